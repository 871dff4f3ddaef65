### reviewed: no (Arabic, Modern Standard; no native speaker has reviewed this file)
# Sentences of the web chat. No message here takes an argument; telephone numbers never stand here (they come from knowledge/services).

## Frame of every page

web-title = أسئلة وأجوبة
web-skip = الانتقال إلى المحتوى
web-exit = مغادرة الصفحة الآن
web-home = أسئلة وأجوبة
web-language = العربية
web-languages = اللغة
web-footer = عن الصفحة
web-safety-link = الأمان على جهازك
web-access-link = إمكانية الوصول
web-about-link = عن الخدمة
web-help-heading = هل تلزمك مساعدة الآن؟
web-call-list = تبقى المكالمة أو الرسالة النصية في سجل الهاتف. الأفضل حذفها إذا كان بإمكان أحد أن يرى هاتفك.

## Quick exit by the Shift key

web-shift-hint = يمكنك أيضًا الضغط على مفتاح Shift ثلاث مرات.
web-shift-one = بقيت ضغطتان على Shift لمغادرة الصفحة.
web-shift-two = بقيت ضغطة واحدة على Shift لمغادرة الصفحة.
web-shift-three = تجري مغادرة الصفحة.
web-shift-over = توقف العدّ. الصفحة ما زالت هنا.

## Before the first message

web-before-heading = قبل الكتابة
web-before-history = يتذكر المتصفح أنك كنت هنا. لا تستطيع هذه الصفحة حذف ذلك من سجل التصفح.
web-before-watching = البرامج التي تراقب الهاتف أو الحاسوب قد ترى كتابتك.
web-before-device = هل لديك شك؟ الأفضل استخدام جهاز لا يصل إليه أحد آخر، في مكتبة أو لدى صديق.
web-before-leave = إذا جاء أحد، فعليك الضغط على «مغادرة الصفحة الآن». عندها تُفتح صفحة عادية، مثل صفحة الطقس.
web-before-more = المزيد عن الأمان على جهازك

## The chat

web-chat-heading = ما سؤالك؟
web-chat-intro = هنا أجوبة عن Operation Kvinnofrid، وطرق للوصول إلى المساعدة إذا كان هناك عنف ضدك أو ضد شخص من معارفك. تأتي الأجوبة من خدمة آلية، وليس من إنسان.
web-log = المحادثة
web-you = كتبت
web-reply = الجواب
web-label = يمكنك كتابة سؤالك هنا
web-hint = الرجاء عدم كتابة أسماء أو عناوين أو معلومات أخرى عن أشخاص.
web-send = إرسال
web-again = البدء من جديد
web-other = هذا لم يساعدني
web-copy = نسخ الرقم
web-copied = تم نسخ الرقم. ويبقى في حافظة الجهاز.
web-answer-heading = جواب سؤالك
web-busy = الرجاء الانتظار قليلًا. الجواب عن الرسالة السابقة في الطريق.
web-offline = لم يصل الجواب. الرجاء التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى.

## Leaving

web-leave-title = جارٍ التحميل
web-leave-link = متابعة

## Safety page

