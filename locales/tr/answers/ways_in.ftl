answer-blue_card =
    AB Mavi Kart (Blaue Karte EU), üniversite okumuş kişiler için bir oturum iznidir (Aufenthaltstitel). Genellikle gerekenler:
    • Almanya’da tanınmış veya karşılaştırılabilir üniversite diploması,
    • buna uygun iş teklifi, en az { FACT("blue_card_offer_months") },
    • yıllık brüt maaş en az { FACT("blue_card_salary_general") }; eleman açığı olan mesleklerde ve mezuniyetten kısa süre sonra en az { FACT("blue_card_salary_reduced") }.
    Kanun bunun için Almanca istemez, yaş sınırı da yoktur.
    .title = AB Mavi Kart (Blaue Karte EU)
    .detail =
        Eleman açığı olan meslekler burada örneğin: mühendislik, fen bilimleri, bilişim, tıp, öğretmenlik. Elektrikçi, aşçı ve şoför bunlara girmez. Mavi Kart listesi diğer listelerden daha kısadır.
        “Mezuniyetten kısa süre sonra” şu demektir: Başvuru sırasında diploma en fazla { FACT("blue_card_new_entrant") } önce alınmıştır. Daha düşük maaş için Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı gerekir.
        Üniversitesiz bilişim: üniversite düzeyinde en az { FACT("blue_card_it_experience") } tecrübe (sayılan dönem: son { FACT("blue_card_it_experience_window") }) ve en az yukarıdaki daha düşük maaş.
        İzne bağlı mesleklerde izin alınmış veya söz verilmiş olmalıdır.
        Bu tutar her yıl değişir. Hesabınızı, iznin verileceği yılın tutarıyla yapın.

answer-opportunity_card =
    Fırsat Kartı (Chancenkarte) ile Almanya’ya gelip burada iş aranabilir, en fazla { FACT("oc_duration") }. İki yol var:
    • Diploma tanınmış veya karşılaştırılabilirse puan gerekmez.
    • Değilse en az { FACT("oc_min_points") }, devletin tanıdığı bir diploma ve Almanca { FACT("oc_language_minimum") } veya İngilizce { FACT("oc_language_minimum_english") } gerekir.
    Her zaman geçinecek para gerekir, şu anda ayda: { FACT("oc_livelihood") }. Bütün koşullar tamam olsa bile kartın verileceği kesin değildir.
    .title = İş aramak için Fırsat Kartı (Chancenkarte)
    .detail =
        Puan getirenler örneğin: Almanca (B2: { FACT("oc_points_nr02") }, B1: { FACT("oc_points_nr03") }, A2: { FACT("oc_points_nr04") }), iş tecrübesi, genç yaş, eleman açığı olan meslekler veya Almanya’da daha önce yaşamış olmak. Kısmi denkliğin getirdiği: { FACT("oc_points_nr01") }; ayrıca diplomayla ilgili diğer belgenin yerine geçer. İngilizce B2 yalnızca bir koşuldur, puan getirmez.
        İş ararken çalışmak için haftalık ortalama sınır: { FACT("oc_part_time_work") }. Deneme işi de mümkündür, her iş yerinde en fazla { FACT("oc_trial_job") }.
        Karta genellikle yurt dışından başvurulur. Turist olarak burada bulunan bu karta geçemez.

answer-skilled_vocational =
    Şu koşulları karşılayanın genellikle nitelikli eleman (Fachkraft) iznine hakkı vardır (§ 18a AufenthG):
    • Almanya’da denkliği **tam** olan bir meslek eğitimi,
    • nitelikli iş için somut bir teklif, başka bir meslekte de olur,
    • Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı,
    • izne bağlı mesleklerde meslek izni.
    Sabit bir asgari maaş yalnızca { FACT("age45_age") } ve üzeri için vardır. § 18a Almanca istemez. İlk adım neredeyse her zaman denkliktir (Anerkennung).
    .title = Nitelikli eleman: meslek eğitimi
    .detail =
        Yalnızca kısmi denklik mi var? O zaman § 18a henüz uymaz. Çoğu zaman eksikleri tamamlama eğitimi veya denklik ortaklığı (Anerkennungspartnerschaft) işe yarar (ikisi de § 16d).
        Nitelikli iş, meslek eğitimi (en az { FACT("qualified_training_min") }) veya üniversite gerektiren iştir. Yardımcı işler sayılmaz.
        Federal İş Kurumu, ücretin ve koşulların Almanya’daki benzer çalışanlarınkinden kötü olup olmadığına bakar. Başka birinin önceliği olup olmadığına burada bakmaz.
        Yine de Almanca gerekebilir: izne bağlı bir meslekte izin için ve iş yeri için.
        { FACT("age45_age") } ve üzeri için ilk izinde yıllık brüt { FACT("age45_min_salary") } veya yeterli emeklilik güvencesi gerekir.
        İzin en fazla { FACT("work_title_duration_max") } geçerlidir. Sözleşme daha kısaysa, sözleşmenin süresine şu eklenir: { FACT("work_title_surplus") }.

answer-skilled_academic =
    Üniversite diploması ve iş teklifiyle iki oturum izni var: AB Mavi Kart veya § 18b AufenthG. § 18b için gerekenler:
    • Almanya’dan bir diploma veya burada tanınmış ya da karşılaştırılabilir bir diploma,
    • nitelikli iş için somut bir teklif, başka bir alanda da olur,
    • Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı,
    • izne bağlı mesleklerde izin.
    Bunları karşılayanın genellikle buna hakkı vardır. Sabit bir asgari maaş yalnızca { FACT("age45_age") } ve üzeri için vardır. Önce anabin’e bakın.
    .title = Nitelikli eleman: üniversite (§ 18b)
    .detail =
        Hangisi daha iyi? Maaş yetiyorsa (yıllık brüt { FACT("blue_card_salary_general") }, bazı durumlarda daha az) ve iş okunan bölüme uyuyorsa, çoğu zaman AB Mavi Kart. Onunla daha erken süresiz kalınabilir (§ 18c). Gereken: { FACT("settlement_blue_card_months") }, Almanca { FACT("lang_settlement_blue_card_early") } ile yalnızca { FACT("settlement_blue_card_months_b1") }. § 18b ile gereken: { FACT("settlement_skilled_years") }.
        § 18b, maaş daha düşükse veya iş okunan bölüme uymuyorsa uygundur. Ücret ve koşullar, aynı işi yapan başkalarınınkinden kötü olamaz.
        anabin diplomayı uygun göstermiyorsa ZAB’nin diploma değerlendirmesi (Zeugnisbewertung) işe yarar.
        Kanun § 18b için Almanca istemez. İzne bağlı bir meslekte, örneğin doktorlukta, izin için Almanca gerekir.
        { FACT("age45_age") } ve üzeri için ilk izinde şu geçerlidir: yıllık brüt { FACT("age45_min_salary") } veya yeterli emeklilik güvencesi. Mavi Kart için bu geçerli değildir.

answer-experience_visa =
    İş tecrübesiyle Almanya’da denklik almadan da olur (§ 19c Abs. 2 AufenthG). Gerekenler:
    • bu iş için yeterli kılan en az { FACT("experience_years") } tecrübe (sayılan dönem: son { FACT("experience_window") }),
    • kendi ülkesinde devletin tanıdığı meslek eğitimi (en az { FACT("experience_training_min") }) veya üniversite,
    • nitelikli iş teklifi, yıllık brüt en az { FACT("experience_6beschv_min_salary") }.
    Bilişimde diploma gerekmez. İzne bağlı meslekler, örneğin hemşirelik, izin olmadan bu yolla olmaz.
    .title = İş tecrübesiyle vize
    .detail =
        Birçok kişinin bilmediği: İşveren toplu iş sözleşmesine (Tarifvertrag) bağlıysa ve buna göre ödüyorsa asgari maaş şartı kalkar.
        Yalnız tecrübe sadece bilişimde yeter. Diğerlerinde bir Alman kurumu (ZAB), diplomanın kendi ülkesinde devletçe tanındığını onaylamalıdır. Yurt dışındaki bir Alman ticaret odasının (AHK) belgesi de yetebilir.
        Federal İş Kurumu (Bundesagentur für Arbeit) onay vermelidir. Kural Almanca istemez, ama iş yeri belki ister.
        { FACT("age45_age") } ve üzeri için yıllık brüt { FACT("age45_min_salary") } veya yeterli emeklilik güvencesi gerekir.
        Kesin bir hak yoktur, kararı resmî daire verir. Diplomanın denkliği varsa nitelikli eleman izni daha iyidir.
        Bilişimde karıştırmayın: Üniversitesiz Mavi Kart için { FACT("blue_card_it_experience") } tecrübe gerekir (sayılan dönem: son { FACT("blue_card_it_experience_window") }).

answer-opportunity_card_work =
    Fırsat Kartı (Chancenkarte) ile iş ararken şunlar serbesttir:
    • çalışmak, haftalık ortalama sınır: { FACT("oc_part_time_work") },
    • deneme işi, her iş yerinde en fazla { FACT("oc_trial_job") }.
    Daha fazlası ancak yabancılar dairesi (Ausländerbehörde) başka bir oturum izni verince olur, örneğin nitelikli eleman izni veya AB Mavi Kart. İş buldunuz mu? Kart bitmeden hemen orada değişiklik için başvurun. İş arama kartı en fazla { FACT("oc_duration") } geçerlidir.
    .title = Fırsat Kartı: çalışma, geçiş
    .detail =
        Deneme işi nitelikli olmalı, bir meslek eğitimini hedeflemeli veya denklik için bir eğitime uymalıdır.
        Geçişte yeni oturum izninin koşulları geçerlidir. Ücret: { FACT("residence_permit_change_fee") }.
        Henüz uygun bir izin yoksa devam kartı (Folge-Chancenkarte) vardır: bir kez, en fazla { FACT("oc_follow_up") }. Bunun için nitelikli bir iş için sözleşme veya bağlayıcı teklif ve Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı gerekir.
        İş arama süresinin kendisi uzatılmaz. Yeni bir iş arama kartı ancak o kadar süre yurt dışında veya burada başka bir oturum izniyle kalındıktan sonra verilir.
        Fırsat Kartı’nda, aile birleşimi için nitelikli elemanlara tanınan kolaylıklar yoktur. Ailenin ancak daha sonra gelebileceğini hesaba katın.
        İzin verilen saatlerden fazla çalışmak yasaktır ve oturum hakkının kaybına yol açabilir.

answer-apprenticeship =
    Almanya’da meslek eğitimi (Ausbildung, § 16a AufenthG) için henüz bir meslek gerekmez. Gerekenler:
    • eğitim sözleşmesi veya meslek okulunda bir yer,
    • genellikle Almanca { FACT("apprenticeship_german") },
    • geçinecek para: iş yerinde eğitimde şu anda ayda { FACT("apprenticeship_livelihood") }. Eğitim maaşı da sayılır.
    Yurt dışından başvurulabilir, örneğin Federal İş Kurumu’nun (Bundesagentur für Arbeit) sitesinden. Aracılar bunun için para alamaz.
    .title = Almanya’da meslek eğitimi
    .detail =
        İş yeri veya okul Almancayı kendisi kontrol ettiyse veya eğitimden önce Almanca kursu planlandıysa, Almanca { FACT("apprenticeship_german") } belgesi göstermek gerekmez. Ama meslek okulunda Almanca yine de her gün gerekir.
        Maaşsız bir okulda şu anda hesaplanan tutar, ayda: { FACT("apprenticeship_livelihood_school") }. Maaş yetmiyorsa bloke hesapta (Sperrkonto) para gösterilebilir.
        İş yerinde eğitimde Federal İş Kurumu onay vermelidir. Bununla resmî daire ilgilenir.
        Eğitimin yanında çalışmak için haftalık sınır: { FACT("apprenticeship_side_job") }.
        Yaş sınırı ({ FACT("training_search_age") }) yalnızca yer **arama** vizesi için geçerlidir, sözleşmeli eğitim için değil.
        Sonunda Alman diplomanız olur, denklik gerekmez ve burada iş arayabilirsiniz, en fazla { FACT("job_search_after_german_degree") }.
        Zaten bir meslek öğrenmiş olan: Önce denkliğe (Anerkennung) bakın. Bu çoğu zaman daha kısa yoldur.

answer-apprenticeship_search =
    Evet, meslek eğitimi (Ausbildung) yeri aramak için bir vize var (§ 17 AufenthG), en fazla { FACT("training_search_duration") } için. Gerekenler:
    • yaş: { FACT("training_search_age") } altı,
    • Almanca { FACT("training_search_german") },
    • üniversiteye girmeye yeten bir okul diploması veya yurt dışındaki bir Alman okulunun diploması,
    • geçinecek para: şu anda ayda { FACT("s16d_livelihood") }.
    Sözleşmeyi daha evdeyken bulmak daha iyidir. O zaman bu vize gerekmez.
    .title = Eğitim yeri aramaya gelmek
    .detail =
        Okul diploması üniversiteye girme hakkı vermelidir: Almanya’da veya alındığı ülkede.
        Çalışmak için haftalık sınır: { FACT("training_search_side_job") }. İş yerlerinde deneme işi de mümkündür, toplam en fazla { FACT("training_search_trial_work") }.
        Yer buldunuz mu? Vize bitmeden yabancılar dairesine (Ausländerbehörde) meslek eğitimi için oturum izni (§ 16a) başvurusu yapılır.
        Bulamadınız mı? O zaman genellikle ülkeden çıkmak gerekir. Bu yüzden yola çıkmadan başvurun, görüşmeleri ve deneme günlerini ilk haftalara koyun.
        Karıştırmayın: Fırsat Kartı (Chancenkarte) mesleği veya üniversite diploması olanlar içindir, bu vize ise önce bir meslek öğrenmek isteyenler içindir. Sözleşmesi hazır olanın vizesi başkadır: meslek eğitimi (§ 16a).

answer-student_to_work =
    Almanya’da üniversite veya meslek eğitimi bitiren, iş aramak için kalabilir: en fazla { FACT("job_search_after_german_degree") } (§ 20 AufenthG). Geçinecek para güvence altında olmalıdır.
    Nitelikli bir iş bulununca geçiş yapılır: üniversiteden sonra AB Mavi Kart’a veya § 18b’ye, meslek eğitiminden sonra § 18a’ya. Alman diploması için denklik gerekmez.
    Önemli: Başvuruyu şimdiki izin bitmeden **önce** yabancılar dairesine (Ausländerbehörde) yapın.
    .title = Mezuniyetten sonra kalmak
    .detail =
        Bu iş arama süresi uzatılamaz. Hemen bir iş varsa buna hiç gerek yoktur, doğrudan geçiş yapılır. Geçiş ücreti: { FACT("residence_permit_change_fee") }.
        Üniversite diploması en fazla { FACT("blue_card_new_entrant") } önce alındıysa AB Mavi Kart için daha düşük maaş yeterlidir: yıllık brüt { FACT("blue_card_salary_reduced") }.
        Araştırma işinden ve § 16d ile alınan denklikten sonra da aynı süre vardır. Alman eğitimi olan bakım ve sağlık yardımcıları için süre: { FACT("job_search_assistants") }, bir kez uzatılabilir: { FACT("job_search_assistants_extension") }.
        Alman diplomasıyla daha erken süresiz kalınabilir. O zaman gerekenler: nitelikli eleman olarak { FACT("settlement_skilled_german_years") }, emeklilik primi ödenen { FACT("settlement_skilled_german_contributions") } ve Almanca { FACT("lang_settlement_skilled") }.
        Diploma alınmadıysa bunların hiçbiri geçerli değildir. O zaman örneğin meslek eğitimi düşünülebilir. Üniversiteden ayrılmadan önce danışmanlık alın.
        Almanya’dan çıkmış olan, § 20 ile değil, Fırsat Kartı (Chancenkarte) ile iş arar.

answer-western_balkans =
    Şu ülkelerin pasaportuyla her iş için vize mümkündür, diploma ve Almanca belgesi olmadan: { FACT("western_balkans_countries") }. Gerekenler:
    • somut bir iş teklifi,
    • Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı, öncelik incelemesiyle (Vorrangprüfung),
    • bu ülkelerdeki bir Alman büyükelçiliğine başvuru.
    Yılda en fazla { FACT("western_balkans_quota") } onay verilir. Erkenden dolabilir. Kesin bir hak yoktur.
    .title = Batı Balkanlar kuralı
    .detail =
        Öncelik incelemesi şu demektir: Federal İş Kurumu, bu iş için Almanya’da veya AB’de biri olup olmadığına bakar.
        Yerler dolduysa başvuru reddedilir ve gelecek yıla aktarılmaz. Baştan başlamak gerekir. Bu yüzden önceden boş yer olup olmadığını sorun.
        İltica yardımları kanununa (Asylbewerberleistungsgesetz) göre yardım almış olanın sonra beklemesi gereken süre: { FACT("western_balkans_asylum_benefits") }.
        { FACT("age45_age") } ve üzeri için yıllık brüt { FACT("age45_min_salary") } veya yeterli emeklilik güvencesi gerekir. İstisna yalnızca gerekçesi olan tek tek durumlarda vardır.
        İzne bağlı mesleklerde, örneğin hemşirelikte, yine de izin gerekir.
        Meslek öğrenmiş olan, önce nitelikli eleman yoluna bakmalıdır: Orada sayı sınırı yoktur ve aile daha kolay gelebilir.
        Randevu ve sözleşme satın almayın.

