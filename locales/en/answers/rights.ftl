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
