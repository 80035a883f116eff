### "What chance do I have?": what is asked. The routes stand in routes.ftl, the road maps in roadmaps/chance.ftl.

chance-title = Quelles sont mes chances ?
chance-intro =
    { $for ->
        [self] Je demande seulement ce qui compte pour votre parcours. Ensuite, vous voyez quelles voies vers l’Allemagne sont ouvertes, ce qui manque encore et ce qu’il faut faire maintenant.
       *[other] Je demande seulement ce qui compte pour le parcours de la personne. Ensuite, vous voyez quelles voies vers l’Allemagne sont ouvertes, ce qui manque encore et ce qu’il faut faire maintenant.
    }
    « Je ne sais pas » est toujours permis.
chance-reuse = J’ai encore des réponses d’avant. S’agit-il de la même personne, et ces réponses sont-elles encore justes ?
    .short = Réponses précédentes
    .yes = Oui, les reprendre
    .no = Non, redemander
    .no-words = non, nan, redemander, nouveau, autre personne, ce n'est plus juste

chance-nationality =
    { $for ->
        [self] Quel passeport avez-vous ?
       *[other] Quel passeport la personne a-t-elle ?
    } Écrivez le pays, par exemple : Maroc. S’il y en a plusieurs : d’abord celui de l’UE, s’il existe.
    .short = Passeport
    .invalid = Je n’ai pas reconnu ce pays. Écrivez seulement le nom du pays, par exemple : Tunisie. Ou appuyez sur « Je ne sais pas ».
chance-passport_group =
    Ce n’est pas grave. Le pays est-il dans une de ces listes ?
    • Balkans occidentaux : { FACT("western_balkans_countries") }
    • Pays avec une règle à part : { FACT("best_friends_rule") }
    .short = Groupe de pays
    .eu = UE, EEE ou Suisse
    .eu-words = ue, eee, suisse, union européenne, union europeenne
    .western_balkans = Balkans occidentaux
    .western_balkans-words = balkans, balkan, balkans de l'ouest
    .best_friends = Règle à part
    .best_friends-words = pays avec une règle à part, regle a part, deuxième liste, deuxieme liste
    .other = Un autre pays
    .other-words = autre pays, aucun des deux, pas dans la liste
chance-lives_in =
    { $for ->
        [self] Où vivez-vous maintenant ?
       *[other] Où vit la personne maintenant ?
    } Cela détermine où l’on dépose la demande.
    .short = Lieu de vie
    .abroad = À l’étranger
    .abroad-words = étranger, etranger, encore à l'étranger, pas en allemagne, chez moi, au pays, dans mon pays
    .germany = En Allemagne
    .germany-words = allemagne, en allemagne, ici, déjà là, deja la, déjà en allemagne

chance-field =
    { $for ->
        [self] Dans quel domaine avez-vous travaillé le plus longtemps ?
       *[other] Dans quel domaine la personne a-t-elle travaillé le plus longtemps ?
    } Pour certains domaines, il y a des voies même sans diplôme.
    .short = Domaine
    .it = Informatique
    .it-words = informatique, ordinateur, it, programmation, logiciel, sites web, développeur, developpeur
    .driving = Chauffeur camion ou bus
    .driving-words = chauffeur, camion, bus, poids lourd, routier, conducteur, chauffeur de bus
    .health = Soins et santé
    .health-words = soins, santé, sante, infirmier, aide-soignant, personnes âgées, hôpital, hopital, maison de retraite
    .craft = Artisanat et bâtiment
    .craft-words = artisanat, bâtiment, batiment, chantier, atelier, coiffure, peintre, maçon, macon
    .office = Bureau, vente, hôtel
    .office-words = bureau, commerce, vente, cuisine, cuisinier, restaurant, hôtel, hotel, restauration
    .other = Autre domaine
    .other-words = un autre, usine, entrepôt, entrepot, agriculture, divers
    .nothing = Pas encore travaillé
    .nothing-words = jamais travaillé, jamais travaille, jamais, pas encore, pas de travail, école, ecole, élève, lycéen, lycéenne

