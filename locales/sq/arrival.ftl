### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = Mbërritja në Gjermani
arrival-stage =
    { $for ->
        [self] Sa kohë keni në Gjermani?
       *[other] Sa kohë ka personi në Gjermani?
    }
    .short = Në Gjermani
    .soon = Ende jo, por së shpejti
    .soon-words = ende jo, së shpejti, vij së shpejti, muajin tjetër, me vizë
    .weeks = Prej pak kohësh
    .weeks-words = prej pak kohësh, sapo mbërrita, sapo erdha, i ri këtu, e re këtu, disa javë, disa ditë
    .longer = Prej më gjatë
    .longer-words = prej më gjatë, gjatë, prej vitesh, një vit, disa vite, shumë vite
arrival-children = A vijnë fëmijë bashkë, apo janë fëmijët tashmë këtu?
    .short = Fëmijët

arrival-more = Për çfarë dëshironi të dini më shumë?
    .short = Më shumë për
    .address_registration = Regjistrimi i adresës
    .address_registration-words = regjistrim, anmeldung, regjistrimi i adresës, adresa, bürgeramt
    .health_insurance = Sigurimi shëndetësor
    .health_insurance-words = krankenkasse, sigurim, sigurimi, mjeku, sigurim shëndetësor
    .taxes_net_salary = Taksat dhe paga neto
    .taxes_net_salary-words = taksa, taksat, tatimi, neto, bruto, steuer-id, klasa tatimore, zbritje
    .bank_account = Llogaria bankare
    .bank_account-words = llogari, bankë, banka, llogari bankare, hap llogari
    .housing = Të kërkosh banesë
    .housing-words = banesë, shtëpi, qira, dhomë, apartament, me gjet banesë, qiradhënës
    .driving_licence = Patenta e shoferit
    .driving_licence-words = patentë, patenta, patentë shoferi, makinë, ndërroj patentën, patent shofer
    .school_kindergarten = Shkollë/Kita/Kindergeld
    .school_kindergarten-words = shkollë, kopsht, çerdhe, kita, fëmijët, kindergeld, familienkasse, para për fëmijët
    .leisure_and_associations = Koha e lirë, shoqatat
    .leisure_and_associations-words = kohë e lirë, shoqatë, shoqata, sport, gjej shokë, miq
    .enough = Kjo mjafton
    .enough-words = kjo mjafton, mjafton, gati, asgjë më, boll, kaq
arrival-more_longer = Për çfarë dëshironi të dini më shumë?
    .short = Më shumë për
    .residence_permit_extension = Zgjatja e lejes
    .residence_permit_extension-words = zgjatje, vazhdimi i lejes, zgjat lejen, më mbaron leja, leja e qëndrimit
    .change_employer = Ndërrimi i punëdhënësit
    .change_employer-words = ndërroj punën, punë tjetër, punë e re, ndërrim pune, punëdhënës tjetër
    .job_lost = Humbja e punës
    .job_lost-words = pa punë, më pushuan, pushim nga puna, humba punën, i papunë, e papunë
    .permanent_residence = Qëndrim i përhershëm
    .permanent_residence-words = niederlassungserlaubnis, përgjithmonë, leje e përhershme, pa afat, të qëndroj
    .citizenship = Shtetësia gjermane
    .citizenship-words = pasaportë gjermane, shtetësi, nënshtetësi, einbürgerung
    .travel_absence = Më gjatë jashtë
    .travel_absence-words = udhëtim, jashtë, udhëtoj, të vizitoj vendin tim, pushime jashtë
    .family_spouse = Të sjell familjen
    .family_spouse-words = sjell familjen, gruaja, burri, bashkim familjar, partneri
    .social_security = Pensioni dhe sigurimet
    .social_security-words = pension, pensioni, sigurime shoqërore, sigurim papunësie, sigurimet
    .enough = Kjo mjafton
    .enough-words = kjo mjafton, mjafton, gati, asgjë më, boll, kaq
