# Sentences of the web chat. No message here takes an argument; telephone numbers never stand here (they come from knowledge/services).

## Frame of every page

web-title = Frågor och svar
web-skip = Hoppa till innehållet
web-exit = Lämna sidan nu
web-home = Frågor och svar
web-language = Svenska
web-languages = Språk
web-footer = Om sidan
web-safety-link = Säkerhet på din enhet
web-access-link = Tillgänglighet
web-about-link = Om tjänsten
web-help-heading = Behöver du hjälp nu?
web-call-list = Ett samtal eller sms blir kvar i telefonens lista. Ta bort det om någon kan se din telefon.

## Quick exit by the Shift key

web-shift-hint = Du kan också trycka på Skift-tangenten tre gånger.
web-shift-one = Tryck på Skift två gånger till för att lämna sidan.
web-shift-two = Tryck på Skift en gång till för att lämna sidan.
web-shift-three = Lämnar sidan.
web-shift-over = Räkningen är avbruten. Sidan är kvar.

## Before the first message

web-before-heading = Innan du skriver
web-before-history = Webbläsaren minns att du har varit här. Sidan kan inte ta bort det ur historiken.
web-before-watching = Program som övervakar telefonen eller datorn kan se det du skriver.
web-before-device = Är du osäker? Använd en enhet som ingen annan kommer åt, på ett bibliotek eller hos en vän.
web-before-leave = Tryck på ”Lämna sidan nu” om någon kommer. Då öppnas en vanlig vädersida eller liknande.
web-before-more = Läs mer om säkerhet på din enhet

## The chat

web-chat-heading = Vad vill du veta?
web-chat-intro = Här får du svar om Operation Kvinnofrid och vägar till hjälp om du, eller någon du känner, utsätts för våld. Du får svar från en automatisk tjänst, inte från en människa.
web-log = Samtal
web-you = Du skrev
web-reply = Svar
web-label = Skriv din fråga
web-hint = Skriv inte namn, adress eller andra uppgifter om personer.
web-send = Skicka
web-again = Börja om
web-other = Det här hjälpte inte
web-copy = Kopiera numret
web-copied = Numret är kopierat. Det ligger kvar i enhetens urklipp.
web-answer-heading = Svar på din fråga
web-busy = Vänta lite. Svaret på det du skrev nyss är på väg.
web-offline = Svaret kom inte fram. Kontrollera anslutningen och försök igen.

## Leaving

web-leave-title = Laddar
web-leave-link = Fortsätt

## Safety page

web-safety-heading = Säkerhet på din enhet
web-safety-intro = Kan någon se vad du gör på telefonen eller datorn? Då kan du behöva tänka på det här.
web-safety-exit-heading = Så lämnar du sidan snabbt
web-safety-exit-1 = Knappen ”Lämna sidan nu” finns överst på alla sidor. Den tömmer sidan och öppnar en vardaglig webbplats.
web-safety-exit-2 = Med tangentbord: tryck på Skift tre gånger i rad. Tre prickar visar hur långt du har kommit.
web-safety-exit-3 = Knappen Bakåt visar inte samtalet efteråt.
web-safety-stays-heading = Det här finns kvar
web-safety-stays-1 = Webbläsarens historik visar att du har besökt sidan. Du kan själv ta bort raden ur historiken.
web-safety-stays-2 = Att tömma hela historiken kan väcka frågor. Ta hellre bort bara det som rör det här besöket.
web-safety-stays-3 = Privat surfning sparar ingen historik på enheten. Den skyddar inte mot program som övervakar.
web-safety-stays-4 = Den som sköter nätverket, till exempel hemma eller på jobbet, kan se vilken webbplats du har öppnat.
web-safety-stays-5 = Samtal och sms syns i telefonens listor tills du tar bort dem. Ibland syns de också på räkningen.
web-safety-watched-heading = Om någon övervakar din enhet
web-safety-watched-1 = Program kan läsa det du skriver och visa skärmen för någon annan. Det märks sällan.
web-safety-watched-2 = Är du orolig för det, använd en annan enhet: på ett bibliotek, i skolan, på jobbet eller hos någon du litar på.
web-safety-watched-3 = Ta inte bort ett program förrän du har fått råd. Den som övervakar kan märka det.
web-safety-us-heading = Det här sparar vi
web-safety-us-1 = Ingenting av det du skriver sparas, varken här eller på din enhet. Sidan använder inga kakor.
web-safety-us-2 = Svaret visas bara på sidan. När du lämnar eller laddar om den är samtalet borta.
web-safety-us-3 = Ingen människa läser det du skriver. Det betyder också att ingen kan skicka hjälp härifrån.
web-safety-back = Till frågorna

## Accessibility statement

