### reviewed: no (Tigrinya; the polite plural ንስኹም throughout; no native speaker has reviewed this file)

# Sentences of the web chat. No message here takes an argument; telephone numbers never stand here (they come from knowledge/services).

## Frame of every page

web-title = ሕቶታትን መልስታትን
web-skip = ናብቲ ትሕዝቶ ኪዱ
web-exit = ሕጂ ካብዚ ገጽ ውጹ
web-home = ሕቶታትን መልስታትን
web-language = ትግርኛ
web-languages = ቋንቋ
web-footer = ብዛዕባ እዚ ገጽ
web-safety-link = ውሕስነት ኣብ መሳርሒኹም
web-access-link = ተበጻሕነት
web-about-link = ብዛዕባ እዚ ኣገልግሎት
web-help-heading = ሕጂ ሓገዝ የድልየኩም ድዩ?
web-call-list = ደወል ወይ ናይ ጽሑፍ መልእኽቲ ኣብ ናይ ተሌፎን ዝርዝር ይተርፍ። ካልእ ሰብ ተሌፎንኩም ክርኢ ዝኽእል እንተኾይኑ ደምስስዎ።

## Quick exit by the Shift key

web-shift-hint = መፍትሕ Shift ሰለስተ ግዜ ክትጸቕጡ እውን ትኽእሉ ኢኹም።
web-shift-one = ካብቲ ገጽ ንምውጻእ ክልተ ግዜ ተወሳኺ Shift ጽቐጡ።
web-shift-two = ካብቲ ገጽ ንምውጻእ ሓደ ግዜ ተወሳኺ Shift ጽቐጡ።
web-shift-three = ካብቲ ገጽ ምውጻእ።
web-shift-over = እቲ ቁጽሪ ተቋሪጹ። እቲ ገጽ ኣሎ።

## Before the first message

web-before-heading = ቅድሚ ምጽሓፍኩም
web-before-history = እቲ ብራውዘር ኣብዚ ከም ዝነበርኩም ይዝክር። እዚ ገጽ ነዚ ካብ ታሪኽ ክድምስሶ ኣይክእልን እዩ።
web-before-watching = ንተሌፎን ወይ ኮምፒተር ዝከታተሉ ፕሮግራማት እትጽሕፍዎ ክርእዩ ይኽእሉ እዮም።
web-before-device = ርግጸኛታት ኣይኮንኩምን? ካልእ ሰብ ክጥቀመሉ ዘይክእል መሳርሒ ተጠቐሙ፣ ኣብ ቤተ-መጻሕፍቲ ወይ ምስ ዓርኪ።
web-before-leave = ሰብ እንተመጺኡ «ሕጂ ካብዚ ገጽ ውጹ» ጽቐጡ። ሽዑ ናይ ኩነታት ኣየር ልሙድ ገጽ ወይ ተመሳሳሊ ይኽፈት።
web-before-more = ብዛዕባ ውሕስነት ኣብ መሳርሒኹም ተወሳኺ ኣንብቡ

## The chat

web-chat-heading = እንታይ ክትፈልጡ ትደልዩ?
web-chat-intro = ኣብዚ ብዛዕባ Operation Kvinnofrid መልሲ፣ ንስኹም ወይ እትፈልጥዎ ሰብ ዓመጽ እንተጋጢሙኩም ድማ መንገዲ ናብ ሓገዝ ትረኽቡ። መልሲ ትረኽቡ ካብ ኣውቶማቲክ ኣገልግሎት እምበር ካብ ሰብ ኣይኮነን።
web-log = ዝርርብ
web-you = ንስኹም ዝጸሓፍኩምዎ
web-reply = መልሲ
web-label = ሕቶኹም ጽሓፉ
web-hint = ስም፣ ኣድራሻ ወይ ካልእ ሓበሬታ ብዛዕባ ሰባት ኣይትጽሓፉ።
web-send = ስደዱ
web-again = ካብ መጀመርታ ጀምሩ
web-other = እዚ ኣይሓገዘንን
web-copy = ቁጽሪ ቅድሑ
web-copied = ቁጽሪ ተቐዲሑ ኣሎ። ኣብ ክሊፕቦርድ ናይቲ መሳርሒ ይተርፍ።
web-answer-heading = መልሲ ንሕቶኹም
web-busy = ቁሩብ ተጸበዩ በጃኹም። መልሲ ናይቲ ዝሓለፈ መልእኽትኹም ይመጽእ ኣሎ።
web-offline = እቲ መልሲ ኣይበጽሐን። መስመር ኢንተርነትኩም ኣረጋግጹ፣ ደጊምኩም ድማ ፈትኑ።

## Leaving

web-leave-title = ይጽዓን ኣሎ
web-leave-link = ቀጽሉ

