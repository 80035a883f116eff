### The road maps of the recognition conversation: titles, and steps with what, office, papers, cost and time.
### Steps are shared between road maps. Figures come from the fact register only.

## Titles

plan-recognition_trained_here = Alman diplomasıyla çalışmak
plan-recognition_nursing = Hemşirelik denkliği
plan-recognition_regulated_health = Sağlık mesleğinde denklik
plan-recognition_regulated_other = İzne bağlı bir meslekte denklik
plan-recognition_vocational = Meslek eğitimi denkliği
plan-recognition_degree = Üniversite diploması denkliği
plan-recognition_it = Bilişim alanında çalışmak
plan-recognition_no_formal = Diplomasız çalışmak: neler mümkün
plan-recognition_unclear = Denklik için ilk adımlar

## Advice

plan-advice_abroad = Yurt dışından ücretsiz danışmanlık alın
    .what = ZSBA (Zentrale Servicestelle Berufsanerkennung, meslek denkliği merkezi) hâlâ yurt dışında yaşayanlara yardım eder: Yetkili kurumu (zuständige Stelle) bulur, başvurudan önce belgelere göz atar. Karar veremez. Kanuna göre şu tarihe kadar var: { FACT("zsba_end") }. Sonrasını lütfen danışma hattına sorun.
    .office = ZSBA, “Arbeiten und Leben in Deutschland” danışma hattı üzerinden: { FACT("hotline_phone") }
    .cost = yok
plan-advice_germany = Almanya’da danışmanlık alın
    .what = { $for ->
            [self] Başvurudan önce danışmanlık alın. IQ danışmanlığı (IQ-Beratung) başvuruda yardım eder, eksik bir şey varsa kurs bulmanıza da yardımcı olur. İş kurumu (Agentur für Arbeit) da bilgi verir.
            [relative] Yakınınız başvurudan önce danışmanlık alsın. IQ danışmanlığı (IQ-Beratung) başvuruda yardım eder, eksik bir şey varsa kurs bulmaya da yardımcı olur. İş kurumu (Agentur für Arbeit) da bilgi verir.
           *[other] Bu kişi başvurudan önce danışmanlık alsın. IQ danışmanlığı (IQ-Beratung) başvuruda yardım eder, eksik bir şey varsa kurs bulmaya da yardımcı olur. İş kurumu (Agentur für Arbeit) da bilgi verir.
        }
    .office = bölgedeki IQ danışmanlığı veya iş kurumu (Agentur für Arbeit)
    .cost = yok
plan-advice_hotline = Bir insanla konuşun
    .what = “Arbeiten und Leben in Deutschland” danışma hattı denklik, vize, iş ve Almanca öğrenme konularında Almanca ve İngilizce bilgi verir.
    .office = Danışma hattı { FACT("hotline_phone") }
    .cost = danışmanlık ücretsiz, telefon araması ücretli olabilir

## Papers

plan-collect_papers = Belgeleri toplayın ve çevirtin
    .what = Önce sorun, sonra çevirtin: Ne istediğini kurum söyler. Çeviriyi çoğu zaman yalnızca yeminli tercüman yapabilir, yani mahkemenin yetki verdiği bir uzman. Belgelerin aslını asla postayla göndermeyin.
    .papers = Kimlik veya pasaport, Almanca özgeçmiş, ders ve saatleri gösteren diploma, iş tecrübesini gösteren belgeler. AB, AEA ve İsviçre dışından gelenler Almanya’da çalışmak istediğini de gösterir, örneğin bir işverenin veya ZSBA’nın yazısıyla.
    .cost = çeviriler ayrıca ücretli, fiyatları karşılaştırın
plan-papers_missing = Belgeler eksikse
    .what = Önce o ülkedeki okuldan, üniversiteden veya bakanlıktan ikinci nüsha (Zweitschrift) isteyin, bu yeni ve geçerli bir belgedir. Olmazsa neyin neden eksik olduğunu kuruma açıkça söyleyin. Bazen mesleki görüşme veya sınav mümkündür. Asla sahte diploma satın almayın: Suçtur ve vizeyi tehlikeye atar.
plan-skills_analysis = Belgeler eksikse: beceriyi göstermek
    .what = Belgeler kaybolduysa ve yenisi alınamıyorsa, birçok durumda beceri analizi (Qualifikationsanalyse) mümkündür: Uzmanlar iş örneği, mesleki görüşme veya testle bilgi ve beceriye bakar.
    .office = denklik kararını veren kurum
    .time = bunun için Almanya’da kalma süresi en fazla { FACT("s16d6_skills_analysis") }, çoğu zaman gereken Almanca { FACT("s16d6_german") }

## Visa and staying

plan-recognition_visa = Vize başvurusu yapın
    .what = Bir kurs veya sınav eksikse, bunun için vize mümkün olabilir (§ 16d). Gerekenler çoğu zaman: Almanca { FACT("lang_16d1") }, kursta bir yer ve geçinecek para. Tam denklik ve iş teklifiyle nitelikli eleman vizesi mümkün olabilir. Randevuyu yalnızca büyükelçilikten alın, asla satın almayın.
    .office = Alman büyükelçiliği veya konsolosluğu, çoğu zaman internetten (Auslandsportal)
    .cost = Vize { FACT("visa_fee") }
    .time = ülkeye göre çok değişir
plan-recognition_visa_offer = Vize başvurusu: işveren yardım edebilir
    .what = İşveren vekâletname alarak hızlandırılmış işlemi (§ 81a) başlatabilir. Bir kurs veya sınav eksikse, bunun için vize mümkün olabilir (§ 16d). Çoğu zaman gereken Almanca: { FACT("lang_16d1") }. Randevuyu yalnızca büyükelçilikten alın, asla satın almayın.
    .office = çalışılacak yerdeki yabancılar dairesi (Ausländerbehörde), sonra Alman büyükelçiliği veya konsolosluğu
    .cost = Vize { FACT("visa_fee") }, hızlandırılmış işlem { FACT("fast_track_fee") } (işveren öder)
    .time = hızlandırılmış işlemde çoğu zaman randevuya kadar en fazla { FACT("fast_track_appointment_time") }, karara kadar en fazla { FACT("fast_track_visa_time") }; diğer durumlarda ülkeye göre değişir
plan-work_visa = Çalışma vizesi için başvurun
    .what = Genellikle iş teklifi ve diplomayla ilgili belge gerekir. İşveren hızlandırılmış işlemle (§ 81a) zaman kazandırabilir. Henüz iş teklifi yok mu? O zaman Fırsat Kartı (Chancenkarte) bir yol olabilir: Bana sorabilirsiniz. Randevuyu yalnızca büyükelçilikten alın, asla satın almayın.
    .office = Alman büyükelçiliği veya konsolosluğu, çoğu zaman internetten (Auslandsportal)
    .cost = Vize { FACT("visa_fee") }, hızlandırılmış işlem { FACT("fast_track_fee") } (işveren öder)
    .time = ülkeye göre çok değişir
plan-work_permit = Çalışmak için oturum iznini öğrenin
    .what = AB pasaportu olanın oturum iznine (Aufenthaltstitel) ihtiyacı yoktur. Diğerleri için: Bu diploma ve bir iş teklifiyle nitelikli elemanlara verilen oturum izni mümkün olabilir. İş nitelikli olmalıdır, ama öğrenilen meslekle birebir aynı olması gerekmez.
    .office = oturulan yerdeki yabancılar dairesi (Ausländerbehörde)
    .cost = Oturum izni (Aufenthaltserlaubnis) { FACT("residence_permit_fee") }

## Trained in Germany

plan-german_certificate = Alman diploması doğrudan geçerli
    .what = { $for ->
            [self] Bu diploma için denklik işlemine (Anerkennung) ihtiyacınız yok.
           *[other] Bu diploma için denklik işlemi (Anerkennung) gerekmez.
        } Almanya’da alınan bir diploma burada hemen geçerlidir.
    .papers = diplomayı ve iş belgelerini (Arbeitszeugnis) iyi saklayın
plan-german_licence = Bazı mesleklerde: izin başvurusu yapın
    .what = Hemşirelik veya doktorluk gibi izne bağlı mesleklerde yalnız diploma yetmez. Mesleği yapma izni (Erlaubnis) de gerekir. Bir mesleğin izne bağlı olup olmadığını Anerkennungs-Finder (denklik arama sayfası) gösterir.
    .office = eyaletin bu meslekten sorumlu kurumu
