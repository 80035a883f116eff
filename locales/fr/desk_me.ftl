### Volunteers and coordinators about themselves: joining the team, what they declare, /me, leaving.

## Joining the team

desk-join_welcome_volunteer = **Bienvenue dans l’équipe « { $region } ».** Merci de vouloir aider.
    Ici, des personnes qui veulent travailler en Allemagne vous écrivent. Elles ne voient ni votre nom ni votre numéro, et vous ne voyez pas les leurs.
    D’abord, j’ai quatre questions courtes. Ensuite, il y a une formation. Vous pouvez arrêter à tout moment et continuer plus tard.
desk-join_welcome_coordinator = **Bienvenue dans l’équipe « { $region } ».** Merci de coordonner l’équipe.
    D’abord, j’ai quatre questions courtes, pour que vous puissiez aussi prendre des demandes. Ensuite, vous pouvez regarder la formation des bénévoles, mais ce n’est pas obligatoire.
desk-join_again_volunteer = **Vous êtes maintenant dans l’équipe « { $region } ».** Merci pour votre aide. Ce que vous avez déjà indiqué vaut aussi ici.
desk-join_again_coordinator = **Vous êtes maintenant dans l’équipe « { $region } » et vous la coordonnez.** Ce que vous avez déjà indiqué vaut aussi ici.

desk-join_languages = **Dans quelles langues pouvez-vous aider ?**
    Appuyez sur toutes celles dans lesquelles vous écrivez bien. Pour enlever une langue, appuyez encore une fois.
desk-join_one_language = Il me faut au moins une langue. Sinon, je ne sais pas qui vous pouvez aider.
desk-join_subjects = **Quels sujets connaissez-vous bien ?**
    Pour ces sujets, je m’adresse d’abord à vous. Vous pouvez aussi ne rien choisir.
desk-join_origins = **Quels pays connaissez-vous bien ?**
    Peut-être que vous venez de là-bas ou que vous y avez vécu. Pour les personnes de ces pays, je m’adresse d’abord à vous. Vous pouvez aussi ne rien choisir.
desk-join_hours = **Quand pouvez-vous répondre le plus souvent ?**
    • En journée : du lundi au vendredi, de { $daytime_opens } h à { $daytime_closes } h
    • Le soir : du lundi au vendredi, de { $evening_opens } h à { $evening_closes } h
    • Le week-end : samedi et dimanche, de { $weekend_opens } h à { $weekend_closes } h
    C’est l’heure de l’Allemagne qui compte. Je m’adresse à vous seulement à ces moments-là. Si vous ne choisissez rien, les horaires de votre région comptent.
desk-join_training = **Il ne manque plus que la formation.**
    Elle se compose de cartes courtes, des règles et d’un quiz. Ensuite, je pourrai vous proposer une première demande.
desk-join_done_volunteer = **C’est fait, merci beaucoup.** Vous êtes dans l’équipe.
    Dès que quelqu’un a besoin de votre aide, je vous écris. C’est vous qui décidez à chaque fois si vous prenez la demande.
    Modifier vos données : /me. Faire une pause : /away.
desk-join_done_coordinator = **C’est fait, merci beaucoup.** Vous coordonnez maintenant l’équipe.
    Je vous écris quand quelqu’un attend une réponse trop longtemps. Chaque lundi matin, vous recevez un résumé de la semaine.
    Inviter des bénévoles : /invite. Modifier vos données : /me. Faire une pause : /away.

## Buttons

desk-begin = C’est parti
desk-go_on = Continuer
desk-done = Terminé
desk-start_training = Aller à la formation
desk-show_me = Mes données
desk-change_languages = Changer les langues
desk-change_subjects = Changer les sujets
desk-change_origins = Changer les pays
desk-change_hours = Changer les horaires
desk-change_language = Langue du programme
desk-back = Annuler la pause
desk-leave = Quitter l’équipe
desk-leave_yes = Oui, j’arrête
desk-leave_no = Non, je reste

desk-hours_daytime = En journée
desk-hours_evening = Le soir
desk-hours_weekend = Le week-end

## What she declared (/me)

desk-me_head = **Vos données**
desk-me_languages = Langues : { $list }
desk-me_no_languages = Langues : aucune pour le moment
desk-me_subjects = Sujets : { $list }
desk-me_no_subjects = Sujets : aucun en particulier
desk-me_origins = Pays : { $list }
desk-me_no_origins = Pays : aucun en particulier
desk-me_hours = Horaires : { $list }
desk-me_no_hours = Horaires : comme dans votre région
desk-me_language = Je vous écris dans cette langue : { $language }
desk-me_away = Pause : du { $since } au { $until }
desk-me_trained = Formation : terminée
desk-me_not_trained = Formation : pas encore terminée
desk-me_ask = Voulez-vous changer quelque chose ?
desk-me_back = Votre pause est annulée. Heureux de vous retrouver.

## Leaving the team

desk-leave_ask =
    Voulez-vous vraiment quitter l’équipe ?
    Je supprime alors vos données. Je propose vos conversations ouvertes à d’autres. Pour une pause, /away suffit.
desk-leave_last =
    Vous êtes la seule personne qui coordonne l’équipe « { $team } ».
    Si vous partez, personne ne saura plus qu’une demande reste sans réponse, et personne ne pourra inviter d’autres personnes. La personne qui gère le bot devra alors inviter une nouvelle coordination avec la commande « lotse invite ». Voulez-vous quand même partir ?
desk-leave_done = Vous ne faites plus partie de l’équipe, et vos données sont supprimées. Merci pour votre temps et votre aide. Si vous voulez revenir, demandez un nouveau lien à votre coordination.
desk-leave_kept = Merci de rester avec nous. Rien ne change.
