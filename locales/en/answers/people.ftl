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

answer-regional_help =
    Yes, in many regions there is free help near you:
    • IQ Network (IQ Netzwerk): advice on recognition and courses, help for companies
    • Welcome Center: arriving, work, offices
    • Migration advice (MBE), for younger people the youth migration service (JMD)
    You find the offices of your region here:
    { FACT("dir_iq_network_url") }
    Still abroad? Tell the hotline the place where you want to go: { FACT("hotline_phone") }
    .title = Who helps in my region?
    .detail =
        Some examples:
        • Thuringia (Thüringen): Welcome Center Thuringia
        • Mecklenburg-Vorpommern: IQ with the networks RINIA and KIM
        • Hesse (Hessen): IQ Netzwerk Hessen, in Wetzlar the Welcomecenter Mittelhessen
        Services and addresses change. Look at the website or call before you go there.
        In Germany, the number for all offices also helps with the question “Which office?”: { FACT("authority_phone") }
        The foreigners authority (Ausländerbehörde) is an office: it decides on the permit. An advice centre decides nothing, it helps.
        Associations of people from your country often know good places too. Advice in these centres costs nothing. Whoever wants money for an appointment is not one of them.
