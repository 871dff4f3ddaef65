### reviewed: no (no native speaker has reviewed this translation)
### The frame around questions and answers.

## Menu

menu-greeting = Merhaba! Burada Operation Kvinnofrid, kurallar, çalışma biçimleri ve hangi desteklerin olduğu hakkında soru sorabilirsin. Birkaç kelimeyle yaz.
menu-thanks = Rica ederim. İstediğin zaman yine sorabilirsin.
menu-unclear = Her seferinde tek bir mesaj okurum ve öncekini hatırlamam. Söylemek veya sormak istediğin her şeyi tek bir mesajda yaz.
menu-choices = Örneğin şunları sorabilirsin:
# Stands under every menu. The cards follow.
menu-help-line = Sen veya tanıdığın biri tehdit veya şiddete maruz mu kalıyor? Burada yardım var.

## No answer

notfound-lead = Bunu bilmiyorum.
notfound-where = Operation Kvinnofrid hakkındaki ve tehdit ya da şiddet karşısında nereden destek alınacağı hakkındaki soruları yanıtlarım. Başka konularda Länsstyrelsen Stockholm’e sor veya Operation Kvinnofrid’in web sitesine bak.
suggest-intro = Bu sorulardan birini mi demek istedin?

## Under an answer. $date is a date.

sources-label = Kaynaklar
as-of = Bu bilgilerin geçerli olduğu tarih: { $date }.
answer-only-swedish = Bu yanıt yalnızca İsveççe.
more-questions = Diğer sorular

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = Kimler katılıyor
topic-origo = Origo
topic-strategi = Strateji
topic-handlingsplan = Eylem planı
topic-uppfoljning = İzleme ve değerlendirme
topic-nationellt = Ulusal çalışmalar
topic-valdsformer = Şiddet türleri
topic-heder = Namus
topic-barn = Çocuklar
topic-lag = Yasalar ve kurallar
topic-sekretess = Gizlilik
topic-orosanmalan = Endişe bildirimi (orosanmälan)
topic-skydd = Koruma
topic-metoder = Yöntemler
topic-stodlinjer = Destek hatları
topic-valdsutovare = Şiddet uygulayan kişi
topic-manniskohandel = İnsan ticareti ve fuhuş
topic-sexuellt-vald = Cinsel şiddet
topic-om-slussen = slussen hakkında
