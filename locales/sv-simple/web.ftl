### Lätt svenska: the same sentences in very easy Swedish, for learners and young children.

# Sentences of the web chat. No message here takes an argument; telephone numbers never stand here (they come from knowledge/services).

## Frame of every page

web-title = Frågor och svar
web-skip = Hoppa till texten
web-exit = Lämna sidan nu
web-home = Frågor och svar
web-language = Lätt svenska
web-languages = Språk
web-footer = Om sidan
web-safety-link = Var säker på telefonen och datorn
web-access-link = Alla ska kunna använda sidan
web-about-link = Om tjänsten
web-help-heading = Behöver du hjälp nu?
web-call-list = Samtal och sms finns kvar i telefonens lista. Kan någon se din telefon? Ta bort dem.

## Quick exit by the Shift key

web-shift-hint = Du kan också trycka på Skift-tangenten tre gånger.
web-shift-one = Vill du lämna sidan? Tryck på Skift två gånger till.
web-shift-two = Vill du lämna sidan? Tryck på Skift en gång till.
web-shift-three = Lämnar sidan.
web-shift-over = Det blev inte tre tryck. Sidan är kvar.

## Before the first message

web-before-heading = Innan du skriver
web-before-history = Webbläsaren minns att du har varit här. Sidan kan inte ta bort det ur historiken.
web-before-watching = Det finns program som övervakar en telefon eller dator. De kan se det du skriver.
web-before-device = Är du osäker? Använd en telefon eller dator som ingen annan kommer åt. Gå till ett bibliotek eller till en vän.
web-before-leave = Kommer någon? Tryck på ”Lämna sidan nu”. Då öppnas en vanlig sida om väder eller något liknande.
web-before-more = Läs mer om att vara säker på telefonen och datorn

## The chat

web-chat-heading = Vad vill du veta?
web-chat-intro = Här får du svar om Operation Kvinnofrid. Gör någon dig illa? Gör någon en person du känner illa? Här får du veta var det finns hjälp. Det är en dator som svarar. Det är inte en människa.
web-log = Samtal
web-you = Du skrev
web-reply = Svar
web-label = Skriv din fråga
web-hint = Skriv inte namn eller adress. Skriv inte annat som visar vem någon är.
web-send = Skicka
web-again = Börja om
web-other = Det här hjälpte inte
web-copy = Kopiera numret
web-copied = Numret är kopierat. Det finns kvar i din telefon eller dator.
web-answer-heading = Svar på din fråga
web-busy = Vänta lite. Svaret kommer snart.
web-offline = Svaret kom inte fram. Titta om du har internet. Försök igen.

## Leaving

web-leave-title = Laddar
web-leave-link = Fortsätt

## Safety page

web-safety-heading = Var säker på telefonen och datorn
web-safety-intro = Kan någon se vad du gör på telefonen eller datorn? Då kan det här vara viktigt.
web-safety-exit-heading = Så lämnar du sidan snabbt
web-safety-exit-1 = Knappen ”Lämna sidan nu” finns högst upp på alla sidor. Den tömmer sidan. Den öppnar en vanlig webbplats.
web-safety-exit-2 = Har du ett tangentbord? Tryck på Skift tre gånger i rad. Tre prickar visar hur långt du har kommit.
web-safety-exit-3 = Knappen Bakåt visar inte samtalet efteråt.
web-safety-stays-heading = Det här finns kvar
web-safety-stays-1 = Webbläsarens historik visar att du har varit på sidan. Du kan själv ta bort raden.
web-safety-stays-2 = Någon kan undra om hela historiken är borta. Ta hellre bort bara det som hör till det här besöket.
web-safety-stays-3 = Privat surfning sparar ingen historik på telefonen eller datorn. Den skyddar inte mot program som övervakar.
web-safety-stays-4 = Någon sköter nätet, till exempel hemma eller på jobbet. Den personen kan se vilken webbplats du har öppnat.
web-safety-stays-5 = Samtal och sms syns i telefonens listor. De syns tills du tar bort dem. Ibland syns de också på räkningen.
web-safety-watched-heading = Om någon övervakar din telefon eller dator
web-safety-watched-1 = Program kan läsa det du skriver. De kan visa skärmen för någon annan. Man märker det sällan.
web-safety-watched-2 = Är du orolig för det? Använd en annan telefon eller dator. Det kan vara på ett bibliotek, i skolan, på jobbet eller hos någon du litar på.
web-safety-watched-3 = Få råd först. Ta inte bort ett program innan dess. Den som övervakar kan märka det.
web-safety-us-heading = Det här sparar vi
web-safety-us-1 = Vi sparar inget av det du skriver. Det sparas inte här. Det sparas inte på din telefon eller dator. Sidan använder inga kakor.
web-safety-us-2 = Svaret finns bara på sidan. Lämnar du sidan är samtalet borta. Laddar du om sidan är samtalet borta.
web-safety-us-3 = Ingen människa läser det du skriver. Därför kan ingen skicka hjälp härifrån.
web-safety-back = Till frågorna

## Accessibility statement

