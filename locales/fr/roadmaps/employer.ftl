### The road maps for employers: hiring, and the first hundred days. Figures come from the fact register only.

plan-employer_eu = Embaucher : personne avec passeport de l’UE
plan-employer_skilled = Embaucher : personne qualifiée avec preuve
plan-employer_recognition = Embaucher avec reconnaissance
plan-employer_it = Embaucher dans l’informatique
plan-employer_assess = Embaucher : d’abord clarifier le diplôme
plan-employer_no_formal = Embaucher sans diplôme
plan-employer_first_hundred_days = Les cent premiers jours dans l’entreprise

## Which route

plan-hire_passport = D’abord clarifier le passeport
    .what = Demandez la nationalité. Avec un passeport de l’UE, d’Islande, du Liechtenstein, de Norvège ou de Suisse, la personne n’a besoin ni de visa ni de titre de séjour. Alors recommencez ici. Pour les autres passeports, suivez les étapes suivantes.
plan-hire_eu = Ni visa, ni permis de travail
    .what = La personne peut vivre et travailler en Allemagne comme les gens d’ici. Vous n’avez besoin de l’accord d’aucune administration.
    .papers = passeport ou carte d’identité valable
plan-hire_eu_offer = Contrat de travail et inscription
    .what = Les conditions les plus importantes doivent être écrites dans le contrat. Les règles sont les mêmes que pour tous dans l’entreprise, aussi pour le salaire (salaire minimum { FACT("min_wage") } brut par heure). Inscrivez la personne à la sécurité sociale.
plan-hire_licence = Vérifier : la profession est-elle réglementée ?
    .what = Dans une profession réglementée (reglementiert), la personne ne peut travailler que lorsqu’elle a l’autorisation. Pour le visa, l’autorisation doit être là ou promise. L’Anerkennungs-Finder (moteur de recherche officiel) montre si la profession est réglementée et quel service est compétent. La demande est faite par la personne elle-même ou, avec procuration, par votre entreprise.
    .office = selon la profession : autorité du Land ou chambre
plan-hire_title = Choisir le bon titre de séjour
    .what =
        Carte bleue européenne (Blaue Karte EU, § 18g) : études, le travail y correspond, offre d’au moins { FACT("blue_card_offer_months") }, salaire annuel brut d’au moins { FACT("blue_card_salary_general") }, dans les métiers en pénurie et peu après les études { FACT("blue_card_salary_reduced") }.
        Travailleur qualifié (Fachkraft, §§ 18a, 18b) : formation reconnue ou études comparables, tout travail qualifié. À partir de { FACT("age45_age") }, il faut pour le premier titre un salaire annuel d’au moins { FACT("age45_min_salary") } ou une couverture pour la vieillesse.
plan-hire_recognition = Commencer la reconnaissance
    .what = Le service compétent est celui du métier dans votre Land ; pour les métiers non réglementés, le plus souvent une chambre. C’est la personne qui fait la demande. Avec sa procuration, vous pouvez aider. Votre lettre disant que vous voulez embaucher la personne peut être utile pour la demande.
    .papers = Pièce d’identité, CV, diplômes avec matières et heures, preuves d’expérience professionnelle, traductions
    .cost = selon le service, à demander avant
    .time = selon le droit fédéral au plus { FACT("bqfg_decision_time") }, dès que tous les papiers sont là, plus longtemps avec une prolongation ; en accéléré (§ 81a), l’objectif est { FACT("bqfg_fast_track_time") } ; dans les soins infirmiers et selon le droit du Land, il y a d’autres délais
plan-hire_measure = Rattraper en Allemagne ce qui manque (§ 16d)
    .what = Si la décision dit ce qui manque, la personne peut venir pour un cours, un stage en entreprise ou un examen. Il faut la décision, une place dans la mesure, le plus souvent l’allemand { FACT("lang_16d1") } et de l’argent pour vivre, par exemple votre salaire. Un travail à côté de la mesure est possible de façon limitée.
    .office = ambassade ou consulat d’Allemagne, en Allemagne le service des étrangers (Ausländerbehörde)
    .time = d’abord { FACT("s16d1_duration") }, au plus { FACT("s16d1_max") }
plan-hire_partnership = Ou : partenariat de reconnaissance
    .what = La personne travaille déjà chez vous pendant que la reconnaissance est en cours (Anerkennungspartnerschaft, § 16d Abs. 3). Il faut : une formation reconnue par l’État ou des études, l’allemand au moins { FACT("lang_recognition_partnership") }, un contrat de travail, un accord écrit sur la reconnaissance, une entreprise adaptée et l’accord de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit). Dans les soins, la personne peut sous conditions travailler d’abord comme aide.
    .office = ambassade ou consulat d’Allemagne
    .time = d’abord au plus { FACT("recognition_partnership_first") }, en tout au plus { FACT("recognition_partnership_max") }
