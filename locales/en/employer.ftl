### An employer who wants to hire: what is asked. The road maps stand in roadmaps/employer.ftl.

employer-title = Hire a skilled worker
employer-intro =
    Good that you want to hire somebody from abroad. I ask a few short questions. Then you get a road map: which route fits, who applies for what, what it costs and which duties you have.
    Please do not write the person's name.
employer-passport = Which passport does the person have?
    .short = Passport
    .eu = EU, EEA or Switzerland
    .eu-words = eu, eea, switzerland, eu passport, europe, european union
    .other = Another passport
    .other-words = other passport, another, not eu, third country, no eu passport
employer-lives_in = Where does the person live now?
    .short = Place of living
    .abroad = Abroad
    .abroad-words = abroad, still abroad, not in germany, home country
    .germany = In Germany
    .germany-words = germany, in germany, here, already here, already in germany
employer-fast_track =
    Would you like to use the fast-track procedure for skilled workers (beschleunigtes Fachkräfteverfahren, § 81a AufenthG)?
    The authorities then work with shorter time limits, but these are not guaranteed. It costs { FACT("fast_track_fee") }. You pay that as the employer.
    .short = Fast-track procedure
employer-job_kind =
    In which profession will the person work?
    Regulated (reglementiert) means: a licence is needed to work, for example in nursing, medicine, school and kindergarten.
    .short = Profession
    .regulated = Regulated profession
    .regulated-words = regulated, nursing, nurse, doctor, medicine, teacher, kindergarten, school, educator
    .it = IT job
    .it-words = it, software, programmer, developer, computer
    .other = Another profession
    .other-words = another, something else, craft, industry, electrician, cook, office, technician, construction, driver
employer-hire_status =
    How far is the recognition?
    A degree is comparable if anabin shows H+ and “entspricht” or “gleichwertig”, or if the ZAB has assessed it.
    .short = Recognition
    .recognised = Recognised or German
    .recognised-words = recognised, recognized, german, german qualification, fully recognised, equivalent, has the licence
    .comparable = Degree, comparable
    .comparable-words = comparable, comparable degree, zab, anabin, h+, statement of comparability
    .partial = Partly recognised
    .partial-words = partly, partial, partial recognition, something is missing, deficit notice
    .not_yet = Not assessed yet
    .not_yet-words = not yet, not assessed, nothing done yet, not recognised
    .none = No qualification
    .none-words = no qualification, none, no training, unskilled, only experience, helper
employer-hundred = Would you also like the checklist for the first hundred days in the company? It then replaces the road map that I keep for you.
    .short = Checklist
    .yes = Yes, show it
    .yes-words = yes, show it, yes please, please, checklist
    .no = No, thank you
    .no-words = no, nope, no thanks, no thank you, later
