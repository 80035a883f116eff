### The road maps for employers: hiring, and the first hundred days. Figures come from the fact register only.

plan-employer_eu = Hiring: person with an EU passport
plan-employer_skilled = Hiring: skilled worker with proof
plan-employer_recognition = Hiring with recognition
plan-employer_it = Hiring in IT
plan-employer_assess = Hiring: first the qualification
plan-employer_no_formal = Hiring without a qualification
plan-employer_first_hundred_days = The first hundred days in the company

## Which route

plan-hire_passport = First clear up the passport
    .what = Ask about the nationality. With a passport of the EU, Iceland, Liechtenstein, Norway or Switzerland, the person needs no visa and no residence permit. Then begin here again. For other passports the next steps apply.
plan-hire_eu = No visa, no work permit
    .what = The person may live and work in Germany like local people. You need no approval by any authority.
    .papers = valid passport or identity card
plan-hire_eu_offer = Work contract and registration
    .what = The most important conditions belong into the contract in writing. The same rules apply as for everybody in the company, for the pay too (minimum wage { FACT("min_wage") } gross per hour). Register the person for social insurance (Sozialversicherung).
plan-hire_licence = Check: is the profession regulated?
    .what = In a regulated (reglementiert) profession the person may only work once the licence is there. For the visa, the licence must be there or promised. The Recognition Finder (Anerkennungs-Finder) shows whether the profession is regulated and which office is responsible. The person applies, or your company does with a power of attorney.
    .office = depends on the profession: authority of the federal state (Bundesland) or a chamber
plan-hire_title = Choose the residence permit that fits
    .what =
        EU Blue Card (Blaue Karte EU, § 18g): degree, the work fits it, offer for at least { FACT("blue_card_offer_months") }, yearly salary at least { FACT("blue_card_salary_general") } gross, in shortage occupations and soon after the degree { FACT("blue_card_salary_reduced") }.
        Skilled worker (Fachkraft, §§ 18a, 18b): recognised training or comparable degree, any skilled work. From the age of { FACT("age45_age") } on, the person needs for the first permit a yearly salary of at least { FACT("age45_min_salary") } or provision for old age.
plan-hire_recognition = Begin the recognition
    .what = The office for the profession in your federal state (Bundesland) is responsible, for professions that are not regulated mostly a chamber. The person applies. With a power of attorney you can help. Your letter that you want to hire the person can be useful for the application.
    .papers = passport or ID, CV, certificates with subjects and hours, proof of work experience, translations
    .cost = different from office to office, ask first
    .time = under federal law at most { FACT("bqfg_decision_time") } once all papers are there, longer if extended; fast-track (§ 81a), the target is { FACT("bqfg_fast_track_time") }; nursing and the law of the federal states have time limits of their own
plan-hire_measure = Make up in Germany for what is missing (§ 16d)
    .what = If the notice says what is missing, the person can come for a course, practical work in a company or an exam. Needed are the notice, a place in the measure, usually German { FACT("lang_16d1") } and money to live on, for example your pay. Work beside the measure is possible within limits.
    .office = German embassy or consulate, in Germany the foreigners authority (Ausländerbehörde)
    .time = first { FACT("s16d1_duration") }, at most { FACT("s16d1_max") }
plan-hire_partnership = Or: recognition partnership
    .what = The person already works for you while the recognition is under way (Anerkennungspartnerschaft, § 16d (3)). Needed: state-recognised training or a degree, German at least { FACT("lang_recognition_partnership") }, a work contract, a written agreement about the recognition, a suitable company and the approval of the Federal Employment Agency (Bundesagentur für Arbeit). In care, the person may under conditions first work as an assistant.
    .office = German embassy or consulate
    .time = first at most { FACT("recognition_partnership_first") }, together at most { FACT("recognition_partnership_max") }
