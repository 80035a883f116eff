### The recognition conversation: what it asks. The road maps stand in roadmaps.ftl.

recognition-title = Recognition of a qualification
recognition-intro =
    Recognition (Anerkennung) means: a German office checks whether a qualification from abroad is worth as much as a German one.
    { $for ->
        [self] I will ask a few short questions. Then you get your road map.
       *[other] I will ask a few short questions about the person. Then you get a road map for them.
    }

recognition-trained_in =
    { $for ->
        [self] Where did you learn your profession or study?
       *[other] Where did the person learn their profession or study?
    }
    .short = Country of training
    .germany = In Germany
    .germany-words = Germany, in Germany, here in Germany, here, Deutschland
    .eu = EU, EEA or Switzerland
    .eu-words = EU, EEA, European Union, in the EU, Switzerland, Austria, Italy, Spain, Portugal, France, Belgium, Netherlands, Holland, Luxembourg, Denmark, Sweden, Finland, Norway, Iceland, Liechtenstein, Ireland, Poland, Czechia, Czech Republic, Slovakia, Hungary, Romania, Bulgaria, Greece, Croatia, Slovenia, Estonia, Latvia, Lithuania, Malta, Cyprus
    .other = In another country
    .other-words = another country, other country, elsewhere, abroad, outside the EU, Albania, Kosovo, Serbia, Bosnia, North Macedonia, Macedonia, Montenegro, Moldova, Ukraine, Russia, Belarus, Georgia, Armenia, Turkey, Türkiye, Syria, Lebanon, Iraq, Iran, Jordan, Afghanistan, Pakistan, India, Nepal, Sri Lanka, Philippines, Vietnam, China, Indonesia, Morocco, Algeria, Tunisia, Egypt, Nigeria, Ghana, Cameroon, Kenya, Ethiopia, Brazil, Colombia, Venezuela, Mexico, Peru, England, UK, United Kingdom, USA, America

recognition-occupation =
    { $for ->
        [self] Which profession did you learn or study?
       *[other] Which profession did the person learn or study?
    } Please write only the profession, for example: nurse, electrician, engineer.
    .short = Profession
    .invalid = I cannot find this profession. Please write it differently, for example shorter or in German. Or tap “I don't know”.

recognition-occupation_group = No problem. Which field is it, roughly?
    .short = Field
    .health = Health and care
    .health-words = health, care, hospital, medicine, therapy, pharmacy, laboratory, nursing home
    .education = School and childcare
    .education-words = school, childcare, kindergarten, teacher, teaching, education, social work
    .craft = Crafts and construction
    .craft-words = craft, crafts, construction, building site, hairdresser, carpenter, painter, bricklayer, baker, workshop
    .technical = Technology and industry
    .technical-words = technology, industry, factory, machines, electrical, mechanics, engineering
    .it = IT and computers
    .it-words = computer, computers, it, programming, software, informatics
    .office = Office, sales, hospitality
    .office-words = office, sales, shop, trade, administration, accounting, bank, hotel, restaurant, kitchen, hospitality
    .other = Another field
    .other-words = other field, something else, other

recognition-qualification =
    { $for ->
        [self] Which qualification do you have?
       *[other] Which qualification does the person have?
    }
    .short = Qualification
    .vocational = Vocational training
    .vocational-words = vocational, training, apprenticeship, vocational school, trade school, technical school
    .degree = University or college degree
    .degree-words = degree, university, college, uni, bachelor, master, diploma, phd, studied
    .both = Training and a degree
    .both-words = both, training and degree
    .none = None, only work experience
    .none-words = none, no qualification, no degree, only experience, experience, no training, unskilled

recognition-lives_in =
    { $for ->
        [self] Where do you live now?
       *[other] Where does the person live now?
    } This decides who gives free advice.
    .short = Place of living
    .abroad = Outside Germany
    .abroad-words = abroad, still abroad, not in germany, at home, home country, outside
    .germany = In Germany
    .germany-words = germany, in germany, here, already here, already in germany

recognition-papers = Are the most important papers there? That means the final certificate, the list of subjects and hours, and proof of work after the training.
    .short = Papers
    .complete = Yes, all are there
    .complete-words = yes, all, all there, complete, everything
    .some_missing = No, something is missing
    .some_missing-words = no, missing, something missing, lost, burnt, not all, partly, no certificate

recognition-german =
    { $for ->
        [self] How well do you speak German?
       *[other] How well does the person speak German?
    }
    The levels are called A1 (beginner), A2, B1, B2 (good), C1 and C2 (very good).
    .short = German
    .beginner = No German yet, or A1
    .beginner-words = no german, no german yet, not at all, nothing, a1, beginner, a little, a bit
    .middle = A2 or B1
    .middle-words = a2, b1, medium, so so, intermediate
    .advanced = B2 or better
    .advanced-words = b2, c1, c2, good, very good, fluent, perfect, native

recognition-job_offer =
    { $for ->
        [employer] Have you already made the person a job offer?
        [self] Do you already have a job offer from Germany?
       *[other] Does the person already have a job offer from Germany?
    }
    .short = Job offer
