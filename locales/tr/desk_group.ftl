### The team in a group on Telegram: topics, cards, what works and what is missing. The person helped is “the person”. Turkish.

## Conversations in the group

desk-group_topic = { $code } · { $language } · { $subject }
desk-group_card = İlk cevap veren **{ $code }** görüşmesini üstlenir. Cevabınız kişiye gider. Başında // olan cevap ekipte kalır.
desk-group_free = **{ $code }** birini bekliyor. Kim üstleniyor?
desk-group_taken = **{ $code }** görüşmesini üstlenen: { $name }
desk-group_closed = **{ $code }** görüşmesi bitti. Teşekkürler!
desk-group_reopened = Kişinin bir sorusu daha var. Görüşme **{ $code }** koduyla devam ediyor.
desk-group_erased = **{ $code }**: Kişi her şeyi sildi. Konu kaldırılıyor.
desk-group_yours = **{ $code }** görüşmesi artık sizin. Görüşme, ekibinizin grubunda devam ediyor.
desk-group_find = /a ve bir kelime yazın, örneğin: /a Mavi Kart
desk-group_command = Burada böyle bir komut yok. Hiçbir şey gönderilmedi. Metin kişiye gidecekse başına / koymadan yazın.
desk-group_nameless = Burada anonim yazıyorsunuz. Hiçbir şey gönderilmedi. Lütfen kendi adınızla yazın: Yönetici yetkilerinizde “Anonim Kal” seçeneğini kapatın.
desk-group_private = Bu yalnızca sizi ilgilendirir. Cevap, benimle olan kendi sohbetinizde.
desk-group_topic_gone = Bu görüşmenin konusu silindi. Görüşme burada devam ediyor.
desk-group_still_open = **{ $code }** görüşmesi hâlâ sürüyor. Bu yüzden konu açık kalıyor. Bitirmek için karttaki “Bitir” düğmesine dokunun.

## Setting up the group

desk-group_which = Bu grup hangi ekip için?
desk-group_topics =
    Artık burada “{ $team }” ekibi çalışıyor. Her görüşmenin kendi konusu olur.
    • Bir konuya yazdıklarınız kişiye gider. Başında // olan mesaj ekipte kalır.
    • Fotoğraflar, sesli mesajlar ve PDF’ler iki yönde de gider. Karşı taraf adları ve numaraları görmez.
    • Anonim değil, kendi adınızla yazın. Burada çalışmak için davet gerekir: /invite
    • /desk off bu gruptaki çalışmayı bitirir.
desk-group_replies =
    Artık burada “{ $team }” ekibi çalışıyor.
    • Bir görüşmenin mesajını yanıtlarsanız cevabınız kişiye gider. Başında // olan cevap ekipte kalır.
    • Bu gruptaki diğer her şey grupta kalır.
    • Anonim değil, kendi adınızla yazın. Burada çalışmak için davet gerekir: /invite
    • /desk off bu gruptaki çalışmayı bitirir.
desk-group_no_topics = Her görüşmenin kendi konusu olursa takip etmek daha kolay olur: Grup ayarlarında “Konular”ı açın, beni “Konuları Yönet” yetkisiyle yönetici yapın, sonra yeniden şunu yazın: /desk
desk-group_no_rights = “Konuları Yönet” yetkim yok. Lütfen beni bu yetkiyle yönetici yapın, sonra yeniden şunu yazın: /desk
desk-group_no_pin = “Mesajları Sabitle” yetkim yok. Bu yüzden görüşmelerin kartları sabitlenmiyor.
desk-group_unheard = Burada yalnızca komutları ve mesajlarıma verilen yanıtları görüyorum. Çalışmak için bu yeterli.
desk-group_unknown = Bu grupta neler yapabildiğimi kontrol edemedim. Lütfen daha sonra yeniden deneyin: /desk
desk-group_off = “{ $team }” ekibi artık bu grupta çalışmıyor. Açık görüşmeler, benimle olan kişisel sohbetlerde devam ediyor.
desk-group_lost = “{ $team }” ekibinin grubuna artık ulaşamıyorum veya orada yazamıyorum. Açık görüşmeler, benimle olan kişisel sohbetlerde devam ediyor. Grup yeniden çalışsın istiyorsanız beni gruba ekleyin ve orada şunu yazın: /desk
desk-group_failed = **{ $code }**: Bir mesajı grupta gösteremedim. Lütfen görüşmeye bakın: /cases
