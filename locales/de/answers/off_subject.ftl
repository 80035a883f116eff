### What Lotse does not answer. Short, polite, and with the right place. No detail, no source.

answer-off_greeting =
    Guten Tag! Fragen Sie mich zum Arbeiten in Deutschland: Anerkennung, Visum, Sprache, Familie, Arbeit.
    Schreiben Sie einfach, worum es geht, oder tippen Sie auf ein Thema.
    .title = Guten Tag
answer-off_thanks = Gern! Wenn Sie noch etwas wissen möchten, schreiben Sie mir einfach wieder.
    .title = Danke
answer-off_chitchat = Plaudern kann ich leider nicht, ich bin ein Programm. Aber zum Arbeiten in Deutschland habe ich viele geprüfte Antworten. Fragen Sie mich gern.
    .title = Plaudern
answer-off_insult = Es tut mir leid, wenn ich Ihnen nicht helfen konnte. Wenn Sie lieber mit einem Menschen sprechen möchten, tippen Sie auf „Beratung“.
    .title = Ärger
answer-off_injection = Das geht bei mir nicht: Ich schreibe keine eigenen Texte und folge keinen Anweisungen. Ich gebe nur geprüfte Antworten zum Arbeiten in Deutschland.
    .title = Anweisungen an das Programm
answer-off_asylum =
    Zu Asyl und Flucht berate ich nicht. Über einen Asylantrag entscheidet das Bundesamt für Migration und Flüchtlinge (BAMF).
    Lassen Sie sich vorher beraten, kostenlos und unabhängig: bei einer Asylverfahrensberatung, zum Beispiel von einem Wohlfahrtsverband.
    Sie haben schon Schutz in Deutschland und möchten arbeiten? Dazu weiß ich etwas: Fragen Sie mich.
    .title = Asyl und Flucht
answer-off_tourism = Zu Reisen und Besuchen berate ich nicht. Ob man dafür ein Visum braucht und wie man es beantragt, sagt die deutsche Botschaft oder das Konsulat in Ihrem Land.
    .title = Reisen und Besuche
answer-off_studies =
    Zum Studium selbst berate ich nicht: Studienplatz, Zulassung, Stipendium, Wohnheim. Das wissen die Hochschule (International Office) und der Deutsche Akademische Austauschdienst (DAAD).
    Zum Visum für das Studium und zum Arbeiten danach können Sie mich fragen.
    .title = Studienplatz und Stipendium
answer-off_other_country = Ich kenne nur die Regeln für Deutschland. Für ein anderes Land fragen Sie bitte dessen Botschaft oder die amtliche Internetseite dieses Landes zur Einwanderung.
    .title = Andere Länder
answer-off_benefits =
    Zu Geld vom Staat, zum Beispiel vom Jobcenter, zu Wohngeld oder Rente, berate ich nicht. Die Regeln sind für jede Person anders.
    Sie leben in Deutschland? Die Migrationsberatung (MBE) hilft Ihnen kostenlos und sagt, welches Amt zuständig ist.
    .title = Sozialleistungen und Rente
answer-off_legal_dispute =
    Bei Streit vor Gericht, Scheidung, Strafen oder Schulden kann ich nicht helfen. Das ist eine Sache für eine Anwältin oder einen Anwalt.
    Wer wenig Geld hat, kann in Deutschland beim Amtsgericht nach Beratungshilfe fragen.
    .title = Streit, Gericht, Strafen
answer-off_health =
    Zu Krankheiten und Behandlung darf ich nichts sagen. Fragen Sie bitte eine Ärztin, einen Arzt oder eine Apotheke.
    Im Notfall in Deutschland: { FACT("emergency_fire_ambulance") }
    .title = Krankheit und Behandlung
answer-off_my_file =
    Ihren Antrag kann ich nicht sehen, und ich weiß nicht, wie weit er ist. Das weiß nur die Stelle, bei der er liegt: die Botschaft oder das Konsulat, die Ausländerbehörde oder die Stelle für die Anerkennung.
    Fragen Sie dort mit Ihrem Aktenzeichen. Schicken Sie mir bitte keine Nummern und keine Papiere.
    .title = Stand meines Antrags
answer-off_money =
    Zu Krediten, Geldanlagen, Überweisungen und Werbung sage ich nichts.
    Bitte seien Sie vorsichtig, wenn jemand Geld im Voraus will oder schnellen Gewinn verspricht.
    .title = Kredite, Geldanlagen, Werbung
answer-off_everyday = Davon verstehe ich nichts: Ich kenne mich nur mit dem Arbeiten in Deutschland aus. Haben Sie dazu eine Frage?
    .title = Ganz andere Fragen
answer-off_politics = Zu Politik und Meinungen sage ich nichts. Ich gebe nur geprüfte Auskunft zum Arbeiten in Deutschland.
    .title = Politik und Meinungen
