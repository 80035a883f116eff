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

answer-care_assistant =
    Pflegehilfe (Pflegehelferin, Pflegeassistent) ist ein eigener Beruf, weniger als Pflegefachkraft. Für Menschen von außerhalb der EU gibt es einen Weg (§ 22a BeschV):
    • eine deutsche, staatlich geregelte Ausbildung in der Pflegehilfe oder eine ausländische, die in Deutschland als gleichwertig anerkannt ist,
    • ein Job-Angebot,
    • die Zustimmung der Bundesagentur für Arbeit.
    Erfahrung allein reicht dafür nicht. Wer Pflegefachkraft gelernt hat, lässt besser diesen Beruf anerkennen.
    .title = In der Pflegehilfe arbeiten
    .detail =
        Mindestlohn in der Pflege, brutto pro Stunde: ohne Ausbildung { FACT("care_min_wage_assistant") }, mit einer richtigen Ausbildung in der Pflegehilfe (nicht nur ein kurzer Kurs) { FACT("care_min_wage_trained_assistant") }. Er gilt nicht in Krankenhäusern.
        Über die Anerkennung entscheidet eine Behörde des Bundeslandes. Am { FACT("watch_pflegefachassistenz") } beginnt eine neue Ausbildung, die in ganz Deutschland gleich ist: Pflegefachassistenz. Sie ersetzt nach und nach die alten. Fragen Sie die Behörde, was für Sie gilt.
        Ab { FACT("age45_age") } braucht man ein höheres Gehalt oder eine Vorsorge für das Alter.
        Wer die Ausbildung in Deutschland gemacht hat, darf danach Arbeit suchen: höchstens { FACT("job_search_assistants") }, einmal verlängert um höchstens { FACT("job_search_assistants_extension") } (§ 20 AufenthG).
        Andere Wege: die Ausbildung zur Pflegefachkraft in Deutschland oder, mit manchen Pässen, eine Hilfsarbeit (Westbalkan-Regelung).

answer-physiotherapist_and_health =
    Viele Gesundheitsberufe sind geschützt: zum Beispiel Physiotherapie, Ergotherapie, Logopädie, Hebamme, Labor, Röntgen, Notfallsanitäter, OP-Assistenz. Man braucht eine Erlaubnis von dem Bundesland, in dem man arbeiten möchte.
    Die Behörde vergleicht die Ausbildung und zählt auch Berufserfahrung. Gibt es wesentliche Unterschiede, helfen eine Prüfung oder ein Anpassungslehrgang.
    Welches Deutsch nötig ist, sagt die Behörde. Der Anerkennungs-Finder nennt sie.
    .title = Physiotherapie, Hebamme, Labor und mehr
    .detail =
        Der Lehrgang dauert in der Regel höchstens { FACT("adaptation_max") }. Oft darf man zwischen Lehrgang und Prüfung wählen. Für einige Berufe gelten eigene Gesetze.
        Nicht geschützt sind zum Beispiel die Berufe in der Arztpraxis: Medizinische Fachangestellte (zuständig: Ärztekammer) und Zahnmedizinische Fachangestellte (Zahnärztekammer). Wellness-Massage ist kein Gesundheitsberuf, Masseurin und medizinischer Bademeister schon.
        Psychologie ist nicht geschützt, Psychotherapie schon.
        In vielen Ländern ist Physiotherapie ein Studium, in Deutschland meist eine Ausbildung. Das ist kein Nachteil: Verglichen wird, was man gelernt hat.
        Die Blaue Karte EU geht nur mit einem vergleichbaren Studium und mit der Erlaubnis oder einer Zusage dafür.
        Vor der Anerkennung einreisen: vielleicht mit der Anerkennungspartnerschaft. Bis zur Erlaubnis darf man dann nur einfachere Arbeit machen, und nur bei bestimmten Arbeitgebern, zum Beispiel mit Tarifvertrag.

answer-teacher =
    Für die Arbeit als Lehrkraft an einer Schule braucht man in der Regel die Anerkennung. Jedes Bundesland hat eigene Regeln. Deshalb zuerst das Land wählen, dann bei der Schulbehörde fragen.
    Wichtig sind meist: ein Studium für das Lehramt, die Fächer und sehr gutes Deutsch. Fehlt etwas, kann es einen Lehrgang oder eine Prüfung geben.
    Für Erzieherinnen und Erzieher gilt Ähnliches: Auch hier entscheidet eine Behörde des Landes.
    .title = Als Lehrkraft oder Erzieherin arbeiten
    .detail =
        In manchen Ländern lernt man als Lehrkraft nur ein Fach. In Deutschland verlangen die Länder oft mehr. Manchmal kann man ein Fach nachholen.
        Welche Stufe in Deutsch nötig ist, sagt die Schulbehörde. Fristen und Gebühren regelt das Land.
        Private Schulen und Sprachschulen haben eigene Regeln: direkt dort fragen. Manche Länder stellen auch Menschen ohne Lehramt ein. Das entscheidet die Schulbehörde.
        Lehrkräfte gehören zu den Engpassberufen der Blauen Karte EU: Mit einem vergleichbaren Studium und der Erlaubnis genügt ein Jahresgehalt von { FACT("blue_card_salary_reduced") } brutto.
        Für die Arbeit an einer Hochschule braucht man keine Erlaubnis für den Beruf.
        Die Zeugnisbewertung der ZAB reicht für die Schule nicht.

answer-engineer =
    Als Ingenieurin oder Ingenieur darf man ohne Anerkennung arbeiten. Nur der Titel ist geschützt: Wer sich so nennen will, fragt die Ingenieurkammer des Bundeslandes.
    Für das Visum muss das Studium anerkannt oder vergleichbar sein. Das zeigt anabin, sonst die Zeugnisbewertung der ZAB.
    Ingenieurberufe stehen auf der Liste der Blauen Karte EU: Mindestens { FACT("blue_card_salary_reduced") } brutto im Jahr genügen. Deutsch verlangt das Gesetz dafür nicht, viele Arbeitgeber aber schon.
    .title = Als Ingenieurin oder Ingenieur arbeiten
    .detail =
        Mit dem niedrigeren Gehalt muss die Bundesagentur für Arbeit zustimmen. Ab { FACT("blue_card_salary_general") } ist das nicht nötig.
        Die Arbeit muss für die Blaue Karte zum Studium passen, der Vertrag mindestens { FACT("blue_card_offer_months") } gelten. Sonst gibt es den Titel für Fachkräfte mit Studium (§ 18b AufenthG): für jede qualifizierte Arbeit.
        Bauingenieurwesen: Für manche Aufgaben, zum Beispiel Baupläne einreichen, muss man in einer Liste stehen. Die Kammer erklärt das.
        Architektur und Stadtplanung: Der Titel ist geschützt. Zuständig ist die Architektenkammer.
        Wer Technikerin oder Techniker ist und nicht studiert hat, fragt nach der Anerkennung bei der Kammer. Die Blaue Karte geht dann meist nicht.
        Noch keine Stelle? Mit vergleichbarem Studium braucht man für die Chancenkarte keine Punkte.

answer-technical_trades =
    Elektro, Sanitär und Heizung, Klima, Mechatronik, Solar, E-Mobilität: In diesen Berufen darf man als Angestellte oder Angestellter ohne Anerkennung arbeiten. Für das Visum als Fachkraft (§ 18a AufenthG) muss die Ausbildung aber voll anerkannt sein.
    Zuständig ist die Handwerkskammer (Handwerk) oder die IHK FOSA (Industrie). Gebühr: etwa { FACT("recognition_fee_chambers") }.
    Achtung: Elektriker und Installateure stehen nicht auf der Liste der Blauen Karte EU, auch wenn viele Betriebe sie suchen.
    .title = Elektro, Heizung, Solar, Mechatronik
    .detail =
        Ohne volle Anerkennung gibt es zwei Wege, beide mit Job-Angebot und Zustimmung der Bundesagentur für Arbeit:
        • Anerkennungspartnerschaft: erst einreisen und arbeiten, die Anerkennung danach. Ab Deutsch { FACT("lang_recognition_partnership") }.
        • Berufserfahrene (§ 19c AufenthG): staatlich anerkannte Ausbildung (mindestens { FACT("experience_training_min") }), dazu mindestens { FACT("experience_years") } Erfahrung (es zählen die letzten { FACT("experience_window") }) und { FACT("experience_6beschv_min_salary") } Jahresgehalt brutto. Das Gehalt darf niedriger sein, wenn der Arbeitgeber an einen Tarifvertrag gebunden ist und danach zahlt.
        Ab { FACT("age45_age") } gilt beim ersten Titel noch eine Regel: mehr Gehalt oder eine Vorsorge für das Alter.
        Neue Berufe, zum Beispiel für Solar oder Wärmepumpen: Die Kammer sucht den deutschen Beruf, der am besten passt. Zum Schweißen gibt es oft keinen eigenen deutschen Beruf.
        Fehlt etwas, nennt der Bescheid es. Dann hilft Praxis im Betrieb oder ein Kurs. Die IQ-Beratung kennt Kurse.
        Für einen eigenen Betrieb ist bei vielen dieser Berufe ein Eintrag bei der Handwerkskammer nötig.

answer-it_without_degree =
    Ja, das ist möglich. Es gibt zwei Wege, beide mit Job-Angebot und Zustimmung der Bundesagentur für Arbeit:
    • Blaue Karte EU: mindestens { FACT("blue_card_it_experience") } IT-Erfahrung auf akademischem Niveau (es zählen die letzten { FACT("blue_card_it_experience_window") }) und { FACT("blue_card_salary_reduced") } Jahresgehalt brutto.
    • Berufserfahrene (§ 19c): mindestens { FACT("experience_years") } Erfahrung (es zählen die letzten { FACT("experience_window") }) und { FACT("experience_6beschv_min_salary") } oder Lohn nach Tarifvertrag.
    Eine Anerkennung ist nicht nötig. Deutsch verlangt das Gesetz nicht.
    .title = IT ohne Studium
    .detail =
        Nachweise: Arbeitszeugnisse mit Aufgaben und Dauer, Verträge, Lohnnachweise. Ein Kurs oder ein Zertifikat ersetzt die Erfahrung nicht.
        Für die Blaue Karte muss auch die neue Arbeit ein Beruf für IT-Fachleute oder IT-Leitung sein, zum Beispiel Softwareentwicklung, Netzwerke oder Datenbanken. Reiner IT-Support zählt nicht dazu. Der Vertrag muss mindestens { FACT("blue_card_offer_months") } gelten.
        Das Alter: Bei der Blauen Karte spielt es keine Rolle. Beim zweiten Weg braucht man ab { FACT("age45_age") } ein höheres Gehalt oder eine Vorsorge für das Alter.
        Der zweite Weg ist eine Entscheidung der Behörde („kann“), einen Anspruch gibt es nicht. Statt des Gehalts genügt dort, dass der Arbeitgeber an einen Tarifvertrag gebunden ist und danach zahlt.
        Die Beträge ändern sich jedes Jahr.
        Mit einer IT-Ausbildung (mindestens { FACT("qualified_training_min") }) geht auch die Anerkennung bei der IHK FOSA.
        Selbstständige Arbeit hat andere Regeln.

answer-it_with_degree =
    IT-Berufe sind nicht geschützt: Man braucht keine Erlaubnis für den Beruf. Für das Visum muss das Studium anerkannt oder vergleichbar sein (anabin oder ZAB). Dann gibt es diese Wege:
    • Blaue Karte EU: Die Arbeit passt zum Studium, Jahresgehalt mindestens { FACT("blue_card_salary_reduced") } brutto, Vertrag mindestens { FACT("blue_card_offer_months") }.
    • Fachkraft mit Studium (§ 18b): für jede qualifizierte Arbeit.
    • Noch keine Stelle: Chancenkarte, ohne Punkte.
    .title = IT mit Studium
    .detail =
        Für das niedrigere Gehalt der Blauen Karte muss die Bundesagentur für Arbeit zustimmen. Ab { FACT("blue_card_salary_general") } ist das nicht nötig.
        Bei § 18b gibt es kein festes Mindestgehalt. Der Lohn darf aber nicht schlechter sein als bei vergleichbaren Kollegen. Ab { FACT("age45_age") } braucht man für den ersten Titel mindestens { FACT("age45_min_salary") } im Jahr oder eine Vorsorge für das Alter. Bei der Blauen Karte gilt das nicht.
        Das Studium ist nicht vergleichbar oder war in einem ganz anderen Fach? Dann hilft vielleicht der Weg über die Erfahrung: siehe „IT ohne Studium“.
        Deutsch verlangt das Gesetz nicht. In vielen Firmen spricht man Englisch, im Alltag hilft Deutsch trotzdem.
        Die Chancenkarte braucht Geld zum Leben: zur Zeit { FACT("oc_livelihood") } im Monat. Einen Anspruch auf sie gibt es nicht.

answer-cook_hospitality =
    In Küche, Service und Hotel darf man ohne Anerkennung arbeiten. Für das Visum gibt es vor allem diese Wege:
    • Fachkraft (§ 18a): Ausbildung, anerkannt von der IHK FOSA.
    • Anerkennungspartnerschaft: erst kommen, dann anerkennen lassen, ab Deutsch { FACT("lang_recognition_partnership") }.
    • Berufserfahrene (§ 19c): Ausbildung, Erfahrung und genug Gehalt oder Tarifvertrag.
    • Spezialitätenkoch (§ 11 BeschV): Vollzeit in einem Spezialitäten-Restaurant, höchstens { FACT("specialty_cooks_max") }.
    .title = Koch, Hotel, Restaurant
    .detail =
        Köche stehen nicht auf der Liste der Blauen Karte EU.
        Beim Spezialitätenkoch prüft die Bundesagentur für Arbeit zuerst, ob es dafür schon jemanden in Deutschland gibt (Vorrangprüfung).
        Berufserfahrene brauchen mindestens { FACT("experience_years") } Erfahrung (es zählen die letzten { FACT("experience_window") }), eine staatlich anerkannte Ausbildung (mindestens { FACT("experience_training_min") }) und { FACT("experience_6beschv_min_salary") } Jahresgehalt brutto. Mit Tarifvertrag darf es weniger sein. Ab { FACT("age45_age") } braucht man mehr Gehalt oder eine Vorsorge für das Alter.
        Für kurze Zeit (§ 15d BeschV): höchstens { FACT("short_term_months") } innerhalb eines Jahres, mindestens { FACT("short_term_hours") } pro Woche, nur bei Arbeitgebern mit Tarifvertrag. Sie beantragen das und zahlen die Reise. Die Plätze sind begrenzt.
        Ohne Ausbildung geht eine Arbeit als Küchenhilfe meist nur mit manchen Pässen, zum Beispiel vom Westbalkan. Oder mit einer Ausbildung in Deutschland.
        Mindestlohn: { FACT("min_wage") } brutto pro Stunde. Abends und am Wochenende wird oft gearbeitet: Stunden selbst aufschreiben.

answer-driver =
    Für Lkw und Bus gibt es einen eigenen Weg (§ 24a BeschV). Nötig sind:
    • ein Job-Angebot,
    • Führerschein und Qualifikation, wie sie in der EU verlangt sind,
    • die Zustimmung der Bundesagentur für Arbeit.
    Fehlt der EU-Führerschein noch? Dann kann der Arbeitgeber ein Programm anbieten: Man erwirbt beides in Deutschland, höchstens { FACT("driver_licence_months") } lang. Dafür braucht man den Führerschein aus dem eigenen Land und ein Job-Angebot für danach.
    .title = Lkw oder Bus fahren
    .detail =
        Der Führerschein aus einem Land außerhalb der EU genügt für die Arbeit als Berufskraftfahrer in der Regel nicht. Zuständig sind die Führerscheinstelle und die IHK.
        Lesen Sie den Vertrag genau: Wer zahlt den Führerschein, und was muss man zurückzahlen, wenn man kündigt?
        Ab { FACT("age45_age") } braucht man ein höheres Gehalt oder eine Vorsorge für das Alter.
        Fahrerinnen und Fahrer stehen nicht auf der Liste der Blauen Karte EU.
        Für Taxi, Lieferwagen oder Gabelstapler ist dieser Weg nicht gemacht. Mit manchen Pässen geht trotzdem jede Arbeit, zum Beispiel: { FACT("western_balkans_countries") } (Westbalkan-Regelung).
        Lokführer brauchen einen eigenen Führerschein vom Eisenbahn-Bundesamt.
        Bei Fahrern gibt es viele falsche Angebote. Nie im Voraus zahlen. Faire Integration prüft Angebote kostenlos.

answer-craft =
    In Handwerksberufen, zum Beispiel Maurer, Tischlerin, Friseur, Bäckerin oder Kfz, darf man als Angestellte oder Angestellter meist ohne Anerkennung arbeiten. Für das Visum als Fachkraft (§ 18a AufenthG) muss die Ausbildung aber voll anerkannt sein.
    Das macht die Handwerkskammer. Gebühr: etwa { FACT("recognition_fee_chambers") }. Sie entscheidet in der Regel spätestens { FACT("bqfg_decision_time") } nach dem vollständigen Antrag. Berufserfahrung zählt mit.
    .title = In einem Handwerksberuf arbeiten
    .detail =
        Die Ausbildung muss mindestens { FACT("qualified_training_min") } gedauert haben. Reine Erfahrung ohne Abschluss kann man nicht anerkennen lassen.
        Nur teilweise anerkannt? Dann fehlt oft nur etwas Praxis. Das kann man in einem Betrieb nachholen.
        Mit der Anerkennungspartnerschaft kann man erst kommen und arbeiten, ab Deutsch { FACT("lang_recognition_partnership") }. Für Berufserfahrene gibt es § 19c AufenthG: mit staatlich anerkannter Ausbildung, Erfahrung und genug Gehalt oder Tarifvertrag.
        Ein eigener Betrieb ist etwas anderes: In vielen Handwerken muss man dafür bei der Handwerkskammer eingetragen sein. Die Regeln sind streng.
        Auch Augenoptik, Zahntechnik und Orthopädietechnik sind in Deutschland Handwerk.
        Welche Kammer zuständig ist, zeigt der Anerkennungs-Finder.
        Handwerksberufe stehen nicht auf der Liste der Blauen Karte EU. Das ist kein Nachteil: Für Fachkräfte mit Ausbildung gibt es den eigenen Titel.

answer-shortage_occupations =
    Vorsicht, es gibt zwei Listen:
    • Die Liste der Blauen Karte EU (§ 18g AufenthG): Technik und Naturwissenschaft mit Studium, Architektur, IT, Medizin, Pflege mit Studium, andere Gesundheitsberufe mit Studium, Lehrkräfte und manche Führungskräfte. Hier genügt ein Jahresgehalt von { FACT("blue_card_salary_reduced") } brutto.
    • Die Engpassanalyse der Bundesagentur für Arbeit: viel länger. Sie zeigt, wo Menschen fehlen. Für die Blaue Karte zählt sie nicht.
    .title = Engpassberufe: Welche Liste gilt?
    .detail =
        Elektriker, Köche und Fahrer stehen nicht auf der Liste der Blauen Karte, auch wenn viele Seiten das sagen. Für sie gibt es andere Titel, dafür braucht man keine Liste.
        Der Beruf allein genügt nicht: Für die Blaue Karte braucht man in der Regel ein vergleichbares Studium, in geschützten Berufen auch die Erlaubnis. In der IT geht es mit Erfahrung.
        Führungskräfte sind zum Beispiel die Leitung von Produktion, Bau, Logistik, IT, Pflegeheim, Kita oder Schule. Hotel- und Restaurantleitung gehört nicht dazu.
        Pflegefachkräfte mit Ausbildung: Ob sie zur Liste zählen, wird im Einzelfall entschieden.
        Nicht auf der Liste? Ist der Abschluss bei Antrag höchstens { FACT("blue_card_new_entrant") } alt, gilt das niedrigere Gehalt in jedem Beruf. Sonst gilt das normale Gehalt der Blauen Karte, oder ein Titel für Fachkräfte passt besser.
        Bei der Chancenkarte mit Punkten bringt ein Abschluss aus dieser Liste { FACT("oc_points_nr08") }.
