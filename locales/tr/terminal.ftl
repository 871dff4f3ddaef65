### reviewed: no (no native speaker has reviewed this translation)

# Sentences that only the terminal has (slussen chat).

terminal-welcome = Merhaba! Operation Kvinnofrid hakkındaki soruları yanıtlarım ve nereden yardım alabileceğini gösteririm. Ben otomatik bir hizmetim, insan değilim.
terminal-how = Sorunu yaz ve Enter’a bas. /help başka neler yapabileceğini gösterir.
terminal-traces = Yazdıklarının hiçbirini kaydetmem. /clear ile temizleyene kadar ekranda görünür.
terminal-help =
    /help – bunu gösterir
    /topics – ne hakkında sorabileceğini gösterir
    /why – son yanıtı neyin belirlediğini gösterir
    /clear – ekranı temizler
    /quit – bitirir
    Bir sayı, o sayıdaki soruyu açar.
terminal-why-nothing = Açıklanacak bir yanıt yok.
terminal-why-no-rule = Yanıtı riskle ilgili bir kural belirlemedi.
terminal-why-rules = Yanıtı şu kurallar belirledi:
terminal-why-words = En çok ağırlık taşıyan yerin altı çizildi:
terminal-bye = Hoşça kal!
