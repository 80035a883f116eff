answer-first_steps =
    Für die ersten Wochen, am besten in dieser Reihenfolge:
    • Adresse anmelden, spätestens { FACT("registration_deadline") } nach dem Einzug
    • Krankenkasse wählen und dem Arbeitgeber nennen
    • Bankkonto eröffnen
    • Termin bei der Ausländerbehörde buchen, lange bevor das Visum endet
    • auf den Brief mit der Steuer-ID warten, die Nummer dem Arbeitgeber geben
    • Schule, Kita und Deutschkurs klären
    Fragen zu Ämtern: Telefon { FACT("authority_phone") }. Beratung vor Ort: Migrationsberatung (MBE), kostenlos.
    .title = Die ersten Schritte in Deutschland
    .detail =
        Die Anmeldung kommt zuerst, weil fast alles andere die Meldebestätigung braucht. Schreiben Sie Ihren Namen an den Briefkasten, sonst kommt keine Post an.
        Das Visum gilt nur für den Anfang. Den Aufenthaltstitel als Karte gibt die Ausländerbehörde. Gebühr: { FACT("residence_permit_fee") }. Freie Termine sind oft knapp, fragen Sie schon in der ersten Woche und heben Sie die Antwort auf.
        Nach der Anmeldung kommt auch ein Brief zum Rundfunkbeitrag. Das ist kein Betrug: Jeder Haushalt zahlt { FACT("broadcasting_fee") } im Monat, eine Wohnung zahlt nur einmal.
        Wer aus dem Ausland eingestellt wird, muss spätestens am ersten Arbeitstag vom Arbeitgeber erfahren, wo Faire Integration berät.
        Sammeln Sie alle Briefe und Verträge in einem Ordner. Für Anmeldung, Steuer-ID oder einen Termin beim Amt braucht man keinen bezahlten Helfer.

answer-address_registration =
    Wer in eine Wohnung zieht, meldet die Adresse an: spätestens { FACT("registration_deadline") } nach dem Einzug, im Bürgeramt (Einwohnermeldeamt) der Stadt oder Gemeinde. Mitbringen:
    • Pass und Visum oder Aufenthaltstitel von allen, die einziehen
    • Wohnungsgeberbestätigung: ein Formular, das der Vermieter unterschreibt
    • Heirats- und Geburtsurkunden, wenn die Familie mitkommt
    Buchen Sie den Termin früh, oft geht das im Internet. Heben Sie die Meldebestätigung gut auf.
    .title = Adresse anmelden
    .detail =
        Der Mietvertrag allein reicht nicht. Der Vermieter muss die Bestätigung geben (§ 19 BMG). Wohnen Sie bei Freunden, unterschreibt, wer Ihnen die Wohnung gibt.
        Es gibt keinen Termin mehr in dieser Zeit? Nehmen Sie den nächsten freien und heben Sie die Buchung als Beweis auf.
        Melden Sie sich nie an einer Adresse an, an der Sie nicht wohnen, und zahlen Sie niemandem Geld dafür. Das ist verboten.
        Die Steuer-ID kommt danach von allein mit der Post. Auch ein Brief zum Rundfunkbeitrag kommt: { FACT("broadcasting_fee") } im Monat für jede Wohnung, nicht für jede Person.
        Ziehen Sie um, melden Sie die neue Adresse wieder an, auch bei der Ausländerbehörde. Ziehen Sie ganz aus Deutschland weg, melden Sie sich ab.

answer-health_insurance =
    Eine Krankenversicherung ist Pflicht, vom ersten Tag an. Die meisten Angestellten sind gesetzlich versichert. Sie wählen selbst eine Krankenkasse, der Arbeitgeber meldet Sie dort an.
    Der Beitrag ist { FACT("health_insurance_rate") } vom Bruttolohn, dazu im Schnitt { FACT("health_insurance_additional_rate") } Zusatzbeitrag. Die Hälfte zahlt der Arbeitgeber.
    Privat versichern dürfen sich Angestellte nur mit einem Jahresgehalt über { FACT("private_health_limit") }.
    Mit der Karte der Kasse gehen Sie zum Arzt.
    .title = Krankenversicherung in Deutschland
    .detail =
        Ehepartner und Kinder ohne eigenes Einkommen sind in der gesetzlichen Kasse oft kostenlos mitversichert. Fragen Sie die Kasse und melden Sie alle an. Für Eltern gilt das nicht.
        Die Leistungen der Kassen sind fast gleich. Unterschiede gibt es beim Zusatzbeitrag, bei der Hilfe in anderen Sprachen und bei der App.
        Bis zum ersten Arbeitstag brauchen Sie eine andere Versicherung, zum Beispiel für die Reise. Danach reicht eine Reiseversicherung nicht mehr.
        Privat klingt am Anfang oft billiger. Im Alter und mit Familie kann es teuer werden, und der Weg zurück ist schwer. Lassen Sie sich unabhängig beraten, nicht nur vom Verkäufer.
        Wenn Sie krank sind: Sagen Sie es sofort dem Arbeitgeber und fragen Sie, wann er eine Bescheinigung vom Arzt möchte.

answer-social_security =
    Vom Bruttolohn gehen Beiträge zur Sozialversicherung ab. Dafür sind Sie geschützt, wenn Sie krank, arbeitslos, pflegebedürftig oder alt sind. Sie und der Arbeitgeber teilen sich die Beiträge, meist zur Hälfte:
    • Rente: { FACT("pension_rate") }
    • Arbeitslosigkeit: { FACT("unemployment_rate") }
    • Pflege: { FACT("care_insurance_rate") }, ohne Kinder kommen { FACT("care_insurance_childless_rate") } dazu
    • Krankheit: { FACT("health_insurance_rate") } und ein Zusatzbeitrag
    Der Arbeitgeber meldet Sie an und überweist alles.
    .title = Sozialversicherung: was abgezogen wird
    .detail =
        Sie bekommen eine Sozialversicherungsnummer mit der Post. Heben Sie sie gut auf, sie gilt Ihr Leben lang.
        Die Unfallversicherung für Unfälle bei der Arbeit zahlt der Arbeitgeber allein.
        Rentenbeiträge zählen auch für die Niederlassungserlaubnis. Für Fachkräfte sind es in der Regel { FACT("settlement_skilled_contributions") }.
        Gehen Sie später zurück, sind die Beiträge nicht einfach verloren. Mit vielen Ländern gibt es Abkommen. Die Deutsche Rentenversicherung berät kostenlos.
        Minijob heißt: höchstens { FACT("minijob_limit") } im Monat. Im Minijob sind Sie nicht richtig kranken- und arbeitslosenversichert.
        Arbeit ohne Anmeldung („schwarz“) ist verboten. Dann fehlt der Schutz bei Unfall und Krankheit, und die Zeit zählt nicht für die Rente.

answer-taxes_net_salary =
    Im Vertrag steht meist der Bruttolohn. Auf dem Konto kommt der Nettolohn an: Der Arbeitgeber zieht Lohnsteuer und Sozialbeiträge ab und überweist sie.
    Wie viel bleibt, hängt vor allem ab von Lohn, Steuerklasse, Krankenkasse und Kirchensteuer. Rechnen Sie es **vor** der Unterschrift aus, zum Beispiel mit dem kostenlosen Lohnsteuer-Rechner des Bundesfinanzministeriums im Internet.
    Die Steuer-ID kommt mit der Post, wenn Sie Ihre Adresse angemeldet haben.
    .title = Brutto, netto und Steuern
    .detail =
        Steuerklassen: I für Ledige, II für Alleinerziehende, IV und IV oder III und V für Ehepaare. Die Klasse ändert den Nettolohn im Monat, aber nicht die Steuer für das ganze Jahr.
        Lebt Ihr Ehepartner noch im Ausland? Fragen Sie das Finanzamt, welche Klasse gilt.
        Fehlt die Steuer-ID am Anfang, wird oft zu viel Steuer abgezogen. Das gleicht sich später aus.
        Bei der Anmeldung fragt das Amt nach der Religion. Mitglieder mancher Kirchen zahlen Kirchensteuer.
        Mit einer freiwilligen Steuererklärung bekommen viele Geld zurück, gerade im ersten Jahr. Hilfe geben Lohnsteuerhilfevereine.
        Prüfen Sie jeden Lohnzettel: Stimmen Stunden, Lohn und Abzüge? Gehen Wohnung oder Vermittlung vom Lohn ab, lassen Sie das von Faire Integration prüfen.

answer-bank_account =
    Für Lohn und Miete brauchen Sie ein Konto mit IBAN. Bringen Sie Pass, Visum oder Aufenthaltstitel und meist die Meldebestätigung mit. Vergleichen Sie die Kosten, manche Konten sind kostenlos.
    Sagt eine Bank nein, fragen Sie nach einem **Basiskonto**. Darauf hat in der Regel ein Recht, wer rechtmäßig in der EU lebt.
    Geben Sie Karte, PIN und TAN nie weiter. Auch eine echte Bank fragt nicht am Telefon danach.
    .title = Bankkonto eröffnen
    .detail =
        Noch keine feste Adresse? Fragen Sie trotzdem nach dem Basiskonto. Bei Online-Banken klappt die Anmeldung nicht mit jedem Pass. Dann hilft eine Bank mit Filiale, zum Beispiel eine Sparkasse oder Volksbank.
        Ein Sperrkonto ist etwas anderes: Dort liegt das Geld für das Visum. In Deutschland wird es jeden Monat auf Ihr normales Konto ausgezahlt.
        Lassen Sie niemanden Ihr Konto benutzen, auch nicht gegen Geld. Das kann Geldwäsche sein, und Sie machen sich strafbar.
        Geld nach Hause schicken: Vergleichen Sie Gebühr **und** Wechselkurs.
        Lehnt die Bank auch das Basiskonto ab, verlangen Sie die Gründe schriftlich. Die Migrationsberatung (MBE) oder die Verbraucherzentrale hilft.

answer-housing =
    Suchen Sie früh, und für den Anfang auch ein Zimmer oder eine WG. Fragen Sie den Arbeitgeber, Wohnungsgesellschaften der Stadt, Vereine und Bekannte, und schauen Sie auf große Internet-Portale.
    Vermieter wollen oft Arbeitsvertrag, Lohnzettel und eine Schufa-Auskunft sehen.
    Vorsicht:
    • Kein Geld vor Besichtigung und Vertrag
    • Kein Schlüssel per Post gegen Geld
    • Ohne Wohnungsgeberbestätigung keine Anmeldung: vorher fragen
    .title = Eine Wohnung finden
    .detail =
        Kaltmiete ist nur die Wohnung. Warmmiete heißt: mit Nebenkosten, zum Beispiel Heizung und Wasser. Strom und Internet kommen oft dazu.
        Die Kaution ist eine Sicherheit für den Vermieter. Das Gesetz begrenzt sie, und man darf sie in Raten zahlen. Nach dem Auszug bekommt man sie zurück, wenn nichts offen ist.
        Schreiben Sie beim Einzug alle Schäden auf und machen Sie Fotos.
        Wohnung vom Arbeitgeber: Lesen Sie, was vom Lohn abgezogen wird und was gilt, wenn die Arbeit endet. Am besten sind Miete und Arbeit zwei Verträge.
        Die Adresse melden Sie an: spätestens { FACT("registration_deadline") } nach dem Einzug.
        Hilfe bei Streit: Mieterverein. Hilfe bei der Suche: Migrationsberatung (MBE). Werden Sie wegen Ihrer Herkunft abgelehnt, berät die Antidiskriminierungsstelle.

answer-driving_licence =
    Ein Führerschein aus der EU oder dem EWR gilt in Deutschland in der Regel weiter. Mit einem anderen Führerschein dürfen Sie nach dem Umzug nur eine begrenzte Zeit fahren. Danach brauchen Sie einen deutschen.
    Fragen Sie deshalb bald die Führerscheinstelle (Fahrerlaubnisbehörde) Ihrer Stadt oder Ihres Kreises:
    • Für manche Länder wird der Führerschein ohne Prüfung umgetauscht.
    • Für andere braucht man Theorie- und Praxisprüfung.
    Wer ohne gültigen Führerschein fährt, macht sich strafbar.
    .title = Führerschein umschreiben
    .detail =
        Die richtige Stelle finden Sie über Telefon { FACT("authority_phone") }. Fragen Sie: Bis wann darf ich mit meinem Führerschein fahren, und welche Prüfungen brauche ich?
        Oft nötig: Pass, Meldebestätigung, der echte Führerschein, Übersetzung, Foto, Sehtest, Kurs in Erster Hilfe. Beim Umtausch behält das Amt meist den alten Führerschein.
        Die Theorieprüfung gibt es in mehreren Sprachen. Für die Prüfungen braucht man eine Fahrschule.
        Im Internet verkaufte „internationale“ oder deutsche Führerscheine ohne Prüfung sind Betrug.
        Lkw und Bus als Beruf: Dafür gibt es eine eigene Regel (§ 24a BeschV). Man braucht EU-Führerschein und Qualifikation, oder der Arbeitgeber hilft dabei, sie in Deutschland zu machen. Zeit dafür: { FACT("driver_licence_months") }

answer-school_kindergarten =
    Alle Kinder müssen in Deutschland zur Schule gehen. Staatliche Schulen kosten kein Schulgeld. Viele haben Klassen oder Kurse für Kinder, die erst Deutsch lernen.
    • Schule: Fragen Sie gleich nach dem Umzug die Schule in der Nähe oder das Schulamt.
    • Kita (Krippe, Kindergarten): Suchen Sie früh, Plätze sind knapp. Das Jugendamt der Stadt sagt, wie man sich anmeldet.
    Sie wissen nicht, welches Amt? Telefon { FACT("authority_phone") }
    .title = Schule und Kindergarten
    .detail =
        Jedes Bundesland hat eigene Regeln: ab welchem Alter, welche Schulform, wann der Unterricht beginnt.
        Mitbringen: Pass, Geburtsurkunde, Meldebestätigung, Zeugnisse (am besten mit Übersetzung) und den Impfpass. In Kita und Schule muss man zeigen, dass das Kind gegen Masern geschützt ist.
        Ab einem bestimmten Alter hat ein Kind Anspruch auf einen Platz in der Kita oder bei Tageseltern. Schreiben Sie mehrere Einrichtungen an und heben Sie die Antworten auf. Die Kosten sind je nach Ort und Einkommen verschieden.
        Wenig Geld? Fragen Sie nach Hilfe für Essen, Ausflüge und Schulsachen.
        Für junge Menschen im Alter von { FACT("jmd_age") } berät der Jugendmigrationsdienst (JMD), kostenlos: Schule, Ausbildung, Deutsch.

answer-child_benefit =
    Kindergeld ist Geld vom Staat für Familien, jeden Monat für jedes Kind. Ob Sie es bekommen, hängt auch vom Aufenthaltstitel ab. Mit einem Titel zum Arbeiten ist es oft möglich.
    Antrag: bei der Familienkasse der Bundesagentur für Arbeit, auch im Internet. Er kostet nichts.
    Nötig sind meist Ihre Steuer-ID und die des Kindes, Geburtsurkunde und Aufenthaltstitel.
    Warten Sie nicht: Für vergangene Monate zahlt die Kasse nur kurz zurück. Den Betrag nennt die Familienkasse.
    .title = Kindergeld
    .detail =
        Lebt das Kind noch außerhalb der EU, gibt es in der Regel kein Kindergeld. Für einige Länder gibt es Abkommen. Fragen Sie die Familienkasse.
        Mit manchen Titeln gelten engere Regeln, zum Beispiel für Ausbildung, Studium oder Suche. Auch dann: fragen oder einen Antrag stellen und eine schriftliche Entscheidung bekommen.
        Kindergeld gilt im Aufenthaltsrecht nicht als schädliche Hilfe vom Staat (§ 2 Abs. 3 AufenthG).
        Sagt die Familienkasse nein, steht im Brief, wie und bis wann man widersprechen kann. Die Migrationsberatung (MBE) hilft.
        Ändert sich etwas (Umzug, Kind zieht weg, neuer Titel), melden Sie es, sonst müssen Sie Geld zurückzahlen.
        Andere Hilfen heißen zum Beispiel Elterngeld, Kinderzuschlag und Wohngeld. Fragen Sie vorher die Beratung, ob sie zu Ihrem Titel passen.

answer-leisure_and_associations =
    Menschen kennenzulernen hilft beim Ankommen, beim Deutsch und oft auch bei Arbeit und Wohnung. Gute Orte:
    • Sport-, Musik- und Kulturvereine: einfach zu einem Probetraining gehen
    • Vereine von Menschen aus Ihrem Land oder mit Ihrer Sprache
    • Sprachcafé, Bibliothek, Volkshochschule
    • Ehrenamt, Elterncafé, Gemeinde Ihrer Religion
    Adressen kennen die Migrationsberatung (MBE) und die Stadt. Fragen kostet nichts.
    .title = Vereine, Freizeit und Freunde
    .detail =
        Ein Verein ist in Deutschland eine Gruppe mit festen Treffen. Man zahlt meist einen kleinen Beitrag. Für Kinder und Menschen mit wenig Geld gibt es oft Hilfe.
        Wer zum ersten Mal einen Titel als Fachkraft oder für die Familie bekommt, hat oft ein Recht auf einen Integrationskurs: Deutsch und Leben in Deutschland. Frist, um es zu nutzen: { FACT("integration_course_use_within") }. Wer schon B1 hat, hat dieses Recht nicht mehr.
        Für junge Menschen ist der Jugendmigrationsdienst (JMD) da, mit Gruppen und Ausflügen.
        Die ersten Monate sind für viele einsam. Das ist normal und wird meist besser. Geht es Ihnen länger schlecht, sprechen Sie mit Ihrer Hausärztin oder Ihrem Hausarzt.

answer-change_employer =
    Das hängt vom Titel ab:
    • Blaue Karte EU: Eine Erlaubnis ist nicht nötig. Nur am Anfang ({ FACT("blue_card_job_change_months") } lang) kann die Ausländerbehörde den Wechsel anhalten, für { FACT("blue_card_job_change_suspension") }, und ablehnen.
    • Steht ein Arbeitgeber im Titel oder auf dem Zusatzblatt: erst die Behörde fragen.
    • Niederlassungserlaubnis, Familiennachzug: in der Regel frei.
    Kündigen Sie am besten erst, wenn alles klar ist. Endet die Arbeit früher als geplant, melden Sie es der Behörde. Frist: { FACT("duty_notify_job_end_worker") }
    .title = Den Arbeitgeber wechseln
    .detail =
        Mit der Blauen Karte muss auch die neue Stelle passen: zum Abschluss und zum nötigen Gehalt. Teilen Sie den Wechsel der Ausländerbehörde mit.
        Als Fachkraft (§§ 18a, 18b AufenthG) ist jede qualifizierte Arbeit möglich, nicht nur im gelernten Beruf. In geschützten Berufen braucht man die Erlaubnis für den Beruf. Oft muss die Bundesagentur für Arbeit wieder zustimmen, das macht die Behörde.
        Anerkennungspartnerschaft, Ausbildung und Kurs zur Anerkennung sind an eine bestimmte Stelle gebunden. Fragen Sie immer vorher.
        Der alte Arbeitgeber meldet das frühe Ende auch selbst. Seine Frist: { FACT("employer_report_time") }
        Halten Sie die Kündigungsfrist ein und bitten Sie um ein Arbeitszeugnis. Soll man beim Kündigen Geld zurückzahlen, prüft Faire Integration, ob das gilt. Unterschreiben Sie vorher nichts.

answer-job_lost =
    Der Aufenthalt endet in der Regel nicht sofort. Das ist jetzt wichtig:
    • Das Ende der Arbeit der Ausländerbehörde melden. Frist: { FACT("duty_notify_job_end_worker") }
    • Sich gleich bei der Agentur für Arbeit melden.
    • Nichts unterschreiben und die Kündigung prüfen lassen. Für eine Klage ist wenig Zeit.
    Neu im Gesetz (§ 18 Abs. 5 AufenthG): Weiß die Behörde Bescheid und kürzt sie den Arbeitstitel, muss er noch mindestens { FACT("job_loss_months") } gelten, nach besonders ausbeuterischer Arbeit { FACT("job_loss_months_exploitation") }. Länger als zuerst geplant gilt er nicht.
    .title = Arbeit verloren: Was nun?
    .detail =
        Viele Seiten kennen diese neue Regel noch nicht und nennen kürzere Zeiten. Wichtig ist, dass Sie das Ende melden, schriftlich und mit Kopie für Sie.
        Zeit für eine Klage beim Arbeitsgericht, gezählt ab der schriftlichen Kündigung: { FACT("dismissal_action") }. Eine Nachricht per WhatsApp ist keine gültige Kündigung.
        Ein Aufhebungsvertrag beendet die Arbeit mit Ihrer Unterschrift. Das kann beim Arbeitslosengeld schaden. Nehmen Sie ihn mit nach Hause und lassen Sie sich beraten: Faire Integration hilft kostenlos.
        Suchen Sie gleich eine neue Stelle. Fragen Sie die Behörde, ob sie vor dem ersten Arbeitstag zustimmen muss.
        Arbeitslosengeld kommt aus der Versicherung. Andere Hilfen vom Staat können dem Aufenthalt schaden. Fragen Sie vor dem Antrag die Migrationsberatung (MBE).
        Die Titel der Familie hängen meist an Ihrem. Bei Ausbildung, Anerkennung und Chancenkarte gelten andere Regeln. Fragen Sie dort sofort die Behörde.

answer-residence_permit_extension =
    Stellen Sie den Antrag bei der Ausländerbehörde am Wohnort, einige Monate bevor der Titel endet, auf jeden Fall **vor** dem letzten Tag. Wer rechtzeitig beantragt, darf in der Regel weiter hier leben und arbeiten, bis entschieden ist (§ 81 Abs. 4 AufenthG). Das zeigt eine Fiktionsbescheinigung.
    Meist nötig: Pass, Foto, Arbeitsvertrag, letzte Lohnzettel, Krankenversicherung.
    Gebühr: { FACT("residence_permit_extension_fee") }, für eine kurze Verlängerung { FACT("residence_permit_extension_short_fee") }
    .title = Aufenthaltstitel verlängern
    .detail =
        Kein Termin zu bekommen? Stellen Sie den Antrag trotzdem: im Internet, per E-Mail oder Brief. Heben Sie einen Beweis auf, mit Datum.
        Der Titel ist schon abgelaufen? Gehen Sie sofort zur Behörde und vorher, wenn es geht, zur Beratung.
        Auch der Pass muss gültig sein. Einen neuen Pass früh beantragen.
        Arbeitstitel gelten meist so lange wie die Stelle und dann noch länger: { FACT("work_title_surplus") } dazu, zusammen höchstens { FACT("work_title_duration_max") }. Ältere Seiten nennen weniger.
        Wer den Zweck wechselt, zum Beispiel vom Studium zur Arbeit, zahlt { FACT("residence_permit_change_fee") }.
        Die Chancenkarte wird nicht einfach verlängert. Eine Folge-Karte (höchstens { FACT("oc_follow_up") }) gibt es nur einmal: mit einem Vertrag für qualifizierte Arbeit und wenn kein anderer Arbeitstitel passt.
        Prüfen Sie vorher, ob schon eine Niederlassungserlaubnis möglich ist.
        Vor einer Reise mit Fiktionsbescheinigung immer die Behörde fragen.

answer-permanent_residence =
    Die Niederlassungserlaubnis hat kein Enddatum. Nötig sind in der Regel ein gesichertes Einkommen und:
    • Blaue Karte EU: { FACT("settlement_blue_card_months") } mit Deutsch { FACT("lang_settlement_blue_card") }, nur { FACT("settlement_blue_card_months_b1") } mit { FACT("lang_settlement_blue_card_early") }
    • Fachkraft (§§ 18a, 18b): { FACT("settlement_skilled_years") }, { FACT("settlement_skilled_contributions") } Rentenbeiträge, { FACT("lang_settlement_skilled") }
    • mit deutscher Ausbildung oder Studium: { FACT("settlement_skilled_german_years") }, { FACT("settlement_skilled_german_contributions") } Beiträge
    • andere: { FACT("settlement_general_years") }, { FACT("settlement_general_contributions") } Beiträge, { FACT("settlement_general_german") }
    Antrag: Ausländerbehörde. Gebühr meist { FACT("settlement_permit_fee") }
    .title = Dauerhaft bleiben
    .detail =
        Viele Seiten nennen für die Blaue Karte noch eine längere Zeit. Das ist veraltet (§ 18c Abs. 2 AufenthG). Es zählen Monate, in denen Sie mit der Blauen Karte gearbeitet und Rentenbeiträge gezahlt haben.
        „Andere“ sind zum Beispiel Berufserfahrene ohne Anerkennung (§ 19c). Für sie gilt § 9: Man muss auch zeigen, dass man das Wichtigste über Recht und Leben in Deutschland weiß, meist mit dem Test „Leben in Deutschland“.
        Ehepartner von Menschen mit Niederlassungserlaubnis nach § 18c können früher dran sein: { FACT("settlement_spouse_years") } mit Aufenthaltserlaubnis und mindestens { FACT("settlement_spouse_hours") } Arbeit pro Woche (§ 9 Abs. 3a).
        Die Rentenbeiträge stehen im Versicherungsverlauf. Den gibt es kostenlos bei der Deutschen Rentenversicherung. Prüfen Sie ihn früh.
        Auch dieser Titel kann erlöschen, wenn man lange im Ausland ist.
        Wollen Sie gleich den deutschen Pass? Für die Einbürgerung gelten eigene Regeln.

answer-citizenship =
    In der Regel braucht man dafür:
    • rechtmäßigen Aufenthalt in Deutschland: { FACT("citizenship_years") }
    • Deutsch { FACT("lang_citizenship") } und meist den Einbürgerungstest
    • genug eigenes Geld zum Leben
    • einen Titel, der dafür reicht, zum Beispiel Niederlassungserlaubnis oder Blaue Karte EU
    • keine schweren Straftaten
    Den alten Pass darf man aus deutscher Sicht behalten. Die schnellere „Turbo-Einbürgerung“ gibt es nicht mehr. Antrag: Einbürgerungsbehörde am Wohnort.
    .title = Deutsche Staatsangehörigkeit
    .detail =
        Die Regel steht in § 10 StAG. Man muss sich auch zum Grundgesetz bekennen, das sind die Grundregeln in Deutschland.
        Manche Titel reichen am Tag der Entscheidung nicht: für Ausbildung, Studium, Kurs zur Anerkennung, Arbeitssuche und die Chancenkarte (§§ 16a, 16b, 16d, 17, 20, 20a AufenthG). Dann zuerst den Titel wechseln.
        Ob Ihr Herkunftsland zwei Pässe erlaubt, fragen Sie dort, **bevor** Sie den Antrag stellen. Manche Länder nehmen ihren Pass weg.
        Wer lange im Ausland war, dem können Zeiten fehlen. Ehepartner und Kinder können oft mit eingebürgert werden.
        Das Verfahren dauert je nach Stadt sehr verschieden. Viele Ämter haben eine Beratung oder einen Schnelltest im Internet. Gebühr: vorher fragen.

