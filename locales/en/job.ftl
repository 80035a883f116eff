### Finding work and checking an offer: what is asked and what is said. The road maps stand in roadmaps/job.ftl.

job-title = Find work, check an offer
job-topic =
    { $for ->
        [self] What can I help you with?
       *[other] What does the person need?
    }
    .short = Subject
    .search = Look for work
    .search-words = search, look for a job, find work, find a job, job search, looking for work, jobs
    .application = Application and CV
    .application-words = application, cv, resume, apply, cover letter, how to apply
    .check = Check an offer
    .check-words = offer, check, job offer, contract, check the contract, is it real, fraud, scam

## Checking an offer

job-check =
    Good that you check first. I ask a few short questions about the offer.
    Please write no names and send no photos of the contract.
job-money =
    Has anybody asked for money, for example for the job, the contract, the visa or an appointment?
    The fee paid directly to the embassy does not count, nor do translations that you order yourself.
    .short = Money asked for
    .no = No, nobody
    .no-words = no, nope, nobody, no money, nothing
    .before = Yes, in advance
    .before-words = yes, in advance, before, deposit, upfront, before the contract
    .after = Yes, after the contract
    .after-words = after the contract, afterwards, later, when i work
job-passport_taken =
    { $for ->
        [self] Are you asked to hand over your passport or other originals, or does somebody want to keep them?
       *[other] Is the person asked to hand over the passport or other originals, or does somebody want to keep them?
    } A copy does not count.
    .short = Handing over the passport
job-employer_found =
    Do you know the employer's name and address, and have you found the company yourself? For example on its website (in the “Impressum”), in the commercial register (Handelsregister) or on the phone.
    .short = Employer
    .yes = Yes, found
    .yes-words = yes, found, found it, checked
    .no = Looked, not found
    .no-words = no, not found, nothing found, only whatsapp, no name, no address
    .unknown = Not looked yet
    .unknown-words = not looked yet, not looked, don't know, dont know, not sure, not yet
job-contract =
    { $for ->
        [self] Do you get the work contract in writing before you travel or give notice?
       *[other] Does the person get the work contract in writing before travelling or giving notice?
    }
    .short = Contract first
    .no = No, only later
    .no-words = no, later, only later, in germany, only spoken, only on the phone
job-pay_stated = Does the offer state the pay before taxes (gross, “brutto”) and the hours per week?
    .short = Pay and hours
    .yes = Yes, both
    .yes-words = yes, both, it does, all there
    .no = No, something is missing
    .no-words = no, missing, something is missing, only the pay, only the hours
job-pay_enough =
    Is the pay per hour at least the minimum wage? At present it is { FACT("min_wage") } gross.
    How to work it out: pay per month times twelve, divided by fifty-two, divided by the hours per week.
    .short = Minimum wage
    .yes = Yes, at least that
    .yes-words = yes, at least, the same, above
    .no = No, less
    .no-words = no, less, too little, below

## What comes of it

job-danger = **Careful. I see danger signs in this offer.**
    That does not yet prove fraud. But please sign nothing and pay nothing now, and hand over no papers.
job-danger_money = Agents in Germany may not ask for money in advance for a job (§ 296 SGB III). No employer and no agent can guarantee a visa: only the authority decides about it.
job-danger_passport =
    Nobody may keep the passport, no employer and no agent either.
    Is somebody in danger or locked in? In Germany call the police: { FACT("emergency_police") }. Elsewhere the emergency number of that country applies.
job-unclear = **The offer may be good. But something important is still open.**
    Wait with the signature. The road map shows what { $for ->
        [self] you
       *[other] the person
    } should ask the employer. A good employer is happy to answer.
job-good = **From these answers I see no danger signs.**
    That is not certain: I know neither the contract nor the company. The road map shows what you should still check before anybody signs or gives notice.
