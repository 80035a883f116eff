### Texts of the machinery: words that always work, buttons, hints, road-map frame, privacy.

## The language itself

language-name = Français
language-words = Français, francais, French, Französisch, franzoesisch, francés, francese, francês, Fransızca, fransizca, الفرنسية, فرنسي, فرنسية, فرنساوي, fransi, faransi, faransawi, Французский, frantsuzskiy, francuzskij, Французька, frantsuzka, frëngjisht, frengjisht, francuski, француски, franceză, френски, γαλλικά, gallika, فرانسوی, فرانسه, faransavi, fransî, फ़्रेंच, फ्रेंच, french bhasha, tiếng Pháp, tieng phap, 法语

## About the bot (profile texts of the messengers)

bot-about = Guide gratuit pour faire reconnaître un diplôme en Allemagne. Information, pas de conseil juridique.
bot-description =
    Bienvenue chez Lotse.
    Vous avez appris un métier ou fait des études hors d’Allemagne ? Ou vous demandez pour un frère, une sœur, une amie ? Lotse explique avec des mots simples comment un diplôme peut être reconnu en Allemagne : étape par étape, avec le service, les papiers, le coût, la durée et la source.
    Gratuit. Pas de placement, pas de conseil juridique.
    Appuyez sur « Démarrer ».

command-start = Recommencer
command-menu = Menu : tous les sujets
command-plan = Ma feuille de route
command-back = Revenir d’une étape
command-change = Changer une réponse
command-language = Changer de langue
command-person = Conseil par des personnes
command-help = Comment fonctionne Lotse
command-privacy = Ce que deviennent vos données
command-delete = Supprimer mes données
command-stop = Plus de messages

## Welcome

welcome-language =
    Bienvenue. Quelle langue souhaitez-vous ?
    Welcome. Which language would you like?
welcome-notice =
    Bonjour, je suis Lotse, un programme informatique. Ici, ce n’est pas un être humain qui répond, et personne de chez nous ne lit vos messages, sauf si vous le demandez.
    { $channel ->
        [private] Cette conversation est confidentielle. Malgré tout : n’envoyez pas de noms, de pièces d’identité ou d’informations sur la santé.
       *[messenger] Le service de messagerie (par exemple Telegram) peut lire les messages : n’envoyez pas de noms, de pièces d’identité ou d’informations sur la santé.
    }

## Words that always work: label and what people type for it

word-menu = Menu
    .words = menu, le menu, menu principal, au menu, retour au menu, accueil, sommaire, tous les sujets, tous les themes, tous les thèmes, sujets
word-back = Retour
    .words = retour, revenir, en arrière, en arriere, arriere, retour en arrière, précédent, precedent, question précédente, question precedente, étape précédente, etape precedente, dernière question
word-change = Changer réponse
    .words = changer, modifier, corriger, correction, changer réponse, changer la réponse, changer ma réponse, changer ma reponse, modifier ma réponse, modifier ma reponse, je me suis trompé, je me suis trompée, je me suis trompe, erreur de réponse, mauvaise réponse
word-plan = Feuille de route
    .words = feuille de route, ma feuille de route, parcours, mon parcours, plan, mon plan, mes étapes, mes etapes, roadmap, fahrplan
word-more = Plus
    .words = plus, voir plus, la suite, lire la suite, afficher plus, montrer plus, le reste, encore plus
word-language = Langue
    .words = langue, langues, changer de langue, changer la langue, autre langue, une autre langue
word-person = Conseil
    .words = conseil, conseils, conseiller, conseillère, conseillere, un conseiller, humain, un humain, être humain, vraie personne, une personne, parler à quelqu'un, parler a quelqu'un, parler à un conseiller, parler à un humain, appeler quelqu'un, hotline, un agent, opérateur, operateur
word-help = Aide
    .words = aide, aide-moi, aidez-moi, aidez moi, comment ça marche, comment ca marche, mode d'emploi, que peux-tu faire, que pouvez-vous faire
word-privacy = Vie privée
    .words = vie privée, vie privee, confidentialité, confidentialite, protection des données, protection des donnees, mes données, mes donnees, données, donnees, qui lit mes messages, rgpd
word-delete = Tout supprimer
    .words = supprimer, effacer, tout supprimer, tout effacer, supprimer mes données, supprimer mes donnees, effacer mes données, effacer mes donnees, oubliez-moi, oublie-moi
word-stop = Stop
    .words = stop, arrêter, arreter, arrête, arrete, quitter, fin, au revoir, bye, plus de messages, désabonner, desabonner, ne plus écrire
word-start = Recommencer
    .words = démarrer, demarrer, recommencer, commencer, nouveau départ, depuis le début, depuis le debut, reprendre à zéro, reprendre a zero, start

## Shared choices

choice-yes = Oui
    .words = oui, ouais, oui oui, bien sûr, bien sur, exact, exactement, c'est ça, c'est ca, d'accord, ok, okay, na'am, naam, ui
choice-no = Non
    .words = non, nan, pas encore, malheureusement non, pas du tout, non non
choice-unknown = Je ne sais pas
    .words = je ne sais pas, je sais pas, sais pas, jsp, j'en sais rien, aucune idée, aucune idee, pas sûr, pas sur, pas sûre, inconnu, chais pas
choice-continue = Continuer
    .words = continuer, continue, poursuivre, on continue, continuons
choice-again = Encore une fois
    .words = encore une fois, encore, répéter, repeter, réessayer, reessayer
choice-change = Changer une réponse
choice-plan = Voir ma feuille de route
choice-person = Parler à quelqu’un
choice-none = Rien de tout cela
    .words = rien de tout cela, rien de tout ça, rien de tout ca, aucun, aucune, aucun des deux, autre chose, ça ne va pas, ca ne va pas
choice-keep = Garder plus longtemps
    .words = garder, garder plus longtemps, conserver, sauvegarder, enregistrer, garder la feuille de route
choice-family = En bref pour la famille
    .words = famille, pour la famille, transférer, transferer, partager, en bref, version courte, envoyer à la famille
choice-detail = Expliquer en détail
    .words = détails, details, en détail, en detail, expliquer, plus de détails, plus de details, plus d'informations, plus d'infos, explique mieux
choice-helped = Cela m’aide
    .words = cela m'aide, ça m'aide, ca m'aide, ça aide, ça m'a aidé, ca m'a aide, très utile, tres utile, bien expliqué
choice-not_quite = Ne m’aide pas vraiment
    .words = ne m'aide pas vraiment, pas vraiment, pas tout à fait, ça ne m'aide pas, ca m'aide pas, ça n'aide pas, pas utile, réponse à côté, ce n'est pas ma question, c'est pas ma question, ce n'est pas ce que j'ai demandé
choice-pass_on = Transmettre ma question sans mon nom
    .words = transmettre, transmettre ma question, transmettre la question, transmettre sans mon nom, envoyer ma question

## What was sent cannot be used

input-empty = Il n’y avait pas de texte. Écrivez quelques mots ou appuyez sur un bouton.
input-too_long = C’est trop long pour moi. Écrivez plus court, { $max } caractères au maximum.
input-not_understood = Je n’ai pas compris. Appuyez sur un bouton ou écrivez le numéro de la réponse.
input-not_understood_again =
    Désolé, je n’ai toujours pas compris. Vous pouvez :
    • appuyer sur un bouton,
    • écrire le numéro de la réponse,
    • ou poser votre question avec vos mots, par exemple : « Combien coûte la reconnaissance ? »
input-three_failures = Nous n’avançons pas comme cela, et j’en suis désolé. Voulez-vous parler à une personne ? Le conseil est gratuit. Vous pouvez aussi passer la question avec « Je ne sais pas » ou aller au menu.
input-edited = Vous avez modifié votre message. C’est le nouveau texte qui compte.
input-stale = Ce bouton appartient à une question précédente. Voici la question où nous en sommes. Pour changer une réponse plus ancienne : « Changer réponse ».
input-unknown_command = Je ne connais pas cette commande. Avec /menu, vous voyez tous les sujets.
input-photo = Je ne peux pas regarder d’images et je n’ai pas gardé celle-ci. N’envoyez pas de photos de pièces d’identité ou de diplômes, s’il vous plaît. Écrivez-moi plutôt quelques mots.
input-voice = Je ne peux pas écouter de messages vocaux. Écrivez votre question, s’il vous plaît. Une question courte suffit.
input-video = Je ne peux pas regarder de vidéos. Écrivez votre question, s’il vous plaît. Une question courte suffit.
input-document = Je ne peux pas ouvrir de fichiers et je n’ai pas gardé celui-ci. N’envoyez pas de diplômes ou de pièces d’identité, s’il vous plaît. C’est le service de conseil qui vérifie si les papiers sont complets.
input-sticker = Une image ne me dit rien, désolé. Appuyez sur un bouton ou écrivez quelques mots.
input-contact = Je n’ai pas besoin de contacts et je n’ai pas gardé celui-ci. N’envoyez pas le numéro de téléphone d’autres personnes, s’il vous plaît.
input-location = Je n’ai pas besoin de votre position et je ne l’ai pas gardée. Écrivez quelques mots, s’il vous plaît.
input-other = Je ne peux rien faire avec cela. Écrivez quelques mots ou appuyez sur un bouton.
input-emoji = Je ne suis pas sûr de comprendre ce signe. Appuyez sur un bouton ou écrivez quelques mots.

## Coming back, changing, deleting, stopping

resume-ask = Heureux de vous revoir. La dernière fois, nous en étions ici : « { $flow } ». Voulez-vous continuer ou recommencer depuis le début ?
change-ask = Quelle réponse voulez-vous changer ?
change-line = { $name } : { $value }
change-nothing = Il n’y a pas encore de réponse que vous puissiez changer.
back-nothing = On ne peut pas revenir plus loin. C’est le début.
more-nothing = C’était tout.
delete-ask = Faut-il supprimer tout ce que je sais de cette conversation ? Vos réponses et votre feuille de route seront perdues. Personne ne peut les récupérer.
delete-done = Tout est supprimé. L’historique dans votre messagerie, vous devez l’effacer vous-même : je ne peux pas le faire. Si vous écrivez de nouveau, nous repartons de zéro.
delete-kept = Bien, tout reste comme avant.
stop-said = D’accord, je n’écris plus. Vos réponses restent enregistrées trente jours. Pour les supprimer tout de suite : /delete. Pour continuer : écrivez simplement de nouveau.
start-again = Nous recommençons.

## People and help

person-contact =
    Je suis un programme, et il n’y a pas d’équipe derrière moi en ce moment. Mais il existe un conseil gratuit donné par des personnes, payé par l’État allemand :
    Hotline « Travailler et vivre en Allemagne » (Arbeiten und Leben in Deutschland), en allemand et en anglais : { FACT("hotline_phone") }
    Elle conseille sur la reconnaissance, le visa, le travail et l’apprentissage de l’allemand, même si vous vivez à l’étranger. Le conseil est gratuit. Votre opérateur téléphonique peut faire payer l’appel.
    Elle est ouverte les jours ouvrables, mais pas toute la journée. Plus d’informations :
    { FACT("dir_hotline_working_living_url") }
help-text =
    Comment fonctionne Lotse :
    • Appuyez sur un bouton, ou écrivez le numéro de la réponse.
    • Vous ne savez pas ? Ce n’est pas grave : « Je ne sais pas » est toujours possible.
    • Vous pouvez à tout moment poser une question avec vos mots. Ensuite, nous reprenons là où nous étions.
    Toujours possible : /menu (tous les sujets), /back (retour), /change (changer une réponse), /plan (feuille de route), /language (langue), /person (conseil), /privacy (vie privée), /delete (tout supprimer).
    Lotse informe. Lotse ne place personne dans un emploi et ne donne pas de conseil juridique.

## Privacy

