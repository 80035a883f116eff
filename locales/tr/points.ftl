### The Opportunity Card (Chancenkarte): what is asked, the points with their reasons, and the road maps that follow.
### Figures come from the fact register only, and none of them takes a Turkish suffix.

points-title = Fırsat Kartı: puan hesabı
points-intro =
    Fırsat Kartı (Chancenkarte) ile Almanya’ya gelip burada iş aranabilir. Bunun için kimine puan gerekir, kimine gerekmez.
    { $for ->
        [self] Birkaç kısa soru soracağım. Sonra kaç puanınız olacağını ve nelerin eksik olduğunu göreceksiniz.
        [relative] Yakınınızla ilgili birkaç kısa soru soracağım. Sonra onun kaç puanı olacağını ve nelerin eksik olduğunu göreceksiniz.
       *[other] O kişiyle ilgili birkaç kısa soru soracağım. Sonra onun kaç puanı olacağını ve nelerin eksik olduğunu göreceksiniz.
    }

## What is asked

points-passport =
    { $for ->
        [self] AB, İzlanda, Lihtenştayn, Norveç veya İsviçre pasaportunuz var mı?
        [relative] Yakınınızın AB, İzlanda, Lihtenştayn, Norveç veya İsviçre pasaportu var mı?
       *[other] Bu kişinin AB, İzlanda, Lihtenştayn, Norveç veya İsviçre pasaportu var mı?
    }
    .short = Pasaport
    .eu = Evet, bunlardan biri var
    .eu-words = evet, evt, var, ab, ab pasaportu, ab vatandaşı, avrupa, avrupa pasaportu, avrupa birliği, isviçre, norveç, bulgar pasaportu, bulgaristan pasaportu, yunan pasaportu
    .other = Hayır, başka bir pasaport
    .other-words = hayır, hyr, yok, başka pasaport, başka bir pasaport, ab pasaportu yok, ab pasaportum yok, ab vatandaşı değil, türk pasaportu, türkiye pasaportu, tc pasaportu, bordo pasaport, yeşil pasaport
points-eu_passport = O zaman Fırsat Kartı gerekmez: Böyle bir pasaportla Almanya’da vizesiz ve puansız yaşamak, iş aramak ve çalışmak serbesttir. Yalnızca izne bağlı mesleklerde, örneğin hemşirelikte, denklik gerekir. Bunun için menüde ayrı bir yol var.

points-reuse = Diploma, meslek ve yaşanan yer için bende önceki cevaplar var. Yine aynı kişi mi söz konusu ve bu cevaplar hâlâ doğru mu?
    .short = Önceki cevaplar
    .yes = Evet, onları kullan
    .no = Hayır, yeniden sor
    .no-words = hayır, hyr, yok, değil, yanlış, doğru değil, değişti, başka kişi, farklı kişi, başka biri, aynı kişi değil, yeniden sor, tekrar sor, bir daha sor

points-recognition_status =
    Almanya’daki bir kurum diplomayı daha önce inceledi mi?
    Üniversite diplomasında anabin veri tabanı da sayılır: üniversite için H+, diploma için “entspricht” veya “gleichwertig” (eşdeğer).
    .short = Denklik
    .germany = Diploma zaten Almanya’dan
    .germany-words = almanya’dan, almanyadan, almanya’da aldım, almanyada aldım, almanya’da okudum, almanyada okudum, almanya’da aldı, almanya’da okudu, alman diploması
    .recognised = Evet, tanındı veya karşılaştırılabilir
    .recognised-words = evet, tanındı, tanınmış, tam denklik, tam denk, denklik var, denkliğim var, denkliği var, denklik aldım, denklik aldı, eşdeğer, karşılaştırılabilir, diploma değerlendirmesi, zeugnisbewertung, anerkannt, h+
    .partial = Evet, ama karara göre eksik var
    .partial-words = kısmi, kısmi denklik, kısmen, kısmen tanındı, eksik var, eksikler var, eksik çıktı, bescheid, defizitbescheid, teilanerkennung, tamamlama eğitimi, anpassungslehrgang, bilgi sınavı, kenntnisprüfung
    .not_assessed = Hayır, henüz incelenmedi
    .not_assessed-words = hayır, hyr, yok, henüz değil, henüz yok, daha değil, daha yok, incelenmedi, bakılmadı, tanınmadı, denklik yok, denkliğim yok, denkliği yok, denklik almadım, denklik almadı, başvurmadım, başvurmadı

