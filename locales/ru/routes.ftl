### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **По этим ответам возможно:**
routes-possible_none = Сейчас по этим ответам ни один путь ещё не открыт полностью. Это может измениться.
routes-possible_none_alone = Сейчас по этим ответам я пока не вижу пути. Это может измениться.
routes-open = **Возможно, если кое-что добавится:**
routes-open_more = **Тоже возможно, если кое-что добавится:**
routes-further = Тоже возможно, но шагов больше:
routes-blocked = **Что сейчас не получится:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = Суммы указаны за { $year } год. Новые ещё точно не известны.
routes-discretion = Это справка по этим ответам, не обещание и не юридическая консультация. Решить может только ведомство.

routes-approval_ba = Нужно согласие Федерального агентства по труду (Bundesagentur für Arbeit, BA).
routes-approval_priority = Нужно согласие Федерального агентства по труду (Bundesagentur für Arbeit, BA). Оно проверяет, нет ли у кого-то другого преимущества.
routes-approval_quota = Нужно согласие Федерального агентства по труду (Bundesagentur für Arbeit, BA). Число мест в год ограничено.
routes-approval_priority_and_quota = Нужно согласие Федерального агентства по труду (Bundesagentur für Arbeit, BA). Оно проверяет, нет ли у кого-то другого преимущества, и число мест в год ограничено.

routes-note_licence = В регулируемых профессиях, например в уходе, признание всё равно нужно.
routes-note_nothing =
    Это открывает пути:
    • образование: профессиональное (минимум { FACT("qualified_training_min") }) или высшее
    • немецкий, лучше всего до { FACT("apprenticeship_german") }
    • твёрдое предложение работы или обучения
    • разговор с бесплатной консультацией
routes-note_quota = Для Западных Балкан квота на этот год может быть уже исчерпана. Спросите заранее в посольстве.
routes-note_visa_free_entry = С этим паспортом можно въехать без визы и подать на вид на жительство (Aufenthaltstitel) здесь, максимальный срок после въезда: { FACT("visa_free_application") }. Работать можно только с этим видом на жительство.
routes-note_in_germany = **Важно:** без разрешения на пребывание (Aufenthaltserlaubnis) для учёбы, обучения или работы заявление чаще всего можно подать только из-за границы. Перед выездом обязательно получите консультацию, прежде всего при убежище или Duldung.

## Titles, and what each route is

routes-title_eu_free_movement = Свобода передвижения (FreizügG/EU)
    .text = С паспортом ЕС, ЕЭЗ или Швейцарии можно жить и работать в Германии без визы и без разрешения на работу.
routes-title_blue_card_general = Голубая карта ЕС (§ 18g)
    .text = Вид на жительство для работы, которая подходит к высшему образованию. Согласие Федерального агентства по труду (Bundesagentur für Arbeit) не нужно, немецкого закон не требует.
routes-title_blue_card_reduced = Голубая карта ЕС, дефицитная профессия (§ 18g)
    .text = Та же карта с меньшей зарплатой: для дефицитных профессий и вскоре после вуза.
routes-title_blue_card_it = Голубая карта ЕС для IT без вуза (§ 18g Abs. 2)
    .text = Здесь вместо диплома важен опыт в IT.
routes-title_skilled_academic_18b = Специалист с высшим образованием (§ 18b)
    .text = Для любой квалифицированной работы. Она не обязана точно подходить к диплому.
routes-title_skilled_vocational_18a = Специалист с профобразованием (§ 18a)
    .text = Для любой квалифицированной работы, если профессиональное образование признано в Германии.
routes-title_experience_19c2 = Работа по опыту (§ 19c Abs. 2)
    .text = Работать без признания в Германии: важны опыт, диплом своей страны и зарплата.
routes-title_experience_it_19c2 = IT по опыту (§ 19c Abs. 2)
    .text = Работать в IT совсем без диплома: важны опыт и зарплата.
routes-title_recognition_partnership_16d3 = Партнёрство по признанию (§ 16d Abs. 3)
    .text = Сначала приехать и работать, а признание идёт параллельно в Германии (Anerkennungspartnerschaft).
routes-title_adaptation_16d1 = Курс для признания (§ 16d Abs. 1)
    .text = Пребывание, чтобы восполнить в Германии то, чего ещё не хватает по решению (Bescheid).
routes-title_exam_16d5 = Экзамен для признания (§ 16d Abs. 5)
    .text = Короткое пребывание только для экзамена. Работать при этом нельзя.
routes-title_western_balkans_26_2 = Правило для Западных Балкан (§ 26 Abs. 2 BeschV)
    .text = Для любой работы с твёрдым предложением, даже без диплома и без немецкого. Заявление подают в немецкое представительство в этом регионе.
routes-title_best_friends_26_1 = Правило для отдельных стран (§ 26 Abs. 1 BeschV)
    .text = С этим паспортом возможна любая работа с твёрдым предложением, даже без диплома.
routes-title_care_assistant_22a = Помощник по уходу (§ 22a BeschV)
    .text = Для людей с образованием помощника по уходу, которое действует в Германии.
routes-title_driver_24a = Водитель грузовика или автобуса (§ 24a BeschV)
    .text = Для профессиональных водителей с местом работы. Некоторые фирмы помогают получить права ЕС.
routes-title_opportunity_card_skilled = Карта шансов без баллов (§ 20a)
    .text = Приехать и искать работу здесь. Диплом признан или сопоставим, поэтому баллы не нужны.
routes-title_opportunity_card_points = Карта шансов по баллам (§ 20a)
    .text = Приехать и искать работу здесь. Нужно минимум { FACT("oc_min_points") }. Точно посчитать их можно в меню, в разделе «Другие темы».
routes-title_apprenticeship_16a = Обучение в Германии (Ausbildung, § 16a)
    .text = Получить профессию. При обучении на предприятии уже платят деньги.
routes-title_training_search_17 = Поиск места обучения (§ 17)
    .text = Искать в Германии место обучения (Ausbildung). Срок: максимум { FACT("training_search_duration") }.
routes-title_job_search_20 = Поиск работы после учёбы здесь (§ 20)
    .text = Кто завершил здесь учёбу в вузе, Ausbildung, научную работу или признание, может искать работу в Германии.
routes-title_short_term_15d = Краткосрочная работа (§ 15d BeschV)
    .text = Для работы на несколько месяцев. Заявление подаёт работодатель, он же платит за дорогу.
routes-title_ict_19 = Карта ICT (§ 19)
    .text = Для работы в Германии некоторое время внутри того же концерна.
routes-title_language_course_16f = Курс немецкого в Германии (§ 16f)
    .text = Пребывание для изучения немецкого, с небольшой подработкой.

## What is missing, by condition

