### reviewed: no (Ukrainian; no native speaker has reviewed this file)
### The frame around questions and answers.


## Menu

menu-greeting = Вітаємо! Тут можна запитати про Operation Kvinnofrid, про правила і методи роботи, а також про те, яка є підтримка. Напишіть кілька слів.
menu-thanks = І вам дякуємо. Запитуйте ще, коли захочете.
menu-unclear = Я читаю одне повідомлення за раз і не пам’ятаю попереднього. Напишіть усе, що хочете сказати чи запитати, в одному повідомленні.
menu-choices = Наприклад, можна запитати:
# Stands under every menu. The cards follow.
menu-help-line = Ви або хтось, кого ви знаєте, зазнає погроз чи насильства? Тут є допомога.

## No answer

notfound-lead = Цього я не знаю.
notfound-where = Я відповідаю на запитання про Operation Kvinnofrid і про те, де знайти підтримку в разі погроз і насильства. З іншого запитайте в Länsstyrelsen Stockholm або подивіться на вебсайті Operation Kvinnofrid.
suggest-intro = Можливо, ви мали на увазі одне з цих питань?

## Under an answer. $date is a date.

sources-label = Джерела
as-of = Дані актуальні на { $date }.
answer-only-swedish = Ця відповідь є лише шведською мовою.
more-questions = Більше питань

## Topics

topic-operation-kvinnofrid = Operation Kvinnofrid
topic-deltagare = Хто бере участь
topic-origo = Origo
topic-strategi = Стратегія
topic-handlingsplan = План дій
topic-uppfoljning = Перевірка результатів
topic-nationellt = Національна робота
topic-valdsformer = Форми насильства
topic-heder = Честь
topic-barn = Діти
topic-lag = Закони і правила
topic-sekretess = Конфіденційність
topic-orosanmalan = Повідомлення про занепокоєння (orosanmälan)
topic-skydd = Захист
topic-metoder = Методи
topic-stodlinjer = Лінії підтримки
topic-valdsutovare = Хто вчиняє насильство
topic-manniskohandel = Торгівля людьми і проституція
topic-sexuellt-vald = Сексуальне насильство
topic-om-slussen = Про slussen
