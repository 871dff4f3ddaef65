### reviewed: no (Kurdish Sorani in Arabic script; no native speaker has reviewed this file)
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = ئەگەر لە مەترسیدایت، ئێستا تەلەفۆن بکە بۆ ژمارەی { $nr-112 }. ناتوانیت تەلەفۆن یان قسە بکەیت؟ ئەگەر توانیت، سەرەتا بڕۆ بۆ لای خەڵکی تر یان شوێنێکی پارێزراو. لەوێوە تەلەفۆن بکە، یان داوا لە کەسێک بکە.
urgent-other-lead = ئەگەر کەسێک لە مەترسیدایە، ئێستا تەلەفۆن بکە بۆ ژمارەی { $nr-112 }. پێویست ناکات دڵنیا بیت. خۆت مەچۆ نێوانیان. کاتی تەلەفۆنکردن لە شوێنێکی پارێزراو بە.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = حەبت خواردووە یان خۆت بریندار کردووە؟ ئێستا تەلەفۆن بکە بۆ ژمارەی { $nr-112 }، تەنانەت ئەگەر هەست بە باشی بکەیت. هەروەها تەلەفۆن بکە ئەگەر نزیکیت لە کردنی. بڕۆ بۆ لای کەسێک، یان داوا بکە کەسێک بێت، و ڕاستییەکە بڵێ.
urgent-other-suicide-lead = ئەگەر مەترسی لەسەر ژیان هەیە، ئێستا تەلەفۆن بکە بۆ ژمارەی { $nr-112 }. نابێت کەس لەگەڵ ئەمەدا تەنیا بێت. بڕۆ بۆ لای کەسێک، یان داوا بکە کەسێک بێت، و ڕاستییەکە بڵێ. ئێستا یارمەتی هەیە.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = ئەگەر کەسێک بریندارە یان بەئاگا نایەتەوە، ئێستا تەلەفۆن بکە بۆ ژمارەی { $nr-112 } و بمێنەرەوە تا یارمەتی دێت. ئەگەر نا: لەو کەسە دوور بکەوەرەوە کە دەترسیت ئازاری بدەیت، و مەچۆ بۆ ئەوێ. ڕاستییەکە بڵێ. دەتوانن یارمەتیت بدەن بۆ ئەوەی ڕایبگریت.
urgent-professional-lead = ئەگەر کەسێک لە مەترسیدایە، ئێستا تەلەفۆن بکە بۆ ژمارەی { $nr-112 }. کەسەکە بە تەنیا جێ مەهێڵە، لەگەڵ ئەو کەسەش جێی مەهێڵە کە هەڕەشە دەکات. بیر لە سەلامەتیی خۆت بکەرەوە و یارمەتی لە هاوکارێک وەربگرە.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = ئەگەر کەسێک لە مەترسیدایە، ئێستا تەلەفۆن بکە بۆ ژمارەی { $nr-112 }.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = ئایا پرسیارەکە دەربارەی تۆیە یان کەسێکە کە دەیناسیت؟ لێرە کەسێک هەیە قسەی لەگەڵ بکەیت.
soft-line-youth = ئایا پرسیارەکە دەربارەی تۆیە یان هاوڕێیەکە؟ لێرە کەسێک هەیە گوێ دەگرێت.

## When somebody may be reading along.

watched-note = کورت بنووسە. دوای خوێندنەوە چاتەکە بسڕەوە یان لاپەڕەکە جێ بهێڵە. کاتێک پارێزراو بوو، لە تەلەفۆنێکی ترەوە تەلەفۆن بکە.
care-note = ئایا کەسێک پێویستی بە چارەسەری پزیشکی هەیە؟ { $nr-vardguiden_1177 } شەو و ڕۆژ وەڵام دەداتەوە. باسی خنکاندن، لێدان لە سەر یان دووگیانی بکە، هەرچەندە ئازاریش نەبێت.
deaf-note = ناتوانیت تەلەفۆن بکەیت؟ ئەگەر تەلەفۆنەکەت تۆمار کراوە SMS112 بەکار بهێنە، یان داوا لە کەسێک بکە کە متمانەی پێ دەکەیت لەبری تۆ تەلەفۆن بکات. لە لاپەڕەی خزمەتگوزارییەکە ببینە ئایا دەتوانیت بنووسیت.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = ئەم وەرگێڕانە هێشتا پێداچوونەوەی بۆ نەکراوە. ئەمە هەمان وەڵامە بە سویدی: