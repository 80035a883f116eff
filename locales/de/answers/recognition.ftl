answer-recognition_needed =
    Das hängt vom Beruf ab.
    Geschützte Berufe (reglementiert), zum Beispiel Pflege, Ärztin, Lehrer: Ohne Anerkennung und Erlaubnis darf man dort nicht arbeiten.
    Andere Berufe, zum Beispiel in IT, Handel oder vielen Handwerken: Arbeiten darf man ohne Anerkennung. Aber für das Visum als Fachkraft muss der Abschluss meist anerkannt oder vergleichbar sein.
    Ob ein Beruf geschützt ist, zeigt der Anerkennungs-Finder.
    .title = Brauche ich eine Anerkennung?
    .detail =
        Ohne deutsche Anerkennung gehen vor allem diese Wege:
        • Berufserfahrene (§ 19c) in Berufen, die nicht geschützt sind, mit Abschluss aus dem Herkunftsland und genug Gehalt,
        • IT-Fachleute mit Berufserfahrung,
        • die Anerkennungspartnerschaft: zuerst einreisen, die Anerkennung danach,
        • Sonderregeln für einige Länder.
        Wer einen EU-Pass hat, braucht die Anerkennung nur in geschützten Berufen.
        Im Handwerk darf man als Angestellte oder Angestellter meist ohne Anerkennung arbeiten. Für einen eigenen Betrieb gelten strengere Regeln.

answer-recognition_where =
    So läuft es ab:
    • Im Anerkennungs-Finder die zuständige Stelle suchen.
    • Beraten lassen, das ist kostenlos.
    • Papiere sammeln, dann übersetzen lassen.
    • Antrag stellen.
    • Den Bescheid bekommen, das ist die schriftliche Entscheidung.
    Zuständig ist je nach Beruf: IHK FOSA (Industrie, Handel), Handwerkskammer (Handwerk), eine Behörde des Bundeslandes (Gesundheit, Schule) oder die ZAB (Studium).
    .title = Wo und wie beantrage ich die Anerkennung?
    .detail =
        Es gibt drei Ergebnisse: volle Anerkennung, teilweise Anerkennung (der Bescheid nennt, was fehlt) oder Ablehnung.
        Häufige Gründe für eine Ablehnung: Die Unterschiede zur deutschen Ausbildung sind zu groß, es gibt keinen staatlich anerkannten Abschluss, oder wichtige Papiere fehlen. Berufserfahrung kann Unterschiede ausgleichen. Deshalb immer mit abgeben.
        Fehlen Papiere, ist oft eine Qualifikationsanalyse möglich: Fachleute prüfen das Können.
        Nach einer Ablehnung lohnt sich die Beratung: Manchmal passt ein anderer deutscher Beruf besser. Wie man widersprechen kann und bis wann, steht im Bescheid.

answer-recognition_cost =
    Das ist je nach Stelle verschieden:
    • IHK FOSA oder Handwerkskammer: etwa { FACT("recognition_fee_chambers") }
    • Zeugnisbewertung der ZAB für ein Studium: { FACT("zab_statement_fee") }
    • geschützte Berufe: Die Behörde des Bundeslandes legt die Gebühr fest.
    Dazu kommen Übersetzungen und Kopien. Fragen Sie vor dem Antrag nach der genauen Gebühr und danach, wer helfen kann. Die Beratung ist kostenlos.
    .title = Was kostet die Anerkennung?
    .detail =
        Jede weitere Zeugnisbewertung oder Zweitschrift der ZAB kostet { FACT("zab_statement_fee_further") }.
        anabin ist kostenlos: Steht der Abschluss dort passend, brauchen Sie vielleicht gar keine Zeugnisbewertung.
        Kurse und Prüfungen zum Ausgleich können extra kosten. Oft übernimmt der Arbeitgeber etwas. Das gehört dann schriftlich in den Vertrag, mit allen Bedingungen.
        Ob es gerade einen Zuschuss gibt und für wen, sagt die Anerkennungsberatung. Fragen Sie danach, bevor Kosten entstehen.

