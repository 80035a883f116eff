### Regions: names, greetings, campaigns, and the names of the Länder.

region-germany = Ganz Deutschland
region-owl = Ostwestfalen-Lippe
    .greeting = Schön, dass Sie über Ostwestfalen-Lippe zu mir gefunden haben. Ich nenne Ihnen zuerst Stellen aus der Region, zum Beispiel MOZAIK und den Kreis Minden-Lübbecke.
region-ruhr = Ruhrgebiet
    .greeting = Schön, dass Sie über das Ruhrgebiet zu mir gefunden haben. Ich nenne Ihnen zuerst Stellen aus der Region, zum Beispiel in Bochum, Duisburg und Emscher-Lippe.
region-thueringen = Thüringen
    .greeting = Schön, dass Sie über Thüringen zu mir gefunden haben. Ich nenne Ihnen zuerst das Welcome Center Thuringia und zeige, wie Sie in Ihrem Land anfangen können.
region-suedhessen = Südhessen
    .greeting = Schön, dass Sie über Südhessen zu mir gefunden haben. Ich helfe Fachkräften und Betrieben und nenne Ihnen zuerst Stellen aus der Region.
region-mv = Mecklenburg-Vorpommern
    .greeting = Schön, dass Sie über Mecklenburg-Vorpommern zu mir gefunden haben. Ich nenne Ihnen zuerst Stellen im Land, nach Ihrem Landkreis.

campaign-herbst = Aktion Herbst
campaign-verein = Vereine
campaign-messe = Messe
campaign-betriebe = Betriebe

land-BB = Brandenburg
land-BE = Berlin
land-BW = Baden-Württemberg
land-BY = Bayern
land-HB = Bremen
land-HE = Hessen
land-HH = Hamburg
land-MV = Mecklenburg-Vorpommern
land-NI = Niedersachsen
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SH = Schleswig-Holstein
land-SL = Saarland
land-SN = Sachsen
land-ST = Sachsen-Anhalt
land-TH = Thüringen
