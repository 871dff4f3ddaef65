### Urgent situations, and the soft lines.
### The card with the emergency number stands directly above each urgent line. At most 40 words. First what to do.

urgent-lead = Call { $nr-112 } now if you are in danger. If you cannot call or speak: get to other people or a safe place first, if you can. Call from there, or ask someone to.
urgent-other-lead = Call { $nr-112 } now if someone is in danger. You do not need to be sure. Do not step in between. Stay in a safe place while you call.
# Fits both someone who feels like this and someone who is worried about another person.
urgent-suicide-lead = Call { $nr-112 } now if you have taken pills, hurt yourself or are close to doing it, even if you feel well. Do not be alone: go to someone or ask someone to come, and say how things are.
urgent-other-suicide-lead = Call { $nr-112 } now, for the other person. Go there if you can do so without danger, or ask someone else to go. Nobody should be alone with this. There is help now.
# To someone who is close to hurting somebody. Must never say where anyone else is.
urgent-perpetrator-lead = Call { $nr-112 } now if someone is hurt or won't wake up, and stay until help comes. Otherwise: walk away from the person you fear hurting, and do not go there. Say it as it is. They can help you stop.
urgent-professional-lead = Call { $nr-112 } now if someone is in danger. Do not leave the person alone, or alone with whoever is threatening them. Mind your own safety and get a colleague to help.
# Where danger cannot be ruled out: above the card with the emergency number, before the usual words.
danger-possible-lead = Is someone in danger right now? Call { $nr-112 } first.

## A warm line under an answer. The cards follow. Also fits someone who only asked.

soft-line = Is this about you or someone you know? Here is someone to talk to.
soft-line-youth = Is this about you or a friend? Here is someone who listens.

## When somebody may be reading along.

watched-note = Keep it short. Delete the chat or leave the page once you have read this. Call from another phone when it is safe.
care-note = Could someone need medical care? { $nr-vardguiden_1177 } answers round the clock. Tell them about choking, blows to the head or pregnancy, even if nothing hurts.
deaf-note = Can't call? Use SMS112 if your phone is registered, or ask someone you trust to call for you. See on the support's page whether you can write instead.

## Beneath a translation that no native speaker has read. The same answer in Swedish follows.

translation-note = This translation has not been checked yet. Here is the same answer in Swedish:
