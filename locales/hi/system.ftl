### Texts of the machinery: words that always work, buttons, hints, road-map frame, privacy.

## The language itself

language-name = हिन्दी
language-words = हिन्दी, हिंदी, हिन्दी भाषा, हिंदी में, hindi, hindee, hindi mein, hindi me, Hindi, Hindisch, Hintçe, الهندية, هندي, هندی, Хинди, khindi, Гінді, hindî, hindou, indien, hindú, χίντι, χιντι, hintisht, indisht, tiếng Hindi, tieng hindi

## About the bot (profile texts of the messengers)

bot-about = जर्मनी में डिग्री और पेशे की मान्यता के लिए मुफ़्त गाइड। जानकारी, क़ानूनी सलाह नहीं।
bot-description =
    Lotse में आपका स्वागत है।
    आपने विदेश में कोई पेशा सीखा है या पढ़ाई की है? या आप भाई, बहन, दोस्त के लिए पूछ रहे हैं? Lotse आसान शब्दों में बताता है कि जर्मनी में डिग्री या डिप्लोमा को मान्यता कैसे मिल सकती है: एक-एक क़दम, दफ़्तर, काग़ज़ात, ख़र्च, समय और स्रोत के साथ।
    मुफ़्त। नौकरी नहीं दिलाता, क़ानूनी सलाह नहीं देता।
    “Start” पर टैप करें।

command-start = फिर से शुरू करें
command-menu = मेनू: सभी विषय
command-plan = मेरा रोडमैप
command-back = एक क़दम पीछे
command-change = कोई जवाब बदलें
command-language = भाषा बदलें
command-person = किसी इंसान से सलाह
command-help = Lotse कैसे काम करता है
command-privacy = आपके डेटा का क्या होता है
command-delete = मेरा डेटा मिटाएँ
command-stop = और संदेश न भेजें

## Welcome

welcome-language =
    स्वागत है। आप कौन सी भाषा चाहते हैं?
    Welcome. Which language would you like?
welcome-notice =
    नमस्ते, मैं Lotse हूँ, एक कंप्यूटर प्रोग्राम। यहाँ कोई इंसान जवाब नहीं देता, और जब तक आप ख़ुद न कहें, हममें से कोई आपके संदेश नहीं पढ़ता।
    { $channel ->
        [private] यह चैट गोपनीय है। फिर भी: कृपया नाम, पहचान पत्र या सेहत की जानकारी न भेजें।
       *[messenger] मैसेंजर सेवा (जैसे Telegram) संदेश पढ़ सकती है: कृपया नाम, पहचान पत्र या सेहत की जानकारी न भेजें।
    }

## Words that always work: label and what people type for it

word-menu = मेनू
    .words = मेनू, मेन्यू, मीनू, मेनु, मुख्य मेनू, सभी विषय, सारे विषय, विषय, menu, main menu, sabhi vishay, sare topic, menu dikhao, मेनू दिखाओ
word-back = पीछे
    .words = पीछे, वापस, पीछे जाएँ, पीछे जाओ, एक कदम पीछे, एक क़दम पीछे, पिछला सवाल, वापस जाओ, peeche, piche, wapas, vapas, wapis, pichla sawal, back
word-change = जवाब बदलें
    .words = बदलें, बदलना है, जवाब बदलें, जवाब बदलो, जवाब बदलना है, मेरा जवाब बदलो, सुधार, सुधारें, गलत जवाब, ग़लत जवाब, गलती हो गई, jawab badlo, jawab badlna hai, javab badlo, badlo, galat jawab, galti ho gayi, change
word-plan = मेरा रोडमैप
    .words = रोडमैप, मेरा रोडमैप, रोड मैप, मेरा रोड मैप, प्लान, मेरा प्लान, मेरी योजना, योजना, मेरे कदम, roadmap, road map, mera roadmap, mera plan, plan dikhao, fahrplan
word-more = और
    .words = और, और दिखाएँ, और दिखाओ, और पढ़ें, आगे पढ़ें, बाकी, बाक़ी, बाकी दिखाओ, aur, aur dikhao, aage padho, baaki, more
word-language = भाषा
    .words = भाषा, भाषा बदलें, भाषा बदलो, दूसरी भाषा, bhasha, bhasha badlo, dusri bhasha, language, language badlo
