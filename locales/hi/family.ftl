### Family: what is asked. The road map stands in roadmaps/family.ftl.

family-title = परिवार
family-who = जर्मनी साथ कौन आएगा या बाद में कौन आएगा?
    .short = कौन आएगा
    .spouse = पति या पत्नी
    .spouse-words = पति, पत्नी, जीवनसाथी, बीवी, pati, patni, biwi, wife, husband
    .children = बच्चे
    .children-words = बच्चे, बच्चा, बेटा, बेटी, bachche, beta, beti, kids
    .both = पति/पत्नी और बच्चे
    .both-words = दोनों, सब, परिवार, पूरा परिवार, पत्नी और बच्चे, पति और बच्चे, dono, sab, parivar, family
    .parents = माता-पिता
    .parents-words = माता पिता, माँ, मां, पिता, माँ बाप, सास ससुर, mata pita, maa baap, parents, saas sasur
family-residence =
    किसके पास? जर्मनी में काम करने वाले या काम करना चाहने वाले व्यक्ति का परमिट गिना जाता है: जो उसके पास है या जिसका वह आवेदन कर रहा है।
    “दूसरा परमिट” जैसे: पश्चिमी बाल्कन का नियम, अपॉर्चुनिटी कार्ड, ट्रेनिंग, पढ़ाई।
    .short = जर्मनी में परमिट
    .blue_card = EU ब्लू कार्ड
    .blue_card-words = ब्लू कार्ड, blue card, blue card eu
    .skilled = स्किल्ड (§§ 18a, 18b)
    .skilled-words = स्किल्ड वर्कर, 18a, 18b, skilled worker, fachkraft
    .experienced = अनुभवी, § 19c (2)
    .experienced-words = अनुभवी, अनुभव, 19c, बिना डिग्री आईटी, experience
    .other = दूसरा परमिट
    .other-words = दूसरा, पश्चिमी बाल्कन, अपॉर्चुनिटी कार्ड, ट्रेनिंग, पढ़ाई, dusra permit, opportunity card, student
    .eu = EU पासपोर्ट
    .eu-words = ईयू, ईयू नागरिक, ईयू पासपोर्ट, स्विट्ज़रलैंड, eu, eu passport
    .german = जर्मन पासपोर्ट
    .german-words = जर्मन, जर्मन नागरिक, german, german passport
family-moment = परिवार साथ यात्रा करेगा या बाद में आएगा?
    .short = कब
    .together = साथ
    .together-words = साथ, साथ में, एक साथ, मेरे साथ, saath, ek saath, mere saath
    .later = बाद में
    .later-words = बाद, बाद में, बुलाना, पहले से वहाँ है, baad mein, baad me
family-eu = EU, EEA या स्विट्ज़रलैंड के पासपोर्ट वालों के परिवार के लिए EU के अपने नियम (Freizügigkeit) हैं। वे अक्सर आसान हैं, और मैं उन्हें यहाँ विस्तार से नहीं समझाता। वीज़ा का आवेदन करने या पैसे ख़र्च करने से पहले जर्मन दूतावास या सलाह केंद्र से पूछें।
family-german = जर्मन नागरिकों के परिवार के लिए अपने नियम हैं। वे स्किल्ड वर्करों (Fachkräfte) के नियमों से अलग हैं, और मैं उन्हें यहाँ नहीं समझाता। कृपया जर्मन दूतावास या सलाह केंद्र से पूछें, ख़ासकर यह कि कितनी जर्मन चाहिए।
