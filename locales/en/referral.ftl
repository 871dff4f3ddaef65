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
    .lead = You can talk to someone without saying who you are. What you describe may be violence. It is not your fault.
    .steps =
        Call one of the support lines here. You do not need to be sure.
        Call when you are alone, ideally from a phone nobody else sees.
        Social services in your municipality can help you with support and protection.
        If it becomes dangerous, call { $nr-112 }.

# Only that somebody may be coming to harm. Services for young people and for adults follow.
referral-unknown =
    .lead = There are people here you can talk to. Nobody has the right to hurt you or make you afraid. Choose what fits your age.
    .steps =
        Each card says who the support is for.
        You do not need to be sure, and you decide how much you tell.
        If it is about someone you know, you can get advice too.
        If it becomes dangerous, call { $nr-112 }.

referral-sexual =
    .lead = You can talk to someone, at your own pace. Nobody may do anything to your body that you do not want. It is not your fault.
    .steps =
        Contact one of them here. You decide how much you tell.
        It does not matter who it was, or how long ago it was.
        You can get support and care even if you do not report it.
        If it becomes dangerous, call { $nr-112 }.

# The last days or weeks. Fits both young people and adults.
referral-sexual-recent =
    .lead = You can get care now. You do not need to decide anything about reporting today. It is not your fault.
    .steps =
        Call { $nr-vardguiden_1177 } and ask where to go. In Stockholm, Södersjukhuset has a special emergency clinic.
        Go soon if you can. Traces can be secured, and you are welcome even after washing.
        If some days or weeks have passed, you can still get care.
        If you want to talk first, contact one of the others here.

referral-trafficking =
    .lead = You can talk to someone without saying who you are. Nobody may force you, threaten you or exploit you. It is not your fault.
    .steps =
        Contact the support here. You do not need to show any papers to talk.
        Ask for an interpreter if you would rather speak another language.
        Call when you are alone, ideally from a phone nobody else sees.
        If it becomes dangerous, call { $nr-112 }.

# Followed, watched, images. Changing settings may be noticed and raise the danger.
referral-digital =
    .lead = Talk to someone before you change anything on your phone. What you describe may be violence, even when it happens online. It is not your fault.
    .steps =
        Use another phone or computer when you look for help, if you can.
        Do not change any settings yet if that could make things more dangerous.
        Keep threats and messages in a safe place, if you can.
        Threats, stalking and shared images can be reported to the police.

referral-economic =
    .lead = You can talk to someone without saying who you are. Violence can also be about money or papers. It is not your fault.
    .steps =
        Call one of the support lines here, ideally before you make any big decision.
        Social services in your municipality can advise on money and housing.
        Keep your passport, bank card and important papers safe, if you can.
        If it becomes dangerous, call { $nr-112 }.

# A man aged 18 or over.
referral-man =
    .lead = There is a support line for you, and you can be anonymous. What you describe may be violence. It is not your fault.
    .steps =
        Call Stödlinjen för män. It does not matter who is hurting you.
        Call when you are alone, ideally from a phone nobody else sees.
        Social services in your municipality can help you with support and protection.
        If it becomes dangerous, call { $nr-112 }.

# Aged 18 or over. The first sentence gives away nothing about the reader.
referral-trans =
    .lead = There is a support line for you, and you can be anonymous. What you describe may be violence. It is not your fault.
    .steps =
        Call Stödlinjen för transpersoner. It is also for you if you are non-binary.
        You choose which support line you want to call.
        Call when you are alone, ideally from a phone nobody else sees.
        If it becomes dangerous, call { $nr-112 }.

## Children and young people

# The writer is a child. Very simple words.
referral-child =
    .lead = You can talk to Bris without saying your name. It is not your fault. Adults are responsible.
    .steps =
        Call or chat with Bris. They listen to you.
        Tell an adult you trust, for example at school.
        You may tell, even if someone has said it is a secret.
        Is it dangerous now? Go to a safe adult and call { $nr-112 }.

