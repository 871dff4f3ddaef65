### reviewed: no (Persian for readers of Dari and Farsi; no native speaker has reviewed this file)
# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = درباره Operation Kvinnofrid و جاهایی که کمک هست بپرسید. فقط شما پاسخ را می‌بینید.
# The field in the command, at most 100 characters.
discord-ask-option = پرسش شما، با کلمه‌های خودتان
discord-ask-option-name = پرسش

# Last in every reply in a direct message.
discord-keeps = این چت در Discord نگه داشته می‌شود. آنچه را خودتان نوشته‌اید می‌توانید پاک کنید: پیام را نگه دارید، یا راست‌کلیک کنید، و پاک کردن پیام (Delete Message) را انتخاب کنید. پاسخ‌های من را نمی‌توان پاک کرد، ولی می‌توانید چت را پنهان کنید: آن را در فهرست نگه دارید و بستن پیام مستقیم (Close DM) را انتخاب کنید.
# Last in every reply that only the person who asked can see.
discord-private = فقط شما این پاسخ را می‌بینید. با این حال Discord می‌داند چه نوشتید.
# Under a reply that shows the way to help.
discord-leave = بهتر است در Discord بیشتر درباره این ننویسید. بهتر است زنگ بزنید، یا از وب‌سایت خود مرکز کمک استفاده کنید، از تلفن یا کامپیوتری که کس دیگری به آن دسترسی ندارد.
# When a button is older than the program.
discord-old-button = آن دکمه خیلی قدیمی است. به جای آن یکی از این دکمه‌ها را فشار دهید، یا پرسش خود را بنویسید.

## Commands, buttons and lists. Names: lower case, at most 32 characters; descriptions: at most 100.

discord-ask-name = پرسش
discord-help-name = کمک
discord-help-description = نشان می‌دهد به کجا می‌توانید مراجعه کنید. پاسخ را فقط شما می‌بینید.
discord-topics-name = موضوع‌ها
discord-topics-description = مرور پرسش‌ها و پاسخ‌ها. فقط شما آن‌ها را می‌بینید.
discord-about-name = درباره
discord-about-description = این چیست، چه چیزی نگه داشته می‌شود و مسئول آن کیست.
discord-find-name = یافتن کمک
discord-presence = پرسش درباره Operation Kvinnofrid
discord-neutral = با کمال میل پاسخ می‌دهم. دکمه را بزنید تا پاسخ را فقط شما ببینید.
discord-read-private = خواندن خصوصی پاسخ
discord-share = هم‌رسانی در کانال
discord-shared-already = پاسخ پیش‌تر در کانال هم‌رسانی شده است.
discord-not-yours = پاسخ این پیام را فقط نویسنده آن می‌تواند دریافت کند. این‌جا راه‌های کمک برای همه هست.
discord-gone = پیام دیگر وجود ندارد یا خوانده نشد. به جای آن پرسش خود را با /fraga بنویسید تا فقط خودتان پاسخ را ببینید.
discord-help-lead = این‌جا کسانی هستند که می‌توانید با آن‌ها صحبت کنید. لازم نیست مطمئن باشید که موضوع چیست.
discord-help-choose = گزینه مناسب خود را انتخاب کنید تا بیشتر نشان دهم:
discord-help-hurt = کسی به من آسیب می‌زند
discord-help-honour = جوان هستم و موضوع ناموس است
discord-help-worried = نگران کسی هستم
discord-help-hurting = من به کسی آسیب می‌زنم
discord-help-at-work = در کارم با این روبه‌رو می‌شوم
discord-topics-lead = پرسش شما درباره چیست؟
discord-topics-choose = یک موضوع انتخاب کنید
discord-questions-lead = پاسخ کدام پرسش را می‌خواهید بخوانید؟
discord-questions-choose = یک پرسش انتخاب کنید
discord-about-what = Slussen به پرسش‌ها درباره Operation Kvinnofrid پاسخ می‌دهد و نشان می‌دهد به کجا می‌توان مراجعه کرد. پاسخ‌ها را انسان‌ها از پیش نوشته‌اند. این خدمت در درجه اول برای کسانی است که در کارشان با خشونت روبه‌رو می‌شوند.
discord-about-privacy = Slussen چیزی از نوشته‌های شما را نگه نمی‌دارد و هرگز اول به شما پیام نمی‌دهد. Discord شرکتی است که نوشته‌های آن‌جا را نگه می‌دارد. پس نام کسی و چیزی را که می‌خواهید پیش خودتان بماند ننویسید.
discord-about-fault = در پاسخی اشتباهی دیده‌اید؟ بپرسید: چگونه اشتباهی را گزارش کنم؟

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
