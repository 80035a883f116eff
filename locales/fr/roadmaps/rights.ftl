### The road maps about rights at work. Figures come from the fact register only.

plan-rights_not_paid = Quand le salaire manque
plan-rights_exploitation = Passeport pris, menace, contrainte : se mettre en sécurité
plan-rights_hours = Horaires et congés
plan-rights_sick = Malade au travail
plan-rights_dismissed = Après un licenciement
plan-rights_discrimination = Discrimination au travail
plan-rights_know = Mes droits au travail

## Evidence and advice

plan-right_write_down = Noter les heures, garder les papiers
    .what = Notez chaque jour le début, les pauses et la fin, avec le lieu et la tâche. Gardez le contrat de travail, les fiches de paie, les plannings et les messages ; ne laissez pas les copies au travail. Sans preuves, c’est difficile plus tard.
    .papers = liste d’heures personnelle, contrat, fiches de paie, relevés de compte, messages
    .cost = rien
plan-right_advice = Demander conseil gratuitement : Faire Integration
    .what = Faire Integration conseille sur le salaire, le contrat, le licenciement et l’exploitation : gratuit, confidentiel, en plusieurs langues, aussi pour les personnes à l’étranger. Le service ne décide pas lui-même, mais il dit ce qui aide ensuite.
    .office = Faire Integration, un service dans chaque Land
    .papers = Contrat, fiches de paie, liste d’heures, lettres
    .cost = rien
plan-right_union = Plus forts ensemble : syndicat et comité d’entreprise
    .what = Un syndicat (Gewerkschaft) conseille ses membres et aide aussi au tribunal. Tout le monde peut être membre, l’employeur n’a pas le droit de l’interdire. S’il y a un comité d’entreprise (Betriebsrat), on peut lui demander de l’aide.
    .cost = les membres paient une cotisation
plan-right_no_rush = Ne rien signer, ne pas démissionner soi-même
    .what = En démissionnant ou en signant un accord de fin de contrat (Aufhebungsvertrag), on perd souvent des droits, aussi pour l’allocation chômage (Arbeitslosengeld). On peut emporter chaque papier et demander d’abord conseil. Personne n’est obligé de signer tout de suite.

## Pay

plan-right_wage = Comparer le salaire
    .what = Le salaire minimum est pour presque tous : { FACT("min_wage") } brut par heure, même si le contrat dit moins. Dans les soins, il est plus élevé : pour le personnel infirmier qualifié { FACT("care_min_wage_nurse") } (pas dans les hôpitaux). Vérifiez sur la fiche de paie : heures, salaire par heure, retenues. Toutes les retenues ne sont pas permises, par exemple pour une chambre ou des outils.
plan-right_demand = Demander le salaire par écrit
    .what = Écrivez court : quel mois, combien d’heures, combien d’argent manque, jusqu’à quand il doit arriver. Gardez une copie. N’attendez pas longtemps : beaucoup de contrats ont des délais courts, après lesquels l’argent peut être perdu.
    .papers = Lettre ou e-mail, liste d’heures
plan-right_court = Si cela n’aide pas : tribunal du travail
    .what = Au tribunal du travail (Arbeitsgericht), on peut réclamer le salaire, d’abord aussi sans avocat. Au guichet, le tribunal aide à écrire la plainte. Faites-vous conseiller avant sur ce que cela peut coûter.
    .office = Arbeitsgericht le plus proche

## Danger

plan-right_safe = D’abord : être en sécurité
    .what = En danger, appelez la police : { FACT("emergency_police") }. Sans séjour valable : si le temps suffit, parlez d’abord à un conseil. Les femmes reçoivent des conseils jour et nuit au téléphone d’aide (Hilfetelefon) : { FACT("emergency_violence_against_women") }. Faites confiance à une personne qui n’est pas de l’entreprise. Ne parlez pas seul avec les coupables. Supprimez cette conversation si quelqu’un lit vos messages.
    .office = Police, Hilfetelefon « Gewalt gegen Frauen » (violence contre les femmes)
    .cost = rien
plan-right_evidence = Garder des preuves, si c’est sans danger
    .what = Gardez messages, heures de travail, adresses, noms d’entreprises et photos dans un endroit sûr, par exemple chez une amie. La sécurité passe toujours avant.
plan-right_stay_exploitation = Le séjour : pas perdu tout de suite
    .what = Beaucoup restent par peur pour leur séjour. Si le travail finit à cause d’une exploitation particulièrement grave, il doit rester selon la loi au moins { FACT("job_loss_months_exploitation") } d’un titre de travail, mais pas plus que sa durée prévue. Pour cela, le service des étrangers doit savoir que le travail est fini. Parlez avant avec Faire Integration.
    .office = Faire Integration, ensuite le service des étrangers (Ausländerbehörde)
    .time = prévenir au plus tard { FACT("duty_notify_job_end_worker") } après la fin du travail

## Residence

plan-right_stay = Penser au titre de séjour
    .what = Si le travail finit, il faut le dire au service des étrangers. Le titre ne finit pas le même jour : si l’administration raccourcit un titre de travail, il doit rester au moins { FACT("job_loss_months") }, mais pas plus que sa durée prévue. Cherchez pendant ce temps un nouveau poste. Le nouvel employeur a-t-il besoin d’une autorisation ? Cela dépend du titre : demandez avant. Avec un passeport de l’UE, rien de cela ne s’applique.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie
    .time = prévenir au plus tard { FACT("duty_notify_job_end_worker") } après la fin du travail

## Hours and leave

plan-right_time = Comparer les heures
    .what = En général, { FACT("working_time") } par jour sont permises, au plus { FACT("working_time_max") } si c’est compensé plus tard. Les pauses sont obligatoires, et après le travail aussi un long repos. Le contrat dit combien d’heures sont convenues et ce qui se passe avec les heures supplémentaires.
plan-right_leave = Prendre ses congés
    .what = Tout le monde a des congés payés, aussi à temps partiel et en minijob. Le minimum pour cinq jours de travail par semaine : { FACT("leave_minimum") } par an. Dans les soins (pas dans les hôpitaux), { FACT("care_extra_leave") } s’ajoutent. Demandez les congés par écrit et gardez la réponse. Ne restez pas simplement absent.
plan-right_talk = En parler calmement, de préférence par écrit
    .what = Parlez d’abord avec la cheffe ou le chef, et écrivez ensuite un court e-mail avec ce qui est convenu. Si cela n’aide pas, demandez au comité d’entreprise (Betriebsrat), s’il y en a un.

## Sick

plan-right_sick_tell = Prévenir tout de suite
    .what = Le premier jour, avant le début du travail, appelez ou écrivez : malade, et pour combien de temps à peu près. Il n’est pas nécessaire de nommer la maladie. Gardez le message.
plan-right_sick_doctor = Aller chez le médecin et obtenir un arrêt de travail
    .what = Le contrat dit à partir de quel jour l’attestation est nécessaire. Pour les assurés publics, l’employeur la consulte de façon électronique. Si c’était un accident au travail ou sur le chemin, dites-le au médecin et à l’entreprise.
    .papers = Carte de la caisse maladie (Krankenkasse)
plan-right_sick_pay = Le salaire continue
    .what = Après quelques semaines dans l’entreprise, on continue à recevoir son salaire en cas de maladie, pas plus longtemps que : { FACT("sick_pay") }. Ensuite, c’est le plus souvent la caisse maladie qui paie (Krankengeld). Être malade n’est pas une faute, et on n’a pas besoin de prendre de congés pour cela.

## Dismissal

plan-right_deadline = Noter le délai pour aller au tribunal
    .what = Notez le jour où le licenciement est arrivé et gardez l’enveloppe. Pour agir en justice, il faut déposer la plainte au tribunal du travail (Arbeitsgericht) dans le délai. Après, le licenciement est presque toujours valable. Aussi pour un licenciement par message ou au téléphone, demandez tout de suite conseil.
    .office = Arbeitsgericht ; avant, Faire Integration, syndicat ou avocate
    .time = { FACT("dismissal_action") } à partir du jour où le licenciement écrit arrive
plan-right_agency = S’inscrire tout de suite à l’agence pour l’emploi
    .what = Inscrivez-vous comme demandeur d’emploi dès que le licenciement est là, pas seulement le dernier jour. Sinon, il peut y avoir des désavantages pour l’allocation chômage (Arbeitslosengeld). Demandez si l’on y a droit et si cela touche le séjour.
    .office = Agence pour l’emploi (Agentur für Arbeit) du lieu de vie
    .papers = Licenciement, contrat, passeport, titre de séjour
    .cost = rien
plan-right_last_papers = Demander les derniers papiers
    .what = Demandez par écrit : dernière fiche de paie, certificat de travail (Arbeitszeugnis), attestation pour les impôts et la sécurité sociale. Citez aussi les congés restants et les heures non payées.

## Discrimination

plan-right_incident = Noter ce qui s’est passé
    .what = Quand, où, qui était là, qu’est-ce qui a été dit ? Gardez les messages. Parlez avec quelqu’un qui l’a vu.
plan-right_complain = Se plaindre dans l’entreprise
    .what = Chaque entreprise doit avoir un service où l’on peut se plaindre. On ne doit pas être désavantagé pour cela. Le comité d’entreprise (Betriebsrat) peut aussi aider.
plan-right_equal_treatment = Demander conseil contre la discrimination
    .what = La loi sur l’égalité de traitement (AGG) protège au travail, et déjà pendant la candidature. L’office fédéral contre les discriminations (Antidiskriminierungsstelle des Bundes) conseille gratuitement. N’attendez pas longtemps : pour les demandes, les délais sont courts.
    .office = Antidiskriminierungsstelle des Bundes ou un service de conseil près de chez soi
    .cost = rien

## Knowing one's rights

plan-right_contract = Comprendre le contrat
    .what = L’employeur doit donner les conditions les plus importantes par écrit : salaire, heures, lieu, congés, préavis. Ne signez que ce que vous comprenez. Une copie doit être chez vous.
    .papers = Contrat de travail
plan-right_passport = Le passeport reste chez la personne
    .what = Personne n’a le droit de garder le passeport ou le titre de séjour, même « par sécurité ». Une copie est permise. Ne pas rendre le passeport peut être puni par la loi.
    .office = Police, consulat de son pays, Faire Integration
