### reviewed: no (Spanish; no native speaker has reviewed this file)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = Pregunta sobre Operation Kvinnofrid y dónde hay ayuda. Solo tú ves la respuesta.
# The field in the command, at most 100 characters.
discord-ask-option = Tu pregunta, con tus propias palabras
discord-ask-option-name = pregunta
# Last in every reply in a direct message.
discord-keeps = Discord guarda este chat. Lo que tú has escrito puedes borrarlo: mantén pulsado el mensaje, o haz clic derecho en él, y elige Eliminar mensaje. Mis respuestas no se pueden borrar, pero puedes ocultar el chat: mantenlo pulsado en la lista y elige Cerrar MD.
# Last in every reply that only the person who asked can see.
discord-private = Solo tú ves esta respuesta. Aun así, Discord sabe lo que escribiste.
# Under a reply that shows the way to help.
discord-leave = Intenta no escribir más sobre esto en Discord. Es mejor llamar, o usar el sitio web de la propia ayuda, desde un teléfono o una computadora a los que nadie más tenga acceso.
# When a button is older than the program.
discord-old-button = Ese botón es demasiado antiguo. Pulsa uno de estos o escribe tu pregunta.

## Commands, buttons and lists. Names: lower case, at most 32 characters; descriptions: at most 100.

discord-ask-name = preguntar
discord-help-name = ayuda
discord-help-description = Muestra a quién puedes acudir. Solo tú ves la respuesta.
discord-topics-name = temas
discord-topics-description = Explora preguntas y respuestas. Solo tú las ves.
discord-about-name = acerca
discord-about-description = Qué es esto, qué se guarda y quién es responsable.
discord-find-name = Buscar ayuda
discord-presence = Preguntas sobre Operation Kvinnofrid
discord-neutral = Te respondo con gusto. Pulsa el botón y solo tú verás la respuesta.
discord-read-private = Leer en privado
discord-share = Compartir en el canal
discord-shared-already = La respuesta ya está compartida en el canal.
discord-not-yours = Solo la persona que escribió el mensaje puede recibir su respuesta. Aquí hay caminos de ayuda para todas las personas.
discord-gone = El mensaje ya no está o no se pudo leer. Escribe tu pregunta con /fraga y solo tú verás la respuesta.
discord-help-lead = Aquí hay personas con quienes hablar. No hace falta que sepas con seguridad qué es.
discord-help-choose = Elige lo que se ajuste a ti y te mostraré más:
discord-help-hurt = Alguien me hace daño
discord-help-honour = Soy joven y se trata de honor
discord-help-worried = Me preocupa alguien
discord-help-hurting = Hago daño a alguien
discord-help-at-work = Lo encuentro en mi trabajo
discord-topics-lead = ¿Sobre qué es tu pregunta?
discord-topics-choose = Elige un tema
discord-questions-lead = ¿Qué pregunta quieres ver respondida?
discord-questions-choose = Elige una pregunta
discord-about-what = Slussen responde preguntas sobre Operation Kvinnofrid y muestra adónde acudir. Las respuestas fueron escritas de antemano por personas. El servicio es sobre todo para quienes se encuentran con la violencia en su trabajo.
discord-about-privacy = Slussen no guarda nada de lo que escribes y nunca te escribe primero. Discord es una empresa que guarda lo que se escribe allí. No escribas nombres ni nada que quieras guardar para ti.
discord-about-fault = ¿Has visto un error en una respuesta? Pregunta: ¿Cómo informo de un error?

## For editors, who read Swedish or English: /kunskap.

discord-admin-name = knowledge
discord-admin-description = For editors: the state, faults and reload of the knowledge.
discord-admin-status-name = status
discord-admin-status = Show which version answers
discord-admin-check-name = check
discord-admin-check = Look for faults in questions, answers and rules
discord-admin-preview-name = preview
discord-admin-preview = Show what a reload would change
discord-admin-reload-name = reload
discord-admin-reload = Read the knowledge again
discord-admin-confirm-name = confirm
discord-admin-confirm-option = The names of the routes whose change you want, with spaces between
discord-admin-restore-name = restore
discord-admin-restore = Go back to the version before
discord-admin-refused = This command is only for those who look after the knowledge here.
discord-admin-unknown = There is no such command. Choose status, check, preview, reload or restore.
discord-admin-status-lead = This is the state.
discord-admin-version = Version
discord-admin-generation = Reading
discord-admin-articles = Answers
discord-admin-services = Services
discord-admin-connections = Connections to Discord
discord-admin-sound = No faults.
discord-admin-faulty = There are faults. Mend them before the knowledge is read again.
discord-admin-reloading = A reload is already under way. Wait a moment and ask for the status.
discord-admin-reloaded = The knowledge has been read. All answers come from it from now on.
discord-admin-kept = There are faults, so the version before goes on answering. Mend them and try again.
discord-admin-nothing-kept = There is no older knowledge to go back to. Put the old files back and choose reload.
discord-admin-more = There are more faults. Run slussen check to see them all.
discord-admin-preview-lead = This is what a reload would change. Nothing has changed yet.
discord-admin-confirm = Who is sent where, or what number people call, changes. Confirm each route and service by name: choose reload and write the names in the field confirm.
discord-admin-rest = Not all of it fits here. The admin page and slussen preview show the rest.
