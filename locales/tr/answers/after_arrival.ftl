answer-first_steps =
    İlk haftalar için, en iyisi bu sırayla:
    • adresi kaydettirmek, taşındıktan sonra en geç { FACT("registration_deadline") } içinde
    • sağlık sigortası kurumunu (Krankenkasse) seçip işverene bildirmek
    • banka hesabı açmak
    • vize bitmeden çok önce yabancılar dairesinden (Ausländerbehörde) randevu almak
    • vergi numarası (Steuer-ID) mektubunu beklemek, numarayı işverene vermek
    • okul, kreş ve Almanca kursunu öğrenmek
    Resmî dairelerle ilgili sorular: telefon { FACT("authority_phone") }. Yerinde danışmanlık: göç danışmanlığı (MBE), ücretsiz.
    .title = Almanya’da ilk adımlar
    .detail =
        Adres kaydı önce gelir, çünkü neredeyse her şey için adres kayıt belgesi (Meldebestätigung) gerekir. Posta kutusuna adınızı yazın, yoksa mektup gelmez.
        Vize yalnızca başlangıç içindir. Kart olarak oturum iznini (Aufenthaltstitel) yabancılar dairesi verir. Ücret: { FACT("residence_permit_fee") }. Boş randevu çoğu zaman azdır, daha ilk haftada sorun ve cevabı saklayın.
        Kayıttan sonra radyo-televizyon katkı payı (Rundfunkbeitrag) mektubu da gelir. Bu dolandırıcılık değildir: Her hane ayda { FACT("broadcasting_fee") } öder, bir ev yalnızca bir kez öder.
        Yurt dışından işe alınan, Faire Integration’ın nerede danışmanlık verdiğini en geç ilk iş günü işverenden öğrenmelidir.
        Bütün mektupları ve sözleşmeleri bir dosyada toplayın. Adres kaydı, vergi numarası veya bir daireden randevu için paralı yardımcı gerekmez.

answer-address_registration =
    Bir eve taşınan adresini kaydettirir: taşındıktan sonra en geç { FACT("registration_deadline") } içinde, şehrin veya belediyenin adres kayıt dairesinde (Bürgeramt, Einwohnermeldeamt). Getirilecekler:
    • taşınan herkesin pasaportu ve vizesi veya oturum izni
    • ev sahibi onayı (Wohnungsgeberbestätigung): ev sahibinin imzaladığı form
    • aile de geliyorsa evlilik ve doğum belgeleri
    Randevuyu erken alın, çoğu zaman internetten olur. Adres kayıt belgesini (Meldebestätigung) iyi saklayın.
    .title = Adres kaydı (Anmeldung)
    .detail =
        Yalnız kira sözleşmesi yetmez. Ev sahibi onayı vermek zorundadır (§ 19 BMG). Arkadaşlarınızda oturuyorsanız evi size veren imzalar.
        Bu süre içinde randevu yok mu? İlk boş randevuyu alın ve aldığınızı gösteren belgeyi saklayın.
        Asla oturmadığınız bir adrese kaydolmayın ve bunun için kimseye para vermeyin. Bu yasaktır.
        Vergi numarası (Steuer-ID) sonra kendiliğinden postayla gelir. Radyo-televizyon katkı payı (Rundfunkbeitrag) mektubu da gelir: Kişi başına değil, ev başına, ayda { FACT("broadcasting_fee") }.
        Taşınırsanız yeni adresi yine kaydettirin, yabancılar dairesine (Ausländerbehörde) de bildirin. Almanya’dan tamamen ayrılırsanız kaydınızı sildirin (Abmeldung).

