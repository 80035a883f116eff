### The printed poster. Read from afar: few words.

poster-headline = जर्मनी में काम?
poster-sentence = आपने विदेश में कोई पेशा सीखा है या पढ़ाई की है? या आपके भाई, बहन, दोस्त ने? Lotse एक-एक क़दम समझाता है कि क्या संभव है।
poster-scan = मोबाइल से स्कैन करें और पूछें
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = इंटरनेट पर
poster-free = मुफ़्त, कई भाषाओं में
poster-confidential = गोपनीय: बिना नाम, बिना रजिस्ट्रेशन
poster-inform = हम जानकारी देते हैं। हम किसी की भर्ती नहीं करते और नौकरी नहीं दिलाते।
poster-operator = ज़िम्मेदार: { $operator }
