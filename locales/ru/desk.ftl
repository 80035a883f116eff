### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name.

## Cards and offers

desk-offer = Новый запрос **{ $code }** для команды «{ $team }». Хотите взять его?
desk-card_language = Язык: { $name }
desk-card_for = Спрашивает: { $name }
desk-card_subject = Тема: { $name }
desk-card_origin = Регион мира: { $name }
desk-card_occupation = Профессия: { $name }
desk-card_plan = Есть план: { $title }
desk-card_answer = Последний прочитанный ответ: { $title }
desk-for_self = для себя
desk-for_relative = для близких или знакомых
desk-for_employer = для предприятия
desk-for_volunteer = как волонтёр
desk-taken = Разговор **{ $code }** теперь ваш. Всё, что вы пишете здесь, получает этот человек. Строка с // в начале остаётся в команде.
desk-history = Что уже написано:
desk-nothing_yet = Человек пока ничего не написал. Спросите его, о чём речь.
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = Волонтёр:
desk-from_coordinator = Координация:
desk-from_bot = Проверенный ответ:
desk-note = Заметка в команде:
desk-file = [файл, не сохранён]
desk-unreadable = [прочитать нельзя]
desk-changed = (изменено)
desk-talking = Теперь вы пишете в разговор **{ $code }**.
desk-aside = Сейчас вы никому не пишете. Ваши разговоры: /cases

## Buttons

desk-do_take = Взять
desk-do_pass = Сейчас не могу
desk-do_talk = Писать в { $code }
desk-do_answer = Проверенный ответ
desk-do_settled = Ответ не нужен
desk-do_hand_on = Передать другим
desk-do_close = Завершить
desk-do_urgent = Экстренный случай
desk-do_more = Ещё
desk-do_pause = Ненадолго в меню
desk-do_report = Пожаловаться
desk-do_send = Отправить в { $code }
desk-do_cancel = Отмена
desk-do_yes = Да
desk-do_answered = Ответ дан
desk-do_referred = Направили дальше
desk-do_unanswered = Ответить невозможно
desk-do_volunteer = Волонтёр
desk-do_coordinator = Координация
desk-do_remove = Убрать из команды

## What happened

desk-sent = Отправлено в **{ $code }**.
desk-answer_sent = Отправлено в **{ $code }**: { $title }
desk-note_kept = Заметка сохранена. Она остаётся в команде.
desk-settled = Хорошо: на последнее сообщение в **{ $code }** отвечать не нужно.
desk-passed = Хорошо. Спасибо, что сказали.
desk-withdrawn = Запрос **{ $code }** уже взяли. Спасибо!
desk-handed_on = Разговор **{ $code }** возвращается в команду. Спасибо за то, что вы уже сделали!
desk-already_taken = Запрос **{ $code }** уже взял кто-то другой из команды. От вас ничего не отправлено.
desk-refused_no_access = Вы не входите в команду этого разговора. Ничего не отправлено.
desk-refused_closed = Этот разговор уже завершён. Ничего не отправлено.
desk-refused_not_owner = Этот разговор сейчас ведёт кто-то другой. Ничего не отправлено.
desk-refused_unavailable = Этого человека из команды сейчас нет на месте. Разговор остаётся там, где он есть.
desk-refused_unanswered = На этот запрос ещё никто не ответил. Пожалуйста, сначала ответьте.
desk-gone = Этого разговора больше нет.
desk-freed = Разговор **{ $code }** снова в команде: в нём долго было тихо или у вас отмечен перерыв.
desk-reassigned = Координация передала разговор **{ $code }** кому-то другому.
desk-ended_by_inquirer = Человек завершил разговор **{ $code }**. Спасибо за вашу помощь!
desk-inquirer_gone = Связи с человеком больше нет: он заблокировал чат или всё удалил. Разговор **{ $code }** завершён.
desk-closed_by_coordinator = Координация завершила разговор **{ $code }**.
desk-closed_quietly = В разговоре **{ $code }** долго было тихо. Теперь он завершён. Спасибо!
desk-closed = Разговор **{ $code }** завершён. Спасибо за вашу помощь!
desk-close_ask = Чем закончился разговор **{ $code }**?
desk-hand_on_ask = Вернуть разговор **{ $code }** в команду? Тогда его предложат другим.
desk-report_ask = Пожаловаться на злоупотребление в разговоре **{ $code }**? Разговор завершится, координация об этом узнает, и этот человек 30 дней не сможет начать новый.
desk-reported = Спасибо. Разговор **{ $code }** завершён, координация об этом знает.
desk-report_told = На разговор **{ $code }** пожаловались из-за злоупотребления, он завершён. Этот человек 30 дней не сможет начать разговор.
desk-undelivered = **{ $code }**: ваше последнее сообщение не дошло. Человек заблокировал или удалил чат.
desk-waits_for_page = **{ $code }**: у человека сейчас закрыта страница. Ваше сообщение придёт, как только он вернётся.
desk-contact = В вашем сообщении есть номер телефона, адрес электронной почты или имя пользователя. Оно пока не отправлено. Пожалуйста, не передавайте ничего личного. Если данные открытые, например контакты ведомства, отправьте то же сообщение ещё раз.
desk-menu_of = Что вы хотите сделать с **{ $code }**?

## Reminders, and what coordinators hear

desk-remind_offer = Напоминание: запрос **{ $code }** всё ещё ждёт кого-то из команды. У вас есть время?
desk-remind_reply = Напоминание: **{ $code }** ждёт вашего ответа.
desk-remind_close = В разговоре **{ $code }** уже несколько дней тихо. На всё есть ответ? Тогда, пожалуйста, завершите разговор.
desk-told_nobody = **{ $code }**: в команде нет никого, кто говорит на языке этого запроса. Пожалуйста, найдите кого-нибудь.
desk-told_unanswered = **{ $code }**: человек ждёт ответа больше суток. Ему уже подсказали горячую линию.
desk-told_closed = **{ $code }**: разговор завершён без ответа. Человеку подсказали горячую линию.

## Reviewed answers

desk-find_ask = Что вы ищете? Напишите ключевое слово или вопрос, например «Голубая карта» (Blaue Karte). Результат увидите только вы.
desk-find_none = Такого проверенного ответа нет. Попробуйте другие слова: /a и ключевое слово.
desk-find_pick = Какой ответ вы имеете в виду?
desk-find_both = Так это прочитает человек:
desk-find_send = Отправить этот ответ в **{ $code }**?
desk-find_no_case = Этот ответ видите только вы. Чтобы его отправить, сначала выберите разговор: /cases

## Cases, absence, invitations

desk-cases_none = Сейчас у вас нет разговоров. Новые запросы придут к вам сами.
desk-cases_head = Ваши разговоры:
desk-case_waits = **{ $code }** · { $language } · { $subject } · ждёт вашего ответа
desk-case_answered = **{ $code }** · { $language } · { $subject } · ответ дан
desk-open_head = Ждут кого-то из команды:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = Хорошо, до { $date } новых запросов вы не получите. Вернётесь раньше? Напишите /away back
desk-away_back = Хорошо, что вы снова здесь. Теперь вы опять будете получать новые запросы.
desk-away_unclear = Это мне непонятно. Можно так: /away 3 дня, /away до понедельника, /away 24.12 или /away back
desk-invite_ask = Кого вы хотите пригласить в команду «{ $team }»?
desk-invite_link =
    Эта ссылка действует один раз и семь дней. Отправьте её только тому, кого приглашаете:
    { $url }
desk-invite_role = Роль: { $name }
desk-invite_none = Приглашать может только координация.
desk-invite_void = Эта ссылка с приглашением больше не действует: её уже использовали или её срок истёк. Попросите у координации новую.
desk-team_head = Команда «{ $team }»:
desk-team_line = **{ $name }** · { $role } · { $state } · разговоры: { $load }
desk-state_here = на месте
desk-state_away = перерыв
desk-state_joining = регистрация ещё не закончена
desk-removed = Вы больше не в команде «{ $team }». Ваши данные удалены. Спасибо за вашу помощь!
desk-remove_ask = Точно убрать **{ $name }** из команды? Открытые разговоры вернутся в команду.
desk-remove_done = **{ $name }** больше не в команде. Открытые разговоры предложат другим.
desk-not_ready = Пожалуйста, сначала закончите регистрацию: /me
desk-help =
    Как работать с Lotse:
    • Новые запросы приходят сами. Нажмите «Взять».
    • После этого всё, что вы пишете, получает человек. Строка с // в начале остаётся в команде.
    • /a и ключевое слово: найти проверенный ответ и отправить его на языке человека
    • /cases: ваши разговоры и переход между ними
    • /away до понедельника: перерыв. /me: ваши данные
desk-help_coordinator =
    • /invite: пригласить кого-то
    • /team: кто есть в команде

## Commands as the messengers list them

command-cases = Мои разговоры
command-a = Найти проверенный ответ
command-away = Сделать перерыв
command-me = Мои данные
command-invite = Пригласить кого-то
command-team = Кто в команде
command-desk = Справка для волонтёров
