### The Opportunity Card (Chancenkarte): what is asked, the points with their reasons, and the road maps that follow.
### Figures come from the fact register only.

points-title = Chancenkarte : points
points-intro =
    Avec la carte d’opportunité (Chancenkarte), on peut venir en Allemagne et y chercher du travail. Pour cela, certains ont besoin de points, d’autres non.
    { $for ->
        [self] Je pose quelques questions courtes. Ensuite, vous voyez combien de points vous auriez et ce qui manque encore.
       *[other] Je pose quelques questions courtes sur la personne. Ensuite, vous voyez combien de points elle aurait et ce qui manque encore.
    }

## What is asked

points-passport =
    { $for ->
        [self] Avez-vous
       *[other] La personne a-t-elle
    } un passeport de l’UE, d’Islande, du Liechtenstein, de Norvège ou de Suisse ?
    .short = Passeport
    .eu = Oui, un de ceux-là
    .eu-words = oui, ue, union européenne, passeport européen, passeport europeen, suisse, europe
    .other = Non, un autre
    .other-words = non, autre passeport, un autre passeport, pas de passeport européen, hors ue
points-eu_passport = Alors la Chancenkarte n’est pas nécessaire : avec un tel passeport, on peut vivre, chercher du travail et travailler en Allemagne, sans visa et sans points. Seules les professions réglementées, par exemple les soins infirmiers, demandent une reconnaissance. Pour cela, il y a un parcours à part dans le menu.

points-reuse = J’ai déjà des réponses sur le diplôme, le métier et le lieu de vie. S’agit-il de la même personne, et ces réponses sont-elles encore justes ?
    .short = Réponses précédentes
    .yes = Oui, les reprendre
    .no = Non, redemander
    .no-words = non, nan, redemander, nouveau, autre personne, ce n'est plus juste

points-recognition_status =
    Un service allemand a-t-il déjà vérifié le diplôme ?
    Pour des études, la base de données anabin compte aussi : l’établissement avec H+ et le diplôme « entspricht » ou « gleichwertig » (équivalent).
    .short = Reconnaissance
    .germany = Le diplôme est allemand
    .germany-words = allemand, d'allemagne, fait en allemagne, diplôme allemand, diplome allemand
    .recognised = Reconnu ou comparable
    .recognised-words = oui, reconnu, entièrement reconnu, équivalent, equivalent, comparable, zab, h+
    .partial = Oui, mais il manque
    .partial-words = en partie, partiellement, reconnaissance partielle, il manque quelque chose, décision, bescheid, stage d'adaptation, examen de connaissances
    .not_assessed = Non, pas encore
    .not_assessed-words = non, pas encore, pas vérifié, pas verifie, pas reconnu

points-training_recognised =
    La formation est-elle reconnue par l’État dans son pays, et a-t-elle duré au moins { FACT("oc_training_min") } ?
    Un certificat d’une chambre de commerce allemande à l’étranger (AHK) peut aussi compter, si la formation était comme en Allemagne.
    .short = Reconnu par l’État
    .yes = Oui, les deux
    .no = Non
    .ahk = Certificat de l’AHK
    .ahk-words = ahk, certificat ahk, chambre de commerce allemande, chambre de commerce
points-degree_recognised = Les études sont-elles terminées, et le diplôme est-il reconnu par l’État dans son pays ?
    .short = Reconnu par l’État

points-shortage_group =
    Ce n’est pas grave. Le métier fait-il partie d’un de ces groupes ?
    • Ingénierie, sciences, mathématiques, architecture
    • Informatique avec des études ou à ce niveau
    • Médecine, dentaire, vétérinaire, pharmacie, thérapie
    • Soins infirmiers et sages-femmes, avec des études
    • Enseignement et éducation, avec des études
    • Direction dans la production, le bâtiment, la logistique, l’informatique, la santé, la petite enfance ou une école
    .short = Métier en pénurie

points-german_level =
    { $for ->
        [self] Quel est votre niveau d’allemand ?
       *[other] Quel est le niveau d’allemand de la personne ?
    } Ce qui compte, c’est ce que l’on peut prouver avec un certificat.
    .short = Allemand
    .none = Pas encore d’allemand
    .none-words = pas d'allemand, pas encore d'allemand, pas du tout, rien, zéro, zero
    .a1 = A1
    .a1-words = débutant, debutant, débutante, un peu
    .a2 = A2
    .b1 = B1
    .b1-words = moyen, intermédiaire, intermediaire
    .b2 = B2 ou mieux
    .b2-words = b2, c1, c2, bon, très bon, tres bon, courant, langue maternelle
points-english_level =
    { $for ->
        [self] Et quel est votre niveau d’anglais ?
       *[other] Et quel est le niveau d’anglais de la personne ?
    }
    .short = Anglais
    .below = Moins que B2
    .below-words = pas d'anglais, un peu, a1, a2, b1, faible, mauvais
    .b2 = B2
    .b2-words = bon, bien
    .c1 = C1, C2 ou maternelle
    .c1-words = c1, c2, très bon, tres bon, courant, langue maternelle
points-experience =
    { $for ->
        [self] Combien de temps avez-vous travaillé dans ce métier après le diplôme ?
       *[other] Combien de temps la personne a-t-elle travaillé dans ce métier après le diplôme ?
    }
    Période prise en compte pour la longue durée : les { FACT("oc_nr06_window") } écoulés ; pour la plus courte : les { FACT("oc_nr07_window") } écoulés.
    .short = Expérience du métier
    .long = Au moins { FACT("oc_nr06_experience") }
    .long-words = longtemps, beaucoup d'années, très longtemps, tres longtemps
    .medium = Au moins { FACT("oc_nr07_experience") }
    .medium-words = quelques années, quelques annees
    .less = Moins
    .less-words = moins, pas du tout, peu, pas d'expérience, pas d'experience, sans expérience
points-age =
    { $for ->
        [self] Quel âge avez-vous ?
       *[other] Quel âge a la personne ?
    } Écrivez seulement le nombre. C’est l’âge au jour de la demande qui compte.
    .short = Âge
    .invalid = Je n’ai pas compris. Écrivez seulement l’âge, par exemple : 34
points-stay_germany =
    { $for ->
        [self] Avez-vous déjà vécu en Allemagne avec une autorisation,
       *[other] La personne a-t-elle déjà vécu en Allemagne avec une autorisation,
    } au moins { FACT("oc_nr11_stay") } sans interruption ? Période prise en compte : les { FACT("oc_nr11_window") } écoulés.
    .short = Déjà en Allemagne
points-partner = Le mari ou la femme demande-t-il aussi la Chancenkarte, au même service, pour venir ensemble ? Cela ne compte que si les deux remplissent les conditions.
    .short = Conjoint
    .no = Non, ou pas marié
    .no-words = non, nan, célibataire, celibataire, seul, seule, pas marié, pas marie, pas mariée, pas de conjoint
points-lives_in =
    { $for ->
        [self] Où vivez-vous maintenant ?
       *[other] Où vit la personne maintenant ?
    } Cela détermine où l’on demande la carte.
    .short = Lieu de vie
    .abroad = À l’étranger
    .abroad-words = étranger, etranger, encore à l'étranger, pas en allemagne, chez moi, au pays, dans mon pays
    .germany = En Allemagne
    .germany-words = allemagne, en allemagne, ici, déjà là, deja la, déjà en allemagne
points-permit =
    { $for ->
        [self] Avez-vous
       *[other] La personne a-t-elle
    } en Allemagne un permis de séjour (Aufenthaltserlaubnis) pour des études, une formation, un cours de langue ou un travail ? Un visa de touriste ne compte pas.
    .short = Permis de séjour
points-livelihood =
    Dernière question : y a-t-il assez d’argent pour vivre, pendant toute la recherche ?
    On demande actuellement { FACT("oc_livelihood") } par mois, par exemple sur un compte bloqué (Sperrkonto : l’argent est bloqué, une partie est libérée chaque mois). Un contrat de travail à temps partiel en Allemagne ou un engagement de prise en charge (Verpflichtungserklärung) peut aussi compter : alors quelqu’un en Allemagne paie.
    .short = Argent pour vivre
    .no = Non, pas encore

## The result

points-total = **Chancenkarte : { $points }**
points-verdict_yes = Il faut { FACT("oc_min_points") }. Cela suffit. D’après ces réponses, les autres conditions sont remplies aussi.
points-verdict_enough = Il faut { FACT("oc_min_points") }. Les points suffisent. Mais autre chose manque encore ou reste ouvert.
points-verdict_maybe = Il faut { FACT("oc_min_points") }. Savoir si cela suffit dépend de ce qui reste ouvert.
points-verdict_short = Il faut { FACT("oc_min_points") }. Il manque encore { $points }.
points-counted = Voici mon calcul (§ 20b AufenthG) :
points-line = • { $reason } : { $points }
points-open = Encore ouvert, cela peut s’ajouter :
points-line_open = • { $reason } : au plus { $points }
points-gains = Cela donnerait plus de points :
points-line_gain = • { $reason } : { $points } de plus

points-nr_1 = Décision de reconnaissance partielle
points-nr_2 = Allemand B2 ou mieux
points-nr_3 = Allemand B1
points-nr_4 = Allemand A2
points-nr_5 = Anglais C1 ou mieux
points-nr_6 = Au moins { FACT("oc_nr06_experience") } d’expérience du métier (période : les { FACT("oc_nr06_window") } écoulés)
points-nr_7 = Au moins { FACT("oc_nr07_experience") } d’expérience du métier (période : les { FACT("oc_nr07_window") } écoulés)
points-nr_8 = Métier en pénurie selon la liste de la carte bleue
points-nr_9 = Âge jusqu’à { FACT("oc_nr09_age") }
points-nr_10 = Âge jusqu’à { FACT("oc_nr10_age") }
points-nr_11 = Déjà au moins { FACT("oc_nr11_stay") } en Allemagne avec une autorisation
points-nr_12 = Le conjoint remplit aussi les conditions et vient avec

points-note_age = Sur l’âge : la loi dit « pas plus âgé que ». On ne sait pas clairement si toute l’année après cet anniversaire compte encore. C’est pourquoi je calcule avec prudence. Demandez à l’ambassade avant de déposer la demande.
points-note_nursing = Sur les soins infirmiers : les soins avec des études sont sur la liste des métiers en pénurie. Pour une formation professionnelle en soins, ce n’est pas clair : cela dépend du classement du diplôme. Demandez à l’ambassade avant de déposer la demande.
points-note_classification = Sur le métier en pénurie : la liste vise des métiers de niveau universitaire. On ne sait pas clairement si ce diplôme en fait partie. Demandez à l’ambassade avant de déposer la demande.

points-missing = Il manque encore :
points-unknown = Cela reste à clarifier :
points-item = • { $text }
points-need_basic_qualification = un diplôme reconnu par l’État dans son pays ; une formation professionnelle doit durer au moins { FACT("oc_training_min") }
points-need_german_or_english = une preuve d’allemand { FACT("oc_language_minimum") } ou d’anglais { FACT("oc_language_minimum_english") } : l’un des deux est obligatoire
points-need_livelihood_opportunity_card = de l’argent pour vivre : actuellement { FACT("oc_livelihood") } par mois
points-need_abroad_or_title = le bon endroit pour la demande : depuis l’étranger, ou en Allemagne avec un permis de séjour pour des études, une formation, un cours de langue ou un travail

points-hint_recognition = Aucun point n’est nécessaire si le diplôme est entièrement reconnu en Allemagne ou, pour des études, s’il est considéré comme comparable.
points-hint_open = Clarifiez d’abord la reconnaissance : si le diplôme est déjà entièrement reconnu en Allemagne ou, pour des études, comparable, aucun point n’est nécessaire.

points-skilled = **Chancenkarte sans points**
    { $for ->
        [self] Avec ce diplôme, vous êtes en Allemagne une personne qualifiée (Fachkraft). Vous n’avez donc pas besoin de points
       *[other] Avec ce diplôme, la personne est qualifiée en Allemagne (Fachkraft). Elle n’a donc pas besoin de points
    } (§ 20a Abs. 3 Nr. 1 AufenthG). La loi ne demande pas non plus de certificat de langue pour cela.
    Y a-t-il déjà une offre d’emploi ? Alors un visa de travail est le plus souvent la meilleure voie.
points-skilled_yes = D’après ces réponses, les autres conditions sont remplies aussi.
points-none_qualification = **Chancenkarte : pas possible actuellement**
    Pour la Chancenkarte, il faut un diplôme : une formation reconnue par l’État d’au moins { FACT("oc_training_min") } ou des études (§ 20a Abs. 4 AufenthG). L’expérience seule ne suffit pas, même avec beaucoup de points.
    La feuille de route montre ce qui est quand même possible.
points-none_basic_qualification = **Chancenkarte : pas possible actuellement**
    Le diplôme doit être reconnu par l’État dans son pays, et une formation professionnelle doit durer au moins { FACT("oc_training_min") } (§ 20a Abs. 4 AufenthG). Les points n’y changent rien.
    Il y a une exception : si un service allemand constate qu’il ne manque plus qu’une partie (reconnaissance partielle), cette condition tombe, et la décision donne { FACT("oc_points_nr01") }.

points-discretion = C’est un calcul d’après ces réponses, pas une promesse ni un conseil juridique. Même si tout convient, l’administration décide librement, au cas par cas (§ 20a AufenthG).

## The road maps

plan-opportunity_card = Chancenkarte pour chercher du travail
plan-opportunity_card_later = D’abord clarifier le diplôme

plan-card_degree = Montrer que les études comptent
    .what = Regardez d’abord dans anabin, c’est gratuit. Si l’établissement a H+ et que le diplôme est « entspricht » ou « gleichwertig » (équivalent), les études sont considérées comme comparables : alors aucun point n’est nécessaire. Sinon, la ZAB (office central allemand pour les diplômes étrangers) doit confirmer le diplôme.
    .office = ZAB
    .papers = Diplôme, liste des matières, impression d’anabin
    .cost = anabin : rien ; évaluation du diplôme (Zeugnisbewertung) : { FACT("zab_statement_fee") }
plan-card_training = Montrer que la formation compte
    .what = Pour la Chancenkarte avec points, un service allemand spécialisé doit confirmer que la formation est reconnue par l’État dans son pays et qu’elle a duré au moins { FACT("oc_training_min") }. C’est la ZAB (office central allemand pour les diplômes étrangers) qui le fait. Un certificat de l’AHK n’a pas besoin de cette confirmation. Encore mieux : une demande de reconnaissance. Avec la reconnaissance complète, aucun point n’est nécessaire.
    .office = ZAB
    .papers = Diplôme avec la durée et les matières, preuve que l’école est reconnue
    .cost = à demander avant à la ZAB
plan-card_notice = Préparer la décision
    .what = La décision (Bescheid) doit dire ce qui manque encore pour la reconnaissance complète. Elle donne { FACT("oc_points_nr01") } et remplace l’autre preuve du diplôme. Il faut quand même l’allemand { FACT("oc_language_minimum") } ou l’anglais { FACT("oc_language_minimum_english") }.
    .papers = Décision de reconnaissance
plan-card_proof = Préparer la preuve du diplôme
    .what = Cela peut être : le diplôme allemand, la décision de reconnaissance complète, l’évaluation de la ZAB ou l’impression d’anabin. Avec cela, aucun point n’est nécessaire.
    .papers = Diplôme et une de ces preuves
plan-card_language = Prouver la langue
    .what = Il faut au moins l’allemand { FACT("oc_language_minimum") } ou l’anglais { FACT("oc_language_minimum_english") }. L’allemand rapporte le plus : B2 donne { FACT("oc_points_nr02") }. Passez un certificat seulement dans un examen reconnu, n’en achetez jamais. L’ambassade dit lesquels sont valables.
    .office = par exemple Goethe-Institut, telc, ÖSD
    .papers = Certificat
plan-card_money = Prouver l’argent pour vivre
    .what = On demande actuellement { FACT("oc_livelihood") } par mois. Sur un compte bloqué (Sperrkonto), cela fait actuellement au total { FACT("blocked_account_oc") }. Un contrat de travail à temps partiel ou un engagement de prise en charge (Verpflichtungserklärung) de quelqu’un en Allemagne peut aussi compter. Demandez avant à l’ambassade ce qu’elle accepte.
    .papers = Confirmation du compte bloqué, contrat de travail ou engagement de prise en charge
plan-card_apply = Demander le visa
    .what = Dans beaucoup de pays, la demande se fait par internet, sur le portail consulaire (Auslandsportal). Ensuite, il y a un rendez-vous à l’ambassade. Prenez rendez-vous seulement là-bas, n’en achetez jamais. Un voyage de touriste n’aide pas : il faut demander la carte avant, depuis l’étranger.
    .office = Ambassade ou consulat d’Allemagne
    .papers = Passeport, CV, toutes les preuves citées plus haut
    .cost = Visa { FACT("visa_fee") }
    .time = très différente selon le pays
plan-card_apply_here = Demander la Chancenkarte en Allemagne
    .what = C’est possible seulement avec un permis de séjour pour des études, une formation, un cours de langue ou un travail. Important : faites la demande avant qu’il expire. Faites-vous conseiller avant : après un diplôme allemand, il y a souvent un meilleur titre.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie
    .papers = Passeport, permis de séjour, toutes les preuves citées plus haut
    .cost = Permis de séjour { FACT("residence_permit_fee") }
plan-card_apply_later = Faire la demande depuis l’étranger
    .what = Depuis l’Allemagne, la demande n’est possible qu’avec un permis de séjour pour des études, une formation, un cours de langue ou un travail. Sans lui, il faut demander la carte depuis l’étranger. Avant de quitter le pays, faites-vous absolument conseiller, surtout en cas d’asile ou de Duldung (séjour toléré).
    .office = Conseil aux migrants (Migrationsberatung) ou conseil IQ, puis ambassade d’Allemagne
    .cost = Conseil : rien ; visa { FACT("visa_fee") }
plan-card_search = Arriver et chercher du travail
    .what = Déclarez votre logement à la mairie (délai : { FACT("registration_deadline") }). Pendant la recherche, on peut travailler en moyenne { FACT("oc_part_time_work") } par semaine et faire en plus des essais, pour chaque poste au plus { FACT("oc_trial_job") }. L’essai doit correspondre à un travail qualifié, à une formation ou à la reconnaissance.
    .office = Bureau des habitants (Einwohnermeldeamt), agence pour l’emploi (Agentur für Arbeit)
    .time = la carte est valable au plus { FACT("oc_duration") }
plan-card_work = Avec un poste, changer de titre
    .what = Avec une offre d’emploi qui convient, on passe à un titre de travail. Si aucun ne convient encore, la carte peut être prolongée une fois, d’au plus { FACT("oc_follow_up") }, si le travail est qualifié et si l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) est d’accord. Ne payez jamais d’avance pour un emploi.
    .office = Service des étrangers (Ausländerbehörde) ; en cas de problème de salaire ou de contrat : Faire Integration, gratuit
