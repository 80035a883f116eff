### Training of volunteers: cards, code of conduct, quiz. The road map stands in roadmaps/volunteer.ftl.

volunteer-title = Gönüllü rehberler için eğitim
volunteer-start =
    Yardım etmek istemeniz güzel. Eğitimde dokuz kısa kart, sonunda da altı soruluk bir test var. İstediğiniz zaman bırakıp daha sonra devam edebilirsiniz.
    .short = Eğitim
    .cards = Eğitime başla
    .cards-words = eğitim, başla, kartlar, başlamak, öğrenmek, hadi
    .quiz = Doğrudan teste geç
    .quiz-words = test, doğrudan, hemen, sorular, sınav

## Cards

volunteer-card_role = **Kart 1/9: Göreviniz**
    Almanya’da çalışmak isteyen insanlara eşlik edersiniz. Dinlersiniz, bir sonraki adımı anlatırsınız ve nerede yardım olduğunu gösterirsiniz.
    • Her şeyi bilmek zorunda değilsiniz. Nerede yazdığını bilmek yeter.
    • Siz hiçbir şeye karar vermezsiniz. Bunu resmî daireler yapar.
    • Gönüllü yardım edersiniz ve bunun için para almazsınız.
    .short = Kartlar
volunteer-card_inform = **Kart 2/9: Bilgi vermek, eleman toplamamak**
    Almanya’nın doğru yol olup olmadığına herkes kendisi karar verir. Siz kimseyi ikna etmeye çalışmazsınız.
    • Zor olanı da söyleyin: zaman, masraf, dil, memleket özlemi.
    • İş bulmayın ve bir firma için kimseyi aramayın.
    • Kimseden para veya hediye almayın.
    • Herkese eşit davranın.
    .short = Kartlar
volunteer-card_say = **Kart 3/9: Bunları söyleyebilirsiniz**
    • Bu sohbette yazanı, kaynağı ve tarihiyle. İkisini de gösterin.
    • “Genellikle böyledir. Sizin durumunuzda kararı resmî daire verir.”
    • “Bunu bilmiyorum. Sorarım.” Bu iyi bir cevaptır.
    • Hangi kurumun yetkili olduğunu ve hangi danışmanlığın ücretsiz yardım ettiğini.
    .short = Kartlar
volunteer-card_never = **Kart 4/9: Bunları yapmazsınız**
    • Söz vermek yok: ne vize, ne iş, ne süre.
    • Hukuki danışmanlık yok: tek bir durumu değerlendirmeyin; başvuru, dava veya dairelere mektup yazmayın.
    • Belge almayın, saklamayın veya fotoğrafını çekmeyin.
    • İsim söylemeyin, kendi derneğinizde de.
    • Başkasının yerine imza atmayın ve formları tek başınıza doldurmayın.
    .short = Kartlar
volunteer-card_roadmap = **Kart 5/9: Yol haritasıyla çalışmak**
    • Başta “Tanıdığım biri için” seçin. O zaman sorular uygun olur.
    • Cevabı kişinin kendisi versin. “Bilmiyorum” demek olur.
    • Yol haritasını birlikte okuyun, adım adım.
    • “Aile için kısa özet” başkasına iletilebilir, içinde isim yoktur.
    • “Kontrol tarihi”ne bakın. Çok eskiyse kuruma sorun.
    .short = Kartlar
volunteer-card_privacy = **Kart 6/9: Verilerin korunması**
    Birini tanıtacak hiçbir şey yazmayın: isim, numara, adres, fotoğraf yok; sağlık, din veya siyasetle ilgili bir şey yok. Burada sohbette ve gruplarda da yazmayın.
    Biri size pasaport veya diploma mı gönderdi? Resmi silin ve nedenini kibarca açıklayın.
    Bazı ülkelerde Almanya’yı sormak bile tehlikeli olabilir. Nasıl ve ne zaman yazabileceğinizi sorun.
    .short = Kartlar
volunteer-card_scams = **Kart 7/9: Dolandırıcılığı tanımak**
    Uyarı işaretleri:
    • iş sözleşmesinden önce para
    • “garantili” vize veya satın alınan randevu
    • firma, adres, ücret ve saatlerin olmadığı teklif
    • birinin pasaportu istemesi
    Şöyle deyin: Hiçbir şey ödemeyin, imzalamayın, mesajları saklayın, Faire Integration’a danışın. Menüde bir teklifi birlikte kontrol edebilirsiniz. Para ödemiş olan utanmak zorunda kalmamalı.
    .short = Kartlar
volunteer-card_limits = **Kart 8/9: Sınırlar, sizinkiler de**
    Hayır diyebilir, mola verebilir ve bir talebi devredebilirsiniz. Devretmek başarısızlık değildir:
    • vize, denklik, iş: danışma hattı { FACT("hotline_phone") }
    • ücret, sözleşme, işten çıkarma: Faire Integration
    • Almanya’da aile, ev, oturum soruları: göç danışmanlığı (Migrationsberatung)
    Ne zaman ulaşılabilir olduğunuzu belirleyin. Bir şey size ağır geliyorsa ekibinizle konuşun, isim vermeden.
    .short = Kartlar
volunteer-card_urgent = **Kart 9/9: Biri tehlikedeyse**
    Şiddet, tehdit, kilitlenmek, pasaportun alınması: Güvenlik önce gelir.
    • Almanya’da: polis { FACT("emergency_police") }, ambulans { FACT("emergency_fire_ambulance") }, kadına yönelik şiddet { FACT("emergency_violence_against_women") }. Başka yerde o ülkenin acil numarası geçerlidir.
    • Sorun: “Güvenle konuşabiliyor musunuz?” Başkalarının okuyabileceği bir şey yazmayın.
    • Kendinizi tehlikeye atmayın ve suçu işleyenlerle pazarlık etmeyin.
    • Sonra ekibinize haber verin.
    .short = Kartlar

## Code of conduct

volunteer-code = **Kurallar. Bunları kabul ediyor musunuz?**
    • Bilgi veririm, eleman toplamam.
    • Söz vermem ve hukuki danışmanlık yapmam.
    • Para ve hediye almam.
    • Belge almam ve birini tanıtacak hiçbir şeyi başkasına vermem.
    • Herkese saygıyla davranırım.
    • Yapamadığımı devrederim. Tehlikede hemen harekete geçerim.
    .short = Kurallar
    .yes = Evet, kabul ediyorum
    .yes-words = evet, evt, kabul, kabul ediyorum, evet kabul ediyorum, tamam, anlaştık
    .no = Hayır, henüz değil
volunteer-code_refused = Sorun değil, dürüstlüğünüz için teşekkürler. Ama bu kurallar olmadan gönüllü rehber olarak insanlara eşlik edemezsiniz. Bunu derneğinizle veya koordinasyonla konuşun. İstediğiniz zaman buraya dönebilirsiniz.

## Quiz

volunteer-quiz = Teşekkürler. Şimdi günlük hayattan altı soru. Her cevaptan sonra neden doğru veya yanlış olduğunu söylerim. Hata yapabilirsiniz.

volunteer-quiz_1 = **Soru 1/6**
    Kuzeniniz soruyor: “Vizeyi kesin alır mıyım?” Ne dersiniz?
    .short = Soru 1
    .promise = Evet, kesin
    .promise-words = evet, kesin, söz veririm
    .authority = Kararı resmî daire verir
    .authority-words = resmî daire, daire, daire karar verir, büyükelçilik, karar dairenin
    .refuse = Hayır, hiç şansın yok
    .refuse-words = hayır, şansın yok, şans yok, vazgeçirmek
volunteer-quiz_1_right = Doğru. Kararı yalnızca resmî daire verir. Hangi koşulların geçerli olduğunu ve bunun nerede yazdığını gösterebilirsiniz.
volunteer-quiz_1_wrong = Tam değil. Söz vermek de hayır demek de yanlıştır: Kararı yalnızca resmî daire verir. Bunun yerine hangi koşulların geçerli olduğunu ve bunun nerede yazdığını gösterin.

volunteer-quiz_2 = **Soru 2/6**
    Bir firma, tanıdıklarınızdan getireceğiniz her bakım elemanı için size para teklif ediyor. Ne yaparsınız?
    .short = Soru 2
    .decline = Reddederim
    .decline-words = hayır, reddetmek, kabul etmem
    .accept = Kabul ederim
    .accept-words = evet, kabul, parayı alırım
volunteer-quiz_2_right = Doğru. Siz bilgi verirsiniz, eleman toplamazsınız. Para alan artık serbestçe tavsiye veremez. Firma işveren servisine (Arbeitgeber-Service) veya IQ Servicestelle’ye başvurabilir.
volunteer-quiz_2_wrong = Lütfen reddedin. Siz bilgi verirsiniz, eleman toplamazsınız. Para alan artık serbestçe tavsiye veremez. Firma işveren servisine (Arbeitgeber-Service) veya IQ Servicestelle’ye başvurabilir.

