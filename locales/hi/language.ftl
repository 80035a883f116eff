### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = जर्मन सीखें
language-purpose =
    { $for ->
        [self] आपको जर्मन किस लिए चाहिए?
       *[other] उस व्यक्ति को जर्मन किस लिए चाहिए?
    } इसी पर निर्भर है कि कौन सा स्तर गिना जाता है। A1 शुरुआत है, C2 सबसे ऊँचा।
    .short = किस लिए
    .health = नर्सिंग, स्वास्थ्य
    .health-words = नर्सिंग, नर्स, स्वास्थ्य, मिडवाइफ़, थेरेपी, फ़िज़ियोथेरेपी, फिजियोथेरेपी, nursing, nurse, health
    .doctor = डॉक्टर
    .doctor-words = डॉक्टर, चिकित्सक, एमबीबीएस, doctor, mbbs, approbation
    .recognition = दूसरा पेशा, वीज़ा
    .recognition-words = दूसरा पेशा, पेशा, काम, मान्यता, वीज़ा, वीजा, ब्लू कार्ड, नौकरी, job, visa, blue card, naukri
    .card = अपॉर्चुनिटी कार्ड
    .card-words = अपॉर्चुनिटी कार्ड, ऑपर्च्युनिटी कार्ड, काम ढूँढना, chancenkarte, opportunity card, job search
    .apprenticeship = ट्रेनिंग (Ausbildung)
    .apprenticeship-words = ट्रेनिंग, आउसबिल्डुंग, अप्रेंटिस, ausbildung, training
    .spouse = पति या पत्नी के पास आना
    .spouse-words = पति, पत्नी, पति के पास, पत्नी के पास, शादी, स्पाउस, pati ke paas, patni ke paas, spouse, shaadi
    .daily = रोज़मर्रा, बसना
    .daily-words = रोज़मर्रा, जीवन, बसना, रहना, नागरिकता, पीआर, pr, basna, nagrikta
language-lives_in =
    { $for ->
        [self] अभी आप कहाँ रहते हैं?
       *[other] वह व्यक्ति अभी कहाँ रहता है?
    } इसी पर निर्भर है कि कौन से कोर्स मिलते हैं।
    .short = रहने की जगह
    .abroad = जर्मनी से बाहर
    .abroad-words = विदेश, विदेश में, बाहर, जर्मनी से बाहर, जर्मनी में नहीं, अपने देश में, घर पर, भारत, भारत में, इंडिया, नेपाल, नेपाल में, bahar, apne desh mein, india, india mein, nepal, videsh
    .germany = जर्मनी में
    .germany-words = जर्मनी, जर्मनी में, यहाँ, यहीं, पहले से जर्मनी में, germany, germany mein, germany me, yahan
