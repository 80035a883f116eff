answer-first_steps =
    Për javët e para, më mirë me këtë radhë:
    • regjistroni adresën, jo më vonë se { FACT("registration_deadline") } pas hyrjes në banesë
    • zgjidhni kasën shëndetësore (Krankenkasse) dhe tregojani punëdhënësit
    • hapni llogari bankare
    • rezervoni takim te zyra e të huajve (Ausländerbehörde), shumë para se të mbarojë viza
    • prisni letrën me Steuer-ID, jepjani numrin punëdhënësit
    • sqaroni shkollën, kopshtin dhe kursin e gjermanishtes
    Pyetje për zyrat: telefoni { FACT("authority_phone") }. Këshillim në vend: Migrationsberatung (MBE), falas.
    .title = Hapat e parë në Gjermani
    .detail =
        Regjistrimi i adresës (Anmeldung) vjen i pari, sepse pothuajse për gjithçka tjetër duhet vërtetimi i tij (Meldebestätigung). Shkruani emrin tuaj te kutia postare, përndryshe nuk vjen posta.
        Viza vlen vetëm për fillimin. Lejen e qëndrimit si kartë e jep zyra e të huajve. Tarifa: { FACT("residence_permit_fee") }. Takimet e lira shpesh janë të pakta, pyetni që javën e parë dhe ruajeni përgjigjen.
        Pas regjistrimit vjen edhe një letër për Rundfunkbeitrag (radio dhe televizion). Nuk është mashtrim: çdo familje paguan { FACT("broadcasting_fee") } në muaj, një banesë paguan vetëm një herë.
        Kush punësohet nga jashtë, duhet ta mësojë nga punëdhënësi, jo më vonë se ditën e parë të punës, ku këshillon Faire Integration.
        Mblidhini të gjitha letrat dhe kontratat në një dosje. Për regjistrimin, Steuer-ID ose një takim në zyrë nuk duhet ndihmës me pagesë.

answer-address_registration =
    Kush hyn në një banesë, e regjistron adresën: jo më vonë se { FACT("registration_deadline") } pas hyrjes, në Bürgeramt (Einwohnermeldeamt) të qytetit ose komunës. Merrni me vete:
    • pasaportën dhe vizën ose lejen e qëndrimit të të gjithëve që hyjnë
    • Wohnungsgeberbestätigung: një formular që e nënshkruan qiradhënësi
    • certifikatat e martesës dhe të lindjes, nëse vjen familja
    Rezervoni takimin herët, shpesh bëhet në internet. Ruajeni mirë vërtetimin (Meldebestätigung).
    .title = Regjistrimi i adresës
    .detail =
        Vetëm kontrata e qirasë nuk mjafton. Qiradhënësi duhet ta japë vërtetimin (§ 19 BMG). Nëse banoni te miqtë, nënshkruan ai që jua jep banesën.
        Nuk ka më takim brenda kësaj kohe? Merrni të parin e lirë dhe ruajeni rezervimin si provë.
        Mos u regjistroni kurrë në një adresë ku nuk banoni dhe mos i paguani askujt para për këtë. Kjo është e ndaluar.
        Numri tatimor (Steuer-ID) vjen pastaj vetë me postë. Vjen edhe një letër për Rundfunkbeitrag (radio dhe televizion): { FACT("broadcasting_fee") } në muaj për çdo banesë, jo për çdo person.
        Nëse ndërroni banesë, regjistrojeni përsëri adresën e re, edhe te zyra e të huajve (Ausländerbehörde). Nëse largoheni plotësisht nga Gjermania, çregjistrohuni (Abmeldung).

answer-health_insurance =
    Sigurimi shëndetësor është i detyrueshëm që nga dita e parë. Shumica e të punësuarve janë në sigurimin ligjor. Kasën (Krankenkasse) e zgjidhni vetë, punëdhënësi ju regjistron atje.
    Kontributi është { FACT("health_insurance_rate") } e pagës bruto, përveç tij mesatarisht { FACT("health_insurance_additional_rate") } kontribut shtesë. Gjysmën e paguan punëdhënësi.
    Të punësuarit lejohen të sigurohen privatisht vetëm me një pagë vjetore mbi { FACT("private_health_limit") }.
    Me kartën e kasës shkoni te mjeku.
    .title = Sigurimi shëndetësor në Gjermani
    .detail =
        Bashkëshortët dhe fëmijët pa të ardhura të veta në kasën ligjore shpesh janë të siguruar bashkë falas. Pyetni kasën dhe regjistrojini të gjithë. Për prindërit kjo nuk vlen.
        Shërbimet e kasave janë pothuajse të njëjta. Ndryshime ka te kontributi shtesë, te ndihma në gjuhë të tjera dhe te aplikacioni.
        Deri në ditën e parë të punës ju duhet një sigurim tjetër, për shembull për udhëtimin. Pas kësaj sigurimi i udhëtimit nuk mjafton më.
        Privat në fillim shpesh duket më lirë. Në pleqëri dhe me familje mund të bëhet i shtrenjtë, dhe kthimi prapa është i vështirë. Këshillohuni në mënyrë të pavarur, jo vetëm te shitësi.
        Kur jeni të sëmurë: thuajani menjëherë punëdhënësit dhe pyetni kur do një raport nga mjeku.

answer-social_security =
    Nga paga bruto zbriten kontributet për sigurimet shoqërore. Me to jeni të mbrojtur kur jeni të sëmurë, pa punë, keni nevojë për kujdes ose jeni të moshuar. Ju dhe punëdhënësi i ndani kontributet, zakonisht përgjysmë:
    • Pensioni: { FACT("pension_rate") }
    • Papunësia: { FACT("unemployment_rate") }
    • Kujdesi: { FACT("care_insurance_rate") }, pa fëmijë shtohen { FACT("care_insurance_childless_rate") }
    • Sëmundja: { FACT("health_insurance_rate") } dhe një kontribut shtesë
    Punëdhënësi ju regjistron dhe i paguan të gjitha.
    .title = Sigurimet shoqërore: çfarë zbritet
    .detail =
        Merrni me postë një numër të sigurimeve shoqërore (Sozialversicherungsnummer). Ruajeni mirë, vlen gjithë jetën.
        Sigurimin për aksidente në punë e paguan vetëm punëdhënësi.
        Kontributet e pensionit vlejnë edhe për lejen e përhershme (Niederlassungserlaubnis). Për punëtorët e kualifikuar janë zakonisht { FACT("settlement_skilled_contributions") }.
        Nëse ktheheni më vonë në vendin tuaj, kontributet nuk humbin thjesht. Me shumë vende ka marrëveshje. Deutsche Rentenversicherung (sigurimi i pensioneve) këshillon falas.
        Minijob do të thotë: më së shumti { FACT("minijob_limit") } në muaj. Në Minijob nuk jeni plotësisht të siguruar për sëmundje dhe papunësi.
        Puna pa regjistrim (“në të zezë”) është e ndaluar. Atëherë mungon mbrojtja në aksident dhe sëmundje, dhe koha nuk llogaritet për pensionin.

answer-taxes_net_salary =
    Në kontratë zakonisht shkruhet paga bruto. Në llogari vjen paga neto: punëdhënësi zbret tatimin e pagës dhe kontributet dhe i paguan ato.
    Sa mbetet, varet sidomos nga paga, klasa tatimore (Steuerklasse), kasa shëndetësore dhe tatimi i kishës. Llogariteni **para** nënshkrimit, për shembull me llogaritësin falas të Ministrisë së Financave (Lohnsteuer-Rechner) në internet.
    Numri tatimor (Steuer-ID) vjen me postë, pasi ta keni regjistruar adresën.
    .title = Bruto, neto dhe taksat
    .detail =
        Klasat tatimore: I për beqarët, II për prindërit vetëm me fëmijë, IV dhe IV ose III dhe V për çiftet e martuara. Klasa ndryshon pagën neto në muaj, por jo tatimin për gjithë vitin.
        Bashkëshorti jeton ende jashtë? Pyetni zyrën e tatimeve (Finanzamt) cila klasë vlen.
        Nëse Steuer-ID mungon në fillim, shpesh zbritet tepër tatim. Kjo barazohet më vonë.
        Gjatë regjistrimit zyra pyet për fenë. Anëtarët e disa kishave paguajnë tatim kishe.
        Me një deklaratë vullnetare tatimore (Steuererklärung) shumëkush merr para mbrapsht, pikërisht në vitin e parë. Ndihmojnë shoqatat Lohnsteuerhilfeverein.
        Kontrolloni çdo fletëpagesë: a janë të sakta orët, paga dhe zbritjet? Nëse nga paga zbriten banesa ose ndërmjetësimi, kërkojini Faire Integration ta kontrollojë.

answer-bank_account =
    Për pagën dhe qiranë ju duhet një llogari me IBAN. Merrni me vete pasaportën, vizën ose lejen e qëndrimit dhe zakonisht vërtetimin e adresës (Meldebestätigung). Krahasoni kostot, disa llogari janë falas.
    Nëse një bankë thotë jo, pyetni për një **Basiskonto** (llogari bazë). Zakonisht ka të drejtë për të kush jeton ligjërisht në BE.
    Mos ia jepni kurrë dikujt kartën, PIN-in dhe TAN-in. As një bankë e vërtetë nuk pyet për to në telefon.
    .title = Hapja e llogarisë bankare
    .detail =
        Ende pa adresë të qëndrueshme? Pyetni gjithsesi për Basiskonto. Te bankat online regjistrimi nuk bëhet me çdo pasaportë. Atëherë ndihmon një bankë me degë, për shembull Sparkasse ose Volksbank.
        Llogaria e bllokuar (Sperrkonto) është diçka tjetër: aty janë paratë për vizën. Në Gjermani ato paguhen çdo muaj në llogarinë tuaj normale.
        Mos lini askënd ta përdorë llogarinë tuaj, as kundrejt parave. Kjo mund të jetë pastrim parash dhe ju mund të dënoheni.
        Për të dërguar para në shtëpi: krahasoni tarifën **dhe** kursin e këmbimit.
        Nëse banka refuzon edhe Basiskonto, kërkojini arsyet me shkrim. Ndihmon këshillimi për migrantë (MBE) ose Verbraucherzentrale (mbrojtja e konsumatorit).

answer-housing =
    Kërkoni herët, dhe për fillim edhe një dhomë ose banesë të përbashkët (WG). Pyetni punëdhënësin, ndërmarrjet e banimit të qytetit, shoqatat dhe të njohurit, dhe shikoni në portale të mëdha në internet.
    Qiradhënësit shpesh duan të shohin kontratën e punës, fletëpagesat dhe një vërtetim Schufa.
    Kujdes:
    • Asnjë para përpara se ta shihni banesën dhe të keni kontratë
    • Asnjë çelës me postë kundrejt parave
    • Pa Wohnungsgeberbestätigung nuk ka regjistrim: pyetni më parë
    .title = Të gjej banesë
    .detail =
        Kaltmiete është vetëm banesa. Warmmiete do të thotë: me shpenzime shtesë, për shembull ngrohja dhe uji. Rryma dhe interneti shpesh shtohen.
        Kaution (garancia) është siguri për qiradhënësin. Ligji e kufizon atë dhe lejohet të paguhet me këste. Pas daljes kthehet, nëse nuk ka mbetur asgjë e papaguar.
        Në hyrje shënoni të gjitha dëmet dhe bëni foto.
        Banesë nga punëdhënësi: lexoni çfarë zbritet nga paga dhe çfarë vlen kur mbaron puna. Më mirë qiraja dhe puna të jenë dy kontrata.
        Adresën e regjistroni: jo më vonë se { FACT("registration_deadline") } pas hyrjes në banesë.
        Ndihmë në mosmarrëveshje: shoqata e qiramarrësve (Mieterverein). Ndihmë për kërkimin: këshillimi për migrantë (MBE). Nëse ju refuzojnë për shkak të prejardhjes, këshillon Antidiskriminierungsstelle.

