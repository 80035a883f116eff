answer-blue_card =
    La carte bleue européenne (Blaue Karte EU) est un titre de séjour pour les personnes avec des études. En général, il faut :
    • des études reconnues ou comparables en Allemagne,
    • une offre d’emploi qui y correspond, d’au moins { FACT("blue_card_offer_months") },
    • un salaire annuel brut d’au moins { FACT("blue_card_salary_general") }. Dans les métiers en pénurie et peu après les études, { FACT("blue_card_salary_reduced") } suffisent.
    La loi ne demande pas l’allemand pour cela, et il n’y a pas de limite d’âge.
    .title = Carte bleue européenne
    .detail =
        Métiers en pénurie, ici par exemple : ingénierie, sciences, IT, médecine, enseignement. Électriciens, cuisiniers et chauffeurs n’en font pas partie. La liste de la carte bleue est plus courte que d’autres listes.
        « Peu après les études » veut dire : au moment de la demande, le diplôme a { FACT("blue_card_new_entrant") } au plus. Pour le salaire plus bas, l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) doit donner son accord.
        IT sans études : au moins { FACT("blue_card_it_experience") } d’expérience au niveau universitaire (période prise en compte : les { FACT("blue_card_it_experience_window") } écoulés) et au moins le salaire plus bas.
        Dans les professions réglementées, l’autorisation doit être là ou promise.
        Le montant change chaque année. Prévoyez le montant de l’année où le titre est délivré.

answer-opportunity_card =
    Avec la carte d’opportunité (Chancenkarte), on peut venir en Allemagne et y chercher du travail, au plus { FACT("oc_duration") }. Il y a deux voies :
    • Si le diplôme est reconnu ou comparable, on n’a pas besoin de points.
    • Sinon, il faut { FACT("oc_min_points") }, un diplôme reconnu par l’État et l’allemand { FACT("oc_language_minimum") } ou l’anglais { FACT("oc_language_minimum_english") }.
    Il faut toujours de l’argent pour vivre : actuellement { FACT("oc_livelihood") } par mois. Il n’y a pas de droit garanti.
    .title = Chancenkarte : chercher un emploi
    .detail =
        Il y a des points par exemple pour l’allemand (B2 : { FACT("oc_points_nr02") }, B1 : { FACT("oc_points_nr03") }, A2 : { FACT("oc_points_nr04") }), l’expérience professionnelle, un âge plus jeune, un métier en pénurie ou un séjour antérieur. Une reconnaissance partielle donne { FACT("oc_points_nr01") } et remplace l’autre preuve du diplôme. L’anglais B2 est seulement une condition, il ne donne pas de point.
        Pendant la recherche, on peut travailler en moyenne { FACT("oc_part_time_work") } par semaine et faire des essais, pour chaque poste au plus { FACT("oc_trial_job") }.
        En général, il faut demander la carte depuis l’étranger. Comme touriste ici, on ne peut pas changer.

answer-skilled_vocational =
    Si l’on remplit ces conditions, on a en général droit à un titre de travailleur qualifié (Fachkraft, § 18a AufenthG) :
    • une formation **entièrement** reconnue en Allemagne,
    • une offre concrète pour un travail qualifié, aussi dans un autre métier,
    • l’accord de l’Agence fédérale pour l’emploi,
    • dans les professions réglementées, l’autorisation d’exercer.
    Un salaire minimum fixe n’existe qu’à partir de { FACT("age45_age") } ; § 18a ne demande pas l’allemand. Le premier pas est presque toujours la reconnaissance.
    .title = Qualifié avec une formation
    .detail =
        Reconnu seulement en partie ? Alors § 18a ne convient pas encore. Souvent, une mesure de compensation ou le partenariat de reconnaissance aide (les deux § 16d).
        Un travail qualifié est un travail pour lequel il faut une formation (au moins { FACT("qualified_training_min") }) ou des études. Un travail d’aide ne compte pas.
        L’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) vérifie si le salaire et les conditions ne sont pas moins bons que pour des salariés comparables en Allemagne. Elle ne vérifie pas ici si quelqu’un d’autre est prioritaire.
        L’allemand peut quand même être nécessaire : pour l’autorisation dans une profession réglementée et pour l’entreprise.
        À partir de { FACT("age45_age") }, il faut pour le premier titre { FACT("age45_min_salary") } brut par an ou une couverture suffisante pour la vieillesse.
        Le titre est valable au plus { FACT("work_title_duration_max") }. Si le contrat est plus court, on ajoute à sa durée { FACT("work_title_surplus") }.

