### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = Almanya’ya gelince
arrival-stage =
    { $for ->
        [self] Ne zamandan beri Almanya’dasınız?
       *[other] Bu kişi ne zamandan beri Almanya’da?
    }
    .short = Almanya’da
    .soon = Henüz değil, ama yakında
    .soon-words = henüz değil, daha değil, yakında, yakında geliyorum, gelecek ay, vizem var
    .weeks = Kısa süredir
    .weeks-words = kısa süre, yeni geldim, yeni geldi, yeniyim, birkaç hafta, birkaç gün, birkaç haftadır
    .longer = Uzun süredir
    .longer-words = uzun, uzun süre, uzun zaman, yıllardır, bir yıldır, birkaç yıldır
arrival-children = Çocuklar da geliyor mu veya çocuklar zaten burada mı?
    .short = Çocuklar

arrival-more = Ne hakkında daha çok bilgi istersiniz?
    .short = Daha çok bilgi
    .address_registration = Adres kaydı
    .address_registration-words = adres, kayıt, anmeldung, adres kaydettirmek, bürgeramt, ikamet kaydı
    .health_insurance = Sağlık sigortası
    .health_insurance-words = sigorta, krankenkasse, doktor, hastalık sigortası
    .taxes_net_salary = Vergi ve net ücret
    .taxes_net_salary-words = vergi, vergiler, net, brüt, net maaş, vergi numarası, steuer id, vergi sınıfı, kesinti
    .bank_account = Banka hesabı
    .bank_account-words = banka, hesap, hesap açmak
    .housing = Ev aramak
    .housing-words = ev, kira, oda, kiralık, ev bulmak, ev sahibi
    .driving_licence = Ehliyet
    .driving_licence-words = sürücü belgesi, araba, araba kullanmak, ehliyet çevirme
    .school_kindergarten = Okul, kreş, çocuk parası
    .school_kindergarten-words = okul, kreş, anaokulu, kita, çocuk, çocuk parası, kindergeld, familienkasse
    .leisure_and_associations = Boş zaman ve dernekler
    .leisure_and_associations-words = boş zaman, dernek, dernekler, spor, arkadaş bulmak, arkadaş
    .enough = Bu kadar yeter
    .enough-words = yeter, yeterli, tamam, bu kadar, başka yok, bitti
arrival-more_longer = Ne hakkında daha çok bilgi istersiniz?
    .short = Daha çok bilgi
    .residence_permit_extension = Oturumu uzatmak
    .residence_permit_extension-words = uzatmak, uzatma, oturum uzatma, oturum bitiyor, süresi doluyor
    .change_employer = İşvereni değiştirmek
    .change_employer-words = işveren, iş değiştirmek, yeni iş, başka iş, firma değiştirmek
    .job_lost = İşini kaybetmek
    .job_lost-words = işsiz, işten çıkarıldım, kovuldum, işimi kaybettim, işten çıkarma
    .permanent_residence = Süresiz kalmak
    .permanent_residence-words = süresiz, süresiz oturum, niederlassungserlaubnis, temelli, kalmak
    .citizenship = Vatandaşlık
    .citizenship-words = alman vatandaşlığı, alman pasaportu, einbürgerung, vatandaş olmak
    .travel_absence = Uzun süre yurt dışı
    .travel_absence-words = yurt dışı, yurtdışı, yolculuk, memlekete gitmek, tatil, seyahat
    .family_spouse = Aileyi getirmek
    .family_spouse-words = aile, eş, eşim, aile birleşimi, karım, kocam
    .social_security = Emeklilik ve sigortalar
    .social_security-words = emeklilik, sosyal sigorta, işsizlik sigortası, sigortalar
    .enough = Bu kadar yeter
    .enough-words = yeter, yeterli, tamam, bu kadar, başka yok, bitti
