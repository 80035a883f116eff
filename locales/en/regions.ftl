### Regions: names, greetings, campaigns, and the names of the Länder.

region-germany = All of Germany
region-owl = Ostwestfalen-Lippe
    .greeting = Good that you found me through Ostwestfalen-Lippe. I name offices of the region first, such as MOZAIK and the Minden-Lübbecke district.
region-ruhr = Ruhr area
    .greeting = Good that you found me through the Ruhr area. I name offices of the region first, for example in Bochum, Duisburg and Emscher-Lippe.
region-thueringen = Thuringia
    .greeting = Good that you found me through Thuringia. I name the Welcome Center Thuringia first and show you how to begin in your own country.
region-suedhessen = South Hesse
    .greeting = Good that you found me through South Hesse. I help skilled workers and companies and name offices of the region first.
region-mv = Mecklenburg-W. Pomerania
    .greeting = Good that you found me through Mecklenburg-Western Pomerania. I name offices of the Land first, by your district.

campaign-herbst = Autumn campaign
campaign-verein = Associations
campaign-messe = Fair
campaign-betriebe = Companies

land-BB = Brandenburg
land-BE = Berlin
land-BW = Baden-Württemberg
land-BY = Bavaria
land-HB = Bremen
land-HE = Hesse
land-HH = Hamburg
land-MV = Mecklenburg-Western Pomerania
land-NI = Lower Saxony
land-NW = North Rhine-Westphalia
land-RP = Rhineland-Palatinate
land-SH = Schleswig-Holstein
land-SL = Saarland
land-SN = Saxony
land-ST = Saxony-Anhalt
land-TH = Thuringia
