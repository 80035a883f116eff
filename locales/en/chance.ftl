### "What chance do I have?": what is asked. The routes stand in routes.ftl, the road maps in roadmaps/chance.ftl.

chance-title = What chance do I have?
chance-intro =
    { $for ->
        [self] I only ask what matters for you. Then you will see which ways to Germany are open, what is still missing and what to do next.
       *[other] I only ask what matters for this person. Then you will see which ways to Germany are open, what is still missing and what to do next.
    }
    “Don’t know” is always allowed.
chance-reuse = I still have answers from before. Is this about the same person, and are they still right?
    .short = Earlier answers
    .yes = Yes, use them
    .no = No, ask again
    .no-words = no, nope, new, another person, somebody else, not right

chance-nationality =
    { $for ->
        [self] Which passport do you have?
       *[other] Which passport does the person have?
    } Please write the country, for example: Albania. With more than one passport: the one from the EU first, if there is one.
    .short = Passport
    .invalid = I did not recognise this country. Please write only its name, for example: India. Or tap “Don’t know”.
chance-passport_group =
    Never mind. Is the country one of these?
    • Western Balkans: { FACT("western_balkans_countries") }
    • Countries with a rule of their own: { FACT("best_friends_rule") }
    .short = Group of countries
    .eu = EU, EEA or Switzerland
    .eu-words = eu, eea, switzerland, european union
    .western_balkans = Western Balkans
    .western_balkans-words = balkans, balkan, west balkans
    .best_friends = Rule of their own
    .best_friends-words = own rule, second list
    .other = Another country
    .other-words = other country, none of them, not there
chance-lives_in =
    { $for ->
        [self] Where do you live now?
       *[other] Where does the person live now?
    } It decides where to apply.
    .short = Place of living
    .abroad = Abroad
    .abroad-words = outside germany, not in germany, at home, home country, still abroad
    .germany = In Germany
    .germany-words = germany, already there, already in germany, here

chance-field =
    { $for ->
        [self] In which field have you worked longest?
       *[other] In which field has the person worked longest?
    } For some fields there are ways without a qualification, too.
    .short = Field
    .it = IT and computers
    .it-words = it, computer, computers, programming, software, developer, web
    .driving = Truck or bus driver
    .driving-words = driver, truck, lorry, bus, truck driver, bus driver, lorry driver
    .health = Care and health
    .health-words = care, health, elderly care, hospital, nursing home
    .craft = Crafts and building
    .craft-words = craft, crafts, building, construction, workshop, hairdresser, painter
    .office = Office, shop, hotel
    .office-words = office, trade, sales, kitchen, cook, restaurant, hotel, shop
    .other = Something else
    .other-words = other, another field, factory, warehouse, farming
    .nothing = Not worked yet
    .nothing-words = never, not yet, no work, school, pupil

chance-licence =
    This occupation is protected in Germany: you need a licence for it.
    { $for ->
        [self] Do you have the licence from a German authority, or has it been promised?
       *[other] Does the person have the licence from a German authority, or has it been promised?
    }
    .short = Licence
    .yes = Yes, I have it
    .promised = It is promised
    .promised-words = promised, in writing
    .no = No, not yet

chance-job_offer =
    { $for ->
        [employer] Have you already offered the person a job?
        [self] Do you already have a firm offer from Germany?
       *[other] Does the person already have a firm offer from Germany?
    } That means a contract or a promise in writing.
    .short = Offer
    .yes = Yes, for a job
    .yes-words = yes, job, work, a job, employment contract, job offer
    .training = For an apprenticeship
    .training-words = apprenticeship, training, training place, vocational training
    .no = No, not yet

chance-job_kind =
    What kind of work is it?
    Skilled work means: it normally needs a degree or vocational training of at least { FACT("qualified_training_min") }.
    .short = Kind of work
    .fits = Fits the qualification
    .fits-words = fits, same occupation, my occupation, my job, matching
    .qualified = Other skilled work
    .qualified-words = qualified, other occupation, other field, skilled
    .helper_field = Helper in the field
    .helper_field-words = helper in my field, care helper, nursing assistant
    .helper = Simple helper work
    .helper-words = helper, simple, unskilled, warehouse, cleaning

chance-salary =
    How much does the offer pay, gross per year?
    Gross means: before taxes and insurance. If it only says a monthly wage, add up all the monthly wages of a year.
    .short = Pay per year
    .general = From { FACT("blue_card_salary_general") }
    .reduced = From { FACT("blue_card_salary_reduced") }
    .experience = From { FACT("experience_6beschv_min_salary") }
    .less = Less
    .less-words = less, little, lower
