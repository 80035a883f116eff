### The road maps of the recognition conversation: titles, and steps with what, office, papers, cost and time.
### Steps are shared between road maps. Figures come from the fact register only.

## Titles

plan-recognition_trained_here = Beruf mit deutschem Abschluss
plan-recognition_nursing = Anerkennung als Pflegefachkraft
plan-recognition_regulated_health = Anerkennung in einem Gesundheitsberuf
plan-recognition_regulated_other = Anerkennung in einem geschützten Beruf
plan-recognition_vocational = Anerkennung einer Berufsausbildung
plan-recognition_degree = Anerkennung eines Studiums
plan-recognition_it = Arbeiten in der IT
plan-recognition_no_formal = Arbeiten ohne Abschluss: was möglich ist
plan-recognition_unclear = Erste Schritte zur Anerkennung

## Advice

plan-advice_abroad = Kostenlose Beratung aus dem Ausland nutzen
    .what = Die ZSBA (Zentrale Servicestelle Berufsanerkennung) hilft Menschen, die noch im Ausland leben: Sie findet die zuständige Stelle und sieht die Papiere vor dem Antrag durch. Entscheiden kann sie nicht. Im Gesetz steht sie bis { FACT("zsba_end") }, danach bitte die Hotline fragen.
    .office = ZSBA, über die Hotline „Arbeiten und Leben in Deutschland“: { FACT("hotline_phone") }
    .cost = keine
plan-advice_germany = Beratung in Deutschland nutzen
    .what = { $for ->
            [self] Lassen Sie sich vor dem Antrag beraten. Die IQ-Beratung (Anerkennungs- und Qualifizierungsberatung) hilft beim Antrag und, wenn etwas fehlt, bei der Suche nach einem Kurs. Auch die Agentur für Arbeit berät.
           *[other] Die Person sollte sich vor dem Antrag beraten lassen. Die IQ-Beratung (Anerkennungs- und Qualifizierungsberatung) hilft beim Antrag und, wenn etwas fehlt, bei der Suche nach einem Kurs. Auch die Agentur für Arbeit berät.
        }
    .office = IQ-Beratung in der Region oder Agentur für Arbeit
    .cost = keine
plan-advice_hotline = Mit einem Menschen sprechen
    .what = Die Hotline „Arbeiten und Leben in Deutschland“ berät zu Anerkennung, Visum, Arbeit und Deutschlernen, auf Deutsch und Englisch.
    .office = Hotline { FACT("hotline_phone") }
    .cost = Beratung keine, der Anruf kann etwas kosten

## Papers

plan-collect_papers = Papiere sammeln und übersetzen lassen
    .what = Erst fragen, dann übersetzen: Die Stelle sagt, was sie braucht. Übersetzen dürfen meist nur vereidigte Übersetzer. Das sind Fachleute mit Zulassung von einem Gericht. Nie Originale mit der Post schicken.
    .papers = Ausweis, Lebenslauf auf Deutsch, Abschlusszeugnis mit Fächern und Stunden, Nachweise über Berufserfahrung. Wer von außerhalb der EU, des EWR und der Schweiz kommt, zeigt auch, dass er in Deutschland arbeiten will, zum Beispiel mit einem Schreiben von einem Arbeitgeber oder der ZSBA.
    .cost = Übersetzungen kosten extra, Preise vergleichen
plan-papers_missing = Wenn Papiere fehlen
    .what = Zuerst bei Schule, Hochschule oder Ministerium im Herkunftsland nach einer Zweitschrift fragen, das ist ein neues, gültiges Zeugnis. Geht das nicht, der Stelle offen sagen, was fehlt und warum. Manchmal sind Fachgespräche oder Prüfungen möglich. Nie ein falsches Zeugnis kaufen: Das ist strafbar und gefährdet das Visum.
plan-skills_analysis = Wenn Papiere fehlen: das Können zeigen
    .what = Sind Papiere verloren und nicht neu zu bekommen, ist oft eine Qualifikationsanalyse möglich: Fachleute prüfen das Können mit Arbeitsprobe, Fachgespräch oder Test.
    .office = die Stelle, die über die Anerkennung entscheidet
    .time = Aufenthalt dafür höchstens { FACT("s16d6_skills_analysis") }, meist mit Deutsch { FACT("s16d6_german") }

## Visa and staying

plan-recognition_visa = Visum beantragen
    .what = Fehlt noch ein Kurs oder eine Prüfung, kann es dafür ein Visum geben (§ 16d): meist mit Deutsch { FACT("lang_16d1") }, einem Kursplatz und Geld zum Leben. Mit voller Anerkennung und Job-Angebot kann es ein Visum für Fachkräfte geben. Termine nur bei der Botschaft buchen, nie kaufen.
    .office = Deutsche Botschaft oder Konsulat, oft über das Auslandsportal im Internet
    .cost = Visum { FACT("visa_fee") }
    .time = je nach Land sehr verschieden
plan-recognition_visa_offer = Visum beantragen, der Arbeitgeber kann helfen
    .what = Der Arbeitgeber kann mit einer Vollmacht das beschleunigte Verfahren (§ 81a) starten. Fehlt noch ein Kurs oder eine Prüfung, kann es dafür ein Visum geben (§ 16d), meist mit Deutsch { FACT("lang_16d1") }. Termine nur bei der Botschaft buchen, nie kaufen.
    .office = Ausländerbehörde am Arbeitsort, dann deutsche Botschaft oder Konsulat
    .cost = Visum { FACT("visa_fee") }, beschleunigtes Verfahren { FACT("fast_track_fee") } (zahlt der Arbeitgeber)
    .time = beschleunigt meist höchstens { FACT("fast_track_appointment_time") } bis zum Termin und { FACT("fast_track_visa_time") } bis zur Entscheidung, sonst je nach Land
plan-work_visa = Visum für die Arbeit beantragen
    .what = Nötig sind in der Regel ein Job-Angebot und der Nachweis zum Abschluss. Der Arbeitgeber kann mit dem beschleunigten Verfahren (§ 81a) Zeit sparen. Noch kein Job-Angebot? Dann kann die Chancenkarte ein Weg sein: Fragen Sie mich danach. Termine nur bei der Botschaft buchen, nie kaufen.
    .office = Deutsche Botschaft oder Konsulat, oft über das Auslandsportal im Internet
    .cost = Visum { FACT("visa_fee") }, beschleunigtes Verfahren { FACT("fast_track_fee") } (zahlt der Arbeitgeber)
    .time = je nach Land sehr verschieden
plan-work_permit = Aufenthalt für die Arbeit klären
    .what = Wer einen EU-Pass hat, braucht keinen Aufenthaltstitel. Für andere gilt: Mit dem Abschluss und einem Job-Angebot kann es einen Aufenthaltstitel für Fachkräfte geben. Die Arbeit muss qualifiziert sein, aber nicht genau zum gelernten Beruf passen.
    .office = Ausländerbehörde am Wohnort
    .cost = Aufenthaltserlaubnis { FACT("residence_permit_fee") }

## Trained in Germany

plan-german_certificate = Der deutsche Abschluss zählt direkt
    .what = { $for ->
            [self] Sie brauchen für diesen Abschluss kein Anerkennungsverfahren.
           *[other] Für diesen Abschluss ist kein Anerkennungsverfahren nötig.
        } Ein Abschluss aus Deutschland gilt hier sofort.
    .papers = Abschlusszeugnis und Arbeitszeugnisse gut aufheben
plan-german_licence = Bei manchen Berufen: Erlaubnis beantragen
    .what = Für geschützte Berufe, zum Beispiel in der Pflege oder als Ärztin, reicht das Zeugnis allein nicht. Man braucht auch eine Erlaubnis. Der Anerkennungs-Finder zeigt, ob ein Beruf geschützt ist.
    .office = die Behörde des Bundeslandes für diesen Beruf
plan-german_job_search = Zeit zum Suchen nutzen
    .what = Wer keinen EU-Pass hat und in Deutschland studiert oder eine Ausbildung gemacht hat, kann eine Aufenthaltserlaubnis zur Arbeitssuche bekommen. Wichtig: beantragen, bevor der alte Titel endet.
    .office = Ausländerbehörde am Wohnort
    .time = Suche meist höchstens { FACT("job_search_after_german_degree") }

## Nursing

plan-nursing_language = Jetzt schon Deutsch lernen
    .what = Die Bundesländer verlangen in der Pflege meist Deutsch { FACT("nursing_language") }, manche auch eine Prüfung in Pflegesprache. Genau sagt es die Behörde. Früh anfangen spart viel Zeit.
    .office = zum Beispiel Goethe-Institut
plan-nursing_language_proof = Das Deutsch-Zertifikat bereitlegen
    .what = Die Bundesländer verlangen in der Pflege meist Deutsch { FACT("nursing_language") }, manche auch eine Prüfung in Pflegesprache. Vorher fragen, welches Zertifikat die Behörde annimmt und wie alt es sein darf.
plan-nursing_papers = Papiere sammeln und übersetzen lassen
    .what = Erst die Behörde fragen, dann übersetzen lassen: Das spart Geld. Übersetzen dürfen meist nur vereidigte Übersetzer (mit Zulassung von einem Gericht). Nie Originale mit der Post schicken. Später kommen Nachweise über Gesundheit und Straffreiheit dazu.
    .papers = Ausweis, Lebenslauf auf Deutsch, Pflege-Zeugnis mit Fächern und Stunden, Nachweise über Berufserfahrung
    .cost = Übersetzungen kosten extra, Preise vergleichen
plan-nursing_papers_missing = Papiere sammeln, auch wenn etwas fehlt
    .what = Zuerst bei der Schule oder dem Ministerium nach einer Zweitschrift fragen, das ist ein neues, gültiges Zeugnis. In der Pflege kann man auf den Vergleich der Papiere verzichten: Dann geht es gleich zu Kenntnisprüfung oder Anpassungslehrgang. Die Behörde sagt, was trotzdem nötig ist. Nie ein falsches Zeugnis kaufen.
    .papers = Ausweis, Lebenslauf auf Deutsch, Zeugnis oder Zweitschrift, Nachweise über Berufserfahrung
    .cost = Übersetzungen kosten extra, Preise vergleichen
plan-nursing_apply = Antrag bei der Behörde stellen
    .what = Der Beruf heißt hier Pflegefachfrau oder Pflegefachmann. Man braucht eine Erlaubnis von dem Bundesland, in dem man arbeiten möchte. Der Anerkennungs-Finder nennt die Behörde.
    .office = Gesundheitsbehörde des Bundeslandes
    .cost = je nach Bundesland, vorher fragen
    .time = höchstens { FACT("nursing_decision_time") }, sobald alle Papiere da sind; beschleunigt mit Arbeitgeber (§ 81a) ist das Ziel { FACT("nursing_fast_track_time") }
plan-nursing_differences = Unterschiede ausgleichen: selbst wählen
    .what = Oft sieht die Behörde Unterschiede zur deutschen Ausbildung, das ist normal. { $for ->
            [self] Dann dürfen Sie wählen: Kenntnisprüfung oder Anpassungslehrgang (Kurs mit Praxis und Prüfung am Ende). Sie dürfen auch gleich wählen, ohne Vergleich der Papiere.
           *[other] Dann darf die Person wählen: Kenntnisprüfung oder Anpassungslehrgang (Kurs mit Praxis und Prüfung am Ende). Sie darf auch gleich wählen, ohne Vergleich der Papiere.
        }
    .time = Lehrgang höchstens { FACT("nursing_adaptation_max") }
