### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = Learning German
language-purpose =
    { $for ->
        [self] What do you need German for?
       *[other] What does the person need German for?
    } It decides which level counts. A1 is the beginning, C2 the highest.
    .short = What for
    .health = Nursing, health
    .health-words = nursing, nurse, health, midwife, therapy, physiotherapy, health profession, care
    .doctor = Doctor
    .doctor-words = physician, medical doctor, medicine, approbation
    .recognition = Another job, visa
    .recognition-words = another profession, other profession, job, work, recognition, visa, blue card, skilled worker
    .card = Opportunity Card
    .card-words = opportunity card, chancenkarte, job search, look for work
    .apprenticeship = Vocational training
    .apprenticeship-words = vocational training, training, apprenticeship, ausbildung, apprentice
    .spouse = Joining my spouse
    .spouse-words = spouse, husband, wife, join my husband, join my wife, family reunification, marriage
    .daily = Daily life, staying
    .daily-words = daily life, life, staying, stay, citizenship, settlement
language-lives_in =
    { $for ->
        [self] Where do you live now?
       *[other] Where does the person live now?
    } It decides which courses there are.
    .short = Place of living
    .abroad = Abroad
    .abroad-words = outside germany, not in germany, at home, home country, still abroad
    .germany = In Germany
    .germany-words = germany, here, already here, already in germany
