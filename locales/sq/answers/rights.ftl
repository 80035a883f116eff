answer-scams =
    Kini kujdes kur dikush
    • ju “garanton” një vizë ose Kartën Blu,
    • kërkon para përpara se të ketë kontratë pune,
    • shkruan vetëm në WhatsApp ose Telegram dhe nuk tregon firmë me adresë,
    • do t’ju marrë ose t’ju mbajë pasaportën,
    • shet certifikata ose takime në ambasadë.
    Takimet rezervojini vetëm në faqen e ambasadës. Kontrolli i ofertës: Faire Integration këshillon falas, edhe jashtë vendit.
    .title = Si njihen mashtrimet dhe ofertat e rreme
    .detail =
        Çfarë lejohet: ndërmjetësit privatë lejohen të marrin nga punëkërkuesit më së shumti { FACT("agent_fee_cap") }, me kontratë me shkrim dhe vetëm kur përmes tyre është lidhur një kontratë pune. Paradhënia është e ndaluar. Nga njerëzit që kërkojnë një vend Ausbildung (formim profesional) nuk lejohen të marrin asgjë.
        Para kontratës duhet të thonë me shkrim, në një gjuhë që e kuptoni: kush është punëdhënësi, ku, sa pagë, sa orë, sa pushime.
        Keni paguar tashmë? Mos kini turp, kjo u ndodh shumëkujt. Ruani mesazhet dhe faturat dhe pyetni Faire Integration. Në Gjermani ndihmon edhe policia.
        Një ofertë e vërtetë tregon firmën, adresën, pagën, orët dhe detyrat.

answer-labour_rights =
    Këto të drejta vlejnë për të gjithë të punësuarit në Gjermani, me çdo pasaportë:
    • Paga minimale: { FACT("min_wage") } bruto për orë, me pak përjashtime
    • Orari: zakonisht { FACT("working_time") } në ditë, disa ditë deri në { FACT("working_time_max") }, nëse mesatarja del
    • pushime të paguara, dhe pagë edhe në rast sëmundjeje
    • pikat kryesore të kontratës me shkrim
    Në mosmarrëveshje kërkoni herët këshillë: Faire Integration këshillon falas, në shumë gjuhë, edhe jashtë vendit.
    .title = Të drejtat e mia në punë
    .detail =
        Pushimet: në vit të paktën { FACT("leave_minimum") } me pesë ditë pune në javë. Shumë kontrata japin më shumë.
        Sëmundja: njoftoni menjëherë. Punëdhënësi e paguan pagën më tej, më së shumti { FACT("sick_pay") }. Në javët e para të një pune të re kjo nuk vlen ende: atëherë pyetni kasën shëndetësore (Krankenkasse).
        Pushimi nga puna (Kündigung): vlen vetëm me shkrim në letër, jo me WhatsApp. Ka afate, ato janë në kontratë, në kontratën kolektive ose në ligj. Për një padi te gjykata e punës ka pak kohë, e numëruar nga pushimi me shkrim: { FACT("dismissal_action") }
        Te shumë leje pune Agjencia Federale e Punës kontrollon më parë nëse paga dhe kushtet nuk janë më të këqija se te të punësuarit e krahasueshëm këtu.
        Në disa degë, për shembull në infermieri, vlen një pagë minimale më e lartë. Për ata që bëjnë Ausbildung (formim profesional) vlejnë rregulla të veta.
        Shënojini gjithmonë vetë orët tuaja. Mos nënshkruani asgjë që nuk e kuptoni.

answer-not_paid =
    Kjo nuk lejohet. Punëdhënësi duhet ta paguajë çdo orë pune, dhe pasaportën tuaj nuk lejohet ta mbajë. Kjo ndihmon tani:
    • Shënoni çdo ditë: fillimin, mbarimin, pauzat, vendin.
    • Ruani kontratën, fletëpagesat, mesazhet dhe fotot.
    • Mos nënshkruani asgjë që nuk e kuptoni.
    • Pyetni shpejt Faire Integration: falas, në shumë gjuhë, edhe nga jashtë.
    Ju kërcënojnë ose ju kanë mbyllur? Policia në Gjermani: { FACT("emergency_police") }
    .title = Pa pagë, pa pasaportë, shfrytëzim
    .detail =
        Kërkojeni pagën me shkrim, me një datë deri kur duhet të vijë. Këshillimi ndihmon për ta shkruar. Pastaj është e mundur një padi te gjykata e punës (Arbeitsgericht), në fillim edhe pa avokat.
        Mos prisni gjatë: në shumë kontrata ka afate të shkurtra për kërkesa të tilla.
        Të paktën ju takon pothuajse gjithmonë paga minimale: { FACT("min_wage") } bruto për orë. Zbritjet për banesë, vegla ose ndërmjetësim duhen kontrolluar.
        Pasaporta është e juaja. Ndihmojnë këshillimi, policia dhe ambasada e vendit tuaj, nëse kjo është e sigurt për ju.
        Keni frikë për qëndrimin? Nëse puna mbaron më herët dhe zyra e të huajve (Ausländerbehörde) e di, ajo nuk lejohet ta ndërpresë menjëherë lejen e punës. Leja duhet të vlejë ende të paktën { FACT("job_loss_months") }, pas një pune me shfrytëzim veçanërisht të rëndë { FACT("job_loss_months_exploitation") }, por jo më gjatë se ishte planifikuar në fillim (§ 18 Abs. 5 AufenthG).
        Edhe kush ka punuar pa kontratë ose pa dokumente, mund të ketë të drejtë për pagë. Atëherë këshillohuni para se të shkoni te një zyrë shteti.

answer-discrimination =
    Kjo nuk duhet të ndodhë. Ligji për trajtimin e barabartë (AGG) mbron në punë dhe që në aplikim: për shembull, kur dikush trajtohet më keq për shkak të prejardhjes, ngjyrës së lëkurës, fesë, gjinisë, moshës, aftësisë së kufizuar ose identitetit seksual.
    Për këtë nuk jam vendi i duhur. Zyra federale kundër diskriminimit (Antidiskriminierungsstelle des Bundes) këshillon falas.
    Shkruani çfarë ka ndodhur: kur, ku, kush ishte aty. Mos prisni, ka afate të shkurtra.
    .title = Racizmi dhe diskriminimi
    .detail =
        Në firmë mund të ankoheni: te drejtuesit, te këshilli i punëtorëve (Betriebsrat) ose te zyra e ankesave. Për një ankesë nuk lejohet t’ju ndëshkojnë.
        Edhe gjatë kërkimit të një banese ka mbrojtje.
        Nëse bëhet fjalë për pagën, kontratën ose pushimin nga puna, ndihmon edhe Faire Integration, falas dhe në shumë gjuhë.
        Në shumë qytete ka zyra këshillimi kundër diskriminimit. Këshillimi për migrantë (Migrationsberatung, MBE) i njeh ato.
        Nëse ju kërcënojnë ose ju rrahin, thirrni policinë.
