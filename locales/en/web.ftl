# Sentences of the web chat. No message here takes an argument; telephone numbers never stand here (they come from knowledge/services).

## Frame of every page

web-title = Questions and answers
web-skip = Skip to the content
web-exit = Leave this page now
web-home = Questions and answers
web-language = English
web-languages = Language
web-footer = About this page
web-safety-link = Safety on your device
web-access-link = Accessibility
web-about-link = About this service
web-help-heading = Do you need help now?
web-call-list = A call or text stays in your phone’s list. Delete it if someone can see your phone.

## Quick exit by the Shift key

web-shift-hint = You can also press the Shift key three times.
web-shift-one = Press Shift two more times to leave this page.
web-shift-two = Press Shift one more time to leave this page.
web-shift-three = Leaving the page.
web-shift-over = The count has stopped. The page is still here.

## Before the first message

web-before-heading = Before you write
web-before-history = Your browser remembers that you have been here. This page cannot remove that from the history.
web-before-watching = Software that watches the phone or computer can see what you write.
web-before-device = Not sure? Use a device that nobody else can reach, at a library or with a friend.
web-before-leave = Press “Leave this page now” if someone comes. An ordinary page, such as the weather, opens instead.
web-before-more = Read more about safety on your device

## The chat

web-chat-heading = What would you like to know?
web-chat-intro = Here you get answers about Operation Kvinnofrid, and ways to find help if you, or someone you know, is exposed to violence. The answers come from an automated service, not from a person.
web-log = Conversation
web-you = You wrote
web-reply = Answer
web-label = Write your question
web-hint = Do not write names, addresses or other details about people.
web-send = Send
web-again = Start again
web-other = This did not help
web-copy = Copy the number
web-copied = The number is copied. It stays in the device’s clipboard.
web-answer-heading = Answer to your question
web-busy = Please wait. The answer to what you just wrote is on its way.
web-offline = The answer did not get through. Check your connection and try again.

## Leaving

web-leave-title = Loading
web-leave-link = Continue

## Safety page

web-safety-heading = Safety on your device
web-safety-intro = Can someone see what you do on your phone or computer? Then this may matter to you.
web-safety-exit-heading = How to leave quickly
web-safety-exit-1 = The button “Leave this page now” is at the top of every page. It empties the page and opens an everyday website.
web-safety-exit-2 = With a keyboard: press Shift three times in a row. Three dots show how far you have come.
web-safety-exit-3 = The Back button does not show the conversation afterwards.
web-safety-stays-heading = What stays behind
web-safety-stays-1 = The browser’s history shows that you have visited this page. You can remove that line from the history yourself.
web-safety-stays-2 = Clearing the whole history may raise questions. Remove only what belongs to this visit.
web-safety-stays-3 = Private browsing keeps no history on the device. It does not protect against software that watches.
web-safety-stays-4 = Whoever runs the network, at home or at work, can see which website you have opened.
web-safety-stays-5 = Calls and texts are in the phone’s lists until you delete them. Sometimes they are on the bill too.
web-safety-watched-heading = If someone watches your device
web-safety-watched-1 = Software can read what you write and show your screen to someone else. You rarely notice.
web-safety-watched-2 = If that worries you, use another device: at a library, at school, at work or with someone you trust.
web-safety-watched-3 = Do not remove such software until you have had advice. The person who watches may notice.
web-safety-us-heading = What we keep
web-safety-us-1 = Nothing that you write is kept, neither here nor on your device. The page uses no cookies.
web-safety-us-2 = The answer is shown on the page alone. When you leave or reload it, the conversation is gone.
web-safety-us-3 = No person reads what you write. That also means that nobody can send help from here.
web-safety-back = To the questions

## Accessibility statement

web-access-heading = Accessibility
web-access-intro = Everyone should be able to use this service. It is built to meet the Swedish law on the accessibility of digital public services, that is WCAG 2.2 at level AA.
web-access-how-heading = How the page works
web-access-how-1 = You can use all of it with a keyboard, a screen reader or voice control.
web-access-how-2 = You can enlarge the text. All of it fits a screen that is 320 points wide.
web-access-how-3 = The colours follow your settings for light or dark mode and for high contrast.
web-access-how-4 = The page works without JavaScript too.
web-access-status-heading = How accessible the page is
web-access-status = We judge that the service partially conforms to the law.
web-access-assessed = The service is tested automatically in a real browser before each new version. We who built the service assessed it ourselves in November 2026, with automatic and manual tests. No outside party has examined it.
web-access-known-heading = Faults that we know of
web-access-known = People with their own experience of assistive technology have not tested the service yet. There may therefore be faults that we do not know of.
web-access-report-heading = Have you met an obstacle?
web-access-report = Please tell whoever is responsible for the page. Write nothing about your own situation.
web-access-authority = If you are not satisfied with the answer, you can report it to the Agency for Digital Government (Digg), which supervises the law:

## About

web-about-heading = About this service
web-about-what-heading = What this is
web-about-what-1 = An automated service that answers questions about Operation Kvinnofrid, Stockholm county’s co-operation against violence in close relationships, honour-based violence, prostitution, human trafficking and sexual violence.
web-about-what-2 = People have written all the answers. The service chooses one that fits your question. It never makes anything up.
web-about-what-3 = The service is not a helpline and not a person. It shows the way to those who can help.
web-about-privacy-heading = Your data
web-about-privacy-1 = What you write is not kept, not logged and not passed on.
web-about-privacy-2 = The page uses no cookies and nothing from other websites.
web-about-operator-heading = Responsible
web-about-operator = Responsible for this page:
web-about-contact = Contact:
web-about-no-operator = Whoever runs this page has not given a name yet.

## Terms and privacy: the page that Discord asks for.

web-terms-heading = Terms and privacy
web-terms-use-heading = How you may use the service
web-terms-use-1 = The service is open to everyone. You need no account here and give no details.
web-terms-use-2 = The answers are general and may be wrong. They do not replace care, advice or a decision by an authority.
web-terms-discord-heading = On Discord
web-terms-discord-1 = Discord is a company that keeps what is written there, on its own terms. The service reads only what is written to it, keeps none of it and never writes first.
web-terms-discord-2 = What you wrote yourself you can delete in Discord. The service has nothing to delete.

## Refusals: a title and a sentence each. The help lines stand below them.

web-refusal-help = If you need help now, this is where to find it:
web-refusal-400-title = We could not read what you sent
web-refusal-400 = The content is broken or holds characters that are not text. Try again with ordinary text.
web-refusal-404-title = This page does not exist
web-refusal-404 = The address leads nowhere. Go to the first page and ask your question there.
web-refusal-405-title = The page cannot be used that way
web-refusal-405 = Go to the first page and ask your question there.
web-refusal-408-title = That took too long
web-refusal-408 = The connection was too slow. Try again.
web-refusal-413-title = The text is too long
web-refusal-413 = Shorten the text and try again. A question of a few sentences is enough.
web-refusal-415-title = The wrong kind of content
web-refusal-415 = The service takes text alone.
web-refusal-421-title = Wrong address
web-refusal-421 = This service does not answer at that address.
web-refusal-422-title = Something in what you sent is not right
web-refusal-422 = A field is missing, unknown or has the wrong content. Try again from the first page.
web-refusal-429-title = Many questions came in a short time
web-refusal-429 = Wait a little while and then ask again.
web-refusal-500-title = Something went wrong here
web-refusal-500 = Try again in a while.
web-refusal-503-title = The service is not ready
web-refusal-503 = Try again in a while.
