### Regions: names, greetings, campaigns, and the names of the Länder. Arabic.

region-germany = كل ألمانيا
region-owl = Ostwestfalen-Lippe
    .greeting = يسعدني وصولك إليّ عن طريق أوستفستفالن-ليبه (Ostwestfalen-Lippe). أذكر لك أولًا مراكز من المنطقة، مثل MOZAIK ومنطقة Kreis Minden-Lübbecke.
region-ruhr = منطقة الرور (Ruhrgebiet)
    .greeting = يسعدني وصولك إليّ عن طريق منطقة الرور (Ruhrgebiet). أذكر لك أولًا مراكز من المنطقة، مثلًا في Bochum و Duisburg و Emscher-Lippe.
region-thueringen = تورينغن (Thüringen)
    .greeting = يسعدني وصولك إليّ عن طريق تورينغن (Thüringen). أذكر لك أولًا Welcome Center Thuringia، وأبيّن كيف يمكنك البدء في بلدك.
region-suedhessen = جنوب هسن (Südhessen)
    .greeting = يسعدني وصولك إليّ عن طريق جنوب هسن (Südhessen). أساعد العمال المهرة والشركات، وأذكر لك أولًا مراكز من المنطقة.
region-mv = Mecklenburg-Vorpommern
    .greeting = يسعدني وصولك إليّ عن طريق مكلنبورغ-فوربومرن (Mecklenburg-Vorpommern). أذكر لك أولًا مراكز في الولاية، حسب منطقتك (Landkreis).

campaign-herbst = حملة الخريف
campaign-verein = الجمعيات
campaign-messe = المعرض
campaign-betriebe = الشركات

land-BB = براندنبورغ (Brandenburg)
land-BE = برلين (Berlin)
land-BW = بادن-فورتمبيرغ (Baden-Württemberg)
land-BY = بافاريا (Bayern)
land-HB = بريمن (Bremen)
land-HE = هسن (Hessen)
land-HH = هامبورغ (Hamburg)
land-MV = مكلنبورغ-فوربومرن (Mecklenburg-Vorpommern)
land-NI = ساكسونيا السفلى (Niedersachsen)
land-NW = شمال الراين-وستفاليا (Nordrhein-Westfalen)
land-RP = راينلاند-بفالتس (Rheinland-Pfalz)
land-SH = شليسفيغ-هولشتاين (Schleswig-Holstein)
land-SL = سارلاند (Saarland)
land-SN = ساكسونيا (Sachsen)
land-ST = ساكسونيا-أنهالت (Sachsen-Anhalt)
land-TH = تورينغن (Thüringen)
