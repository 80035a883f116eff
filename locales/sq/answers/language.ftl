answer-language_level =
    Varet nga rruga:
    • Karta Blu e BE-së, punëtorë të kualifikuar (Fachkräfte): ligji nuk kërkon gjermanisht, por punëdhënësi shpesh po.
    • Partneriteti i njohjes (Anerkennungspartnerschaft): të paktën { FACT("lang_recognition_partnership") }
    • Kurs ose provim për njohjen: zakonisht { FACT("lang_16d1") }
    • Ausbildung (formim profesional): zakonisht { FACT("apprenticeship_german") }
    • Infermier ose infermiere: zakonisht { FACT("nursing_language") }
    • Chancenkarte me pikë: gjermanishtja { FACT("oc_language_minimum") } ose anglishtja { FACT("oc_language_minimum_english") }
    .title = Sa gjermanisht më duhet?
    .detail =
        Nivelet: A1 dhe A2 janë fillimi, B1 do të thotë se ia dilni në jetën e përditshme, B2 do të thotë se flisni mirë në punë, C1 dhe C2 janë shumë mirë.
        Mjekëve u duhet zakonisht { FACT("doctor_language") } dhe një provim i gjuhës profesionale (Fachsprachprüfung) në nivelin { FACT("doctor_language_medical") }.
        Certifikata duhet të jetë nga një provim i njohur, për shembull Goethe-Institut, telc, ÖSD ose TestDaF. Cilën pranon një ambasadë, shkruhet në faqen e saj. Mos blini kurrë një certifikatë: kjo rrezikon vizën.
        Edhe kur gjermanishtja nuk kërkohet: me B1 gjeni më lehtë punë, banesë dhe miq.

answer-language_certificate =
    Zakonisht vlen vetëm një certifikatë nga një provim i njohur, për shembull Goethe-Institut, telc, ÖSD ose TestDaF. Zakonisht duhet t’i tregojë të gjitha pjesët: lexim, dëgjim, shkrim, të folur.
    Para regjistrimit pyetni zyrën që e merr (ambasada ose autoriteti):
    • Cilin provim pranoni?
    • Cilin nivel?
    • Sa e vjetër lejohet të jetë certifikata?
    Mos blini kurrë një certifikatë. Kjo rrezikon vizën.
    .title = Cila certifikatë gjuhe vlen?
    .detail =
        Një vërtetim “ka ndjekur kursin” nuk është certifikatë provimi. Edhe një rezultat nga një aplikacion ose një test pa kontroll të dokumentit të identitetit zakonisht nuk vlen.
        Provimin mund ta bëni edhe pa kurs. Emri në certifikatë duhet të jetë i shkruar si në pasaportë.
        Nuk e kaluat? Lejohet të përsëritet. Në disa provime mund të përsëritet vetëm një pjesë: pyetni më parë nëse zyra e pranon këtë.
        Për profesionet shëndetësore mund të shtohet një provim i gjuhës profesionale (Fachsprachprüfung). Këtë e thotë autoriteti i landit (Bundesland).
        Anglishtja për Chancenkarte: edhe këtu duhet një provim i njohur. Cili, e thotë ambasada.
        Jo çdo rrugë ka nevojë për certifikatë: për Kartën Blu të BE-së dhe lejet për punëtorë të kualifikuar ligji nuk kërkon asnjë.

answer-language_learning =
    Jashtë Gjermanisë: Goethe-Institut ofron kurse dhe provime, në shumë vende dhe online. Falas mund të ushtroni në internet, për shembull me Deutsche Welle ose vhs-Lernportal.
    Në Gjermani: shumë veta me leje për punëtorë të kualifikuar kanë të drejtë për një kurs integrimi (Integrationskurs). Pas tij ka kurse të gjuhës profesionale (Berufssprachkurse).
    Një plan i mirë: çdo ditë nga pak, flisni me njerëz dhe kërkoni herët një takim për provimin.
    .title = Ku mund të mësoj gjermanisht?
    .detail =
        Kursi i integrimit (§ 44 AufenthG): të drejtë për të kanë njerëzit me një leje të parë si punëtor i kualifikuar, me Kartë Blu ose me përvojë pune, që vlen për një kohë më të gjatë, dhe familjet që vijnë pas. Jo kush e ka tashmë B1. E drejta duhet përdorur me kohë (afati: { FACT("integration_course_use_within") }). Një pjesë e paguani vetë, me pak para kjo mund të hiqet.
        Kush nuk ka të drejtë për të, për momentin nuk merr vend të lirë. Të paguani vetë është e mundur.
        Kurset e gjuhës profesionale janë për njerëz që punojnë, kanë kontratë, kërkojnë punë ose janë në procesin e njohjes.
        Ardhja vetëm për të mësuar gjermanisht (§ 16f AufenthG): për këtë duhen një vend në kurs dhe para për të jetuar. Puna lejohet { FACT("language_course_side_job") } në javë.
        Në disa vende ka para udhëtimit përgatitje falas (Vorintegration), shpesh te Goethe-Institut. Pyetni atje.
        Edhe shumë shoqata dhe biblioteka kanë takime gjuhe.

answer-english_only =
    Ndonjëherë mjafton anglishtja. Ligji nuk kërkon gjermanisht për Kartën Blu të BE-së, për punëtorët e kualifikuar (§ 18a, § 18b) dhe me përvojë pune (§ 19c). Për Chancenkarte me pikë mjafton anglishtja { FACT("oc_language_minimum_english") }.
    Vende pune në anglisht ka sidomos në IT, teknikë, kërkim shkencor dhe firma të mëdha.
    Jo pa gjermanisht: infermieri dhe mjekësi, shkollë, Ausbildung (zakonisht { FACT("apprenticeship_german") }), partneritet njohjeje (të paktën { FACT("lang_recognition_partnership") }).
    .title = Vetëm anglisht, pa gjermanisht
    .detail =
        Ligji dhe punëdhënësi janë dy gjëra: shumë firma kërkojnë gjermanisht, edhe kur viza nuk e kërkon.
        Te Chancenkarte anglishtja { FACT("oc_language_minimum_english") } është vetëm kusht, nuk sjell pikë. Anglishtja C1 sjell { FACT("oc_points_nr05") }. Gjermanishtja nga B1 sjell më shumë.
        Zyrat, mjekët dhe qiradhënësit shpesh flasin vetëm gjermanisht. Disa fjalë ndihmojnë që nga dita e parë.
        Kush do të qëndrojë, ka nevojë më vonë për gjermanishten: për lejen e përhershme (Niederlassungserlaubnis) si punëtor i kualifikuar { FACT("lang_settlement_skilled") }, me Kartën Blu të paktën { FACT("lang_settlement_blue_card") }.
        Burri ose gruaja e një punëtori të kualifikuar zakonisht nuk ka nevojë të vërtetojë gjermanisht për bashkim familjar.
        Këshillë: kërkoni me fjalë anglisht dhe shikoni në shpallje për “English-speaking”.