## Safety page

web-safety-heading = ውሕስነት ኣብ መሳርሒኹም
web-safety-intro = ኣብ ተሌፎን ወይ ኮምፒተር እትገብርዎ ክርኢ ዝኽእል ሰብ ኣሎ ድዩ? ሽዑ ብዛዕባዚ ክትሓስቡ የድልየኩም ይኸውን።
web-safety-exit-heading = ከመይ ጌርኩም ብቕልጡፍ ካብቲ ገጽ ከም እትወጹ
web-safety-exit-1 = እታ «ሕጂ ካብዚ ገጽ ውጹ» እትብል መልጎም ኣብ ላዕለዋይ ክፋል ናይ ኩሉ ገጻት ኣላ። ነቲ ገጽ ባዶ ትገብሮ፣ ልሙድ መርበብ ሓበሬታ ድማ ትኸፍት።
web-safety-exit-2 = ብኪቦርድ፦ ሰለስተ ግዜ ብተኸታታሊ Shift ጽቐጡ። ሰለስተ ነጥብታት ክሳብ ክንደይ ከም ዝበጻሕኩም የርእዩ።
web-safety-exit-3 = እታ ናይ ንድሕሪት መልጎም ደሓር ነቲ ዝርርብ ኣየተርእዮን እያ።
web-safety-stays-heading = ዝተርፍ ነገራት
web-safety-stays-1 = ታሪኽ ናይቲ ብራውዘር ነዚ ገጽ ከም ዝበጻሕኩምዎ የርኢ። ነታ መስመር ባዕልኹም ካብ ታሪኽ ክትድምስስዋ ትኽእሉ ኢኹም።
web-safety-stays-2 = ንምሉእ ታሪኽ ምድምሳስ ሕቶታት ከለዓዕል ይኽእል እዩ። ናይዚ ምብጻሕ ጥራይ ምድምሳስ ይሓይሽ።
web-safety-stays-3 = ናይ ብሕቲ ብራውዚንግ ኣብቲ መሳርሒ ታሪኽ ኣየቐምጥን። ካብ ዝከታተሉ ፕሮግራማት ኣይከላኸልን እዩ።
web-safety-stays-4 = ነቲ ኔትዎርክ ዝቆጻጸር ሰብ፣ ንኣብነት ኣብ ገዛ ወይ ኣብ ስራሕ፣ ኣየናይ መርበብ ሓበሬታ ከም ዝኸፈትኩም ክርኢ ይኽእል እዩ።
web-safety-stays-5 = ደወላትን ናይ ጽሑፍ መልእኽትታትን ክሳብ እትድምስስዎም ኣብ ናይ ተሌፎን ዝርዝራት ይርኣዩ። ሓሓሊፎም ኣብ ሕሳብ እውን ይርኣዩ።
web-safety-watched-heading = ሰብ ንመሳርሒኹም ዝከታተሎ እንተኾይኑ
web-safety-watched-1 = ፕሮግራማት እትጽሕፍዎ ከንብቡን ነቲ ስክሪን ንኻልእ ሰብ ከርእዩን ይኽእሉ እዮም። ሳሕቲ እዩ ዝፍለጥ።
web-safety-watched-2 = በዚ እንተተሻቒልኩም ካልእ መሳርሒ ተጠቐሙ፦ ኣብ ቤተ-መጻሕፍቲ፣ ኣብ ቤት ትምህርቲ፣ ኣብ ስራሕ ወይ ምስ እትኣምንዎ ሰብ።
web-safety-watched-3 = ምኽሪ ክሳብ እትረኽቡ ዝኾነ ፕሮግራም ኣይትደምስሱ። እቲ ዝከታተል ሰብ ከስተብህለሉ ይኽእል እዩ።
web-safety-us-heading = እነቐምጦ ነገራት
web-safety-us-1 = ካብቲ እትጽሕፍዎ ዝቕመጥ የለን፣ ኣብዚ ኮነ ኣብ መሳርሒኹም። እዚ ገጽ ኩኪ (cookies) ኣይጥቀምን እዩ።
web-safety-us-2 = እቲ መልሲ ኣብዚ ገጽ ጥራይ ይርአ። ካብኡ ምስ ወጻእኩም ወይ ምስ ሓደስኩምዎ እቲ ዝርርብ ይጠፍእ።
web-safety-us-3 = እትጽሕፍዎ ዘንብብ ሰብ የለን። ስለዚ ካብዚ ሓገዝ ክሰድድ ዝኽእል ሰብ እውን የለን።
web-safety-back = ናብቶም ሕቶታት

## Accessibility statement

