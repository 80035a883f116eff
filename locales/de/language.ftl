### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = Deutsch lernen
language-purpose =
    { $for ->
        [self] Wofür brauchen Sie Deutsch?
       *[other] Wofür braucht die Person Deutsch?
    } Davon hängt ab, welche Stufe zählt. A1 ist der Anfang, C2 das Höchste.
    .short = Wofür
    .health = Pflege, Gesundheit
    .health-words = pflege, gesundheit, krankenschwester, krankenpfleger, hebamme, therapie, physiotherapie, gesundheitsberuf
    .doctor = Arzt oder Ärztin
    .doctor-words = arzt, ärztin, mediziner, medizin, approbation
    .recognition = Anderer Beruf, Visum
    .recognition-words = anderer beruf, beruf, arbeit, anerkennung, visum, blaue karte, fachkraft, job
    .card = Chancenkarte
    .card-words = chancenkarte, jobsuche, arbeit suchen
    .apprenticeship = Ausbildung
    .apprenticeship-words = ausbildung, lehre, azubi, ausbildungsplatz
    .spouse = Zum Ehepartner kommen
    .spouse-words = ehepartner, ehemann, ehefrau, zu meinem mann, zu meiner frau, familiennachzug, heirat
    .daily = Alltag, bleiben
    .daily-words = alltag, leben, bleiben, einbürgerung, niederlassung
language-lives_in =
    { $for ->
        [self] Wo leben Sie jetzt?
       *[other] Wo lebt die Person jetzt?
    } Davon hängt ab, welche Kurse es gibt.
    .short = Wohnort
    .abroad = Im Ausland
    .abroad-words = ausland, noch im ausland, nicht in deutschland, zu hause, heimat, heimatland
    .germany = In Deutschland
    .germany-words = deutschland, in deutschland, hier, schon da, schon in deutschland
