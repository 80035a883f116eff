### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = Учить немецкий
language-purpose =
    { $for ->
        [self] Для чего вам нужен немецкий?
       *[other] Для чего этому человеку нужен немецкий?
    } От этого зависит, какой уровень важен. A1 – это начало, C2 – самый высокий.
    .short = Для чего
    .health = Уход, здоровье
    .health-words = уход, здоровье, медсестра, медбрат, акушерка, терапия, физиотерапевт, медицинская профессия, медработник, uhod, medsestra, akusherka
    .doctor = Врач
    .doctor-words = доктор, врачом, медицина, медик, аппробация, апробация, vrach, doktor, aprobaciya
    .recognition = Другая профессия, виза
    .recognition-words = другая профессия, профессия, работа, признание, виза, голубая карта, синяя карта, специалист, drugaya professiya, rabota, viza, priznanie
    .card = Карта шансов
    .card-words = шансенкарте, поиск работы, искать работу, karta shansov, chancenkarte
    .apprenticeship = Аусбильдунг (обучение)
    .apprenticeship-words = аусбильдунг, обучение, ученик, азуби, учиться профессии, учёба, ausbildung, ausbildung v germanii
    .spouse = К мужу или жене
    .spouse-words = муж, жена, супруг, супруга, к мужу, к жене, воссоединение, воссоединение семьи, брак, muzh, zhena, k muzhu, k zhene
    .daily = Для жизни, остаться
    .daily-words = жизнь, для жизни, остаться, быт, гражданство, пмж, dlya zhizni, grazhdanstvo, pmzh
language-lives_in =
    { $for ->
        [self] Где вы сейчас живёте?
       *[other] Где этот человек сейчас живёт?
    } От этого зависит, какие курсы есть.
    .short = Где живёт
    .abroad = За границей
    .abroad-words = заграница, пока за границей, не в германии, дома, на родине, за рубежом, в своей стране, za granicey, doma, na rodine
    .germany = В Германии
    .germany-words = германия, здесь, уже здесь, уже в германии, тут, v germanii, uzhe v germanii, germaniya
