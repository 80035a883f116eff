answer-nursing =
    In Germany the profession is called Pflegefachfrau or Pflegefachmann. You need a licence from the federal state (Bundesland). It takes equal training (or making up for differences), good health, no serious crimes and German, usually { FACT("nursing_language") }.
    If there are differences, you may choose: knowledge test (Kenntnisprüfung) or adaptation course (Anpassungslehrgang).
    The authority usually decides at most { FACT("nursing_decision_time") } after the complete application.
    The road map shows all steps.
    .title = Working as a nurse
    .detail =
        The adaptation course takes at most { FACT("nursing_adaptation_max") } and ends with an exam.
        You may skip the comparison of the papers and choose the test or the course at once. That can save time.
        Entering before the recognition: this works with the recognition partnership (Anerkennungspartnerschaft), from German { FACT("lang_recognition_partnership") } and with a suitable employer. Until you have the licence, you usually work as an assistant.
        Minimum wage in care, before tax, per hour: nurses { FACT("care_min_wage_nurse") }, assistants without training { FACT("care_min_wage_assistant") } (not in hospitals).
        Never pay in advance for a job. Be careful with contracts in which you must pay back a lot if you leave.

answer-doctor =
    As a doctor you need the Approbation. That is the full licence from the federal state (Bundesland). For the beginning there can be a temporary licence (Berufserlaubnis), at most { FACT("doctor_temporary_licence_max") }.
    Your studies are compared with the German ones. If there are important differences, a knowledge test (Kenntnisprüfung) follows.
    German: usually { FACT("doctor_language") } and a medical language test at { FACT("doctor_language_medical") }.
    The rules can change: please ask the authority.
    .title = Working as a doctor
    .detail =
        For dentists, pharmacists and vets it is similar: licence from the federal state, comparison of the training, German for the profession.
        The medical language test (Fachsprachprüfung) is a talk with doctors.
        The knowledge test has the level of the German state exam. There are preparation courses. The IQ advice (IQ-Beratung) helps to find one.
        Responsible is the authority in the federal state where you want to work.
        Recognition as a specialist comes later. The chamber of physicians (Ärztekammer) is responsible for that.
        With the Approbation, the EU Blue Card is possible if the salary fits.

answer-care_assistant =
    Care assistant (Pflegehelferin, Pflegeassistent) is a profession of its own, below a nurse. For people from outside the EU there is a way (§ 22a BeschV):
    • a German care assistant training regulated by the state, or a foreign one that Germany has recognised as equal,
    • a job offer,
    • the approval of the Federal Employment Agency (Bundesagentur für Arbeit).
    Experience alone is not enough. If you have learned to be a nurse, it is better to get that profession recognised.
    .title = Working as a care assistant
    .detail =
        Minimum wage in care, before tax, per hour: without training { FACT("care_min_wage_assistant") }, with a proper training as a care assistant (not only a short course) { FACT("care_min_wage_trained_assistant") }. It is not valid in hospitals.
        An authority of the federal state (Bundesland) decides on the recognition. On { FACT("watch_pflegefachassistenz") } a new training starts that is the same in all of Germany: Pflegefachassistenz. Step by step it replaces the old ones. Ask the authority what is valid for you.
        From the age of { FACT("age45_age") } you need a higher salary or provision for old age.
        If you did the training in Germany, you may look for work afterwards: at most { FACT("job_search_assistants") }, extended once by at most { FACT("job_search_assistants_extension") } (§ 20 AufenthG).
        Other ways: training as a nurse in Germany or, with some passports, a job as a helper (Western Balkans rule).

answer-physiotherapist_and_health =
    Many health professions are regulated: for example physiotherapist, occupational therapist, speech therapist, midwife, laboratory, X-ray, paramedic, operating theatre. You need a licence from the federal state (Bundesland) where you want to work.
    The authority compares the training and counts work experience too. If there are important differences, a test or an adaptation course (Anpassungslehrgang) helps.
    The authority says which German level you need. The Recognition Finder (Anerkennungs-Finder) shows you the authority.
    .title = Physiotherapist, midwife, lab and more
    .detail =
        The course usually takes at most { FACT("adaptation_max") }. Often you may choose between course and test. Some professions have their own laws.
        Not regulated are for example the jobs in a doctor's practice: medical assistant (Medizinische Fachangestellte, responsible: chamber of physicians, Ärztekammer) and dental assistant (chamber of dentists, Zahnärztekammer). Wellness massage is not a health profession, medical massage therapist is.
        Psychologist is not regulated, psychotherapist is.
        In many countries physiotherapy is a degree, in Germany it is mostly vocational training. This is no disadvantage: they compare what you have learned.
        The EU Blue Card only works with a comparable degree and with the licence or a promise of it.
        Entering before the recognition: perhaps with the recognition partnership (Anerkennungspartnerschaft). Until you have the licence you may only do simpler work, and only with certain employers, for example with a collective agreement (Tarifvertrag).

answer-teacher =
    To work as a teacher at a school you usually need recognition (Anerkennung). Every federal state (Bundesland) has its own rules. So choose the state first, then ask the school authority.
    What usually counts: a degree for teaching, the subjects and very good German. If something is missing, there may be a course or a test.
    For early childhood educators (Erzieherin, Erzieher) it is similar: here too an authority of the state decides.
    .title = Working as a teacher or in a nursery
    .detail =
        In some countries a teacher learns only one subject. In Germany the states often ask for more. Sometimes you can add a subject later.
        The school authority says which German level you need. Time limits and fees are set by the state.
        Private schools and language schools have their own rules: ask them directly. Some states also employ people without a teaching degree. The school authority decides.
        Teachers belong to the shortage occupations of the EU Blue Card: with a comparable degree and the licence, a yearly salary of { FACT("blue_card_salary_reduced") } before tax is enough.
        To work at a university you need no licence for the profession.
        The Statement of Comparability (Zeugnisbewertung) of the ZAB is not enough for schools.

answer-engineer =
    You may work as an engineer without recognition. Only the title “Ingenieurin” or “Ingenieur” is protected: if you want to use it, ask the chamber of engineers (Ingenieurkammer) of the federal state.
    For the visa, the degree must be recognised or comparable. anabin shows this, otherwise the Statement of Comparability (Zeugnisbewertung) of the ZAB.
    Engineers are on the list of the EU Blue Card: at least { FACT("blue_card_salary_reduced") } a year before tax is enough. The law does not ask for German for it, but many employers do.
    .title = Working as an engineer
    .detail =
        With the lower salary, the Federal Employment Agency (Bundesagentur für Arbeit) must approve. From { FACT("blue_card_salary_general") } this is not needed.
        For the Blue Card the job must fit the degree and the contract must be for at least { FACT("blue_card_offer_months") }. Otherwise there is the permit for skilled workers with a degree (§ 18b AufenthG): for any qualified job.
        Civil engineers: for some tasks, for example handing in building plans, you must be on a list. The chamber explains this.
        Architects and urban planners: the title is protected. Responsible is the chamber of architects (Architektenkammer).
        If you are a technician and have no degree, ask a chamber about recognition. Then the Blue Card is usually not possible.
        No job yet? With a comparable degree you need no points for the Opportunity Card (Chancenkarte).

answer-technical_trades =
    Electrician, plumbing and heating, cooling, mechatronics, solar, e-mobility: in these occupations you may work as an employee without recognition. But for the visa as a skilled worker (§ 18a AufenthG) the training must be fully recognised.
    Responsible is the chamber of crafts (Handwerkskammer) or IHK FOSA (industry). Fee: about { FACT("recognition_fee_chambers") }.
    Take care: electricians and plumbers are not on the list of the EU Blue Card, even if many companies look for them.
    .title = Electrician, heating, solar, machines
    .detail =
        Without full recognition there are two ways, both with a job offer and the approval of the Federal Employment Agency (Bundesagentur für Arbeit):
        • Recognition partnership (Anerkennungspartnerschaft): enter and work first, recognition afterwards. From German { FACT("lang_recognition_partnership") }.
        • Experienced workers (§ 19c AufenthG): state-recognised training of at least { FACT("experience_training_min") }, at least { FACT("experience_years") } of experience (the last { FACT("experience_window") } count) and { FACT("experience_6beschv_min_salary") } a year before tax. The salary may be lower if the employer is bound by a collective agreement (Tarifvertrag) and pays by it.
        From the age of { FACT("age45_age") } there is one more rule for the first permit: more salary or provision for old age.
        New jobs, for example for solar or heat pumps: the chamber looks for the German occupation that fits best. For welding there is often no German occupation of its own.
        If something is missing, the notice (Bescheid) says what. Then practical work in a company or a course helps. The IQ advice (IQ-Beratung) knows courses.
        For your own business, many of these occupations need an entry at the chamber of crafts.

answer-it_without_degree =
    Yes, this is possible. There are two ways, both with a job offer and the approval of the Federal Employment Agency (Bundesagentur für Arbeit):
    • EU Blue Card: at least { FACT("blue_card_it_experience") } of IT experience at university level (the last { FACT("blue_card_it_experience_window") } count) and { FACT("blue_card_salary_reduced") } a year before tax.
    • Experienced workers (§ 19c): at least { FACT("experience_years") } of experience (the last { FACT("experience_window") } count) and { FACT("experience_6beschv_min_salary") } or pay by a collective agreement.
    You need no recognition. The law does not ask for German.
    .title = IT without a degree
    .detail =
        Proof: references with tasks and dates, contracts, pay slips. A course or a certificate does not replace experience.
        For the Blue Card the new job must be a job for IT professionals or IT managers too, for example software, networks or databases. Pure IT support does not count. The contract must be for at least { FACT("blue_card_offer_months") }.
        Age: it does not matter for the Blue Card. For the second way you need, from the age of { FACT("age45_age") }, a higher salary or provision for old age.
        The second way is a decision of the authority (“may”), there is no right to it. Instead of the salary it is enough there that the employer is bound by a collective agreement (Tarifvertrag) and pays by it.
        The amounts change every year.
        With an IT training of at least { FACT("qualified_training_min") } you can also ask IHK FOSA for recognition.
        Self-employed work has other rules.

answer-it_with_degree =
    IT jobs are not regulated: you need no licence for the profession. For the visa, the degree must be recognised or comparable (anabin or ZAB). Then there are these ways:
    • EU Blue Card: the job fits the degree, at least { FACT("blue_card_salary_reduced") } a year before tax, contract for at least { FACT("blue_card_offer_months") }.
    • Skilled worker with a degree (§ 18b): for any qualified job.
    • No job yet: Opportunity Card (Chancenkarte), without points.
    .title = IT with a degree
    .detail =
        For the lower salary of the Blue Card, the Federal Employment Agency (Bundesagentur für Arbeit) must approve. From { FACT("blue_card_salary_general") } this is not needed.
        With § 18b there is no fixed minimum salary. But the pay must not be worse than that of comparable colleagues. From the age of { FACT("age45_age") } you need, for the first permit, at least { FACT("age45_min_salary") } a year or provision for old age. This is not so for the Blue Card.
        The degree is not comparable, or was in a very different subject? Then perhaps the way by experience helps: see “IT without a degree”.
        The law does not ask for German. Many companies speak English, but German still helps in daily life.
        The Opportunity Card needs money to live on: at present { FACT("oc_livelihood") } a month. There is no right to it.

answer-cook_hospitality =
    In kitchens, restaurants and hotels you may work without recognition. For the visa there are mainly these ways:
    • Skilled worker (§ 18a): training, recognised by IHK FOSA.
    • Recognition partnership (Anerkennungspartnerschaft): come first, recognition afterwards, from German { FACT("lang_recognition_partnership") }.
    • Experienced workers (§ 19c): training, experience and enough salary or a collective agreement (Tarifvertrag).
    • Speciality cook (§ 11 BeschV): full-time in a speciality restaurant, at most { FACT("specialty_cooks_max") }.
    .title = Cook, hotel, restaurant
    .detail =
        Cooks are not on the list of the EU Blue Card.
        For speciality cooks, the Federal Employment Agency (Bundesagentur für Arbeit) first checks whether there is already somebody in Germany for the job (Vorrangprüfung).
        Experienced workers need at least { FACT("experience_years") } of experience (the last { FACT("experience_window") } count), state-recognised training of at least { FACT("experience_training_min") } and { FACT("experience_6beschv_min_salary") } a year before tax. With a collective agreement it may be less. From the age of { FACT("age45_age") } you need more salary or provision for old age.
        For a short time (§ 15d BeschV): at most { FACT("short_term_months") } within a year, at least { FACT("short_term_hours") } a week, only with employers who are bound by a collective agreement. They apply for it and pay the journey. The places are limited.
        Without training, a job as a kitchen helper is usually only possible with some passports, for example from the Western Balkans. Or with an apprenticeship in Germany.
        Minimum wage: { FACT("min_wage") } an hour before tax. Evenings and weekends are normal working time: write down your hours yourself.

answer-driver =
    For trucks and buses there is a way of its own (§ 24a BeschV). You need:
    • a job offer,
    • driving licence and qualification as the EU asks for them,
    • the approval of the Federal Employment Agency (Bundesagentur für Arbeit).
    No EU licence yet? Then the employer can offer a programme: you get both in Germany, in at most { FACT("driver_licence_months") }. For this you need the licence from your own country and a job offer for afterwards.
    .title = Driving a truck or bus
    .detail =
        A driving licence from a country outside the EU is usually not enough to work as a professional driver. Responsible are the driving licence office (Führerscheinstelle) and the chamber of commerce (IHK).
        Read the contract closely: who pays for the licence, and what must you pay back if you leave?
        From the age of { FACT("age45_age") } you need a higher salary or provision for old age.
        Drivers are not on the list of the EU Blue Card.
        This way is not made for taxis, delivery vans or forklifts. With some passports any job is possible, for example: { FACT("western_balkans_countries") } (Western Balkans rule).
        Train drivers need a licence of their own from the Federal Railway Authority (Eisenbahn-Bundesamt).
        There are many fake offers for drivers. Never pay in advance. Faire Integration checks offers free of charge.

answer-craft =
    In craft occupations, for example bricklayer, carpenter, hairdresser, baker or car mechanic, you may usually work as an employee without recognition. But for the visa as a skilled worker (§ 18a AufenthG) the training must be fully recognised.
    The chamber of crafts (Handwerkskammer) does this. Fee: about { FACT("recognition_fee_chambers") }. It usually decides within { FACT("bqfg_decision_time") } after the complete application. Work experience counts too.
    .title = Working in a craft (Handwerk)
    .detail =
        The training must have taken at least { FACT("qualified_training_min") }. Experience alone, without a certificate, cannot be recognised.
        Only partly recognised? Then often only some practice is missing. You can make up for it in a company.
        With the recognition partnership (Anerkennungspartnerschaft) you can come and work first, from German { FACT("lang_recognition_partnership") }. For experienced workers there is § 19c AufenthG: with state-recognised training, experience and enough salary or a collective agreement (Tarifvertrag).
        Your own business is something else: in many crafts you must be registered at the chamber of crafts for it. The rules are strict.
        Optician, dental technician and orthopaedic technician are crafts in Germany too.
        The Recognition Finder (Anerkennungs-Finder) shows which chamber is responsible.
        Crafts are not on the list of the EU Blue Card. This is no disadvantage: for skilled workers with vocational training there is a permit of its own.

answer-shortage_occupations =
    Careful, there are two lists:
    • The list of the EU Blue Card (§ 18g AufenthG): engineering and science with a degree, architecture, IT, medicine, nursing with a degree, other health professions with a degree, teaching and some managers. Here a yearly salary of { FACT("blue_card_salary_reduced") } before tax is enough.
    • The shortage analysis (Engpassanalyse) of the Federal Employment Agency: much longer. It shows where people are missing. For the Blue Card it does not count.
    .title = Shortage jobs: which list counts?
    .detail =
        Electricians, cooks and drivers are not on the list of the Blue Card, even if many websites say so. For them there are other permits, and these need no list.
        The occupation alone is not enough: for the Blue Card you usually need a comparable degree, in regulated professions the licence too. In IT it works with experience.
        Managers are for example the heads of production, building, logistics, IT, a care home, a nursery or a school. Hotel and restaurant managers do not belong to them.
        Nurses with vocational training: whether they belong to the list is decided case by case.
        Not on the list? If the degree is at most { FACT("blue_card_new_entrant") } old when you apply, the lower salary is enough in every occupation. Otherwise the normal salary of the Blue Card counts, or a permit for skilled workers fits better.
        For the Opportunity Card (Chancenkarte) with points, a qualification from this list gives { FACT("oc_points_nr08") }.
