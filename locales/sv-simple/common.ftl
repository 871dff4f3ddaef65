### Lätt svenska: the same sentences in very easy Swedish, for learners and young children.
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.

service-name = slussen

## Quiet lines under a reply

automated-note = Det här är en dator som svarar. Svaren är färdiga. Det är ingen människa och ingen stödlinje. Tjänsten sparar inte det du skriver.
trace-note = Det kan synas på telefonen eller datorn att du har varit här. Kan någon annan titta? Använd en annan telefon eller dator.

## Cards with support services

card-free = Det kostar inget
card-anonymous = Du behöver inte säga vem du är
# Only where a source says that the call is not on the bill.
card-off-bill = Samtalet syns inte på telefonräkningen. Men det finns kvar i telefonens lista över samtal. Ta bort det där.
# Where we do not know about the bill.
card-call-list = Samtalet finns kvar i telefonens lista över samtal. Det kan också synas på telefonräkningen.
card-no-number = Vi vet inte säkert om telefonnumret stämmer. Titta på webbplatsen.
card-professional-only = Bara för dig som möter det här på ditt jobb
card-web = Webbplats

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = Öppet hela dagen och hela natten
hours-open-until = Öppet nu. Stänger kl. { $time } (vanliga tider)
hours-opens-today = Öppnar i dag kl. { $time } (vanliga tider)
hours-opens-tomorrow = Öppnar i morgon kl. { $time } (vanliga tider)
hours-opens-day = Öppnar på { $day } kl. { $time } (vanliga tider)
hours-unknown = Öppettiderna står på webbplatsen.
day-mon = måndag
day-tue = tisdag
day-wed = onsdag
day-thu = torsdag
day-fri = fredag
day-sat = lördag
day-sun = söndag

## When something goes wrong. The card with the emergency number stands above.

last-resort = Något gick fel här. Är du i fara? Ring nödnumret här ovanför. Annars kan du skriva igen om en liten stund.
