### The road maps about finding work and about an offer. Figures come from the fact register only.

plan-job_search = Finding work in Germany
plan-job_danger = Danger signs in the offer: what helps now
plan-job_unclear = Clearing up the offer
plan-job_good = Before you sign: check this

## Looking for work

plan-job_route = First know what counts for the visa
    .what = For most ways, the job offer comes first and then the visa. To look for work inside Germany, there is the Opportunity Card (Chancenkarte). Whoever has an EU passport may come without a visa. Working on a tourist visa is not allowed.
plan-job_permit_first = Check whether the residence permit allows the work
    .what = Whoever has no EU passport looks at the residence permit (Aufenthaltstitel) or its extra sheet (Zusatzblatt): it says which work is allowed. Do not start before that is clear.
    .office = foreigners authority (Ausländerbehörde) at the place of living
plan-job_qualification = Have the qualification checked early
    .what = In regulated professions, for example in nursing, work is only allowed with a licence. For the others, the proof is mostly needed for the visa. Many employers ask for it first. The menu has a conversation of its own for it.
plan-job_application = CV and application in German
    .what = A short CV (Lebenslauf): newest first, tasks at work described exactly, German with its level (for example B1). With it a short letter (Anschreiben) for exactly this job. A photo is not necessary. Never claim what is not true.
    .papers = CV, letter, certificates and references from employers as copies, translated if possible
    .cost = none if you write it yourself; advice is free
plan-job_where = Search on the official pages
    .what = “Make it in Germany” is the portal of the Federal Government, with jobs for people abroad. The job search of the Federal Employment Agency (Bundesagentur für Arbeit) is free too. Its service for placement from abroad is called ZAV. Apply directly to the company.
    .office = ZAV (Zentrale Auslands- und Fachvermittlung), through the hotline { FACT("hotline_phone") }
    .cost = none
plan-job_where_here = Search on the official pages and near you
    .what = The job search of the Federal Employment Agency (Bundesagentur für Arbeit) is free, and the employment agency where you live gives advice. Ask in associations, people you know, and companies directly, too.
    .office = employment agency (Agentur für Arbeit) at the place of living
    .cost = none
plan-job_language = German for work
    .what = In many jobs German decides, even if the law does not require it. A certificate makes the application stronger. In Germany there are also courses of German for work (Berufssprachkurse).
    .office = for example the Goethe-Institut; in Germany ask the employment agency
plan-job_check = Check every offer before you say yes
    .what = A real offer names the company, its address, the tasks, the pay and the hours. The pay is at least { FACT("min_wage") } gross per hour, in many jobs more. Here in the chat you can check the offer with a few questions.

## Danger signs

plan-job_halt = Pay nothing and sign nothing now
    .what = Say that you need time. Whoever presses you (“only today”) wants something else than good work. Hand over no passport, no originals and no bank details.
    .cost = an employer takes no money for a job
plan-job_paid = If money was already asked for or paid
    .what = Private agents may take at most { FACT("agent_fee_cap") } from people looking for work, with a written contract and only after a work contract came about through them. A payment in advance is void, and for an apprenticeship they may take nothing at all. Already paid? That happens to many. Do not pay even more to “get the money back”.
    .papers = receipts, bank transfers, messages
plan-job_passport = Keep the passport, or get it back
    .what = Nobody may keep the passport. If it is already gone, the police, the own consulate or an advice service helps. Ask the advice service first if going to the police or the consulate may be dangerous.
plan-job_evidence = Keep evidence
    .what = Keep messages, numbers, adverts and contracts, best as screenshots in a safe place. Delete nothing before you had advice. Do not argue and do not threaten.
plan-job_faire_integration = Have the offer checked free of charge
    .what = Faire Integration gives advice on work contracts, pay and agents, in many languages, also to people abroad. There is an office in every federal state (Bundesland).
    .office = Faire Integration
    .papers = offer or contract, messages
    .cost = none
