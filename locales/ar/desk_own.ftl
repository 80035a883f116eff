### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = المحادثة **{ $code }** معك ولها موضوع خاص بها في هذه الدردشة. يرجى الكتابة هناك.
desk-own_over = هذا الموضوع لا يخص أي محادثة مفتوحة لك. ما تكتبه هنا لا يُرسل. محادثاتك: /cases
desk-own_gone = موضوع المحادثة **{ $code }** لم يعد موجودًا. كان مكان هذه الرسالة هناك:
desk-own_none = لا يمكن الآن فتح موضوع خاص بالمحادثة **{ $code }**. وهي تستمر في هذه الدردشة.
