### Regions: names, greetings, campaigns, and the names of the Länder.

region-germany = Toute l’Allemagne
region-owl = Ostwestfalen-Lippe
    .greeting = Bienvenue, vous m’avez trouvé par l’Ostwestfalen-Lippe. Je vous indique d’abord des services de la région, par exemple MOZAIK et le Kreis Minden-Lübbecke.
region-ruhr = Région de la Ruhr
    .greeting = Bienvenue, vous m’avez trouvé par la région de la Ruhr. Je vous indique d’abord des services de la région, par exemple à Bochum, Duisburg et Emscher-Lippe.
region-thueringen = Thuringe
    .greeting = Bienvenue, vous m’avez trouvé par la Thuringe. Je vous indique d’abord le Welcome Center Thuringia et je montre comment vous pouvez commencer dans votre pays.
region-suedhessen = Südhessen
    .greeting = Bienvenue, vous m’avez trouvé par le Südhessen. J’aide les travailleurs qualifiés et les entreprises, et je vous indique d’abord des services de la région.
region-mv = Mecklenburg-Vorpommern
    .greeting = Bienvenue, vous m’avez trouvé par le Mecklenburg-Vorpommern. Je vous indique d’abord des services du Land, selon votre district.

campaign-herbst = Campagne d’automne
campaign-verein = Associations
campaign-messe = Salon
campaign-betriebe = Entreprises

land-BB = Brandebourg
land-BE = Berlin
land-BW = Bade-Wurtemberg
land-BY = Bavière
land-HB = Brême
land-HE = Hesse
land-HH = Hambourg
land-MV = Mecklembourg-Poméranie-Occidentale
land-NI = Basse-Saxe
land-NW = Rhénanie-du-Nord-Westphalie
land-RP = Rhénanie-Palatinat
land-SH = Schleswig-Holstein
land-SL = Sarre
land-SN = Saxe
land-ST = Saxe-Anhalt
land-TH = Thuringe
