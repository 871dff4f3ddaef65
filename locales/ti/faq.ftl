### reviewed: no (Tigrinya; the polite plural ንስኹም throughout; no native speaker has reviewed this file)
### The frame around questions and answers.

## Menu

menu-greeting = ሰላም! ኣብዚ ብዛዕባ Operation Kvinnofrid፣ ብዛዕባ ሕግታትን ኣሰራርሓን፣ ብዛዕባ ዘሎ ደገፍን ክትሓቱ ትኽእሉ ኢኹም። ብውሑዳት ቃላት ጽሓፉ።
menu-thanks = ገንዘብኩም። ኣብ ዝደለኹምዎ ግዜ ተወሳኺ ክትሓቱ ትኽእሉ ኢኹም።
menu-unclear = ሓንቲ መልእኽቲ በብሓንሳብ እየ ዘንብብ፣ ነታ ዝሓለፈት ኣይዝክራን እየ። ክትብሉዎ ወይ ክትሓቱዎ እትደልዩ ኩሉ ኣብ ሓንቲ መልእኽቲ ጽሓፉ በጃኹም።
menu-choices = ንኣብነት ክትሓቱ ትኽእሉ፦
# Stands under every menu. The cards follow.
menu-help-line = ንስኹም ወይ እትፈልጥዎ ሰብ ምፍርራሕ ወይ ዓመጽ የጋጥመኩም ድዩ? ኣብዚ ሓገዝ ኣሎ።

## No answer

notfound-lead = ነዚ ኣይፈልጦን እየ።
notfound-where = ብዛዕባ Operation Kvinnofridን ኣብ ግዜ ምፍርራሕን ዓመጽን ኣበይ ደገፍ ከም ዝርከብን ሕቶታት እምልስ። ብዛዕባ ካልእ ግን ን Länsstyrelsen Stockholm ሕተቱ፣ ወይ ነቲ መርበብ ሓበሬታ Operation Kvinnofrid ርኣዩ።
suggest-intro = ሓደ ካብዞም ሕቶታት ማለትኩም ድዩ?

## Under an answer. $date is a date.

sources-label = ምንጭታት
as-of = እዚ ሓበሬታ ብዕለት { $date } ቅኑዕ ነይሩ።
answer-only-swedish = እዚ መልሲ ብሽወደንኛ ጥራይ እዩ ዘሎ።
more-questions = ተወሳኺ ሕቶታት

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = እቶም ዝሳተፉ
topic-origo = Origo
topic-strategi = እቲ ስትራተጂ
topic-handlingsplan = እቲ መደብ ስራሕ
topic-uppfoljning = ክትትል
topic-nationellt = ሃገራዊ ስራሕ
topic-valdsformer = ዓይነታት ዓመጽ
topic-heder = ክብሪ (heder)
topic-barn = ቆልዑ
topic-lag = ሕግታትን መምርሕታትን
topic-sekretess = ምስጢራውነት
topic-orosanmalan = ናይ ሻቕሎት ሓበሬታ (orosanmälan)
topic-skydd = ዕቝባ
topic-metoder = ኣገባባት ስራሕ
topic-stodlinjer = መስመራት ደገፍ
topic-valdsutovare = ዓመጽ ዝፍጽም ሰብ
topic-manniskohandel = ንግዲ ሰብን ንግዲ ጾታዊ ርክብን (prostitution)
topic-sexuellt-vald = ጾታዊ ዓመጽ
topic-om-slussen = ብዛዕባ slussen
