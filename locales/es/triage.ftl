### reviewed: no (Spanish; no native speaker has reviewed this file)
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = Llama ahora al { $nr-112 } si estás en peligro. Si no puedes llamar o hablar: ve primero adonde haya otras personas o a un lugar seguro, si puedes. Llama desde allí o pide a alguien que llame.
urgent-other-lead = Llama ahora al { $nr-112 } si alguien está en peligro. No hace falta tener certeza. No te pongas en medio. Quédate en un lugar seguro mientras llamas.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = Llama ahora al { $nr-112 } si has tomado pastillas, te has hecho daño o estás a punto de hacerlo, aunque te sientas bien. Ve con alguien, o pide a alguien que venga, y di lo que pasa.
urgent-other-suicide-lead = Llama ahora al { $nr-112 } por la otra persona. Ve allí si puedes hacerlo sin peligro, o pide a alguien que vaya. Nadie debe pasar por esto a solas. Hay ayuda ahora.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = Llama ahora al { $nr-112 } si alguien tiene heridas o no despierta, y quédate hasta que llegue ayuda. Si no: aléjate de la persona a quien temes hacer daño, y no vayas allí. Di lo que pasa. Pueden ayudarte a detenerlo.
urgent-professional-lead = Llama ahora al { $nr-112 } si alguien está en peligro. No dejes a la persona a solas, ni a solas con quien la amenaza. Piensa en tu propia seguridad y pide ayuda a alguien de tu equipo.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = Llama ahora al { $nr-112 } si alguien está en peligro.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = ¿La pregunta es sobre ti o sobre alguien que conoces? Aquí hay alguien con quien hablar.
soft-line-youth = ¿La pregunta es sobre ti, o sobre un amigo o una amiga? Aquí hay alguien que escucha.

## When somebody may be reading along.

watched-note = Escribe poco. Borra el chat o sal de la página cuando hayas leído esto. Llama desde otro teléfono cuando sea seguro.
care-note = ¿Alguien puede necesitar atención médica? El { $nr-vardguiden_1177 } responde a todas horas. Cuenta si ha habido estrangulamiento, golpes en la cabeza o embarazo, aunque no duela.
deaf-note = ¿No puedes llamar? Usa SMS112 si tu teléfono está registrado, o pide a alguien de confianza que llame por ti. Mira en la página del servicio si puedes escribir.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = Esta traducción aún no ha sido revisada. Aquí está la misma respuesta en sueco:
