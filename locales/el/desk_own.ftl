### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = Η συνομιλία **{ $code }** είναι δική σας και έχει δικό της θέμα σε αυτό το chat. Παρακαλώ γράψτε εκεί.
desk-own_over = Αυτό το θέμα δεν ανήκει σε καμία ανοιχτή συνομιλία σας. Ό,τι γράφετε εδώ δεν στέλνεται. Οι συνομιλίες σας: /cases
desk-own_gone = Το θέμα της συνομιλίας **{ $code }** δεν υπάρχει πια. Αυτό το μήνυμα ήταν για εκεί:
desk-own_none = Η συνομιλία **{ $code }** δεν μπορεί να έχει τώρα δικό της θέμα. Συνεχίζεται σε αυτό το chat.
