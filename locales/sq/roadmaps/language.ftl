### The road map of the language conversation: the goal, how and where to learn, the exam.

plan-language = Të mësoni gjermanisht

plan-language_goal_health = Synimi: gjermanishtja për profesionin shëndetësor
    .what = Për licencën në infermieri landet (Bundesländer) kërkojnë zakonisht gjermanishten { FACT("nursing_language") }. Në profesione të tjera shëndetësore autoriteti thotë cili nivel vlen. Ndonjëherë shtohet një provim i gjuhës profesionale.
    .office = Autoriteti i shëndetësisë i landit (Bundesland)
plan-language_goal_recognition = Synimi: gjermanishtja për punë dhe njohje
    .what = Për Kartën Blu të BE-së dhe për punëtorët e kualifikuar (Fachkräfte, §§ 18a, 18b) ligji nuk kërkon gjermanisht, por shumë punëdhënës po. Për një kurs ose provim për njohjen: zakonisht { FACT("lang_16d1") }. Për partneritetin e njohjes (Anerkennungspartnerschaft): të paktën { FACT("lang_recognition_partnership") }. Në profesionet e rregulluara zyra përgjegjëse thotë çfarë duhet.
plan-language_goal_card = Synimi: gjermanishtja për Chancenkarte
    .what =
        Kujt i duhen pikë, duhet të tregojë të paktën gjermanishten { FACT("oc_language_minimum") } ose anglishten { FACT("oc_language_minimum_english") }. Më shumë gjermanisht sjell pikë:
        • A2: { FACT("oc_points_nr04") }
        • B1: { FACT("oc_points_nr03") }
        • B2 ose më mirë: { FACT("oc_points_nr02") }
        Me njohje të plotë sipas ligjit nuk duhet certifikatë.
plan-language_goal_apprenticeship = Synimi: gjermanishtja për Ausbildung
    .what = Zakonisht duhet { FACT("lang_apprenticeship") }. Përjashtim: firma ose shkolla e ka kontrolluar vetë gjermanishten, ose më parë është planifikuar një kurs gjermanishteje. Për vizën për kërkim të një vendi Ausbildung (formim profesional): { FACT("lang_training_search") }.
plan-language_goal_spouse = Synimi: gjermanishtja për bashkim familjar
    .what =
        Varet nga leja e personit në Gjermani:
        • Karta Blu e BE-së, punëtor i kualifikuar (Fachkraft, §§ 18a, 18b), me përvojë pune (§ 19c Abs. 2): nuk duhet gjermanisht.
        • Leje të tjera, për shembull përmes rregullores së Ballkanit Perëndimor: zakonisht A1.
        Ka përjashtime të tjera. Para regjistrimit në provim pyetni ambasadën.
    .office = Ambasada ose konsullata gjermane
plan-language_goal_daily = Synimi: t’ia dilni mirë në jetën e përditshme
    .what = Me B1 zakonisht ia dilni mirë në zyra, te mjeku dhe në punë. Kush do të qëndrojë, ka nevojë për gjermanishten edhe më vonë: për lejen e përhershme (Niederlassungserlaubnis) si punëtor i kualifikuar { FACT("lang_settlement_skilled") }, me Kartën Blu të paktën { FACT("lang_settlement_blue_card") }, për shtetësinë { FACT("lang_citizenship") }.

plan-language_begin = Filloni sot
    .what = Çdo ditë nga pak ndihmon më shumë se një herë në javë shumë. Në fillim bëhet falas në internet, për shembull me Deutsche Welle ose vhs-Lernportal. Që nga fillimi flisni me zë dhe me njerëz të tjerë.
    .cost = falas
plan-language_further = Vazhdoni të mësoni në nivelin tjetër
    .what = Një test vlerësimi tregon cili kurs përshtatet. Shumë shkolla kanë një test në internet. Më i mirë është një kurs që çon deri te provimi. Flisni sa më shpesh: kjo mungon më shumë.
plan-language_well = Vërtetoni nivelin dhe ushtroni gjuhën profesionale
    .what = Me B2 është arritur shumë. Nëse certifikata është më e vjetër: pyetni nëse vlen ende. Tani ia vlen gjermanishtja për profesionin tuaj: fjalë profesionale, biseda, raporte.
plan-language_abroad = Gjeni një kurs në vendin tuaj
    .what = Goethe-Institut ka kurse dhe provime në shumë vende dhe online. Në disa vende para udhëtimit ka edhe këshillim dhe kurse falas (Vorintegration). Goethe-Institut di më shumë. Ka edhe shkolla të tjera të mira: krahasoni çmimet.
    .office = Goethe-Institut ose shkolla e gjuhës
    .cost = sipas vendit dhe kursit
plan-language_stay = E mundur: hyrja për kurs gjuhe
    .what = Për një kurs gjermanishteje në Gjermani mund të ketë vizë (§ 16f AufenthG). Duhen një vend në kurs dhe para për të jetuar, tani { FACT("s16d_livelihood") } në muaj. Puna krahas kursit lejohet { FACT("language_course_side_job") } në javë.
    .office = Ambasada ose konsullata gjermane
plan-language_integration = Pyetni për kursin e integrimit
    .what = Kush ka lejen e parë si punëtor i kualifikuar (Fachkraft), me përvojë pune ose me Kartë Blu, ose vjen te familja, zakonisht ka të drejtë për një kurs, nëse B1 mungon ende. Përdoreni shpejt këtë të drejtë (afati: { FACT("integration_course_use_within") }). Kush nuk ka të drejtë, për momentin nuk merr vend të lirë, por mund të paguajë vetë.
    .office = Zyra e të huajve (Ausländerbehörde), BAMF ose këshillimi për migrantë (MBE)
    .cost = një pjesë e kostos; me pak para mund të hiqet
plan-language_job_courses = Mësoni gjermanisht për profesionin
    .what = Kurset e gjuhës profesionale (Berufssprachkurse) janë për njerëz që punojnë, kanë kontratë pune, kërkojnë punë ose janë në procesin e njohjes. Disa firma kanë kurse të tyre: pyetni për to.
    .office = Agjencia e Punës (Agentur für Arbeit) ose punëdhënësi
plan-language_exam = Bëni provimin
    .what = Më parë pyetni, pastaj regjistrohuni: cilin provim pranon ambasada ose autoriteti, cilin nivel, dhe sa e vjetër lejohet të jetë certifikata? Zakonisht vlejnë provimet e Goethe-Institut, telc, ÖSD ose TestDaF. Mos blini kurrë një certifikatë: kjo rrezikon vizën.
    .office = Qendra e provimeve
    .papers = Pasaporta; emri duhet të jetë i njëjtë në certifikatë
    .cost = sipas vendit dhe provimit
    .time = takimet shpesh mbushen herët
