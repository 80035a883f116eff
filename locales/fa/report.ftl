### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = سلام! این هفتهٔ { $number } بود (از { $from } تا { $to }). تیم «{ $team }».
report-late = این گزارش دیرتر از برنامه می‌رسد. تأخیر به روز: { $days }
report-incomplete = بخشی از هفته شمرده نشد، چون Lotse کار نمی‌کرد. برای همین عددها کمتر از واقعیت است.
report-asked = تعداد کسانی که پرسیدند، همهٔ منطقه‌ها با هم: **{ $n }**
report-asked_changed = تعداد کسانی که پرسیدند، همهٔ منطقه‌ها با هم: **{ $n }**، { $change }.
report-asked_few = هفتهٔ آرامی بود. تعداد کسانی که پرسیدند، همهٔ منطقه‌ها با هم: **کمتر از 10**
report-uncounted = برای این هفته عددی نیست، چون Lotse نشمرد.
report-span = از { $from } تا { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 })، { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 })، { $name_2 } ({ $n_2 })، { $name_3 } ({ $n_3 })
report-top_few = { $table }: همه‌جا کمتر از 10
report-margin = این عددها دقیق نیست: { $margin }
report-waiting_1 = الان منتظر جواب: **{ $count }**. طولانی‌ترین انتظار: { $name_1 } ({ $n_1 })
report-waiting_2 = الان منتظر جواب: **{ $count }**. طولانی‌ترین انتظار: { $name_1 } ({ $n_1 })، { $name_2 } ({ $n_2 })
report-waiting_3 = الان منتظر جواب: **{ $count }**. طولانی‌ترین انتظار: { $name_1 } ({ $n_1 })، { $name_2 } ({ $n_2 })، { $name_3 } ({ $n_3 })
report-waiting_none = الان کسی منتظر جواب نیست.
report-task_more = کارهای دیگر در فایل: { $count }
report-no_picture = این بار کشیدن تصویر ممکن نشد. همهٔ عددها در فایل هست.
report-file = همهٔ عددها و کارها در این فایل هست.

## What is to be done

report-tasks = کارهایی که باید انجام شود
report-tasks_head = **کارهایی که باید انجام شود:**
report-tasks_none = الان کاری برای انجام دادن نیست.
report-task_overdue = • انتظار { $name } برای جواب خیلی طولانی شده است: { $time }
report-task_channel = • اختلال، پیام‌ها نمی‌رسد: { $name }
report-task_job = • یک کار در پس‌زمینه اجرا نمی‌شود: { $name }
report-task_failed = • پیام‌هایی که Lotse به‌علت خطا نتوانست به آن‌ها پاسخ دهد: { $count }
report-task_no_volunteer = • کسانی به این زبان می‌پرسند، ولی در تیم کسی آن را بلد نیست: { $language }
report-task_too_much = • { $name } گفتگوهای باز خیلی زیادی دارد: { $count }
report-task_idle = • { $name } چهار هفته است که گفتگویی نداشته است.
report-task_unanswered = • Lotse برای این جوابی نداشت: «{ $text }» (سؤال‌های مشابه: { $count })
report-task_not_quite = • این جواب خیلی وقت‌ها کاملاً کمک نمی‌کند: «{ $title }» ({ $share } نفر از 100 نفر این را می‌گویند)
report-task_fact = • این اطلاعات از { $date } باید بررسی شود: { $name }
report-task_translation = • متن‌های قدیمی به زبان { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = بیشترین سؤال‌ها دربارهٔ این بود: { $items }.
report-chart_more = بیشتر از معمول: { $items }.
report-chart_fewer = کمتر از معمول: { $items }.
report-chart_same = بقیه مثل دوره‌های قبل است.
report-chart_few = در هر موضوع کمتر از 10 نفر بود.
report-chart_weeks = تعداد کسانی که در هفته‌های اخیر پرسیدند.
report-quiet = یک هفتهٔ آرام: کمتر از 10 نفر پرسیدند.
report-rounded = عددهای همهٔ منطقه‌ها، گرد شده به 5
report-legend_now = تعداد کسانی که پرسیدند
report-legend_before = معمول: میانگین چهار دورهٔ قبل
report-legend_margin = مقدار خطای ممکن در عدد

## Names

report-under = کمتر از 10
report-week = هفتهٔ { $number }
report-other = بقیه
report-other_country = دیگر یا گفته نشده
report-change_more = بیشتر از معمول
report-change_fewer = کمتر از معمول
report-change_same = مثل معمول
report-change_unknown = هنوز مقایسه‌ای نیست
report-channel_telegram = تلگرام
report-channel_web = چت در وب
report-channel_whatsapp = واتساپ
report-outcome_answered = جواب از Lotse
report-outcome_road_map = گرفتن نقشهٔ راه
report-outcome_handed_over = سپردن به تیم
report-outcome_referred = معرفی به یک اداره
report-outcome_left = رفتن بدون نتیجه
report-campaign_none = بدون برنامه
report-table_topic = موضوع‌ها
report-table_language = زبان‌ها
report-table_country_group = منطقه‌های جهان
report-table_channel = راه‌های رسیدن به Lotse
report-table_outcome = نتیجه‌ها
report-table_topic_language = موضوع‌ها و زبان‌ها
report-table_topic_outcome = موضوع‌ها و نتیجه‌ها
report-table_region = منطقه‌ها
report-table_campaign = برنامه‌ها

## The page

report-title = گزارش هفتگی: { $team }
report-made = تاریخ تهیه: { $date }
report-numbers = چه کسانی پرسیدند
report-history = هفته‌های اخیر
report-column_now = تعداد
report-column_before = معمول
report-column_change = مقایسه
report-matrix_rest = هر چه اینجا نیست، هر بار کمتر از 10 بود.
report-team = تیم شما، عددهای دقیق
report-op_opened = گفتگوهای جدید
report-op_answered = جواب داده شد
report-op_referred = معرفی به جای دیگر
report-op_unanswered = بدون جواب تمام شد
report-op_left = آن شخص پیش از پایان رفت
report-op_first_reply = زمان تا اولین جواب (میانه)
report-op_rating = امتیاز از 1 تا 5 (تعداد)
report-cases = گفتگوهای باز
report-cases_none = الان هیچ گفتگوی بازی نیست.
report-case = گفتگو
report-owner = پیش چه کسی
report-owner_waiting = هنوز هیچ‌کس
report-owner_volunteer = داوطلب
report-waits = مدت انتظار
report-overdue = خیلی طولانی
report-load = هر کس چند گفتگو دارد
report-away = فعلاً نیست
report-download = ذخیرهٔ عددها به شکل جدول (CSV)

## How to read the numbers

report-read = این عددها را چطور بخوانید
report-read_noise = همهٔ عددهای مربوط به کسانی که پرسیدند عمداً کمی نادقیق است: تصادف هر کدام را کمی تغییر می‌دهد. «{ $example }» یعنی: در 95 مورد از 100 مورد، عدد واقعی بین 30 و 50 است.
report-read_under = «کمتر از 10» یعنی: آن‌قدر کم که عددی نمی‌گوییم. شاید هم هیچ‌کس نبوده است.
report-read_change = «بیشتر از معمول» فقط جایی نوشته می‌شود که تفاوت با میانگین چهار دورهٔ قبل بزرگ‌تر از آن باشد که تصادف می‌سازد.
report-read_nobody = هیچ‌کس نمی‌تواند از این عددها با اطمینان بفهمد چه کسی پرسیده است، ما هم نمی‌توانیم. فقط جمع‌هایی ذخیره می‌شود که تصادف از پیش آن‌ها را تغییر داده است.
report-read_loss = این که عددهای چهار هفته حداکثر چقدر دربارهٔ یک نفر آشکار می‌کند، با مقداری به نام اپسیلون سنجیده می‌شود. اینجا { $loss } است. هر چه کوچک‌تر باشد، از همه بهتر محافظت می‌شود.
