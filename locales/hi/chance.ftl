### "What chance do I have?": what is asked. The routes stand in routes.ftl, the road maps in roadmaps/chance.ftl.

chance-title = मेरे क्या मौके हैं?
chance-intro =
    { $for ->
        [self] मैं सिर्फ़ वही पूछूँगा जो आपके रास्ते के लिए ज़रूरी है। उसके बाद आप देखेंगे कि जर्मनी के कौन से रास्ते खुले हैं, क्या कमी है और आगे क्या करना है।
       *[other] मैं सिर्फ़ वही पूछूँगा जो उस व्यक्ति के रास्ते के लिए ज़रूरी है। उसके बाद आप देखेंगे कि जर्मनी के कौन से रास्ते खुले हैं, क्या कमी है और आगे क्या करना है।
    }
    “पता नहीं” हमेशा चलता है।
chance-reuse = मेरे पास पहले के जवाब हैं। क्या बात उसी व्यक्ति की है, और क्या वे जवाब अब भी सही हैं?
    .short = पहले के जवाब
    .yes = हाँ, वही रखें
    .no = नहीं, फिर से पूछें
    .no-words = नहीं, नही, फिर से पूछें, नए, दूसरा व्यक्ति, सही नहीं, nahi, nahin, phir se puchho, dusra vyakti

chance-nationality =
    { $for ->
        [self] आपके पास किस देश का पासपोर्ट है?
       *[other] उस व्यक्ति के पास किस देश का पासपोर्ट है?
    } कृपया देश का नाम लिखें, जैसे: भारत। कई पासपोर्ट हों तो: पहले EU वाला, अगर हो।
    .short = पासपोर्ट
    .invalid = मैं यह देश नहीं पहचान पाया। कृपया सिर्फ़ देश का नाम लिखें, जैसे: नेपाल। या “पता नहीं” पर टैप करें।
chance-passport_group =
    कोई बात नहीं। क्या देश इनमें है?
    • पश्चिमी बाल्कन: { FACT("western_balkans_countries") }
    • अपने नियम वाले देश: { FACT("best_friends_rule") }
    .short = देशों का समूह
    .eu = EU, EEA या स्विट्ज़रलैंड
    .eu-words = ईयू, यूरोप, यूरोपीय संघ, स्विट्ज़रलैंड, eu, eea, europe
    .western_balkans = पश्चिमी बाल्कन
    .western_balkans-words = बाल्कन, balkan, western balkan
    .best_friends = अपने नियम वाला देश
    .best_friends-words = अपना नियम, दूसरी सूची, dusri list
    .other = कोई और देश
    .other-words = कोई और, दूसरा देश, इनमें से कोई नहीं, koi aur, dusra desh, isme nahi hai
chance-lives_in =
    { $for ->
        [self] अभी आप कहाँ रहते हैं?
       *[other] वह व्यक्ति अभी कहाँ रहता है?
    } इसी पर निर्भर है कि आवेदन कहाँ करना है।
    .short = रहने की जगह
    .abroad = जर्मनी से बाहर
    .abroad-words = विदेश, विदेश में, बाहर, जर्मनी से बाहर, जर्मनी में नहीं, अपने देश में, घर पर, भारत, भारत में, इंडिया, नेपाल, नेपाल में, bahar, apne desh mein, india, india mein, nepal, videsh
    .germany = जर्मनी में
    .germany-words = जर्मनी, जर्मनी में, यहाँ, यहीं, पहले से जर्मनी में, germany, germany mein, germany me, yahan

