### The conversation about offices.

offices-title = Advice near you
offices-lives_in =
    { $for ->
        [self] Where do you live now?
        [relative] Where does the person live now?
       *[other] For which place do you want advice?
    }
    .short = Place of residence
    .abroad = Abroad
    .abroad-words = abroad, not in germany, home country, in my country, still abroad, outside germany
    .germany = In Germany
    .germany-words = germany, here in germany, already in germany
offices-country =
    In which country? I mean the country where { $for ->
        [self] you live
       *[other] the person lives
    } now. Please write only its name, for example: Albania.
    .short = Country
    .invalid = I cannot find this country. Please write it in another way. Or tap “Don’t know”.
offices-place = In which town, district or federal state (Land)? For example: Bielefeld, Rostock, Thuringia.
    .short = Place
    .invalid = I do not know this place. Please write a larger town nearby or the federal state. Or tap “Don’t know”.
offices-region = Is it one of these regions?
    .short = Region
offices-topic = What is it about?
    .short = Topic
    .recognition = Recognition
    .recognition-words = degree, diploma, certificate, recognise my degree, qualification
    .visa = Visa and residence
    .visa-words = visa, residence, residence permit, immigration office, entry
    .language = Learning German
    .language-words = german, german course, language course, exam
    .work = Looking for work
    .work-words = work, job, job search, find a job
    .rights = Rights at work
    .rights-words = rights, pay, wages, dismissal, labour law, contract, boss does not pay
    .arrival = Settling in
    .arrival-words = arrival, flat, housing, authorities, family, children, everyday life
    .employer = For companies
    .employer-words = company, companies, employer, business, firm
    .unknown = Something else
    .unknown-words = other, else, don't know, general, everything
