### reviewed: no (Ukrainian; no native speaker has reviewed this file)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = Запитайте про Operation Kvinnofrid і де є допомога. Відповідь бачите лише ви.
# The field in the command, at most 100 characters.
discord-ask-option = Ваше питання, своїми словами
# Last in every reply in a direct message.
discord-keeps = Discord зберігає цей чат. Те, що написали ви, можна видалити: натисніть і утримуйте повідомлення або клацніть його правою кнопкою і виберіть «Видалити повідомлення». Мої відповіді видалити не можна, але чат можна приховати: натисніть і утримуйте його у списку і виберіть пункт, що закриває чат.
# Last in every reply that only the person who asked can see.
discord-private = Цю відповідь бачите лише ви. Але Discord усе одно знає, що ви написали.
# Under a reply that shows the way to help.
discord-leave = Краще більше не пишіть про це в Discord. Краще зателефонуйте або скористайтеся власним вебсайтом служби допомоги, з телефону чи комп’ютера, до якого більше ніхто не має доступу.
# When a button is older than the program.
discord-old-button = Ця кнопка надто стара. Натисніть натомість одну з цих або напишіть своє питання.