web-access-heading = Tillgänglighet
web-access-intro = Alla ska kunna använda den här tjänsten. Den är byggd för att följa lagen om tillgänglighet till digital offentlig service, det vill säga WCAG 2.2 på nivå AA.
web-access-how-heading = Så fungerar sidan
web-access-how-1 = Du kan använda allt med tangentbord, skärmläsare eller röststyrning.
web-access-how-2 = Du kan förstora texten. Allt får plats på en skärm som är 320 punkter bred.
web-access-how-3 = Färgerna följer din inställning för ljust eller mörkt läge och för hög kontrast.
web-access-how-4 = Sidan fungerar också utan JavaScript.
web-access-status-heading = Hur tillgänglig sidan är
web-access-status = Vi bedömer att tjänsten är delvis förenlig med lagen.
web-access-assessed = Tjänsten prövas automatiskt i en riktig webbläsare inför varje ny version. Vi som har byggt tjänsten bedömde den själva i november 2026, med automatiska och manuella prov. Ingen utomstående har granskat den.
web-access-known-heading = Brister som vi känner till
web-access-known = Personer med egen erfarenhet av hjälpmedel har ännu inte prövat tjänsten. Därför kan det finnas brister som vi inte känner till.
web-access-report-heading = Hittar du ett hinder?
web-access-report = Berätta gärna för den som ansvarar för sidan. Skriv inget om din egen situation.
web-access-authority = Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning (Digg), som har tillsyn över lagen:

## About

web-about-heading = Om tjänsten
web-about-what-heading = Vad det här är
web-about-what-1 = En automatisk tjänst som svarar på frågor om Operation Kvinnofrid, Stockholms läns samverkan mot våld i nära relationer, hedersrelaterat våld, prostitution, människohandel och sexuellt våld.
web-about-what-2 = Människor har skrivit alla svar. Tjänsten väljer ett svar som passar din fråga. Den hittar aldrig på något själv.
web-about-what-3 = Tjänsten är ingen stödlinje och inte en människa. Den visar vägen till dem som kan hjälpa.
web-about-privacy-heading = Dina uppgifter
web-about-privacy-1 = Det du skriver sparas inte, loggas inte och skickas inte vidare.
web-about-privacy-2 = Sidan använder inga kakor och ingenting från andra webbplatser.
web-about-operator-heading = Ansvarig
web-about-operator = Ansvarig för sidan:
web-about-contact = Kontakt:
web-about-no-operator = Den som driver sidan har ännu inte angett sitt namn.

## Villkor och integritet: sidan som Discord frågar efter.

web-terms-heading = Villkor och integritet
web-terms-use-heading = Så får du använda tjänsten
web-terms-use-1 = Tjänsten är öppen för alla. Du behöver inget konto här och lämnar inga uppgifter.
web-terms-use-2 = Svaren är allmänna och kan vara fel. De ersätter inte vård, rådgivning eller ett beslut av en myndighet.
web-terms-discord-heading = På Discord
web-terms-discord-1 = Discord är ett företag som sparar det som skrivs hos dem, efter sina egna villkor. Tjänsten läser bara det som skrivs till den, sparar inget av det och skriver aldrig först.
web-terms-discord-2 = Det du själv har skrivit kan du ta bort i Discord. Hos tjänsten finns inget att ta bort.

## Refusals: a title and a sentence each. The help lines stand below them.

web-refusal-help = Behöver du hjälp nu når du den här:
web-refusal-400-title = Vi kunde inte läsa det du skickade
web-refusal-400 = Innehållet är trasigt eller innehåller tecken som inte är text. Försök igen med vanlig text.
web-refusal-404-title = Sidan finns inte
web-refusal-404 = Adressen leder ingenstans. Gå till startsidan och ställ din fråga där.
web-refusal-405-title = Så går det inte att använda sidan
web-refusal-405 = Gå till startsidan och ställ din fråga där.
web-refusal-408-title = Det tog för lång tid
web-refusal-408 = Anslutningen var för långsam. Försök igen.
web-refusal-413-title = Texten är för lång
web-refusal-413 = Korta texten och försök igen. En fråga på några meningar räcker.
web-refusal-415-title = Fel sorts innehåll
web-refusal-415 = Tjänsten tar bara emot text.
web-refusal-421-title = Fel adress
web-refusal-421 = Den här tjänsten svarar inte på den adressen.
web-refusal-422-title = Något i det du skickade stämmer inte
web-refusal-422 = Ett fält saknas, är okänt eller har fel innehåll. Försök igen från startsidan.
web-refusal-429-title = Det kom många frågor på kort tid
web-refusal-429 = Vänta en liten stund och fråga sedan igen.
web-refusal-500-title = Något gick fel hos oss
web-refusal-500 = Försök igen om en stund.
web-refusal-503-title = Tjänsten är inte redo
web-refusal-503 = Försök igen om en stund.
