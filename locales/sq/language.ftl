### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = Të mësosh gjermanisht
language-purpose =
    { $for ->
        [self] Për çfarë ju duhet gjermanishtja?
       *[other] Për çfarë i duhet gjermanishtja personit?
    } Nga kjo varet cili nivel vlen. A1 është fillimi, C2 më i larti.
    .short = Për çfarë
    .health = Infermieri, shëndetësi
    .health-words = infermieri, shëndetësi, infermiere, infermier, mami, terapi, fizioterapi, fizioterapist
    .doctor = Mjek ose mjeke
    .doctor-words = mjek, mjeke, doktor, doktoreshë, mjekësi, approbation
    .recognition = Tjetër profesion, vizë
    .recognition-words = profesion tjetër, profesion, punë, njohje, vizë, karta blu, fachkraft
    .card = Chancenkarte
    .card-words = chancenkarte, kërkim pune, të kërkoj punë
    .apprenticeship = Ausbildung
    .apprenticeship-words = ausbildung, formim profesional, azubi, vend ausbildung
    .spouse = Te bashkëshorti/-ja
    .spouse-words = bashkëshorti, bashkëshortja, burri, gruaja, te burri, te gruaja, bashkim familjar, martesë
    .daily = Jeta e përditshme
    .daily-words = përditshmëri, jeta, të jetoj, të qëndroj, shtetësi, leje e përhershme
language-lives_in =
    { $for ->
        [self] Ku jetoni tani?
       *[other] Ku jeton personi tani?
    } Nga kjo varet çfarë kursesh ka.
    .short = Vendbanimi
    .abroad = Jashtë Gjermanisë
    .abroad-words = jashtë, ende jashtë, jo në Gjermani, në shtëpi, atdhe, në vendin tim, në Shqipëri, në Kosovë
    .germany = Në Gjermani
    .germany-words = gjermani, në gjermani, këtu, jam këtu, tashmë në gjermani