answer-recognition_time =
    Die Frist beginnt erst, wenn alle Papiere da sind. Dann gilt in der Regel:
    • Berufe nach Bundesrecht: höchstens { FACT("bqfg_decision_time") }, eine Verlängerung ist möglich
    • Pflegefachkraft: höchstens { FACT("nursing_decision_time") }
    • Zeugnisbewertung für ein Studium: etwa { FACT("zab_statement_duration") }
    Im beschleunigten Verfahren mit Arbeitgeber ist das Ziel { FACT("bqfg_fast_track_time") }. Manchmal dauert es trotzdem länger.
    .title = Wie lange dauert die Anerkennung?
    .detail =
        Die Stelle muss den Eingang des Antrags bestätigen, in der Regel spätestens { FACT("bqfg_receipt_time") } danach, und sagen, was fehlt. Antworten Sie auf solche Briefe schnell.
        Für Berufe nach Landesrecht, zum Beispiel Lehrkräfte, gelten eigene Fristen.
        Kommt keine Antwort: höflich schreiben und das Datum des Antrags nennen. Die Beratung hilft dabei.
        Kurse, Prüfungen und Deutsch kommen zu dieser Zeit dazu.

answer-recognition_partial =
    Teilweise Anerkennung ist ein gutes Zwischenergebnis, keine Ablehnung. Im Bescheid steht, was fehlt.
    Ausgleichen kann man das mit einem Kurs, mit Praxis im Betrieb oder mit einer Prüfung. Dafür kann es einen Aufenthalt geben (§ 16d), zusammen höchstens { FACT("s16d1_max") }. Meist ist Deutsch { FACT("lang_16d1") } nötig.
    Für die Chancenkarte zählt der Bescheid { FACT("oc_points_nr01") }.
    .title = Nur teilweise anerkannt: was nun?
    .detail =
        In geschützten Berufen heißt der Ausgleich Anpassungslehrgang (höchstens { FACT("adaptation_max") }) oder Prüfung (Eignungs- oder Kenntnisprüfung). Oft darf man wählen.
        In anderen Berufen heißt er Anpassungsqualifizierung: zum Beispiel einige Monate im Betrieb.
        Für den Aufenthalt nach § 16d brauchen Sie in der Regel: den Bescheid, einen Platz in einer passenden Maßnahme, Deutsch und genug Geld zum Leben.
        Danach stellt man einen neuen Antrag bei derselben Stelle und bekommt die volle Anerkennung, wenn alles ausgeglichen ist.
        Bei der Suche nach einem Kurs hilft in Deutschland die IQ-Beratung, im Ausland die ZSBA.

answer-recognition_partnership =
    Anerkennungspartnerschaft heißt: erst einreisen und arbeiten, die Anerkennung läuft danach. Nötig sind in der Regel:
    • Ausbildung (mindestens { FACT("qualified_training_min") }) oder Studium, im Herkunftsland staatlich anerkannt,
    • Job-Angebot und schriftliche Vereinbarung mit einem geeigneten Arbeitgeber,
    • Deutsch mindestens { FACT("lang_recognition_partnership") },
    • Zustimmung der Bundesagentur für Arbeit.
    Zuerst gilt der Aufenthalt höchstens { FACT("recognition_partnership_first") }, zusammen höchstens { FACT("recognition_partnership_max") }.
    .title = Erst einreisen, dann anerkennen lassen
    .detail =
        Die Arbeit muss qualifiziert sein und zum Berufsfeld passen.
        In geschützten Berufen, zum Beispiel in der Pflege, darf man bis zur Erlaubnis nur einfachere Aufgaben machen. Das geht bei Arbeitgebern mit Tarif oder bei zugelassenen Pflege-Einrichtungen, und der Lohn muss dazu passen.
        In der Vereinbarung verpflichten sich beide: Sie stellen nach der Einreise sofort den Antrag, der Arbeitgeber macht die Anerkennung möglich. Lesen Sie genau, wer was zahlt und was beim Kündigen gilt.
        Eine Nebenarbeit ist höchstens { FACT("recognition_partnership_side_job") } pro Woche erlaubt.

