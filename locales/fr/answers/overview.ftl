answer-general_which_visa =
    Cela dépend de trois choses : passeport, diplôme et offre d’emploi.
    • Passeport de l’UE, de l’EEE ou de la Suisse : pas de visa.
    • Diplôme et offre d’emploi : souvent un titre de travailleur qualifié (Fachkraft) ; avec des études, peut-être la carte bleue (Blaue Karte EU).
    • Diplôme, mais pas encore de poste : peut-être la Chancenkarte pour chercher.
    • Reconnaissance pas finie : peut-être d’abord entrer et la terminer ici.
    Le mieux est de clarifier d’abord ce que vaut le diplôme en Allemagne. La feuille de route aide.
    .title = Quel visa me convient ?
    .detail =
        En général, il faut une offre d’emploi concrète, un diplôme reconnu ou comparable et souvent l’accord de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit). C’est l’administration qui le demande, pas vous.
        Dans les professions réglementées, par exemple les soins infirmiers, l’autorisation d’exercer s’ajoute.
        Pour les personnes expérimentées, il y a une voie à part (§ 19c) : sans reconnaissance allemande, mais avec de l’expérience, un diplôme du pays d’origine et un salaire suffisant. En informatique, c’est possible aussi sans diplôme.
        Pour certains pays, il y a des règles à part, par exemple pour les Balkans occidentaux.
        Avec un visa de visite, on n’a pas le droit de travailler. Si l’on vient comme touriste, on ne peut pas demander la Chancenkarte en Allemagne.

answer-no_qualification =
    Sans diplôme, il y a moins de voies, mais il y en a :
    • une formation en Allemagne (Ausbildung), en général avec l’allemand { FACT("apprenticeship_german") },
    • en informatique : plusieurs années d’expérience et un salaire suffisant,
    • avec certains passeports, une offre d’emploi, par exemple : { FACT("western_balkans_countries") }.
    Regardez bien : une école technique ou un apprentissage avec un examen d’État est aussi un diplôme.
    .title = Travailler sans diplôme
    .detail =
        On ne peut faire reconnaître qu’un diplôme, pas l’expérience seule.
        Règle des Balkans occidentaux : tout travail est possible, si l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) est d’accord. Le nombre par an est limité, il peut déjà être épuisé.
        De même pour les passeports de ces pays : { FACT("best_friends_rule") }.
        Formation (Ausbildung) : on apprend en entreprise et à l’école professionnelle, et on gagne le plus souvent déjà de l’argent. Les intermédiaires n’ont pas le droit de demander de l’argent aux personnes qui cherchent une place de formation.
        Tout travail réglementé, par exemple infirmier, demande quand même une autorisation.

answer-total_cost =
    Vous pouvez prévoir ces frais :
    • Visa : { FACT("visa_fee") }
    • Permis de séjour en Allemagne : { FACT("residence_permit_fee") }
    • Reconnaissance par une chambre : { FACT("recognition_fee_chambers") }
    • ou évaluation d’études (Zeugnisbewertung) : { FACT("zab_statement_fee") }
    S’y ajoutent traductions, cours d’allemand et voyage. La procédure accélérée est payée par l’employeur. Personne ne peut « garantir » un visa, même contre de l’argent.
    .title = Combien coûte tout ensemble ?
    .detail =
        Les traductions coûtent souvent plus que les frais. Demandez donc d’abord quels papiers doivent être traduits.
        Dans les professions réglementées, c’est l’autorité du Land (région allemande) qui fixe les frais.
        La procédure accélérée (§ 81a) coûte { FACT("fast_track_fee") }. L’employeur les paie au service des étrangers (Ausländerbehörde).
        Pour certaines voies, il faut montrer que l’argent suffit pour vivre. Mais cet argent reste à vous, ce ne sont pas des frais.
        Pour les enfants, le visa coûte { FACT("visa_fee_minor") }.
        Le service de conseil dit s’il existe une aide financière. Demandez-le avant de dépenser.

answer-total_time =
    Personne ne peut donner un chiffre sûr. Le plus long est le plus souvent d’apprendre l’allemand, puis de rassembler les papiers.
    Pour les étapes :
    • Reconnaissance : en général au plus { FACT("bqfg_decision_time") }, dès que tous les papiers sont là
    • dans les soins infirmiers : au plus { FACT("nursing_decision_time") }
    • Évaluation d’études : environ { FACT("zab_statement_duration") }
    • Visa : très différent selon le pays, l’ambassade indique son temps d’attente.
    .title = Combien de temps en tout ?
    .detail =
        Ce qui aide vraiment : commencer tôt l’allemand, se faire conseiller avant la demande, remettre tous les papiers en une fois. Le délai ne commence que lorsqu’il ne manque plus rien.
        Un employeur peut lancer la procédure accélérée (§ 81a). Les objectifs sont alors : reconnaissance { FACT("fast_track_recognition_time") }, rendez-vous à l’ambassade { FACT("fast_track_appointment_time") }, décision sur le visa { FACT("fast_track_visa_time") }. Ce sont des objectifs, pas une garantie.
        Parfois, on peut entrer et travailler déjà avant la reconnaissance (partenariat de reconnaissance, Anerkennungspartnerschaft).

answer-documents_checklist =
    Le plus souvent, il faut :
    • pièce d’identité ou passeport,
    • CV en allemand, en tableau,
    • diplôme avec matières et heures,
    • preuves d’expérience professionnelle,
    • une déclaration disant si une demande a déjà été faite,
    • traductions par des traducteurs assermentés.
    Le service qui décide donne la liste exacte. D’abord demander, ensuite traduire. Ne m’envoyez pas de papiers ici, s’il vous plaît.
    .title = Quels papiers me faut-il ?
    .detail =
        Pour la reconnaissance, des copies ou des fichiers suffisent souvent. N’envoyez jamais l’original par la poste.
        Si l’on vient d’un pays hors de l’UE, de l’EEE et de la Suisse, on montre aussi que l’on veut travailler en Allemagne : par exemple avec une lettre d’un employeur ou de la ZSBA (service central allemand pour la reconnaissance professionnelle).
        Dans les professions de santé s’ajoutent plus tard des preuves de bonne santé et d’absence de condamnation. Souvent, elles ne doivent pas être anciennes : ne les demandez donc pas trop tôt.
        Pour le visa, chaque ambassade a sa propre liste. Elle est sur son site internet.
        Le nom devrait être écrit partout de la même façon. S’il est différent, demandez au service quelle preuve il veut.

answer-who_are_you =
    Je suis Lotse, un programme informatique. Ici, ce n’est pas un être humain qui répond. Lotse est gratuit.
    Je ne suis pas une administration. Je ne décide rien, je ne place personne dans un emploi et je ne donne pas de conseil juridique. J’explique avec des mots simples ce qui est écrit dans la loi et sur des pages officielles, et j’indique la source et le jour de la vérification.
    Quand je ne sais pas quelque chose, je le dis. Pour parler à une personne : « Conseil ».
    .title = Qui répond ici ?

answer-bot_privacy =
    J’enregistre seulement votre langue, vos réponses et votre feuille de route, de façon chiffrée et jusqu’à trente jours après le dernier message. Je n’ai pas besoin de votre nom. Je transmets une question sans réponse seulement si vous le permettez, sans votre nom.
    Sur Telegram et WhatsApp, le fournisseur peut lire les messages. La conversation sur notre site internet est plus confidentielle.
    N’envoyez pas de pièces d’identité et rien sur la santé, la religion ou la politique.
    Avec /delete, vous supprimez tout immédiatement. Tout le reste est sous /privacy.
    .title = Que deviennent mes données ?

answer-age_limit =
    Il n’y a pas de limite d’âge générale. Mais l’âge compte dans certaines voies :
    • Carte bleue (Blaue Karte EU) : l’âge ne joue aucun rôle.
    • Autres titres de travailleur qualifié : à partir de { FACT("age45_age") }, il faut pour le premier titre un salaire annuel brut d’au moins { FACT("age45_min_salary") } ou une couverture suffisante pour la vieillesse.
    • Chancenkarte : pas de limite, mais les plus jeunes ont plus de points.
    • Recherche d’une place de formation : seulement à moins de { FACT("training_search_age") }.
    .title = Y a-t-il une limite d’âge ?
    .detail =
        La règle avec le salaire plus élevé est dans § 18 AufenthG. Elle s’applique à partir de l’anniversaire et seulement pour le premier titre. Elle s’applique aussi aux personnes expérimentées (§ 19c), aux aides aux soins, aux chauffeurs de camion et de bus et à la règle des Balkans occidentaux.
        Ce qui compte comme couverture pour la vieillesse, l’ambassade ou le service des étrangers (Ausländerbehörde) le dit.
        Des exceptions sont possibles en cas d’intérêt public, surtout s’il manque peu de salaire ou si la limite vient d’être dépassée. On ne peut pas compter dessus. Pour les Balkans occidentaux, seulement dans des cas particuliers justifiés.
        Chancenkarte avec points : âge de { FACT("oc_nr09_age") } au plus : { FACT("oc_points_nr09") } ; âge de { FACT("oc_nr10_age") } au plus : { FACT("oc_points_nr10") } ; ensuite aucun. Si vous êtes exactement à la limite, il vaut mieux demander.
        Pour une formation avec contrat (§ 16a), la loi ne donne pas de limite d’âge. La reconnaissance d’un diplôme ne dépend pas non plus de l’âge.

answer-entry_without_visa =
    Pour travailler, la plupart des personnes ont besoin d’un visa, et cela avant le voyage. Peuvent venir sans visa :
    • Les personnes avec un passeport de l’UE, de l’EEE ou de la Suisse. Elles peuvent travailler tout de suite.
    • Les personnes avec un passeport de ces pays : { FACT("visa_free_entry_work") }. Elles demandent le titre de séjour pour le travail en Allemagne, au plus tard { FACT("visa_free_application") } après l’entrée. Elles ne peuvent travailler que lorsque le titre le permet.
    .title = Qui n’a pas besoin de visa ?
    .detail =
        L’erreur la plus fréquente : « en visite sans visa » ne veut pas dire « au travail sans visa ». Même si l’on peut venir comme touriste sans visa, par exemple d’Albanie ou de Serbie, il faut avant un visa national (visa D) pour travailler.
        Avec un passeport d’Andorre, du Brésil, du Salvador, du Honduras, de Monaco ou de Saint-Marin, on ne peut demander le titre en Allemagne que si l’on ne veut pas travailler ici (§ 41 AufenthV).
        Même si l’on peut venir sans visa, on peut en demander un avant. Cela vaut souvent la peine, car on peut alors commencer plus vite.
        Un permis de séjour d’un autre pays de l’UE ne permet pas automatiquement de travailler en Allemagne. Demandez avant.
        Travailler sans autorisation met en danger le titre futur.

answer-eu_citizens =
    Avec un passeport de l’UE, d’Islande, du Liechtenstein, de Norvège ou de Suisse, on n’a besoin ni de visa ni de permis de travail. On peut entrer, chercher du travail et commencer tout de suite.
    Une reconnaissance n’est nécessaire que dans les professions réglementées, par exemple infirmier, médecin ou enseignant.
    Après le déménagement, on déclare le logement, au plus tard { FACT("registration_deadline") } après l’emménagement.
    .title = J’ai un passeport de l’UE
    .detail =
        Ce qui compte, c’est le passeport, pas le lieu de vie. Si l’on vit par exemple en Italie sans passeport de l’UE, il faut un titre allemand pour travailler en Allemagne.
        Un passeport britannique n’est plus un passeport de l’UE. Il a ses propres règles.
        L’endroit où l’on a fait le diplôme est une autre question : même avec un passeport de l’UE, le diplôme doit être vérifié dans les professions réglementées. Même avec un diplôme de l’UE, on fait une demande pour cela.
        Pour la famille sans passeport de l’UE, il y a des règles particulières. Le service des étrangers (Ausländerbehörde) ou un service de conseil les explique.
        Salaire minimum, congés et protection en cas de maladie : c’est pour tous ceux qui travaillent ici.

answer-tourist_to_work =
    En général, non. Comme touriste ou en visite ici, avec ou sans visa, on n’a pas le droit de travailler et on ne peut pas demander la Chancenkarte en Allemagne (§ 20a AufenthG). Le plus souvent, il faut rentrer et demander le visa à l’ambassade d’Allemagne.
    Exception : avec un passeport de ces pays, on peut demander ici le titre pour un travail, au plus tard { FACT("visa_free_application") } après l’entrée : { FACT("visa_free_entry_work") }. Même alors : d’abord le titre, ensuite le travail.
    .title = Venir en touriste et chercher
    .detail =
        Regarder sur place et parler avec un employeur n’est pas encore un travail. Un essai au travail, par contre, est en général un travail, même sans salaire.
        Pour le visa, donnez la vraie raison du voyage. De fausses indications mettent en danger tout visa futur. Ne restez pas plus longtemps que le tampon ou le visa le permet.
        Attention si quelqu’un dit : « Viens comme touriste, on fera les papiers ici. » C’est souvent une arnaque, ou cela mène au travail au noir.
        Si l’on a déjà ici un titre pour des études, une formation ou un travail, on peut demander la Chancenkarte en Allemagne.
        La meilleure voie : chercher le poste depuis l’étranger, beaucoup d’entretiens se font par vidéo. Ou demander la Chancenkarte avant le voyage.
