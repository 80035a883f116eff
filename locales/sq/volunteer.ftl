### Training of volunteers: cards, code of conduct, quiz. The road map stands in roadmaps/volunteer.ftl.

volunteer-title = Trajnim për vullnetarë të Lotse
volunteer-start =
    Mirë që dëshironi të ndihmoni. Trajnimi ka nëntë karta të shkurtra dhe në fund një kuiz me gjashtë pyetje. Mund të ndaleni në çdo kohë dhe të vazhdoni më vonë.
    .short = Trajnimi
    .cards = Fillo trajnimin
    .cards-words = trajnim, trajnimi, kartat, të mësoj, hajde
    .quiz = Drejt te kuizi
    .quiz-words = kuiz, kuizi, drejt te kuizi, pyetjet, test

## Cards

volunteer-card_role = **Karta 1 nga 9: Roli juaj**
    Ju shoqëroni njerëz që dëshirojnë të punojnë në Gjermani. I dëgjoni, u shpjegoni hapin tjetër dhe u tregoni ku ka ndihmë.
    • Nuk është nevoja t’i dini të gjitha. Mjafton të dini ku shkruhet.
    • Ju nuk vendosni asgjë. Këtë e bëjnë autoritetet.
    • Ju ndihmoni vullnetarisht dhe nuk merrni para për këtë.
    .short = Kartat
volunteer-card_inform = **Karta 2 nga 9: Informoni, mos rekrutoni**
    Çdo njeri vendos vetë nëse Gjermania është rruga e duhur. Ju nuk bindni askënd.
    • Thoni edhe çfarë është e vështirë: koha, kostoja, gjuha, malli për shtëpinë.
    • Mos ndërmjetësoni vende pune dhe mos kërkoni njerëz për një firmë.
    • Mos merrni para dhe dhurata, nga askush.
    • Trajtojini të gjithë njësoj.
    .short = Kartat
volunteer-card_say = **Karta 3 nga 9: Këtë mund ta thoni**
    • Çfarë shkruhet këtu në bisedë, me burim dhe datë. Tregojini të dyja.
    • “Zakonisht është kështu. Në rastin tuaj vendos autoriteti.”
    • “Këtë nuk e di. Do të pyes.” Kjo është një përgjigje e mirë.
    • Cila zyrë është përgjegjëse dhe cili këshillim ndihmon falas.
    .short = Kartat
volunteer-card_never = **Karta 4 nga 9: Këtë nuk e bëni**
    • Mos premtoni asgjë: as vizë, as vend pune, as kohëzgjatje.
    • Asnjë këshillim juridik: mos gjykoni rastin e veçantë, mos hartoni kërkesa, padi ose letra për autoritetet.
    • Mos pranoni, mos ruani dhe mos fotografoni dokumente.
    • Mos përmendni emra, as në shoqatën tuaj.
    • Mos nënshkruani për të tjerët dhe mos plotësoni formularë vetëm ju.
    .short = Kartat
volunteer-card_roadmap = **Karta 5 nga 9: Puna me planin**
    • Zgjidhni në fillim “Për dikë që njoh”. Atëherë pyetjet përshtaten.
    • Lëreni personin të përgjigjet. “Nuk e di” lejohet.
    • Lexojeni planin bashkë, një hap pas tjetrit.
    • “Shkurt për familjen” mund ta përcillni, aty nuk ka emra.
    • Shikoni “Kontrolluar më”. Nëse ka kaluar shumë kohë, pyetni te zyra.
    .short = Kartat
volunteer-card_privacy = **Karta 6 nga 9: Mbrojtja e të dhënave**
    Mos shkruani asgjë nga e cila njihet dikush: as emra, numra, adresa, foto, asgjë për shëndetin, fenë ose politikën. As këtu në bisedë dhe as në grupe.
    Ju dërgon dikush një pasaportë ose diplomë? Fshijeni foton dhe shpjegoni me mirësjellje pse.
    Në disa vende edhe vetëm pyetja për Gjermaninë mund të jetë e rrezikshme. Pyetni si dhe kur mund të shkruani.
    .short = Kartat
volunteer-card_scams = **Karta 7 nga 9: Si njihet mashtrimi**
    Shenja rreziku janë:
    • para, përpara se të ketë kontratë pune
    • një vizë “e garantuar” ose një takim i blerë
    • një ofertë pa firmë, adresë, pagë dhe orë
    • dikush kërkon pasaportën
    Thoni: mos paguani, mos nënshkruani, ruani mesazhet, kërkoni këshillë te Faire Integration. Në meny mund ta kontrolloni bashkë një ofertë. Kush ka paguar tashmë, nuk ka pse të ketë turp.
    .short = Kartat
