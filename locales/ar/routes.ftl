### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only. FACT writes duals in the nominative (سنتان): give every figure a
### nominative place. Arabic.

routes-possible = **حسب هذه الإجابات ممكن:**
routes-possible_none = حاليًا لا يوجد حسب هذه الإجابات طريق مفتوح بالكامل. وهذا قد يتغير.
routes-possible_none_alone = حاليًا لا أرى حسب هذه الإجابات أي طريق. وهذا قد يتغير.
routes-open = **ممكن، إذا توفر شيء آخر:**
routes-open_more = **ممكن أيضًا، إذا توفر شيء آخر:**
routes-further = ممكن أيضًا، لكن بخطوات أكثر:
routes-blocked = **ما لا يمكن حاليًا:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = المبالغ من سنة { $year }. الجديدة ليست أكيدة بعد.
routes-discretion = هذه معلومة حسب هذه الإجابات، وليست وعدًا ولا استشارة قانونية. القرار للسلطة وحدها.

routes-approval_ba = يجب أن توافق وكالة العمل الاتحادية (BA، Bundesagentur für Arbeit).
routes-approval_priority = يجب أن توافق وكالة العمل الاتحادية (BA، Bundesagentur für Arbeit). وهي تفحص إن كانت لشخص آخر أولوية.
routes-approval_quota = يجب أن توافق وكالة العمل الاتحادية (BA، Bundesagentur für Arbeit). والعدد في السنة محدود.
routes-approval_priority_and_quota = يجب أن توافق وكالة العمل الاتحادية (BA، Bundesagentur für Arbeit). وهي تفحص إن كانت لشخص آخر أولوية، والعدد في السنة محدود.

routes-note_licence = في المهن المحمية، مثل التمريض، يلزم الاعتراف رغم ذلك.
routes-note_nothing =
    هذا يفتح طرقًا:
    • شهادة: تدريب مهني مدته على الأقل { FACT("qualified_training_min") } أو دراسة جامعية
    • الألمانية، والأفضل حتى { FACT("apprenticeship_german") }
    • عرض ثابت لعمل أو لتدريب مهني
    • حديث مع مركز استشارة مجاني
routes-note_quota = في غرب البلقان قد يكون عدد هذه السنة قد انتهى. الأفضل سؤال السفارة قبل ذلك.
routes-note_visa_free_entry = مع هذا الجواز يُسمح بالدخول بدون تأشيرة وطلب تصريح الإقامة (Aufenthaltstitel) هنا، والمهلة القصوى بعد الدخول { FACT("visa_free_application") }. ولا يجوز العمل إلا مع التصريح.
routes-note_in_germany = **مهم:** بدون تصريح إقامة للدراسة أو التدريب المهني أو العمل لا يمكن الطلب غالبًا إلا من خارج ألمانيا. قبل مغادرة ألمانيا من المهم جدًا أخذ استشارة، خاصة في حالة اللجوء أو تعليق الترحيل (Duldung).

## Titles, and what each route is

routes-title_eu_free_movement = حرية التنقل (FreizügG/EU)
    .text = مع جواز سفر من الاتحاد الأوروبي أو EWR أو سويسرا يُسمح بالعيش والعمل في ألمانيا، بدون تأشيرة وبدون تصريح عمل.
routes-title_blue_card_general = البطاقة الزرقاء (Blaue Karte EU، § 18g)
    .text = التصريح لعمل يناسب الدراسة الجامعية. لا تلزم له موافقة وكالة العمل الاتحادية، والقانون لا يشترط الألمانية.
routes-title_blue_card_reduced = البطاقة الزرقاء لمهن ينقصها العاملون (§ 18g)
    .text = البطاقة نفسها مع راتب أقل: للمهن التي ينقصها العاملون (Engpassberufe) ولمن تخرّج منذ وقت قصير.
routes-title_blue_card_it = البطاقة الزرقاء للبرمجة بدون جامعة (§ 18g Abs. 2)
    .text = هنا تُحسب الخبرة في الكمبيوتر والبرمجة بدل الشهادة.
routes-title_skilled_academic_18b = عامل ماهر جامعي (Fachkraft، § 18b)
    .text = لكل عمل يحتاج إلى تأهيل. وليس من الضروري أن يطابق الدراسة تمامًا.
routes-title_skilled_vocational_18a = عامل ماهر بتدريب مهني (Fachkraft، § 18a)
    .text = لكل عمل يحتاج إلى تأهيل، إذا كان التدريب المهني معترفًا به في ألمانيا.
routes-title_experience_19c2 = عمل مع خبرة (§ 19c Abs. 2)
    .text = العمل بدون اعتراف ألماني: تُحسب الخبرة، وشهادة من بلد الأصل، والراتب.
routes-title_experience_it_19c2 = برمجة مع خبرة (§ 19c Abs. 2)
    .text = العمل في الكمبيوتر والبرمجة بدون أي شهادة: تُحسب الخبرة والراتب.
routes-title_recognition_partnership_16d3 = شراكة الاعتراف (§ 16d Abs. 3)
    .text = السفر والعمل أولًا، والاعتراف يستمر في ألمانيا أثناء ذلك.
routes-title_adaptation_16d1 = دورة للاعتراف (§ 16d Abs. 1)
    .text = إقامة لتعويض ما هو ناقص حسب القرار (Bescheid) داخل ألمانيا.
routes-title_exam_16d5 = امتحان للاعتراف (§ 16d Abs. 5)
    .text = إقامة قصيرة للامتحان فقط. والعمل أثناءها غير مسموح.
routes-title_western_balkans_26_2 = قاعدة غرب البلقان (§ 26 Abs. 2 BeschV)
    .text = لكل عمل مع عرض ثابت، بدون شهادة وبدون ألمانية أيضًا. يُقدَّم الطلب لدى بعثة ألمانية في المنطقة.
routes-title_best_friends_26_1 = قاعدة لبعض البلدان (§ 26 Abs. 1 BeschV)
    .text = مع هذا الجواز يكون كل عمل مع عرض ثابت ممكنًا، بدون شهادة أيضًا.
routes-title_care_assistant_22a = مساعد أو مساعدة تمريض (§ 22a BeschV)
    .text = لمن لديه تدريب في المساعدة في التمريض يسري في ألمانيا.
routes-title_driver_24a = سائق شاحنة أو حافلة (§ 24a BeschV)
    .text = للسائقين المهنيين مع وظيفة. بعض الشركات تساعد في الحصول على الرخصة الأوروبية.
routes-title_opportunity_card_skilled = بطاقة الفرصة بدون نقاط (§ 20a)
    .text = السفر والبحث عن عمل هنا. الشهادة معترف بها أو قابلة للمقارنة، لذلك لا تلزم نقاط.
routes-title_opportunity_card_points = بطاقة الفرصة بالنقاط (§ 20a)
    .text = السفر والبحث عن عمل هنا. المطلوب { FACT("oc_min_points") }. في القائمة، تحت «مواضيع أخرى»، أحسبها بدقة.
routes-title_apprenticeship_16a = التدريب المهني في ألمانيا (§ 16a)
    .text = تعلّم مهنة. وفي التدريب داخل شركة يوجد دخل منذ البداية.
routes-title_training_search_17 = البحث عن مكان تدريب (§ 17)
    .text = البحث في ألمانيا عن مكان تدريب مهني، والحد الأقصى { FACT("training_search_duration") }.
routes-title_job_search_20 = بحث عن عمل بعد شهادة من هنا (§ 20)
    .text = من أنهى هنا دراسة جامعية أو تدريبًا مهنيًا أو بحثًا علميًا أو اعترافًا، يُسمح له بالبحث عن عمل في ألمانيا.
routes-title_short_term_15d = عمل لمدة قصيرة (§ 15d BeschV)
    .text = لعمل مدته بضعة أشهر. صاحب العمل يقدّم الطلب ويدفع السفر.
routes-title_ict_19 = بطاقة ICT (§ 19)
    .text = لمدة في ألمانيا داخل مجموعة الشركة نفسها.
routes-title_language_course_16f = دورة ألمانية داخل ألمانيا (§ 16f)
    .text = إقامة لتعلّم الألمانية، مع قليل من العمل الجانبي.

## What is missing, by condition

routes-missing-free_movement = جواز سفر من الاتحاد الأوروبي أو EWR أو سويسرا
routes-missing-third_country = جواز سفر من خارج الاتحاد الأوروبي
routes-missing-degree = دراسة جامعية معترف بها في ألمانيا أو قابلة للمقارنة (anabin أو ZAB)
routes-missing-fitting_job = عرض عمل يناسب الدراسة الجامعية
routes-missing-offer_months = عرض عمل مدته على الأقل { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = راتب سنوي على الأقل { FACT("blue_card_salary_general") }
routes-missing-licence = ترخيص المهنة، إذا كانت محمية
routes-missing-shortage_or_recent_degree = مهنة ينقصها العاملون (Engpassberuf)، أو شهادة عمرها { FACT("blue_card_new_entrant") } كحد أقصى
routes-missing-salary_blue_card_reduced = راتب سنوي على الأقل { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = مهنة في الكمبيوتر والبرمجة
routes-missing-experience_it_blue_card = خبرة في البرمجة بمستوى جامعي، مدتها على الأقل { FACT("blue_card_it_experience") } (تُحسب الفترة الأخيرة فقط، وهي { FACT("blue_card_it_experience_window") })
routes-missing-qualified_job = عرض لعمل يحتاج إلى تأهيل
routes-missing-age45 = بسبب العمر (ابتداءً من { FACT("age45_age") }): راتب سنوي على الأقل { FACT("age45_min_salary") } أو ضمان كافٍ للشيخوخة
routes-missing-equivalence = الاعتراف الكامل بالتدريب المهني في ألمانيا
routes-missing-experience = خبرة في المهنة، مدتها على الأقل { FACT("experience_years") } (تُحسب الفترة الأخيرة فقط، وهي { FACT("experience_window") })
routes-missing-salary_or_agreement = راتب سنوي على الأقل { FACT("experience_6beschv_min_salary") }، أو أجر حسب اتفاق جماعي (Tarif)
routes-missing-experienced_qualification = شهادة معترف بها من دولة الأصل (تدريب مهني: على الأقل { FACT("experience_training_min") })
routes-missing-foreign_qualification = شهادة معترف بها من دولة الأصل (تدريب مهني: على الأقل { FACT("qualified_training_min") })
routes-missing-partnership_job = عرض عمل في المجال المهني نفسه
routes-missing-recognition_agreement = صاحب عمل يشارك ويتفق على ذلك كتابةً
routes-missing-suitable_employer = شركة قادرة على التدريب
routes-missing-german_a2 = ألمانية { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = قرار (Bescheid) يذكر ما ينقص بعد للاعتراف
routes-missing-measure = مكان في دورة مناسبة
routes-missing-german_a2_usual = عادةً ألمانية { FACT("lang_16d1") }
routes-missing-livelihood_recognition = مال للمعيشة: { FACT("s16d_livelihood") } شهريًا
routes-missing-exam = امتحان للاعتراف موعده قريب
routes-missing-nationality = جواز بلد تسري عليه هذه القاعدة
routes-missing-job_offer = عرض عمل ثابت
routes-missing-from_abroad = تقديم الطلب من خارج ألمانيا
routes-missing-asylum_benefits = عدم الحصول على مساعدة حسب قانون مساعدات طالبي اللجوء (تُحسب الفترة الأخيرة فقط، وهي { FACT("western_balkans_asylum_benefits") })
routes-missing-care_assistant = تدريب في المساعدة في التمريض معترف به في ألمانيا
routes-missing-driver = رخصة أوروبية مع التأهيل الأساسي، أو شركة تساعد في ذلك
routes-missing-skilled_worker = شهادة معترف بها في ألمانيا بالكامل أو، في الدراسة الجامعية، قابلة للمقارنة
routes-missing-livelihood_opportunity_card = مال للمعيشة: { FACT("oc_livelihood") } شهريًا
routes-missing-abroad_or_title = تقديم الطلب من خارج ألمانيا، أو هنا مع تصريح إقامة للدراسة أو التدريب المهني أو العمل
routes-missing-basic_qualification = شهادة معترف بها من دولة الأصل (تدريب مهني: على الأقل { FACT("oc_training_min") })
routes-missing-german_or_english = ألمانية { FACT("oc_language_minimum") } أو إنجليزية { FACT("oc_language_minimum_english") }
routes-missing-points = نقاط أكثر (المطلوب: { FACT("oc_min_points") })، مثلًا بألمانية أفضل
routes-missing-training_place = عقد تدريب أو مكان في مدرسة
routes-missing-german_for_training = ألمانية { FACT("apprenticeship_german") }، أو شركة تفحص اللغة بنفسها أو تخطط لدورة قبل التدريب
routes-missing-livelihood_training = مال للمعيشة؛ وأجر التدريب يُحسب منه
routes-missing-under_age = عمر أقل من هذا الحد: { FACT("training_search_age") }
routes-missing-livelihood_training_search = مال للمعيشة: { FACT("s16d_livelihood") } شهريًا
routes-missing-school_certificate = شهادة مدرسية تسمح بالدراسة الجامعية
routes-missing-german_b1 = ألمانية { FACT("lang_training_search") }
routes-missing-completed_stay = شهادة أو إنجاز هنا في ألمانيا
routes-missing-livelihood_search = مال كافٍ للمعيشة
routes-missing-collective_agreement = صاحب عمل مع اتفاق أجور جماعي (Tarifvertrag)
routes-missing-hours = عمل أسبوعي على الأقل { FACT("short_term_hours") }
routes-missing-short_duration = وظيفة حدها الأقصى { FACT("short_term_months") }
routes-missing-travel_paid = صاحب عمل يدفع السفر
routes-missing-transfer_role = وظيفة كمدير أو مختص أو متدرب (Trainee) في مجموعة الشركة
routes-missing-transfer_months = العمل في مجموعة الشركة قبل ذلك مباشرة، مدته على الأقل { FACT("ict_group_months") }
routes-missing-transfer_days = مهمة أطول من هذا الحد: { FACT("ict_transfer_days") }
routes-missing-language_course = مكان في دورة ألمانية
routes-missing-livelihood_language_course = مال للمعيشة: { FACT("s16d_livelihood") } شهريًا

## What stands in the way for good, by condition

routes-blocked-skilled_worker = بدون شهادة لا توجد تأشيرة للعمال المهرة (Fachkräfte) ولا بطاقة فرصة (Chancenkarte). الخبرة وحدها لا تكفي لذلك.
routes-blocked-basic_qualification = لبطاقة الفرصة (Chancenkarte) يجب أن تكون الشهادة معترفًا بها من دولة الأصل؛ والحد الأدنى لمدة التدريب المهني { FACT("oc_training_min") }.
routes-blocked-experience = لطريق خبرة العمل لا تكفي الخبرة بعد: المطلوب { FACT("experience_years") }.
routes-blocked-under_age = البحث عن مكان تدريب مهني ممكن فقط لمن عمره أقل من هذا الحد: { FACT("training_search_age") }. والتدريب نفسه ممكن بعد ذلك أيضًا.
routes-blocked-school_certificate = البحث عن مكان تدريب مهني ممكن فقط مع شهادة مدرسية تسمح بالدراسة الجامعية. والتدريب نفسه ممكن بدونها أيضًا.
