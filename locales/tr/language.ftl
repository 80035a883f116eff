### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = Almanca öğrenmek
language-purpose =
    { $for ->
        [self] Almanca size ne için gerekiyor?
       *[other] Almanca bu kişiye ne için gerekiyor?
    } Hangi seviyenin sayıldığı buna bağlıdır. A1 başlangıç, C2 en yüksek seviyedir.
    .short = Ne için
    .health = Bakım, sağlık
    .health-words = sağlık, bakım, hemşire, hemşirelik, ebe, ebelik, fizyoterapi, fizyoterapist, terapi, hasta bakıcı, sağlık mesleği
    .doctor = Doktor
    .doctor-words = hekim, doktorluk, tıp, diş hekimi, approbation
    .recognition = Başka meslek, vize
    .recognition-words = başka meslek, meslek, iş, çalışmak, denklik, vize, mavi kart, nitelikli eleman
    .card = Fırsat Kartı
    .card-words = fırsat kartı, fırsat kart, chancenkarte, iş aramak, iş arama
    .apprenticeship = Meslek eğitimi
    .apprenticeship-words = ausbildung, çıraklık, azubi, eğitim yeri
    .spouse = Eşin yanına gelmek
    .spouse-words = eş, eşim, eşimin yanına, kocamın yanına, karımın yanına, aile birleşimi, evlilik
    .daily = Günlük hayat, kalmak
    .daily-words = günlük hayat, günlük, hayat, yaşamak, kalmak, vatandaşlık, süresiz oturum
language-lives_in =
    { $for ->
        [self] Şu anda nerede yaşıyorsunuz?
       *[other] Bu kişi şu anda nerede yaşıyor?
    } Hangi kursların olduğu buna bağlıdır.
    .short = Yaşanan yer
    .abroad = Almanya dışında
    .abroad-words = yurt dışı, yurt dışında, yurtdışı, yurtdışında, dışarıda, Almanya’da değil, Almanyada değil, henüz Almanya’da değil, memlekette, memleket, kendi ülkemde, kendi ülkesinde, Türkiye, Türkiye’de, Türkiyede
    .germany = Almanya’da
    .germany-words = Almanya, Almanya’da, Almanyada, Almanya’dayım, Almanyadayım, burada, burda, buradayım, Almanya’da yaşıyor, zaten Almanya’da