volunteer-card_limits = **Karta 8 nga 9: Kufijtë, edhe tuajët**
    Mund të thoni jo, të bëni pushim dhe ta dorëzoni një kërkesë. Dorëzimi nuk është dështim:
    • Vizë, njohje, punë: linja telefonike { FACT("hotline_phone") }
    • Pagë, kontratë, pushim nga puna: Faire Integration
    • Pyetje në Gjermani për familjen, banesën, qëndrimin: këshillimi për migrantë (Migrationsberatung)
    Caktoni kur jeni në dispozicion. Nëse diçka ju rëndon, flisni me ekipin tuaj, pa emra.
    .short = Kartat
volunteer-card_urgent = **Karta 9 nga 9: Kur dikush është në rrezik**
    Dhunë, kërcënim, mbyllje, pasaportë e marrë: siguria vjen e para.
    • Në Gjermani: policia { FACT("emergency_police") }, ndihma e shpejtë { FACT("emergency_fire_ambulance") }, dhuna ndaj grave { FACT("emergency_violence_against_women") }. Gjetkë vlen numri i urgjencës i atij vendi.
    • Pyetni: “A mund të flisni pa rrezik?” Mos shkruani asgjë që mund ta lexojnë të tjerët.
    • Mos e vini veten në rrezik dhe mos bisedoni me fajtorët.
    • Pastaj njoftoni ekipin tuaj.
    .short = Kartat

## Code of conduct

volunteer-code = **Rregullat. A i pranoni?**
    • Unë informoj, nuk rekrutoj.
    • Nuk premtoj asgjë dhe nuk jap këshilla juridike.
    • Nuk marr para dhe dhurata.
    • Nuk pranoj dokumente dhe nuk tregoj asgjë nga e cila njihet dikush.
    • I trajtoj të gjithë me respekt.
    • Atë që nuk e bëj dot, e dorëzoj. Në rrezik veproj menjëherë.
    .short = Rregullat
    .yes = Po, i pranoj
    .yes-words = po, pranoj, i pranoj, dakord, jam dakord, po i pranoj
    .no = Jo, ende jo
volunteer-code_refused = Në rregull, dhe faleminderit për sinqeritetin. Pa këto rregulla nuk mund të shoqëroni njerëz si vullnetar i Lotse. Flisni për këtë me shoqatën ose me koordinatorët tuaj. Mund të ktheheni këtu në çdo kohë.

## Quiz

volunteer-quiz = Faleminderit. Tani gjashtë pyetje nga jeta e përditshme. Pas çdo përgjigjeje them pse është e drejtë ose e gabuar. Një gabim lejohet.

volunteer-quiz_1 = **Pyetja 1 nga 6**
    Kushëriri juaj pyet: “A e marr vizën me siguri?” Çfarë thoni?
    .short = Pyetja 1
    .promise = Po, me siguri
    .promise-words = po, me siguri, premtoj
    .authority = Vendos autoriteti
    .authority-words = autoriteti, vendos ambasada, ambasada, këtë e vendos autoriteti
    .refuse = Jo, s’ka shans
    .refuse-words = jo, s'ka shans, nuk ka shans, e këshilloj të mos e bëjë
volunteer-quiz_1_right = E drejtë. Vendos vetëm autoriteti. Ju mund të tregoni cilat kushte vlejnë dhe ku shkruhet kjo.
volunteer-quiz_1_wrong = Jo krejt. Edhe premtimi, edhe refuzimi janë gabim: vendos vetëm autoriteti. Më mirë tregoni cilat kushte vlejnë dhe ku shkruhet kjo.

volunteer-quiz_2 = **Pyetja 2 nga 6**
    Një firmë ju ofron para për çdo infermiere që u sillni nga njerëzit që njihni. Çfarë bëni?
    .short = Pyetja 2
    .decline = Nuk i pranoj
    .decline-words = jo, refuzoj, nuk i pranoj, s'i marr
    .accept = I pranoj
    .accept-words = po, i pranoj, i marr, i marr paratë
volunteer-quiz_2_right = E drejtë. Ju informoni, nuk rekrutoni. Kush merr para, nuk këshillon më lirisht. Firma mund t’i drejtohet shërbimit për punëdhënës (Arbeitgeber-Service) ose zyrës IQ (IQ Servicestelle).
volunteer-quiz_2_wrong = Ju lutem mos i pranoni. Ju informoni, nuk rekrutoni. Kush merr para, nuk këshillon më lirisht. Firma mund t’i drejtohet shërbimit për punëdhënës (Arbeitgeber-Service) ose zyrës IQ (IQ Servicestelle).

volunteer-quiz_3 = **Pyetja 3 nga 6**
    Një grua ju dërgon, pa ia kërkuar, një foto të pasaportës së saj. Çfarë bëni?
    .short = Pyetja 3
    .keep_it = E mbaj për më vonë
    .keep_it-words = për më vonë, e mbaj, për arkiv, e ruaj unë
    .send_on = Ia dërgoj autoritetit
    .send_on-words = autoriteti, ia dërgoj, e përcjell
    .remove = E fshij dhe shpjegoj
    .remove-words = e fshij foton, e fshij, e fshij dhe shpjegoj
