### An employer who wants to hire: what is asked. The road maps stand in roadmaps/employer.ftl.

employer-title = Eleman almak
employer-intro =
    Yurt dışından birini işe almak istemeniz güzel. Birkaç kısa soru soracağım. Sonra bir yol haritası alacaksınız: hangi yol uygun, kim neye başvurur, ne kadar tutar ve hangi görevleriniz var.
    Lütfen kişinin adını yazmayın.
employer-passport = Kişi hangi pasaporta sahip?
    .short = Pasaport
    .eu = AB, AEA veya İsviçre
    .eu-words = ab, aea, isviçre, ab pasaportu, avrupa, avrupa birliği, ab vatandaşı
    .other = Başka bir pasaport
    .other-words = başka pasaport, ab değil, ab dışı, ab pasaportu yok, türk pasaportu
employer-lives_in = Kişi şu anda nerede yaşıyor?
    .short = Yaşanan yer
    .abroad = Almanya dışında
    .abroad-words = yurt dışı, yurt dışında, yurtdışı, yurtdışında, Almanya’da değil, Almanyada değil, kendi ülkesinde, Türkiye, Türkiye’de, Türkiyede
    .germany = Almanya’da
    .germany-words = Almanya, Almanya’da, Almanyada, burada, burda, zaten burada, zaten Almanya’da
employer-fast_track =
    Hızlandırılmış nitelikli eleman işlemini (§ 81a AufenthG) kullanmak istiyor musunuz?
    O zaman daireler daha kısa sürelerle çalışır, ama bu süreler garanti değildir. Ücreti: { FACT("fast_track_fee") }. Bunu işveren olarak siz ödersiniz.
    .short = Hızlandırılmış işlem
employer-job_kind =
    Kişi hangi meslekte çalışacak?
    İzne bağlı (reglementiert) şu demektir: Yalnızca izinle çalışılabilir, örneğin bakım, tıp, okul ve anaokulunda.
    .short = Meslek
    .regulated = İzne bağlı meslek
    .regulated-words = izne bağlı, izinli, bakım, hemşire, doktor, tıp, öğretmen, okul, anaokulu
    .it = Bilişim mesleği
    .it-words = bilişim, bilgisayar, yazılım, yazılımcı, programcı, bilgi işlem, it
    .other = Başka meslek
    .other-words = başka, başka bir şey, diğer, zanaat, sanayi, elektrikçi, aşçı, büro, teknik, inşaat, şoför
employer-hire_status =
    Denklik (Anerkennung) ne durumda?
    Üniversite diploması, anabin’de H+ ve “entspricht” veya “gleichwertig” (eşdeğer) ile yazıyorsa ya da ZAB değerlendirdiyse karşılaştırılabilir sayılır.
    .short = Denklik
    .recognised = Denkliği var veya Alman
    .recognised-words = denklik var, denkliği var, alman, alman diploması, tam denklik, eşdeğer, izin var
    .comparable = Üniversite, uygun
    .comparable-words = karşılaştırılabilir, üniversite karşılaştırılabilir, zab, anabin, h+, diploma değerlendirmesi
    .partial = Kısmi denklik
    .partial-words = kısmi, kısmen, eksik var, bir şey eksik, defizitbescheid, bescheid, karar
    .not_yet = Henüz incelenmedi
    .not_yet-words = henüz değil, daha değil, incelenmedi, henüz bir şey yapılmadı, denklik yok, tanınmadı
    .none = Diploma yok
    .none-words = diploması yok, hiç yok, eğitim yok, vasıfsız, yalnızca tecrübe, sadece tecrübe, yardımcı eleman
employer-hundred = İş yerindeki ilk yüz gün için kontrol listesini de ister misiniz? O zaman bu liste, sizin için sakladığım yol haritasının yerine geçer.
    .short = Kontrol listesi
    .yes = Evet, göster
    .yes-words = evet, evt, göster, isterim, lütfen, liste, kontrol listesi
    .no = Hayır, teşekkürler
    .no-words = hayır, hyr, yok, hayır teşekkürler, teşekkürler gerek yok, gerek yok, sonra