web-safety-heading = الأمان على جهازك
web-safety-intro = هل يمكن لأحد أن يرى ما يجري على هاتفك أو حاسوبك؟ عندها من المهم الانتباه إلى ما يلي.
web-safety-exit-heading = كيفية مغادرة الصفحة بسرعة
web-safety-exit-1 = زر «مغادرة الصفحة الآن» موجود في أعلى كل الصفحات. يُفرغ الزر الصفحة ويفتح موقعًا عاديًا.
web-safety-exit-2 = بلوحة المفاتيح: الضغط على Shift ثلاث مرات متتالية. تُظهر ثلاث نقاط عدد الضغطات.
web-safety-exit-3 = بعد ذلك لا يُظهر زر الرجوع المحادثة.
web-safety-stays-heading = هذا ما يبقى
web-safety-stays-1 = يُظهر سجل المتصفح أنك زرت الصفحة. يمكنك حذف هذا السطر من السجل بنفسك.
web-safety-stays-2 = حذف السجل كله قد يثير أسئلة. الأفضل حذف ما يخص هذه الزيارة فقط.
web-safety-stays-3 = التصفح الخاص لا يحفظ أي سجل على الجهاز. لكنه لا يحمي من برامج المراقبة.
web-safety-stays-4 = من يدير الشبكة، مثلًا في البيت أو العمل، قد يرى الموقع الذي فتحته.
web-safety-stays-5 = تظهر المكالمات والرسائل النصية في سجلات الهاتف إلى أن تُحذف. وأحيانًا تظهر في الفاتورة أيضًا.
web-safety-watched-heading = إذا كان أحد يراقب جهازك
web-safety-watched-1 = يمكن لبعض البرامج أن تقرأ كتابتك وأن تعرض الشاشة لشخص آخر. ونادرًا ما يُلاحظ ذلك.
web-safety-watched-2 = إذا كان ذلك يقلقك، فالأفضل استخدام جهاز آخر: في مكتبة أو في المدرسة أو في العمل أو لدى شخص لك ثقة به.
web-safety-watched-3 = الأفضل عدم حذف أي برنامج قبل الحصول على نصيحة. قد يلاحظ ذلك من يراقب.
web-safety-us-heading = ما نحفظه
web-safety-us-1 = لا يُحفظ شيء من كتابتك، لا هنا ولا على جهازك. لا تستخدم الصفحة ملفات تعريف الارتباط (cookies).
web-safety-us-2 = يظهر الجواب في الصفحة فقط. وعند مغادرة الصفحة أو إعادة تحميلها تختفي المحادثة.
web-safety-us-3 = لا يقرأ أي إنسان كتابتك. وهذا يعني أيضًا أنه لا أحد يستطيع إرسال مساعدة من هنا.
web-safety-back = إلى الأسئلة

## Accessibility statement

web-access-heading = إمكانية الوصول
web-access-intro = يجب أن يتمكن الجميع من استخدام هذه الخدمة. وقد بُنيت وفق القانون السويدي لإمكانية الوصول إلى الخدمات العامة الرقمية، أي WCAG 2.2 بالمستوى AA.
web-access-how-heading = كيف تعمل الصفحة
web-access-how-1 = يمكنك استخدام كل شيء بلوحة المفاتيح أو قارئ الشاشة أو التحكم بالصوت.
web-access-how-2 = يمكنك تكبير النص. كل المحتوى يظهر على شاشة عرضها 320 نقطة.
web-access-how-3 = تتبع الألوان إعداداتك للوضع الفاتح أو الداكن وللتباين العالي.
web-access-how-4 = تعمل الصفحة أيضًا دون JavaScript.
web-access-status-heading = مدى إمكانية الوصول إلى الصفحة
web-access-status = في تقديرنا أن الخدمة تتوافق مع القانون جزئيًا.
web-access-assessed = تُختبر الخدمة آليًا في متصفح حقيقي قبل كل إصدار جديد. قيّمنا الخدمة بأنفسنا، نحن الذين أنشأناها، في نوفمبر 2026 باختبارات آلية ويدوية. لم تفحصها أي جهة خارجية.
web-access-known-heading = العيوب التي نعرفها
web-access-known = لم يختبرها بعد أشخاص لديهم تجربة شخصية مع وسائل المساعدة. لذلك قد تكون هناك عيوب لا نعرفها.
web-access-report-heading = هل واجهت عائقًا؟
web-access-report = الرجاء إخبار المسؤول عن الصفحة. الرجاء عدم كتابة أي شيء عن وضعك الشخصي.
web-access-authority = إذا لم يكن الجواب مُرضيًا لك، فيمكنك إبلاغ الجهة الحكومية التي تشرف على تطبيق القانون: Myndigheten för digital förvaltning (Digg).

## About

