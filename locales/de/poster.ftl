### The printed poster. Read from afar: few words.

poster-headline = Arbeiten in Deutschland?
poster-sentence = Sie haben im Ausland einen Beruf gelernt oder studiert? Oder Ihr Bruder, Ihre Schwester, Ihre Freundin? Lotse erklärt Schritt für Schritt, was möglich ist.
poster-scan = Mit dem Handy scannen und fragen
poster-telegram = Telegram
poster-whatsapp = WhatsApp
poster-web = Im Internet
poster-free = Kostenlos, in vielen Sprachen
poster-confidential = Vertraulich: ohne Namen, ohne Anmeldung
poster-inform = Wir informieren. Wir werben niemanden an und vermitteln keine Arbeit.
poster-operator = Verantwortlich: { $operator }
