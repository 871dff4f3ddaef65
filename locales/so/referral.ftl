### reviewed: no (no native speaker has reviewed this translation)
### Referrals: the words to someone who is exposed, worried, afraid of hurting somebody, or meets violence at work.
###
### Order of the reply: .lead, cards with support services, .steps, quiet lines. In urgent situations the card with the
### emergency number and an urgent line (triage.ftl) come first.
### .lead: 1–3 short sentences, at most 40 words. First what to do, and nothing in the first sentence that frightens or gives away.
### .steps: 2–4 lines, at most 16 words each, one step a line.
### Never: telephone numbers, web addresses, questions for details, "why", promises of secrecy, descriptions of how somebody controls.

## The writer is exposed

# Adult or unknown age: violence or control by someone close.
referral-partner =
    .lead = Waxaad la hadli kartaa qof adigoon sheegin cidda aad tahay. Waxa aad sheegayso waxay noqon kartaa rabshad. Khaladkaaga maaha.
    .steps =
        Wac mid ka mid ah khadadka taageerada ee halkan. Uma baahnid inaad hubto waxa ay tahay.
        Wac markaad keligaa tahay. Haddii aad awooddo, ka wac telefoon aan cid kale arkin.
        Adeegga bulshada (socialtjänsten) ee degmadaada wuxuu kaa caawin karaa taageero iyo ilaalin.
        Haddii ay khatar noqoto, wac { $nr-112 }.

# Only that somebody may be coming to harm. Services for young people and for adults follow.
referral-unknown =
    .lead = Halkan waxaa jooga dad aad la hadli karto. Qofna xaq uma laha inuu ku waxyeelleeyo ama ku cabsi geliyo. Dooro midka da'daada ku habboon.
    .steps =
        Kaar kasta waxaa ku qoran cidda taageerada loogu talagalay.
        Uma baahnid inaad hubto. Adiga ayaa go'aansanaya inta aad sheegayso.
        Haddii ay ku saabsan tahay qof aad taqaan, adiguna talo waad heli kartaa.
        Haddii ay khatar noqoto, wac { $nr-112 }.

referral-sexual =
    .lead = Waxaad la hadli kartaa qof, adigoon degdegin. Qofna looma oggola inuu jirkaaga ku sameeyo wax aadan rabin. Khaladkaaga maaha.
    .steps =
        La xiriir mid ka mid ah kuwan. Adiga ayaa go'aansanaya inta aad sheegayso.
        Macno ma samaynayso cidda ay ahayd, ama muddada laga joogo.
        Waxaad heli kartaa taageero iyo daryeel xitaa haddii aadan booliska u sheegin.
        Haddii ay khatar noqoto, wac { $nr-112 }.

# The last days or weeks. Fits both young people and adults.
referral-sexual-recent =
    .lead = Hadda waxaad heli kartaa daryeel caafimaad. Maanta uma baahnid inaad go'aan ka gaarto inaad booliska u sheegto. Khaladkaaga maaha.
    .steps =
        Wac { $nr-vardguiden_1177 } oo weydii meesha aad tagi karto. Stockholm: Södersjukhuset wuxuu leeyahay qayb degdeg oo gaar ah.
        Dhakhso u tag haddii aad awooddo. Caddaymaha waa la kaydin karaa, waadna tagi kartaa xitaa haddii aad qubaysatay.
        Haddii dhowr maalmood ama toddobaadyo laga joogo, weli daryeel waad heli kartaa.
        Haddii aad rabto inaad marka hore hadasho, la xiriir mid ka mid ah kuwa kale.

referral-trafficking =
    .lead = Waxaad la hadli kartaa qof adigoon sheegin cidda aad tahay. Qofna looma oggola inuu ku qasbo, kuu hanjabo ama kaa faa'iidaysto. Khaladkaaga maaha.
    .steps =
        La xiriir taageerada halkan. Uma baahnid inaad warqado tusto si aad u hadasho.
        Codso turjumaan haddii aad ka jeceshahay inaad luqad kale ku hadasho.
        Wac markaad keligaa tahay. Haddii aad awooddo, ka wac telefoon aan cid kale arkin.
        Haddii ay khatar noqoto, wac { $nr-112 }.

# Followed, watched, images. Changing settings may be noticed and raise the danger.
referral-digital =
    .lead = La hadal qof ka hor intaadan waxba ka beddelin telefoonka. Waxa aad sheegayso waxay noqon kartaa rabshad, xitaa haddii ay internetka ka dhacdo. Khaladkaaga maaha.
    .steps =
        Haddii aad awooddo, isticmaal telefoon ama kombiyuutar kale markaad caawimo raadinayso.
        Weli ha beddelin dejinta telefoonka (settings), haddii taasi khatarta kordhin karto.
        Haddii aad awooddo, hanjabaadaha iyo fariimaha ku kaydi meel ammaan ah.
        Hanjabaadda, dabagalka iyo sawirrada la faafiyay waxaa loo sheegi karaa booliska.

referral-economic =
    .lead = Waxaad la hadli kartaa qof adigoon sheegin cidda aad tahay. Rabshaddu waxay sidoo kale ku saabsanaan kartaa lacag ama warqado. Khaladkaaga maaha.
    .steps =
        Wac mid ka mid ah khadadka halkan, haddii aad awooddo ka hor intaadan go'aan weyn gaarin.
        Adeegga bulshada (socialtjänsten) ee degmadaada wuxuu talo ka bixin karaa lacagta iyo guriga.
        Haddii aad awooddo, meel ammaan ah dhig baasaboorka, kaarka bangiga iyo warqadaha muhiimka ah.
        Haddii ay khatar noqoto, wac { $nr-112 }.

# A man aged 18 or over.
referral-man =
    .lead = Waxaa jira khad taageero oo adiga laguugu talagalay, uma baahnidna inaad sheegto cidda aad tahay. Waxa aad sheegayso waxay noqon kartaa rabshad. Khaladkaaga maaha.
    .steps =
        Wac Stödlinjen för män. Macno ma samaynayso cidda ku waxyeellaynaysa.
        Wac markaad keligaa tahay. Haddii aad awooddo, ka wac telefoon aan cid kale arkin.
        Adeegga bulshada (socialtjänsten) ee degmadaada wuxuu kaa caawin karaa taageero iyo ilaalin.
        Haddii ay khatar noqoto, wac { $nr-112 }.

# Aged 18 or over. The first sentence gives away nothing about the reader.
referral-trans =
    .lead = Waxaa jira khad taageero oo adiga laguugu talagalay, uma baahnidna inaad sheegto cidda aad tahay. Waxa aad sheegayso waxay noqon kartaa rabshad. Khaladkaaga maaha.
    .steps =
        Wac Stödlinjen för transpersoner. Sidoo kale waa kuu furan yahay haddii aad tahay ickebinär (non-binary).
        Adiga ayaa dooranaya khadka taageerada ee aad rabto inaad wacdo.
        Wac markaad keligaa tahay. Haddii aad awooddo, ka wac telefoon aan cid kale arkin.
        Haddii ay khatar noqoto, wac { $nr-112 }.

## Children and young people

# The writer is a child. Very simple words.
referral-child =
    .lead = Waxaad la hadli kartaa Bris adigoon magacaaga sheegin. Khaladkaaga maaha. Dadka waaweyn ayaa mas'uul ka ah.
    .steps =
        Wac Bris ama qoraal (chat) kula hadal. Way ku dhegaysanayaan.
        U sheeg qof weyn oo aad ku kalsoon tahay, tusaale ahaan iskuulka.
        Waad sheegi kartaa, xitaa haddii qof yiri waa sir.
        Hadda ma khatar baa? U tag qof weyn oo ammaan ah oo wac { $nr-112 }.

referral-child-sexual =
    .lead = Waa wax fiican inaad sheegayso. Waxaad la hadli kartaa Bris adigoon magacaaga sheegin. Khaladkaaga maaha.
    .steps =
        Wac Bris ama qoraal (chat) kula hadal. Adiga ayaa go'aansanaya inta aad sheegayso.
        Waad sheegi kartaa, xitaa haddii qof yiri waa sir.
        U sheeg qof weyn oo aad ku kalsoon tahay, tusaale ahaan iskuulka.
        Hadda ma khatar baa? U tag qof weyn oo ammaan ah oo wac { $nr-112 }.

# Images or films used as a threat, or spread.
referral-youth-images =
    .lead = Caawimo waa la heli karaa, xitaa haddii sawirka hore loo diray. Khaladkaaga maaha. Qofka hanjabaya ama faafinaya ayaa khaldan.
    .steps =
        Wac Bris ama qoraal (chat) kula hadal. Uma baahnid inaad magacaaga sheegto.
        Lacag ha bixin, wax kalena ha dirin.
        Kaydi hanjabaadaha iyo fariimaha, haddii aad ammaan dareemayso.
        U sheeg qof weyn oo aad ku kalsoon tahay. Booliska waad u wada sheegi kartaan.

referral-youth-partner =
    .lead = Halkan waxaa jooga qof aad la hadli karto. Markaad qof xiriir la leedahay, waa inaad naftaada ahaan kartaa oo aad ammaan dareentaa. Khaladkaaga maaha.
    .steps =
        Wac Bris ama qoraal (chat) kula hadal. Uma baahnid inaad magacaaga sheegto.
        Ma ka baqaysaa inaad xiriirka joojiso? Marka hore la hadal Bris.
        U sheeg qof weyn oo aad ku kalsoon tahay, tusaale ahaan iskuulka.
        Hadda ma khatar baa? U tag dad kale oo wac { $nr-112 }.

## Honour

referral-honour-youth =
    .lead = Waxaad la xiriiri kartaa Origo adigoon sheegin cidda aad tahay. Xaq ayaad u leedahay inaad noloshaada go'aan ka gaarto. Khaladkaaga maaha.
    .steps =
        Origo iyo Rätt att välja adiga ayaa laguugu talagalay, jinsi kasta oo aad tahay.
        La hadal iyaga ka hor intaadan guriga waxba ka sheegin.
        U sheeg qof weyn oo qoyska ka baxsan oo aad ku kalsoon tahay, tusaale ahaan iskuulka.
        Haddii ay khatar ama degdeg tahay, wac { $nr-112 }.

referral-honour-adult =
    .lead = Waxaad la hadli kartaa qof adigoon sheegin cidda aad tahay. Xaq ayaad u leedahay inaad noloshaada go'aan ka gaarto. Khaladkaaga maaha.
    .steps =
        Wac mid ka mid ah khadadka halkan, haddii aad awooddo ka hor intaadan waxba u sheegin qoyska ama qaraabada.
        Wac markaad keligaa tahay. Haddii aad awooddo, ka wac telefoon aan cid kale arkin.
        Adeegga bulshada (socialtjänsten) ee degmadaada wuxuu kaa caawin karaa taageero iyo ilaalin.
        Haddii ay khatar ama degdeg tahay, wac { $nr-112 }.

# The age is unknown. Services for young people and for adults follow.
referral-honour-unknown =
    .lead = Waxaad la hadli kartaa qof adigoon sheegin cidda aad tahay. Xaq ayaad u leedahay inaad noloshaada go'aan ka gaarto. Dooro midka da'daada ku habboon.
    .steps =
        Kaar kasta waxaa ku qoran cidda taageerada loogu talagalay.
        La hadal iyaga ka hor intaadan waxba u sheegin qoyska ama qaraabada.
        Wac ama qor markaad keligaa tahay. Haddii aad awooddo, isticmaal telefoon aan cid kale arkin.
        Haddii ay khatar ama degdeg tahay, wac { $nr-112 }.

# About to be taken, or held abroad. Also fits someone who is worried about another person.
referral-abroad =
    .lead = La xiriir mid ka mid ah kuwan isla marka ay ammaan noqoto. Qofna xaq uma laha inuu qof kale ku qasbo inuu safro ama meel sii joogo.
    .steps =
        Haddii nafi khatar ku jirto dibadda, wac lambarka degdegga ah ee dalkaas.
        Dibadda: la xiriir UD-jouren ama safaaradda Iswiidhan.
        Weli Iswiidhan: safarka ka hor caawimo ka hel taageerada halkan, adeegga bulshada (socialtjänsten) ama booliska.
        Garoonka diyaaradaha: u sheeg booliska ama shaqaalaha in safarku uusan ikhtiyaar ahayn.

## Thoughts of not wanting to live

referral-suicide =
    .lead = Hadda la hadal qof. Uma baahnid inaad sheegto cidda aad tahay, waxaadna u sheegi kartaa sida runta ah. Caawimo waa la heli karaa, xitaa markay kula noqoto wax aan suurtagal ahayn.
    .steps =
        Wac Självmordslinjen ama qoraal (chat) kula hadal.
        U sheeg qof aad ku kalsoon tahay sida aad dareemayso, weydiisona inuu kula joogo.
        Ka fogow waxyaabaha aad naftaada ku waxyeellayn karto.
        Haddii ay degdeg noqoto, wac { $nr-112 } ama tag qaybta degdegga ah ee dhimirka (psykiatrisk akutmottagning).

referral-suicide-youth =
    .lead = Hadda la hadal qof. Uma baahnid inaad magacaaga sheegto. Caawimo waa la heli karaa, xitaa markay kula noqoto wax aan suurtagal ahayn.
    .steps =
        Wac mid ka mid ah kuwan ama qoraal (chat) kula hadal. Sheeg sida runta ah.
        U sheeg qof weyn oo aad ku kalsoon tahay: xaalkaygu ma fiicna, caawimo ayaan u baahanahay.
        Hadda keligaa ha ahaan. Weydiiso qof aad ku kalsoon tahay inuu kula joogo.
        Haddii ay degdeg noqoto, wac { $nr-112 }.

referral-suicide-with-violence =
    .lead = Hadda la hadal qof, uma baahnid inaad sheegto cidda aad tahay. Caawimo ayaa u jirta dareenkaaga iyo ammaankaaga labadaba. Khaladkaaga maaha.
    .steps =
        Ku billow midka kuugu fudud. Dhowr ayaad la xiriiri kartaa.
        U sheeg qof aad ku kalsoon tahay sida aad dareemayso, weydiisona inuu kula joogo.
        Ka fogow waxyaabaha aad naftaada ku waxyeellayn karto.
        Haddii ay degdeg ama khatar noqoto, wac { $nr-112 }.

## Someone who uses violence, or is afraid of doing so

# May also be read by someone who is in truth exposed. Never shows support that could give away where anyone is.
referral-perpetrator =
    .lead = Arrintan waa la beddeli karaa, caawimona waa jirtaa. Wac Välj att sluta. Uma baahnid inaad sheegto cidda aad tahay.
    .steps =
        Ku billow hal wadahadal. Waa dad ka hadalka arrintan caadaystay.
        Marka xaaladdu kululaato: halkaas ka tag ka hor intaan waxba dhicin.
        Ma adiga ayaa baqaya? Xitaa markaas waad wici kartaa.
        Haddii aad hadda ka baqayso inaad qof waxyeellayso, halkaas ka tag oo wac { $nr-112 }.

referral-perpetrator-youth =
    .lead = Arrintan waa la beddeli karaa, caawimona waa jirtaa. Halkan waxaad qof kala hadli kartaa sida aad dadka kale ula dhaqanto.
    .steps =
        La xiriir mid ka mid ah kuwan. U sheeg sida ay tahay.
        U sheeg qof weyn oo aad ku kalsoon tahay, tusaale ahaan lataliye (kurator).
        Marka xaaladdu kululaato: halkaas ka tag ka hor intaan waxba dhicin.
        Haddii aad hadda ka baqayso inaad qof waxyeellayso, halkaas ka tag oo wac { $nr-112 }.

# An urgent line stands above.
referral-perpetrator-threat =
    .lead = Arrintan waa la joojin karaa. Waa sax inaad hadda caawimo weydiisato.
    .steps =
        Meel fog ka joog, hana la xiriirin.
        Ka fogow waxyaabaha qof waxyeellayn kara.
        Weydiiso qof aad ku kalsoon tahay inuu kula joogo.
        Wac Välj att sluta marka xaaladdu degto. Halkaas uma baahnid inaad sheegto cidda aad tahay.

# Unwanted sexual thoughts or acts.
referral-preventell =
    .lead = Caawimo waa la heli karaa, si aan qofna waxyeello u gaarin. La xiriir PrevenTell. Uma baahnid inaad sheegto cidda aad tahay.
    .steps =
        PrevenTell adiga ayaa laguugu talagalay haddii aad ka walaacsan tahay fikradahaaga ama falalkaaga.
        Keligaa ha la joogin qofka aad ka baqayso inaad adigu waxyeellayso.
        Haddii aad hadda ka baqayso inaad qof waxyeellayso, halkaas ka tag oo wac { $nr-112 }.

## Someone who is worried about another person

referral-worried-adult =
    .lead = Waxaad wici kartaa khad taageero oo aad talo ka heli kartaa, adigoon sheegin cidda ay ku saabsan tahay. Haddii ay adiga kugu saabsan tahay, talada waa isku mid.
    .steps =
        Sheeg waxa ku walaacinaya. Uma baahnid inaad hubto.
        Dhegayso qofka ay ku saabsan tahay. Ha cadaadin, qof kalena go'aan ha u gaarin.
        Ka hadla oo keliya markaad keligiin tihiin. Ha qorin wax qof kale akhrin karo.
        Haddii hadda khatar jirto, wac { $nr-112 }. Adigu ha dhex gelin.

# An adult who is worried about a child.
referral-worried-child =
    .lead = La xiriir adeegga bulshada (socialtjänsten) ee degmada ilmaha. Qof kasta wuu sheegi karaa walaaciisa, shakina waa ku filan yahay. Haddii aadan shaqo ahaan u sheegayn, uma baahnid inaad sheegto cidda aad tahay.
    .steps =
        Marka adeegga bulshadu xiran yahay, wac heeganka adeegga bulshada (socialjouren).
        Dhegayso ilmaha adigoon cadaadin. U sheeg inaysan ahayn khaladka ilmaha.
        Ilmuhu laftiisu wuu wici karaa Bris ama qoraal (chat) kula hadli karaa.
        Haddii ilmuhu hadda khatar ku jiro, wac { $nr-112 }.

# A young person about a friend. The friend may be the writer.
referral-worried-friend-youth =
    .lead = Waxaad arrintan kala hadli kartaa Bris, adigoon sheegin cidda ay ku saabsan tahay. Haddii ay adiga kugu saabsan tahay, talada waa isku mid.
    .steps =
        Wac Bris ama qoraal (chat) kula hadal. Sheeg waxa ku walaacinaya.
        Khaladka saaxiibkaa maaha, kaagana maaha.
        U sheeg qof weyn oo aad ku kalsoon tahay, xitaa haddii aad ballan qaadday inaad aamusto.
        Haddii hadda khatar tahay, wac { $nr-112 }. Ha isku dayin inaad adigu xalliso.

referral-worried-friend-honour =
    .lead = Waxaad la xiriiri kartaa Origo oo aad talo ka heli kartaa, adigoon sheegin cidda ay ku saabsan tahay. Haddii ay adiga kugu saabsan tahay, talada waa isku mid.
    .steps =
        La xiriir Origo ama Rätt att välja. Uma baahnid inaad hubto.
        Qoyska waxba ha u sheegin. Taasi khatarta way kordhin kartaa.
        La hadal qof qoyska ka baxsan oo aad ku kalsoon tahay, tusaale ahaan iskuulka.
        Haddii ay khatar ama degdeg tahay, wac { $nr-112 }.

referral-missing =
    .lead = La xidhiidh booliska haddii aad ka welwelsan tahay qof la la'yahay. Ha sugin.
    .steps =
        Haddii uu ilmo yahay ama aad naftiisa u baqayso: wac { $nr-112 }.
        Haddii kale ka wac booliska { $nr-police_11414 }.
        U sheeg haddii aad ka baqayso in qof dhaawacay ama kaxaystay.
        Waxaad sidoo kale wici kartaa khad caawimo oo aad talo weydiin kartaa.

