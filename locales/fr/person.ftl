### A conversation handed to people, as the inquirer sees it: consent, what to expect, what becomes of it.

person-title = Écrire à une personne
person-who =
    Volontiers. Une personne bénévole de l’équipe « { $team } » lira ce que vous écrivez ici et vous répondra ici, dans la conversation.
    Les bénévoles informent. Ils ne placent personne dans un emploi et ne donnent pas de conseil juridique.
    Personne ne voit de nom, de numéro ou de photo : vous ne voyez pas ceux des bénévoles, et les bénévoles ne voient pas les vôtres.
person-passed =
    Voici ce qui est transmis : votre langue, le sujet et, si vous me l’avez dit, votre métier, votre région du monde, votre feuille de route et la dernière réponse que vous avez lue.
    N’envoyez pas de pièces d’identité, d’adresses, de numéros de téléphone, ni rien sur la santé, la religion ou la politique, s’il vous plaît.
    La conversation est enregistrée sous forme chiffrée et supprimée au plus tard trente jours après sa fin. Pour la supprimer tout de suite : /delete.
person-expect_hours =
    { $hours ->
        [one] La première réponse arrive le plus souvent après environ une heure.
       *[other] La première réponse arrive le plus souvent après environ { $hours } heures.
    }
person-expect_days =
    { $days ->
        [one] La première réponse arrive le plus souvent après environ un jour.
       *[other] La première réponse arrive le plus souvent après environ { $days } jours.
    }
person-expect_unknown = Nous ne savons pas encore combien de temps il faut pour la première réponse. Si cela dure plus d’un jour, je vous préviens.
person-open_now = L’équipe est là maintenant.
person-open_next = L’équipe sera de nouveau là le { $date } à { $time } (heure allemande).
person-consent = Êtes-vous d’accord ?
    .short = Accord
    .yes = Oui, d’accord
    .yes-words = oui, d'accord, ok, okay, je suis d'accord, bien sûr, volontiers, oui merci, oui s'il vous plaît, ça marche, ca marche
    .hotline = Plutôt la hotline
    .hotline-words = la hotline, plutôt appeler, plutot appeler, appeler, je préfère appeler, je prefere appeler, téléphone, telephone, par téléphone
    .no = Non, retour
    .no-words = non, non merci, plutôt pas, plutot pas, pas d'accord, je ne veux pas
person-hotline =
    La hotline « Travailler et vivre en Allemagne » (Arbeiten und Leben in Deutschland) est un service gratuit de l’État allemand, en allemand et en anglais : { FACT("hotline_phone") }
    Elle conseille aussi les personnes à l’étranger. Votre opérateur téléphonique peut faire payer l’appel. Plus d’informations :
    { FACT("dir_hotline_working_living_url") }
person-subject = De quoi s’agit-il ?
    .short = Sujet
    .employer = En tant qu’employeur
    .recognition = Reconnaissance diplôme
    .visa = Visa et entrée
    .job = Trouver du travail
    .language = Apprendre l’allemand
    .family = Famille
    .arrival = Vivre en Allemagne
    .rights = Droits au travail
    .other = Autre chose
    .employer-words = employeur, employeuse, je suis employeur, entreprise, société, societe, patron, patronne
    .recognition-words = reconnaissance, diplôme, diplome, mon diplôme, équivalence, equivalence, faire reconnaître
    .visa-words = visa, entrée, entree, séjour, sejour, titre de séjour, ambassade
    .job-words = travail, emploi, job, boulot, chercher du travail, poste
    .language-words = allemand, apprendre allemand, cours d'allemand, cours de langue
    .family-words = ma famille, regroupement familial, enfants, conjoint, mari, femme
    .arrival-words = arriver, arrivée, vivre, la vie en allemagne, logement, appartement
    .rights-words = droits, mes droits, salaire, contrat, licenciement
    .other-words = autre, autre sujet, un autre sujet

## Subjects and parts of the world, as volunteers declare them and cards show them

subject-recognition = Reconnaissance
subject-visa = Visa et entrée
subject-job = Trouver du travail
subject-language = Apprendre l’allemand
subject-family = Famille
subject-arrival = Vivre en Allemagne
subject-rights = Droits au travail
subject-employer = Employeurs
subject-other = Autre
country_group-eu = UE et pays voisins
country_group-western_balkans = Balkans occidentaux
country_group-eastern_europe = Europe de l’Est, Caucase
country_group-turkey = Turquie
country_group-middle_east = Moyen-Orient
country_group-north_africa = Afrique du Nord
country_group-africa = Afrique subsaharienne
country_group-south_asia = Asie du Sud
country_group-east_asia = Asie de l’Est et du Sud-Est
country_group-americas = Amériques
country_group-other = Autres pays

## What becomes of the conversation

case-opened = Votre demande est notée. Écrivez maintenant ce que vous voulez savoir, s’il vous plaît. À partir de maintenant, tout ce que vous écrivez va à l’équipe, et pas à moi.
case-kept = J’ai gardé votre message. Dès que quelqu’un aura le temps, il sera lu.
case-taken = Maintenant, une personne est là pour vous et lit ce que vous avez écrit.
case-looking_again = La personne qui vous a répondu jusqu’ici n’a pas le temps en ce moment. Je cherche quelqu’un d’autre dans l’équipe. Ce que vous avez écrit n’est pas perdu.
case-waiting_on = Bien, nous attendons encore. Je vous préviens dès que quelqu’un est là.
case-stays_open = Vous êtes de retour avec moi, le programme. Votre demande à l’équipe reste ouverte. Je vous préviens dès que quelqu’un répond.
case-reopened = Votre conversation est de nouveau ouverte. Je cherche quelqu’un dans l’équipe. Vous pouvez déjà écrire.
case-closed = La personne bénévole a terminé la conversation. À partir de maintenant, c’est de nouveau moi qui réponds, le programme.
case-ended = Vous avez terminé la conversation. À partir de maintenant, c’est de nouveau moi qui réponds, le programme.
case-closed_quiet = Depuis quelques jours, personne n’a écrit ici. La conversation est donc terminée. À partir de maintenant, c’est de nouveau moi qui réponds, le programme.
case-closed_long = Je garde une conversation quatre-vingt-dix jours au plus. Celle-ci a commencé il y a presque quatre-vingt-dix jours : elle est donc terminée maintenant. Voulez-vous encore écrire à l’équipe ? Alors commencez une nouvelle conversation : /person
case-closed_unanswered =
    Je suis désolé : personne dans l’équipe n’a pu vous répondre, et la conversation est maintenant terminée. Des personnes vous conseillent gratuitement à la hotline de l’État allemand « Travailler et vivre en Allemagne » (Arbeiten und Leben in Deutschland), en allemand et en anglais : { FACT("hotline_phone") }
case-closed_already = Cette conversation est déjà terminée.
case-thanks = Merci pour votre avis.
case-summary_head = À garder de cette conversation :
case-summary_answer = • Réponse vérifiée : { $title }
case-summary_plan = • Votre feuille de route : { $title }. Vous la trouvez avec /plan.
case-again = Vous aurez une autre question plus tard ? Pendant trente jours, vous pouvez rouvrir cette conversation.
case-rate = Cette conversation vous a-t-elle été utile ?
case-unanswered =
    Je suis désolé : personne dans l’équipe n’a encore répondu. La coordination est maintenant prévenue.
    Si vous ne voulez pas attendre : la hotline de l’État allemand « Travailler et vivre en Allemagne » (Arbeiten und Leben in Deutschland) conseille gratuitement en allemand et en anglais : { FACT("hotline_phone") }
case-unanswered_again =
    Je suis désolé : personne dans l’équipe n’a encore répondu à votre dernier message. La coordination est maintenant prévenue.
    Si vous ne voulez pas attendre : la hotline de l’État allemand « Travailler et vivre en Allemagne » (Arbeiten und Leben in Deutschland) conseille gratuitement en allemand et en anglais : { FACT("hotline_phone") }
case-unanswered_ask = Voulez-vous encore attendre ?
case-end_ask = Voulez-vous revenir au programme ? Votre conversation avec l’équipe sera alors terminée.
case-leave_ask = Personne n’a encore répondu. Votre demande doit-elle rester ouverte pendant que vous continuez avec moi ?
case-from_volunteer = Bénévole :
case-from_coordinator = Coordination :
case-changed = (modifié)
case-reviewed = La personne bénévole vous envoie une réponse vérifiée :
case-file_later = Je ne peux transmettre des fichiers que lorsque quelqu’un de l’équipe est là. Écrivez d’abord quelques mots, s’il vous plaît. Je n’ai pas gardé le fichier.
case-contact = Dans votre message, il y a un numéro de téléphone, une adresse e-mail ou un nom d’utilisateur. Je ne l’ai pas encore transmis. Écrivez plutôt votre message sans cette information. Si elle est publique, par exemple si elle vient d’une administration : envoyez le même message encore une fois.
case-stay = Bien, vous restez en conversation avec l’équipe. Écrivez simplement ici.
case-slower = Cela fait beaucoup d’un coup. Attendez une minute avant de continuer, s’il vous plaît.
case-dropped = Je n’ai pas transmis ce message : il y en avait trop en une minute. Ce que vous écrivez juste après n’arrive pas non plus. Attendez une minute, puis envoyez-le encore une fois, s’il vous plaît.
case-too_many = Vous avez déjà demandé plusieurs fois une conversation aujourd’hui. Réessayez demain, ou appelez la hotline.
case-not_possible = En ce moment, une conversation avec l’équipe n’est pas possible d’ici. Ces services de conseil vous sont ouverts :

choice-wait = Attendre encore
    .words = attendre, j'attends, je vais attendre, continuer à attendre
choice-end = Finir la conversation
    .words = finir, terminer, terminer la conversation, fermer, fermer la conversation, fin de la conversation
choice-to_bot = Revenir au programme
    .words = retour au programme, retour au bot, revenir au bot, au programme, au bot, programme, bot
choice-keep_open = Laisser ouverte
    .words = laisser ouvert, laisser la demande ouverte, garder ouverte, garder ouvert, rester ouverte
choice-stay = Rester ici
    .words = rester, je reste, rester dans la conversation
choice-reopen = Rouvrir
    .words = rouvrir la conversation, ouvrir de nouveau, réouvrir, reouvrir
choice-rate_yes = Oui, beaucoup
    .words = beaucoup, oui vraiment, très utile, tres utile, beaucoup aidé
choice-rate_partly = Un peu
    .words = en partie, un petit peu, un peu aidé
choice-rate_no = Non
    .words = pas utile, vraiment pas, rien du tout

## Files that cannot be passed on, to either side

relay-kind = Je ne transmets pas ce type de message. Sont possibles : texte, photo, message vocal et PDF.
relay-unknown = Je n’ai pas pu lire ce message et je ne l’ai pas transmis. Sont possibles : texte, photo, message vocal et PDF.
relay-empty = Il n’y avait rien à voir, à entendre ou à lire. Je n’ai rien transmis.
relay-large = C’est trop gros ou trop long. Je ne l’ai pas transmis. Envoyez quelque chose de plus court ou de plus petit, s’il vous plaît.
relay-format = Ce fichier n’est ni une photo, ni un message vocal, ni un PDF. Je ne l’ai pas transmis.
relay-damaged = Ce fichier ne peut pas être lu jusqu’au bout. Je ne l’ai pas transmis.
relay-locked = Ce PDF a un mot de passe. Je ne l’ai pas transmis.
relay-slow = Ce fichier a pris trop de temps. Je ne l’ai pas transmis. Essayez avec un fichier plus petit, s’il vous plaît.
relay-busy = Trop de fichiers arrivent en même temps. Je n’ai pas transmis le vôtre. Envoyez-le encore une fois dans quelques minutes, s’il vous plaît.
relay-hourly =
    { $minutes ->
        [one] Je transmets au plus cinq fichiers par heure. Je n’ai pas transmis celui-ci. Envoyez-le encore une fois dans environ une minute, s’il vous plaît.
       *[other] Je transmets au plus cinq fichiers par heure. Je n’ai pas transmis celui-ci. Envoyez-le encore une fois dans environ { $minutes } minutes, s’il vous plaît.
    }
