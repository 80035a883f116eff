answer-scams =
    Faites attention si quelqu’un
    • « garantit » un visa ou une carte bleue,
    • demande de l’argent avant qu’il y ait un contrat de travail,
    • écrit seulement par WhatsApp ou Telegram et ne nomme pas d’entreprise avec adresse,
    • veut avoir ou garder votre passeport,
    • vend des certificats ou des rendez-vous à l’ambassade.
    Prenez rendez-vous seulement sur la page de l’ambassade. Faire vérifier une offre : Faire Integration conseille gratuitement, même à l’étranger.
    .title = Reconnaître une arnaque
    .detail =
        Ce qui est permis : les intermédiaires privés peuvent prendre aux personnes qui cherchent un emploi au plus { FACT("agent_fee_cap") }, avec un contrat écrit et seulement si un contrat de travail est né grâce à eux. Une avance est interdite. Aux personnes qui cherchent une place de formation, ils n’ont le droit de rien prendre.
        Avant le contrat, ils doivent dire par écrit, dans une langue que vous comprenez : qui est l’employeur, où, quel salaire, combien d’heures, combien de congés.
        Vous avez déjà payé ? N’ayez pas honte, cela arrive à beaucoup. Gardez les messages et les reçus et demandez à Faire Integration. En Allemagne, la police aide aussi.
        Une vraie offre indique l’entreprise, l’adresse, le salaire, les heures et les tâches.

answer-labour_rights =
    Ces droits existent pour tous les salariés en Allemagne, avec n’importe quel passeport :
    • Salaire minimum (Mindestlohn) : { FACT("min_wage") } brut par heure, avec peu d’exceptions
    • Temps de travail : en général { FACT("working_time") } par jour, certains jours jusqu’à { FACT("working_time_max") } si la moyenne est juste
    • congés payés, et salaire aussi en cas de maladie
    • les points importants du contrat par écrit ou en forme de texte
    En cas de conflit, demandez tôt conseil : Faire Integration est gratuit, en plusieurs langues, même à l’étranger.
    .title = Mes droits au travail
    .detail =
        Congés : minimum par an pour cinq jours de travail par semaine : { FACT("leave_minimum") }. Beaucoup de contrats donnent plus.
        Maladie : prévenez tout de suite. L’employeur continue à payer le salaire, pas plus longtemps que : { FACT("sick_pay") }. Dans les premières semaines d’un nouveau poste, ce n’est pas encore le cas : demandez alors à la caisse maladie (Krankenkasse).
        Licenciement : il n’est valable que par écrit sur papier, pas par WhatsApp. Il y a des préavis, écrits dans le contrat, la convention collective ou la loi. Pour agir au tribunal du travail (Arbeitsgericht), il y a peu de temps, compté à partir du licenciement écrit : { FACT("dismissal_action") }
        Pour beaucoup de titres de travail, l’Agence fédérale pour l’emploi (Bundesagentur für Arbeit) vérifie avant si le salaire et les conditions ne sont pas moins bons que pour des salariés comparables ici.
        Dans certaines branches, par exemple les soins, le salaire minimum est plus élevé. Pour les apprentis, il y a d’autres règles.
        Notez toujours vous-même vos heures. Ne signez rien que vous ne comprenez pas.

answer-not_paid =
    Ce n’est pas permis. L’employeur doit payer chaque heure travaillée, et il n’a pas le droit de garder votre passeport. Ce qui aide maintenant :
    • Notez chaque jour : début, fin, pauses, lieu.
    • Gardez contrat, fiches de paie, messages et photos.
    • Ne signez rien que vous ne comprenez pas.
    • Demandez vite à Faire Integration : gratuit, en plusieurs langues, même depuis l’étranger.
    On vous menace ou on vous enferme ? Police en Allemagne : { FACT("emergency_police") }
    .title = Pas payé, passeport pris
    .detail =
        Demandez le salaire par écrit, avec une date limite. Le conseil aide à écrire. Ensuite, une plainte au tribunal du travail (Arbeitsgericht) est possible, au début aussi sans avocat.
        N’attendez pas longtemps : beaucoup de contrats ont des délais courts pour ces demandes.
        Vous avez presque toujours droit au moins au salaire minimum : { FACT("min_wage") } brut par heure. Faites vérifier les retenues pour le logement, les outils ou le placement.
        Le passeport est à vous. Conseil, police et ambassade de votre pays aident, si c’est sans danger pour vous.
        Peur pour le séjour ? Si le travail finit plus tôt et que le service des étrangers (Ausländerbehörde) le sait, il ne peut pas mettre fin tout de suite au titre de travail. Il doit rester valable encore au moins { FACT("job_loss_months") }, après une exploitation particulièrement grave { FACT("job_loss_months_exploitation") }, mais pas plus longtemps que prévu au départ (§ 18 Abs. 5 AufenthG).
        Même sans contrat ou sans papiers, on peut avoir droit au salaire. Faites-vous alors conseiller avant d’aller à une administration.

answer-discrimination =
    Cela ne doit pas arriver. La loi sur l’égalité de traitement (AGG) protège au travail et déjà pendant la candidature : par exemple si quelqu’un est moins bien traité à cause de l’origine, de la couleur de peau, de la religion, du sexe, de l’âge, d’un handicap ou de l’identité sexuelle.
    Pour cela, je ne suis pas le bon service. L’Antidiskriminierungsstelle des Bundes conseille gratuitement.
    Notez ce qui s’est passé : quand, où, qui était là. N’attendez pas, les délais sont courts.
    .title = Racisme et discrimination
    .detail =
        Dans l’entreprise, vous pouvez vous plaindre : à la direction, au comité d’entreprise (Betriebsrat) ou au service des plaintes. On n’a pas le droit de vous punir pour une plainte.
        Il y a aussi une protection quand on cherche un logement.
        S’il s’agit du salaire, du contrat ou d’un licenciement, Faire Integration aide aussi, gratuitement et en plusieurs langues.
        Dans beaucoup de villes, il y a des services de conseil contre la discrimination. Le conseil aux migrants (MBE) les connaît.
        Si l’on vous menace ou vous frappe, appelez la police.
