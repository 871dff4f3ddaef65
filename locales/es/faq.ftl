### reviewed: no (Spanish; no native speaker has reviewed this file)
### The frame around questions and answers.


## Menu

menu-greeting = ¡Hola! Aquí puedes preguntar sobre Operation Kvinnofrid, sobre reglas y formas de trabajo, y sobre qué ayuda hay. Escribe con pocas palabras.
menu-thanks = Gracias a ti. Puedes preguntar más cuando quieras.
menu-unclear = Leo un mensaje a la vez y no recuerdo el anterior. Escribe todo lo que quieras decir o preguntar en un solo mensaje.
menu-choices = Puedes preguntar, por ejemplo:
# Stands under every menu. The cards follow.
menu-help-line = ¿Tú, o alguien que conoces, sufre amenazas o violencia? Aquí hay ayuda.

## No answer

notfound-lead = Eso no lo sé.
notfound-where = Respondo preguntas sobre Operation Kvinnofrid y sobre dónde encontrar apoyo ante amenazas y violencia. Para otras cosas, pregunta a Länsstyrelsen Stockholm o mira el sitio web de Operation Kvinnofrid.
suggest-intro = ¿Querías hacer una de estas preguntas?

## Under an answer. $date is a date.

sources-label = Fuentes
as-of = Estos datos eran válidos el { $date }.
answer-only-swedish = Esta respuesta solo existe en sueco.
more-questions = Más preguntas

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = Quiénes participan
topic-origo = Origo
topic-strategi = La estrategia
topic-handlingsplan = El plan de acción
topic-uppfoljning = Seguimiento
topic-nationellt = Trabajo nacional
topic-valdsformer = Formas de violencia
topic-heder = Honor
topic-barn = Niños y niñas
topic-lag = Leyes y reglas
topic-sekretess = Confidencialidad
topic-orosanmalan = Notificación de preocupación (orosanmälan)
topic-skydd = Protección
topic-metoder = Métodos
topic-stodlinjer = Líneas de ayuda
topic-valdsutovare = Quien ejerce violencia
topic-manniskohandel = Trata de personas y prostitución
topic-sexuellt-vald = Violencia sexual
topic-om-slussen = Sobre slussen
