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

answer-degree_not_in_anabin =
    Bu kötü bir işaret değildir. Yalnızca şu demektir: Diploma anabin’de henüz değerlendirilmemiştir.
    O zaman ZAB (Zentralstelle für ausländisches Bildungswesen) diplomayı tek tek inceler. Buna diploma değerlendirmesi (Zeugnisbewertung) denir.
    Ücret: { FACT("zab_statement_fee") }
    Süre: yaklaşık { FACT("zab_statement_duration") }, AB Mavi Kart için yaklaşık { FACT("zab_statement_duration_blue_card") }, bazen daha uzun.
    Önce bir daha arayın: kendi dilinde, üniversitenin eski adıyla ve şehrin adıyla.
    .title = Diploma anabin’de yok
    .detail =
        anabin’de iki şey gerekir: H+ olan üniversite ve diploma. Biri eksikse diploma değerlendirmesi işe yarar.
        Diploma birkaç kez mi çıkıyor? Ülkeye, diplomanın türüne ve eğitimin süresine bakılır.
        Üniversitenin yanında H- mi yazıyor veya diploma “bedingt vergleichbar” (kısmen karşılaştırılabilir) mi? Ücreti ödemeden önce ZAB’ye veya danışmanlığa sorun.
        Üniversite değil, meslek eğitimi miydi? O zaman anabin doğru yer değildir. Örneğin bir meslek odası (Kammer) sorumludur. Bunu Anerkennungs-Finder (denklik arama sayfası) gösterir.
        İzne bağlı mesleklerde, örneğin doktor veya öğretmen için, anabin sayılmaz. Orada eyaletin kurumu karar verir.
        Biri bir diplomayı “anabin’e yazdırmak” için para alıyorsa dikkat edin. Bu satın alınamaz.
