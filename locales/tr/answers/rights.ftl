answer-scams =
    Şöyle birine karşı dikkatli olun:
    • vize veya Mavi Kart “garantisi” veriyorsa,
    • iş sözleşmesinden önce para istiyorsa,
    • yalnızca WhatsApp veya Telegram’dan yazıyor, adresi olan bir firma adı vermiyorsa,
    • pasaportunuzu istiyor veya alıkoyuyorsa,
    • sertifika veya büyükelçilik randevusu satıyorsa.
    Randevuyu yalnızca büyükelçiliğin sayfasından alın. Teklifi kontrol ettirin: Faire Integration ücretsiz bilgi verir, yurt dışında yaşayanlara da.
    .title = Dolandırıcılığı ve sahte teklifi tanımak
    .detail =
        İzin verilen şudur: Özel aracılar iş arayandan en fazla { FACT("agent_fee_cap") } alabilir; yazılı sözleşmeyle ve ancak onların aracılığıyla bir iş sözleşmesi yapıldıktan sonra. Önceden para almak yasaktır. Meslek eğitimi yeri arayanlardan hiçbir şey alamazlar.
        Sözleşmeden önce şunları, anladığınız bir dilde yazılı olarak bildirmek zorundadırlar: işveren kim, iş nerede, maaş ne kadar, kaç saat, kaç gün izin.
        Para ödediniz mi? Utanmayın, bu birçok kişinin başına gelir. Mesajları ve makbuzları saklayın, Faire Integration’a sorun. Almanya’da polis de yardım eder.
        Gerçek bir teklifte firma, adres, maaş, saatler ve yapılacak iş yazar.
