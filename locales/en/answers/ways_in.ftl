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

answer-skilled_vocational =
    If you meet these conditions, you are usually entitled to a permit as a skilled worker (Fachkraft, § 18a AufenthG):
    • vocational training that is **fully** recognised in Germany,
    • a concrete offer for qualified work, also in another occupation,
    • the approval of the Federal Employment Agency (Bundesagentur für Arbeit),
    • in regulated professions, the licence.
    A fixed minimum salary exists only from the age of { FACT("age45_age") }; § 18a does not ask for German. The first step is nearly always the recognition (Anerkennung).
    .title = Skilled worker with training (§ 18a)
    .detail =
        Only partly recognised? Then § 18a does not fit yet. An adaptation measure or the recognition partnership (Anerkennungspartnerschaft) often helps (both § 16d).
        Qualified work is work for which training (at least { FACT("qualified_training_min") }) or a degree is needed. Work as a helper does not count.
        The Federal Employment Agency checks that pay and conditions are not worse than for comparable workers in Germany. It does not check here whether somebody else comes first.
        German can still be needed: for the licence in a regulated profession, and for the company.
        From the age of { FACT("age45_age") } the first permit needs { FACT("age45_min_salary") } a year before tax, or enough provision for old age.
        The permit is valid for at most { FACT("work_title_duration_max") }. If the contract is shorter, { FACT("work_title_surplus") } are added to its duration.

answer-skilled_academic =
    With a degree and a job offer there are two permits: the EU Blue Card or § 18b AufenthG. For § 18b you need:
    • a degree from Germany, or one that is recognised or comparable here,
    • a concrete offer for qualified work, also in another field,
    • the approval of the Federal Employment Agency (Bundesagentur für Arbeit),
    • in regulated professions, the licence.
    If you meet this, you are usually entitled to it. A fixed minimum salary exists only from the age of { FACT("age45_age") }. Look in anabin first.
    .title = Skilled worker with a degree (§ 18b)
    .detail =
        Which is better? If the salary is enough ({ FACT("blue_card_salary_general") } a year before tax, in some cases less) and the job fits the degree, usually the EU Blue Card. With it you can stay permanently earlier (§ 18c). You need { FACT("settlement_blue_card_months") }, with German { FACT("lang_settlement_blue_card_early") } only { FACT("settlement_blue_card_months_b1") }. With § 18b it is { FACT("settlement_skilled_years") }.
        § 18b fits if the salary is lower or the job does not fit the degree. Pay and conditions must not be worse than for others with the same work.
        If anabin does not show the degree as fitting, the Statement of Comparability (Zeugnisbewertung) of the ZAB helps.
        The law does not ask for German for § 18b. For the licence in a regulated profession, for example as a doctor, you need it.
        From the age of { FACT("age45_age") } the first permit needs { FACT("age45_min_salary") } a year before tax, or enough provision for old age. This does not apply to the Blue Card.

answer-experience_visa =
    With work experience it is also possible without German recognition (§ 19c (2) AufenthG). You need:
    • at least { FACT("experience_years") } of experience that prepares you for the job (the last { FACT("experience_window") } count),
    • vocational training (at least { FACT("experience_training_min") }) or a degree, state-recognised in the home country,
    • an offer for qualified work with at least { FACT("experience_6beschv_min_salary") } a year before tax.
    In IT you need no qualification. Regulated professions, for example nursing, still need the licence.
    .title = Visa with work experience
    .detail =
        What many do not know: the minimum salary does not apply if the employer is bound by a collective agreement (Tarifvertrag) and pays by it.
        Experience alone is enough only in IT. Otherwise a German office (the ZAB) must confirm that the qualification is state-recognised in the home country. A certificate of a German chamber of commerce abroad (AHK) can also be enough.
        The Federal Employment Agency (Bundesagentur für Arbeit) must approve. The rule does not ask for German, the company may.
        From the age of { FACT("age45_age") } you need { FACT("age45_min_salary") } a year before tax, or enough provision for old age.
        There is no right to it, the authority decides. If the qualification is already recognised, the permit as a skilled worker is better.
        Do not mix up the rules for IT: for the Blue Card without a degree you need { FACT("blue_card_it_experience") } of experience (the last { FACT("blue_card_it_experience_window") } count).

answer-opportunity_card_work =
    With the Opportunity Card (Chancenkarte), while you search, you may
    • work { FACT("oc_part_time_work") } per week on average,
    • try out jobs, at most { FACT("oc_trial_job") } each.
    More is allowed only when the foreigners authority (Ausländerbehörde) has given you another permit, for example as a skilled worker or the EU Blue Card. Found a job? Then apply there for the change at once, before the card ends. The card for the search is valid for at most { FACT("oc_duration") }.
    .title = Opportunity Card: work and change
    .detail =
        The trial work must be qualified, lead to an apprenticeship, or fit a measure for the recognition.
        For the change, the conditions of the new permit apply. The fee is { FACT("residence_permit_change_fee") }.
        If no other permit fits yet, there is a follow-up card (Folge-Chancenkarte): once, at most { FACT("oc_follow_up") }. For it you need a contract or a binding offer for qualified work and the approval of the Federal Employment Agency (Bundesagentur für Arbeit).
        The search itself is not extended. You get a new card for a search only after you were abroad, or here with another permit, for just as long.
        The Opportunity Card does not make it easier to bring the family, as the permits for skilled workers do. Expect that the family can only follow later.
        Work beyond the allowed hours is forbidden and can cost you the permit.

answer-apprenticeship =
    For an apprenticeship (Ausbildung) in Germany (§ 16a AufenthG) you need no occupation yet, but:
    • a training contract or a place at a vocational school,
    • usually German { FACT("apprenticeship_german") },
    • enough money to live on: in a company at present { FACT("apprenticeship_livelihood") } a month. The apprentice's pay counts.
    You can apply from abroad, for example through the portal of the Federal Employment Agency (Bundesagentur für Arbeit). Agents may not take money for it.
    .title = Apprenticeship in Germany
    .detail =
        You need no proof of German { FACT("apprenticeship_german") } if the company or school has tested your German itself, or if a German course is planned before the training. At the vocational school you need it every day all the same.
        At a school without pay, plan with { FACT("apprenticeship_livelihood_school") } a month at present. If the pay is not enough, you can show money in a blocked account (Sperrkonto).
        For training in a company the Federal Employment Agency must approve. The authority takes care of that.
        Besides the apprenticeship you may work { FACT("apprenticeship_side_job") } per week.
        The age limit of { FACT("training_search_age") } applies only to the visa to **look for** a place, not to training with a contract.
        Afterwards you have a German qualification, need no recognition, and can look for work here for at most { FACT("job_search_after_german_degree") }.
        If you have learnt an occupation already: check the recognition first. It is often the shorter way.

answer-apprenticeship_search =
    Yes, there is a visa to look for an apprenticeship (§ 17 AufenthG), for at most { FACT("training_search_duration") }. You need:
    • an age under { FACT("training_search_age") },
    • German { FACT("training_search_german") },
    • a school certificate that lets you go to university, or one of a German school abroad,
    • money to live on: at present { FACT("s16d_livelihood") } a month.
    It is better to find the contract from home. Then you do not need this visa.
    .title = Looking for an apprenticeship here
    .detail =
        The school certificate must give access to university: in Germany, or in the country where you got it.
        You may work { FACT("training_search_side_job") } per week, and try out companies, at most { FACT("training_search_trial_work") } in total.
        Found a place? Then apply at the foreigners authority (Ausländerbehörde) for the permit for the apprenticeship (§ 16a) before the visa ends.
        Found nothing? Then you usually have to leave. So apply to companies before you travel, and put talks and trial days into the first weeks.
        Do not mix them up: the Opportunity Card (Chancenkarte) is for people with an occupation or a degree, this visa is for people who want to learn an occupation first. The visa for a contract you already have is another one: apprenticeship (§ 16a).

answer-student_to_work =
    If you have finished a degree or an apprenticeship in Germany, you can stay to look for work: at most { FACT("job_search_after_german_degree") } (§ 20 AufenthG). You must have enough money to live on.
    With a qualified job you then change: after a degree to the EU Blue Card or § 18b, after an apprenticeship to § 18a. A German qualification needs no recognition.
    Important: apply at the foreigners authority (Ausländerbehörde) **before** your present permit ends.
    .title = Staying after study or training
    .detail =
        This search cannot be extended. If you have a job at once, you do not need it and change straight away. The fee for the change is { FACT("residence_permit_change_fee") }.
        If the university degree is at most { FACT("blue_card_new_entrant") } old, the lower salary is enough for the EU Blue Card: { FACT("blue_card_salary_reduced") } a year before tax.
        The same time is given after work in research and after a recognition under § 16d. For care and health assistants trained in Germany it is { FACT("job_search_assistants") }, which can be extended once by { FACT("job_search_assistants_extension") }.
        With a German qualification you can stay permanently earlier. You then need { FACT("settlement_skilled_german_years") } as a skilled worker, { FACT("settlement_skilled_german_contributions") } of pension contributions and German { FACT("lang_settlement_skilled") }.
        Without finishing, none of this applies. Then for example an apprenticeship is possible. Get advice before you leave the university.
        If you have left Germany already, you search with the Opportunity Card (Chancenkarte), not with § 20.

