### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = یاد گرفتن آلمانی
language-purpose =
    { $for ->
        [self] آلمانی را برای چه لازم دارید؟
       *[other] آن شخص آلمانی را برای چه لازم دارد؟
    } سطح لازم به این بستگی دارد. A1 شروع است، C2 بالاترین.
    .short = برای چه
    .health = پرستاری، سلامت
    .health-words = پرستاری, پرستار, نرس, نرسنگ, سلامت, صحت, ماما, قابله, درمان, فیزیوتراپی, شغل درمانی, parastari, parastar
    .doctor = پزشک (داکتر)
    .doctor-words = پزشک, پزشکی, دکتر, داکتر, طبابت, طب, آپروباتسیون, approbation, pezeshk, doktor
    .recognition = شغل دیگر، ویزا
    .recognition-words = شغل دیگر, یه شغل دیگه, شغل, کار, وظیفه, تایید مدرک, به رسمیت شناختن, ویزا, ویزه, کارت آبی, بلوکارت, نیروی متخصص, viza, kar
    .card = کارت فرصت
    .card-words = کارت فرصت, کارت شانس, چانسن کارت, جستجوی کار, دنبال کار, chancenkarte, kart shans
    .apprenticeship = آموزش حرفه‌ای
    .apprenticeship-words = آموزش حرفه ای, آموزش مسلکی, آوسبیلدونگ, اوسبیلدونگ, کارآموزی, شاگردی, ausbildung
    .spouse = رفتن پیش همسر
    .spouse-words = پیش همسرم, پیش شوهرم, پیش زنم, ازدواج, الحاق به همسر, پیوستن به همسر, ویزای همسر, pishe hamsaram, pishe shoharam
    .daily = زندگی و ماندن
    .daily-words = زندگی, زندگی روزمره, ماندن, موندن, اقامت دائم, تابعیت, پاسپورت آلمانی, zendegi, mandan
language-lives_in =
    { $for ->
        [self] حالا کجا زندگی می‌کنید؟
       *[other] آن شخص حالا کجا زندگی می‌کند؟
    } کلاس‌های موجود به این بستگی دارد.
    .short = محل زندگی
    .abroad = خارج از آلمان
    .abroad-words = خارج از آلمان, بیرون از آلمان, خارج, هنوز خارج, خارج هستم, در آلمان نیستم, آلمان نیستم, تو آلمان نیستم, در کشور خودم, کشور خودم, در کشورش, کشور خودش, وطن, در وطن, خانه خودمان, ایران, ایران هستم, در ایران, افغانستان, در افغانستان, کابل, تهران, ترکیه هستم, پاکستان هستم, kharej, iran hastam, dar iran, tuye iran, dar afghanestan, kharej az alman, alman nistam
    .germany = در آلمان
    .germany-words = آلمان, المان, جرمنی, در آلمان, تو آلمان, آلمان هستم, در آلمان هستم, آلمانم, اینجا در آلمان, رسیدم آلمان, همینجا, alman, dar alman, alman hastam, tu alman
