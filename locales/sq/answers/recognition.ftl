answer-recognition_needed =
    Kjo varet nga profesioni.
    Profesione të rregulluara (reglementiert), për shembull infermieri, mjeke, mësues: pa njohje dhe licencë nuk lejohet të punohet aty.
    Profesione të tjera, për shembull në IT, tregti ose shumë zanate: lejohet të punohet pa njohje. Por për vizën si punëtor i kualifikuar (Fachkraft) diploma zakonisht duhet të jetë e njohur ose e krahasueshme.
    A është një profesion i rregulluar, e tregon Anerkennungs-Finder (kërkuesi i njohjes).
    .title = A më duhet njohja e diplomës?
    .detail =
        Pa njohje gjermane ka sidomos këto rrugë:
        • me përvojë pune (§ 19c) në profesione jo të rregulluara, me diplomë nga vendi i origjinës dhe pagë të mjaftueshme,
        • specialistë të IT-së me përvojë pune,
        • partneriteti i njohjes (Anerkennungspartnerschaft): më parë hyrja, pastaj njohja,
        • rregulla të veçanta për disa vende.
        Kush ka pasaportë të BE-së, ka nevojë për njohjen vetëm në profesionet e rregulluara.
        Në zanate, si i punësuar ose e punësuar, zakonisht lejohet të punohet pa njohje. Për biznesin e vet vlejnë rregulla më të rrepta.

answer-recognition_where =
    Hapat janë këta:
    • Në Anerkennungs-Finder kërkoni zyrën përgjegjëse.
    • Këshillohuni, kjo është falas.
    • Mblidhni dokumentet, pastaj përkthejini.
    • Bëni kërkesën.
    • Merrni vendimin me shkrim (Bescheid).
    Përgjegjëse, sipas profesionit: IHK FOSA (industri, tregti), dhoma e zanateve (Handwerkskammer), një autoritet i landit (Bundesland: shëndetësi, shkollë) ose ZAB (universitet).
    .title = Ku dhe si e kërkoj njohjen?
    .detail =
        Ka tri rezultate: njohje e plotë, njohje e pjesshme (vendimi tregon çfarë mungon) ose refuzim.
        Arsye të shpeshta për refuzim: ndryshimet nga formimi gjerman janë shumë të mëdha, nuk ka diplomë të njohur nga shteti, ose mungojnë dokumente të rëndësishme. Përvoja e punës mund t’i plotësojë ndryshimet. Prandaj dorëzojeni gjithmonë edhe atë.
        Nëse mungojnë dokumente, shpesh është e mundur një analizë e aftësive (Qualifikationsanalyse): profesionistë i kontrollojnë aftësitë.
        Pas një refuzimi ia vlen këshillimi: ndonjëherë përshtatet më mirë një profesion tjetër gjerman. Si dhe deri kur mund të kundërshtohet, shkruhet në vendim.

answer-recognition_cost =
    Kjo është e ndryshme sipas zyrës:
    • IHK FOSA ose dhoma e zanateve (Handwerkskammer): rreth { FACT("recognition_fee_chambers") }
    • Vlerësimi i diplomës universitare nga ZAB: { FACT("zab_statement_fee") }
    • profesione të rregulluara: tarifën e cakton autoriteti i landit (Bundesland).
    Shtohen përkthimet dhe kopjet. Para kërkesës pyetni për tarifën e saktë dhe kush mund të ndihmojë. Këshillimi është falas.
    .title = Sa kushton njohja e diplomës?
    .detail =
        Çdo vlerësim tjetër ose dublikatë nga ZAB kushton { FACT("zab_statement_fee_further") }.
        anabin është falas: nëse diploma aty është siç duhet, ndoshta nuk ju duhet fare vlerësim.
        Kurset dhe provimet për plotësim mund të kushtojnë veçmas. Shpesh diçka e merr përsipër punëdhënësi. Kjo duhet shkruar atëherë në kontratë, me të gjitha kushtet.
        A ka tani ndonjë ndihmë financiare dhe për kë, e thotë këshillimi për njohjen. Pyetni për të para se të keni shpenzime.

