### Rights at work: what is asked. The road maps stand in roadmaps/rights.ftl.

rights-title = Të drejtat e mia në punë
rights-matter =
    Në Gjermani vlejnë për të gjithë të njëjtat të drejta në punë, edhe pa pasaportë gjermane. Për çfarë bëhet fjalë?
    .short = Tema
    .not_paid = Mungon paga
    .not_paid-words = paga, rroga, pa rrogë, s'më paguan, nuk më kanë paguar, shumë pak rrogë, mungon rroga, paga minimale, orë shtesë pa pagesë, më shfrytëzojnë
    .hours = Orari dhe pushimet
    .hours-words = orët, orari, pushime, pushimi vjetor, orë shtesë, pauzë, shumë punë, ditë pushimi
    .sick = Sëmurë
    .sick-words = sëmurë, jam sëmurë, sëmundje, aksident, raport mjekësor, krank
    .dismissed = Pushim nga puna
    .dismissed-words = më pushuan, më nxorën nga puna, pushim nga puna, më hoqën, largim nga puna, kündigung, aufhebungsvertrag
    .threatened = Pasaporta ose kërcënim
    .threatened-words = pasaporta, ma morën pasaportën, kërcënim, më kërcënojnë, dhunë, frikë, i mbyllur, e mbyllur, më rrahin, më detyrojnë, ka pasaportën time
    .discrimination = Diskriminim
    .discrimination-words = diskriminim, racizëm, më trajtojnë keq, më fyejnë, më ofendojnë, ngacmim, shamia
    .know = Dua të informohem
    .know-words = dua të informohem, informohem, info, përgjithësisht, vetëm të di, të drejtat e mia, të drejtat
rights-pressure =
    { $for ->
        [self] A e mban dikush pasaportën tuaj, a ju kërcënon dikush, apo nuk ju lejojnë të largoheni?
       *[other] A e mban dikush pasaportën e personit, a e kërcënon dikush, apo nuk e lejojnë të largohet?
    }
    .short = Pasaporta ose kërcënim
rights-dismissed =
    Ju lutem mos nënshkruani asgjë tani. Kundër pushimit nga puna (Kündigung) mund të ngrihet padi, por vetëm për pak javë. Afati i saktë është në plan. Prandaj më mirë kërkoni këshillë që sot.