answer-best_friends_states =
    Şu ülkelerin pasaportuyla her iş için oturum izni mümkündür, diploma olmadan da (§ 26 Abs. 1 BeschV): { FACT("best_friends_rule") }.
    Somut bir iş teklifi ve Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı gerekir, öncelik incelemesiyle (Vorrangprüfung). Kesin bir hak yoktur.
    Bu ülkelerin çoğundan vizesiz gelinebilir ve izne burada başvurulabilir. Ancak ondan sonra çalışılabilir.
    .title = Özel kural: ABD, Japonya ve diğerleri
    .detail =
        Öncelik incelemesi şu demektir: Federal İş Kurumu, bu iş için Almanya’da veya AB’de biri olup olmadığına bakar.
        Vizesiz gelip çalışmak için de burada başvurabilenler: { FACT("visa_free_entry_work") }. Girişten sonra başvuru süresi: { FACT("visa_free_application") }. Yabancılar dairesine (Ausländerbehörde) erken gidin, bekleme süresi çoğu zaman uzundur.
        Andorra, Monako veya San Marino pasaportuyla çalışmak için girişten önce vize gerekir.
        İzinden önce bir gün bile çalışılamaz, deneme işi de olmaz.
        Yaş kuralı ({ FACT("age45_age") } ve üzeri) burada geçerli değildir.
        Üniversite veya meslek eğitimiyle AB Mavi Kart ve nitelikli eleman izinleri çoğu zaman daha iyidir: Orada kimin önceliği olduğuna bakılmaz.
        İzne bağlı mesleklerde yine de izin gerekir. Birleşik Krallık (İngiltere) pasaportu artık AB pasaportu sayılmaz.

answer-seasonal_work =
    Diplomasız kısa süreli iş için kontenjanlı çalışma (kontingentierte Beschäftigung, § 15d BeschV) vardır: bir yıl içinde en fazla { FACT("short_term_months") }.
    • Federal İş Kurumu’na (Bundesagentur für Arbeit) siz değil, işveren başvurur.
    • İşveren toplu iş sözleşmesine (Tarifvertrag) bağlıdır ve yolu öder.
    • İş haftada en az { FACT("short_term_hours") } sürer.
    Hasat ve diğer tarım işleri buna girmez, onlar için § 15a BeschV geçerlidir. İkisi de kalmanın yolu değildir: Sonra ülkeden çıkılır.
    .title = Mevsimlik ve kısa işler
    .detail =
        Yılda en fazla { FACT("short_term_contingent") } böyle yer vardır. Federal İş Kurumu bu sayıyı her zaman değiştirebilir.
        Tarımda mevsimlik işin sizin pasaportunuz için açık olup olmadığını “Arbeiten und Leben in Deutschland” danışma hattı söyler:
        { FACT("hotline_phone") }
        Almanya’da kısa işler için de asgari ücret geçerlidir, şu anda saat başına brüt { FACT("min_wage") }. Sözleşmede ücret, saatler, kalınacak yer ve bunun için yapılan kesinti yazar. Yola çıkmadan okuyun.
        Ücret veya kalınan yerle ilgili sorun mu var? Faire Integration ücretsiz ve birçok dilde bilgi verir, yola çıkmadan önce de.
        AB pasaportuyla mevsimlik iş için izin gerekmez.
        Meslek öğrenmiş olan, nitelikli eleman yolunun mümkün olup olmadığına bakmalıdır. Onunla kalınabilir.

answer-intra_company_transfer =
    Kendi şirketler grubu tarafından Almanya’ya gönderilen, ICT Kartı (ICT-Karte, § 19 AufenthG) alabilir:
    • yöneticiler ve uzmanlar en fazla { FACT("ict_max") }, stajyer elemanlar (Trainee) en fazla { FACT("ict_trainee_max") } için,
    • önceden şirketler grubunda en az { FACT("ict_group_months") } çalışılmış olmalı,
    • görevlendirme şundan uzun sürer: { FACT("ict_transfer_days") },
    • başvuru yurt dışında yapılır.
    Başvuruyu çoğu zaman firma hazırlar. Orada insan kaynaklarına sorun.
    .title = Firma içi tayin (ICT Kartı)
    .detail =
        ICT Kartı’na Almanya’da başvurulamaz. Bu, başka durumlarda vizesiz giriş sağlayan pasaportlar için de geçerlidir.
        Almanya’daki firmayla iş sözleşmesi yapacak olan, AB Mavi Kart’a veya nitelikli eleman iznine bakmalıdır. Bunlarla çoğu zaman daha uzun kalınabilir.
        Görevlendirme daha kısaysa başka kurallar geçerlidir. Bunu yola çıkmadan Alman büyükelçiliğine sorun.
        Görevlendirmede de ücret uygun olmalıdır: Almanya’daki benzer çalışanlarınkinden kötü olamaz.

answer-self_employment =
    Kendi işini yapanlar, firma kuranlar ve serbest meslek sahipleri için ayrı bir oturum izni var (§ 21 AufenthG). Bu benim konum değil; ben yalnızca bir işverenin yanında çalışmayı bilirim.
    Doğru yerler:
    • “Make it in Germany” sitesi (kaynağa bakın),
    • bulunulan yerdeki ticaret ve sanayi odası (IHK) veya zanaatkârlar odası (Handwerkskammer),
    • Alman büyükelçiliği, Almanya’da yabancılar dairesi (Ausländerbehörde).
    Lütfen izinsiz başlamayın, ek iş olarak da.
    .title = Kendi işini kurmak
    .detail =
        Nitelikli eleman olarak çalışma izni olan, kendi işini açmadan önce yabancılar dairesine sorar. Neyin serbest olduğu kartta veya ek kâğıtta (Zusatzblatt) yazar.
        Zanaatta kendi iş yeri için kurallar, çalışanlara göre daha sıkıdır.
        Dikkat: Bazı firmalar, herkes gibi işe gelip talimat aldığınız hâlde “fatura keserek” çalışmanızı ister. O zaman sigorta, izin ve hastalıkta ücret olmaz, oturum durumu da hatalı olabilir. Faire Integration bu konuda ücretsiz bilgi verir.

answer-temporary_protection_switch =
    § 24 AufenthG korumasından başka bir oturum iznine geçmek mümkün olabilir: nitelikli eleman izni veya meslek eğitimi için. Herkes için geçerli olan koşullar aranır, örneğin tanınmış diploma ve iş teklifi. Başvuru yabancılar dairesine (Ausländerbehörde) yapılır.
    Her izin açık değildir: § 24 ile Fırsat Kartı’na (Chancenkarte) Almanya’da başvurulamaz, AB Mavi Kart da çoğu zaman mümkün değildir (§ 19f).
    Lütfen önce danışmanlık alın ve korumadan asla önceden vazgeçmeyin.
    .title = § 24’ten çalışma iznine geçiş
    .detail =
        Korumanın daha ne kadar süreceği AB kararlarıyla değişir. Yabancılar dairesine sorun ve geçiş için son günü beklemeyin.
        Şimdiden çalışıp çalışamayacağınız kartta veya ek kâğıtta (Zusatzblatt) yazar.
        Geçişle birlikte haklar ve yardımlar değişebilir, aile için de. Çalışma amaçlı bir izin için ücret genellikle geçinmeye yetmelidir.
        Geçiş ücreti: { FACT("residence_permit_change_fee") }.
        Denklik işlemine (Anerkennung) hemen başlayabilirsiniz. Almanya’da IQ danışmanlığı (IQ-Beratung) bunda ücretsiz yardım eder.
        Oturum konusunda göç danışmanlığı (MBE) bilgi verir, mbeon uygulamasıyla yazışarak da. Daire reddederse, karardaki süre bitmeden oraya veya bir avukata sorun.

answer-asylum_switch =
    İlticadan çalışma iznine geçmek: Bu benim konum değil ve yanlış bir adım burada çok şeye mal olabilir. Bu yüzden bir başvuru yapmadan, geri çekmeden veya ülkeden çıkmadan **önce** insanlardan danışmanlık alın:
    • göç danışmanlığı (MBE) veya mülteci danışmanlığı, ücretsiz,
    • gençler için: gençlik göç danışmanlığı (JMD),
    • oturum hukukunu bilen bir avukat.
    Meslek denkliğine (Anerkennung) çoğu zaman şimdiden başlanabilir.
    .title = İlticadan çalışmaya geçiş
    .detail =
        Kesin olan: İltica sürecinde veya Duldung (sınır dışının geçici olarak durdurulması) ile Fırsat Kartı’na (Chancenkarte) Almanya’da başvurulamaz. Başka izinlere de yalnızca az sayıda durumda geçilebilir. Bazıları buna “Spurwechsel” der. Koşullar sıkıdır.
        Batı Balkanlar kuralı için: İltica yardımları kanununa (Asylbewerberleistungsgesetz) göre yardım almış olanın sonra beklemesi gereken süre: { FACT("western_balkans_asylum_benefits") }.
        Hâlâ kendi ülkesinde olup çalışmak isteyen: İltica bunun yolu değildir. Bana denkliği ve vizeyi sorun.
        Danışmanlıkta her şey gizli kalır. mbeon uygulamasında isim vermeden de yazışılabilir.

answer-study_visa =
    Almanya’da üniversite okumak benim konum değil; ben iş ve meslek eğitimini bilirim. Doğru yerler:
    • DAAD (Deutscher Akademischer Austauschdienst) ve üniversitenin International Office birimi: kabul, Almanca, burslar,
    • Alman büyükelçiliği: vize (§ 16b AufenthG).
    Vize için geçinecek para gösterilir, çoğu zaman bloke hesapta (Sperrkonto): bir yıl için şu anda { FACT("blocked_account_student") }. Mezuniyetten sonra burada iş aranabilir.
    .title = Almanya’da üniversite okumak
    .detail =
        Alman diplomasından sonra iş arama süresi en fazla { FACT("job_search_after_german_degree") }. Daha fazlası: “Mezuniyetten sonra kalmak”.
        En çok çalışmak isteyen, üniversiteyi dolambaçlı bir yol olarak planlamamalı: Kabul, para ve ders çalışacak zaman gerekir, okurken çalışmak da sınırlıdır.
        Zaten bir diplomanız var mı? O zaman önce Almanya’da ne kadar geçerli olduğuna bakın. Belki yeniden okumadan da olur.
        Meslek eğitimi (Ausbildung) iyi bir seçenektir: Çoğu zaman bu sırada para kazanılır.
        Kabul veya vize “garantisi” veren acentelere dikkat edin.

answer-au_pair_volunteer_service =
    Au-pair, gönüllü sosyal yıl (Freiwilliges Soziales Jahr, FSJ) ve federal gönüllü hizmeti (Bundesfreiwilligendienst, BFD) nitelikli eleman işi değildir ve benim konum değildir. Bunlar için ayrı oturum izinleri vardır.
    Doğru yerler:
    • Alman büyükelçiliğinin internet sayfası,
    • “Make it in Germany” sitesi (kaynağa bakın),
    • gönüllü hizmette sizi kabul eden kuruluş.
    Sonra bir meslek öğrenmek isteyen meslek eğitimine geçebilir. Mesleği olan, önce denkliğe (Anerkennung) bakmalıdır.
    .title = Au-pair ve gönüllü hizmet
    .detail =
        Harçlık verilir, bu bir aileyi geçindirecek maaş değildir.
        Sonra kalmak isteyene yeni bir oturum izni gerekir. Meslek eğitimi için bunlar bir sözleşme ve genellikle Almanca { FACT("apprenticeship_german") } demektir. Bunun için ülkeden çıkmak gerekip gerekmediğini yabancılar dairesi (Ausländerbehörde) söyler. Erken sorun.
        Dikkat: Au-pair olarak bütün gün çalıştırılan, pasaportu istenen veya önceden çok para ödemesi istenen kişi muhtemelen sömürülüyordur. O zaman yardım isteyin.
        Telefonla bilgi veren “Arbeiten und Leben in Deutschland” danışma hattı:
        { FACT("hotline_phone") }
