### reviewed: no (Finnish; no native speaker has reviewed this file)
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
    .lead = Voit puhua jonkun kanssa kertomatta, kuka olet. Se, mistä kerrot, voi olla väkivaltaa. Se ei ole sinun syysi.
    .steps =
        Soita johonkin näistä tukilinjoista. Sinun ei tarvitse olla varma, mistä on kyse.
        Soita, kun olet yksin, mieluiten puhelimesta, jota kukaan muu ei näe.
        Kuntasi sosiaalipalvelut voivat auttaa sinua saamaan tukea ja suojaa.
        Jos tilanne muuttuu vaaralliseksi, soita numeroon { $nr-112 }.

# Only that somebody may be coming to harm. Services for young people and for adults follow.
referral-unknown =
    .lead = Täällä on ihmisiä, joiden kanssa voit puhua. Kenelläkään ei ole oikeutta satuttaa tai pelotella sinua. Valitse se, mikä sopii ikääsi.
    .steps =
        Jokaisessa kortissa lukee, kenelle tuki on tarkoitettu.
        Sinun ei tarvitse olla varma, ja päätät itse, miten paljon kerrot.
        Jos kyse on jostakusta, jonka tunnet, voit myös saada neuvoja.
        Jos tilanne muuttuu vaaralliseksi, soita numeroon { $nr-112 }.

referral-sexual =
    .lead = Voit puhua jonkun kanssa, omaan tahtiisi. Kukaan ei saa tehdä kehollesi mitään, mitä et halua. Se ei ole sinun syysi.
    .steps =
        Ota yhteyttä johonkin näistä. Päätät itse, miten paljon kerrot.
        Ei ole väliä, kuka se oli tai miten kauan siitä on.
        Voit saada tukea ja hoitoa, vaikka et tekisi rikosilmoitusta.
        Jos tilanne muuttuu vaaralliseksi, soita numeroon { $nr-112 }.

# The last days or weeks. Fits both young people and adults.
referral-sexual-recent =
    .lead = Voit saada hoitoa nyt. Sinun ei tarvitse päättää tänään mitään rikosilmoituksesta. Se ei ole sinun syysi.
    .steps =
        Soita numeroon { $nr-vardguiden_1177 } ja kysy, minne voit mennä. Tukholmassa Södersjukhusetissa on erityinen päivystysvastaanotto.
        Mene mielellään pian. Hoidossa voidaan ottaa talteen jälkiä, ja saat tulla, vaikka olisit käynyt suihkussa.
        Vaikka olisi kulunut muutama päivä tai viikko, voit saada hoitoa.
        Jos haluat puhua ensin, ota yhteyttä johonkin muuhun näistä.

referral-trafficking =
    .lead = Voit puhua jonkun kanssa kertomatta, kuka olet. Kukaan ei saa pakottaa tai uhkailla sinua eikä käyttää sinua hyväksi. Se ei ole sinun syysi.
    .steps =
        Ota yhteyttä tähän tukipalveluun. Sinun ei tarvitse näyttää mitään papereita, jotta saat puhua.
        Pyydä tulkkia, jos haluat mieluummin puhua toista kieltä.
        Soita, kun olet yksin, mieluiten puhelimesta, jota kukaan muu ei näe.
        Jos tilanne muuttuu vaaralliseksi, soita numeroon { $nr-112 }.

# Followed, watched, images. Changing settings may be noticed and raise the danger.
referral-digital =
    .lead = Puhu jonkun kanssa, ennen kuin muutat mitään puhelimessa. Se, mistä kerrot, voi olla väkivaltaa, vaikka se tapahtuisi netissä. Se ei ole sinun syysi.
    .steps =
        Käytä mieluiten toista puhelinta tai tietokonetta, kun etsit apua.
        Älä muuta vielä asetuksia, jos se voi tehdä tilanteesta vaarallisemman.
        Tallenna uhkaukset ja viestit turvalliseen paikkaan, jos voit.
        Uhkauksista, vainoamisesta ja levitetyistä kuvista voi tehdä ilmoituksen poliisille.

referral-economic =
    .lead = Voit puhua jonkun kanssa kertomatta, kuka olet. Väkivalta voi liittyä myös rahaan tai papereihin. Se ei ole sinun syysi.
    .steps =
        Soita johonkin näistä tukilinjoista, mielellään ennen kuin päätät mitään suurta.
        Kuntasi sosiaalipalvelut voivat neuvoa raha-asioissa ja asumisessa.
        Säilytä passi, pankkikortti ja tärkeät paperit turvallisesti, jos voit.
        Jos tilanne muuttuu vaaralliseksi, soita numeroon { $nr-112 }.

# A man aged 18 or over.
referral-man =
    .lead = Sinulle on tukilinja, ja saat olla nimetön. Se, mistä kerrot, voi olla väkivaltaa. Se ei ole sinun syysi.
    .steps =
        Soita tukilinjalle Stödlinjen för män. Ei ole väliä, kuka sinua satuttaa.
        Soita, kun olet yksin, mieluiten puhelimesta, jota kukaan muu ei näe.
        Kuntasi sosiaalipalvelut voivat auttaa sinua saamaan tukea ja suojaa.
        Jos tilanne muuttuu vaaralliseksi, soita numeroon { $nr-112 }.

# Aged 18 or over. The first sentence gives away nothing about the reader.
referral-trans =
    .lead = Sinulle on tukilinja, ja saat olla nimetön. Se, mistä kerrot, voi olla väkivaltaa. Se ei ole sinun syysi.
    .steps =
        Soita tukilinjalle Stödlinjen för transpersoner. Se on myös sinulle, joka olet muunsukupuolinen.
        Valitset itse, mille tukilinjalle haluat soittaa.
        Soita, kun olet yksin, mieluiten puhelimesta, jota kukaan muu ei näe.
        Jos tilanne muuttuu vaaralliseksi, soita numeroon { $nr-112 }.

## Children and young people

# The writer is a child. Very simple words.
referral-child =
    .lead = Voit puhua Brisin kanssa kertomatta nimeäsi. Se ei ole sinun syysi. Vastuu on aikuisilla.
    .steps =
        Soita tai chattaa Brisille. Siellä sinua kuunnellaan.
        Kerro aikuiselle, johon luotat, esimerkiksi koulussa.
        Saat kertoa, vaikka joku olisi sanonut, että se on salaisuus.
        Onko nyt vaarallista? Mene turvallisen aikuisen luo ja soita numeroon { $nr-112 }.

referral-child-sexual =
    .lead = On hyvä, että kerrot. Voit puhua Brisin kanssa kertomatta nimeäsi. Se ei ole sinun syysi.
    .steps =
        Soita tai chattaa Brisille. Päätät itse, miten paljon sanot.
        Saat kertoa, vaikka joku olisi sanonut, että se on salaisuus.
        Kerro aikuiselle, johon luotat, esimerkiksi koulussa.
        Onko nyt vaarallista? Mene turvallisen aikuisen luo ja soita numeroon { $nr-112 }.

# Images or films used as a threat, or spread.
referral-youth-images =
    .lead = Apua voi saada, vaikka kuva olisi jo lähetetty. Se ei ole sinun syysi. Se, joka uhkaa tai levittää, tekee väärin.
    .steps =
        Soita tai chattaa Brisille. Sinun ei tarvitse kertoa nimeäsi.
        Älä maksa mitään äläkä lähetä mitään lisää.
        Tallenna uhkaukset ja viestit, jos se tuntuu turvalliselta.
        Kerro aikuiselle, johon luotat. Voitte tehdä rikosilmoituksen yhdessä.

referral-youth-partner =
    .lead = Täällä on joku, jonka kanssa voit puhua. Suhteessa pitää voida olla oma itsensä ja tuntea olonsa turvalliseksi. Se ei ole sinun syysi.
    .steps =
        Soita tai chattaa Brisille. Sinun ei tarvitse kertoa nimeäsi.
        Pelottaako sinua erota? Puhu ensin heidän kanssaan.
        Kerro aikuiselle, johon luotat, esimerkiksi koulussa.
        Onko nyt vaarallista? Mene muiden ihmisten luo ja soita numeroon { $nr-112 }.

## Honour

referral-honour-youth =
    .lead = Voit ottaa yhteyttä Origoon kertomatta, kuka olet. Sinulla on oikeus päättää omasta elämästäsi. Se ei ole sinun syysi.
    .steps =
        Origo ja Rätt att välja ovat sinua varten, mikä tahansa sukupuolesi onkin.
        Puhu heidän kanssaan, ennen kuin sanot mitään kotona.
        Kerro perheen ulkopuoliselle aikuiselle, johon luotat, esimerkiksi koulussa.
        Jos on vaarallista tai kiire, soita numeroon { $nr-112 }.

