### reviewed: no (Finnish; no native speaker has reviewed this file)

# Sentences of the web chat. No message here takes an argument; telephone numbers never stand here (they come from knowledge/services).

## Frame of every page

web-title = Kysymyksiä ja vastauksia
web-skip = Siirry sisältöön
web-exit = Poistu sivulta nyt
web-home = Kysymyksiä ja vastauksia
web-language = Suomi
web-languages = Kielet
web-footer = Tietoa sivusta
web-safety-link = Turvallisuus laitteellasi
web-access-link = Saavutettavuus
web-about-link = Tietoa palvelusta
web-help-heading = Tarvitsetko apua nyt?
web-call-list = Puhelu tai tekstiviesti jää puhelimen listaan. Poista se, jos joku voi nähdä puhelimesi.

## Quick exit by the Shift key

web-shift-hint = Voit myös painaa Vaihto-näppäintä (Shift) kolme kertaa.
web-shift-one = Paina Vaihto-näppäintä vielä kaksi kertaa, niin poistut sivulta.
web-shift-two = Paina Vaihto-näppäintä vielä kerran, niin poistut sivulta.
web-shift-three = Poistutaan sivulta.
web-shift-over = Laskeminen keskeytyi. Sivu on yhä auki.

## Before the first message

web-before-heading = Ennen kuin kirjoitat
web-before-history = Selain muistaa, että olet käynyt täällä. Sivu ei voi poistaa sitä historiasta.
web-before-watching = Ohjelmat, jotka valvovat puhelinta tai tietokonetta, voivat nähdä, mitä kirjoitat.
web-before-device = Etkö ole varma? Käytä laitetta, johon kukaan muu ei pääse, kirjastossa tai ystävän luona.
web-before-leave = Paina ”Poistu sivulta nyt”, jos joku tulee. Silloin avautuu tavallinen sääsivu tai jotain vastaavaa.
web-before-more = Lue lisää turvallisuudesta laitteellasi

## The chat

web-chat-heading = Mitä haluat tietää?
web-chat-intro = Täältä saat vastauksia Operation Kvinnofridista ja tietoa siitä, mistä saa apua, jos sinuun tai johonkuhun, jonka tunnet, kohdistuu väkivaltaa. Vastaukset antaa automaattinen palvelu, ei ihminen.
web-log = Keskustelu
web-you = Kirjoitit
web-reply = Vastaus
web-label = Kirjoita kysymyksesi
web-hint = Älä kirjoita nimiä, osoitteita tai muita tietoja ihmisistä.
web-send = Lähetä
web-again = Aloita alusta
web-other = Tästä ei ollut apua
web-copy = Kopioi numero
web-copied = Numero on kopioitu. Se jää laitteen leikepöydälle.
web-answer-heading = Vastaus kysymykseesi
web-busy = Odota hetki. Vastaus äskeiseen viestiisi on tulossa.
web-offline = Vastaus ei tullut perille. Tarkista yhteys ja yritä uudelleen.

## Leaving

web-leave-title = Ladataan
web-leave-link = Jatka

## Safety page

web-safety-heading = Turvallisuus laitteellasi
web-safety-intro = Voiko joku nähdä, mitä teet puhelimella tai tietokoneella? Silloin sinun voi olla hyvä ajatella näitä asioita.
web-safety-exit-heading = Näin poistut sivulta nopeasti
web-safety-exit-1 = Painike ”Poistu sivulta nyt” on ylimpänä kaikilla sivuilla. Se tyhjentää sivun ja avaa arkisen verkkosivuston.
web-safety-exit-2 = Näppäimistöllä: paina Vaihto-näppäintä (Shift) kolme kertaa peräkkäin. Kolme pistettä näyttää, miten pitkällä olet.
web-safety-exit-3 = Takaisin-painike ei näytä keskustelua jälkeenpäin.
web-safety-stays-heading = Tämä jää jäljelle
web-safety-stays-1 = Selaimen historia näyttää, että olet käynyt sivulla. Voit itse poistaa rivin historiasta.
web-safety-stays-2 = Koko historian tyhjentäminen voi herättää kysymyksiä. Poista mieluummin vain se, mikä liittyy tähän käyntiin.
web-safety-stays-3 = Yksityinen selaus ei tallenna historiaa laitteelle. Se ei suojaa ohjelmilta, jotka valvovat.
web-safety-stays-4 = Se, joka hoitaa verkkoa esimerkiksi kotona tai töissä, voi nähdä, minkä verkkosivuston olet avannut.
web-safety-stays-5 = Puhelut ja tekstiviestit näkyvät puhelimen listoissa, kunnes poistat ne. Joskus ne näkyvät myös laskussa.
web-safety-watched-heading = Jos joku valvoo laitettasi
web-safety-watched-1 = Ohjelmat voivat lukea, mitä kirjoitat, ja näyttää ruudun jollekulle muulle. Sitä huomaa harvoin.
web-safety-watched-2 = Jos olet huolissasi siitä, käytä toista laitetta: kirjastossa, koulussa, töissä tai jonkun luona, johon luotat.
web-safety-watched-3 = Älä poista ohjelmaa, ennen kuin olet saanut neuvoja. Se, joka valvoo, voi huomata sen.
web-safety-us-heading = Tämän me tallennamme
web-safety-us-1 = Mitään siitä, mitä kirjoitat, ei tallenneta, ei tänne eikä laitteellesi. Sivu ei käytä evästeitä.
web-safety-us-2 = Vastaus näkyy vain sivulla. Kun poistut sivulta tai lataat sen uudelleen, keskustelu on poissa.
web-safety-us-3 = Kukaan ihminen ei lue, mitä kirjoitat. Se tarkoittaa myös, ettei kukaan voi lähettää apua täältä.
web-safety-back = Kysymyksiin

## Accessibility statement

web-access-heading = Saavutettavuus
web-access-intro = Kaikkien pitää voida käyttää tätä palvelua. Se on rakennettu noudattamaan lakia digitaalisten julkisten palvelujen saavutettavuudesta, toisin sanoen WCAG 2.2:n tasoa AA.
web-access-how-heading = Näin sivu toimii
web-access-how-1 = Voit käyttää kaikkea näppäimistöllä, ruudunlukijalla tai puheohjauksella.
web-access-how-2 = Voit suurentaa tekstiä. Kaikki mahtuu ruudulle, joka on 320 pistettä leveä.
web-access-how-3 = Värit noudattavat asetustasi vaaleasta tai tummasta tilasta ja suuresta kontrastista.
web-access-how-4 = Sivu toimii myös ilman JavaScriptiä.
web-access-status-heading = Miten saavutettava sivu on
web-access-status = Arviomme mukaan palvelu on osittain lain mukainen.
web-access-assessed = Palvelu testataan automaattisesti oikeassa selaimessa ennen jokaista uutta versiota. Me palvelun tekijät arvioimme sen itse marraskuussa 2026 automaattisilla ja manuaalisilla testeillä. Kukaan ulkopuolinen ei ole tarkastanut sitä.
web-access-known-heading = Puutteet, joista tiedämme
web-access-known = Ihmiset, joilla on omaa kokemusta apuvälineistä, eivät ole vielä kokeilleet sitä. Siksi siinä voi olla puutteita, joista emme tiedä.
web-access-report-heading = Löydätkö esteen?
web-access-report = Kerro siitä mielellään sille, joka vastaa sivusta. Älä kirjoita mitään omasta tilanteestasi.
web-access-authority = Jos et ole tyytyväinen vastaukseen, voit ilmoittaa asiasta viranomaiselle, joka valvoo lakia: Myndigheten för digital förvaltning (Digg).

## About

