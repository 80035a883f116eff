### Regions: names, greetings, campaigns, and the names of the Länder.

region-germany = Bütün Almanya
region-owl = Ostwestfalen-Lippe
    .greeting = Beni Ostwestfalen-Lippe üzerinden bulmanız ne güzel. Size önce bölgedeki yerleri gösteririm, örneğin MOZAIK ve Minden-Lübbecke ilçesi (Kreis).
region-ruhr = Ruhr bölgesi (Ruhrgebiet)
    .greeting = Beni Ruhr bölgesi (Ruhrgebiet) üzerinden bulmanız ne güzel. Size önce bölgedeki yerleri gösteririm, örneğin Bochum, Duisburg ve Emscher-Lippe’de.
region-thueringen = Thüringen
    .greeting = Beni Thüringen üzerinden bulmanız ne güzel. Size önce Welcome Center Thuringia’yı gösteririm ve kendi ülkenizde nasıl başlayabileceğinizi anlatırım.
region-suedhessen = Südhessen (Güney Hessen)
    .greeting = Beni Südhessen üzerinden bulmanız ne güzel. Nitelikli elemanlara ve firmalara yardım ederim, size önce bölgedeki yerleri gösteririm.
region-mv = Mecklenburg-Vorpommern
    .greeting = Beni Mecklenburg-Vorpommern üzerinden bulmanız ne güzel. Size önce eyaletteki yerleri, ilçenize (Landkreis) göre gösteririm.

campaign-herbst = Sonbahar kampanyası
campaign-verein = Dernekler
campaign-messe = Fuar
campaign-betriebe = Firmalar

land-BB = Brandenburg
land-BE = Berlin
land-BW = Baden-Württemberg
land-BY = Bavyera (Bayern)
land-HB = Bremen
land-HE = Hessen
land-HH = Hamburg
land-MV = Mecklenburg-Vorpommern
land-NI = Aşağı Saksonya (Niedersachsen)
land-NW = Kuzey Ren-Vestfalya (NRW)
land-RP = Rheinland-Pfalz
land-SH = Schleswig-Holstein
land-SL = Saarland
land-SN = Saksonya (Sachsen)
land-ST = Saksonya-Anhalt (Sachsen-Anhalt)
land-TH = Thüringen
