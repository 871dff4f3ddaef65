### The frame around questions and answers.

## Menu

menu-greeting = Hello! Here you can ask about Operation Kvinnofrid, about rules and ways of working, and about what support there is. A few words are enough.
menu-thanks = You are welcome. Do ask again whenever you like.
menu-unclear = I read one message at a time and do not remember the one before. Please write all you want to say or ask in one message.
menu-choices = You can ask, for example:
# Stands under every menu. The cards follow.
menu-help-line = Are you, or someone you know, exposed to threats or violence? Here is help.

## No answer

notfound-lead = I do not know that.
notfound-where = I answer questions about Operation Kvinnofrid and about where to find support against threats and violence. Otherwise ask Länsstyrelsen Stockholm (the county administrative board), or look at Operation Kvinnofrid's website.
suggest-intro = Did you mean one of these questions?

## Under an answer. $date is a date.

sources-label = Sources
as-of = This information was correct on { $date }.
answer-only-swedish = This answer is only available in Swedish.
more-questions = More questions

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = Who takes part
topic-origo = Origo
topic-strategi = The strategy
topic-handlingsplan = The action plan
topic-uppfoljning = Follow-up
topic-nationellt = National work
topic-valdsformer = Forms of violence
topic-heder = Honour
topic-barn = Children
topic-lag = Laws and rules
topic-sekretess = Confidentiality
topic-orosanmalan = Reporting concern for a child
topic-skydd = Protection
topic-metoder = Methods
topic-stodlinjer = Helplines
topic-valdsutovare = People who use violence
topic-manniskohandel = Human trafficking and prostitution
topic-sexuellt-vald = Sexual violence
topic-om-slussen = About slussen
