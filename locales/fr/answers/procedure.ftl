answer-visa_appointment =
    Les rendez-vous n’existent qu’à l’ambassade ou au consulat d’Allemagne compétent pour votre lieu de vie : sur son site internet ou par le portail consulaire (Auslandsportal). Le rendez-vous ne coûte rien, seul le visa a des frais.
    Pas de rendez-vous libre ? Souvent, il y a une liste d’attente ou la demande par internet. Un employeur peut lancer la procédure accélérée (§ 81a).
    N’achetez jamais de rendez-vous. La liste des ambassades est dans la source.
    .title = Rendez-vous à l’ambassade
    .detail =
        Choisissez le bon type : visa national, par exemple « Fachkraft » (travailleur qualifié), « Blaue Karte EU », « Chancenkarte » ou « Ausbildung » (formation). Avec le mauvais type, l’attente recommence souvent au début.
        Dans certains pays, un centre de visas mandaté reçoit la demande et prend pour cela ses propres frais. La page de l’ambassade dit lequel, et elle seule.
        En procédure accélérée, l’objectif pour le rendez-vous est : { FACT("fast_track_appointment_time") }. Ce n’est pas une garantie.
        Chaque personne a besoin de sa propre demande, aussi les enfants. Inscrivez tout le monde.
        Les papiers doivent être complets au rendez-vous. Si vous ne pouvez pas venir, annulez et réservez de nouveau.
        Si quelqu’un vend des rendez-vous, c’est le plus souvent une arnaque : ils peuvent être annulés, et l’argent est perdu.

answer-visa_time =
    Il n’y a pas de chiffre sûr : chaque ambassade a son propre temps. Elle indique l’attente sur son site internet. Ce qui prend du temps :
    • attendre le rendez-vous,
    • des papiers manquants,
    • les questions à d’autres services en Allemagne.
    La procédure accélérée (§ 81a), lancée par l’employeur, va plus vite. Les objectifs sont alors : rendez-vous { FACT("fast_track_appointment_time") }, décision { FACT("fast_track_visa_time") }.
    .title = Combien de temps pour le visa ?
    .detail =
        Ce qui aide : remettre tous les papiers en une fois, répondre tout de suite aux questions de l’ambassade, lire ses e-mails chaque jour, aussi les spams.
        L’employeur peut obtenir avant l’accord de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit). Si l’ambassade doit le demander : sans question de l’Agence, l’accord est considéré comme donné. Délai : { FACT("ba_deemed_approval") }.
        Ne quittez le travail et le logement et ne réservez le vol que lorsque le visa est dans le passeport.
        Si le temps habituel est passé, demandez une fois poliment, avec le numéro de la demande. Beaucoup de relances ne font pas aller plus vite.
        Personne ne peut faire un visa plus vite contre de l’argent.

answer-visa_fee =
    Un visa pour travailler, chercher ou apprendre (visa national) coûte { FACT("visa_fee") }, pour les enfants { FACT("visa_fee_minor") }. On paie à l’ambassade, le plus souvent le jour du rendez-vous.
    Plus tard, en Allemagne, s’ajoute le permis de séjour : { FACT("residence_permit_fee") }.
    Le rendez-vous lui-même est gratuit. Si le visa est refusé, on ne récupère en général pas les frais.
    .title = Combien coûte le visa ?
    .detail =
        La page de l’ambassade dit dans quelle monnaie, et si c’est par carte ou en espèces.
        Dans certains pays, un centre de visas mandaté prend des frais en plus. Cela aussi est sur la page de l’ambassade. D’autres paiements pour le visa ne sont pas nécessaires.
        La procédure accélérée (§ 81a) coûte { FACT("fast_track_fee") } et est payée par l’employeur. Les frais de visa s’ajoutent.
        L’employeur peut payer les frais de visa à votre place, mais il n’est pas obligé. Demandez-le-lui.
        Pour les personnes de nationalité turque, le permis de séjour peut coûter moins (§ 52a AufenthV).
        Reconnaissance, traductions et assurance sont des coûts à part.

