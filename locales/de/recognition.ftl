### The recognition conversation: what it asks. The road maps stand in roadmaps.ftl.

recognition-title = Abschluss anerkennen
recognition-intro =
    Anerkennung heißt: Eine deutsche Stelle prüft, ob ein Abschluss aus dem Ausland so viel gilt wie ein deutscher.
    { $for ->
        [self] Ich stelle ein paar kurze Fragen. Danach bekommen Sie Ihren Fahrplan.
       *[other] Ich stelle ein paar kurze Fragen zu der Person. Danach bekommen Sie einen Fahrplan für sie.
    }

recognition-trained_in =
    { $for ->
        [self] Wo haben Sie Ihren Beruf gelernt oder studiert?
       *[other] Wo hat die Person ihren Beruf gelernt oder studiert?
    }
    .short = Land der Ausbildung
    .germany = In Deutschland
    .germany-words = Deutschland, in Deutschland, hier in Deutschland, hier, BRD, Germany
    .eu = EU, EWR oder Schweiz
    .eu-words = EU, EWR, Europäische Union, in der EU, Schweiz, Österreich, Italien, Spanien, Portugal, Frankreich, Belgien, Niederlande, Holland, Luxemburg, Dänemark, Schweden, Finnland, Norwegen, Island, Liechtenstein, Irland, Polen, Tschechien, Slowakei, Ungarn, Rumänien, Bulgarien, Griechenland, Kroatien, Slowenien, Estland, Lettland, Litauen, Malta, Zypern
    .other = In einem anderen Land
    .other-words = anderes Land, woanders, im Ausland, Ausland, außerhalb der EU, Albanien, Kosovo, Serbien, Bosnien, Nordmazedonien, Mazedonien, Montenegro, Moldau, Ukraine, Russland, Belarus, Georgien, Armenien, Türkei, Syrien, Libanon, Irak, Iran, Jordanien, Afghanistan, Pakistan, Indien, Nepal, Sri Lanka, Philippinen, Vietnam, China, Indonesien, Marokko, Algerien, Tunesien, Ägypten, Nigeria, Ghana, Kamerun, Kenia, Äthiopien, Brasilien, Kolumbien, Venezuela, Mexiko, Peru, England, Großbritannien, USA, Amerika

recognition-occupation =
    { $for ->
        [self] Welchen Beruf haben Sie gelernt oder studiert?
       *[other] Welchen Beruf hat die Person gelernt oder studiert?
    } Bitte schreiben Sie nur den Beruf, zum Beispiel: Krankenschwester, Elektriker, Ingenieurin.
    .short = Beruf
    .invalid = Diesen Beruf finde ich nicht. Bitte schreiben Sie ihn anders, zum Beispiel kürzer oder auf Englisch. Oder tippen Sie auf „Weiß nicht“.

recognition-occupation_group = Das macht nichts. In welchem Bereich ungefähr?
    .short = Bereich
    .health = Gesundheit und Pflege
    .health-words = gesundheit, pflege, krankenhaus, medizin, therapie, altenheim, apotheke, labor
    .education = Schule und Erziehung
    .education-words = schule, erziehung, kindergarten, kita, lehrer, lehrerin, soziales, unterricht
    .craft = Handwerk
    .craft-words = handwerk, handwerker, bau, baustelle, friseur, tischler, maler, maurer, bäcker, werkstatt
    .technical = Technik und Industrie
    .technical-words = technik, industrie, fabrik, maschinen, elektro, elektrik, mechanik, ingenieur
    .it = IT und Computer
    .it-words = computer, it, edv, programmieren, software, informatik
    .office = Büro, Handel, Gastgewerbe
    .office-words = büro, handel, verkauf, verwaltung, buchhaltung, bank, hotel, restaurant, küche, gastronomie
    .other = Ein anderer Bereich
    .other-words = anderer bereich, etwas anderes, anderes, sonstiges

recognition-qualification =
    { $for ->
        [self] Welchen Abschluss haben Sie?
       *[other] Welchen Abschluss hat die Person?
    }
    .short = Abschluss
    .vocational = Berufsausbildung
    .vocational-words = ausbildung, berufsausbildung, lehre, berufsschule, fachschule, gelernt, technikum, berufliche schule
    .degree = Studium an einer Hochschule
    .degree-words = studium, studiert, uni, universität, hochschule, bachelor, master, diplom, doktor, promotion
    .both = Ausbildung und Studium
    .both-words = beides, beide, ausbildung und studium
    .none = Keinen, nur Berufserfahrung
    .none-words = keinen, kein abschluss, keinen abschluss, nur erfahrung, erfahrung, keine ausbildung, ungelernt, ohne abschluss

recognition-lives_in =
    { $for ->
        [self] Wo leben Sie jetzt?
       *[other] Wo lebt die Person jetzt?
    } Davon hängt ab, wer kostenlos berät.
    .short = Wohnort
    .abroad = Im Ausland
    .abroad-words = ausland, noch im ausland, nicht in deutschland, zu hause, heimat, heimatland
    .germany = In Deutschland
    .germany-words = deutschland, in deutschland, hier, schon da, schon in deutschland

recognition-papers = Sind die wichtigsten Papiere da? Gemeint sind das Abschlusszeugnis, die Liste der Fächer und Stunden und Nachweise über die Arbeit danach.
    .short = Papiere
    .complete = Ja, alle sind da
    .complete-words = ja, alle, alle da, alles da, vollständig, komplett
    .some_missing = Nein, etwas fehlt
    .some_missing-words = nein, fehlt, fehlen, etwas fehlt, verloren, verbrannt, nicht alle, teilweise, kein zeugnis

recognition-german =
    { $for ->
        [self] Wie gut sprechen Sie Deutsch?
       *[other] Wie gut spricht die Person Deutsch?
    }
    Die Stufen heißen A1 (Anfang), A2, B1, B2 (gut), C1 und C2 (sehr gut).
    .short = Deutsch
    .beginner = Noch kein Deutsch oder A1
    .beginner-words = kein deutsch, noch kein deutsch, gar nicht, nichts, a1, anfänger, ein bisschen, wenig
    .middle = A2 oder B1
    .middle-words = a2, b1, mittel, es geht, einigermaßen
    .advanced = B2 oder besser
    .advanced-words = b2, c1, c2, gut, sehr gut, fließend, perfekt, muttersprache

recognition-job_offer =
    { $for ->
        [employer] Haben Sie der Person schon ein Job-Angebot gemacht?
        [self] Haben Sie schon ein Job-Angebot aus Deutschland?
       *[other] Hat die Person schon ein Job-Angebot aus Deutschland?
    }
    .short = Job-Angebot
