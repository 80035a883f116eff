answer-visa_appointment =
    Termine gibt es nur bei der deutschen Botschaft oder dem Konsulat, das für den Wohnort zuständig ist: auf dessen Internetseite oder über das Auslandsportal. Der Termin selbst kostet nichts, nur das Visum hat eine Gebühr.
    Kein Termin frei? Oft gibt es eine Warteliste oder den Antrag im Internet. Ein Arbeitgeber kann das beschleunigte Verfahren (§ 81a) starten.
    Kaufen Sie nie einen Termin. Die Liste der Botschaften finden Sie bei der Quelle.
    .title = Termin bei der Botschaft
    .detail =
        Wählen Sie die richtige Art: nationales Visum, zum Beispiel „Fachkraft“, „Blaue Karte EU“, „Chancenkarte“ oder „Ausbildung“. Mit der falschen Art beginnt das Warten oft von vorn.
        In manchen Ländern nimmt ein beauftragtes Visa-Zentrum den Antrag an und verlangt dafür ein eigenes Entgelt. Welches das ist, steht nur auf der Seite der Botschaft.
        Im beschleunigten Verfahren ist das Ziel für den Termin: { FACT("fast_track_appointment_time") }. Das ist keine Garantie.
        Jede Person braucht einen eigenen Antrag, auch Kinder. Tragen Sie alle ein.
        Zum Termin müssen die Papiere vollständig sein. Wer nicht kommen kann, sagt ab und bucht neu.
        Verkauft jemand Termine, ist das meist Betrug: Solche Termine können verfallen, und das Geld ist weg.

answer-visa_time =
    Eine sichere Zahl gibt es nicht: Jede Botschaft braucht verschieden lang. Sie nennt ihre Wartezeit auf ihrer Internetseite. Zeit kosten vor allem
    • das Warten auf den Termin,
    • fehlende Papiere,
    • die Anfragen bei anderen Stellen in Deutschland.
    Schneller geht es mit dem beschleunigten Verfahren (§ 81a), das der Arbeitgeber startet. Die Ziele sind dann: Termin { FACT("fast_track_appointment_time") }, Entscheidung { FACT("fast_track_visa_time") }.
    .title = Wie lange dauert das Visum?
    .detail =
        Das hilft: alle Papiere auf einmal abgeben, auf Fragen der Botschaft sofort antworten, E-Mails jeden Tag lesen, auch den Spam-Ordner.
        Der Arbeitgeber kann die Zustimmung der Bundesagentur für Arbeit schon vorher holen. Muss die Botschaft sie einholen, gilt: Fragt die Bundesagentur nicht nach, zählt die Zustimmung als erteilt. Frist: { FACT("ba_deemed_approval") }.
        Kündigen Sie Arbeit und Wohnung erst, und buchen Sie den Flug erst, wenn das Visum im Pass ist.
        Ist die übliche Zeit vorbei, fragen Sie einmal freundlich nach, mit der Nummer des Antrags. Viele Nachfragen machen es nicht schneller.
        Niemand kann gegen Geld ein Visum schneller machen.

answer-visa_fee =
    Ein Visum zum Arbeiten, Suchen oder Lernen (nationales Visum) kostet { FACT("visa_fee") }, für Kinder { FACT("visa_fee_minor") }. Man zahlt bei der Botschaft, meist am Tag des Termins.
    Später kommt in Deutschland die Aufenthaltserlaubnis dazu: { FACT("residence_permit_fee") }.
    Der Termin selbst ist kostenlos. Wird das Visum abgelehnt, bekommt man die Gebühr in der Regel nicht zurück.
    .title = Was kostet das Visum?
    .detail =
        In welcher Währung und ob mit Karte oder bar, steht auf der Seite der Botschaft.
        In manchen Ländern nimmt ein beauftragtes Visa-Zentrum zusätzlich ein Entgelt. Auch das steht auf der Seite der Botschaft. Andere Zahlungen für das Visum sind nicht nötig.
        Das beschleunigte Verfahren (§ 81a) kostet { FACT("fast_track_fee") } und wird vom Arbeitgeber bezahlt. Die Visumgebühr kommt dazu.
        Der Arbeitgeber darf die Visumgebühr für Sie übernehmen, muss es aber nicht. Fragen Sie danach.
        Für türkische Staatsangehörige kann die Aufenthaltserlaubnis weniger kosten (§ 52a AufenthV).
        Anerkennung, Übersetzungen und Versicherung sind eigene Kosten.

answer-visa_documents =
    Jede Botschaft hat ihre eigene Liste. Sie steht auf ihrer Internetseite und gilt. Meist gehören dazu:
    • gültiger Pass, Fotos, Antrag,
    • Arbeitsvertrag oder verbindliches Angebot,
    • die „Erklärung zum Beschäftigungsverhältnis“ vom Arbeitgeber,
    • Abschluss und Nachweis der Anerkennung oder Vergleichbarkeit,
    • Lebenslauf, Nachweise über Erfahrung und Deutsch,
    • Krankenversicherung.
    Für Chancenkarte und Suche auch: Geld zum Leben.
    .title = Papiere für das Visum
    .detail =
        Nachweis zum Abschluss: bei einer Ausbildung der Bescheid der Anerkennung, bei einem Studium der Ausdruck aus anabin oder die Zeugnisbewertung der ZAB. In geschützten Berufen dazu die Erlaubnis oder ihre Zusage.
        Die „Erklärung zum Beschäftigungsverhältnis“ ist ein Formular der Bundesagentur für Arbeit. Lohn und Stunden müssen darin gleich sein wie im Vertrag.
        Sprache: nur Zertifikate von Prüfungen, die die Botschaft nennt.
        Der Pass soll noch lange gültig sein. Läuft er bald ab, besorgen Sie zuerst einen neuen.
        Übersetzungen und Beglaubigungen nur so, wie die Liste es will. Originale zum Termin mitbringen, Kopien abgeben.
        Nie etwas Falsches vorlegen oder weglassen, auch nicht auf Rat eines Vermittlers. Falsche Papiere führen zur Ablehnung und schaden auch späteren Anträgen.
        Bitte schicken Sie mir hier keine Papiere.

answer-visa_online =
    Ja: Visa für Fachkräfte, Ausbildung, Studium und Familie kann man grundsätzlich weltweit im Auslandsportal beantragen:
    { FACT("consular_portal") }
    Dort beantwortet man Fragen, lädt die Papiere hoch und bekommt gesagt, was fehlt. Zum Schluss muss man trotzdem einmal persönlich kommen, mit Pass und Originalen.
    Ob Ihre Botschaft schon mitmacht und für welches Visum, steht auf ihrer Internetseite.
    .title = Visum im Internet beantragen
    .detail =
        Das Portal selbst kostet nichts, nur das Visum hat eine Gebühr.
        Legen Sie das Konto selbst an, mit eigener E-Mail und eigenem Passwort. Wer es einem Vermittler überlässt, verliert leicht die Kontrolle über den Antrag.
        Gut lesbare Fotos oder Scans machen, jede Seite, keine abgeschnittenen Ränder. Mit dem Handy geht es auch, bei Licht von vorn.
        Andere Seiten mit ähnlichem Namen sind nicht von Behörden. Die geplante „Work-and-Stay-Agentur“ ist noch kein Amt, bei dem man etwas beantragen kann.
        Klappt es nicht: Fragen Sie die Botschaft nach dem Antrag auf Papier.

answer-visa_rejected =
    Lesen Sie zuerst, was im Bescheid als Grund steht. Die Beschwerde bei der Botschaft (Remonstration) gibt es seit dem { FACT("remonstration_abolished_on") } nicht mehr. Es bleiben zwei Wege:
    • ein neuer Antrag mit dem, was gefehlt hat,
    • eine Klage beim Verwaltungsgericht Berlin. Dafür läuft eine kurze Frist.
    Fehlten nur Papiere, ist der neue Antrag meist schneller. Ist die Entscheidung falsch, fragen Sie sofort eine Anwältin oder einen Anwalt.
    .title = Visum abgelehnt: was jetzt?
    .detail =
        Viele Seiten im Internet raten noch zur Remonstration. Das ist veraltet.
        Die Frist für die Klage steht im Bescheid. In der Regel ist sie: { FACT("visa_court_time") }. Rechnen Sie ab dem Tag, an dem Sie den Bescheid bekommen haben, und warten Sie nicht.
        Häufige Gründe: Der Abschluss ist nicht anerkannt oder vergleichbar, das Gehalt ist zu niedrig, die Bundesagentur für Arbeit hat nicht zugestimmt, Geld oder Papiere fehlen, die Angaben passen nicht zusammen.
        Ein neuer Antrag kostet wieder die Gebühr. Stellen Sie ihn erst, wenn der Grund behoben ist, und verschweigen Sie die Ablehnung nicht.
        Liegt es am Vertrag, kann der Arbeitgeber ihn ändern und die Bundesagentur noch einmal fragen.
        Hilfe beim Verstehen gibt die Hotline „Arbeiten und Leben in Deutschland“:
        { FACT("hotline_phone") }

