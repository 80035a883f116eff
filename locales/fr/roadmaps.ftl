### The road maps of the recognition conversation: titles, and steps with what, office, papers, cost and time.
### Steps are shared between road maps. Figures come from the fact register only.

## Titles

plan-recognition_trained_here = Métier avec un diplôme allemand
plan-recognition_nursing = Reconnaissance comme infirmier ou infirmière
plan-recognition_regulated_health = Reconnaissance d’une profession de santé
plan-recognition_regulated_other = Reconnaissance d’une profession réglementée
plan-recognition_vocational = Reconnaissance d’une formation professionnelle
plan-recognition_degree = Reconnaissance d’études supérieures
plan-recognition_it = Travailler dans l’informatique
plan-recognition_no_formal = Travailler sans diplôme : ce qui est possible
plan-recognition_unclear = Premiers pas vers la reconnaissance

## Advice

plan-advice_abroad = Utiliser le conseil gratuit depuis l’étranger
    .what = La ZSBA (service central allemand pour la reconnaissance professionnelle) aide les personnes qui vivent encore à l’étranger : elle trouve le service compétent et regarde les papiers avant la demande. Elle ne peut pas décider. Dans la loi, elle existe jusqu’au { FACT("zsba_end") } ; après, demandez à la hotline.
    .office = ZSBA, par la hotline « Travailler et vivre en Allemagne » : { FACT("hotline_phone") }
    .cost = rien
plan-advice_germany = Utiliser le conseil en Allemagne
    .what = { $for ->
            [self] Faites-vous conseiller avant la demande. Le conseil IQ (conseil sur la reconnaissance et la qualification) aide pour la demande et, s’il manque quelque chose, pour trouver un cours. L’agence pour l’emploi (Agentur für Arbeit) conseille aussi.
           *[other] La personne devrait se faire conseiller avant la demande. Le conseil IQ (conseil sur la reconnaissance et la qualification) aide pour la demande et, s’il manque quelque chose, pour trouver un cours. L’agence pour l’emploi (Agentur für Arbeit) conseille aussi.
        }
    .office = Conseil IQ de la région ou agence pour l’emploi (Agentur für Arbeit)
    .cost = rien
plan-advice_hotline = Parler à une personne
    .what = La hotline « Travailler et vivre en Allemagne » conseille sur la reconnaissance, le visa, le travail et l’apprentissage de l’allemand, en allemand et en anglais.
    .office = Hotline { FACT("hotline_phone") }
    .cost = conseil : rien ; l’appel peut coûter quelque chose

## Papers

plan-collect_papers = Rassembler les papiers et les faire traduire
    .what = D’abord demander, ensuite traduire : le service dit ce qu’il lui faut. Le plus souvent, seuls des traducteurs assermentés peuvent traduire. Ce sont des professionnels autorisés par un tribunal. N’envoyez jamais d’originaux par la poste.
    .papers = Pièce d’identité, CV en allemand, diplôme avec matières et heures, preuves d’expérience professionnelle. Si l’on vient d’un pays hors de l’UE, de l’EEE et de la Suisse, on montre aussi que l’on veut travailler en Allemagne, par exemple avec une lettre d’un employeur ou de la ZSBA.
    .cost = les traductions coûtent en plus, comparez les prix
plan-papers_missing = S’il manque des papiers
    .what = Demandez d’abord un duplicata à l’école, à l’université ou au ministère du pays d’origine : c’est un nouveau document valable. Si ce n’est pas possible, dites franchement au service ce qui manque et pourquoi. Parfois, des entretiens professionnels ou des examens sont possibles. N’achetez jamais un faux diplôme : c’est puni par la loi et met le visa en danger.
plan-skills_analysis = S’il manque des papiers : montrer ce que l’on sait faire
    .what = Si des papiers sont perdus et impossibles à obtenir de nouveau, une analyse des compétences (Qualifikationsanalyse) est souvent possible : des spécialistes vérifient le savoir-faire avec un travail pratique, un entretien professionnel ou un test.
    .office = le service qui décide de la reconnaissance
    .time = séjour pour cela au plus { FACT("s16d6_skills_analysis") }, le plus souvent avec l’allemand { FACT("s16d6_german") }

## Visa and staying

