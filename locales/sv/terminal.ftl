# Meningar som bara finns i terminalen (slussen chat).

terminal-welcome = Hej! Jag svarar på frågor om Operation Kvinnofrid och visar var du kan få hjälp. Jag är en automatisk tjänst, inte en människa.
terminal-how = Skriv din fråga och tryck Enter. /hjalp visar vad du mer kan göra.
terminal-traces = Jag sparar inget av det du skriver. Det syns på skärmen tills du rensar den med /rensa.
terminal-help =
    /hjalp – visar det här
    /amnen – visar vad du kan fråga om
    /varfor – visar vad som avgjorde det senaste svaret
    /rensa – tömmer skärmen
    /avsluta – avslutar
    En siffra öppnar frågan med den siffran.
terminal-why-nothing = Det finns inget svar att förklara.
terminal-why-no-rule = Inga regler om risk avgjorde svaret.
terminal-why-rules = De här reglerna avgjorde svaret:
terminal-why-words = Det som vägde tyngst är understruket:
terminal-bye = Hej då!
