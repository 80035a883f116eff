### Texts of the machinery: words that always work, buttons, hints, road-map frame, privacy. Albanian.

## The language itself

language-name = Shqip
language-words = Shqip, shqipja, gjuha shqipe, ne shqip, Albanian, Albanisch, albanische Sprache, albanais, albanés, albanese, Arnavutça, arnavutca, الألبانية, ألباني, albani, Албанский, albanskiy, albanskij, Албанська, albanska, αλβανικά, alvanika, آلبانیایی, अल्बानियाई, tiếng Albania, албански, albanski

## About the bot (profile texts of the messengers)

bot-about = Udhërrëfyes falas për njohjen e diplomës në Gjermani. Informacion, jo këshillim juridik.
bot-description =
    Mirë se vini te Lotse.
    Keni mësuar një profesion ose keni studiuar jashtë Gjermanisë? Apo pyesni për vëllanë, motrën ose një shoqe? Lotse ju shpjegon me fjalë të thjeshta si njihet diploma në Gjermani: hap pas hapi, me zyrën, dokumentet, koston, kohën dhe burimin.
    Falas. Nuk gjen vende pune dhe nuk jep këshilla juridike.
    Prekni “Start”.

command-start = Fillo nga e para
command-menu = Menyja: të gjitha temat
command-plan = Plani im
command-back = Një hap prapa
command-change = Ndrysho një përgjigje
command-language = Ndrysho gjuhën
command-person = Këshillim nga njerëz
command-help = Si funksionon Lotse
command-privacy = Çfarë ndodh me të dhënat tuaja
command-delete = Fshi të dhënat e mia
command-stop = Mos më shkruaj më

## Welcome

welcome-language =
    Mirë se vini. Cilën gjuhë dëshironi?
    Welcome. Which language would you like?
welcome-notice =
    Përshëndetje, unë jam Lotse, një program kompjuterik. Këtu nuk përgjigjet njeri dhe askush prej nesh nuk i lexon mesazhet, nëse nuk e kërkoni ju vetë.
    { $channel ->
        [private] Kjo bisedë është konfidenciale. Megjithatë, ju lutem mos dërgoni emra, pasaporta ose të dhëna për shëndetin.
       *[messenger] Shërbimi i mesazheve (për shembull Telegram) mund t’i lexojë: ju lutem mos dërgoni emra, pasaporta ose të dhëna për shëndetin.
    }

## Words that always work: label and what people type for it

word-menu = Menyja
    .words = menyja, meny, menuja, menyja kryesore, menuja kryesore, te menyja, faqja kryesore, temat, te gjitha temat
word-back = Prapa
    .words = prapa, kthehu, kthehu prapa, mbrapa, mbrapsht, nje hap prapa, pyetja e meparshme, pyetja e kaluar, kthim
word-change = Ndrysho
    .words = ndrysho, ndrysho përgjigjen, dua ta ndryshoj, korrigjo, ndreqe, gabova, kam gabuar, u gabova, pergjigje e gabuar, e kam shkru gabim
word-plan = Plani im
    .words = plani, plani im, planin tim, hapat e mi, shfaq planin, ma trego planin, udhërrëfyesi, roadmapi
word-more = Më shumë
    .words = më shumë, ma shume, vazhdimi, lexo më shumë, trego më shumë, pjesa tjetër, pjesa e mbetur
word-language = Gjuha
    .words = gjuha, gjuhe, ndrysho gjuhën, ndërro gjuhën, gjuhë tjetër, gjuhët, ne cfare gjuhe
word-person = Këshillim
    .words = këshillim, këshilltar, këshilltare, njeri, një njeri, njeri i vërtetë, dua të flas me dikë, dua me fol me dike, flas me njeri, me fol me njeri, folje me operator, operatori, punonjës, numri i telefonit, kë të pyes
word-help = Ndihmë
    .words = ndihmë, ndihma, më ndihmo, me ndihmoni, si funksionon, si punon kjo, çfarë mund të bësh, cka mundesh, udhëzime
word-privacy = Privatësia
    .words = privatësia, privatesi, mbrojtja e të dhënave, të dhënat e mia, te dhenat, çfarë ndodh me të dhënat, kush i lexon, kush i sheh mesazhet
word-delete = Fshi të dhënat
    .words = fshi, fshije, fshij, fshi të dhënat, fshi të dhënat e mia, fshi gjithçka, fshij krejt, fshiji te gjitha, më harro
word-stop = Ndalo
    .words = ndalo, ndale, ndal, mjaft, mos më shkruaj, mos me shkruani, mos me shkruaj ma, çregjistrohu, mbylle, mirupafshim, tung
word-start = Fillo nga e para
    .words = fillo nga e para, nga fillimi, nga e para, fillo përsëri, rifillo, fillo, nis nga fillimi, prej fillimit

## Shared choices

choice-yes = Po
    .words = po, posi, patjetër, sigurisht, e saktë, ashtu është, natyrisht, mirë, në rregull, ok
choice-no = Jo
    .words = jo, jo ende, ende jo, akoma jo, hala jo, fatkeqësisht jo, joo, aspak
choice-unknown = Nuk e di
    .words = nuk e di, s'e di, se di, nuk di, nuk jam i sigurt, nuk jam e sigurt, s'jam i sigurt, s'kam ide, skam ide, nuk kam ide, spo di, nuk po e di, ku ta di
choice-continue = Vazhdo
    .words = vazhdo, vazhdojmë, vazhdoje, të vazhdojmë, vazhdo aty, hajde vazhdojme
choice-again = Edhe një herë
    .words = edhe një herë, prapë, përsërit, përsëri, edhe nihere
choice-change = Ndrysho një përgjigje
choice-plan = Shfaq planin tim
choice-person = Fol me një njeri
choice-none = Asnjë nga këto
    .words = asnjë nga këto, asnjëra, asnjë, asnjani, nuk është këtu, diçka tjetër, tjetër gjë
choice-keep = Ruaje planin më gjatë
    .words = ruaje, ruaj, ruaje më gjatë, ruaj planin, mbaje
choice-family = Shkurt për familjen
    .words = familja, për familjen, shkurt, shkurtimisht, ndaje, dërgoja familjes, përcille
choice-detail = Shpjego më hollësisht
    .words = më hollësisht, hollësi, detaje, detajet, shpjego më shumë, me gjeresisht, më shumë informacion
choice-helped = Kjo më ndihmon
    .words = kjo më ndihmon, më ndihmon, më ndihmoi, kjo më ndihmoi, më ka ndihmuar, po më ndihmoi, shumë e dobishme, më hyri në punë, m'ka ndihmu, shumë mirë e shpjegove
choice-not_quite = Nuk ndihmon plotësisht
    .words = nuk ndihmon plotësisht, jo plotësisht, nuk ndihmon, nuk më ndihmon, nuk më ndihmoi, s'më ndihmoi, s'më ndihmon, përgjigja është gabim, përgjigje tjetër, nuk e kisha këtë pyetje, nuk pyeta për këtë, s'e pata fjalën për këtë
choice-pass_on = Jepe pyetjen time pa emrin tim
    .words = jepe pyetjen, jepe pyetjen time, jepe pa emrin tim, dërgoje pyetjen time, jepe më tej

## What was sent cannot be used

input-empty = Nuk kishte tekst. Ju lutem shkruani disa fjalë ose prekni një buton.
input-too_long = Kjo është tepër e gjatë për mua. Ju lutem shkruani më shkurt, më së shumti { $max } shenja.
input-not_understood = Këtë nuk e kuptova. Ju lutem prekni një buton ose shkruani numrin e përgjigjes.
input-not_understood_again =
    Më vjen keq, përsëri nuk e kuptova. Mund të bëni kështu:
    • prekni një buton,
    • shkruani numrin e përgjigjes,
    • ose bëni pyetjen me fjalët tuaja, për shembull: “Sa kushton njohja e diplomës?”
input-three_failures = Kështu nuk po ecim përpara, më vjen keq. A dëshironi të flisni me një njeri? Këshillimi është falas. Pyetjen mund edhe ta kapërceni me “Nuk e di” ose të shkoni te menyja.
input-edited = E ndryshuat mesazhin. Vlen teksti i ri.
input-stale = Ky buton i përket një pyetjeje të mëparshme. Këtu është pyetja ku jemi tani. Një përgjigje të mëparshme e ndryshoni me “Ndrysho”.
input-unknown_command = Këtë komandë nuk e njoh. Me /menu i shihni të gjitha temat.
input-photo = Unë nuk mund të shoh fotografi dhe këtë nuk e kam ruajtur. Ju lutem mos dërgoni foto pasaportash ose diplomash. Më mirë më shkruani disa fjalë.
input-voice = Unë nuk mund të dëgjoj mesazhe me zë. Ju lutem shkruajeni pyetjen. Mjafton shkurt.
input-video = Unë nuk mund të shoh video. Ju lutem shkruajeni pyetjen. Mjafton shkurt.
input-document = Unë nuk mund të hap skedarë dhe këtë nuk e kam ruajtur. Ju lutem mos dërgoni diploma ose pasaporta. A janë të plota dokumentet, këtë e kontrollon zyra e këshillimit.
input-sticker = Figura fatkeqësisht nuk më thotë asgjë. Ju lutem prekni një buton ose shkruani disa fjalë.
input-contact = Nuk më duhen të dhëna kontakti dhe këto nuk i kam ruajtur. Ju lutem mos dërgoni numra telefoni të njerëzve të tjerë.
input-location = Nuk më duhet vendndodhja juaj dhe nuk e kam ruajtur. Ju lutem shkruani disa fjalë.
input-other = Me këtë nuk bëj dot asgjë. Ju lutem shkruani disa fjalë ose prekni një buton.
input-emoji = Këtë shenjë nuk jam i sigurt që e kuptoj. Ju lutem prekni një buton ose shkruani disa fjalë.

