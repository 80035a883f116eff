### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = The conversation **{ $code }** is yours and has a topic of its own in this chat. Please write there.
desk-own_over = This topic belongs to no open conversation of yours. What you write here is not sent. Your conversations: /cases
desk-own_gone = The topic of **{ $code }** is no longer there. This message was meant for it:
desk-own_none = A topic of its own is not possible for **{ $code }** at the moment. The conversation goes on in this chat.
