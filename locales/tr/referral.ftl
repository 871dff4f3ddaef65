### reviewed: no (no native speaker has reviewed this translation)
### Referrals: the words to someone who is exposed, worried, afraid of hurting somebody, or meets violence at work.
###
### Order of the reply: .lead, cards with support services, .steps, quiet lines. In urgent situations the card with the
### emergency number and an urgent line (triage.ftl) come first.
### .lead: 1–3 short sentences, at most 40 words. First what to do, and nothing in the first sentence that frightens or gives away.
### .steps: 2–4 lines, at most 16 words each, one step a line.
### Never: telephone numbers, web addresses, questions for details, "why", promises of secrecy, descriptions of how somebody controls.

## The writer is exposed

# Adult or unknown age: violence or control by someone close.
referral-partner =
    .lead = Kim olduğunu söylemeden biriyle konuşabilirsin. Anlattığın şey şiddet olabilir. Bu senin suçun değil.
    .steps =
        Buradaki destek hatlarından birini ara. Bunun ne olduğundan emin olman gerekmez.
        Yalnızken ara. Mümkünse başka kimsenin görmediği bir telefon kullan.
        Belediyendeki sosyal hizmetler (socialtjänsten) sana destek ve koruma konusunda yardım edebilir.
        Durum tehlikeli olursa { $nr-112 }’yi ara.

# Only that somebody may be coming to harm. Services for young people and for adults follow.
referral-unknown =
    .lead = Burada konuşabileceğin insanlar var. Kimsenin sana zarar vermeye veya seni korkutmaya hakkı yok. Yaşına uygun olanı seç.
    .steps =
        Her kartta desteğin kimler için olduğu yazıyor.
        Emin olman gerekmez. Ne kadar anlatacağına sen karar verirsin.
        Tanıdığın biriyle ilgiliyse de tavsiye alabilirsin.
        Durum tehlikeli olursa { $nr-112 }’yi ara.

referral-sexual =
    .lead = Biriyle kendi hızında konuşabilirsin. Hiç kimse bedenine istemediğin bir şey yapamaz. Bu senin suçun değil.
    .steps =
        Buradakilerden biriyle iletişime geç. Ne kadar anlatacağına sen karar verirsin.
        Kim olduğu veya üzerinden ne kadar zaman geçtiği fark etmez.
        Polise bildirmesen bile destek ve sağlık bakımı alabilirsin.
        Durum tehlikeli olursa { $nr-112 }’yi ara.

# The last days or weeks. Fits both young people and adults.
referral-sexual-recent =
    .lead = Şimdi sağlık bakımı alabilirsin. Polise bildirmek konusunda bugün bir karar vermen gerekmez. Bu senin suçun değil.
    .steps =
        { $nr-vardguiden_1177 }’yi ara ve nereye gidebileceğini sor. Stockholm’de, Södersjukhuset’te özel bir acil birim var.
        Mümkünse çabuk git. Sağlık çalışanları delilleri koruyabilir. Yıkanmış olsan da gidebilirsin.
        Birkaç gün veya hafta geçtiyse yine de bakım alabilirsin.
        Önce konuşmak istersen buradaki diğerlerinden biriyle iletişime geç.

referral-trafficking =
    .lead = Kim olduğunu söylemeden biriyle konuşabilirsin. Hiç kimse seni zorlayamaz, tehdit edemez veya sömüremez. Bu senin suçun değil.
    .steps =
        Buradaki destekle iletişime geç. Konuşmak için hiçbir belge göstermen gerekmez.
        Başka bir dilde konuşmak istersen tercüman iste.
        Yalnızken ara. Mümkünse başka kimsenin görmediği bir telefon kullan.
        Durum tehlikeli olursa { $nr-112 }’yi ara.

# Followed, watched, images. Changing settings may be noticed and raise the danger.
referral-digital =
    .lead = Telefonunda bir şey değiştirmeden önce biriyle konuş. Anlattığın şey, internette olsa bile şiddet olabilir. Bu senin suçun değil.
    .steps =
        Yardım ararken mümkünse başka bir telefon veya bilgisayar kullan.
        Durumu daha tehlikeli yapabilecekse şimdilik hiçbir ayarı değiştirme.
        Yapabiliyorsan tehditleri ve mesajları güvenli bir yerde sakla.
        Tehditler, ısrarlı takip ve yayılan görüntüler polise bildirilebilir.

