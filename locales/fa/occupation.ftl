### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.

occupation-title = شغل من
occupation-ask = کدام شغل؟ لطفاً فقط شغل را بنویسید، به زبان خودتان یا به آلمانی. مثلاً: پرستار، برقکار، آشپز.
    .short = شغل
    .invalid = این شغل را پیدا نکردم. کلمهٔ دیگری امتحان کنید، یا آن را به آلمانی یا انگلیسی بنویسید. وگرنه روی «نمی‌دانم» بزنید: آن وقت نشان می‌دهم کجا پیدا می‌شود.
occupation-not_found =
    اشکالی ندارد: من شغل‌های زیادی را می‌شناسم، ولی نه همه را. این‌طور ادامه می‌دهیم:
    • در Anerkennungs-Finder شغل‌های کمیاب هم هست، به چند زبان. شغل و یک شهر در آلمان را وارد کنید. نشان می‌دهد که شغل محافظت‌شده است یا نه و چه کسی تصمیم می‌گیرد:
    { FACT("recognition_finder") }
    • خط تلفنی «کار و زندگی در آلمان» در جستجو کمک می‌کند، رایگان، به آلمانی و انگلیسی: { FACT("hotline_phone") }
occupation-next = چطور می‌خواهید ادامه بدهید؟
    .short = ادامه
    .recognition = نقشهٔ راه: تأیید مدرک
    .recognition-words = تایید مدرک, به رسمیت شناختن, به رسمیت شناختن مدرک, معادل سازی, آنرکنونگ, anerkennung, tayid madrak
    .points = کارت فرصت: امتیازها
    .points-words = کارت فرصت, کارت شانس, امتیاز, امتیازها, حساب امتیاز, chancenkarte, emtiaz
    .another = شغل دیگر
    .another-words = شغل دیگر, یه شغل دیگه, یک شغل دیگر, شغل بعدی, shoghle dige
    .done = تمام، کی مشاوره می‌دهد؟
    .done-words = تمام است, همین بود, نه ممنون همین, دیگه سوالی نیست, کی مشاوره می دهد, چه کسی کمک می کند, hamin bud

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = به آلمانی: **{ $title }**
occupation-search = کلمه‌ها برای جستجو در آگهی‌ها: { $words }

occupation-regulated_yes = **شغل محافظت‌شده: بله.** در آلمان فقط با مجوز یا به رسمیت شناختن مدرک (Anerkennung) می‌شود در آن کار کرد (reglementierter Beruf).
occupation-regulated_no = **شغل محافظت‌شده: نه.** بدون به رسمیت شناختن مدرک هم می‌شود کار کرد. ولی برای ویزای نیروی متخصص (Fachkraft) معمولاً باید مدرک به رسمیت شناخته شده یا قابل مقایسه باشد.
occupation-regulated_title = **شغل محافظت‌شده: فقط عنوان.** بدون مجوز هم می‌شود کار کرد. ولی هر کسی اجازه ندارد این عنوان را داشته باشد، مثلاً «Ingenieurin» (مهندس) یا «beeidigter Übersetzer» (مترجم رسمی). برای ویزای نیروی متخصص (Fachkraft) معمولاً باید مدرک به رسمیت شناخته شده یا قابل مقایسه باشد.
occupation-regulated_own_business = **شغل محافظت‌شده: فقط برای شرکت خود.** کارمند بدون مجوز اجازهٔ کار دارد. کسی که خودش می‌خواهد شرکت داشته باشد، باید بیشتر نشان بدهد. برای ویزای نیروی متخصص (Fachkraft) به رسمیت شناختن مدرک معمولاً لازم است.
occupation-regulated_licence = **شغل محافظت‌شده: یک گواهینامه لازم است.** این می‌تواند گواهینامهٔ رانندگی، لایسنس یا یک امتحان باشد. این که گواهینامهٔ خارجی معتبر است یا نه، باید از قبل پرسید.

