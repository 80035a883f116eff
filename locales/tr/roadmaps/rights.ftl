### The road maps about rights at work. Figures come from the fact register only.

plan-rights_not_paid = Ücret ödenmezse
plan-rights_exploitation = Pasaport, tehdit, zorlama: güvende olmak
plan-rights_hours = Çalışma süresi ve izin
plan-rights_sick = İşte hastalık
plan-rights_dismissed = İşten çıkarıldıktan sonra
plan-rights_discrimination = İşte ayrımcılık
plan-rights_know = İşteki haklarım

## Evidence and advice

plan-right_write_down = Saatleri yazın, belgeleri saklayın
    .what = Her gün başlangıcı, molaları ve bitişi yazın, yeri ve görevi de. İş sözleşmesini, bordroları, çalışma planlarını ve mesajları saklayın, kopyaları iş yerinde bırakmayın. Kanıt olmadan sonra zor olur.
    .papers = kendi saat listeniz, sözleşme, bordrolar, hesap dökümleri, mesajlar
    .cost = yok
plan-right_advice = Ücretsiz danışmanlık: Faire Integration
    .what = Faire Integration ücret, sözleşme, işten çıkarma ve sömürü konularında bilgi verir: ücretsiz, gizli, birçok dilde, yurt dışındakilere de. Kendisi karar vermez, ama sırada neyin işe yarayacağını söyler.
    .office = Faire Integration, her eyalette bir yer
    .papers = sözleşme, bordrolar, saat listesi, mektuplar
    .cost = yok
plan-right_union = Birlikte güçlü: sendika ve Betriebsrat
    .what = Sendika (Gewerkschaft) üyelerine bilgi verir ve mahkemede de yardım eder. Herkes üye olabilir, işveren bunu yasaklayamaz. İş yerinde işçi temsilciliği (Betriebsrat) varsa ondan yardım istenebilir.
    .cost = üyeler aidat öder
plan-right_no_rush = İmzalamayın, kendiniz çıkmayın
    .what = Kendisi işten çıkan veya karşılıklı fesih sözleşmesi (Aufhebungsvertrag) imzalayan, çoğu zaman hak kaybeder, işsizlik parasında (Arbeitslosengeld) da. Her kâğıt eve götürülüp önce danışılabilir. Kimse hemen imzalamak zorunda değildir.

## Pay

plan-right_wage = Ücreti karşılaştırın
    .what = Asgari ücret neredeyse herkes için geçerlidir: saat başına brüt { FACT("min_wage") }, sözleşmede daha az yazsa da. Bakımda daha yükseği var: hemşireler için { FACT("care_min_wage_nurse") } (hastanelerde geçerli değil). Bordroda şunlara bakın: saatler, saat başına ücret, kesintiler. Her kesinti serbest değildir, örneğin oda veya alet için.
plan-right_demand = Ücreti yazılı isteyin
    .what = Kısa yazın: hangi ay, kaç saat, ne kadar para eksik, ne zamana kadar gelmeli. Bir kopyasını saklayın. Uzun beklemeyin: Birçok sözleşmede kısa süreler yazar, sonra para kaybolabilir.
    .papers = mektup veya e-posta, saat listesi
plan-right_court = İşe yaramazsa: iş mahkemesi
    .what = İş mahkemesinde (Arbeitsgericht) ücret için dava açılabilir, önce avukatsız da. Mahkemede dava dilekçesini bir görevli sizinle birlikte yazar. Ne kadar tutabileceğini önceden danışın.
    .office = yakındaki iş mahkemesi

## Danger

plan-right_safe = Önce güvende olmak
    .what = Tehlikede polisi arayın: { FACT("emergency_police") }. Geçerli oturum yoksa: Zaman yetiyorsa önce bir danışma yeriyle konuşun. Kadınlar yardım telefonundan gece gündüz danışabilir: { FACT("emergency_violence_against_women") }. İş yerinden olmayan bir kişiye güvenin. Suçu işleyenlerle tek başınıza konuşmayın. Biri okuyorsa bu sohbeti silin.
    .office = polis, “Gewalt gegen Frauen” (kadına yönelik şiddet) yardım telefonu
    .cost = yok
plan-right_evidence = Tehlikesizse kanıtları saklayın
    .what = Mesajları, çalışma saatlerini, adresleri, firma adlarını ve fotoğrafları güvenli bir yerde saklayın, örneğin bir arkadaşınızda. Güvenlik her zaman önce gelir.
plan-right_stay_exploitation = Oturum: hemen kaybolmaz
    .what = Birçok kişi oturumu için korktuğundan kalır. İş, çok ağır sömürü nedeniyle biterse, kanuna göre çalışma izninden en az { FACT("job_loss_months_exploitation") } kalmalıdır, ama iznin zaten geçerli olduğu süreden uzun olmaz. Bunun için yabancılar dairesi (Ausländerbehörde) işin bittiğini bilmelidir. Önce Faire Integration ile konuşun.
    .office = Faire Integration, sonra yabancılar dairesi
    .time = bildirim, iş bittikten sonra en geç { FACT("duty_notify_job_end_worker") } içinde

## Residence

plan-right_stay = Oturum iznini düşünün
    .what = İş biterse bunu yabancılar dairesine (Ausländerbehörde) bildirmek gerekir. İzin aynı gün bitmez: Daire çalışma iznini kısaltırsa en az { FACT("job_loss_months") } kalmalıdır, ama iznin zaten geçerli olduğu süreden uzun olmaz. Bu sürede yeni iş arayın. Yeni işveren için izin gerekip gerekmediği oturum iznine bağlıdır: Önceden sorun. AB pasaportuyla bunların hiçbiri geçerli değildir.
    .office = oturulan yerdeki yabancılar dairesi
    .time = bildirim, iş bittikten sonra en geç { FACT("duty_notify_job_end_worker") } içinde

## Hours and leave

plan-right_time = Saatleri karşılaştırın
    .what = Genellikle günde { FACT("working_time") } serbesttir, sonra dengelenirse en fazla { FACT("working_time_max") }. Mola olmalıdır, işten sonra uzun bir dinlenme süresi de. Kaç saatin kararlaştırıldığı ve fazla mesaiye ne olacağı sözleşmede yazar.
plan-right_leave = İzin kullanın
    .what = Ücretli izin herkesin hakkıdır, yarım günde ve Minijob’da da. Haftada beş iş gününde en azı, yılda: { FACT("leave_minimum") }. Bakımda (hastanelerde değil) buna eklenen: { FACT("care_extra_leave") }. İzni yazılı isteyin ve cevabı saklayın. Öylece işe gitmemek olmaz.
plan-right_talk = Sakince konuşun, en iyisi yazılı
    .what = Önce patronunuzla konuşun, sonra ne kararlaştırıldığını kısaca e-postayla yazın. İşe yaramazsa, varsa işçi temsilciliğine (Betriebsrat) sorun.

## Sick

plan-right_sick_tell = Hemen haber verin
    .what = İlk gün, iş başlamadan önce telefon edin veya yazın: hasta olduğunuzu ve tahminen ne kadar süreceğini. Hastalığın adını söylemek gerekmez. Mesajı saklayın.
plan-right_sick_doctor = Doktora gidin ve rapor alın
    .what = Raporun hangi günden itibaren gerektiği sözleşmede yazar. Yasal sigortalılarda işveren raporu elektronik olarak kendisi alır. İşte veya yolda bir kaza olduysa bunu doktora ve iş yerine söyleyin.
    .papers = sağlık sigortası kartı
plan-right_sick_pay = Ücret devam eder
    .what = İş yerinde birkaç haftadan beri çalışan, hastalıkta ücretini almaya devam eder, en fazla: { FACT("sick_pay") }. Sonra çoğu zaman sağlık sigortası kurumu (Krankenkasse) hastalık parası (Krankengeld) öder. Hasta olmak hata değildir, bunun için izin kullanmak gerekmez.

## Dismissal

plan-right_deadline = Dava süresini not edin
    .what = İşten çıkarma yazısının geldiği günü yazın ve zarfı saklayın. Dava açmak isteyen, bunu süre içinde iş mahkemesinde (Arbeitsgericht) yapmalıdır. Sonrasında işten çıkarma neredeyse her zaman geçerli olur. İşten çıkarma mesajla veya telefonla yapılsa da hemen danışın.
    .office = iş mahkemesi; önce Faire Integration, sendika veya avukat
    .time = yazılı işten çıkarmanın geldiği günden itibaren { FACT("dismissal_action") }
plan-right_agency = Hemen iş kurumuna kaydolun
    .what = İşten çıkarma yazısı gelir gelmez iş arayan olarak kaydolun, son günü beklemeyin. Yoksa işsizlik parasında (Arbeitslosengeld) zarar görebilirsiniz. Hakkınız olup olmadığını ve bunun oturumu etkileyip etkilemediğini sorun.
    .office = oturulan yerdeki iş kurumu (Agentur für Arbeit)
    .papers = işten çıkarma yazısı, sözleşme, pasaport, oturum izni
    .cost = yok
plan-right_last_papers = Son belgeleri isteyin
    .what = Yazılı isteyin: son bordro, iş belgesi (Arbeitszeugnis), vergi ve sosyal sigorta için belge. Kalan izinleri ve ödenmemiş saatleri de belirtin.

## Discrimination

plan-right_incident = Ne olduğunu yazın
    .what = Ne zaman, nerede, kim vardı, ne söylendi? Mesajları saklayın. Bunu gören biriyle konuşun.
plan-right_complain = İş yerinde şikâyet edin
    .what = Her iş yerinde şikâyet edilebilecek bir birim olmalıdır. Bu, size zarar getiremez. İşçi temsilciliği (Betriebsrat) de yardım edebilir.
plan-right_equal_treatment = Ayrımcılıkla mücadele kurumuna danışın
    .what = Eşit Davranma Kanunu (AGG) işte ve iş başvurusunda da korur. Federal ayrımcılıkla mücadele kurumu (Antidiskriminierungsstelle des Bundes) ücretsiz bilgi verir. Uzun beklemeyin: Hak istemek için kısa süreler vardır.
    .office = Antidiskriminierungsstelle des Bundes veya yakındaki bir danışma yeri
    .cost = yok

## Knowing one's rights

plan-right_contract = Sözleşmeyi anlayın
    .what = İşveren en önemli koşulları yazılı vermek zorundadır: ücret, saatler, yer, izin, işten çıkma kuralları. Yalnızca anladığınızı imzalayın. Bir kopyası evde dursun.
    .papers = iş sözleşmesi
plan-right_passport = Pasaport kişide kalır
    .what = Kimse pasaportu veya oturum iznini alıkoyamaz, “güvence için” de olmaz. Kopya serbesttir. Pasaportu geri vermeyen suç işlemiş olabilir.
    .office = polis, kendi konsolosluğu, Faire Integration
