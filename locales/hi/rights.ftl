### Rights at work: what is asked. The road maps stand in roadmaps/rights.ftl.

rights-title = काम पर मेरे अधिकार
rights-matter =
    जर्मनी में काम पर सबके अधिकार बराबर हैं, जर्मन पासपोर्ट के बिना भी। बात किसकी है?
    .short = विषय
    .not_paid = वेतन नहीं मिला
    .not_paid-words = वेतन, सैलरी, पगार, पैसे नहीं दिए, कम वेतन, न्यूनतम वेतन, ओवरटाइम का पैसा, शोषण, salary, pagar, paise nahi diye, salary nahi mili
    .hours = काम का समय, छुट्टी
    .hours-words = घंटे, काम का समय, छुट्टी, ओवरटाइम, ब्रेक, बहुत ज़्यादा काम, ghante, chhutti, overtime
    .sick = बीमारी
    .sick-words = बीमार, बीमार हूँ, दुर्घटना, मेडिकल लीव, bimar, accident, sick
    .dismissed = नौकरी से निकाला
    .dismissed-words = निकाल दिया, नौकरी गई, कुंडिगुंग, बर्ख़ास्त, nikal diya, job gayi, kündigung, kundigung
    .threatened = पासपोर्ट छीना, धमकी
    .threatened-words = पासपोर्ट, पासपोर्ट ले लिया, धमकी, मारपीट, डर, बंद कर दिया, ज़बरदस्ती, passport le liya, dhamki, dar, mara
    .discrimination = भेदभाव
    .discrimination-words = नस्लवाद, अपमान, गाली, छेड़छाड़, पगड़ी, हिजाब, bhedbhav, racism, gaali
    .know = जानकारी चाहिए
    .know-words = जानना चाहता हूँ, जानना चाहती हूँ, जानकारी, सामान्य, मेरे अधिकार, अधिकार, jankari, mere adhikar, info
rights-pressure =
    { $for ->
        [self] क्या किसी के पास आपका पासपोर्ट है, क्या कोई आपको धमकाता है, या आपको बाहर नहीं जाने देता?
       *[other] क्या किसी के पास उस व्यक्ति का पासपोर्ट है, क्या कोई उसे धमकाता है, या उसे बाहर नहीं जाने देता?
    }
    .short = पासपोर्ट या धमकी
rights-dismissed =
    कृपया अभी कुछ साइन न करें। नौकरी से निकालने (Kündigung) के ख़िलाफ़ मुक़दमा हो सकता है, पर सिर्फ़ कुछ हफ़्तों तक। पक्की समय सीमा रोडमैप में लिखी है। इसलिए अच्छा हो कि आज ही सलाह लें।
