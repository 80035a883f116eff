### What Lotse does not answer. Short, polite, and with the right place. No detail, no source.

answer-off_greeting =
    Mirëdita! Më pyetni për punën në Gjermani: njohja e diplomës, viza, gjuha, familja, puna.
    Thjesht shkruani për çfarë bëhet fjalë, ose prekni një temë.
    .title = Mirëdita
answer-off_thanks = Me kënaqësi! Nëse doni të dini edhe diçka, thjesht më shkruani përsëri.
    .title = Faleminderit
answer-off_chitchat = Muhabet fatkeqësisht nuk bëj dot, unë jam një program. Por për punën në Gjermani kam shumë përgjigje të kontrolluara. Më pyetni lirisht.
    .title = Muhabet
answer-off_insult = Më vjen keq nëse nuk munda t’ju ndihmoj. Nëse dëshironi më mirë të flisni me një njeri, prekni “Këshillim”.
    .title = Zemërim
answer-off_injection = Kjo te unë nuk bëhet: nuk shkruaj tekste të miat dhe nuk ndjek urdhra. Jap vetëm përgjigje të kontrolluara për punën në Gjermani.
    .title = Urdhra për programin
answer-off_asylum =
    Për azilin dhe refugjatët nuk këshilloj. Për kërkesën për azil vendos Zyra Federale për Migracionin dhe Refugjatët (Bundesamt für Migration und Flüchtlinge, BAMF).
    Këshillohuni më parë, falas dhe në mënyrë të pavarur: te një këshillim për procedurën e azilit (Asylverfahrensberatung), për shembull i një shoqate bamirëse (Wohlfahrtsverband).
    Keni tashmë mbrojtje në Gjermani dhe doni të punoni? Për këtë di diçka: më pyetni.
    .title = Azili dhe refugjatët
answer-off_tourism = Për udhëtime dhe vizita nuk këshilloj. A duhet vizë për to dhe si kërkohet, këtë e thotë ambasada ose konsullata gjermane në vendin tuaj.
    .title = Udhëtime dhe vizita
answer-off_studies =
    Për vetë studimet nuk këshilloj: vendi në universitet, pranimi, bursa, konvikti. Këto i dinë universiteti (International Office) dhe shërbimi gjerman i shkëmbimit akademik (DAAD).
    Për vizën e studimeve dhe për punën pas tyre mund të më pyetni.
    .title = Vendi në universitet dhe bursa
answer-off_other_country = Unë njoh vetëm rregullat për Gjermaninë. Për një vend tjetër ju lutem pyetni ambasadën e atij vendi ose shihni faqen e tij zyrtare për imigracionin.
    .title = Vende të tjera
answer-off_benefits =
    Për paratë nga shteti, për shembull nga Jobcenter, për ndihmën për qiranë (Wohngeld) ose për pensionin nuk këshilloj. Rregullat janë të ndryshme për çdo njeri.
    Jetoni në Gjermani? Këshillimi për migrantë (Migrationsberatung, MBE) ju ndihmon falas dhe ju thotë cila zyrë është përgjegjëse.
    .title = Ndihmat sociale dhe pensioni
answer-off_legal_dispute =
    Për mosmarrëveshje në gjyq, divorc, dënime, gjoba ose borxhe nuk mund t’ju ndihmoj. Kjo është çështje për një avokate ose një avokat.
    Kush ka pak para, në Gjermani mund të pyesë te gjykata (Amtsgericht) për ndihmë për këshillim juridik (Beratungshilfe).
    .title = Mosmarrëveshje, gjyq, dënime
answer-off_health =
    Për sëmundje dhe mjekim nuk më lejohet të them asgjë. Ju lutem pyetni një mjeke, një mjek ose një farmaci.
    Në rast urgjence në Gjermani: { FACT("emergency_fire_ambulance") }
    .title = Sëmundje dhe mjekim
answer-off_my_file =
    Kërkesën tuaj nuk mund ta shoh, dhe nuk e di deri ku ka arritur. Këtë e di vetëm zyra që e ka në dorë: ambasada ose konsullata, zyra e të huajve (Ausländerbehörde) ose zyra për njohjen e diplomës.
    Pyetni atje me numrin e dosjes (Aktenzeichen). Ju lutem mos më dërgoni as numra, as dokumente.
    .title = Ku ka arritur kërkesa ime
answer-off_money =
    Për kredi, investime, transferta parash dhe reklama nuk them asgjë.
    Ju lutem kini kujdes nëse dikush kërkon para përpara ose premton fitim të shpejtë.
    .title = Kredi, investime, reklama
answer-off_everyday = Nga kjo nuk marr vesh: unë njoh vetëm temën e punës në Gjermani. A keni ndonjë pyetje për të?
    .title = Pyetje krejt të tjera
answer-off_politics = Për politikë dhe mendime nuk them asgjë. Jap vetëm informacion të kontrolluar për punën në Gjermani.
    .title = Politikë dhe mendime
