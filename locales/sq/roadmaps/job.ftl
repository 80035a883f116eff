### The road maps about finding work and about an offer. Figures come from the fact register only.

plan-job_search = Gjeni punë në Gjermani
plan-job_danger = Shenja rreziku në ofertë: çfarë ndihmon tani
plan-job_unclear = Sqaroni ofertën
plan-job_good = Para nënshkrimit: kontrolloni këtë

## Looking for work

plan-job_route = Më parë mësoni çfarë vlen për vizën
    .what = Për shumicën e rrugëve duhet më parë një ofertë pune dhe pastaj viza. Për të kërkuar në Gjermani ka Chancenkarte (Karta e Shansit). Kush ka pasaportë të BE-së, lejohet të vijë pa vizë. Me vizë turistike nuk lejohet puna.
plan-job_permit_first = Kontrolloni nëse leja e qëndrimit e lejon punën
    .what = Kush nuk ka pasaportë të BE-së, shikon në lejen e qëndrimit (Aufenthaltstitel) ose në fletën shtesë (Zusatzblatt): aty shkruhet cila punë lejohet. Mos filloni para se kjo të jetë e qartë.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanim
plan-job_qualification = Kërkoni herët kontrollin e diplomës
    .what = Në profesionet e rregulluara, për shembull në infermieri, lejohet të punohet vetëm me licencë (Erlaubnis). Në të tjerat vërtetimi zakonisht duhet për vizën. Shumë punëdhënës pyesin më parë për të. Në meny ka për këtë një rrugë të vetën.
plan-job_application = CV dhe aplikimi në gjermanisht
    .what = Një CV e shkurtër: më e reja e para, detyrat në punë të përshkruara saktë, gjermanishtja me nivel (për shembull B1). Përveç saj një letër e shkurtër (Anschreiben) pikërisht për këtë vend pune. Fotoja nuk është e nevojshme. Mos shkruani kurrë diçka që nuk është e vërtetë.
    .papers = CV, letra e aplikimit, diplomat dhe vërtetimet e punës si kopje, mundësisht të përkthyera
    .cost = falas, nëse i shkruani vetë; këshillimi ndihmon falas
plan-job_where = Kërkoni në faqet zyrtare
    .what = “Make it in Germany” është portali i qeverisë gjermane, me vende pune për njerëz jashtë vendit. Edhe kërkimi i punës i Agjencisë Federale të Punës (Jobsuche) është falas. Shërbimi i saj ndërkombëtar quhet ZAV. Aplikoni drejtpërdrejt te firma.
    .office = ZAV (Zentrale Auslands- und Fachvermittlung), përmes linjës telefonike { FACT("hotline_phone") }
    .cost = falas
plan-job_where_here = Kërkoni në faqet zyrtare dhe në vend
    .what = Kërkimi i punës i Agjencisë Federale të Punës (Jobsuche) është falas, dhe Agjencia e Punës (Agentur für Arbeit) në vendbanim këshillon. Pyetni edhe në shoqata, te të njohurit dhe drejtpërdrejt te firmat.
    .office = Agjencia e Punës në vendbanim
    .cost = falas
plan-job_language = Gjermanishtja për punë
    .what = Në shumë profesione vendos gjermanishtja, edhe kur ligji nuk e kërkon. Një certifikatë e bën aplikimin më të fortë. Në Gjermani ka edhe kurse për gjermanishten në punë (Berufssprachkurse).
    .office = për shembull Goethe-Institut; në Gjermani pyetni Agjencinë e Punës
plan-job_check = Kontrolloni çdo ofertë para se ta pranoni
    .what = Një ofertë e vërtetë tregon firmën, adresën, detyrat, pagën dhe orët. Paga është të paktën { FACT("min_wage") } bruto për orë, në shumë profesione më shumë. Këtu në bisedë mund ta kontrolloni ofertën me disa pyetje.

## Danger signs

