### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = La conversation **{ $code }** est à vous et a son propre sujet dans cette discussion. Écrivez là-bas, s’il vous plaît.
desk-own_over = Ce sujet n’appartient à aucune de vos conversations ouvertes. Ce que vous écrivez ici n’est pas envoyé. Vos conversations : /cases
desk-own_gone = Le sujet de **{ $code }** n’existe plus. Ce message devait y figurer :
desk-own_none = Un sujet à part n’est pas possible pour **{ $code }** en ce moment. La conversation continue dans cette discussion.
