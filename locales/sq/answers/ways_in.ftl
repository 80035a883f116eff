answer-blue_card =
    Karta Blu e BE-së (Blaue Karte EU) është një leje qëndrimi për njerëz me universitet. Zakonisht duhen:
    • studime të njohura ose të krahasueshme në Gjermani,
    • një ofertë pune që përputhet me to, për të paktën { FACT("blue_card_offer_months") },
    • një pagë vjetore prej të paktën { FACT("blue_card_salary_general") } bruto. Në profesione në mungesë dhe menjëherë pas studimeve mjaftojnë { FACT("blue_card_salary_reduced") }.
    Gjermanishten ligji për këtë nuk e kërkon, kufi moshe nuk ka.
    .title = Karta Blu e BE-së
    .detail =
        Profesione në mungesë (Engpassberufe) janë këtu për shembull: inxhinieri, shkenca të natyrës, IT, mjekësi, mësimdhënie. Elektricistët, kuzhinierët dhe shoferët nuk bëjnë pjesë. Lista e Kartës Blu është më e shkurtër se lista të tjera.
        “Menjëherë pas studimeve” do të thotë: në kohën e kërkesës diploma është e vjetër më së shumti { FACT("blue_card_new_entrant") }. Për pagën më të ulët duhet pëlqimi i Agjencisë Federale të Punës.
        IT pa universitet: të paktën { FACT("blue_card_it_experience") } përvojë në nivel universitar (numërohet periudha e fundit: { FACT("blue_card_it_experience_window") }) dhe të paktën paga më e ulët.
        Në profesionet e rregulluara licenca (Erlaubnis) duhet të jetë gati ose e premtuar.
        Shuma ndryshon çdo vit. Llogaritni me shumën e vitit kur jepet leja.

answer-opportunity_card =
    Me Chancenkarte (Karta e Shansit) mund të vini në Gjermani dhe të kërkoni punë këtu, më së shumti { FACT("oc_duration") }. Ka dy rrugë:
    • Nëse diploma është e njohur ose e krahasueshme, nuk duhen pikë.
    • Përndryshe duhen { FACT("oc_min_points") }, një diplomë e njohur nga shteti dhe gjermanishtja { FACT("oc_language_minimum") } ose anglishtja { FACT("oc_language_minimum_english") }.
    Gjithmonë duhen para për të jetuar: tani { FACT("oc_livelihood") } në muaj. E drejtë e sigurt nuk ka.
    .title = Chancenkarte për kërkim pune
    .detail =
        Pikë ka për shembull për gjermanishten (B2: { FACT("oc_points_nr02") }, B1: { FACT("oc_points_nr03") }, A2: { FACT("oc_points_nr04") }), përvojën e punës, moshën më të re, profesionet në mungesë ose një qëndrim të mëparshëm. Njohja e pjesshme sjell { FACT("oc_points_nr01") } dhe zëvendëson vërtetimin tjetër për diplomën. Anglishtja B2 është vetëm kusht, nuk sjell pikë.
        Gjatë kërkimit lejohet të punoni mesatarisht { FACT("oc_part_time_work") } në javë dhe me provë, për çdo vend pune më së shumti { FACT("oc_trial_job") }.
        Karta zakonisht duhet kërkuar nga jashtë. Kush është këtu si turist, nuk mund të kalojë në të.

answer-skilled_vocational =
    Kush i plotëson këto kushte, zakonisht ka të drejtë për një leje si punëtor i kualifikuar (Fachkraft, § 18a AufenthG):
    • një formim profesional **plotësisht** i njohur në Gjermani,
    • një ofertë konkrete për punë të kualifikuar, edhe në profesion tjetër,
    • pëlqimi i Agjencisë Federale të Punës,
    • në profesionet e rregulluara licenca.
    Një prag page ka vetëm nga mosha { FACT("age45_age") }, gjermanishten § 18a nuk e kërkon. Hapi i parë është pothuajse gjithmonë njohja.
    .title = Fachkraft me shkollë profesionale
    .detail =
        Njohur vetëm pjesërisht? Atëherë § 18a nuk përshtatet ende. Shpesh ndihmon një kurs plotësues ose partneriteti i njohjes (Anerkennungspartnerschaft; të dyja § 16d).
        Punë e kualifikuar është puna për të cilën duhet një formim profesional (të paktën { FACT("qualified_training_min") }) ose universitet. Puna si ndihmës nuk llogaritet.
        Agjencia Federale e Punës kontrollon nëse paga dhe kushtet nuk janë më të këqija se te të punësuarit e krahasueshëm në Gjermani. Nëse dikush tjetër ka përparësi, këtu nuk e kontrollon.
        Gjermanishtja mund të duhet gjithsesi: për licencën në një profesion të rregulluar dhe për firmën.
        Nga mosha { FACT("age45_age") } për lejen e parë duhen { FACT("age45_min_salary") } bruto në vit ose një sigurim i mjaftueshëm për pleqërinë.
        Leja vlen më së shumti { FACT("work_title_duration_max") }. Nëse kontrata është më e shkurtër, kohëzgjatjes së saj i shtohen { FACT("work_title_surplus") }.

answer-skilled_academic =
    Me universitet dhe ofertë pune ka dy leje: Karta Blu e BE-së ose § 18b AufenthG. Për § 18b duhen:
    • studime nga Gjermania ose të njohura apo të krahasueshme këtu,
    • një ofertë konkrete për punë të kualifikuar, edhe në fushë tjetër,
    • pëlqimi i Agjencisë Federale të Punës,
    • në profesionet e rregulluara licenca (Erlaubnis).
    Kush i plotëson, zakonisht ka të drejtë për të. Një prag page ka vetëm nga mosha { FACT("age45_age") }. Më parë shikoni në anabin.
    .title = Fachkraft me universitet (§ 18b)
    .detail =
        Cila është më e mirë? Nëse paga mjafton ({ FACT("blue_card_salary_general") } bruto në vit, në disa raste më pak) dhe puna përputhet me studimet, zakonisht Karta Blu e BE-së. Me të mund të qëndroni më herët përgjithmonë (§ 18c). Duhen { FACT("settlement_blue_card_months") }, me gjermanishten { FACT("lang_settlement_blue_card_early") } vetëm { FACT("settlement_blue_card_months_b1") }. Me § 18b janë { FACT("settlement_skilled_years") }.
        § 18b përshtatet kur paga është më e ulët ose puna nuk përputhet me studimet. Paga dhe kushtet nuk lejohet të jenë më të këqija se te të tjerët me të njëjtën punë.
        Nëse anabin nuk i tregon studimet si duhet, ndihmon vlerësimi i diplomës (Zeugnisbewertung) nga ZAB.
        Gjermanishten ligji për § 18b nuk e kërkon. Për licencën në një profesion të rregulluar, për shembull si mjeke, ajo duhet.
        Nga mosha { FACT("age45_age") } për lejen e parë vlen: { FACT("age45_min_salary") } bruto në vit ose një sigurim i mjaftueshëm për pleqërinë. Për Kartën Blu kjo nuk vlen.

answer-experience_visa =
    Me përvojë pune bëhet edhe pa njohje gjermane (§ 19c Abs. 2 AufenthG). Duhen:
    • të paktën { FACT("experience_years") } përvojë që aftëson për vendin e punës (numërohet periudha e fundit: { FACT("experience_window") }),
    • formim profesional (të paktën { FACT("experience_training_min") }) ose universitet, i njohur nga shteti në vendin e origjinës,
    • ofertë për punë të kualifikuar me të paktën { FACT("experience_6beschv_min_salary") } bruto në vit.
    Në IT nuk duhet diplomë. Profesionet e rregulluara, për shembull infermieria, nuk bëhen kështu pa licencë.
    .title = Vizë me përvojë pune
    .detail =
        Çfarë shumë nuk e dinë: pragu i pagës bie, nëse punëdhënësi është i lidhur me një kontratë kolektive (Tarifvertrag) dhe paguan sipas saj.
        Vetëm përvoja mjafton vetëm në IT. Përndryshe një zyrë gjermane (ZAB) duhet të vërtetojë se diploma është e njohur nga shteti në vendin e origjinës. Mund të mjaftojë edhe një certifikatë e një dhome gjermane të tregtisë jashtë (AHK).
        Duhet pëlqimi i Agjencisë Federale të Punës. Gjermanishten rregulli nuk e kërkon, firma ndoshta po.
        Nga mosha { FACT("age45_age") } janë { FACT("age45_min_salary") } bruto në vit ose një sigurim i mjaftueshëm për pleqërinë.
        E drejtë e sigurt nuk ka, autoriteti vendos. Nëse diploma është tashmë e njohur, leja si punëtor i kualifikuar (Fachkraft) është më e mirë.
        Mos e ngatërroni te IT: për Kartën Blu pa universitet duhen { FACT("blue_card_it_experience") } përvojë (numërohet periudha e fundit: { FACT("blue_card_it_experience_window") }).

