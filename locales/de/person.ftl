### A conversation handed to people, as the inquirer sees it: consent, what to expect, what becomes of it.

person-title = Mit einem Menschen schreiben
person-who =
    Gern. Dann liest eine Freiwillige oder ein Freiwilliger aus dem Team „{ $team }“, was Sie hier schreiben, und antwortet Ihnen hier im Chat.
    Freiwillige informieren. Sie vermitteln keine Arbeit und geben keine Rechtsberatung.
    Niemand sieht dabei Namen, Nummer oder Foto: Sie nicht die der Freiwilligen, und die Freiwilligen nicht Ihre.
person-passed =
    Weitergegeben wird: Ihre Sprache, das Thema und, falls Sie es mir gesagt haben, Beruf, Weltregion, Ihr Fahrplan und die letzte Antwort, die Sie gelesen haben.
    Bitte schicken Sie keine Ausweise, Adressen, Telefonnummern und nichts über Gesundheit, Religion oder Politik.
    Das Gespräch wird verschlüsselt gespeichert und spätestens dreißig Tage nach seinem Ende gelöscht. Sofort geht es mit /delete.
person-expect_hours =
    { $hours ->
        [1] Meist kommt die erste Antwort nach etwa einer Stunde.
       *[other] Meist kommt die erste Antwort nach etwa { $hours } Stunden.
    }
person-expect_days =
    { $days ->
        [1] Meist kommt die erste Antwort nach etwa einem Tag.
       *[other] Meist kommt die erste Antwort nach etwa { $days } Tagen.
    }
person-expect_unknown = Wie lange es bis zur ersten Antwort dauert, wissen wir noch nicht. Wenn es länger als einen Tag dauert, sage ich Ihnen Bescheid.
person-open_now = Das Team ist jetzt da.
person-open_next = Das Team ist wieder da am { $date } um { $time } Uhr (deutsche Zeit).
person-consent = Möchten Sie das so?
    .short = Einverstanden
    .yes = Ja, einverstanden
    .yes-words = ja, einverstanden, ok, gut, gern, ja gern, ja bitte
    .hotline = Lieber die Hotline
    .hotline-words = lieber anrufen, anrufen, telefon
    .no = Nein, zurück
    .no-words = nein, lieber nicht, doch nicht
person-hotline =
    Die Hotline „Arbeiten und Leben in Deutschland“ ist staatlich und kostenlos, auf Deutsch und Englisch: { FACT("hotline_phone") }
    Sie berät auch Menschen im Ausland. Für den Anruf kann Ihr Telefonanbieter etwas berechnen. Mehr dazu:
    { FACT("dir_hotline_working_living_url") }
person-subject = Worum geht es?
    .short = Thema
    .employer = Als Arbeitgeber
    .recognition = Abschluss anerkennen
    .visa = Visum und Einreise
    .job = Arbeit finden
    .language = Deutsch lernen
    .family = Familie
    .arrival = Leben in Deutschland
    .rights = Rechte bei der Arbeit
    .other = Etwas anderes
    .employer-words = arbeitgeber, firma, betrieb
    .recognition-words = anerkennung, abschluss, diplom
    .visa-words = visum, einreise, aufenthalt
    .job-words = arbeit, job, stelle
    .language-words = deutsch, sprachkurs, deutschkurs
    .family-words = familie, familiennachzug, kinder
    .arrival-words = ankommen, leben, wohnung
    .rights-words = rechte, lohn, kündigung
    .other-words = anderes, sonstiges

## Subjects and parts of the world, as volunteers declare them and cards show them

subject-recognition = Anerkennung
subject-visa = Visum und Einreise
subject-job = Arbeit finden
subject-language = Deutsch lernen
subject-family = Familie
subject-arrival = Leben in Deutschland
subject-rights = Rechte bei der Arbeit
subject-employer = Arbeitgeber
subject-other = Anderes
country_group-eu = Europäische Union und Nachbarn
country_group-western_balkans = Westbalkan
country_group-eastern_europe = Osteuropa und Kaukasus
country_group-turkey = Türkei
country_group-middle_east = Naher Osten
country_group-north_africa = Nordafrika
country_group-africa = Afrika südlich der Sahara
country_group-south_asia = Südasien
country_group-east_asia = Ost- und Südostasien
country_group-americas = Amerika
country_group-other = Andere Länder

