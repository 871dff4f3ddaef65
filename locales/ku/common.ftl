### reviewed: no (Kurdish Sorani in Arabic script; no native speaker has reviewed this file)
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.

service-name = slussen

## Quiet lines under a reply

automated-note = ئەمە خزمەتگوزارییەکی خۆکارە و وەڵامی ئامادەکراوی هەیە. مرۆڤ نییە و هێڵی پشتگیریش نییە. ئەم خزمەتگوزارییە ئەوەی دەینووسیت هەڵی ناگرێت.
trace-note = لەوانەیە لەسەر ئەم ئامێرە دیار بێت کە تۆ لێرە بوویت. ئەگەر کەسێک دەتوانێت سەیری بکات، تەلەفۆن یان کۆمپیوتەرێکی تر بەکار بهێنە.

## Cards with support services

card-free = بەخۆڕایی
card-anonymous = دەتوانیت ناوی خۆت نەڵێیت
# Only where a source says that the call is not on the bill.
card-off-bill = لە پسووڵەی تەلەفۆندا دیار نییە، بەڵام لە لیستی پەیوەندییەکانی تەلەفۆنەکەدا دەمێنێتەوە. لەوێ پەیوەندییەکە بسڕەوە.
# Where we do not know about the bill.
card-call-list = پەیوەندییەکە لە لیستی پەیوەندییەکانی تەلەفۆنەکەدا دەمێنێتەوە. لەوانەیە لە پسووڵەی تەلەفۆنیشدا دیار بێت.
card-no-number = ژمارەی تەلەفۆنەکە پشتڕاست نەکراوەتەوە، سەیری ماڵپەڕەکە بکە.
card-professional-only = تەنها بۆ ئەو کەسانەی لە کارەکەیاندا ڕووبەڕووی ئەمە دەبنەوە
card-web = ماڵپەڕ

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = شەو و ڕۆژ کراوەیە
hours-open-until = ئێستا کراوەیە تا کاتژمێر { $time } (کاتی ئاسایی)
hours-opens-today = ئەمڕۆ کاتژمێر { $time } دەکرێتەوە (کاتی ئاسایی)
hours-opens-tomorrow = سبەینێ کاتژمێر { $time } دەکرێتەوە (کاتی ئاسایی)
hours-opens-day = ڕۆژی { $day } کاتژمێر { $time } دەکرێتەوە (کاتی ئاسایی)
hours-unknown = کاتەکانی کردنەوە لە ماڵپەڕەکەدا ببینە.
day-mon = دووشەممە
day-tue = سێشەممە
day-wed = چوارشەممە
day-thu = پێنجشەممە
day-fri = هەینی
day-sat = شەممە
day-sun = یەکشەممە

## When something goes wrong. The card with the emergency number stands above.

last-resort = لێرە هەڵەیەک ڕوویدا. ئەگەر لە مەترسیدایت، تەلەفۆن بکە بۆ ژمارەی فریاکەوتن لە سەرەوە. ئەگەر نا، دەتوانیت دوای کەمێک دووبارە بنووسیت.
