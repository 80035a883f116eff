### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = Përshëndetje! Kjo ishte java { $number } ({ $from } deri më { $to }). Ekipi “{ $team }”.
report-late = Ky raport vjen më vonë se ishte planifikuar. Ditë vonesë: { $days }
report-incomplete = Një pjesë e javës nuk u numërua, sepse Lotse nuk punonte. Prandaj numrat janë më të vegjël se në të vërtetë.
report-asked = Pyetën **{ $n }** njerëz, në të gjitha rajonet bashkë.
report-asked_changed = Pyetën **{ $n }** njerëz, në të gjitha rajonet bashkë: { $change }.
report-asked_few = Ishte qetë: pyetën **nën 10** njerëz, në të gjitha rajonet bashkë.
report-uncounted = Për këtë javë nuk ka numra, sepse Lotse nuk numëroi.
report-span = Nga { $from } deri më { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table }: kudo nën 10
report-margin = Këta numra nuk janë të saktë: { $margin }
report-waiting_1 = Tani presin përgjigje: **{ $count }**. Më gjatë: { $name_1 } ({ $n_1 })
report-waiting_2 = Tani presin përgjigje: **{ $count }**. Më gjatë: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = Tani presin përgjigje: **{ $count }**. Më gjatë: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = Tani askush nuk pret përgjigje.
report-task_more = Detyra të tjera në skedar: { $count }
report-no_picture = Këtë herë figura nuk mund të vizatohej. Të gjithë numrat janë në skedar.
report-file = Të gjithë numrat dhe detyrat janë në këtë skedar.

## What is to be done

report-tasks = Për të bërë
report-tasks_head = **Për të bërë:**
report-tasks_none = Tani nuk ka asgjë për të bërë.
report-task_overdue = • { $name } pret përgjigje prej shumë kohësh: { $time }
report-task_channel = • Ka prishje, mesazhet nuk kalojnë: { $name }
report-task_job = • Një punë në sfond nuk po ecën: { $name }
report-task_failed = • Mesazhe të cilave Lotse nuk u përgjigj dot për shkak të një gabimi: { $count }
report-task_no_volunteer = • Ka njerëz që pyesin në këtë gjuhë, por në ekip nuk e flet askush: { $language }
report-task_too_much = • { $name } ka shumë biseda të hapura: { $count }
report-task_idle = • { $name } nuk ka pasur asnjë bisedë prej katër javësh.
report-task_unanswered = • Për këtë Lotse nuk kishte përgjigje: “{ $text }” (pyetje të ngjashme: { $count })
report-task_not_quite = • Kjo përgjigje shpesh nuk ndihmon plotësisht: “{ $title }” (e thonë { $share } nga 100)
report-task_fact = • Ky informacion duhet kontrolluar që nga { $date }: { $name }
report-task_translation = • Tekste të vjetruara në gjuhën { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = Më shumë u pyet për: { $items }.
report-chart_more = Më shumë se zakonisht: { $items }.
report-chart_fewer = Më pak se zakonisht: { $items }.
report-chart_same = Gjithçka tjetër është si në periudhat e mëparshme.
report-chart_few = Në çdo temë ishin nën 10.
report-chart_weeks = Kaq njerëz pyetën në javët e fundit.
report-quiet = Një javë e qetë: pyetën nën 10 njerëz.
report-rounded = Numrat e të gjitha rajoneve, të rrumbullakosur në 5
report-legend_now = kaq njerëz pyetën
report-legend_before = zakonisht: mesatarja e katër periudhave më parë
report-legend_margin = sa mund të ndryshojë numri

## Names

report-under = nën 10
report-week = Java { $number }
report-other = Të tjera
report-other_country = Të tjera ose nuk u tha
report-change_more = më shumë se zakonisht
report-change_fewer = më pak se zakonisht
report-change_same = si zakonisht
report-change_unknown = ende pa krahasim
report-channel_telegram = Telegram
report-channel_web = Biseda në internet
report-channel_whatsapp = WhatsApp
report-outcome_answered = Përgjigje nga Lotse
report-outcome_road_map = Morën planin
report-outcome_handed_over = Iu dhanë ekipit
report-outcome_referred = U dërguan te një zyrë
report-outcome_left = Ikën pa rezultat
report-campaign_none = Pa aksion
report-table_topic = Temat
report-table_language = Gjuhët
report-table_country_group = Pjesët e botës
report-table_channel = Rrugët te Lotse
report-table_outcome = Rezultatet
report-table_topic_language = Temat dhe gjuhët
report-table_topic_outcome = Temat dhe rezultatet
report-table_region = Rajonet
report-table_campaign = Aksionet

## The page

report-title = Raporti i javës: { $team }
report-made = Përgatitur më { $date }
report-numbers = Kush pyeti
report-history = Javët e fundit
report-column_now = Numri
report-column_before = Zakonisht
report-column_change = Krahasimi
report-matrix_rest = Çfarë mungon këtu, ishte çdo herë nën 10.
report-team = Ekipi juaj, numra të saktë
report-op_opened = Biseda të reja
report-op_answered = Morën përgjigje
report-op_referred = U dërguan gjetkë
report-op_unanswered = Përfunduan pa përgjigje
report-op_left = Personi iku më parë
report-op_first_reply = Koha deri te përgjigjja e parë (mesorja)
report-op_rating = Vlerësimi nga 1 në 5 (sa)
report-cases = Biseda të hapura
report-cases_none = Tani nuk ka asnjë bisedë të hapur.
report-case = Biseda
report-owner = Te kush
report-owner_waiting = ende te askush
report-owner_volunteer = te një vullnetar/e
report-waits = Pret prej
report-overdue = tepër gjatë
report-load = Kush ka sa biseda
report-away = mungon
report-download = Ruani numrat si tabelë (CSV)

## How to read the numbers

report-read = Si lexohen këta numra
report-read_noise = Të gjithë numrat se kush pyeti janë me qëllim pak të pasaktë: rastësia e ndryshon pak secilin. “{ $example }” do të thotë: në 95 nga 100 raste numri i vërtetë është mes 30 dhe 50.
report-read_under = “Nën 10” do të thotë: aq pak, sa nuk japim numër. Ndoshta nuk pyeti askush.
report-read_change = “Më shumë se zakonisht” shkruhet vetëm aty ku ndryshimi nga mesatarja e katër periudhave më parë është më i madh se ç’e bën rastësia.
report-read_nobody = Askush nuk mund ta kuptojë me siguri nga këta numra se kush pyeti, as ne. Ruhen vetëm shuma që rastësia i ka ndryshuar tashmë.
report-read_loss = Sa shumë mund të tregojnë numrat e katër javëve për një person të vetëm, e mat një vlerë që quhet epsilon. Këtu është { $loss }. Sa më e vogël, aq më mirë janë të mbrojtur të gjithë.
