### Lätt svenska: the same sentences in very easy Swedish, for learners and young children.

# Sentences that only the terminal has (slussen chat).

terminal-welcome = Hej! Jag svarar på frågor om Operation Kvinnofrid. Jag visar var du kan få hjälp. Jag är en dator. Jag är ingen människa.
terminal-how = Skriv din fråga. Tryck på Enter. Skriv /hjalp om du vill se vad du mer kan göra.
terminal-traces = Jag sparar inget av det du skriver. Det syns på skärmen. Skriv /rensa för att ta bort det.
terminal-help =
    /hjalp – visar det här
    /amnen – visar vad du kan fråga om
    /varfor – visar varför du fick det senaste svaret
    /rensa – tömmer skärmen
    /avsluta – avslutar
    Skriv en siffra. Då öppnas frågan med den siffran.
terminal-why-nothing = Det finns inget svar att förklara.
terminal-why-no-rule = Inga regler om risk bestämde svaret.
terminal-why-rules = De här reglerna bestämde svaret:
terminal-why-words = Det som betydde mest är understruket:
terminal-bye = Hej då!
