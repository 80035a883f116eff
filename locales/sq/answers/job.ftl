answer-job_search =
    Kërkoni falas dhe në faqe zyrtare:
    • Kërkimi i punës (Jobsuche) i Agjencisë Federale të Punës
    • “Make it in Germany”, portali i qeverisë gjermane
    • ZAV, shërbimi ndërkombëtar i Agjencisë Federale të Punës, përmes linjës telefonike { FACT("hotline_phone") }
    Edhe: faqet e firmave dhe portale private pune. Kërkoni me emrin gjerman të profesionit.
    Më parë sqaroni sa vlen diploma: kjo më mirë të jetë që në aplikim. Mos paguani kurrë paraprakisht për një vend pune.
    .title = Të gjej punë në Gjermani
    .detail =
        Ardhja në Gjermani për të kërkuar punë bëhet nga jashtë vetëm me Chancenkarte. Viza e dikurshme për kërkim pune nuk ekziston më. Si turist nuk lejohet të kaloni në një leje tjetër.
        Kush ka studiuar në Gjermani, ka bërë Ausbildung (formim profesional) ose e ka marrë njohjen këtu, lejohet pastaj të kërkojë: më së shumti { FACT("job_search_after_german_degree") } (§ 20 AufenthG).
        Ndërmjetësit privatë: më së shumti { FACT("agent_fee_cap") }, me kontratë me shkrim dhe vetëm kur të ketë kontratë pune. Shumë ndërmjetës seriozë marrin para vetëm nga punëdhënësi.
        Shumë firma nuk kanë punësuar kurrë dikë nga jashtë. Shkruani me një fjali cila leje është e mundur dhe përmendni procedurën e përshpejtuar (§ 81a).
        Refuzimet janë normale. Shpesh ndihmojnë: gjermanishte më e mirë, vende më të vogla, firma me përvojë.
        Unë nuk gjej vende pune dhe nuk njoh vende të lira.

answer-application_cv =
    Një aplikim ka zakonisht tri pjesë: CV, një letër e shkurtër (Anschreiben), diplomat. Më mirë të gjitha në një skedar PDF.
    CV është një tabelë: më e reja e para, me muajin dhe vitin, firmën, vendin dhe detyrat. Edhe gjuhët me nivel (A1 deri C2) dhe deri ku ka arritur njohja. Periudhat bosh shpjegojini me një fjalë.
    Fotoja, feja, fëmijët dhe gjendja civile janë vullnetare. Mos e dërgoni kurrë pasaportën bashkë.
    .title = Aplikimi dhe CV
    .detail =
        Letra është e shkurtër: pse kjo firmë? Çfarë dini të bëni? Nga kur? Tregoni vendin e punës dhe drejtojuni një njeriu me emër, nëse emri është në shpallje.
        Shkruajeni profesionin me emrin gjerman dhe shpjegojeni diplomën me një fjali: sa gjatë, cila shkollë, e njohur nga shteti.
        Shkruani të vërtetën, edhe për gjermanishten. Në bisedë kuptohet menjëherë.
        Një model falas në shumë gjuhë është Europass.
        Biseda e parë shpesh bëhet me video. Pyetni aty për pagën, orët, fillimin dhe ndihmën për vizën.
        Për njohjen duhet një CV në gjermanisht, si tabelë. Kështu është tashmë gati.
        Për aplikimin zakonisht mjaftojnë përkthime të thjeshta. Përkthimet e betuara i kërkon vetëm autoriteti.

answer-job_offer_check =
    Një ofertë e mirë tregon me shkrim: firmën me adresë, detyrat, vendin, pagën bruto, orët në javë, pushimet, fillimin, kohëzgjatjen dhe ndërprerjen.
    Paga zakonisht nuk lejohet të jetë nën { FACT("min_wage") } bruto për orë. Dhe nuk lejohet të jetë më e keqe se te kolegët e krahasueshëm.
    Mos nënshkruani asgjë që nuk e kuptoni. Faire Integration i kontrollon ofertat falas, në shumë gjuhë dhe edhe për njerëz jashtë vendit. Unë vetë nuk mund të kontrolloj kontrata.
    .title = A është në rregull kjo ofertë?
    .detail =
        Kini kujdes për këto pika:
        • Kthim parash kur lihet puna: për çfarë, sa, për sa kohë?
        • Banesë nga punëdhënësi: sa kushton dhe çfarë vlen kur mbaron puna?
        • Zbritje nga paga, orë shtesë pa pagesë ose punë prove pa pagë
        • Detyra që nuk përputhen me profesionin në vizë
        Normale në Gjermani janë { FACT("working_time") } punë në ditë. Deri në { FACT("working_time_max") } lejohen, nëse kompensohet më vonë.
        Kushtet më të rëndësishme punëdhënësi duhet t’i japë me shkrim (§ 2 NachwG). Një ndërmjetës duhet t’ju informojë me shkrim para kontratës, në një gjuhë që e kuptoni.
        Askush nuk lejohet t’ju mbajë pasaportën.
        A ekziston vërtet firma? Telefononi numrin që është në faqen e firmës, jo atë nga mesazhi.
        Bruto nuk janë paratë në llogari: zbriten ende taksat dhe sigurimet.

