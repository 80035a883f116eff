answer-first_steps =
    For the first weeks, best in this order:
    • Register your address, at the latest { FACT("registration_deadline") } after you move in
    • Choose a health insurance fund (Krankenkasse) and tell your employer
    • Open a bank account
    • Book an appointment with the foreigners authority (Ausländerbehörde) long before the visa ends
    • Wait for the letter with the tax ID (Steuer-ID), give the number to your employer
    • Arrange school, Kita and German course
    Questions about offices: call { FACT("authority_phone") }. Advice near you: migration advice (MBE), free.
    .title = First steps in Germany
    .detail =
        Registration (Anmeldung) comes first because almost everything else needs the certificate of it. Put your name on the letter box, otherwise no post arrives.
        The visa is only for the start. The foreigners authority gives you the residence permit as a card. Fee: { FACT("residence_permit_fee") }. Free appointments are often rare, so ask in the first week and keep the answer.
        After registration a letter about the broadcasting fee (Rundfunkbeitrag) comes too. That is no fraud: every household pays { FACT("broadcasting_fee") } a month, a flat pays only once.
        Whoever is hired from abroad must be told by the employer, at the latest on the first working day, where Faire Integration gives advice.
        Keep all letters and contracts in one folder. For registration, tax ID or an appointment at an office you need no paid helper.

answer-address_registration =
    Whoever moves into a flat registers the address (Anmeldung): at the latest { FACT("registration_deadline") } after moving in, at the citizens' office (Bürgeramt, Einwohnermeldeamt) of the town. Bring:
    • passport and visa or residence permit of everybody who moves in
    • Wohnungsgeberbestätigung: a form signed by the landlord
    • marriage and birth certificates if your family comes too
    Book the appointment early, often online. Keep the certificate of registration (Meldebestätigung) safe.
    .title = Register your address
    .detail =
        The rental contract alone is not enough. The landlord must give the confirmation (§ 19 BMG). If you live with friends, the one who gives you the flat signs.
        No appointment left in this time? Take the next free one and keep the booking as proof.
        Never register at an address where you do not live, and pay nobody for it. That is forbidden.
        Afterwards the tax ID comes by post without asking. A letter about the broadcasting fee (Rundfunkbeitrag) comes too: { FACT("broadcasting_fee") } a month for each flat, not for each person.
        If you move, register the new address again, also with the foreigners authority (Ausländerbehörde). If you leave Germany for good, deregister (Abmeldung).

answer-health_insurance =
    Health insurance is compulsory from the first day. Most employees are in statutory insurance (gesetzliche Krankenversicherung). You choose a fund (Krankenkasse) yourself, the employer registers you there.
    The contribution is { FACT("health_insurance_rate") } of gross pay, plus an additional rate of { FACT("health_insurance_additional_rate") } on average. The employer pays half.
    Employees may only take private insurance with a yearly salary above { FACT("private_health_limit") }.
    With the card of the fund you go to the doctor.
    .title = Health insurance in Germany
    .detail =
        A husband or wife and children without own income are often insured free of charge in the statutory fund. Ask the fund and register everybody. This does not include parents.
        The funds pay for almost the same things. They differ in the additional rate, in help in other languages and in the app.
        Until the first working day you need another insurance, for example for travelling. After that, travel insurance is not enough any more.
        Private insurance often sounds cheaper at first. In old age and with a family it can become expensive, and the way back is hard. Get independent advice, not only from the seller.
        If you are ill: tell the employer at once and ask when a doctor's certificate is needed.

answer-social_security =
    Contributions to social insurance (Sozialversicherung) are taken from gross pay. They protect you when you are ill, unemployed, in need of care or old. You and the employer share them, mostly half and half:
    • Pension: { FACT("pension_rate") }
    • Unemployment: { FACT("unemployment_rate") }
    • Long-term care: { FACT("care_insurance_rate") }, without children { FACT("care_insurance_childless_rate") } more
    • Health: { FACT("health_insurance_rate") } and an additional rate
    The employer registers you and pays everything.
    .title = Social insurance: what is deducted?
    .detail =
        You get a social insurance number (Sozialversicherungsnummer) by post. Keep it safe, it is for your whole life.
        The insurance for accidents at work is paid by the employer alone.
        Pension contributions also count for the settlement permit (Niederlassungserlaubnis). For skilled workers it is usually { FACT("settlement_skilled_contributions") }.
        If you go back later, the contributions are not simply lost. There are agreements with many countries. The German pension insurance (Deutsche Rentenversicherung) gives free advice.
        A minijob means: at most { FACT("minijob_limit") } a month. In a minijob you are not fully insured against illness and unemployment.
        Work without registration (“schwarz”) is forbidden. Then you are not protected in an accident or illness, and the time does not count for the pension.

answer-taxes_net_salary =
    The contract usually states gross pay (brutto). Net pay (netto) arrives on your account: the employer deducts wage tax and social contributions and passes them on.
    How much is left depends above all on pay, tax class, health fund and church tax. Work it out **before** you sign, for example with the free wage tax calculator (Lohnsteuer-Rechner) of the Federal Ministry of Finance on the internet.
    The tax ID (Steuer-ID) comes by post once you have registered your address.
    .title = Gross pay, net pay and taxes
    .detail =
        Tax classes (Steuerklassen): I for single people, II for single parents, IV and IV or III and V for married couples. The class changes net pay in the month, but not the tax for the whole year.
        Does your husband or wife still live abroad? Ask the tax office (Finanzamt) which class applies to you.
        If the tax ID is missing at the start, often too much tax is deducted. That is evened out later.
        When you register, the office asks about your religion. Members of some churches pay church tax.
        With a voluntary tax return many get money back, above all for the first year. Wage tax associations (Lohnsteuerhilfevereine) help.
        Check every pay slip: are hours, pay and deductions right? If a flat or placement is taken from your pay, have it checked by Faire Integration.

answer-bank_account =
    For pay and rent you need an account with an IBAN. Bring your passport, visa or residence permit and usually the certificate of registration (Meldebestätigung). Compare the costs, some accounts are free.
    If a bank says no, ask for a **basic account (Basiskonto)**. Whoever lives lawfully in the EU usually has a right to one.
    Never give away card, PIN and TAN. A real bank does not ask for them on the phone either.
    .title = Open a bank account
    .detail =
        No fixed address yet? Ask for the basic account anyway. Online banks do not accept every passport. Then a bank with a branch helps, for example a Sparkasse or Volksbank.
        A blocked account (Sperrkonto) is something else: it holds the money for the visa. In Germany it is paid out to your normal account every month.
        Let nobody use your account, not for money either. It can be money laundering, and you would commit a crime.
        Sending money home: compare the fee **and** the exchange rate.
        If the bank refuses the basic account too, ask for the reasons in writing. The migration advice (MBE) or the consumer advice centre (Verbraucherzentrale) helps.

answer-housing =
    Search early, and for the start also for a room or a shared flat (WG). Ask your employer, housing companies of the town, associations and friends, and look at the big websites.
    Landlords often want to see work contract, pay slips and a credit report (Schufa).
    Be careful:
    • No money before you have seen flat and contract
    • No key by post for money
    • Without a landlord's form (Wohnungsgeberbestätigung) no registration: ask first
    .title = Find a flat
    .detail =
        Kaltmiete is the flat only. Warmmiete means: with extra costs, for example heating and water. Electricity and internet often come on top.
        The deposit (Kaution) is a security for the landlord. The law limits it, and you may pay it in parts. After moving out you get it back if nothing is open.
        When you move in, write down all damage and take photos.
        Flat from the employer: read what is taken from your pay and what happens when the job ends. It is best if rent and work are two contracts.
        Register your address, at the latest { FACT("registration_deadline") } after moving in.
        Help in a dispute: tenants' association (Mieterverein). Help with the search: migration advice (MBE). If you are refused because of your origin, the Anti-Discrimination Agency gives advice.

answer-driving_licence =
    A driving licence from the EU or the EEA usually stays valid in Germany. With another licence you may only drive for a limited time after you move here. After that you need a German one.
    So ask the driving licence office (Führerscheinstelle, Fahrerlaubnisbehörde) of your town or district soon:
    • For some countries the licence is exchanged without a test.
    • For others you need a theory and a practical test.
    Whoever drives without a valid licence commits a crime.
    .title = Exchange your driving licence
    .detail =
        To find the right office, call { FACT("authority_phone") }. Ask: until when may I drive with my licence, and which tests do I need?
        Often needed: passport, certificate of registration, the original licence, translation, photo, eye test, first-aid course. When it is exchanged, the office usually keeps the old licence.
        The theory test is offered in several languages. For the tests you need a driving school (Fahrschule).
        “International” or German licences sold on the internet without a test are a fraud.
        Lorry and bus as a job: there is a rule of its own (§ 24a BeschV). You need an EU licence and the qualification, or the employer helps you to get them in Germany. Time for that: { FACT("driver_licence_months") }

answer-school_kindergarten =
    All children in Germany must go to school. State schools charge no fees. Many have classes or courses for children who still learn German.
    • School: right after you move, ask the school near you or the school authority (Schulamt).
    • Kita (nursery, kindergarten): search early, places are rare. The youth office (Jugendamt) of the town tells you how to enrol.
    You do not know which office? Call { FACT("authority_phone") }
    .title = School and kindergarten
    .detail =
        Every federal state (Bundesland) has its own rules: from which age, which type of school, when lessons start.
        Bring: passport, birth certificate, certificate of registration, school reports (best with a translation) and the vaccination record. For Kita and school you must show that the child is protected against measles.
        From a certain age a child has a right to a place in a Kita or with a childminder. Write to several and keep the answers. Costs differ by place and income.
        Little money? Ask about help for meals, trips and school things.
        For young people aged { FACT("jmd_age") } the youth migration service (Jugendmigrationsdienst, JMD) gives free advice: school, apprenticeship, German.

answer-child_benefit =
    Child benefit (Kindergeld) is money from the state for families, every month for every child. Whether you get it also depends on your residence permit. With a permit for work it is often possible.
    Apply to the family benefits office (Familienkasse) of the Federal Employment Agency, also online. It costs nothing.
    Usually needed: your tax ID and the child's, birth certificate and residence permit.
    Do not wait: for past months the office only pays back a little. It also tells you the amount.
    .title = Child benefit (Kindergeld)
    .detail =
        If the child still lives outside the EU, there is usually no child benefit. There are agreements with some countries. Ask the Familienkasse.
        With some permits the rules are stricter, for example for training, study or job search. Then too: ask, or apply and get a decision in writing.
        In residence law child benefit does not count as harmful help from the state (§ 2 (3) AufenthG).
        If the Familienkasse says no, the letter says how and until when you can object. The migration advice (MBE) helps.
        If something changes (you move, the child leaves, new permit), report it, otherwise you must pay money back.
        Other kinds of help are called Elterngeld, Kinderzuschlag and Wohngeld. Ask the advisers first whether they fit your permit.

answer-leisure_and_associations =
    Meeting people helps you to arrive, helps your German and often with work and a flat too. Good places:
    • clubs for sport, music and culture: just go to a trial session
    • associations of people from your country or with your language
    • language café, library, adult education centre (Volkshochschule)
    • volunteering, parents' café, community of your religion
    The migration advice (MBE) and the town know addresses. Asking costs nothing.
    .title = Clubs, leisure and friends
    .detail =
        A club (Verein) in Germany is a group with regular meetings. You usually pay a small fee. For children and people with little money there is often help.
        Whoever gets a permit as a skilled worker or for the family for the first time often has a right to an integration course (Integrationskurs): German and life in Germany. Time to use it: { FACT("integration_course_use_within") }. Whoever already has B1 no longer has this right.
        For young people there is the youth migration service (JMD), with groups and trips.
        The first months are lonely for many. That is normal and usually gets better. If you feel bad for longer, talk to your doctor.

answer-change_employer =
    That depends on the permit:
    • EU Blue Card: no permission needed. Only at the start (for { FACT("blue_card_job_change_months") }) can the foreigners authority (Ausländerbehörde) stop the change, for { FACT("blue_card_job_change_suspension") }, and refuse it.
    • If an employer is named in the permit or on the extra sheet (Zusatzblatt): ask the authority first.
    • Settlement permit, family reunification: usually free.
    Best give notice only when all is clear. If the job ends earlier than planned, tell the authority. Time limit: { FACT("duty_notify_job_end_worker") }
    .title = Change your employer
    .detail =
        With the Blue Card the new job must fit too: your degree and the salary that is needed. Tell the foreigners authority about the change.
        As a skilled worker (Fachkraft, §§ 18a, 18b AufenthG) any qualified job is possible, not only in the field you learned. In regulated professions you need the licence for the profession. Often the Federal Employment Agency (Bundesagentur für Arbeit) must approve again, the authority arranges that.
        Recognition partnership, apprenticeship and courses for recognition are tied to a certain place. Always ask first.
        The old employer reports the early end too. The employer's time limit: { FACT("employer_report_time") }
        Keep the notice period and ask for a reference (Arbeitszeugnis). If you are to pay money back when you leave, Faire Integration checks whether that is valid. Sign nothing before.