word-person = सलाह
    .words = सलाह, सलाहकार, इंसान, किसी इंसान से बात, इंसान से बात करनी है, किसी से बात करनी है, असली इंसान, आदमी से बात, फ़ोन पर बात, हेल्पलाइन, हॉटलाइन, salah, insaan, insan se baat, kisi se baat karni hai, insaan se baat karni hai, helpline, hotline, operator, advice
word-help = मदद
    .words = मदद, मदद करो, मदद चाहिए, सहायता, यह कैसे काम करता है, ये कैसे काम करता है, तुम क्या कर सकते हो, आप क्या कर सकते हैं, madad, madad karo, madad chahiye, sahayata, kaise kaam karta hai, help
word-privacy = डेटा सुरक्षा
    .words = डेटा सुरक्षा, डाटा सुरक्षा, प्राइवेसी, गोपनीयता, निजता, मेरा डेटा, मेरा डाटा, डेटा, डाटा, कौन पढ़ता है, मेरे डेटा का क्या होता है, privacy, gopniyata, mera data, data, kaun padhta hai
word-delete = डेटा मिटाएँ
    .words = मिटाएँ, मिटाओ, मिटा दो, डेटा मिटाएँ, डेटा मिटाओ, मेरा डेटा मिटाओ, डिलीट, डिलीट करो, सब मिटा दो, सब डिलीट करो, delete, delete karo, mitao, mita do, mera data delete karo, sab delete karo
word-stop = रोकें
    .words = रोकें, रोको, रुको, बंद करो, बंद करें, बस करो, स्टॉप, संदेश मत भेजो, मैसेज मत भेजो, और संदेश नहीं, अलविदा, stop, band karo, ruko, bas karo, message mat bhejo, alvida, bye
word-start = फिर से शुरू
    .words = शुरू, शुरू करें, शुरू करो, फिर से शुरू, फिर से शुरू करें, दोबारा शुरू, नए सिरे से, शुरू से, start, shuru, shuru karo, phir se shuru, fir se shuru, dobara shuru, shuru se, restart

## Shared choices

choice-yes = हाँ
    .words = हाँ, हां, हा, जी, जी हाँ, जी हां, हाँ जी, हां जी, बिल्कुल, सही, ठीक है, ओके, ज़रूर, haan, han, haa, ha, ji, ji haan, haan ji, bilkul, sahi, theek hai, thik hai, zaroor, yes, ok, okay
choice-no = नहीं
    .words = नहीं, नही, ना, न, जी नहीं, अभी नहीं, अभी तक नहीं, बिल्कुल नहीं, nahi, nahin, nhi, na, ji nahi, abhi nahi, abhi tak nahi, no
choice-unknown = पता नहीं
    .words = पता नहीं, पता नही, नहीं पता, मुझे पता नहीं, मुझे नहीं पता, मालूम नहीं, मुझे मालूम नहीं, नहीं मालूम, नहीं जानता, नहीं जानती, पक्का नहीं, pata nahi, pata nahin, pta nhi, nahi pata, mujhe nahi pata, malum nahi, maloom nahi, pakka nahi, no idea
choice-continue = आगे बढ़ें
    .words = आगे, आगे बढ़ें, आगे बढ़ो, जारी रखें, वहीं से, aage, aage badho, aage badhe, jari rakhe, wahi se, continue
choice-again = एक बार और
    .words = एक बार और, एक बार फिर, दोबारा, फिर से, दुबारा, ek baar aur, ek baar phir, dobara, phir se, fir se, again
choice-change = कोई जवाब बदलें
choice-plan = मेरा रोडमैप दिखाएँ
choice-person = किसी इंसान से बात करें
choice-none = इनमें से कोई नहीं
    .words = इनमें से कोई नहीं, कोई नहीं, कुछ और, इसमें नहीं है, inme se koi nahi, koi nahi, kuch aur
choice-keep = रोडमैप देर तक रखें
    .words = रखें, रखो, देर तक रखें, ज़्यादा दिन रखें, सेव करो, सहेजें, rakho, save karo, roadmap rakho, save
choice-family = परिवार के लिए छोटा
    .words = परिवार, परिवार के लिए, घरवालों के लिए, फ़ॉरवर्ड, शेयर करें, शेयर, छोटा रूप, parivar, family, parivar ke liye, family ke liye, forward, share
choice-detail = और विस्तार से
    .words = विस्तार से, और विस्तार से, और बताएँ, और बताओ, और जानकारी, ज़्यादा जानकारी, vistar se, detail mein, detail me, aur batao, aur jankari, details
choice-helped = इससे मदद मिली
    .words = इससे मदद मिली, मदद मिली, मदद मिल गई, मुझे मदद मिली, काम आया, काम की बात, यह काम का है, समझ आ गया, isse madad mili, madad mili, madad mil gayi, kaam aaya, samajh aa gaya, helpful, this helps
choice-not_quite = पूरी मदद नहीं मिली
    .words = पूरी मदद नहीं मिली, मदद नहीं मिली, इससे मदद नहीं मिली, यह नहीं पूछा था, मैंने यह नहीं पूछा, मेरा सवाल यह नहीं था, यह मेरा सवाल नहीं था, यह जवाब सही नहीं है, मेरा मतलब यह नहीं था, madad nahi mili, puri madad nahi mili, ye nahi pucha tha, maine ye nahi pucha, mera sawal ye nahi tha, not helpful, not quite

## What was sent cannot be used

input-empty = इसमें कोई टेक्स्ट नहीं था। कृपया कुछ शब्द लिखें या किसी बटन पर टैप करें।
input-too_long = यह मेरे लिए बहुत लंबा है। कृपया छोटा लिखें, ज़्यादा से ज़्यादा { $max } अक्षर।
input-not_understood = मैं यह समझ नहीं पाया। कृपया किसी बटन पर टैप करें या जवाब का नंबर लिखें।
input-not_understood_again =
    माफ़ कीजिए, मैं फिर नहीं समझ पाया। आप ऐसा कर सकते हैं:
    • किसी बटन पर टैप करें,
    • जवाब का नंबर लिखें,
    • या अपना सवाल अपने शब्दों में पूछें, जैसे: “मान्यता में कितना ख़र्च आता है?”
input-three_failures = माफ़ कीजिए, इस तरह हम आगे नहीं बढ़ पा रहे। क्या आप किसी इंसान से बात करना चाहते हैं? सलाह मुफ़्त है। आप इस सवाल को “पता नहीं” से छोड़ भी सकते हैं या मेनू पर जा सकते हैं।
input-edited = आपने अपना संदेश बदला है। अब नया टेक्स्ट माना जाएगा।
input-stale = यह बटन एक पुराने सवाल का है। यह रहा वह सवाल, जिस पर हम अभी हैं। पुराना जवाब बदलने के लिए “जवाब बदलें” का इस्तेमाल करें।
input-unknown_command = मैं यह कमांड नहीं जानता। /menu से आप सभी विषय देख सकते हैं।
input-photo = मैं तस्वीरें नहीं देख सकता, और मैंने इसे सेव नहीं किया है। कृपया पहचान पत्र, पासपोर्ट या सर्टिफ़िकेट की फ़ोटो न भेजें। इसके बजाय कुछ शब्द लिखें।
input-voice = मैं वॉइस मैसेज नहीं सुन सकता। कृपया अपना सवाल लिखें। छोटा सा काफ़ी है।
input-video = मैं वीडियो नहीं देख सकता। कृपया अपना सवाल लिखें। छोटा सा काफ़ी है।
input-document = मैं फ़ाइलें नहीं खोल सकता, और मैंने इसे सेव नहीं किया है। कृपया सर्टिफ़िकेट या पहचान पत्र न भेजें। काग़ज़ात पूरे हैं या नहीं, यह सलाह केंद्र देखता है।
input-sticker = माफ़ कीजिए, स्टिकर से मुझे कुछ समझ नहीं आता। कृपया किसी बटन पर टैप करें या कुछ शब्द लिखें।
input-contact = मुझे किसी का संपर्क नहीं चाहिए, और मैंने इसे सेव नहीं किया है। कृपया दूसरों के फ़ोन नंबर न भेजें।
input-location = मुझे आपकी लोकेशन नहीं चाहिए, और मैंने इसे सेव नहीं किया है। कृपया कुछ शब्द लिखें।
input-other = मैं इसका कुछ नहीं कर सकता। कृपया कुछ शब्द लिखें या किसी बटन पर टैप करें।
input-emoji = मैं इस निशान का मतलब पक्का नहीं समझता। कृपया किसी बटन पर टैप करें या कुछ शब्द लिखें।

## Coming back, changing, deleting, stopping

