### Rights at work: what is asked. The road maps stand in roadmaps/rights.ftl.

rights-title = İşteki haklarım
rights-matter =
    Almanya’da işte herkesin hakları aynıdır, Alman pasaportu olmadan da. Konu ne?
    .short = Konu
    .not_paid = Ücret ödenmedi
    .not_paid-words = ücret, maaş, maaş yok, ödenmedi, para vermiyor, eksik maaş, az maaş, asgari ücret, mesai ödenmedi, sömürü
    .hours = Çalışma süresi ve izin
    .hours-words = saat, saatler, çalışma süresi, izin, yıllık izin, fazla mesai, mesai, mola, çok çalışmak
    .sick = Hastalık
    .sick-words = hasta, hastayım, hastalandım, iş kazası, kaza, rapor, raporluyum
    .dismissed = İşten çıkarma
    .dismissed-words = işten çıkarıldım, kovuldum, çıkış verdiler, kündigung, fesih, aufhebungsvertrag, işten atıldım
    .threatened = Pasaport alındı, tehdit
    .threatened-words = pasaport, pasaportum, pasaportumu aldılar, tehdit, şiddet, korku, korkuyorum, kilitli, kilitlediler, dövdü, zorla
    .discrimination = Ayrımcılık
    .discrimination-words = ırkçılık, hakaret, taciz, başörtüsü, ayrımcılık yapıyorlar, dışlanıyorum
    .know = Bilgi almak
    .know-words = bilgi, genel bilgi, bilgilenmek, sadece bilgi, haklarım, haklar
rights-pressure =
    { $for ->
        [self] Pasaportunuz birinde mi, biri sizi tehdit mi ediyor veya oradan gidemiyor musunuz?
       *[other] Kişinin pasaportu birinde mi, biri onu tehdit mi ediyor veya oradan gidemiyor mu?
    }
    .short = Pasaport veya tehdit
rights-dismissed =
    Lütfen şimdi hiçbir şey imzalamayın. İşten çıkarmaya karşı dava açılabilir, ama yalnızca birkaç hafta içinde. Kesin süre yol haritasında yazar. Bu yüzden en iyisi daha bugün danışmanlık almak.