answer-recognition_time =
    Afati fillon vetëm kur janë të gjitha dokumentet. Atëherë zakonisht vlen:
    • Profesione sipas ligjit federal: më së shumti { FACT("bqfg_decision_time") }, zgjatja është e mundur
    • Infermier ose infermiere: më së shumti { FACT("nursing_decision_time") }
    • Vlerësimi i diplomës universitare: rreth { FACT("zab_statement_duration") }
    Në procedurën e përshpejtuar me punëdhënës synimi është { FACT("bqfg_fast_track_time") }. Ndonjëherë megjithatë zgjat më shumë.
    .title = Sa zgjat njohja e diplomës?
    .detail =
        Zyra duhet ta konfirmojë marrjen e kërkesës, zakonisht jo më vonë se { FACT("bqfg_receipt_time") } pas saj, dhe të thotë çfarë mungon. Përgjigjuni shpejt letrave të tilla.
        Për profesione sipas ligjit të landit, për shembull mësuesit, vlejnë afate të veta.
        Nëse nuk vjen përgjigje: shkruani me mirësjellje dhe tregoni datën e kërkesës. Këshillimi ndihmon për këtë.
        Kurset, provimet dhe gjermanishtja i shtohen kësaj kohe.

answer-recognition_partial =
    Njohja e pjesshme është një rezultat i mirë i ndërmjetëm, jo refuzim. Në vendim (Bescheid) shkruhet çfarë mungon.
    Kjo mund të plotësohet me një kurs, me praktikë në firmë ose me një provim. Për këtë mund të ketë një qëndrim (§ 16d), gjithsej më së shumti { FACT("s16d1_max") }. Zakonisht duhet gjermanishtja { FACT("lang_16d1") }.
    Për Chancenkarte vendimi sjell { FACT("oc_points_nr01") }.
    .title = Njohur vetëm pjesërisht: çfarë tani?
    .detail =
        Në profesionet e rregulluara plotësimi quhet kurs përshtatjeje (Anpassungslehrgang, më së shumti { FACT("adaptation_max") }) ose provim (Eignungsprüfung ose Kenntnisprüfung). Shpesh lejohet të zgjidhet.
        Në profesione të tjera quhet kualifikim përshtatjeje (Anpassungsqualifizierung): për shembull disa muaj në firmë.
        Për qëndrimin sipas § 16d ju duhen zakonisht: vendimi, një vend në një kurs të përshtatshëm, gjermanishtja dhe para të mjaftueshme për të jetuar.
        Pastaj bëhet një kërkesë e re te e njëjta zyrë dhe merret njohja e plotë, nëse gjithçka është plotësuar.
        Për të gjetur një kurs ndihmon në Gjermani këshillimi IQ, jashtë ZSBA.

answer-recognition_partnership =
    Partneriteti i njohjes (Anerkennungspartnerschaft): më parë hyni dhe punoni, njohja bëhet pastaj. Zakonisht duhen:
    • formim profesional (të paktën { FACT("qualified_training_min") }) ose universitet, i njohur nga shteti në vendin e origjinës,
    • ofertë pune dhe marrëveshje me shkrim me një punëdhënës të përshtatshëm,
    • gjermanishtja të paktën { FACT("lang_recognition_partnership") },
    • pëlqimi i Agjencisë Federale të Punës.
    Qëndrimi vlen në fillim më së shumti { FACT("recognition_partnership_first") }, gjithsej më së shumti { FACT("recognition_partnership_max") }.
    .title = Më parë të hyj, pastaj njohja
    .detail =
        Puna duhet të jetë e kualifikuar dhe në të njëjtën fushë profesionale.
        Në profesionet e rregulluara, për shembull në infermieri, deri te licenca lejohen vetëm detyra më të thjeshta. Kjo bëhet te punëdhënës me kontratë kolektive (Tarif) ose te institucione kujdesi të lejuara, dhe paga duhet të përputhet me të.
        Në marrëveshje detyrohen të dy palët: ju bëni kërkesën menjëherë pas hyrjes, punëdhënësi e mundëson njohjen. Lexoni me kujdes kush çfarë paguan dhe çfarë vlen kur lihet puna.
        Një punë shtesë lejohet më së shumti { FACT("recognition_partnership_side_job") } në javë.

