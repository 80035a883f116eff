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

answer-degree_not_in_anabin =
    This is not a bad sign. It only means: the degree has not been rated in anabin yet.
    Then the ZAB (Zentralstelle für ausländisches Bildungswesen) looks at it individually. This is called Statement of Comparability (Zeugnisbewertung).
    Cost: { FACT("zab_statement_fee") }
    Time: about { FACT("zab_statement_duration") }, for the EU Blue Card about { FACT("zab_statement_duration_blue_card") }, sometimes longer.
    Before that, search once more: in your language, with the old name of the university and with the name of the city.
    .title = Degree or university not in anabin
    .detail =
        You need two things in anabin: the university with H+ and the degree. If one of them is missing, the Statement of Comparability helps.
        The degree is there several times? Look at the country, the kind of degree and the length of the studies.
        The university has H-, or the degree is “conditionally comparable” (bedingt vergleichbar): ask the ZAB or an advice centre before you pay the fee.
        It was vocational training and not a degree? Then anabin is not the right place. Responsible is, for example, a chamber. The Recognition Finder (Anerkennungs-Finder) shows it.
        In regulated professions, for example doctor or teacher, anabin does not count. There the authority of the federal state (Bundesland) decides.
        Be careful if someone takes money to “enter a degree in anabin”. You cannot buy that.
