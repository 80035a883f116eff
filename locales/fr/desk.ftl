### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name.

## Cards and offers

desk-offer = Nouvelle demande **{ $code }** pour l’équipe « { $team } ». Voulez-vous la prendre ?
desk-card_language = Langue : { $name }
desk-card_for = Demande pour : { $name }
desk-card_subject = Sujet : { $name }
desk-card_origin = Région du monde : { $name }
desk-card_occupation = Métier : { $name }
desk-card_plan = A la feuille de route : { $title }
desk-card_answer = Dernière réponse lue : { $title }
desk-for_self = elle-même
desk-for_relative = famille ou proches
desk-for_employer = une entreprise
desk-for_volunteer = d’autres, comme bénévole
desk-taken = La conversation **{ $code }** est maintenant à vous. Ce que vous écrivez ici va à la personne. Une ligne qui commence par // reste dans l’équipe.
desk-history = Déjà écrit :
desk-nothing_yet = La personne n’a encore rien écrit. Vous pouvez demander de quoi il s’agit.
desk-from_inquirer = **{ $code }** :
desk-from_volunteer = Bénévole :
desk-from_coordinator = Coordination :
desk-from_bot = Réponse vérifiée :
desk-note = Note dans l’équipe :
desk-file = [fichier, non gardé]
desk-unreadable = [illisible]
desk-changed = (modifié)
desk-talking = Vous écrivez maintenant à **{ $code }**.
desk-aside = Vous n’écrivez à personne en ce moment. Vos conversations : /cases

## Buttons

desk-do_take = Je la prends
desk-do_take_code = Prendre { $code }
desk-do_pass = Pas maintenant
desk-do_talk = Écrire à { $code }
desk-do_answer = Réponse vérifiée
desk-do_settled = Pas besoin de réponse
desk-do_hand_on = Passer à d’autres
desk-do_close = Terminer
desk-do_urgent = Urgence
desk-do_more = Plus
desk-do_pause = Un instant au menu
desk-do_report = Signaler un abus
desk-do_send = Envoyer à { $code }
desk-do_cancel = Annuler
desk-do_yes = Oui
desk-do_answered = Réponse donnée
desk-do_referred = Orientée ailleurs
desk-do_unanswered = Sans réponse possible
desk-do_volunteer = Bénévole
desk-do_coordinator = Coordination

## What happened

desk-answer_sent = Envoyé à **{ $code }** : { $title }
desk-note_kept = La note est enregistrée. Elle reste dans l’équipe.
desk-settled = Bien : personne n’a besoin de répondre au dernier message de **{ $code }**.
desk-passed = D’accord. Merci de nous prévenir.
desk-withdrawn = Quelqu’un a pris **{ $code }**. Merci !
desk-handed_on = **{ $code }** retourne à l’équipe. Merci pour votre aide jusqu’ici !
desk-already_taken = Quelqu’un d’autre de l’équipe a déjà pris **{ $code }**. Rien n’a été envoyé de votre part.
desk-refused_no_access = Vous ne faites pas partie de l’équipe de cette conversation. Rien n’a été envoyé.
desk-refused_closed = Cette conversation est déjà terminée. Rien n’a été envoyé.
desk-refused_not_owner = Quelqu’un d’autre s’occupe de cette conversation en ce moment. Rien n’a été envoyé.
desk-refused_unavailable = Ce membre de l’équipe n’est pas là en ce moment. La conversation reste où elle est.
desk-refused_unanswered = Personne n’a encore répondu à cette demande. Répondez d’abord, s’il vous plaît.
desk-freed = **{ $code }** est de retour dans l’équipe : il ne s’y est rien passé depuis longtemps, ou vous avez signalé une absence.
desk-reassigned = La coordination a passé **{ $code }** à d’autres.
desk-ended_by_inquirer = La personne a terminé **{ $code }**. Merci pour votre aide !
desk-inquirer_gone = La personne n’est plus là : elle a bloqué la conversation ou tout supprimé. **{ $code }** est terminée.
desk-closed_by_coordinator = La coordination a terminé **{ $code }**.
desk-closed_quietly = Personne n’a écrit dans **{ $code }** depuis longtemps. La conversation est maintenant terminée. Merci !
desk-closed = **{ $code }** est terminée. Merci pour votre aide !
desk-close_ask = Comment s’est terminée **{ $code }** ?
desk-hand_on_ask = Faut-il rendre **{ $code }** à l’équipe ? Elle sera alors proposée à d’autres.
desk-report_ask = Signaler **{ $code }** comme abus ? La conversation sera terminée, la coordination en sera informée, et cette personne ne pourra pas en commencer une nouvelle pendant trente jours.
desk-reported = Merci. **{ $code }** est terminée, la coordination est prévenue.
desk-report_told = **{ $code }** a été signalée comme abus et terminée. La personne ne peut pas commencer de conversation pendant trente jours.
desk-undelivered = **{ $code }** : votre dernier message n’est pas arrivé. La personne a bloqué ou supprimé la conversation.
desk-waits_for_page = **{ $code }** : la personne n’a pas la page ouverte en ce moment. Votre message lui sera remis dès qu’elle reviendra.
desk-left = **{ $code }** : la personne bénévole n’est plus joignable. La conversation est proposée à d’autres.
desk-contact = Dans votre message, il y a un numéro de téléphone, une adresse e-mail ou un nom d’utilisateur. Il n’a pas encore été envoyé. Ne transmettez rien de privé, s’il vous plaît. C’est une information publique, par exemple d’une administration ? Dans ce cas, envoyez le même message encore une fois.
desk-menu_of = Que voulez-vous faire avec **{ $code }** ?

## Reminders, and what coordinators hear

desk-remind_offer = Rappel : **{ $code }** attend encore quelqu’un. Avez-vous le temps ?
desk-remind_reply = Rappel : **{ $code }** attend votre réponse.
desk-remind_close = Depuis des jours, personne n’écrit dans **{ $code }**. Avez-vous répondu à tout ? Alors terminez la conversation, s’il vous plaît.
desk-told_nobody = **{ $code }** : dans l’équipe, personne ne parle la langue de cette demande. Cherchez quelqu’un, s’il vous plaît.
desk-told_unanswered = **{ $code }** : la personne attend une réponse depuis plus d’un jour. Le programme lui a indiqué la hotline.
desk-told_closed = **{ $code }** a été terminée sans réponse. Le programme a indiqué la hotline à la personne.

## Reviewed answers

desk-find_ask = Que cherchez-vous ? Écrivez un mot-clé ou une question, par exemple « carte bleue européenne ». Le résultat n’est visible que pour vous.
desk-find_none = Il n’y a pas de réponse vérifiée à ce sujet. Essayez avec d’autres mots : /a et un mot-clé.
desk-find_pick = Quelle réponse voulez-vous ?
desk-find_both = Voici comment la personne la lit :
desk-find_send = Faut-il envoyer cette réponse à **{ $code }** ?
desk-offices = Services de conseil de la région
desk-find_no_case = Cette réponse est seulement pour vous. Pour l’envoyer, choisissez d’abord une conversation : /cases

## Cases, absence, invitations

desk-cases_none = Vous n’avez pas de conversation en ce moment. Les nouvelles demandes arrivent d’elles-mêmes.
desk-cases_head = Vos conversations :
desk-case_waits = **{ $code }** · { $language } · { $subject } · attend votre réponse
desk-case_answered = **{ $code }** · { $language } · { $subject } · réponse donnée
desk-cases_ask = Avec laquelle voulez-vous continuer ?
desk-open_head = Attendent quelqu’un de l’équipe :
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = Bien, vous ne recevrez pas de nouvelles demandes jusqu’au { $date }. De retour plus tôt ? Écrivez /away back
desk-away_back = Heureux de vous revoir. Les nouvelles demandes vous arrivent de nouveau.
desk-away_unclear = Je n’ai pas compris. Voici comment faire : /away une semaine, /away jusqu’à lundi, /away demain ou /away back
desk-invite_ask = Qui voulez-vous inviter, pour l’équipe « { $team } » ?
desk-invite_link =
    Ce lien est valable une seule fois et pendant sept jours. Envoyez-le seulement à cette personne :
    { $url }
desk-invite_none = Seule la coordination peut faire cela.
desk-invite_void = Ce lien d’invitation n’est plus valable : il a déjà été utilisé ou il a expiré. Demandez-en un nouveau à la coordination.
desk-team_head = Équipe « { $team } » :
desk-team_line = **{ $name }** · { $role } · { $state } · { $languages } · conversations : { $load }
desk-team_ask = Voulez-vous retirer quelqu’un de l’équipe ou inviter quelqu’un ?
desk-do_remove_name = Retirer { $name }
desk-do_invite = Inviter
desk-state_here = disponible
desk-state_away = en pause
desk-state_joining = inscription pas encore finie
desk-removed = Vous ne faites plus partie de l’équipe « { $team } ». Vos données sont supprimées. Merci pour votre aide !
desk-remove_ask = Vraiment retirer **{ $name }** de l’équipe ? Les conversations ouvertes retournent à l’équipe.
desk-remove_done = **{ $name }** ne fait plus partie de l’équipe. Les conversations ouvertes sont proposées à d’autres.
desk-not_ready = Terminez d’abord votre inscription, s’il vous plaît : /me
desk-summary_coming = Je prépare le résumé de la semaine dernière. Il arrive dans une minute.
desk-help =
    Comment travailler avec Lotse :
    • Les nouvelles demandes arrivent d’elles-mêmes. Appuyez sur « Je la prends ».
    • Ensuite, tout ce que vous écrivez va à la personne. Une ligne qui commence par // reste dans l’équipe.
    • /a mot-clé : chercher une réponse vérifiée et l’envoyer dans la langue de la personne
    • /cases : vos conversations, et passer de l’une à l’autre
    • /away jusqu’à lundi : faire une pause. /me : vos données
desk-help_coordinator =
    • /invite : inviter quelqu’un
    • /team : qui est dans l’équipe
    • /summary : le dernier résumé hebdomadaire
