### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.

occupation-title = Моя профессия
occupation-ask = О какой профессии речь? Пожалуйста, напишите только профессию, на своём языке или по-немецки. Например: медсестра, электрик, повар.
    .short = Профессия
    .invalid = Такой профессии не нашлось. Попробуйте другое слово или напишите по-немецки или по-английски. Иначе нажмите «Не знаю»: тогда я покажу, где её искать.
occupation-not_found =
    Ничего страшного: я знаю много профессий, но не все. Дальше можно так:
    • В поиске признания (Anerkennungs-Finder) есть и редкие профессии, на нескольких языках. Введите профессию и место в Германии. Там видно, регулируемая ли профессия и кто решает:
    { FACT("recognition_finder") }
    • Горячая линия «Работа и жизнь в Германии» (Arbeiten und Leben in Deutschland) поможет найти, бесплатно, на немецком и английском: { FACT("hotline_phone") }
occupation-next = Как вы хотите продолжить?
    .short = Что дальше
    .recognition = План: признание
    .recognition-words = признание, признать, признать диплом, priznanie
    .points = Карта шансов: баллы
    .points-words = карта шансов, баллы, посчитать баллы, karta shansov, bally
    .another = Другая профессия
    .another-words = ещё профессия, другую профессию, сменить профессию, следующая профессия, drugaya professiya
    .done = Готово, кто поможет?
    .done-words = готово, нет спасибо, это всё, кто консультирует, кто мне поможет, gotovo

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = По-немецки: **{ $title }**
occupation-search = Слова для поиска в объявлениях: { $words }

occupation-regulated_yes = **Регулируемая профессия: да.** В Германии по ней можно работать только с разрешением или признанием (reglementierter Beruf).
occupation-regulated_no = **Регулируемая профессия: нет.** Работать можно и без признания. Но для визы специалиста диплом чаще всего должен быть признан или сопоставим.
occupation-regulated_title = **Регулируемая профессия: только звание.** Работать можно и без разрешения. Но не каждый может так называться, например «Ingenieurin» (инженер) или «beeidigter Übersetzer» (присяжный переводчик). Для визы специалиста диплом чаще всего должен быть признан или сопоставим.
occupation-regulated_own_business = **Регулируемая профессия: только для своего предприятия.** По найму можно работать без разрешения. Кто хочет сам вести предприятие, должен подтвердить больше. Для визы специалиста признание чаще всего нужно.
occupation-regulated_licence = **Регулируемая профессия: нужно удостоверение.** Это могут быть водительские права, лицензия или экзамен. Действует ли удостоверение из-за границы, нужно спросить заранее.

occupation-body_land_health = **Кто решает?** Ведомство здравоохранения той федеральной земли (Bundesland), где человек хочет работать.
occupation-body_land_school = **Кто решает?** Школьное ведомство той федеральной земли (Bundesland), где человек хочет работать.
occupation-body_land_education = **Кто решает?** Ведомство той федеральной земли (Bundesland), где человек хочет работать. Какое именно, зависит от земли.
occupation-body_land_justice = **Кто решает?** Ведомство юстиции той федеральной земли (Bundesland), где человек хочет работать, или адвокатская палата (Rechtsanwaltskammer).
occupation-body_chamber_of_architects = **Кто решает?** Палата архитекторов (Architektenkammer) той федеральной земли, где человек хочет работать.
occupation-body_chamber_of_physicians = **Кто решает?** Врачебная палата (Ärztekammer).
occupation-body_chamber_of_agriculture = **Кто решает?** Сельскохозяйственная палата (Landwirtschaftskammer) или ведомство федеральной земли.
occupation-body_hwk = **Кто решает?** Чаще всего местная ремесленная палата (Handwerkskammer, HWK).
occupation-body_ihk_fosa = **Кто решает?** Для профессионального образования чаще всего IHK FOSA. Это служба торгово-промышленных палат.
occupation-body_zab = **Кто решает?** При высшем образовании: сначала посмотрите в базе anabin, иначе ZAB (Zentralstelle für ausländisches Bildungswesen). При профессиональном образовании: чаще всего IHK FOSA.
occupation-body_driving_licence_office = **Кто решает?** О водительских правах решает служба водительских удостоверений (Führerscheinstelle) по месту жительства в Германии.
occupation-body_professional_chamber = **Кто решает?** Палата для этой отрасли. Название укажет поиск признания (Anerkennungs-Finder).
occupation-body_transport_authority = **Кто решает?** Федеральное ведомство авиации или судоходства.

occupation-shortage_yes = **Список дефицитных профессий Голубой карты ЕС: да** (§ 18g AufenthG). С высшим образованием, которое подходит к работе, там достаточно меньшей зарплаты: { FACT("blue_card_salary_reduced") } brutto в год.
occupation-shortage_academic = **Список дефицитных профессий Голубой карты ЕС: только с высшим образованием** (§ 18g AufenthG). На этом уровне там достаточно меньшей зарплаты: { FACT("blue_card_salary_reduced") } brutto в год. С профессиональным образованием есть другие пути.
occupation-shortage_it = В IT может получиться и без высшего образования: нужен опыт на этом уровне, минимум { FACT("blue_card_it_experience") }. Учитываются последние { FACT("blue_card_it_experience_window") }.
occupation-shortage_no = **Список дефицитных профессий Голубой карты ЕС: нет** (§ 18g AufenthG). Это не значит, что пути нет: для специалистов (§§ 18a, 18b) этот список не важен.
occupation-shortage_list = Это не список дефицитных профессий Федерального агентства по труду (Bundesagentur für Arbeit). Тот гораздо длиннее и здесь не действует.

occupation-check = Это первый обзор, официально он ещё не подтверждён. Точно скажет поиск признания (Anerkennungs-Finder): введите там профессию и место.
