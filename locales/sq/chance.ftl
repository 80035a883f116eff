### "What chance do I have?": what is asked. The routes stand in routes.ftl, the road maps in roadmaps/chance.ftl.

chance-title = Çfarë mundësie kam?
chance-intro =
    { $for ->
        [self] Pyes vetëm për atë që ka rëndësi për rrugën tuaj. Pastaj shihni cilat rrugë për në Gjermani janë të hapura, çfarë mungon ende dhe çfarë duhet bërë më pas.
       *[other] Pyes vetëm për atë që ka rëndësi për rrugën e personit. Pastaj shihni cilat rrugë për në Gjermani janë të hapura, çfarë mungon ende dhe çfarë duhet bërë më pas.
    }
    “Nuk e di” lejohet gjithmonë.
chance-reuse = Kam ende përgjigje nga më parë. A bëhet fjalë për të njëjtin person dhe a janë ende të sakta?
    .short = Përgjigjet e mëparshme
    .yes = Po, përdori ato
    .no = Jo, pyet përsëri
    .no-words = jo, të reja, pyet përsëri, pyet nga e para, person tjetër, nuk janë të sakta

chance-nationality =
    { $for ->
        [self] Çfarë pasaporte keni?
       *[other] Çfarë pasaporte ka personi?
    } Ju lutem shkruani vendin, për shembull: Shqipëri. Me disa pasaporta: shkruani më parë atë të BE-së, nëse ka.
    .short = Pasaporta
    .invalid = Këtë vend nuk e njoha. Ju lutem shkruani vetëm emrin e vendit, për shembull: Kosovë. Ose prekni “Nuk e di”.
chance-passport_group =
    S’ka problem. A është vendi këtu?
    • Ballkani Perëndimor: { FACT("western_balkans_countries") }
    • Vende me rregull të vet: { FACT("best_friends_rule") }
    .short = Grupi i vendeve
    .eu = BE, ZEE ose Zvicër
    .eu-words = be, eu, zee, zvicër, bashkimi evropian
    .western_balkans = Ballkani Perëndimor
    .western_balkans-words = ballkani, ballkan, ballkani perendimor
    .best_friends = Vend me rregull të vet
    .best_friends-words = rregull i vet, lista e dytë
    .other = Një vend tjetër
    .other-words = vend tjetër, asnjë nga këto, nuk është këtu
chance-lives_in =
    { $for ->
        [self] Ku jetoni tani?
       *[other] Ku jeton personi tani?
    } Nga kjo varet ku bëhet kërkesa.
    .short = Vendbanimi
    .abroad = Jashtë Gjermanisë
    .abroad-words = jashtë, ende jashtë, jo në Gjermani, në shtëpi, atdhe, në vendin tim, në Shqipëri, në Kosovë
    .germany = Në Gjermani
    .germany-words = gjermani, në gjermani, këtu, jam këtu, tashmë në gjermani

chance-field =
    { $for ->
        [self] Në cilën fushë keni punuar më gjatë?
       *[other] Në cilën fushë ka punuar personi më gjatë?
    } Për disa fusha ka rrugë edhe pa diplomë.
    .short = Fusha
    .it = IT dhe kompjuterë
    .it-words = kompjuter, it, programim, software, softuer, informatikë, faqe interneti, zhvillues
    .driving = Shofer kamioni/autobusi
    .driving-words = shofer, kamion, autobus, shofer kamioni, kamionist, shofer autobusi, vozitës
    .health = Infermieri, shëndetësi
    .health-words = infermieri, shëndetësi, të moshuar, spital, shtëpi të moshuarish
    .craft = Zanate dhe ndërtim
    .craft-words = zanat, ndërtim, ndërtimtari, ofiçinë, parukeri, berber, bojaxhi, murator
    .office = Zyrë, tregti, hotel
    .office-words = zyrë, tregti, shitje, kuzhinë, kuzhinier, restorant, hotel, hoteleri, kamarier
    .other = Diçka tjetër
    .other-words = fushë tjetër, tjetër, fabrikë, magazinë, depo, bujqësi
    .nothing = Ende nuk ka punuar
    .nothing-words = kurrë, asnjëherë, s'kam punuar, nuk kam punuar, pa punë, shkollë, nxënës, nxënëse

chance-licence =
    Ky profesion në Gjermani është i rregulluar: për të duhet një licencë (Erlaubnis).
    { $for ->
        [self] A e keni licencën nga një zyrë gjermane, ose a ju është premtuar tashmë?
       *[other] A e ka personi licencën nga një zyrë gjermane, ose a i është premtuar tashmë?
    }
    .short = Licenca
    .yes = Po, është gati
    .promised = Është premtuar
    .promised-words = premtuar, është premtuar, me shkrim, premtim me shkrim
    .no = Jo, ende jo

chance-job_offer =
    { $for ->
        [employer] A i keni ofruar tashmë personit një vend pune?
        [self] A keni tashmë një ofertë të sigurt nga Gjermania?
       *[other] A ka tashmë personi një ofertë të sigurt nga Gjermania?
    } Pra një kontratë ose një premtim me shkrim.
    .short = Oferta
    .yes = Po, për punë
    .yes-words = po, punë, vend pune, kontratë pune, ofertë pune
    .training = Për Ausbildung
    .training-words = ausbildung, formim profesional, vend ausbildung, kontratë ausbildung, praktikë profesionale
    .no = Jo, ende jo

chance-job_kind =
    Çfarë pune është?
    Punë e kualifikuar do të thotë: zakonisht për të duhet universitet ose një formim profesional që zgjat të paktën { FACT("qualified_training_min") }.
    .short = Lloji i punës
    .fits = Përputhet me diplomën
    .fits-words = përputhet, në profesion, profesioni im, i njëjti profesion
    .qualified = Tjetër, e kualifikuar
    .qualified-words = e kualifikuar, profesion tjetër, fushë tjetër, fachkraft
    .helper_field = Ndihmës në profesion
    .helper_field-words = ndihmës në të njëjtën fushë, ndihmës infermier, ndihmës infermiere, ndihmëse
    .helper = Punë e thjeshtë
    .helper-words = ndihmës, punë krahu, punë e zakonshme, punëtor i thjeshtë, magazinë, depo, pastrim, pastruese

chance-salary =
    Sa është paga në ofertë, bruto në vit?
    Bruto do të thotë: para taksave dhe sigurimeve. Nëse aty shkruhet vetëm paga e muajit, mblidhni të gjitha pagat mujore të një viti.
    .short = Paga në vit
    .general = Nga { FACT("blue_card_salary_general") }
    .reduced = Nga { FACT("blue_card_salary_reduced") }
    .experience = Nga { FACT("experience_6beschv_min_salary") }
    .less = Më pak
    .less-words = më pak, pak, ma pak, më e ulët
chance-recent_degree = A është diploma universitare jo më e vjetër se { FACT("blue_card_new_entrant") }?
    .short = Diplomë e re
chance-job_months = A është kontrata pa afat, apo zgjat të paktën { FACT("blue_card_offer_months") }?
    .short = Kohëzgjatja e punës
chance-collective_agreement = A është punëdhënësi i lidhur me një kontratë kolektive (Tarifvertrag) dhe a paguan sipas saj? Shpesh kjo shkruhet në kontratën e punës. Përndryshe pyetni punëdhënësin.
    .short = Kontrata kolektive
chance-partnership =
    A merr pjesë punëdhënësi në një partneritet njohjeje (Anerkennungspartnerschaft)?
    Do të thotë: personi punon dhe njëkohësisht i njihet diploma. Firma duhet të jetë në gjendje të formojë punonjës dhe të dyja palët nënshkruajnë një marrëveshje.
    .short = Partneriteti i njohjes
    .yes = Po, merr pjesë
    .yes-words = po, merr pjesë, marrëveshje

chance-experience =
    { $for ->
        [self] Sa kohë keni punuar në këtë profesion?
       *[other] Sa kohë ka punuar personi në këtë profesion?
    } Kur ka diplomë, numërohet koha pas saj.
    Për kohën e gjatë numërohet vetëm periudha e fundit: { FACT("oc_nr06_window") }; për më të shkurtrën: { FACT("oc_nr07_window") }.
    .short = Përvoja e punës
    .long = Të paktën { FACT("oc_nr06_experience") }
    .long-words = gjatë, shumë vite, shumë gjatë
    .medium = Të paktën { FACT("oc_nr07_experience") }
    .medium-words = disa vite, ca vite, ca vjet
    .less = Më pak
    .less-words = më pak, asnjë, aspak, shkurt, pa përvojë, ma pak
chance-experience_it =
    { $for ->
        [self] Sa kohë keni punuar në IT?
       *[other] Sa kohë ka punuar personi në IT?
    }
    Për kohën më të gjatë numërohet vetëm periudha e fundit: { FACT("oc_nr06_window") }; për më të shkurtrat: { FACT("experience_window") }.
    .short = Përvoja në IT
    .long = Të paktën { FACT("oc_nr06_experience") }
    .long-words = gjatë, shumë vite, shumë gjatë
    .three = Të paktën { FACT("blue_card_it_experience") }
    .three-words = disa vite
    .medium = Të paktën { FACT("experience_years") }
    .medium-words = ca vite, ca vjet
    .less = Më pak
    .less-words = më pak, asnjë, aspak, shkurt, pa përvojë, ma pak
chance-age_group = S’ka problem. Cili grup përshtatet?
    .short = Mosha afërsisht
    .young = Nën { FACT("training_search_age") }
    .young-words = i ri, e re, më i ri, nën, rinj
    .middle = Në mes
    .middle-words = mesatar, mesatare
    .older = Nga { FACT("age45_age") }
    .older-words = më i vjetër, më e vjetër, i moshuar, mbi
chance-pension =
    Nga mosha { FACT("age45_age") } ligji kërkon për lejen e parë një nga këto të dyja: një pagë vjetore prej të paktën { FACT("age45_min_salary") } ose një sigurim të mjaftueshëm për pleqërinë (Altersversorgung).
    A plotësohet njëra prej tyre?
    .short = Paga ose pensioni
chance-asylum_benefits =
    { $for ->
        [self] A keni marrë në Gjermani para ose ndihmë sipas ligjit për azilkërkuesit (Asylbewerberleistungsgesetz)?
       *[other] A ka marrë personi në Gjermani para ose ndihmë sipas ligjit për azilkërkuesit (Asylbewerberleistungsgesetz)?
    } Numërohet periudha e fundit: { FACT("western_balkans_asylum_benefits") }.
    .short = Ndihma për azil
chance-driving =
    Për të ngarë duhen një patentë e BE-së për kamion ose autobus dhe kualifikimi bazë (Grundqualifikation: një provim për shoferë profesionistë). Çfarë ka tashmë?
    .short = Patenta
    .eu = Të dyja nga BE-ja
    .eu-words = be, eu, të dyja, patentë e be-së
    .programme = Firma ndihmon për to
    .programme-words = firma, punëdhënësi, program, ndihmon firma
    .home = Vetëm patenta e vendit
    .home-words = e vendit tim, patentë shqiptare, patentë kosovare, vetëm në shtëpi
    .no = As kamion, as autobus
    .no-words = jo, asnjë, pa patentë
chance-measure =
    { $for ->
        [self] A keni tashmë një vend në një kurs që plotëson atë që mungon sipas vendimit (Bescheid)?
       *[other] A ka tashmë personi një vend në një kurs që plotëson atë që mungon sipas vendimit (Bescheid)?
    } Për shembull një kurs përshtatjeje (Anpassungslehrgang).
    .short = Vendi në kurs
chance-completed_stay =
    { $for ->
        [self] A keni përfunduar diçka këtu në Gjermani?
       *[other] A ka përfunduar personi diçka këtu në Gjermani?
    } Pra studime, Ausbildung (formim profesional), kërkim shkencor ose njohjen e profesionit.
    .short = Përfunduar këtu
chance-school_certificate =
    { $for ->
        [self] A keni një dëftesë shkolle me të cilën keni të drejtë të studioni,
       *[other] A ka personi një dëftesë shkolle me të cilën ka të drejtë të studiojë,
    } në Gjermani ose në vendin e vet (për shembull Matura)? Vlen edhe dëftesa e një shkolle gjermane jashtë vendit.
    .short = Dëftesa e shkollës
chance-livelihood =
    A ka para për të jetuar? Tani zakonisht kërkohen { FACT("oc_livelihood") } në muaj.
    Mund të vlejnë një llogari e bllokuar (Sperrkonto: paratë janë të ngrira, çdo muaj lirohet një pjesë), paga ose dikush në Gjermani që jep garanci.
    .short = Paratë për të jetuar
    .no = Jo, ende jo
