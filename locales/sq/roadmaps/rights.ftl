### The road maps about rights at work. Figures come from the fact register only.

plan-rights_not_paid = Kur mungon paga
plan-rights_exploitation = Pasaporta, kërcënimi, detyrimi: të jeni të sigurt
plan-rights_hours = Orari dhe pushimet
plan-rights_sick = Sëmurë në punë
plan-rights_dismissed = Pas një pushimi nga puna
plan-rights_discrimination = Diskriminimi në punë
plan-rights_know = Të drejtat e mia në punë

## Evidence and advice

plan-right_write_down = Shënoni orët, ruani dokumentet
    .what = Çdo ditë shënoni fillimin, pauzat dhe mbarimin, bashkë me vendin dhe detyrën. Ruani kontratën e punës, fletëpagesat, oraret e punës dhe mesazhet, kopjet mos i lini në vendin e punës. Pa prova më vonë është vështirë.
    .papers = lista juaj e orëve, kontrata, fletëpagesat, lëvizjet e llogarisë, mesazhet
    .cost = falas
plan-right_advice = Kërkoni këshillë falas: Faire Integration
    .what = Faire Integration këshillon për pagën, kontratën, pushimin nga puna dhe shfrytëzimin: falas, në mënyrë konfidenciale, në shumë gjuhë, edhe njerëz jashtë vendit. Zyra nuk vendos vetë, por thotë çfarë ndihmon më pas.
    .office = Faire Integration, një zyrë në çdo land (Bundesland)
    .papers = Kontrata, fletëpagesat, lista e orëve, letrat
    .cost = falas
plan-right_union = Bashkë më të fortë: sindikata dhe Betriebsrat
    .what = Një sindikatë i këshillon anëtarët e saj dhe ndihmon edhe në gjyq. Kushdo lejohet të jetë anëtar, punëdhënësi nuk lejohet ta ndalojë. Nëse në firmë ka një këshill punëtorësh (Betriebsrat), mund t’i kërkoni ndihmë.
    .cost = Anëtarët paguajnë një kuotë
plan-right_no_rush = Mos nënshkruani asgjë, mos e lini vetë punën
    .what = Kush e lë vetë punën ose nënshkruan një marrëveshje ndërprerjeje (Aufhebungsvertrag), shpesh humb të drejta, edhe për pagesën e papunësisë (Arbeitslosengeld). Çdo letër lejohet ta merrni me vete dhe më parë të kërkoni këshillë. Askush nuk është i detyruar të nënshkruajë menjëherë.

## Pay

plan-right_wage = Krahasoni pagën
    .what = Paga minimale (Mindestlohn) vlen pothuajse për të gjithë: { FACT("min_wage") } bruto për orë, edhe kur në kontratë shkruhet më pak. Në infermieri ka një më të lartë: për infermierë të kualifikuar { FACT("care_min_wage_nurse") } (jo në spitale). Në fletëpagesë kontrolloni: orët, pagën për orë, zbritjet. Jo çdo zbritje lejohet, për shembull për një dhomë ose për vegla pune.
plan-right_demand = Kërkojeni pagën me shkrim
    .what = Shkruani shkurt: cili muaj, sa orë, sa para mungojnë, deri kur duhet të vijnë. Ruani një kopje. Mos prisni gjatë: në shumë kontrata ka afate të shkurtra, pas tyre paratë mund të humbin.
    .papers = Letra ose e-maili, lista e orëve
plan-right_court = Nëse kjo nuk ndihmon: gjykata e punës
    .what = Te gjykata e punës (Arbeitsgericht) mund ta kërkoni pagën me padi, në fillim edhe pa avokat. Gjykata e shkruan padinë bashkë me ju në sportel. Këshillohuni më parë sa mund të kushtojë.
    .office = Gjykata e punës (Arbeitsgericht) afër jush

## Danger

