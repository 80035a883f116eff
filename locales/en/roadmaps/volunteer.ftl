### The first steps of a volunteer after the training. Figures come from the fact register only.

plan-volunteer_first_steps = Your first steps as a volunteer

plan-volunteer_team = Talk to the coordinator
    .what = Tell your association or your coordinator that you did the training. Find out: when can you be reached? Who stands in for you? To whom do you pass on a case? Hold on to it: inform, do not recruit.
    .office = your association or the coordinator in your region
plan-volunteer_practise = Try it yourself once
    .what = Go through an example, for instance a nurse who was trained abroad: answer the questions, read the road map, change an answer. Ask a question in your own words, too.
plan-volunteer_listen = The first talk: listen
    .what = Ask: what would you like? What worries you? How and when may I write? Explain that you help of your own free will, decide nothing and need no papers. Write down no name.
plan-volunteer_together = Make the road map together
    .what = At the beginning choose “For somebody I know”, and let the person answer. Talk about the next step only. Ask again after a few weeks, if the person wants that.
plan-volunteer_refer = Know the advice services and use them
    .what = Hotline: visa, recognition, work, German, also from abroad. Faire Integration: pay, contract, exploitation. In Germany: migration advice (Migrationsberatung) for life here, IQ advice (IQ-Beratung) for recognition. Pass on the address, or call together.
    .office = hotline { FACT("hotline_phone") }
    .cost = advice none
plan-volunteer_urgent = Save the numbers for an emergency
    .what = In Germany: police { FACT("emergency_police") }, ambulance and fire brigade { FACT("emergency_fire_ambulance") }, violence against women { FACT("emergency_violence_against_women") }. Safety comes first. Tell the team afterwards.
plan-volunteer_care = Take care of yourself
    .what = Fixed times, breaks, not too many people at once. Talk in the team about what is hard, without names. Read the cards again from time to time: rules change.
