### A conversation handed to people, as the inquirer sees it: consent, what to expect, what becomes of it.

person-title = Chat with a human
person-who =
    Gladly. A volunteer from the team “{ $team }” will then read what you write here and answer you here in the chat.
    Volunteers inform. They do not place people in jobs and do not give legal advice.
    Nobody sees a name, number or photo: you do not see those of the volunteers, and they do not see yours.
person-passed =
    This is passed on: your language, the topic and, if you told me, your occupation, your part of the world, your road map and the last answer you read.
    Please do not send passports, addresses, phone numbers or anything about health, religion or politics.
    The conversation is stored encrypted. It is deleted at the latest thirty days after it ends. To delete it at once: /delete.
person-expect_hours =
    { $hours ->
        [one] The first answer usually comes after about one hour.
       *[other] The first answer usually comes after about { $hours } hours.
    }
person-expect_days =
    { $days ->
        [one] The first answer usually comes after about one day.
       *[other] The first answer usually comes after about { $days } days.
    }
person-expect_unknown = We do not know yet how long the first answer takes. If it takes more than a day, I will let you know.
person-open_now = The team is there now.
person-open_next = The team is there again on { $date } at { $time } (German time).
person-consent = Do you agree to this?
    .short = Agreement
    .yes = Yes, I agree
    .yes-words = yes, i agree, agree, agreed, ok, okay, fine, yes please, yes i do
    .hotline = Rather the hotline
    .hotline-words = the hotline, i prefer the hotline, call the hotline, call, i would rather call, phone, by phone, telephone
    .no = No, back
    .no-words = no, no thanks, rather not, better not, i do not agree, i don't agree
person-hotline =
    The hotline “Working and Living in Germany” is a free service of the German state, in German and English: { FACT("hotline_phone") }
    It also advises people abroad. Your phone company may charge for the call. More about it:
    { FACT("dir_hotline_working_living_url") }
person-subject = What is it about?
    .short = Topic
    .employer = As an employer
    .recognition = My qualification
    .visa = Visa and entry
    .job = Finding work
    .language = Learning German
    .family = Family
    .arrival = Life in Germany
    .rights = Rights at work
    .other = Something else
    .employer-words = employer, an employer, i am an employer, i'm an employer, company, firm, business
    .recognition-words = recognition, recognise, recognize, qualification, diploma, degree, certificate
    .visa-words = visa, entry, residence permit, permit, embassy
    .job-words = work, job, jobs, find work, find a job
    .language-words = german, learn german, german course, language course
    .family-words = my family, bring my family, children, husband, wife
    .arrival-words = arrival, living in germany, flat, housing, everyday life
    .rights-words = rights, my rights, pay, wages, contract, dismissed
    .other-words = other, another topic, anything else

## Subjects and parts of the world, as volunteers declare them and cards show them

subject-recognition = Recognition
subject-visa = Visa and entry
subject-job = Finding work
subject-language = Learning German
subject-family = Family
subject-arrival = Life in Germany
subject-rights = Rights at work
subject-employer = Employers
subject-other = Other
country_group-eu = EU and neighbours
country_group-western_balkans = Western Balkans
country_group-eastern_europe = Eastern Europe, Caucasus
country_group-turkey = Turkey
country_group-middle_east = Middle East
country_group-north_africa = North Africa
country_group-africa = Sub-Saharan Africa
country_group-south_asia = South Asia
country_group-east_asia = East and Southeast Asia
country_group-americas = The Americas
country_group-other = Other countries

## What becomes of the conversation

case-opened = I have noted your request. Please write now what you would like to know. Everything you write from now on goes to the team and not to me.
case-kept = I have kept it. As soon as somebody has time, they will read it.
case-taken = Now a human is here for you and is reading what you have written.
case-looking_again = The person who answered you so far has no time at the moment. I am looking for somebody else from the team. What you have written is not lost.
case-waiting_on = All right, we will go on waiting. I will let you know as soon as somebody is there.
case-stays_open = You are back with me, the program. Your request to the team stays open. I will let you know as soon as somebody answers.
case-reopened = Your conversation is open again. I am looking for somebody from the team. You can already write.
case-closed = The volunteer has ended the conversation. From now on I, the program, answer you again.
case-ended = You have ended the conversation. From now on I, the program, answer you again.
case-closed_quiet = It has been quiet here for a few days, so the conversation has ended now. From now on I, the program, answer you again.
case-closed_long = I keep a conversation for ninety days at most. This one began almost ninety days ago and has therefore ended now. Would you like to write to the team again? Then start a new conversation: /person
case-closed_unanswered =
    I am sorry: nobody from the team was able to answer you, and the conversation has ended now. You get free advice from people at the German state's hotline “Working and Living in Germany”, in German and English: { FACT("hotline_phone") }
