### Family: what is asked. The road map stands in roadmaps/family.ftl.

family-title = Aile
family-who = Kim birlikte Almanya’ya gelecek veya daha sonra gelecek?
    .short = Kim gelecek
    .spouse = Eş
    .spouse-words = eş, eşim, eşi, karım, karısı, kocam, kocası, hanım, hanımım, bey, beyim, partner
    .children = Çocuklar
    .children-words = çocuk, çocuklar, çocuğum, çocuklarım, çocukları, oğlum, kızım, oğlu, kızı, bebek
    .both = Eş ve çocuklar
    .both-words = ikisi de, hepsi, hepimiz, aile, ailem, bütün aile, eşim ve çocuklarım, karım ve çocuklarım, kocam ve çocuklarım, çoluk çocuk
    .parents = Anne ve baba
    .parents-words = anne baba, annem, babam, annem babam, annesi, babası, ebeveyn, kayınvalide, kayınpeder, kayınvalidem, kayınpederim, kaynana
family-residence =
    Kimin yanına? Almanya’da çalışan veya çalışmak isteyen kişinin oturum izni sayılır: elindeki veya başvurduğu izin.
    “Başka bir izin” örneğin şunlardır: Batı Balkanlar kuralı, Fırsat Kartı (Chancenkarte), meslek eğitimi, üniversite.
    .short = Almanya’daki izin
    .blue_card = AB Mavi Kart
    .blue_card-words = mavi kart, ab mavi kart, blue card, blaue karte
    .skilled = Nitelikli eleman (18a, 18b)
    .skilled-words = nitelikli eleman, fachkraft, 18a, 18b, denklikli
    .experienced = İş tecrübesi, § 19c (2)
    .experienced-words = tecrübe, iş tecrübesi, tecrübeli, deneyim, 19c, üniversitesiz bilişim
    .other = Başka bir izin
    .other-words = başka izin, başka, diğer, batı balkanlar, fırsat kartı, chancenkarte, meslek eğitimi, ausbildung, üniversite, öğrenci
    .eu = AB pasaportu
    .eu-words = ab, ab vatandaşı, avrupa pasaportu, bulgar pasaportu, yunan pasaportu, isviçre
    .german = Alman pasaportu
    .german-words = alman, alman vatandaşı, alman vatandaşlığı, deutscher pass
family-moment = Aile birlikte mi yola çıkacak, yoksa daha sonra mı gelecek?
    .short = Ne zaman
    .together = Birlikte
    .together-words = beraber, hep birlikte, aynı anda, aynı zamanda, benimle
    .later = Daha sonra
    .later-words = sonra, sonradan, arkadan, önce ben, zaten orada, zaten almanyada
family-eu = AB, AEA veya İsviçre pasaportu olanların ailesi için AB’nin kendi kuralları geçerlidir (serbest dolaşım, Freizügigkeit). Bunlar çoğu zaman daha kolaydır, ama burada ayrıntılı anlatmıyorum. Vizeye başvurmadan veya para harcamadan önce Alman büyükelçiliğine veya danışmanlığa sorun.
family-german = Alman vatandaşlarının ailesi için ayrı kurallar geçerlidir. Bunlar nitelikli elemanların (Fachkraft) kurallarından farklıdır ve burada anlatmıyorum. Lütfen Alman büyükelçiliğine veya danışmanlığa sorun, en çok da gereken Almancayı.
