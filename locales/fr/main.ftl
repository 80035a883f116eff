### Menu and free question.

main-title = Menu
main-asking_for = Pour qui demandez-vous ?
    .short = Pour qui
    .self = Pour moi-même
    .self-words = moi, moi-même, moi meme, pour moi, c'est pour moi, moi-meme
    .relative = Pour un proche
    .relative-words = proche, frère, frere, sœur, soeur, mari, femme, épouse, epouse, époux, fils, fille, mère, mere, père, pere, cousin, cousine, oncle, tante, ami, amie, copain, copine, parent, famille, connaissance, pour mon frère, pour ma sœur, pour ma soeur, pour ma femme, pour mon mari, pour quelqu'un, pour quelqu'un d'autre, quelqu'un d'autre
    .employer = Je suis employeur
    .employer-words = employeur, employeuse, entreprise, société, societe, patron, patronne, ressources humaines, rh, nous recrutons, on recrute
    .volunteer = Je suis bénévole
    .volunteer-words = bénévole, benevole, bénévolat, benevolat, volontaire, association, accompagnateur, accompagnatrice, lotse

main-menu =
    Comment puis-je vous aider ?
    Vous pouvez aussi écrire directement votre question ici.
    .chance = Quelles chances ?
    .chance-words = chance, chances, mes chances, ai-je une chance, est-ce que j'ai une chance, quelles voies, quelle voie, possibilités, possibilites, c'est possible, puis-je venir
    .recognition = Reconnaissance diplôme
    .recognition-words = reconnaissance, faire reconnaître, faire reconnaitre, reconnaitre, diplôme, diplome, reconnaître mon diplôme, equivalence, équivalence, équivalence de diplôme
    .visa = Visa et papiers
    .visa-words = visa, papiers, documents, demande de visa, demander un visa, ambassade, consulat, rendez-vous, rdv
    .job = Travail et offres
    .job-words = travail, emploi, job, boulot, trouver du travail, chercher du travail, offre d'emploi, vérifier une offre, contrat, contrat de travail
    .language = Apprendre l’allemand
    .language-words = allemand, cours d'allemand, apprendre allemand, cours de langue, niveau de langue, goethe
    .family = Amener la famille
    .family-words = famille, regroupement familial, conjoint, enfants, femme et enfants, faire venir ma famille
    .arrival = Arriver en Allemagne
    .arrival-words = arriver, arrivée, arrivee, après l'arrivée, premiers pas, premières démarches, vivre en allemagne, anmeldung
    .employer = Embaucher
    .employer-words = embaucher, recruter, recrutement, embaucher un étranger, personnel étranger, procédure accélérée
    .volunteer = Formation des bénévoles
    .volunteer-words = formation bénévoles, formation benevoles, formation des benevoles, cartes, quiz, formation lotse
    .question = Poser une question
    .question-words = question, poser une question, j'ai une question, une question, demander quelque chose
    .topics = Autres sujets
    .topics-words = autres sujets, d'autres sujets, autres thèmes, autres themes, autre chose, le reste du menu

main-topics = Autres sujets :
    .offices = Conseil près de chez moi
    .offices-words = bureau de conseil, centre de conseil, conseil à proximité, adresse, adresses, près de chez moi, pres de chez moi, qui conseille, aide sur place
    .occupation = Mon métier
    .occupation-words = métier, metier, profession, mon metier, métier réglementé, ma profession, métier en pénurie
    .points = Chancenkarte : points
    .points-words = chancenkarte, carte chance, carte opportunité, carte d'opportunité, carte opportunite, points, calculer les points, combien de points, visa recherche d'emploi
    .rights = Droits au travail
    .rights-words = droits, mes droits, droit du travail, salaire non payé, licenciement, congés, salaire minimum
    .employer = Embaucher
    .employer-words = embaucher, recruter, recrutement, embaucher un étranger, personnel étranger, procédure accélérée
    .volunteer = Formation des bénévoles
    .volunteer-words = formation bénévoles, formation benevoles, formation des benevoles, cartes, quiz, formation lotse
    .for_whom = Pour une autre personne
    .for_whom-words = pour qui, autre personne, quelqu'un d'autre, finalement pour moi, changer de personne

question-title = Votre question
question-ask = Écrivez votre question avec vos mots. Une question courte suffit, et les fautes ne font rien. Pas de noms ni de numéros de pièce d’identité, s’il vous plaît.
    .again = Avez-vous encore une question ? Écrivez-la simplement ici.
    .invalid = Je n’ai pas pu lire cela. Écrivez votre question en une phrase courte, s’il vous plaît.
