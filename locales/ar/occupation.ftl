### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.
### FACT writes duals in the nominative (سنتان): give every figure a nominative place. Arabic.

occupation-title = مهنتي
occupation-ask = ما المهنة المقصودة؟ يُرجى كتابة المهنة فقط، بالعربية أو بالألمانية. مثلًا: ممرضة، كهربائي، طبّاخ.
    .short = المهنة
    .invalid = لم أجد هذه المهنة. يمكنك تجربة كلمة أخرى، أو كتابتها بالألمانية أو الإنجليزية. أو الضغط على «لا أعرف»: عندها أبيّن لك أين توجد.
occupation-not_found =
    لا مشكلة: أعرف مهنًا كثيرة، لكن ليس كلها. يمكن المتابعة هكذا:
    • في باحث الاعتراف (Anerkennungs-Finder) توجد المهن النادرة أيضًا، وبعدة لغات. تُكتب فيه المهنة ومكان في ألمانيا، فيبيّن إن كانت المهنة محمية ومن يقرر:
    { FACT("recognition_finder") }
    • الخط الساخن «العمل والحياة في ألمانيا» يساعد في البحث، مجانًا، بالألمانية والإنجليزية: { FACT("hotline_phone") }
occupation-next = كيف نتابع؟
    .short = الخطوة التالية
    .recognition = الخطة: الاعتراف
    .recognition-words = الاعتراف, اعتراف, الاعتراف بالشهادة, تعديل الشهادة, معادلة الشهادة, معادلة, خطة الاعتراف, i3tiraf, mo3adala
    .points = بطاقة الفرصة: النقاط
    .points-words = بطاقة الفرصة, شانسن كارت, شانسنكارته, تشانسن كارته, نقاط, النقاط, حساب النقاط, احسب النقاط, chancenkarte, no2at
    .another = مهنة أخرى
    .another-words = مهنة ثانية, مهنة تانية, مهنه تانيه, شغلة تانية, صنعة أخرى, مهنة غيرها, تغيير المهنة, المهنة التالية, mehne tanye
    .done = انتهيت، من يساعدني؟
    .done-words = انتهيت, خلصت, خلاص, خلص, شكرا, لا شكرا, هذا كل شيء, بس هيك, كفاية, صافي, من يساعدني, مين بيساعدني, مين يساعدني, شكون يعاوني, khalas, shukran

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = بالألمانية: **{ $title }**
occupation-search = كلمات للبحث في إعلانات الوظائف: { $words }

occupation-regulated_yes = **مهنة محمية: نعم.** في ألمانيا لا تجوز مزاولتها إلا بترخيص أو اعتراف (reglementierter Beruf).
occupation-regulated_no = **مهنة محمية: لا.** العمل مسموح أيضًا بدون اعتراف (Anerkennung). لكن لتأشيرة العمال المهرة (Fachkräfte) يجب غالبًا أن تكون الشهادة معترفًا بها أو قابلة للمقارنة.
occupation-regulated_title = **مهنة محمية: اللقب فقط.** العمل مسموح أيضًا بدون ترخيص. لكن لا يجوز لكل شخص أن يحمل هذا اللقب، مثلًا «Ingenieurin» (مهندسة) أو «beeidigter Übersetzer» (مترجم محلَّف). ولتأشيرة العمال المهرة (Fachkräfte) يجب غالبًا أن تكون الشهادة معترفًا بها أو قابلة للمقارنة.
occupation-regulated_own_business = **مهنة محمية: فقط لمن يفتح عملًا خاصًا.** العمل كموظف أو موظفة مسموح بدون ترخيص. أما من يريد إدارة ورشة أو محل خاص، فعليه إثبات أكثر. ولتأشيرة العمال المهرة (Fachkräfte) يلزم الاعتراف غالبًا.
occupation-regulated_licence = **مهنة محمية: تلزم رخصة.** قد تكون رخصة قيادة أو ترخيصًا أو امتحانًا. هل تُقبل رخصة من خارج ألمانيا؟ يجب السؤال عن ذلك مسبقًا.