referral-economic =
    .lead = Kim olduğunu söylemeden biriyle konuşabilirsin. Şiddet para veya belgelerle de ilgili olabilir. Bu senin suçun değil.
    .steps =
        Mümkünse büyük bir karar vermeden önce buradaki destek hatlarından birini ara.
        Belediyendeki sosyal hizmetler (socialtjänsten) para ve konut konusunda tavsiye verebilir.
        Yapabiliyorsan pasaportunu, banka kartını ve önemli belgelerini güvenli bir yerde tut.
        Durum tehlikeli olursa { $nr-112 }’yi ara.

# A man aged 18 or over.
referral-man =
    .lead = Senin için bir destek hattı var ve anonim kalabilirsin. Anlattığın şey şiddet olabilir. Bu senin suçun değil.
    .steps =
        Stödlinjen för män hattını ara. Sana kimin zarar verdiği fark etmez.
        Yalnızken ara. Mümkünse başka kimsenin görmediği bir telefon kullan.
        Belediyendeki sosyal hizmetler (socialtjänsten) sana destek ve koruma konusunda yardım edebilir.
        Durum tehlikeli olursa { $nr-112 }’yi ara.

# Aged 18 or over. The first sentence gives away nothing about the reader.
referral-trans =
    .lead = Senin için bir destek hattı var ve anonim kalabilirsin. Anlattığın şey şiddet olabilir. Bu senin suçun değil.
    .steps =
        Stödlinjen för transpersoner hattını ara. Non-binary (ikili cinsiyet dışı) biriysen de senin için var.
        Hangi destek hattını arayacağını sen seçersin.
        Yalnızken ara. Mümkünse başka kimsenin görmediği bir telefon kullan.
        Durum tehlikeli olursa { $nr-112 }’yi ara.

## Children and young people

# The writer is a child. Very simple words.
referral-child =
    .lead = Adını söylemeden Bris ile konuşabilirsin. Bu senin suçun değil. Sorumluluk yetişkinlerindir.
    .steps =
        Bris’i ara veya onlarla yazış (chat). Seni dinlerler.
        Güvendiğin bir yetişkine anlat, örneğin okulda.
        Biri bunun sır olduğunu söylemiş olsa bile anlatabilirsin.
        Şu anda tehlike var mı? Yanında güvende olacağın bir yetişkine git ve { $nr-112 }’yi ara.

referral-child-sexual =
    .lead = Bunu anlatman iyi. Adını söylemeden Bris ile konuşabilirsin. Bu senin suçun değil.
    .steps =
        Bris’i ara veya onlarla yazış (chat). Ne kadar anlatacağına sen karar verirsin.
        Biri bunun sır olduğunu söylemiş olsa bile anlatabilirsin.
        Güvendiğin bir yetişkine söyle, örneğin okulda.
        Şu anda tehlike var mı? Yanında güvende olacağın bir yetişkine git ve { $nr-112 }’yi ara.

# Images or films used as a threat, or spread.
referral-youth-images =
    .lead = Görüntü gönderilmiş olsa bile yardım almak mümkün. Bu senin suçun değil. Yanlış yapan, tehdit eden veya yayan kişidir.
    .steps =
        Bris’i ara veya onlarla yazış (chat). Adını söylemen gerekmez.
        Hiç para ödeme ve başka hiçbir şey gönderme.
        Güvende hissediyorsan tehditleri ve mesajları sakla.
        Güvendiğin bir yetişkine anlat. Polise birlikte bildirebilirsiniz.

referral-youth-partner =
    .lead = Burada konuşabileceğin biri var. Bir ilişkide kendin olabilmeli ve kendini güvende hissedebilmelisin. Bu senin suçun değil.
    .steps =
        Bris’i ara veya onlarla yazış (chat). Adını söylemen gerekmez.
        Ayrılmaktan korkuyor musun? Önce Bris ile konuş.
        Güvendiğin bir yetişkine anlat, örneğin okulda.
        Şu anda tehlike var mı? Başka insanların yanına git ve { $nr-112 }’yi ara.

## Honour

referral-honour-youth =
    .lead = Kim olduğunu söylemeden Origo ile iletişime geçebilirsin. Kendi hayatın hakkında karar verme hakkın var. Bu senin suçun değil.
    .steps =
        Origo ve Rätt att välja, cinsiyetin ne olursa olsun senin için var.
        Evde bir şey söylemeden önce onlarla konuş.
        Aile dışından güvendiğin bir yetişkine anlat, örneğin okulda.
        Durum tehlikeli veya acilse { $nr-112 }’yi ara.

referral-honour-adult =
    .lead = Kim olduğunu söylemeden biriyle konuşabilirsin. Kendi hayatın hakkında karar verme hakkın var. Bu senin suçun değil.
    .steps =
        Mümkünse ailene veya akrabalarına bir şey söylemeden önce buradaki destek hatlarından birini ara.
        Yalnızken ara. Mümkünse başka kimsenin görmediği bir telefon kullan.
        Belediyendeki sosyal hizmetler (socialtjänsten) sana destek ve koruma konusunda yardım edebilir.
        Durum tehlikeli veya acilse { $nr-112 }’yi ara.

# The age is unknown. Services for young people and for adults follow.
referral-honour-unknown =
    .lead = Kim olduğunu söylemeden biriyle konuşabilirsin. Kendi hayatın hakkında karar verme hakkın var. Yaşına uygun olanı seç.
    .steps =
        Her kartta desteğin kimler için olduğu yazıyor.
        Ailene veya akrabalarına bir şey söylemeden önce onlarla konuş.
        Yalnızken ara veya yaz. Mümkünse başka kimsenin görmediği bir telefon kullan.
        Durum tehlikeli veya acilse { $nr-112 }’yi ara.

# About to be taken, or held abroad. Also fits someone who is worried about another person.
referral-abroad =
    .lead = Güvenli olur olmaz buradakilerden biriyle iletişime geç. Hiç kimsenin birini yolculuğa çıkmaya veya bir yerde kalmaya zorlama hakkı yok.
    .steps =
        Yurt dışında hayati tehlike varsa o ülkenin kendi acil numarasını ara.
        Yurt dışında: UD-jouren veya İsveç büyükelçiliği ile iletişime geç.
        Hâlâ İsveç’teyken: yolculuktan önce buradaki destekten, sosyal hizmetlerden (socialtjänsten) veya polisten yardım al.
        Havaalanında: yolculuğun gönüllü olmadığını polise veya görevlilere söyle.

## Thoughts of not wanting to live

referral-suicide =
    .lead = Hemen şimdi biriyle konuş. Anonim kalabilir ve durumu olduğu gibi söyleyebilirsin. İmkânsız gibi gelse de yardım almak mümkün.
    .steps =
        Självmordslinjen’i ara veya onlarla yazış (chat).
        Güvendiğin birine nasıl olduğunu söyle ve yanında olmasını iste.
        Kendine zarar verebileceğin şeylerden uzak dur.
        Durum acil olursa { $nr-112 }’yi ara veya psikiyatri acil servisine git.

referral-suicide-youth =
    .lead = Hemen şimdi biriyle konuş. Adını söylemen gerekmez. İmkânsız gibi gelse de yardım almak mümkün.
    .steps =
        Buradakilerden birini ara veya onlarla yazış (chat). Durumu olduğu gibi söyle.
        Güvendiğin bir yetişkine söyle: kötüyüm ve yardıma ihtiyacım var.
        Şu anda yalnız kalma. Güvendiğin birinden yanında kalmasını iste.
        Durum acil olursa { $nr-112 }’yi ara.

referral-suicide-with-violence =
    .lead = Hemen şimdi biriyle konuş, anonim kalabilirsin. Hem iyi olman hem de güvende olman için yardım var. Bu senin suçun değil.
    .steps =
        Buradakilerden sana en kolay gelenle başla. Birden fazlasıyla iletişime geçebilirsin.
        Güvendiğin birine nasıl olduğunu söyle ve yanında olmasını iste.
        Kendine zarar verebileceğin şeylerden uzak dur.
        Durum acil veya tehlikeli olursa { $nr-112 }’yi ara.

## Someone who uses violence, or is afraid of doing so

# May also be read by someone who is in truth exposed. Never shows support that could give away where anyone is.
referral-perpetrator =
    .lead = Bunu değiştirmek mümkün ve yardım var. Välj att sluta’yı ara. Anonim kalabilirsin.
    .steps =
        Bir görüşmeyle başla. Bu konuda konuşmaya alışıklar.
        Ortam gerildiğinde: bir şey olmadan önce oradan uzaklaş.
        Korkan sen misin? O zaman da orayı arayabilirsin.
        Şu anda birine zarar vermekten korkuyorsan oradan uzaklaş ve { $nr-112 }’yi ara.

referral-perpetrator-youth =
    .lead = Bunu değiştirmek mümkün ve yardım var. Burada, başkalarına nasıl davrandığın hakkında biriyle konuşabilirsin.
    .steps =
        Buradakilerden biriyle iletişime geç. Durumu olduğu gibi söyle.
        Güvendiğin bir yetişkine anlat, örneğin bir danışmana (kurator).
        Ortam gerildiğinde: bir şey olmadan önce oradan uzaklaş.
        Şu anda birine zarar vermekten korkuyorsan oradan uzaklaş ve { $nr-112 }’yi ara.

# An urgent line stands above.
referral-perpetrator-threat =
    .lead = Bunu durdurmak mümkün. Şimdi yardım istemek doğru olandır.
    .steps =
        Uzakta dur ve iletişime geçme.
        Birine zarar verebilecek şeylerden uzaklaş.
        Güvendiğin birinden yanında olmasını iste.
        Ortam sakinleşince Välj att sluta’yı ara. Orada anonim kalabilirsin.

# Unwanted sexual thoughts or acts.
referral-preventell =
    .lead = Kimsenin zarar görmemesi için yardım almak mümkün. PrevenTell ile iletişime geç. Anonim kalabilirsin.
    .steps =
        PrevenTell, düşüncelerin veya davranışların seni kaygılandırıyorsa senin için var.
        Zarar vermekten korktuğun kişiyle yalnız kalma.
        Şu anda birine zarar vermekten korkuyorsan oradan uzaklaş ve { $nr-112 }’yi ara.

## Someone who is worried about another person

referral-worried-adult =
    .lead = Kiminle ilgili olduğunu söylemeden bir destek hattını arayıp tavsiye alabilirsin. Seninle ilgiliyse de aynı tavsiye geçerli.
    .steps =
        Seni kaygılandıran şeyi anlat. Emin olman gerekmez.
        O kişiyi dinle. Baskı yapma ve kimsenin yerine karar verme.
        Yalnızca baş başayken konuşun. Başkasının okuyabileceği bir şey yazma.
        Şu anda tehlike varsa { $nr-112 }’yi ara. Kendin araya girme.

# An adult who is worried about a child.
referral-worried-child =
    .lead = Çocuğun belediyesindeki sosyal hizmetlerle (socialtjänsten) iletişime geç. Herkes kaygısını bildirebilir, şüphelenmen yeterli. Bunu işin gereği değil, özel kişi olarak yapıyorsan anonim kalabilirsin.
    .steps =
        Sosyal hizmetler kapalıysa nöbetçi sosyal hizmetleri (socialjouren) ara.
        Çocuğu baskı yapmadan dinle. Bunun çocuğun suçu olmadığını söyle.
        Çocuk kendisi Bris’i arayabilir veya onlarla yazışabilir (chat).
        Çocuk şu anda tehlikedeyse { $nr-112 }’yi ara.

# A young person about a friend. The friend may be the writer.
referral-worried-friend-youth =
    .lead = Kiminle ilgili olduğunu söylemeden bunu Bris ile konuşabilirsin. Seninle ilgiliyse de aynı tavsiye geçerli.
    .steps =
        Bris’i ara veya onlarla yazış (chat). Seni kaygılandıran şeyi anlat.
        Bu arkadaşının suçu değil, senin suçun da değil.
        Kimseye söylemeyeceğine söz vermiş olsan bile güvendiğin bir yetişkine anlat.
        Şu anda tehlike varsa { $nr-112 }’yi ara. Bunu kendin çözmeye çalışma.

