### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name.

## Cards and offers

desk-offer = New request **{ $code }** for the team “{ $team }”. Would you like to take it?
desk-card_language = Language: { $name }
desk-card_for = Asks for: { $name }
desk-card_subject = Topic: { $name }
desk-card_origin = Part of the world: { $name }
desk-card_occupation = Occupation: { $name }
desk-card_plan = Has the road map: { $title }
desk-card_answer = Last answer read: { $title }
desk-for_self = themselves
desk-for_relative = family or friends
desk-for_employer = a company
desk-for_volunteer = others, as a volunteer
desk-taken = The conversation **{ $code }** is yours now. What you write here goes to the person. A line that begins with // stays in the team.
desk-history = Written so far:
desk-nothing_yet = The person has not written anything yet. Feel free to ask what it is about.
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = Volunteer:
desk-from_coordinator = Coordinator:
desk-from_bot = Checked answer:
desk-note = Note in the team:
desk-file = [file, not kept]
desk-unreadable = [cannot be read]
desk-changed = (changed)
desk-talking = You are now writing to **{ $code }**.
desk-aside = You are not writing to anybody at the moment. Your conversations: /cases

## Buttons

desk-do_take = I'll take it
desk-do_take_code = Take { $code }
desk-do_pass = Not now
desk-do_talk = Write to { $code }
desk-do_answer = Checked answer
desk-do_settled = No answer needed
desk-do_hand_on = Pass on
desk-do_close = End
desk-do_urgent = Emergency
desk-do_more = More
desk-do_pause = Menu for a moment
desk-do_report = Report abuse
desk-do_send = Send to { $code }
desk-do_cancel = Cancel
desk-do_yes = Yes
desk-do_answered = Answered
desk-do_referred = Referred elsewhere
desk-do_unanswered = No answer possible
desk-do_volunteer = Volunteer
desk-do_coordinator = Coordinator

## What happened

desk-answer_sent = Sent to **{ $code }**: { $title }
desk-note_kept = The note is saved. It stays in the team.
desk-settled = Good: nobody needs to answer the last message from **{ $code }**.
desk-passed = All right. Thank you for letting us know.
desk-withdrawn = Somebody has taken **{ $code }**. Thank you!
desk-handed_on = **{ $code }** goes back to the team. Thank you for your help so far!
desk-already_taken = Somebody else from the team has already taken **{ $code }**. Nothing was sent from you.
desk-refused_no_access = You do not belong to the team of this conversation. Nothing was sent.
desk-refused_closed = This conversation has already ended. Nothing was sent.
desk-refused_not_owner = This conversation belongs to somebody else at the moment. Nothing was sent.
desk-refused_unavailable = This volunteer is not there at the moment. The conversation stays where it is.
desk-refused_unanswered = Nobody has answered this request yet. Please answer first.
desk-freed = **{ $code }** is back with the team: nothing happened in it for a long time, or you are marked as away.
desk-reassigned = The coordinators have passed on **{ $code }**.
desk-ended_by_inquirer = The person has ended **{ $code }**. Thank you for your help!
desk-inquirer_gone = The person is no longer there: the chat was blocked, or everything was deleted. **{ $code }** has ended.
desk-closed_by_coordinator = The coordinators have ended **{ $code }**.
desk-closed_quietly = It was quiet in **{ $code }** for a long time. The conversation has ended now. Thank you!
desk-closed = **{ $code }** has ended. Thank you for your help!
desk-close_ask = What became of **{ $code }**?
desk-hand_on_ask = Shall **{ $code }** go back to the team? Then it is offered to others.
desk-report_ask = Report **{ $code }** as abuse? The conversation ends, the coordinators are told, and this person cannot begin a new one for thirty days.
desk-reported = Thank you. **{ $code }** has ended, and the coordinators know about it.
desk-report_told = **{ $code }** was reported as abuse and has ended. The person cannot begin a conversation for thirty days.
desk-undelivered = **{ $code }**: your last message did not arrive. The person has blocked or deleted the chat.
desk-waits_for_page = **{ $code }**: the person does not have the page open at the moment. Your message will be delivered as soon as they come back.
desk-left = **{ $code }**: the volunteer can no longer be reached. The conversation is offered to others.
desk-contact = Your message contains a phone number, an e-mail address or a user name. It has not been sent yet. Please do not pass on anything private. Is it public, for example from a public office? Then send the same message once more.
desk-menu_of = What would you like to do with **{ $code }**?

