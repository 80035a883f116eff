### Finding work and checking an offer: what is asked and what is said. The road maps stand in roadmaps/job.ftl.

job-title = Arbeit finden, Angebot prüfen
job-topic =
    { $for ->
        [self] Womit kann ich Ihnen helfen?
       *[other] Was braucht die Person?
    }
    .short = Thema
    .search = Arbeit suchen
    .search-words = suchen, arbeit, job, stelle suchen, jobsuche, arbeitssuche, arbeit finden, ich suche arbeit, stelle finden
    .application = Bewerbung, Lebenslauf
    .application-words = bewerbung, lebenslauf, bewerben, anschreiben, cv, bewerbung schreiben
    .check = Ein Angebot prüfen
    .check-words = angebot, angebot prüfen, vertrag, vertrag prüfen, prüfen, ist das echt, betrug, jobangebot, arbeitsvertrag

## Checking an offer

job-check =
    Gut, dass Sie vorher prüfen. Ich stelle ein paar kurze Fragen zu dem Angebot.
    Bitte schreiben Sie keine Namen und schicken Sie keine Fotos vom Vertrag.
job-money =
    Hat jemand Geld verlangt, zum Beispiel für die Stelle, den Vertrag, das Visum oder einen Termin?
    Nicht gemeint sind die Gebühr direkt bei der Botschaft und Übersetzungen, die man selbst bestellt.
    .short = Geld verlangt
    .no = Nein, niemand
    .no-words = nein, nee, niemand, kein geld, nichts
    .before = Ja, im Voraus
    .before-words = ja, im voraus, vorher, vorschuss, anzahlung, vor dem vertrag
    .after = Ja, nach dem Vertrag
    .after-words = nach dem vertrag, danach, später, erst nachher, wenn ich arbeite
job-passport_taken =
    { $for ->
        [self] Sollen Sie Ihren Pass oder andere Originale abgeben, oder will jemand sie behalten?
       *[other] Soll die Person ihren Pass oder andere Originale abgeben, oder will jemand sie behalten?
    } Eine Kopie zählt nicht.
    .short = Pass abgeben
job-employer_found =
    Kennen Sie den Namen und die Adresse des Arbeitgebers, und haben Sie die Firma selbst gefunden? Zum Beispiel auf ihrer Internetseite (im Impressum), im Handelsregister oder am Telefon.
    .short = Arbeitgeber
    .yes = Ja, gefunden
    .yes-words = ja, gefunden, ja klar, geprüft, firma gefunden
    .no = Gesucht, nicht gefunden
    .no-words = nein, nicht gefunden, nichts gefunden, nur whatsapp, kein name, keine adresse
    .unknown = Noch nicht gesucht
    .unknown-words = noch nicht gesucht, nicht gesucht, weiß nicht, weiss nicht, keine ahnung, noch nicht
job-contract =
    { $for ->
        [self] Bekommen Sie den Arbeitsvertrag schriftlich, bevor Sie reisen oder kündigen?
       *[other] Bekommt die Person den Arbeitsvertrag schriftlich, bevor sie reist oder kündigt?
    }
    .short = Vertrag vorher
    .no = Nein, erst später
    .no-words = nein, erst später, später, erst in deutschland, mündlich, nur am telefon
job-pay_stated = Stehen im Angebot der Lohn vor Steuern (brutto) und die Stunden pro Woche?
    .short = Lohn und Stunden
    .yes = Ja, beides
    .yes-words = ja, beides, steht drin, alles da
    .no = Nein, etwas fehlt
    .no-words = nein, fehlt, etwas fehlt, nur der lohn, nur die stunden
job-pay_enough =
    Ist der Lohn pro Stunde mindestens so hoch wie der Mindestlohn? Der ist zur Zeit { FACT("min_wage") } brutto.
    So rechnen Sie: Monatslohn mal zwölf, geteilt durch zweiundfünfzig, geteilt durch die Stunden pro Woche.
    .short = Mindestlohn
    .yes = Ja, mindestens so viel
    .yes-words = ja, mindestens, gleich viel, darüber
    .no = Nein, weniger
    .no-words = nein, weniger, zu wenig, darunter

## What comes of it

job-danger = **Vorsicht. In diesem Angebot sehe ich Warnzeichen.**
    Das beweist noch keinen Betrug. Aber bitte unterschreiben und zahlen Sie jetzt nichts, und geben Sie keine Papiere ab.
job-danger_money = Geld im Voraus für eine Stelle dürfen Vermittler in Deutschland nicht verlangen (§ 296 SGB III). Kein Arbeitgeber und kein Vermittler kann ein Visum garantieren: Darüber entscheidet nur die Behörde.
job-danger_passport =
    Niemand darf den Pass behalten, auch kein Arbeitgeber und kein Vermittler.
    Ist jemand in Gefahr oder eingesperrt? In Deutschland die Polizei rufen: { FACT("emergency_police") }. Woanders gilt die Notrufnummer des Landes.
job-unclear = **Das Angebot kann gut sein. Aber etwas Wichtiges ist noch offen.**
    Warten Sie noch mit der Unterschrift. Der Fahrplan zeigt, { $for ->
        [self] was Sie den Arbeitgeber fragen sollten.
       *[other] was die Person den Arbeitgeber fragen sollte.
    } Ein guter Arbeitgeber antwortet gern.
job-good = **Nach diesen Antworten sehe ich keine Warnzeichen.**
    Ganz sicher ist das nicht: Ich kenne weder den Vertrag noch die Firma. Der Fahrplan zeigt, was Sie noch prüfen sollten, bevor jemand unterschreibt oder kündigt.
