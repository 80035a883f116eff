### The curated answers: text (at most 600 characters), title, and more behind "Daha ayrıntılı anlat".

## Overview

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

## Recognition

answer-recognition_needed =
    Bu, mesleğe göre değişir.
    İzne bağlı meslekler (reglementiert), örneğin hemşire, doktor, öğretmen: Denklik (Anerkennung) ve izin olmadan çalışmak yasaktır.
    Diğer meslekler, örneğin bilişim, ticaret veya birçok zanaat: Denklik olmadan çalışılabilir. Ama nitelikli eleman vizesi için diplomanın çoğu zaman tanınmış veya karşılaştırılabilir olması gerekir.
    Bir mesleğin izne bağlı olup olmadığını Anerkennungs-Finder (denklik arama sayfası) gösterir.
    .title = Denklik almam gerekiyor mu?
    .detail =
        Almanya’da denklik almadan en çok şu yollar vardır:
        • izne bağlı olmayan mesleklerde iş tecrübesi olanlar (§ 19c), kendi ülkesinden diploma ve yeterli maaşla,
        • iş tecrübesi olan bilişimciler,
        • denklik ortaklığı (Anerkennungspartnerschaft): önce gelmek, sonra denklik,
        • bazı ülkeler için özel kurallar.
        AB pasaportu olana denklik yalnızca izne bağlı mesleklerde gerekir.
        Zanaat mesleklerinde işçi veya çalışan olarak çoğu zaman denklik olmadan çalışılabilir. Kendi iş yerini açmak için kurallar daha sıkıdır.

answer-recognition_where =
    Sıra şöyledir:
    • Anerkennungs-Finder (denklik arama sayfası) ile yetkili kurumu (zuständige Stelle) bulun.
    • Danışmanlık alın, ücretsizdir.
    • Belgeleri toplayın, sonra çevirtin.
    • Başvurun.
    • Yazılı kararı (Bescheid) alın.
    Kim yetkili? Mesleğe göre: IHK FOSA (sanayi, ticaret), zanaatkârlar odası (Handwerkskammer), eyaletin bir kurumu (sağlık, okul) veya ZAB (üniversite).
    .title = Denkliğe nereye, nasıl başvururum?
    .detail =
        Üç sonuç vardır: tam denklik, kısmi denklik (kararda neyin eksik olduğu yazar) veya ret.
        Sık görülen ret nedenleri: Almanya’daki eğitimle farklar çok büyüktür, devletin tanıdığı bir diploma yoktur veya önemli belgeler eksiktir. İş tecrübesi farkları kapatabilir. Bu yüzden iş belgelerini de her zaman verin.
        Belgeler eksikse çoğu zaman beceri analizi (Qualifikationsanalyse) mümkündür: Uzmanlar bilgi ve beceriye bakar.
        Ret kararından sonra danışmanlık almaya değer: Bazen Almanya’daki başka bir meslek daha uygundur. Nasıl ve ne zamana kadar itiraz edilebileceği kararda yazar.

answer-recognition_cost =
    Kuruma göre değişir:
    • IHK FOSA veya zanaatkârlar odası (Handwerkskammer): yaklaşık { FACT("recognition_fee_chambers") }
    • ZAB’nin üniversite için diploma değerlendirmesi (Zeugnisbewertung): { FACT("zab_statement_fee") }
    • izne bağlı meslekler: Ücreti eyaletin kurumu belirler.
    Buna çeviri ve kopyalar eklenir. Başvurudan önce tam ücreti ve kimin yardım edebileceğini sorun. Danışmanlık ücretsizdir.
    .title = Denklik ücreti ne kadar?
    .detail =
        ZAB’nin sonraki her değerlendirmesi veya ikinci nüshası (Zweitschrift): { FACT("zab_statement_fee_further") }
        anabin ücretsizdir: Diploma orada uygun şekilde yazıyorsa, belki diploma değerlendirmesine hiç ihtiyacınız olmaz.
        Farkları tamamlamak için kurs ve sınavlar ayrıca ücretli olabilir. Çoğu zaman işveren bir kısmını öder. Bu, bütün koşullarıyla birlikte sözleşmeye yazılmalıdır.
        Şu anda maddi destek olup olmadığını ve kime verildiğini denklik danışmanlığı söyler. Masraf etmeden önce sorun.

