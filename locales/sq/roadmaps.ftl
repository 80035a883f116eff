### The road maps of the recognition conversation: titles, and steps with what, office, papers, cost and time.
### Steps are shared between road maps. Figures come from the fact register only.

## Titles

plan-recognition_trained_here = Profesion me diplomë gjermane
plan-recognition_nursing = Njohja si infermier ose infermiere
plan-recognition_regulated_health = Njohja në një profesion shëndetësor
plan-recognition_regulated_other = Njohja në një profesion të rregulluar
plan-recognition_vocational = Njohja e një shkolle profesionale
plan-recognition_degree = Njohja e studimeve universitare
plan-recognition_it = Të punosh në IT
plan-recognition_no_formal = Punë pa diplomë: çfarë është e mundur
plan-recognition_unclear = Hapat e parë drejt njohjes

## Advice

plan-advice_abroad = Përdorni këshillimin falas nga jashtë
    .what = ZSBA (Zentrale Servicestelle Berufsanerkennung) ndihmon njerëzit që jetojnë ende jashtë: gjen zyrën përgjegjëse dhe i shikon dokumentet para kërkesës. Të vendosë nuk mund. Në ligj është deri më { FACT("zsba_end") }, pas kësaj ju lutem pyetni linjën telefonike.
    .office = ZSBA, përmes linjës telefonike “Arbeiten und Leben in Deutschland”: { FACT("hotline_phone") }
    .cost = falas
plan-advice_germany = Përdorni këshillimin në Gjermani
    .what = { $for ->
            [self] Këshillohuni para kërkesës. Këshillimi IQ (Anerkennungs- und Qualifizierungsberatung) ndihmon për kërkesën dhe, nëse mungon diçka, për të gjetur një kurs. Këshillon edhe Agjencia e Punës (Agentur für Arbeit).
           *[other] Personi duhet të këshillohet para kërkesës. Këshillimi IQ (Anerkennungs- und Qualifizierungsberatung) ndihmon për kërkesën dhe, nëse mungon diçka, për të gjetur një kurs. Këshillon edhe Agjencia e Punës (Agentur für Arbeit).
        }
    .office = Këshillimi IQ në rajon ose Agjencia e Punës
    .cost = falas
plan-advice_hotline = Flisni me një njeri
    .what = Linja telefonike “Arbeiten und Leben in Deutschland” këshillon për njohjen, vizën, punën dhe mësimin e gjermanishtes, gjermanisht dhe anglisht.
    .office = Linja telefonike { FACT("hotline_phone") }
    .cost = këshillimi falas, thirrja mund të kushtojë diçka

## Papers

plan-collect_papers = Mblidhni dokumentet dhe përkthejini
    .what = Më parë pyetni, pastaj përktheni: zyra thotë çfarë i duhet. Zakonisht lejohen të përkthejnë vetëm përkthyes të betuar. Këta janë profesionistë me leje nga një gjykatë. Mos dërgoni kurrë origjinale me postë.
    .papers = Pasaporta ose karta e identitetit, CV në gjermanisht, diploma me lëndët dhe orët, vërtetime për përvojën e punës. Kush vjen nga jashtë BE-së, ZEE-së dhe Zvicrës, tregon edhe se dëshiron të punojë në Gjermani, për shembull me një letër nga një punëdhënës ose nga ZSBA.
    .cost = përkthimet kushtojnë veçmas, krahasoni çmimet
plan-papers_missing = Nëse mungojnë dokumente
    .what = Më parë pyetni te shkolla, universiteti ose ministria në vendin e origjinës për një dublikatë, kjo është një diplomë e re, e vlefshme. Nëse nuk bëhet, thuajini zyrës hapur çfarë mungon dhe pse. Ndonjëherë janë të mundshme biseda profesionale ose provime. Mos blini kurrë një diplomë të rreme: është vepër penale dhe rrezikon vizën.
