### The road maps about finding work and about an offer. Figures come from the fact register only.

plan-job_search = Arbeit in Deutschland finden
plan-job_danger = Warnzeichen im Angebot: was jetzt hilft
plan-job_unclear = Das Angebot klären
plan-job_good = Vor der Unterschrift: das prüfen

## Looking for work

plan-job_route = Zuerst wissen, was für das Visum zählt
    .what = Für die meisten Wege braucht man erst ein Job-Angebot und dann das Visum. Zum Suchen in Deutschland gibt es die Chancenkarte. Wer einen EU-Pass hat, darf ohne Visum kommen. Mit einem Visum für Touristen darf man nicht arbeiten.
plan-job_permit_first = Prüfen, ob der Aufenthaltstitel die Arbeit erlaubt
    .what = Wer keinen EU-Pass hat, sieht im Aufenthaltstitel oder im Zusatzblatt nach: Dort steht, welche Arbeit erlaubt ist. Nicht anfangen, bevor das klar ist.
    .office = Ausländerbehörde am Wohnort
plan-job_qualification = Den Abschluss früh prüfen lassen
    .what = In geschützten Berufen, zum Beispiel in der Pflege, darf man nur mit Erlaubnis arbeiten. Für andere ist der Nachweis meist für das Visum nötig. Viele Arbeitgeber fragen zuerst danach. Im Menü gibt es dazu einen eigenen Weg.
plan-job_application = Lebenslauf und Bewerbung auf Deutsch
    .what = Ein kurzer Lebenslauf: das Neueste zuerst, Aufgaben im Beruf genau nennen, Deutsch mit der Stufe angeben (zum Beispiel B1). Dazu ein kurzes Anschreiben für genau diese Stelle. Ein Foto ist nicht nötig. Nie etwas behaupten, was nicht stimmt.
    .papers = Lebenslauf, Anschreiben, Zeugnisse und Arbeitszeugnisse als Kopie, möglichst übersetzt
    .cost = keine, wenn Sie selbst schreiben; die Beratung hilft kostenlos
plan-job_where = Auf den offiziellen Seiten suchen
    .what = „Make it in Germany“ ist das Portal der Bundesregierung, mit Stellen für Menschen im Ausland. Auch die Jobsuche der Bundesagentur für Arbeit ist kostenlos. Ihre Auslandsvermittlung heißt ZAV. Bewerben Sie sich direkt bei der Firma.
    .office = ZAV (Zentrale Auslands- und Fachvermittlung), über die Hotline { FACT("hotline_phone") }
    .cost = keine
plan-job_where_here = Auf den offiziellen Seiten und vor Ort suchen
    .what = Die Jobsuche der Bundesagentur für Arbeit ist kostenlos, und die Agentur für Arbeit am Wohnort berät. Fragen Sie auch in Vereinen, bei Bekannten und direkt bei Firmen.
    .office = Agentur für Arbeit am Wohnort
    .cost = keine
plan-job_language = Deutsch für die Arbeit
    .what = In vielen Berufen entscheidet das Deutsch, auch wenn das Gesetz es nicht verlangt. Ein Zertifikat macht die Bewerbung stärker. In Deutschland gibt es auch Kurse für das Deutsch im Beruf (Berufssprachkurse).
    .office = zum Beispiel Goethe-Institut; in Deutschland die Agentur für Arbeit fragen
plan-job_check = Jedes Angebot prüfen, bevor Sie zusagen
    .what = Ein echtes Angebot nennt Firma, Adresse, Aufgaben, Lohn und Stunden. Der Lohn ist mindestens { FACT("min_wage") } brutto pro Stunde, in vielen Berufen mehr. Hier im Chat können Sie das Angebot mit ein paar Fragen prüfen.

## Danger signs