web-about-heading = Tietoa palvelusta
web-about-what-heading = Mikä tämä on
web-about-what-1 = Automaattinen palvelu, joka vastaa kysymyksiin Operation Kvinnofridista, Tukholman läänin yhteistyöstä lähisuhdeväkivaltaa, kunniaan liittyvää väkivaltaa, prostituutiota, ihmiskauppaa ja seksuaalista väkivaltaa vastaan.
web-about-what-2 = Ihmiset ovat kirjoittaneet kaikki vastaukset. Palvelu valitsee vastauksen, joka sopii kysymykseesi. Se ei koskaan keksi mitään itse.
web-about-what-3 = Palvelu ei ole tukilinja eikä ihminen. Se näyttää tien niiden luo, jotka voivat auttaa.
web-about-privacy-heading = Sinun tietosi
web-about-privacy-1 = Sitä, mitä kirjoitat, ei tallenneta, ei kirjata lokiin eikä lähetetä eteenpäin.
web-about-privacy-2 = Sivu ei käytä evästeitä eikä mitään muilta verkkosivustoilta.
web-about-operator-heading = Vastuutaho
web-about-operator = Sivusta vastaa:
web-about-contact = Yhteystiedot:
web-about-no-operator = Sivun ylläpitäjä ei ole vielä ilmoittanut nimeään.

## Terms and privacy: the page that Discord asks for.

web-terms-heading = Ehdot ja tietosuoja
web-terms-use-heading = Näin saat käyttää palvelua
web-terms-use-1 = Palvelu on avoin kaikille. Et tarvitse täällä tiliä etkä anna mitään tietoja.
web-terms-use-2 = Vastaukset ovat yleisiä ja voivat olla virheellisiä. Ne eivät korvaa hoitoa, neuvontaa tai viranomaisen päätöstä.
web-terms-discord-heading = Discordissa
web-terms-discord-1 = Discord on yritys, joka tallentaa sen, mitä siellä kirjoitetaan, omien ehtojensa mukaan. Palvelu lukee vain sen, mitä sille kirjoitetaan, ei tallenna siitä mitään eikä koskaan kirjoita ensin.
web-terms-discord-2 = Sen, minkä olet itse kirjoittanut, voit poistaa Discordissa. Palvelussa ei ole mitään poistettavaa.

## Refusals: a title and a sentence each. The help lines stand below them.

web-refusal-help = Jos tarvitset apua nyt, saat sitä täältä:
web-refusal-400-title = Emme voineet lukea sitä, mitä lähetit
web-refusal-400 = Sisältö on rikki tai siinä on merkkejä, jotka eivät ole tekstiä. Yritä uudelleen tavallisella tekstillä.
web-refusal-404-title = Sivua ei ole
web-refusal-404 = Osoite ei johda mihinkään. Mene aloitussivulle ja esitä kysymyksesi siellä.
web-refusal-405-title = Sivua ei voi käyttää näin
web-refusal-405 = Mene aloitussivulle ja esitä kysymyksesi siellä.
web-refusal-408-title = Se kesti liian kauan
web-refusal-408 = Yhteys oli liian hidas. Yritä uudelleen.
web-refusal-413-title = Teksti on liian pitkä
web-refusal-413 = Lyhennä tekstiä ja yritä uudelleen. Muutaman lauseen kysymys riittää.
web-refusal-415-title = Vääränlainen sisältö
web-refusal-415 = Palvelu ottaa vastaan vain tekstiä.
web-refusal-421-title = Väärä osoite
web-refusal-421 = Tämä palvelu ei vastaa siinä osoitteessa.
web-refusal-422-title = Jokin lähettämässäsi ei täsmää
web-refusal-422 = Jokin kenttä puuttuu, on tuntematon tai sen sisältö on väärä. Yritä uudelleen aloitussivulta.
web-refusal-429-title = Lyhyessä ajassa tuli monta kysymystä
web-refusal-429 = Odota hetki ja kysy sitten uudelleen.
web-refusal-500-title = Jokin meni meillä vikaan
web-refusal-500 = Yritä uudelleen hetken kuluttua.
web-refusal-503-title = Palvelu ei ole valmis
web-refusal-503 = Yritä uudelleen hetken kuluttua.
