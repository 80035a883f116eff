### Visa and papers: what is asked. The road map stands in roadmaps/visa.ftl.

visa-title = Viza dhe dokumentet
visa-purpose = Për punë dhe Ausbildung (formim profesional) shumicës u duhet vizë, dhe atë para udhëtimit. Për çfarë duhet?
    .short = Për çfarë
    .job = Punë, oferta është gati
    .job-words = punë, të punoj, vend pune, ofertë pune, kontratë pune, karta blu, fachkraft
    .recognition = Njohje, kurs
    .recognition-words = njohje, njohja e diplomës, kurs, provim, anerkennung, anpassungslehrgang, kenntnisprüfung, partneritet
    .card = Chancenkarte, kërkim
    .card-words = chancenkarte, kërkim pune, kërkoj punë, të kërkoj punë
    .apprenticeship = Ausbildung
    .apprenticeship-words = ausbildung, formim profesional, vend ausbildung, azubi, kontratë ausbildung, praktikë profesionale
    .family = Familja
    .family-words = familja, bashkëshorti, bashkëshortja, fëmijët, bashkim familjar, te burri, te gruaja
visa-country =
    { $for ->
        [self] Nga cili vend është pasaporta juaj?
       *[other] Nga cili vend është pasaporta e personit?
    } Nga kjo varet nëse duhet vizë. Ju lutem shkruani vetëm vendin, për shembull: Shqipëri.
    .short = Pasaporta
    .invalid = Këtë vend nuk e njoha. Ju lutem shkruani vetëm emrin e vendit, për shembull: Kosovë.
visa-visa_free =
    Mirë ta dini: me këtë pasaportë lejohet hyrja pa vizë. Leja e qëndrimit (Aufenthaltstitel) kërkohet pastaj te zyra e të huajve (Ausländerbehörde), jo më vonë se { FACT("visa_free_application") } pas hyrjes (§ 41 AufenthV). Puna lejohet vetëm kur e lejon leja.
    Përjashtim: Chancenkarte duhet kërkuar para udhëtimit. Edhe përndryshe, viza para udhëtimit mund të jetë rruga më e sigurt.
visa-lives_in =
    { $for ->
        [self] Ku jetoni tani?
       *[other] Ku jeton personi tani?
    } Nga kjo varet ku bëhet kërkesa.
    .short = Vendbanimi
    .abroad = Jashtë Gjermanisë
    .abroad-words = jashtë, ende jashtë, jo në Gjermani, në shtëpi, atdhe, në vendin tim, në Shqipëri, në Kosovë
    .germany = Në Gjermani
    .germany-words = gjermani, në gjermani, këtu, jam këtu, tashmë në gjermani
visa-employer =
    { $for ->
        [employer] A dëshironi, si punëdhënës, të përdorni
       *[other] A dëshiron punëdhënësi të përdorë
    } procedurën e përshpejtuar (beschleunigtes Verfahren, § 81a AufenthG)? E nis punëdhënësi te zyra e të huajve (Ausländerbehörde) dhe paguan për të { FACT("fast_track_fee") }. Atëherë viza zakonisht del më shpejt.
    .short = Procedura e shpejtë
    .yes = Po
    .no = Jo
    .no-words = jo, ende pa punëdhënës, pa punëdhënës, s'kam punëdhënës
visa-here = Kush jeton tashmë në Gjermani, nuk kërkon vizë në një ambasadë. Përgjegjëse është zyra e të huajve (Ausländerbehörde) në vendbanim. A është e mundur një leje e re, varet nga leja që ka tani.