chance-licence =
    Cette profession est réglementée en Allemagne : il faut une autorisation pour l’exercer.
    { $for ->
        [self] Avez-vous l’autorisation d’une autorité allemande, ou est-elle déjà promise ?
       *[other] La personne a-t-elle l’autorisation d’une autorité allemande, ou est-elle déjà promise ?
    }
    .short = Autorisation
    .yes = Oui, elle est là
    .promised = Elle est promise
    .promised-words = promise, promis, promesse, promesse écrite, engagement écrit
    .no = Non, pas encore

chance-job_offer =
    { $for ->
        [employer] Avez-vous déjà proposé un poste à la personne ?
        [self] Avez-vous déjà une offre ferme d’Allemagne ?
       *[other] La personne a-t-elle déjà une offre ferme d’Allemagne ?
    } Il s’agit d’un contrat ou d’une promesse écrite.
    .short = Offre
    .yes = Oui, pour un travail
    .yes-words = oui, travail, un poste, emploi, job, contrat de travail, offre d'emploi
    .training = Pour une formation
    .training-words = formation, apprentissage, ausbildung, place d'apprentissage, contrat d'apprentissage, contrat de formation
    .no = Non, pas encore

chance-job_kind =
    Quel genre de travail est-ce ?
    Travail qualifié veut dire : normalement, il faut pour cela des études ou une formation d’au moins { FACT("qualified_training_min") }.
    .short = Genre de travail
    .fits = Correspond au diplôme
    .fits-words = correspond, dans mon métier, mon métier, mon metier, même métier, meme metier
    .qualified = Autre travail qualifié
    .qualified-words = qualifié, qualifie, autre métier, autre metier, autre domaine
    .helper_field = Aide dans le domaine
    .helper_field-words = aide dans le même domaine, aide-soignant, aide-soignante, aide soignant, aide dans le métier
    .helper = Travail simple
    .helper-words = manœuvre, manoeuvre, sans diplôme, non qualifié, non qualifie, entrepôt, entrepot, ménage, nettoyage, plonge

chance-salary =
    Quel salaire est écrit dans l’offre, brut par an ?
    Brut veut dire : avant les impôts et les assurances. S’il n’y a que le salaire mensuel, additionnez tous les salaires d’une année.
    .short = Salaire par an
    .general = À partir de { FACT("blue_card_salary_general") }
    .reduced = À partir de { FACT("blue_card_salary_reduced") }
    .experience = À partir de { FACT("experience_6beschv_min_salary") }
    .less = Moins
    .less-words = moins, peu, plus bas, en dessous
chance-recent_degree = Les études sont-elles terminées depuis { FACT("blue_card_new_entrant") } au plus ?
    .short = Diplôme récent
chance-job_months = Le contrat est-il à durée indéterminée, ou dure-t-il au moins { FACT("blue_card_offer_months") } ?
    .short = Durée du poste
chance-collective_agreement = L’employeur est-il lié par une convention collective (Tarifvertrag), et paie-t-il selon elle ? C’est souvent écrit dans le contrat de travail. Sinon, demandez à l’employeur.
    .short = Convention collective
chance-partnership =
    L’employeur participe-t-il à un partenariat de reconnaissance (Anerkennungspartnerschaft) ?
    Cela veut dire : travailler et faire reconnaître le diplôme en même temps. L’entreprise doit pouvoir former, et les deux signent un accord.
    .short = Partenariat
    .yes = Oui, il participe
    .yes-words = oui, il participe, participe, accord

chance-experience =
    { $for ->
        [self] Combien de temps avez-vous travaillé dans ce métier ?
       *[other] Combien de temps la personne a-t-elle travaillé dans ce métier ?
    } Avec un diplôme, c’est le temps après le diplôme qui compte.
    Période prise en compte pour la longue durée : les { FACT("oc_nr06_window") } écoulés ; pour la plus courte : les { FACT("oc_nr07_window") } écoulés.
    .short = Expérience du métier
    .long = Au moins { FACT("oc_nr06_experience") }
    .long-words = longtemps, beaucoup d'années, très longtemps, tres longtemps
    .medium = Au moins { FACT("oc_nr07_experience") }
    .medium-words = quelques années, quelques annees
    .less = Moins
    .less-words = moins, pas du tout, peu, pas d'expérience, pas d'experience, sans expérience
