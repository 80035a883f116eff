### Training of volunteers: cards, code of conduct, quiz. The road map stands in roadmaps/volunteer.ftl.

volunteer-title = Schulung für Lotsinnen und Lotsen
volunteer-start =
    Schön, dass Sie helfen möchten. Die Schulung hat neun kurze Karten und am Ende ein Quiz mit sechs Fragen. Sie können jederzeit aufhören und später weitermachen.
    .short = Schulung
    .cards = Schulung beginnen
    .cards-words = schulung, beginnen, karten, anfangen, lernen, los
    .quiz = Gleich zum Quiz
    .quiz-words = quiz, direkt, gleich, fragen, test

## Cards

volunteer-card_role = **Karte 1 von 9: Ihre Rolle**
    Sie begleiten Menschen, die in Deutschland arbeiten möchten. Sie hören zu, erklären den nächsten Schritt und zeigen, wo es Hilfe gibt.
    • Sie müssen nicht alles wissen. Es genügt zu wissen, wo es steht.
    • Sie entscheiden nichts. Das tun die Behörden.
    • Sie helfen freiwillig und nehmen dafür kein Geld.
    .short = Karten
volunteer-card_inform = **Karte 2 von 9: Informieren, nicht anwerben**
    Jede Person entscheidet selbst, ob Deutschland der richtige Weg ist. Sie überreden niemanden.
    • Sagen Sie auch, was schwer ist: Zeit, Kosten, Sprache, Heimweh.
    • Vermitteln Sie keine Stellen, und suchen Sie niemanden für eine Firma.
    • Nehmen Sie kein Geld und keine Geschenke, von niemandem.
    • Behandeln Sie alle gleich.
    .short = Karten
volunteer-card_say = **Karte 3 von 9: Das dürfen Sie sagen**
    • Was hier im Chat steht, mit Quelle und Datum. Zeigen Sie beides.
    • „In der Regel ist es so. In Ihrem Fall entscheidet die Behörde.“
    • „Das weiß ich nicht. Ich frage nach.“ Das ist eine gute Antwort.
    • Welche Stelle zuständig ist und welche Beratung kostenlos hilft.
    .short = Karten
volunteer-card_never = **Karte 4 von 9: Das tun Sie nicht**
    • Nichts versprechen: kein Visum, keine Stelle, keine Dauer.
    • Keine Rechtsberatung: nicht den einzelnen Fall beurteilen, keine Anträge, Klagen oder Briefe an Behörden verfassen.
    • Keine Papiere annehmen, aufbewahren oder fotografieren.
    • Keine Namen nennen, auch nicht im eigenen Verein.
    • Nicht für andere unterschreiben und keine Formulare allein ausfüllen.
    .short = Karten
volunteer-card_roadmap = **Karte 5 von 9: Mit dem Fahrplan arbeiten**
    • Wählen Sie am Anfang „Für jemanden, den ich kenne“. Dann passen die Fragen.
    • Lassen Sie die Person antworten. „Weiß nicht“ ist erlaubt.
    • Lesen Sie den Fahrplan gemeinsam, einen Schritt nach dem anderen.
    • „Kurz für die Familie“ können Sie weiterleiten, darin stehen keine Namen.
    • Achten Sie auf „Geprüft am“. Ist es lange her, fragen Sie bei der Stelle nach.
    .short = Karten
volunteer-card_privacy = **Karte 6 von 9: Datenschutz**
    Schreiben Sie nichts auf, woran man jemanden erkennt: keine Namen, Nummern, Adressen, Fotos, nichts über Gesundheit, Religion oder Politik. Auch nicht hier im Chat und nicht in Gruppen.
    Schickt Ihnen jemand einen Pass oder ein Zeugnis? Löschen Sie das Bild, und erklären Sie freundlich, warum.
    In manchen Ländern kann schon die Frage nach Deutschland gefährlich sein. Fragen Sie, wie und wann Sie schreiben dürfen.
    .short = Karten
volunteer-card_scams = **Karte 7 von 9: Betrug erkennen**
    Warnzeichen sind:
    • Geld, bevor es einen Arbeitsvertrag gibt
    • ein „garantiertes“ Visum oder ein gekaufter Termin
    • ein Angebot ohne Firma, Adresse, Lohn und Stunden
    • jemand will den Pass haben
    Sagen Sie: nichts zahlen, nichts unterschreiben, Nachrichten aufheben, Rat bei Faire Integration holen. Im Menü können Sie ein Angebot zusammen prüfen. Wer schon gezahlt hat, soll sich nicht schämen müssen.
    .short = Karten
volunteer-card_limits = **Karte 8 von 9: Grenzen, auch Ihre eigenen**
    Sie dürfen Nein sagen, Pausen machen und eine Anfrage abgeben. Abgeben ist kein Versagen:
    • Visum, Anerkennung, Arbeit: Hotline { FACT("hotline_phone") }
    • Lohn, Vertrag, Kündigung: Faire Integration
    • Fragen in Deutschland zu Familie, Wohnung, Aufenthalt: Migrationsberatung
    Legen Sie fest, wann Sie erreichbar sind. Belastet Sie etwas, sprechen Sie mit Ihrem Team, ohne Namen.
    .short = Karten
volunteer-card_urgent = **Karte 9 von 9: Wenn jemand in Gefahr ist**
    Gewalt, Drohung, eingesperrt, Pass weggenommen: Sicherheit geht vor.
    • In Deutschland: Polizei { FACT("emergency_police") }, Rettung { FACT("emergency_fire_ambulance") }, Gewalt gegen Frauen { FACT("emergency_violence_against_women") }. Woanders gilt die Notrufnummer des Landes.
    • Fragen Sie: „Können Sie sicher sprechen?“ Schreiben Sie nichts, was andere lesen können.
    • Bringen Sie sich nicht selbst in Gefahr, und verhandeln Sie nicht mit Tätern.
    • Sagen Sie danach Ihrem Team Bescheid.
    .short = Karten

## Code of conduct

volunteer-code = **Die Regeln. Nehmen Sie sie an?**
    • Ich informiere, ich werbe nicht an.
    • Ich verspreche nichts und gebe keine Rechtsberatung.
    • Ich nehme kein Geld und keine Geschenke.
    • Ich nehme keine Papiere an und gebe nichts weiter, woran man jemanden erkennt.
    • Ich behandle alle mit Respekt.
    • Was ich nicht kann, gebe ich ab. Bei Gefahr handle ich sofort.
    .short = Regeln
    .yes = Ja, ich nehme sie an
    .yes-words = ja, annehmen, ich nehme an, einverstanden, akzeptiert, ja ich nehme an
    .no = Nein, noch nicht
volunteer-code_refused = Das ist in Ordnung, und danke für Ihre Ehrlichkeit. Ohne diese Regeln können Sie aber keine Menschen als Lotsin oder Lotse begleiten. Sprechen Sie mit Ihrem Verein oder Ihrer Koordination darüber. Sie können hier jederzeit wiederkommen.

## Quiz

volunteer-quiz = Danke. Jetzt sechs Fragen aus dem Alltag. Nach jeder Antwort sage ich, warum sie richtig oder falsch ist. Ein Fehler darf sein.

volunteer-quiz_1 = **Frage 1 von 6**
    Ihr Cousin fragt: „Bekomme ich das Visum ganz sicher?“ Was sagen Sie?
    .short = Frage 1
    .promise = Ja, ganz sicher
    .promise-words = ja, sicher, versprechen
    .authority = Die Behörde entscheidet
    .authority-words = behörde, behörde entscheidet, botschaft, das entscheidet die behörde
    .refuse = Nein, keine Chance
    .refuse-words = nein, keine chance, abraten
volunteer-quiz_1_right = Richtig. Nur die Behörde entscheidet. Sie können zeigen, welche Bedingungen gelten und wo das steht.
volunteer-quiz_1_wrong = Nicht ganz. Versprechen und Absagen sind beide falsch: Nur die Behörde entscheidet. Zeigen Sie lieber, welche Bedingungen gelten und wo das steht.

volunteer-quiz_2 = **Frage 2 von 6**
    Eine Firma bietet Ihnen Geld für jede Pflegekraft, die Sie aus Ihrem Bekanntenkreis bringen. Was tun Sie?
    .short = Frage 2
    .decline = Ablehnen
    .decline-words = nein, ablehnen, nicht annehmen
    .accept = Annehmen
    .accept-words = ja, annehmen, geld nehmen
volunteer-quiz_2_right = Richtig. Sie informieren, Sie werben nicht an. Wer Geld bekommt, rät nicht mehr frei. Die Firma kann sich an den Arbeitgeber-Service oder die IQ Servicestelle wenden.
volunteer-quiz_2_wrong = Bitte ablehnen. Sie informieren, Sie werben nicht an. Wer Geld bekommt, rät nicht mehr frei. Die Firma kann sich an den Arbeitgeber-Service oder die IQ Servicestelle wenden.

volunteer-quiz_3 = **Frage 3 von 6**
    Eine Frau schickt Ihnen ungefragt ein Foto von ihrem Pass. Was tun Sie?
    .short = Frage 3
    .keep_it = Für später aufheben
    .keep_it-words = für später, fürs archiv, speichere ich
    .send_on = An die Behörde schicken
    .send_on-words = behörde, weiterschicken, an behörde
    .remove = Löschen und erklären
    .remove-words = bild löschen, foto löschen, löschen und erklären
