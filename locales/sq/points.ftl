### The Opportunity Card (Chancenkarte): what is asked, the points with their reasons, and the road maps that follow.
### Figures come from the fact register only.

points-title = Chancenkarte: pikët
points-intro =
    Me Chancenkarte (Karta e Shansit) mund të vini në Gjermani dhe të kërkoni punë këtu. Disave u duhen pikë për të, të tjerëve jo.
    { $for ->
        [self] Do t’ju bëj disa pyetje të shkurtra. Pastaj shihni sa pikë do të kishit dhe çfarë mungon ende.
       *[other] Do të bëj disa pyetje të shkurtra për personin. Pastaj shihni sa pikë do të kishte dhe çfarë mungon ende.
    }

## What is asked

points-passport =
    { $for ->
        [self] A keni
       *[other] A ka personi
    } një pasaportë të BE-së, të Islandës, Lihtenshtajnit, Norvegjisë ose Zvicrës?
    .short = Pasaporta
    .eu = Po, një të tillë
    .eu-words = po, be, eu, pasaportë e be-së, pasaporte europiane, zvicër, evropë
    .other = Jo, një tjetër
    .other-words = jo, tjetër, pasaportë tjetër, shqiptare, kosovare, maqedonase, jo be
points-eu_passport = Atëherë Chancenkarte nuk duhet: me një pasaportë të tillë lejohet të jetosh në Gjermani, të kërkosh punë dhe të punosh, pa vizë dhe pa pikë. Vetëm për profesionet e rregulluara, për shembull në infermieri, duhet njohja e diplomës. Për këtë ka një rrugë të vetën në meny.

points-reuse = Për diplomën, profesionin dhe vendbanimin kam tashmë përgjigje nga më parë. A bëhet fjalë për të njëjtin person dhe a janë ende të sakta?
    .short = Përgjigjet e mëparshme
    .yes = Po, përdori ato
    .no = Jo, pyet përsëri
    .no-words = jo, të reja, pyet përsëri, pyet nga e para, person tjetër, nuk janë të sakta

points-recognition_status =
    A e ka kontrolluar tashmë diplomën një zyrë gjermane?
    Për studimet universitare vlen edhe baza e të dhënave anabin: universiteti me H+ dhe diploma me “entspricht” ose “gleichwertig”.
    .short = Njohja
    .germany = Diplomë nga Gjermania
    .germany-words = nga gjermania, në gjermani, diplomë gjermane
    .recognised = Po, e njohur/krahasueshme
    .recognised-words = po, e njohur, njohur plotësisht, e barasvlershme, e krahasueshme, zeugnisbewertung, h+
    .partial = Po, pjesërisht (Bescheid)
    .partial-words = pjesërisht, pjesërisht e njohur, njohje e pjesshme, mungon diçka, vendim, bescheid, anpassungslehrgang, kenntnisprüfung
    .not_assessed = Jo, ende jo
    .not_assessed-words = jo, ende jo, nuk është kontrolluar, nuk është njohur, e panjohur

points-training_recognised =
    A është formimi profesional i njohur nga shteti në vendin e vet dhe a ka zgjatur të paktën { FACT("oc_training_min") }?
    Mund të vlejë edhe një certifikatë e një dhome gjermane të tregtisë jashtë (AHK), nëse formimi ka qenë si në Gjermani.
    .short = Njohur nga shteti
    .yes = Po, të dyja
    .no = Jo
    .ahk = Ka një certifikatë AHK
    .ahk-words = ahk, certifikatë ahk, dhoma gjermane, dhoma gjermane e tregtisë
points-degree_recognised = A janë përfunduar studimet dhe a është diploma e njohur nga shteti në vendin e vet?
    .short = Njohur nga shteti

points-shortage_group =
    S’ka problem. A i përket profesioni njërit nga këto grupe?
    • Inxhinieri, shkenca të natyrës, matematikë, arkitekturë
    • IT me universitet ose në atë nivel
    • Mjekësi, stomatologji, veterinari, farmaci, terapi
    • Infermieri dhe mami me universitet
    • Mësimdhënie dhe edukim me universitet
    • Drejtim në prodhim, ndërtim, logjistikë, IT, shëndetësi, kujdes për fëmijë ose shkollë
    .short = Profesion në mungesë

