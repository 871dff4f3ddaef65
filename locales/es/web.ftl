### reviewed: no (Spanish; no native speaker has reviewed this file)

# Sentences of the web chat. No message here takes an argument; telephone numbers never stand here (they come from knowledge/services).


## Frame of every page

web-title = Preguntas y respuestas
web-skip = Saltar al contenido
web-exit = Salir de la página ahora
web-home = Preguntas y respuestas
web-language = Español
web-languages = Idioma
web-footer = Sobre la página
web-safety-link = Seguridad en tu dispositivo
web-access-link = Accesibilidad
web-about-link = Sobre el servicio
web-help-heading = ¿Necesitas ayuda ahora?
web-call-list = Una llamada o un SMS queda en la lista del teléfono. Bórralo si alguien puede ver tu teléfono.

## Quick exit by the Shift key

web-shift-hint = También puedes pulsar la tecla Mayús (Shift) tres veces.
web-shift-one = Pulsa Mayús dos veces más para salir de la página.
web-shift-two = Pulsa Mayús una vez más para salir de la página.
web-shift-three = Saliendo de la página.
web-shift-over = La cuenta se ha detenido. La página sigue aquí.

## Before the first message

web-before-heading = Antes de escribir
web-before-history = El navegador recuerda que has estado aquí. La página no puede borrar eso del historial.
web-before-watching = Los programas que vigilan el teléfono o la computadora pueden ver lo que escribes.
web-before-device = ¿Tienes dudas? Usa un dispositivo al que nadie más tenga acceso, en una biblioteca o en casa de un amigo o una amiga.
web-before-leave = Pulsa «Salir de la página ahora» si viene alguien. Entonces se abre una página común del tiempo o algo parecido.
web-before-more = Lee más sobre la seguridad en tu dispositivo

## The chat

web-chat-heading = ¿Qué quieres saber?
web-chat-intro = Aquí recibes respuestas sobre Operation Kvinnofrid y caminos hacia la ayuda si tú, o alguien que conoces, sufre violencia. Te responde un servicio automático, no una persona.
web-log = Conversación
web-you = Escribiste
web-reply = Respuesta
web-label = Escribe tu pregunta
web-hint = No escribas nombres, direcciones ni otros datos de personas.
web-send = Enviar
web-again = Empezar de nuevo
web-other = Esto no me ha ayudado
web-copy = Copiar el número
web-copied = El número está copiado. Se queda en el portapapeles del dispositivo.
web-answer-heading = Respuesta a tu pregunta
web-busy = Espera un poco. La respuesta a lo que acabas de escribir está en camino.
web-offline = La respuesta no ha llegado. Comprueba la conexión e inténtalo de nuevo.

## Leaving

web-leave-title = Cargando
web-leave-link = Continuar

## Safety page

web-safety-heading = Seguridad en tu dispositivo
web-safety-intro = ¿Puede alguien ver lo que haces en el teléfono o la computadora? Entonces quizá necesites pensar en esto.
web-safety-exit-heading = Cómo salir rápido de la página
web-safety-exit-1 = El botón «Salir de la página ahora» está arriba en todas las páginas. Vacía la página y abre un sitio web cotidiano.
web-safety-exit-2 = Con el teclado: pulsa Mayús tres veces seguidas. Tres puntos muestran cuánto has avanzado.
web-safety-exit-3 = El botón Atrás no muestra después la conversación.
web-safety-stays-heading = Esto sí queda
web-safety-stays-1 = El historial del navegador muestra que has visitado la página. Tú puedes borrar esa línea del historial.
web-safety-stays-2 = Borrar todo el historial puede despertar preguntas. Mejor borra solo lo de esta visita.
web-safety-stays-3 = La navegación privada no guarda historial en el dispositivo. No protege contra los programas que vigilan.
web-safety-stays-4 = Quien administra la red, por ejemplo en casa o en el trabajo, puede ver qué sitio web has abierto.
web-safety-stays-5 = Las llamadas y los SMS se ven en las listas del teléfono hasta que los borras. A veces también aparecen en la factura.
web-safety-watched-heading = Si alguien vigila tu dispositivo
web-safety-watched-1 = Un programa puede leer lo que escribes y mostrar la pantalla a otra persona. Rara vez se nota.
web-safety-watched-2 = Si eso te preocupa, usa otro dispositivo: en una biblioteca, en la escuela, en el trabajo o en casa de alguien de confianza.
web-safety-watched-3 = No quites un programa hasta que hayas recibido consejo. Quien vigila puede notarlo.
web-safety-us-heading = Lo que guardamos
web-safety-us-1 = No se guarda nada de lo que escribes, ni aquí ni en tu dispositivo. La página no usa cookies.
web-safety-us-2 = La respuesta solo se muestra en la página. Cuando sales de ella o la recargas, la conversación desaparece.
web-safety-us-3 = Ninguna persona lee lo que escribes. Eso también significa que nadie puede enviar ayuda desde aquí.
web-safety-back = A las preguntas

## Accessibility statement

