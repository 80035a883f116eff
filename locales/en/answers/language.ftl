answer-language_level =
    It depends on the way:
    • EU Blue Card, skilled workers: the law asks for no German, but the employer often does.
    • Recognition partnership: at least { FACT("lang_recognition_partnership") }
    • Course or exam for recognition: usually { FACT("lang_16d1") }
    • Apprenticeship: usually { FACT("apprenticeship_german") }
    • Nurse: usually { FACT("nursing_language") }
    • Opportunity Card with points: German { FACT("oc_language_minimum") } or English { FACT("oc_language_minimum_english") }
    .title = How much German do I need?
    .detail =
        The levels: A1 and A2 mean beginner, B1 means you manage in daily life, B2 means you can speak well at work, C1 and C2 are very good.
        Doctors usually need { FACT("doctor_language") } and a medical language test (Fachsprachprüfung) at { FACT("doctor_language_medical") }.
        The certificate must come from a recognised exam, for example Goethe-Institut, telc, ÖSD or TestDaF. Which ones an embassy accepts is written on its website. Never buy a certificate: it puts the visa at risk.
        Even if no German is required: with B1 you find work, a flat and friends more easily.

answer-language_certificate =
    Usually only a certificate from a recognised exam counts, for example Goethe-Institut, telc, ÖSD or TestDaF. It usually must show all parts: reading, listening, writing, speaking.
    Before you register, ask the office that will get it (embassy or authority):
    • Which exam do you accept?
    • Which level?
    • How old may the certificate be?
    Never buy a certificate. That puts the visa at risk.
    .title = Which language certificate counts?
    .detail =
        A paper that you attended a course is not an exam certificate. A result from an app, or a test where nobody checks your ID, usually does not count either.
        You can take the exam without a course. Your name on the certificate should be spelt as in the passport.
        Not passed? You may repeat it. In some exams you can repeat one part alone: ask first whether the office accepts this.
        For health professions a medical language test (Fachsprachprüfung) may be needed too. The authority of the federal state (Bundesland) tells you.
        English for the Opportunity Card (Chancenkarte): here too you need a recognised exam. The embassy says which one.
        Not every way needs a certificate: for the EU Blue Card and the permits for skilled workers the law asks for none.

answer-language_learning =
    Abroad: the Goethe-Institut offers courses and exams, in many countries and online. You can practise free of charge on the internet, for example with Deutsche Welle or the vhs-Lernportal.
    In Germany: many people with a permit for skilled workers have a right to an integration course (Integrationskurs). After that there are courses for work (Berufssprachkurse).
    A good plan: a little every day, talk to people, and look early for a date for the exam.
    .title = Where can I learn German?
    .detail =
        Integration course (§ 44 AufenthG): people have a right to it who get their first permit as a skilled worker, with the Blue Card or as an experienced worker for a longer time, and families who join them. Not if you already have B1. You must use the right soon: within { FACT("integration_course_use_within") }. You pay a part yourself, with little money this can be dropped.
        If you have no right to it, you do not get a free place at present. Paying yourself is possible.
        Berufssprachkurse are for people who work, have a contract, look for work or are in a recognition procedure.
        Coming only to learn German (§ 16f AufenthG): you need a place in a course and money to live on. You may work { FACT("language_course_side_job") } a week.
        In some countries there is free preparation before the journey (Vorintegration), often at the Goethe-Institut. Ask there.
        Many associations and libraries have language meetings too.

answer-english_only =
    Sometimes English is enough. The law does not ask for German for the EU Blue Card, for skilled workers (§ 18a, § 18b) and for experienced workers (§ 19c). For the Opportunity Card (Chancenkarte) with points, English { FACT("oc_language_minimum_english") } is enough.
    Jobs in English are mostly in IT, engineering, research and big companies.
    Not without German: nursing and medicine, school, apprenticeship (usually { FACT("apprenticeship_german") }), recognition partnership (at least { FACT("lang_recognition_partnership") }).
    .title = Only English, no German
    .detail =
        The law and the employer are two things: many companies ask for German, even if the visa does not.
        For the Opportunity Card, English { FACT("oc_language_minimum_english") } is only a condition, it gives no point. English C1 gives { FACT("oc_points_nr05") }. German from B1 gives more.
        Offices, doctors and landlords often speak only German. A few words help from the first day.
        If you want to stay, you need German later: for the settlement permit (Niederlassungserlaubnis) as a skilled worker { FACT("lang_settlement_skilled") }, with the Blue Card at least { FACT("lang_settlement_blue_card") }.
        The husband or wife of a skilled worker usually does not have to prove German to join.
        Tip: search with English words and look for “English-speaking” in the job ad.
