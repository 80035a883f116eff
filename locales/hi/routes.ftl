### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **इन जवाबों के हिसाब से संभव:**
routes-possible_none = इन जवाबों के हिसाब से अभी कोई रास्ता पूरी तरह खुला नहीं है। यह बदल सकता है।
routes-possible_none_alone = इन जवाबों के हिसाब से मुझे अभी कोई रास्ता नहीं दिखता। यह बदल सकता है।
routes-open = **संभव, अगर कुछ और जुड़ जाए:**
routes-open_more = **यह भी संभव, अगर कुछ और जुड़ जाए:**
routes-further = यह भी संभव, पर ज़्यादा क़दमों के साथ:
routes-blocked = **जो अभी नहीं हो सकता:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = ये रक़में वर्ष { $year } की हैं। नई रक़में अभी पक्की नहीं हैं।
routes-discretion = यह इन जवाबों पर आधारित जानकारी है, कोई वादा नहीं और क़ानूनी सलाह नहीं। फ़ैसला सिर्फ़ सरकारी दफ़्तर कर सकता है।

routes-approval_ba = संघीय रोज़गार एजेंसी (Bundesagentur für Arbeit, BA) की मंज़ूरी ज़रूरी है।
routes-approval_priority = संघीय रोज़गार एजेंसी (Bundesagentur für Arbeit, BA) की मंज़ूरी ज़रूरी है। वह जाँचती है कि किसी और को प्राथमिकता है या नहीं।
routes-approval_quota = संघीय रोज़गार एजेंसी (Bundesagentur für Arbeit, BA) की मंज़ूरी ज़रूरी है। साल में संख्या सीमित है।
routes-approval_priority_and_quota = संघीय रोज़गार एजेंसी (Bundesagentur für Arbeit, BA) की मंज़ूरी ज़रूरी है। वह जाँचती है कि किसी और को प्राथमिकता है या नहीं, और साल में संख्या सीमित है।

routes-note_licence = संरक्षित पेशों में, जैसे नर्सिंग में, मान्यता (Anerkennung) फिर भी चाहिए।
routes-note_nothing =
    इनसे रास्ते खुलते हैं:
    • योग्यता: कम से कम { FACT("qualified_training_min") } की ट्रेनिंग या यूनिवर्सिटी डिग्री
    • जर्मन, अच्छा हो कि { FACT("apprenticeship_german") } तक
    • काम या ट्रेनिंग का पक्का ऑफ़र
    • मुफ़्त सलाह केंद्र से बातचीत
routes-note_quota = पश्चिमी बाल्कन में इस साल की संख्या पूरी हो चुकी हो सकती है। पहले दूतावास से पूछें।
routes-note_visa_free_entry = इस पासपोर्ट से बिना वीज़ा आ सकते हैं और रेज़िडेंस परमिट (Aufenthaltstitel) का आवेदन यहाँ कर सकते हैं, आने के बाद ज़्यादा से ज़्यादा { FACT("visa_free_application") } में। काम परमिट मिलने पर ही कर सकते हैं।
routes-note_in_germany = **ज़रूरी:** पढ़ाई, ट्रेनिंग या काम के रेज़िडेंस परमिट के बिना आवेदन अक्सर सिर्फ़ विदेश से हो सकता है। जर्मनी छोड़ने से पहले ज़रूर सलाह लें, ख़ासकर शरण (Asyl) या Duldung की हालत में।

## Titles, and what each route is

routes-title_eu_free_movement = आने-जाने और काम की आज़ादी (FreizügG/EU)
    .text = EU, EEA या स्विट्ज़रलैंड के पासपोर्ट से जर्मनी में रह और काम कर सकते हैं, बिना वीज़ा और बिना काम की अनुमति।
routes-title_blue_card_general = EU ब्लू कार्ड (§ 18g)
    .text = डिग्री से मेल खाते काम का परमिट। इसके लिए संघीय रोज़गार एजेंसी की मंज़ूरी ज़रूरी नहीं, क़ानून जर्मन नहीं माँगता।
routes-title_blue_card_reduced = कमी वाले पेशे में EU ब्लू कार्ड (§ 18g)
    .text = वही कार्ड कम वेतन पर: कमी वाले पेशों में और पढ़ाई के तुरंत बाद।
routes-title_blue_card_it = डिग्री के बिना IT का EU ब्लू कार्ड (§ 18g Abs. 2)
    .text = यहाँ डिग्री की जगह IT का अनुभव गिना जाता है।
