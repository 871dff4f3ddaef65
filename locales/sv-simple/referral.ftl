### Lätt svenska: the same sentences in very easy Swedish, for learners and young children.
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
    .lead = Du kan prata med någon. Du behöver inte säga vem du är. Det du berättar kan vara våld. Det är inte ditt fel.
    .steps =
        Ring en av stödlinjerna här. Du behöver inte vara säker på vad det är.
        Ring när du är ensam. Använd helst en telefon som ingen annan ser.
        Socialtjänsten i din kommun kan hjälpa dig. Du kan få stöd och skydd.
        Blir det farligt? Ring { $nr-112 }.

# Only that somebody may be coming to harm. Services for young people and for adults follow.
referral-unknown =
    .lead = Här finns människor du kan prata med. Ingen får skada dig. Ingen får göra dig rädd. Välj det som passar din ålder.
    .steps =
        På varje kort står det vem hjälpen är för.
        Du behöver inte vara säker. Du bestämmer själv hur mycket du berättar.
        Handlar det om någon du känner? Då kan du också få råd.
        Blir det farligt? Ring { $nr-112 }.

referral-sexual =
    .lead = Du kan prata med någon. Du bestämmer takten. Ingen får göra något med din kropp som du inte vill. Det är inte ditt fel.
    .steps =
        Kontakta någon av dem här. Du bestämmer själv hur mycket du berättar.
        Det spelar ingen roll vem det var, eller hur länge sedan det var.
        Du kan få stöd och vård. Du behöver inte anmäla.
        Blir det farligt? Ring { $nr-112 }.

# The last days or weeks. Fits both young people and adults.
referral-sexual-recent =
    .lead = Du kan få vård nu. Du behöver inte bestämma i dag om du ska anmäla. Det är inte ditt fel.
    .steps =
        Ring { $nr-vardguiden_1177 }. Fråga vart du kan gå. I Stockholm finns en särskild akutmottagning på Södersjukhuset.
        Gå gärna snart. Vården kan spara spår. Du får komma även om du har duschat.
        Har det gått några dagar eller veckor? Du kan ändå få vård.
        Vill du prata först? Kontakta någon av de andra här.

referral-trafficking =
    .lead = Du kan prata med någon. Du behöver inte säga vem du är. Ingen får tvinga dig, hota dig eller utnyttja dig. Det är inte ditt fel.
    .steps =
        Kontakta stödet här. Du behöver inte visa några papper för att få prata.
        Vill du hellre tala ett annat språk? Fråga efter en tolk.
        Ring när du är ensam. Använd helst en telefon som ingen annan ser.
        Blir det farligt? Ring { $nr-112 }.

# Followed, watched, images. Changing settings may be noticed and raise the danger.
referral-digital =
    .lead = Prata med någon innan du ändrar något i telefonen. Det du berättar kan vara våld. Det kan vara våld även på nätet. Det är inte ditt fel.
    .steps =
        Använd helst en annan telefon eller dator när du söker hjälp.
        Ändra inga inställningar ännu, om det kan bli farligare då.
        Spara hot och meddelanden på en trygg plats, om du kan.
        Du kan anmäla till polisen: hot, att någon förföljer, och bilder som har spridits.

referral-economic =
    .lead = Du kan prata med någon. Du behöver inte säga vem du är. Våld kan också handla om pengar eller papper. Det är inte ditt fel.
    .steps =
        Ring en av stödlinjerna här. Ring gärna innan du bestämmer något stort.
        Socialtjänsten i din kommun kan ge råd om pengar och om var du kan bo.
        Ha pass, bankkort och viktiga papper på en trygg plats, om du kan.
        Blir det farligt? Ring { $nr-112 }.

# A man aged 18 or over.
referral-man =
    .lead = Det finns en stödlinje för dig. Du behöver inte säga vem du är. Det du berättar kan vara våld. Det är inte ditt fel.
    .steps =
        Ring Stödlinjen för män. Det spelar ingen roll vem som gör dig illa.
        Ring när du är ensam. Använd helst en telefon som ingen annan ser.
        Socialtjänsten i din kommun kan hjälpa dig. Du kan få stöd och skydd.
        Blir det farligt? Ring { $nr-112 }.

