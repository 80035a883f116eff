### "What chance do I have?": what is asked. The routes stand in routes.ftl, the road maps in roadmaps/chance.ftl.

chance-title = Şansım nedir?
chance-intro =
    { $for ->
        [self] Yalnızca sizin yolunuz için önemli olanları soracağım. Sonra Almanya’ya hangi yolların açık olduğunu, nelerin eksik olduğunu ve sırada ne yapılacağını göreceksiniz.
       *[other] Yalnızca bu kişinin yolu için önemli olanları soracağım. Sonra Almanya’ya hangi yolların açık olduğunu, nelerin eksik olduğunu ve sırada ne yapılacağını göreceksiniz.
    }
    “Bilmiyorum” demek her zaman olur.
chance-reuse = Bende önceki cevaplar var. Yine aynı kişi mi söz konusu ve bu cevaplar hâlâ doğru mu?
    .short = Önceki cevaplar
    .yes = Evet, onları kullan
    .no = Hayır, yeniden sor
    .no-words = hayır, hyr, yok, değil, yanlış, doğru değil, değişti, başka kişi, farklı kişi, başka biri, aynı kişi değil, yeniden sor, tekrar sor, bir daha sor

chance-nationality =
    { $for ->
        [self] Hangi ülkenin pasaportuna sahipsiniz?
       *[other] Bu kişi hangi ülkenin pasaportuna sahip?
    } Lütfen ülkeyi yazın, örneğin: Türkiye. Birkaç pasaport varsa: önce, varsa AB ülkesininkini.
    .short = Pasaport
    .invalid = Bu ülkeyi tanıyamadım. Lütfen yalnızca ülkenin adını yazın, örneğin: Hindistan. Ya da “Bilmiyorum” düğmesine dokunun.
chance-passport_group =
    Sorun değil. Ülke bunların arasında mı?
    • Batı Balkanlar: { FACT("western_balkans_countries") }
    • kendi kuralı olan ülkeler: { FACT("best_friends_rule") }
    .short = Ülke grubu
    .eu = AB, AEA veya İsviçre
    .eu-words = ab, aea, isviçre, avrupa birliği
    .western_balkans = Batı Balkanlar
    .western_balkans-words = balkan, balkanlar, batı balkan
    .best_friends = Kendi kuralı olan ülke
    .best_friends-words = kendi kuralı, özel kural, ikinci liste
    .other = Başka bir ülke
    .other-words = başka ülke, hiçbiri, bunlardan değil, listede yok
chance-lives_in =
    { $for ->
        [self] Şu anda nerede yaşıyorsunuz?
       *[other] Bu kişi şu anda nerede yaşıyor?
    } Nereye başvurulacağı buna bağlıdır.
    .short = Yaşanan yer
    .abroad = Almanya dışında
    .abroad-words = yurt dışı, yurt dışında, yurtdışı, yurtdışında, dışarıda, Almanya’da değil, Almanyada değil, henüz Almanya’da değil, memlekette, memleket, kendi ülkemde, kendi ülkesinde, Türkiye, Türkiye’de, Türkiyede
    .germany = Almanya’da
    .germany-words = Almanya, Almanya’da, Almanyada, Almanya’dayım, Almanyadayım, burada, burda, buradayım, Almanya’da yaşıyor, zaten Almanya’da

chance-field =
    { $for ->
        [self] En uzun süre hangi alanda çalıştınız?
       *[other] Bu kişi en uzun süre hangi alanda çalıştı?
    } Bazı alanlarda diplomasız yollar da var.
    .short = Alan
    .it = Bilişim ve bilgisayar
    .it-words = bilgisayar, bilişim, yazılım, yazılımcı, programlama, programcı, bilgi işlem, it
    .driving = Kamyon veya otobüs şoförü
    .driving-words = şoför, şoförlük, tır, tır şoförü, kamyon, kamyoncu, otobüs, otobüs şoförü, uzun yol şoförü
    .health = Bakım ve sağlık
    .health-words = bakım, sağlık, hasta bakımı, yaşlı bakımı, hemşirelik, hastane, huzurevi
    .craft = El sanatları ve inşaat
    .craft-words = zanaat, usta, ustalık, inşaat, şantiye, atölye, kuaför, berber, boyacı, duvarcı, marangoz
    .office = Büro, ticaret, lokanta
    .office-words = büro, ofis, ticaret, satış, mağaza, mutfak, aşçı, lokanta, restoran, otel, garson
    .other = Başka bir alan
    .other-words = başka alan, başka, diğer, fabrika, depo, tarım, çiftçilik
    .nothing = Henüz çalışılmadı
    .nothing-words = hiç çalışmadım, hiç çalışmadı, çalışmadım, çalışmadı, henüz çalışmadım, okul, öğrenci, okuyor

