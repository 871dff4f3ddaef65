### reviewed: no (no native speaker has reviewed this translation)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = Weydii Operation Kvinnofrid iyo meesha caawimo laga helo. Adiga oo keliya ayaa jawaabta arka.
# The field in the command, at most 100 characters.
discord-ask-option = Su'aashaada, ereyadaada ku qor

# Last in every reply in a direct message.
discord-keeps = Discord wuu kaydiyaa wadahadalkan. Wixii aad adigu qortay waad tirtiri kartaa: fariinta farta ku hay, ama mouse-ka midigtiisa ku riix, oo dooro Delete Message. Jawaabahayga lama tirtiri karo, laakiin wadahadalka waad qarin kartaa: liiska dhexdiisa farta ku hay oo dooro Close DM.
# Last in every reply that only the person who asked can see.
discord-private = Adiga oo keliya ayaa arka jawaabtan. Hase yeeshee Discord wuu ogaanayaa waxa aad qortay.
# Under a reply that shows the way to help.
discord-leave = Waxaa fiican inaadan arrintan wax kale uga qorin Discord. Taas beddelkeeda wac, ama isticmaal bogga internetka ee adeegga caawimada, adigoo ka isticmaalaya telefoon ama kombiyuutar aan cid kale geli karin.
# When a button is older than the program.
discord-old-button = Badhankaasi waa mid hore. Mid ka mid ah kuwan riix, ama qor su'aashaada.