plan-hire_assess = Have the qualification assessed
    .what =
        Degree: look into the database anabin. If it is not there as it should be, the statement of comparability (Zeugnisbewertung) of the ZAB helps.
        Training: the chamber or IHK FOSA checks whether it is equivalent. The Recognition Finder (Anerkennungs-Finder) names the office.
        The person applies; with a power of attorney your company can help.
    .cost = statement { FACT("zab_statement_fee") }, chamber about { FACT("recognition_fee_chambers") }
    .time = ZAB about { FACT("zab_statement_duration") }, for the Blue Card about { FACT("zab_statement_duration_blue_card") }; chamber at most { FACT("bqfg_decision_time") } from complete papers, longer if extended
plan-hire_experience = Or: permit for experienced workers
    .what = Without German recognition, in professions that are not regulated, it works like this (§ 19c (2)): at least { FACT("experience_years") } of experience in the job, the last { FACT("experience_window") } count. With it a qualification that is state-recognised in the home country, and a yearly salary of at least { FACT("experience_6beschv_min_salary") } or pay by collective agreement in a company bound by it. From the age of { FACT("age45_age") } on, further conditions apply.
plan-hire_training = Or: train the person yourself
    .what = An apprenticeship (Ausbildung) in your company can be the best way. Needed are the training contract, usually German { FACT("apprenticeship_german") } and the approval of the Federal Employment Agency (Bundesagentur für Arbeit). Nobody may take money from people who look for an apprenticeship.
    .office = local chamber, employment agency (Agentur für Arbeit)
plan-hire_special = Rules of their own: driving and care assistance
    .what = For drivers of lorries and buses there is a way of its own, even if the person gets the EU licence and the qualification only with you (at most { FACT("driver_licence_months") }). Care assistants need a German assistant training or an equivalent one. The Federal Employment Agency (Bundesagentur für Arbeit) must approve.
    .office = employer service (Arbeitgeber-Service) of the employment agency

## Who applies for what

plan-hire_offer = Offer and declaration of employment
    .what = You write the contract or a binding offer. With it you fill in the form “Erklärung zum Beschäftigungsverhältnis” (declaration of employment): pay, hours, leave, tasks. With it the Federal Employment Agency (Bundesagentur für Arbeit) checks whether the conditions are as good as for local people with the same work. Only some permits need no approval, for example the Blue Card with the higher salary.
    .office = form: Federal Employment Agency; it goes with the application to the embassy or the foreigners authority (Ausländerbehörde)
    .cost = none
    .time = if the agency asks no questions, the approval counts as given after { FACT("ba_deemed_approval") }
plan-hire_fast_track = Fast-track procedure (§ 81a)
    .what = You act for the person: with a power of attorney you make an agreement with the foreigners authority (Ausländerbehörde). The authority then takes care of the recognition and of the approval of the Federal Employment Agency. The person applies for the visa at the embassy. The spouse and children under eighteen can be included if they apply at the same time.
    .office = foreigners authority, in some federal states one central office
    .papers = power of attorney, contract, declaration of employment, proof of qualification, copy of the passport
    .cost = { FACT("fast_track_fee") } (paid by the employer), visa { FACT("visa_fee") }, recognition and translations on top
    .time = targets, no guarantee: recognition { FACT("fast_track_recognition_time") }, Federal Employment Agency { FACT("fast_track_ba_time") }, appointment at most { FACT("fast_track_appointment_time") }, decision mostly { FACT("fast_track_visa_time") }
plan-hire_visa = The person applies for the visa
    .what = The person applies at the German embassy, often on the internet through the Consular Services Portal (Auslandsportal). You send contract and declaration. Before that you can ask the Federal Employment Agency for an approval in advance (Vorabzustimmung). Appointments are only given by the embassy. Nobody may sell them.
    .office = German embassy or consulate
    .cost = visa { FACT("visa_fee") }
    .time = very different from country to country; the approval in advance is valid for { FACT("ba_pre_approval_validity") }
plan-hire_here = In Germany: to the foreigners authority
    .what = Look at the residence permit first: does it already allow this work? If not, the person applies for the permit that fits. Work may only begin once it is allowed. With a tourist visa or during an asylum procedure, strict rules apply: get advice first.
    .office = foreigners authority (Ausländerbehörde) where the person lives
    .cost = residence permit { FACT("residence_permit_fee") }, change of purpose { FACT("residence_permit_change_fee") }

## Duties

plan-hire_inform = Inform about Faire Integration (§ 45c)
    .what = Whoever hires somebody from abroad must point to the free advice of Faire Integration: at the latest on the first working day, in text form (for example as an e-mail), with the address of the nearest advice office. Keep a copy.
    .time = at the latest on the first working day
plan-hire_duties = Check the permit, keep a copy, report the end
    .what = Before the first working day, check whether the residence permit allows this work and how long it is valid. Keep a copy (§ 4a AufenthG). Never keep the passport. If the work ends earlier than planned, tell the foreigners authority. Whoever treats people from abroad worse several times can be excluded by the Federal Employment Agency.
    .office = foreigners authority (Ausländerbehörde)
    .time = report at most { FACT("employer_report_time") } after the end
plan-hire_advice = Get free advice
    .what = The IQ service points for skilled immigration (IQ Servicestellen Fachkräfteeinwanderung) advise small and medium companies. The employer service (Arbeitgeber-Service) of the employment agency, your chamber (IHK or Handwerkskammer) and the hotline help too.
    .office =
        Hotline “Working and Living in Germany”: { FACT("hotline_phone") }
        Employer service: { FACT("employer_hotline_ba") }
    .cost = none

## The first hundred days

plan-onboard_before = Before the arrival
    .what = Name one contact person, best with the same language or with experience of their own. Help with a room or a flat. Plan the pick-up. Explain what is taken off the gross pay. Make a German course possible before the journey. Prepare the team.
    .papers = contract, address, plan of the first week, if possible in a language the person understands
plan-onboard_before_here = Before the start
    .what = Name one contact person, best with the same language or with experience of their own. Ask where help is needed: flat, German course, child care, ways to work. Prepare the team.
plan-onboard_papers = Registrations for the pay
    .what = Register the person for social insurance (Sozialversicherung). The person chooses a health insurance fund (Krankenkasse) and names it to you. The tax ID (Steuer-ID) comes by post after the address is registered. If it is still missing, ask your tax adviser or the tax office (Finanzamt). The first pay should come on time.
    .papers = health insurance fund, tax ID, bank account, copy of the residence permit (except with an EU passport)
plan-onboard_first_day = First day
    .what = Welcome the person, show everything, pronounce the name correctly. Explain safety at work so that the person surely understands it: show it, let it be repeated. Say whom to call when ill, when the breaks are, when the pay comes.
plan-onboard_offices = First weeks: offices and everyday life
    .what = Give time off for appointments, and go along if the person wants it: register the address (with the landlord's confirmation), residence permit, health insurance, bank, school or kindergarten.
    .office = residents' office (Bürgeramt), foreigners authority (Ausländerbehörde), health insurance fund
    .time = registration of the address at most { FACT("registration_deadline") } after moving in
plan-onboard_first_month = First month: talking and German
    .what = A short talk every week: what goes well, what is missing? Clear, short sentences at work. Plan time for a course of German for work (Berufssprachkurs). React at once to taunts or unfair treatment.
    .office = courses: ask the employment agency or a language school
plan-onboard_review = Until the hundredth day: wanting to stay
    .what = A quiet talk to look back: tasks, pay, flat, German, family. If a recognition or a course is under way, check its timetable. If the family wants to follow, get advice early. Associations, sport and neighbours help with arriving. Note when the residence permit ends, and speak about the extension in time.
    .office = IQ service point, migration advice, Welcome Center in the region