answer-driving_licence =
    Një patentë nga BE-ja ose ZEE-ja zakonisht vlen më tej në Gjermani. Me një patentë tjetër, pas shpërnguljes lejohet të ngisni vetëm për një kohë të kufizuar. Pastaj ju duhet një gjermane.
    Prandaj pyetni shpejt zyrën e patentave (Führerscheinstelle) të qytetit ose rrethit tuaj:
    • Për disa vende patenta ndërrohet pa provim.
    • Për të tjera duhen provimi i teorisë dhe i praktikës.
    Kush nget makinën pa patentë të vlefshme, kryen vepër penale.
    .title = Ndërrimi i patentës
    .detail =
        Zyrën e duhur e gjeni me telefon { FACT("authority_phone") }. Pyetni: deri kur lejohet të ngas me patentën time dhe cilat provime më duhen?
        Shpesh duhen: pasaporta, vërtetimi i adresës (Meldebestätigung), patenta origjinale, përkthimi, foto, test i shikimit, kurs i ndihmës së parë. Gjatë ndërrimit zyra zakonisht e mban patentën e vjetër.
        Provimi i teorisë bëhet në disa gjuhë. Për provimet duhet një autoshkollë.
        Patentat “ndërkombëtare” ose gjermane që shiten në internet pa provim janë mashtrim.
        Kamion dhe autobus si profesion: për këtë ka një rregull të vetin (§ 24a BeschV). Duhen patenta e BE-së dhe kualifikimi, ose punëdhënësi ndihmon për t’i bërë në Gjermani. Koha për këtë: { FACT("driver_licence_months") }

answer-school_kindergarten =
    Në Gjermani të gjithë fëmijët duhet të shkojnë në shkollë. Shkollat shtetërore nuk kushtojnë. Shumë prej tyre kanë klasa ose kurse për fëmijë që sapo mësojnë gjermanisht.
    • Shkolla: pyetni menjëherë pas shpërnguljes shkollën afër ose zyrën e shkollave (Schulamt).
    • Kita (çerdhe, kopsht): kërkoni herët, vendet janë të pakta. Jugendamt i qytetit thotë si bëhet regjistrimi.
    Nuk e dini cila zyrë? Telefoni { FACT("authority_phone") }
    .title = Shkolla dhe kopshti
    .detail =
        Çdo land (Bundesland) ka rregulla të veta: nga cila moshë, cili lloj shkolle, kur fillon mësimi.
        Merrni me vete: pasaportën, certifikatën e lindjes, vërtetimin e adresës, dëftesat (më mirë me përkthim) dhe librezën e vaksinave. Në Kita dhe shkollë duhet treguar se fëmija është i mbrojtur nga fruthi.
        Nga një moshë e caktuar fëmija ka të drejtë për një vend në Kita ose te një kujdestare (Tageseltern). Shkruajuni disa institucioneve dhe ruajini përgjigjet. Kostoja ndryshon sipas vendit dhe të ardhurave.
        Pak para? Pyetni për ndihmë për ushqim, ekskursione dhe gjëra shkolle.
        Për të rinjtë në moshën { FACT("jmd_age") } këshillon Jugendmigrationsdienst (JMD), falas: shkolla, Ausbildung (formim profesional), gjermanishtja.