volunteer-quiz_3_right = E drejtë. Fshijeni foton dhe thoni me mirësjellje pse: dokumentet u takojnë vetëm zyrave përgjegjëse, dhe në rrugën e tyre. Kështu asgjë nuk bie në duar të gabuara.
volunteer-quiz_3_wrong = Më mirë: fshijeni foton dhe thoni me mirësjellje pse. Dokumentet u takojnë vetëm zyrave përgjegjëse, dhe personi i dërgon vetë. Kështu asgjë nuk bie në duar të gabuara.

volunteer-quiz_4 = **Pyetja 4 nga 6**
    Një ndërmjetës i kërkon një të njohuri para paraprakisht, për një vizë “të sigurt”. Çfarë këshilloni?
    .short = Pyetja 4
    .pay = Të paguajë, nëse ndihmon
    .pay-words = të paguajë, paguaj, po
    .ask_advice = Mos paguaj, këshillohu
    .ask_advice-words = mos paguaj, të mos paguajë, kërko këshillë, faire integration, jo
volunteer-quiz_4_right = E drejtë. Askush nuk mund ta garantojë vizën, dhe paratë paraprakisht për një vend pune nuk lejohen. Faire Integration e kontrollon ofertën falas.
volunteer-quiz_4_wrong = Ju lutem mos paguani. Askush nuk mund ta garantojë vizën, dhe paratë paraprakisht për një vend pune nuk lejohen. Faire Integration e kontrollon ofertën falas.

volunteer-quiz_5 = **Pyetja 5 nga 6**
    Një vizë u refuzua. Burri ju lutet t’ia shkruani ju padinë. Çfarë bëni?
    .short = Pyetja 5
    .refer = E dërgoj te këshillimi
    .refer-words = kërkoj këshillim, avokat, avokate, e dërgoj tutje, te këshillimi
    .write_it = E shkruaj vetë
    .write_it-words = e shkruaj, vetë, unë e shkruaj
    .nothing = Pres
    .nothing-words = pres, presim, nuk bëj asgjë
volunteer-quiz_5_right = E drejtë. Ky është këshillim juridik, dhe afatet ecin. Tregojini menjëherë një zyrë këshillimi ose një avokate. Mund ta shoqëroni në takim.
volunteer-quiz_5_wrong = Më mirë: dërgojeni menjëherë te një zyrë këshillimi ose një avokate. Ky është këshillim juridik, dhe afatet ecin. Një gabim mund ta dëmtojë. Mund ta shoqëroni në takim.

volunteer-quiz_6 = **Pyetja 6 nga 6**
    Një grua shkruan: “Shefi ma ka marrë pasaportën, nuk më lejon të dal.” Çfarë bëni?
    .short = Pyetja 6
    .wait = Pres njëherë
    .wait-words = pres, presim
    .talk_to_boss = Flas me shefin
    .talk_to_boss-words = shefi, me shefin, flas me shefin
    .safety = Urgjenca dhe këshillimi
    .safety-words = urgjenca, policia, faire integration, kërkoj ndihmë
volunteer-quiz_6_right =
    E drejtë. Kjo mund të jetë vepër e rëndë penale. Pyetni nëse mund të shkruajë pa rrezik, jepini numrin e urgjencës { FACT("emergency_police") } dhe Faire Integration, dhe njoftoni ekipin tuaj.
volunteer-quiz_6_wrong =
    Këtu siguria vjen e para. Kjo mund të jetë vepër e rëndë penale, dhe një bisedë me shefin mund ta rrezikojë gruan. Pyetni nëse mund të shkruajë pa rrezik, jepini numrin e urgjencës { FACT("emergency_police") } dhe Faire Integration, dhe njoftoni ekipin tuaj.

volunteer-passed = **Kaluat. Faleminderit që gjetët kohë për këtë.** Më të rëndësishmen e keni kuptuar. Këtu janë hapat tuaj të parë.
volunteer-again =
    Ende jo krejt, dhe s’ka problem: bëhet fjalë për njerëz, prandaj më mirë ushtrohemi edhe një herë. Çfarë dëshironi të bëni?
    .short = Edhe një herë
    .quiz = Kuizin edhe një herë
    .quiz-words = kuiz, kuizin, edhe një kuiz, pyetjet
    .cards = Kartat edhe një herë
    .cards-words = kartat, karta, të lexoj, trajnimi
    .later = Më vonë
    .later-words = më vonë, jo tani, një herë tjetër
volunteer-later = Mirë. Ejani përsëri kur t’ju përshtatet. Për pyetje rreth trajnimit drejtojuni shoqatës ose koordinatorëve tuaj. Për pyetje rreth temës ka këtë këshillim:
