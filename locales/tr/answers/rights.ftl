answer-scams =
    Şöyle birine karşı dikkatli olun:
    • vize veya Mavi Kart “garantisi” veriyorsa,
    • iş sözleşmesinden önce para istiyorsa,
    • yalnızca WhatsApp veya Telegram’dan yazıyor, adresi olan bir firma adı vermiyorsa,
    • pasaportunuzu istiyor veya alıkoyuyorsa,
    • sertifika veya büyükelçilik randevusu satıyorsa.
    Randevuyu yalnızca büyükelçiliğin sayfasından alın. Teklifi kontrol ettirin: Faire Integration ücretsiz bilgi verir, yurt dışında yaşayanlara da.
    .title = Dolandırıcılığı ve sahte teklifi tanımak
    .detail =
        İzin verilen şudur: Özel aracılar iş arayandan en fazla { FACT("agent_fee_cap") } alabilir; yazılı sözleşmeyle ve ancak onların aracılığıyla bir iş sözleşmesi yapıldıktan sonra. Önceden para almak yasaktır. Meslek eğitimi yeri arayanlardan hiçbir şey alamazlar.
        Sözleşmeden önce şunları, anladığınız bir dilde yazılı olarak bildirmek zorundadırlar: işveren kim, iş nerede, maaş ne kadar, kaç saat, kaç gün izin.
        Para ödediniz mi? Utanmayın, bu birçok kişinin başına gelir. Mesajları ve makbuzları saklayın, Faire Integration’a sorun. Almanya’da polis de yardım eder.
        Gerçek bir teklifte firma, adres, maaş, saatler ve yapılacak iş yazar.

answer-labour_rights =
    Bu haklar Almanya’da çalışan herkes için, her pasaportla geçerlidir:
    • asgari ücret: saat başına brüt { FACT("min_wage") }, az sayıda istisna dışında
    • çalışma süresi: genellikle günde { FACT("working_time") }, ortalama tutuyorsa bazı günlerde en fazla { FACT("working_time_max") }
    • ücretli yıllık izin; hastalıkta da ücret
    • sözleşmenin en önemli noktaları yazılı olarak veya metin hâlinde (Textform)
    Bir anlaşmazlıkta erkenden danışın: Faire Integration ücretsiz ve birçok dilde bilgi verir, yurt dışındakilere de.
    .title = İşteki haklarım
    .detail =
        Yıllık izin: haftada beş iş günü çalışılıyorsa yılda en az { FACT("leave_minimum") }. Birçok sözleşme daha fazlasını verir.
        Hastalık: Hemen haber verin. İşveren ücreti ödemeye devam eder, en fazla: { FACT("sick_pay") }. Yeni işin ilk haftalarında bu henüz geçerli değildir: O zaman sağlık sigortası kurumuna (Krankenkasse) sorun.
        İşten çıkarma (Kündigung): Yalnızca kâğıt üzerinde, yazılı olarak geçerlidir, WhatsApp’tan olmaz. Uyulması gereken süreler vardır; bunlar sözleşmede, toplu iş sözleşmesinde (Tarifvertrag) veya kanunda yazar. İş mahkemesinde dava için zaman azdır, yazılı bildirimden başlayarak: { FACT("dismissal_action") }
        Çalışmak için verilen birçok oturum izninde Federal İş Kurumu (Bundesagentur für Arbeit) önceden bakar: Ücret ve koşullar, buradaki benzer çalışanlarınkinden kötü olmamalıdır.
        Bazı iş kollarında, örneğin bakımda, asgari ücret daha yüksektir. Meslek eğitimi görenler için ayrı kurallar vardır.
        Saatlerinizi her zaman kendiniz de yazın. Anlamadığınız hiçbir şeyi imzalamayın.

answer-not_paid =
    Bu yasaktır. İşveren çalışılan her saati ödemek zorundadır, pasaportunuzu da alıkoyamaz. Şimdi yararı olanlar:
    • Her gün yazın: başlangıç, bitiş, molalar, yer.
    • Sözleşmeyi, maaş bordrolarını, mesajları ve fotoğrafları saklayın.
    • Anlamadığınız hiçbir şeyi imzalamayın.
    • Bir an önce Faire Integration’a sorun: ücretsiz, birçok dilde, yurt dışından da.
    Tehdit mi ediliyorsunuz veya kilit altında mısınız? Almanya’da polis: { FACT("emergency_police") }
    .title = Ücret yok, pasaport alındı, sömürü
    .detail =
        Ücreti yazılı olarak isteyin ve hangi tarihe kadar ödenmesi gerektiğini belirtin. Danışmanlık yazarken yardım eder. Sonra iş mahkemesinde dava açılabilir, başlangıçta avukatsız da.
        Uzun süre beklemeyin: Birçok sözleşmede bu tür alacaklar için kısa süreler yazar.
        En azından asgari ücret neredeyse her zaman hakkınızdır: saat başına brüt { FACT("min_wage") }. Ev, alet veya aracılık için yapılan kesintileri kontrol ettirmek gerekir.
        Pasaport sizindir. Danışmanlık, polis ve sizin için güvenliyse ülkenizin büyükelçiliği yardım eder.
        Oturumunuz için mi korkuyorsunuz? İş daha erken biter ve yabancılar dairesi (Ausländerbehörde) bunu bilirse, çalışmak için verilen oturum iznini hemen bitiremez. İzin en az { FACT("job_loss_months") } daha geçerli kalmalıdır; ağır sömürünün olduğu bir işten sonra { FACT("job_loss_months_exploitation") }. Ama ilk verilen süreden uzun olamaz (§ 18 Abs. 5 AufenthG).
        Sözleşmesiz veya belgesiz çalışan da ücret hakkına sahip olabilir. O zaman bir daireye gitmeden önce danışmanlık alın.

answer-discrimination =
    Bu olmamalı. Genel Eşit Davranma Kanunu (Allgemeines Gleichbehandlungsgesetz, AGG) işte ve iş başvurusunda korur: örneğin biri köken, ten rengi, din, cinsiyet, yaş, engellilik veya cinsel kimlik nedeniyle daha kötü davranış görüyorsa.
    Bunun için doğru yer ben değilim. Federal ayrımcılıkla mücadele kurumu (Antidiskriminierungsstelle des Bundes) ücretsiz bilgi verir.
    Ne olduğunu yazın: ne zaman, nerede, kim vardı. Beklemeyin, kısa süreler geçerlidir.
    .title = Irkçılık ve ayrımcılık
    .detail =
        İş yerinde şikâyet edebilirsiniz: yönetime, işçi temsilciliğine (Betriebsrat) veya şikâyet birimine. Şikâyet ettiğiniz için size ceza verilemez.
        Ev ararken de koruma vardır.
        Konu ücret, sözleşme veya işten çıkarmaysa Faire Integration da ücretsiz ve birçok dilde yardım eder.
        Birçok şehirde ayrımcılığa karşı danışma yerleri vardır. Göç danışmanlığı (MBE) bunları bilir.
        Tehdit ediliyor veya dövülüyorsanız polisi arayın.
