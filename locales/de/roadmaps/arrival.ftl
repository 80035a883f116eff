### The road maps of the first weeks in Germany and of staying. Figures come from the fact register only.

plan-arrival = Die ersten Wochen in Deutschland
plan-arrival_longer = In Deutschland bleiben

## First weeks

plan-arrive_before = Vor der Reise: Papiere einpacken
    .what = Originale ins Handgepäck, Kopien extra, am besten auch als Foto auf dem eigenen Handy. Klären, wo man die erste Zeit wohnt und ob man sich dort anmelden kann. Für die ersten Tage eine Krankenversicherung haben, bis die deutsche beginnt. Den Pass nie aus der Hand geben.
    .papers = Pass mit Visum, Arbeitsvertrag, Geburts- und Heiratsurkunden, Zeugnisse, Übersetzungen, Führerschein, Impfpass, Medikamente mit Rezept
plan-arrive_register = Wohnung anmelden
    .what = Wer einzieht, meldet die Adresse an. Ohne Anmeldung geht fast nichts weiter: Bank, Steuer-ID, Aufenthaltstitel. Den Termin früh im Internet buchen, er ist kostenlos. Niemandem Geld für einen Termin zahlen.
    .office = Bürgeramt oder Einwohnermeldeamt der Stadt
    .papers = Pass, Bescheinigung vom Vermieter (Wohnungsgeberbestätigung), mit Familie auch Geburts- und Heiratsurkunden
    .time = höchstens { FACT("registration_deadline") } nach dem Einzug
plan-arrive_permit = Aufenthaltstitel beantragen
    .what = Das Visum gilt nur eine begrenzte Zeit. Den Aufenthaltstitel beantragen, bevor es endet, am besten sofort: Termine dauern. Wer einen EU-Pass hat, braucht das nicht.
    .office = Ausländerbehörde am Wohnort
    .papers = Pass, Foto, Arbeitsvertrag, Anmeldung der Wohnung, Nachweis der Krankenversicherung
    .cost = { FACT("residence_permit_fee") }
plan-arrive_insurance = Krankenkasse wählen
    .what = Eine Krankenversicherung ist vom ersten Tag an Pflicht. Wer angestellt ist, wählt eine Krankenkasse und sagt dem Arbeitgeber, welche. Die Kasse schickt eine Karte für den Arzt. Kinder und Ehepartner gleich mit anmelden und fragen, was das kostet.
    .office = eine gesetzliche Krankenkasse
    .papers = Pass, Adresse, Arbeitsvertrag
    .cost = der Arbeitgeber zahlt etwa die Hälfte, der Rest geht vom Lohn ab
plan-arrive_bank = Bankkonto eröffnen
    .what = Der Lohn kommt auf ein Konto. Preise vergleichen: Viele Konten kosten jeden Monat etwas. Sagt eine Bank Nein, nach einem „Basiskonto“ fragen. Geheimzahl und Karte nie weitergeben, und das Konto nie anderen leihen.
    .papers = Pass, Anmeldung der Wohnung
plan-arrive_tax = Die Steuer-ID aufheben
    .what = Nach der Anmeldung kommt ein Brief mit der Steuer-ID, einer Nummer fürs Leben. Der Arbeitgeber braucht sie, sonst zieht er zu viel Steuer ab. Kommt kein Brief, beim Finanzamt fragen. Verheiratet? Die Steuerklasse dort angeben.
    .office = Finanzamt am Wohnort
    .cost = keine
plan-arrive_children = Kinder: Schule, Kindergarten, Kindergeld
    .what = Kinder im Schulalter müssen zur Schule. Die Stadt oder die Schule sagt, wie man sie anmeldet. Für den Kindergarten (Kita) sofort einen Platz suchen, es gibt Wartelisten. Nach Kindergeld bei der Familienkasse fragen: Ob man es bekommt, hängt auch vom Aufenthaltstitel ab.
    .office = Schule oder Schulamt, Jugendamt, Familienkasse
    .papers = Geburtsurkunden, Impfpass, alte Zeugnisse
    .cost = öffentliche Schule keine, Kindergarten je nach Ort
plan-arrive_course = Deutsch lernen
    .what = Wer zum ersten Mal einen Titel zum Arbeiten oder als Familie bekommt, hat oft ein Recht auf einen Integrationskurs, wenn das Deutsch noch unter B1 ist. Das Recht endet nach { FACT("integration_course_use_within") }. Für den Beruf gibt es Berufssprachkurse, auch neben der Arbeit.
    .office = Ausländerbehörde (Berechtigung), Sprachschule, Agentur für Arbeit
plan-arrive_letters = Briefe öffnen, auch die unangenehmen
    .what = Wichtiges kommt in Deutschland mit der Post, oft mit einer Frist. Name an den Briefkasten kleben. Der Brief zum Rundfunkbeitrag ist echt: Er kostet { FACT("broadcasting_fee") } im Monat, einmal pro Wohnung. Bei jedem anderen Brief mit Geld: erst fragen, dann zahlen.
    .office = bei Fragen: Migrationsberatung
plan-arrive_driving = Führerschein prüfen
    .what = Ein Führerschein aus der EU gilt weiter. Andere gelten in Deutschland nur eine begrenzte Zeit, danach muss man sie umschreiben, manchmal mit Prüfung. Früh fragen, denn danach ist Fahren strafbar.
    .office = Führerscheinstelle der Stadt oder des Kreises
    .papers = Führerschein, oft mit Übersetzung
plan-arrive_work = Bei der Arbeit: Papiere prüfen
    .what = Vertrag und jede Lohnabrechnung aufheben und Stunden selbst aufschreiben. Der Lohn ist mindestens { FACT("min_wage") } brutto pro Stunde. Stimmt etwas nicht, hilft Faire Integration, kostenlos und in vielen Sprachen. Im Menü gibt es dazu einen eigenen Weg.
    .office = Faire Integration
    .cost = keine
plan-arrive_people = Menschen kennenlernen und Rat holen
    .what = Vereine, Sport, Nachbarschaft und Migrantenorganisationen helfen beim Ankommen. Kostenlosen Rat zu Aufenthalt, Arbeit, Familie und Deutschkurs gibt die Migrationsberatung (MBE), jungen Menschen der Jugendmigrationsdienst (JMD). Mit der App mbeon kann man mit Beraterinnen chatten.
    .office = Migrationsberatung in der Nähe
    .cost = keine

## Staying

plan-stay_extend = Aufenthalt rechtzeitig verlängern
    .what = Nachsehen, wann der Aufenthaltstitel endet, und die Verlängerung vorher beantragen. Wartet die Behörde lange: den Antrag nachweisbar stellen (Bestätigung aufheben) und nach einer Bescheinigung fragen, dass man weiter arbeiten darf. Titel zum Arbeiten gelten meist höchstens { FACT("work_title_duration_max") }.
    .office = Ausländerbehörde am Wohnort
    .papers = Pass, Arbeitsvertrag, Lohnabrechnungen, Mietvertrag, Krankenversicherung
    .cost = { FACT("residence_permit_extension_fee") }
plan-stay_change = Arbeitgeber wechseln
    .what = Erst fragen, dann unterschreiben: Manche Titel sind an eine Stelle gebunden. Mit der Blauen Karte ist keine Erlaubnis nötig. Die ersten { FACT("blue_card_job_change_months") } lang kann die Behörde den Wechsel aber { FACT("blue_card_job_change_suspension") } lang anhalten und ablehnen. Nicht kündigen, bevor der neue Vertrag sicher ist.
    .office = Ausländerbehörde am Wohnort
plan-stay_lost = Wenn die Arbeit endet
    .what = Der Aufenthaltstitel endet nicht am selben Tag. Der Ausländerbehörde muss man es melden. Kürzt sie einen Titel zum Arbeiten, müssen noch mindestens { FACT("job_loss_months") } bleiben, aber nicht länger als er sowieso gilt. Sofort bei der Agentur für Arbeit melden, auch wegen Arbeitslosengeld.
    .office = Ausländerbehörde, Agentur für Arbeit
    .time = Meldung höchstens { FACT("duty_notify_job_end_worker") } nach dem Ende
plan-stay_permanent = Dauerhaft bleiben: Niederlassungserlaubnis
    .what =
        Fachkräfte: mindestens { FACT("settlement_skilled_years") } mit dem Titel, { FACT("settlement_skilled_contributions") } Beiträge zur Rente und Deutsch { FACT("lang_settlement_skilled") }. Mit Abschluss aus Deutschland genügen { FACT("settlement_skilled_german_years") }.
        Blaue Karte: mindestens { FACT("settlement_blue_card_months") } mit Deutsch { FACT("lang_settlement_blue_card") } oder { FACT("settlement_blue_card_months_b1") } mit Deutsch { FACT("lang_settlement_blue_card_early") }.
        Dazu kommen weitere Bedingungen, zum Beispiel genug Geld zum Leben.
    .office = Ausländerbehörde am Wohnort
    .cost = { FACT("settlement_permit_fee") }
plan-stay_citizenship = Einbürgerung
    .what = Nötig sind meist mindestens { FACT("citizenship_years") } erlaubter Aufenthalt, Deutsch { FACT("lang_citizenship") } und eigenes Einkommen. Den alten Pass darf man aus deutscher Sicht behalten. Manche Titel reichen nicht, zum Beispiel der für eine Ausbildung oder die Chancenkarte.
    .office = Einbürgerungsbehörde der Stadt oder des Kreises
plan-stay_absence = Länger ins Ausland: vorher fragen
    .what = Wer mehr als { FACT("permit_absence") } im Ausland ist, verliert meist den Aufenthaltstitel. Mit der Blauen Karte sind es { FACT("blue_card_absence") }. Ist eine längere Reise nötig, vorher die Ausländerbehörde fragen.
    .office = Ausländerbehörde am Wohnort
plan-stay_family = Die Familie nachholen
    .what = Ehepartner und Kinder unter achtzehn können oft nachkommen. Ehepartner von Fachkräften brauchen meist kein Deutsch für das Visum. Sie beantragen es bei der deutschen Botschaft im Land, in dem sie leben.
    .office = deutsche Botschaft oder Konsulat