## Reminders, and what coordinators hear

desk-remind_offer = Reminder: **{ $code }** is still waiting for somebody. Do you have time?
desk-remind_reply = Reminder: **{ $code }** is waiting for your answer.
desk-remind_close = It has been quiet in **{ $code }** for days. Is everything answered? Then please end the conversation.
desk-told_nobody = **{ $code }**: nobody in the team speaks the language of this request. Please look for somebody.
desk-told_unanswered = **{ $code }**: the person has been waiting for an answer for more than a day. The person has been told about the hotline.
desk-told_closed = **{ $code }** has ended without an answer. The person has been told about the hotline.

## Reviewed answers

desk-find_ask = What are you looking for? Write a keyword or a question, for example “Blue Card”. Only you see the result.
desk-find_none = There is no checked answer on that. Try other words: /a and a keyword.
desk-find_pick = Which answer do you mean?
desk-find_both = This is how the person reads it:
desk-find_send = Shall I send this answer to **{ $code }**?
desk-offices = Advice centres in the region
desk-find_no_case = This answer is for you only. To send it, first choose a conversation: /cases

## Cases, absence, invitations

desk-cases_none = You have no conversations at the moment. New requests come to you by themselves.
desk-cases_head = Your conversations:
desk-case_waits = **{ $code }** · { $language } · { $subject } · waiting for your answer
desk-case_answered = **{ $code }** · { $language } · { $subject } · answered
desk-cases_ask = Which one would you like to go on with?
desk-open_head = Waiting for somebody from the team:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = Good, you get no new requests until { $date }. Back earlier? Write /away back
desk-away_back = It is good to have you back. New requests come to you again.
desk-away_unclear = I did not understand that. This is how it works: /away a week, /away until Monday, /away tomorrow or /away back
desk-invite_ask = Whom would you like to invite, for the team “{ $team }”?
desk-invite_link =
    This link works once and for seven days. Send it only to that one person:
    { $url }
desk-invite_none = Only coordinators can do that.
desk-invite_void = This invitation link is no longer valid: it has been used already, or its time is over. Ask your coordinator for a new one.
desk-team_head = Team “{ $team }”:
desk-team_line = **{ $name }** · { $role } · { $state } · { $languages } · conversations: { $load }
desk-team_ask = Would you like to remove somebody from the team, or invite somebody?
desk-do_remove_name = Remove { $name }
desk-do_invite = Invite
desk-state_here = there
desk-state_away = away
desk-state_joining = not yet fully registered
desk-removed = You no longer belong to the team “{ $team }”. Your details are deleted. Thank you for your help!
desk-remove_ask = Really remove **{ $name }** from the team? Open conversations go back to the team.
desk-remove_done = **{ $name }** no longer belongs to the team. Open conversations are offered to others.
desk-not_ready = Please complete your registration first: /me
desk-summary_coming = I am putting together the summary of last week. It will be here in a minute.
desk-help =
    How to work with Lotse:
    • New requests come by themselves. Tap “I'll take it”.
    • After that, everything you write goes to the person. A line that begins with // stays in the team.
    • /a keyword: find a checked answer and send it in the person's language
    • /cases: your conversations, and how to switch between them
    • /away until Monday: take a break. /me: your details
desk-help_coordinator =
    • /invite: invite somebody
    • /team: who is in the team
    • /summary: the last weekly overview