chance-field =
    { $for ->
        [self] आपने सबसे ज़्यादा समय किस क्षेत्र में काम किया है?
       *[other] उस व्यक्ति ने सबसे ज़्यादा समय किस क्षेत्र में काम किया है?
    } कुछ क्षेत्रों में बिना योग्यता के भी रास्ते हैं।
    .short = क्षेत्र
    .it = IT और कंप्यूटर
    .it-words = कंप्यूटर, आईटी, सॉफ़्टवेयर, सॉफ्टवेयर, प्रोग्रामिंग, कोडिंग, वेबसाइट, it, computer, software, programming, coding
    .driving = ट्रक या बस ड्राइवर
    .driving-words = ड्राइवर, ट्रक, बस, ट्रक ड्राइवर, बस ड्राइवर, गाड़ी चलाना, driver, truck driver, bus driver
    .health = नर्सिंग और स्वास्थ्य
    .health-words = नर्सिंग, स्वास्थ्य, अस्पताल, देखभाल, वृद्धाश्रम, nursing, health, hospital, swasthya
    .craft = कारीगरी और निर्माण
    .craft-words = कारीगरी, निर्माण, कंस्ट्रक्शन, मिस्त्री, राजमिस्त्री, नाई, पेंटर, वर्कशॉप, karigar, construction, mistri
    .office = दफ़्तर, दुकान, होटल
    .office-words = दफ़्तर, दफ्तर, ऑफिस, दुकान, सेल्स, रसोई, कुक, रेस्टोरेंट, होटल, office, dukan, shop, hotel, restaurant, cook
    .other = कुछ और
    .other-words = दूसरा क्षेत्र, फ़ैक्ट्री, फैक्ट्री, गोदाम, खेती, अन्य, factory, godam, kheti, kuch aur, other
    .nothing = अभी तक काम नहीं किया
    .nothing-words = कभी नहीं, अभी नहीं, काम नहीं किया, स्कूल, छात्र, छात्रा, kaam nahi kiya, student, kabhi nahi

chance-licence =
    यह पेशा जर्मनी में संरक्षित है: इसके लिए लाइसेंस (Erlaubnis) चाहिए।
    { $for ->
        [self] क्या आपके पास जर्मन दफ़्तर का लाइसेंस है, या उसका वादा मिल चुका है?
       *[other] क्या उस व्यक्ति के पास जर्मन दफ़्तर का लाइसेंस है, या उसका वादा मिल चुका है?
    }
    .short = लाइसेंस
    .yes = हाँ, लाइसेंस है
    .promised = वादा मिल चुका है
    .promised-words = वादा, वादा मिला, लिखित वादा, vada, likhit vada, promised
    .no = नहीं, अभी नहीं

chance-job_offer =
    { $for ->
        [employer] क्या आपने उस व्यक्ति को नौकरी का ऑफ़र दे दिया है?
        [self] क्या आपके पास जर्मनी से पक्का ऑफ़र है?
       *[other] क्या उस व्यक्ति के पास जर्मनी से पक्का ऑफ़र है?
    } यानी कॉन्ट्रैक्ट या लिखित हाँ।
    .short = ऑफ़र
    .yes = हाँ, नौकरी का
    .yes-words = हाँ, हां, नौकरी, काम, जॉब, कॉन्ट्रैक्ट, haan, han, job, naukri, contract
    .training = ट्रेनिंग का
    .training-words = ट्रेनिंग, आउसबिल्डुंग, ट्रेनिंग कॉन्ट्रैक्ट, ausbildung, training
    .no = नहीं, अभी नहीं

chance-job_kind =
    काम किस तरह का है?
    कुशल काम का मतलब: आम तौर पर उसके लिए यूनिवर्सिटी डिग्री या कम से कम { FACT("qualified_training_min") } की ट्रेनिंग चाहिए।
    .short = काम का प्रकार
    .fits = योग्यता से मेल खाता
    .fits-words = मेल खाता है, मेरे पेशे का, वही पेशा, same profession, mere peshe ka
    .qualified = दूसरा कुशल काम
    .qualified-words = कुशल, कुशल काम, दूसरा पेशा, दूसरा विषय, skilled, dusra pesha
    .helper_field = उसी क्षेत्र में सहायक
    .helper_field-words = उसी काम में हेल्पर, केयर असिस्टेंट, नर्सिंग सहायक, care helper, assistant
    .helper = साधारण हेल्पर का काम
    .helper-words = हेल्पर, साधारण काम, मज़दूर, मजदूर, गोदाम, सफ़ाई, सफाई, helper, mazdoor, safai

