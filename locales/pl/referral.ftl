### reviewed: no (Polish; no native speaker has reviewed this file)
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
    .lead = Możesz z kimś porozmawiać i nie mówić, kim jesteś. To, o czym piszesz, może być przemocą. To nie Twoja wina.
    .steps =
        Zadzwoń na jedną z podanych tu linii wsparcia. Nie musisz mieć pewności, co to jest.
        Dzwoń, gdy nikogo nie ma obok, najlepiej z telefonu, którego nikt inny nie widzi.
        Opieka społeczna w Twojej gminie może Ci pomóc uzyskać wsparcie i ochronę.
        Jeśli zrobi się niebezpiecznie, zadzwoń pod { $nr-112 }.

# Only that somebody may be coming to harm. Services for young people and for adults follow.
referral-unknown =
    .lead = Są tu ludzie, z którymi możesz porozmawiać. Nikt nie ma prawa Cię krzywdzić ani straszyć. Wybierz to, co pasuje do Twojego wieku.
    .steps =
        Na każdej karcie jest napisane, dla kogo jest wsparcie.
        Nie musisz mieć pewności i to Ty decydujesz, ile opowiesz.
        Jeśli chodzi o kogoś, kogo znasz, też możesz dostać radę.
        Jeśli zrobi się niebezpiecznie, zadzwoń pod { $nr-112 }.

referral-sexual =
    .lead = Możesz z kimś porozmawiać, we własnym tempie. Nikt nie może robić z Twoim ciałem niczego, czego nie chcesz. To nie Twoja wina.
    .steps =
        Skontaktuj się z jednym z podanych tu miejsc. To Ty decydujesz, ile opowiesz.
        Nie ma znaczenia, kto to był ani jak dawno to było.
        Możesz dostać wsparcie i pomoc medyczną, nawet jeśli nie zgłosisz tego na policję.
        Jeśli zrobi się niebezpiecznie, zadzwoń pod { $nr-112 }.

# The last days or weeks. Fits both young people and adults.
referral-sexual-recent =
    .lead = Możesz dostać pomoc medyczną teraz. Nie musisz dziś decydować, czy to zgłosić. To nie Twoja wina.
    .steps =
        Zadzwoń pod { $nr-vardguiden_1177 } i zapytaj, dokąd iść. W Sztokholmie specjalną izbę przyjęć ma Södersjukhuset.
        Najlepiej idź niedługo. Personel może zabezpieczyć ślady. Możesz przyjść także po prysznicu.
        Jeśli minęło kilka dni lub tygodni, nadal możesz dostać pomoc medyczną.
        Jeśli najpierw chcesz porozmawiać, skontaktuj się z innym z podanych tu miejsc.

referral-trafficking =
    .lead = Możesz z kimś porozmawiać i nie mówić, kim jesteś. Nikt nie może Cię zmuszać, grozić Ci ani Cię wykorzystywać. To nie Twoja wina.
    .steps =
        Skontaktuj się z podanym tu wsparciem. Żeby porozmawiać, nie musisz pokazywać żadnych dokumentów.
        Poproś o tłumacza, jeśli wolisz mówić w innym języku.
        Dzwoń, gdy nikogo nie ma obok, najlepiej z telefonu, którego nikt inny nie widzi.
        Jeśli zrobi się niebezpiecznie, zadzwoń pod { $nr-112 }.

# Followed, watched, images. Changing settings may be noticed and raise the danger.
referral-digital =
    .lead = Porozmawiaj z kimś, zanim zmienisz coś w telefonie. To, o czym piszesz, może być przemocą, nawet jeśli dzieje się w internecie. To nie Twoja wina.
    .steps =
        Gdy szukasz pomocy, najlepiej używaj innego telefonu lub komputera.
        Nie zmieniaj jeszcze żadnych ustawień, jeśli przez to może być bardziej niebezpiecznie.
        Zachowaj groźby i wiadomości w bezpiecznym miejscu, jeśli możesz.
        Groźby, prześladowanie i rozsyłanie zdjęć można zgłosić na policję.

referral-economic =
    .lead = Możesz z kimś porozmawiać i nie mówić, kim jesteś. Przemoc może też dotyczyć pieniędzy lub dokumentów. To nie Twoja wina.
    .steps =
        Zadzwoń na jedną z podanych tu linii wsparcia, najlepiej zanim podejmiesz ważną decyzję.
        Opieka społeczna w Twojej gminie może doradzić w sprawie pieniędzy i mieszkania.
        Trzymaj paszport, kartę bankową i ważne dokumenty w bezpiecznym miejscu, jeśli możesz.
        Jeśli zrobi się niebezpiecznie, zadzwoń pod { $nr-112 }.

# A man aged 18 or over.
referral-man =
    .lead = Jest linia wsparcia dla Ciebie i możesz rozmawiać anonimowo. To, o czym piszesz, może być przemocą. To nie Twoja wina.
    .steps =
        Zadzwoń do Stödlinjen för män. Nie ma znaczenia, kto Cię krzywdzi.
        Dzwoń, gdy nikogo nie ma obok, najlepiej z telefonu, którego nikt inny nie widzi.
        Opieka społeczna w Twojej gminie może Ci pomóc uzyskać wsparcie i ochronę.
        Jeśli zrobi się niebezpiecznie, zadzwoń pod { $nr-112 }.

# Aged 18 or over. The first sentence gives away nothing about the reader.
referral-trans =
    .lead = Jest linia wsparcia dla Ciebie i możesz rozmawiać anonimowo. To, o czym piszesz, może być przemocą. To nie Twoja wina.
    .steps =
        Zadzwoń do Stödlinjen för transpersoner. Jest także dla osób niebinarnych.
        To Ty wybierasz, na którą linię wsparcia chcesz zadzwonić.
        Dzwoń, gdy nikogo nie ma obok, najlepiej z telefonu, którego nikt inny nie widzi.
        Jeśli zrobi się niebezpiecznie, zadzwoń pod { $nr-112 }.

## Children and young people

# The writer is a child. Very simple words.
referral-child =
    .lead = Możesz porozmawiać z Bris i nie mówić, jak się nazywasz. To nie Twoja wina. Odpowiadają za to dorośli.
    .steps =
        Zadzwoń do Bris albo napisz na czacie. Wysłuchają Cię.
        Powiedz komuś dorosłemu, komu ufasz, na przykład w szkole.
        Możesz o tym mówić, nawet jeśli ktoś powiedział, że to tajemnica.
        Czy teraz jest niebezpiecznie? Idź do kogoś dorosłego, komu ufasz, i zadzwoń pod { $nr-112 }.

referral-child-sexual =
    .lead = Dobrze, że o tym mówisz. Możesz porozmawiać z Bris i nie mówić, jak się nazywasz. To nie Twoja wina.
    .steps =
        Zadzwoń do Bris albo napisz na czacie. To Ty decydujesz, ile powiesz.
        Możesz o tym mówić, nawet jeśli ktoś powiedział, że to tajemnica.
        Powiedz komuś dorosłemu, komu ufasz, na przykład w szkole.
        Czy teraz jest niebezpiecznie? Idź do kogoś dorosłego, komu ufasz, i zadzwoń pod { $nr-112 }.

# Images or films used as a threat, or spread.
referral-youth-images =
    .lead = Można dostać pomoc, nawet jeśli zdjęcie jest już wysłane. To nie Twoja wina. Źle robi ten, kto grozi lub rozsyła.
    .steps =
        Zadzwoń do Bris albo napisz na czacie. Nie musisz mówić, jak się nazywasz.
        Nic nie płać i nie wysyłaj nic więcej.
        Zachowaj groźby i wiadomości, jeśli czujesz się z tym bezpiecznie.
        Powiedz komuś dorosłemu, komu ufasz. Możecie razem zgłosić to na policję.

referral-youth-partner =
    .lead = Tu możesz z kimś porozmawiać. W związku powinno dać się być sobą i czuć się bezpiecznie. To nie Twoja wina.
    .steps =
        Zadzwoń do Bris albo napisz na czacie. Nie musisz mówić, jak się nazywasz.
        Boisz się zerwać? Najpierw porozmawiaj z nimi.
        Powiedz komuś dorosłemu, komu ufasz, na przykład w szkole.
        Czy teraz jest niebezpiecznie? Idź do innych ludzi i zadzwoń pod { $nr-112 }.

## Honour

referral-honour-youth =
    .lead = Możesz skontaktować się z Origo i nie mówić, kim jesteś. Masz prawo decydować o swoim życiu. To nie Twoja wina.
    .steps =
        Origo i Rätt att välja są dla Ciebie, bez względu na Twoją płeć.
        Porozmawiaj z nimi, zanim powiesz coś w domu.
        Powiedz komuś dorosłemu spoza rodziny, komu ufasz, na przykład w szkole.
        Jeśli jest niebezpiecznie lub pilnie, zadzwoń pod { $nr-112 }.

