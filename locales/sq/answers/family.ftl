answer-family_spouse =
    Po, shpesh bëhet. Nëse dikush punon këtu me Kartën Blu të BE-së, si punëtor i kualifikuar (§§ 18a, 18b AufenthG) ose me përvojë pune (§ 19c Abs. 2), bashkëshorti zakonisht mund të vijë. Atëherë vlen:
    • Gjermanishtja nuk ka nevojë të vërtetohet.
    • Madhësia e banesës nuk kontrollohet.
    • Të dy janë të martuar dhe madhorë (nga { FACT("spouse_min_age") }).
    • Paratë mjaftojnë për të dy, me sigurim shëndetësor.
    Kërkesën e bën bashkëshorti para udhëtimit në ambasadën gjermane. Tarifa: { FACT("visa_fee") }
    .title = Të sjell burrin ose gruan
    .detail =
        Këto lehtësi varen nga leja e personit që punon këtu. Vlejnë edhe për kërkues shkencorë (§§ 18d, 18f) dhe të vetëpunësuar (§ 21).
        Ato **nuk** vlejnë për çdo leje pune: kush punon me rregulloren e Ballkanit Perëndimor, nuk është në këtë listë. Edhe Chancenkarte nuk është aty. Atëherë autoriteti kërkon zakonisht gjermanishten A1 dhe vend të mjaftueshëm banimi.
        Martoheni vetëm pasi e keni lejen? Pyetni më parë zyrën e të huajve (Ausländerbehörde), atëherë mund të vlejnë kushte të tjera. Fejesa ose bashkëjetesa zakonisht nuk mjafton.
        Dokumente: sidomos certifikata e martesës, shpesh me përkthim dhe një vërtetim që është e vërtetë. Lista e saktë është në faqen e ambasadës.
        Të vini me vizë vizite dhe pastaj të mbeteni: kjo zakonisht nuk bëhet.
        Pas hyrjes: regjistroni adresën dhe merrni te zyra e të huajve lejen e qëndrimit. Tarifa: { FACT("residence_permit_fee") }
        Nëse ambasada thotë jo, këshillohuni: të mundshme janë një padi ose një kërkesë e re me dokumente më të mira.

answer-family_children =
    Po. Fëmijët që janë të mitur dhe jo të martuar, zakonisht mund të vijnë (§ 32 AufenthG).
    • Çdo fëmijë ka nevojë për kërkesë të vetën dhe vizë para udhëtimit. Tarifa: { FACT("visa_fee_minor") }
    • Paratë duhet të mjaftojnë për të gjithë, me sigurim shëndetësor.
    • Për fëmijët nga mosha { FACT("children_age_relaxed") } zakonisht vlejnë rregulla më të rrepta. Te punëtorët e kualifikuar (Fachkräfte) ato janë të lehtësuara.
    Kërkojeni vizën në kohë, para se fëmija të bëhet madhor.
    .title = Të sjell fëmijët
    .detail =
        Më e thjeshta është kur të dy prindërit jetojnë këtu ose vijnë bashkë, ose kur prindi këtu e ka vetëm ai kujdestarinë (Sorgerecht). Nëse prindi tjetër mbetet në vendin e origjinës, zakonisht duhet pëlqimi i tij, me shkrim dhe i vërtetuar.
        Dokumente: pasaporta e fëmijës, certifikata e lindjes, vërtetimi i kujdestarisë, zakonisht me përkthim. Lista e saktë është në faqen e ambasadës.
        Nëse fëmija është gati madhor, mos prisni. Pyetni ambasadën cila ditë vlen.
        Fëmijët madhorë zakonisht nuk mund të vijnë përmes prindërve. Ata kanë nevojë për një rrugë të vetën, për shembull një Ausbildung (formim profesional).
        Nëse një fëmijë lind në Gjermani, edhe foshnja ka nevojë për leje qëndrimi. Shkoni shpejt pas lindjes te zyra e të huajve (Ausländerbehörde).

