answer-job_search =
    Ücretsiz ve resmî iş arama:
    • Federal İş Kurumu’nun (Bundesagentur für Arbeit) iş arama sayfası (Jobsuche)
    • “Make it in Germany”, federal hükûmetin sitesi
    • ZAV, Federal İş Kurumu’nun uluslararası iş bulma birimi, danışma hattından ulaşılır: { FACT("hotline_phone") }
    Ayrıca: firmaların sayfaları ve özel iş ilanı siteleri. Mesleğin Almanca adıyla arayın.
    Önce diplomanın ne kadar geçerli olduğunu öğrenin: En iyisi bunu başvuruda yazmak. Bir iş için asla önceden para ödemeyin.
    .title = Almanya’da iş bulmak
    .detail =
        İş aramak için yurt dışından Almanya’ya yalnızca Fırsat Kartı (Chancenkarte) ile gelinir. Eski iş arama vizesi artık yok. Turist olarak geçiş yapılamaz.
        Almanya’da üniversite veya meslek eğitimi bitiren ya da burada denklik alan, sonra iş arayabilir: en fazla { FACT("job_search_after_german_degree") } (§ 20 AufenthG).
        Özel aracılar: en fazla { FACT("agent_fee_cap") }, yazılı sözleşmeyle ve ancak iş sözleşmesi olunca. Birçok güvenilir aracı yalnızca işverenden para alır.
        Birçok firma daha önce hiç yurt dışından birini işe almamıştır. Bir cümleyle hangi oturum izninin mümkün olduğunu yazın ve hızlandırılmış işlemi (§ 81a) belirtin.
        Ret cevapları normaldir. Çoğu zaman işe yarayanlar: daha iyi Almanca, küçük yerler, tecrübeli firmalar.
        Ben iş bulmam ve boş yerleri bilmem.

answer-application_cv =
    Bir iş başvurusu çoğu zaman üç parçadır: özgeçmiş (Lebenslauf), kısa bir ön yazı (Anschreiben) ve belgeler (Zeugnisse). En iyisi hepsi tek bir PDF dosyasında.
    Özgeçmiş bir tablodur: en yenisi en üstte; ay ve yıl, firma, yer ve görevler. Ayrıca diller ve seviyeleri (A1’den C2’ye) ve denkliğin durumu. Boşlukları bir kelimeyle açıklayın.
    Fotoğraf, din, çocuk ve medeni durum yazmak zorunlu değildir. Pasaportu asla göndermeyin.
    .title = İş başvurusu ve özgeçmiş
    .detail =
        Ön yazı kısadır: Neden bu firma? Neler yapabilirsiniz? Ne zaman başlayabilirsiniz? İlanda yazıyorsa işi ve bir kişinin adını belirtin.
        Mesleği Almanca adıyla yazın ve diplomayı bir cümleyle açıklayın: ne kadar sürdü, hangi okul, devlet tanıyor.
        Doğruyu yazın, Almanca için de. Görüşmede hemen belli olur.
        Birçok dilde ücretsiz bir örnek: Europass.
        İlk görüşme çoğu zaman görüntülü yapılır. Orada ücreti, saatleri, başlangıcı ve vize yardımını sorun.
        Denklik (Anerkennung) için tablo biçiminde Almanca özgeçmiş gerekir. Böylece zaten hazır olur.
        İş başvurusu için basit çeviriler çoğu zaman yeterlidir. Yeminli çeviriyi ancak resmî daire ister.

answer-job_offer_check =
    İyi bir teklifte yazılı olarak şunlar vardır: firma ve adresi, görevler, yer, brüt ücret, haftalık saatler, izin, başlangıç, süre ve işten çıkma kuralları.
    Ücret genellikle saat başına brüt { FACT("min_wage") } altında olamaz. Benzer çalışanlarınkinden de kötü olamaz.
    Anlamadığınız hiçbir şeyi imzalamayın. Faire Integration teklifleri ücretsiz ve birçok dilde kontrol eder, yurt dışındakiler için de. Ben sözleşme kontrol edemem.
    .title = Bu iş teklifi iyi mi?
    .detail =
        Şu noktalara dikkat edin:
        • işten çıkınca para geri ödemek: Ne için, ne kadar, ne kadar süreyle?
        • işverenin verdiği ev: Ücreti ne kadar, iş bitince ne olur?
        • ücretten kesintiler, ücretsiz fazla mesai veya ücretsiz deneme işi
        • vizedeki mesleğe uymayan görevler
        Almanya’da normal olan günde { FACT("working_time") } çalışmaktır. Sonra dengelenirse en fazla { FACT("working_time_max") } mümkündür.
        İşveren en önemli koşulları metin hâlinde (Textform) vermek zorundadır (§ 2 NachwG). Aracı, sözleşmeden önce sizi anladığınız bir dilde yazılı olarak bilgilendirmek zorundadır.
        Kimse pasaportunuzu alıkoyamaz.
        Firma gerçek mi? Mesajdaki numarayı değil, firmanın sayfasındaki numarayı arayın.
        Brüt, hesaba yatan para değildir: Vergiler ve sigortalar daha kesilir.

