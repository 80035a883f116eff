### The Opportunity Card (Chancenkarte): what is asked, the points with their reasons, and the road maps that follow.
### Figures come from the fact register only.

points-title = Opportunity Card: points
points-intro =
    With the Opportunity Card (Chancenkarte) people can come to Germany and look for work here. Some need points for it, others do not.
    { $for ->
        [self] I will ask a few short questions. Then you see how many points you would have and what is still missing.
       *[other] I will ask a few short questions about the person. Then you see how many points they would have and what is still missing.
    }

## What is asked

points-passport =
    { $for ->
        [self] Do you have
       *[other] Does the person have
    } a passport from the EU, Iceland, Liechtenstein, Norway or Switzerland?
    .short = Passport
    .eu = Yes, one of those
    .eu-words = yes, eu, eu passport, switzerland, europe
    .other = No, another one
    .other-words = no, other passport, another passport, no eu passport
points-eu_passport = Then the Opportunity Card is not needed: with such a passport people may live in Germany, look for work and work, without a visa and without points. Only for protected professions, for example nursing, is recognition needed. The menu has its own way for that.

points-reuse = I already have answers from before about the qualification, the profession and the place. Is this about the same person, and are they still right?
    .short = Answers from before
    .yes = Yes, use them
    .no = No, ask again
    .no-words = no, nope, ask again, another person, not right

points-recognition_status =
    Has a German office already checked the qualification?
    For a degree, the database anabin counts too: the university with H+ and the degree rated “entspricht” (matches) or “gleichwertig” (equal).
    .short = Recognition
    .germany = The qualification is German
    .germany-words = from germany, made in germany, german qualification, german degree
    .recognised = Yes, recognised or comparable
    .recognised-words = yes, recognised, recognized, fully recognised, equivalent, comparable, statement of comparability, h+
    .partial = Yes, but something is still missing
    .partial-words = partly, partially, partial recognition, something is missing, notice, adaptation course, knowledge test
    .not_assessed = No, not yet
    .not_assessed-words = no, not yet, not checked, not recognised, not recognized

points-training_recognised =
    Is the training recognised by the state in its country, and did it take at least { FACT("oc_training_min") }?
    A certificate from a German chamber of commerce abroad (AHK) can count too, if the training was like in Germany.
    .short = Recognised by the state
    .yes = Yes, both
    .no = No
    .ahk = There is an AHK certificate
    .ahk-words = ahk, ahk certificate, german chamber, chamber of commerce abroad
points-degree_recognised = Are the studies completed, and is the degree recognised by the state in its country?
    .short = Recognised by the state

points-shortage_group =
    No problem. Does the profession belong to one of these groups?
    • engineering, science, mathematics, architecture
    • IT with a degree or on that level
    • medicine, dentistry, veterinary medicine, pharmacy, therapy
    • nursing and midwifery with a degree
    • teaching and education with a degree
    • management in production, construction, logistics, IT, health, childcare or schools
    .short = Shortage occupation

points-german_level =
    { $for ->
        [self] How good is your German?
       *[other] How good is the person's German?
    } What counts is what can be shown with a certificate.
    .short = German
    .none = No German yet
    .none-words = no german, not at all, nothing, zero
    .a1 = A1
    .a1-words = beginner, a little, a bit
    .a2 = A2
    .b1 = B1
    .b1-words = intermediate
    .b2 = B2 or better
    .b2-words = b2, c1, c2, good, very good, fluent, native
points-english_level =
    { $for ->
        [self] And how good is your English?
       *[other] And how good is the person's English?
    }
    .short = English
    .below = Less than B2
    .below-words = no english, little, a little, a1, a2, b1, bad
    .b2 = B2
    .b2-words = good
    .c1 = C1, C2 or native
    .c1-words = c1, c2, very good, fluent, native, native speaker
points-experience =
    { $for ->
        [self] How long have you worked in this profession since you got the qualification?
       *[other] How long has the person worked in this profession since getting the qualification?
    }
    For the long time the last { FACT("oc_nr06_window") } count, for the shorter one the last { FACT("oc_nr07_window") }.
    .short = Work experience
    .long = At least { FACT("oc_nr06_experience") }
    .long-words = long, many years, very long
    .medium = At least { FACT("oc_nr07_experience") }
    .medium-words = some years, a few years
    .less = Less
    .less-words = less, none, not at all, short, no experience
points-age =
    { $for ->
        [self] How old are you?
       *[other] How old is the person?
    } Please write only the number. The age on the day of the application counts.
    .short = Age
    .invalid = I did not understand that. Please write only the age, for example: 34
points-stay_germany =
    { $for ->
        [self] Have you lived in Germany before with permission,
       *[other] Has the person lived in Germany before with permission,
    } for at least { FACT("oc_nr11_stay") } without a break? The last { FACT("oc_nr11_window") } count.
    .short = Earlier in Germany
