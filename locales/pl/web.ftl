### reviewed: no (Polish; no native speaker has reviewed this file)

# Sentences of the web chat. No message here takes an argument; telephone numbers never stand here (they come from knowledge/services).

## Frame of every page

web-title = Pytania i odpowiedzi
web-skip = Przejdź do treści
web-exit = Opuść stronę teraz
web-home = Pytania i odpowiedzi
web-language = Polski
web-languages = Języki
web-footer = O stronie
web-safety-link = Bezpieczeństwo na Twoim urządzeniu
web-access-link = Dostępność
web-about-link = O usłudze
web-help-heading = Potrzebujesz pomocy teraz?
web-call-list = Połączenie lub SMS zostaje na liście w telefonie. Usuń je, jeśli ktoś może zajrzeć do Twojego telefonu.

## Quick exit by the Shift key

web-shift-hint = Możesz też nacisnąć trzy razy klawisz Shift.
web-shift-one = Naciśnij Shift jeszcze dwa razy, aby opuścić stronę.
web-shift-two = Naciśnij Shift jeszcze raz, aby opuścić stronę.
web-shift-three = Opuszczanie strony.
web-shift-over = Liczenie przerwane. Strona jest nadal otwarta.

## Before the first message

web-before-heading = Zanim napiszesz
web-before-history = Przeglądarka pamięta tę wizytę. Strona nie może usunąć jej z historii.
web-before-watching = Programy, które śledzą telefon lub komputer, mogą widzieć, co piszesz.
web-before-device = Nie masz pewności? Użyj urządzenia, do którego nikt inny nie ma dostępu, w bibliotece lub u kogoś znajomego.
web-before-leave = Naciśnij „Opuść stronę teraz”, jeśli ktoś nadchodzi. Otworzy się wtedy zwykła strona z pogodą lub coś podobnego.
web-before-more = Przeczytaj więcej o bezpieczeństwie na Twoim urządzeniu

## The chat

web-chat-heading = Co chcesz wiedzieć?
web-chat-intro = Tu znajdziesz odpowiedzi o Operation Kvinnofrid i drogi do pomocy, jeśli Ty lub ktoś, kogo znasz, doznaje przemocy. Odpowiada automatyczna usługa, nie człowiek.
web-log = Rozmowa
web-you = Twoja wiadomość
web-reply = Odpowiedź
web-label = Napisz pytanie
web-hint = Nie pisz imion, nazwisk, adresów ani innych danych o ludziach.
web-send = Wyślij
web-again = Zacznij od nowa
web-other = To nie pomogło
web-copy = Kopiuj numer
web-copied = Numer skopiowano. Zostaje w schowku urządzenia.
web-answer-heading = Odpowiedź na Twoje pytanie
web-busy = Poczekaj chwilę. Odpowiedź na poprzednią wiadomość jest w drodze.
web-offline = Odpowiedź nie dotarła. Sprawdź połączenie i spróbuj ponownie.

## Leaving

web-leave-title = Ładowanie
web-leave-link = Dalej

## Safety page

web-safety-heading = Bezpieczeństwo na Twoim urządzeniu
web-safety-intro = Czy ktoś może widzieć, co robisz na telefonie lub komputerze? Wtedy warto pomyśleć o tych sprawach.
web-safety-exit-heading = Jak szybko opuścić stronę
web-safety-exit-1 = Przycisk „Opuść stronę teraz” jest na górze każdej strony. Czyści stronę i otwiera zwyczajną stronę internetową.
web-safety-exit-2 = Na klawiaturze: naciśnij Shift trzy razy z rzędu. Trzy kropki pokazują, ile razy klawisz został naciśnięty.
web-safety-exit-3 = Przycisk Wstecz nie pokazuje potem rozmowy.
web-safety-stays-heading = Co zostaje
web-safety-stays-1 = Historia przeglądarki pokazuje wizytę na tej stronie. Możesz usunąć ten wpis z historii.
web-safety-stays-2 = Usunięcie całej historii może wzbudzić pytania. Lepiej usuń tylko to, co dotyczy tej wizyty.
web-safety-stays-3 = Tryb prywatny nie zapisuje historii na urządzeniu. Nie chroni przed programami, które śledzą.
web-safety-stays-4 = Ktoś, kto zarządza siecią, na przykład w domu lub w pracy, może widzieć, jaką stronę otwierasz.
web-safety-stays-5 = Połączenia i SMS-y widać na listach w telefonie, dopóki ich nie usuniesz. Czasem widać je też na rachunku.
web-safety-watched-heading = Jeśli ktoś śledzi Twoje urządzenie
web-safety-watched-1 = Programy mogą czytać to, co piszesz, i pokazywać ekran komuś innemu. Rzadko to widać.
web-safety-watched-2 = Jeśli się tego obawiasz, użyj innego urządzenia: w bibliotece, w szkole, w pracy lub u kogoś, komu ufasz.
web-safety-watched-3 = Nie usuwaj programu, dopóki nie dostaniesz rady. Osoba, która śledzi, może to zauważyć.
web-safety-us-heading = Co zapisujemy
web-safety-us-1 = Nic z tego, co piszesz, nie jest zapisywane, ani tutaj, ani na Twoim urządzeniu. Strona nie używa plików cookie.
web-safety-us-2 = Odpowiedź widać tylko na stronie. Gdy opuścisz stronę lub załadujesz ją ponownie, rozmowa znika.
web-safety-us-3 = Żaden człowiek nie czyta tego, co piszesz. To znaczy też, że nikt nie może stąd wysłać pomocy.
web-safety-back = Do pytań

## Accessibility statement

