answer-visa_appointment =
    Takime ka vetëm te ambasada ose konsullata gjermane që është përgjegjëse për vendbanimin: në faqen e saj të internetit ose në portalin konsullor (Auslandsportal). Vetë takimi nuk kushton asgjë, vetëm viza ka tarifë.
    Asnjë takim i lirë? Shpesh ka listë pritjeje ose kërkesë në internet. Një punëdhënës mund të nisë procedurën e përshpejtuar (§ 81a).
    Mos blini kurrë një takim. Listën e ambasadave e gjeni te burimi.
    .title = Takimi në ambasadë
    .detail =
        Zgjidhni llojin e duhur: vizë kombëtare, për shembull “Fachkraft”, “Blaue Karte EU”, “Chancenkarte” ose “Ausbildung”. Me llojin e gabuar pritja shpesh fillon nga e para.
        Në disa vende kërkesën e merr një qendër vizash e ngarkuar dhe kërkon për këtë një pagesë të vetën. Cila është, shkruhet vetëm në faqen e ambasadës.
        Në procedurën e përshpejtuar synimi për takimin është: { FACT("fast_track_appointment_time") }. Kjo nuk është garanci.
        Çdo person ka nevojë për kërkesë të vetën, edhe fëmijët. Shënojini të gjithë.
        Në takim dokumentet duhet të jenë të plota. Kush nuk mund të vijë, e anulon dhe rezervon përsëri.
        Nëse dikush shet takime, zakonisht është mashtrim: takime të tilla mund të anulohen, dhe paratë humbin.

answer-visa_time =
    Një numër të sigurt nuk ka: çdo ambasadë ka kohën e saj. Kohën e pritjes e tregon në faqen e saj të internetit. Kohë marrin sidomos
    • pritja e takimit,
    • dokumentet që mungojnë,
    • pyetjet te zyra të tjera në Gjermani.
    Më shpejt bëhet me procedurën e përshpejtuar (§ 81a), që e nis punëdhënësi. Synimet janë atëherë: takimi { FACT("fast_track_appointment_time") }, vendimi { FACT("fast_track_visa_time") }.
    .title = Sa zgjat viza?
    .detail =
        Kjo ndihmon: dorëzoni të gjitha dokumentet njëherësh, përgjigjuni menjëherë pyetjeve të ambasadës, lexojini e-mailet çdo ditë, edhe dosjen e spam-it.
        Punëdhënësi mund ta marrë pëlqimin e Agjencisë Federale të Punës që më parë. Nëse duhet ta marrë ambasada, vlen: kur Agjencia Federale nuk kërkon sqarime, pëlqimi quhet i dhënë. Afati: { FACT("ba_deemed_approval") }.
        Lëreni punën dhe banesën dhe rezervoni fluturimin vetëm kur viza të jetë në pasaportë.
        Nëse ka kaluar koha e zakonshme, pyetni një herë me mirësjellje, me numrin e kërkesës. Pyetjet më së shumti nuk e përshpejtojnë.
        Askush nuk mund ta përshpejtojë vizën kundrejt parave.

answer-visa_fee =
    Një vizë për punë, kërkim ose mësim (vizë kombëtare) kushton { FACT("visa_fee") }, për fëmijët { FACT("visa_fee_minor") }. Paguhet në ambasadë, zakonisht në ditën e takimit.
    Më vonë në Gjermani shtohet leja e qëndrimit: { FACT("residence_permit_fee") }.
    Vetë takimi është falas. Nëse viza refuzohet, tarifa zakonisht nuk kthehet.
    .title = Sa kushton viza?
    .detail =
        Në cilën monedhë dhe a paguhet me kartë apo me para në dorë, shkruhet në faqen e ambasadës.
        Në disa vende një qendër vizash e ngarkuar merr një pagesë shtesë. Edhe kjo shkruhet në faqen e ambasadës. Pagesa të tjera për vizën nuk duhen.
        Procedura e përshpejtuar (§ 81a) kushton { FACT("fast_track_fee") } dhe e paguan punëdhënësi. Tarifa e vizës i shtohet asaj.
        Punëdhënësi lejohet ta paguajë tarifën e vizës për ju, por nuk është i detyruar. Pyetni për këtë.
        Për shtetasit turq leja e qëndrimit mund të kushtojë më pak (§ 52a AufenthV).
        Njohja, përkthimet dhe sigurimi janë kosto të veçanta.

