### The team in a group on Telegram: topics, cards, what works and what is missing. The person helped is “the person”.

## Conversations in the group

desk-group_topic = { $code } · { $language } · { $subject }
desk-group_card = Wer zuerst antwortet, übernimmt **{ $code }**. Ihre Antwort geht an die Person. Mit // am Anfang bleibt sie im Team.
desk-group_free = **{ $code }** wartet auf jemanden. Wer übernimmt?
desk-group_taken = **{ $code }** liegt jetzt bei { $name }.
desk-group_closed = **{ $code }** ist beendet. Danke!
desk-group_reopened = Die Person hat noch eine Frage. Das Gespräch geht weiter als **{ $code }**.
desk-group_erased = **{ $code }**: Die Person hat alles gelöscht. Das Thema wird entfernt.
desk-group_yours = **{ $code }** gehört jetzt Ihnen. Weiter geht es in der Gruppe Ihres Teams.
desk-group_find = Schreiben Sie /a und ein Stichwort, zum Beispiel: /a Blaue Karte
desk-group_command = Diesen Befehl gibt es hier nicht. Es wurde nichts gesendet. Soll der Text zur Person, schreiben Sie ihn ohne / am Anfang.
desk-group_nameless = Sie schreiben hier anonym. Es wurde nichts gesendet. Schreiben Sie bitte unter Ihrem eigenen Namen: In den Rechten als Admin „Anonym bleiben“ ausschalten.
desk-group_private = Das geht nur Sie etwas an. Die Antwort steht in Ihrem eigenen Chat mit mir.
desk-group_topic_gone = Das Thema dieses Gesprächs wurde gelöscht. Hier geht es weiter.
desk-group_still_open = Das Gespräch **{ $code }** läuft noch. Das Thema bleibt deshalb offen. Zum Beenden gibt es die Taste „Beenden“ auf der Karte.

## Setting the group up

desk-group_which = Für welches Team ist diese Gruppe?
desk-group_topics =
    Hier arbeitet jetzt das Team „{ $team }“. Jedes Gespräch bekommt ein eigenes Thema.
    • Was Sie in einem Thema schreiben, geht an die Person. Mit // am Anfang bleibt es im Team.
    • Fotos, Sprachnachrichten und PDFs gehen in beide Richtungen. Namen und Nummern sieht die andere Seite nicht.
    • Schreiben Sie unter Ihrem eigenen Namen, nicht anonym. Wer hier mitarbeitet, braucht eine Einladung: /invite
    • /desk off beendet die Arbeit in dieser Gruppe.
desk-group_replies =
    Hier arbeitet jetzt das Team „{ $team }“.
    • Antworten Sie auf eine Nachricht eines Gesprächs, dann geht Ihre Antwort an die Person. Mit // am Anfang bleibt sie im Team.
    • Alles andere in dieser Gruppe bleibt in der Gruppe.
    • Schreiben Sie unter Ihrem eigenen Namen, nicht anonym. Wer hier mitarbeitet, braucht eine Einladung: /invite
    • /desk off beendet die Arbeit in dieser Gruppe.
desk-group_no_topics = Übersichtlicher wird es, wenn jedes Gespräch ein eigenes Thema hat: In den Einstellungen der Gruppe „Themen“ einschalten, mich zum Admin machen mit dem Recht „Themen verwalten“, dann noch einmal /desk
desk-group_no_rights = Mir fehlt das Recht „Themen verwalten“. Machen Sie mich bitte zum Admin mit diesem Recht, dann noch einmal /desk
desk-group_no_pin = Mir fehlt das Recht „Nachrichten anheften“. Die Karten der Gespräche werden deshalb nicht angeheftet.
desk-group_unheard = Ich höre hier nur Befehle und Antworten auf meine Nachrichten. Das reicht zum Arbeiten.
desk-group_unknown = Ich konnte nicht prüfen, was ich in dieser Gruppe darf. Versuchen Sie es bitte später noch einmal: /desk
desk-group_off = Das Team „{ $team }“ arbeitet nicht mehr in dieser Gruppe. Offene Gespräche gehen in den eigenen Chats mit mir weiter.
desk-group_lost = Die Gruppe des Teams „{ $team }“ ist für mich nicht mehr da, oder ich darf dort nicht schreiben. Offene Gespräche gehen in den eigenen Chats weiter. Soll die Gruppe wieder arbeiten, fügen Sie mich hinzu und schreiben Sie dort /desk
desk-group_failed = **{ $code }**: Eine Nachricht konnte ich in der Gruppe nicht zeigen. Bitte sehen Sie nach dem Gespräch: /cases
