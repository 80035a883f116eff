### Visa and papers: what is asked. The road map stands in roadmaps/visa.ftl.

visa-title = वीज़ा और काग़ज़ात
visa-purpose = काम और ट्रेनिंग के लिए ज़्यादातर लोगों को वीज़ा चाहिए, और वह यात्रा से पहले। वीज़ा किस लिए चाहिए?
    .short = किस लिए
    .job = काम, नौकरी मिल गई है
    .job-words = काम, नौकरी, जॉब, ऑफ़र, कॉन्ट्रैक्ट, ब्लू कार्ड, स्किल्ड वर्कर, kaam, naukri, job, contract, blue card
    .recognition = मान्यता, कोर्स
    .recognition-words = मान्यता, कोर्स, परीक्षा, अडैप्टेशन कोर्स, नॉलेज टेस्ट, मान्यता साझेदारी, manyata, course, exam
    .card = अपॉर्चुनिटी कार्ड
    .card-words = अपॉर्चुनिटी कार्ड, ऑपर्च्युनिटी कार्ड, काम ढूँढना, नौकरी ढूँढना, chancenkarte, opportunity card, job search
    .apprenticeship = ट्रेनिंग (Ausbildung)
    .apprenticeship-words = ट्रेनिंग, आउसबिल्डुंग, अप्रेंटिस, ट्रेनिंग कॉन्ट्रैक्ट, ausbildung, training
    .family = परिवार
    .family-words = परिवार, पति, पत्नी, बच्चे, पति के पास, पत्नी के पास, family, parivar, pati ke paas, patni ke paas
visa-country =
    { $for ->
        [self] आपका पासपोर्ट किस देश का है?
       *[other] उस व्यक्ति का पासपोर्ट किस देश का है?
    } इसी पर निर्भर है कि वीज़ा चाहिए या नहीं। कृपया सिर्फ़ देश का नाम लिखें, जैसे: भारत।
    .short = पासपोर्ट
    .invalid = मैं यह देश नहीं पहचान पाया। कृपया सिर्फ़ देश का नाम लिखें, जैसे: नेपाल।
visa-visa_free =
    जान लें: इस पासपोर्ट से बिना वीज़ा आ सकते हैं। रेज़िडेंस परमिट (Aufenthaltstitel) का आवेदन तब इमिग्रेशन ऑफ़िस (Ausländerbehörde) में होता है, आने के बाद ज़्यादा से ज़्यादा { FACT("visa_free_application") } में (§ 41 AufenthV)। काम तभी कर सकते हैं जब परमिट इसकी इजाज़त दे।
    अपवाद: अपॉर्चुनिटी कार्ड (Chancenkarte) का आवेदन यात्रा से पहले करना होता है। वैसे भी यात्रा से पहले वीज़ा लेना ज़्यादा सुरक्षित रास्ता हो सकता है।
visa-lives_in =
    { $for ->
        [self] अभी आप कहाँ रहते हैं?
       *[other] वह व्यक्ति अभी कहाँ रहता है?
    } इसी पर निर्भर है कि आवेदन कहाँ करना है।
    .short = रहने की जगह
    .abroad = जर्मनी से बाहर
    .abroad-words = विदेश, विदेश में, बाहर, जर्मनी से बाहर, जर्मनी में नहीं, अपने देश में, घर पर, भारत, भारत में, इंडिया, नेपाल, नेपाल में, bahar, apne desh mein, india, india mein, nepal, videsh
    .germany = जर्मनी में
    .germany-words = जर्मनी, जर्मनी में, यहाँ, यहीं, पहले से जर्मनी में, germany, germany mein, germany me, yahan
visa-employer =
    { $for ->
        [employer] क्या आप एम्प्लॉयर के रूप में
       *[other] क्या एम्प्लॉयर (कंपनी)
    } फ़ास्ट-ट्रैक प्रक्रिया (§ 81a AufenthG) { $for ->
        [employer] करना चाहते हैं? एम्प्लॉयर
       *[other] करना चाहता है? वह
    } इसे इमिग्रेशन ऑफ़िस (Ausländerbehörde) में शुरू करता है और इसके { FACT("fast_track_fee") } देता है। तब वीज़ा अक्सर जल्दी मिलता है।
    .short = फ़ास्ट-ट्रैक
    .yes = हाँ
    .no = नहीं
    .no-words = नहीं, नही, अभी कंपनी नहीं, एम्प्लॉयर नहीं है, nahi, nahin, abhi company nahi
visa-here = जो पहले से जर्मनी में रहता है, वह दूतावास में वीज़ा का आवेदन नहीं करता। ज़िम्मेदार रहने की जगह का इमिग्रेशन ऑफ़िस (Ausländerbehörde) है। नया परमिट संभव है या नहीं, यह अभी के परमिट पर निर्भर है।