answer-opportunity_card_work =
    Me Chancenkarte, gjatë kërkimit lejohet
    • të punoni mesatarisht { FACT("oc_part_time_work") } në javë,
    • të punoni me provë, për çdo vend pune më së shumti { FACT("oc_trial_job") }.
    Më shumë lejohet vetëm kur zyra e të huajve (Ausländerbehörde) ka dhënë një leje tjetër, për shembull si punëtor i kualifikuar ose Kartën Blu të BE-së. E gjetët punën? Atëherë kërkojeni menjëherë ndërrimin atje, para se të mbarojë karta. Karta për kërkim vlen më së shumti { FACT("oc_duration") }.
    .title = Chancenkarte: puna dhe ndërrimi
    .detail =
        Puna me provë duhet të jetë e kualifikuar, të synojë një Ausbildung (formim profesional) ose të lidhet me një masë për njohjen.
        Për ndërrimin vlejnë kushtet e lejes së re. Tarifa është { FACT("residence_permit_change_fee") }.
        Nëse ende nuk përshtatet asnjë leje tjetër, ka një Chancenkarte vijuese: një herë, më së shumti { FACT("oc_follow_up") }. Për të duhen një kontratë ose ofertë detyruese për punë të kualifikuar dhe pëlqimi i Agjencisë Federale të Punës.
        Vetë kërkimi nuk zgjatet. Një kartë e re për kërkim ka vetëm pasi keni qenë po aq gjatë jashtë ose këtu me një leje tjetër.
        Për ardhjen e familjes Chancenkarte nuk i ka lehtësitë që kanë punëtorët e kualifikuar. Llogaritni që familja mund të vijë vetëm më vonë.
        Puna mbi orët e lejuara është e ndaluar dhe mund t’ju kushtojë qëndrimin.

answer-apprenticeship =
    Për një Ausbildung (formim profesional) në Gjermani (§ 16a AufenthG) nuk duhet ende profesion, por:
    • një kontratë Ausbildung ose një vend në një shkollë profesionale,
    • zakonisht gjermanishtja { FACT("apprenticeship_german") },
    • para të mjaftueshme për të jetuar: në firmë tani { FACT("apprenticeship_livelihood") } në muaj. Paga e Ausbildung-ut llogaritet.
    Mund të aplikoni nga jashtë, për shembull në portalin e Agjencisë Federale të Punës. Ndërmjetësit nuk lejohen të marrin para për këtë.
    .title = Ausbildung në Gjermani
    .detail =
        Gjermanishtja { FACT("apprenticeship_german") } nuk ka nevojë të vërtetohet, nëse firma ose shkolla e ka kontrolluar vetë gjermanishten ose para Ausbildung-ut është planifikuar një kurs gjermanishteje. Në shkollën profesionale ju duhet gjithsesi çdo ditë.
        Në një shkollë pa pagë llogariten tani { FACT("apprenticeship_livelihood_school") } në muaj. Nëse paga nuk mjafton, mund të tregoni para në një llogari të bllokuar (Sperrkonto).
        Për një Ausbildung në firmë duhet pëlqimi i Agjencisë Federale të Punës. Për këtë kujdeset autoriteti.
        Krahas Ausbildung-ut lejohet të punoni { FACT("apprenticeship_side_job") } në javë.
        Kufiri i moshës ({ FACT("training_search_age") }) vlen vetëm për vizën për **kërkim** të një vendi, jo për Ausbildung me kontratë.
        Pastaj keni një diplomë gjermane, nuk ju duhet njohje dhe mund të kërkoni punë këtu, më së shumti { FACT("job_search_after_german_degree") }.
        Kush ka mësuar tashmë një profesion: më parë kontrolloni njohjen. Shpesh është rruga më e shkurtër.

