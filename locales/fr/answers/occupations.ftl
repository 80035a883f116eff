answer-nursing =
    En Allemagne, la profession s’appelle Pflegefachfrau ou Pflegefachmann. Il faut une autorisation du Land (région allemande). Nécessaires : une formation équivalente (ou une compensation), la santé, pas d’infractions graves et l’allemand, le plus souvent { FACT("nursing_language") }.
    S’il y a des différences, vous choisissez : examen de connaissances (Kenntnisprüfung) ou stage d’adaptation (Anpassungslehrgang).
    L’autorité décide en général au plus tard { FACT("nursing_decision_time") } après la demande complète.
    La feuille de route montre toutes les étapes.
    .title = Travailler comme infirmier, -ère
    .detail =
        Le stage d’adaptation dure au plus { FACT("nursing_adaptation_max") } et finit par un examen.
        Vous pouvez renoncer à la comparaison des papiers et choisir tout de suite l’examen ou le stage. Cela peut faire gagner du temps.
        Entrer avant la reconnaissance : c’est possible avec le partenariat de reconnaissance (Anerkennungspartnerschaft), à partir de l’allemand { FACT("lang_recognition_partnership") } et avec un employeur adapté. Jusqu’à l’autorisation, on travaille alors le plus souvent comme aide.
        Salaire minimum dans les soins, brut par heure : personnel qualifié { FACT("care_min_wage_nurse") }, aides sans formation { FACT("care_min_wage_assistant") } (pas dans les hôpitaux).
        Ne payez jamais d’avance pour un emploi. Attention aux contrats où vous devez beaucoup rembourser en cas de démission.

answer-doctor =
    Pour travailler comme médecin, il faut l’Approbation. C’est l’autorisation complète du Land (région allemande). Pour le début, il peut y avoir une autorisation temporaire (Berufserlaubnis), au plus { FACT("doctor_temporary_licence_max") }.
    On compare avec les études allemandes. S’il y a des différences importantes, un examen de connaissances (Kenntnisprüfung) suit.
    Allemand : en général { FACT("doctor_language") } et un examen de langue médicale (Fachsprachprüfung) au niveau { FACT("doctor_language_medical") }.
    Les règles peuvent changer : demandez à l’autorité.
    .title = Travailler comme médecin
    .detail =
        Pour dentistes, pharmaciens et vétérinaires, c’est semblable : autorisation du Land, comparaison de la formation, allemand pour la profession.
        L’examen de connaissances a le niveau de l’examen d’État allemand. Il y a des cours de préparation. Le conseil IQ aide à chercher.
        L’autorité compétente est celle du Land où vous voulez travailler.
        La reconnaissance comme spécialiste (Facharzt) vient plus tard. C’est l’ordre des médecins (Ärztekammer) qui en est chargé.
        Avec l’Approbation, la carte bleue (Blaue Karte EU) est possible si le salaire convient.

answer-care_assistant =
    L’aide aux soins (aide-soignant, Pflegehelfer) est un métier à part, en dessous d’infirmier. Pour les personnes d’un pays hors de l’UE, il y a une voie (§ 22a BeschV) :
    • une formation allemande d’aide aux soins réglée par l’État, ou une étrangère reconnue équivalente en Allemagne,
    • une offre d’emploi,
    • l’accord de l’Agence fédérale pour l’emploi.
    L’expérience seule ne suffit pas. Si l’on a appris le métier d’infirmier, il vaut mieux faire reconnaître ce métier-là.
    .title = Travailler comme aide-soignant
    .detail =
        Salaire minimum dans les soins, brut par heure : sans formation { FACT("care_min_wage_assistant") }, avec une vraie formation d’aide aux soins (pas seulement un cours court) { FACT("care_min_wage_trained_assistant") }. Pas dans les hôpitaux.
        Une autorité du Land (région allemande) décide de la reconnaissance. Le { FACT("watch_pflegefachassistenz") } commence une nouvelle formation, la même dans toute l’Allemagne : Pflegefachassistenz. Elle remplace peu à peu les anciennes. Demandez à l’autorité ce qui s’applique à vous.
        À partir de { FACT("age45_age") }, il faut un salaire plus élevé ou une couverture pour la vieillesse.
        Après une formation faite en Allemagne, on peut chercher du travail : au plus { FACT("job_search_assistants") }, une fois prolongé d’au plus { FACT("job_search_assistants_extension") } (§ 20 AufenthG).
        Autres voies : la formation d’infirmier en Allemagne ou, avec certains passeports, un travail d’aide (règle des Balkans occidentaux).

answer-physiotherapist_and_health =
    Beaucoup de professions de santé sont réglementées : par exemple kiné, ergothérapie, orthophonie, sage-femme, laboratoire, radiologie, ambulancier (Notfallsanitäter), assistance au bloc opératoire. Il faut une autorisation du Land (région allemande) où l’on veut travailler.
    L’autorité compare la formation et compte aussi l’expérience. S’il y a des différences importantes, un examen ou un stage d’adaptation (Anpassungslehrgang) aide.
    L’autorité dit quel allemand est nécessaire. L’Anerkennungs-Finder l’indique.
    .title = Kiné, sage-femme, labo et autres
    .detail =
        Le stage dure en général au plus { FACT("adaptation_max") }. Souvent, on peut choisir entre stage et examen. Pour certaines professions, il y a des lois à part.
        Ne sont pas réglementés par exemple les métiers du cabinet médical : Medizinische Fachangestellte (compétent : ordre des médecins, Ärztekammer) et Zahnmedizinische Fachangestellte (Zahnärztekammer). Le massage de bien-être n’est pas une profession de santé, le massage médical (Masseurin und medizinischer Bademeister) oui.
        La psychologie n’est pas réglementée, la psychothérapie oui.
        Dans beaucoup de pays, la kinésithérapie est une filière universitaire, en Allemagne le plus souvent une formation. Ce n’est pas un désavantage : on compare ce que l’on a appris.
        La carte bleue (Blaue Karte EU) n’est possible qu’avec des études comparables et avec l’autorisation ou sa promesse.
        Entrer avant la reconnaissance : peut-être avec le partenariat de reconnaissance (Anerkennungspartnerschaft). Jusqu’à l’autorisation, on ne peut alors faire qu’un travail plus simple, et seulement chez certains employeurs, par exemple avec convention collective.

answer-teacher =
    Pour travailler comme enseignant dans une école, il faut en général la reconnaissance. Chaque Land (région allemande) a ses propres règles. Choisissez donc d’abord le Land, puis demandez à l’autorité scolaire.
    Le plus souvent importants : des études pour l’enseignement (Lehramt), les matières et un très bon allemand. S’il manque quelque chose, il peut y avoir un stage ou un examen.
    Pour les éducateurs de maternelle (Erzieher), c’est semblable : là aussi, une autorité du Land décide.
    .title = Enseigner, éducation
    .detail =
        Dans certains pays, on n’apprend qu’une matière pour enseigner. En Allemagne, les Länder en demandent souvent plus. Parfois, on peut rattraper une matière.
        L’autorité scolaire dit quel niveau d’allemand est nécessaire. Le Land règle les délais et les frais.
        Les écoles privées et les écoles de langue ont leurs propres règles : demandez-leur directement. Certains Länder embauchent aussi des personnes sans études pour l’enseignement. C’est l’autorité scolaire qui décide.
        Les enseignants font partie des métiers en pénurie de la carte bleue (Blaue Karte EU) : avec des études comparables et l’autorisation, un salaire annuel de { FACT("blue_card_salary_reduced") } brut suffit.
        Pour travailler à l’université, on n’a pas besoin d’autorisation d’exercer.
        L’évaluation de la ZAB (Zeugnisbewertung) ne suffit pas pour l’école.

answer-engineer =
    Comme ingénieure ou ingénieur, on peut travailler sans reconnaissance. Seul le titre est protégé : pour porter ce titre, on demande à l’ordre des ingénieurs (Ingenieurkammer) du Land.
    Pour le visa, les études doivent être reconnues ou comparables. anabin le montre, sinon l’évaluation de la ZAB (Zeugnisbewertung).
    Les métiers d’ingénieur sont sur la liste de la carte bleue (Blaue Karte EU) : { FACT("blue_card_salary_reduced") } brut par an au moins suffisent. La loi ne demande pas l’allemand pour cela, mais beaucoup d’employeurs oui.
    .title = Travailler comme ingénieur
    .detail =
        Avec le salaire plus bas, l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) doit donner son accord. À partir de { FACT("blue_card_salary_general") }, ce n’est pas nécessaire.
        Pour la carte bleue, le travail doit correspondre aux études et le contrat durer au moins { FACT("blue_card_offer_months") }. Sinon, il y a le titre de travailleur qualifié avec des études (§ 18b AufenthG) : pour tout travail qualifié.
        Génie civil : pour certaines tâches, par exemple déposer des plans de construction, il faut être sur une liste. L’ordre l’explique.
        Architecture et urbanisme : le titre est protégé. C’est l’ordre des architectes (Architektenkammer) qui est compétent.
        Un technicien ou une technicienne sans études universitaires demande la reconnaissance à la chambre. La carte bleue n’est alors le plus souvent pas possible.
        Pas encore de poste ? Avec des études comparables, on n’a pas besoin de points pour la Chancenkarte.

