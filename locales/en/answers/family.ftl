answer-family_spouse =
    Yes, often. If somebody works here with the EU Blue Card, as a skilled worker (Fachkraft, §§ 18a, 18b AufenthG) or as an experienced worker (§ 19c (2)), the husband or wife can usually join. Then:
    • No proof of German is needed.
    • The size of the flat is not checked.
    • Both are married and of full age (from the age of { FACT("spouse_min_age") }).
    • There is enough money for both, with health insurance.
    The husband or wife applies at the German embassy before travelling. Fee: { FACT("visa_fee") }
    .title = Bring your husband or wife
    .detail =
        These advantages depend on the permit of the person who works here. They also apply to researchers (§§ 18d, 18f) and self-employed people (§ 21).
        They do **not** apply to every work permit: people who work under the Western Balkans rule are not on this list. The Opportunity Card (Chancenkarte) is not on it either. Then the authority usually asks for German A1 and enough living space.
        You marry only after the permit was issued? Ask the foreigners authority (Ausländerbehörde) first, other conditions may apply. Being engaged or living together is usually not enough.
        Papers: above all the marriage certificate, often with a translation and a confirmation that it is genuine. The exact list is on the embassy's website.
        Coming with a visitor's visa and then staying: that is usually not possible.
        After arrival: register the address and get the residence permit from the foreigners authority. Fee: { FACT("residence_permit_fee") }
        If the embassy says no, get advice: you can go to court or apply again with better papers.

answer-family_children =
    Yes. Children who are minors and not married can usually join (§ 32 AufenthG).
    • Every child needs an application and a visa of its own before travelling. Fee: { FACT("visa_fee_minor") }
    • There must be enough money for everybody, with health insurance.
    • For children from the age of { FACT("children_age_relaxed") } the rules are normally stricter. For skilled workers (Fachkräfte) they are relaxed.
    Apply in good time, before the child comes of age.
    .title = Bring your children
    .detail =
        It is easiest if both parents live here or come too, or if the parent here has sole custody. If the other parent stays in the home country, you usually need his or her consent, in writing and certified.
        Papers: passport of the child, birth certificate, proof of custody, usually with a translation. The exact list is on the embassy's website.
        If the child is almost an adult, do not wait. Ask the embassy which day counts.
        Adult children can usually not come through their parents. They need a way of their own, for example an apprenticeship (Ausbildung).
        If a child is born in Germany, the baby needs a residence permit too. Go to the foreigners authority (Ausländerbehörde) soon after the birth.

answer-family_parents =
    Sometimes. Whoever received the permit as a skilled worker (Fachkraft), as an experienced worker (§ 19c (2)) or the EU Blue Card for the first time on { FACT("parents_title_since") } or later can apply for the parents to join (§ 36 (3) AufenthG). If the husband or wife lives here too, this also applies to the parents-in-law.
    The parents' cost of living and health insurance must be secured. There is no entitlement: the authority decides case by case.
    .title = Bring your parents
    .detail =
        Whoever already had such a permit before that day can usually not use this rule. Then only the way for special hardship is left, and that one is very narrow.
        Health insurance is often the hardest point. Find out first which insurance takes the parents and what it costs. Travel insurance is not enough for a life here.
        The rule is for parents and parents-in-law, not for grandparents, brothers and sisters or adult children.
        Coming for a visit is something else: there is a visitor's visa for a short time. The embassy sometimes asks for a declaration of commitment (Verpflichtungserklärung, fee: { FACT("declaration_of_commitment") }). With it somebody in Germany promises to pay all costs. Only sign it if you really can.
        Before you apply, ask the foreigners authority (Ausländerbehörde) or the migration advice (MBE).

answer-spouse_work =
    Usually yes, at once and any work. Whoever lives here with a permit for family reunification needs no extra work permit. The permit then says “Erwerbstätigkeit erlaubt” or “gestattet” (work allowed).
    • For regulated professions, for example nursing, you still need the licence for the profession.
    • With a visitor's visa you may not work.
    Learning German: there is usually a right to an integration course (Integrationskurs). Time to use it: { FACT("integration_course_use_within") }
    .title = May my husband or wife work?
    .detail =
        Full time, part time, an apprenticeship and also an own business are usually allowed. Always read what the permit or its extra sheet (Zusatzblatt) says.
        If the husband or wife has learned a profession too, recognition (Anerkennung) is worth it: for better pay and for an own permit as a skilled worker that does not depend on the marriage.
        The integration course is for people who do not have German B1 yet. The foreigners authority (Ausländerbehörde) or the migration advice (MBE) helps to enrol.
        Later: if the person who works here got a settlement permit (Niederlassungserlaubnis, § 18c) as a skilled worker or with the Blue Card, the husband or wife can get one earlier too. Needed are, among other things, { FACT("settlement_spouse_years") } with a residence permit and at least { FACT("settlement_spouse_hours") } of work per week (§ 9 (3a)).
        If you separate: get advice before you report or sign anything.

answer-family_together =
    Yes, that is possible. Every person makes an own application, best all at the same time.
    The fast-track procedure (beschleunigtes Verfahren, § 81a AufenthG) includes the husband or wife and minor children if they apply at the same time. The employer starts it.
    The visa for work is the basis: without it there is none for the family.
    Fees: { FACT("visa_fee") }, for children { FACT("visa_fee_minor") }
    Coming alone first and bringing the family later is possible too.
    .title = Come together as a family
    .detail =
        Book an appointment for every person, also for children, and only on the embassy's website. Have marriage and birth certificates ready early, with translations.
        Fast-track procedure: the fee is { FACT("fast_track_fee") }, the employer pays it to the foreigners authority (Ausländerbehörde). The targets: embassy appointment at most { FACT("fast_track_appointment_time") }, decision after that usually at most { FACT("fast_track_visa_time") }. That is no guarantee.
        With the Opportunity Card (Chancenkarte) the advantages for families do not apply. Better plan for the family once there is a job and a new permit.
        Sometimes one visa comes earlier than the other. Only give up your flat and job when all visas are there.
        Many come alone first, look for a flat and then bring the family. The start is often easier and cheaper that way.
