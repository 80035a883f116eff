### The road maps of the first weeks in Germany and of staying. Figures come from the fact register only.

plan-arrival = Almanya’da ilk haftalar
plan-arrival_longer = Almanya’da kalmak

## First weeks

plan-arrive_before = Yola çıkmadan: belgeleri hazırlayın
    .what = Belgelerin asıllarını el bagajına koyun, kopyaları ayrı; en iyisi kendi telefonunuzda fotoğraf olarak da. İlk zamanlar nerede oturulacağını ve oraya adres kaydı yapılıp yapılamayacağını öğrenin. Almanya’daki sigorta başlayana kadar ilk günler için bir sağlık sigortanız olsun. Pasaportu asla elinizden bırakmayın.
    .papers = vizeli pasaport, iş sözleşmesi, doğum ve evlilik belgeleri, diplomalar, çeviriler, ehliyet, aşı kartı, reçetesiyle ilaçlar
plan-arrive_register = Adresi kaydettirin
    .what = Bir eve taşınan adresini kaydettirir. Adres kaydı olmadan neredeyse hiçbir şey yürümez: banka, vergi numarası (Steuer-ID), oturum izni. Randevuyu internetten erken alın, ücretsizdir. Randevu için kimseye para vermeyin.
    .office = şehrin adres kayıt dairesi (Bürgeramt veya Einwohnermeldeamt)
    .papers = pasaport, ev sahibi onayı (Wohnungsgeberbestätigung), aileyle gelince doğum ve evlilik belgeleri de
    .time = taşındıktan sonra en geç { FACT("registration_deadline") } içinde
plan-arrive_permit = Oturum iznine başvurun
    .what = Vize yalnızca sınırlı bir süre geçerlidir. Oturum iznine (Aufenthaltstitel) vize bitmeden, en iyisi hemen başvurun: Randevular zaman alır. AB pasaportu olana bu gerekmez.
    .office = oturulan yerdeki yabancılar dairesi (Ausländerbehörde)
    .papers = pasaport, fotoğraf, iş sözleşmesi, adres kaydı, sağlık sigortası belgesi
    .cost = { FACT("residence_permit_fee") }
plan-arrive_insurance = Sağlık sigortası kurumu seçin
    .what = Sağlık sigortası ilk günden zorunludur. Çalışan, bir sağlık sigortası kurumu (Krankenkasse) seçer ve hangisi olduğunu işverene söyler. Kurum, doktor için bir kart gönderir. Çocukları ve eşi hemen birlikte kaydettirin ve ne kadar tuttuğunu sorun.
    .office = yasal bir sağlık sigortası kurumu
    .papers = pasaport, adres, iş sözleşmesi
    .cost = yaklaşık yarısını işveren öder, kalanı ücretten kesilir
plan-arrive_bank = Banka hesabı açın
    .what = Ücret bir hesaba gelir. Fiyatları karşılaştırın: Birçok hesap her ay biraz para tutar. Bir banka hayır derse temel hesap (Basiskonto) isteyin. Şifreyi ve kartı asla kimseye vermeyin, hesabı asla başkasına kullandırmayın.
    .papers = pasaport, adres kaydı
plan-arrive_tax = Vergi numarasını saklayın
    .what = Adres kaydından sonra vergi numarasıyla (Steuer-ID) bir mektup gelir, bu numara ömür boyu geçerlidir. İşverene gerekir, yoksa fazla vergi keser. Mektup gelmezse vergi dairesine (Finanzamt) sorun. Evli misiniz? Vergi sınıfını (Steuerklasse) orada bildirin.
    .office = oturulan yerdeki vergi dairesi
    .cost = yok
plan-arrive_children = Çocuklar: okul, anaokulu, çocuk parası
    .what = Okul çağındaki çocuklar okula gitmek zorundadır. Nasıl kaydolunacağını şehir veya okul söyler. Anaokulunda (Kita) hemen yer arayın, bekleme listeleri vardır. Çocuk parasını (Kindergeld) aile kasasına (Familienkasse) sorun: Alıp almayacağınız oturum iznine de bağlıdır.
    .office = okul veya okul dairesi (Schulamt), gençlik dairesi (Jugendamt), aile kasası
    .papers = doğum belgeleri, aşı kartı, eski karneler
    .cost = devlet okulu ücretsiz, anaokulu yere göre değişir
plan-arrive_course = Almanca öğrenin
    .what = İlk kez çalışma veya aile birleşimi izni alanın, Almancası henüz B1’in altındaysa, çoğu zaman uyum kursuna (Integrationskurs) hakkı vardır. Hakkın süresi: { FACT("integration_course_use_within") }. Meslek için dil kursları (Berufssprachkurs) vardır, işin yanında da.
    .office = yabancılar dairesi (Ausländerbehörde; hak belgesi), dil okulu, iş kurumu (Agentur für Arbeit)
plan-arrive_letters = Mektupları açın, hoş olmayanları da
    .what = Almanya’da önemli şeyler postayla gelir, çoğu zaman bir süreyle. Adınızı posta kutusuna yapıştırın. Radyo-televizyon katkı payı (Rundfunkbeitrag) mektubu gerçektir: ayda { FACT("broadcasting_fee") }, ev başına bir kez. Para isteyen her başka mektupta: önce sorun, sonra ödeyin.
    .office = sorular için: göç danışmanlığı (Migrationsberatung)
plan-arrive_driving = Ehliyeti kontrol edin
    .what = AB ehliyeti geçerli kalır. Diğerleri Almanya’da yalnızca sınırlı bir süre geçerlidir, sonra değiştirilmeleri gerekir, bazen sınavla. Erken sorun, çünkü sonrasında araba kullanmak suçtur.
    .office = şehrin veya ilçenin ehliyet dairesi (Führerscheinstelle)
    .papers = ehliyet, çoğu zaman çevirisiyle
plan-arrive_work = İşte: belgeleri kontrol edin
    .what = Sözleşmeyi ve her bordroyu saklayın, saatleri kendiniz yazın. Ücret saat başına brüt en az { FACT("min_wage") } olmalıdır. Bir şey doğru değilse Faire Integration ücretsiz ve birçok dilde yardım eder. Menüde bunun için ayrı bir yol var.
    .office = Faire Integration
    .cost = yok
plan-arrive_people = İnsanlarla tanışın, danışın
    .what = Dernekler, spor, komşular ve göçmen dernekleri alışmaya yardım eder. Oturum, iş, aile ve Almanca kursu konularında göç danışmanlığı (Migrationsberatung, MBE) ücretsiz bilgi verir, gençlere gençlik göç danışmanlığı (Jugendmigrationsdienst, JMD). mbeon uygulamasıyla danışmanlarla yazışılabilir.
    .office = yakındaki göç danışmanlığı
    .cost = yok

## Staying

plan-stay_extend = Oturumu zamanında uzatın
    .what = Oturum izninin (Aufenthaltstitel) ne zaman bittiğine bakın ve uzatmaya önceden başvurun. Daire uzun süre bekletirse: Başvurduğunuzu kanıtlayabilin (onayı saklayın) ve çalışmaya devam edebileceğinizi gösteren bir belge isteyin. Çalışma izinleri çoğu zaman en fazla { FACT("work_title_duration_max") } geçerlidir.
    .office = oturulan yerdeki yabancılar dairesi (Ausländerbehörde)
    .papers = pasaport, iş sözleşmesi, bordrolar, kira sözleşmesi, sağlık sigortası
    .cost = { FACT("residence_permit_extension_fee") }
plan-stay_change = İşvereni değiştirmek
    .what = Önce sorun, sonra imzalayın: Bazı izinler belli bir işe bağlıdır. Mavi Kart’ta izin gerekmez. Ama daire ilk { FACT("blue_card_job_change_months") } içinde değişikliği { FACT("blue_card_job_change_suspension") } durdurabilir ve reddedebilir. Yeni sözleşme kesinleşmeden işten çıkmayın.
    .office = oturulan yerdeki yabancılar dairesi (Ausländerbehörde)
plan-stay_lost = İş biterse
    .what = Oturum izni aynı gün bitmez. Bunu yabancılar dairesine (Ausländerbehörde) bildirmek gerekir. Daire çalışma iznini kısaltırsa en az { FACT("job_loss_months") } kalmalıdır, ama iznin zaten geçerli olduğu süreden uzun olmaz. Hemen iş kurumuna (Agentur für Arbeit) kaydolun, işsizlik parası (Arbeitslosengeld) için de.
    .office = yabancılar dairesi, iş kurumu
    .time = bildirim, iş bittikten sonra en geç { FACT("duty_notify_job_end_worker") } içinde
plan-stay_permanent = Süresiz kalmak: Niederlassungserlaubnis
    .what =
        Nitelikli elemanlar (Fachkraft): izinle en az { FACT("settlement_skilled_years") }, { FACT("settlement_skilled_contributions") } emeklilik primi ve Almanca { FACT("lang_settlement_skilled") }. Almanya’dan diplomayla yeterli olan: { FACT("settlement_skilled_german_years") }.
        Mavi Kart: Almanca { FACT("lang_settlement_blue_card") } ile en az { FACT("settlement_blue_card_months") } veya Almanca { FACT("lang_settlement_blue_card_early") } ile { FACT("settlement_blue_card_months_b1") }.
        Buna başka koşullar eklenir, örneğin geçinmeye yetecek para.
    .office = oturulan yerdeki yabancılar dairesi (Ausländerbehörde)
    .cost = { FACT("settlement_permit_fee") }
plan-stay_citizenship = Vatandaşlık (Einbürgerung)
    .what = Çoğu zaman gerekenler: en az { FACT("citizenship_years") } izinli oturum, Almanca { FACT("lang_citizenship") } ve kendi geliri. Almanya’ya göre eski pasaport kalabilir. Bazı izinler yetmez, örneğin meslek eğitimi izni veya Fırsat Kartı (Chancenkarte).
    .office = şehrin veya ilçenin vatandaşlık dairesi (Einbürgerungsbehörde)
plan-stay_absence = Uzun süre yurt dışı: önce sorun
    .what = Yurt dışında kalma sınırı: { FACT("permit_absence") }. Bunu aşan, oturum iznini (Aufenthaltstitel) çoğu zaman kaybeder. Mavi Kart’ta sınır: { FACT("blue_card_absence") }. Daha uzun bir yolculuk gerekiyorsa önceden yabancılar dairesine (Ausländerbehörde) sorun.
    .office = oturulan yerdeki yabancılar dairesi
plan-stay_family = Aileyi getirmek
    .what = Eş ve on sekiz yaşından küçük çocuklar çoğu zaman gelebilir. Nitelikli elemanların (Fachkraft) eşlerine vize için çoğu zaman Almanca gerekmez. Vizeye, yaşadıkları ülkedeki Alman büyükelçiliğinde başvururlar.
    .office = Alman büyükelçiliği veya konsolosluğu
