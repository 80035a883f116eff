### Visa and papers: what is asked. The road map stands in roadmaps/visa.ftl.

visa-title = Visa and papers
visa-purpose = For work and training most people need a visa, and they need it before they travel. What should it be for?
    .short = What for
    .job = Work, I have an offer
    .job-words = work, job, job offer, offer, employment, contract, blue card, skilled worker
    .recognition = Recognition, course
    .recognition-words = recognition, course, exam, adaptation course, knowledge test, recognition partnership
    .card = Opportunity Card
    .card-words = opportunity card, chancenkarte, job search, look for work, find a job
    .apprenticeship = Vocational training
    .apprenticeship-words = vocational training, training, apprenticeship, ausbildung, apprentice
    .family = Family
    .family-words = family, spouse, children, family reunification, join my husband, join my wife
visa-country =
    { $for ->
        [self] Which country is your passport from?
       *[other] Which country is the person's passport from?
    } It decides whether a visa is needed. Please write only the country, for example: Albania.
    .short = Passport
    .invalid = I did not recognise this country. Please write only the name of the country, for example: Morocco.
visa-visa_free =
    Good to know: with this passport one may enter without a visa. The residence title (Aufenthaltstitel) is then applied for at the foreigners authority (Ausländerbehörde), at the latest { FACT("visa_free_application") } after entry (§ 41 AufenthV). Work is allowed only once the title permits it.
    Exception: the Opportunity Card has to be applied for before travelling. In other cases too, the visa before the journey can be the safer way.
visa-lives_in =
    { $for ->
        [self] Where do you live now?
       *[other] Where does the person live now?
    } It decides where to apply.
    .short = Place of living
    .abroad = Abroad
    .abroad-words = outside germany, not in germany, at home, home country, still abroad
    .germany = In Germany
    .germany-words = germany, here, already here, already in germany
visa-employer =
    { $for ->
        [employer] Would you, as the employer, like to use
       *[other] Would the employer like to use
    } the fast-track procedure (beschleunigtes Verfahren, § 81a AufenthG)? The employer starts it at the foreigners authority (Ausländerbehörde) and pays { FACT("fast_track_fee") } for it. The visa is then usually faster.
    .short = Fast track
    .yes = Yes
    .no = No
    .no-words = no, nope, no employer, no employer yet
visa-here = People who already live in Germany do not apply for a visa at an embassy. The foreigners authority (Ausländerbehörde) at the place where they live is responsible. Whether a new title is possible depends on the present one.
