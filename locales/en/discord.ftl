# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = Ask about Operation Kvinnofrid and where to find help. Only you see the answer.
# The field in the command, at most 100 characters.
discord-ask-option = Your question, in your own words

# Last in every reply in a direct message.
discord-keeps = Discord keeps this chat. You can delete what you wrote yourself: press and hold the message, or right-click it, and choose Delete Message. My replies cannot be deleted, but you can hide the chat: press and hold it in the list and choose Close DM.
# Last in every reply that only the person who asked can see.
discord-private = Only you can see this reply. Discord still knows what you wrote.
# Under a reply that shows the way to help.
discord-leave = It is better not to write more about this on Discord. Phone instead, or use the helpline’s own website, from a phone or computer that nobody else can get into.
# When a button is older than the program.
discord-old-button = That button is too old. Press one of these instead, or write your question.
