### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **Sipas këtyre përgjigjeve është e mundur:**
routes-possible_none = Për momentin, sipas këtyre përgjigjeve, asnjë rrugë nuk është ende plotësisht e hapur. Kjo mund të ndryshojë.
routes-possible_none_alone = Për momentin, sipas këtyre përgjigjeve, nuk shoh ende asnjë rrugë. Kjo mund të ndryshojë.
routes-open = **E mundur, nëse plotësohet edhe diçka:**
routes-open_more = **Gjithashtu e mundur, nëse plotësohet edhe diçka:**
routes-further = Gjithashtu e mundur, por me më shumë hapa:
routes-blocked = **Çfarë nuk bëhet tani:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = Shumat janë ato të vitit { $year }. Të rejat ende nuk dihen me siguri.
routes-discretion = Ky është informacion sipas këtyre përgjigjeve, jo premtim dhe jo këshillim juridik. Vendos vetëm autoriteti.

routes-approval_ba = Duhet të japë pëlqimin Agjencia Federale e Punës (Bundesagentur für Arbeit, BA).
routes-approval_priority = Duhet të japë pëlqimin Agjencia Federale e Punës (Bundesagentur für Arbeit, BA). Ajo kontrollon nëse dikush tjetër ka përparësi.
routes-approval_quota = Duhet të japë pëlqimin Agjencia Federale e Punës (Bundesagentur für Arbeit, BA). Në vit ka vetëm një numër të kufizuar.
routes-approval_priority_and_quota = Duhet të japë pëlqimin Agjencia Federale e Punës (Bundesagentur für Arbeit, BA). Ajo kontrollon nëse dikush tjetër ka përparësi, dhe numri në vit është i kufizuar.

routes-note_licence = Në profesionet e rregulluara, për shembull në infermieri, njohja e diplomës duhet gjithsesi.
routes-note_nothing =
    Këto hapin rrugë:
    • një diplomë: formim profesional që zgjat të paktën { FACT("qualified_training_min") } ose universitet
    • gjermanishtja, më mirë deri në { FACT("apprenticeship_german") }
    • një ofertë e sigurt për punë ose Ausbildung (formim profesional)
    • një bisedë me një këshillim falas
routes-note_quota = Për Ballkanin Perëndimor numri i këtij viti mund të jetë mbushur tashmë. Pyetni më parë në ambasadë.
routes-note_visa_free_entry = Me këtë pasaportë mund të hyni pa vizë dhe ta kërkoni lejen e qëndrimit (Aufenthaltstitel) këtu, jo më vonë se { FACT("visa_free_application") } pas hyrjes. Puna lejohet vetëm kur të ketë leje.
routes-note_in_germany = **E rëndësishme:** Pa leje qëndrimi për studime, Ausbildung (formim profesional) ose punë, kërkesa zakonisht bëhet vetëm nga jashtë. Para se të dilni nga Gjermania, patjetër këshillohuni, sidomos në rast azili ose Duldung (qëndrim i toleruar).

## Titles, and what each route is

routes-title_eu_free_movement = Lëvizja e lirë (FreizügG/EU)
    .text = Me një pasaportë të BE-së, ZEE-së ose Zvicrës lejohet të jetosh dhe të punosh në Gjermani, pa vizë dhe pa leje pune.
routes-title_blue_card_general = Karta Blu e BE-së (§ 18g)
    .text = Leja për një punë që përputhet me studimet universitare. Pëlqimi i Agjencisë Federale të Punës nuk duhet, gjermanishten ligji nuk e kërkon.
routes-title_blue_card_reduced = Karta Blu për profesione në mungesë (§ 18g)
    .text = E njëjta kartë me pagë më të ulët: për profesione në mungesë (Engpassberufe) dhe menjëherë pas studimeve.
routes-title_blue_card_it = Karta Blu për IT pa universitet (§ 18g Abs. 2)
    .text = Këtu vlen përvoja në IT në vend të diplomës.
routes-title_skilled_academic_18b = Punëtor i kualifikuar me universitet (§ 18b)
    .text = Për çdo punë të kualifikuar. Nuk ka nevojë të përputhet saktësisht me studimet.
routes-title_skilled_vocational_18a = Punëtor i kualifikuar me shkollë profesionale (§ 18a)
    .text = Për çdo punë të kualifikuar, kur formimi profesional është i njohur në Gjermani.
routes-title_experience_19c2 = Punë me përvojë (§ 19c Abs. 2)
    .text = Të punosh pa njohje gjermane: vlejnë përvoja, një diplomë nga vendi i vet dhe paga.
routes-title_experience_it_19c2 = IT me përvojë pune (§ 19c Abs. 2)
    .text = Të punosh në IT krejt pa diplomë: vlejnë përvoja dhe paga.
routes-title_recognition_partnership_16d3 = Partneriteti i njohjes (§ 16d Abs. 3)
    .text = Më parë hyrja dhe puna; njohja e diplomës bëhet njëkohësisht në Gjermani (Anerkennungspartnerschaft).