answer-apprenticeship_search =
    Po, për kërkim të një vendi Ausbildung (formim profesional) ka një vizë (§ 17 AufenthG), për më së shumti { FACT("training_search_duration") }. Duhen:
    • mosha nën { FACT("training_search_age") },
    • gjermanishtja { FACT("training_search_german") },
    • një dëftesë shkolle që jep të drejtë studimi, ose ajo e një shkolle gjermane jashtë,
    • para për të jetuar: tani { FACT("s16d_livelihood") } në muaj.
    Më mirë është ta gjeni kontratën që nga shtëpia. Atëherë kjo vizë nuk ju duhet.
    .title = Të kërkoj vend Ausbildung në Gjermani
    .detail =
        Dëftesa e shkollës duhet të japë të drejtë studimi: në Gjermani ose në vendin ku është marrë.
        Puna lejohet { FACT("training_search_side_job") } në javë dhe me provë në firma, gjithsej më së shumti { FACT("training_search_trial_work") }.
        E gjetët vendin? Atëherë kërkohet te zyra e të huajve (Ausländerbehörde) leja e qëndrimit për Ausbildung (§ 16a), para se të mbarojë viza.
        Nuk gjetët gjë? Atëherë zakonisht duhet të dilni nga Gjermania. Prandaj aplikoni që para udhëtimit dhe vendosni bisedat dhe ditët e provës në javët e para.
        Mos e ngatërroni: Chancenkarte është për njerëz me profesion ose universitet, kjo vizë për njerëz që duan të mësojnë një profesion. Viza për një kontratë që e keni tashmë është një tjetër: Ausbildung (§ 16a).

answer-student_to_work =
    Kush ka mbaruar në Gjermani studime ose një Ausbildung (formim profesional), mund të mbetet për kërkim pune: më së shumti { FACT("job_search_after_german_degree") } (§ 20 AufenthG). Paratë për të jetuar duhet të jenë të garantuara.
    Me një punë të kualifikuar kalohet pastaj: pas studimeve te Karta Blu e BE-së ose § 18b, pas Ausbildung-ut te § 18a. Diploma gjermane nuk ka nevojë për njohje.
    E rëndësishme: bëjeni kërkesën te zyra e të huajve (Ausländerbehörde) **para** se të mbarojë leja e tanishme.
    .title = Të mbetem pas studimeve ose Ausbildung
    .detail =
        Ky kërkim nuk zgjatet. Nëse keni menjëherë një vend pune, nuk ju duhet fare dhe kaloni menjëherë. Tarifa për ndërrimin është { FACT("residence_permit_change_fee") }.
        Nëse diploma universitare është e vjetër më së shumti { FACT("blue_card_new_entrant") }, për Kartën Blu të BE-së mjafton paga më e ulët: { FACT("blue_card_salary_reduced") } bruto në vit.
        E njëjta kohë jepet pas një pune në kërkim shkencor dhe pas një njohjeje përmes § 16d. Për ndihmës në infermieri dhe shëndetësi me Ausbildung gjermane janë { FACT("job_search_assistants") }, zgjatje një herë me { FACT("job_search_assistants_extension") }.
        Me diplomë gjermane mund të qëndroni më herët përgjithmonë. Duhen atëherë { FACT("settlement_skilled_german_years") } si punëtor i kualifikuar, { FACT("settlement_skilled_german_contributions") } me kontribute pensioni dhe gjermanishtja { FACT("lang_settlement_skilled") }.
        Pa diplomë asgjë nga këto nuk vlen. Atëherë mund të mendohet për shembull një Ausbildung. Këshillohuni para se ta lini universitetin.
        Kush ka dalë tashmë nga Gjermania, nuk kërkon me § 20, por me Chancenkarte.

answer-western_balkans =
    Me një pasaportë nga këto vende është e mundur një vizë për çdo punë, pa diplomë dhe pa vërtetim gjermanishteje: { FACT("western_balkans_countries") }. Duhen:
    • një ofertë konkrete pune,
    • pëlqimi i Agjencisë Federale të Punës, me kontroll të përparësisë (Vorrangprüfung),
    • një kërkesë në një ambasadë gjermane në këto vende.
    Në vit ka më së shumti { FACT("western_balkans_quota") } pëlqime. Mund të mbushen herët. E drejtë e sigurt nuk ka.
    .title = Rregullorja e Ballkanit Perëndimor
    .detail =
        Vorrangprüfung do të thotë: Agjencia Federale kontrollon nëse për vendin e punës ka tashmë dikë në Gjermani ose në BE.
        Kur vendet mbarojnë, kërkesa refuzohet dhe nuk kalon në vitin tjetër. Duhet filluar nga e para. Prandaj pyetni më parë nëse ka ende vende.
        Kush ka marrë ndihmë sipas ligjit për azilkërkuesit (Asylbewerberleistungsgesetz), duhet të presë pas saj { FACT("western_balkans_asylum_benefits") }.
        Nga mosha { FACT("age45_age") } duhen { FACT("age45_min_salary") } bruto në vit ose një sigurim i mjaftueshëm për pleqërinë. Përjashtime ka vetëm në raste të veçanta të arsyetuara.
        Për profesionet e rregulluara, për shembull infermier i kualifikuar, duhet gjithsesi licenca (Erlaubnis).
        Kush ka mësuar një profesion, duhet të kontrollojë më parë rrugën si punëtor i kualifikuar (Fachkraft): atje nuk ka numër të kufizuar, dhe familja mund të vijë më lehtë.
        Mos blini takime dhe kontrata.

