### The road map of the language conversation: the goal, how and where to learn, the exam.

plan-language = Almanca öğrenmek

plan-language_goal_health = Hedef: sağlık mesleği için Almanca
    .what = Hemşirelikte meslek izni için eyaletlerin çoğu zaman istediği Almanca: { FACT("nursing_language") }. Diğer sağlık mesleklerinde hangi seviyenin geçerli olduğunu kurum söyler. Bazen mesleki dil sınavı da istenir.
    .office = eyaletin sağlık kurumu (Gesundheitsbehörde)
plan-language_goal_recognition = Hedef: iş ve denklik için Almanca
    .what = Kanun, AB Mavi Kart ve nitelikli elemanlar (Fachkraft, §§ 18a, 18b) için Almanca istemez, ama birçok işveren ister. Denklik (Anerkennung) için kurs veya sınavda: çoğu zaman { FACT("lang_16d1") }. Denklik ortaklığı (Anerkennungspartnerschaft) için: en az { FACT("lang_recognition_partnership") }. İzne bağlı mesleklerde neyin gerektiğini yetkili kurum (zuständige Stelle) söyler.
plan-language_goal_card = Hedef: Fırsat Kartı için Almanca
    .what =
        Puan gereken kişi en az Almanca { FACT("oc_language_minimum") } veya İngilizce { FACT("oc_language_minimum_english") } göstermelidir. Daha çok Almanca puan getirir:
        • A2: { FACT("oc_points_nr04") }
        • B1: { FACT("oc_points_nr03") }
        • B2 veya daha iyi: { FACT("oc_points_nr02") }
        Tam denklikle kanuna göre sertifika gerekmez.
plan-language_goal_apprenticeship = Hedef: meslek eğitimi için Almanca
    .what = Genellikle gereken: { FACT("lang_apprenticeship") }. İstisna: İş yeri veya okul Almancayı kendisi kontrol etti ya da önce bir Almanca kursu planlandı. Meslek eğitimi (Ausbildung) yeri arama vizesi için: { FACT("lang_training_search") }.
plan-language_goal_spouse = Hedef: aile birleşimi için Almanca
    .what =
        Almanya’daki kişinin oturum iznine bağlıdır:
        • AB Mavi Kart, nitelikli eleman (Fachkraft, §§ 18a, 18b), iş tecrübesi olanlar (§ 19c Abs. 2): Almanca gerekmez.
        • Diğer izinler, örneğin Batı Balkanlar kuralıyla: genellikle A1.
        Başka istisnalar da var. Sınava yazılmadan önce büyükelçiliğe sorun.
    .office = Alman büyükelçiliği veya konsolosluğu
plan-language_goal_daily = Hedef: günlük hayatta rahat etmek
    .what = B1 ile resmî dairelerde, doktorda ve işte çoğu zaman işinizi görürsünüz. Kalmak isteyene daha sonra da Almanca gerekir: nitelikli eleman olarak süresiz oturum izni (Niederlassungserlaubnis) için { FACT("lang_settlement_skilled") }, Mavi Kart ile en az { FACT("lang_settlement_blue_card") }, vatandaşlık (Einbürgerung) için { FACT("lang_citizenship") }.

plan-language_begin = Bugün başlayın
    .what = Her gün biraz çalışmak, haftada bir kez çok çalışmaktan daha yararlıdır. Başlangıçta internette ücretsiz olur, örneğin Deutsche Welle veya vhs-Lernportal ile. Baştan itibaren yüksek sesle ve başka insanlarla konuşun.
    .cost = yok
plan-language_further = Bir sonraki seviyede devam edin
    .what = Seviye belirleme sınavı (Einstufungstest) hangi kursun uygun olduğunu gösterir. Birçok kursun internette testi vardır. En iyisi sınava kadar götüren bir kurstur. Olabildiğince çok konuşun: En sık eksik olan budur.
plan-language_well = Seviyeyi belgeleyin, meslek dilini çalışın
    .what = B2 ile çok yol alınmıştır. Sertifika eskiyse hâlâ geçerli olup olmadığını sorun. Şimdi kendi mesleğinizin Almancasına değer: meslek kelimeleri, görüşmeler, raporlar.
plan-language_abroad = Kendi ülkenizde kurs bulun
    .what = Goethe-Institut’un birçok ülkede ve internette kursları ve sınavları vardır. Bazı ülkelerde yola çıkmadan önce ücretsiz danışmanlık ve kurslar da vardır (Vorintegration). Goethe-Institut daha fazlasını bilir. Başka iyi okullar da var: Fiyatları karşılaştırın.
    .office = Goethe-Institut veya dil okulu
    .cost = ülkeye ve kursa göre değişir
plan-language_stay = Mümkün: dil kursu için gelmek
    .what = Almanya’da Almanca kursu için vize mümkün olabilir (§ 16f AufenthG). Gerekenler: kursta bir yer ve geçinecek para, şu anda ayda { FACT("s16d_livelihood") }. Bu sırada çalışmak için haftalık sınır: { FACT("language_course_side_job") }.
    .office = Alman büyükelçiliği veya konsolosluğu
plan-language_integration = Uyum kursunu sorun
    .what = İlk nitelikli eleman (Fachkraft), iş tecrübesi veya Mavi Kart izni olanın ya da aile birleşimiyle gelenin, B1 henüz yoksa, çoğu zaman uyum kursuna (Integrationskurs) hakkı vardır. Hakkı çabuk kullanın: en geç { FACT("integration_course_use_within") } içinde. Hakkı olmayana şu anda ücretsiz yer verilmez, ama kendisi ödeyebilir.
    .office = yabancılar dairesi (Ausländerbehörde), BAMF veya göç danışmanlığı (MBE)
    .cost = masrafın bir kısmı; para azsa bu kalkabilir
plan-language_job_courses = Meslek için Almanca öğrenin
    .what = Meslek için dil kursları (Berufssprachkurs) çalışanlar, iş sözleşmesi olanlar, iş arayanlar veya denklik işlemi sürenler içindir. Bazı firmaların kendi kursları vardır: Sorun.
    .office = iş kurumu (Agentur für Arbeit) veya işveren
plan-language_exam = Sınava girin
    .what = Önce sorun, sonra yazılın: Büyükelçilik veya resmî daire hangi sınavı ve hangi seviyeyi kabul ediyor, sertifika ne kadar eski olabilir? Çoğu zaman Goethe-Institut, telc, ÖSD veya TestDaF sınavları geçerlidir. Asla sertifika satın almayın: Bu, vizeyi tehlikeye atar.
    .office = sınav merkezi
    .papers = pasaport; sertifikada isim aynı şekilde yazmalıdır
    .cost = ülkeye ve sınava göre değişir
    .time = randevular çoğu zaman erken dolar
