### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **Nach diesen Antworten möglich:**
routes-possible_none = Im Moment ist nach diesen Antworten noch kein Weg ganz offen. Das kann sich ändern.
routes-possible_none_alone = Im Moment sehe ich nach diesen Antworten noch keinen Weg. Das kann sich ändern.
routes-open = **Möglich, wenn noch etwas dazukommt:**
routes-open_more = **Auch möglich, wenn noch etwas dazukommt:**
routes-further = Auch möglich, aber mit mehr Schritten:
routes-blocked = **Was zur Zeit nicht geht:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = Die Beträge sind die von { $year }. Die neuen stehen noch nicht sicher fest.
routes-discretion = Das ist eine Auskunft nach diesen Antworten, keine Zusage und keine Rechtsberatung. Entscheiden kann nur die Behörde.

routes-approval_ba = Die Bundesagentur für Arbeit (BA) muss zustimmen.
routes-approval_priority = Die Bundesagentur für Arbeit (BA) muss zustimmen. Sie prüft, ob jemand anderes Vorrang hat.
routes-approval_quota = Die Bundesagentur für Arbeit (BA) muss zustimmen. Es gibt im Jahr nur eine begrenzte Zahl.
routes-approval_priority_and_quota = Die Bundesagentur für Arbeit (BA) muss zustimmen. Sie prüft, ob jemand anderes Vorrang hat, und die Zahl im Jahr ist begrenzt.

routes-note_licence = In geschützten Berufen, zum Beispiel in der Pflege, braucht man trotzdem die Anerkennung.
routes-note_nothing =
    Das öffnet Wege:
    • ein Abschluss: eine Ausbildung von mindestens { FACT("qualified_training_min") } oder ein Studium
    • Deutsch, am besten bis { FACT("apprenticeship_german") }
    • ein festes Angebot für Arbeit oder Ausbildung
    • ein Gespräch mit einer kostenlosen Beratung
routes-note_quota = Beim Westbalkan kann die Zahl für dieses Jahr schon vergeben sein. Fragen Sie vorher bei der Botschaft.
routes-note_visa_free_entry = Mit diesem Pass darf man ohne Visum einreisen und den Aufenthaltstitel hier beantragen, höchstens { FACT("visa_free_application") } nach der Einreise. Arbeiten darf man erst mit dem Titel.
routes-note_in_germany = **Wichtig:** Ohne Aufenthaltserlaubnis für Studium, Ausbildung oder Arbeit geht der Antrag meist nur aus dem Ausland. Vor einer Ausreise unbedingt beraten lassen, vor allem bei Asyl oder Duldung.

## Titles, and what each route is

routes-title_eu_free_movement = Freizügigkeit (FreizügG/EU)
    .text = Mit einem Pass aus der EU, dem EWR oder der Schweiz darf man in Deutschland leben und arbeiten, ohne Visum und ohne Arbeitserlaubnis.
routes-title_blue_card_general = Blaue Karte EU (§ 18g)
    .text = Der Titel für Arbeit, die zum Studium passt. Eine Zustimmung der Bundesagentur für Arbeit ist dafür nicht nötig, Deutsch verlangt das Gesetz nicht.
routes-title_blue_card_reduced = Blaue Karte EU im Engpassberuf (§ 18g)
    .text = Dieselbe Karte mit weniger Gehalt: für Engpassberufe und kurz nach dem Studium.
routes-title_blue_card_it = Blaue Karte EU für IT ohne Studium (§ 18g Abs. 2)
    .text = Hier zählt die Erfahrung in der IT statt eines Abschlusses.
routes-title_skilled_academic_18b = Fachkraft mit Studium (§ 18b)
    .text = Für jede qualifizierte Arbeit. Sie muss nicht genau zum Studium passen.
routes-title_skilled_vocational_18a = Fachkraft mit Ausbildung (§ 18a)
    .text = Für jede qualifizierte Arbeit, wenn die Ausbildung in Deutschland anerkannt ist.
routes-title_experience_19c2 = Arbeit mit Berufserfahrung (§ 19c Abs. 2)
    .text = Arbeiten ohne deutsche Anerkennung: Es zählen die Erfahrung, ein Abschluss aus dem eigenen Land und das Gehalt.
routes-title_experience_it_19c2 = IT mit Berufserfahrung (§ 19c Abs. 2)
    .text = Arbeiten in der IT ganz ohne Abschluss: Es zählen die Erfahrung und das Gehalt.
routes-title_recognition_partnership_16d3 = Anerkennungspartnerschaft (§ 16d Abs. 3)
    .text = Erst einreisen und arbeiten, die Anerkennung läuft in Deutschland nebenher.
routes-title_adaptation_16d1 = Kurs für die Anerkennung (§ 16d Abs. 1)
    .text = Ein Aufenthalt, um in Deutschland nachzuholen, was laut Bescheid noch fehlt.
