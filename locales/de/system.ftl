### Texts of the machinery: words that always work, buttons, hints, road-map frame, privacy. Source language.

## The language itself

language-name = Deutsch
language-words = Deutsch, deutsche Sprache, German, allemand, alemán, tedesco, alemão, Almanca, الألمانية, ألماني, almani, alemani, Немецкий, nemetskiy, nemeckij, Німецька, nimetska, gjermanisht, njemački, nemački, немачки, germană, niemiecki, немски, γερμανικά, germanika, آلمانی, almanî, जर्मन, tiếng Đức, 德语

## About the bot (profile texts of the messengers)

bot-about = Kostenloser Wegweiser zur Anerkennung von Berufen in Deutschland. Information, keine Rechtsberatung.
bot-description =
    Willkommen bei Lotse.
    Sie haben im Ausland einen Beruf gelernt oder studiert? Oder fragen Sie für Bruder, Schwester, Freundin? Lotse erklärt in einfachen Worten, wie der Abschluss in Deutschland anerkannt werden kann: Schritt für Schritt, mit Stelle, Papieren, Kosten, Dauer und Quelle.
    Kostenlos. Keine Arbeitsvermittlung, keine Rechtsberatung.
    Tippen Sie auf „Start“.

command-start = Neu beginnen
command-menu = Menü: alle Themen
command-plan = Mein Fahrplan
command-back = Einen Schritt zurück
command-change = Eine Antwort ändern
command-language = Sprache wechseln
command-person = Beratung durch Menschen
command-help = So funktioniert Lotse
command-privacy = Was mit Ihren Daten geschieht
command-delete = Meine Daten löschen
command-stop = Keine Nachrichten mehr

## Welcome

welcome-language =
    Willkommen. Welche Sprache möchten Sie?
    Welcome. Which language would you like?
welcome-notice =
    Hallo, ich bin Lotse, ein Computerprogramm. Hier antwortet kein Mensch, und kein Mensch von uns liest mit, solange Sie nicht darum bitten.
    { $channel ->
        [private] Dieser Chat ist vertraulich. Trotzdem: Bitte schicken Sie keine Namen, Ausweise oder Angaben zur Gesundheit.
       *[messenger] Der Messenger-Dienst (zum Beispiel Telegram) kann mitlesen: Bitte schicken Sie keine Namen, Ausweise oder Angaben zur Gesundheit.
    }

## Words that always work: label and what people type for it

word-menu = Menü
    .words = menü, menue, menu, hauptmenü, hauptmenue, zum menü, anfangsmenü, übersicht, uebersicht, alle themen, themen, auswahl
word-back = Zurück
    .words = zurück, zurueck, zuruck, ein schritt zurück, einen schritt zurück, schritt zurück, vorherige frage, letzte frage, back
word-change = Antwort ändern
    .words = ändern, aendern, andern, antwort ändern, meine antwort ändern, antworten ändern, korrigieren, korrektur, falsch geantwortet, vertippt, ich habe mich vertippt
word-plan = Mein Fahrplan
    .words = fahrplan, mein fahrplan, zum fahrplan, plan, mein plan, meine schritte, roadmap, mein weg
word-more = Mehr
    .words = mehr, mehr zeigen, mehr anzeigen, mehr lesen, weiterlesen, zeig mehr, der rest, nächster teil
word-language = Sprache
    .words = sprache, sprache ändern, sprache wechseln, andere sprache, sprachen, language
word-person = Beratung
    .words = beratung, berater, beraterin, mensch, ein mensch, echter mensch, mit einem menschen sprechen, mit einem mensch sprechen, mitarbeiter, mitarbeiterin, person, jemand anrufen, hotline, persönliche beratung, ansprechpartner, operator
word-help = Hilfe
    .words = hilfe, hilf mir, wie geht das, wie funktioniert das, was kannst du, was können sie, anleitung, bedienung, help
word-privacy = Datenschutz
    .words = datenschutz, privatsphäre, meine daten, daten, was passiert mit meinen daten, wer liest mit, dsgvo, impressum, privacy
word-delete = Daten löschen
    .words = löschen, loeschen, loschen, daten löschen, meine daten löschen, alles löschen, vergiss mich, delete
word-stop = Stopp
    .words = stopp, stop, abmelden, schluss, beenden, aufhören, nicht mehr schreiben, keine nachrichten mehr, tschüss, ende
