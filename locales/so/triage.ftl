### reviewed: no (no native speaker has reviewed this translation)
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = Wac { $nr-112 } hadda haddii aad khatar ku jirto. Haddii aadan wici karin ama hadli karin: marka hore u tag dad kale ama meel ammaan ah, haddii aad awooddo. Halkaas ka wac, ama qof weydiiso inuu waco.
urgent-other-lead = Wac { $nr-112 } hadda haddii qof khatar ku jiro. Uma baahnid inaad hubto. Adigu ha dhex gelin. Meel ammaan ah joog markaad wacayso.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = Ma qaadatay kaniiniyo mise waad is dhaawacday? Wac { $nr-112 } hadda, xitaa haddii aad fiican tahay. Wac sidoo kale haddii aad ku dhowdahay inaad samayso. U tag qof, ama qof weydiiso inuu yimaado, una sheeg sida ay tahay.
urgent-other-suicide-lead = Wac { $nr-112 } hadda haddii nafi khatar ku jirto. Qofna ma aha inuu arrintan keligiis la joogo. U tag qof, ama qof weydiiso inuu yimaado, una sheeg sida ay tahay. Hadda caawimo waa jirtaa.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = Wac { $nr-112 } hadda haddii qof dhaawacmay ama uusan soo toosayn, joogna ilaa caawimo timaaddo. Haddii kale: ka fogow qofka aad ka baqayso inaad adigu waxyeellayso, meesha uu joogona ha aadin. Sheeg sida ay tahay. Way kaa caawin karaan inaad joojiso.
urgent-professional-lead = Wac { $nr-112 } hadda haddii qof khatar ku jiro. Qofka keligiis ha uga tegin. Sidoo kale ha uga tegin isaga iyo qofka u hanjabaya oo keliya. Ka fikir ammaankaaga, caawimona ka hel qof aad wada shaqaysaan.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = Wac { $nr-112 } hadda haddii qof khatar ku jiro.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = Su'aashu ma waxay ku saabsan tahay adiga ama qof aad taqaan? Halkan waxaa jooga qof aad la hadli karto.
soft-line-youth = Su'aashu ma waxay ku saabsan tahay adiga ama saaxiibkaa? Halkan waxaa jooga qof ku dhegaysanaya.

## When somebody may be reading along.

watched-note = Wax kooban qor. Markaad akhrido kadib, tirtir wadahadalka ama ka bax bogga. Markay ammaan tahay, telefoon kale ka wac.
care-note = Qof ma u baahan karaa daryeel caafimaad? { $nr-vardguiden_1177 } way ka jawaabaan habeen iyo maalin. Sheeg haddii qof la cunqabateeyey, madaxa wax lagaga dhuftay ama uu uur leeyahay, xitaa haddii aanay xanuun lahayn.
deaf-note = Miyaadan wici karin? Isticmaal SMS112 haddii telefoonkaagu diiwaangashan yahay, ama weydiiso qof aad ku kalsoon tahay inuu kuu waco. Bogga taageerada ka eeg haddii aad qoraal u diri karto.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = Turjumaaddan weli lama hubin. Waa isla jawaabtii oo Iswiidhish ah:
