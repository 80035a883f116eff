### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **Possible d’après ces réponses :**
routes-possible_none = En ce moment, d’après ces réponses, aucune voie n’est encore tout à fait ouverte. Cela peut changer.
routes-possible_none_alone = En ce moment, d’après ces réponses, je ne vois pas encore de voie. Cela peut changer.
routes-open = **Possible si quelque chose s’ajoute :**
routes-open_more = **Possible aussi si quelque chose s’ajoute :**
routes-further = Possible aussi, mais avec plus d’étapes :
routes-blocked = **Ce qui n’est pas possible actuellement :**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = Les montants sont ceux de { $year }. Les nouveaux ne sont pas encore sûrs.
routes-discretion = C’est une information d’après ces réponses, pas une promesse ni un conseil juridique. Seule l’administration peut décider.

routes-approval_ba = L’Agence fédérale pour l’emploi (Bundesagentur für Arbeit, BA) doit donner son accord.
routes-approval_priority = L’Agence fédérale pour l’emploi (Bundesagentur für Arbeit, BA) doit donner son accord. Elle vérifie si quelqu’un d’autre est prioritaire.
routes-approval_quota = L’Agence fédérale pour l’emploi (Bundesagentur für Arbeit, BA) doit donner son accord. Le nombre par an est limité.
routes-approval_priority_and_quota = L’Agence fédérale pour l’emploi (Bundesagentur für Arbeit, BA) doit donner son accord. Elle vérifie si quelqu’un d’autre est prioritaire, et le nombre par an est limité.

routes-note_licence = Dans les professions réglementées, par exemple les soins infirmiers, il faut quand même la reconnaissance.
routes-note_nothing =
    Voici ce qui ouvre des voies :
    • un diplôme : une formation d’au moins { FACT("qualified_training_min") } ou des études
    • l’allemand, de préférence jusqu’à { FACT("apprenticeship_german") }
    • une offre ferme pour un travail ou une formation
    • un entretien avec un conseil gratuit
routes-note_quota = Pour les Balkans occidentaux, le nombre de cette année est peut-être déjà épuisé. Demandez avant à l’ambassade.
routes-note_visa_free_entry = Avec ce passeport, on peut entrer sans visa et demander le titre de séjour ici. Délai maximal après l’entrée : { FACT("visa_free_application") }. On ne peut travailler qu’avec le titre.
routes-note_in_germany = **Important :** sans permis de séjour pour des études, une formation ou un travail, la demande n’est le plus souvent possible que depuis l’étranger. Avant de quitter le pays, faites-vous absolument conseiller, surtout en cas d’asile ou de Duldung (séjour toléré).

## Titles, and what each route is

routes-title_eu_free_movement = Libre circulation (FreizügG/EU)
    .text = Avec un passeport de l’UE, de l’EEE ou de la Suisse, on peut vivre et travailler en Allemagne, sans visa et sans permis de travail.
routes-title_blue_card_general = Carte bleue européenne (Blaue Karte EU, § 18g)
    .text = Le titre pour un travail qui correspond aux études. L’accord de l’Agence fédérale pour l’emploi n’est pas nécessaire, et la loi ne demande pas l’allemand.
routes-title_blue_card_reduced = Carte bleue, métier en pénurie (§ 18g)
    .text = La même carte avec un salaire plus bas : pour les métiers en pénurie et peu après les études.
routes-title_blue_card_it = Carte bleue pour l’IT sans études (§ 18g Abs. 2)
    .text = Ici, l’expérience en informatique compte à la place d’un diplôme.
routes-title_skilled_academic_18b = Travail qualifié avec des études (§ 18b)
    .text = Pour tout travail qualifié. Il n’a pas besoin de correspondre exactement aux études.
routes-title_skilled_vocational_18a = Travail qualifié avec une formation (§ 18a)
    .text = Pour tout travail qualifié, si la formation est reconnue en Allemagne.
routes-title_experience_19c2 = Travail avec expérience (§ 19c Abs. 2)
    .text = Travailler sans reconnaissance allemande : ce qui compte, c’est l’expérience, un diplôme du pays d’origine et le salaire.
routes-title_experience_it_19c2 = IT avec expérience (§ 19c Abs. 2)
    .text = Travailler dans l’informatique sans aucun diplôme : ce qui compte, c’est l’expérience et le salaire.
routes-title_recognition_partnership_16d3 = Partenariat de reconnaissance (§ 16d Abs. 3)
    .text = D’abord entrer et travailler, la reconnaissance se fait en même temps en Allemagne.
routes-title_adaptation_16d1 = Cours pour la reconnaissance (§ 16d Abs. 1)
    .text = Un séjour pour rattraper en Allemagne ce qui manque encore selon la décision.
routes-title_exam_16d5 = Examen pour la reconnaissance (§ 16d Abs. 5)
    .text = Un séjour court, seulement pour l’examen. On ne peut pas travailler pendant ce temps.
routes-title_western_balkans_26_2 = Règle des Balkans occidentaux (§ 26 Abs. 2 BeschV)
    .text = Pour tout travail avec une offre ferme, même sans diplôme et sans allemand. La demande se fait à une représentation allemande dans la région.
routes-title_best_friends_26_1 = Règle pour certains pays (§ 26 Abs. 1 BeschV)
    .text = Avec ce passeport, tout travail avec une offre ferme est possible, même sans diplôme.
routes-title_care_assistant_22a = Aide-soignant, aide-soignante (§ 22a BeschV)
    .text = Pour les personnes avec une formation d’aide-soignant valable en Allemagne.
routes-title_driver_24a = Chauffeur de camion ou de bus (§ 24a BeschV)
    .text = Pour les chauffeurs professionnels avec un poste. Certaines entreprises aident à passer le permis de l’UE.
routes-title_opportunity_card_skilled = Chancenkarte sans points (§ 20a)
    .text = Entrer et chercher du travail ici. Le diplôme est reconnu ou comparable, donc aucun point n’est nécessaire.
routes-title_opportunity_card_points = Chancenkarte avec points (§ 20a)
    .text = Entrer et chercher du travail ici. Il faut { FACT("oc_min_points") }. Dans le menu, sous « Autres sujets », je les compte exactement.
routes-title_apprenticeship_16a = Formation en Allemagne (Ausbildung, § 16a)
    .text = Apprendre un métier. Dans une formation en entreprise, on gagne déjà de l’argent.
routes-title_training_search_17 = Chercher une place de formation (§ 17)
    .text = Chercher en Allemagne une place de formation. Durée maximale : { FACT("training_search_duration") }.
routes-title_job_search_20 = Chercher du travail après un diplôme d’ici (§ 20)
    .text = Après des études, une formation, une recherche scientifique ou une reconnaissance terminées ici, on peut chercher du travail en Allemagne.
routes-title_short_term_15d = Emploi de courte durée (§ 15d BeschV)
    .text = Pour un travail de quelques mois. L’employeur fait la demande et paie le voyage.
routes-title_ict_19 = Carte ICT (§ 19)
    .text = Pour une période en Allemagne dans le même groupe d’entreprises.
routes-title_language_course_16f = Cours d’allemand en Allemagne (§ 16f)
    .text = Un séjour pour apprendre l’allemand, avec un peu de travail à côté.

## What is missing, by condition

routes-missing-free_movement = un passeport de l’UE, de l’EEE ou de la Suisse
routes-missing-third_country = un passeport d’un pays hors de l’UE
routes-missing-degree = des études reconnues ou comparables en Allemagne (anabin ou ZAB)
routes-missing-fitting_job = une offre d’emploi qui correspond aux études
routes-missing-offer_months = une offre d’emploi d’au moins { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = un salaire annuel d’au moins { FACT("blue_card_salary_general") }
routes-missing-licence = l’autorisation d’exercer, si la profession est réglementée
routes-missing-shortage_or_recent_degree = un métier en pénurie, ou un diplôme récent ({ FACT("blue_card_new_entrant") } au plus)
routes-missing-salary_blue_card_reduced = un salaire annuel d’au moins { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = un métier de l’informatique
routes-missing-experience_it_blue_card = au moins { FACT("blue_card_it_experience") } d’expérience en informatique, au niveau d’études supérieures (période prise en compte : les { FACT("blue_card_it_experience_window") } écoulés)
routes-missing-qualified_job = une offre d’emploi pour un travail qualifié
routes-missing-age45 = à cause de l’âge (à partir de { FACT("age45_age") }) : un salaire annuel d’au moins { FACT("age45_min_salary") } ou une couverture suffisante pour la vieillesse
routes-missing-equivalence = la reconnaissance complète de la formation en Allemagne
routes-missing-experience = au moins { FACT("experience_years") } d’expérience dans le métier (période prise en compte : les { FACT("experience_window") } écoulés)
routes-missing-salary_or_agreement = un salaire annuel d’au moins { FACT("experience_6beschv_min_salary") }, ou un salaire selon la convention collective
routes-missing-experienced_qualification = un diplôme reconnu par l’État dans le pays d’origine (formation : au moins { FACT("experience_training_min") })
routes-missing-foreign_qualification = un diplôme reconnu par l’État dans le pays d’origine (formation : au moins { FACT("qualified_training_min") })
routes-missing-partnership_job = une offre d’emploi dans le même domaine professionnel
routes-missing-recognition_agreement = un employeur qui participe et s’engage par écrit
routes-missing-suitable_employer = une entreprise qui peut former
routes-missing-german_a2 = l’allemand { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = une décision qui dit ce qui manque encore pour la reconnaissance
routes-missing-measure = une place dans un cours adapté
routes-missing-german_a2_usual = en général l’allemand { FACT("lang_16d1") }
routes-missing-livelihood_recognition = de l’argent pour vivre : { FACT("s16d_livelihood") } par mois
routes-missing-exam = un examen pour la reconnaissance, qui a lieu bientôt
routes-missing-nationality = le passeport d’un pays pour lequel cette règle existe
routes-missing-job_offer = une offre d’emploi ferme
routes-missing-from_abroad = la demande depuis l’étranger
routes-missing-asylum_benefits = pas d’aide selon la loi sur les prestations aux demandeurs d’asile (période prise en compte : les { FACT("western_balkans_asylum_benefits") } écoulés)
routes-missing-care_assistant = une formation d’aide-soignant reconnue en Allemagne
routes-missing-driver = le permis de l’UE avec la qualification initiale, ou une entreprise qui aide à les obtenir
routes-missing-skilled_worker = un diplôme entièrement reconnu en Allemagne ou, pour des études, considéré comme comparable
routes-missing-livelihood_opportunity_card = de l’argent pour vivre : { FACT("oc_livelihood") } par mois
routes-missing-abroad_or_title = la demande depuis l’étranger, ou ici avec un permis de séjour pour des études, une formation ou un travail
routes-missing-basic_qualification = un diplôme reconnu par l’État dans le pays d’origine (formation : au moins { FACT("oc_training_min") })
routes-missing-german_or_english = l’allemand { FACT("oc_language_minimum") } ou l’anglais { FACT("oc_language_minimum_english") }
routes-missing-points = plus de points (il faut : { FACT("oc_min_points") }), par exemple avec un meilleur allemand
routes-missing-training_place = un contrat de formation ou une place dans une école
routes-missing-german_for_training = l’allemand { FACT("apprenticeship_german") }, ou une entreprise qui vérifie elle-même l’allemand ou prévoit un cours avant
routes-missing-livelihood_training = de l’argent pour vivre ; le salaire de la formation compte
routes-missing-under_age = un âge de moins de { FACT("training_search_age") }
routes-missing-livelihood_training_search = de l’argent pour vivre : { FACT("s16d_livelihood") } par mois
routes-missing-school_certificate = un diplôme scolaire qui permet d’étudier à l’université
routes-missing-german_b1 = l’allemand { FACT("lang_training_search") }
routes-missing-completed_stay = un diplôme obtenu ici en Allemagne
routes-missing-livelihood_search = assez d’argent pour vivre
routes-missing-collective_agreement = un employeur avec une convention collective
routes-missing-hours = au moins { FACT("short_term_hours") } de travail par semaine
routes-missing-short_duration = un poste pour { FACT("short_term_months") } au plus
routes-missing-travel_paid = un employeur qui paie le voyage
routes-missing-transfer_role = un poste de cadre, de spécialiste ou de trainee dans le groupe
routes-missing-transfer_months = au moins { FACT("ict_group_months") } dans le groupe, juste avant
routes-missing-transfer_days = une mission de plus de { FACT("ict_transfer_days") }
routes-missing-language_course = une place dans un cours d’allemand
routes-missing-livelihood_language_course = de l’argent pour vivre : { FACT("s16d_livelihood") } par mois

## What stands in the way for good, by condition

routes-blocked-skilled_worker = Sans diplôme, il n’y a ni visa de travailleur qualifié (Fachkraft) ni Chancenkarte. L’expérience seule ne suffit pas pour cela.
routes-blocked-basic_qualification = Pour la Chancenkarte, le diplôme doit être reconnu par l’État dans le pays d’origine ; une formation doit durer au moins { FACT("oc_training_min") }.
routes-blocked-experience = Pour la voie avec expérience, l’expérience ne suffit pas encore. Il faut : { FACT("experience_years") }.
routes-blocked-under_age = La recherche d’une place de formation n’est possible qu’avant l’âge limite (moins de { FACT("training_search_age") }). Une formation elle-même est possible aussi plus tard.
routes-blocked-school_certificate = La recherche d’une place de formation n’est possible qu’avec un diplôme scolaire qui permet d’étudier à l’université. Une formation elle-même est possible aussi sans cela.
