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
    Size nasıl yardımcı olabilirim?
    Sorunuzu doğrudan buraya da yazabilirsiniz.
    .recognition = Diploma ve meslek denkliği
    .recognition-words = denklik, diploma denkliği, meslek denkliği, mesleki denklik, denklik almak, denklik almak istiyorum, diploma, diplomam, mesleğim, anerkennung
    .points = Fırsat Kartı: puan hesabı
    .points-words = fırsat kartı, fırsat kart, fırsat kartı puanı, chancenkarte, şans kartı, opportunity card, puan, puanım, puanlar, puan hesabı, puan hesapla, puan hesaplama, kaç puan, kaç puanım var, kaç puan alırım, iş arama vizesi
    .question = Bir soru sormak istiyorum
    .question-words = soru, soru sor, soru sormak, sorum var, bir sorum var, bir şey sormak istiyorum, bir şey soracağım
    .for_whom = Başka biri için soruyorum
    .for_whom-words = kimin için, başka biri için, başkası için, başka kişi, aslında kendim için, kişiyi değiştir

question-title = Sorunuz
question-ask = Sorunuzu kendi cümlenizle yazın. Kısa olması yeterli, yazım hatası sorun değil. Lütfen isim ve kimlik numarası yazmayın.
    .again = Başka bir sorunuz var mı? Doğrudan buraya yazabilirsiniz.
    .invalid = Bunu okuyamadım. Lütfen sorunuzu kısa bir cümleyle yazın.
