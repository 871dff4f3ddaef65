### reviewed: no (no native speaker has reviewed this translation)

# Sentences that only the terminal has (slussen chat).

terminal-welcome = Salaan! Waxaan ka jawaabaa su'aalaha ku saabsan Operation Kvinnofrid, waxaanan ku tusaa meesha aad caawimo ka heli karto. Waxaan ahay adeeg otomaatig ah, qof bani'aadam ah ma ihi.
terminal-how = Qor su'aashaada oo riix Enter. /help wuxuu muujinayaa waxyaabaha kale ee aad samayn karto.
terminal-traces = Waxba kama kaydiyo waxa aad qorto. Waxay ka muuqanayaan shaashadda ilaa aad ku nadiifiso /clear.
terminal-help =
    /help – wuxuu muujiyaa liiskan
    /topics – wuxuu muujiyaa waxa aad weydiin karto
    /why – wuxuu muujiyaa waxa go'aamiyay jawaabtii u dambaysay
    /clear – wuxuu nadiifiyaa shaashadda
    /quit – wuu dhammeeyaa
    Lambar wuxuu furaa su'aasha lambarkaas leh.
terminal-why-nothing = Ma jirto jawaab la sharraxo.
terminal-why-no-rule = Xeerar khatarta ku saabsan ma go'aamin jawaabta.
terminal-why-rules = Xeerarkan ayaa go'aamiyay jawaabta:
terminal-why-words = Waxa ugu culayska badnaa hoosta ayaa laga xariiqay:
terminal-bye = Nabad gelyo!