plan-skills_analysis = Nëse mungojnë dokumente: tregoni aftësitë
    .what = Nëse dokumentet kanë humbur dhe nuk merren dot përsëri, shpesh është e mundur një analizë e aftësive (Qualifikationsanalyse): profesionistë i kontrollojnë aftësitë me punë prove, bisedë profesionale ose test.
    .office = zyra që vendos për njohjen
    .time = qëndrim për këtë më së shumti { FACT("s16d6_skills_analysis") }, zakonisht me gjermanishten { FACT("s16d6_german") }

## Visa and staying

plan-recognition_visa = Kërkoni vizën
    .what = Nëse mungon ende një kurs ose një provim, për këtë mund të ketë vizë (§ 16d): zakonisht me gjermanishten { FACT("lang_16d1") }, një vend në kurs dhe para për të jetuar. Me njohje të plotë dhe ofertë pune mund të ketë vizë për punëtorë të kualifikuar (Fachkräfte). Takimet rezervojini vetëm në ambasadë, kurrë mos i blini.
    .office = Ambasada ose konsullata gjermane, shpesh përmes portalit konsullor në internet (Auslandsportal)
    .cost = Viza { FACT("visa_fee") }
    .time = shumë e ndryshme sipas vendit
plan-recognition_visa_offer = Kërkoni vizën, punëdhënësi mund të ndihmojë
    .what = Punëdhënësi mund të nisë me një prokurë procedurën e përshpejtuar (§ 81a). Nëse mungon ende një kurs ose një provim, për këtë mund të ketë vizë (§ 16d), zakonisht me gjermanishten { FACT("lang_16d1") }. Takimet rezervojini vetëm në ambasadë, kurrë mos i blini.
    .office = Zyra e të huajve (Ausländerbehörde) në vendin e punës, pastaj ambasada ose konsullata gjermane
    .cost = Viza { FACT("visa_fee") }, procedura e përshpejtuar { FACT("fast_track_fee") } (e paguan punëdhënësi)
    .time = e përshpejtuar zakonisht më së shumti { FACT("fast_track_appointment_time") } deri te takimi dhe { FACT("fast_track_visa_time") } deri te vendimi, përndryshe sipas vendit
plan-work_visa = Kërkoni vizën për punë
    .what = Zakonisht duhen një ofertë pune dhe vërtetimi për diplomën. Punëdhënësi mund të kursejë kohë me procedurën e përshpejtuar (§ 81a). Ende pa ofertë pune? Atëherë Chancenkarte mund të jetë një rrugë: më pyetni për të. Takimet rezervojini vetëm në ambasadë, kurrë mos i blini.
    .office = Ambasada ose konsullata gjermane, shpesh përmes portalit konsullor në internet (Auslandsportal)
    .cost = Viza { FACT("visa_fee") }, procedura e përshpejtuar { FACT("fast_track_fee") } (e paguan punëdhënësi)
    .time = shumë e ndryshme sipas vendit
plan-work_permit = Sqaroni qëndrimin për punë
    .what = Kush ka pasaportë të BE-së, nuk ka nevojë për leje qëndrimi (Aufenthaltstitel). Për të tjerët vlen: me diplomën dhe një ofertë pune mund të ketë leje qëndrimi për punëtorë të kualifikuar (Fachkräfte). Puna duhet të jetë e kualifikuar, por nuk ka nevojë të jetë pikërisht në profesionin e mësuar.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanim
    .cost = Leja e qëndrimit { FACT("residence_permit_fee") }

## Trained in Germany

plan-german_certificate = Diploma gjermane vlen drejtpërdrejt
    .what = { $for ->
            [self] Për këtë diplomë nuk ju duhet procedurë njohjeje.
           *[other] Për këtë diplomë nuk duhet procedurë njohjeje.
        } Një diplomë nga Gjermania vlen këtu menjëherë.
    .papers = Ruajini mirë diplomën dhe vërtetimet e punës
plan-german_licence = Në disa profesione: kërkoni licencën
    .what = Për profesionet e rregulluara, për shembull në infermieri ose si mjeke, vetëm diploma nuk mjafton. Duhet edhe një licencë (Erlaubnis). Anerkennungs-Finder (kërkuesi i njohjes) tregon nëse një profesion është i rregulluar.
    .office = autoriteti i landit (Bundesland) për këtë profesion
plan-german_job_search = Përdorni kohën për të kërkuar
    .what = Kush nuk ka pasaportë të BE-së dhe ka studiuar ose ka bërë Ausbildung (formim profesional) në Gjermani, mund të marrë një leje qëndrimi për kërkim pune. E rëndësishme: kërkojeni para se të mbarojë leja e vjetër.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanim
    .time = kërkimi zakonisht më së shumti { FACT("job_search_after_german_degree") }

## Nursing

plan-nursing_language = Mësoni gjermanisht që tani
    .what = Landet (Bundesländer) kërkojnë në infermieri zakonisht gjermanishten { FACT("nursing_language") }, disa edhe një provim për gjuhën e infermierisë. Saktësisht e thotë autoriteti. Të fillosh herët kursen shumë kohë.
    .office = për shembull Goethe-Institut
plan-nursing_language_proof = Mbani gati certifikatën e gjermanishtes
    .what = Landet (Bundesländer) kërkojnë në infermieri zakonisht gjermanishten { FACT("nursing_language") }, disa edhe një provim për gjuhën e infermierisë. Pyetni më parë cilën certifikatë pranon autoriteti dhe sa e vjetër lejohet të jetë.
plan-nursing_papers = Mblidhni dokumentet dhe përkthejini
    .what = Më parë pyetni autoritetin, pastaj përktheni: kjo kursen para. Zakonisht lejohen të përkthejnë vetëm përkthyes të betuar (me leje nga një gjykatë). Mos dërgoni kurrë origjinale me postë. Më vonë shtohen vërtetime për shëndetin dhe dëshmia e penalitetit.
    .papers = Pasaporta ose karta e identitetit, CV në gjermanisht, diploma e infermierisë me lëndët dhe orët, vërtetime për përvojën e punës
    .cost = përkthimet kushtojnë veçmas, krahasoni çmimet
plan-nursing_papers_missing = Mblidhni dokumentet, edhe nëse mungon diçka
    .what = Më parë pyetni te shkolla ose ministria për një dublikatë, kjo është një diplomë e re, e vlefshme. Në infermieri mund të hiqni dorë nga krahasimi i dokumenteve: atëherë kalohet drejt te provimi i njohurive (Kenntnisprüfung) ose kursi i përshtatjes (Anpassungslehrgang). Autoriteti thotë çfarë duhet gjithsesi. Mos blini kurrë një diplomë të rreme.
    .papers = Pasaporta ose karta e identitetit, CV në gjermanisht, diploma ose dublikata, vërtetime për përvojën e punës
    .cost = përkthimet kushtojnë veçmas, krahasoni çmimet
plan-nursing_apply = Bëni kërkesën te autoriteti
    .what = Profesioni këtu quhet Pflegefachfrau ose Pflegefachmann. Duhet një licencë (Erlaubnis) nga landi (Bundesland) ku do të punohet. Autoritetin e tregon Anerkennungs-Finder.
    .office = Autoriteti i shëndetësisë i landit (Bundesland)
    .cost = sipas landit, pyetni më parë
    .time = më së shumti { FACT("nursing_decision_time") }, sapo të jenë të gjitha dokumentet; e përshpejtuar me punëdhënës (§ 81a) synimi është { FACT("nursing_fast_track_time") }
plan-nursing_differences = Plotësoni ndryshimet: zgjidhni vetë
    .what = Shpesh autoriteti sheh ndryshime nga formimi gjerman, kjo është normale. { $for ->
            [self] Atëherë keni të drejtë të zgjidhni: provim njohurish (Kenntnisprüfung) ose kurs përshtatjeje (Anpassungslehrgang: kurs me praktikë dhe provim në fund). Mund të zgjidhni edhe menjëherë, pa krahasim të dokumenteve.
           *[other] Atëherë personi ka të drejtë të zgjedhë: provim njohurish (Kenntnisprüfung) ose kurs përshtatjeje (Anpassungslehrgang: kurs me praktikë dhe provim në fund). Mund të zgjedhë edhe menjëherë, pa krahasim të dokumenteve.
        }
    .time = kursi më së shumti { FACT("nursing_adaptation_max") }
