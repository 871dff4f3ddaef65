### Ramen runt frågor och svar.

## Meny

menu-greeting = Hej! Här kan du fråga om Operation Kvinnofrid, om regler och arbetssätt, och om vilket stöd som finns. Skriv med några få ord.
menu-thanks = Tack själv. Du får gärna fråga mer när du vill.
menu-unclear = Jag läser ett meddelande i taget och minns inte det förra. Skriv gärna allt du undrar i samma meddelande.
menu-choices = Du kan till exempel fråga:
# Står under varje meny. Korten följer.
menu-help-line = Är du, eller någon du känner, utsatt för hot eller våld? Här finns hjälp.

## Inget svar

notfound-lead = Det vet jag inte.
notfound-where = Jag svarar på frågor om Operation Kvinnofrid och om var man får stöd vid hot och våld. Fråga annars Länsstyrelsen Stockholm, eller titta på Operation Kvinnofrids webbplats.
suggest-intro = Menade du någon av de här frågorna?

## Under ett svar. $date är ett datum.

sources-label = Källor
as-of = Uppgifterna gällde { $date }.
answer-only-swedish = Det här svaret finns bara på svenska.
more-questions = Fler frågor

## Ämnen

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = Vilka som deltar
topic-origo = Origo
topic-strategi = Strategin
topic-handlingsplan = Handlingsplanen
topic-uppfoljning = Uppföljning
topic-nationellt = Nationellt arbete
topic-valdsformer = Former av våld
topic-heder = Heder
topic-barn = Barn
topic-lag = Lagar och regler
topic-sekretess = Sekretess
topic-orosanmalan = Orosanmälan
topic-skydd = Skydd
topic-metoder = Metoder
topic-stodlinjer = Stödlinjer
topic-valdsutovare = Den som utövar våld
topic-manniskohandel = Människohandel och prostitution
topic-sexuellt-vald = Sexuellt våld
topic-om-slussen = Om slussen
