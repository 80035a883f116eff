answer-blue_card =
    The EU Blue Card (Blaue Karte EU) is a residence permit for people with a degree. You usually need:
    • a degree that is recognised or comparable in Germany,
    • a job offer that fits it, for at least { FACT("blue_card_offer_months") },
    • a yearly salary of at least { FACT("blue_card_salary_general") } before tax. In shortage occupations and soon after graduation { FACT("blue_card_salary_reduced") } are enough.
    The law does not ask for German for it, and there is no age limit.
    .title = EU Blue Card
    .detail =
        Shortage occupations here are for example: engineering, science, IT, medicine, teaching. Electricians, cooks and drivers do not belong to them. The list of the Blue Card is shorter than other lists.
        “Soon after graduation” means: the degree is at most { FACT("blue_card_new_entrant") } old when you apply. For the lower salary, the Federal Employment Agency (Bundesagentur für Arbeit) must approve.
        IT without a degree: at least { FACT("blue_card_it_experience") } of experience at university level (the last { FACT("blue_card_it_experience_window") } count) and at least the lower salary.
        In regulated professions the licence must be there or promised.
        The amount changes every year. Plan with the amount of the year in which the permit is issued.

answer-opportunity_card =
    With the Opportunity Card (Chancenkarte) you can come to Germany and look for work here, at most { FACT("oc_duration") }. There are two ways:
    • If the qualification is recognised or comparable, you need no points.
    • Otherwise you need { FACT("oc_min_points") }, a state-recognised qualification and German { FACT("oc_language_minimum") } or English { FACT("oc_language_minimum_english") }.
    You always need money to live on: at present { FACT("oc_livelihood") } a month. There is no right to the card.
    .title = Opportunity Card to look for a job
    .detail =
        Points are given for example for German (B2: { FACT("oc_points_nr02") }, B1: { FACT("oc_points_nr03") }, A2: { FACT("oc_points_nr04") }), work experience, younger age, shortage occupations or an earlier stay. A partial recognition gives { FACT("oc_points_nr01") } and replaces the other proof of qualification. English B2 is only a condition, it gives no point.
        While you search you may work { FACT("oc_part_time_work") } per week on average and try out jobs, at most { FACT("oc_trial_job") } each.
        You usually must apply for the card from abroad. Whoever is here as a tourist cannot switch.
