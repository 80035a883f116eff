### Rights at work: what is asked. The road maps stand in roadmaps/rights.ftl.

rights-title = Meine Rechte bei der Arbeit
rights-matter =
    In Deutschland gelten für alle die gleichen Rechte bei der Arbeit, auch ohne deutschen Pass. Worum geht es?
    .short = Thema
    .not_paid = Lohn fehlt
    .not_paid-words = lohn, kein lohn, nicht bezahlt, zu wenig lohn, gehalt fehlt, mindestlohn, überstunden nicht bezahlt, ausgebeutet
    .hours = Arbeitszeit und Urlaub
    .hours-words = stunden, arbeitszeit, urlaub, überstunden, pause, zu viel arbeit, frei
    .sick = Krank
    .sick-words = krank, krankheit, unfall, krankgeschrieben, krankmeldung
    .dismissed = Kündigung
    .dismissed-words = gekündigt, kündigung, entlassen, rausgeworfen, aufhebungsvertrag
    .threatened = Pass weg oder Drohung
    .threatened-words = pass, pass weg, drohung, bedroht, gewalt, angst, eingesperrt, geschlagen, gezwungen, er hat meinen pass
    .discrimination = Diskriminierung
    .discrimination-words = rassismus, benachteiligt, beleidigt, belästigt, kopftuch, diskriminiert
    .know = Mich informieren
    .know-words = ich will mich informieren, informieren, info, allgemein, nur wissen, meine rechte, rechte
rights-pressure =
    { $for ->
        [self] Hat jemand Ihren Pass, droht Ihnen jemand, oder dürfen Sie nicht weggehen?
       *[other] Hat jemand den Pass der Person, droht ihr jemand, oder darf sie nicht weggehen?
    }
    .short = Pass oder Drohung
rights-dismissed =
    Bitte jetzt nichts unterschreiben. Gegen eine Kündigung kann man klagen, aber nur wenige Wochen lang. Die genaue Frist steht im Fahrplan. Darum am besten noch heute Rat holen.