volunteer-quiz_3_right = Richtig. Das Bild löschen und freundlich sagen, warum: Papiere gehören nur zu den zuständigen Stellen, und zwar auf deren Weg. So kann nichts in falsche Hände kommen.
volunteer-quiz_3_wrong = Besser: das Bild löschen und freundlich sagen, warum. Papiere gehören nur zu den zuständigen Stellen, und die Person schickt sie selbst. So kann nichts in falsche Hände kommen.

volunteer-quiz_4 = **Frage 4 von 6**
    Ein Vermittler verlangt von einem Bekannten Geld im Voraus, für ein „sicheres“ Visum. Was raten Sie?
    .short = Frage 4
    .pay = Zahlen, wenn es hilft
    .pay-words = zahlen, bezahlen, ja
    .ask_advice = Nicht zahlen, Rat holen
    .ask_advice-words = nicht zahlen, rat holen, faire integration, nein
volunteer-quiz_4_right = Richtig. Niemand kann ein Visum garantieren, und Geld im Voraus für eine Stelle ist nicht erlaubt. Faire Integration prüft das Angebot kostenlos.
volunteer-quiz_4_wrong = Bitte nicht zahlen. Niemand kann ein Visum garantieren, und Geld im Voraus für eine Stelle ist nicht erlaubt. Faire Integration prüft das Angebot kostenlos.

volunteer-quiz_5 = **Frage 5 von 6**
    Ein Visum wurde abgelehnt. Der Mann bittet Sie, die Klage für ihn zu schreiben. Was tun Sie?
    .short = Frage 5
    .refer = An die Beratung geben
    .refer-words = beratung suchen, anwalt, anwältin, weitergeben, an die beratung
    .write_it = Selbst schreiben
    .write_it-words = schreiben, selbst, ich schreibe
    .nothing = Abwarten
    .nothing-words = warten, abwarten, nichts tun
volunteer-quiz_5_right = Richtig. Das ist Rechtsberatung, und Fristen laufen. Zeigen Sie ihm gleich eine Beratungsstelle oder eine Anwältin. Sie können ihn zum Termin begleiten.
volunteer-quiz_5_wrong = Besser: gleich an eine Beratungsstelle oder eine Anwältin geben. Das ist Rechtsberatung, und Fristen laufen. Ein Fehler kann ihm schaden. Sie können ihn zum Termin begleiten.

volunteer-quiz_6 = **Frage 6 von 6**
    Eine Frau schreibt: „Der Chef hat meinen Pass, ich darf nicht hinaus.“ Was tun Sie?
    .short = Frage 6
    .wait = Erst einmal abwarten
    .wait-words = abwarten, warten
    .talk_to_boss = Mit dem Chef reden
    .talk_to_boss-words = chef, mit dem chef, reden
    .safety = Notruf, Beratung nennen
    .safety-words = notruf, polizei, faire integration, hilfe holen
volunteer-quiz_6_right =
    Richtig. Das kann eine schwere Straftat sein. Fragen Sie, ob sie sicher schreiben kann, nennen Sie den Notruf { FACT("emergency_police") } und Faire Integration, und sagen Sie Ihrem Team Bescheid.
volunteer-quiz_6_wrong =
    Hier geht Sicherheit vor. Das kann eine schwere Straftat sein, und ein Gespräch mit dem Chef kann sie gefährden. Fragen Sie, ob sie sicher schreiben kann, nennen Sie den Notruf { FACT("emergency_police") } und Faire Integration, und sagen Sie Ihrem Team Bescheid.

volunteer-passed = **Bestanden. Danke, dass Sie sich die Zeit genommen haben.** Das Wichtigste haben Sie verstanden. Hier sind Ihre ersten Schritte.
volunteer-again =
    Noch nicht ganz, und das macht nichts: Es geht um Menschen, darum üben wir lieber noch einmal. Was möchten Sie tun?
    .short = Noch einmal
    .quiz = Quiz noch einmal
    .quiz-words = quiz, noch ein quiz, fragen
    .cards = Karten noch einmal lesen
    .cards-words = karten, lesen, schulung
    .later = Später
    .later-words = später, nicht jetzt, ein anderes mal
volunteer-later = Gut. Kommen Sie wieder, wenn es passt. Mit Fragen zur Schulung wenden Sie sich bitte an Ihren Verein oder Ihre Koordination. Für Fragen zur Sache gibt es diese Beratung:
