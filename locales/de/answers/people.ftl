answer-counselling =
    Mit einem Menschen sprechen, kostenlos:
    Hotline „Arbeiten und Leben in Deutschland“ (Deutsch, Englisch), auch aus dem Ausland: { FACT("hotline_phone") }
    Sie leben schon in Deutschland? Dann hilft die Migrationsberatung (MBE) in Ihrer Nähe, für Jüngere der Jugendmigrationsdienst (JMD). Mit der App mbeon können Sie mit Beraterinnen chatten, in vielen Sprachen.
    Fragen zu Lohn und Vertrag: Faire Integration.
    .title = Mit einem Menschen sprechen
    .detail =
        MBE heißt: Migrationsberatung für erwachsene Zugewanderte. Sie hilft vor allem in den ersten Jahren, zu Aufenthalt, Arbeit, Wohnung, Familie und Deutschkurs.
        JMD heißt: Jugendmigrationsdienst, für junge Menschen.
        Faire Integration berät zu Lohn, Vertrag und Kündigung, auch Menschen im Ausland, in vielen Sprachen.
        Zur Anerkennung berät in Deutschland die IQ-Beratung, aus dem Ausland die ZSBA über die Hotline.
        Beraten heißt nicht vertreten: Bei einem Streit mit einer Behörde kann eine Anwältin oder ein Anwalt nötig sein.

answer-urgent_help =
    Ist jemand in Gefahr? In Deutschland rufen Sie bitte an, auch ohne Papiere und ohne Deutsch:
    Polizei: { FACT("emergency_police") }
    Rettung und Feuerwehr: { FACT("emergency_fire_ambulance") }
    Gewalt gegen Frauen (anonym, viele Sprachen): { FACT("emergency_violence_against_women") }
    Außerhalb von Deutschland gilt die Notrufnummer des Landes.
    Ich bin ein Programm und kann keine Hilfe rufen. Wenn jemand mitliest: Löschen Sie diesen Chat.
    .title = In Gefahr, bedroht oder zur Arbeit gezwungen
    .detail =
        Niemand darf Ihren Pass behalten, Sie einsperren, schlagen, ohne Lohn arbeiten lassen oder mit der Ausweisung drohen. Das kann eine schwere Straftat sein, und Sie sind nicht schuld.
        Ohne akute Gefahr hilft Faire Integration bei Ausbeutung, kostenlos und in vielen Sprachen. Auch die Botschaft Ihres Landes hilft, zum Beispiel mit einem neuen Pass, wenn das für Sie sicher ist.
        Sammeln Sie Beweise, wenn es gefahrlos geht: Nachrichten, Arbeitszeiten, Namen von Firmen, Fotos.
        Wer schon in Deutschland arbeitet und ausgebeutet wird, verliert nicht sofort den Aufenthalt. Lassen Sie sich beraten, bevor Sie etwas unterschreiben.

answer-regional_help =
    Ja, in vielen Regionen gibt es kostenlose Hilfe vor Ort:
    • IQ Netzwerk: Beratung zu Anerkennung und Kursen, Hilfe für Betriebe
    • Welcome Center: Ankommen, Arbeit, Ämter
    • Migrationsberatung (MBE), für Jüngere der Jugendmigrationsdienst (JMD)
    Die Stellen in der Region stehen hier:
    { FACT("dir_iq_network_url") }
    Noch im Ausland? Nennen Sie der Hotline den Ort, in den Sie möchten: { FACT("hotline_phone") }
    .title = Wer hilft in meiner Region?
    .detail =
        Einige Beispiele:
        • Thüringen: Welcome Center Thuringia
        • Mecklenburg-Vorpommern: IQ mit den Netzwerken RINIA und KIM
        • Hessen: IQ Netzwerk Hessen, in Wetzlar das Welcomecenter Mittelhessen
        Angebote und Adressen ändern sich. Sehen Sie auf der Seite nach oder rufen Sie an, bevor Sie hinfahren.
        In Deutschland hilft bei der Frage „Welches Amt?“ auch die Behördennummer { FACT("authority_phone") }.
        Die Ausländerbehörde ist ein Amt: Sie entscheidet über den Titel. Eine Beratungsstelle entscheidet nichts, sie hilft.
        Auch Vereine von Menschen aus Ihrem Land kennen oft gute Stellen. Beratung in diesen Stellen kostet nichts. Wer Geld für einen Termin will, gehört nicht dazu.
