answer-nursing =
    Në Gjermani profesioni quhet Pflegefachfrau ose Pflegefachmann. Duhet një licencë (Erlaubnis) nga landi (Bundesland). Nevojiten një formim i barasvlershëm (ose plotësim), shëndeti, asnjë vepër e rëndë penale dhe gjermanishtja, zakonisht { FACT("nursing_language") }.
    Nëse ka ndryshime, lejohet të zgjidhni: provim njohurish (Kenntnisprüfung) ose kurs përshtatjeje (Anpassungslehrgang).
    Autoriteti vendos zakonisht jo më vonë se { FACT("nursing_decision_time") } pas kërkesës së plotë.
    Plani i tregon të gjithë hapat.
    .title = Të punoj si infermier ose infermiere
    .detail =
        Kursi i përshtatjes zgjat më së shumti { FACT("nursing_adaptation_max") } dhe mbaron me një provim.
        Lejohet të hiqni dorë nga krahasimi i dokumenteve dhe të zgjidhni menjëherë provimin ose kursin. Kjo mund të kursejë kohë.
        Hyrja para njohjes: bëhet me partneritetin e njohjes (Anerkennungspartnerschaft), nga gjermanishtja { FACT("lang_recognition_partnership") } dhe me një punëdhënës të përshtatshëm. Deri te licenca atëherë zakonisht punohet si ndihmës.
        Paga minimale në infermieri, bruto për orë: të kualifikuarit { FACT("care_min_wage_nurse") }, ndihmësit pa formim { FACT("care_min_wage_assistant") } (jo në spitale).
        Mos paguani kurrë paraprakisht për një vend pune. Kujdes nga kontratat ku duhet të ktheni shumë para kur e lini punën.

answer-doctor =
    Si mjek ose mjeke duhet Approbation. Kjo është licenca e plotë nga landi (Bundesland). Për fillim mund të ketë një leje të përkohshme (Berufserlaubnis), më së shumti { FACT("doctor_temporary_licence_max") }.
    Krahasohet me studimet gjermane. Nëse ka ndryshime thelbësore, vjen një provim njohurish (Kenntnisprüfung).
    Gjermanishtja: zakonisht { FACT("doctor_language") } dhe një provim i gjuhës profesionale (Fachsprachprüfung) në nivelin { FACT("doctor_language_medical") }.
    Rregullat mund të ndryshojnë: pyetni autoritetin.
    .title = Të punoj si mjek ose mjeke
    .detail =
        Për stomatologji, farmaci dhe veterinari vlen diçka e ngjashme: licencë nga landi, krahasim i formimit, gjermanishte për profesionin.
        Provimi i njohurive ka nivelin e provimit gjerman të shtetit. Ka kurse përgatitore. Këshillimi IQ ndihmon për t’i gjetur.
        Përgjegjës është autoriteti në landin ku dëshironi të punoni.
        Njohja e specializimit (Facharzt) vjen më vonë. Përgjegjëse për të është dhoma e mjekëve (Ärztekammer).
        Me Approbation është e mundur Karta Blu e BE-së, nëse paga përputhet.

answer-care_assistant =
    Ndihmësi në infermieri (Pflegehelferin, Pflegeassistent) është profesion i vet, më pak se infermier i kualifikuar. Për njerëz nga jashtë BE-së ka një rrugë (§ 22a BeschV):
    • një formim gjerman, i rregulluar nga shteti, si ndihmës në infermieri, ose një i huaj i njohur në Gjermani si i barasvlershëm,
    • një ofertë pune,
    • pëlqimi i Agjencisë Federale të Punës.
    Vetëm përvoja nuk mjafton. Kush ka mësuar për infermier, më mirë të kërkojë njohjen e atij profesioni.
    .title = Të punoj si ndihmës në infermieri
    .detail =
        Paga minimale në infermieri, bruto për orë: pa formim { FACT("care_min_wage_assistant") }, me një formim të vërtetë si ndihmës (jo vetëm një kurs i shkurtër) { FACT("care_min_wage_trained_assistant") }. Nuk vlen në spitale.
        Për njohjen vendos një autoritet i landit (Bundesland). Më { FACT("watch_pflegefachassistenz") } fillon një formim i ri, i njëjtë në gjithë Gjermaninë: Pflegefachassistenz. Ai i zëvendëson pak nga pak të vjetrat. Pyetni autoritetin çfarë vlen për ju.
        Nga mosha { FACT("age45_age") } duhet një pagë më e lartë ose një sigurim për pleqërinë.
        Kush e ka bërë formimin në Gjermani, lejohet pastaj të kërkojë punë: më së shumti { FACT("job_search_assistants") }, zgjatje një herë më së shumti { FACT("job_search_assistants_extension") } (§ 20 AufenthG).
        Rrugë të tjera: Ausbildung (formimi profesional) për infermier të kualifikuar në Gjermani ose, me disa pasaporta, një punë ndihmëse (rregullorja e Ballkanit Perëndimor).

answer-physiotherapist_and_health =
    Shumë profesione shëndetësore janë të rregulluara: për shembull fizioterapi, ergoterapi, logopedi, mami, laborator, radiologji, urgjencë, asistencë në operacion. Duhet një licencë (Erlaubnis) nga landi (Bundesland) ku do të punohet.
    Autoriteti e krahason formimin dhe llogarit edhe përvojën. Nëse ka ndryshime thelbësore, ndihmon një provim ose një kurs përshtatjeje (Anpassungslehrgang).
    Sa gjermanisht duhet, e thotë autoriteti. Anerkennungs-Finder e tregon atë.
    .title = Fizioterapi, mami, laborator e të tjera
    .detail =
        Kursi zgjat zakonisht më së shumti { FACT("adaptation_max") }. Shpesh lejohet të zgjidhni mes kursit dhe provimit. Për disa profesione vlejnë ligje të veta.
        Jo të rregulluara janë për shembull profesionet në klinikën e mjekut: asistente mjekësore (Medizinische Fachangestellte, përgjegjëse: Ärztekammer) dhe asistente stomatologjike (Zahnmedizinische Fachangestellte, Zahnärztekammer). Masazhi Wellness nuk është profesion shëndetësor, Masseurin dhe medizinischer Bademeister (masazhator mjekësor) po.
        Psikologjia nuk është e rregulluar, psikoterapia po.
        Në shumë vende fizioterapia është universitet, në Gjermani zakonisht Ausbildung (formim profesional). Kjo nuk është disavantazh: krahasohet çfarë keni mësuar.
        Karta Blu e BE-së bëhet vetëm me universitet të krahasueshëm dhe me licencën ose një premtim për të.
        Hyrja para njohjes: ndoshta me partneritetin e njohjes (Anerkennungspartnerschaft). Deri te licenca lejohet atëherë vetëm punë më e thjeshtë, dhe vetëm te disa punëdhënës, për shembull me kontratë kolektive (Tarifvertrag).

answer-teacher =
    Për të punuar si mësues ose mësuese në shkollë zakonisht duhet njohja. Çdo land (Bundesland) ka rregulla të veta. Prandaj më parë zgjidhni landin, pastaj pyetni te autoriteti i arsimit (Schulbehörde).
    Të rëndësishme janë zakonisht: studimet për mësuesi, lëndët dhe gjermanishte shumë e mirë. Nëse mungon diçka, mund të ketë një kurs ose provim.
    Për edukatoret dhe edukatorët vlen diçka e ngjashme: edhe këtu vendos një autoritet i landit.
    .title = Të punoj si mësues ose edukatore
    .detail =
        Në disa vende mësuesit mësojnë vetëm një lëndë. Në Gjermani landet shpesh kërkojnë më shumë. Ndonjëherë një lëndë mund të plotësohet më vonë.
        Cili nivel gjermanishteje duhet, e thotë autoriteti i arsimit. Afatet dhe tarifat i cakton landi.
        Shkollat private dhe shkollat e gjuhëve kanë rregulla të veta: pyetni drejtpërdrejt atje. Disa lande punësojnë edhe njerëz pa studime për mësuesi. Këtë e vendos autoriteti i arsimit.
        Mësuesit bëjnë pjesë te profesionet në mungesë të Kartës Blu të BE-së: me universitet të krahasueshëm dhe licencën mjafton një pagë vjetore prej { FACT("blue_card_salary_reduced") } bruto.
        Për të punuar në universitet nuk duhet licencë për profesionin.
        Vlerësimi i diplomës (Zeugnisbewertung) nga ZAB për shkollën nuk mjafton.

answer-engineer =
    Si inxhinier ose inxhiniere lejohet të punoni pa njohje. Vetëm titulli është i mbrojtur: kush do të quhet kështu, pyet dhomën e inxhinierëve (Ingenieurkammer) të landit (Bundesland).
    Për vizën studimet duhet të jenë të njohura ose të krahasueshme. Këtë e tregon anabin, përndryshe vlerësimi i diplomës nga ZAB.
    Inxhinieria është në listën e Kartës Blu të BE-së: mjaftojnë të paktën { FACT("blue_card_salary_reduced") } bruto në vit. Gjermanishten ligji nuk e kërkon, por shumë punëdhënës po.
    .title = Të punoj si inxhinier ose inxhiniere
    .detail =
        Me pagën më të ulët duhet pëlqimi i Agjencisë Federale të Punës. Nga { FACT("blue_card_salary_general") } nuk duhet.
        Për Kartën Blu puna duhet të përputhet me studimet, kontrata të vlejë të paktën { FACT("blue_card_offer_months") }. Përndryshe ka lejen për punëtorë të kualifikuar me universitet (§ 18b AufenthG): për çdo punë të kualifikuar.
        Inxhinieri ndërtimi: për disa detyra, për shembull dorëzimin e projekteve të ndërtimit, duhet të jeni në një listë. E shpjegon dhoma.
        Arkitekturë dhe urbanistikë: titulli është i mbrojtur. Përgjegjëse është dhoma e arkitektëve (Architektenkammer).
        Kush është teknik dhe nuk ka bërë universitet, pyet për njohjen te dhoma. Karta Blu atëherë zakonisht nuk bëhet.
        Ende pa vend pune? Me universitet të krahasueshëm për Chancenkarte nuk duhen pikë.

answer-technical_trades =
    Elektro, hidraulikë dhe ngrohje, klimë, mekatronikë, solar, E-Mobilität: në këto profesione, si i punësuar, lejohet të punoni pa njohje. Por për vizën si punëtor i kualifikuar (Fachkraft, § 18a AufenthG) formimi duhet të jetë plotësisht i njohur.
    Përgjegjëse: dhoma e zanateve (Handwerkskammer) ose IHK FOSA (industri). Tarifa: rreth { FACT("recognition_fee_chambers") }.
    Kujdes: elektricistët dhe hidraulikët nuk janë në listën e Kartës Blu të BE-së, edhe pse shumë firma i kërkojnë.
    .title = Elektro, ngrohje, solar, mekatronikë
    .detail =
        Pa njohje të plotë ka dy rrugë, të dyja me ofertë pune dhe pëlqim të Agjencisë Federale të Punës:
        • Partneriteti i njohjes (Anerkennungspartnerschaft): më parë hyni dhe punoni, njohja pastaj. Nga gjermanishtja { FACT("lang_recognition_partnership") }.
        • Me përvojë pune (§ 19c AufenthG): formim profesional i njohur nga shteti (të paktën { FACT("experience_training_min") }), dhe të paktën { FACT("experience_years") } përvojë (numërohet periudha e fundit: { FACT("experience_window") }) dhe { FACT("experience_6beschv_min_salary") } pagë vjetore bruto. Paga lejohet të jetë më e ulët, nëse punëdhënësi është i lidhur me një kontratë kolektive (Tarifvertrag) dhe paguan sipas saj.
        Nga mosha { FACT("age45_age") } për lejen e parë vlen edhe një rregull: më shumë pagë ose një sigurim për pleqërinë.
        Profesione të reja, për shembull për solar ose pompa ngrohjeje: dhoma kërkon profesionin gjerman që përshtatet më mirë. Për saldim shpesh nuk ka profesion gjerman të vetin.
        Nëse mungon diçka, e tregon vendimi (Bescheid). Atëherë ndihmon praktika në firmë ose një kurs. Këshillimi IQ i njeh kurset.
        Për biznesin e vet, në shumë nga këto profesione duhet regjistrimi te dhoma e zanateve.

