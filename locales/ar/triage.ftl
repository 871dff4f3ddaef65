### reviewed: no (Arabic, Modern Standard; no native speaker has reviewed this file)
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = عليك الاتصال بالرقم { $nr-112 } الآن إذا كنت في خطر. إذا تعذّر عليك الاتصال أو الكلام: عليك أولًا الوصول إلى أشخاص آخرين أو إلى مكان آمن، إن أمكنك ذلك. ومن هناك يمكنك الاتصال، أو طلب ذلك من شخص آخر.
urgent-other-lead = عليك الاتصال بالرقم { $nr-112 } الآن إذا كان أحد في خطر. لا يلزم أن يكون الأمر مؤكدًا. الرجاء عدم التدخل بينهم بنفسك. وعليك البقاء في مكان آمن أثناء الاتصال.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = في حال تناول أقراص أو إيذاء النفس: عليك الاتصال بالرقم { $nr-112 } الآن، حتى لو كان الشعور جيدًا. وكذلك إذا كان ذلك وشيكًا. يمكنك الذهاب إلى شخص ما، أو طلب حضور شخص ما، وقول الأمر كما هو.
urgent-other-suicide-lead = عليك الاتصال بالرقم { $nr-112 } الآن إذا كان هناك خطر على الحياة. لا ينبغي أن يواجه أحد هذا وحده. يمكنك الذهاب إلى شخص ما، أو طلب حضور شخص ما، وقول الأمر كما هو. المساعدة موجودة الآن.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = عليك الاتصال بالرقم { $nr-112 } الآن إذا أُصيب أحد أو لم يستيقظ، والبقاء حتى تصل المساعدة. وفي غير ذلك: عليك الابتعاد عن الشخص الذي لديك خوف من إيذائه، وعدم الذهاب إليه. وعليك قول الأمر كما هو. يمكنهم مساعدتك على إيقاف ذلك.
urgent-professional-lead = عليك الاتصال بالرقم { $nr-112 } الآن إذا كان أحد في خطر. الرجاء عدم ترك الشخص وحده، أو وحده مع من يهدده. ومن المهم التفكير في سلامتك أنت أيضًا، وطلب المساعدة من أحد الزملاء.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = عليك الاتصال بالرقم { $nr-112 } الآن إذا كان أحد في خطر.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = هل يتعلق السؤال بك أو بشخص من معارفك؟ هنا من يمكنك التحدث معه.
soft-line-youth = هل يتعلق السؤال بك أو بأحد أصدقائك؟ هنا من يستمع.

## When somebody may be reading along.

watched-note = الأفضل الكتابة باختصار. وبعد القراءة، الأفضل حذف الدردشة أو مغادرة الصفحة. ويمكنك الاتصال من هاتف آخر عندما يكون ذلك آمنًا.
care-note = هل يحتاج أحد إلى رعاية طبية؟ الرقم { $nr-vardguiden_1177 } يرد على مدار الساعة. من المهم ذكر الخنق أو الضرب على الرأس أو الحمل، حتى لو لم يكن هناك ألم.
deaf-note = هل الاتصال غير ممكن؟ إذا كان الهاتف مسجلًا، يمكن استخدام SMS112، أو يمكن أن يُطلب من شخص موثوق أن يتصل. وعلى صفحة الدعم يظهر هل تمكن الكتابة.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = لم تُراجَع هذه الترجمة بعد. هذه هي الإجابة نفسها بالسويدية:
