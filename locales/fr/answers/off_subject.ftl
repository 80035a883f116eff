### What Lotse does not answer. Short, polite, and with the right place. No detail, no source.

answer-off_greeting =
    Bonjour ! Posez-moi vos questions sur le travail en Allemagne : reconnaissance, visa, langue, famille, emploi.
    Écrivez simplement de quoi il s’agit, ou appuyez sur un sujet.
    .title = Bonjour
answer-off_thanks = Avec plaisir ! Si vous voulez savoir autre chose, écrivez-moi de nouveau.
    .title = Merci
answer-off_chitchat = Je ne peux malheureusement pas bavarder, je suis un programme. Mais sur le travail en Allemagne, j’ai beaucoup de réponses vérifiées. Posez-moi volontiers vos questions.
    .title = Bavarder
answer-off_insult = Toutes mes excuses si je n’ai pas pu vous aider. Si vous préférez parler à une personne, appuyez sur « Conseil ».
    .title = Colère
answer-off_injection = Cela ne marche pas avec moi : je n’écris pas de textes moi-même et je n’exécute pas de consignes. Je donne seulement des réponses vérifiées sur le travail en Allemagne.
    .title = Consignes au programme
answer-off_asylum =
    Je ne conseille pas sur l’asile et l’exil. C’est l’Office fédéral pour la migration et les réfugiés (Bundesamt für Migration und Flüchtlinge, BAMF) qui décide d’une demande d’asile.
    Faites-vous conseiller avant, gratuitement et de façon indépendante : par un service de conseil sur la procédure d’asile (Asylverfahrensberatung), par exemple d’une association d’aide sociale.
    Vous avez déjà une protection en Allemagne et vous voulez travailler ? Là-dessus, je sais quelque chose : posez-moi vos questions.
    .title = Asile et exil
answer-off_tourism = Je ne conseille pas sur les voyages et les visites. L’ambassade ou le consulat d’Allemagne dans votre pays vous dit s’il faut un visa pour cela et comment le demander.
    .title = Voyages et visites
answer-off_studies =
    Je ne conseille pas sur les études elles-mêmes : place à l’université, admission, bourse, résidence étudiante. L’université (International Office) et l’Office allemand d’échanges universitaires (DAAD) le savent.
    Sur le visa pour les études et le travail après, vous pouvez m’interroger.
    .title = Université et bourse
answer-off_other_country = Je connais seulement les règles pour l’Allemagne. Pour un autre pays, adressez-vous à son ambassade ou consultez le site officiel de ce pays sur l’immigration.
    .title = Autres pays
answer-off_benefits =
    Je ne conseille pas sur l’argent de l’État, par exemple du Jobcenter, sur l’aide au logement (Wohngeld) ou la retraite. Les règles sont différentes pour chaque personne.
    Vous vivez en Allemagne ? Le conseil aux migrants (Migrationsberatung, MBE) vous aide gratuitement et vous dit quelle administration est compétente.
    .title = Aides sociales, retraite
answer-off_legal_dispute =
    Pour un conflit devant un tribunal, un divorce, des sanctions ou des dettes, je ne peux pas aider. C’est l’affaire d’une avocate ou d’un avocat.
    En Allemagne, les personnes qui ont peu d’argent peuvent demander une aide pour le conseil juridique (Beratungshilfe) au tribunal local (Amtsgericht).
    .title = Conflits, tribunal
answer-off_health =
    Je n’ai pas le droit de parler de maladies et de traitements. Demandez à un médecin ou à une pharmacie, s’il vous plaît.
    En cas d’urgence en Allemagne : { FACT("emergency_fire_ambulance") }
    .title = Maladie et traitement
answer-off_my_file =
    Je ne peux pas voir votre demande et je ne sais pas où elle en est. Seul le service où elle se trouve le sait : l’ambassade ou le consulat, le service des étrangers (Ausländerbehörde) ou le service de reconnaissance.
    Demandez-lui avec votre numéro de dossier. Ne m’envoyez pas de numéros ni de papiers, s’il vous plaît.
    .title = Où en est ma demande
answer-off_money =
    Je ne dis rien sur les crédits, les placements, les virements et la publicité.
    Faites attention, s’il vous plaît, si quelqu’un veut de l’argent d’avance ou promet un gain rapide.
    .title = Crédits, placements
answer-off_everyday = Je n’y connais rien : je connais seulement le travail en Allemagne. Avez-vous une question là-dessus ?
    .title = De tout autres questions
answer-off_politics = Je ne dis rien sur la politique et les opinions. Je donne seulement des informations vérifiées sur le travail en Allemagne.
    .title = Politique et opinions
