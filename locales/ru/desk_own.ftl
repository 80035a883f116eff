### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = Разговор **{ $code }** ваш, для него есть отдельная тема в этом чате. Пожалуйста, пишите там.
desk-own_over = Эта тема не относится ни к одному вашему открытому разговору. То, что вы пишете здесь, не отправляется. Ваши разговоры: /cases
desk-own_gone = Темы разговора **{ $code }** больше нет. Это сообщение было для неё:
desk-own_none = Отдельная тема для **{ $code }** сейчас невозможна. Разговор продолжается в этом чате.