# Aged 18 or over. The first sentence gives away nothing about the reader.
referral-trans =
    .lead = Det finns en stödlinje för dig. Du behöver inte säga vem du är. Det du berättar kan vara våld. Det är inte ditt fel.
    .steps =
        Ring Stödlinjen för transpersoner. Den är också för dig som är ickebinär.
        Du väljer själv vilken stödlinje du vill ringa.
        Ring när du är ensam. Använd helst en telefon som ingen annan ser.
        Blir det farligt? Ring { $nr-112 }.

## Children and young people

# The writer is a child. Very simple words.
referral-child =
    .lead = Du kan prata med Bris. Du behöver inte säga vad du heter. Det är inte ditt fel. Vuxna har ansvaret.
    .steps =
        Ring Bris. Eller chatta med dem. De lyssnar på dig.
        Berätta för en vuxen du litar på. Det kan vara någon i skolan.
        Har någon sagt att det är hemligt? Du får berätta ändå.
        Är det farligt nu? Gå till en trygg vuxen. Ring { $nr-112 }.

referral-child-sexual =
    .lead = Det är bra att du berättar. Du kan prata med Bris. Du behöver inte säga vad du heter. Det är inte ditt fel.
    .steps =
        Ring Bris. Eller chatta med dem. Du bestämmer själv hur mycket du säger.
        Har någon sagt att det är hemligt? Du får berätta ändå.
        Berätta för en vuxen du litar på. Det kan vara någon i skolan.
        Är det farligt nu? Gå till en trygg vuxen. Ring { $nr-112 }.

# Images or films used as a threat, or spread.
referral-youth-images =
    .lead = Du kan få hjälp. Du kan få hjälp även om bilden redan är skickad. Det är inte ditt fel. Den som hotar gör fel. Den som sprider bilder gör fel.
    .steps =
        Ring Bris. Eller chatta med dem. Du behöver inte säga vad du heter.
        Betala inget. Skicka inget mer.
        Spara hot och meddelanden, om det känns tryggt.
        Berätta för en vuxen du litar på. Ni kan anmäla till polisen tillsammans.

referral-youth-partner =
    .lead = Här finns någon du kan prata med. I en relation ska du kunna vara dig själv. Du ska känna dig trygg. Det är inte ditt fel.
    .steps =
        Ring Bris. Eller chatta med dem. Du behöver inte säga vad du heter.
        Är du rädd för att göra slut? Prata med dem först.
        Berätta för en vuxen du litar på. Det kan vara någon i skolan.
        Är det farligt nu? Gå till andra människor. Ring { $nr-112 }.

## Honour

referral-honour-youth =
    .lead = Du kan kontakta Origo. Du behöver inte säga vem du är. Du har rätt att bestämma över ditt liv. Det är inte ditt fel.
    .steps =
        Origo och Rätt att välja är för dig. Det spelar ingen roll vilket kön du har.
        Prata med dem först. Säg inget hemma innan dess.
        Berätta för en vuxen utanför familjen. Välj någon du litar på, till exempel i skolan.
        Är det farligt eller bråttom? Ring { $nr-112 }.

referral-honour-adult =
    .lead = Du kan prata med någon. Du behöver inte säga vem du är. Du har rätt att bestämma över ditt liv. Det är inte ditt fel.
    .steps =
        Ring en av stödlinjerna här. Ring gärna innan du säger något till familj eller släkt.
        Ring när du är ensam. Använd helst en telefon som ingen annan ser.
        Socialtjänsten i din kommun kan hjälpa dig. Du kan få stöd och skydd.
        Är det farligt eller bråttom? Ring { $nr-112 }.

# The age is unknown. Services for young people and for adults follow.
referral-honour-unknown =
    .lead = Du kan prata med någon. Du behöver inte säga vem du är. Du har rätt att bestämma över ditt liv. Välj det som passar din ålder.
    .steps =
        På varje kort står det vem hjälpen är för.
        Prata med dem först. Säg inget till familj eller släkt innan dess.
        Ring eller skriv när du är ensam. Använd helst en telefon som ingen annan ser.
        Är det farligt eller bråttom? Ring { $nr-112 }.

