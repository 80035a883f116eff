### Offices: what each does, and for whom. Names, numbers and pages stand in the register and in the directory.

offices-head = Bu yerler yardım edebilir. Danışmanlık ücretsizdir, kurslar ve işlemler çoğu zaman ücretlidir. Telefon şirketiniz arama için ücret alabilir.
offices-none = Bunun için burada henüz bir yer bilmiyorum. “Danışmanlık” düğmesine dokunun: Devletin danışma hattı yardım eder.
offices-name = **{ $name }**
offices-phone = Telefon: { $number }
offices-checked = Son kontrol tarihi: { $date }. O günden beri değişmiş olabilir. Gitmeden önce lütfen o yerin sayfasına bakın.
offices-unconfirmed = Bu bilgilerin bazıları henüz resmî olarak doğrulanmadı.
offices-missions = **Yurt dışındaki Alman temsilcilikleri**
offices-missions_in = **Alman temsilciliği: { $cities }**
offices-missions_away =
    Bu ülkede şu anda Alman vize bölümü yok. Başka bir ülkedeki temsilcilik sorumludur: { $cities }.
    Sizin için hangisinin geçerli olduğu sayfada yazar. Ancak randevunuz olunca yola çıkın.
offices-goethe_none = Bu ülkede Goethe-Institut yok. Almancayı internetten öğrenebilirsiniz. Sınavlar ortak kuruluşlarda veya komşu bir ülkede yapılır. Hangi belgeyi kabul ettiğini önceden Alman temsilciliğine sorun.

office-missions = Büyükelçilik veya konsolosluk: Vizeye burada başvurulur. Oturduğunuz yere hangi temsilciliğin baktığı ve vize bölümünün açık olup olmadığı sayfada yazar. Randevu ücretsizdir.
office-goethe = Vize için tanınan Almanca kursları ve sınavlar. Kurslar internetten de var.
office-goethe_germany = Birçok şehirde ve internetten Almanca kursları ve sınavlar. Kurslar ücretlidir.
office-zsba =
    Yurt dışında yaşayanlara denklikte (Anerkennung) ücretsiz yardım eder: Hangi Alman mesleği uygun, hangi kurum karar verir, hangi belgeler eksik. Kendisi karar vermez.
    Kanuna göre şu tarihe kadar var: { FACT("zsba_end") }. Sonra devam edip etmeyeceği henüz belli değil.
office-iq_network = Almanya’da yaşayanlar için denklik (Anerkennung) ve nitelik kazanma (Qualifizierung) danışmanlığı. Firmalar için de. Yakınınızdaki yeri sayfada bulursunuz.
office-mbe = Almanya’ya geldikten sonra yetişkinlere yardım eder (en az { FACT("mbe_age") }): resmî daireler, ev, Almanca kursu, iş, aile. En çok ilk yıllarda. Neredeyse her yerde vardır.
office-hotline = Denklik, vize, iş ve Almanca öğrenme konularında telefonla danışmanlık, Almanca ve İngilizce. Yurt dışındakiler için de.
office-faire_integration = İşteki haklar konusunda danışmanlık: ücret, çalışma süresi, işten çıkarma, kötü sözleşmeler. AB dışından gelenler için, daha gelmeden önce de. Her eyalette bir yeri vardır.
office-mbeon = Göç danışmanlığıyla (Migrationsberatung) yazışma: ücretsiz, isim vermeden, birkaç dilde.
office-jmd = { FACT("jmd_age") } arasındaki gençlere yardım eder: okul, meslek eğitimi, dil, günlük hayat.
office-make_it_in_germany = Federal hükûmetin nitelikli elemanlar ve firmalar için sitesi: vize, iş ve yaşam, birçok dilde.
office-anerkennung_portal = Denkliğe karar veren kurumu mesleğe ve yere göre bulur, birçok dilde.
office-zab = Yurt dışındaki üniversite diplomalarını değerlendirir ve anabin veri tabanını yürütür.
office-ihk_fosa = Sanayi, ticaret, büro, otel ve lokanta mesleklerinin denkliğine karar verir, odaların çoğu için.
office-hwk = Zanaat mesleklerinin denkliğine karar verirler. Oturulan veya çalışılan yerdeki oda sorumludur.
office-ba_workers = Zaten Almanya’daysanız iş aramada yardım eder. Arama ücretsizdir.
office-bamf_citizens = Uyum kursları (Integrationskurs) ve genel olarak oturum konusunda bilgi, Almanca ve İngilizce. Hukuki danışmanlık değildir.
office-authority_115 = Hangi dairenin sorumlu olduğunu ve ona nasıl ulaşacağınızı söyler. Numara Almanya’da geçerlidir.
office-mozaik = Ostwestfalen-Lippe’de nitelikli elemanlara ve firmalara eşlik eder: denklik, giriş, yerleşme. Göçmen derneklerinden gönüllüleri eğitir.
office-minden_luebbecke = İlçe yönetimi (Kreisverwaltung), Minden-Lübbecke ilçesine yerleşmede yardım eder ve MOZAIK ile birlikte çalışır.
office-integration_centres_nrw = İlçelerin ve şehirlerin uyum merkezleri: yerindeki hizmetlere yol gösterir.
office-welcome_center_thuringia = Thüringen’de nitelikli elemanlara ve firmalara yardım eder: iş, vize, denklik, yerleşme. Telefon, LEG Thüringen santralidir: Lütfen Welcome Center’ı isteyin.
office-iq_suedhessen = Südhessen’de küçük ve orta boy firmalara danışmanlık verir: Hangi yol uygun, kim neye başvurur, iyi bir başlangıç nasıl olur. Hizmetin hâlâ olup olmadığını lütfen önceden sorun.
office-iq_hessen = Hessen’de denklik ve nitelik kazanma (Qualifizierung) danışmanlığı, firmalar için de.
office-welcomecenter_mittelhessen = Mittelhessen’deki nitelikli elemanlar ve firmalar için Wetzlar’da başvuru yeri.
office-migra = Rostock’ta, Rostock ilçesinde (Landkreis) ve Vorpommern-Rügen’de denklik ve nitelik kazanma (Qualifizierung) danışmanlığı.
office-genres = Neubrandenburg ve Greifswald’da denklik danışmanlığı: Mecklenburgische Seenplatte ve Vorpommern-Greifswald için. Hizmetin hâlâ olup olmadığını lütfen önceden sorun.
office-iq_mv = Mecklenburg-Vorpommern’deki IQ ağları RINIA ve KIM: danışmanlık ve tamamlama kursları, firmalar için de.
office-vsp = Schwerin’de ve eyaletin batısında denklik ve nitelik kazanma (Qualifizierung) danışmanlığı. Hizmetin hâlâ olup olmadığını lütfen önceden sorun.
