### reviewed: no (no native speaker has reviewed this translation)
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = Tehlikedeysen { $nr-112 }’yi hemen ara. Arayamıyorsan veya konuşamıyorsan: yapabiliyorsan önce başka insanların yanına ya da güvenli bir yere git. Oradan ara veya birinden aramasını iste.
urgent-other-lead = Biri tehlikedeyse { $nr-112 }’yi hemen ara. Emin olman gerekmez. Kendin araya girme. Ararken güvenli bir yerde dur.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = İlaç aldıysan, kendine zarar verdiysen ya da buna çok yakınsan, kendini iyi hissetsen de { $nr-112 }’yi hemen ara. Birinin yanına git ya da birinden gelmesini iste ve durumu olduğu gibi söyle.
urgent-other-suicide-lead = O kişi için { $nr-112 }’yi hemen ara. Tehlikesizse yanına git ya da başka birinden gitmesini iste. Kimse bununla yalnız kalmamalı. Şu anda yardım var.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = Biri yaralıysa ya da uyanmıyorsa { $nr-112 }’yi hemen ara ve yardım gelene kadar orada kal. Öyle değilse: zarar vermekten korktuğun kişinin yanından uzaklaş ve yanına gitme. Durumu olduğu gibi söyle. Bunu durdurmana yardım edebilirler.
urgent-professional-lead = Biri tehlikedeyse { $nr-112 }’yi hemen arayın. Kişiyi yalnız bırakmayın, tehdit eden kişiyle de yalnız bırakmayın. Kendi güvenliğinizi düşünün ve bir iş arkadaşınızdan yardım alın.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = Biri tehlikedeyse { $nr-112 }’yi hemen ara.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = Sorduğun şey seninle veya tanıdığın biriyle mi ilgili? Burada konuşabileceğin biri var.
soft-line-youth = Sorduğun şey seninle veya bir arkadaşınla mı ilgili? Burada seni dinleyecek biri var.

## When somebody may be reading along.

watched-note = Kısa yaz. Okuduktan sonra sohbeti sil ya da sayfadan çık. Güvenli olduğunda başka bir telefondan ara.
care-note = Birinin tıbbi yardıma ihtiyacı olabilir mi? { $nr-vardguiden_1177 } gece gündüz yanıt verir. Ağrı olmasa bile boğaz sıkma, başa darbe veya hamilelik varsa söyle.
deaf-note = Arayamıyor musun? Telefonun kayıtlıysa SMS112'yi kullan ya da güvendiğin birinden senin yerine aramasını iste. Yazarak ulaşıp ulaşamayacağına destek hizmetinin sayfasından bak.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = Bu çeviri henüz kontrol edilmedi. Aynı yanıt İsveççe:
