### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name. Arabic.

## Cards and offers

desk-offer = استفسار جديد **{ $code }** لفريق «{ $team }». هل يناسبك تولّيه؟
desk-card_language = اللغة: { $name }
desk-card_for = السؤال: { $name }
desk-card_subject = الموضوع: { $name }
desk-card_origin = المنطقة من العالم: { $name }
desk-card_occupation = المهنة: { $name }
desk-card_plan = لدى الشخص خطة: { $title }
desk-card_answer = آخر جواب قرأه الشخص: { $title }
desk-for_self = للشخص نفسه
desk-for_relative = للعائلة أو المعارف
desk-for_employer = لشركة
desk-for_volunteer = من متطوع/ة
desk-taken = المحادثة **{ $code }** معك الآن. رسائلك هنا تصل إلى الشخص. والسطر الذي يبدأ بـ // يبقى داخل الفريق.
desk-history = ما كُتب حتى الآن:
desk-nothing_yet = لم يكتب الشخص شيئًا بعد. يمكنك سؤاله عن موضوعه.
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = متطوع/ة:
desk-from_coordinator = التنسيق:
desk-from_bot = جواب مُراجَع:
desk-note = ملاحظة داخل الفريق:
desk-file = [ملف غير محفوظ]
desk-unreadable = [غير مقروء]
desk-changed = (معدّلة)
desk-talking = محادثتك الآن مع **{ $code }**.
desk-aside = لا محادثة لك مع أحد الآن. محادثاتك: /cases

## Buttons

desk-do_take = سأتولّى الاستفسار
desk-do_take_code = سأتولّى { $code }
desk-do_pass = ليس الآن
desk-do_talk = الكتابة إلى { $code }
desk-do_answer = جواب مُراجَع
desk-do_settled = لا حاجة إلى جواب
desk-do_hand_on = تسليم إلى غيري
desk-do_close = إنهاء
desk-do_urgent = حالة طارئة
desk-do_more = المزيد
desk-do_pause = إلى القائمة قليلًا
desk-do_report = تبليغ عن إساءة
desk-do_send = إرسال إلى { $code }
desk-do_cancel = إلغاء
desk-do_yes = نعم
desk-do_answered = تمت الإجابة
desk-do_referred = تحويل إلى جهة أخرى
desk-do_unanswered = الجواب غير ممكن
desk-do_volunteer = متطوع/ة
desk-do_coordinator = التنسيق

## What happened

desk-answer_sent = أُرسل إلى **{ $code }**: { $title }
desk-note_kept = حُفظت الملاحظة. تبقى داخل الفريق.
desk-settled = حسنًا: آخر رسالة من **{ $code }** لا تحتاج إلى جواب.
desk-passed = حسنًا. شكرًا على إخبارنا.
desk-withdrawn = الاستفسار **{ $code }** أصبح لدى غيرك. شكرًا!
desk-handed_on = تعود المحادثة **{ $code }** إلى الفريق. شكرًا على ما قدّمته!
desk-already_taken = المحادثة **{ $code }** تولّاها قبلك شخص آخر من الفريق. لم يُرسل منك شيء.
desk-refused_no_access = لست من فريق هذه المحادثة. لم يُرسل شيء.
desk-refused_closed = هذه المحادثة انتهت من قبل. لم يُرسل شيء.
desk-refused_not_owner = هذه المحادثة الآن لدى شخص آخر. لم يُرسل شيء.
desk-refused_unavailable = من اخترته ليس موجودًا الآن. تبقى المحادثة حيث هي.
desk-refused_unanswered = لم يجب أحد عن هذا الاستفسار بعد. يُرجى الإجابة أولًا.
desk-freed = عادت المحادثة **{ $code }** إلى الفريق: بقيت طويلًا بلا حركة، أو أن حالتك الآن «في استراحة».
desk-reassigned = أعطى التنسيق المحادثة **{ $code }** إلى غيرك.
desk-ended_by_inquirer = أنهى الشخص المحادثة **{ $code }**. شكرًا على مساعدتك!
desk-inquirer_gone = الشخص لم يعد هنا: حظر المحادثة أو حذف كل شيء. انتهت المحادثة **{ $code }**.
desk-closed_by_coordinator = أنهى التنسيق المحادثة **{ $code }**.
desk-closed_quietly = لم يكتب أحد في **{ $code }** منذ مدة طويلة. انتهت المحادثة الآن. شكرًا!
desk-closed = انتهت المحادثة **{ $code }**. شكرًا على مساعدتك!
desk-close_ask = كيف انتهت المحادثة **{ $code }**؟
desk-hand_on_ask = هل تعود المحادثة **{ $code }** إلى الفريق؟ عندها تُعرض على غيرك.
desk-report_ask = هل نبلّغ عن **{ $code }** كإساءة؟ عندها تنتهي المحادثة ويُخبَر التنسيق، ولا يستطيع هذا الشخص بدء محادثة جديدة لمدة ثلاثين يومًا.
desk-reported = شكرًا. انتهت المحادثة **{ $code }**، والتنسيق يعرف ذلك.
desk-report_told = جاء تبليغ عن إساءة في **{ $code }** وانتهت المحادثة. لا يستطيع الشخص بدء محادثة لمدة ثلاثين يومًا.
desk-undelivered = **{ $code }**: رسالتك الأخيرة لم تصل. حظر الشخص المحادثة أو حذفها.
desk-waits_for_page = **{ $code }**: الصفحة ليست مفتوحة الآن لدى الشخص. تصله رسالتك عندما يعود.
desk-left = **{ $code }**: لم يعد التواصل مع المتطوعة أو المتطوع ممكنًا. تُعرض المحادثة على آخرين.
desk-contact = في رسالتك رقم هاتف أو عنوان بريد إلكتروني أو اسم مستخدم، ولم تُرسل بعد. يُرجى عدم إعطاء أي شيء خاص. هل المعلومة عامة، من دائرة رسمية مثلًا؟ عندها يمكنك إرسال الرسالة نفسها مرة أخرى.
desk-menu_of = ما المطلوب في المحادثة **{ $code }**؟

## Reminders, and what coordinators hear

desk-remind_offer = تذكير: **{ $code }** ما زال في انتظار أحد من الفريق. هل لديك وقت؟
desk-remind_reply = تذكير: **{ $code }** في انتظار جوابك.
desk-remind_close = لم يكتب أحد في **{ $code }** منذ أيام. هل تمت الإجابة عن كل شيء؟ عندها يُرجى إنهاء المحادثة.
desk-told_nobody = **{ $code }**: لا يوجد في الفريق من يتكلم لغة هذا الاستفسار. يُرجى البحث عن شخص.
desk-told_unanswered = **{ $code }**: الشخص ينتظر جوابًا منذ أكثر من يوم. وصلته معلومة عن الخط الساخن.
desk-told_closed = انتهت المحادثة **{ $code }** بدون جواب. وصلت الشخص معلومة عن الخط الساخن.

## Reviewed answers

desk-find_ask = ما الذي نبحث عنه؟ تكفي كلمة أو سؤال، مثلًا «البطاقة الزرقاء». النتيجة تظهر لك وحدك.
desk-find_none = لا يوجد جواب مُراجَع عن هذا. يمكنك المحاولة بكلمات أخرى: /a ثم كلمة.
desk-find_pick = ما الجواب المقصود؟
desk-find_both = هكذا يقرؤه الشخص:
desk-find_send = هل أرسل هذا الجواب إلى **{ $code }**؟
desk-offices = مراكز الاستشارة في المنطقة
desk-find_no_case = هذا الجواب لك وحدك. لإرساله يُرجى أولًا اختيار محادثة: /cases

## Cases, absence, invitations

desk-cases_none = لا توجد لديك محادثات حاليًا. الاستفسارات الجديدة تصلك تلقائيًا.
desk-cases_head = محادثاتك:
desk-case_waits = **{ $code }** · { $language } · { $subject } · في انتظار جوابك
desk-case_answered = **{ $code }** · { $language } · { $subject } · تمت الإجابة
desk-cases_ask = مع أي محادثة نتابع؟
desk-open_head = في انتظار أحد من الفريق:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = حسنًا، لن تصلك استفسارات جديدة حتى { $date }. للعودة قبل ذلك: /away back
desk-away_back = يسعدنا أنك عدت. الاستفسارات الجديدة تصلك من جديد.
desk-away_unclear = لم أفهم ذلك. هكذا يُكتب الأمر: /away أسبوعًا، أو /away حتى الاثنين، أو /away غدًا، أو /away back
desk-invite_ask = من المدعو إلى فريق «{ $team }»؟
desk-invite_link =
    هذا الرابط صالح مرة واحدة ولمدة سبعة أيام. يُرجى إرساله إلى هذا الشخص وحده:
    { $url }
desk-invite_none = هذا متاح للتنسيق فقط.
desk-invite_void = رابط الدعوة هذا لم يعد صالحًا: استُعمل من قبل أو انتهت مدته. يمكنك طلب رابط جديد من التنسيق.
desk-team_head = فريق «{ $team }»:
desk-team_line = **{ $name }** · { $role } · { $state } · { $languages } · المحادثات: { $load }
desk-team_ask = هل نُخرج أحدًا من الفريق أو ندعو أحدًا إليه؟
desk-do_remove_name = إخراج { $name }
desk-do_invite = دعوة
desk-state_here = موجود/ة
desk-state_away = في استراحة
desk-state_joining = التسجيل لم يكتمل بعد
desk-removed = لم تعد من فريق «{ $team }». حُذفت بياناتك. شكرًا على مساعدتك!
desk-remove_ask = هل نُخرج **{ $name }** فعلًا من الفريق؟ تعود المحادثات المفتوحة إلى الفريق.
desk-remove_done = **{ $name }** خارج الفريق الآن. تُعرض المحادثات المفتوحة على آخرين.
desk-not_ready = يُرجى أولًا إكمال التسجيل: /me
desk-summary_coming = أُعدّ لك ملخص الأسبوع الماضي، وسيصلك خلال دقيقة.
desk-help =
    هكذا يكون العمل مع Lotse:
    • الاستفسارات الجديدة تصلك تلقائيًا. لتولّي أحدها: زر «سأتولّى الاستفسار».
    • بعدها تصل كل رسائلك إلى الشخص. والسطر الذي يبدأ بـ // يبقى داخل الفريق.
    • /a ثم كلمة: البحث عن جواب مُراجَع وإرساله بلغة الشخص
    • /cases: محادثاتك والتنقل بينها
    • /away حتى الاثنين: استراحة. /me: بياناتك
desk-help_coordinator =
    • /invite: دعوة شخص
    • /team: من في الفريق
    • /summary: آخر ملخص أسبوعي