web-access-heading = Dostępność
web-access-intro = Każdy powinien móc korzystać z tej usługi. Jest zbudowana tak, aby spełniać ustawę o dostępności cyfrowych usług publicznych, czyli WCAG 2.2 na poziomie AA.
web-access-how-heading = Jak działa strona
web-access-how-1 = Wszystkiego możesz używać za pomocą klawiatury, czytnika ekranu lub sterowania głosem.
web-access-how-2 = Możesz powiększyć tekst. Wszystko mieści się na ekranie o szerokości 320 punktów.
web-access-how-3 = Kolory dostosowują się do Twojego ustawienia trybu jasnego lub ciemnego i wysokiego kontrastu.
web-access-how-4 = Strona działa także bez JavaScript.
web-access-status-heading = Jak dostępna jest strona
web-access-status = Oceniamy, że usługa jest częściowo zgodna z ustawą.
web-access-assessed = Przed każdą nową wersją usługa jest sprawdzana automatycznie w prawdziwej przeglądarce. My, twórcy usługi, oceniliśmy ją sami w listopadzie 2026 roku za pomocą testów automatycznych i ręcznych. Nikt z zewnątrz jej nie sprawdził.
web-access-known-heading = Braki, o których wiemy
web-access-known = Nie sprawdziły jej jeszcze osoby z własnym doświadczeniem technologii wspomagających. Dlatego mogą być braki, o których nie wiemy.
web-access-report-heading = Coś Ci przeszkadza?
web-access-report = Powiedz o tym osobie lub instytucji, która odpowiada za stronę. Nie pisz nic o własnej sytuacji.
web-access-authority = Jeśli odpowiedź Cię nie zadowala, możesz zgłosić to do urzędu, który nadzoruje przestrzeganie ustawy: Myndigheten för digital förvaltning (Digg).

## About

web-about-heading = O usłudze
web-about-what-heading = Co to jest
web-about-what-1 = Automatyczna usługa, która odpowiada na pytania o Operation Kvinnofrid, współpracę w okręgu Sztokholm przeciw przemocy w bliskich relacjach, przemocy związanej z honorem, prostytucji, handlowi ludźmi i przemocy seksualnej.
web-about-what-2 = Wszystkie odpowiedzi napisali ludzie. Usługa wybiera odpowiedź, która pasuje do Twojego pytania. Nigdy niczego sama nie wymyśla.
web-about-what-3 = Usługa nie jest linią wsparcia ani człowiekiem. Pokazuje drogę do tych, którzy mogą pomóc.
web-about-privacy-heading = Twoje dane
web-about-privacy-1 = To, co piszesz, nie jest zapisywane, nie trafia do logów i nie jest nigdzie przekazywane.
web-about-privacy-2 = Strona nie używa plików cookie ani niczego z innych stron internetowych.
web-about-operator-heading = Kto odpowiada
web-about-operator = Za stronę odpowiada:
web-about-contact = Kontakt:
web-about-no-operator = Prowadzący stronę nie podał jeszcze swojej nazwy.

## Terms and privacy: the page that Discord asks for.

web-terms-heading = Warunki i prywatność
web-terms-use-heading = Jak możesz korzystać z usługi
web-terms-use-1 = Usługa jest otwarta dla wszystkich. Nie potrzebujesz tu konta i nie podajesz żadnych danych.
web-terms-use-2 = Odpowiedzi są ogólne i mogą być błędne. Nie zastępują opieki zdrowotnej, porady ani decyzji urzędu.
web-terms-discord-heading = Na Discordzie
web-terms-discord-1 = Discord to firma, która zapisuje to, co się tam pisze, według własnych warunków. Usługa czyta tylko to, co jest napisane do niej, niczego z tego nie zapisuje i nigdy nie pisze pierwsza.
web-terms-discord-2 = Własne wiadomości możesz usunąć w Discordzie. W usłudze nie ma nic do usunięcia.

## Refusals: a title and a sentence each. The help lines stand below them.

web-refusal-help = Jeśli potrzebujesz pomocy teraz, znajdziesz ją tutaj:
web-refusal-400-title = Nie udało się odczytać Twojej wiadomości
web-refusal-400 = Treść jest uszkodzona lub zawiera znaki, które nie są tekstem. Spróbuj ponownie, używając zwykłego tekstu.
web-refusal-404-title = Tej strony nie ma
web-refusal-404 = Ten adres donikąd nie prowadzi. Przejdź do strony głównej i tam zadaj pytanie.
web-refusal-405-title = W ten sposób nie można używać strony
web-refusal-405 = Przejdź do strony głównej i tam zadaj pytanie.
web-refusal-408-title = To trwało zbyt długo
web-refusal-408 = Połączenie było zbyt wolne. Spróbuj ponownie.
web-refusal-413-title = Tekst jest za długi
web-refusal-413 = Skróć tekst i spróbuj ponownie. Wystarczy pytanie w kilku zdaniach.
web-refusal-415-title = Niewłaściwy rodzaj treści
web-refusal-415 = Usługa przyjmuje tylko tekst.
web-refusal-421-title = Niewłaściwy adres
web-refusal-421 = Ta usługa nie odpowiada pod tym adresem.
web-refusal-422-title = Coś się nie zgadza w Twojej wiadomości
web-refusal-422 = Brakuje pola, jest ono nieznane lub ma niewłaściwą treść. Spróbuj ponownie od strony głównej.
web-refusal-429-title = W krótkim czasie przyszło wiele pytań
web-refusal-429 = Poczekaj chwilę i zapytaj ponownie.
web-refusal-500-title = Coś poszło u nas nie tak
web-refusal-500 = Spróbuj ponownie za chwilę.
web-refusal-503-title = Usługa nie jest gotowa
web-refusal-503 = Spróbuj ponownie za chwilę.
