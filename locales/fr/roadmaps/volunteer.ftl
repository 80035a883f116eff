### The first steps of a volunteer after the training. Figures come from the fact register only.

plan-volunteer_first_steps = Vos premiers pas comme bénévole de Lotse

plan-volunteer_team = Parler avec la coordination
    .what = Dites à votre association ou à votre coordination que vous avez fait la formation. Clarifiez : quand peut-on vous joindre ? Qui vous remplace ? À qui passez-vous un cas ? Restez-en là : informer, ne pas recruter.
    .office = Votre association ou la coordination de votre région
plan-volunteer_practise = Essayer une fois soi-même
    .what = Faites un exemple, par exemple une infirmière avec une formation à l’étranger : répondre aux questions, lire la feuille de route, changer une réponse. Posez aussi une question avec vos mots.
plan-volunteer_listen = Le premier entretien : écouter
    .what = Demandez : que souhaitez-vous ? Qu’est-ce qui vous inquiète ? Comment et quand puis-je écrire ? Expliquez que vous aidez librement, que vous ne décidez rien et que vous n’avez pas besoin de papiers. Ne notez pas de nom.
plan-volunteer_together = Faire la feuille de route ensemble
    .what = Choisissez au début « Pour un proche » et laissez la personne répondre. Parlez seulement de la prochaine étape. Demandez des nouvelles après quelques semaines, si la personne le souhaite.
plan-volunteer_refer = Connaître et utiliser le conseil
    .what = Hotline : visa, reconnaissance, travail, allemand, même depuis l’étranger. Faire Integration : salaire, contrat, exploitation. En Allemagne : conseil aux migrants (Migrationsberatung) pour la vie ici, conseil IQ pour la reconnaissance. Donnez l’adresse, ou appelez ensemble.
    .office = Hotline { FACT("hotline_phone") }
    .cost = conseil : rien
plan-volunteer_urgent = Enregistrer les numéros d’urgence
    .what = En Allemagne : police { FACT("emergency_police") }, secours et pompiers { FACT("emergency_fire_ambulance") }, violence contre les femmes { FACT("emergency_violence_against_women") }. La sécurité passe avant tout. Ensuite, informez l’équipe.
plan-volunteer_care = Prendre soin de soi
    .what = Des horaires fixes, des pauses, pas trop de personnes à la fois. Parlez en équipe de ce qui est difficile, sans noms. Relisez les cartes de temps en temps : les règles changent.