answer-recognition_time =
    Süre ancak bütün belgeler tamamlanınca başlar. Sonra genellikle:
    • federal kanuna bağlı meslekler: en fazla { FACT("bqfg_decision_time") }, uzatılabilir
    • hemşire (Pflegefachkraft): en fazla { FACT("nursing_decision_time") }
    • üniversite için diploma değerlendirmesi (Zeugnisbewertung): yaklaşık { FACT("zab_statement_duration") }
    İşverenle hızlandırılmış işlemde hedef: { FACT("bqfg_fast_track_time") }. Bazen yine de daha uzun sürer.
    .title = Denklik ne kadar sürer?
    .detail =
        Kurum, başvurunun ulaştığını bildirmek ve eksikleri söylemek zorundadır. Bunun için süre genellikle en fazla { FACT("bqfg_receipt_time") }. Bu tür mektuplara çabuk cevap verin.
        Eyalet kanununa bağlı meslekler, örneğin öğretmenlik için ayrı süreler vardır.
        Cevap gelmezse: Kibarca yazın ve başvurunun tarihini belirtin. Danışmanlık bu konuda yardım eder.
        Kurslar, sınavlar ve Almanca bu süreye eklenir.

answer-recognition_partial =
    Kısmi denklik iyi bir ara sonuçtur, ret değildir. Neyin eksik olduğu yazılı kararda (Bescheid) yazar.
    Eksikler kursla, iş yerinde uygulamayla veya sınavla tamamlanabilir. Bunun için Almanya’da kalma izni mümkün olabilir (§ 16d), toplam en fazla { FACT("s16d1_max") }. Çoğu zaman gereken Almanca: { FACT("lang_16d1") }.
    Bu kararın Fırsat Kartı (Chancenkarte) için getirdiği: { FACT("oc_points_nr01") }.
    .title = Kısmi denklik aldım: şimdi ne olacak?
    .detail =
        İzne bağlı mesleklerde farklar tamamlama eğitimiyle (Anpassungslehrgang, en fazla { FACT("adaptation_max") }) veya sınavla (Eignungsprüfung ya da Kenntnisprüfung) giderilir. Çoğu zaman seçebilirsiniz.
        Diğer mesleklerde buna Anpassungsqualifizierung (eksik tamamlama) denir: örneğin iş yerinde birkaç ay.
        § 16d’ye göre kalmak için genellikle gerekenler: karar, uygun bir kursta yer, Almanca ve geçinecek kadar para.
        Sonra aynı kuruma yeniden başvurulur. Bütün eksikler tamamlandıysa tam denklik verilir.
        Kurs ararken Almanya’da IQ danışmanlığı (IQ-Beratung), yurt dışından ZSBA yardım eder.

answer-recognition_partnership =
    Denklik ortaklığı (Anerkennungspartnerschaft) şu demektir: önce gelip çalışmak, denklik işlemi sonra. Genellikle gerekenler:
    • kendi ülkesinde devletin tanıdığı meslek eğitimi (en az { FACT("qualified_training_min") }) veya üniversite,
    • iş teklifi ve uygun bir işverenle yazılı anlaşma,
    • Almanca, en az { FACT("lang_recognition_partnership") },
    • Federal İş Kurumu’nun onayı.
    Oturum izni önce en fazla { FACT("recognition_partnership_first") }, toplam en fazla { FACT("recognition_partnership_max") } geçerlidir.
    .title = Önce gelmek, sonra denklik almak
    .detail =
        İş nitelikli olmalı ve meslek alanına uymalıdır.
        Hemşirelik gibi izne bağlı mesleklerde, izin alınana kadar yalnızca daha basit işler yapılabilir. Bu, toplu iş sözleşmesine (Tarif) göre ödeyen işverenlerde veya onaylı bakım kurumlarında mümkündür; maaş da buna uygun olmalıdır.
        Anlaşmada iki taraf da söz verir: Siz geldikten sonra hemen başvurursunuz, işveren denklik işlemine imkân tanır. Kimin neyi ödediğini ve işten çıkınca ne olacağını dikkatle okuyun.
        Ek iş için haftalık sınır: en fazla { FACT("recognition_partnership_side_job") }