answer-skilled_academic =
    Avec des études et une offre d’emploi, il y a deux titres : la carte bleue (Blaue Karte EU) ou § 18b AufenthG. Pour § 18b, il faut :
    • des études d’Allemagne ou des études reconnues ou comparables ici,
    • une offre concrète pour un travail qualifié, aussi dans un autre domaine,
    • l’accord de l’Agence fédérale pour l’emploi,
    • dans les professions réglementées, l’autorisation.
    Alors on y a en général droit. Un salaire minimum fixe n’existe qu’à partir de { FACT("age45_age") }. Regardez d’abord dans anabin.
    .title = Qualifié avec des études (§ 18b)
    .detail =
        Qu’est-ce qui est mieux ? Si le salaire suffit ({ FACT("blue_card_salary_general") } brut par an, moins dans certains cas) et si le poste correspond aux études, c’est le plus souvent la carte bleue. Avec elle, on peut rester durablement plus tôt (§ 18c). Il faut { FACT("settlement_blue_card_months") }, avec l’allemand { FACT("lang_settlement_blue_card_early") } seulement { FACT("settlement_blue_card_months_b1") }. Avec § 18b : { FACT("settlement_skilled_years") }.
        § 18b convient si le salaire est plus bas ou si le travail ne correspond pas aux études. Le salaire et les conditions ne doivent pas être moins bons que pour d’autres avec le même travail.
        Si anabin ne montre pas les études comme il faut, l’évaluation de la ZAB (Zeugnisbewertung) aide.
        La loi ne demande pas l’allemand pour § 18b. Il est nécessaire pour l’autorisation dans une profession réglementée, par exemple médecin.
        À partir de { FACT("age45_age") }, pour le premier titre : { FACT("age45_min_salary") } brut par an ou une couverture suffisante pour la vieillesse. Pas pour la carte bleue.

answer-experience_visa =
    Avec de l’expérience, c’est possible aussi sans reconnaissance allemande (§ 19c Abs. 2 AufenthG). Il faut :
    • au moins { FACT("experience_years") } d’expérience qui rend capable de faire ce travail (période prise en compte : les { FACT("experience_window") } écoulés),
    • une formation (au moins { FACT("experience_training_min") }) ou des études, reconnues par l’État dans le pays d’origine,
    • une offre pour un travail qualifié, au moins { FACT("experience_6beschv_min_salary") } brut par an.
    En IT, pas besoin de diplôme. Les professions réglementées, par exemple infirmier, ne sont pas possibles ainsi sans autorisation.
    .title = Visa avec de l’expérience
    .detail =
        Ce que beaucoup ne savent pas : le salaire minimum tombe si l’employeur est lié par une convention collective (Tarifvertrag) et paie selon elle.
        L’expérience seule ne suffit que dans l’IT. Sinon, un service allemand (la ZAB) doit confirmer que le diplôme est reconnu par l’État dans le pays d’origine. Un certificat d’une chambre de commerce allemande à l’étranger (AHK) peut aussi suffire.
        L’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) doit donner son accord. La règle ne demande pas l’allemand, l’entreprise peut-être oui.
        À partir de { FACT("age45_age") }, ce sont { FACT("age45_min_salary") } brut par an ou une couverture suffisante pour la vieillesse.
        Il n’y a pas de droit garanti, l’administration décide. Si le diplôme est déjà reconnu, le titre de travailleur qualifié est meilleur.
        IT, ne pas confondre : pour la carte bleue sans études, il faut { FACT("blue_card_it_experience") } d’expérience (période prise en compte : les { FACT("blue_card_it_experience_window") } écoulés).

answer-opportunity_card_work =
    Avec la Chancenkarte, on peut pendant la recherche
    • travailler en moyenne { FACT("oc_part_time_work") } par semaine,
    • faire des essais, pour chaque poste au plus { FACT("oc_trial_job") }.
    Plus n’est possible que lorsque le service des étrangers (Ausländerbehörde) a donné un autre titre, par exemple de travailleur qualifié ou la carte bleue. Poste trouvé ? Demandez-y tout de suite le changement, avant que la carte expire. La carte de recherche est valable au plus { FACT("oc_duration") }.
    .title = Chancenkarte : travailler, changer
    .detail =
        L’essai doit être qualifié, viser une formation ou correspondre à une mesure pour la reconnaissance.
        Pour le changement, il faut remplir les conditions du nouveau titre. Frais : { FACT("residence_permit_change_fee") }.
        Si aucun autre titre ne convient encore, il y a la Chancenkarte de suite (Folge-Chancenkarte) : une fois, au plus { FACT("oc_follow_up") }. Il faut un contrat ou une offre ferme pour un travail qualifié et l’accord de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit).
        La recherche elle-même ne se prolonge pas. Une nouvelle carte de recherche n’est possible qu’après une durée égale à l’étranger ou ici avec un autre titre.
        Pour faire venir la famille, la Chancenkarte n’a pas les facilités des travailleurs qualifiés. Attendez-vous à ce que la famille ne puisse venir que plus tard.
        Travailler plus que les heures permises est interdit et peut coûter le séjour.

answer-apprenticeship =
    Pour une formation en Allemagne (Ausbildung, § 16a AufenthG), on n’a pas encore besoin d’un métier, mais :
    • d’un contrat de formation ou d’une place dans une école professionnelle,
    • en général de l’allemand { FACT("apprenticeship_german") },
    • d’assez d’argent pour vivre : en entreprise actuellement { FACT("apprenticeship_livelihood") } par mois. Le salaire de la formation compte.
    On peut postuler depuis l’étranger, par exemple par le portail de la Bundesagentur für Arbeit. Les intermédiaires n’ont pas le droit de prendre de l’argent pour cela.
    .title = Formation (Ausbildung)
    .detail =
        Il n’est pas nécessaire de prouver l’allemand { FACT("apprenticeship_german") } si l’entreprise ou l’école l’a vérifié elle-même, ou si un cours d’allemand est prévu avant la formation. À l’école professionnelle, on en a quand même besoin chaque jour.
        Dans une école sans salaire, on compte actuellement { FACT("apprenticeship_livelihood_school") } par mois. Si le salaire ne suffit pas, on peut montrer de l’argent sur un compte bloqué (Sperrkonto).
        Pour une formation en entreprise, l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) doit donner son accord. L’administration s’en occupe.
        À côté de la formation, on peut travailler { FACT("apprenticeship_side_job") } par semaine.
        La limite d’âge de { FACT("training_search_age") } ne concerne que le visa de **recherche** d’une place, pas pour la formation avec contrat.
        Ensuite, on a un diplôme allemand, on n’a pas besoin de reconnaissance et on peut chercher du travail ici, au plus { FACT("job_search_after_german_degree") }.
        Si l’on a déjà appris un métier : examiner d’abord la reconnaissance. C’est souvent le chemin le plus court.

answer-apprenticeship_search =
    Oui, pour chercher une place de formation, il y a un visa (§ 17 AufenthG), pour { FACT("training_search_duration") } au plus. Il faut :
    • un âge de moins de { FACT("training_search_age") },
    • l’allemand { FACT("training_search_german") },
    • un diplôme scolaire qui permet d’étudier à l’université, ou celui d’une école allemande à l’étranger,
    • de l’argent pour vivre : actuellement { FACT("s16d_livelihood") } par mois.
    Le mieux est de trouver le contrat déjà depuis chez soi. Alors on n’a pas besoin de ce visa.
    .title = Chercher une formation sur place
    .detail =
        Le diplôme scolaire (par exemple le bac) doit donner accès aux études : en Allemagne ou dans le pays où il a été fait.
        On peut travailler { FACT("training_search_side_job") } par semaine et faire des essais en entreprise, en tout au plus { FACT("training_search_trial_work") }.
        Place trouvée ? Alors on demande au service des étrangers (Ausländerbehörde) le permis de séjour pour la formation (§ 16a), avant que le visa expire.
        Rien trouvé ? Alors il faut en général repartir. Postulez donc déjà avant le voyage et mettez entretiens et jours d’essai dans les premières semaines.
        À ne pas confondre : la Chancenkarte est pour les personnes avec un métier ou des études, ce visa pour celles qui veulent d’abord apprendre un métier. Le visa pour un contrat que l’on a déjà est un autre : formation (§ 16a).

answer-student_to_work =
    Après des études ou une formation terminées en Allemagne, on peut rester pour chercher du travail : au plus { FACT("job_search_after_german_degree") } (§ 20 AufenthG). L’argent pour vivre doit être assuré.
    Avec un poste qualifié, on change alors : après les études vers la carte bleue (Blaue Karte EU) ou § 18b, après la formation vers § 18a. Le diplôme allemand n’a pas besoin d’être reconnu.
    Important : faites la demande au service des étrangers (Ausländerbehörde) **avant** que le titre actuel expire.
    .title = Rester après études ou formation
    .detail =
        On ne peut pas prolonger cette recherche. Si l’on a tout de suite un poste, on n’en a pas besoin et on change directement. Frais du changement : { FACT("residence_permit_change_fee") }.
        Si le diplôme universitaire a { FACT("blue_card_new_entrant") } au plus, le salaire plus bas suffit pour la carte bleue : { FACT("blue_card_salary_reduced") } brut par an.
        Le même temps existe après une activité de recherche scientifique et après une reconnaissance par § 16d. Pour les aides en soins et santé avec une formation allemande, ce sont { FACT("job_search_assistants") }, prolongeables une fois de { FACT("job_search_assistants_extension") }.
        Avec un diplôme allemand, on peut rester durablement plus tôt. Il faut alors { FACT("settlement_skilled_german_years") } comme travailleur qualifié, { FACT("settlement_skilled_german_contributions") } de cotisations retraite et l’allemand { FACT("lang_settlement_skilled") }.
        Sans diplôme, tout cela ne s’applique pas. Alors une formation est par exemple possible. Faites-vous conseiller avant de quitter l’université.
        Si l’on est déjà reparti, on ne cherche pas avec § 20, mais avec la Chancenkarte.

answer-western_balkans =
    Avec un passeport de ces pays, un visa est possible pour tout travail, sans diplôme et sans preuve d’allemand : { FACT("western_balkans_countries") }. Il faut :
    • une offre d’emploi concrète,
    • l’accord de l’Agence fédérale pour l’emploi, avec contrôle de priorité,
    • une demande à une ambassade d’Allemagne dans ces pays.
    Accords par an, au plus : { FACT("western_balkans_quota") }. Ils peuvent être vite épuisés. Il n’y a pas de droit garanti.
    .title = Règle des Balkans occidentaux
    .detail =
        Contrôle de priorité (Vorrangprüfung) veut dire : l’Agence fédérale vérifie s’il y a déjà quelqu’un pour le poste en Allemagne ou dans l’UE.
        S’il n’y a plus de places, la demande est refusée et ne passe pas à l’année suivante. Il faut recommencer. Demandez donc avant s’il reste des places.
        Après des prestations selon la loi sur les demandeurs d’asile (Asylbewerberleistungsgesetz), il faut attendre { FACT("western_balkans_asylum_benefits") }.
        À partir de { FACT("age45_age") }, il faut { FACT("age45_min_salary") } brut par an ou une couverture suffisante pour la vieillesse. Exceptions seulement dans des cas particuliers justifiés.
        Les professions réglementées, par exemple infirmier, demandent quand même l’autorisation.
        Si vous avez appris un métier, examinez d’abord la voie du travailleur qualifié : là, le nombre n’est pas limité, et la famille peut venir plus facilement.
        N’achetez ni rendez-vous ni contrats.

