### Hänvisningar: orden till den som är utsatt, orolig, rädd att skada någon, eller möter våld i arbetet.
###
### Ordning i svaret: .lead, kort med stödtjänster, .steps, stillsamma rader. I brådskande lägen står kortet med nödnumret
### och en urgent-rad (triage.ftl) först.
### .lead: 1–3 korta meningar, högst 40 ord. Först vad man kan göra, och inget i första meningen som skrämmer eller röjer.
### .steps: 2–4 rader, högst 16 ord var, ett steg per rad.
### Aldrig: telefonnummer, webbadresser, frågor om detaljer, "varför", löften om tystnad, beskrivningar av hur någon kontrollerar.

## Den som skriver är utsatt

# Vuxen eller okänd ålder: våld eller kontroll av någon nära.
referral-partner =
    .lead = Du kan prata med någon utan att säga vem du är. Det du berättar kan vara våld. Det är inte ditt fel.
    .steps =
        Ring en stödlinje. Du behöver inte vara säker på vad det är.
        Ring när du är ensam, helst från en telefon som ingen annan ser.
        Socialtjänsten i din kommun kan hjälpa dig med stöd och skydd.
        Blir det farligt, ring { $nr-112 }.

# Bara att någon kan fara illa. Stöd för både unga och vuxna följer.
referral-unknown =
    .lead = Här finns människor du kan prata med. Ingen har rätt att skada dig eller göra dig rädd. Välj det som passar din ålder.
    .steps =
        På varje kort står vem stödet är till för.
        Du behöver inte vara säker, och du bestämmer själv hur mycket du berättar.
        Gäller det någon du känner kan du också få råd.
        Blir det farligt, ring { $nr-112 }.

referral-sexual =
    .lead = Du kan prata med någon, i din egen takt. Ingen får göra något med din kropp som du inte vill. Det är inte ditt fel.
    .steps =
        Kontakta någon av dem här. Du bestämmer själv hur mycket du berättar.
        Det spelar ingen roll vem det var, eller hur länge sedan det är.
        Du kan få stöd och vård även om du inte anmäler.
        Blir det farligt, ring { $nr-112 }.

# De senaste dagarna eller veckorna. Passar både unga och vuxna.
referral-sexual-recent =
    .lead = Du kan få vård nu. Du behöver inte bestämma något om anmälan i dag. Det är inte ditt fel.
    .steps =
        Ring { $nr-vardguiden_1177 } och fråga vart du kan gå. I Stockholm finns en särskild akutmottagning på Södersjukhuset.
        Gå gärna snart. Vården kan säkra spår, och du får komma även om du har duschat.
        Har det gått några dagar eller veckor kan du ändå få vård.
        Vill du prata först, kontakta någon av de andra här.

referral-trafficking =
    .lead = Du kan prata med någon utan att säga vem du är. Ingen får tvinga dig, hota dig eller utnyttja dig. Det är inte ditt fel.
    .steps =
        Kontakta stödet här. Du behöver inte visa några papper för att få prata.
        Fråga efter tolk om du hellre talar ett annat språk.
        Ring när du är ensam, helst från en telefon som ingen annan ser.
        Blir det farligt, ring { $nr-112 }.

# Följd, övervakad, bilder. Att ändra inställningar kan märkas och öka faran.
referral-digital =
    .lead = Prata med någon innan du ändrar något i telefonen. Det du berättar kan vara våld, även om det sker på nätet. Det är inte ditt fel.
    .steps =
        Använd helst en annan telefon eller dator när du söker hjälp.
        Ändra inga inställningar ännu, om det kan göra läget farligare.
        Spara hot och meddelanden på ett tryggt ställe, om du kan.
        Hot, förföljelse och spridda bilder kan anmälas till polisen.

referral-economic =
    .lead = Du kan prata med någon utan att säga vem du är. Våld kan också handla om pengar eller papper. Det är inte ditt fel.
    .steps =
        Ring en stödlinje, gärna innan du bestämmer något stort.
        Socialtjänsten i din kommun kan ge råd om pengar och boende.
        Förvara pass, bankkort och viktiga papper tryggt, om du kan.
        Blir det farligt, ring { $nr-112 }.

