### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **طبق این پاسخ‌ها ممکن است:**
routes-possible_none = فعلاً طبق این پاسخ‌ها هنوز هیچ راهی کاملاً باز نیست. این می‌تواند عوض شود.
routes-possible_none_alone = فعلاً طبق این پاسخ‌ها هنوز راهی نمی‌بینم. این می‌تواند عوض شود.
routes-open = **ممکن است، اگر چیزی اضافه شود:**
routes-open_more = **این هم ممکن است، اگر چیزی اضافه شود:**
routes-further = این هم ممکن است، ولی با قدم‌های بیشتر:
routes-blocked = **آنچه فعلاً نمی‌شود:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = مبلغ‌ها برای سال { $year } است. مبلغ‌های جدید هنوز مطمئن نیست.
routes-discretion = این اطلاعاتی بر پایهٔ همین پاسخ‌هاست، نه قول و نه مشاورهٔ حقوقی. فقط اداره می‌تواند تصمیم بگیرد.

routes-approval_ba = ادارهٔ فدرال کار (Bundesagentur für Arbeit، BA) باید موافقت کند.
routes-approval_priority = ادارهٔ فدرال کار (Bundesagentur für Arbeit، BA) باید موافقت کند. بررسی می‌کند که آیا کس دیگری اولویت دارد.
routes-approval_quota = ادارهٔ فدرال کار (Bundesagentur für Arbeit، BA) باید موافقت کند. در سال فقط تعداد محدودی هست.
routes-approval_priority_and_quota = ادارهٔ فدرال کار (Bundesagentur für Arbeit، BA) باید موافقت کند. بررسی می‌کند که آیا کس دیگری اولویت دارد، و تعداد در سال محدود است.

routes-note_licence = در شغل‌های محافظت‌شده، مثلاً پرستاری، با این حال به رسمیت شناختن مدرک (Anerkennung) لازم است.
routes-note_nothing =
    این‌ها راه باز می‌کند:
    • یک مدرک: آموزش حرفه‌ای حداقل { FACT("qualified_training_min") } یا دانشگاه
    • آلمانی، بهتر است تا { FACT("apprenticeship_german") }
    • یک پیشنهاد قطعی برای کار یا آموزش حرفه‌ای
    • گفتگو با یک مشاورهٔ رایگان
routes-note_quota = برای بالکان غربی ممکن است تعداد امسال تمام شده باشد. قبلاً از سفارت بپرسید.
routes-note_visa_free_entry = با این پاسپورت می‌شود بدون ویزا وارد شد و مجوز اقامت (Aufenthaltstitel) را اینجا درخواست کرد، حداکثر { FACT("visa_free_application") } بعد از ورود. کار کردن فقط با مجوز مجاز است.
routes-note_in_germany = **مهم:** بدون اجازهٔ اقامت برای دانشگاه، آموزش حرفه‌ای یا کار معمولاً فقط از خارج می‌شود درخواست داد. قبل از خروج از آلمان حتماً مشاوره بگیرید، به‌خصوص در پناهندگی (Asyl) یا دولدونگ (Duldung).

## Titles, and what each route is

routes-title_eu_free_movement = رفت‌وآمد آزاد (FreizügG/EU)
    .text = با پاسپورت اتحادیهٔ اروپا، EWR یا سوئیس می‌شود در آلمان زندگی و کار کرد، بدون ویزا و بدون اجازهٔ کار.
routes-title_blue_card_general = کارت آبی (Blaue Karte EU، § 18g)
    .text = مجوز برای کاری که به رشتهٔ دانشگاه بخورد. موافقت ادارهٔ فدرال کار (Bundesagentur für Arbeit) برای آن لازم نیست، قانون آلمانی نمی‌خواهد.
routes-title_blue_card_reduced = کارت آبی در شغل با کمبود نیرو (§ 18g)
    .text = همان کارت با حقوق (معاش) کمتر: برای شغل‌های با کمبود نیرو و کمی بعد از دانشگاه.
routes-title_blue_card_it = کارت آبی برای IT بدون دانشگاه (§ 18g Abs. 2)
    .text = اینجا به جای مدرک، تجربه در IT حساب است.