answer-visa_documents =
    Chaque ambassade a sa propre liste. Elle est sur son site internet, et c’est elle qui compte. Le plus souvent :
    • passeport valable, photos, demande,
    • contrat de travail ou offre ferme,
    • la déclaration d’emploi de l’employeur (Erklärung zum Beschäftigungsverhältnis),
    • diplôme et preuve de reconnaissance ou de comparabilité,
    • CV, preuves d’expérience et d’allemand,
    • assurance maladie.
    Pour la Chancenkarte et la recherche aussi : argent pour vivre.
    .title = Papiers pour le visa
    .detail =
        Preuve du diplôme : pour une formation, la décision de reconnaissance ; pour des études, l’impression d’anabin ou l’évaluation de la ZAB (Zeugnisbewertung). Dans les professions réglementées, en plus l’autorisation ou sa promesse.
        La déclaration d’emploi est un formulaire de l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit). Le salaire et les heures doivent y être les mêmes que dans le contrat.
        Langue : seulement des certificats d’examens que l’ambassade nomme.
        Le passeport doit être valable encore longtemps. S’il expire bientôt, faites-en d’abord un nouveau.
        Traductions et copies certifiées seulement comme la liste le veut. Apportez les originaux au rendez-vous, remettez des copies.
        Ne présentez jamais rien de faux et ne cachez rien, même sur le conseil d’un intermédiaire. De faux papiers mènent au refus et nuisent aussi aux demandes suivantes.
        Ne m’envoyez pas de papiers ici, s’il vous plaît.

answer-visa_online =
    Oui : les visas pour travailleurs qualifiés, formation, études et famille peuvent en principe se demander dans le monde entier sur le portail consulaire (Auslandsportal) :
    { FACT("consular_portal") }
    On y répond à des questions, on envoie les papiers et on apprend ce qui manque. À la fin, il faut quand même venir une fois en personne, avec passeport et originaux.
    Votre ambassade participe-t-elle déjà, et pour quel visa ? C’est sur son site internet.
    .title = Demander le visa par internet
    .detail =
        Le portail lui-même ne coûte rien, seul le visa a des frais.
        Créez le compte vous-même, avec votre propre e-mail et votre propre mot de passe. Si vous le laissez à un intermédiaire, vous perdez facilement le contrôle de la demande.
        Faites des photos ou des scans bien lisibles, chaque page, sans bords coupés. Avec le téléphone, c’est possible aussi, avec la lumière de face.
        D’autres sites avec un nom semblable ne sont pas officiels. La « Work-and-Stay-Agentur » prévue n’est pas encore un service où l’on peut demander quelque chose.
        Si cela ne marche pas : demandez à l’ambassade comment faire la demande sur papier.

answer-visa_rejected =
    Lisez d’abord la raison dans la décision (Bescheid). Le recours à l’ambassade (Remonstration) n’existe plus depuis le { FACT("remonstration_abolished_on") }. Il reste deux voies :
    • une nouvelle demande avec ce qui manquait,
    • une action au tribunal administratif de Berlin (Verwaltungsgericht Berlin). Le délai est court.
    S’il manquait seulement des papiers, la nouvelle demande est le plus souvent plus rapide. Si la décision est fausse, demandez tout de suite à une avocate ou un avocat.
    .title = Visa refusé : que faire ?
    .detail =
        Beaucoup de sites conseillent encore la Remonstration. C’est dépassé.
        Le délai pour le tribunal est dans la décision. En général : { FACT("visa_court_time") }. Comptez à partir du jour où vous avez reçu la décision, et n’attendez pas.
        Raisons fréquentes : le diplôme n’est pas reconnu ou comparable, le salaire est trop bas, l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) n’a pas donné son accord, il manque de l’argent ou des papiers, les indications ne vont pas ensemble.
        Une nouvelle demande coûte de nouveau les frais. Ne la faites que lorsque la raison est réglée, et ne cachez pas le refus.
        Si c’est à cause du contrat, l’employeur peut le changer et demander encore une fois à l’Agence fédérale.
        Pour comprendre, la hotline « Travailler et vivre en Allemagne » aide :
        { FACT("hotline_phone") }

