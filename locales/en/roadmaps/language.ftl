### The road map of the language conversation: the goal, how and where to learn, the exam.

plan-language = Learning German

plan-language_goal_health = Goal: German for the health profession
    .what = For the licence in nursing the German states (Bundesländer) mostly require German { FACT("nursing_language") }. In other health professions the authority says which level applies. Sometimes there is a test in professional language as well.
    .office = health authority of the German state
plan-language_goal_recognition = Goal: German for work and recognition
    .what = For the EU Blue Card and for skilled workers (§§ 18a, 18b) the law requires no German, but many employers do. For a course or exam for recognition (Anerkennung): usually { FACT("lang_16d1") }. For the recognition partnership (Anerkennungspartnerschaft): at least { FACT("lang_recognition_partnership") }. In protected professions the competent office says what is needed.
plan-language_goal_card = Goal: German for the Opportunity Card
    .what =
        People who need points must prove at least German { FACT("oc_language_minimum") } or English { FACT("oc_language_minimum_english") }. More German gives points:
        • A2: { FACT("oc_points_nr04") }
        • B1: { FACT("oc_points_nr03") }
        • B2 or better: { FACT("oc_points_nr02") }
        With full recognition the law requires no certificate.
plan-language_goal_apprenticeship = Goal: German for vocational training
    .what = Usually { FACT("lang_apprenticeship") } is needed. Exception: the company or school has tested the German itself, or a German course comes first. For the visa to search for a training place: { FACT("lang_training_search") }.
plan-language_goal_spouse = Goal: German for joining the spouse
    .what =
        It depends on the title of the person in Germany:
        • EU Blue Card, skilled worker (§§ 18a, 18b), experienced worker (§ 19c (2)): no German needed.
        • Other titles, for example under the Western Balkans regulation: usually A1.
        There are further exceptions. Ask the embassy before you pay for an exam.
    .office = German embassy or consulate
plan-language_goal_daily = Goal: managing daily life well
    .what = With B1 people mostly manage well at offices, at the doctor's and at work. Who would like to stay needs German later too: for the settlement permit (Niederlassungserlaubnis) as a skilled worker { FACT("lang_settlement_skilled") }, with the Blue Card at least { FACT("lang_settlement_blue_card") }, for citizenship { FACT("lang_citizenship") }.

plan-language_begin = Begin today
    .what = A little every day helps more than a lot once a week. The beginning is free of charge on the internet, for example with Deutsche Welle or the vhs-Lernportal. Speak aloud and with other people from the start.
    .cost = none
plan-language_further = Go on at the next level
    .what = A placement test shows which course fits. Many course providers have one on the internet. Look for a course that leads to the exam. Speak as often as possible: that is what is missing most often.
plan-language_well = Prove the level and practise professional language
    .what = With B2 a lot is done. If the certificate is older, ask whether it still counts. Now German for the profession is worth it: technical words, conversations, reports.
plan-language_abroad = Find a course in the country where you live
    .what = The Goethe-Institut has courses and exams in many countries and online. In some countries there are also free advice and courses before the journey (Vorintegration). Ask the Goethe-Institut about it. There are other good schools too: compare prices.
    .office = Goethe-Institut or language school
    .cost = depends on the country and the course
plan-language_stay = Possible: enter for a language course
    .what = There may be a visa for a German course in Germany (§ 16f AufenthG). You need a place in a course and money to live on, currently { FACT("s16d_livelihood") } a month. Work of { FACT("language_course_side_job") } per week is allowed.
    .office = German embassy or consulate
plan-language_integration = Ask about the integration course
    .what = People with their first title as a skilled worker, as an experienced worker or with a Blue Card, and family members who join them, mostly have a right to a course (Integrationskurs) if they do not have B1 yet. Use the right soon: at the latest { FACT("integration_course_use_within") } later. People without the right currently get no free place, but can pay themselves.
    .office = foreigners authority (Ausländerbehörde), BAMF or migration advice service (MBE)
    .cost = a part of the costs; with little money that may fall away
plan-language_job_courses = Learn German for work
    .what = Vocational language courses (Berufssprachkurse) are for people who work, have a contract, look for work or are in the recognition procedure. Some companies have courses of their own: ask about them.
    .office = Federal Employment Agency (Agentur für Arbeit) or employer
plan-language_exam = Take the exam
    .what = Ask first, then register: which exam does the embassy or authority accept, which level, and how old may the certificate be? Exams of Goethe-Institut, telc, ÖSD or TestDaF mostly count. Never buy a certificate: it puts the visa at risk.
    .office = exam centre
    .papers = passport; the name has to be written the same way on the certificate
    .cost = depends on the country and the exam
    .time = dates are often full early
