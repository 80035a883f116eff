### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name.

## Cards and offers

desk-offer = नया अनुरोध **{ $code }**, टीम “{ $team }” के लिए। क्या आप इसे लेना चाहते हैं?
desk-card_language = भाषा: { $name }
desk-card_for = पूछ रहे हैं: { $name }
desk-card_subject = विषय: { $name }
desk-card_origin = दुनिया का इलाक़ा: { $name }
desk-card_occupation = पेशा: { $name }
desk-card_plan = रोडमैप मिल चुका है: { $title }
desk-card_answer = आख़िर में पढ़ा: { $title }
desk-for_self = अपने लिए
desk-for_relative = परिवार या परिचित के लिए
desk-for_employer = किसी कंपनी के लिए
desk-for_volunteer = स्वयंसेवक के रूप में
desk-taken = बातचीत **{ $code }** अब आपकी है। आप यहाँ जो लिखेंगे, वह उस व्यक्ति को जाएगा। // से शुरू होने वाली पंक्ति टीम में ही रहती है।
desk-history = अब तक लिखा गया:
desk-nothing_yet = उस व्यक्ति ने अभी कुछ नहीं लिखा है। आप पूछ सकते हैं कि बात किस बारे में है।
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = स्वयंसेवक:
desk-from_coordinator = समन्वयक:
desk-from_bot = जाँचा हुआ जवाब:
desk-note = टीम का नोट:
desk-file = [फ़ाइल, सेव नहीं की गई]
desk-unreadable = [पढ़ा नहीं जा सकता]
desk-changed = (बदला हुआ)
desk-talking = अब आप **{ $code }** से चैट कर रहे हैं।
desk-aside = अभी आप किसी से चैट नहीं कर रहे हैं। आपकी बातचीत: /cases

## Buttons

desk-do_take = अनुरोध लें
desk-do_take_code = अनुरोध { $code } लें
desk-do_pass = अभी नहीं
desk-do_talk = { $code } से चैट करें
desk-do_answer = जाँचा हुआ जवाब
desk-do_settled = जवाब की ज़रूरत नहीं
desk-do_hand_on = किसी और को दें
desk-do_close = ख़त्म करें
desk-do_urgent = आपातकाल
desk-do_more = और
desk-do_pause = थोड़ी देर मेनू पर
desk-do_report = दुरुपयोग की शिकायत
desk-do_send = { $code } को भेजें
desk-do_cancel = रद्द करें
desk-do_yes = हाँ
desk-do_answered = जवाब दे दिया
desk-do_referred = दूसरी जगह भेजा
desk-do_unanswered = जवाब संभव नहीं
desk-do_volunteer = स्वयंसेवक
desk-do_coordinator = समन्वयक

## What happened

desk-answer_sent = **{ $code }** को भेज दिया: { $title }
desk-note_kept = नोट सेव हो गया। यह टीम में ही रहेगा।
desk-settled = ठीक है: **{ $code }** के पिछले संदेश का जवाब देना ज़रूरी नहीं।
desk-passed = ठीक है। बताने के लिए धन्यवाद।
desk-withdrawn = **{ $code }** के लिए अब किसी की ज़रूरत नहीं है। धन्यवाद!
desk-handed_on = **{ $code }** टीम में वापस जा रहा है। यहाँ तक की मदद के लिए धन्यवाद!
desk-already_taken = **{ $code }** को टीम से कोई और पहले ही ले चुका है। आपकी ओर से कुछ नहीं भेजा गया।
desk-refused_no_access = आप इस बातचीत की टीम में नहीं हैं। कुछ नहीं भेजा गया।
desk-refused_closed = यह बातचीत पहले ही ख़त्म हो चुकी है। कुछ नहीं भेजा गया।
desk-refused_not_owner = यह बातचीत अभी किसी और के पास है। कुछ नहीं भेजा गया।
desk-refused_unavailable = टीम से यह व्यक्ति अभी मौजूद नहीं है। बातचीत जहाँ है, वहीं रहेगी।
desk-refused_unanswered = इस अनुरोध का जवाब अभी किसी ने नहीं दिया है। कृपया पहले जवाब दें।
desk-freed = **{ $code }** फिर से टीम के पास है: लंबे समय से कुछ नहीं हुआ, या आपने छुट्टी बताई है।
desk-reassigned = समन्वयक ने **{ $code }** किसी और को दे दिया है।
desk-ended_by_inquirer = उस व्यक्ति ने **{ $code }** को ख़त्म कर दिया है। आपकी मदद के लिए धन्यवाद!
desk-inquirer_gone = वह व्यक्ति अब यहाँ नहीं है: उसने चैट ब्लॉक कर दी है या सब मिटा दिया है। **{ $code }** ख़त्म है।
desk-closed_by_coordinator = समन्वयक ने **{ $code }** को ख़त्म कर दिया है।
desk-closed_quietly = **{ $code }** में लंबे समय से किसी ने कुछ नहीं लिखा। बातचीत अब ख़त्म है। धन्यवाद!
desk-closed = **{ $code }** ख़त्म है। आपकी मदद के लिए धन्यवाद!
desk-close_ask = **{ $code }** का नतीजा क्या रहा?
desk-hand_on_ask = क्या **{ $code }** टीम को वापस दें? तब यह दूसरों को दिखाया जाएगा।
desk-report_ask = क्या **{ $code }** की दुरुपयोग के लिए शिकायत करें? बातचीत ख़त्म हो जाएगी, समन्वयक को पता चलेगा, और यह व्यक्ति तीस दिन तक नई बातचीत शुरू नहीं कर पाएगा।
desk-reported = धन्यवाद। **{ $code }** ख़त्म है, और समन्वयक को पता है।
desk-report_told = **{ $code }** की दुरुपयोग के लिए शिकायत हुई है, और बातचीत ख़त्म है। वह व्यक्ति तीस दिन तक बातचीत शुरू नहीं कर सकता।
desk-undelivered = **{ $code }**: आपका पिछला संदेश नहीं पहुँचा। उस व्यक्ति ने चैट ब्लॉक कर दी है या मिटा दी है।
desk-waits_for_page = **{ $code }**: उस व्यक्ति ने अभी पेज नहीं खोला है। वापस आते ही आपका संदेश मिल जाएगा।
desk-left = **{ $code }**: स्वयंसेवक से अब संपर्क नहीं हो पा रहा है। यह बातचीत दूसरों को दिखाई जाएगी।
desk-contact = आपके संदेश में फ़ोन नंबर, ई-मेल पता या यूज़रनेम है। संदेश अभी नहीं भेजा गया। कृपया कोई निजी जानकारी न दें। क्या यह सबके लिए खुली जानकारी है, जैसे किसी सरकारी दफ़्तर की? तो वही संदेश एक बार और भेजें।
desk-menu_of = आप **{ $code }** का क्या करना चाहते हैं?

## Reminders, and what coordinators hear

desk-remind_offer = याद रहे: **{ $code }** को अब भी किसी का इंतज़ार है। क्या आपके पास समय है?
desk-remind_reply = याद रहे: **{ $code }** को आपके जवाब का इंतज़ार है।
desk-remind_close = **{ $code }** में कई दिनों से किसी ने कुछ नहीं लिखा। क्या सब सवालों के जवाब हो गए? तो कृपया बातचीत ख़त्म करें।
desk-told_nobody = **{ $code }**: इस अनुरोध की भाषा बोलने वाला टीम में कोई नहीं है। कृपया किसी को ढूँढें।
desk-told_unanswered = **{ $code }**: वह व्यक्ति एक दिन से ज़्यादा समय से जवाब का इंतज़ार कर रहा है। उसे हॉटलाइन के बारे में बता दिया गया है।
desk-told_closed = **{ $code }** बिना जवाब के ख़त्म हुआ। उस व्यक्ति को हॉटलाइन के बारे में बता दिया गया है।

## Reviewed answers

