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

answer-labour_rights =
    These rights are for everybody employed in Germany, with any passport:
    • Minimum wage: { FACT("min_wage") } gross per hour, with few exceptions
    • Working time: usually { FACT("working_time") } a day, on some days up to { FACT("working_time_max") } if the average is right
    • paid leave, and pay also when you are ill
    • the most important points of the contract in writing or in text form
    In a dispute ask early: Faire Integration gives free advice, in many languages, also abroad.
    .title = My rights at work
    .detail =
        Leave: per year at least { FACT("leave_minimum") } if you work five days a week. Many contracts give more.
        Illness: tell the employer at once. The employer keeps paying, at most { FACT("sick_pay") }. In the first weeks of a new job this does not apply yet: then ask your health insurance fund (Krankenkasse).
        Dismissal (Kündigung): it only counts in writing on paper, not by WhatsApp. There are notice periods, they are in the contract, in the collective agreement (Tarifvertrag) or in the law. To go to the labour court (Arbeitsgericht) there is little time, counted from the written dismissal: { FACT("dismissal_action") }
        For many work permits the Federal Employment Agency (Bundesagentur für Arbeit) checks beforehand that pay and conditions are not worse than for comparable workers here.
        In some sectors, for example care, a higher minimum wage applies. Apprentices have rules of their own.
        Always write down your hours yourself. Do not sign what you do not understand.

answer-not_paid =
    That is not allowed. The employer must pay for every hour you worked, and may not keep your passport. What helps now:
    • Write down every day: start, end, breaks, place.
    • Keep contract, pay slips, messages and photos safe.
    • Do not sign what you do not understand.
    • Ask Faire Integration soon: free, in many languages, also from abroad.
    Are you threatened or locked in? Police in Germany: { FACT("emergency_police") }
    .title = No pay, passport taken, exploitation
    .detail =
        Ask for your pay in writing, with a date by which it must arrive. The advisers help you to write it. After that you can go to the labour court (Arbeitsgericht), at first also without a lawyer.
        Do not wait long: many contracts contain short time limits for such claims.
        You can almost always ask for at least the minimum wage: { FACT("min_wage") } gross per hour. Have deductions for a room, tools or placement checked.
        The passport is yours. The advisers, the police and the embassy of your country can help, if that is safe for you.
        Afraid for your stay? If the job ends early and the foreigners authority (Ausländerbehörde) knows, it may not end the work permit at once. It must stay valid for at least { FACT("job_loss_months") }, after particularly exploitative work { FACT("job_loss_months_exploitation") }, but not longer than first planned (§ 18 (5) AufenthG).
        Also people who worked without a contract or without papers may have a right to pay. In that case get advice before you go to an authority.

answer-discrimination =
    That must not happen. The General Equal Treatment Act (Allgemeines Gleichbehandlungsgesetz, AGG) protects you at work and already when you apply: for example if somebody is treated worse because of origin, skin colour, religion, sex, age, disability or sexual identity.
    I am not the right place for this. The Federal Anti-Discrimination Agency (Antidiskriminierungsstelle des Bundes) gives free advice.
    Write down what happened: when, where, who was there. Do not wait, short time limits apply.
    .title = Racism and unfair treatment
    .detail =
        In the company you can complain: to the management, the works council (Betriebsrat) or the complaints office. Nobody may punish you for a complaint.
        There is protection when you look for a flat, too.
        If it is about pay, contract or dismissal, Faire Integration also helps, free and in many languages.
        Many towns have their own advice centres against discrimination. The migration advice (MBE) knows them.
        If you are threatened or beaten, call the police.
