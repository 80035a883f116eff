### A conversation handed to people, as the inquirer sees it: consent, what to expect, what becomes of it.

person-title = Bisedë me një njeri
person-who =
    Me kënaqësi. Atëherë një vullnetar ose një vullnetare nga ekipi “{ $team }” e lexon atë që shkruani këtu dhe ju përgjigjet këtu në bisedë.
    Vullnetarët informojnë. Ata nuk gjejnë vende pune dhe nuk japin këshilla juridike.
    Emri, numri dhe fotoja nuk shihen: ju nuk i shihni ato të vullnetarëve, dhe vullnetarët nuk i shohin tuajat.
person-passed =
    Ekipit i përcjell: gjuhën tuaj, temën dhe, nëse m’i keni thënë, profesionin, pjesën e botës nga vini, planin tuaj dhe përgjigjen e fundit që keni lexuar.
    Ju lutem mos dërgoni pasaporta, letërnjoftime, adresa, numra telefoni dhe asgjë për shëndetin, fenë ose politikën.
    Biseda ruhet e koduar dhe fshihet më së voni tridhjetë ditë pas mbarimit. Menjëherë e fshini me /delete.
person-expect_hours =
    { $hours ->
        [one] Zakonisht përgjigjja e parë vjen pas rreth një ore.
       *[other] Zakonisht përgjigjja e parë vjen pas rreth { $hours } orësh.
    }
person-expect_days =
    { $days ->
        [one] Zakonisht përgjigjja e parë vjen pas rreth një dite.
       *[other] Zakonisht përgjigjja e parë vjen pas rreth { $days } ditësh.
    }
person-expect_unknown = Ende nuk e dimë sa zgjat deri te përgjigjja e parë. Nëse zgjat më shumë se një ditë, ju njoftoj.
person-open_now = Ekipi është këtu tani.
person-open_next = Ekipi është përsëri këtu më { $date } në orën { $time } (ora e Gjermanisë).
person-consent = Jeni dakord me këtë?
    .short = Dakord
    .yes = Po, jam dakord
    .yes-words = po, dakord, jam dakord, ok, mirë, në rregull, me kënaqësi, po ju lutem, po të lutem, pajtohem
    .hotline = Më mirë linja telefonike
    .hotline-words = linja, linja telefonike, më mirë telefonoj, telefonoj, dua të telefonoj, me telefon, ne telefon
    .no = Jo, kthehem prapa
    .no-words = jo, më mirë jo, jo faleminderit, s'dua, nuk dua, heq dorë
person-hotline =
    Linja telefonike “Arbeiten und Leben in Deutschland” (Të punosh dhe të jetosh në Gjermani) është e shtetit dhe falas, gjermanisht dhe anglisht: { FACT("hotline_phone") }
    Ajo këshillon edhe njerëz jashtë Gjermanisë. Për thirrjen mund t’ju marrë para kompania juaj telefonike. Më shumë këtu:
    { FACT("dir_hotline_working_living_url") }
person-subject = Për çfarë bëhet fjalë?
    .short = Tema
    .employer = Jam punëdhënës
    .recognition = Njohja e diplomës
    .visa = Viza dhe hyrja në vend
    .job = Gjetja e punës
    .language = Mësimi i gjermanishtes
    .family = Familja
    .arrival = Jeta në Gjermani
    .rights = Të drejtat në punë
    .other = Diçka tjetër
    .employer-words = punëdhënës, punëdhënëse, firma, firmë, kompani, ndërmarrje
    .recognition-words = njohja, njohje, diploma, diplomë, nostrifikim
    .visa-words = viza, vizë, hyrja, hyrje në gjermani, leje qëndrimi, qëndrimi
    .job-words = punë, puna, vend pune, gjej punë, kërkoj punë
    .language-words = gjermanisht, gjermanishtja, mësoj gjermanisht, kurs gjermanisht, kurs gjuhe
    .family-words = familja, familje, fëmijët, bashkim familjar, gruaja, burri
    .arrival-words = mbërritja, jeta, jeta në gjermani, banesa, banesë, shtëpi
    .rights-words = të drejtat, të drejtat e mia, paga, rroga, pushim nga puna, më pushuan
    .other-words = tjetër, diçka tjetër, tjetër gjë, të tjera, tema tjetër

## Subjects and parts of the world, as volunteers declare them and cards show them

