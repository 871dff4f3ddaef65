# Orden på redaktörernas sida för det som programmet kallar vid id. Ingen annan än redaktörer och drift ser dem.

role-viewer = läsare
role-editor = redaktör
role-admin = administratör

how-start = programmet startade
how-command = kommando
how-signal = signal
how-watch = mappen ändrades
how-api = annat program
how-page = den här sidan
how-discord = Discord

act-start = start
act-reload = omladdning
act-rollback = version tillbaka
act-verify = tjänst kontrollerad
act-login = inloggning

result-accepted = gick bra
result-unchanged = ingenting ändrat
result-refused = nekades

what-added = ny
what-removed = borttagen
what-changed = ändrad

kind-referral = hänvisning
kind-answer = svar ur en artikel
kind-not-found = inget svar hittat
kind-menu = meny
kind-opened = artikel öppnad med knapp
kind-help = hjälp öppnad med knapp

channel-web = webben
channel-direct = enskilt
channel-public = i en kanal

audience-self = den som skriver
audience-other = någon annan
audience-professional = någon i yrket
audience-perpetrator = den som använder våld
audience-none = ingen

urgency-immediate = nu
urgency-ongoing = pågår
urgency-past = förbi
urgency-none = ingen

age-child = barn
age-youth = ung
age-adult = vuxen
age-unknown = okänd

theme-intimate-partner = våld i nära relation
theme-honour = heder
theme-forced-marriage = tvångsäktenskap
theme-child-abuse = våld mot barn
theme-sexual = sexuellt våld
theme-trafficking = människohandel
theme-digital-stalking = förföljelse på nätet
theme-suicide = självmordstankar
theme-economic-control = ekonomisk kontroll
theme-psychological = psykiskt våld

language-other = annat