referral-worried-suicide =
    .lead = Hubi in qofku uusan keligiis ahayn. Uma baahnid inaad arrintan keligaa qabato. Haddii ay adiga kugu saabsan tahay, taageerada halkan adiga ayaa laguugu talagalay.
    .steps =
        Si toos ah u weydii sida ay tahay, si degganna u dhegayso. Weydiintu khatar maaha.
        Wada waca mid ka mid ah kuwan, ama qoraal (chat) kula hadla.
        U sheeg dad kale oo caawin kara, xitaa haddii aad ballan qaadday inaad aamusto.
        Haddii ay degdeg tahay, wac { $nr-112 }.

# Somebody threatens to take their own life if left.
referral-worried-suicide-control =
    .lead = Wac { $nr-112 } si qofka kale loo caawiyo, haddii aad u malaynayso inay dhab tahay. Adiga mas'uul kama tihid inaad xalliso. Xaq ayaad u leedahay inaad xiriir ka baxdo.
    .steps =
        U daa kuwa telefoonka qabta inay arrinta la wareegaan. Uma baahnid inaad halkaas tagto ama sii joogto.
        Qofka kale laftiisu wuu wici karaa Självmordslinjen ama qoraal (chat) kula hadli karaa.
        Naftaada darteed wac khad taageero. Waxa aad sheegayso waxay noqon kartaa rabshad.
        Ma ka baqaysaa inaad tagto? Marka hore la hadal khadka taageerada.

## Someone who takes back what was written

referral-retraction =
    .lead = Dhib ma leh. Uma baahnid inaad waxba sharraxdo. Waad soo noqon kartaa markaad rabto, caawimaduna weli way jirtaa.
    .steps =
        Haddii aad rabto inaad qof la hadasho, waa kuwan.
        Ma rabtaa inaan la arkin? Tirtir wadahadalka ama taariikhda (historik) markay ammaan tahay.

## Someone who meets violence at work

referral-professional-honour =
    .lead = Talo raadi ka hor intaydaan qoyska la xiriirin. Origo waxay talo ka bixisaa dhallinyarada gobolka Stockholm. Telefoonka taageerada ee NCH waxaa loogu talagalay dadka shaqadooda arrintan kula kulma.
    .steps =
        Qofka gooni ula hadal. Isticmaal turjumaan xirfadle ah, waligaa ha isticmaalin qof qaraabo ah.
        Ka yar 18 sano: isla markiiba samee warbixin walaac (orosanmälan). Shaki waa ku filan yahay.
        Markaad talo u wacayso, ha sheegin wax lagu garan karo qofka.
        Haddii safar dhow yahay ama khatartu weyn tahay, isla markiiba la xiriir booliska iyo adeegga bulshada ama heegankiisa (socialjour).

referral-professional-adult =
    .lead = Marka hore ogow in hadda khatar jirto iyo in kale. Talo u wac Kvinnofridslinjen. Waxaa sidoo kale loogu talagalay dadka shaqadooda rabshad kula kulma.
    .steps =
        Gooni ula hadal. Isticmaal turjumaan xirfadle ah, waligaa ha isticmaalin qof qaraabo ah.
        Ku heshiiya sida si ammaan ah qofka loola xiriiri karo.
        Raac habraaca shaqadaada. Khatarta ku qiimee hab la mideeyay haddii ay shaqadaada ka mid tahay.
        Haddii ay jiraan carruur dhib gaari karo, isla markiiba samee warbixin walaac (orosanmälan). Shaki waa ku filan yahay.

referral-professional-child =
    .lead = Isla markiiba warbixin walaac (orosanmälan) u dir guddiga adeegga bulshada (socialnämnden). Shaki waa ku filan yahay, caddayn uma baahnid. Iskuulka, daryeelka caafimaadka iyo shaqooyinka kale ee carruurta waa waajib shakhsi ah.
    .steps =
        Qoraal ku sheeg. Haddii ay degdeg tahay, marka hore wac, kadibna qoraal ku xaqiiji.
        Fiidkii iyo dhammaadka toddobaadka wac heeganka adeegga bulshada ee degmada (socialjour).
        La tasho adeegga bulshada ka hor intaydaan guriga la xiriirin, haddii taasi khatarta kordhin karto.
        Dhegayso ilmaha, hana u ballan qaadin inaad sir ka dhigayso. Haddii khatar jirto, wac { $nr-112 }.

