### Menu and free question.

main-title = Menü
main-asking_for = Für wen fragen Sie?
    .short = Für wen
    .self = Für mich selbst
    .self-words = ich, für mich, mich, selbst, ich selbst, mir, meine eigene
    .relative = Für jemanden, den ich kenne
    .relative-words = bruder, schwester, mann, frau, ehemann, ehefrau, sohn, tochter, mutter, vater, cousin, cousine, onkel, tante, freund, freundin, verwandte, familie, bekannte, für meinen bruder, für meine schwester, für meine frau, für meinen mann, für jemand anderen, andere
    .employer = Ich bin Arbeitgeber
    .employer-words = arbeitgeber, arbeitgeberin, firma, betrieb, unternehmen, chef, chefin, personalabteilung, wir suchen fachkräfte
    .volunteer = Ich helfe ehrenamtlich
    .volunteer-words = ehrenamt, ehrenamtlich, freiwillig, freiwillige, ich helfe, verein, lotse, lotsin, begleiter, begleiterin

main-menu =
    Womit kann ich helfen?
    Sie können Ihre Frage auch einfach hier hineinschreiben.
    .chance = Welche Chance gibt es?
    .chance-words = chance, chancen, meine chance, welche chance habe ich, welche wege, welcher weg, kann ich kommen, möglichkeiten, was ist möglich
    .recognition = Abschluss anerkennen
    .recognition-words = anerkennung, anerkennen, abschluss, beruf anerkennen, diplom, zeugnis, diplom anerkennen
    .visa = Visum und Papiere
    .visa-words = visum, visa, papiere, visum beantragen, visumantrag, botschaft, konsulat, termin
    .job = Arbeit und Angebote
    .job-words = arbeit, job, stelle, arbeit finden, job finden, stelle suchen, jobangebot, angebot prüfen, vertrag prüfen, arbeitsvertrag
    .language = Deutsch lernen
    .language-words = deutsch, deutschkurs, sprache lernen, sprachkurs, deutsch kurs, sprachniveau, goethe
    .family = Familie mitbringen
    .family-words = familie, familiennachzug, ehepartner, kinder, frau und kinder, familie nachholen
    .arrival = In Deutschland ankommen
    .arrival-words = ankommen, nach der ankunft, ankunft, erste schritte, leben in deutschland, anmeldung
    .employer = Fachkraft einstellen
    .employer-words = einstellen, fachkräfte einstellen, mitarbeiter einstellen, personal aus dem ausland, beschleunigtes verfahren
    .volunteer = Schulung für Lotsen
    .volunteer-words = schulung, lotsen schulung, lernkarten, training, quiz, ehrenamt lernen
    .question = Eine Frage stellen
    .question-words = frage, frage stellen, ich habe eine frage, etwas fragen
    .topics = Weitere Themen
    .topics-words = weitere, mehr themen, andere themen, alles andere, etwas anderes

main-topics = Weitere Themen:
    .offices = Beratung in der Nähe
    .offices-words = beratungsstelle, beratungsstellen, ansprechpartner in der nähe, adresse, adressen, stelle in der nähe, büro, wer berät, beratung vor ort, hilfe in der nähe
    .occupation = Mein Beruf
    .occupation-words = beruf, berufe, ist mein beruf geschützt, mangelberuf, reglementiert
    .points = Chancenkarte: Punkte
    .points-words = chancenkarte, punkte, punkte rechnen, punkterechner, wie viele punkte, chancenkarte punkte, jobsuche, visum zur jobsuche, opportunity card
    .rights = Rechte bei der Arbeit
    .rights-words = rechte, meine rechte, arbeitsrecht, lohn nicht bezahlt, kündigung, urlaub, mindestlohn
    .employer = Fachkraft einstellen
    .employer-words = einstellen, fachkräfte einstellen, mitarbeiter einstellen, personal aus dem ausland, beschleunigtes verfahren
    .volunteer = Schulung für Lotsen
    .volunteer-words = schulung, lotsen schulung, lernkarten, training, quiz, ehrenamt lernen
    .for_whom = Ich frage für jemand anderen
    .for_whom-words = für wen, für jemand anderen, andere person, doch für mich, wechseln

question-title = Ihre Frage
question-ask = Schreiben Sie Ihre Frage in eigenen Worten. Kurz genügt, und Fehler machen nichts. Bitte keine Namen und keine Ausweisnummern.
    .again = Haben Sie noch eine Frage? Schreiben Sie sie einfach hier hinein.
    .invalid = Das konnte ich nicht lesen. Bitte schreiben Sie Ihre Frage in einem kurzen Satz.