# Man 18 år eller äldre.
referral-man =
    .lead = Det finns en stödlinje för dig, och du får vara anonym. Det du berättar kan vara våld. Det är inte ditt fel.
    .steps =
        Ring Stödlinjen för män. Det spelar ingen roll vem som gör dig illa.
        Ring när du är ensam, helst från en telefon som ingen annan ser.
        Socialtjänsten i din kommun kan hjälpa dig med stöd och skydd.
        Blir det farligt, ring { $nr-112 }.

# 18 år eller äldre. Första meningen röjer inget om den som läser.
referral-trans =
    .lead = Det finns en stödlinje för dig, och du får vara anonym. Det du berättar kan vara våld. Det är inte ditt fel.
    .steps =
        Ring Stödlinjen för transpersoner. Den är också till för dig som är ickebinär.
        Du väljer själv vilken stödlinje du vill ringa.
        Ring när du är ensam, helst från en telefon som ingen annan ser.
        Blir det farligt, ring { $nr-112 }.

## Barn och unga

# Den som skriver är ett barn. Mycket enkla ord.
referral-child =
    .lead = Du kan prata med Bris utan att säga vad du heter. Det är inte ditt fel. Det är vuxnas ansvar.
    .steps =
        Ring eller chatta med Bris. De lyssnar på dig.
        Berätta för en vuxen du litar på, till exempel i skolan.
        Du får berätta, även om någon har sagt att det är hemligt.
        Är det farligt nu? Gå till en trygg vuxen och ring { $nr-112 }.

referral-child-sexual =
    .lead = Det är bra att du berättar. Du kan prata med Bris utan att säga vad du heter. Det är inte ditt fel.
    .steps =
        Ring eller chatta med Bris. Du bestämmer själv hur mycket du säger.
        Du får berätta, även om någon har sagt att det är hemligt.
        Säg det till en vuxen du litar på, till exempel i skolan.
        Är det farligt nu? Gå till en trygg vuxen och ring { $nr-112 }.

# Bilder eller filmer som hot, eller som har spridits.
referral-youth-images =
    .lead = Det går att få hjälp, även om bilden redan är skickad. Det är inte ditt fel. Den som hotar eller sprider gör fel.
    .steps =
        Ring eller chatta med Bris. Du behöver inte säga vad du heter.
        Betala inget och skicka inget mer.
        Spara hot och meddelanden, om det känns tryggt.
        Berätta för en vuxen du litar på. Ni kan göra en polisanmälan tillsammans.

referral-youth-partner =
    .lead = Här finns någon du kan prata med. Du ska kunna vara dig själv och känna dig trygg i en relation. Det är inte ditt fel.
    .steps =
        Ring eller chatta med Bris. Du behöver inte säga vad du heter.
        Är du rädd för att göra slut? Prata med dem först.
        Berätta för en vuxen du litar på, till exempel i skolan.
        Är det farligt nu? Gå till andra människor och ring { $nr-112 }.

## Heder

referral-honour-youth =
    .lead = Du kan kontakta Origo utan att säga vem du är. Du har rätt att bestämma över ditt liv. Det är inte ditt fel.
    .steps =
        Origo och Rätt att välja är till för dig, vilket kön du än har.
        Prata med dem innan du säger något hemma.
        Berätta för en vuxen utanför familjen som du litar på, till exempel i skolan.
        Är det farligt eller bråttom, ring { $nr-112 }.

referral-honour-adult =
    .lead = Du kan prata med någon utan att säga vem du är. Du har rätt att bestämma över ditt liv. Det är inte ditt fel.
    .steps =
        Ring en av stödlinjerna här, gärna innan du säger något till familj eller släkt.
        Ring när du är ensam, helst från en telefon som ingen annan ser.
        Socialtjänsten i din kommun kan hjälpa dig med stöd och skydd.
        Är det farligt eller bråttom, ring { $nr-112 }.

