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
