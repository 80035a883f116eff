answer-general_which_visa =
    Kjo varet nga tri gjëra: pasaporta, diploma dhe oferta e punës.
    • Pasaportë e BE-së, ZEE-së ose Zvicrës: nuk duhet vizë.
    • Diplomë dhe ofertë pune: shpesh një leje për punëtorë të kualifikuar (Fachkräfte), me universitet ndoshta Karta Blu e BE-së.
    • Diplomë, por ende pa vend pune: ndoshta Chancenkarte për kërkim.
    • Njohja ende e papërfunduar: ndoshta më parë hyrja dhe përfundimi këtu.
    Më mirë sqaroni së pari sa vlen diploma në Gjermani. Për këtë ndihmon plani.
    .title = Cila vizë më përshtatet?
    .detail =
        Zakonisht duhen një ofertë konkrete pune, një diplomë e njohur ose e krahasueshme dhe shpesh pëlqimi i Agjencisë Federale të Punës (Bundesagentur für Arbeit). Këtë e merr zyra, jo ju.
        Në profesionet e rregulluara, për shembull në infermieri, shtohet licenca për profesionin (Erlaubnis).
        Për njerëzit me përvojë pune ka një rrugë të vetën (§ 19c): pa njohje gjermane, por me përvojë, një diplomë nga vendi i origjinës dhe pagë të mjaftueshme. Në IT bëhet edhe pa diplomë.
        Për disa vende ka rregulla të veçanta, për shembull për Ballkanin Perëndimor.
        Me vizë vizite nuk lejohet puna. Kush vjen si turist, nuk mund ta kërkojë Chancenkarte në Gjermani.

answer-no_qualification =
    Pa diplomë ka më pak rrugë, por ka:
    • një Ausbildung (formim profesional) në Gjermani, zakonisht me gjermanishten { FACT("apprenticeship_german") },
    • në IT: disa vite përvojë pune dhe pagë të mjaftueshme,
    • me disa pasaporta një ofertë pune, për shembull: { FACT("western_balkans_countries") }.
    Shikoni mirë: edhe një shkollë profesionale ose një mësim zanati me provim shtetëror është diplomë.
    .title = Punë pa diplomë ose pa shkollim
    .detail =
        Mund të njihet vetëm një diplomë, jo vetëm përvoja e punës.
        Rregullorja e Ballkanit Perëndimor (Westbalkanregelung): është e mundur çdo punë, nëse Agjencia Federale e Punës jep pëlqimin. Në vit ka vetëm një numër të kufizuar, që mund të jetë mbushur tashmë.
        Në mënyrë të ngjashme për pasaporta nga këto vende: { FACT("best_friends_rule") }.
        Ausbildung: mësohet në firmë dhe në shkollën profesionale dhe zakonisht merret pagë që nga fillimi. Ndërmjetësit nuk lejohen t’u kërkojnë para njerëzve që kërkojnë një vend Ausbildung.
        Për çdo punë të rregulluar, për shembull si infermier i kualifikuar, duhet gjithsesi një licencë.

answer-total_cost =
    Me këto tarifa mund të llogaritni:
    • Viza: { FACT("visa_fee") }
    • Leja e qëndrimit në Gjermani: { FACT("residence_permit_fee") }
    • Njohja te një dhomë: { FACT("recognition_fee_chambers") }
    • ose vlerësimi i diplomës universitare: { FACT("zab_statement_fee") }
    Shtohen përkthimet, kursi i gjermanishtes dhe udhëtimi. Procedurën e përshpejtuar e paguan punëdhënësi. Vizën nuk mund ta “garantojë” askush, as me para.
    .title = Sa kushton gjithçka së bashku?
    .detail =
        Përkthimet shpesh kushtojnë më shumë se tarifat. Prandaj pyetni më parë cilat dokumente duhen përkthyer.
        Në profesionet e rregulluara tarifën e cakton autoriteti i landit (Bundesland).
        Procedura e përshpejtuar (§ 81a) kushton { FACT("fast_track_fee") }. Punëdhënësi ia paguan zyrës së të huajve (Ausländerbehörde).
        Për disa rrugë duhet të tregoni se paratë mjaftojnë për të jetuar. Por këto para mbeten tuajat, nuk janë tarifë.
        Fëmijët paguajnë për vizën { FACT("visa_fee_minor") }.
        A ka ndonjë ndihmë financiare, e thotë këshillimi. Pyetni për të para se të keni shpenzime.

