### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = Das Gespräch **{ $code }** gehört Ihnen und hat ein eigenes Thema in diesem Chat. Bitte schreiben Sie dort.
desk-own_over = Dieses Thema gehört zu keinem offenen Gespräch von Ihnen. Was Sie hier schreiben, wird nicht gesendet. Ihre Gespräche: /cases
desk-own_gone = Das Thema von **{ $code }** gibt es nicht mehr. Diese Nachricht sollte dort stehen:
desk-own_none = Für **{ $code }** ist ein eigenes Thema gerade nicht möglich. Das Gespräch geht in diesem Chat weiter.