word-start = Neu beginnen
    .words = start, neu beginnen, neu starten, neustart, neu anfangen, von vorn, von vorne, nochmal von vorn, restart

## Shared choices

choice-yes = Ja
    .words = ja, jep, jawohl, klar, genau, stimmt, richtig, natürlich, ok, okay
choice-no = Nein
    .words = nein, nee, ne, nö, nicht, leider nein, noch nicht
choice-unknown = Weiß nicht
    .words = weiß nicht, weiss nicht, ich weiß nicht, ich weiß es nicht, weiß ich nicht, keine ahnung, unbekannt, unsicher, nicht sicher, bin nicht sicher, kp
choice-continue = Weitermachen
    .words = weiter, weitermachen, fortsetzen, weiter gehts, dort weitermachen
choice-again = Noch einmal
    .words = noch einmal, nochmal, wiederholen, noch mal
choice-change = Eine Antwort ändern
choice-plan = Meinen Fahrplan zeigen
choice-person = Mit einem Menschen sprechen
choice-none = Nichts davon
    .words = nichts davon, keines davon, keins, keine davon, passt nicht, etwas anderes, was anderes
choice-keep = Fahrplan länger aufheben
    .words = aufheben, länger aufheben, behalten, speichern, fahrplan behalten
choice-family = Kurz für die Familie
    .words = familie, für die familie, weiterleiten, teilen, kurzfassung, kurz, an familie schicken
choice-detail = Genauer erklären
    .words = genauer, genauer erklären, details, mehr dazu, ausführlich, mehr informationen
choice-helped = Das hilft mir
    .words = das hilft mir, hilft mir, hat geholfen, das hat geholfen, hat mir geholfen, super erklärt
choice-not_quite = Hilft nicht ganz
    .words = hilft nicht ganz, nicht ganz, hilft nicht, hilft mir nicht, hat nicht geholfen, falsche antwort, das meine ich nicht, das war nicht meine frage
choice-pass_on = Frage ohne Namen weitergeben
    .words = frage weitergeben, weitergeben, ohne namen weitergeben, frage ohne meinen namen weitergeben, meine frage weitergeben

## What was sent cannot be used

input-empty = Da war kein Text. Bitte schreiben Sie ein paar Worte oder tippen Sie auf einen Knopf.
input-too_long = Das ist zu lang für mich. Bitte schreiben Sie kürzer, höchstens { $max } Zeichen.
input-not_understood = Das habe ich nicht verstanden. Bitte tippen Sie auf einen Knopf oder schreiben Sie die Nummer der Antwort.
input-not_understood_again =
    Das habe ich leider wieder nicht verstanden. So geht es:
    • auf einen Knopf tippen,
    • die Nummer der Antwort schreiben,
    • oder Ihre Frage in eigenen Worten stellen, zum Beispiel: „Was kostet die Anerkennung?“
input-three_failures = So kommen wir nicht weiter, das tut mir leid. Möchten Sie mit einem Menschen sprechen? Die Beratung ist kostenlos. Sie können die Frage auch mit „Weiß nicht“ überspringen oder zum Menü gehen.
input-edited = Sie haben Ihre Nachricht geändert. Es gilt der neue Text.
input-stale = Dieser Knopf gehört zu einer früheren Frage. Hier ist die Frage, bei der wir jetzt sind. Eine frühere Antwort ändern Sie mit „Antwort ändern“.
input-unknown_command = Diesen Befehl kenne ich nicht. Mit /menu sehen Sie alle Themen.
input-photo = Ich kann keine Bilder ansehen und habe dieses nicht gespeichert. Bitte schicken Sie keine Fotos von Ausweisen oder Zeugnissen. Schreiben Sie mir lieber ein paar Worte.
input-voice = Ich kann keine Sprachnachrichten hören. Bitte schreiben Sie Ihre Frage. Kurz genügt.
input-video = Ich kann keine Videos ansehen. Bitte schreiben Sie Ihre Frage. Kurz genügt.
input-document = Ich kann keine Dateien öffnen und habe diese nicht gespeichert. Bitte schicken Sie keine Zeugnisse oder Ausweise. Ob Papiere vollständig sind, prüft die Beratungsstelle.
input-sticker = Ein Bild sagt mir leider nichts. Bitte tippen Sie auf einen Knopf oder schreiben Sie ein paar Worte.
input-contact = Ich brauche keine Kontaktdaten und habe diese nicht gespeichert. Bitte schicken Sie keine Telefonnummern von anderen Menschen.
input-location = Ich brauche Ihren Standort nicht und habe ihn nicht gespeichert. Bitte schreiben Sie ein paar Worte.
input-other = Damit kann ich nichts anfangen. Bitte schreiben Sie ein paar Worte oder tippen Sie auf einen Knopf.
input-emoji = Dieses Zeichen verstehe ich nicht sicher. Bitte tippen Sie auf einen Knopf oder schreiben Sie ein paar Worte.

