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
    I only keep your language, your answers and your road map, encrypted, for thirty days after the last message. I do not need your name.
    With Telegram and WhatsApp, the company may be able to read along. The chat on our website is more private.
    Please do not send passports or anything about health, religion or politics.
    With /delete you delete everything at once. You find the rest under /privacy.
    .title = What happens to my data?