answer-job_lost =
    Your stay usually does not end at once. This is important now:
    • Tell the foreigners authority (Ausländerbehörde) that the job ended. Time limit: { FACT("duty_notify_job_end_worker") }
    • Report to the employment agency (Agentur für Arbeit) right away.
    • Sign nothing and have the dismissal checked. There is little time to go to court.
    New in the law (§ 18 (5) AufenthG): if the authority was told and shortens the work permit, it must stay valid for at least { FACT("job_loss_months") }, after particularly exploitative work { FACT("job_loss_months_exploitation") }. It is not valid for longer than first planned.
    .title = Job lost: what now?
    .detail =
        Many pages do not know this new rule yet and name shorter times. It is important that you report the end, in writing and with a copy for yourself.
        Time to go to the labour court (Arbeitsgericht), counted from the written dismissal: { FACT("dismissal_action") }. A WhatsApp message is no valid dismissal.
        A termination agreement (Aufhebungsvertrag) ends the job with your signature. It can harm your unemployment benefit. Take it home and get advice: Faire Integration helps free of charge.
        Look for a new job at once. Ask the authority whether it must agree before the first working day.
        Unemployment benefit (Arbeitslosengeld) comes from the insurance. Other help from the state can harm your stay. Before you apply, ask the migration advice (MBE).
        The permits of your family usually depend on yours. For training, recognition and the Opportunity Card other rules apply. In those cases ask the authority at once.

answer-residence_permit_extension =
    Apply to the foreigners authority (Ausländerbehörde) where you live, some months before the permit ends, in any case **before** the last day. Whoever applies in time may usually go on living and working here until the decision (§ 81 (4) AufenthG). A certificate (Fiktionsbescheinigung) shows it.
    Usually needed: passport, photo, work contract, last pay slips, health insurance.
    Fee: { FACT("residence_permit_extension_fee") }, for a short extension { FACT("residence_permit_extension_short_fee") }
    .title = Extend your residence permit
    .detail =
        No appointment to be had? Apply anyway: online, by e-mail or letter. Keep proof with a date.
        The permit has already ended? Go to the authority at once and, if you can, to an advice centre first.
        Your passport must be valid too. Apply for a new one early.
        Work permits are usually valid as long as the job and then some more: { FACT("work_title_surplus") } on top, together at most { FACT("work_title_duration_max") }. Older pages name less.
        Whoever changes the purpose, for example from study to work, pays { FACT("residence_permit_change_fee") }.
        The Opportunity Card (Chancenkarte) is not simply extended. A follow-up card (at most { FACT("oc_follow_up") }) is given only once: with a contract for qualified work and if no other work permit fits.
        Check first whether a settlement permit (Niederlassungserlaubnis) is possible already.
        Before you travel with a Fiktionsbescheinigung, always ask the authority.

