### The road map of the family conversation: conditions by title, papers, visa, arrival.

plan-family = Aileyle Almanya’ya

plan-family_title = Önce oturum iznini öğrenin
    .what = Koşullar, Almanya’daki kişinin oturum iznine bağlıdır. AB Mavi Kart, nitelikli elemanlar (Fachkraft, §§ 18a, 18b) ve iş tecrübesi olanlar (§ 19c Abs. 2) için daha kolaydır: eşten Almanca istenmez, eve bakılmaz. İzin türü kartta veya vizede yazar.
plan-family_spouse_easier = Eş için koşullar
    .what =
        Bu izinle daha kolaydır:
        • Eş, Almanca belgesi göstermek zorunda değildir.
        • Evin büyüklüğüne bakılmaz.
        • İkisi evli ve reşittir (en az { FACT("spouse_min_age") }).
        • Para herkese yeter, sağlık sigortası vardır.
        İzin verildikten sonra evlenecek olan, önce yabancılar dairesine (Ausländerbehörde) sorar.
plan-family_spouse = Eş için koşullar
    .what =
        Diğer izinlerde çoğu zaman daha fazlası istenir:
        • basit Almanca, genellikle A1 (istisnalar var: büyükelçiliğe sorun),
        • evde yeterli yer,
        • herkes için yeterli para ve sağlık sigortası,
        • ikisinin evli ve reşit olması (en az { FACT("spouse_min_age") }).
        Her izinle hemen olmaz. Önce yabancılar dairesine (Ausländerbehörde) sorun.
    .office = yabancılar dairesi ve büyükelçilik
plan-family_children = Çocuklar için koşullar
    .what =
        • Çocuk reşit değildir ve evli değildir.
        • Para herkese yeter, sağlık sigortası vardır.
        • Anne veya babadan biri burada birlikte yaşamıyorsa çoğu zaman velayet veya onun izni gerekir.
        { FACT("children_age_relaxed") } ve üzeri çocuklar için normalde daha sıkı kurallar vardır, nitelikli elemanlarda (Fachkraft) bunlar yumuşatılmıştır. Büyük çocuklarda beklemeyin.
plan-family_parents = Anne ve baba için koşullar
    .what = Almanya’daki kişinin izni ilk kez şu tarihte veya sonra verilmiş olmalıdır: { FACT("parents_title_since") } (§ 36 Abs. 3 AufenthG). Eş de burada yaşıyorsa bu, kayınvalide ve kayınpeder için de geçerlidir. Anne babanın geçinecek parası ve sağlık sigortası güvence altında olmalıdır: En zoru çoğu zaman budur. Kesin bir hak yoktur, daire her durum için ayrı karar verir.
    .office = yabancılar dairesi (Ausländerbehörde) ve büyükelçilik
plan-family_parents_rare = Anne baba: yalnızca nadir durumlarda
    .what = Anne baba için ayrı yol yalnızca belirli izinlerde vardır, örneğin AB Mavi Kart ve nitelikli elemanlar (Fachkraft). Yoksa anne babanın gelmesi yalnızca nadir, çok zor durumlarda (Härtefall) mümkündür. Para harcamadan önce danışmanlık alın. Ziyaret başka bir şeydir: Bunun için ziyaret vizesi vardır.
    .office = göç danışmanlığı (Migrationsberatung) veya büyükelçilik
plan-family_papers = Belgeleri toplayın
    .what = Kesin liste büyükelçiliğin sayfasındadır. Evlilik ve doğum belgelerine çoğu zaman çeviri ve gerçek olduklarına dair onay gerekir: Bu zaman alır, bu yüzden erken başlayın.
    .papers = herkes için pasaport ve başvuru; evlilik belgesi; doğum belgeleri; çocuklarda velayet belgesi; Almanya’daki kişinin oturum izni veya sözleşmesi; para ve sigorta belgeleri, çoğu zaman ev için de
