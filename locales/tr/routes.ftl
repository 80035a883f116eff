### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **Bu cevaplara göre mümkün:**
routes-possible_none = Şu anda bu cevaplara göre tamamen açık bir yol henüz yok. Bu değişebilir.
routes-possible_none_alone = Şu anda bu cevaplara göre henüz bir yol göremiyorum. Bu değişebilir.
routes-open = **Bir şey daha eklenirse mümkün:**
routes-open_more = **Bir şey daha eklenirse bunlar da mümkün:**
routes-further = Bunlar da mümkün, ama daha çok adımla:
routes-blocked = **Şu anda mümkün olmayanlar:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = Tutarların yılı: { $year }. Yeni tutarlar henüz kesin değil.
routes-discretion = Bu, bu cevaplara göre bir bilgidir; söz veya hukuki danışmanlık değildir. Kararı yalnızca resmî daire verebilir.

routes-approval_ba = Federal İş Kurumu (Bundesagentur für Arbeit, BA) onay vermelidir.
routes-approval_priority = Federal İş Kurumu (Bundesagentur für Arbeit, BA) onay vermelidir. Başka birinin önceliği olup olmadığına bakar.
routes-approval_quota = Federal İş Kurumu (Bundesagentur für Arbeit, BA) onay vermelidir. Yılda yalnızca sınırlı sayıda yer vardır.
routes-approval_priority_and_quota = Federal İş Kurumu (Bundesagentur für Arbeit, BA) onay vermelidir. Başka birinin önceliği olup olmadığına bakar, yıllık sayı da sınırlıdır.

routes-note_licence = İzne bağlı mesleklerde, örneğin hemşirelikte, yine de denklik (Anerkennung) gerekir.
routes-note_nothing =
    Şunlar yol açar:
    • bir diploma: meslek eğitimi (en az { FACT("qualified_training_min") }) veya üniversite
    • Almanca, en iyisi { FACT("apprenticeship_german") } seviyesine kadar
    • iş veya meslek eğitimi için kesin bir teklif
    • ücretsiz bir danışmanlık görüşmesi
routes-note_quota = Batı Balkanlar’da bu yılın yerleri dolmuş olabilir. Önceden büyükelçiliğe sorun.
routes-note_visa_free_entry = Bu pasaportla vizesiz gelinebilir ve oturum iznine (Aufenthaltstitel) burada başvurulabilir, girişten sonra en geç { FACT("visa_free_application") } içinde. Ancak oturum izniyle çalışılabilir.
routes-note_in_germany = **Önemli:** Üniversite, meslek eğitimi veya iş için oturum izni (Aufenthaltserlaubnis) yoksa başvuru çoğu zaman yalnızca yurt dışından olur. Almanya’dan çıkmadan önce mutlaka danışmanlık alın, en çok da iltica veya Duldung (sınır dışının geçici olarak durdurulması) durumunda.

## Titles, and what each route is

routes-title_eu_free_movement = Serbest dolaşım (FreizügG/EU)
    .text = AB, AEA veya İsviçre pasaportuyla Almanya’da yaşamak ve çalışmak serbesttir, vizesiz ve çalışma izinsiz.
routes-title_blue_card_general = AB Mavi Kart (§ 18g)
    .text = Okunan bölüme uyan iş için oturum izni. Bunun için Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı gerekmez, kanun Almanca istemez.
routes-title_blue_card_reduced = AB Mavi Kart, eleman açığı (§ 18g)
    .text = Aynı kart, daha düşük maaşla: eleman açığı olan meslekler için ve mezuniyetten kısa süre sonra.
routes-title_blue_card_it = Üniversitesiz bilişim Mavi Kartı (§ 18g Abs. 2)
    .text = Burada diploma yerine bilişim tecrübesi sayılır.
routes-title_skilled_academic_18b = Nitelikli eleman, üniversite (§ 18b)
    .text = Her nitelikli iş için. Okunan bölüme tam uyması gerekmez.
routes-title_skilled_vocational_18a = Nitelikli eleman, meslek eğitimi (§ 18a)
    .text = Meslek eğitiminin Almanya’da denkliği varsa her nitelikli iş için.
routes-title_experience_19c2 = İş tecrübesiyle çalışmak (§ 19c Abs. 2)
    .text = Almanya’da denklik almadan çalışmak: Tecrübe, kendi ülkesinden bir diploma ve maaş sayılır.
routes-title_experience_it_19c2 = Tecrübeyle bilişim (§ 19c Abs. 2)
    .text = Bilişimde hiç diploma olmadan çalışmak: Tecrübe ve maaş sayılır.
routes-title_recognition_partnership_16d3 = Denklik ortaklığı (§ 16d Abs. 3)
    .text = Önce gelip çalışmak, denklik işlemi (Anerkennung) Almanya’da bu sırada yürür.
routes-title_adaptation_16d1 = Denklik için kurs (§ 16d Abs. 1)
    .text = Karara (Bescheid) göre eksik olanı Almanya’da tamamlamak için oturum.
routes-title_exam_16d5 = Denklik için sınav (§ 16d Abs. 5)
    .text = Yalnızca sınav için kısa bir oturum. Bu sırada çalışılamaz.
routes-title_western_balkans_26_2 = Batı Balkanlar kuralı (§ 26 Abs. 2 BeschV)
    .text = Kesin teklif olan her iş için, diploma ve Almanca olmadan da. Başvuru, bölgedeki bir Alman temsilciliğine yapılır.
routes-title_best_friends_26_1 = Bazı ülkeler için kural (§ 26 Abs. 1 BeschV)
    .text = Bu pasaportla, kesin teklif olan her iş mümkündür, diploma olmadan da.
routes-title_care_assistant_22a = Bakım yardımcısı (§ 22a BeschV)
    .text = Almanya’da geçerli bir bakım yardımcılığı eğitimi olanlar için.
routes-title_driver_24a = Kamyon veya otobüs şoförü (§ 24a BeschV)
    .text = İşi olan meslekten şoförler için. Bazı firmalar AB ehliyetini almaya yardım eder.
routes-title_opportunity_card_skilled = Puansız Fırsat Kartı (§ 20a)
    .text = Gelip burada iş aramak. Diploma tanınmış veya karşılaştırılabilirdir, bu yüzden puan gerekmez.
routes-title_opportunity_card_points = Puanla Fırsat Kartı (§ 20a)
    .text = Gelip burada iş aramak. Gereken: { FACT("oc_min_points") }. Menüde “Diğer konular” altında puanları tam olarak sayarım.
routes-title_apprenticeship_16a = Almanya’da meslek eğitimi (§ 16a)
    .text = Bir meslek öğrenmek. İş yerindeki eğitimde bu sırada para da kazanılır.
routes-title_training_search_17 = Meslek eğitimi yeri aramak (§ 17)
    .text = Almanya’da meslek eğitimi (Ausbildung) yeri aramak, en fazla { FACT("training_search_duration") }.
routes-title_job_search_20 = Buradaki mezuniyetten sonra iş aramak (§ 20)
    .text = Burada üniversite, meslek eğitimi, araştırma veya denkliği bitiren, Almanya’da iş arayabilir.
routes-title_short_term_15d = Kısa süreli çalışma (§ 15d BeschV)
    .text = Birkaç aylık iş için. Başvuruyu işveren yapar, yolu da o öder.
routes-title_ict_19 = ICT Kartı (§ 19)
    .text = Aynı şirketler grubunda bir süre Almanya’da çalışmak için.
routes-title_language_course_16f = Almanya’da Almanca kursu (§ 16f)
    .text = Almanca öğrenmek için oturum, yanında biraz çalışmayla.

## What is missing, by condition

