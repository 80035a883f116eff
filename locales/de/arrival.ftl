### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = In Deutschland ankommen
arrival-stage =
    { $for ->
        [self] Wie lange sind Sie schon in Deutschland?
       *[other] Wie lange ist die Person schon in Deutschland?
    }
    .short = In Deutschland
    .soon = Noch nicht, aber bald
    .soon-words = noch nicht, bald, ich komme bald, nächsten monat, mit visum
    .weeks = Seit kurzem
    .weeks-words = seit kurzem, gerade angekommen, neu hier, ein paar wochen, ein paar tage, frisch angekommen
    .longer = Schon länger
    .longer-words = länger, schon länger, lange, seit jahren, ein jahr, mehrere jahre
arrival-children = Kommen Kinder mit, oder sind schon Kinder da?
    .short = Kinder

arrival-more = Worüber möchten Sie mehr wissen?
    .short = Mehr wissen
    .address_registration = Wohnung anmelden
    .address_registration-words = anmelden, anmeldung, meldeamt, bürgeramt, adresse anmelden
    .health_insurance = Krankenversicherung
    .health_insurance-words = krankenkasse, versicherung, arzt, krankenversichert
    .taxes_net_salary = Steuern und Netto-Lohn
    .taxes_net_salary-words = steuer, steuern, netto, brutto, steuer-id, steuerklasse, abzüge
    .bank_account = Bankkonto
    .bank_account-words = konto, bank, girokonto, konto eröffnen
    .housing = Wohnung suchen
    .housing-words = wohnung, miete, zimmer, wohnung finden, vermieter
    .driving_licence = Führerschein
    .driving_licence-words = führerschein, auto, fahren, führerschein umschreiben
    .school_kindergarten = Schule, Kita, Kindergeld
    .school_kindergarten-words = schule, kindergarten, kita, kinderbetreuung, kinder, kindergeld, familienkasse, geld für kinder
    .leisure_and_associations = Freizeit und Vereine
    .leisure_and_associations-words = freizeit, verein, vereine, sport, freunde finden
    .enough = Das genügt
    .enough-words = genug, genügt, das genügt, fertig, nichts mehr, das reicht
arrival-more_longer = Worüber möchten Sie mehr wissen?
    .short = Mehr wissen
    .residence_permit_extension = Aufenthalt verlängern
    .residence_permit_extension-words = verlängern, verlängerung, aufenthaltstitel verlängern, läuft ab
    .change_employer = Arbeitgeber wechseln
    .change_employer-words = wechseln, andere arbeit, neuer job, arbeitgeberwechsel, jobwechsel
    .job_lost = Arbeit verloren
    .job_lost-words = arbeitslos, gekündigt, kündigung, arbeit verloren, job verloren
    .permanent_residence = Dauerhaft bleiben
    .permanent_residence-words = niederlassungserlaubnis, dauerhaft, unbefristet, für immer, bleiben
    .citizenship = Einbürgerung
    .citizenship-words = deutscher pass, staatsangehörigkeit, einbürgern, deutsch werden
    .travel_absence = Länger ins Ausland
    .travel_absence-words = reisen, ausland, reise, heimat besuchen, urlaub im ausland
    .family_spouse = Familie nachholen
    .family_spouse-words = familie nachholen, ehefrau, ehemann, familiennachzug, partner
    .social_security = Rente und Versicherungen
    .social_security-words = rente, sozialversicherung, arbeitslosenversicherung, versicherungen
    .enough = Das genügt
    .enough-words = genug, genügt, das genügt, fertig, nichts mehr, das reicht
