### Offices: what each does, and for whom. Names, numbers and pages stand in the register and in the directory.

offices-head = Diese Stellen können helfen. Beratung ist kostenlos, Kurse und Verfahren kosten oft Geld. Für einen Anruf kann Ihr Telefonanbieter etwas berechnen.
offices-none = Dafür kenne ich hier noch keine Stelle. Tippen Sie auf „Beratung“: Die Hotline des Staates hilft weiter.
offices-name = **{ $name }**
offices-phone = Telefon: { $number }
offices-checked = Zuletzt geprüft am { $date }. Das kann sich seitdem geändert haben. Bitte sehen Sie auf der Seite der Stelle nach, bevor Sie hingehen.
offices-unconfirmed = Einige dieser Angaben sind noch nicht amtlich bestätigt.
offices-missions = **Deutsche Vertretungen im Ausland**
offices-missions_in = **Deutsche Vertretung: { $cities }**
offices-missions_away =
    In diesem Land gibt es zurzeit keine deutsche Visastelle. Zuständig ist eine Vertretung in einem anderen Land: { $cities }.
    Welche für Sie gilt, steht auf der Seite. Reisen Sie erst los, wenn Sie einen Termin haben.
offices-goethe_none = In diesem Land gibt es kein Goethe-Institut. Deutsch lernen können Sie online. Prüfungen gibt es bei Partnern oder in einem Nachbarland. Fragen Sie vorher die deutsche Vertretung, welches Zeugnis sie annimmt.

office-missions = Botschaft oder Konsulat: Hier beantragen Sie das Visum. Welche Vertretung für Ihren Wohnort zuständig ist und ob die Visastelle geöffnet hat, steht auf der Seite. Termine kosten nichts.
office-goethe = Deutschkurse und Prüfungen, die für das Visum anerkannt sind. Kurse gibt es auch online.
office-goethe_germany = Deutschkurse und Prüfungen in vielen Städten und online. Die Kurse kosten Geld.
office-zsba =
    Hilft Menschen, die im Ausland leben, kostenlos bei der Anerkennung: Welcher deutsche Beruf passt, welche Stelle entscheidet, welche Papiere fehlen. Sie entscheidet nicht selbst.
    Nach dem Gesetz gibt es sie bis zum { FACT("zsba_end") }. Ob es danach weitergeht, ist noch offen.
office-iq_network = Beratung zu Anerkennung und Qualifizierung für Menschen, die in Deutschland leben. Auch für Betriebe. Auf der Seite finden Sie die Stelle in Ihrer Nähe.
office-mbe = Hilft Erwachsenen ab { FACT("mbe_age") } nach der Ankunft: Behörden, Wohnen, Deutschkurs, Arbeit, Familie. Vor allem in den ersten Jahren. Es gibt sie fast überall.
office-hotline = Beratung am Telefon zu Anerkennung, Visum, Arbeit und Deutschlernen, auf Deutsch und Englisch. Auch für Menschen im Ausland.
office-faire_integration = Beratung zu Rechten bei der Arbeit: Lohn, Arbeitszeit, Kündigung, schlechte Verträge. Für Menschen von außerhalb der EU, auch schon vor der Einreise. In jedem Bundesland gibt es eine Stelle.
office-mbeon = Chat mit der Migrationsberatung: kostenlos, anonym, in mehreren Sprachen.
office-jmd = Hilft jungen Menschen im Alter von { FACT("jmd_age") }: Schule, Ausbildung, Sprache, Alltag.
office-make_it_in_germany = Das Portal des Bundes für Fachkräfte und Betriebe: Visum, Arbeit und Leben, in vielen Sprachen.
office-anerkennung_portal = Findet die Stelle, die über die Anerkennung entscheidet, nach Beruf und Ort, in vielen Sprachen.
office-zab = Bewertet Hochschulabschlüsse aus dem Ausland und führt die Datenbank anabin.
office-ihk_fosa = Entscheidet über die Anerkennung von Berufen in Industrie, Handel, Büro, Hotel und Gastronomie, für die meisten Kammern.
office-hwk = Entscheiden über die Anerkennung von Handwerksberufen. Zuständig ist die Kammer am Wohnort oder am Ort der Arbeit.
office-ba_workers = Hilft bei der Suche nach Arbeit, wenn Sie schon in Deutschland sind. Der Anruf ist kostenlos.
office-bamf_citizens = Auskunft zu Integrationskursen und zum Aufenthalt im Allgemeinen, auf Deutsch und Englisch. Keine Rechtsberatung.
office-authority_115 = Sagt Ihnen, welches Amt zuständig ist und wie Sie es erreichen. Die Nummer gilt in Deutschland.
office-mozaik = Begleitet Fachkräfte und Betriebe in Ostwestfalen-Lippe: Anerkennung, Einreise, Ankommen. Schult Ehrenamtliche aus Migrantenorganisationen.
office-minden_luebbecke = Die Kreisverwaltung hilft beim Ankommen im Kreis Minden-Lübbecke und arbeitet mit MOZAIK zusammen.
office-integration_centres_nrw = Stellen der Kreise und Städte für Integration: Wegweiser zu Angeboten vor Ort.
office-welcome_center_thuringia = Hilft Fachkräften und Betrieben in Thüringen: Arbeit, Visum, Anerkennung, Ankommen. Das Telefon ist die Zentrale der LEG Thüringen: Bitte fragen Sie nach dem Welcome Center.
office-iq_suedhessen = Berät kleine und mittlere Betriebe in Südhessen: Welcher Weg passt, wer beantragt was, wie gelingt der Anfang. Bitte fragen Sie vorher nach, ob es das Angebot noch gibt.
office-iq_hessen = Beratung zu Anerkennung und Qualifizierung in Hessen, auch für Betriebe.
office-welcomecenter_mittelhessen = Anlaufstelle in Wetzlar für Fachkräfte und Betriebe in Mittelhessen.
office-migra = Beratung zu Anerkennung und Qualifizierung in Rostock, im Landkreis Rostock und in Vorpommern-Rügen.
office-genres = Beratung zu Anerkennung in Neubrandenburg und Greifswald: für die Mecklenburgische Seenplatte und Vorpommern-Greifswald. Bitte fragen Sie vorher nach, ob es das Angebot noch gibt.
office-iq_mv = Die IQ-Netzwerke RINIA und KIM in Mecklenburg-Vorpommern: Beratung und Kurse zur Anpassung, auch für Betriebe.
office-vsp = Beratung zu Anerkennung und Qualifizierung in Schwerin und im Westen des Landes. Bitte fragen Sie vorher nach, ob es das Angebot noch gibt.
