### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name.

## Cards and offers

desk-offer = Новий запит **{ $code }** для команди «{ $team }». Хочете взяти його?
desk-card_language = Мова: { $name }
desk-card_for = Питає: { $name }
desk-card_subject = Тема: { $name }
desk-card_origin = Регіон світу: { $name }
desk-card_occupation = Професія: { $name }
desk-card_plan = Має план: { $title }
desk-card_answer = Остання прочитана відповідь: { $title }
desk-for_self = для себе
desk-for_relative = для родини або знайомих
desk-for_employer = для підприємства
desk-for_volunteer = як волонтер/ка
desk-taken = Розмова **{ $code }** тепер ваша. Усе, що ви пишете тут, отримує ця людина. Рядок із // на початку залишається в команді.
desk-history = Що вже написано:
desk-nothing_yet = Людина ще нічого не написала. Запитайте її, про що йдеться.
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = Волонтер/ка:
desk-from_coordinator = Координація:
desk-from_bot = Перевірена відповідь:
desk-note = Нотатка в команді:
desk-file = [файл, не збережено]
desk-unreadable = [прочитати не можна]
desk-changed = (змінено)
desk-talking = Тепер ви пишете в розмову **{ $code }**.
desk-aside = Зараз ви нікому не пишете. Ваші розмови: /cases

## Buttons

desk-do_take = Взяти
desk-do_pass = Зараз не можу
desk-do_talk = Писати в { $code }
desk-do_answer = Перевірена відповідь
desk-do_settled = Відповідь не потрібна
desk-do_hand_on = Передати іншим
desk-do_close = Завершити
desk-do_urgent = Екстрений випадок
desk-do_more = Більше
desk-do_pause = Ненадовго до меню
desk-do_report = Поскаржитися
desk-do_send = Надіслати в { $code }
desk-do_cancel = Скасувати
desk-do_yes = Так
desk-do_answered = Відповідь дано
desk-do_referred = Скеровано далі
desk-do_unanswered = Відповісти неможливо
desk-do_volunteer = Волонтер/ка
desk-do_coordinator = Координація
desk-do_remove = Прибрати з команди

## What happened

desk-sent = Надіслано в **{ $code }**.
desk-answer_sent = Надіслано в **{ $code }**: { $title }
desk-note_kept = Нотатку збережено. Вона залишається в команді.
desk-settled = Добре: на останнє повідомлення в **{ $code }** відповідати не треба.
desk-passed = Гаразд. Дякую, що сказали.
desk-withdrawn = Запит **{ $code }** уже взяли. Дякую!
desk-handed_on = Розмова **{ $code }** повертається в команду. Дякую за те, що ви вже зробили!
desk-already_taken = Запит **{ $code }** уже взяв хтось інший із команди. Від вас нічого не надіслано.
desk-refused_no_access = Ви не належите до команди цієї розмови. Нічого не надіслано.
desk-refused_closed = Цю розмову вже завершено. Нічого не надіслано.
desk-refused_not_owner = Цю розмову зараз веде хтось інший. Нічого не надіслано.
desk-refused_unavailable = Цієї людини з команди зараз немає на місці. Розмова залишається там, де вона є.
desk-refused_unanswered = На цей запит іще ніхто не відповів. Будь ласка, спершу дайте відповідь.
desk-gone = Цієї розмови більше немає.
desk-freed = Розмова **{ $code }** знову в команді: у ній довго було тихо або у вас зазначено перерву.
desk-reassigned = Координація передала розмову **{ $code }** комусь іншому.
desk-ended_by_inquirer = Людина завершила розмову **{ $code }**. Дякую за вашу допомогу!
desk-inquirer_gone = Людина більше не на зв’язку: вона заблокувала чат або все видалила. Розмову **{ $code }** завершено.
desk-closed_by_coordinator = Координація завершила розмову **{ $code }**.
desk-closed_quietly = У розмові **{ $code }** довго було тихо. Тепер її завершено. Дякую!
desk-closed = Розмову **{ $code }** завершено. Дякую за вашу допомогу!
desk-close_ask = Чим закінчилася розмова **{ $code }**?
desk-hand_on_ask = Повернути розмову **{ $code }** в команду? Тоді її запропонують іншим.
desk-report_ask = Поскаржитися на зловживання в розмові **{ $code }**? Розмова завершиться, координація про це дізнається, і ця людина 30 днів не зможе почати нову.
desk-reported = Дякую. Розмову **{ $code }** завершено, координація про це знає.
desk-report_told = На розмову **{ $code }** поскаржилися через зловживання, її завершено. Ця людина 30 днів не зможе почати розмову.
desk-undelivered = **{ $code }**: ваше останнє повідомлення не дійшло. Людина заблокувала або видалила чат.
desk-waits_for_page = **{ $code }**: у людини зараз закрита сторінка. Ваше повідомлення дійде, щойно вона повернеться.
desk-contact = У вашому повідомленні є номер телефону, адреса електронної пошти або ім’я користувача. Його ще не надіслано. Будь ласка, не передавайте нічого приватного. Якщо дані відкриті, наприклад контакти установи, надішліть те саме повідомлення ще раз.
desk-menu_of = Що ви хочете зробити з **{ $code }**?

