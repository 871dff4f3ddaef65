### reviewed: no (no native speaker has reviewed this translation)

# Sentences of the web chat. No message here takes an argument; telephone numbers never stand here (they come from knowledge/services).

## Frame of every page

web-title = Sorular ve yanıtlar
web-skip = İçeriğe geç
web-exit = Sayfadan hemen çık
web-home = Sorular ve yanıtlar
web-language = Türkçe
web-languages = Dil
web-footer = Sayfa hakkında
web-safety-link = Cihazında güvenlik
web-access-link = Erişilebilirlik
web-about-link = Hizmet hakkında
web-help-heading = Şimdi yardıma ihtiyacın var mı?
web-call-list = Arama veya SMS, telefonun listesinde kalır. Biri telefonunu görebiliyorsa oradan sil.

## Quick exit by the Shift key

web-shift-hint = Shift tuşuna üç kez de basabilirsin.
web-shift-one = Sayfadan çıkmak için Shift tuşuna iki kez daha bas.
web-shift-two = Sayfadan çıkmak için Shift tuşuna bir kez daha bas.
web-shift-three = Sayfadan çıkılıyor.
web-shift-over = Sayma durdu. Sayfa hâlâ açık.

## Before the first message

web-before-heading = Yazmadan önce
web-before-history = Tarayıcı, burada olduğunu hatırlar. Sayfa bunu geçmişten silemez.
web-before-watching = Telefonu veya bilgisayarı izleyen programlar yazdıklarını görebilir.
web-before-device = Emin değil misin? Kütüphanede veya bir arkadaşının yanında, başka kimsenin erişemediği bir cihaz kullan.
web-before-leave = Biri gelirse “Sayfadan hemen çık” düğmesine bas. O zaman sıradan bir hava durumu sayfası veya benzeri açılır.
web-before-more = Cihazında güvenlik hakkında daha fazlasını oku

## The chat

web-chat-heading = Ne öğrenmek istiyorsun?
web-chat-intro = Burada Operation Kvinnofrid hakkında yanıtlar bulursun. Sen veya tanıdığın biri şiddete maruz kalıyorsa yardıma giden yolları da bulursun. Yanıtları bir insan değil, otomatik bir hizmet verir.
web-log = Görüşme
web-you = Yazdığın
web-reply = Yanıt
web-label = Sorunu yaz
web-hint = Ad, adres veya kişilerle ilgili başka bilgiler yazma.
web-send = Gönder
web-again = Baştan başla
web-other = Bu yardımcı olmadı
web-copy = Numarayı kopyala
web-copied = Numara kopyalandı. Cihazın panosunda kalır.
web-answer-heading = Sorunun yanıtı
web-busy = Biraz bekle. Az önce yazdığının yanıtı yolda.
web-offline = Yanıt gelmedi. Bağlantını kontrol et ve yeniden dene.

## Leaving

web-leave-title = Yükleniyor
web-leave-link = Devam et

## Safety page

web-safety-heading = Cihazında güvenlik
web-safety-intro = Telefonda veya bilgisayarda ne yaptığını biri görebiliyor mu? O zaman bunları düşünmen gerekebilir.
web-safety-exit-heading = Sayfadan hızlıca nasıl çıkılır
web-safety-exit-1 = “Sayfadan hemen çık” düğmesi her sayfanın en üstündedir. Sayfayı boşaltır ve sıradan bir web sitesi açar.
web-safety-exit-2 = Klavyeyle: Shift tuşuna art arda üç kez bas. Üç nokta, ne kadar ilerlediğini gösterir.
web-safety-exit-3 = Sonrasında Geri düğmesi görüşmeyi göstermez.
web-safety-stays-heading = Geride kalanlar
web-safety-stays-1 = Tarayıcının geçmişi, sayfayı ziyaret ettiğini gösterir. O satırı geçmişten kendin silebilirsin.
web-safety-stays-2 = Bütün geçmişi silmek soru uyandırabilir. Bunun yerine yalnızca bu ziyaretle ilgili olanı sil.
web-safety-stays-3 = Gizli gezinme, cihazda geçmiş kaydetmez. İzleyen programlara karşı korumaz.
web-safety-stays-4 = Ağı yöneten kişi, örneğin evde veya işte, hangi web sitesini açtığını görebilir.
web-safety-stays-5 = Aramalar ve SMS’ler, sen silene kadar telefonun listelerinde görünür. Bazen faturada da görünürler.
web-safety-watched-heading = Biri cihazını izliyorsa
web-safety-watched-1 = Programlar yazdıklarını okuyabilir ve ekranını başka birine gösterebilir. Bu nadiren fark edilir.
web-safety-watched-2 = Bundan kaygılanıyorsan başka bir cihaz kullan: kütüphanede, okulda, işte veya güvendiğin birinin yanında.
web-safety-watched-3 = Tavsiye almadan bir programı kaldırma. İzleyen kişi bunu fark edebilir.
web-safety-us-heading = Neyi kaydediyoruz
web-safety-us-1 = Yazdığın hiçbir şey kaydedilmez, ne burada ne de cihazında. Sayfa çerez kullanmaz.
web-safety-us-2 = Yanıt yalnızca sayfada gösterilir. Sayfadan çıktığında veya sayfayı yenilediğinde görüşme silinir.
web-safety-us-3 = Yazdıklarını hiçbir insan okumaz. Bu, buradan kimsenin yardım gönderemeyeceği anlamına da gelir.
web-safety-back = Sorulara dön

## Accessibility statement

