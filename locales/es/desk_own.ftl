### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = La conversación **{ $code }** es suya y tiene su propio tema en este chat. Por favor, escriba allí.
desk-own_over = Este tema no pertenece a ninguna conversación abierta suya. Lo que usted escribe aquí no se envía. Sus conversaciones: /cases
desk-own_gone = El tema de **{ $code }** ya no existe. Este mensaje era para ese tema:
desk-own_none = Ahora mismo no es posible un tema propio para **{ $code }**. La conversación sigue en este chat.
