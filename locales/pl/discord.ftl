### reviewed: no (Polish; no native speaker has reviewed this file)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

## Commands. Names: lower case, at most 32 characters. Descriptions: at most 100 characters.

discord-ask-name = zapytaj
discord-ask-description = Zapytaj o Operation Kvinnofrid i o to, gdzie jest pomoc. Odpowiedź widzisz tylko Ty.
# The field in the command.
discord-ask-option = Twoje pytanie, własnymi słowami
discord-ask-option-name = pytanie
discord-help-name = pomoc
discord-help-description = Pokaż, gdzie możesz się zwrócić. Odpowiedź widzisz tylko Ty.
discord-topics-name = tematy
discord-topics-description = Przeglądaj pytania i odpowiedzi. Widzisz je tylko Ty.
discord-about-name = informacje
discord-about-description = Co to jest, co jest zapisywane i kto odpowiada za usługę.
# In the menu of a message.
discord-find-name = Znajdź pomoc
discord-admin-name = knowledge
discord-admin-description = For editors: the state, faults and reload of the knowledge.
discord-admin-status-name = status
discord-admin-status = Show which version answers
discord-admin-check-name = check
discord-admin-check = Look for faults in questions, answers and rules
discord-admin-preview-name = preview
discord-admin-preview = Show what a reload would change
discord-admin-reload-name = reload
discord-admin-reload = Read the knowledge again
discord-admin-confirm-name = confirm
discord-admin-confirm-option = The names of the routes whose change you want, with spaces between
discord-admin-restore-name = restore
discord-admin-restore = Go back to the version before

# Under the bot's name.
discord-presence = Pytania o Operation Kvinnofrid

## In a channel that others read

# One and the same reply to everything that is not a question with a sure answer.
discord-neutral = Chętnie Ci odpowiem. Naciśnij przycisk, a odpowiedź zobaczysz tylko Ty.
discord-read-private = Przeczytaj prywatnie
# The button under an answer that only the person who asked can see.
discord-share = Udostępnij na kanale
discord-shared-already = Odpowiedź jest już udostępniona na kanale.
# When somebody else than the writer presses, or when the message has gone.
discord-not-yours = Odpowiedź na tę wiadomość może dostać tylko osoba, która ją napisała. Tu są drogi do pomocy dla wszystkich.
discord-gone = Wiadomości już nie ma albo nie dało się jej odczytać. Napisz pytanie za pomocą /fraga, a odpowiedź zobaczysz tylko Ty.

## The menu of help

discord-help-lead = Tu są ludzie, z którymi możesz porozmawiać. Nie musisz mieć pewności, co to jest.
discord-help-choose = Wybierz to, co do Ciebie pasuje, a pokażę więcej:
discord-help-hurt = Ktoś mnie krzywdzi
discord-help-honour = Jestem młodą osobą i chodzi o honor
discord-help-worried = Martwię się o kogoś
discord-help-hurting = Krzywdzę kogoś
discord-help-at-work = Spotykam się z tym w pracy

## Topics

discord-topics-lead = Czego dotyczy Twoje pytanie?
discord-topics-choose = Wybierz temat
discord-questions-lead = Na które pytanie chcesz przeczytać odpowiedź?
discord-questions-choose = Wybierz pytanie

## About the service

discord-about-what = Slussen odpowiada na pytania o Operation Kvinnofrid i pokazuje, gdzie można się zwrócić. Odpowiedzi napisali wcześniej ludzie. Usługa jest przede wszystkim dla osób, które spotykają się z przemocą w swojej pracy.
discord-about-privacy = Slussen nie zapisuje niczego z tego, co piszesz, i nigdy nie pisze do Ciebie pierwszy. Discord to firma, która zapisuje to, co się tam pisze. Dlatego nie pisz imion ani nazwisk, ani niczego, co chcesz zachować dla siebie.
discord-about-fault = Widzisz błąd w odpowiedzi? Zapytaj: Jak zgłosić błąd?

## Under replies

# Last in every reply in a direct message.
discord-keeps = Discord zapisuje ten czat. Własne wiadomości możesz usunąć: przytrzymaj wiadomość albo kliknij ją prawym przyciskiem i wybierz „Usuń wiadomość”. Moich odpowiedzi nie można usunąć, ale możesz ukryć czat: przytrzymaj go na liście i wybierz opcję, która zamyka wiadomość prywatną.
# Last in every reply that only the person who asked can see.
discord-private = Tę odpowiedź widzisz tylko Ty. Discord i tak wie, co piszesz.
# Under a reply that shows the way to help.
discord-leave = Najlepiej nie pisz o tym więcej na Discordzie. Lepiej zadzwoń albo wejdź na stronę internetową miejsca, które pomaga, z telefonu lub komputera, do którego nikt inny nie ma dostępu.
# When a button is older than the program.
discord-old-button = Ten przycisk jest za stary. Naciśnij jeden z tych przycisków albo napisz pytanie.

## For editors: /kunskap

discord-admin-refused = This command is only for those who look after the knowledge here.
discord-admin-unknown = There is no such command. Choose status, check, preview, reload or restore.
discord-admin-status-lead = This is the state.
discord-admin-version = Version
discord-admin-generation = Reading
discord-admin-articles = Answers
discord-admin-services = Services
discord-admin-connections = Connections to Discord
discord-admin-sound = No faults.
discord-admin-faulty = There are faults. Mend them before the knowledge is read again.
discord-admin-reloading = A reload is already under way. Wait a moment and ask for the status.
discord-admin-reloaded = The knowledge has been read. All answers come from it from now on.
discord-admin-kept = There are faults, so the version before goes on answering. Mend them and try again.
discord-admin-nothing-kept = This version of slussen keeps no older knowledge to go back to. Put the old files back and choose reload.
discord-admin-more = There are more faults. Run slussen check to see them all.
discord-admin-preview-lead = This is what a reload would change. Nothing has changed yet.
discord-admin-confirm = Who is sent where, or what number people call, changes. Confirm each route and service by name: choose reload and write the names in the field confirm.
discord-admin-rest = Not all of it fits here. The admin page and slussen preview show the rest.
