### Training of volunteers: cards, code of conduct, quiz. The road map stands in roadmaps/volunteer.ftl.

volunteer-title = Formation des bénévoles de Lotse
volunteer-start =
    C’est bien de vouloir aider. La formation a neuf cartes courtes et, à la fin, un quiz de six questions. Vous pouvez arrêter à tout moment et continuer plus tard.
    .short = Formation
    .cards = Commencer la formation
    .cards-words = formation, cartes, apprendre, commencer la formation, on y va, allons-y
    .quiz = Directement au quiz
    .quiz-words = quiz, directement, questions, test

## Cards

volunteer-card_role = **Carte 1 sur 9 : votre rôle**
    Vous accompagnez des personnes qui veulent travailler en Allemagne. Vous écoutez, vous expliquez la prochaine étape et vous montrez où il y a de l’aide.
    • Vous n’avez pas besoin de tout savoir. Il suffit de savoir où c’est écrit.
    • Vous ne décidez rien. Ce sont les services publics qui décident.
    • Vous aidez librement et vous ne prenez pas d’argent pour cela.
    .short = Cartes
volunteer-card_inform = **Carte 2 sur 9 : informer, ne pas recruter**
    Chaque personne décide elle-même si l’Allemagne est la bonne voie. Vous ne poussez personne.
    • Dites aussi ce qui est difficile : le temps, les coûts, la langue, le mal du pays.
    • Ne proposez pas d’emplois et ne cherchez personne pour une entreprise.
    • N’acceptez pas d’argent ni de cadeaux, de personne.
    • Traitez tout le monde de la même façon.
    .short = Cartes
volunteer-card_say = **Carte 3 sur 9 : ce que vous pouvez dire**
    • Ce qui est écrit ici dans la conversation, avec la source et la date. Montrez les deux.
    • « En général, c’est comme cela. Dans votre cas, c’est l’administration qui décide. »
    • « Je ne sais pas. Je vais demander. » C’est une bonne réponse.
    • Quel service est compétent et quel conseil aide gratuitement.
    .short = Cartes
volunteer-card_never = **Carte 4 sur 9 : ce que vous ne faites pas**
    • Ne rien promettre : ni visa, ni emploi, ni durée.
    • Pas de conseil juridique : ne pas juger un cas, ne pas rédiger de demandes, de recours ou de lettres à l’administration.
    • Ne pas prendre, garder ou photographier de papiers.
    • Ne pas citer de noms, même dans votre propre association.
    • Ne pas signer pour d’autres et ne pas remplir de formulaires à leur place.
    .short = Cartes
volunteer-card_roadmap = **Carte 5 sur 9 : travailler avec la feuille de route**
    • Choisissez au début « Pour un proche ». Alors les questions conviennent.
    • Laissez la personne répondre. « Je ne sais pas » est permis.
    • Lisez ensemble la feuille de route, une étape après l’autre.
    • Vous pouvez transférer « En bref pour la famille » : il n’y a pas de noms dedans.
    • Regardez « Vérifié le ». Si c’est ancien, demandez au service.
    .short = Cartes
volunteer-card_privacy = **Carte 6 sur 9 : protection des données**
    Ne notez rien qui permette de reconnaître quelqu’un : pas de noms, de numéros, d’adresses, de photos, rien sur la santé, la religion ou la politique. Ni ici dans la conversation, ni dans des groupes.
    Quelqu’un vous envoie un passeport ou un diplôme ? Supprimez l’image et expliquez gentiment pourquoi.
    Dans certains pays, une simple question sur l’Allemagne peut être dangereuse. Demandez comment et quand vous pouvez écrire.
    .short = Cartes
volunteer-card_scams = **Carte 7 sur 9 : reconnaître une arnaque**
    Signes d’alerte :
    • de l’argent avant qu’il y ait un contrat de travail
    • un visa « garanti » ou un rendez-vous acheté
    • une offre sans entreprise, adresse, salaire et heures
    • quelqu’un veut avoir le passeport
    Dites : ne rien payer, ne rien signer, garder les messages, demander conseil à Faire Integration. Dans le menu, vous pouvez vérifier une offre ensemble. Les personnes qui ont déjà payé n’ont pas à avoir honte.
    .short = Cartes
volunteer-card_limits = **Carte 8 sur 9 : les limites, les vôtres aussi**
    Vous pouvez dire non, faire des pauses et passer une demande à d’autres. Ce n’est pas un échec :
    • Visa, reconnaissance, travail : hotline { FACT("hotline_phone") }
    • Salaire, contrat, licenciement : Faire Integration
    • En Allemagne, questions de famille, de logement, de séjour : conseil aux migrants (Migrationsberatung)
    Fixez les heures où l’on peut vous joindre. Si quelque chose vous pèse, parlez-en avec votre équipe, sans noms.
    .short = Cartes
volunteer-card_urgent = **Carte 9 sur 9 : si quelqu’un est en danger**
    Violence, menace, personne enfermée, passeport confisqué : la sécurité passe avant tout.
    • En Allemagne : police { FACT("emergency_police") }, secours { FACT("emergency_fire_ambulance") }, violence contre les femmes { FACT("emergency_violence_against_women") }. Ailleurs, c’est le numéro d’urgence du pays.
    • Demandez : « Pouvez-vous parler sans danger ? » N’écrivez rien que d’autres peuvent lire.
    • Ne vous mettez pas vous-même en danger et ne négociez pas avec les coupables.
    • Prévenez ensuite votre équipe.
    .short = Cartes

## Code of conduct

volunteer-code = **Les règles. Les acceptez-vous ?**
    • J’informe, je ne recrute pas.
    • Je ne promets rien et je ne donne pas de conseil juridique.
    • Je n’accepte pas d’argent ni de cadeaux.
    • Je ne prends pas de papiers et je ne transmets rien qui permette de reconnaître quelqu’un.
    • Je traite tout le monde avec respect.
    • Ce que je ne peux pas faire, je le passe à d’autres. En cas de danger, j’agis tout de suite.
    .short = Règles
    .yes = Oui, je les accepte
    .yes-words = oui, accepter, j'accepte, je les accepte, d'accord, accepté, oui j'accepte
    .no = Non, pas encore
volunteer-code_refused = C’est bien ainsi, et merci pour votre franchise. Mais sans ces règles, vous ne pouvez pas accompagner de personnes comme bénévole de Lotse. Parlez-en avec votre association ou votre coordination. Vous pouvez revenir ici à tout moment.

## Quiz

volunteer-quiz = Merci. Voici six questions de la vie quotidienne. Après chaque réponse, je dis pourquoi elle est juste ou fausse. On a le droit de se tromper.

volunteer-quiz_1 = **Question 1 sur 6**
    Votre cousin demande : « Est-ce que j’aurai le visa, c’est sûr ? » Que dites-vous ?
    .short = Question 1
    .promise = Oui, c’est sûr
    .promise-words = oui, sûr, sur, c'est sur, promettre
    .authority = L’administration décide
    .authority-words = administration, ambassade, c'est l'administration qui décide, l'ambassade décide
    .refuse = Non, aucune chance
    .refuse-words = non, aucune chance, déconseiller
volunteer-quiz_1_right = C’est juste. Seule l’administration décide. Vous pouvez montrer quelles conditions existent et où c’est écrit.
volunteer-quiz_1_wrong = Pas tout à fait. Promettre et dire non sont faux tous les deux : seule l’administration décide. Montrez plutôt quelles conditions existent et où c’est écrit.

volunteer-quiz_2 = **Question 2 sur 6**
    Une entreprise vous propose de l’argent pour chaque infirmier ou infirmière que vous amenez de votre entourage. Que faites-vous ?
    .short = Question 2
    .decline = Refuser
    .decline-words = non, refuser, je refuse, ne pas accepter
    .accept = Accepter
    .accept-words = oui, j'accepte, prendre l'argent
volunteer-quiz_2_right = C’est juste. Vous informez, vous ne recrutez pas. Une personne qui reçoit de l’argent ne conseille plus librement. L’entreprise peut s’adresser à l’Arbeitgeber-Service (service aux employeurs) ou à l’IQ Servicestelle.
volunteer-quiz_2_wrong = Il faut refuser. Vous informez, vous ne recrutez pas. Une personne qui reçoit de l’argent ne conseille plus librement. L’entreprise peut s’adresser à l’Arbeitgeber-Service (service aux employeurs) ou à l’IQ Servicestelle.

volunteer-quiz_3 = **Question 3 sur 6**
    Une femme vous envoie, sans que vous l’ayez demandé, une photo de son passeport. Que faites-vous ?
    .short = Question 3
    .keep_it = La garder pour plus tard
    .keep_it-words = pour plus tard, dans mes archives, je l'enregistre
    .send_on = L’envoyer au service
    .send_on-words = administration, envoyer à l'administration, transmettre, au service
    .remove = Effacer et expliquer
    .remove-words = effacer l'image, effacer la photo, supprimer la photo, supprimer et expliquer
