answer-general_which_visa =
    Das hängt von drei Dingen ab: Pass, Abschluss und Job-Angebot.
    • Pass aus EU, EWR oder Schweiz: kein Visum nötig.
    • Abschluss und Job-Angebot: oft ein Titel für Fachkräfte, bei einem Studium vielleicht die Blaue Karte EU.
    • Abschluss, aber noch keine Stelle: vielleicht die Chancenkarte zur Suche.
    • Anerkennung noch nicht fertig: vielleicht erst einreisen und sie hier abschließen.
    Am besten zuerst klären, was der Abschluss in Deutschland zählt. Dabei hilft der Fahrplan.
    .title = Welches Visum passt zu mir?
    .detail =
        In der Regel braucht man ein konkretes Job-Angebot, einen anerkannten oder vergleichbaren Abschluss und oft die Zustimmung der Bundesagentur für Arbeit. Die holt die Behörde ein, nicht Sie.
        In geschützten Berufen, zum Beispiel in der Pflege, kommt die Erlaubnis für den Beruf dazu.
        Für Berufserfahrene gibt es einen eigenen Weg (§ 19c): ohne deutsche Anerkennung, aber mit Erfahrung, einem Abschluss aus dem Herkunftsland und genug Gehalt. In der IT geht es auch ohne Abschluss.
        Für einige Länder gibt es Sonderregeln, zum Beispiel für den Westbalkan.
        Mit einem Besuchsvisum darf man nicht arbeiten. Wer als Tourist kommt, kann die Chancenkarte in Deutschland nicht beantragen.

answer-no_qualification =
    Ohne Abschluss gibt es weniger Wege, aber es gibt welche:
    • eine Ausbildung in Deutschland, in der Regel mit Deutsch { FACT("apprenticeship_german") },
    • in der IT: mehrere Jahre Berufserfahrung und genug Gehalt,
    • mit manchen Pässen ein Job-Angebot, zum Beispiel: { FACT("western_balkans_countries") }.
    Sehen Sie genau nach: Auch eine Fachschule oder eine Lehre mit staatlicher Prüfung ist ein Abschluss.
    .title = Arbeiten ohne Abschluss oder Ausbildung
    .detail =
        Anerkennen kann man nur einen Abschluss, nicht reine Berufserfahrung.
        Westbalkan-Regelung: Jede Arbeit ist möglich, wenn die Bundesagentur für Arbeit zustimmt. Pro Jahr gibt es nur eine begrenzte Zahl, sie kann schon vergeben sein.
        Ähnlich für Pässe aus diesen Ländern: { FACT("best_friends_rule") }.
        Ausbildung: Man lernt im Betrieb und in der Berufsschule und verdient meist schon Geld. Vermittler dürfen von Menschen, die einen Ausbildungsplatz suchen, kein Geld verlangen.
        Jede geschützte Arbeit, zum Beispiel als Pflegefachkraft, braucht trotzdem eine Erlaubnis.

answer-total_cost =
    Mit diesen Gebühren können Sie rechnen:
    • Visum: { FACT("visa_fee") }
    • Aufenthaltserlaubnis in Deutschland: { FACT("residence_permit_fee") }
    • Anerkennung bei einer Kammer: { FACT("recognition_fee_chambers") }
    • oder Zeugnisbewertung für ein Studium: { FACT("zab_statement_fee") }
    Dazu kommen Übersetzungen, Deutschkurs und Reise. Das beschleunigte Verfahren zahlt der Arbeitgeber. Ein Visum „garantieren“ kann niemand, auch nicht gegen Geld.
    .title = Was kostet alles zusammen?
    .detail =
        Übersetzungen kosten oft mehr als die Gebühren. Deshalb erst fragen, welche Papiere übersetzt sein müssen.
        In geschützten Berufen legt die Behörde des Bundeslandes die Gebühr fest.
        Das beschleunigte Verfahren (§ 81a) kostet { FACT("fast_track_fee") }. Der Arbeitgeber zahlt das an die Ausländerbehörde.
        Für manche Wege muss man zeigen, dass das Geld zum Leben reicht. Das Geld bleibt dann aber bei Ihnen, es ist keine Gebühr.
        Kinder zahlen für das Visum { FACT("visa_fee_minor") }.
        Ob es einen Zuschuss gibt, sagt die Beratung. Fragen Sie danach, bevor Kosten entstehen.

