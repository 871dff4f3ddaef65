### reviewed: no (Tigrinya; the polite plural ንስኹም throughout; no native speaker has reviewed this file)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

## Commands. Names: lower case, at most 32 characters. Descriptions: at most 100 characters.

discord-ask-name = ሕቶ
discord-ask-description = ብዛዕባ Operation Kvinnofrid ን ሓገዝ ዝርከበሉ ቦታን ሕተቱ። ንስኹም ጥራይ ኢኹም መልሲ ትርእዩ።
# The field in the command.
discord-ask-option = ሕቶኹም፣ ብናትኩም ቃላት
discord-ask-option-name = ሕቶ
discord-help-name = ሓገዝ
discord-help-description = ንመን ክትውከሱ ከም እትኽእሉ የርኢ። ነቲ መልሲ ንስኹም ጥራይ ኢኹም ትርእይዎ።
discord-topics-name = ኣርእስትታት
discord-topics-description = ሕቶታትን መልስታትን ርኣዩ። ንስኹም ጥራይ ኢኹም ትርእይዎም።
discord-about-name = ብዛዕባ
discord-about-description = እዚ እንታይ ምዃኑ፣ እንታይ ከም ዝቕመጥን መን ሓላፊ ምዃኑን።
# In the menu of a message.
discord-find-name = ሓገዝ ርኸቡ
discord-admin-name = knowledge
discord-admin-description = For editors: the state, faults and reload of the knowledge.
discord-admin-status-name = status
discord-admin-status = Show which version answers
discord-admin-check-name = check
discord-admin-check = Look for faults in questions, answers and rules
discord-admin-preview-name = preview
discord-admin-preview = Show what a reload would change
discord-admin-reload-name = reload
discord-admin-reload = Read the knowledge again
discord-admin-confirm-name = confirm
discord-admin-confirm-option = The names of the routes whose change you want, with spaces between
discord-admin-restore-name = restore
discord-admin-restore = Go back to the version before

# Under the bot's name.
discord-presence = ሕቶታት ብዛዕባ Operation Kvinnofrid

## In a channel that others read

# One and the same reply to everything that is not a question with a sure answer.
discord-neutral = ብሓጎስ ክምልሰልኩም እየ። ነታ መልጎም ጽቐጡ፣ ሽዑ ነቲ መልሲ ንስኹም ጥራይ ትርእይዎ።
discord-read-private = ነቲ መልሲ ንበይንኹም ኣንብቡ
# The button under an answer that only the person who asked can see.
discord-share = ኣብቲ ቻነል ኣካፍሉ
discord-shared-already = መልሲ ድሮ ኣብቲ ቻነል ተኻፊሉ ኣሎ።
# When somebody else than the writer presses, or when the message has gone.
discord-not-yours = መልሲ ናይቲ መልእኽቲ እቲ ዝጸሓፎ ሰብ ጥራይ ክረኽቦ ይኽእል። ኣብዚ ንኹሉ ሰብ ዝኸውን መንገድታት ናብ ሓገዝ ኣሎ።
discord-gone = እታ መልእኽቲ የላን ወይ ክትንበብ ኣይተኻእለን። ኣብ ክንድኡ ሕቶኹም ብ /fraga ጽሓፉ፣ መልሲ ንስኹም ጥራይ ክትርእይዎ ኢኹም።

## The menu of help

discord-help-lead = ኣብዚ ክትዛረብዎም እትኽእሉ ሰባት ኣለዉ። እንታይ ምዃኑ ርግጸኛታት ክትኮኑ ኣየድልን።
discord-help-choose = ንዓኹም ዝሰማማዕ ምረጹ፣ ሽዑ ተወሳኺ ከርእየኩም እየ፦
discord-help-hurt = ሰብ ይጎድኣኒ ኣሎ
discord-help-honour = መንእሰይ እየ፣ ብዛዕባ ክብሪ (heder) እዩ
discord-help-worried = ብዛዕባ ሰብ እሻቐል ኣለኹ
discord-help-hurting = ኣነ ንሰብ እጎድእ ኣለኹ
discord-help-at-work = እዚ ኣብ ስራሐይ የጋጥመኒ

## Topics

discord-topics-lead = ሕቶኹም ብዛዕባ እንታይ እዩ?
discord-topics-choose = ኣርእስቲ ምረጹ
discord-questions-lead = መልሲ ናይ ኣየናይ ሕቶ ከተንብቡ ትደልዩ?
discord-questions-choose = ሕቶ ምረጹ