referral-honour-adult =
    .lead = Możesz z kimś porozmawiać i nie mówić, kim jesteś. Masz prawo decydować o swoim życiu. To nie Twoja wina.
    .steps =
        Zadzwoń na podaną tu linię wsparcia, najlepiej zanim powiesz coś rodzinie lub krewnym.
        Dzwoń, gdy nikogo nie ma obok, najlepiej z telefonu, którego nikt inny nie widzi.
        Opieka społeczna w Twojej gminie może Ci pomóc uzyskać wsparcie i ochronę.
        Jeśli jest niebezpiecznie lub pilnie, zadzwoń pod { $nr-112 }.

# The age is unknown. Services for young people and for adults follow.
referral-honour-unknown =
    .lead = Możesz z kimś porozmawiać i nie mówić, kim jesteś. Masz prawo decydować o swoim życiu. Wybierz to, co pasuje do Twojego wieku.
    .steps =
        Na każdej karcie jest napisane, dla kogo jest wsparcie.
        Porozmawiaj z nimi, zanim powiesz coś rodzinie lub krewnym.
        Dzwoń lub pisz, gdy nikogo nie ma obok, najlepiej z telefonu, którego nikt inny nie widzi.
        Jeśli jest niebezpiecznie lub pilnie, zadzwoń pod { $nr-112 }.

# About to be taken, or held abroad. Also fits someone who is worried about another person.
referral-abroad =
    .lead = Skontaktuj się z jednym z podanych tu miejsc, gdy tylko będzie bezpiecznie. Nikt nie ma prawa zmuszać nikogo do wyjazdu ani do pozostania.
    .steps =
        Jeśli za granicą zagrożone jest życie, zadzwoń na numer alarmowy tego kraju.
        Za granicą: skontaktuj się z UD-jouren lub z ambasadą Szwecji.
        Jeszcze w Szwecji: przed podróżą szukaj pomocy w podanym tu miejscu, opiece społecznej lub na policji.
        Na lotnisku: powiedz policji lub personelowi, że podróż nie jest dobrowolna.

## Thoughts of not wanting to live

referral-suicide =
    .lead = Porozmawiaj z kimś już teraz. Możesz rozmawiać anonimowo i powiedzieć dokładnie, jak jest. Można dostać pomoc, nawet gdy wydaje się to niemożliwe.
    .steps =
        Zadzwoń do Självmordslinjen albo napisz na czacie.
        Powiedz komuś, komu ufasz, jak się czujesz, i poproś o towarzystwo.
        Trzymaj się z dala od rzeczy, którymi możesz zrobić sobie krzywdę.
        Jeśli sytuacja stanie się nagła, zadzwoń pod { $nr-112 } lub jedź na psychiatryczną izbę przyjęć.

referral-suicide-youth =
    .lead = Porozmawiaj z kimś już teraz. Nie musisz mówić, jak się nazywasz. Można dostać pomoc, nawet gdy wydaje się to niemożliwe.
    .steps =
        Zadzwoń do jednego z podanych tu miejsc albo napisz na czacie. Powiedz dokładnie, jak jest.
        Powiedz komuś dorosłemu, komu ufasz: źle się czuję i potrzebuję pomocy.
        Nie zostawaj teraz bez towarzystwa. Poproś kogoś, komu ufasz, żeby z Tobą został.
        Jeśli zrobi się pilnie, zadzwoń pod { $nr-112 }.

referral-suicide-with-violence =
    .lead = Porozmawiaj z kimś już teraz, możesz anonimowo. Jest pomoc w tym, jak się czujesz, i w tym, żeby było Ci bezpiecznie. To nie Twoja wina.
    .steps =
        Zacznij od tego z podanych tu miejsc, które wydaje się najłatwiejsze. Możesz wybrać kilka.
        Powiedz komuś, komu ufasz, jak się czujesz, i poproś o towarzystwo.
        Trzymaj się z dala od rzeczy, którymi możesz zrobić sobie krzywdę.
        Jeśli sytuacja stanie się nagła lub niebezpieczna, zadzwoń pod { $nr-112 }.

## Someone who uses violence, or is afraid of doing so