answer-anabin_check =
    anabin është një bazë të dhënash falas e ZAB. Kërkoni më parë universitetin, pastaj diplomën.
    • H+ do të thotë: universiteti është i njohur në Gjermani.
    • H- do të thotë: nuk është i njohur.
    • H+/- do të thotë: varet nga diploma.
    Te diploma është mirë “entspricht” ose “gleichwertig”. H+ dhe një diplomë e tillë, të dyja të printuara, shpesh mjaftojnë si vërtetim. Përndryshe ndihmon vlerësimi i diplomës (Zeugnisbewertung).
    .title = anabin: çfarë janë H+, H- dhe H+/-?
    .detail =
        “Bedingt vergleichbar” te diploma zakonisht nuk mjafton. Atëherë duhet një vlerësim i diplomës nga ZAB.
        Universiteti nuk është në anabin? Kjo nuk do të thotë se është i keq. Edhe atëherë ndihmon vlerësimi i diplomës.
        Këshillë: kërkoni me emrin në gjuhën e vendit, dhe edhe me emrin e vjetër ose me emrin e qytetit.
        Për profesionet e rregulluara, për shembull mjeke ose mësues, anabin nuk mjafton. Atje vendos autoriteti i landit (Bundesland).

answer-zab_statement =
    Vlerësimi i diplomës (Zeugnisbewertung) është një shkresë e ZAB (Zentralstelle für ausländisches Bildungswesen). Thotë cilës diplome gjermane i përgjigjen studimet tuaja. Shumëkujt i duhet për vizën.
    Kërkesa: në internet te ZAB.
    Kostoja: { FACT("zab_statement_fee") }
    Koha: rreth { FACT("zab_statement_duration") }, për Kartën Blu të BE-së rreth { FACT("zab_statement_duration_blue_card") }. Mund të zgjasë më shumë.
    Për profesionet e rregulluara nuk mjafton.
    .title = Vlerësimi i diplomës nga ZAB
    .detail =
        Vlerësimi i diplomës vlen pa afat dhe në të gjitha landet (Bundesländer). Ka vetëm në gjermanisht.
        Çdo vlerësim tjetër kushton { FACT("zab_statement_fee_further") }.
        Në procedurën e përshpejtuar me punëdhënës zgjat rreth { FACT("zab_statement_duration_fast_track") }.
        Më parë shikoni në anabin: nëse diploma aty është siç duhet, shpesh mjafton një fletë e printuar, falas.
        Për një shkollë profesionale vendos një zyrë tjetër, për shembull dhoma.

answer-lost_documents =
    Dokumentet e humbura nuk janë fundi.
    • Më parë pyetni te shkolla, universiteti ose ministria në vendin e origjinës për një dublikatë. Kjo është një diplomë e re, e vlefshme.
    • Nëse nuk bëhet: në shumë profesione të Ausbildung-ut është e mundur një analizë e aftësive (Qualifikationsanalyse) me punë prove, bisedë ose test.
    • Thuajini zyrës hapur çfarë mungon dhe pse.
    Mos blini kurrë një diplomë të rreme. Është vepër penale dhe rrezikon vizën.
    .title = Diploma humbi ose nuk merret dot
    .detail =
        Askush nuk është i detyruar të vihet në rrezik për të marrë një letër. Kush nuk mund të pyesë për arsye politike, ia thotë këshillimit, jo mua.
        Ndihmojnë vërtetime të tjera: vërtetime pune, karta të urdhrit ose dhomës profesionale, foto në punë, karta studenti, dëshmitarë.
        Për analizën e aftësive mund të ketë një qëndrim, më së shumti { FACT("s16d6_skills_analysis") }, zakonisht me gjermanishten { FACT("s16d6_german") }.
        Në infermieri mund të hiqni dorë nga krahasimi i dokumenteve dhe të bëni menjëherë një provim njohurish (Kenntnisprüfung) ose një kurs përshtatjeje (Anpassungslehrgang).
        Për studimet universitare: para kërkesës pyetni ZAB çfarë pranon.

