### reviewed: no (Finnish; no native speaker has reviewed this file)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

## Commands. Names: lower case, at most 32 characters. Descriptions: at most 100 characters.

discord-ask-name = kysy
discord-ask-description = Kysy Operation Kvinnofridista ja siitä, missä on apua. Vain sinä näet vastauksen.
# The field in the command.
discord-ask-option = Kysymyksesi, omin sanoin
discord-ask-option-name = kysymys
discord-help-name = apua
discord-help-description = Näytä, mistä voit saada apua. Vain sinä näet vastauksen.
discord-topics-name = aiheet
discord-topics-description = Selaa kysymyksiä ja vastauksia. Vain sinä näet ne.
discord-about-name = tietoa
discord-about-description = Mikä tämä on, mitä tallennetaan ja kuka palvelusta vastaa.
# In the menu of a message.
discord-find-name = Etsi apua
discord-admin-name = knowledge
discord-admin-description = For editors: the state, faults and reload of the knowledge.
discord-admin-status-name = status
discord-admin-status = Show which version answers
discord-admin-check-name = check
discord-admin-check = Look for faults in questions, answers and rules
discord-admin-preview-name = preview
discord-admin-preview = Show what a reload would change
discord-admin-reload-name = reload
discord-admin-reload = Read the knowledge again
discord-admin-confirm-name = confirm
discord-admin-confirm-option = The names of the routes whose change you want, with spaces between
discord-admin-restore-name = restore
discord-admin-restore = Go back to the version before

# Under the bot's name.
discord-presence = Kysymyksiä Operation Kvinnofridista

## In a channel that others read

# One and the same reply to everything that is not a question with a sure answer.
discord-neutral = Vastaan sinulle mielelläni. Paina painiketta, niin vain sinä näet vastauksen.
discord-read-private = Lue vastaus yksityisesti
# The button under an answer that only the person who asked can see.
discord-share = Jaa kanavalla
discord-shared-already = Vastaus on jo jaettu kanavalla.
# When somebody else than the writer presses, or when the message has gone.
discord-not-yours = Vain viestin kirjoittaja voi saada siihen vastauksen. Tässä on kaikille tietoa siitä, mistä saa apua.
discord-gone = Viesti on poistettu tai sitä ei voitu lukea. Kirjoita kysymyksesi komennolla /fraga, niin vain sinä näet vastauksen.

## The menu of help

discord-help-lead = Täällä on ihmisiä, joille voi puhua. Sinun ei tarvitse olla varma siitä, mitä tämä on.
discord-help-choose = Valitse se, mikä sopii sinuun, niin näytän lisää:
discord-help-hurt = Joku satuttaa minua
discord-help-honour = Olen nuori ja kyse on kunniasta
discord-help-worried = Olen huolissani jostakusta
discord-help-hurting = Satutan jotakuta
discord-help-at-work = Kohtaan tätä työssäni

## Topics

discord-topics-lead = Mitä kysymyksesi koskee?
discord-topics-choose = Valitse aihe
discord-questions-lead = Mihin kysymykseen haluat lukea vastauksen?
discord-questions-choose = Valitse kysymys

## About the service

discord-about-what = Slussen vastaa kysymyksiin Operation Kvinnofridista ja näyttää, mistä voi saada apua. Ihmiset ovat kirjoittaneet vastaukset etukäteen. Palvelu on ensisijaisesti sinulle, joka kohtaat väkivaltaa työssäsi.
discord-about-privacy = Slussen ei tallenna mitään siitä, mitä kirjoitat, eikä koskaan kirjoita sinulle ensin. Discord on yritys, joka tallentaa sen, mitä siellä kirjoitetaan. Älä siksi kirjoita nimiä äläkä mitään, minkä haluat pitää omana tietonasi.
discord-about-fault = Oletko nähnyt vastauksessa virheen? Kysy: Miten ilmoitan virheestä?

## Under replies

# Last in every reply in a direct message.
discord-keeps = Discord tallentaa tämän keskustelun. Voit poistaa sen, minkä olet itse kirjoittanut: paina viestiä pitkään tai napsauta sitä hiiren oikealla painikkeella ja valitse Poista viesti. Minun vastauksiani ei voi poistaa, mutta voit piilottaa keskustelun: paina sitä pitkään listassa ja valitse kohta, joka sulkee yksityisviestin.
# Last in every reply that only the person who asked can see.
discord-private = Vain sinä näet tämän vastauksen. Discord saa silti tietää, mitä kirjoitit.
# Under a reply that shows the way to help.
discord-leave = Älä mieluiten kirjoita tästä enempää Discordissa. Soita mieluummin tai käytä avun omaa verkkosivustoa puhelimella tai tietokoneella, johon kukaan muu ei pääse.
# When a button is older than the program.
discord-old-button = Se painike on liian vanha. Paina jotakin näistä sen sijaan tai kirjoita kysymyksesi.

## For editors: /kunskap

discord-admin-refused = This command is only for those who look after the knowledge here.
discord-admin-unknown = There is no such command. Choose status, check, preview, reload or restore.
discord-admin-status-lead = This is the state.
discord-admin-version = Version
discord-admin-generation = Reading
discord-admin-articles = Answers
discord-admin-services = Services
discord-admin-connections = Connections to Discord
discord-admin-sound = No faults.
discord-admin-faulty = There are faults. Mend them before the knowledge is read again.
discord-admin-reloading = A reload is already under way. Wait a moment and ask for the status.
discord-admin-reloaded = The knowledge has been read. All answers come from it from now on.
discord-admin-kept = There are faults, so the version before goes on answering. Mend them and try again.
discord-admin-nothing-kept = This version of slussen keeps no older knowledge to go back to. Put the old files back and choose reload.
discord-admin-more = There are more faults. Run slussen check to see them all.
discord-admin-preview-lead = This is what a reload would change. Nothing has changed yet.
discord-admin-confirm = Who is sent where, or what number people call, changes. Confirm each route and service by name: choose reload and write the names in the field confirm.
discord-admin-rest = Not all of it fits here. The admin page and slussen preview show the rest.
