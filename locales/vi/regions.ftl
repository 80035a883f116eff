### Regions: names, greetings, campaigns, and the names of the Länder.

region-germany = Toàn nước Đức
region-owl = Ostwestfalen-Lippe
    .greeting = Rất vui khi bạn đến với mình qua Ostwestfalen-Lippe. Mình giới thiệu trước những nơi trong vùng, ví dụ MOZAIK và huyện Minden-Lübbecke.
region-ruhr = Vùng Ruhr
    .greeting = Rất vui khi bạn đến với mình qua vùng Ruhr. Mình giới thiệu trước những nơi trong vùng, ví dụ ở Bochum, Duisburg và Emscher-Lippe.
region-thueringen = Thüringen
    .greeting = Rất vui khi bạn đến với mình qua Thüringen. Mình giới thiệu trước Welcome Center Thuringia và chỉ cho bạn cách bắt đầu ở nước mình.
region-suedhessen = Südhessen
    .greeting = Rất vui khi bạn đến với mình qua Südhessen. Mình giúp lao động có tay nghề và doanh nghiệp và giới thiệu trước những nơi trong vùng.
region-mv = Mecklenburg-Vorpommern
    .greeting = Rất vui khi bạn đến với mình qua Mecklenburg-Vorpommern. Mình giới thiệu trước những nơi trong bang, theo huyện của bạn.

campaign-herbst = Chiến dịch mùa thu
campaign-verein = Các hội đoàn
campaign-messe = Hội chợ
campaign-betriebe = Doanh nghiệp

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