referral-worried-friend-honour =
    .lead = Kiminle ilgili olduğunu söylemeden Origo ile iletişime geçip tavsiye alabilirsin. Seninle ilgiliyse de aynı tavsiye geçerli.
    .steps =
        Origo veya Rätt att välja ile iletişime geç. Emin olman gerekmez.
        Aileye bir şey söyleme. Bu, durumu daha tehlikeli yapabilir.
        Aile dışından güvendiğin biriyle konuş, örneğin okulda.
        Durum tehlikeli veya acilse { $nr-112 }’yi ara.

referral-missing =
    .lead = Kaybolan biri için endişeleniyorsan polise başvur. Bekleme.
    .steps =
        Çocuksa ya da hayatından endişe ediyorsan: { $nr-112 } numarasını ara.
        Değilse polisi { $nr-police_11414 } numarasından ara.
        Birinin ona zarar verdiğinden ya da onu götürdüğünden korkuyorsan söyle.
        Bir yardım hattını da arayıp danışabilirsin.

referral-worried-suicide =
    .lead = Kişinin yalnız kalmamasını sağla. Bununla tek başına başa çıkman gerekmez. Seninle ilgiliyse buradaki destek senin için var.
    .steps =
        Durumun nasıl olduğunu açıkça sor ve sakince dinle. Sormak tehlikeli değildir.
        Birlikte buradakilerden birini arayın veya onlarla yazışın (chat).
        Kimseye söylemeyeceğine söz vermiş olsan bile yardım edebilecek başka kişilere anlat.
        Durum acilse { $nr-112 }’yi ara.

# Somebody threatens to take their own life if left.
referral-worried-suicide-control =
    .lead = Ciddi olduğunu düşünüyorsan diğer kişi için { $nr-112 }’yi ara. Bunu çözmek senin sorumluluğun değil. Bir ilişkiyi bitirme hakkın var.
    .steps =
        Bundan sonrasını telefonu açanlara bırak. Oraya gitmen veya kalman gerekmez.
        Diğer kişi kendisi Självmordslinjen’i arayabilir veya onlarla yazışabilir (chat).
        Kendin için bir destek hattını ara. Anlattığın şey şiddet olabilir.
        Ayrılmaktan korkuyor musun? Önce destek hattıyla konuş.

## Someone who takes back what was written

referral-retraction =
    .lead = Sorun değil. Hiçbir şeyi açıklaman gerekmez. İstediğin zaman geri gelebilirsin, yardım burada olmaya devam eder.
    .steps =
        Biriyle konuşmak istersen buradalar.
        Görünmesini istemiyor musun? Güvenli olduğunda sohbeti veya geçmişi sil.

## Someone who meets violence at work

referral-professional-honour =
    .lead = Aileyle iletişime geçmeden önce tavsiye alın. Origo, Stockholm ilindeki gençler konusunda tavsiye verir. NCH’nin destek telefonu, bu konularla işinde karşılaşanlar içindir.
    .steps =
        Kişiyle baş başa konuşun. Profesyonel tercüman kullanın, asla bir yakınını değil.
        18 yaşından küçükse: hemen endişe bildirimi (orosanmälan) yapın. Şüphe yeterlidir.
        Tavsiye almak için ararken kişinin kimliğini belli edecek bilgi vermeyin.
        Yolculuk yakınsa veya tehlike büyükse hemen polise ve sosyal hizmetlere ya da nöbetçi sosyal hizmetlere başvurun.

referral-professional-adult =
    .lead = Önce şu anda tehlike olup olmadığını öğrenin. Tavsiye almak için Kvinnofridslinjen’i arayın. Bu hat, işinde şiddetle karşılaşanlar için de vardır.
    .steps =
        Baş başa konuşun. Profesyonel tercüman kullanın, asla bir yakınını değil.
        Kişiye güvenli biçimde nasıl ulaşılabileceği konusunda anlaşın.
        Kurumunuzun kurallarını izleyin. Göreviniz kapsamındaysa riski standart bir yöntemle değerlendirin.
        Zarar görebilecek çocuklar varsa hemen endişe bildirimi (orosanmälan) yapın. Şüphe yeterlidir.

