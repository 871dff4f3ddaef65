### reviewed: no (no native speaker has reviewed this translation)
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.

service-name = slussen

## Quiet lines under a reply

automated-note = Bu, hazır yanıtlar veren otomatik bir hizmettir. Bir insan değildir, bir destek hattı da değildir. Hizmet, yazdıklarını kaydetmez.
trace-note = Bu cihazda, buraya girdiğin görülebilir. Birinin bakma ihtimali varsa başka bir telefon veya bilgisayar kullan.

## Cards with support services

card-free = Ücretsiz
card-anonymous = Anonim kalabilirsin
# Only where a source says that the call is not on the bill.
card-off-bill = Telefon faturasında görünmez ama telefonun arama listesinde kalır. Aramayı oradan sil.
# Where we do not know about the bill.
card-call-list = Arama, telefonun arama listesinde kalır. Telefon faturasında da görünebilir.
card-no-number = Telefon numarası doğrulanmadı, web sitesine bak.
card-professional-only = Yalnızca işinde bu konularla karşılaşanlar için
card-web = Web sitesi

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = 24 saat açık
hours-open-until = Şu anda açık, kapanış saati: { $time } (olağan saatler)
hours-opens-today = Bugün açılıyor, açılış saati: { $time } (olağan saatler)
hours-opens-tomorrow = Yarın açılıyor, açılış saati: { $time } (olağan saatler)
hours-opens-day = { $day } günü açılıyor, açılış saati: { $time } (olağan saatler)
hours-unknown = Açılış saatleri için web sitesine bak.

day-mon = pazartesi
day-tue = salı
day-wed = çarşamba
day-thu = perşembe
day-fri = cuma
day-sat = cumartesi
day-sun = pazar

## When something goes wrong. The card with the emergency number stands above.

last-resort = Burada bir sorun oluştu. Tehlikedeysen yukarıdaki acil numarayı ara. Değilsen biraz sonra yeniden yazabilirsin.