answer-total_time =
    Eine sichere Zahl kann niemand nennen. Am längsten dauert meist das Deutschlernen, danach das Sammeln der Papiere.
    Für einzelne Schritte gilt:
    • Anerkennung: in der Regel höchstens { FACT("bqfg_decision_time") }, sobald alle Papiere da sind
    • in der Pflege: höchstens { FACT("nursing_decision_time") }
    • Zeugnisbewertung: etwa { FACT("zab_statement_duration") }
    • Visum: je nach Land sehr verschieden, die Botschaft nennt ihre Wartezeit.
    .title = Wie lange dauert alles zusammen?
    .detail =
        Das hilft wirklich: früh mit Deutsch anfangen, vor dem Antrag beraten lassen, alle Papiere auf einmal abgeben. Die Frist beginnt erst, wenn nichts mehr fehlt.
        Ein Arbeitgeber kann das beschleunigte Verfahren (§ 81a) starten. Dann sind die Ziele: Anerkennung { FACT("fast_track_recognition_time") }, Termin bei der Botschaft { FACT("fast_track_appointment_time") }, Entscheidung über das Visum { FACT("fast_track_visa_time") }. Das sind Ziele, keine Garantie.
        Manchmal kann man schon vor der Anerkennung einreisen und arbeiten (Anerkennungspartnerschaft).

answer-documents_checklist =
    Meist braucht man:
    • Ausweis oder Pass,
    • Lebenslauf auf Deutsch, als Tabelle,
    • Abschlusszeugnis mit Fächern und Stunden,
    • Nachweise über Berufserfahrung,
    • eine Erklärung, ob schon ein Antrag gestellt wurde,
    • Übersetzungen von vereidigten Übersetzern.
    Die genaue Liste gibt die Stelle, die entscheidet. Erst fragen, dann übersetzen. Bitte schicken Sie mir hier keine Papiere.
    .title = Welche Papiere brauche ich?
    .detail =
        Für die Anerkennung genügen oft Kopien oder Dateien. Nie das Original mit der Post schicken.
        Wer von außerhalb der EU, des EWR und der Schweiz kommt, zeigt auch, dass er in Deutschland arbeiten will: zum Beispiel mit einem Schreiben von einem Arbeitgeber oder der ZSBA (Zentrale Servicestelle Berufsanerkennung).
        In Gesundheitsberufen kommen später Nachweise über Gesundheit und Straffreiheit dazu. Sie dürfen oft nicht alt sein, also nicht zu früh besorgen.
        Für das Visum hat jede Botschaft ihre eigene Liste. Sie steht auf ihrer Internetseite.
        Der Name sollte überall gleich geschrieben sein. Ist er verschieden, die Stelle fragen, welchen Nachweis sie will.

answer-who_are_you =
    Ich bin Lotse, ein Computerprogramm. Hier antwortet kein Mensch. Lotse kostet nichts.
    Ich bin keine Behörde. Ich entscheide nichts, vermittle keine Arbeit und gebe keine Rechtsberatung. Ich erkläre in einfachen Worten, was im Gesetz und auf offiziellen Seiten steht, und nenne die Quelle und den Tag der Prüfung.
    Wenn ich etwas nicht weiß, sage ich das. Einen Menschen finden Sie über „Beratung“.
    .title = Wer antwortet hier?

answer-bot_privacy =
    Ich speichere nur Ihre Sprache, Ihre Antworten und Ihren Fahrplan, verschlüsselt und dreißig Tage nach der letzten Nachricht. Ihren Namen brauche ich nicht. Eine Frage, die ich nicht beantworten kann, gebe ich nur weiter, wenn Sie es erlauben: ohne Namen.
    Bei Telegram und WhatsApp kann der Anbieter mitlesen. Vertraulicher ist der Chat auf unserer Internetseite.
    Bitte schicken Sie keine Ausweise und nichts zu Gesundheit, Religion oder Politik.
    Mit /delete löschen Sie alles sofort. Alles Weitere steht unter /privacy.
    .title = Was geschieht mit meinen Daten?

answer-age_limit =
    Eine allgemeine Altersgrenze gibt es nicht. Bei manchen Wegen zählt das Alter aber:
    • Blaue Karte EU: Das Alter spielt keine Rolle.
    • Andere Titel für Fachkräfte: Ab { FACT("age45_age") } braucht man für den ersten Titel ein Jahresgehalt von mindestens { FACT("age45_min_salary") } brutto oder eine angemessene Vorsorge für das Alter.
    • Chancenkarte: keine Grenze, aber Jüngere bekommen mehr Punkte.
    • Suche nach einem Ausbildungsplatz: nur unter { FACT("training_search_age") }.
    .title = Gibt es eine Altersgrenze?
    .detail =
        Die Regel mit dem höheren Gehalt steht in § 18 AufenthG. Sie gilt vom Geburtstag an und nur beim ersten Titel. Sie gilt auch für Berufserfahrene (§ 19c), Hilfskräfte in der Pflege, Lkw- und Busfahrer und die Westbalkan-Regelung.
        Was als Vorsorge für das Alter zählt, sagt die Botschaft oder die Ausländerbehörde.
        Ausnahmen sind möglich, wenn es ein öffentliches Interesse gibt, vor allem wenn nur wenig Gehalt fehlt oder die Grenze gerade erst überschritten ist. Verlassen kann man sich darauf nicht. Beim Westbalkan gibt es sie nur in begründeten Einzelfällen.
        Chancenkarte mit Punkten: mit höchstens { FACT("oc_nr09_age") }: { FACT("oc_points_nr09") }; mit höchstens { FACT("oc_nr10_age") }: { FACT("oc_points_nr10") }; danach gibt es keinen. Wer genau an der Grenze ist, fragt besser nach.
        Für eine Ausbildung mit Vertrag (§ 16a) nennt das Gesetz keine Altersgrenze. Auch die Anerkennung eines Abschlusses hängt nicht vom Alter ab.

