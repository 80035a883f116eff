answer-visa_appointment =
    Randevu yalnızca oturulan yere bakan Alman büyükelçiliğinden veya konsolosluğundan alınır: onun internet sayfasından veya Auslandsportal üzerinden. Randevunun kendisi ücretsizdir, yalnızca vizenin ücreti vardır.
    Boş randevu yok mu? Çoğu zaman bekleme listesi veya internetten başvuru vardır. İşveren hızlandırılmış işlemi (§ 81a) başlatabilir.
    Asla randevu satın almayın. Büyükelçiliklerin listesi kaynaktadır.
    .title = Büyükelçilikte randevu
    .detail =
        Doğru türü seçin: ulusal vize, örneğin “Fachkraft” (nitelikli eleman), “Blaue Karte EU” (AB Mavi Kart), “Chancenkarte” (Fırsat Kartı) veya “Ausbildung” (meslek eğitimi). Yanlış türle bekleme çoğu zaman baştan başlar.
        Bazı ülkelerde başvuruyu görevlendirilmiş bir vize merkezi alır ve bunun için ayrı bir ücret ister. Hangisi olduğu yalnızca büyükelçiliğin sayfasında yazar.
        Hızlandırılmış işlemde randevu için hedef: { FACT("fast_track_appointment_time") }. Bu garanti değildir.
        Her kişi için ayrı başvuru gerekir, çocuklar için de. Herkesi kaydedin.
        Randevuda belgeler eksiksiz olmalıdır. Gelemeyen iptal eder ve yeniden randevu alır.
        Biri randevu satıyorsa bu çoğu zaman dolandırıcılıktır: Böyle randevular geçersiz olabilir, para da gider.

answer-visa_time =
    Kesin bir sayı yoktur: Her büyükelçilikte süre farklıdır. Büyükelçilik bekleme süresini internet sayfasında bildirir. En çok şunlar zaman alır:
    • randevuyu beklemek,
    • eksik belgeler,
    • Almanya’daki başka kurumlara sorulması.
    İşverenin başlattığı hızlandırılmış işlemle (§ 81a) daha çabuk olur. O zaman hedefler: randevu { FACT("fast_track_appointment_time") }, karar { FACT("fast_track_visa_time") }.
    .title = Vize ne kadar sürer?
    .detail =
        İşe yarayanlar: bütün belgeleri bir seferde vermek, büyükelçiliğin sorularına hemen cevap vermek, e-postaları her gün okumak, spam klasörünü de.
        İşveren, Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayını önceden alabilir. Onayı büyükelçilik isteyecekse şu geçerlidir: Federal İş Kurumu soru sormazsa onay verilmiş sayılır. Süre: { FACT("ba_deemed_approval") }.
        İşten ve evden ancak vize pasaporta basılınca çıkın, uçak biletini de ancak o zaman alın.
        Olağan süre geçtiyse bir kez kibarca sorun, başvuru numarasını yazın. Çok sormak işi hızlandırmaz.
        Kimse para karşılığında vizeyi hızlandıramaz.

answer-visa_fee =
    Çalışmak, iş aramak veya öğrenmek için vizenin (ulusal vize) ücreti: { FACT("visa_fee") }, çocuklar için { FACT("visa_fee_minor") }. Büyükelçilikte ödenir, çoğu zaman randevu günü.
    Sonra Almanya’da oturum izni (Aufenthaltserlaubnis) ücreti eklenir: { FACT("residence_permit_fee") }.
    Randevunun kendisi ücretsizdir. Vize reddedilirse ücret genellikle geri verilmez.
    .title = Vize ücreti ne kadar?
    .detail =
        Hangi para birimiyle, kartla mı nakit mi ödeneceği büyükelçiliğin sayfasında yazar.
        Bazı ülkelerde görevlendirilmiş bir vize merkezi ek ücret alır. Bu da büyükelçiliğin sayfasında yazar. Vize için başka ödeme gerekmez.
        Hızlandırılmış işlemin (§ 81a) ücreti: { FACT("fast_track_fee") }. Bunu işveren öder. Vize ücreti buna eklenir.
        İşveren vize ücretini sizin yerinize ödeyebilir, ama ödemek zorunda değildir. Sorun.
        Türkiye vatandaşları için oturum izni daha ucuz olabilir (§ 52a AufenthV).
        Denklik (Anerkennung), çeviriler ve sigorta ayrı masraflardır.

