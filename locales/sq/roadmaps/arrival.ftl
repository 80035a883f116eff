### The road maps of the first weeks in Germany and of staying. Figures come from the fact register only.

plan-arrival = Javët e para në Gjermani
plan-arrival_longer = Të qëndrosh në Gjermani

## First weeks

plan-arrive_before = Para udhëtimit: merrni dokumentet me vete
    .what = Origjinalet në çantën e dorës, kopjet veçmas, më mirë edhe si foto në telefonin tuaj. Sqaroni ku do të banoni në fillim dhe a mund të regjistroheni atje. Për ditët e para keni një sigurim shëndetësor, derisa të fillojë ai gjerman. Mos e lini kurrë pasaportën nga dora.
    .papers = Pasaporta me vizë, kontrata e punës, certifikatat e lindjes dhe të martesës, diplomat, përkthimet, patenta, libreza e vaksinave, barnat me recetë
plan-arrive_register = Regjistroni adresën
    .what = Kush hyn në një banesë, e regjistron adresën (Anmeldung). Pa regjistrim pothuajse asgjë nuk ecën: banka, numri tatimor (Steuer-ID), leja e qëndrimit. Takimin rezervojeni herët në internet, është falas. Mos i paguani askujt para për një takim.
    .office = Bürgeramt ose Einwohnermeldeamt (zyra e regjistrimit) e qytetit
    .papers = Pasaporta, vërtetimi nga qiradhënësi (Wohnungsgeberbestätigung), me familje edhe certifikatat e lindjes dhe të martesës
    .time = jo më vonë se { FACT("registration_deadline") } pas hyrjes në banesë
plan-arrive_permit = Kërkoni lejen e qëndrimit
    .what = Viza vlen vetëm për një kohë të kufizuar. Kërkojeni lejen e qëndrimit (Aufenthaltstitel) para se ajo të mbarojë, më mirë menjëherë: takimet vonojnë. Kush ka pasaportë të BE-së, nuk ka nevojë për këtë.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanim
    .papers = Pasaporta, foto, kontrata e punës, regjistrimi i adresës, vërtetimi i sigurimit shëndetësor
    .cost = { FACT("residence_permit_fee") }
plan-arrive_insurance = Zgjidhni sigurimin shëndetësor
    .what = Sigurimi shëndetësor është i detyrueshëm që nga dita e parë. Kush është i punësuar, zgjedh një kasë sigurimi (Krankenkasse) dhe i thotë punëdhënësit cilën. Kasa dërgon një kartë për te mjeku. Regjistroni menjëherë edhe fëmijët dhe bashkëshortin dhe pyetni sa kushton kjo.
    .office = një kasë shëndetësore ligjore (gesetzliche Krankenkasse)
    .papers = Pasaporta, adresa, kontrata e punës
    .cost = punëdhënësi paguan rreth gjysmën, pjesa tjetër zbritet nga paga
plan-arrive_bank = Hapni llogari bankare
    .what = Paga vjen në një llogari. Krahasoni çmimet: shumë llogari kushtojnë diçka çdo muaj. Nëse një bankë thotë jo, pyetni për një “Basiskonto” (llogari bazë). Mos ia jepni kurrë kodin dhe kartën dikujt dhe mos ua huazoni kurrë llogarinë të tjerëve.
    .papers = Pasaporta, regjistrimi i adresës
plan-arrive_tax = Ruani Steuer-ID
    .what = Pas regjistrimit vjen një letër me Steuer-ID, një numër tatimor për gjithë jetën. Punëdhënësit i duhet, përndryshe zbret tepër tatim. Nëse nuk vjen letër, pyetni te zyra e tatimeve (Finanzamt). Jeni të martuar? Tregoni aty klasën tatimore (Steuerklasse).
    .office = Zyra e tatimeve (Finanzamt) në vendbanim
    .cost = falas
plan-arrive_children = Fëmijët: shkolla, kopshti, Kindergeld
    .what = Fëmijët në moshë shkolle duhet të shkojnë në shkollë. Qyteti ose shkolla thotë si regjistrohen. Për kopsht (Kita) kërkoni menjëherë një vend, ka lista pritjeje. Për shtesën e fëmijëve (Kindergeld) pyetni te Familienkasse: a e merrni, varet edhe nga leja e qëndrimit.
    .office = Shkolla ose zyra e shkollave (Schulamt), Jugendamt, Familienkasse
    .papers = Certifikatat e lindjes, libreza e vaksinave, dëftesat e vjetra
    .cost = shkolla publike falas, kopshti sipas vendit
plan-arrive_course = Mësoni gjermanisht
    .what = Kush merr për herë të parë një leje për punë ose si familjar, shpesh ka të drejtë për një kurs integrimi (Integrationskurs), nëse gjermanishtja është ende nën B1. E drejta mbaron pas një afati: { FACT("integration_course_use_within") }. Për profesionin ka kurse të gjuhës profesionale (Berufssprachkurse), edhe krahas punës.
    .office = Zyra e të huajve (e drejta), shkolla e gjuhës, Agjencia e Punës (Agentur für Arbeit)
plan-arrive_letters = Hapini letrat, edhe ato të bezdisshmet
    .what = Gjërat e rëndësishme në Gjermani vijnë me postë, shpesh me një afat. Ngjisni emrin te kutia postare. Letra për Rundfunkbeitrag (radio dhe televizion) është e vërtetë: kushton { FACT("broadcasting_fee") } në muaj, një herë për banesë. Te çdo letër tjetër që kërkon para: më parë pyetni, pastaj paguani.
    .office = për pyetje: këshillimi për migrantë (Migrationsberatung)
