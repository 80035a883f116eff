### The curated answers: text (at most 600 characters), title, and more behind "genauer erklären".

## Overview

answer-general_which_visa =
    Das hängt von drei Dingen ab: Pass, Abschluss und Job-Angebot.
    • Pass aus EU, EWR oder Schweiz: kein Visum nötig.
    • Abschluss und Job-Angebot: oft ein Titel für Fachkräfte, bei einem Studium vielleicht die Blaue Karte EU.
    • Abschluss, aber noch keine Stelle: vielleicht die Chancenkarte zur Suche.
    • Anerkennung noch nicht fertig: vielleicht erst einreisen und sie hier abschließen.
    Am besten zuerst klären, was der Abschluss in Deutschland zählt. Dabei hilft der Fahrplan.
    .title = Welches Visum passt zu mir?
    .detail =
        In der Regel braucht man ein konkretes Job-Angebot, einen anerkannten oder vergleichbaren Abschluss und oft die Zustimmung der Bundesagentur für Arbeit. Die holt die Behörde ein, nicht Sie.
        In geschützten Berufen, zum Beispiel in der Pflege, kommt die Erlaubnis für den Beruf dazu.
        Für Berufserfahrene gibt es einen eigenen Weg (§ 19c): ohne deutsche Anerkennung, aber mit Erfahrung, einem Abschluss aus dem Herkunftsland und genug Gehalt. In der IT geht es auch ohne Abschluss.
        Für einige Länder gibt es Sonderregeln, zum Beispiel für den Westbalkan.
        Mit einem Besuchsvisum darf man nicht arbeiten. Wer als Tourist kommt, kann die Chancenkarte in Deutschland nicht beantragen.

answer-no_qualification =
    Ohne Abschluss gibt es weniger Wege, aber es gibt welche:
    • eine Ausbildung in Deutschland, in der Regel mit Deutsch { FACT("apprenticeship_german") },
    • in der IT: mehrere Jahre Berufserfahrung und genug Gehalt,
    • mit manchen Pässen ein Job-Angebot, zum Beispiel: { FACT("western_balkans_countries") }.
    Sehen Sie genau nach: Auch eine Fachschule oder eine Lehre mit staatlicher Prüfung ist ein Abschluss.
    .title = Arbeiten ohne Abschluss oder Ausbildung
    .detail =
        Anerkennen kann man nur einen Abschluss, nicht reine Berufserfahrung.
        Westbalkan-Regelung: Jede Arbeit ist möglich, wenn die Bundesagentur für Arbeit zustimmt. Pro Jahr gibt es nur eine begrenzte Zahl, sie kann schon vergeben sein.
        Ähnlich für Pässe aus diesen Ländern: { FACT("best_friends_rule") }.
        Ausbildung: Man lernt im Betrieb und in der Berufsschule und verdient meist schon Geld. Vermittler dürfen von Menschen, die einen Ausbildungsplatz suchen, kein Geld verlangen.
        Jede geschützte Arbeit, zum Beispiel als Pflegefachkraft, braucht trotzdem eine Erlaubnis.

answer-total_cost =
    Mit diesen Gebühren können Sie rechnen:
    • Visum: { FACT("visa_fee") }
    • Aufenthaltserlaubnis in Deutschland: { FACT("residence_permit_fee") }
    • Anerkennung bei einer Kammer: { FACT("recognition_fee_chambers") }
    • oder Zeugnisbewertung für ein Studium: { FACT("zab_statement_fee") }
    Dazu kommen Übersetzungen, Deutschkurs und Reise. Das beschleunigte Verfahren zahlt der Arbeitgeber. Ein Visum „garantieren“ kann niemand, auch nicht gegen Geld.
    .title = Was kostet alles zusammen?
    .detail =
        Übersetzungen kosten oft mehr als die Gebühren. Deshalb erst fragen, welche Papiere übersetzt sein müssen.
        In geschützten Berufen legt die Behörde des Bundeslandes die Gebühr fest.
        Das beschleunigte Verfahren (§ 81a) kostet { FACT("fast_track_fee") }. Der Arbeitgeber zahlt das an die Ausländerbehörde.
        Für manche Wege muss man zeigen, dass das Geld zum Leben reicht. Das Geld bleibt dann aber bei Ihnen, es ist keine Gebühr.
        Kinder zahlen für das Visum { FACT("visa_fee_minor") }.
        Ob es einen Zuschuss gibt, sagt die Beratung. Fragen Sie danach, bevor Kosten entstehen.

answer-total_time =
    Eine sichere Zahl kann niemand nennen. Am längsten dauert meist das Deutschlernen, danach das Sammeln der Papiere.
    Für einzelne Schritte gilt:
    • Anerkennung: in der Regel höchstens { FACT("bqfg_decision_time") }, sobald alle Papiere da sind
    • in der Pflege: höchstens { FACT("nursing_decision_time") }
    • Zeugnisbewertung: etwa { FACT("zab_statement_duration") }
    • Visum: je nach Land sehr verschieden, die Botschaft nennt ihre Wartezeit.
    .title = Wie lange dauert alles zusammen?
    .detail =
        Das hilft wirklich: früh mit Deutsch anfangen, vor dem Antrag beraten lassen, alle Papiere auf einmal abgeben. Die Frist beginnt erst, wenn nichts mehr fehlt.
        Ein Arbeitgeber kann das beschleunigte Verfahren (§ 81a) starten. Dann sind die Ziele: Anerkennung { FACT("fast_track_recognition_time") }, Termin bei der Botschaft { FACT("fast_track_appointment_time") }, Entscheidung über das Visum { FACT("fast_track_visa_time") }. Das sind Ziele, keine Garantie.
        Manchmal kann man schon vor der Anerkennung einreisen und arbeiten (Anerkennungspartnerschaft).

answer-documents_checklist =
    Meist braucht man:
    • Ausweis oder Pass,
    • Lebenslauf auf Deutsch, als Tabelle,
    • Abschlusszeugnis mit Fächern und Stunden,
    • Nachweise über Berufserfahrung,
    • eine Erklärung, ob schon ein Antrag gestellt wurde,
    • Übersetzungen von vereidigten Übersetzern.
    Die genaue Liste gibt die Stelle, die entscheidet. Erst fragen, dann übersetzen. Bitte schicken Sie mir hier keine Papiere.
    .title = Welche Papiere brauche ich?
    .detail =
        Für die Anerkennung genügen oft Kopien oder Dateien. Nie das Original mit der Post schicken.
        Wer von außerhalb der EU, des EWR und der Schweiz kommt, zeigt auch, dass er in Deutschland arbeiten will: zum Beispiel mit einem Schreiben von einem Arbeitgeber oder der ZSBA (Zentrale Servicestelle Berufsanerkennung).
        In Gesundheitsberufen kommen später Nachweise über Gesundheit und Straffreiheit dazu. Sie dürfen oft nicht alt sein, also nicht zu früh besorgen.
        Für das Visum hat jede Botschaft ihre eigene Liste. Sie steht auf ihrer Internetseite.
        Der Name sollte überall gleich geschrieben sein. Ist er verschieden, die Stelle fragen, welchen Nachweis sie will.

answer-who_are_you =
    Ich bin Lotse, ein Computerprogramm. Hier antwortet kein Mensch. Lotse kostet nichts.
    Ich bin keine Behörde. Ich entscheide nichts, vermittle keine Arbeit und gebe keine Rechtsberatung. Ich erkläre in einfachen Worten, was im Gesetz und auf offiziellen Seiten steht, und nenne die Quelle und den Tag der Prüfung.
    Wenn ich etwas nicht weiß, sage ich das. Einen Menschen finden Sie über „Beratung“.
    .title = Wer antwortet hier?

answer-bot_privacy =
    Ich speichere nur Ihre Sprache, Ihre Antworten und Ihren Fahrplan, verschlüsselt und dreißig Tage nach der letzten Nachricht. Ihren Namen brauche ich nicht.
    Bei Telegram und WhatsApp kann der Anbieter mitlesen. Vertraulicher ist der Chat auf unserer Internetseite.
    Bitte schicken Sie keine Ausweise und nichts zu Gesundheit, Religion oder Politik.
    Mit /delete löschen Sie alles sofort. Alles Weitere steht unter /privacy.
    .title = Was geschieht mit meinen Daten?

## Recognition

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

## Occupations

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

## Ways in

answer-blue_card =
    Die Blaue Karte EU ist ein Aufenthaltstitel für Menschen mit Studium. In der Regel braucht man:
    • ein Studium, das in Deutschland anerkannt oder vergleichbar ist,
    • ein Job-Angebot, das dazu passt, für mindestens { FACT("blue_card_offer_months") },
    • ein Jahresgehalt von mindestens { FACT("blue_card_salary_general") } brutto. In Engpassberufen und kurz nach dem Studium genügen { FACT("blue_card_salary_reduced") }.
    Deutsch verlangt das Gesetz dafür nicht, eine Altersgrenze gibt es nicht.
    .title = Blaue Karte EU
    .detail =
        Engpassberufe sind hier zum Beispiel: Ingenieurwesen, Naturwissenschaft, IT, Medizin, Lehrkräfte. Elektriker, Köche und Fahrer gehören nicht dazu. Die Liste der Blauen Karte ist kürzer als andere Listen.
        „Kurz nach dem Studium“ heißt: Der Abschluss ist bei Antrag höchstens { FACT("blue_card_new_entrant") } alt. Für das niedrigere Gehalt muss die Bundesagentur für Arbeit zustimmen.
        IT ohne Studium: mindestens { FACT("blue_card_it_experience") } Erfahrung auf akademischem Niveau (es zählen die letzten { FACT("blue_card_it_experience_window") }) und mindestens das niedrigere Gehalt.
        In geschützten Berufen muss die Erlaubnis da oder zugesagt sein.
        Der Betrag ändert sich jedes Jahr. Planen Sie mit dem Betrag des Jahres, in dem der Titel erteilt wird.

answer-opportunity_card =
    Mit der Chancenkarte kann man nach Deutschland kommen und hier Arbeit suchen, höchstens { FACT("oc_duration") }. Es gibt zwei Wege:
    • Ist der Abschluss anerkannt oder vergleichbar, braucht man keine Punkte.
    • Sonst braucht man { FACT("oc_min_points") }, einen staatlich anerkannten Abschluss und Deutsch { FACT("oc_language_minimum") } oder Englisch { FACT("oc_language_minimum_english") }.
    Immer nötig ist Geld zum Leben: zur Zeit { FACT("oc_livelihood") } im Monat. Einen Anspruch gibt es nicht.
    .title = Chancenkarte zur Jobsuche
    .detail =
        Punkte gibt es zum Beispiel für Deutsch (B2: { FACT("oc_points_nr02") }, B1: { FACT("oc_points_nr03") }, A2: { FACT("oc_points_nr04") }), Berufserfahrung, jüngeres Alter, Engpassberufe oder einen früheren Aufenthalt. Eine teilweise Anerkennung bringt { FACT("oc_points_nr01") } und ersetzt den anderen Nachweis zum Abschluss. Englisch B2 ist nur eine Bedingung, es bringt keinen Punkt.
        Während der Suche darf man im Schnitt { FACT("oc_part_time_work") } pro Woche arbeiten und zur Probe, je Stelle höchstens { FACT("oc_trial_job") }.
        Beantragen muss man die Karte in der Regel aus dem Ausland. Wer als Tourist hier ist, kann nicht wechseln.

## Language

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

## Rights

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

## People

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
