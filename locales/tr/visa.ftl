### Visa and papers: what is asked. The road map stands in roadmaps/visa.ftl.

visa-title = Vize ve belgeler
visa-purpose = İş ve meslek eğitimi için çoğu kişiye vize gerekir, hem de yola çıkmadan önce. Vize ne için olacak?
    .short = Ne için
    .job = İş, teklif hazır
    .job-words = iş, çalışmak, iş teklifi, iş var, iş sözleşmesi, sözleşme, sözleşmem var, mavi kart, nitelikli eleman
    .recognition = Denklik, kurs
    .recognition-words = denklik, kurs, sınav, tamamlama eğitimi, anpassungslehrgang, bilgi sınavı, kenntnisprüfung, denklik ortaklığı, anerkennung
    .card = Fırsat Kartı, iş arama
    .card-words = fırsat kartı, fırsat kart, chancenkarte, iş arama, iş aramak, iş arıyorum
    .apprenticeship = Meslek eğitimi
    .apprenticeship-words = ausbildung, çıraklık, azubi, eğitim yeri, eğitim sözleşmesi
    .family = Aile
    .family-words = eş, eşim, çocuklar, çocuklarım, aile birleşimi, eşimin yanına, kocamın yanına, karımın yanına
visa-country =
    { $for ->
        [self] Pasaportunuz hangi ülkeden?
       *[other] Kişinin pasaportu hangi ülkeden?
    } Vize gerekip gerekmediği buna bağlıdır. Lütfen yalnızca ülkeyi yazın, örneğin: Türkiye.
    .short = Pasaport
    .invalid = Bu ülkeyi tanıyamadım. Lütfen yalnızca ülkenin adını yazın, örneğin: Fas.
visa-visa_free =
    Bilmekte yarar var: Bu pasaportla vizesiz gelinebilir. Oturum iznine (Aufenthaltstitel) sonra yabancılar dairesinde (Ausländerbehörde) başvurulur, girişten sonra en geç { FACT("visa_free_application") } içinde (§ 41 AufenthV). Ancak izin buna imkân verince çalışılabilir.
    İstisna: Fırsat Kartı’na (Chancenkarte) yola çıkmadan önce başvurmak gerekir. Diğer durumlarda da yola çıkmadan önce vize almak daha güvenli yol olabilir.
visa-lives_in =
    { $for ->
        [self] Şu anda nerede yaşıyorsunuz?
       *[other] Bu kişi şu anda nerede yaşıyor?
    } Nereye başvurulacağı buna bağlıdır.
    .short = Yaşanan yer
    .abroad = Almanya dışında
    .abroad-words = yurt dışı, yurt dışında, yurtdışı, yurtdışında, dışarıda, Almanya’da değil, Almanyada değil, henüz Almanya’da değil, memlekette, memleket, kendi ülkemde, kendi ülkesinde, Türkiye, Türkiye’de, Türkiyede
    .germany = Almanya’da
    .germany-words = Almanya, Almanya’da, Almanyada, Almanya’dayım, Almanyadayım, burada, burda, buradayım, Almanya’da yaşıyor, zaten Almanya’da
visa-employer =
    { $for ->
        [employer] İşveren olarak hızlandırılmış işlemi (§ 81a AufenthG) kullanmak istiyor musunuz?
       *[other] İşveren hızlandırılmış işlemi (§ 81a AufenthG) kullanmak istiyor mu?
    } İşlemi işveren yabancılar dairesinde (Ausländerbehörde) başlatır, ödediği ücret: { FACT("fast_track_fee") }. O zaman vize çoğu zaman daha çabuk çıkar.
    .short = Hızlı işlem
    .yes = Evet
    .no = Hayır
    .no-words = hayır, hyr, yok, istemiyor, daha işveren yok, işveren yok, henüz işveren yok
visa-here = Zaten Almanya’da yaşayan, vizeye bir büyükelçilikte başvurmaz. Oturulan yerdeki yabancılar dairesi (Ausländerbehörde) sorumludur. Yeni bir oturum izninin mümkün olup olmadığı şimdiki izne bağlıdır.
