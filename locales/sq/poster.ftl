### The printed poster. Read from afar: few words.

poster-headline = Punë në Gjermani?
poster-sentence = Keni mësuar një profesion ose keni studiuar jashtë Gjermanisë? Apo vëllai, motra, shoqja juaj? Lotse shpjegon hap pas hapi çfarë është e mundur.
poster-scan = Skanoni me telefon dhe pyetni
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = Në internet
poster-free = Falas, në shumë gjuhë
poster-confidential = Konfidenciale: pa emër, pa regjistrim
poster-inform = Ne informojmë. Nuk rekrutojmë njeri dhe nuk gjejmë vende pune.
poster-operator = Përgjegjës: { $operator }
