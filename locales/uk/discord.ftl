### reviewed: no (Ukrainian; no native speaker has reviewed this file)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = Запитайте про Operation Kvinnofrid і де є допомога. Відповідь бачите лише ви.
# The field in the command, at most 100 characters.
discord-ask-option = Ваше питання, своїми словами
discord-ask-option-name = питання
# Last in every reply in a direct message.
discord-keeps = Discord зберігає цей чат. Те, що написали ви, можна видалити: натисніть і утримуйте повідомлення або клацніть його правою кнопкою і виберіть «Видалити повідомлення». Мої відповіді видалити не можна, але чат можна приховати: натисніть і утримуйте його у списку і виберіть пункт, що закриває чат.
# Last in every reply that only the person who asked can see.
discord-private = Цю відповідь бачите лише ви. Але Discord усе одно знає, що ви написали.
# Under a reply that shows the way to help.
discord-leave = Краще більше не пишіть про це в Discord. Краще зателефонуйте або скористайтеся власним вебсайтом служби допомоги, з телефону чи комп’ютера, до якого більше ніхто не має доступу.
# When a button is older than the program.
discord-old-button = Ця кнопка надто стара. Натисніть натомість одну з цих або напишіть своє питання.

## Commands, buttons and lists. Names: lower case, at most 32 characters; descriptions: at most 100.

discord-ask-name = запитати
discord-help-name = допомога
discord-help-description = Показати, куди звернутися. Відповідь бачите лише ви.
discord-topics-name = теми
discord-topics-description = Переглянути запитання й відповіді. Їх бачите лише ви.
discord-about-name = про
discord-about-description = Що це, що зберігається і хто відповідає.
discord-find-name = Знайти допомогу
discord-presence = Запитання про Operation Kvinnofrid
discord-neutral = Охоче відповім. Натисніть кнопку, і відповідь побачите лише ви.
discord-read-private = Прочитати приватно
discord-share = Поділитися в каналі
discord-shared-already = Відповіддю вже поділилися в каналі.
discord-not-yours = Відповідь на повідомлення може отримати лише той, хто його написав. Ось шляхи допомоги для всіх.
discord-gone = Повідомлення вже немає або його не вдалося прочитати. Напишіть питання командою /fraga, і відповідь побачите лише ви.
discord-help-lead = Тут є люди, з якими можна поговорити. Не треба бути впевненими, що це таке.
discord-help-choose = Виберіть те, що вам підходить, і я покажу більше:
discord-help-hurt = Мене кривдять
discord-help-honour = Йдеться про честь, і мені мало років
discord-help-worried = Я хвилююся за когось
discord-help-hurting = Я кривджу когось
discord-help-at-work = Я стикаюся з цим на роботі
discord-topics-lead = Про що ваше запитання?
discord-topics-choose = Виберіть тему
discord-questions-lead = Відповідь на яке запитання ви хочете прочитати?
discord-questions-choose = Виберіть запитання
discord-about-what = Slussen відповідає на запитання про Operation Kvinnofrid і показує, куди звернутися. Відповіді заздалегідь написали люди. Служба насамперед для тих, хто стикається з насильством на роботі.
discord-about-privacy = Slussen не зберігає нічого з того, що ви пишете, і ніколи не пише першим. Discord — це компанія, яка зберігає написане там. Тому не пишіть імен і нічого, що хочете залишити при собі.
discord-about-fault = Помітили помилку у відповіді? Запитайте: Як повідомити про помилку?

## For editors, who read Swedish or English: /kunskap.

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
discord-admin-nothing-kept = There is no older knowledge to go back to. Put the old files back and choose reload.
discord-admin-more = There are more faults. Run slussen check to see them all.
discord-admin-preview-lead = This is what a reload would change. Nothing has changed yet.
discord-admin-confirm = Who is sent where, or what number people call, changes. Confirm each route and service by name: choose reload and write the names in the field confirm.
discord-admin-rest = Not all of it fits here. The admin page and slussen preview show the rest.