web-access-heading = Alla ska kunna använda sidan
web-access-intro = Alla ska kunna använda den här tjänsten. Den är byggd för att följa en lag. Den heter lagen om tillgänglighet till digital offentlig service. Det betyder WCAG 2.2 på nivå AA.
web-access-how-heading = Så fungerar sidan
web-access-how-1 = Du kan använda allt med tangentbord, skärmläsare eller rösten.
web-access-how-2 = Du kan göra texten större. Allt får plats på en skärm som är 320 punkter bred.
web-access-how-3 = Har du valt ljusa eller mörka färger? Har du valt hög kontrast? Sidan gör som du har valt.
web-access-how-4 = Sidan fungerar också utan JavaScript.
web-access-status-heading = Hur bra sidan fungerar för alla
web-access-status = Vi tror att tjänsten följer lagen till stor del, men inte helt.
web-access-assessed = Varje ny version prövas automatiskt i en riktig webbläsare. Vi som har byggt tjänsten prövade den själva i november 2026. Vi prövade med datorprogram och för hand. Ingen annan har granskat den.
web-access-known-heading = Fel som vi vet om
web-access-known = Personer som själva använder hjälpmedel har inte prövat tjänsten ännu. Därför kan det finnas fel som vi inte vet om.
web-access-report-heading = Är något svårt att använda?
web-access-report = Berätta gärna för den som har ansvar för sidan. Skriv inget om ditt eget liv.
web-access-authority = Är du inte nöjd med svaret? Då kan du anmäla det. Du anmäler till Myndigheten för digital förvaltning (Digg). Digg kontrollerar lagen:

## About

web-about-heading = Om tjänsten
web-about-what-heading = Vad det här är
web-about-what-1 = Tjänsten svarar automatiskt på frågor om Operation Kvinnofrid. I Operation Kvinnofrid arbetar flera i Stockholms län tillsammans. De arbetar mot våld i nära relationer, våld som har med heder att göra, prostitution, människohandel och sexuellt våld.
web-about-what-2 = Människor har skrivit alla svar. Tjänsten väljer ett svar som passar din fråga. Den hittar aldrig på något själv.
web-about-what-3 = Tjänsten är ingen stödlinje. Den är ingen människa. Den visar vägen till dem som kan hjälpa.
web-about-privacy-heading = Det du skriver
web-about-privacy-1 = Det du skriver sparas inte. Det loggas inte. Det skickas inte vidare.
web-about-privacy-2 = Sidan använder inga kakor. Den hämtar inget från andra webbplatser.
web-about-operator-heading = Vem som har ansvar
web-about-operator = Den här har ansvar för sidan:
web-about-contact = Kontakt:
web-about-no-operator = Den som driver sidan har inte skrivit sitt namn ännu.

## Terms and privacy: the page that Discord asks for.

web-terms-heading = Regler och vad som sparas
web-terms-use-heading = Så får du använda tjänsten
web-terms-use-1 = Tjänsten är öppen för alla. Du behöver inget konto här. Du lämnar inga uppgifter om dig.
web-terms-use-2 = Svaren är allmänna. De kan vara fel. De ersätter inte vård eller råd. De ersätter inte ett beslut av en myndighet.
web-terms-discord-heading = På Discord
web-terms-discord-1 = Discord är ett företag. Discord sparar det som skrivs där. Discord har egna regler för det. Tjänsten läser bara det som skrivs till den. Den sparar inget av det. Den skriver aldrig först.
web-terms-discord-2 = Du kan ta bort det du själv har skrivit. Det gör du i Discord. Tjänsten har inget att ta bort.

## Refusals: a title and a sentence each. The help lines stand below them.

web-refusal-help = Behöver du hjälp nu? Här finns den:
web-refusal-400-title = Vi kunde inte läsa det du skickade
web-refusal-400 = Texten är trasig. Eller så finns det tecken som inte är text. Försök igen med vanlig text.
web-refusal-404-title = Sidan finns inte
web-refusal-404 = Adressen leder ingenstans. Gå till första sidan. Ställ din fråga där.
web-refusal-405-title = Så går det inte att använda sidan
web-refusal-405 = Gå till första sidan. Ställ din fråga där.
web-refusal-408-title = Det tog för lång tid
web-refusal-408 = Internet var för långsamt. Försök igen.
web-refusal-413-title = Texten är för lång
web-refusal-413 = Gör texten kortare. Försök igen. Det räcker med några meningar.
web-refusal-415-title = Fel sorts innehåll
web-refusal-415 = Tjänsten tar bara emot text.
web-refusal-421-title = Fel adress
web-refusal-421 = Den här tjänsten svarar inte på den adressen.
web-refusal-422-title = Något i det du skickade är fel
web-refusal-422 = Ett fält saknas, är okänt eller har fel innehåll. Gå till första sidan. Försök igen.
web-refusal-429-title = Det kom många frågor samtidigt
web-refusal-429 = Vänta en liten stund. Fråga sedan igen.
web-refusal-500-title = Något gick fel hos oss
web-refusal-500 = Försök igen om en stund.
web-refusal-503-title = Tjänsten är inte klar
web-refusal-503 = Försök igen om en stund.