referral-child-sexual =
    .lead = It is good that you are telling. You can talk to Bris without saying your name. It is not your fault.
    .steps =
        Call or chat with Bris. You decide how much you say.
        You may tell, even if someone has said it is a secret.
        Tell an adult you trust, for example at school.
        Is it dangerous now? Go to a safe adult and call { $nr-112 }.

# Images or films used as a threat, or spread.
referral-youth-images =
    .lead = You can get help, even if the picture has already been sent. It is not your fault. The one who threatens or shares is doing wrong.
    .steps =
        Call or chat with Bris. You do not have to say your name.
        Do not pay, and do not send anything more.
        Keep threats and messages, if it feels safe.
        Tell an adult you trust. You can report it to the police together.

referral-youth-partner =
    .lead = Here is someone you can talk to. You should be able to be yourself and feel safe in a relationship. It is not your fault.
    .steps =
        Call or chat with Bris. You do not have to say your name.
        Are you afraid of breaking up? Talk to them first.
        Tell an adult you trust, for example at school.
        Is it dangerous now? Go to other people and call { $nr-112 }.

## Honour

referral-honour-youth =
    .lead = You can contact Origo without saying who you are. You have the right to decide over your own life. It is not your fault.
    .steps =
        Origo and Rätt att välja are for you, whatever your gender.
        Talk to them before you say anything at home.
        Tell an adult outside the family whom you trust, for example at school.
        If it is dangerous or urgent, call { $nr-112 }.

referral-honour-adult =
    .lead = You can talk to someone without saying who you are. You have the right to decide over your own life. It is not your fault.
    .steps =
        Call one of the support lines here, ideally before telling family or relatives anything.
        Call when you are alone, ideally from a phone nobody else sees.
        Social services in your municipality can help you with support and protection.
        If it is dangerous or urgent, call { $nr-112 }.

# The age is unknown. Services for young people and for adults follow.
referral-honour-unknown =
    .lead = You can talk to someone without saying who you are. You have the right to decide over your own life. Choose what fits your age.
    .steps =
        Each card says who the support is for.
        Talk to them before you say anything to family or relatives.
        Call or write when you are alone, ideally from a phone nobody else sees.
        If it is dangerous or urgent, call { $nr-112 }.