plan-nursing_partnership = Möglich: erst einreisen, dann anerkennen
    .what = Das heißt Anerkennungspartnerschaft: in Deutschland arbeiten, während die Anerkennung läuft. Nötig: Ausbildung (mindestens { FACT("qualified_training_min") }, staatlich anerkannt) oder Studium, Deutsch mindestens { FACT("lang_recognition_partnership") }, ein geeigneter Arbeitgeber mit schriftlicher Vereinbarung, Zustimmung der Bundesagentur für Arbeit. Bei manchen Arbeitgebern arbeitet man so lange als Hilfskraft.
    .office = Arbeitgeber und deutsche Botschaft
    .time = zuerst höchstens { FACT("recognition_partnership_first") }, zusammen höchstens { FACT("recognition_partnership_max") }
plan-nursing_work = Als Pflegefachkraft arbeiten
    .what = Mit Erlaubnis und Aufenthaltstitel ist das Ziel erreicht. In der Pflege gilt ein eigener Mindestlohn für Fachkräfte: { FACT("care_min_wage_nurse") } brutto pro Stunde (nicht in Krankenhäusern). Nie im Voraus für eine Stelle zahlen.
    .office = bei Problemen mit Lohn oder Vertrag: Faire Integration, kostenlos, auch im Ausland

## Health professions

plan-health_language = Deutsch für den Beruf lernen
    .what = Für die Erlaubnis braucht man Deutsch. Welche Stufe gilt, sagt die Behörde für diesen Beruf. Früh anfangen spart später am meisten Zeit.
    .office = zum Beispiel Goethe-Institut
plan-doctor_language = Deutsch für den Arztberuf lernen
    .what = Die Bundesländer verlangen in der Regel Deutsch { FACT("doctor_language") } und dazu eine Fachsprachprüfung auf der Stufe { FACT("doctor_language_medical") }. Das ist ein Gespräch mit Ärztinnen und Ärzten über eine Behandlung.
    .office = Landesärztekammer oder Behörde des Bundeslandes
plan-health_apply = Erlaubnis für den Beruf beantragen
    .what = Diesen Beruf darf man nur mit Erlaubnis ausüben. Zuständig ist die Behörde des Bundeslandes, in dem man arbeiten möchte. Der Anerkennungs-Finder nennt sie. Die Behörde vergleicht die Ausbildung und zählt auch Berufserfahrung.
    .office = Behörde des Bundeslandes für Gesundheitsberufe
    .cost = je nach Bundesland, vorher fragen
    .time = je nach Beruf und Bundesland, vorher fragen
plan-doctor_apply = Approbation beantragen
    .what = Approbation ist die volle Erlaubnis, als Ärztin oder Arzt zu arbeiten. Zuständig ist die Behörde des Bundeslandes. Für den Anfang kann es eine Berufserlaubnis geben, höchstens { FACT("doctor_temporary_licence_max") }. Die Regeln können sich ändern: Bei der Behörde fragen, was jetzt gilt.
    .office = Approbationsbehörde des Bundeslandes
    .cost = je nach Bundesland, vorher fragen
    .time = je nach Bundesland, vorher fragen
plan-health_differences = Unterschiede ausgleichen
    .what = Sieht die Behörde wesentliche Unterschiede, ist die Tür nicht zu. Sie schreibt in einen Bescheid, was fehlt. Bescheid heißt: schriftliche Entscheidung. Ausgleichen kann man mit einer Prüfung oder einem Anpassungslehrgang, je nach Beruf.
    .time = Lehrgang höchstens { FACT("adaptation_max") }; eine Prüfung soll höchstens { FACT("aptitude_test_within") } nach der Entscheidung möglich sein
plan-doctor_differences = Unterschiede ausgleichen
    .what = Sieht die Behörde wesentliche Unterschiede, ist in der Regel eine Kenntnisprüfung möglich. Sie hat das Niveau der deutschen Staatsprüfung. Vorbereitungskurse gibt es in vielen Städten. Die IQ-Beratung hilft bei der Suche.

## Other protected occupations

plan-regulated_finder = Die zuständige Stelle finden
    .what = In einem geschützten (reglementierten) Beruf darf man nur mit Erlaubnis arbeiten, oder der Titel ist geschützt. Der Anerkennungs-Finder fragt nach Beruf und Ort und nennt die Stelle. Für Schule und Kindergarten entscheidet jedes Bundesland selbst.
    .office = je nach Beruf: Behörde des Bundeslandes oder Kammer
plan-regulated_apply = Antrag stellen
    .what = Mit den Papieren stellt { $for ->
            [self] man den Antrag bei dieser Stelle. Fragen Sie vorher nach der Gebühr und nach dem nötigen Deutsch.
           *[other] die Person den Antrag bei dieser Stelle. Sie sollte vorher nach der Gebühr und nach dem nötigen Deutsch fragen.
        }
    .cost = je nach Stelle, vorher fragen
    .time = nach Bundesrecht höchstens { FACT("bqfg_decision_time") }, sobald alle Papiere da sind, mit Verlängerung länger; nach Landesrecht bitte fragen
plan-regulated_differences = Unterschiede ausgleichen
    .what = Sieht die Stelle wesentliche Unterschiede, nennt sie im Bescheid, was fehlt. Bescheid heißt: schriftliche Entscheidung. In der Regel kann man wählen: eine Prüfung oder einen Anpassungslehrgang (Kurs mit Praxis).
    .time = Lehrgang höchstens { FACT("adaptation_max") }

## Vocational training

plan-vocational_finder = Die zuständige Kammer finden
    .what = Im Handwerk ist die Handwerkskammer zuständig, für die meisten Berufe in Industrie, Handel und Gastgewerbe die IHK FOSA. Der Anerkennungs-Finder nennt die Stelle und den deutschen Beruf zum Vergleich. Arbeiten darf man auch ohne Anerkennung, aber für das Visum als Fachkraft ist sie meist nötig.
    .office = IHK FOSA oder Handwerkskammer
plan-vocational_apply = Antrag bei der Kammer stellen
    .what = Die Kammer vergleicht die Ausbildung mit dem deutschen Beruf. Sie zählt auch Berufserfahrung mit.
    .cost = etwa { FACT("recognition_fee_chambers") }, dazu Übersetzungen; vorher fragen
    .time = höchstens { FACT("bqfg_decision_time") }, sobald alle Papiere da sind, mit Verlängerung länger; beschleunigt (§ 81a) ist das Ziel { FACT("bqfg_fast_track_time") }
plan-vocational_result = Den Bescheid lesen
    .what = Bescheid heißt: schriftliche Entscheidung. Volle Anerkennung: Der Abschluss gilt wie ein deutscher. Teilweise Anerkennung: Was fehlt, kann man in einem Kurs oder Betrieb nachholen, und für die Chancenkarte bringt der Bescheid schon { FACT("oc_points_nr01") }. Ablehnung: mit der Beratung andere Wege suchen.
plan-partnership = Möglich: erst einreisen, dann anerkennen
    .what = Das heißt Anerkennungspartnerschaft: in Deutschland arbeiten, während die Anerkennung läuft. Nötig: Ausbildung (mindestens { FACT("qualified_training_min") }, staatlich anerkannt) oder Studium, Deutsch mindestens { FACT("lang_recognition_partnership") }, ein geeigneter Arbeitgeber mit schriftlicher Vereinbarung, Zustimmung der Bundesagentur für Arbeit.
    .office = Arbeitgeber und deutsche Botschaft
    .time = zuerst höchstens { FACT("recognition_partnership_first") }, zusammen höchstens { FACT("recognition_partnership_max") }

## Degree

plan-anabin = In anabin nachsehen
    .what = anabin ist eine kostenlose Datenbank über Hochschulen im Ausland. Steht bei der Hochschule H+ und beim Abschluss „entspricht“ oder „gleichwertig“, genügt oft ein Ausdruck von beidem. H+/- heißt: Es kommt auf den Abschluss an.
    .cost = keine
