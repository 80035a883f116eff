answer-language_level =
    Yola göre değişir:
    • AB Mavi Kart, nitelikli eleman: Kanun Almanca istemez, ama işveren çoğu zaman ister.
    • Denklik ortaklığı (Anerkennungspartnerschaft): en az { FACT("lang_recognition_partnership") }
    • Denklik için kurs veya sınav: çoğu zaman { FACT("lang_16d1") }
    • Meslek eğitimi (Ausbildung): genellikle { FACT("apprenticeship_german") }
    • Hemşire: çoğu zaman { FACT("nursing_language") }
    • Puanla Fırsat Kartı (Chancenkarte): Almanca { FACT("oc_language_minimum") } veya İngilizce { FACT("oc_language_minimum_english") }
    .title = Ne kadar Almanca bilmem gerekir?
    .detail =
        Seviyeler: A1 ve A2 başlangıçtır. B1 ile günlük hayatta işinizi görürsünüz, B2 ile işte iyi konuşursunuz, C1 ve C2 çok iyidir.
        Doktorlar için genellikle: { FACT("doctor_language") } ve mesleki dil sınavı (Fachsprachprüfung), seviyesi { FACT("doctor_language_medical") }.
        Sertifika tanınmış bir sınavdan olmalıdır, örneğin Goethe-Institut, telc, ÖSD veya TestDaF. Bir büyükelçiliğin hangisini kabul ettiği kendi sayfasında yazar. Asla sertifika satın almayın: Bu, vizeyi tehlikeye atar.
        Almanca istenmese bile: B1 ile daha kolay iş, ev ve arkadaş bulursunuz.

answer-language_certificate =
    Çoğu zaman yalnızca tanınmış bir sınavın sertifikası geçerlidir, örneğin Goethe-Institut, telc, ÖSD veya TestDaF. Sertifika genellikle bütün bölümleri göstermelidir: okuma, dinleme, yazma, konuşma.
    Sınava yazılmadan önce, sertifikayı vereceğiniz yere (büyükelçilik veya resmî daire) sorun:
    • Hangi sınavı kabul ediyorsunuz?
    • Hangi seviyeyi istiyorsunuz?
    • Sertifika ne kadar eski olabilir?
    Asla sertifika satın almayın. Bu, vizeyi tehlikeye atar.
    .title = Hangi dil sertifikası geçerli?
    .detail =
        “Kursa katıldı” belgesi sınav belgesi değildir. Bir uygulamadan alınan sonuç veya kimlik kontrolü olmadan yapılan test de çoğu zaman geçerli değildir.
        Sınava kursa gitmeden de girebilirsiniz. Sertifikadaki isim pasaporttaki gibi yazılmış olmalı.
        Sınavı geçemediniz mi? Yeniden girilebilir. Bazı sınavlarda tek bir bölüm tekrarlanabilir: Bunu kabul edip etmediğini kuruma önceden sorun.
        Sağlık mesleklerinde ayrıca mesleki dil sınavı (Fachsprachprüfung) istenebilir. Bunu eyaletin kurumu söyler.
        Fırsat Kartı için İngilizce: Burada da tanınmış bir sınav gerekir. Hangisi olduğunu büyükelçilik söyler.
        Her yolda sertifika gerekmez: Kanun, AB Mavi Kart ve nitelikli eleman izinleri için sertifika istemez.

answer-language_learning =
    Yurt dışında: Goethe-Institut birçok ülkede ve internetten kurs ve sınav sunar. İnternette ücretsiz çalışılabilir, örneğin Deutsche Welle veya vhs-Lernportal ile.
    Almanya’da: Nitelikli eleman izni olan birçok kişinin uyum kursuna (Integrationskurs) hakkı vardır. Sonra meslek için dil kursları (Berufssprachkurs) gelir.
    İyi bir plan: her gün biraz çalışmak, insanlarla konuşmak ve sınav randevusunu erken aramak.
    .title = Nerede Almanca öğrenebilirim?
    .detail =
        Uyum kursu (Integrationskurs, § 44 AufenthG): Buna, ilk kez uzun süreli bir nitelikli eleman, Mavi Kart veya iş tecrübesi izni alanların ve sonradan gelen ailelerin hakkı vardır. Zaten B1 bilenlerin hakkı yoktur. Hak çabuk kullanılmalıdır, en geç { FACT("integration_course_use_within") } içinde. Ücretin bir kısmını kendiniz ödersiniz; paranız azsa bu kalkabilir.
        Hakkı olmayana şu anda ücretsiz yer verilmiyor. Ücreti kendiniz ödeyerek katılmak mümkündür.
        Meslek için dil kursları (Berufssprachkurs) çalışanlar, sözleşmesi olanlar, iş arayanlar ve denklik işlemi sürenler içindir.
        Yalnızca Almanca öğrenmek için gelmek (§ 16f AufenthG): Bunun için kursta bir yer ve geçinecek para gerekir. Çalışmak için haftalık sınır: { FACT("language_course_side_job") }.
        Bazı ülkelerde yola çıkmadan önce ücretsiz hazırlık (Vorintegration) vardır, çoğu zaman Goethe-Institut’ta. Orada sorun.
        Birçok dernekte ve kütüphanede de dil buluşmaları olur.

answer-english_only =
    Bazen İngilizce yeter. Kanun şu yollar için Almanca istemez: AB Mavi Kart, nitelikli eleman (§ 18a, § 18b), iş tecrübesi olanlar (§ 19c). Puanla Fırsat Kartı için İngilizce { FACT("oc_language_minimum_english") } yeterlidir.
    İngilizce işler en çok bilişimde, teknikte, araştırmada ve büyük firmalarda var.
    Almanca olmadan olmaz: hemşirelik ve tıp, okul, meslek eğitimi (genellikle { FACT("apprenticeship_german") }), denklik ortaklığı (Anerkennungspartnerschaft, en az { FACT("lang_recognition_partnership") }).
    .title = Yalnız İngilizce, Almanca yok
    .detail =
        Kanun ve işveren ayrı şeylerdir: Vize için gerekmese bile birçok firma Almanca ister.
        Fırsat Kartı’nda İngilizce { FACT("oc_language_minimum_english") } yalnızca bir koşuldur, puan getirmez. İngilizce C1 şunu getirir: { FACT("oc_points_nr05") }. Almanca B1’den itibaren daha çok getirir.
        Resmî daireler, muayenehaneler ve ev sahipleri çoğu zaman yalnızca Almanca konuşur. Birkaç kelime ilk günden işe yarar.
        Kalmak isteyene daha sonra Almanca gerekir: süresiz oturum izni (Niederlassungserlaubnis) için nitelikli elemanlardan { FACT("lang_settlement_skilled") }, Mavi Kart sahiplerinden en az { FACT("lang_settlement_blue_card") } istenir.
        Nitelikli elemanın eşi, aile birleşimi için genellikle Almanca belgesi göstermek zorunda değildir.
        İpucu: İngilizce kelimelerle arayın, ilanda “English-speaking” yazıp yazmadığına bakın.