answer-visa_documents =
    Her büyükelçiliğin kendi listesi vardır. İnternet sayfasındadır ve o geçerlidir. Çoğu zaman şunlar istenir:
    • geçerli pasaport, fotoğraflar, başvuru formu,
    • iş sözleşmesi veya bağlayıcı teklif,
    • işverenden “Erklärung zum Beschäftigungsverhältnis” (iş ilişkisi beyanı),
    • diploma ve denklik ya da karşılaştırılabilirlik belgesi,
    • özgeçmiş, tecrübe ve Almanca belgeleri,
    • sağlık sigortası.
    Fırsat Kartı ve iş veya yer arama için ayrıca: geçinecek para.
    .title = Vize için belgeler
    .detail =
        Diplomayla ilgili belge: meslek eğitiminde denklik kararı (Bescheid), üniversitede anabin çıktısı veya ZAB’nin diploma değerlendirmesi (Zeugnisbewertung). İzne bağlı mesleklerde ayrıca izin veya izin sözü.
        “Erklärung zum Beschäftigungsverhältnis”, Federal İş Kurumu’nun (Bundesagentur für Arbeit) bir formudur. İçindeki ücret ve saatler sözleşmedekiyle aynı olmalıdır.
        Dil: yalnızca büyükelçiliğin saydığı sınavların sertifikaları.
        Pasaport daha uzun süre geçerli olmalıdır. Yakında bitiyorsa önce yenisini alın.
        Çeviri ve onay yalnızca listenin istediği gibi. Belgelerin asıllarını randevuya getirin, kopyaları verin.
        Asla yanlış bir şey göstermeyin veya bir şeyi saklamayın, bir aracı öyle dese bile. Sahte belge başvurunun reddine yol açar, sonraki başvurulara da zarar verir.
        Lütfen bana buradan belge göndermeyin.

answer-visa_online =
    Evet: Nitelikli eleman, meslek eğitimi, üniversite ve aile vizelerine kural olarak dünyanın her yerinden Auslandsportal üzerinden başvurulabilir:
    { FACT("consular_portal") }
    Orada sorular cevaplanır, belgeler yüklenir ve neyin eksik olduğu söylenir. Sonunda yine de bir kez kendiniz gitmelisiniz, pasaport ve belgelerin asıllarıyla.
    Büyükelçiliğinizin buna katılıp katılmadığı ve hangi vize için olduğu kendi internet sayfasında yazar.
    .title = Vizeye internetten başvurmak
    .detail =
        Sitenin kendisi ücretsizdir, yalnızca vizenin ücreti vardır.
        Hesabı kendiniz açın, kendi e-postanız ve kendi şifrenizle. Bunu bir aracıya bırakan, başvurusunun kontrolünü kolayca kaybeder.
        Kolay okunan fotoğraflar veya taramalar yapın; her sayfa, kenarlar kesilmeden. Telefonla da olur, ışık önden gelsin.
        Benzer adlı başka sayfalar resmî dairelerin değildir. Planlanan “Work-and-Stay-Agentur” henüz başvuru yapılabilen bir daire değildir.
        Olmuyorsa: Büyükelçiliğe kâğıt üzerinde başvuruyu sorun.

answer-visa_rejected =
    Önce yazılı kararda (Bescheid) neden olarak ne yazdığını okuyun. Büyükelçiliğe itiraz (Remonstration) artık yok, kaldırıldığı tarih: { FACT("remonstration_abolished_on") }. İki yol kalır:
    • eksik olanla birlikte yeni bir başvuru,
    • Berlin idare mahkemesinde (Verwaltungsgericht Berlin) dava. Bunun için kısa bir süre vardır.
    Yalnızca belge eksikse yeni başvuru çoğu zaman daha çabuktur. Karar yanlışsa hemen bir avukata sorun.
    .title = Vize reddedildi: şimdi ne olacak?
    .detail =
        İnternette birçok sayfa hâlâ itirazı (Remonstration) önerir. Bu eskidir.
        Dava süresi kararda yazar. Genellikle şudur: { FACT("visa_court_time") }. Kararı aldığınız günden itibaren hesaplayın ve beklemeyin.
        Sık nedenler: Diploma tanınmış veya karşılaştırılabilir değildir, maaş çok düşüktür, Federal İş Kurumu (Bundesagentur für Arbeit) onay vermemiştir, para veya belge eksiktir, bilgiler birbirini tutmaz.
        Yeni başvuru için ücret yeniden ödenir. Ancak neden ortadan kalkınca başvurun ve ret kararını gizlemeyin.
        Sorun sözleşmedeyse işveren onu değiştirip Federal İş Kurumu’na bir daha sorabilir.
        Kararı anlamakta “Arbeiten und Leben in Deutschland” danışma hattı yardım eder:
        { FACT("hotline_phone") }

