### The road map of the family conversation: conditions by title, papers, visa, arrival.

plan-family = Mit der Familie nach Deutschland

plan-family_title = Zuerst den Titel klären
    .what = Die Bedingungen hängen vom Titel der Person in Deutschland ab. Für Blaue Karte EU, Fachkräfte (§§ 18a, 18b) und Berufserfahrene (§ 19c Abs. 2) sind sie leichter: kein Deutsch vom Ehepartner, keine Prüfung der Wohnung. Der Titel steht auf der Karte oder im Visum.
plan-family_spouse_easier = Bedingungen für den Ehepartner
    .what =
        Mit diesem Titel ist es leichter:
        • Deutsch muss der Ehepartner nicht nachweisen.
        • Die Größe der Wohnung wird nicht geprüft.
        • Das Paar ist verheiratet, beide sind volljährig (ab { FACT("spouse_min_age") }).
        • Das Geld reicht für alle, mit Krankenversicherung.
        Wer erst heiratet, wenn der Titel schon da ist, fragt vorher die Ausländerbehörde.
plan-family_spouse = Bedingungen für den Ehepartner
    .what =
        Bei anderen Titeln wird meist mehr verlangt:
        • einfaches Deutsch, in der Regel A1 (es gibt Ausnahmen: die Botschaft fragen),
        • genug Platz in der Wohnung,
        • genug Geld für alle, mit Krankenversicherung,
        • beide verheiratet und volljährig (ab { FACT("spouse_min_age") }).
        Nicht mit jedem Titel geht es sofort. Vorher die Ausländerbehörde fragen.
    .office = Ausländerbehörde und Botschaft
plan-family_children = Bedingungen für die Kinder
    .what =
        • Das Kind ist minderjährig und nicht verheiratet.
        • Das Geld reicht für alle, mit Krankenversicherung.
        • Lebt der andere Elternteil nicht mit hier, braucht man meist das Sorgerecht oder seine Zustimmung.
        Für Kinder ab { FACT("children_age_relaxed") } gelten sonst strengere Regeln, bei Fachkräften sind sie gelockert. Bei älteren Kindern nicht warten.
plan-family_parents = Bedingungen für die Eltern
    .what = Der Titel der Person in Deutschland muss zum ersten Mal am { FACT("parents_title_since") } oder später ausgestellt worden sein (§ 36 Abs. 3 AufenthG). Lebt auch der Ehepartner hier, gilt das auch für die Schwiegereltern. Geld zum Leben und eine Krankenversicherung für die Eltern müssen sicher sein: Das ist oft das Schwerste. Einen Anspruch gibt es nicht, die Behörde entscheidet im Einzelfall.
    .office = Ausländerbehörde und Botschaft
plan-family_parents_rare = Eltern: nur in seltenen Fällen
    .what = Den eigenen Weg für Eltern gibt es nur bei bestimmten Titeln, zum Beispiel Blaue Karte EU und Fachkräfte. Sonst ist der Nachzug von Eltern nur in seltenen Härtefällen möglich. Beraten lassen, bevor man Geld ausgibt. Ein Besuch ist etwas anderes: Dafür gibt es ein Besuchsvisum.
    .office = Migrationsberatung oder Botschaft
plan-family_papers = Papiere sammeln
    .what = Die genaue Liste steht auf der Seite der Botschaft. Urkunden brauchen oft eine Übersetzung und eine Bestätigung, dass sie echt sind: Das dauert, darum früh anfangen.
    .papers = für jede Person Pass und Antrag; Heiratsurkunde; Geburtsurkunden; bei Kindern Nachweis über das Sorgerecht; Titel oder Vertrag der Person in Deutschland; Nachweise über Geld und Versicherung, oft auch über die Wohnung
plan-family_papers_parents = Papiere sammeln
    .what = Die genaue Liste steht auf der Seite der Botschaft. Zuerst klären, welche Krankenversicherung die Eltern nimmt und was sie kostet. Eine Reiseversicherung reicht für ein Leben hier nicht.
    .papers = Pässe und Anträge der Eltern, Geburtsurkunde der Person in Deutschland, ihr Titel, Nachweise über Geld und Krankenversicherung
plan-family_together = Gleichzeitig beantragen
    .what = Jede Person braucht einen eigenen Antrag, auch jedes Kind. Am besten alle zur gleichen Zeit, mit einem Termin für jede Person. Nutzt der Arbeitgeber das beschleunigte Verfahren (§ 81a), sind Ehepartner und minderjährige Kinder mit dabei. Wohnung und Arbeit erst kündigen, wenn alle Visa da sind.
    .time = im beschleunigten Verfahren Ziel: Termin höchstens { FACT("fast_track_appointment_time") } später, Entscheidung danach meist höchstens { FACT("fast_track_visa_time") }; sonst je nach Botschaft
plan-family_later = Später nachkommen: gut vorbereiten
    .what = Viele kommen zuerst allein, suchen eine Wohnung und holen dann die Familie. Die Papiere kann man schon vorher sammeln, die Familie kann schon Deutsch lernen. Mit Chancenkarte oder in der Ausbildung ist es oft besser zu warten, bis ein Titel für die Arbeit da ist.
plan-family_visa = Visum beantragen
    .what = Vor der Reise bei der deutschen Botschaft, in der Regel im Internet über das Auslandsportal und dann persönlich. Termine nie kaufen. Mit einem Besuchsvisum kommen und bleiben geht meist nicht. Bei einer Ablehnung: Die Beschwerde bei der Botschaft (Remonstration) gibt es seit dem { FACT("remonstration_abolished_on") } nicht mehr, möglich sind ein neuer Antrag oder eine Klage.
    .office = Deutsche Botschaft oder Konsulat am Wohnort der Familie
    .cost = Visum { FACT("visa_fee") }, für Kinder { FACT("visa_fee_minor") }
    .time = je nach Botschaft sehr verschieden
plan-family_arrival = Ankommen
    .what = Nach dem Einzug alle anmelden (Frist: { FACT("registration_deadline") }). Dann bei der Ausländerbehörde für jede Person die Aufenthaltserlaubnis beantragen, lange bevor das Visum endet. Die Krankenkasse fragen, ob die Familie ohne Extra-Beitrag mitversichert ist.
    .office = Einwohnermeldeamt, Ausländerbehörde, Krankenkasse
    .cost = Aufenthaltserlaubnis { FACT("residence_permit_fee") }
plan-family_work = Arbeit und Deutsch für den Ehepartner
    .what = Mit einem Titel zum Familiennachzug darf man in der Regel arbeiten: Es steht auf dem Titel. In geschützten Berufen braucht man trotzdem die Erlaubnis für den Beruf. Meist gibt es ein Recht auf einen Integrationskurs, spätestens { FACT("integration_course_use_within") } später muss man es nutzen.
    .office = Ausländerbehörde, Migrationsberatung (MBE)
plan-family_school = Schule und Kindergarten
    .what = In Deutschland müssen Kinder zur Schule gehen. Öffentliche Schulen kosten kein Schulgeld. Bei der Anmeldung hilft die Schule oder das Schulamt am Wohnort. Plätze im Kindergarten sind oft knapp: sofort nach der Anmeldung der Wohnung fragen.
    .office = Schule, Schulamt oder Stadt
    .papers = Geburtsurkunde, Anmeldung der Wohnung, Impfausweis, letzte Zeugnisse
