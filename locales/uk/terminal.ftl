### reviewed: no (Ukrainian; no native speaker has reviewed this file)

# Sentences that only the terminal has (slussen chat).

terminal-welcome = Вітаю! Я відповідаю на питання про Operation Kvinnofrid і показую, де можна отримати допомогу. Я автоматична служба, а не людина.
terminal-how = Напишіть питання і натисніть Enter. /help показує, що ще можна зробити.
terminal-traces = Я не зберігаю нічого з того, що ви пишете. Це видно на екрані, доки ви не очистите його командою /clear.
terminal-help =
    /help – показує це
    /topics – показує, про що можна запитати
    /why – показує, що визначило останню відповідь
    /clear – очищає екран
    /quit – завершує
    Число відкриває питання з цим числом.
terminal-why-nothing = Немає відповіді, яку можна пояснити.
terminal-why-no-rule = Жодне правило про ризик не визначило відповіді.
terminal-why-rules = Відповідь визначили ці правила:
terminal-why-words = Підкреслено те, що мало найбільшу вагу:
terminal-bye = До побачення!