plan-german_job_search = İş arama süresini kullanın
    .what = AB pasaportu olmayan ve Almanya’da üniversite veya meslek eğitimi bitiren kişi, iş aramak için oturum izni (Aufenthaltserlaubnis) alabilir. Önemli: Eski izin bitmeden başvurun.
    .office = oturulan yerdeki yabancılar dairesi (Ausländerbehörde)
    .time = iş arama çoğu zaman en fazla { FACT("job_search_after_german_degree") }

## Nursing

plan-nursing_language = Almancaya şimdiden başlayın
    .what = Eyaletler hemşirelikte çoğu zaman şu Almanca seviyesini ister: { FACT("nursing_language") }. Bazıları hemşirelik dili sınavı da ister. Kesin bilgiyi sorumlu kurum verir. Erken başlamak çok zaman kazandırır.
    .office = örneğin Goethe-Institut
plan-nursing_language_proof = Almanca sertifikasını hazırlayın
    .what = Eyaletler hemşirelikte çoğu zaman şu Almanca seviyesini ister: { FACT("nursing_language") }. Bazıları hemşirelik dili sınavı da ister. Kurumun hangi sertifikayı kabul ettiğini ve sertifikanın ne kadar eski olabileceğini önceden sorun.
plan-nursing_papers = Belgeleri toplayın ve çevirtin
    .what = Önce kuruma sorun, sonra çevirtin: Bu, para tasarrufu sağlar. Çeviriyi çoğu zaman yalnızca yeminli tercüman (mahkemenin yetki verdiği) yapabilir. Belgelerin aslını asla postayla göndermeyin. Daha sonra sağlık raporu ve adli sicil belgesi de istenir.
    .papers = Kimlik veya pasaport, Almanca özgeçmiş, ders ve saatleri gösteren hemşirelik diploması, iş tecrübesini gösteren belgeler
    .cost = çeviriler ayrıca ücretli, fiyatları karşılaştırın
plan-nursing_papers_missing = Eksik olsa da belgeleri toplayın
    .what = Önce okuldan veya bakanlıktan ikinci nüsha (Zweitschrift) isteyin, bu yeni ve geçerli bir belgedir. Hemşirelikte belgelerin karşılaştırılmasından vazgeçilebilir: O zaman doğrudan bilgi sınavına (Kenntnisprüfung) veya tamamlama eğitimine (Anpassungslehrgang) geçilir. Yine de neyin gerektiğini kurum söyler. Asla sahte diploma satın almayın.
    .papers = Kimlik veya pasaport, Almanca özgeçmiş, diploma veya ikinci nüshası, iş tecrübesini gösteren belgeler
    .cost = çeviriler ayrıca ücretli, fiyatları karşılaştırın
plan-nursing_apply = Kuruma başvurun
    .what = Bu mesleğin buradaki adı Pflegefachfrau veya Pflegefachmann. Çalışmak istenen eyaletten meslek izni (Erlaubnis) gerekir. Hangi kurum olduğunu Anerkennungs-Finder (denklik arama sayfası) gösterir.
    .office = eyaletin sağlık kurumu
    .cost = eyalete göre değişir, önceden sorun
    .time = bütün belgeler tamamlanınca en fazla { FACT("nursing_decision_time") }; işverenle hızlandırılmış işlemde (§ 81a) hedef { FACT("nursing_fast_track_time") }
plan-nursing_differences = Farkları tamamlayın: seçim serbest
    .what = Kurum çoğu zaman Almanya’daki eğitimle farklar bulur, bu normaldir. { $for ->
            [self] O zaman seçebilirsiniz: bilgi sınavı (Kenntnisprüfung) veya tamamlama eğitimi (Anpassungslehrgang; uygulamalı kurs, sonunda sınav). Belgeler karşılaştırılmadan hemen de seçebilirsiniz.
            [relative] O zaman yakınınız seçebilir: bilgi sınavı (Kenntnisprüfung) veya tamamlama eğitimi (Anpassungslehrgang; uygulamalı kurs, sonunda sınav). Belgeler karşılaştırılmadan hemen de seçebilir.
           *[other] O zaman kişi seçebilir: bilgi sınavı (Kenntnisprüfung) veya tamamlama eğitimi (Anpassungslehrgang; uygulamalı kurs, sonunda sınav). Belgeler karşılaştırılmadan hemen de seçebilir.
        }
    .time = eğitim en fazla { FACT("nursing_adaptation_max") }
plan-nursing_partnership = Mümkün: önce gelmek, sonra denklik
    .what = Buna denklik ortaklığı (Anerkennungspartnerschaft) denir: Denklik işlemi sürerken Almanya’da çalışılır. Gerekenler: meslek eğitimi (en az { FACT("qualified_training_min") }, devletin tanıdığı) veya üniversite, Almanca en az { FACT("lang_recognition_partnership") }, yazılı anlaşma yapan uygun bir işveren, Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı. Bazı işverenlerde bu süre içinde yardımcı eleman olarak çalışılır.
    .office = İşveren ve Alman büyükelçiliği
    .time = önce en fazla { FACT("recognition_partnership_first") }, toplam en fazla { FACT("recognition_partnership_max") }
plan-nursing_work = Hemşire olarak çalışmak
    .what = Meslek izni ve oturum izniyle (Aufenthaltstitel) hedefe ulaşılır. Bakım alanında hemşireler için ayrı bir asgari ücret vardır, saat başına brüt: { FACT("care_min_wage_nurse") } (hastanelerde geçerli değildir). Bir iş için asla önceden para ödemeyin.
    .office = ücret veya sözleşme sorunlarında: Faire Integration, ücretsiz, yurt dışında da

## Health professions

plan-health_language = Meslek için Almanca öğrenin
    .what = Mesleği yapma izni için Almanca gerekir. Bu meslekte hangi seviyenin gerektiğini sorumlu kurum söyler. Erken başlamak sonra en çok zamanı kazandırır.
    .office = örneğin Goethe-Institut
plan-doctor_language = Doktorluk için Almanca öğrenin
    .what = Eyaletlerin genellikle istediği Almanca seviyesi: { FACT("doctor_language") }. Buna ek olarak mesleki dil sınavı (Fachsprachprüfung) istenir, seviyesi: { FACT("doctor_language_medical") }. Bu sınavda doktorlarla bir tedavi üzerine konuşulur.
    .office = eyaletin tabip odası (Landesärztekammer) veya sorumlu kurumu
plan-health_apply = Mesleği yapma iznine başvurun
    .what = Bu meslek yalnızca izinle (Erlaubnis) yapılabilir. Çalışmak istenen eyaletin kurumu sorumludur. Hangi kurum olduğunu Anerkennungs-Finder (denklik arama sayfası) gösterir. Kurum eğitimi karşılaştırır, iş tecrübesini de hesaba katar.
    .office = eyaletin sağlık mesleklerinden sorumlu kurumu
    .cost = eyalete göre değişir, önceden sorun
    .time = mesleğe ve eyalete göre değişir, önceden sorun
plan-doctor_apply = Hekimlik iznine (Approbation) başvurun
    .what = Approbation, doktor olarak çalışmak için verilen tam izindir. Eyaletin kurumu sorumludur. Başlangıç için geçici bir meslek izni (Berufserlaubnis) mümkün olabilir, en fazla { FACT("doctor_temporary_licence_max") }. Kurallar değişebilir: Şu anda neyin geçerli olduğunu kuruma sorun.
    .office = eyaletin hekimlik izni veren kurumu (Approbationsbehörde)
    .cost = eyalete göre değişir, önceden sorun
    .time = eyalete göre değişir, önceden sorun
plan-health_differences = Farkları tamamlayın
    .what = Kurum önemli farklar bulursa kapı kapanmış olmaz. Neyin eksik olduğunu yazılı kararda (Bescheid) belirtir. Farklar, mesleğe göre bir sınavla veya tamamlama eğitimiyle (Anpassungslehrgang) giderilebilir.
    .time = eğitim en fazla { FACT("adaptation_max") }; sınav, karardan sonra en geç { FACT("aptitude_test_within") } içinde mümkün olmalıdır
plan-doctor_differences = Farkları tamamlayın
    .what = Kurum önemli farklar bulursa, genellikle bilgi sınavı (Kenntnisprüfung) mümkündür. Bu sınav Almanya’daki devlet sınavı düzeyindedir. Birçok şehirde hazırlık kursları vardır. Kurs ararken IQ danışmanlığı (IQ-Beratung) yardım eder.

## Other protected occupations

plan-regulated_finder = Yetkili kurumu bulun
    .what = İzne bağlı (reglementiert) bir meslekte yalnızca izinle çalışılabilir ya da mesleğin unvanı korunur. Anerkennungs-Finder (denklik arama sayfası) mesleği ve yeri sorar, yetkili kurumu (zuständige Stelle) gösterir. Okul ve anaokulu için her eyalet kendisi karar verir.
    .office = mesleğe göre: eyaletin kurumu veya meslek odası (Kammer)
plan-regulated_apply = Başvuru yapın
    .what = { $for ->
            [self] Belgelerle bu kuruma başvurulur. Önceden ücreti ve hangi seviyede Almanca gerektiğini sorun.
            [relative] Yakınınız belgeleriyle bu kuruma başvurur. Önceden ücreti ve hangi seviyede Almanca gerektiğini sorsun.
           *[other] Kişi belgeleriyle bu kuruma başvurur. Önceden ücreti ve hangi seviyede Almanca gerektiğini sorsun.
        }
    .cost = kuruma göre değişir, önceden sorun
    .time = federal kanuna göre: bütün belgeler tamamlanınca en fazla { FACT("bqfg_decision_time") }, uzatılırsa daha uzun; eyalet kanununa göre: lütfen sorun
plan-regulated_differences = Farkları tamamlayın
    .what = Kurum önemli farklar bulursa, neyin eksik olduğunu yazılı kararda (Bescheid) belirtir. Genellikle seçilebilir: bir sınav veya tamamlama eğitimi (Anpassungslehrgang), yani uygulamalı kurs.
    .time = eğitim en fazla { FACT("adaptation_max") }

## Vocational training

plan-vocational_finder = Yetkili meslek odasını bulun
    .what = Zanaat mesleklerinden zanaatkârlar odası (Handwerkskammer), sanayi, ticaret, otel ve lokanta mesleklerinin çoğundan IHK FOSA sorumludur. Kurumu ve karşılaştırılacak Alman mesleğini Anerkennungs-Finder (denklik arama sayfası) gösterir. Denklik olmadan da çalışılabilir, ama nitelikli eleman vizesi için denklik çoğu zaman gerekir.
    .office = IHK FOSA veya zanaatkârlar odası (Handwerkskammer)
plan-vocational_apply = Meslek odasına başvurun
    .what = Oda (Kammer), eğitimi Almanya’daki meslekle karşılaştırır. İş tecrübesini de hesaba katar.
    .cost = yaklaşık { FACT("recognition_fee_chambers") }, artı çeviriler; önceden sorun
    .time = bütün belgeler tamamlanınca en fazla { FACT("bqfg_decision_time") }, uzatılırsa daha uzun; hızlandırılmış işlemde (§ 81a) hedef { FACT("bqfg_fast_track_time") }
plan-vocational_result = Yazılı kararı (Bescheid) okuyun
    .what = Tam denklik: Diploma, Alman diploması gibi geçerlidir. Kısmi denklik: Eksikler bir kursta veya iş yerinde tamamlanabilir. Bu kararın Fırsat Kartı (Chancenkarte) için getirdiği: { FACT("oc_points_nr01") }. Ret: Danışmanlıkla başka yollar arayın.
plan-partnership = Mümkün: önce gelmek, sonra denklik
    .what = Buna denklik ortaklığı (Anerkennungspartnerschaft) denir: Denklik işlemi sürerken Almanya’da çalışılır. Gerekenler: meslek eğitimi (en az { FACT("qualified_training_min") }, devletin tanıdığı) veya üniversite, Almanca en az { FACT("lang_recognition_partnership") }, yazılı anlaşma yapan uygun bir işveren, Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı.
    .office = İşveren ve Alman büyükelçiliği
    .time = önce en fazla { FACT("recognition_partnership_first") }, toplam en fazla { FACT("recognition_partnership_max") }

## Degree

plan-anabin = anabin’e bakın
    .what = anabin, yurt dışındaki üniversitelerle ilgili ücretsiz bir veri tabanıdır. Üniversitenin yanında H+, diplomanın yanında “entspricht” veya “gleichwertig” (eşdeğer) yazıyorsa, birçok durumda ikisinin çıktısı yeterlidir. H+/- şu demektir: Diplomaya göre değişir.
    .cost = yok
