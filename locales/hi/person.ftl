### A conversation handed to people, as the inquirer sees it: consent, what to expect, what becomes of it.

person-title = किसी इंसान से चैट
person-who =
    ज़रूर। तब टीम “{ $team }” से एक स्वयंसेवक, महिला या पुरुष, वह पढ़ेंगे जो आप यहाँ लिखते हैं, और यहीं चैट में जवाब देंगे।
    स्वयंसेवक जानकारी देते हैं। वे नौकरी नहीं दिलाते और क़ानूनी सलाह नहीं देते।
    नाम, नंबर या फ़ोटो किसी को नहीं दिखते: आपको स्वयंसेवकों के नहीं, और स्वयंसेवकों को आपके नहीं।
person-passed =
    टीम को यह बताया जाता है: आपकी भाषा, विषय और, अगर आपने मुझे बताया है, तो पेशा, दुनिया का इलाक़ा, आपका रोडमैप और वह जवाब जो आपने आख़िर में पढ़ा।
    कृपया पासपोर्ट, पहचान पत्र, पते, फ़ोन नंबर और सेहत, धर्म या राजनीति की कोई बात न भेजें।
    बातचीत एन्क्रिप्टेड रखी जाती है और ख़त्म होने के ज़्यादा से ज़्यादा तीस दिन बाद मिटा दी जाती है। तुरंत मिटाने के लिए: /delete
person-expect_hours =
    { $hours ->
        [one] पहला जवाब ज़्यादातर लगभग एक घंटे में आता है।
       *[other] पहला जवाब ज़्यादातर लगभग { $hours } घंटे में आता है।
    }
person-expect_days =
    { $days ->
        [one] पहला जवाब ज़्यादातर लगभग एक दिन में आता है।
       *[other] पहला जवाब ज़्यादातर लगभग { $days } दिन में आता है।
    }
person-expect_unknown = पहला जवाब आने में कितना समय लगेगा, यह हमें अभी नहीं पता। एक दिन से ज़्यादा लगे, तो मैं आपको बताऊँगा।
person-open_now = टीम अभी मौजूद है।
person-open_next = टीम फिर { $date } को { $time } बजे मिलेगी (जर्मनी का समय)।
person-consent = क्या आपको यह मंज़ूर है?
    .short = मंज़ूर
    .yes = हाँ, मंज़ूर है
    .yes-words = हाँ, हां, जी, जी हाँ, मंज़ूर, मंजूर, मंज़ूर है, मंजूर है, ठीक है, ओके, haan, han, ji, ji haan, manzoor, manzoor hai, theek hai, thik hai, ok
    .hotline = हॉटलाइन बेहतर है
    .hotline-words = फ़ोन, फोन, कॉल, फ़ोन करना है, फोन करना है, कॉल करना है, हॉटलाइन पर फ़ोन, phone, call, phone karna hai, call karna hai, hotline par call
    .no = नहीं, वापस जाएँ
    .no-words = नहीं, नही, ना, जी नहीं, नहीं चाहिए, रहने दो, रहने दीजिए, nahi, nahin, nhi, na, nahi chahiye, rehne do
person-hotline =
    हॉटलाइन “Arbeiten und Leben in Deutschland” (जर्मनी में काम और जीवन) जर्मन सरकार की है और मुफ़्त है, जर्मन और अंग्रेज़ी में: { FACT("hotline_phone") }
    यह विदेश में रहने वालों को भी सलाह देती है। कॉल के लिए आपकी फ़ोन कंपनी कुछ पैसे ले सकती है। ज़्यादा जानकारी:
    { FACT("dir_hotline_working_living_url") }