# Åldern är okänd. Stöd för både unga och vuxna följer.
referral-honour-unknown =
    .lead = Du kan prata med någon utan att säga vem du är. Du har rätt att bestämma över ditt liv. Välj det som passar din ålder.
    .steps =
        På varje kort står vem stödet är till för.
        Prata med dem innan du säger något till familj eller släkt.
        Ring eller skriv när du är ensam, helst från en telefon som ingen annan ser.
        Är det farligt eller bråttom, ring { $nr-112 }.

# På väg att föras bort, eller hålls kvar utomlands. Passar också den som är orolig för någon annan.
referral-abroad =
    .lead = Ta kontakt med någon av dem här så snart det är tryggt. Ingen har rätt att tvinga någon att resa eller stanna kvar.
    .steps =
        Är det fara för livet utomlands, ring landets eget nödnummer.
        Utomlands: kontakta UD-jouren eller Sveriges ambassad.
        Kvar i Sverige: ta hjälp före resan av stödet här, socialtjänsten eller polisen.
        På flygplatsen: säg till polis eller personal att resan inte är frivillig.

## Tankar på att inte vilja leva

referral-suicide =
    .lead = Prata med någon redan nu. Du får vara anonym och säga precis hur det är. Det går att få hjälp, även när det känns omöjligt.
    .steps =
        Ring eller chatta med Självmordslinjen.
        Säg till någon du litar på hur du mår, och be om sällskap.
        Håll dig borta från sådant du kan skada dig med.
        Blir det akut, ring { $nr-112 } eller åk till en psykiatrisk akutmottagning.

referral-suicide-youth =
    .lead = Prata med någon redan nu. Du behöver inte säga vad du heter. Det går att få hjälp, även när det känns omöjligt.
    .steps =
        Ring eller chatta med någon av dem här. Säg precis hur det är.
        Säg till en vuxen du litar på: jag mår dåligt och behöver hjälp.
        Var inte ensam just nu. Be någon du litar på stanna hos dig.
        Blir det bråttom, ring { $nr-112 }.

referral-suicide-with-violence =
    .lead = Prata med någon redan nu, du får vara anonym. Det finns hjälp både för hur du mår och för att bli trygg. Det är inte ditt fel.
    .steps =
        Börja med den av dem här som känns lättast. Du kan kontakta flera.
        Säg till någon du litar på hur du mår, och be om sällskap.
        Håll dig borta från sådant du kan skada dig med.
        Blir det akut eller farligt, ring { $nr-112 }.

## Den som använder våld, eller är rädd att göra det

# Kan också läsas av den som egentligen är utsatt. Visar aldrig stöd som kan röja var någon finns.
referral-perpetrator =
    .lead = Det går att ändra på det här, och det finns hjälp. Ring Välj att sluta. Du får vara anonym.
    .steps =
        Börja med ett samtal. De är vana vid att prata om det här.
        När det hettar till: gå därifrån innan något händer.
        Är det du som är rädd? Du får ringa dit då också.
        Är du rädd att skada någon nu, gå därifrån och ring { $nr-112 }.

referral-perpetrator-youth =
    .lead = Det går att ändra på det här, och det finns hjälp. Här kan du prata med någon om hur du gör mot andra.
    .steps =
        Kontakta någon av dem här. Säg som det är.
        Berätta för en vuxen du litar på, till exempel en kurator.
        När det hettar till: gå därifrån innan något händer.
        Är du rädd att skada någon nu, gå därifrån och ring { $nr-112 }.

# En urgent-rad står ovanför.
referral-perpetrator-threat =
    .lead = Det går att stoppa det här. Att be om hjälp nu är rätt.
    .steps =
        Håll dig på avstånd, och ta ingen kontakt.
        Gå bort från sådant som kan skada någon.
        Be någon du litar på att vara hos dig.
        Ring Välj att sluta när läget är lugnt. Där får du vara anonym.

# Oönskade sexuella tankar eller handlingar.
referral-preventell =
    .lead = Det går att få hjälp, så att ingen kommer till skada. Kontakta PrevenTell. Du kan vara anonym.
    .steps =
        PrevenTell är till för dig som oroar dig för dina tankar eller handlingar.
        Var inte ensam med den du är rädd att skada.
        Är du rädd att skada någon nu, gå därifrån och ring { $nr-112 }.

## Den som är orolig för någon annan