plan-job_police = Report fraud
    .what = Whoever asks for or sells money, passports, certificates or embassy appointments may be committing a crime. In Germany the police takes the report. Abroad the police there helps; you can tell the German embassy about false visa offers.
    .office = police; in an emergency in Germany { FACT("emergency_police") }
plan-job_official = Go on searching in safe ways
    .what = On “Make it in Germany” and with the Federal Employment Agency (Bundesagentur für Arbeit), searching costs nothing. The hotline answers questions about visa and work.
    .office = hotline { FACT("hotline_phone") }
    .cost = none

## Open questions

plan-job_wait = Do not give notice, travel or pay yet
    .what = First ask, then say yes. Ask in writing, for example by e-mail. Then the answer is evidence later.
plan-job_agent = Ask: who gets money, and what for?
    .what = The safest is: never pay for a job. A private agent is allowed at most { FACT("agent_fee_cap") }, with a written contract and only after the work contract. Before the contract, the agent must say in writing, in a language the person understands: employer, place, pay, hours, leave. For an apprenticeship any fee is forbidden.
plan-job_passport_own = Ask: do I keep my passport?
    .what = A copy for the employer is normal. The original is only handed to an authority, never to an employer or an agent.
plan-job_find_employer = Look for the employer yourself
    .what = Search for company, street and town on the internet. German companies have an “Impressum” on their website: it gives address and telephone. Call that number, not the one in the message, and ask about the job. The commercial register (Handelsregister) can be read free of charge. If you find nothing, that is a danger sign.
    .cost = none
plan-job_ask_contract = Ask: when does the contract come?
    .what = Ask for the contract before you travel or give notice. The visa needs a concrete offer anyway. The employer must give the most important conditions in writing, an e-mail can be enough.
    .papers = work contract or binding offer
plan-job_ask_pay = Ask: pay, hours, leave
    .what = Ask: how high is the gross pay? How many hours per week? How many days of leave? What does the room cost, and is it a must? The pay is at least { FACT("min_wage") } gross per hour, and it may not be worse than that of local people with the same work.
plan-job_compare_pay = Work out the pay per hour
    .what = Pay per month times twelve, divided by fifty-two, divided by the hours per week. The result is at least { FACT("min_wage") } gross. In many jobs a higher collective rate (Tarif) applies: ask about it.
plan-job_check_again = Then check here once more
    .what = When the answers are there, go through the questions once more. If the employer does not answer or presses, better say no.

## Good so far

plan-job_read = Read the whole contract
    .what = Does it state tasks, place, start, pay, hours, leave, trial period (Probezeit) and notice? Sign only what you understand, and have difficult parts translated. Be careful with penalties for leaving, and with money to be paid back later: get advice first.
    .papers = contract in a language the person understands
plan-job_fits = Check: does the job fit the residence permit?
    .what = The work must mostly be skilled. In regulated professions the licence, or a promise of it, is needed first. For the Blue Card a yearly salary of at least { FACT("blue_card_salary_general") } gross applies, less in shortage occupations. The Federal Employment Agency (Bundesagentur für Arbeit) mostly checks whether pay and hours are right.
    .office = foreigners authority (Ausländerbehörde) at the place of work, or the German embassy
plan-job_visa = With the offer: apply for the visa
    .what = Mostly needed are the contract, the proof of qualification and a form that the employer fills in (declaration of employment, “Erklärung zum Beschäftigungsverhältnis”). With the fast-track procedure (§ 81a) the employer can save time. Book appointments only with the embassy, never buy them. With an EU passport no visa is needed.
    .office = German embassy or consulate, often on the internet through the Consular Services Portal (Auslandsportal)
    .cost = visa { FACT("visa_fee") }, fast-track procedure { FACT("fast_track_fee") } (paid by the employer)
    .time = very different from country to country
plan-job_copies = Make copies and keep the passport
    .what = Make copies of contract, messages and promises, and leave a copy with the family. Never give the passport to the employer.
plan-job_quit = Give notice only when the visa is there
    .what = A contract is not yet a visa, and nobody can guarantee one. Give up work and flat only when the residence permit is there and the date is certain.