points-training_recognised =
    Meslek eğitimi, alındığı ülkede devletçe tanınıyor mu ve en az { FACT("oc_training_min") } sürdü mü?
    Eğitim Almanya’daki gibi yapıldıysa, yurt dışındaki bir Alman ticaret odasının (AHK) belgesi de sayılabilir.
    .short = Devlet tanıyor mu
    .yes = Evet, ikisi de
    .no = Hayır
    .ahk = AHK belgesi var
    .ahk-words = ahk, ahk belgesi, ahk sertifikası, ahk diploması, alman ticaret odası, alman-türk ticaret odası, alman türk ticaret ve sanayi odası, ticaret odası belgesi
points-degree_recognised = Üniversite bitirildi mi ve diploma, alındığı ülkede devletçe tanınıyor mu?
    .short = Devlet tanıyor mu

points-shortage_group =
    Sorun değil. Meslek şu gruplardan birine giriyor mu?
    • mühendislik, fen bilimleri, matematik, mimarlık
    • üniversite diplomasıyla veya bu düzeyde bilişim
    • doktorluk, diş hekimliği, veterinerlik, eczacılık, terapi
    • üniversite diplomasıyla hemşirelik ve ebelik
    • üniversite diplomasıyla öğretmenlik ve eğitimcilik
    • üretim, inşaat, lojistik, bilişim, sağlık, çocuk bakımı veya okulda yöneticilik
    .short = Eleman açığı olan meslek

points-german_level =
    { $for ->
        [self] Almancanız ne kadar iyi?
        [relative] Yakınınızın Almancası ne kadar iyi?
       *[other] Bu kişinin Almancası ne kadar iyi?
    } Sertifikayla gösterilebilen seviye sayılır.
    .short = Almanca
    .none = Henüz Almanca yok
    .none-words = yok, hiç, hiç yok, almanca yok, almancam yok, almanca bilmiyorum, almanca bilmiyor, hiç bilmiyorum, hiç bilmiyor, sıfır
    .a1 = A1
    .a1-words = başlangıç, biraz, az, çok az, yeni başladım, yeni başladı
    .a2 = A2
    .b1 = B1
    .b1-words = orta, orta seviye, ortalama, idare eder
    .b2 = B2 veya daha iyi
    .b2-words = b2, c1, c2, iyi, çok iyi, gayet iyi, akıcı, ileri seviye, mükemmel, ana dil, anadil, ana dili gibi
points-english_level =
    { $for ->
        [self] Peki İngilizceniz ne kadar iyi?
        [relative] Peki yakınınızın İngilizcesi ne kadar iyi?
       *[other] Peki bu kişinin İngilizcesi ne kadar iyi?
    }
    .short = İngilizce
    .below = B2’den düşük
    .below-words = yok, hiç, hiç yok, ingilizce yok, ingilizcem yok, ingilizce bilmiyorum, ingilizce bilmiyor, az, çok az, biraz, kötü, zayıf, başlangıç, orta, a1, a2, b1
    .b2 = B2
    .b2-words = iyi, gayet iyi
    .c1 = C1, C2 veya ana dil
    .c1-words = c1, c2, çok iyi, akıcı, ileri seviye, mükemmel, ana dil, anadil, ana dilim, ana dili gibi
points-experience =
    { $for ->
        [self] Diplomadan sonra bu meslekte ne kadar süre çalıştınız?
        [relative] Yakınınız diplomadan sonra bu meslekte ne kadar süre çalıştı?
       *[other] Bu kişi diplomadan sonra bu meslekte ne kadar süre çalıştı?
    }
    Sayılan dönem: uzun süre için son { FACT("oc_nr06_window") }, kısa süre için son { FACT("oc_nr07_window") }.
    .short = İş tecrübesi
    .long = En az { FACT("oc_nr06_experience") }
    .long-words = uzun, uzun süre, çok uzun, uzun yıllar, yıllarca, çok yıl, çok sene
    .medium = En az { FACT("oc_nr07_experience") }
    .medium-words = birkaç yıl, bir kaç yıl, birkaç sene, bir kaç sene
    .less = Daha az
    .less-words = az, daha az, çok az, kısa, kısa süre, hiç, yok, hiç yok, tecrübe yok, tecrübem yok, tecrübesi yok, deneyim yok, çalışmadım, çalışmadı, hiç çalışmadım, hiç çalışmadı