chance-experience_it =
    { $for ->
        [self] Combien de temps avez-vous travaillé dans l’informatique ?
       *[other] Combien de temps la personne a-t-elle travaillé dans l’informatique ?
    }
    Période prise en compte pour la plus longue durée : les { FACT("oc_nr06_window") } écoulés ; pour les plus courtes : les { FACT("experience_window") } écoulés.
    .short = Expérience en IT
    .long = Au moins { FACT("oc_nr06_experience") }
    .long-words = longtemps, beaucoup d'années, très longtemps, tres longtemps
    .three = Au moins { FACT("blue_card_it_experience") }
    .three-words = plusieurs années, plusieurs annees
    .medium = Au moins { FACT("experience_years") }
    .medium-words = quelques années, quelques annees
    .less = Moins
    .less-words = moins, pas du tout, peu, pas d'expérience, pas d'experience, sans expérience
chance-age_group = Ce n’est pas grave. Quel groupe convient ?
    .short = Âge environ
    .young = Moins de { FACT("training_search_age") }
    .young-words = jeune, plus jeune, moins
    .middle = Entre les deux
    .middle-words = moyen, au milieu
    .older = { FACT("age45_age") } ou plus
    .older-words = plus âgé, plus age, âgé, vieux, au-dessus
chance-pension =
    À partir de { FACT("age45_age") }, la loi demande pour le premier titre l’une de ces deux choses : un salaire annuel d’au moins { FACT("age45_min_salary") } ou une couverture suffisante pour la vieillesse (Altersversorgung, par exemple une retraite).
    L’une des deux est-elle là ?
    .short = Salaire ou retraite
chance-asylum_benefits =
    { $for ->
        [self] Avez-vous reçu en Allemagne de l’argent ou des aides selon la loi sur les prestations aux demandeurs d’asile (Asylbewerberleistungsgesetz) ?
       *[other] La personne a-t-elle reçu en Allemagne de l’argent ou des aides selon la loi sur les prestations aux demandeurs d’asile (Asylbewerberleistungsgesetz) ?
    } Période prise en compte : les { FACT("western_balkans_asylum_benefits") } écoulés.
    .short = Aides d’asile
chance-driving =
    Pour conduire, il faut un permis de l’UE pour camion ou bus et la qualification initiale (Grundqualifikation, un examen pour chauffeurs professionnels). Qu’est-ce qui est là ?
    .short = Permis de conduire
    .eu = Les deux, de l’UE
    .eu-words = ue, les deux, permis européen, permis europeen
    .programme = L’entreprise aide
    .programme-words = entreprise, employeur, programme, l'employeur aide
    .home = Seulement celui du pays
    .home-words = pays, permis de mon pays, permis local, seulement au pays
    .no = Ni camion, ni bus
    .no-words = non, nan, aucun, pas de permis
chance-measure =
    { $for ->
        [self] Avez-vous déjà une place dans un cours qui compense ce qui manque selon la décision ?
       *[other] La personne a-t-elle déjà une place dans un cours qui compense ce qui manque selon la décision ?
    } Par exemple un stage d’adaptation (Anpassungslehrgang).
    .short = Place dans un cours
chance-completed_stay =
    { $for ->
        [self] Avez-vous terminé quelque chose ici en Allemagne ?
       *[other] La personne a-t-elle terminé quelque chose ici en Allemagne ?
    } Il s’agit d’études, d’une formation, d’une recherche scientifique ou de la reconnaissance du métier.
    .short = Terminé ici
chance-school_certificate =
    { $for ->
        [self] Avez-vous un diplôme de fin d’études (par exemple le bac) avec lequel vous pouvez étudier à l’université,
       *[other] La personne a-t-elle un diplôme de fin d’études (par exemple le bac) avec lequel elle peut étudier à l’université,
    } en Allemagne ou dans le pays d’origine ? Le diplôme d’une école allemande à l’étranger compte aussi.
    .short = Diplôme scolaire
chance-livelihood =
    Y a-t-il de l’argent pour vivre ? On demande actuellement en général { FACT("oc_livelihood") } par mois.
    Peuvent compter : un compte bloqué (Sperrkonto : l’argent est bloqué, une partie est libérée chaque mois), un salaire, ou quelqu’un en Allemagne qui s’engage à payer.
    .short = Argent pour vivre
    .no = Non, pas encore
