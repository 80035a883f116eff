### The team in a group on Telegram: topics, cards, what works and what is missing. The person helped is “the person”.

## Conversations in the group

desk-group_topic = { $code } · { $language } · { $subject }
desk-group_card = Whoever answers first takes **{ $code }**. Your answer goes to the person. With // at the beginning it stays in the team.
desk-group_free = **{ $code }** is waiting for somebody. Who takes it?
desk-group_taken = **{ $code }** is with { $name } now.
desk-group_closed = **{ $code }** has ended. Thank you!
desk-group_reopened = The person has another question. The conversation goes on as **{ $code }**.
desk-group_erased = **{ $code }**: the person has deleted everything. The topic is being removed.
desk-group_yours = **{ $code }** is yours now. It goes on in the group of your team.
desk-group_find = Write /a and a keyword, for example: /a Blue Card
desk-group_command = There is no such command here. Nothing was sent. If the text is for the person, write it without / at the beginning.
desk-group_nameless = You write anonymously here. Nothing was sent. Please write under your own name: switch off “Remain anonymous” in your rights as an admin.
desk-group_private = This is only about you. The answer is in your own chat with me.
desk-group_topic_gone = The topic of this conversation was deleted. It goes on here.
desk-group_still_open = The conversation **{ $code }** is still going on, so the topic stays open. To end it, use the button “End” on the card.

## Setting up the group

desk-group_which = Which team is this group for?
desk-group_topics =
    The team “{ $team }” works here now. Each conversation gets a topic of its own.
    • What you write in a topic goes to the person. With // at the beginning it stays in the team.
    • Photos, voice messages and PDFs go both ways. The other side sees no names and no numbers.
    • Write under your own name, not anonymously. Whoever works here needs an invitation: /invite
    • /desk off ends the work in this group.
desk-group_replies =
    The team “{ $team }” works here now.
    • Reply to a message of a conversation, and your reply goes to the person. With // at the beginning it stays in the team.
    • Everything else in this group stays in the group.
    • Write under your own name, not anonymously. Whoever works here needs an invitation: /invite
    • /desk off ends the work in this group.
desk-group_no_topics = It is easier to follow when each conversation has a topic of its own: switch on “Topics” in the settings of the group, make me an admin with the right “Manage topics”, then write /desk again
desk-group_no_rights = I do not have the right “Manage topics”. Please make me an admin with this right, then write /desk again
desk-group_no_pin = I do not have the right “Pin messages”. So the cards of the conversations are not pinned.
desk-group_unheard = I only hear commands and replies to my messages here. That is enough to work with.
desk-group_unknown = I could not check what I may do in this group. Please try again later: /desk
desk-group_off = The team “{ $team }” no longer works in this group. Open conversations go on in your own chats with me.
desk-group_lost = The group of the team “{ $team }” is no longer there for me, or I may not write in it. Open conversations go on in your own chats. If the group is to work again, add me and write /desk there
desk-group_failed = **{ $code }**: I could not show a message in the group. Please look after the conversation: /cases
