### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = مرحبًا! كان هذا الأسبوع { $number } (من { $from } إلى { $to }). فريق «{ $team }».
report-late = يصل هذا التقرير متأخرًا عن موعده. عدد أيام التأخير: { $days }
report-incomplete = لم يُحسب جزء من الأسبوع لأن Lotse كان متوقفًا. لذلك الأرقام أصغر من الواقع.
report-asked = عدد من سألوا في كل المناطق معًا: **{ $n }**
report-asked_changed = عدد من سألوا في كل المناطق معًا: **{ $n }**، { $change }.
report-asked_few = كان الأسبوع هادئًا. عدد من سألوا في كل المناطق معًا: **أقل من 10**
report-uncounted = لا توجد أرقام لهذا الأسبوع، لأن Lotse لم يحسب.
report-span = من { $from } إلى { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 })، { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 })، { $name_2 } ({ $n_2 })، { $name_3 } ({ $n_3 })
report-top_few = { $table }: أقل من 10 في كل مكان
report-margin = هذه الأرقام ليست دقيقة تمامًا: { $margin }
report-waiting_1 = في انتظار جواب الآن: **{ $count }**. الأطول انتظارًا: { $name_1 } ({ $n_1 })
report-waiting_2 = في انتظار جواب الآن: **{ $count }**. الأطول انتظارًا: { $name_1 } ({ $n_1 })، { $name_2 } ({ $n_2 })
report-waiting_3 = في انتظار جواب الآن: **{ $count }**. الأطول انتظارًا: { $name_1 } ({ $n_1 })، { $name_2 } ({ $n_2 })، { $name_3 } ({ $n_3 })
report-waiting_none = لا أحد ينتظر جوابًا الآن.
report-task_more = مهام أخرى في الملف: { $count }
report-no_picture = تعذّر رسم الصورة هذه المرة. كل الأرقام موجودة في الملف.
report-file = كل الأرقام والمهام موجودة في هذا الملف.

## What is to be done

report-tasks = ما يجب عمله
report-tasks_head = **ما يجب عمله:**
report-tasks_none = لا يوجد ما يجب عمله الآن.
report-task_overdue = • انتظار طويل جدًا لجواب في المحادثة { $name }: { $time }
report-task_channel = • يوجد خلل، والرسائل لا تصل: { $name }
report-task_job = • توجد مهمة لا تعمل في الخلفية: { $name }
report-task_failed = • رسائل لم يستطع Lotse الرد عليها بسبب خطأ فيه: { $count }
report-task_no_volunteer = • يسأل أشخاص بهذه اللغة، ولا أحد في الفريق يتكلمها: { $language }
report-task_too_much = • عدد كبير جدًا من المحادثات المفتوحة عند { $name }: { $count }
report-task_idle = • لا محادثات منذ أربعة أسابيع عند { $name }.
report-task_unanswered = • لم يعرف Lotse جوابًا عن هذا السؤال: «{ $text }» (أسئلة مشابهة: { $count })
report-task_not_quite = • هذا الجواب لا يكفي في كثير من الأحيان: «{ $title }» (قال ذلك { $share } من 100)
report-task_fact = • هذه المعلومة تحتاج إلى مراجعة منذ { $date }: { $name }
report-task_translation = • نصوص قديمة باللغة { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = أكثر الأسئلة كانت عن: { $items }.
report-chart_more = أكثر من المعتاد: { $items }.
report-chart_fewer = أقل من المعتاد: { $items }.
report-chart_same = ما عدا ذلك كما في الفترات السابقة.
report-chart_few = في كل موضوع كان العدد أقل من 10.
report-chart_weeks = عدد من سألوا في الأسابيع الأخيرة.
report-quiet = أسبوع هادئ: أقل من 10 أشخاص سألوا.
report-rounded = أرقام كل المناطق، مقرّبة إلى 5
report-legend_now = عدد من سألوا
report-legend_before = المعتاد: متوسط الفترات الأربع السابقة
report-legend_margin = مقدار الخطأ الممكن في العدد

## Names

report-under = أقل من 10
report-week = الأسبوع { $number }
report-other = غير ذلك
report-other_country = أخرى أو لم تُذكر
report-change_more = أكثر من المعتاد
report-change_fewer = أقل من المعتاد
report-change_same = كالمعتاد
report-change_unknown = لا مقارنة بعد
report-channel_telegram = تيليغرام
report-channel_web = الدردشة على الموقع
report-channel_whatsapp = واتساب
report-outcome_answered = جواب من Lotse
report-outcome_road_map = الحصول على خطة
report-outcome_handed_over = تسليم إلى الفريق
report-outcome_referred = إرشاد إلى مكتب
report-outcome_left = خروج دون نتيجة
report-campaign_none = دون حملة
report-table_topic = المواضيع
report-table_language = اللغات
report-table_country_group = مناطق العالم
report-table_channel = الطرق إلى Lotse
report-table_outcome = النتائج
report-table_topic_language = المواضيع واللغات
report-table_topic_outcome = المواضيع والنتائج
report-table_region = المناطق
report-table_campaign = الحملات

## The page

report-title = التقرير الأسبوعي: { $team }
report-made = تاريخ الإعداد: { $date }
report-numbers = من سأل
report-history = الأسابيع الأخيرة
report-column_now = العدد
report-column_before = المعتاد
report-column_change = المقارنة
report-matrix_rest = ما لا يظهر هنا كان في كل مرة أقل من 10.
report-team = فريقك، أرقام دقيقة
report-op_opened = محادثات جديدة
report-op_answered = تمت الإجابة
report-op_referred = تحويل إلى جهة أخرى
report-op_unanswered = انتهت دون جواب
report-op_left = تركها الشخص قبل النهاية
report-op_first_reply = الوقت حتى أول جواب (القيمة الوسطى)
report-op_rating = التقييم من 1 إلى 5 (عدد المقيّمين)
report-cases = المحادثات المفتوحة
report-cases_none = لا توجد محادثة مفتوحة الآن.
report-case = المحادثة
report-owner = عند من
report-owner_waiting = لا أحد بعد
report-owner_volunteer = متطوع/ة
report-waits = مدة الانتظار
report-overdue = طويل جدًا
report-load = عدد المحادثات عند كل شخص
report-away = في استراحة
report-download = حفظ الأرقام كجدول (CSV)

## How to read the numbers

report-read = كيف تُقرأ هذه الأرقام
report-read_noise = كل الأرقام عمّن سألوا غير دقيقة قليلًا عن قصد: المصادفة تغيّر كل رقم بمقدار صغير. «{ $example }» تعني: في 95 من 100 حالة يكون العدد الحقيقي بين 30 و50.
report-read_under = «أقل من 10» تعني: عدد قليل إلى حد لا نذكره. ربما لم يسأل أحد.
report-read_change = «أكثر من المعتاد» تظهر فقط حين يكون الفرق عن متوسط الفترات الأربع السابقة أكبر مما تصنعه المصادفة.
report-read_nobody = لا يستطيع أحد أن يعرف من هذه الأرقام على وجه اليقين من سأل، ولا نحن. لا تُحفظ إلا مجاميع غيّرتها المصادفة من قبل.
report-read_loss = أقصى ما يمكن أن تكشفه أرقام أربعة أسابيع عن شخص واحد تقيسه قيمة اسمها إبسيلون. وهي هنا { $loss }. كلما صغرت كانت حماية الجميع أفضل.