answer-best_friends_states =
    Me një pasaportë nga këto vende është e mundur një leje për çdo punë, edhe pa diplomë (§ 26 Abs. 1 BeschV): { FACT("best_friends_rule") }.
    Duhen një ofertë konkrete pune dhe pëlqimi i Agjencisë Federale të Punës, me kontroll të përparësisë (Vorrangprüfung). E drejtë e sigurt nuk ka.
    Nga shumica e këtyre vendeve mund të hyni pa vizë dhe ta kërkoni lejen këtu. Puna lejohet vetëm pas saj.
    .title = Rregull i veçantë: SHBA, Japonia etj.
    .detail =
        Vorrangprüfung do të thotë: Agjencia Federale kontrollon nëse për vendin e punës ka tashmë dikë në Gjermani ose në BE.
        Hyrja pa vizë dhe kërkesa këtu, edhe për punë, vlen për: { FACT("visa_free_entry_work") }. Koha për kërkesën pas hyrjes: { FACT("visa_free_application") }. Shkoni herët te zyra e të huajve (Ausländerbehörde), pritja shpesh është e gjatë.
        Me një pasaportë nga Andorra, Monako ose San-Marino, për punë duhet vizë para hyrjes.
        Para lejes nuk lejohet asnjë ditë punë, as me provë.
        Rregulli për njerëzit nga mosha { FACT("age45_age") } këtu nuk vlen.
        Me universitet ose formim profesional, Karta Blu e BE-së dhe lejet si punëtor i kualifikuar shpesh janë më të mira: atje nuk kontrollohet kush ka përparësi.
        Për profesionet e rregulluara duhet gjithsesi një licencë (Erlaubnis). Pasaportat britanike nuk i përkasin më BE-së.

answer-seasonal_work =
    Për punë të shkurtër pa diplomë ka punësimin me kuotë (kontingentierte Beschäftigung, § 15d BeschV): më së shumti { FACT("short_term_months") } brenda një viti.
    • Punëdhënësi e kërkon te Agjencia Federale e Punës, jo ju.
    • Ai është i lidhur me një kontratë kolektive (Tarifvertrag) dhe paguan udhëtimin.
    • Puna ka të paktën { FACT("short_term_hours") } në javë.
    Korrjet dhe punët e tjera sezonale në bujqësi nuk bëjnë pjesë, për to vlen § 15a BeschV. Asnjëra nuk është rrugë për të mbetur: pas tyre dilet nga Gjermania.
    .title = Punë sezonale dhe punë të shkurtra
    .detail =
        Në vit ka më së shumti { FACT("short_term_contingent") } vende të tilla. Agjencia Federale e Punës mund ta ndryshojë numrin në çdo kohë.
        A është e hapur puna sezonale në bujqësi për pasaportën tuaj, e thotë linja telefonike “Arbeiten und Leben in Deutschland”:
        { FACT("hotline_phone") }
        Edhe për punë të shkurtër vlen në Gjermani paga minimale, tani { FACT("min_wage") } bruto për orë. Kontrata tregon pagën, orët, banimin dhe çfarë zbritet prej saj. Lexojeni para se të udhëtoni.
        Probleme me pagën ose banimin? Faire Integration këshillon falas dhe në shumë gjuhë, edhe para udhëtimit.
        Me një pasaportë të BE-së nuk duhet leje për punë sezonale.
        Kush ka mësuar një profesion, duhet të kontrollojë nëse është e mundur një rrugë si punëtor i kualifikuar (Fachkraft). Me të mund të qëndrohet.

