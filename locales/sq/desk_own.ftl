### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = Biseda **{ $code }** është juaja dhe ka temën e vet në këtë chat. Ju lutem shkruani atje.
desk-own_over = Kjo temë nuk i përket asnjë bisede tuaj të hapur. Ajo që shkruani këtu nuk dërgohet. Bisedat tuaja: /cases
desk-own_gone = Tema e bisedës **{ $code }** nuk ekziston më. Ky mesazh ishte për atje:
desk-own_none = Për **{ $code }** tani nuk mund të ketë temë të veçantë. Biseda vazhdon në këtë chat.
