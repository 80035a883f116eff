### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = Вітаємо! Це був тиждень { $number } ({ $from } – { $to }). Команда «{ $team }».
report-late = Цей звіт надходить пізніше, ніж мав. Запізнення в днях: { $days }
report-incomplete = Частину тижня не пораховано, бо Lotse не працював. Тому числа менші за справжні.
report-asked = Людей, які поставили запитання, в усіх регіонах разом: **{ $n }**
report-asked_changed = Людей, які поставили запитання, в усіх регіонах разом: **{ $n }**, { $change }.
report-asked_few = Тиждень був спокійний. Людей, які поставили запитання, в усіх регіонах разом: **менше 10**
report-uncounted = За цей тиждень чисел немає: Lotse не рахував.
report-span = { $from } – { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table }: скрізь менше 10
report-margin = Ці числа не точні: { $margin }
report-waiting_1 = Зараз чекають на відповідь: **{ $count }**. Найдовше: { $name_1 } ({ $n_1 })
report-waiting_2 = Зараз чекають на відповідь: **{ $count }**. Найдовше: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = Зараз чекають на відповідь: **{ $count }**. Найдовше: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = Зараз ніхто не чекає на відповідь.
report-task_more = Ще завдання у файлі: { $count }
report-no_picture = Цього разу не вдалося намалювати картинку. Усі числа є у файлі.
report-file = Усі числа й завдання є в цьому файлі.

## What is to be done

report-tasks = Що треба зробити
report-tasks_head = **Що треба зробити:**
report-tasks_none = Зараз робити нічого не треба.
report-task_overdue = • { $name } надто довго чекає на відповідь: { $time }
report-task_channel = • Збій, повідомлення не проходять: { $name }
report-task_job = • Не працює завдання у фоні: { $name }
report-task_failed = • Повідомлення, на які Lotse не зміг відповісти через помилку: { $count }
report-task_no_volunteer = • Люди запитують цією мовою, але в команді нею ніхто не говорить: { $language }
report-task_too_much = • Дуже багато відкритих розмов, { $name }: { $count }
report-task_idle = • Чотири тижні без розмов: { $name }
report-task_unanswered = • На це Lotse не мав відповіді: «{ $text }» (схожих запитань: { $count })
report-task_not_quite = • Ця відповідь часто допомагає не повністю: «{ $title }» (так кажуть { $share } зі 100)
report-task_fact = • Ці дані треба перевірити, строк настав { $date }: { $name }
report-task_translation = • Застарілі тексти, мова { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = Найчастіше запитували про тему: { $items }.
report-chart_more = Більше, ніж зазвичай: { $items }.
report-chart_fewer = Менше, ніж зазвичай: { $items }.
report-chart_same = Усе інше як у попередні періоди.
report-chart_few = За кожною темою було менше 10.
report-chart_weeks = Скільки людей запитували в останні тижні.
report-quiet = Спокійний тиждень: запитали менше 10 людей.
report-rounded = Числа з усіх регіонів, округлено до 5
report-legend_now = стільки людей запитали
report-legend_before = зазвичай: середнє за чотири попередні періоди
report-legend_margin = наскільки число може відрізнятися

## Names

report-under = менше 10
report-week = Тиждень { $number }
report-other = Інші
report-other_country = Інші або не сказано
report-change_more = більше, ніж зазвичай
report-change_fewer = менше, ніж зазвичай
report-change_same = як зазвичай
report-change_unknown = ще немає з чим порівняти
report-channel_telegram = Telegram
report-channel_web = Чат на сайті
report-channel_whatsapp = WhatsApp
report-outcome_answered = Відповідь від Lotse
report-outcome_road_map = Отримали план
report-outcome_handed_over = Передано команді
report-outcome_referred = Скеровано до установи
report-outcome_left = Пішли без результату
report-campaign_none = Без акції
report-table_topic = Теми
report-table_language = Мови
report-table_country_group = Регіони світу
report-table_channel = Шляхи до Lotse
report-table_outcome = Результати
report-table_topic_language = Теми й мови
report-table_topic_outcome = Теми й результати
report-table_region = Регіони
report-table_campaign = Акції

## The page

report-title = Звіт за тиждень: { $team }
report-made = Складено: { $date }
report-numbers = Хто запитував
report-history = Останні тижні
report-column_now = Число
report-column_before = Зазвичай
report-column_change = Порівняння
report-matrix_rest = Чого тут немає, того щоразу було менше 10.
report-team = Ваша команда, точні числа
report-op_opened = Нові розмови
report-op_answered = Відповідь дано
report-op_referred = Скеровано далі
report-op_unanswered = Завершено без відповіді
report-op_left = Людина пішла раніше
report-op_first_reply = Час до першої відповіді (медіана)
report-op_rating = Оцінка від 1 до 5 (скільки)
report-cases = Відкриті розмови
report-cases_none = Зараз немає відкритих розмов.
report-case = Розмова
report-owner = У кого
report-owner_waiting = ще ні в кого
report-owner_volunteer = у волонтера/ки
report-waits = Чекає
report-overdue = надто довго
report-load = У кого скільки розмов
report-away = перерва
report-download = Зберегти числа як таблицю (CSV)

## How to read the numbers

report-read = Як читати ці числа
report-read_noise = Усі числа про те, хто запитував, навмисно трохи неточні: випадок трішки змінює кожне з них. «{ $example }» означає: у 95 випадках зі 100 справжнє число лежить між 30 і 50.
report-read_under = «Менше 10» означає: так мало, що числа ми не називаємо. Можливо, не запитував ніхто.
report-read_change = «Більше, ніж зазвичай» стоїть лише там, де різниця із середнім за чотири попередні періоди більша, ніж буває випадково.
report-read_nobody = За цими числами ніхто не може точно дізнатися, хто запитував, і ми теж. Зберігаються лише суми, які випадок уже змінив.
report-read_loss = Скільки щонайбільше можуть розкрити числа за чотири тижні про одну людину, вимірює величина епсилон. Тут вона дорівнює { $loss }. Що вона менша, то краще захищені всі.