referral-honour-adult =
    .lead = Voit puhua jonkun kanssa kertomatta, kuka olet. Sinulla on oikeus päättää omasta elämästäsi. Se ei ole sinun syysi.
    .steps =
        Soita johonkin näistä tukilinjoista, mielellään ennen kuin sanot mitään perheelle tai suvulle.
        Soita, kun olet yksin, mieluiten puhelimesta, jota kukaan muu ei näe.
        Kuntasi sosiaalipalvelut voivat auttaa sinua saamaan tukea ja suojaa.
        Jos on vaarallista tai kiire, soita numeroon { $nr-112 }.

# The age is unknown. Services for young people and for adults follow.
referral-honour-unknown =
    .lead = Voit puhua jonkun kanssa kertomatta, kuka olet. Sinulla on oikeus päättää omasta elämästäsi. Valitse se, mikä sopii ikääsi.
    .steps =
        Jokaisessa kortissa lukee, kenelle tuki on tarkoitettu.
        Puhu heidän kanssaan, ennen kuin sanot mitään perheelle tai suvulle.
        Soita tai kirjoita, kun olet yksin, mieluiten puhelimesta, jota kukaan muu ei näe.
        Jos on vaarallista tai kiire, soita numeroon { $nr-112 }.

# About to be taken, or held abroad. Also fits someone who is worried about another person.
referral-abroad =
    .lead = Ota yhteyttä johonkin näistä heti, kun se on turvallista. Kenelläkään ei ole oikeutta pakottaa ketään matkustamaan tai jäämään.
    .steps =
        Jos henki on vaarassa ulkomailla, soita maan omaan hätänumeroon.
        Ulkomailla: ota yhteyttä UD-joureniin tai Ruotsin suurlähetystöön.
        Vielä Ruotsissa: hae ennen matkaa apua tästä tukipalvelusta, sosiaalipalveluista tai poliisilta.
        Lentokentällä: sano poliisille tai henkilökunnalle, ettei matka ole vapaaehtoinen.

## Thoughts of not wanting to live

referral-suicide =
    .lead = Puhu jonkun kanssa jo nyt. Saat olla nimetön ja kertoa juuri niin kuin asia on. Apua voi saada, myös silloin, kun se tuntuu mahdottomalta.
    .steps =
        Soita tukilinjalle Självmordslinjen tai käytä sen chattia.
        Kerro jollekulle, johon luotat, miten voit, ja pyydä seuraa.
        Pysy kaukana kaikesta, millä voit satuttaa itseäsi.
        Jos tilanne muuttuu akuutiksi, soita numeroon { $nr-112 } tai mene psykiatriseen päivystykseen.

referral-suicide-youth =
    .lead = Puhu jonkun kanssa jo nyt. Sinun ei tarvitse kertoa nimeäsi. Apua voi saada, myös silloin, kun se tuntuu mahdottomalta.
    .steps =
        Soita tai chattaa johonkin näistä. Kerro juuri niin kuin asia on.
        Sano aikuiselle, johon luotat: voin huonosti ja tarvitsen apua.
        Älä ole juuri nyt yksin. Pyydä jotakuta, johon luotat, jäämään luoksesi.
        Jos tulee kiire, soita numeroon { $nr-112 }.

referral-suicide-with-violence =
    .lead = Puhu jonkun kanssa jo nyt, saat olla nimetön. Apua on sekä pahaan oloon että siihen, että pääset turvaan. Se ei ole sinun syysi.
    .steps =
        Aloita siitä näistä, joka tuntuu helpoimmalta. Voit ottaa yhteyttä moneen.
        Kerro jollekulle, johon luotat, miten voit, ja pyydä seuraa.
        Pysy kaukana kaikesta, millä voit satuttaa itseäsi.
        Jos tilanne muuttuu akuutiksi tai vaaralliseksi, soita numeroon { $nr-112 }.

## Someone who uses violence, or is afraid of doing so

# May also be read by someone who is in truth exposed. Never shows support that could give away where anyone is.
referral-perpetrator =
    .lead = Tämän voi muuttaa, ja apua on. Soita palveluun Välj att sluta. Saat olla nimetön.
    .steps =
        Aloita yhdellä puhelulla. Siellä on totuttu puhumaan tästä.
        Kun tilanne kuumenee: lähde pois, ennen kuin mitään tapahtuu.
        Oletko sinä se, joka pelkää? Saat soittaa sinne myös silloin.
        Jos pelkäät nyt satuttavasi jotakuta, lähde pois ja soita numeroon { $nr-112 }.

referral-perpetrator-youth =
    .lead = Tämän voi muuttaa, ja apua on. Täällä voit puhua jonkun kanssa siitä, miten kohtelet muita.
    .steps =
        Ota yhteyttä johonkin näistä. Kerro niin kuin asia on.
        Kerro aikuiselle, johon luotat, esimerkiksi kuraattorille.
        Kun tilanne kuumenee: lähde pois, ennen kuin mitään tapahtuu.
        Jos pelkäät nyt satuttavasi jotakuta, lähde pois ja soita numeroon { $nr-112 }.

# An urgent line stands above.
referral-perpetrator-threat =
    .lead = Tämän voi pysäyttää. On oikein pyytää apua nyt.
    .steps =
        Pysy etäällä äläkä ota yhteyttä.
        Mene pois kaiken sellaisen luota, millä voi satuttaa jotakuta.
        Pyydä jotakuta, johon luotat, olemaan kanssasi.
        Soita palveluun Välj att sluta, kun tilanne on rauhallinen. Siellä saat olla nimetön.

# Unwanted sexual thoughts or acts.
referral-preventell =
    .lead = Apua voi saada, niin ettei kukaan joudu kärsimään. Ota yhteyttä PrevenTelliin. Voit olla nimetön.
    .steps =
        PrevenTell on sinulle, joka olet huolissasi ajatuksistasi tai teoistasi.
        Älä ole kahden sen kanssa, jota pelkäät satuttavasi.
        Jos pelkäät nyt satuttavasi jotakuta, lähde pois ja soita numeroon { $nr-112 }.

## Someone who is worried about another person

referral-worried-adult =
    .lead = Voit soittaa tukilinjalle ja saada neuvoja kertomatta, kenestä on kyse. Jos kyse on sinusta itsestäsi, samat neuvot pätevät.
    .steps =
        Kerro, mikä sinua huolettaa. Sinun ei tarvitse olla varma.
        Kuuntele sitä, jota asia koskee. Älä painosta äläkä päätä kenenkään puolesta.
        Puhu vain, kun olette kahden. Älä kirjoita mitään, minkä joku muu voi lukea.
        Jos nyt on vaara, soita numeroon { $nr-112 }. Älä mene itse väliin.

# An adult who is worried about a child.
referral-worried-child =
    .lead = Ota yhteyttä lapsen kunnan sosiaalipalveluihin. Kuka tahansa saa kertoa huolestaan, ja epäily riittää. Yksityishenkilönä voit olla nimetön.
    .steps =
        Kun sosiaalipalvelut ovat kiinni, soita sosiaalipäivystykseen (socialjour).
        Kuuntele lasta painostamatta. Sano, ettei se ole lapsen syy.
        Lapsi voi itse soittaa tai chatata Brisille.
        Jos lapsi on nyt vaarassa, soita numeroon { $nr-112 }.

# A young person about a friend. The friend may be the writer.
referral-worried-friend-youth =
    .lead = Voit puhua tästä Brisin kanssa kertomatta, kenestä on kyse. Jos kyse on sinusta itsestäsi, samat neuvot pätevät.
    .steps =
        Soita tai chattaa Brisille. Kerro, mikä sinua huolettaa.
        Se ei ole kaverisi syy eikä sinun.
        Kerro aikuiselle, johon luotat, vaikka olisit luvannut olla hiljaa.
        Jos nyt on vaarallista, soita numeroon { $nr-112 }. Älä yritä ratkaista asiaa itse.

