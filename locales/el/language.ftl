### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = Εκμάθηση γερμανικών
language-purpose =
    { $for ->
        [self] Για τι χρειάζεστε τα γερμανικά;
       *[other] Για τι χρειάζεται το άτομο τα γερμανικά;
    } Από αυτό εξαρτάται ποιο επίπεδο μετρά. Το A1 είναι η αρχή, το C2 το ανώτατο.
    .short = Σκοπός
    .health = Νοσηλευτική, υγεία
    .health-words = νοσηλευτική, υγεία, νοσοκόμα, νοσηλεύτρια, νοσηλευτής, μαία, φυσιοθεραπεία, επάγγελμα υγείας
    .doctor = Γιατρός
    .doctor-words = γιατρός, giatros, ιατρός, γιατρίνα, ιατρική, approbation
    .recognition = Άλλο επάγγελμα, βίζα
    .recognition-words = άλλο επάγγελμα, επάγγελμα, δουλειά, αναγνώριση, βίζα, μπλε κάρτα, fachkraft, εργασία
    .card = Chancenkarte
    .card-words = κάρτα ευκαιρίας, chancenkarte, αναζήτηση εργασίας, ψάχνω δουλειά
    .apprenticeship = Ausbildung (μαθητεία)
    .apprenticeship-words = μαθητεία, ausbildung, azubi, επαγγελματική εκπαίδευση, θέση μαθητείας
    .spouse = Να πάω στον/στη σύζυγο
    .spouse-words = σύζυγος, άντρας, γυναίκα, στον άντρα μου, στη γυναίκα μου, οικογενειακή επανένωση, γάμος
    .daily = Καθημερινότητα
    .daily-words = καθημερινότητα, ζωή, να μείνω, υπηκοότητα, πολιτογράφηση, μόνιμη διαμονή
language-lives_in =
    { $for ->
        [self] Πού ζείτε τώρα;
       *[other] Πού ζει τώρα το άτομο;
    } Από αυτό εξαρτάται ποια μαθήματα υπάρχουν.
    .short = Τόπος κατοικίας
    .abroad = Στο εξωτερικό
    .abroad-words = εξωτερικό, ακόμα στο εξωτερικό, όχι στη Γερμανία, στην πατρίδα, πατρίδα, Ελλάδα, στην Ελλάδα, Κύπρος, στην Κύπρο
    .germany = Στη Γερμανία
    .germany-words = γερμανία, germania, στη γερμανία, εδώ, ήδη εδώ, είμαι ήδη γερμανία