## Coming back, changing, deleting, stopping

resume-ask = Mirë që u kthyet. Herën e fundit ishim këtu: “{ $flow }”. Dëshironi të vazhdoni aty apo të filloni edhe një herë nga e para?
change-ask = Cilën përgjigje dëshironi të ndryshoni?
change-line = { $name }: { $value }
change-nothing = Ende nuk ka asnjë përgjigje që mund të ndryshoni.
back-nothing = Më prapa nuk shkohet. Ky është fillimi.
more-nothing = Kjo ishte e gjitha.
delete-ask = Ta fshij gjithçka që di nga kjo bisedë? Atëherë përgjigjet dhe plani juaj zhduken. Askush nuk mund t’i kthejë.
delete-done = Gjithçka u fshi. Mesazhet në aplikacionin tuaj duhet t’i fshini vetë, këtë nuk mund ta bëj unë. Nëse shkruani përsëri, fillojmë nga e para.
delete-kept = Mirë, gjithçka mbetet siç është.
stop-said = Në rregull, nuk shkruaj më. Përgjigjet tuaja ruhen tridhjetë ditë. Për t’i fshirë menjëherë: /delete. Për të vazhduar: thjesht shkruani përsëri.
start-again = Po fillojmë nga e para.

## People and help

person-contact =
    Unë jam një program dhe për momentin pas meje nuk ka ekip. Por ka këshillim falas nga njerëz, nga shteti gjerman:
    Linja telefonike “Arbeiten und Leben in Deutschland” (Të punosh dhe të jetosh në Gjermani), gjermanisht dhe anglisht: { FACT("hotline_phone") }
    Ajo këshillon për njohjen e diplomës, vizën, punën dhe mësimin e gjermanishtes, edhe nëse jetoni jashtë Gjermanisë. Këshillimi nuk kushton asgjë. Për thirrjen mund t’ju marrë para kompania juaj telefonike.
    Është e hapur në ditë pune, por jo gjithë ditën. Më shumë këtu:
    { FACT("dir_hotline_working_living_url") }
help-text =
    Kështu funksionon Lotse:
    • Prekni një buton ose shkruani numrin e përgjigjes.
    • Nuk dini diçka? S’ka problem: “Nuk e di” vlen gjithmonë.
    • Në çdo kohë mund të bëni një pyetje me fjalët tuaja. Pastaj vazhdojmë aty ku ishim.
    Gjithmonë të mundshme: /menu (të gjitha temat), /back (prapa), /change (ndrysho përgjigjen), /plan (plani), /language (gjuha), /person (këshillim), /privacy (privatësia), /delete (fshi gjithçka).
    Lotse informon. Lotse nuk gjen vende pune dhe nuk jep këshilla juridike.

## Privacy

privacy-text =
    Përgjegjës për Lotse: { $operator }
    Kontakti: { $contact }
    Për çfarë: e ruaj gjuhën tuaj dhe përgjigjet tuaja, që t’ju jap planin e duhur. Për asgjë tjetër. Numri dhe përgjigjet tuaja janë të koduara. Pyetjet me fjalët tuaja i ruaj vetëm nëse e lejoni. Numëroj për çfarë flitet dhe nëse një përgjigje ka ndihmuar, pa asnjë lidhje me ju.
    Pyetjet që nuk di t’u përgjigjem: nëse e lejoni, ua jap pyetjen koordinatorëve, pa emra dhe pa numra, për tridhjetë ditë më së shumti. Pastaj askush nuk e di më e kujt është, dhe as /delete nuk e fshin. Pa lejen tuaj e harroj me mesazhin tuaj të ardhshëm.
    Kush i lexon: te Telegram dhe WhatsApp, kompanitë (Telegram, Meta) mund t’i lexojnë mesazhet tuaja. Më konfidenciale është biseda në faqen tonë të internetit.
    Nëse kërkoni të flisni me një njeri: që atëherë vullnetarë nga ekipi e lexojnë atë që shkruani dhe ju përgjigjen. Emrin dhe numrin tuaj nuk i shohin. Kjo bisedë është e koduar dhe fshihet më së voni tridhjetë ditë pas mbarimit.
    Sa gjatë ruhet pjesa tjetër: tridhjetë ditë pas mesazhit tuaj të fundit. Planin njëqind e tetëdhjetë ditë, nëse e dëshironi.
    Ju lutem mos dërgoni: pasaporta, emra, të dhëna për shëndetin, fenë ose politikën.
    Të drejtat tuaja: me /delete fshini gjithçka menjëherë. Çfarë ruhet për ju, jua thotë zyra e shënuar më sipër. Ankesë mund të bëni te autoriteti i mbrojtjes së të dhënave (Datenschutz-Aufsicht) i landit (Bundesland).

## Menu and road map

plan-none = Ende nuk keni plan. Prekni në meny “Njohja e diplomës”. Pas disa pyetjeve e merrni planin tuaj.
plan-head =
    Plani: **{ $title }**
    Ky është informacion, jo këshillim juridik. Vendos vetëm zyra përgjegjëse.
plan-overview = { $number }. { $title }
plan-step = **{ $number }. { $title }**
plan-office = Zyra: { $text }
plan-papers = Dokumentet: { $text }
plan-cost = Kostoja: { $text }
plan-time = Koha: { $text }
plan-link =
    Lidhja:
    { $url }
plan-checked = Kontrolluar më { $date }
plan-family_head =
    Plan nga Lotse: **{ $title }**
    Shkurt:
plan-family_foot =
    Gjendja: { $date }. Informacion, jo këshillim juridik.
    Ju lutem mos i paguani askujt para për një vizë “të garantuar”.
plan-kept = Mirë. Plani juaj ruhet njëqind e tetëdhjetë ditë. E gjeni me /plan. Mund ta fshini në çdo kohë me /delete.
plan-after = Planin tuaj e gjeni gjithmonë me /plan. Çfarë dëshironi të bëni tani?

## Answers

answer-source =
    Burimi:
    { $url }
answer-checked = Kontrolluar më { $date }
answer-offer = Nuk jam i sigurt çfarë doni të thoni. A është një nga këto pyetje?
answer-abstain = Për këtë nuk kam përgjigje të sigurt dhe nuk dua të hamendësoj. Ju lutem pyetni me fjalë të tjera, më mirë me një fjali të shkurtër. Ose prekni “Këshillim”: aty ju ndihmon një njeri, falas.
answer-general = Ky është informacion i përgjithshëm, jo këshillim juridik.
answer-next = Keni edhe një pyetje? Shkruajeni thjesht këtu.
feedback-thanks = Faleminderit, kjo më gëzon.
feedback-not_quite = Faleminderit që ma thoni. A është më afër një nga këto pyetje? Nëse jo, ju lutem pyetni edhe një herë me fjalë të tjera.
unanswered-offer =
    A mund ta jap pyetjen tuaj më tej pa emrin tuaj? Vetëm këto fjalë:
    “{ $question }”
    Koordinatorët i lexojnë dhe i shkruajnë përgjigjet që mungojnë. Fshihen më së voni pas tridhjetë ditësh. Më herët nuk mundet, as me /delete. A mund t’ju njohë dikush nga këto fjalë? Atëherë ju lutem mos i jepni më tej.
unanswered-thanks = Faleminderit. Kjo na ndihmon t’i shkruajmë përgjigjet që mungojnë. Në këtë rrugë askush nuk mund t’ju përgjigjet. Nëse doni të flisni me një njeri, prekni “Këshillim”.

## Occupation and language

occupation-pick = A e keni fjalën për një nga këto profesione?
language-ask = Cilën gjuhë dëshironi?
language-changed = Tani e tutje shkruaj shqip.
language-partly = Ky tekst ende nuk ekziston në gjuhën tuaj. Prandaj këtu është në një gjuhë tjetër.

## Facts that need care

fact-stale = { $value } (gjendja: { $year }, ju lutem kontrolloni përsëri)
fact-unconfirmed = { $value } (ende pa konfirmim zyrtar)

## Groups and faults

group-notice =
    Në grupe nuk përgjigjem: aty lexojnë të gjithë. Ju lutem më shkruani vetëm mua:
    { $url }
error-sorry = Diçka shkoi keq nga ana ime. Nuk ishte faji juaj. Ju lutem provoni edhe një herë ose shkoni te menyja me /menu.
