### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = Arriver en Allemagne
arrival-stage =
    { $for ->
        [self] Depuis combien de temps êtes-vous en Allemagne ?
       *[other] Depuis combien de temps la personne est-elle en Allemagne ?
    }
    .short = En Allemagne
    .soon = Pas encore, mais bientôt
    .soon-words = pas encore, bientôt, bientot, j'arrive bientôt, le mois prochain, avec un visa
    .weeks = Depuis peu
    .weeks-words = depuis peu, je viens d'arriver, nouveau, nouvelle, quelques semaines, quelques jours, tout juste arrivé
    .longer = Depuis plus longtemps
    .longer-words = longtemps, plus longtemps, depuis longtemps, depuis des années, un an, plusieurs années
arrival-children = Des enfants viennent-ils aussi, ou sont-ils déjà là ?
    .short = Enfants

arrival-more = Sur quoi voulez-vous en savoir plus ?
    .short = En savoir plus
    .address_registration = Déclarer l’adresse
    .address_registration-words = anmeldung, déclarer, declarer, adresse, inscription, mairie, bürgeramt, burgeramt
    .health_insurance = Assurance maladie
    .health_insurance-words = assurance, assurance santé, assurance sante, krankenkasse, médecin, medecin, caisse maladie
    .taxes_net_salary = Impôts et salaire net
    .taxes_net_salary-words = impôts, impots, impôt, net, brut, steuer-id, classe d'impôt, retenues
    .bank_account = Compte bancaire
    .bank_account-words = compte, banque, ouvrir un compte, compte en banque
    .housing = Trouver un logement
    .housing-words = logement, appartement, loyer, chambre, trouver un appartement, propriétaire, proprietaire
    .driving_licence = Permis de conduire
    .driving_licence-words = permis, voiture, conduire, échanger le permis, echange permis
    .school_kindergarten = École, Kita, allocation
    .school_kindergarten-words = école, ecole, crèche, creche, maternelle, kita, garde d'enfants, enfants, kindergeld, allocations, allocations familiales, familienkasse
    .leisure_and_associations = Loisirs et associations
    .leisure_and_associations-words = loisirs, association, associations, sport, se faire des amis, club
    .enough = Cela suffit
    .enough-words = assez, ça suffit, ca suffit, fini, rien de plus, c'est bon
arrival-more_longer = Sur quoi voulez-vous en savoir plus ?
    .short = En savoir plus
    .residence_permit_extension = Prolonger le séjour
    .residence_permit_extension-words = prolonger, prolongation, renouveler, renouvellement, renouveler mon titre, expire
    .change_employer = Changer d’employeur
    .change_employer-words = changer d'emploi, autre travail, nouveau job, nouveau travail, changement d'employeur
    .job_lost = Travail perdu
    .job_lost-words = chômage, chomage, licencié, licencie, licenciement, perdu mon travail, perte d'emploi
    .permanent_residence = Rester durablement
    .permanent_residence-words = séjour permanent, sejour permanent, niederlassungserlaubnis, durablement, pour toujours, rester, illimité
    .citizenship = Nationalité allemande
    .citizenship-words = naturalisation, passeport allemand, nationalité, nationalite, devenir allemand
    .travel_absence = Longtemps à l’étranger
    .travel_absence-words = voyager, étranger, etranger, voyage, rentrer au pays, vacances à l'étranger
    .family_spouse = Faire venir la famille
    .family_spouse-words = faire venir ma famille, femme, mari, regroupement familial, conjoint
    .social_security = Retraite et assurances
    .social_security-words = retraite, sécurité sociale, securite sociale, assurance chômage, assurances
    .enough = Cela suffit
    .enough-words = assez, ça suffit, ca suffit, fini, rien de plus, c'est bon
