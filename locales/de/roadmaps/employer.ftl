### The road maps for employers: hiring, and the first hundred days. Figures come from the fact register only.

plan-employer_eu = Einstellen: Person mit EU-Pass
plan-employer_skilled = Einstellen: Fachkraft mit Nachweis
plan-employer_recognition = Einstellen mit Anerkennung
plan-employer_it = Einstellen in der IT
plan-employer_assess = Einstellen: zuerst den Abschluss klären
plan-employer_no_formal = Einstellen ohne Abschluss
plan-employer_first_hundred_days = Die ersten hundert Tage im Betrieb

## Which route

plan-hire_passport = Zuerst den Pass klären
    .what = Fragen Sie nach der Staatsangehörigkeit. Mit einem Pass aus der EU, aus Island, Liechtenstein, Norwegen oder der Schweiz braucht die Person kein Visum und keinen Aufenthaltstitel. Dann beginnen Sie hier noch einmal. Für andere Pässe gelten die nächsten Schritte.
plan-hire_eu = Kein Visum, keine Arbeitserlaubnis
    .what = Die Person darf in Deutschland leben und arbeiten wie Einheimische. Sie brauchen keine Zustimmung einer Behörde.
    .papers = gültiger Pass oder Personalausweis
plan-hire_eu_offer = Arbeitsvertrag und Anmeldung
    .what = Die wichtigsten Bedingungen gehören schriftlich in den Vertrag. Es gelten dieselben Regeln wie für alle im Betrieb, auch beim Lohn (Mindestlohn { FACT("min_wage") } brutto pro Stunde). Melden Sie die Person zur Sozialversicherung an.
plan-hire_licence = Prüfen: Ist der Beruf geschützt?
    .what = In einem geschützten (reglementierten) Beruf darf die Person erst arbeiten, wenn sie die Erlaubnis hat. Für das Visum muss die Erlaubnis da oder zugesagt sein. Der Anerkennungs-Finder zeigt, ob der Beruf geschützt ist und welche Stelle zuständig ist. Den Antrag stellt die Person selbst oder mit Vollmacht Ihr Betrieb.
    .office = je nach Beruf: Behörde des Bundeslandes oder Kammer
plan-hire_title = Den passenden Aufenthaltstitel wählen
    .what =
        Blaue Karte EU (§ 18g): Studium, die Arbeit passt dazu, Angebot für mindestens { FACT("blue_card_offer_months") }, Jahresgehalt brutto mindestens { FACT("blue_card_salary_general") }, in Engpassberufen und kurz nach dem Studium { FACT("blue_card_salary_reduced") }.
        Fachkraft (§§ 18a, 18b): anerkannte Ausbildung oder vergleichbares Studium, jede qualifizierte Arbeit. Ab { FACT("age45_age") } braucht die Person beim ersten Titel ein Jahresgehalt von mindestens { FACT("age45_min_salary") } oder eine Vorsorge für das Alter.
plan-hire_recognition = Die Anerkennung beginnen
    .what = Zuständig ist die Stelle für den Beruf in Ihrem Bundesland, in nicht geschützten Berufen meist eine Kammer. Den Antrag stellt die Person. Mit ihrer Vollmacht können Sie helfen. Ihr Schreiben, dass Sie die Person einstellen möchten, kann für den Antrag nützlich sein.
    .papers = Ausweis, Lebenslauf, Zeugnisse mit Fächern und Stunden, Nachweise über Berufserfahrung, Übersetzungen
    .cost = je nach Stelle, vorher fragen
    .time = nach Bundesrecht höchstens { FACT("bqfg_decision_time") }, sobald alle Papiere da sind, mit Verlängerung länger; beschleunigt (§ 81a) ist das Ziel { FACT("bqfg_fast_track_time") }; in der Pflege und nach Landesrecht gelten eigene Fristen
plan-hire_measure = Was fehlt, in Deutschland nachholen (§ 16d)
    .what = Steht im Bescheid, was fehlt, kann die Person für einen Kurs, ein Praktikum im Betrieb oder eine Prüfung kommen. Nötig sind der Bescheid, ein Platz in der Maßnahme, meist Deutsch { FACT("lang_16d1") } und Geld zum Leben, zum Beispiel Ihr Lohn. Arbeit neben der Maßnahme ist begrenzt möglich.
    .office = deutsche Botschaft oder Konsulat, in Deutschland die Ausländerbehörde
    .time = zuerst { FACT("s16d1_duration") }, höchstens { FACT("s16d1_max") }
plan-hire_partnership = Oder: Anerkennungspartnerschaft
    .what = Die Person arbeitet schon bei Ihnen, während die Anerkennung läuft (§ 16d Abs. 3). Nötig: staatlich anerkannte Ausbildung oder Studium, Deutsch mindestens { FACT("lang_recognition_partnership") }, ein Arbeitsvertrag, eine schriftliche Vereinbarung über die Anerkennung, ein geeigneter Betrieb und die Zustimmung der Bundesagentur für Arbeit. In der Pflege darf die Person unter Bedingungen zuerst als Hilfskraft arbeiten.
    .office = deutsche Botschaft oder Konsulat
    .time = zuerst höchstens { FACT("recognition_partnership_first") }, zusammen höchstens { FACT("recognition_partnership_max") }
plan-hire_assess = Den Abschluss prüfen lassen
    .what =
        Studium: in der Datenbank anabin nachsehen. Steht es dort nicht passend, hilft die Zeugnisbewertung der ZAB.
        Ausbildung: Die Kammer oder die IHK FOSA prüft, ob sie gleichwertig ist. Der Anerkennungs-Finder nennt die Stelle.
        Den Antrag stellt die Person, mit Vollmacht kann Ihr Betrieb helfen.
    .cost = Zeugnisbewertung { FACT("zab_statement_fee") }, Kammer etwa { FACT("recognition_fee_chambers") }
    .time = ZAB etwa { FACT("zab_statement_duration") }, für die Blaue Karte etwa { FACT("zab_statement_duration_blue_card") }; Kammer höchstens { FACT("bqfg_decision_time") } ab vollständigen Papieren, mit Verlängerung länger
plan-hire_experience = Oder: Titel für Berufserfahrene
    .what = Ohne deutsche Anerkennung geht es in nicht geschützten Berufen so (§ 19c Abs. 2): mindestens { FACT("experience_years") } Erfahrung im Beruf, es zählen die letzten { FACT("experience_window") }. Dazu ein Abschluss, der im Herkunftsland staatlich anerkannt ist, und ein Jahresgehalt von mindestens { FACT("experience_6beschv_min_salary") } oder Tariflohn in einem Betrieb mit Tarifbindung. Ab { FACT("age45_age") } gelten weitere Bedingungen.
plan-hire_training = Oder: selbst ausbilden
    .what = Eine Ausbildung in Ihrem Betrieb kann der beste Weg sein. Nötig sind der Ausbildungsvertrag, in der Regel Deutsch { FACT("apprenticeship_german") } und die Zustimmung der Bundesagentur für Arbeit. Von Menschen, die einen Ausbildungsplatz suchen, darf niemand Geld nehmen.
    .office = Kammer am Ort, Agentur für Arbeit
plan-hire_special = Eigene Regeln: Fahren und Pflegehilfe
    .what = Für Fahrerinnen und Fahrer von Lkw und Bus gibt es einen eigenen Weg, auch wenn die Person EU-Führerschein und Qualifikation erst mit Ihnen erwirbt (höchstens { FACT("driver_licence_months") }). Für die Pflegehilfe braucht man eine deutsche Helfer-Ausbildung oder eine gleichwertige. Die Bundesagentur für Arbeit muss zustimmen.
    .office = Arbeitgeber-Service der Agentur für Arbeit

## Who applies for what

plan-hire_offer = Angebot und Erklärung zum Beschäftigungsverhältnis
    .what = Sie schreiben den Vertrag oder ein verbindliches Angebot. Dazu füllen Sie das Formular „Erklärung zum Beschäftigungsverhältnis“ aus: Lohn, Stunden, Urlaub, Aufgaben. Damit prüft die Bundesagentur für Arbeit, ob die Bedingungen so gut sind wie für Einheimische mit der gleichen Arbeit. Nur manche Titel brauchen keine Zustimmung, zum Beispiel die Blaue Karte mit dem höheren Gehalt.
    .office = Formular: Bundesagentur für Arbeit; es geht mit dem Antrag an die Botschaft oder die Ausländerbehörde
    .cost = keine
    .time = Fragt die Bundesagentur nicht nach, gilt die Zustimmung nach { FACT("ba_deemed_approval") } als erteilt
plan-hire_fast_track = Beschleunigtes Fachkräfteverfahren (§ 81a)
    .what = Sie handeln für die Person: Mit ihrer Vollmacht schließen Sie eine Vereinbarung mit der Ausländerbehörde. Die Behörde kümmert sich dann um Anerkennung und Zustimmung der Bundesagentur für Arbeit. Das Visum beantragt die Person bei der Botschaft. Ehepartner und Kinder unter achtzehn können dabei sein, wenn sie gleichzeitig beantragen.
    .office = Ausländerbehörde, in manchen Bundesländern eine zentrale Stelle
    .papers = Vollmacht, Vertrag, Erklärung zum Beschäftigungsverhältnis, Nachweise zum Abschluss, Kopie vom Pass
    .cost = { FACT("fast_track_fee") } (zahlt der Arbeitgeber), Visum { FACT("visa_fee") }, dazu Anerkennung und Übersetzungen
    .time = Ziele, keine Garantie: Anerkennung { FACT("fast_track_recognition_time") }, Bundesagentur { FACT("fast_track_ba_time") }, Termin höchstens { FACT("fast_track_appointment_time") }, Entscheidung meist { FACT("fast_track_visa_time") }
plan-hire_visa = Das Visum beantragt die Person
    .what = Den Antrag stellt die Person bei der deutschen Botschaft, oft über das Auslandsportal im Internet. Sie schicken ihr Vertrag und Erklärung. Sie können vorher die Bundesagentur für Arbeit um eine Vorabzustimmung bitten. Termine gibt es nur bei der Botschaft. Niemand darf sie verkaufen.
    .office = deutsche Botschaft oder Konsulat
    .cost = Visum { FACT("visa_fee") }
    .time = je nach Land sehr verschieden; die Vorabzustimmung gilt { FACT("ba_pre_approval_validity") }
plan-hire_here = In Deutschland: zur Ausländerbehörde
    .what = Sehen Sie zuerst in den Aufenthaltstitel: Erlaubt er diese Arbeit schon? Wenn nicht, beantragt die Person den passenden Titel. Anfangen darf sie erst, wenn die Arbeit erlaubt ist. Mit einem Visum für Touristen oder im Asylverfahren gelten strenge Regeln: vorher beraten lassen.
    .office = Ausländerbehörde am Wohnort der Person
    .cost = Aufenthaltserlaubnis { FACT("residence_permit_fee") }, Wechsel des Zwecks { FACT("residence_permit_change_fee") }

## Duties

plan-hire_inform = Über Faire Integration informieren (§ 45c)
    .what = Wer jemanden aus dem Ausland einstellt, muss auf die kostenlose Beratung von Faire Integration hinweisen: spätestens am ersten Arbeitstag, in Textform (zum Beispiel als E-Mail), mit der Adresse der nächsten Beratungsstelle. Eine Kopie aufheben.
    .time = spätestens am ersten Arbeitstag
plan-hire_duties = Titel prüfen, Kopie aufheben, Ende melden
    .what = Prüfen Sie vor dem ersten Arbeitstag, ob der Aufenthaltstitel diese Arbeit erlaubt, und wie lange er gilt. Heben Sie eine Kopie auf (§ 4a AufenthG). Den Pass behalten Sie nie. Endet die Arbeit früher als geplant, sagen Sie es der Ausländerbehörde. Wer Menschen aus dem Ausland mehrfach schlechter behandelt, kann von der Bundesagentur für Arbeit ausgeschlossen werden.
    .office = Ausländerbehörde
    .time = Meldung höchstens { FACT("employer_report_time") } nach dem Ende
plan-hire_advice = Sich kostenlos beraten lassen
    .what = Die IQ Servicestellen Fachkräfteeinwanderung beraten kleine und mittlere Betriebe. Auch der Arbeitgeber-Service der Agentur für Arbeit, Ihre IHK oder Handwerkskammer und die Hotline helfen.
    .office =
        Hotline „Arbeiten und Leben in Deutschland“: { FACT("hotline_phone") }
        Arbeitgeber-Service: { FACT("employer_hotline_ba") }
    .cost = keine

## The first hundred days

plan-onboard_before = Vor der Ankunft
    .what = Eine feste Ansprechperson benennen, am besten mit der gleichen Sprache oder eigener Erfahrung. Beim Zimmer oder der Wohnung helfen. Abholung planen. Erklären, was vom Bruttolohn abgezogen wird. Einen Deutschkurs schon vor der Reise möglich machen. Das Team vorbereiten.
    .papers = Vertrag, Adresse, Ablauf der ersten Woche, möglichst in einer Sprache, die die Person versteht
plan-onboard_before_here = Vor dem Start
    .what = Eine feste Ansprechperson benennen, am besten mit der gleichen Sprache oder eigener Erfahrung. Fragen, wo Hilfe nötig ist: Wohnung, Deutschkurs, Kinderbetreuung, Wege. Das Team vorbereiten.
plan-onboard_papers = Anmeldungen für den Lohn
    .what = Zur Sozialversicherung anmelden. Die Person wählt eine Krankenkasse und nennt sie Ihnen. Die Steuer-Identifikationsnummer (Steuer-ID) kommt nach der Anmeldung der Wohnung mit der Post. Fehlt sie noch, fragen Sie Ihre Steuerberatung oder das Finanzamt. Der erste Lohn soll pünktlich kommen.
    .papers = Krankenkasse, Steuer-ID, Bankkonto, Kopie vom Aufenthaltstitel (außer bei EU-Pass)
plan-onboard_first_day = Erster Tag
    .what = Begrüßen, alles zeigen, Namen richtig aussprechen. Sicherheit am Arbeitsplatz so erklären, dass die Person es sicher versteht: zeigen, nachmachen lassen. Sagen, wen man bei Krankheit anruft, wann Pause ist, wann der Lohn kommt.
plan-onboard_offices = Erste Wochen: Ämter und Alltag
    .what = Geben Sie frei für Termine, und gehen Sie mit, wenn die Person das möchte: Wohnung anmelden (mit der Bescheinigung vom Vermieter), Aufenthaltstitel, Krankenkasse, Bank, Schule oder Kindergarten.
    .office = Bürgeramt, Ausländerbehörde, Krankenkasse
    .time = Anmeldung der Wohnung höchstens { FACT("registration_deadline") } nach dem Einzug
plan-onboard_first_month = Erster Monat: reden und Deutsch
    .what = Jede Woche ein kurzes Gespräch: Was läuft gut, was fehlt? Klare, kurze Sätze im Betrieb. Zeit für einen Berufssprachkurs einplanen. Auf Sticheleien oder Benachteiligung sofort reagieren.
    .office = Kurse: Agentur für Arbeit oder Sprachschule fragen
plan-onboard_review = Bis zum hundertsten Tag: bleiben wollen
    .what = Ein ruhiges Gespräch zur Bilanz: Aufgaben, Lohn, Wohnung, Deutsch, Familie. Läuft eine Anerkennung oder ein Kurs, den Zeitplan prüfen. Möchte die Familie nachkommen, früh beraten lassen. Vereine, Sport und Nachbarschaft helfen beim Ankommen. Notieren, wann der Aufenthaltstitel endet, und die Verlängerung rechtzeitig ansprechen.
    .office = IQ Servicestelle, Migrationsberatung, Welcome Center in der Region
