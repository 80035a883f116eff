### The recognition conversation: what it asks. The road maps stand in roadmaps.ftl.

recognition-title = Diploma ve meslek denkliği
recognition-intro =
    Denklik (Anerkennung) şu demektir: Almanya’da bir kurum, başka bir ülkede alınan diplomanın Alman diplomasıyla aynı değerde olup olmadığına bakar.
    { $for ->
        [self] Birkaç kısa soru soracağım. Sonra yol haritanızı alacaksınız.
        [relative] Yakınınızla ilgili birkaç kısa soru soracağım. Sonra onun için bir yol haritası alacaksınız.
       *[other] O kişiyle ilgili birkaç kısa soru soracağım. Sonra onun için bir yol haritası alacaksınız.
    }

recognition-trained_in =
    { $for ->
        [self] Mesleğinizi nerede öğrendiniz veya nerede üniversite okudunuz?
        [relative] Yakınınız mesleğini nerede öğrendi veya nerede üniversite okudu?
       *[other] Bu kişi mesleğini nerede öğrendi veya nerede üniversite okudu?
    }
    .short = Eğitim ülkesi
    .germany = Almanya’da
    .germany-words = Almanya, Almanya’da, Almanyada, burada, burda, buradan, Almanya’dan
    .eu = AB, AEA veya İsviçre’de
    .eu-words = AB, AB’de, AB ülkesi, AEA, Avrupa Birliği, Avrupa, İsviçre, Avusturya, İtalya, İspanya, Portekiz, Fransa, Belçika, Hollanda, Lüksemburg, Danimarka, İsveç, Finlandiya, Norveç, İzlanda, Lihtenştayn, İrlanda, Polonya, Çekya, Çek Cumhuriyeti, Slovakya, Macaristan, Romanya, Bulgaristan, Yunanistan, Hırvatistan, Slovenya, Estonya, Letonya, Litvanya, Malta, Güney Kıbrıs
    .other = Başka bir ülkede
    .other-words = başka ülke, başka bir ülke, başka ülkede, yurt dışı, yurt dışında, yurtdışı, yurtdışında, AB dışı, memleket, memlekette, kendi ülkemde, Türkiye, Türkiye’de, Türkiyede, Azerbaycan, Kazakistan, Özbekistan, Türkmenistan, Kırgızistan, Arnavutluk, Kosova, Sırbistan, Bosna, Bosna-Hersek, Kuzey Makedonya, Makedonya, Karadağ, Moldova, Ukrayna, Rusya, Belarus, Gürcistan, Ermenistan, Suriye, Lübnan, Irak, İran, Ürdün, Afganistan, Pakistan, Hindistan, Nepal, Sri Lanka, Filipinler, Vietnam, Çin, Endonezya, Fas, Cezayir, Tunus, Mısır, Nijerya, Gana, Kamerun, Kenya, Etiyopya, Brezilya, Kolombiya, Venezuela, Meksika, Peru, İngiltere, ABD, Amerika

recognition-occupation =
    { $for ->
        [self] Hangi mesleği öğrendiniz veya hangi bölümü okudunuz?
        [relative] Yakınınız hangi mesleği öğrendi veya hangi bölümü okudu?
       *[other] Bu kişi hangi mesleği öğrendi veya hangi bölümü okudu?
    } Lütfen yalnızca mesleği yazın, örneğin: hemşire, elektrikçi, mühendis.
    .short = Meslek
    .invalid = Bu mesleği bulamadım. Lütfen başka türlü yazın, örneğin daha kısa veya İngilizce. Ya da “Bilmiyorum” düğmesine dokunun.

recognition-occupation_group = Sorun değil. Aşağı yukarı hangi alanda?
    .short = Alan
    .health = Sağlık ve bakım
    .health-words = sağlık, bakım, hasta bakımı, yaşlı bakımı, hemşirelik, hastane, tıp, terapi, huzurevi, eczane, laboratuvar
    .education = Okul ve çocuk eğitimi
    .education-words = okul, eğitim, öğretmen, öğretmenlik, anaokulu, kreş, çocuk gelişimi, sosyal hizmet, ders
    .craft = El sanatları ve inşaat
    .craft-words = zanaat, usta, ustalık, inşaat, şantiye, kuaför, berber, marangoz, boyacı, duvarcı, fırıncı, atölye
    .technical = Teknik ve sanayi
    .technical-words = teknik, sanayi, fabrika, makine, makina, elektrik, elektronik, mekanik, mühendis, mühendislik, teknisyen, tekniker
    .it = Bilişim ve bilgisayar
    .it-words = bilgisayar, bilişim, yazılım, yazılımcı, programlama, programcı, bilgi işlem
    .office = Büro, ticaret, otel ve lokanta
    .office-words = büro, ofis, ticaret, satış, mağaza, muhasebe, banka, otel, otelcilik, turizm, restoran, lokanta, mutfak, aşçı, garson
    .other = Başka bir alan
    .other-words = başka alan, başka bir alan, başka, başka bir şey, diğer

recognition-qualification =
    { $for ->
        [self] Hangi diplomanız veya belgeniz var?
        [relative] Yakınınızın hangi diploması veya belgesi var?
       *[other] Bu kişinin hangi diploması veya belgesi var?
    }
    .short = Diploma
    .vocational = Meslek eğitimi
    .vocational-words = meslek, meslek lisesi, meslek okulu, teknik lise, sağlık meslek lisesi, çıraklık, kalfalık, kalfalık belgesi, ustalık belgesi, meslek belgesi, ausbildung
    .degree = Üniversite diploması
    .degree-words = üniversite, üni, üniversite mezunu, üniversite okudum, üniversite okudu, fakülte, lisans, yüksek lisans, doktora
    .both = Hem meslek eğitimi hem üniversite
    .both-words = ikisi de, her ikisi de, ikisi, ikisi birden, ikisi de var, hem meslek hem üniversite
    .none = Yok, yalnızca iş tecrübesi
    .none-words = yok, hiçbiri, hiç yok, diploma yok, diplomam yok, diploması yok, belgem yok, belgesi yok, sadece tecrübe, sadece iş tecrübesi, sadece deneyim, tecrübe, deneyim, tecrübem var, alaylı, okumadım

recognition-lives_in =
    { $for ->
        [self] Şu anda nerede yaşıyorsunuz?
        [relative] Yakınınız şu anda nerede yaşıyor?
       *[other] Bu kişi şu anda nerede yaşıyor?
    } Ücretsiz danışmanlığı kimin vereceği buna bağlıdır.
    .short = Yaşanan yer
    .abroad = Almanya dışında
    .abroad-words = yurt dışı, yurt dışında, yurtdışı, yurtdışında, dışarıda, Almanya’da değil, Almanyada değil, henüz Almanya’da değil, memlekette, memleket, kendi ülkemde, kendi ülkesinde, Türkiye, Türkiye’de, Türkiyede
    .germany = Almanya’da
    .germany-words = Almanya, Almanya’da, Almanyada, Almanya’dayım, Almanyadayım, burada, burda, buradayım, Almanya’da yaşıyor, zaten Almanya’da

recognition-papers = En önemli belgeler elinizde mi? Yani diploma, derslerin ve saatlerin listesi (transkript) ve sonraki çalışmayı gösteren belgeler.
    .short = Belgeler
    .complete = Evet, hepsi var
    .complete-words = evet, hepsi, hepsi var, hepsi tamam, tamam, tam, eksiksiz, eksik yok, var
    .some_missing = Hayır, eksik var
    .some_missing-words = hayır, yok, eksik, eksik var, eksikler var, bir kısmı yok, bazıları yok, kayboldu, kayıp, kaybettim, yandı, hepsi yok, diploma yok, transkript yok

recognition-german =
    { $for ->
        [self] Almancanız ne kadar iyi?
        [relative] Yakınınızın Almancası ne kadar iyi?
       *[other] Bu kişinin Almancası ne kadar iyi?
    }
    Seviyeler şöyledir: A1 (başlangıç), A2, B1, B2 (iyi), C1 ve C2 (çok iyi).
    .short = Almanca
    .beginner = Almanca yok veya A1
    .beginner-words = yok, hiç, hiç yok, almanca yok, almanca bilmiyorum, almanca bilmiyor, hiç bilmiyorum, hiç bilmiyor, a1, başlangıç, biraz, az, çok az, yeni başladım, yeni başladı
    .middle = A2 veya B1
    .middle-words = a2, b1, orta, orta seviye, ortalama, idare eder, fena değil
    .advanced = B2 veya daha iyi
    .advanced-words = b2, c1, c2, iyi, çok iyi, gayet iyi, akıcı, ileri seviye, mükemmel, ana dili gibi, anadil

recognition-job_offer =
    { $for ->
        [employer] Bu kişiye iş teklifi yaptınız mı?
        [self] Almanya’dan bir iş teklifiniz var mı?
        [relative] Yakınınızın Almanya’dan bir iş teklifi var mı?
       *[other] Bu kişinin Almanya’dan bir iş teklifi var mı?
    }
    .short = İş teklifi