volunteer-quiz_3 = **Soru 3/6**
    Bir kadın, siz istemeden size pasaportunun fotoğrafını gönderiyor. Ne yaparsınız?
    .short = Soru 3
    .keep_it = Sonrası için tutarım
    .keep_it-words = sonrası için, arşive, tutarım
    .send_on = Daireye gönderirim
    .send_on-words = daire, daireye, başkasına gönderirim
    .remove = Siler ve açıklarım
    .remove-words = resmi sil, resmi silerim, fotoğrafı sil, fotoğrafı silerim, silip açıklarım
volunteer-quiz_3_right = Doğru. Resmi silin ve nedenini kibarca söyleyin: Belgeler yalnızca yetkili kurumlara aittir, hem de onların yoluyla. Böylece yanlış ellere bir şey geçmez.
volunteer-quiz_3_wrong = Daha iyisi: Resmi silin ve nedenini kibarca söyleyin. Belgeler yalnızca yetkili kurumlara aittir, kişi onları kendisi gönderir. Böylece yanlış ellere bir şey geçmez.

volunteer-quiz_4 = **Soru 4/6**
    Bir aracı, bir tanıdığınızdan “kesin” vize için önceden para istiyor. Ne önerirsiniz?
    .short = Soru 4
    .pay = İşe yararsa ödesin
    .pay-words = öde, ödesin, evet
    .ask_advice = Ödemesin, danışsın
    .ask_advice-words = ödemesin, ödeme, danışsın, faire integration, hayır
volunteer-quiz_4_right = Doğru. Kimse vize garantisi veremez ve bir iş için önceden para istemek yasaktır. Faire Integration teklifi ücretsiz kontrol eder.
volunteer-quiz_4_wrong = Lütfen ödemesin. Kimse vize garantisi veremez ve bir iş için önceden para istemek yasaktır. Faire Integration teklifi ücretsiz kontrol eder.

volunteer-quiz_5 = **Soru 5/6**
    Bir vize reddedildi. Adam sizden davayı onun için yazmanızı istiyor. Ne yaparsınız?
    .short = Soru 5
    .refer = Danışmanlığa yönlendiririm
    .refer-words = danışmanlığa yönlendirmek, yönlendiririm, avukat, avukata
    .write_it = Kendim yazarım
    .write_it-words = yazarım, kendim, yazmak
    .nothing = Beklerim
    .nothing-words = bekle, beklemek, hiçbir şey yapmam
volunteer-quiz_5_right = Doğru. Bu hukuki danışmanlıktır ve süreler işler. Ona hemen bir danışma yeri veya avukat gösterin. Randevuya onunla gidebilirsiniz.
volunteer-quiz_5_wrong = Daha iyisi: hemen bir danışma yerine veya avukata yönlendirmek. Bu hukuki danışmanlıktır ve süreler işler. Bir hata ona zarar verebilir. Randevuya onunla gidebilirsiniz.

volunteer-quiz_6 = **Soru 6/6**
    Bir kadın yazıyor: “Pasaportum patronda, dışarı çıkamıyorum.” Ne yaparsınız?
    .short = Soru 6
    .wait = Önce beklerim
    .wait-words = bekle, beklemek
    .talk_to_boss = Patronla konuşurum
    .talk_to_boss-words = patron, patronla konuşmak, konuşurum
    .safety = Acil numara, danışma yeri
    .safety-words = acil numara, acil, polis, faire integration, imdat
volunteer-quiz_6_right =
    Doğru. Bu ağır bir suç olabilir. Güvenle yazıp yazamadığını sorun, acil numarayı ({ FACT("emergency_police") }) ve Faire Integration’ı söyleyin, ekibinize haber verin.
volunteer-quiz_6_wrong =
    Burada güvenlik önce gelir. Bu ağır bir suç olabilir ve patronla konuşmak onu tehlikeye atabilir. Güvenle yazıp yazamadığını sorun, acil numarayı ({ FACT("emergency_police") }) ve Faire Integration’ı söyleyin, ekibinize haber verin.

volunteer-passed = **Geçtiniz. Zaman ayırdığınız için teşekkürler.** En önemli şeyleri anladınız. İşte ilk adımlarınız.
volunteer-again =
    Henüz tam değil, ama sorun değil: Konu insanlar, bu yüzden bir daha çalışmak daha iyi. Ne yapmak istersiniz?
    .short = Bir kez daha
    .quiz = Testi bir daha yap
    .quiz-words = test, bir test daha, sorular
    .cards = Kartları bir daha oku
    .cards-words = kartlar, okumak, eğitim
    .later = Daha sonra
    .later-words = sonra, şimdi değil, başka zaman
volunteer-later = Peki. Uygun olunca yine gelin. Eğitimle ilgili sorular için lütfen derneğinize veya koordinasyona başvurun. Konuyla ilgili sorular için şu danışmanlık var:
