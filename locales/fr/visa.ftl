### Visa and papers: what is asked. The road map stands in roadmaps/visa.ftl.

visa-title = Visa et papiers
visa-purpose = Pour le travail et la formation, la plupart des personnes ont besoin d’un visa, et cela avant le voyage. C’est pour quoi ?
    .short = Pour quoi
    .job = Travail, j’ai un poste
    .job-words = travail, travailler, emploi, job, poste, offre d'emploi, contrat de travail, carte bleue, travailleur qualifié
    .recognition = Reconnaissance, cours
    .recognition-words = reconnaissance, cours, examen, stage d'adaptation, examen de connaissances, partenariat de reconnaissance
    .card = Chancenkarte, recherche
    .card-words = chancenkarte, carte d'opportunité, carte opportunité, recherche d'emploi, chercher du travail
    .apprenticeship = Formation (Ausbildung)
    .apprenticeship-words = formation, ausbildung, apprentissage, place d'apprentissage, apprenti, apprentie, alternance, contrat de formation
    .family = Famille
    .family-words = famille, conjoint, enfants, regroupement familial, rejoindre mon mari, rejoindre ma femme
visa-country =
    { $for ->
        [self] De quel pays est votre passeport ?
       *[other] De quel pays est le passeport de la personne ?
    } Cela détermine si l’on a besoin d’un visa. Écrivez seulement le pays, par exemple : Algérie.
    .short = Passeport
    .invalid = Je n’ai pas reconnu ce pays. Écrivez seulement le nom du pays, par exemple : Maroc.
visa-visa_free =
    Bon à savoir : avec ce passeport, on peut entrer sans visa. On demande ensuite le titre de séjour au service des étrangers (Ausländerbehörde). Délai maximal après l’entrée : { FACT("visa_free_application") } (§ 41 AufenthV). On ne peut travailler que lorsque le titre le permet.
    Exception : la Chancenkarte doit être demandée avant le voyage. Dans les autres cas aussi, le visa avant le voyage peut être la voie la plus sûre.
visa-lives_in =
    { $for ->
        [self] Où vivez-vous maintenant ?
       *[other] Où vit la personne maintenant ?
    } Cela détermine où l’on dépose la demande.
    .short = Lieu de vie
    .abroad = À l’étranger
    .abroad-words = étranger, etranger, encore à l'étranger, pas en allemagne, chez moi, au pays, dans mon pays
    .germany = En Allemagne
    .germany-words = allemagne, en allemagne, ici, déjà là, deja la, déjà en allemagne
visa-employer =
    { $for ->
        [employer] Voulez-vous, comme employeur,
       *[other] L’employeur veut-il
    } utiliser la procédure accélérée (§ 81a AufenthG) ? C’est l’employeur qui la lance au service des étrangers (Ausländerbehörde) et qui paie pour cela { FACT("fast_track_fee") }. Le visa va alors le plus souvent plus vite.
    .short = Procédure accélérée
    .yes = Oui
    .no = Non
    .no-words = non, nan, pas encore d'employeur, pas d'employeur
visa-here = Quand on vit déjà en Allemagne, on ne demande pas de visa à une ambassade. C’est le service des étrangers (Ausländerbehörde) du lieu de vie qui est compétent. Un nouveau titre est-il possible ? Cela dépend du titre actuel.
