### The road maps of the recognition conversation: titles, and steps with what, office, papers, cost and time.
### Steps are shared between road maps. Figures come from the fact register only.

## Titles

plan-recognition_trained_here = Working with a German qualification
plan-recognition_nursing = Recognition as a nurse
plan-recognition_regulated_health = Recognition in a health profession
plan-recognition_regulated_other = Recognition in a regulated profession
plan-recognition_vocational = Recognition of vocational training
plan-recognition_degree = Recognition of a degree
plan-recognition_it = Working in IT
plan-recognition_no_formal = Working without a qualification: what is possible
plan-recognition_unclear = First steps towards recognition

## Advice

plan-advice_abroad = Use the free advice for people abroad
    .what = The ZSBA (Zentrale Servicestelle Berufsanerkennung, central service for recognition) helps people who still live abroad: it finds the responsible office and looks through the papers before you apply. It cannot decide. In the law it runs until { FACT("zsba_end") }, after that please ask the hotline.
    .office = ZSBA, through the hotline “Working and Living in Germany”: { FACT("hotline_phone") }
    .cost = none
plan-advice_germany = Use the advice in Germany
    .what = { $for ->
            [self] Get advice before you apply. The IQ advice (IQ-Beratung, on recognition and training) helps with the application and, if something is missing, with finding a course. The employment agency (Agentur für Arbeit) gives advice too.
           *[other] The person should get advice before applying. The IQ advice (IQ-Beratung, on recognition and training) helps with the application and, if something is missing, with finding a course. The employment agency (Agentur für Arbeit) gives advice too.
        }
    .office = IQ advice in the region, or the employment agency
    .cost = none
plan-advice_hotline = Talk to a human
    .what = The hotline “Working and Living in Germany” advises on recognition, visa, work and learning German, in German and English.
    .office = Hotline { FACT("hotline_phone") }
    .cost = advice none, the call may cost something

## Papers

plan-collect_papers = Collect the papers and have them translated
    .what = First ask, then translate: the office says what it needs. Usually only sworn translators (vereidigte Übersetzer) may translate. They are experts approved by a court. Never send originals by post.
    .papers = passport or ID, CV in German, final certificate with subjects and hours, proof of work experience. People from outside the EU, the EEA and Switzerland also show that they want to work in Germany, for example with a letter from an employer or the ZSBA.
    .cost = translations cost extra, compare prices
plan-papers_missing = If papers are missing
    .what = First ask the school, the university or the ministry in the home country for a duplicate, which is a new, valid certificate. If that is not possible, tell the office openly what is missing and why. Sometimes expert talks or tests are possible. Never buy a false certificate: it is a crime and puts the visa at risk.
plan-skills_analysis = If papers are missing: show the skills
    .what = If papers are lost and cannot be replaced, a skills analysis (Qualifikationsanalyse) is often possible: experts check the skills with a work sample, an expert talk or a test.
    .office = the office that decides on the recognition
    .time = a stay for it at most { FACT("s16d6_skills_analysis") }, usually with German { FACT("s16d6_german") }

## Visa and staying

plan-recognition_visa = Apply for the visa
    .what = If a course or an exam is still missing, there can be a visa for that (§ 16d): usually with German { FACT("lang_16d1") }, a place on the course and money to live on. With full recognition and a job offer, there can be a visa for skilled workers. Book appointments only with the embassy, never buy them.
    .office = German embassy or consulate, often on the internet through the Consular Services Portal (Auslandsportal)
    .cost = visa { FACT("visa_fee") }
    .time = very different from country to country
plan-recognition_visa_offer = Apply for the visa, the employer can help
    .what = With a power of attorney from the worker, the employer can start the fast-track procedure (beschleunigtes Verfahren, § 81a). If a course or an exam is still missing, there can be a visa for that (§ 16d), usually with German { FACT("lang_16d1") }. Book appointments only with the embassy, never buy them.
    .office = foreigners authority (Ausländerbehörde) at the place of work, then the German embassy or consulate
    .cost = visa { FACT("visa_fee") }, fast-track procedure { FACT("fast_track_fee") } (paid by the employer)
    .time = fast-track mostly at most { FACT("fast_track_appointment_time") } to the appointment and { FACT("fast_track_visa_time") } to the decision, otherwise different from country to country
plan-work_visa = Apply for a visa to work
    .what = You usually need a job offer and the proof of qualification. The employer can save time with the fast-track procedure (beschleunigtes Verfahren, § 81a). No job offer yet? Then the Opportunity Card (Chancenkarte) can be a way: ask me about it. Book appointments only with the embassy, never buy them.
    .office = German embassy or consulate, often on the internet through the Consular Services Portal (Auslandsportal)
    .cost = visa { FACT("visa_fee") }, fast-track procedure { FACT("fast_track_fee") } (paid by the employer)
    .time = very different from country to country
plan-work_permit = Clear up the stay for work
    .what = Whoever has an EU passport needs no residence permit. For others: with the qualification and a job offer there can be a residence permit for skilled workers. The work must be skilled, but it need not be exactly the profession that was learnt.
    .office = foreigners authority (Ausländerbehörde) at the place of living
    .cost = residence permit { FACT("residence_permit_fee") }

## Trained in Germany

plan-german_certificate = The German qualification counts directly
    .what = { $for ->
            [self] You need no recognition procedure for this qualification.
           *[other] No recognition procedure is needed for this qualification.
        } A qualification from Germany is valid here at once.
    .papers = keep the final certificate and references from employers safe
plan-german_licence = For some professions: apply for a licence
    .what = In regulated professions, for example in nursing or as a doctor, the certificate alone is not enough. A licence is needed too. The Recognition Finder (Anerkennungs-Finder) shows whether a profession is regulated.
    .office = the authority of the federal state (Bundesland) for this profession
plan-german_job_search = Use the time to look for work
    .what = Whoever has no EU passport and studied or finished training in Germany can get a residence permit to look for work. Important: apply before the old permit ends.
    .office = foreigners authority (Ausländerbehörde) at the place of living
    .time = search mostly at most { FACT("job_search_after_german_degree") }

## Nursing

plan-nursing_language = Start learning German now
    .what = For nurses, the federal states (Bundesländer) usually require German { FACT("nursing_language") }, some also a test of German for nursing. The authority says exactly what it needs. Starting early saves a lot of time.
    .office = for example the Goethe-Institut
plan-nursing_language_proof = Keep the German certificate ready
    .what = For nurses, the federal states (Bundesländer) usually require German { FACT("nursing_language") }, some also a test of German for nursing. Ask first which certificate the authority accepts and how old it may be.
plan-nursing_papers = Collect the papers and have them translated
    .what = First ask the authority, then translate: that saves money. Usually only sworn translators (vereidigte Übersetzer, approved by a court) may translate. Never send originals by post. Later, proof of good health and of no criminal record is needed too.
    .papers = passport or ID, CV in German, nursing certificate with subjects and hours, proof of work experience
    .cost = translations cost extra, compare prices
plan-nursing_papers_missing = Collect the papers, even if some are missing
    .what = First ask the school or the ministry for a duplicate, which is a new, valid certificate. In nursing, it is possible to skip the comparison of the papers: then it goes straight to the knowledge test (Kenntnisprüfung) or the adaptation course (Anpassungslehrgang). The authority says what is needed all the same. Never buy a false certificate.
    .papers = passport or ID, CV in German, certificate or duplicate, proof of work experience
    .cost = translations cost extra, compare prices
plan-nursing_apply = Apply to the authority
    .what = Here the profession is called Pflegefachfrau or Pflegefachmann. It needs a licence from the federal state (Bundesland) in which the work will be. The Recognition Finder (Anerkennungs-Finder) names the authority.
    .office = health authority of the federal state
    .cost = different in each federal state, ask first
    .time = at most { FACT("nursing_decision_time") } once all papers are there; fast-track with an employer (§ 81a), the target is { FACT("nursing_fast_track_time") }
plan-nursing_differences = Make up for differences: a free choice
    .what = The authority often sees differences from the German training, that is normal. { $for ->
            [self] Then you may choose: knowledge test (Kenntnisprüfung) or adaptation course (Anpassungslehrgang, a course with practical work and an exam at the end). You may also choose at once, without a comparison of the papers.
           *[other] Then the person may choose: knowledge test (Kenntnisprüfung) or adaptation course (Anpassungslehrgang, a course with practical work and an exam at the end). They may also choose at once, without a comparison of the papers.
        }
    .time = course at most { FACT("nursing_adaptation_max") }
plan-nursing_partnership = Possible: enter first, recognition afterwards
    .what = This is called a recognition partnership (Anerkennungspartnerschaft): working in Germany while the recognition is under way. Needed: training (at least { FACT("qualified_training_min") }, state-recognised) or a degree, German of at least { FACT("lang_recognition_partnership") }, a suitable employer with a written agreement, the approval of the Federal Employment Agency (Bundesagentur für Arbeit). With some employers, the work is that of an assistant until then.
    .office = employer and German embassy
    .time = at first at most { FACT("recognition_partnership_first") }, altogether at most { FACT("recognition_partnership_max") }
plan-nursing_work = Work as a nurse
    .what = With the licence and a residence permit, the goal is reached. Care has its own minimum wage for nurses: { FACT("care_min_wage_nurse") } gross per hour (not in hospitals). Never pay in advance for a job.
    .office = for problems with pay or contract: Faire Integration, free, also abroad

## Health professions

plan-health_language = Learn German for the profession
    .what = The licence needs German. The authority says which level applies to this profession. Starting early saves the most time later.
    .office = for example the Goethe-Institut
plan-doctor_language = Learn German for doctors
    .what = The federal states (Bundesländer) usually require German { FACT("doctor_language") } and also a medical language test (Fachsprachprüfung) at level { FACT("doctor_language_medical") }. That is a talk with doctors about a treatment.
    .office = chamber of physicians (Landesärztekammer) or authority of the federal state
plan-health_apply = Apply for the licence
    .what = This profession needs a licence. Responsible is the authority of the federal state (Bundesland) in which the work will be. The Recognition Finder (Anerkennungs-Finder) names it. The authority compares the training and counts work experience too.
    .office = authority of the federal state for health professions
    .cost = different in each federal state, ask first
    .time = depends on profession and federal state, ask first
plan-doctor_apply = Apply for the licence (Approbation)
    .what = Approbation is the full licence to work as a doctor. Responsible is the authority of the federal state (Bundesland). For the beginning there can be a temporary licence (Berufserlaubnis), at most { FACT("doctor_temporary_licence_max") }. The rules can change: ask the authority what applies now.
    .office = licensing authority (Approbationsbehörde) of the federal state
    .cost = different in each federal state, ask first
    .time = different in each federal state, ask first
plan-health_differences = Make up for differences
    .what = If the authority sees important differences, the door is not closed. It writes in a notice (Bescheid) what is missing. A notice is a written decision. Differences can be made up for with a test or an adaptation course (Anpassungslehrgang), depending on the profession.
    .time = course at most { FACT("adaptation_max") }; a test should be possible at most { FACT("aptitude_test_within") } after the decision
plan-doctor_differences = Make up for differences
    .what = If the authority sees important differences, a knowledge test (Kenntnisprüfung) is usually possible. It has the level of the German state exam. There are preparation courses in many cities. The IQ advice (IQ-Beratung) helps to find one.

## Other regulated professions

plan-regulated_finder = Find the responsible office
    .what = In a regulated (reglementiert) profession, work needs a licence, or the title is protected. The Recognition Finder (Anerkennungs-Finder) asks for profession and place and names the office. For schools and childcare, each federal state (Bundesland) decides for itself.
    .office = depends on the profession: an authority of the federal state or a chamber
plan-regulated_apply = Apply
    .what = { $for ->
            [self] With the papers you apply to this office. Ask first about the fee and the German you need.
           *[other] With the papers the person applies to this office. They should ask first about the fee and the German that is needed.
        }
    .cost = different for each office, ask first
    .time = under federal law at most { FACT("bqfg_decision_time") } once all papers are there, longer if extended; under state law please ask
plan-regulated_differences = Make up for differences
    .what = If the office sees important differences, it says in the notice (Bescheid) what is missing. A notice is a written decision. Usually there is a choice: a test or an adaptation course (Anpassungslehrgang), which is a course with practical work.
    .time = course at most { FACT("adaptation_max") }

## Vocational training

plan-vocational_finder = Find the responsible chamber
    .what = For crafts, the chamber of crafts (Handwerkskammer) is responsible; for most occupations in industry, trade and hospitality, IHK FOSA. The Recognition Finder (Anerkennungs-Finder) names the office and the German occupation to compare with. Work is allowed without recognition, but for the visa as a skilled worker it is usually needed.
    .office = IHK FOSA or chamber of crafts
plan-vocational_apply = Apply to the chamber
    .what = The chamber compares the training with the German occupation. It counts work experience too.
    .cost = about { FACT("recognition_fee_chambers") }, plus translations; ask first
    .time = at most { FACT("bqfg_decision_time") } once all papers are there, longer if extended; fast-track (§ 81a), the target is { FACT("bqfg_fast_track_time") }
plan-vocational_result = Read the notice
    .what = The notice (Bescheid) is the written decision. Full recognition: the qualification counts like a German one. Partial recognition: what is missing can be learnt in a course or a company, and for the Opportunity Card (Chancenkarte) the notice already gives { FACT("oc_points_nr01") }. Rejection: look for other ways with the advice centre.
plan-partnership = Possible: enter first, recognition afterwards
    .what = This is called a recognition partnership (Anerkennungspartnerschaft): working in Germany while the recognition is under way. Needed: training (at least { FACT("qualified_training_min") }, state-recognised) or a degree, German of at least { FACT("lang_recognition_partnership") }, a suitable employer with a written agreement, the approval of the Federal Employment Agency (Bundesagentur für Arbeit).
    .office = employer and German embassy
    .time = at first at most { FACT("recognition_partnership_first") }, altogether at most { FACT("recognition_partnership_max") }

## Degree

plan-anabin = Look it up in anabin
    .what = anabin is a free database about universities abroad. If the university has H+ and the degree is rated “entspricht” (matches) or “gleichwertig” (equal), a printout of both is often enough. H+/- means: it depends on the degree.
    .cost = none
plan-zab_statement = Otherwise: Statement of Comparability from the ZAB
    .what = If anabin does not show the degree like that, the Statement of Comparability (Zeugnisbewertung) helps. It is a letter from the ZAB (Zentralstelle für ausländisches Bildungswesen, Central Office for Foreign Education): it says which German degree the studies correspond to. It has no end date and is valid in all federal states.
    .office = ZAB, application on the internet
    .papers = degree certificate, list of subjects, passport or ID, translations depending on the country
    .cost = { FACT("zab_statement_fee") }, each further one { FACT("zab_statement_fee_further") }
    .time = about { FACT("zab_statement_duration") }, for the EU Blue Card about { FACT("zab_statement_duration_blue_card") }, sometimes longer
plan-degree_missing = If papers are missing
    .what = First ask the university or the ministry in the home country for a duplicate. That is a new, valid certificate. If that is not possible, ask the ZAB before applying what it accepts instead. Never buy a false certificate: it is a crime and puts the visa at risk.
    .office = ZAB
plan-degree_use = What the proof is good for
    .what = In many academic professions it is not needed to work, but usually for the visa. Important: in regulated professions, for example doctor or teacher, it is not enough. Titles such as engineer (Ingenieur) or architect can be protected too. The Recognition Finder (Anerkennungs-Finder) shows this.
plan-degree_job = Find a matching job
    .what = Two important ways: the EU Blue Card (the work fits the degree, yearly salary before tax at least { FACT("blue_card_salary_general") }, in shortage occupations and soon after graduation { FACT("blue_card_salary_reduced") }) and the permit for academic skilled workers (any skilled work). From the age of { FACT("age45_age") }, the second way needs a higher salary or provision for old age for the first permit.

## IT

plan-it_free = Working is allowed without recognition
    .what = IT occupations are not regulated. Nobody needs recognition to work in IT. For the residence permit, the degree, the training or the work experience counts.
plan-it_degree = Prove the degree
    .what = Look it up in anabin: if the university has H+ and the degree is rated “entspricht” (matches) or “gleichwertig” (equal), a printout is often enough. Otherwise the Statement of Comparability (Zeugnisbewertung) of the ZAB helps.
    .office = ZAB (Zentralstelle für ausländisches Bildungswesen, Central Office for Foreign Education)
    .cost = anabin none, Statement of Comparability { FACT("zab_statement_fee") }
plan-it_experience = Prove the work experience
    .what =
        Without a degree there are two ways:
        EU Blue Card: at least { FACT("blue_card_it_experience") } of IT experience at university level. The last { FACT("blue_card_it_experience_window") } count.
        Permit for experienced workers (§ 19c): at least { FACT("experience_years") } of IT experience. The last { FACT("experience_window") } count.
    .papers = references with tasks and dates, contracts, proof of pay
plan-it_salary = Check the job offer and the salary
    .what =
        Both ways need a job offer and the approval of the Federal Employment Agency (Bundesagentur für Arbeit).
        Blue Card: yearly salary before tax at least { FACT("blue_card_salary_reduced") }, contract for at least { FACT("blue_card_offer_months") }.
        Experienced workers: at least { FACT("experience_6beschv_min_salary") }, or the employer pays by collective agreement (Tarif). From the age of { FACT("age45_age") }, this way needs a higher salary or provision for old age.

## No formal qualification

plan-no_formal_look = Look closely: is there a qualification after all?
    .what = Only a qualification can be recognised. Work experience alone is not enough. But many people have one and do not call it that: a technical school, an apprenticeship in a company with a state exam, a vocational secondary school. For skilled workers, the training must take at least { FACT("qualified_training_min") }.
plan-no_formal_training = Think about an apprenticeship in Germany
    .what = An apprenticeship (Ausbildung) means learning the occupation in Germany, usually with pay from the start. It usually needs a training contract and German { FACT("apprenticeship_german") }. Agents may not ask for money for finding an apprenticeship.
    .office = companies, vocational schools, employment agency (Agentur für Arbeit)
plan-no_formal_nationality = Look at the passport
    .what = For some countries there are ways without a qualification, always with a job offer and the approval of the Federal Employment Agency (Bundesagentur für Arbeit). Western Balkans: { FACT("western_balkans_countries") }. There is only a limited number each year, and it may already be used up. Other countries with a similar rule: { FACT("best_friends_rule") }.
    .office = German embassy or consulate
plan-no_formal_language = Learn German
    .what = German opens almost every way: training, better work, more pay. A course with a recognised exam is worth the most.
    .office = for example the Goethe-Institut
plan-no_formal_careful = Be careful with offers that cost money
    .what = Nobody can guarantee a visa. Please pay nothing in advance and never hand over the passport. Private agents may take money from jobseekers only after there is a work contract, at most { FACT("agent_fee_cap") }. From people who look for an apprenticeship: nothing at all.
    .office = questions about an offer: Faire Integration, free, also from abroad

## Unclear

plan-unclear_collect = Put together what there is
    .what = What is the qualification called in the language of the country? How long did the training take, and at which school? Every adviser asks this first.
    .papers = certificates, lists of subjects, references, also as photos kept on the phone
plan-unclear_finder = Search in the Recognition Finder
    .what = The Recognition Finder (Anerkennungs-Finder) is part of the official portal “Recognition in Germany” (Anerkennung in Deutschland), in several languages. Enter profession and place: it shows whether the profession is regulated and which office is responsible.
    .cost = none
plan-unclear_anabin = With a degree: look it up in anabin
    .what = anabin is a free database about universities abroad. H+ for the university is a good sign. Otherwise the ZAB (Zentralstelle für ausländisches Bildungswesen, Central Office for Foreign Education) helps with a Statement of Comparability (Zeugnisbewertung).
    .cost = none
plan-unclear_next = Then go on here
    .what = { $for ->
            [self] When you know the profession and the qualification, start here once more. Then you get a more exact road map.
           *[other] When profession and qualification are clear, start here once more. Then there is a more exact road map.
        }