# About to be taken, or held abroad. Also fits someone who is worried about another person.
referral-abroad =
    .lead = Kontakta någon av dem här så snart det är tryggt. Ingen får tvinga någon att resa. Ingen får tvinga någon att stanna kvar.
    .steps =
        Är det fara för livet i ett annat land? Ring landets eget nödnummer.
        I ett annat land: kontakta UD-jouren eller Sveriges ambassad.
        Kvar i Sverige: ta hjälp före resan. Kontakta stödet här, socialtjänsten eller polisen.
        På flygplatsen: säg att resan inte är frivillig. Säg det till polis eller personal.

## Thoughts of not wanting to live

referral-suicide =
    .lead = Prata med någon redan nu. Du behöver inte säga vem du är. Du får säga precis hur det är. Det finns hjälp, även när det känns omöjligt.
    .steps =
        Ring Självmordslinjen. Eller chatta med dem.
        Berätta för någon du litar på hur du mår. Be om sällskap.
        Håll dig borta från saker du kan skada dig med.
        Blir det akut? Ring { $nr-112 }. Eller åk till en psykiatrisk akutmottagning.

referral-suicide-youth =
    .lead = Prata med någon redan nu. Du behöver inte säga vad du heter. Det finns hjälp, även när det känns omöjligt.
    .steps =
        Ring någon av dem här. Eller chatta. Säg precis hur det är.
        Säg till en vuxen du litar på: jag mår dåligt och behöver hjälp.
        Var inte ensam just nu. Be någon du litar på att stanna hos dig.
        Blir det bråttom? Ring { $nr-112 }.

referral-suicide-with-violence =
    .lead = Prata med någon redan nu. Du behöver inte säga vem du är. Det finns hjälp för hur du mår. Det finns hjälp för att bli trygg. Det är inte ditt fel.
    .steps =
        Börja med den av dem här som känns lättast. Du kan kontakta flera.
        Berätta för någon du litar på hur du mår. Be om sällskap.
        Håll dig borta från saker du kan skada dig med.
        Blir det akut eller farligt? Ring { $nr-112 }.

## Someone who uses violence, or is afraid of doing so

# May also be read by someone who is in truth exposed. Never shows support that could give away where anyone is.
referral-perpetrator =
    .lead = Du kan ändra på det här. Det finns hjälp. Ring Välj att sluta. Du behöver inte säga vem du är.
    .steps =
        Börja med ett samtal. De är vana att prata om det här.
        Blir du mycket arg? Gå bort innan något händer.
        Är det du som är rädd? Du får ringa dit då också.
        Är du rädd att skada någon nu? Gå bort. Ring { $nr-112 }.

referral-perpetrator-youth =
    .lead = Du kan ändra på det här. Det finns hjälp. Här kan du prata med någon om hur du gör mot andra.
    .steps =
        Kontakta någon av dem här. Säg som det är.
        Berätta för en vuxen du litar på. Det kan vara en kurator.
        Blir du mycket arg? Gå bort innan något händer.
        Är du rädd att skada någon nu? Gå bort. Ring { $nr-112 }.

# An urgent line stands above.
referral-perpetrator-threat =
    .lead = Det går att stoppa det här. Det är rätt att be om hjälp nu.
    .steps =
        Håll dig långt borta. Ta ingen kontakt.
        Gå bort från saker som kan skada någon.
        Be någon du litar på att vara hos dig.
        Ring Välj att sluta när det är lugnt. Du behöver inte säga vem du är.

# Unwanted sexual thoughts or acts.
referral-preventell =
    .lead = Du kan få hjälp, så att ingen kommer till skada. Kontakta PrevenTell. Du behöver inte säga vem du är.
    .steps =
        Är du orolig för dina tankar eller för något du gör? PrevenTell är för dig.
        Var inte ensam med den du är rädd att skada.
        Är du rädd att skada någon nu? Gå bort. Ring { $nr-112 }.

## Someone who is worried about another person

