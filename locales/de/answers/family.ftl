answer-family_spouse =
    Ja, das geht oft. Arbeitet jemand hier mit der Blauen Karte EU, als Fachkraft (§§ 18a, 18b AufenthG) oder als berufserfahrene Person (§ 19c Abs. 2), kann der Ehepartner in der Regel nachkommen. Dann gilt:
    • Deutsch muss man nicht nachweisen.
    • Die Größe der Wohnung wird nicht geprüft.
    • Das Paar ist verheiratet, beide sind volljährig (ab { FACT("spouse_min_age") }).
    • Das Geld reicht für beide, mit Krankenversicherung.
    Den Antrag stellt der Ehepartner vor der Reise bei der deutschen Botschaft. Gebühr: { FACT("visa_fee") }
    .title = Ehemann oder Ehefrau nachholen
    .detail =
        Diese Vorteile hängen am Titel der Person, die hier arbeitet. Sie gelten auch für Forschende (§§ 18d, 18f) und Selbstständige (§ 21).
        Sie gelten **nicht** für jeden Arbeitstitel: Wer über die Westbalkan-Regelung arbeitet, steht nicht in dieser Liste. Auch die Chancenkarte steht nicht darin. Dann verlangt die Behörde in der Regel Deutsch A1 und genug Wohnraum.
        Sie heiraten erst, wenn der Titel schon da ist? Fragen Sie vorher die Ausländerbehörde, dann können andere Bedingungen gelten. Verlobt sein oder zusammenleben reicht in der Regel nicht.
        Papiere: vor allem die Heiratsurkunde, oft mit Übersetzung und einer Bestätigung, dass sie echt ist. Die genaue Liste steht auf der Seite der Botschaft.
        Mit einem Besuchsvisum kommen und dann bleiben: Das geht in der Regel nicht.
        Nach der Einreise: Adresse anmelden und bei der Ausländerbehörde die Aufenthaltserlaubnis holen. Gebühr: { FACT("residence_permit_fee") }
        Sagt die Botschaft nein, lassen Sie sich beraten: Möglich sind eine Klage oder ein neuer Antrag mit besseren Papieren.

answer-family_children =
    Ja. Kinder, die minderjährig und nicht verheiratet sind, können in der Regel nachkommen (§ 32 AufenthG).
    • Jedes Kind braucht einen eigenen Antrag und ein Visum vor der Reise. Gebühr: { FACT("visa_fee_minor") }
    • Das Geld muss für alle reichen, mit Krankenversicherung.
    • Für Kinder ab { FACT("children_age_relaxed") } gelten sonst strengere Regeln. Bei Fachkräften sind sie gelockert.
    Beantragen Sie das Visum rechtzeitig, bevor das Kind volljährig wird.
    .title = Kinder nachholen
    .detail =
        Am einfachsten ist es, wenn beide Eltern hier leben oder mitkommen, oder wenn der Elternteil hier allein das Sorgerecht hat. Bleibt der andere Elternteil im Herkunftsland, braucht man meist seine Zustimmung, schriftlich und bestätigt.
        Papiere: Pass des Kindes, Geburtsurkunde, Nachweis über das Sorgerecht, meist mit Übersetzung. Die genaue Liste steht auf der Seite der Botschaft.
        Ist das Kind schon fast erwachsen, warten Sie nicht. Fragen Sie die Botschaft, welcher Tag zählt.
        Volljährige Kinder können in der Regel nicht über die Eltern nachkommen. Sie brauchen einen eigenen Weg, zum Beispiel eine Ausbildung.
        Wird ein Kind in Deutschland geboren, braucht auch das Baby einen Aufenthaltstitel. Gehen Sie bald nach der Geburt zur Ausländerbehörde.

answer-family_parents =
    Manchmal. Wer den Titel als Fachkraft, als berufserfahrene Person (§ 19c Abs. 2) oder die Blaue Karte EU zum ersten Mal am { FACT("parents_title_since") } oder später bekommen hat, kann den Nachzug der Eltern beantragen (§ 36 Abs. 3 AufenthG). Lebt der Ehepartner auch hier, gilt das auch für die Schwiegereltern.
    Lebensunterhalt und Krankenversicherung der Eltern müssen gesichert sein. Einen Anspruch gibt es nicht: Die Behörde entscheidet im Einzelfall.
    .title = Eltern nachholen
    .detail =
        Wer so einen Titel schon früher hatte, kann diese Regel in der Regel nicht nutzen. Dann bleibt nur der Weg für besondere Härtefälle, und der ist sehr eng.
        Die Krankenversicherung ist oft der schwierigste Punkt. Klären Sie zuerst, welche Versicherung die Eltern nimmt und was sie kostet. Eine Reiseversicherung reicht für ein Leben hier nicht.
        Die Regel gilt für Eltern und Schwiegereltern, nicht für Großeltern, Geschwister oder erwachsene Kinder.
        Zu Besuch kommen ist etwas anderes: Dafür gibt es ein Besuchsvisum für kurze Zeit. Manchmal verlangt die Botschaft eine Verpflichtungserklärung (Gebühr: { FACT("declaration_of_commitment") }). Damit sagt jemand in Deutschland zu, alle Kosten zu tragen. Unterschreiben Sie das nur, wenn Sie es wirklich können.
        Fragen Sie vor dem Antrag die Ausländerbehörde oder die Migrationsberatung (MBE).

answer-spouse_work =
    In der Regel ja, sofort und jede Arbeit. Wer mit einem Titel zum Familiennachzug hier lebt, braucht keine extra Arbeitserlaubnis. Auf dem Titel steht dann „Erwerbstätigkeit erlaubt“ oder „gestattet“.
    • Für geschützte Berufe, zum Beispiel in der Pflege, braucht man trotzdem die Erlaubnis für den Beruf.
    • Mit einem Besuchsvisum darf man nicht arbeiten.
    Deutsch lernen: Meist gibt es ein Recht auf einen Integrationskurs. Frist, um ihn zu nutzen: { FACT("integration_course_use_within") }
    .title = Darf mein Ehepartner arbeiten?
    .detail =
        Erlaubt sind in der Regel Vollzeit, Teilzeit, eine Ausbildung und auch eine eigene Firma. Lesen Sie immer, was auf dem Titel oder auf dem Zusatzblatt steht.
        Hat der Ehepartner selbst einen Beruf gelernt, lohnt sich die Anerkennung: für besseren Lohn und für einen eigenen Titel als Fachkraft, der nicht von der Ehe abhängt.
        Der Integrationskurs ist für Menschen, die noch nicht Deutsch B1 haben. Die Ausländerbehörde oder die Migrationsberatung (MBE) hilft bei der Anmeldung.
        Später: Hat die Person, die hier arbeitet, als Fachkraft oder mit Blauer Karte eine Niederlassungserlaubnis (§ 18c), kann der Ehepartner sie auch früher bekommen. Nötig sind unter anderem { FACT("settlement_spouse_years") } mit Aufenthaltserlaubnis und mindestens { FACT("settlement_spouse_hours") } Arbeit pro Woche (§ 9 Abs. 3a).
        Bei einer Trennung: Lassen Sie sich beraten, bevor Sie etwas melden oder unterschreiben.

answer-family_together =
    Ja, das ist möglich. Jede Person stellt einen eigenen Antrag, am besten alle gleichzeitig.
    Im beschleunigten Verfahren (§ 81a AufenthG) sind der Ehepartner und minderjährige Kinder mit dabei, wenn sie den Antrag zur gleichen Zeit stellen. Der Arbeitgeber startet es.
    Das Visum für die Arbeit ist die Grundlage: Ohne dieses gibt es auch keins für die Familie.
    Gebühren: { FACT("visa_fee") }, für Kinder { FACT("visa_fee_minor") }
    Erst allein kommen und die Familie später holen geht auch.
    .title = Als Familie zusammen kommen
    .detail =
        Buchen Sie für jede Person einen Termin, auch für Kinder, und nur auf der Seite der Botschaft. Legen Sie Heiratsurkunde und Geburtsurkunden früh bereit, mit Übersetzung.
        Beschleunigtes Verfahren: Die Gebühr ist { FACT("fast_track_fee") }, der Arbeitgeber zahlt sie an die Ausländerbehörde. Die Ziele: Termin bei der Botschaft höchstens { FACT("fast_track_appointment_time") }, Entscheidung danach in der Regel höchstens { FACT("fast_track_visa_time") }. Das ist keine Garantie.
        Mit der Chancenkarte gelten die Vorteile für Familien nicht. Planen Sie den Nachzug besser erst, wenn eine Stelle und ein neuer Titel da sind.
        Manchmal kommt ein Visum früher als das andere. Kündigen Sie Wohnung und Arbeit erst, wenn alle Visa da sind.
        Viele kommen zuerst allein, suchen eine Wohnung und holen dann die Familie. So ist der Anfang oft leichter und billiger.
