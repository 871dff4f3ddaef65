### Lätt svenska: the same sentences in very easy Swedish, for learners and young children.
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = Är du i fara? Ring { $nr-112 } nu. Kan du inte ringa eller prata? Gå till andra människor eller en trygg plats först, om du kan. Ring därifrån. Eller be någon ringa.
urgent-other-lead = Är någon i fara? Ring { $nr-112 } nu. Du behöver inte vara säker. Gå inte emellan själv. Var på en trygg plats när du ringer.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = Har du tagit tabletter eller skadat dig? Eller är du nära att göra det? Ring { $nr-112 } nu. Ring även om du mår bra. Var inte ensam. Gå till någon. Eller be någon komma. Säg som det är.
urgent-other-suicide-lead = Ring { $nr-112 } nu för personen. Gå dit om det inte är farligt. Eller be någon annan gå. Ingen ska vara ensam med det här. Det finns hjälp nu.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = Är någon skadad? Eller vaknar någon inte? Ring { $nr-112 } nu. Stanna tills hjälpen kommer. Annars: gå bort från den du är rädd att skada. Åk inte dit. Säg som det är. De kan hjälpa dig att stoppa det.
urgent-professional-lead = Är någon i fara? Ring { $nr-112 } nu. Lämna inte personen ensam. Lämna inte personen ensam med den som hotar. Tänk också på att du själv är säker. Ta hjälp av en kollega.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = Är någon i fara? Ring { $nr-112 } först.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = Handlar frågan om dig? Eller om någon du känner? Här finns någon att prata med.
soft-line-youth = Handlar frågan om dig? Eller om en kompis? Här finns någon som lyssnar.

## When somebody may be reading along.

watched-note = Skriv kort. Läs svaret. Ta sedan bort chatten eller lämna sidan. Ring från en annan telefon när det är tryggt.
care-note = Behöver någon vård? Ring { $nr-vardguiden_1177 }. De svarar dygnet runt. Berätta om någon har blivit tagen om halsen, om någon har fått slag mot huvudet eller om någon är gravid. Gör det även om det inte gör ont.
deaf-note = Kan du inte ringa? Är din telefon registrerad för SMS112? Använd då SMS112. Du kan också be någon du litar på att ringa åt dig. Titta på stödets sida. Där står det om du kan skriva.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = Ingen har läst och kontrollerat den här texten ännu. Här är samma svar på vanlig svenska: