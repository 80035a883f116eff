### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.

occupation-title = मेरा पेशा
occupation-ask = बात किस पेशे की है? कृपया सिर्फ़ पेशे का नाम लिखें, अपनी भाषा में या जर्मन में। जैसे: नर्स, इलेक्ट्रीशियन, कुक।
    .short = पेशा
    .invalid = मुझे यह पेशा नहीं मिला। कोई दूसरा शब्द लिखें, या इसे जर्मन या अंग्रेज़ी में लिखें। नहीं तो “पता नहीं” पर टैप करें: तब मैं दिखाऊँगा कि यह कहाँ मिलेगा।
occupation-not_found =
    कोई बात नहीं: मैं बहुत से पेशे जानता हूँ, पर सारे नहीं। आगे ऐसे करें:
    • मान्यता खोजक (Anerkennungs-Finder) में कम मिलने वाले पेशे भी हैं, कई भाषाओं में। पेशा और जर्मनी में एक जगह डालें। वह दिखाता है कि पेशा संरक्षित है या नहीं और फ़ैसला कौन करता है:
    { FACT("recognition_finder") }
    • हॉटलाइन “Arbeiten und Leben in Deutschland” ढूँढने में मदद करती है, मुफ़्त, जर्मन और अंग्रेज़ी में: { FACT("hotline_phone") }
occupation-next = आप आगे क्या करना चाहते हैं?
    .short = आगे क्या
    .recognition = रोडमैप: मान्यता
    .recognition-words = मान्यता, योग्यता की मान्यता, manyata, anerkennung, recognition
    .points = अपॉर्चुनिटी कार्ड: अंक
    .points-words = अपॉर्चुनिटी कार्ड, अंक, अंक गिनना, पॉइंट, chancenkarte, opportunity card, points, ank
    .another = दूसरा पेशा
    .another-words = एक और पेशा, पेशा बदलें, अगला पेशा, dusra pesha, ek aur pesha
    .done = बस, सलाह कौन देता है?
    .done-words = बस, बस इतना ही, नहीं शुक्रिया, कौन सलाह देता है, मेरी मदद कौन करेगा, bas, bas itna hi, kaun madad karega

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = जर्मन में: **{ $title }**
occupation-search = विज्ञापनों में ढूँढने के शब्द: { $words }

occupation-regulated_yes = **संरक्षित पेशा: हाँ।** जर्मनी में इसे लाइसेंस या मान्यता (Anerkennung) मिलने पर ही कर सकते हैं (reglementierter Beruf)।
occupation-regulated_no = **संरक्षित पेशा: नहीं।** मान्यता (Anerkennung) के बिना भी काम कर सकते हैं। लेकिन स्किल्ड वर्कर (Fachkraft) के वीज़ा के लिए योग्यता अक्सर मान्य या तुलनीय होनी चाहिए।
occupation-regulated_title = **संरक्षित पेशा: सिर्फ़ नाम।** लाइसेंस के बिना भी काम कर सकते हैं। पर हर कोई अपने को ऐसा नहीं कह सकता, जैसे “Ingenieurin” या “beeidigter Übersetzer”। स्किल्ड वर्कर (Fachkraft) के वीज़ा के लिए योग्यता अक्सर मान्य या तुलनीय होनी चाहिए।
occupation-regulated_own_business = **संरक्षित पेशा: सिर्फ़ अपने काम-धंधे के लिए।** जो नौकरी करता है, वह लाइसेंस के बिना काम कर सकता है। जो ख़ुद अपना काम-धंधा चलाना चाहता है, उसे ज़्यादा सबूत देने होते हैं। स्किल्ड वर्कर (Fachkraft) के वीज़ा के लिए मान्यता अक्सर ज़रूरी है।
occupation-regulated_licence = **संरक्षित पेशा: एक प्रमाणपत्र (Schein) चाहिए।** वह ड्राइविंग लाइसेंस, कोई लाइसेंस या परीक्षा हो सकती है। विदेश का प्रमाणपत्र चलेगा या नहीं, यह पहले पूछना होता है।

