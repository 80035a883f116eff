### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name. Turkish.

## Cards and offers

desk-offer = “{ $team }” ekibi için yeni talep: **{ $code }**. Siz üstlenmek ister misiniz?
desk-card_language = Dil: { $name }
desk-card_for = Soruyor: { $name }
desk-card_subject = Konu: { $name }
desk-card_origin = Dünya bölgesi: { $name }
desk-card_occupation = Meslek: { $name }
desk-card_plan = Yol haritası: { $title }
desk-card_answer = Son okuduğu cevap: { $title }
desk-for_self = kendisi için
desk-for_relative = ailesi veya tanıdıkları için
desk-for_employer = bir iş yeri için
desk-for_volunteer = gönüllü olarak
desk-taken = **{ $code }** görüşmesi artık sizin. Burada yazdıklarınız kişiye gider. Başında // olan satır ekipte kalır.
desk-history = Şimdiye kadar yazılanlar:
desk-nothing_yet = Kişi henüz bir şey yazmadı. Konunun ne olduğunu sorabilirsiniz.
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = Gönüllü:
desk-from_coordinator = Koordinasyon:
desk-from_bot = Kontrol edilmiş cevap:
desk-note = Ekip içi not:
desk-file = [Dosya, kaydedilmedi]
desk-unreadable = [okunamıyor]
desk-changed = (değiştirildi)
desk-talking = Şimdi **{ $code }** ile yazışıyorsunuz.
desk-aside = Şu anda kimseyle yazışmıyorsunuz. Görüşmeleriniz: /cases

## Buttons

desk-do_take = Ben üstleniyorum
desk-do_take_code = { $code } talebini üstlen
desk-do_pass = Şimdi olmaz
desk-do_talk = { $code } ile yazış
desk-do_answer = Kontrol edilmiş cevap
desk-do_settled = Cevap gerekmiyor
desk-do_hand_on = Devret
desk-do_close = Bitir
desk-do_urgent = Acil durum
desk-do_more = Daha fazla
desk-do_pause = Kısa süreliğine menüye
desk-do_report = Kötüye kullanım bildir
desk-do_send = { $code } kişisine gönder
desk-do_cancel = Vazgeç
desk-do_yes = Evet
desk-do_answered = Cevaplandı
desk-do_referred = Başka yere yönlendirildi
desk-do_unanswered = Cevap mümkün değil
desk-do_volunteer = Gönüllü
desk-do_coordinator = Koordinasyon

## What happened

desk-answer_sent = **{ $code }** kişisine gönderildi: { $title }
desk-note_kept = Not kaydedildi. Ekip içinde kalır.
desk-settled = Tamam: **{ $code }** görüşmesindeki son mesaja kimsenin cevap vermesi gerekmiyor.
desk-passed = Tamam. Haber verdiğiniz için teşekkürler.
desk-withdrawn = **{ $code }** başkasına verildi. Teşekkürler!
desk-handed_on = **{ $code }** görüşmesi ekibe geri dönüyor. Buraya kadarki emeğiniz için teşekkürler!
desk-already_taken = **{ $code }** görüşmesini ekipten başka biri zaten üstlendi. Sizden hiçbir şey gönderilmedi.
desk-refused_no_access = Bu görüşmenin ekibinde değilsiniz. Hiçbir şey gönderilmedi.
desk-refused_closed = Bu görüşme zaten bitti. Hiçbir şey gönderilmedi.
desk-refused_not_owner = Bu görüşme şu anda başka birinde. Hiçbir şey gönderilmedi.
desk-refused_unavailable = Devretmek istediğiniz kişi şu anda burada değil. Görüşme olduğu yerde kalıyor.
desk-refused_unanswered = Bu talebe henüz kimse cevap vermedi. Lütfen önce cevap verin.
desk-freed = **{ $code }** görüşmesi yeniden ekipte: Uzun süre sessiz kaldı veya ara verdiğinizi bildirdiniz.
desk-reassigned = Koordinasyon **{ $code }** görüşmesini başkasına verdi.
desk-ended_by_inquirer = Kişi **{ $code }** görüşmesini bitirdi. Yardımınız için teşekkürler!
desk-inquirer_gone = Kişi artık burada değil: Sohbeti engelledi veya her şeyi sildi. **{ $code }** görüşmesi bitti.
desk-closed_by_coordinator = Koordinasyon **{ $code }** görüşmesini bitirdi.
desk-closed_quietly = **{ $code }** görüşmesinde uzun süre kimse yazmadı. Görüşme şimdi bitti. Teşekkürler!
desk-closed = **{ $code }** görüşmesi bitti. Yardımınız için teşekkürler!
desk-close_ask = **{ $code }** görüşmesi nasıl sonuçlandı?
desk-hand_on_ask = **{ $code }** görüşmesi ekibe geri dönsün mü? O zaman başkalarına sunulur.
desk-report_ask = **{ $code }** görüşmesini kötüye kullanım olarak bildirmek istiyor musunuz? Görüşme biter, koordinasyonun haberi olur ve bu kişi otuz gün boyunca yeni bir görüşme başlatamaz.
desk-reported = Teşekkürler. **{ $code }** görüşmesi bitti, koordinasyonun haberi var.
desk-report_told = **{ $code }** görüşmesi kötüye kullanım olarak bildirildi ve bitirildi. Kişi otuz gün boyunca görüşme başlatamaz.
desk-undelivered = **{ $code }**: Son mesajınız ulaşmadı. Kişi sohbeti engelledi veya sildi.
desk-waits_for_page = **{ $code }**: Kişinin sayfası şu anda açık değil. Kişi geri gelince mesajınız iletilir.
desk-left = **{ $code }**: Gönüllüye artık ulaşılamıyor. Görüşme başkalarına sunulacak.
desk-contact = Mesajınızda bir telefon numarası, e-posta adresi veya kullanıcı adı var. Mesaj henüz gönderilmedi. Lütfen özel bilgi vermeyin. Bilgi herkese açık mı, örneğin bir resmî daireye mi ait? O zaman aynı mesajı bir daha gönderin.
desk-menu_of = **{ $code }** görüşmesi için ne yapmak istiyorsunuz?