answer-travel_absence =
    Reisen dürfen Sie mit gültigem Pass und Titel. Aber bleiben Sie nicht zu lange weg: Ein Aufenthaltstitel erlischt in der Regel, wenn man länger als { FACT("permit_absence") } im Ausland ist. Mit der Blauen Karte EU gilt eine längere Zeit: { FACT("blue_card_absence") }, auch für die Titel der Familie.
    Müssen Sie länger weg, zum Beispiel für kranke Eltern? Fragen Sie **vor** der Reise die Ausländerbehörde schriftlich nach einer längeren Frist.
    Wer ganz wegzieht, kann den Titel schon mit der Ausreise verlieren (§ 51 AufenthG).
    .title = Wie lange darf ich im Ausland sein?
    .detail =
        Diese Zeiten gelten für den Aufenthalt, nicht für die Arbeit. Urlaub muss der Arbeitgeber erlauben. Auch Arbeit aus dem Ausland (Homeoffice) braucht seine Zustimmung.
        Mit einem deutschen Aufenthaltstitel darf man in der Regel für kurze Zeit in andere Schengen-Länder reisen, aber dort nicht arbeiten.
        Für die Niederlassungserlaubnis gilt im Grundsatz dasselbe, mit Ausnahmen. Fragen Sie vorher.
        Läuft der Titel ab, während Sie weg sind, kommen Sie ohne neues Visum vielleicht nicht zurück. Verlängern Sie vor der Reise.
        Mit einer Fiktionsbescheinigung darf man nicht in jedem Fall wieder einreisen. Fragen Sie die Behörde, bevor Sie buchen.
        Lange Zeiten im Ausland können auch bei Niederlassung und Einbürgerung fehlen.

answer-eu_mobility =
    Ein deutscher Aufenthaltstitel erlaubt Arbeit in Deutschland, nicht in der ganzen EU. In andere Schengen-Länder dürfen Sie in der Regel für kurze Zeit reisen, aber dort nicht arbeiten. Für einen Umzug fragen Sie vorher die Behörden in dem anderen Land.
    Umgekehrt: Mit einem Titel aus einem anderen EU-Land darf man hier in der Regel nicht einfach arbeiten. Man braucht einen deutschen Titel.
    Mit einem Pass aus EU, EWR oder Schweiz ist man frei: ohne Visum, ohne Arbeitserlaubnis.
    .title = In andere EU-Länder und zurück
    .detail =
        Mit der Blauen Karte EU und mit einem „Daueraufenthalt-EU“ ist der Wechsel zwischen EU-Ländern oft einfacher. Die Bedingungen sind von Land zu Land verschieden.
        Es zählt Ihr Pass, nicht das Land, in dem Sie zuletzt gelebt haben. Wer zum Beispiel eine italienische Aufenthaltserlaubnis hat, ist dadurch kein EU-Bürger.
        Familienmitglieder von EU-Bürgern haben eigene Rechte, auch mit einem anderen Pass. Fragen Sie die Ausländerbehörde.
        Frei in Deutschland arbeiten dürfen Menschen mit einem Pass dieser Länder: { FACT("free_movement_countries") }.
        Eine Anerkennung aus einem anderen EU-Land gilt hier nicht immer automatisch. In geschützten Berufen prüft die deutsche Stelle.
        Schickt Sie eine Firma aus einem anderen EU-Land nur auf Zeit, gelten eigene Regeln. Beratung: Hotline { FACT("hotline_phone") }
