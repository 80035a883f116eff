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