answer-it_without_degree =
    Po, kjo është e mundur. Ka dy rrugë, të dyja me ofertë pune dhe pëlqim të Agjencisë Federale të Punës:
    • Karta Blu e BE-së: të paktën { FACT("blue_card_it_experience") } përvojë IT në nivel universitar (numërohet periudha e fundit: { FACT("blue_card_it_experience_window") }) dhe { FACT("blue_card_salary_reduced") } pagë vjetore bruto.
    • Me përvojë pune (§ 19c): të paktën { FACT("experience_years") } përvojë (numërohet periudha e fundit: { FACT("experience_window") }) dhe { FACT("experience_6beschv_min_salary") } ose pagë sipas kontratës kolektive.
    Njohja nuk duhet. Gjermanishten ligji nuk e kërkon.
    .title = IT pa universitet
    .detail =
        Vërtetime: vërtetime pune me detyrat dhe kohëzgjatjen, kontrata, vërtetime të pagës. Një kurs ose certifikatë nuk e zëvendëson përvojën.
        Për Kartën Blu edhe puna e re duhet të jetë një profesion për specialistë ose drejtues të IT-së, për shembull zhvillim softueri, rrjete ose baza të dhënash. Vetëm IT-Support nuk llogaritet. Kontrata duhet të vlejë të paktën { FACT("blue_card_offer_months") }.
        Mosha: te Karta Blu nuk luan rol. Te rruga e dytë nga mosha { FACT("age45_age") } duhet një pagë më e lartë ose një sigurim për pleqërinë.
        Rruga e dytë është vendim i autoritetit (“mund”), e drejtë e sigurt nuk ka. Në vend të pagës aty mjafton që punëdhënësi të jetë i lidhur me një kontratë kolektive (Tarifvertrag) dhe të paguajë sipas saj.
        Shumat ndryshojnë çdo vit.
        Me një formim profesional në IT (të paktën { FACT("qualified_training_min") }) bëhet edhe njohja te IHK FOSA.
        Puna si i vetëpunësuar ka rregulla të tjera.

answer-it_with_degree =
    Profesionet e IT-së nuk janë të rregulluara: nuk duhet licencë. Për vizën studimet duhet të jenë të njohura ose të krahasueshme (anabin ose ZAB). Atëherë ka këto rrugë:
    • Karta Blu e BE-së: puna përputhet me studimet, paga vjetore të paktën { FACT("blue_card_salary_reduced") } bruto, kontrata të paktën { FACT("blue_card_offer_months") }.
    • Fachkraft me universitet (§ 18b): për çdo punë të kualifikuar.
    • Ende pa vend pune: Chancenkarte, pa pikë.
    .title = IT me universitet
    .detail =
        Për pagën më të ulët të Kartës Blu duhet pëlqimi i Agjencisë Federale të Punës. Nga { FACT("blue_card_salary_general") } nuk duhet.
        Te § 18b nuk ka një prag page të caktuar. Por paga nuk lejohet të jetë më e keqe se te kolegët e krahasueshëm. Nga mosha { FACT("age45_age") } për lejen e parë duhen të paktën { FACT("age45_min_salary") } në vit ose një sigurim për pleqërinë. Te Karta Blu kjo nuk vlen.
        Studimet nuk janë të krahasueshme ose ishin në një fushë krejt tjetër? Atëherë ndihmon ndoshta rruga me përvojë: shih “IT pa universitet”.
        Gjermanishten ligji nuk e kërkon. Në shumë firma flitet anglisht, në jetën e përditshme gjermanishtja ndihmon gjithsesi.
        Për Chancenkarte duhen para për të jetuar: tani { FACT("oc_livelihood") } në muaj. E drejtë e sigurt për të nuk ka.