chance-recent_degree = Was the degree finished no more than { FACT("blue_card_new_entrant") } ago?
    .short = Recent degree
chance-job_months = Is the contract without an end, or for at least { FACT("blue_card_offer_months") }?
    .short = Length of the job
chance-collective_agreement = Is the employer bound by a collective agreement (Tarifvertrag), and does it pay by it? The contract often says so. If not, ask the employer.
    .short = Collective agreement
chance-partnership =
    Does the employer take part in a recognition partnership (Anerkennungspartnerschaft)?
    That means: work, and get the qualification recognised at the same time. The company must be able to train people, and both sign an agreement.
    .short = Recognition partnership
    .yes = Yes, it takes part
    .yes-words = yes, takes part, agreement

chance-experience =
    { $for ->
        [self] How long have you worked in this occupation?
       *[other] How long has the person worked in this occupation?
    } If there is a qualification, the time after it counts.
    For the long time the last { FACT("oc_nr06_window") } count, for the shorter one the last { FACT("oc_nr07_window") }.
    .short = Work experience
    .long = At least { FACT("oc_nr06_experience") }
    .long-words = long, many years, very long
    .medium = At least { FACT("oc_nr07_experience") }
    .medium-words = some years, a few years
    .less = Less
    .less-words = less, none, not at all, short, no experience
chance-experience_it =
    { $for ->
        [self] How long have you worked in IT?
       *[other] How long has the person worked in IT?
    }
    For the longest time the last { FACT("oc_nr06_window") } count, for the shorter ones the last { FACT("experience_window") }.
    .short = Experience in IT
    .long = At least { FACT("oc_nr06_experience") }
    .long-words = long, many years, very long
    .three = At least { FACT("blue_card_it_experience") }
    .three-words = some years
    .medium = At least { FACT("experience_years") }
    .medium-words = a few years
    .less = Less
    .less-words = less, none, not at all, short, no experience
chance-age_group = Never mind. Which group fits?
    .short = Age, roughly
    .young = Under { FACT("training_search_age") }
    .young-words = young, younger, under
    .middle = In between
    .middle-words = middle, between
    .older = From { FACT("age45_age") }
    .older-words = older, old, over
chance-pension =
    From the age of { FACT("age45_age") } the law asks for one of two things for the first permit: pay of at least { FACT("age45_min_salary") } a year, or adequate provision for old age (Altersversorgung).
    Is one of them there?
    .short = Pay or provision
chance-asylum_benefits =
    { $for ->
        [self] Have you received money or help in Germany under the Asylum Seekers’ Benefits Act (Asylbewerberleistungsgesetz)?
       *[other] Has the person received money or help in Germany under the Asylum Seekers’ Benefits Act (Asylbewerberleistungsgesetz)?
    } The last { FACT("western_balkans_asylum_benefits") } count.
    .short = Help for asylum seekers
chance-driving =
    To drive, you need an EU driving licence for trucks or buses and the basic qualification (Grundqualifikation, an exam for professional drivers). What is there?
    .short = Driving licence
    .eu = Both from the EU
    .eu-words = eu, both, eu licence
    .programme = The company helps
    .programme-words = company, employer, programme, employer helps
    .home = Only from back home
    .home-words = own licence, home licence, from my country
    .no = No truck, no bus
    .no-words = no, nope, none, no licence
chance-measure =
    { $for ->
        [self] Do you already have a place in a course that makes up for what is missing according to the notice?
       *[other] Does the person already have a place in a course that makes up for what is missing according to the notice?
    } For example an adaptation course (Anpassungslehrgang).
    .short = Place in a course
chance-completed_stay =
    { $for ->
        [self] Have you completed something here in Germany?
       *[other] Has the person completed something here in Germany?
    } That means a degree, vocational training, research or the recognition of the occupation.
    .short = Completed here
chance-school_certificate =
    { $for ->
        [self] Do you have a school certificate that allows you to study at a university,
       *[other] Does the person have a school certificate that allows them to study at a university,
    } in Germany or in the home country? The certificate of a German school abroad counts, too.
    .short = School certificate
chance-livelihood =
    Is there money to live on? As a rule { FACT("oc_livelihood") } a month is asked for at present.
    What can count: a blocked account (the money is fixed, a part is paid out each month), wages, or somebody in Germany who vouches for it.
    .short = Money to live on
    .no = No, not yet
