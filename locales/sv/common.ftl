### Gemensamma meningar: vad tjänsten är, kort med stödtjänster, öppettider.
### Inga telefonnummer och inga webbadresser i någon mening. De står på korten.

service-name = slussen

## Stillsamma rader under svaret

automated-note = Det här är en automatisk tjänst med färdiga svar. Den är ingen människa och ingen stödlinje. Tjänsten sparar inte det du skriver.
trace-note = Det kan synas på enheten att du har varit här. Använd en annan telefon eller dator om någon kan titta.

## Kort med stödtjänster

card-free = Gratis
card-anonymous = Du får vara anonym
# Bara där en källa säger att samtalet inte syns på räkningen.
card-off-bill = Syns inte på telefonräkningen, men ligger kvar i telefonens samtalslista. Radera samtalet där.
# Där vi inte vet hur det är med räkningen.
card-call-list = Samtalet ligger kvar i telefonens samtalslista. Det kan också synas på telefonräkningen.
card-no-number = Telefonnumret är inte bekräftat, se webbplatsen.
card-professional-only = Bara för dig som möter detta i ditt arbete
card-web = Webbplats

## Öppettider. $time är ett klockslag, $day en av veckodagarna nedan.
## "Vanliga tider": helgdagar är inte inräknade.

hours-always = Öppet dygnet runt
hours-open-until = Öppet nu till kl. { $time } (vanliga tider)
hours-opens-today = Öppnar i dag kl. { $time } (vanliga tider)
hours-opens-tomorrow = Öppnar i morgon kl. { $time } (vanliga tider)
hours-opens-day = Öppnar på { $day } kl. { $time } (vanliga tider)
hours-unknown = Se öppettider på webbplatsen.

day-mon = måndag
day-tue = tisdag
day-wed = onsdag
day-thu = torsdag
day-fri = fredag
day-sat = lördag
day-sun = söndag

## När något går fel. Kortet med nödnumret står ovanför.

last-resort = Något gick fel här. Är du i fara, ring nödnumret ovanför. Annars kan du skriva igen om en liten stund.
