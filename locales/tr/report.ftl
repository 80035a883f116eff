### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = Merhaba! { $number }. hafta sona erdi ({ $from } – { $to }). “{ $team }” ekibi.
report-late = Bu rapor planlanandan geç geliyor. Gecikme (gün): { $days }
report-incomplete = Lotse çalışmadığı için haftanın bir bölümü sayılmadı. Bu yüzden sayılar gerçekte olduğundan küçük.
report-asked = Tüm bölgelerde toplam **{ $n }** kişi sordu.
report-asked_changed = Tüm bölgelerde toplam **{ $n }** kişi sordu: { $change }.
report-asked_few = Sakin bir haftaydı: Tüm bölgelerde toplam **10’dan az** kişi sordu.
report-uncounted = Bu hafta için sayı yok, çünkü Lotse saymadı.
report-span = { $from } – { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table }: hepsi 10’dan az
report-margin = Bu sayılar kesin değildir: { $margin }
report-waiting_1 = Şu anda cevap bekleyenler: **{ $count }**. En uzun bekleyenler: { $name_1 } ({ $n_1 })
report-waiting_2 = Şu anda cevap bekleyenler: **{ $count }**. En uzun bekleyenler: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = Şu anda cevap bekleyenler: **{ $count }**. En uzun bekleyenler: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = Şu anda kimse cevap beklemiyor.
report-task_more = Dosyadaki diğer işler: { $count }
report-no_picture = Resim bu kez çizilemedi. Bütün sayılar dosyada.
report-file = Bütün sayılar ve yapılacaklar bu dosyada.

## What is to be done

report-tasks = Yapılacaklar
report-tasks_head = **Yapılacaklar:**
report-tasks_none = Şu anda yapılacak bir şey yok.
report-task_overdue = • { $name } çok uzun süredir cevap bekliyor: { $time }
report-task_channel = • Arıza var, mesajlar gidip gelmiyor: { $name }
report-task_job = • Arka plandaki bir iş çalışmıyor: { $name }
report-task_failed = • Lotse’nin bir hata yüzünden cevaplayamadığı mesajlar: { $count }
report-task_no_volunteer = • Bu dilde soranlar var, ama ekipte bu dili konuşan yok: { $language }
report-task_too_much = • { $name } çok fazla açık görüşmeye bakıyor: { $count }
report-task_idle = • { $name } dört haftadır hiç görüşme almadı.
report-task_unanswered = • Lotse buna cevap bulamadı: “{ $text }” (benzer sorular: { $count })
report-task_not_quite = • Bu cevap çoğu zaman tam yardımcı olmuyor: “{ $title }” (100 kişiden { $share } kişi böyle diyor)
report-task_fact = • Bu bilginin kontrol edilmesi gerekiyor, tarihi { $date }: { $name }
report-task_translation = • Güncel olmayan metinler, dil { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = En çok sorulan konu: { $items }.
report-chart_more = Her zamankinden fazla: { $items }.
report-chart_fewer = Her zamankinden az: { $items }.
report-chart_same = Geri kalan her şey önceki dönemlerdeki gibi.
report-chart_few = Her konuda 10’dan az kişi vardı.
report-chart_weeks = Son haftalarda kaç kişi sordu.
report-quiet = Sakin bir hafta: 10’dan az kişi sordu.
report-rounded = Tüm bölgelerin sayıları, 5’e yuvarlanmış
report-legend_now = bu kadar kişi sordu
report-legend_before = her zamanki: önceki dört dönemin ortalaması
report-legend_margin = sayı bu kadar şaşabilir

## Names

report-under = 10’dan az
report-week = { $number }. hafta
report-other = Diğer
report-other_country = Diğer veya söylenmedi
report-change_more = her zamankinden fazla
report-change_fewer = her zamankinden az
report-change_same = her zamanki gibi
report-change_unknown = henüz karşılaştırma yok
report-channel_telegram = Telegram
report-channel_web = Web sohbeti
report-channel_whatsapp = WhatsApp
report-outcome_answered = Lotse cevapladı
report-outcome_road_map = Yol haritası aldı
report-outcome_handed_over = Ekibe aktarıldı
report-outcome_referred = Bir kuruma yönlendirildi
report-outcome_left = Sonuç almadan ayrıldı
report-campaign_none = Kampanyasız
report-table_topic = Konular
report-table_language = Diller
report-table_country_group = Dünya bölgeleri
report-table_channel = Lotse’ye ulaşma yolları
report-table_outcome = Sonuçlar
report-table_topic_language = Konular ve diller
report-table_topic_outcome = Konular ve sonuçlar
report-table_region = Bölgeler
report-table_campaign = Kampanyalar

## The page

report-title = Haftalık rapor: { $team }
report-made = Hazırlandığı gün: { $date }
report-numbers = Kim sordu
report-history = Son haftalar
report-column_now = Sayı
report-column_before = Her zaman
report-column_change = Karşılaştırma
report-matrix_rest = Burada olmayanların her biri 10’dan azdı.
report-team = Ekibiniz, kesin sayılar
report-op_opened = Yeni görüşmeler
report-op_answered = Cevaplandı
report-op_referred = Başka yere yönlendirildi
report-op_unanswered = Cevapsız bitti
report-op_left = Kişi daha önce ayrıldı
report-op_first_reply = İlk cevaba kadar geçen süre (ortanca)
report-op_rating = 1’den 5’e puan (kaç kişi)
report-cases = Açık görüşmeler
report-cases_none = Şu anda açık görüşme yok.
report-case = Görüşme
report-owner = Kimde
report-owner_waiting = henüz kimsede değil
report-owner_volunteer = gönüllüde
report-waits = Bekleme süresi
report-overdue = çok uzun
report-load = Kimde kaç görüşme var
report-away = ara verdi
report-download = Sayıları tablo olarak kaydet (CSV)

## How to read the numbers

report-read = Bu sayılar nasıl okunur
report-read_noise = Kimlerin sorduğuna dair bütün sayılar bilerek biraz kesinlikten uzaktır: Rastlantı her birini biraz değiştirir. “{ $example }” şu demektir: 100 durumun 95’inde gerçek sayı 30 ile 50 arasındadır.
report-read_under = “10’dan az” şu demektir: O kadar az ki sayı vermiyoruz. Belki de hiç kimse sormadı.
report-read_change = “Her zamankinden fazla” yalnızca, önceki dört dönemin ortalamasından fark rastlantının yapacağından büyükse yazılır.
report-read_nobody = Bu sayılardan kimin sorduğunu kimse kesin olarak anlayamaz, biz de anlayamayız. Yalnızca rastlantının önceden değiştirdiği toplamlar saklanır.
report-read_loss = Dört haftanın sayılarının tek bir kişi hakkında en çok ne kadar şey açığa çıkarabileceğini epsilon adlı bir değer ölçer. Burada { $loss }. Ne kadar küçükse, herkes o kadar iyi korunur.
