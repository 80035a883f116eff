### Menu and free question.

main-title = Menü
main-asking_for = Kimin için soruyorsunuz?
    .short = Kimin için
    .self = Kendim için
    .self-words = ben, kendim, benim için, kendi adıma, kendime, ben kendim, bana
    .relative = Tanıdığım biri için
    .relative-words = abim, ağabeyim, abi, kardeşim, kardeş, erkek kardeşim, kız kardeşim, ablam, abla, eşim, kocam, karım, hanımım, oğlum, kızım, çocuğum, annem, babam, kuzenim, amcam, dayım, teyzem, halam, yeğenim, yengem, eniştem, gelinim, damadım, nişanlım, sevgilim, arkadaşım, arkadaş, komşum, akrabam, akraba, ailem, yakınım, tanıdık, bir tanıdığım, kardeşim için, abim için, ablam için, eşim için, oğlum için, kızım için, arkadaşım için, başkası, başkası için, başka biri
    .employer = Ben işverenim
    .employer-words = işveren, işverenim, patron, firma, firmamız, şirket, şirketimiz, iş yeri sahibi, işyeri sahibi, insan kaynakları, eleman arıyoruz, personel arıyoruz, işçi arıyoruz
    .volunteer = Gönüllü olarak yardım ediyorum
    .volunteer-words = gönüllü, gönüllüyüm, gönüllü yardımcı, yardım ediyorum, dernek, derneğimiz, dernekteyim, refakat ediyorum

main-menu =
    Nasıl yardımcı olabilirim?
    Sorunuzu doğrudan buraya da yazabilirsiniz.
    .chance = Almanya’ya gelme şansı
    .chance-words = şans, şansım, şansım var mı, şansım ne, hangi yollar, hangi yol, gelebilir miyim, imkan, imkanlar, neler mümkün, nasıl gelirim
    .recognition = Diploma ve meslek denkliği
    .recognition-words = denklik, diploma denkliği, meslek denkliği, mesleki denklik, denklik almak, denklik almak istiyorum, diploma, diplomam, anerkennung
    .visa = Vize ve belgeler
    .visa-words = vize, vizeler, belgeler, evrak, evraklar, vize başvurusu, büyükelçilik, konsolosluk, randevu, vize randevusu
    .job = İş ve teklifler
    .job-words = iş, iş bulmak, iş arıyorum, iş aramak, iş teklifi, teklif, teklif kontrolü, sözleşme, iş sözleşmesi, sözleşme kontrolü
    .language = Almanca öğrenmek
    .language-words = almanca, almanca kursu, dil kursu, almanca öğrenmek istiyorum, dil seviyesi, goethe
    .family = Aileyi getirmek
    .family-words = aile, ailem, aile birleşimi, eş, eşim, çocuklar, çocuklarım, eşimi getirmek, ailemi getirmek
    .arrival = Almanya’ya gelince
    .arrival-words = geldikten sonra, yeni geldim, ilk adımlar, almanya’da yaşam, almanyada yaşam, adres kaydı, anmeldung
    .employer = Eleman almak
    .employer-words = işe almak, eleman, eleman arıyorum, eleman arıyoruz, yurt dışından eleman, personel almak, hızlandırılmış işlem
    .volunteer = Gönüllü eğitimi
    .volunteer-words = gönüllü, gönüllüler için eğitim, rehber eğitimi, eğitim kartları, kartlar, test
    .question = Bir soru sormak istiyorum
    .question-words = soru, soru sor, soru sormak, sorum var, bir sorum var, bir şey sormak istiyorum, bir şey soracağım
    .topics = Diğer konular
    .topics-words = diğer, diğerleri, daha çok konu, başka konular, başka bir konu, başka bir şey

main-topics = Diğer konular:
    .offices = Yakındaki danışma yerleri
    .offices-words = danışma yeri, danışma yerleri, yakınımda danışma, yakında danışma, adres, adresler, büro, yakınımda yardım, yerinde danışmanlık
    .occupation = Mesleğim
    .occupation-words = meslek, meslekler, mesleğim izne bağlı mı, mesleğim korumalı mı, aranan meslek, açık meslek
    .points = Fırsat Kartı: puan hesabı
    .points-words = fırsat kartı, fırsat kart, fırsat kartı puanı, chancenkarte, şans kartı, opportunity card, puan, puanım, puanlar, puan hesabı, puan hesapla, puan hesaplama, kaç puan, kaç puanım var, kaç puan alırım, iş arama vizesi
    .rights = İşteki haklarım
    .rights-words = haklar, haklarım, iş hukuku, maaş ödenmedi, ücret ödenmedi, işten çıkarma, yıllık izin, izin, asgari ücret
    .employer = Eleman almak
    .employer-words = işe almak, eleman, eleman arıyorum, eleman arıyoruz, yurt dışından eleman, personel almak, hızlandırılmış işlem
    .volunteer = Gönüllü eğitimi
    .volunteer-words = gönüllü, gönüllüler için eğitim, rehber eğitimi, eğitim kartları, kartlar, test
    .for_whom = Başka biri için soruyorum
    .for_whom-words = kimin için, başka biri için, başkası için, başka kişi, aslında kendim için, kişiyi değiştir

question-title = Sorunuz
question-ask = Sorunuzu kendi cümlenizle yazın. Kısa olması yeterli, yazım hatası sorun değil. Lütfen isim ve kimlik numarası yazmayın.
    .again = Başka bir sorunuz var mı? Doğrudan buraya yazabilirsiniz.
    .invalid = Bunu okuyamadım. Lütfen sorunuzu kısa bir cümleyle yazın.