chance-licence =
    Bu meslek Almanya’da izne bağlıdır: Yapmak için izin gerekir.
    { $for ->
        [self] Bir Alman kurumundan izniniz var mı veya izin için söz verildi mi?
       *[other] Bu kişinin bir Alman kurumundan izni var mı veya izin için söz verildi mi?
    }
    .short = Meslek izni
    .yes = Evet, izin var
    .promised = İzin için söz verildi
    .promised-words = söz verildi, söz verdiler, verilecek, yazılı söz, zusage
    .no = Hayır, henüz yok

chance-job_offer =
    { $for ->
        [employer] Bu kişiye bir iş teklif ettiniz mi?
        [self] Almanya’dan kesin bir teklifiniz var mı?
       *[other] Bu kişinin Almanya’dan kesin bir teklifi var mı?
    } Yani sözleşme veya yazılı kabul.
    .short = Teklif
    .yes = Evet, iş için
    .yes-words = evet, evt, var, iş, iş var, iş teklifi, iş sözleşmesi
    .training = Meslek eğitimi için
    .training-words = meslek eğitimi, ausbildung, eğitim yeri, eğitim sözleşmesi, çıraklık
    .no = Hayır, henüz yok

chance-job_kind =
    Nasıl bir iş?
    Nitelikli iş şu demektir: Normalde bunun için üniversite veya meslek eğitimi gerekir; meslek eğitiminin süresi en az { FACT("qualified_training_min") }.
    .short = İşin türü
    .fits = Diplomaya uyuyor
    .fits-words = uyuyor, uygun, kendi mesleğim, mesleğim, kendi mesleği, aynı meslek
    .qualified = Başka nitelikli iş
    .qualified-words = nitelikli, nitelikli iş, başka meslek, başka alan
    .helper_field = Aynı alanda yardımcı iş
    .helper_field-words = aynı alanda yardımcı, bakım yardımcısı, yardımcı hemşire, meslekte yardımcı
    .helper = Basit yardımcı iş
    .helper-words = yardımcı, yardımcı iş, basit, basit iş, vasıfsız, niteliksiz, depo, temizlik

chance-salary =
    Teklifte yıllık brüt maaş ne kadar?
    Brüt şu demektir: vergiler ve sigortalar kesilmeden önce. Yalnızca aylık ücret yazıyorsa bir yılın bütün aylık ücretlerini toplayın.
    .short = Yıllık maaş
    .general = En az { FACT("blue_card_salary_general") }
    .reduced = En az { FACT("blue_card_salary_reduced") }
    .experience = En az { FACT("experience_6beschv_min_salary") }
    .less = Daha az
    .less-words = daha az, az, düşük, daha düşük
chance-recent_degree = Üniversite en fazla { FACT("blue_card_new_entrant") } önce mi bitti?
    .short = Yeni mezuniyet
chance-job_months = Sözleşme süresiz mi veya en az { FACT("blue_card_offer_months") } mi sürüyor?
    .short = İşin süresi
chance-collective_agreement = İşveren toplu iş sözleşmesine (Tarifvertrag) bağlı mı ve ücreti buna göre mi ödüyor? Bu çoğu zaman iş sözleşmesinde yazar. Yoksa işverene sorun.
    .short = Toplu iş sözleşmesi
chance-partnership =
    İşveren denklik ortaklığına (Anerkennungspartnerschaft) katılıyor mu?
    Bu şu demektir: çalışmak ve bu sırada diplomanın denkliğini almak. Firma eğitim verebilmelidir ve iki taraf bir anlaşma imzalar.
    .short = Denklik ortaklığı
    .yes = Evet, katılıyor
    .yes-words = evet, evt, katılıyor, kabul ediyor, anlaşma var

chance-experience =
    { $for ->
        [self] Bu meslekte ne kadar süre çalıştınız?
       *[other] Bu kişi bu meslekte ne kadar süre çalıştı?
    } Diploma varsa ondan sonraki süre sayılır.
    Sayılan dönem: uzun süre için son { FACT("oc_nr06_window") }, kısa süre için son { FACT("oc_nr07_window") }.
    .short = İş tecrübesi
    .long = En az { FACT("oc_nr06_experience") }
    .long-words = uzun, uzun süre, çok uzun, uzun yıllar, yıllarca, çok yıl, çok sene
    .medium = En az { FACT("oc_nr07_experience") }
    .medium-words = birkaç yıl, bir kaç yıl, birkaç sene, bir kaç sene
    .less = Daha az
    .less-words = daha az, az, çok az, kısa, hiç, yok, hiç yok, tecrübe yok, tecrübem yok, tecrübesi yok
chance-experience_it =
    { $for ->
        [self] Bilişimde ne kadar süre çalıştınız?
       *[other] Bu kişi bilişimde ne kadar süre çalıştı?
    }
    Sayılan dönem: en uzun süre için son { FACT("oc_nr06_window") }, daha kısa süreler için son { FACT("experience_window") }.
    .short = Bilişim tecrübesi
    .long = En az { FACT("oc_nr06_experience") }
    .long-words = uzun, uzun süre, çok uzun, uzun yıllar, yıllarca, çok yıl, çok sene
    .three = En az { FACT("blue_card_it_experience") }
    .three-words = birkaç yıl, bir kaç yıl
    .medium = En az { FACT("experience_years") }
    .medium-words = bir iki yıl, iki yıl kadar
    .less = Daha az
    .less-words = daha az, az, çok az, kısa, hiç, yok, hiç yok, tecrübe yok, tecrübem yok, tecrübesi yok
chance-age_group = Sorun değil. Hangi grup uygun?
    .short = Aşağı yukarı yaş
    .young = { FACT("training_search_age") } altı
    .young-words = genç, daha genç, altında
    .middle = İkisinin arası
    .middle-words = orta, arada, ortası
    .older = { FACT("age45_age") } ve üzeri
    .older-words = yaşlı, daha yaşlı, üstünde, üzerinde
chance-pension =
    { FACT("age45_age") } ve üzeri için kanun ilk oturum izninde ikisinden birini ister: yıllık en az { FACT("age45_min_salary") } maaş veya yeterli emeklilik güvencesi (Altersversorgung).
    Bunlardan biri var mı?
    .short = Maaş veya güvence
chance-asylum_benefits =
    { $for ->
        [self] Almanya’da iltica yardımları kanununa (Asylbewerberleistungsgesetz) göre para veya yardım aldınız mı?
       *[other] Bu kişi Almanya’da iltica yardımları kanununa (Asylbewerberleistungsgesetz) göre para veya yardım aldı mı?
    } Sayılan dönem: son { FACT("western_balkans_asylum_benefits") }.
    .short = İltica yardımı
chance-driving =
    Şoförlük için kamyon veya otobüs için AB ehliyeti ve temel yeterlilik (Grundqualifikation, meslekten şoförler için sınav) gerekir. Hangisi var?
    .short = Ehliyet
    .eu = AB’den ikisi de var
    .eu-words = ab, ikisi de, ikisi, ab ehliyeti
    .programme = Firma bunda yardım ediyor
    .programme-words = firma, işveren, program, işveren yardım ediyor
    .home = Yalnızca kendi ülkesinden
    .home-words = memleket, kendi ehliyetim, kendi ülkemden, türk ehliyeti, türkiye ehliyeti
    .no = Kamyon, otobüs yok
    .no-words = hayır, hyr, yok, hiçbiri, ehliyet yok, ehliyetim yok, ehliyeti yok
chance-measure =
    { $for ->
        [self] Kararda (Bescheid) eksik yazanı tamamlayan bir kursta yeriniz var mı?
       *[other] Bu kişinin, kararda (Bescheid) eksik yazanı tamamlayan bir kursta yeri var mı?
    } Örneğin tamamlama eğitimi (Anpassungslehrgang).
    .short = Kursta yer
chance-completed_stay =
    { $for ->
        [self] Burada, Almanya’da bir şey bitirdiniz mi?
       *[other] Bu kişi burada, Almanya’da bir şey bitirdi mi?
    } Yani üniversite, meslek eğitimi, araştırma veya meslek denkliği.
    .short = Burada bitirilen
chance-school_certificate =
    { $for ->
        [self] Almanya’da veya kendi ülkenizde üniversiteye girmeye yeten bir okul diplomanız var mı?
       *[other] Bu kişinin Almanya’da veya kendi ülkesinde üniversiteye girmeye yeten bir okul diploması var mı?
    } Yurt dışındaki bir Alman okulunun diploması da sayılır.
    .short = Okul diploması
chance-livelihood =
    Geçinecek para var mı? Şu anda genellikle istenen tutar, ayda: { FACT("oc_livelihood") }.
    Bloke hesap (Sperrkonto: Para orada durur, her ay bir kısmı serbest kalır), ücret veya Almanya’da buna kefil olan biri sayılabilir.
    .short = Geçinecek para
    .no = Hayır, henüz yok
