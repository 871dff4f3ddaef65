### reviewed: no (Persian for readers of Dari and Farsi; no native speaker has reviewed this file)
# Sentences that only the terminal has (slussen chat). Lines that name a command begin with it, so that its slash stays on its left.

terminal-welcome = سلام! من به پرسش‌ها درباره Operation Kvinnofrid پاسخ می‌دهم و نشان می‌دهم کجا می‌توانید کمک بگیرید. من یک سرویس خودکار هستم، نه یک انسان.
terminal-how =
    پرسش خود را بنویسید و Enter را فشار دهید.
    /help – نشان می‌دهد چه کار دیگری می‌توانید بکنید
terminal-traces =
    من چیزی از نوشته‌های شما را نگه نمی‌دارم. نوشته‌ها روی صفحه می‌مانند تا با این دستور پاک کنید:
    /clear
terminal-help =
    /help – این فهرست را نشان می‌دهد
    /topics – نشان می‌دهد درباره چه می‌توانید بپرسید
    /why – نشان می‌دهد چه چیزی پاسخ آخر را تعیین کرد
    /clear – صفحه را خالی می‌کند
    /quit – تمام می‌کند
    هر شماره پرسش همان شماره را باز می‌کند.
terminal-why-nothing = پاسخی برای توضیح دادن نیست.
terminal-why-no-rule = هیچ قانونی درباره خطر این پاسخ را تعیین نکرد.
terminal-why-rules = این قانون‌ها پاسخ را تعیین کردند:
terminal-why-words = زیر آنچه بیشترین وزن را داشت خط کشیده شده است:
terminal-bye = خداحافظ!