occupation-body_land_health = **چه کسی تصمیم می‌گیرد؟** ادارهٔ سلامت (صحت) همان ایالتی (Bundesland) که می‌خواهند در آن کار کنند.
occupation-body_land_school = **چه کسی تصمیم می‌گیرد؟** ادارهٔ مدرسه‌های (Schulbehörde) همان ایالتی که می‌خواهند در آن کار کنند.
occupation-body_land_education = **چه کسی تصمیم می‌گیرد؟** یک ادارهٔ همان ایالتی (Bundesland) که می‌خواهند در آن کار کنند. این که کدام اداره، در هر ایالت فرق می‌کند.
occupation-body_land_justice = **چه کسی تصمیم می‌گیرد؟** ادارهٔ دادگستری (عدلیه) همان ایالتی که می‌خواهند در آن کار کنند، یا کانون وکلا (Rechtsanwaltskammer).
occupation-body_chamber_of_architects = **چه کسی تصمیم می‌گیرد؟** Architektenkammer (اتاق معماران) همان ایالتی که می‌خواهند در آن کار کنند.
occupation-body_chamber_of_physicians = **چه کسی تصمیم می‌گیرد؟** Ärztekammer (نظام پزشکی).
occupation-body_chamber_of_agriculture = **چه کسی تصمیم می‌گیرد؟** Landwirtschaftskammer (اتاق کشاورزی) یا یک ادارهٔ ایالت.
occupation-body_hwk = **چه کسی تصمیم می‌گیرد؟** معمولاً Handwerkskammer (HWK، اتاق پیشه‌وران) در محل.
occupation-body_ihk_fosa = **چه کسی تصمیم می‌گیرد؟** برای آموزش حرفه‌ای معمولاً IHK FOSA. این ادارهٔ اتاق‌های صنعت و بازرگانی است.
occupation-body_zab = **چه کسی تصمیم می‌گیرد؟** برای دانشگاه: اول در بانک اطلاعات anabin نگاه کنید، وگرنه ZAB (Zentralstelle für ausländisches Bildungswesen). برای آموزش حرفه‌ای: معمولاً IHK FOSA.
occupation-body_driving_licence_office = **چه کسی تصمیم می‌گیرد؟** دربارهٔ گواهینامهٔ رانندگی: Führerscheinstelle (ادارهٔ گواهینامه) در محل زندگی در آلمان.
occupation-body_professional_chamber = **چه کسی تصمیم می‌گیرد؟** اتاق صنفی (Kammer) این رشته. نام آن را Anerkennungs-Finder می‌گوید.
occupation-body_transport_authority = **چه کسی تصمیم می‌گیرد؟** ادارهٔ فدرال هوانوردی یا کشتیرانی.

occupation-shortage_yes = **فهرست کمبود نیرو در کارت آبی (Blaue Karte EU): بله** (§ 18g AufenthG). با دانشگاهی که کار به آن بخورد، حقوق (معاش) پایین‌تر کافی است: { FACT("blue_card_salary_reduced") } ناخالص (brutto) در سال.
occupation-shortage_academic = **فهرست کمبود نیرو در کارت آبی (Blaue Karte EU): فقط با دانشگاه** (§ 18g AufenthG). در این سطح حقوق (معاش) پایین‌تر کافی است: { FACT("blue_card_salary_reduced") } ناخالص (brutto) در سال. با آموزش حرفه‌ای راه‌های دیگری هست.
occupation-shortage_it = در IT ممکن است بدون دانشگاه هم بشود، با حداقل { FACT("blue_card_it_experience") } تجربه در سطح دانشگاه. { FACT("blue_card_it_experience_window") } آخر حساب است.
occupation-shortage_no = **فهرست کمبود نیرو در کارت آبی (Blaue Karte EU): نه** (§ 18g AufenthG). این به معنی نبودن راه نیست: برای نیروی متخصص (Fachkraft، §§ 18a، 18b) این فهرست حساب نیست.
occupation-shortage_list = این همان فهرست شغل‌های با کمبود نیروی ادارهٔ فدرال کار (Bundesagentur für Arbeit) نیست. آن فهرست خیلی بلندتر است و اینجا معتبر نیست.

occupation-check = این یک نگاه اول است و هنوز رسماً تأیید نشده. دقیقش را Anerkennungs-Finder می‌گوید: شغل و محل را آنجا وارد کنید.
