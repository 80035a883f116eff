### An employer who wants to hire: what is asked. The road maps stand in roadmaps/employer.ftl.

employer-title = Fachkraft einstellen
employer-intro =
    Schön, dass Sie jemanden aus dem Ausland einstellen möchten. Ich stelle ein paar kurze Fragen. Danach bekommen Sie einen Fahrplan: welcher Weg passt, wer was beantragt, was es kostet und welche Pflichten Sie haben.
    Bitte schreiben Sie keinen Namen der Person.
employer-passport = Welchen Pass hat die Person?
    .short = Pass
    .eu = EU, EWR oder Schweiz
    .eu-words = eu, ewr, schweiz, eu-pass, eu pass, europa, europäische union
    .other = Einen anderen Pass
    .other-words = anderer pass, anderen pass, nicht eu, drittstaat, kein eu-pass
employer-lives_in = Wo lebt die Person jetzt?
    .short = Wohnort
    .abroad = Im Ausland
    .abroad-words = ausland, noch im ausland, nicht in deutschland, herkunftsland
    .germany = In Deutschland
    .germany-words = deutschland, in deutschland, hier, schon da, schon in deutschland
employer-fast_track =
    Möchten Sie das beschleunigte Fachkräfteverfahren (§ 81a AufenthG) nutzen?
    Die Behörden arbeiten dann mit kürzeren Fristen, garantiert sind sie aber nicht. Es kostet { FACT("fast_track_fee") }. Das zahlen Sie als Arbeitgeber.
    .short = Beschleunigtes Verfahren
employer-job_kind =
    In welchem Beruf soll die Person arbeiten?
    Geschützt (reglementiert) heißt: Man darf nur mit Erlaubnis arbeiten, zum Beispiel in Pflege, Medizin, Schule und Kindergarten.
    .short = Beruf
    .regulated = Geschützter Beruf
    .regulated-words = geschützt, reglementiert, pflege, pflegekraft, arzt, ärztin, medizin, lehrer, lehrerin, erzieher, erzieherin, schule, kindergarten
    .it = IT-Beruf
    .it-words = it, informatik, software, programmierer, entwickler, edv
    .other = Anderer Beruf
    .other-words = anderer, etwas anderes, handwerk, industrie, elektriker, koch, büro, technik, bau, fahrer
employer-hire_status =
    Wie weit ist die Anerkennung?
    Ein Studium ist vergleichbar, wenn es in anabin mit H+ und „entspricht“ oder „gleichwertig“ steht oder die ZAB es bewertet hat.
    .short = Anerkennung
    .recognised = Anerkannt oder deutsch
    .recognised-words = anerkannt, deutsch, deutscher abschluss, voll anerkannt, gleichwertig, erlaubnis vorhanden
    .comparable = Studium, vergleichbar
    .comparable-words = vergleichbar, studium vergleichbar, zab, anabin, h+, zeugnisbewertung
    .partial = Teilweise anerkannt
    .partial-words = teilweise, teilanerkennung, es fehlt etwas, defizitbescheid, bescheid
    .not_yet = Noch nicht geprüft
    .not_yet-words = noch nicht, nicht geprüft, noch nichts gemacht, nicht anerkannt, ungeprüft
    .none = Kein Abschluss
    .none-words = kein abschluss, keinen, keine ausbildung, ungelernt, nur erfahrung, hilfskraft
employer-hundred = Möchten Sie auch die Checkliste für die ersten hundert Tage im Betrieb? Sie ersetzt dann den Fahrplan, den ich für Sie aufhebe.
    .short = Checkliste
    .yes = Ja, zeigen
    .yes-words = ja, zeigen, gern, gerne, bitte, checkliste
    .no = Nein, danke
    .no-words = nein, nee, nein danke, danke nein, später