# About to be taken, or held abroad. Also fits someone who is worried about another person.
referral-abroad =
    .lead = Contact one of them here as soon as it is safe. Nobody has the right to force anyone to travel or to stay.
    .steps =
        If a life is in danger abroad, call that country's own emergency number.
        Abroad: contact UD-jouren (the Foreign Ministry's duty desk) or a Swedish embassy.
        Still in Sweden: before the journey, ask the support here, social services or the police.
        At the airport: tell police or staff that the journey is not voluntary.

## Thoughts of not wanting to live

referral-suicide =
    .lead = Talk to someone now. You can be anonymous and say exactly how things are. You can get help, even when it feels impossible.
    .steps =
        Call or chat with Självmordslinjen.
        Tell someone you trust how you feel, and ask for company.
        Stay away from anything you could hurt yourself with.
        If it becomes acute, call { $nr-112 } or go to psychiatric emergency care.

referral-suicide-youth =
    .lead = Talk to someone now. You do not have to say your name. You can get help, even when it feels impossible.
    .steps =
        Call or chat with one of them here. Say exactly how it is.
        Tell an adult you trust: I feel bad and I need help.
        Do not be alone right now. Ask someone you trust to stay with you.
        If it becomes urgent, call { $nr-112 }.

referral-suicide-with-violence =
    .lead = Talk to someone now, you can be anonymous. There is help both with how you feel and with becoming safe. It is not your fault.
    .steps =
        Start with the one here that feels easiest. You can contact several.
        Tell someone you trust how you feel, and ask for company.
        Stay away from anything you could hurt yourself with.
        If it becomes acute or dangerous, call { $nr-112 }.

## Someone who uses violence, or is afraid of doing so

# May also be read by someone who is in truth exposed. Never shows support that could give away where anyone is.
referral-perpetrator =
    .lead = This can change, and there is help. Call Välj att sluta. You can be anonymous.
    .steps =
        Start with one call. They are used to talking about this.
        When things heat up: walk away before anything happens.
        Are you the one who is afraid? You may call them then too.
        If you are afraid of hurting someone now, walk away and call { $nr-112 }.

referral-perpetrator-youth =
    .lead = This can change, and there is help. Here you can talk to someone about how you treat others.
    .steps =
        Contact one of them here. Say how it is.
        Tell an adult you trust, for example a school counsellor.
        When things heat up: walk away before anything happens.
        If you are afraid of hurting someone now, walk away and call { $nr-112 }.

# An urgent line stands above.
referral-perpetrator-threat =
    .lead = This can be stopped. Asking for help now is right.
    .steps =
        Keep your distance, and make no contact.
        Move away from anything that could hurt someone.
        Ask someone you trust to be with you.
        Call Välj att sluta when things are calm. You can be anonymous there.

# Unwanted sexual thoughts or acts.
referral-preventell =
    .lead = You can get help, so that nobody comes to harm. Contact PrevenTell. You can be anonymous.
    .steps =
        PrevenTell is for you if you are worried about your thoughts or actions.
        Do not be alone with anyone you are afraid of hurting.
        If you are afraid of hurting someone now, walk away and call { $nr-112 }.

## Someone who is worried about another person

referral-worried-adult =
    .lead = You can call a support line for advice, without saying who it is about. If it is about you, the same advice applies.
    .steps =
        Say what worries you. You do not need to be sure.
        Listen to the person. Do not press, and do not decide for anyone.
        Talk only when you are alone together. Write nothing that somebody else could read.
        If there is danger now, call { $nr-112 }. Do not step in between.

# An adult who is worried about a child.
referral-worried-child =
    .lead = Contact social services in the child's municipality. Anyone may tell them of a worry, and suspecting something is enough. As a private person you can be anonymous.
    .steps =
        When social services are closed, call socialjouren (the out-of-hours social services).
        Listen to the child without pressing. Say that it is not the child's fault.
        The child can call or chat with Bris.
        If the child is in danger now, call { $nr-112 }.

# A young person about a friend. The friend may be the writer.
referral-worried-friend-youth =
    .lead = You can talk to Bris about this, without saying who it is about. If it is about you, the same advice applies.
    .steps =
        Call or chat with Bris. Say what worries you.
        It is not your friend's fault, and not yours.
        Tell an adult you trust, even if you have promised to keep quiet.
        If it is dangerous now, call { $nr-112 }. Do not try to solve it alone.

referral-worried-friend-honour =
    .lead = You can contact Origo for advice, without saying who it is about. If it is about you, the same advice applies.
    .steps =
        Contact Origo or Rätt att välja. You do not need to be sure.
        Say nothing to the family. That could make things more dangerous.
        Talk to someone outside the family whom you trust, for example at school.
        If it is dangerous or urgent, call { $nr-112 }.

referral-missing =
    .lead = Contact the police if you are worried about someone who is missing. Do not wait.
    .steps =
        Is it a child, or do you fear for their life: call { $nr-112 }.
        Otherwise call the police on { $nr-police_11414 }.
        Tell them if you fear that someone has hurt them or taken them away.
        If you want advice about violence while you wait, you can call a helpline.

referral-worried-suicide =
    .lead = Make sure the person is not alone. You do not have to manage this by yourself. If it is about you, the support here is for you.
    .steps =
        Ask plainly how things are, and listen calmly. Asking is not dangerous.
        Call or chat together with one of them here.
        Tell others who can help, even if you have promised to keep quiet.
        If it is urgent, call { $nr-112 }.

# Somebody threatens to take their own life if left.
referral-worried-suicide-control =
    .lead = Call { $nr-112 } for the other person if you think it is serious. It is not yours to solve. You have the right to leave a relationship.
    .steps =
        Let those who answer take over. You do not have to go there or stay.
        The other person can call or chat with Självmordslinjen.
        Call a support line for your own sake. What you describe may be violence.
        Are you afraid to leave? Talk to them first.

## Someone who takes back what was written

referral-retraction =
    .lead = That is all right. You do not need to explain anything. You may come back whenever you like, and the help is still here.
    .steps =
        If you want to talk to someone, they are here.
        If this should not show, delete the chat or history when it is safe.

## Someone who meets violence at work

referral-professional-honour =
    .lead = Take advice before you contact the family. Origo advises on young people in Stockholm county. NCH (the national centre against honour-based violence) has a line for professionals.
    .steps =
        Speak with the person in private. Use a professional interpreter, never a relative.
        Under 18: make a report of concern at once. Suspicion is enough.
        Leave out names and details that identify anyone when you call for advice.
        If a journey is near or danger great, contact police and social services at once.

referral-professional-adult =
    .lead = First find out if there is danger now. Then call Kvinnofridslinjen for advice. It is also for those who meet violence at work.
    .steps =
        Speak in private. Use a professional interpreter, never a relative.
        Agree on how the person can be reached safely.
        Follow your routine. Assess risk with a standardised method if that is your task.
        If children may be coming to harm, report at once. Suspicion is enough.

referral-professional-child =
    .lead = Make a report of concern to socialnämnden (the social welfare committee) at once. Suspicion is enough, you need no proof. In schools, health care and other work with children it is a personal duty.
    .steps =
        Report in writing. If it is acute, phone first and confirm in writing.
        In the evening and at weekends, call the municipality's socialjour (out-of-hours social services).
        Consult social services before contacting the home, if that could raise the risk.
        Listen to the child and promise no secrecy. In danger, call { $nr-112 }.

referral-professional-trafficking =
    .lead = Call the national support line for advice. It is for those who meet prostitution or human trafficking at work.
    .steps =
        Speak in private. Use a professional interpreter, never someone in their company.
        When the line is closed and it is urgent: the police or socialjouren.
        Under 18: make a report of concern at once. Suspicion is enough.
        If someone is in danger now, call { $nr-112 }.

# A client who uses violence.
referral-professional-violent-client =
    .lead = Call Välj att sluta for advice on how to respond and where to refer. The safety of the person exposed comes first.
    .steps =
        Never give away where the person exposed is.
        If children may be coming to harm, report at once. Suspicion is enough.
        Risk of serious violence: check whether confidentiality rules let you contact the police.
        If someone is in danger now, call { $nr-112 }.

# A client with unwanted sexual thoughts or acts.
referral-professional-sexual-client =
    .lead = Contact PrevenTell for advice. It is for people worried about their own sexual thoughts or actions, and for health care staff.
    .steps =
        Tell the client about PrevenTell. People can be anonymous there.
        If you suspect that a child is coming to harm, report at once.
        If someone is in danger now, call { $nr-112 }.

referral-professional-suicide =
    .lead = Do not leave the person alone if it is acute. Call { $nr-112 }, or arrange contact with psychiatric emergency care.
    .steps =
        Ask plainly about suicidal thoughts and plans. Asking is not dangerous.
        Follow your routine and get help from a colleague or manager.
        Tell them about Självmordslinjen, and about Bris if they are under 18.
        If you suspect that a child is coming to harm, report at once.

# Works in the field, and is now exposed.
referral-professional-self =
    .lead = You have the right to help too, even if this is your field. You need not say who you are or where you work. It is not your fault.
    .steps =
        Call one of the support lines here. You do not need to go through your workplace.
        Call when you are alone, ideally from a phone nobody else sees.
        You do not have to manage this yourself just because it is your profession.
        If it becomes dangerous, call { $nr-112 }.

## It is over

referral-past =
    .lead = You can talk to someone about it, however long ago it was. It is not your fault.
    .steps =
        Contact one of them here. You are welcome even if it is over.
        You can get support even if you never reported it.
        If it starts again or you become afraid, get in touch. In danger: { $nr-112 }.