referral-worried-friend-honour =
    .lead = Voit ottaa yhteyttä Origoon ja saada neuvoja kertomatta, kenestä on kyse. Jos kyse on sinusta itsestäsi, samat neuvot pätevät.
    .steps =
        Ota yhteyttä: Origo tai Rätt att välja. Sinun ei tarvitse olla varma.
        Älä sano mitään perheelle. Se voi tehdä tilanteesta vaarallisemman.
        Puhu jollekulle perheen ulkopuolella, johon luotat, esimerkiksi koulussa.
        Jos on vaarallista tai kiire, soita numeroon { $nr-112 }.

referral-missing =
    .lead = Ota yhteyttä poliisiin, jos olet huolissasi kadonneesta. Älä odota.
    .steps =
        Jos kadonnut on lapsi tai pelkäät hänen henkensä puolesta: soita { $nr-112 }.
        Muuten soita poliisille numeroon { $nr-police_11414 }.
        Kerro, jos pelkäät, että joku on satuttanut häntä tai vienyt hänet.
        Voit myös soittaa tukipuhelimeen ja kysyä neuvoa.

referral-worried-suicide =
    .lead = Huolehdi siitä, ettei ihminen ole yksin. Sinun ei tarvitse selvitä tästä itse. Jos kyse on sinusta, tämä tuki on sinua varten.
    .steps =
        Kysy suoraan, miten asiat ovat, ja kuuntele rauhallisesti. Kysyminen ei ole vaarallista.
        Soittakaa tai chatatkaa yhdessä johonkin näistä.
        Kerro muillekin, jotka voivat auttaa, vaikka olisit luvannut olla hiljaa.
        Jos on kiire, soita numeroon { $nr-112 }.

# Somebody threatens to take their own life if left.
referral-worried-suicide-control =
    .lead = Soita numeroon { $nr-112 } toisen vuoksi, jos uskot, että tilanne on vakava. Sinun vastuullasi ei ole ratkaista tätä. Sinulla on oikeus lähteä suhteesta.
    .steps =
        Anna vastaajien hoitaa asia. Sinun ei tarvitse mennä sinne tai jäädä.
        Toinen voi itse soittaa tukilinjalle Självmordslinjen tai käyttää sen chattia.
        Soita tukilinjalle itsesi vuoksi. Se, mistä kerrot, voi olla väkivaltaa.
        Pelkäätkö lähteä? Puhu ensin heidän kanssaan.

## Someone who takes back what was written

referral-retraction =
    .lead = Ei se mitään. Sinun ei tarvitse selittää mitään. Saat palata, kun haluat, ja apu on yhä täällä.
    .steps =
        Jos haluat puhua jonkun kanssa, he ovat täällä.
        Etkö halua, että tämä näkyy? Poista keskustelu tai historia, kun se on turvallista.

## Someone who meets violence at work

referral-professional-honour =
    .lead = Kysy neuvoa, ennen kuin otatte yhteyttä perheeseen. Origo neuvoo nuoria koskevissa asioissa Tukholman läänissä. NCH:n tukipuhelin on sinulle, joka olet ammattilainen.
    .steps =
        Puhu ihmisen kanssa kahden kesken. Käytä ammattitulkkia, älä koskaan omaista.
        Alle 18-vuotias: tee heti huoli-ilmoitus (orosanmälan). Epäily riittää.
        Älä kerro tunnistetietoja, kun soitat ja kysyt neuvoa.
        Jos matka on lähellä tai vaara suuri, ota heti yhteyttä poliisiin ja sosiaalipalveluihin tai sosiaalipäivystykseen.

referral-professional-adult =
    .lead = Selvitä ensin, onko nyt vaara. Soita Kvinnofridslinjeniin ja kysy neuvoa. Se on myös sinulle, joka kohtaat väkivaltaa työssäsi.
    .steps =
        Puhu kahden kesken. Käytä ammattitulkkia, älä koskaan omaista.
        Sopikaa, miten ihmiseen saa turvallisesti yhteyden.
        Noudata työpaikkasi ohjeita. Arvioi riski standardoidulla menetelmällä, jos se kuuluu tehtävääsi.
        Jos lapset voivat kärsiä, tee heti huoli-ilmoitus (orosanmälan). Epäily riittää.

