### Volunteers and coordinators about themselves: joining the team, what they declare, /me, leaving. Turkish.

## Joining the team

desk-join_welcome_volunteer = **“{ $region }” ekibine hoş geldiniz.** Yardım etmek istemeniz çok güzel.
    Burada size Almanya’da çalışmak isteyen insanlar yazar. Onlar sizin adınızı ve numaranızı görmez, siz de onlarınkini görmezsiniz.
    Önce dört kısa sorum var, sonra bir eğitim var. İstediğiniz zaman bırakıp daha sonra devam edebilirsiniz.
desk-join_welcome_coordinator = **“{ $region }” ekibine hoş geldiniz.** Ekibi koordine ettiğiniz için teşekkürler.
    Önce dört kısa sorum var, böylece siz de talep üstlenebilirsiniz. Sonra gönüllülerin eğitimine bakabilirsiniz, ama bu zorunlu değil.
desk-join_again_volunteer = **Artık “{ $region }” ekibindesiniz.** Yardımınız için teşekkürler. Daha önce verdiğiniz bilgiler burada da geçerli.
desk-join_again_coordinator = **Artık “{ $region }” ekibindesiniz ve bu ekibi koordine ediyorsunuz.** Daha önce verdiğiniz bilgiler burada da geçerli.

desk-join_languages = **Hangi dillerde yardım edebilirsiniz?**
    İyi yazabildiğiniz bütün dillere dokunun. Bir dile yeniden dokunursanız seçim kalkar.
desk-join_one_language = En az bir dil gerekli. Yoksa kime yardım edebileceğinizi bilemem.
desk-join_subjects = **Hangi konuları iyi biliyorsunuz?**
    Bu konularda önce size sorarım. Hiçbir şey seçmek zorunda değilsiniz.
desk-join_origins = **Hangi ülkeleri iyi tanıyorsunuz?**
    Belki oradan geliyorsunuz veya orada yaşadınız. Bu ülkelerden gelen kişiler için önce size sorarım. Hiçbir şey seçmek zorunda değilsiniz.
desk-join_hours = **Genellikle ne zaman cevap verebilirsiniz?**
    • Gündüz: pazartesiden cumaya, saat { $daytime_opens } ile { $daytime_closes } arası
    • Akşam: pazartesiden cumaya, saat { $evening_opens } ile { $evening_closes } arası
    • Hafta sonu: cumartesi ve pazar, saat { $weekend_opens } ile { $weekend_closes } arası
    Almanya saati geçerlidir. Size yalnızca bu saatlerde sorarım. Hiçbir şey seçmezseniz bölgenizin saatleri geçerli olur.
desk-join_training = **Şimdi yalnızca eğitim kaldı.**
    Eğitimde kısa kartlar, kurallar ve bir test var. Ondan sonra size ilk talebi sunabilirim.
desk-join_done_volunteer = **Tamam, çok teşekkürler.** Artık ekiptesiniz.
    Birinin yardımınıza ihtiyacı olunca size yazarım. Talebi üstlenip üstlenmeyeceğinize her seferinde siz karar verirsiniz.
    Bilgilerinizi değiştirmek için: /me. Ara vermek için: /away.
desk-join_done_coordinator = **Tamam, çok teşekkürler.** Ekibi artık siz koordine ediyorsunuz.
    Biri çok uzun süre cevap beklerse size yazarım. Her pazartesi sabahı haftanın özetini alırsınız.
    Gönüllü davet etmek için: /invite. Bilgilerinizi değiştirmek için: /me. Ara vermek için: /away.

## Buttons

desk-begin = Başlayalım
desk-go_on = Devam
desk-done = Tamam
desk-start_training = Eğitime geç
desk-show_me = Bilgilerim
desk-change_languages = Dilleri değiştir
desk-change_subjects = Konuları değiştir
desk-change_origins = Ülkeleri değiştir
desk-change_hours = Saatleri değiştir
desk-change_language = Programın dili
desk-back = Arayı iptal et
desk-leave = Ekipten ayrıl
desk-leave_yes = Evet, bırakıyorum
desk-leave_no = Hayır, kalıyorum

desk-hours_daytime = Gündüz
desk-hours_evening = Akşam
desk-hours_weekend = Hafta sonu

## What she declared (/me)

desk-me_head = **Bilgileriniz**
desk-me_languages = Diller: { $list }
desk-me_no_languages = Diller: henüz yok
desk-me_subjects = Konular: { $list }
desk-me_no_subjects = Konular: özel bir konu yok
desk-me_origins = Ülkeler: { $list }
desk-me_no_origins = Ülkeler: özel bir ülke yok
desk-me_hours = Saatler: { $list }
desk-me_no_hours = Saatler: bölgenizdeki gibi
desk-me_language = Size şu dilde yazıyorum: { $language }
desk-me_away = Ara: { $since } – { $until }
desk-me_trained = Eğitim: tamamlandı
desk-me_not_trained = Eğitim: henüz tamamlanmadı
desk-me_ask = Bir şeyi değiştirmek ister misiniz?
desk-me_back = Verdiğiniz ara iptal edildi. Burada olmanız ne güzel.

## Leaving the team

desk-leave_ask =
    Ekipten gerçekten ayrılmak istiyor musunuz?
    O zaman bilgilerinizi silerim. Açık görüşmelerinizi başkalarına sunarım. Ara vermek için /away yeter.
desk-leave_last =
    “{ $team }” ekibini sizden başka kimse koordine etmiyor.
    Siz giderseniz bir talebin cevapsız kaldığını artık kimse öğrenemez ve kimse başkalarını davet edemez. O zaman botu işleten kişi “lotse invite” komutuyla yeni bir koordinasyon davet etmelidir. Yine de ayrılmak istiyor musunuz?
desk-leave_done = Artık ekipte değilsiniz, bilgileriniz silindi. Zamanınız ve yardımınız için teşekkürler. Geri dönmek isterseniz koordinasyondan yeni bir bağlantı isteyin.
desk-leave_kept = Kalmanız ne güzel. Hiçbir şey değişmiyor.
