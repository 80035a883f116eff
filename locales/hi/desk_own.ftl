### Topics in a volunteer's own chat on Telegram, one for each conversation she has. The person helped is “the person”.

desk-own_topic_over = ✓ { $code } · { $language } · { $subject }
desk-own_begun = बातचीत **{ $code }** आपकी है और इस चैट में उसका अपना टॉपिक है। कृपया वहाँ लिखें।
desk-own_over = यह टॉपिक आपकी किसी खुली बातचीत का नहीं है। आप यहाँ जो लिखेंगे, वह नहीं भेजा जाएगा। आपकी बातचीत: /cases
desk-own_gone = **{ $code }** का टॉपिक अब नहीं है। यह संदेश वहाँ के लिए था:
desk-own_none = **{ $code }** के लिए अभी अलग टॉपिक नहीं बन सकता। बात इसी चैट में आगे चलेगी।
