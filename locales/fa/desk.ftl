### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name. Persian.

## Cards and offers

desk-offer = درخواست جدید **{ $code }** برای تیم «{ $team }». می‌خواهید آن را به عهده بگیرید؟
desk-card_language = زبان: { $name }
desk-card_for = می‌پرسد: { $name }
desk-card_subject = موضوع: { $name }
desk-card_origin = منطقهٔ جهان: { $name }
desk-card_occupation = شغل: { $name }
desk-card_plan = این نقشهٔ راه را دارد: { $title }
desk-card_answer = آخرین پاسخی که خوانده: { $title }
desk-for_self = برای خودش
desk-for_relative = برای خانواده یا آشنایان
desk-for_employer = برای یک شرکت
desk-for_volunteer = به عنوان داوطلب
desk-taken = گفتگوی **{ $code }** حالا با شماست. هر چه اینجا بنویسید به آن شخص می‌رسد. سطری که با // شروع شود در تیم می‌ماند.
desk-history = تا حالا نوشته شده:
desk-nothing_yet = آن شخص هنوز چیزی ننوشته است. می‌توانید بپرسید موضوع چیست.
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = داوطلب:
desk-from_coordinator = هماهنگ‌کننده:
desk-from_bot = پاسخ بررسی‌شده:
desk-note = یادداشت در تیم:
desk-file = [فایل، ذخیره نشده]
desk-unreadable = [قابل خواندن نیست]
desk-changed = (تغییر کرده)
desk-talking = حالا برای **{ $code }** می‌نویسید.
desk-aside = الان برای کسی نمی‌نویسید. گفتگوهای شما: /cases

## Buttons

desk-do_take = به عهده می‌گیرم
desk-do_take_code = به عهده گرفتن { $code }
desk-do_pass = الان نه
desk-do_talk = نوشتن برای { $code }
desk-do_answer = پاسخ بررسی‌شده
desk-do_settled = جواب لازم نیست
desk-do_hand_on = سپردن به دیگران
desk-do_close = پایان
desk-do_urgent = مورد اضطراری
desk-do_more = بیشتر
desk-do_pause = سر زدن به منو
desk-do_report = گزارش سوءاستفاده
desk-do_send = فرستادن به { $code }
desk-do_cancel = لغو
desk-do_yes = بله
desk-do_answered = جواب داده شد
desk-do_referred = معرفی به جای دیگر
desk-do_unanswered = جواب ممکن نیست
desk-do_volunteer = داوطلب
desk-do_coordinator = هماهنگ‌کننده

## What happened

desk-answer_sent = به **{ $code }** فرستاده شد: { $title }
desk-note_kept = یادداشت ذخیره شد. در تیم می‌ماند.
desk-settled = خوب: لازم نیست کسی به آخرین پیام **{ $code }** جواب بدهد.
desk-passed = باشد. ممنون که خبر دادید.
desk-withdrawn = **{ $code }** به کس دیگری رسید. ممنون!
desk-handed_on = **{ $code }** به تیم برمی‌گردد. ممنون از کمک شما تا اینجا!
desk-already_taken = **{ $code }** را قبلاً کس دیگری از تیم به عهده گرفته است. از طرف شما چیزی فرستاده نشد.
desk-refused_no_access = شما عضو تیم این گفتگو نیستید. چیزی فرستاده نشد.
desk-refused_closed = این گفتگو قبلاً تمام شده است. چیزی فرستاده نشد.
desk-refused_not_owner = این گفتگو الان با کس دیگری است. چیزی فرستاده نشد.
desk-refused_unavailable = کسی که می‌خواهید گفتگو را به او بسپارید، الان نیست. گفتگو همان‌جا که هست می‌ماند.
desk-refused_unanswered = هنوز کسی به این درخواست جواب نداده است. لطفاً اول جواب بدهید.
desk-freed = **{ $code }** دوباره به تیم برگشت: مدت زیادی ساکت بود، یا شما اعلام کرده‌اید که نیستید.
desk-reassigned = هماهنگ‌کننده **{ $code }** را به کس دیگری سپرد.
desk-ended_by_inquirer = آن شخص به **{ $code }** پایان داد. از کمک شما ممنون!
desk-inquirer_gone = آن شخص دیگر نیست: گفتگو را مسدود (بلاک) کرده یا همه چیز را پاک کرده است. **{ $code }** تمام شد.
desk-closed_by_coordinator = هماهنگ‌کننده به **{ $code }** پایان داد.
desk-closed_quietly = در **{ $code }** مدت زیادی کسی ننوشت. گفتگو حالا تمام شده است. ممنون!
desk-closed = **{ $code }** تمام شد. از کمک شما ممنون!
desk-close_ask = **{ $code }** چطور تمام شد؟
desk-hand_on_ask = **{ $code }** به تیم برگردد؟ آن وقت به دیگران پیشنهاد می‌شود.
desk-report_ask = **{ $code }** به عنوان سوءاستفاده گزارش شود؟ گفتگو تمام می‌شود، هماهنگ‌کننده باخبر می‌شود و این شخص تا سی روز نمی‌تواند گفتگوی تازه‌ای شروع کند.
desk-reported = ممنون. **{ $code }** تمام شد و هماهنگ‌کننده خبر دارد.
desk-report_told = **{ $code }** به عنوان سوءاستفاده گزارش شد و تمام شد. آن شخص تا سی روز نمی‌تواند گفتگویی شروع کند.
desk-undelivered = **{ $code }**: آخرین پیام شما نرسید. آن شخص گفتگو را مسدود (بلاک) یا پاک کرده است.
desk-waits_for_page = **{ $code }**: صفحه الان برای آن شخص باز نیست. وقتی برگردد، پیام شما به او می‌رسد.
desk-left = **{ $code }**: داوطلب دیگر در دسترس نیست. گفتگو به دیگران پیشنهاد می‌شود.
desk-contact = در پیام شما شماره تلفن، ایمیل یا نام کاربری هست. پیام هنوز فرستاده نشده است. لطفاً چیز خصوصی ندهید. این اطلاعات عمومی است، مثلاً از یک اداره؟ پس همان پیام را یک بار دیگر بفرستید.
desk-menu_of = با **{ $code }** چه کار می‌خواهید بکنید؟

## Reminders, and what coordinators hear

desk-remind_offer = یادآوری: **{ $code }** هنوز منتظر کسی است. وقت دارید؟
desk-remind_reply = یادآوری: **{ $code }** منتظر جواب شماست.
desk-remind_close = در **{ $code }** چند روز است کسی ننوشته. به همه چیز جواب داده شده؟ پس لطفاً به گفتگو پایان بدهید.
desk-told_nobody = **{ $code }**: در تیم کسی نیست که زبان این درخواست را بداند. لطفاً دنبال کسی بگردید.
desk-told_unanswered = **{ $code }**: آن شخص بیش از یک روز است که منتظر جواب است. خط تلفنی به او معرفی شد.
desk-told_closed = **{ $code }** بدون جواب تمام شد. خط تلفنی به آن شخص معرفی شد.

## Reviewed answers

desk-find_ask = دنبال چه می‌گردید؟ یک کلمه یا یک سؤال بنویسید، مثلاً «کارت آبی». نتیجه را فقط شما می‌بینید.
desk-find_none = در این باره پاسخ بررسی‌شده‌ای نیست. با کلمه‌های دیگر امتحان کنید: /a و یک کلمه.
desk-find_pick = منظورتان کدام پاسخ است؟
desk-find_both = آن شخص این‌طور می‌خواند:
desk-find_send = این پاسخ را به **{ $code }** بفرستم؟
desk-offices = مراکز مشاورهٔ منطقه
desk-find_no_case = این پاسخ فقط برای شماست. برای فرستادن، اول یک گفتگو انتخاب کنید: /cases

## Cases, absence, invitations

desk-cases_none = الان گفتگویی ندارید. درخواست‌های جدید خودشان به شما می‌رسند.
desk-cases_head = گفتگوهای شما:
desk-case_waits = **{ $code }** · { $language } · { $subject } · منتظر جواب شما
desk-case_answered = **{ $code }** · { $language } · { $subject } · جواب داده شده
desk-cases_ask = با کدام می‌خواهید ادامه بدهید؟
desk-open_head = منتظر کسی از تیم:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = خوب، تا { $date } درخواست جدیدی به شما نمی‌رسد. زودتر برگشتید؟ بنویسید: /away back
desk-away_back = خوشحالیم که برگشتید. درخواست‌های جدید دوباره به شما می‌رسد.
desk-away_unclear = این را نفهمیدم. این‌طور می‌شود: /away یک هفته، /away تا دوشنبه، /away فردا یا /away back
desk-invite_ask = چه کسی را می‌خواهید به تیم «{ $team }» دعوت کنید؟
desk-invite_link =
    این لینک یک بار و تا هفت روز معتبر است. لطفاً آن را فقط به همان یک نفر بفرستید:
    { $url }
desk-invite_none = این کار را فقط هماهنگ‌کننده می‌تواند بکند.
desk-invite_void = این لینک دعوت دیگر معتبر نیست: قبلاً استفاده شده یا زمانش گذشته است. از هماهنگ‌کننده لینک تازه‌ای بخواهید.
desk-team_head = تیم «{ $team }»:
desk-team_line = **{ $name }** · { $role } · { $state } · { $languages } · گفتگوها: { $load }
desk-team_ask = می‌خواهید کسی را از تیم حذف یا به تیم دعوت کنید؟
desk-do_remove_name = حذف { $name }
desk-do_invite = دعوت
desk-state_here = هست
desk-state_away = فعلاً نیست
desk-state_joining = ثبت‌نام هنوز تمام نشده
desk-removed = شما دیگر عضو تیم «{ $team }» نیستید. اطلاعات شما پاک شد. از کمک شما ممنون!
desk-remove_ask = **{ $name }** واقعاً از تیم حذف شود؟ گفتگوهای باز به تیم برمی‌گردد.
desk-remove_done = **{ $name }** دیگر عضو تیم نیست. گفتگوهای باز به دیگران پیشنهاد می‌شود.
desk-not_ready = لطفاً اول ثبت‌نام خود را تمام کنید: /me
desk-summary_coming = خلاصهٔ هفتهٔ گذشته را آماده می‌کنم. تا یک دقیقهٔ دیگر به دستتان می‌رسد.
desk-help =
    کار با Lotse این‌طور است:
    • درخواست‌های جدید خودشان می‌آیند. روی «به عهده می‌گیرم» بزنید.
    • بعد هر چه بنویسید به آن شخص می‌رسد. سطری که با // شروع شود در تیم می‌ماند.
    • /a و یک کلمه: پیدا کردن پاسخ بررسی‌شده و فرستادن آن به زبان آن شخص
    • /cases: گفتگوهای شما و رفتن از یکی به دیگری
    • /away تا دوشنبه: استراحت. /me: اطلاعات شما
desk-help_coordinator =
    • /invite: دعوت کردن کسی
    • /team: چه کسانی در تیم هستند
    • /summary: آخرین خلاصهٔ هفتگی