plan-job_halt = Jetzt nichts zahlen und nichts unterschreiben
    .what = Sagen Sie, dass Sie Zeit brauchen. Wer drängt („nur heute“), will etwas anderes als gute Arbeit. Geben Sie keinen Pass, keine Originale und keine Bankdaten her.
    .cost = ein Arbeitgeber nimmt für eine Stelle kein Geld
plan-job_paid = Wenn schon Geld verlangt oder gezahlt wurde
    .what = Private Vermittler dürfen von Arbeitsuchenden höchstens { FACT("agent_fee_cap") } nehmen, mit schriftlichem Vertrag und erst, wenn durch sie ein Arbeitsvertrag entstanden ist. Vorschuss ist unwirksam, und für einen Ausbildungsplatz dürfen sie gar nichts nehmen. Schon gezahlt? Das passiert vielen. Nicht noch mehr zahlen, um das Geld „zurückzubekommen“.
    .papers = Quittungen, Überweisungen, Nachrichten
plan-job_passport = Den Pass behalten oder zurückholen
    .what = Niemand darf den Pass behalten. Ist er schon weg, hilft die Polizei, das eigene Konsulat oder eine Beratung. Fragen Sie zuerst die Beratung, wenn der Gang zu Polizei oder Konsulat gefährlich sein kann.
plan-job_evidence = Beweise sichern
    .what = Nachrichten, Nummern, Anzeigen und Verträge aufheben, am besten als Bildschirmfoto an einem sicheren Ort. Nichts löschen, bevor Sie beraten wurden. Nicht streiten und nicht drohen.
plan-job_faire_integration = Das Angebot kostenlos prüfen lassen
    .what = Faire Integration berät zu Arbeitsvertrag, Lohn und Vermittlern, in vielen Sprachen, auch Menschen im Ausland. In jedem Bundesland gibt es eine Stelle.
    .office = Faire Integration
    .papers = Angebot oder Vertrag, Nachrichten
    .cost = keine
plan-job_police = Betrug melden
    .what = Wer Geld, Pässe, Zertifikate oder Termine bei der Botschaft verlangt oder verkauft, kann sich strafbar machen. In Deutschland nimmt die Polizei eine Anzeige auf. Im Ausland hilft die Polizei dort; die deutsche Botschaft können Sie über falsche Visa-Angebote informieren.
    .office = Polizei; im Notfall in Deutschland { FACT("emergency_police") }
plan-job_official = Auf sicheren Wegen weitersuchen
    .what = Auf „Make it in Germany“ und bei der Bundesagentur für Arbeit kostet die Suche nichts. Fragen zu Visum und Arbeit beantwortet die Hotline.
    .office = Hotline { FACT("hotline_phone") }
    .cost = keine

## Open questions

plan-job_wait = Noch nicht kündigen, reisen oder zahlen
    .what = Erst fragen, dann zusagen. Fragen Sie schriftlich, zum Beispiel per E-Mail. Dann ist die Antwort später ein Beweis.
plan-job_agent = Fragen: Wer bekommt Geld, und wofür?
    .what = Am sichersten ist: nie für eine Stelle zahlen. Erlaubt ist einem privaten Vermittler höchstens { FACT("agent_fee_cap") }, mit schriftlichem Vertrag und erst nach dem Arbeitsvertrag. Vor dem Vertrag muss er schriftlich sagen, in einer Sprache, die man versteht: Arbeitgeber, Ort, Lohn, Stunden, Urlaub. Für einen Ausbildungsplatz ist jedes Geld verboten.
plan-job_passport_own = Fragen: Bleibt der Pass bei mir?
    .what = Eine Kopie für den Arbeitgeber ist normal. Das Original gibt man nur bei der Behörde ab, nie beim Arbeitgeber oder beim Vermittler.
plan-job_find_employer = Den Arbeitgeber selbst suchen
    .what = Firma, Straße und Ort im Internet suchen. Deutsche Firmen haben ein Impressum: Dort stehen Adresse und Telefon. Rufen Sie diese Nummer an, nicht die aus der Nachricht, und fragen Sie nach der Stelle. Das Handelsregister kann man kostenlos ansehen. Finden Sie nichts, ist das ein Warnzeichen.
    .cost = keine
