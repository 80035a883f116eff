### An employer who wants to hire: what is asked. The road maps stand in roadmaps/employer.ftl. Persian.

employer-title = استخدام نیروی متخصص
employer-intro =
    خوب است که می‌خواهید کسی را از خارج استخدام کنید. چند سؤال کوتاه می‌پرسم. بعد نقشهٔ راه می‌گیرید: کدام راه مناسب است، چه کسی چه چیزی را درخواست می‌کند، هزینه‌اش چقدر است و چه وظیفه‌هایی دارید.
    لطفاً نام آن شخص را ننویسید.
employer-passport = آن شخص کدام پاسپورت را دارد؟
    .short = پاسپورت
    .eu = EU، EWR یا سوئیس
    .eu-words = اتحادیه اروپا, پاسپورت اروپایی, پاسپورت اروپا, اروپایی, اروپا, سوئیس, سویس, orupayi
    .other = پاسپورت دیگر
    .other-words = پاسپورت دیگر, یه پاسپورت دیگه, غیر اروپایی, اروپایی نیست, ایرانی, افغانی, پاسپورت ایران, پاسپورت افغانستان, irani, afghani
employer-lives_in = آن شخص حالا کجا زندگی می‌کند؟
    .short = محل زندگی
    .abroad = خارج از آلمان
    .abroad-words = خارج از آلمان, بیرون از آلمان, خارج, هنوز خارج, در آلمان نیست, در کشورش, کشور خودش, ایران, در ایران, افغانستان, در افغانستان, kharej, kharej az alman, dar iran
    .germany = در آلمان
    .germany-words = آلمان, المان, جرمنی, در آلمان, تو آلمان, اینجا در آلمان, همینجا, alman, dar alman, tu alman
employer-fast_track =
    می‌خواهید از روند سریع نیروی متخصص (beschleunigtes Fachkräfteverfahren، § 81a AufenthG) استفاده کنید؟
    اداره‌ها آن وقت با مهلت‌های کوتاه‌تر کار می‌کنند، ولی تضمین نیست. هزینهٔ آن { FACT("fast_track_fee") } است. آن را شما به عنوان کارفرما می‌پردازید.
    .short = روند سریع
employer-job_kind =
    آن شخص باید در چه شغلی کار کند؟
    محافظت‌شده (reglementiert) یعنی: فقط با مجوز می‌شود کار کرد، مثلاً در پرستاری، پزشکی (طب)، مدرسه و کودکستان.
    .short = شغل
    .regulated = شغل محافظت‌شده
    .regulated-words = محافظت شده, پرستاری, پرستار, نرس, پزشک, دکتر, داکتر, طب, معلم, مربی کودک, مدرسه, کودکستان, parastar, pezeshk, moallem
    .it = شغل IT
    .it-words = آی تی, ای تی, کامپیوتر, کمپیوتر, نرم افزار, برنامه نویس, برنامه نویسی, computer, barname nevis
    .other = شغل دیگر
    .other-words = شغل دیگر, یه شغل دیگه, حرفه دستی, صنعت, برقکار, آشپز, دفتر, فنی, ساختمان, راننده, دریور, barghkar, ashpaz, ranande
employer-hire_status =
    به رسمیت شناختن مدرک (Anerkennung) تا کجا رسیده است؟
    مدرک دانشگاه قابل مقایسه است، اگر در anabin با H+ و «entspricht» (مطابق) یا «gleichwertig» (هم‌ارزش) آمده یا ZAB آن را ارزیابی کرده باشد.
    .short = به رسمیت شناختن
    .recognised = تأییدشده یا آلمانی
    .recognised-words = پذیرفته, تایید شده, به رسمیت شناخته شده, کامل تایید شده, مدرک آلمانی, آلمانی, هم ارزش, مجوز دارد, tayid shode, gleichwertig
    .comparable = دانشگاه، قابل مقایسه
    .comparable-words = قابل مقایسه, دانشگاه قابل مقایسه, ارزیابی شده, ارزیابی مدرک, zab, anabin, h+, zeugnisbewertung
    .partial = تأیید جزئی
    .partial-words = جزئی, ناقص, بخشی, نیمه, تایید جزئی, تایید ناقص, چیزی کم است, نامه کمبود, naghes, defizitbescheid, bescheid
    .not_yet = هنوز بررسی نشده
    .not_yet-words = هنوز نه, بررسی نشده, هیچ کاری نشده, تایید نشده, به رسمیت شناخته نشده, hanuz na, barresi nashode
    .none = بدون مدرک
    .none-words = مدرک ندارد, بدون مدرک, بی مدرک, سند ندارد, هیچ مدرکی, آموزش ندیده, فقط تجربه, کارگر ساده, کمکی, bedune madrak, faghat tajrobe
employer-hundred = چک‌لیست صد روز اول در شرکت را هم می‌خواهید؟ آن وقت جای نقشهٔ راهی را می‌گیرد که برایتان نگه می‌دارم.
    .short = چک‌لیست
    .yes = بله، نشان بده
    .yes-words = بله, بلی, آره, اره, نشان بده, نشون بده, لطفا, با کمال میل, چک لیست, baleh, areh, neshun bede
    .no = نه، ممنون
    .no-words = نه, نخیر, خیر, نه ممنون, ممنون نه, بعدا, نه تشکر, na mamnun
