### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = नमस्ते! यह हफ़्ता { $number } था ({ $from } से { $to } तक)। टीम “{ $team }”।
report-late = यह रिपोर्ट तय समय से देर से आ रही है। कितने दिन की देर: { $days }
report-incomplete = हफ़्ते का एक हिस्सा गिना नहीं गया, क्योंकि Lotse चल नहीं रहा था। इसलिए संख्याएँ असल से कम हैं।
report-asked = सभी इलाक़ों को मिलाकर **{ $n }** लोगों ने पूछा।
report-asked_changed = सभी इलाक़ों को मिलाकर **{ $n }** लोगों ने पूछा: { $change }।
report-asked_few = हफ़्ता शांत रहा: सभी इलाक़ों को मिलाकर **10 से कम** लोगों ने पूछा।
report-uncounted = इस हफ़्ते की कोई संख्या नहीं है, क्योंकि Lotse ने गिनती नहीं की।
report-span = { $from } से { $to } तक
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table }: हर जगह 10 से कम
report-margin = ये संख्याएँ बिल्कुल सटीक नहीं हैं: { $margin }
report-waiting_1 = अभी जवाब का इंतज़ार कर रहे हैं: **{ $count }**। सबसे ज़्यादा देर से: { $name_1 } ({ $n_1 })
report-waiting_2 = अभी जवाब का इंतज़ार कर रहे हैं: **{ $count }**। सबसे ज़्यादा देर से: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = अभी जवाब का इंतज़ार कर रहे हैं: **{ $count }**। सबसे ज़्यादा देर से: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = अभी कोई जवाब का इंतज़ार नहीं कर रहा है।
report-task_more = फ़ाइल में और काम: { $count }
report-no_picture = इस बार तस्वीर नहीं बन सकी। सारी संख्याएँ फ़ाइल में हैं।
report-file = सारी संख्याएँ और काम इस फ़ाइल में हैं।

## What is to be done

report-tasks = क्या करना है
report-tasks_head = **क्या करना है:**
report-tasks_none = अभी कुछ करना बाक़ी नहीं है।
report-task_overdue = • { $name } को जवाब का इंतज़ार करते बहुत देर हो गई: { $time }
report-task_channel = • गड़बड़ी, संदेश नहीं पहुँच रहे: { $name }
report-task_job = • पीछे चलने वाला एक काम रुका है: { $name }
report-task_failed = • जिन संदेशों का जवाब Lotse किसी गड़बड़ी के कारण नहीं दे सका: { $count }
report-task_no_volunteer = • लोग इस भाषा में पूछते हैं, पर टीम में इसे कोई नहीं बोलता: { $language }
report-task_too_much = • { $name } के पास बहुत ज़्यादा खुली बातचीत हैं: { $count }
report-task_idle = • { $name } के पास चार हफ़्ते से कोई बातचीत नहीं आई।
report-task_unanswered = • इसका जवाब Lotse के पास नहीं था: “{ $text }” (मिलते-जुलते सवाल: { $count })
report-task_not_quite = • इस जवाब से अक्सर पूरी मदद नहीं मिलती: “{ $title }” (100 में से { $share } ऐसा कहते हैं)
report-task_fact = • यह जानकारी { $date } से जाँचनी बाक़ी है: { $name }
report-task_translation = • { $language } भाषा में पुराने पाठ: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = सबसे ज़्यादा पूछा गया: { $items }।
report-chart_more = आम तौर से ज़्यादा: { $items }।
report-chart_fewer = आम तौर से कम: { $items }।
report-chart_same = बाक़ी सब पिछली अवधियों जैसा है।
report-chart_few = हर विषय में 10 से कम लोग थे।
report-chart_weeks = पिछले हफ़्तों में इतने लोगों ने पूछा।
report-quiet = शांत हफ़्ता: 10 से कम लोगों ने पूछा।
report-rounded = सभी इलाक़ों की संख्याएँ, निकटतम 5 तक गोल
report-legend_now = इतने लोगों ने पूछा
report-legend_before = आम तौर पर: पिछली चार अवधियों का औसत
report-legend_margin = संख्या इतनी ऊपर-नीचे हो सकती है

## Names

report-under = 10 से कम
report-week = हफ़्ता { $number }
report-other = अन्य
report-other_country = दूसरे या नहीं बताया
report-change_more = आम तौर से ज़्यादा
report-change_fewer = आम तौर से कम
report-change_same = आम तौर जैसा
report-change_unknown = अभी तुलना नहीं
report-channel_telegram = टेलीग्राम
report-channel_web = वेब चैट
report-channel_whatsapp = व्हाट्सऐप
report-outcome_answered = Lotse से जवाब
report-outcome_road_map = रोडमैप मिला
report-outcome_handed_over = टीम को सौंपा
report-outcome_referred = किसी दफ़्तर में भेजा
report-outcome_left = नतीजे के बिना चले गए
report-campaign_none = अभियान के बिना
report-table_topic = विषय
report-table_language = भाषाएँ
report-table_country_group = दुनिया के इलाक़े
report-table_channel = Lotse तक के रास्ते
report-table_outcome = नतीजे
report-table_topic_language = विषय और भाषाएँ
report-table_topic_outcome = विषय और नतीजे
report-table_region = इलाक़े
report-table_campaign = अभियान

## The page

report-title = हफ़्ते की रिपोर्ट: { $team }
report-made = तैयार की गई: { $date }
report-numbers = किसने पूछा
report-history = पिछले हफ़्ते
report-column_now = संख्या
report-column_before = आम तौर पर
report-column_change = तुलना
report-matrix_rest = जो यहाँ नहीं है, वह हर बार 10 से कम था।
report-team = आपकी टीम, सटीक संख्याएँ
report-op_opened = नई बातचीत
report-op_answered = जवाब दे दिया
report-op_referred = दूसरी जगह भेजा
report-op_unanswered = जवाब के बिना ख़त्म
report-op_left = व्यक्ति पहले ही चला गया
report-op_first_reply = पहले जवाब तक का समय (बीच का मान)
report-op_rating = 1 से 5 तक अंक (कितने)
report-cases = खुली बातचीत
report-cases_none = अभी कोई बातचीत खुली नहीं है।
report-case = बातचीत
report-owner = किसके पास
report-owner_waiting = अभी किसी के पास नहीं
report-owner_volunteer = स्वयंसेवक के पास
report-waits = कब से इंतज़ार
report-overdue = बहुत देर
report-load = किसके पास कितनी बातचीत है
report-away = छुट्टी पर
report-download = संख्याएँ तालिका के रूप में सेव करें (CSV)

## How to read the numbers

report-read = ये संख्याएँ कैसे पढ़ें
report-read_noise = किसने पूछा, इसकी सारी संख्याएँ जानबूझकर थोड़ी बदली हुई हैं: संयोग हर संख्या को थोड़ा ऊपर या नीचे कर देता है। “{ $example }” का मतलब है: 100 में से 95 बार असली संख्या 30 और 50 के बीच होती है।
report-read_under = “10 से कम” का मतलब है: इतने कम कि हम कोई संख्या नहीं बताते। शायद किसी ने भी न पूछा हो।
report-read_change = “आम तौर से ज़्यादा” सिर्फ़ वहीं लिखा होता है, जहाँ पिछली चार अवधियों के औसत से फ़र्क़ इतना बड़ा हो कि वह सिर्फ़ संयोग न हो।
report-read_nobody = इन संख्याओं से कोई पक्के तौर पर नहीं जान सकता कि किसने पूछा, हम भी नहीं। सिर्फ़ वे जोड़ रखे जाते हैं, जिन्हें संयोग पहले ही बदल चुका है।
report-read_loss = चार हफ़्तों की संख्याएँ किसी एक व्यक्ति के बारे में ज़्यादा से ज़्यादा कितना बता सकती हैं, इसे एप्सिलॉन नाम का मान नापता है। यहाँ वह { $loss } है। वह जितना छोटा हो, सब उतने ही ज़्यादा सुरक्षित हैं।
