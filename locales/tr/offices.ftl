### The conversation about offices.

offices-title = Yakındaki danışma yerleri
offices-lives_in =
    { $for ->
        [self] Şu anda nerede yaşıyorsunuz?
        [relative] Yakınınız şu anda nerede yaşıyor?
       *[other] Hangi yer için danışmanlık arıyorsunuz?
    }
    .short = Yaşanan yer
    .abroad = Almanya dışında
    .abroad-words = yurt dışı, yurt dışında, yurtdışı, yurtdışında, dışarıda, Almanya’da değil, Almanyada değil, henüz Almanya’da değil, memlekette, memleket, kendi ülkemde, kendi ülkesinde, Türkiye, Türkiye’de, Türkiyede
    .germany = Almanya’da
    .germany-words = Almanya, Almanya’da, Almanyada, Almanya’dayım, Almanyadayım, burada, burda, buradayım, Almanya’da yaşıyor, zaten Almanya’da
offices-country =
    Hangi ülkede? { $for ->
        [self] Şu anda yaşadığınız ülkeyi soruyorum.
       *[other] Kişinin şu anda yaşadığı ülkeyi soruyorum.
    } Lütfen yalnızca adını yazın, örneğin: Türkiye.
    .short = Ülke
    .invalid = Bu ülkeyi bulamadım. Lütfen başka türlü yazın. Ya da “Bilmiyorum” düğmesine dokunun.
offices-place = Hangi şehirde, ilçede (Kreis) veya eyalette (Bundesland)? Örneğin: Bielefeld, Rostock, Thüringen.
    .short = Yer
    .invalid = Bu yeri tanımıyorum. Lütfen yakındaki daha büyük bir şehri veya eyaleti yazın. Ya da “Bilmiyorum” düğmesine dokunun.
offices-region = Bu bölgelerden biri mi?
    .short = Bölge
offices-topic = Konu ne?
    .short = Konu
    .recognition = Denklik
    .recognition-words = diploma, diplomam, diploma denkliği, meslek denkliği, anerkennung
    .visa = Vize ve oturum
    .visa-words = vize, oturum, oturum izni, yabancılar dairesi, ausländerbehörde, giriş
    .language = Almanca öğrenmek
    .language-words = almanca, almanca kursu, dil kursu, sınav
    .work = İş aramak
    .work-words = iş, iş bulmak, iş arıyorum, iş arama
    .rights = İşteki haklar
    .rights-words = haklar, haklarım, ücret, maaş, işten çıkarma, iş hukuku, patron ödemiyor, sözleşme
    .arrival = Günlük hayata alışmak
    .arrival-words = alışmak, yerleşmek, ev, daireler, aile, çocuklar, günlük hayat
    .employer = Firmalar için
    .employer-words = firma, firmalar, işveren, şirket, iş yeri
    .unknown = Başka bir şey
    .unknown-words = başka, diğer, bilmiyorum, bilmiyom, genel, hepsi
