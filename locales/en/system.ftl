### Texts of the machinery: words that always work, buttons, hints, road-map frame, privacy.

## The language itself

language-name = English
language-words = English, Englisch, anglais, inglés, inglese, inglês, İngilizce, ingilizce, الإنجليزية, انجليزي, إنجليزي, inglizi, englizi, ingilizi, Английский, angliyskiy, anglijskij, Англійська, anglisht, engleski, енглески, engleză, angielski, английски, αγγλικά, anglika, انگلیسی, îngilîzî, अंग्रेज़ी, tiếng Anh, 英语

## About the bot (profile texts of the messengers)

bot-about = Free guide to getting your qualification recognised in Germany. Information, not legal advice.
bot-description =
    Welcome to Lotse.
    Did you learn a profession or study outside Germany? Or are you asking for your brother, your sister, a friend? Lotse explains in plain words how a qualification can be recognised in Germany: step by step, with the office, papers, cost, time and source.
    Free of charge. No job placement, no legal advice.
    Tap “Start”.

command-start = Start again
command-menu = Menu: all topics
command-plan = My road map
command-back = One step back
command-change = Change an answer
command-language = Change the language
command-person = Advice from people
command-help = How Lotse works
command-privacy = What happens to your data
command-delete = Delete my data
command-stop = No more messages

## Welcome

welcome-language =
    Welcome. Which language would you like?
    Willkommen. Welche Sprache möchten Sie?
welcome-notice =
    Hello, I am Lotse, a computer program. No human answers here, and nobody on our side reads along unless you ask for it.
    { $channel ->
        [private] This chat is confidential. Even so: please do not send names, passports or anything about health.
       *[messenger] The messenger service (for example Telegram) may be able to read along: please do not send names, passports or anything about health.
    }

## Words that always work: label and what people type for it

word-menu = Menu
    .words = menu, main menu, to the menu, home, overview, all topics, topics
word-back = Back
    .words = back, go back, one step back, step back, previous, previous question, last question
word-change = Change answer
    .words = change, change answer, change my answer, correct, correction, wrong answer, i made a mistake, edit
word-plan = My road map
    .words = road map, roadmap, my road map, my roadmap, plan, my plan, my steps, fahrplan
word-more = More
    .words = more, show more, read more, the rest, next part
word-language = Language
    .words = language, change language, other language, another language, languages
word-person = Advice
    .words = advice, adviser, advisor, counsellor, counselor, human, a human, real person, person, talk to a person, talk to a human, speak to someone, agent, operator, hotline, call someone
word-help = Help
    .words = help, help me, how does this work, what can you do, instructions
word-privacy = Privacy
    .words = privacy, data protection, my data, data, what happens to my data, who can read this, gdpr
word-delete = Delete data
    .words = delete, delete my data, delete everything, erase, forget me
word-stop = Stop
    .words = stop, unsubscribe, quit, exit, no more messages, goodbye, bye, end
word-start = Start again
    .words = start, start again, start over, restart, from the beginning, begin again

## Shared choices

choice-yes = Yes
    .words = yes, yeah, yep, yes please, sure, right, of course, ok, okay
choice-no = No
    .words = no, nope, not yet, no thanks, not really
choice-unknown = I don't know
    .words = don't know, dont know, i dont know, i do not know, no idea, not sure, unsure, unknown, idk
choice-continue = Continue
    .words = continue, go on, carry on, keep going
choice-again = Once more
    .words = once more, again, repeat, try again
choice-change = Change an answer
choice-plan = Show my road map
choice-person = Talk to a human
choice-none = None of these
    .words = none of these, none of them, something else, neither
choice-keep = Keep the road map longer
    .words = keep, keep it, keep longer, save, save it
choice-family = Short version for the family
    .words = family, for the family, forward, share, short version, send to my family
choice-detail = Explain more
    .words = explain more, details, in detail, tell me more, more information
choice-helped = This helps me
    .words = this helps me, this helps, that helps, that helped, it helped, very helpful
choice-not_quite = Does not quite help
    .words = does not quite help, not quite, does not help, did not help, not helpful, wrong answer, not what i meant, that was not my question
choice-pass_on = Pass on my question without my name
    .words = pass on, pass on my question, pass on the question, pass it on, pass on without my name, forward my question

## What was sent cannot be used

input-empty = There was no text. Please write a few words or tap a button.
input-too_long = That is too long for me. Please write less, at most { $max } characters.
input-not_understood = I did not understand that. Please tap a button or write the number of the answer.
input-not_understood_again =
    Sorry, I did not understand that either. You can:
    • tap a button,
    • write the number of the answer,
    • or ask your question in your own words, for example: “What does recognition cost?”
input-three_failures = We are not getting anywhere like this, and I am sorry. Would you like to talk to a human? The advice is free of charge. You can also skip a question with “I don't know” or go to the menu.
input-edited = You changed your message. The new text counts.
input-stale = This button belongs to an earlier question. Here is the question we are at now. To change an earlier answer, use “Change answer”.
input-unknown_command = I do not know this command. With /menu you see all topics.
input-photo = I cannot look at pictures, and I have not kept this one. Please do not send photos of passports or certificates. Write me a few words instead.
input-voice = I cannot listen to voice messages. Please write your question. A short one is enough.
input-video = I cannot watch videos. Please write your question. A short one is enough.
input-document = I cannot open files, and I have not kept this one. Please do not send certificates or passports. The advice centre checks whether papers are complete.
input-sticker = I am afraid a sticker tells me nothing. Please tap a button or write a few words.
input-contact = I do not need contact details, and I have not kept these. Please do not send other people's phone numbers.
input-location = I do not need your location, and I have not kept it. Please write a few words.
input-other = I cannot do anything with this. Please write a few words or tap a button.
input-emoji = I am not sure what this sign means. Please tap a button or write a few words.

