### The first steps of a volunteer after the training. Figures come from the fact register only.

plan-volunteer_first_steps = Ihre ersten Schritte als Lotsin oder Lotse

plan-volunteer_team = Mit der Koordination sprechen
    .what = Sagen Sie Ihrem Verein oder Ihrer Koordination, dass Sie die Schulung gemacht haben. Klären Sie: Wann sind Sie erreichbar? Wer vertritt Sie? An wen geben Sie einen Fall ab? Bleiben Sie dabei: informieren, nicht anwerben.
    .office = Ihr Verein oder die Koordination in Ihrer Region
plan-volunteer_practise = Einmal selbst ausprobieren
    .what = Gehen Sie ein Beispiel durch, zum Beispiel eine Krankenschwester mit einer Ausbildung im Ausland: Fragen beantworten, Fahrplan lesen, eine Antwort ändern. Stellen Sie auch eine Frage in eigenen Worten.
plan-volunteer_listen = Das erste Gespräch: zuhören
    .what = Fragen Sie: Was möchten Sie? Was macht Ihnen Sorgen? Wie und wann darf ich schreiben? Erklären Sie, dass Sie freiwillig helfen, nichts entscheiden und keine Papiere brauchen. Schreiben Sie keinen Namen auf.
plan-volunteer_together = Den Fahrplan gemeinsam machen
    .what = Wählen Sie am Anfang „Für jemanden, den ich kenne“, und lassen Sie die Person antworten. Besprechen Sie nur den nächsten Schritt. Fragen Sie nach ein paar Wochen noch einmal nach, wenn die Person das möchte.
plan-volunteer_refer = Die Beratung kennen und nutzen
    .what = Hotline: Visum, Anerkennung, Arbeit, Deutsch, auch aus dem Ausland. Faire Integration: Lohn, Vertrag, Ausbeutung. In Deutschland: Migrationsberatung für das Leben hier, IQ-Beratung für die Anerkennung. Geben Sie die Adresse weiter, oder rufen Sie zusammen an.
    .office = Hotline { FACT("hotline_phone") }
    .cost = Beratung keine
plan-volunteer_urgent = Die Nummern für den Notfall speichern
    .what = In Deutschland: Polizei { FACT("emergency_police") }, Rettung und Feuerwehr { FACT("emergency_fire_ambulance") }, Gewalt gegen Frauen { FACT("emergency_violence_against_women") }. Sicherheit geht vor. Danach das Team informieren.
plan-volunteer_care = Auf sich selbst achten
    .what = Feste Zeiten, Pausen, nicht zu viele Menschen auf einmal. Reden Sie im Team über Schweres, ohne Namen. Frischen Sie die Karten ab und zu auf: Regeln ändern sich.