answer-family_parents =
    Ndonjëherë. Kush e ka marrë për herë të parë më { FACT("parents_title_since") } ose më vonë lejen si punëtor i kualifikuar (Fachkraft), me përvojë pune (§ 19c Abs. 2) ose Kartën Blu të BE-së, mund të kërkojë ardhjen e prindërve (§ 36 Abs. 3 AufenthG). Nëse edhe bashkëshorti jeton këtu, kjo vlen edhe për vjehrrin dhe vjehrrën.
    Jetesa dhe sigurimi shëndetësor i prindërve duhet të jenë të garantuara. Nuk ka të drejtë të sigurt: autoriteti vendos rast pas rasti.
    .title = Të sjell prindërit
    .detail =
        Kush e kishte një leje të tillë që më parë, zakonisht nuk mund ta përdorë këtë rregull. Atëherë mbetet vetëm rruga për raste të veçanta shumë të vështira (Härtefall), dhe ajo është shumë e ngushtë.
        Sigurimi shëndetësor është shpesh pika më e vështirë. Sqaroni më parë cili sigurim i pranon prindërit dhe sa kushton. Një sigurim udhëtimi nuk mjafton për të jetuar këtu.
        Rregulli vlen për prindërit dhe për vjehrrin e vjehrrën, jo për gjyshërit, vëllezërit, motrat ose fëmijët madhorë.
        Vizita është diçka tjetër: për të ka vizë vizite për kohë të shkurtër. Ndonjëherë ambasada kërkon një deklaratë garancie (Verpflichtungserklärung, tarifa: { FACT("declaration_of_commitment") }). Me të dikush në Gjermani merr përsipër të gjitha shpenzimet. Nënshkruajeni vetëm nëse mundeni vërtet.
        Para kërkesës pyetni zyrën e të huajve (Ausländerbehörde) ose këshillimin për migrantë (Migrationsberatung, MBE).

answer-spouse_work =
    Zakonisht po, menjëherë dhe çdo punë. Kush jeton këtu me leje për bashkim familjar, nuk ka nevojë për leje pune të veçantë. Në leje shkruhet atëherë “Erwerbstätigkeit erlaubt” ose “gestattet” (puna e lejuar).
    • Për profesionet e rregulluara, për shembull në infermieri, duhet gjithsesi licenca.
    • Me vizë vizite nuk lejohet puna.
    Gjermanishtja: zakonisht ka të drejtë për një kurs integrimi (Integrationskurs). Afati për ta përdorur: { FACT("integration_course_use_within") }
    .title = A lejohet bashkëshorti të punojë?
    .detail =
        Zakonisht lejohen puna me kohë të plotë, me kohë të pjesshme, një Ausbildung (formim profesional) dhe edhe një biznes i vet. Lexoni gjithmonë çfarë shkruhet në leje ose në fletën shtesë (Zusatzblatt).
        Nëse bashkëshorti ka vetë një profesion, ia vlen njohja: për pagë më të mirë dhe për një leje të vetën si punëtor i kualifikuar, që nuk varet nga martesa.
        Kursi i integrimit është për njerëz që ende nuk e kanë gjermanishten B1. Për regjistrimin ndihmon zyra e të huajve (Ausländerbehörde) ose këshillimi për migrantë (MBE).
        Më vonë: nëse personi që punon këtu ka, si punëtor i kualifikuar ose me Kartë Blu, një leje të përhershme (Niederlassungserlaubnis, § 18c), bashkëshorti mund ta marrë atë edhe më herët. Duhen ndër të tjera { FACT("settlement_spouse_years") } me leje qëndrimi dhe të paktën { FACT("settlement_spouse_hours") } punë në javë (§ 9 Abs. 3a).
        Në rast ndarjeje: këshillohuni para se të njoftoni ose të nënshkruani diçka.

answer-family_together =
    Po, kjo është e mundur. Çdo person bën kërkesë të vetën, më mirë të gjithë njëkohësisht.
    Në procedurën e përshpejtuar (§ 81a AufenthG) përfshihen bashkëshorti dhe fëmijët e mitur, nëse e bëjnë kërkesën në të njëjtën kohë. E nis punëdhënësi.
    Viza për punë është baza: pa të nuk ka as për familjen.
    Tarifat: { FACT("visa_fee") }, për fëmijët { FACT("visa_fee_minor") }
    Mund edhe të vini më parë vetëm ju dhe familjen ta sillni më vonë.
    .title = Të vijmë bashkë si familje
    .detail =
        Rezervoni një takim për çdo person, edhe për fëmijët, dhe vetëm në faqen e ambasadës. Përgatisni herët certifikatën e martesës dhe certifikatat e lindjes, me përkthim.
        Procedura e përshpejtuar: tarifa është { FACT("fast_track_fee") }, punëdhënësi ia paguan zyrës së të huajve (Ausländerbehörde). Synimet: takimi në ambasadë më së shumti { FACT("fast_track_appointment_time") }, vendimi pas tij zakonisht më së shumti { FACT("fast_track_visa_time") }. Kjo nuk është garanci.
        Me Chancenkarte lehtësitë për familje nuk vlejnë. Më mirë planifikoni ardhjen e familjes vetëm kur të ketë një vend pune dhe një leje të re.
        Ndonjëherë një vizë vjen më herët se tjetra. Banesën dhe punën lërini vetëm kur të jenë gati të gjitha vizat.
        Shumë vijnë më parë vetëm, kërkojnë një banesë dhe pastaj sjellin familjen. Kështu fillimi është shpesh më i lehtë dhe më i lirë.
