### Lätt svenska: the same sentences in very easy Swedish, for learners and young children.

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

## Commands. Names: lower case, at most 32 characters. Descriptions: at most 100 characters.

discord-ask-name = fråga
discord-ask-description = Fråga om Operation Kvinnofrid och var det finns hjälp. Bara du ser svaret.
# The field in the command.
discord-ask-option = Din fråga. Använd dina egna ord.
discord-ask-option-name = fråga
discord-help-name = hjälp
discord-help-description = Visa var du kan få hjälp. Bara du ser svaret.
discord-topics-name = ämnen
discord-topics-description = Titta på frågor och svar. Bara du ser dem.
discord-about-name = om
discord-about-description = Vad det här är, vad som sparas och vem som har ansvar.
# In the menu of a message.
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

# Under the bot's name.
discord-presence = Frågor om Operation Kvinnofrid

## In a channel that others read

# One and the same reply to everything that is not a question with a sure answer.
discord-neutral = Jag svarar dig gärna. Tryck på knappen. Då ser bara du svaret.
discord-read-private = Läs svaret privat
# The button under an answer that only the person who asked can see.
discord-share = Dela i kanalen
discord-shared-already = Svaret finns redan i kanalen.
# When somebody else than the writer presses, or when the message has gone.
discord-not-yours = Bara den som skrev meddelandet kan få svaret. Här finns hjälp för alla.
discord-gone = Meddelandet är borta. Eller så kan jag inte läsa det. Skriv /fråga och sedan din fråga. Då ser bara du svaret.

## The menu of help

discord-help-lead = Här finns människor att prata med. Du behöver inte vara säker på vad det är.
discord-help-choose = Välj det som passar dig. Då visar jag mer:
discord-help-hurt = Någon gör mig illa
discord-help-honour = Jag är ung och det handlar om heder
discord-help-worried = Jag är orolig för någon
discord-help-hurting = Jag gör någon illa
discord-help-at-work = Jag möter det här på mitt jobb

## Topics

discord-topics-lead = Vad handlar din fråga om?
discord-topics-choose = Välj ett ämne
discord-questions-lead = Vilken fråga vill du ha svar på?
discord-questions-choose = Välj en fråga

## About the service

discord-about-what = Slussen svarar på frågor om Operation Kvinnofrid. Slussen visar var man kan få hjälp. Människor har skrivit svaren i förväg. Tjänsten är först och främst för dig som möter våld på ditt jobb.
discord-about-privacy = Slussen sparar inget av det du skriver. Slussen skriver aldrig till dig först. Discord är ett företag. Discord sparar det som skrivs där. Skriv därför inga namn. Skriv inget som du vill ha för dig själv.
discord-about-fault = Har du sett ett fel i ett svar? Fråga: Hur rapporterar jag ett fel?

## Under replies

# Last in every reply in a direct message.
discord-keeps = Discord sparar den här chatten. Du kan ta bort det du själv har skrivit. Håll på meddelandet, eller högerklicka. Välj Ta bort meddelande. Mina svar går inte att ta bort. Men du kan dölja chatten. Håll på den i listan. Välj Stäng direktmeddelande.
# Last in every reply that only the person who asked can see.
discord-private = Bara du ser det här svaret. Men Discord får veta vad du skrev.
# Under a reply that shows the way to help.
discord-leave = Skriv helst inte mer om det här på Discord. Ring hellre. Eller gå till hjälpens egen webbplats. Använd en telefon eller dator som ingen annan kommer åt.
# When a button is older than the program.
discord-old-button = Den knappen är för gammal. Tryck på en av knapparna här. Eller skriv din fråga.

## For editors: /kunskap

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
discord-admin-nothing-kept = Den här versionen av slussen sparar ingen äldre kunskap att gå tillbaka till. Lägg tillbaka de gamla filerna och välj ladda-om.
discord-admin-more = Det finns fler fel. Kör slussen check för att se alla.
discord-admin-preview-lead = Så här skulle en omladdning ändra svaren. Ingenting är ändrat än.
discord-admin-confirm = Vem som hänvisas vart, eller vilket nummer man ringer, ändras. Godkänn varje väg och tjänst vid namn: välj ladda-om och skriv namnen i fältet bekräfta.
discord-admin-rest = Allt får inte plats här. Adminsidan och slussen preview visar resten.
