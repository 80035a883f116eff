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
