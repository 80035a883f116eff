answer-general_which_visa =
    Bu, üç şeye bağlıdır: pasaport, diploma ve iş teklifi.
    • AB, AEA veya İsviçre pasaportu: vize gerekmez.
    • Diploma ve iş teklifi: birçok durumda nitelikli eleman izni, üniversite mezunları için belki AB Mavi Kart (Blaue Karte EU).
    • Diploma var, iş yok: iş aramak için belki Fırsat Kartı (Chancenkarte).
    • Denklik (Anerkennung) henüz bitmedi: belki önce gelip burada tamamlamak.
    En iyisi, önce diplomanın Almanya’da ne kadar geçerli olduğunu öğrenmek. Yol haritası buna yardım eder.
    .title = Benim için hangi vize uygun?
    .detail =
        Genellikle somut bir iş teklifi, tanınmış veya karşılaştırılabilir bir diploma ve çoğu zaman Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı gerekir. Bu onayı siz değil, resmî daire ister.
        Hemşirelik gibi izne bağlı mesleklerde mesleği yapma izni de gerekir.
        İş tecrübesi olanlar için ayrı bir yol var (§ 19c): Almanya’da denklik almadan, ama tecrübe, kendi ülkesinden bir diploma ve yeterli maaşla. Bilişimde diploma olmadan da mümkündür.
        Bazı ülkeler için özel kurallar var, örneğin Batı Balkanlar için.
        Ziyaret vizesiyle çalışmak yasaktır. Turist olarak gelen, Fırsat Kartı’na Almanya’da başvuramaz.

answer-no_qualification =
    Diplomasız yollar daha az, ama var:
    • Almanya’da meslek eğitimi (Ausbildung), genellikle gereken Almanca: { FACT("apprenticeship_german") }
    • bilişimde: birkaç yıl iş tecrübesi ve yeterli maaş
    • bazı pasaportlarla iş teklifi, örneğin: { FACT("western_balkans_countries") }
    İyi bakın: Meslek okulu veya devlet sınavıyla biten çıraklık da bir diplomadır.
    .title = Diplomasız, meslek eğitimi olmadan çalışmak
    .detail =
        Denklik yalnızca bir diploma veya meslek belgesi için verilir, yalnız iş tecrübesi için verilmez.
        Batı Balkanlar kuralı: Federal İş Kurumu (Bundesagentur für Arbeit) onay verirse her iş mümkündür. Her yıl yalnızca sınırlı sayıda yer var, hepsi dolmuş olabilir.
        Şu ülkelerin pasaportları için de benzer bir kural var: { FACT("best_friends_rule") }.
        Meslek eğitimi: Meslek, iş yerinde ve meslek okulunda öğrenilir, çoğu zaman para da kazanılır. Aracılar, meslek eğitimi yeri arayanlardan para isteyemez.
        Hemşirelik gibi izne bağlı her iş için yine de izin gerekir.

answer-total_cost =
    Şu ücretleri hesaba katabilirsiniz:
    • Vize: { FACT("visa_fee") }
    • Almanya’da oturum izni (Aufenthaltserlaubnis): { FACT("residence_permit_fee") }
    • Meslek odasında denklik (Anerkennung): { FACT("recognition_fee_chambers") }
    • veya üniversite için diploma değerlendirmesi (Zeugnisbewertung): { FACT("zab_statement_fee") }
    Buna çeviriler, Almanca kursu ve yol parası eklenir. Hızlandırılmış işlemi işveren öder. Kimse para karşılığında bile vize “garantisi” veremez.
    .title = Toplam masraf ne kadar?
    .detail =
        Çeviriler çoğu zaman resmî ücretlerden daha pahalıdır. Bu yüzden önce hangi belgelerin çevrilmesi gerektiğini sorun.
        İzne bağlı mesleklerde ücreti eyaletin kurumu belirler.
        Hızlandırılmış işlemin (§ 81a) ücreti: { FACT("fast_track_fee") }. Bunu işveren yabancılar dairesine (Ausländerbehörde) öder.
        Bazı yollarda geçinecek kadar paranız olduğunu göstermeniz gerekir. Bu para sizde kalır, ücret değildir.
        Çocuklar için vize ücreti: { FACT("visa_fee_minor") }
        Maddi destek olup olmadığını danışmanlık söyler. Masraf etmeden önce sorun.

answer-total_time =
    Kimse kesin bir süre söyleyemez. En uzun süren çoğu zaman Almanca öğrenmek, sonra belgeleri toplamaktır.
    Tek tek adımlar için:
    • Denklik (Anerkennung): bütün belgeler tamamlanınca genellikle en fazla { FACT("bqfg_decision_time") }
    • Hemşirelikte: en fazla { FACT("nursing_decision_time") }
    • Diploma değerlendirmesi (Zeugnisbewertung): yaklaşık { FACT("zab_statement_duration") }
    • Vize: ülkeye göre çok değişir, bekleme süresini büyükelçilik söyler.
    .title = Toplamda ne kadar sürer?
    .detail =
        Gerçekten işe yarayanlar: Almancaya erken başlamak, başvurudan önce danışmanlık almak, bütün belgeleri birlikte vermek. Süre, ancak hiçbir eksik kalmayınca başlar.
        İşveren hızlandırılmış işlemi (§ 81a) başlatabilir. O zaman hedefler şöyledir: denklik { FACT("fast_track_recognition_time") }, büyükelçilikte randevu { FACT("fast_track_appointment_time") }, vize kararı { FACT("fast_track_visa_time") }. Bunlar hedeftir, garanti değildir.
        Bazen denklikten önce gelip çalışmak mümkündür: denklik ortaklığı (Anerkennungspartnerschaft).

answer-documents_checklist =
    Çoğu zaman gerekenler:
    • kimlik veya pasaport,
    • tablo biçiminde Almanca özgeçmiş,
    • ders ve saatleri gösteren diploma,
    • iş tecrübesini gösteren belgeler,
    • daha önce başvuru yapılıp yapılmadığına dair bir beyan,
    • yeminli tercüman çevirileri.
    Kesin listeyi, kararı veren kurum verir. Önce sorun, sonra çevirtin. Lütfen bana buradan belge göndermeyin.
    .title = Hangi belgeler gerekir?
    .detail =
        Denklik (Anerkennung) için birçok durumda kopya veya dosya yeterlidir. Belgenin aslını asla postayla göndermeyin.
        AB, AEA ve İsviçre dışından gelenler Almanya’da çalışmak istediğini de gösterir: örneğin bir işverenin veya ZSBA’nın (Zentrale Servicestelle Berufsanerkennung) yazısıyla.
        Sağlık mesleklerinde daha sonra sağlık raporu ve adli sicil belgesi de istenir. Bunların birçok durumda yeni tarihli olması gerekir, yani çok erken almayın.
        Vize için her büyükelçiliğin kendi listesi vardır. Liste, büyükelçiliğin internet sayfasındadır.
        İsim her yerde aynı yazılmış olmalı. Farklıysa hangi belgeyi istediğini kuruma sorun.

answer-who_are_you =
    Ben Lotse, bir bilgisayar programıyım. Burada bir insan cevap vermez. Lotse ücretsizdir.
    Resmî bir daire değilim. Karar vermem, iş bulmam, hukuki danışmanlık yapmam. Kanunda ve resmî sayfalarda ne yazdığını sade bir dille anlatırım, kaynağı ve kontrol tarihini de söylerim.
    Bir şeyi bilmiyorsam bunu söylerim. Bir insanla görüşmek için “Danışmanlık” düğmesine dokunun.
    .title = Burada kim cevap veriyor?

answer-bot_privacy =
    Yalnızca dilinizi, cevaplarınızı ve yol haritanızı saklarım: şifreli olarak ve son mesajınızdan sonra otuz gün. Adınıza ihtiyacım yok. Cevaplayamadığım bir soruyu yalnızca izin verirseniz ve adınız olmadan iletirim.
    Telegram ve WhatsApp’ta hizmeti sunan şirket yazdıklarınızı okuyabilir. İnternet sayfamızdaki sohbet daha gizlidir.
    Lütfen kimlik belgesi veya sağlık, din, siyasetle ilgili bir şey göndermeyin.
    /delete ile her şeyi hemen silersiniz. Daha fazlası: /privacy
    .title = Verilerime ne oluyor?

answer-age_limit =
    Genel bir yaş sınırı yoktur. Ama bazı yollarda yaş önemlidir:
    • AB Mavi Kart: Yaşın önemi yoktur.
    • Diğer nitelikli eleman izinleri: { FACT("age45_age") } ve üzeri için ilk izinde yıllık brüt en az { FACT("age45_min_salary") } maaş veya yeterli emeklilik güvencesi gerekir.
    • Fırsat Kartı (Chancenkarte): Sınır yok, ama gençler daha çok puan alır.
    • Meslek eğitimi yeri aramak: yalnızca { FACT("training_search_age") } altı.
    .title = Yaş sınırı var mı?
    .detail =
        Daha yüksek maaş kuralı § 18 AufenthG’dedir. Doğum gününden itibaren ve yalnızca ilk izinde geçerlidir. İş tecrübesi olanlar (§ 19c), bakım yardımcıları, tır ve otobüs şoförleri ve Batı Balkanlar kuralı için de geçerlidir.
        Neyin emeklilik güvencesi sayıldığını büyükelçilik veya yabancılar dairesi (Ausländerbehörde) söyler.
        Kamu yararı varsa istisna mümkündür, özellikle maaşta az bir şey eksikse veya sınır daha yeni aşılmışsa. Buna güvenilemez. Batı Balkanlar’da yalnızca gerekçesi olan tek tek durumlarda verilir.
        Puanla Fırsat Kartı: en fazla { FACT("oc_nr09_age") }: { FACT("oc_points_nr09") }; en fazla { FACT("oc_nr10_age") }: { FACT("oc_points_nr10") }; sonrasında puan yoktur. Tam sınırda olan, sorsa daha iyi olur.
        Sözleşmeli meslek eğitimi (§ 16a) için kanunda yaş sınırı yoktur. Denklik (Anerkennung) de yaşa bağlı değildir.

answer-entry_without_visa =
    Çalışmak için çoğu insana vize gerekir, hem de yola çıkmadan önce. Vizesiz gelebilenler:
    • AB, AEA veya İsviçre pasaportu olanlar. Hemen çalışabilirler.
    • Şu ülkelerin pasaportu olanlar: { FACT("visa_free_entry_work") }. Çalışmak için oturum iznine Almanya’da başvururlar; girişten sonra en geç { FACT("visa_free_application") } içinde. Çalışmaya ancak oturum izni buna izin verince başlayabilirler.
    .title = Kime vize gerekmez?
    .detail =
        En sık yanlış anlaşılan: “Vizesiz ziyaret” demek “vizesiz çalışmak” demek değildir. Turist olarak vizesiz gelebilenlere de, örneğin Arnavutluk veya Sırbistan’dan, çalışmak için önceden ulusal vize (D vizesi) gerekir.
        Andorra, Brezilya, El Salvador, Honduras, Monako veya San Marino pasaportuyla oturum iznine ancak burada çalışmak istenmiyorsa Almanya’da başvurulabilir (§ 41 AufenthV).
        Vizesiz gelebilen de önceden vizeye başvurabilir. Buna çoğu zaman değer, çünkü o zaman işe daha çabuk başlanır.
        Başka bir AB ülkesinin oturum izni Almanya’da kendiliğinden çalışma hakkı vermez. Lütfen önceden sorun.
        İzinsiz çalışan, sonraki oturum iznini tehlikeye atar.

answer-eu_citizens =
    AB, İzlanda, Lihtenştayn, Norveç veya İsviçre pasaportuyla vize ve çalışma izni gerekmez. Gelmek, iş aramak ve hemen başlamak serbesttir.
    Denklik (Anerkennung) yalnızca izne bağlı mesleklerde gerekir, örneğin hemşire, doktor veya öğretmen için.
    Taşındıktan sonra ev adresi kaydettirilir, en geç { FACT("registration_deadline") } içinde.
    .title = AB pasaportum var
    .detail =
        Pasaport sayılır, oturulan yer değil. Örneğin İtalya’da yaşayan, ama AB pasaportu olmayan kişiye Almanya’da çalışmak için ayrı bir oturum izni gerekir.
        Birleşik Krallık (İngiltere) pasaportu artık AB pasaportu değildir. Onun için ayrı kurallar vardır.
        Diplomanın nereden alındığı başka bir konudur: AB pasaportuyla da izne bağlı mesleklerde diplomanın incelenmesi gerekir. AB’den alınan diploma için de başvuru yapılır.
        AB pasaportu olmayan aile üyeleri için özel kurallar vardır. Bunları yabancılar dairesi (Ausländerbehörde) veya bir danışma yeri açıklar.
        Asgari ücret, izin ve hastalıkta koruma burada çalışan herkes için geçerlidir.

answer-tourist_to_work =
    Genellikle hayır. Turist olarak veya ziyaret için burada olan, vizeli veya vizesiz, çalışamaz ve Fırsat Kartı’na (Chancenkarte) Almanya’da başvuramaz (§ 20a AufenthG). Çoğu zaman geri dönüp vizeye Alman büyükelçiliğinde başvurmak gerekir.
    İstisna: Şu ülkelerin pasaportuyla, iş için oturum iznine burada başvurulabilir, girişten sonra en geç { FACT("visa_free_application") } içinde: { FACT("visa_free_entry_work") }. O zaman da önce izin, sonra iş gelir.
    .title = Turist gelip iş aramak
    .detail =
        Etrafa bakmak ve bir işverenle konuşmak henüz çalışmak değildir. Deneme işi ise, ücretsiz olsa bile, genellikle çalışmaktır.
        Vizede yolculuğun gerçek nedenini söyleyin. Yanlış bilgi, sonraki her vizeyi tehlikeye atar. Damganın veya vizenin izin verdiğinden uzun kalmayın.
        Biri “Turist olarak gel, kâğıtları burada hallederiz” derse dikkat edin. Bu çoğu zaman dolandırıcılıktır veya kaçak çalışmaya götürür.
        Burada üniversite, meslek eğitimi veya iş için oturum izni olan, Fırsat Kartı’na Almanya’da başvurabilir.
        Daha iyi yol: işi yurt dışından aramak, birçok görüşme görüntülü yapılır. Ya da Fırsat Kartı’na yola çıkmadan önce başvurmak.
