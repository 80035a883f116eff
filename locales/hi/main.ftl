### Menu and free question.

main-title = मेनू
main-asking_for = आप किसके लिए पूछ रहे हैं?
    .short = किसके लिए
    .self = अपने लिए
    .self-words = मैं, मेरे लिए, अपने लिए, ख़ुद, खुद, खुद के लिए, mere liye, apne liye, khud ke liye, main
    .relative = किसी परिचित के लिए
    .relative-words = भाई, बहन, पति, पत्नी, बेटा, बेटी, माँ, मां, पिता, पापा, चाचा, चाची, मामा, मामी, दोस्त, सहेली, रिश्तेदार, परिवार, भतीजा, भांजा, किसी और के लिए, दूसरे के लिए, भाई के लिए, बहन के लिए, पत्नी के लिए, पति के लिए, bhai, behen, pati, patni, beta, beti, dost, rishtedar, parivar, bhai ke liye, behen ke liye, kisi aur ke liye, dost ke liye
    .employer = मैं एम्प्लॉयर हूँ
    .employer-words = एम्प्लॉयर, कंपनी, नियोक्ता, मालिक, बॉस, एचआर, हम कर्मचारी ढूँढ रहे हैं, company, employer, malik, hr, hum log dhund rahe hai
    .volunteer = मैं स्वयंसेवक हूँ
    .volunteer-words = स्वयंसेवक, स्वयंसेवा, वॉलंटियर, मदद करता हूँ, मदद करती हूँ, संस्था, volunteer, swayamsevak, main madad karta hu, sanstha

main-menu =
    मैं किसमें मदद कर सकता हूँ?
    आप अपना सवाल सीधे यहाँ भी लिख सकते हैं।
    .chance = क्या मौके हैं?
    .chance-words = मौका, मौके, चांस, मेरा चांस, क्या चांस है, कौन सा रास्ता, रास्ते, क्या संभव है, chance, mera chance, kya chance hai, rasta, kaunsa rasta, mauka
    .recognition = योग्यता की मान्यता
    .recognition-words = मान्यता, मान्यता चाहिए, डिग्री की मान्यता, डिप्लोमा की मान्यता, सर्टिफिकेट, डिग्री मान्य कराना, manyata, degree ki manyata, recognition, anerkennung, degree recognition
    .visa = वीज़ा और काग़ज़ात
    .visa-words = वीज़ा, वीजा, काग़ज़ात, कागज़, कागज, वीज़ा आवेदन, दूतावास, एम्बेसी, अपॉइंटमेंट, visa, kagaz, kagzat, embassy, appointment
    .job = नौकरी और ऑफ़र
    .job-words = नौकरी, काम, जॉब, नौकरी ढूँढना, ऑफ़र, ऑफर, ऑफर की जाँच, कॉन्ट्रैक्ट, कॉन्ट्रैक्ट की जाँच, naukri, job, kaam, offer, contract, offer check
    .language = जर्मन सीखें
    .language-words = जर्मन, जर्मन सीखना, जर्मन कोर्स, भाषा सीखना, भाषा कोर्स, german, german seekhna, german course, goethe
    .family = परिवार को साथ लाना
    .family-words = परिवार, फैमिली, पत्नी और बच्चे, बच्चे, परिवार बुलाना, पति पत्नी, family, parivar, bachche, patni aur bachche, spouse
    .arrival = जर्मनी पहुँचने के बाद
    .arrival-words = पहुँचना, पहुँचने के बाद, पहले कदम, जर्मनी में जीवन, पता दर्ज करना, pahuchne ke baad, aane ke baad, arrival
    .employer = कर्मचारी रखना
    .employer-words = कर्मचारी रखना, भर्ती, विदेश से कर्मचारी, स्टाफ रखना, फ़ास्ट ट्रैक प्रक्रिया, karmchari rakhna, bharti, hiring
    .volunteer = स्वयंसेवकों की ट्रेनिंग
    .volunteer-words = ट्रेनिंग, स्वयंसेवक ट्रेनिंग, कार्ड सीखना, क्विज़, क्विज, training, quiz
    .question = एक सवाल पूछें
    .question-words = सवाल, एक सवाल, सवाल पूछना है, मेरा एक सवाल है, कुछ पूछना है, sawal, ek sawal, kuch puchna hai, sawal hai
    .topics = और विषय
    .topics-words = और विषय, दूसरे विषय, बाकी विषय, कुछ और, aur vishay, dusre topic, kuch aur

main-topics = और विषय:
    .offices = पास में सलाह
    .offices-words = सलाह केंद्र, पास का दफ़्तर, पता, पते, दफ़्तर, दफ्तर, पास में मदद, कौन सलाह देता है, salah kendra, daftar, pata, paas mein madad, office
    .occupation = मेरा पेशा
    .occupation-words = पेशा, मेरा काम, क्या मेरा पेशा संरक्षित है, कमी वाला पेशा, pesha, mera pesha, profession
    .points = अपॉर्चुनिटी कार्ड: अंक
    .points-words = अपॉर्चुनिटी कार्ड, ऑपर्च्युनिटी कार्ड, चांसेनकार्टे, अंक, पॉइंट, पॉइंट्स, अंक गिनना, कितने अंक, जॉब सीकर वीज़ा, chancenkarte, opportunity card, points, kitne points, job seeker visa, ank
    .rights = काम पर अधिकार
    .rights-words = अधिकार, मेरे अधिकार, वेतन नहीं मिला, नौकरी से निकाला, छुट्टी, न्यूनतम वेतन, adhikar, mere adhikar, rights, salary nahi mili
    .employer = कर्मचारी रखना
    .employer-words = कर्मचारी रखना, भर्ती, विदेश से कर्मचारी, स्टाफ रखना, फ़ास्ट ट्रैक प्रक्रिया, karmchari rakhna, bharti, hiring
    .volunteer = स्वयंसेवकों की ट्रेनिंग
    .volunteer-words = ट्रेनिंग, स्वयंसेवक ट्रेनिंग, कार्ड सीखना, क्विज़, क्विज, training, quiz
    .for_whom = किसी और के लिए पूछना है
    .for_whom-words = किसके लिए, किसी और के लिए, दूसरा व्यक्ति, अब मेरे लिए, kiske liye, kisi aur ke liye, dusra vyakti

question-title = आपका सवाल
question-ask = अपना सवाल अपने शब्दों में लिखें। छोटा सा काफ़ी है, और ग़लतियों से कोई फ़र्क नहीं पड़ता। कृपया नाम और पासपोर्ट नंबर न लिखें।
    .again = क्या आपका कोई और सवाल है? बस यहाँ लिख दें।
    .invalid = मैं यह पढ़ नहीं पाया। कृपया अपना सवाल एक छोटे वाक्य में लिखें।
