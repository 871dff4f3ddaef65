### reviewed: no (Finnish; no native speaker has reviewed this file)
### The frame around questions and answers.

## Menu

menu-greeting = Hei! Täällä voit kysyä Operation Kvinnofridista, säännöistä ja työtavoista sekä siitä, mitä tukea on. Kirjoita muutamalla sanalla.
menu-thanks = Kiitos itsellesi. Kysy lisää, kun haluat.
menu-unclear = Luen yhden viestin kerrallaan enkä muista edellistä. Kirjoita kaikki, mitä haluat sanoa tai kysyä, samaan viestiin.
menu-choices = Voit kysyä esimerkiksi:
# Stands under every menu. The cards follow.
menu-help-line = Kohdistuuko sinuun tai johonkuhun, jonka tunnet, uhkailua tai väkivaltaa? Täällä on apua.

## No answer

notfound-lead = Sitä en tiedä.
notfound-where = Vastaan kysymyksiin Operation Kvinnofridista ja siitä, mistä saa tukea uhkailuun ja väkivaltaan. Muissa asioissa kysy viranomaiselta Länsstyrelsen Stockholm tai katso Operation Kvinnofridin verkkosivustoa.
suggest-intro = Tarkoititko jotakin näistä kysymyksistä?

## Under an answer. $date is a date.

sources-label = Lähteet
as-of = Tietojen ajankohta: { $date }.
answer-only-swedish = Tämä vastaus on vain ruotsiksi.
more-questions = Lisää kysymyksiä

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = Ketkä osallistuvat
topic-origo = Origo
topic-strategi = Strategia
topic-handlingsplan = Toimintasuunnitelma
topic-uppfoljning = Seuranta
topic-nationellt = Kansallinen työ
topic-valdsformer = Väkivallan muodot
topic-heder = Kunnia
topic-barn = Lapset
topic-lag = Lait ja säännöt
topic-sekretess = Salassapito
topic-orosanmalan = Huoli-ilmoitus (orosanmälan)
topic-skydd = Suojelu
topic-metoder = Menetelmät
topic-stodlinjer = Tukilinjat
topic-valdsutovare = Väkivallan tekijä
topic-manniskohandel = Ihmiskauppa ja prostituutio
topic-sexuellt-vald = Seksuaalinen väkivalta
topic-om-slussen = Mikä on slussen