plan-zab_statement = Sonst: Zeugnisbewertung der ZAB
    .what = Steht der Abschluss nicht passend in anabin, hilft die Zeugnisbewertung. Das ist ein Schreiben der ZAB (Zentralstelle für ausländisches Bildungswesen): Es sagt, welchem deutschen Abschluss das Studium entspricht. Es gilt ohne Enddatum in allen Bundesländern.
    .office = ZAB, Antrag im Internet
    .papers = Abschlusszeugnis, Fächerliste, Ausweis, je nach Land Übersetzungen
    .cost = { FACT("zab_statement_fee") }, jede weitere { FACT("zab_statement_fee_further") }
    .time = etwa { FACT("zab_statement_duration") }, für die Blaue Karte EU etwa { FACT("zab_statement_duration_blue_card") }, manchmal länger
plan-degree_missing = Wenn Papiere fehlen
    .what = Zuerst bei der Hochschule oder dem Ministerium im Herkunftsland nach einer Zweitschrift fragen. Das ist ein neues, gültiges Zeugnis. Geht das nicht, vor dem Antrag die ZAB fragen, was sie stattdessen annimmt. Nie ein falsches Zeugnis kaufen: Das ist strafbar und gefährdet das Visum.
    .office = ZAB
plan-degree_use = Wozu der Nachweis gut ist
    .what = Zum Arbeiten braucht man ihn in vielen akademischen Berufen nicht, für das Visum aber meist. Wichtig: In geschützten Berufen, zum Beispiel Ärztin oder Lehrer, reicht er nicht. Auch Titel wie Ingenieur oder Architekt können geschützt sein. Das zeigt der Anerkennungs-Finder.
plan-degree_job = Eine passende Stelle finden
    .what = Zwei wichtige Wege: die Blaue Karte EU (die Arbeit passt zum Studium, Jahresgehalt brutto mindestens { FACT("blue_card_salary_general") }, in Engpassberufen und kurz nach dem Studium { FACT("blue_card_salary_reduced") }) und der Titel für akademische Fachkräfte (jede qualifizierte Arbeit). Ab { FACT("age45_age") } braucht man beim zweiten Weg für den ersten Titel ein höheres Gehalt oder eine Vorsorge für das Alter.

## IT

plan-it_free = Arbeiten ist ohne Anerkennung erlaubt
    .what = IT-Berufe sind nicht geschützt. Niemand braucht eine Anerkennung, um in der IT zu arbeiten. Für den Aufenthaltstitel zählt entweder das Studium, die Ausbildung oder die Berufserfahrung.
plan-it_degree = Das Studium nachweisen
    .what = In anabin nachsehen: Steht bei der Hochschule H+ und beim Abschluss „entspricht“ oder „gleichwertig“, genügt oft ein Ausdruck. Sonst hilft die Zeugnisbewertung der ZAB.
    .office = ZAB (Zentralstelle für ausländisches Bildungswesen)
    .cost = anabin keine, Zeugnisbewertung { FACT("zab_statement_fee") }
plan-it_experience = Berufserfahrung nachweisen
    .what =
        Ohne Studium gibt es zwei Wege:
        Blaue Karte EU: mindestens { FACT("blue_card_it_experience") } IT-Erfahrung auf akademischem Niveau. Es zählen die letzten { FACT("blue_card_it_experience_window") }.
        Aufenthalt für Berufserfahrene (§ 19c): mindestens { FACT("experience_years") } IT-Erfahrung. Es zählen die letzten { FACT("experience_window") }.
    .papers = Arbeitszeugnisse mit Aufgaben und Dauer, Verträge, Lohnnachweise
plan-it_salary = Job-Angebot und Gehalt prüfen
    .what =
        Beide Wege brauchen ein Job-Angebot und die Zustimmung der Bundesagentur für Arbeit.
        Blaue Karte: Jahresgehalt brutto mindestens { FACT("blue_card_salary_reduced") }, Vertrag für mindestens { FACT("blue_card_offer_months") }.
        Berufserfahrene: mindestens { FACT("experience_6beschv_min_salary") }, oder der Arbeitgeber zahlt nach Tarif. Ab { FACT("age45_age") } braucht man dort ein höheres Gehalt oder eine Vorsorge für das Alter.