answer-child_benefit =
    Kindergeld (shtesa e fëmijëve) janë para nga shteti për familjet, çdo muaj për çdo fëmijë. A e merrni, varet edhe nga leja e qëndrimit. Me një leje për punë shpesh është e mundur.
    Kërkesa: te Familienkasse e Agjencisë Federale të Punës, edhe në internet. Nuk kushton asgjë.
    Zakonisht duhen Steuer-ID juaj dhe e fëmijës, certifikata e lindjes dhe leja e qëndrimit.
    Mos prisni: për muajt e kaluar kasa paguan vetëm pak mbrapsht. Shumën e tregon Familienkasse.
    .title = Kindergeld (shtesa e fëmijëve)
    .detail =
        Nëse fëmija jeton ende jashtë BE-së, zakonisht nuk ka Kindergeld. Për disa vende ka marrëveshje. Pyetni Familienkasse.
        Me disa leje vlejnë rregulla më të ngushta, për shembull për Ausbildung (formim profesional), studime ose kërkim. Edhe atëherë: pyetni ose bëni kërkesë dhe merrni një vendim me shkrim.
        Kindergeld në të drejtën e qëndrimit nuk quhet ndihmë e dëmshme nga shteti (§ 2 Abs. 3 AufenthG).
        Nëse Familienkasse thotë jo, në letër shkruhet si dhe deri kur mund të kundërshtoni. Ndihmon këshillimi për migrantë (Migrationsberatung, MBE).
        Nëse ndryshon diçka (shpërngulje, fëmija largohet, leje e re), njoftojeni, përndryshe duhet t’i ktheni paratë.
        Ndihma të tjera quhen për shembull Elterngeld, Kinderzuschlag dhe Wohngeld. Pyetni më parë këshillimin nëse përputhen me lejen tuaj.

answer-leisure_and_associations =
    Njohja me njerëz ndihmon për t’u ambientuar, për gjermanishten dhe shpesh edhe për punën dhe banesën. Vende të mira:
    • shoqata sportive, muzikore dhe kulturore: thjesht shkoni në një stërvitje prove
    • shoqata të njerëzve nga vendi juaj ose me gjuhën tuaj
    • Sprachcafé (kafe gjuhe), biblioteka, Volkshochschule
    • vullnetarizëm, kafe prindërish, bashkësia e fesë suaj
    Adresat i njohin këshillimi për migrantë (MBE) dhe qyteti. Të pyesësh nuk kushton.
    .title = Shoqata, koha e lirë dhe miqtë
    .detail =
        Një shoqatë (Verein) në Gjermani është një grup me takime të rregullta. Zakonisht paguhet një kuotë e vogël. Për fëmijët dhe njerëzit me pak para shpesh ka ndihmë.
        Kush merr për herë të parë një leje si punëtor i kualifikuar (Fachkraft) ose për familjen, shpesh ka të drejtë për një kurs integrimi (Integrationskurs): gjermanishtja dhe jeta në Gjermani. Afati për ta përdorur: { FACT("integration_course_use_within") }. Kush e ka tashmë B1, nuk e ka më këtë të drejtë.
        Për të rinjtë është Jugendmigrationsdienst (JMD), me grupe dhe ekskursione.
        Muajt e parë për shumëkënd janë të vetmuar. Kjo është normale dhe zakonisht përmirësohet. Nëse ndiheni keq për një kohë më të gjatë, flisni me mjekun tuaj të familjes.

answer-change_employer =
    Varet nga leja:
    • Karta Blu e BE-së: nuk duhet leje. Vetëm në fillim (për { FACT("blue_card_job_change_months") }) zyra e të huajve (Ausländerbehörde) mund ta pezullojë ndërrimin për { FACT("blue_card_job_change_suspension") } dhe ta refuzojë.
    • Nëse në leje ose në fletën shtesë shkruhet një punëdhënës: më parë pyetni zyrën.
    • Leje e përhershme, bashkim familjar: zakonisht e lirë.
    Lëreni punën vetëm kur gjithçka të jetë e qartë. Nëse puna mbaron më herët se ishte planifikuar, njoftoni zyrën. Afati: { FACT("duty_notify_job_end_worker") }
    .title = Ndërrimi i punëdhënësit
    .detail =
        Me Kartën Blu duhet të përputhet edhe puna e re: me diplomën dhe me pagën e nevojshme. Njoftojeni ndërrimin te zyra e të huajve.
        Si punëtor i kualifikuar (§§ 18a, 18b AufenthG) është e mundur çdo punë e kualifikuar, jo vetëm në profesionin e mësuar. Në profesionet e rregulluara duhet licenca (Erlaubnis). Shpesh duhet përsëri pëlqimi i Agjencisë Federale të Punës, për këtë kujdeset zyra.
        Partneriteti i njohjes, Ausbildung (formim profesional) dhe kursi për njohjen janë të lidhur me një vend të caktuar. Pyetni gjithmonë më parë.
        Punëdhënësi i vjetër e njofton mbarimin e parakohshëm edhe vetë. Afati i tij: { FACT("employer_report_time") }
        Respektoni afatin e largimit (Kündigungsfrist) dhe kërkoni një vërtetim pune (Arbeitszeugnis). Nëse duhet të ktheni para kur e lini punën, Faire Integration kontrollon nëse kjo vlen. Mos nënshkruani asgjë më parë.