plan-right_safe = Më parë: të jeni në siguri
    .what = Në rrezik thirrni policinë: { FACT("emergency_police") }. Pa qëndrim të vlefshëm: nëse ka kohë, flisni më parë me një këshillim. Gratë marrin këshilla ditë e natë te linja e ndihmës (Hilfetelefon): { FACT("emergency_violence_against_women") }. Besojini një njeriu që nuk i përket firmës. Mos flisni vetëm me fajtorët. Fshijeni këtë bisedë, nëse dikush e lexon.
    .office = Policia, Hilfetelefon “Gewalt gegen Frauen” (dhuna ndaj grave)
    .cost = falas
plan-right_evidence = Ruani prova, nëse bëhet pa rrezik
    .what = Ruani mesazhe, orare pune, adresa, emra firmash dhe foto në një vend të sigurt, për shembull te një shoqe. Siguria vjen gjithmonë e para.
plan-right_stay_exploitation = Qëndrimi: nuk humbet menjëherë
    .what = Shumë mbeten nga frika për qëndrimin. Nëse puna mbaron për shkak të një shfrytëzimi veçanërisht të rëndë, sipas ligjit duhet të mbeten të paktën { FACT("job_loss_months_exploitation") } nga një leje për punë, por jo më shumë se sa vlen leja gjithsesi. Për këtë zyra e të huajve (Ausländerbehörde) duhet ta dijë mbarimin e punës. Flisni më parë me Faire Integration.
    .office = Faire Integration, pastaj zyra e të huajve
    .time = njoftimi jo më vonë se { FACT("duty_notify_job_end_worker") } pas mbarimit të punës

## Residence

plan-right_stay = Mendoni për lejen e qëndrimit
    .what = Kur puna mbaron, duhet t’ia thoni zyrës së të huajve (Ausländerbehörde). Leja (Aufenthaltstitel) nuk mbaron po atë ditë: nëse zyra shkurton një leje për punë, duhet të mbeten të paktën { FACT("job_loss_months") }, por jo më shumë se sa vlen leja gjithsesi. Në këtë kohë kërkoni një vend të ri pune. A i duhet leje punëdhënësit të ri, varet nga leja juaj: pyetni më parë. Me pasaportë të BE-së asgjë nga këto nuk vlen.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanim
    .time = njoftimi jo më vonë se { FACT("duty_notify_job_end_worker") } pas mbarimit të punës

## Hours and leave

plan-right_time = Krahasoni orët
    .what = Zakonisht lejohen { FACT("working_time") } në ditë, më së shumti { FACT("working_time_max") }, nëse kompensohet më vonë. Pauza duhet të ketë, pas punës edhe një kohë e gjatë pushimi. Në kontratë shkruhet sa orë janë caktuar dhe çfarë ndodh me orët shtesë.
plan-right_leave = Merrni pushime
    .what = Pushime të paguara kanë të gjithë, edhe me kohë të pjesshme dhe në Minijob. Minimumi me pesë ditë pune në javë: { FACT("leave_minimum") } në vit. Në infermieri (jo në spitale) shtohen { FACT("care_extra_leave") }. Kërkojini pushimet me shkrim dhe ruajeni përgjigjen. Mos mungoni thjesht ashtu.
plan-right_talk = Flisni qetë, më mirë me shkrim
    .what = Më parë flisni me shefin ose shefen dhe pastaj shkruani shkurt me e-mail çfarë është vendosur. Nëse kjo nuk ndihmon, pyetni këshillin e punëtorëve (Betriebsrat), nëse ka.

## Sick

plan-right_sick_tell = Njoftoni menjëherë
    .what = Ditën e parë, para fillimit të punës, telefononi ose shkruani: jam sëmurë dhe përafërsisht sa gjatë. Vetë sëmundjen nuk jeni të detyruar ta thoni. Ruajeni mesazhin.