plan-job_ask_contract = Fragen: Wann kommt der Vertrag?
    .what = Bitten Sie um den Vertrag, bevor Sie reisen oder kündigen. Für das Visum ist ein konkretes Angebot sowieso nötig. Der Arbeitgeber muss die wichtigsten Bedingungen schriftlich geben, eine E-Mail kann reichen.
    .papers = Arbeitsvertrag oder verbindliches Angebot
plan-job_ask_pay = Fragen: Lohn, Stunden, Urlaub
    .what = Fragen Sie: Wie hoch ist der Lohn brutto? Wie viele Stunden pro Woche? Wie viele Tage Urlaub? Was kostet das Zimmer, und muss man es nehmen? Der Lohn ist mindestens { FACT("min_wage") } brutto pro Stunde und darf nicht schlechter sein als für Einheimische mit der gleichen Arbeit.
plan-job_compare_pay = Den Lohn pro Stunde ausrechnen
    .what = Monatslohn mal zwölf, geteilt durch zweiundfünfzig, geteilt durch die Stunden pro Woche. Das Ergebnis ist mindestens { FACT("min_wage") } brutto. In vielen Berufen gilt ein höherer Tarif: Fragen Sie danach.
plan-job_check_again = Danach hier noch einmal prüfen
    .what = Wenn die Antworten da sind, gehen Sie die Fragen noch einmal durch. Antwortet der Arbeitgeber nicht oder drängt er, sagen Sie lieber ab.

## Good so far

plan-job_read = Den ganzen Vertrag lesen
    .what = Stehen darin Aufgaben, Ort, Beginn, Lohn, Stunden, Urlaub, Probezeit und Kündigung? Unterschreiben Sie nur, was Sie verstehen, und lassen Sie sich schwere Stellen übersetzen. Achtung bei Strafen, wenn man geht, und bei Geld, das man später zurückzahlen soll: vorher beraten lassen.
    .papers = Vertrag in einer Sprache, die man versteht
plan-job_fits = Prüfen: Passt die Stelle zum Aufenthaltstitel?
    .what = Die Arbeit muss meist qualifiziert sein. In geschützten Berufen braucht man vorher die Erlaubnis oder eine Zusage. Für die Blaue Karte gilt ein Jahresgehalt von mindestens { FACT("blue_card_salary_general") } brutto, in Engpassberufen weniger. Die Bundesagentur für Arbeit prüft meist, ob Lohn und Stunden stimmen.
    .office = Ausländerbehörde am Arbeitsort oder deutsche Botschaft
plan-job_visa = Mit dem Angebot: das Visum beantragen
    .what = Nötig sind meist der Vertrag, der Nachweis zum Abschluss und ein Formular, das der Arbeitgeber ausfüllt („Erklärung zum Beschäftigungsverhältnis“). Mit dem beschleunigten Verfahren (§ 81a) kann er Zeit sparen. Termine nur bei der Botschaft buchen, nie kaufen. Mit einem EU-Pass braucht man kein Visum.
    .office = Deutsche Botschaft oder Konsulat, oft über das Auslandsportal im Internet
    .cost = Visum { FACT("visa_fee") }, beschleunigtes Verfahren { FACT("fast_track_fee") } (zahlt der Arbeitgeber)
    .time = je nach Land sehr verschieden
plan-job_copies = Kopien machen und den Pass behalten
    .what = Machen Sie Kopien von Vertrag, Nachrichten und Zusagen, und lassen Sie eine Kopie bei der Familie. Den Pass geben Sie nie dem Arbeitgeber.
plan-job_quit = Erst kündigen, wenn das Visum da ist
    .what = Ein Vertrag ist noch kein Visum, und niemand kann es garantieren. Kündigen Sie Arbeit und Wohnung erst, wenn der Aufenthaltstitel da ist und das Datum feststeht.