## Coming back, changing, deleting, stopping

resume-ask = Good to see you again. Last time we were here: “{ $flow }”. Would you like to continue there, or start once more from the beginning?
change-ask = Which answer would you like to change?
change-line = { $name }: { $value }
change-nothing = There is no answer yet that you could change.
back-nothing = This is the beginning. There is nothing to go back to.
more-nothing = That was everything.
delete-ask = Shall I delete everything I know from this conversation? Your answers and your road map will be gone. Nobody can bring them back.
delete-done = Everything is deleted. The messages in your messenger are something only you can delete. If you write again, we start fresh.
delete-kept = All right, everything stays as it is.
stop-said = All right, I will not write any more. Your answers are kept for thirty days. To delete them now: /delete. To continue: just write again.
start-again = We are starting again.

## People and help

person-contact =
    I am a program, and there is no team behind me at the moment. But there is free advice from people, paid for by the German state:
    Hotline “Working and Living in Germany”, in German and English: { FACT("hotline_phone") }
    It advises on recognition, visa, work and learning German, even if you live abroad. The advice is free. Your phone company may charge for the call.
    It is open on working days, but not all day. More about it:
    { FACT("dir_hotline_working_living_url") }
help-text =
    How Lotse works:
    • Tap a button, or write the number of the answer.
    • You don't know something? No problem: “I don't know” always works.
    • You can ask a question in your own words at any time. Then we go on where we were.
    Always possible: /menu (all topics), /back, /change (change an answer), /plan (road map), /language, /person (advice), /privacy, /delete (delete everything).
    Lotse informs. Lotse does not place people in jobs and does not give legal advice.

## Privacy

privacy-text =
    Responsible for Lotse: { $operator }
    Contact: { $contact }
    What for: I keep your language and your answers so that I can give you the right road map. For nothing else. Your number and your answers are encrypted. I keep your questions in your own words only if you allow it. I count what conversations are about and whether an answer helped, without any link to you.
    Questions I cannot answer: if you allow it, I pass the question on to the coordinators, without names and numbers, for thirty days at most. Then nobody knows any more who asked it, and /delete does not delete it either. Without your permission I forget it with your next message.
    Who reads along: with Telegram and WhatsApp, the companies (Telegram, Meta) may be able to read your messages. The chat on our website is more private.
    If you ask to talk to a human: from then on, volunteers from the team read what you write and answer you. They do not see your name or your number. This conversation is encrypted. It is deleted at the latest thirty days after it ends.
    How long otherwise: thirty days after your last message. The road map for one hundred and eighty days, if you ask for that.
    Please do not send: passports, names, anything about health, religion or politics.
    Your rights: with /delete you delete everything at once. The office named above tells you what is kept. You can complain to the data protection authority (Datenschutz-Aufsicht) of the federal state (Bundesland).

## Menu and road map

plan-none = You do not have a road map yet. In the menu, tap “Get a qualification recognised”. After a few questions you will get your road map.
plan-head =
    Road map: **{ $title }**
    This is information, not legal advice. Only the responsible office can decide.
plan-overview = { $number }. { $title }
plan-step = **{ $number }. { $title }**
plan-office = Office: { $text }
plan-papers = Papers: { $text }
plan-cost = Cost: { $text }
plan-time = Time: { $text }
plan-link =
    Link:
    { $url }
plan-checked = Checked on { $date }
plan-family_head =
    Road map from Lotse: **{ $title }**
    In short:
plan-family_foot =
    As of { $date }. Information, not legal advice.
    Please do not pay anybody for a “guaranteed” visa.
plan-kept = Good. Your road map is kept for one hundred and eighty days. You find it with /plan. You can delete it at any time with /delete.
plan-after = You can always find your road map again with /plan. What would you like to do now?

## Answers

answer-source =
    Source:
    { $url }
answer-checked = Checked on { $date }
answer-offer = I am not sure what you mean. Is it one of these questions?
answer-abstain = I have no safe answer to that, and I do not want to guess. Please ask in other words, best in one short sentence. Or tap “Advice”: people help you there, free of charge.
answer-general = This is general information, not legal advice.
answer-next = Do you have another question? Just write it here.
feedback-thanks = Thank you, I am glad.
feedback-not_quite = Thank you for telling me. Is one of these questions closer? Otherwise please ask again in other words.
unanswered-offer =
    May I pass on your question without your name? Only these words:
    “{ $question }”
    The coordinators read them and write missing answers. They are deleted after thirty days at the latest. Earlier is not possible, not even with /delete. Could somebody recognise you by these words? Then please do not pass them on.
unanswered-thanks = Thank you. That helps us write missing answers. Nobody can answer you this way. If you want to talk to a human, tap “Advice”.

## Occupation and language

occupation-pick = Do you mean one of these occupations?
language-ask = Which language would you like?
language-changed = From now on I write in English.
language-partly = This text does not exist in your language yet. That is why it is in another one here.

## Facts that need care

fact-stale = { $value } (as of { $year }, please check again)
fact-unconfirmed = { $value } (not officially confirmed yet)

## Groups and faults

group-notice =
    I do not answer in groups: everybody can read along there. Please write to me alone:
    { $url }
error-sorry = Something went wrong on my side. It was not your fault. Please try again or go to the menu with /menu.
