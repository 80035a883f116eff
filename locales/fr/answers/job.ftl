answer-job_search =
    Chercher gratuitement et officiellement :
    • Jobsuche, la recherche d’emploi de la Bundesagentur für Arbeit
    • « Make it in Germany », le portail du gouvernement allemand
    • la ZAV, son service de placement international, par la hotline { FACT("hotline_phone") }
    En plus : les sites d’entreprises et les sites d’emploi privés. Cherchez avec le nom allemand du métier.
    Clarifiez d’abord ce que vaut le diplôme : le mieux est de l’écrire dans la candidature. Ne payez jamais d’avance pour un emploi.
    .title = Trouver du travail en Allemagne
    .detail =
        Venir en Allemagne pour chercher n’est possible depuis l’étranger qu’avec la Chancenkarte. L’ancien visa de recherche d’emploi n’existe plus. Comme touriste, on ne peut pas changer.
        Après des études, une formation ou la reconnaissance faites en Allemagne, on peut chercher : au plus { FACT("job_search_after_german_degree") } (§ 20 AufenthG).
        Intermédiaires privés : au plus { FACT("agent_fee_cap") }, avec un contrat écrit et seulement quand le contrat de travail est là. Beaucoup d’intermédiaires sérieux ne prennent de l’argent qu’à l’employeur.
        Beaucoup d’entreprises n’ont jamais embauché quelqu’un de l’étranger. Écrivez en une phrase quel titre est possible, et nommez la procédure accélérée (§ 81a).
        Les refus sont normaux. Souvent aident : un meilleur allemand, des villes plus petites, des entreprises avec de l’expérience.
        Je ne propose pas d’emplois et je ne connais pas de places libres.

answer-application_cv =
    Une candidature a le plus souvent trois parties : CV, lettre courte, diplômes. Le mieux : tout dans un fichier PDF.
    Le CV est un tableau : le plus récent d’abord, avec mois et année, entreprise, lieu et tâches. En plus, les langues avec le niveau (A1 à C2) et l’état de la reconnaissance. Expliquez les vides d’un mot.
    Photo, religion, enfants et situation de famille sont facultatifs. N’envoyez jamais le passeport.
    .title = Candidature et CV
    .detail =
        La lettre est courte : pourquoi cette entreprise ? Que savez-vous faire ? À partir de quand ? Nommez le poste, et la personne si son nom est dans l’annonce.
        Écrivez le métier avec le nom allemand et expliquez le diplôme en une phrase : durée, école, reconnu par l’État.
        Écrivez la vérité, aussi pour l’allemand. Dans l’entretien, on le remarque tout de suite.
        Un modèle gratuit en plusieurs langues est l’Europass.
        Le premier entretien se fait souvent par vidéo. Demandez-y le salaire, les heures, le début et l’aide pour le visa.
        Pour la reconnaissance, il faut un CV en allemand, en tableau. Ainsi, il est déjà prêt.
        De simples traductions suffisent le plus souvent pour la candidature. C’est seulement l’administration qui demande des traductions assermentées.

answer-job_offer_check =
    Une bonne offre indique par écrit : entreprise avec adresse, tâches, lieu, salaire brut, heures par semaine, congés, début, durée et préavis.
    Le salaire ne peut en général pas être inférieur à { FACT("min_wage") } brut par heure. Et il ne doit pas être moins bon que pour des collègues comparables.
    Ne signez rien que vous ne comprenez pas. Faire Integration vérifie des offres gratuitement, en plusieurs langues, aussi pour des personnes à l’étranger. Moi-même, je ne peux pas vérifier de contrats.
    .title = Cette offre est-elle correcte ?
    .detail =
        Regardez ces points :
        • rembourser de l’argent en cas de démission : pour quoi, combien, combien de temps ?
        • logement de l’employeur : combien coûte-t-il, et que se passe-t-il quand le travail finit ?
        • retenues sur le salaire, heures supplémentaires non payées ou essai sans salaire
        • tâches qui ne correspondent pas au métier dans le visa
        Normal en Allemagne : { FACT("working_time") } de travail par jour. Jusqu’à { FACT("working_time_max") } sont permises, si c’est compensé plus tard.
        L’employeur doit donner les conditions les plus importantes en forme de texte (§ 2 NachwG). Un intermédiaire doit vous informer par écrit avant le contrat, dans une langue que vous comprenez.
        Personne n’a le droit de garder votre passeport.
        L’entreprise est-elle vraie ? Appelez le numéro qui est sur le site de l’entreprise, pas celui du message.
        Le brut n’est pas l’argent sur le compte : les impôts et les assurances sont encore retirés.

