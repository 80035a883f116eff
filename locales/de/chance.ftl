### "What chance do I have?": what is asked. The routes stand in routes.ftl, the road maps in roadmaps/chance.ftl.

chance-title = Welche Chance habe ich?
chance-intro =
    { $for ->
        [self] Ich frage nur, was für Ihren Weg wichtig ist. Danach sehen Sie, welche Wege nach Deutschland offen sind, was noch fehlt und was als Nächstes zu tun ist.
       *[other] Ich frage nur, was für den Weg der Person wichtig ist. Danach sehen Sie, welche Wege nach Deutschland offen sind, was noch fehlt und was als Nächstes zu tun ist.
    }
    „Weiß nicht“ ist immer erlaubt.
chance-reuse = Ich habe noch Antworten von vorhin. Geht es um dieselbe Person, und stimmen sie noch?
    .short = Antworten von vorhin
    .yes = Ja, übernehmen
    .no = Nein, neu fragen
    .no-words = nein, nee, neu, neu fragen, andere person, stimmt nicht

chance-nationality =
    { $for ->
        [self] Welchen Pass haben Sie?
       *[other] Welchen Pass hat die Person?
    } Bitte schreiben Sie das Land, zum Beispiel: Albanien. Bei mehreren Pässen: zuerst den aus der EU, wenn es einen gibt.
    .short = Pass
    .invalid = Dieses Land habe ich nicht erkannt. Bitte schreiben Sie nur den Namen des Landes, zum Beispiel: Indien. Oder tippen Sie auf „Weiß nicht“.
chance-passport_group =
    Das macht nichts. Ist das Land hier dabei?
    • Westbalkan: { FACT("western_balkans_countries") }
    • Länder mit eigener Regel: { FACT("best_friends_rule") }
    .short = Gruppe von Ländern
    .eu = EU, EWR oder Schweiz
    .eu-words = eu, ewr, schweiz, europäische union
    .western_balkans = Westbalkan
    .western_balkans-words = balkan, west balkan
    .best_friends = Land mit eigener Regel
    .best_friends-words = eigene regel, zweite liste
    .other = Ein anderes Land
    .other-words = anderes land, keines davon, nicht dabei
chance-lives_in =
    { $for ->
        [self] Wo leben Sie jetzt?
       *[other] Wo lebt die Person jetzt?
    } Davon hängt ab, wo man den Antrag stellt.
    .short = Wohnort
    .abroad = Im Ausland
    .abroad-words = ausland, noch im ausland, nicht in deutschland, zu hause, heimat, heimatland
    .germany = In Deutschland
    .germany-words = deutschland, in deutschland, hier, schon da, schon in deutschland

chance-field =
    { $for ->
        [self] In welchem Bereich haben Sie am längsten gearbeitet?
       *[other] In welchem Bereich hat die Person am längsten gearbeitet?
    } Für manche Bereiche gibt es Wege auch ohne Abschluss.
    .short = Bereich
    .it = IT und Computer
    .it-words = computer, it, edv, programmieren, software, informatik, webseiten, entwickler
    .driving = LKW- oder Busfahrer
    .driving-words = fahrer, lkw, bus, lastwagen, fernfahrer, kraftfahrer, busfahrer
    .health = Pflege und Gesundheit
    .health-words = pflege, gesundheit, altenpflege, krankenhaus, altenheim
    .craft = Handwerk und Bau
    .craft-words = handwerk, bau, baustelle, werkstatt, friseur, maler, maurer
    .office = Büro, Handel, Gastgewerbe
    .office-words = büro, handel, verkauf, küche, koch, restaurant, hotel, gastronomie
    .other = Etwas anderes
    .other-words = anderer bereich, anderes, fabrik, lager, landwirtschaft, sonstiges
    .nothing = Noch nicht gearbeitet
    .nothing-words = noch nie, noch nicht, keine arbeit, schule, schüler, schülerin

