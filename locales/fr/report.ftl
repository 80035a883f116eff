### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = Bonjour ! C’était la semaine { $number } (du { $from } au { $to }). Équipe « { $team } ».
report-late = Ce rapport arrive plus tard que prévu. Retard en jours : { $days }
report-incomplete = Une partie de la semaine n’a pas été comptée, car Lotse ne fonctionnait pas. Les chiffres sont donc trop petits.
report-asked = **{ $n }** personnes ont posé une question, toutes les régions ensemble.
report-asked_changed = **{ $n }** personnes ont posé une question, toutes les régions ensemble : { $change }.
report-asked_few = C’était calme : **moins de 10** personnes ont posé une question, toutes les régions ensemble.
report-uncounted = Il n’y a pas de chiffres pour cette semaine, car Lotse n’a pas compté.
report-span = Du { $from } au { $to }
report-top_1 = { $table } : { $name_1 } ({ $n_1 })
report-top_2 = { $table } : { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table } : { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table } : partout moins de 10
report-margin = Ces chiffres ne sont pas exacts : { $margin }
report-waiting_1 = Attendent une réponse en ce moment : **{ $count }**. Depuis le plus longtemps : { $name_1 } ({ $n_1 })
report-waiting_2 = Attendent une réponse en ce moment : **{ $count }**. Depuis le plus longtemps : { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = Attendent une réponse en ce moment : **{ $count }**. Depuis le plus longtemps : { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = Personne n’attend de réponse en ce moment.
report-task_more = Autres tâches dans le fichier : { $count }
report-no_picture = L’image n’a pas pu être dessinée cette fois. Tous les chiffres sont dans le fichier.
report-file = Tous les chiffres et toutes les tâches sont dans ce fichier.

## What is to be done

report-tasks = À faire
report-tasks_head = **À faire :**
report-tasks_none = Il n’y a rien à faire pour le moment.
report-task_overdue = • { $name } attend une réponse depuis trop longtemps : { $time }
report-task_channel = • En panne, les messages ne passent pas : { $name }
report-task_job = • Une tâche de fond ne fonctionne pas : { $name }
report-task_failed = • Messages auxquels Lotse n’a pas pu répondre à cause d’une erreur : { $count }
report-task_no_volunteer = • Des personnes posent des questions dans cette langue, mais personne dans l’équipe ne la parle : { $language }
report-task_too_much = • { $name } a beaucoup de conversations ouvertes : { $count }
report-task_idle = • { $name } n’a pas eu de conversation depuis quatre semaines.
report-task_unanswered = • Lotse n’avait pas de réponse à ceci : « { $text } » (questions semblables : { $count })
report-task_not_quite = • Cette réponse n’aide souvent pas tout à fait : « { $title } » ({ $share } sur 100 le disent)
report-task_fact = • Cette information est à vérifier depuis le { $date } : { $name }
report-task_translation = • Textes dépassés dans la langue { $language } : { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = Le plus souvent, il s’agissait de : { $items }.
report-chart_more = Plus que d’habitude : { $items }.
report-chart_fewer = Moins que d’habitude : { $items }.
report-chart_same = Tout le reste est comme dans les périodes d’avant.
report-chart_few = Pour chaque thème, c’était moins de 10.
report-chart_weeks = Combien de personnes ont posé une question ces dernières semaines.
report-quiet = Une semaine calme : moins de 10 personnes ont posé une question.
report-rounded = Chiffres de toutes les régions, arrondis à 5
report-legend_now = nombre de personnes
report-legend_before = d’habitude : moyenne des quatre périodes d’avant
report-legend_margin = écart possible du chiffre

## Names

report-under = moins de 10
report-week = Semaine { $number }
report-other = Autres
report-other_country = Autres ou non précisé
report-change_more = plus que d’habitude
report-change_fewer = moins que d’habitude
report-change_same = comme d’habitude
report-change_unknown = pas encore de comparaison
report-channel_telegram = Telegram
report-channel_web = Chat sur le web
report-channel_whatsapp = WhatsApp
report-outcome_answered = Réponse de Lotse
report-outcome_road_map = Feuille de route reçue
report-outcome_handed_over = Transmis à l’équipe
report-outcome_referred = Orienté vers un service
report-outcome_left = Parti sans résultat
report-campaign_none = Sans campagne
report-table_topic = Thèmes
report-table_language = Langues
report-table_country_group = Régions du monde
report-table_channel = Chemins vers Lotse
report-table_outcome = Résultats
report-table_topic_language = Thèmes et langues
report-table_topic_outcome = Thèmes et résultats
report-table_region = Régions
report-table_campaign = Campagnes

## The page

report-title = Rapport de la semaine : { $team }
report-made = Établi le { $date }
report-numbers = Qui a posé une question
report-history = Les dernières semaines
report-column_now = Nombre
report-column_before = D’habitude
report-column_change = Comparaison
report-matrix_rest = Ce qui manque ici était à chaque fois moins de 10.
report-team = Votre équipe, chiffres exacts
report-op_opened = Nouvelles conversations
report-op_answered = Réponse donnée
report-op_referred = Orientées ailleurs
report-op_unanswered = Terminées sans réponse
report-op_left = Quittées par la personne avant la fin
report-op_first_reply = Temps jusqu’à la première réponse (médiane)
report-op_rating = Note de 1 à 5 (combien)
report-cases = Conversations ouvertes
report-cases_none = Aucune conversation n’est ouverte en ce moment.
report-case = Conversation
report-owner = Chez qui
report-owner_waiting = encore personne
report-owner_volunteer = un/e bénévole
report-waits = Attend depuis
report-overdue = trop long
report-load = Qui a combien de conversations
report-away = en pause
report-download = Enregistrer les chiffres en tableau (CSV)

## How to read the numbers

report-read = Comment lire ces chiffres
report-read_noise = Tous les chiffres sur qui a posé une question sont volontairement un peu inexacts : le hasard change un peu chacun d’eux. « { $example } » veut dire : dans 95 cas sur 100, le vrai chiffre est entre 30 et 50.
report-read_under = « Moins de 10 » veut dire : si peu que nous ne donnons pas de chiffre. Peut-être que ce n’était personne.
report-read_change = « Plus que d’habitude » n’apparaît que si la différence avec la moyenne des quatre périodes d’avant est plus grande que ce que fait le hasard.
report-read_nobody = Personne ne peut savoir avec certitude par ces chiffres qui a posé une question, nous non plus. Seules des sommes sont gardées, et le hasard les a déjà changées.
report-read_loss = Ce que les chiffres de quatre semaines peuvent révéler au maximum sur une seule personne se mesure par une valeur appelée epsilon. Ici, elle est de { $loss }. Plus elle est petite, mieux tout le monde est protégé.
