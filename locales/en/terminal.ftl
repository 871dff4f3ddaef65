# Sentences that only the terminal has (slussen chat).

terminal-welcome = Hello! I answer questions about Operation Kvinnofrid and show where you can get help. I am an automated service, not a person.
terminal-how = Write your question and press Enter. /help shows what else you can do.
terminal-traces = I keep nothing of what you write. It stays on the screen until you clear it with /clear.
terminal-help =
    /help – shows this
    /topics – shows what you can ask about
    /why – shows what decided the last reply
    /clear – clears the screen
    /quit – ends
    A number opens the question with that number.
terminal-why-nothing = There is no reply to explain.
terminal-why-no-rule = No rules about risk decided the reply.
terminal-why-rules = These rules decided the reply:
terminal-why-words = What weighed most is underlined:
terminal-bye = Goodbye!