answer-technical_trades =
    Électricité, sanitaire et chauffage, climatisation, mécatronique, solaire, électromobilité : dans ces métiers, un salarié peut travailler sans reconnaissance. Mais pour le visa de travailleur qualifié (§ 18a AufenthG), la formation doit être entièrement reconnue.
    Compétente : la chambre des métiers (Handwerkskammer, artisanat) ou l’IHK FOSA (industrie). Frais : environ { FACT("recognition_fee_chambers") }.
    Attention : électriciens et installateurs ne sont pas sur la liste de la carte bleue (Blaue Karte EU), même si beaucoup d’entreprises les cherchent.
    .title = Électricité, chauffage, solaire
    .detail =
        Sans reconnaissance complète, il y a deux voies, les deux avec offre d’emploi et accord de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) :
        • Partenariat de reconnaissance (Anerkennungspartnerschaft) : d’abord entrer et travailler, la reconnaissance ensuite. À partir de l’allemand { FACT("lang_recognition_partnership") }.
        • Personnes expérimentées (§ 19c AufenthG) : formation reconnue par l’État (au moins { FACT("experience_training_min") }), en plus au moins { FACT("experience_years") } d’expérience (période prise en compte : les { FACT("experience_window") } écoulés) et { FACT("experience_6beschv_min_salary") } brut par an. Le salaire peut être plus bas si l’employeur est lié par une convention collective et paie selon elle.
        À partir de { FACT("age45_age") }, une règle s’ajoute pour le premier titre : plus de salaire ou une couverture pour la vieillesse.
        Nouveaux métiers, par exemple solaire ou pompes à chaleur : la chambre cherche le métier allemand qui convient le mieux. Pour le soudage, il n’y a souvent pas de métier allemand à part.
        S’il manque quelque chose, la décision le dit. Alors de la pratique en entreprise ou un cours aide. Le conseil IQ connaît des cours.
        Pour sa propre entreprise, une inscription à la chambre des métiers est nécessaire dans beaucoup de ces métiers.

answer-it_without_degree =
    Oui, c’est possible. Il y a deux voies, les deux avec offre d’emploi et accord de l’Agence fédérale pour l’emploi :
    • Carte bleue : au moins { FACT("blue_card_it_experience") } d’expérience IT au niveau universitaire (période prise en compte : les { FACT("blue_card_it_experience_window") } écoulés) et { FACT("blue_card_salary_reduced") } brut par an.
    • Personnes expérimentées (§ 19c) : au moins { FACT("experience_years") } d’expérience (période : les { FACT("experience_window") } écoulés) et { FACT("experience_6beschv_min_salary") } ou le salaire d’une convention collective.
    Une reconnaissance n’est pas nécessaire. La loi ne demande pas l’allemand.
    .title = IT sans études
    .detail =
        Preuves : certificats de travail avec tâches et durée, contrats, fiches de paie. Un cours ou un certificat ne remplace pas l’expérience.
        Pour la carte bleue (Blaue Karte EU), le nouveau travail doit aussi être un métier de spécialiste ou de direction IT, par exemple développement de logiciels, réseaux ou bases de données. Le simple support IT n’en fait pas partie. Le contrat doit durer au moins { FACT("blue_card_offer_months") }.
        L’âge : pour la carte bleue, il ne joue aucun rôle. Pour la deuxième voie, il faut à partir de { FACT("age45_age") } un salaire plus élevé ou une couverture pour la vieillesse.
        La deuxième voie est une décision de l’administration (« peut »), il n’y a pas de droit garanti. À la place du salaire, il suffit que l’employeur soit lié par une convention collective et paie selon elle.
        Les montants changent chaque année.
        Avec une formation IT (au moins { FACT("qualified_training_min") }), la reconnaissance par l’IHK FOSA est aussi possible.
        Le travail indépendant a d’autres règles.

