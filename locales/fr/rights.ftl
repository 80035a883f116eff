### Rights at work: what is asked. The road maps stand in roadmaps/rights.ftl.

rights-title = Mes droits au travail
rights-matter =
    En Allemagne, tout le monde a les mêmes droits au travail, même sans passeport allemand. De quoi s’agit-il ?
    .short = Sujet
    .not_paid = Salaire manquant
    .not_paid-words = salaire, pas de salaire, pas payé, pas paye, pas payée, salaire trop bas, salaire minimum, heures supplémentaires non payées, exploité, exploitée, exploitation
    .hours = Horaires et congés
    .hours-words = heures, horaires, congés, conges, vacances, heures supplémentaires, heures sup, pause, trop de travail
    .sick = Malade
    .sick-words = malade, maladie, accident, arrêt maladie, arret maladie, arrêt de travail
    .dismissed = Licenciement
    .dismissed-words = licencié, licencie, licenciée, renvoyé, renvoyée, viré, virée, mis à la porte, aufhebungsvertrag
    .threatened = Passeport pris, menace
    .threatened-words = passeport, passeport confisqué, menace, menacé, menacée, violence, peur, enfermé, enfermée, frappé, frappée, forcé, forcée, il a mon passeport
    .discrimination = Discrimination
    .discrimination-words = racisme, insulté, insultée, harcelé, harcelée, harcèlement, foulard, voile, discriminé, discriminée
    .know = M’informer
    .know-words = m'informer, je veux m'informer, informer, info, infos, en général, mes droits, droits
rights-pressure =
    { $for ->
        [self] Quelqu’un a-t-il votre passeport, quelqu’un vous menace-t-il, ou vous empêche-t-on de partir ?
       *[other] Quelqu’un a-t-il le passeport de la personne, quelqu’un la menace-t-il, ou l’empêche-t-on de partir ?
    }
    .short = Passeport, menace
rights-dismissed =
    Ne signez rien maintenant, s’il vous plaît. On peut aller en justice contre un licenciement, mais seulement pendant peu de semaines. Le délai exact est dans la feuille de route. Le mieux est de demander conseil aujourd’hui même.
