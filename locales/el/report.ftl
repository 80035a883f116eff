### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = Γεια σας! Αυτή ήταν η εβδομάδα { $number } ({ $from } έως { $to }). Ομάδα «{ $team }».
report-late = Αυτή η αναφορά έρχεται αργότερα από το κανονικό. Ημέρες καθυστέρησης: { $days }
report-incomplete = Ένα μέρος της εβδομάδας δεν μετρήθηκε, επειδή το Lotse δεν λειτουργούσε. Γι’ αυτό οι αριθμοί είναι μικρότεροι από τους πραγματικούς.
report-asked = Ρώτησαν **{ $n }** άτομα, από όλες τις περιφέρειες μαζί.
report-asked_changed = Ρώτησαν **{ $n }** άτομα, από όλες τις περιφέρειες μαζί: { $change }.
report-asked_few = Ήταν ήσυχα: ρώτησαν **κάτω από 10** άτομα, από όλες τις περιφέρειες μαζί.
report-uncounted = Για αυτή την εβδομάδα δεν υπάρχουν αριθμοί, γιατί το Lotse δεν μέτρησε.
report-span = Από { $from } έως { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table }: παντού κάτω από 10
report-margin = Οι αριθμοί δεν είναι ακριβείς: { $margin }
report-waiting_1 = Περιμένουν τώρα απάντηση: **{ $count }**. Περισσότερη ώρα: { $name_1 } ({ $n_1 })
report-waiting_2 = Περιμένουν τώρα απάντηση: **{ $count }**. Περισσότερη ώρα: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = Περιμένουν τώρα απάντηση: **{ $count }**. Περισσότερη ώρα: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = Αυτή τη στιγμή κανείς δεν περιμένει απάντηση.
report-task_more = Περισσότερες εργασίες στο αρχείο: { $count }
report-no_picture = Η εικόνα δεν μπόρεσε να σχεδιαστεί αυτή τη φορά. Όλοι οι αριθμοί είναι στο αρχείο.
report-file = Όλοι οι αριθμοί και οι εργασίες είναι σε αυτό το αρχείο.

## What is to be done

