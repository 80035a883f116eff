answer-counselling =
    Flisni me një njeri, falas:
    Linja telefonike “Arbeiten und Leben in Deutschland” (gjermanisht, anglisht), edhe nga jashtë: { FACT("hotline_phone") }
    Jetoni tashmë në Gjermani? Atëherë ndihmon këshillimi për migrantë (Migrationsberatung, MBE) afër jush, për më të rinjtë Jugendmigrationsdienst (JMD). Me aplikacionin mbeon mund të bisedoni me këshilluese, në shumë gjuhë.
    Pyetje për pagën dhe kontratën: Faire Integration.
    .title = Të flas me një njeri
    .detail =
        MBE do të thotë: këshillim për migrantë të rritur (Migrationsberatung für erwachsene Zugewanderte). Ndihmon sidomos në vitet e para, për qëndrimin, punën, banesën, familjen dhe kursin e gjermanishtes.
        JMD do të thotë: Jugendmigrationsdienst, për të rinjtë.
        Faire Integration këshillon për pagën, kontratën dhe pushimin nga puna, edhe njerëz jashtë vendit, në shumë gjuhë.
        Për njohjen këshillon në Gjermani këshillimi IQ, nga jashtë ZSBA përmes linjës telefonike.
        Këshillimi nuk është përfaqësim: në një mosmarrëveshje me një autoritet mund të duhet një avokate ose një avokat.

answer-urgent_help =
    A është dikush në rrezik? Në Gjermani ju lutem telefononi, edhe pa dokumente dhe pa gjermanisht:
    Policia: { FACT("emergency_police") }
    Ndihma e shpejtë dhe zjarrfikësit: { FACT("emergency_fire_ambulance") }
    Dhuna ndaj grave (anonime, shumë gjuhë): { FACT("emergency_violence_against_women") }
    Jashtë Gjermanisë vlen numri i urgjencës i atij vendi.
    Unë jam një program dhe nuk mund të thërras ndihmë. Nëse dikush i lexon mesazhet: fshijeni këtë bisedë.
    .title = Në rrezik, kërcënim ose punë e detyruar
    .detail =
        Askush nuk lejohet t’ju mbajë pasaportën, t’ju mbyllë, t’ju rrahë, t’ju detyrojë të punoni pa pagë ose t’ju kërcënojë me dëbim. Kjo mund të jetë vepër e rëndë penale, dhe ju nuk keni faj.
        Pa rrezik të menjëhershëm, në rast shfrytëzimi ndihmon Faire Integration, falas dhe në shumë gjuhë. Ndihmon edhe ambasada e vendit tuaj, për shembull me një pasaportë të re, nëse kjo është e sigurt për ju.
        Mblidhni prova, nëse bëhet pa rrezik: mesazhe, orare pune, emra firmash, foto.
        Kush punon tashmë në Gjermani dhe shfrytëzohet, nuk e humb menjëherë qëndrimin. Këshillohuni para se të nënshkruani diçka.

answer-regional_help =
    Po, në shumë rajone ka ndihmë falas në vend:
    • Rrjeti IQ (IQ Netzwerk): këshillim për njohjen dhe kurset, ndihmë për firma
    • Welcome Center: mbërritja, puna, zyrat
    • Këshillimi për migrantë (Migrationsberatung, MBE), për më të rinjtë Jugendmigrationsdienst (JMD)
    Zyrat në rajon janë këtu:
    { FACT("dir_iq_network_url") }
    Ende jashtë? Thuajini linjës telefonike qytetin ku doni të shkoni: { FACT("hotline_phone") }
    .title = Kush ndihmon në rajonin tim?
    .detail =
        Disa shembuj:
        • Thüringen: Welcome Center Thuringia
        • Mecklenburg-Vorpommern: IQ me rrjetet RINIA dhe KIM
        • Hessen: IQ Netzwerk Hessen, në Wetzlar Welcomecenter Mittelhessen
        Ofertat dhe adresat ndryshojnë. Shikoni në faqe ose telefononi para se të shkoni atje.
        Në Gjermani, për pyetjen “cila zyrë?” ndihmon edhe numri i zyrave { FACT("authority_phone") }.
        Zyra e të huajve (Ausländerbehörde) është zyrë shteti: ajo vendos për lejen. Një zyrë këshillimi nuk vendos asgjë, ajo ndihmon.
        Edhe shoqatat e njerëzve nga vendi juaj shpesh njohin zyra të mira. Këshillimi në këto zyra nuk kushton asgjë. Kush do para për një takim, nuk bën pjesë aty.
