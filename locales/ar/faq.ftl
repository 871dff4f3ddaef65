### reviewed: no (Arabic, Modern Standard; no native speaker has reviewed this file)
### The frame around questions and answers.

## Menu

menu-greeting = مرحبًا! هنا يمكنك السؤال عن Operation Kvinnofrid، وعن القواعد وطرق العمل، وعن الدعم المتوفر. تكفي بضع كلمات.
menu-thanks = على الرحب والسعة. يمكنك السؤال عن المزيد متى أردت.
menu-unclear = أقرأ رسالة واحدة في كل مرة ولا أتذكر الرسالة السابقة. الرجاء كتابة القصة أو السؤال كاملًا في رسالة واحدة.
menu-choices = يمكنك مثلًا السؤال عن:
# Stands under every menu. The cards follow.
menu-help-line = هل هناك تهديد أو عنف ضدك أو ضد شخص من معارفك؟ هنا المساعدة.

## No answer

notfound-lead = لا أعرف ذلك.
notfound-where = أجيب عن أسئلة حول Operation Kvinnofrid وحول أماكن الدعم عند التعرض للتهديد أو العنف. لغير ذلك يمكنك سؤال Länsstyrelsen Stockholm، أو زيارة موقع Operation Kvinnofrid.
suggest-intro = هل قصدت أحد هذه الأسئلة؟

## Under an answer. $date is a date.

sources-label = المصادر
as-of = كانت هذه المعلومات صحيحة بتاريخ { $date }.
answer-only-swedish = هذا الجواب متوفر بالسويدية فقط.
more-questions = أسئلة أخرى

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = الجهات المشاركة
topic-origo = Origo
topic-strategi = الاستراتيجية
topic-handlingsplan = خطة العمل
topic-uppfoljning = المتابعة
topic-nationellt = العمل على المستوى الوطني
topic-valdsformer = أشكال العنف
topic-heder = الشرف
topic-barn = الأطفال
topic-lag = القوانين والقواعد
topic-sekretess = السرية
topic-orosanmalan = بلاغ القلق (orosanmälan)
topic-skydd = الحماية
topic-metoder = الأساليب
topic-stodlinjer = خطوط الدعم
topic-valdsutovare = من يمارس العنف
topic-manniskohandel = الاتجار بالبشر والدعارة
topic-sexuellt-vald = العنف الجنسي
topic-om-slussen = عن slussen
