### Family: what is asked. The road map stands in roadmaps/family.ftl.

family-title = Famille
family-who = Qui doit venir en Allemagne, tout de suite ou plus tard ?
    .short = Qui vient
    .spouse = Mari ou femme
    .spouse-words = conjoint, conjointe, mari, femme, époux, épouse, epoux, epouse
    .children = Enfants
    .children-words = enfants, enfant, fils, fille
    .both = Conjoint et enfants
    .both-words = les deux, tous, toute la famille, femme et enfants, mari et enfants
    .parents = Parents
    .parents-words = parents, mère, mere, père, pere, beaux-parents, beaux parents
family-residence =
    Pour rejoindre qui ? Ce qui compte, c’est le titre de la personne qui travaille ou veut travailler en Allemagne : celui qu’elle a ou qu’elle demande.
    « Autre titre » veut dire par exemple : règle des Balkans occidentaux, Chancenkarte, formation, études.
    .short = Titre en Allemagne
    .blue_card = Carte bleue européenne
    .blue_card-words = carte bleue, carte bleue ue, blaue karte, blue card
    .skilled = Qualifié (§§ 18a, 18b)
    .skilled-words = travailleur qualifié, fachkraft, 18a, 18b, qualifié, qualifie
    .experienced = Expérience, § 19c (2)
    .experienced-words = expérience, experience, expérimenté, 19c, it sans études
    .other = Autre titre
    .other-words = un autre titre, balkans, chancenkarte, formation, études, etudes
    .eu = Passeport de l’UE
    .eu-words = ue, citoyen européen, passeport européen, passeport ue, suisse
    .german = Passeport allemand
    .german-words = allemand, allemande, nationalité allemande
family-moment = La famille doit-elle voyager ensemble, ou venir plus tard ?
    .short = Quand
    .together = Ensemble
    .together-words = ensemble, en même temps, en meme temps, avec moi
    .later = Plus tard
    .later-words = plus tard, après, apres, ensuite, déjà là-bas, faire venir après
family-eu = Pour la famille des personnes avec un passeport de l’UE, de l’EEE ou de la Suisse, il y a des règles particulières de l’UE (libre circulation). Elles sont le plus souvent plus simples, et je ne les explique pas ici en détail. Demandez à l’ambassade d’Allemagne ou à un service de conseil avant de demander un visa ou de dépenser de l’argent.
family-german = Pour la famille des Allemands, il y a des règles à part. Elles sont différentes de celles des travailleurs qualifiés, et je ne les explique pas ici. Demandez à l’ambassade d’Allemagne ou à un service de conseil, surtout quel niveau d’allemand est nécessaire.