answer-salary_typical =
    Një pagë për të gjithë nuk ka. Varet nga profesioni, rajoni, përvoja dhe nga ajo nëse ka kontratë kolektive (Tarifvertrag). Të sigurt janë vetëm kufijtë e poshtëm:
    • Paga minimale: { FACT("min_wage") } bruto për orë
    • Infermierë të kualifikuar: { FACT("care_min_wage_nurse") } bruto për orë (jo në spitale)
    • Karta Blu e BE-së: { FACT("blue_card_salary_general") } bruto në vit, në disa raste më pak
    Mund të krahasoni falas në Entgeltatlas të Agjencisë Federale të Punës.
    .title = Sa fitohet në Gjermani?
    .detail =
        Bruto është paga në kontratë. Neto vjen në llogari: më parë zbriten tatimi dhe kontributet për sëmundje, kujdes, pension dhe papunësi. Sa, varet nga familja dhe paga. Pyetni gjithmonë: bruto apo neto, në muaj apo në vit?
        Për vizën si punëtor i kualifikuar (§ 18a, § 18b) nuk ka një prag page të caktuar. Nga mosha { FACT("age45_age") } për lejen e parë duhen të paktën { FACT("age45_min_salary") } bruto në vit ose një sigurim për pleqërinë. Me përvojë pune (§ 19c): të paktën { FACT("experience_6beschv_min_salary") } ose pagë sipas kontratës kolektive.
        Gjithmonë vlen: paga nuk lejohet të jetë më e keqe se te njerëz të krahasueshëm nga Gjermania. Këtë zakonisht e kontrollon Agjencia Federale e Punës.
        Llogaritni edhe qiranë. Në qytetet e mëdha është shumë më e lartë se në fshat.
        Derisa mungon njohja, në profesionet e rregulluara paga shpesh është më e ulët. Kontrata duhet të thotë sa do të jetë pastaj.

answer-employer_side =
    Dëshironi të punësoni dikë nga jashtë? Filloni kështu:
    • sqaroni: a është profesioni i rregulluar? Çfarë diplome ka?
    • bëni ofertën me shkrim: detyrat, paga, orët
    • plotësoni “Erklärung zum Beschäftigungsverhältnis” (për Agjencinë Federale të Punës)
    • filloni herët njohjen ose vlerësimin e diplomës
    • nëse duhet shpejt: procedura e përshpejtuar (§ 81a), { FACT("fast_track_fee") }
    Falas ndihmon shërbimi për punëdhënës (Arbeitgeber-Service) i Agjencisë Federale të Punës.
    .title = Si firmë të punësoj dikë
    .detail =
        Kush çfarë kërkon? Vizën e kërkon personi në ambasadën gjermane. Procedurën e përshpejtuar e kërkoni ju te zyra e të huajve (Ausländerbehörde), me një prokurë të personit. Synimet janë atëherë: njohja { FACT("fast_track_recognition_time") }, Agjencia Federale { FACT("fast_track_ba_time") }, takimi { FACT("fast_track_appointment_time") }, viza { FACT("fast_track_visa_time") }. Kjo nuk është garanci.
        Pa këtë procedurë mund të merrni pëlqimin paraprak (Vorabzustimmung) të Agjencisë Federale. Ai vlen { FACT("ba_pre_approval_validity") }.
        Te punëtorët e kualifikuar zakonisht nuk kontrollohet nëse dikush tjetër ka përparësi. Por kontrollohet nëse paga dhe orari janë aq të mira sa te të punësuarit e krahasueshëm.
        Nëse njohja mungon ende, mund të përshtatet partneriteti i njohjes (Anerkennungspartnerschaft).
        Ndihmë tjetër: Make it in Germany (faqet për punëdhënës), KOFA, IHK ose dhoma e zanateve (Handwerkskammer), IQ Servicestellen Fachkräfteeinwanderung.
        Lotse nuk ndërmjetëson njeri. Mendoni edhe për banesën, kursin e gjermanishtes dhe një person kontakti.

answer-employer_duties =
    Këtë duhet ta bëjnë sidomos punëdhënësit:
    • të kontrollojnë lejen e qëndrimit: a e lejon këtë punë? Të ruajnë një kopje (§ 4a AufenthG).
    • kush u rekrutua jashtë: jo më vonë se ditën e parë të punës t’i tregojnë me shkrim për këshillimin “Faire Integration”, me kontaktin e zyrës më të afërt (§ 45c AufenthG).
    • Kur puna mbaron më herët se ishte planifikuar: të njoftojnë zyrën e të huajve, jo më vonë se { FACT("employer_report_time") } pas kësaj.
    • të mos paguajnë më keq se të punësuarit e krahasueshëm.
    .title = Detyrimet e punëdhënësve
    .detail =
        Shtohen detyrimet që vlejnë për të gjithë: regjistrimi në sigurimet shoqërore dhe kushtet kryesore të kontratës me shkrim (§ 2 NachwG).
        Njoftimi për Faire Integration nuk duhet, nëse ka informuar tashmë një ndërmjetës sipas § 299 SGB III. Ta jepni gjithsesi nuk dëmton.
        Adresa e zyrës më të afërt është në faqen e Faire Integration. Organizatat u zgjodhën rishtas: mos përdorni lista të vjetra.
        Pasaporta dhe letërnjoftime punëdhënësit nuk lejohen të mbajnë.
        Kush i trajton vazhdimisht më keq të punësuarit nga jashtë ose shkel detyrimet, mund të përjashtohet nga Agjencia Federale e Punës, më së shumti { FACT("employer_ban") }.
        Edhe të punësuarit duhet të njoftojnë kur puna mbaron më herët: zyrën e të huajve (Ausländerbehörde), jo më vonë se { FACT("duty_notify_job_end_worker") } pas kësaj. Kujtojuani këtë.
        Te njerëzit me pasaportë të BE-së kontrolli i lejes së qëndrimit nuk duhet.
