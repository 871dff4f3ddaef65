### reviewed: no (Polish; no native speaker has reviewed this file)
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.

service-name = slussen

## Quiet lines under a reply

automated-note = To automatyczna usługa z gotowymi odpowiedziami. Nie jest człowiekiem ani linią wsparcia. Usługa nie zapisuje tego, co piszesz.
trace-note = Na urządzeniu może być widać ślad tej wizyty. Użyj innego telefonu lub komputera, jeśli ktoś może tu zajrzeć.

## Cards with support services

card-free = Bezpłatnie
card-anonymous = Możesz rozmawiać anonimowo
# Only where a source says that the call is not on the bill.
card-off-bill = Nie widać tego na rachunku za telefon, ale połączenie zostaje na liście połączeń w telefonie. Usuń je stamtąd.
# Where we do not know about the bill.
card-call-list = Połączenie zostaje na liście połączeń w telefonie. Może być też widoczne na rachunku za telefon.
card-no-number = Numer telefonu nie jest potwierdzony, zobacz stronę internetową.
card-professional-only = Tylko dla osób, które spotykają się z tym w swojej pracy
card-web = Strona internetowa

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = Czynne całą dobę
hours-open-until = Czynne teraz, do godz. { $time } (zwykłe godziny)
hours-opens-today = Czynne dziś od godz. { $time } (zwykłe godziny)
hours-opens-tomorrow = Czynne jutro od godz. { $time } (zwykłe godziny)
hours-opens-day = Czynne { $day } od godz. { $time } (zwykłe godziny)
hours-unknown = Godziny otwarcia są na stronie internetowej.

# With the preposition, as the names stand only in hours-opens-day.
day-mon = w poniedziałek
day-tue = we wtorek
day-wed = w środę
day-thu = w czwartek
day-fri = w piątek
day-sat = w sobotę
day-sun = w niedzielę

## When something goes wrong. The card with the emergency number stands above.

last-resort = Coś tu poszło nie tak. Jeśli coś Ci zagraża, zadzwoń na numer alarmowy podany wyżej. Jeśli nie, możesz napisać ponownie za chwilę.
