### An employer who wants to hire: what is asked. The road maps stand in roadmaps/employer.ftl.

employer-title = Punësoj një Fachkraft
employer-intro =
    Mirë që dëshironi të punësoni dikë nga jashtë. Do të bëj disa pyetje të shkurtra. Pastaj merrni një plan: cila rrugë përshtatet, kush çfarë kërkon, sa kushton dhe çfarë detyrimesh keni.
    Ju lutem mos e shkruani emrin e personit.
employer-passport = Çfarë pasaporte ka personi?
    .short = Pasaporta
    .eu = BE, ZEE ose Zvicër
    .eu-words = be, eu, zee, zvicër, pasaportë e be-së, evropë, bashkimi evropian
    .other = Pasaportë tjetër
    .other-words = tjetër, pasaportë tjetër, jo be, vend i tretë, shqiptare, kosovare
employer-lives_in = Ku jeton personi tani?
    .short = Vendbanimi
    .abroad = Jashtë Gjermanisë
    .abroad-words = jashtë, ende jashtë, jo në Gjermani, vendi i origjinës, në Shqipëri, në Kosovë
    .germany = Në Gjermani
    .germany-words = gjermani, në gjermani, këtu, tashmë në gjermani
employer-fast_track =
    A dëshironi të përdorni procedurën e përshpejtuar për punëtorë të kualifikuar (beschleunigtes Fachkräfteverfahren, § 81a AufenthG)?
    Zyrat punojnë atëherë me afate më të shkurtra, por ato nuk janë të garantuara. Kushton { FACT("fast_track_fee") }. Këtë e paguani ju si punëdhënës.
    .short = Procedura e përshpejtuar
employer-job_kind =
    Në cilin profesion do të punojë personi?
    I rregulluar (reglementiert) do të thotë: lejohet të punohet vetëm me licencë, për shembull në infermieri, mjekësi, shkollë dhe kopsht.
    .short = Profesioni
    .regulated = Profesion i rregulluar
    .regulated-words = i rregulluar, rregulluar, infermieri, infermier, infermiere, mjek, mjeke, mjekësi, mësues, mësuese, edukatore, shkollë, kopsht
    .it = Profesion në IT
    .it-words = it, informatikë, software, softuer, programues, zhvillues
    .other = Profesion tjetër
    .other-words = tjetër, diçka tjetër, zanat, industri, elektricist, kuzhinier, zyrë, teknikë, ndërtim, shofer
employer-hire_status =
    Deri ku ka arritur njohja e diplomës?
    Studimet universitare janë të krahasueshme, kur në anabin shkruhen me H+ dhe “entspricht” ose “gleichwertig”, ose kur i ka vlerësuar ZAB.
    .short = Njohja
    .recognised = E njohur ose gjermane
    .recognised-words = e njohur, gjermane, diplomë gjermane, njohur plotësisht, gleichwertig, ka licencë
    .comparable = Studime të krahasueshme
    .comparable-words = e krahasueshme, studime të krahasueshme, zab, anabin, h+, zeugnisbewertung
    .partial = Njohur pjesërisht
    .partial-words = pjesërisht, njohje e pjesshme, mungon diçka, defizitbescheid, bescheid, vendim
    .not_yet = Ende pa u kontrolluar
    .not_yet-words = ende jo, nuk është kontrolluar, ende asgjë, nuk është njohur
    .none = Pa diplomë
    .none-words = pa diplomë, asnjë, pa shkollë, vetëm përvojë, ndihmës, i pakualifikuar
employer-hundred = A dëshironi edhe listën e kontrollit për njëqind ditët e para në firmë? Ajo zëvendëson planin që ruaj për ju.
    .short = Lista e kontrollit
    .yes = Po, shfaqe
    .yes-words = po, shfaqe, trego, me dëshirë, ju lutem, lista
    .no = Jo, faleminderit
    .no-words = jo, jo faleminderit, faleminderit jo, më vonë
