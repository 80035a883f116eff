### The road maps about finding work and about an offer. Figures come from the fact register only.

plan-job_search = Almanya’da iş bulmak
plan-job_danger = Teklifte uyarı işareti: ne yapmalı
plan-job_unclear = Teklifi netleştirmek
plan-job_good = İmzadan önce bunlara bakın

## Looking for work

plan-job_route = Önce vize için neyin sayıldığını bilin
    .what = Çoğu yolda önce iş teklifi, sonra vize gerekir. Almanya’da aramak için Fırsat Kartı (Chancenkarte) vardır. AB pasaportu olan vizesiz gelebilir. Turist vizesiyle çalışmak yasaktır.
plan-job_permit_first = Oturum iznine bakın: Bu iş serbest mi?
    .what = AB pasaportu olmayan, oturum iznine (Aufenthaltstitel) veya ek kâğıda (Zusatzblatt) bakar: Hangi işin serbest olduğu orada yazar. Bu belli olmadan başlamayın.
    .office = oturulan yerdeki yabancılar dairesi (Ausländerbehörde)
plan-job_qualification = Diplomayı erken inceletin
    .what = İzne bağlı mesleklerde, örneğin hemşirelikte, yalnızca izinle çalışılabilir. Diğerlerinde belge çoğu zaman vize için gerekir. Birçok işveren önce bunu sorar. Menüde bunun için ayrı bir yol var.
plan-job_application = Almanca özgeçmiş ve iş başvurusu
    .what = Kısa bir özgeçmiş (Lebenslauf): en yenisi en üstte, meslekteki görevleri tam yazın, Almancanın seviyesini belirtin (örneğin B1). Ayrıca tam bu iş için kısa bir ön yazı (Anschreiben). Fotoğraf gerekmez. Asla doğru olmayan bir şey yazmayın.
    .papers = özgeçmiş, ön yazı, diploma ve iş belgelerinin kopyaları, mümkünse çevirisiyle
    .cost = kendiniz yazarsanız yok; danışmanlık ücretsiz yardım eder
plan-job_where = Resmî sayfalarda arayın
    .what = “Make it in Germany”, federal hükûmetin sitesidir, yurt dışındakiler için işler vardır. Federal İş Kurumu’nun (Bundesagentur für Arbeit) iş arama sayfası (Jobsuche) da ücretsizdir. Yurt dışı için iş bulma biriminin adı ZAV’dır. Doğrudan firmaya başvurun.
    .office = ZAV (Zentrale Auslands- und Fachvermittlung), danışma hattı üzerinden { FACT("hotline_phone") }
    .cost = yok
plan-job_where_here = Resmî sayfalarda ve yerinde arayın
    .what = Federal İş Kurumu’nun (Bundesagentur für Arbeit) iş arama sayfası (Jobsuche) ücretsizdir, oturulan yerdeki iş kurumu (Agentur für Arbeit) bilgi verir. Derneklere, tanıdıklara ve doğrudan firmalara da sorun.
    .office = oturulan yerdeki iş kurumu
    .cost = yok
plan-job_language = İş için Almanca
    .what = Kanun istemese bile birçok meslekte Almanca belirleyicidir. Sertifika başvuruyu güçlendirir. Almanya’da işteki Almanca için kurslar da vardır (Berufssprachkurs).
    .office = örneğin Goethe-Institut; Almanya’da iş kurumuna (Agentur für Arbeit) sorun
plan-job_check = Evet demeden her teklifi kontrol edin
    .what = Gerçek bir teklifte firma, adres, görevler, ücret ve saatler yazar. Ücret saat başına brüt en az { FACT("min_wage") } olmalıdır, birçok meslekte daha fazladır. Burada, sohbette teklifi birkaç soruyla kontrol edebilirsiniz.

## Danger signs

plan-job_halt = Şimdi ödemeyin, imzalamayın
    .what = Zamana ihtiyacınız olduğunu söyleyin. Acele ettiren (“yalnızca bugün”), iyi bir işten başka bir şey istiyordur. Pasaport, belgelerin aslını ve banka bilgilerini vermeyin.
    .cost = işveren bir iş için para almaz
plan-job_paid = Para istendiyse veya ödendiyse
    .what = Özel aracılar iş arayandan en fazla { FACT("agent_fee_cap") } alabilir; yazılı sözleşmeyle ve ancak onların aracılığıyla bir iş sözleşmesi yapıldıktan sonra. Önceden para alma anlaşması geçersizdir, meslek eğitimi yeri için ise hiçbir şey alamazlar. Ödediniz mi? Bu birçok kişinin başına gelir. Parayı “geri almak” için daha fazla ödemeyin.
    .papers = makbuzlar, havaleler, mesajlar
plan-job_passport = Pasaport sizde kalsın veya geri alın
    .what = Kimse pasaportu alıkoyamaz. Alındıysa polis, kendi konsolosluğunuz veya bir danışma yeri yardım eder. Polise veya konsolosluğa gitmek tehlikeli olabilirse önce danışmanlığa sorun.
plan-job_evidence = Kanıtları saklayın
    .what = Mesajları, numaraları, ilanları ve sözleşmeleri saklayın, en iyisi ekran görüntüsü olarak güvenli bir yerde. Danışmanlık almadan hiçbir şeyi silmeyin. Kavga ve tehdit etmeyin.
plan-job_faire_integration = Teklifi ücretsiz kontrol ettirin
    .what = Faire Integration iş sözleşmesi, ücret ve aracılar konusunda birçok dilde bilgi verir, yurt dışındakilere de. Her eyalette bir yeri vardır.
    .office = Faire Integration
    .papers = teklif veya sözleşme, mesajlar
    .cost = yok
plan-job_police = Dolandırıcılığı bildirin
    .what = Para, pasaport, sertifika veya büyükelçilik randevusu isteyen veya satan suç işlemiş olabilir. Almanya’da şikâyeti polis alır. Yurt dışında oradaki polis yardım eder; sahte vize tekliflerini Alman büyükelçiliğine bildirebilirsiniz.
    .office = polis; Almanya’da acil durumda { FACT("emergency_police") }
plan-job_official = Güvenli yollardan aramaya devam
    .what = “Make it in Germany” ve Federal İş Kurumu’nda (Bundesagentur für Arbeit) arama ücretsizdir. Vize ve iş sorularına danışma hattı cevap verir.
    .office = Danışma hattı { FACT("hotline_phone") }
    .cost = yok

## Open questions

plan-job_wait = İşten çıkmayın, yola çıkmayın, ödemeyin
    .what = Önce sorun, sonra evet deyin. Yazılı sorun, örneğin e-postayla. O zaman cevap sonra bir kanıt olur.
plan-job_agent = Sorun: Kim, ne için para alıyor?
    .what = En güvenlisi: bir iş için asla ödememek. Özel aracıya en fazla { FACT("agent_fee_cap") } verilebilir; yazılı sözleşmeyle ve ancak iş sözleşmesinden sonra. Sözleşmeden önce şunları, anlaşılan bir dilde yazılı olarak bildirmek zorundadır: işveren, yer, ücret, saatler, izin. Meslek eğitimi yeri için her para yasaktır.
plan-job_passport_own = Sorun: Pasaport bende mi kalıyor?
    .what = İşverene bir kopya vermek normaldir. Aslı yalnızca resmî daireye verilir, asla işverene veya aracıya değil.
plan-job_find_employer = İşvereni kendiniz arayın
    .what = Firmayı, caddeyi ve yeri internette arayın. Alman firmalarının künyesi (Impressum) vardır: Orada adres ve telefon yazar. Mesajdaki numarayı değil, bu numarayı arayın ve işi sorun. Ticaret siciline (Handelsregister) ücretsiz bakılabilir. Hiçbir şey bulamazsanız bu bir uyarı işaretidir.
    .cost = yok
plan-job_ask_contract = Sorun: Sözleşme ne zaman gelecek?
    .what = Yola çıkmadan veya işten çıkmadan önce sözleşmeyi isteyin. Vize için zaten somut bir teklif gerekir. İşveren en önemli koşulları yazılı vermek zorundadır, e-posta yetebilir.
    .papers = iş sözleşmesi veya bağlayıcı teklif
plan-job_ask_pay = Sorun: ücret, saatler, izin
    .what = Sorun: Brüt ücret ne kadar? Haftada kaç saat? Kaç gün izin? Odanın ücreti ne kadar, tutmak zorunlu mu? Ücret saat başına brüt en az { FACT("min_wage") } olmalıdır ve aynı işi yapan yerlilerinkinden kötü olamaz.
plan-job_compare_pay = Saat başına ücreti hesaplayın
    .what = Aylık ücret çarpı on iki, bölü elli iki, bölü haftalık saat. Sonuç brüt en az { FACT("min_wage") } olmalıdır. Birçok meslekte daha yüksek bir toplu sözleşme ücreti (Tarif) geçerlidir: Bunu sorun.
plan-job_check_again = Sonra burada bir daha kontrol edin
    .what = Cevaplar gelince soruları bir daha cevaplayın. İşveren cevap vermiyor veya acele ettiriyorsa hayır demek daha iyidir.

## Good so far

plan-job_read = Sözleşmenin tamamını okuyun
    .what = İçinde görevler, yer, başlangıç, ücret, saatler, izin, deneme süresi ve işten çıkma kuralları yazıyor mu? Yalnızca anladığınızı imzalayın, zor yerleri çevirtin. İşten ayrılınca ceza varsa veya sonradan para geri istenecekse dikkat: önce danışmanlık alın.
    .papers = anlaşılan bir dilde sözleşme
plan-job_fits = Bakın: İş oturum iznine uyuyor mu?
    .what = İş çoğu zaman nitelikli olmalıdır. İzne bağlı mesleklerde önceden izin veya izin sözü gerekir. Mavi Kart için yıllık brüt maaş en az { FACT("blue_card_salary_general") } olmalıdır, eleman açığı olan mesleklerde daha az. Federal İş Kurumu (Bundesagentur für Arbeit) çoğu zaman ücretin ve saatlerin uygun olup olmadığına bakar.
    .office = çalışılan yerdeki yabancılar dairesi (Ausländerbehörde) veya Alman büyükelçiliği
plan-job_visa = Teklifle vizeye başvurun
    .what = Çoğu zaman gerekenler: sözleşme, diplomayla ilgili belge ve işverenin doldurduğu bir form (“Erklärung zum Beschäftigungsverhältnis”, iş ilişkisi beyanı). İşveren hızlandırılmış işlemle (§ 81a) zaman kazandırabilir. Randevuyu yalnızca büyükelçilikten alın, asla satın almayın. AB pasaportuyla vize gerekmez.
    .office = Alman büyükelçiliği veya konsolosluğu, çoğu zaman internetten (Auslandsportal)
    .cost = Vize { FACT("visa_fee") }, hızlandırılmış işlem { FACT("fast_track_fee") } (işveren öder)
    .time = ülkeye göre çok değişir
plan-job_copies = Kopya alın, pasaport sizde kalsın
    .what = Sözleşmenin, mesajların ve verilen sözlerin kopyasını alın, bir kopyayı aileye bırakın. Pasaportu asla işverene vermeyin.
plan-job_quit = Ancak vize gelince işten çıkın
    .what = Sözleşme henüz vize değildir ve kimse vizeyi garanti edemez. İşten ve evden ancak oturum izni gelince ve tarih belli olunca çıkın.