answer-western_balkans =
    With a passport from these countries a visa for any job is possible, without a qualification and without proof of German: { FACT("western_balkans_countries") }. You need:
    • a concrete job offer,
    • the approval of the Federal Employment Agency (Bundesagentur für Arbeit), with a priority check,
    • an application at a German embassy in these countries.
    There are at most { FACT("western_balkans_quota") } approvals a year. They can be used up early. There is no right to it.
    .title = Western Balkans rule
    .detail =
        Priority check (Vorrangprüfung) means: the agency checks whether there is somebody in Germany or the EU for the job already.
        If all places are gone, the application is rejected and not carried over to the next year. You have to start again. So ask first whether places are left.
        People who have received benefits under the Asylum Seekers' Benefits Act (Asylbewerberleistungsgesetz) must wait { FACT("western_balkans_asylum_benefits") } after that.
        From the age of { FACT("age45_age") } you need { FACT("age45_min_salary") } a year before tax, or enough provision for old age. There are exceptions only in justified single cases.
        Regulated professions, for example nurse, still need the licence.
        If you have learnt an occupation, check the way as a skilled worker first: there is no limited number there, and it is easier for the family to follow.
        Do not buy appointments or contracts.

answer-best_friends_states =
    With a passport from these countries a permit for any job is possible, also without a qualification (§ 26 (1) BeschV): { FACT("best_friends_rule") }.
    You need a concrete job offer and the approval of the Federal Employment Agency (Bundesagentur für Arbeit), with a priority check. There is no right to it.
    From most of these countries you can enter without a visa and apply for the permit here. You may work only after that.
    .title = Special rule: USA, Japan and others
    .detail =
        Priority check (Vorrangprüfung) means: the agency checks whether there is somebody in Germany or the EU for the job already.
        Entering without a visa and applying here, also for work, is possible for: { FACT("visa_free_entry_work") }. Time to apply after entry: { FACT("visa_free_application") }. Go to the foreigners authority (Ausländerbehörde) early, the waiting time is often long.
        With a passport from Andorra, Monaco or San Marino you need a visa before you enter if you want to work.
        Before you have the permit you may not work a single day, not even on trial.
        The rule for people from the age of { FACT("age45_age") } does not apply here.
        With a degree or training, the EU Blue Card and the permits for skilled workers are often better: nobody checks there who comes first.
        Regulated professions still need a licence. British passports no longer count as EU.

answer-seasonal_work =
    For short work without a qualification there is short-term contingent employment (kontingentierte Beschäftigung, § 15d BeschV): at most { FACT("short_term_months") } within a year.
    • The employer applies at the Federal Employment Agency (Bundesagentur für Arbeit), not you.
    • The employer is bound by a collective agreement and pays the travel.
    • The work has at least { FACT("short_term_hours") } per week.
    Harvest and other seasonal farm work is not included, § 15a BeschV applies to it. Neither is a way to stay: afterwards you leave.
    .title = Seasonal work and short jobs
    .detail =
        There are at most { FACT("short_term_contingent") } such jobs a year. The Federal Employment Agency can change the number at any time.
        Whether seasonal farm work is open for your passport, the hotline “Working and Living in Germany” can tell you:
        { FACT("hotline_phone") }
        The minimum wage applies to short work in Germany too, at present { FACT("min_wage") } per hour before tax. The contract says the pay, the hours, the accommodation and what is taken off for it. Read it before you travel.
        Problems with pay or accommodation? Faire Integration advises free of charge and in many languages, also before you travel.
        With a passport from the EU you need no permit for seasonal work.
        If you have learnt an occupation, check whether a way as a skilled worker is possible. With that you can stay.

answer-intra_company_transfer =
    If your own group of companies transfers you to Germany, you can get the ICT Card (ICT-Karte, § 19 AufenthG):
    • managers and specialists for at most { FACT("ict_max") }, trainees for at most { FACT("ict_trainee_max") },
    • before that, at least { FACT("ict_group_months") } in the group,
    • the transfer takes more than { FACT("ict_transfer_days") },
    • you apply abroad.
    The company usually prepares the application. Ask the human resources department there.
    .title = Transfer in the company (ICT Card)
    .detail =
        You cannot apply for the ICT Card in Germany. This is also true for passports with which you can otherwise enter without a visa.
        If you get a contract with the German company, check the EU Blue Card or the permit as a skilled worker. With these you can usually stay longer.
        If the transfer is shorter, other rules apply. Please ask the German embassy about them before you travel.
        The pay must be right for a transfer too: it must not be worse than for comparable workers in Germany.