## Reminders, and what coordinators hear

desk-remind_offer = Hatırlatma: **{ $code }** hâlâ birini bekliyor. Vaktiniz var mı?
desk-remind_reply = Hatırlatma: **{ $code }** cevabınızı bekliyor.
desk-remind_close = **{ $code }** görüşmesi günlerdir sessiz. Her şey cevaplandı mı? O zaman lütfen görüşmeyi bitirin.
desk-told_nobody = **{ $code }**: Ekipte bu talebin dilini konuşan kimse yok. Lütfen birini bulmaya çalışın.
desk-told_unanswered = **{ $code }**: Kişi bir günden uzun süredir cevap bekliyor. Kişiye danışma hattı bildirildi.
desk-told_closed = **{ $code }** cevapsız bitti. Kişiye danışma hattı bildirildi.

## Reviewed answers

desk-find_ask = Ne arıyorsunuz? Bir kelime veya soru yazın, örneğin “Mavi Kart”. Sonucu yalnızca siz görürsünüz.
desk-find_none = Bununla ilgili kontrol edilmiş bir cevap yok. Başka kelimelerle deneyin: /a ve bir kelime.
desk-find_pick = Hangi cevabı istiyorsunuz?
desk-find_both = Kişi bunu şöyle okur:
desk-find_send = Bu cevabı **{ $code }** kişisine göndereyim mi?
desk-offices = Bölgedeki danışma yerleri
desk-find_no_case = Bu cevap yalnızca sizin için. Göndermek için önce bir görüşme seçin: /cases

## Cases, absence, invitations

desk-cases_none = Şu anda görüşmeniz yok. Yeni talepler size kendiliğinden gelir.
desk-cases_head = Görüşmeleriniz:
desk-case_waits = **{ $code }** · { $language } · { $subject } · cevabınızı bekliyor
desk-case_answered = **{ $code }** · { $language } · { $subject } · cevaplandı
desk-cases_ask = Hangisiyle devam etmek istiyorsunuz?
desk-open_head = Ekipten birini bekleyenler:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = Tamam, { $date } tarihine kadar yeni talep almayacaksınız. Daha erken dönerseniz şunu yazın: /away back
desk-away_back = Yeniden burada olmanız ne güzel. Yeni talepler yine size gelecek.
desk-away_unclear = Bunu anlayamadım. Şöyle yazabilirsiniz: /away bir haftalığına, /away pazartesiye kadar, /away yarın veya /away back
desk-invite_ask = “{ $team }” ekibine kimi davet etmek istiyorsunuz?
desk-invite_link =
    Bu bağlantı bir kez ve yedi gün boyunca geçerlidir. Onu yalnızca o kişiye gönderin:
    { $url }
desk-invite_none = Bunu yalnızca koordinasyon yapabilir.
desk-invite_void = Bu davet bağlantısı artık geçerli değil: Daha önce kullanıldı veya süresi doldu. Koordinasyondan yeni bir bağlantı isteyin.
desk-team_head = “{ $team }” ekibi:
desk-team_line = **{ $name }** · { $role } · { $state } · { $languages } · Görüşmeler: { $load }
desk-team_ask = Birini ekipten çıkarmak veya davet etmek ister misiniz?
desk-do_remove_name = Çıkar: { $name }
desk-do_invite = Davet et
desk-state_here = burada
desk-state_away = ara verdi
desk-state_joining = kaydı henüz bitmedi
desk-removed = Artık “{ $team }” ekibinde değilsiniz. Bilgileriniz silindi. Yardımınız için teşekkürler!
desk-remove_ask = **{ $name }** gerçekten ekipten çıkarılsın mı? Açık görüşmeler ekibe geri döner.
desk-remove_done = **{ $name }** artık ekipte değil. Açık görüşmeler başkalarına sunulur.
desk-not_ready = Lütfen önce kaydınızı tamamlayın: /me
desk-summary_coming = Geçen haftanın özetini hazırlıyorum. Bir dakika içinde gelir.
desk-help =
    Lotse ile şöyle çalışırsınız:
    • Yeni talepler kendiliğinden gelir. “Ben üstleniyorum” düğmesine dokunun.
    • Sonra yazdığınız her şey kişiye gider. Başında // olan satır ekipte kalır.
    • /a ve bir kelime: kontrol edilmiş bir cevap bulun ve kişinin dilinde gönderin
    • /cases: görüşmeleriniz ve aralarında geçiş
    • /away pazartesiye kadar: ara verin. /me: bilgileriniz
desk-help_coordinator =
    • /invite: birini davet edin
    • /team: ekipte kimler var
    • /summary: son haftalık özet