resume-ask = अच्छा लगा कि आप फिर आए। पिछली बार हम यहाँ थे: “{ $flow }”। क्या आप वहीं से आगे बढ़ना चाहते हैं या एक बार फिर शुरू से?
change-ask = आप कौन सा जवाब बदलना चाहते हैं?
change-line = { $name }: { $value }
change-nothing = अभी ऐसा कोई जवाब नहीं है जिसे आप बदल सकें।
back-nothing = इससे पीछे नहीं जा सकते। यह शुरुआत है।
more-nothing = बस इतना ही था।
delete-ask = क्या मैं इस बातचीत से जो कुछ जानता हूँ, सब मिटा दूँ? तब आपके जवाब और आपका रोडमैप चले जाएँगे। उन्हें कोई वापस नहीं ला सकता।
delete-done = सब मिटा दिया गया है। आपके मैसेंजर में जो संदेश हैं, उन्हें आपको ख़ुद मिटाना होगा, मैं यह नहीं कर सकता। आप फिर लिखेंगे तो हम नए सिरे से शुरू करेंगे।
delete-kept = ठीक है, सब जैसा है वैसा ही रहेगा।
stop-said = ठीक है, मैं अब नहीं लिखूँगा। आपके जवाब तीस दिन तक सेव रहेंगे। तुरंत मिटाने के लिए: /delete। आगे बढ़ने के लिए: बस फिर से लिखें।
start-again = हम फिर से शुरू कर रहे हैं।

## People and help

person-contact =
    मैं एक प्रोग्राम हूँ, और अभी मेरे पीछे कोई टीम नहीं है। लेकिन इंसानों से मुफ़्त सलाह मिलती है, जर्मन सरकार की ओर से:
    हॉटलाइन “Arbeiten und Leben in Deutschland” (जर्मनी में काम और जीवन), जर्मन और अंग्रेज़ी में: { FACT("hotline_phone") }
    यह मान्यता, वीज़ा, काम और जर्मन सीखने पर सलाह देती है, तब भी जब आप विदेश में रहते हैं। सलाह मुफ़्त है। कॉल के लिए आपकी फ़ोन कंपनी कुछ पैसे ले सकती है।
    यह काम के दिनों में खुली रहती है, लेकिन पूरे दिन नहीं। ज़्यादा जानकारी:
    { FACT("dir_hotline_working_living_url") }
help-text =
    Lotse ऐसे काम करता है:
    • किसी बटन पर टैप करें, या जवाब का नंबर लिखें।
    • कोई बात पता नहीं? कोई बात नहीं: “पता नहीं” हमेशा चलता है।
    • आप कभी भी अपने शब्दों में सवाल पूछ सकते हैं। उसके बाद हम वहीं से आगे बढ़ेंगे जहाँ थे।
    हमेशा उपलब्ध: /menu (सभी विषय), /back (पीछे), /change (जवाब बदलें), /plan (रोडमैप), /language (भाषा), /person (सलाह), /privacy (डेटा सुरक्षा), /delete (सब मिटाएँ)।
    Lotse जानकारी देता है। Lotse नौकरी नहीं दिलाता और क़ानूनी सलाह नहीं देता।

## Privacy

privacy-text =
    Lotse के लिए ज़िम्मेदार: { $operator }
    संपर्क: { $contact }
    किस लिए: मैं आपकी भाषा और आपके जवाब सेव करता हूँ, ताकि आपको सही रोडमैप दे सकूँ। और किसी काम के लिए नहीं। आपका नंबर और आपके जवाब एन्क्रिप्टेड हैं। आप अपने शब्दों में जो सवाल पूछते हैं, उन्हें मैं नहीं रखता। जवाब से मदद मिली या नहीं, यह मैं गिनता हूँ, लेकिन आपसे जोड़े बिना।
    कौन पढ़ सकता है: Telegram और WhatsApp में ये कंपनियाँ (Telegram, Meta) आपके संदेश पढ़ सकती हैं। हमारी वेबसाइट की चैट ज़्यादा गोपनीय है।
    अगर आप किसी इंसान से बात करना चाहें: तब से टीम के स्वयंसेवक वह पढ़ते हैं जो आप लिखते हैं, और आपको जवाब देते हैं। आपका नाम और नंबर उन्हें नहीं दिखते। यह बातचीत एन्क्रिप्टेड रखी जाती है और ख़त्म होने के ज़्यादा से ज़्यादा तीस दिन बाद मिटा दी जाती है।
    बाक़ी सब कब तक: आपके आख़िरी संदेश के बाद तीस दिन। रोडमैप एक सौ अस्सी दिन, अगर आप ऐसा चाहें।
    कृपया न भेजें: पहचान पत्र, नाम, सेहत, धर्म या राजनीति की जानकारी।
    आपके अधिकार: /delete से आप सब कुछ तुरंत मिटा सकते हैं। आपका कौन सा डेटा रखा है, यह ऊपर लिखा ज़िम्मेदार बताता है। शिकायत आप राज्य (Bundesland) के डेटा सुरक्षा विभाग (Datenschutz-Aufsicht) से कर सकते हैं।