case-closed_already = This conversation has already ended.
case-thanks = Thank you for telling us.
case-summary_head = What you take with you:
case-summary_answer = • Checked answer: { $title }
case-summary_plan = • Your road map: { $title }. You find it with /plan.
case-again = Would you like to ask something else later? You can open this conversation again for thirty days.
case-rate = Did the conversation help you?
case-unanswered =
    I am sorry: nobody from the team has answered yet. The coordinators know about it now.
    If you do not want to wait: the German state's hotline “Working and Living in Germany” gives free advice in German and English: { FACT("hotline_phone") }
case-unanswered_again =
    I am sorry: nobody from the team has answered your last message yet. The coordinators know about it now.
    If you do not want to wait: the German state's hotline “Working and Living in Germany” gives free advice in German and English: { FACT("hotline_phone") }
case-unanswered_ask = Would you like to go on waiting?
case-end_ask = Would you like to go back to the program? Your conversation with the team will then end.
case-leave_ask = Nobody has answered yet. Shall your request stay open while you go on with me?
case-from_volunteer = Volunteer:
case-from_coordinator = Coordinator:
case-changed = (changed)
case-reviewed = The volunteer sends you a checked answer:
case-file_later = I can only pass on files when somebody from the team is there. Please write a few words first. I have not kept the file.
case-contact = Your message contains a phone number, an e-mail address or a user name. I have not passed it on yet. It is better to write the message without it. Is it public, for example from a public office? Then send the same message once more.
case-stay = Good, you are still in the conversation with the team. Just write here.
case-slower = That was a lot at once. Please wait one minute before you go on writing.
case-dropped = I have not passed on this message: there were too many in one minute. What you write right after it does not arrive either. Please wait one minute, then send it again.
case-too_many = You have already asked for a conversation several times today. Please try again tomorrow, or call the hotline.
case-not_possible = A conversation with the team is not possible from here at the moment. This advice is open to you:

choice-wait = Go on waiting
    .words = wait, go on waiting, keep waiting, i will wait, i'll wait
choice-end = End conversation
    .words = end the conversation, end chat, end the chat, close, close the conversation, close the chat, finish
choice-to_bot = Back to the program
    .words = back to program, back to the bot, back to bot, to the bot, the bot, bot, program
choice-keep_open = Leave request open
    .words = leave open, leave it open, keep it open, leave my request open, stay open
choice-stay = Stay in conversation
    .words = stay, stay here, stay in the conversation, stay in the chat
choice-reopen = Open again
    .words = reopen, open it again, open the conversation again, reopen the conversation
choice-rate_yes = Yes, very much
    .words = yes a lot, very much, a lot, it helped a lot
choice-rate_partly = A little
    .words = a bit, a little bit, partly, somewhat
choice-rate_no = No
    .words = not at all, not much

## Files that cannot be passed on, to either side

relay-kind = I do not pass on this kind of message. These work: text, photo, voice message and PDF.
relay-unknown = I could not read this message and have not passed it on. These work: text, photo, voice message and PDF.
relay-empty = There was nothing in it to see, hear or read. I have not passed on anything.
relay-large = That is too big or too long. I have not passed it on. Please send something shorter or smaller.
relay-format = This file is not a photo, a voice message or a PDF. I have not passed it on.
relay-damaged = This file cannot be read to the end. I have not passed it on.
relay-locked = This PDF has a password. I have not passed it on.
relay-slow = This file took too long. I have not passed it on. Please try a smaller one.
relay-busy = Too many files are coming in at once. I have not passed yours on. Please send it again in a few minutes.
relay-hourly =
    { $minutes ->
        [one] I pass on five files an hour at most. I have not passed on this one. Please send it again in about one minute.
       *[other] I pass on five files an hour at most. I have not passed on this one. Please send it again in about { $minutes } minutes.
    }
