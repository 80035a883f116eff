answer-language_level =
    Cela dépend de la voie :
    • Carte bleue, travailleurs qualifiés : la loi ne demande pas l’allemand, mais souvent l’employeur.
    • Partenariat de reconnaissance (Anerkennungspartnerschaft) : au moins { FACT("lang_recognition_partnership") }
    • Cours ou examen pour la reconnaissance : le plus souvent { FACT("lang_16d1") }
    • Formation (Ausbildung) : en général { FACT("apprenticeship_german") }
    • Infirmier, infirmière : le plus souvent { FACT("nursing_language") }
    • Chancenkarte avec points : allemand { FACT("oc_language_minimum") } ou anglais { FACT("oc_language_minimum_english") }
    .title = Quel niveau d’allemand ?
    .detail =
        Les niveaux : A1 et A2, c’est le début ; B1 veut dire que vous vous débrouillez au quotidien ; B2, que vous parlez bien dans votre métier ; C1 et C2, c’est très bon.
        Pour les médecins, il faut en général { FACT("doctor_language") } et un examen de langue médicale (Fachsprachprüfung) au niveau { FACT("doctor_language_medical") }.
        Le certificat doit venir d’un examen reconnu, par exemple Goethe-Institut, telc, ÖSD ou TestDaF. Ceux qu’une ambassade accepte sont sur sa page. N’achetez jamais un certificat : cela met le visa en danger.
        Même si l’allemand n’est pas demandé : avec B1, vous trouvez plus facilement du travail, un logement et des amis.

answer-language_certificate =
    Le plus souvent, seul compte un certificat d’un examen reconnu, par exemple Goethe-Institut, telc, ÖSD ou TestDaF. En général, il doit montrer toutes les parties : lire, écouter, écrire, parler.
    Avant de vous inscrire, demandez au service qui le recevra (ambassade ou administration) :
    • Quel examen acceptez-vous ?
    • Quel niveau ?
    • Quel âge peut avoir le certificat ?
    N’achetez jamais un certificat. Cela met le visa en danger.
    .title = Quel certificat de langue ?
    .detail =
        Une attestation « a suivi un cours » n’est pas un certificat d’examen. Le résultat d’une application ou un test sans contrôle d’identité ne compte le plus souvent pas non plus.
        Vous pouvez passer l’examen aussi sans cours. Le nom sur le certificat doit être écrit comme dans le passeport.
        Pas réussi ? On peut recommencer. Dans certains examens, on peut répéter une seule partie : demandez avant si le service l’accepte.
        Pour les professions de santé, un examen de langue professionnelle (Fachsprachprüfung) peut s’ajouter. L’autorité du Land le dit.
        Anglais pour la Chancenkarte : là aussi, il faut un examen reconnu. L’ambassade dit lequel.
        Toutes les voies ne demandent pas de certificat : pour la carte bleue (Blaue Karte EU) et les titres de travailleur qualifié, la loi n’en demande pas.

answer-language_learning =
    À l’étranger : le Goethe-Institut propose des cours et des examens, dans beaucoup de pays et en ligne. On peut s’exercer gratuitement sur internet, par exemple avec la Deutsche Welle ou le vhs-Lernportal.
    En Allemagne : beaucoup de personnes avec un titre de travailleur qualifié ont droit à un cours d’intégration (Integrationskurs). Ensuite, il y a des cours de langue professionnelle (Berufssprachkurse).
    Un bon plan : un peu chaque jour, parler avec des gens, et chercher tôt une date d’examen.
    .title = Où apprendre l’allemand ?
    .detail =
        Cours d’intégration (§ 44 AufenthG) : y ont droit les personnes avec un premier titre, valable assez longtemps, de travailleur qualifié, de carte bleue ou de personne expérimentée, et les familles qui les rejoignent. Pas ceux qui ont déjà B1. Il faut utiliser ce droit vite : au plus tard { FACT("integration_course_use_within") } après. On paie une partie soi-même, avec peu d’argent cela peut tomber.
        Sans ce droit, on ne reçoit actuellement pas de place libre. Payer soi-même est possible.
        Les cours de langue professionnelle sont pour les personnes qui travaillent, ont un contrat, cherchent un emploi ou sont en procédure de reconnaissance.
        Venir seulement pour apprendre l’allemand (§ 16f AufenthG) : il faut une place dans un cours et de l’argent pour vivre. On peut travailler { FACT("language_course_side_job") } par semaine.
        Dans certains pays, il y a avant le voyage une préparation gratuite (Vorintegration), souvent au Goethe-Institut. Demandez là-bas.
        Beaucoup d’associations et de bibliothèques ont aussi des rencontres pour parler.

answer-english_only =
    Parfois, l’anglais suffit. La loi ne demande pas l’allemand pour la carte bleue (Blaue Karte EU), les travailleurs qualifiés (§ 18a, § 18b) et les personnes expérimentées (§ 19c). Pour la Chancenkarte avec points, l’anglais { FACT("oc_language_minimum_english") } suffit.
    Des postes en anglais existent surtout dans l’IT, la technique, la recherche et les grandes entreprises.
    Pas sans allemand : soins et médecine, école, formation (en général { FACT("apprenticeship_german") }), partenariat de reconnaissance (au moins { FACT("lang_recognition_partnership") }).
    .title = Anglais seulement, sans allemand
    .detail =
        La loi et l’employeur sont deux choses : beaucoup d’entreprises demandent l’allemand, même si le visa ne le demande pas.
        Pour la Chancenkarte, l’anglais { FACT("oc_language_minimum_english") } est seulement une condition, il ne donne pas de point. L’anglais C1 donne { FACT("oc_points_nr05") }. L’allemand à partir de B1 donne plus.
        Administrations, cabinets médicaux et propriétaires parlent souvent seulement allemand. Quelques mots aident dès le premier jour.
        Pour rester, il faut plus tard l’allemand : pour le séjour permanent (Niederlassungserlaubnis) comme travailleur qualifié { FACT("lang_settlement_skilled") }, avec la carte bleue au moins { FACT("lang_settlement_blue_card") }.
        Le mari ou la femme d’un travailleur qualifié n’a en général pas besoin de prouver l’allemand pour venir.
        Conseil : cherchez avec des mots anglais et regardez si l’annonce dit « English-speaking ».
