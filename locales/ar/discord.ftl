### reviewed: no (Arabic, Modern Standard; no native speaker has reviewed this file)
# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = للسؤال عن Operation Kvinnofrid وعن أماكن المساعدة. الجواب يظهر لك وحدك.
# The field in the command, at most 100 characters.
discord-ask-option = سؤالك، بكلماتك أنت

# Last in every reply in a direct message.
discord-keeps = يحفظ Discord هذه الدردشة. يمكنك حذف ما كتبته أنت: بالضغط مطولًا على الرسالة، أو بالنقر عليها بالزر الأيمن، ثم اختيار حذف الرسالة (Delete Message). لا يمكن حذف ردودي، لكن يمكنك إخفاء الدردشة: بالضغط عليها مطولًا في القائمة ثم اختيار إغلاق الرسالة المباشرة (Close DM).
# Last in every reply that only the person who asked can see.
discord-private = هذا الرد يظهر لك وحدك. لكن Discord يعرف ما كتبته.
# Under a reply that shows the way to help.
discord-leave = الأفضل عدم كتابة المزيد عن هذا في Discord. والأفضل الاتصال بالهاتف، أو استخدام الموقع الخاص بجهة المساعدة، من هاتف أو حاسوب لا يصل إليه أحد آخر.
# When a button is older than the program.
discord-old-button = هذا الزر قديم جدًا. يمكنك بدلًا منه الضغط على أحد هذه الأزرار، أو كتابة سؤالك.