routes-title_adaptation_16d1 = Kurs për njohjen (§ 16d Abs. 1)
    .text = Një qëndrim për të plotësuar në Gjermani atë që mungon sipas vendimit (Bescheid).
routes-title_exam_16d5 = Provim për njohjen (§ 16d Abs. 5)
    .text = Një qëndrim i shkurtër vetëm për provimin. Gjatë tij nuk lejohet puna.
routes-title_western_balkans_26_2 = Rregullorja e Ballkanit Perëndimor (§ 26 Abs. 2 BeschV)
    .text = Për çdo punë me ofertë të sigurt, edhe pa diplomë dhe pa gjermanisht (Westbalkanregelung). Kërkesa bëhet në një përfaqësi gjermane në rajon.
routes-title_best_friends_26_1 = Rregull për disa vende (§ 26 Abs. 1 BeschV)
    .text = Me këtë pasaportë është e mundur çdo punë me ofertë të sigurt, edhe pa diplomë.
routes-title_care_assistant_22a = Ndihmës në infermieri (§ 22a BeschV)
    .text = Për njerëz me një formim si ndihmës në infermieri që vlen në Gjermani.
routes-title_driver_24a = Shofer kamioni ose autobusi (§ 24a BeschV)
    .text = Për shoferë profesionistë me vend pune. Disa firma ndihmojnë për të marrë patentën e BE-së.
routes-title_opportunity_card_skilled = Chancenkarte pa pikë (§ 20a)
    .text = Hyrje në Gjermani dhe kërkim pune këtu. Diploma është e njohur ose e krahasueshme, prandaj nuk duhen pikë.
routes-title_opportunity_card_points = Chancenkarte me pikë (§ 20a)
    .text = Hyrje në Gjermani dhe kërkim pune këtu. Duhen { FACT("oc_min_points") }. Në meny, te “Tema të tjera”, i numëroj saktësisht.
routes-title_apprenticeship_16a = Ausbildung në Gjermani (§ 16a)
    .text = Të mësosh një profesion. Në një Ausbildung në firmë merret pagë që gjatë mësimit.
routes-title_training_search_17 = Kërkim i një vendi Ausbildung (§ 17)
    .text = E shumta { FACT("training_search_duration") } në Gjermani për të kërkuar një vend Ausbildung.
routes-title_job_search_20 = Kërkim pune pas një diplome këtu (§ 20)
    .text = Kush ka mbaruar këtu studimet, një Ausbildung, kërkim shkencor ose njohjen, lejohet të kërkojë punë në Gjermani.
routes-title_short_term_15d = Punësim i shkurtër (§ 15d BeschV)
    .text = Për punë prej pak muajsh. Punëdhënësi bën kërkesën dhe paguan udhëtimin.
routes-title_ict_19 = Karta ICT (§ 19)
    .text = Për një periudhë në Gjermani brenda të njëjtit grup kompanish.
routes-title_language_course_16f = Kurs gjermanishteje në Gjermani (§ 16f)
    .text = Një qëndrim për të mësuar gjermanisht, me pak punë krahas tij.

## What is missing, by condition

