### reviewed: no (Finnish; no native speaker has reviewed this file)
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = Soita nyt numeroon { $nr-112 }, jos olet vaarassa. Jos et voi soittaa tai puhua: mene ensin muiden ihmisten luo tai turvalliseen paikkaan, jos voit. Soita sieltä tai pyydä jotakuta soittamaan.
urgent-other-lead = Soita nyt numeroon { $nr-112 }, jos joku on vaarassa. Sinun ei tarvitse olla varma. Älä mene itse väliin. Pysy turvallisessa paikassa, kun soitat.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = Soita nyt numeroon { $nr-112 }, jos olet ottanut lääkkeitä, satuttanut itseäsi tai olet lähellä tehdä niin, vaikka vointisi olisi hyvä. Mene jonkun luo tai pyydä joku luoksesi, ja kerro miten asia on.
urgent-other-suicide-lead = Soita nyt numeroon { $nr-112 } toisen puolesta. Mene paikalle, jos se on vaaratonta, tai pyydä jotakuta muuta menemään. Kenenkään ei pidä olla yksin tämän kanssa. Apua on nyt.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = Soita nyt numeroon { $nr-112 }, jos joku on loukkaantunut tai ei herää, ja pysy paikalla, kunnes apu tulee. Muuten: mene pois sen luota, jota pelkäät satuttavasi, äläkä mene sinne. Kerro miten asia on. Sinua voidaan auttaa pysäyttämään tämä.
urgent-professional-lead = Soita nyt numeroon { $nr-112 }, jos joku on vaarassa. Älä jätä ihmistä yksin tai kahden uhkaajan kanssa. Ajattele omaa turvallisuuttasi ja pyydä apua työkaverilta.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = Soita nyt numeroon { $nr-112 }, jos joku on vaarassa.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = Koskeeko kysymys sinua tai jotakuta, jonka tunnet? Täällä on joku, jolle puhua.
soft-line-youth = Koskeeko kysymys sinua tai kaveriasi? Täällä on joku, joka kuuntelee.

## When somebody may be reading along.

watched-note = Kirjoita lyhyesti. Poista keskustelu tai poistu sivulta, kun olet lukenut tämän. Soita toisesta puhelimesta, kun se on turvallista.
care-note = Tarvitseeko joku hoitoa? { $nr-vardguiden_1177 } vastaa ympäri vuorokauden. Kerro kuristamisesta, päähän osuneista iskuista tai raskaudesta, vaikka ei sattuisi.
deaf-note = Etkö voi soittaa? Käytä SMS112-palvelua, jos puhelimesi on rekisteröity, tai pyydä luotettavaa ihmistä soittamaan puolestasi. Katso tukipalvelun sivulta, voiko sinne kirjoittaa.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = Tätä käännöstä ei ole vielä tarkistettu. Tässä sama vastaus ruotsiksi: