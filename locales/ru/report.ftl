### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = Здравствуйте! Это была неделя { $number } ({ $from } – { $to }). Команда «{ $team }».
report-late = Этот отчёт приходит позже, чем должен. Опоздание в днях: { $days }
report-incomplete = Часть недели не посчитана, потому что Lotse не работал. Поэтому числа меньше настоящих.
report-asked = Людей, которые задали вопрос, во всех регионах вместе: **{ $n }**
report-asked_changed = Людей, которые задали вопрос, во всех регионах вместе: **{ $n }**, { $change }.
report-asked_few = Неделя была спокойной. Людей, которые задали вопрос, во всех регионах вместе: **меньше 10**
report-uncounted = За эту неделю чисел нет: Lotse не вёл подсчёт.
report-span = { $from } – { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table }: везде меньше 10
report-margin = Эти числа не точные: { $margin }
report-waiting_1 = Сейчас ждут ответа: **{ $count }**. Дольше всех: { $name_1 } ({ $n_1 })
report-waiting_2 = Сейчас ждут ответа: **{ $count }**. Дольше всех: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = Сейчас ждут ответа: **{ $count }**. Дольше всех: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = Сейчас никто не ждёт ответа.
report-task_more = Ещё задачи в файле: { $count }
report-no_picture = В этот раз не удалось нарисовать картинку. Все числа есть в файле.
report-file = Все числа и задачи есть в этом файле.

## What is to be done

report-tasks = Что нужно сделать
report-tasks_head = **Что нужно сделать:**
report-tasks_none = Сейчас делать ничего не нужно.
report-task_overdue = • { $name } слишком долго ждёт ответа: { $time }
report-task_channel = • Сбой, сообщения не проходят: { $name }
report-task_job = • Не работает задача в фоне: { $name }
report-task_failed = • Сообщения, на которые Lotse не смог ответить из-за ошибки: { $count }
report-task_no_volunteer = • Люди спрашивают на этом языке, но в команде на нём никто не говорит: { $language }
report-task_too_much = • Очень много открытых разговоров, { $name }: { $count }
report-task_idle = • Четыре недели без разговоров: { $name }
report-task_unanswered = • На это Lotse не нашёл ответа: «{ $text }» (похожих вопросов: { $count })
report-task_not_quite = • Этот ответ часто помогает не полностью: «{ $title }» (так говорят { $share } из 100)
report-task_fact = • Эти данные нужно проверить, срок наступил { $date }: { $name }
report-task_translation = • Устаревшие тексты, язык { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = Чаще всего спрашивали о теме: { $items }.
report-chart_more = Больше обычного: { $items }.
report-chart_fewer = Меньше обычного: { $items }.
report-chart_same = Всё остальное как в прошлые периоды.
report-chart_few = По каждой теме было меньше 10.
report-chart_weeks = Сколько людей спрашивали в последние недели.
report-quiet = Спокойная неделя: спросили меньше 10 человек.
report-rounded = Числа по всем регионам, округлены до 5
report-legend_now = столько людей спросили
report-legend_before = обычно: среднее за четыре прошлых периода
report-legend_margin = насколько число может отличаться

## Names

report-under = меньше 10
report-week = Неделя { $number }
report-other = Другие
report-other_country = Другие или не сказано
report-change_more = больше обычного
report-change_fewer = меньше обычного
report-change_same = как обычно
report-change_unknown = пока не с чем сравнить
report-channel_telegram = Telegram
report-channel_web = Чат на сайте
report-channel_whatsapp = WhatsApp
report-outcome_answered = Ответ от Lotse
report-outcome_road_map = Получили план
report-outcome_handed_over = Переданы команде
report-outcome_referred = Направлены в организацию
report-outcome_left = Ушли без результата
report-campaign_none = Без акции
report-table_topic = Темы
report-table_language = Языки
report-table_country_group = Регионы мира
report-table_channel = Пути к Lotse
report-table_outcome = Результаты
report-table_topic_language = Темы и языки
report-table_topic_outcome = Темы и результаты
report-table_region = Регионы
report-table_campaign = Акции

## The page

report-title = Отчёт за неделю: { $team }
report-made = Составлен: { $date }
report-numbers = Кто спрашивал
report-history = Последние недели
report-column_now = Число
report-column_before = Обычно
report-column_change = Сравнение
report-matrix_rest = Чего здесь нет, того каждый раз было меньше 10.
report-team = Ваша команда, точные числа
report-op_opened = Новые разговоры
report-op_answered = Ответ дан
report-op_referred = Направили дальше
report-op_unanswered = Закончены без ответа
report-op_left = Человек ушёл раньше
report-op_first_reply = Время до первого ответа (медиана)
report-op_rating = Оценка от 1 до 5 (сколько)
report-cases = Открытые разговоры
report-cases_none = Сейчас нет открытых разговоров.
report-case = Разговор
report-owner = У кого
report-owner_waiting = пока ни у кого
report-owner_volunteer = у волонтёра
report-waits = Ждёт
report-overdue = слишком долго
report-load = У кого сколько разговоров
report-away = перерыв
report-download = Сохранить числа как таблицу (CSV)

## How to read the numbers

report-read = Как читать эти числа
report-read_noise = Все числа о том, кто спрашивал, намеренно немного неточные: случай чуть-чуть меняет каждое из них. «{ $example }» значит: в 95 случаях из 100 настоящее число лежит между 30 и 50.
report-read_under = «Меньше 10» значит: так мало, что числа мы не называем. Возможно, не спрашивал никто.
report-read_change = «Больше обычного» стоит только там, где отличие от среднего за четыре прошлых периода больше, чем бывает случайно.
report-read_nobody = По этим числам никто не может точно узнать, кто спрашивал, и мы тоже. Хранятся только суммы, которые случай уже изменил.
report-read_loss = Сколько числа за четыре недели могут самое большее раскрыть об одном человеке, измеряет величина эпсилон. Здесь она равна { $loss }. Чем она меньше, тем лучше защищены все.