report-tasks = Τι πρέπει να γίνει
report-tasks_head = **Τι πρέπει να γίνει:**
report-tasks_none = Προς το παρόν δεν υπάρχει κάτι να γίνει.
report-task_overdue = • { $name }: η αναμονή για απάντηση κρατά πολύ: { $time }
report-task_channel = • Βλάβη, τα μηνύματα δεν περνούν: { $name }
report-task_job = • Μια εργασία στο παρασκήνιο δεν λειτουργεί: { $name }
report-task_failed = • Μηνύματα στα οποία το Lotse δεν μπόρεσε να απαντήσει λόγω σφάλματος: { $count }
report-task_no_volunteer = • Κάποιοι ρωτούν σε αυτή τη γλώσσα, αλλά κανείς στην ομάδα δεν τη μιλά: { $language }
report-task_too_much = • { $name }: πάρα πολλές ανοιχτές συνομιλίες: { $count }
report-task_idle = • { $name }: καμία συνομιλία εδώ και τέσσερις εβδομάδες.
report-task_unanswered = • Σε αυτό το Lotse δεν είχε απάντηση: «{ $text }» (παρόμοιες ερωτήσεις: { $count })
report-task_not_quite = • Αυτή η απάντηση συχνά δεν βοηθά αρκετά: «{ $title }» (το λένε { $share } στους 100)
report-task_fact = • Αυτό το στοιχείο πρέπει να ελεγχθεί, από { $date }: { $name }
report-task_translation = • Παλιά κείμενα στη γλώσσα { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = Οι περισσότερες ερωτήσεις ήταν για: { $items }.
report-chart_more = Περισσότερα από το συνηθισμένο: { $items }.
report-chart_fewer = Λιγότερα από το συνηθισμένο: { $items }.
report-chart_same = Όλα τα άλλα είναι όπως στις προηγούμενες περιόδους.
report-chart_few = Σε κάθε θέμα ήταν κάτω από 10.
report-chart_weeks = Τόσα άτομα ρώτησαν τις τελευταίες εβδομάδες.
report-quiet = Ήσυχη εβδομάδα: ρώτησαν κάτω από 10 άτομα.
report-rounded = Αριθμοί όλων των περιφερειών, στρογγυλεμένοι στο 5
report-legend_now = τόσα άτομα ρώτησαν
report-legend_before = συνήθως: μέσος όρος των τεσσάρων περιόδων πριν
report-legend_margin = πόσο μπορεί να απέχει ο αριθμός

## Names

report-under = κάτω από 10
report-week = Εβδομάδα { $number }
report-other = Άλλα
report-other_country = Άλλες ή δεν ειπώθηκε
report-change_more = πάνω από το συνηθισμένο
report-change_fewer = κάτω από το συνηθισμένο
report-change_same = όπως συνήθως
report-change_unknown = ακόμη καμία σύγκριση
report-channel_telegram = Telegram
report-channel_web = Συνομιλία στο διαδίκτυο
report-channel_whatsapp = WhatsApp
report-outcome_answered = Απάντηση από το Lotse
report-outcome_road_map = Πήραν πλάνο
report-outcome_handed_over = Παράδοση στην ομάδα
report-outcome_referred = Παραπομπή σε υπηρεσία
report-outcome_left = Έφυγαν χωρίς αποτέλεσμα
report-campaign_none = Χωρίς δράση
report-table_topic = Θέματα
report-table_language = Γλώσσες
report-table_country_group = Περιοχές του κόσμου
report-table_channel = Δρόμοι προς το Lotse
report-table_outcome = Αποτελέσματα
report-table_topic_language = Θέματα και γλώσσες
report-table_topic_outcome = Θέματα και αποτελέσματα
report-table_region = Περιφέρειες
report-table_campaign = Δράσεις

## The page

report-title = Εβδομαδιαία αναφορά: { $team }
report-made = Δημιουργήθηκε: { $date }
report-numbers = Ποιοι ρώτησαν
report-history = Οι τελευταίες εβδομάδες
report-column_now = Αριθμός
report-column_before = Συνήθως
report-column_change = Σύγκριση
report-matrix_rest = Ό,τι λείπει εδώ ήταν κάθε φορά κάτω από 10.
report-team = Η ομάδα σας, ακριβείς αριθμοί
report-op_opened = Νέες συνομιλίες
report-op_answered = Απαντήθηκαν
report-op_referred = Παραπομπή αλλού
report-op_unanswered = Τελείωσαν χωρίς απάντηση
report-op_left = Το άτομο έφυγε πριν το τέλος
report-op_first_reply = Χρόνος ως την πρώτη απάντηση (διάμεσος)
report-op_rating = Βαθμολογία από 1 έως 5 (πόσες)
report-cases = Ανοιχτές συνομιλίες
report-cases_none = Προς το παρόν δεν υπάρχει ανοιχτή συνομιλία.
report-case = Συνομιλία
report-owner = Σε ποιον
report-owner_waiting = σε κανέναν ακόμη
report-owner_volunteer = σε εθελοντή/τρια
report-waits = Περιμένει
report-overdue = πάρα πολύ
report-load = Ποιος έχει πόσες συνομιλίες
report-away = σε απουσία
report-download = Αποθήκευση των αριθμών ως πίνακα (CSV)

## How to read the numbers

report-read = Πώς διαβάζονται αυτοί οι αριθμοί
report-read_noise = Όλοι οι αριθμοί για το ποιοι ρώτησαν είναι επίτηδες λίγο ανακριβείς: η τύχη αλλάζει τον καθένα κατά λίγο. «{ $example }» σημαίνει: σε 95 από τις 100 περιπτώσεις ο πραγματικός αριθμός είναι ανάμεσα στο 30 και το 50.
report-read_under = «Κάτω από 10» σημαίνει: τόσο λίγα, που δεν λέμε αριθμό. Ίσως να μη ρώτησε και κανείς.
report-read_change = «Πάνω από το συνηθισμένο» γράφεται μόνο όπου η διαφορά από τον μέσο όρο των τεσσάρων περιόδων πριν είναι μεγαλύτερη από όσο την κάνει η τύχη.
report-read_nobody = Κανείς δεν μπορεί να καταλάβει με βεβαιότητα από αυτούς τους αριθμούς ποιος ρώτησε, ούτε εμείς. Φυλάσσονται μόνο αθροίσματα που τα έχει ήδη αλλάξει η τύχη.
report-read_loss = Πόσα μπορούν το πολύ να δείξουν οι αριθμοί τεσσάρων εβδομάδων για ένα μόνο άτομο το μετρά μια τιμή που λέγεται έψιλον. Εδώ είναι { $loss }. Όσο μικρότερη είναι, τόσο καλύτερα προστατεύονται όλοι.
