answer-first_steps =
    Pour les premières semaines, de préférence dans cet ordre :
    • déclarer l’adresse (Anmeldung), au plus tard { FACT("registration_deadline") } après l’emménagement
    • choisir une caisse maladie (Krankenkasse) et la dire à l’employeur
    • ouvrir un compte bancaire
    • prendre rendez-vous au service des étrangers, longtemps avant la fin du visa
    • attendre la lettre avec la Steuer-ID, donner le numéro à l’employeur
    • régler école, Kita et cours d’allemand
    Questions sur les administrations : téléphone { FACT("authority_phone") }. Conseil sur place : MBE, gratuit.
    .title = Les premiers pas en Allemagne
    .detail =
        La déclaration de l’adresse vient en premier, car presque tout le reste demande l’attestation (Meldebestätigung). Écrivez votre nom sur la boîte aux lettres, sinon le courrier n’arrive pas.
        Le visa est seulement pour le début. Le titre de séjour en carte est donné par le service des étrangers (Ausländerbehörde). Frais : { FACT("residence_permit_fee") }. Les rendez-vous libres sont souvent rares, demandez dès la première semaine et gardez la réponse.
        Après la déclaration arrive aussi une lettre sur la redevance radio-télé (Rundfunkbeitrag). Ce n’est pas une arnaque : chaque foyer paie { FACT("broadcasting_fee") } par mois, un logement paie une seule fois.
        Si l’on vous embauche depuis l’étranger, l’employeur doit vous dire, au plus tard le premier jour de travail, où Faire Integration conseille.
        Rangez toutes les lettres et tous les contrats dans un classeur. Pour la déclaration, la Steuer-ID ou un rendez-vous administratif, on n’a pas besoin d’un aide payant.

answer-address_registration =
    Quand on emménage, on déclare son adresse (Anmeldung) : au plus tard { FACT("registration_deadline") } après l’emménagement, au Bürgeramt (Einwohnermeldeamt) de la ville ou de la commune. À apporter :
    • passeport et visa ou titre de séjour de tous ceux qui emménagent
    • Wohnungsgeberbestätigung : un formulaire que le propriétaire signe
    • actes de mariage et de naissance, si la famille vient aussi
    Réservez tôt le rendez-vous, souvent c’est possible par internet. Gardez bien l’attestation (Meldebestätigung).
    .title = Déclarer son adresse
    .detail =
        Le contrat de location seul ne suffit pas. Le propriétaire doit donner la confirmation (§ 19 BMG). Si vous habitez chez des amis, c’est la personne qui vous donne le logement qui signe.
        Plus de rendez-vous dans ce délai ? Prenez le prochain libre et gardez la réservation comme preuve.
        Ne vous déclarez jamais à une adresse où vous n’habitez pas, et ne payez personne pour cela. C’est interdit.
        La Steuer-ID (numéro fiscal) arrive ensuite toute seule par la poste. Une lettre sur la redevance radio-télé (Rundfunkbeitrag) arrive aussi : { FACT("broadcasting_fee") } par mois pour chaque logement, pas pour chaque personne.
        Si vous déménagez, déclarez de nouveau l’adresse, aussi au service des étrangers (Ausländerbehörde). Si vous quittez complètement l’Allemagne, annulez la déclaration (Abmeldung).

answer-health_insurance =
    L’assurance maladie est obligatoire, dès le premier jour. La plupart des salariés sont dans l’assurance publique. Vous choisissez vous-même une caisse (Krankenkasse), l’employeur vous y inscrit.
    La cotisation est de { FACT("health_insurance_rate") } du salaire brut, plus en moyenne { FACT("health_insurance_additional_rate") } de cotisation supplémentaire. L’employeur paie la moitié.
    Les salariés ne peuvent s’assurer en privé qu’avec un salaire annuel de plus de { FACT("private_health_limit") }.
    Avec la carte de la caisse, vous allez chez le médecin.
    .title = Assurance maladie en Allemagne
    .detail =
        Le conjoint et les enfants sans revenu à eux sont souvent assurés gratuitement avec vous dans la caisse publique. Demandez à la caisse et déclarez tout le monde. Pas pour les parents.
        Les prestations des caisses sont presque les mêmes. Il y a des différences pour la cotisation supplémentaire, l’aide en d’autres langues et l’application.
        Jusqu’au premier jour de travail, vous avez besoin d’une autre assurance, par exemple pour le voyage. Ensuite, une assurance voyage ne suffit plus.
        Le privé semble souvent moins cher au début. Avec l’âge et une famille, cela peut devenir cher, et le retour est difficile. Demandez un conseil indépendant, pas seulement au vendeur.
        Si vous êtes malade : dites-le tout de suite à l’employeur et demandez quand il veut une attestation du médecin.

answer-social_security =
    Du salaire brut, on retire des cotisations de sécurité sociale. Cela vous protège en cas de maladie, de chômage, de dépendance ou de vieillesse. Vous et l’employeur partagez, le plus souvent par moitié :
    • Retraite : { FACT("pension_rate") }
    • Chômage : { FACT("unemployment_rate") }
    • Dépendance (Pflege) : { FACT("care_insurance_rate") }, sans enfants s’ajoutent { FACT("care_insurance_childless_rate") }
    • Maladie : { FACT("health_insurance_rate") } et une cotisation supplémentaire
    L’employeur vous inscrit et verse tout.
    .title = Sécurité sociale : les retenues
    .detail =
        Vous recevez un numéro de sécurité sociale (Sozialversicherungsnummer) par la poste. Gardez-le bien, il est valable toute la vie.
        L’assurance pour les accidents du travail est payée par l’employeur seul.
        Les cotisations retraite comptent aussi pour le séjour permanent (Niederlassungserlaubnis). Pour les travailleurs qualifiés, ce sont en général { FACT("settlement_skilled_contributions") }.
        Si vous repartez plus tard, les cotisations ne sont pas simplement perdues. Il y a des accords avec beaucoup de pays. La Deutsche Rentenversicherung conseille gratuitement.
        Minijob veut dire : au plus { FACT("minijob_limit") } par mois. Dans un minijob, vous n’êtes pas vraiment assuré contre la maladie et le chômage.
        Le travail sans déclaration (« au noir ») est interdit. Alors la protection en cas d’accident et de maladie manque, et le temps ne compte pas pour la retraite.

answer-taxes_net_salary =
    Dans le contrat, il y a le plus souvent le salaire brut. Sur le compte arrive le salaire net : l’employeur retire l’impôt sur le salaire et les cotisations sociales et les verse.
    Ce qui reste dépend surtout du salaire, de la classe d’impôt, de la caisse maladie et de l’impôt d’église. Calculez-le **avant** de signer, par exemple avec le calculateur gratuit du ministère des Finances allemand sur internet (Lohnsteuer-Rechner).
    La Steuer-ID (numéro fiscal) arrive par la poste quand vous avez déclaré votre adresse.
    .title = Brut, net et impôts
    .detail =
        Classes d’impôt (Steuerklassen) : I pour les célibataires, II pour les parents seuls, IV et IV ou III et V pour les couples mariés. La classe change le net par mois, mais pas l’impôt de toute l’année.
        Votre conjoint vit encore à l’étranger ? Demandez au Finanzamt (centre des impôts) quelle classe compte.
        Si la Steuer-ID manque au début, on retire souvent trop d’impôt. Cela se compense plus tard.
        Lors de la déclaration de l’adresse, on demande la religion. Les membres de certaines églises paient un impôt d’église (Kirchensteuer).
        Avec une déclaration d’impôts volontaire, beaucoup récupèrent de l’argent, surtout la première année. Les Lohnsteuerhilfevereine aident.
        Vérifiez chaque fiche de paie : les heures, le salaire et les retenues sont-ils justes ? Si le logement ou le placement est retiré du salaire, faites vérifier par Faire Integration.

