### reviewed: no (Spanish; no native speaker has reviewed this file)
### Referrals: the words to someone who is exposed, worried, afraid of hurting somebody, or meets violence at work.
###
### Order of the reply: .lead, cards with support services, .steps, quiet lines. In urgent situations the card with the
### emergency number and an urgent line (triage.ftl) come first.
### .lead: 1–3 short sentences, at most 40 words. First what to do, and nothing in the first sentence that frightens or gives away.
### .steps: 2–4 lines, at most 16 words each, one step a line.
### Never: telephone numbers, web addresses, questions for details, "why", promises of secrecy, descriptions of how somebody controls.


## The writer is exposed

# Adult or unknown age: violence or control by someone close.
referral-partner =
    .lead = Puedes hablar con alguien sin decir quién eres. Lo que cuentas puede ser violencia. No es culpa tuya.
    .steps =
        Llama a una de estas líneas de ayuda. No hace falta saber con certeza qué es.
        Llama cuando estés a solas, mejor desde un teléfono que nadie más vea.
        Los servicios sociales de tu municipio pueden ayudarte con apoyo y protección.
        Si se vuelve peligroso, llama al { $nr-112 }.
# Only that somebody may be coming to harm. Services for young people and for adults follow.
referral-unknown =
    .lead = Aquí hay personas con las que puedes hablar. Nadie tiene derecho a hacerte daño ni a darte miedo. Elige lo que corresponda a tu edad.
    .steps =
        Cada tarjeta dice para quién es la ayuda.
        No hace falta tener certeza, y tú decides cuánto cuentas.
        Si se trata de alguien que conoces, también puedes recibir consejo.
        Si se vuelve peligroso, llama al { $nr-112 }.
referral-sexual =
    .lead = Puedes hablar con alguien, a tu propio ritmo. Nadie tiene derecho a hacer con tu cuerpo algo que no quieres. No es culpa tuya.
    .steps =
        Ponte en contacto con uno de estos servicios. Tú decides cuánto cuentas.
        No importa quién fue ni cuánto tiempo ha pasado.
        Puedes recibir apoyo y atención médica aunque no denuncies.
        Si se vuelve peligroso, llama al { $nr-112 }.
# The last days or weeks. Fits both young people and adults.
referral-sexual-recent =
    .lead = Puedes recibir atención médica ahora. No tienes que decidir hoy nada sobre una denuncia. No es culpa tuya.
    .steps =
        Llama al { $nr-vardguiden_1177 } y pregunta adónde ir. En Estocolmo hay urgencias especiales en Södersjukhuset.
        Ve pronto, si puedes. Pueden recoger pruebas, y puedes ir aunque te hayas duchado.
        Si han pasado algunos días o semanas, también puedes recibir atención médica.
        Si primero quieres hablar, ponte en contacto con otro de los servicios de aquí.
referral-trafficking =
    .lead = Puedes hablar con alguien sin decir quién eres. Nadie tiene derecho a obligarte, amenazarte ni explotarte. No es culpa tuya.
    .steps =
        Ponte en contacto con la ayuda de aquí. No hace falta mostrar papeles para hablar.
        Pide intérprete si prefieres hablar otro idioma.
        Llama cuando estés a solas, mejor desde un teléfono que nadie más vea.
        Si se vuelve peligroso, llama al { $nr-112 }.
# Followed, watched, images. Changing settings may be noticed and raise the danger.
referral-digital =
    .lead = Habla con alguien antes de cambiar algo en el teléfono. Lo que cuentas puede ser violencia, aunque ocurra en internet. No es culpa tuya.
    .steps =
        Para buscar ayuda, mejor usa otro teléfono u otra computadora.
        No cambies todavía ningún ajuste, si eso puede hacer la situación más peligrosa.
        Guarda las amenazas y los mensajes en un lugar seguro, si puedes.
        Las amenazas, la persecución y la difusión de imágenes se pueden denunciar a la policía.
referral-economic =
    .lead = Puedes hablar con alguien sin decir quién eres. La violencia también puede tener que ver con el dinero o los documentos. No es culpa tuya.
    .steps =
        Llama a una de estas líneas de ayuda, mejor antes de tomar una decisión importante.
        Los servicios sociales de tu municipio pueden aconsejarte sobre dinero y vivienda.
        Guarda en un lugar seguro pasaporte, tarjeta bancaria y documentos importantes, si puedes.
        Si se vuelve peligroso, llama al { $nr-112 }.
# A man aged 18 or over.
referral-man =
    .lead = Hay una línea de ayuda para ti, y puedes llamar de forma anónima. Lo que cuentas puede ser violencia. No es culpa tuya.
    .steps =
        Llama a Stödlinjen för män. No importa quién te hace daño.
        Llama cuando estés a solas, mejor desde un teléfono que nadie más vea.
        Los servicios sociales de tu municipio pueden ayudarte con apoyo y protección.
        Si se vuelve peligroso, llama al { $nr-112 }.
# Aged 18 or over. The first sentence gives away nothing about the reader.
referral-trans =
    .lead = Hay una línea de ayuda para ti, y puedes llamar de forma anónima. Lo que cuentas puede ser violencia. No es culpa tuya.
    .steps =
        Llama a Stödlinjen för transpersoner. También es para ti si eres una persona no binaria.
        Tú eliges a qué línea de ayuda quieres llamar.
        Llama cuando estés a solas, mejor desde un teléfono que nadie más vea.
        Si se vuelve peligroso, llama al { $nr-112 }.

## Children and young people

# The writer is a child. Very simple words.
referral-child =
    .lead = Puedes hablar con Bris sin decir cómo te llamas. No es culpa tuya. Es responsabilidad de los adultos.
    .steps =
        Llama o chatea con Bris. Allí te escuchan.
        Cuéntaselo a una persona adulta de confianza, por ejemplo en la escuela.
        Puedes contarlo, aunque alguien haya dicho que es un secreto.
        ¿Hay peligro ahora? Ve con una persona adulta de confianza y llama al { $nr-112 }.
referral-child-sexual =
    .lead = Es bueno que lo cuentes. Puedes hablar con Bris sin decir cómo te llamas. No es culpa tuya.
    .steps =
        Llama o chatea con Bris. Tú decides cuánto dices.
        Puedes contarlo, aunque alguien haya dicho que es un secreto.
        Díselo a una persona adulta de confianza, por ejemplo en la escuela.
        ¿Hay peligro ahora? Ve con una persona adulta de confianza y llama al { $nr-112 }.
# Images or films used as a threat, or spread.
referral-youth-images =
    .lead = Puedes recibir ayuda, aunque la imagen ya se haya enviado. No es culpa tuya. Quien amenaza o difunde hace mal.
    .steps =
        Llama o chatea con Bris. No tienes que decir cómo te llamas.
        No pagues nada y no envíes nada más.
        Guarda las amenazas y los mensajes, si te parece seguro.
        Cuéntaselo a una persona adulta de confianza. Con esa persona puedes denunciarlo a la policía.
referral-youth-partner =
    .lead = Aquí hay alguien con quien puedes hablar. En una relación debes poder ser tú y sentirte a salvo. No es culpa tuya.
    .steps =
        Llama o chatea con Bris. No tienes que decir cómo te llamas.
        ¿Te da miedo terminar la relación? Habla antes con estos servicios.
        Cuéntaselo a una persona adulta de confianza, por ejemplo en la escuela.
        ¿Hay peligro ahora? Ve adonde haya otras personas y llama al { $nr-112 }.

## Honour

referral-honour-youth =
    .lead = Puedes ponerte en contacto con Origo sin decir quién eres. Tienes derecho a decidir sobre tu vida. No es culpa tuya.
    .steps =
        Origo y Rätt att välja son para ti, sea cual sea tu género.
        Habla con estos servicios antes de decir algo en casa.
        Cuéntaselo a una persona adulta de confianza fuera de la familia, por ejemplo en la escuela.
        Si hay peligro o es urgente, llama al { $nr-112 }.
referral-honour-adult =
    .lead = Puedes hablar con alguien sin decir quién eres. Tienes derecho a decidir sobre tu vida. No es culpa tuya.
    .steps =
        Llama a una de estas líneas de ayuda, mejor antes de hablar con familia o parientes.
        Llama cuando estés a solas, mejor desde un teléfono que nadie más vea.
        Los servicios sociales de tu municipio pueden ayudarte con apoyo y protección.
        Si hay peligro o es urgente, llama al { $nr-112 }.
# The age is unknown. Services for young people and for adults follow.
referral-honour-unknown =
    .lead = Puedes hablar con alguien sin decir quién eres. Tienes derecho a decidir sobre tu vida. Elige lo que corresponda a tu edad.
    .steps =
        Cada tarjeta dice para quién es la ayuda.
        Habla con estos servicios antes de decir algo a tu familia o parientes.
        Llama o escribe cuando estés a solas, mejor desde un teléfono que nadie más vea.
        Si hay peligro o es urgente, llama al { $nr-112 }.