referral-worried-adult =
    .lead = Du kan ringa en stödlinje och få råd, utan att säga vem det gäller. Handlar det om dig själv är hjälpen till för dig också.
    .steps =
        Berätta vad som oroar dig. Du behöver inte vara säker.
        Lyssna på den det gäller. Pressa inte, och bestäm inget åt någon.
        Prata bara när ni är ensamma. Skriv inget som någon annan kan läsa.
        Är det fara nu, ring { $nr-112 }. Gå inte emellan själv.

# En vuxen som är orolig för ett barn.
referral-worried-child =
    .lead = Kontakta socialtjänsten i barnets kommun. Alla får berätta om sin oro, och det räcker att du misstänker något. Som privatperson kan du vara anonym.
    .steps =
        När socialtjänsten har stängt ringer du socialjouren.
        Lyssna på barnet utan att pressa. Säg att det inte är barnets fel.
        Barnet kan själv ringa eller chatta med Bris.
        Är barnet i fara nu, ring { $nr-112 }.

# En ung person om en kompis. Kompisen kan vara den som skriver.
referral-worried-friend-youth =
    .lead = Du kan prata med Bris om det här, utan att säga vem det gäller. Handlar det om dig själv är hjälpen till för dig också.
    .steps =
        Ring eller chatta med Bris. Berätta vad som oroar dig.
        Det är inte din kompis fel, och inte ditt.
        Berätta för en vuxen du litar på, även om du har lovat att vara tyst.
        Är det farligt nu, ring { $nr-112 }. Försök inte lösa det själv.

referral-worried-friend-honour =
    .lead = Du kan kontakta Origo och få råd, utan att säga vem det gäller. Handlar det om dig själv är hjälpen till för dig också.
    .steps =
        Kontakta Origo eller Rätt att välja. Du behöver inte vara säker.
        Säg inget till familjen. Det kan göra läget farligare.
        Prata med någon utanför familjen som du litar på, till exempel i skolan.
        Är det farligt eller bråttom, ring { $nr-112 }.

# Någon är borta. Polisen söker.
referral-missing =
    .lead = Kontakta polisen om du är orolig för någon som är borta. Vänta inte.
    .steps =
        Är det ett barn, eller är du rädd för personens liv: ring { $nr-112 }.
        Annars ringer du polisen på { $nr-police_11414 }.
        Berätta om du är rädd att någon har gjort personen illa, eller fört bort den.
        Vill du ha råd om våld medan du väntar kan du ringa en stödlinje.

referral-worried-suicide =
    .lead = Se till att personen inte är ensam. Du behöver inte klara det här själv. Gäller det dig själv är stödet här till för dig.
    .steps =
        Fråga rakt ut hur det är, och lyssna lugnt. Det är inte farligt att fråga.
        Ring eller chatta tillsammans med någon av dem här.
        Berätta för fler som kan hjälpa, även om du har lovat att vara tyst.
        Är det bråttom, ring { $nr-112 }.

# Någon hotar att ta sitt liv om man går.
referral-worried-suicide-control =
    .lead = Ring { $nr-112 } för personens skull om du tror att det är allvar. Det är inte ditt ansvar att lösa. Du har rätt att lämna en relation.
    .steps =
        Låt dem som svarar ta över. Du behöver inte åka dit eller stanna kvar.
        Personen kan själv ringa eller chatta med Självmordslinjen.
        Ring en stödlinje för din egen skull. Det du berättar kan vara våld.
        Är du rädd att lämna? Prata med dem först.

## Den som tar tillbaka det som skrevs

referral-retraction =
    .lead = Det är okej. Du behöver inte förklara något. Du får komma tillbaka när du vill, och hjälpen finns kvar.
    .steps =
        Vill du prata med någon finns de här.
        Vill du inte att det syns? Ta bort chatten eller historiken när det är tryggt.

## Den som möter våld i sitt arbete

referral-professional-honour =
    .lead = Ta råd innan ni kontaktar familjen. Origo ger råd om unga i Stockholms län. NCH:s stödtelefon är till för dig som är yrkesverksam.
    .steps =
        Tala med personen i enrum. Använd professionell tolk, aldrig en anhörig.
        Under 18 år: gör en orosanmälan genast. Misstanke räcker.
        Avidentifiera ärendet när du ringer för råd.
        Är en resa nära eller faran stor, kontakta polis och socialtjänst eller socialjour genast.