answer-job_lost =
    Qëndrimi zakonisht nuk mbaron menjëherë. Kjo ka rëndësi tani:
    • Njoftoni zyrën e të huajve (Ausländerbehörde) për mbarimin e punës. Afati: { FACT("duty_notify_job_end_worker") }
    • Paraqituni menjëherë te Agjencia e Punës.
    • Mos nënshkruani asgjë dhe kërkoni kontrollin e pushimit nga puna. Për një padi ka pak kohë.
    E re në ligj (§ 18 Abs. 5 AufenthG): nëse zyra e di dhe shkurton lejen e punës, duhet të mbeten të paktën { FACT("job_loss_months") }, pas një pune me shfrytëzim veçanërisht të rëndë { FACT("job_loss_months_exploitation") }. Më gjatë se ishte planifikuar nuk vlen.
    .title = Humba punën: çfarë tani?
    .detail =
        Shumë faqe nuk e njohin ende këtë rregull të ri dhe tregojnë kohë më të shkurtra. E rëndësishme është ta njoftoni mbarimin, me shkrim dhe me kopje për vete.
        Koha për një padi te gjykata e punës (Arbeitsgericht), e numëruar nga pushimi me shkrim (Kündigung): { FACT("dismissal_action") }. Një mesazh në WhatsApp nuk është pushim i vlefshëm.
        Një Aufhebungsvertrag e mbaron punën me nënshkrimin tuaj. Kjo mund të dëmtojë pagesën e papunësisë (Arbeitslosengeld). Merreni në shtëpi dhe këshillohuni: Faire Integration ndihmon falas.
        Kërkoni menjëherë një vend të ri pune. Pyetni zyrën nëse duhet të japë pëlqim para ditës së parë të punës.
        Arbeitslosengeld vjen nga sigurimi. Ndihma të tjera nga shteti mund ta dëmtojnë qëndrimin. Para kërkesës pyetni këshillimin për migrantë (MBE).
        Lejet e familjes zakonisht varen nga e juaja. Te Ausbildung, njohja dhe Chancenkarte vlejnë rregulla të tjera. Aty pyetni menjëherë zyrën.

answer-residence_permit_extension =
    Kërkesën bëjeni te zyra e të huajve (Ausländerbehörde) në vendbanim, disa muaj para se të mbarojë leja, gjithsesi **para** ditës së fundit. Kush e bën në kohë, zakonisht lejohet të jetojë dhe të punojë këtu më tej, derisa të vendoset (§ 81 Abs. 4 AufenthG). Këtë e tregon një Fiktionsbescheinigung.
    Zakonisht duhen: pasaporta, foto, kontrata e punës, fletëpagesat e fundit, sigurimi shëndetësor.
    Tarifa: { FACT("residence_permit_extension_fee") }, për zgjatje të shkurtër { FACT("residence_permit_extension_short_fee") }
    .title = Zgjatja e lejes së qëndrimit
    .detail =
        Nuk gjendet takim? Bëjeni kërkesën gjithsesi: në internet, me e-mail ose me letër. Ruani një provë me datë.
        Leja ka mbaruar tashmë? Shkoni menjëherë te zyra dhe, nëse mundeni, më parë te këshillimi.
        Edhe pasaporta duhet të jetë e vlefshme. Pasaportën e re kërkojeni herët.
        Lejet për punë vlejnë zakonisht aq sa vendi i punës dhe pastaj edhe { FACT("work_title_surplus") } më shumë, gjithsej më së shumti { FACT("work_title_duration_max") }. Faqet e vjetra tregojnë më pak.
        Kush ndërron qëllimin, për shembull nga studimet te puna, paguan { FACT("residence_permit_change_fee") }.
        Chancenkarte nuk zgjatet thjesht. Një kartë vijuese (më së shumti { FACT("oc_follow_up") }) ka vetëm një herë: me një kontratë për punë të kualifikuar dhe kur nuk përshtatet asnjë leje tjetër pune.
        Kontrolloni më parë nëse është e mundur tashmë leja e përhershme (Niederlassungserlaubnis).
        Para një udhëtimi me Fiktionsbescheinigung pyetni gjithmonë zyrën.

