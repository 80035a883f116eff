### Regions: names, greetings, campaigns, and the names of the Länder.

region-germany = Toda Alemania
region-owl = Ostwestfalen-Lippe
    .greeting = Qué bueno que haya llegado a mí a través de Ostwestfalen-Lippe. Primero le nombro oficinas de la región, por ejemplo MOZAIK y el Kreis Minden-Lübbecke.
region-ruhr = Cuenca del Ruhr
    .greeting = Qué bueno que haya llegado a mí a través de la cuenca del Ruhr. Primero le nombro oficinas de la región, por ejemplo en Bochum, Duisburg y Emscher-Lippe.
region-thueringen = Turingia (Thüringen)
    .greeting = Qué bueno que haya llegado a mí a través de Turingia. Primero le nombro el Welcome Center Thuringia y le muestro cómo puede empezar en su país.
region-suedhessen = Sur de Hesse (Südhessen)
    .greeting = Qué bueno que haya llegado a mí a través del sur de Hesse. Ayudo a profesionales y empresas, y primero le nombro oficinas de la región.
region-mv = Mecklenburg-Vorpommern
    .greeting = Qué bueno que haya llegado a mí a través de Mecklenburg-Vorpommern. Primero le nombro oficinas de este estado federado, según su distrito (Landkreis).

campaign-herbst = Campaña de otoño
campaign-verein = Asociaciones
campaign-messe = Feria
campaign-betriebe = Empresas

land-BB = Brandeburgo
land-BE = Berlín
land-BW = Baden-Wurtemberg
land-BY = Baviera
land-HB = Bremen
land-HE = Hesse
land-HH = Hamburgo
land-MV = Mecklemburgo-Pomerania Occidental
land-NI = Baja Sajonia
land-NW = Renania del Norte-Westfalia
land-RP = Renania-Palatinado
land-SH = Schleswig-Holstein
land-SL = Sarre
land-SN = Sajonia
land-ST = Sajonia-Anhalt
land-TH = Turingia