privacy-text =
    Responsable de Lotse : { $operator }
    Contact : { $contact }
    Pourquoi : j’enregistre votre langue et vos réponses pour vous donner la bonne feuille de route. Pour rien d’autre. Votre numéro et vos réponses sont chiffrés. Je garde les questions que vous posez avec vos mots seulement si vous le permettez. Je compte de quoi l’on parle et si une réponse a aidé, sans lien avec vous.
    Les questions auxquelles je ne peux pas répondre : si vous le permettez, je transmets la question à la coordination, sans noms ni numéros, pour trente jours au plus. Ensuite, personne ne sait plus de qui elle vient, et /delete ne la supprime pas non plus. Sans votre accord, je l’oublie avec votre prochain message.
    Qui peut lire : sur Telegram et WhatsApp, les fournisseurs (Telegram, Meta) peuvent lire vos messages. La conversation sur notre site internet est plus confidentielle.
    Si vous demandez à parler à une personne : à partir de ce moment, des bénévoles de l’équipe lisent ce que vous écrivez et vous répondent. Ils ne voient ni votre nom ni votre numéro. Cette conversation est chiffrée et supprimée au plus tard trente jours après sa fin.
    Combien de temps pour le reste : trente jours après votre dernier message. La feuille de route, cent quatre-vingts jours si vous le souhaitez.
    À ne pas envoyer : pièces d’identité, noms, informations sur la santé, la religion ou la politique.
    Vos droits : avec /delete, vous supprimez tout immédiatement. Le responsable nommé plus haut vous dit ce qui est enregistré. Vous pouvez vous plaindre à l’autorité de protection des données (Datenschutz-Aufsicht) du Land allemand.

## Menu and road map

plan-none = Vous n’avez pas encore de feuille de route. Dans le menu, appuyez sur « Reconnaissance diplôme ». Après quelques questions, vous recevrez votre feuille de route.
plan-head =
    Feuille de route : **{ $title }**
    C’est une information, pas un conseil juridique. Seul le service compétent peut décider.
plan-overview = { $number }. { $title }
plan-step = **{ $number }. { $title }**
plan-office = Service : { $text }
plan-papers = Papiers : { $text }
plan-cost = Coût : { $text }
plan-time = Durée : { $text }
plan-link =
    Lien :
    { $url }
plan-checked = Vérifié le { $date }
plan-family_head =
    Feuille de route de Lotse : **{ $title }**
    En bref :
plan-family_foot =
    État au { $date }. Information, pas de conseil juridique.
    Ne payez personne pour un visa « garanti ».
plan-kept = Bien. Votre feuille de route reste enregistrée cent quatre-vingts jours. Vous la trouvez avec /plan. Vous pouvez la supprimer à tout moment avec /delete.
plan-after = Vous retrouvez toujours votre feuille de route avec /plan. Que voulez-vous faire maintenant ?

## Answers

answer-source =
    Source :
    { $url }
answer-checked = Vérifié le { $date }
answer-offer = Je ne suis pas sûr de bien comprendre. Est-ce une de ces questions ?
answer-abstain = Je n’ai pas de réponse sûre à cela, et je ne veux pas deviner. Posez la question autrement, de préférence en une phrase courte. Ou appuyez sur « Conseil » : une personne vous y aide gratuitement.
answer-general = C’est une information générale, pas un conseil juridique.
answer-next = Avez-vous encore une question ? Écrivez-la simplement ici.
feedback-thanks = Merci, cela me fait plaisir.
feedback-not_quite = Merci de le dire. Une de ces questions est-elle plus proche ? Sinon, posez votre question encore une fois avec d’autres mots, s’il vous plaît.
unanswered-offer =
    Puis-je transmettre votre question sans votre nom ? Seulement ces mots :
    « { $question } »
    La coordination les lit et écrit les réponses qui manquent. Ils sont supprimés au plus tard après trente jours. Plus tôt, ce n’est pas possible, même avec /delete. Quelqu’un pourrait-il vous reconnaître à ces mots ? Alors ne les transmettez pas.
unanswered-thanks = Merci. Cela nous aide à écrire les réponses qui manquent. Par ce chemin, personne ne peut vous répondre. Si vous voulez parler à une personne, appuyez sur « Conseil ».

## Occupation and language

occupation-pick = Est-ce un de ces métiers ?
language-ask = Quelle langue souhaitez-vous ?
language-changed = À partir de maintenant, j’écris en français.
language-partly = Ce texte n’existe pas encore dans votre langue. Il est donc ici dans une autre langue.

## Facts that need care

fact-stale = { $value } (état { $year }, à vérifier)
fact-unconfirmed = { $value } (pas encore confirmé officiellement)

## Groups and faults

group-notice =
    Je ne réponds pas dans les groupes : tout le monde y lit les messages. Écrivez-moi en privé :
    { $url }
error-sorry = Quelque chose n’a pas marché de mon côté. Ce n’était pas votre faute. Réessayez, ou allez au menu avec /menu.