web-about-heading = عن الخدمة
web-about-what-heading = ما هذه الخدمة
web-about-what-1 = خدمة آلية تجيب عن أسئلة حول Operation Kvinnofrid، وهو تعاون في محافظة ستوكهولم ضد العنف في العلاقات القريبة، والعنف المرتبط بالشرف، والدعارة، والاتجار بالبشر، والعنف الجنسي.
web-about-what-2 = كتب أشخاص جميع الأجوبة. تختار الخدمة جوابًا يناسب سؤالك. ولا تخترع أي شيء أبدًا.
web-about-what-3 = الخدمة ليست خط دعم وليست إنسانًا. وهي تدلّ على الطريق إلى من يستطيع المساعدة.
web-about-privacy-heading = بياناتك
web-about-privacy-1 = كتابتك لا تُحفظ ولا تُسجَّل ولا تُرسل إلى جهة أخرى.
web-about-privacy-2 = لا تستخدم الصفحة ملفات تعريف الارتباط (cookies) ولا أي شيء من مواقع أخرى.
web-about-operator-heading = المسؤول
web-about-operator = المسؤول عن الصفحة:
web-about-contact = للتواصل:
web-about-no-operator = لم يذكر من يدير الصفحة اسمه بعد.

## Refusals: a title and a sentence each. The help lines stand below them.

web-refusal-help = إذا لزمتك مساعدة الآن، فهي هنا:
web-refusal-400-title = لم نتمكن من قراءة رسالتك
web-refusal-400 = المحتوى تالف أو فيه رموز ليست نصًا. الرجاء المحاولة مرة أخرى بنص عادي.
web-refusal-404-title = الصفحة غير موجودة
web-refusal-404 = هذا العنوان لا يؤدي إلى شيء. يمكنك الذهاب إلى الصفحة الرئيسية وطرح سؤالك هناك.
web-refusal-405-title = لا يمكن استخدام الصفحة بهذه الطريقة
web-refusal-405 = يمكنك الذهاب إلى الصفحة الرئيسية وطرح سؤالك هناك.
web-refusal-408-title = استغرق ذلك وقتًا طويلًا
web-refusal-408 = كان الاتصال بالإنترنت بطيئًا. الرجاء المحاولة مرة أخرى.
web-refusal-413-title = النص طويل جدًا
web-refusal-413 = الرجاء اختصار النص والمحاولة مرة أخرى. يكفي سؤال من بضع جمل.
web-refusal-415-title = نوع محتوى غير صحيح
web-refusal-415 = تقبل الخدمة النص فقط.
web-refusal-421-title = عنوان خاطئ
web-refusal-421 = هذه الخدمة لا تجيب على ذلك العنوان.
web-refusal-422-title = هناك خطأ في رسالتك
web-refusal-422 = هناك حقل ناقص أو غير معروف أو محتواه غير صحيح. الرجاء المحاولة مرة أخرى من الصفحة الرئيسية.
web-refusal-429-title = وصلت أسئلة كثيرة في وقت قصير
web-refusal-429 = الرجاء الانتظار قليلاً ثم السؤال من جديد.
web-refusal-500-title = حدث خطأ لدينا
web-refusal-500 = الرجاء المحاولة مرة أخرى بعد قليل.
web-refusal-503-title = الخدمة ليست جاهزة
web-refusal-503 = الرجاء المحاولة مرة أخرى بعد قليل.

## Terms and privacy: the page that Discord asks for.

web-terms-heading = الشروط والخصوصية
web-terms-use-heading = كيفية استخدام الخدمة
web-terms-use-1 = الخدمة مفتوحة للجميع. لا حاجة إلى حساب هنا ولا إلى إعطاء أي بيانات.
web-terms-use-2 = الأجوبة عامة وقد تكون خاطئة. وهي لا تحل محل الرعاية أو المشورة أو قرار من سلطة رسمية.
web-terms-discord-heading = في Discord
web-terms-discord-1 = Discord شركة تحفظ ما يُكتب لديها وفق شروطها الخاصة. تقرأ الخدمة فقط ما يُكتب إليها، ولا تحفظ شيئًا منه، ولا تبدأ بالكتابة أبدًا.
web-terms-discord-2 = ما كتبته أنت يمكن حذفه في Discord. وليس لدى الخدمة شيء لحذفه.
