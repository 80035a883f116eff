### The road maps about rights at work. Figures come from the fact register only.

plan-rights_not_paid = When pay is missing
plan-rights_exploitation = Passport taken, threat, force: get safe
plan-rights_hours = Hours and leave
plan-rights_sick = Sick at work
plan-rights_dismissed = After a dismissal
plan-rights_discrimination = Unfair treatment at work
plan-rights_know = My rights at work

## Evidence and advice

plan-right_write_down = Write down the hours, keep the papers
    .what = Every day write down the start, the breaks and the end, with place and task. Keep the work contract, payslips (Lohnabrechnung), rosters and messages, and do not leave the copies at work. Without evidence it is difficult later.
    .papers = own list of hours, contract, payslips, bank statements, messages
    .cost = none
plan-right_advice = Get free advice: Faire Integration
    .what = Faire Integration gives advice on pay, contract, dismissal and exploitation: free, confidential, in many languages, also to people abroad. It does not decide anything itself, but it says what helps next.
    .office = Faire Integration, one office in every federal state (Bundesland)
    .papers = contract, payslips, list of hours, letters
    .cost = none
plan-right_union = Stronger together: union and works council
    .what = A trade union (Gewerkschaft) advises its members and helps in court too. Everybody may be a member, the employer may not forbid it. If there is a works council (Betriebsrat), it can be asked for help.
    .cost = members pay a contribution
plan-right_no_rush = Sign nothing, do not give notice yourself
    .what = Whoever gives notice or signs a termination agreement (Aufhebungsvertrag) often loses rights, also to unemployment benefit. Every paper may be taken home to get advice first. Nobody has to sign at once.

## Pay

plan-right_wage = Compare the pay
    .what = The minimum wage applies to almost everybody: { FACT("min_wage") } gross per hour, even if the contract says less. In care there is a higher one: for nurses { FACT("care_min_wage_nurse") } (not in hospitals). Check on the payslip: hours, pay per hour, deductions. Not every deduction is allowed, for example for a room or for tools.
plan-right_demand = Ask for the pay in writing
    .what = Write briefly: which month, how many hours, how much money is missing, by when it should come. Keep a copy. Do not wait long: many contracts contain short time limits, after which money can be lost.
    .papers = letter or e-mail, list of hours
plan-right_court = If that does not help: labour court
    .what = At the labour court (Arbeitsgericht) it is possible to sue for the pay, at first even without a lawyer. The court writes the claim down at its counter. Get advice first about what it can cost.
    .office = labour court nearby

## Danger

plan-right_safe = First: be safe
    .what = In danger call the police: { FACT("emergency_police") }. Without a valid permit: if there is time, talk to an advice service first. Women get advice day and night on the helpline: { FACT("emergency_violence_against_women") }. Trust one person who does not belong to the company. Do not talk alone with whoever does it. Delete this chat if somebody reads along.
    .office = police, helpline “Violence against women” (Hilfetelefon)
    .cost = none
plan-right_evidence = Keep evidence if it is safe
    .what = Keep messages, working hours, addresses, names of companies and photos in a safe place, for example with a friend. Safety always comes first.
plan-right_stay_exploitation = The permit: not lost at once
    .what = Many stay because they fear for their permit. If the work ends because of particularly bad exploitation, by law at least { FACT("job_loss_months_exploitation") } of a permit for work must remain, but no more than it is valid anyway. For this the foreigners authority must know that the work has ended. Talk to Faire Integration first.
    .office = Faire Integration, then the foreigners authority (Ausländerbehörde)
    .time = report at most { FACT("duty_notify_job_end_worker") } after the end of the work

## Residence

plan-right_stay = Think of the residence permit
    .what = If the work ends, the foreigners authority must be told. The permit does not end on the same day: if the authority shortens a permit for work, at least { FACT("job_loss_months") } must remain, but no more than it is valid anyway. Use this time to look for a new job. Whether the new employer needs a permission depends on the permit: ask first. With an EU passport none of this applies.
    .office = foreigners authority (Ausländerbehörde) at the place of living
    .time = report at most { FACT("duty_notify_job_end_worker") } after the end of the work

## Hours and leave

plan-right_time = Compare the hours
    .what = As a rule { FACT("working_time") } a day are allowed, at most { FACT("working_time_max") } if it is evened out later. There must be breaks, and a long rest after work too. The contract says how many hours are agreed and what happens with overtime.
plan-right_leave = Take leave
    .what = Everybody has paid leave (Urlaub), in part-time and in a minijob too. The minimum with five working days a week: { FACT("leave_minimum") } a year. In care (not in hospitals) { FACT("care_extra_leave") } are added. Ask for leave in writing and keep the answer. Do not simply stay away.
plan-right_talk = Speak about it calmly, best in writing
    .what = First talk to the boss, then write briefly by e-mail what was agreed. If that does not help, ask the works council (Betriebsrat) if there is one.

## Sick

plan-right_sick_tell = Tell the employer at once
    .what = On the first day, call or write before work begins: ill, and for how long probably. The illness itself need not be named. Keep the message.
plan-right_sick_doctor = Go to the doctor and get a sick note
    .what = The contract says from which day on the sick note (Krankmeldung) is needed. For people with statutory insurance the employer gets it electronically. If it was an accident at work or on the way, tell the doctor and the company.
    .papers = card of the health insurance fund
plan-right_sick_pay = The pay goes on
    .what = Whoever has been in the company for some weeks goes on getting the pay during an illness, at the longest for { FACT("sick_pay") }. After that the health insurance fund mostly pays sickness benefit (Krankengeld). Being ill is no fault, and no leave has to be taken for it.

## Dismissal

plan-right_deadline = Note the time limit for the court
    .what = Write down the day on which the dismissal (Kündigung) arrived, and keep the envelope. Whoever wants to sue must hand in the claim at the labour court (Arbeitsgericht) within the time limit. After it the dismissal almost always stands. Get advice at once after a dismissal by message or phone, too.
    .office = labour court; before that Faire Integration, a union or a lawyer
    .time = { FACT("dismissal_action") } from the day on which the written dismissal arrives
plan-right_agency = Report to the employment agency at once
    .what = Register as looking for work as soon as the dismissal is there, not only on the last day. Otherwise there can be disadvantages with unemployment benefit. Ask whether there is a right to it and whether it touches the permit.
    .office = employment agency (Agentur für Arbeit) at the place of living
    .papers = dismissal, contract, passport, residence permit
    .cost = none
plan-right_last_papers = Ask for the last papers
    .what = Ask in writing for: the last payslip, a reference (Arbeitszeugnis), the papers for tax and social insurance. Name leave and hours that are still open, too.

## Discrimination

plan-right_incident = Write down what happened
    .what = When, where, who was there, what was said? Keep messages. Talk to somebody who saw it.
plan-right_complain = Complain in the company
    .what = Every company must have a place where people can complain. That may bring no disadvantages. The works council (Betriebsrat) can help too.
plan-right_equal_treatment = Get advice from the anti-discrimination agency
    .what = The equal treatment act (AGG) protects at work, also when applying for a job. The federal anti-discrimination agency (Antidiskriminierungsstelle des Bundes) gives free advice. Do not wait long: there are short time limits for claims.
    .office = federal anti-discrimination agency or an advice centre nearby
    .cost = none

## Knowing one's rights

plan-right_contract = Understand the contract
    .what = The employer must give the most important conditions in writing: pay, hours, place, leave, notice. Sign only what is understood. A copy belongs at home.
    .papers = work contract
plan-right_passport = The passport stays with the person
    .what = Nobody may keep a passport or residence permit, not even “for safety”. A copy is allowed. Whoever does not give the passport back may be committing a crime.
    .office = police, own consulate, Faire Integration
