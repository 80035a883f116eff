### Finding work and checking an offer: what is asked and what is said. The road maps stand in roadmaps/job.ftl.

job-title = Gjej punë, kontrollo ofertën
job-topic =
    { $for ->
        [self] Me çfarë mund t’ju ndihmoj?
       *[other] Çfarë i duhet personit?
    }
    .short = Tema
    .search = Kërkoj punë
    .search-words = kërkoj, punë, kërkim pune, vend pune, gjej punë, po kërkoj punë, si të gjej punë, me gjet pune
    .application = Aplikimi, CV
    .application-words = aplikim, aplikimi, cv, jetëshkrim, letër motivimi, të aplikoj, si aplikoj, bewerbung
    .check = Kontrolloj një ofertë
    .check-words = ofertë, ofertën, kontrollo ofertën, kontratë, kontrollo kontratën, a është e vërtetë, mashtrim, ofertë pune, kontratë pune

## Checking an offer

job-check =
    Mirë që kontrolloni më parë. Do të bëj disa pyetje të shkurtra për ofertën.
    Ju lutem mos shkruani emra dhe mos dërgoni foto të kontratës.
job-money =
    A ka kërkuar dikush para, për shembull për vendin e punës, kontratën, vizën ose takimin?
    Këtu nuk hyjnë tarifa që paguhet drejtpërdrejt në ambasadë dhe përkthimet që i porositni vetë.
    .short = Kërkohen para
    .no = Jo, askush
    .no-words = jo, askush, pa para, asgjë, kurrkush
    .before = Po, paraprakisht
    .before-words = po, paraprakisht, më parë, paradhënie, kapar, para kontratës
    .after = Po, pas kontratës
    .after-words = pas kontratës, pastaj, më vonë, kur të punoj
job-passport_taken =
    { $for ->
        [self] A ju kërkohet të dorëzoni pasaportën ose dokumente të tjera origjinale, apo do t’i mbajë dikush?
       *[other] A i kërkohet personit të dorëzojë pasaportën ose dokumente të tjera origjinale, apo do t’i mbajë dikush?
    } Një kopje nuk numërohet.
    .short = Dorëzimi i pasaportës
job-employer_found =
    A e dini emrin dhe adresën e punëdhënësit dhe a e keni gjetur vetë firmën? Për shembull në faqen e saj të internetit (te Impressum), në regjistrin tregtar (Handelsregister) ose me telefon.
    .short = Punëdhënësi
    .yes = Po, e gjeta
    .yes-words = po, e gjeta, e kam gjetur, e kontrollova
    .no = E kërkova, s’e gjeta
    .no-words = jo, nuk e gjeta, s'e gjeta, nuk gjeta asgjë, vetëm whatsapp, pa emër, pa adresë
    .unknown = Ende s’e kam kërkuar
    .unknown-words = ende s'e kam kërkuar, nuk e kam kërkuar, nuk e di, s'e di, ende jo, s'kam ide
job-contract =
    { $for ->
        [self] A e merrni kontratën e punës me shkrim para se të udhëtoni ose të lini punën?
       *[other] A e merr personi kontratën e punës me shkrim para se të udhëtojë ose të lërë punën?
    }
    .short = Kontrata më parë
    .no = Jo, vetëm më vonë
    .no-words = jo, më vonë, vetëm më vonë, kur të arrij në gjermani, me gojë, vetëm në telefon
job-pay_stated = A shkruhen në ofertë paga para taksave (bruto) dhe orët në javë?
    .short = Paga dhe orët
    .yes = Po, të dyja
    .yes-words = po, të dyja, shkruhen, i ka të gjitha
    .no = Jo, diçka mungon
    .no-words = jo, mungon, diçka mungon, vetëm paga, vetëm orët
job-pay_enough =
    A është paga për orë të paktën sa paga minimale (Mindestlohn)? Ajo është tani { FACT("min_wage") } bruto.
    Llogaritni kështu: paga e muajit herë dymbëdhjetë, pjesëtuar me pesëdhjetë e dy, pjesëtuar me orët në javë.
    .short = Paga minimale
    .yes = Po, të paktën aq
    .yes-words = po, të paktën, njësoj, më e lartë, mbi
    .no = Jo, më pak
    .no-words = jo, më pak, pak, nën, ma pak

## What comes of it

job-danger = **Kujdes. Në këtë ofertë shoh shenja rreziku.**
    Kjo ende nuk vërteton mashtrim. Por ju lutem mos nënshkruani dhe mos paguani asgjë tani, dhe mos dorëzoni dokumente.
job-danger_money = Ndërmjetësit në Gjermani nuk lejohen të kërkojnë para paraprakisht për një vend pune (§ 296 SGB III). Asnjë punëdhënës dhe asnjë ndërmjetës nuk mund të garantojë vizën: për të vendos vetëm autoriteti.
job-danger_passport =
    Askush nuk lejohet ta mbajë pasaportën, as punëdhënësi, as ndërmjetësi.
    A është dikush në rrezik ose i mbyllur? Në Gjermani thirrni policinë: { FACT("emergency_police") }. Gjetkë vlen numri i urgjencës i atij vendi.
job-unclear = **Oferta mund të jetë e mirë. Por diçka e rëndësishme është ende e paqartë.**
    Prisni ende me nënshkrimin. Plani tregon { $for ->
        [self] çfarë duhet ta pyesni punëdhënësin.
       *[other] çfarë duhet ta pyesë personi punëdhënësin.
    } Një punëdhënës i mirë përgjigjet me dëshirë.
job-good = **Sipas këtyre përgjigjeve nuk shoh shenja rreziku.**
    Plotësisht e sigurt nuk është: nuk e njoh as kontratën, as firmën. Plani tregon çfarë duhet të kontrolloni ende, para se dikush të nënshkruajë ose të lërë punën.