web-access-heading = Accesibilidad
web-access-intro = Todas las personas deben poder usar este servicio. Está hecho para cumplir la ley sueca de accesibilidad de los servicios públicos digitales, es decir, WCAG 2.2 en el nivel AA.
web-access-how-heading = Así funciona la página
web-access-how-1 = Puedes usar todo con teclado, lector de pantalla o control por voz.
web-access-how-2 = Puedes agrandar el texto. Todo cabe en una pantalla de 320 puntos de ancho.
web-access-how-3 = Los colores siguen tu ajuste de modo claro u oscuro y de alto contraste.
web-access-how-4 = La página también funciona sin JavaScript.
web-access-status-heading = Nivel de accesibilidad de la página
web-access-status = Consideramos que el servicio cumple la ley en parte.
web-access-assessed = El servicio se prueba automáticamente en un navegador real antes de cada versión nueva. Quienes hemos hecho el servicio lo evaluamos en noviembre de 2026, con pruebas automáticas y manuales. Nadie de fuera lo ha examinado.
web-access-known-heading = Fallos que conocemos
web-access-known = Todavía no lo han probado personas con experiencia propia de ayudas técnicas. Por eso puede haber fallos que no conocemos.
web-access-report-heading = ¿Encuentras un obstáculo?
web-access-report = Cuéntaselo a quien es responsable de la página. No escribas nada sobre tu propia situación.
web-access-authority = Si la respuesta no te satisface, puedes denunciarlo a la autoridad que supervisa la ley: Myndigheten för digital förvaltning (Digg).

## About

web-about-heading = Sobre el servicio
web-about-what-heading = Qué es esto
web-about-what-1 = Un servicio automático que responde preguntas sobre Operation Kvinnofrid, la colaboración de la provincia de Estocolmo contra la violencia en las relaciones cercanas, la violencia relacionada con el honor, la prostitución, la trata de personas y la violencia sexual.
web-about-what-2 = Todas las respuestas las han escrito personas. El servicio elige una respuesta que corresponde a tu pregunta. Nunca inventa nada.
web-about-what-3 = El servicio no es una línea de ayuda ni una persona. Muestra el camino hacia quienes pueden ayudar.
web-about-privacy-heading = Tus datos
web-about-privacy-1 = Lo que escribes no se guarda, no se registra y no se envía a nadie más.
web-about-privacy-2 = La página no usa cookies ni nada de otros sitios web.
web-about-operator-heading = Responsable
web-about-operator = Responsable de la página:
web-about-contact = Contacto:
web-about-no-operator = Quien administra la página todavía no ha indicado su nombre.

## Refusals: a title and a sentence each. The help lines stand below them.

web-refusal-help = Si necesitas ayuda ahora, la encuentras aquí:
web-refusal-400-title = No pudimos leer lo que enviaste
web-refusal-400 = El contenido está dañado o contiene caracteres que no son texto. Inténtalo de nuevo con texto normal.
web-refusal-404-title = La página no existe
web-refusal-404 = La dirección no lleva a ninguna parte. Ve a la página de inicio y haz tu pregunta allí.
web-refusal-405-title = La página no se puede usar así
web-refusal-405 = Ve a la página de inicio y haz tu pregunta allí.
web-refusal-408-title = Tardó demasiado
web-refusal-408 = La conexión fue demasiado lenta. Inténtalo de nuevo.
web-refusal-413-title = El texto es demasiado largo
web-refusal-413 = Acorta el texto e inténtalo de nuevo. Basta con una pregunta de unas pocas frases.
web-refusal-415-title = Tipo de contenido incorrecto
web-refusal-415 = El servicio solo acepta texto.
web-refusal-421-title = Dirección incorrecta
web-refusal-421 = Este servicio no responde en esa dirección.
web-refusal-422-title = Algo de lo que enviaste no es correcto
web-refusal-422 = Un campo falta, es desconocido o tiene contenido incorrecto. Inténtalo de nuevo desde la página de inicio.
web-refusal-429-title = Han llegado muchas preguntas en poco tiempo
web-refusal-429 = Espera un momento y vuelve a preguntar.
web-refusal-500-title = Algo ha fallado de nuestra parte
web-refusal-500 = Inténtalo de nuevo dentro de un rato.
web-refusal-503-title = El servicio no está listo
web-refusal-503 = Inténtalo de nuevo dentro de un rato.

## Terms and privacy: the page that Discord asks for.

web-terms-heading = Condiciones y privacidad
web-terms-use-heading = Cómo puedes usar el servicio
web-terms-use-1 = El servicio está abierto a todas las personas. No necesitas una cuenta aquí y no das ningún dato.
web-terms-use-2 = Las respuestas son generales y pueden estar equivocadas. No sustituyen la atención médica, el asesoramiento ni la decisión de una autoridad.
web-terms-discord-heading = En Discord
web-terms-discord-1 = Discord es una empresa que guarda lo que se escribe allí, según sus propias condiciones. El servicio solo lee lo que se le escribe, no guarda nada y nunca escribe primero.
web-terms-discord-2 = Lo que tú has escrito lo puedes borrar en Discord. El servicio no tiene nada que borrar.