answer-intra_company_transfer =
    Kush transferohet në Gjermani nga grupi i vet i kompanive, mund të marrë kartën ICT (§ 19 AufenthG):
    • drejtues dhe specialistë për më së shumti { FACT("ict_max") }, trainee për më së shumti { FACT("ict_trainee_max") },
    • më parë të paktën { FACT("ict_group_months") } në grupin e kompanive,
    • transferimi zgjat më shumë se { FACT("ict_transfer_days") },
    • kërkesa bëhet jashtë Gjermanisë.
    Kërkesën zakonisht e përgatit firma. Pyetni atje për burimet njerëzore.
    .title = Transferim brenda firmës (karta ICT)
    .detail =
        Karta ICT nuk mund të kërkohet në Gjermani. Kjo vlen edhe për pasaporta me të cilat përndryshe hyhet pa vizë.
        Kush merr një kontratë pune me firmën gjermane, duhet të kontrollojë Kartën Blu të BE-së ose lejen si punëtor i kualifikuar (Fachkraft). Me to zakonisht mund të qëndrohet më gjatë.
        Nëse transferimi zgjat më pak, vlejnë rregulla të tjera. Për to ju lutem pyetni ambasadën gjermane para se të udhëtoni.
        Edhe në një transferim pagesa duhet të jetë në rregull: nuk lejohet të jetë më e keqe se te të punësuarit e krahasueshëm në Gjermani.

answer-self_employment =
    Për të vetëpunësuarit, themeluesit e bizneseve dhe profesionet e lira ka një leje të vetën (§ 21 AufenthG). Kjo nuk është tema ime, unë njoh vetëm punën si i punësuar ose e punësuar.
    Këtu jeni në vendin e duhur:
    • portali “Make it in Germany” (shih burimin),
    • dhoma e industrisë dhe tregtisë (IHK) ose dhoma e zanateve (Handwerkskammer) në vend,
    • ambasada gjermane, në Gjermani zyra e të huajve (Ausländerbehörde).
    Ju lutem mos filloni pa leje, as krahas punës.
    .title = Biznes i vet, vetëpunësim
    .detail =
        Kush ka një leje si punëtor i kualifikuar i punësuar, pyet para një biznesi të vet zyrën e të huajve. Çfarë lejohet, shkruhet në kartë ose në fletën shtesë (Zusatzblatt).
        Në zanate, për biznesin e vet vlejnë rregulla më të rrepta se për të punësuarit.
        Kujdes: disa firma duan që të punoni “me faturë”, megjithëse vini në punë si gjithë të tjerët dhe merrni urdhra. Atëherë mungojnë sigurimi, pushimet dhe paga në rast sëmundjeje, dhe qëndrimi mund të jetë i gabuar. Faire Integration këshillon për këtë falas.

answer-temporary_protection_switch =
    Kalimi nga mbrojtja sipas § 24 AufenthG mund të jetë i mundur: te një leje si punëtor i kualifikuar (Fachkraft) ose për Ausbildung (formim profesional). Vlejnë të njëjtat kushte si për të tjerët, për shembull diplomë e njohur dhe ofertë pune. Kërkesa bëhet te zyra e të huajve (Ausländerbehörde).
    Jo çdo leje është e hapur: Chancenkarte me § 24 nuk kërkohet dot në Gjermani, dhe Karta Blu e BE-së zakonisht është e përjashtuar (§ 19f).
    Këshillohuni më parë dhe mos hiqni dorë kurrë më parë nga mbrojtja.
    .title = Nga § 24 te një leje pune
    .detail =
        Sa gjatë vlen ende mbrojtja, ndryshon me vendime të BE-së. Pyetni zyrën e të huajve dhe mos prisni me kalimin deri ditën e fundit.
        A lejohet të punoni që tani, shkruhet në kartë ose në fletën shtesë (Zusatzblatt).
        Me kalimin mund të ndryshojnë të drejtat dhe ndihmat, edhe për familjen. Për një leje pune paga zakonisht duhet të mjaftojë për të jetuar.
        Tarifa për ndërrimin është { FACT("residence_permit_change_fee") }.
        Me njohjen e diplomës mund të filloni menjëherë. Në Gjermani ndihmon për këtë këshillimi IQ, falas.
        Për qëndrimin këshillon këshillimi për migrantë (Migrationsberatung, MBE), edhe në chat me aplikacionin mbeon. Nëse autoriteti refuzon, pyetni atje ose te një avokate, para se të mbarojë afati në vendim.

