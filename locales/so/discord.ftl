### reviewed: no (no native speaker has reviewed this translation)

# Sentences that only Discord has. No telephone numbers here: they come from knowledge/services/.

# The command /ask, at most 100 characters.
discord-ask-description = Weydii Operation Kvinnofrid iyo meesha caawimo laga helo. Adiga oo keliya ayaa jawaabta arka.
# The field in the command, at most 100 characters.
discord-ask-option = Su'aashaada, ereyadaada ku qor
discord-ask-option-name = weydiin

# Last in every reply in a direct message.
discord-keeps = Discord wuu kaydiyaa wadahadalkan. Wixii aad adigu qortay waad tirtiri kartaa: fariinta farta ku hay, ama mouse-ka midigtiisa ku riix, oo dooro Delete Message. Jawaabahayga lama tirtiri karo, laakiin wadahadalka waad qarin kartaa: liiska dhexdiisa farta ku hay oo dooro Close DM.
# Last in every reply that only the person who asked can see.
discord-private = Adiga oo keliya ayaa arka jawaabtan. Hase yeeshee Discord wuu ogaanayaa waxa aad qortay.
# Under a reply that shows the way to help.
discord-leave = Waxaa fiican inaadan arrintan wax kale uga qorin Discord. Taas beddelkeeda wac, ama isticmaal bogga internetka ee adeegga caawimada, adigoo ka isticmaalaya telefoon ama kombiyuutar aan cid kale geli karin.
# When a button is older than the program.
discord-old-button = Badhankaasi waa mid hore. Mid ka mid ah kuwan riix, ama qor su'aashaada.

## Commands, buttons and lists. Names: lower case, at most 32 characters; descriptions: at most 100.

discord-ask-name = weydii
discord-help-name = caawimo
discord-help-description = Tus cidda aad la xiriiri karto. Adiga oo keliya ayaa jawaabta arka.
discord-topics-name = mawduucyo
discord-topics-description = Eeg su’aalaha iyo jawaabaha. Adiga oo keliya ayaa arka.
discord-about-name = ku-saabsan
discord-about-description = Waxa ay tani tahay, waxa la kaydiyo iyo cidda mas’uulka ka ah.
discord-find-name = Raadi caawimo
discord-presence = Su’aalo ku saabsan Operation Kvinnofrid
discord-neutral = Si farxad leh ayaan kuugu jawaabayaa. Riix badhanka, adiga oo keliya ayaa jawaabta arki doona.
discord-read-private = Si gaar ah u akhri
discord-share = La wadaag kanaalka
discord-shared-already = Jawaabta hore ayaa kanaalka loogu wadaagay.
discord-not-yours = Qofka fariinta qoray oo keliya ayaa jawaabteeda heli kara. Halkan waxaa yaalla waddooyin caawimo oo dadka oo dhan u furan.
discord-gone = Fariintii way tagtay ama lama akhrin karin. Taa beddelkeeda su'aashaada ku qor /fraga, adiga oo keliya ayaa jawaabta arki doona.
discord-help-lead = Halkan waxaa jooga dad aad la hadli karto. Uma baahnid inaad hubto waxa ay tahay.
discord-help-choose = Dooro waxa kugu habboon, waxaan ku tusi doonaa wax dheeraad ah:
discord-help-hurt = Qof baa i dhibaya
discord-help-honour = Waan yarahay, waxayna ku saabsan tahay sharaf
discord-help-worried = Qof baan ka welwelayaa
discord-help-hurting = Qof baan dhibayaa
discord-help-at-work = Shaqadayda ayaan kula kulmaa
discord-topics-lead = Maxay su’aashaadu ku saabsan tahay?
discord-topics-choose = Dooro mawduuc
discord-questions-lead = Su’aashee ayaad rabtaa inaad jawaabteeda akhrido?
discord-questions-choose = Dooro su’aal
discord-about-what = Slussen waxay ka jawaabtaa su’aalaha ku saabsan Operation Kvinnofrid waxayna tustaa meesha loo jeesan karo. Jawaabaha dad baa hore u qoray. Adeegga waxaa ugu horrayn loogu talagalay dadka shaqadooda kula kulma rabshad.
discord-about-privacy = Slussen waxba kama kaydiso waxa aad qorto, marnana adiga kuguma soo qorto markii hore. Discord waa shirkad kaydisa waxa halkaas lagu qoro. Sidaas darteed ha qorin magacyo iyo wax aad rabto inay adiga kuu gaar ahaadaan.
discord-about-fault = Ma ku aragtay khalad jawaab? Weydii: Sideen u soo sheegaa khalad?

## For editors, who read Swedish or English: /kunskap.

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
