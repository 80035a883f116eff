### The road map of the language conversation: the goal, how and where to learn, the exam.

plan-language = Apprendre l’allemand

plan-language_goal_health = But : l’allemand pour une profession de santé
    .what = Pour l’autorisation dans les soins infirmiers, les Länder (régions allemandes) demandent le plus souvent l’allemand { FACT("nursing_language") }. Dans d’autres professions de santé, l’autorité dit quel niveau compte. Parfois, un examen de langue professionnelle s’ajoute.
    .office = Autorité de santé du Land
plan-language_goal_recognition = But : l’allemand pour le travail et la reconnaissance
    .what = Pour la carte bleue (Blaue Karte EU) et pour les travailleurs qualifiés (§§ 18a, 18b), la loi ne demande pas l’allemand, mais beaucoup d’employeurs oui. Pour un cours ou un examen en vue de la reconnaissance : le plus souvent { FACT("lang_16d1") }. Pour le partenariat de reconnaissance (Anerkennungspartnerschaft) : au moins { FACT("lang_recognition_partnership") }. Dans les professions réglementées, le service compétent dit ce qui est nécessaire.
plan-language_goal_card = But : l’allemand pour la Chancenkarte
    .what =
        Si l’on a besoin de points, il faut prouver au moins l’allemand { FACT("oc_language_minimum") } ou l’anglais { FACT("oc_language_minimum_english") }. Plus d’allemand donne des points :
        • A2 : { FACT("oc_points_nr04") }
        • B1 : { FACT("oc_points_nr03") }
        • B2 ou mieux : { FACT("oc_points_nr02") }
        Avec une reconnaissance complète, la loi ne demande pas de certificat.
plan-language_goal_apprenticeship = But : l’allemand pour la formation
    .what = En général, il faut { FACT("lang_apprenticeship") }. Exception : l’entreprise ou l’école a vérifié elle-même l’allemand, ou un cours d’allemand est prévu d’abord. Pour le visa de recherche d’une place de formation : { FACT("lang_training_search") }.
plan-language_goal_spouse = But : l’allemand pour rejoindre le conjoint
    .what =
        Cela dépend du titre de la personne en Allemagne :
        • Carte bleue (Blaue Karte EU), travailleur qualifié (§§ 18a, 18b), personne expérimentée (§ 19c Abs. 2) : pas d’allemand nécessaire.
        • Autres titres, par exemple par la règle des Balkans occidentaux : en général A1.
        Il y a d’autres exceptions. Demandez à l’ambassade avant de vous inscrire à l’examen.
    .office = Ambassade ou consulat d’Allemagne
plan-language_goal_daily = But : être à l’aise au quotidien
    .what = Avec B1, on se débrouille le plus souvent bien dans les administrations, chez le médecin et au travail. Pour rester, il faut l’allemand aussi plus tard : pour le séjour permanent (Niederlassungserlaubnis) comme travailleur qualifié { FACT("lang_settlement_skilled") }, avec la carte bleue au moins { FACT("lang_settlement_blue_card") }, pour la naturalisation { FACT("lang_citizenship") }.

plan-language_begin = Commencer aujourd’hui
    .what = Un peu chaque jour aide plus que beaucoup une fois par semaine. Au début, c’est possible gratuitement sur internet, par exemple avec la Deutsche Welle ou le vhs-Lernportal. Parlez dès le début à voix haute et avec d’autres personnes.
    .cost = rien
plan-language_further = Continuer au niveau suivant
    .what = Un test de niveau montre quel cours convient. Beaucoup d’écoles ont un test sur internet. Le mieux est un cours qui mène jusqu’à l’examen. Parlez aussi souvent que possible : c’est ce qui manque le plus.
plan-language_well = Prouver le niveau et pratiquer la langue du métier
    .what = Avec B2, beaucoup est fait. Si le certificat est déjà ancien : demandez s’il compte encore. Maintenant, l’allemand de votre métier est utile : mots techniques, conversations, rapports.
plan-language_abroad = Trouver un cours dans son pays
    .what = Le Goethe-Institut propose des cours et des examens dans beaucoup de pays et en ligne. Dans certains pays, il y a aussi avant le voyage du conseil et des cours gratuits (Vorintegration). Le Goethe-Institut en sait plus. Il y a aussi d’autres bonnes écoles : comparez les prix.
    .office = Goethe-Institut ou école de langue
    .cost = selon le pays et le cours
plan-language_stay = Possible : venir pour un cours de langue
    .what = Pour un cours d’allemand en Allemagne, il peut y avoir un visa (§ 16f AufenthG). Il faut une place dans un cours et de l’argent pour vivre, actuellement { FACT("s16d_livelihood") } par mois. On peut travailler à côté { FACT("language_course_side_job") } par semaine.
    .office = Ambassade ou consulat d’Allemagne
plan-language_integration = Demander le cours d’intégration
    .what = Avec un premier titre de travailleur qualifié, de personne expérimentée ou de carte bleue, ou pour rejoindre sa famille, on a le plus souvent droit à un cours (Integrationskurs) si B1 manque encore. Utilisez ce droit vite : au plus tard { FACT("integration_course_use_within") } après. Sans ce droit, on ne reçoit actuellement pas de place libre, mais on peut payer soi-même.
    .office = Service des étrangers (Ausländerbehörde), BAMF ou conseil aux migrants (MBE)
    .cost = une partie des coûts ; avec peu d’argent, cela peut tomber
plan-language_job_courses = Apprendre l’allemand pour le métier
    .what = Les cours de langue professionnelle (Berufssprachkurse) sont pour les personnes qui travaillent, ont un contrat de travail, cherchent un emploi ou sont en procédure de reconnaissance. Certaines entreprises ont leurs propres cours : demandez-le.
    .office = Agence pour l’emploi (Agentur für Arbeit) ou employeur
plan-language_exam = Passer l’examen
    .what = D’abord demander, ensuite s’inscrire : quel examen l’ambassade ou l’administration accepte-t-elle, quel niveau, et quel âge peut avoir le certificat ? Le plus souvent comptent les examens du Goethe-Institut, de telc, ÖSD ou TestDaF. N’achetez jamais un certificat : cela met le visa en danger.
    .office = Centre d’examen
    .papers = Passeport ; le nom doit être écrit de la même façon sur le certificat
    .cost = selon le pays et l’examen
    .time = les dates sont souvent vite complètes