plan-recognition_visa = Demander le visa
    .what = S’il manque encore un cours ou un examen, il peut y avoir un visa pour cela (§ 16d) : le plus souvent avec l’allemand { FACT("lang_16d1") }, une place dans un cours et de l’argent pour vivre. Avec une reconnaissance complète et une offre d’emploi, il peut y avoir un visa de travailleur qualifié (Fachkraft). Prenez rendez-vous seulement à l’ambassade, n’en achetez jamais.
    .office = Ambassade ou consulat d’Allemagne, souvent par le portail consulaire (Auslandsportal) sur internet
    .cost = Visa { FACT("visa_fee") }
    .time = très différente selon le pays
plan-recognition_visa_offer = Demander le visa, l’employeur peut aider
    .what = Avec une procuration, l’employeur peut lancer la procédure accélérée (§ 81a). S’il manque encore un cours ou un examen, il peut y avoir un visa pour cela (§ 16d), le plus souvent avec l’allemand { FACT("lang_16d1") }. Prenez rendez-vous seulement à l’ambassade, n’en achetez jamais.
    .office = Service des étrangers (Ausländerbehörde) du lieu de travail, puis ambassade ou consulat d’Allemagne
    .cost = Visa { FACT("visa_fee") }, procédure accélérée { FACT("fast_track_fee") } (payée par l’employeur)
    .time = en accéléré, le plus souvent au plus { FACT("fast_track_appointment_time") } jusqu’au rendez-vous et { FACT("fast_track_visa_time") } jusqu’à la décision ; sinon, selon le pays
plan-work_visa = Demander le visa de travail
    .what = Il faut en général une offre d’emploi et la preuve du diplôme. L’employeur peut gagner du temps avec la procédure accélérée (§ 81a). Pas encore d’offre d’emploi ? Alors la carte d’opportunité (Chancenkarte) peut être une voie : posez-moi la question. Prenez rendez-vous seulement à l’ambassade, n’en achetez jamais.
    .office = Ambassade ou consulat d’Allemagne, souvent par le portail consulaire (Auslandsportal) sur internet
    .cost = Visa { FACT("visa_fee") }, procédure accélérée { FACT("fast_track_fee") } (payée par l’employeur)
    .time = très différente selon le pays
plan-work_permit = Régler le séjour pour le travail
    .what = Avec un passeport de l’UE, on n’a pas besoin de titre de séjour. Pour les autres : avec le diplôme et une offre d’emploi, il peut y avoir un titre de séjour de travailleur qualifié (Fachkraft). Le travail doit être qualifié, mais il n’a pas besoin de correspondre exactement au métier appris.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie
    .cost = Permis de séjour { FACT("residence_permit_fee") }

## Trained in Germany

plan-german_certificate = Le diplôme allemand compte directement
    .what = { $for ->
            [self] Pour ce diplôme, vous n’avez pas besoin de procédure de reconnaissance.
           *[other] Pour ce diplôme, aucune procédure de reconnaissance n’est nécessaire.
        } Un diplôme d’Allemagne est valable ici tout de suite.
    .papers = Bien garder le diplôme et les certificats de travail
plan-german_licence = Pour certaines professions : demander l’autorisation
    .what = Pour les professions réglementées, par exemple les soins infirmiers ou la médecine, le diplôme seul ne suffit pas. Il faut aussi une autorisation d’exercer. L’Anerkennungs-Finder (moteur de recherche officiel) montre si une profession est réglementée.
    .office = l’autorité du Land pour cette profession
plan-german_job_search = Utiliser le temps pour chercher
    .what = Sans passeport de l’UE, après des études ou une formation en Allemagne, on peut obtenir un permis de séjour pour chercher du travail. Important : faites la demande avant la fin de l’ancien titre.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie
    .time = recherche le plus souvent au plus { FACT("job_search_after_german_degree") }

## Nursing

plan-nursing_language = Apprendre l’allemand dès maintenant
    .what = Dans les soins infirmiers, les Länder (régions allemandes) demandent le plus souvent l’allemand { FACT("nursing_language") }, certains aussi un examen de langue des soins. L’autorité le dit exactement. Commencer tôt fait gagner beaucoup de temps.
    .office = par exemple Goethe-Institut
plan-nursing_language_proof = Préparer le certificat d’allemand
    .what = Dans les soins infirmiers, les Länder (régions allemandes) demandent le plus souvent l’allemand { FACT("nursing_language") }, certains aussi un examen de langue des soins. Demandez avant quel certificat l’autorité accepte et quel âge il peut avoir.
plan-nursing_papers = Rassembler les papiers et les faire traduire
    .what = D’abord demander à l’autorité, ensuite faire traduire : cela économise de l’argent. Le plus souvent, seuls des traducteurs assermentés (autorisés par un tribunal) peuvent traduire. N’envoyez jamais d’originaux par la poste. Plus tard s’ajoutent des preuves de bonne santé et d’absence de condamnation.
    .papers = Pièce d’identité, CV en allemand, diplôme d’infirmier avec matières et heures, preuves d’expérience professionnelle
    .cost = les traductions coûtent en plus, comparez les prix
plan-nursing_papers_missing = Rassembler les papiers, même s’il en manque
    .what = Demandez d’abord un duplicata à l’école ou au ministère : c’est un nouveau document valable. Dans les soins infirmiers, on peut renoncer à la comparaison des papiers : on passe alors directement à l’examen de connaissances (Kenntnisprüfung) ou au stage d’adaptation (Anpassungslehrgang). L’autorité dit ce qui est quand même nécessaire. N’achetez jamais un faux diplôme.
    .papers = Pièce d’identité, CV en allemand, diplôme ou duplicata, preuves d’expérience professionnelle
    .cost = les traductions coûtent en plus, comparez les prix
plan-nursing_apply = Déposer la demande auprès de l’autorité
    .what = Ici, la profession s’appelle Pflegefachfrau ou Pflegefachmann. Il faut une autorisation du Land (région allemande) où l’on veut travailler. L’Anerkennungs-Finder indique l’autorité.
    .office = Autorité de santé du Land
    .cost = selon le Land, à demander avant
    .time = au plus { FACT("nursing_decision_time") }, dès que tous les papiers sont là ; en accéléré avec l’employeur (§ 81a), l’objectif est { FACT("nursing_fast_track_time") }
plan-nursing_differences = Compenser les différences : choisir soi-même
    .what = Souvent, l’autorité voit des différences avec la formation allemande, c’est normal. { $for ->
            [self] Alors vous pouvez choisir : examen de connaissances (Kenntnisprüfung) ou stage d’adaptation (Anpassungslehrgang, cours avec pratique et examen à la fin). Vous pouvez aussi choisir tout de suite, sans comparaison des papiers.
           *[other] Alors la personne peut choisir : examen de connaissances (Kenntnisprüfung) ou stage d’adaptation (Anpassungslehrgang, cours avec pratique et examen à la fin). Elle peut aussi choisir tout de suite, sans comparaison des papiers.
        }
    .time = stage au plus { FACT("nursing_adaptation_max") }
plan-nursing_partnership = Possible : d’abord entrer, ensuite faire reconnaître
    .what = Cela s’appelle partenariat de reconnaissance (Anerkennungspartnerschaft) : travailler en Allemagne pendant que la reconnaissance est en cours. Il faut : une formation (au moins { FACT("qualified_training_min") }, reconnue par l’État) ou des études, l’allemand au moins { FACT("lang_recognition_partnership") }, un employeur adapté avec un accord écrit, l’accord de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit). Chez certains employeurs, on travaille en attendant comme aide.
    .office = Employeur et ambassade d’Allemagne
    .time = d’abord au plus { FACT("recognition_partnership_first") }, en tout au plus { FACT("recognition_partnership_max") }
plan-nursing_work = Travailler comme infirmier ou infirmière
    .what = Avec l’autorisation et le titre de séjour, le but est atteint. Dans les soins, il y a un salaire minimum à part pour le personnel qualifié : { FACT("care_min_wage_nurse") } brut par heure (pas dans les hôpitaux). Ne payez jamais d’avance pour un emploi.
    .office = en cas de problème de salaire ou de contrat : Faire Integration, gratuit, même à l’étranger

## Health professions

plan-health_language = Apprendre l’allemand pour la profession
    .what = Pour l’autorisation, il faut l’allemand. L’autorité compétente pour cette profession dit quel niveau. Commencer tôt fait gagner le plus de temps plus tard.
    .office = par exemple Goethe-Institut
plan-doctor_language = Apprendre l’allemand pour le métier de médecin
    .what = Les Länder (régions allemandes) demandent en général l’allemand { FACT("doctor_language") } et en plus un examen de langue médicale (Fachsprachprüfung) au niveau { FACT("doctor_language_medical") }. C’est un entretien avec des médecins sur un traitement.
    .office = Ordre des médecins du Land (Landesärztekammer) ou autorité du Land
plan-health_apply = Demander l’autorisation d’exercer
    .what = On ne peut exercer cette profession qu’avec une autorisation. L’autorité compétente est celle du Land (région allemande) où l’on veut travailler. L’Anerkennungs-Finder l’indique. L’autorité compare la formation et compte aussi l’expérience professionnelle.
    .office = Autorité du Land pour les professions de santé
    .cost = selon le Land, à demander avant
    .time = selon la profession et le Land, à demander avant
plan-doctor_apply = Demander l’Approbation
    .what = L’Approbation est l’autorisation complète de travailler comme médecin. L’autorité compétente est celle du Land (région allemande). Pour le début, il peut y avoir une autorisation temporaire (Berufserlaubnis), au plus { FACT("doctor_temporary_licence_max") }. Les règles peuvent changer : demandez à l’autorité ce qui est valable maintenant.
    .office = Autorité du Land pour l’Approbation (Approbationsbehörde)
    .cost = selon le Land, à demander avant
    .time = selon le Land, à demander avant
plan-health_differences = Compenser les différences
    .what = Si l’autorité voit des différences importantes, la porte n’est pas fermée. Elle écrit dans une décision (Bescheid) ce qui manque. On peut compenser avec un examen ou un stage d’adaptation (Anpassungslehrgang), selon la profession.
    .time = stage au plus { FACT("adaptation_max") } ; un examen doit être possible au plus tard { FACT("aptitude_test_within") } après la décision
plan-doctor_differences = Compenser les différences
    .what = Si l’autorité voit des différences importantes, un examen de connaissances (Kenntnisprüfung) est en général possible. Il a le niveau de l’examen d’État allemand. Des cours de préparation existent dans beaucoup de villes. Le conseil IQ aide à chercher.

## Other protected occupations

plan-regulated_finder = Trouver le service compétent
    .what = Dans une profession réglementée (reglementiert), on ne peut travailler qu’avec une autorisation, ou bien le titre est protégé. L’Anerkennungs-Finder demande le métier et le lieu et indique le service. Pour l’école et la maternelle, chaque Land (région allemande) décide lui-même.
    .office = selon la profession : autorité du Land ou chambre
plan-regulated_apply = Déposer la demande
    .what = Avec les papiers, { $for ->
            [self] on dépose la demande auprès de ce service. Demandez avant les frais et le niveau d’allemand nécessaire.
           *[other] la personne dépose la demande auprès de ce service. Elle devrait demander avant les frais et le niveau d’allemand nécessaire.
        }
    .cost = selon le service, à demander avant
    .time = selon le droit fédéral au plus { FACT("bqfg_decision_time") }, dès que tous les papiers sont là, plus longtemps avec une prolongation ; selon le droit du Land, à demander
plan-regulated_differences = Compenser les différences
    .what = Si le service voit des différences importantes, il écrit dans la décision (Bescheid) ce qui manque. En général, on peut choisir : un examen ou un stage d’adaptation (Anpassungslehrgang, cours avec pratique).
    .time = stage au plus { FACT("adaptation_max") }

## Vocational training

plan-vocational_finder = Trouver la chambre compétente
    .what = Pour l’artisanat, c’est la chambre des métiers (Handwerkskammer) ; pour la plupart des métiers de l’industrie, du commerce et de l’hôtellerie, l’IHK FOSA. L’Anerkennungs-Finder indique le service et le métier allemand à comparer. On peut aussi travailler sans reconnaissance, mais pour le visa de travailleur qualifié (Fachkraft), elle est le plus souvent nécessaire.
    .office = IHK FOSA ou chambre des métiers (Handwerkskammer)
plan-vocational_apply = Déposer la demande à la chambre
    .what = La chambre compare la formation avec le métier allemand. Elle compte aussi l’expérience professionnelle.
    .cost = environ { FACT("recognition_fee_chambers") }, plus les traductions ; à demander avant
    .time = au plus { FACT("bqfg_decision_time") }, dès que tous les papiers sont là, plus longtemps avec une prolongation ; en accéléré (§ 81a), l’objectif est { FACT("bqfg_fast_track_time") }