answer-fast_track =
    Das beschleunigte Verfahren (§ 81a AufenthG) startet der Arbeitgeber bei der Ausländerbehörde, mit einer Vollmacht der Fachkraft. Der Arbeitgeber zahlt dafür { FACT("fast_track_fee") }. Die Ziele sind:
    • Anerkennung: { FACT("fast_track_recognition_time") }
    • Bundesagentur für Arbeit: { FACT("fast_track_ba_time") }
    • Termin bei der Botschaft: { FACT("fast_track_appointment_time") }
    • Entscheidung über das Visum: { FACT("fast_track_visa_time") }
    Das sind Ziele, keine Garantie. Jede Frist beginnt erst, wenn die Papiere vollständig sind.
    .title = Beschleunigtes Verfahren
    .detail =
        Es gilt für Fachkräfte, die Blaue Karte EU, Ausbildung, Maßnahmen zur Anerkennung und andere qualifizierte Beschäftigte. Für Arbeit ohne Qualifikation gilt es nicht.
        Mann, Frau und minderjährige Kinder können dabei sein, wenn sie ihre Visa zur gleichen Zeit beantragen.
        Gebühren für Visum und Anerkennung kommen dazu.
        Zuständig ist die Ausländerbehörde am Ort der Arbeit, in vielen Ländern eine zentrale Stelle. Dort fragt der Arbeitgeber zuerst nach einem Termin zur Beratung.
        Die Bedingungen bleiben gleich: Wer sie nicht erfüllt, bekommt auch so kein Visum.
        Nur ein Arbeitgeber kann es starten. Verkauft Ihnen jemand ein „schnelles Verfahren“, ist Vorsicht nötig.

answer-ba_approval =
    Bei den meisten Titeln zum Arbeiten muss die Bundesagentur für Arbeit (BA) zustimmen. Das beantragt man **nicht** selbst: Die Botschaft oder die Ausländerbehörde fragt die BA. Der Arbeitgeber füllt dafür die „Erklärung zum Beschäftigungsverhältnis“ aus.
    Die BA prüft vor allem, ob Lohn und Bedingungen nicht schlechter sind als bei vergleichbaren Beschäftigten in Deutschland.
    Keine Zustimmung braucht die Blaue Karte EU ab { FACT("blue_card_salary_general") } brutto im Jahr.
    .title = Zustimmung der Bundesagentur
    .detail =
        Ob jemand in Deutschland oder der EU Vorrang hat, wird bei anerkannten Fachkräften und der Blauen Karte EU nicht geprüft. Geprüft wird es bei den Sonderregeln für einzelne Länder, zum Beispiel der Westbalkan-Regelung.
        Fragt die BA nicht nach, zählt die Zustimmung nach einer festen Zeit als erteilt: { FACT("ba_deemed_approval") }, im beschleunigten Verfahren { FACT("ba_deemed_approval_fast_track") }.
        Der Arbeitgeber kann die Zustimmung schon vor dem Visum holen (Vorabzustimmung). Sie gilt { FACT("ba_pre_approval_validity") }.
        Häufige Gründe für ein Nein: zu wenig Lohn, Arbeit, die nicht qualifiziert ist, oder ein Formular mit Lücken. Der Arbeitgeber kann nachbessern und neu fragen.
        Betriebe, die ausländische Beschäftigte wiederholt schlechter behandeln, kann die BA ausschließen, höchstens { FACT("employer_ban") }.

answer-blocked_account =
    Ein Sperrkonto braucht man nur, wenn noch kein Lohn zum Leben da ist. Wer mit einem Arbeitsvertrag kommt, braucht in der Regel keines. Zur Zeit gilt:
    • Chancenkarte, für ein Jahr: { FACT("blocked_account_oc") }
    • Studium, für ein Jahr: { FACT("blocked_account_student") }
    • Suche nach einem Ausbildungsplatz, Sprachkurs oder Maßnahme zur Anerkennung: { FACT("s16d_livelihood") } im Monat
    Das Geld bleibt Ihres. Fragen Sie vor der Überweisung die Botschaft, ob der Betrag noch stimmt.
    .title = Sperrkonto und Geld zum Leben
    .detail =
        So geht es: Man eröffnet das Konto bei einem Anbieter, den die Botschaft nennt, zahlt ein und legt die Bestätigung zum Antrag. In Deutschland wird jeden Monat ein Teil frei.
        Es geht oft auch anders: mit einer Verpflichtungserklärung von jemandem in Deutschland (Gebühr { FACT("declaration_of_commitment") }) oder bei der Chancenkarte mit dem Vertrag für einen Nebenjob, der auf den Betrag zählt. Bei der Ausbildung zählt der Lohn.
        Wer eine Verpflichtungserklärung gibt, haftet mit eigenem Geld. Das sollte man gut überlegen.
        Die Beträge ändern sich von Jahr zu Jahr.
        Leihen Sie das Geld nicht bei Vermittlern, und zahlen Sie es nie auf das Konto einer Privatperson. Wird das Visum abgelehnt, bekommt man das Guthaben in der Regel zurück, manche Anbieter behalten Gebühren.

answer-age_45 =
    Eine feste Obergrenze gibt es nicht. Ab { FACT("age45_age") } gilt aber beim ersten Titel eine zusätzliche Regel. Man braucht
    • ein Gehalt von mindestens { FACT("age45_min_salary") } brutto im Jahr
    • **oder** eine ausreichende Altersvorsorge.
    Das gilt für Fachkräfte (§§ 18a, 18b), Berufserfahrene, Pflegehilfskräfte, Berufskraftfahrer und die Westbalkan-Regelung.
    Es gilt **nicht** für die Blaue Karte EU und nicht für die Sonderregel für Länder wie USA und Japan.
    .title = Die Regel ab 45
    .detail =
        Es zählt der Geburtstag: Wer ihn noch vor sich hat, wenn der Titel erteilt wird, braucht das nicht. Beim Verlängern wird nicht noch einmal danach gefragt, die Regel gilt beim ersten Titel.
        Wer mit der Chancenkarte oder zur Anerkennung kommt, trifft später auf die Regel: beim Wechsel in den Titel als Fachkraft. Planen Sie das ein.
        Was als Altersvorsorge genügt, entscheidet die Behörde: zum Beispiel Ansprüche auf Rente, auch aus dem Herkunftsland, Versicherungen oder Vermögen. Fragen Sie die Botschaft, welche Nachweise sie will.
        Ausnahmen sind möglich, wenn es ein öffentliches Interesse gibt, vor allem wenn beim Gehalt oder Alter nur wenig fehlt. Bei der Westbalkan-Regelung gibt es sie nur in begründeten Einzelfällen.
        Der Betrag ändert sich jedes Jahr. Planen Sie mit dem Betrag des Jahres, in dem der Titel erteilt wird.
        Andere Altersregeln: Das Visum zur Suche eines Ausbildungsplatzes gibt es nur für Menschen unter { FACT("training_search_age") }. Bei der Chancenkarte bringt jüngeres Alter Punkte.

answer-health_insurance_visa =
    In Deutschland muss jede Person krankenversichert sein, vom ersten Tag an.
    • Wer hier angestellt ist, ist meist in der gesetzlichen Krankenversicherung. Sie beginnt mit der Arbeit, der Betrieb meldet Sie an.
    • Für die Tage davor braucht man eine eigene Versicherung. Den Nachweis will die Botschaft meist mit dem Antrag sehen.
    • Für Chancenkarte und Suche muss die Versicherung die ganze Zeit gelten.
    Welche genügt, steht in der Liste der Botschaft.
    .title = Krankenversicherung für das Visum
    .detail =
        Für die Tage bis zum Arbeitsbeginn genügt oft eine Reise- oder Incoming-Versicherung. Achten Sie auf das Datum: ab dem Tag der Einreise, ohne Lücke. Bei der Chancenkarte sind solche Versicherungen manchmal zu wenig, fragen Sie vorher.
        Gesetzlich versichert kostet es { FACT("health_insurance_rate") } vom Lohn und einen Zusatzbeitrag, im Durchschnitt { FACT("health_insurance_additional_rate") }. Die Hälfte davon zahlt der Arbeitgeber, die andere Hälfte wird vom Lohn abgezogen.
        Privat versichern können sich Angestellte erst ab einem Gehalt über { FACT("private_health_limit") } im Jahr. Zurück in die gesetzliche ist es später oft schwer. Lassen Sie sich vorher beraten.
        Nach der Einreise: eine Krankenkasse wählen, den Betrieb informieren, die Karte kommt mit der Post.
        Auch Mann, Frau und Kinder brauchen ab der Einreise eine Versicherung.
