### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = जर्मनी पहुँचने के बाद
arrival-stage =
    { $for ->
        [self] आप जर्मनी में कब से हैं?
       *[other] वह व्यक्ति जर्मनी में कब से है?
    }
    .short = जर्मनी में
    .soon = अभी नहीं, पर जल्दी
    .soon-words = अभी नहीं, जल्दी, जल्दी आऊँगा, अगले महीने, वीज़ा मिल गया, abhi nahi, jaldi, agle mahine
    .weeks = कुछ ही समय से
    .weeks-words = अभी आया, अभी आई, नया हूँ, नई हूँ, कुछ हफ़्ते, कुछ हफ्ते, कुछ दिन, abhi aaya, naya hu, kuch hafte, kuch din
    .longer = काफ़ी समय से
    .longer-words = काफ़ी समय, लंबे समय से, सालों से, एक साल, कई साल, kaafi samay, salo se, ek saal, kai saal
arrival-children = क्या बच्चे साथ आ रहे हैं, या पहले से यहाँ हैं?
    .short = बच्चे

arrival-more = आप किस बारे में और जानना चाहते हैं?
    .short = और जानें
    .address_registration = पता दर्ज कराना
    .address_registration-words = पता, पता दर्ज, रजिस्ट्रेशन, अनमेल्डुंग, anmeldung, pata darj, registration
    .health_insurance = स्वास्थ्य बीमा
    .health_insurance-words = बीमा, हेल्थ इंश्योरेंस, इंश्योरेंस, डॉक्टर, bima, insurance, health insurance, krankenkasse
    .taxes_net_salary = टैक्स और netto वेतन
    .taxes_net_salary-words = टैक्स, नेट, ग्रॉस, टैक्स आईडी, टैक्स श्रेणी, कटौती, tax, netto, brutto, steuer id
    .bank_account = बैंक खाता
    .bank_account-words = खाता, बैंक, अकाउंट, खाता खोलना, bank, account, khata
    .housing = घर ढूँढना
    .housing-words = घर, किराया, कमरा, मकान मालिक, ghar, kiraya, room, flat
    .driving_licence = ड्राइविंग लाइसेंस
    .driving_licence-words = लाइसेंस, गाड़ी, गाड़ी चलाना, driving licence, licence, gaadi
    .school_kindergarten = स्कूल, Kita, Kindergeld
    .school_kindergarten-words = स्कूल, किंडरगार्टन, किता, बच्चों की देखभाल, बच्चे, किंडरगेल्ड, school, kita, bachche, kindergeld
    .leisure_and_associations = ख़ाली समय और क्लब
    .leisure_and_associations-words = ख़ाली समय, क्लब, संस्था, खेल, दोस्त, club, dost, khel
    .enough = बस, काफ़ी है
    .enough-words = बस, काफ़ी, काफी है, हो गया, और कुछ नहीं, bas, kaafi hai, ho gaya
arrival-more_longer = आप किस बारे में और जानना चाहते हैं?
    .short = और जानें
    .residence_permit_extension = परमिट बढ़वाना
    .residence_permit_extension-words = परमिट, बढ़वाना, परमिट बढ़ाना, परमिट ख़त्म, permit, permit extend, extend
    .change_employer = नौकरी बदलना
    .change_employer-words = नौकरी बदलना, कंपनी बदलना, नई नौकरी, job change, naukri badalna, company change
    .job_lost = नौकरी चली गई
    .job_lost-words = बेरोज़गार, नौकरी गई, निकाल दिया, job chali gayi, naukri chali gayi, nikal diya
    .permanent_residence = हमेशा के लिए रहना
    .permanent_residence-words = स्थायी निवास, पीआर, हमेशा रहना, pr, permanent
    .citizenship = जर्मन नागरिकता
    .citizenship-words = नागरिकता, जर्मन पासपोर्ट, nagrikta, german passport, citizenship
    .travel_absence = लंबे समय विदेश में
    .travel_absence-words = यात्रा, विदेश, घर जाना, छुट्टी में घर, yatra, ghar jana, india jana
    .family_spouse = परिवार को बुलाना
    .family_spouse-words = परिवार, पत्नी, पति, परिवार बुलाना, parivar, patni, pati, family
    .social_security = पेंशन और बीमा
    .social_security-words = पेंशन, सामाजिक बीमा, बेरोज़गारी बीमा, बीमे, pension, social security
    .enough = बस, काफ़ी है
    .enough-words = बस, काफ़ी, काफी है, हो गया, और कुछ नहीं, bas, kaafi hai, ho gaya
