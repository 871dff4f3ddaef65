### reviewed: no (Spanish; no native speaker has reviewed this file)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = Pregunta sobre Operation Kvinnofrid y dónde hay ayuda. Solo tú ves la respuesta.
# The field in the command, at most 100 characters.
discord-ask-option = Tu pregunta, con tus propias palabras
# Last in every reply in a direct message.
discord-keeps = Discord guarda este chat. Lo que tú has escrito puedes borrarlo: mantén pulsado el mensaje, o haz clic derecho en él, y elige Eliminar mensaje. Mis respuestas no se pueden borrar, pero puedes ocultar el chat: mantenlo pulsado en la lista y elige Cerrar MD.
# Last in every reply that only the person who asked can see.
discord-private = Solo tú ves esta respuesta. Aun así, Discord sabe lo que escribiste.
# Under a reply that shows the way to help.
discord-leave = Intenta no escribir más sobre esto en Discord. Es mejor llamar, o usar el sitio web de la propia ayuda, desde un teléfono o una computadora a los que nadie más tenga acceso.
# When a button is older than the program.
discord-old-button = Ese botón es demasiado antiguo. Pulsa uno de estos o escribe tu pregunta.
