### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = Άφιξη στη Γερμανία
arrival-stage =
    { $for ->
        [self] Πόσο καιρό είστε ήδη στη Γερμανία;
       *[other] Πόσο καιρό είναι ήδη το άτομο στη Γερμανία;
    }
    .short = Στη Γερμανία
    .soon = Όχι ακόμα, σύντομα
    .soon-words = όχι ακόμα, σύντομα, syntoma, έρχομαι σύντομα, τον άλλο μήνα, με βίζα
    .weeks = Πρόσφατα
    .weeks-words = πρόσφατα, μόλις έφτασα, molis eftasa, νέος εδώ, λίγες εβδομάδες, λίγες μέρες
    .longer = Πιο πολύ καιρό
    .longer-words = πολύ καιρό, καιρό τώρα, χρόνια, έναν χρόνο, πολλά χρόνια
arrival-children = Έρχονται παιδιά μαζί ή είναι ήδη εδώ παιδιά;
    .short = Παιδιά

arrival-more = Για ποιο θέμα θέλετε να μάθετε περισσότερα;
    .short = Περισσότερα για
    .address_registration = Δήλωση κατοικίας
    .address_registration-words = δήλωση, δήλωση διεύθυνσης, anmeldung, δημοτολόγιο, δήμος, bürgeramt
    .health_insurance = Ασφάλιση υγείας
    .health_insurance-words = ασφάλιση, asfalisi, ταμείο υγείας, γιατρός, krankenkasse, ασφαλιστικό ταμείο
    .taxes_net_salary = Φόροι, καθαρός μισθός
    .taxes_net_salary-words = φόροι, foroi, εφορία, καθαρά, μικτά, αφμ, steuer-id, φορολογική κλάση, κρατήσεις
    .bank_account = Τραπεζικός λογαριασμός
    .bank_account-words = λογαριασμός, τράπεζα, trapeza, άνοιγμα λογαριασμού, konto
    .housing = Εύρεση σπιτιού
    .housing-words = σπίτι, spiti, ενοίκιο, δωμάτιο, διαμέρισμα, βρίσκω σπίτι, ιδιοκτήτης
    .driving_licence = Δίπλωμα οδήγησης
    .driving_licence-words = δίπλωμα, diploma, αυτοκίνητο, οδήγηση, μετατροπή διπλώματος
    .school_kindergarten = Σχολείο, σταθμός, επίδομα
    .school_kindergarten-words = σχολείο, νηπιαγωγείο, παιδικός σταθμός, kita, φύλαξη παιδιών, παιδιά, επίδομα παιδιών, kindergeld, familienkasse
    .leisure_and_associations = Ελεύθερος χρόνος
    .leisure_and_associations-words = σύλλογος, σύλλογοι, αθλητισμός, σπορ, βρίσκω φίλους, χόμπι, σωματεία
    .enough = Αρκεί
    .enough-words = αρκετά, αρκεί, φτάνουν αυτά, τελείωσα, τίποτα άλλο
arrival-more_longer = Για ποιο θέμα θέλετε να μάθετε περισσότερα;
    .short = Περισσότερα για
    .residence_permit_extension = Παράταση διαμονής
    .residence_permit_extension-words = παράταση, paratasi, ανανέωση άδειας, ανανέωση, λήγει, λήγει η άδεια
    .change_employer = Αλλαγή εργοδότη
    .change_employer-words = άλλος εργοδότης, άλλη δουλειά, νέα δουλειά, αλλάζω δουλειά, allazo douleia
    .job_lost = Έχασα τη δουλειά
    .job_lost-words = άνεργος, άνεργη, anergos, με απέλυσαν, απόλυση, έχασα δουλειά, ανεργία
    .permanent_residence = Μόνιμη διαμονή
    .permanent_residence-words = μόνιμα, μόνιμη άδεια, niederlassungserlaubnis, για πάντα, να μείνω, αορίστου
    .citizenship = Υπηκοότητα
    .citizenship-words = γερμανικό διαβατήριο, ιθαγένεια, υπηκοότητα, πολιτογράφηση, να γίνω γερμανός
    .travel_absence = Καιρό στο εξωτερικό
    .travel_absence-words = ταξίδι, taxidi, εξωτερικό, επίσκεψη στην πατρίδα, διακοπές στο εξωτερικό
    .family_spouse = Να φέρω οικογένεια
    .family_spouse-words = να φέρω την οικογένεια, γυναίκα, άντρας, οικογενειακή επανένωση, σύντροφος
    .social_security = Σύνταξη και ασφαλίσεις
    .social_security-words = σύνταξη, syntaxi, κοινωνική ασφάλιση, ασφάλιση ανεργίας, ασφαλίσεις
    .enough = Αρκεί
    .enough-words = αρκετά, αρκεί, φτάνουν αυτά, τελείωσα, τίποτα άλλο