routes-title_skilled_academic_18b = डिग्री वाला स्किल्ड वर्कर (§ 18b)
    .text = किसी भी कुशल काम के लिए। ज़रूरी नहीं कि काम ठीक डिग्री वाले विषय का हो।
routes-title_skilled_vocational_18a = ट्रेनिंग वाला स्किल्ड वर्कर (§ 18a)
    .text = किसी भी कुशल काम के लिए, जब ट्रेनिंग को जर्मनी में मान्यता मिली हो।
routes-title_experience_19c2 = काम के अनुभव के साथ नौकरी (§ 19c Abs. 2)
    .text = जर्मन मान्यता के बिना काम: अनुभव, अपने देश की योग्यता और वेतन गिने जाते हैं।
routes-title_experience_it_19c2 = काम के अनुभव के साथ IT (§ 19c Abs. 2)
    .text = IT में बिना किसी डिग्री या डिप्लोमा के काम: अनुभव और वेतन गिने जाते हैं।
routes-title_recognition_partnership_16d3 = मान्यता साझेदारी (§ 16d Abs. 3)
    .text = पहले आना और काम करना, मान्यता की प्रक्रिया जर्मनी में साथ-साथ चलती है।
routes-title_adaptation_16d1 = मान्यता के लिए कोर्स (§ 16d Abs. 1)
    .text = जर्मनी में रहकर वह पूरा करना जो फ़ैसले (Bescheid) के अनुसार अभी कम है।
routes-title_exam_16d5 = मान्यता के लिए परीक्षा (§ 16d Abs. 5)
    .text = सिर्फ़ परीक्षा के लिए थोड़े समय रहना। इस दौरान काम नहीं कर सकते।
routes-title_western_balkans_26_2 = पश्चिमी बाल्कन का नियम (§ 26 Abs. 2 BeschV)
    .text = पक्के ऑफ़र के साथ किसी भी काम के लिए, बिना योग्यता और बिना जर्मन के भी। आवेदन उस इलाक़े के जर्मन दूतावास या कॉन्सुलेट में होता है।
routes-title_best_friends_26_1 = कुछ देशों का नियम (§ 26 Abs. 1 BeschV)
    .text = इस पासपोर्ट से पक्के ऑफ़र के साथ कोई भी काम संभव है, बिना योग्यता के भी।
routes-title_care_assistant_22a = केयर असिस्टेंट (§ 22a BeschV)
    .text = केयर असिस्टेंट की ऐसी ट्रेनिंग वालों के लिए जो जर्मनी में मान्य है।
routes-title_driver_24a = ट्रक या बस ड्राइवर (§ 24a BeschV)
    .text = नौकरी वाले पेशेवर ड्राइवरों के लिए। कुछ कंपनियाँ EU ड्राइविंग लाइसेंस लेने में मदद करती हैं।
routes-title_opportunity_card_skilled = बिना अंकों का अपॉर्चुनिटी कार्ड (§ 20a)
    .text = आना और यहाँ काम ढूँढना। योग्यता मान्य या तुलनीय है, इसलिए अंक नहीं चाहिए।
routes-title_opportunity_card_points = अंकों वाला अपॉर्चुनिटी कार्ड (§ 20a)
    .text = आना और यहाँ काम ढूँढना। ज़रूरी: { FACT("oc_min_points") }। मेनू में “और विषय” में मैं उन्हें ठीक-ठीक गिनता हूँ।
routes-title_apprenticeship_16a = जर्मनी में ट्रेनिंग (§ 16a)
    .text = पेशा सीखना। कंपनी की ट्रेनिंग (Ausbildung) में साथ ही पैसा भी मिलता है।
routes-title_training_search_17 = ट्रेनिंग की जगह ढूँढना (§ 17)
    .text = जर्मनी में ज़्यादा से ज़्यादा { FACT("training_search_duration") } तक ट्रेनिंग की जगह ढूँढना।
routes-title_job_search_20 = यहाँ पढ़ाई के बाद काम ढूँढना (§ 20)
    .text = जिसने यहाँ यूनिवर्सिटी की पढ़ाई, ट्रेनिंग, रिसर्च या मान्यता पूरी की है, वह जर्मनी में काम ढूँढ सकता है।
routes-title_short_term_15d = थोड़े समय का काम (§ 15d BeschV)
    .text = कुछ महीनों के काम के लिए। आवेदन एम्प्लॉयर (कंपनी) करता है और यात्रा का ख़र्च वही देता है।
routes-title_ict_19 = ICT कार्ड (§ 19)
    .text = उसी कंपनी समूह में कुछ समय जर्मनी में काम के लिए।
routes-title_language_course_16f = जर्मनी में जर्मन कोर्स (§ 16f)
    .text = जर्मन सीखने के लिए रहना, साथ में थोड़ा काम।

## What is missing, by condition

routes-missing-free_movement = EU, EEA या स्विट्ज़रलैंड का पासपोर्ट
routes-missing-third_country = EU से बाहर का पासपोर्ट
routes-missing-degree = जर्मनी में मान्य या तुलनीय यूनिवर्सिटी डिग्री (anabin या ZAB)
routes-missing-fitting_job = डिग्री से मेल खाता नौकरी का ऑफ़र
routes-missing-offer_months = कम से कम { FACT("blue_card_offer_months") } का नौकरी का ऑफ़र
routes-missing-salary_blue_card_general = सालाना वेतन कम से कम { FACT("blue_card_salary_general") }
routes-missing-licence = पेशे का लाइसेंस, अगर पेशा संरक्षित है
routes-missing-shortage_or_recent_degree = कमी वाला पेशा, या ज़्यादा से ज़्यादा { FACT("blue_card_new_entrant") } पुरानी डिग्री
routes-missing-salary_blue_card_reduced = सालाना वेतन कम से कम { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = IT का पेशा
routes-missing-experience_it_blue_card = डिग्री के स्तर का IT अनुभव, कम से कम { FACT("blue_card_it_experience") } (पिछले { FACT("blue_card_it_experience_window") } गिने जाते हैं)
routes-missing-qualified_job = कुशल काम का नौकरी का ऑफ़र
routes-missing-age45 = उम्र के कारण ({ FACT("age45_age") } या उससे ज़्यादा उम्र में): सालाना वेतन कम से कम { FACT("age45_min_salary") } या बुढ़ापे के लिए पर्याप्त पेंशन का इंतज़ाम
routes-missing-equivalence = जर्मनी में ट्रेनिंग की पूरी मान्यता
routes-missing-experience = पेशे में अनुभव, कम से कम { FACT("experience_years") } (पिछले { FACT("experience_window") } गिने जाते हैं)
routes-missing-salary_or_agreement = सालाना वेतन कम से कम { FACT("experience_6beschv_min_salary") }, या सामूहिक समझौते (Tarif) का वेतन
routes-missing-experienced_qualification = ऐसी योग्यता जिसे अपने देश में सरकारी मान्यता हो (ट्रेनिंग: कम से कम { FACT("experience_training_min") })
routes-missing-foreign_qualification = ऐसी योग्यता जिसे अपने देश में सरकारी मान्यता हो (ट्रेनिंग: कम से कम { FACT("qualified_training_min") })
routes-missing-partnership_job = उसी पेशे के क्षेत्र में नौकरी का ऑफ़र
routes-missing-recognition_agreement = ऐसा एम्प्लॉयर (कंपनी) जो साथ दे और लिखित समझौता करे
routes-missing-suitable_employer = ऐसी कंपनी जो ट्रेनिंग दे सकती हो
routes-missing-german_a2 = जर्मन { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = ऐसा फ़ैसला (Bescheid) जिसमें लिखा हो कि मान्यता के लिए अभी क्या कम है
routes-missing-measure = सही कोर्स में जगह
routes-missing-german_a2_usual = आम तौर पर जर्मन { FACT("lang_16d1") }
routes-missing-livelihood_recognition = रहने-खाने का पैसा: { FACT("s16d_livelihood") } प्रति महीना
routes-missing-exam = मान्यता की ऐसी परीक्षा जो जल्दी होने वाली हो
routes-missing-nationality = ऐसे देश का पासपोर्ट जिसके लिए यह नियम है
routes-missing-job_offer = पक्का नौकरी का ऑफ़र
routes-missing-from_abroad = विदेश से आवेदन
routes-missing-asylum_benefits = शरणार्थी सहायता क़ानून (Asylbewerberleistungsgesetz) से कोई मदद न ली हो (पिछले { FACT("western_balkans_asylum_benefits") } गिने जाते हैं)
routes-missing-care_assistant = केयर असिस्टेंट की ट्रेनिंग जिसे जर्मनी में मान्यता मिली हो
routes-missing-driver = EU ड्राइविंग लाइसेंस और पेशेवर क्वालिफ़िकेशन (Grundqualifikation), या ऐसी कंपनी जो इसमें मदद करे
routes-missing-skilled_worker = ऐसी योग्यता जिसे जर्मनी में पूरी मान्यता मिली हो, या यूनिवर्सिटी डिग्री जो तुलनीय मानी जाती हो
routes-missing-livelihood_opportunity_card = रहने-खाने का पैसा: { FACT("oc_livelihood") } प्रति महीना
routes-missing-abroad_or_title = विदेश से आवेदन, या यहाँ पढ़ाई, ट्रेनिंग या काम के रेज़िडेंस परमिट के साथ
routes-missing-basic_qualification = ऐसी योग्यता जिसे अपने देश में सरकारी मान्यता हो (ट्रेनिंग: कम से कम { FACT("oc_training_min") })
routes-missing-german_or_english = जर्मन { FACT("oc_language_minimum") } या अंग्रेज़ी { FACT("oc_language_minimum_english") }
routes-missing-points = और अंक (ज़रूरी: { FACT("oc_min_points") }), जैसे बेहतर जर्मन से
routes-missing-training_place = ट्रेनिंग का कॉन्ट्रैक्ट या स्कूल में जगह
routes-missing-german_for_training = जर्मन { FACT("apprenticeship_german") }, या ऐसी कंपनी जो जर्मन ख़ुद जाँचे या पहले कोर्स की योजना बनाए
routes-missing-livelihood_training = रहने-खाने का पैसा; ट्रेनिंग का वेतन इसमें गिना जाता है
routes-missing-under_age = उम्र { FACT("training_search_age") } से कम
routes-missing-livelihood_training_search = रहने-खाने का पैसा: { FACT("s16d_livelihood") } प्रति महीना
routes-missing-school_certificate = ऐसा स्कूल सर्टिफ़िकेट जिससे यूनिवर्सिटी में पढ़ सकें
routes-missing-german_b1 = जर्मन { FACT("lang_training_search") }
routes-missing-completed_stay = यहाँ जर्मनी में पूरी की गई पढ़ाई या ट्रेनिंग
routes-missing-livelihood_search = रहने-खाने का पर्याप्त पैसा
routes-missing-collective_agreement = सामूहिक वेतन समझौते (Tarifvertrag) वाला एम्प्लॉयर
routes-missing-hours = कम से कम { FACT("short_term_hours") } प्रति सप्ताह काम
routes-missing-short_duration = ज़्यादा से ज़्यादा { FACT("short_term_months") } की नौकरी
routes-missing-travel_paid = ऐसा एम्प्लॉयर जो यात्रा का ख़र्च दे
routes-missing-transfer_role = कंपनी समूह में प्रबंधक, विशेषज्ञ या ट्रेनी का पद
routes-missing-transfer_months = ठीक उससे पहले कंपनी समूह में कम से कम { FACT("ict_group_months") }
routes-missing-transfer_days = { FACT("ict_transfer_days") } से ज़्यादा का काम
routes-missing-language_course = जर्मन कोर्स में जगह
routes-missing-livelihood_language_course = रहने-खाने का पैसा: { FACT("s16d_livelihood") } प्रति महीना

## What stands in the way for good, by condition

routes-blocked-skilled_worker = योग्यता के बिना स्किल्ड वर्कर का वीज़ा और अपॉर्चुनिटी कार्ड नहीं मिलता। सिर्फ़ अनुभव इसके लिए काफ़ी नहीं।
routes-blocked-basic_qualification = अपॉर्चुनिटी कार्ड के लिए योग्यता को अपने देश में सरकारी मान्यता होनी चाहिए; ट्रेनिंग की अवधि कम से कम { FACT("oc_training_min") } होनी चाहिए।
routes-blocked-experience = काम के अनुभव वाले रास्ते के लिए अनुभव अभी काफ़ी नहीं है: { FACT("experience_years") } ज़रूरी हैं।
routes-blocked-under_age = ट्रेनिंग की जगह ढूँढने का रास्ता सिर्फ़ { FACT("training_search_age") } से कम उम्र में है। ट्रेनिंग ख़ुद बाद में भी हो सकती है।
routes-blocked-school_certificate = ट्रेनिंग की जगह ढूँढने का रास्ता सिर्फ़ ऐसे स्कूल सर्टिफ़िकेट के साथ है जिससे यूनिवर्सिटी में पढ़ सकें। ट्रेनिंग ख़ुद इसके बिना भी हो सकती है।