web-access-heading = ተበጻሕነት
web-access-intro = ኩሉ ሰብ ነዚ ኣገልግሎት ክጥቀመሉ ክኽእል ይግባእ። ብዛዕባ ተበጻሕነት ዲጂታላዊ ህዝባዊ ኣገልግሎት ንዘሎ ሕጊ ሽወደን፣ ማለት WCAG 2.2 ኣብ ደረጃ AA፣ ንክኽተል ተሰሪሑ።
web-access-how-heading = እቲ ገጽ ከመይ ከም ዝሰርሕ
web-access-how-1 = ንኹሉ ብኪቦርድ፣ ስክሪን ብዘንብብ መሳርሒ ወይ ብድምጺ ክትጥቀሙሉ ትኽእሉ ኢኹም።
web-access-how-2 = ነቲ ጽሑፍ ከተዕብይዎ ትኽእሉ ኢኹም። ኩሉ ኣብ 320 ነጥብታት ስፍሓት ዘለዎ ስክሪን ይኣቱ።
web-access-how-3 = እቶም ሕብርታት ንናትኩም ምርጫ ብሩህ ወይ ጸልማትን ዓቢ ፍልልይ ሕብርን ይኽተሉ።
web-access-how-4 = እዚ ገጽ ብዘይ JavaScript እውን ይሰርሕ።
web-access-status-heading = እዚ ገጽ ክሳብ ክንደይ ተበጻሒ ምዃኑ
web-access-status = ብገምጋምና እቲ ኣገልግሎት ብኸፊል ምስቲ ሕጊ ይሰማማዕ።
web-access-assessed = ቅድሚ ነፍሲ ወከፍ ሓድሽ ሕታም እቲ ኣገልግሎት ኣብ ናይ ብሓቂ ብራውዘር ብኣውቶማቲክ ይፍተን። ንሕና ነቲ ኣገልግሎት ዝሰራሕና፣ ብኣውቶማቲክን ብኢድን ብዝተገብረ ፈተና ብባዕልና ኣብ ሕዳር 2026 ገምጊምናዮ። ካብ ደገ ዝመጸ ኣካል ኣይመርመሮን።
web-access-known-heading = እንፈልጦም ጉድለታት
web-access-known = ናይ ባዕሎም ተመኩሮ ሓጋዚ መሳርሒ ዘለዎም ሰባት ገና ኣይፈተንዎን። ስለዚ ዘይንፈልጦ ጉድለታት ክህሉ ይኽእል እዩ።
web-access-report-heading = ዕንቅፋት ኣጋጢሙኩም ድዩ?
web-access-report = ነቲ ናይዚ ገጽ ሓላፊ ንገርዎ በጃኹም። ብዛዕባ ናትኩም ኩነታት ዝኾነ ነገር ኣይትጽሓፉ።
web-access-authority = በቲ መልሲ እንተዘይዓገብኩም፣ ነቲ ሕጊ ናብ ዝቆጻጸር ሰበ-ስልጣን ክትሕብሩ ትኽእሉ ኢኹም: Myndigheten för digital förvaltning (Digg).

## About

web-about-heading = ብዛዕባ እዚ ኣገልግሎት
web-about-what-heading = እዚ እንታይ እዩ
web-about-what-1 = ብዛዕባ Operation Kvinnofrid ንሕቶታት ዝምልስ ኣውቶማቲክ ኣገልግሎት እዩ። ንሱ ኣብ Stockholms län ኣንጻር ዓመጽ ኣብ ቀረባ ርክባት፣ ምስ ክብሪ ዝተኣሳሰር ዓመጽ፣ ንግዲ ጾታዊ ርክብ (prostitution)፣ ንግዲ ሰብን ጾታዊ ዓመጽን ዝግበር ምትሕብባር እዩ።
web-about-what-2 = ንኹሎም መልስታት ሰባት እዮም ጽሒፎምዎም። እቲ ኣገልግሎት ንሕቶኹም ዝሰማማዕ መልሲ ይመርጽ። ፈጺሙ ባዕሉ ኣይፈጥርን እዩ።
web-about-what-3 = እቲ ኣገልግሎት መስመር ደገፍ ኣይኮነን፣ ሰብ እውን ኣይኮነን። ናብቶም ክሕግዙ ዝኽእሉ መንገዲ የርኢ።
web-about-privacy-heading = ሓበሬታኹም
web-about-privacy-1 = እትጽሕፍዎ ኣይቕመጥን፣ ኣይምዝገብን፣ ናብ ካልእ እውን ኣይስደድን።
web-about-privacy-2 = እዚ ገጽ ኩኪ (cookies) ኣይጥቀምን፣ ካብ ካልኦት መርበብ ሓበሬታ እውን ዝኾነ ነገር ኣይጥቀምን።
web-about-operator-heading = ሓላፊ
web-about-operator = ሓላፊ ናይዚ ገጽ፦
web-about-contact = ርክብ፦
web-about-no-operator = እቲ ነዚ ገጽ ዘካይድ ገና ስሙ ኣይጸሓፈን።

