### Volunteers and coordinators about themselves: joining the team, what they declare, /me, leaving.

## Joining the team

desk-join_welcome_volunteer = **Willkommen im Team „{ $region }“.** Schön, dass Sie mithelfen möchten.
    Hier schreiben Ihnen Menschen, die in Deutschland arbeiten möchten. Niemand von ihnen sieht Ihren Namen oder Ihre Nummer, und auch Sie sehen ihre nicht.
    Zuerst habe ich vier kurze Fragen, danach gibt es eine Schulung. Sie können jederzeit aufhören und später weitermachen.
desk-join_welcome_coordinator = **Willkommen im Team „{ $region }“.** Schön, dass Sie das Team koordinieren.
    Zuerst habe ich vier kurze Fragen, damit auch Sie Anfragen übernehmen können. Die Schulung für Freiwillige können Sie sich danach ansehen, Sie müssen es aber nicht.
desk-join_again_volunteer = **Sie sind jetzt im Team „{ $region }“.** Schön, dass Sie mithelfen. Was Sie schon angegeben haben, gilt auch hier.
desk-join_again_coordinator = **Sie sind jetzt im Team „{ $region }“ und koordinieren es.** Was Sie schon angegeben haben, gilt auch hier.

desk-join_languages = **In welchen Sprachen können Sie helfen?**
    Tippen Sie alle an, in denen Sie gut schreiben. Noch einmal tippen nimmt eine Sprache wieder weg.
desk-join_one_language = Eine Sprache brauche ich mindestens. Sonst weiß ich nicht, wem Sie helfen können.
desk-join_subjects = **Bei welchen Themen kennen Sie sich aus?**
    Bei diesen Themen frage ich Sie zuerst. Sie müssen nichts auswählen.
desk-join_origins = **Welche Länder kennen Sie gut?**
    Vielleicht kommen Sie von dort oder haben dort gelebt. Bei Menschen aus diesen Ländern frage ich Sie zuerst. Sie müssen nichts auswählen.
desk-join_hours = **Wann können Sie meistens antworten?**
    • Tagsüber: Montag bis Freitag, { $daytime_opens } bis { $daytime_closes } Uhr
    • Abends: Montag bis Freitag, { $evening_opens } bis { $evening_closes } Uhr
    • Wochenende: Samstag und Sonntag, { $weekend_opens } bis { $weekend_closes } Uhr
    Es gilt die Uhrzeit in Deutschland. Nur dann frage ich Sie. Wenn Sie nichts auswählen, gelten die Zeiten Ihrer Region.
desk-join_training = **Jetzt fehlt nur noch die Schulung.**
    Sie besteht aus kurzen Karten, den Regeln und einem Quiz. Danach kann ich Ihnen die erste Anfrage anbieten.
desk-join_done_volunteer = **Fertig, und herzlichen Dank.** Sie sind im Team.
    Sobald jemand Ihre Hilfe braucht, schreibe ich Ihnen. Sie entscheiden jedes Mal, ob Sie die Anfrage übernehmen.
    Ihre Angaben ändern: /me. Pause machen: /away.
desk-join_done_coordinator = **Fertig, und herzlichen Dank.** Sie koordinieren jetzt das Team.
    Ich schreibe Ihnen, wenn jemand zu lange auf eine Antwort wartet. Jeden Montagmorgen bekommen Sie einen Überblick über die Woche.
    Freiwillige einladen: /invite. Ihre Angaben ändern: /me. Pause machen: /away.

## Buttons

desk-begin = Los geht’s
desk-go_on = Weiter
desk-done = Fertig
desk-start_training = Zur Schulung
desk-show_me = Meine Angaben
desk-change_languages = Sprachen ändern
desk-change_subjects = Themen ändern
desk-change_origins = Länder ändern
desk-change_hours = Zeiten ändern
desk-change_language = Sprache des Bots
desk-back = Pause löschen
desk-leave = Team verlassen
desk-leave_yes = Ja, ich höre auf
desk-leave_no = Nein, ich bleibe

desk-hours_daytime = Tagsüber
desk-hours_evening = Abends
desk-hours_weekend = Am Wochenende

## What she declared (/me)

desk-me_head = **Ihre Angaben**
desk-me_languages = Sprachen: { $list }
desk-me_no_languages = Sprachen: noch keine
desk-me_subjects = Themen: { $list }
desk-me_no_subjects = Themen: keine besonderen
desk-me_origins = Länder: { $list }
desk-me_no_origins = Länder: keine besonderen
desk-me_hours = Zeiten: { $list }
desk-me_no_hours = Zeiten: wie in Ihrer Region
desk-me_language = Ich schreibe Ihnen in dieser Sprache: { $language }
desk-me_away = Pause: { $since } bis { $until }
desk-me_trained = Schulung: abgeschlossen
desk-me_not_trained = Schulung: noch nicht abgeschlossen
desk-me_ask = Möchten Sie etwas ändern?
desk-me_back = Ihre Pause ist gelöscht. Schön, dass Sie da sind.

## Leaving the team

desk-leave_ask =
    Möchten Sie das Team wirklich verlassen?
    Ich lösche dann Ihre Angaben. Ihre offenen Gespräche biete ich anderen an. Für eine Pause genügt /away.
desk-leave_last =
    Außer Ihnen koordiniert niemand das Team „{ $team }“.
    Wenn Sie gehen, erfährt niemand mehr, dass eine Anfrage ohne Antwort bleibt, und niemand kann andere einladen. Wer den Bot betreibt, muss dann mit dem Befehl „lotse invite“ eine neue Koordination einladen. Möchten Sie trotzdem gehen?
desk-leave_done = Sie sind nicht mehr im Team, und Ihre Angaben sind gelöscht. Danke für Ihre Zeit und Ihre Hilfe. Wenn Sie wiederkommen möchten, fragen Sie Ihre Koordination nach einem neuen Link.
desk-leave_kept = Schön, dass Sie bleiben. Es ändert sich nichts.
