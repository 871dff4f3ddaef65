### reviewed: no (Finnish; no native speaker has reviewed this file)
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.

service-name = slussen

## Quiet lines under a reply

automated-note = Tämä on automaattinen palvelu, jossa on valmiit vastaukset. Se ei ole ihminen eikä tukilinja. Palvelu ei tallenna sitä, mitä kirjoitat.
trace-note = Laitteesta voi näkyä, että olet käynyt täällä. Käytä toista puhelinta tai tietokonetta, jos joku voi katsoa.

## Cards with support services

card-free = Maksuton
card-anonymous = Saat olla nimetön
# Only where a source says that the call is not on the bill.
card-off-bill = Ei näy puhelinlaskussa, mutta jää puhelimen puhelulistaan. Poista puhelu sieltä.
# Where we do not know about the bill.
card-call-list = Puhelu jää puhelimen puhelulistaan. Se voi näkyä myös puhelinlaskussa.
card-no-number = Puhelinnumeroa ei ole vahvistettu, katso verkkosivusto.
card-professional-only = Vain sinulle, joka kohtaat tätä työssäsi
card-web = Verkkosivusto

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = Avoinna ympäri vuorokauden
hours-open-until = Nyt avoinna, sulkeutuu klo { $time } (tavalliset ajat)
hours-opens-today = Avautuu tänään klo { $time } (tavalliset ajat)
hours-opens-tomorrow = Avautuu huomenna klo { $time } (tavalliset ajat)
hours-opens-day = Avautuu { $day } klo { $time } (tavalliset ajat)
hours-unknown = Katso aukioloajat verkkosivustolta.

# In the essive, as the names stand only in hours-opens-day.
day-mon = maanantaina
day-tue = tiistaina
day-wed = keskiviikkona
day-thu = torstaina
day-fri = perjantaina
day-sat = lauantaina
day-sun = sunnuntaina

## When something goes wrong. The card with the emergency number stands above.

last-resort = Jokin meni vikaan. Jos olet vaarassa, soita yllä olevaan hätänumeroon. Muuten voit kirjoittaa uudelleen hetken kuluttua.