answer-fast_track =
    La procédure accélérée (§ 81a AufenthG) est lancée par l’employeur au service des étrangers (Ausländerbehörde), avec une procuration de la personne. Il paie pour cela { FACT("fast_track_fee") }. Les objectifs :
    • reconnaissance : { FACT("fast_track_recognition_time") }
    • Agence fédérale pour l’emploi : { FACT("fast_track_ba_time") }
    • rendez-vous à l’ambassade : { FACT("fast_track_appointment_time") }
    • décision sur le visa : { FACT("fast_track_visa_time") }
    Pas de garantie. Chaque délai ne commence que lorsque les papiers sont complets.
    .title = Procédure accélérée
    .detail =
        Elle est prévue pour les travailleurs qualifiés, la carte bleue (Blaue Karte EU), la formation, les mesures de reconnaissance et d’autres emplois qualifiés. Pas pour un travail sans qualification.
        Le mari, la femme et les enfants mineurs peuvent en faire partie s’ils demandent leurs visas en même temps.
        Les frais de visa et de reconnaissance s’ajoutent.
        Le service compétent est le service des étrangers du lieu de travail, dans beaucoup de Länder un service central. L’employeur y demande d’abord un rendez-vous de conseil.
        Les conditions restent les mêmes : sans les remplir, on n’obtient pas non plus de visa ainsi.
        Seul un employeur peut la lancer. Si quelqu’un vous vend une « procédure rapide », faites attention.

answer-ba_approval =
    Pour la plupart des titres de travail, l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit, BA) doit donner son accord. On ne le demande **pas** soi-même : l’ambassade ou le service des étrangers demande à la BA. L’employeur remplit pour cela la déclaration d’emploi (Erklärung zum Beschäftigungsverhältnis).
    La BA vérifie surtout si le salaire et les conditions ne sont pas moins bons que pour des salariés comparables en Allemagne.
    Pas d’accord nécessaire : carte bleue à partir de { FACT("blue_card_salary_general") } brut par an.
    .title = Accord de l’Agence fédérale
    .detail =
        On ne vérifie pas si quelqu’un en Allemagne ou dans l’UE est prioritaire pour les travailleurs qualifiés reconnus et la carte bleue (Blaue Karte EU). On le vérifie pour les règles à part de certains pays, par exemple la règle des Balkans occidentaux.
        Si la BA ne pose pas de question, l’accord est considéré comme donné après un temps fixe : { FACT("ba_deemed_approval") }, en procédure accélérée { FACT("ba_deemed_approval_fast_track") }.
        L’employeur peut obtenir l’accord déjà avant le visa (Vorabzustimmung). Il est valable { FACT("ba_pre_approval_validity") }.
        Raisons fréquentes d’un non : salaire trop bas, travail non qualifié, ou formulaire incomplet. L’employeur peut corriger et demander de nouveau.
        La BA peut exclure les entreprises qui traitent plusieurs fois moins bien des salariés étrangers, au plus { FACT("employer_ban") }.

answer-blocked_account =
    On n’a besoin d’un compte bloqué (Sperrkonto) que s’il n’y a pas encore de salaire pour vivre. Si l’on vient avec un contrat de travail, on n’en a en général pas besoin. Actuellement :
    • Chancenkarte, pour un an : { FACT("blocked_account_oc") }
    • Études, pour un an : { FACT("blocked_account_student") }
    • Recherche de formation, cours de langue ou mesure de reconnaissance : { FACT("s16d_livelihood") } par mois
    L’argent reste à vous. Avant le virement, demandez à l’ambassade si le montant est encore juste.
    .title = Compte bloqué, argent pour vivre
    .detail =
        Voici comment : on ouvre le compte chez un fournisseur que l’ambassade nomme, on verse l’argent et on joint la confirmation à la demande. En Allemagne, une partie est libérée chaque mois.
        Souvent, c’est possible aussi autrement : avec un engagement de prise en charge (Verpflichtungserklärung, frais { FACT("declaration_of_commitment") }) de quelqu’un en Allemagne, ou pour la Chancenkarte avec le contrat d’un petit emploi, qui compte pour le montant. Pour la formation, le salaire compte.
        La personne qui signe un engagement de prise en charge répond avec son propre argent. Il faut bien y réfléchir.
        Les montants changent d’une année à l’autre.
        N’empruntez pas l’argent à des intermédiaires et ne le versez jamais sur le compte d’un particulier. Si le visa est refusé, on récupère en général l’argent, certains fournisseurs gardent des frais.