plan-arrive_driving = Kontrolloni patentën
    .what = Patenta nga BE-ja vlen më tej. Të tjerat vlejnë në Gjermani vetëm për një kohë të kufizuar, pastaj duhen ndërruar, ndonjëherë me provim. Pyetni herët, sepse pas kësaj ngasja e makinës është vepër penale.
    .office = Zyra e patentave (Führerscheinstelle) e qytetit ose e rrethit
    .papers = Patenta, shpesh me përkthim
plan-arrive_work = Në punë: kontrolloni dokumentet
    .what = Ruani kontratën dhe çdo fletëpagesë dhe shënojini vetë orët. Paga është të paktën { FACT("min_wage") } bruto për orë. Nëse diçka nuk është në rregull, ndihmon Faire Integration, falas dhe në shumë gjuhë. Në meny ka për këtë një rrugë të vetën.
    .office = Faire Integration
    .cost = falas
plan-arrive_people = Njihuni me njerëz dhe kërkoni këshillë
    .what = Shoqatat, sporti, fqinjët dhe organizatat e migrantëve ndihmojnë për t’u ambientuar. Këshilla falas për qëndrimin, punën, familjen dhe kursin e gjermanishtes jep këshillimi për migrantë (Migrationsberatung, MBE), për të rinjtë Jugendmigrationsdienst (JMD). Me aplikacionin mbeon mund të bisedoni me këshilluese.
    .office = Këshillimi për migrantë afër jush
    .cost = falas

## Staying

plan-stay_extend = Zgjateni qëndrimin në kohë
    .what = Shikoni kur mbaron leja e qëndrimit (Aufenthaltstitel) dhe kërkojeni zgjatjen para kësaj. Nëse zyra vonon shumë: bëjeni kërkesën me provë (ruani konfirmimin) dhe kërkoni një vërtetim që lejohet të punoni më tej. Lejet për punë vlejnë zakonisht më së shumti { FACT("work_title_duration_max") }.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanim
    .papers = Pasaporta, kontrata e punës, fletëpagesat, kontrata e qirasë, sigurimi shëndetësor
    .cost = { FACT("residence_permit_extension_fee") }
plan-stay_change = Ndërroni punëdhënësin
    .what = Më parë pyetni, pastaj nënshkruani: disa leje janë të lidhura me një vend pune. Me Kartën Blu nuk duhet leje. Por në fillim, për { FACT("blue_card_job_change_months") }, autoriteti mund ta pezullojë ndërrimin për { FACT("blue_card_job_change_suspension") } dhe ta refuzojë. Mos e lini punën para se kontrata e re të jetë e sigurt.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanim
plan-stay_lost = Kur puna mbaron
    .what = Leja e qëndrimit nuk mbaron po atë ditë. Zyrës së të huajve duhet t’ia njoftoni. Nëse ajo shkurton një leje për punë, duhet të mbeten ende të paktën { FACT("job_loss_months") }, por jo më gjatë se sa vlen leja gjithsesi. Paraqituni menjëherë te Agjencia e Punës, edhe për pagesën e papunësisë (Arbeitslosengeld).
    .office = Zyra e të huajve (Ausländerbehörde), Agjencia e Punës (Agentur für Arbeit)
    .time = njoftimi jo më vonë se { FACT("duty_notify_job_end_worker") } pas mbarimit
plan-stay_permanent = Qëndrim i përhershëm: Niederlassungserlaubnis
    .what =
        Punëtorë të kualifikuar (Fachkräfte): të paktën { FACT("settlement_skilled_years") } me këtë leje, { FACT("settlement_skilled_contributions") } kontribute për pensionin dhe gjermanishtja { FACT("lang_settlement_skilled") }. Me diplomë nga Gjermania mjaftojnë { FACT("settlement_skilled_german_years") }.
        Karta Blu: të paktën { FACT("settlement_blue_card_months") } me gjermanishten { FACT("lang_settlement_blue_card") } ose { FACT("settlement_blue_card_months_b1") } me gjermanishten { FACT("lang_settlement_blue_card_early") }.
        Përveç këtyre ka kushte të tjera, për shembull para të mjaftueshme për të jetuar.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanim
    .cost = { FACT("settlement_permit_fee") }
plan-stay_citizenship = Shtetësia gjermane (Einbürgerung)
    .what = Zakonisht duhen të paktën { FACT("citizenship_years") } qëndrim i lejuar, gjermanishtja { FACT("lang_citizenship") } dhe të ardhura të veta. Pasaportën e vjetër, nga ana gjermane, lejohet ta mbani. Disa leje nuk mjaftojnë, për shembull ajo për Ausbildung (formim profesional) ose Chancenkarte.
    .office = Zyra e shtetësisë (Einbürgerungsbehörde) e qytetit ose e rrethit
plan-stay_absence = Më gjatë jashtë: pyetni më parë
    .what = Kush është jashtë më shumë se { FACT("permit_absence") }, zakonisht e humb lejen e qëndrimit (Aufenthaltstitel). Me Kartën Blu janë { FACT("blue_card_absence") }. Nëse duhet një udhëtim më i gjatë, pyetni më parë zyrën e të huajve.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanim
plan-stay_family = Sillni familjen
    .what = Bashkëshortët dhe fëmijët nën tetëmbëdhjetë vjeç shpesh mund të vijnë më vonë. Bashkëshortëve të punëtorëve të kualifikuar (Fachkräfte) zakonisht nuk u duhet gjermanishtja për vizën. Ata e kërkojnë atë në ambasadën gjermane në vendin ku jetojnë.
    .office = ambasada ose konsullata gjermane
