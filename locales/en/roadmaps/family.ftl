### The road map of the family conversation: conditions by title, papers, visa, arrival.

plan-family = To Germany with the family

plan-family_title = First find out the title
    .what = The conditions depend on the title of the person in Germany. For the EU Blue Card, skilled workers (§§ 18a, 18b) and experienced workers (§ 19c (2)) they are easier: no German from the spouse, no check of the flat. The title stands on the card or in the visa.
plan-family_spouse_easier = Conditions for the spouse
    .what =
        With this title it is easier:
        • The spouse need not prove any German.
        • The size of the flat is not checked.
        • Both are married and at least { FACT("spouse_min_age") } old.
        • The money is enough for all, with health insurance.
        If you marry only once the title is there, ask the foreigners authority (Ausländerbehörde) first.
plan-family_spouse = Conditions for the spouse
    .what =
        With other titles more is mostly required:
        • simple German, usually A1 (there are exceptions: ask the embassy),
        • enough room in the flat,
        • enough money for all, with health insurance,
        • both married and at least { FACT("spouse_min_age") } old.
        Not every title allows it at once. Ask the foreigners authority (Ausländerbehörde) first.
    .office = foreigners authority and embassy
plan-family_children = Conditions for the children
    .what =
        • The child is a minor and not married.
        • The money is enough for all, with health insurance.
        • If the other parent does not live here too, custody or this parent's consent is mostly needed.
        For children aged { FACT("children_age_relaxed") } or more the rules are otherwise stricter; for skilled workers they are relaxed. Do not wait with older children.
plan-family_parents = Conditions for the parents
    .what = The title of the person in Germany must have been issued for the first time on { FACT("parents_title_since") } or later (§ 36 Abs. 3 AufenthG). If the spouse lives here too, this also goes for the parents-in-law. Money to live on and health insurance for the parents must be secured: that is often the hardest part. There is no right to it, the authority decides case by case.
    .office = foreigners authority (Ausländerbehörde) and embassy
plan-family_parents_rare = Parents: only in rare cases
    .what = The way for parents exists only with certain titles, for example EU Blue Card and skilled workers. Otherwise parents can join only in rare cases of hardship. Get advice before you spend money. A visit is something else: there is a visitor's visa for that.
    .office = migration advice service (MBE) or embassy
plan-family_papers = Collect the papers
    .what = The exact list is on the page of the embassy. Certificates often need a translation and a confirmation that they are genuine: that takes time, so start early.
    .papers = for each person passport and application; marriage certificate; birth certificates; for children proof of custody; title or contract of the person in Germany; proof of money and insurance, often also of the flat
plan-family_papers_parents = Collect the papers
    .what = The exact list is on the page of the embassy. First find out which health insurance takes the parents and what it costs. A travel insurance is not enough for living here.
    .papers = passports and applications of the parents, birth certificate of the person in Germany and this person's title, proof of money and health insurance
plan-family_together = Apply at the same time
    .what = Each person needs an application of their own, each child too. Best all at the same time, with an appointment for each person. If the employer uses the fast-track procedure (§ 81a), spouse and minor children are included. Give notice for flat and job only once all visas are there.
    .time = in the fast-track procedure the target is: appointment at most { FACT("fast_track_appointment_time") } later, decision after that usually at most { FACT("fast_track_visa_time") }; otherwise it depends on the embassy
plan-family_later = Joining later: prepare well
    .what = Many come alone first, look for a flat and then bring the family. The papers can be collected before, and the family can already learn German. With an Opportunity Card or in training it is often better to wait until there is a title for work.
plan-family_visa = Apply for the visa
    .what = Before the journey at the German embassy, usually on the internet in the Consular Services Portal (Auslandsportal) and then in person. Never buy an appointment. Coming with a visitor's visa and staying mostly does not work. If it is refused: the complaint to the embassy (Remonstration) has not existed since { FACT("remonstration_abolished_on") }; a new application or going to court is possible.
    .office = German embassy or consulate where the family lives
    .cost = visa { FACT("visa_fee") }, for children { FACT("visa_fee_minor") }
    .time = very different from embassy to embassy
plan-family_arrival = Arriving
    .what = After moving in register everybody (time limit: { FACT("registration_deadline") }). Then apply for each person's residence permit (Aufenthaltserlaubnis) at the foreigners authority, long before the visa ends. Ask the health insurance fund whether the family is insured with you at no extra charge.
    .office = residents' registration office, foreigners authority (Ausländerbehörde), health insurance fund
    .cost = residence permit { FACT("residence_permit_fee") }
plan-family_work = Work and German for the spouse
    .what = With a title for joining the family one may usually work: it stands on the title. In protected professions the licence for the profession is still needed. There is mostly a right to an integration course (Integrationskurs), to be used at the latest { FACT("integration_course_use_within") } later.
    .office = foreigners authority, migration advice service (MBE)
plan-family_school = School and kindergarten
    .what = In Germany children have to go to school. Public schools charge no fees. The school or the school office (Schulamt) where you live helps with enrolment. Places in kindergarten are often scarce: ask as soon as the flat is registered.
    .office = school, school office or town
    .papers = birth certificate, registration of the flat, vaccination record, last school reports