answer-permanent_residence =
    Leja e përhershme (Niederlassungserlaubnis) nuk ka afat. Zakonisht duhen të ardhura të sigurta dhe:
    • Karta Blu e BE-së: { FACT("settlement_blue_card_months") } me gjermanishten { FACT("lang_settlement_blue_card") }, vetëm { FACT("settlement_blue_card_months_b1") } me { FACT("lang_settlement_blue_card_early") }
    • Fachkraft (§§ 18a, 18b): { FACT("settlement_skilled_years") }, { FACT("settlement_skilled_contributions") } kontribute pensioni, { FACT("lang_settlement_skilled") }
    • me Ausbildung ose studime gjermane: { FACT("settlement_skilled_german_years") }, { FACT("settlement_skilled_german_contributions") } kontribute
    • të tjerët: { FACT("settlement_general_years") }, { FACT("settlement_general_contributions") } kontribute, { FACT("settlement_general_german") }
    Kërkesa: Ausländerbehörde. Tarifa zakonisht { FACT("settlement_permit_fee") }
    .title = Qëndrim i përhershëm
    .detail =
        Shumë faqe tregojnë ende për Kartën Blu një kohë më të gjatë. Kjo është e vjetruar (§ 18c Abs. 2 AufenthG). Llogariten muajt kur keni punuar me Kartën Blu dhe keni paguar kontribute pensioni.
        “Të tjerët” janë për shembull njerëzit me përvojë pune pa njohje (§ 19c). Për ta vlen § 9: duhet treguar edhe se dihet më e rëndësishmja për ligjin dhe jetën në Gjermani, zakonisht me testin “Leben in Deutschland”.
        Bashkëshortët e njerëzve me leje të përhershme sipas § 18c mund ta marrin më herët: { FACT("settlement_spouse_years") } me leje qëndrimi dhe të paktën { FACT("settlement_spouse_hours") } punë në javë (§ 9 Abs. 3a).
        Kontributet e pensionit janë në pasqyrën e sigurimit (Versicherungsverlauf). Merret falas te Deutsche Rentenversicherung. Kontrollojeni herët.
        Edhe kjo leje mund të shuhet, nëse jeni gjatë jashtë.
        Doni menjëherë pasaportën gjermane? Për shtetësinë (Einbürgerung) vlejnë rregulla të veta.

answer-citizenship =
    Zakonisht duhen:
    • qëndrim i ligjshëm në Gjermani: { FACT("citizenship_years") }
    • gjermanishtja { FACT("lang_citizenship") } dhe zakonisht testi i shtetësisë (Einbürgerungstest)
    • para të veta të mjaftueshme për të jetuar
    • një leje që mjafton për këtë, për shembull leja e përhershme ose Karta Blu e BE-së
    • asnjë vepër e rëndë penale
    Pasaportën e vjetër, nga ana gjermane, lejohet ta mbani. “Turbo-Einbürgerung” më e shpejtë nuk ka më. Kërkesa: Einbürgerungsbehörde në vendbanim.
    .title = Shtetësia gjermane
    .detail =
        Rregulli është në § 10 StAG. Duhet edhe të pranoni Kushtetutën (Grundgesetz), këto janë rregullat themelore në Gjermani.
        Disa leje nuk mjaftojnë në ditën e vendimit: për Ausbildung (formim profesional), studime, kurs për njohjen, kërkim pune dhe Chancenkarte (§§ 16a, 16b, 16d, 17, 20, 20a AufenthG). Atëherë më parë ndërroni lejen.
        A lejon vendi juaj dy pasaporta, pyetni atje **para** se të bëni kërkesën. Disa vende e marrin pasaportën e tyre.
        Kush ka qenë gjatë jashtë, mund t’i mungojnë periudha. Bashkëshortët dhe fëmijët shpesh mund ta marrin shtetësinë bashkë.
        Procedura zgjat shumë ndryshe sipas qytetit. Shumë zyra kanë këshillim ose një test të shpejtë në internet. Tarifa: pyetni më parë.