## Menu and road map

plan-none = आपके पास अभी कोई रोडमैप नहीं है। मेनू में “योग्यता की मान्यता” पर टैप करें। कुछ सवालों के बाद आपको अपना रोडमैप मिलेगा।
plan-head =
    रोडमैप: **{ $title }**
    यह जानकारी है, क़ानूनी सलाह नहीं। फ़ैसला सिर्फ़ ज़िम्मेदार दफ़्तर कर सकता है।
plan-overview = { $number }. { $title }
plan-step = **{ $number }. { $title }**
plan-office = दफ़्तर: { $text }
plan-papers = काग़ज़ात: { $text }
plan-cost = ख़र्च: { $text }
plan-time = समय: { $text }
plan-link =
    लिंक:
    { $url }
plan-checked = जाँच की तारीख़: { $date }
plan-family_head =
    Lotse का रोडमैप: **{ $title }**
    संक्षेप में:
plan-family_foot =
    तारीख़: { $date }। जानकारी, क़ानूनी सलाह नहीं।
    कृपया “गारंटी वाले” वीज़ा के लिए किसी को पैसे न दें।
plan-kept = ठीक है। आपका रोडमैप एक सौ अस्सी दिन तक सेव रहेगा। यह आपको /plan से मिलेगा। आप इसे कभी भी /delete से मिटा सकते हैं।
plan-after = आपका रोडमैप आपको हमेशा /plan से मिल जाएगा। अब आप क्या करना चाहते हैं?

## Answers

answer-source =
    स्रोत:
    { $url }
answer-checked = जाँच की तारीख़: { $date }
answer-offer = मुझे पक्का नहीं पता कि आप क्या पूछ रहे हैं। क्या इनमें से कोई सवाल है?
answer-abstain = इसका मेरे पास पक्का जवाब नहीं है, और मैं अंदाज़ा नहीं लगाना चाहता। कृपया दूसरे शब्दों में पूछें, अच्छा हो कि एक छोटे वाक्य में। या “सलाह” पर टैप करें: वहाँ एक इंसान आपकी मदद करता है, मुफ़्त।
answer-general = यह सामान्य जानकारी है, क़ानूनी सलाह नहीं।
answer-next = क्या आपका कोई और सवाल है? बस यहाँ लिख दें।
feedback-thanks = धन्यवाद, मुझे ख़ुशी हुई।
feedback-not_quite = बताने के लिए धन्यवाद। क्या इनमें से कोई सवाल ज़्यादा क़रीब है? नहीं तो कृपया दूसरे शब्दों में एक बार फिर पूछें।

## Occupation and language

occupation-pick = क्या आपका मतलब इनमें से किसी पेशे से है?
language-ask = आप कौन सी भाषा चाहते हैं?
language-changed = अब से मैं हिन्दी में लिखूँगा।
language-partly = यह टेक्स्ट अभी आपकी भाषा में नहीं है। इसलिए यहाँ दूसरी भाषा में है।

## Facts that need care

fact-stale = { $value } (वर्ष { $year } का, कृपया दोबारा जाँचें)
fact-unconfirmed = { $value } (अभी आधिकारिक पुष्टि नहीं हुई)

## Groups and faults

group-notice =
    ग्रुप में मैं जवाब नहीं देता: वहाँ सब लोग पढ़ते हैं। कृपया मुझे निजी चैट में लिखें:
    { $url }
error-sorry = मेरी तरफ़ से कुछ गड़बड़ हो गई। इसमें आपकी ग़लती नहीं थी। कृपया फिर कोशिश करें या /menu से मेनू पर जाएँ।