answer-cook_hospitality =
    Në kuzhinë, shërbim dhe hotel lejohet të punohet pa njohje. Për vizën ka sidomos këto rrugë:
    • Fachkraft (§ 18a): formim profesional i njohur nga IHK FOSA.
    • Partneriteti i njohjes (Anerkennungspartnerschaft): më parë vini, pastaj njohja, nga gjermanishtja { FACT("lang_recognition_partnership") }.
    • Me përvojë pune (§ 19c): formim, përvojë dhe pagë e mjaftueshme ose kontratë kolektive.
    • Kuzhinier specialitetesh (§ 11 BeschV): kohë e plotë në një restorant specialitetesh, më së shumti { FACT("specialty_cooks_max") }.
    .title = Kuzhinier, hotel, restorant
    .detail =
        Kuzhinierët nuk janë në listën e Kartës Blu të BE-së.
        Te kuzhinieri i specialiteteve Agjencia Federale e Punës kontrollon më parë nëse ka tashmë dikë për këtë në Gjermani (Vorrangprüfung).
        Me përvojë pune duhen të paktën { FACT("experience_years") } përvojë (numërohet periudha e fundit: { FACT("experience_window") }), një formim profesional i njohur nga shteti (të paktën { FACT("experience_training_min") }) dhe { FACT("experience_6beschv_min_salary") } pagë vjetore bruto. Me kontratë kolektive (Tarifvertrag) lejohet më pak. Nga mosha { FACT("age45_age") } duhet më shumë pagë ose një sigurim për pleqërinë.
        Për kohë të shkurtër (§ 15d BeschV): më së shumti { FACT("short_term_months") } brenda një viti, të paktën { FACT("short_term_hours") } në javë, vetëm te punëdhënës me kontratë kolektive. Ata e kërkojnë dhe paguajnë udhëtimin. Vendet janë të kufizuara.
        Pa formim, puna si ndihmës kuzhine zakonisht bëhet vetëm me disa pasaporta, për shembull nga Ballkani Perëndimor. Ose me një Ausbildung (formim profesional) në Gjermani.
        Paga minimale: { FACT("min_wage") } bruto për orë. Shpesh punohet në mbrëmje dhe në fundjavë: shënojini vetë orët.

answer-driver =
    Për kamion dhe autobus ka një rrugë të vetën (§ 24a BeschV). Duhen:
    • një ofertë pune,
    • patenta dhe kualifikimi, siç kërkohen në BE,
    • pëlqimi i Agjencisë Federale të Punës.
    Mungon ende patenta e BE-së? Atëherë punëdhënësi mund të ofrojë një program: të dyja merren në Gjermani, më së shumti { FACT("driver_licence_months") }. Për këtë duhen patenta nga vendi i vet dhe një ofertë pune për më pas.
    .title = Shofer kamioni ose autobusi
    .detail =
        Patenta nga një vend jashtë BE-së zakonisht nuk mjafton për punën si shofer profesionist. Përgjegjëse janë zyra e patentave (Führerscheinstelle) dhe IHK.
        Lexoni kontratën me kujdes: kush e paguan patentën dhe çfarë duhet kthyer kur lihet puna?
        Nga mosha { FACT("age45_age") } duhet një pagë më e lartë ose një sigurim për pleqërinë.
        Shoferët nuk janë në listën e Kartës Blu të BE-së.
        Për taksi, furgon ose pirun (Gabelstapler) kjo rrugë nuk është bërë. Me disa pasaporta megjithatë bëhet çdo punë, për shembull: { FACT("western_balkans_countries") } (rregullorja e Ballkanit Perëndimor).
        Makinistëve u duhet një leje e vetën nga Eisenbahn-Bundesamt.
        Për shoferët ka shumë oferta të rreme. Mos paguani kurrë paraprakisht. Faire Integration i kontrollon ofertat falas.

