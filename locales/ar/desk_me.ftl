### Volunteers and coordinators about themselves: joining the team, what they declare, /me, leaving. Arabic.

## Joining the team

desk-join_welcome_volunteer = **أهلًا وسهلًا في فريق «{ $region }».** شكرًا على رغبتك في المساعدة.
    هنا يكتب إليك أشخاص يريدون العمل في ألمانيا. لا يظهر لهم اسمك ولا رقمك، ولا تظهر لك أسماؤهم ولا أرقامهم.
    لديّ أولًا أربعة أسئلة قصيرة، وبعدها يأتي التدريب. يمكن التوقف في أي وقت والمتابعة لاحقًا.
desk-join_welcome_coordinator = **أهلًا وسهلًا في فريق «{ $region }».** شكرًا على تنسيق الفريق.
    لديّ أولًا أربعة أسئلة قصيرة، حتى يمكنك أنت أيضًا تولّي استفسارات. بعدها يمكنك الاطلاع على تدريب المتطوعين، لكنه ليس إلزاميًا.
desk-join_again_volunteer = **أنت الآن في فريق «{ $region }».** شكرًا على مساعدتك. بياناتك السابقة تسري هنا أيضًا.
desk-join_again_coordinator = **أنت الآن في فريق «{ $region }»، والتنسيق فيه معك.** بياناتك السابقة تسري هنا أيضًا.

desk-join_languages = **بأي لغات يمكنك المساعدة؟**
    يُرجى الضغط على كل لغة يمكنك الكتابة بها جيدًا. والضغط مرة أخرى يزيل اللغة.
desk-join_one_language = أحتاج إلى لغة واحدة على الأقل. وإلا فلا أعرف من يمكنك مساعدته.
desk-join_subjects = **ما المواضيع التي لك معرفة جيدة بها؟**
    في هذه المواضيع أسألك قبل غيرك. الاختيار ليس إلزاميًا.
desk-join_origins = **ما البلدان التي لك معرفة جيدة بها؟**
    ربما جئت من هناك أو عشت هناك. إذا كان الشخص من هذه البلدان، أسألك قبل غيرك. الاختيار ليس إلزاميًا.
desk-join_hours = **متى يمكنك الإجابة عادةً؟**
    • نهارًا: من الاثنين إلى الجمعة، من الساعة { $daytime_opens } إلى { $daytime_closes }
    • مساءً: من الاثنين إلى الجمعة، من الساعة { $evening_opens } إلى { $evening_closes }
    • نهاية الأسبوع: السبت والأحد، من الساعة { $weekend_opens } إلى { $weekend_closes }
    هذا بتوقيت ألمانيا. أسألك في هذه الأوقات فقط. وبدون اختيار تسري أوقات منطقتك.
desk-join_training = **بقي التدريب فقط.**
    فيه بطاقات قصيرة والقواعد واختبار. بعدها أستطيع أن أعرض عليك أول استفسار.
desk-join_done_volunteer = **تم كل شيء، وشكرًا جزيلًا.** أنت الآن في الفريق.
    عندما يحتاج أحد إلى مساعدتك، أكتب إليك. والقرار لك في كل مرة: تولّي الاستفسار أو لا.
    لتغيير بياناتك: /me. للاستراحة: /away
desk-join_done_coordinator = **تم كل شيء، وشكرًا جزيلًا.** تنسيق الفريق معك الآن.
    أكتب إليك عندما ينتظر أحد جوابًا مدة أطول من اللازم.
    لدعوة متطوعين: /invite. لتغيير بياناتك: /me. للاستراحة: /away

## Buttons

desk-begin = هيا نبدأ
desk-go_on = متابعة
desk-done = تم
desk-start_training = إلى التدريب
desk-show_me = بياناتي
desk-change_languages = تغيير اللغات
desk-change_subjects = تغيير المواضيع
desk-change_origins = تغيير البلدان
desk-change_hours = تغيير الأوقات
desk-change_language = لغة البرنامج
desk-back = إلغاء الاستراحة
desk-leave = مغادرة الفريق
desk-leave_yes = نعم، سأتوقف
desk-leave_no = لا، سأبقى

desk-hours_daytime = نهارًا
desk-hours_evening = مساءً
desk-hours_weekend = نهاية الأسبوع

## What she declared (/me)

desk-me_head = **بياناتك**
desk-me_languages = اللغات: { $list }
desk-me_no_languages = اللغات: لا توجد بعد
desk-me_subjects = المواضيع: { $list }
desk-me_no_subjects = المواضيع: لا شيء محدد
desk-me_origins = البلدان: { $list }
desk-me_no_origins = البلدان: لا شيء محدد
desk-me_hours = الأوقات: { $list }
desk-me_no_hours = الأوقات: كما في منطقتك
desk-me_language = أكتب إليك بهذه اللغة: { $language }
desk-me_away = الاستراحة: من { $since } إلى { $until }
desk-me_trained = التدريب: مكتمل
desk-me_not_trained = التدريب: لم يكتمل بعد
desk-me_ask = هل هناك شيء يحتاج إلى تغيير؟
desk-me_back = أُلغيت استراحتك. يسعدنا وجودك معنا.

## Leaving the team

desk-leave_ask =
    هل قررت فعلًا مغادرة الفريق؟
    عندها أحذف بياناتك، وأعرض محادثاتك المفتوحة على غيرك. للاستراحة فقط يكفي /away
desk-leave_last =
    لا أحد غيرك ينسّق الفريق «{ $team }».
    بعد مغادرتك لن يعرف أحد أن استفسارًا بقي دون جواب، ولن يستطيع أحد دعوة غيره. وعندها يجب على من يشغّل البوت أن يدعو تنسيقًا جديدًا بالأمر “lotse invite”. هل تبقى رغبتك في المغادرة؟
desk-leave_done = خرجت من الفريق، وحُذفت بياناتك. شكرًا على وقتك وعلى مساعدتك. للعودة لاحقًا يُرجى طلب رابط جديد من التنسيق.
desk-leave_kept = يسعدنا بقاؤك. لا يتغير شيء.
