### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = Apprendre l’allemand
language-purpose =
    { $for ->
        [self] Pourquoi avez-vous besoin de l’allemand ?
       *[other] Pourquoi la personne a-t-elle besoin de l’allemand ?
    } Cela détermine quel niveau compte. A1 est le début, C2 le plus haut.
    .short = Pour quoi
    .health = Soins, santé
    .health-words = soins, santé, sante, infirmier, infirmière, infirmiere, sage-femme, thérapie, kiné, kine, métier de la santé
    .doctor = Médecin
    .doctor-words = médecin, medecin, docteur, médecine, medecine, approbation
    .recognition = Autre métier, visa
    .recognition-words = autre métier, autre metier, métier, travail, reconnaissance, visa, carte bleue, travailleur qualifié, emploi
    .card = Chancenkarte
    .card-words = chancenkarte, carte d'opportunité, recherche d'emploi, chercher du travail
    .apprenticeship = Formation (Ausbildung)
    .apprenticeship-words = formation, ausbildung, apprentissage, apprenti, apprentie, alternance
    .spouse = Rejoindre mon conjoint
    .spouse-words = conjoint, mari, femme, époux, épouse, rejoindre mon mari, rejoindre ma femme, regroupement familial, mariage
    .daily = Quotidien, rester
    .daily-words = quotidien, vie de tous les jours, vivre, rester, naturalisation, nationalité, séjour permanent
language-lives_in =
    { $for ->
        [self] Où vivez-vous maintenant ?
       *[other] Où vit la personne maintenant ?
    } Cela détermine quels cours existent.
    .short = Lieu de vie
    .abroad = À l’étranger
    .abroad-words = étranger, etranger, encore à l'étranger, pas en allemagne, chez moi, au pays, dans mon pays
    .germany = En Allemagne
    .germany-words = allemagne, en allemagne, ici, déjà là, deja la, déjà en allemagne
