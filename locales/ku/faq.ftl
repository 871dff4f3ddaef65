### reviewed: no (Kurdish Sorani in Arabic script; no native speaker has reviewed this file)
### The frame around questions and answers.

## Menu

menu-greeting = سڵاو! لێرە دەتوانیت دەربارەی Operation Kvinnofrid، دەربارەی یاسا و شێوازی کار، و دەربارەی ئەو پشتگیرییەی هەیە بپرسیت. بە چەند وشەیەک بنووسە.
menu-thanks = شایەنی نییە. هەر کاتێک بتەوێت دەتوانیت زیاتر بپرسیت.
menu-unclear = من هەر جارێک تەنها یەک پەیام دەخوێنمەوە و پەیامی پێشووم لەبیر نییە. تکایە هەموو ئەوەی دەتەوێت بیڵێیت یان بیپرسیت لە یەک پەیامدا بینووسە.
menu-choices = بۆ نموونە دەتوانیت بپرسیت:
# Stands under every menu. The cards follow.
menu-help-line = ئایا تۆ، یان کەسێک کە دەیناسیت، ڕووبەڕووی هەڕەشە یان توندوتیژی دەبیتەوە؟ لێرە یارمەتی هەیە.

## No answer

notfound-lead = ئەوە نازانم.
notfound-where = من وەڵامی پرسیار دەدەمەوە لەسەر Operation Kvinnofrid و لەسەر ئەوەی لە کوێ پشتگیری هەیە لە کاتی هەڕەشە و توندوتیژیدا. بۆ شتی تر لە Länsstyrelsen Stockholm بپرسە، یان سەیری ماڵپەڕی Operation Kvinnofrid بکە.
suggest-intro = ئایا مەبەستت یەکێک لەم پرسیارانە بوو؟

## Under an answer. $date is a date.

sources-label = سەرچاوەکان
as-of = ئەم زانیارییانە لە { $date } دروست بوون.
answer-only-swedish = ئەم وەڵامە تەنها بە زمانی سویدی هەیە.
more-questions = پرسیاری زیاتر

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = کێ بەشدارە
topic-origo = Origo
topic-strategi = ستراتیژییەکە
topic-handlingsplan = پلانی کار
topic-uppfoljning = بەدواداچوون
topic-nationellt = کاری نیشتمانی
topic-valdsformer = جۆرەکانی توندوتیژی
topic-heder = شەرەف
topic-barn = منداڵان
topic-lag = یاسا و ڕێساکان
topic-sekretess = پاراستنی نهێنی
topic-orosanmalan = ڕاپۆرتی نیگەرانی (orosanmälan)
topic-skydd = پاراستن
topic-metoder = شێوازەکانی کار
topic-stodlinjer = هێڵەکانی پشتگیری
topic-valdsutovare = ئەو کەسەی توندوتیژی دەکات
topic-manniskohandel = بازرگانیی مرۆڤ و لەشفرۆشی
topic-sexuellt-vald = توندوتیژیی سێکسی
topic-om-slussen = دەربارەی slussen