web-access-heading = Erişilebilirlik
web-access-intro = Bu hizmeti herkes kullanabilmelidir. Hizmet, İsveç’in dijital kamu hizmetlerinin erişilebilirliği yasasına, yani WCAG 2.2 AA düzeyine uyacak şekilde yapılmıştır.
web-access-how-heading = Sayfa nasıl çalışır
web-access-how-1 = Her şeyi klavye, ekran okuyucu veya sesli kontrol ile kullanabilirsin.
web-access-how-2 = Metni büyütebilirsin. Her şey 320 nokta genişliğindeki bir ekrana sığar.
web-access-how-3 = Renkler, açık veya koyu mod ve yüksek kontrast ayarlarına uyar.
web-access-how-4 = Sayfa JavaScript olmadan da çalışır.
web-access-status-heading = Sayfa ne kadar erişilebilir
web-access-status = Hizmetin yasaya kısmen uygun olduğunu değerlendiriyoruz.
web-access-assessed = Hizmet, her yeni sürümden önce gerçek bir tarayıcıda otomatik olarak denenir. Hizmeti yapan bizler, onu Kasım 2026’da otomatik ve elle yapılan denemelerle kendimiz değerlendirdik. Dışarıdan kimse incelemedi.
web-access-known-heading = Bildiğimiz eksikler
web-access-known = Yardımcı teknolojileri kendi deneyimiyle bilen kişiler hizmeti henüz denemedi. Bu yüzden bilmediğimiz eksikler olabilir.
web-access-report-heading = Bir engelle mi karşılaştın?
web-access-report = Lütfen sayfanın sorumlusuna bildir. Kendi durumun hakkında bir şey yazma.
web-access-authority = Yanıttan memnun değilsen bunu, yasayı denetleyen kuruma bildirebilirsin: Myndigheten för digital förvaltning (Digg).

## About

web-about-heading = Hizmet hakkında
web-about-what-heading = Bu nedir
web-about-what-1 = Operation Kvinnofrid hakkındaki soruları yanıtlayan otomatik bir hizmet. Operation Kvinnofrid, Stockholm ilinin yakın ilişkilerde şiddete, namusla ilgili şiddete, fuhşa, insan ticaretine ve cinsel şiddete karşı iş birliğidir.
web-about-what-2 = Bütün yanıtları insanlar yazdı. Hizmet, soruna uyan bir yanıt seçer. Asla kendisi bir şey uydurmaz.
web-about-what-3 = Hizmet bir destek hattı veya insan değildir. Yardım edebilecek olanlara giden yolu gösterir.
web-about-privacy-heading = Bilgilerin
web-about-privacy-1 = Yazdıkların kaydedilmez, günlüğe alınmaz ve başkasına iletilmez.
web-about-privacy-2 = Sayfa çerez kullanmaz ve diğer web sitelerinden hiçbir şey kullanmaz.
web-about-operator-heading = Sorumlu
web-about-operator = Sayfanın sorumlusu:
web-about-contact = İletişim:
web-about-no-operator = Sayfayı yürüten henüz adını belirtmedi.

## Refusals: a title and a sentence each. The help lines stand below them.

web-refusal-help = Şimdi yardıma ihtiyacın varsa buradan ulaşabilirsin:
web-refusal-400-title = Gönderdiğini okuyamadık
web-refusal-400 = İçerik bozuk veya metin olmayan karakterler içeriyor. Sıradan bir metinle yeniden dene.
web-refusal-404-title = Sayfa yok
web-refusal-404 = Bu adres bir yere gitmiyor. Ana sayfaya git ve sorunu orada sor.
web-refusal-405-title = Sayfa bu şekilde kullanılamaz
web-refusal-405 = Ana sayfaya git ve sorunu orada sor.
web-refusal-408-title = Çok uzun sürdü
web-refusal-408 = Bağlantı çok yavaştı. Yeniden dene.
web-refusal-413-title = Metin çok uzun
web-refusal-413 = Metni kısalt ve yeniden dene. Birkaç cümlelik bir soru yeterli.
web-refusal-415-title = Yanlış türde içerik
web-refusal-415 = Hizmet yalnızca metin kabul eder.
web-refusal-421-title = Yanlış adres
web-refusal-421 = Bu hizmet o adreste yanıt vermiyor.
web-refusal-422-title = Gönderdiğinde bir şey doğru değil
web-refusal-422 = Bir alan eksik, bilinmiyor veya içeriği yanlış. Ana sayfadan yeniden dene.
web-refusal-429-title = Kısa sürede çok soru geldi
web-refusal-429 = Biraz bekle, sonra yeniden sor.
web-refusal-500-title = Bizde bir sorun oluştu
web-refusal-500 = Biraz sonra yeniden dene.
web-refusal-503-title = Hizmet hazır değil
web-refusal-503 = Biraz sonra yeniden dene.

## Terms and privacy: the page that Discord asks for.

web-terms-heading = Koşullar ve gizlilik
web-terms-use-heading = Hizmeti nasıl kullanabilirsin
web-terms-use-1 = Hizmet herkese açıktır. Burada hesaba ihtiyacın yok ve hiçbir bilgi vermezsin.
web-terms-use-2 = Yanıtlar geneldir ve hatalı olabilir. Bakımın, danışmanlığın veya bir makamın kararının yerini tutmaz.
web-terms-discord-heading = Discord’da
web-terms-discord-1 = Discord, orada yazılanları kendi koşullarına göre saklayan bir şirkettir. Hizmet yalnızca kendisine yazılanı okur, hiçbirini saklamaz ve asla önce yazmaz.
web-terms-discord-2 = Kendi yazdıklarını Discord’da silebilirsin. Hizmette silinecek bir şey yoktur.
