### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl. Arabic.

arrival-title = الوصول والعيش في ألمانيا
arrival-stage =
    { $for ->
        [self] منذ متى وأنت في ألمانيا؟
       *[other] منذ متى والشخص في ألمانيا؟
    }
    .short = في ألمانيا
    .soon = ليس بعد، لكن قريبًا
    .soon-words = ليس بعد, قريبا, لسا, لسه, قريب رح اجي, الشهر القادم, الشهر الجاي, مع تأشيرة, معي فيزا, مازال
    .weeks = منذ وقت قصير
    .weeks-words = وصلت جديد, جديد هنا, من كم يوم, من كم أسبوع, بضعة أسابيع, بضعة أيام, لسا واصل, لسه واصل, عاد جيت
    .longer = منذ مدة طويلة
    .longer-words = طويل, طويلة, من زمان, من سنين, منذ سنوات, سنة, عدة سنوات, صارلي سنين, شحال هادي
arrival-children = هل يأتي أطفال أيضًا، أم أن الأطفال هنا من قبل؟
    .short = الأطفال

arrival-more = عن أي موضوع تلزمك معلومات أكثر؟
    .short = معرفة المزيد
    .address_registration = تسجيل السكن
    .address_registration-words = تسجيل, تسجيل العنوان, أنميلدونغ, البلدية, دائرة التسجيل, anmeldung, bürgeramt
    .health_insurance = التأمين الصحي
    .health_insurance-words = تأمين, التأمين, كرانكن كاسه, طبيب, دكتور, تأمين صحي, krankenkasse
    .taxes_net_salary = الضرائب والأجر الصافي
    .taxes_net_salary-words = ضريبة, ضرائب, الضرائب, صافي, الرقم الضريبي, الفئة الضريبية, خصم, netto, brutto
    .bank_account = حساب بنك
    .bank_account-words = بنك, حساب, حساب بنكي, فتح حساب
    .housing = البحث عن سكن
    .housing-words = سكن, بيت, شقة, إيجار, غرفة, كراء, مؤجر, إيجاد سكن
    .driving_licence = رخصة القيادة
    .driving_licence-words = رخصة, شهادة سواقة, رخصة سواقة, سيارة, بيرمي, تبديل الرخصة
    .school_kindergarten = مدرسة، روضة، إعانة أطفال
    .school_kindergarten-words = مدرسة, روضة, حضانة, كيتا, أطفال, أولاد, إعانة الأطفال, كيندرغيلد, kindergeld, kita
    .leisure_and_associations = وقت الفراغ والجمعيات
    .leisure_and_associations-words = جمعية, جمعيات, نادي, رياضة, أصدقاء, وقت الفراغ, اتعرف على ناس
    .enough = هذا يكفي
    .enough-words = يكفي, كفاية, بيكفي, خلص, خلاص, انتهيت, لا شيء آخر, بس هيك
arrival-more_longer = عن أي موضوع تلزمك معلومات أكثر؟
    .short = معرفة المزيد
    .residence_permit_extension = تمديد الإقامة
    .residence_permit_extension-words = تمديد, تجديد, تجديد الإقامة, إقامتي عم تخلص, تنتهي الإقامة
    .change_employer = تغيير صاحب العمل
    .change_employer-words = تغيير العمل, تغيير الشغل, شغل جديد, صاحب عمل جديد, نبدل الخدمة
    .job_lost = فقدان العمل
    .job_lost-words = فصل, طرد, طردوني, بلا شغل, بطالة, فقدت عملي, عاطل
    .permanent_residence = البقاء الدائم
    .permanent_residence-words = إقامة دائمة, الإقامة الدائمة, نيدرلاسونغ, البقاء للأبد, دائم, niederlassungserlaubnis
    .citizenship = الجنسية
    .citizenship-words = الجنسية الألمانية, تجنيس, جواز ألماني, الجواز الألماني, jensiye
    .travel_absence = سفر طويل خارج ألمانيا
    .travel_absence-words = سفر, السفر, زيارة البلد, سفر للبلد, إجازة, غياب
    .family_spouse = لمّ شمل العائلة
    .family_spouse-words = لم الشمل, لم شمل, زوجتي, زوجي, عائلة, العائلة, lam shamel
    .social_security = التقاعد والتأمينات
    .social_security-words = تقاعد, معاش, تأمينات, تأمين اجتماعي, تأمين البطالة
    .enough = هذا يكفي
    .enough-words = يكفي, كفاية, بيكفي, خلص, خلاص, انتهيت, لا شيء آخر, بس هيك