answer-permanent_residence =
    The settlement permit (Niederlassungserlaubnis) has no end date. Usually needed are a secure income and:
    • EU Blue Card: { FACT("settlement_blue_card_months") } with German { FACT("lang_settlement_blue_card") }, only { FACT("settlement_blue_card_months_b1") } with { FACT("lang_settlement_blue_card_early") }
    • skilled worker (§§ 18a, 18b): { FACT("settlement_skilled_years") }, { FACT("settlement_skilled_contributions") } of pension contributions, { FACT("lang_settlement_skilled") }
    • with German training or degree: { FACT("settlement_skilled_german_years") }, { FACT("settlement_skilled_german_contributions") } of contributions
    • others: { FACT("settlement_general_years") }, { FACT("settlement_general_contributions") } of contributions, { FACT("settlement_general_german") }
    Apply to the foreigners authority. Fee usually { FACT("settlement_permit_fee") }
    .title = Stay permanently
    .detail =
        Many pages still name a longer time for the Blue Card. That is out of date (§ 18c (2) AufenthG). Months count in which you worked with the Blue Card and paid pension contributions.
        “Others” are for example experienced workers without recognition (§ 19c). For them § 9 applies: you must also show that you know the basics about law and life in Germany, usually with the test “Leben in Deutschland”.
        Husbands and wives of people with a settlement permit under § 18c can get it earlier: { FACT("settlement_spouse_years") } with a residence permit and at least { FACT("settlement_spouse_hours") } of work per week (§ 9 (3a)).
        Your pension contributions are listed in the insurance record (Versicherungsverlauf). The German pension insurance (Deutsche Rentenversicherung) gives it to you for free. Check it early.
        This permit can lapse too if you are abroad for long.
        Would you rather have the German passport at once? Naturalisation has rules of its own.

answer-citizenship =
    Usually you need:
    • lawful residence in Germany: { FACT("citizenship_years") }
    • German { FACT("lang_citizenship") } and usually the naturalisation test (Einbürgerungstest)
    • enough money of your own to live on
    • a permit that is good enough, for example a settlement permit or the EU Blue Card
    • no serious crimes
    Germany lets you keep your old passport. The faster “turbo” naturalisation no longer exists. Apply to the naturalisation office (Einbürgerungsbehörde) where you live.
    .title = German citizenship
    .detail =
        The rule is § 10 StAG. You must also declare that you stand by the Basic Law (Grundgesetz), the basic rules of Germany.
        Some permits are not enough on the day of the decision: for training, study, a course for recognition, job search and the Opportunity Card (§§ 16a, 16b, 16d, 17, 20, 20a AufenthG). Then change the permit first.
        Whether your home country allows two passports you ask there, **before** you apply. Some countries take their passport away.
        If you were abroad for long, time can be missing. Husband, wife and children can often be naturalised together with you.
        How long it takes differs very much from town to town. Many offices offer advice or a quick check on the internet. Fee: ask first.

answer-travel_absence =
    You may travel with a valid passport and permit. But do not stay away too long: a residence permit usually lapses if you are abroad for more than { FACT("permit_absence") }. With the EU Blue Card the time is longer: { FACT("blue_card_absence") }, also for the permits of the family.
    You must be away longer, for example for sick parents? **Before** you travel, ask the foreigners authority (Ausländerbehörde) in writing for a longer time.
    Whoever moves away for good can lose the permit on the day of leaving (§ 51 AufenthG).
    .title = How long may I be abroad?
    .detail =
        These times are about your residence, not about your job. Your employer must agree to leave. Work from abroad (home office) also needs the employer's consent.
        With a German residence permit you may usually travel to other Schengen countries for a short time, but not work there.
        For the settlement permit (Niederlassungserlaubnis) the same applies in principle, with exceptions. Ask first.
        If the permit ends while you are away, you may not get back in without a new visa. Extend it before you travel.
        With a Fiktionsbescheinigung you may not always come back in. Ask the authority before you book.
        Long times abroad can also be missing later for settlement and citizenship.

answer-eu_mobility =
    A German residence permit allows work in Germany, not in the whole EU. You may usually travel to other Schengen countries for a short time, but not work there. For a move, first ask the authorities of the other country.
    The other way round: with a permit from another EU country you usually may not simply work here. You need a German permit.
    With a passport from the EU, the EEA or Switzerland you are free: no visa, no work permit.
    .title = To other EU countries and back
    .detail =
        With the EU Blue Card and with a long-term resident permit (Daueraufenthalt-EU) moving between EU countries is often easier. The conditions differ from country to country.
        Your passport counts, not the country you lived in last. Whoever has an Italian residence permit, for example, is not an EU citizen because of it.
        Family members of EU citizens have rights of their own, also with another passport. Ask the foreigners authority (Ausländerbehörde).
        People with a passport from these countries may work freely in Germany: { FACT("free_movement_countries") }.
        Recognition in another EU country is not always valid here automatically. In regulated professions the German office checks.
        If a company from another EU country only sends you for some time, other rules apply. Advice: hotline { FACT("hotline_phone") }
