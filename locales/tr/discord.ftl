### reviewed: no (no native speaker has reviewed this translation)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = Operation Kvinnofrid ve nereden yardım alınacağı hakkında sor. Yanıtı yalnızca sen görürsün.
# The field in the command, at most 100 characters.
discord-ask-option = Sorun, kendi kelimelerinle
discord-ask-option-name = soru

# Last in every reply in a direct message.
discord-keeps = Discord bu sohbeti saklar. Kendi yazdıklarını silebilirsin: mesaja basılı tut veya sağ tıkla, sonra Mesajı Sil’i seç. Benim yanıtlarım silinemez ama sohbeti gizleyebilirsin: listede sohbete basılı tut ve DM’yi Kapat’ı seç.
# Last in every reply that only the person who asked can see.
discord-private = Bu yanıtı yalnızca sen görürsün. Discord yine de ne yazdığını bilir.
# Under a reply that shows the way to help.
discord-leave = Bu konuda Discord’da daha fazla yazmamak daha iyi. Bunun yerine telefon et veya yardım hizmetinin kendi web sitesini kullan. Bunu başka kimsenin erişemediği bir telefondan veya bilgisayardan yap.
# When a button is older than the program.
discord-old-button = Bu düğme çok eski. Bunun yerine buradakilerden birine bas veya sorunu yaz.

## Commands, buttons and lists. Names: lower case, at most 32 characters; descriptions: at most 100.

discord-ask-name = sor
discord-help-name = yardım
discord-help-description = Kime başvurabileceğini gösterir. Yanıtı yalnızca sen görürsün.
discord-topics-name = konular
discord-topics-description = Sorulara ve yanıtlara göz at. Bunları yalnızca sen görürsün.
discord-about-name = hakkında
discord-about-description = Bu nedir, ne saklanır ve sorumlusu kimdir.
discord-find-name = Yardım bul
discord-presence = Operation Kvinnofrid hakkında sorular
discord-neutral = Sana memnuniyetle yanıt veririm. Düğmeye bas, yanıtı yalnızca sen görürsün.
discord-read-private = Özel olarak oku
discord-share = Kanalda paylaş
discord-shared-already = Yanıt kanalda zaten paylaşıldı.
discord-not-yours = Mesajın yanıtını yalnızca onu yazan kişi alabilir. Burada herkes için yardım yolları var.
discord-gone = Mesaj artık yok veya okunamadı. Bunun yerine sorunu /fraga ile yaz, yanıtı yalnızca sen görürsün.
discord-help-lead = Burada konuşabileceğin insanlar var. Bunun ne olduğundan emin olman gerekmez.
discord-help-choose = Sana uyanı seç, daha fazlasını göstereyim:
discord-help-hurt = Biri bana zarar veriyor
discord-help-honour = Gencim ve konu namus
discord-help-worried = Biri için endişeleniyorum
discord-help-hurting = Birine zarar veriyorum
discord-help-at-work = Bununla işimde karşılaşıyorum
discord-topics-lead = Sorun ne hakkında?
discord-topics-choose = Bir konu seç
discord-questions-lead = Hangi sorunun yanıtını okumak istersin?
discord-questions-choose = Bir soru seç
discord-about-what = Slussen, Operation Kvinnofrid hakkındaki soruları yanıtlar ve nereye başvurulabileceğini gösterir. Yanıtlar önceden insanlar tarafından yazıldı. Hizmet öncelikle işinde şiddetle karşılaşanlar içindir.
discord-about-privacy = Slussen yazdıklarından hiçbir şeyi saklamaz ve sana asla önce yazmaz. Discord, orada yazılanları saklayan bir şirkettir. Bu yüzden isim ve kendine saklamak istediğin hiçbir şeyi yazma.
discord-about-fault = Bir yanıtta hata mı gördün? Şunu sor: Bir hatayı nasıl bildiririm?

## For editors, who read Swedish or English: /kunskap.

discord-admin-name = knowledge
discord-admin-description = For editors: the state, faults and reload of the knowledge.
discord-admin-status-name = status
discord-admin-status = Show which version answers
discord-admin-check-name = check
discord-admin-check = Look for faults in questions, answers and rules
discord-admin-preview-name = preview
discord-admin-preview = Show what a reload would change
discord-admin-reload-name = reload
discord-admin-reload = Read the knowledge again
discord-admin-confirm-name = confirm
discord-admin-confirm-option = The names of the routes whose change you want, with spaces between
discord-admin-restore-name = restore
discord-admin-restore = Go back to the version before
discord-admin-refused = This command is only for those who look after the knowledge here.
discord-admin-unknown = There is no such command. Choose status, check, preview, reload or restore.
discord-admin-status-lead = This is the state.
discord-admin-version = Version
discord-admin-generation = Reading
discord-admin-articles = Answers
discord-admin-services = Services
discord-admin-connections = Connections to Discord
discord-admin-sound = No faults.
discord-admin-faulty = There are faults. Mend them before the knowledge is read again.
discord-admin-reloading = A reload is already under way. Wait a moment and ask for the status.
discord-admin-reloaded = The knowledge has been read. All answers come from it from now on.
discord-admin-kept = There are faults, so the version before goes on answering. Mend them and try again.
discord-admin-nothing-kept = There is no older knowledge to go back to. Put the old files back and choose reload.
discord-admin-more = There are more faults. Run slussen check to see them all.
discord-admin-preview-lead = This is what a reload would change. Nothing has changed yet.
discord-admin-confirm = Who is sent where, or what number people call, changes. Confirm each route and service by name: choose reload and write the names in the field confirm.
discord-admin-rest = Not all of it fits here. The admin page and slussen preview show the rest.
