### Family: what is asked. The road map stands in roadmaps/family.ftl.

family-title = Family
family-who = Who should come along to Germany, or join later?
    .short = Who comes
    .spouse = Spouse
    .spouse-words = spouse, husband, wife, partner
    .children = Children
    .children-words = children, child, kids, son, daughter
    .both = Spouse and children
    .both-words = both, all, family, whole family, wife and children, husband and children, wife and kids
    .parents = Parents
    .parents-words = parents, mother, father, parents-in-law
family-residence =
    Whom would they join? What counts is the residence title (Aufenthaltstitel) of the person who works or wants to work in Germany: the one this person has or applies for.
    “Another title” is for example: Western Balkans regulation, Opportunity Card, vocational training, study.
    .short = Title in Germany
    .blue_card = EU Blue Card
    .blue_card-words = blue card, blaue karte
    .skilled = Skilled (§§ 18a, 18b)
    .skilled-words = skilled worker, skilled, fachkraft, 18a, 18b
    .experienced = Experienced, § 19c (2)
    .experienced-words = experienced worker, experienced, experience, 19c, it without degree
    .other = Another title
    .other-words = other, other title, western balkans, opportunity card, training, study
    .eu = EU passport
    .eu-words = eu, eu citizen, switzerland, swiss
    .german = German passport
    .german-words = german, german citizen
family-moment = Should the family travel together, or join later?
    .short = When
    .together = Together
    .together-words = together, at the same time, with me
    .later = Later
    .later-words = later, join later, afterwards, already there
family-eu = For the family of people with a passport from the EU, the EEA or Switzerland there are EU rules of their own (free movement). They are mostly simpler, and I do not explain them in detail here. Ask the German embassy or the advice service before you apply for a visa or spend money.
family-german = For the family of Germans there are rules of their own. They differ from those for skilled workers, and I do not explain them here. Please ask the German embassy or the advice service, above all about the German that is needed.
