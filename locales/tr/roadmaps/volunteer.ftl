### The first steps of a volunteer after the training. Figures come from the fact register only.

plan-volunteer_first_steps = Gönüllü rehber olarak ilk adımlar

plan-volunteer_team = Koordinasyonla konuşun
    .what = Eğitimi yaptığınızı derneğinize veya koordinasyona söyleyin. Netleştirin: Ne zaman ulaşılabilirsiniz? Sizin yerinize kim bakar? Bir durumu kime devredersiniz? Şuna bağlı kalın: bilgi vermek, eleman toplamamak.
    .office = derneğiniz veya bölgenizdeki koordinasyon
plan-volunteer_practise = Bir kez kendiniz deneyin
    .what = Bir örneği baştan sona yapın, örneğin yurt dışında eğitim almış bir hemşire: soruları cevaplayın, yol haritasını okuyun, bir cevabı değiştirin. Kendi cümlenizle bir soru da sorun.
plan-volunteer_listen = İlk görüşme: dinlemek
    .what = Sorun: Ne istiyorsunuz? Sizi ne endişelendiriyor? Nasıl ve ne zaman yazabilirim? Gönüllü yardım ettiğinizi, hiçbir şeye karar vermediğinizi ve belgeye ihtiyacınız olmadığını anlatın. İsim yazmayın.
plan-volunteer_together = Yol haritasını birlikte yapın
    .what = Başta “Tanıdığım biri için” seçin ve cevabı kişiye bırakın. Yalnızca bir sonraki adımı konuşun. Kişi isterse birkaç hafta sonra bir daha sorun.
plan-volunteer_refer = Danışma yerlerini bilin ve kullanın
    .what = Danışma hattı: vize, denklik, iş, Almanca, yurt dışından da. Faire Integration: ücret, sözleşme, sömürü. Almanya’da: buradaki hayat için göç danışmanlığı (Migrationsberatung), denklik için IQ danışmanlığı (IQ-Beratung). Adresi verin veya birlikte telefon edin.
    .office = Danışma hattı { FACT("hotline_phone") }
    .cost = danışmanlık ücretsiz
plan-volunteer_urgent = Acil numaraları kaydedin
    .what = Almanya’da: polis { FACT("emergency_police") }, ambulans ve itfaiye { FACT("emergency_fire_ambulance") }, kadına yönelik şiddet { FACT("emergency_violence_against_women") }. Güvenlik önce gelir. Sonra ekibe haber verin.
plan-volunteer_care = Kendinize dikkat edin
    .what = Belli saatler, molalar, aynı anda çok fazla kişi değil. Zor olanı ekipte konuşun, isim vermeden. Kartları ara sıra yeniden okuyun: Kurallar değişir.
