### Brådskande lägen, och de mjuka raderna.
### Kortet med nödnumret står direkt ovanför varje urgent-rad. Högst 40 ord. Först vad man ska göra.

urgent-lead = Ring { $nr-112 } nu om du är i fara. Går det inte att ringa eller prata: ta dig till andra människor eller en trygg plats först, om du kan. Ring därifrån, eller be någon ringa.
urgent-other-lead = Ring { $nr-112 } nu om någon är i fara. Du behöver inte vara säker. Gå inte emellan själv. Håll dig på en trygg plats när du ringer.
# Passar både den som mår dåligt själv och den som är orolig för någon.
urgent-suicide-lead = Ring { $nr-112 } nu om du har tagit tabletter, skadat dig eller är nära att göra det, även om du mår bra. Var inte ensam: gå till någon eller be någon komma, och säg som det är.
urgent-other-suicide-lead = Ring { $nr-112 } nu, för personens skull. Gå dit om det går utan fara, eller be någon annan gå. Ingen ska vara ensam med det här. Det finns hjälp nu.
# Till den som är nära att skada någon. Får aldrig säga var någon annan finns.
urgent-perpetrator-lead = Ring { $nr-112 } nu om någon är skadad eller inte vaknar, och stanna tills hjälpen kommer. Annars: gå ifrån den du är rädd att skada, och åk inte dit. Säg som det är. De kan hjälpa dig att stoppa det.
urgent-professional-lead = Ring { $nr-112 } nu om någon är i fara. Lämna inte personen ensam, eller ensam med den som hotar. Tänk på din egen säkerhet och ta hjälp av en kollega.
# När fara inte kan uteslutas: ovanför kortet med nödnumret, före de vanliga orden.
danger-possible-lead = Är någon i fara just nu? Ring { $nr-112 } först.

## En varm rad under ett svar. Korten följer. Passar också den som bara frågade.

soft-line = Gäller frågan dig eller någon du känner? Här finns någon att prata med.
soft-line-youth = Gäller frågan dig eller en kompis? Här finns någon som lyssnar.

## När någon kanske läser med.

watched-note = Skriv kort. Ta bort chatten eller lämna sidan när du har läst. Ring från en annan telefon när det är tryggt.
care-note = Kan någon behöva vård? { $nr-vardguiden_1177 } svarar dygnet runt. Berätta om stryptag, slag mot huvudet eller graviditet, även om det inte gör ont.
deaf-note = Kan du inte ringa? Använd SMS112 om din telefon är registrerad, eller be någon du litar på att ringa åt dig. Titta på stödets sida om du kan skriva i stället.

## Under en översättning som ingen modersmålstalare har läst. Samma svar på svenska följer.

translation-note = Översättningen är inte granskad än. Här är samma svar på svenska:
