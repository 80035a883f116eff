answer-family_spouse =
    Oui, c’est souvent possible. Si quelqu’un travaille ici avec la carte bleue (Blaue Karte EU), comme travailleur qualifié (§§ 18a, 18b AufenthG) ou personne expérimentée (§ 19c Abs. 2), le conjoint peut en général le rejoindre. Alors :
    • Il n’a pas besoin de prouver l’allemand.
    • La taille du logement n’est pas contrôlée.
    • Les deux sont mariés et majeurs (à partir de { FACT("spouse_min_age") }).
    • L’argent suffit pour les deux, avec l’assurance maladie.
    Le conjoint fait la demande avant le voyage à l’ambassade d’Allemagne. Frais : { FACT("visa_fee") }
    .title = Faire venir son mari, sa femme
    .detail =
        Ces avantages dépendent du titre de la personne qui travaille ici. Ils sont aussi valables pour les chercheurs (§§ 18d, 18f) et les indépendants (§ 21).
        Ils ne sont **pas** valables pour tous les titres de travail : la règle des Balkans occidentaux n’est pas dans cette liste. La Chancenkarte non plus. Alors l’administration demande en général l’allemand A1 et un logement assez grand.
        Vous vous mariez quand le titre est déjà là ? Demandez avant au service des étrangers (Ausländerbehörde), il peut alors y avoir d’autres conditions. Être fiancés ou vivre ensemble ne suffit en général pas.
        Papiers : surtout l’acte de mariage, souvent avec traduction et une confirmation qu’il est authentique. La liste exacte est sur la page de l’ambassade.
        Venir avec un visa de visite et rester : ce n’est en général pas possible.
        Après l’entrée : déclarer l’adresse et obtenir le permis de séjour au service des étrangers. Frais : { FACT("residence_permit_fee") }
        Si l’ambassade dit non, faites-vous conseiller : possibles sont une action au tribunal ou une nouvelle demande avec de meilleurs papiers.

answer-family_children =
    Oui. Les enfants mineurs et non mariés peuvent en général venir (§ 32 AufenthG).
    • Chaque enfant a besoin de sa propre demande et d’un visa avant le voyage. Frais : { FACT("visa_fee_minor") }
    • L’argent doit suffire pour tous, avec l’assurance maladie.
    • Pour les enfants à partir de { FACT("children_age_relaxed") }, les règles sont normalement plus strictes. Pour les travailleurs qualifiés, elles sont assouplies.
    Demandez le visa à temps, avant que l’enfant soit majeur.
    .title = Faire venir ses enfants
    .detail =
        Le plus simple, c’est quand les deux parents vivent ici ou viennent aussi, ou quand le parent qui est ici a seul l’autorité parentale (Sorgerecht). Si l’autre parent reste dans le pays d’origine, il faut le plus souvent son accord, écrit et confirmé.
        Papiers : passeport de l’enfant, acte de naissance, preuve de l’autorité parentale, le plus souvent avec traduction. La liste exacte est sur la page de l’ambassade.
        Si l’enfant est déjà presque adulte, n’attendez pas. Demandez à l’ambassade quel jour compte.
        Les enfants majeurs ne peuvent en général pas venir par leurs parents. Ils ont besoin de leur propre voie, par exemple une formation.
        Si un enfant naît en Allemagne, le bébé a aussi besoin d’un titre de séjour. Allez bientôt après la naissance au service des étrangers (Ausländerbehörde).

answer-family_parents =
    Parfois. Une personne qui a reçu son titre de travailleur qualifié, de personne expérimentée (§ 19c Abs. 2) ou la carte bleue (Blaue Karte EU) pour la première fois le { FACT("parents_title_since") } ou plus tard peut demander la venue de ses parents (§ 36 Abs. 3 AufenthG). Si le conjoint vit aussi ici, c’est possible aussi pour les beaux-parents.
    L’argent pour vivre et l’assurance maladie des parents doivent être sûrs. Il n’y a pas de droit garanti : l’administration décide au cas par cas.
    .title = Faire venir ses parents
    .detail =
        Avec un tel titre reçu plus tôt, on ne peut en général pas utiliser cette règle. Il reste alors seulement la voie pour les cas particulièrement graves, et elle est très étroite.
        L’assurance maladie est souvent le point le plus difficile. Clarifiez d’abord quelle assurance prend les parents et combien elle coûte. Une assurance voyage ne suffit pas pour vivre ici.
        La règle concerne les parents et beaux-parents, pas pour les grands-parents, frères et sœurs ou enfants adultes.
        Venir en visite est autre chose : il y a un visa de visite pour un temps court. Parfois, l’ambassade demande un engagement de prise en charge (Verpflichtungserklärung, frais : { FACT("declaration_of_commitment") }). Quelqu’un en Allemagne s’y engage à payer tous les coûts. Ne le signez que si vous le pouvez vraiment.
        Avant la demande, demandez au service des étrangers (Ausländerbehörde) ou au conseil aux migrants (MBE).

answer-spouse_work =
    En général oui, tout de suite et tout travail. Avec un titre de regroupement familial, on n’a pas besoin d’un permis de travail en plus. Le titre dit alors « Erwerbstätigkeit erlaubt » ou « gestattet » (travail autorisé).
    • Pour les professions réglementées, par exemple les soins infirmiers, il faut quand même l’autorisation d’exercer.
    • Avec un visa de visite, on n’a pas le droit de travailler.
    Allemand : il y a le plus souvent un droit à un cours d’intégration (Integrationskurs). Délai pour l’utiliser : { FACT("integration_course_use_within") }
    .title = Mon conjoint peut-il travailler ?
    .detail =
        En général sont permis : temps plein, temps partiel, formation et aussi une entreprise à soi. Lisez toujours ce qui est écrit sur le titre ou sur la feuille jointe (Zusatzblatt).
        Si le conjoint a lui-même appris un métier, la reconnaissance vaut la peine : pour un meilleur salaire et pour son propre titre de travailleur qualifié, qui ne dépend pas du mariage.
        Le cours d’intégration est pour les personnes qui n’ont pas encore l’allemand B1. Le service des étrangers (Ausländerbehörde) ou le conseil aux migrants (MBE) aide à s’inscrire.
        Plus tard : si la personne qui travaille ici a un séjour permanent (Niederlassungserlaubnis, § 18c) comme travailleur qualifié ou avec carte bleue, le conjoint peut aussi l’obtenir plus tôt. Il faut entre autres { FACT("settlement_spouse_years") } avec permis de séjour et au moins { FACT("settlement_spouse_hours") } de travail par semaine (§ 9 Abs. 3a).
        En cas de séparation : faites-vous conseiller avant de déclarer ou de signer quelque chose.

answer-family_together =
    Oui, c’est possible. Chaque personne fait sa propre demande, de préférence toutes en même temps.
    En procédure accélérée (§ 81a AufenthG), le conjoint et les enfants mineurs en font partie s’ils font leur demande en même temps. C’est l’employeur qui la lance.
    Le visa de travail est la base : sans lui, il n’y en a pas non plus pour la famille.
    Frais : { FACT("visa_fee") }, pour les enfants { FACT("visa_fee_minor") }
    On peut aussi venir d’abord seul et faire venir la famille plus tard.
    .title = Venir ensemble en famille
    .detail =
        Prenez un rendez-vous pour chaque personne, aussi pour les enfants, et seulement sur la page de l’ambassade. Préparez tôt l’acte de mariage et les actes de naissance, avec traduction.
        Procédure accélérée : les frais sont de { FACT("fast_track_fee") }, l’employeur les paie au service des étrangers (Ausländerbehörde). Les objectifs : rendez-vous à l’ambassade au plus { FACT("fast_track_appointment_time") }, décision ensuite en général au plus { FACT("fast_track_visa_time") }. Ce n’est pas une garantie.
        Avec la Chancenkarte, il n’y a pas ces avantages pour les familles. Prévoyez plutôt la venue de la famille quand un poste et un nouveau titre sont là.
        Parfois, un visa arrive plus tôt que l’autre. Ne quittez le logement et le travail que lorsque tous les visas sont là.
        Beaucoup viennent d’abord seuls, cherchent un logement, puis font venir la famille. Le début est ainsi souvent plus facile et moins cher.