points-german_level =
    { $for ->
        [self] Sa e mirë është gjermanishtja juaj?
       *[other] Sa e mirë është gjermanishtja e personit?
    } Vlen ajo që mund të vërtetohet me një certifikatë.
    .short = Gjermanishtja
    .none = Ende pa gjermanisht
    .none-words = nuk di gjermanisht, s'di gjermanisht, aspak, asgjë, hiç, zero
    .a1 = A1
    .a1-words = fillestar, fillestare, pak, shumë pak
    .a2 = A2
    .b1 = B1
    .b1-words = mesatare, mesatarisht
    .b2 = B2 ose më mirë
    .b2-words = b2, c1, c2, mirë, shumë mirë, rrjedhshëm, gjuhë amtare
points-english_level =
    { $for ->
        [self] Po anglishtja juaj, sa e mirë është?
       *[other] Po anglishtja e personit, sa e mirë është?
    }
    .short = Anglishtja
    .below = Më pak se B2
    .below-words = nuk di anglisht, s'di anglisht, pak, shumë pak, a1, a2, b1, dobët
    .b2 = B2
    .b2-words = mirë
    .c1 = C1, C2 ose gjuhë amtare
    .c1-words = c1, c2, shumë mirë, rrjedhshëm, gjuhë amtare
points-experience =
    { $for ->
        [self] Sa kohë keni punuar në këtë profesion pas diplomës?
       *[other] Sa kohë ka punuar personi në këtë profesion pas diplomës?
    }
    Për kohën e gjatë numërohet vetëm periudha e fundit: { FACT("oc_nr06_window") }; për më të shkurtrën: { FACT("oc_nr07_window") }.
    .short = Përvoja e punës
    .long = Të paktën { FACT("oc_nr06_experience") }
    .long-words = gjatë, shumë vite, shumë gjatë
    .medium = Të paktën { FACT("oc_nr07_experience") }
    .medium-words = disa vite, ca vite, ca vjet
    .less = Më pak
    .less-words = më pak, asnjë, aspak, shkurt, pa përvojë, ma pak
points-age =
    { $for ->
        [self] Sa vjeç jeni?
       *[other] Sa vjeç është personi?
    } Ju lutem shkruani vetëm numrin. Vlen mosha në ditën e kërkesës.
    .short = Mosha
    .invalid = Këtë nuk e kuptova. Ju lutem shkruani vetëm moshën, për shembull: 34
points-stay_germany =
    { $for ->
        [self] A keni jetuar ndonjëherë me leje në Gjermani,
       *[other] A ka jetuar personi ndonjëherë me leje në Gjermani,
    } të paktën { FACT("oc_nr11_stay") } pa ndërprerje? Numërohet periudha e fundit: { FACT("oc_nr11_window") }.
    .short = Më parë në Gjermani
points-partner = A e kërkon edhe bashkëshorti ose bashkëshortja Chancenkarte, në të njëjtën zyrë, për të hyrë bashkë në Gjermani? Kjo vlen vetëm nëse të dy i plotësojnë kushtet.
    .short = Bashkëshorti/-ja
    .no = Jo, ose pa martesë
    .no-words = jo, beqar, beqare, vetëm, i pamartuar, e pamartuar, pa partner
points-lives_in =
    { $for ->
        [self] Ku jetoni tani?
       *[other] Ku jeton personi tani?
    } Nga kjo varet ku kërkohet karta.
    .short = Vendbanimi
    .abroad = Jashtë Gjermanisë
    .abroad-words = jashtë, ende jashtë, jo në Gjermani, në shtëpi, atdhe, në vendin tim, në Shqipëri, në Kosovë
    .germany = Në Gjermani
    .germany-words = gjermani, në gjermani, këtu, jam këtu, tashmë në gjermani
points-permit =
    { $for ->
        [self] A keni
       *[other] A ka personi
    } në Gjermani një leje qëndrimi (Aufenthaltserlaubnis) për studime, Ausbildung (formim profesional), kurs gjuhe ose punë? Viza turistike nuk vlen.
    .short = Leja e qëndrimit