referral-professional-child =
    .lead = Tee heti huoli-ilmoitus (orosanmälan) sosiaalilautakunnalle (socialnämnden). Epäily riittää, et tarvitse todisteita. Koulussa, terveydenhuollossa ja muussa työssä lasten parissa se on henkilökohtainen velvollisuus.
    .steps =
        Tee ilmoitus kirjallisesti. Jos tilanne on akuutti, soita ensin ja vahvista kirjallisesti.
        Iltaisin ja viikonloppuisin soita kunnan sosiaalipäivystykseen (socialjour).
        Neuvottele sosiaalipalvelujen kanssa ennen kuin otatte yhteyttä kotiin, jos se voi lisätä riskiä.
        Kuuntele lasta äläkä lupaa pitää asiaa salassa. Jos on vaara, soita numeroon { $nr-112 }.

referral-professional-trafficking =
    .lead = Soita kansalliseen tukipuhelimeen ja kysy neuvoa. Se on sinulle, joka kohtaat työssäsi prostituutiota tai ihmiskauppaa.
    .steps =
        Puhu kahden kesken. Käytä ammattitulkkia, älä koskaan ketään seurueesta.
        Kun tukipuhelin on kiinni ja asia on kiireellinen: poliisi tai sosiaalipäivystys (socialjour).
        Alle 18-vuotias: tee heti huoli-ilmoitus (orosanmälan). Epäily riittää.
        Jos joku on nyt vaarassa, soita numeroon { $nr-112 }.

# A client who uses violence.
referral-professional-violent-client =
    .lead = Soita palveluun Välj att sluta ja kysy neuvoa kohtaamiseen ja eteenpäin ohjaamiseen. Väkivaltaa kokevan turvallisuus on tärkeintä.
    .steps =
        Älä koskaan paljasta, missä väkivaltaa kokeva on.
        Jos lapset voivat kärsiä, tee heti huoli-ilmoitus (orosanmälan). Epäily riittää.
        Vakavan väkivallan riski: selvittäkää, salliiko salassapito yhteydenoton poliisiin.
        Jos joku on nyt vaarassa, soita numeroon { $nr-112 }.

# A client with unwanted sexual thoughts or acts.
referral-professional-sexual-client =
    .lead = Ota yhteyttä PrevenTelliin ja kysy neuvoa. Tuki on niille, joita omat seksuaaliset ajatukset tai teot huolettavat, ja hoitohenkilökunnalle.
    .steps =
        Kerro asiakkaalle PrevenTellistä. Siellä voi olla nimetön.
        Jos epäilet, että lapsi kärsii, tee heti huoli-ilmoitus (orosanmälan).
        Jos joku on nyt vaarassa, soita numeroon { $nr-112 }.

referral-professional-suicide =
    .lead = Älä jätä ihmistä yksin, jos tilanne on akuutti. Soita numeroon { $nr-112 } tai järjestä yhteys psykiatriseen päivystykseen.
    .steps =
        Kysy suoraan itsemurha-ajatuksista ja suunnitelmista. Kysyminen ei ole vaarallista.
        Noudata työpaikkasi ohjeita ja pyydä apua työkaverilta tai esihenkilöltä.
        Kerro tukilinjasta Självmordslinjen, ja Brisistä, jos ihminen on alle 18-vuotias.
        Jos epäilet, että lapsi kärsii, tee heti huoli-ilmoitus (orosanmälan).

# Works in the field, and is now exposed.
referral-professional-self =
    .lead = Myös sinulla, joka työskentelet tämän parissa, on oikeus apuun. Sinun ei tarvitse kertoa, kuka olet tai missä työskentelet. Se ei ole sinun syysi.
    .steps =
        Soita johonkin näistä tukilinjoista. Sinun ei tarvitse tehdä sitä työpaikkasi kautta.
        Soita, kun olet yksin, mieluiten puhelimesta, jota kukaan muu ei näe.
        Sinun ei tarvitse osata tätä itse vain siksi, että se on ammattisi.
        Jos tilanne muuttuu vaaralliseksi, soita numeroon { $nr-112 }.

## It is over

referral-past =
    .lead = Voit puhua siitä jonkun kanssa, vaikka siitä olisi miten kauan. Se ei ole sinun syysi.
    .steps =
        Ota yhteyttä johonkin näistä. Saat ottaa yhteyttä, vaikka se on ohi.
        Voit saada tukea, vaikka et olisi koskaan tehnyt rikosilmoitusta.
        Jos se alkaa uudelleen tai alat pelätä, ota heti yhteyttä. Jos on vaara, soita numeroon { $nr-112 }.
