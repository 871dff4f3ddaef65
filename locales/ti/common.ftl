### reviewed: no (Tigrinya; the polite plural ንስኹም throughout; no native speaker has reviewed this file)
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.

service-name = slussen

## Quiet lines under a reply

automated-note = እዚ ድሉው መልስታት ዘለዎ ኣውቶማቲክ ኣገልግሎት እዩ። ሰብ ኣይኮነን፣ መስመር ደገፍ እውን ኣይኮነን። እዚ ኣገልግሎት እትጽሕፍዎ ኣየቐምጥን እዩ።
trace-note = ኣብዚ ከም ዝነበርኩም ኣብ መሳርሒኹም ክረአ ይኽእል እዩ። ካልእ ሰብ ክርኢ ዝኽእል እንተኾይኑ፣ ካልእ ተሌፎን ወይ ኮምፒተር ተጠቐሙ።

## Cards with support services

card-free = ብነጻ
card-anonymous = መንነትኩም ከይነገርኩም ክትዛረቡ ትኽእሉ
# Only where a source says that the call is not on the bill.
card-off-bill = ኣብ ናይ ተሌፎን ሕሳብ ኣይርአን እዩ፣ ግን ኣብ ናይ ተሌፎን ዝርዝር ደወላት ይተርፍ። ኣብኡ ነቲ ደወል ደምስስዎ።
# Where we do not know about the bill.
card-call-list = እቲ ደወል ኣብ ናይ ተሌፎን ዝርዝር ደወላት ይተርፍ። ኣብ ናይ ተሌፎን ሕሳብ እውን ክረአ ይኽእል እዩ።
card-no-number = እቲ ቁጽሪ ተሌፎን ኣይተረጋገጸን፣ ነቲ መርበብ ሓበሬታ ርኣዩ።
card-professional-only = ነዚ ኣብ ስራሖም ንዘጋጥሞም ሰባት ጥራይ
card-web = መርበብ ሓበሬታ

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = ለይትን መዓልትን ክፉት እዩ
hours-open-until = ሕጂ ክሳብ ሰዓት { $time } ክፉት እዩ (ልሙድ ሰዓታት)
hours-opens-today = ሎሚ ሰዓት { $time } ይኽፈት (ልሙድ ሰዓታት)
hours-opens-tomorrow = ጽባሕ ሰዓት { $time } ይኽፈት (ልሙድ ሰዓታት)
hours-opens-day = { $day } ሰዓት { $time } ይኽፈት (ልሙድ ሰዓታት)
hours-unknown = ዝኽፈተሉ ሰዓታት ኣብቲ መርበብ ሓበሬታ ርኣዩ።
day-mon = ሰኑይ
day-tue = ሰሉስ
day-wed = ረቡዕ
day-thu = ሓሙስ
day-fri = ዓርቢ
day-sat = ቀዳም
day-sun = ሰንበት

## When something goes wrong. The card with the emergency number stands above.

last-resort = ኣብዚ ጌጋ ኣጋጢሙ። ኣብ ሓደጋ እንተኾይንኩም፣ ናብቲ ኣብ ላዕሊ ዘሎ ቁጽሪ ህጹጽ ሓገዝ ደውሉ። እንተዘይኮነ ድሕሪ ቁሩብ ግዜ ደጊምኩም ክትጽሕፉ ትኽእሉ ኢኹም።