points-livelihood =
    Pyetja e fundit: a ka para të mjaftueshme për të jetuar gjatë gjithë kohës së kërkimit?
    Tani kërkohen { FACT("oc_livelihood") } në muaj, për shembull në një llogari të bllokuar (Sperrkonto: paratë janë të ngrira, çdo muaj lirohet një pjesë). Mund të vlejë edhe një kontratë për punë me kohë të pjesshme në Gjermani ose një deklaratë garancie (Verpflichtungserklärung): atëherë paguan dikush në Gjermani.
    .short = Paratë për të jetuar
    .no = Jo, ende jo

## The result

points-total = **Chancenkarte: { $points }**
points-verdict_yes = Duhen { FACT("oc_min_points") }. Kjo mjafton. Edhe kushtet e tjera plotësohen sipas këtyre përgjigjeve.
points-verdict_enough = Duhen { FACT("oc_min_points") }. Pikët mjaftojnë. Por diçka tjetër mungon ende ose nuk është e qartë.
points-verdict_maybe = Duhen { FACT("oc_min_points") }. A mjafton, varet nga ajo që nuk është ende e qartë.
points-verdict_short = Duhen { FACT("oc_min_points") }. { $count ->
        [one] Mungon edhe { $points }.
       *[other] Mungojnë edhe { $points }.
    }
points-counted = Kështu i numërova (§ 20b AufenthG):
points-line = • { $reason }: { $points }
points-open = Ende e paqartë, kjo mund të shtohet:
points-line_open = • { $reason }: më së shumti { $points }
points-gains = Kjo do të sillte më shumë pikë:
points-line_gain = • { $reason }: { $points } më shumë

points-nr_1 = Vendim për njohje të pjesshme
points-nr_2 = Gjermanishtja B2 ose më mirë
points-nr_3 = Gjermanishtja B1
points-nr_4 = Gjermanishtja A2
points-nr_5 = Anglishtja C1 ose më mirë
points-nr_6 = Të paktën { FACT("oc_nr06_experience") } përvojë pune (numërohet periudha e fundit: { FACT("oc_nr06_window") })
points-nr_7 = Të paktën { FACT("oc_nr07_experience") } përvojë pune (numërohet periudha e fundit: { FACT("oc_nr07_window") })
points-nr_8 = Profesion në mungesë sipas listës së Kartës Blu
points-nr_9 = Mosha deri në { FACT("oc_nr09_age") }
points-nr_10 = Mosha deri në { FACT("oc_nr10_age") }
points-nr_11 = Më parë të paktën { FACT("oc_nr11_stay") } me leje në Gjermani
points-nr_12 = Edhe bashkëshorti/-ja i plotëson kushtet dhe vjen bashkë

points-note_age = Për moshën: në ligj shkruhet “jo më i vjetër se”. Nuk është e qartë nëse numërohet ende gjithë viti pas këtij ditëlindjeje. Prandaj llogaris me kujdes. Para kërkesës pyetni ambasadën.
points-note_nursing = Për infermierinë: infermieria me universitet është në listën e profesioneve në mungesë. Nuk është e qartë nëse vlen edhe një formim profesional në infermieri: varet se si klasifikohet diploma. Para kërkesës pyetni ambasadën.
points-note_classification = Për profesionin në mungesë: lista flet për profesione në nivelin e studimeve universitare. Nuk është e qartë nëse kjo diplomë bën pjesë aty. Para kërkesës pyetni ambasadën.

points-missing = Kjo mungon ende:
points-unknown = Kjo duhet sqaruar ende:
points-item = • { $text }
points-need_basic_qualification = një diplomë e njohur nga shteti në vendin e vet; formimi profesional duhet të zgjasë të paktën { FACT("oc_training_min") }
points-need_german_or_english = një vërtetim për gjermanishten { FACT("oc_language_minimum") } ose anglishten { FACT("oc_language_minimum_english") }: njëra prej tyre duhet patjetër
points-need_livelihood_opportunity_card = para për të jetuar: tani { FACT("oc_livelihood") } në muaj
points-need_abroad_or_title = vendi i duhur për kërkesën: nga jashtë, ose në Gjermani me një leje qëndrimi për studime, Ausbildung (formim profesional), kurs gjuhe ose punë

points-hint_recognition = Krejt pa pikë bëhet kur diploma është plotësisht e njohur në Gjermani ose, për studimet universitare, vlen si e krahasueshme.
points-hint_open = Sqaroni më parë njohjen: nëse diploma është tashmë plotësisht e njohur në Gjermani ose, për studimet universitare, e krahasueshme, nuk duhen fare pikë.

