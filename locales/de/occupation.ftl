### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.

occupation-title = Mein Beruf
occupation-ask = Um welchen Beruf geht es? Bitte schreiben Sie nur den Beruf, in Ihrer Sprache oder auf Deutsch. Zum Beispiel: Krankenschwester, Elektriker, Koch.
    .short = Beruf
    .invalid = Diesen Beruf habe ich nicht gefunden. Versuchen Sie ein anderes Wort, oder schreiben Sie ihn auf Deutsch oder Englisch. Sonst tippen Sie auf „Weiß nicht“: Dann zeige ich, wo er zu finden ist.
occupation-not_found =
    Das macht nichts: Ich kenne viele Berufe, aber nicht alle. So geht es weiter:
    • Im Anerkennungs-Finder stehen auch seltene Berufe, in mehreren Sprachen. Geben Sie den Beruf und einen Ort in Deutschland ein. Er zeigt, ob der Beruf geschützt ist und wer entscheidet:
    { FACT("recognition_finder") }
    • Die Hotline „Arbeiten und Leben in Deutschland“ hilft beim Suchen, kostenlos, auf Deutsch und Englisch: { FACT("hotline_phone") }
occupation-next = Wie möchten Sie weitermachen?
    .short = Wie weiter
    .recognition = Fahrplan: Anerkennung
    .recognition-words = anerkennung, anerkennen, abschluss anerkennen
    .points = Chancenkarte: Punkte
    .points-words = chancenkarte, punkte, punkte rechnen
    .another = Anderer Beruf
    .another-words = noch ein beruf, anderen beruf, beruf ändern, nächster beruf
    .done = Fertig, wer berät mich?
    .done-words = fertig, nein danke, das war alles, wer berät mich, wer hilft mir

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = Auf Deutsch: **{ $title }**
occupation-search = Wörter zum Suchen in Anzeigen: { $words }

occupation-regulated_yes = **Geschützter Beruf: ja.** In Deutschland darf man ihn erst mit einer Erlaubnis oder Anerkennung ausüben (reglementierter Beruf).
occupation-regulated_no = **Geschützter Beruf: nein.** Arbeiten darf man auch ohne Anerkennung. Für das Visum als Fachkraft muss der Abschluss aber meist anerkannt oder vergleichbar sein.
occupation-regulated_title = **Geschützter Beruf: nur der Titel.** Arbeiten darf man auch ohne Erlaubnis. Aber nicht jeder darf sich so nennen, zum Beispiel „Ingenieurin“ oder „beeidigter Übersetzer“. Für das Visum als Fachkraft muss der Abschluss meist anerkannt oder vergleichbar sein.
occupation-regulated_own_business = **Geschützter Beruf: nur für den eigenen Betrieb.** Wer angestellt ist, darf ohne Erlaubnis arbeiten. Wer selbst einen Betrieb führen will, muss mehr nachweisen. Für das Visum als Fachkraft ist die Anerkennung meist nötig.
occupation-regulated_licence = **Geschützter Beruf: Man braucht einen Schein.** Das kann ein Führerschein, eine Lizenz oder eine Prüfung sein. Ob ein Schein aus dem Ausland gilt, muss man vorher fragen.

occupation-body_land_health = **Wer entscheidet?** Die Gesundheitsbehörde des Bundeslandes, in dem man arbeiten möchte.
occupation-body_land_school = **Wer entscheidet?** Die Schulbehörde des Bundeslandes, in dem man arbeiten möchte.
occupation-body_land_education = **Wer entscheidet?** Eine Behörde des Bundeslandes, in dem man arbeiten möchte. Welche das ist, ist je nach Land verschieden.
occupation-body_land_justice = **Wer entscheidet?** Die Justizbehörde des Bundeslandes, in dem man arbeiten möchte, oder die Rechtsanwaltskammer.
occupation-body_chamber_of_architects = **Wer entscheidet?** Die Architektenkammer des Bundeslandes, in dem man arbeiten möchte.
occupation-body_chamber_of_physicians = **Wer entscheidet?** Die Ärztekammer.
occupation-body_chamber_of_agriculture = **Wer entscheidet?** Die Landwirtschaftskammer oder eine Behörde des Bundeslandes.
occupation-body_hwk = **Wer entscheidet?** Meist die Handwerkskammer (HWK) am Ort.
occupation-body_ihk_fosa = **Wer entscheidet?** Für die Ausbildung meist die IHK FOSA. Das ist die Stelle der Industrie- und Handelskammern.
occupation-body_zab = **Wer entscheidet?** Bei einem Studium: zuerst in der Datenbank anabin nachsehen, sonst die ZAB (Zentralstelle für ausländisches Bildungswesen). Bei einer Ausbildung: meist die IHK FOSA.
occupation-body_driving_licence_office = **Wer entscheidet?** Über den Führerschein die Führerscheinstelle am Wohnort in Deutschland.
occupation-body_professional_chamber = **Wer entscheidet?** Die Kammer für diesen Berufszweig. Den Namen nennt der Anerkennungs-Finder.
occupation-body_transport_authority = **Wer entscheidet?** Die Bundesbehörde für Luftfahrt oder Schifffahrt.

occupation-shortage_yes = **Engpassliste der Blauen Karte EU: ja** (§ 18g AufenthG). Mit einem Studium, das zur Arbeit passt, genügt dort das niedrigere Gehalt: { FACT("blue_card_salary_reduced") } brutto im Jahr.
occupation-shortage_academic = **Engpassliste der Blauen Karte EU: nur mit Studium** (§ 18g AufenthG). Auf diesem Niveau genügt dort das niedrigere Gehalt: { FACT("blue_card_salary_reduced") } brutto im Jahr. Mit einer Ausbildung gibt es andere Wege.
occupation-shortage_it = In der IT kann es auch ohne Studium gehen, mit mindestens { FACT("blue_card_it_experience") } Erfahrung auf dem Niveau eines Studiums. Es zählen die letzten { FACT("blue_card_it_experience_window") }.
occupation-shortage_no = **Engpassliste der Blauen Karte EU: nein** (§ 18g AufenthG). Das heißt nicht, dass es keinen Weg gibt: Für Fachkräfte (§§ 18a, 18b) zählt diese Liste nicht.
occupation-shortage_list = Das ist nicht die Liste der Engpassberufe der Bundesagentur für Arbeit. Die ist viel länger und gilt hier nicht.

occupation-check = Das ist ein erster Überblick und noch nicht amtlich bestätigt. Genau sagt es der Anerkennungs-Finder: dort Beruf und Ort eingeben.
