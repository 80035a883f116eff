answer-counselling =
    Bir insanla ücretsiz konuşmak için:
    “Arbeiten und Leben in Deutschland” danışma hattı (Almanca, İngilizce), yurt dışından da: { FACT("hotline_phone") }
    Almanya’da mı yaşıyorsunuz? Yakınınızdaki göç danışmanlığı (MBE) yardım eder, gençler için gençlik göç danışmanlığı (JMD). mbeon uygulamasıyla danışmanlarla birçok dilde yazışabilirsiniz.
    Ücret ve sözleşme soruları: Faire Integration.
    .title = Bir insanla konuşmak
    .detail =
        MBE: Almanya’ya gelen yetişkinler için göç danışmanlığı (Migrationsberatung für erwachsene Zugewanderte). En çok ilk yıllarda oturum, iş, ev, aile ve Almanca kursu konularında yardım eder.
        JMD: gençler için göç danışmanlığı (Jugendmigrationsdienst).
        Faire Integration ücret, sözleşme ve işten çıkarma konularında birçok dilde bilgi verir, yurt dışındakilere de.
        Denklik için Almanya’da IQ danışmanlığı (IQ-Beratung), yurt dışından danışma hattı üzerinden ZSBA bilgi verir.
        Danışmanlık, sizi temsil etmek demek değildir: Bir resmî daireyle anlaşmazlıkta avukat gerekebilir.

answer-urgent_help =
    Biri tehlikede mi? Almanya’daysanız lütfen arayın, belgeniz olmasa ve Almanca bilmeseniz de:
    Polis: { FACT("emergency_police") }
    Ambulans ve itfaiye: { FACT("emergency_fire_ambulance") }
    Kadına yönelik şiddet (isim vermeden, birçok dilde): { FACT("emergency_violence_against_women") }
    Almanya dışında o ülkenin acil numarası geçerlidir.
    Ben bir programım, yardım çağıramam. Biri yazdıklarınızı okuyorsa: Bu sohbeti silin.
    .title = Tehlike, tehdit veya zorla çalıştırma
    .detail =
        Kimse pasaportunuzu alıkoyamaz, sizi kilitleyemez, dövemez, ücretsiz çalıştıramaz veya sınır dışı ettirmekle tehdit edemez. Bu ağır bir suç olabilir ve suçlu siz değilsiniz.
        Şu anda bir tehlike yoksa, sömürü durumunda Faire Integration ücretsiz ve birçok dilde yardım eder. Sizin için güvenliyse ülkenizin büyükelçiliği de yardım eder, örneğin yeni pasaportla.
        Tehlikesizse kanıt toplayın: mesajlar, çalışma saatleri, firma adları, fotoğraflar.
        Almanya’da çalışan ve sömürülen biri oturum iznini hemen kaybetmez. Bir şey imzalamadan önce danışmanlık alın.

answer-regional_help =
    Evet, birçok bölgede yerinde ücretsiz yardım var:
    • IQ Netzwerk: denklik ve kurs danışmanlığı, firmalara yardım
    • Welcome Center: yeni gelenler için yerleşme, iş, resmî daireler
    • göç danışmanlığı (MBE), gençler için gençlik göç danışmanlığı (JMD)
    Bölgedeki yerler burada yazar:
    { FACT("dir_iq_network_url") }
    Hâlâ yurt dışında mısınız? Gitmek istediğiniz yeri danışma hattına söyleyin: { FACT("hotline_phone") }
    .title = Bölgemde kim yardım eder?
    .detail =
        Birkaç örnek:
        • Thüringen: Welcome Center Thuringia
        • Mecklenburg-Vorpommern: IQ, RINIA ve KIM ağlarıyla
        • Hessen: IQ Netzwerk Hessen, Wetzlar’da Welcomecenter Mittelhessen
        Hizmetler ve adresler değişir. Gitmeden önce sayfaya bakın veya telefon edin.
        Almanya’da “Hangi daire?” sorusunda resmî dairelerin ortak numarası da yardım eder: { FACT("authority_phone") }
        Yabancılar dairesi (Ausländerbehörde) resmî bir dairedir: Oturum iznine o karar verir. Danışma yeri hiçbir şeye karar vermez, yardım eder.
        Ülkenizden insanların kurduğu dernekler de çoğu zaman iyi yerleri bilir. Bu yerlerde danışmanlık ücretsizdir. Randevu için para isteyen bunlardan değildir.