points-skilled = **Chancenkarte pa pikë**
    { $for ->
        [self] Me këtë diplomë quheni në Gjermani punëtor i kualifikuar (Fachkraft). Prandaj nuk ju duhen pikë
       *[other] Me këtë diplomë personi quhet në Gjermani punëtor i kualifikuar (Fachkraft). Prandaj nuk i duhen pikë
    } (§ 20a Abs. 3 Nr. 1 AufenthG). As certifikatë gjuhe nuk kërkon ligji për këtë.
    A ka tashmë një ofertë pune? Atëherë një vizë për punë është zakonisht rruga më e mirë.
points-skilled_yes = Edhe kushtet e tjera plotësohen sipas këtyre përgjigjeve.
points-none_qualification = **Chancenkarte: për momentin e pamundur**
    Për Chancenkarte duhet një diplomë: një formim profesional i njohur nga shteti, që zgjat të paktën { FACT("oc_training_min") }, ose universitet (§ 20a Abs. 4 AufenthG). Vetëm përvoja e punës nuk mjafton, as me shumë pikë.
    Plani tregon çfarë është gjithsesi e mundur.
points-none_basic_qualification = **Chancenkarte: për momentin e pamundur**
    Diploma duhet të jetë e njohur nga shteti në vendin e vet, dhe formimi profesional duhet të zgjasë të paktën { FACT("oc_training_min") } (§ 20a Abs. 4 AufenthG). Pikët këtu nuk ndryshojnë gjë.
    Ka një përjashtim: nëse një zyrë gjermane vendos se mungon vetëm një pjesë (njohje e pjesshme), ky kusht bie dhe vendimi sjell { FACT("oc_points_nr01") }.

points-discretion = Kjo është një llogari sipas këtyre përgjigjeve, jo premtim dhe jo këshillim juridik. Edhe kur gjithçka plotësohet, autoriteti vendos sipas gjykimit të vet (§ 20a AufenthG).

## The road maps

plan-opportunity_card = Chancenkarte për kërkim pune
plan-opportunity_card_later = Më parë të sqarohet diploma

plan-card_degree = Të tregoni që studimet vlejnë
    .what = Më parë shikoni falas në anabin. Nëse te universiteti shkruhet H+ dhe te diploma “entspricht” ose “gleichwertig”, studimet vlejnë si të krahasueshme: atëherë nuk duhen pikë. Përndryshe diplomën duhet ta vërtetojë ZAB (Zentralstelle für ausländisches Bildungswesen, zyra qendrore për arsimin e huaj).
    .office = ZAB
    .papers = Diploma, lista e lëndëve, fletë e printuar nga anabin
    .cost = anabin falas, vlerësimi i diplomës (Zeugnisbewertung) { FACT("zab_statement_fee") }
plan-card_training = Të tregoni që formimi profesional vlen
    .what = Për Chancenkarte me pikë, një zyrë gjermane duhet të vërtetojë se formimi është i njohur nga shteti në vendin e vet dhe ka zgjatur të paktën { FACT("oc_training_min") }. Këtë e bën ZAB (Zentralstelle für ausländisches Bildungswesen). Një certifikatë AHK nuk ka nevojë për këtë vërtetim. Edhe më mirë është një kërkesë për njohje: njohja e plotë do të thotë se nuk duhen pikë.
    .office = ZAB
    .papers = Diploma me kohëzgjatjen dhe lëndët, vërtetim që shkolla është e njohur
    .cost = pyetni më parë te ZAB
plan-card_notice = Të keni gati vendimin (Bescheid)
    .what = Vendimi duhet të thotë çfarë mungon ende për njohjen e plotë. Ai sjell { FACT("oc_points_nr01") } dhe zëvendëson vërtetimin tjetër për diplomën. Gjermanishtja { FACT("oc_language_minimum") } ose anglishtja { FACT("oc_language_minimum_english") } duhet gjithsesi.
    .papers = Vendimi për njohjen
plan-card_proof = Të keni gati vërtetimin për diplomën
    .what = Ky mund të jetë: diploma gjermane, vendimi për njohjen e plotë, vlerësimi i diplomës nga ZAB ose fleta e printuar nga anabin. Me të bëhet pa pikë.
    .papers = Diploma dhe një nga këto vërtetime
