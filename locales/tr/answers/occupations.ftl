answer-nursing =
    Bu mesleğin Almanya’daki adı Pflegefachfrau veya Pflegefachmann. Eyaletten meslek izni gerekir. Gerekenler: eşdeğer bir eğitim (veya eksiklerin tamamlanması), mesleğe uygun sağlık durumu, ağır suç kaydının olmaması ve Almanca, çoğu zaman { FACT("nursing_language") }.
    Farklar varsa seçebilirsiniz: bilgi sınavı (Kenntnisprüfung) veya tamamlama eğitimi (Anpassungslehrgang).
    Eksiksiz başvurudan karara kadar süre, genellikle en fazla { FACT("nursing_decision_time") }.
    Bütün adımlar yol haritasındadır.
    .title = Hemşire olarak çalışmak
    .detail =
        Tamamlama eğitimi en fazla { FACT("nursing_adaptation_max") } sürer ve sınavla biter.
        Belgelerin karşılaştırılmasından vazgeçip doğrudan sınavı veya eğitimi seçebilirsiniz. Bu zaman kazandırabilir.
        Denklikten önce gelmek: Denklik ortaklığıyla (Anerkennungspartnerschaft) ve uygun bir işverenle mümkündür. Gereken Almanca: en az { FACT("lang_recognition_partnership") }. İzin alınana kadar çoğu zaman yardımcı eleman olarak çalışılır.
        Bakımda asgari ücret, saat başına brüt: hemşireler { FACT("care_min_wage_nurse") }, eğitimsiz yardımcı elemanlar { FACT("care_min_wage_assistant") } (hastanelerde geçerli değildir).
        Bir iş için asla önceden para ödemeyin. İşten çıkınca çok para geri istenen sözleşmelere dikkat edin.

answer-doctor =
    Doktor olarak çalışmak için hekimlik izni (Approbation) gerekir. Bu, eyaletin verdiği tam izindir. Başlangıç için geçici bir meslek izni (Berufserlaubnis) mümkün olabilir, en fazla { FACT("doctor_temporary_licence_max") }.
    Eğitim, Almanya’daki tıp eğitimiyle karşılaştırılır. Önemli farklar varsa bilgi sınavı (Kenntnisprüfung) gelir.
    Almanca, genellikle: { FACT("doctor_language") } ve mesleki dil sınavı (Fachsprachprüfung), seviyesi { FACT("doctor_language_medical") }.
    Kurallar değişebilir: Kuruma sorun.
    .title = Doktor olarak çalışmak
    .detail =
        Diş hekimi, eczacı ve veteriner için de benzer: eyaletten izin, eğitimin karşılaştırılması, meslek için Almanca.
        Bilgi sınavı Almanya’daki devlet sınavı düzeyindedir. Hazırlık kursları vardır. Kurs ararken IQ danışmanlığı (IQ-Beratung) yardım eder.
        Çalışmak istediğiniz eyaletin kurumu sorumludur.
        Uzmanlığın tanınması daha sonra gelir. Bundan tabip odası (Ärztekammer) sorumludur.
        Approbation ile, maaş uygunsa AB Mavi Kart (Blaue Karte EU) mümkündür.

answer-care_assistant =
    Bakım yardımcılığı (Pflegehilfe) ayrı bir meslektir, hemşireliğin (Pflegefachkraft) altındadır. AB dışından gelenler için bir yol var (§ 22a BeschV):
    • bakım yardımcılığında devletin düzenlediği bir Alman eğitimi veya Almanya’da eşdeğer kabul edilen yabancı bir eğitim,
    • iş teklifi,
    • Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı.
    Yalnız tecrübe bunun için yetmez. Hemşirelik eğitimi olan, o mesleğin denkliğini alsa daha iyi olur.
    .title = Bakım yardımcısı olmak
    .detail =
        Bakımda asgari ücret, saat başına brüt: eğitimsiz { FACT("care_min_wage_assistant") }, gerçek bir bakım yardımcılığı eğitimiyle (yalnızca kısa bir kurs değil) { FACT("care_min_wage_trained_assistant") }. Hastanelerde geçerli değildir.
        Denkliğe eyaletin bir kurumu karar verir. Bütün Almanya’da aynı olan yeni bir eğitim başlıyor: Pflegefachassistenz. Başlangıç: { FACT("watch_pflegefachassistenz") }. Zamanla eskilerin yerini alır. Sizin için neyin geçerli olduğunu kuruma sorun.
        { FACT("age45_age") } ve üzeri için daha yüksek maaş veya emeklilik güvencesi gerekir.
        Bu eğitimi Almanya’da bitiren, sonra iş arayabilir: en fazla { FACT("job_search_assistants") }, bir kez uzatılabilir, en fazla { FACT("job_search_assistants_extension") } (§ 20 AufenthG).
        Başka yollar: Almanya’da hemşirelik eğitimi veya bazı pasaportlarla yardımcı iş (Batı Balkanlar kuralı).

answer-physiotherapist_and_health =
    Birçok sağlık mesleği izne bağlıdır: örneğin fizyoterapi, ergoterapi, konuşma terapisi, ebelik, laboratuvar, röntgen, acil tıp (paramedik), ameliyathane teknikerliği. Çalışmak istenen eyaletten izin gerekir.
    Kurum eğitimi karşılaştırır, iş tecrübesini de hesaba katar. Önemli farklar varsa sınav veya tamamlama eğitimi (Anpassungslehrgang) işe yarar.
    Hangi Almanca seviyesinin gerektiğini kurum söyler. Kurumu Anerkennungs-Finder (denklik arama sayfası) gösterir.
    .title = Fizyoterapi, ebelik, laboratuvar
    .detail =
        Tamamlama eğitimi genellikle en fazla { FACT("adaptation_max") } sürer. Çoğu zaman eğitim ile sınav arasında seçim yapılabilir. Bazı meslekler için ayrı kanunlar vardır.
        İzne bağlı olmayanlar örneğin muayenehane meslekleridir: Medizinische Fachangestellte (tıbbi sekreter-asistan; sorumlu: tabip odası, Ärztekammer) ve Zahnmedizinische Fachangestellte (diş hekimi asistanı; sorumlu: Zahnärztekammer). Wellness masajı sağlık mesleği değildir; Masseur und medizinischer Bademeister (tıbbi masör) ise sağlık mesleğidir.
        Psikoloji izne bağlı değildir, psikoterapi ise bağlıdır.
        Birçok ülkede fizyoterapi üniversitede okunur, Almanya’da çoğu zaman meslek eğitimidir. Bu bir eksi değildir: Ne öğrenildiği karşılaştırılır.
        AB Mavi Kart yalnızca karşılaştırılabilir bir üniversite diplomasıyla ve izin alınmış veya söz verilmişse mümkündür.
        Denklikten önce gelmek: belki denklik ortaklığıyla (Anerkennungspartnerschaft). İzin alınana kadar yalnızca daha basit işler yapılabilir; bu da yalnızca belirli işverenlerde, örneğin toplu iş sözleşmesi (Tarifvertrag) olanlarda mümkündür.

answer-teacher =
    Bir okulda öğretmen olarak çalışmak için genellikle denklik (Anerkennung) gerekir. Her eyaletin kendi kuralları vardır. Bu yüzden önce eyaleti seçin, sonra okul dairesine (Schulbehörde) sorun.
    Çoğu zaman önemli olanlar: öğretmenlik bölümü, dersler (branşlar) ve çok iyi Almanca. Bir şey eksikse kurs veya sınav olabilir.
    Anaokulu öğretmenleri (Erzieher) için de benzer: Burada da eyaletin bir kurumu karar verir.
    .title = Öğretmen olarak çalışmak
    .detail =
        Bazı ülkelerde öğretmen olmak için tek bir branş okunur. Almanya’da eyaletler çoğu zaman daha fazlasını ister. Bazen ikinci branş sonradan tamamlanabilir.
        Hangi Almanca seviyesinin gerektiğini okul dairesi söyler. Süreleri ve ücretleri eyalet belirler.
        Özel okulların ve dil okullarının kendi kuralları vardır: Doğrudan orada sorun. Bazı eyaletler öğretmenlik bölümü okumamış kişileri de alır. Buna okul dairesi karar verir.
        Öğretmenlik, AB Mavi Kart’ın eleman açığı olan mesleklerindendir: Karşılaştırılabilir bir diploma ve izinle, yıllık brüt { FACT("blue_card_salary_reduced") } maaş yeterlidir.
        Üniversitede çalışmak için meslek izni gerekmez.
        ZAB’nin diploma değerlendirmesi (Zeugnisbewertung) okul için yetmez.

answer-engineer =
    Mühendis olarak denklik almadan çalışılabilir. Yalnızca unvan korunur: Kendine “Ingenieur” demek isteyen, eyaletin mühendisler odasına (Ingenieurkammer) sorar.
    Vize için diploma tanınmış veya karşılaştırılabilir olmalıdır. Bunu anabin gösterir, yoksa ZAB’nin diploma değerlendirmesi (Zeugnisbewertung).
    Mühendislik meslekleri AB Mavi Kart listesindedir: Yıllık brüt en az { FACT("blue_card_salary_reduced") } yeterlidir. Kanun bunun için Almanca istemez, ama birçok işveren ister.
    .title = Mühendis olarak çalışmak
    .detail =
        Daha düşük maaşta Federal İş Kurumu (Bundesagentur für Arbeit) onay vermelidir. Maaş en az { FACT("blue_card_salary_general") } ise bu gerekmez.
        Mavi Kart için iş, okunan bölüme uymalı, sözleşme en az { FACT("blue_card_offer_months") } geçerli olmalıdır. Yoksa akademik nitelikli eleman izni vardır (§ 18b AufenthG): her nitelikli iş için.
        İnşaat mühendisliği: Bazı görevler için, örneğin inşaat projesi (Bauplan) sunmak için, bir listeye kayıtlı olmak gerekir. Bunu oda açıklar.
        Mimarlık ve şehir planlama: Unvan korunur. Mimarlar odası (Architektenkammer) sorumludur.
        Tekniker olan ve üniversite okumamış kişi, denkliği meslek odasına sorar. O zaman Mavi Kart çoğu zaman olmaz.
        Henüz iş yok mu? Karşılaştırılabilir bir diplomayla Fırsat Kartı (Chancenkarte) için puan gerekmez.

answer-technical_trades =
    Elektrik, su ve ısıtma tesisatı, klima, mekatronik, güneş enerjisi, elektrikli araçlar: Bu mesleklerde çalışan (işçi) olarak denklik almadan çalışılabilir. Ama nitelikli eleman vizesi (§ 18a AufenthG) için eğitimin denkliği tam olmalıdır.
    Sorumlu: zanaatkârlar odası (Handwerkskammer; zanaat) veya IHK FOSA (sanayi). Ücret: yaklaşık { FACT("recognition_fee_chambers") }.
    Dikkat: Elektrikçi ve tesisatçı, birçok firma arasa da AB Mavi Kart listesinde yoktur.
    .title = Elektrik, ısıtma, güneş, mekatronik
    .detail =
        Tam denklik olmadan iki yol var, ikisinde de iş teklifi ve Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı gerekir:
        • Denklik ortaklığı (Anerkennungspartnerschaft): önce gelip çalışmak, denklik sonra. Gereken Almanca: en az { FACT("lang_recognition_partnership") }.
        • İş tecrübesi olanlar (§ 19c AufenthG): devletin tanıdığı meslek eğitimi (en az { FACT("experience_training_min") }), ayrıca en az { FACT("experience_years") } tecrübe (sayılan dönem: son { FACT("experience_window") }) ve yıllık brüt { FACT("experience_6beschv_min_salary") } maaş. İşveren toplu iş sözleşmesine (Tarifvertrag) bağlıysa ve buna göre ödüyorsa maaş daha düşük olabilir.
        { FACT("age45_age") } ve üzeri için ilk izinde bir kural daha var: daha yüksek maaş veya emeklilik güvencesi.
        Yeni meslekler, örneğin güneş enerjisi veya ısı pompası: Oda, en uygun Alman mesleğini arar. Kaynakçılık için Almanya’da çoğu zaman ayrı bir meslek yoktur.
        Bir şey eksikse yazılı kararda (Bescheid) yazar. O zaman iş yerinde uygulama veya kurs işe yarar. IQ danışmanlığı (IQ-Beratung) kursları bilir.
        Kendi iş yerini açmak için bu mesleklerin çoğunda zanaatkârlar odasına kayıt gerekir.

answer-it_without_degree =
    Evet, mümkün. İki yol var, ikisinde de iş teklifi ve Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı gerekir:
    • AB Mavi Kart: üniversite düzeyinde en az { FACT("blue_card_it_experience") } bilişim tecrübesi (sayılan dönem: son { FACT("blue_card_it_experience_window") }) ve yıllık brüt { FACT("blue_card_salary_reduced") } maaş.
    • İş tecrübesi olanlar (§ 19c): en az { FACT("experience_years") } tecrübe (sayılan dönem: son { FACT("experience_window") }) ve { FACT("experience_6beschv_min_salary") } veya toplu iş sözleşmesine göre ücret.
    Denklik gerekmez. Kanun Almanca istemez.
    .title = Üniversitesiz bilişim
    .detail =
        Belgeler: görevleri ve süreyi gösteren iş belgeleri (Arbeitszeugnis), sözleşmeler, maaş bordroları. Kurs veya sertifika tecrübenin yerine geçmez.
        Mavi Kart için yeni iş de bilişim uzmanlığı veya bilişim yöneticiliği olmalıdır, örneğin yazılım geliştirme, ağlar veya veri tabanları. Yalnızca bilgisayar desteği (IT-Support) buna girmez. Sözleşme en az { FACT("blue_card_offer_months") } geçerli olmalıdır.
        Yaş: Mavi Kart’ta önemi yoktur. İkinci yolda { FACT("age45_age") } ve üzeri için daha yüksek maaş veya emeklilik güvencesi gerekir.
        İkinci yolda resmî daire kendi takdirine göre karar verir (“verebilir”), kesin bir hak yoktur. Orada maaş şartının yerine, işverenin toplu iş sözleşmesine (Tarifvertrag) bağlı olması ve buna göre ödemesi de yeterlidir.
        Tutarlar her yıl değişir.
        Bilişimde meslek eğitimiyle (en az { FACT("qualified_training_min") }) IHK FOSA’dan denklik de alınabilir.
        Serbest çalışmanın (Selbstständige) kuralları farklıdır.

answer-it_with_degree =
    Bilişim meslekleri izne bağlı değildir: Meslek izni gerekmez. Vize için diploma tanınmış veya karşılaştırılabilir olmalıdır (anabin veya ZAB). O zaman şu yollar var:
    • AB Mavi Kart: İş okunan bölüme uyar, yıllık brüt maaş en az { FACT("blue_card_salary_reduced") }, sözleşme en az { FACT("blue_card_offer_months") }.
    • Akademik nitelikli eleman (§ 18b): her nitelikli iş için.
    • Henüz iş yok: Fırsat Kartı (Chancenkarte), puansız.
    .title = Üniversiteyle bilişim
    .detail =
        Mavi Kart’ın daha düşük maaşı için Federal İş Kurumu (Bundesagentur für Arbeit) onay vermelidir. Maaş en az { FACT("blue_card_salary_general") } ise bu gerekmez.
        § 18b için sabit bir asgari maaş yoktur. Ama ücret benzer çalışanlarınkinden kötü olmamalıdır. { FACT("age45_age") } ve üzeri için ilk izinde yılda en az { FACT("age45_min_salary") } veya emeklilik güvencesi gerekir. Mavi Kart’ta bu geçerli değildir.
        Diploma karşılaştırılabilir değil mi veya bambaşka bir bölümden mi? O zaman belki tecrübe yolu işe yarar: “Üniversitesiz bilişim” cevabına bakın.
        Kanun Almanca istemez. Birçok firmada İngilizce konuşulur, ama günlük hayatta Almanca yine de işe yarar.
        Fırsat Kartı için geçinecek para gerekir, şu anda ayda: { FACT("oc_livelihood") }. Kartın verileceği kesin değildir.

answer-cook_hospitality =
    Mutfakta, serviste ve otelde denklik almadan çalışılabilir. Vize için en çok şu yollar var:
    • Nitelikli eleman (§ 18a): IHK FOSA’nın tanıdığı meslek eğitimi.
    • Denklik ortaklığı (Anerkennungspartnerschaft): önce gelmek, sonra denklik; Almanca en az { FACT("lang_recognition_partnership") }.
    • İş tecrübesi olanlar (§ 19c): meslek eğitimi, tecrübe ve yeterli maaş veya toplu iş sözleşmesi.
    • Yöresel mutfak aşçısı (Spezialitätenkoch, § 11 BeschV): yöresel bir lokantada tam gün, en fazla { FACT("specialty_cooks_max") }.
    .title = Aşçı, otel, lokanta
    .detail =
        Aşçılık AB Mavi Kart listesinde yoktur.
        Yöresel mutfak aşçılığında Federal İş Kurumu (Bundesagentur für Arbeit) önce Almanya’da bu iş için biri olup olmadığına bakar (öncelik incelemesi, Vorrangprüfung).
        İş tecrübesi olanlara gerekenler: en az { FACT("experience_years") } tecrübe (sayılan dönem: son { FACT("experience_window") }), devletin tanıdığı meslek eğitimi (en az { FACT("experience_training_min") }) ve yıllık brüt { FACT("experience_6beschv_min_salary") } maaş. Toplu iş sözleşmesiyle (Tarifvertrag) daha az olabilir. { FACT("age45_age") } ve üzeri için daha yüksek maaş veya emeklilik güvencesi gerekir.
        Kısa süre için (§ 15d BeschV): bir yıl içinde en fazla { FACT("short_term_months") }, haftada en az { FACT("short_term_hours") }, yalnızca toplu iş sözleşmesi olan işverenlerde. Başvuruyu işveren yapar, yolu da o öder. Yerler sınırlıdır.
        Meslek eğitimi olmadan mutfak yardımcılığı çoğu zaman yalnızca bazı pasaportlarla mümkündür, örneğin Batı Balkanlar’dan. Ya da Almanya’da meslek eğitimiyle.
        Asgari ücret, saat başına brüt: { FACT("min_wage") }. Çoğu zaman akşam ve hafta sonu çalışılır: Saatleri kendiniz yazın.

answer-driver =
    Kamyon, tır ve otobüs için ayrı bir yol var (§ 24a BeschV). Gerekenler:
    • iş teklifi,
    • AB’de istenen ehliyet ve mesleki yeterlilik,
    • Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı.
    AB ehliyeti henüz yok mu? O zaman işveren bir program sunabilir: İkisi de Almanya’da alınır, en fazla { FACT("driver_licence_months") } içinde. Bunun için kendi ülkenizin ehliyeti ve sonrası için iş teklifi gerekir.
    .title = Tır veya otobüs şoförlüğü
    .detail =
        AB dışındaki bir ülkenin ehliyeti, meslekten şoför olarak çalışmak için genellikle yetmez. Sorumlu olanlar: ehliyet dairesi (Führerscheinstelle) ve IHK.
        Sözleşmeyi dikkatle okuyun: Ehliyeti kim öder, işten çıkınca ne geri ödenir?
        { FACT("age45_age") } ve üzeri için daha yüksek maaş veya emeklilik güvencesi gerekir.
        Şoförler AB Mavi Kart listesinde yoktur.
        Bu yol taksi, kamyonet veya forklift için değildir. Bazı pasaportlarla yine de her iş mümkündür, örneğin: { FACT("western_balkans_countries") } (Batı Balkanlar kuralı).
        Makinistlere demiryolu dairesinden (Eisenbahn-Bundesamt) ayrı bir ehliyet gerekir.
        Şoförlükte çok sahte teklif var. Asla önceden para ödemeyin. Faire Integration teklifleri ücretsiz kontrol eder.

answer-craft =
    Zanaat mesleklerinde, örneğin duvarcılık, marangozluk, kuaförlük, fırıncılık veya oto tamirciliğinde, çalışan (işçi) olarak çoğu zaman denklik almadan çalışılabilir. Ama nitelikli eleman vizesi (§ 18a AufenthG) için eğitimin denkliği tam olmalıdır.
    Denkliği zanaatkârlar odası (Handwerkskammer) verir. Ücret: yaklaşık { FACT("recognition_fee_chambers") }. Eksiksiz başvurudan karara kadar süre, genellikle en fazla { FACT("bqfg_decision_time") }. İş tecrübesi de sayılır.
    .title = Zanaat mesleğinde çalışmak
    .detail =
        Eğitim en az { FACT("qualified_training_min") } sürmüş olmalıdır. Diplomasız, yalnız tecrübeye denklik verilmez.
        Kısmi denklik mi aldınız? O zaman çoğu zaman yalnızca biraz uygulama eksiktir. Bu, bir iş yerinde tamamlanabilir.
        Denklik ortaklığıyla (Anerkennungspartnerschaft) önce gelip çalışmak mümkündür; Almanca en az { FACT("lang_recognition_partnership") }. İş tecrübesi olanlar için § 19c AufenthG var: devletin tanıdığı meslek eğitimi, tecrübe ve yeterli maaş veya toplu iş sözleşmesiyle (Tarifvertrag).
        Kendi iş yeri başka bir şeydir: Birçok zanaatta bunun için zanaatkârlar odasına kayıtlı olmak gerekir. Kurallar sıkıdır.
        Almanya’da gözlükçülük (optik), diş teknisyenliği ve ortopedi teknikerliği de zanaattır.
        Hangi odanın sorumlu olduğunu Anerkennungs-Finder (denklik arama sayfası) gösterir.
        Zanaat meslekleri AB Mavi Kart listesinde yoktur. Bu bir eksi değildir: Meslek eğitimi olan nitelikli elemanların kendi oturum izni vardır.

answer-shortage_occupations =
    Dikkat, iki liste var:
    • AB Mavi Kart listesi (§ 18g AufenthG): üniversiteli teknik ve fen bilimleri, mimarlık, bilişim, tıp, üniversiteli hemşirelik, üniversiteli başka sağlık meslekleri, öğretmenlik ve bazı yöneticilikler. Burada yıllık brüt { FACT("blue_card_salary_reduced") } maaş yeterlidir.
    • Federal İş Kurumu’nun (Bundesagentur für Arbeit) açık analizi (Engpassanalyse): çok daha uzundur. Nerede eleman eksik olduğunu gösterir. Mavi Kart için sayılmaz.
    .title = Eleman açığı: hangi liste?
    .detail =
        Birçok sayfa tersini söylese de elektrikçi, aşçı ve şoför Mavi Kart listesinde yoktur. Onlar için başka oturum izinleri var, bunlar için liste gerekmez.
        Yalnız meslek yetmez: Mavi Kart için genellikle karşılaştırılabilir bir üniversite diploması, izne bağlı mesleklerde izin de gerekir. Bilişimde tecrübeyle olur.
        Yöneticilik örneğin üretim, inşaat, lojistik, bilişim, bakımevi, kreş veya okul yöneticiliğidir. Otel ve lokanta yöneticiliği buna girmez.
        Meslek eğitimiyle hemşirelik: Listeye girip girmediğine her durumda ayrıca karar verilir.
        Listede yok mu? Başvuru sırasında diploma en fazla { FACT("blue_card_new_entrant") } önce alınmışsa, daha düşük maaş her meslekte geçerlidir. Yoksa Mavi Kart’ın normal maaşı geçerlidir veya nitelikli eleman izni daha uygundur.
        Puanla Fırsat Kartı’nda (Chancenkarte) bu listedeki bir diploma şunu getirir: { FACT("oc_points_nr08") }.
