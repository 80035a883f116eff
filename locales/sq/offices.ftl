### The conversation about offices.

offices-title = Këshillim afër jush
offices-lives_in =
    { $for ->
        [self] Ku jetoni tani?
        [relative] Ku jeton personi tani?
       *[other] Për cilin vend kërkoni këshillim?
    }
    .short = Vendbanimi
    .abroad = Jashtë Gjermanisë
    .abroad-words = jashtë, jo në Gjermani, atdhe, në vendin tim, ende jashtë
    .germany = Në Gjermani
    .germany-words = gjermani, në gjermani, këtu në gjermani, tashmë në gjermani, jam këtu
offices-country =
    Në cilin vend? Pra vendi ku { $for ->
        [self] jetoni tani.
       *[other] jeton tani personi.
    } Shkruani vetëm emrin, për shembull: Shqipëri.
    .short = Vendi
    .invalid = Këtë vend nuk e gjej. Ju lutem shkruajeni ndryshe. Ose prekni “Nuk e di”.
offices-place = Në cilin qytet, rreth (Kreis) ose land (Bundesland)? Për shembull: Bielefeld, Rostock, Thüringen.
    .short = Qyteti
    .invalid = Këtë vend nuk e njoh. Ju lutem shkruani një qytet më të madh afër ose landin (Bundesland). Ose prekni “Nuk e di”.
offices-region = A është një nga këto rajone?
    .short = Rajoni
offices-topic = Për çfarë bëhet fjalë?
    .short = Tema
    .recognition = Njohja e diplomës
    .recognition-words = njohje, diplomë, diploma, njohja e diplomës, anerkennung
    .visa = Viza dhe qëndrimi
    .visa-words = vizë, viza, qëndrim, leje qëndrimi, ausländerbehörde, hyrja
    .language = Mësoj gjermanisht
    .language-words = gjermanisht, kurs gjermanisht, kurs gjuhe, provim
    .work = Kërkoj punë
    .work-words = punë, puna, vend pune, kërkim pune, kërkoj vend pune
    .rights = Të drejtat në punë
    .rights-words = të drejtat, paga, rroga, pushim nga puna, shefi s'paguan, kontratë
    .arrival = Mbërritja, përditshmëria
    .arrival-words = mbërritja, banesë, zyrat, familje, fëmijë, përditshmëri
    .employer = Për firma
    .employer-words = firmë, firma, punëdhënës, ndërmarrje, kompani
    .unknown = Diçka tjetër
    .unknown-words = tjetër, të tjera, nuk e di, përgjithësisht, të gjitha
