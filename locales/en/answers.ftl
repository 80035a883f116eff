### The curated answers: text (at most 600 characters), title, and more behind "explain more".

## Overview

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

## Recognition

answer-recognition_needed =
    It depends on the profession.
    Regulated professions (reglementiert), for example nurse, doctor, teacher: without recognition and a licence you may not work there.
    Other occupations, for example in IT, trade or many crafts: you may work without recognition (Anerkennung). But for the visa as a skilled worker, the qualification usually must be recognised or comparable.
    The Recognition Finder (Anerkennungs-Finder) shows whether a profession is regulated.
    .title = Do I need recognition?
    .detail =
        Without German recognition, these are the main ways:
        • experienced workers (§ 19c) in occupations that are not regulated, with a qualification from the home country and enough salary,
        • IT specialists with work experience,
        • the recognition partnership (Anerkennungspartnerschaft): enter first, recognition afterwards,
        • special rules for some countries.
        Whoever has an EU passport needs recognition only in regulated professions.
        In crafts, employees may usually work without recognition. For your own business the rules are stricter.

answer-recognition_where =
    This is how it goes:
    • Find the responsible office in the Recognition Finder (Anerkennungs-Finder).
    • Get advice, it is free.
    • Collect papers, then have them translated.
    • Apply.
    • Get the notice (Bescheid), which is the written decision.
    Responsible are, depending on the profession: IHK FOSA (industry, trade), the chamber of crafts (Handwerkskammer), an authority of the federal state (health, school) or the ZAB (degrees).
    .title = Where and how do I apply for recognition?
    .detail =
        There are three results: full recognition, partial recognition (the notice says what is missing) or rejection.
        Common reasons for a rejection: the differences from the German training are too big, there is no state-recognised qualification, or important papers are missing. Work experience can make up for differences. So always hand it in too.
        If papers are missing, a skills analysis (Qualifikationsanalyse) is often possible: experts check the skills.
        After a rejection, advice is worth it: sometimes another German occupation fits better. How to object, and until when, is written in the notice.

answer-recognition_cost =
    It is different for each office:
    • IHK FOSA or chamber of crafts (Handwerkskammer): about { FACT("recognition_fee_chambers") }
    • Statement of Comparability of the ZAB for a degree: { FACT("zab_statement_fee") }
    • regulated professions: the authority of the federal state sets the fee.
    Translations and copies come on top. Before you apply, ask for the exact fee and who can help with it. The advice is free.
    .title = What does recognition cost?
    .detail =
        Each further Statement of Comparability or duplicate from the ZAB costs { FACT("zab_statement_fee_further") }.
        anabin is free: if the degree is shown there as needed, you may not need a Statement of Comparability at all.
        Courses and tests to make up for differences can cost extra. The employer often pays something. That belongs in the contract in writing, with all conditions.
        Whether there is a grant at the moment and for whom, the recognition advice can tell you. Ask before costs arise.

answer-recognition_time =
    The time only starts when all papers are there. Then, usually:
    • professions under federal law: at most { FACT("bqfg_decision_time") }, it can be extended
    • nurse: at most { FACT("nursing_decision_time") }
    • Statement of Comparability for a degree: about { FACT("zab_statement_duration") }
    In the fast-track procedure with an employer, the target is { FACT("bqfg_fast_track_time") }. Sometimes it still takes longer.
    .title = How long does recognition take?
    .detail =
        The office must confirm that it has the application, usually at most { FACT("bqfg_receipt_time") } later, and say what is missing. Answer such letters quickly.
        Professions under state law, for example teachers, have their own time limits.
        No answer comes: write politely and give the date of your application. The advice centre helps with this.
        Courses, tests and German come on top of this time.

answer-recognition_partial =
    Partial recognition is a good step on the way, not a rejection. The notice (Bescheid) says what is missing.
    You can make up for it with a course, with practical work in a company or with a test. There can be a stay for that (§ 16d), altogether at most { FACT("s16d1_max") }. It usually needs German { FACT("lang_16d1") }.
    For the Opportunity Card (Chancenkarte) the notice counts { FACT("oc_points_nr01") }.
    .title = Only partly recognised: what now?
    .detail =
        In regulated professions this is an adaptation course (Anpassungslehrgang, at most { FACT("adaptation_max") }) or a test (Eignungsprüfung or Kenntnisprüfung). Often you may choose.
        In other occupations it is an adaptation qualification (Anpassungsqualifizierung): for example some months in a company.
        For the stay under § 16d you usually need: the notice, a place in a fitting course, German and enough money to live on.
        Afterwards you apply again at the same office and get full recognition if everything has been made up for.
        Finding a course: in Germany the IQ advice (IQ-Beratung) helps, from abroad the ZSBA.

answer-recognition_partnership =
    Recognition partnership (Anerkennungspartnerschaft) means: enter and work first, recognition comes afterwards. Usually needed:
    • training (at least { FACT("qualified_training_min") }) or a degree, state-recognised in the home country,
    • job offer and written agreement with a suitable employer,
    • German of at least { FACT("lang_recognition_partnership") },
    • approval of the Federal Employment Agency.
    At first the stay is at most { FACT("recognition_partnership_first") }, altogether at most { FACT("recognition_partnership_max") }.
    .title = Enter first, get recognised afterwards
    .detail =
        The work must be skilled and fit the occupational field.
        In regulated professions, for example nursing, you may only do simpler tasks until you have the licence. That works with employers who pay by collective agreement (Tarif) or with approved care facilities, and the pay must fit.
        In the agreement both sides promise: you apply right after entry, the employer makes the recognition possible. Read carefully who pays what and what happens if you leave.
        A side job is allowed for at most { FACT("recognition_partnership_side_job") } per week.

answer-anabin_check =
    anabin is a free database of the ZAB. Look for the university first, then for the degree.
    • H+ means: the university is recognised in Germany.
    • H- means: it is not recognised.
    • H+/- means: it depends on the degree.
    For the degree, “entspricht” (matches) or “gleichwertig” (equal) is good. H+ and such a degree, both printed out, are often enough as proof. Otherwise the Statement of Comparability (Zeugnisbewertung) helps.
    .title = anabin: what do H+, H- and H+/- mean?
    .detail =
        “Bedingt vergleichbar” (partly comparable) for the degree is usually not enough. Then you need a Statement of Comparability from the ZAB.
        Your university is not in anabin? That does not mean it is bad. The Statement of Comparability helps then too.
        Tip: search with the name in the language of the country, and also with the old name or the name of the city.
        For regulated professions, for example doctor or teacher, anabin is not enough. There the authority of the federal state decides.

answer-zab_statement =
    The Statement of Comparability (Zeugnisbewertung) is a letter from the ZAB (Zentralstelle für ausländisches Bildungswesen, Central Office for Foreign Education). It says which German degree your studies correspond to. Many need it for the visa.
    Application: on the internet at the ZAB.
    Cost: { FACT("zab_statement_fee") }
    Time: about { FACT("zab_statement_duration") }, for the EU Blue Card about { FACT("zab_statement_duration_blue_card") }. It can take longer.
    For regulated professions it is not enough.
    .title = Statement of Comparability of the ZAB
    .detail =
        The Statement of Comparability has no end date and is valid in all federal states. It exists in German only.
        Each further one costs { FACT("zab_statement_fee_further") }.
        In the fast-track procedure with an employer it takes about { FACT("zab_statement_duration_fast_track") }.
        Look into anabin first: if the degree is shown there as needed, a free printout is often enough.
        For vocational training another office decides, for example the chamber.

answer-lost_documents =
    Lost papers are not the end.
    • First ask the school, the university or the ministry in the home country for a duplicate. That is a new, valid certificate.
    • Not possible? For many vocational occupations a skills analysis (Qualifikationsanalyse) can help. Experts check the skills with a work sample, a talk or a test.
    • Tell the office openly what is missing and why.
    Please never buy a false certificate. It is a crime and puts the visa at risk.
    .title = Certificate lost or impossible to get
    .detail =
        Nobody has to get into danger for a paper. If you cannot ask for political reasons, tell the advice centre, not me.
        Other proof helps: references, membership cards of a chamber, photos at work, student cards, witnesses.
        For the skills analysis there can be a stay, at most { FACT("s16d6_skills_analysis") }, usually with German { FACT("s16d6_german") }.
        In nursing you may skip the comparison of the papers and take a knowledge test (Kenntnisprüfung) or an adaptation course (Anpassungslehrgang) at once.
        With a degree: ask the ZAB before applying what it accepts.

answer-translations =
    Usually only sworn translators (vereidigte Übersetzer) may translate. They are experts approved by a court, in Germany or in the home country.
    First ask, then translate: the office says which papers it wants in German. Sometimes English or simple copies are enough. That saves a lot of money.
    Never send an original by post. Your own translations do not count.
    .title = Translations, copies, stamps
    .detail =
        A certified copy (beglaubigte Kopie) means: an authority or a notary confirms that the copy is true. Abroad, the German embassy does this, for example.
        An apostille is a stamp in the home country that confirms the signature on a document. For recognition it is not always needed. Please ask first, it costs money and time.
        Whether a translation from abroad is accepted, the office decides. Ask before you pay.
        The name should be spelt everywhere as it is in the passport.

answer-counselling_recognition =
    Free advice on recognition:
    • You live abroad: ZSBA (Zentrale Servicestelle Berufsanerkennung, central service for recognition), through the hotline { FACT("hotline_phone") }. In the law it runs until { FACT("zsba_end") }. After that the hotline tells you who helps.
    • You live in Germany: IQ advice (IQ-Beratung) in the region, or the employment agency (Agentur für Arbeit).
    Both help before you apply: which office, which German occupation, which papers?
    .title = Who helps with recognition for free?
    .detail =
        Have this ready for the talk: profession and qualification in the language of the country, country and year of the qualification, length of the training, work experience, place in Germany (if you already know one).
        The ZSBA looks through the papers and helps to choose the place. It cannot decide. The responsible office does that.
        The advice never costs anything. Whoever wants money for a “place” or an “appointment” does not belong to it.

## Occupations

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

## Ways in

answer-blue_card =
    The EU Blue Card (Blaue Karte EU) is a residence permit for people with a degree. You usually need:
    • a degree that is recognised or comparable in Germany,
    • a job offer that fits it, for at least { FACT("blue_card_offer_months") },
    • a yearly salary of at least { FACT("blue_card_salary_general") } before tax. In shortage occupations and soon after graduation { FACT("blue_card_salary_reduced") } are enough.
    The law does not ask for German for it, and there is no age limit.
    .title = EU Blue Card
    .detail =
        Shortage occupations here are for example: engineering, science, IT, medicine, teaching. Electricians, cooks and drivers do not belong to them. The list of the Blue Card is shorter than other lists.
        “Soon after graduation” means: the degree is at most { FACT("blue_card_new_entrant") } old when you apply. For the lower salary, the Federal Employment Agency (Bundesagentur für Arbeit) must approve.
        IT without a degree: at least { FACT("blue_card_it_experience") } of experience at university level (the last { FACT("blue_card_it_experience_window") } count) and at least the lower salary.
        In regulated professions the licence must be there or promised.
        The amount changes every year. Plan with the amount of the year in which the permit is issued.

answer-opportunity_card =
    With the Opportunity Card (Chancenkarte) you can come to Germany and look for work here, at most { FACT("oc_duration") }. There are two ways:
    • If the qualification is recognised or comparable, you need no points.
    • Otherwise you need { FACT("oc_min_points") }, a state-recognised qualification and German { FACT("oc_language_minimum") } or English { FACT("oc_language_minimum_english") }.
    You always need money to live on: at present { FACT("oc_livelihood") } a month. There is no right to the card.
    .title = Opportunity Card to look for a job
    .detail =
        Points are given for example for German (B2: { FACT("oc_points_nr02") }, B1: { FACT("oc_points_nr03") }, A2: { FACT("oc_points_nr04") }), work experience, younger age, shortage occupations or an earlier stay. A partial recognition gives { FACT("oc_points_nr01") } and replaces the other proof of qualification. English B2 is only a condition, it gives no point.
        While you search you may work { FACT("oc_part_time_work") } per week on average and try out jobs, at most { FACT("oc_trial_job") } each.
        You usually must apply for the card from abroad. Whoever is here as a tourist cannot switch.

## Language

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

## Rights

answer-scams =
    Be careful if somebody
    • “guarantees” a visa or a Blue Card,
    • asks for money before there is a work contract,
    • only writes on WhatsApp or Telegram and names no company with an address,
    • wants to have or keep your passport,
    • sells certificates or embassy appointments.
    Book appointments only on the embassy's website. Have an offer checked: Faire Integration gives free advice, also abroad.
    .title = Recognise fraud and false offers
    .detail =
        What is allowed: private agents may take at most { FACT("agent_fee_cap") } from jobseekers, with a written contract and only after a work contract came about through them. Payment in advance is forbidden. From people who look for an apprenticeship they may take nothing.
        Before the contract they must tell you in writing, in a language you understand: who the employer is, where, how much pay, how many hours, how much leave.
        Have you already paid? Do not be ashamed, it happens to many. Keep messages and receipts and ask Faire Integration. In Germany the police help too.
        A real offer names company, address, pay, hours and tasks.

## People

answer-counselling =
    Talk to a human, free of charge:
    Hotline “Working and Living in Germany” (German, English), also from abroad: { FACT("hotline_phone") }
    You already live in Germany? Then the migration advice (MBE) near you helps, for younger people the youth migration service (JMD). With the app mbeon you can chat with advisers in many languages.
    Questions about pay and contract: Faire Integration.
    .title = Talk to a human
    .detail =
        MBE means Migrationsberatung für erwachsene Zugewanderte: advice for adults who moved to Germany. It helps above all in the first years, with permit, work, flat, family and German course.
        JMD means Jugendmigrationsdienst: for young people.
        Faire Integration advises on pay, contract and dismissal, also people abroad, in many languages.
        On recognition, the IQ advice (IQ-Beratung) helps in Germany; from abroad the ZSBA through the hotline.
        To advise does not mean to represent: in a dispute with an authority you may need a lawyer.

answer-urgent_help =
    Is somebody in danger? In Germany please call, even without papers and without German:
    Police: { FACT("emergency_police") }
    Ambulance and fire brigade: { FACT("emergency_fire_ambulance") }
    Violence against women (anonymous, many languages): { FACT("emergency_violence_against_women") }
    Outside Germany, use the emergency number of the country.
    I am a program and cannot call for help. If somebody reads along: delete this chat.
    .title = In danger, threatened or forced to work
    .detail =
        Nobody may keep your passport, lock you in, beat you, make you work without pay or threaten you with deportation. That can be a serious crime, and you are not to blame.
        Without immediate danger, Faire Integration helps against exploitation, free and in many languages. The embassy of your country helps too, for example with a new passport, if that is safe for you.
        Collect proof if you can do it safely: messages, working hours, names of companies, photos.
        Whoever already works in Germany and is exploited does not lose the permit at once. Get advice before you sign anything.