## No formal qualification

plan-no_formal_look = Genau nachsehen: Gibt es doch einen Abschluss?
    .what = Anerkennen kann man nur einen Abschluss. Reine Berufserfahrung reicht dafür nicht. Aber viele haben einen und nennen ihn nicht so: eine Fachschule, eine Lehre im Betrieb mit staatlicher Prüfung, ein Berufsgymnasium. Für Fachkräfte muss die Ausbildung mindestens { FACT("qualified_training_min") } dauern.
plan-no_formal_training = Eine Ausbildung in Deutschland prüfen
    .what = In einer Ausbildung lernt man den Beruf in Deutschland und verdient meist schon Geld. Nötig sind in der Regel ein Ausbildungsvertrag und Deutsch { FACT("apprenticeship_german") }. Vermittler dürfen für die Suche nach einem Ausbildungsplatz kein Geld verlangen.
    .office = Betriebe, Berufsschulen, Agentur für Arbeit
plan-no_formal_nationality = Nach dem Pass fragen
    .what = Für einige Länder gibt es Wege ohne Abschluss, immer mit Job-Angebot und Zustimmung der Bundesagentur für Arbeit. Westbalkan: { FACT("western_balkans_countries") }. Dort gibt es jedes Jahr nur eine begrenzte Zahl, sie kann schon vergeben sein. Andere Länder mit einer ähnlichen Regel: { FACT("best_friends_rule") }.
    .office = Deutsche Botschaft oder Konsulat
plan-no_formal_language = Deutsch lernen
    .what = Deutsch öffnet fast jeden Weg: Ausbildung, bessere Arbeit, mehr Lohn. Ein Kurs mit anerkannter Prüfung lohnt sich am meisten.
    .office = zum Beispiel Goethe-Institut
plan-no_formal_careful = Vorsicht bei Angeboten gegen Geld
    .what = Niemand kann ein Visum garantieren. Bitte nichts im Voraus zahlen und den Pass nie abgeben. Private Vermittler dürfen von Arbeitsuchenden erst nach einem Arbeitsvertrag Geld nehmen, höchstens { FACT("agent_fee_cap") }. Von Menschen, die einen Ausbildungsplatz suchen: gar nichts.
    .office = Fragen zu einem Angebot: Faire Integration, kostenlos, auch aus dem Ausland

## Unclear

plan-unclear_collect = Zusammentragen, was da ist
    .what = Wie heißt der Abschluss in der Landessprache? Wie lange hat die Ausbildung gedauert, an welcher Schule? Danach fragt jede Beratung zuerst.
    .papers = Zeugnisse, Fächerlisten, Arbeitszeugnisse, auch als Foto auf dem eigenen Handy
plan-unclear_finder = Im Anerkennungs-Finder suchen
    .what = Der Anerkennungs-Finder steht auf dem offiziellen Portal „Anerkennung in Deutschland“, in mehreren Sprachen. Beruf und Ort eingeben: Er zeigt, ob der Beruf geschützt ist und welche Stelle zuständig ist.
    .cost = keine
plan-unclear_anabin = Bei einem Studium: in anabin nachsehen
    .what = anabin ist eine kostenlose Datenbank über Hochschulen im Ausland. H+ bei der Hochschule ist ein gutes Zeichen. Sonst hilft die ZAB (Zentralstelle für ausländisches Bildungswesen) mit einer Zeugnisbewertung.
    .cost = keine
plan-unclear_next = Danach hier weitermachen
    .what = { $for ->
            [self] Wenn Sie den Beruf und den Abschluss kennen, beginnen Sie hier noch einmal. Dann bekommen Sie einen genaueren Fahrplan.
           *[other] Wenn Beruf und Abschluss klar sind, beginnen Sie hier noch einmal. Dann gibt es einen genaueren Fahrplan.
        }