## What becomes of the conversation

case-opened = Ihre Anfrage ist notiert. Schreiben Sie jetzt bitte, was Sie wissen möchten. Alles, was Sie ab jetzt schreiben, geht an das Team und nicht an mich.
case-kept = Ich habe es aufgehoben. Sobald jemand Zeit hat, liest sie oder er es.
case-taken = Jetzt ist ein Mensch für Sie da und liest, was Sie geschrieben haben.
case-looking_again = Wer Ihnen bisher geantwortet hat, hat gerade keine Zeit. Ich suche jemand anders aus dem Team. Was Sie geschrieben haben, bleibt erhalten.
case-waiting_on = Gut, wir warten weiter. Ich sage Ihnen Bescheid, sobald jemand da ist.
case-stays_open = Sie sind zurück bei mir, dem Programm. Ihre Anfrage an das Team bleibt offen. Ich sage Bescheid, sobald jemand antwortet.
case-reopened = Ihr Gespräch ist wieder offen. Ich suche jemanden aus dem Team. Schreiben Sie gern schon.
case-closed = Die oder der Freiwillige hat das Gespräch beendet. Ab jetzt antworte wieder ich, das Programm.
case-ended = Sie haben das Gespräch beendet. Ab jetzt antworte wieder ich, das Programm.
case-closed_quiet = Hier war ein paar Tage Ruhe, darum ist das Gespräch jetzt beendet. Ab jetzt antworte wieder ich, das Programm.
case-closed_long = Ein Gespräch speichere ich höchstens neunzig Tage. Dieses hat vor fast neunzig Tagen begonnen und ist deshalb jetzt beendet. Möchten Sie dem Team noch etwas schreiben? Dann beginnen Sie ein neues Gespräch: /person
case-closed_unanswered =
    Es tut mir leid: Niemand aus dem Team konnte Ihnen antworten, und das Gespräch ist jetzt beendet. Kostenlose Beratung von Mensch zu Mensch gibt es bei der staatlichen Hotline „Arbeiten und Leben in Deutschland“, auf Deutsch und Englisch: { FACT("hotline_phone") }
case-closed_already = Dieses Gespräch ist schon beendet.
case-thanks = Danke für Ihre Rückmeldung.
case-summary_head = Das nehmen Sie mit:
case-summary_answer = • Geprüfte Antwort: { $title }
case-summary_plan = • Ihr Fahrplan: { $title }. Sie finden ihn mit /plan.
case-again = Möchten Sie später noch etwas fragen? Dreißig Tage lang können Sie dieses Gespräch wieder öffnen.
case-rate = Hat Ihnen das Gespräch geholfen?
case-unanswered =
    Es tut mir leid: Noch hat niemand aus dem Team geantwortet. Die Koordination weiß jetzt Bescheid.
    Wenn Sie nicht warten möchten: Die staatliche Hotline „Arbeiten und Leben in Deutschland“ berät kostenlos auf Deutsch und Englisch: { FACT("hotline_phone") }
case-unanswered_again =
    Es tut mir leid: Auf Ihre letzte Nachricht hat noch niemand aus dem Team geantwortet. Die Koordination weiß jetzt Bescheid.
    Wenn Sie nicht warten möchten: Die staatliche Hotline „Arbeiten und Leben in Deutschland“ berät kostenlos auf Deutsch und Englisch: { FACT("hotline_phone") }