answer-age_45 =
    Il n’y a pas de limite fixe. Mais à partir de { FACT("age45_age") }, une règle s’ajoute pour le premier titre. Il faut
    • un salaire d’au moins { FACT("age45_min_salary") } brut par an
    • **ou** une couverture suffisante pour la vieillesse (Altersversorgung, par exemple une retraite).
    C’est pour les travailleurs qualifiés (§§ 18a, 18b), personnes expérimentées, aides aux soins, chauffeurs professionnels et la règle des Balkans occidentaux.
    Ce n’est **pas** pour la carte bleue, ni pour la règle de pays comme les USA et le Japon.
    .title = La règle à partir de 45 ans
    .detail =
        C’est l’anniversaire qui compte : si le titre est délivré avant, ce n’est pas nécessaire. Pour la prolongation, on ne le demande pas une deuxième fois, la règle concerne le premier titre.
        Si l’on vient avec la Chancenkarte ou pour la reconnaissance, on rencontre la règle plus tard : en passant au titre de travailleur qualifié. Prévoyez-le.
        Ce qui suffit comme couverture pour la vieillesse, c’est l’administration qui le décide : par exemple des droits à la retraite, aussi du pays d’origine, des assurances ou un patrimoine. Demandez à l’ambassade quelles preuves elle veut.
        Des exceptions sont possibles en cas d’intérêt public, surtout s’il manque peu de salaire ou si l’âge est à peine dépassé. Pour la règle des Balkans occidentaux, seulement dans des cas particuliers justifiés.
        Le montant change chaque année. Prévoyez le montant de l’année où le titre est délivré.
        Autres règles d’âge : le visa de recherche d’une place de formation n’existe que pour les personnes de moins de { FACT("training_search_age") }. Pour la Chancenkarte, un âge plus jeune donne des points.

answer-health_insurance_visa =
    En Allemagne, toute personne doit avoir une assurance maladie, dès le premier jour.
    • Un salarié est le plus souvent dans l’assurance publique. Elle commence avec le travail, l’entreprise vous inscrit.
    • Pour les jours d’avant, il faut une autre assurance, à votre nom. L’ambassade veut le plus souvent en voir la preuve avec la demande.
    • Pour la Chancenkarte et la recherche, l’assurance doit couvrir tout le temps.
    La liste de l’ambassade dit laquelle suffit.
    .title = Assurance maladie pour le visa
    .detail =
        Pour les jours jusqu’au début du travail, une assurance voyage ou « Incoming » suffit souvent. Faites attention à la date : dès le jour de l’entrée, sans trou. Pour la Chancenkarte, de telles assurances ne suffisent parfois pas, demandez avant.
        L’assurance publique coûte { FACT("health_insurance_rate") } du salaire et une cotisation supplémentaire, en moyenne { FACT("health_insurance_additional_rate") }. L’employeur en paie la moitié, l’autre moitié est retirée du salaire.
        Les salariés ne peuvent s’assurer en privé qu’avec un salaire de plus de { FACT("private_health_limit") } par an. Revenir ensuite dans l’assurance publique est souvent difficile. Faites-vous conseiller avant.
        Après l’entrée : choisir une caisse maladie (Krankenkasse), informer l’entreprise, la carte arrive par la poste.
        Le mari, la femme et les enfants ont aussi besoin d’une assurance dès l’entrée.
