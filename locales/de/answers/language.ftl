answer-language_level =
    Es hängt vom Weg ab:
    • Blaue Karte EU, Fachkräfte: Das Gesetz verlangt kein Deutsch, der Arbeitgeber aber oft.
    • Anerkennungspartnerschaft: mindestens { FACT("lang_recognition_partnership") }
    • Kurs oder Prüfung zur Anerkennung: meist { FACT("lang_16d1") }
    • Ausbildung: in der Regel { FACT("apprenticeship_german") }
    • Pflegefachkraft: meist { FACT("nursing_language") }
    • Chancenkarte mit Punkten: Deutsch { FACT("oc_language_minimum") } oder Englisch { FACT("oc_language_minimum_english") }
    .title = Wie viel Deutsch brauche ich?
    .detail =
        Die Stufen: A1 und A2 heißen Anfang, B1 heißt, Sie kommen im Alltag zurecht, B2 heißt, Sie können im Beruf gut sprechen, C1 und C2 sind sehr gut.
        Ärztinnen und Ärzte brauchen in der Regel { FACT("doctor_language") } und eine Fachsprachprüfung auf { FACT("doctor_language_medical") }.
        Das Zertifikat muss von einer anerkannten Prüfung kommen, zum Beispiel Goethe-Institut, telc, ÖSD oder TestDaF. Welche eine Botschaft annimmt, steht auf ihrer Seite. Nie ein Zertifikat kaufen: Das gefährdet das Visum.
        Auch wenn kein Deutsch verlangt ist: Mit B1 finden Sie leichter Arbeit, Wohnung und Freunde.

answer-language_certificate =
    Meist zählt nur ein Zertifikat von einer anerkannten Prüfung, zum Beispiel Goethe-Institut, telc, ÖSD oder TestDaF. Es muss in der Regel alle Teile zeigen: Lesen, Hören, Schreiben, Sprechen.
    Vor der Anmeldung fragen Sie die Stelle, die es bekommt (Botschaft oder Behörde):
    • Welche Prüfung nehmen Sie an?
    • Welche Stufe?
    • Wie alt darf das Zertifikat sein?
    Kaufen Sie nie ein Zertifikat. Das gefährdet das Visum.
    .title = Welches Sprachzertifikat zählt?
    .detail =
        Eine Bestätigung „Kurs besucht“ ist kein Prüfungszeugnis. Auch ein Ergebnis aus einer App oder ein Test ohne Kontrolle des Ausweises zählt meist nicht.
        Die Prüfung können Sie auch ohne Kurs machen. Der Name auf dem Zertifikat soll so geschrieben sein wie im Pass.
        Nicht bestanden? Man darf wiederholen. Bei manchen Prüfungen kann man einen Teil allein wiederholen: vorher fragen, ob die Stelle das annimmt.
        Für Gesundheitsberufe kann eine Fachsprachprüfung dazukommen. Das sagt die Behörde des Bundeslandes.
        Englisch für die Chancenkarte: Auch hier braucht man eine anerkannte Prüfung. Welche, sagt die Botschaft.
        Nicht jeder Weg braucht ein Zertifikat: Für die Blaue Karte EU und die Titel für Fachkräfte verlangt das Gesetz keines.

answer-language_learning =
    Im Ausland: Das Goethe-Institut bietet Kurse und Prüfungen, in vielen Ländern und online. Kostenlos üben kann man im Internet, zum Beispiel mit der Deutschen Welle oder dem vhs-Lernportal.
    In Deutschland: Viele mit einem Titel für Fachkräfte haben ein Recht auf einen Integrationskurs. Danach gibt es Berufssprachkurse.
    Ein guter Plan: jeden Tag ein wenig, mit Menschen sprechen, und früh einen Termin für die Prüfung suchen.
    .title = Wo kann ich Deutsch lernen?
    .detail =
        Integrationskurs (§ 44 AufenthG): Ein Recht darauf haben Menschen mit einem ersten Titel als Fachkraft, mit Blauer Karte oder als Berufserfahrene, der für längere Zeit gilt, und Familien, die nachziehen. Nicht, wer schon B1 hat. Das Recht muss man bald nutzen: spätestens { FACT("integration_course_use_within") } später. Man zahlt einen Teil selbst, bei wenig Geld kann das wegfallen.
        Wer kein Recht darauf hat, bekommt zur Zeit keinen freien Platz. Selbst zahlen ist möglich.
        Berufssprachkurse sind für Menschen, die arbeiten, einen Vertrag haben, Arbeit suchen oder in der Anerkennung sind.
        Nur zum Deutschlernen kommen (§ 16f AufenthG): Dafür braucht man einen Kursplatz und Geld zum Leben. Arbeiten darf man { FACT("language_course_side_job") } pro Woche.
        In einigen Ländern gibt es vor der Reise kostenlose Vorbereitung (Vorintegration), oft beim Goethe-Institut. Fragen Sie dort.
        Auch viele Vereine und Bibliotheken haben Sprachtreffs.

answer-english_only =
    Manchmal reicht Englisch. Das Gesetz verlangt kein Deutsch für die Blaue Karte EU, für Fachkräfte (§ 18a, § 18b) und für Berufserfahrene (§ 19c). Für die Chancenkarte mit Punkten genügt Englisch { FACT("oc_language_minimum_english") }.
    Stellen auf Englisch gibt es vor allem in IT, Technik, Forschung und großen Firmen.
    Nicht ohne Deutsch: Pflege und Medizin, Schule, Ausbildung (in der Regel { FACT("apprenticeship_german") }), Anerkennungspartnerschaft (mindestens { FACT("lang_recognition_partnership") }).
    .title = Nur Englisch, kein Deutsch
    .detail =
        Das Gesetz und der Arbeitgeber sind zwei Dinge: Viele Firmen verlangen Deutsch, auch wenn das Visum es nicht tut.
        Bei der Chancenkarte ist Englisch { FACT("oc_language_minimum_english") } nur eine Bedingung, es bringt keinen Punkt. Englisch C1 bringt { FACT("oc_points_nr05") }. Deutsch ab B1 bringt mehr.
        Behörden, Arztpraxen und Vermieter sprechen oft nur Deutsch. Ein paar Wörter helfen vom ersten Tag an.
        Wer bleiben möchte, braucht später Deutsch: für die Niederlassungserlaubnis als Fachkraft { FACT("lang_settlement_skilled") }, mit der Blauen Karte mindestens { FACT("lang_settlement_blue_card") }.
        Ehemann oder Ehefrau einer Fachkraft müssen für den Nachzug in der Regel kein Deutsch nachweisen.
        Tipp: mit englischen Wörtern suchen und in der Anzeige nach „English-speaking“ sehen.