answer-craft =
    Në zanate, për shembull murator, marangoz, parukiere, furrtar ose automekanik, si i punësuar zakonisht lejohet të punoni pa njohje. Por për vizën si punëtor i kualifikuar (Fachkraft, § 18a AufenthG) formimi duhet të jetë plotësisht i njohur.
    Këtë e bën dhoma e zanateve (Handwerkskammer). Tarifa: rreth { FACT("recognition_fee_chambers") }. Ajo vendos zakonisht jo më vonë se { FACT("bqfg_decision_time") } pas kërkesës së plotë. Përvoja e punës llogaritet.
    .title = Të punoj në një zanat
    .detail =
        Formimi duhet të ketë zgjatur të paktën { FACT("qualified_training_min") }. Vetëm përvoja pa diplomë nuk njihet.
        Njohur vetëm pjesërisht? Atëherë shpesh mungon vetëm pak praktikë. Kjo mund të plotësohet në një firmë.
        Me partneritetin e njohjes (Anerkennungspartnerschaft) mund të vini dhe të punoni më parë, nga gjermanishtja { FACT("lang_recognition_partnership") }. Për njerëzit me përvojë pune ka § 19c AufenthG: me formim të njohur nga shteti, përvojë dhe pagë të mjaftueshme ose kontratë kolektive (Tarifvertrag).
        Biznesi i vet është diçka tjetër: në shumë zanate për këtë duhet të jeni të regjistruar te dhoma e zanateve. Rregullat janë të rrepta.
        Edhe optika, teknika dentare dhe teknika ortopedike në Gjermani janë zanate.
        Cila dhomë është përgjegjëse, e tregon Anerkennungs-Finder.
        Zanatet nuk janë në listën e Kartës Blu të BE-së. Kjo nuk është disavantazh: për punëtorët e kualifikuar me formim profesional ka lejen e vet.

answer-shortage_occupations =
    Kujdes, ka dy lista:
    • Lista e Kartës Blu të BE-së (§ 18g AufenthG): teknikë dhe shkenca të natyrës me universitet, arkitekturë, IT, mjekësi, infermieri me universitet, profesione të tjera shëndetësore me universitet, mësimdhënie dhe disa drejtues. Këtu mjafton një pagë vjetore prej { FACT("blue_card_salary_reduced") } bruto.
    • Analiza e mungesave e Agjencisë Federale të Punës: shumë më e gjatë. Tregon ku mungojnë njerëz. Për Kartën Blu nuk vlen.
    .title = Profesione në mungesë: cila listë vlen?
    .detail =
        Elektricistët, kuzhinierët dhe shoferët nuk janë në listën e Kartës Blu, edhe pse shumë faqe e thonë këtë. Për ta ka leje të tjera, për to nuk duhet listë.
        Vetëm profesioni nuk mjafton: për Kartën Blu zakonisht duhet universitet i krahasueshëm, në profesionet e rregulluara edhe licenca (Erlaubnis). Në IT bëhet me përvojë.
        Drejtues janë për shembull drejtimi i prodhimit, ndërtimit, logjistikës, IT-së, shtëpisë së të moshuarve, kopshtit ose shkollës. Drejtimi i hotelit dhe restorantit nuk bën pjesë.
        Infermierë me formim profesional: nëse bëjnë pjesë në listë, vendoset rast pas rasti.
        Nuk është në listë? Nëse diploma në kohën e kërkesës është e vjetër më së shumti { FACT("blue_card_new_entrant") }, paga më e ulët vlen në çdo profesion. Përndryshe vlen paga normale e Kartës Blu, ose përshtatet më mirë një leje për punëtorë të kualifikuar.
        Te Chancenkarte me pikë, një diplomë nga kjo listë sjell { FACT("oc_points_nr08") }.
