### reviewed: no (Arabic, Modern Standard; no native speaker has reviewed this file)
# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = للسؤال عن Operation Kvinnofrid وعن أماكن المساعدة. الجواب يظهر لك وحدك.
# The field in the command, at most 100 characters.
discord-ask-option = سؤالك، بكلماتك أنت
discord-ask-option-name = سؤال

# Last in every reply in a direct message.
discord-keeps = يحفظ Discord هذه الدردشة. يمكنك حذف ما كتبته أنت: بالضغط مطولًا على الرسالة، أو بالنقر عليها بالزر الأيمن، ثم اختيار حذف الرسالة (Delete Message). لا يمكن حذف ردودي، لكن يمكنك إخفاء الدردشة: بالضغط عليها مطولًا في القائمة ثم اختيار إغلاق الرسالة المباشرة (Close DM).
# Last in every reply that only the person who asked can see.
discord-private = هذا الرد يظهر لك وحدك. لكن Discord يعرف ما كتبته.
# Under a reply that shows the way to help.
discord-leave = الأفضل عدم كتابة المزيد عن هذا في Discord. والأفضل الاتصال بالهاتف، أو استخدام الموقع الخاص بجهة المساعدة، من هاتف أو حاسوب لا يصل إليه أحد آخر.
# When a button is older than the program.
discord-old-button = هذا الزر قديم جدًا. يمكنك بدلًا منه الضغط على أحد هذه الأزرار، أو كتابة سؤالك.

## Commands, buttons and lists. Names: lower case, at most 32 characters; descriptions: at most 100.

discord-ask-name = سؤال
discord-help-name = مساعدة
discord-help-description = لمعرفة الجهات التي يمكن اللجوء إليها. الجواب يظهر لك وحدك.
discord-topics-name = مواضيع
discord-topics-description = لتصفح الأسئلة والأجوبة. تظهر لك وحدك.
discord-about-name = عن
discord-about-description = ما هذه الخدمة، وما الذي يُحفظ، ومن المسؤول.
discord-find-name = العثور على مساعدة
discord-presence = أسئلة عن Operation Kvinnofrid
discord-neutral = يسعدني الجواب. بالضغط على الزر يظهر الجواب لك وحدك.
discord-read-private = قراءة الجواب بشكل خاص
discord-share = مشاركة في القناة
discord-shared-already = تمت مشاركة الجواب في القناة من قبل.
discord-not-yours = الجواب على الرسالة متاح فقط لمن كتبها. هنا طرق للمساعدة متاحة للجميع.
discord-gone = الرسالة لم تعد موجودة أو تعذرت قراءتها. يمكن كتابة السؤال بالأمر /fraga بدلًا من ذلك، ولن يظهر الجواب لأحد غيرك.
discord-help-lead = هنا أشخاص يمكن التحدث معهم. لا يلزم أن تكون الأمور واضحة لك.
discord-help-choose = باختيار ما يناسبك تظهر معلومات أكثر:
discord-help-hurt = هناك من يؤذيني
discord-help-honour = سني صغير والأمر يتعلق بالشرف
discord-help-worried = أشعر بالقلق على شخص ما
discord-help-hurting = أنا أؤذي شخصًا ما
discord-help-at-work = أواجه هذا في عملي
discord-topics-lead = ما موضوع سؤالك؟
discord-topics-choose = اختيار موضوع
discord-questions-lead = أي سؤال تهمك قراءة جوابه؟
discord-questions-choose = اختيار سؤال
discord-about-what = تجيب Slussen عن أسئلة حول Operation Kvinnofrid وتبيّن الجهات التي يمكن اللجوء إليها. الأجوبة كتبها أشخاص مسبقًا. الخدمة موجهة أولًا لمن يواجهون العنف في عملهم.
discord-about-privacy = لا تحفظ Slussen شيئًا مما تكتب، ولا تبدأ بالكتابة إليك أبدًا. Discord شركة تحفظ ما يُكتب لديها. لذلك من الأفضل عدم كتابة أسماء أو أي شيء خاص بك.
discord-about-fault = هل لاحظت خطأً في جواب؟ السؤال هو: كيف أبلغ عن خطأ؟

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