answer-it_with_degree =
    Les métiers de l’IT ne sont pas réglementés : pas besoin d’autorisation d’exercer. Pour le visa, les études doivent être reconnues ou comparables (anabin ou ZAB). Alors il y a ces voies :
    • Carte bleue (Blaue Karte EU) : le travail correspond aux études, salaire annuel brut d’au moins { FACT("blue_card_salary_reduced") }, contrat d’au moins { FACT("blue_card_offer_months") }.
    • Travailleur qualifié avec études (§ 18b) : pour tout travail qualifié.
    • Pas encore de poste : Chancenkarte, sans points.
    .title = IT avec des études
    .detail =
        Pour le salaire plus bas de la carte bleue, l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) doit donner son accord. À partir de { FACT("blue_card_salary_general") }, ce n’est pas nécessaire.
        Pour § 18b, il n’y a pas de salaire minimum fixe. Mais le salaire ne doit pas être moins bon que pour des collègues comparables. À partir de { FACT("age45_age") }, il faut pour le premier titre au moins { FACT("age45_min_salary") } par an ou une couverture pour la vieillesse. Pas pour la carte bleue.
        Les études ne sont pas comparables ou étaient dans un tout autre domaine ? Alors la voie par l’expérience aide peut-être : voir « IT sans études ».
        La loi ne demande pas l’allemand. Dans beaucoup d’entreprises, on parle anglais ; au quotidien, l’allemand aide quand même.
        La Chancenkarte demande de l’argent pour vivre : actuellement { FACT("oc_livelihood") } par mois. Il n’y a pas de droit garanti.

answer-cook_hospitality =
    En cuisine, service et hôtel, on peut travailler sans reconnaissance. Pour le visa, il y a surtout :
    • Travailleur qualifié (§ 18a) : formation, reconnue par l’IHK FOSA.
    • Partenariat de reconnaissance (Anerkennungspartnerschaft) : d’abord venir, ensuite faire reconnaître, à partir de l’allemand { FACT("lang_recognition_partnership") }.
    • Personnes expérimentées (§ 19c) : formation, expérience et salaire suffisant ou convention collective.
    • Cuisinier de spécialités (§ 11 BeschV) : temps plein dans un restaurant de spécialités, au plus { FACT("specialty_cooks_max") }.
    .title = Cuisine, hôtel, restaurant
    .detail =
        Les cuisiniers ne sont pas sur la liste de la carte bleue (Blaue Karte EU).
        Pour le cuisinier de spécialités, l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) vérifie d’abord s’il y a déjà quelqu’un en Allemagne (Vorrangprüfung).
        Les personnes expérimentées ont besoin d’au moins { FACT("experience_years") } d’expérience (période prise en compte : les { FACT("experience_window") } écoulés), d’une formation reconnue par l’État (au moins { FACT("experience_training_min") }) et de { FACT("experience_6beschv_min_salary") } brut par an. Avec convention collective, cela peut être moins. À partir de { FACT("age45_age") }, il faut plus de salaire ou une couverture pour la vieillesse.
        Pour un temps court (§ 15d BeschV) : au plus { FACT("short_term_months") } en l’espace d’un an, au moins { FACT("short_term_hours") } par semaine, seulement chez des employeurs avec convention collective. Ils font la demande et paient le voyage. Les places sont limitées.
        Sans formation, un travail d’aide de cuisine n’est le plus souvent possible qu’avec certains passeports, par exemple des Balkans occidentaux. Ou avec une formation en Allemagne.
        Salaire minimum : { FACT("min_wage") } brut par heure. On travaille souvent le soir et le week-end : notez vous-même les heures.

