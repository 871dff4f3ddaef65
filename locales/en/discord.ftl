# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

## Commands. Names: lower case, at most 32 characters. Descriptions: at most 100 characters.

discord-ask-name = ask
discord-ask-description = Ask about Operation Kvinnofrid and where to find help. Only you see the answer.
# The field in the command.
discord-ask-option = Your question, in your own words
discord-ask-option-name = question
discord-help-name = help
discord-help-description = Show where you can turn. Only you see the answer.
discord-topics-name = topics
discord-topics-description = Browse questions and answers. Only you see them.
discord-about-name = about
discord-about-description = What this is, what is kept and who is responsible.
# In the menu of a message.
discord-find-name = Find help
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

# Under the bot's name.
discord-presence = Questions about Operation Kvinnofrid

## In a channel that others read

# One and the same reply to everything that is not a question with a sure answer.
discord-neutral = I am happy to answer you. Press the button, and only you will see the answer.
discord-read-private = Read privately
# The button under an answer that only the person who asked can see.
discord-share = Share in the channel
# When somebody presses it again within a minute.
discord-shared-already = The answer has been shared in the channel already.
# When somebody else than the writer presses.
discord-not-yours = Only the person who wrote the message can get the answer to it. Here are ways to help for everyone.
# When the message has gone and nobody knows who wrote it.
discord-gone = The message has gone or could not be read. Write your question with /ask instead, and only you will see the answer.

## The menu of help

discord-help-lead = Here are people to talk to. You do not have to be sure what it is.
discord-help-choose = Choose what fits you, and I will show you more:
discord-help-hurt = Someone is hurting me
discord-help-honour = I am young and it is about honour
discord-help-worried = I am worried about someone
discord-help-hurting = I am hurting someone
discord-help-at-work = I meet this in my work

## Topics

discord-topics-lead = What is your question about?
discord-topics-choose = Choose a topic
discord-questions-lead = Which question do you want answered?
discord-questions-choose = Choose a question

## About the service

discord-about-what = Slussen answers questions about Operation Kvinnofrid and shows where to turn. The answers were written beforehand by people. The service is first of all for those who meet violence in their work.
discord-about-privacy = Slussen keeps nothing of what you write, and never writes to you first. Discord is a company that keeps what is written there. So write no names, and nothing that you want to keep to yourself.
discord-about-fault = Have you seen a mistake in an answer? Ask: How do I report a mistake?

## Under replies

# Last in every reply in a direct message.
discord-keeps = Discord keeps this chat. You can delete what you wrote yourself: press and hold the message, or right-click it, and choose Delete Message. My replies cannot be deleted, but you can hide the chat: press and hold it in the list and choose Close DM.
# Last in every reply that only the person who asked can see.
discord-private = Only you can see this reply. Discord still knows what you wrote.
# Under a reply that shows the way to help.
discord-leave = It is better not to write more about this on Discord. Phone instead, or use the helpline’s own website, from a phone or computer that nobody else can get into.
# When a button is older than the program.
discord-old-button = That button is too old. Press one of these instead, or write your question.

## For editors: /kunskap

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