plan-hire_assess = Faire vérifier le diplôme
    .what =
        Études : regardez dans la base de données anabin. Si elles n’y sont pas comme il faut, l’évaluation de la ZAB (Zeugnisbewertung) aide.
        Formation : la chambre ou l’IHK FOSA vérifie si elle est équivalente. L’Anerkennungs-Finder indique le service.
        C’est la personne qui fait la demande ; avec procuration, votre entreprise peut aider.
    .cost = évaluation { FACT("zab_statement_fee") }, chambre environ { FACT("recognition_fee_chambers") }
    .time = ZAB environ { FACT("zab_statement_duration") }, pour la carte bleue environ { FACT("zab_statement_duration_blue_card") } ; chambre au plus { FACT("bqfg_decision_time") } à partir des papiers complets, plus longtemps avec une prolongation
plan-hire_experience = Ou : titre pour personnes expérimentées
    .what = Sans reconnaissance allemande, c’est possible ainsi dans les métiers non réglementés (§ 19c Abs. 2) : au moins { FACT("experience_years") } d’expérience dans le métier (période prise en compte : les { FACT("experience_window") } écoulés). Il faut aussi un diplôme reconnu par l’État dans le pays d’origine, et un salaire annuel d’au moins { FACT("experience_6beschv_min_salary") } ou le salaire de la convention collective dans une entreprise liée par elle. À partir de { FACT("age45_age") }, il y a d’autres conditions.
plan-hire_training = Ou : former soi-même
    .what = Une formation (Ausbildung) dans votre entreprise peut être la meilleure voie. Il faut le contrat de formation, en général l’allemand { FACT("apprenticeship_german") } et l’accord de l’Agence fédérale pour l’emploi. Personne n’a le droit de prendre de l’argent aux personnes qui cherchent une place de formation.
    .office = Chambre du lieu, agence pour l’emploi (Agentur für Arbeit)
plan-hire_special = Règles à part : conduite et aide aux soins
    .what = Pour les chauffeurs de camion et de bus, il y a une voie à part, même si la personne n’obtient le permis de l’UE et la qualification que chez vous (au plus { FACT("driver_licence_months") }). Pour l’aide aux soins (Pflegehilfe), il faut une formation allemande d’aide-soignant ou une formation équivalente. L’Agence fédérale pour l’emploi doit donner son accord.
    .office = Service aux employeurs (Arbeitgeber-Service) de l’agence pour l’emploi

## Who applies for what

plan-hire_offer = Offre et déclaration d’emploi
    .what = Vous écrivez le contrat ou une offre ferme. Vous remplissez aussi le formulaire « Erklärung zum Beschäftigungsverhältnis » (déclaration d’emploi) : salaire, heures, congés, tâches. L’Agence fédérale pour l’emploi vérifie ainsi si les conditions sont aussi bonnes que pour les gens d’ici avec le même travail. Seuls certains titres n’ont pas besoin d’accord, par exemple la carte bleue avec le salaire le plus élevé.
    .office = Formulaire : Bundesagentur für Arbeit ; il va avec la demande à l’ambassade ou au service des étrangers
    .cost = rien
    .time = si l’Agence fédérale ne pose pas de question, l’accord est considéré comme donné après { FACT("ba_deemed_approval") }
plan-hire_fast_track = Procédure accélérée (§ 81a)
    .what = Vous agissez pour la personne : avec sa procuration, vous signez un accord avec le service des étrangers. Celui-ci s’occupe alors de la reconnaissance et de l’accord de l’Agence fédérale pour l’emploi. La personne demande le visa à l’ambassade. Le conjoint et les enfants de moins de dix-huit ans peuvent en faire partie s’ils font leur demande en même temps.
    .office = Service des étrangers (Ausländerbehörde), dans certains Länder un service central
    .papers = Procuration, contrat, déclaration d’emploi, preuves du diplôme, copie du passeport
    .cost = { FACT("fast_track_fee") } (payé par l’employeur), visa { FACT("visa_fee") }, plus reconnaissance et traductions
    .time = objectifs, pas de garantie : reconnaissance { FACT("fast_track_recognition_time") }, Agence fédérale { FACT("fast_track_ba_time") }, rendez-vous au plus { FACT("fast_track_appointment_time") }, décision le plus souvent { FACT("fast_track_visa_time") }
plan-hire_visa = C’est la personne qui demande le visa
    .what = La personne fait la demande à l’ambassade d’Allemagne, souvent par internet sur le portail consulaire (Auslandsportal). Vous lui envoyez le contrat et la déclaration. Vous pouvez demander avant un accord préalable (Vorabzustimmung) à l’Agence fédérale pour l’emploi. Les rendez-vous n’existent qu’à l’ambassade. Personne n’a le droit de les vendre.
    .office = ambassade ou consulat d’Allemagne
    .cost = Visa { FACT("visa_fee") }
    .time = très différente selon le pays ; l’accord préalable est valable { FACT("ba_pre_approval_validity") }