answer-travel_absence =
    Të udhëtoni lejohet me pasaportë dhe leje të vlefshme. Por mos rrini shumë gjatë larg: leja e qëndrimit zakonisht shuhet kur jeni jashtë më gjatë se { FACT("permit_absence") }. Me Kartën Blu të BE-së vlen një kohë më e gjatë: { FACT("blue_card_absence") }, edhe për lejet e familjes.
    Duhet të shkoni më gjatë, për shembull për prindër të sëmurë? Kërkojini **para** udhëtimit zyrës së të huajve (Ausländerbehörde) me shkrim një afat më të gjatë.
    Kush largohet plotësisht, mund ta humbë lejen që me daljen (§ 51 AufenthG).
    .title = Sa gjatë mund të jem jashtë?
    .detail =
        Këto kohë vlejnë për qëndrimin, jo për punën. Pushimet duhet t’i lejojë punëdhënësi. Edhe për punë nga jashtë (Homeoffice) duhet pëlqimi i tij.
        Me një leje gjermane qëndrimi zakonisht lejohet të udhëtoni për kohë të shkurtër në vende të tjera Shengen, por jo të punoni atje.
        Për lejen e përhershme (Niederlassungserlaubnis) vlen në parim e njëjta gjë, me përjashtime. Pyetni më parë.
        Nëse leja mbaron ndërsa jeni larg, ndoshta nuk ktheheni dot pa vizë të re. Zgjateni para udhëtimit.
        Me një Fiktionsbescheinigung nuk lejohet gjithmonë të hyni përsëri. Pyetni zyrën para se të rezervoni.
        Kohët e gjata jashtë mund të mungojnë edhe për lejen e përhershme dhe shtetësinë.

answer-eu_mobility =
    Një leje gjermane qëndrimi e lejon punën në Gjermani, jo në gjithë BE-në. Në vende të tjera Shengen zakonisht lejohet të udhëtoni për kohë të shkurtër, por jo të punoni. Për një shpërngulje pyetni më parë zyrat në vendin tjetër.
    Anasjelltas: me një leje nga një vend tjetër i BE-së zakonisht nuk lejohet thjesht të punoni këtu. Duhet një leje gjermane.
    Me një pasaportë të BE-së, ZEE-së ose Zvicrës jeni të lirë: pa vizë, pa leje pune.
    .title = Në vende të tjera të BE-së dhe kthim
    .detail =
        Me Kartën Blu të BE-së dhe me “Daueraufenthalt-EU” kalimi mes vendeve të BE-së shpesh është më i thjeshtë. Kushtet ndryshojnë nga vendi në vend.
        Vlen pasaporta juaj, jo vendi ku keni jetuar së fundi. Kush ka për shembull një leje qëndrimi italiane, nuk është për këtë qytetar i BE-së.
        Familjarët e qytetarëve të BE-së kanë të drejta të veta, edhe me pasaportë tjetër. Pyetni zyrën e të huajve (Ausländerbehörde).
        Lirisht në Gjermani lejohen të punojnë njerëzit me pasaportë nga këto vende: { FACT("free_movement_countries") }.
        Një njohje nga një vend tjetër i BE-së nuk vlen gjithmonë automatikisht këtu. Në profesionet e rregulluara kontrollon zyra gjermane.
        Nëse ju dërgon një firmë nga një vend tjetër i BE-së vetëm për një kohë, vlejnë rregulla të veta. Këshillim: linja telefonike { FACT("hotline_phone") }
