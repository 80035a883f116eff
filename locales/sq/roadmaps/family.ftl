### The road map of the family conversation: conditions by title, papers, visa, arrival.

plan-family = Me familjen në Gjermani

plan-family_title = Më parë sqaroni lejen
    .what = Kushtet varen nga leja e personit në Gjermani. Për Kartën Blu të BE-së, punëtorët e kualifikuar (Fachkräfte, §§ 18a, 18b) dhe njerëzit me përvojë pune (§ 19c Abs. 2) ato janë më të lehta: pa gjermanisht nga bashkëshorti, pa kontroll të banesës. Lloji i lejes shkruhet në kartë ose në vizë.
plan-family_spouse_easier = Kushtet për bashkëshortin ose bashkëshorten
    .what =
        Me këtë leje është më lehtë:
        • Bashkëshorti nuk ka nevojë të vërtetojë gjermanishten.
        • Madhësia e banesës nuk kontrollohet.
        • Të dy janë të martuar dhe madhorë (nga { FACT("spouse_min_age") }).
        • Paratë mjaftojnë për të gjithë, me sigurim shëndetësor.
        Kush martohet vetëm pasi e ka lejen, pyet më parë zyrën e të huajve (Ausländerbehörde).
plan-family_spouse = Kushtet për bashkëshortin ose bashkëshorten
    .what =
        Me leje të tjera zakonisht kërkohet më shumë:
        • gjermanishte e thjeshtë, zakonisht A1 (ka përjashtime: pyetni ambasadën),
        • vend i mjaftueshëm në banesë,
        • para të mjaftueshme për të gjithë, me sigurim shëndetësor,
        • të dy të martuar dhe madhorë (nga { FACT("spouse_min_age") }).
        Jo me çdo leje bëhet menjëherë. Pyetni më parë zyrën e të huajve (Ausländerbehörde).
    .office = Zyra e të huajve dhe ambasada
plan-family_children = Kushtet për fëmijët
    .what =
        • Fëmija është i mitur dhe nuk është i martuar.
        • Paratë mjaftojnë për të gjithë, me sigurim shëndetësor.
        • Nëse prindi tjetër nuk jeton bashkë këtu, zakonisht duhet kujdestaria (Sorgerecht) ose pëlqimi i tij.
        Për fëmijët nga mosha { FACT("children_age_relaxed") } zakonisht vlejnë rregulla më të rrepta, te punëtorët e kualifikuar ato janë të lehtësuara. Me fëmijë më të rritur mos prisni.
plan-family_parents = Kushtet për prindërit
    .what = Leja e personit në Gjermani duhet të jetë lëshuar për herë të parë më { FACT("parents_title_since") } ose më vonë (§ 36 Abs. 3 AufenthG). Nëse edhe bashkëshorti jeton këtu, kjo vlen edhe për vjehrrin dhe vjehrrën. Paratë për të jetuar dhe sigurimi shëndetësor i prindërve duhet të jenë të garantuara: kjo është shpesh më e vështira. Nuk ka të drejtë të sigurt, autoriteti vendos rast pas rasti.
    .office = Zyra e të huajve (Ausländerbehörde) dhe ambasada
plan-family_parents_rare = Prindërit: vetëm në raste të rralla
    .what = Rruga e veçantë për prindërit ekziston vetëm me disa leje, për shembull Karta Blu e BE-së dhe punëtorët e kualifikuar. Përndryshe ardhja e prindërve është e mundur vetëm në raste të rralla shumë të vështira (Härtefall). Këshillohuni para se të shpenzoni para. Vizita është diçka tjetër: për të ka vizë vizite.
    .office = Këshillimi për migrantë (Migrationsberatung) ose ambasada
plan-family_papers = Mblidhni dokumentet
    .what = Lista e saktë është në faqen e ambasadës. Certifikatave shpesh u duhet përkthim dhe një vërtetim që janë të vërteta: kjo zgjat, prandaj filloni herët.
    .papers = për çdo person pasaporta dhe kërkesa; certifikata e martesës; certifikatat e lindjes; për fëmijët vërtetimi i kujdestarisë; leja ose kontrata e personit në Gjermani; vërtetime për paratë dhe sigurimin, shpesh edhe për banesën
