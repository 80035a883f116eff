### The printed poster. Read from afar: few words.

poster-headline = Almanya’da çalışmak mı?
poster-sentence = Yurt dışında meslek mi öğrendiniz, üniversite mi okudunuz? Yoksa kardeşiniz veya arkadaşınız mı? Lotse nelerin mümkün olduğunu adım adım anlatır.
poster-scan = Telefonunuzla tarayın ve sorun
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = İnternette
poster-free = Ücretsiz, birçok dilde
poster-confidential = Gizli: isim yok, kayıt yok
poster-inform = Bilgi veririz. Eleman toplamayız ve iş bulmayız.
poster-operator = Sorumlu: { $operator }
