### reviewed: no (Kurdish Sorani in Arabic script; no native speaker has reviewed this file)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

## Commands. Names: lower case, at most 32 characters. Descriptions: at most 100 characters.

discord-ask-name = پرسیار
discord-ask-description = دەربارەی Operation Kvinnofrid و شوێنی یارمەتی بپرسە. تەنها تۆ وەڵامەکە دەبینیت.
# The field in the command.
discord-ask-option = پرسیارەکەت، بە وشەی خۆت
discord-ask-option-name = پرسیار
discord-help-name = یارمەتی
discord-help-description = پیشانی دەدات دەتوانیت پەیوەندی بە کێوە بکەیت. تەنها تۆ وەڵامەکە دەبینیت.
discord-topics-name = بابەتەکان
discord-topics-description = پرسیار و وەڵامەکان ببینە. تەنها تۆ دەیانبینیت.
discord-about-name = دەربارە
discord-about-description = ئەمە چییە، چی هەڵدەگیرێت و کێ بەرپرسە.
# In the menu of a message.
discord-find-name = یارمەتی بدۆزەرەوە
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

# Under the bot's name.
discord-presence = پرسیار دەربارەی Operation Kvinnofrid

## In a channel that others read

# One and the same reply to everything that is not a question with a sure answer.
discord-neutral = بە خۆشحاڵییەوە وەڵامت دەدەمەوە. دوگمەکە دابگرە، ئەو کاتە تەنها تۆ وەڵامەکە دەبینیت.
discord-read-private = وەڵامەکە بە شێوەی تایبەت بخوێنەوە
# The button under an answer that only the person who asked can see.
discord-share = لە کەناڵەکەدا بڵاوی بکەرەوە
discord-shared-already = وەڵامەکە پێشتر لە کەناڵەکەدا بڵاو کراوەتەوە.
# When somebody else than the writer presses, or when the message has gone.
discord-not-yours = تەنها ئەو کەسەی نامەکەی نووسیوە دەتوانێت وەڵامەکەی وەربگرێت. لێرە ڕێگەی یارمەتی بۆ هەمووان هەیە.
discord-gone = نامەکە نەماوە یان نەتوانرا بخوێندرێتەوە. لە جیاتی ئەوە پرسیارەکەت بە /fraga بنووسە، تەنها تۆ وەڵامەکە دەبینیت.

## The menu of help

discord-help-lead = لێرە خەڵک هەن کە دەتوانیت قسەیان لەگەڵ بکەیت. پێویست ناکات دڵنیا بیت ئەمە چییە.
discord-help-choose = ئەوە هەڵبژێرە کە بۆ تۆ دەگونجێت، ئەو کاتە زیاترت پیشان دەدەم:
discord-help-hurt = کەسێک ئازارم دەدات
discord-help-honour = گەنجم و دەربارەی شەرەفە
discord-help-worried = نیگەرانی کەسێکم
discord-help-hurting = من ئازاری کەسێک دەدەم
discord-help-at-work = لە کارەکەمدا ڕووبەڕووی ئەمە دەبمەوە

## Topics

discord-topics-lead = پرسیارەکەت دەربارەی چییە؟
discord-topics-choose = بابەتێک هەڵبژێرە
discord-questions-lead = دەتەوێت وەڵامی کام پرسیار بخوێنیتەوە؟
discord-questions-choose = پرسیارێک هەڵبژێرە

## About the service

discord-about-what = خزمەتگوزاریی Slussen وەڵامی پرسیار دەربارەی Operation Kvinnofrid دەداتەوە و پیشان دەدات دەتوانیت پەیوەندی بە کێوە بکەیت. مرۆڤ پێشتر وەڵامەکانی نووسیوە. ئەم خزمەتگوزارییە پێش هەموو شتێک بۆ تۆیە کە لە کارەکەتدا ڕووبەڕووی توندوتیژی دەبیتەوە.
discord-about-privacy = خزمەتگوزاریی Slussen هیچ شتێک لەوەی دەینووسیت هەڵناگرێت، و هەرگیز یەکەم نامە بۆ تۆ نانێرێت. Discord کۆمپانیایەکە کە ئەوەی لەوێ دەنووسرێت هەڵیدەگرێت. بۆیە هیچ ناوێک مەنووسە، و هیچ شتێک مەنووسە کە دەتەوێت لای خۆت بمێنێتەوە.
discord-about-fault = ئایا هەڵەیەکت لە وەڵامێکدا بینیوە؟ بپرسە: چۆن هەڵەیەک ڕابگەیەنم؟

## Under replies

# Last in every reply in a direct message.
discord-keeps = ئەم چاتە لە Discord هەڵدەگیرێت. ئەوەی خۆت نووسیوتە دەتوانیت بیسڕیتەوە: نامەکە ڕابگرە، یان کلیکی ڕاست بکە، و سڕینەوەی نامە (Delete Message) هەڵبژێرە. وەڵامەکانی من ناسڕدرێنەوە، بەڵام دەتوانیت چاتەکە بشاریتەوە: لە لیستەکەدا ڕایبگرە و داخستنی نامەی ڕاستەوخۆ (Close DM) هەڵبژێرە.
# Last in every reply that only the person who asked can see.
discord-private = تەنها تۆ ئەم وەڵامە دەبینیت. لەگەڵ ئەوەشدا Discord دەزانێت چیت نووسیوە.
# Under a reply that shows the way to help.
discord-leave = باشترە لە Discord زیاتر دەربارەی ئەمە نەنووسیت. باشترە تەلەفۆن بکەیت، یان ماڵپەڕی خودی یارمەتییەکە بەکار بهێنیت، لە تەلەفۆن یان کۆمپیوتەرێکەوە کە کەسی تر دەستی پێی ناگات.
# When a button is older than the program.
discord-old-button = ئەو دوگمەیە زۆر کۆنە. لە جیاتی ئەوە یەکێک لەم دوگمانە دابگرە، یان پرسیارەکەت بنووسە.

## For editors: /kunskap

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
discord-admin-nothing-kept = This version of slussen keeps no older knowledge to go back to. Put the old files back and choose reload.
discord-admin-more = There are more faults. Run slussen check to see them all.
discord-admin-preview-lead = This is what a reload would change. Nothing has changed yet.
discord-admin-confirm = Who is sent where, or what number people call, changes. Confirm each route and service by name: choose reload and write the names in the field confirm.
discord-admin-rest = Not all of it fits here. The admin page and slussen preview show the rest.