answer-health_insurance =
    Sağlık sigortası ilk günden zorunludur. Çalışanların çoğu yasal sigortalıdır (gesetzlich). Sağlık sigortası kurumunu (Krankenkasse) kendiniz seçersiniz, işveren sizi oraya kaydeder.
    Prim, brüt ücrete göre: { FACT("health_insurance_rate") }, artı ortalama { FACT("health_insurance_additional_rate") } ek prim (Zusatzbeitrag). Yarısını işveren öder.
    Çalışanlar ancak yıllık maaşları { FACT("private_health_limit") } üzerindeyse özel sigorta yaptırabilir.
    Sigorta kartıyla doktora gidersiniz.
    .title = Almanya’da sağlık sigortası
    .detail =
        Kendi geliri olmayan eş ve çocuklar yasal sigortada çoğu zaman ücretsiz olarak birlikte sigortalıdır. Kuruma sorun ve herkesi kaydettirin. Anne baba için bu geçerli değildir.
        Kurumların verdiği hizmetler neredeyse aynıdır. Ek primde, başka dillerde yardımda ve uygulamada fark vardır.
        İlk iş gününe kadar başka bir sigorta gerekir, örneğin yolculuk için. Sonra seyahat sigortası artık yetmez.
        Özel sigorta başta çoğu zaman daha ucuz görünür. Yaşlanınca ve aileyle pahalı olabilir, geri dönmek zordur. Yalnızca satıcıya değil, bağımsız bir yere danışın.
        Hastaysanız: Hemen işverene haber verin ve doktor raporunu ne zaman istediğini sorun.

answer-social_security =
    Brüt ücretten sosyal sigorta primleri kesilir. Karşılığında hastalıkta, işsizlikte, bakıma muhtaçlıkta ve yaşlılıkta korunursunuz. Primleri siz ve işveren paylaşırsınız, çoğu zaman yarı yarıya:
    • emeklilik: { FACT("pension_rate") }
    • işsizlik: { FACT("unemployment_rate") }
    • bakım: { FACT("care_insurance_rate") }, çocuğu olmayana eklenen: { FACT("care_insurance_childless_rate") }
    • hastalık: { FACT("health_insurance_rate") } ve ek prim (Zusatzbeitrag)
    İşveren sizi kaydeder ve her şeyi yatırır.
    .title = Sosyal sigorta kesintileri
    .detail =
        Sosyal sigorta numaranız (Sozialversicherungsnummer) postayla gelir. İyi saklayın, ömür boyu geçerlidir.
        İş kazaları için kaza sigortasını yalnızca işveren öder.
        Emeklilik primleri süresiz oturum izni (Niederlassungserlaubnis) için de sayılır. Nitelikli elemanlardan genellikle istenen: { FACT("settlement_skilled_contributions") }.
        Sonra geri dönerseniz primler öylece kaybolmaz. Birçok ülkeyle anlaşma vardır. Alman emeklilik kurumu (Deutsche Rentenversicherung) ücretsiz bilgi verir.
        Minijob şu demektir: ayda en fazla { FACT("minijob_limit") }. Minijob’da gerçek bir sağlık ve işsizlik sigortanız olmaz.
        Kayıtsız çalışmak (“schwarz”, kaçak) yasaktır. O zaman kazada ve hastalıkta koruma yoktur, süre emeklilik için de sayılmaz.

answer-taxes_net_salary =
    Sözleşmede çoğu zaman brüt ücret yazar. Hesaba net ücret gelir: İşveren gelir vergisini (Lohnsteuer) ve sosyal primleri keser ve yatırır.
    Ne kadar kaldığı en çok ücrete, vergi sınıfına (Steuerklasse), sağlık sigortası kurumuna ve kilise vergisine bağlıdır. İmzadan **önce** hesaplayın, örneğin federal maliye bakanlığının (Bundesfinanzministerium) internetteki ücretsiz Lohnsteuer-Rechner sayfasıyla.
    Vergi numarası (Steuer-ID), adresinizi kaydettirince postayla gelir.
    .title = Brüt, net ve vergiler
    .detail =
        Vergi sınıfları: I evli olmayanlar, II çocuğunu tek başına büyütenler, IV ve IV veya III ve V evli çiftler için. Sınıf, aylık net ücreti değiştirir, ama bütün yılın vergisini değiştirmez.
        Eşiniz hâlâ yurt dışında mı? Hangi sınıfın geçerli olduğunu vergi dairesine (Finanzamt) sorun.
        Başta vergi numarası yoksa çoğu zaman fazla vergi kesilir. Bu sonra dengelenir.
        Adres kaydında daire dini sorar. Bazı kiliselerin üyeleri kilise vergisi (Kirchensteuer) öder.
        Kendi isteğiyle vergi beyannamesi veren birçok kişi para geri alır, en çok ilk yılda. Vergi yardım dernekleri (Lohnsteuerhilfeverein) yardım eder.
        Her bordroyu kontrol edin: Saatler, ücret ve kesintiler doğru mu? Ev veya aracılık ücretten kesiliyorsa bunu Faire Integration’a kontrol ettirin.

answer-bank_account =
    Ücret ve kira için IBAN’lı bir hesap gerekir. Pasaportu, vizeyi veya oturum iznini ve çoğu zaman adres kayıt belgesini (Meldebestätigung) getirin. Masrafları karşılaştırın, bazı hesaplar ücretsizdir.
    Bir banka hayır derse temel hesap (**Basiskonto**) isteyin. AB’de yasal olarak yaşayanın buna genellikle hakkı vardır.
    Kartınızı, PIN ve TAN numaralarınızı asla kimseye vermeyin. Gerçek bir banka da bunları telefonda sormaz.
    .title = Banka hesabı açmak
    .detail =
        Henüz sabit adres yok mu? Yine de temel hesap isteyin. İnternet bankalarında her pasaportla kayıt olmaz. O zaman şubesi olan bir banka işe yarar, örneğin Sparkasse veya Volksbank.
        Bloke hesap (Sperrkonto) başka bir şeydir: Orada vize için para durur. Almanya’da her ay normal hesabınıza ödenir.
        Hesabınızı kimseye kullandırmayın, para karşılığında da. Bu kara para aklama olabilir ve suç işlemiş olursunuz.
        Eve para göndermek: Ücreti **ve** döviz kurunu karşılaştırın.
        Banka temel hesabı da reddederse nedenlerini yazılı isteyin. Göç danışmanlığı (MBE) veya tüketici merkezi (Verbraucherzentrale) yardım eder.

answer-housing =
    Erken arayın, başlangıç için oda veya ortak ev (WG) de olur. İşverene, şehrin konut şirketlerine, derneklere ve tanıdıklara sorun, büyük internet sitelerine de bakın.
    Ev sahipleri çoğu zaman iş sözleşmesi, maaş bordrosu ve Schufa belgesi (borç kaydı) görmek ister.
    Dikkat:
    • Evi görmeden ve sözleşmeden önce para yok
    • Para karşılığı postayla anahtar yok
    • Ev sahibi onayı (Wohnungsgeberbestätigung) olmadan adres kaydı yok: önceden sorun
    .title = Ev bulmak
    .detail =
        Kaltmiete yalnızca evin kirasıdır. Warmmiete ise yan giderlerle birliktedir, örneğin ısıtma ve su. Elektrik ve internet çoğu zaman ayrıca eklenir.
        Depozito (Kaution), ev sahibi için bir güvencedir. Kanun bunu sınırlar, taksitle ödenebilir. Taşındıktan sonra, borç kalmadıysa geri alınır.
        Eve girerken bütün hasarları yazın ve fotoğraf çekin.
        İşverenin verdiği ev: Ücretten ne kesildiğini ve iş bitince ne olacağını okuyun. En iyisi kira ve işin iki ayrı sözleşme olmasıdır.
        Adresi kaydettirirsiniz: taşındıktan sonra en geç { FACT("registration_deadline") } içinde.
        Anlaşmazlıkta yardım: kiracılar derneği (Mieterverein). Aramada yardım: göç danışmanlığı (MBE). Kökeniniz nedeniyle reddediliyorsanız ayrımcılıkla mücadele kurumu (Antidiskriminierungsstelle) bilgi verir.

answer-driving_licence =
    AB veya AEA ehliyeti Almanya’da genellikle geçerli kalır. Başka bir ehliyetle taşındıktan sonra yalnızca sınırlı bir süre araba kullanabilirsiniz. Sonra Alman ehliyeti gerekir.
    Bu yüzden şehrinizin veya ilçenizin ehliyet dairesine (Führerscheinstelle, Fahrerlaubnisbehörde) erken sorun:
    • Bazı ülkelerin ehliyeti sınavsız değiştirilir.
    • Diğerlerinde teori ve direksiyon sınavı gerekir.
    Geçerli ehliyeti olmadan araba kullanmak suçtur.
    .title = Ehliyeti değiştirmek
    .detail =
        Doğru daireyi telefonla öğrenirsiniz: { FACT("authority_phone") }. Sorun: Ehliyetimle ne zamana kadar araba kullanabilirim, hangi sınavlar gerekir?
        Çoğu zaman gerekenler: pasaport, adres kayıt belgesi (Meldebestätigung), ehliyetin aslı, çeviri, fotoğraf, göz testi, ilk yardım kursu. Değiştirmede daire eski ehliyeti çoğu zaman alıkoyar.
        Teori sınavı birkaç dilde yapılır. Sınavlar için sürücü kursu (Fahrschule) gerekir.
        İnternette sınavsız satılan “uluslararası” veya Alman ehliyetleri dolandırıcılıktır.
        Meslek olarak tır ve otobüs: Bunun için ayrı bir kural vardır (§ 24a BeschV). AB ehliyeti ve mesleki yeterlilik gerekir ya da işveren bunları Almanya’da almaya yardım eder. Bunun için süre: { FACT("driver_licence_months") }

answer-school_kindergarten =
    Almanya’da bütün çocuklar okula gitmek zorundadır. Devlet okulları ücretsizdir. Birçoğunda Almancayı yeni öğrenen çocuklar için sınıflar veya kurslar vardır.
    • Okul: Taşınır taşınmaz yakındaki okula veya okul dairesine (Schulamt) sorun.
    • Kreş ve anaokulu (Kita): Erken arayın, yer azdır. Nasıl kaydolunacağını şehrin gençlik dairesi (Jugendamt) söyler.
    Hangi daire olduğunu bilmiyor musunuz? Telefon: { FACT("authority_phone") }
    .title = Okul ve anaokulu
    .detail =
        Her eyaletin kendi kuralları vardır: kaç yaşından itibaren, hangi okul türü, dersler ne zaman başlar.
        Getirilecekler: pasaport, doğum belgesi, adres kayıt belgesi (Meldebestätigung), karneler (en iyisi çevirisiyle) ve aşı kartı. Anaokulunda ve okulda çocuğun kızamığa karşı korunduğunu göstermek gerekir.
        Belli bir yaştan sonra çocuğun anaokulunda veya günlük bakıcıda (Tageseltern) bir yere hakkı vardır. Birkaç yere yazın ve cevapları saklayın. Ücretler yere ve gelire göre değişir.
        Paranız az mı? Yemek, gezi ve okul malzemesi için yardımı sorun.
        { FACT("jmd_age") } arasındaki gençlere gençlik göç danışmanlığı (Jugendmigrationsdienst, JMD) ücretsiz yardım eder: okul, meslek eğitimi, Almanca.

answer-child_benefit =
    Çocuk parası (Kindergeld), devletin ailelere her ay her çocuk için verdiği paradır. Alıp almayacağınız oturum iznine de bağlıdır. Çalışma amaçlı bir izinle çoğu zaman mümkündür.
    Başvuru: Federal İş Kurumu’nun (Bundesagentur für Arbeit) aile kasasına (Familienkasse), internetten de olur. Ücretsizdir.
    Çoğu zaman gerekenler: sizin ve çocuğun vergi numarası (Steuer-ID), doğum belgesi ve oturum izni.
    Beklemeyin: Kasa, geçmiş aylar için yalnızca kısa bir süreyi öder. Tutarı aile kasası söyler.
    .title = Çocuk parası (Kindergeld)
    .detail =
        Çocuk hâlâ AB dışında yaşıyorsa genellikle çocuk parası yoktur. Bazı ülkeler için anlaşmalar var. Aile kasasına sorun.
        Bazı izinlerde daha dar kurallar geçerlidir, örneğin meslek eğitimi, üniversite veya arama için verilenlerde. O zaman da: sorun veya başvuru yapıp yazılı karar alın.
        Çocuk parası, oturum hukukunda zararlı devlet yardımı sayılmaz (§ 2 Abs. 3 AufenthG).
        Aile kasası hayır derse, nasıl ve ne zamana kadar itiraz edilebileceği mektupta yazar. Göç danışmanlığı (MBE) yardım eder.
        Bir şey değişirse (taşınma, çocuğun ayrılması, yeni izin) bildirin, yoksa parayı geri ödemeniz gerekir.
        Başka yardımların adları örneğin: Elterngeld, Kinderzuschlag ve Wohngeld. Oturum izninize uyup uymadığını önce danışmanlığa sorun.

answer-leisure_and_associations =
    İnsanlarla tanışmak alışmaya, Almancaya ve çoğu zaman iş ve ev bulmaya da yardım eder. İyi yerler:
    • spor, müzik ve kültür dernekleri (Verein): bir deneme antrenmanına gitmeniz yeterli
    • ülkenizden veya dilinizi konuşan insanların dernekleri
    • dil kafesi, kütüphane, halk eğitim merkezi (Volkshochschule)
    • gönüllü çalışma, ebeveyn kafesi, dininizin cemaati
    Adresleri göç danışmanlığı (MBE) ve şehir bilir. Sormak ücretsizdir.
    .title = Dernekler ve arkadaşlar
    .detail =
        Almanya’da dernek (Verein), düzenli buluşan bir gruptur. Çoğu zaman küçük bir aidat ödenir. Çocuklar ve parası az olanlar için çoğu zaman yardım vardır.
        İlk kez nitelikli eleman veya aile birleşimi izni alanın çoğu zaman uyum kursuna (Integrationskurs) hakkı vardır: Almanca ve Almanya’da yaşam. Bunu kullanma süresi: { FACT("integration_course_use_within") }. Zaten B1 bilenin bu hakkı artık yoktur.
        Gençler için gençlik göç danışmanlığı (Jugendmigrationsdienst, JMD) vardır; gruplar ve geziler düzenler.
        İlk aylar birçok kişi için yalnız geçer. Bu normaldir ve çoğu zaman düzelir. Uzun süre kötü hissederseniz aile hekiminizle konuşun.

answer-change_employer =
    Bu, oturum iznine bağlıdır:
    • AB Mavi Kart: İzin gerekmez. Yalnızca başlangıçta (ilk { FACT("blue_card_job_change_months") }) yabancılar dairesi (Ausländerbehörde) değişikliği { FACT("blue_card_job_change_suspension") } durdurabilir ve reddedebilir.
    • İzinde veya ek kâğıtta (Zusatzblatt) bir işveren yazıyorsa: önce daireye sorun.
    • Süresiz oturum (Niederlassungserlaubnis), aile birleşimi: genellikle serbest.
    En iyisi ancak her şey kesinleşince işten çıkmak. İş planlanandan erken biterse daireye bildirin. Süre: { FACT("duty_notify_job_end_worker") }
    .title = İşvereni değiştirmek
    .detail =
        Mavi Kart’ta yeni iş de uygun olmalıdır: diplomaya ve gereken maaşa. Değişikliği yabancılar dairesine bildirin.
        Nitelikli eleman (Fachkraft, §§ 18a, 18b AufenthG) olarak, yalnızca öğrenilen meslekte değil, her nitelikli iş mümkündür. İzne bağlı mesleklerde meslek izni gerekir. Çoğu zaman Federal İş Kurumu (Bundesagentur für Arbeit) yeniden onay vermelidir, bunu daire halleder.
        Denklik ortaklığı (Anerkennungspartnerschaft), meslek eğitimi ve denklik kursu belli bir yere bağlıdır. Her zaman önceden sorun.
        Eski işveren de erken bitişi kendisi bildirir. Onun süresi: { FACT("employer_report_time") }
        İşten çıkış süresine (Kündigungsfrist) uyun ve iş belgesi (Arbeitszeugnis) isteyin. İşten çıkarken para geri istenirse bunun geçerli olup olmadığını Faire Integration kontrol eder. Önce hiçbir şey imzalamayın.

answer-job_lost =
    Oturum genellikle hemen bitmez. Şimdi önemli olanlar:
    • İşin bittiğini yabancılar dairesine (Ausländerbehörde) bildirmek. Süre: { FACT("duty_notify_job_end_worker") }
    • Hemen iş kurumuna (Agentur für Arbeit) kaydolmak.
    • Hiçbir şey imzalamamak, işten çıkarmayı kontrol ettirmek. Dava için zaman azdır.
    Kanunda yeni (§ 18 Abs. 5 AufenthG): Daire bunu bilir ve çalışma iznini kısaltırsa, izin en az { FACT("job_loss_months") } daha geçerli kalmalıdır; ağır sömürülü işten sonra { FACT("job_loss_months_exploitation") }. İlk planlanandan uzun geçerli olmaz.
    .title = İşimi kaybettim: ne yapmalı?
    .detail =
        Birçok sayfa bu yeni kuralı henüz bilmez ve daha kısa süreler yazar. Önemli olan, işin bittiğini yazılı olarak bildirmeniz ve bir kopyasını saklamanızdır.
        İş mahkemesinde dava için zaman, yazılı bildirimden başlayarak: { FACT("dismissal_action") }. WhatsApp mesajı geçerli bir işten çıkarma değildir.
        Karşılıklı fesih sözleşmesi (Aufhebungsvertrag), işi sizin imzanızla bitirir. Bu, işsizlik parasında zarar verebilir. Eve götürün ve danışmanlık alın: Faire Integration ücretsiz yardım eder.
        Hemen yeni iş arayın. İlk iş gününden önce onay gerekip gerekmediğini daireye sorun.
        İşsizlik parası (Arbeitslosengeld) sigortadan gelir. Devletin başka yardımları oturuma zarar verebilir. Başvurmadan önce göç danışmanlığına (MBE) sorun.
        Ailenin izinleri çoğu zaman sizinkine bağlıdır. Meslek eğitiminde, denklikte ve Fırsat Kartı’nda başka kurallar geçerlidir. O zaman hemen daireye sorun.

answer-residence_permit_extension =
    Başvuruyu oturulan yerdeki yabancılar dairesine (Ausländerbehörde), izin bitmeden birkaç ay önce, mutlaka son günden **önce** yapın. Zamanında başvuran, karar verilene kadar genellikle burada yaşamaya ve çalışmaya devam edebilir (§ 81 Abs. 4 AufenthG). Bunu Fiktionsbescheinigung (geçici belge) gösterir.
    Çoğu zaman gerekenler: pasaport, fotoğraf, iş sözleşmesi, son bordrolar, sağlık sigortası.
    Ücret: { FACT("residence_permit_extension_fee") }, kısa bir uzatma için { FACT("residence_permit_extension_short_fee") }
    .title = Oturum iznini uzatmak
    .detail =
        Randevu yok mu? Yine de başvurun: internetten, e-postayla veya mektupla. Tarihi belli bir kanıt saklayın.
        İzin zaten bitti mi? Hemen daireye gidin, mümkünse önce danışmanlığa.
        Pasaport da geçerli olmalıdır. Yeni pasaporta erken başvurun.
        Çalışma izinleri çoğu zaman işin süresi kadar ve ondan da uzun geçerlidir: { FACT("work_title_surplus") } eklenir, toplam en fazla { FACT("work_title_duration_max") }. Eski sayfalar daha az yazar.
        Amacı değiştiren, örneğin üniversiteden işe geçen, şu kadar öder: { FACT("residence_permit_change_fee") }.
        Fırsat Kartı (Chancenkarte) öylece uzatılmaz. Devam kartı (en fazla { FACT("oc_follow_up") }) yalnızca bir kez verilir: nitelikli iş sözleşmesiyle ve başka bir çalışma izni uymuyorsa.
        Süresiz oturum izninin (Niederlassungserlaubnis) şimdiden mümkün olup olmadığına önce bakın.
        Fiktionsbescheinigung ile yolculuktan önce her zaman daireye sorun.

answer-permanent_residence =
    Süresiz oturum izninin (Niederlassungserlaubnis) bitiş tarihi yoktur. Genellikle güvenceli gelir ve şunlar gerekir:
    • AB Mavi Kart: Almanca { FACT("lang_settlement_blue_card") } ile { FACT("settlement_blue_card_months") }, { FACT("lang_settlement_blue_card_early") } ile yalnızca { FACT("settlement_blue_card_months_b1") }
    • Nitelikli eleman (§§ 18a, 18b): { FACT("settlement_skilled_years") }, { FACT("settlement_skilled_contributions") } emeklilik primi, { FACT("lang_settlement_skilled") }
    • Alman meslek eğitimi veya üniversitesiyle: { FACT("settlement_skilled_german_years") }, { FACT("settlement_skilled_german_contributions") } prim
    • diğerleri: { FACT("settlement_general_years") }, { FACT("settlement_general_contributions") } prim, { FACT("settlement_general_german") }
    Başvuru: yabancılar dairesi. Ücret çoğu zaman { FACT("settlement_permit_fee") }
    .title = Süresiz kalmak
    .detail =
        Birçok sayfa Mavi Kart için hâlâ daha uzun bir süre yazar. Bu eskidir (§ 18c Abs. 2 AufenthG). Mavi Kart’la çalışıp emeklilik primi ödediğiniz aylar sayılır.
        “Diğerleri” örneğin denkliği olmayan tecrübelilerdir (§ 19c). Onlar için § 9 geçerlidir: Almanya’da hukuk ve yaşamla ilgili en önemli şeylerin bilindiği de gösterilmelidir, çoğu zaman “Leben in Deutschland” testiyle.
        § 18c’ye göre süresiz oturum izni olanların eşleri daha erken alabilir: { FACT("settlement_spouse_years") } oturum izni ve haftada en az { FACT("settlement_spouse_hours") } iş (§ 9 Abs. 3a).
        Emeklilik primleri sigorta dökümünde (Versicherungsverlauf) yazar. Deutsche Rentenversicherung bunu ücretsiz verir. Erken kontrol edin.
        Uzun süre yurt dışında kalınırsa bu izin de sona erebilir.
        Doğrudan Alman pasaportu mu istiyorsunuz? Vatandaşlık için ayrı kurallar vardır.

answer-citizenship =
    Genellikle gerekenler:
    • Almanya’da yasal oturum: { FACT("citizenship_years") }
    • Almanca { FACT("lang_citizenship") } ve çoğu zaman vatandaşlık testi (Einbürgerungstest)
    • geçinmeye yeten kendi paranız
    • buna yeten bir oturum izni, örneğin süresiz oturum izni (Niederlassungserlaubnis) veya AB Mavi Kart
    • ağır suç kaydının olmaması
    Almanya’ya göre eski pasaport kalabilir. Daha hızlı “Turbo-Einbürgerung” artık yok. Başvuru: oturulan yerdeki vatandaşlık dairesi (Einbürgerungsbehörde).
    .title = Alman vatandaşlığı
    .detail =
        Kural § 10 StAG’dedir. Anayasaya (Grundgesetz), yani Almanya’nın temel kurallarına bağlılık da bildirilir.
        Bazı izinler karar gününde yetmez: meslek eğitimi, üniversite, denklik kursu, iş arama izinleri ve Fırsat Kartı (§§ 16a, 16b, 16d, 17, 20, 20a AufenthG). O zaman önce izni değiştirin.
        Ülkenizin iki pasaporta izin verip vermediğini, başvurmadan **önce** orada sorun. Bazı ülkeler kendi pasaportunu geri alır.
        Uzun süre yurt dışında kalmış olanın süresi eksik olabilir. Eş ve çocuklar çoğu zaman birlikte vatandaş olabilir.
        İşlemin süresi şehre göre çok değişir. Birçok dairenin danışmanlığı veya internette hızlı testi vardır. Ücret: önceden sorun.

answer-travel_absence =
    Geçerli pasaport ve izinle yolculuk yapabilirsiniz. Ama çok uzun kalmayın: Oturum izni (Aufenthaltstitel) genellikle, yurt dışında şundan uzun kalınırsa sona erer: { FACT("permit_absence") }. AB Mavi Kart’la daha uzun bir süre geçerlidir: { FACT("blue_card_absence") }, ailenin izinleri için de.
    Daha uzun gitmeniz mi gerekiyor, örneğin hasta anne babanız için? Yola çıkmadan **önce** yabancılar dairesinden (Ausländerbehörde) yazılı olarak daha uzun süre isteyin.
    Tamamen taşınan, izni daha çıkışta kaybedebilir (§ 51 AufenthG).
    .title = Yurt dışında ne kadar kalınır?
    .detail =
        Bu süreler oturum için geçerlidir, iş için değil. Tatil iznini işveren onaylamalıdır. Yurt dışından çalışmak (Homeoffice) için de onun onayı gerekir.
        Alman oturum izniyle genellikle kısa süre için başka Schengen ülkelerine gidilebilir, ama orada çalışılamaz.
        Süresiz oturum izni (Niederlassungserlaubnis) için temelde aynısı geçerlidir, istisnalar vardır. Önceden sorun.
        Siz yokken izin biterse yeni vize olmadan belki geri dönemezsiniz. Yola çıkmadan uzatın.
        Fiktionsbescheinigung (geçici belge) ile her zaman geri girilemez. Bilet almadan daireye sorun.
        Yurt dışında geçen uzun süreler süresiz oturum ve vatandaşlık için de eksik sayılabilir.

answer-eu_mobility =
    Alman oturum izni Almanya’da çalışmaya izin verir, bütün AB’de değil. Başka Schengen ülkelerine genellikle kısa süre için gidebilirsiniz, ama orada çalışamazsınız. Taşınmak için önce o ülkenin dairelerine sorun.
    Tersi de böyle: Başka bir AB ülkesinin oturum izniyle burada genellikle öylece çalışılamaz. Alman oturum izni gerekir.
    AB, AEA veya İsviçre pasaportuyla her şey serbesttir: vizesiz, çalışma izinsiz.
    .title = Başka AB ülkeleri ve Almanya
    .detail =
        AB Mavi Kart ve “Daueraufenthalt-EU” (AB uzun süreli oturum izni) ile AB ülkeleri arasında geçiş çoğu zaman daha kolaydır. Koşullar ülkeden ülkeye değişir.
        Son yaşadığınız ülke değil, pasaportunuz sayılır. Örneğin İtalyan oturum izni olan, bununla AB vatandaşı olmaz.
        AB vatandaşlarının aile üyelerinin kendi hakları vardır, başka bir pasaportla da. Yabancılar dairesine (Ausländerbehörde) sorun.
        Almanya’da serbestçe çalışabilenler, şu ülkelerin pasaportu olanlardır: { FACT("free_movement_countries") }.
        Başka bir AB ülkesinden alınan denklik burada her zaman kendiliğinden geçerli değildir. İzne bağlı mesleklerde Alman kurumu inceler.
        Sizi başka bir AB ülkesindeki bir firma yalnızca bir süreliğine gönderiyorsa ayrı kurallar geçerlidir. Danışma hattı: { FACT("hotline_phone") }
