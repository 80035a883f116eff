### Rights at work: what is asked. The road maps stand in roadmaps/rights.ftl.

rights-title = My rights at work
rights-matter =
    In Germany the same rights at work apply to everybody, also without a German passport. What is it about?
    .short = Subject
    .not_paid = Pay is missing
    .not_paid-words = pay, no pay, not paid, underpaid, salary missing, minimum wage, overtime not paid, exploited
    .hours = Hours and leave
    .hours-words = hours, working time, leave, holiday, vacation, overtime, break, too much work
    .sick = Sick
    .sick-words = sick, ill, illness, accident, sick note
    .dismissed = Dismissal
    .dismissed-words = dismissed, fired, laid off, termination, termination agreement
    .threatened = Passport taken or threat
    .threatened-words = passport, passport taken, threat, threatened, violence, afraid, locked in, beaten, forced, he has my passport
    .discrimination = Discrimination
    .discrimination-words = racism, unfair treatment, insulted, harassed, headscarf, discriminated
    .know = I want to know my rights
    .know-words = know, info, information, in general, my rights, rights
rights-pressure =
    { $for ->
        [self] Does somebody have your passport, does somebody threaten you, or are you not allowed to leave?
       *[other] Does somebody have the person's passport, does somebody threaten them, or are they not allowed to leave?
    }
    .short = Passport or threat
rights-dismissed =
    Please sign nothing now. It is possible to go to court against a dismissal, but only for a few weeks. The road map has the exact time limit. So get advice today if you can.
