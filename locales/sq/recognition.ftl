### The recognition conversation: what it asks. The road maps stand in roadmaps.ftl.

recognition-title = Njohja e diplomës
recognition-intro =
    Njohja (Anerkennung) do të thotë: një zyrë gjermane kontrollon nëse një diplomë nga jashtë vlen njësoj si një diplomë gjermane.
    { $for ->
        [self] Do t’ju bëj disa pyetje të shkurtra. Pastaj e merrni planin tuaj.
       *[other] Do të bëj disa pyetje të shkurtra për personin. Pastaj merrni një plan për të.
    }

recognition-trained_in =
    { $for ->
        [self] Ku e keni mësuar profesionin ose ku keni studiuar?
       *[other] Ku e ka mësuar profesionin ose ku ka studiuar personi?
    }
    .short = Vendi i shkollimit
    .germany = Në Gjermani
    .germany-words = Gjermani, në Gjermani, ne gjermani, këtu në Gjermani, këtu, gjermania
    .eu = BE, ZEE ose Zvicër
    .eu-words = BE, ZEE, EU, Bashkimi Evropian, në BE, Zvicër, Zvicra, Austri, Itali, Italia, Spanjë, Portugali, Francë, Belgjikë, Holandë, Luksemburg, Danimarkë, Suedi, Finlandë, Norvegji, Islandë, Lihtenshtajn, Irlandë, Poloni, Çeki, Sllovaki, Hungari, Rumani, Bullgari, Greqi, Greqia, Kroaci, Slloveni, Estoni, Letoni, Lituani, Maltë, Qipro
    .other = Në një vend tjetër
    .other-words = vend tjetër, diku tjetër, jashtë, jashtë BE-së, Shqipëri, Shqipëria, në Shqipëri, Kosovë, Kosova, në Kosovë, Maqedoni, Maqedonia e Veriut, Mal i Zi, Serbi, Bosnjë, Preshevë, Ukrainë, Rusi, Turqi, Siri, Liban, Irak, Iran, Afganistan, Pakistan, Indi, Kinë, Marok, Algjeri, Tunizi, Egjipt, Nigeri, Gana, Brazil, Kolumbi, Meksikë, Angli, Britania, Amerika, SHBA

recognition-occupation =
    { $for ->
        [self] Cilin profesion keni mësuar ose studiuar?
       *[other] Cilin profesion ka mësuar ose studiuar personi?
    } Ju lutem shkruani vetëm profesionin, për shembull: infermiere, elektricist, inxhinier.
    .short = Profesioni
    .invalid = Këtë profesion nuk e gjej. Ju lutem shkruajeni ndryshe, për shembull më shkurt ose në anglisht. Ose prekni “Nuk e di”.

recognition-occupation_group = S’ka problem. Në cilën fushë, përafërsisht?
    .short = Fusha
    .health = Shëndetësi, infermieri
    .health-words = shëndetësi, shëndeti, infermieri, spital, spitali, mjekësi, terapi, shtëpi të moshuarish, farmaci, laborator
    .education = Shkollë dhe edukim
    .education-words = shkollë, shkolla, edukim, arsim, kopsht, çerdhe, mësues, mësuese, sociale, mësimdhënie
    .craft = Zanate
    .craft-words = zanat, zanate, zanatçi, mjeshtër, ndërtim, ndërtimtari, berber, parukeri, marangoz, zdrukthtar, bojaxhi, murator, furrtar, ofiçinë, servis
    .technical = Teknikë dhe industri
    .technical-words = teknikë, industri, fabrikë, makineri, elektrik, elektro, mekanik, mekanikë, inxhinier, inxhinieri
    .it = IT dhe kompjuterë
    .it-words = kompjuter, it, informatikë, programim, softuer, software
    .office = Zyrë, tregti, hotel
    .office-words = zyrë, tregti, shitje, shitëse, administratë, kontabilitet, ekonomist, bankë, hotel, restorant, kuzhinë, hoteleri, turizëm
    .other = Një fushë tjetër
    .other-words = fushë tjetër, diçka tjetër, tjetër, ndryshe

recognition-qualification =
    { $for ->
        [self] Çfarë diplome keni?
       *[other] Çfarë diplome ka personi?
    }
    .short = Diploma
    .vocational = Shkollë profesionale
    .vocational-words = shkollë profesionale, shkolle e mesme profesionale, formim profesional, profesionale, zanat, teknikum, shkollë teknike, kurs profesional, ausbildung
    .degree = Universitet
    .degree-words = universitet, fakultet, studime, studime universitare, bachelor, baçelor, master, diplomë, doktoraturë, kam studiuar, shkollë e lartë
    .both = Të dyja
    .both-words = të dyja, të dy, edhe shkollë profesionale edhe universitet, profesionale dhe universitet
    .none = Asnjë, vetëm përvojë
    .none-words = asnjë, pa diplomë, s'kam diplomë, skam diplome, vetëm përvojë, përvojë, pa shkollë, vetëm tetëvjeçare, vetëm gjimnaz

recognition-lives_in =
    { $for ->
        [self] Ku jetoni tani?
       *[other] Ku jeton personi tani?
    } Nga kjo varet se kush këshillon falas.
    .short = Vendbanimi
    .abroad = Jashtë Gjermanisë
    .abroad-words = jashtë, ende jashtë, jo në Gjermani, në shtëpi, atdhe, në vendin tim, në Shqipëri, në Kosovë, në Maqedoni
    .germany = Në Gjermani
    .germany-words = gjermani, në gjermani, këtu, jam këtu, tashmë në gjermani, qe sa kohe ne gjermani

recognition-papers = A janë gati dokumentet kryesore? Këto janë: diploma, lista e lëndëve dhe e orëve dhe vërtetimet për punën pas diplomës.
    .short = Dokumentet
    .complete = Po, janë të gjitha
    .complete-words = po, të gjitha, i kam të gjitha, krejt, të plota, janë gati
    .some_missing = Jo, diçka mungon
    .some_missing-words = jo, mungon, mungojnë, diçka mungon, kam humbur, humbur, u dogjën, jo të gjitha, disa, pa diplomë

recognition-german =
    { $for ->
        [self] Sa mirë flisni gjermanisht?
       *[other] Sa mirë flet gjermanisht personi?
    }
    Nivelet quhen A1 (fillimi), A2, B1, B2 (mirë), C1 dhe C2 (shumë mirë).
    .short = Gjermanishtja
    .beginner = Ende jo, ose A1
    .beginner-words = nuk di gjermanisht, s'di gjermanisht, aspak, asgjë, hiç, a1, fillestar, fillestare, pak, shumë pak
    .middle = A2 ose B1
    .middle-words = a2, b1, mesatare, mesatarisht, disi
    .advanced = B2 ose më mirë
    .advanced-words = b2, c1, c2, mirë, shumë mirë, rrjedhshëm, perfekt, gjuhë amtare

recognition-job_offer =
    { $for ->
        [employer] A i keni bërë tashmë personit një ofertë pune?
        [self] A keni tashmë një ofertë pune nga Gjermania?
       *[other] A ka tashmë personi një ofertë pune nga Gjermania?
    }
    .short = Oferta e punës