routes-title_skilled_academic_18b = نیروی متخصص دانشگاهی (§ 18b)
    .text = برای هر کار تخصصی. لازم نیست دقیقاً به رشتهٔ دانشگاه بخورد.
routes-title_skilled_vocational_18a = نیروی متخصص با آموزش حرفه‌ای (§ 18a)
    .text = برای هر کار تخصصی، وقتی آموزش در آلمان به رسمیت شناخته شده است.
routes-title_experience_19c2 = کار با تجربهٔ شغلی (§ 19c Abs. 2)
    .text = کار بدون به رسمیت شناختن در آلمان: تجربه، مدرکی از کشور خود و حقوق (معاش) حساب است.
routes-title_experience_it_19c2 = IT با تجربهٔ شغلی (§ 19c Abs. 2)
    .text = کار در IT کاملاً بدون مدرک: تجربه و حقوق (معاش) حساب است.
routes-title_recognition_partnership_16d3 = Anerkennungspartnerschaft (§ 16d Abs. 3)
    .text = اول آمدن و کار کردن، به رسمیت شناختن مدرک در آلمان در کنار آن پیش می‌رود.
routes-title_adaptation_16d1 = دوره برای به رسمیت شناختن (§ 16d Abs. 1)
    .text = اقامتی برای جبران آنچه طبق تصمیم کتبی (Bescheid) هنوز کم است، در آلمان.
routes-title_exam_16d5 = امتحان برای به رسمیت شناختن (§ 16d Abs. 5)
    .text = اقامتی کوتاه فقط برای امتحان. در این مدت نمی‌شود کار کرد.
routes-title_western_balkans_26_2 = قانون بالکان غربی (§ 26 Abs. 2 BeschV)
    .text = برای هر کاری با پیشنهاد قطعی، بدون مدرک و بدون آلمانی هم. درخواست در یک نمایندگی آلمان در آن منطقه داده می‌شود.
routes-title_best_friends_26_1 = قانون برای بعضی کشورها (§ 26 Abs. 1 BeschV)
    .text = با این پاسپورت هر کاری با پیشنهاد قطعی ممکن است، بدون مدرک هم.
routes-title_care_assistant_22a = کمک‌پرستار (§ 22a BeschV)
    .text = برای کسانی که آموزش کمک‌پرستاری دارند که در آلمان معتبر است.
routes-title_driver_24a = رانندهٔ کامیون یا اتوبوس (§ 24a BeschV)
    .text = برای رانندهٔ حرفه‌ای با پیشنهاد کار. بعضی شرکت‌ها کمک می‌کنند گواهینامهٔ (لایسنس) اتحادیهٔ اروپا را بگیرید.
routes-title_opportunity_card_skilled = کارت فرصت بدون امتیاز (§ 20a)
    .text = آمدن و جستجوی کار در اینجا. مدرک به رسمیت شناخته شده یا قابل مقایسه است، برای همین امتیاز لازم نیست.
routes-title_opportunity_card_points = کارت فرصت با امتیاز (§ 20a)
    .text = آمدن و جستجوی کار در اینجا. حد لازم: { FACT("oc_min_points") }. در منو زیر «موضوع‌های دیگر» آنها را دقیق حساب می‌کنم.
routes-title_apprenticeship_16a = آموزش حرفه‌ای در آلمان (§ 16a)
    .text = یاد گرفتن یک شغل. در آموزش در شرکت، از همان وقت پول می‌گیرند.
routes-title_training_search_17 = جستجوی جای آموزش حرفه‌ای (§ 17)
    .text = حداکثر { FACT("training_search_duration") } در آلمان دنبال جای آموزش حرفه‌ای (Ausbildung) گشتن.
routes-title_job_search_20 = جستجوی کار بعد از مدرک در آلمان (§ 20)
    .text = کسی که اینجا دانشگاه، آموزش حرفه‌ای، تحقیق یا به رسمیت شناختن را تمام کرده، اجازه دارد در آلمان دنبال کار بگردد.
