### Regions: names, greetings, campaigns, and the names of the Länder.

region-germany = Gjithë Gjermania
region-owl = Ostwestfalen-Lippe
    .greeting = Mirë që më gjetët përmes Ostwestfalen-Lippe. Ju tregoj më parë zyra nga rajoni, për shembull MOZAIK dhe rrethin Minden-Lübbecke.
region-ruhr = Ruhrgebiet
    .greeting = Mirë që më gjetët përmes Ruhrgebiet. Ju tregoj më parë zyra nga rajoni, për shembull në Bochum, Duisburg dhe Emscher-Lippe.
region-thueringen = Thüringen
    .greeting = Mirë që më gjetët përmes Thüringen. Ju tregoj më parë Welcome Center Thuringia dhe si mund të filloni në vendin tuaj.
region-suedhessen = Südhessen
    .greeting = Mirë që më gjetët përmes Südhessen. Ndihmoj punëtorë të kualifikuar dhe firma dhe ju tregoj më parë zyra nga rajoni.
region-mv = Mecklenburg-Vorpommern
    .greeting = Mirë që më gjetët përmes Mecklenburg-Vorpommern. Ju tregoj më parë zyra në land, sipas rrethit tuaj.

campaign-herbst = Aksioni i vjeshtës
campaign-verein = Shoqatat
campaign-messe = Panairi
campaign-betriebe = Firmat

land-BB = Brandenburg
land-BE = Berlin
land-BW = Baden-Württemberg
land-BY = Bavari (Bayern)
land-HB = Bremen
land-HE = Hessen
land-HH = Hamburg
land-MV = Mecklenburg-Vorpommern
land-NI = Saksoni e Poshtme (Niedersachsen)
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SH = Schleswig-Holstein
land-SL = Saarland
land-SN = Saksoni (Sachsen)
land-ST = Sachsen-Anhalt
land-TH = Thüringen