volunteer-quiz_3_right = C’est juste. Effacer l’image et dire gentiment pourquoi : les papiers vont seulement aux services compétents, et par leur propre voie. Ainsi, rien ne peut tomber dans de mauvaises mains.
volunteer-quiz_3_wrong = Mieux : effacer l’image et dire gentiment pourquoi. Les papiers vont seulement aux services compétents, et la personne les envoie elle-même. Ainsi, rien ne peut tomber dans de mauvaises mains.

volunteer-quiz_4 = **Question 4 sur 6**
    Un intermédiaire demande à une de vos connaissances de l’argent d’avance, pour un visa « sûr ». Que conseillez-vous ?
    .short = Question 4
    .pay = Payer, si cela aide
    .pay-words = payer, oui
    .ask_advice = Refuser, se renseigner
    .ask_advice-words = ne pas payer, demander conseil, se renseigner, faire integration, non
volunteer-quiz_4_right = C’est juste. Personne ne peut garantir un visa, et il est interdit de demander de l’argent d’avance pour un emploi. Faire Integration vérifie l’offre gratuitement.
volunteer-quiz_4_wrong = Ne pas payer, s’il vous plaît. Personne ne peut garantir un visa, et il est interdit de demander de l’argent d’avance pour un emploi. Faire Integration vérifie l’offre gratuitement.

volunteer-quiz_5 = **Question 5 sur 6**
    Un visa a été refusé. L’homme vous demande d’écrire pour lui le recours au tribunal. Que faites-vous ?
    .short = Question 5
    .refer = Envoyer vers un conseil
    .refer-words = chercher un conseil, avocat, avocate, orienter, transmettre
    .write_it = L’écrire moi-même
    .write_it-words = écrire, ecrire, moi-même, j'écris
    .nothing = Attendre
    .nothing-words = attendre, j'attends, ne rien faire
volunteer-quiz_5_right = C’est juste. C’est du conseil juridique, et des délais courent. Montrez-lui tout de suite un service de conseil ou une avocate. Vous pouvez l’accompagner au rendez-vous.
volunteer-quiz_5_wrong = Mieux : l’envoyer tout de suite à un service de conseil ou à une avocate. C’est du conseil juridique, et des délais courent. Une erreur peut lui nuire. Vous pouvez l’accompagner au rendez-vous.

volunteer-quiz_6 = **Question 6 sur 6**
    Une femme écrit : « Le patron a mon passeport, je n’ai pas le droit de sortir. » Que faites-vous ?
    .short = Question 6
    .wait = D’abord attendre
    .wait-words = attendre, j'attends
    .talk_to_boss = Parler avec le patron
    .talk_to_boss-words = patron, parler au patron, parler
    .safety = Urgence et conseil
    .safety-words = urgence, police, faire integration, chercher de l'aide, donner le numéro d'urgence
volunteer-quiz_6_right =
    C’est juste. Cela peut être un crime grave. Demandez si elle peut écrire sans danger, donnez le numéro d’urgence { FACT("emergency_police") } et Faire Integration, et prévenez votre équipe.
volunteer-quiz_6_wrong =
    Ici, la sécurité passe avant tout. Cela peut être un crime grave, et une discussion avec le patron peut la mettre en danger. Demandez si elle peut écrire sans danger, donnez le numéro d’urgence { FACT("emergency_police") } et Faire Integration, et prévenez votre équipe.

volunteer-passed = **Réussi. Merci d’avoir pris ce temps.** Vous avez compris l’essentiel. Voici vos premiers pas.
volunteer-again =
    Pas encore tout à fait, et ce n’est pas grave : il s’agit de personnes, alors nous préférons répéter. Que voulez-vous faire ?
    .short = Encore une fois
    .quiz = Refaire le quiz
    .quiz-words = quiz, encore le quiz, questions
    .cards = Relire les cartes
    .cards-words = cartes, lire, formation
    .later = Plus tard
    .later-words = plus tard, pas maintenant, une autre fois
volunteer-later = Bien. Revenez quand cela vous convient. Pour des questions sur la formation, adressez-vous à votre association ou à votre coordination. Pour les autres questions, il y a ce conseil :