answer-anabin_check =
    anabin, ZAB’nin ücretsiz veri tabanıdır. Önce üniversiteyi, sonra diplomayı arayın.
    • H+: Üniversite Almanya’da tanınıyor.
    • H-: Üniversite tanınmıyor.
    • H+/-: Diplomaya göre değişir.
    Diplomanın yanında “entspricht” veya “gleichwertig” (eşdeğer) yazması iyidir. H+ ve böyle bir diploma, ikisinin çıktısı birlikte, belge olarak çoğu zaman yeterlidir. Yoksa diploma değerlendirmesi (Zeugnisbewertung) işe yarar.
    .title = anabin: H+, H- ve H+/- ne demek?
    .detail =
        Diplomanın yanındaki “bedingt vergleichbar” (kısmen karşılaştırılabilir) çoğu zaman yetmez. O zaman ZAB’nin diploma değerlendirmesi gerekir.
        Üniversite anabin’de yok mu? Bu, kötü olduğu anlamına gelmez. O zaman da diploma değerlendirmesi işe yarar.
        İpucu: Üniversitenin kendi dilindeki adıyla, eski adıyla ve şehrin adıyla da arayın.
        Doktor veya öğretmen gibi izne bağlı meslekler için anabin yetmez. Orada eyaletin kurumu karar verir.

answer-zab_statement =
    Diploma değerlendirmesi (Zeugnisbewertung), ZAB’nin (Zentralstelle für ausländisches Bildungswesen) bir yazısıdır. Üniversite eğitiminizin hangi Alman diplomasına denk geldiğini söyler. Birçok kişiye vize için gerekir.
    Başvuru: internetten, ZAB’ye.
    Ücret: { FACT("zab_statement_fee") }
    Süre: yaklaşık { FACT("zab_statement_duration") }, AB Mavi Kart (Blaue Karte EU) için yaklaşık { FACT("zab_statement_duration_blue_card") }. Daha uzun sürebilir.
    İzne bağlı meslekler için yetmez.
    .title = ZAB diploma değerlendirmesi
    .detail =
        Diploma değerlendirmesinin süresi dolmaz ve bütün eyaletlerde geçerlidir. Yalnızca Almanca verilir.
        Sonraki her birinin ücreti: { FACT("zab_statement_fee_further") }
        İşverenle hızlandırılmış işlemde süre: yaklaşık { FACT("zab_statement_duration_fast_track") }
        Önce anabin’e bakın: Diploma orada uygun şekilde yazıyorsa, çoğu zaman ücretsiz bir çıktı yeterlidir.
        Meslek eğitiminde başka bir kurum karar verir, örneğin meslek odası (Kammer).

answer-lost_documents =
    Belgelerin kaybolması yolun sonu değildir.
    • Önce okuduğunuz ülkedeki okuldan, üniversiteden veya bakanlıktan ikinci nüsha (Zweitschrift) isteyin. Bu, yeni ve geçerli bir belgedir.
    • Olmazsa: Meslek eğitimiyle öğrenilen birçok meslekte beceri analizi (Qualifikationsanalyse) mümkündür. Uzmanlar iş örneği, görüşme veya testle bilgi ve beceriye bakar.
    • Neyin neden eksik olduğunu kuruma açıkça söyleyin.
    Lütfen asla sahte diploma satın almayın. Suçtur ve vizeyi tehlikeye atar.
    .title = Diploma kayıp veya alınamıyor
    .detail =
        Kimse bir belge için kendini tehlikeye atmak zorunda değildir. Siyasi nedenlerle isteyemeyen bunu bana değil, danışmanlığa söylesin.
        Başka belgeler de işe yarar: iş belgeleri, meslek odası kartı, iş başında çekilmiş fotoğraflar, öğrenci kartı, tanıklar.
        Beceri analizi için Almanya’da kalmak mümkün olabilir, en fazla { FACT("s16d6_skills_analysis") }. Çoğu zaman gereken Almanca: { FACT("s16d6_german") }.
        Hemşirelikte belgelerin karşılaştırılmasından vazgeçip doğrudan bilgi sınavına (Kenntnisprüfung) veya tamamlama eğitimine (Anpassungslehrgang) geçmek mümkündür.
        Üniversite okuduysanız: Neyi kabul ettiğini başvurudan önce ZAB’ye sorun.

