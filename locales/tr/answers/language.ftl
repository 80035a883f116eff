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