referral-professional-trafficking =
    .lead = Talo u wac telefoonka taageerada ee qaranka. Waxaa loogu talagalay dadka shaqadooda kula kulma ganacsiga galmada (prostitution) ama ka ganacsiga dadka.
    .steps =
        Gooni ula hadal. Isticmaal turjumaan xirfadle ah, waligaa ha isticmaalin qof la socda.
        Marka telefoonka taageeradu xiran yahay oo ay degdeg tahay: booliska ama heeganka adeegga bulshada (socialjouren).
        Ka yar 18 sano: isla markiiba samee warbixin walaac (orosanmälan). Shaki waa ku filan yahay.
        Haddii qof hadda khatar ku jiro, wac { $nr-112 }.

# A client who uses violence.
referral-professional-violent-client =
    .lead = Wac Välj att sluta si aad talo uga hesho sida qofka loola hadlo iyo meesha loo diro. Ammaanka qofka rabshadda la kulma ayaa ugu horreeya.
    .steps =
        Waligaa ha sheegin meesha uu joogo qofka rabshadda la kulma.
        Haddii ay jiraan carruur dhib gaari karo, isla markiiba samee warbixin walaac (orosanmälan). Shaki waa ku filan yahay.
        Khatar rabshad culus: eeg in xeerarka sirtu idiin oggol yihiin inaad booliska la xiriirtaan.
        Haddii qof hadda khatar ku jiro, wac { $nr-112 }.

# A client with unwanted sexual thoughts or acts.
referral-professional-sexual-client =
    .lead = La xiriir PrevenTell si aad talo u hesho. Taageerada waxaa loogu talagalay qofka ka walaacsan fikradihiisa ama falalkiisa galmada, iyo shaqaalaha caafimaadka.
    .steps =
        Macmiilka uga warran PrevenTell. Halkaas qofku uma baahna inuu sheego cidda uu yahay.
        Haddii aad ka shakido in ilmo dhib gaarayo, isla markiiba samee warbixin walaac (orosanmälan).
        Haddii qof hadda khatar ku jiro, wac { $nr-112 }.

referral-professional-suicide =
    .lead = Qofka keligiis ha uga tegin haddii ay degdeg tahay. Wac { $nr-112 }, ama u diyaari xiriir qaybta degdegga ah ee dhimirka (psykiatrisk akutmottagning).
    .steps =
        Si toos ah u weydii fikradaha iyo qorshayaasha isdilka. Weydiintu khatar maaha.
        Raac habraaca shaqadaada, caawimona ka hel qof aad wada shaqaysaan ama madaxda.
        Uga warran Självmordslinjen, qofka ka yar 18 sanona uga warran Bris.
        Haddii aad ka shakido in ilmo dhib gaarayo, isla markiiba samee warbixin walaac (orosanmälan).

# Works in the field, and is now exposed.
referral-professional-self =
    .lead = Xitaa adiga oo arrintan ka shaqeeya xaq ayaad u leedahay caawimo. Uma baahnid inaad sheegto cidda aad tahay ama meesha aad ka shaqayso. Khaladkaaga maaha.
    .steps =
        Wac mid ka mid ah khadadka taageerada ee halkan. Uma baahnid inaad goobtaada shaqada marto.
        Wac markaad keligaa tahay. Haddii aad awooddo, ka wac telefoon aan cid kale arkin.
        Uma baahnid inaad arrintan keligaa qabato, xitaa haddii ay tahay shaqadaada.
        Haddii ay khatar noqoto, wac { $nr-112 }.

## It is over

referral-past =
    .lead = Waxaad qof kala hadli kartaa arrintaas, muddo kasta oo laga joogo. Khaladkaaga maaha.
    .steps =
        La xiriir mid ka mid ah kuwan. Waad la xiriiri kartaa xitaa haddii ay dhammaatay.
        Taageero waad heli kartaa xitaa haddii aadan weligaa booliska u sheegin.
        Haddii ay mar kale billaabato ama aad baqdo, isla markiiba la xiriir. Haddii khatar jirto, wac { $nr-112 }.