plan-family_papers_parents = Mblidhni dokumentet
    .what = Lista e saktë është në faqen e ambasadës. Më parë sqaroni cili sigurim shëndetësor i pranon prindërit dhe sa kushton. Një sigurim udhëtimi nuk mjafton për të jetuar këtu.
    .papers = Pasaportat dhe kërkesat e prindërve, certifikata e lindjes e personit në Gjermani, leja e tij, vërtetime për paratë dhe sigurimin shëndetësor
plan-family_together = Kërkoni njëkohësisht
    .what = Çdo person ka nevojë për kërkesë të vetën, edhe çdo fëmijë. Më mirë të gjithë në të njëjtën kohë, me një takim për çdo person. Nëse punëdhënësi përdor procedurën e përshpejtuar (§ 81a), bashkëshortët dhe fëmijët e mitur përfshihen. Banesën dhe punën lërini vetëm kur të jenë gati të gjitha vizat.
    .time = në procedurën e përshpejtuar synimi: takimi jo më vonë se { FACT("fast_track_appointment_time") } pas kësaj, vendimi pas tij zakonisht më së shumti { FACT("fast_track_visa_time") }; përndryshe sipas ambasadës
plan-family_later = Ardhja më vonë: përgatituni mirë
    .what = Shumë vijnë më parë vetëm, kërkojnë një banesë dhe pastaj sjellin familjen. Dokumentet mund të mblidhen që më parë, familja mund të mësojë tashmë gjermanisht. Me Chancenkarte ose gjatë Ausbildung-ut shpesh është më mirë të pritet, derisa të ketë një leje për punë.
plan-family_visa = Kërkoni vizën
    .what = Para udhëtimit, në ambasadën gjermane, zakonisht në internet në portalin konsullor (Auslandsportal) dhe pastaj personalisht. Takimet mos i blini kurrë. Të vini me vizë vizite dhe të mbeteni zakonisht nuk bëhet. Në rast refuzimi: ankesa në ambasadë (Remonstration) nuk ekziston më që nga data { FACT("remonstration_abolished_on") }, të mundshme janë një kërkesë e re ose një padi.
    .office = Ambasada ose konsullata gjermane në vendbanimin e familjes
    .cost = Viza { FACT("visa_fee") }, për fëmijët { FACT("visa_fee_minor") }
    .time = shumë e ndryshme sipas ambasadës
plan-family_arrival = Mbërritja
    .what = Pas hyrjes në banesë regjistroni të gjithë (afati: { FACT("registration_deadline") }). Pastaj kërkoni te zyra e të huajve (Ausländerbehörde) lejen e qëndrimit për çdo person, shumë para se të mbarojë viza. Pyetni kasën shëndetësore (Krankenkasse) nëse familja është e siguruar bashkë pa kontribut shtesë.
    .office = Zyra e regjistrimit (Einwohnermeldeamt), zyra e të huajve, kasa shëndetësore
    .cost = Leja e qëndrimit { FACT("residence_permit_fee") }
plan-family_work = Puna dhe gjermanishtja për bashkëshortin
    .what = Me një leje për bashkim familjar zakonisht lejohet të punohet: kjo shkruhet në leje. Në profesionet e rregulluara duhet gjithsesi licenca për profesionin. Zakonisht ka të drejtë për një kurs integrimi (Integrationskurs), që duhet përdorur me kohë (afati: { FACT("integration_course_use_within") }).
    .office = Zyra e të huajve (Ausländerbehörde), këshillimi për migrantë (MBE)
plan-family_school = Shkolla dhe kopshti
    .what = Në Gjermani fëmijët duhet të shkojnë në shkollë. Shkollat publike nuk kushtojnë. Për regjistrimin ndihmon shkolla ose zyra e shkollave (Schulamt) në vendbanim. Vendet në kopsht shpesh janë të pakta: pyetni menjëherë pas regjistrimit të adresës.
    .office = Shkolla, zyra e shkollave (Schulamt) ose qyteti
    .papers = Certifikata e lindjes, regjistrimi i adresës, libreza e vaksinave, dëftesat e fundit