## Coming back, changing, deleting, stopping

resume-ask = Schön, dass Sie wieder da sind. Beim letzten Mal waren wir hier: „{ $flow }“. Möchten Sie dort weitermachen oder noch einmal von vorn beginnen?
change-ask = Welche Antwort möchten Sie ändern?
change-line = { $name }: { $value }
change-nothing = Es gibt noch keine Antwort, die Sie ändern können.
back-nothing = Weiter zurück geht es nicht. Das ist der Anfang.
more-nothing = Das war schon alles.
delete-ask = Soll ich alles löschen, was ich von diesem Gespräch weiß? Ihre Antworten und Ihr Fahrplan sind dann weg. Das kann niemand zurückholen.
delete-done = Alles ist gelöscht. Den Verlauf in Ihrem Messenger müssen Sie selbst löschen, das kann ich nicht. Wenn Sie wieder schreiben, beginnen wir neu.
delete-kept = Gut, es bleibt alles, wie es ist.
stop-said = In Ordnung, ich schreibe nicht mehr. Ihre Antworten bleiben dreißig Tage gespeichert. Sofort löschen: /delete. Weitermachen: einfach wieder schreiben.
start-again = Wir beginnen neu.

## People and help

person-contact =
    Ich bin ein Programm, und hinter mir sitzt zurzeit kein Team. Aber es gibt kostenlose Beratung von Mensch zu Mensch, vom Staat:
    Hotline „Arbeiten und Leben in Deutschland“, auf Deutsch und Englisch: { FACT("hotline_phone") }
    Sie berät zu Anerkennung, Visum, Arbeit und Deutschlernen, auch wenn Sie im Ausland leben. Die Beratung kostet nichts. Für den Anruf kann Ihr Telefonanbieter etwas berechnen.
    Sie ist an Werktagen da, aber nicht den ganzen Tag. Mehr dazu:
    { FACT("dir_hotline_working_living_url") }
help-text =
    So funktioniert Lotse:
    • Tippen Sie auf einen Knopf, oder schreiben Sie die Nummer der Antwort.
    • Sie wissen etwas nicht? Das macht nichts: „Weiß nicht“ geht immer.
    • Sie können jederzeit eine Frage in eigenen Worten stellen. Danach machen wir weiter, wo wir waren.
    Immer möglich: /menu (alle Themen), /back (zurück), /change (Antwort ändern), /plan (Fahrplan), /language (Sprache), /person (Beratung), /privacy (Datenschutz), /delete (alles löschen).
    Lotse informiert. Lotse vermittelt keine Arbeit und gibt keine Rechtsberatung.

## Privacy

privacy-text =
    Verantwortlich für Lotse: { $operator }
    Kontakt: { $contact }
    Wofür: Ich speichere Ihre Sprache und Ihre Antworten, damit ich Ihnen den passenden Fahrplan geben kann. Für nichts anderes. Ihre Nummer und Ihre Antworten sind verschlüsselt. Ihre Fragen in eigenen Worten bewahre ich nur auf, wenn Sie es erlauben. Worum es ging und ob eine Antwort geholfen hat, zähle ich, ohne Bezug zu Ihnen.
    Fragen, die ich nicht beantworten kann: Wenn Sie es erlauben, gebe ich die Frage ohne Namen und Nummern an die Koordination weiter, für höchstens dreißig Tage. Dann weiß niemand mehr, von wem sie ist, und auch /delete löscht sie nicht. Ohne Ihre Erlaubnis vergesse ich sie mit Ihrer nächsten Nachricht.
    Wer liest mit: Bei Telegram und WhatsApp können die Anbieter (Telegram, Meta) Ihre Nachrichten lesen. Vertraulicher ist der Chat auf unserer Internetseite.
    Wenn Sie um einen Menschen bitten: Ab dann lesen Freiwillige aus dem Team, was Sie schreiben, und antworten Ihnen. Ihren Namen und Ihre Nummer sehen sie nicht. Dieses Gespräch ist verschlüsselt und wird spätestens dreißig Tage nach seinem Ende gelöscht.
    Wie lange sonst: dreißig Tage nach Ihrer letzten Nachricht. Den Fahrplan hundertachtzig Tage, wenn Sie das wünschen.
    Bitte nicht schicken: Ausweise, Namen, Angaben zu Gesundheit, Religion oder Politik.
    Ihre Rechte: Mit /delete löschen Sie alles sofort. Auskunft gibt die Stelle oben. Beschweren können Sie sich bei der Datenschutz-Aufsicht des Bundeslandes.