answer-self_employment =
    There is a permit of its own for self-employed people, founders and freelancers (§ 21 AufenthG). That is not my subject, I only know about work as an employee.
    These are the right places:
    • the portal “Make it in Germany” (see the source),
    • the local chamber of commerce (Industrie- und Handelskammer) or chamber of crafts (Handwerkskammer),
    • the German embassy, in Germany the foreigners authority (Ausländerbehörde).
    Please do not start without permission, not even on the side.
    .title = Working for yourself
    .detail =
        If you have a permit as an employed skilled worker, ask the foreigners authority before you start a business. What is allowed is written on the card or the extra sheet (Zusatzblatt).
        In crafts, the rules for your own business are stricter than for employees.
        Take care: some companies want you to work “on invoice” although you come to work and get instructions like everybody else. Then insurance, holidays and sick pay are missing, and your permit may be the wrong one. Faire Integration advises you free of charge.

answer-temporary_protection_switch =
    A change from protection under § 24 AufenthG can be possible: to a permit as a skilled worker (Fachkraft) or for an apprenticeship (Ausbildung). The same conditions apply as for others, for example a recognised qualification and a job offer. You apply at the foreigners authority (Ausländerbehörde).
    Not every permit is open: with § 24 you cannot apply for the Opportunity Card (Chancenkarte) in Germany, and the EU Blue Card is usually excluded (§ 19f).
    Please get advice first, and never give up the protection before.
    .title = From § 24 to a work permit
    .detail =
        How long the protection still lasts changes with decisions of the EU. Ask the foreigners authority, and do not wait until the last day with the change.
        Whether you may work already is written on the card or the extra sheet (Zusatzblatt).
        With the change, rights and benefits can change, also for the family. For a permit to work, the pay must usually be enough to live on.
        The fee for the change is { FACT("residence_permit_change_fee") }.
        You can start with the recognition at once. In Germany the IQ advice (IQ-Beratung) helps, free of charge.
        On residence, the Migration Advice (Migrationsberatung, MBE) advises you, also by chat with the app mbeon. If the authority says no, ask there or a lawyer before the time limit in the notice ends.

answer-asylum_switch =
    From asylum to a permit for work: that is not my subject, and a wrong step can cost a lot here. So get advice from people **before** you apply for something, withdraw something or leave the country:
    • Migration Advice (Migrationsberatung, MBE) or refugee advice, free of charge,
    • for young people: Jugendmigrationsdienst (JMD),
    • a lawyer for residence law.
    You can usually start the recognition of your occupation already.
    .title = From asylum to work
    .detail =
        One thing is certain: during the asylum procedure or with a toleration (Duldung) you cannot apply for the Opportunity Card (Chancenkarte) in Germany. A change to other permits is possible in few cases too. Some call this “Spurwechsel” (change of lanes). The conditions are strict.
        For the Western Balkans rule: people who have received benefits under the Asylum Seekers' Benefits Act (Asylbewerberleistungsgesetz) must wait { FACT("western_balkans_asylum_benefits") } after that.
        If you are still in your home country and want to work: asylum is not the way. Ask me about recognition and visa.
        The advice is confidential. In the chat with the app mbeon you can also stay anonymous.

answer-study_visa =
    Studying in Germany is not my subject, I know about work and apprenticeships. These are the right places:
    • DAAD (German Academic Exchange Service) and the International Office of the university: admission, German, scholarships,
    • the German embassy: visa (§ 16b AufenthG).
    For the visa you show money to live on, usually in a blocked account (Sperrkonto): at present { FACT("blocked_account_student") } for a year. After the degree you can look for work here.
    .title = Studying in Germany
    .detail =
        After a German degree you have at most { FACT("job_search_after_german_degree") } to search. More about it under “Staying after study or training”.
        If you mainly want to work, do not plan a degree as a detour: you need admission, money and time to learn, and work besides the studies is limited.
        Do you have a qualification already? Then check first what it counts in Germany. Perhaps it works without new studies.
        An apprenticeship (Ausbildung) is a good alternative: you usually earn money from the start.
        Take care with agencies that “guarantee” an admission or a visa.

answer-au_pair_volunteer_service =
    Au pair, the voluntary social year (FSJ) and the federal volunteer service (BFD) are not work as a skilled worker and not my subject. There are permits of their own for them.
    These are the right places:
    • the website of the German embassy,
    • the portal “Make it in Germany” (see the source),
    • for volunteer service, the organisation that takes you.
    If you want to learn an occupation later: an apprenticeship can follow. If you have an occupation already, check the recognition first.
    .title = Au pair and volunteer service
    .detail =
        You get pocket money, not pay that a family can live on.
        If you want to stay afterwards, you need a new permit. For an apprenticeship (Ausbildung) this means a contract and usually German { FACT("apprenticeship_german") }. Whether you have to leave for that, the foreigners authority (Ausländerbehörde) can tell you. Ask early.
        Take care: an au pair who has to work all day, hand over the passport or pay a lot of money before is probably being exploited. Get help then.
        The hotline “Working and Living in Germany” gives information by phone:
        { FACT("hotline_phone") }
