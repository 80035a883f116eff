### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **Με αυτές τις απαντήσεις είναι δυνατά:**
routes-possible_none = Προς το παρόν, με αυτές τις απαντήσεις κανένας δρόμος δεν είναι ακόμα εντελώς ανοιχτός. Αυτό μπορεί να αλλάξει.
routes-possible_none_alone = Προς το παρόν, με αυτές τις απαντήσεις δεν βλέπω ακόμα κανέναν δρόμο. Αυτό μπορεί να αλλάξει.
routes-open = **Δυνατά, αν προστεθεί κάτι ακόμα:**
routes-open_more = **Επίσης δυνατά, αν προστεθεί κάτι ακόμα:**
routes-further = Επίσης δυνατά, αλλά με περισσότερα βήματα:
routes-blocked = **Τι δεν γίνεται αυτή τη στιγμή:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = Τα ποσά είναι του { $year }. Τα νέα δεν είναι ακόμα βέβαια.
routes-discretion = Αυτή είναι πληροφορία με βάση αυτές τις απαντήσεις, όχι υπόσχεση και όχι νομική συμβουλή. Να αποφασίσει μπορεί μόνο η αρχή.

routes-approval_ba = Πρέπει να συμφωνήσει η Ομοσπονδιακή Υπηρεσία Απασχόλησης (Bundesagentur für Arbeit, BA).
routes-approval_priority = Πρέπει να συμφωνήσει η Ομοσπονδιακή Υπηρεσία Απασχόλησης (Bundesagentur für Arbeit, BA). Ελέγχει αν κάποιος άλλος έχει προτεραιότητα.
routes-approval_quota = Πρέπει να συμφωνήσει η Ομοσπονδιακή Υπηρεσία Απασχόλησης (Bundesagentur für Arbeit, BA). Ο αριθμός κάθε χρόνο είναι περιορισμένος.
routes-approval_priority_and_quota = Πρέπει να συμφωνήσει η Ομοσπονδιακή Υπηρεσία Απασχόλησης (Bundesagentur für Arbeit, BA). Ελέγχει αν κάποιος άλλος έχει προτεραιότητα, και ο αριθμός κάθε χρόνο είναι περιορισμένος.

routes-note_licence = Στα προστατευμένα επαγγέλματα, για παράδειγμα στη νοσηλευτική, χρειάζεται παρ' όλα αυτά η αναγνώριση.
routes-note_nothing =
    Αυτά ανοίγουν δρόμους:
    • ένας τίτλος: επαγγελματική εκπαίδευση τουλάχιστον { FACT("qualified_training_min") } ή σπουδές
    • γερμανικά, καλύτερα μέχρι { FACT("apprenticeship_german") }
    • μια σταθερή προσφορά για δουλειά ή Ausbildung (επαγγελματική εκπαίδευση)
    • μια συζήτηση με δωρεάν συμβουλευτική
routes-note_quota = Για τα Δυτικά Βαλκάνια μπορεί οι θέσεις αυτής της χρονιάς να έχουν ήδη δοθεί. Ρωτήστε πριν στην πρεσβεία.
routes-note_visa_free_entry = Με αυτό το διαβατήριο επιτρέπεται η είσοδος χωρίς βίζα και η αίτηση για άδεια διαμονής (Aufenthaltstitel) εδώ. Προθεσμία μετά την είσοδο, το πολύ: { FACT("visa_free_application") }. Εργασία επιτρέπεται μόνο με την άδεια διαμονής.
routes-note_in_germany = **Σημαντικό:** Χωρίς άδεια διαμονής για σπουδές, επαγγελματική εκπαίδευση ή εργασία η αίτηση γίνεται συνήθως μόνο από το εξωτερικό. Πριν από αναχώρηση ζητήστε οπωσδήποτε συμβουλή, κυρίως σε περίπτωση ασύλου ή Duldung (αναστολή απέλασης).

## Titles, and what each route is

routes-title_eu_free_movement = Ελεύθερη κυκλοφορία (FreizügG/EU)
    .text = Με διαβατήριο από την ΕΕ, τον ΕΟΧ ή την Ελβετία επιτρέπεται να ζει και να εργάζεται κανείς στη Γερμανία, χωρίς βίζα και χωρίς άδεια εργασίας.
routes-title_blue_card_general = Μπλε Κάρτα ΕΕ (§ 18g)
    .text = Η άδεια διαμονής για δουλειά που ταιριάζει στις σπουδές. Συμφωνία της Bundesagentur für Arbeit δεν χρειάζεται, και γερμανικά ο νόμος δεν ζητά.
