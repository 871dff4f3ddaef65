### reviewed: no (no native speaker has reviewed this translation)
### The frame around questions and answers.

## Menu

menu-greeting = Salaan! Halkan waxaad wax ka weydiin kartaa Operation Kvinnofrid, xeerarka iyo hababka shaqada, iyo taageerada jirta. Dhowr erey ku qor.
menu-thanks = Adaa mudan. Mar kasta oo aad rabto wax kale waad weydiin kartaa.
menu-unclear = Hal fariin ayaan mar akhriyaa, tii horena ma xasuusto. Fadlan hal fariin ku qor wax kasta oo aad rabto inaad sheegto ama weydiiso.
menu-choices = Tusaale ahaan waxaad weydiin kartaa:
# Stands under every menu. The cards follow.
menu-help-line = Adiga, ama qof aad taqaan, ma la kulantaa hanjabaad ama rabshad? Halkan caawimo ayaa laga helaa.

## No answer

notfound-lead = Taas ma garanayo.
notfound-where = Waxaan ka jawaabaa su'aalaha ku saabsan Operation Kvinnofrid iyo meesha laga helo taageero marka hanjabaad iyo rabshad jirto. Wixii kale weydii Länsstyrelsen Stockholm, ama eeg bogga internetka ee Operation Kvinnofrid.
suggest-intro = Ma waxaad ula jeedday mid ka mid ah su'aalahan?

## Under an answer. $date is a date.

sources-label = Ilaha
as-of = Xogtani waxay sax ahayd taariikhda { $date }.
answer-only-swedish = Jawaabtani waxay ku qoran tahay af-Iswiidhish oo keliya.
more-questions = Su'aalo kale

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = Kuwa ka qayb qaata
topic-origo = Origo
topic-strategi = Istiraatiijiyadda
topic-handlingsplan = Qorshaha hawlgalka
topic-uppfoljning = La socoshada iyo qiimaynta
topic-nationellt = Shaqada heer qaran
topic-valdsformer = Noocyada rabshadda
topic-heder = Sharaf
topic-barn = Carruur
topic-lag = Sharciyo iyo xeerar
topic-sekretess = Ilaalinta sirta
topic-orosanmalan = Warbixin walaac (orosanmälan)
topic-skydd = Ilaalin
topic-metoder = Habab
topic-stodlinjer = Khadadka taageerada
topic-valdsutovare = Qofka rabshadda geysta
topic-manniskohandel = Ka ganacsiga dadka iyo ganacsiga galmada (prostitution)
topic-sexuellt-vald = Rabshadda galmada
topic-om-slussen = Ku saabsan slussen