answer-total_time =
    Një numër të sigurt nuk mund ta thotë askush. Më gjatë zgjat zakonisht mësimi i gjermanishtes, pastaj mbledhja e dokumenteve.
    Për hapat e veçantë vlen:
    • Njohja: zakonisht më së shumti { FACT("bqfg_decision_time") }, sapo të jenë të gjitha dokumentet
    • në infermieri: më së shumti { FACT("nursing_decision_time") }
    • Vlerësimi i diplomës: rreth { FACT("zab_statement_duration") }
    • Viza: shumë e ndryshme sipas vendit, ambasada tregon kohën e saj të pritjes.
    .title = Sa zgjat gjithçka së bashku?
    .detail =
        Kjo ndihmon vërtet: filloni herët me gjermanishten, këshillohuni para kërkesës, dorëzoni të gjitha dokumentet njëherësh. Afati fillon vetëm kur nuk mungon më asgjë.
        Një punëdhënës mund të nisë procedurën e përshpejtuar (§ 81a). Atëherë synimet janë: njohja { FACT("fast_track_recognition_time") }, takimi në ambasadë { FACT("fast_track_appointment_time") }, vendimi për vizën { FACT("fast_track_visa_time") }. Këto janë synime, jo garanci.
        Ndonjëherë mund të hyni dhe të punoni që para njohjes (partneriteti i njohjes, Anerkennungspartnerschaft).

answer-documents_checklist =
    Zakonisht duhen:
    • karta e identitetit ose pasaporta,
    • CV në gjermanisht, si tabelë,
    • diploma me lëndët dhe orët,
    • vërtetime për përvojën e punës,
    • një deklaratë nëse është bërë tashmë një kërkesë,
    • përkthime nga përkthyes të betuar.
    Listën e saktë e jep zyra që vendos. Më parë pyetni, pastaj përktheni. Ju lutem mos më dërgoni dokumente këtu.
    .title = Cilat dokumente më duhen?
    .detail =
        Për njohjen shpesh mjaftojnë kopje ose skedarë. Mos e dërgoni kurrë origjinalin me postë.
        Kush vjen nga jashtë BE-së, ZEE-së dhe Zvicrës, tregon edhe se dëshiron të punojë në Gjermani: për shembull me një letër nga një punëdhënës ose nga ZSBA (Zentrale Servicestelle Berufsanerkennung).
        Në profesionet shëndetësore shtohen më vonë vërtetime për shëndetin dhe dëshmia e penalitetit. Shpesh nuk lejohet të jenë të vjetra, prandaj mos i merrni shumë herët.
        Për vizën çdo ambasadë ka listën e vet. Ajo është në faqen e saj të internetit.
        Emri duhet të jetë i shkruar njësoj kudo. Nëse është i ndryshëm, pyetni zyrën cilin vërtetim do.

answer-who_are_you =
    Unë jam Lotse, një program kompjuterik. Këtu nuk përgjigjet njeri. Lotse nuk kushton asgjë.
    Unë nuk jam zyrë shteti. Nuk vendos asgjë, nuk gjej vende pune dhe nuk jap këshilla juridike. Shpjegoj me fjalë të thjeshta çfarë shkruhet në ligj dhe në faqe zyrtare, dhe tregoj burimin dhe ditën e kontrollit.
    Kur nuk e di diçka, e them. Një njeri e gjeni te “Këshillim”.
    .title = Kush përgjigjet këtu?

answer-bot_privacy =
    Ruaj vetëm gjuhën tuaj, përgjigjet tuaja dhe planin tuaj, të koduara dhe tridhjetë ditë pas mesazhit të fundit. Emri juaj nuk më duhet. Një pyetje që nuk di t’i përgjigjem e jap më tej vetëm nëse e lejoni, pa emrin tuaj.
    Te Telegram dhe WhatsApp kompania mund t’i lexojë mesazhet. Më konfidenciale është biseda në faqen tonë të internetit.
    Ju lutem mos dërgoni pasaporta dhe asgjë për shëndetin, fenë ose politikën.
    Me /delete fshini gjithçka menjëherë. Të tjerat janë te /privacy.
    .title = Çfarë ndodh me të dhënat e mia?

answer-age_limit =
    Një kufi i përgjithshëm moshe nuk ka. Por në disa rrugë mosha vlen:
    • Karta Blu e BE-së: mosha nuk luan rol.
    • Leje të tjera për punëtorë të kualifikuar: nga mosha { FACT("age45_age") }, për lejen e parë duhet një pagë vjetore prej të paktën { FACT("age45_min_salary") } bruto ose një sigurim i përshtatshëm për pleqërinë.
    • Chancenkarte: pa kufi, por më të rinjtë marrin më shumë pikë.
    • Kërkimi i një vendi Ausbildung (formim profesional): vetëm nën { FACT("training_search_age") }.
    .title = A ka kufi moshe?
    .detail =
        Rregulli me pagën më të lartë është në § 18 AufenthG. Vlen nga ditëlindja dhe vetëm për lejen e parë. Vlen edhe për njerëzit me përvojë pune (§ 19c), ndihmësit në infermieri, shoferët e kamionit dhe autobusit dhe rregulloren e Ballkanit Perëndimor.
        Çfarë vlen si sigurim për pleqërinë, e thotë ambasada ose zyra e të huajve (Ausländerbehörde).
        Përjashtime janë të mundshme, nëse ka interes publik, sidomos kur mungon vetëm pak pagë ose kufiri sapo është kaluar. Në to nuk mund të mbështeteni. Te Ballkani Perëndimor ka përjashtime vetëm në raste të veçanta të arsyetuara.
        Chancenkarte me pikë: deri në { FACT("oc_nr09_age") }: { FACT("oc_points_nr09") }; deri në { FACT("oc_nr10_age") }: { FACT("oc_points_nr10") }; pas kësaj asnjë. Kush është pikërisht në kufi, më mirë të pyesë.
        Për një Ausbildung me kontratë (§ 16a) ligji nuk përmend kufi moshe. As njohja e diplomës nuk varet nga mosha.