points-partner = Will the husband or wife apply for the Opportunity Card too, at the same office, to come together? It counts only if both meet the conditions.
    .short = Husband or wife
    .no = No, or not married
    .no-words = no, nope, single, alone, not married, no partner
points-lives_in =
    { $for ->
        [self] Where do you live now?
       *[other] Where does the person live now?
    } Where to apply depends on it.
    .short = Place of living
    .abroad = Abroad
    .abroad-words = abroad, still abroad, not in germany, at home, home country
    .germany = In Germany
    .germany-words = germany, in germany, here, already here, already in germany
points-permit =
    { $for ->
        [self] Do you have
       *[other] Does the person have
    } a residence permit in Germany for studies, training, a language course or work? A tourist visa does not count.
    .short = Residence permit
points-livelihood =
    Last question: is there enough money to live on for the whole time of the search?
    At the moment { FACT("oc_livelihood") } a month is asked for, for example in a blocked account (Sperrkonto: the money is locked, and a part is paid out every month). A contract for a part-time job in Germany or a declaration of commitment (Verpflichtungserklärung) can count too: then somebody in Germany pays.
    .short = Money to live on
    .no = No, not yet

## The result

points-total = **Opportunity Card: { $points }**
points-verdict_yes = Needed: { FACT("oc_min_points") }. That is enough. By these answers the other conditions fit too.
points-verdict_enough = Needed: { FACT("oc_min_points") }. The points are enough. But something else is still missing or open.
points-verdict_maybe = Needed: { FACT("oc_min_points") }. Whether it is enough depends on what is still open.
points-verdict_short = Needed: { FACT("oc_min_points") }. { $count ->
        [one] { $points } is still missing.
       *[other] { $points } are still missing.
    }
points-counted = This is how I counted (§ 20b AufenthG, the Residence Act):
points-line = • { $reason }: { $points }
points-open = Still open, this can be added:
points-line_open = • { $reason }: at most { $points }
points-gains = This would bring more points:
points-line_gain = • { $reason }: { $points } more

points-nr_1 = Notice of partial recognition
points-nr_2 = German B2 or better
points-nr_3 = German B1
points-nr_4 = German A2
points-nr_5 = English C1 or better
points-nr_6 = At least { FACT("oc_nr06_experience") } of work experience (the last { FACT("oc_nr06_window") } count)
points-nr_7 = At least { FACT("oc_nr07_experience") } of work experience (the last { FACT("oc_nr07_window") } count)
points-nr_8 = Shortage occupation on the Blue Card list
points-nr_9 = Age: up to { FACT("oc_nr09_age") }
points-nr_10 = Age: up to { FACT("oc_nr10_age") }
points-nr_11 = At least { FACT("oc_nr11_stay") } in Germany before, with permission
points-nr_12 = Husband or wife meets the conditions too and comes along

points-note_age = About the age: the law says “not older than”. Whether the whole year after that birthday still counts is not clear. So I count carefully. Please ask the embassy before applying.
points-note_nursing = About nursing: nursing with a degree is on the list of shortage occupations. Whether vocational training in nursing counts too is not clear: it depends on how the qualification is classified. Please ask the embassy before applying.
points-note_classification = About the shortage occupation: the list means occupations on the level of a degree. Whether this qualification counts is not clear. Please ask the embassy before applying.

points-missing = Still missing:
points-unknown = Still to be found out:
points-item = • { $text }
points-need_basic_qualification = a qualification that is recognised by the state in its country; vocational training must take at least { FACT("oc_training_min") }
points-need_german_or_english = proof of German { FACT("oc_language_minimum") } or English { FACT("oc_language_minimum_english") }: one of the two is a must
points-need_livelihood_opportunity_card = money to live on: at the moment { FACT("oc_livelihood") } a month
points-need_abroad_or_title = the right place to apply: from abroad, or in Germany with a residence permit for studies, training, a language course or work

points-hint_recognition = No points at all are needed if the qualification is fully recognised in Germany or, for a degree, counts as comparable.
points-hint_open = Find out about the recognition first: if the qualification is already fully recognised in Germany or, for a degree, comparable, no points at all are needed.

points-skilled = **Opportunity Card without points**
    { $for ->
        [self] With this qualification you count as a skilled worker in Germany. So you need no points
       *[other] With this qualification the person counts as a skilled worker in Germany. So they need no points
    } (§ 20a (3) no. 1 AufenthG, the Residence Act). The law does not ask for a language certificate either.
    Is there a job offer already? Then a visa to work is usually the better way.
points-skilled_yes = By these answers the other conditions fit too.
points-none_qualification = **Opportunity Card: not possible at the moment**
    The Opportunity Card needs a qualification: vocational training recognised by the state of at least { FACT("oc_training_min") }, or a degree (§ 20a (4) AufenthG, the Residence Act). Work experience alone is not enough, not even with many points.
    The road map shows what is possible all the same.