plan-card_language = Të vërtetoni gjuhën
    .what = Duhet të paktën gjermanishtja { FACT("oc_language_minimum") } ose anglishtja { FACT("oc_language_minimum_english") }. Më shumë sjell gjermanishtja: B2 jep { FACT("oc_points_nr02") }. Certifikata merrni vetëm me një provim të njohur, kurrë mos i blini. Cilat vlejnë, e thotë ambasada.
    .office = për shembull Goethe-Institut, telc, ÖSD
    .papers = Certifikata
plan-card_money = Të vërtetoni paratë për të jetuar
    .what = Tani kërkohen { FACT("oc_livelihood") } në muaj. Në një llogari të bllokuar (Sperrkonto) kjo është tani gjithsej { FACT("blocked_account_oc") }. Mund të vlejë edhe një kontratë për punë me kohë të pjesshme ose një deklaratë garancie (Verpflichtungserklärung) nga dikush në Gjermani. Pyetni më parë ambasadën çfarë pranon.
    .papers = Vërtetimi i llogarisë së bllokuar, kontrata e punës ose deklarata e garancisë
plan-card_apply = Kërkesa për vizë
    .what = Kërkesa në shumë vende bëhet në internet, në portalin konsullor (Auslandsportal). Pastaj ka një takim në ambasadë. Takimet rezervohen vetëm atje, kurrë mos i blini. Një udhëtim si turist nuk ndihmon: karta duhet kërkuar më parë, nga jashtë.
    .office = Ambasada ose konsullata gjermane
    .papers = Pasaporta, CV, të gjitha vërtetimet e mësipërme
    .cost = Viza { FACT("visa_fee") }
    .time = shumë e ndryshme sipas vendit
plan-card_apply_here = Kërkesa për Chancenkarte në Gjermani
    .what = Kjo bëhet vetëm me një leje qëndrimi për studime, Ausbildung (formim profesional), kurs gjuhe ose punë. E rëndësishme: kërkojeni para se t’i mbarojë afati. Këshillohuni më parë: pas një diplome në Gjermani shpesh ka një leje më të mirë.
    .office = Zyra e të huajve (Ausländerbehörde) në vendbanim
    .papers = Pasaporta, leja e qëndrimit, të gjitha vërtetimet e mësipërme
    .cost = Leja e qëndrimit { FACT("residence_permit_fee") }
plan-card_apply_later = Kërkesa nga jashtë
    .what = Nga Gjermania kërkesa bëhet vetëm me një leje qëndrimi për studime, Ausbildung (formim profesional), kurs gjuhe ose punë. Pa të, karta duhet kërkuar nga jashtë. Para se të dilni nga Gjermania, patjetër këshillohuni, sidomos në rast azili ose Duldung (qëndrim i toleruar).
    .office = Këshillimi për migrantë (Migrationsberatung) ose këshillimi IQ, pastaj ambasada gjermane
    .cost = Këshillimi falas, viza { FACT("visa_fee") }
plan-card_search = Të mbërrini dhe të kërkoni punë
    .what = Regjistroni adresën në zyrë (afati: { FACT("registration_deadline") }). Gjatë kërkimit lejohet të punoni mesatarisht { FACT("oc_part_time_work") } në javë dhe përveç kësaj me provë, për çdo vend pune më së shumti { FACT("oc_trial_job") }. Prova duhet të lidhet me punë të kualifikuar, me Ausbildung ose me njohjen.
    .office = Zyra e regjistrimit (Einwohnermeldeamt), Agjencia e Punës (Agentur für Arbeit)
    .time = karta vlen më së shumti { FACT("oc_duration") }
plan-card_work = Me një vend pune të ndërroni lejen
    .what = Me një ofertë të përshtatshme pune kalohet te një leje për punë. Nëse ende nuk përshtatet asnjë, karta mund të zgjatet një herë, më së shumti { FACT("oc_follow_up") }, kur puna është e kualifikuar dhe Agjencia Federale e Punës jep pëlqimin. Mos paguani kurrë paraprakisht për një vend pune.
    .office = Zyra e të huajve; për probleme me pagën ose kontratën: Faire Integration, falas