answer-translations =
    Çeviriyi çoğu zaman yeminli tercüman yapmalıdır. Bu, Almanya’da veya belgenin geldiği ülkede mahkemenin yetki verdiği bir uzmandır.
    Önce sorun, sonra çevirtin: Hangi belgeleri Almanca istediğini kurum söyler. Bazen İngilizce veya basit kopya yeterlidir. Bu, çok para tasarrufu sağlar.
    Belgenin aslını asla postayla göndermeyin. Kendi yaptığınız çeviri geçerli değildir.
    .title = Çeviri, kopya, onay ve mühür
    .detail =
        Onaylı kopya (beglaubigte Kopie) şu demektir: Resmî bir daire veya noter, kopyanın aslı gibi olduğunu onaylar. Yurt dışında bunu örneğin Alman büyükelçiliği yapar.
        Apostil, belgeyi veren ülkenin bastığı bir mühürdür ve belgedeki imzayı onaylar. Denklik için her zaman gerekmez. Lütfen önce sorun, para ve zaman ister.
        Yurt dışında yapılan çevirinin geçerli olup olmadığına kurum karar verir. Ödemeden önce sorun.
        İsim her yerde pasaporttaki gibi yazılmalıdır.

answer-counselling_recognition =
    Denklik (Anerkennung) için ücretsiz danışmanlık:
    • Yurt dışında yaşıyorsanız: ZSBA (Zentrale Servicestelle Berufsanerkennung), danışma hattından ulaşılır: { FACT("hotline_phone") }. Kanuna göre şu tarihe kadar var: { FACT("zsba_end") }. Sonrasında kimin yardım edeceğini danışma hattı söyler.
    • Almanya’da yaşıyorsanız: bölgenizdeki IQ danışmanlığı (IQ-Beratung) veya iş kurumu (Agentur für Arbeit).
    Başvurudan önce yardım ederler: Hangi kurum, hangi Alman mesleği, hangi belgeler?
    .title = Denklikte kim ücretsiz yardım eder?
    .detail =
        Görüşme için hazırlayın: mesleğin ve diplomanın kendi dilinizdeki adı, diplomanın ülkesi ve yılı, eğitimin süresi, iş tecrübesi, Almanya’da düşündüğünüz yer (belliyse).
        ZSBA belgelere göz atar ve yer seçmenize yardım eder. Karar veremez. Kararı yetkili kurum (zuständige Stelle) verir.
        Bu danışmanlık hiçbir zaman para istemez. “Yer” veya “randevu” için para isteyen bu kurumlardan değildir.

## Occupations

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

## Ways in

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

## Language

answer-language_level =
    Yola göre değişir:
    • AB Mavi Kart, nitelikli eleman: Kanun Almanca istemez, ama işveren çoğu zaman ister.
    • Denklik ortaklığı (Anerkennungspartnerschaft): en az { FACT("lang_recognition_partnership") }
    • Denklik için kurs veya sınav: çoğu zaman { FACT("lang_16d1") }
    • Meslek eğitimi (Ausbildung): genellikle { FACT("apprenticeship_german") }
    • Hemşire: çoğu zaman { FACT("nursing_language") }
    • Puanla Fırsat Kartı (Chancenkarte): Almanca { FACT("oc_language_minimum") } veya İngilizce { FACT("oc_language_minimum_english") }
    .title = Ne kadar Almanca bilmem gerekir?
    .detail =
        Seviyeler: A1 ve A2 başlangıçtır. B1 ile günlük hayatta işinizi görürsünüz, B2 ile işte iyi konuşursunuz, C1 ve C2 çok iyidir.
        Doktorlar için genellikle: { FACT("doctor_language") } ve mesleki dil sınavı (Fachsprachprüfung), seviyesi { FACT("doctor_language_medical") }.
        Sertifika tanınmış bir sınavdan olmalıdır, örneğin Goethe-Institut, telc, ÖSD veya TestDaF. Bir büyükelçiliğin hangisini kabul ettiği kendi sayfasında yazar. Asla sertifika satın almayın: Bu, vizeyi tehlikeye atar.
        Almanca istenmese bile: B1 ile daha kolay iş, ev ve arkadaş bulursunuz.

## Rights

answer-scams =
    Şöyle birine karşı dikkatli olun:
    • vize veya Mavi Kart “garantisi” veriyorsa,
    • iş sözleşmesinden önce para istiyorsa,
    • yalnızca WhatsApp veya Telegram’dan yazıyor, adresi olan bir firma adı vermiyorsa,
    • pasaportunuzu istiyor veya alıkoyuyorsa,
    • sertifika veya büyükelçilik randevusu satıyorsa.
    Randevuyu yalnızca büyükelçiliğin sayfasından alın. Teklifi kontrol ettirin: Faire Integration ücretsiz bilgi verir, yurt dışında yaşayanlara da.
    .title = Dolandırıcılığı ve sahte teklifi tanımak
    .detail =
        İzin verilen şudur: Özel aracılar iş arayandan en fazla { FACT("agent_fee_cap") } alabilir; yazılı sözleşmeyle ve ancak onların aracılığıyla bir iş sözleşmesi yapıldıktan sonra. Önceden para almak yasaktır. Meslek eğitimi yeri arayanlardan hiçbir şey alamazlar.
        Sözleşmeden önce şunları, anladığınız bir dilde yazılı olarak bildirmek zorundadırlar: işveren kim, iş nerede, maaş ne kadar, kaç saat, kaç gün izin.
        Para ödediniz mi? Utanmayın, bu birçok kişinin başına gelir. Mesajları ve makbuzları saklayın, Faire Integration’a sorun. Almanya’da polis de yardım eder.
        Gerçek bir teklifte firma, adres, maaş, saatler ve yapılacak iş yazar.

## People

answer-counselling =
    Bir insanla ücretsiz konuşmak için:
    “Arbeiten und Leben in Deutschland” danışma hattı (Almanca, İngilizce), yurt dışından da: { FACT("hotline_phone") }
    Almanya’da mı yaşıyorsunuz? Yakınınızdaki göç danışmanlığı (MBE) yardım eder, gençler için gençlik göç danışmanlığı (JMD). mbeon uygulamasıyla danışmanlarla birçok dilde yazışabilirsiniz.
    Ücret ve sözleşme soruları: Faire Integration.
    .title = Bir insanla konuşmak
    .detail =
        MBE: Almanya’ya gelen yetişkinler için göç danışmanlığı (Migrationsberatung für erwachsene Zugewanderte). En çok ilk yıllarda oturum, iş, ev, aile ve Almanca kursu konularında yardım eder.
        JMD: gençler için göç danışmanlığı (Jugendmigrationsdienst).
        Faire Integration ücret, sözleşme ve işten çıkarma konularında birçok dilde bilgi verir, yurt dışındakilere de.
        Denklik için Almanya’da IQ danışmanlığı (IQ-Beratung), yurt dışından danışma hattı üzerinden ZSBA bilgi verir.
        Danışmanlık, sizi temsil etmek demek değildir: Bir resmî daireyle anlaşmazlıkta avukat gerekebilir.

answer-urgent_help =
    Biri tehlikede mi? Almanya’daysanız lütfen arayın, belgeniz olmasa ve Almanca bilmeseniz de:
    Polis: { FACT("emergency_police") }
    Ambulans ve itfaiye: { FACT("emergency_fire_ambulance") }
    Kadına yönelik şiddet (isim vermeden, birçok dilde): { FACT("emergency_violence_against_women") }
    Almanya dışında o ülkenin acil numarası geçerlidir.
    Ben bir programım, yardım çağıramam. Biri yazdıklarınızı okuyorsa: Bu sohbeti silin.
    .title = Tehlike, tehdit veya zorla çalıştırma
    .detail =
        Kimse pasaportunuzu alıkoyamaz, sizi kilitleyemez, dövemez, ücretsiz çalıştıramaz veya sınır dışı ettirmekle tehdit edemez. Bu ağır bir suç olabilir ve suçlu siz değilsiniz.
        Şu anda bir tehlike yoksa, sömürü durumunda Faire Integration ücretsiz ve birçok dilde yardım eder. Sizin için güvenliyse ülkenizin büyükelçiliği de yardım eder, örneğin yeni pasaportla.
        Tehlikesizse kanıt toplayın: mesajlar, çalışma saatleri, firma adları, fotoğraflar.
        Almanya’da çalışan ve sömürülen biri oturum iznini hemen kaybetmez. Bir şey imzalamadan önce danışmanlık alın.
