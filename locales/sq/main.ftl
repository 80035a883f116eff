### Menu and free question.

main-title = Menyja
main-asking_for = Për kë po pyetni?
    .short = Për kë
    .self = Për veten time
    .self-words = për veten, për veten time, për mua, unë, vetë, veten, per vete
    .relative = Për dikë që njoh
    .relative-words = vëlla, vëllai, motra, motër, burri, bashkëshorti, gruaja, bashkëshortja, djali, vajza, nëna, mami, babai, kushëriri, kushërira, xhaxhai, daja, halla, tezja, shoku, shoqja, miku, familja, për vëllanë, për motrën, për gruan, për burrin, për djalin, për vajzën, për dikë tjetër
    .employer = Jam punëdhënës
    .employer-words = punëdhënës, punëdhënëse, firma, firmë, kompani, ndërmarrje, shef, pronar, burime njerëzore, kërkojmë punëtorë
    .volunteer = Ndihmoj vullnetarisht
    .volunteer-words = vullnetar, vullnetare, vullnetarisht, unë ndihmoj, shoqatë, shoqërues, shoqëruese

main-menu =
    Me çfarë mund t’ju ndihmoj?
    Pyetjen tuaj mund edhe ta shkruani thjesht këtu.
    .chance = Çfarë mundësie ka?
    .chance-words = mundësi, mundësitë, shans, çfarë shansi kam, çfarë mundësie kam, cila rrugë, a mund të vij, a muj me ardh, si mund të vij
    .recognition = Njohja e diplomës
    .recognition-words = njohje, njohja, diplomë, diploma, njohje diplome, njoh diplomën, nostrifikim, njësim, anerkennung
    .visa = Viza dhe dokumentet
    .visa-words = vizë, viza, dokumente, dokumentet, letrat, kërkesë për vizë, ambasadë, ambasada, konsullata, takim, termin
    .job = Puna dhe ofertat
    .job-words = punë, puna, vend pune, gjej punë, kërkoj punë, ofertë pune, kontrolloj ofertën, kontratë pune
    .language = Mësoj gjermanisht
    .language-words = gjermanisht, gjermanishtja, kurs gjermanisht, kurs gjermanishteje, mësoj gjuhën, kurs gjuhe, goethe
    .family = Familja me vete
    .family-words = familja, bashkim familjar, bashkëshorti, bashkëshortja, fëmijët, gruaja dhe fëmijët, sjell familjen
    .arrival = Mbërritja në Gjermani
    .arrival-words = mbërritja, pas mbërritjes, hapat e parë, jeta në gjermani, regjistrimi, anmeldung
    .employer = Punësoj një Fachkraft
    .employer-words = punësoj, të punësoj, punësoj punëtorë, punëtorë nga jashtë, procedurë e përshpejtuar
    .volunteer = Trajnim: vullnetarë
    .volunteer-words = trajnim, trajnimi, karta mësimi, kuiz, trajnim për vullnetarë
    .question = Bëj një pyetje
    .question-words = pyetje, kam një pyetje, pyes, dua të pyes diçka
    .topics = Tema të tjera
    .topics-words = tema të tjera, të tjera, gjithë të tjerat, diçka tjetër, tjetër

main-topics = Tema të tjera:
    .offices = Këshillim afër jush
    .offices-words = zyra këshillimi, zyrë këshillimi, adresë, adresa, zyra afër, zyrë, kush këshillon, këshillim në vend, ndihmë afër meje
    .occupation = Profesioni im
    .occupation-words = profesion, profesioni, profesionet, a është profesioni im i rregulluar, profesion në mungesë
    .points = Chancenkarte: pikët
    .points-words = chancenkarte, pikët, pike, numëro pikët, sa pikë kam, karta e shansit, karta e mundësisë, kërkim pune, vizë për kërkim pune, opportunity card
    .rights = Të drejtat në punë
    .rights-words = të drejtat, të drejtat e mia, e drejta e punës, s'më paguajnë rrogën, pushim nga puna, pushime, paga minimale
    .employer = Punësoj një Fachkraft
    .employer-words = punësoj, të punësoj, punësoj punëtorë, punëtorë nga jashtë, procedurë e përshpejtuar
    .volunteer = Trajnim: vullnetarë
    .volunteer-words = trajnim, trajnimi, karta mësimi, kuiz, trajnim për vullnetarë
    .for_whom = Pyes për dikë tjetër
    .for_whom-words = për kë, për dikë tjetër, person tjetër, tani për mua, ndërroj

question-title = Pyetja juaj
question-ask = Shkruajeni pyetjen me fjalët tuaja. Mjafton shkurt dhe gabimet nuk prishin punë. Ju lutem pa emra dhe pa numra pasaporte.
    .again = Keni edhe një pyetje? Shkruajeni thjesht këtu.
    .invalid = Këtë nuk arrita ta lexoj. Ju lutem shkruajeni pyetjen me një fjali të shkurtër.