answer-anabin_check =
    anabin ist eine kostenlose Datenbank der ZAB. Suchen Sie zuerst die Hochschule, dann den Abschluss.
    • H+ heißt: Die Hochschule ist in Deutschland anerkannt.
    • H- heißt: Sie ist nicht anerkannt.
    • H+/- heißt: Es kommt auf den Abschluss an.
    Beim Abschluss ist „entspricht“ oder „gleichwertig“ gut. H+ und ein solcher Abschluss, beides ausgedruckt, genügt oft als Nachweis. Sonst hilft die Zeugnisbewertung.
    .title = anabin: Was heißen H+, H- und H+/-?
    .detail =
        „Bedingt vergleichbar“ beim Abschluss reicht meist nicht. Dann ist eine Zeugnisbewertung der ZAB nötig.
        Die Hochschule steht nicht in anabin? Das heißt nicht, dass sie schlecht ist. Auch dann hilft die Zeugnisbewertung.
        Tipp: mit dem Namen in der Landessprache suchen, und auch mit dem alten Namen oder dem Namen der Stadt.
        Für geschützte Berufe, zum Beispiel Ärztin oder Lehrer, genügt anabin nicht. Dort entscheidet die Behörde des Bundeslandes.

answer-zab_statement =
    Die Zeugnisbewertung ist ein Schreiben der ZAB (Zentralstelle für ausländisches Bildungswesen). Es sagt, welchem deutschen Abschluss Ihr Studium entspricht. Viele brauchen es für das Visum.
    Antrag: im Internet bei der ZAB.
    Kosten: { FACT("zab_statement_fee") }
    Dauer: etwa { FACT("zab_statement_duration") }, für die Blaue Karte EU etwa { FACT("zab_statement_duration_blue_card") }. Es kann länger dauern.
    Für geschützte Berufe reicht sie nicht.
    .title = Zeugnisbewertung der ZAB
    .detail =
        Die Zeugnisbewertung gilt ohne Enddatum und in allen Bundesländern. Es gibt sie nur auf Deutsch.
        Jede weitere kostet { FACT("zab_statement_fee_further") }.
        Im beschleunigten Verfahren mit Arbeitgeber dauert sie etwa { FACT("zab_statement_duration_fast_track") }.
        Vorher in anabin nachsehen: Steht der Abschluss dort passend, genügt oft ein kostenloser Ausdruck.
        Bei einer Berufsausbildung entscheidet eine andere Stelle, zum Beispiel die Kammer.

answer-lost_documents =
    Verlorene Papiere sind kein Ende.
    • Zuerst bei Schule, Hochschule oder Ministerium im Herkunftsland nach einer Zweitschrift fragen. Das ist ein neues, gültiges Zeugnis.
    • Geht das nicht: Bei vielen Ausbildungsberufen ist eine Qualifikationsanalyse möglich. Fachleute prüfen das Können mit Arbeitsprobe, Gespräch oder Test.
    • Sagen Sie der Stelle offen, was fehlt und warum.
    Bitte nie ein falsches Zeugnis kaufen. Das ist strafbar und gefährdet das Visum.
    .title = Zeugnis verloren oder nicht zu bekommen
    .detail =
        Niemand muss sich in Gefahr bringen, um ein Papier zu holen. Wer aus politischen Gründen nicht fragen kann, sagt das der Beratung, nicht mir.
        Andere Nachweise helfen: Arbeitszeugnisse, Ausweise der Kammer, Fotos bei der Arbeit, Studienausweise, Zeugen.
        Für die Qualifikationsanalyse kann es einen Aufenthalt geben, höchstens { FACT("s16d6_skills_analysis") }, meist mit Deutsch { FACT("s16d6_german") }.
        In der Pflege kann man auf den Vergleich der Papiere verzichten und gleich eine Kenntnisprüfung oder einen Anpassungslehrgang machen.
        Bei einem Studium: vor dem Antrag die ZAB fragen, was sie annimmt.

answer-translations =
    Übersetzen müssen meist vereidigte Übersetzerinnen und Übersetzer. Das sind Fachleute mit Zulassung durch ein Gericht, in Deutschland oder im Herkunftsland.
    Erst fragen, dann übersetzen: Die Stelle sagt, welche Papiere sie auf Deutsch will. Manchmal genügen Englisch oder einfache Kopien. Das spart viel Geld.
    Schicken Sie nie ein Original mit der Post. Eigene Übersetzungen gelten nicht.
    .title = Übersetzungen, Kopien, Stempel
    .detail =
        Beglaubigte Kopie heißt: Eine Behörde oder ein Notariat bestätigt, dass die Kopie echt ist. Im Ausland macht das zum Beispiel die deutsche Botschaft.
        Apostille heißt: ein Stempel im Herkunftsland, der die Unterschrift auf einer Urkunde bestätigt. Für die Anerkennung ist sie nicht immer nötig. Bitte vorher fragen, sie kostet Geld und Zeit.
        Ob eine Übersetzung aus dem Ausland gilt, entscheidet die Stelle. Fragen Sie, bevor Sie bezahlen.
        Der Name soll überall so geschrieben sein wie im Pass.

answer-counselling_recognition =
    Kostenlose Beratung zur Anerkennung:
    • Sie leben im Ausland: ZSBA (Zentrale Servicestelle Berufsanerkennung), erreichbar über die Hotline { FACT("hotline_phone") }. Im Gesetz steht sie bis { FACT("zsba_end") }. Danach sagt die Hotline, wer hilft.
    • Sie leben in Deutschland: IQ-Beratung in der Region oder Agentur für Arbeit.
    Beide helfen vor dem Antrag: Welche Stelle, welcher deutsche Beruf, welche Papiere?
    .title = Wer hilft kostenlos bei der Anerkennung?
    .detail =
        Legen Sie für das Gespräch bereit: Beruf und Abschluss in der Landessprache, Land und Jahr des Abschlusses, Dauer der Ausbildung, Berufserfahrung, Ort in Deutschland (wenn Sie schon einen kennen).
        Die ZSBA sieht die Papiere durch und hilft bei der Wahl des Ortes. Entscheiden kann sie nicht. Das macht die zuständige Stelle.
        Die Beratung kostet nie etwas. Wer Geld für den „Platz“ oder den „Termin“ will, gehört nicht dazu.

answer-degree_not_in_anabin =
    Das ist kein schlechtes Zeichen. Es heißt nur: In anabin ist der Abschluss noch nicht bewertet.
    Dann prüft ihn die ZAB (Zentralstelle für ausländisches Bildungswesen) einzeln. Das heißt Zeugnisbewertung.
    Kosten: { FACT("zab_statement_fee") }
    Dauer: etwa { FACT("zab_statement_duration") }, für die Blaue Karte EU etwa { FACT("zab_statement_duration_blue_card") }, manchmal länger.
    Suchen Sie vorher noch einmal: in der Landessprache, mit dem alten Namen der Hochschule und mit dem Namen der Stadt.
    .title = Abschluss oder Uni nicht in anabin
    .detail =
        Man braucht in anabin zwei Dinge: die Hochschule mit H+ und den Abschluss. Fehlt eines davon, hilft die Zeugnisbewertung.
        Es gibt den Abschluss mehrmals? Es kommt auf das Land, die Art des Abschlusses und die Dauer des Studiums an.
        Die Hochschule steht mit H- da, oder der Abschluss ist „bedingt vergleichbar“: Fragen Sie die ZAB oder die Beratung, bevor Sie die Gebühr zahlen.
        War es eine Ausbildung und kein Studium? Dann ist anabin nicht der richtige Ort. Zuständig ist zum Beispiel eine Kammer. Das zeigt der Anerkennungs-Finder.
        In geschützten Berufen, zum Beispiel als Ärztin oder Lehrer, zählt anabin nicht. Dort entscheidet die Behörde des Bundeslandes.
        Vorsicht, wenn jemand Geld nimmt, um einen Abschluss „in anabin einzutragen“. Das kann man nicht kaufen.
