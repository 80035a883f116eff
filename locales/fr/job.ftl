### Finding work and checking an offer: what is asked and what is said. The road maps stand in roadmaps/job.ftl.

job-title = Trouver du travail, vérifier une offre
job-topic =
    { $for ->
        [self] En quoi puis-je vous aider ?
       *[other] De quoi la personne a-t-elle besoin ?
    }
    .short = Sujet
    .search = Chercher du travail
    .search-words = chercher, travail, emploi, job, boulot, recherche d'emploi, trouver du travail, je cherche du travail
    .application = Candidature, CV
    .application-words = candidature, cv, lettre de motivation, postuler, curriculum vitae, écrire un cv
    .check = Vérifier une offre
    .check-words = offre, vérifier, verifier, vérifier une offre, contrat, vérifier un contrat, c'est vrai, arnaque, offre d'emploi, contrat de travail

## Checking an offer

job-check =
    C’est bien de vérifier avant. Je pose quelques questions courtes sur l’offre.
    N’écrivez pas de noms et n’envoyez pas de photos du contrat, s’il vous plaît.
job-money =
    Quelqu’un a-t-il demandé de l’argent, par exemple pour le poste, le contrat, le visa ou un rendez-vous ?
    On ne parle pas des frais payés directement à l’ambassade, ni des traductions que l’on commande soi-même.
    .short = Argent demandé
    .no = Non, personne
    .no-words = non, nan, personne, pas d'argent, rien
    .before = Oui, d’avance
    .before-words = oui, d'avance, avance, avant, acompte, avant le contrat
    .after = Oui, après le contrat
    .after-words = après le contrat, apres le contrat, après, apres, plus tard, quand je travaille
job-passport_taken =
    { $for ->
        [self] Devez-vous donner votre passeport ou d’autres originaux, ou quelqu’un veut-il les garder ?
       *[other] La personne doit-elle donner son passeport ou d’autres originaux, ou quelqu’un veut-il les garder ?
    } Une copie ne compte pas.
    .short = Passeport à donner
job-employer_found =
    Connaissez-vous le nom et l’adresse de l’employeur, et avez-vous trouvé l’entreprise vous-même ? Par exemple sur son site internet (dans l’« Impressum »), dans le registre du commerce (Handelsregister) ou au téléphone.
    .short = Employeur
    .yes = Oui, trouvé
    .yes-words = oui, trouvé, trouve, trouvée, vérifié, verifie, entreprise trouvée
    .no = Cherché, pas trouvé
    .no-words = non, pas trouvé, pas trouve, rien trouvé, seulement whatsapp, pas de nom, pas d'adresse
    .unknown = Pas encore cherché
    .unknown-words = pas encore cherché, pas encore cherche, pas cherché, je ne sais pas, aucune idée, pas encore
job-contract =
    { $for ->
        [self] Recevez-vous le contrat de travail par écrit avant de voyager ou de démissionner ?
       *[other] La personne reçoit-elle le contrat de travail par écrit avant de voyager ou de démissionner ?
    }
    .short = Contrat avant
    .no = Non, plus tard
    .no-words = non, plus tard, seulement plus tard, en allemagne seulement, à l'oral, a l'oral, seulement au téléphone
job-pay_stated = L’offre indique-t-elle le salaire avant impôts (brut) et le nombre d’heures par semaine ?
    .short = Salaire et heures
    .yes = Oui, les deux
    .yes-words = oui, les deux, c'est écrit, tout y est
    .no = Non, il en manque
    .no-words = non, il manque, il manque quelque chose, seulement le salaire, seulement les heures
job-pay_enough =
    Le salaire par heure est-il au moins égal au salaire minimum (Mindestlohn) ? Il est actuellement de { FACT("min_wage") } brut.
    Le calcul : salaire du mois fois douze, divisé par cinquante-deux, divisé par les heures par semaine.
    .short = Salaire minimum
    .yes = Oui, au moins autant
    .yes-words = oui, au moins, pareil, autant, au-dessus
    .no = Non, moins
    .no-words = non, moins, pas assez, en dessous

## What comes of it

job-danger = **Attention. Je vois des signes d’alerte dans cette offre.**
    Cela ne prouve pas encore une arnaque. Mais ne signez rien, ne payez rien maintenant et ne donnez pas de papiers.
job-danger_money = En Allemagne, les intermédiaires n’ont pas le droit de demander de l’argent d’avance pour un emploi (§ 296 SGB III). Aucun employeur et aucun intermédiaire ne peut garantir un visa : seule l’administration décide.
job-danger_passport =
    Personne n’a le droit de garder le passeport, ni un employeur ni un intermédiaire.
    Quelqu’un est en danger ou enfermé ? En Allemagne, appelez la police : { FACT("emergency_police") }. Ailleurs, c’est le numéro d’urgence du pays.
job-unclear = **L’offre est peut-être bonne. Mais quelque chose d’important reste ouvert.**
    Attendez encore avant de signer. La feuille de route montre { $for ->
        [self] ce que vous devriez demander à l’employeur.
       *[other] ce que la personne devrait demander à l’employeur.
    } Un bon employeur répond volontiers.
job-good = **D’après ces réponses, je ne vois pas de signes d’alerte.**
    Ce n’est pas tout à fait sûr : je ne connais ni le contrat ni l’entreprise. La feuille de route montre ce qu’il faut encore vérifier avant de signer ou de démissionner.