## Reminders, and what coordinators hear

desk-remind_offer = Нагадування: запит **{ $code }** усе ще чекає на когось із команди. Маєте час?
desk-remind_reply = Нагадування: **{ $code }** чекає на вашу відповідь.
desk-remind_close = У розмові **{ $code }** уже кілька днів тихо. На все є відповідь? Тоді, будь ласка, завершіть розмову.
desk-told_nobody = **{ $code }**: у команді немає нікого, хто говорить мовою цього запиту. Будь ласка, знайдіть когось.
desk-told_unanswered = **{ $code }**: людина чекає на відповідь довше ніж добу. Їй уже підказали гарячу лінію.
desk-told_closed = **{ $code }**: розмову завершено без відповіді. Людині підказали гарячу лінію.

## Reviewed answers

desk-find_ask = Що ви шукаєте? Напишіть ключове слово або запитання, наприклад «Блакитна карта» (Blaue Karte). Результат побачите тільки ви.
desk-find_none = Такої перевіреної відповіді немає. Спробуйте інші слова: /a і ключове слово.
desk-find_pick = Яку відповідь ви маєте на увазі?
desk-find_both = Так це прочитає людина:
desk-find_send = Надіслати цю відповідь у **{ $code }**?
desk-find_no_case = Цю відповідь бачите тільки ви. Щоб її надіслати, спершу виберіть розмову: /cases

## Cases, absence, invitations

desk-cases_none = Зараз у вас немає розмов. Нові запити надійдуть до вас самі.
desk-cases_head = Ваші розмови:
desk-case_waits = **{ $code }** · { $language } · { $subject } · чекає на вашу відповідь
desk-case_answered = **{ $code }** · { $language } · { $subject } · відповідь дано
desk-open_head = Чекають на когось із команди:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = Добре, до { $date } нових запитів ви не отримуватимете. Повернетеся раніше? Напишіть /away back
desk-away_back = Добре, що ви знову тут. Відтепер ви знову отримуєте нові запити.
desk-away_unclear = Цього я не розумію. Можна так: /away 3 дні, /away до понеділка, /away 24.12 або /away back
desk-invite_ask = Кого ви хочете запросити до команди «{ $team }»?
desk-invite_link =
    Це посилання діє один раз і сім днів. Надішліть його тільки тій людині, яку запрошуєте:
    { $url }
desk-invite_role = Роль: { $name }
desk-invite_none = Запрошувати може тільки координація.
desk-invite_void = Це посилання-запрошення більше не діє: його вже використали або його строк минув. Попросіть у координації нове.
desk-team_head = Команда «{ $team }»:
desk-team_line = **{ $name }** · { $role } · { $state } · розмови: { $load }
desk-state_here = на місці
desk-state_away = перерва
desk-state_joining = реєстрацію ще не закінчено
desk-removed = Ви більше не в команді «{ $team }». Ваші дані видалено. Дякую за вашу допомогу!
desk-remove_ask = Справді прибрати **{ $name }** з команди? Відкриті розмови повернуться в команду.
desk-remove_done = **{ $name }** більше не в команді. Відкриті розмови запропонують іншим.
desk-not_ready = Будь ласка, спершу закінчіть реєстрацію: /me
desk-help =
    Як працювати з Lotse:
    • Нові запити надходять самі. Натисніть «Взяти».
    • Після цього все, що ви пишете, отримує людина. Рядок із // на початку залишається в команді.
    • /a і ключове слово: знайти перевірену відповідь і надіслати її мовою людини
    • /cases: ваші розмови й перехід між ними
    • /away до понеділка: перерва. /me: ваші дані
desk-help_coordinator =
    • /invite: запросити когось
    • /team: хто є в команді

## Commands as the messengers list them

command-cases = Мої розмови
command-a = Знайти перевірену відповідь
command-away = Зробити перерву
command-me = Мої дані
command-invite = Запросити когось
command-team = Хто в команді
command-desk = Довідка для волонтерок і волонтерів
