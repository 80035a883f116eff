### The first steps of a volunteer after the training. Figures come from the fact register only.

plan-volunteer_first_steps = Hapat tuaj të parë si vullnetar i Lotse

plan-volunteer_team = Flisni me koordinimin
    .what = Thuajini shoqatës ose koordinimit tuaj që e keni bërë trajnimin. Sqaroni: kur jeni në dispozicion? Kush ju zëvendëson? Kujt ia dorëzoni një rast? Mbani mend: të informoni, jo të rekrutoni.
    .office = Shoqata juaj ose koordinimi në rajonin tuaj
plan-volunteer_practise = Provojeni një herë vetë
    .what = Kaloni një shembull, për shembull një infermiere me shkollë jashtë Gjermanisë: përgjigjuni pyetjeve, lexoni planin, ndryshoni një përgjigje. Bëni edhe një pyetje me fjalët tuaja.
plan-volunteer_listen = Biseda e parë: dëgjoni
    .what = Pyetni: çfarë dëshironi? Çfarë ju shqetëson? Si dhe kur mund t’ju shkruaj? Shpjegoni se ndihmoni vullnetarisht, nuk vendosni asgjë dhe nuk ju duhen dokumente. Mos shënoni emra.
plan-volunteer_together = Bëjeni planin bashkë
    .what = Zgjidhni në fillim “Për dikë që njoh” dhe lëreni personin të përgjigjet. Flisni vetëm për hapin tjetër. Pyetni pas disa javësh edhe një herë, nëse personi e dëshiron.
plan-volunteer_refer = Njiheni dhe përdoreni këshillimin
    .what = Linja telefonike: viza, njohja, puna, gjermanishtja, edhe nga jashtë. Faire Integration: paga, kontrata, shfrytëzimi. Në Gjermani: këshillimi për migrantë (Migrationsberatung) për jetën këtu, këshillimi IQ për njohjen. Jepeni adresën ose telefononi bashkë.
    .office = Linja telefonike { FACT("hotline_phone") }
    .cost = këshillimi falas
plan-volunteer_urgent = Ruani numrat e urgjencës
    .what = Në Gjermani: policia { FACT("emergency_police") }, ndihma e shpejtë dhe zjarrfikësit { FACT("emergency_fire_ambulance") }, dhuna ndaj grave { FACT("emergency_violence_against_women") }. Siguria vjen e para. Pastaj njoftoni ekipin.
plan-volunteer_care = Kujdesuni për veten
    .what = Orare të caktuara, pushime, jo shumë njerëz njëherësh. Flisni në ekip për gjërat e rënda, pa emra. Rifreskojini kartat herë pas here: rregullat ndryshojnë.
