# Meningar som bara finns på Discord. Inga telefonnummer här: de kommer från knowledge/services/.

# Kommandot /fraga, högst 100 tecken.
discord-ask-description = Fråga om Operation Kvinnofrid och var det finns hjälp. Bara du ser svaret.
# Fältet i kommandot, högst 100 tecken.
discord-ask-option = Din fråga, med dina egna ord

# Sist i varje svar i ett direktmeddelande.
discord-keeps = Discord sparar den här chatten. Det du själv har skrivit kan du ta bort: håll på meddelandet, eller högerklicka, och välj Ta bort meddelande. Mina svar går inte att ta bort, men chatten kan du dölja: håll på den i listan och välj Stäng direktmeddelande.
# Sist i varje svar som bara den som frågade ser.
discord-private = Bara du ser det här svaret. Discord får ändå veta vad du skrev.
# Under ett svar som visar vägen till hjälp.
discord-leave = Skriv helst inte mer om det här på Discord. Ring hellre, eller använd hjälpens egen webbplats, från en telefon eller dator som ingen annan kommer åt.
# När en knapp är äldre än programmet.
discord-old-button = Den knappen är för gammal. Tryck på en av de här i stället, eller skriv din fråga.