referral-worried-adult =
    .lead = Du kan ringa en stödlinje och få råd. Du behöver inte säga vem det handlar om. Handlar det om dig själv? Då gäller samma råd.
    .steps =
        Berätta vad som gör dig orolig. Du behöver inte vara säker.
        Lyssna på personen. Pressa inte. Bestäm inget åt någon.
        Prata bara när ni är ensamma. Skriv inget som någon annan kan läsa.
        Är det fara nu? Ring { $nr-112 }. Gå inte emellan själv.

# An adult who is worried about a child.
referral-worried-child =
    .lead = Kontakta socialtjänsten i barnets kommun. Alla får berätta att de är oroliga. Du behöver inte vara säker. Ringer du som privatperson? Då behöver du inte säga vem du är.
    .steps =
        Har socialtjänsten stängt? Ring socialjouren.
        Lyssna på barnet. Pressa inte. Säg att det inte är barnets fel.
        Barnet kan själv ringa Bris eller chatta med dem.
        Är barnet i fara nu? Ring { $nr-112 }.

# A young person about a friend. The friend may be the writer.
referral-worried-friend-youth =
    .lead = Du kan prata med Bris om det här. Du behöver inte säga vem det handlar om. Handlar det om dig själv? Då gäller samma råd.
    .steps =
        Ring Bris. Eller chatta med dem. Berätta vad som gör dig orolig.
        Det är inte din kompis fel. Det är inte ditt fel.
        Berätta för en vuxen du litar på. Gör det även om du lovat vara tyst.
        Är det farligt nu? Ring { $nr-112 }. Försök inte lösa det själv.

referral-worried-friend-honour =
    .lead = Du kan kontakta Origo och få råd. Du behöver inte säga vem det handlar om. Handlar det om dig själv? Då gäller samma råd.
    .steps =
        Kontakta Origo eller Rätt att välja. Du behöver inte vara säker.
        Säg inget till familjen. Det kan bli farligare då.
        Prata med någon utanför familjen. Välj någon du litar på, till exempel i skolan.
        Är det farligt eller bråttom? Ring { $nr-112 }.

referral-missing =
    .lead = Är du orolig för någon som är borta? Ring polisen. Vänta inte.
    .steps =
        Är det ett barn? Eller tror du att det är farligt? Ring { $nr-112 }.
        Annars ringer du polisen på { $nr-police_11414 }.
        Berätta om du tror att någon har skadat personen eller tagit personen.
        Du kan också ringa en stödlinje och få råd.

referral-worried-suicide =
    .lead = Se till att personen inte är ensam. Du behöver inte klara det här själv. Handlar det om dig själv? Då är stödet här för dig.
    .steps =
        Fråga hur det är. Lyssna lugnt. Det är inte farligt att fråga.
        Ring någon av dem här tillsammans. Eller chatta.
        Berätta för fler som kan hjälpa. Gör det även om du lovat vara tyst.
        Är det bråttom? Ring { $nr-112 }.

# Somebody threatens to take their own life if left.
referral-worried-suicide-control =
    .lead = Tror du att den andra menar allvar? Ring { $nr-112 }. Du har inte ansvar för att lösa det. Du har rätt att lämna en relation.
    .steps =
        Låt dem som svarar ta över. Du behöver inte åka dit eller stanna kvar.
        Den andra kan själv ringa Självmordslinjen eller chatta med dem.
        Ring en stödlinje för din egen skull. Det du berättar kan vara våld.
        Är du rädd att lämna? Prata med dem först.

## Someone who takes back what was written

referral-retraction =
    .lead = Det är okej. Du behöver inte förklara något. Du får komma tillbaka när du vill. Hjälpen finns kvar.
    .steps =
        Vill du prata med någon? Här finns de.
        Vill du inte att det syns? Ta bort chatten eller historiken när det är tryggt.

## Someone who meets violence at work

referral-professional-honour =
    .lead = Ta råd först. Kontakta inte familjen innan dess. Origo ger råd om unga i Stockholms län. NCH har en stödtelefon för dig som möter det här på jobbet.
    .steps =
        Prata ensam med personen. Använd en professionell tolk. Använd aldrig en släkting eller annan närstående.
        Är personen under 18 år? Gör en orosanmälan genast. Det räcker att du misstänker något.
        Ring och fråga om råd utan att berätta vem personen är.
        Är en resa nära eller faran stor? Kontakta genast polis och socialtjänst eller socialjour.

