### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = Guten Tag! Das war Woche { $number } ({ $from } bis { $to }). Team „{ $team }“.
report-late = Dieser Bericht kommt später als geplant. Verspätung in Tagen: { $days }
report-incomplete = Ein Teil der Woche wurde nicht gezählt, weil Lotse nicht lief. Die Zahlen sind deshalb zu klein.
report-asked = Gefragt haben **{ $n }** Menschen, alle Regionen zusammen.
report-asked_changed = Gefragt haben **{ $n }** Menschen, alle Regionen zusammen: { $change }.
report-asked_few = Es war ruhig: Gefragt haben **unter 10** Menschen, alle Regionen zusammen.
report-uncounted = Für diese Woche gibt es keine Zahlen, denn Lotse hat nicht gezählt.
report-span = Vom { $from } bis { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table }: überall unter 10
report-margin = Genau sind diese Zahlen nicht: { $margin }
report-waiting_1 = Auf eine Antwort warten gerade: **{ $count }**. Am längsten: { $name_1 } ({ $n_1 })
report-waiting_2 = Auf eine Antwort warten gerade: **{ $count }**. Am längsten: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = Auf eine Antwort warten gerade: **{ $count }**. Am längsten: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = Gerade wartet niemand auf eine Antwort.
report-task_more = Weitere Aufgaben in der Datei: { $count }
report-no_picture = Das Bild konnte diesmal nicht gezeichnet werden. Alle Zahlen stehen in der Datei.
report-file = Alle Zahlen und Aufgaben stehen in dieser Datei.

## What is to be done

report-tasks = Zu tun
report-tasks_head = **Zu tun:**
report-tasks_none = Zurzeit ist nichts zu tun.
report-task_overdue = • { $name } wartet zu lange auf eine Antwort: { $time }
report-task_channel = • Gestört, Nachrichten gehen nicht durch: { $name }
report-task_job = • Eine Aufgabe im Hintergrund läuft nicht: { $name }
report-task_failed = • Nachrichten, die Lotse wegen eines Fehlers nicht beantworten konnte: { $count }
report-task_no_volunteer = • Menschen fragen in dieser Sprache, aber niemand im Team spricht sie: { $language }
report-task_too_much = • { $name } hat sehr viele offene Gespräche: { $count }
report-task_idle = • { $name } hatte seit vier Wochen kein Gespräch.
report-task_unanswered = • Darauf wusste Lotse keine Antwort: „{ $text }“ (ähnliche Fragen: { $count })
report-task_not_quite = • Diese Antwort hilft oft nicht ganz: „{ $title }“ (das sagen { $share } von 100)
report-task_fact = • Diese Angabe muss geprüft werden, seit { $date }: { $name }
report-task_translation = • Veraltete Texte auf { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = Am häufigsten ging es um: { $items }.
report-chart_more = Mehr als sonst: { $items }.
report-chart_fewer = Weniger als sonst: { $items }.
report-chart_same = Sonst ist alles wie in den Zeiträumen davor.
report-chart_few = Bei jedem Thema waren es unter 10.
report-chart_weeks = So viele Menschen haben in den letzten Wochen gefragt.
report-quiet = Eine ruhige Woche: Unter 10 Menschen haben gefragt.
report-rounded = Zahlen aller Regionen, auf 5 gerundet
report-legend_now = so viele Menschen haben gefragt
report-legend_before = sonst: Mittel der vier Zeiträume davor
report-legend_margin = so weit kann die Zahl danebenliegen

## Names

report-under = unter 10
report-week = Woche { $number }
report-other = Andere
report-other_country = Andere oder nicht gesagt
report-change_more = mehr als sonst
report-change_fewer = weniger als sonst
report-change_same = wie sonst
report-change_unknown = noch kein Vergleich
report-channel_telegram = Telegram
report-channel_web = Web-Chat
report-channel_whatsapp = WhatsApp
report-outcome_answered = Antwort von Lotse
report-outcome_road_map = Fahrplan bekommen
report-outcome_handed_over = An das Team übergeben
report-outcome_referred = An eine Stelle verwiesen
report-outcome_left = Ohne Ergebnis gegangen
report-campaign_none = Ohne Aktion
report-table_topic = Themen
report-table_language = Sprachen
report-table_country_group = Weltregionen
report-table_channel = Wege zu Lotse
report-table_outcome = Ergebnisse
report-table_topic_language = Themen und Sprachen
report-table_topic_outcome = Themen und Ergebnisse
report-table_region = Regionen
report-table_campaign = Aktionen

## The page

report-title = Wochenbericht: { $team }
report-made = Erstellt am { $date }
report-numbers = Wer gefragt hat
report-history = Die letzten Wochen
report-column_now = Anzahl
report-column_before = Sonst
report-column_change = Vergleich
report-matrix_rest = Was hier fehlt, war jeweils unter 10.
report-team = Ihr Team, genaue Zahlen
report-op_opened = Neue Gespräche
report-op_answered = Beantwortet
report-op_referred = Weiterverwiesen
report-op_unanswered = Ohne Antwort beendet
report-op_left = Von der Person vorher verlassen
report-op_first_reply = Zeit bis zur ersten Antwort (mittlerer Wert)
report-op_rating = Bewertung von 1 bis 5 (wie viele)
report-cases = Offene Gespräche
report-cases_none = Zurzeit ist kein Gespräch offen.
report-case = Gespräch
report-owner = Bei wem
report-owner_waiting = noch bei niemandem
report-owner_volunteer = bei Freiwilligen
report-waits = Wartet seit
report-overdue = zu lange
report-load = Wer wie viele Gespräche hat
report-away = abwesend
report-download = Zahlen als Tabelle speichern (CSV)

## How to read the numbers

report-read = So lesen Sie diese Zahlen
report-read_noise = Alle Zahlen darüber, wer gefragt hat, sind mit Absicht ein wenig ungenau: Der Zufall ändert jede um ein paar. „{ $example }“ heißt: In 95 von 100 Fällen liegt die wahre Zahl zwischen 30 und 50.
report-read_under = „Unter 10“ heißt: so wenige, dass wir keine Zahl nennen. Vielleicht war es auch niemand.
report-read_change = „Mehr als sonst“ steht nur da, wo der Unterschied zum Mittel der vier Zeiträume davor größer ist, als der Zufall ihn macht.
report-read_nobody = Niemand kann an diesen Zahlen sicher erkennen, wer gefragt hat, auch wir nicht. Gespeichert sind nur Summen, die der Zufall schon verändert hat.
report-read_loss = Wie viel die Zahlen aus vier Wochen über eine einzelne Person höchstens verraten können, misst ein Wert namens Epsilon. Hier ist er { $loss }. Je kleiner er ist, desto besser sind alle geschützt.