answer-fast_track =
    Hızlandırılmış işlemi (§ 81a AufenthG) işveren, nitelikli elemanın vekâletiyle yabancılar dairesinde (Ausländerbehörde) başlatır. Ödediği ücret: { FACT("fast_track_fee") }. Hedefler:
    • Denklik (Anerkennung): { FACT("fast_track_recognition_time") }
    • Federal İş Kurumu (Bundesagentur für Arbeit): { FACT("fast_track_ba_time") }
    • Büyükelçilikte randevu: { FACT("fast_track_appointment_time") }
    • Vize kararı: { FACT("fast_track_visa_time") }
    Bunlar hedeftir, garanti değildir. Her süre ancak belgeler tamamlanınca başlar.
    .title = Hızlandırılmış işlem
    .detail =
        Şunlar için geçerlidir: nitelikli elemanlar, AB Mavi Kart, meslek eğitimi, denklik için eğitimler ve başka nitelikli çalışanlar. Nitelik istemeyen işler için geçerli değildir.
        Eş ve reşit olmayan çocuklar, vizelerine aynı zamanda başvururlarsa buna katılabilir.
        Vize ve denklik ücretleri buna eklenir.
        İşin olduğu yerdeki yabancılar dairesi sorumludur, birçok eyalette merkezî bir daire. İşveren önce orada danışma randevusu ister.
        Koşullar aynı kalır: Onları karşılamayan bu yolla da vize alamaz.
        Yalnızca bir işveren başlatabilir. Biri size “hızlı işlem” satıyorsa dikkatli olun.

answer-ba_approval =
    Çalışma amaçlı oturum izinlerinin çoğunda Federal İş Kurumu (Bundesagentur für Arbeit, BA) onay vermelidir. Buna siz **başvurmazsınız**: Büyükelçilik veya yabancılar dairesi (Ausländerbehörde) BA’ya sorar. İşveren bunun için “Erklärung zum Beschäftigungsverhältnis” (iş ilişkisi beyanı) formunu doldurur.
    BA en çok şuna bakar: Ücret ve koşullar Almanya’daki benzer çalışanlarınkinden kötü mü?
    AB Mavi Kart’ta yıllık brüt maaş en az { FACT("blue_card_salary_general") } ise onay gerekmez.
    .title = Federal İş Kurumu onayı
    .detail =
        Almanya’da veya AB’de birinin önceliği olup olmadığına, denkliği olan nitelikli elemanlarda ve AB Mavi Kart’ta bakılmaz. Bazı ülkeler için özel kurallarda, örneğin Batı Balkanlar kuralında bakılır.
        BA soru sormazsa onay belli bir süre sonra verilmiş sayılır: { FACT("ba_deemed_approval") }, hızlandırılmış işlemde { FACT("ba_deemed_approval_fast_track") }.
        İşveren onayı vizeden önce alabilir (ön onay, Vorabzustimmung). Geçerlilik süresi: { FACT("ba_pre_approval_validity") }.
        Hayır denmesinin sık nedenleri: düşük ücret, nitelikli olmayan iş veya eksik doldurulmuş form. İşveren düzeltip yeniden sorabilir.
        Yabancı çalışanlara tekrar tekrar daha kötü davranan firmaları BA dışarıda bırakabilir, en fazla { FACT("employer_ban") }.