routes-title_blue_card_reduced = Μπλε Κάρτα ΕΕ, επάγγελμα με έλλειψη (§ 18g)
    .text = Η ίδια κάρτα με μικρότερο μισθό: για επαγγέλματα με έλλειψη και λίγο μετά τις σπουδές.
routes-title_blue_card_it = Μπλε Κάρτα ΕΕ για IT χωρίς σπουδές (§ 18g Abs. 2)
    .text = Εδώ μετρά η πείρα στην πληροφορική αντί για τίτλο.
routes-title_skilled_academic_18b = Fachkraft με σπουδές (§ 18b)
    .text = Για κάθε εξειδικευμένη εργασία. Δεν χρειάζεται να ταιριάζει ακριβώς στις σπουδές.
routes-title_skilled_vocational_18a = Fachkraft με επαγγελματική εκπαίδευση (§ 18a)
    .text = Για κάθε εξειδικευμένη εργασία, αν η εκπαίδευση έχει αναγνωριστεί στη Γερμανία.
routes-title_experience_19c2 = Εργασία με πείρα (§ 19c Abs. 2)
    .text = Εργασία χωρίς γερμανική αναγνώριση: μετρούν η πείρα, ένας τίτλος από τη χώρα σας και ο μισθός.
routes-title_experience_it_19c2 = IT με πείρα (§ 19c Abs. 2)
    .text = Εργασία στην πληροφορική χωρίς κανέναν τίτλο: μετρούν η πείρα και ο μισθός.
routes-title_recognition_partnership_16d3 = Σύμπραξη αναγνώρισης (§ 16d Abs. 3)
    .text = Πρώτα είσοδος και δουλειά, η αναγνώριση γίνεται παράλληλα στη Γερμανία.
routes-title_adaptation_16d1 = Μάθημα για την αναγνώριση (§ 16d Abs. 1)
    .text = Διαμονή στη Γερμανία για να συμπληρώσει κανείς ό,τι λείπει ακόμα σύμφωνα με την απόφαση.
routes-title_exam_16d5 = Εξέταση για την αναγνώριση (§ 16d Abs. 5)
    .text = Σύντομη διαμονή μόνο για την εξέταση. Εργασία δεν επιτρέπεται.
routes-title_western_balkans_26_2 = Κανόνας Δυτικών Βαλκανίων (§ 26 Abs. 2 BeschV)
    .text = Για κάθε δουλειά με σταθερή προσφορά, και χωρίς τίτλο και χωρίς γερμανικά. Η αίτηση γίνεται σε γερμανική αντιπροσωπεία στην περιοχή.
routes-title_best_friends_26_1 = Κανόνας για ορισμένες χώρες (§ 26 Abs. 1 BeschV)
    .text = Με αυτό το διαβατήριο είναι δυνατή κάθε δουλειά με σταθερή προσφορά, και χωρίς τίτλο.
routes-title_care_assistant_22a = Βοηθός φροντίδας (§ 22a BeschV)
    .text = Για ανθρώπους με εκπαίδευση βοηθού φροντίδας (Pflegehilfe) που ισχύει στη Γερμανία.
routes-title_driver_24a = Οδηγός φορτηγού ή λεωφορείου (§ 24a BeschV)
    .text = Για επαγγελματίες οδηγούς με θέση εργασίας. Μερικές εταιρείες βοηθούν για το δίπλωμα ΕΕ.
routes-title_opportunity_card_skilled = Chancenkarte χωρίς βαθμούς (§ 20a)
    .text = Είσοδος και αναζήτηση δουλειάς εδώ. Ο τίτλος είναι αναγνωρισμένος ή συγκρίσιμος, γι' αυτό δεν χρειάζονται βαθμοί.
routes-title_opportunity_card_points = Chancenkarte με βαθμούς (§ 20a)
    .text = Είσοδος και αναζήτηση δουλειάς εδώ. Χρειάζονται { FACT("oc_min_points") }. Στο μενού «Άλλα θέματα» τους μετρώ ακριβώς.
routes-title_apprenticeship_16a = Ausbildung στη Γερμανία (§ 16a)
    .text = Εκμάθηση επαγγέλματος. Στην Ausbildung σε επιχείρηση κερδίζει κανείς ήδη χρήματα.
routes-title_training_search_17 = Αναζήτηση θέσης Ausbildung (§ 17)
    .text = Αναζήτηση θέσης Ausbildung στη Γερμανία. Διάρκεια, το πολύ: { FACT("training_search_duration") }.
routes-title_job_search_20 = Αναζήτηση δουλειάς μετά από τίτλο εδώ (§ 20)
    .text = Όποιος ολοκλήρωσε εδώ σπουδές, επαγγελματική εκπαίδευση, έρευνα ή αναγνώριση επιτρέπεται να ψάξει δουλειά στη Γερμανία.
routes-title_short_term_15d = Σύντομη απασχόληση (§ 15d BeschV)
    .text = Για δουλειά λίγων μηνών. Ο εργοδότης κάνει την αίτηση και πληρώνει το ταξίδι.
routes-title_ict_19 = Κάρτα ICT (§ 19)
    .text = Για ένα διάστημα στη Γερμανία μέσα στον ίδιο όμιλο εταιρειών.
routes-title_language_course_16f = Μάθημα γερμανικών στη Γερμανία (§ 16f)
    .text = Διαμονή για εκμάθηση γερμανικών, με λίγη δουλειά παράλληλα.

## What is missing, by condition

routes-missing-free_movement = διαβατήριο από την ΕΕ, τον ΕΟΧ ή την Ελβετία
routes-missing-third_country = διαβατήριο από χώρα εκτός ΕΕ
routes-missing-degree = σπουδές αναγνωρισμένες ή συγκρίσιμες στη Γερμανία (anabin ή ZAB)
routes-missing-fitting_job = προσφορά εργασίας που ταιριάζει στις σπουδές
routes-missing-offer_months = προσφορά εργασίας για τουλάχιστον { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = ετήσιος μισθός τουλάχιστον { FACT("blue_card_salary_general") }
routes-missing-licence = η άδεια για το επάγγελμα, αν είναι προστατευμένο
routes-missing-shortage_or_recent_degree = επάγγελμα με έλλειψη, ή πτυχίο πριν από το πολύ { FACT("blue_card_new_entrant") }
routes-missing-salary_blue_card_reduced = ετήσιος μισθός τουλάχιστον { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = επάγγελμα στην πληροφορική
routes-missing-experience_it_blue_card = τουλάχιστον { FACT("blue_card_it_experience") } πείρα στην πληροφορική σε επίπεδο σπουδών (μετρούν τα τελευταία { FACT("blue_card_it_experience_window") })
routes-missing-qualified_job = προσφορά για εξειδικευμένη εργασία
routes-missing-age45 = λόγω ηλικίας (από { FACT("age45_age") }): ετήσιος μισθός τουλάχιστον { FACT("age45_min_salary") } ή επαρκής εξασφάλιση για τα γηρατειά
routes-missing-equivalence = η πλήρης αναγνώριση της εκπαίδευσης στη Γερμανία
routes-missing-experience = τουλάχιστον { FACT("experience_years") } πείρα στο επάγγελμα (μετρούν τα τελευταία { FACT("experience_window") })
routes-missing-salary_or_agreement = ετήσιος μισθός τουλάχιστον { FACT("experience_6beschv_min_salary") }, ή μισθός σύμφωνα με συλλογική σύμβαση
routes-missing-experienced_qualification = τίτλος που είναι κρατικά αναγνωρισμένος στη χώρα του (επαγγελματική εκπαίδευση: τουλάχιστον { FACT("experience_training_min") })
routes-missing-foreign_qualification = τίτλος που είναι κρατικά αναγνωρισμένος στη χώρα του (επαγγελματική εκπαίδευση: τουλάχιστον { FACT("qualified_training_min") })
routes-missing-partnership_job = προσφορά εργασίας στον ίδιο επαγγελματικό κλάδο
routes-missing-recognition_agreement = εργοδότης που συμμετέχει και το συμφωνεί γραπτώς
routes-missing-suitable_employer = επιχείρηση που μπορεί να εκπαιδεύει
routes-missing-german_a2 = γερμανικά { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = απόφαση που λέει τι λείπει ακόμα για την αναγνώριση
routes-missing-measure = θέση σε κατάλληλο μάθημα
routes-missing-german_a2_usual = κατά κανόνα γερμανικά { FACT("lang_16d1") }
routes-missing-livelihood_recognition = χρήματα για τη ζωή: { FACT("s16d_livelihood") } τον μήνα
routes-missing-exam = εξέταση για την αναγνώριση που γίνεται σύντομα
routes-missing-nationality = διαβατήριο χώρας για την οποία υπάρχει αυτός ο κανόνας
routes-missing-job_offer = σταθερή προσφορά εργασίας
routes-missing-from_abroad = η αίτηση από το εξωτερικό
routes-missing-asylum_benefits = να μην έχει δοθεί βοήθεια με τον νόμο για τις παροχές σε αιτούντες άσυλο (διάστημα που μετρά: { FACT("western_balkans_asylum_benefits") })
routes-missing-care_assistant = εκπαίδευση βοηθού φροντίδας αναγνωρισμένη στη Γερμανία
routes-missing-driver = δίπλωμα ΕΕ με βασική επιμόρφωση, ή εταιρεία που βοηθά σε αυτό
routes-missing-skilled_worker = τίτλος που είναι πλήρως αναγνωρισμένος στη Γερμανία ή, σε σπουδές, θεωρείται συγκρίσιμος
routes-missing-livelihood_opportunity_card = χρήματα για τη ζωή: { FACT("oc_livelihood") } τον μήνα
routes-missing-abroad_or_title = η αίτηση από το εξωτερικό, ή εδώ με άδεια διαμονής για σπουδές, επαγγελματική εκπαίδευση ή εργασία
routes-missing-basic_qualification = τίτλος που είναι κρατικά αναγνωρισμένος στη χώρα του (επαγγελματική εκπαίδευση: τουλάχιστον { FACT("oc_training_min") })
routes-missing-german_or_english = γερμανικά { FACT("oc_language_minimum") } ή αγγλικά { FACT("oc_language_minimum_english") }
routes-missing-points = περισσότεροι βαθμοί (χρειάζονται: { FACT("oc_min_points") }), για παράδειγμα με καλύτερα γερμανικά
routes-missing-training_place = σύμβαση Ausbildung ή θέση σε σχολή
routes-missing-german_for_training = γερμανικά { FACT("apprenticeship_german") }, ή επιχείρηση που ελέγχει η ίδια τα γερμανικά ή προγραμματίζει προπαρασκευαστικό μάθημα
routes-missing-livelihood_training = χρήματα για τη ζωή· μετρά και ο μισθός της Ausbildung
routes-missing-under_age = ηλικία κάτω των { FACT("training_search_age") }
routes-missing-livelihood_training_search = χρήματα για τη ζωή: { FACT("s16d_livelihood") } τον μήνα
routes-missing-school_certificate = απολυτήριο με το οποίο επιτρέπονται σπουδές
routes-missing-german_b1 = γερμανικά { FACT("lang_training_search") }
routes-missing-completed_stay = τίτλος που αποκτήθηκε εδώ στη Γερμανία
routes-missing-livelihood_search = αρκετά χρήματα για τη ζωή
routes-missing-collective_agreement = εργοδότης με συλλογική σύμβαση
routes-missing-hours = εργασία την εβδομάδα τουλάχιστον { FACT("short_term_hours") }
routes-missing-short_duration = θέση για το πολύ { FACT("short_term_months") }
routes-missing-travel_paid = εργοδότης που πληρώνει το ταξίδι
routes-missing-transfer_role = θέση ως στέλεχος, ειδικός ή trainee στον όμιλο
routes-missing-transfer_months = τουλάχιστον { FACT("ict_group_months") } στον όμιλο, αμέσως πριν
routes-missing-transfer_days = αποστολή για περισσότερο από { FACT("ict_transfer_days") }
routes-missing-language_course = θέση σε μάθημα γερμανικών
routes-missing-livelihood_language_course = χρήματα για τη ζωή: { FACT("s16d_livelihood") } τον μήνα

## What stands in the way for good, by condition

routes-blocked-skilled_worker = Χωρίς τίτλο δεν υπάρχει βίζα ως Fachkraft ούτε Chancenkarte. Μόνο η πείρα δεν αρκεί για αυτό.
routes-blocked-basic_qualification = Για την Chancenkarte ο τίτλος πρέπει να είναι κρατικά αναγνωρισμένος στη χώρα του· μια επαγγελματική εκπαίδευση πρέπει να διαρκεί τουλάχιστον { FACT("oc_training_min") }.
routes-blocked-experience = Για τον δρόμο με επαγγελματική πείρα η πείρα δεν αρκεί ακόμα: χρειάζονται { FACT("experience_years") }.
routes-blocked-under_age = Η αναζήτηση θέσης Ausbildung γίνεται μόνο κάτω των { FACT("training_search_age") }. Η ίδια η Ausbildung γίνεται και αργότερα.
routes-blocked-school_certificate = Η αναζήτηση θέσης Ausbildung γίνεται μόνο με απολυτήριο με το οποίο επιτρέπονται σπουδές. Η ίδια η Ausbildung γίνεται και χωρίς αυτό.