routes-title_exam_16d5 = Prüfung für die Anerkennung (§ 16d Abs. 5)
    .text = Ein kurzer Aufenthalt nur für die Prüfung. Arbeiten darf man dabei nicht.
routes-title_western_balkans_26_2 = Westbalkanregelung (§ 26 Abs. 2 BeschV)
    .text = Für jede Arbeit mit festem Angebot, auch ohne Abschluss und ohne Deutsch. Den Antrag stellt man bei einer deutschen Vertretung in der Region.
routes-title_best_friends_26_1 = Regelung für einzelne Länder (§ 26 Abs. 1 BeschV)
    .text = Mit diesem Pass ist jede Arbeit mit festem Angebot möglich, auch ohne Abschluss.
routes-title_care_assistant_22a = Pflegehilfskraft (§ 22a BeschV)
    .text = Für Menschen mit einer Ausbildung in der Pflegehilfe, die in Deutschland gilt.
routes-title_driver_24a = LKW- oder Busfahrer (§ 24a BeschV)
    .text = Für Berufsfahrer mit Stelle. Manche Firmen helfen, den EU-Führerschein zu machen.
routes-title_opportunity_card_skilled = Chancenkarte ohne Punkte (§ 20a)
    .text = Einreisen und hier Arbeit suchen. Der Abschluss ist anerkannt oder vergleichbar, darum sind keine Punkte nötig.
routes-title_opportunity_card_points = Chancenkarte mit Punkten (§ 20a)
    .text = Einreisen und hier Arbeit suchen. Nötig sind { FACT("oc_min_points") }. Im Menü unter „Weitere Themen“ zähle ich sie genau.
routes-title_apprenticeship_16a = Ausbildung in Deutschland (§ 16a)
    .text = Einen Beruf lernen. In einer betrieblichen Ausbildung verdient man dabei schon Geld.
routes-title_training_search_17 = Ausbildungsplatz suchen (§ 17)
    .text = Höchstens { FACT("training_search_duration") } in Deutschland einen Ausbildungsplatz suchen.
routes-title_job_search_20 = Arbeit suchen nach einem Abschluss hier (§ 20)
    .text = Wer hier Studium, Ausbildung, Forschung oder Anerkennung beendet hat, darf in Deutschland Arbeit suchen.
routes-title_short_term_15d = Kurze Beschäftigung (§ 15d BeschV)
    .text = Für Arbeit von wenigen Monaten. Der Arbeitgeber stellt den Antrag und zahlt die Reise.
routes-title_ict_19 = ICT-Karte (§ 19)
    .text = Für eine Zeit in Deutschland im selben Konzern.
routes-title_language_course_16f = Deutschkurs in Deutschland (§ 16f)
    .text = Ein Aufenthalt zum Deutschlernen, mit etwas Arbeit nebenbei.

## What is missing, by condition

routes-missing-free_movement = ein Pass aus der EU, dem EWR oder der Schweiz
routes-missing-third_country = ein Pass von außerhalb der EU
routes-missing-degree = ein Studium, das in Deutschland anerkannt oder vergleichbar ist (anabin oder ZAB)
routes-missing-fitting_job = ein Job-Angebot, das zum Studium passt
routes-missing-offer_months = ein Job-Angebot für mindestens { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = ein Jahresgehalt von mindestens { FACT("blue_card_salary_general") }
routes-missing-licence = die Erlaubnis für den Beruf, wenn er geschützt ist
routes-missing-shortage_or_recent_degree = ein Engpassberuf, oder ein Abschluss vor höchstens { FACT("blue_card_new_entrant") }
routes-missing-salary_blue_card_reduced = ein Jahresgehalt von mindestens { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = ein Beruf in der IT
routes-missing-experience_it_blue_card = mindestens { FACT("blue_card_it_experience") } IT-Erfahrung auf dem Niveau eines Studiums (es zählen die letzten { FACT("blue_card_it_experience_window") })
routes-missing-qualified_job = ein Job-Angebot für qualifizierte Arbeit
routes-missing-age45 = wegen des Alters (ab { FACT("age45_age") }): ein Jahresgehalt von mindestens { FACT("age45_min_salary") } oder eine ausreichende Vorsorge für das Alter
routes-missing-equivalence = die volle Anerkennung der Ausbildung in Deutschland
routes-missing-experience = mindestens { FACT("experience_years") } Erfahrung im Beruf (es zählen die letzten { FACT("experience_window") })
routes-missing-salary_or_agreement = ein Jahresgehalt von mindestens { FACT("experience_6beschv_min_salary") }, oder Lohn nach Tarif
routes-missing-experienced_qualification = ein Abschluss, der im eigenen Land staatlich anerkannt ist (Ausbildung: mindestens { FACT("experience_training_min") })
routes-missing-foreign_qualification = ein Abschluss, der im eigenen Land staatlich anerkannt ist (Ausbildung: mindestens { FACT("qualified_training_min") })
routes-missing-partnership_job = ein Job-Angebot im selben Berufsfeld
routes-missing-recognition_agreement = ein Arbeitgeber, der mitmacht und das schriftlich vereinbart
routes-missing-suitable_employer = ein Betrieb, der ausbilden kann
routes-missing-german_a2 = Deutsch { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = ein Bescheid, der sagt, was zur Anerkennung noch fehlt
routes-missing-measure = ein Platz in einem passenden Kurs
routes-missing-german_a2_usual = in der Regel Deutsch { FACT("lang_16d1") }
routes-missing-livelihood_recognition = Geld zum Leben: { FACT("s16d_livelihood") } im Monat
routes-missing-exam = eine Prüfung für die Anerkennung, die bald stattfindet
routes-missing-nationality = der Pass eines Landes, für das es diese Regel gibt
routes-missing-job_offer = ein festes Job-Angebot
routes-missing-from_abroad = der Antrag aus dem Ausland
routes-missing-asylum_benefits = keine Hilfe nach dem Asylbewerberleistungsgesetz (es zählen die letzten { FACT("western_balkans_asylum_benefits") })
routes-missing-care_assistant = eine Ausbildung in der Pflegehilfe, die in Deutschland anerkannt ist
routes-missing-driver = EU-Führerschein mit Grundqualifikation, oder eine Firma, die dabei hilft
routes-missing-skilled_worker = ein Abschluss, der in Deutschland voll anerkannt ist oder, bei einem Studium, als vergleichbar gilt
routes-missing-livelihood_opportunity_card = Geld zum Leben: { FACT("oc_livelihood") } im Monat
routes-missing-abroad_or_title = der Antrag aus dem Ausland, oder hier mit einer Aufenthaltserlaubnis für Studium, Ausbildung oder Arbeit
routes-missing-basic_qualification = ein Abschluss, der im eigenen Land staatlich anerkannt ist (Ausbildung: mindestens { FACT("oc_training_min") })
routes-missing-german_or_english = Deutsch { FACT("oc_language_minimum") } oder Englisch { FACT("oc_language_minimum_english") }
routes-missing-points = mehr Punkte (nötig: { FACT("oc_min_points") }), zum Beispiel durch besseres Deutsch
routes-missing-training_place = ein Ausbildungsvertrag oder ein Schulplatz
routes-missing-german_for_training = Deutsch { FACT("apprenticeship_german") }, oder ein Betrieb, der das Deutsch selbst prüft oder einen Vorkurs plant
routes-missing-livelihood_training = Geld zum Leben; der Lohn der Ausbildung zählt mit
routes-missing-under_age = ein Alter unter { FACT("training_search_age") }
routes-missing-livelihood_training_search = Geld zum Leben: { FACT("s16d_livelihood") } im Monat
routes-missing-school_certificate = ein Schulzeugnis, mit dem man studieren darf
routes-missing-german_b1 = Deutsch { FACT("lang_training_search") }
routes-missing-completed_stay = ein Abschluss hier in Deutschland
routes-missing-livelihood_search = genug Geld zum Leben
routes-missing-collective_agreement = ein Arbeitgeber mit Tarifvertrag
routes-missing-hours = mindestens { FACT("short_term_hours") } Arbeit pro Woche
routes-missing-short_duration = eine Stelle für höchstens { FACT("short_term_months") }
routes-missing-travel_paid = ein Arbeitgeber, der die Reise zahlt
routes-missing-transfer_role = eine Stelle als Führungskraft, Spezialist oder Trainee im Konzern
routes-missing-transfer_months = mindestens { FACT("ict_group_months") } im Konzern, direkt davor
routes-missing-transfer_days = ein Einsatz von mehr als { FACT("ict_transfer_days") }
routes-missing-language_course = ein Platz in einem Deutschkurs
routes-missing-livelihood_language_course = Geld zum Leben: { FACT("s16d_livelihood") } im Monat

## What stands in the way for good, by condition

routes-blocked-skilled_worker = Ohne Abschluss gibt es kein Visum als Fachkraft und keine Chancenkarte. Erfahrung allein reicht dafür nicht.
routes-blocked-basic_qualification = Für die Chancenkarte muss der Abschluss im eigenen Land staatlich anerkannt sein; eine Ausbildung muss mindestens { FACT("oc_training_min") } dauern.
routes-blocked-experience = Für den Weg mit Berufserfahrung reicht die Erfahrung noch nicht: Nötig sind { FACT("experience_years") }.
routes-blocked-under_age = Die Suche nach einem Ausbildungsplatz geht nur unter { FACT("training_search_age") }. Eine Ausbildung selbst geht auch später.
routes-blocked-school_certificate = Die Suche nach einem Ausbildungsplatz geht nur mit einem Schulzeugnis, mit dem man studieren darf. Eine Ausbildung selbst geht auch ohne.
