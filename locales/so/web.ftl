### reviewed: no (no native speaker has reviewed this translation)

# Sentences of the web chat. No message here takes an argument; telephone numbers never stand here (they come from knowledge/services).

## Frame of every page

web-title = Su'aalo iyo jawaabo
web-skip = U gudub qoraalka bogga
web-exit = Hadda ka bax bogga
web-home = Su'aalo iyo jawaabo
web-language = Soomaali
web-languages = Luqad
web-footer = Ku saabsan bogga
web-safety-link = Ammaanka qalabkaaga
web-access-link = Helitaan (tillgänglighet)
web-about-link = Ku saabsan adeegga
web-help-heading = Hadda caawimo ma u baahan tahay?
web-call-list = Wicitaan ama fariin (sms) wuxuu ku harayaa liiska telefoonka. Tirtir haddii qof arki karo telefoonkaaga.

## Quick exit by the Shift key

web-shift-hint = Waxaad sidoo kale saddex jeer riixi kartaa badhanka Shift.
web-shift-one = Laba jeer oo kale riix Shift si aad bogga uga baxdo.
web-shift-two = Hal mar oo kale riix Shift si aad bogga uga baxdo.
web-shift-three = Bogga waa laga baxayaa.
web-shift-over = Tirintii way joogsatay. Boggu weli waa furan yahay.

## Before the first message

web-before-heading = Ka hor intaadan wax qorin
web-before-history = Browser-ku wuu xusuustaa inaad halkan joogtay. Boggu taas kama tirtiri karo taariikhda (historik).
web-before-watching = Barnaamijyada lagula socdo telefoonka ama kombiyuutarka way arki karaan waxa aad qorto.
web-before-device = Ma hubtid? Isticmaal qalab aan cid kale geli karin, adigoo jooga maktabad ama saaxiib agtiis.
web-before-leave = Riix “Hadda ka bax bogga” haddii qof yimaado. Markaas waxaa furmaya bog caadi ah oo cimilada ah ama mid la mid ah.
web-before-more = Wax badan ka akhri ammaanka qalabkaaga

## The chat

web-chat-heading = Maxaad rabtaa inaad ogaato?
web-chat-intro = Halkan waxaad ka helaysaa jawaabo ku saabsan Operation Kvinnofrid iyo waddooyin caawimo loo raadsado haddii adiga, ama qof aad taqaan, rabshad la kulmo. Jawaabta waxaa bixiya adeeg otomaatig ah, ma bixiyo qof bani'aadam ah.
web-log = Wadahadal
web-you = Waxaad qortay
web-reply = Jawaab
web-label = Qor su'aashaada
web-hint = Ha qorin magac, cinwaan ama xog kale oo dad ku saabsan.
web-send = Dir
web-again = Dib u billow
web-other = Tani ima caawin
web-copy = Nuqul lambarka
web-copied = Lambarka waa la nuqulay. Wuxuu ku harayaa xusuusta nuqulka ee qalabka.
web-answer-heading = Jawaabta su'aashaada
web-busy = Fadlan wax yar sug. Jawaabta fariintii hore way soo socotaa.
web-offline = Jawaabtu ma soo gaarin. Hubi internetka oo mar kale isku day.

## Leaving

web-leave-title = Wuu soo furmayaa
web-leave-link = Sii wad

## Safety page