plan-hire_here = En Allemagne : au service des étrangers
    .what = Regardez d’abord le titre de séjour : permet-il déjà ce travail ? Sinon, la personne demande le titre qui convient. Elle ne peut commencer que lorsque le travail est permis. Avec un visa de touriste ou pendant une procédure d’asile, les règles sont strictes : faites-vous conseiller avant.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie de la personne
    .cost = Permis de séjour { FACT("residence_permit_fee") }, changement de motif { FACT("residence_permit_change_fee") }

## Duties

plan-hire_inform = Informer sur Faire Integration (§ 45c)
    .what = Si vous embauchez quelqu’un de l’étranger, vous devez signaler le conseil gratuit de Faire Integration : au plus tard le premier jour de travail, par écrit (par exemple par e-mail), avec l’adresse du service de conseil le plus proche. Gardez une copie.
    .time = au plus tard le premier jour de travail
plan-hire_duties = Vérifier le titre, garder une copie, signaler la fin
    .what = Vérifiez avant le premier jour de travail si le titre de séjour permet ce travail, et jusqu’à quand il est valable. Gardez une copie (§ 4a AufenthG). Ne gardez jamais le passeport. Si le travail finit plus tôt que prévu, dites-le au service des étrangers. Un employeur qui traite plusieurs fois moins bien des personnes de l’étranger peut être exclu par l’Agence fédérale pour l’emploi.
    .office = Service des étrangers (Ausländerbehörde)
    .time = signaler au plus tard { FACT("employer_report_time") } après la fin
plan-hire_advice = Se faire conseiller gratuitement
    .what = Les IQ Servicestellen Fachkräfteeinwanderung conseillent les petites et moyennes entreprises. L’Arbeitgeber-Service (service aux employeurs) de l’agence pour l’emploi, votre IHK ou votre chambre des métiers (Handwerkskammer) et la hotline aident aussi.
    .office =
        Hotline « Travailler et vivre en Allemagne » : { FACT("hotline_phone") }
        Arbeitgeber-Service : { FACT("employer_hotline_ba") }
    .cost = rien

## The first hundred days

plan-onboard_before = Avant l’arrivée
    .what = Nommez une personne de contact fixe, de préférence avec la même langue ou qui a vécu la même chose. Aidez pour la chambre ou l’appartement. Organisez l’accueil à l’arrivée. Expliquez ce qui est retiré du salaire brut. Rendez possible un cours d’allemand déjà avant le voyage. Préparez l’équipe.
    .papers = Contrat, adresse, programme de la première semaine, si possible dans une langue que la personne comprend
plan-onboard_before_here = Avant le début
    .what = Nommez une personne de contact fixe, de préférence avec la même langue ou qui a vécu la même chose. Demandez où il faut de l’aide : logement, cours d’allemand, garde d’enfants, trajets. Préparez l’équipe.
plan-onboard_papers = Inscriptions pour le salaire
    .what = Inscrivez la personne à la sécurité sociale. Elle choisit une caisse maladie (Krankenkasse) et vous la nomme. Le numéro fiscal (Steuer-ID) arrive par la poste après la déclaration de l’adresse. S’il manque encore, demandez à votre conseiller fiscal ou au Finanzamt. Le premier salaire doit arriver à l’heure.
    .papers = Caisse maladie, Steuer-ID, compte bancaire, copie du titre de séjour (sauf passeport de l’UE)
plan-onboard_first_day = Premier jour
    .what = Saluer, tout montrer, bien prononcer les noms. Expliquez la sécurité au travail de façon que la personne la comprenne à coup sûr : montrer, faire refaire. Dites qui appeler en cas de maladie, quand est la pause, quand arrive le salaire.
plan-onboard_offices = Premières semaines : démarches et quotidien
    .what = Donnez du temps libre pour les rendez-vous, et accompagnez la personne si elle le souhaite : déclaration de l’adresse (avec l’attestation du propriétaire), titre de séjour, caisse maladie, banque, école ou maternelle.
    .office = Mairie (Bürgeramt), service des étrangers (Ausländerbehörde), caisse maladie
    .time = déclaration de l’adresse au plus tard { FACT("registration_deadline") } après l’emménagement
plan-onboard_first_month = Premier mois : parler et apprendre l’allemand
    .what = Chaque semaine un court entretien : qu’est-ce qui va bien, que manque-t-il ? Des phrases claires et courtes dans l’entreprise. Prévoyez du temps pour un cours de langue professionnelle (Berufssprachkurs). Réagissez tout de suite aux moqueries ou aux discriminations.
    .office = Cours : demander à l’agence pour l’emploi ou à une école de langue
plan-onboard_review = Jusqu’au centième jour : l’envie de rester
    .what = Un entretien calme pour faire le point : tâches, salaire, logement, allemand, famille. Si une reconnaissance ou un cours est en cours, vérifiez le calendrier. Si la famille veut venir, faites-vous conseiller tôt. Associations, sport et voisins aident à s’installer. Notez quand le titre de séjour finit, et parlez à temps de la prolongation.
    .office = IQ Servicestelle, conseil aux migrants (Migrationsberatung), Welcome Center de la région