desk-find_ask = आप क्या ढूँढ रहे हैं? कोई शब्द या सवाल लिखें, जैसे “ब्लू कार्ड” (Blaue Karte)। नतीजा सिर्फ़ आपको दिखेगा।
desk-find_none = इस पर कोई जाँचा हुआ जवाब नहीं है। दूसरे शब्दों से कोशिश करें: /a और कोई शब्द।
desk-find_pick = आपका मतलब किस जवाब से है?
desk-find_both = वह व्यक्ति इसे ऐसे पढ़ेगा:
desk-find_send = क्या मैं यह जवाब **{ $code }** को भेजूँ?
desk-offices = इलाक़े के सलाह केंद्र
desk-find_no_case = यह जवाब सिर्फ़ आपके लिए है। इसे भेजने के लिए पहले कोई बातचीत चुनें: /cases

## Cases, absence, invitations

desk-cases_none = अभी आपके पास कोई बातचीत नहीं है। नए अनुरोध अपने आप आपके पास आएँगे।
desk-cases_head = आपकी बातचीत:
desk-case_waits = **{ $code }** · { $language } · { $subject } · आपके जवाब का इंतज़ार
desk-case_answered = **{ $code }** · { $language } · { $subject } · जवाब दिया जा चुका है
desk-cases_ask = आप किस बातचीत को आगे बढ़ाना चाहते हैं?
desk-open_head = टीम से किसी का इंतज़ार:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = ठीक है, { $date } तक आपको नए अनुरोध नहीं मिलेंगे। जल्दी लौट आए? लिखें: /away back
desk-away_back = अच्छा लगा कि आप लौट आए। नए अनुरोध फिर से आपके पास आएँगे।
desk-away_unclear = मैं यह समझ नहीं पाया। ऐसे लिखें: /away एक हफ़्ता, /away सोमवार तक, /away कल या /away back
desk-invite_ask = आप टीम “{ $team }” में किसे बुलाना चाहते हैं?
desk-invite_link =
    यह लिंक एक बार और सात दिन तक चलता है। इसे सिर्फ़ उसी एक व्यक्ति को भेजें:
    { $url }
desk-invite_none = यह सिर्फ़ समन्वयक कर सकते हैं।
desk-invite_void = न्योते का यह लिंक अब नहीं चलता: इसका इस्तेमाल हो चुका है या समय निकल गया है। समन्वयक से नया लिंक माँगें।
desk-team_head = टीम “{ $team }”:
desk-team_line = **{ $name }** · { $role } · { $state } · { $languages } · बातचीत: { $load }
desk-team_ask = क्या आप किसी को टीम से हटाना या टीम में बुलाना चाहते हैं?
desk-do_remove_name = { $name } को हटाएँ
desk-do_invite = किसी को बुलाएँ
desk-state_here = मौजूद
desk-state_away = छुट्टी पर
desk-state_joining = रजिस्ट्रेशन अधूरा
desk-removed = आप अब टीम “{ $team }” में नहीं हैं। आपकी जानकारी मिटा दी गई है। आपकी मदद के लिए धन्यवाद!
desk-remove_ask = क्या **{ $name }** को सचमुच टीम से हटाएँ? हर खुली बातचीत टीम को वापस मिलेगी।
desk-remove_done = **{ $name }** अब टीम में नहीं है। हर खुली बातचीत दूसरों को दिखाई जाएगी।
desk-not_ready = कृपया पहले अपना रजिस्ट्रेशन पूरा करें: /me
desk-summary_coming = मैं पिछले हफ़्ते का सारांश तैयार कर रहा हूँ। यह एक मिनट में आ जाएगा।
desk-help =
    Lotse के साथ ऐसे काम करें:
    • नए अनुरोध अपने आप आते हैं। “अनुरोध लें” पर टैप करें।
    • उसके बाद आप जो भी लिखेंगे, वह उस व्यक्ति को जाएगा। // से शुरू होने वाली पंक्ति टीम में ही रहती है।
    • /a और कोई शब्द: जाँचा हुआ जवाब ढूँढें और उस व्यक्ति की भाषा में भेजें
    • /cases: आपकी बातचीत, और एक से दूसरी पर जाना
    • /away सोमवार तक: छुट्टी। /me: आपकी जानकारी
desk-help_coordinator =
    • /invite: किसी को बुलाएँ
    • /team: टीम में कौन है
    • /summary: पिछले हफ़्ते का सारांश