plan-nursing_partnership = E mundur: më parë hyrja, pastaj njohja
    .what = Kjo quhet partneritet njohjeje (Anerkennungspartnerschaft): punë në Gjermani, ndërsa njohja vazhdon. Duhen: formim profesional (të paktën { FACT("qualified_training_min") }, i njohur nga shteti) ose universitet, gjermanishtja të paktën { FACT("lang_recognition_partnership") }, një punëdhënës i përshtatshëm me marrëveshje me shkrim, pëlqimi i Agjencisë Federale të Punës. Te disa punëdhënës deri atëherë punohet si ndihmës.
    .office = Punëdhënësi dhe ambasada gjermane
    .time = në fillim më së shumti { FACT("recognition_partnership_first") }, gjithsej më së shumti { FACT("recognition_partnership_max") }
plan-nursing_work = Punoni si infermier ose infermiere
    .what = Me licencën dhe lejen e qëndrimit (Aufenthaltstitel) synimi është arritur. Në infermieri vlen një pagë minimale e veçantë për të kualifikuarit: { FACT("care_min_wage_nurse") } bruto për orë (jo në spitale). Mos paguani kurrë paraprakisht për një vend pune.
    .office = për probleme me pagën ose kontratën: Faire Integration, falas, edhe jashtë vendit

## Health professions

plan-health_language = Mësoni gjermanisht për profesionin
    .what = Për licencën duhet gjermanishtja. Cili nivel vlen, e thotë autoriteti për këtë profesion. Të fillosh herët kursen më vonë më shumë kohë se çdo gjë tjetër.
    .office = për shembull Goethe-Institut
plan-doctor_language = Mësoni gjermanisht për profesionin e mjekut
    .what = Landet (Bundesländer) kërkojnë zakonisht gjermanishten { FACT("doctor_language") } dhe përveç saj një provim të gjuhës profesionale (Fachsprachprüfung) në nivelin { FACT("doctor_language_medical") }. Kjo është një bisedë me mjekë për një trajtim.
    .office = Dhoma e mjekëve e landit (Landesärztekammer) ose autoriteti i landit (Bundesland)
plan-health_apply = Kërkoni licencën për profesionin
    .what = Ky profesion ushtrohet vetëm me licencë (Erlaubnis). Përgjegjës është autoriteti i landit (Bundesland) ku do të punohet. E tregon Anerkennungs-Finder. Autoriteti e krahason formimin dhe llogarit edhe përvojën e punës.
    .office = Autoriteti i landit për profesionet shëndetësore
    .cost = sipas landit, pyetni më parë
    .time = sipas profesionit dhe landit, pyetni më parë
plan-doctor_apply = Kërkoni Approbation
    .what = Approbation është licenca e plotë për të punuar si mjek ose mjeke. Përgjegjës është autoriteti i landit (Bundesland). Për fillim mund të ketë një leje të përkohshme (Berufserlaubnis), më së shumti { FACT("doctor_temporary_licence_max") }. Rregullat mund të ndryshojnë: pyetni autoritetin çfarë vlen tani.
    .office = Autoriteti për Approbation i landit
    .cost = sipas landit, pyetni më parë
    .time = sipas landit, pyetni më parë
plan-health_differences = Plotësoni ndryshimet
    .what = Nëse autoriteti sheh ndryshime thelbësore, dera nuk është mbyllur. Ai shkruan në një vendim (Bescheid) çfarë mungon. Bescheid do të thotë: vendim me shkrim. Ndryshimet plotësohen me një provim ose me një kurs përshtatjeje (Anpassungslehrgang), sipas profesionit.
    .time = kursi më së shumti { FACT("adaptation_max") }; provimi duhet të jetë i mundur jo më vonë se { FACT("aptitude_test_within") } pas vendimit
plan-doctor_differences = Plotësoni ndryshimet
    .what = Nëse autoriteti sheh ndryshime thelbësore, zakonisht është i mundur një provim njohurish (Kenntnisprüfung). Ai ka nivelin e provimit gjerman të shtetit. Kurse përgatitore ka në shumë qytete. Këshillimi IQ ndihmon për t’i gjetur.

## Other protected occupations

