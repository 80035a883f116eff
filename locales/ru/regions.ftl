### Regions: names, greetings, campaigns, and the names of the Länder.

region-germany = Вся Германия
region-owl = Восточная Вестфалия-Липпе
    .greeting = Хорошо, что вы пришли ко мне через регион Восточная Вестфалия-Липпе (Ostwestfalen-Lippe). Сначала я назову организации из региона, например MOZAIK и округ Минден-Люббекке (Kreis Minden-Lübbecke).
region-ruhr = Рурская область
    .greeting = Хорошо, что вы пришли ко мне через Рурскую область (Ruhrgebiet). Сначала я назову организации из региона, например в Бохуме, Дуйсбурге и Эмшер-Липпе (Emscher-Lippe).
region-thueringen = Тюрингия
    .greeting = Хорошо, что вы пришли ко мне через Тюрингию (Thüringen). Сначала я назову Welcome Center Thuringia и покажу, с чего начать в вашей стране.
region-suedhessen = Южный Гессен
    .greeting = Хорошо, что вы пришли ко мне через Южный Гессен (Südhessen). Я помогаю специалистам и предприятиям и сначала назову организации из региона.
region-mv = Мекленбург-Передняя Померания
    .greeting = Хорошо, что вы пришли ко мне через землю Мекленбург-Передняя Померания (Mecklenburg-Vorpommern). Сначала я назову организации этой земли, по вашему округу.

campaign-herbst = Осенняя акция
campaign-verein = Объединения
campaign-messe = Ярмарка
campaign-betriebe = Предприятия

land-BB = Бранденбург
land-BE = Берлин
land-BW = Баден-Вюртемберг
land-BY = Бавария
land-HB = Бремен
land-HE = Гессен
land-HH = Гамбург
land-MV = Мекленбург-Передняя Померания
land-NI = Нижняя Саксония
land-NW = Северный Рейн-Вестфалия
land-RP = Рейнланд-Пфальц
land-SH = Шлезвиг-Гольштейн
land-SL = Саар
land-SN = Саксония
land-ST = Саксония-Анхальт
land-TH = Тюрингия