## About the service

discord-about-what = Slussen ብዛዕባ Operation Kvinnofrid ንሕቶታት ይምልስ፣ ንመን ክትውከሱ ከም እትኽእሉ ድማ የርኢ። ነቶም መልስታት ሰባት ኣቐዲሞም ጽሒፎምዎም። እዚ ኣገልግሎት ብቐዳምነት ኣብ ስራሕኩም ዓመጽ ንዘጋጥመኩም እዩ።
discord-about-privacy = Slussen ካብ እትጽሕፍዎ ዝኾነ ነገር ኣየቐምጥን፣ ቀዳማይ መልእኽቲ እውን ፈጺሙ ናባኹም ኣይሰድድን። Discord ኣብኡ ዝጽሓፍ ዘቐምጥ ኩባንያ እዩ። ስለዚ ኣስማት ኣይትጽሓፉ፣ ንገዛእ ርእስኹም ክትሕዝዎ እትደልዩ ነገር እውን ኣይትጽሓፉ።
discord-about-fault = ኣብ መልሲ ጌጋ ርኢኹም ዲኹም? ሕተቱ፦ ጌጋ ብኸመይ ክሕብር እኽእል?

## Under replies

# Last in every reply in a direct message.
discord-keeps = እዚ ቻት ኣብ Discord ይቕመጥ። ባዕልኹም ዝጸሓፍኩምዎ ክትድምስስዎ ትኽእሉ ኢኹም፦ ነቲ መልእኽቲ ጸቒጥኩም ሓዝዎ፣ ወይ ብየማናይ መልጎም ጠውቕዎ፣ ካብኡ Delete Message (መልእኽቲ ደምስስ) ምረጹ። ናተይ መልስታት ክድምሰስ ኣይከኣልን፣ ግን ነቲ ቻት ክትሓብእዎ ትኽእሉ ኢኹም፦ ኣብቲ ዝርዝር ጸቒጥኩም ሓዝዎ፣ ካብኡ Close DM (ቀጥታዊ መልእኽቲ ዕጸው) ምረጹ።
# Last in every reply that only the person who asked can see.
discord-private = ነዚ መልሲ ንስኹም ጥራይ ኢኹም ትርእይዎ። ይኹን እምበር Discord እንታይ ከም ዝጸሓፍኩም ይፈልጥ።
# Under a reply that shows the way to help.
discord-leave = ኣብ Discord ብዛዕባዚ ተወሳኺ ዘይምጽሓፍ ይሓይሽ። ካልእ ሰብ ክጥቀመሉ ካብ ዘይክእል ተሌፎን ወይ ኮምፒተር ምድዋል፣ ወይ ናይቲ ሓገዝ መርበብ ሓበሬታ ምጥቃም ይሓይሽ።
# When a button is older than the program.
discord-old-button = እታ መልጎም ኣዝያ ኣረጊት እያ። ኣብ ክንድኣ ሓንቲ ካብዘን ጽቐጡ፣ ወይ ሕቶኹም ጽሓፉ።

## For editors: /kunskap

discord-admin-refused = This command is only for those who look after the knowledge here.
discord-admin-unknown = There is no such command. Choose status, check, preview, reload or restore.
discord-admin-status-lead = This is the state.
discord-admin-version = Version
discord-admin-generation = Reading
discord-admin-articles = Answers
discord-admin-services = Services
discord-admin-connections = Connections to Discord
discord-admin-sound = No faults.
discord-admin-faulty = There are faults. Mend them before the knowledge is read again.
discord-admin-reloading = A reload is already under way. Wait a moment and ask for the status.
discord-admin-reloaded = The knowledge has been read. All answers come from it from now on.
discord-admin-kept = There are faults, so the version before goes on answering. Mend them and try again.
discord-admin-nothing-kept = This version of slussen keeps no older knowledge to go back to. Put the old files back and choose reload.
discord-admin-more = There are more faults. Run slussen check to see them all.
discord-admin-preview-lead = This is what a reload would change. Nothing has changed yet.
discord-admin-confirm = Who is sent where, or what number people call, changes. Confirm each route and service by name: choose reload and write the names in the field confirm.
discord-admin-rest = Not all of it fits here. The admin page and slussen preview show the rest.