answer-entry_without_visa =
    Zum Arbeiten brauchen die meisten Menschen ein Visum, und zwar vor der Reise. Ohne Visum kommen dürfen:
    • Menschen mit einem Pass aus EU, EWR oder Schweiz. Sie dürfen gleich arbeiten.
    • Menschen mit einem Pass aus diesen Ländern: { FACT("visa_free_entry_work") }. Sie beantragen den Aufenthaltstitel für die Arbeit in Deutschland, spätestens { FACT("visa_free_application") } nach der Einreise. Arbeiten dürfen sie erst, wenn der Titel es erlaubt.
    .title = Wer braucht kein Visum?
    .detail =
        Das häufigste Missverständnis: „Ohne Visum zu Besuch“ heißt nicht „ohne Visum zur Arbeit“. Auch wer als Tourist ohne Visum kommen darf, zum Beispiel aus Albanien oder Serbien, braucht für die Arbeit vorher ein nationales Visum (D-Visum).
        Mit einem Pass aus Andorra, Brasilien, El Salvador, Honduras, Monaco oder San Marino darf man den Titel nur dann in Deutschland beantragen, wenn man hier nicht arbeiten will (§ 41 AufenthV).
        Auch wer ohne Visum kommen darf, kann vorher eines beantragen. Das lohnt sich oft, weil man dann schneller anfangen kann.
        Eine Aufenthaltserlaubnis aus einem anderen EU-Land erlaubt die Arbeit in Deutschland nicht automatisch. Bitte vorher fragen.
        Wer ohne Erlaubnis arbeitet, gefährdet den späteren Titel.

answer-eu_citizens =
    Mit einem Pass aus der EU, aus Island, Liechtenstein, Norwegen oder der Schweiz braucht man kein Visum und keine Arbeitserlaubnis. Man darf einreisen, Arbeit suchen und gleich anfangen.
    Eine Anerkennung ist nur in geschützten Berufen nötig, zum Beispiel in der Pflege, als Ärztin oder als Lehrer.
    Nach dem Umzug meldet man die Wohnung an, spätestens { FACT("registration_deadline") } nach dem Einzug.
    .title = Ich habe einen EU-Pass
    .detail =
        Es zählt der Pass, nicht der Wohnort. Wer zum Beispiel in Italien lebt, aber keinen EU-Pass hat, braucht für die Arbeit in Deutschland einen eigenen Titel.
        Ein Pass aus Großbritannien ist kein EU-Pass mehr. Für ihn gelten eigene Regeln.
        Wo man den Abschluss gemacht hat, ist eine andere Frage: Auch mit EU-Pass muss in geschützten Berufen das Diplom geprüft werden. Auch bei einem Diplom aus der EU stellt man dafür einen Antrag.
        Für die Familie ohne EU-Pass gelten besondere Regeln. Die Ausländerbehörde oder eine Beratung erklärt sie.
        Mindestlohn, Urlaub und Schutz bei Krankheit gelten für alle, die hier arbeiten.

answer-tourist_to_work =
    In der Regel nein. Wer als Tourist oder zu Besuch hier ist, mit oder ohne Visum, darf nicht arbeiten und kann die Chancenkarte nicht in Deutschland beantragen (§ 20a AufenthG). Meist muss man zurückreisen und das Visum bei der deutschen Botschaft beantragen.
    Ausnahme: Mit einem Pass aus diesen Ländern kann man den Titel für eine Arbeit hier beantragen, spätestens { FACT("visa_free_application") } nach der Einreise: { FACT("visa_free_entry_work") }. Auch dann gilt: erst der Titel, dann die Arbeit.
    .title = Als Tourist kommen und Arbeit suchen
    .detail =
        Sich umsehen und mit einem Arbeitgeber sprechen ist noch keine Arbeit. Probearbeit ist dagegen in der Regel Arbeit, auch ohne Lohn.
        Geben Sie beim Visum den wahren Grund der Reise an. Falsche Angaben gefährden jedes spätere Visum. Bleiben Sie nicht länger, als der Stempel oder das Visum erlaubt.
        Vorsicht, wenn jemand sagt: „Komm als Tourist, die Papiere machen wir dann hier.“ Das ist oft Betrug oder führt in Schwarzarbeit.
        Wer hier schon einen Titel für Studium, Ausbildung oder Arbeit hat, kann die Chancenkarte in Deutschland beantragen.
        Der bessere Weg: die Stelle aus dem Ausland suchen, viele Gespräche gehen per Video. Oder die Chancenkarte vor der Reise beantragen.