routes-missing-free_movement = një pasaportë e BE-së, ZEE-së ose Zvicrës
routes-missing-third_country = një pasaportë nga jashtë BE-së
routes-missing-degree = studime universitare të njohura ose të krahasueshme në Gjermani (anabin ose ZAB)
routes-missing-fitting_job = një ofertë pune që përputhet me studimet
routes-missing-offer_months = një ofertë pune për të paktën { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = një pagë vjetore prej të paktën { FACT("blue_card_salary_general") }
routes-missing-licence = licenca për profesionin, nëse ai është i rregulluar
routes-missing-shortage_or_recent_degree = një profesion në mungesë, ose një diplomë jo më e vjetër se { FACT("blue_card_new_entrant") }
routes-missing-salary_blue_card_reduced = një pagë vjetore prej të paktën { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = një profesion në IT
routes-missing-experience_it_blue_card = të paktën { FACT("blue_card_it_experience") } përvojë në IT në nivelin e studimeve universitare (numërohet periudha e fundit: { FACT("blue_card_it_experience_window") })
routes-missing-qualified_job = një ofertë për punë të kualifikuar
routes-missing-age45 = për shkak të moshës (nga { FACT("age45_age") }): një pagë vjetore prej të paktën { FACT("age45_min_salary") } ose një sigurim i mjaftueshëm për pleqërinë (Altersversorgung)
routes-missing-equivalence = njohja e plotë e formimit profesional në Gjermani
routes-missing-experience = të paktën { FACT("experience_years") } përvojë në profesion (numërohet periudha e fundit: { FACT("experience_window") })
routes-missing-salary_or_agreement = një pagë vjetore prej të paktën { FACT("experience_6beschv_min_salary") }, ose pagë sipas kontratës kolektive
routes-missing-experienced_qualification = një diplomë e njohur nga shteti në vendin e vet (formimi profesional: të paktën { FACT("experience_training_min") })
routes-missing-foreign_qualification = një diplomë e njohur nga shteti në vendin e vet (formimi profesional: të paktën { FACT("qualified_training_min") })
routes-missing-partnership_job = një ofertë pune në të njëjtën fushë profesionale
routes-missing-recognition_agreement = një punëdhënës që merr pjesë dhe e vendos këtë me shkrim
routes-missing-suitable_employer = një firmë që është në gjendje të formojë punonjës
routes-missing-german_a2 = gjermanishtja { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = një vendim me shkrim (Bescheid) që thotë çfarë mungon ende për njohjen
routes-missing-measure = një vend në një kurs të përshtatshëm
routes-missing-german_a2_usual = zakonisht gjermanishtja { FACT("lang_16d1") }
routes-missing-livelihood_recognition = para për të jetuar: { FACT("s16d_livelihood") } në muaj
routes-missing-exam = një provim për njohjen që mbahet së shpejti
routes-missing-nationality = pasaporta e një vendi për të cilin ekziston ky rregull
routes-missing-job_offer = një ofertë e sigurt pune
routes-missing-from_abroad = kërkesa nga jashtë Gjermanisë
routes-missing-asylum_benefits = asnjë ndihmë sipas ligjit për azilkërkuesit (Asylbewerberleistungsgesetz; numërohet periudha e fundit: { FACT("western_balkans_asylum_benefits") })
routes-missing-care_assistant = një formim si ndihmës në infermieri, i njohur në Gjermani
routes-missing-driver = patentë e BE-së me kualifikimin bazë (Grundqualifikation), ose një firmë që ndihmon për to
routes-missing-skilled_worker = një diplomë plotësisht e njohur në Gjermani ose, për studimet universitare, e krahasueshme
routes-missing-livelihood_opportunity_card = para për të jetuar: { FACT("oc_livelihood") } në muaj
routes-missing-abroad_or_title = kërkesa nga jashtë, ose këtu me një leje qëndrimi për studime, Ausbildung ose punë
routes-missing-basic_qualification = një diplomë e njohur nga shteti në vendin e vet (formimi profesional: të paktën { FACT("oc_training_min") })
routes-missing-german_or_english = gjermanishtja { FACT("oc_language_minimum") } ose anglishtja { FACT("oc_language_minimum_english") }
routes-missing-points = më shumë pikë (duhen: { FACT("oc_min_points") }), për shembull me gjermanishte më të mirë
routes-missing-training_place = një kontratë Ausbildung ose një vend në shkollë
routes-missing-german_for_training = gjermanishtja { FACT("apprenticeship_german") }, ose një firmë që e kontrollon vetë gjermanishten ose planifikon një kurs më parë
routes-missing-livelihood_training = para për të jetuar; paga e Ausbildung-ut llogaritet
routes-missing-under_age = një moshë nën { FACT("training_search_age") }
routes-missing-livelihood_training_search = para për të jetuar: { FACT("s16d_livelihood") } në muaj
routes-missing-school_certificate = një dëftesë shkolle me të cilën ka të drejtë studimi
routes-missing-german_b1 = gjermanishtja { FACT("lang_training_search") }
routes-missing-completed_stay = një diplomë e marrë këtu në Gjermani
routes-missing-livelihood_search = para të mjaftueshme për të jetuar
routes-missing-collective_agreement = një punëdhënës me kontratë kolektive (Tarifvertrag)
routes-missing-hours = të paktën { FACT("short_term_hours") } punë në javë
routes-missing-short_duration = një vend pune për më së shumti { FACT("short_term_months") }
routes-missing-travel_paid = një punëdhënës që paguan udhëtimin
routes-missing-transfer_role = një vend si drejtues, specialist ose trainee në grupin e kompanive
routes-missing-transfer_months = të paktën { FACT("ict_group_months") } në grupin e kompanive, menjëherë më parë
routes-missing-transfer_days = një caktim që zgjat më shumë se { FACT("ict_transfer_days") }
routes-missing-language_course = një vend në një kurs gjermanishteje
routes-missing-livelihood_language_course = para për të jetuar: { FACT("s16d_livelihood") } në muaj

## What stands in the way for good, by condition

routes-blocked-skilled_worker = Pa diplomë nuk ka vizë si punëtor i kualifikuar dhe nuk ka Chancenkarte. Vetëm përvoja nuk mjafton për këto.
routes-blocked-basic_qualification = Për Chancenkarte diploma duhet të jetë e njohur nga shteti në vendin e vet; formimi profesional duhet të zgjasë të paktën { FACT("oc_training_min") }.
routes-blocked-experience = Për rrugën me përvojë pune, përvoja nuk mjafton ende: duhen { FACT("experience_years") }.
routes-blocked-under_age = Kërkimi i një vendi Ausbildung bëhet vetëm nën { FACT("training_search_age") }. Vetë Ausbildung mund të bëhet edhe më vonë.
routes-blocked-school_certificate = Kërkimi i një vendi Ausbildung bëhet vetëm me një dëftesë shkolle që jep të drejtë studimi. Vetë Ausbildung mund të bëhet edhe pa të.