answer-blocked_account =
    Bloke hesap (Sperrkonto) yalnızca henüz geçinecek ücret yoksa gerekir. İş sözleşmesiyle gelene genellikle gerekmez. Şu anda geçerli olan:
    • Fırsat Kartı (Chancenkarte), bir yıl için: { FACT("blocked_account_oc") }
    • üniversite, bir yıl için: { FACT("blocked_account_student") }
    • meslek eğitimi yeri arama, dil kursu veya denklik için eğitim: ayda { FACT("s16d_livelihood") }
    Para sizin kalır. Göndermeden önce tutarın hâlâ doğru olup olmadığını büyükelçiliğe sorun.
    .title = Bloke hesap, geçinecek para
    .detail =
        Şöyle olur: Hesap, büyükelçiliğin saydığı bir kuruluşta açılır, para yatırılır ve onay belgesi başvuruya eklenir. Almanya’da her ay bir kısmı serbest kalır.
        Çoğu zaman başka türlü de olur: Almanya’dan birinin taahhütnamesiyle (Verpflichtungserklärung, ücret { FACT("declaration_of_commitment") }) veya Fırsat Kartı’nda, tutara sayılan bir ek iş sözleşmesiyle. Meslek eğitiminde maaş sayılır.
        Taahhütname veren, kendi parasıyla sorumlu olur. Bunu iyi düşünmek gerekir.
        Tutarlar yıldan yıla değişir.
        Parayı aracılardan borç almayın, asla özel bir kişinin hesabına yatırmayın. Vize reddedilirse hesaptaki para genellikle geri alınır, bazı kuruluşlar ücret keser.

answer-age_45 =
    Kesin bir üst sınır yoktur. Ama { FACT("age45_age") } ve üzeri için ilk izinde ek bir kural vardır. Gereken:
    • yıllık brüt en az { FACT("age45_min_salary") } maaş
    • **veya** yeterli emeklilik güvencesi.
    Bu, nitelikli elemanlar (§§ 18a, 18b), iş tecrübesi olanlar, bakım yardımcıları, meslekten şoförler ve Batı Balkanlar kuralı için geçerlidir.
    AB Mavi Kart ve ABD, Japonya gibi ülkeler için özel kuralda geçerli **değildir**.
    .title = 45 ve üzeri için kural
    .detail =
        Doğum günü sayılır: İzin verilirken bu doğum gününe henüz gelmemiş olana bu gerekmez. Uzatmada yeniden sorulmaz, kural ilk izinde geçerlidir.
        Fırsat Kartı’yla (Chancenkarte) veya denklik için gelen, kuralla sonradan karşılaşır: nitelikli eleman iznine geçerken. Bunu hesaba katın.
        Neyin emeklilik güvencesi olarak yettiğine resmî daire karar verir: örneğin emeklilik hakları, kendi ülkesinden de, sigortalar veya mal varlığı. Hangi belgeleri istediğini büyükelçiliğe sorun.
        Kamu yararı varsa istisna mümkündür, en çok da maaşta veya yaşta az bir şey eksikse. Batı Balkanlar kuralında istisna yalnızca gerekçesi olan tek tek durumlarda vardır.
        Tutar her yıl değişir. Hesabınızı, iznin verileceği yılın tutarıyla yapın.
        Başka yaş kuralları: Meslek eğitimi yeri arama vizesi için yaş sınırı: { FACT("training_search_age") } altı. Fırsat Kartı’nda genç yaş puan getirir.

answer-health_insurance_visa =
    Almanya’da herkesin ilk günden sağlık sigortası olmalıdır.
    • Burada çalışan, çoğu zaman yasal sağlık sigortasındadır (gesetzliche Krankenversicherung). Sigorta işle başlar, iş yeri sizi kaydeder.
    • Ondan önceki günler için ayrı bir sigorta gerekir. Büyükelçilik belgesini çoğu zaman başvuruyla birlikte ister.
    • Fırsat Kartı ve arama için sigorta bütün süre boyunca geçerli olmalıdır.
    Hangisinin yettiği büyükelçiliğin listesinde yazar.
    .title = Vize için sağlık sigortası
    .detail =
        İş başlayana kadarki günler için çoğu zaman seyahat veya Incoming sigortası yeterlidir. Tarihe dikkat edin: giriş gününden itibaren, boşluk olmadan. Fırsat Kartı’nda böyle sigortalar bazen yetmez, önceden sorun.
        Yasal sigortanın primi, brüt ücrete göre: { FACT("health_insurance_rate") } ve bir ek prim (Zusatzbeitrag), ortalama { FACT("health_insurance_additional_rate") }. Bunun yarısını işveren öder, öbür yarısı ücretten kesilir.
        Çalışanlar ancak yıllık maaşları { FACT("private_health_limit") } üzerindeyse özel sigorta yaptırabilir. Sonra yasal sigortaya dönmek çoğu zaman zordur. Önceden danışın.
        Geldikten sonra: bir sağlık sigortası kurumu (Krankenkasse) seçin, iş yerine bildirin; kart postayla gelir.
        Eşin ve çocukların da girişten itibaren sigortası olmalıdır.
