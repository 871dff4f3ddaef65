### reviewed: no (Persian for readers of Dari and Farsi; no native speaker has reviewed this file)
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = همین حالا به { $nr-112 } زنگ بزنید، اگر در خطر هستید. اگر نمی‌توانید زنگ بزنید یا حرف بزنید: اول، اگر می‌توانید، پیش مردم دیگر یا به یک جای امن بروید. از آنجا زنگ بزنید، یا از کسی بخواهید زنگ بزند.
urgent-other-lead = همین حالا به { $nr-112 } زنگ بزنید، اگر کسی در خطر است. لازم نیست مطمئن باشید. خودتان میان آن‌ها نروید. هنگام زنگ زدن در یک جای امن بمانید.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = قرص خورده‌اید یا به خود آسیب زده‌اید؟ همین حالا به { $nr-112 } زنگ بزنید، حتی اگر حالتان خوب است. اگر نزدیک به انجام آن هستید هم زنگ بزنید. پیش کسی بروید، یا از کسی بخواهید بیاید، و بگویید وضع چگونه است.
urgent-other-suicide-lead = همین حالا به { $nr-112 } زنگ بزنید، اگر خطر جانی هست. هیچ‌کس نباید با این موضوع تنها باشد. پیش کسی بروید، یا از کسی بخواهید بیاید، و بگویید وضع چگونه است. همین حالا کمک هست.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = کسی زخمی است یا بیدار نمی‌شود؟ همین حالا به { $nr-112 } زنگ بزنید. تا رسیدن کمک بمانید. اگر نه: از کسی که می‌ترسید به او آسیب بزنید دور شوید، آنجا نروید. بگویید وضع چگونه است. می‌توانند کمک کنند جلویش را بگیرید.
urgent-professional-lead = همین حالا به { $nr-112 } زنگ بزنید، اگر کسی در خطر است. آن شخص را تنها نگذارید، و با کسی که تهدید می‌کند هم تنها نگذارید. به امنیت خودتان فکر کنید و از یک همکار کمک بگیرید.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = همین حالا به { $nr-112 } زنگ بزنید، اگر کسی در خطر است.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = آیا این پرسش درباره خود شما یا کسی است که می‌شناسید؟ اینجا کسی هست که می‌توانید با او حرف بزنید.
soft-line-youth = آیا این پرسش درباره خود شما یا یک دوست است؟ اینجا کسی هست که گوش می‌دهد.

## When somebody may be reading along.

watched-note = کوتاه بنویسید. بعد از خواندن، چت را پاک کنید یا از صفحه خارج شوید. وقتی امن است، از یک تلفن دیگر زنگ بزنید.
care-note = آیا کسی به مراقبت پزشکی نیاز دارد؟ شماره { $nr-vardguiden_1177 } شبانه‌روزی پاسخ می‌دهد. دربارهٔ خفه کردن، ضربه به سر یا بارداری بگویید، حتی اگر درد ندارد.
deaf-note = نمی‌توانید زنگ بزنید؟ اگر تلفن شما ثبت شده است از SMS112 استفاده کنید، یا از کسی که به او اعتماد دارید بخواهید برایتان زنگ بزند. در صفحهٔ آن خدمات ببینید آیا می‌توانید به‌جای آن بنویسید.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = این ترجمه هنوز بازبینی نشده است. همین پاسخ به سوئدی:
