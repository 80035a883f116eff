answer-family_spouse =
    Evet, çoğu zaman olur. Biri burada AB Mavi Kart’la, nitelikli eleman (Fachkraft, §§ 18a, 18b AufenthG) veya iş tecrübesi olan kişi (§ 19c Abs. 2) olarak çalışıyorsa, eşi genellikle gelebilir. O zaman:
    • Almanca belgesi gerekmez.
    • Evin büyüklüğüne bakılmaz.
    • İkisi evli ve reşittir (en az { FACT("spouse_min_age") }).
    • Para ikisine yeter, sağlık sigortası vardır.
    Eş, yola çıkmadan Alman büyükelçiliğinde başvurur. Ücret: { FACT("visa_fee") }
    .title = Eşi Almanya’ya getirmek
    .detail =
        Bu kolaylıklar, burada çalışan kişinin oturum iznine bağlıdır. Araştırmacılar (§§ 18d, 18f) ve kendi işini yapanlar (§ 21) için de geçerlidir.
        Her çalışma izni için geçerli **değildir**: Batı Balkanlar kuralıyla çalışan bu listede yoktur. Fırsat Kartı (Chancenkarte) da yoktur. O zaman daire genellikle Almanca A1 ve yeterince büyük ev ister.
        İzin verildikten sonra mı evleneceksiniz? Önce yabancılar dairesine (Ausländerbehörde) sorun, o zaman başka koşullar geçerli olabilir. Nişanlı olmak veya birlikte yaşamak genellikle yetmez.
        Belgeler: en çok da evlilik belgesi, çoğu zaman çevirisi ve gerçek olduğuna dair onayla. Kesin liste büyükelçiliğin sayfasındadır.
        Ziyaret vizesiyle gelip kalmak genellikle olmaz.
        Geldikten sonra: adresi kaydettirin ve yabancılar dairesinden oturum izni (Aufenthaltserlaubnis) alın. Ücret: { FACT("residence_permit_fee") }
        Büyükelçilik hayır derse danışmanlık alın: Dava veya daha iyi belgelerle yeni başvuru mümkündür.

answer-family_children =
    Evet. Reşit olmayan ve evli olmayan çocuklar genellikle gelebilir (§ 32 AufenthG).
    • Her çocuk için ayrı başvuru ve yola çıkmadan önce vize gerekir. Ücret: { FACT("visa_fee_minor") }
    • Para herkese yetmelidir, sağlık sigortası da olmalıdır.
    • { FACT("children_age_relaxed") } ve üzeri çocuklar için normalde daha sıkı kurallar vardır. Nitelikli elemanlarda (Fachkraft) bunlar yumuşatılmıştır.
    Vizeye, çocuk reşit olmadan zamanında başvurun.
    .title = Çocukları getirmek
    .detail =
        En kolayı, anne ve baba ikisi de burada yaşıyorsa veya birlikte geliyorsa ya da velayet yalnızca buradaki anne veya babadaysa olur. Öbür taraf kendi ülkesinde kalıyorsa çoğu zaman onun yazılı ve onaylı izni gerekir.
        Belgeler: çocuğun pasaportu, doğum belgesi, velayet belgesi, çoğu zaman çevirisiyle. Kesin liste büyükelçiliğin sayfasındadır.
        Çocuk neredeyse reşitse beklemeyin. Hangi günün sayıldığını büyükelçiliğe sorun.
        Reşit çocuklar genellikle anne babaları üzerinden gelemez. Onlara kendi yolları gerekir, örneğin meslek eğitimi (Ausbildung).
        Almanya’da bir çocuk doğarsa bebeğe de oturum izni (Aufenthaltstitel) gerekir. Doğumdan sonra kısa sürede yabancılar dairesine (Ausländerbehörde) gidin.

answer-family_parents =
    Bazen. Nitelikli eleman (Fachkraft), iş tecrübesi olan kişi (§ 19c Abs. 2) iznini veya AB Mavi Kart’ı ilk kez şu tarihte veya sonra alan, anne babasının gelmesi için başvurabilir (§ 36 Abs. 3 AufenthG): { FACT("parents_title_since") }. Eş de burada yaşıyorsa bu, kayınvalide ve kayınpeder için de geçerlidir.
    Anne babanın geçimi ve sağlık sigortası güvence altında olmalıdır. Kesin bir hak yoktur: Daire her durum için ayrı karar verir.
    .title = Anne babayı getirmek
    .detail =
        Böyle bir izni daha önce almış olan, bu kuraldan genellikle yararlanamaz. O zaman yalnızca çok zor durumlar (Härtefall) için olan yol kalır ve o çok dardır.
        Sağlık sigortası çoğu zaman en zor noktadır. Önce hangi sigortanın anne babayı kabul ettiğini ve ne kadar tuttuğunu öğrenin. Seyahat sigortası burada yaşamak için yetmez.
        Kural anne baba, kayınvalide ve kayınpeder için geçerlidir; büyükanne ve büyükbaba, kardeş veya yetişkin çocuklar için değil.
        Ziyarete gelmek başka bir şeydir: Bunun için kısa süreli ziyaret vizesi vardır. Bazen büyükelçilik taahhütname (Verpflichtungserklärung, ücret: { FACT("declaration_of_commitment") }) ister. Bununla Almanya’dan biri bütün masrafları üstlenir. Bunu yalnızca gerçekten yapabilecekseniz imzalayın.
        Başvurudan önce yabancılar dairesine (Ausländerbehörde) veya göç danışmanlığına (MBE) sorun.

answer-spouse_work =
    Genellikle evet, hemen ve her işte. Aile birleşimi izniyle burada yaşayana ayrı bir çalışma izni gerekmez. O zaman oturum izninde “Erwerbstätigkeit erlaubt” veya “gestattet” (çalışmak serbest) yazar.
    • İzne bağlı meslekler, örneğin hemşirelik için yine de meslek izni gerekir.
    • Ziyaret vizesiyle çalışmak yasaktır.
    Almanca öğrenmek: Çoğu zaman uyum kursuna (Integrationskurs) hak vardır. Bunu kullanma süresi: { FACT("integration_course_use_within") }
    .title = Eşim çalışabilir mi?
    .detail =
        Genellikle tam gün, yarım gün, meslek eğitimi ve kendi firması da serbesttir. Her zaman oturum izninde veya ek kâğıtta (Zusatzblatt) ne yazdığını okuyun.
        Eşin kendi mesleği varsa denkliğe (Anerkennung) değer: daha iyi ücret ve evliliğe bağlı olmayan kendi nitelikli eleman izni için.
        Uyum kursu, henüz Almanca B1 bilmeyenler içindir. Kayıtta yabancılar dairesi (Ausländerbehörde) veya göç danışmanlığı (MBE) yardım eder.
        Sonra: Burada çalışan kişinin nitelikli eleman veya Mavi Kart sahibi olarak süresiz oturum izni (Niederlassungserlaubnis, § 18c) varsa, eşi de bunu daha erken alabilir. Gerekenler arasında: { FACT("settlement_spouse_years") } oturum izni ve haftada en az { FACT("settlement_spouse_hours") } iş (§ 9 Abs. 3a).
        Ayrılıkta: Bir şey bildirmeden veya imzalamadan önce danışmanlık alın.

answer-family_together =
    Evet, mümkün. Herkes ayrı başvuru yapar, en iyisi hepsi aynı zamanda.
    Hızlandırılmış işlemde (§ 81a AufenthG) eş ve reşit olmayan çocuklar, aynı zamanda başvururlarsa birlikte olur. İşlemi işveren başlatır.
    Çalışma vizesi temeldir: O olmadan aile için de vize yoktur.
    Ücretler: { FACT("visa_fee") }, çocuklar için { FACT("visa_fee_minor") }
    Önce tek başına gelip aileyi sonra getirmek de olur.
    .title = Aile olarak birlikte gelmek
    .detail =
        Her kişi için randevu alın, çocuklar için de, ve yalnızca büyükelçiliğin sayfasından. Evlilik belgesini ve doğum belgelerini çevirileriyle erkenden hazırlayın.
        Hızlandırılmış işlem: Ücret { FACT("fast_track_fee") }, bunu işveren yabancılar dairesine (Ausländerbehörde) öder. Hedefler: büyükelçilikte randevu en fazla { FACT("fast_track_appointment_time") }, sonra karar genellikle en fazla { FACT("fast_track_visa_time") }. Bu garanti değildir.
        Fırsat Kartı’nda (Chancenkarte) ailelere tanınan kolaylıklar yoktur. Aile birleşimini, bir iş ve yeni bir izin olunca planlamak daha iyidir.
        Bazen bir vize öbüründen önce gelir. Evden ve işten ancak bütün vizeler gelince çıkın.
        Birçok kişi önce tek başına gelir, ev arar ve sonra aileyi getirir. Böyle başlangıç çoğu zaman daha kolay ve ucuzdur.
