### reviewed: no (Ukrainian; no native speaker has reviewed this file)
### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = Телефонуйте зараз за номером { $nr-112 }, якщо ви в небезпеці. Не можете зателефонувати чи говорити? Спершу, якщо можете, дістаньтеся до інших людей або в безпечне місце. Зателефонуйте звідти або попросіть когось зателефонувати.
urgent-other-lead = Телефонуйте зараз за номером { $nr-112 }, якщо хтось у небезпеці. Не обов’язково знати напевно. Не втручайтеся самі. Поки телефонуєте, лишайтеся в безпечному місці.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = Ви випили таблетки або поранили себе? Телефонуйте зараз за номером { $nr-112 }, навіть якщо почуваєтеся добре. Телефонуйте й тоді, коли ви близькі до цього. Підіть до когось або попросіть когось прийти, і скажіть усе як є.
urgent-other-suicide-lead = Телефонуйте зараз за номером { $nr-112 }, якщо є загроза життю. Ніхто не має лишатися з цим наодинці. Підіть до когось або попросіть когось прийти, і скажіть усе як є. Допомога є вже зараз.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = Телефонуйте зараз за номером { $nr-112 }, якщо хтось поранений або не прокидається, і залишайтеся, доки не прийде допомога. Якщо ні: відійдіть від людини, якій боїтеся зашкодити, і не їдьте туди. Скажіть усе як є. Вам можуть допомогти це зупинити.
urgent-professional-lead = Телефонуйте зараз за номером { $nr-112 }, якщо хтось у небезпеці. Не лишайте людину саму або наодинці з тим, хто їй погрожує. Подбайте про власну безпеку і покличте на допомогу колегу.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = Телефонуйте зараз за номером { $nr-112 }, якщо хтось у небезпеці.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = Це питання про вас чи про когось, кого ви знаєте? Тут є з ким поговорити.
soft-line-youth = Це питання про тебе чи про когось із друзів? Тут є ті, хто вислухає.

## When somebody may be reading along.

watched-note = Пишіть коротко. Коли прочитаєте, видаліть чат або залиште сторінку. Зателефонуйте з іншого телефону, коли буде безпечно.
care-note = Комусь може бути потрібна медична допомога? За номером { $nr-vardguiden_1177 } відповідають цілодобово. Розкажіть про удушення, удари по голові чи вагітність, навіть якщо не болить.
deaf-note = Не можете зателефонувати? Скористайтеся SMS112, якщо ваш телефон зареєстрований, або попросіть того, кому довіряєте, подзвонити за вас. На сторінці служби подивіться, чи можна написати.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = Цей переклад ще не перевірено. Ось та сама відповідь шведською:
