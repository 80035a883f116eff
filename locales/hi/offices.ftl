### The conversation about offices.

offices-title = पास में सलाह
offices-lives_in =
    { $for ->
        [self] अभी आप कहाँ रहते हैं?
        [relative] वह व्यक्ति अभी कहाँ रहता है?
       *[other] आप किस जगह के लिए सलाह ढूँढ रहे हैं?
    }
    .short = रहने की जगह
    .abroad = जर्मनी से बाहर
    .abroad-words = विदेश, विदेश में, बाहर, जर्मनी से बाहर, जर्मनी में नहीं, अपने देश में, भारत, भारत में, इंडिया, नेपाल, नेपाल में, bahar, apne desh mein, india, india mein, nepal, videsh
    .germany = जर्मनी में
    .germany-words = जर्मनी, जर्मनी में, यहाँ जर्मनी में, पहले से जर्मनी में, germany, germany mein, germany me
offices-country =
    किस देश में? यानी वह देश, जहाँ { $for ->
        [self] आप अभी रहते हैं
       *[other] वह व्यक्ति अभी रहता है
    }। सिर्फ़ नाम लिखें, जैसे: भारत।
    .short = देश
    .invalid = मुझे यह देश नहीं मिला। कृपया इसे अलग तरह से लिखें। या “पता नहीं” पर टैप करें।
offices-place = किस शहर, ज़िले या राज्य (Bundesland) में? जैसे: Bielefeld, Rostock, Thüringen।
    .short = जगह
    .invalid = मैं यह जगह नहीं जानता। कृपया पास का कोई बड़ा शहर या राज्य (Bundesland) लिखें। या “पता नहीं” पर टैप करें।
offices-region = क्या यह इनमें से कोई इलाक़ा है?
    .short = इलाक़ा
offices-topic = बात किस विषय की है?
    .short = विषय
    .recognition = मान्यता
    .recognition-words = डिग्री, डिप्लोमा, सर्टिफिकेट, योग्यता की मान्यता, manyata, degree, certificate
    .visa = वीज़ा और परमिट
    .visa-words = वीज़ा, वीजा, परमिट, इमिग्रेशन ऑफ़िस, visa, permit
    .language = जर्मन सीखें
    .language-words = जर्मन, जर्मन कोर्स, भाषा कोर्स, परीक्षा, german, german course, exam
    .work = काम ढूँढना
    .work-words = काम, नौकरी, जॉब, नौकरी ढूँढना, kaam, naukri, job
    .rights = काम पर अधिकार
    .rights-words = अधिकार, वेतन, नौकरी से निकाला, बॉस पैसे नहीं देता, कॉन्ट्रैक्ट, adhikar, salary, contract
    .arrival = रोज़मर्रा में मदद
    .arrival-words = पहुँचना, घर, सरकारी दफ़्तर, परिवार, बच्चे, रोज़मर्रा, ghar, parivar, bachche
    .employer = कंपनियों के लिए
    .employer-words = कंपनी, कंपनियाँ, एम्प्लॉयर, company, employer
    .unknown = कुछ और
    .unknown-words = अन्य, पता नहीं, सामान्य, सब कुछ, kuch aur, pata nahi