answer-translations =
    Zakonisht duhet të përkthejnë përkthyes të betuar. Këta janë profesionistë me leje nga një gjykatë, në Gjermani ose në vendin e origjinës.
    Më parë pyetni, pastaj përktheni: zyra thotë cilat dokumente i do në gjermanisht. Ndonjëherë mjafton anglishtja ose kopje të thjeshta. Kjo kursen shumë para.
    Mos dërgoni kurrë një origjinal me postë. Përkthimet që i bëni vetë nuk vlejnë.
    .title = Përkthime, kopje, vula
    .detail =
        Kopje e noterizuar (beglaubigte Kopie) do të thotë: një autoritet ose noter vërteton se kopja është e saktë. Jashtë Gjermanisë këtë e bën për shembull ambasada gjermane.
        Apostille (vula apostile) do të thotë: një vulë në vendin e origjinës që vërteton nënshkrimin në një dokument. Për njohjen nuk duhet gjithmonë. Ju lutem pyetni më parë, kushton para dhe kohë.
        A vlen një përkthim nga jashtë, e vendos zyra. Pyetni para se të paguani.
        Emri duhet të jetë kudo i shkruar si në pasaportë.

answer-counselling_recognition =
    Këshillim falas për njohjen:
    • Jetoni jashtë: ZSBA (Zentrale Servicestelle Berufsanerkennung), përmes linjës telefonike { FACT("hotline_phone") }. Në ligj është deri më { FACT("zsba_end") }. Pas kësaj linja thotë kush ndihmon.
    • Jetoni në Gjermani: këshillimi IQ në rajon ose Agjencia e Punës (Agentur für Arbeit).
    Të dy ndihmojnë para kërkesës: cila zyrë, cili profesion gjerman, cilat dokumente?
    .title = Kush ndihmon falas për njohjen?
    .detail =
        Për bisedën keni gati: profesionin dhe diplomën në gjuhën e vendit, vendin dhe vitin e diplomës, kohëzgjatjen e shkollimit, përvojën e punës, qytetin në Gjermani (nëse dini tashmë një).
        ZSBA i shikon dokumentet dhe ndihmon për zgjedhjen e vendit. Të vendosë nuk mund. Këtë e bën zyra përgjegjëse.
        Këshillimi nuk kushton kurrë. Kush do para për “vendin” ose “takimin”, nuk bën pjesë aty.

answer-degree_not_in_anabin =
    Kjo nuk është shenjë e keqe. Do të thotë vetëm: në anabin diploma ende nuk është vlerësuar.
    Atëherë e kontrollon veçmas ZAB (Zentralstelle für ausländisches Bildungswesen). Kjo quhet vlerësim diplome (Zeugnisbewertung).
    Kostoja: { FACT("zab_statement_fee") }
    Koha: rreth { FACT("zab_statement_duration") }, për Kartën Blu të BE-së rreth { FACT("zab_statement_duration_blue_card") }, ndonjëherë më gjatë.
    Kërkoni më parë edhe një herë: në gjuhën e vendit, me emrin e vjetër të universitetit dhe me emrin e qytetit.
    .title = Diploma ose fakulteti s’është në anabin
    .detail =
        Në anabin duhen dy gjëra: universiteti me H+ dhe diploma. Nëse mungon njëra, ndihmon vlerësimi i diplomës.
        Diploma është disa herë? Varet nga vendi, lloji i diplomës dhe kohëzgjatja e studimeve.
        Universiteti është me H-, ose diploma është “bedingt vergleichbar”: pyetni ZAB ose këshillimin para se ta paguani tarifën.
        Ishte shkollë profesionale dhe jo universitet? Atëherë anabin nuk është vendi i duhur. Përgjegjëse është për shembull një dhomë. Këtë e tregon Anerkennungs-Finder.
        Në profesionet e rregulluara, për shembull si mjeke ose mësues, anabin nuk vlen. Atje vendos autoriteti i landit (Bundesland).
        Kujdes kur dikush merr para për të “regjistruar në anabin” një diplomë. Kjo nuk blihet.
