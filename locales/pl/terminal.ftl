### reviewed: no (Polish; no native speaker has reviewed this file)

# Sentences that only the terminal has (slussen chat).

terminal-welcome = Cześć! Odpowiadam na pytania o Operation Kvinnofrid i pokazuję, gdzie możesz dostać pomoc. Jestem automatyczną usługą, nie człowiekiem.
terminal-how = Napisz pytanie i naciśnij Enter. /help pokazuje, co jeszcze możesz zrobić.
terminal-traces = Nie zapisuję niczego z tego, co piszesz. Widać to na ekranie, dopóki nie wyczyścisz go za pomocą /clear.
terminal-help =
    /help – pokazuje to
    /topics – pokazuje, o co możesz zapytać
    /why – pokazuje, co zdecydowało o ostatniej odpowiedzi
    /clear – czyści ekran
    /quit – kończy
    Numer otwiera pytanie o tym numerze.
terminal-why-nothing = Nie ma odpowiedzi, którą można wyjaśnić.
terminal-why-no-rule = Żadne reguły dotyczące ryzyka nie zdecydowały o odpowiedzi.
terminal-why-rules = O odpowiedzi zdecydowały te reguły:
terminal-why-words = Podkreślono to, co najbardziej zaważyło:
terminal-bye = Do widzenia!
