### A conversation handed to people, as the inquirer sees it: consent, what to expect, what becomes of it. Turkish.

person-title = Bir insanla yazışma
person-who =
    Memnuniyetle. O zaman burada yazdıklarınızı “{ $team }” ekibinden bir gönüllü okur ve size bu sohbette cevap verir.
    Gönüllüler bilgi verir. İş bulmaz ve hukuki danışmanlık yapmazlar.
    Kimse isim, numara veya fotoğraf görmez: Siz gönüllülerinkini görmezsiniz, gönüllüler de sizinkini görmez.
person-passed =
    Ekibe iletilenler: diliniz, konu ve, bana söylediyseniz, mesleğiniz, dünyanın hangi bölgesinden olduğunuz, yol haritanız ve son okuduğunuz cevap.
    Lütfen kimlik belgesi, adres, telefon numarası ve sağlık, din veya siyasetle ilgili bilgi göndermeyin.
    Görüşme şifreli olarak saklanır ve bittikten en geç otuz gün sonra silinir. Hemen silmek için: /delete.
person-expect_hours =
    { $hours ->
        [one] İlk cevap genellikle yaklaşık bir saat sonra gelir.
       *[other] İlk cevap genellikle yaklaşık { $hours } saat sonra gelir.
    }
person-expect_days =
    { $days ->
        [one] İlk cevap genellikle yaklaşık bir gün sonra gelir.
       *[other] İlk cevap genellikle yaklaşık { $days } gün sonra gelir.
    }
person-expect_unknown = İlk cevabın ne kadar süreceğini henüz bilmiyoruz. Bir günden uzun sürerse size haber veririm.
person-open_now = Ekip şu anda burada.
person-open_next = Ekip şu zaman yine burada: { $date }, saat { $time } (Almanya saati).
person-consent = Bunu kabul ediyor musunuz?
    .short = Onay
    .yes = Evet, kabul ediyorum
    .yes-words = evet, evt, kabul, kabul ediyorum, tamam, tmm, olur, peki, ok, isterim
    .hotline = Danışma hattını ararım
    .hotline-words = danışma hattı, danışma hattı olsun, aramak, ararım, aramak istiyorum, telefon, telefonla
    .no = Hayır, geri dönelim
    .no-words = hayır, hyr, yok, olmaz, istemiyorum, vazgeçtim, şimdi değil
person-hotline =
    “Arbeiten und Leben in Deutschland” (Almanya’da çalışmak ve yaşamak) devletin ücretsiz danışma hattıdır, Almanca ve İngilizce: { FACT("hotline_phone") }
    Yurt dışındaki insanlara da bilgi verir. Telefon şirketiniz arama için ücret alabilir. Daha fazla bilgi:
    { FACT("dir_hotline_working_living_url") }
person-subject = Konu nedir?
    .short = Konu
    .employer = İşveren olarak
    .recognition = Diploma denkliği
    .visa = Vize ve Almanya’ya giriş
    .job = İş bulmak
    .language = Almanca öğrenmek
    .family = Aile
    .arrival = Almanya’da yaşam
    .rights = İşteki haklar
    .other = Başka bir konu
    .employer-words = işveren, işverenim, firma, firmamız, şirket, şirketimiz, iş yeri, işyeri, patron
    .recognition-words = denklik, diploma, diplomam, meslek denkliği, denklik almak
    .visa-words = vize, giriş, almanyaya giriş, oturum, oturum izni, vize başvurusu
    .job-words = iş, iş arıyorum, iş aramak, çalışmak
    .language-words = almanca, almanca kursu, dil kursu, almanca öğrenmek istiyorum
    .family-words = ailem, aile birleşimi, eşim, çocuklar, çocuklarım
    .arrival-words = yaşam, almanyada yaşam, yerleşmek, ev, konut, kiralık ev
    .rights-words = haklar, haklarım, maaş, ücret, işten çıkarma, işten çıkarıldım
    .other-words = başka, başka bir şey, başka konu, diğer

## Subjects and parts of the world, as volunteers declare them and cards show them

subject-recognition = Diploma denkliği
subject-visa = Vize ve Almanya’ya giriş
subject-job = İş bulmak
subject-language = Almanca öğrenmek
subject-family = Aile
subject-arrival = Almanya’da yaşam
subject-rights = İşteki haklar
subject-employer = İşveren
subject-other = Başka bir konu
country_group-eu = Avrupa Birliği ve komşuları
country_group-western_balkans = Batı Balkanlar
country_group-eastern_europe = Doğu Avrupa ve Kafkasya
country_group-turkey = Türkiye
country_group-middle_east = Orta Doğu
country_group-north_africa = Kuzey Afrika
country_group-africa = Sahra’nın güneyindeki Afrika
country_group-south_asia = Güney Asya
country_group-east_asia = Doğu ve Güneydoğu Asya
country_group-americas = Amerika kıtası
country_group-other = Diğer ülkeler

## What becomes of the conversation

case-opened = Talebiniz kaydedildi. Lütfen şimdi ne öğrenmek istediğinizi yazın. Bundan sonra yazdığınız her şey bana değil, ekibe gider.
case-kept = Yazdığınızı sakladım. Ekipten birinin vakti olur olmaz okuyacak.
case-taken = Şimdi bir insan sizinle ilgileniyor ve yazdıklarınızı okuyor.
case-looking_again = Size şimdiye kadar cevap veren kişinin şu anda vakti yok. Ekipten başka birini arıyorum. Yazdıklarınız kaybolmaz.
case-waiting_on = Peki, beklemeye devam ediyoruz. Biri gelince size haber veririm.
case-stays_open = Yeniden benimlesiniz, yani programla. Ekibe gönderdiğiniz talep açık kalıyor. Biri cevap verince haber veririm.
case-reopened = Görüşmeniz yeniden açıldı. Ekipten birini arıyorum. Şimdiden yazmaya başlayabilirsiniz.
case-closed = Gönüllü görüşmeyi bitirdi. Bundan sonra size yine ben, yani program cevap veriyorum.
case-ended = Görüşmeyi bitirdiniz. Bundan sonra size yine ben, yani program cevap veriyorum.
case-closed_quiet = Burada birkaç gün kimse yazmadı, bu yüzden görüşme şimdi bitti. Bundan sonra size yine ben, yani program cevap veriyorum.
case-closed_long = Bir görüşmeyi en fazla doksan gün saklarım. Bu görüşme neredeyse doksan gün önce başladı, bu yüzden şimdi bitti. Ekibe yine yazmak ister misiniz? O zaman yeni bir görüşme başlatın: /person
case-closed_unanswered =
    Üzgünüm: Ekipten kimse size cevap veremedi ve görüşme şimdi bitti. Devletin danışma hattında bir insandan ücretsiz bilgi alabilirsiniz: “Arbeiten und Leben in Deutschland” (Almanya’da çalışmak ve yaşamak), Almanca ve İngilizce: { FACT("hotline_phone") }
case-closed_already = Bu görüşme zaten bitti.
case-thanks = Görüşünüzü söylediğiniz için teşekkürler.
case-summary_head = Bu görüşmeden size kalanlar:
case-summary_answer = • Kontrol edilmiş cevap: { $title }
case-summary_plan = • Yol haritanız: { $title }. /plan yazarak bulabilirsiniz.
case-again = Daha sonra bir şey daha sormak isterseniz bu görüşmeyi otuz gün boyunca yeniden açabilirsiniz.
case-rate = Bu görüşme size yardımcı oldu mu?
case-unanswered =
    Üzgünüm: Ekipten henüz kimse cevap vermedi. Koordinasyonun artık bundan haberi var.
    Beklemek istemiyorsanız: Devletin danışma hattı “Arbeiten und Leben in Deutschland” (Almanya’da çalışmak ve yaşamak) Almanca ve İngilizce ücretsiz bilgi verir: { FACT("hotline_phone") }
case-unanswered_again =
    Üzgünüm: Son mesajınıza ekipten henüz kimse cevap vermedi. Koordinasyonun artık bundan haberi var.
    Beklemek istemiyorsanız: Devletin danışma hattı “Arbeiten und Leben in Deutschland” (Almanya’da çalışmak ve yaşamak) Almanca ve İngilizce ücretsiz bilgi verir: { FACT("hotline_phone") }
case-unanswered_ask = Beklemeye devam etmek ister misiniz?
case-end_ask = Programa dönmek ister misiniz? O zaman ekiple görüşmeniz biter.
case-leave_ask = Henüz kimse cevap vermedi. Siz benimle devam ederken talebiniz açık kalsın mı?
case-from_volunteer = Gönüllü:
case-from_coordinator = Koordinasyon:
case-changed = (değiştirildi)
case-reviewed = Gönüllü size kontrol edilmiş bir cevap gönderiyor:
case-file_later = Dosyaları ancak ekipten biri gelince iletebilirim. Lütfen önce birkaç kelime yazın. Dosyayı kaydetmedim.
case-contact = Mesajınızda bir telefon numarası, e-posta adresi veya kullanıcı adı var. Mesajı henüz iletmedim. Bunu çıkarıp yeniden yazmanız daha iyi olur. Bilgi herkese açıksa, örneğin bir resmî daireye aitse: Aynı mesajı bir daha gönderin.
case-stay = Tamam, ekiple görüşmeniz sürüyor. Doğrudan buraya yazabilirsiniz.
case-slower = Bir anda çok fazla mesaj geldi. Lütfen yazmaya devam etmeden önce bir dakika bekleyin.
case-dropped = Bu mesajı iletmedim: Bir dakikada çok fazla mesaj geldi. Hemen ardından yazdıklarınız da ulaşmaz. Lütfen bir dakika bekleyin, sonra bir daha gönderin.
case-too_many = Bugün zaten birkaç kez görüşme istediniz. Lütfen yarın yeniden deneyin veya danışma hattını arayın.
case-not_possible = Şu anda buradan ekiple görüşmek mümkün değil. Şu danışmanlık size açık:

choice-wait = Beklemeye devam et
    .words = bekle, beklerim, bekliyorum, beklemek istiyorum, beklemeye devam
choice-end = Görüşmeyi bitir
    .words = görüşmeyi kapat, görüşmeyi sonlandır, görüşme bitsin, görüşmeyi bitirelim
choice-to_bot = Programa dön
    .words = programa dönmek istiyorum, programa, program, bota dön
choice-keep_open = Talep açık kalsın
    .words = açık kalsın, talebim açık kalsın, açık kalabilir
choice-stay = Görüşmede kal
    .words = kal, kalıyorum, görüşmede kalmak istiyorum, görüşmeye devam
choice-reopen = Yeniden aç
    .words = tekrar aç, görüşmeyi yeniden aç, görüşmeyi tekrar aç
choice-rate_yes = Evet, çok
    .words = çok, çok yardımcı oldu, evet çok yardımcı oldu
choice-rate_partly = Biraz
    .words = birazcık, kısmen, az çok, biraz yardımcı oldu
choice-rate_no = Hayır
    .words = hiç, hiç yardımcı olmadı

## Files that cannot be passed on, to either side

relay-kind = Bu tür mesajları iletmiyorum. Şunları iletebilirim: yazı, fotoğraf, sesli mesaj ve PDF.
relay-unknown = Bu mesajı okuyamadım ve iletmedim. Şunları iletebilirim: yazı, fotoğraf, sesli mesaj ve PDF.
relay-empty = İçinde görülecek, duyulacak veya okunacak bir şey yoktu. Hiçbir şey iletmedim.
relay-large = Bu çok büyük veya çok uzun. Onu iletmedim. Lütfen daha kısa veya daha küçük olarak gönderin.
relay-format = Bu dosya fotoğraf, sesli mesaj veya PDF değil. Onu iletmedim.
relay-damaged = Bu dosya sonuna kadar okunamıyor. Onu iletmedim.
relay-locked = Bu PDF’in parolası var. Onu iletmedim.
relay-slow = Bu dosyanın işlenmesi çok uzun sürdü. Onu iletmedim. Lütfen daha küçük bir dosyayla deneyin.
relay-busy = Şu anda aynı anda çok fazla dosya geliyor. Sizinkini iletmedim. Lütfen birkaç dakika sonra bir daha gönderin.
relay-hourly =
    { $minutes ->
        [one] Bir saatte en fazla beş dosya iletirim. Bu dosyayı iletmedim. Lütfen yaklaşık bir dakika sonra bir daha gönderin.
       *[other] Bir saatte en fazla beş dosya iletirim. Bu dosyayı iletmedim. Lütfen yaklaşık { $minutes } dakika sonra bir daha gönderin.
    }
