### An employer who wants to hire: what is asked. The road maps stand in roadmaps/employer.ftl.

employer-title = विदेश से कर्मचारी रखना
employer-intro =
    अच्छा है कि आप विदेश से किसी को नौकरी देना चाहते हैं। मैं कुछ छोटे सवाल पूछूँगा। उसके बाद आपको एक रोडमैप मिलेगा: कौन सा रास्ता सही है, कौन क्या आवेदन करता है, ख़र्च कितना है और आपकी क्या ज़िम्मेदारियाँ हैं।
    कृपया उस व्यक्ति का नाम न लिखें।
employer-passport = उस व्यक्ति के पास कौन सा पासपोर्ट है?
    .short = पासपोर्ट
    .eu = EU, EEA या स्विट्ज़रलैंड
    .eu-words = ईयू, ईयू पासपोर्ट, यूरोप, यूरोपीय संघ, स्विट्ज़रलैंड, eu, eea, eu passport, europe
    .other = दूसरा पासपोर्ट
    .other-words = दूसरा, ईयू का नहीं, भारतीय, नेपाली, भारत का, नेपाल का, indian passport, nepali passport, dusra passport
employer-lives_in = वह व्यक्ति अभी कहाँ रहता है?
    .short = रहने की जगह
    .abroad = जर्मनी से बाहर
    .abroad-words = विदेश, विदेश में, बाहर, जर्मनी से बाहर, जर्मनी में नहीं, अपने देश में, भारत में, नेपाल में, bahar, apne desh mein, india mein, nepal, videsh
    .germany = जर्मनी में
    .germany-words = जर्मनी, जर्मनी में, यहाँ, यहीं, पहले से जर्मनी में, germany, germany mein, germany me, yahan
employer-fast_track =
    क्या आप फ़ास्ट-ट्रैक प्रक्रिया (beschleunigtes Fachkräfteverfahren, § 81a AufenthG) करना चाहते हैं?
    तब दफ़्तर कम समय सीमाओं के साथ काम करते हैं, पर उनकी गारंटी नहीं है। ख़र्च { FACT("fast_track_fee") } है। यह आप एम्प्लॉयर के रूप में देते हैं।
    .short = फ़ास्ट-ट्रैक प्रक्रिया
employer-job_kind =
    वह व्यक्ति किस पेशे में काम करेगा?
    संरक्षित (reglementiert) का मतलब: काम सिर्फ़ लाइसेंस के साथ हो सकता है, जैसे नर्सिंग, डॉक्टरी, स्कूल और किंडरगार्टन में।
    .short = पेशा
    .regulated = संरक्षित पेशा
    .regulated-words = संरक्षित, नर्सिंग, नर्स, डॉक्टर, चिकित्सा, शिक्षक, टीचर, स्कूल, किंडरगार्टन, nurse, nursing, doctor, teacher
    .it = IT का पेशा
    .it-words = आईटी, सॉफ़्टवेयर, सॉफ्टवेयर, प्रोग्रामर, डेवलपर, it, software, programmer, developer
    .other = दूसरा पेशा
    .other-words = दूसरा, कुछ और, कारीगरी, उद्योग, इलेक्ट्रीशियन, कुक, दफ़्तर, तकनीक, निर्माण, ड्राइवर, electrician, cook, driver
employer-hire_status =
    मान्यता (Anerkennung) कहाँ तक पहुँची है?
    यूनिवर्सिटी डिग्री तुलनीय है, जब वह anabin में H+ और “entspricht” या “gleichwertig” के साथ हो, या ZAB ने उसका मूल्यांकन किया हो।
    .short = मान्यता
    .recognised = मान्य या जर्मन
    .recognised-words = मान्य, जर्मन, जर्मन डिग्री, पूरी मान्यता, बराबर, लाइसेंस है, manya, poori manyata
    .comparable = डिग्री, तुलनीय
    .comparable-words = तुलनीय, डिग्री तुलनीय, ज़ैब, anabin, zab, h+, मूल्यांकन
    .partial = आंशिक मान्यता
    .partial-words = आंशिक, आधी मान्यता, कुछ कमी है, फ़ैसला, partial, adhi manyata
    .not_yet = अभी जाँच नहीं हुई
    .not_yet-words = अभी नहीं, जाँच नहीं हुई, जांच नहीं हुई, कुछ नहीं किया, मान्य नहीं, abhi nahi, manyata nahi
    .none = कोई योग्यता नहीं
    .none-words = कोई डिग्री नहीं, कोई नहीं, कोई ट्रेनिंग नहीं, सिर्फ अनुभव, हेल्पर, koi degree nahi, helper, sirf experience
employer-hundred = क्या आप कंपनी में पहले सौ दिनों की चेकलिस्ट भी चाहते हैं? तब वह उस रोडमैप की जगह ले लेगी, जो मैं आपके लिए रखता हूँ।
    .short = चेकलिस्ट
    .yes = हाँ, दिखाएँ
    .yes-words = हाँ, हां, दिखाएँ, दिखाओ, ज़रूर, चेकलिस्ट, haan, han, dikhao, checklist
    .no = नहीं, धन्यवाद
    .no-words = नहीं, नही, नहीं शुक्रिया, बाद में, nahi, nahin, nahi shukriya, baad mein