subject-recognition = Njohja e diplomës
subject-visa = Viza dhe hyrja në vend
subject-job = Gjetja e punës
subject-language = Mësimi i gjermanishtes
subject-family = Familja
subject-arrival = Jeta në Gjermani
subject-rights = Të drejtat në punë
subject-employer = Punëdhënës
subject-other = Të tjera
country_group-eu = Bashkimi Evropian dhe fqinjët
country_group-western_balkans = Ballkani Perëndimor
country_group-eastern_europe = Evropa Lindore dhe Kaukazi
country_group-turkey = Turqia
country_group-middle_east = Lindja e Mesme
country_group-north_africa = Afrika e Veriut
country_group-africa = Afrika në jug të Saharasë
country_group-south_asia = Azia Jugore
country_group-east_asia = Azia Lindore dhe Juglindore
country_group-americas = Amerika
country_group-other = Vende të tjera

## What becomes of the conversation

case-opened = Kërkesa juaj u shënua. Tani ju lutem shkruani çfarë doni të dini. Gjithçka që shkruani nga tani i shkon ekipit dhe jo mua.
case-kept = E ruajta. Sapo dikush të ketë kohë, do ta lexojë.
case-taken = Tani një njeri është këtu për ju dhe po lexon atë që keni shkruar.
case-looking_again = Personi që ju përgjigjej deri tani nuk ka kohë për momentin. Po kërkoj dikë tjetër nga ekipi. Ajo që keni shkruar nuk humbet.
case-waiting_on = Mirë, presim akoma. Ju njoftoj sapo të ketë dikë.
case-stays_open = Jeni përsëri te unë, programi. Kërkesa juaj te ekipi mbetet e hapur. Ju njoftoj sapo dikush të përgjigjet.
case-reopened = Biseda juaj u hap përsëri. Po kërkoj dikë nga ekipi. Mund të shkruani që tani.
case-closed = Vullnetari ose vullnetarja e mbylli bisedën. Nga tani përgjigjem përsëri unë, programi.
case-ended = Ju e mbyllët bisedën. Nga tani përgjigjem përsëri unë, programi.
case-closed_quiet = Këtu nuk shkroi njeri prej disa ditësh, prandaj biseda tani u mbyll. Nga tani përgjigjem përsëri unë, programi.
case-closed_long = Një bisedë e ruaj më së shumti nëntëdhjetë ditë. Kjo filloi pothuajse nëntëdhjetë ditë më parë, prandaj tani u mbyll. Dëshironi t’i shkruani përsëri ekipit? Atëherë filloni një bisedë të re: /person
case-closed_unanswered =
    Më vjen keq: askush nga ekipi nuk mundi t’ju përgjigjet, dhe biseda tani u mbyll. Këshillim falas nga njerëz ka te linja telefonike e shtetit “Arbeiten und Leben in Deutschland” (Të punosh dhe të jetosh në Gjermani), gjermanisht dhe anglisht: { FACT("hotline_phone") }
case-closed_already = Kjo bisedë është mbyllur tashmë.
case-thanks = Faleminderit që na e thatë.
case-summary_head = Këto ju mbeten:
case-summary_answer = • Përgjigje e kontrolluar: { $title }
case-summary_plan = • Plani juaj: { $title }. E gjeni me /plan.
case-again = Doni të pyesni edhe diçka më vonë? Për tridhjetë ditë mund ta hapni përsëri këtë bisedë.
case-rate = A ju ndihmoi biseda?
case-unanswered =
    Më vjen keq: ende nuk ju është përgjigjur askush nga ekipi. Koordinatorët e ekipit tani e dinë.
    Nëse nuk doni të prisni: linja telefonike e shtetit “Arbeiten und Leben in Deutschland” këshillon falas, gjermanisht dhe anglisht: { FACT("hotline_phone") }
case-unanswered_again =
    Më vjen keq: mesazhit tuaj të fundit ende nuk i është përgjigjur askush nga ekipi. Koordinatorët e ekipit tani e dinë.
    Nëse nuk doni të prisni: linja telefonike e shtetit “Arbeiten und Leben in Deutschland” këshillon falas, gjermanisht dhe anglisht: { FACT("hotline_phone") }
case-unanswered_ask = Dëshironi të prisni akoma?
case-end_ask = Dëshironi të ktheheni te programi? Atëherë biseda juaj me ekipin mbyllet.
case-leave_ask = Ende nuk është përgjigjur askush. A ta lëmë kërkesën tuaj të hapur, ndërsa ju vazhdoni me mua?
case-from_volunteer = Vullnetar/e:
case-from_coordinator = Koordinator/e:
case-changed = (ndryshuar)
case-reviewed = Vullnetari/ja ju dërgon një përgjigje të kontrolluar:
case-file_later = Skedarë mund të përcjell vetëm kur të ketë dikë nga ekipi. Ju lutem shkruani më parë disa fjalë. Skedarin nuk e kam ruajtur.
case-contact = Në mesazhin tuaj ka një numër telefoni, një adresë emaili ose një emër përdoruesi. Ende nuk e kam përcjellë. Më mirë shkruajeni mesazhin pa të. Nëse është diçka publike, për shembull e një zyre shtetërore: dërgojeni të njëjtin mesazh edhe një herë.
case-stay = Mirë, biseda juaj me ekipin vazhdon. Thjesht shkruani këtu.
case-slower = Kjo ishte shumë njëherësh. Ju lutem prisni një minutë para se të shkruani më tej.
case-dropped = Këtë mesazh nuk e kam përcjellë: erdhën tepër mesazhe brenda një minute. Edhe ato që shkruani menjëherë pas tij nuk mbërrijnë. Ju lutem prisni një minutë dhe pastaj dërgojini edhe një herë.
case-too_many = Sot keni kërkuar bisedë disa herë. Ju lutem provoni përsëri nesër, ose telefononi linjën e këshillimit (hotline).
case-not_possible = Nga këtu nuk mund të flisni me ekipin për momentin. Ky këshillim është i hapur për ju:

choice-wait = Pres akoma
    .words = pres, po pres, do të pres, pres edhe pak, prisni
choice-end = Mbyll bisedën
    .words = mbyll bisedën, mbylle bisedën, përfundo bisedën, mbarova, mbarojmë
choice-to_bot = Kthehem te programi
    .words = te programi, programi, kthehu te programi, te boti, kthehu te boti, boti
choice-keep_open = Lëre kërkesën hapur
    .words = lëre hapur, le të mbetet hapur, lëreni hapur, mbaje hapur
choice-stay = Mbetem në bisedë
    .words = mbetem, qëndroj, rri, rri në bisedë, qëndroj në bisedë
choice-reopen = Hape përsëri
    .words = hape, hap përsëri, hape bisedën, hap bisedën, rihape
choice-rate_yes = Po, shumë
    .words = po shumë, shumë, më ndihmoi shumë, shumë mirë
choice-rate_partly = Pak
    .words = pak, disi, deri diku, pjesërisht, diçka
choice-rate_no = Jo
    .words = fare, asfare, hiç, aspak nuk më ndihmoi

## Files that cannot be passed on, to either side

relay-kind = Këtë lloj mesazhi nuk e përcjell. Mund të dërgoni: tekst, foto, mesazh me zë dhe PDF.
relay-unknown = Këtë mesazh nuk munda ta lexoj dhe nuk e kam përcjellë. Mund të dërgoni: tekst, foto, mesazh me zë dhe PDF.
relay-empty = Aty nuk kishte asgjë për të parë, dëgjuar ose lexuar. Nuk kam përcjellë asgjë.
relay-large = Kjo është tepër e madhe ose tepër e gjatë. Nuk e kam përcjellë. Ju lutem dërgojeni më të shkurtër ose më të vogël.
relay-format = Ky skedar nuk është as foto, as mesazh me zë, as PDF. Nuk e kam përcjellë.
relay-damaged = Ky skedar nuk lexohet deri në fund. Nuk e kam përcjellë.
relay-locked = Ky PDF ka fjalëkalim. Nuk e kam përcjellë.
relay-slow = Ky skedar deshi tepër kohë. Nuk e kam përcjellë. Ju lutem provoni me një më të vogël.
relay-busy = Tani po vijnë tepër skedarë njëherësh. Tuajin nuk e kam përcjellë. Ju lutem dërgojeni edhe një herë pas disa minutash.
relay-hourly =
    { $minutes ->
        [one] Përcjell më së shumti pesë skedarë në orë. Këtë skedar nuk e kam përcjellë. Ju lutem dërgojeni edhe një herë pas rreth një minute.
       *[other] Përcjell më së shumti pesë skedarë në orë. Këtë skedar nuk e kam përcjellë. Ju lutem dërgojeni edhe një herë pas rreth { $minutes } minutash.
    }