points-age =
    { $for ->
        [self] Kaç yaşındasınız?
        [relative] Yakınınız kaç yaşında?
       *[other] Bu kişi kaç yaşında?
    } Lütfen yalnızca sayıyı yazın. Başvuru günündeki yaş sayılır.
    .short = Yaş
    .invalid = Bunu anlayamadım. Lütfen yalnızca yaşı yazın, örneğin: 34
points-stay_germany =
    { $for ->
        [self] Daha önce Almanya’da izinli olarak ve ara vermeden en az { FACT("oc_nr11_stay") } yaşadınız mı?
        [relative] Yakınınız daha önce Almanya’da izinli olarak ve ara vermeden en az { FACT("oc_nr11_stay") } yaşadı mı?
       *[other] Bu kişi daha önce Almanya’da izinli olarak ve ara vermeden en az { FACT("oc_nr11_stay") } yaşadı mı?
    } Sayılan dönem: son { FACT("oc_nr11_window") }.
    .short = Önceden Almanya’da
points-partner =
    { $for ->
        [self] Eşiniz de aynı kuruma Fırsat Kartı için başvuruyor mu ve birlikte mi geleceksiniz?
        [relative] Yakınınızın eşi de aynı kuruma Fırsat Kartı için başvuruyor mu ve birlikte mi gelecekler?
       *[other] Bu kişinin eşi de aynı kuruma Fırsat Kartı için başvuruyor mu ve birlikte mi gelecekler?
    } Bu, yalnızca ikisi de koşulları karşılıyorsa sayılır.
    .short = Eş
    .no = Hayır veya evli değil
    .no-words = hayır, hyr, yok, bekar, bekarım, yalnız, tek başıma, tek başına, evli değil, evli değilim, eşim yok, eşi yok, boşandım, boşandı, dul
points-lives_in =
    { $for ->
        [self] Şu anda nerede yaşıyorsunuz?
        [relative] Yakınınız şu anda nerede yaşıyor?
       *[other] Bu kişi şu anda nerede yaşıyor?
    } Kart için nereye başvurulacağı buna bağlıdır.
    .short = Yaşanan yer
    .abroad = Almanya dışında
    .abroad-words = yurt dışı, yurt dışında, yurtdışı, yurtdışında, dışarıda, Almanya’da değil, Almanyada değil, henüz Almanya’da değil, memlekette, memleket, kendi ülkemde, kendi ülkesinde, Türkiye, Türkiye’de, Türkiyede
    .germany = Almanya’da
    .germany-words = Almanya, Almanya’da, Almanyada, Almanya’dayım, Almanyadayım, burada, burda, buradayım, Almanya’da yaşıyor, zaten Almanya’da
points-permit =
    { $for ->
        [self] Almanya’da üniversite, meslek eğitimi, dil kursu veya iş için oturum izniniz (Aufenthaltserlaubnis) var mı?
        [relative] Yakınınızın Almanya’da üniversite, meslek eğitimi, dil kursu veya iş için oturum izni (Aufenthaltserlaubnis) var mı?
       *[other] Bu kişinin Almanya’da üniversite, meslek eğitimi, dil kursu veya iş için oturum izni (Aufenthaltserlaubnis) var mı?
    } Turist vizesi sayılmaz.
    .short = Oturum izni
points-livelihood =
    Son soru: İş aranacak bütün süre için geçinecek para var mı?
    Şu anda istenen tutar, ayda: { FACT("oc_livelihood") }. Bu para örneğin bloke hesapta (Sperrkonto) olabilir: Para orada durur, her ay bir kısmı serbest kalır. Almanya’da yarı zamanlı bir iş sözleşmesi veya taahhütname (Verpflichtungserklärung) de sayılabilir: Taahhütnamede Almanya’dan biri masrafları üstlenir.
    .short = Geçinecek para
    .no = Hayır, henüz yok

## The result

