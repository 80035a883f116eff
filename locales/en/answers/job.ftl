answer-job_search =
    Search free of charge and officially:
    • the job search of the Federal Employment Agency (Bundesagentur für Arbeit)
    • “Make it in Germany”, the portal of the German government
    • the ZAV, the international placement service of the agency, reached by the hotline { FACT("hotline_phone") }
    Also: the websites of companies and private job boards. Search with the German name of your occupation.
    First find out what your qualification counts: it is best to say so in the application. Never pay in advance for a job.
    .title = Finding work in Germany
    .detail =
        From abroad, coming to Germany to search works only with the Opportunity Card (Chancenkarte). The old job seeker visa does not exist any more. As a tourist you cannot switch.
        Whoever has studied, done an apprenticeship or got recognition in Germany may search afterwards: at most { FACT("job_search_after_german_degree") } (§ 20 AufenthG).
        Private agents: at most { FACT("agent_fee_cap") }, with a written contract and only when you have the work contract. Many serious agents take money only from the employer.
        Many companies have never employed anybody from abroad. Write in one sentence which permit is possible, and name the fast-track procedure (beschleunigtes Verfahren, § 81a).
        Refusals are normal. This often helps: better German, smaller towns, companies with experience.
        I do not place people in jobs and I know of no free jobs.

answer-application_cv =
    An application usually has three parts: CV, short letter, certificates. Best all in one PDF file.
    The CV (Lebenslauf) is a table: the newest first, with month and year, company, place and tasks. Add languages with their level (A1 to C2) and how far your recognition is. Explain gaps with one word.
    Photo, religion, children and marital status are up to you. Never send your passport with it.
    .title = Application and CV
    .detail =
        The letter is short: Why this company? What can you do? From when? Name the job and a person, if there is one in the ad.
        Write the German name of your occupation and explain your qualification in one sentence: how long, which school, state-recognised.
        Write the truth, about your German too. They notice it at once in the interview.
        A free form in many languages is Europass.
        The first interview is often by video. Ask there about pay, hours, start and help with the visa.
        For the recognition you need a CV in German, as a table. So it is ready.
        For the application, simple translations are usually enough. Sworn translations are only needed by the authority.

answer-job_offer_check =
    A good offer says in writing: company with address, tasks, place, pay before tax, hours a week, paid leave, start, length and notice.
    The pay usually may not be below { FACT("min_wage") } an hour before tax. And it may not be worse than that of comparable colleagues.
    Do not sign anything you do not understand. Faire Integration checks offers free of charge, in many languages, for people abroad too. I myself cannot check contracts.
    .title = Is this offer all right?
    .detail =
        Look at these points:
        • paying money back if you leave: for what, how much, how long?
        • a flat from the employer: what does it cost, and what happens when the job ends?
        • money taken off your pay, unpaid overtime or trial work without pay
        • tasks that do not fit the occupation in the visa
        Normal in Germany are { FACT("working_time") } of work a day. Up to { FACT("working_time_max") } are allowed if it is made up for later.
        The employer must give you the most important conditions in text form (§ 2 NachwG). An agent must inform you in writing before the contract, in a language you understand.
        Nobody may keep your passport.
        Is the company real? Call the number on the company's own website, not the one in the message.
        Pay before tax (brutto) is not the money on your account: taxes and insurance still come off.

answer-salary_typical =
    There is no one salary for all. It depends on the occupation, the region, your experience and whether there is a collective agreement (Tarifvertrag). Only lower limits are fixed:
    • minimum wage: { FACT("min_wage") } an hour before tax
    • nurses: { FACT("care_min_wage_nurse") } an hour before tax (not in hospitals)
    • EU Blue Card: { FACT("blue_card_salary_general") } a year before tax, in some cases less
    You can compare free of charge in the Entgeltatlas of the Federal Employment Agency.
    .title = What do people earn in Germany?
    .detail =
        Brutto is the pay in the contract. Netto comes to your account: before that, tax and contributions for health, care, pension and unemployment insurance come off. How much depends on family and pay. Always ask: brutto or netto, a month or a year?
        For the visa as a skilled worker (§ 18a, § 18b) there is no fixed minimum salary. From the age of { FACT("age45_age") } you need, for the first permit, at least { FACT("age45_min_salary") } a year before tax or provision for old age. Experienced workers (§ 19c): at least { FACT("experience_6beschv_min_salary") } or pay by a collective agreement.
        It is always so: the pay may not be worse than that of comparable people from Germany. The Federal Employment Agency (Bundesagentur für Arbeit) usually checks this.
        Think of the rent. In big cities it is much higher than in the country.
        As long as the recognition is missing, the pay in regulated professions is often lower. The contract should say how much it is afterwards.

answer-employer_side =
    You want to employ somebody from abroad? Start like this:
    • find out: is the profession regulated? Which qualification is there?
    • make the offer in writing: tasks, pay, hours
    • fill in the “Erklärung zum Beschäftigungsverhältnis” (for the Federal Employment Agency)
    • start early with recognition or the Statement of Comparability
    • if it has to be fast: fast-track procedure (beschleunigtes Verfahren, § 81a), { FACT("fast_track_fee") }
    The employer service (Arbeitgeber-Service) of the agency helps free of charge.
    .title = Employing somebody as a company
    .detail =
        Who applies for what? The person applies for the visa at the German embassy. You apply for the fast-track procedure at the foreigners authority (Ausländerbehörde), with a power of attorney from the person. The targets then are: recognition { FACT("fast_track_recognition_time") }, agency { FACT("fast_track_ba_time") }, appointment { FACT("fast_track_appointment_time") }, visa { FACT("fast_track_visa_time") }. This is not a guarantee.
        Without this procedure you can get the approval of the agency in advance (Vorabzustimmung). It is valid for { FACT("ba_pre_approval_validity") }.
        For skilled workers there is usually no priority check. But it is checked whether pay and working time are as good as for comparable workers.
        If the recognition is still missing, the recognition partnership (Anerkennungspartnerschaft) may fit.
        More help: Make it in Germany (pages for employers), KOFA, chamber of commerce (IHK) or chamber of crafts (Handwerkskammer), IQ service points for companies.
        Lotse does not place people. Think of a flat, a German course and one person to ask, too.

answer-employer_duties =
    These are the main duties of employers:
    • check the residence permit (Aufenthaltstitel): does it allow this work? Keep a copy (§ 4a AufenthG).
    • who was hired from abroad: on the first working day at the latest, point in text form to the advice service “Faire Integration”, with the contact of the nearest office (§ 45c AufenthG).
    • if the job ends earlier than planned: tell the foreigners authority (Ausländerbehörde) within { FACT("employer_report_time") }.
    • do not pay less than comparable workers get.
    .title = Duties of employers
    .detail =
        There are also the duties that are the same for all: registration for social insurance and the most important conditions of the contract in text form (§ 2 NachwG).
        The information on Faire Integration is not needed if an agent has already informed the person under § 299 SGB III. Giving it anyway does no harm.
        The address of the nearest office is on the website of Faire Integration. The organisations were newly selected: do not use old lists.
        Employers may not keep passports and identity cards.
        Whoever treats workers from abroad worse again and again or breaks duties can be excluded by the Federal Employment Agency, for at most { FACT("employer_ban") }.
        Workers too must report when the job ends early: to the foreigners authority, within { FACT("duty_notify_job_end_worker") }. Remind them.
        For people with an EU passport there is no residence permit to check.