occupation-body_land_health = **फ़ैसला कौन करता है?** उस राज्य (Bundesland) का स्वास्थ्य विभाग, जहाँ काम करना है।
occupation-body_land_school = **फ़ैसला कौन करता है?** उस राज्य (Bundesland) का स्कूल विभाग, जहाँ काम करना है।
occupation-body_land_education = **फ़ैसला कौन करता है?** उस राज्य (Bundesland) का एक सरकारी दफ़्तर, जहाँ काम करना है। कौन सा, यह हर राज्य में अलग है।
occupation-body_land_justice = **फ़ैसला कौन करता है?** उस राज्य (Bundesland) का न्याय विभाग, जहाँ काम करना है, या वकीलों का चैंबर (Rechtsanwaltskammer)।
occupation-body_chamber_of_architects = **फ़ैसला कौन करता है?** उस राज्य (Bundesland) का आर्किटेक्ट चैंबर (Architektenkammer), जहाँ काम करना है।
occupation-body_chamber_of_physicians = **फ़ैसला कौन करता है?** मेडिकल चैंबर (Ärztekammer)।
occupation-body_chamber_of_agriculture = **फ़ैसला कौन करता है?** कृषि चैंबर (Landwirtschaftskammer) या राज्य (Bundesland) का एक सरकारी दफ़्तर।
occupation-body_hwk = **फ़ैसला कौन करता है?** अक्सर उस जगह का Handwerkskammer (HWK, कारीगरी का चैंबर)।
occupation-body_ihk_fosa = **फ़ैसला कौन करता है?** ट्रेनिंग के लिए अक्सर IHK FOSA। यह उद्योग और व्यापार चैंबरों का दफ़्तर है।
occupation-body_zab = **फ़ैसला कौन करता है?** यूनिवर्सिटी डिग्री के लिए: पहले anabin डेटाबेस में देखें, नहीं तो ZAB (Zentralstelle für ausländisches Bildungswesen)। ट्रेनिंग के लिए: अक्सर IHK FOSA।
occupation-body_driving_licence_office = **फ़ैसला कौन करता है?** ड्राइविंग लाइसेंस का फ़ैसला जर्मनी में रहने की जगह का लाइसेंस दफ़्तर (Führerscheinstelle)।
occupation-body_professional_chamber = **फ़ैसला कौन करता है?** इस पेशे का चैंबर (Kammer)। नाम मान्यता खोजक (Anerkennungs-Finder) बताता है।
occupation-body_transport_authority = **फ़ैसला कौन करता है?** विमान या जहाज़ का संघीय दफ़्तर।

occupation-shortage_yes = **EU ब्लू कार्ड की कमी वाले पेशों की सूची: हाँ** (§ 18g AufenthG)। काम से मेल खाती डिग्री के साथ वहाँ कम वाला वेतन काफ़ी है: साल में { FACT("blue_card_salary_reduced") } brutto।
occupation-shortage_academic = **EU ब्लू कार्ड की कमी वाले पेशों की सूची: सिर्फ़ डिग्री के साथ** (§ 18g AufenthG)। इस स्तर पर वहाँ कम वाला वेतन काफ़ी है: साल में { FACT("blue_card_salary_reduced") } brutto। ट्रेनिंग के साथ दूसरे रास्ते हैं।
occupation-shortage_it = IT में यह डिग्री के बिना भी हो सकता है, डिग्री के स्तर के कम से कम { FACT("blue_card_it_experience") } के अनुभव के साथ। पिछले { FACT("blue_card_it_experience_window") } गिने जाते हैं।
occupation-shortage_no = **EU ब्लू कार्ड की कमी वाले पेशों की सूची: नहीं** (§ 18g AufenthG)। इसका मतलब यह नहीं कि कोई रास्ता नहीं: स्किल्ड वर्कर (§§ 18a, 18b) के लिए यह सूची नहीं गिनी जाती।
occupation-shortage_list = यह संघीय रोज़गार एजेंसी (Bundesagentur für Arbeit) की कमी वाले पेशों की सूची नहीं है। वह बहुत लंबी है और यहाँ लागू नहीं।

occupation-check = यह पहली जानकारी है और इसकी अभी आधिकारिक पुष्टि नहीं हुई है। पक्की बात मान्यता खोजक (Anerkennungs-Finder) बताता है: वहाँ पेशा और जगह डालें।
