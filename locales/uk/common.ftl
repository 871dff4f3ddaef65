### reviewed: no (Ukrainian; no native speaker has reviewed this file)
### Polite "ви" throughout, "ти" only where the message is for a child or a young person (triage, referral).
### Shared sentences: what the service is, cards with support services, opening hours.
### No telephone numbers and no web addresses in any sentence. They stand on the cards.

service-name = slussen

## Quiet lines under a reply

automated-note = Це автоматична служба з готовими відповідями. Це не людина і не лінія підтримки. Служба не зберігає того, що ви пишете.
trace-note = На пристрої може бути видно, що ви тут були. Скористайтеся іншим телефоном чи комп’ютером, якщо хтось може подивитися.

## Cards with support services

card-free = Безкоштовно
card-anonymous = Можна анонімно
# Only where a source says that the call is not on the bill.
card-off-bill = Не видно в телефонному рахунку, але дзвінок лишається у списку викликів телефону. Видаліть його там.
# Where we do not know about the bill.
card-call-list = Дзвінок лишається у списку викликів телефону. Його також може бути видно в телефонному рахунку.
card-no-number = Номер телефону не підтверджено, дивіться вебсайт.
card-professional-only = Лише для тих, хто стикається з цим на роботі
card-web = Вебсайт

## Opening hours. $time is a time of day, $day one of the weekdays below.
## "Usual hours": public holidays are not taken into account.

hours-always = Цілодобово
hours-open-until = Зараз працює, до { $time } (звичайні години)
hours-opens-today = Працюватиме сьогодні з { $time } (звичайні години)
hours-opens-tomorrow = Працюватиме завтра з { $time } (звичайні години)
hours-opens-day = Працюватиме у { $day } з { $time } (звичайні години)
hours-unknown = Години роботи дивіться на вебсайті.
# In the accusative, as they stand only in hours-opens-day.
day-mon = понеділок
day-tue = вівторок
day-wed = середу
day-thu = четвер
day-fri = п’ятницю
day-sat = суботу
day-sun = неділю

## When something goes wrong. The card with the emergency number stands above.

last-resort = Тут щось пішло не так. Якщо ви в небезпеці, зателефонуйте на номер екстреної допомоги, вказаний вище. Якщо ні, можете написати знову трохи згодом.
