### Regions: names, greetings, campaigns, and the names of the Länder. Persian.

region-germany = تمام آلمان
region-owl = اُستوستفالن-لیپه
    .greeting = خوب است که از راه اُستوستفالن-لیپه (Ostwestfalen-Lippe) پیش من آمدید. اول مراکز همین منطقه را نام می‌برم، مثلاً MOZAIK و منطقهٔ Minden-Lübbecke.
region-ruhr = منطقهٔ رور
    .greeting = خوب است که از راه منطقهٔ رور (Ruhrgebiet) پیش من آمدید. اول مراکز همین منطقه را نام می‌برم، مثلاً در Bochum، Duisburg و Emscher-Lippe.
region-thueringen = تورینگن
    .greeting = خوب است که از راه تورینگن (Thüringen) پیش من آمدید. اول Welcome Center Thuringia را نام می‌برم و نشان می‌دهم در کشور خودتان چطور می‌توانید شروع کنید.
region-suedhessen = جنوب هسن
    .greeting = خوب است که از راه جنوب هسن (Südhessen) پیش من آمدید. به نیروی متخصص و شرکت‌ها کمک می‌کنم و اول مراکز همین منطقه را نام می‌برم.
region-mv = مکلنبورگ-فورپومرن
    .greeting = خوب است که از راه مکلنبورگ-فورپومرن (Mecklenburg-Vorpommern) پیش من آمدید. اول مراکز این ایالت را نام می‌برم، بر اساس منطقهٔ شما.

campaign-herbst = برنامهٔ پاییز
campaign-verein = انجمن‌ها
campaign-messe = نمایشگاه
campaign-betriebe = شرکت‌ها

land-BB = براندنبورگ
land-BE = برلین
land-BW = بادن-وورتمبرگ
land-BY = بایرن (باواریا)
land-HB = برمن
land-HE = هسن
land-HH = هامبورگ
land-MV = مکلنبورگ-فورپومرن
land-NI = نیدرزاکسن
land-NW = نوردراین-وستفالن
land-RP = راینلاند-فالتس
land-SH = شلسویگ-هولشتاین
land-SL = زارلاند
land-SN = زاکسن
land-ST = زاکسن-آنهالت
land-TH = تورینگن