web-safety-heading = Ammaanka qalabkaaga
web-safety-intro = Qof ma arki karaa waxa aad ku samayso telefoonka ama kombiyuutarka? Markaas waxaad u baahan kartaa inaad arrimahan ka fikirto.
web-safety-exit-heading = Sida dhakhso bogga looga baxo
web-safety-exit-1 = Badhanka “Hadda ka bax bogga” wuxuu ku yaal bog kasta xaggiisa sare. Wuxuu faaruqiyaa bogga oo furaa bog internet oo caadi ah.
web-safety-exit-2 = Kiiboodhka: riix Shift saddex jeer oo isku xigta. Saddex dhibcood ayaa muujinaya inta aad gaartay.
web-safety-exit-3 = Badhanka dib u noqoshadu kadib ma muujiyo wadahadalka.
web-safety-stays-heading = Waxyaabahan way haraan
web-safety-stays-1 = Taariikhda browser-ka waxay muujinaysaa inaad bogga booqatay. Adigu waad ka tirtiri kartaa sadarkaas taariikhda.
web-safety-stays-2 = Haddii taariikhda oo dhan la tirtiro, su'aalo ayaa ka iman kara. Waxaa fiican inaad tirtirto oo keliya waxa ku saabsan booqashadan.
web-safety-stays-3 = Daalacashada gaarka ah (private browsing) taariikh kuma kaydiso qalabka. Kaama ilaaliso barnaamijyada lagula socdo.
web-safety-stays-4 = Qofka maamula shabakadda internetka, tusaale ahaan guriga ama shaqada, wuu arki karaa bogga internetka ee aad furtay.
web-safety-stays-5 = Wicitaannada iyo fariimaha (sms) waxay ka muuqdaan liisaska telefoonka ilaa aad ka tirtirto. Mararka qaarkood waxay sidoo kale ka muuqdaan biilka.
web-safety-watched-heading = Haddii qof la socdo qalabkaaga
web-safety-watched-1 = Barnaamijyadu way akhrin karaan waxa aad qorto oo shaashadda qof kale way tusi karaan. Inta badan lama dareemo.
web-safety-watched-2 = Haddii aad taas ka walaacsan tahay, isticmaal qalab kale: maktabad, iskuulka, shaqada ama qof aad ku kalsoon tahay agtiis.
web-safety-watched-3 = Ha tirtirin barnaamij ilaa aad talo hesho. Qofka kula socda wuu dareemi karaa.
web-safety-us-heading = Waxa aan kaydinno
web-safety-us-1 = Waxba lama kaydiyo waxa aad qorto, halkan iyo qalabkaaga midna. Boggu ma isticmaalo cookies.
web-safety-us-2 = Jawaabtu waxay ka muuqataa bogga oo keliya. Markaad bogga ka baxdo ama dib u furto, wadahadalku wuu baxaa.
web-safety-us-3 = Qof bani'aadam ah ma akhriyo waxa aad qorto. Taas macnaheedu waa sidoo kale in cidna halkan caawimo ka soo diri karin.
web-safety-back = U noqo su'aalaha

## Accessibility statement

web-access-heading = Helitaan (tillgänglighet)
web-access-intro = Qof walba waa inuu isticmaali karaa adeeggan. Waxaa loo dhisay si uu u raaco sharciga Iswiidhan ee helitaanka adeegyada dadweynaha ee dijitaalka ah, taas oo ah WCAG 2.2 heerka AA.
web-access-how-heading = Sida boggu u shaqeeyo
web-access-how-1 = Wax walba waxaad ku isticmaali kartaa kiiboodhka, akhriyaha shaashadda ama codka.
web-access-how-2 = Qoraalka waad weynayn kartaa. Wax walba way ku filan yihiin shaashad ballaceedu yahay 320 dhibcood.
web-access-how-3 = Midabbadu waxay raacaan dejintaada (settings) ee iftiinka ama mugdiga iyo kala soocidda midabbada ee sarreysa.
web-access-how-4 = Boggu wuxuu sidoo kale shaqeeyaa JavaScript la'aan.
web-access-status-heading = Ilaa inta dadku bogga isticmaali karaan
web-access-status = Qiimaynteenna, adeeggu qayb ahaan wuu waafaqsan yahay sharciga.
web-access-assessed = Adeegga waxaa si otomaatig ah loogu tijaabiyaa browser dhab ah ka hor nooc kasta oo cusub. Annaga oo adeegga dhisnay ayaa qiimaynay Nofembar 2026, annagoo isticmaalnay tijaabooyin otomaatig ah iyo kuwo gacanta ah. Cid dibadda ah ma baarin.
web-access-known-heading = Cilladaha aan ognahay
web-access-known = Dadka laftoodu isticmaala qalabka caawimada weli ma tijaabin. Sidaas darteed waxaa jiri kara cillado aan annagu ogayn.
web-access-report-heading = Ma la kulantay caqabad?
web-access-report = Fadlan u sheeg cidda bogga mas'uul ka ah. Waxba ha ka qorin xaaladdaada.
web-access-authority = Haddii aadan ku qanacsanayn jawaabta, waxaad u sheegi kartaa hay'adda kormeerta sharciga: Myndigheten för digital förvaltning (Digg).

## About