# About to be taken, or held abroad. Also fits someone who is worried about another person.
referral-abroad =
    .lead = Ponte en contacto con uno de estos servicios en cuanto sea seguro. Nadie tiene derecho a obligar a otra persona a viajar ni a quedarse.
    .steps =
        Si peligra la vida en el extranjero, llama al número de emergencia de ese país.
        En el extranjero: ponte en contacto con UD-jouren o con la embajada de Suecia.
        Aún en Suecia: antes del viaje, pide ayuda a estos contactos, servicios sociales o policía.
        En el aeropuerto: di a la policía o al personal que el viaje no es voluntario.

## Thoughts of not wanting to live

referral-suicide =
    .lead = Habla con alguien ahora mismo. Puedes hacerlo de forma anónima y decir exactamente cómo están las cosas. Se puede recibir ayuda, aunque parezca imposible.
    .steps =
        Llama o chatea con Självmordslinjen.
        Dile a alguien de confianza cómo te sientes y pide compañía.
        Mantente lejos de cosas con las que puedas hacerte daño.
        Si se vuelve urgente, llama al { $nr-112 } o ve a urgencias psiquiátricas.
referral-suicide-youth =
    .lead = Habla con alguien ahora mismo. No tienes que decir cómo te llamas. Se puede recibir ayuda, aunque parezca imposible.
    .steps =
        Llama o chatea con uno de estos servicios. Di exactamente cómo están las cosas.
        Dile a una persona adulta de confianza: me siento mal y necesito ayuda.
        No te quedes a solas ahora. Pide a alguien de confianza que se quede contigo.
        Si se vuelve urgente, llama al { $nr-112 }.
referral-suicide-with-violence =
    .lead = Habla con alguien ahora mismo, puedes hacerlo de forma anónima. Hay ayuda tanto para cómo te sientes como para estar a salvo. No es culpa tuya.
    .steps =
        Empieza por el servicio de aquí que te parezca más fácil. Puedes contactar con varios.
        Dile a alguien de confianza cómo te sientes y pide compañía.
        Mantente lejos de cosas con las que puedas hacerte daño.
        Si se vuelve urgente o peligroso, llama al { $nr-112 }.

## Someone who uses violence, or is afraid of doing so

# May also be read by someone who is in truth exposed. Never shows support that could give away where anyone is.
referral-perpetrator =
    .lead = Esto se puede cambiar, y hay ayuda. Llama a Välj att sluta. Puedes hacerlo de forma anónima.
    .steps =
        Empieza con una llamada. Allí tienen costumbre de hablar de esto.
        Cuando suba la tensión: vete de allí antes de que pase algo.
        ¿Eres tú quien tiene miedo? También entonces puedes llamar allí.
        Si temes hacer daño a alguien ahora, vete de allí y llama al { $nr-112 }.
referral-perpetrator-youth =
    .lead = Esto se puede cambiar, y hay ayuda. Aquí puedes hablar con alguien sobre cómo tratas a otras personas.
    .steps =
        Ponte en contacto con uno de estos servicios. Di las cosas como son.
        Cuéntaselo a una persona adulta de confianza, por ejemplo en la consejería escolar (kurator).
        Cuando suba la tensión: vete de allí antes de que pase algo.
        Si temes hacer daño a alguien ahora, vete de allí y llama al { $nr-112 }.
# An urgent line stands above.
referral-perpetrator-threat =
    .lead = Esto se puede detener. Pedir ayuda ahora es lo correcto.
    .steps =
        Mantén la distancia y no busques ningún contacto.
        Aléjate de cosas que puedan hacer daño a alguien.
        Pide a alguien de confianza que esté contigo.
        Llama a Välj att sluta cuando haya calma. Allí puedes hablar de forma anónima.
# Unwanted sexual thoughts or acts.
referral-preventell =
    .lead = Se puede recibir ayuda para que nadie sufra daño. Ponte en contacto con PrevenTell. Puedes hacerlo de forma anónima.
    .steps =
        PrevenTell es para ti si te preocupan tus pensamientos o actos.
        No te quedes a solas con la persona a la que temes hacer daño.
        Si temes hacer daño a alguien ahora, vete de allí y llama al { $nr-112 }.

## Someone who is worried about another person