plan-regulated_finder = Gjeni zyrën përgjegjëse
    .what = Në një profesion të rregulluar (reglementiert) lejohet të punohet vetëm me licencë, ose titulli është i mbrojtur. Anerkennungs-Finder pyet për profesionin dhe qytetin dhe tregon zyrën. Për shkollën dhe kopshtin vendos vetë çdo land (Bundesland).
    .office = sipas profesionit: autoriteti i landit ose dhoma
plan-regulated_apply = Bëni kërkesën
    .what = { $for ->
            [self] Me dokumentet e bëni kërkesën te kjo zyrë. Pyetni më parë për tarifën dhe për gjermanishten që duhet.
           *[other] Me dokumentet personi e bën kërkesën te kjo zyrë. Më parë duhet të pyesë për tarifën dhe për gjermanishten që duhet.
        }
    .cost = sipas zyrës, pyetni më parë
    .time = sipas ligjit federal më së shumti { FACT("bqfg_decision_time") }, sapo të jenë të gjitha dokumentet, me zgjatje më shumë; për ligjin e landit ju lutem pyetni
plan-regulated_differences = Plotësoni ndryshimet
    .what = Nëse zyra sheh ndryshime thelbësore, ajo tregon në vendim (Bescheid) çfarë mungon. Bescheid do të thotë: vendim me shkrim. Zakonisht mund të zgjidhet: një provim ose një kurs përshtatjeje (Anpassungslehrgang, kurs me praktikë).
    .time = kursi më së shumti { FACT("adaptation_max") }

## Vocational training

plan-vocational_finder = Gjeni dhomën përgjegjëse
    .what = Për zanatet është përgjegjëse dhoma e zanateve (Handwerkskammer), për shumicën e profesioneve në industri, tregti dhe gastronomi IHK FOSA. Anerkennungs-Finder tregon zyrën dhe profesionin gjerman për krahasim. Puna lejohet edhe pa njohje, por për vizën si punëtor i kualifikuar (Fachkraft) ajo zakonisht duhet.
    .office = IHK FOSA ose dhoma e zanateve (Handwerkskammer)
plan-vocational_apply = Bëni kërkesën te dhoma
    .what = Dhoma e krahason formimin me profesionin gjerman. Ajo llogarit edhe përvojën e punës.
    .cost = rreth { FACT("recognition_fee_chambers") }, përveç tyre përkthimet; pyetni më parë
    .time = më së shumti { FACT("bqfg_decision_time") }, sapo të jenë të gjitha dokumentet, me zgjatje më shumë; e përshpejtuar (§ 81a) synimi është { FACT("bqfg_fast_track_time") }
plan-vocational_result = Lexoni vendimin
    .what = Bescheid do të thotë: vendim me shkrim. Njohje e plotë: diploma vlen si një gjermane. Njohje e pjesshme: atë që mungon mund ta plotësoni në një kurs ose firmë, dhe për Chancenkarte vendimi sjell tashmë { FACT("oc_points_nr01") }. Refuzim: kërkoni rrugë të tjera bashkë me këshillimin.
plan-partnership = E mundur: më parë hyrja, pastaj njohja
    .what = Kjo quhet partneritet njohjeje (Anerkennungspartnerschaft): punë në Gjermani, ndërsa njohja vazhdon. Duhen: formim profesional (të paktën { FACT("qualified_training_min") }, i njohur nga shteti) ose universitet, gjermanishtja të paktën { FACT("lang_recognition_partnership") }, një punëdhënës i përshtatshëm me marrëveshje me shkrim, pëlqimi i Agjencisë Federale të Punës.
    .office = Punëdhënësi dhe ambasada gjermane
    .time = në fillim më së shumti { FACT("recognition_partnership_first") }, gjithsej më së shumti { FACT("recognition_partnership_max") }

## Degree

plan-anabin = Shikoni në anabin
    .what = anabin është një bazë të dhënash falas për universitetet jashtë Gjermanisë. Nëse te universiteti shkruhet H+ dhe te diploma “entspricht” ose “gleichwertig”, shpesh mjafton t’i printoni të dyja. H+/- do të thotë: varet nga diploma.
    .cost = falas
