### The printed poster. Read from afar: few words.

poster-headline = ¿Trabajar en Alemania?
poster-sentence = ¿Aprendió una profesión o estudió en el extranjero? ¿O su hermano, su hermana, su amiga? Lotse explica paso a paso lo que es posible.
poster-scan = Escanear con el celular y preguntar
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = En internet
poster-free = Gratis, en muchos idiomas
poster-confidential = Confidencial: sin nombres, sin registro
poster-inform = Informamos. No captamos a nadie y no ofrecemos empleos.
poster-operator = Responsable: { $operator }