routes-title_short_term_15d = کار کوتاه (§ 15d BeschV)
    .text = برای کار چند ماهه. کارفرما درخواست می‌دهد و پول سفر را می‌پردازد.
routes-title_ict_19 = کارت ICT (§ 19)
    .text = برای مدتی در آلمان در همان گروه شرکت.
routes-title_language_course_16f = کلاس آلمانی در آلمان (§ 16f)
    .text = اقامتی برای یاد گرفتن آلمانی، با کمی کار در کنار آن.

## What is missing, by condition

routes-missing-free_movement = پاسپورت اتحادیهٔ اروپا، EWR یا سوئیس
routes-missing-third_country = پاسپورتی از خارج از اتحادیهٔ اروپا
routes-missing-degree = مدرک دانشگاهی که در آلمان به رسمیت شناخته شده یا قابل مقایسه است (anabin یا ZAB)
routes-missing-fitting_job = پیشنهاد کاری که به رشتهٔ دانشگاه بخورد
routes-missing-offer_months = پیشنهاد کار برای حداقل { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = حقوق (معاش) سالانهٔ حداقل { FACT("blue_card_salary_general") }
routes-missing-licence = مجوز شغل، اگر شغل محافظت‌شده است
routes-missing-shortage_or_recent_degree = شغلی با کمبود نیرو، یا مدرکی که حداکثر { FACT("blue_card_new_entrant") } پیش گرفته شده
routes-missing-salary_blue_card_reduced = حقوق (معاش) سالانهٔ حداقل { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = شغلی در IT
routes-missing-experience_it_blue_card = حداقل { FACT("blue_card_it_experience") } تجربهٔ IT در سطح دانشگاه ({ FACT("blue_card_it_experience_window") } آخر حساب است)
routes-missing-qualified_job = پیشنهاد کار برای کار تخصصی
routes-missing-age45 = به خاطر سن (از { FACT("age45_age") } به بالا): حقوق (معاش) سالانهٔ حداقل { FACT("age45_min_salary") } یا تأمین کافی دوران پیری
routes-missing-equivalence = به رسمیت شناختن کامل آموزش حرفه‌ای در آلمان
routes-missing-experience = حداقل { FACT("experience_years") } تجربه در شغل ({ FACT("experience_window") } آخر حساب است)
routes-missing-salary_or_agreement = حقوق (معاش) سالانهٔ حداقل { FACT("experience_6beschv_min_salary") }، یا دستمزد طبق قرارداد جمعی (Tarif)
routes-missing-experienced_qualification = مدرکی که در کشور خود از طرف دولت به رسمیت شناخته شده (آموزش حرفه‌ای: حداقل { FACT("experience_training_min") })
routes-missing-foreign_qualification = مدرکی که در کشور خود از طرف دولت به رسمیت شناخته شده (آموزش حرفه‌ای: حداقل { FACT("qualified_training_min") })
routes-missing-partnership_job = پیشنهاد کار در همان رشتهٔ شغلی
routes-missing-recognition_agreement = کارفرمایی که همکاری کند و این را کتبی قرارداد ببندد
routes-missing-suitable_employer = شرکتی که بتواند آموزش بدهد
routes-missing-german_a2 = آلمانی { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = تصمیم کتبی (Bescheid) که بگوید برای به رسمیت شناختن چه کم است
routes-missing-measure = جا در یک دورهٔ مناسب
routes-missing-german_a2_usual = معمولاً آلمانی { FACT("lang_16d1") }
routes-missing-livelihood_recognition = پول زندگی: { FACT("s16d_livelihood") } در ماه
routes-missing-exam = امتحانی برای به رسمیت شناختن که به‌زودی برگزار شود
routes-missing-nationality = پاسپورت کشوری که این قانون برای آن هست
routes-missing-job_offer = یک پیشنهاد کار قطعی
routes-missing-from_abroad = درخواست از خارج
routes-missing-asylum_benefits = نگرفتن کمک پناهندگی (Asylbewerberleistungsgesetz؛ { FACT("western_balkans_asylum_benefits") } آخر حساب است)
routes-missing-care_assistant = آموزش کمک‌پرستاری که در آلمان به رسمیت شناخته شده
routes-missing-driver = گواهینامهٔ (لایسنس) اتحادیهٔ اروپا با صلاحیت پایه، یا شرکتی که در این کمک کند
routes-missing-skilled_worker = مدرکی که در آلمان کامل به رسمیت شناخته شده یا، در مورد دانشگاه، قابل مقایسه حساب می‌شود
routes-missing-livelihood_opportunity_card = پول زندگی: { FACT("oc_livelihood") } در ماه
routes-missing-abroad_or_title = درخواست از خارج، یا اینجا با اجازهٔ اقامت برای دانشگاه، آموزش حرفه‌ای یا کار
routes-missing-basic_qualification = مدرکی که در کشور خود از طرف دولت به رسمیت شناخته شده (آموزش حرفه‌ای: حداقل { FACT("oc_training_min") })
routes-missing-german_or_english = آلمانی { FACT("oc_language_minimum") } یا انگلیسی { FACT("oc_language_minimum_english") }
routes-missing-points = امتیاز بیشتر (حد لازم: { FACT("oc_min_points") })، مثلاً با آلمانی بهتر
routes-missing-training_place = قرارداد آموزش حرفه‌ای یا جا در مدرسه
routes-missing-german_for_training = آلمانی { FACT("apprenticeship_german") }، یا شرکتی که خودش آلمانی را بررسی کند یا کلاسی قبل از آن در برنامه داشته باشد
routes-missing-livelihood_training = پول زندگی؛ دستمزد آموزش هم حساب است
routes-missing-under_age = سن زیر { FACT("training_search_age") }
routes-missing-livelihood_training_search = پول زندگی: { FACT("s16d_livelihood") } در ماه
routes-missing-school_certificate = مدرک مدرسه‌ای که با آن می‌شود به دانشگاه رفت
routes-missing-german_b1 = آلمانی { FACT("lang_training_search") }
routes-missing-completed_stay = یک مدرک یا دورهٔ تمام‌شده اینجا در آلمان
routes-missing-livelihood_search = پول کافی برای زندگی
routes-missing-collective_agreement = کارفرمایی با قرارداد جمعی (Tarifvertrag)
routes-missing-hours = حداقل { FACT("short_term_hours") } کار در هفته
routes-missing-short_duration = کاری برای حداکثر { FACT("short_term_months") }
routes-missing-travel_paid = کارفرمایی که پول سفر را بدهد
routes-missing-transfer_role = کار به عنوان مدیر، متخصص یا کارآموز (Trainee) در گروه شرکت
routes-missing-transfer_months = حداقل { FACT("ict_group_months") } در گروه شرکت، درست قبل از آن
routes-missing-transfer_days = اعزام بیشتر از { FACT("ict_transfer_days") }
routes-missing-language_course = جا در یک کلاس آلمانی
routes-missing-livelihood_language_course = پول زندگی: { FACT("s16d_livelihood") } در ماه

## What stands in the way for good, by condition

routes-blocked-skilled_worker = بدون مدرک، ویزای نیروی متخصص (Fachkraft) و کارت فرصت (Chancenkarte) نیست. تجربه به تنهایی برای آن کافی نیست.
routes-blocked-basic_qualification = برای کارت فرصت باید مدرک در کشور خود از طرف دولت به رسمیت شناخته شده باشد؛ آموزش حرفه‌ای باید حداقل { FACT("oc_training_min") } طول کشیده باشد.
routes-blocked-experience = برای راه تجربهٔ شغلی، تجربه هنوز کافی نیست: { FACT("experience_years") } لازم است.
routes-blocked-under_age = جستجوی جای آموزش حرفه‌ای فقط زیر سن { FACT("training_search_age") } می‌شود. خود آموزش بعد از آن هم می‌شود.
routes-blocked-school_certificate = جستجوی جای آموزش حرفه‌ای فقط با مدرک مدرسه‌ای می‌شود که با آن بشود به دانشگاه رفت. خود آموزش بدون آن هم می‌شود.