plan-zab_statement = Yoksa: ZAB diploma değerlendirmesi
    .what = Diploma anabin’de uygun şekilde yoksa, diploma değerlendirmesi (Zeugnisbewertung) işe yarar. Bu, ZAB’nin (Zentralstelle für ausländisches Bildungswesen) bir yazısıdır: Üniversite eğitiminin hangi Alman diplomasına denk geldiğini söyler. Süresi dolmaz, bütün eyaletlerde geçerlidir.
    .office = ZAB, başvuru internetten
    .papers = diploma, ders listesi (transkript), kimlik veya pasaport, ülkeye göre çeviriler
    .cost = { FACT("zab_statement_fee") }, sonraki her biri { FACT("zab_statement_fee_further") }
    .time = yaklaşık { FACT("zab_statement_duration") }, AB Mavi Kart (Blaue Karte EU) için yaklaşık { FACT("zab_statement_duration_blue_card") }, bazen daha uzun
plan-degree_missing = Belgeler eksikse
    .what = Önce o ülkedeki üniversiteden veya bakanlıktan ikinci nüsha (Zweitschrift) isteyin. Bu, yeni ve geçerli bir belgedir. Bu olmazsa, başvurudan önce yerine neyi kabul ettiğini ZAB’ye sorun. Asla sahte diploma satın almayın: Suçtur ve vizeyi tehlikeye atar.
    .office = ZAB
plan-degree_use = Bu belge ne işe yarar
    .what = Üniversite isteyen birçok meslekte çalışmak için bu belge gerekmez, ama vize için çoğu zaman gerekir. Önemli: Doktorluk veya öğretmenlik gibi izne bağlı mesleklerde bu belge yetmez. Mühendis veya mimar gibi unvanlar da koruma altında olabilir. Bunu Anerkennungs-Finder (denklik arama sayfası) gösterir.
plan-degree_job = Uygun bir iş bulun
    .what = İki önemli yol: AB Mavi Kart (Blaue Karte EU; iş okunan bölüme uyar, yıllık brüt maaş en az { FACT("blue_card_salary_general") }, eleman açığı olan mesleklerde ve mezuniyetten kısa süre sonra en az { FACT("blue_card_salary_reduced") }) ve akademik nitelikli eleman izni (her nitelikli iş). İkinci yolda ilk izin için { FACT("age45_age") } ve üzerindekilerden daha yüksek maaş veya emeklilik güvencesi istenir.

## IT

plan-it_free = Denklik olmadan çalışmak serbest
    .what = Bilişim meslekleri izne bağlı değildir. Bilişimde çalışmak için kimseye denklik gerekmez. Oturum izni (Aufenthaltstitel) için ya üniversite, ya meslek eğitimi, ya da iş tecrübesi sayılır.
plan-it_degree = Üniversite diplomasını gösterin
    .what = anabin’e bakın: Üniversitenin yanında H+, diplomanın yanında “entspricht” veya “gleichwertig” (eşdeğer) yazıyorsa, birçok durumda çıktısı yeterlidir. Yoksa ZAB’nin diploma değerlendirmesi (Zeugnisbewertung) işe yarar.
    .office = ZAB (Zentralstelle für ausländisches Bildungswesen)
    .cost = anabin ücretsiz, diploma değerlendirmesi { FACT("zab_statement_fee") }
plan-it_experience = İş tecrübesini gösterin
    .what =
        Üniversite diploması yoksa iki yol var:
        AB Mavi Kart (Blaue Karte EU): üniversite düzeyinde en az { FACT("blue_card_it_experience") } bilişim tecrübesi. Sayılan dönem: son { FACT("blue_card_it_experience_window") }.
        Tecrübeliler için oturum izni (§ 19c): en az { FACT("experience_years") } bilişim tecrübesi. Sayılan dönem: son { FACT("experience_window") }.
    .papers = görevleri ve süreyi gösteren iş belgeleri, sözleşmeler, maaş bordroları
