### reviewed: no (no native speaker has reviewed this translation)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = Operation Kvinnofrid ve nereden yardım alınacağı hakkında sor. Yanıtı yalnızca sen görürsün.
# The field in the command, at most 100 characters.
discord-ask-option = Sorun, kendi kelimelerinle

# Last in every reply in a direct message.
discord-keeps = Discord bu sohbeti saklar. Kendi yazdıklarını silebilirsin: mesaja basılı tut veya sağ tıkla, sonra Mesajı Sil’i seç. Benim yanıtlarım silinemez ama sohbeti gizleyebilirsin: listede sohbete basılı tut ve DM’yi Kapat’ı seç.
# Last in every reply that only the person who asked can see.
discord-private = Bu yanıtı yalnızca sen görürsün. Discord yine de ne yazdığını bilir.
# Under a reply that shows the way to help.
discord-leave = Bu konuda Discord’da daha fazla yazmamak daha iyi. Bunun yerine telefon et veya yardım hizmetinin kendi web sitesini kullan. Bunu başka kimsenin erişemediği bir telefondan veya bilgisayardan yap.
# When a button is older than the program.
discord-old-button = Bu düğme çok eski. Bunun yerine buradakilerden birine bas veya sorunu yaz.
