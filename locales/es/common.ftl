### reviewed: no (Spanish; no native speaker has reviewed this file)
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.

service-name = slussen

## Quiet lines under a reply

automated-note = Este es un servicio automático con respuestas ya escritas. No es una persona ni una línea de ayuda. El servicio no guarda lo que escribes.
trace-note = En el dispositivo puede verse que has estado aquí. Usa otro teléfono u otra computadora si alguien puede mirar.

## Cards with support services

card-free = Gratis
card-anonymous = Puedes mantener el anonimato
# Only where a source says that the call is not on the bill.
card-off-bill = No aparece en la factura del teléfono, pero queda en la lista de llamadas del teléfono. Borra allí la llamada.
# Where we do not know about the bill.
card-call-list = La llamada queda en la lista de llamadas del teléfono. También puede aparecer en la factura del teléfono.
card-no-number = El número de teléfono no está confirmado, mira el sitio web.
card-professional-only = Solo para ti si te encuentras con esto en tu trabajo
card-web = Sitio web

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = Abierto día y noche
hours-open-until = Abierto ahora hasta las { $time } (horario habitual)
hours-opens-today = Abre hoy a las { $time } (horario habitual)
hours-opens-tomorrow = Abre mañana a las { $time } (horario habitual)
hours-opens-day = Abre el { $day } a las { $time } (horario habitual)
hours-unknown = Mira el horario en el sitio web.
day-mon = lunes
day-tue = martes
day-wed = miércoles
day-thu = jueves
day-fri = viernes
day-sat = sábado
day-sun = domingo

## When something goes wrong. The card with the emergency number stands above.

last-resort = Algo ha fallado aquí. Si estás en peligro, llama al número de emergencia de arriba. Si no, puedes volver a escribir dentro de un rato.
