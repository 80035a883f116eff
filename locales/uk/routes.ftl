### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **Можливо за цими відповідями:**
routes-possible_none = Наразі за цими відповідями жоден шлях ще не відкритий повністю. Це може змінитися.
routes-possible_none_alone = Наразі за цими відповідями я ще не бачу шляху. Це може змінитися.
routes-open = **Можливо, якщо додасться ще щось:**
routes-open_more = **Також можливо, якщо додасться ще щось:**
routes-further = Також можливо, але більше кроків:
routes-blocked = **Що зараз неможливо:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = Суми вказано за { $year } рік. Нові ще не визначено остаточно.
routes-discretion = Це інформація за вашими відповідями, а не обіцянка і не юридична консультація. Вирішити може тільки відомство.

routes-approval_ba = Потрібна згода Федерального агентства з праці (Bundesagentur für Arbeit, BA).
routes-approval_priority = Потрібна згода Федерального агентства з праці (Bundesagentur für Arbeit, BA). Воно перевіряє, чи має хтось інший перевагу.
routes-approval_quota = Потрібна згода Федерального агентства з праці (Bundesagentur für Arbeit, BA). Кількість на рік обмежена.
routes-approval_priority_and_quota = Потрібна згода Федерального агентства з праці (Bundesagentur für Arbeit, BA). Воно перевіряє, чи має хтось інший перевагу, а кількість на рік обмежена.

routes-note_licence = У регульованих професіях, наприклад у догляді за хворими, визнання все одно потрібне.
routes-note_nothing =
    Шляхи відкриває ось що:
    • освіта: професійна освіта (щонайменше { FACT("qualified_training_min") }) або вища
    • німецька, найкраще до { FACT("apprenticeship_german") }
    • тверда пропозиція роботи або професійного навчання
    • розмова з безкоштовним консультантом
routes-note_quota = Для Західних Балкан кількість на цей рік може бути вже вичерпана. Спершу запитайте в посольстві.
routes-note_visa_free_entry = З цим паспортом можна в’їхати без візи й подати заяву на дозвіл на перебування (Aufenthaltstitel) тут. Строк: щонайбільше { FACT("visa_free_application") } після в’їзду. Працювати можна тільки з дозволом.
routes-note_in_germany = **Важливо:** без посвідки на проживання для навчання чи роботи заяву здебільшого можна подати тільки з-за кордону. Перед виїздом обов’язково отримайте консультацію, особливо у разі притулку або Duldung.

## Titles, and what each route is

routes-title_eu_free_movement = Свобода пересування (FreizügG/EU)
    .text = З паспортом країни ЄС, ЄЕЗ або Швейцарії можна жити й працювати в Німеччині без візи та без дозволу на роботу.
routes-title_blue_card_general = Блакитна карта ЄС (§ 18g)
    .text = Дозвіл для роботи, що відповідає вищій освіті. Згода Федерального агентства з праці для цього не потрібна, німецької закон не вимагає.
routes-title_blue_card_reduced = Блакитна карта, дефіцит (§ 18g)
    .text = Та сама карта з нижчою зарплатою: для дефіцитних професій і невдовзі після закінчення університету.
routes-title_blue_card_it = Блакитна карта: ІТ без диплома (§ 18g Abs. 2)
    .text = Тут замість диплома рахується досвід в ІТ.
routes-title_skilled_academic_18b = Фахівець із вищою освітою (§ 18b)
    .text = Для будь-якої кваліфікованої роботи. Вона не мусить точно відповідати освіті.
routes-title_skilled_vocational_18a = Фахівець із профосвітою (§ 18a)
    .text = Для будь-якої кваліфікованої роботи, якщо професійну освіту визнано в Німеччині.
routes-title_experience_19c2 = Робота з досвідом (§ 19c Abs. 2)
    .text = Робота без німецького визнання: рахуються досвід, диплом зі своєї країни та зарплата.
routes-title_experience_it_19c2 = ІТ із досвідом (§ 19c Abs. 2)
    .text = Робота в ІТ зовсім без диплома: рахуються досвід і зарплата.
routes-title_recognition_partnership_16d3 = Партнерство з визнання (§ 16d Abs. 3)
    .text = Спершу приїхати й працювати, а визнання триває в Німеччині паралельно.
routes-title_adaptation_16d1 = Курс для визнання (§ 16d Abs. 1)
    .text = Перебування, щоб наздогнати в Німеччині те, чого ще бракує згідно з рішенням.
routes-title_exam_16d5 = Іспит для визнання (§ 16d Abs. 5)
    .text = Коротке перебування тільки для іспиту. Працювати при цьому не можна.
routes-title_western_balkans_26_2 = Західні Балкани (§ 26 Abs. 2 BeschV)
    .text = Для будь-якої роботи з твердою пропозицією, навіть без диплома й без німецької. Заяву подають у німецькому представництві в регіоні.
routes-title_best_friends_26_1 = Окремі країни (§ 26 Abs. 1 BeschV)
    .text = З цим паспортом можлива будь-яка робота з твердою пропозицією, навіть без диплома.
routes-title_care_assistant_22a = Помічник із догляду (§ 22a BeschV)
    .text = Для людей з освітою помічника з догляду, яка діє в Німеччині.
routes-title_driver_24a = Водій вантажівки, автобуса (§ 24a BeschV)
    .text = Для професійних водіїв із місцем роботи. Деякі фірми допомагають отримати права ЄС.
routes-title_opportunity_card_skilled = Карта можливостей без балів (§ 20a)
    .text = В’їхати й шукати роботу тут. Диплом визнано або він порівнянний, тому бали не потрібні.
routes-title_opportunity_card_points = Карта можливостей із балами (§ 20a)
    .text = В’їхати й шукати роботу тут. Потрібно: { FACT("oc_min_points") }. У меню в розділі «Інші теми» я порахую їх точно.
routes-title_apprenticeship_16a = Навчання професії в Німеччині (§ 16a)
    .text = Вивчити професію (Ausbildung). Під час навчання на підприємстві вже заробляють гроші.
routes-title_training_search_17 = Пошук місця навчання (§ 17)
    .text = Щонайбільше { FACT("training_search_duration") } шукати в Німеччині місце професійного навчання (Ausbildung).
routes-title_job_search_20 = Пошук роботи після навчання тут (§ 20)
    .text = Хто завершив тут вищу освіту, професійне навчання, дослідження чи визнання, може шукати в Німеччині роботу.
routes-title_short_term_15d = Короткострокова робота (§ 15d BeschV)
    .text = Для роботи на кілька місяців. Роботодавець подає заяву й оплачує дорогу.
routes-title_ict_19 = ICT-карта (§ 19)
    .text = Для періоду роботи в Німеччині в тому самому концерні.
routes-title_language_course_16f = Курс німецької в Німеччині (§ 16f)
    .text = Перебування для вивчення німецької, з невеликою роботою паралельно.

## What is missing, by condition

routes-missing-free_movement = паспорт країни ЄС, ЄЕЗ або Швейцарії
routes-missing-third_country = паспорт країни поза ЄС
routes-missing-degree = вища освіта, яку в Німеччині визнано або яка вважається порівнянною (anabin чи ZAB)
routes-missing-fitting_job = пропозиція роботи, що відповідає вищій освіті
routes-missing-offer_months = пропозиція роботи щонайменше на { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = річна зарплата щонайменше { FACT("blue_card_salary_general") }
routes-missing-licence = дозвіл на професію, якщо вона регульована
routes-missing-shortage_or_recent_degree = дефіцитна професія або недавній диплом (щонайбільше { FACT("blue_card_new_entrant") } тому)
routes-missing-salary_blue_card_reduced = річна зарплата щонайменше { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = професія в ІТ
routes-missing-experience_it_blue_card = щонайменше { FACT("blue_card_it_experience") } досвіду в ІТ на рівні вищої освіти (рахуються останні { FACT("blue_card_it_experience_window") })
routes-missing-qualified_job = пропозиція кваліфікованої роботи
routes-missing-age45 = через вік (від { FACT("age45_age") }): річна зарплата щонайменше { FACT("age45_min_salary") } або достатнє забезпечення на старість
routes-missing-equivalence = повне визнання професійної освіти в Німеччині
routes-missing-experience = щонайменше { FACT("experience_years") } досвіду в професії (рахуються останні { FACT("experience_window") })
routes-missing-salary_or_agreement = річна зарплата щонайменше { FACT("experience_6beschv_min_salary") } або оплата за колективним договором
routes-missing-experienced_qualification = диплом, визнаний державою у своїй країні (професійна освіта: щонайменше { FACT("experience_training_min") })
routes-missing-foreign_qualification = диплом, визнаний державою у своїй країні (професійна освіта: щонайменше { FACT("qualified_training_min") })
routes-missing-partnership_job = пропозиція роботи в тій самій професійній сфері
routes-missing-recognition_agreement = роботодавець, який бере участь і письмово про це домовляється
routes-missing-suitable_employer = підприємство, яке може навчати
routes-missing-german_a2 = німецька { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = рішення (Bescheid), у якому сказано, чого ще бракує для визнання
routes-missing-measure = місце на відповідному курсі
routes-missing-german_a2_usual = зазвичай німецька { FACT("lang_16d1") }
routes-missing-livelihood_recognition = гроші на життя: { FACT("s16d_livelihood") } на місяць
routes-missing-exam = іспит для визнання, який скоро відбудеться
routes-missing-nationality = паспорт країни, для якої є це правило
routes-missing-job_offer = тверда пропозиція роботи
routes-missing-from_abroad = заява з-за кордону
routes-missing-asylum_benefits = жодної допомоги за законом про допомогу шукачам притулку (рахуються останні { FACT("western_balkans_asylum_benefits") })
routes-missing-care_assistant = освіта помічника з догляду, яку визнано в Німеччині
routes-missing-driver = права ЄС із базовою кваліфікацією або фірма, яка з цим допоможе
routes-missing-skilled_worker = диплом, який у Німеччині повністю визнано або, якщо це вища освіта, який вважається порівнянним
routes-missing-livelihood_opportunity_card = гроші на життя: { FACT("oc_livelihood") } на місяць
routes-missing-abroad_or_title = заява з-за кордону або звідси з посвідкою на проживання для навчання чи роботи
routes-missing-basic_qualification = диплом, визнаний державою у своїй країні (професійна освіта: щонайменше { FACT("oc_training_min") })
routes-missing-german_or_english = німецька { FACT("oc_language_minimum") } або англійська { FACT("oc_language_minimum_english") }
routes-missing-points = більше балів (потрібно: { FACT("oc_min_points") }), наприклад завдяки кращій німецькій
routes-missing-training_place = договір про професійне навчання або місце в школі
routes-missing-german_for_training = німецька { FACT("apprenticeship_german") } або підприємство, яке саме перевіряє німецьку чи планує підготовчий курс
routes-missing-livelihood_training = гроші на життя; оплата під час навчання теж рахується
routes-missing-under_age = вік до { FACT("training_search_age") }
routes-missing-livelihood_training_search = гроші на життя: { FACT("s16d_livelihood") } на місяць
routes-missing-school_certificate = шкільний атестат, з яким можна вступати до університету
routes-missing-german_b1 = німецька { FACT("lang_training_search") }
routes-missing-completed_stay = завершене навчання тут, у Німеччині
routes-missing-livelihood_search = достатньо грошей на життя
routes-missing-collective_agreement = роботодавець із колективним договором
routes-missing-hours = щонайменше { FACT("short_term_hours") } роботи на тиждень
routes-missing-short_duration = робота щонайбільше на { FACT("short_term_months") }
routes-missing-travel_paid = роботодавець, який оплачує дорогу
routes-missing-transfer_role = посада керівника, спеціаліста або стажера в концерні
routes-missing-transfer_months = щонайменше { FACT("ict_group_months") } у концерні безпосередньо перед цим
routes-missing-transfer_days = відрядження на понад { FACT("ict_transfer_days") }
routes-missing-language_course = місце на курсі німецької
routes-missing-livelihood_language_course = гроші на життя: { FACT("s16d_livelihood") } на місяць

## What stands in the way for good, by condition

routes-blocked-skilled_worker = Без диплома немає візи фахівця і немає Карти можливостей. Самого досвіду для цього не досить.
routes-blocked-basic_qualification = Для Карти можливостей диплом має бути визнаний державою у своїй країні; професійна освіта має тривати щонайменше { FACT("oc_training_min") }.
routes-blocked-experience = Для шляху з досвідом роботи досвіду ще замало. Потрібно: { FACT("experience_years") }.
routes-blocked-under_age = Шукати місце професійного навчання можна тільки у віці до { FACT("training_search_age") }. Саме навчання можливе й пізніше.
routes-blocked-school_certificate = Шукати місце професійного навчання можна тільки зі шкільним атестатом, який дає право вступати до університету. Саме навчання можливе й без нього.