plan-it_salary = İş teklifini ve maaşı kontrol edin
    .what =
        İki yolda da iş teklifi ve Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı gerekir.
        AB Mavi Kart (Blaue Karte EU): yıllık brüt maaş en az { FACT("blue_card_salary_reduced") }, sözleşme süresi en az { FACT("blue_card_offer_months") }.
        Tecrübeliler: en az { FACT("experience_6beschv_min_salary") } veya işveren toplu iş sözleşmesine (Tarif) göre öder. Bu yolda { FACT("age45_age") } ve üzerindekilerden daha yüksek maaş veya emeklilik güvencesi istenir.

## No formal qualification

plan-no_formal_look = İyi bakın: Yine de bir diploma var mı?
    .what = Denklik yalnızca bir diploma veya meslek belgesi için verilir. Yalnız iş tecrübesi bunun için yetmez. Ama birçok kişinin aslında belgesi var, yalnızca adına diploma demiyor: meslek okulu, iş yerinde devlet sınavıyla biten çıraklık, meslek lisesi. Nitelikli eleman için sayılan eğitimin süresi: en az { FACT("qualified_training_min") }.
plan-no_formal_training = Almanya’da meslek eğitimine bakın
    .what = Meslek eğitiminde (Ausbildung) meslek Almanya’da öğrenilir ve çoğu zaman para da kazanılır. Genellikle bir eğitim sözleşmesi ve { FACT("apprenticeship_german") } seviyesinde Almanca gerekir. Aracılar meslek eğitimi yeri aramak için para isteyemez.
    .office = iş yerleri, meslek okulları, iş kurumu (Agentur für Arbeit)
plan-no_formal_nationality = Pasaporta göre yolları sorun
    .what = Bazı ülkeler için diplomasız yollar var; her zaman iş teklifi ve Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı gerekir. Batı Balkanlar: { FACT("western_balkans_countries") }. Orada her yıl yalnızca sınırlı sayıda yer var, hepsi dolmuş olabilir. Benzer kuralı olan başka ülkeler: { FACT("best_friends_rule") }.
    .office = Alman büyükelçiliği veya konsolosluğu
plan-no_formal_language = Almanca öğrenin
    .what = Almanca neredeyse her yolu açar: meslek eğitimi, daha iyi iş, daha çok maaş. En çok, tanınmış bir sınavla biten kursa değer.
    .office = örneğin Goethe-Institut
plan-no_formal_careful = Para istenen tekliflere dikkat
    .what = Kimse vize garantisi veremez. Lütfen önceden hiçbir şey ödemeyin ve pasaportu asla kimseye bırakmayın. Özel aracılar iş arayandan ancak iş sözleşmesinden sonra para alabilir, en fazla { FACT("agent_fee_cap") }. Meslek eğitimi yeri arayandan ise hiçbir şey alamaz.
    .office = bir teklifle ilgili sorular için: Faire Integration, ücretsiz, yurt dışından da

## Unclear

plan-unclear_collect = Elde ne varsa toplayın
    .what = Diplomanın kendi dilindeki adı ne? Eğitim ne kadar sürdü, hangi okuldaydı? Her danışma yeri önce bunu sorar.
    .papers = diplomalar, ders listeleri (transkript), iş belgeleri; kendi telefonunuzda fotoğraf olarak da olur
plan-unclear_finder = Anerkennungs-Finder’de arayın
    .what = Anerkennungs-Finder (denklik arama sayfası), resmî “Anerkennung in Deutschland” sitesindedir, birkaç dilde kullanılır. Mesleği ve yeri girin: Mesleğin izne bağlı olup olmadığını ve hangi kurumun yetkili olduğunu gösterir.
    .cost = yok
plan-unclear_anabin = Üniversite okunduysa: anabin’e bakın
    .what = anabin, yurt dışındaki üniversitelerle ilgili ücretsiz bir veri tabanıdır. Üniversitenin yanında H+ yazması iyi bir işarettir. Yoksa ZAB (Zentralstelle für ausländisches Bildungswesen) diploma değerlendirmesiyle (Zeugnisbewertung) yardım eder.
    .cost = yok
plan-unclear_next = Sonra buradan devam edin
    .what = { $for ->
            [self] Mesleği ve diplomayı öğrenince burada bir daha başlayın. O zaman daha ayrıntılı bir yol haritası alırsınız.
           *[other] Meslek ve diploma belli olunca burada bir daha başlayın. O zaman daha ayrıntılı bir yol haritası verebilirim.
        }
