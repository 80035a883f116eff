### The printed poster. Read from afar: few words.

poster-headline = Working in Germany?
poster-sentence = Did you learn an occupation or study abroad? Or your brother, your sister, your friend? Lotse explains step by step what is possible.
poster-scan = Scan with your phone and ask
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = On the web
poster-free = Free, in many languages
poster-confidential = Confidential: no name, no registration
poster-inform = We inform. We recruit nobody and arrange no jobs.
poster-operator = Responsible: { $operator }
