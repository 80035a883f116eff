### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.

occupation-title = Mon métier
occupation-ask = De quel métier s’agit-il ? Écrivez seulement le métier, dans votre langue ou en allemand. Par exemple : infirmière, électricien, cuisinier.
    .short = Métier
    .invalid = Je n’ai pas trouvé ce métier. Essayez un autre mot, ou écrivez-le en allemand ou en anglais. Sinon, appuyez sur « Je ne sais pas » : je montre alors où on peut le trouver.
occupation-not_found =
    Ce n’est pas grave : je connais beaucoup de métiers, mais pas tous. Voici comment continuer :
    • Dans l’Anerkennungs-Finder (moteur de recherche officiel), il y a aussi des métiers rares, en plusieurs langues. Indiquez le métier et un lieu en Allemagne. Il montre si le métier est réglementé et qui décide :
    { FACT("recognition_finder") }
    • La hotline « Travailler et vivre en Allemagne » aide à chercher, gratuitement, en allemand et en anglais : { FACT("hotline_phone") }
occupation-next = Comment voulez-vous continuer ?
    .short = La suite
    .recognition = Feuille : reconnaissance
    .recognition-words = reconnaissance, faire reconnaître, faire reconnaitre, reconnaître le diplôme
    .points = Chancenkarte : points
    .points-words = chancenkarte, carte d'opportunité, points, calculer les points
    .another = Autre métier
    .another-words = encore un métier, un autre métier, autre metier, changer de métier, métier suivant
    .done = Fini, qui me conseille ?
    .done-words = fini, terminé, termine, non merci, c'était tout, c'est tout, qui me conseille, qui m'aide

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = En allemand : **{ $title }**
occupation-search = Mots pour chercher dans les annonces : { $words }

occupation-regulated_yes = **Profession réglementée : oui.** En Allemagne, on ne peut l’exercer qu’avec une autorisation ou une reconnaissance (reglementierter Beruf).
occupation-regulated_no = **Profession réglementée : non.** On peut aussi travailler sans reconnaissance. Mais pour le visa de travailleur qualifié (Fachkraft), le diplôme doit le plus souvent être reconnu ou comparable.
occupation-regulated_title = **Profession réglementée : seulement le titre.** On peut aussi travailler sans autorisation. Mais tout le monde n’a pas le droit de porter ce titre, par exemple « Ingenieurin » (ingénieure) ou « beeidigter Übersetzer » (traducteur assermenté). Pour le visa de travailleur qualifié, le diplôme doit le plus souvent être reconnu ou comparable.
occupation-regulated_own_business = **Profession réglementée : seulement pour sa propre entreprise.** Un salarié peut travailler sans autorisation. Pour diriger soi-même une entreprise, il faut prouver davantage. Pour le visa de travailleur qualifié, la reconnaissance est le plus souvent nécessaire.
occupation-regulated_licence = **Profession réglementée : il faut un permis.** Cela peut être un permis de conduire, une licence ou un examen. Il faut demander avant si un permis étranger est valable.

occupation-body_land_health = **Qui décide ?** L’autorité de santé du Land (région allemande) où l’on veut travailler.
occupation-body_land_school = **Qui décide ?** L’autorité scolaire du Land (région allemande) où l’on veut travailler.
occupation-body_land_education = **Qui décide ?** Une autorité du Land (région allemande) où l’on veut travailler. Laquelle, cela dépend du Land.
occupation-body_land_justice = **Qui décide ?** L’autorité de justice du Land (région allemande) où l’on veut travailler, ou l’ordre des avocats (Rechtsanwaltskammer).
occupation-body_chamber_of_architects = **Qui décide ?** L’ordre des architectes (Architektenkammer) du Land où l’on veut travailler.
occupation-body_chamber_of_physicians = **Qui décide ?** L’ordre des médecins (Ärztekammer).
occupation-body_chamber_of_agriculture = **Qui décide ?** La chambre d’agriculture (Landwirtschaftskammer) ou une autorité du Land.
occupation-body_hwk = **Qui décide ?** Le plus souvent, la chambre des métiers (Handwerkskammer, HWK) du lieu.
occupation-body_ihk_fosa = **Qui décide ?** Pour une formation professionnelle, le plus souvent l’IHK FOSA. C’est le service des chambres de commerce et d’industrie.
occupation-body_zab = **Qui décide ?** Pour des études : regardez d’abord dans la base de données anabin, sinon c’est la ZAB (office central allemand pour les diplômes étrangers). Pour une formation professionnelle : le plus souvent l’IHK FOSA.
occupation-body_driving_licence_office = **Qui décide ?** Pour le permis de conduire, le bureau des permis (Führerscheinstelle) du lieu de vie en Allemagne.
occupation-body_professional_chamber = **Qui décide ?** La chambre ou l’ordre de cette profession. L’Anerkennungs-Finder donne le nom.
occupation-body_transport_authority = **Qui décide ?** L’autorité fédérale de l’aviation ou de la navigation.

occupation-shortage_yes = **Liste de pénurie de la carte bleue européenne : oui** (§ 18g AufenthG). Avec des études qui correspondent au travail, le salaire plus bas suffit : { FACT("blue_card_salary_reduced") } brut par an.
occupation-shortage_academic = **Liste de pénurie de la carte bleue européenne : seulement avec des études** (§ 18g AufenthG). À ce niveau, le salaire plus bas suffit : { FACT("blue_card_salary_reduced") } brut par an. Avec une formation professionnelle, il y a d’autres voies.
occupation-shortage_it = En informatique, c’est possible aussi sans études, avec au moins { FACT("blue_card_it_experience") } d’expérience au niveau d’études supérieures. Période prise en compte : les { FACT("blue_card_it_experience_window") } écoulés.
occupation-shortage_no = **Liste de pénurie de la carte bleue européenne : non** (§ 18g AufenthG). Cela ne veut pas dire qu’il n’y a pas de voie : pour les travailleurs qualifiés (§§ 18a, 18b), cette liste ne compte pas.
occupation-shortage_list = Ce n’est pas la liste des métiers en pénurie de l’Agence fédérale pour l’emploi. Celle-là est beaucoup plus longue et ne compte pas ici.

occupation-check = C’est un premier aperçu, pas encore confirmé officiellement. L’Anerkennungs-Finder le dit exactement : indiquez-y le métier et le lieu.
