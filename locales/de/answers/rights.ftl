answer-scams =
    Seien Sie vorsichtig, wenn jemand
    • ein Visum oder eine Blaue Karte „garantiert“,
    • Geld verlangt, bevor es einen Arbeitsvertrag gibt,
    • nur über WhatsApp oder Telegram schreibt und keine Firma mit Adresse nennt,
    • Ihren Pass haben oder behalten will,
    • Zertifikate oder Termine bei der Botschaft verkauft.
    Termine nur auf der Seite der Botschaft buchen. Angebot prüfen lassen: Faire Integration berät kostenlos, auch im Ausland.
    .title = Betrug und falsche Angebote erkennen
    .detail =
        Was erlaubt ist: Private Vermittler dürfen von Arbeitsuchenden höchstens { FACT("agent_fee_cap") } nehmen, mit schriftlichem Vertrag und erst, wenn durch sie ein Arbeitsvertrag entstanden ist. Vorschuss ist verboten. Von Menschen, die einen Ausbildungsplatz suchen, dürfen sie nichts nehmen.
        Vor dem Vertrag müssen sie schriftlich sagen, in einer Sprache, die Sie verstehen: wer der Arbeitgeber ist, wo, wie viel Lohn, wie viele Stunden, wie viel Urlaub.
        Haben Sie schon gezahlt? Schämen Sie sich nicht, das passiert vielen. Bewahren Sie Nachrichten und Quittungen auf und fragen Sie Faire Integration. In Deutschland hilft auch die Polizei.
        Ein echtes Angebot nennt Firma, Adresse, Lohn, Stunden und Aufgaben.

answer-labour_rights =
    Diese Rechte gelten für alle, die in Deutschland angestellt sind, mit jedem Pass:
    • Mindestlohn: { FACT("min_wage") } brutto pro Stunde, mit wenigen Ausnahmen
    • Arbeitszeit: in der Regel { FACT("working_time") } am Tag, an manchen Tagen bis zu { FACT("working_time_max") }, wenn der Durchschnitt stimmt
    • bezahlter Urlaub, und Lohn auch bei Krankheit
    • die wichtigsten Punkte des Vertrags schriftlich oder in Textform
    Fragen Sie im Streit früh um Rat: Faire Integration berät kostenlos, in vielen Sprachen, auch im Ausland.
    .title = Meine Rechte bei der Arbeit
    .detail =
        Urlaub: im Jahr mindestens { FACT("leave_minimum") } bei fünf Arbeitstagen pro Woche. Viele Verträge geben mehr.
        Krankheit: Sagen Sie sofort Bescheid. Der Arbeitgeber zahlt den Lohn weiter, höchstens { FACT("sick_pay") }. In den ersten Wochen einer neuen Stelle gilt das noch nicht: Dann fragen Sie die Krankenkasse.
        Kündigung: Sie gilt nur schriftlich auf Papier, nicht per WhatsApp. Es gelten Fristen, sie stehen im Vertrag, im Tarifvertrag oder im Gesetz. Für eine Klage beim Arbeitsgericht ist wenig Zeit, gezählt ab der schriftlichen Kündigung: { FACT("dismissal_action") }
        Bei vielen Arbeitstiteln prüft die Bundesagentur für Arbeit vorher, ob Lohn und Bedingungen nicht schlechter sind als bei vergleichbaren Beschäftigten hier.
        In manchen Branchen, zum Beispiel in der Pflege, gilt ein höherer Mindestlohn. Für Auszubildende gelten eigene Regeln.
        Schreiben Sie Ihre Stunden immer selbst auf. Unterschreiben Sie nichts, was Sie nicht verstehen.

answer-not_paid =
    Das ist nicht erlaubt. Der Arbeitgeber muss jede gearbeitete Stunde bezahlen, und Ihren Pass darf er nicht behalten. Das hilft jetzt:
    • Schreiben Sie jeden Tag auf: Beginn, Ende, Pausen, Ort.
    • Sichern Sie Vertrag, Lohnzettel, Nachrichten und Fotos.
    • Unterschreiben Sie nichts, was Sie nicht verstehen.
    • Fragen Sie bald Faire Integration: kostenlos, in vielen Sprachen, auch aus dem Ausland.
    Werden Sie bedroht oder eingesperrt? Polizei in Deutschland: { FACT("emergency_police") }
    .title = Kein Lohn, Pass weg, Ausbeutung
    .detail =
        Fordern Sie den Lohn schriftlich, mit einem Datum, bis wann er da sein muss. Die Beratung hilft beim Schreiben. Danach ist eine Klage beim Arbeitsgericht möglich, am Anfang auch ohne Anwalt.
        Warten Sie nicht lange: In vielen Verträgen stehen kurze Fristen für solche Forderungen.
        Mindestens steht Ihnen fast immer der Mindestlohn zu: { FACT("min_wage") } brutto pro Stunde. Abzüge für Wohnung, Werkzeug oder Vermittlung muss man prüfen lassen.
        Der Pass gehört Ihnen. Hilfe geben Beratung, Polizei und die Botschaft Ihres Landes, wenn das für Sie sicher ist.
        Angst um den Aufenthalt? Endet die Arbeit früher und weiß die Ausländerbehörde davon, darf sie den Arbeitstitel nicht sofort beenden. Er muss noch mindestens { FACT("job_loss_months") } gelten, nach besonders ausbeuterischer Arbeit { FACT("job_loss_months_exploitation") }, aber nicht länger als zuerst geplant (§ 18 Abs. 5 AufenthG).
        Auch wer ohne Vertrag oder ohne Papiere gearbeitet hat, kann Anspruch auf Lohn haben. Lassen Sie sich dann beraten, bevor Sie zu einem Amt gehen.

answer-discrimination =
    Das darf nicht sein. Das Allgemeine Gleichbehandlungsgesetz (AGG) schützt bei der Arbeit und schon bei der Bewerbung: zum Beispiel, wenn jemand wegen Herkunft, Hautfarbe, Religion, Geschlecht, Alter, Behinderung oder sexueller Identität schlechter behandelt wird.
    Dafür bin ich nicht die richtige Stelle. Die Antidiskriminierungsstelle des Bundes berät kostenlos.
    Schreiben Sie auf, was passiert ist: wann, wo, wer dabei war. Warten Sie nicht, es gelten kurze Fristen.
    .title = Rassismus und Benachteiligung
    .detail =
        Im Betrieb können Sie sich beschweren: bei der Leitung, beim Betriebsrat oder bei der Beschwerdestelle. Wegen einer Beschwerde darf man Sie nicht bestrafen.
        Auch bei der Suche nach einer Wohnung gibt es Schutz.
        Geht es um Lohn, Vertrag oder Kündigung, hilft auch Faire Integration, kostenlos und in vielen Sprachen.
        In vielen Städten gibt es eigene Beratungsstellen gegen Diskriminierung. Die Migrationsberatung (MBE) kennt sie.
        Werden Sie bedroht oder geschlagen, rufen Sie die Polizei.
