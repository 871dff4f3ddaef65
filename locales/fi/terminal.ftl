### reviewed: no (Finnish; no native speaker has reviewed this file)

# Sentences that only the terminal has (slussen chat).

terminal-welcome = Hei! Vastaan kysymyksiin Operation Kvinnofridista ja näytän, mistä voit saada apua. Olen automaattinen palvelu, en ihminen.
terminal-how = Kirjoita kysymyksesi ja paina Enter. /help näyttää, mitä muuta voit tehdä.
terminal-traces = En tallenna mitään siitä, mitä kirjoitat. Se näkyy ruudulla, kunnes tyhjennät sen komennolla /clear.
terminal-help =
    /help – näyttää tämän
    /topics – näyttää, mistä voit kysyä
    /why – näyttää, mikä ratkaisi viimeisimmän vastauksen
    /clear – tyhjentää ruudun
    /quit – lopettaa
    Numero avaa kysymyksen, jolla on se numero.
terminal-why-nothing = Ei ole vastausta, jota selittää.
terminal-why-no-rule = Mikään riskiä koskeva sääntö ei ratkaissut vastausta.
terminal-why-rules = Nämä säännöt ratkaisivat vastauksen:
terminal-why-words = Eniten painanut kohta on alleviivattu:
terminal-bye = Hei hei!