plan-family_papers_parents = Belgeleri toplayın
    .what = Kesin liste büyükelçiliğin sayfasındadır. Önce hangi sağlık sigortasının anne babayı kabul ettiğini ve ne kadar tuttuğunu öğrenin. Seyahat sigortası burada yaşamak için yetmez.
    .papers = anne babanın pasaportları ve başvuruları, Almanya’daki kişinin doğum belgesi, onun oturum izni, para ve sağlık sigortası belgeleri
plan-family_together = Aynı zamanda başvurun
    .what = Herkes için ayrı başvuru gerekir, her çocuk için de. En iyisi hepsi aynı zamanda, herkese bir randevuyla. İşveren hızlandırılmış işlemi (§ 81a) kullanırsa eş ve reşit olmayan çocuklar da buna katılır. Evden ve işten ancak bütün vizeler gelince çıkın.
    .time = hızlandırılmış işlemde hedef: randevuya kadar en fazla { FACT("fast_track_appointment_time") }, sonra karara kadar çoğu zaman en fazla { FACT("fast_track_visa_time") }; diğer durumlarda büyükelçiliğe göre değişir
plan-family_later = Sonra gelmek: iyi hazırlanın
    .what = Birçok kişi önce tek başına gelir, ev arar ve sonra aileyi getirir. Belgeler önceden toplanabilir, aile şimdiden Almanca öğrenebilir. Fırsat Kartı’nda (Chancenkarte) veya meslek eğitiminde, iş için bir oturum izni olana kadar beklemek çoğu zaman daha iyidir.
plan-family_visa = Vizeye başvurun
    .what = Yola çıkmadan önce Alman büyükelçiliğinde; genellikle internetten, Auslandsportal üzerinden, sonra bir kez de kendiniz giderek. Asla randevu satın almayın. Ziyaret vizesiyle gelip kalmak çoğu zaman olmaz. Ret kararında: Büyükelçiliğe itiraz (Remonstration) artık yok (kaldırıldığı tarih: { FACT("remonstration_abolished_on") }), yeni başvuru veya dava mümkündür.
    .office = ailenin oturduğu yerdeki Alman büyükelçiliği veya konsolosluğu
    .cost = Vize { FACT("visa_fee") }, çocuklar için { FACT("visa_fee_minor") }
    .time = büyükelçiliğe göre çok değişir
plan-family_arrival = Gelince
    .what = Eve taşındıktan sonra herkesin adresini kaydettirin (süre: { FACT("registration_deadline") }). Sonra, vize bitmeden çok önce, yabancılar dairesinde (Ausländerbehörde) herkes için oturum iznine (Aufenthaltserlaubnis) başvurun. Ailenin ek prim ödemeden birlikte sigortalı olup olmadığını sağlık sigortası kurumuna (Krankenkasse) sorun.
    .office = adres kayıt dairesi (Einwohnermeldeamt), yabancılar dairesi, sağlık sigortası kurumu
    .cost = Oturum izni (Aufenthaltserlaubnis) { FACT("residence_permit_fee") }
plan-family_work = Eş için iş ve Almanca
    .what = Aile birleşimi izniyle genellikle çalışılabilir: Bu, oturum izninde yazar. İzne bağlı mesleklerde yine de meslek izni gerekir. Çoğu zaman uyum kursuna (Integrationskurs) hak vardır, en geç { FACT("integration_course_use_within") } içinde kullanılmalıdır.
    .office = yabancılar dairesi (Ausländerbehörde), göç danışmanlığı (MBE)
plan-family_school = Okul ve anaokulu
    .what = Almanya’da çocuklar okula gitmek zorundadır. Devlet okulları ücretsizdir. Kayıtta okul veya oturulan yerdeki okul dairesi (Schulamt) yardım eder. Anaokulunda yer çoğu zaman azdır: Adres kaydından hemen sonra sorun.
    .office = okul, okul dairesi veya şehir
    .papers = doğum belgesi, adres kaydı, aşı kartı, son karneler