answer-bank_account =
    Pour le salaire et le loyer, il vous faut un compte avec IBAN. Apportez le passeport, le visa ou titre de séjour et le plus souvent l’attestation d’adresse (Meldebestätigung). Comparez les coûts, certains comptes sont gratuits.
    Si une banque dit non, demandez un **Basiskonto** (compte de base). Les personnes qui vivent légalement dans l’UE y ont en général droit.
    Ne donnez jamais la carte, le PIN et le TAN. Même une vraie banque ne les demande pas au téléphone.
    .title = Ouvrir un compte bancaire
    .detail =
        Pas encore d’adresse fixe ? Demandez quand même le Basiskonto. Dans les banques en ligne, l’inscription ne marche pas avec tous les passeports. Alors une banque avec agence aide, par exemple une Sparkasse ou une Volksbank.
        Un compte bloqué (Sperrkonto) est autre chose : l’argent pour le visa y est. En Allemagne, il est versé chaque mois sur votre compte normal.
        Ne laissez personne utiliser votre compte, même pas contre de l’argent. Cela peut être du blanchiment d’argent, et c’est puni par la loi.
        Envoyer de l’argent au pays : comparez les frais **et** le taux de change.
        Si la banque refuse aussi le Basiskonto, demandez les raisons par écrit. Le conseil aux migrants (MBE) ou la Verbraucherzentrale (défense des consommateurs) aide.

answer-housing =
    Cherchez tôt, et pour le début aussi une chambre ou une colocation (WG). Demandez à l’employeur, aux sociétés de logement de la ville, à des associations et des connaissances, et regardez les grands portails internet.
    Les propriétaires veulent souvent voir le contrat de travail, les fiches de paie et un relevé Schufa.
    Attention :
    • pas d’argent avant la visite et le contrat
    • pas de clé par la poste contre de l’argent
    • sans Wohnungsgeberbestätigung, pas de déclaration d’adresse : demandez avant
    .title = Trouver un logement
    .detail =
        Kaltmiete est seulement le logement. Warmmiete veut dire : avec les charges, par exemple chauffage et eau. L’électricité et internet s’ajoutent souvent.
        La caution (Kaution) est une sécurité pour le propriétaire. La loi la limite, et on peut la payer en plusieurs fois. Après le départ, on la récupère si rien n’est dû.
        À l’entrée, notez tous les dégâts et faites des photos.
        Logement de l’employeur : lisez ce qui est retiré du salaire et ce qui se passe quand le travail finit. Le mieux est d’avoir deux contrats, loyer et travail.
        Déclarez l’adresse : au plus tard { FACT("registration_deadline") } après l’emménagement.
        Aide en cas de conflit : Mieterverein (association de locataires). Aide pour chercher : conseil aux migrants (MBE). Si l’on vous refuse à cause de votre origine, l’Antidiskriminierungsstelle conseille.

answer-driving_licence =
    Un permis de l’UE ou de l’EEE reste en général valable en Allemagne. Avec un autre permis, vous ne pouvez conduire qu’un temps limité après le déménagement. Ensuite, il vous faut un permis allemand.
    Demandez donc bientôt au bureau des permis (Führerscheinstelle ou Fahrerlaubnisbehörde) de votre ville ou district :
    • Pour certains pays, le permis est échangé sans examen.
    • Pour d’autres, il faut l’examen théorique et pratique.
    Conduire sans permis valable est puni par la loi.
    .title = Échanger le permis de conduire
    .detail =
        Vous trouvez le bon bureau par téléphone { FACT("authority_phone") }. Demandez : jusqu’à quand puis-je conduire avec mon permis, et quels examens me faut-il ?
        Souvent nécessaires : passeport, attestation d’adresse, le vrai permis, traduction, photo, test de la vue, cours de premiers secours. Lors de l’échange, l’administration garde le plus souvent l’ancien permis.
        L’examen théorique existe en plusieurs langues. Pour les examens, il faut une auto-école.
        Des permis « internationaux » ou allemands vendus sur internet sans examen sont une arnaque.
        Camion et bus comme métier : il y a une règle à part (§ 24a BeschV). Il faut le permis de l’UE et la qualification, ou l’employeur aide à les passer en Allemagne. Temps pour cela : { FACT("driver_licence_months") }

answer-school_kindergarten =
    En Allemagne, tous les enfants doivent aller à l’école. Les écoles publiques sont gratuites. Beaucoup ont des classes ou des cours pour les enfants qui apprennent encore l’allemand.
    • École : dès le déménagement, demandez à l’école proche ou au Schulamt (service scolaire).
    • Kita (crèche, maternelle) : cherchez tôt, les places sont rares. Le Jugendamt (service de la jeunesse) de la ville dit comment s’inscrire.
    Vous ne savez pas quelle administration ? Téléphone { FACT("authority_phone") }
    .title = École et maternelle
    .detail =
        Chaque Land a ses propres règles : à partir de quel âge, quel type d’école, quand les cours commencent.
        À apporter : passeport, acte de naissance, attestation d’adresse, bulletins (de préférence avec traduction) et carnet de vaccination. À la Kita et à l’école, il faut montrer que l’enfant est protégé contre la rougeole.
        À partir d’un certain âge, un enfant a droit à une place à la Kita ou chez une assistante maternelle. Écrivez à plusieurs établissements et gardez les réponses. Les coûts dépendent du lieu et du revenu.
        Peu d’argent ? Demandez une aide pour les repas, les sorties et les fournitures scolaires.
        Pour les jeunes (âge : { FACT("jmd_age") }), le Jugendmigrationsdienst (JMD) conseille gratuitement : école, formation, allemand.

answer-child_benefit =
    Le Kindergeld (allocations familiales) est de l’argent de l’État pour les familles, chaque mois pour chaque enfant. Cela dépend aussi du titre de séjour. Avec un titre de travail, c’est souvent possible.
    Demande : à la Familienkasse de la Bundesagentur für Arbeit, aussi par internet. Elle est gratuite.
    Il faut le plus souvent votre Steuer-ID et celle de l’enfant, l’acte de naissance et le titre de séjour.
    N’attendez pas : pour les mois passés, la caisse ne paie que peu en arrière. La Familienkasse indique le montant.
    .title = Allocations (Kindergeld)
    .detail =
        Si l’enfant vit encore hors de l’UE, il n’y a en général pas de Kindergeld. Pour certains pays, il y a des accords. Demandez à la Familienkasse.
        Avec certains titres, les règles sont plus strictes, par exemple pour formation, études ou recherche. Même alors : demandez, ou faites une demande et obtenez une décision écrite.
        Le Kindergeld ne compte pas, dans le droit du séjour, comme une aide nuisible de l’État (§ 2 Abs. 3 AufenthG).
        Si la Familienkasse dit non, la lettre dit comment et jusqu’à quand on peut contester. Le conseil aux migrants (MBE) aide.
        Si quelque chose change (déménagement, l’enfant part, nouveau titre), signalez-le, sinon vous devez rembourser de l’argent.
        D’autres aides s’appellent par exemple Elterngeld, Kinderzuschlag et Wohngeld. Demandez avant au conseil si elles vont avec votre titre.

answer-leisure_and_associations =
    Rencontrer des gens aide à s’installer, à parler allemand et souvent aussi à trouver travail et logement. De bons endroits :
    • clubs de sport, de musique et de culture : allez simplement à un entraînement d’essai
    • associations de personnes de votre pays ou de votre langue
    • café des langues (Sprachcafé), bibliothèque, Volkshochschule
    • bénévolat, café des parents, communauté de votre religion
    Le conseil aux migrants (MBE) et la ville connaissent les adresses. Demander ne coûte rien.
    .title = Associations, loisirs et amis
    .detail =
        En Allemagne, une association (Verein) est un groupe avec des rencontres fixes. On paie le plus souvent une petite cotisation. Pour les enfants et les personnes avec peu d’argent, il y a souvent une aide.
        Avec un premier titre de travailleur qualifié ou de famille, on a souvent droit à un cours d’intégration (Integrationskurs) : allemand et vie en Allemagne. Délai pour l’utiliser : { FACT("integration_course_use_within") }. Si l’on a déjà B1, on n’a plus ce droit.
        Pour les jeunes, il y a le Jugendmigrationsdienst (JMD), avec des groupes et des sorties.
        Les premiers mois, beaucoup se sentent seuls. C’est normal et cela s’améliore le plus souvent. Si vous allez mal plus longtemps, parlez-en avec votre médecin.

answer-change_employer =
    Cela dépend du titre :
    • Carte bleue (Blaue Karte EU) : pas d’autorisation nécessaire. Seulement au début (les premiers { FACT("blue_card_job_change_months") }), le service des étrangers peut suspendre le changement, pendant { FACT("blue_card_job_change_suspension") }, et le refuser.
    • Un employeur est écrit dans le titre ou la feuille jointe : demandez d’abord à l’administration.
    • Séjour permanent, regroupement familial : en général libre.
    Ne démissionnez que si tout est clair. Si le travail finit plus tôt que prévu, signalez-le à l’administration. Délai : { FACT("duty_notify_job_end_worker") }
    .title = Changer d’employeur
    .detail =
        Avec la carte bleue, le nouveau poste doit aussi convenir : au diplôme et au salaire nécessaire. Informez le service des étrangers (Ausländerbehörde) du changement.
        Comme travailleur qualifié (§§ 18a, 18b AufenthG), tout travail qualifié est possible, pas seulement dans le métier appris. Dans les professions réglementées, il faut l’autorisation d’exercer. Souvent, l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) doit de nouveau donner son accord, l’administration s’en occupe.
        Partenariat de reconnaissance, formation et cours pour la reconnaissance sont liés à un poste précis. Demandez toujours avant.
        L’ancien employeur signale lui aussi la fin. Son délai : { FACT("employer_report_time") }
        Respectez le préavis et demandez un certificat de travail (Arbeitszeugnis). Si l’on doit rembourser de l’argent en démissionnant, Faire Integration vérifie si c’est valable. Ne signez rien avant.

answer-job_lost =
    Le séjour ne finit en général pas tout de suite. Important maintenant :
    • Signaler la fin du travail au service des étrangers. Délai : { FACT("duty_notify_job_end_worker") }
    • S’inscrire tout de suite à l’Agentur für Arbeit.
    • Ne rien signer et faire vérifier le licenciement. Le temps pour agir au tribunal est court.
    Nouveau dans la loi (§ 18 Abs. 5 AufenthG) : si l’administration est informée et raccourcit le titre de travail, il doit rester valable au moins { FACT("job_loss_months") }, après une exploitation très grave { FACT("job_loss_months_exploitation") }, mais pas plus que prévu au départ.
    .title = Travail perdu : que faire ?
    .detail =
        Beaucoup de sites ne connaissent pas encore cette nouvelle règle et indiquent des durées plus courtes. L’important est de signaler la fin, par écrit et avec une copie pour vous.
        Temps pour agir au tribunal du travail (Arbeitsgericht), compté à partir du licenciement écrit : { FACT("dismissal_action") }. Un message WhatsApp n’est pas un licenciement valable.
        Un accord de fin de contrat (Aufhebungsvertrag) met fin au travail avec votre signature. Cela peut nuire pour l’allocation chômage (Arbeitslosengeld). Emportez-le chez vous et faites-vous conseiller : Faire Integration aide gratuitement.
        Cherchez tout de suite un nouveau poste. Demandez à l’administration si elle doit donner son accord avant le premier jour de travail.
        L’allocation chômage vient de l’assurance. D’autres aides de l’État peuvent nuire au séjour. Avant la demande, demandez au conseil aux migrants (MBE).
        Les titres de la famille dépendent le plus souvent du vôtre. Pour formation, reconnaissance et Chancenkarte, il y a d’autres règles. Demandez alors tout de suite à l’administration.

answer-residence_permit_extension =
    Faites la demande au service des étrangers (Ausländerbehörde) du lieu de vie, quelques mois avant la fin du titre, en tout cas **avant** le dernier jour. Si vous demandez à temps, vous pouvez en général continuer à vivre et travailler ici jusqu’à la décision (§ 81 Abs. 4 AufenthG). Une Fiktionsbescheinigung le montre.
    Le plus souvent : passeport, photo, contrat de travail, dernières fiches de paie, assurance maladie.
    Frais : { FACT("residence_permit_extension_fee") }, pour une courte prolongation { FACT("residence_permit_extension_short_fee") }
    .title = Prolonger le titre de séjour
    .detail =
        Pas de rendez-vous ? Faites quand même la demande : par internet, e-mail ou lettre. Gardez une preuve, avec la date.
        Le titre a déjà expiré ? Allez tout de suite à l’administration et avant, si possible, au conseil.
        Le passeport aussi doit être valable. Demandez tôt un nouveau passeport.
        Les titres de travail sont le plus souvent valables aussi longtemps que le poste, puis encore : { FACT("work_title_surplus") } en plus, en tout au plus { FACT("work_title_duration_max") }. D’anciens sites indiquent moins.
        Si vous changez de motif, par exemple des études au travail, vous payez { FACT("residence_permit_change_fee") }.
        La Chancenkarte n’est pas simplement prolongée. Une carte de suite (au plus { FACT("oc_follow_up") }) n’existe qu’une fois : avec un contrat pour un travail qualifié et si aucun autre titre de travail ne convient.
        Vérifiez avant si un séjour permanent (Niederlassungserlaubnis) est déjà possible.
        Avant un voyage avec une Fiktionsbescheinigung, demandez toujours à l’administration.

answer-permanent_residence =
    Le séjour permanent (Niederlassungserlaubnis) n’a pas de date de fin. En général, il faut un revenu assuré et :
    • Carte bleue : { FACT("settlement_blue_card_months") } avec l’allemand { FACT("lang_settlement_blue_card") }, seulement { FACT("settlement_blue_card_months_b1") } avec { FACT("lang_settlement_blue_card_early") }
    • Travailleur qualifié (§§ 18a, 18b) : { FACT("settlement_skilled_years") }, { FACT("settlement_skilled_contributions") } de cotisations retraite, { FACT("lang_settlement_skilled") }
    • avec formation ou études allemandes : { FACT("settlement_skilled_german_years") }, { FACT("settlement_skilled_german_contributions") } de cotisations
    • autres : { FACT("settlement_general_years") }, { FACT("settlement_general_contributions") } de cotisations, { FACT("settlement_general_german") }
    Demande : Ausländerbehörde. Frais le plus souvent { FACT("settlement_permit_fee") }
    .title = Rester durablement
    .detail =
        Beaucoup de sites indiquent encore une durée plus longue pour la carte bleue. C’est dépassé (§ 18c Abs. 2 AufenthG). Comptent les mois où vous avez travaillé avec la carte bleue et payé des cotisations retraite.
        « Autres », ce sont par exemple les personnes expérimentées sans reconnaissance (§ 19c). Pour elles, c’est § 9 : il faut aussi montrer que l’on connaît l’essentiel sur le droit et la vie en Allemagne, le plus souvent avec le test « Leben in Deutschland ».
        Le conjoint d’une personne avec séjour permanent selon § 18c peut l’avoir plus tôt : { FACT("settlement_spouse_years") } avec permis de séjour et au moins { FACT("settlement_spouse_hours") } de travail par semaine (§ 9 Abs. 3a).
        Les cotisations retraite sont dans le relevé d’assurance (Versicherungsverlauf). La Deutsche Rentenversicherung le donne gratuitement. Vérifiez-le tôt.
        Ce titre aussi peut se perdre si l’on est longtemps à l’étranger.
        Voulez-vous plutôt tout de suite le passeport allemand ? Pour la naturalisation, il y a d’autres règles.

answer-citizenship =
    En général, il faut pour cela :
    • séjour légal en Allemagne : { FACT("citizenship_years") }
    • allemand { FACT("lang_citizenship") } et le plus souvent le test de naturalisation (Einbürgerungstest)
    • assez d’argent à soi pour vivre
    • un titre qui suffit, par exemple séjour permanent ou carte bleue
    • pas d’infractions graves
    Du point de vue allemand, on peut garder l’ancien passeport. La naturalisation rapide (« Turbo ») n’existe plus. Demande : Einbürgerungsbehörde du lieu de vie.
    .title = Nationalité allemande
    .detail =
        La règle est dans § 10 StAG. Il faut aussi reconnaître la Loi fondamentale (Grundgesetz), ce sont les règles de base en Allemagne.
        Certains titres ne suffisent pas le jour de la décision : pour formation, études, cours de reconnaissance, recherche d’emploi et Chancenkarte (§§ 16a, 16b, 16d, 17, 20, 20a AufenthG). Alors, changez d’abord de titre.
        Votre pays d’origine permet-il deux passeports ? Demandez-le là-bas **avant** de faire la demande. Certains pays retirent leur passeport.
        Si vous avez été longtemps à l’étranger, il peut manquer du temps de séjour. Le conjoint et les enfants peuvent souvent être naturalisés en même temps.
        La durée est très différente selon la ville. Beaucoup d’administrations ont un conseil ou un test rapide sur internet. Frais : demandez avant.

answer-travel_absence =
    Vous pouvez voyager avec un passeport et un titre valables. Mais ne restez pas trop longtemps absent : un titre de séjour se perd en général si l’on est plus de { FACT("permit_absence") } à l’étranger. Avec la carte bleue (Blaue Karte EU), c’est plus long : { FACT("blue_card_absence") }, aussi pour les titres de la famille.
    Devez-vous partir plus longtemps, par exemple pour des parents malades ? **Avant** le voyage, demandez par écrit au service des étrangers un délai plus long.
    Si vous partez pour de bon, vous pouvez perdre le titre dès le départ (§ 51 AufenthG).
    .title = Combien de temps à l’étranger ?
    .detail =
        Ces durées concernent le séjour, pas pour le travail. L’employeur doit permettre les congés. Le travail depuis l’étranger (home office) demande aussi son accord.
        Avec un titre de séjour allemand, on peut en général voyager peu de temps dans d’autres pays Schengen, mais pas y travailler.
        Pour le séjour permanent (Niederlassungserlaubnis), c’est en principe la même chose, avec des exceptions. Demandez avant.
        Si le titre expire pendant votre absence, vous ne pourrez peut-être pas revenir sans nouveau visa. Prolongez-le avant le voyage.
        Avec une Fiktionsbescheinigung, on ne peut pas toujours rentrer de nouveau. Demandez à l’administration avant de réserver.
        De longues périodes à l’étranger peuvent aussi manquer pour le séjour permanent et la naturalisation.

answer-eu_mobility =
    Un titre de séjour allemand permet de travailler en Allemagne, pas dans toute l’UE. Dans d’autres pays Schengen, vous pouvez en général voyager peu de temps, mais pas travailler. Pour y déménager, demandez avant aux administrations de ce pays.
    Dans l’autre sens : avec un titre d’un autre pays de l’UE, on ne peut en général pas simplement travailler ici. Il faut un titre allemand.
    Avec un passeport de l’UE, de l’EEE ou de la Suisse, on est libre : sans visa, sans permis de travail.
    .title = Autres pays de l’UE et retour
    .detail =
        Avec la carte bleue (Blaue Karte EU) et avec un « Daueraufenthalt-EU » (résident de longue durée-UE), passer d’un pays de l’UE à un autre est souvent plus simple. Les conditions sont différentes d’un pays à l’autre.
        C’est votre passeport qui compte, pas le pays où vous avez vécu en dernier. Un permis de séjour italien, par exemple, ne fait pas de vous un citoyen de l’UE.
        Les membres de la famille de citoyens de l’UE ont leurs propres droits, même avec un autre passeport. Demandez au service des étrangers (Ausländerbehörde).
        Peuvent travailler librement en Allemagne les personnes avec un passeport de ces pays : { FACT("free_movement_countries") }.
        Une reconnaissance d’un autre pays de l’UE n’est pas toujours valable automatiquement ici. Dans les professions réglementées, le service allemand vérifie.
        Si une entreprise d’un autre pays de l’UE vous envoie seulement pour un temps, il y a d’autres règles. Conseil : hotline { FACT("hotline_phone") }