# May also be read by someone who is in truth exposed. Never shows support that could give away where anyone is.
referral-perpetrator =
    .lead = To można zmienić i jest pomoc. Zadzwoń do Välj att sluta. Możesz rozmawiać anonimowo.
    .steps =
        Zacznij od jednej rozmowy. Oni często o tym rozmawiają.
        Gdy napięcie rośnie: odejdź, zanim coś się stanie.
        A może to Ty się boisz? Wtedy też możesz tam zadzwonić.
        Jeśli boisz się, że teraz zrobisz komuś krzywdę, odejdź i zadzwoń pod { $nr-112 }.

referral-perpetrator-youth =
    .lead = To można zmienić i jest pomoc. Tu możesz porozmawiać z kimś o tym, jak traktujesz innych.
    .steps =
        Skontaktuj się z jednym z podanych tu miejsc. Powiedz, jak jest.
        Powiedz komuś dorosłemu, komu ufasz, na przykład szkolnemu pedagogowi.
        Gdy napięcie rośnie: odejdź, zanim coś się stanie.
        Jeśli boisz się, że teraz zrobisz komuś krzywdę, odejdź i zadzwoń pod { $nr-112 }.

# An urgent line stands above.
referral-perpetrator-threat =
    .lead = To można zatrzymać. Prośba o pomoc teraz to dobry krok.
    .steps =
        Trzymaj się z dala i nie nawiązuj kontaktu.
        Odejdź od rzeczy, którymi można komuś zrobić krzywdę.
        Poproś kogoś, komu ufasz, o towarzystwo.
        Zadzwoń do Välj att sluta, gdy będzie spokojnie. Tam możesz rozmawiać anonimowo.

# Unwanted sexual thoughts or acts.
referral-preventell =
    .lead = Można dostać pomoc, żeby nikomu nie stała się krzywda. Skontaktuj się z PrevenTell. Możesz to zrobić anonimowo.
    .steps =
        PrevenTell jest dla Ciebie, jeśli niepokoją Cię Twoje myśli lub czyny.
        Nie zostawaj sam na sam z osobą, której boisz się zrobić krzywdę.
        Jeśli boisz się, że teraz zrobisz komuś krzywdę, odejdź i zadzwoń pod { $nr-112 }.

## Someone who is worried about another person

referral-worried-adult =
    .lead = Możesz zadzwonić na linię wsparcia po radę i nie mówić, o kogo chodzi. Jeśli chodzi o Ciebie, te same rady są dla Ciebie.
    .steps =
        Powiedz, co Cię niepokoi. Nie musisz mieć pewności.
        Wysłuchaj tej osoby. Nie naciskaj i nie decyduj za nikogo.
        Rozmawiajcie tylko, gdy nikogo nie ma obok. Nie pisz nic, co może przeczytać ktoś inny.
        Jeśli teraz jest niebezpiecznie, zadzwoń pod { $nr-112 }. Nie wkraczaj między te osoby.

# An adult who is worried about a child.
referral-worried-child =
    .lead = Skontaktuj się z opieką społeczną w gminie dziecka. Każdy może powiedzieć, że się niepokoi, i wystarczy podejrzenie. Jako osoba prywatna możesz zrobić to anonimowo.
    .steps =
        Gdy opieka społeczna jest zamknięta, zadzwoń na jej dyżur (socialjour).
        Słuchaj dziecka i nie naciskaj. Powiedz, że to nie wina dziecka.
        Dziecko może zadzwonić do Bris albo napisać na czacie.
        Jeśli dziecku teraz coś zagraża, zadzwoń pod { $nr-112 }.

# A young person about a friend. The friend may be the writer.
referral-worried-friend-youth =
    .lead = Możesz porozmawiać o tym z Bris i nie mówić, o kogo chodzi. Jeśli chodzi o Ciebie, te same rady są dla Ciebie.
    .steps =
        Zadzwoń do Bris albo napisz na czacie. Powiedz, co Cię niepokoi.
        To nie wina Twojego kolegi lub koleżanki. I nie Twoja.
        Powiedz komuś dorosłemu, komu ufasz, nawet jeśli to miała być tajemnica.
        Jeśli teraz jest niebezpiecznie, zadzwoń pod { $nr-112 }. Nie próbuj rozwiązać tego w pojedynkę.

referral-worried-friend-honour =
    .lead = Możesz poprosić Origo o radę i nie mówić, o kogo chodzi. Jeśli chodzi o Ciebie, te same rady są dla Ciebie.
    .steps =
        Skontaktuj się z Origo lub Rätt att välja. Nie musisz mieć pewności.
        Nie mów nic rodzinie. Przez to może być bardziej niebezpiecznie.
        Porozmawiaj z kimś spoza rodziny, komu ufasz, na przykład w szkole.
        Jeśli jest niebezpiecznie lub pilnie, zadzwoń pod { $nr-112 }.

referral-missing =
    .lead = Skontaktuj się z policją, jeśli martwisz się o osobę, która zaginęła. Nie czekaj.
    .steps =
        Jeśli to dziecko albo boisz się o jej życie: zadzwoń pod { $nr-112 }.
        W innym razie zadzwoń na policję pod { $nr-police_11414 }.
        Powiedz, jeśli boisz się, że ktoś ją skrzywdził lub zabrał.
        Możesz też zadzwonić po radę do telefonu zaufania.

referral-worried-suicide =
    .lead = Zadbaj o to, żeby ktoś był przy tej osobie. Nie musisz radzić sobie z tym w pojedynkę. Jeśli chodzi o Ciebie, podane tu wsparcie jest dla Ciebie.
    .steps =
        Zapytaj wprost, jak jest, i spokojnie słuchaj. Pytanie o to nie jest niebezpieczne.
        Zadzwońcie razem do jednego z podanych tu miejsc albo napiszcie na czacie.
        Powiedz innym, którzy mogą pomóc, nawet jeśli to miała być tajemnica.
        Jeśli to pilne, zadzwoń pod { $nr-112 }.

# Somebody threatens to take their own life if left.
referral-worried-suicide-control =
    .lead = Zadzwoń pod { $nr-112 } w sprawie tej osoby, jeśli myślisz, że to poważne. To nie Ty odpowiadasz za rozwiązanie tego. Masz prawo odejść ze związku.
    .steps =
        Niech zajmą się tym ci, którzy odbiorą. Nie musisz tam jechać ani zostawać.
        Ta osoba może zadzwonić do Självmordslinjen albo napisać na czacie.
        Zadzwoń na linię wsparcia dla siebie. To, o czym piszesz, może być przemocą.
        Boisz się odejść? Najpierw porozmawiaj z nimi.

## Someone who takes back what was written

referral-retraction =
    .lead = W porządku. Nie musisz niczego wyjaśniać. Możesz wrócić, kiedy chcesz, a pomoc nadal tu jest.
    .steps =
        Jeśli chcesz z kimś porozmawiać, oni są tutaj.
        Nie chcesz, żeby było to widać? Usuń czat lub historię, gdy będzie bezpiecznie.

## Someone who meets violence at work

referral-professional-honour =
    .lead = Zasięgnij rady, zanim skontaktujecie się z rodziną. Origo doradza w sprawach młodych osób w okręgu Sztokholm. Telefon wsparcia NCH jest dla osób, które spotykają się z tym w pracy.
    .steps =
        Rozmawiaj z tą osobą na osobności. Korzystaj z zawodowego tłumacza, nigdy z pomocy krewnych.
        Poniżej 18 lat: złóż od razu zgłoszenie (orosanmälan). Wystarczy podejrzenie.
        Gdy dzwonisz po radę, nie podawaj danych, po których można rozpoznać osobę.
        Wyjazd jest blisko lub zagrożenie duże? Zawiadom od razu policję i opiekę społeczną lub socialjour.

referral-professional-adult =
    .lead = Najpierw ustal, czy teraz jest niebezpiecznie. Zadzwoń po radę do Kvinnofridslinjen. Jest także dla osób, które spotykają się z przemocą w pracy.
    .steps =
        Rozmawiaj na osobności. Korzystaj z zawodowego tłumacza, nigdy z pomocy krewnych.
        Ustalcie, jak można bezpiecznie kontaktować się z tą osobą.
        Stosuj swoją procedurę. Oceń ryzyko standardową metodą, jeśli należy to do Twoich zadań.
        Jeśli dzieciom może dziać się krzywda, złóż od razu zgłoszenie (orosanmälan). Wystarczy podejrzenie.

