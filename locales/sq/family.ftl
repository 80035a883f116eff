### Family: what is asked. The road map stands in roadmaps/family.ftl.

family-title = Familja
family-who = Kush do të vijë bashkë në Gjermani ose më vonë?
    .short = Kush vjen
    .spouse = Bashkëshorti/-ja
    .spouse-words = bashkëshorti, bashkëshortja, burri, gruaja, partneri, partnerja
    .children = Fëmijët
    .children-words = fëmijët, fëmija, fëmijë, djali, vajza, kalamajtë
    .both = Bashkëshorti dhe fëmijët
    .both-words = të dy, të gjithë, familja, gjithë familja, gruaja dhe fëmijët, burri dhe fëmijët
    .parents = Prindërit
    .parents-words = prindërit, nëna, babai, mami, babi, vjehrri, vjehrra
family-residence =
    Te kush? Vlen leja e personit që punon ose do të punojë në Gjermani: ajo që ka ose që kërkon.
    “Leje tjetër” është për shembull: rregullorja e Ballkanit Perëndimor, Chancenkarte, Ausbildung (formim profesional), studime.
    .short = Leja në Gjermani
    .blue_card = Karta Blu e BE-së
    .blue_card-words = karta blu, blue card, blaue karte
    .skilled = Fachkraft (§§ 18a, 18b)
    .skilled-words = fachkraft, punëtor i kualifikuar, 18a, 18b
    .experienced = Me përvojë, § 19c (2)
    .experienced-words = me përvojë, përvojë pune, 19c, it pa universitet
    .other = Leje tjetër
    .other-words = leje tjetër, ballkani perëndimor, chancenkarte, ausbildung, studime, student
    .eu = Pasaportë e BE-së
    .eu-words = be, eu, qytetar i be-së, pasaportë e be-së, zvicër
    .german = Pasaportë gjermane
    .german-words = gjerman, gjermane, pasaportë gjermane, shtetësi gjermane
family-moment = A do të udhëtojë familja bashkë, apo do të vijë më vonë?
    .short = Kur
    .together = Bashkë
    .together-words = bashkë, njëkohësisht, së bashku, me mua
    .later = Më vonë
    .later-words = më vonë, vijnë pas, pas meje, pastaj, është tashmë atje
family-eu = Për familjen e njerëzve me pasaportë të BE-së, ZEE-së ose Zvicrës vlejnë rregulla të veta të BE-së (lëvizja e lirë). Zakonisht janë më të thjeshta dhe këtu nuk i shpjegoj me hollësi. Pyetni ambasadën gjermane ose këshillimin, para se të kërkoni vizë ose të shpenzoni para.
family-german = Për familjen e shtetasve gjermanë vlejnë rregulla të veta. Ato ndryshojnë nga ato për punëtorët e kualifikuar dhe këtu nuk i shpjegoj. Ju lutem pyetni ambasadën gjermane ose këshillimin, sidomos për gjermanishten që duhet.
