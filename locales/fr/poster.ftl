### The printed poster. Read from afar: few words.

poster-headline = Travailler en Allemagne ?
poster-sentence = Vous avez appris un métier ou fait des études à l’étranger ? Ou votre frère, votre sœur, votre amie ? Lotse explique étape par étape ce qui est possible.
poster-scan = Scanner avec le téléphone et demander
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = Sur internet
poster-free = Gratuit, en plusieurs langues
poster-confidential = Confidentiel : sans nom, sans inscription
poster-inform = Nous informons. Nous ne recrutons personne et ne plaçons personne.
poster-operator = Responsable : { $operator }
