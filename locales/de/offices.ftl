### The conversation about offices.

offices-title = Beratung in der Nähe
offices-lives_in =
    { $for ->
        [self] Wo leben Sie jetzt?
        [relative] Wo lebt die Person jetzt?
       *[other] Für welchen Ort suchen Sie Beratung?
    }
    .short = Wohnort
    .abroad = Im Ausland
    .abroad-words = ausland, nicht in deutschland, heimatland, in meinem land, noch im ausland
    .germany = In Deutschland
    .germany-words = deutschland, hier in deutschland, schon in deutschland, schon da
offices-country =
    In welchem Land? Gemeint ist das Land, in dem { $for ->
        [self] Sie
       *[other] die Person
    } jetzt { $for ->
        [self] wohnen
       *[other] wohnt
    }. Schreiben Sie nur den Namen, zum Beispiel: Albanien.
    .short = Land
    .invalid = Dieses Land finde ich nicht. Bitte schreiben Sie es anders. Oder tippen Sie auf „Weiß nicht“.
offices-place = In welcher Stadt, in welchem Kreis oder in welchem Bundesland? Zum Beispiel: Bielefeld, Rostock, Thüringen.
    .short = Ort
    .invalid = Diesen Ort kenne ich nicht. Schreiben Sie bitte eine größere Stadt in der Nähe oder das Bundesland. Oder tippen Sie auf „Weiß nicht“.
offices-region = Ist es eine dieser Regionen?
    .short = Region
offices-topic = Worum geht es?
    .short = Thema
    .recognition = Anerkennung
    .recognition-words = abschluss, diplom, zeugnis, beruf anerkennen, abschluss anerkennen
    .visa = Visum und Aufenthalt
    .visa-words = visum, aufenthalt, aufenthaltstitel, ausländerbehörde, einreise
    .language = Deutsch lernen
    .language-words = deutsch, deutschkurs, sprachkurs, prüfung
    .work = Arbeit suchen
    .work-words = arbeit, job, stelle, jobsuche, stelle suchen
    .rights = Rechte bei der Arbeit
    .rights-words = rechte, lohn, kündigung, arbeitsrecht, chef zahlt nicht, vertrag
    .arrival = Ankommen im Alltag
    .arrival-words = ankommen, wohnung, ämter, familie, kinder, alltag
    .employer = Für Betriebe
    .employer-words = betrieb, betriebe, arbeitgeber, firma, unternehmen
    .unknown = Etwas anderes
    .unknown-words = anderes, sonstiges, weiß nicht, allgemein, alles