referral-professional-child =
    .lead = Złóż od razu zgłoszenie (orosanmälan) do komisji socjalnej (socialnämnden). Wystarczy podejrzenie, nie potrzebujesz dowodów. W szkole, opiece zdrowotnej i innej pracy z dziećmi to osobisty obowiązek.
    .steps =
        Zgłoś na piśmie. W nagłej sytuacji najpierw zadzwoń, a potem potwierdź na piśmie.
        Wieczorami i w weekendy dzwoń na dyżur opieki społecznej w gminie (socialjour).
        Zanim skontaktujecie się z domem, poradź się opieki społecznej, jeśli może to zwiększyć ryzyko.
        Słuchaj dziecka i nie obiecuj tajemnicy. W razie niebezpieczeństwa zadzwoń pod { $nr-112 }.

referral-professional-trafficking =
    .lead = Zadzwoń po radę na krajowy telefon wsparcia. Jest dla osób, które spotykają się w pracy z prostytucją lub handlem ludźmi.
    .steps =
        Rozmawiaj na osobności. Korzystaj z zawodowego tłumacza, nigdy z pomocy osób towarzyszących.
        Gdy telefon wsparcia jest nieczynny, a sprawa pilna: policja lub dyżur opieki społecznej (socialjour).
        Poniżej 18 lat: złóż od razu zgłoszenie (orosanmälan). Wystarczy podejrzenie.
        Jeśli komuś teraz coś zagraża, zadzwoń pod { $nr-112 }.

# A client who uses violence.
referral-professional-violent-client =
    .lead = Zadzwoń do Välj att sluta po radę, jak rozmawiać i dokąd skierować. Najważniejsze jest bezpieczeństwo osoby, która doznaje przemocy.
    .steps =
        Nigdy nie ujawniaj, gdzie jest osoba, która doznaje przemocy.
        Jeśli dzieciom może dziać się krzywda, złóż od razu zgłoszenie (orosanmälan). Wystarczy podejrzenie.
        Ryzyko poważnej przemocy: sprawdź, czy przepisy o poufności pozwalają Wam skontaktować się z policją.
        Jeśli komuś teraz coś zagraża, zadzwoń pod { $nr-112 }.

# A client with unwanted sexual thoughts or acts.
referral-professional-sexual-client =
    .lead = Skontaktuj się z PrevenTell po radę. To wsparcie dla osób, które niepokoją się swoimi seksualnymi myślami lub czynami, oraz dla personelu medycznego.
    .steps =
        Powiedz tej osobie o PrevenTell. Można tam rozmawiać anonimowo.
        Jeśli podejrzewasz, że dziecku dzieje się krzywda, złóż od razu zgłoszenie (orosanmälan).
        Jeśli komuś teraz coś zagraża, zadzwoń pod { $nr-112 }.

referral-professional-suicide =
    .lead = W nagłej sytuacji nie zostawiaj tej osoby bez opieki. Zadzwoń pod { $nr-112 } albo zapewnij kontakt z psychiatryczną izbą przyjęć.
    .steps =
        Zapytaj wprost o myśli i plany samobójcze. Pytanie o to nie jest niebezpieczne.
        Stosuj swoją procedurę i poproś o pomoc kogoś z zespołu lub kierownictwa.
        Powiedz o Självmordslinjen, a osobie poniżej 18 lat także o Bris.
        Jeśli podejrzewasz, że dziecku dzieje się krzywda, złóż od razu zgłoszenie (orosanmälan).

# Works in the field, and is now exposed.
referral-professional-self =
    .lead = Ty też masz prawo do pomocy, choć zajmujesz się tym w pracy. Nie musisz mówić, kim jesteś ani gdzie pracujesz. To nie Twoja wina.
    .steps =
        Zadzwoń na jedną z podanych tu linii wsparcia. Nie musisz robić tego przez miejsce pracy.
        Dzwoń, gdy nikogo nie ma obok, najlepiej z telefonu, którego nikt inny nie widzi.
        Nie musisz radzić sobie z tym bez pomocy tylko dlatego, że to Twój zawód.
        Jeśli zrobi się niebezpiecznie, zadzwoń pod { $nr-112 }.

## It is over

referral-past =
    .lead = Możesz z kimś o tym porozmawiać, bez względu na to, jak dawno to było. To nie Twoja wina.
    .steps =
        Skontaktuj się z jednym z podanych tu miejsc. Możesz, nawet jeśli już po wszystkim.
        Możesz dostać wsparcie, nawet jeśli nigdy nie było zgłoszenia.
        Znów się zaczyna lub czujesz strach? Odezwij się od razu. W niebezpieczeństwie zadzwoń pod { $nr-112 }.