plan-zab_statement = Përndryshe: vlerësimi i diplomës nga ZAB
    .what = Nëse diploma nuk është siç duhet në anabin, ndihmon vlerësimi i diplomës (Zeugnisbewertung). Kjo është një shkresë e ZAB (Zentralstelle für ausländisches Bildungswesen): thotë cilës diplome gjermane i përgjigjen studimet. Vlen pa afat në të gjitha landet (Bundesländer).
    .office = ZAB, kërkesa në internet
    .papers = Diploma, lista e lëndëve, pasaporta ose karta e identitetit, sipas vendit përkthime
    .cost = { FACT("zab_statement_fee") }, çdo vlerësim tjetër { FACT("zab_statement_fee_further") }
    .time = rreth { FACT("zab_statement_duration") }, për Kartën Blu të BE-së rreth { FACT("zab_statement_duration_blue_card") }, ndonjëherë më gjatë
plan-degree_missing = Nëse mungojnë dokumente
    .what = Më parë pyetni te universiteti ose ministria në vendin e origjinës për një dublikatë. Kjo është një diplomë e re, e vlefshme. Nëse nuk bëhet, para kërkesës pyetni ZAB çfarë pranon në vend të saj. Mos blini kurrë një diplomë të rreme: është vepër penale dhe rrezikon vizën.
    .office = ZAB
plan-degree_use = Për çfarë duhet vërtetimi
    .what = Për të punuar, në shumë profesione akademike nuk duhet, por për vizën zakonisht po. E rëndësishme: në profesionet e rregulluara, për shembull mjeke ose mësues, ai nuk mjafton. Edhe tituj si inxhinier ose arkitekt mund të jenë të mbrojtur. Këtë e tregon Anerkennungs-Finder.
plan-degree_job = Gjeni një vend pune të përshtatshëm
    .what = Dy rrugë të rëndësishme: Karta Blu e BE-së (puna përputhet me studimet, paga vjetore bruto të paktën { FACT("blue_card_salary_general") }, në profesione në mungesë dhe menjëherë pas studimeve { FACT("blue_card_salary_reduced") }) dhe leja për punëtorë të kualifikuar me universitet (çdo punë e kualifikuar). Nga mosha { FACT("age45_age") }, në rrugën e dytë për lejen e parë duhet një pagë më e lartë ose një sigurim për pleqërinë.

## IT

plan-it_free = Puna lejohet pa njohje
    .what = Profesionet e IT-së nuk janë të rregulluara. Askujt nuk i duhet njohja për të punuar në IT. Për lejen e qëndrimit (Aufenthaltstitel) vlejnë ose studimet, ose formimi profesional, ose përvoja e punës.
plan-it_degree = Vërtetoni studimet
    .what = Shikoni në anabin: nëse te universiteti shkruhet H+ dhe te diploma “entspricht” ose “gleichwertig”, shpesh mjafton ta printoni. Përndryshe ndihmon vlerësimi i diplomës (Zeugnisbewertung) nga ZAB.
    .office = ZAB (Zentralstelle für ausländisches Bildungswesen)
    .cost = anabin falas, vlerësimi i diplomës { FACT("zab_statement_fee") }
plan-it_experience = Vërtetoni përvojën e punës
    .what =
        Pa universitet ka dy rrugë:
        Karta Blu e BE-së: të paktën { FACT("blue_card_it_experience") } përvojë në IT në nivel universitar. Numërohet periudha e fundit: { FACT("blue_card_it_experience_window") }.
        Qëndrim për njerëz me përvojë pune (§ 19c): të paktën { FACT("experience_years") } përvojë në IT. Numërohet periudha e fundit: { FACT("experience_window") }.
    .papers = Vërtetime pune me detyrat dhe kohëzgjatjen, kontrata, vërtetime të pagës
plan-it_salary = Kontrolloni ofertën dhe pagën
    .what =
        Për të dyja rrugët duhen një ofertë pune dhe pëlqimi i Agjencisë Federale të Punës.
        Karta Blu: paga vjetore bruto të paktën { FACT("blue_card_salary_reduced") }, kontratë për të paktën { FACT("blue_card_offer_months") }.
        Me përvojë pune: të paktën { FACT("experience_6beschv_min_salary") }, ose punëdhënësi paguan sipas kontratës kolektive (Tarif). Nga mosha { FACT("age45_age") } aty duhet një pagë më e lartë ose një sigurim për pleqërinë.

## No formal qualification

plan-no_formal_look = Shikoni mirë: a ka megjithatë një diplomë?
    .what = Mund të njihet vetëm një diplomë. Vetëm përvoja e punës nuk mjafton për këtë. Por shumë njerëz kanë një diplomë dhe nuk e quajnë kështu: shkollë profesionale, çiraklëk në firmë me provim shtetëror, gjimnaz profesional. Për punëtorët e kualifikuar formimi duhet të zgjasë të paktën { FACT("qualified_training_min") }.
plan-no_formal_training = Mendoni për një Ausbildung në Gjermani
    .what = Në një Ausbildung (formim profesional) profesioni mësohet në Gjermani dhe zakonisht merret pagë që nga fillimi. Zakonisht duhen një kontratë Ausbildung dhe gjermanishtja { FACT("apprenticeship_german") }. Ndërmjetësit nuk lejohen të kërkojnë para për kërkimin e një vendi Ausbildung.
    .office = Firmat, shkollat profesionale, Agjencia e Punës (Agentur für Arbeit)
plan-no_formal_nationality = Pyetni sipas pasaportës
    .what = Për disa vende ka rrugë pa diplomë, gjithmonë me ofertë pune dhe pëlqim të Agjencisë Federale të Punës. Ballkani Perëndimor: { FACT("western_balkans_countries") }. Aty çdo vit ka vetëm një numër të kufizuar, që mund të jetë mbushur tashmë. Vende të tjera me një rregull të ngjashëm: { FACT("best_friends_rule") }.
    .office = Ambasada ose konsullata gjermane
plan-no_formal_language = Mësoni gjermanisht
    .what = Gjermanishtja hap pothuajse çdo rrugë: Ausbildung, punë më të mirë, më shumë pagë. Më shumë vlen një kurs me provim të njohur.
    .office = për shembull Goethe-Institut
plan-no_formal_careful = Kujdes nga ofertat kundrejt parave
    .what = Askush nuk mund të garantojë një vizë. Ju lutem mos paguani asgjë paraprakisht dhe mos e dorëzoni kurrë pasaportën. Ndërmjetësit privatë lejohen të marrin para nga punëkërkuesit vetëm pas një kontrate pune, më së shumti { FACT("agent_fee_cap") }. Nga njerëzit që kërkojnë një vend Ausbildung: asgjë.
    .office = Pyetje për një ofertë: Faire Integration, falas, edhe nga jashtë

## Unclear

plan-unclear_collect = Mblidhni atë që keni
    .what = Si quhet diploma në gjuhën e vendit? Sa ka zgjatur formimi, në cilën shkollë? Për këtë pyet çdo këshillim së pari.
    .papers = Diploma, lista lëndësh, vërtetime pune, edhe si foto në telefonin tuaj
plan-unclear_finder = Kërkoni në Anerkennungs-Finder
    .what = Anerkennungs-Finder gjendet në portalin zyrtar “Anerkennung in Deutschland”, në disa gjuhë. Shkruani profesionin dhe qytetin: ai tregon nëse profesioni është i rregulluar dhe cila zyrë është përgjegjëse.
    .cost = falas
plan-unclear_anabin = Për studimet universitare: shikoni në anabin
    .what = anabin është një bazë të dhënash falas për universitetet jashtë Gjermanisë. H+ te universiteti është shenjë e mirë. Përndryshe ndihmon ZAB (Zentralstelle für ausländisches Bildungswesen) me një vlerësim të diplomës.
    .cost = falas
plan-unclear_next = Pastaj vazhdoni këtu
    .what = { $for ->
            [self] Kur ta dini profesionin dhe diplomën, filloni këtu edhe një herë. Atëherë merrni një plan më të saktë.
           *[other] Kur profesioni dhe diploma të jenë të qarta, filloni këtu edhe një herë. Atëherë ka një plan më të saktë.
        }
