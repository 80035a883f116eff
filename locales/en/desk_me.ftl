### Volunteers and coordinators about themselves: joining the team, what they declare, /me, leaving.

## Joining the team

desk-join_welcome_volunteer = **Welcome to the team “{ $region }”.** It is good that you want to help.
    Here people write to you who want to work in Germany. None of them sees your name or your number, and you do not see theirs.
    First I have four short questions, then there is a training. You can stop at any time and go on later.
desk-join_welcome_coordinator = **Welcome to the team “{ $region }”.** Thank you for coordinating it.
    First I have four short questions, so that you can take requests too. After that you can look at the training for volunteers, but you do not have to.
desk-join_again_volunteer = **You are now in the team “{ $region }”.** Thank you for helping. What you have already told me counts here too.
desk-join_again_coordinator = **You are now in the team “{ $region }” and coordinate it.** What you have already told me counts here too.

desk-join_languages = **In which languages can you help?**
    Tap all the languages that you write well. Tap a language again to take it away.
desk-join_one_language = I need at least one language. Otherwise I do not know whom you can help.
desk-join_subjects = **Which topics do you know well?**
    When it is about one of these, I ask you first. You do not have to choose any.
desk-join_origins = **Which countries do you know well?**
    Perhaps you come from there or have lived there. When somebody from these countries needs help, I ask you first. You do not have to choose any.
desk-join_hours = **When can you usually answer?**
    • Daytime: Monday to Friday, { $daytime_opens }:00 to { $daytime_closes }:00
    • Evenings: Monday to Friday, { $evening_opens }:00 to { $evening_closes }:00
    • Weekend: Saturday and Sunday, { $weekend_opens }:00 to { $weekend_closes }:00
    This is the time in Germany. I ask you only then. If you choose nothing, the hours of your region count.
desk-join_training = **Only the training is missing now.**
    It has short cards, the rules and a quiz. After that I can offer you your first request.
desk-join_done_volunteer = **Done, and thank you very much.** You are in the team.
    As soon as somebody needs your help, I will write to you. Each time, you decide whether you take the request.
    Change your details: /me. Take a break: /away.
desk-join_done_coordinator = **Done, and thank you very much.** You coordinate the team now.
    I will write to you when somebody is waiting too long for an answer. Every Monday morning you get an overview of the week.
    Invite volunteers: /invite. Change your details: /me. Take a break: /away.

## Buttons

desk-begin = Let’s go
desk-go_on = Go on
desk-done = Done
desk-start_training = Go to the training
desk-show_me = My details
desk-change_languages = Change languages
desk-change_subjects = Change topics
desk-change_origins = Change countries
desk-change_hours = Change hours
desk-change_language = Language of the bot
desk-back = Cancel the break
desk-leave = Leave the team
desk-leave_yes = Yes, I am leaving
desk-leave_no = No, I am staying

desk-hours_daytime = Daytime
desk-hours_evening = Evenings
desk-hours_weekend = Weekend

## What she declared (/me)

desk-me_head = **Your details**
desk-me_languages = Languages: { $list }
desk-me_no_languages = Languages: none yet
desk-me_subjects = Topics: { $list }
desk-me_no_subjects = Topics: none in particular
desk-me_origins = Countries: { $list }
desk-me_no_origins = Countries: none in particular
desk-me_hours = Hours: { $list }
desk-me_no_hours = Hours: as in your region
desk-me_language = I write to you in this language: { $language }
desk-me_away = Break: { $since } to { $until }
desk-me_trained = Training: completed
desk-me_not_trained = Training: not completed yet
desk-me_ask = Would you like to change anything?
desk-me_back = Your break is cancelled. Good to have you here.

## Leaving the team

desk-leave_ask =
    Do you really want to leave the team?
    I will then delete your details and offer your open conversations to others. For a break, /away is enough.
desk-leave_last =
    Nobody but you coordinates the team “{ $team }”.
    If you leave, nobody will hear any more that a request stays without an answer, and nobody can invite others. Whoever runs the bot must then invite a new coordinator with the command “lotse invite”. Do you still want to leave?
desk-leave_done = You are no longer in the team, and your details are deleted. Thank you for your time and your help. If you want to come back, ask your coordinator for a new link.
desk-leave_kept = It is good that you are staying. Nothing changes.