occupation-body_land_health = **من يقرر؟** سلطة الصحة في الولاية (Bundesland) التي سيكون العمل فيها.
occupation-body_land_school = **من يقرر؟** سلطة المدارس في الولاية (Bundesland) التي سيكون العمل فيها.
occupation-body_land_education = **من يقرر؟** سلطة في الولاية (Bundesland) التي سيكون العمل فيها. واسم هذه السلطة يختلف من ولاية إلى أخرى.
occupation-body_land_justice = **من يقرر؟** سلطة العدل في الولاية (Bundesland) التي سيكون العمل فيها، أو نقابة المحامين (Rechtsanwaltskammer).
occupation-body_chamber_of_architects = **من يقرر؟** نقابة المعماريين (Architektenkammer) في الولاية التي سيكون العمل فيها.
occupation-body_chamber_of_physicians = **من يقرر؟** نقابة الأطباء (Ärztekammer).
occupation-body_chamber_of_agriculture = **من يقرر؟** غرفة الزراعة (Landwirtschaftskammer) أو سلطة في الولاية (Bundesland).
occupation-body_hwk = **من يقرر؟** غالبًا غرفة الحِرف (Handwerkskammer، HWK) في المنطقة.
occupation-body_ihk_fosa = **من يقرر؟** في التدريب المهني غالبًا IHK FOSA. وهي جهة تابعة لغرف الصناعة والتجارة.
occupation-body_zab = **من يقرر؟** في الدراسة الجامعية: أولًا البحث في قاعدة البيانات anabin، وإلا المكتب المركزي للتعليم الأجنبي (ZAB، Zentralstelle für ausländisches Bildungswesen). وفي التدريب المهني: غالبًا IHK FOSA.
occupation-body_driving_licence_office = **من يقرر؟** في رخصة القيادة: مكتب رخص القيادة (Führerscheinstelle) في مكان السكن في ألمانيا.
occupation-body_professional_chamber = **من يقرر؟** الغرفة المهنية (Kammer) لهذا المجال. واسمها مذكور في باحث الاعتراف (Anerkennungs-Finder).
occupation-body_transport_authority = **من يقرر؟** السلطة الاتحادية للطيران أو للملاحة البحرية.

occupation-shortage_yes = **قائمة البطاقة الزرقاء للمهن التي ينقصها العاملون: نعم** (§ 18g AufenthG). مع دراسة جامعية تناسب العمل يكفي هنا الراتب الأقل: { FACT("blue_card_salary_reduced") } سنويًا قبل الخصم (brutto).
occupation-shortage_academic = **قائمة البطاقة الزرقاء للمهن التي ينقصها العاملون: فقط مع دراسة جامعية** (§ 18g AufenthG). في هذا المستوى يكفي الراتب الأقل: { FACT("blue_card_salary_reduced") } سنويًا قبل الخصم (brutto). ومع تدريب مهني توجد طرق أخرى.
occupation-shortage_it = في الكمبيوتر والبرمجة قد يكون ذلك ممكنًا أيضًا بدون دراسة جامعية: مع خبرة بمستوى جامعي، مدتها على الأقل { FACT("blue_card_it_experience") }. تُحسب الفترة الأخيرة فقط، وهي { FACT("blue_card_it_experience_window") }.
occupation-shortage_no = **قائمة البطاقة الزرقاء للمهن التي ينقصها العاملون: لا** (§ 18g AufenthG). هذا لا يعني أنه لا يوجد طريق: فهذه القائمة لا تهم العمال المهرة (Fachkräfte، §§ 18a، 18b).
occupation-shortage_list = هذه ليست قائمة المهن التي ينقصها العاملون عند وكالة العمل الاتحادية (Bundesagentur für Arbeit). تلك أطول بكثير، ولا تسري هنا.

occupation-check = هذه نظرة أولى، ولم تُؤكَّد رسميًا بعد. المعلومة الدقيقة في باحث الاعتراف (Anerkennungs-Finder): تُكتب هناك المهنة والمكان.