chance-salary =
    ऑफ़र में साल का कितना वेतन लिखा है, brutto?
    Brutto का मतलब: टैक्स और बीमा कटने से पहले। अगर सिर्फ़ महीने का वेतन लिखा है, तो साल के सारे महीनों का वेतन जोड़ लें।
    .short = सालाना वेतन
    .general = { FACT("blue_card_salary_general") } या ज़्यादा
    .reduced = { FACT("blue_card_salary_reduced") } या ज़्यादा
    .experience = { FACT("experience_6beschv_min_salary") } या ज़्यादा
    .less = इससे कम
    .less-words = कम, इससे कम, थोड़ा, kam, isse kam
chance-recent_degree = क्या यूनिवर्सिटी की पढ़ाई ज़्यादा से ज़्यादा { FACT("blue_card_new_entrant") } पहले पूरी हुई है?
    .short = हाल की डिग्री
chance-job_months = क्या कॉन्ट्रैक्ट बिना अंतिम तारीख़ का है, या कम से कम { FACT("blue_card_offer_months") } का है?
    .short = नौकरी की अवधि
chance-collective_agreement = क्या एम्प्लॉयर (कंपनी) पर सामूहिक वेतन समझौता (Tarifvertrag) लागू है, और क्या वह उसके अनुसार वेतन देता है? यह अक्सर कॉन्ट्रैक्ट में लिखा होता है। नहीं तो एम्प्लॉयर से पूछें।
    .short = सामूहिक समझौता
chance-partnership =
    क्या एम्प्लॉयर (कंपनी) मान्यता साझेदारी (Anerkennungspartnerschaft) में साथ देता है?
    यानी: काम करना और साथ-साथ योग्यता की मान्यता लेना। कंपनी ट्रेनिंग दे सकने वाली हो, और दोनों एक समझौते पर साइन करते हैं।
    .short = मान्यता साझेदारी
    .yes = हाँ, साथ देता है
    .yes-words = हाँ, हां, साथ देगा, समझौता, haan, han, sath dega

chance-experience =
    { $for ->
        [self] आपने इस पेशे में कितने समय काम किया है?
       *[other] उस व्यक्ति ने इस पेशे में कितने समय काम किया है?
    } योग्यता हो तो उसके बाद का समय गिना जाता है।
    लंबे समय के लिए पिछले { FACT("oc_nr06_window") } गिने जाते हैं, कम समय के लिए पिछले { FACT("oc_nr07_window") }।
    .short = काम का अनुभव
    .long = कम से कम { FACT("oc_nr06_experience") }
    .long-words = लंबे समय, बहुत साल, कई साल, bahut saal, kai saal, lambe samay
    .medium = कम से कम { FACT("oc_nr07_experience") }
    .medium-words = कुछ साल, दो तीन साल, kuch saal, do teen saal
    .less = इससे कम
    .less-words = कम, इससे कम, कोई अनुभव नहीं, बिल्कुल नहीं, कुछ महीने, kam, isse kam, experience nahi, kuch mahine
chance-experience_it =
    { $for ->
        [self] आपने IT में कितने समय काम किया है?
       *[other] उस व्यक्ति ने IT में कितने समय काम किया है?
    }
    सबसे लंबे समय के लिए पिछले { FACT("oc_nr06_window") } गिने जाते हैं, कम समय के लिए पिछले { FACT("experience_window") }।
    .short = IT का अनुभव
    .long = कम से कम { FACT("oc_nr06_experience") }
    .long-words = लंबे समय, बहुत साल, कई साल, bahut saal, kai saal, lambe samay
    .three = कम से कम { FACT("blue_card_it_experience") }
    .three-words = तीन साल, teen saal
    .medium = कम से कम { FACT("experience_years") }
    .medium-words = दो साल, do saal
    .less = इससे कम
    .less-words = कम, इससे कम, कोई अनुभव नहीं, बिल्कुल नहीं, कुछ महीने, kam, isse kam, experience nahi, kuch mahine
chance-age_group = कोई बात नहीं। कौन सा समूह सही है?
    .short = उम्र, लगभग
    .young = { FACT("training_search_age") } से कम
    .young-words = जवान, कम उम्र, छोटा, jawan, kam umar
    .middle = इनके बीच
    .middle-words = बीच में, beech mein, beech me
    .older = { FACT("age45_age") } या ज़्यादा
    .older-words = ज़्यादा उम्र, बड़ी उम्र, zyada umar
