answer-general_which_visa =
    It depends on three things: passport, qualification and job offer.
    • Passport from the EU, the EEA or Switzerland: no visa needed.
    • Qualification and job offer: often a permit for skilled workers, with a degree perhaps the EU Blue Card.
    • Qualification, but no job yet: perhaps the Opportunity Card (Chancenkarte) to look for one.
    • Recognition not finished: perhaps enter first and finish it here.
    It is best to find out first what the qualification counts in Germany. The road map helps.
    .title = Which visa fits me?
    .detail =
        You usually need a concrete job offer, a recognised or comparable qualification and often the approval of the Federal Employment Agency (Bundesagentur für Arbeit). The authority asks for it, not you.
        In regulated professions, for example nursing, you also need the licence for the profession.
        For experienced workers there is a way of its own (§ 19c): without German recognition, but with experience, a qualification from the home country and enough salary. In IT it works even without a qualification.
        For some countries there are special rules, for example for the Western Balkans.
        With a visitor's visa you may not work. Whoever comes as a tourist cannot apply for the Opportunity Card in Germany.

answer-no_qualification =
    Without a qualification there are fewer ways, but there are some:
    • an apprenticeship (Ausbildung) in Germany, usually with German { FACT("apprenticeship_german") },
    • in IT: several years of work experience and enough salary,
    • with some passports a job offer, for example: { FACT("western_balkans_countries") }.
    Look closely: a technical school or an apprenticeship with a state exam is a qualification too.
    .title = Working without a qualification or training
    .detail =
        Only a qualification can be recognised, not work experience alone.
        Western Balkans rule: any job is possible if the Federal Employment Agency (Bundesagentur für Arbeit) approves. There is only a limited number each year, and it may already be used up.
        Similar for passports from these countries: { FACT("best_friends_rule") }.
        Apprenticeship: you learn in a company and at a vocational school and usually earn money from the start. Agents may not ask for money from people who look for an apprenticeship.
        Every regulated job, for example as a nurse, still needs a licence.

answer-total_cost =
    You can expect these fees:
    • Visa: { FACT("visa_fee") }
    • Residence permit in Germany: { FACT("residence_permit_fee") }
    • Recognition by a chamber: { FACT("recognition_fee_chambers") }
    • or a Statement of Comparability for a degree: { FACT("zab_statement_fee") }
    Translations, a German course and travel come on top. The fast-track procedure is paid by the employer. Nobody can “guarantee” a visa, not for money either.
    .title = What does everything cost together?
    .detail =
        Translations often cost more than the fees. So ask first which papers must be translated.
        In regulated professions the authority of the federal state (Bundesland) sets the fee.
        The fast-track procedure (beschleunigtes Verfahren, § 81a) costs { FACT("fast_track_fee") }. The employer pays it to the foreigners authority (Ausländerbehörde).
        For some ways you must show that you have enough money to live on. But that money stays yours, it is not a fee.
        Children pay { FACT("visa_fee_minor") } for the visa.
        Whether there is a grant, the advice centre can tell you. Ask before costs arise.

answer-total_time =
    Nobody can give you a sure number. Learning German usually takes longest, then collecting the papers.
    For single steps:
    • Recognition: usually at most { FACT("bqfg_decision_time") } once all papers are there
    • in nursing: at most { FACT("nursing_decision_time") }
    • Statement of Comparability for a degree: about { FACT("zab_statement_duration") }
    • Visa: very different from country to country, the embassy tells you its waiting time.
    .title = How long does everything take?
    .detail =
        This really helps: start German early, get advice before you apply, hand in all papers at once. The time only starts when nothing is missing.
        An employer can start the fast-track procedure (beschleunigtes Verfahren, § 81a). Then the targets are: recognition { FACT("fast_track_recognition_time") }, embassy appointment { FACT("fast_track_appointment_time") }, decision on the visa { FACT("fast_track_visa_time") }. These are targets, not a guarantee.
        Sometimes you can enter and work before the recognition (recognition partnership, Anerkennungspartnerschaft).

answer-documents_checklist =
    You usually need:
    • ID or passport,
    • CV in German, as a table,
    • final certificate with subjects and hours,
    • proof of work experience,
    • a statement whether you have applied before,
    • translations by sworn translators.
    The office that decides gives you the exact list. First ask, then translate. Please do not send me any papers here.
    .title = Which papers do I need?
    .detail =
        For the recognition, copies or files are often enough. Never send the original by post.
        People who come from outside the EU, the EEA and Switzerland also show that they want to work in Germany: for example with a letter from an employer or from the ZSBA (Zentrale Servicestelle Berufsanerkennung, central service for recognition).
        In health professions, proof of good health and of no criminal record comes later. It often must be recent, so do not get it too early.
        For the visa, each embassy has its own list. You find it on its website.
        The name should be spelt the same everywhere. If it is not, ask the office which proof it wants.

answer-who_are_you =
    I am Lotse, a computer program. No human answers here. Lotse costs nothing.
    I am not an authority. I decide nothing, I do not place people in jobs and I do not give legal advice. I explain in plain words what the law and official pages say, and I name the source and the day it was checked.
    If I do not know something, I say so. You find a human under “Advice”.
    .title = Who answers here?

answer-bot_privacy =
    I only keep your language, your answers and your road map, encrypted, for thirty days after the last message. I do not need your name. A question I cannot answer is passed on only if you allow it, without your name.
    With Telegram and WhatsApp, the company may be able to read along. The chat on our website is more private.
    Please do not send passports or anything about health, religion or politics.
    With /delete you delete everything at once. You find the rest under /privacy.
    .title = What happens to my data?

answer-age_limit =
    There is no general age limit. But for some ways your age counts:
    • EU Blue Card: age does not matter.
    • Other permits for skilled workers: from the age of { FACT("age45_age") } you need, for the first permit, a yearly salary of at least { FACT("age45_min_salary") } before tax, or enough provision for old age.
    • Opportunity Card (Chancenkarte): no limit, but younger people get more points.
    • Looking for a place as an apprentice: only under { FACT("training_search_age") }.
    .title = Is there an age limit?
    .detail =
        The rule with the higher salary is in § 18 AufenthG (Residence Act). It starts on the birthday and is only for the first permit. It is also valid for experienced workers (§ 19c), care assistants, truck and bus drivers and the Western Balkans rule.
        What counts as provision for old age, the embassy or the foreigners authority (Ausländerbehörde) tells you.
        Exceptions are possible if there is a public interest, above all if only a little salary is missing or you have only just passed the age. You cannot rely on it. For the Western Balkans rule they exist only in justified single cases.
        Opportunity Card with points: not older than { FACT("oc_nr09_age") }: { FACT("oc_points_nr09") }; not older than { FACT("oc_nr10_age") }: { FACT("oc_points_nr10") }; after that none. If you are exactly at the limit, better ask.
        For an apprenticeship with a contract (§ 16a) the law names no age limit. The recognition of a qualification does not depend on age either.

answer-entry_without_visa =
    To work, most people need a visa, and they need it before the journey. Without a visa may come:
    • people with a passport from the EU, the EEA or Switzerland. They may work at once.
    • people with a passport from these countries: { FACT("visa_free_entry_work") }. They apply for the residence permit (Aufenthaltstitel) for work in Germany within { FACT("visa_free_application") } after they enter. They may only work when the permit allows it.
    .title = Who does not need a visa?
    .detail =
        The most common mistake: “no visa for a visit” does not mean “no visa for work”. Even if you may come as a tourist without a visa, for example from Albania or Serbia, you need a national visa (D visa) for work before you travel.
        With a passport from Andorra, Brazil, El Salvador, Honduras, Monaco or San Marino you may apply for the permit in Germany only if you do not want to work here (§ 41 AufenthV).
        If you may come without a visa, you can still apply for one before. It is often worth it, because you can start to work sooner.
        A residence permit from another EU country does not automatically allow you to work in Germany. Please ask first.
        Whoever works without permission puts the later permit at risk.

answer-eu_citizens =
    With a passport from the EU, Iceland, Liechtenstein, Norway or Switzerland you need no visa and no work permit. You may enter, look for work and start at once.
    Recognition (Anerkennung) is only needed in regulated professions, for example as a nurse, doctor or teacher.
    You must register your address within { FACT("registration_deadline") } after you move in.
    .title = I have an EU passport
    .detail =
        The passport counts, not the place where you live. If you live in Italy, for example, but have no EU passport, you need a permit of your own to work in Germany.
        A British passport is no longer an EU passport. It has its own rules.
        Where you got your diploma is another question: with an EU passport too, the diploma must be checked in regulated professions. You have to apply for this even with a diploma from the EU.
        For family members without an EU passport there are special rules. The foreigners authority (Ausländerbehörde) or an advice centre explains them.
        Minimum wage, paid leave and sick pay are for everybody who works here.

answer-tourist_to_work =
    Usually no. Whoever is here as a tourist or visitor, with or without a visa, may not work and cannot apply for the Opportunity Card (Chancenkarte) in Germany (§ 20a AufenthG). You usually have to go back and apply for the visa at the German embassy.
    Exception: with a passport from these countries you can apply for a work permit here, within { FACT("visa_free_application") } after you enter: { FACT("visa_free_entry_work") }. Here too: first the permit, then the work.
    .title = Come as a tourist and look for work
    .detail =
        Looking around and talking to an employer is not yet work. Trial work usually is work, even without pay.
        Say the true reason for your journey when you apply for a visa. False statements put every later visa at risk. Do not stay longer than the stamp or the visa allows.
        Be careful if someone says: “Come as a tourist, we will do the papers here.” This is often a scam or leads to illegal work.
        Whoever already has a permit for study, training or work here can apply for the Opportunity Card in Germany.
        The better way: look for the job from abroad, many interviews are by video. Or apply for the Opportunity Card before you travel.