person-subject = बात किस बारे में है?
    .short = विषय
    .employer = मैं एम्प्लॉयर हूँ
    .recognition = योग्यता की मान्यता
    .visa = वीज़ा और प्रवेश
    .job = नौकरी ढूँढना
    .language = जर्मन सीखना
    .family = परिवार
    .arrival = जर्मनी में जीवन
    .rights = काम पर अधिकार
    .other = कुछ और
    .employer-words = एम्प्लॉयर, नियोक्ता, कंपनी, मालिक, employer, company, malik
    .recognition-words = मान्यता, डिग्री, डिप्लोमा, डिग्री की मान्यता, manyata, degree, diploma, degree ki manyata
    .visa-words = वीज़ा, वीजा, प्रवेश, जर्मनी जाना, परमिट, visa, permit, germany jana
    .job-words = नौकरी, काम, जॉब, नौकरी चाहिए, naukri, kaam, job, naukri chahiye
    .language-words = जर्मन, जर्मन भाषा सीखना, जर्मन कोर्स, भाषा कोर्स, german, german seekhna, german sikhna, german course
    .family-words = परिवार, फैमिली, बच्चे, पत्नी, पति, परिवार बुलाना, parivar, family, bachche, patni, pati
    .arrival-words = जीवन, जर्मनी में रहना, घर, मकान, पहुँचने के बाद, germany mein rehna, ghar, makan
    .rights-words = अधिकार, मेरे अधिकार, वेतन, सैलरी, तनख़्वाह, नौकरी से निकाला, adhikar, salary, tankhwah, nikal diya
    .other-words = कुछ और, दूसरी बात, दूसरा विषय, kuch aur, dusri baat, dusra topic

## Subjects and parts of the world, as volunteers declare them and cards show them

subject-recognition = योग्यता की मान्यता
subject-visa = वीज़ा और प्रवेश
subject-job = नौकरी ढूँढना
subject-language = जर्मन सीखना
subject-family = परिवार
subject-arrival = जर्मनी में जीवन
subject-rights = काम पर अधिकार
subject-employer = एम्प्लॉयर
subject-other = कुछ और
country_group-eu = यूरोपीय संघ और पड़ोसी देश
country_group-western_balkans = पश्चिमी बाल्कन
country_group-eastern_europe = पूर्वी यूरोप और कॉकेशस
country_group-turkey = तुर्की
country_group-middle_east = मध्य पूर्व
country_group-north_africa = उत्तरी अफ़्रीका
country_group-africa = सहारा के दक्षिण का अफ़्रीका
country_group-south_asia = दक्षिण एशिया
country_group-east_asia = पूर्वी और दक्षिण-पूर्वी एशिया
country_group-americas = उत्तरी और दक्षिणी अमेरिका
country_group-other = दूसरे देश

## What becomes of the conversation

case-opened = आपका अनुरोध दर्ज हो गया है। अब कृपया लिखें कि आप क्या जानना चाहते हैं। अब से आप जो भी लिखेंगे, वह टीम को जाएगा, मुझे नहीं।
case-kept = मैंने इसे रख लिया है। जैसे ही किसी के पास समय होगा, इसे पढ़ा जाएगा।
case-taken = अब एक इंसान आपके लिए यहाँ है और आपका लिखा पढ़ रहा है।
case-looking_again = अब तक जो आपको जवाब दे रहे थे, उनके पास अभी समय नहीं है। मैं टीम से किसी और को ढूँढ रहा हूँ। आपने जो लिखा है, वह बना रहेगा।
case-waiting_on = ठीक है, हम और इंतज़ार करते हैं। जैसे ही कोई मिलेगा, मैं आपको बताऊँगा।
case-stays_open = आप फिर मेरे, यानी प्रोग्राम के साथ हैं। टीम के पास आपका अनुरोध खुला रहेगा। जैसे ही कोई जवाब देगा, मैं आपको बताऊँगा।
case-reopened = आपकी बातचीत फिर से खुल गई है। मैं टीम से किसी को ढूँढ रहा हूँ। आप अभी से लिख सकते हैं।
case-closed = स्वयंसेवक ने बातचीत ख़त्म कर दी है। अब से फिर मैं, यानी प्रोग्राम, जवाब दूँगा।
case-ended = आपने बातचीत ख़त्म कर दी है। अब से फिर मैं, यानी प्रोग्राम, जवाब दूँगा।
case-closed_quiet = यहाँ कुछ दिनों से किसी ने कुछ नहीं लिखा, इसलिए बातचीत अब ख़त्म है। अब से फिर मैं, यानी प्रोग्राम, जवाब दूँगा।
case-closed_long = मैं कोई बातचीत ज़्यादा से ज़्यादा नब्बे दिन तक रखता हूँ। यह बातचीत लगभग नब्बे दिन पहले शुरू हुई थी, इसलिए अब ख़त्म है। क्या आप टीम को फिर कुछ लिखना चाहते हैं? तब नई बातचीत शुरू करें: /person
case-closed_unanswered =
    माफ़ कीजिए: टीम से कोई आपको जवाब नहीं दे पाया, और बातचीत अब ख़त्म है। इंसानों से मुफ़्त सलाह जर्मन सरकार की हॉटलाइन “Arbeiten und Leben in Deutschland” (जर्मनी में काम और जीवन) पर मिलती है, जर्मन और अंग्रेज़ी में: { FACT("hotline_phone") }