answer-salary_typical =
    Il n’y a pas un salaire pour tous. Il dépend du métier, de la région, de l’expérience et d’une convention collective. Seules les limites basses sont fixes :
    • Salaire minimum : { FACT("min_wage") } brut par heure
    • Personnel infirmier qualifié : { FACT("care_min_wage_nurse") } brut par heure (pas dans les hôpitaux)
    • Carte bleue (Blaue Karte EU) : { FACT("blue_card_salary_general") } brut par an, moins dans certains cas
    On peut comparer gratuitement dans l’Entgeltatlas de la Bundesagentur für Arbeit.
    .title = Combien gagne-t-on en Allemagne ?
    .detail =
        Le brut est le salaire du contrat. Le net arrive sur le compte : avant, on retire l’impôt et les cotisations pour maladie, dépendance, retraite et chômage. Combien, cela dépend de la famille et du salaire. Demandez toujours : brut ou net, par mois ou par an ?
        Pour le visa de travailleur qualifié (§ 18a, § 18b), il n’y a pas de salaire minimum fixe. À partir de { FACT("age45_age") }, il faut pour le premier titre au moins { FACT("age45_min_salary") } brut par an ou une couverture pour la vieillesse. Personnes expérimentées (§ 19c) : au moins { FACT("experience_6beschv_min_salary") } ou le salaire de la convention collective.
        Toujours : le salaire ne doit pas être moins bon que pour des personnes comparables en Allemagne. C’est en général l’Agence fédérale pour l’emploi qui le vérifie.
        Comptez aussi le loyer. Dans les grandes villes, il est beaucoup plus haut qu’à la campagne.
        Tant que la reconnaissance manque, le salaire est souvent plus bas dans les professions réglementées. Le contrat devrait dire combien c’est après.

answer-employer_side =
    Vous voulez embaucher quelqu’un de l’étranger ? Pour commencer :
    • clarifier : la profession est-elle réglementée ? Quel diplôme ?
    • faire l’offre par écrit : tâches, salaire, heures
    • remplir l’« Erklärung zum Beschäftigungsverhältnis » (déclaration d’emploi, pour l’Agence fédérale)
    • commencer tôt la reconnaissance ou l’évaluation du diplôme
    • si cela doit aller vite : procédure accélérée (§ 81a), { FACT("fast_track_fee") }
    L’Arbeitgeber-Service (service aux employeurs) de la Bundesagentur für Arbeit aide gratuitement.
    .title = Embaucher pour une entreprise
    .detail =
        Qui demande quoi ? La personne demande le visa à l’ambassade d’Allemagne. Vous demandez la procédure accélérée au service des étrangers (Ausländerbehörde), avec une procuration de la personne. Les objectifs sont alors : reconnaissance { FACT("fast_track_recognition_time") }, Agence fédérale { FACT("fast_track_ba_time") }, rendez-vous { FACT("fast_track_appointment_time") }, visa { FACT("fast_track_visa_time") }. Ce n’est pas une garantie.
        Sans cette procédure, vous pouvez obtenir l’accord préalable de l’Agence fédérale (Vorabzustimmung). Il est valable { FACT("ba_pre_approval_validity") }.
        Pour les travailleurs qualifiés, il n’y a en général pas de contrôle de priorité. Mais on vérifie si le salaire et les horaires sont aussi bons que pour des salariés comparables.
        Si la reconnaissance manque encore, le partenariat de reconnaissance (Anerkennungspartnerschaft) peut convenir.
        Autre aide : Make it in Germany (pages pour employeurs), KOFA, IHK ou Handwerkskammer, IQ Servicestellen Fachkräfteeinwanderung.
        Lotse ne place personne. Pensez aussi au logement, au cours d’allemand et à une personne de contact fixe.

answer-employer_duties =
    Les employeurs doivent surtout :
    • vérifier le titre de séjour : permet-il ce travail ? Garder une copie (§ 4a AufenthG).
    • pour une personne recrutée à l’étranger : au plus tard le premier jour de travail, signaler en forme de texte le conseil « Faire Integration », avec le contact du service le plus proche (§ 45c AufenthG).
    • si le travail finit plus tôt que prévu : le signaler au service des étrangers, au plus tard { FACT("employer_report_time") } après.
    • ne pas payer moins que des salariés comparables.
    .title = Obligations de l’employeur
    .detail =
        S’y ajoutent les obligations de tous : inscription à la sécurité sociale et les conditions importantes du contrat en forme de texte (§ 2 NachwG).
        Signaler Faire Integration n’est pas nécessaire si un intermédiaire a déjà informé selon § 299 SGB III. Le faire quand même ne nuit pas.
        L’adresse du service le plus proche est sur la page de Faire Integration. Les organismes ont été choisis de nouveau : n’utilisez pas d’anciennes listes.
        Les employeurs n’ont pas le droit de garder des passeports et pièces d’identité.
        Un employeur qui traite de façon répétée moins bien des salariés de l’étranger ou ne respecte pas ses obligations peut être exclu par l’Agence fédérale pour l’emploi, au plus { FACT("employer_ban") }.
        Les salariés doivent aussi signaler si le travail finit plus tôt : au service des étrangers (Ausländerbehörde), au plus tard { FACT("duty_notify_job_end_worker") } après. Rappelez-le-leur.
        Pour les personnes avec un passeport de l’UE, la vérification du titre de séjour n’est pas nécessaire.
