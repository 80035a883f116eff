### The road maps of the first weeks in Germany and of staying. Figures come from the fact register only.

plan-arrival = The first weeks in Germany
plan-arrival_longer = Staying in Germany

## First weeks

plan-arrive_before = Before the journey: pack the papers
    .what = Originals in the hand luggage, copies extra, best also as a photo on the own phone. Find out where to live at first, and whether the address can be registered there. For the first days have a health insurance until the German one begins. Never let go of the passport.
    .papers = passport with visa, work contract, birth and marriage certificates, certificates of education, translations, driving licence, vaccination record, medicine with prescription
plan-arrive_register = Register the address
    .what = Whoever moves in registers the address (Anmeldung). Without it almost nothing goes on: bank, tax ID, residence permit. Book the appointment early on the internet, it is free. Pay nobody for an appointment.
    .office = residents' office of the town (Bürgeramt or Einwohnermeldeamt)
    .papers = passport, confirmation by the landlord (Wohnungsgeberbestätigung), with a family also birth and marriage certificates
    .time = at most { FACT("registration_deadline") } after moving in
plan-arrive_permit = Apply for the residence permit
    .what = The visa is valid for a limited time only. Apply for the residence permit (Aufenthaltstitel) before it ends, best at once: appointments take time. Whoever has an EU passport does not need this.
    .office = foreigners authority (Ausländerbehörde) at the place of living
    .papers = passport, photo, work contract, registration of the address, proof of health insurance
    .cost = { FACT("residence_permit_fee") }
plan-arrive_insurance = Choose a health insurance fund
    .what = Health insurance is a duty from the first day on. Whoever is employed chooses a fund (Krankenkasse) and tells the employer which one. The fund sends a card for the doctor. Register children and spouse at once and ask what it costs.
    .office = a statutory health insurance fund (gesetzliche Krankenkasse)
    .papers = passport, address, work contract
    .cost = the employer pays about half, the rest is taken from the pay
plan-arrive_bank = Open a bank account
    .what = The pay comes to an account. Compare prices: many accounts cost something every month. If a bank says no, ask for a basic account (Basiskonto). Never give away PIN and card, and never lend the account to others.
    .papers = passport, registration of the address
plan-arrive_tax = Keep the tax ID
    .what = After the registration a letter comes with the tax ID (Steuer-ID), a number for life. The employer needs it, otherwise too much tax is taken. If no letter comes, ask the tax office. Married? Tell the tax office for the tax class (Steuerklasse).
    .office = tax office (Finanzamt) at the place of living
    .cost = none
plan-arrive_children = Children: school, kindergarten, child benefit
    .what = Children of school age must go to school. The town or the school says how to register them. Look for a kindergarten place (Kita) at once, there are waiting lists. Ask the family benefits office about child benefit (Kindergeld): whether it is paid depends on the residence permit too.
    .office = school or school authority, youth welfare office (Jugendamt), family benefits office (Familienkasse)
    .papers = birth certificates, vaccination record, old school reports
    .cost = public school none, kindergarten depends on the place
plan-arrive_course = Learn German
    .what = Whoever gets a permit for work or as a family member for the first time often has a right to an integration course (Integrationskurs), if the German is still below B1. The right ends after { FACT("integration_course_use_within") }. For work there are courses of German for the job (Berufssprachkurse), also beside the work.
    .office = foreigners authority (for the right), language school, employment agency
plan-arrive_letters = Open letters, unpleasant ones too
    .what = In Germany important things come by post, often with a time limit. Put the name on the letter box. The letter about the broadcasting fee (Rundfunkbeitrag) is real: it costs { FACT("broadcasting_fee") } a month, once for each flat. With any other letter about money: first ask, then pay.
    .office = for questions: migration advice (Migrationsberatung)
plan-arrive_driving = Check the driving licence
    .what = A driving licence from the EU stays valid. Others are valid in Germany for a limited time only, then they must be exchanged, sometimes with a test. Ask early, for after that driving is a crime.
    .office = driving licence office (Führerscheinstelle) of the town or district
    .papers = driving licence, often with a translation
plan-arrive_work = At work: check the papers
    .what = Keep the contract and every payslip (Lohnabrechnung), and write down the hours yourself. The pay is at least { FACT("min_wage") } gross per hour. If something is wrong, Faire Integration helps, free of charge and in many languages. The menu has a conversation of its own for it.
    .office = Faire Integration
    .cost = none
plan-arrive_people = Meet people and get advice
    .what = Associations, sport, neighbours and migrant organisations help with arriving. Free advice on permit, work, family and German courses is given by the migration advice (Migrationsberatung, MBE), to young people by the youth migration service (Jugendmigrationsdienst, JMD). With the app mbeon it is possible to chat with advisers.
    .office = migration advice nearby
    .cost = none

## Staying

plan-stay_extend = Extend the permit in time
    .what = Look when the residence permit (Aufenthaltstitel) ends, and apply for the extension before that. If the authority takes long: apply in a way that can be proved (keep the confirmation) and ask for a paper that says that work may go on. Permits for work are mostly valid for at most { FACT("work_title_duration_max") }.
    .office = foreigners authority (Ausländerbehörde) at the place of living
    .papers = passport, work contract, payslips, rental contract, health insurance
    .cost = { FACT("residence_permit_extension_fee") }
plan-stay_change = Change the employer
    .what = First ask, then sign: some permits are bound to one job. With the Blue Card no permission is needed. But for the first { FACT("blue_card_job_change_months") } the authority can stop the change for { FACT("blue_card_job_change_suspension") } and refuse it. Do not give notice before the new contract is certain.
    .office = foreigners authority (Ausländerbehörde) at the place of living
plan-stay_lost = When the work ends
    .what = The residence permit does not end on the same day. The foreigners authority must be told. If it shortens a permit for work, at least { FACT("job_loss_months") } must remain, but not longer than it is valid anyway. Report to the employment agency (Agentur für Arbeit) at once, also because of unemployment benefit.
    .office = foreigners authority (Ausländerbehörde), employment agency
    .time = report at most { FACT("duty_notify_job_end_worker") } after the end
plan-stay_permanent = Stay permanently: settlement permit
    .what =
        Skilled workers: at least { FACT("settlement_skilled_years") } with the permit, { FACT("settlement_skilled_contributions") } of pension contributions and German { FACT("lang_settlement_skilled") }. With a qualification from Germany { FACT("settlement_skilled_german_years") } are enough.
        Blue Card: at least { FACT("settlement_blue_card_months") } with German { FACT("lang_settlement_blue_card") }, or { FACT("settlement_blue_card_months_b1") } with German { FACT("lang_settlement_blue_card_early") }.
        There are further conditions, for example enough money to live on. In German the permit is called Niederlassungserlaubnis.
    .office = foreigners authority (Ausländerbehörde) at the place of living
    .cost = { FACT("settlement_permit_fee") }
plan-stay_citizenship = Citizenship
    .what = Mostly needed are at least { FACT("citizenship_years") } of lawful stay, German { FACT("lang_citizenship") } and an income of one's own. As far as Germany is concerned, the old passport may be kept. Some permits are not enough, for example that for training or the Opportunity Card.
    .office = naturalisation authority (Einbürgerungsbehörde) of the town or district
plan-stay_absence = A longer time abroad: ask first
    .what = Whoever is abroad for more than { FACT("permit_absence") } mostly loses the residence permit. With the Blue Card it is { FACT("blue_card_absence") }. If a longer journey is necessary, ask the foreigners authority first.
    .office = foreigners authority (Ausländerbehörde) at the place of living
plan-stay_family = Bring the family
    .what = Spouses and children under eighteen can often follow. Spouses of skilled workers mostly need no German for the visa. They apply at the German embassy in the country where they live.
    .office = German embassy or consulate