plan-right_sick_doctor = Shkoni te mjeku dhe merrni raport
    .what = Në kontratë shkruhet nga cila ditë duhet raporti mjekësor (Krankschreibung). Për të siguruarit në kasat ligjore punëdhënësi e merr në mënyrë elektronike. Nëse ishte aksident në punë ose rrugës për atje, thuajani mjekut dhe firmës.
    .papers = Karta e kasës shëndetësore (Krankenkasse)
plan-right_sick_pay = Paga vazhdon
    .what = Kush është tashmë disa javë në firmë, e merr pagën edhe kur është i sëmurë, më së gjati { FACT("sick_pay") }. Pas kësaj zakonisht kasa shëndetësore paguan Krankengeld (pagesë sëmundjeje). Të jesh i sëmurë nuk është gabim dhe nuk keni nevojë të merrni pushime për këtë.

## Dismissal

plan-right_deadline = Shënoni afatin për padinë
    .what = Shënoni ditën kur erdhi pushimi nga puna (Kündigung) dhe ruani zarfin. Kush do të padisë, duhet ta dorëzojë padinë brenda afatit te gjykata e punës (Arbeitsgericht). Pas kësaj pushimi nga puna vlen pothuajse gjithmonë. Edhe për një pushim me mesazh ose në telefon kërkoni menjëherë këshillë.
    .office = Gjykata e punës (Arbeitsgericht); më parë Faire Integration, sindikata ose një avokate
    .time = nga dita kur mbërrin pushimi me shkrim: { FACT("dismissal_action") }
plan-right_agency = Paraqituni menjëherë te Agjencia e Punës
    .what = Regjistrohuni si punëkërkues sapo të vijë pushimi nga puna, jo vetëm ditën e fundit. Përndryshe mund të ketë pasoja për pagesën e papunësisë (Arbeitslosengeld). Pyetni nëse keni të drejtë për të dhe nëse kjo prek qëndrimin.
    .office = Agjencia e Punës (Agentur für Arbeit) në vendbanim
    .papers = Letra e pushimit, kontrata, pasaporta, leja e qëndrimit
    .cost = falas
plan-right_last_papers = Kërkoni dokumentet e fundit
    .what = Kërkojini me shkrim: fletëpagesën e fundit, vërtetimin e punës (Arbeitszeugnis), vërtetimin për tatimin dhe për sigurimet shoqërore. Përmendni edhe pushimet e mbetura dhe orët e papaguara.

## Discrimination

plan-right_incident = Shkruani çfarë ka ndodhur
    .what = Kur, ku, kush ishte i pranishëm, çfarë u tha? Ruani mesazhet. Flisni me dikë që e ka parë.
plan-right_complain = Ankohuni në firmë
    .what = Çdo firmë duhet të ketë një zyrë ku mund të ankoheni. Kjo nuk lejohet t’ju sjellë pasoja. Mund të ndihmojë edhe këshilli i punëtorëve (Betriebsrat).
plan-right_equal_treatment = Kërkoni këshillë te zyra kundër diskriminimit
    .what = Ligji për trajtimin e barabartë (AGG) mbron në punë, edhe gjatë aplikimit. Zyra federale kundër diskriminimit (Antidiskriminierungsstelle des Bundes) këshillon falas. Mos prisni gjatë: për të drejtat ka afate të shkurtra.
    .office = Antidiskriminierungsstelle des Bundes ose një zyrë këshillimi afër jush
    .cost = falas

## Knowing one's rights

plan-right_contract = Kuptojeni kontratën
    .what = Punëdhënësi duhet t’i japë me shkrim kushtet më të rëndësishme: paga, orët, vendi, pushimet, ndërprerja. Nënshkruani vetëm atë që kuptoni. Një kopje duhet ta keni në shtëpi.
    .papers = Kontrata e punës
plan-right_passport = Pasaporta mbetet te personi
    .what = Askush nuk lejohet ta mbajë pasaportën ose lejen e qëndrimit, as “për siguri”. Një kopje lejohet. Kush nuk e kthen pasaportën, mund të kryejë vepër penale.
    .office = Policia, konsullata e vendit tuaj, Faire Integration