referral-professional-adult =
    .lead = Ta först reda på om det är fara nu. Ring sedan Kvinnofridslinjen för råd. Den är också för dig som möter våld på ditt jobb.
    .steps =
        Prata ensam med personen. Använd en professionell tolk. Använd aldrig en släkting eller annan närstående.
        Bestäm tillsammans hur ni kan nå personen på ett säkert sätt.
        Följ er rutin. Bedöm risken med en standardiserad metod, om det är er uppgift.
        Kan barn fara illa? Gör en orosanmälan genast. Det räcker att du misstänker något.

referral-professional-child =
    .lead = Gör en orosanmälan till socialnämnden genast. Misstanke räcker. Du behöver inga bevis. Jobbar du med barn, till exempel i skola eller vård? Då är det din egen skyldighet.
    .steps =
        Anmäl skriftligt. Är det akut? Ring först. Skicka sedan anmälan skriftligt.
        Är det kväll eller helg? Ring kommunens socialjour.
        Kan det öka risken att kontakta hemmet? Prata med socialtjänsten först.
        Lyssna på barnet. Lova inte att hålla det hemligt. Är det fara? Ring { $nr-112 }.

referral-professional-trafficking =
    .lead = Ring den nationella stödtelefonen för råd. Den är för dig som möter prostitution eller människohandel på jobbet.
    .steps =
        Prata ensam med personen. Använd en professionell tolk. Använd aldrig någon i sällskapet.
        Har stödtelefonen stängt? Är det bråttom? Kontakta polisen eller socialjouren.
        Är personen under 18 år? Gör en orosanmälan genast. Det räcker att du misstänker något.
        Är någon i fara nu? Ring { $nr-112 }.

# A client who uses violence.
referral-professional-violent-client =
    .lead = Ring Välj att sluta. De ger råd om hur du kan prata med personen. De ger råd om vart personen kan gå. Den utsattas säkerhet går först.
    .steps =
        Berätta aldrig var den utsatta finns.
        Kan barn fara illa? Gör en orosanmälan genast. Det räcker att du misstänker något.
        Finns risk för allvarligt våld? Ta reda på om sekretessen låter er kontakta polisen.
        Är någon i fara nu? Ring { $nr-112 }.

# A client with unwanted sexual thoughts or acts.
referral-professional-sexual-client =
    .lead = Kontakta PrevenTell för råd. Stödet är för den som är orolig för sina sexuella tankar eller handlingar. Det är också för vårdpersonal.
    .steps =
        Berätta om PrevenTell för klienten. Där behöver man inte säga vem man är.
        Tror du att ett barn far illa? Gör en orosanmälan genast.
        Är någon i fara nu? Ring { $nr-112 }.

referral-professional-suicide =
    .lead = Är det akut? Lämna inte personen ensam. Ring { $nr-112 }. Eller ordna kontakt med en psykiatrisk akutmottagning.
    .steps =
        Fråga om tankar på självmord. Fråga om planer. Det är inte farligt att fråga.
        Följ er rutin. Ta hjälp av en kollega eller chef.
        Berätta om Självmordslinjen. Berätta om Bris för den som är under 18 år.
        Tror du att ett barn far illa? Gör en orosanmälan genast.

# Works in the field, and is now exposed.
referral-professional-self =
    .lead = Du arbetar med det här. Du har också rätt till hjälp. Du behöver inte säga vem du är. Du behöver inte säga var du arbetar. Det är inte ditt fel.
    .steps =
        Ring en av stödlinjerna här. Du behöver inte fråga på jobbet först.
        Ring när du är ensam. Använd helst en telefon som ingen annan ser.
        Det är ditt yrke. Men du behöver inte klara det här själv.
        Blir det farligt? Ring { $nr-112 }.

## It is over

referral-past =
    .lead = Du kan prata med någon om det. Det spelar ingen roll hur länge sedan det är. Det är inte ditt fel.
    .steps =
        Kontakta någon av dem här. Det går bra även om det är över.
        Du kan få stöd även om du aldrig har anmält.
        Börjar det igen? Blir du rädd? Kontakta dem direkt. Är det fara? Ring { $nr-112 }.
