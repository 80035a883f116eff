answer-blue_card =
    Die Blaue Karte EU ist ein Aufenthaltstitel für Menschen mit Studium. In der Regel braucht man:
    • ein Studium, das in Deutschland anerkannt oder vergleichbar ist,
    • ein Job-Angebot, das dazu passt, für mindestens { FACT("blue_card_offer_months") },
    • ein Jahresgehalt von mindestens { FACT("blue_card_salary_general") } brutto. In Engpassberufen und kurz nach dem Studium genügen { FACT("blue_card_salary_reduced") }.
    Deutsch verlangt das Gesetz dafür nicht, eine Altersgrenze gibt es nicht.
    .title = Blaue Karte EU
    .detail =
        Engpassberufe sind hier zum Beispiel: Ingenieurwesen, Naturwissenschaft, IT, Medizin, Lehrkräfte. Elektriker, Köche und Fahrer gehören nicht dazu. Die Liste der Blauen Karte ist kürzer als andere Listen.
        „Kurz nach dem Studium“ heißt: Der Abschluss ist bei Antrag höchstens { FACT("blue_card_new_entrant") } alt. Für das niedrigere Gehalt muss die Bundesagentur für Arbeit zustimmen.
        IT ohne Studium: mindestens { FACT("blue_card_it_experience") } Erfahrung auf akademischem Niveau (es zählen die letzten { FACT("blue_card_it_experience_window") }) und mindestens das niedrigere Gehalt.
        In geschützten Berufen muss die Erlaubnis da oder zugesagt sein.
        Der Betrag ändert sich jedes Jahr. Planen Sie mit dem Betrag des Jahres, in dem der Titel erteilt wird.

answer-opportunity_card =
    Mit der Chancenkarte kann man nach Deutschland kommen und hier Arbeit suchen, höchstens { FACT("oc_duration") }. Es gibt zwei Wege:
    • Ist der Abschluss anerkannt oder vergleichbar, braucht man keine Punkte.
    • Sonst braucht man { FACT("oc_min_points") }, einen staatlich anerkannten Abschluss und Deutsch { FACT("oc_language_minimum") } oder Englisch { FACT("oc_language_minimum_english") }.
    Immer nötig ist Geld zum Leben: zur Zeit { FACT("oc_livelihood") } im Monat. Einen Anspruch gibt es nicht.
    .title = Chancenkarte zur Jobsuche
    .detail =
        Punkte gibt es zum Beispiel für Deutsch (B2: { FACT("oc_points_nr02") }, B1: { FACT("oc_points_nr03") }, A2: { FACT("oc_points_nr04") }), Berufserfahrung, jüngeres Alter, Engpassberufe oder einen früheren Aufenthalt. Eine teilweise Anerkennung bringt { FACT("oc_points_nr01") } und ersetzt den anderen Nachweis zum Abschluss. Englisch B2 ist nur eine Bedingung, es bringt keinen Punkt.
        Während der Suche darf man im Schnitt { FACT("oc_part_time_work") } pro Woche arbeiten und zur Probe, je Stelle höchstens { FACT("oc_trial_job") }.
        Beantragen muss man die Karte in der Regel aus dem Ausland. Wer als Tourist hier ist, kann nicht wechseln.