plan-vocational_result = Lire la décision
    .what = La décision écrite s’appelle Bescheid. Reconnaissance complète : le diplôme vaut comme un diplôme allemand. Reconnaissance partielle : on peut rattraper ce qui manque dans un cours ou une entreprise, et pour la Chancenkarte, la décision donne déjà { FACT("oc_points_nr01") }. Refus : chercher d’autres voies avec un conseil.
plan-partnership = Possible : d’abord entrer, ensuite faire reconnaître
    .what = Cela s’appelle partenariat de reconnaissance (Anerkennungspartnerschaft) : travailler en Allemagne pendant que la reconnaissance est en cours. Il faut : une formation (au moins { FACT("qualified_training_min") }, reconnue par l’État) ou des études, l’allemand au moins { FACT("lang_recognition_partnership") }, un employeur adapté avec un accord écrit, l’accord de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit).
    .office = Employeur et ambassade d’Allemagne
    .time = d’abord au plus { FACT("recognition_partnership_first") }, en tout au plus { FACT("recognition_partnership_max") }

## Degree

plan-anabin = Regarder dans anabin
    .what = anabin est une base de données gratuite sur les universités étrangères. Si l’établissement a H+ et que le diplôme est « entspricht » ou « gleichwertig » (équivalent), une impression des deux suffit souvent. H+/- veut dire : cela dépend du diplôme.
    .cost = rien
plan-zab_statement = Sinon : évaluation du diplôme par la ZAB
    .what = Si le diplôme n’est pas dans anabin comme il faut, l’évaluation (Zeugnisbewertung) aide. C’est une lettre de la ZAB (office central allemand pour les diplômes étrangers) : elle dit à quel diplôme allemand les études correspondent. Elle est valable sans date de fin, dans tous les Länder.
    .office = ZAB, demande par internet
    .papers = Diplôme, liste des matières, pièce d’identité, traductions selon le pays
    .cost = { FACT("zab_statement_fee") }, chaque évaluation de plus { FACT("zab_statement_fee_further") }
    .time = environ { FACT("zab_statement_duration") }, pour la carte bleue européenne environ { FACT("zab_statement_duration_blue_card") }, parfois plus longtemps
plan-degree_missing = S’il manque des papiers
    .what = Demandez d’abord un duplicata à l’université ou au ministère du pays d’origine. C’est un nouveau document valable. Si ce n’est pas possible, demandez à la ZAB, avant la demande, ce qu’elle accepte à la place. N’achetez jamais un faux diplôme : c’est puni par la loi et met le visa en danger.
    .office = ZAB
plan-degree_use = À quoi sert cette preuve
    .what = Pour travailler, elle n’est pas nécessaire dans beaucoup de métiers universitaires, mais pour le visa, le plus souvent oui. Important : dans les professions réglementées, par exemple médecin ou enseignant, elle ne suffit pas. Des titres comme ingénieur ou architecte peuvent aussi être protégés. L’Anerkennungs-Finder le montre.
plan-degree_job = Trouver un poste qui convient
    .what = Deux voies importantes : la carte bleue européenne (Blaue Karte EU : le travail correspond aux études, salaire annuel brut d’au moins { FACT("blue_card_salary_general") }, dans les métiers en pénurie et peu après les études { FACT("blue_card_salary_reduced") }) et le titre pour travailleurs qualifiés avec études (tout travail qualifié). À partir de { FACT("age45_age") }, il faut dans la deuxième voie, pour le premier titre, un salaire plus élevé ou une couverture pour la vieillesse.

## IT

plan-it_free = Travailler sans reconnaissance est permis
    .what = Les métiers de l’informatique ne sont pas réglementés. Personne n’a besoin d’une reconnaissance pour travailler dans l’informatique. Pour le titre de séjour, ce qui compte, c’est soit les études, soit la formation, soit l’expérience professionnelle.
plan-it_degree = Prouver les études
    .what = Regardez dans anabin : si l’établissement a H+ et que le diplôme est « entspricht » ou « gleichwertig » (équivalent), une impression suffit souvent. Sinon, l’évaluation de la ZAB (Zeugnisbewertung) aide.
    .office = ZAB (office central allemand pour les diplômes étrangers)
    .cost = anabin : rien ; évaluation { FACT("zab_statement_fee") }