answer-visa_documents =
    Çdo ambasadë ka listën e vet. Ajo është në faqen e saj të internetit dhe vlen. Zakonisht bëjnë pjesë:
    • pasaporta e vlefshme, fotot, kërkesa,
    • kontrata e punës ose oferta detyruese,
    • “Erklärung zum Beschäftigungsverhältnis” nga punëdhënësi,
    • diploma dhe vërtetimi i njohjes ose i krahasueshmërisë,
    • CV, vërtetime për përvojën dhe gjermanishten,
    • sigurimi shëndetësor.
    Për Chancenkarte dhe kërkim edhe: para për të jetuar.
    .title = Dokumentet për vizën
    .detail =
        Vërtetimi për diplomën: për shkollë profesionale vendimi (Bescheid) i njohjes, për universitet fleta e printuar nga anabin ose vlerësimi i diplomës (Zeugnisbewertung) nga ZAB. Në profesionet e rregulluara edhe licenca (Erlaubnis) ose premtimi për të.
        “Erklärung zum Beschäftigungsverhältnis” (deklarata për punësimin) është një formular i Agjencisë Federale të Punës. Paga dhe orët aty duhet të jenë të njëjta si në kontratë.
        Gjuha: vetëm certifikata nga provimet që tregon ambasada.
        Pasaporta duhet të jetë e vlefshme edhe për një kohë të gjatë. Nëse mbaron shpejt, merrni më parë një të re.
        Përkthime dhe noterizime vetëm ashtu siç i do lista. Në takim sillni origjinalet, dorëzoni kopjet.
        Mos paraqitni kurrë diçka të rreme dhe mos fshihni asgjë, as me këshillën e një ndërmjetësi. Dokumentet e rreme çojnë në refuzim dhe dëmtojnë edhe kërkesat e mëvonshme.
        Ju lutem mos më dërgoni dokumente këtu.

answer-visa_online =
    Po: vizat për punëtorë të kualifikuar, Ausbildung (formim profesional), studime dhe familje në parim mund të kërkohen në gjithë botën në portalin konsullor (Auslandsportal):
    { FACT("consular_portal") }
    Aty u përgjigjeni pyetjeve, ngarkoni dokumentet dhe mësoni çfarë mungon. Në fund duhet gjithsesi të vini një herë personalisht, me pasaportë dhe origjinale.
    A merr pjesë tashmë ambasada juaj dhe për cilën vizë, shkruhet në faqen e saj të internetit.
    .title = Kërkesa për vizë në internet
    .detail =
        Vetë portali nuk kushton asgjë, vetëm viza ka tarifë.
        Hapeni llogarinë vetë, me e-mailin tuaj dhe fjalëkalimin tuaj. Kush ia lë një ndërmjetësi, lehtë e humb kontrollin mbi kërkesën.
        Bëni foto ose skanime që lexohen mirë, çdo faqe, pa anë të prera. Bëhet edhe me telefon, me dritë nga përpara.
        Faqe të tjera me emër të ngjashëm nuk janë të shtetit. “Work-and-Stay-Agentur” e planifikuar nuk është ende zyrë ku mund të kërkohet diçka.
        Nëse nuk shkon: pyetni ambasadën për kërkesën në letër.

answer-visa_rejected =
    Lexoni më parë çfarë arsyeje shkruhet në vendim. Ankesa në ambasadë (Remonstration) nuk ekziston më që nga data { FACT("remonstration_abolished_on") }. Mbeten dy rrugë:
    • një kërkesë e re me atë që mungonte,
    • një padi te gjykata administrative në Berlin (Verwaltungsgericht Berlin). Për të ecën një afat i shkurtër.
    Nëse mungonin vetëm dokumente, kërkesa e re zakonisht është më e shpejtë. Nëse vendimi është i gabuar, pyetni menjëherë një avokate ose një avokat.
    .title = Viza u refuzua: çfarë tani?
    .detail =
        Shumë faqe në internet këshillojnë ende Remonstration. Kjo është e vjetruar.
        Afati për padinë shkruhet në vendim. Zakonisht është: { FACT("visa_court_time") }. Numëroni nga dita kur e keni marrë vendimin dhe mos prisni.
        Arsye të shpeshta: diploma nuk është e njohur ose e krahasueshme, paga është shumë e ulët, Agjencia Federale e Punës nuk ka dhënë pëlqimin, mungojnë paratë ose dokumentet, të dhënat nuk përputhen.
        Një kërkesë e re kushton përsëri tarifën. Bëjeni vetëm kur arsyeja të jetë zgjidhur dhe mos e fshihni refuzimin.
        Nëse problemi është kontrata, punëdhënësi mund ta ndryshojë dhe ta pyesë përsëri Agjencinë Federale.
        Për ta kuptuar ndihmon linja telefonike “Arbeiten und Leben in Deutschland”:
        { FACT("hotline_phone") }