answer-asylum_switch =
    Nga azili te një leje pune: kjo nuk është tema ime, dhe një hap i gabuar këtu mund të kushtojë shumë. Prandaj këshillohuni me njerëz **para** se të bëni ose të tërhiqni një kërkesë ose të dilni nga Gjermania:
    • këshillimi për migrantë (Migrationsberatung, MBE) ose për refugjatë, falas,
    • për të rinjtë: Jugendmigrationsdienst (JMD),
    • një avokate ose avokat për të drejtën e qëndrimit.
    Njohja e profesionit zakonisht mund të fillojë që tani.
    .title = Nga azili te puna
    .detail =
        E sigurt është: Chancenkarte gjatë procedurës së azilit ose me Duldung (qëndrim i toleruar) nuk kërkohet dot në Gjermani. Edhe te leje të tjera mund të kalohet vetëm në pak raste. Disa e quajnë këtë “Spurwechsel”. Kushtet janë të rrepta.
        Për rregulloren e Ballkanit Perëndimor vlen: kush ka marrë ndihmë sipas ligjit për azilkërkuesit (Asylbewerberleistungsgesetz), duhet të presë pas saj { FACT("western_balkans_asylum_benefits") }.
        Kush është ende në vendin e origjinës dhe do të punojë: azili nuk është rruga për këtë. Më pyetni për njohjen dhe vizën.
        Këshillimi e trajton gjithçka në mënyrë konfidenciale. Në chat me aplikacionin mbeon bëhet edhe anonim.

answer-study_visa =
    Studimet në Gjermani nuk janë tema ime, unë njoh punën dhe Ausbildung (formimin profesional). Këtu jeni në vendin e duhur:
    • DAAD (shërbimi gjerman i shkëmbimit akademik) dhe International Office i universitetit: pranimi, gjermanishtja, bursat,
    • ambasada gjermane: viza (§ 16b AufenthG).
    Për vizën tregohen para për të jetuar, zakonisht një llogari e bllokuar (Sperrkonto): tani { FACT("blocked_account_student") } për një vit. Pas diplomës mund të kërkoni punë këtu.
    .title = Të studioj në Gjermani
    .detail =
        Pas një diplome gjermane ka për kërkim më së shumti { FACT("job_search_after_german_degree") }. Më shumë te “Të mbetem pas studimeve ose Ausbildung”.
        Kush do sidomos të punojë, nuk duhet t’i planifikojë studimet si rrugë të tërthortë: duhen pranimi, paratë dhe koha për të mësuar, dhe puna krahas studimeve është e kufizuar.
        Keni tashmë një diplomë? Atëherë kontrolloni më parë sa vlen ajo në Gjermani. Ndoshta bëhet pa studime të reja.
        Një Ausbildung është një alternativë e mirë: zakonisht merret pagë që gjatë saj.
        Kujdes nga agjencitë që “garantojnë” një pranim ose një vizë.

answer-au_pair_volunteer_service =
    Au-pair, viti social vullnetar (Freiwilliges Soziales Jahr, FSJ) dhe shërbimi federal vullnetar (BFD) nuk janë punë si punëtor i kualifikuar dhe nuk janë tema ime. Për to ka leje të veta.
    Këtu jeni në vendin e duhur:
    • faqja e internetit e ambasadës gjermane,
    • portali “Make it in Germany” (shih burimin),
    • te shërbimi vullnetar: organizata që ju pranon.
    Kush do të mësojë më vonë një profesion: pastaj mund të vijë një Ausbildung. Kush ka tashmë profesion, të kontrollojë më parë njohjen.
    .title = Au-pair dhe shërbim vullnetar
    .detail =
        Merren para xhepi, jo pagë për të mbajtur një familje.
        Kush do të mbetet pastaj, ka nevojë për një leje të re. Për një Ausbildung (formim profesional) duhen një kontratë dhe zakonisht gjermanishtja { FACT("apprenticeship_german") }. A duhet të dilni nga Gjermania për këtë, e thotë zyra e të huajve (Ausländerbehörde). Pyetni herët.
        Kujdes: kush si Au-pair duhet të punojë gjithë ditën, të dorëzojë pasaportën ose të paguajë më parë shumë para, ka gjasë të shfrytëzohet. Atëherë kërkoni ndihmë.
        Informacion me telefon jep linja “Arbeiten und Leben in Deutschland”:
        { FACT("hotline_phone") }