plan-job_halt = Tani mos paguani dhe mos nënshkruani asgjë
    .what = Thoni se ju duhet kohë. Kush ju nxiton (“vetëm sot”), kërkon diçka tjetër, jo punë të mirë. Mos jepni pasaportë, dokumente origjinale dhe të dhëna bankare.
    .cost = një punëdhënës nuk merr para për një vend pune
plan-job_paid = Nëse janë kërkuar ose paguar tashmë para
    .what = Ndërmjetësit privatë lejohen të marrin nga punëkërkuesit më së shumti { FACT("agent_fee_cap") }, me kontratë me shkrim dhe vetëm kur përmes tyre është lidhur një kontratë pune. Paradhënia është e pavlefshme, dhe për një vend Ausbildung (formim profesional) nuk lejohen të marrin asgjë. Keni paguar tashmë? Kjo u ndodh shumëkujt. Mos paguani edhe më shumë për t’i “marrë mbrapsht” paratë.
    .papers = Fatura, transferta, mesazhe
plan-job_passport = Mbajeni pasaportën ose merreni mbrapsht
    .what = Askush nuk lejohet ta mbajë pasaportën. Nëse jua kanë marrë, ndihmon policia, konsullata e vendit tuaj ose një këshillim. Pyetni më parë këshillimin, nëse të shkuarit te policia ose konsullata mund të jetë e rrezikshme.
plan-job_evidence = Ruani provat
    .what = Ruani mesazhet, numrat, shpalljet dhe kontratat, më mirë si foto të ekranit në një vend të sigurt. Mos fshini asgjë para se të këshilloheni. Mos u grindni dhe mos kërcënoni.
plan-job_faire_integration = Kërkoni kontrollin falas të ofertës
    .what = Faire Integration këshillon për kontratën e punës, pagën dhe ndërmjetësit, në shumë gjuhë, edhe njerëz jashtë vendit. Në çdo land (Bundesland) ka një zyrë.
    .office = Faire Integration
    .papers = Oferta ose kontrata, mesazhet
    .cost = falas
plan-job_police = Denonconi mashtrimin
    .what = Kush kërkon ose shet para, pasaporta, certifikata ose takime në ambasadë, mund të kryejë vepër penale. Në Gjermani denoncimin e merr policia. Jashtë ndihmon policia atje; ambasadën gjermane mund ta informoni për oferta të rreme vizash.
    .office = Policia; në rast urgjence në Gjermani { FACT("emergency_police") }
plan-job_official = Vazhdoni të kërkoni në rrugë të sigurta
    .what = Në “Make it in Germany” dhe te Agjencia Federale e Punës kërkimi nuk kushton asgjë. Pyetjeve për vizën dhe punën u përgjigjet linja telefonike.
    .office = Linja telefonike { FACT("hotline_phone") }
    .cost = falas

## Open questions

plan-job_wait = Ende mos e lini punën, mos udhëtoni, mos paguani
    .what = Më parë pyetni, pastaj pranoni. Pyetni me shkrim, për shembull me e-mail. Atëherë përgjigjja është më vonë një provë.
plan-job_agent = Pyetni: kush merr para dhe për çfarë?
    .what = Më e sigurta është: mos paguani kurrë për një vend pune. Një ndërmjetësi privat i lejohet më së shumti { FACT("agent_fee_cap") }, me kontratë me shkrim dhe vetëm pas kontratës së punës. Para kontratës ai duhet të thotë me shkrim, në një gjuhë që kuptohet: punëdhënësin, vendin, pagën, orët, pushimet. Për një vend Ausbildung (formim profesional) çdo pagesë është e ndaluar.
plan-job_passport_own = Pyetni: a mbetet pasaporta te unë?
    .what = Një kopje për punëdhënësin është normale. Origjinali dorëzohet vetëm te autoriteti, kurrë te punëdhënësi ose te ndërmjetësi.
plan-job_find_employer = Kërkojeni vetë punëdhënësin
    .what = Kërkoni në internet firmën, rrugën dhe qytetin. Firmat gjermane kanë një Impressum: aty janë adresa dhe telefoni. Telefononi këtë numër, jo atë nga mesazhi, dhe pyetni për vendin e punës. Regjistrin tregtar (Handelsregister) mund ta shihni falas. Nëse nuk gjeni asgjë, kjo është shenjë rreziku.
    .cost = falas
plan-job_ask_contract = Pyetni: kur vjen kontrata?
    .what = Kërkojeni kontratën para se të udhëtoni ose të lini punën. Për vizën duhet gjithsesi një ofertë konkrete. Punëdhënësi duhet t’i japë me shkrim kushtet më të rëndësishme, mund të mjaftojë një e-mail.
    .papers = Kontrata e punës ose oferta detyruese
plan-job_ask_pay = Pyetni: paga, orët, pushimet
    .what = Pyetni: sa është paga bruto? Sa orë në javë? Sa ditë pushimi? Sa kushton dhoma dhe a është e detyrueshme ta merrni? Paga është të paktën { FACT("min_wage") } bruto për orë dhe nuk lejohet të jetë më e keqe se për vendasit me të njëjtën punë.
plan-job_compare_pay = Llogaritni pagën për orë
    .what = Paga e muajit herë dymbëdhjetë, pjesëtuar me pesëdhjetë e dy, pjesëtuar me orët në javë. Rezultati është të paktën { FACT("min_wage") } bruto. Në shumë profesione vlen një tarifë më e lartë sipas kontratës kolektive (Tarif): pyetni për të.
plan-job_check_again = Pastaj kontrolloni këtu edhe një herë
    .what = Kur të keni përgjigjet, kaloni pyetjet edhe një herë. Nëse punëdhënësi nuk përgjigjet ose ju nxiton, më mirë refuzoni.

## Good so far

plan-job_read = Lexoni gjithë kontratën
    .what = A shkruhen aty detyrat, vendi, fillimi, paga, orët, pushimet, koha e provës dhe ndërprerja? Nënshkruani vetëm atë që kuptoni dhe kërkoni përkthimin e pjesëve të vështira. Kujdes nga gjobat kur largoheni dhe nga paratë që duhet t’i ktheni më vonë: këshillohuni më parë.
    .papers = Kontrata në një gjuhë që e kuptoni
plan-job_fits = Kontrolloni: a përputhet puna me lejen e qëndrimit?
    .what = Puna zakonisht duhet të jetë e kualifikuar. Në profesionet e rregulluara duhet më parë licenca (Erlaubnis) ose një premtim për të. Për Kartën Blu vlen një pagë vjetore prej të paktën { FACT("blue_card_salary_general") } bruto, në profesione në mungesë më pak. Agjencia Federale e Punës zakonisht kontrollon nëse paga dhe orët janë në rregull.
    .office = Zyra e të huajve (Ausländerbehörde) në vendin e punës ose ambasada gjermane
plan-job_visa = Me ofertën: kërkoni vizën
    .what = Zakonisht duhen kontrata, vërtetimi për diplomën dhe një formular që e plotëson punëdhënësi (“Erklärung zum Beschäftigungsverhältnis”). Me procedurën e përshpejtuar (§ 81a) ai mund të kursejë kohë. Takimet rezervojini vetëm në ambasadë, kurrë mos i blini. Me pasaportë të BE-së nuk duhet vizë.
    .office = Ambasada ose konsullata gjermane, shpesh përmes portalit konsullor në internet (Auslandsportal)
    .cost = Viza { FACT("visa_fee") }, procedura e përshpejtuar { FACT("fast_track_fee") } (e paguan punëdhënësi)
    .time = shumë e ndryshme sipas vendit
plan-job_copies = Bëni kopje dhe mbajeni pasaportën
    .what = Bëni kopje të kontratës, mesazheve dhe premtimeve dhe lini një kopje te familja. Pasaportën mos ia jepni kurrë punëdhënësit.
plan-job_quit = Lëreni punën vetëm kur viza të jetë gati
    .what = Një kontratë nuk është ende vizë, dhe askush nuk mund ta garantojë atë. Punën dhe banesën lërini vetëm kur leja e qëndrimit të jetë gati dhe data të jetë caktuar.
