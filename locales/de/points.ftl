### The Opportunity Card (Chancenkarte): what is asked, the points with their reasons, and the road maps that follow.
### Figures come from the fact register only.

points-title = Chancenkarte: Punkte
points-intro =
    Mit der Chancenkarte kann man nach Deutschland kommen und hier Arbeit suchen. Die einen brauchen dafür Punkte, die anderen nicht.
    { $for ->
        [self] Ich stelle ein paar kurze Fragen. Danach sehen Sie, wie viele Punkte Sie hätten und was noch fehlt.
       *[other] Ich stelle ein paar kurze Fragen zu der Person. Danach sehen Sie, wie viele Punkte sie hätte und was noch fehlt.
    }

## What is asked

points-passport =
    { $for ->
        [self] Haben Sie
       *[other] Hat die Person
    } einen Pass aus der EU, aus Island, Liechtenstein, Norwegen oder der Schweiz?
    .short = Pass
    .eu = Ja, so einen Pass
    .eu-words = ja, eu, eu-pass, eu pass, schweiz, europa
    .other = Nein, einen anderen
    .other-words = nein, anderer pass, anderen pass, kein eu-pass, kein eu pass
points-eu_passport = Dann ist die Chancenkarte nicht nötig: Mit so einem Pass darf man in Deutschland leben, Arbeit suchen und arbeiten, ohne Visum und ohne Punkte. Nur für geschützte Berufe, zum Beispiel in der Pflege, braucht man eine Anerkennung. Dazu gibt es im Menü einen eigenen Weg.

points-reuse = Zu Abschluss, Beruf und Wohnort habe ich schon Antworten von vorhin. Geht es um dieselbe Person, und stimmen sie noch?
    .short = Antworten von vorhin
    .yes = Ja, übernehmen
    .no = Nein, neu fragen
    .no-words = nein, nee, neu, neu fragen, andere person, stimmt nicht

points-recognition_status =
    Hat eine deutsche Stelle den Abschluss schon geprüft?
    Bei einem Studium zählt auch die Datenbank anabin: die Hochschule mit H+ und der Abschluss „entspricht“ oder „gleichwertig“.
    .short = Anerkennung
    .germany = Der Abschluss ist aus Deutschland
    .germany-words = aus deutschland, in deutschland gemacht, deutscher abschluss
    .recognised = Ja, anerkannt oder vergleichbar
    .recognised-words = ja, anerkannt, voll anerkannt, gleichwertig, vergleichbar, zeugnisbewertung, h+
    .partial = Ja, aber laut Bescheid fehlt etwas
    .partial-words = teilweise, teilweise anerkannt, teilanerkennung, es fehlt etwas, bescheid, defizitbescheid, anpassungslehrgang, kenntnisprüfung
    .not_assessed = Nein, noch nicht
    .not_assessed-words = nein, noch nicht, nicht geprüft, nicht anerkannt

points-training_recognised =
    Ist die Ausbildung in ihrem Land staatlich anerkannt, und hat sie mindestens { FACT("oc_training_min") } gedauert?
    Auch ein Zeugnis einer deutschen Auslandshandelskammer (AHK) kann zählen, wenn die Ausbildung so war wie in Deutschland.
    .short = Staatlich anerkannt
    .yes = Ja, beides
    .no = Nein
    .ahk = Es gibt ein Zeugnis der AHK
    .ahk-words = ahk, ahk-zeugnis, auslandshandelskammer, zeugnis der ahk
points-degree_recognised = Ist das Studium abgeschlossen, und ist der Abschluss in seinem Land staatlich anerkannt?
    .short = Staatlich anerkannt

points-shortage_group =
    Das macht nichts. Gehört der Beruf zu einer dieser Gruppen?
    • Ingenieurwesen, Naturwissenschaft, Mathematik, Architektur
    • IT mit Studium oder auf diesem Niveau
    • Medizin, Zahnmedizin, Tiermedizin, Apotheke, Therapie
    • Pflege und Geburtshilfe mit Studium
    • Unterricht und Erziehung mit Studium
    • Leitung in Produktion, Bau, Logistik, IT, Gesundheit, Kinderbetreuung oder Schule
    .short = Engpassberuf

points-german_level =
    { $for ->
        [self] Wie gut ist Ihr Deutsch?
       *[other] Wie gut ist das Deutsch der Person?
    } Es zählt, was man mit einem Zertifikat zeigen kann.
    .short = Deutsch
    .none = Noch kein Deutsch
    .none-words = kein deutsch, noch kein deutsch, gar nicht, nichts, null
    .a1 = A1
    .a1-words = anfänger, ein bisschen, wenig
    .a2 = A2
    .b1 = B1
    .b1-words = mittel
    .b2 = B2 oder besser
    .b2-words = b2, c1, c2, gut, sehr gut, fließend, muttersprache
points-english_level =
    { $for ->
        [self] Und wie gut ist Ihr Englisch?
       *[other] Und wie gut ist das Englisch der Person?
    }
    .short = Englisch
    .below = Weniger als B2
    .below-words = kein englisch, wenig, ein bisschen, a1, a2, b1, schlecht
    .b2 = B2
    .b2-words = gut
    .c1 = C1, C2 oder Muttersprache
    .c1-words = c1, c2, sehr gut, fließend, muttersprache
points-experience =
    { $for ->
        [self] Wie lange haben Sie nach dem Abschluss in diesem Beruf gearbeitet?
       *[other] Wie lange hat die Person nach dem Abschluss in diesem Beruf gearbeitet?
    }
    Für die lange Zeit zählen die letzten { FACT("oc_nr06_window") }, für die kürzere die letzten { FACT("oc_nr07_window") }.
    .short = Berufserfahrung
    .long = Mindestens { FACT("oc_nr06_experience") }
    .long-words = lange, viele jahre, sehr lange
    .medium = Mindestens { FACT("oc_nr07_experience") }
    .medium-words = einige jahre, ein paar jahre
    .less = Weniger
    .less-words = weniger, keine, gar nicht, kurz, keine erfahrung
points-age =
    { $for ->
        [self] Wie alt sind Sie?
       *[other] Wie alt ist die Person?
    } Bitte schreiben Sie nur die Zahl. Es zählt das Alter am Tag des Antrags.
    .short = Alter
    .invalid = Das habe ich nicht verstanden. Bitte schreiben Sie nur das Alter, zum Beispiel: 34
points-stay_germany =
    { $for ->
        [self] Haben Sie schon einmal mit Erlaubnis in Deutschland gelebt,
       *[other] Hat die Person schon einmal mit Erlaubnis in Deutschland gelebt,
    } mindestens { FACT("oc_nr11_stay") } ohne Unterbrechung? Es zählen die letzten { FACT("oc_nr11_window") }.
    .short = Früher in Deutschland
points-partner = Beantragt auch der Ehepartner oder die Ehepartnerin die Chancenkarte, bei derselben Stelle, für eine gemeinsame Einreise? Das zählt nur, wenn beide die Bedingungen erfüllen.
    .short = Ehepartner
    .no = Nein, oder nicht verheiratet
    .no-words = nein, nee, ledig, allein, nicht verheiratet, kein partner
points-lives_in =
    { $for ->
        [self] Wo leben Sie jetzt?
       *[other] Wo lebt die Person jetzt?
    } Davon hängt ab, wo man die Karte beantragt.
    .short = Wohnort
    .abroad = Im Ausland
    .abroad-words = ausland, noch im ausland, nicht in deutschland, zu hause, heimat, heimatland
    .germany = In Deutschland
    .germany-words = deutschland, in deutschland, hier, schon da, schon in deutschland
points-permit =
    { $for ->
        [self] Haben Sie
       *[other] Hat die Person
    } in Deutschland eine Aufenthaltserlaubnis für Studium, Ausbildung, Sprachkurs oder Arbeit? Ein Visum für Touristen zählt nicht.
    .short = Aufenthaltserlaubnis
points-livelihood =
    Letzte Frage: Ist genug Geld zum Leben da, für die ganze Zeit der Suche?
    Verlangt werden zur Zeit { FACT("oc_livelihood") } im Monat, zum Beispiel auf einem Sperrkonto (das Geld liegt fest, jeden Monat wird ein Teil frei). Auch ein Vertrag für eine Teilzeit-Arbeit in Deutschland oder eine Verpflichtungserklärung kann zählen: Dann zahlt jemand in Deutschland.
    .short = Geld zum Leben
    .no = Nein, noch nicht

## The result

points-total = **Chancenkarte: { $points }**
points-verdict_yes = Nötig sind { FACT("oc_min_points") }. Das reicht. Auch die anderen Bedingungen passen nach diesen Antworten.
points-verdict_enough = Nötig sind { FACT("oc_min_points") }. Die Punkte reichen. Aber etwas anderes fehlt noch oder ist offen.
points-verdict_maybe = Nötig sind { FACT("oc_min_points") }. Ob es reicht, hängt davon ab, was noch offen ist.
points-verdict_short = Nötig sind { FACT("oc_min_points") }. { $count ->
        [one] Es fehlt noch { $points }.
       *[other] Es fehlen noch { $points }.
    }
points-counted = So habe ich gezählt (§ 20b AufenthG):
points-line = • { $reason }: { $points }
points-open = Noch offen, das kann dazukommen:
points-line_open = • { $reason }: höchstens { $points }
points-gains = Das würde mehr Punkte bringen:
points-line_gain = • { $reason }: { $points } mehr

points-nr_1 = Bescheid über eine teilweise Anerkennung
points-nr_2 = Deutsch B2 oder besser
points-nr_3 = Deutsch B1
points-nr_4 = Deutsch A2
points-nr_5 = Englisch C1 oder besser
points-nr_6 = Mindestens { FACT("oc_nr06_experience") } Berufserfahrung (es zählen die letzten { FACT("oc_nr06_window") })
points-nr_7 = Mindestens { FACT("oc_nr07_experience") } Berufserfahrung (es zählen die letzten { FACT("oc_nr07_window") })
points-nr_8 = Engpassberuf nach der Liste der Blauen Karte
points-nr_9 = Alter bis zu { FACT("oc_nr09_age") }
points-nr_10 = Alter bis zu { FACT("oc_nr10_age") }
points-nr_11 = Früher mindestens { FACT("oc_nr11_stay") } mit Erlaubnis in Deutschland
points-nr_12 = Der Ehepartner erfüllt die Bedingungen auch und kommt mit

points-note_age = Zum Alter: Im Gesetz steht „nicht älter als“. Ob das ganze Jahr nach diesem Geburtstag noch zählt, ist nicht klar. Darum rechne ich vorsichtig. Fragen Sie vor dem Antrag die Botschaft.
points-note_nursing = Zur Pflege: Pflege mit Studium steht auf der Liste der Engpassberufe. Ob auch eine Ausbildung in der Pflege zählt, ist nicht klar: Es hängt davon ab, wie der Abschluss eingeordnet wird. Fragen Sie vor dem Antrag die Botschaft.
points-note_classification = Zum Engpassberuf: Die Liste meint Berufe auf dem Niveau eines Studiums. Ob dieser Abschluss dazu zählt, ist nicht klar. Fragen Sie vor dem Antrag die Botschaft.

points-missing = Das fehlt noch:
points-unknown = Das ist noch zu klären:
points-item = • { $text }
points-need_basic_qualification = ein Abschluss, der in seinem Land staatlich anerkannt ist; eine Ausbildung muss mindestens { FACT("oc_training_min") } dauern
points-need_german_or_english = ein Nachweis über Deutsch { FACT("oc_language_minimum") } oder Englisch { FACT("oc_language_minimum_english") }: Eines von beiden muss sein
points-need_livelihood_opportunity_card = Geld zum Leben: zur Zeit { FACT("oc_livelihood") } im Monat
points-need_abroad_or_title = der richtige Ort für den Antrag: aus dem Ausland, oder in Deutschland mit einer Aufenthaltserlaubnis für Studium, Ausbildung, Sprachkurs oder Arbeit

points-hint_recognition = Ganz ohne Punkte geht es, wenn der Abschluss in Deutschland voll anerkannt ist oder, bei einem Studium, als vergleichbar gilt.
points-hint_open = Klären Sie zuerst die Anerkennung: Ist der Abschluss in Deutschland schon voll anerkannt oder, bei einem Studium, vergleichbar, sind gar keine Punkte nötig.

points-skilled = **Chancenkarte ohne Punkte**
    { $for ->
        [self] Mit diesem Abschluss gelten Sie in Deutschland als Fachkraft. Darum brauchen Sie keine Punkte
       *[other] Mit diesem Abschluss gilt die Person in Deutschland als Fachkraft. Darum braucht sie keine Punkte
    } (§ 20a Abs. 3 Nr. 1 AufenthG). Auch ein Sprachzertifikat verlangt das Gesetz dafür nicht.
    Gibt es schon ein Job-Angebot? Dann ist ein Visum für die Arbeit meist der bessere Weg.
points-skilled_yes = Auch die anderen Bedingungen passen nach diesen Antworten.
points-none_qualification = **Chancenkarte: zur Zeit nicht möglich**
    Für die Chancenkarte braucht man einen Abschluss: eine staatlich anerkannte Ausbildung von mindestens { FACT("oc_training_min") } oder ein Studium (§ 20a Abs. 4 AufenthG). Berufserfahrung allein reicht nicht, auch nicht mit vielen Punkten.
    Der Fahrplan zeigt, was trotzdem möglich ist.
points-none_basic_qualification = **Chancenkarte: zur Zeit nicht möglich**
    Der Abschluss muss in seinem Land staatlich anerkannt sein, und eine Ausbildung muss mindestens { FACT("oc_training_min") } dauern (§ 20a Abs. 4 AufenthG). Punkte ändern daran nichts.
    Eine Ausnahme gibt es: Stellt eine deutsche Stelle fest, dass nur noch ein Teil fehlt (teilweise Anerkennung), fällt diese Bedingung weg, und der Bescheid bringt { FACT("oc_points_nr01") }.

points-discretion = Das ist eine Rechnung nach diesen Antworten, keine Zusage und keine Rechtsberatung. Auch wenn alles passt, entscheidet die Behörde nach eigenem Ermessen (§ 20a AufenthG).

## The road maps

plan-opportunity_card = Chancenkarte zur Jobsuche
plan-opportunity_card_later = Zuerst den Abschluss klären

plan-card_degree = Zeigen, dass das Studium zählt
    .what = Zuerst kostenlos in anabin nachsehen. Steht bei der Hochschule H+ und beim Abschluss „entspricht“ oder „gleichwertig“, gilt das Studium als vergleichbar: Dann sind keine Punkte nötig. Sonst muss die ZAB (Zentralstelle für ausländisches Bildungswesen) den Abschluss bestätigen.
    .office = ZAB
    .papers = Abschlusszeugnis, Fächerliste, Ausdruck aus anabin
    .cost = anabin keine, Zeugnisbewertung { FACT("zab_statement_fee") }
plan-card_training = Zeigen, dass die Ausbildung zählt
    .what = Für die Chancenkarte mit Punkten muss eine deutsche Fachstelle bestätigen, dass die Ausbildung in ihrem Land staatlich anerkannt ist und mindestens { FACT("oc_training_min") } gedauert hat. Das macht die ZAB (Zentralstelle für ausländisches Bildungswesen). Ein Zeugnis der AHK braucht diese Bestätigung nicht. Noch besser ist ein Antrag auf Anerkennung: Volle Anerkennung heißt, keine Punkte sind nötig.
    .office = ZAB
    .papers = Abschlusszeugnis mit Dauer und Fächern, Nachweis, dass die Schule anerkannt ist
    .cost = vorher bei der ZAB fragen
plan-card_notice = Den Bescheid bereitlegen
    .what = Der Bescheid muss sagen, was für die volle Anerkennung noch fehlt. Er bringt { FACT("oc_points_nr01") } und ersetzt den anderen Nachweis über den Abschluss. Deutsch { FACT("oc_language_minimum") } oder Englisch { FACT("oc_language_minimum_english") } braucht man trotzdem.
    .papers = Bescheid über die Anerkennung
plan-card_proof = Den Nachweis über den Abschluss bereitlegen
    .what = Das kann sein: der deutsche Abschluss, der Bescheid über die volle Anerkennung, die Zeugnisbewertung der ZAB oder der Ausdruck aus anabin. Damit geht es ohne Punkte.
    .papers = Abschlusszeugnis und einer dieser Nachweise
plan-card_language = Sprache nachweisen
    .what = Mindestens Deutsch { FACT("oc_language_minimum") } oder Englisch { FACT("oc_language_minimum_english") } muss sein. Am meisten bringt Deutsch: B2 gibt { FACT("oc_points_nr02") }. Zertifikate nur bei einer anerkannten Prüfung machen, nie kaufen. Welche gelten, sagt die Botschaft.
    .office = zum Beispiel Goethe-Institut, telc, ÖSD
    .papers = Zertifikat
plan-card_money = Geld zum Leben nachweisen
    .what = Verlangt werden zur Zeit { FACT("oc_livelihood") } im Monat. Auf einem Sperrkonto sind das zur Zeit zusammen { FACT("blocked_account_oc") }. Auch ein Vertrag für Teilzeit-Arbeit oder eine Verpflichtungserklärung von jemandem in Deutschland kann zählen. Vorher die Botschaft fragen, was sie annimmt.
    .papers = Bestätigung vom Sperrkonto, Arbeitsvertrag oder Verpflichtungserklärung
plan-card_apply = Visum beantragen
    .what = Der Antrag geht in vielen Ländern im Internet über das Auslandsportal. Danach gibt es einen Termin bei der Botschaft. Termine nur dort buchen, nie kaufen. Eine Reise als Tourist hilft nicht: Die Karte muss man vorher aus dem Ausland beantragen.
    .office = Deutsche Botschaft oder Konsulat
    .papers = Pass, Lebenslauf, alle Nachweise von oben
    .cost = Visum { FACT("visa_fee") }
    .time = je nach Land sehr verschieden
plan-card_apply_here = Chancenkarte in Deutschland beantragen
    .what = Das geht nur mit einer Aufenthaltserlaubnis für Studium, Ausbildung, Sprachkurs oder Arbeit. Wichtig: beantragen, bevor sie abläuft. Vorher beraten lassen: Nach einem Abschluss in Deutschland gibt es oft einen besseren Titel.
    .office = Ausländerbehörde am Wohnort
    .papers = Pass, Aufenthaltserlaubnis, alle Nachweise von oben
    .cost = Aufenthaltserlaubnis { FACT("residence_permit_fee") }
plan-card_apply_later = Aus dem Ausland beantragen
    .what = Von Deutschland aus geht der Antrag nur mit einer Aufenthaltserlaubnis für Studium, Ausbildung, Sprachkurs oder Arbeit. Ohne sie muss man die Karte aus dem Ausland beantragen. Vor einer Ausreise unbedingt beraten lassen, vor allem bei Asyl oder Duldung.
    .office = Migrationsberatung oder IQ-Beratung, dann deutsche Botschaft
    .cost = Beratung keine, Visum { FACT("visa_fee") }
plan-card_search = Ankommen und Arbeit suchen
    .what = Die Wohnung beim Amt anmelden (Frist: { FACT("registration_deadline") }). Während der Suche darf man im Durchschnitt { FACT("oc_part_time_work") } pro Woche arbeiten und außerdem zur Probe, je Stelle höchstens { FACT("oc_trial_job") }. Die Probe muss zu qualifizierter Arbeit, zu einer Ausbildung oder zur Anerkennung passen.
    .office = Einwohnermeldeamt, Agentur für Arbeit
    .time = die Karte gilt höchstens { FACT("oc_duration") }
plan-card_work = Mit einer Stelle den Titel wechseln
    .what = Mit einem passenden Job-Angebot wechselt man zu einem Titel für die Arbeit. Passt noch keiner, kann die Karte einmal um höchstens { FACT("oc_follow_up") } verlängert werden, wenn die Arbeit qualifiziert ist und die Bundesagentur für Arbeit zustimmt. Nie im Voraus für eine Stelle zahlen.
    .office = Ausländerbehörde; bei Problemen mit Lohn oder Vertrag: Faire Integration, kostenlos
