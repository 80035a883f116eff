### Regions: names, greetings, campaigns, and the names of the Länder.

region-germany = Όλη η Γερμανία
region-owl = Ostwestfalen-Lippe
    .greeting = Χαίρομαι που με βρήκατε μέσω της περιοχής Ostwestfalen-Lippe. Σας λέω πρώτα υπηρεσίες από την περιοχή, για παράδειγμα MOZAIK και Kreis Minden-Lübbecke.
region-ruhr = Ruhrgebiet (Ρουρ)
    .greeting = Χαίρομαι που με βρήκατε μέσω του Ruhrgebiet (Ρουρ). Σας λέω πρώτα υπηρεσίες από την περιοχή, για παράδειγμα στο Bochum, στο Duisburg και στο Emscher-Lippe.
region-thueringen = Thüringen (Θουριγγία)
    .greeting = Χαίρομαι που με βρήκατε μέσω της Θουριγγίας (Thüringen). Σας λέω πρώτα το Welcome Center Thuringia και σας δείχνω πώς μπορείτε να αρχίσετε στη χώρα σας.
region-suedhessen = Südhessen (Νότια Έσση)
    .greeting = Χαίρομαι που με βρήκατε μέσω της Νότιας Έσσης (Südhessen). Βοηθώ ειδικευμένους ανθρώπους και επιχειρήσεις και σας λέω πρώτα υπηρεσίες από την περιοχή.
region-mv = Mecklenburg-Vorpommern
    .greeting = Χαίρομαι που με βρήκατε μέσω του Mecklenburg-Vorpommern. Σας λέω πρώτα υπηρεσίες του κρατιδίου, ανάλογα με την περιφέρειά σας (Landkreis).

campaign-herbst = Δράση φθινοπώρου
campaign-verein = Σύλλογοι
campaign-messe = Έκθεση
campaign-betriebe = Επιχειρήσεις

land-BB = Βρανδεμβούργο (Brandenburg)
land-BE = Βερολίνο (Berlin)
land-BW = Βάδη-Βυρτεμβέργη (Baden-Württemberg)
land-BY = Βαυαρία (Bayern)
land-HB = Βρέμη (Bremen)
land-HE = Έσση (Hessen)
land-HH = Αμβούργο (Hamburg)
land-MV = Mecklenburg-Vorpommern
land-NI = Κάτω Σαξονία (Niedersachsen)
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SH = Schleswig-Holstein
land-SL = Σάαρλαντ (Saarland)
land-SN = Σαξονία (Sachsen)
land-ST = Sachsen-Anhalt
land-TH = Θουριγγία (Thüringen)