referral-professional-child =
    .lead = Sosyal hizmetler kuruluna (socialnämnden) hemen endişe bildirimi (orosanmälan) yapın. Şüphe yeterlidir, kanıt gerekmez. Okulda, sağlık hizmetlerinde ve çocuklarla yapılan diğer işlerde bu kişisel bir yükümlülüktür.
    .steps =
        Yazılı olarak bildirin. Durum acilse önce telefon edin, sonra yazılı olarak onaylayın.
        Akşamları ve hafta sonları belediyenin nöbetçi sosyal hizmetlerini (socialjour) arayın.
        Riski artırabilecekse evle iletişime geçmeden önce sosyal hizmetlere danışın.
        Çocuğu dinleyin ve gizli tutacağınıza söz vermeyin. Tehlike varsa { $nr-112 }’yi arayın.

referral-professional-trafficking =
    .lead = Tavsiye almak için ulusal destek telefonunu arayın. Bu telefon, işinde fuhuş veya insan ticaretiyle karşılaşanlar içindir.
    .steps =
        Baş başa konuşun. Profesyonel tercüman kullanın, asla kişinin yanındakilerden birini değil.
        Destek telefonu kapalıysa ve durum acilse: polis veya nöbetçi sosyal hizmetler (socialjouren).
        18 yaşından küçükse: hemen endişe bildirimi (orosanmälan) yapın. Şüphe yeterlidir.
        Şu anda biri tehlikedeyse { $nr-112 }’yi arayın.

# A client who uses violence.
referral-professional-violent-client =
    .lead = Nasıl davranacağınız ve nereye yönlendireceğiniz konusunda tavsiye için Välj att sluta’yı arayın. Şiddete maruz kalan kişinin güvenliği önce gelir.
    .steps =
        Şiddete maruz kalan kişinin nerede olduğunu asla söylemeyin.
        Zarar görebilecek çocuklar varsa hemen endişe bildirimi (orosanmälan) yapın. Şüphe yeterlidir.
        Ağır şiddet riski varsa: gizlilik kurallarının polise başvurmanıza izin verip vermediğini değerlendirin.
        Şu anda biri tehlikedeyse { $nr-112 }’yi arayın.

# A client with unwanted sexual thoughts or acts.
referral-professional-sexual-client =
    .lead = Tavsiye almak için PrevenTell ile iletişime geçin. Bu destek, kendi cinsel düşünceleri veya davranışları için kaygılananlar ve sağlık çalışanları içindir.
    .steps =
        Danışanınıza PrevenTell’den söz edin. Orada anonim kalmak mümkündür.
        Bir çocuğun zarar gördüğünden şüpheleniyorsanız hemen endişe bildirimi (orosanmälan) yapın.
        Şu anda biri tehlikedeyse { $nr-112 }’yi arayın.

referral-professional-suicide =
    .lead = Durum acilse kişiyi yalnız bırakmayın. { $nr-112 }’yi arayın veya kişinin psikiyatri acil servisiyle görüşmesini sağlayın.
    .steps =
        İntihar düşüncelerini ve planlarını açıkça sorun. Sormak tehlikeli değildir.
        Kurumunuzun kurallarını izleyin ve bir iş arkadaşınızdan veya yöneticinizden yardım alın.
        Självmordslinjen’den söz edin, 18 yaşından küçüklere Bris’ten de söz edin.
        Bir çocuğun zarar gördüğünden şüpheleniyorsanız hemen endişe bildirimi (orosanmälan) yapın.

# Works in the field, and is now exposed.
referral-professional-self =
    .lead = Bu alanda çalışsan da yardım alma hakkın var. Kim olduğunu veya nerede çalıştığını söylemen gerekmez. Bu senin suçun değil.
    .steps =
        Buradaki destek hatlarından birini ara. İş yerin aracılığıyla başvurman gerekmez.
        Yalnızken ara. Mümkünse başka kimsenin görmediği bir telefon kullan.
        Sırf mesleğin bu diye bununla tek başına başa çıkman gerekmez.
        Durum tehlikeli olursa { $nr-112 }’yi ara.

## It is over

referral-past =
    .lead = Ne kadar zaman geçmiş olursa olsun bunu biriyle konuşabilirsin. Bu senin suçun değil.
    .steps =
        Buradakilerden biriyle iletişime geç. Bitmiş olsa bile başvurabilirsin.
        Hiç polise bildirmemiş olsan bile destek alabilirsin.
        Yeniden başlarsa veya korkarsan hemen başvur. Tehlike varsa { $nr-112 }’yi ara.
