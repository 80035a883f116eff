### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **Possible, by these answers:**
routes-possible_none = By these answers none of the ways is fully open yet. That can change.
routes-possible_none_alone = By these answers I do not see an open way yet. That can change.
routes-open = **Possible once something is added:**
routes-open_more = **Also possible once something is added:**
routes-further = Also possible, but with more steps:
routes-blocked = **What does not work at present:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = The amounts are those of { $year }. The new ones are not certain yet.
routes-discretion = This is information based on these answers, not a promise and not legal advice. Only the authority can decide.

routes-approval_ba = The Federal Employment Agency (Bundesagentur für Arbeit, BA) must agree.
routes-approval_priority = The Federal Employment Agency (Bundesagentur für Arbeit, BA) must agree. It checks whether somebody else comes first.
routes-approval_quota = The Federal Employment Agency (Bundesagentur für Arbeit, BA) must agree. The number per year is limited.
routes-approval_priority_and_quota = The Federal Employment Agency (Bundesagentur für Arbeit, BA) must agree. It checks whether somebody else comes first, and the number per year is limited.

routes-note_licence = In protected occupations, such as nursing, recognition is needed all the same.
routes-note_nothing =
    This opens ways:
    • a qualification: vocational training of at least { FACT("qualified_training_min") }, or a degree
    • German, best up to { FACT("apprenticeship_german") }
    • a firm offer for a job or an apprenticeship
    • a talk with a free advice service
routes-note_quota = For the Western Balkans the places of this year may be gone already. Ask the embassy first.
routes-note_visa_free_entry = With this passport you may enter without a visa and apply for the residence permit here, at most { FACT("visa_free_application") } after entry. Work may start only with the permit.
routes-note_in_germany = **Important:** Without a residence permit for study, training or work, applying usually works only from abroad. Get advice before leaving the country, above all with asylum or a Duldung (tolerated stay).

## Titles, and what each route is

routes-title_eu_free_movement = Freedom of movement (FreizügG/EU)
    .text = With a passport of the EU, the EEA or Switzerland you may live and work in Germany, without a visa and without a work permit.
routes-title_blue_card_general = EU Blue Card (§ 18g)
    .text = The permit for work that fits a degree. The Federal Employment Agency need not agree, and the law asks for no German.
routes-title_blue_card_reduced = EU Blue Card, shortage occupation (§ 18g)
    .text = The same card with lower pay: for shortage occupations and shortly after the degree.
routes-title_blue_card_it = EU Blue Card for IT without a degree (§ 18g (2))
    .text = Here experience in IT counts instead of a qualification.
routes-title_skilled_academic_18b = Skilled worker with a degree (§ 18b)
    .text = For any qualified work. It need not fit the degree exactly.
routes-title_skilled_vocational_18a = Skilled worker with training (§ 18a)
    .text = For any qualified work, if the vocational training is recognised in Germany.
routes-title_experience_19c2 = Work with experience (§ 19c (2))
    .text = Working without recognition in Germany: experience, a qualification from home and the pay count.
routes-title_experience_it_19c2 = IT with experience (§ 19c (2))
    .text = Working in IT without any qualification: experience and the pay count.
routes-title_recognition_partnership_16d3 = Recognition partnership (§ 16d (3))
    .text = First enter and work; the recognition runs alongside in Germany.
routes-title_adaptation_16d1 = Course for recognition (§ 16d (1))
    .text = A stay in Germany to make up for what is missing according to the notice.
routes-title_exam_16d5 = Exam for recognition (§ 16d (5))
    .text = A short stay for the exam only. Work is not allowed.
routes-title_western_balkans_26_2 = Western Balkans rule (§ 26 (2) BeschV)
    .text = For any work with a firm offer, even without a qualification and without German. You apply at a German mission in the region.
routes-title_best_friends_26_1 = Rule for certain countries (§ 26 (1) BeschV)
    .text = With this passport any work with a firm offer is possible, even without a qualification.
routes-title_care_assistant_22a = Care assistant (§ 22a BeschV)
    .text = For people with training as a care assistant that counts in Germany.
routes-title_driver_24a = Truck or bus driver (§ 24a BeschV)
    .text = For professional drivers with a job. Some companies help to get the EU driving licence.
routes-title_opportunity_card_skilled = Opportunity Card without points (§ 20a)
    .text = Enter and look for work here. The qualification is recognised or comparable, so no points are needed.
routes-title_opportunity_card_points = Opportunity Card with points (§ 20a)
    .text = Enter and look for work here. { FACT("oc_min_points") } are needed. In the menu under “More topics” I count them exactly.
routes-title_apprenticeship_16a = Apprenticeship in Germany (§ 16a)
    .text = Learn an occupation. In training within a company you earn money while you learn.
routes-title_training_search_17 = Looking for an apprenticeship (§ 17)
    .text = At most { FACT("training_search_duration") } in Germany to look for an apprenticeship.
routes-title_job_search_20 = Looking for work after a degree here (§ 20)
    .text = Whoever finished a degree, training, research or recognition here may look for work in Germany.
routes-title_short_term_15d = Short-term work (§ 15d BeschV)
    .text = For work of a few months. The employer applies and pays the travel.
routes-title_ict_19 = ICT Card (§ 19)
    .text = For a time in Germany within the same group of companies.
routes-title_language_course_16f = German course in Germany (§ 16f)
    .text = A stay to learn German, with a little work beside it.

