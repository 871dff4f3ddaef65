### reviewed: no (Kurdish Sorani in Arabic script; no native speaker has reviewed this file)

# Sentences that only the terminal has (slussen chat).

terminal-welcome = سڵاو! من وەڵامی پرسیار دەربارەی Operation Kvinnofrid دەدەمەوە و پیشانی دەدەم لە کوێ دەتوانیت یارمەتی وەربگریت. من خزمەتگوزارییەکی خۆکارم، نەک مرۆڤ.
terminal-how =
    پرسیارەکەت بنووسە و Enter دابگرە.
    /help – پیشانی دەدات چی تر دەتوانیت بکەیت
terminal-traces =
    من هیچ شتێک لەوەی دەینووسیت هەڵناگرم. لەسەر شاشەکە دیارە تا بەم فەرمانە پاکی دەکەیتەوە:
    /clear
terminal-help =
    /help – ئەمە پیشان دەدات
    /topics – پیشانی دەدات دەربارەی چی دەتوانیت بپرسیت
    /why – پیشانی دەدات چی دوایین وەڵامی دیاری کرد
    /clear – شاشەکە پاک دەکاتەوە
    /quit – کۆتایی پێ دەهێنێت
    هەر ژمارەیەک پرسیاری ئەو ژمارەیە دەکاتەوە.
terminal-why-nothing = هیچ وەڵامێک نییە بۆ ڕوونکردنەوە.
terminal-why-no-rule = هیچ ڕێسایەک دەربارەی مەترسی وەڵامەکەی دیاری نەکرد.
terminal-why-rules = ئەم ڕێسایانە وەڵامەکەیان دیاری کرد:
terminal-why-words = ئەوەی زۆرترین کاریگەریی هەبوو هێڵی بەژێردا هاتووە:
terminal-bye = خوات لەگەڵ!
