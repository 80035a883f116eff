### Visa and papers: what is asked. The road map stands in roadmaps/visa.ftl.

visa-title = Visum und Papiere
visa-purpose = Für Arbeit und Ausbildung brauchen die meisten ein Visum, und zwar vor der Reise. Wofür soll es sein?
    .short = Wofür
    .job = Arbeit, Stelle ist da
    .job-words = arbeit, arbeiten, job, stelle, job-angebot, arbeitsvertrag, blaue karte, fachkraft
    .recognition = Anerkennung, Kurs
    .recognition-words = anerkennung, kurs, prüfung, anpassungslehrgang, kenntnisprüfung, anerkennungspartnerschaft
    .card = Chancenkarte, Jobsuche
    .card-words = chancenkarte, jobsuche, arbeit suchen, stelle suchen
    .apprenticeship = Ausbildung
    .apprenticeship-words = ausbildung, lehre, ausbildungsplatz, azubi, ausbildungsvertrag
    .family = Familie
    .family-words = familie, ehepartner, kinder, familiennachzug, zu meinem mann, zu meiner frau
visa-country =
    { $for ->
        [self] Aus welchem Land ist Ihr Pass?
       *[other] Aus welchem Land ist der Pass der Person?
    } Davon hängt ab, ob man ein Visum braucht. Bitte schreiben Sie nur das Land, zum Beispiel: Albanien.
    .short = Pass
    .invalid = Dieses Land habe ich nicht erkannt. Bitte schreiben Sie nur den Namen des Landes, zum Beispiel: Marokko.
visa-visa_free =
    Gut zu wissen: Mit diesem Pass darf man ohne Visum einreisen. Den Aufenthaltstitel beantragt man dann bei der Ausländerbehörde, spätestens { FACT("visa_free_application") } nach der Einreise (§ 41 AufenthV). Arbeiten darf man erst, wenn der Titel es erlaubt.
    Ausnahme: Die Chancenkarte muss man vor der Reise beantragen. Auch sonst kann das Visum vor der Reise der sicherere Weg sein.
visa-lives_in =
    { $for ->
        [self] Wo leben Sie jetzt?
       *[other] Wo lebt die Person jetzt?
    } Davon hängt ab, wo man den Antrag stellt.
    .short = Wohnort
    .abroad = Im Ausland
    .abroad-words = ausland, noch im ausland, nicht in deutschland, zu hause, heimat, heimatland
    .germany = In Deutschland
    .germany-words = deutschland, in deutschland, hier, schon da, schon in deutschland
visa-employer =
    { $for ->
        [employer] Möchten Sie als Arbeitgeber
       *[other] Möchte der Arbeitgeber
    } das beschleunigte Verfahren nutzen (§ 81a AufenthG)? Er startet es bei der Ausländerbehörde und zahlt dafür { FACT("fast_track_fee") }. Dann geht das Visum meist schneller.
    .short = Schnelles Verfahren
    .yes = Ja
    .no = Nein
    .no-words = nein, nee, noch kein arbeitgeber, kein arbeitgeber
visa-here = Wer schon in Deutschland lebt, beantragt kein Visum bei einer Botschaft. Zuständig ist die Ausländerbehörde am Wohnort. Ob ein neuer Titel möglich ist, hängt vom jetzigen Titel ab.
