answer-general_which_visa =
    Bu, üç şeye bağlıdır: pasaport, diploma ve iş teklifi.
    • AB, AEA veya İsviçre pasaportu: vize gerekmez.
    • Diploma ve iş teklifi: çoğu zaman nitelikli eleman izni, üniversite mezunları için belki AB Mavi Kart (Blaue Karte EU).
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
        Denklik (Anerkennung) için çoğu zaman kopya veya dosya yeterlidir. Belgenin aslını asla postayla göndermeyin.
        AB, AEA ve İsviçre dışından gelenler Almanya’da çalışmak istediğini de gösterir: örneğin bir işverenin veya ZSBA’nın (Zentrale Servicestelle Berufsanerkennung) yazısıyla.
        Sağlık mesleklerinde daha sonra sağlık raporu ve adli sicil belgesi de istenir. Bunların çoğu zaman yeni tarihli olması gerekir, yani çok erken almayın.
        Vize için her büyükelçiliğin kendi listesi vardır. Liste, büyükelçiliğin internet sayfasındadır.
        İsim her yerde aynı yazılmış olmalı. Farklıysa hangi belgeyi istediğini kuruma sorun.

answer-who_are_you =
    Ben Lotse, bir bilgisayar programıyım. Burada bir insan cevap vermez. Lotse ücretsizdir.
    Resmî bir daire değilim. Karar vermem, iş bulmam, hukuki danışmanlık yapmam. Kanunda ve resmî sayfalarda ne yazdığını sade bir dille anlatırım, kaynağı ve kontrol tarihini de söylerim.
    Bir şeyi bilmiyorsam bunu söylerim. Bir insanla görüşmek için “Danışmanlık” düğmesine dokunun.
    .title = Burada kim cevap veriyor?

answer-bot_privacy =
    Yalnızca dilinizi, cevaplarınızı ve yol haritanızı saklarım: şifreli olarak ve son mesajınızdan sonra otuz gün. Adınıza ihtiyacım yok.
    Telegram ve WhatsApp’ta hizmeti sunan şirket yazdıklarınızı okuyabilir. İnternet sayfamızdaki sohbet daha gizlidir.
    Lütfen kimlik belgesi veya sağlık, din, siyasetle ilgili bir şey göndermeyin.
    /delete ile her şeyi hemen silersiniz. Daha fazlası: /privacy
    .title = Verilerime ne oluyor?
