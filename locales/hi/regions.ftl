### Regions: names, greetings, campaigns, and the names of the Länder.

region-germany = पूरा जर्मनी
region-owl = ओस्टवेस्टफ़ालेन-लिप्पे
    .greeting = अच्छा लगा कि आप ओस्टवेस्टफ़ालेन-लिप्पे (Ostwestfalen-Lippe) के ज़रिए मेरे पास आए। मैं आपको पहले उस इलाक़े के केंद्र बताऊँगा, जैसे MOZAIK और Kreis Minden-Lübbecke।
region-ruhr = रूर इलाक़ा
    .greeting = अच्छा लगा कि आप रूर इलाक़े (Ruhrgebiet) के ज़रिए मेरे पास आए। मैं आपको पहले उस इलाक़े के केंद्र बताऊँगा, जैसे Bochum, Duisburg और Emscher-Lippe में।
region-thueringen = थुरिंगिया
    .greeting = अच्छा लगा कि आप थुरिंगिया (Thüringen) के ज़रिए मेरे पास आए। मैं आपको पहले Welcome Center Thuringia बताऊँगा और दिखाऊँगा कि आप अपने देश में कैसे शुरू कर सकते हैं।
region-suedhessen = दक्षिण हेसेन
    .greeting = अच्छा लगा कि आप दक्षिण हेसेन (Südhessen) के ज़रिए मेरे पास आए। मैं स्किल्ड वर्करों (Fachkräfte) और कंपनियों की मदद करता हूँ और आपको पहले उस इलाक़े के केंद्र बताऊँगा।
region-mv = मेक्लेनबुर्ग-फ़ोरपोमर्न
    .greeting = अच्छा लगा कि आप मेक्लेनबुर्ग-फ़ोरपोमर्न (Mecklenburg-Vorpommern) के ज़रिए मेरे पास आए। मैं आपको पहले उस राज्य के केंद्र बताऊँगा, आपके ज़िले के अनुसार।

campaign-herbst = शरद अभियान
campaign-verein = संस्थाएँ
campaign-messe = मेला
campaign-betriebe = कंपनियाँ

land-BB = ब्रांडेनबुर्ग
land-BE = बर्लिन
land-BW = बाडेन-वुर्टेमबर्ग
land-BY = बवेरिया
land-HB = ब्रेमेन
land-HE = हेसेन
land-HH = हैम्बर्ग
land-MV = मेक्लेनबुर्ग-फ़ोरपोमर्न
land-NI = लोअर सैक्सनी
land-NW = नॉर्थ राइन-वेस्टफ़ेलिया
land-RP = राइनलैंड-पैलेटिनेट
land-SH = श्लेस्विग-होल्स्टीन
land-SL = ज़ारलैंड
land-SN = सैक्सनी
land-ST = सैक्सनी-अनहाल्ट
land-TH = थुरिंगिया
