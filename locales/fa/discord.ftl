### reviewed: no (Persian for readers of Dari and Farsi; no native speaker has reviewed this file)
# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = درباره Operation Kvinnofrid و جاهایی که کمک هست بپرسید. فقط شما پاسخ را می‌بینید.
# The field in the command, at most 100 characters.
discord-ask-option = پرسش شما، با کلمه‌های خودتان

# Last in every reply in a direct message.
discord-keeps = این چت در Discord نگه داشته می‌شود. آنچه را خودتان نوشته‌اید می‌توانید پاک کنید: پیام را نگه دارید، یا راست‌کلیک کنید، و پاک کردن پیام (Delete Message) را انتخاب کنید. پاسخ‌های من را نمی‌توان پاک کرد، ولی می‌توانید چت را پنهان کنید: آن را در فهرست نگه دارید و بستن پیام مستقیم (Close DM) را انتخاب کنید.
# Last in every reply that only the person who asked can see.
discord-private = فقط شما این پاسخ را می‌بینید. با این حال Discord می‌داند چه نوشتید.
# Under a reply that shows the way to help.
discord-leave = بهتر است در Discord بیشتر درباره این ننویسید. بهتر است زنگ بزنید، یا از وب‌سایت خود مرکز کمک استفاده کنید، از تلفن یا کامپیوتری که کس دیگری به آن دسترسی ندارد.
# When a button is older than the program.
discord-old-button = آن دکمه خیلی قدیمی است. به جای آن یکی از این دکمه‌ها را فشار دهید، یا پرسش خود را بنویسید.