referral-professional-adult =
    .lead = Ta först reda på om det är fara nu. Ring sedan Kvinnofridslinjen för råd. Den är också till för dig som möter våld i ditt arbete.
    .steps =
        Tala i enrum. Använd professionell tolk, aldrig en anhörig.
        Kom överens om hur personen kan nås på ett säkert sätt.
        Följ er rutin. Bedöm risken med en standardiserad metod om det ingår i uppdraget.
        Finns det barn som kan fara illa, gör en orosanmälan genast. Misstanke räcker.

referral-professional-child =
    .lead = Gör en orosanmälan till socialnämnden genast. Misstanke räcker, du behöver inga bevis. I skola, vård och annat arbete med barn är det en personlig skyldighet.
    .steps =
        Anmäl skriftligt. Är det akut ringer du först och bekräftar skriftligt.
        På kvällar och helger ringer du kommunens socialjour.
        Rådgör med socialtjänsten innan ni kontaktar hemmet, om det kan öka risken.
        Lyssna på barnet och lova inte att hålla det hemligt. Vid fara, ring { $nr-112 }.

referral-professional-trafficking =
    .lead = Ring den nationella stödtelefonen för råd. Den är till för dig som möter prostitution eller människohandel i arbetet.
    .steps =
        Tala i enrum. Använd professionell tolk, aldrig någon i sällskapet.
        När stödtelefonen har stängt och det är bråttom: polisen eller socialjouren.
        Under 18 år: gör en orosanmälan genast. Misstanke räcker.
        Är någon i fara nu, ring { $nr-112 }.

# En klient som använder våld.
referral-professional-violent-client =
    .lead = Ring Välj att sluta för råd om bemötande och hänvisning. Säkerheten för den som är utsatt går först.
    .steps =
        Lämna aldrig ut var den utsatta finns.
        Finns det barn som kan fara illa, gör en orosanmälan genast. Misstanke räcker.
        Risk för allvarligt våld: pröva om sekretessen låter er kontakta polisen.
        Är någon i fara nu, ring { $nr-112 }.

# En klient med oönskade sexuella tankar eller handlingar.
referral-professional-sexual-client =
    .lead = Kontakta PrevenTell för råd. Stödet är till för den som oroar sig för sina sexuella tankar eller handlingar, och för vårdpersonal.
    .steps =
        Berätta för klienten om PrevenTell. Det går att vara anonym där.
        Misstänker du att ett barn far illa, gör en orosanmälan genast.
        Är någon i fara nu, ring { $nr-112 }.

referral-professional-suicide =
    .lead = Lämna inte personen ensam om det är akut. Ring { $nr-112 }, eller ordna kontakt med psykiatrisk akutmottagning.
    .steps =
        Fråga rakt ut om självmordstankar och planer. Det är inte farligt att fråga.
        Följ er rutin och ta hjälp av en kollega eller chef.
        Berätta om Självmordslinjen, och om Bris för den som är under 18 år.
        Misstänker du att ett barn far illa, gör en orosanmälan genast.

# Arbetar med de här frågorna, och är nu själv utsatt.
referral-professional-self =
    .lead = Även du som arbetar med detta har rätt till hjälp. Du behöver inte säga vem du är eller var du arbetar. Det är inte ditt fel.
    .steps =
        Ring en stödlinje. Du behöver inte gå via din arbetsplats.
        Ring när du är ensam, helst från en telefon som ingen annan ser.
        Du behöver inte kunna det här själv bara för att det är ditt yrke.
        Blir det farligt, ring { $nr-112 }.

## Det är över

referral-past =
    .lead = Du kan prata med någon om det, hur länge sedan det än är. Det är inte ditt fel.
    .steps =
        Kontakta någon av dem här. Du får höra av dig även om det är över.
        Du kan få stöd även om du aldrig har anmält.
        Börjar det igen, eller blir du rädd, hör av dig direkt. Vid fara, ring { $nr-112 }.
