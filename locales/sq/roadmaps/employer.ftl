### The road maps for employers: hiring, and the first hundred days. Figures come from the fact register only.

plan-employer_eu = Punësim: person me pasaportë të BE-së
plan-employer_skilled = Punësim: Fachkraft me vërtetim
plan-employer_recognition = Punësim me njohje të diplomës
plan-employer_it = Punësim në IT
plan-employer_assess = Punësim: më parë sqaroni diplomën
plan-employer_no_formal = Punësim pa diplomë
plan-employer_first_hundred_days = Njëqind ditët e para në firmë

## Which route

plan-hire_passport = Më parë sqaroni pasaportën
    .what = Pyetni për shtetësinë. Me një pasaportë të BE-së, të Islandës, Lihtenshtajnit, Norvegjisë ose Zvicrës personit nuk i duhet vizë dhe as leje qëndrimi. Atëherë filloni këtu edhe një herë. Për pasaporta të tjera vlejnë hapat e mëposhtëm.
plan-hire_eu = Pa vizë, pa leje pune
    .what = Personi lejohet të jetojë dhe të punojë në Gjermani si vendasit. Nuk ju duhet pëlqimi i asnjë autoriteti.
    .papers = pasaportë ose kartë identiteti e vlefshme
plan-hire_eu_offer = Kontrata e punës dhe regjistrimi
    .what = Kushtet më të rëndësishme duhet të shkruhen në kontratë. Vlejnë të njëjtat rregulla si për të gjithë në firmë, edhe për pagën (paga minimale { FACT("min_wage") } bruto për orë). Regjistrojeni personin në sigurimet shoqërore (Sozialversicherung).
plan-hire_licence = Kontrolloni: a është profesioni i rregulluar?
    .what = Në një profesion të rregulluar (reglementiert) personi lejohet të punojë vetëm kur ka licencën (Erlaubnis). Për vizën licenca duhet të jetë gati ose e premtuar. Anerkennungs-Finder (kërkuesi i njohjes) tregon nëse profesioni është i rregulluar dhe cila zyrë është përgjegjëse. Kërkesën e bën vetë personi ose, me prokurë, firma juaj.
    .office = sipas profesionit: autoriteti i landit (Bundesland) ose dhoma
plan-hire_title = Zgjidhni lejen e duhur të qëndrimit
    .what =
        Karta Blu e BE-së (§ 18g): universitet, puna përputhet me të, oferta për të paktën { FACT("blue_card_offer_months") }, paga vjetore bruto të paktën { FACT("blue_card_salary_general") }, në profesione në mungesë dhe menjëherë pas studimeve { FACT("blue_card_salary_reduced") }.
        Fachkraft (§§ 18a, 18b): formim profesional i njohur ose studime të krahasueshme, çdo punë e kualifikuar. Nga mosha { FACT("age45_age") } personit i duhet për lejen e parë një pagë vjetore prej të paktën { FACT("age45_min_salary") } ose një sigurim për pleqërinë.
plan-hire_recognition = Filloni njohjen
    .what = Përgjegjëse është zyra për profesionin në landin tuaj, në profesionet jo të rregulluara zakonisht një dhomë. Kërkesën e bën personi. Me prokurën e tij mund të ndihmoni ju. Letra juaj, që dëshironi ta punësoni personin, mund të jetë e dobishme për kërkesën.
    .papers = Pasaporta, CV, diplomat me lëndët dhe orët, vërtetime për përvojën e punës, përkthime
    .cost = sipas zyrës, pyetni më parë
    .time = sipas ligjit federal më së shumti { FACT("bqfg_decision_time") }, sapo të jenë të gjitha dokumentet, me zgjatje më shumë; e përshpejtuar (§ 81a) synimi është { FACT("bqfg_fast_track_time") }; në infermieri dhe sipas ligjit të landit vlejnë afate të veta
plan-hire_measure = Atë që mungon, plotësojeni në Gjermani (§ 16d)
    .what = Nëse në vendim (Bescheid) shkruhet çfarë mungon, personi mund të vijë për një kurs, një praktikë në firmë ose një provim. Duhen vendimi, një vend në kurs (Maßnahme), zakonisht gjermanishtja { FACT("lang_16d1") } dhe para për të jetuar, për shembull paga juaj. Puna krahas kursit është e mundur në mënyrë të kufizuar.
    .office = ambasada ose konsullata gjermane, në Gjermani zyra e të huajve (Ausländerbehörde)
    .time = në fillim { FACT("s16d1_duration") }, më së shumti { FACT("s16d1_max") }
plan-hire_partnership = Ose: partneritet njohjeje
    .what = Personi punon tashmë te ju, ndërsa njohja vazhdon (Anerkennungspartnerschaft, § 16d Abs. 3). Duhen: formim profesional i njohur nga shteti ose universitet, gjermanishtja të paktën { FACT("lang_recognition_partnership") }, një kontratë pune, një marrëveshje me shkrim për njohjen, një firmë e përshtatshme dhe pëlqimi i Agjencisë Federale të Punës. Në infermieri personi lejohet me disa kushte të punojë më parë si ndihmës.
    .office = ambasada ose konsullata gjermane
    .time = në fillim më së shumti { FACT("recognition_partnership_first") }, gjithsej më së shumti { FACT("recognition_partnership_max") }
plan-hire_assess = Kërkoni kontrollin e diplomës
    .what =
        Universitet: shikoni në bazën e të dhënave anabin. Nëse aty nuk është siç duhet, ndihmon vlerësimi i diplomës (Zeugnisbewertung) nga ZAB.
        Formim profesional: dhoma ose IHK FOSA kontrollon nëse është i barasvlershëm. Zyrën e tregon Anerkennungs-Finder.
        Kërkesën e bën personi, me prokurë mund të ndihmojë firma juaj.
    .cost = vlerësimi i diplomës { FACT("zab_statement_fee") }, dhoma rreth { FACT("recognition_fee_chambers") }
    .time = ZAB rreth { FACT("zab_statement_duration") }, për Kartën Blu rreth { FACT("zab_statement_duration_blue_card") }; dhoma më së shumti { FACT("bqfg_decision_time") } nga dokumentet e plota, me zgjatje më shumë
plan-hire_experience = Ose: leje për njerëz me përvojë pune
    .what = Pa njohje gjermane, në profesionet jo të rregulluara bëhet kështu (§ 19c Abs. 2): të paktën { FACT("experience_years") } përvojë në profesion, numërohet periudha e fundit: { FACT("experience_window") }. Përveç kësaj një diplomë e njohur nga shteti në vendin e origjinës dhe një pagë vjetore prej të paktën { FACT("experience_6beschv_min_salary") } ose pagë sipas kontratës kolektive në një firmë të lidhur me të (Tarifbindung). Nga mosha { FACT("age45_age") } vlejnë kushte të tjera.
plan-hire_training = Ose: formojeni vetë
    .what = Një Ausbildung (formim profesional) në firmën tuaj mund të jetë rruga më e mirë. Duhen kontrata e Ausbildung-ut, zakonisht gjermanishtja { FACT("apprenticeship_german") } dhe pëlqimi i Agjencisë Federale të Punës. Nga njerëzit që kërkojnë një vend Ausbildung askush nuk lejohet të marrë para.
    .office = Dhoma në vend, Agjencia e Punës (Agentur für Arbeit)
plan-hire_special = Rregulla të veta: shoferë dhe ndihmës infermierë
    .what = Për shoferët e kamionit dhe autobusit ka një rrugë të vetën, edhe kur personi e merr patentën e BE-së dhe kualifikimin vetëm te ju (më së shumti { FACT("driver_licence_months") }). Për ndihmës në infermieri duhet një formim gjerman si ndihmës ose një i barasvlershëm. Agjencia Federale e Punës duhet të japë pëlqimin.
    .office = Shërbimi për punëdhënës (Arbeitgeber-Service) i Agjencisë së Punës

## Who applies for what

