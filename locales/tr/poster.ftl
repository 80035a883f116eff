### The printed poster. Read from afar: few words.

poster-headline = Almanya’da çalışmak mı?
poster-sentence = Yurt dışında bir meslek öğrendiniz veya üniversite okudunuz mu? Ya da kardeşiniz, arkadaşınız mı? Lotse nelerin mümkün olduğunu adım adım anlatır.
poster-scan = Telefonla okutun ve sorun
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = İnternette
poster-free = Ücretsiz, birçok dilde
poster-confidential = Gizli: isim yok, kayıt yok
poster-inform = Bilgi veririz. Kimseyi işe almayız, iş bulmaya aracılık etmeyiz.
poster-operator = Sorumlu: { $operator }
