answer-job_search =
    Kostenlos und offiziell suchen:
    • Jobsuche der Bundesagentur für Arbeit
    • „Make it in Germany“, das Portal der Bundesregierung
    • die ZAV, die internationale Vermittlung der Bundesagentur für Arbeit, erreichbar über die Hotline { FACT("hotline_phone") }
    Dazu: die Seiten von Firmen und private Stellenbörsen. Suchen Sie mit dem deutschen Namen des Berufs.
    Zuerst klären, was der Abschluss zählt: Das steht am besten schon in der Bewerbung. Nie im Voraus für eine Stelle zahlen.
    .title = Arbeit in Deutschland finden
    .detail =
        Zum Suchen nach Deutschland kommen geht aus dem Ausland nur mit der Chancenkarte. Das frühere Visum zur Arbeitssuche gibt es nicht mehr. Als Tourist darf man nicht wechseln.
        Wer in Deutschland studiert, eine Ausbildung gemacht oder hier die Anerkennung bekommen hat, darf danach suchen: höchstens { FACT("job_search_after_german_degree") } (§ 20 AufenthG).
        Private Vermittler: höchstens { FACT("agent_fee_cap") }, mit schriftlichem Vertrag und erst, wenn der Arbeitsvertrag da ist. Viele seriöse Vermittler nehmen nur vom Arbeitgeber Geld.
        Viele Firmen haben noch nie jemanden aus dem Ausland eingestellt. Schreiben Sie in einem Satz, welcher Titel möglich ist, und nennen Sie das beschleunigte Verfahren (§ 81a).
        Absagen sind normal. Oft hilft: besseres Deutsch, kleinere Orte, Betriebe mit Erfahrung.
        Ich vermittle keine Stellen und kenne keine freien Plätze.

answer-application_cv =
    Eine Bewerbung hat meist drei Teile: Lebenslauf, kurzes Anschreiben, Zeugnisse. Am besten alles in einer PDF-Datei.
    Der Lebenslauf ist eine Tabelle: das Neueste zuerst, mit Monat und Jahr, Firma, Ort und Aufgaben. Dazu Sprachen mit Stufe (A1 bis C2) und der Stand der Anerkennung. Erklären Sie Lücken mit einem Wort.
    Foto, Religion, Kinder und Familienstand sind freiwillig. Schicken Sie nie den Pass mit.
    .title = Bewerbung und Lebenslauf
    .detail =
        Das Anschreiben ist kurz: Warum diese Firma? Was können Sie? Ab wann? Nennen Sie die Stelle und einen Menschen beim Namen, wenn er in der Anzeige steht.
        Schreiben Sie den Beruf mit dem deutschen Namen und erklären Sie den Abschluss in einem Satz: wie lange, welche Schule, staatlich anerkannt.
        Schreiben Sie die Wahrheit, auch beim Deutsch. Im Gespräch merkt man es sofort.
        Eine kostenlose Vorlage in vielen Sprachen ist der Europass.
        Das erste Gespräch ist oft per Video. Fragen Sie dort nach Lohn, Stunden, Beginn und Hilfe beim Visum.
        Für die Anerkennung braucht man einen Lebenslauf auf Deutsch, als Tabelle. So ist er schon fertig.
        Einfache Übersetzungen genügen für die Bewerbung meist. Vereidigte Übersetzungen braucht erst die Behörde.

answer-job_offer_check =
    Ein gutes Angebot nennt schriftlich: Firma mit Adresse, Aufgaben, Ort, Lohn brutto, Stunden pro Woche, Urlaub, Beginn, Dauer und Kündigung.
    Der Lohn darf in der Regel nicht unter { FACT("min_wage") } brutto pro Stunde liegen. Und er darf nicht schlechter sein als bei vergleichbaren Kollegen.
    Unterschreiben Sie nichts, was Sie nicht verstehen. Faire Integration prüft Angebote kostenlos, in vielen Sprachen und auch für Menschen im Ausland. Ich selbst kann Verträge nicht prüfen.
    .title = Ist dieses Angebot in Ordnung?
    .detail =
        Achten Sie auf diese Punkte:
        • Geld zurückzahlen beim Kündigen: für was, wie viel, wie lange?
        • Wohnung vom Arbeitgeber: Was kostet sie, und was gilt, wenn die Arbeit endet?
        • Abzüge vom Lohn, unbezahlte Überstunden oder Probearbeit ohne Lohn
        • Aufgaben, die nicht zum Beruf im Visum passen
        Normal sind in Deutschland { FACT("working_time") } Arbeit am Tag. Bis zu { FACT("working_time_max") } sind erlaubt, wenn es später ausgeglichen wird.
        Die wichtigsten Bedingungen muss der Arbeitgeber in Textform geben (§ 2 NachwG). Ein Vermittler muss Sie vor dem Vertrag schriftlich informieren, in einer Sprache, die Sie verstehen.
        Niemand darf Ihren Pass behalten.
        Ist die Firma echt? Rufen Sie unter der Nummer an, die auf der Seite der Firma steht, nicht unter der aus der Nachricht.
        Brutto ist nicht das Geld auf dem Konto: Steuern und Versicherungen gehen noch ab.