plan-hire_offer = Oferta dhe Erklärung zum Beschäftigungsverhältnis
    .what = Ju shkruani kontratën ose një ofertë detyruese. Për këtë plotësoni formularin “Erklärung zum Beschäftigungsverhältnis” (deklarata për punësimin): paga, orët, pushimet, detyrat. Me të Agjencia Federale e Punës (Bundesagentur für Arbeit) kontrollon nëse kushtet janë aq të mira sa për vendasit me të njëjtën punë. Vetëm për disa leje nuk duhet pëlqim, për shembull për Kartën Blu me pagën më të lartë.
    .office = Formulari: Bundesagentur für Arbeit; shkon bashkë me kërkesën te ambasada ose te zyra e të huajve (Ausländerbehörde)
    .cost = falas
    .time = Nëse Agjencia Federale nuk kërkon sqarime, pëlqimi quhet i dhënë; afati: { FACT("ba_deemed_approval") }
plan-hire_fast_track = Procedura e përshpejtuar (§ 81a)
    .what = Ju veproni për personin: me prokurën e tij lidhni një marrëveshje me zyrën e të huajve (Ausländerbehörde). Zyra kujdeset pastaj për njohjen dhe pëlqimin e Agjencisë Federale të Punës. Vizën e kërkon personi në ambasadë. Bashkëshortët dhe fëmijët nën tetëmbëdhjetë vjeç mund të përfshihen, nëse bëjnë kërkesën njëkohësisht.
    .office = Zyra e të huajve, në disa lande një zyrë qendrore
    .papers = Prokura, kontrata, Erklärung zum Beschäftigungsverhältnis, vërtetime për diplomën, kopja e pasaportës
    .cost = { FACT("fast_track_fee") } (e paguan punëdhënësi), viza { FACT("visa_fee") }, përveç tyre njohja dhe përkthimet
    .time = Synime, jo garanci: njohja { FACT("fast_track_recognition_time") }, Agjencia Federale { FACT("fast_track_ba_time") }, takimi më së shumti { FACT("fast_track_appointment_time") }, vendimi zakonisht { FACT("fast_track_visa_time") }
plan-hire_visa = Vizën e kërkon personi
    .what = Kërkesën e bën personi në ambasadën gjermane, shpesh në portalin konsullor në internet (Auslandsportal). Ju i dërgoni kontratën dhe deklaratën. Më parë mund t’i kërkoni Agjencisë Federale të Punës një pëlqim paraprak (Vorabzustimmung). Takimet jepen vetëm nga ambasada. Askush nuk lejohet t’i shesë.
    .office = ambasada ose konsullata gjermane
    .cost = Viza { FACT("visa_fee") }
    .time = shumë e ndryshme sipas vendit; pëlqimi paraprak vlen { FACT("ba_pre_approval_validity") }
plan-hire_here = Në Gjermani: te zyra e të huajve
    .what = Shikoni më parë lejen e qëndrimit: a e lejon tashmë këtë punë? Nëse jo, personi kërkon lejen e duhur. Të fillojë lejohet vetëm kur puna është e lejuar. Me vizë turistike ose gjatë procedurës së azilit vlejnë rregulla të rrepta: këshillohuni më parë.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanimin e personit
    .cost = Leja e qëndrimit { FACT("residence_permit_fee") }, ndryshimi i qëllimit { FACT("residence_permit_change_fee") }

## Duties

plan-hire_inform = Informoni për Faire Integration (§ 45c)
    .what = Kush punëson dikë nga jashtë, duhet të tregojë për këshillimin falas të Faire Integration: jo më vonë se ditën e parë të punës, në formë të shkruar (për shembull si e-mail), me adresën e zyrës më të afërt. Ruani një kopje.
    .time = jo më vonë se ditën e parë të punës
plan-hire_duties = Kontrolloni lejen, ruani kopjen, njoftoni mbarimin
    .what = Kontrolloni para ditës së parë të punës nëse leja e qëndrimit e lejon këtë punë dhe sa gjatë vlen. Ruani një kopje (§ 4a AufenthG). Pasaportën nuk e mbani kurrë. Nëse puna mbaron më herët se ishte planifikuar, njoftoni zyrën e të huajve. Kush i trajton disa herë më keq njerëzit nga jashtë, mund të përjashtohet nga Agjencia Federale e Punës.
    .office = Zyra e të huajve (Ausländerbehörde)
    .time = njoftimi jo më vonë se { FACT("employer_report_time") } pas mbarimit
plan-hire_advice = Këshillohuni falas
    .what = Zyrat IQ (IQ Servicestellen Fachkräfteeinwanderung) këshillojnë firmat e vogla dhe të mesme. Ndihmojnë edhe shërbimi për punëdhënës (Arbeitgeber-Service) i Agjencisë së Punës, IHK ose dhoma juaj e zanateve (Handwerkskammer) dhe linja telefonike.
    .office =
        Linja “Arbeiten und Leben in Deutschland”: { FACT("hotline_phone") }
        Arbeitgeber-Service: { FACT("employer_hotline_ba") }
    .cost = falas

## The first hundred days

plan-onboard_before = Para mbërritjes
    .what = Caktoni një person kontakti, më mirë me të njëjtën gjuhë ose me përvojë të vet. Ndihmoni për dhomën ose banesën. Planifikoni pritjen. Shpjegoni çfarë zbritet nga paga bruto. Mundësoni një kurs gjermanishteje që para udhëtimit. Përgatisni ekipin.
    .papers = Kontrata, adresa, programi i javës së parë, mundësisht në një gjuhë që personi e kupton
plan-onboard_before_here = Para fillimit
    .what = Caktoni një person kontakti, më mirë me të njëjtën gjuhë ose me përvojë të vet. Pyetni ku duhet ndihmë: banesa, kursi i gjermanishtes, kujdesi për fëmijët, rrugët. Përgatisni ekipin.
plan-onboard_papers = Regjistrimet për pagën
    .what = Regjistrojeni në sigurimet shoqërore (Sozialversicherung). Personi zgjedh një kasë shëndetësore (Krankenkasse) dhe jua tregon. Numri tatimor (Steuer-ID) vjen me postë pas regjistrimit të adresës. Nëse mungon ende, pyetni këshilltarin tuaj tatimor ose Finanzamt-in. Paga e parë duhet të vijë në kohë.
    .papers = Kasa shëndetësore, Steuer-ID, llogaria bankare, kopja e lejes së qëndrimit (jo për pasaportë të BE-së)
plan-onboard_first_day = Dita e parë
    .what = Përshëndetni, tregoni gjithçka, shqiptojeni saktë emrin. Sigurinë në punë shpjegojeni në mënyrë që personi ta kuptojë me siguri: tregoni, lëreni ta përsërisë. Thoni kë duhet të telefonojë kur sëmuret, kur është pauza, kur vjen paga.
plan-onboard_offices = Javët e para: zyrat dhe përditshmëria
    .what = Jepni kohë të lirë për takimet dhe shkoni bashkë, nëse personi e dëshiron: regjistrimi i adresës (me vërtetimin e qiradhënësit), leja e qëndrimit, kasa shëndetësore, banka, shkolla ose kopshti.
    .office = Bürgeramt, zyra e të huajve (Ausländerbehörde), kasa shëndetësore
    .time = regjistrimi i adresës jo më vonë se { FACT("registration_deadline") } pas hyrjes në banesë
plan-onboard_first_month = Muaji i parë: bisedat dhe gjermanishtja
    .what = Çdo javë një bisedë e shkurtër: çfarë shkon mirë, çfarë mungon? Fjali të qarta e të shkurtra në firmë. Planifikoni kohë për një kurs të gjuhës profesionale (Berufssprachkurs). Reagoni menjëherë ndaj talljeve ose diskriminimit.
    .office = Kurse: pyetni Agjencinë e Punës ose shkollën e gjuhës
plan-onboard_review = Deri në ditën e njëqindtë: dëshira për të mbetur
    .what = Një bisedë e qetë për bilancin: detyrat, paga, banesa, gjermanishtja, familja. Nëse vazhdon një njohje ose një kurs, kontrolloni afatet. Nëse familja do të vijë, këshillohuni herët. Shoqatat, sporti dhe fqinjët ndihmojnë për t’u ambientuar. Shënoni kur mbaron leja e qëndrimit dhe flisni në kohë për zgjatjen.
    .office = IQ Servicestelle, këshillimi për migrantë (Migrationsberatung), Welcome Center në rajon
