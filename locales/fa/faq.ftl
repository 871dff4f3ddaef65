### reviewed: no (Persian for readers of Dari and Farsi; no native speaker has reviewed this file)
### The frame around questions and answers.

## Menu

menu-greeting = سلام! اینجا می‌توانید درباره Operation Kvinnofrid، درباره قوانین و روش‌های کار، و درباره کمک‌هایی که هست بپرسید. چند کلمه بنویسید.
menu-thanks = خواهش می‌کنم. هر وقت بخواهید می‌توانید باز هم بپرسید.
menu-unclear = من هر بار فقط یک پیام را می‌خوانم و پیام قبلی را به یاد ندارم. لطفاً همه آنچه را می‌خواهید بگویید یا بپرسید در یک پیام بنویسید.
menu-choices = برای مثال می‌توانید بپرسید:
# Stands under every menu. The cards follow.
menu-help-line = آیا شما، یا کسی که می‌شناسید، با تهدید یا خشونت روبه‌رو هستید؟ اینجا کمک هست.

## No answer

notfound-lead = این را نمی‌دانم.
notfound-where = من به پرسش‌هایی درباره Operation Kvinnofrid و درباره محل دریافت کمک در برابر تهدید و خشونت پاسخ می‌دهم. برای چیزهای دیگر از Länsstyrelsen Stockholm بپرسید، یا وب‌سایت Operation Kvinnofrid را ببینید.
suggest-intro = آیا منظور شما یکی از این پرسش‌ها بود؟

## Under an answer. $date is a date.

sources-label = منابع
as-of = این اطلاعات در تاریخ { $date } درست بود.
answer-only-swedish = این پاسخ فقط به زبان سوئدی هست.
more-questions = پرسش‌های بیشتر

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = چه کسانی شرکت دارند
topic-origo = Origo
topic-strategi = استراتژی
topic-handlingsplan = برنامه عمل
topic-uppfoljning = پیگیری
topic-nationellt = کار در سطح کشور
topic-valdsformer = شکل‌های خشونت
topic-heder = ناموس
topic-barn = کودکان
topic-lag = قانون‌ها و مقررات
topic-sekretess = رازداری
topic-orosanmalan = گزارش نگرانی (orosanmälan)
topic-skydd = محافظت
topic-metoder = روش‌ها
topic-stodlinjer = خط‌های کمک
topic-valdsutovare = کسی که خشونت می‌کند
topic-manniskohandel = قاچاق انسان و تن‌فروشی
topic-sexuellt-vald = خشونت جنسی
topic-om-slussen = درباره slussen
