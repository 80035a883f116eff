### Training of volunteers: cards, code of conduct, quiz. The road map stands in roadmaps/volunteer.ftl.

volunteer-title = Training for volunteers
volunteer-start =
    Good that you want to help. The training has nine short cards and a quiz with six questions at the end. You can stop at any time and go on later.
    .short = Training
    .cards = Begin the training
    .cards-words = training, begin, cards, learn, let's go
    .quiz = Straight to the quiz
    .quiz-words = quiz, straight, questions, test

## Cards

volunteer-card_role = **Card 1 of 9: Your role**
    You accompany people who want to work in Germany. You listen, explain the next step and show where help is.
    • You need not know everything. It is enough to know where it is written.
    • You decide nothing. The authorities do that.
    • You help of your own free will and take no money for it.
    .short = Cards
volunteer-card_inform = **Card 2 of 9: Inform, do not recruit**
    Every person decides alone whether Germany is the right way. You persuade nobody.
    • Say what is hard, too: time, cost, language, homesickness.
    • Do not place people in jobs, and do not look for anybody for a company.
    • Take no money and no presents, from nobody.
    • Treat everybody alike.
    .short = Cards
volunteer-card_say = **Card 3 of 9: What you may say**
    • What is written here in the chat, with source and date. Show both.
    • “As a rule it is like this. In your case the authority decides.”
    • “I do not know. I will ask.” That is a good answer.
    • Which office is responsible and which advice is free.
    .short = Cards
volunteer-card_never = **Card 4 of 9: What you do not do**
    • Promise nothing: no visa, no job, no time.
    • No legal advice: do not judge a single case, write no applications, court claims or letters to authorities.
    • Do not accept, keep or photograph papers.
    • Name no names, not even in your own association.
    • Do not sign for others and do not fill in forms alone.
    .short = Cards
volunteer-card_roadmap = **Card 5 of 9: Working with the road map**
    • At the beginning choose “For somebody I know”. Then the questions fit.
    • Let the person answer. “I don't know” is allowed.
    • Read the road map together, one step after the other.
    • You can forward the short version for the family, it has no names in it.
    • Look at “Checked on”. If that is long ago, ask the office.
    .short = Cards
volunteer-card_privacy = **Card 6 of 9: Data protection**
    Write down nothing by which somebody can be recognised: no names, numbers, addresses, photos, nothing about health, religion or politics. Not here in the chat and not in groups either.
    Does somebody send you a passport or a certificate? Delete the picture, and explain kindly why.
    In some countries the question about Germany itself can be dangerous. Ask how and when you may write.
    .short = Cards
volunteer-card_scams = **Card 7 of 9: Recognise fraud**
    Danger signs are:
    • money before there is a work contract
    • a “guaranteed” visa or a bought appointment
    • an offer without company, address, pay and hours
    • somebody wants the passport
    Say: pay nothing, sign nothing, keep the messages, get advice from Faire Integration. In the menu you can check an offer together. Nobody who has already paid should have to be ashamed.
    .short = Cards
volunteer-card_limits = **Card 8 of 9: Limits, your own too**
    You may say no, take breaks and pass on a request. Passing on is no failure:
    • Visa, recognition, work: hotline { FACT("hotline_phone") }
    • Pay, contract, dismissal: Faire Integration
    • Questions in Germany about family, flat, permit: migration advice (Migrationsberatung)
    Decide when you can be reached. If something weighs on you, talk to your team, without names.
    .short = Cards
volunteer-card_urgent = **Card 9 of 9: If somebody is in danger**
    Violence, threats, locked in, passport taken: safety comes first.
    • In Germany: police { FACT("emergency_police") }, ambulance { FACT("emergency_fire_ambulance") }, violence against women { FACT("emergency_violence_against_women") }. Elsewhere the emergency number of that country applies.
    • Ask: “Can you talk safely?” Write nothing that others can read.
    • Do not put yourself in danger, and do not negotiate with those who do it.
    • Tell your team afterwards.
    .short = Cards

## Code of conduct

volunteer-code = **The rules. Do you accept them?**
    • I inform, I do not recruit.
    • I promise nothing and give no legal advice.
    • I take no money and no presents.
    • I accept no papers and pass on nothing by which somebody can be recognised.
    • I treat everybody with respect.
    • What I cannot do, I pass on. In danger I act at once.
    .short = Rules
    .yes = Yes, I accept them
    .yes-words = yes, accept, i accept, agreed, yes i accept
    .no = No, not yet
volunteer-code_refused = That is all right, and thank you for being honest. But without these rules you cannot accompany people as a volunteer. Talk to your association or your coordinator about it. You can come back here at any time.

## Quiz

volunteer-quiz = Thank you. Now six questions from everyday life. After each answer I say why it is right or wrong. One mistake is allowed.

volunteer-quiz_1 = **Question 1 of 6**
    Your cousin asks: “Will I get the visa for certain?” What do you say?
    .short = Question 1
    .promise = Yes, for certain
    .promise-words = yes, certain, promise
    .authority = The authority decides
    .authority-words = authority, embassy, the embassy decides
    .refuse = No, no chance
    .refuse-words = no, no chance
volunteer-quiz_1_right = Right. Only the authority decides. You can show which conditions apply and where that is written.
volunteer-quiz_1_wrong = Not quite. To promise and to refuse are both wrong: only the authority decides. Rather show which conditions apply and where that is written.

volunteer-quiz_2 = **Question 2 of 6**
    A company offers you money for every nurse that you bring from among the people you know. What do you do?
    .short = Question 2
    .decline = Decline
    .decline-words = no, decline, refuse
    .accept = Accept
    .accept-words = yes, accept, take the money
volunteer-quiz_2_right = Right. You inform, you do not recruit. Whoever gets money no longer advises freely. The company can turn to the employer service (Arbeitgeber-Service) or the IQ service point.
volunteer-quiz_2_wrong = Please decline. You inform, you do not recruit. Whoever gets money no longer advises freely. The company can turn to the employer service (Arbeitgeber-Service) or the IQ service point.

volunteer-quiz_3 = **Question 3 of 6**
    A woman sends you a photo of her passport without being asked. What do you do?
    .short = Question 3
    .keep_it = Keep it for later
    .keep_it-words = for later, i keep it
    .send_on = Send it to the authority
    .send_on-words = authority, send it on
    .remove = Delete and explain
    .remove-words = delete the picture, delete the photo, delete and explain
volunteer-quiz_3_right = Right. Delete the picture and kindly say why: papers belong only to the responsible offices, and in the way these offices want. So nothing can fall into the wrong hands.
volunteer-quiz_3_wrong = Better: delete the picture and kindly say why. Papers belong only to the responsible offices, and the person sends them herself. So nothing can fall into the wrong hands.

volunteer-quiz_4 = **Question 4 of 6**
    An agent asks a man you know for money in advance, for a “safe” visa. What do you advise?
    .short = Question 4
    .pay = Pay if it helps
    .pay-words = pay, yes
    .ask_advice = Do not pay, get advice
    .ask_advice-words = do not pay, don't pay, get advice, faire integration, no
volunteer-quiz_4_right = Right. Nobody can guarantee a visa, and money in advance for a job is not allowed. Faire Integration checks the offer free of charge.
volunteer-quiz_4_wrong = Please do not pay. Nobody can guarantee a visa, and money in advance for a job is not allowed. Faire Integration checks the offer free of charge.

volunteer-quiz_5 = **Question 5 of 6**
    A visa was refused. The man asks you to write the court claim for him. What do you do?
    .short = Question 5
    .refer = Pass it on to advisers
    .refer-words = lawyer, pass it on, advice service, refer
    .write_it = Write it myself
    .write_it-words = write, myself, i write it
    .nothing = Wait
    .nothing-words = wait, do nothing
volunteer-quiz_5_right = Right. That is legal advice, and time limits are running. Show him an advice service or a lawyer at once. You can go with him to the appointment.
volunteer-quiz_5_wrong = Better: pass it on to an advice service or a lawyer at once. That is legal advice, and time limits are running. A mistake can harm him. You can go with him to the appointment.

volunteer-quiz_6 = **Question 6 of 6**
    A woman writes: “The boss has my passport, I may not go out.” What do you do?
    .short = Question 6
    .wait = Wait first
    .wait-words = wait
    .talk_to_boss = Talk to the boss
    .talk_to_boss-words = boss, talk
    .safety = Tell her where help is
    .safety-words = emergency, police, faire integration, get help
volunteer-quiz_6_right = Right. This can be a serious crime. Ask whether she can write safely, name the emergency number { FACT("emergency_police") } and Faire Integration, and tell your team.
volunteer-quiz_6_wrong = Here safety comes first. This can be a serious crime, and a talk with the boss can put her in danger. Ask whether she can write safely, name the emergency number { FACT("emergency_police") } and Faire Integration, and tell your team.

volunteer-passed = **Passed. Thank you for taking the time.** You have understood what matters most. Here are your first steps.
volunteer-again =
    Not quite yet, and that does not matter: it is about people, so we had better practise once more. What would you like to do?
    .short = Once more
    .quiz = The quiz once more
    .quiz-words = quiz, another quiz, questions
    .cards = Read the cards again
    .cards-words = cards, read, training
    .later = Later
    .later-words = later, not now, another time
volunteer-later = Good. Come back when it suits you. With questions about the training please turn to your association or your coordinator. For questions about the subject there is this advice:
