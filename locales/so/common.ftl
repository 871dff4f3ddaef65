### reviewed: no (no native speaker has reviewed this translation)
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.

service-name = slussen

## Quiet lines under a reply

automated-note = Kani waa adeeg otomaatig ah oo leh jawaabo diyaarsan. Qof bani'aadam ah maaha, khad taageerona maaha. Adeeggu ma kaydiyo waxa aad qorto.
trace-note = Qalabka waxaa laga arki karaa inaad halkan joogtay. Isticmaal telefoon ama kombiyuutar kale haddii qof eegi karo.

## Cards with support services

card-free = Bilaash
card-anonymous = Uma baahnid inaad sheegto cidda aad tahay
# Only where a source says that the call is not on the bill.
card-off-bill = Wicitaanku kama muuqdo biilka telefoonka, laakiin wuxuu ku harayaa liiska wicitaannada ee telefoonka. Halkaas ka tirtir wicitaanka.
# Where we do not know about the bill.
card-call-list = Wicitaanku wuxuu ku harayaa liiska wicitaannada ee telefoonka. Wuxuu sidoo kale ka muuqan karaa biilka telefoonka.
card-no-number = Lambarka telefoonka lama xaqiijin, eeg bogga internetka.
card-professional-only = Waxaa loogu talagalay oo keliya dadka shaqadooda arrintan kula kulma
card-web = Bogga internetka

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = Furan 24 saac
hours-open-until = Hadda wuu furan yahay ilaa saacadda { $time } (saacadaha caadiga ah)
hours-opens-today = Wuxuu furmayaa maanta saacadda { $time } (saacadaha caadiga ah)
hours-opens-tomorrow = Wuxuu furmayaa berri saacadda { $time } (saacadaha caadiga ah)
hours-opens-day = Wuxuu furmayaa { $day } saacadda { $time } (saacadaha caadiga ah)
hours-unknown = Saacadaha furitaanka ka eeg bogga internetka.

day-mon = Isniinta
day-tue = Talaadada
day-wed = Arbacada
day-thu = Khamiista
day-fri = Jimcaha
day-sat = Sabtida
day-sun = Axadda

## When something goes wrong. The card with the emergency number stands above.

last-resort = Khalad ayaa halkan ka dhacay. Haddii aad khatar ku jirto, wac lambarka degdegga ah ee kor ku qoran. Haddii kale, waxyar kadib mar kale ayaad wax qori kartaa.
