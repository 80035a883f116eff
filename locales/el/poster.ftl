### The printed poster. Read from afar: few words.

poster-headline = Δουλειά στη Γερμανία;
poster-sentence = Μάθατε ή σπουδάσατε ένα επάγγελμα στο εξωτερικό; Ή ο αδελφός, η αδελφή, η φίλη σας; Ο Lotse εξηγεί βήμα βήμα τι είναι δυνατό.
poster-scan = Σκανάρετε με το κινητό και ρωτήστε
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = Στο διαδίκτυο
poster-free = Δωρεάν, σε πολλές γλώσσες
poster-confidential = Εμπιστευτικά: χωρίς όνομα, χωρίς εγγραφή
poster-inform = Ενημερώνουμε. Δεν στρατολογούμε κανέναν και δεν βρίσκουμε δουλειά.
poster-operator = Υπεύθυνος: { $operator }
