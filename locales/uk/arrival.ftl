### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = Приїзд до Німеччини
arrival-stage =
    { $for ->
        [self] Як довго ви вже в Німеччині?
       *[other] Як довго людина вже в Німеччині?
    }
    .short = У Німеччині
    .soon = Ще ні, але скоро
    .soon-words = ще ні, скоро, незабаром, скоро приїду, наступного місяця, з візою, еще нет, shche ni, skoro, nezabarom
    .weeks = Недавно
    .weeks-words = недавно, нещодавно, щойно приїхав, щойно приїхала, тільки приїхав, тільки приїхала, новий тут, кілька тижнів, кілька днів, пару тижнів, nedavno, neshchodavno, kilka tyzhniv
    .longer = Уже довше
    .longer-words = довше, вже довго, довго, уже довго, вже давно, давно, рік, кілька років, роками, уже давно, dovho, davno, kilka rokiv
arrival-children = Чи їдуть діти, або діти вже тут?
    .short = Діти

arrival-more = Про що ви хочете дізнатися більше?
    .short = Дізнатися більше
    .address_registration = Реєстрація житла
    .address_registration-words = зареєструвати житло, реєстрація, прописка, анмельдунг, бюргерамт, зареєструвати адресу, регистрация, anmeldung, reiestratsiia, propyska
    .health_insurance = Медичне страхування
    .health_insurance-words = лікарняна каса, страхування, страховка, медстраховка, лікар, кранкенкаса, кранкенкасе, medstrakhovka, strakhovka, krankenkasse
    .taxes_net_salary = Податки, зарплата нетто
    .taxes_net_salary-words = податок, податки, нетто, брутто, податковий номер, податковий клас, відрахування, налоги, podatky, netto, brutto
    .bank_account = Рахунок у банку
    .bank_account-words = рахунок, банк, відкрити рахунок, картка, счет в банке, rakhunok, bank
    .housing = Пошук житла
    .housing-words = житло, квартира, оренда, кімната, знайти квартиру, орендодавець, жилье, zhytlo, kvartyra, orenda
    .driving_licence = Водійські права
    .driving_licence-words = права, водійське посвідчення, авто, машина, їздити, обміняти права, обмін прав, prava, vodiiski prava, obminiaty prava
    .school_kindergarten = Школа, садок, Kindergeld
    .school_kindergarten-words = школа, садок, дитячий садок, садочок, кіта, діти, догляд за дітьми, дитячі гроші, гроші на дітей, кіндергельд, виплати на дітей, shkola, sadok, kinderheld, kindergeld
    .leisure_and_associations = Дозвілля і спілки
    .leisure_and_associations-words = дозвілля, спілка, спілки, товариство, клуб, спорт, знайти друзів, ферайн, досуг, dozvillia, sport
    .enough = Цього досить
    .enough-words = достатньо, вистачить, більше нічого, готово, все, dostatno, vystachyt, hotovo
arrival-more_longer = Про що ви хочете дізнатися більше?
    .short = Дізнатися більше
    .residence_permit_extension = Продовжити дозвіл
    .residence_permit_extension-words = продовження, подовжити, продовжити посвідку, продовжити внж, дозвіл закінчується, закінчується, продлить, prodovzhennia, prodovzhyty dozvil
    .change_employer = Змінити роботодавця
    .change_employer-words = зміна роботодавця, інша робота, нова робота, змінити роботу, поменять работу, zminyty robotu, nova robota
    .job_lost = Втрата роботи
    .job_lost-words = безробітний, безробітна, звільнили, мене звільнили, звільнення, втратив роботу, втратила роботу, потерял работу, zvilnyly, vtratyv robotu, vtratyla robotu
    .permanent_residence = Залишитися назавжди
    .permanent_residence-words = постійне проживання, пмж, назавжди, безстроково, залишитися, нідерласунг, остаться навсегда, pmzh, nazavzhdy
    .citizenship = Громадянство
    .citizenship-words = німецький паспорт, отримати громадянство, стати громадянином, стати громадянкою, гражданство, hromadianstvo
    .travel_absence = Надовго за кордон
    .travel_absence-words = поїздка, за кордон, подорож, додому, відпустка за кордоном, поїхати в україну, в україну, poizdka, dodomu
    .family_spouse = Привезти родину
    .family_spouse-words = забрати родину, забрати сім’ю, дружина, чоловік, возз’єднання сім’ї, сім’я, сімя, родина, семья, rodyna, simya, vozziednannia
    .social_security = Пенсія і страхування
    .social_security-words = пенсія, соціальне страхування, страхування на випадок безробіття, страхування, pensiia, strakhuvannia
    .enough = Цього досить
    .enough-words = достатньо, вистачить, більше нічого, готово, все, dostatno, vystachyt, hotovo