points-total = **Fırsat Kartı: { $points }**
points-verdict_yes = Gereken: { FACT("oc_min_points") }. Bu yeterli. Bu cevaplara göre öbür koşullar da uygun.
points-verdict_enough = Gereken: { FACT("oc_min_points") }. Puanlar yeterli. Ama başka bir şey hâlâ eksik veya belirsiz.
points-verdict_maybe = Gereken: { FACT("oc_min_points") }. Puanların yetip yetmediği, henüz belli olmayan noktalara bağlı.
points-verdict_short = Gereken: { FACT("oc_min_points") }. { $points } eksik.
points-counted = Şöyle saydım (§ 20b AufenthG, Almanya’nın oturum kanunu):
points-line = • { $reason }: { $points }
points-open = Henüz belli değil, bunlar eklenebilir:
points-line_open = • { $reason }: en fazla { $points }
points-gains = Şunlar daha çok puan getirir:
points-line_gain = • { $reason }: { $points } daha

points-nr_1 = Kısmi denklik kararı (Bescheid)
points-nr_2 = Almanca B2 veya daha iyi
points-nr_3 = Almanca B1
points-nr_4 = Almanca A2
points-nr_5 = İngilizce C1 veya daha iyi
points-nr_6 = En az { FACT("oc_nr06_experience") } iş tecrübesi (sayılan dönem: son { FACT("oc_nr06_window") })
points-nr_7 = En az { FACT("oc_nr07_experience") } iş tecrübesi (sayılan dönem: son { FACT("oc_nr07_window") })
points-nr_8 = AB Mavi Kart listesine göre eleman açığı olan meslek
points-nr_9 = En fazla { FACT("oc_nr09_age") }
points-nr_10 = En fazla { FACT("oc_nr10_age") }
points-nr_11 = Daha önce Almanya’da en az { FACT("oc_nr11_stay") } izinli yaşamak
points-nr_12 = Eş de koşulları karşılıyor ve birlikte geliyor

points-note_age = Yaşla ilgili: Kanunda “bu yaştan büyük değil” (nicht älter als) yazıyor. Bu doğum gününden sonraki bütün yılın da sayılıp sayılmadığı açık değil. Bu yüzden temkinli hesaplıyorum. Başvurudan önce büyükelçiliğe sorun.
points-note_nursing = Hemşirelikle ilgili: Üniversite diplomasıyla hemşirelik, eleman açığı olan mesleklerin listesindedir. Meslek eğitimiyle hemşireliğin de sayılıp sayılmadığı açık değil: Diplomanın hangi düzeyde kabul edildiğine bağlıdır. Başvurudan önce büyükelçiliğe sorun.
points-note_classification = Eleman açığı olan meslekle ilgili: Liste, üniversite düzeyindeki meslekler içindir. Bu diplomanın buna girip girmediği açık değil. Başvurudan önce büyükelçiliğe sorun.

points-missing = Şunlar hâlâ eksik:
points-unknown = Şunları öğrenmek gerekir:
points-item = • { $text }
points-need_basic_qualification = alındığı ülkede devletin tanıdığı bir diploma; meslek eğitiminin süresi en az { FACT("oc_training_min") } olmalı
points-need_german_or_english = Almanca { FACT("oc_language_minimum") } veya İngilizce { FACT("oc_language_minimum_english") } belgesi: İkisinden biri şart
points-need_livelihood_opportunity_card = geçinecek para, şu anda ayda: { FACT("oc_livelihood") }
points-need_abroad_or_title = başvuru için doğru yer: ya yurt dışından ya da üniversite, meslek eğitimi, dil kursu veya iş için oturum izniyle Almanya’dan

points-hint_recognition = Diploma Almanya’da tam olarak tanınırsa veya üniversite diploması karşılaştırılabilir sayılırsa hiç puan gerekmez.
points-hint_open = Önce denklik konusunu öğrenin: Diploma Almanya’da zaten tam olarak tanınmışsa veya üniversite diploması karşılaştırılabilirse hiç puan gerekmez.

points-skilled = **Puansız Fırsat Kartı**
    { $for ->
        [self] Bu diplomayla Almanya’da nitelikli eleman (Fachkraft) sayılırsınız. Bu yüzden size puan gerekmez
        [relative] Yakınınız bu diplomayla Almanya’da nitelikli eleman (Fachkraft) sayılır. Bu yüzden ona puan gerekmez
       *[other] Bu kişi bu diplomayla Almanya’da nitelikli eleman (Fachkraft) sayılır. Bu yüzden ona puan gerekmez
    } (§ 20a Abs. 3 Nr. 1 AufenthG, Almanya’nın oturum kanunu). Kanun bunun için dil sertifikası da istemez.
    İş teklifi şimdiden var mı? O zaman çalışma vizesi çoğu zaman daha iyi yoldur.
points-skilled_yes = Bu cevaplara göre öbür koşullar da uygun.
points-none_qualification = **Fırsat Kartı: şu anda mümkün değil**
    Fırsat Kartı için bir diploma gerekir: devletin tanıdığı, en az { FACT("oc_training_min") } süren bir meslek eğitimi veya üniversite (§ 20a Abs. 4 AufenthG, Almanya’nın oturum kanunu). Yalnız iş tecrübesi yetmez, çok puanla bile.
    Yol haritası, buna rağmen nelerin mümkün olduğunu gösterir.
points-none_basic_qualification = **Fırsat Kartı: şu anda mümkün değil**
    Diploma, alındığı ülkede devletçe tanınmalıdır. Meslek eğitiminin süresi de en az { FACT("oc_training_min") } olmalıdır (§ 20a Abs. 4 AufenthG, Almanya’nın oturum kanunu). Puanlar bunu değiştirmez.
    Bir istisna var: Almanya’daki bir kurum yalnızca bir kısmın eksik olduğuna karar verirse (kısmi denklik), bu koşul kalkar. Bu kararın getirdiği: { FACT("oc_points_nr01") }.

points-discretion = Bu hesap, verilen cevaplara göre yapıldı; garanti veya hukuki danışmanlık değildir. Her şey uygun olsa da kararı resmî kurum kendi takdirine göre verir (§ 20a AufenthG).

## The road maps

plan-opportunity_card = İş aramak için Fırsat Kartı
plan-opportunity_card_later = Önce diploma konusunu açıklığa kavuşturun

plan-card_degree = Üniversite diplomasının sayıldığını gösterin
    .what = Önce anabin’e bakın, ücretsizdir. Üniversitenin yanında H+, diplomanın yanında “entspricht” veya “gleichwertig” (eşdeğer) yazıyorsa diploma karşılaştırılabilir sayılır: O zaman puan gerekmez. Yoksa diplomayı ZAB’nin (Zentralstelle für ausländisches Bildungswesen) onaylaması gerekir.
    .office = ZAB
    .papers = diploma, ders listesi (transkript), anabin çıktısı
    .cost = anabin ücretsiz, diploma değerlendirmesi (Zeugnisbewertung) { FACT("zab_statement_fee") }
plan-card_training = Meslek eğitiminin sayıldığını gösterin
    .what = Puanla Fırsat Kartı için Almanya’daki bir uzman kurum şunu onaylamalıdır: Meslek eğitimi, alındığı ülkede devletçe tanınıyor ve en az { FACT("oc_training_min") } sürdü. Bunu ZAB (Zentralstelle für ausländisches Bildungswesen) yapar. AHK belgesi için bu onay gerekmez. Daha da iyisi denklik başvurusudur: Tam denklik varsa puan gerekmez.
    .office = ZAB
    .papers = süreyi ve dersleri gösteren diploma, okulun tanındığını gösteren belge
    .cost = önceden ZAB’ye sorun
plan-card_notice = Yazılı kararı (Bescheid) hazırlayın
    .what = Kararda, tam denklik için nelerin eksik olduğu yazmalıdır. Bu kararın getirdiği: { FACT("oc_points_nr01") }; ayrıca diplomayla ilgili diğer belgenin yerine geçer. Yine de Almanca { FACT("oc_language_minimum") } veya İngilizce { FACT("oc_language_minimum_english") } gerekir.
    .papers = denklikle ilgili yazılı karar (Bescheid)
plan-card_proof = Diplomayla ilgili belgeyi hazırlayın
    .what = Şunlardan biri olabilir: Alman diploması, tam denklik kararı (Bescheid), ZAB’nin diploma değerlendirmesi (Zeugnisbewertung) veya anabin çıktısı. Bununla puan gerekmez.
    .papers = diploma ve bu belgelerden biri
