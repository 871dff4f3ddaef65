### reviewed: no (Polish; no native speaker has reviewed this file)
### The frame around questions and answers.

## Menu

menu-greeting = Cześć! Tu możesz pytać o Operation Kvinnofrid, o przepisy i sposoby pracy oraz o to, jakie jest wsparcie. Napisz kilka słów.
menu-thanks = Ja też dziękuję. Pytaj dalej, kiedy tylko chcesz.
menu-unclear = Czytam jedną wiadomość naraz i nie pamiętam poprzedniej. Napisz wszystko, co chcesz powiedzieć lub o co zapytać, w jednej wiadomości.
menu-choices = Możesz na przykład zapytać:
# Stands under every menu. The cards follow.
menu-help-line = Czy ktoś grozi Tobie lub komuś, kogo znasz, albo stosuje przemoc? Tu jest pomoc.

## No answer

notfound-lead = Tego nie wiem.
notfound-where = Odpowiadam na pytania o Operation Kvinnofrid i o to, gdzie znaleźć wsparcie przy groźbach i przemocy. W innych sprawach zapytaj w Länsstyrelsen Stockholm albo zajrzyj na stronę internetową Operation Kvinnofrid.
suggest-intro = Czy chodzi o jedno z tych pytań?

## Under an answer. $date is a date.

sources-label = Źródła
as-of = Informacje aktualne na dzień { $date }.
answer-only-swedish = Ta odpowiedź jest tylko po szwedzku.
more-questions = Więcej pytań

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = Kto bierze udział
topic-origo = Origo
topic-strategi = Strategia
topic-handlingsplan = Plan działania
topic-uppfoljning = Monitorowanie
topic-nationellt = Praca na szczeblu krajowym
topic-valdsformer = Formy przemocy
topic-heder = Honor
topic-barn = Dzieci
topic-lag = Prawo i przepisy
topic-sekretess = Poufność
topic-orosanmalan = Zgłoszenie niepokoju (orosanmälan)
topic-skydd = Ochrona
topic-metoder = Metody
topic-stodlinjer = Linie wsparcia
topic-valdsutovare = Osoba stosująca przemoc
topic-manniskohandel = Handel ludźmi i prostytucja
topic-sexuellt-vald = Przemoc seksualna
topic-om-slussen = O slussen