case-unanswered_ask = Möchten Sie weiter warten?
case-end_ask = Möchten Sie zurück zum Programm? Ihr Gespräch mit dem Team wird dann beendet.
case-leave_ask = Noch hat niemand geantwortet. Soll Ihre Anfrage offen bleiben, während Sie mit mir weitermachen?
case-from_volunteer = Freiwillige/r:
case-from_coordinator = Koordination:
case-changed = (geändert)
case-reviewed = Freiwillige/r schickt Ihnen eine geprüfte Antwort:
case-file_later = Dateien kann ich erst weitergeben, wenn jemand aus dem Team da ist. Bitte schreiben Sie erst einmal ein paar Worte. Ich habe die Datei nicht gespeichert.
case-contact = In Ihrer Nachricht steht eine Telefonnummer, E-Mail-Adresse oder ein Nutzername. Ich habe sie noch nicht weitergegeben. Schreiben Sie sie lieber ohne. Wenn die Angabe öffentlich ist, zum Beispiel von einer Behörde: Schicken Sie dieselbe Nachricht noch einmal.
case-stay = Gut, Sie sind weiter im Gespräch mit dem Team. Schreiben Sie einfach hier.
case-slower = Das war sehr viel auf einmal. Bitte warten Sie eine Minute, bevor Sie weiterschreiben.
case-dropped = Diese Nachricht habe ich nicht weitergegeben: Es waren zu viele in einer Minute. Auch was Sie gleich danach schreiben, kommt nicht an. Bitte warten Sie eine Minute, und schicken Sie es dann noch einmal.
case-too_many = Sie haben heute schon mehrmals um ein Gespräch gebeten. Bitte versuchen Sie es morgen wieder, oder rufen Sie die Hotline an.
case-not_possible = Ein Gespräch mit dem Team ist von hier aus zurzeit nicht möglich. Diese Beratung steht Ihnen offen:

choice-wait = Weiter warten
    .words = warten, weiter warten, ich warte
choice-end = Gespräch beenden
    .words = gespräch beenden, gespräch schließen
choice-to_bot = Zurück zum Programm
    .words = zurück zum programm, zurück zum bot, zum bot, programm
choice-keep_open = Anfrage offen lassen
    .words = offen lassen, anfrage offen lassen
choice-stay = Im Gespräch bleiben
    .words = bleiben, im gespräch bleiben
choice-reopen = Wieder öffnen
    .words = wieder öffnen, gespräch wieder öffnen
choice-rate_yes = Ja, sehr
    .words = ja sehr, sehr geholfen
choice-rate_partly = Ein wenig
    .words = ein wenig, teilweise, etwas
choice-rate_no = Nein
    .words = gar nicht

## Files that cannot be passed on, to either side

relay-kind = Diese Art von Nachricht gebe ich nicht weiter. Es gehen: Text, Foto, Sprachnachricht und PDF.
relay-unknown = Diese Nachricht konnte ich nicht lesen und habe sie nicht weitergegeben. Es gehen: Text, Foto, Sprachnachricht und PDF.
relay-empty = Darin war nichts zu sehen, zu hören oder zu lesen. Ich habe nichts weitergegeben.
relay-large = Das ist zu groß oder zu lang. Ich habe es nicht weitergegeben. Bitte schicken Sie es kürzer oder kleiner.
relay-format = Diese Datei ist kein Foto, keine Sprachnachricht und kein PDF. Ich habe sie nicht weitergegeben.
relay-damaged = Diese Datei lässt sich nicht bis zum Ende lesen. Ich habe sie nicht weitergegeben.
relay-locked = Dieses PDF hat ein Passwort. Ich habe es nicht weitergegeben.
relay-slow = Diese Datei hat zu lange gebraucht. Ich habe sie nicht weitergegeben. Bitte versuchen Sie es mit einer kleineren.
relay-busy = Gerade kommen zu viele Dateien auf einmal. Ich habe Ihre nicht weitergegeben. Bitte schicken Sie sie in ein paar Minuten noch einmal.
relay-hourly =
    { $minutes ->
        [1] Mehr als fünf Dateien in einer Stunde gebe ich nicht weiter. Diese habe ich nicht weitergegeben. Bitte schicken Sie sie in etwa einer Minute noch einmal.
       *[other] Mehr als fünf Dateien in einer Stunde gebe ich nicht weiter. Diese habe ich nicht weitergegeben. Bitte schicken Sie sie in etwa { $minutes } Minuten noch einmal.
    }
