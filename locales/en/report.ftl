### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = Hello! That was week { $number } ({ $from } to { $to }). Team “{ $team }”.
report-late = This report comes later than planned. Delay in days: { $days }
report-incomplete = Part of the week was not counted because Lotse was not running. The numbers are therefore too small.
report-asked = **{ $n }** people asked, all regions together.
report-asked_changed = **{ $n }** people asked, all regions together: { $change }.
report-asked_few = It was quiet: **under 10** people asked, all regions together.
report-uncounted = There are no numbers for this week: Lotse did not count.
report-span = From { $from } to { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table }: under 10 everywhere
report-margin = These numbers are not exact: { $margin }
report-waiting_1 = Waiting for an answer right now: **{ $count }**. The longest: { $name_1 } ({ $n_1 })
report-waiting_2 = Waiting for an answer right now: **{ $count }**. The longest: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = Waiting for an answer right now: **{ $count }**. The longest: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = Nobody is waiting for an answer right now.
report-task_more = More tasks in the file: { $count }
report-no_picture = The picture could not be drawn this time. All numbers are in the file.
report-file = All numbers and tasks are in this file.

## What is to be done

report-tasks = To do
report-tasks_head = **To do:**
report-tasks_none = There is nothing to do right now.
report-task_overdue = • { $name } has been waiting too long for an answer: { $time }
report-task_channel = • Disturbed, messages do not get through: { $name }
report-task_job = • A task in the background is not running: { $name }
report-task_failed = • Messages that Lotse could not answer because of an error of its own: { $count }
report-task_no_volunteer = • People ask in this language, but nobody in the team speaks it: { $language }
report-task_too_much = • { $name } has very many open conversations: { $count }
report-task_idle = • { $name } has had no conversation for four weeks.
report-task_unanswered = • Lotse had no answer to this: “{ $text }” (similar questions: { $count })
report-task_not_quite = • This answer often does not quite help: “{ $title }” ({ $share } out of 100 say so)
report-task_fact = • This detail has had to be checked since { $date }: { $name }
report-task_translation = • Outdated texts in { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = Asked about most: { $items }.
report-chart_more = More than usual: { $items }.
report-chart_fewer = Less than usual: { $items }.
report-chart_same = Everything else is as in the periods before.
report-chart_few = Every topic was under 10.
report-chart_weeks = How many people asked in the last weeks.
report-quiet = A quiet week: under 10 people asked.
report-rounded = Numbers of all regions, rounded to 5
report-legend_now = so many people asked
report-legend_before = usual: mean of the four periods before
report-legend_margin = how far the number may be off

## Names

report-under = under 10
report-week = Week { $number }
report-other = Others
report-other_country = Other or not said
report-change_more = more than usual
report-change_fewer = fewer than usual
report-change_same = as usual
report-change_unknown = no comparison yet
report-channel_telegram = Telegram
report-channel_web = Web chat
report-channel_whatsapp = WhatsApp
report-outcome_answered = Answer from Lotse
report-outcome_road_map = Got a road map
report-outcome_handed_over = Handed to the team
report-outcome_referred = Referred to an office
report-outcome_left = Left without a result
report-campaign_none = No campaign
report-table_topic = Topics
report-table_language = Languages
report-table_country_group = Parts of the world
report-table_channel = Ways to Lotse
report-table_outcome = Results
report-table_topic_language = Topics and languages
report-table_topic_outcome = Topics and results
report-table_region = Regions
report-table_campaign = Campaigns

## The page

report-title = Weekly report: { $team }
report-made = Made on { $date }
report-numbers = Who asked
report-history = The last weeks
report-column_now = Number
report-column_before = Usual
report-column_change = Comparison
report-matrix_rest = What is missing here was under 10 each.
report-team = Your team, exact numbers
report-op_opened = New conversations
report-op_answered = Answered
report-op_referred = Referred elsewhere
report-op_unanswered = Ended without an answer
report-op_left = Left by the person before the end
report-op_first_reply = Time to the first answer (median)
report-op_rating = Rating from 1 to 5 (how many)
report-cases = Open conversations
report-cases_none = No conversation is open right now.
report-case = Conversation
report-owner = With whom
report-owner_waiting = nobody yet
report-owner_volunteer = a volunteer
report-waits = Waiting for
report-overdue = too long
report-load = Who has how many conversations
report-away = away
report-download = Save the numbers as a table (CSV)

## How to read the numbers

report-read = How to read these numbers
report-read_noise = All numbers about who asked are a little inexact on purpose: chance changes each by a few. “{ $example }” means: in 95 out of 100 cases the true number is between 30 and 50.
report-read_under = “Under 10” means: so few that we give no number. Perhaps it was nobody at all.
report-read_change = “More than usual” only stands where the difference from the mean of the four periods before is greater than chance makes it.
report-read_nobody = Nobody can tell for certain from these numbers who asked, and neither can we. Only sums are stored, and chance has already changed them.
report-read_loss = How much the numbers of four weeks can reveal about one person at most is measured by a value called epsilon. Here it is { $loss }. The smaller it is, the better everybody is protected.
