### Menu and free question.

main-title = Menu
main-asking_for = Who are you asking for?
    .short = For whom
    .self = For myself
    .self-words = me, myself, for me, i am asking for myself, my own
    .relative = For somebody I know
    .relative-words = brother, sister, husband, wife, son, daughter, mother, father, cousin, uncle, aunt, friend, relative, family, for my brother, for my sister, for my wife, for my husband, for a friend, somebody else, someone else
    .employer = I am an employer
    .employer-words = employer, company, business, boss, hr, we are hiring, human resources
    .volunteer = I help as a volunteer
    .volunteer-words = volunteer, i am a volunteer, volunteering, association, companion

main-menu =
    How can I help?
    You can also just type your question here.
    .chance = What chance is there?
    .chance-words = chance, chances, my chance, what chance do i have, which way, which route, can i come, options, what is possible
    .recognition = Recognise a qualification
    .recognition-words = recognition, recognise, recognize, qualification, diploma, certificate, degree, recognise diploma
    .visa = Visa and papers
    .visa-words = visa, papers, documents, apply for visa, visa application, embassy, consulate, appointment
    .job = Work and job offers
    .job-words = work, job, jobs, find work, find a job, job search, job offer, check offer, contract, work contract
    .language = Learn German
    .language-words = german, german course, learn language, language course, language level, goethe
    .family = Bring the family
    .family-words = family, family reunification, spouse, children, wife and children, bring my family
    .arrival = Arriving in Germany
    .arrival-words = arrival, arriving, after arrival, first steps, living in germany, registration
    .employer = Hire a skilled worker
    .employer-words = hire, hiring, hire skilled workers, recruit staff, staff from abroad, fast-track
    .volunteer = Volunteer training
    .volunteer-words = training, learning cards, quiz, volunteer course, cards
    .question = Ask a question
    .question-words = question, ask question, i have a question, ask something
    .topics = More topics
    .topics-words = more topics, other topics, everything else, something else

main-topics = More topics:
    .offices = Advice near you
    .offices-words = advice centre, office nearby, counselling, who advises, local advice, help near me
    .occupation = My occupation
    .occupation-words = occupation, profession, is my job regulated, shortage occupation, regulated
    .points = Opportunity Card: points
    .points-words = opportunity card, points, count points, points calculator, how many points, chancenkarte, job search visa
    .rights = Rights at work
    .rights-words = rights, my rights, labour law, labor law, not paid, dismissed, holiday, minimum wage
    .employer = Hire a skilled worker
    .employer-words = hire, hiring, hire skilled workers, recruit staff, staff from abroad, fast-track
    .volunteer = Volunteer training
    .volunteer-words = training, learning cards, quiz, volunteer course, cards
    .for_whom = I ask for somebody else
    .for_whom-words = for whom, somebody else, someone else, another person, for myself after all, switch

question-title = Your question
question-ask = Write your question in your own words. A short one is enough, and mistakes do not matter. No names and no passport numbers, please.
    .again = Do you have another question? Just write it here.
    .invalid = I could not read that. Please write your question in one short sentence.