answer-fast_track =
    Procedurën e përshpejtuar (§ 81a AufenthG) e nis punëdhënësi te zyra e të huajve (Ausländerbehörde), me një prokurë të punëtorit. Ai paguan për të { FACT("fast_track_fee") }. Synimet janë:
    • Njohja: { FACT("fast_track_recognition_time") }
    • Agjencia Federale e Punës: { FACT("fast_track_ba_time") }
    • Takimi në ambasadë: { FACT("fast_track_appointment_time") }
    • Vendimi për vizën: { FACT("fast_track_visa_time") }
    Këto janë synime, jo garanci. Çdo afat fillon vetëm kur dokumentet janë të plota.
    .title = Procedura e përshpejtuar
    .detail =
        Vlen për punëtorë të kualifikuar (Fachkräfte), Kartën Blu të BE-së, Ausbildung (formim profesional), masa për njohjen dhe të punësuar të tjerë të kualifikuar. Për punë pa kualifikim nuk vlen.
        Burri, gruaja dhe fëmijët e mitur mund të përfshihen, nëse i kërkojnë vizat në të njëjtën kohë.
        Tarifat për vizën dhe njohjen shtohen.
        Përgjegjëse është zyra e të huajve në vendin e punës, në shumë lande (Bundesländer) një zyrë qendrore. Aty punëdhënësi kërkon më parë një takim këshillimi.
        Kushtet mbeten të njëjta: kush nuk i plotëson, nuk merr vizë as kështu.
        Vetëm një punëdhënës mund ta nisë. Nëse dikush ju shet një “procedurë të shpejtë”, duhet kujdes.

answer-ba_approval =
    Për shumicën e lejeve të punës duhet pëlqimi i Agjencisë Federale të Punës (Bundesagentur für Arbeit, BA). Këtë **nuk** e kërkoni vetë: ambasada ose zyra e të huajve (Ausländerbehörde) e pyet BA. Punëdhënësi plotëson për këtë “Erklärung zum Beschäftigungsverhältnis”.
    BA kontrollon sidomos nëse paga dhe kushtet nuk janë më të këqija se te të punësuarit e krahasueshëm në Gjermani.
    Pëlqim nuk duhet për Kartën Blu të BE-së nga { FACT("blue_card_salary_general") } bruto në vit.
    .title = Pëlqimi i Agjencisë Federale
    .detail =
        Nëse dikush në Gjermani ose BE ka përparësi, nuk kontrollohet te punëtorët e kualifikuar të njohur dhe te Karta Blu e BE-së. Kontrollohet te rregullat e veçanta për disa vende, për shembull te rregullorja e Ballkanit Perëndimor.
        Nëse BA nuk kërkon sqarime, pëlqimi pas një kohe të caktuar quhet i dhënë: { FACT("ba_deemed_approval") }, në procedurën e përshpejtuar { FACT("ba_deemed_approval_fast_track") }.
        Punëdhënësi mund ta marrë pëlqimin që para vizës (Vorabzustimmung). Ai vlen { FACT("ba_pre_approval_validity") }.
        Arsye të shpeshta për një jo: pagë shumë e ulët, punë që nuk është e kualifikuar, ose një formular me boshllëqe. Punëdhënësi mund ta përmirësojë dhe të pyesë përsëri.
        Firmat që i trajtojnë në mënyrë të përsëritur më keq të punësuarit e huaj, BA mund t’i përjashtojë, më së shumti { FACT("employer_ban") }.

answer-blocked_account =
    Një llogari e bllokuar (Sperrkonto) duhet vetëm kur ende nuk ka pagë për të jetuar. Kush vjen me kontratë pune, zakonisht nuk ka nevojë. Tani vlen:
    • Chancenkarte, për një vit: { FACT("blocked_account_oc") }
    • Studime, për një vit: { FACT("blocked_account_student") }
    • Kërkim i një vendi Ausbildung, kurs gjuhe ose masë për njohjen: { FACT("s16d_livelihood") } në muaj
    Paratë mbeten tuajat. Para transferimit pyetni ambasadën nëse shuma është ende e saktë.
    .title = Sperrkonto dhe paratë për të jetuar
    .detail =
        Bëhet kështu: hapni llogarinë te një ofrues që tregon ambasada, futni paratë dhe ia bashkëngjitni vërtetimin kërkesës. Në Gjermani çdo muaj lirohet një pjesë.
        Shpesh bëhet edhe ndryshe: me një deklaratë garancie (Verpflichtungserklärung) nga dikush në Gjermani (tarifa { FACT("declaration_of_commitment") }) ose te Chancenkarte me kontratën për një punë shtesë, që llogaritet në shumë. Te Ausbildung (formim profesional) llogaritet paga.
        Kush jep një deklaratë garancie, përgjigjet me paratë e veta. Kjo duhet menduar mirë.
        Shumat ndryshojnë nga viti në vit.
        Mos merrni para borxh nga ndërmjetësit dhe mos i paguani kurrë në llogarinë e një personi privat. Nëse viza refuzohet, paratë zakonisht kthehen, disa ofrues mbajnë tarifa.

answer-age_45 =
    Një kufi të sipërm të prerë nuk ka. Por nga mosha { FACT("age45_age") }, për lejen e parë vlen një rregull shtesë. Duhet
    • një pagë prej të paktën { FACT("age45_min_salary") } bruto në vit
    • **ose** një sigurim i mjaftueshëm për pleqërinë.
    Kjo vlen për punëtorë të kualifikuar (§§ 18a, 18b), me përvojë pune, ndihmës në infermieri, shoferë profesionistë dhe rregulloren e Ballkanit Perëndimor.
    Rregulli **nuk** vlen për Kartën Blu të BE-së dhe për rregullin e veçantë për vende si SHBA dhe Japonia.
    .title = Rregulli nga mosha 45
    .detail =
        Vlen ditëlindja: kush e ka ende përpara kur jepet leja, nuk ka nevojë për këtë. Gjatë zgjatjes nuk pyetet përsëri, rregulli vlen për lejen e parë.
        Kush vjen me Chancenkarte ose për njohje, e ndesh rregullin më vonë: kur kalon te leja si punëtor i kualifikuar. Llogariteni këtë.
        Çfarë mjafton si sigurim për pleqërinë, e vendos autoriteti: për shembull të drejta pensioni, edhe nga vendi i origjinës, sigurime ose pasuri. Pyetni ambasadën cilat vërtetime do.
        Përjashtime janë të mundshme, nëse ka interes publik, sidomos kur te paga ose mosha mungon vetëm pak. Te rregullorja e Ballkanit Perëndimor ka vetëm në raste të veçanta të arsyetuara.
        Shuma ndryshon çdo vit. Llogaritni me shumën e vitit kur jepet leja.
        Rregulla të tjera për moshën: viza për kërkim të një vendi Ausbildung (formim profesional) është vetëm për njerëz nën { FACT("training_search_age") }. Te Chancenkarte mosha më e re sjell pikë.

answer-health_insurance_visa =
    Në Gjermani çdo person duhet të ketë sigurim shëndetësor që nga dita e parë.
    • Kush është i punësuar këtu, zakonisht është në sigurimin ligjor. Fillon me punën, firma ju regjistron.
    • Për ditët para kësaj duhet një sigurim i vetin. Vërtetimin ambasada zakonisht do ta shohë bashkë me kërkesën.
    • Për Chancenkarte dhe kërkim sigurimi duhet të vlejë gjithë kohën.
    Cili mjafton, shkruhet në listën e ambasadës.
    .title = Sigurimi shëndetësor për vizën
    .detail =
        Për ditët deri në fillim të punës shpesh mjafton një sigurim udhëtimi ose Incoming. Kini kujdes për datën: nga dita e hyrjes, pa ndërprerje. Te Chancenkarte sigurime të tilla ndonjëherë nuk mjaftojnë, pyetni më parë.
        Sigurimi ligjor kushton { FACT("health_insurance_rate") } të pagës dhe një kontribut shtesë, mesatarisht { FACT("health_insurance_additional_rate") }. Gjysmën e paguan punëdhënësi, gjysma tjetër zbritet nga paga.
        Të punësuarit mund të sigurohen privatisht vetëm me një pagë mbi { FACT("private_health_limit") } në vit. Kthimi në sigurimin ligjor më vonë shpesh është i vështirë. Këshillohuni më parë.
        Pas hyrjes: zgjidhni një kasë shëndetësore (Krankenkasse), njoftoni firmën, karta vjen me postë.
        Edhe burri, gruaja dhe fëmijët kanë nevojë për sigurim që nga hyrja.