points-none_basic_qualification = **Opportunity Card: not possible at the moment**
    The qualification must be recognised by the state in its country, and vocational training must take at least { FACT("oc_training_min") } (§ 20a (4) AufenthG, the Residence Act). Points do not change that.
    There is one exception: if a German office finds that only a part is still missing (partial recognition), this condition falls away, and the notice brings { FACT("oc_points_nr01") }.

points-discretion = This is a count by these answers, no promise and no legal advice. Even if everything fits, the authority decides at its own discretion (§ 20a AufenthG).

## The road maps

plan-opportunity_card = Opportunity Card to look for work
plan-opportunity_card_later = First clear up the qualification

plan-card_degree = Show that the degree counts
    .what = First look in anabin, it is free. If the university has H+ and the degree is rated “entspricht” (matches) or “gleichwertig” (equal), the degree is comparable: then no points are needed. Otherwise the ZAB (Zentralstelle für ausländisches Bildungswesen, Central Office for Foreign Education) has to confirm the degree.
    .office = ZAB
    .papers = degree certificate, list of subjects, printout from anabin
    .cost = anabin none, Statement of Comparability { FACT("zab_statement_fee") }
plan-card_training = Show that the training counts
    .what = For the Opportunity Card with points, an expert German office has to confirm that the training is recognised by the state in its country and took at least { FACT("oc_training_min") }. The ZAB (Zentralstelle für ausländisches Bildungswesen, Central Office for Foreign Education) does that. An AHK certificate does not need this confirmation. Even better is an application for recognition: full recognition means that no points are needed.
    .office = ZAB
    .papers = certificate with duration and subjects, proof that the school is recognised
    .cost = ask the ZAB first
plan-card_notice = Have the notice ready
    .what = The notice (Bescheid) must say what is still missing for full recognition. It brings { FACT("oc_points_nr01") } and replaces the other proof of qualification. German { FACT("oc_language_minimum") } or English { FACT("oc_language_minimum_english") } is needed all the same.
    .papers = notice about the recognition
plan-card_proof = Have the proof of qualification ready
    .what = That can be: the German qualification, the notice of full recognition, the Statement of Comparability from the ZAB or the printout from anabin. With it, no points are needed.
    .papers = certificate of the qualification and one of these proofs
plan-card_language = Prove the language
    .what = At least German { FACT("oc_language_minimum") } or English { FACT("oc_language_minimum_english") } is a must. German brings the most: B2 gives { FACT("oc_points_nr02") }. Get certificates only from a recognised exam, never buy them. The embassy says which ones count.
    .office = for example Goethe-Institut, telc, ÖSD
    .papers = certificate
plan-card_money = Prove the money to live on
    .what = At the moment { FACT("oc_livelihood") } a month is asked for. In a blocked account (Sperrkonto) that is { FACT("blocked_account_oc") } in total at the moment. A contract for part-time work or a declaration of commitment (Verpflichtungserklärung) from somebody in Germany can count too. Ask the embassy first what it accepts.
    .papers = confirmation of the blocked account, work contract or declaration of commitment
plan-card_apply = Apply for the visa
    .what = In many countries the application is made on the internet, through the Consular Services Portal (Auslandsportal). Then there is an appointment at the embassy. Book appointments only there, never buy them. Travelling as a tourist does not help: the card has to be applied for before, from abroad.
    .office = German embassy or consulate
    .papers = passport, CV, all proofs from above
    .cost = visa { FACT("visa_fee") }
    .time = very different from country to country
plan-card_apply_here = Apply for the Opportunity Card in Germany
    .what = That is possible only with a residence permit for studies, training, a language course or work. Important: apply before it ends. Get advice first: after a German qualification there is often a better permit.
    .office = foreigners authority (Ausländerbehörde) where one lives
    .papers = passport, residence permit, all proofs from above
    .cost = residence permit { FACT("residence_permit_fee") }
plan-card_apply_later = Apply from abroad
    .what = From Germany the application is possible only with a residence permit for studies, training, a language course or work. Without one, the card has to be applied for from abroad. Be sure to get advice before leaving, above all in the case of asylum or toleration (Duldung).
    .office = migration advice or IQ advice, then German embassy
    .cost = advice none, visa { FACT("visa_fee") }
plan-card_search = Arrive and look for work
    .what = Register the address at the local office (within { FACT("registration_deadline") }). During the search people may work { FACT("oc_part_time_work") } a week on average, and on trial too, at most { FACT("oc_trial_job") } with each employer. The trial must be for qualified work, for training or for recognition.
    .office = residents' registration office (Einwohnermeldeamt), employment agency (Agentur für Arbeit)
    .time = the card is valid for at most { FACT("oc_duration") }
plan-card_work = With a job, change the permit
    .what = With a suitable job offer people change to a permit for work. If none fits yet, the card can be extended once by at most { FACT("oc_follow_up") }, if the work is qualified and the Federal Employment Agency agrees. Never pay in advance for a job.
    .office = foreigners authority (Ausländerbehörde); in case of trouble with pay or contract: Faire Integration, free of charge