chance-pension =
    { FACT("age45_age") } या उससे ज़्यादा उम्र में क़ानून पहले परमिट के लिए दो में से एक चीज़ माँगता है: सालाना वेतन कम से कम { FACT("age45_min_salary") }, या बुढ़ापे के लिए पर्याप्त पेंशन का इंतज़ाम (Altersversorgung)।
    क्या इनमें से एक बात सही है?
    .short = वेतन या पेंशन
chance-asylum_benefits =
    { $for ->
        [self] क्या आपको जर्मनी में शरणार्थी सहायता क़ानून (Asylbewerberleistungsgesetz) से पैसा या मदद मिली है?
       *[other] क्या उस व्यक्ति को जर्मनी में शरणार्थी सहायता क़ानून (Asylbewerberleistungsgesetz) से पैसा या मदद मिली है?
    } पिछले { FACT("western_balkans_asylum_benefits") } गिने जाते हैं।
    .short = शरण में मदद
chance-driving =
    गाड़ी चलाने के लिए ट्रक या बस का EU ड्राइविंग लाइसेंस और Grundqualifikation (पेशेवर ड्राइवरों की परीक्षा) चाहिए। क्या है?
    .short = ड्राइविंग लाइसेंस
    .eu = दोनों EU के
    .eu-words = ईयू, दोनों, ईयू लाइसेंस, eu, dono, eu licence
    .programme = कंपनी मदद करती है
    .programme-words = कंपनी, एम्प्लॉयर, प्रोग्राम, कंपनी मदद करेगी, company, company madad karegi
    .home = सिर्फ़ अपने देश का
    .home-words = अपने देश का, भारत का, नेपाल का, सिर्फ घर का, apne desh ka, indian licence, india ka
    .no = न ट्रक का, न बस का
    .no-words = नहीं, नही, कोई नहीं, लाइसेंस नहीं, nahi, nahin, licence nahi hai
chance-measure =
    { $for ->
        [self] क्या आपके पास ऐसे कोर्स में जगह है, जो फ़ैसले (Bescheid) में बताई कमी पूरी करता है?
       *[other] क्या उस व्यक्ति के पास ऐसे कोर्स में जगह है, जो फ़ैसले (Bescheid) में बताई कमी पूरी करता है?
    } जैसे अडैप्टेशन कोर्स (Anpassungslehrgang)।
    .short = कोर्स में जगह
chance-completed_stay =
    { $for ->
        [self] क्या आपने यहाँ जर्मनी में कुछ पूरा किया है?
       *[other] क्या उस व्यक्ति ने यहाँ जर्मनी में कुछ पूरा किया है?
    } यानी यूनिवर्सिटी की पढ़ाई, ट्रेनिंग, रिसर्च या पेशे की मान्यता।
    .short = यहाँ पूरा किया
chance-school_certificate =
    { $for ->
        [self] क्या आपके पास ऐसा स्कूल सर्टिफ़िकेट है जिससे आप यूनिवर्सिटी में पढ़ सकते हैं,
       *[other] क्या उस व्यक्ति के पास ऐसा स्कूल सर्टिफ़िकेट है जिससे वह यूनिवर्सिटी में पढ़ सकता है,
    } जर्मनी में या अपने देश में? विदेश में जर्मन स्कूल का सर्टिफ़िकेट भी गिना जाता है।
    .short = स्कूल सर्टिफ़िकेट
chance-livelihood =
    क्या रहने-खाने का पैसा है? अभी आम तौर पर { FACT("oc_livelihood") } प्रति महीना माँगा जाता है।
    गिना जा सकता है: ब्लॉक्ड अकाउंट (Sperrkonto: पैसा जमा रहता है, हर महीने एक हिस्सा मिलता है), वेतन या जर्मनी में कोई व्यक्ति जो ज़िम्मेदारी लेता है।
    .short = गुज़ारे का पैसा
    .no = नहीं, अभी नहीं
