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
    You can also simply write your question here.
    .recognition = Get a qualification recognised
    .recognition-words = recognition, recognise, recognize, qualification, diploma, certificate, anerkennung, recognise my diploma
    .points = Opportunity Card: points
    .points-words = opportunity card, chancenkarte, points, count points, points calculator, how many points, job search visa, job seeker visa
    .offices = Advice near you
    .offices-words = advice near me, offices, office, find an office, addresses, embassy, consulate, goethe institute, advice centre
    .question = Ask a question
    .question-words = question, i have a question, ask, ask something
    .for_whom = I am asking for another person
    .for_whom-words = for whom, for somebody else, another person, now for me, switch

question-title = Your question
question-ask = Write your question in your own words. A short one is enough, and mistakes do not matter. No names and no passport numbers, please.
    .again = Do you have another question? Just write it here.
    .invalid = I could not read that. Please write your question in one short sentence.
