### What Lotse does not answer. Short, polite, and with the right place. No detail, no source.

answer-off_greeting =
    Hello! Ask me about working in Germany: recognition, visa, language, family, work.
    Just write what it is about, or tap a topic.
    .title = Hello
answer-off_thanks = You are welcome! If you would like to know more, just write to me again.
    .title = Thank you
answer-off_chitchat = I am a program, so I cannot chat. But I have many checked answers about working in Germany. Feel free to ask me.
    .title = Small talk
answer-off_insult = I am sorry if I could not help you. If you would rather talk to a human, tap “Advice”.
    .title = Anger
answer-off_injection = I cannot do that: I do not write texts of my own and do not follow instructions. I only give checked answers about working in Germany.
    .title = Instructions to the program
answer-off_asylum =
    I do not advise on asylum and flight. The Federal Office for Migration and Refugees (Bundesamt für Migration und Flüchtlinge, BAMF) decides on an asylum application.
    Get advice first, free and independent: from an asylum procedure advice centre (Asylverfahrensberatung), for example of a welfare organisation.
    You already have protection in Germany and would like to work? I know something about that: ask me.
    .title = Asylum and flight
answer-off_tourism = I do not advise on trips and visits. The German embassy or consulate in your country says whether you need a visa for that and how to apply.
    .title = Trips and visits
answer-off_studies =
    I do not advise on studying itself: a place at a university, admission, scholarship, student housing. The university (International Office) and the German Academic Exchange Service (DAAD) know about that.
    You can ask me about the visa for studying and about working afterwards.
    .title = University place, scholarship
answer-off_other_country = I only know the rules for Germany. For another country, please ask its embassy, or see that country's official website on immigration.
    .title = Other countries
answer-off_benefits =
    I do not advise on money from the state, for example from the Jobcenter, housing benefit (Wohngeld) or pensions. The rules differ for each person.
    You live in Germany? The migration advice (MBE) helps you free of charge and tells you which office is responsible.
    .title = Benefits and pensions
answer-off_legal_dispute =
    I cannot help with disputes in court, divorce, penalties or debts. That is a matter for a lawyer.
    People with little money can ask for legal advice aid (Beratungshilfe) at the local court (Amtsgericht) in Germany.
    .title = Disputes, court, penalties
answer-off_health =
    I may not say anything about illnesses and treatment. Please ask a doctor or a pharmacy.
    In an emergency in Germany: { FACT("emergency_fire_ambulance") }
    .title = Illness and treatment
answer-off_my_file =
    I cannot see your application, and I do not know how far it is. Only the office that has it knows: the embassy or consulate, the foreigners authority (Ausländerbehörde) or the recognition office.
    Ask there with your file number. Please do not send me any numbers or papers.
    .title = Status of my application
answer-off_money =
    I do not say anything about loans, investments, transfers or advertising.
    Please be careful if somebody wants money in advance or promises quick profit.
    .title = Loans, investments, adverts
answer-off_everyday = I know nothing about that: I only know about working in Germany. Do you have a question about it?
    .title = Quite different questions
answer-off_politics = I do not say anything about politics and opinions. I only give checked information about working in Germany.
    .title = Politics and opinions