case-closed_already = यह बातचीत पहले ही ख़त्म हो चुकी है।
case-thanks = बताने के लिए धन्यवाद।
case-summary_head = आपके काम की बातें:
case-summary_answer = • जाँचा हुआ जवाब: { $title }
case-summary_plan = • आपका रोडमैप: { $title }। यह आपको /plan से मिलेगा।
case-again = क्या आप बाद में और कुछ पूछना चाहेंगे? तीस दिन तक आप यह बातचीत फिर से खोल सकते हैं।
case-rate = क्या इस बातचीत से आपको मदद मिली?
case-unanswered =
    माफ़ कीजिए: टीम से अभी तक किसी ने जवाब नहीं दिया है। टीम के समन्वयक को अब इसका पता है।
    आप इंतज़ार नहीं करना चाहते? जर्मन सरकार की हॉटलाइन “Arbeiten und Leben in Deutschland” मुफ़्त सलाह देती है, जर्मन और अंग्रेज़ी में: { FACT("hotline_phone") }
case-unanswered_again =
    माफ़ कीजिए: टीम से अभी तक किसी ने आपके पिछले संदेश का जवाब नहीं दिया है। टीम के समन्वयक को अब इसका पता है।
    आप इंतज़ार नहीं करना चाहते? जर्मन सरकार की हॉटलाइन “Arbeiten und Leben in Deutschland” मुफ़्त सलाह देती है, जर्मन और अंग्रेज़ी में: { FACT("hotline_phone") }
case-unanswered_ask = क्या आप और इंतज़ार करना चाहते हैं?
case-end_ask = क्या आप प्रोग्राम पर वापस जाना चाहते हैं? तब टीम के साथ आपकी बातचीत ख़त्म हो जाएगी।
case-leave_ask = अभी किसी ने जवाब नहीं दिया है। क्या आपका अनुरोध खुला रहे, जब तक आप मेरे साथ आगे बढ़ते हैं?
case-from_volunteer = स्वयंसेवक:
case-from_coordinator = समन्वयक:
case-changed = (बदला हुआ)
case-reviewed = स्वयंसेवक आपको एक जाँचा हुआ जवाब भेजते हैं:
case-file_later = फ़ाइल मैं तभी आगे दे सकता हूँ, जब टीम से कोई यहाँ हो। कृपया पहले कुछ शब्द लिखें। मैंने फ़ाइल सेव नहीं की है।
case-contact = आपके संदेश में फ़ोन नंबर, ई-मेल पता या यूज़रनेम है। मैंने इसे अभी आगे नहीं दिया है। बेहतर है कि आप संदेश उसके बिना लिखें। अगर यह सबके लिए खुली जानकारी है, जैसे किसी सरकारी दफ़्तर की: वही संदेश एक बार और भेजें।
case-stay = ठीक है, टीम के साथ आपकी बातचीत जारी है। बस यहीं लिखें।
case-slower = एक साथ बहुत सारे संदेश आ गए। कृपया एक मिनट रुकें, फिर आगे लिखें।
case-dropped = यह संदेश मैंने आगे नहीं दिया: एक मिनट में बहुत ज़्यादा संदेश आ गए थे। इसके तुरंत बाद आप जो लिखेंगे, वह भी नहीं पहुँचेगा। कृपया एक मिनट रुकें, फिर उसे एक बार और भेजें।
case-too_many = आज आप कई बार बातचीत माँग चुके हैं। कृपया कल फिर कोशिश करें, या हॉटलाइन पर फ़ोन करें।
case-not_possible = यहाँ से टीम के साथ बातचीत अभी नहीं हो सकती। यह सलाह आपके लिए खुली है:

choice-wait = और इंतज़ार करना है
    .words = इंतज़ार, इंतजार, इंतज़ार करना है, इंतज़ार करूँगा, इंतज़ार करूँगी, रुकना है, intezar, intazar, wait, wait karna hai, intezar karna hai
choice-end = बातचीत ख़त्म करें
    .words = बातचीत ख़त्म, बातचीत खत्म, ख़त्म, खत्म, खत्म करो, बातचीत बंद करो, khatam, khatam karo, baatcheet khatam, chat khatam karo
choice-to_bot = प्रोग्राम पर वापस
    .words = प्रोग्राम, प्रोग्राम पर, बॉट, बॉट पर वापस, program, bot, bot par wapas, program par wapas
choice-keep_open = अनुरोध खुला रखें
    .words = खुला रखें, खुला रखो, खुला रहने दो, खुला रहे, khula rakho, khula rakhe, khula rehne do
choice-stay = बातचीत में रहें
    .words = यहीं रहना है, बातचीत में रहना है, यहीं रहूँगा, यहीं रहूँगी, yahin rehna hai, baatcheet mein rehna hai
choice-reopen = फिर से खोलें
    .words = खोलें, खोलो, फिर से खोलो, दोबारा खोलो, बातचीत खोलो, kholo, phir se kholo, fir se kholo, dobara kholo
choice-rate_yes = हाँ, बहुत
    .words = बहुत, हाँ बहुत, बहुत मदद मिली, haan bahut, bahut, bahut madad mili
choice-rate_partly = थोड़ी-बहुत
    .words = थोड़ी, थोड़ा, थोड़ी मदद मिली, कुछ हद तक, thoda, thodi, thoda bahut, thodi bahut
choice-rate_no = नहीं
    .words = बिल्कुल मदद नहीं मिली, ज़रा भी नहीं, जरा भी नहीं, bilkul madad nahi mili, zara bhi nahi

## Files that cannot be passed on, to either side

relay-kind = इस तरह का संदेश मैं आगे नहीं देता। ये चलते हैं: टेक्स्ट, फ़ोटो, वॉइस मैसेज और PDF।
relay-unknown = यह संदेश मैं पढ़ नहीं पाया और इसे आगे नहीं दिया है। ये चलते हैं: टेक्स्ट, फ़ोटो, वॉइस मैसेज और PDF।
relay-empty = इसमें देखने, सुनने या पढ़ने को कुछ नहीं था। मैंने कुछ आगे नहीं दिया है।
relay-large = यह बहुत बड़ा या बहुत लंबा है। मैंने इसे आगे नहीं दिया है। कृपया इसे छोटा करके भेजें।
relay-format = यह फ़ाइल न फ़ोटो है, न वॉइस मैसेज, न PDF। मैंने इसे आगे नहीं दिया है।
relay-damaged = यह फ़ाइल अंत तक नहीं पढ़ी जा सकती। मैंने इसे आगे नहीं दिया है।
relay-locked = इस PDF पर पासवर्ड लगा है। मैंने इसे आगे नहीं दिया है।
relay-slow = इस फ़ाइल में बहुत ज़्यादा समय लगा। मैंने इसे आगे नहीं दिया है। कृपया कोई छोटी फ़ाइल भेजकर देखें।
relay-busy = अभी एक साथ बहुत सारी फ़ाइलें आ रही हैं। आपकी फ़ाइल मैंने आगे नहीं दी है। कृपया कुछ मिनट बाद एक बार और भेजें।
relay-hourly =
    { $minutes ->
        [one] एक घंटे में मैं ज़्यादा से ज़्यादा पाँच फ़ाइलें आगे देता हूँ। यह फ़ाइल मैंने आगे नहीं दी है। कृपया इसे लगभग एक मिनट बाद एक बार और भेजें।
       *[other] एक घंटे में मैं ज़्यादा से ज़्यादा पाँच फ़ाइलें आगे देता हूँ। यह फ़ाइल मैंने आगे नहीं दी है। कृपया इसे लगभग { $minutes } मिनट बाद एक बार और भेजें।
    }
