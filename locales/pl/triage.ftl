### reviewed: no (Polish; no native speaker has reviewed this file)
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = Zadzwoń teraz pod { $nr-112 }, jeśli coś Ci zagraża. Nie możesz dzwonić ani mówić? Najpierw idź do innych ludzi albo w bezpieczne miejsce, jeśli możesz. Zadzwoń stamtąd albo poproś o to kogoś.
urgent-other-lead = Zadzwoń teraz pod { $nr-112 }, jeśli komuś coś zagraża. Nie musisz mieć pewności. Nie wkraczaj między te osoby. Gdy dzwonisz, bądź w bezpiecznym miejscu.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = Zadzwoń teraz pod { $nr-112 }, jeśli wzięto tabletki, doszło do zranienia albo jest blisko do tego, nawet przy dobrym samopoczuciu. Idź do kogoś albo poproś, żeby ktoś przyszedł, i powiedz, jak jest.
urgent-other-suicide-lead = Zadzwoń teraz pod { $nr-112 } w sprawie tej osoby. Idź tam, jeśli to bezpieczne, albo poproś o to kogoś innego. Nikt nie powinien zostawać z tym bez wsparcia. Pomoc jest dostępna teraz.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = Zadzwoń teraz pod { $nr-112 }, jeśli ktoś jest ranny albo się nie budzi, i zostań, aż nadejdzie pomoc. Jeśli nie: odejdź od osoby, której boisz się zrobić krzywdę, i nie jedź tam. Powiedz, jak jest. Mogą Ci pomóc to zatrzymać.
urgent-professional-lead = Zadzwoń teraz pod { $nr-112 }, jeśli komuś coś zagraża. Nie zostawiaj tej osoby bez opieki ani sam na sam z kimś, kto jej grozi. Dbaj o własne bezpieczeństwo i poproś o pomoc kogoś z pracy.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = Zadzwoń teraz pod { $nr-112 }, jeśli komuś coś zagraża.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = Czy pytanie dotyczy Ciebie lub kogoś, kogo znasz? Tu możesz z kimś porozmawiać.
soft-line-youth = Czy pytanie dotyczy Ciebie lub kogoś z Twoich znajomych? Tu ktoś Cię wysłucha.

## When somebody may be reading along.

watched-note = Pisz krótko. Po przeczytaniu usuń czat albo opuść stronę. Zadzwoń z innego telefonu, gdy będzie bezpiecznie.
care-note = Czy ktoś może potrzebować pomocy medycznej? Pod numerem { $nr-vardguiden_1177 } ktoś odbiera przez całą dobę. Powiedz o duszeniu, uderzeniach w głowę lub ciąży, nawet jeśli nic nie boli.
deaf-note = Nie możesz zadzwonić? Użyj SMS112, jeśli twój telefon jest zarejestrowany, albo poproś zaufaną osobę, żeby zadzwoniła za ciebie. Na stronie wsparcia sprawdź, czy możesz napisać.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = To tłumaczenie nie jest jeszcze sprawdzone. Oto ta sama odpowiedź po szwedzku: