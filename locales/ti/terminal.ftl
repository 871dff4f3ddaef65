### reviewed: no (Tigrinya; the polite plural ንስኹም throughout; no native speaker has reviewed this file)

# Sentences that only the terminal has (slussen chat).

terminal-welcome = ሰላም! ብዛዕባ Operation Kvinnofrid ንሕቶታት እምልስ፣ ሓገዝ ኣበይ ክትረኽቡ ከም እትኽእሉ ድማ የርኢ። ኣነ ኣውቶማቲክ ኣገልግሎት እየ፣ ሰብ ኣይኮንኩን።
terminal-how = ሕቶኹም ጽሓፉ፣ Enter ድማ ጽቐጡ። /help እንታይ ተወሳኺ ክትገብሩ ከም እትኽእሉ የርኢ።
terminal-traces = ካብቲ እትጽሕፍዎ ዝኾነ ነገር ኣየቐምጥን። ብ /clear ክሳብ እትድምስስዎ ኣብቲ ስክሪን ይርአ።
terminal-help =
    /help – ነዚ የርኢ
    /topics – ብዛዕባ እንታይ ክትሓቱ ከም እትኽእሉ የርኢ
    /why – ነቲ ናይ መወዳእታ መልሲ እንታይ ከም ዝወሰኖ የርኢ
    /clear – ነቲ ስክሪን ባዶ ይገብሮ
    /quit – ይውድእ
    ቁጽሪ ነቲ ናይታ ቁጽሪ ሕቶ ይኸፍቶ።
terminal-why-nothing = ዝግለጽ መልሲ የለን።
terminal-why-no-rule = ነቲ መልሲ ብዛዕባ ሓደጋ ዝኾነ ሕጊ ኣይወሰኖን።
terminal-why-rules = እዞም ሕግታት ነቲ መልሲ ወሲኖምዎ፦
terminal-why-words = እቲ ዝበለጸ ክብደት ዝነበሮ ትሕቲኡ ተሰሚሩ ኣሎ፦
terminal-bye = ደሓን ኩኑ!