referral-worried-adult =
    .lead = Puedes llamar a una línea de ayuda y recibir consejo, sin decir de quién se trata. Si se trata de ti, vale el mismo consejo.
    .steps =
        Cuenta lo que te preocupa. No hace falta tener certeza.
        Escucha a esa persona. No presiones ni decidas por nadie.
        Habla solo si no hay nadie más. No escribas nada que otra persona pueda leer.
        Si hay peligro ahora, llama al { $nr-112 }. No te pongas en medio.
# An adult who is worried about a child.
referral-worried-child =
    .lead = Ponte en contacto con los servicios sociales del municipio del niño o la niña. Cualquiera puede contar su preocupación, y basta con sospechar algo. Como particular puedes hacerlo de forma anónima.
    .steps =
        Cuando los servicios sociales estén cerrados, llama a las urgencias sociales (socialjouren).
        Escucha al niño o la niña sin presionar. Di que no es culpa suya.
        El niño o la niña también puede llamar o chatear con Bris.
        Si el niño o la niña está en peligro ahora, llama al { $nr-112 }.
# A young person about a friend. The friend may be the writer.
referral-worried-friend-youth =
    .lead = Puedes hablar con Bris de esto, sin decir de quién se trata. Si se trata de ti, vale el mismo consejo.
    .steps =
        Llama o chatea con Bris. Cuenta lo que te preocupa.
        No es culpa de tu amigo o amiga, ni tuya.
        Cuéntaselo a una persona adulta de confianza, aunque hayas prometido no decir nada.
        Si hay peligro ahora, llama al { $nr-112 }. No intentes resolverlo por tu cuenta.
referral-worried-friend-honour =
    .lead = Puedes ponerte en contacto con Origo y recibir consejo, sin decir de quién se trata. Si se trata de ti, vale el mismo consejo.
    .steps =
        Ponte en contacto con Origo o Rätt att välja. No hace falta tener certeza.
        No digas nada a la familia. Eso puede hacer la situación más peligrosa.
        Habla con alguien de confianza fuera de la familia, por ejemplo en la escuela.
        Si hay peligro o es urgente, llama al { $nr-112 }.
referral-missing =
    .lead = Contacta con la policía si te preocupa alguien que no aparece. No esperes.
    .steps =
        Si es un menor o temes por su vida: llama al { $nr-112 }.
        Si no, llama a la policía al { $nr-police_11414 }.
        Cuéntales si temes que alguien le haya hecho daño o se lo haya llevado.
        Mientras esperas puedes llamar a una línea de ayuda y pedir consejo.

referral-worried-suicide =
    .lead = Procura que la persona no esté a solas. No tienes que poder con esto por tu cuenta. Si se trata de ti, la ayuda de aquí es para ti.
    .steps =
        Pregunta directamente cómo están las cosas y escucha con calma. Preguntar no es peligroso.
        En compañía de esa persona, llama o chatea con uno de estos servicios.
        Cuéntaselo a más personas que puedan ayudar, aunque hayas prometido no decir nada.
        Si es urgente, llama al { $nr-112 }.
# Somebody threatens to take their own life if left.
referral-worried-suicide-control =
    .lead = Llama al { $nr-112 } por la otra persona si crees que va en serio. No es tu responsabilidad resolverlo. Tienes derecho a dejar una relación.
    .steps =
        Deja que se encarguen quienes responden. No tienes que ir allí ni quedarte.
        La otra persona puede llamar o chatear con Självmordslinjen por su cuenta.
        Llama a una línea de ayuda por tu propio bien. Lo que cuentas puede ser violencia.
        ¿Te da miedo dejar la relación? Habla antes con la línea de ayuda.

## Someone who takes back what was written

referral-retraction =
    .lead = Está bien. No tienes que explicar nada. Puedes volver cuando quieras, y la ayuda sigue aquí.
    .steps =
        Si quieres hablar con alguien, aquí tienes con quién.
        ¿No quieres que se vea? Borra el chat o el historial cuando sea seguro.

## Someone who meets violence at work

referral-professional-honour =
    .lead = Pide consejo antes de contactar con la familia. Origo aconseja sobre jóvenes en la provincia de Estocolmo. El teléfono de apoyo de NCH es para ti si eres profesional.
    .steps =
        Habla con la persona a solas. Usa intérprete profesional, nunca a un familiar.
        Menores de 18 años: haz ya una notificación de preocupación (orosanmälan). Basta con sospechar.
        Cuando llames para pedir consejo, no des datos que identifiquen a nadie.
        Viaje cercano o gran peligro: contacta ya con la policía y los servicios sociales o socialjouren.
