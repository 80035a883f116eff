### The road maps about finding work and about an offer. Figures come from the fact register only.

plan-job_search = Trouver du travail en Allemagne
plan-job_danger = Signes d’alerte dans l’offre : ce qui aide maintenant
plan-job_unclear = Clarifier l’offre
plan-job_good = Avant de signer : ce qu’il faut vérifier

## Looking for work

plan-job_route = D’abord savoir ce qui compte pour le visa
    .what = Pour la plupart des voies, il faut d’abord une offre d’emploi, ensuite le visa. Pour chercher en Allemagne, il y a la carte d’opportunité (Chancenkarte). Avec un passeport de l’UE, on peut venir sans visa. Avec un visa de touriste, on n’a pas le droit de travailler.
plan-job_permit_first = Vérifier si le titre de séjour permet le travail
    .what = Sans passeport de l’UE, on regarde dans le titre de séjour ou dans la feuille jointe (Zusatzblatt) : il y est écrit quel travail est permis. Ne commencez pas avant que ce soit clair.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie
plan-job_qualification = Faire vérifier tôt le diplôme
    .what = Dans les professions réglementées, par exemple les soins infirmiers, on ne peut travailler qu’avec une autorisation. Pour les autres, la preuve est le plus souvent nécessaire pour le visa. Beaucoup d’employeurs la demandent en premier. Dans le menu, il y a un parcours à part pour cela.
plan-job_application = CV et candidature en allemand
    .what = Un CV court : le plus récent d’abord, nommer exactement les tâches, indiquer l’allemand avec le niveau (par exemple B1). En plus, une courte lettre pour ce poste précis. Une photo n’est pas nécessaire. N’affirmez jamais ce qui n’est pas vrai.
    .papers = CV, lettre, diplômes et certificats de travail en copie, si possible traduits
    .cost = rien si vous écrivez vous-même ; le conseil aide gratuitement
plan-job_where = Chercher sur les sites officiels
    .what = « Make it in Germany » est le portail du gouvernement allemand, avec des postes pour des personnes à l’étranger. La recherche d’emploi de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) est gratuite aussi. Son service pour l’étranger s’appelle ZAV. Postulez directement auprès de l’entreprise.
    .office = ZAV (service de placement international), par la hotline { FACT("hotline_phone") }
    .cost = rien
plan-job_where_here = Chercher sur les sites officiels et sur place
    .what = La recherche d’emploi de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) est gratuite, et l’agence pour l’emploi (Agentur für Arbeit) du lieu de vie conseille. Demandez aussi dans des associations, à des connaissances et directement aux entreprises.
    .office = Agence pour l’emploi (Agentur für Arbeit) du lieu de vie
    .cost = rien
plan-job_language = L’allemand pour le travail
    .what = Dans beaucoup de métiers, l’allemand est décisif, même si la loi ne le demande pas. Un certificat rend la candidature plus forte. En Allemagne, il y a aussi des cours d’allemand professionnel (Berufssprachkurse).
    .office = par exemple Goethe-Institut ; en Allemagne, demander à l’agence pour l’emploi
plan-job_check = Vérifier chaque offre avant de dire oui
    .what = Une vraie offre indique l’entreprise, l’adresse, les tâches, le salaire et les heures. Le salaire est d’au moins { FACT("min_wage") } brut par heure, dans beaucoup de métiers plus. Ici dans la conversation, vous pouvez vérifier l’offre avec quelques questions.

## Danger signs

plan-job_halt = Maintenant, ne rien payer et ne rien signer
    .what = Dites que vous avez besoin de temps. Quelqu’un qui vous presse (« seulement aujourd’hui ») veut autre chose qu’un bon travail. Ne donnez ni passeport, ni originaux, ni données bancaires.
    .cost = un employeur ne prend pas d’argent pour un poste
plan-job_paid = Si de l’argent a déjà été demandé ou payé
    .what = Les intermédiaires privés peuvent prendre aux personnes qui cherchent un emploi au plus { FACT("agent_fee_cap") }, avec un contrat écrit et seulement si un contrat de travail est né grâce à eux. Une avance n’est pas valable, et pour une place de formation, ils n’ont le droit de rien prendre. Déjà payé ? Cela arrive à beaucoup. Ne payez pas encore plus pour « récupérer » l’argent.
    .papers = Reçus, virements, messages
plan-job_passport = Garder ou récupérer le passeport
    .what = Personne n’a le droit de garder le passeport. S’il est déjà parti, la police, votre propre consulat ou un conseil aide. Demandez d’abord à un conseil si aller à la police ou au consulat peut être dangereux.
plan-job_evidence = Garder les preuves
    .what = Gardez les messages, numéros, annonces et contrats, de préférence en capture d’écran dans un endroit sûr. Ne supprimez rien avant d’avoir été conseillé. Ne vous disputez pas et ne menacez pas.
plan-job_faire_integration = Faire vérifier l’offre gratuitement
    .what = Faire Integration conseille sur le contrat de travail, le salaire et les intermédiaires, en plusieurs langues, aussi les personnes à l’étranger. Il y a un service dans chaque Land.
    .office = Faire Integration
    .papers = Offre ou contrat, messages
    .cost = rien
plan-job_police = Signaler une arnaque
    .what = Demander ou vendre de l’argent, des passeports, des certificats ou des rendez-vous à l’ambassade peut être puni par la loi. En Allemagne, la police enregistre une plainte. À l’étranger, la police de là-bas aide ; vous pouvez informer l’ambassade d’Allemagne sur de fausses offres de visa.
    .office = Police ; en urgence en Allemagne { FACT("emergency_police") }
plan-job_official = Continuer à chercher par des voies sûres
    .what = Sur « Make it in Germany » et à l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit), la recherche ne coûte rien. La hotline répond aux questions sur le visa et le travail.
    .office = Hotline { FACT("hotline_phone") }
    .cost = rien

## Open questions

plan-job_wait = Ne pas encore démissionner, voyager ou payer
    .what = D’abord demander, ensuite dire oui. Demandez par écrit, par exemple par e-mail. Alors la réponse est une preuve plus tard.
plan-job_agent = Demander : qui reçoit de l’argent, et pour quoi ?
    .what = Le plus sûr : ne jamais payer pour un emploi. Un intermédiaire privé peut prendre au plus { FACT("agent_fee_cap") }, avec un contrat écrit et seulement après le contrat de travail. Avant le contrat, il doit dire par écrit, dans une langue que l’on comprend : employeur, lieu, salaire, heures, congés. Pour une place de formation, tout argent est interdit.
plan-job_passport_own = Demander : est-ce que je garde mon passeport ?
    .what = Une copie pour l’employeur est normale. On ne donne l’original qu’à l’administration, jamais à l’employeur ou à l’intermédiaire.
plan-job_find_employer = Chercher soi-même l’employeur
    .what = Cherchez l’entreprise, la rue et la ville sur internet. Les entreprises allemandes ont un « Impressum » : on y trouve l’adresse et le téléphone. Appelez ce numéro, pas celui du message, et demandez si le poste existe. Le registre du commerce (Handelsregister) se consulte gratuitement. Si vous ne trouvez rien, c’est un signe d’alerte.
    .cost = rien
plan-job_ask_contract = Demander : quand arrive le contrat ?
    .what = Demandez le contrat avant de voyager ou de démissionner. Pour le visa, une offre concrète est de toute façon nécessaire. L’employeur doit donner les conditions les plus importantes par écrit, un e-mail peut suffire.
    .papers = Contrat de travail ou offre ferme
plan-job_ask_pay = Demander : salaire, heures, congés
    .what = Demandez : quel est le salaire brut ? Combien d’heures par semaine ? Combien de jours de congés ? Combien coûte la chambre, et faut-il la prendre ? Le salaire est d’au moins { FACT("min_wage") } brut par heure et ne doit pas être plus bas que pour les gens d’ici avec le même travail.
plan-job_compare_pay = Calculer le salaire par heure
    .what = Salaire du mois fois douze, divisé par cinquante-deux, divisé par les heures par semaine. Le résultat est d’au moins { FACT("min_wage") } brut. Dans beaucoup de métiers, une convention collective (Tarif) donne plus : demandez-le.
plan-job_check_again = Ensuite, vérifier encore une fois ici
    .what = Quand les réponses sont là, refaites les questions. Si l’employeur ne répond pas ou s’il vous presse, dites plutôt non.

## Good so far

plan-job_read = Lire tout le contrat
    .what = Y a-t-il les tâches, le lieu, le début, le salaire, les heures, les congés, la période d’essai et le préavis ? Ne signez que ce que vous comprenez, et faites traduire les passages difficiles. Attention aux pénalités si l’on part, et à l’argent à rembourser plus tard : faites-vous conseiller avant.
    .papers = Contrat dans une langue que l’on comprend
plan-job_fits = Vérifier : le poste convient-il au titre de séjour ?
    .what = Le travail doit le plus souvent être qualifié. Dans les professions réglementées, il faut avant l’autorisation ou une promesse. Pour la carte bleue (Blaue Karte EU), le salaire annuel est d’au moins { FACT("blue_card_salary_general") } brut, moins dans les métiers en pénurie. L’Agence fédérale pour l’emploi vérifie le plus souvent si le salaire et les heures sont corrects.
    .office = Service des étrangers (Ausländerbehörde) du lieu de travail ou ambassade d’Allemagne
plan-job_visa = Avec l’offre : demander le visa
    .what = Il faut le plus souvent le contrat, la preuve du diplôme et un formulaire que l’employeur remplit (Erklärung zum Beschäftigungsverhältnis, déclaration d’emploi). Avec la procédure accélérée (§ 81a), il peut gagner du temps. Prenez rendez-vous seulement à l’ambassade, n’en achetez jamais. Avec un passeport de l’UE, on n’a pas besoin de visa.
    .office = Ambassade ou consulat d’Allemagne, souvent par le portail consulaire (Auslandsportal) sur internet
    .cost = Visa { FACT("visa_fee") }, procédure accélérée { FACT("fast_track_fee") } (payée par l’employeur)
    .time = très différente selon le pays
plan-job_copies = Faire des copies et garder le passeport
    .what = Faites des copies du contrat, des messages et des promesses, et laissez une copie à la famille. Ne donnez jamais le passeport à l’employeur.
plan-job_quit = Ne démissionner que lorsque le visa est là
    .what = Un contrat n’est pas encore un visa, et personne ne peut le garantir. Ne quittez le travail et le logement que lorsque le titre de séjour est là et que la date est fixée.