chance-licence =
    Dieser Beruf ist in Deutschland geschützt: Man braucht eine Erlaubnis dafür.
    { $for ->
        [self] Haben Sie die Erlaubnis von einer deutschen Behörde, oder ist sie schon zugesagt?
       *[other] Hat die Person die Erlaubnis von einer deutschen Behörde, oder ist sie schon zugesagt?
    }
    .short = Erlaubnis
    .yes = Ja, sie ist da
    .promised = Sie ist zugesagt
    .promised-words = zugesagt, zusage, versprochen, schriftliche zusage
    .no = Nein, noch nicht

chance-job_offer =
    { $for ->
        [employer] Haben Sie der Person schon eine Stelle angeboten?
        [self] Haben Sie schon ein festes Angebot aus Deutschland?
       *[other] Hat die Person schon ein festes Angebot aus Deutschland?
    } Gemeint ist ein Vertrag oder eine schriftliche Zusage.
    .short = Angebot
    .yes = Ja, für eine Arbeit
    .yes-words = ja, arbeit, eine stelle, job, arbeitsvertrag, job-angebot
    .training = Für eine Ausbildung
    .training-words = ausbildung, ausbildungsplatz, ausbildungsvertrag, lehrstelle
    .no = Nein, noch nicht

chance-job_kind =
    Was für eine Arbeit ist es?
    Fachkraft-Arbeit heißt: Normalerweise braucht man dafür ein Studium oder eine Ausbildung von mindestens { FACT("qualified_training_min") }.
    .short = Art der Arbeit
    .fits = Passt zum Abschluss
    .fits-words = passt, im beruf, mein beruf, gleicher beruf, passend
    .qualified = Andere Fachkraft-Arbeit
    .qualified-words = qualifiziert, anderer beruf, anderes fach, fachkraft
    .helper_field = Hilfskraft im Bereich
    .helper_field-words = hilfskraft im gleichen bereich, pflegehelfer, pflegehelferin, helfer im beruf
    .helper = Einfache Hilfsarbeit
    .helper-words = helfer, hilfsarbeit, einfach, hilfskraft, ungelernt, lager, reinigung

chance-salary =
    Wie viel Gehalt steht im Angebot, brutto im Jahr?
    Brutto heißt: vor Steuern und Versicherungen. Steht dort nur der Monatslohn, nehmen Sie alle Monatslöhne eines Jahres zusammen.
    .short = Gehalt im Jahr
    .general = Ab { FACT("blue_card_salary_general") }
    .reduced = Ab { FACT("blue_card_salary_reduced") }
    .experience = Ab { FACT("experience_6beschv_min_salary") }
    .less = Weniger
    .less-words = weniger, wenig, niedriger
chance-recent_degree = Ist das Studium vor höchstens { FACT("blue_card_new_entrant") } fertig geworden?
    .short = Abschluss vor kurzem
chance-job_months = Ist der Vertrag unbefristet, oder läuft er mindestens { FACT("blue_card_offer_months") }?
    .short = Dauer der Stelle
chance-collective_agreement = Ist der Arbeitgeber an einen Tarifvertrag gebunden, und zahlt er danach? Das steht oft im Arbeitsvertrag. Sonst den Arbeitgeber fragen.
    .short = Tarifvertrag
chance-partnership =
    Macht der Arbeitgeber bei einer Anerkennungspartnerschaft mit?
    Das heißt: arbeiten und nebenbei den Abschluss anerkennen lassen. Der Betrieb muss ausbilden können, und beide unterschreiben eine Vereinbarung.
    .short = Anerkennungspartnerschaft
    .yes = Ja, er macht mit
    .yes-words = ja, macht mit, vereinbarung

chance-experience =
    { $for ->
        [self] Wie lange haben Sie in diesem Beruf gearbeitet?
       *[other] Wie lange hat die Person in diesem Beruf gearbeitet?
    } Nach einem Abschluss zählt die Zeit danach.
    Für die lange Zeit zählen die letzten { FACT("oc_nr06_window") }, für die kürzere die letzten { FACT("oc_nr07_window") }.
    .short = Berufserfahrung
    .long = Mindestens { FACT("oc_nr06_experience") }
    .long-words = lange, viele jahre, sehr lange
    .medium = Mindestens { FACT("oc_nr07_experience") }
    .medium-words = einige jahre, ein paar jahre
    .less = Weniger
    .less-words = weniger, keine, gar nicht, kurz, keine erfahrung
chance-experience_it =
    { $for ->
        [self] Wie lange haben Sie in der IT gearbeitet?
       *[other] Wie lange hat die Person in der IT gearbeitet?
    }
    Für die längste Zeit zählen die letzten { FACT("oc_nr06_window") }, für die kürzeren die letzten { FACT("experience_window") }.
    .short = Erfahrung in der IT
    .long = Mindestens { FACT("oc_nr06_experience") }
    .long-words = lange, viele jahre, sehr lange
    .three = Mindestens { FACT("blue_card_it_experience") }
    .three-words = einige jahre
    .medium = Mindestens { FACT("experience_years") }
    .medium-words = ein paar jahre
    .less = Weniger
    .less-words = weniger, keine, gar nicht, kurz, keine erfahrung
chance-age_group = Das macht nichts. Welche Gruppe passt?
    .short = Alter ungefähr
    .young = Unter { FACT("training_search_age") }
    .young-words = jung, jünger, unter
    .middle = Dazwischen
    .middle-words = mittel
    .older = Ab { FACT("age45_age") }
    .older-words = älter, alt, darüber
chance-pension =
    Ab { FACT("age45_age") } verlangt das Gesetz für den ersten Titel eines von beiden: ein Jahresgehalt von mindestens { FACT("age45_min_salary") } oder eine ausreichende Vorsorge für das Alter (Altersversorgung).
    Trifft eines davon zu?
    .short = Gehalt oder Vorsorge
chance-asylum_benefits =
    { $for ->
        [self] Haben Sie in Deutschland Geld oder Hilfe nach dem Asylbewerberleistungsgesetz bekommen?
       *[other] Hat die Person in Deutschland Geld oder Hilfe nach dem Asylbewerberleistungsgesetz bekommen?
    } Es zählen die letzten { FACT("western_balkans_asylum_benefits") }.
    .short = Hilfe im Asyl
chance-driving =
    Zum Fahren braucht man einen EU-Führerschein für LKW oder Bus und die Grundqualifikation (eine Prüfung für Berufsfahrer). Was ist da?
    .short = Führerschein
    .eu = Beides aus der EU
    .eu-words = eu, beides, eu-führerschein
    .programme = Die Firma hilft dabei
    .programme-words = firma, arbeitgeber, programm, arbeitgeber hilft
    .home = Nur der aus der Heimat
    .home-words = heimat, eigener führerschein, nur zu hause
    .no = Kein LKW, kein Bus
    .no-words = nein, nee, keiner, kein führerschein
chance-measure =
    { $for ->
        [self] Haben Sie schon einen Platz in einem Kurs, der ausgleicht, was laut Bescheid fehlt?
       *[other] Hat die Person schon einen Platz in einem Kurs, der ausgleicht, was laut Bescheid fehlt?
    } Zum Beispiel ein Anpassungslehrgang.
    .short = Platz im Kurs
chance-completed_stay =
    { $for ->
        [self] Haben Sie hier in Deutschland etwas abgeschlossen?
       *[other] Hat die Person hier in Deutschland etwas abgeschlossen?
    } Gemeint ist ein Studium, eine Ausbildung, eine Forschung oder die Anerkennung des Berufs.
    .short = Hier abgeschlossen
chance-school_certificate =
    { $for ->
        [self] Haben Sie ein Schulzeugnis, mit dem Sie studieren dürfen,
       *[other] Hat die Person ein Schulzeugnis, mit dem sie studieren darf,
    } in Deutschland oder im Herkunftsland? Auch das Zeugnis einer deutschen Schule im Ausland zählt.
    .short = Schulzeugnis
chance-livelihood =
    Ist Geld zum Leben da? Verlangt werden zur Zeit in der Regel { FACT("oc_livelihood") } im Monat.
    Zählen können ein Sperrkonto (das Geld liegt fest, jeden Monat wird ein Teil frei), Lohn oder jemand in Deutschland, der dafür einsteht.
    .short = Geld zum Leben
    .no = Nein, noch nicht