routes-missing-free_movement = паспорт ЕС, ЕЭЗ или Швейцарии
routes-missing-third_country = паспорт страны вне ЕС
routes-missing-degree = высшее образование, признанное или сопоставимое в Германии (anabin или ZAB)
routes-missing-fitting_job = предложение о работе, которое подходит к высшему образованию
routes-missing-offer_months = предложение о работе минимум на { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = зарплата за год минимум { FACT("blue_card_salary_general") }
routes-missing-licence = разрешение на профессию, если она регулируемая
routes-missing-shortage_or_recent_degree = дефицитная профессия или недавний диплом (максимальный срок после окончания: { FACT("blue_card_new_entrant") })
routes-missing-salary_blue_card_reduced = зарплата за год минимум { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = профессия в IT
routes-missing-experience_it_blue_card = опыт в IT на уровне высшего образования: минимум { FACT("blue_card_it_experience") } (учитываются последние { FACT("blue_card_it_experience_window") })
routes-missing-qualified_job = предложение квалифицированной работы
routes-missing-age45 = из-за возраста (от { FACT("age45_age") }): зарплата за год минимум { FACT("age45_min_salary") } или достаточное обеспечение на старость
routes-missing-equivalence = полное признание профессионального образования в Германии
routes-missing-experience = опыт по профессии: минимум { FACT("experience_years") } (учитываются последние { FACT("experience_window") })
routes-missing-salary_or_agreement = зарплата за год минимум { FACT("experience_6beschv_min_salary") } или оплата по тарифному договору
routes-missing-experienced_qualification = диплом, признанный государством в своей стране (профессиональное образование: минимум { FACT("experience_training_min") })
routes-missing-foreign_qualification = диплом, признанный государством в своей стране (профессиональное образование: минимум { FACT("qualified_training_min") })
routes-missing-partnership_job = предложение о работе в той же профессиональной области
routes-missing-recognition_agreement = работодатель, который согласен и подписывает соглашение
routes-missing-suitable_employer = предприятие, которое умеет обучать
routes-missing-german_a2 = немецкий { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = решение (Bescheid), где написано, чего ещё не хватает для признания
routes-missing-measure = место на подходящем курсе
routes-missing-german_a2_usual = обычно немецкий { FACT("lang_16d1") }
routes-missing-livelihood_recognition = деньги на жизнь: { FACT("s16d_livelihood") } в месяц
routes-missing-exam = экзамен для признания, который скоро состоится
routes-missing-nationality = паспорт страны, для которой есть это правило
routes-missing-job_offer = твёрдое предложение о работе
routes-missing-from_abroad = заявление из-за границы
routes-missing-asylum_benefits = отсутствие помощи по закону о пособиях для просителей убежища (Asylbewerberleistungsgesetz; учитываются последние { FACT("western_balkans_asylum_benefits") })
routes-missing-care_assistant = образование помощника по уходу, признанное в Германии
routes-missing-driver = права ЕС с базовой квалификацией или фирма, которая помогает их получить
routes-missing-skilled_worker = диплом, который в Германии полностью признан или, если это вуз, считается сопоставимым
routes-missing-livelihood_opportunity_card = деньги на жизнь: { FACT("oc_livelihood") } в месяц
routes-missing-abroad_or_title = заявление из-за границы или здесь, если есть разрешение на пребывание (Aufenthaltserlaubnis) для учёбы, обучения или работы
routes-missing-basic_qualification = диплом, признанный государством в своей стране (профессиональное образование: минимум { FACT("oc_training_min") })
routes-missing-german_or_english = немецкий { FACT("oc_language_minimum") } или английский { FACT("oc_language_minimum_english") }
routes-missing-points = больше баллов (нужно: { FACT("oc_min_points") }), например за лучший немецкий
routes-missing-training_place = договор об обучении (Ausbildungsvertrag) или место в профессиональной школе
routes-missing-german_for_training = немецкий { FACT("apprenticeship_german") } или предприятие, которое само проверяет немецкий или планирует подготовительный курс
routes-missing-livelihood_training = деньги на жизнь; зарплата во время обучения засчитывается
routes-missing-under_age = возраст младше { FACT("training_search_age") }
routes-missing-livelihood_training_search = деньги на жизнь: { FACT("s16d_livelihood") } в месяц
routes-missing-school_certificate = школьный аттестат, с которым можно поступать в вуз
routes-missing-german_b1 = немецкий { FACT("lang_training_search") }
routes-missing-completed_stay = завершённая учёба здесь, в Германии
routes-missing-livelihood_search = достаточно денег на жизнь
routes-missing-collective_agreement = работодатель с тарифным договором
routes-missing-hours = работа минимум { FACT("short_term_hours") } в неделю
routes-missing-short_duration = место работы, срок: максимум { FACT("short_term_months") }
routes-missing-travel_paid = работодатель, который платит за дорогу
routes-missing-transfer_role = должность руководителя, специалиста или стажёра (Trainee) в концерне
routes-missing-transfer_months = минимум { FACT("ict_group_months") } в концерне непосредственно перед этим
routes-missing-transfer_days = перевод на срок дольше чем { FACT("ict_transfer_days") }
routes-missing-language_course = место на курсе немецкого
routes-missing-livelihood_language_course = деньги на жизнь: { FACT("s16d_livelihood") } в месяц

## What stands in the way for good, by condition

routes-blocked-skilled_worker = Без диплома нет визы специалиста и нет карты шансов. Одного опыта для этого мало.
routes-blocked-basic_qualification = Для карты шансов диплом должен быть признан государством в своей стране; срок профессионального образования: минимум { FACT("oc_training_min") }.
routes-blocked-experience = Для пути по опыту работы опыта пока мало: нужно { FACT("experience_years") }.
routes-blocked-under_age = Искать место обучения можно только в возрасте младше { FACT("training_search_age") }. Само обучение (Ausbildung) возможно и позже.
routes-blocked-school_certificate = Искать место обучения можно только со школьным аттестатом, с которым можно поступать в вуз. Само обучение (Ausbildung) возможно и без него.
