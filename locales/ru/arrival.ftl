### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = Приезд в Германию
arrival-stage =
    { $for ->
        [self] Как давно вы в Германии?
       *[other] Как давно этот человек в Германии?
    }
    .short = В Германии
    .soon = Ещё нет, но скоро
    .soon-words = ещё нет, скоро, скоро приеду, в следующем месяце, с визой, skoro, esche net
    .weeks = Недавно
    .weeks-words = недавно, только приехал, только приехала, новенький, несколько недель, пару недель, несколько дней, nedavno, tolko priehal, tolko priehala
    .longer = Уже давно
    .longer-words = давно, уже давно, долго, много лет, год, несколько лет, davno, uzhe davno
arrival-children = С вами едут дети или дети уже здесь?
    .short = Дети

arrival-more = О чём вы хотите узнать больше?
    .short = Узнать больше
    .address_registration = Регистрация адреса
    .address_registration-words = регистрация, прописка, анмельдунг, бюргерамт, прописаться, зарегистрировать адрес, anmeldung, propiska, registraciya
    .health_insurance = Медицинская страховка
    .health_insurance-words = страховка, медстраховка, больничная касса, кранкенкасса, врач, застрахован, strahovka, krankenkasse
    .taxes_net_salary = Налоги и чистая зарплата
    .taxes_net_salary-words = налог, налоги, нетто, брутто, на руки, налоговый номер, налоговый класс, вычеты, nalogi, netto, brutto
    .bank_account = Счёт в банке
    .bank_account-words = счёт, счет, банк, карта банка, открыть счёт, schet v banke, bank
    .housing = Поиск жилья
    .housing-words = жильё, жилье, квартира, аренда, комната, снять квартиру, хозяин квартиры, kvartira, snyat kvartiru, zhilye
    .driving_licence = Водительские права
    .driving_licence-words = права, водительские, машина, вождение, обменять права, prava, voditelskie prava, obmenyat prava
    .school_kindergarten = Школа, садик, пособие
    .school_kindergarten-words = школа, садик, детский сад, сад, дети, присмотр за детьми, детские деньги, детское пособие, киндергельд, kindergeld, shkola, sadik, detskie dengi
    .leisure_and_associations = Досуг и клубы
    .leisure_and_associations-words = досуг, свободное время, клуб, кружок, спорт, найти друзей, ферайн, sport, dosug, verein
    .enough = Этого достаточно
    .enough-words = достаточно, готово, больше ничего, всё, это всё, vse, dostatochno
arrival-more_longer = О чём вы хотите узнать больше?
    .short = Узнать больше
    .residence_permit_extension = Продлить пребывание
    .residence_permit_extension-words = продлить, продление, продлить внж, заканчивается внж, истекает, prodlit, prodlenie vnzh
    .change_employer = Сменить работодателя
    .change_employer-words = сменить работу, другая работа, новая работа, смена работодателя, поменять работу, smenit rabotu, novaya rabota
    .job_lost = Потеря работы
    .job_lost-words = безработный, безработная, уволили, увольнение, без работы, работы больше нет, uvolili, poteryal rabotu
    .permanent_residence = Остаться навсегда
    .permanent_residence-words = пмж, бессрочный внж, бессрочно, постоянный внж, навсегда, остаться, нидерлассунг, pmzh, ostatsya
    .citizenship = Гражданство
    .citizenship-words = гражданство, немецкий паспорт, натурализация, стать гражданином, получить гражданство, grazhdanstvo, nemeckiy pasport
    .travel_absence = Надолго за границу
    .travel_absence-words = поездка, за границу, уехать надолго, съездить домой, отпуск за границей, поехать на родину, poezdka, za granicu
    .family_spouse = Перевезти семью
    .family_spouse-words = семья, привезти семью, жена, муж, воссоединение семьи, semya, zhena, muzh
    .social_security = Пенсия и страховки
    .social_security-words = пенсия, социальное страхование, страховка по безработице, страховки, pensiya, strahovki
    .enough = Этого достаточно
    .enough-words = достаточно, готово, больше ничего, всё, это всё, vse, dostatochno
