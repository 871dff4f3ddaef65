### Lätt svenska: the same sentences in very easy Swedish, for learners and young children.
### The frame around questions and answers.

## Menu

menu-greeting = Hej! Här kan du fråga om Operation Kvinnofrid. Du kan fråga om regler. Du kan fråga hur man arbetar. Du kan fråga vilken hjälp som finns. Skriv med några få ord.
menu-thanks = Tack själv! Fråga gärna mer när du vill.
menu-unclear = Jag läser bara ett meddelande. Jag minns inte vad du skrev förut. Skriv allt du undrar i ett meddelande.
menu-choices = Du kan till exempel fråga:
# Stands under every menu. The cards follow.
menu-help-line = Hotar någon dig? Gör någon dig illa? Händer det någon du känner? Här finns hjälp.

## No answer

notfound-lead = Det vet jag inte.
notfound-where = Jag kan svara på frågor om Operation Kvinnofrid och om hjälp vid hot och våld. Fråga annars Länsstyrelsen Stockholm. Eller titta på webbplatsen för Operation Kvinnofrid.
suggest-intro = Menade du någon av de här frågorna?

## Under an answer. $date is a date.

sources-label = Här kommer svaret ifrån
as-of = Så här var det { $date }.
answer-only-swedish = Det här svaret finns bara på vanlig svenska.
more-questions = Fler frågor

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = Vilka som är med
topic-origo = Origo
topic-strategi = Strategin
topic-handlingsplan = Planen för arbetet
topic-uppfoljning = Hur det har gått
topic-nationellt = Arbete i hela landet
topic-valdsformer = Olika sorters våld
topic-heder = Heder
topic-barn = Barn
topic-lag = Lagar och regler
topic-sekretess = Sekretess
topic-orosanmalan = Orosanmälan
topic-skydd = Skydd
topic-metoder = Sätt att arbeta
topic-stodlinjer = Stödlinjer
topic-valdsutovare = Den som använder våld
topic-manniskohandel = Människohandel och prostitution
topic-sexuellt-vald = Sexuellt våld
topic-om-slussen = Om slussen