answer-best_friends_states =
    Avec un passeport de ces pays, un titre est possible pour tout travail, même sans diplôme (§ 26 Abs. 1 BeschV) : { FACT("best_friends_rule") }.
    Il faut une offre d’emploi concrète et l’accord de l’Agence fédérale pour l’emploi, avec contrôle de priorité. Il n’y a pas de droit garanti.
    De la plupart de ces pays, on peut entrer sans visa et demander le titre ici. On ne peut travailler qu’ensuite.
    .title = Règle : USA, Canada et autres
    .detail =
        Contrôle de priorité (Vorrangprüfung) veut dire : l’Agence fédérale (Bundesagentur für Arbeit) vérifie s’il y a déjà quelqu’un pour le poste en Allemagne ou dans l’UE.
        Entrer sans visa et faire la demande ici, aussi pour travailler, c’est valable pour : { FACT("visa_free_entry_work") }. Temps pour la demande après l’entrée : { FACT("visa_free_application") }. Allez tôt au service des étrangers (Ausländerbehörde), l’attente est souvent longue.
        Avec un passeport d’Andorre, de Monaco ou de Saint-Marin, il faut un visa avant l’entrée pour travailler.
        Avant l’autorisation, on ne peut pas travailler un seul jour, même pas à l’essai.
        La règle pour les personnes à partir de { FACT("age45_age") } ne s’applique pas ici.
        Avec des études ou une formation, la carte bleue (Blaue Karte EU) et les titres de travailleur qualifié sont souvent meilleurs : on n’y vérifie pas qui est prioritaire.
        Les professions réglementées demandent quand même une autorisation. Les passeports britanniques ne font plus partie de l’UE.

answer-seasonal_work =
    Pour un travail court sans diplôme, il y a l’emploi contingenté (kontingentierte Beschäftigung, § 15d BeschV) : au plus { FACT("short_term_months") } en l’espace d’un an.
    • C’est l’employeur qui le demande à la Bundesagentur für Arbeit, pas vous.
    • Il est lié par une convention collective et paie le voyage.
    • Le travail a au moins { FACT("short_term_hours") } par semaine.
    Récolte et autre travail saisonnier agricole n’en font pas partie (§ 15a BeschV). Aucun des deux ne permet de rester : ensuite, on repart.
    .title = Travail saisonnier, jobs courts
    .detail =
        Nombre de ces postes par an, au plus : { FACT("short_term_contingent") }. L’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) peut changer ce nombre à tout moment.
        Le travail saisonnier agricole est-il ouvert pour votre passeport ? La hotline « Travailler et vivre en Allemagne » le dit :
        { FACT("hotline_phone") }
        Pour un travail court aussi, le salaire minimum allemand est valable, actuellement { FACT("min_wage") } brut par heure. Le contrat indique le salaire, les heures, le logement et ce qui est retiré. Lisez-le avant de voyager.
        Problèmes de salaire ou de logement ? Faire Integration conseille gratuitement et en plusieurs langues, aussi avant le voyage.
        Avec un passeport de l’UE, on n’a pas besoin d’autorisation pour un travail saisonnier.
        Si vous avez appris un métier, vérifiez si une voie de travailleur qualifié est possible. Avec elle, on peut rester.

answer-intra_company_transfer =
    Une personne envoyée en Allemagne par son propre groupe d’entreprises peut obtenir la carte ICT (§ 19 AufenthG) :
    • cadres et spécialistes : au plus { FACT("ict_max") }, trainees : au plus { FACT("ict_trainee_max") },
    • avant, au moins { FACT("ict_group_months") } dans le groupe,
    • la mission dure plus de { FACT("ict_transfer_days") },
    • la demande se fait à l’étranger.
    Le plus souvent, c’est l’entreprise qui prépare la demande. Demandez au service du personnel.
    .title = Mission dans le groupe (carte ICT)
    .detail =
        On ne peut pas demander la carte ICT en Allemagne. C’est pareil pour les passeports avec lesquels on entre normalement sans visa.
        Si vous recevez un contrat de travail avec l’entreprise allemande, examinez la carte bleue (Blaue Karte EU) ou le titre de travailleur qualifié. Avec eux, on peut le plus souvent rester plus longtemps.
        Si la mission est plus courte, il y a d’autres règles. Demandez à l’ambassade d’Allemagne avant de voyager.
        Pour une mission aussi, le salaire doit être juste : il ne doit pas être moins bon que pour des salariés comparables en Allemagne.

answer-self_employment =
    Pour les indépendants, créatrices d’entreprise et professions libérales, il y a un titre à part (§ 21 AufenthG). Ce n’est pas mon sujet, je connais seulement le travail salarié.
    Ici, vous êtes à la bonne adresse :
    • le portail « Make it in Germany » (voir la source),
    • la chambre de commerce (IHK) ou des métiers (Handwerkskammer) du lieu,
    • l’ambassade d’Allemagne, en Allemagne le service des étrangers (Ausländerbehörde).
    Ne commencez pas sans autorisation, même pas à côté.
    .title = Travailler à son compte
    .detail =
        Avec un titre de salarié qualifié, demandez au service des étrangers avant d’ouvrir votre propre activité. Ce qui est permis est écrit sur la carte ou la feuille jointe (Zusatzblatt).
        Dans l’artisanat, les règles pour sa propre entreprise sont plus strictes que pour les salariés.
        Attention : certaines entreprises veulent que l’on travaille « sur facture », alors qu’on vient au travail et reçoit des ordres comme tous les autres. Alors il manque assurance, congés et salaire en cas de maladie, et le titre de séjour peut ne pas convenir. Faire Integration conseille gratuitement sur ce sujet.

answer-temporary_protection_switch =
    Passer de la protection selon § 24 AufenthG à un titre de travailleur qualifié ou de formation peut être possible. Les conditions sont les mêmes que pour d’autres, par exemple diplôme reconnu et offre d’emploi. La demande se fait au service des étrangers (Ausländerbehörde).
    Tous les titres ne sont pas possibles : avec § 24, on ne peut pas demander la Chancenkarte en Allemagne, et la carte bleue est le plus souvent exclue (§ 19f).
    Faites-vous conseiller avant, et ne renoncez jamais d’abord à la protection.
    .title = De § 24 à un titre de travail
    .detail =
        La durée de la protection change par des décisions de l’UE. Demandez au service des étrangers et n’attendez pas le dernier jour pour changer.
        Peut-on déjà travailler maintenant ? C’est écrit sur la carte ou la feuille jointe (Zusatzblatt).
        Avec le changement, des droits et des aides peuvent changer, aussi pour la famille. Pour un titre de travail, le salaire doit en général suffire pour vivre.
        Frais du changement : { FACT("residence_permit_change_fee") }.
        Vous pouvez commencer la reconnaissance tout de suite. En Allemagne, le conseil IQ aide gratuitement.
        Sur le séjour, c’est le conseil aux migrants (Migrationsberatung, MBE) qui conseille, aussi par chat avec l’application mbeon. Si l’administration refuse, demandez là-bas ou à une avocate avant la fin du délai écrit dans la décision.

