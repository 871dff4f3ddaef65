### reviewed: no (Arabic, Modern Standard; no native speaker has reviewed this file)
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.
### The reader is addressed in forms that are the same for women and men when written without vowel marks.

service-name = slussen

## Quiet lines under a reply

automated-note = هذه خدمة آلية بردود جاهزة. ليست إنسانًا وليست خط دعم. لا تحفظ الخدمة رسائلك.
trace-note = قد يظهر على هذا الجهاز أنك كنت هنا. إذا كان بإمكان أحد أن ينظر فيه، فالأفضل استخدام هاتف أو حاسوب آخر.

## Cards with support services

card-free = مجانًا
card-anonymous = يمكنك عدم الكشف عن هويتك
# Only where a source says that the call is not on the bill.
card-off-bill = لا تظهر المكالمة في فاتورة الهاتف، لكنها تبقى في سجل مكالمات الهاتف. الأفضل حذفها من هناك.
# Where we do not know about the bill.
card-call-list = تبقى المكالمة في سجل مكالمات الهاتف. وقد تظهر أيضًا في فاتورة الهاتف.
card-no-number = رقم الهاتف غير مؤكد، يُرجى مراجعة الموقع الإلكتروني.
card-professional-only = فقط لمن يواجه هذا في عمله
card-web = الموقع الإلكتروني

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = مفتوح على مدار الساعة
hours-open-until = مفتوح الآن حتى الساعة { $time } (الأوقات المعتادة)
hours-opens-today = يفتح اليوم الساعة { $time } (الأوقات المعتادة)
hours-opens-tomorrow = يفتح غدًا الساعة { $time } (الأوقات المعتادة)
hours-opens-day = يفتح يوم { $day } الساعة { $time } (الأوقات المعتادة)
hours-unknown = لمعرفة أوقات العمل، يُرجى مراجعة الموقع الإلكتروني.

day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد

## When something goes wrong. The card with the emergency number stands above.

last-resort = حدث خطأ هنا. إذا كنت في خطر، فعليك الاتصال برقم الطوارئ أعلاه. وإلا فيمكنك الكتابة مرة أخرى بعد قليل.
