answer-nursing =
    In Deutschland heißt der Beruf Pflegefachfrau oder Pflegefachmann. Man braucht eine Erlaubnis vom Bundesland. Nötig sind eine gleichwertige Ausbildung (oder ein Ausgleich), Gesundheit, keine schweren Straftaten und Deutsch, meist { FACT("nursing_language") }.
    Gibt es Unterschiede, dürfen Sie wählen: Kenntnisprüfung oder Anpassungslehrgang.
    Die Behörde entscheidet in der Regel spätestens { FACT("nursing_decision_time") } nach dem vollständigen Antrag.
    Der Fahrplan zeigt alle Schritte.
    .title = Als Pflegefachkraft arbeiten
    .detail =
        Der Anpassungslehrgang dauert höchstens { FACT("nursing_adaptation_max") } und endet mit einer Prüfung.
        Sie dürfen auf den Vergleich der Papiere verzichten und gleich Prüfung oder Lehrgang wählen. Das kann Zeit sparen.
        Vor der Anerkennung einreisen: Das geht mit der Anerkennungspartnerschaft, ab Deutsch { FACT("lang_recognition_partnership") } und mit einem geeigneten Arbeitgeber. Bis zur Erlaubnis arbeitet man dann meist als Hilfskraft.
        Mindestlohn in der Pflege, brutto pro Stunde: Fachkräfte { FACT("care_min_wage_nurse") }, Hilfskräfte ohne Ausbildung { FACT("care_min_wage_assistant") } (nicht in Krankenhäusern).
        Zahlen Sie nie im Voraus für eine Stelle. Vorsicht bei Verträgen, in denen Sie beim Kündigen viel zurückzahlen sollen.

answer-doctor =
    Als Ärztin oder Arzt braucht man die Approbation. Das ist die volle Erlaubnis vom Bundesland. Für den Anfang kann es eine Berufserlaubnis geben, höchstens { FACT("doctor_temporary_licence_max") }.
    Verglichen wird mit dem deutschen Studium. Gibt es wesentliche Unterschiede, folgt eine Kenntnisprüfung.
    Deutsch: in der Regel { FACT("doctor_language") } und eine Fachsprachprüfung auf { FACT("doctor_language_medical") }.
    Die Regeln können sich ändern: bei der Behörde nachfragen.
    .title = Als Ärztin oder Arzt arbeiten
    .detail =
        Für Zahnmedizin, Apotheke und Tiermedizin gilt Ähnliches: Erlaubnis vom Bundesland, Vergleich der Ausbildung, Deutsch für den Beruf.
        Die Kenntnisprüfung hat das Niveau der deutschen Staatsprüfung. Es gibt Vorbereitungskurse. Die IQ-Beratung hilft bei der Suche.
        Zuständig ist die Behörde in dem Bundesland, in dem Sie arbeiten möchten.
        Eine Facharzt-Anerkennung kommt später. Zuständig ist dafür die Ärztekammer.
        Mit Approbation ist die Blaue Karte EU möglich, wenn das Gehalt passt.
