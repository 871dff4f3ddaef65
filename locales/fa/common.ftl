### reviewed: no (Persian for readers of Dari and Farsi; no native speaker has reviewed this file)
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.
### The reader is addressed as شما throughout: تو to a stranger is not polite enough in public writing.

service-name = slussen

## Quiet lines under a reply

automated-note = این یک سرویس خودکار با پاسخ‌های آماده است. انسان نیست و خط کمک هم نیست. این سرویس نوشته‌های شما را نگه نمی‌دارد.
trace-note = ممکن است روی این دستگاه دیده شود که شما اینجا بوده‌اید. اگر کسی می‌تواند نگاه کند، از یک تلفن یا کامپیوتر دیگر استفاده کنید.

## Cards with support services

card-free = رایگان
card-anonymous = می‌توانید ناشناس بمانید
# Only where a source says that the call is not on the bill.
card-off-bill = در صورت‌حساب تلفن دیده نمی‌شود، ولی در فهرست تماس‌های تلفن می‌ماند. تماس را از آنجا پاک کنید.
# Where we do not know about the bill.
card-call-list = تماس در فهرست تماس‌های تلفن می‌ماند. ممکن است در صورت‌حساب تلفن هم دیده شود.
card-no-number = شماره تلفن تأیید نشده است، وب‌سایت را ببینید.
card-professional-only = فقط برای کسانی که در کار خود با این موضوع روبه‌رو می‌شوند
card-web = وب‌سایت

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = شبانه‌روز باز است
hours-open-until = اکنون باز است تا ساعت { $time } (ساعت‌های معمول)
hours-opens-today = امروز ساعت { $time } باز می‌شود (ساعت‌های معمول)
hours-opens-tomorrow = فردا ساعت { $time } باز می‌شود (ساعت‌های معمول)
hours-opens-day = روز { $day } ساعت { $time } باز می‌شود (ساعت‌های معمول)
hours-unknown = ساعت‌های کار را در وب‌سایت ببینید.

day-mon = دوشنبه
day-tue = سه‌شنبه
day-wed = چهارشنبه
day-thu = پنجشنبه
day-fri = جمعه
day-sat = شنبه
day-sun = یکشنبه

## When something goes wrong. The card with the emergency number stands above.

last-resort = اینجا مشکلی پیش آمد. اگر در خطر هستید، به شماره اضطراری بالا زنگ بزنید. اگر نه، کمی بعد می‌توانید دوباره بنویسید.
