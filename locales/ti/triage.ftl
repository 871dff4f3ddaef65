### reviewed: no (Tigrinya; the polite plural ንስኹም throughout; no native speaker has reviewed this file)
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = ኣብ ሓደጋ እንተኾይንኩም ሕጂ ናብ { $nr-112 } ደውሉ። ክትድውሉ ወይ ክትዛረቡ ኣይትኽእሉን? እንተኽኢልኩም መጀመርታ ናብ ካልኦት ሰባት ወይ ውሑስ ቦታ ኪዱ። ካብኡ ደውሉ፣ ወይ ሰብ ክድውል ሕተቱ።
urgent-other-lead = ዝኾነ ሰብ ኣብ ሓደጋ እንተሎ ሕጂ ናብ { $nr-112 } ደውሉ። ርግጸኛታት ክትኮኑ ኣየድልን። ባዕልኩም ኣብ መንጎኦም ኣይትእተዉ። ክትድውሉ ከለኹም ኣብ ውሑስ ቦታ ኩኑ።
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = ከኒና ወሲድኩም ወይ ንርእስኹም ጎዲእኩም ዲኹም? ዋላ ጽቡቕ ይስምዓኩም፣ ሕጂ ናብ { $nr-112 } ደውሉ። ክትገብርዎ ቀረባ እንተኾንኩም እውን ደውሉ። ምስዚ በይኑ ክኸውን ዝግባእ ሰብ የለን። ናብ ሰብ ኪዱ፣ ወይ ሰብ ክመጽእ ሕተቱ፣ ከምዘለዎ ድማ ንገሩ። ሕጂ ሓገዝ ኣሎ።
urgent-other-suicide-lead = ናይ ህይወት ሓደጋ እንተሎ ሕጂ ናብ { $nr-112 } ደውሉ። ምስዚ በይኑ ክኸውን ዝግባእ ሰብ የለን። ናብ ሰብ ኪዱ፣ ወይ ሰብ ክመጽእ ሕተቱ፣ ከምዘለዎ ድማ ንገሩ። ሕጂ ሓገዝ ኣሎ።
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = ሰብ እንተተጎዲኡ ወይ እንተዘይተበራቢሩ ሕጂ ናብ { $nr-112 } ደውሉ፣ ሓገዝ ክሳብ ዝመጽእ ድማ ኣብኡ ጽንሑ። ከምኡ እንተዘይኮይኑ፣ ካብቲ ከይትጎድእዎ እትፈርሁ ሰብ ርሓቑ፣ ናብኡ ድማ ኣይትኺዱ። ከምዘለዎ ንገሩ። ደው ንምባል ክሕግዙኹም ይኽእሉ እዮም።
urgent-professional-lead = ዝኾነ ሰብ ኣብ ሓደጋ እንተሎ ሕጂ ናብ { $nr-112 } ደውሉ። ነቲ ሰብ በይኑ ኣይትግደፍዎ፣ ምስቲ ዘፈራርሆ እውን በይኑ ኣይትግደፍዎ። ናይ ገዛእ ርእስኹም ውሕስነት ሕሰቡ፣ ካብ መሳርሕትኹም ድማ ሓገዝ ውሰዱ።
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = ዝኾነ ሰብ ኣብ ሓደጋ እንተሎ ሕጂ ናብ { $nr-112 } ደውሉ።

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = እዚ ሕቶ ብዛዕባኹም ወይ ብዛዕባ እትፈልጥዎ ሰብ ድዩ? ኣብዚ እትዛረብዎ ሰብ ኣሎ።
soft-line-youth = እዚ ሕቶ ብዛዕባኹም ወይ ብዛዕባ ዓርክኹም ድዩ? ኣብዚ ዝሰምዓኩም ሰብ ኣሎ።

## When somebody may be reading along.

watched-note = ሓጺር ጽሓፉ። ምስ ኣንበብኩም ነቲ ቻት ደምስስዎ ወይ ካብቲ ገጽ ውጹ። ውሑስ ኣብ ዝኾነሉ ግዜ ካብ ካልእ ተሌፎን ደውሉ።
care-note = ሕክምና ዘድልዮ ሰብ ኣሎ ዶ? { $nr-vardguiden_1177 } ለይትን መዓልትን ይምልስ። ሕንቀት፣ ኣብ ርእሲ ዝወረደ ማህረምቲ ወይ ጥንሲ እንተሎ ንገሩ፣ ዋላ ቃንዛ ኣይሃልዎ።
deaf-note = ክትድውሉ ኣይትኽእሉን ዲኹም? ተሌፎንኩም ዝተመዝገበ እንተኾይኑ SMS112 ተጠቐሙ፣ ወይ ንእትኣምንዎ ሰብ ክድውለልኩም ሕተቱ። ብጽሑፍ ክትረኽብዎም ትኽእሉ እንተኾንኩም ኣብ ገጽ ናይቲ ደገፍ ርኣዩ።

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = እዚ ትርጉም ገና ኣይተመርመረን። እቲ መልሲ ብሽወደንኛ እነሆ፦