referral-professional-adult =
    .lead = Primero averigua si hay peligro ahora. Llama a Kvinnofridslinjen para pedir consejo. También es para ti si te encuentras con violencia en tu trabajo.
    .steps =
        Habla a solas. Usa intérprete profesional, nunca a un familiar.
        Acuerda con la persona una forma segura de ponerse en contacto.
        Sigue la rutina. Evalúa el riesgo con un método estandarizado si es parte de tu función.
        Si hay menores que puedan sufrir daño, notifícalo ya (orosanmälan). Basta con sospechar.
referral-professional-child =
    .lead = Haz ya una notificación de preocupación (orosanmälan) al comité de asuntos sociales (socialnämnden). Basta con sospechar, no necesitas pruebas. En la escuela, la sanidad y otros trabajos con menores es una obligación personal.
    .steps =
        Notifica por escrito. Si es urgente, primero llama y después confirma por escrito.
        Por las noches y los fines de semana, llama a las urgencias sociales (socialjour) del municipio.
        Consulta a los servicios sociales antes de contactar al hogar, si puede aumentar el riesgo.
        Escucha al menor y no prometas guardar secreto. Si hay peligro, llama al { $nr-112 }.
referral-professional-trafficking =
    .lead = Llama al teléfono nacional de apoyo para pedir consejo. Es para ti si te encuentras con prostitución o trata de personas en tu trabajo.
    .steps =
        Habla a solas. Usa intérprete profesional, nunca a alguien que acompaña a la persona.
        Si el teléfono está cerrado y es urgente: la policía o las urgencias sociales (socialjouren).
        Menores de 18 años: haz ya una notificación de preocupación (orosanmälan). Basta con sospechar.
        Si alguien está en peligro ahora, llama al { $nr-112 }.
# A client who uses violence.
referral-professional-violent-client =
    .lead = Llama a Välj att sluta para pedir consejo sobre cómo actuar y adónde derivar. La seguridad de la persona que sufre la violencia va primero.
    .steps =
        No reveles nunca dónde está la persona que sufre la violencia.
        Si hay menores que puedan sufrir daño, notifícalo ya (orosanmälan). Basta con sospechar.
        Riesgo de violencia grave: comprueba si el secreto profesional permite contactar con la policía.
        Si alguien está en peligro ahora, llama al { $nr-112 }.
# A client with unwanted sexual thoughts or acts.
referral-professional-sexual-client =
    .lead = Ponte en contacto con PrevenTell para pedir consejo. El apoyo es para quien se preocupa por sus pensamientos o actos sexuales, y para el personal sanitario.
    .steps =
        Habla de PrevenTell con tu cliente. Allí se puede mantener el anonimato.
        Si sospechas que un menor sufre daño, haz ya una notificación de preocupación (orosanmälan).
        Si alguien está en peligro ahora, llama al { $nr-112 }.
referral-professional-suicide =
    .lead = No dejes a la persona a solas si es urgente. Llama al { $nr-112 }, o busca contacto con urgencias psiquiátricas.
    .steps =
        Pregunta directamente por pensamientos y planes de suicidio. Preguntar no es peligroso.
        Sigue la rutina y pide ayuda a alguien de tu equipo o a la jefatura.
        Habla de Självmordslinjen, y de Bris si la persona es menor de 18 años.
        Si sospechas que un menor sufre daño, haz ya una notificación de preocupación (orosanmälan).
# Works in the field, and is now exposed.
referral-professional-self =
    .lead = Tú también tienes derecho a recibir ayuda, aunque trabajes con esto. No tienes que decir quién eres ni dónde trabajas. No es culpa tuya.
    .steps =
        Llama a una de estas líneas de ayuda. No hace falta pasar por tu trabajo.
        Llama cuando estés a solas, mejor desde un teléfono que nadie más vea.
        No tienes que poder con esto por tu cuenta solo porque es tu profesión.
        Si se vuelve peligroso, llama al { $nr-112 }.

## It is over

referral-past =
    .lead = Puedes hablar de ello con alguien, sin importar cuánto tiempo ha pasado. No es culpa tuya.
    .steps =
        Ponte en contacto con uno de estos servicios. Puedes hacerlo aunque ya haya terminado.
        Puedes recibir apoyo aunque nunca hayas denunciado.
        Si vuelve a empezar o tienes miedo, avisa enseguida. En peligro, llama al { $nr-112 }.