## What is missing, by condition

routes-missing-free_movement = a passport of the EU, the EEA or Switzerland
routes-missing-third_country = a passport from outside the EU
routes-missing-degree = a degree that is recognised or comparable in Germany (anabin or ZAB)
routes-missing-fitting_job = a job offer that fits the degree
routes-missing-offer_months = a job offer for at least { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = pay of at least { FACT("blue_card_salary_general") } a year
routes-missing-licence = the licence for the occupation, if it is protected
routes-missing-shortage_or_recent_degree = a shortage occupation, or a degree no more than { FACT("blue_card_new_entrant") } old
routes-missing-salary_blue_card_reduced = pay of at least { FACT("blue_card_salary_reduced") } a year
routes-missing-it_occupation = an occupation in IT
routes-missing-experience_it_blue_card = at least { FACT("blue_card_it_experience") } of IT experience at the level of a degree (the last { FACT("blue_card_it_experience_window") } count)
routes-missing-qualified_job = a job offer for qualified work
routes-missing-age45 = because of the age (from { FACT("age45_age") }): pay of at least { FACT("age45_min_salary") } a year, or adequate provision for old age
routes-missing-equivalence = full recognition of the training in Germany
routes-missing-experience = at least { FACT("experience_years") } of experience in the occupation (the last { FACT("experience_window") } count)
routes-missing-salary_or_agreement = pay of at least { FACT("experience_6beschv_min_salary") } a year, or pay by a collective agreement
routes-missing-experienced_qualification = a qualification that the home country recognises (training: at least { FACT("experience_training_min") })
routes-missing-foreign_qualification = a qualification that the home country recognises (training: at least { FACT("qualified_training_min") })
routes-missing-partnership_job = a job offer in the same field
routes-missing-recognition_agreement = an employer who takes part and agrees to it in writing
routes-missing-suitable_employer = a company that can train people
routes-missing-german_a2 = German { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = a notice that says what is missing for recognition
routes-missing-measure = a place in a suitable course
routes-missing-german_a2_usual = usually German { FACT("lang_16d1") }
routes-missing-livelihood_recognition = money to live on: { FACT("s16d_livelihood") } a month
routes-missing-exam = an exam for recognition that takes place soon
routes-missing-nationality = the passport of a country this rule is for
routes-missing-job_offer = a firm job offer
routes-missing-from_abroad = an application from abroad
routes-missing-asylum_benefits = no help under the Asylum Seekers’ Benefits Act (the last { FACT("western_balkans_asylum_benefits") } count)
routes-missing-care_assistant = training as a care assistant that is recognised in Germany
routes-missing-driver = an EU driving licence with the basic qualification, or a company that helps to get both
routes-missing-skilled_worker = a qualification that is fully recognised in Germany or, for a degree, counts as comparable
routes-missing-livelihood_opportunity_card = money to live on: { FACT("oc_livelihood") } a month
routes-missing-abroad_or_title = an application from abroad, or here with a residence permit for study, training or work
routes-missing-basic_qualification = a qualification that the home country recognises (training: at least { FACT("oc_training_min") })
routes-missing-german_or_english = German { FACT("oc_language_minimum") } or English { FACT("oc_language_minimum_english") }
routes-missing-points = more points (needed: { FACT("oc_min_points") }), for example through better German
routes-missing-training_place = an apprenticeship contract or a place at a school
routes-missing-german_for_training = German { FACT("apprenticeship_german") }, or a company that tests the German itself or plans a course before
routes-missing-livelihood_training = money to live on; the pay of the apprenticeship counts
routes-missing-under_age = an age under { FACT("training_search_age") }
routes-missing-livelihood_training_search = money to live on: { FACT("s16d_livelihood") } a month
routes-missing-school_certificate = a school certificate that allows studying at a university
routes-missing-german_b1 = German { FACT("lang_training_search") }
routes-missing-completed_stay = a degree or training completed here in Germany
routes-missing-livelihood_search = enough money to live on
routes-missing-collective_agreement = an employer with a collective agreement
routes-missing-hours = at least { FACT("short_term_hours") } of work a week
routes-missing-short_duration = a job of at most { FACT("short_term_months") }
routes-missing-travel_paid = an employer who pays the travel
routes-missing-transfer_role = a position as manager, specialist or trainee in the group
routes-missing-transfer_months = at least { FACT("ict_group_months") } in the group directly before
routes-missing-transfer_days = a transfer of more than { FACT("ict_transfer_days") }
routes-missing-language_course = a place in a German course
routes-missing-livelihood_language_course = money to live on: { FACT("s16d_livelihood") } a month

## What stands in the way for good, by condition

routes-blocked-skilled_worker = Without a qualification there is no visa as a skilled worker and no Opportunity Card. Experience alone is not enough for them.
routes-blocked-basic_qualification = For the Opportunity Card the home country must recognise the qualification; training must have taken at least { FACT("oc_training_min") }.
routes-blocked-experience = For the way with work experience there is not enough of it yet: { FACT("experience_years") } are needed.
routes-blocked-under_age = Coming to look for an apprenticeship is only possible under { FACT("training_search_age") }. An apprenticeship itself is possible later, too.
routes-blocked-school_certificate = Coming to look for an apprenticeship is only possible with a school certificate that allows studying. An apprenticeship itself is possible without.
