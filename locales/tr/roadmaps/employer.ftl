### The road maps for employers: hiring, and the first hundred days. Figures come from the fact register only.

plan-employer_eu = İşe almak: AB pasaportu olan kişi
plan-employer_skilled = İşe almak: denkliği olan eleman
plan-employer_recognition = Denklikle işe almak
plan-employer_it = Bilişimde işe almak
plan-employer_assess = İşe almak: önce diplomayı öğrenin
plan-employer_no_formal = Diplomasız işe almak
plan-employer_first_hundred_days = İş yerinde ilk yüz gün

## Which route

plan-hire_passport = Önce pasaportu öğrenin
    .what = Vatandaşlığı sorun. AB, İzlanda, Lihtenştayn, Norveç veya İsviçre pasaportuyla kişiye vize ve oturum izni gerekmez. O zaman burada bir daha başlayın. Başka pasaportlar için sonraki adımlar geçerlidir.
plan-hire_eu = Vize yok, çalışma izni yok
    .what = Kişi Almanya’da yerli biri gibi yaşayıp çalışabilir. Size bir dairenin onayı gerekmez.
    .papers = geçerli pasaport veya kimlik kartı
plan-hire_eu_offer = İş sözleşmesi ve kayıt
    .what = En önemli koşullar yazılı olarak sözleşmede olmalıdır. İş yerindeki herkes için geçerli kurallar geçerlidir, ücrette de (asgari ücret saat başına brüt { FACT("min_wage") }). Kişiyi sosyal sigortaya kaydettirin.
plan-hire_licence = Bakın: Meslek izne bağlı mı?
    .what = İzne bağlı (reglementiert) bir meslekte kişi ancak izni (Erlaubnis) olunca çalışabilir. Vize için izin alınmış veya söz verilmiş olmalıdır. Mesleğin izne bağlı olup olmadığını ve hangi kurumun yetkili olduğunu Anerkennungs-Finder (denklik arama sayfası) gösterir. Başvuruyu kişinin kendisi veya vekâletnameyle firmanız yapar.
    .office = mesleğe göre: eyaletin kurumu veya meslek odası (Kammer)
plan-hire_title = Uygun oturum iznini seçin
    .what =
        AB Mavi Kart (§ 18g): üniversite, iş buna uyar, teklif en az { FACT("blue_card_offer_months") }, yıllık brüt maaş en az { FACT("blue_card_salary_general") }, eleman açığı olan mesleklerde ve mezuniyetten kısa süre sonra { FACT("blue_card_salary_reduced") }.
        Nitelikli eleman (Fachkraft, §§ 18a, 18b): denkliği olan meslek eğitimi veya karşılaştırılabilir üniversite, her nitelikli iş. { FACT("age45_age") } ve üzeri kişiler için ilk izinde yıllık en az { FACT("age45_min_salary") } maaş veya emeklilik güvencesi gerekir.
plan-hire_recognition = Denklik işlemini başlatın
    .what = Eyaletinizde bu meslekten sorumlu kurum yetkilidir, izne bağlı olmayan mesleklerde çoğu zaman bir oda (Kammer). Başvuruyu kişi yapar. Onun vekâletnamesiyle yardım edebilirsiniz. Kişiyi işe almak istediğinizi belirten bir yazınız başvuruda işe yarayabilir.
    .papers = kimlik, özgeçmiş, ders ve saatleri gösteren diploma, iş tecrübesini gösteren belgeler, çeviriler
    .cost = kuruma göre değişir, önceden sorun
    .time = federal kanuna göre bütün belgeler tamamlanınca en fazla { FACT("bqfg_decision_time") }, uzatılırsa daha uzun; hızlandırılmış (§ 81a) işlemde hedef { FACT("bqfg_fast_track_time") }; hemşirelikte ve eyalet kanununa göre ayrı süreler geçerlidir
plan-hire_measure = Eksiği Almanya’da tamamlamak (§ 16d)
    .what = Kararda (Bescheid) neyin eksik olduğu yazıyorsa kişi bir kurs, iş yerinde staj veya sınav için gelebilir. Gerekenler: karar, eğitimde bir yer, çoğu zaman Almanca { FACT("lang_16d1") } ve geçinecek para, örneğin sizin ödeyeceğiniz ücret. Eğitimin yanında çalışmak sınırlı olarak mümkündür.
    .office = Alman büyükelçiliği veya konsolosluğu, Almanya’da yabancılar dairesi (Ausländerbehörde)
    .time = önce { FACT("s16d1_duration") }, en fazla { FACT("s16d1_max") }
plan-hire_partnership = Veya: denklik ortaklığı
    .what = Denklik işlemi sürerken kişi sizde çalışır (Anerkennungspartnerschaft, § 16d Abs. 3). Gerekenler: devletin tanıdığı meslek eğitimi veya üniversite, Almanca en az { FACT("lang_recognition_partnership") }, iş sözleşmesi, denklikle ilgili yazılı anlaşma, uygun bir firma ve Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı. Bakımda kişi, belli koşullarla önce yardımcı eleman olarak çalışabilir.
    .office = Alman büyükelçiliği veya konsolosluğu
    .time = önce en fazla { FACT("recognition_partnership_first") }, toplam en fazla { FACT("recognition_partnership_max") }
plan-hire_assess = Diplomayı inceletin
    .what =
        Üniversite: anabin veri tabanına bakın. Orada uygun şekilde yoksa ZAB’nin diploma değerlendirmesi (Zeugnisbewertung) işe yarar.
        Meslek eğitimi: Eşdeğer olup olmadığına oda (Kammer) veya IHK FOSA bakar. Kurumu Anerkennungs-Finder (denklik arama sayfası) gösterir.
        Başvuruyu kişi yapar, vekâletnameyle firmanız yardım edebilir.
    .cost = diploma değerlendirmesi { FACT("zab_statement_fee") }, oda yaklaşık { FACT("recognition_fee_chambers") }
    .time = ZAB yaklaşık { FACT("zab_statement_duration") }, Mavi Kart için yaklaşık { FACT("zab_statement_duration_blue_card") }; oda, belgeler tamamlanınca en fazla { FACT("bqfg_decision_time") }, uzatılırsa daha uzun
plan-hire_experience = Veya: iş tecrübesi olanlar için izin
    .what = Almanya’da denklik olmadan, izne bağlı olmayan mesleklerde şöyle olur (§ 19c Abs. 2): meslekte en az { FACT("experience_years") } tecrübe, sayılan dönem: son { FACT("experience_window") }. Ayrıca kişinin ülkesinde devletin tanıdığı bir diploma ve yıllık en az { FACT("experience_6beschv_min_salary") } maaş veya toplu iş sözleşmesine (Tarifvertrag) bağlı firmada buna göre ücret. { FACT("age45_age") } ve üzeri için başka koşullar da geçerlidir.
plan-hire_training = Veya: kendiniz yetiştirin
    .what = Firmanızda meslek eğitimi (Ausbildung) en iyi yol olabilir. Gerekenler: eğitim sözleşmesi, genellikle Almanca { FACT("apprenticeship_german") } ve Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı. Meslek eğitimi yeri arayanlardan kimse para alamaz.
    .office = o yerin meslek odası (Kammer), iş kurumu (Agentur für Arbeit)
plan-hire_special = Ayrı kurallar: şoförlük, bakım yardımı
    .what = Kamyon ve otobüs şoförleri için ayrı bir yol var; kişi AB ehliyetini ve mesleki yeterliliği ancak sizinle alacaksa da olur (en fazla { FACT("driver_licence_months") }). Bakım yardımcılığı için bir Alman yardımcı eğitimi veya eşdeğeri gerekir. Federal İş Kurumu (Bundesagentur für Arbeit) onay vermelidir.
    .office = iş kurumunun işveren servisi (Arbeitgeber-Service der Agentur für Arbeit)

## Who applies for what

plan-hire_offer = Teklif ve iş ilişkisi beyanı
    .what = Sözleşmeyi veya bağlayıcı bir teklifi siz yazarsınız. Ayrıca “Erklärung zum Beschäftigungsverhältnis” (iş ilişkisi beyanı) formunu doldurursunuz: ücret, saatler, izin, görevler. Federal İş Kurumu (Bundesagentur für Arbeit) bununla, koşulların aynı işi yapan yerliler için olduğu kadar iyi olup olmadığına bakar. Yalnızca bazı izinlerde onay gerekmez, örneğin daha yüksek maaşlı Mavi Kart’ta.
    .office = form: Federal İş Kurumu; başvuruyla birlikte büyükelçiliğe veya yabancılar dairesine (Ausländerbehörde) gider
    .cost = yok
    .time = Federal İş Kurumu soru sormazsa onay şu sürede verilmiş sayılır: { FACT("ba_deemed_approval") }
plan-hire_fast_track = Hızlandırılmış işlem (§ 81a)
    .what = Kişi adına siz hareket edersiniz: Onun vekâletnamesiyle yabancılar dairesiyle (Ausländerbehörde) bir anlaşma yaparsınız. Sonra denklikle ve Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayıyla daire ilgilenir. Vizeye kişi büyükelçilikte başvurur. Eş ve on sekiz yaşından küçük çocuklar, aynı zamanda başvururlarsa buna katılabilir.
    .office = yabancılar dairesi, bazı eyaletlerde merkezî bir daire
    .papers = vekâletname, sözleşme, iş ilişkisi beyanı (Erklärung zum Beschäftigungsverhältnis), diplomayla ilgili belgeler, pasaport kopyası
    .cost = { FACT("fast_track_fee") } (işveren öder), vize { FACT("visa_fee") }, artı denklik ve çeviriler
    .time = hedefler, garanti değil: denklik { FACT("fast_track_recognition_time") }, Federal İş Kurumu { FACT("fast_track_ba_time") }, randevu en fazla { FACT("fast_track_appointment_time") }, karar çoğu zaman { FACT("fast_track_visa_time") }
plan-hire_visa = Vizeye kişi başvurur
    .what = Başvuruyu kişi Alman büyükelçiliğinde yapar, çoğu zaman internetten, Auslandsportal üzerinden. Siz ona sözleşmeyi ve beyanı gönderirsiniz. Önceden Federal İş Kurumu’ndan (Bundesagentur für Arbeit) ön onay (Vorabzustimmung) isteyebilirsiniz. Randevu yalnızca büyükelçilikten alınır. Kimse randevu satamaz.
    .office = Alman büyükelçiliği veya konsolosluğu
    .cost = Vize { FACT("visa_fee") }
    .time = ülkeye göre çok değişir; ön onayın geçerlilik süresi { FACT("ba_pre_approval_validity") }
plan-hire_here = Almanya’da: yabancılar dairesine
    .what = Önce oturum iznine (Aufenthaltstitel) bakın: Bu işe zaten izin veriyor mu? Vermiyorsa kişi uygun izne başvurur. Ancak iş serbest olunca başlayabilir. Turist vizesinde veya iltica sürecinde sıkı kurallar vardır: Önceden danışmanlık alın.
    .office = kişinin oturduğu yerdeki yabancılar dairesi (Ausländerbehörde)
    .cost = Oturum izni (Aufenthaltserlaubnis) { FACT("residence_permit_fee") }, amaç değişikliği { FACT("residence_permit_change_fee") }

## Duties

plan-hire_inform = Faire Integration’ı bildirin (§ 45c)
    .what = Yurt dışından birini işe alan, Faire Integration’ın ücretsiz danışmanlığını bildirmek zorundadır: en geç ilk iş günü, metin hâlinde (Textform, örneğin e-postayla), en yakın danışma yerinin adresiyle. Bir kopyasını saklayın.
    .time = en geç ilk iş günü
plan-hire_duties = İzne bakın, kopya saklayın, bitişi bildirin
    .what = İlk iş gününden önce oturum izninin (Aufenthaltstitel) bu işe izin verip vermediğine ve ne zamana kadar geçerli olduğuna bakın. Bir kopyasını saklayın (§ 4a AufenthG). Pasaportu asla alıkoymayın. İş planlanandan erken biterse yabancılar dairesine (Ausländerbehörde) bildirin. Yurt dışından gelen insanlara tekrar tekrar daha kötü davrananı Federal İş Kurumu (Bundesagentur für Arbeit) dışarıda bırakabilir.
    .office = yabancılar dairesi
    .time = bildirim, bitişten sonra en geç { FACT("employer_report_time") } içinde
plan-hire_advice = Ücretsiz danışmanlık alın
    .what = IQ Servicestellen Fachkräfteeinwanderung, küçük ve orta boy firmalara danışmanlık verir. İş kurumunun işveren servisi (Arbeitgeber-Service), IHK veya zanaatkârlar odanız (Handwerkskammer) ve danışma hattı da yardım eder.
    .office =
        “Arbeiten und Leben in Deutschland” danışma hattı: { FACT("hotline_phone") }
        Arbeitgeber-Service: { FACT("employer_hotline_ba") }
    .cost = yok

## The first hundred days

plan-onboard_before = Gelmeden önce
    .what = Her zaman sorulabilecek bir kişi belirleyin, en iyisi aynı dili bilen veya bunu kendisi yaşamış biri. Oda veya ev bulmaya yardım edin. Karşılamayı planlayın. Brüt ücretten nelerin kesildiğini açıklayın. Daha yola çıkmadan bir Almanca kursu sağlayın. Ekibi hazırlayın.
    .papers = sözleşme, adres, ilk haftanın planı; mümkünse kişinin anladığı bir dilde
plan-onboard_before_here = Başlamadan önce
    .what = Her zaman sorulabilecek bir kişi belirleyin, en iyisi aynı dili bilen veya bunu kendisi yaşamış biri. Nerede yardım gerektiğini sorun: ev, Almanca kursu, çocuk bakımı, yollar. Ekibi hazırlayın.
plan-onboard_papers = Ücret için kayıtlar
    .what = Sosyal sigortaya kaydettirin. Kişi bir sağlık sigortası kurumu (Krankenkasse) seçer ve size bildirir. Vergi numarası (Steuer-ID), adres kaydından sonra postayla gelir. Henüz yoksa mali müşavirinize veya vergi dairesine (Finanzamt) sorun. İlk ücret zamanında gelmelidir.
    .papers = sağlık sigortası kurumu, vergi numarası, banka hesabı, oturum izninin kopyası (AB pasaportu hariç)
plan-onboard_first_day = İlk gün
    .what = Karşılayın, her şeyi gösterin, ismi doğru söyleyin. İş güvenliğini, kişinin mutlaka anlayacağı şekilde açıklayın: gösterin, yaptırın. Hastalıkta kimin aranacağını, molanın ne zaman olduğunu, ücretin ne zaman geldiğini söyleyin.
plan-onboard_offices = İlk haftalar: daireler ve günlük hayat
    .what = Randevular için izin verin ve kişi isterse birlikte gidin: adres kaydı (ev sahibinin onayıyla), oturum izni, sağlık sigortası kurumu, banka, okul veya anaokulu.
    .office = adres kayıt dairesi (Bürgeramt), yabancılar dairesi (Ausländerbehörde), sağlık sigortası kurumu (Krankenkasse)
    .time = adres kaydı, taşındıktan sonra en geç { FACT("registration_deadline") } içinde
plan-onboard_first_month = İlk ay: konuşmak ve Almanca
    .what = Her hafta kısa bir görüşme: Ne iyi gidiyor, ne eksik? İş yerinde açık, kısa cümleler kurun. Meslek için dil kursuna (Berufssprachkurs) zaman ayırın. İğneleyici sözlere veya ayrımcılığa hemen karşı çıkın.
    .office = kurslar: iş kurumuna (Agentur für Arbeit) veya dil okuluna sorun
plan-onboard_review = Yüzüncü güne kadar: kalmak istemek
    .what = Sakin bir değerlendirme görüşmesi: görevler, ücret, ev, Almanca, aile. Denklik işlemi veya kurs sürüyorsa zaman planına bakın. Aile gelmek istiyorsa erken danışmanlık alın. Dernekler, spor ve komşular alışmaya yardım eder. Oturum izninin ne zaman bittiğini not edin ve uzatmayı zamanında konuşun.
    .office = IQ Servicestelle, göç danışmanlığı (Migrationsberatung), bölgedeki Welcome Center
