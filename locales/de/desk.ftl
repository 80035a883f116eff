### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name.

## Cards and offers

desk-offer = Neue Anfrage **{ $code }** für das Team „{ $team }“. Möchten Sie übernehmen?
desk-card_language = Sprache: { $name }
desk-card_for = Fragt für: { $name }
desk-card_subject = Thema: { $name }
desk-card_origin = Weltregion: { $name }
desk-card_occupation = Beruf: { $name }
desk-card_plan = Hat den Fahrplan: { $title }
desk-card_answer = Hat zuletzt gelesen: { $title }
desk-for_self = sich selbst
desk-for_relative = Familie oder Bekannte
desk-for_employer = einen Betrieb
desk-for_volunteer = als Freiwillige/r
desk-taken = Das Gespräch **{ $code }** gehört jetzt Ihnen. Was Sie hier schreiben, geht an die Person. Mit // am Anfang bleibt eine Zeile im Team.
desk-history = Bisher geschrieben:
desk-nothing_yet = Die Person hat noch nichts geschrieben. Fragen Sie gern, worum es geht.
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = Freiwillige/r:
desk-from_coordinator = Koordination:
desk-from_bot = Geprüfte Antwort:
desk-note = Notiz im Team:
desk-file = [Datei, nicht gespeichert]
desk-unreadable = [nicht lesbar]
desk-changed = (geändert)
desk-talking = Sie schreiben jetzt mit **{ $code }**.
desk-aside = Sie schreiben gerade mit niemandem. Ihre Gespräche: /cases

## Buttons

desk-do_take = Übernehmen
desk-do_take_code = { $code } übernehmen
desk-do_pass = Gerade nicht
desk-do_talk = Mit { $code } schreiben
desk-do_answer = Geprüfte Antwort
desk-do_settled = Braucht keine Antwort
desk-do_hand_on = Weitergeben
desk-do_close = Beenden
desk-do_urgent = Notfall
desk-do_more = Mehr
desk-do_pause = Kurz zum Menü
desk-do_report = Missbrauch melden
desk-do_send = An { $code } senden
desk-do_cancel = Abbrechen
desk-do_yes = Ja
desk-do_answered = Beantwortet
desk-do_referred = Weiterverwiesen
desk-do_unanswered = Keine Antwort möglich
desk-do_volunteer = Freiwillige/r
desk-do_coordinator = Koordination

## What happened

desk-answer_sent = An **{ $code }** gesendet: { $title }
desk-note_kept = Notiz gespeichert. Sie bleibt im Team.
desk-settled = Gut: Auf die letzte Nachricht von **{ $code }** muss niemand antworten.
desk-passed = In Ordnung. Danke, dass Sie Bescheid geben.
desk-withdrawn = **{ $code }** ist vergeben. Danke!
desk-handed_on = **{ $code }** geht zurück ins Team. Danke bis hierher!
desk-already_taken = **{ $code }** hat schon jemand anders aus dem Team übernommen. Von Ihnen wurde nichts gesendet.
desk-refused_no_access = Sie gehören nicht zum Team dieses Gesprächs. Es wurde nichts gesendet.
desk-refused_closed = Dieses Gespräch ist schon beendet. Es wurde nichts gesendet.
desk-refused_not_owner = Dieses Gespräch gehört gerade jemand anderem. Es wurde nichts gesendet.
desk-refused_unavailable = Diese Person ist gerade nicht da. Das Gespräch bleibt, wo es ist.
desk-refused_unanswered = Auf diese Anfrage hat noch niemand geantwortet. Bitte antworten Sie zuerst.
desk-freed = **{ $code }** ist wieder im Team: Es lag lange still, oder Sie sind abwesend gemeldet.
desk-reassigned = Die Koordination hat **{ $code }** weitergegeben.
desk-ended_by_inquirer = Die Person hat **{ $code }** beendet. Danke für Ihre Hilfe!
desk-inquirer_gone = Die Person ist nicht mehr da: Sie hat den Chat blockiert oder alles gelöscht. **{ $code }** ist beendet.
desk-closed_by_coordinator = Die Koordination hat **{ $code }** beendet.
desk-closed_quietly = In **{ $code }** war lange Ruhe. Das Gespräch ist jetzt beendet. Danke!
desk-closed = **{ $code }** ist beendet. Danke für Ihre Hilfe!
desk-close_ask = Wie ist **{ $code }** ausgegangen?
desk-hand_on_ask = Soll **{ $code }** zurück ins Team gehen? Dann wird es anderen angeboten.
desk-report_ask = **{ $code }** als Missbrauch melden? Das Gespräch wird beendet, die Koordination erfährt davon, und diese Person kann dreißig Tage lang kein neues beginnen.
desk-reported = Danke. **{ $code }** ist beendet, die Koordination weiß Bescheid.
desk-report_told = **{ $code }** wurde als Missbrauch gemeldet und beendet. Die Person kann dreißig Tage lang kein Gespräch beginnen.
desk-undelivered = **{ $code }**: Ihre letzte Nachricht kam nicht an. Die Person hat den Chat blockiert oder gelöscht.
desk-waits_for_page = **{ $code }**: Die Person hat die Seite gerade nicht offen. Ihre Nachricht wird zugestellt, sobald sie wiederkommt.
desk-left = **{ $code }**: Die oder der Freiwillige ist nicht mehr erreichbar. Das Gespräch wird anderen angeboten.
desk-contact = In Ihrer Nachricht steht eine Telefonnummer, E-Mail-Adresse oder ein Nutzername. Sie wurde noch nicht gesendet. Geben Sie bitte nichts Privates weiter. Ist die Angabe öffentlich, zum Beispiel von einer Behörde? Dann schicken Sie dieselbe Nachricht noch einmal.
desk-menu_of = Was möchten Sie mit **{ $code }** tun?

## Reminders, and what coordinators hear

desk-remind_offer = Erinnerung: **{ $code }** wartet noch auf jemanden. Haben Sie Zeit?
desk-remind_reply = Erinnerung: **{ $code }** wartet auf Ihre Antwort.
desk-remind_close = In **{ $code }** ist es seit Tagen still. Ist alles beantwortet? Dann beenden Sie das Gespräch bitte.
desk-told_nobody = **{ $code }**: Für diese Anfrage ist niemand im Team, der die Sprache spricht. Bitte suchen Sie jemanden.
desk-told_unanswered = **{ $code }**: Die Person wartet seit mehr als einem Tag auf eine Antwort. Sie hat einen Hinweis auf die Hotline bekommen.
desk-told_closed = **{ $code }** wurde ohne Antwort beendet. Die Person hat einen Hinweis auf die Hotline bekommen.

## Reviewed answers

desk-find_ask = Wonach suchen Sie? Schreiben Sie ein Stichwort oder eine Frage, zum Beispiel „Blaue Karte“. Nur Sie sehen das Ergebnis.
desk-find_none = Dazu gibt es keine geprüfte Antwort. Versuchen Sie es mit anderen Worten: /a und ein Stichwort.
desk-find_pick = Welche Antwort meinen Sie?
desk-find_both = So liest es die Person:
desk-find_send = Soll ich diese Antwort an **{ $code }** senden?
desk-offices = Beratungsstellen der Region
desk-find_no_case = Diese Antwort ist nur für Sie. Um sie zu senden, wählen Sie zuerst ein Gespräch: /cases

## Cases, absence, invitations

desk-cases_none = Sie haben zurzeit keine Gespräche. Neue Anfragen kommen von selbst zu Ihnen.
desk-cases_head = Ihre Gespräche:
desk-case_waits = **{ $code }** · { $language } · { $subject } · wartet auf Ihre Antwort
desk-case_answered = **{ $code }** · { $language } · { $subject } · beantwortet
desk-cases_ask = Womit möchten Sie weitermachen?
desk-open_head = Warten auf jemanden aus dem Team:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = Gut, bis { $date } bekommen Sie keine neuen Anfragen. Früher zurück? Schreiben Sie /away back
desk-away_back = Schön, dass Sie wieder da sind. Neue Anfragen kommen wieder zu Ihnen.
desk-away_unclear = Das habe ich nicht verstanden. So geht es: /away eine Woche, /away bis Montag, /away morgen oder /away back
desk-invite_ask = Wen möchten Sie einladen, für das Team „{ $team }“?
desk-invite_link =
    Dieser Link gilt einmal und sieben Tage lang. Schicken Sie ihn nur der einen Person:
    { $url }
desk-invite_none = Das kann nur die Koordination.
desk-invite_void = Dieser Einladungslink gilt nicht mehr: Er wurde schon benutzt oder ist abgelaufen. Bitten Sie die Koordination um einen neuen.
desk-team_head = Team „{ $team }“:
desk-team_line = **{ $name }** · { $role } · { $state } · { $languages } · Gespräche: { $load }
desk-team_ask = Möchten Sie jemanden aus dem Team nehmen oder einladen?
desk-do_remove_name = { $name } entfernen
desk-do_invite = Einladen
desk-state_here = da
desk-state_away = abwesend
desk-state_joining = noch nicht fertig angemeldet
desk-removed = Sie gehören nicht mehr zum Team „{ $team }“. Ihre Angaben sind gelöscht. Danke für Ihre Hilfe!
desk-remove_ask = **{ $name }** wirklich aus dem Team nehmen? Offene Gespräche gehen zurück ins Team.
desk-remove_done = **{ $name }** gehört nicht mehr zum Team. Offene Gespräche werden anderen angeboten.
desk-not_ready = Bitte schließen Sie zuerst Ihre Anmeldung ab: /me
desk-summary_coming = Ich stelle den Überblick über die letzte Woche zusammen. Er kommt in einer Minute.
desk-help =
    So arbeiten Sie mit Lotse:
    • Neue Anfragen kommen von selbst. Tippen Sie auf „Übernehmen“.
    • Danach geht alles, was Sie schreiben, an die Person. Mit // am Anfang bleibt eine Zeile im Team.
    • /a Stichwort: geprüfte Antwort suchen und in der Sprache der Person senden
    • /cases: Ihre Gespräche, und zwischen ihnen wechseln
    • /away bis Montag: Pause. /me: Ihre Angaben
desk-help_coordinator =
    • /invite: jemanden einladen
    • /team: wer im Team ist
    • /summary: der letzte Wochenüberblick