answer-entry_without_visa =
    Për të punuar shumicës u duhet vizë, dhe atë para udhëtimit. Pa vizë lejohen të vijnë:
    • njerëzit me pasaportë të BE-së, ZEE-së ose Zvicrës. Ata lejohen të punojnë menjëherë.
    • njerëzit me pasaportë nga këto vende: { FACT("visa_free_entry_work") }. Ata e kërkojnë lejen e qëndrimit për punë në Gjermani, jo më vonë se { FACT("visa_free_application") } pas hyrjes. Puna u lejohet vetëm kur e lejon leja.
    .title = Kujt nuk i duhet vizë?
    .detail =
        Keqkuptimi më i shpeshtë: “pa vizë për vizitë” nuk do të thotë “pa vizë për punë”. Edhe kush lejohet të vijë si turist pa vizë, për shembull nga Shqipëria ose Serbia, ka nevojë për punë më parë për një vizë kombëtare (vizë D).
        Me një pasaportë nga Andorra, Brazili, El Salvadori, Hondurasi, Monako ose San-Marino leja mund të kërkohet në Gjermani vetëm nëse këtu nuk do të punohet (§ 41 AufenthV).
        Edhe kush lejohet të vijë pa vizë, mund ta kërkojë atë më parë. Shpesh ia vlen, sepse atëherë fillohet më shpejt.
        Një leje qëndrimi nga një vend tjetër i BE-së nuk e lejon automatikisht punën në Gjermani. Ju lutem pyetni më parë.
        Kush punon pa leje, e rrezikon lejen e mëvonshme.

answer-eu_citizens =
    Me një pasaportë të BE-së, të Islandës, Lihtenshtajnit, Norvegjisë ose Zvicrës nuk duhet vizë dhe as leje pune. Lejohet të hyni, të kërkoni punë dhe të filloni menjëherë.
    Njohja duhet vetëm në profesionet e rregulluara, për shembull në infermieri, si mjeke ose si mësues.
    Pas shpërnguljes regjistrohet adresa (Anmeldung), jo më vonë se { FACT("registration_deadline") } pas hyrjes në banesë.
    .title = Kam pasaportë të BE-së
    .detail =
        Vlen pasaporta, jo vendbanimi. Kush jeton për shembull në Itali, por nuk ka pasaportë të BE-së, ka nevojë për punë në Gjermani për një leje të vetën.
        Pasaporta britanike nuk është më pasaportë e BE-së. Për të vlejnë rregulla të veta.
        Ku e keni marrë diplomën, është çështje tjetër: edhe me pasaportë të BE-së, në profesionet e rregulluara diploma duhet kontrolluar. Edhe për një diplomë nga BE-ja bëhet për këtë një kërkesë.
        Për familjen pa pasaportë të BE-së vlejnë rregulla të veçanta. I shpjegon zyra e të huajve (Ausländerbehörde) ose një këshillim.
        Paga minimale, pushimet dhe mbrojtja në rast sëmundjeje vlejnë për të gjithë që punojnë këtu.

answer-tourist_to_work =
    Zakonisht jo. Kush është këtu si turist ose për vizitë, me ose pa vizë, nuk lejohet të punojë dhe nuk mund ta kërkojë Chancenkarte në Gjermani (§ 20a AufenthG). Zakonisht duhet kthyer dhe viza kërkohet në ambasadën gjermane.
    Përjashtim: me një pasaportë nga këto vende leja për një punë mund të kërkohet këtu, jo më vonë se { FACT("visa_free_application") } pas hyrjes: { FACT("visa_free_entry_work") }. Edhe atëherë vlen: më parë leja, pastaj puna.
    .title = Vij si turist dhe kërkoj punë
    .detail =
        Të shikoni përreth dhe të flisni me një punëdhënës nuk është ende punë. Puna me provë, përkundrazi, zakonisht është punë, edhe pa pagë.
        Te viza tregoni arsyen e vërtetë të udhëtimit. Të dhënat e rreme rrezikojnë çdo vizë të mëvonshme. Mos qëndroni më gjatë se sa lejon vula ose viza.
        Kujdes kur dikush thotë: “Eja si turist, letrat i bëjmë pastaj këtu.” Kjo shpesh është mashtrim ose çon në punë të zezë.
        Kush ka këtu tashmë një leje për studime, Ausbildung (formim profesional) ose punë, mund ta kërkojë Chancenkarte në Gjermani.
        Rruga më e mirë: kërkojeni vendin e punës nga jashtë, shumë biseda bëhen me video. Ose kërkojeni Chancenkarte para udhëtimit.