answer-salary_typical =
    Einen Lohn für alle gibt es nicht. Er hängt ab vom Beruf, von der Region, von der Erfahrung und davon, ob es einen Tarifvertrag gibt. Fest sind nur untere Grenzen:
    • Mindestlohn: { FACT("min_wage") } brutto pro Stunde
    • Pflegefachkräfte: { FACT("care_min_wage_nurse") } brutto pro Stunde (nicht in Krankenhäusern)
    • Blaue Karte EU: { FACT("blue_card_salary_general") } brutto im Jahr, in manchen Fällen weniger
    Vergleichen kann man kostenlos im Entgeltatlas der Bundesagentur für Arbeit.
    .title = Was verdient man in Deutschland?
    .detail =
        Brutto ist der Lohn im Vertrag. Netto kommt auf das Konto: Davor gehen Steuer und Beiträge für Krankheit, Pflege, Rente und Arbeitslosigkeit ab. Wie viel, hängt von Familie und Lohn ab. Fragen Sie immer: brutto oder netto, pro Monat oder pro Jahr?
        Für das Visum als Fachkraft (§ 18a, § 18b) gibt es kein festes Mindestgehalt. Ab { FACT("age45_age") } braucht man für den ersten Titel mindestens { FACT("age45_min_salary") } brutto im Jahr oder eine Vorsorge für das Alter. Berufserfahrene (§ 19c): mindestens { FACT("experience_6beschv_min_salary") } oder Lohn nach Tarifvertrag.
        Immer gilt: Der Lohn darf nicht schlechter sein als bei vergleichbaren Menschen aus Deutschland. Das prüft in der Regel die Bundesagentur für Arbeit.
        Rechnen Sie die Miete mit ein. In großen Städten ist sie viel höher als auf dem Land.
        Solange die Anerkennung fehlt, ist der Lohn in geschützten Berufen oft niedriger. Der Vertrag soll sagen, wie viel es danach ist.

answer-employer_side =
    Sie möchten jemanden aus dem Ausland einstellen? So fangen Sie an:
    • klären: Ist der Beruf geschützt? Welcher Abschluss liegt vor?
    • Angebot schriftlich machen: Aufgaben, Lohn, Stunden
    • „Erklärung zum Beschäftigungsverhältnis“ ausfüllen (für die Bundesagentur für Arbeit)
    • früh anfangen mit Anerkennung oder Zeugnisbewertung
    • wenn es schnell gehen soll: beschleunigtes Verfahren (§ 81a), { FACT("fast_track_fee") }
    Kostenlos hilft der Arbeitgeber-Service der Bundesagentur für Arbeit.
    .title = Als Betrieb jemanden einstellen
    .detail =
        Wer beantragt was? Das Visum beantragt die Person bei der deutschen Botschaft. Das beschleunigte Verfahren beantragen Sie bei der Ausländerbehörde, mit einer Vollmacht der Person. Ziele sind dann: Anerkennung { FACT("fast_track_recognition_time") }, Bundesagentur { FACT("fast_track_ba_time") }, Termin { FACT("fast_track_appointment_time") }, Visum { FACT("fast_track_visa_time") }. Eine Garantie ist das nicht.
        Ohne dieses Verfahren können Sie die Vorabzustimmung der Bundesagentur holen. Sie gilt { FACT("ba_pre_approval_validity") }.
        Bei Fachkräften gibt es in der Regel keine Vorrangprüfung. Geprüft wird aber, ob Lohn und Arbeitszeit so gut sind wie bei vergleichbaren Beschäftigten.
        Fehlt die Anerkennung noch, kann die Anerkennungspartnerschaft passen.
        Weitere Hilfe: Make it in Germany (Seiten für Arbeitgeber), KOFA, IHK oder Handwerkskammer, IQ Servicestellen Fachkräfteeinwanderung.
        Lotse vermittelt niemanden. Denken Sie auch an Wohnung, Deutschkurs und eine feste Ansprechperson.

answer-employer_duties =
    Das müssen Arbeitgeber vor allem tun:
    • den Aufenthaltstitel prüfen: Erlaubt er diese Arbeit? Eine Kopie aufheben (§ 4a AufenthG).
    • wer im Ausland angeworben wurde: spätestens am ersten Arbeitstag in Textform auf die Beratung „Faire Integration“ hinweisen, mit dem Kontakt der nächsten Stelle (§ 45c AufenthG).
    • Endet die Arbeit früher als geplant: der Ausländerbehörde melden, spätestens { FACT("employer_report_time") } später.
    • nicht schlechter bezahlen als vergleichbare Beschäftigte.
    .title = Pflichten von Arbeitgebern
    .detail =
        Dazu kommen die Pflichten, die für alle gelten: Anmeldung zur Sozialversicherung und die wichtigsten Bedingungen des Vertrags in Textform (§ 2 NachwG).
        Der Hinweis auf Faire Integration ist nicht nötig, wenn schon ein Vermittler nach § 299 SGB III informiert hat. Ihn trotzdem zu geben schadet nicht.
        Die Adresse der nächsten Stelle steht auf der Seite von Faire Integration. Die Träger wurden neu ausgewählt: keine alten Listen verwenden.
        Pässe und Ausweise dürfen Arbeitgeber nicht behalten.
        Wer Beschäftigte aus dem Ausland immer wieder schlechter behandelt oder Pflichten verletzt, kann von der Bundesagentur für Arbeit ausgeschlossen werden, höchstens { FACT("employer_ban") } lang.
        Auch die Beschäftigten müssen melden, wenn die Arbeit früher endet: der Ausländerbehörde, spätestens { FACT("duty_notify_job_end_worker") } später. Erinnern Sie daran.
        Bei Menschen mit EU-Pass entfällt die Prüfung des Aufenthaltstitels.
