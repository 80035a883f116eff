### The team in a group on Telegram: topics, cards, what works and what is missing. The person helped is “the person”.

## Conversations in the group

desk-group_topic = { $code } · { $language } · { $subject }
desk-group_card = Qui répond en premier prend **{ $code }**. Votre réponse va à la personne. Si elle commence par //, elle reste dans l’équipe.
desk-group_free = **{ $code }** attend quelqu’un. Qui la prend ?
desk-group_taken = { $name } s’occupe maintenant de **{ $code }**.
desk-group_closed = **{ $code }** est terminée. Merci !
desk-group_reopened = La personne a encore une question. La conversation continue sous le code **{ $code }**.
desk-group_erased = **{ $code }** : la personne a tout supprimé. Le sujet va être retiré.
desk-group_yours = **{ $code }** est maintenant à vous. La suite se passe dans le groupe de votre équipe.
desk-group_find = Écrivez /a et un mot-clé, par exemple : /a carte bleue européenne
desk-group_command = Cette commande n’existe pas ici. Rien n’a été envoyé. Si le texte est pour la personne, écrivez-le sans / au début.
desk-group_nameless = Ici, vous écrivez de façon anonyme. Rien n’a été envoyé. Écrivez sous votre propre nom, s’il vous plaît : dans vos droits d’admin, désactivez « Rester anonyme ».
desk-group_private = Cela ne concerne que vous. La réponse se trouve dans votre discussion privée avec moi.
desk-group_topic_gone = Le sujet de cette conversation a été supprimé. La suite se passe ici.
desk-group_still_open = La conversation **{ $code }** est encore en cours. Le sujet reste donc ouvert. Pour la terminer, utilisez le bouton « Terminer » sur la fiche.

## Setting up the group

desk-group_which = Pour quelle équipe est ce groupe ?
desk-group_topics =
    L’équipe « { $team } » travaille maintenant ici. Chaque conversation a son propre sujet.
    • Ce que vous écrivez dans un sujet va à la personne. Un message qui commence par // reste dans l’équipe.
    • Les photos, les messages vocaux et les PDF passent dans les deux sens. L’autre côté ne voit ni noms ni numéros.
    • Écrivez sous votre propre nom, pas de façon anonyme. Pour travailler ici, il faut une invitation : /invite
    • /desk off met fin au travail dans ce groupe.
desk-group_replies =
    L’équipe « { $team } » travaille maintenant ici.
    • Répondez à un message d’une conversation : votre réponse va à la personne. Si elle commence par //, elle reste dans l’équipe.
    • Tout le reste dans ce groupe reste dans le groupe.
    • Écrivez sous votre propre nom, pas de façon anonyme. Pour travailler ici, il faut une invitation : /invite
    • /desk off met fin au travail dans ce groupe.
desk-group_no_topics = C’est plus clair si chaque conversation a son propre sujet : activez « Sujets » dans les paramètres du groupe, nommez-moi admin avec le droit « Gérer les sujets », puis écrivez de nouveau /desk
desk-group_no_rights = Il me manque le droit « Gérer les sujets ». Nommez-moi admin avec ce droit, s’il vous plaît, puis écrivez de nouveau /desk
desk-group_no_pin = Il me manque le droit « Épingler des messages ». Les fiches des conversations ne sont donc pas épinglées.
desk-group_unheard = Ici, je reçois seulement les commandes et les réponses à mes messages. Cela suffit pour travailler.
desk-group_unknown = Je n’ai pas pu vérifier ce que j’ai le droit de faire dans ce groupe. Essayez encore une fois plus tard, s’il vous plaît : /desk
desk-group_off = L’équipe « { $team } » ne travaille plus dans ce groupe. Les conversations ouvertes continuent dans les discussions privées avec moi.
desk-group_lost = Je ne trouve plus le groupe de l’équipe « { $team } », ou je n’ai pas le droit d’y écrire. Les conversations ouvertes continuent dans les discussions privées avec moi. Si le groupe doit de nouveau travailler, ajoutez-moi et écrivez-y /desk
desk-group_failed = **{ $code }** : je n’ai pas pu afficher un message dans le groupe. Allez voir cette conversation, s’il vous plaît : /cases
