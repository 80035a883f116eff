### The road map of the language conversation: the goal, how and where to learn, the exam.

plan-language = Deutsch lernen

plan-language_goal_health = Ziel: Deutsch für den Gesundheitsberuf
    .what = Für die Erlaubnis in der Pflege verlangen die Bundesländer meist Deutsch { FACT("nursing_language") }. In anderen Gesundheitsberufen sagt die Behörde, welche Stufe gilt. Manchmal kommt eine Prüfung in Fachsprache dazu.
    .office = Gesundheitsbehörde des Bundeslandes
plan-language_goal_recognition = Ziel: Deutsch für Arbeit und Anerkennung
    .what = Für die Blaue Karte EU und für Fachkräfte (§§ 18a, 18b) verlangt das Gesetz kein Deutsch, viele Arbeitgeber aber schon. Für einen Kurs oder eine Prüfung zur Anerkennung: meist { FACT("lang_16d1") }. Für die Anerkennungspartnerschaft: mindestens { FACT("lang_recognition_partnership") }. In geschützten Berufen sagt die zuständige Stelle, was nötig ist.
plan-language_goal_card = Ziel: Deutsch für die Chancenkarte
    .what =
        Wer Punkte braucht, muss mindestens Deutsch { FACT("oc_language_minimum") } oder Englisch { FACT("oc_language_minimum_english") } zeigen. Mehr Deutsch bringt Punkte:
        • A2: { FACT("oc_points_nr04") }
        • B1: { FACT("oc_points_nr03") }
        • B2 oder besser: { FACT("oc_points_nr02") }
        Mit voller Anerkennung braucht man nach dem Gesetz kein Zertifikat.
plan-language_goal_apprenticeship = Ziel: Deutsch für die Ausbildung
    .what = In der Regel braucht man { FACT("lang_apprenticeship") }. Ausnahme: Betrieb oder Schule hat das Deutsch selbst geprüft, oder zuerst ist ein Deutschkurs geplant. Für das Visum zur Suche nach einem Ausbildungsplatz: { FACT("lang_training_search") }.
plan-language_goal_spouse = Ziel: Deutsch für den Nachzug
    .what =
        Es kommt auf den Titel der Person in Deutschland an:
        • Blaue Karte EU, Fachkraft (§§ 18a, 18b), Berufserfahrene (§ 19c Abs. 2): kein Deutsch nötig.
        • Andere Titel, zum Beispiel über die Westbalkan-Regelung: in der Regel A1.
        Es gibt weitere Ausnahmen. Vor der Anmeldung zur Prüfung die Botschaft fragen.
    .office = Deutsche Botschaft oder Konsulat
plan-language_goal_daily = Ziel: im Alltag gut zurechtkommen
    .what = Mit B1 kommt man bei Ämtern, beim Arzt und im Beruf meist gut zurecht. Wer bleiben möchte, braucht Deutsch auch später: für die Niederlassungserlaubnis als Fachkraft { FACT("lang_settlement_skilled") }, mit der Blauen Karte mindestens { FACT("lang_settlement_blue_card") }, für die Einbürgerung { FACT("lang_citizenship") }.

plan-language_begin = Heute anfangen
    .what = Jeden Tag ein wenig hilft mehr als einmal in der Woche viel. Am Anfang geht es kostenlos im Internet, zum Beispiel mit der Deutschen Welle oder dem vhs-Lernportal. Von Anfang an laut und mit anderen Menschen sprechen.
    .cost = keine
plan-language_further = Auf der nächsten Stufe weiterlernen
    .what = Ein Einstufungstest zeigt, welcher Kurs passt. Viele Kursanbieter haben einen Test im Internet. Am besten ist ein Kurs, der bis zur Prüfung führt. So oft wie möglich sprechen: Das fehlt am häufigsten.
plan-language_well = Das Niveau nachweisen und Fachsprache üben
    .what = Mit B2 ist viel geschafft. Ist das Zertifikat schon älter: fragen, ob es noch zählt. Jetzt lohnt sich Deutsch für den eigenen Beruf: Fachwörter, Gespräche, Berichte.
plan-language_abroad = Einen Kurs im eigenen Land finden
    .what = Das Goethe-Institut hat Kurse und Prüfungen in vielen Ländern und online. In einigen Ländern gibt es vor der Reise auch kostenlose Beratung und Kurse (Vorintegration). Das Goethe-Institut weiß mehr. Es gibt auch andere gute Schulen: Preise vergleichen.
    .office = Goethe-Institut oder Sprachschule
    .cost = je nach Land und Kurs
plan-language_stay = Möglich: zum Sprachkurs einreisen
    .what = Für einen Deutschkurs in Deutschland kann es ein Visum geben (§ 16f AufenthG). Nötig sind ein Kursplatz und Geld zum Leben, zur Zeit { FACT("s16d_livelihood") } im Monat. Arbeiten darf man dabei { FACT("language_course_side_job") } pro Woche.
    .office = Deutsche Botschaft oder Konsulat
plan-language_integration = Nach dem Integrationskurs fragen
    .what = Wer den ersten Titel als Fachkraft, als Berufserfahrene oder mit Blauer Karte hat oder zur Familie nachzieht, hat meist ein Recht auf einen Kurs, wenn B1 noch fehlt. Das Recht bald nutzen: spätestens { FACT("integration_course_use_within") } später. Wer kein Recht hat, bekommt zur Zeit keinen freien Platz, kann aber selbst zahlen.
    .office = Ausländerbehörde, BAMF oder Migrationsberatung (MBE)
    .cost = ein Teil der Kosten; mit wenig Geld kann das wegfallen
plan-language_job_courses = Deutsch für den Beruf lernen
    .what = Berufssprachkurse sind für Menschen, die arbeiten, einen Arbeitsvertrag haben, Arbeit suchen oder in der Anerkennung sind. Manche Betriebe haben eigene Kurse: danach fragen.
    .office = Agentur für Arbeit oder Arbeitgeber
plan-language_exam = Die Prüfung machen
    .what = Erst fragen, dann anmelden: Welche Prüfung nimmt die Botschaft oder Behörde an, welche Stufe, und wie alt darf das Zertifikat sein? Meist zählen Prüfungen vom Goethe-Institut, von telc, ÖSD oder TestDaF. Nie ein Zertifikat kaufen: Das gefährdet das Visum.
    .office = Prüfungszentrum
    .papers = Pass; der Name muss so auf dem Zertifikat stehen
    .cost = je nach Land und Prüfung
    .time = Termine sind oft früh voll
