### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl. Persian.

arrival-title = رسیدن به آلمان
arrival-stage =
    { $for ->
        [self] چه مدت است که در آلمان هستید؟
       *[other] چه مدت است که آن شخص در آلمان است؟
    }
    .short = در آلمان
    .soon = هنوز نه، ولی به‌زودی
    .soon-words = هنوز نه, هنوز نیامدم, بزودی, به زودی, زود میام, ماه بعد, ماه آینده, با ویزا می آیم, hanuz na, be zudi
    .weeks = تازه رسیده
    .weeks-words = تازه, تازه رسیدم, تازه آمدم, تازه اومدم, چند هفته, چند روز, دو هفته, جدید هستم, taze residam, chand hafte
    .longer = مدتی است
    .longer-words = مدتی است, خیلی وقته, خیلی وقت است, چند سال, یک سال, یه ساله, سال هاست, مدت زیاد, kheili vaghte, chand sal
arrival-children = بچه‌ها همراه می‌آیند، یا بچه‌ها همین حالا اینجا هستند؟
    .short = بچه‌ها

arrival-more = دربارهٔ چه چیزی می‌خواهید بیشتر بدانید؟
    .short = بیشتر دانستن
    .address_registration = ثبت نشانی
    .address_registration-words = ثبت آدرس, ثبت نشانی, آدرس, نشانی, آنملدونگ, انملدونگ, بورگرامت, anmeldung
    .health_insurance = بیمهٔ درمانی (صحی)
    .health_insurance-words = بیمه, بیمه درمانی, بیمه صحی, کرانکن کاسه, دکتر رفتن, bime
    .taxes_net_salary = مالیات و حقوق خالص
    .taxes_net_salary-words = مالیات, مالیه, حقوق خالص, خالص, ناخالص, نتو, بروتو, شماره مالیاتی, کلاس مالیاتی, steuer id, maliat
    .bank_account = حساب بانکی
    .bank_account-words = بانک, حساب, حساب بانک, باز کردن حساب, bank, hesab
    .housing = پیدا کردن خانه
    .housing-words = خانه, خونه, اتاق, کرایه, اجاره, پیدا کردن خونه, صاحبخانه, khune, khane
    .driving_licence = گواهینامهٔ رانندگی
    .driving_licence-words = گواهینامه, لایسنس, رانندگی, ماشین, موتر, تبدیل گواهینامه, govahiname
    .school_kindergarten = مدرسه، کودکستان، بچه
    .school_kindergarten-words = مدرسه, کودکستان, مهدکودک, مهد کودک, بچه ها, کمک هزینه بچه, کیندرگلد, پول بچه, kindergeld, madrese, mahdekudak
    .leisure_and_associations = تفریح و انجمن‌ها
    .leisure_and_associations-words = تفریح, انجمن ها, ورزش, دوست پیدا کردن, آشنا شدن, باشگاه, varzesh, dust peyda kardan
    .enough = کافی است
    .enough-words = همین کافیست, دیگه چیزی نه, همین بس بود, فعلا همین, همین خوب بود, kafie dige
arrival-more_longer = دربارهٔ چه چیزی می‌خواهید بیشتر بدانید؟
    .short = بیشتر دانستن
    .residence_permit_extension = تمدید اقامت
    .residence_permit_extension-words = تمدید, تمدید اقامت, تمدید کارت, اقامتم تمام می شود, اقامتم داره تموم میشه, tamdid, tamdid eghamat
    .change_employer = عوض کردن کارفرما
    .change_employer-words = کار جدید, تغییر کار, تغییر کارفرما, کارم را عوض کنم, کارفرمای جدید, kar jadid
    .job_lost = کار از دست رفته
    .job_lost-words = بیکار, بیکار شدم, اخراج, اخراج شدم, کارم را از دست دادم, ekhraj, bikar shodam
    .permanent_residence = دائم ماندن
    .permanent_residence-words = اقامت دائم, دائم, نامحدود, برای همیشه, ماندن, موندن, eghamat daem
    .citizenship = تابعیت آلمان
    .citizenship-words = تابعیت, پاسپورت آلمانی, پاسپورت جرمنی, شهروندی, آلمانی شدن, tabeiat, passport almani
    .travel_absence = سفر بلند به خارج
    .travel_absence-words = سفر, خارج, سفر خارج, رفتن به ایران, رفتن به وطن, مرخصی خارج, safar
    .family_spouse = آوردن خانواده
    .family_spouse-words = خانواده, همسر, آوردن خانواده, آوردن همسر, زنم, شوهرم, الحاق خانواده, khanevade, hamsaram
    .social_security = بازنشستگی و بیمه‌ها
    .social_security-words = بازنشستگی, تقاعد, بیمه اجتماعی, بیمه بیکاری, بیمه ها, bazneshastegi
    .enough = کافی است
    .enough-words = همین کافیست, دیگه چیزی نه, همین بس بود, فعلا همین, همین خوب بود, kafie dige