## Menu and road map

plan-none = Sie haben noch keinen Fahrplan. Tippen Sie im Menü auf „Abschluss anerkennen“. Nach ein paar Fragen bekommen Sie Ihren Fahrplan.
plan-head =
    Fahrplan: **{ $title }**
    Das ist Information, keine Rechtsberatung. Entscheiden kann nur die zuständige Stelle.
plan-overview = { $number }. { $title }
plan-step = **{ $number }. { $title }**
plan-office = Stelle: { $text }
plan-papers = Papiere: { $text }
plan-cost = Kosten: { $text }
plan-time = Dauer: { $text }
plan-link =
    Link:
    { $url }
plan-checked = Geprüft am { $date }
plan-family_head =
    Fahrplan von Lotse: **{ $title }**
    In Kürze:
plan-family_foot =
    Stand: { $date }. Information, keine Rechtsberatung.
    Bitte zahlen Sie niemandem Geld für ein „garantiertes“ Visum.
plan-kept = Gut. Ihr Fahrplan bleibt hundertachtzig Tage gespeichert. Sie finden ihn mit /plan. Löschen können Sie ihn jederzeit mit /delete.
plan-after = Ihren Fahrplan finden Sie immer wieder mit /plan. Was möchten Sie jetzt tun?

## Answers

answer-source =
    Quelle:
    { $url }
answer-checked = Geprüft am { $date }
answer-offer = Ich bin nicht sicher, was Sie meinen. Ist es eine dieser Fragen?
answer-abstain = Darauf habe ich keine sichere Antwort, und raten möchte ich nicht. Fragen Sie bitte mit anderen Worten, am besten in einem kurzen Satz. Oder tippen Sie auf „Beratung“: Dort hilft Ihnen ein Mensch, kostenlos.
answer-general = Das ist allgemeine Information, keine Rechtsberatung.
answer-next = Haben Sie noch eine Frage? Schreiben Sie sie einfach hier hinein.
feedback-thanks = Danke, das freut mich.
feedback-not_quite = Danke, dass Sie das sagen. Ist eine dieser Fragen näher dran? Sonst fragen Sie bitte noch einmal mit anderen Worten.
unanswered-offer =
    Darf ich Ihre Frage ohne Ihren Namen weitergeben? Nur diese Worte:
    „{ $question }“
    Die Koordination liest sie und schreibt fehlende Antworten. Nach höchstens dreißig Tagen werden sie gelöscht. Früher geht das nicht, auch nicht mit /delete. Erkennt man Sie an diesen Worten? Dann geben Sie sie bitte nicht weiter.
unanswered-thanks = Danke. Das hilft uns, fehlende Antworten zu schreiben. Auf diesem Weg kann Ihnen niemand antworten. Wenn Sie mit einem Menschen sprechen möchten, tippen Sie auf „Beratung“.

## Occupation and language

occupation-pick = Ist einer dieser Berufe gemeint?
language-ask = Welche Sprache möchten Sie?
language-changed = Ab jetzt schreibe ich Deutsch.
language-partly = Diesen Text gibt es noch nicht in Ihrer Sprache. Darum steht er hier in einer anderen.

## Facts that need care

fact-stale = { $value } (Stand { $year }, bitte neu prüfen)
fact-unconfirmed = { $value } (noch nicht amtlich bestätigt)

## Groups and faults

group-notice =
    In Gruppen antworte ich nicht: Dort lesen alle mit. Schreiben Sie mir bitte allein:
    { $url }
error-sorry = Da ist bei mir etwas schiefgegangen. Das war nicht Ihr Fehler. Bitte versuchen Sie es noch einmal oder gehen Sie mit /menu zum Menü.