answer-salary_typical =
    Herkes için tek bir ücret yoktur. Mesleğe, bölgeye, tecrübeye ve toplu iş sözleşmesi (Tarifvertrag) olup olmadığına bağlıdır. Kesin olan yalnızca alt sınırlardır:
    • asgari ücret: saat başına brüt { FACT("min_wage") }
    • hemşireler: saat başına brüt { FACT("care_min_wage_nurse") } (hastanelerde geçerli değil)
    • AB Mavi Kart: yıllık brüt { FACT("blue_card_salary_general") }, bazı durumlarda daha az
    Federal İş Kurumu’nun (Bundesagentur für Arbeit) Entgeltatlas sayfasında ücretsiz karşılaştırılabilir.
    .title = Almanya’da maaşlar ne kadar?
    .detail =
        Brüt, sözleşmedeki ücrettir. Net, hesaba yatandır: Önce vergi ve sağlık, bakım, emeklilik, işsizlik primleri kesilir. Ne kadar olduğu aileye ve ücrete bağlıdır. Her zaman sorun: brüt mü net mi, aylık mı yıllık mı?
        Nitelikli eleman vizesi (§ 18a, § 18b) için sabit bir asgari maaş yoktur. { FACT("age45_age") } ve üzeri için ilk izinde yıllık brüt en az { FACT("age45_min_salary") } veya emeklilik güvencesi gerekir. İş tecrübesi olanlar (§ 19c): en az { FACT("experience_6beschv_min_salary") } veya toplu iş sözleşmesine göre ücret.
        Her zaman geçerli olan: Ücret, Almanya’daki benzer çalışanlarınkinden kötü olamaz. Buna genellikle Federal İş Kurumu bakar.
        Kirayı da hesaba katın. Büyük şehirlerde kira, küçük yerlerdekinden çok daha yüksektir.
        Denklik yokken, izne bağlı mesleklerde ücret çoğu zaman daha düşüktür. Sonra ne kadar olacağı sözleşmede yazmalıdır.

answer-employer_side =
    Yurt dışından birini işe almak mı istiyorsunuz? Şöyle başlayın:
    • öğrenin: Meslek izne bağlı mı? Hangi diploma var?
    • yazılı teklif yapın: görevler, ücret, saatler
    • “Erklärung zum Beschäftigungsverhältnis” (iş ilişkisi beyanı) formunu doldurun (Federal İş Kurumu, Bundesagentur für Arbeit için)
    • denkliğe veya diploma değerlendirmesine erken başlayın
    • çabuk olması gerekiyorsa: hızlandırılmış işlem (§ 81a), { FACT("fast_track_fee") }
    Federal İş Kurumu’nun işveren servisi (Arbeitgeber-Service) ücretsiz yardım eder.
    .title = Firma olarak işe almak
    .detail =
        Kim neye başvurur? Vizeye kişi, Alman büyükelçiliğinde başvurur. Hızlandırılmış işleme siz, kişinin vekâletiyle yabancılar dairesinde (Ausländerbehörde) başvurursunuz. O zaman hedefler: denklik { FACT("fast_track_recognition_time") }, Federal İş Kurumu { FACT("fast_track_ba_time") }, randevu { FACT("fast_track_appointment_time") }, vize { FACT("fast_track_visa_time") }. Bu garanti değildir.
        Bu işlem olmadan da Federal İş Kurumu’nun ön onayını (Vorabzustimmung) alabilirsiniz. Geçerlilik süresi: { FACT("ba_pre_approval_validity") }.
        Nitelikli elemanlarda genellikle öncelik incelemesi (Vorrangprüfung) yoktur. Ama ücretin ve çalışma süresinin benzer çalışanlarınki kadar iyi olup olmadığına bakılır.
        Denklik (Anerkennung) henüz yoksa denklik ortaklığı (Anerkennungspartnerschaft) uygun olabilir.
        Başka yardım: Make it in Germany (işveren sayfaları), KOFA, IHK veya zanaatkârlar odası (Handwerkskammer), IQ Servicestellen Fachkräfteeinwanderung.
        Lotse eleman bulmaz. Evi, Almanca kursunu ve her zaman sorulabilecek bir kişiyi de düşünün.

answer-employer_duties =
    İşverenler en çok şunları yapmak zorundadır:
    • Oturum iznine bakmak: Bu işe izin veriyor mu? Bir kopyasını saklamak (§ 4a AufenthG).
    • Yurt dışından işe alınana en geç ilk iş günü metin hâlinde (Textform) “Faire Integration” danışmanlığını ve en yakın yerin iletişim bilgisini bildirmek (§ 45c AufenthG).
    • İş planlanandan erken biterse yabancılar dairesine (Ausländerbehörde) bildirmek, en geç { FACT("employer_report_time") } içinde.
    • Benzer çalışanlardan daha kötü ödememek.
    .title = İşverenin görevleri
    .detail =
        Buna herkes için geçerli görevler eklenir: sosyal sigortaya kayıt ve sözleşmenin en önemli koşullarını metin hâlinde vermek (§ 2 NachwG).
        § 299 SGB III’e göre bir aracı zaten bilgi verdiyse Faire Integration’ı bildirmek gerekmez. Yine de bildirmek zarar vermez.
        En yakın yerin adresi Faire Integration’ın sayfasında yazar. Kuruluşlar yeniden seçildi: Eski listeleri kullanmayın.
        İşverenler pasaport ve kimlik alıkoyamaz.
        Yurt dışından gelen çalışanlara tekrar tekrar daha kötü davranan veya görevlerini yerine getirmeyen işvereni Federal İş Kurumu (Bundesagentur für Arbeit) dışarıda bırakabilir, en fazla { FACT("employer_ban") }.
        İş erken biterse çalışanlar da yabancılar dairesine bildirmek zorundadır, en geç { FACT("duty_notify_job_end_worker") } içinde. Bunu hatırlatın.
        AB pasaportu olanlarda oturum iznine bakmak gerekmez.