answer-driver =
    Pour camion et bus, il y a une voie à part (§ 24a BeschV). Il faut :
    • une offre d’emploi,
    • le permis et la qualification comme l’UE les demande,
    • l’accord de l’Agence fédérale pour l’emploi.
    Le permis de l’UE manque encore ? Alors l’employeur peut proposer un programme : on obtient les deux en Allemagne, en { FACT("driver_licence_months") } au plus. Il faut pour cela le permis de son propre pays et une offre d’emploi pour après.
    .title = Conduire un camion ou un bus
    .detail =
        Le permis d’un pays hors de l’UE ne suffit en général pas pour travailler comme chauffeur professionnel. Le bureau des permis (Führerscheinstelle) et l’IHK sont compétents.
        Lisez bien le contrat : qui paie le permis, et que faut-il rembourser si l’on démissionne ?
        À partir de { FACT("age45_age") }, il faut un salaire plus élevé ou une couverture pour la vieillesse.
        Les chauffeurs ne sont pas sur la liste de la carte bleue (Blaue Karte EU).
        Pour taxi, camionnette de livraison ou chariot élévateur, cette voie n’est pas faite. Avec certains passeports, tout travail est quand même possible, par exemple : { FACT("western_balkans_countries") } (règle des Balkans occidentaux).
        Les conducteurs de train ont besoin d’un permis à part de l’Eisenbahn-Bundesamt.
        Pour les chauffeurs, il y a beaucoup de fausses offres. Ne payez jamais d’avance. Faire Integration vérifie des offres gratuitement.

answer-craft =
    Dans les métiers de l’artisanat, par exemple maçon, menuisière, coiffeur, boulangère ou mécanicien auto, un salarié peut le plus souvent travailler sans reconnaissance. Mais pour le visa de travailleur qualifié (§ 18a AufenthG), la formation doit être entièrement reconnue.
    C’est la chambre des métiers (Handwerkskammer) qui le fait. Frais : environ { FACT("recognition_fee_chambers") }. Elle décide en général au plus tard { FACT("bqfg_decision_time") } après la demande complète. L’expérience compte aussi.
    .title = Métiers de l’artisanat
    .detail =
        La formation doit avoir duré au moins { FACT("qualified_training_min") }. On ne peut pas faire reconnaître l’expérience seule sans diplôme.
        Reconnu seulement en partie ? Alors il manque souvent juste un peu de pratique. On peut la rattraper dans une entreprise.
        Avec le partenariat de reconnaissance (Anerkennungspartnerschaft), on peut d’abord venir et travailler, à partir de l’allemand { FACT("lang_recognition_partnership") }. Pour les personnes expérimentées, il y a § 19c AufenthG : avec une formation reconnue par l’État, de l’expérience et un salaire suffisant ou une convention collective.
        Sa propre entreprise est autre chose : dans beaucoup de métiers, il faut pour cela être inscrit à la chambre des métiers. Les règles sont strictes.
        Opticien, prothésiste dentaire et orthoprothésiste sont aussi de l’artisanat en Allemagne.
        L’Anerkennungs-Finder montre quelle chambre est compétente.
        Les métiers de l’artisanat ne sont pas sur la liste de la carte bleue (Blaue Karte EU). Ce n’est pas un désavantage : pour les travailleurs qualifiés avec une formation, il y a un titre à part.

answer-shortage_occupations =
    Attention, il y a deux listes :
    • La liste de la carte bleue (Blaue Karte EU, § 18g AufenthG) : technique et sciences avec des études, architecture, IT, médecine, soins infirmiers avec des études, autres professions de santé avec des études, enseignants et certains cadres. Ici, un salaire annuel de { FACT("blue_card_salary_reduced") } brut suffit.
    • L’analyse des pénuries (Engpassanalyse) de la Bundesagentur für Arbeit : beaucoup plus longue. Elle montre où l’on manque de personnes. Pour la carte bleue, elle ne compte pas.
    .title = Pénurie : quelle liste ?
    .detail =
        Électriciens, cuisiniers et chauffeurs ne sont pas sur la liste de la carte bleue, même si beaucoup de sites le disent. Pour eux, il y a d’autres titres, sans liste.
        Le métier seul ne suffit pas : pour la carte bleue, il faut en général des études comparables, dans les professions réglementées aussi l’autorisation. En IT, c’est possible avec de l’expérience.
        Cadres, par exemple : direction de la production, du bâtiment, de la logistique, de l’IT, d’une maison de retraite, d’une Kita ou d’une école. La direction d’hôtel et de restaurant n’en fait pas partie.
        Infirmiers avec une formation professionnelle : on décide au cas par cas s’ils comptent dans la liste.
        Pas sur la liste ? Si le diplôme a { FACT("blue_card_new_entrant") } au plus au moment de la demande, le salaire plus bas suffit dans tous les métiers. Sinon, c’est le salaire normal de la carte bleue, ou un titre de travailleur qualifié convient mieux.
        Pour la Chancenkarte avec points, un diplôme de cette liste donne { FACT("oc_points_nr08") }.