web-about-heading = Ku saabsan adeegga
web-about-what-heading = Waxa uu kani yahay
web-about-what-1 = Waa adeeg otomaatig ah oo ka jawaaba su'aalaha ku saabsan Operation Kvinnofrid, oo ah iskaashiga gobolka Stockholm ee ka dhanka ah rabshadda xiriirka dhow, rabshadda la xiriirta sharafta, ganacsiga galmada (prostitution), ka ganacsiga dadka iyo rabshadda galmada.
web-about-what-2 = Dad ayaa qoray jawaabaha oo dhan. Adeeggu wuxuu doortaa jawaab ku habboon su'aashaada. Weligiis jawaab iskiis uma abuuro.
web-about-what-3 = Adeeggu khad taageero maaha, qof bani'aadam ahna maaha. Wuxuu ku tusaa waddada kuwa ku caawin kara.
web-about-privacy-heading = Xogtaada
web-about-privacy-1 = Waxa aad qorto lama kaydiyo, lama diiwaangeliyo, cid kalena looma diro.
web-about-privacy-2 = Boggu ma isticmaalo cookies, waxbana kama isticmaalo bogag kale oo internet.
web-about-operator-heading = Mas'uul
web-about-operator = Cidda bogga mas'uulka ka ah:
web-about-contact = Xiriir:
web-about-no-operator = Cidda bogga maamusha weli magaceeda ma sheegin.

## Refusals: a title and a sentence each. The help lines stand below them.

web-refusal-help = Haddii aad hadda caawimo u baahan tahay, halkan ayaad ka helaysaa:
web-refusal-400-title = Ma akhrin karin waxa aad soo dirtay
web-refusal-400 = Waxa aad soo dirtay way jaban yihiin ama waxaa ku jira calaamado aan qoraal ahayn. Mar kale ku isku day qoraal caadi ah.
web-refusal-404-title = Boggu ma jiro
web-refusal-404 = Cinwaanku meelna ma geeyo. Tag bogga bilowga oo su'aashaada halkaas ku qor.
web-refusal-405-title = Bogga sidaas looma isticmaali karo
web-refusal-405 = Tag bogga bilowga oo su'aashaada halkaas ku qor.
web-refusal-408-title = Waqti dheer ayay qaadatay
web-refusal-408 = Internetku aad buu u gaabiyay. Mar kale isku day.
web-refusal-413-title = Qoraalku aad buu u dheer yahay
web-refusal-413 = Qoraalka soo gaabi oo mar kale isku day. Su'aal dhowr jumladood ah way ku filan tahay.
web-refusal-415-title = Nooc khaldan
web-refusal-415 = Adeeggu wuxuu qaataa qoraal oo keliya.
web-refusal-421-title = Cinwaan khaldan
web-refusal-421 = Adeeggani kama jawaabo cinwaankaas.
web-refusal-422-title = Wax ka mid ah waxa aad soo dirtay sax maaha
web-refusal-422 = Meel buuxin lahayd ayaa maqan, lama yaqaan ama waxa ku qoran waa khalad. Mar kale ka billow bogga bilowga.
web-refusal-429-title = Su’aalo badan ayaa muddo gaaban yimid
web-refusal-429 = Wax yar sug, kaddibna mar kale weydii.
web-refusal-500-title = Khalad ayaa xaggayaga ka dhacay
web-refusal-500 = Waxyar kadib mar kale isku day.
web-refusal-503-title = Adeeggu diyaar maaha
web-refusal-503 = Waxyar kadib mar kale isku day.

## Terms and privacy: the page that Discord asks for.

web-terms-heading = Shuruudaha iyo asturnaanta
web-terms-use-heading = Sida aad adeegga u isticmaali karto
web-terms-use-1 = Adeeggu wuu u furan yahay qof kasta. Uma baahnid akoon halkan, wax xog ahna ma bixinaysid.
web-terms-use-2 = Jawaabuhu waa guud, waana khaldami karaan. Ma beddelaan daryeel caafimaad, talo ama go’aan hay’ad dowladeed.
web-terms-discord-heading = Discord
web-terms-discord-1 = Discord waa shirkad kaydisa waxa halkaas lagu qoro, sida shuruudaheeda ay tahay. Adeeggu wuxuu akhriyaa oo keliya waxa loo soo qoro, waxba kama kaydiyo, marnana markii hore ma qoro.
web-terms-discord-2 = Waxa aad adigu qortay waad ka tirtiri kartaa Discord. Adeeggu ma hayo wax la tirtiro.
