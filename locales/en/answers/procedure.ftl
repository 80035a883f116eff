answer-visa_appointment =
    You get appointments only from the German embassy or consulate responsible for the place where you live: on its website or through the Consular Services Portal (Auslandsportal). The appointment itself is free, only the visa has a fee.
    No appointment free? Often there is a waiting list or an online application. An employer can start the fast-track procedure (beschleunigtes Verfahren, § 81a).
    Never buy an appointment. You find the list of embassies at the source.
    .title = Appointment at the embassy
    .detail =
        Choose the right kind: national visa, for example “skilled worker”, “EU Blue Card”, “Opportunity Card” or “apprenticeship”. With the wrong kind the waiting often starts again.
        In some countries a visa centre takes the application for the embassy and asks for a charge of its own. Which one it is, only the website of the embassy tells you.
        In the fast-track procedure the target for the appointment is: { FACT("fast_track_appointment_time") }. This is no guarantee.
        Each person needs an application of their own, children too. Enter all of them.
        For the appointment the papers must be complete. If you cannot come, cancel and book again.
        If somebody sells appointments, it is usually fraud: such appointments can be cancelled, and the money is gone.

answer-visa_time =
    There is no sure number: each embassy takes a different time. It tells you its waiting time on its website. What takes time is mainly
    • waiting for the appointment,
    • missing papers,
    • questions to other offices in Germany.
    It is faster with the fast-track procedure (beschleunigtes Verfahren, § 81a), which the employer starts. The targets are then: appointment { FACT("fast_track_appointment_time") }, decision { FACT("fast_track_visa_time") }.
    .title = How long does the visa take?
    .detail =
        This helps: hand in all papers at once, answer questions of the embassy at once, read your e-mails every day, the spam folder too.
        The employer can get the approval of the Federal Employment Agency (Bundesagentur für Arbeit) before. If the embassy has to ask for it: when the agency asks nothing back, the approval counts as given. Time limit: { FACT("ba_deemed_approval") }.
        Do not give up your job and flat and do not book the flight before the visa is in your passport.
        If the usual time is over, ask once, politely, with the number of the application. Many questions do not make it faster.
        Nobody can make a visa faster for money.

answer-visa_fee =
    A visa to work, search or learn (national visa) costs { FACT("visa_fee") }, for children { FACT("visa_fee_minor") }. You pay at the embassy, usually on the day of the appointment.
    Later, in Germany, the residence permit is added: { FACT("residence_permit_fee") }.
    The appointment itself is free. If the visa is refused, you usually do not get the fee back.
    .title = What does the visa cost?
    .detail =
        In which currency, and whether by card or in cash, is on the website of the embassy.
        In some countries a visa centre takes an extra charge. This too is on the website of the embassy. No other payments for the visa are needed.
        The fast-track procedure (beschleunigtes Verfahren, § 81a) costs { FACT("fast_track_fee") } and is paid by the employer. The visa fee comes on top.
        The employer may pay the visa fee for you, but does not have to. Ask about it.
        For Turkish nationals the residence permit can cost less (§ 52a AufenthV).
        Recognition, translations and insurance are costs of their own.

answer-visa_documents =
    Each embassy has its own list. It is on its website, and it is the one that counts. Usually it has:
    • valid passport, photos, application,
    • work contract or binding offer,
    • the “Erklärung zum Beschäftigungsverhältnis” (form about the job) from the employer,
    • qualification and proof that it is recognised or comparable,
    • CV, proof of experience and of German,
    • health insurance.
    For the Opportunity Card (Chancenkarte) and a search also: money to live on.
    .title = Papers for the visa
    .detail =
        Proof of the qualification: for vocational training the notice of recognition (Bescheid), for a degree the printout from anabin or the Statement of Comparability of the ZAB. In regulated professions also the licence or the promise of it.
        The “Erklärung zum Beschäftigungsverhältnis” is a form of the Federal Employment Agency (Bundesagentur für Arbeit). Pay and hours must be the same in it as in the contract.
        Language: only certificates of exams that the embassy names.
        The passport should be valid for a long time. If it ends soon, get a new one first.
        Translations and certified copies only as the list wants them. Bring originals to the appointment, hand in copies.
        Never show anything false or leave something out, not even if an agent tells you to. False papers lead to a refusal and harm later applications too.
        Please do not send me any papers here.

answer-visa_online =
    Yes: visas for skilled workers, apprenticeships, studies and family can in principle be applied for worldwide in the Consular Services Portal (Auslandsportal):
    { FACT("consular_portal") }
    There you answer questions, upload the papers and are told what is missing. In the end you still have to come once in person, with passport and originals.
    Whether your embassy takes part already, and for which visa, is on its website.
    .title = Apply for the visa online
    .detail =
        The portal itself is free, only the visa has a fee.
        Make the account yourself, with your own e-mail and your own password. If you leave it to an agent, you easily lose control of the application.
        Make photos or scans that are easy to read, every page, no edges cut off. It works with a phone too, with light from the front.
        Other websites with a similar name do not belong to authorities. The planned “Work-and-Stay-Agency” is not yet an office where you can apply for something.
        If it does not work: ask the embassy for the application on paper.

answer-visa_rejected =
    First read which reason the notice (Bescheid) gives. The complaint to the embassy (Remonstration) was abolished on { FACT("remonstration_abolished_on") }. Two ways remain:
    • a new application with what was missing,
    • a court action at the administrative court in Berlin (Verwaltungsgericht Berlin). The time for it is short.
    If only papers were missing, the new application is usually faster. If the decision is wrong, ask a lawyer at once.
    .title = Visa refused: what now?
    .detail =
        Many websites still advise a Remonstration. That is out of date.
        The time limit for the court action is in the notice. Usually it is: { FACT("visa_court_time") }. Count from the day you received the notice, and do not wait.
        Common reasons: the qualification is not recognised or comparable, the salary is too low, the Federal Employment Agency (Bundesagentur für Arbeit) did not approve, money or papers are missing, the statements do not fit together.
        A new application costs the fee again. Make it only when the reason is gone, and do not hide the refusal.
        If the contract is the problem, the employer can change it and ask the agency again.
        The hotline “Working and Living in Germany” helps to understand the notice:
        { FACT("hotline_phone") }

answer-fast_track =
    The employer starts the fast-track procedure (beschleunigtes Verfahren, § 81a AufenthG) at the foreigners authority (Ausländerbehörde), with a power of attorney (Vollmacht) from the worker, and pays { FACT("fast_track_fee") } for it. The targets are:
    • Recognition: { FACT("fast_track_recognition_time") }
    • Federal Employment Agency: { FACT("fast_track_ba_time") }
    • Embassy appointment: { FACT("fast_track_appointment_time") }
    • Decision on the visa: { FACT("fast_track_visa_time") }
    These are targets, not a guarantee. Each time starts only when the papers are complete.
    .title = Fast-track procedure (§ 81a)
    .detail =
        It is for skilled workers, the EU Blue Card, apprenticeships, measures for the recognition and other qualified workers. It is not for work without a qualification.
        Husband, wife and minor children can be included if they apply for their visas at the same time.
        The fees for visa and recognition come on top.
        Responsible is the foreigners authority at the place of work, in many federal states a central office. There the employer first asks for an appointment for advice.
        The conditions stay the same: if you do not meet them, you get no visa this way either.
        Only an employer can start it. If somebody sells you a “fast procedure”, take care.

answer-ba_approval =
    For most permits to work the Federal Employment Agency (Bundesagentur für Arbeit, BA) must approve. The worker does **not** apply for that: the embassy or the foreigners authority (Ausländerbehörde) asks the BA. The employer fills in the form “Erklärung zum Beschäftigungsverhältnis” for it.
    The BA mainly checks that pay and conditions are not worse than for comparable workers in Germany.
    No approval is needed for the EU Blue Card from { FACT("blue_card_salary_general") } a year before tax.
    .title = Approval of the Employment Agency
    .detail =
        Whether somebody in Germany or the EU comes first is not checked for recognised skilled workers and the EU Blue Card. It is checked under the special rules for some countries, for example the Western Balkans rule.
        If the BA asks nothing back, the approval counts as given after a fixed time: { FACT("ba_deemed_approval") }, in the fast-track procedure { FACT("ba_deemed_approval_fast_track") }.
        The employer can get the approval before the visa (Vorabzustimmung). It is valid for { FACT("ba_pre_approval_validity") }.
        Common reasons for a no: pay too low, work that is not qualified, or a form with gaps. The employer can improve it and ask again.
        Companies that treat foreign workers worse again and again can be excluded by the BA, for at most { FACT("employer_ban") }.

answer-blocked_account =
    You need a blocked account (Sperrkonto) only if there is no pay to live on yet. If you come with a work contract, you usually need none. At present:
    • Opportunity Card (Chancenkarte), for a year: { FACT("blocked_account_oc") }
    • Studies, for a year: { FACT("blocked_account_student") }
    • Search for an apprenticeship, language course or measure for the recognition: { FACT("s16d_livelihood") } a month
    The money stays yours. Before you transfer it, ask the embassy whether the amount is still right.
    .title = Blocked account and money to live on
    .detail =
        This is how it works: you open the account with a provider the embassy names, pay in, and add the confirmation to the application. In Germany a part becomes free every month.
        Often there is another way: with a declaration of commitment (Verpflichtungserklärung) from somebody in Germany (fee { FACT("declaration_of_commitment") }), or for the Opportunity Card with the contract for a side job, whose pay counts. For an apprenticeship the pay counts.
        Whoever gives a declaration of commitment is liable with their own money. This needs careful thought.
        The amounts change from year to year.
        Do not borrow the money from agents, and never pay it into the account of a private person. If the visa is refused, you usually get the balance back, some providers keep charges.

answer-age_45 =
    There is no fixed upper age. But from the age of { FACT("age45_age") } an extra rule applies to the first permit. You need
    • a salary of at least { FACT("age45_min_salary") } a year before tax
    • **or** enough provision for old age (Altersvorsorge).
    This is for skilled workers (§§ 18a, 18b), experienced workers, care assistants, professional drivers and the Western Balkans rule.
    It is **not** for the EU Blue Card and not for the special rule for countries such as the USA and Japan.
    .title = The rule from the age of 45
    .detail =
        The birthday counts: if it is still ahead when the permit is issued, you do not need this. At an extension nobody asks again, the rule is for the first permit.
        People who come with the Opportunity Card (Chancenkarte) or for the recognition meet the rule later: when they change to the permit as a skilled worker. Plan for it.
        What is enough as provision for old age is decided by the authority: for example pension rights, also from the home country, insurances or savings. Ask the embassy which proof it wants.
        Exceptions are possible if there is a public interest, above all if only little is missing in salary or age. Under the Western Balkans rule there are exceptions only in justified single cases.
        The amount changes every year. Plan with the amount of the year in which the permit is issued.
        Other age rules: the visa to look for an apprenticeship is only for people under { FACT("training_search_age") }. For the Opportunity Card, younger age gives points.

answer-health_insurance_visa =
    In Germany everybody must have health insurance, from the first day.
    • Employees are usually in the statutory health insurance (gesetzliche Krankenversicherung). It starts with the job, the company registers you.
    • For the days before you need an insurance of your own. The embassy usually wants to see the proof with the application.
    • For the Opportunity Card (Chancenkarte) and a search the insurance must cover the whole time.
    Which one is enough is in the list of the embassy.
    .title = Health insurance for the visa
    .detail =
        For the days until the job starts, a travel or incoming insurance is often enough. Look at the date: from the day of entry, without a gap. For the Opportunity Card such insurances are sometimes too little, ask first.
        The statutory insurance costs { FACT("health_insurance_rate") } of your pay and an additional rate, on average { FACT("health_insurance_additional_rate") }. The employer pays half of it, the other half is taken from your pay.
        Employees can choose private insurance only with a salary above { FACT("private_health_limit") } a year. It is often hard to get back into the statutory one later. Get advice first.
        After you enter: choose a health insurance fund (Krankenkasse), tell the company, the card comes by post.
        Husband, wife and children also need insurance from the day they enter.