routes-missing-free_movement = AB, AEA veya İsviçre pasaportu
routes-missing-third_country = AB dışından bir pasaport
routes-missing-degree = Almanya’da tanınmış veya karşılaştırılabilir bir üniversite diploması (anabin veya ZAB)
routes-missing-fitting_job = okunan bölüme uyan bir iş teklifi
routes-missing-offer_months = süresi en az { FACT("blue_card_offer_months") } olan bir iş teklifi
routes-missing-salary_blue_card_general = yıllık maaş, en az { FACT("blue_card_salary_general") }
routes-missing-licence = meslek izne bağlıysa meslek izni
routes-missing-shortage_or_recent_degree = eleman açığı olan bir meslek veya en fazla { FACT("blue_card_new_entrant") } önce alınmış bir diploma
routes-missing-salary_blue_card_reduced = yıllık maaş, en az { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = bilişimde bir meslek
routes-missing-experience_it_blue_card = üniversite düzeyinde en az { FACT("blue_card_it_experience") } bilişim tecrübesi (sayılan dönem: son { FACT("blue_card_it_experience_window") })
routes-missing-qualified_job = nitelikli bir iş teklifi
routes-missing-age45 = yaş nedeniyle ({ FACT("age45_age") } ve üzeri): yıllık en az { FACT("age45_min_salary") } maaş veya yeterli emeklilik güvencesi
routes-missing-equivalence = meslek eğitiminin Almanya’da tam denkliği
routes-missing-experience = meslekte en az { FACT("experience_years") } tecrübe (sayılan dönem: son { FACT("experience_window") })
routes-missing-salary_or_agreement = yıllık en az { FACT("experience_6beschv_min_salary") } maaş veya toplu iş sözleşmesine (Tarif) göre ücret
routes-missing-experienced_qualification = kendi ülkesinde devletin tanıdığı bir diploma (meslek eğitimi: en az { FACT("experience_training_min") })
routes-missing-foreign_qualification = kendi ülkesinde devletin tanıdığı bir diploma (meslek eğitimi: en az { FACT("qualified_training_min") })
routes-missing-partnership_job = aynı meslek alanında bir iş teklifi
routes-missing-recognition_agreement = buna katılan ve yazılı anlaşma yapan bir işveren
routes-missing-suitable_employer = eğitim verebilen bir firma
routes-missing-german_a2 = Almanca { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = denklik için nelerin eksik olduğunu söyleyen bir karar (Bescheid)
routes-missing-measure = uygun bir kursta yer
routes-missing-german_a2_usual = genellikle Almanca { FACT("lang_16d1") }
routes-missing-livelihood_recognition = geçinecek para: ayda { FACT("s16d_livelihood") }
routes-missing-exam = denklik için yakında yapılacak bir sınav
routes-missing-nationality = bu kuralın geçerli olduğu bir ülkenin pasaportu
routes-missing-job_offer = kesin bir iş teklifi
routes-missing-from_abroad = yurt dışından başvuru
routes-missing-asylum_benefits = iltica yardımları kanununa (Asylbewerberleistungsgesetz) göre yardım alınmamış olması (sayılan dönem: son { FACT("western_balkans_asylum_benefits") })
routes-missing-care_assistant = Almanya’da denkliği olan bir bakım yardımcılığı eğitimi
routes-missing-driver = AB ehliyeti ve temel yeterlilik (Grundqualifikation) veya bunda yardım eden bir firma
routes-missing-skilled_worker = Almanya’da denkliği tam olan veya, üniversitede, karşılaştırılabilir sayılan bir diploma
routes-missing-livelihood_opportunity_card = geçinecek para: ayda { FACT("oc_livelihood") }
routes-missing-abroad_or_title = yurt dışından başvuru veya burada üniversite, meslek eğitimi ya da iş için oturum izniyle (Aufenthaltserlaubnis) başvuru
routes-missing-basic_qualification = kendi ülkesinde devletin tanıdığı bir diploma (meslek eğitimi: en az { FACT("oc_training_min") })
routes-missing-german_or_english = Almanca { FACT("oc_language_minimum") } veya İngilizce { FACT("oc_language_minimum_english") }
routes-missing-points = daha çok puan (gereken: { FACT("oc_min_points") }), örneğin daha iyi Almancayla
routes-missing-training_place = eğitim sözleşmesi veya okulda yer
routes-missing-german_for_training = Almanca { FACT("apprenticeship_german") } veya Almancayı kendisi kontrol eden ya da önce kurs planlayan bir iş yeri
routes-missing-livelihood_training = geçinecek para; eğitim maaşı da sayılır
routes-missing-under_age = yaş: { FACT("training_search_age") } altı
routes-missing-livelihood_training_search = geçinecek para: ayda { FACT("s16d_livelihood") }
routes-missing-school_certificate = üniversiteye girmeye yeten bir okul diploması
routes-missing-german_b1 = Almanca { FACT("lang_training_search") }
routes-missing-completed_stay = burada, Almanya’da alınmış bir diploma
routes-missing-livelihood_search = geçinmeye yetecek para
routes-missing-collective_agreement = toplu iş sözleşmesi (Tarifvertrag) olan bir işveren
routes-missing-hours = haftada en az { FACT("short_term_hours") } iş
routes-missing-short_duration = süresi en fazla { FACT("short_term_months") } olan bir iş
routes-missing-travel_paid = yolu ödeyen bir işveren
routes-missing-transfer_role = şirketler grubunda yönetici, uzman veya stajyer eleman (Trainee) olarak bir iş
routes-missing-transfer_months = hemen öncesinde şirketler grubunda en az { FACT("ict_group_months") }
routes-missing-transfer_days = şundan uzun bir görev: { FACT("ict_transfer_days") }
routes-missing-language_course = bir Almanca kursunda yer
routes-missing-livelihood_language_course = geçinecek para: ayda { FACT("s16d_livelihood") }

## What stands in the way for good, by condition

routes-blocked-skilled_worker = Diploma olmadan nitelikli eleman vizesi ve Fırsat Kartı yoktur. Yalnız tecrübe bunun için yetmez.
routes-blocked-basic_qualification = Fırsat Kartı için diploma kendi ülkesinde devletçe tanınmalıdır; meslek eğitiminin süresi en az { FACT("oc_training_min") } olmalıdır.
routes-blocked-experience = İş tecrübesi yolu için tecrübe henüz yetmiyor. Gereken: { FACT("experience_years") }.
routes-blocked-under_age = Meslek eğitimi yeri aramak için yaş sınırı: { FACT("training_search_age") } altı. Eğitimin kendisi daha sonra da olur.
routes-blocked-school_certificate = Meslek eğitimi yeri aramak yalnızca üniversiteye girmeye yeten bir okul diplomasıyla olur. Eğitimin kendisi onsuz da olur.