plan-card_language = Dil bilgisini belgeleyin
    .what = En az Almanca { FACT("oc_language_minimum") } veya İngilizce { FACT("oc_language_minimum_english") } şarttır. En çok Almanca işe yarar, B2 seviyesinin getirdiği: { FACT("oc_points_nr02") }. Sertifikayı yalnızca tanınmış bir sınavla alın, asla satın almayın. Hangilerinin geçerli olduğunu büyükelçilik söyler.
    .office = örneğin Goethe-Institut, telc, ÖSD
    .papers = sertifika
plan-card_money = Geçinecek parayı belgeleyin
    .what = Şu anda istenen tutar, ayda: { FACT("oc_livelihood") }. Bloke hesapta (Sperrkonto) bunun toplamı şu anda: { FACT("blocked_account_oc") }. Yarı zamanlı bir iş sözleşmesi veya Almanya’dan birinin taahhütnamesi (Verpflichtungserklärung) de sayılabilir. Neyi kabul ettiğini önceden büyükelçiliğe sorun.
    .papers = bloke hesap onayı, iş sözleşmesi veya taahhütname
plan-card_apply = Vize başvurusu yapın
    .what = Birçok ülkede başvuru internetten, Auslandsportal üzerinden yapılır. Sonra büyükelçilikte randevu olur. Randevuyu yalnızca oradan alın, asla satın almayın. Turist olarak gelmek işe yaramaz: Karta önceden, yurt dışından başvurmak gerekir.
    .office = Alman büyükelçiliği veya konsolosluğu
    .papers = pasaport, özgeçmiş, yukarıdaki bütün belgeler
    .cost = Vize { FACT("visa_fee") }
    .time = ülkeye göre çok değişir
plan-card_apply_here = Fırsat Kartı’na Almanya’da başvurun
    .what = Bu yalnızca üniversite, meslek eğitimi, dil kursu veya iş için verilmiş bir oturum izniyle (Aufenthaltserlaubnis) mümkündür. Önemli: İzin bitmeden başvurun. Önce danışmanlık alın: Almanya’da diploma alındıysa çoğu zaman daha iyi bir oturum izni vardır.
    .office = oturulan yerdeki yabancılar dairesi (Ausländerbehörde)
    .papers = pasaport, oturum izni, yukarıdaki bütün belgeler
    .cost = Oturum izni (Aufenthaltserlaubnis) { FACT("residence_permit_fee") }
plan-card_apply_later = Yurt dışından başvurun
    .what = Almanya’dan başvuru yalnızca üniversite, meslek eğitimi, dil kursu veya iş için verilmiş bir oturum izniyle (Aufenthaltserlaubnis) mümkündür. Bu izin yoksa karta yurt dışından başvurmak gerekir. Almanya’dan çıkmadan önce mutlaka danışmanlık alın, özellikle iltica veya Duldung (sınır dışının geçici olarak durdurulması) durumunda.
    .office = göç danışmanlığı (Migrationsberatung) veya IQ danışmanlığı (IQ-Beratung), sonra Alman büyükelçiliği
    .cost = danışmanlık ücretsiz, vize { FACT("visa_fee") }
plan-card_search = Almanya’ya gelin ve iş arayın
    .what = Adresi resmî daireye kaydettirin (süre: { FACT("registration_deadline") }). İş ararken çalışmak için haftalık ortalama sınır: { FACT("oc_part_time_work") }. Ayrıca deneme işi mümkündür, her iş yerinde en fazla { FACT("oc_trial_job") }. Deneme işi nitelikli bir işe, meslek eğitimine veya denkliğe uygun olmalıdır.
    .office = adres kayıt dairesi (Einwohnermeldeamt), iş kurumu (Agentur für Arbeit)
    .time = kartın geçerlilik süresi en fazla { FACT("oc_duration") }
plan-card_work = İş bulunca oturum iznini değiştirin
    .what = Uygun bir iş teklifi olunca çalışmak için verilen bir oturum iznine geçilir. Henüz uygun bir izin yoksa kart bir kez uzatılabilir, en fazla { FACT("oc_follow_up") }. Bunun için iş nitelikli olmalı ve Federal İş Kurumu (Bundesagentur für Arbeit) onay vermelidir. Bir iş için asla önceden para ödemeyin.
    .office = yabancılar dairesi (Ausländerbehörde); ücret veya sözleşme sorunlarında: Faire Integration, ücretsiz