## Terms and privacy: the page that Discord asks for.

web-terms-heading = ቅድመ-ኩነታትን ውልቃዊ ሓበሬታን
web-terms-use-heading = ነዚ ኣገልግሎት ከመይ ክትጥቀሙሉ ከም እትኽእሉ
web-terms-use-1 = እዚ ኣገልግሎት ንኹሉ ሰብ ክፉት እዩ። ኣብዚ ኣካውንት ኣየድልየኩምን፣ ዝኾነ ሓበሬታ እውን ኣይትህቡን።
web-terms-use-2 = እቶም መልስታት ሓፈሻውያን እዮም፣ ጌጋ ክኾኑ እውን ይኽእሉ። ንሕክምና፣ ንምኽሪ ወይ ንውሳነ ሰበ-ስልጣን ኣይትክኡን እዮም።
web-terms-discord-heading = ኣብ Discord
web-terms-discord-1 = Discord ኣብኡ ዝጽሓፍ ብናቱ ቅድመ-ኩነታት ዘቐምጥ ኩባንያ እዩ። እዚ ኣገልግሎት ናብኡ ዝጽሓፍ ጥራይ የንብብ፣ ካብኡ ዝኾነ ነገር ኣየቐምጥን፣ ቀዳማይ መልእኽቲ እውን ፈጺሙ ኣይሰድድን።
web-terms-discord-2 = ባዕልኹም ዝጸሓፍኩምዎ ኣብ Discord ክትድምስስዎ ትኽእሉ ኢኹም። እዚ ኣገልግሎት ዝድምሰስ ነገር የብሉን።

## Refusals: a title and a sentence each. The help lines stand below them.

web-refusal-help = ሕጂ ሓገዝ እንተደሊኹም ኣብዚ ትረኽብዎ፦
web-refusal-400-title = እቲ ዝሰደድኩምዎ ከነንብቦ ኣይከኣልናን
web-refusal-400 = እቲ ትሕዝቶ ተበላሽዩ ወይ ጽሑፍ ዘይኮነ ፊደላት ኣለዎ። ብልሙድ ጽሑፍ ደጊምኩም ፈትኑ።
web-refusal-404-title = እቲ ገጽ የለን
web-refusal-404 = እታ ኣድራሻ ናብ ዝኾነ ቦታ ኣይትመርሕን። ናብቲ ቀዳማይ ገጽ ኪዱ፣ ሕቶኹም ድማ ኣብኡ ሕተቱ።
web-refusal-405-title = ነቲ ገጽ ከምኡ ጌርካ ምጥቃም ኣይከኣልን
web-refusal-405 = ናብቲ ቀዳማይ ገጽ ኪዱ፣ ሕቶኹም ድማ ኣብኡ ሕተቱ።
web-refusal-408-title = ነዊሕ ግዜ ወሲዱ
web-refusal-408 = እቲ መስመር ኢንተርነት ኣዝዩ ዝሑል ነይሩ። ደጊምኩም ፈትኑ።
web-refusal-413-title = እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ
web-refusal-413 = ነቲ ጽሑፍ ኣሕጽርዎ፣ ደጊምኩም ድማ ፈትኑ። ውሑዳት ምሉኣት ሓሳባት ዘለዎ ሕቶ እኹል እዩ።
web-refusal-415-title = ጌጋ ዓይነት ትሕዝቶ
web-refusal-415 = እቲ ኣገልግሎት ጽሑፍ ጥራይ ይቕበል።
web-refusal-421-title = ጌጋ ኣድራሻ
web-refusal-421 = እዚ ኣገልግሎት ኣብታ ኣድራሻ ኣይምልስን እዩ።
web-refusal-422-title = ካብቲ ዝሰደድኩምዎ ገለ ጌጋ ኣሎ
web-refusal-422 = ሓደ ቦታ ይጎድል፣ ኣይፍለጥን ወይ ጌጋ ትሕዝቶ ኣለዎ። ካብቲ ቀዳማይ ገጽ ደጊምኩም ፈትኑ።
web-refusal-429-title = ኣብ ሓጺር ግዜ ብዙሓት ሕቶታት መጺኦም
web-refusal-429 = ቁሩብ ተጸበዩ እሞ ደጊምኩም ሕተቱ።
web-refusal-500-title = ኣብ ናህና ጌጋ ኣጋጢሙ
web-refusal-500 = ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
web-refusal-503-title = እቲ ኣገልግሎት ድሉው ኣይኮነን
web-refusal-503 = ድሕሪ ቁሩብ ግዜ ደጊምኩም ፈትኑ።
