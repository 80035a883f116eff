### The road map of the family conversation: conditions by title, papers, visa, arrival.

plan-family = Avec la famille en Allemagne

plan-family_title = D’abord clarifier le titre
    .what = Les conditions dépendent du titre de la personne en Allemagne. Pour la carte bleue (Blaue Karte EU), les travailleurs qualifiés (§§ 18a, 18b) et les personnes expérimentées (§ 19c Abs. 2), elles sont plus faciles : pas d’allemand pour le conjoint, pas de contrôle du logement. Le titre est écrit sur la carte ou dans le visa.
plan-family_spouse_easier = Conditions pour le conjoint
    .what =
        Avec ce titre, c’est plus facile :
        • Le conjoint n’a pas besoin de prouver l’allemand.
        • La taille du logement n’est pas contrôlée.
        • Les deux sont mariés et majeurs (à partir de { FACT("spouse_min_age") }).
        • L’argent suffit pour tous, avec l’assurance maladie.
        Si vous vous mariez quand le titre est déjà là, demandez avant au service des étrangers (Ausländerbehörde).
plan-family_spouse = Conditions pour le conjoint
    .what =
        Avec d’autres titres, on demande le plus souvent davantage :
        • un allemand simple, en général A1 (il y a des exceptions : demandez à l’ambassade),
        • assez de place dans le logement,
        • assez d’argent pour tous, avec l’assurance maladie,
        • les deux mariés et majeurs (à partir de { FACT("spouse_min_age") }).
        Avec certains titres, ce n’est pas possible tout de suite. Demandez avant au service des étrangers.
    .office = Service des étrangers (Ausländerbehörde) et ambassade
plan-family_children = Conditions pour les enfants
    .what =
        • L’enfant est mineur et n’est pas marié.
        • L’argent suffit pour tous, avec l’assurance maladie.
        • Si l’autre parent ne vit pas aussi ici, il faut le plus souvent l’autorité parentale (Sorgerecht) ou son accord.
        Pour les enfants à partir de { FACT("children_age_relaxed") }, les règles sont normalement plus strictes ; pour les travailleurs qualifiés, elles sont assouplies. Avec des enfants plus âgés, n’attendez pas.
plan-family_parents = Conditions pour les parents
    .what = Le titre de la personne en Allemagne doit avoir été délivré pour la première fois le { FACT("parents_title_since") } ou plus tard (§ 36 Abs. 3 AufenthG). Si le conjoint vit aussi ici, c’est possible aussi pour les beaux-parents. L’argent pour vivre et une assurance maladie pour les parents doivent être sûrs : c’est souvent le plus difficile. Il n’y a pas de droit garanti, l’administration décide au cas par cas.
    .office = Service des étrangers (Ausländerbehörde) et ambassade
plan-family_parents_rare = Parents : seulement dans de rares cas
    .what = La voie à part pour les parents n’existe qu’avec certains titres, par exemple la carte bleue (Blaue Karte EU) et les travailleurs qualifiés. Sinon, faire venir ses parents n’est possible que dans de rares cas très graves. Faites-vous conseiller avant de dépenser de l’argent. Une visite, c’est autre chose : pour cela, il y a un visa de visite.
    .office = Conseil aux migrants (Migrationsberatung) ou ambassade
plan-family_papers = Rassembler les papiers
    .what = La liste exacte est sur la page de l’ambassade. Les actes ont souvent besoin d’une traduction et d’une confirmation qu’ils sont authentiques : cela prend du temps, commencez donc tôt.
    .papers = pour chaque personne passeport et demande ; acte de mariage ; actes de naissance ; pour les enfants, preuve de l’autorité parentale ; titre ou contrat de la personne en Allemagne ; preuves d’argent et d’assurance, souvent aussi du logement
plan-family_papers_parents = Rassembler les papiers
    .what = La liste exacte est sur la page de l’ambassade. Clarifiez d’abord quelle assurance maladie prend les parents et combien elle coûte. Une assurance voyage ne suffit pas pour vivre ici.
    .papers = Passeports et demandes des parents, acte de naissance de la personne en Allemagne, son titre, preuves d’argent et d’assurance maladie
plan-family_together = Faire les demandes en même temps
    .what = Chaque personne a besoin de sa propre demande, aussi chaque enfant. Le mieux : tous en même temps, avec un rendez-vous pour chaque personne. Si l’employeur utilise la procédure accélérée (§ 81a), le conjoint et les enfants mineurs en font partie. Ne quittez le logement et le travail que lorsque tous les visas sont là.
    .time = objectif en procédure accélérée : rendez-vous au plus { FACT("fast_track_appointment_time") } plus tard, décision ensuite le plus souvent au plus { FACT("fast_track_visa_time") } ; sinon selon l’ambassade
plan-family_later = Venir plus tard : bien préparer
    .what = Beaucoup viennent d’abord seuls, cherchent un logement, puis font venir la famille. On peut déjà rassembler les papiers, et la famille peut déjà apprendre l’allemand. Avec la Chancenkarte ou pendant une formation, il vaut souvent mieux attendre un titre de travail.
plan-family_visa = Demander le visa
    .what = Avant le voyage, à l’ambassade d’Allemagne, en général par internet sur le portail consulaire (Auslandsportal), puis en personne. N’achetez jamais de rendez-vous. Venir avec un visa de visite et rester n’est le plus souvent pas possible. En cas de refus : le recours à l’ambassade (Remonstration) n’existe plus depuis le { FACT("remonstration_abolished_on") } ; possibles sont une nouvelle demande ou une action au tribunal.
    .office = Ambassade ou consulat d’Allemagne du lieu de vie de la famille
    .cost = Visa { FACT("visa_fee") }, pour les enfants { FACT("visa_fee_minor") }
    .time = très différente selon l’ambassade
plan-family_arrival = Arriver
    .what = Après l’emménagement, déclarez l’adresse de tous (délai : { FACT("registration_deadline") }). Ensuite, demandez au service des étrangers le permis de séjour pour chaque personne, longtemps avant la fin du visa. Demandez à la caisse maladie si la famille est assurée avec vous sans cotisation supplémentaire.
    .office = Bureau des habitants (Einwohnermeldeamt), service des étrangers (Ausländerbehörde), caisse maladie (Krankenkasse)
    .cost = Permis de séjour { FACT("residence_permit_fee") }
plan-family_work = Travail et allemand pour le conjoint
    .what = Avec un titre de regroupement familial, on peut en général travailler : c’est écrit sur le titre. Dans les professions réglementées, il faut quand même l’autorisation d’exercer. Le plus souvent, il y a un droit à un cours d’intégration (Integrationskurs), à utiliser au plus tard { FACT("integration_course_use_within") } après.
    .office = Service des étrangers (Ausländerbehörde), conseil aux migrants (MBE)
plan-family_school = École et maternelle
    .what = En Allemagne, les enfants doivent aller à l’école. Les écoles publiques sont gratuites. Pour l’inscription, l’école ou le Schulamt (service scolaire) du lieu de vie aide. Les places en maternelle et en crèche sont souvent rares : demandez dès que l’adresse est déclarée.
    .office = École, Schulamt ou mairie
    .papers = Acte de naissance, déclaration de l’adresse, carnet de vaccination, derniers bulletins