answer-asylum_switch =
    De l’asile à un titre de travail : ce n’est pas mon sujet, et un faux pas peut coûter cher ici. Faites-vous donc conseiller par des personnes **avant** de faire ou de retirer une demande ou de quitter le pays :
    • conseil aux migrants (Migrationsberatung, MBE) ou conseil aux réfugiés, gratuit,
    • pour les jeunes : Jugendmigrationsdienst (JMD),
    • une avocate ou un avocat en droit du séjour.
    La reconnaissance du métier peut le plus souvent commencer dès maintenant.
    .title = De l’asile au travail
    .detail =
        Ce qui est sûr : pendant la procédure d’asile ou avec une Duldung (séjour toléré), on ne peut pas demander la Chancenkarte en Allemagne. On ne peut aussi passer à d’autres titres que dans peu de cas. Certains appellent cela « Spurwechsel ». Les conditions sont strictes.
        Pour la règle des Balkans occidentaux : après des prestations selon la loi sur les demandeurs d’asile (Asylbewerberleistungsgesetz), il faut attendre { FACT("western_balkans_asylum_benefits") }.
        Vous êtes encore dans votre pays et vous voulez travailler ? L’asile n’est pas la voie pour cela. Posez-moi des questions sur la reconnaissance et le visa.
        Le conseil traite tout de façon confidentielle. Par chat avec l’application mbeon, c’est aussi possible de façon anonyme.

answer-study_visa =
    Les études en Allemagne ne sont pas mon sujet, je connais le travail et la formation. Ici, vous êtes à la bonne adresse :
    • DAAD (office allemand d’échanges universitaires) et l’International Office de l’université : admission, allemand, bourses,
    • l’ambassade d’Allemagne : visa (§ 16b AufenthG).
    Pour le visa, on montre de l’argent pour vivre, le plus souvent un compte bloqué (Sperrkonto) : actuellement { FACT("blocked_account_student") } pour un an. Après le diplôme, on peut chercher du travail ici.
    .title = Étudier en Allemagne
    .detail =
        Après un diplôme allemand, on a pour chercher au plus { FACT("job_search_after_german_degree") }. Plus d’informations sous « Rester après études ou formation ».
        Si vous voulez surtout travailler, ne prévoyez pas les études comme un détour : il faut une admission, de l’argent et du temps pour apprendre, et le travail à côté des études est limité.
        Vous avez déjà un diplôme ? Vérifiez d’abord ce qu’il vaut en Allemagne. C’est peut-être possible sans nouvelles études.
        Une formation (Ausbildung) est une bonne alternative : on y gagne le plus souvent déjà de l’argent.
        Attention aux agences qui « garantissent » une admission ou un visa.

answer-au_pair_volunteer_service =
    Au pair, année sociale volontaire (FSJ) et service volontaire fédéral (BFD) ne sont pas un travail qualifié et pas mon sujet. Il y a des titres à part pour cela.
    Ici, vous êtes à la bonne adresse :
    • le site internet de l’ambassade d’Allemagne,
    • le portail « Make it in Germany » (voir la source),
    • pour le service volontaire, l’organisme qui vous accueille.
    Pour apprendre un métier plus tard : une formation peut suivre. Avec un métier déjà appris, examinez d’abord la reconnaissance.
    .title = Au pair et service volontaire
    .detail =
        On reçoit de l’argent de poche, pas un salaire pour faire vivre une famille.
        Pour rester ensuite, il faut un nouveau titre. Pour une formation, il faut un contrat et en général l’allemand { FACT("apprenticeship_german") }. Faut-il repartir pour cela ? Le service des étrangers (Ausländerbehörde) le dit. Demandez tôt.
        Attention : si une personne au pair doit travailler toute la journée, donner son passeport ou payer beaucoup d’argent avant, elle est probablement exploitée. Cherchez alors de l’aide.
        Renseignements par téléphone, hotline « Travailler et vivre en Allemagne » :
        { FACT("hotline_phone") }
