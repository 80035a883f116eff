### Volunteers and coordinators about themselves: joining the team, what they declare, /me, leaving.

## Joining the team

desk-join_welcome_volunteer = **Welcome to the team “{ $region }”.** Good that you want to help.
    Here people write to you who want to work in Germany. None of them sees your name or your number, and you do not see theirs.
    First I have four short questions, then there is a training. You can stop at any time and go on later.
desk-join_welcome_coordinator = **Welcome to the team “{ $region }”.** Good that you coordinate it.
    First I have four short questions, so that you can take cases, too. After that you can look at the training for volunteers, but you need not.
desk-join_again_volunteer = **You are now in the team “{ $region }”.** Good that you help. What you have told me already counts here, too.
desk-join_again_coordinator = **You are now in the team “{ $region }” and coordinate it.** What you have told me already counts here, too.

desk-join_languages = **In which languages can you help?**
    Tap all that you write well. Tap a language again to take it away.
desk-join_one_language = I need at least one language. Otherwise I do not know whom you can help.
desk-join_subjects = **Which subjects do you know well?**
    I ask you first about these. You need not choose any.
desk-join_origins = **Which countries do you know well?**
    Perhaps you come from there or have lived there. I ask you first for people from these countries. You need not choose any.
desk-join_hours = **When can you mostly answer?**
    • Daytime: Monday to Friday, { $daytime_opens }:00 to { $daytime_closes }:00
    • Evenings: Monday to Friday, { $evening_opens }:00 to { $evening_closes }:00
    • Weekend: Saturday and Sunday, { $weekend_opens }:00 to { $weekend_closes }:00
    This is the time in Germany. I ask you only then. If you choose nothing, the hours of your region count.
desk-join_training = **Only the training is missing now.**
    It has short cards, the rules and a quiz. After that I can offer you your first case.
desk-join_done_volunteer = **Done, and thank you very much.** You are in the team.
    As soon as somebody needs your help, I write to you. Each time you decide whether you take the case.
    Change what you told me: /me. Take a break: /away.
desk-join_done_coordinator = **Done, and thank you very much.** You coordinate the team now.
    I write to you when somebody waits too long for an answer.
    Invite volunteers: /invite. Change what you told me: /me. Take a break: /away.

## Buttons

desk-begin = Let’s go
desk-go_on = Go on
desk-done = Done
desk-start_training = To the training
desk-show_me = What I told you
desk-change_languages = Change languages
desk-change_subjects = Change subjects
desk-change_origins = Change countries
desk-change_hours = Change hours
desk-change_language = Language of the bot
desk-back = Delete the break
desk-leave = Leave the team
desk-leave_yes = Yes, I stop
desk-leave_no = No, I stay

desk-hours_daytime = Daytime
desk-hours_evening = Evenings
desk-hours_weekend = Weekend

## What she declared (/me)

desk-me_head = **What you told me**
desk-me_languages = Languages: { $list }
desk-me_no_languages = Languages: none yet
desk-me_subjects = Subjects: { $list }
desk-me_no_subjects = Subjects: none in particular
desk-me_origins = Countries: { $list }
desk-me_no_origins = Countries: none in particular
desk-me_hours = Hours: { $list }
desk-me_no_hours = Hours: as in your region
desk-me_language = I write to you in this language: { $language }
desk-me_away = Break: { $since } to { $until }
desk-me_trained = Training: completed
desk-me_not_trained = Training: not completed yet
desk-me_ask = Would you like to change anything?
desk-me_back = Your break is deleted. Good to have you here.

## Leaving the team

desk-leave_ask =
    Do you really want to leave the team?
    I then delete what you told me about yourself. I offer your open cases to others. For a break, /away is enough.
desk-leave_done = You are no longer in the team, and what you told me about yourself is deleted. Thank you for your time and your help. If you want to come back, ask your coordinator for a new link.
desk-leave_kept = Good that you stay. Nothing changes.
