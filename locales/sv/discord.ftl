# Meningar som bara finns på Discord. Inga telefonnummer här: de kommer från knowledge/services/.

## Kommandon. Namn: små bokstäver, högst 32 tecken. Beskrivningar: högst 100 tecken.

discord-ask-name = fråga
discord-ask-description = Fråga om Operation Kvinnofrid och var det finns hjälp. Bara du ser svaret.
# Fältet i kommandot.
discord-ask-option = Din fråga, med dina egna ord
discord-ask-option-name = fråga
discord-help-name = hjälp
discord-help-description = Visa vart du kan vända dig. Bara du ser svaret.
discord-topics-name = ämnen
discord-topics-description = Bläddra bland frågor och svar. Bara du ser dem.
discord-about-name = om
discord-about-description = Vad det här är, vad som sparas och vem som ansvarar.
# I menyn på ett meddelande.
discord-find-name = Hitta hjälp
discord-admin-name = kunskap
discord-admin-description = För redaktörer: läget, fel och omladdning av kunskapen.
discord-admin-status-name = status
discord-admin-status = Visa vilken version som svarar
discord-admin-check-name = kontrollera
discord-admin-check = Leta efter fel i frågor, svar och regler
discord-admin-preview-name = förhandsgranska
discord-admin-preview = Visa vad en omladdning skulle ändra
discord-admin-reload-name = ladda-om
discord-admin-reload = Läs in kunskapen på nytt
discord-admin-confirm-name = bekräfta
discord-admin-confirm-option = Namnen på de vägar vars ändring du godkänner, med mellanslag emellan
discord-admin-restore-name = återställ
discord-admin-restore = Gå tillbaka till den förra versionen

# Under botens namn.
discord-presence = Frågor om Operation Kvinnofrid

## I en kanal där andra läser

# Ett och samma svar på allt som inte är en fråga med ett säkert svar.
discord-neutral = Jag svarar dig gärna. Tryck på knappen, så ser bara du svaret.
discord-read-private = Läs svaret privat
# Knappen under ett svar som bara den som frågade ser.
discord-share = Dela i kanalen
# När någon trycker på den igen inom en minut.
discord-shared-already = Svaret är redan delat i kanalen.
# När någon annan än den som skrev trycker.
discord-not-yours = Bara den som skrev meddelandet kan få svaret på det. Här är vägar till hjälp för alla.
# När meddelandet är borta och ingen vet vem som skrev det.
discord-gone = Meddelandet är borta eller gick inte att läsa. Skriv din fråga med /fråga i stället, så ser bara du svaret.

## Menyn med hjälp

discord-help-lead = Här finns människor att prata med. Du behöver inte vara säker på vad det är.
discord-help-choose = Välj det som passar dig, så visar jag mer:
discord-help-hurt = Jag är utsatt
discord-help-honour = Jag är ung och det gäller heder
discord-help-worried = Jag är orolig för någon
discord-help-hurting = Jag skadar någon
discord-help-at-work = Jag möter detta i mitt arbete

## Ämnen

discord-topics-lead = Vad gäller din fråga?
discord-topics-choose = Välj ett ämne
discord-questions-lead = Vilken fråga vill du läsa svaret på?
discord-questions-choose = Välj en fråga

## Om tjänsten

discord-about-what = Slussen svarar på frågor om Operation Kvinnofrid och visar vart man kan vända sig. Svaren är skrivna i förväg av människor. Tjänsten är i första hand till för dig som möter våld i ditt arbete.
discord-about-privacy = Slussen sparar ingenting av det du skriver, och skriver aldrig till dig först. Discord är ett företag som sparar det som skrivs hos dem. Skriv därför inga namn och inget som du vill ha för dig själv.
discord-about-fault = Har du sett ett fel i ett svar? Fråga: Hur rapporterar jag ett fel?

## Under svar

# Sist i varje svar i ett direktmeddelande.
discord-keeps = Discord sparar den här chatten. Det du själv har skrivit kan du ta bort: håll på meddelandet, eller högerklicka, och välj Ta bort meddelande. Mina svar går inte att ta bort, men chatten kan du dölja: håll på den i listan och välj Stäng direktmeddelande.
# Sist i varje svar som bara den som frågade ser.
discord-private = Bara du ser det här svaret. Discord får ändå veta vad du skrev.
# Under ett svar som visar vägen till hjälp.
discord-leave = Skriv helst inte mer om det här på Discord. Ring hellre, eller använd hjälpens egen webbplats, från en telefon eller dator som ingen annan kommer åt.
# När en knapp är äldre än programmet.
discord-old-button = Den knappen är för gammal. Tryck på en av de här i stället, eller skriv din fråga.

## För redaktörer: /kunskap

discord-admin-refused = Det här kommandot är bara till för dem som sköter kunskapen här.
discord-admin-unknown = Det kommandot finns inte. Välj status, kontrollera, förhandsgranska, ladda-om eller återställ.
discord-admin-status-lead = Så här är läget.
discord-admin-version = Version
discord-admin-generation = Inläsning
discord-admin-articles = Svar
discord-admin-services = Stödtjänster
discord-admin-connections = Anslutningar till Discord
discord-admin-sound = Inga fel.
discord-admin-faulty = Det finns fel. De ska rättas innan kunskapen läses in.
discord-admin-reloading = En inläsning pågår redan. Vänta en stund och fråga efter status.
discord-admin-reloaded = Kunskapen är inläst. Alla svar kommer från den från och med nu.
discord-admin-kept = Det finns fel, så den förra versionen svarar vidare. Rätta felen och försök igen.
discord-admin-nothing-kept = Det finns ingen äldre kunskap att gå tillbaka till. Lägg tillbaka de gamla filerna och välj ladda-om.
discord-admin-more = Det finns fler fel. Kör slussen check för att se alla.
discord-admin-preview-lead = Så här skulle en omladdning ändra svaren. Ingenting är ändrat än.
discord-admin-confirm = Vem som hänvisas vart, eller vilket nummer man ringer, ändras. Godkänn varje väg och tjänst vid namn: välj ladda-om och skriv namnen i fältet bekräfta.
discord-admin-rest = Allt får inte plats här. Adminsidan och slussen preview visar resten.
