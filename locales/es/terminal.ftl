### reviewed: no (Spanish; no native speaker has reviewed this file)

# Sentences that only the terminal has (slussen chat).

terminal-welcome = ¡Hola! Respondo preguntas sobre Operation Kvinnofrid y muestro dónde puedes recibir ayuda. Soy un servicio automático, no una persona.
terminal-how = Escribe tu pregunta y pulsa Enter. /help muestra qué más puedes hacer.
terminal-traces = No guardo nada de lo que escribes. Se ve en la pantalla hasta que la limpias con /clear.
terminal-help =
    /help – muestra esto
    /topics – muestra sobre qué puedes preguntar
    /why – muestra qué decidió la última respuesta
    /clear – limpia la pantalla
    /quit – termina
    Un número abre la pregunta con ese número.
terminal-why-nothing = No hay ninguna respuesta que explicar.
terminal-why-no-rule = Ninguna regla sobre riesgo decidió la respuesta.
terminal-why-rules = Estas reglas decidieron la respuesta:
terminal-why-words = Lo que más pesó está subrayado:
terminal-bye = ¡Hasta luego!