plan-it_experience = Prouver l’expérience professionnelle
    .what =
        Sans études, il y a deux voies :
        Carte bleue européenne : au moins { FACT("blue_card_it_experience") } d’expérience en informatique au niveau universitaire. Période prise en compte : les { FACT("blue_card_it_experience_window") } écoulés.
        Séjour pour personnes expérimentées (§ 19c) : au moins { FACT("experience_years") } d’expérience en informatique. Période prise en compte : les { FACT("experience_window") } écoulés.
    .papers = Certificats de travail avec tâches et durée, contrats, fiches de paie
plan-it_salary = Vérifier l’offre d’emploi et le salaire
    .what =
        Les deux voies demandent une offre d’emploi et l’accord de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit).
        Carte bleue : salaire annuel brut d’au moins { FACT("blue_card_salary_reduced") }, contrat d’au moins { FACT("blue_card_offer_months") }.
        Personnes expérimentées : au moins { FACT("experience_6beschv_min_salary") }, ou l’employeur paie selon la convention collective. À partir de { FACT("age45_age") }, il faut là un salaire plus élevé ou une couverture pour la vieillesse.

## No formal qualification

plan-no_formal_look = Bien regarder : y a-t-il quand même un diplôme ?
    .what = On ne peut faire reconnaître qu’un diplôme. L’expérience seule ne suffit pas. Mais beaucoup en ont un et ne l’appellent pas ainsi : une école technique, un apprentissage en entreprise avec un examen d’État, un lycée professionnel. Pour les travailleurs qualifiés, la formation doit durer au moins { FACT("qualified_training_min") }.
plan-no_formal_training = Examiner une formation en Allemagne
    .what = Dans une formation (Ausbildung), on apprend le métier en Allemagne et on gagne le plus souvent déjà de l’argent. Il faut en général un contrat de formation et l’allemand { FACT("apprenticeship_german") }. Les intermédiaires n’ont pas le droit de demander de l’argent pour la recherche d’une place de formation.
    .office = Entreprises, écoles professionnelles, agence pour l’emploi (Agentur für Arbeit)
plan-no_formal_nationality = Regarder le passeport
    .what = Pour certains pays, il y a des voies sans diplôme, toujours avec une offre d’emploi et l’accord de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit). Balkans occidentaux : { FACT("western_balkans_countries") }. Là, le nombre par an est limité et peut déjà être épuisé. Autres pays avec une règle semblable : { FACT("best_friends_rule") }.
    .office = Ambassade ou consulat d’Allemagne
plan-no_formal_language = Apprendre l’allemand
    .what = L’allemand ouvre presque toutes les voies : formation, meilleur travail, meilleur salaire. Un cours avec un examen reconnu est le plus utile.
    .office = par exemple Goethe-Institut
plan-no_formal_careful = Attention aux offres payantes
    .what = Personne ne peut garantir un visa. Ne payez rien d’avance et ne donnez jamais le passeport. Les intermédiaires privés ne peuvent prendre de l’argent aux personnes qui cherchent un emploi qu’après un contrat de travail, au plus { FACT("agent_fee_cap") }. Aux personnes qui cherchent une place de formation : rien du tout.
    .office = Questions sur une offre : Faire Integration, gratuit, même depuis l’étranger

## Unclear

plan-unclear_collect = Rassembler ce qui est là
    .what = Comment s’appelle le diplôme dans la langue du pays ? Combien de temps la formation a-t-elle duré, dans quelle école ? C’est ce que chaque conseil demande en premier.
    .papers = Diplômes, listes des matières, certificats de travail, aussi en photo sur son propre téléphone
plan-unclear_finder = Chercher dans l’Anerkennungs-Finder
    .what = L’Anerkennungs-Finder se trouve sur le portail officiel « Anerkennung in Deutschland », en plusieurs langues. Indiquez le métier et le lieu : il montre si la profession est réglementée et quel service est compétent.
    .cost = rien
plan-unclear_anabin = Pour des études : regarder dans anabin
    .what = anabin est une base de données gratuite sur les universités étrangères. H+ pour l’établissement est un bon signe. Sinon, la ZAB (office central allemand pour les diplômes étrangers) aide avec une évaluation du diplôme (Zeugnisbewertung).
    .cost = rien
plan-unclear_next = Ensuite, continuer ici
    .what = { $for ->
            [self] Quand vous connaissez le métier et le diplôme, recommencez ici. Vous recevez alors une feuille de route plus précise.
           *[other] Quand le métier et le diplôme sont clairs, recommencez ici. Il y a alors une feuille de route plus précise.
        }
