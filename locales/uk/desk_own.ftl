### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = Розмова **{ $code }** ваша, для неї є окрема тема в цьому чаті. Будь ласка, пишіть там.
desk-own_over = Ця тема не належить до жодної вашої відкритої розмови. Те, що ви пишете тут, не надсилається. Ваші розмови: /cases
desk-own_gone = Теми розмови **{ $code }** більше немає. Це повідомлення було для неї:
desk-own_none = Окрема тема для **{ $code }** зараз неможлива. Розмова триває в цьому чаті.
