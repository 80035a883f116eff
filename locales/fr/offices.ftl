### The conversation about offices.

offices-title = Conseil près de chez moi
offices-lives_in =
    { $for ->
        [self] Où vivez-vous maintenant ?
        [relative] Où vit la personne maintenant ?
       *[other] Pour quel lieu cherchez-vous un conseil ?
    }
    .short = Lieu de vie
    .abroad = À l’étranger
    .abroad-words = étranger, etranger, pas en allemagne, pays d'origine, dans mon pays, encore à l'étranger
    .germany = En Allemagne
    .germany-words = allemagne, ici en allemagne, déjà en allemagne, deja en allemagne, déjà là
offices-country =
    Dans quel pays ? Il s’agit du pays où { $for ->
        [self] vous habitez
       *[other] la personne habite
    } maintenant. Écrivez seulement le nom, par exemple : Cameroun.
    .short = Pays
    .invalid = Je ne trouve pas ce pays. Écrivez-le autrement. Ou appuyez sur « Je ne sais pas ».
offices-place = Dans quelle ville, quel district (Kreis) ou quel Land (Bundesland) ? Par exemple : Bielefeld, Rostock, Thüringen.
    .short = Lieu
    .invalid = Je ne connais pas ce lieu. Écrivez une ville plus grande dans les environs, ou le Land. Ou appuyez sur « Je ne sais pas ».
offices-region = Est-ce une de ces régions ?
    .short = Région
offices-topic = De quoi s’agit-il ?
    .short = Sujet
    .recognition = Reconnaissance
    .recognition-words = diplôme, diplome, reconnaître mon métier, reconnaître mon diplôme, equivalence, équivalence
    .visa = Visa et séjour
    .visa-words = visa, séjour, sejour, titre de séjour, ausländerbehörde, entrée
    .language = Apprendre l’allemand
    .language-words = allemand, cours d'allemand, cours de langue, examen
    .work = Chercher du travail
    .work-words = travail, emploi, job, boulot, recherche d'emploi
    .rights = Droits au travail
    .rights-words = droits, salaire, licenciement, droit du travail, le patron ne paie pas, contrat
    .arrival = S’installer, quotidien
    .arrival-words = s'installer, logement, démarches, famille, enfants, quotidien
    .employer = Pour les entreprises
    .employer-words = entreprise, entreprises, employeur, société, societe
    .unknown = Autre chose
    .unknown-words = autre, divers, je ne sais pas, en général, tout
