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
    .recognition = Abschluss anerkennen
    .recognition-words = anerkennung, anerkennen, abschluss, beruf anerkennen, diplom, zeugnis, diplom anerkennen
    .points = Chancenkarte: Punkte
    .points-words = chancenkarte, punkte, punkte rechnen, punkterechner, wie viele punkte, chancenkarte punkte, jobsuche, visum zur jobsuche, opportunity card
    .offices = Beratung in der Nähe
    .offices-words = beratung in der nähe, beratungsstelle, beratungsstellen, stelle finden, ansprechpartner in der nähe, adresse, adressen, botschaft, konsulat, goethe-institut
    .question = Eine Frage stellen
    .question-words = frage, frage stellen, ich habe eine frage, etwas fragen
    .for_whom = Ich frage für jemand anderen
    .for_whom-words = für wen, für jemand anderen, andere person, doch für mich, wechseln

question-title = Ihre Frage
question-ask = Schreiben Sie Ihre Frage in eigenen Worten. Kurz genügt, und Fehler machen nichts. Bitte keine Namen und keine Ausweisnummern.
    .again = Haben Sie noch eine Frage? Schreiben Sie sie einfach hier hinein.
    .invalid = Das konnte ich nicht lesen. Bitte schreiben Sie Ihre Frage in einem kurzen Satz.
