### Texts of the machinery: words that always work, buttons, hints, road-map frame, privacy. Turkish.

## The language itself

language-name = Türkçe
language-words = Türkçe, Türk dili, Turkish, Türkisch, türkische Sprache, turc, turco, turca, turcă, التركية, تركي, turki, torki, Турецкий, turetskiy, tureckij, Турецька, turetska, turqisht, turski, турски, turecki, τουρκικά, tourkika, ترکی, tirkî, तुर्की, tiếng Thổ Nhĩ Kỳ, 土耳其语

## About the bot (profile texts of the messengers)

bot-about = Almanya’da meslek ve diploma denkliği için ücretsiz rehber. Bilgi verir, hukuki danışmanlık yapmaz.
bot-description =
    Lotse’ye hoş geldiniz.
    Başka bir ülkede meslek öğrendiniz veya üniversite mi okudunuz? Yoksa kardeşiniz ya da arkadaşınız için mi soruyorsunuz? Lotse, diplomanın Almanya’da nasıl tanındığını sade bir dille anlatır: adım adım; hangi kurum, hangi belgeler, ne kadar para, ne kadar süre ve kaynağıyla.
    Ücretsizdir. İş bulmaz, hukuki danışmanlık yapmaz.
    “Başlat” düğmesine dokunun.

command-start = Baştan başla
command-menu = Menü: bütün konular
command-plan = Yol haritam
command-back = Bir adım geri
command-change = Bir cevabı değiştir
command-language = Dili değiştir
command-person = Bir insandan danışmanlık al
command-help = Lotse nasıl kullanılır
command-privacy = Verilerinize ne oluyor
command-delete = Verilerimi sil
command-stop = Artık mesaj gönderme

## Welcome

welcome-language =
    Hoş geldiniz. Hangi dilde yazışalım?
    Welcome. Which language would you like?
welcome-notice =
    Merhaba, ben Lotse, bir bilgisayar programıyım. Burada size bir insan cevap vermez, siz istemediğiniz sürece bizden kimse de yazdıklarınızı okumaz.
    { $channel ->
        [private] Bu sohbet gizlidir. Yine de lütfen isim, kimlik belgesi veya sağlıkla ilgili bilgi göndermeyin.
       *[messenger] Ama mesajlaşma hizmeti (örneğin Telegram) okuyabilir: Lütfen isim, kimlik belgesi veya sağlıkla ilgili bilgi göndermeyin.
    }

## Words that always work: label and what people type for it

word-menu = Menü
    .words = menü, ana menü, menüye dön, ana sayfa, konular, bütün konular, tüm konular, seçenekler
word-back = Geri
    .words = geri, geri dön, geri git, geriye, bir adım geri, önceki soru, bir önceki soru, önceki soruya dön
word-change = Cevabı değiştir
    .words = değiştir, cevabı değiştir, cevabımı değiştir, cevap değiştir, cevabı düzelt, düzelt, düzeltmek istiyorum, yanlış yazdım, yanlış bastım, yanlış cevap verdim, yanlış seçtim
word-plan = Yol haritam
    .words = yol haritası, yol haritam, yol planı, plan, planım, planımı göster, adımlarım, yol haritasını göster
word-more = Daha fazla
    .words = daha fazla, devamı, devamını oku, devamını göster, gerisi, gerisini göster, kalanı
word-language = Dil
    .words = dil, dil değiştir, dili değiştir, dil seç, dil seçimi, başka dil, başka bir dil, diller
word-person = Danışmanlık
    .words = danışmanlık, danışma, danışmanla görüşmek istiyorum, danışmana bağlan, insan, bir insan, gerçek insan, gerçek bir insan, insanla konuşmak istiyorum, biriyle konuşmak istiyorum, birisiyle konuşmak istiyorum, müşteri temsilcisi, yetkiliyle görüşmek istiyorum, telefonla görüşmek istiyorum, canlı destek
word-help = Yardım
    .words = yardım, yardım et, yardım edin, bana yardım edin, yardım lazım, nasıl kullanılır, nasıl kullanıyorum, bu nasıl çalışıyor, nasıl çalışıyor, ne yapabilirsin, kullanım
word-privacy = Gizlilik
    .words = gizlilik, veri koruma, veri güvenliği, kişisel veriler, verilerim, verilerime ne oluyor, bilgilerim ne oluyor, kim okuyor, yazdıklarımı kim okuyor, kvkk
word-delete = Verilerimi sil
    .words = sil, hepsini sil, her şeyi sil, herşeyi sil, verileri sil, verilerimi sil, bilgilerimi sil, kaydımı sil, silmek istiyorum, beni unut
word-stop = Durdur
    .words = dur, durdur, bırak, bitir, mesaj gönderme, mesaj atma, bana yazma, artık yazma, artık yazmayın, mesaj istemiyorum, abonelikten çık, çıkış, hoşça kal, hoşçakal, güle güle, görüşürüz
word-start = Baştan başla
    .words = baştan başla, baştan, en baştan, yeni baştan, yeniden başla, tekrar başla, sıfırdan, sıfırdan başla, başa dön

## Shared choices

choice-yes = Evet
    .words = evet, evt, ewet, he, hee, hıhı, tabi, tabii, tabii ki, elbette, aynen, doğru, olur, tamam, tmm, var, isterim, istiyorum
choice-no = Hayır
    .words = hayır, hyr, yok, yo, cık, olmaz, maalesef, maalesef yok, malesef, henüz yok, daha yok, henüz değil, şimdilik yok, şimdilik hayır, değil, istemiyorum, istemem
choice-unknown = Bilmiyorum
    .words = bilmiyorum, bilmiyom, bilmiyoruz, bilmem, tam bilmiyorum, fikrim yok, emin değilim, bilgim yok, haberim yok
choice-continue = Devam et
    .words = devam, devam et, devam edelim, devam etmek istiyorum, kaldığım yerden devam, ileri
choice-again = Bir kez daha
    .words = bir daha, bir kez daha, tekrar, tekrarla, tekrar et, yeniden
choice-change = Bir cevabı değiştir
choice-plan = Yol haritamı göster
choice-person = Bir insanla konuş
choice-none = Hiçbiri
    .words = hiçbiri, hiç biri, hiçbirisi, bunların hiçbiri, bunlar değil, bunlardan değil, başka bir şey, başka
choice-keep = Yol haritasını daha uzun sakla
    .words = sakla, daha uzun sakla, kaydet, yol haritasını sakla, yol haritasını kaydet
choice-family = Aile için kısa özet
    .words = aile, aileme gönder, aile için, ailem için, kısa, kısaca, özet, paylaş, ilet
choice-detail = Daha ayrıntılı anlat
    .words = ayrıntı, ayrıntılı, ayrıntılar, detay, detaylı, detaylı anlat, daha ayrıntılı, daha detaylı, daha fazla bilgi, uzun anlat
choice-helped = Bu bana yardımcı oldu
    .words = bu bana yardımcı oldu, yardımcı oldu, bana yardımcı oldu, işime yaradı, bu işime yaradı, çok işime yaradı, faydalı oldu, çok faydalı oldu, çok iyi anlattın
choice-not_quite = Tam yardımcı olmadı
    .words = tam yardımcı olmadı, tam değil, yardımcı olmadı, pek yardımcı olmadı, işime yaramadı, faydası olmadı, yanlış cevap, bunu demek istemedim, sorum bu değildi, onu sormadım
choice-pass_on = Sorumu adım olmadan ilet
    .words = sorumu ilet, soruyu ilet, ilet, adsız ilet, sorumu gönder, sorumu adım olmadan iletin

## What was sent cannot be used

input-empty = Mesajınızda yazı yoktu. Lütfen birkaç kelime yazın veya bir düğmeye dokunun.
input-too_long = Bu yazı benim için çok uzun. Lütfen daha kısa yazın, en fazla { $max } karakter.
input-not_understood = Bunu anlayamadım. Lütfen bir düğmeye dokunun veya cevabın numarasını yazın.
input-not_understood_again =
    Kusura bakmayın, bunu yine anlayamadım. Şöyle yapabilirsiniz:
    • bir düğmeye dokunun,
    • cevabın numarasını yazın,
    • veya sorunuzu kendi cümlenizle yazın, örneğin: “Denklik kaç para?”
input-three_failures = Böyle ilerleyemiyoruz, kusura bakmayın. Bir insanla konuşmak ister misiniz? Danışmanlık ücretsizdir. Soruyu “Bilmiyorum” diyerek geçebilir veya menüye dönebilirsiniz.
input-edited = Mesajınızı değiştirdiniz. Yeni yazdığınız geçerli.
input-stale = Bu düğme önceki bir soruya ait. Şimdi sorduğumuz soru burada. Önceki bir cevabı “Cevabı değiştir” ile değiştirebilirsiniz.
input-unknown_command = Bu komutu bilmiyorum. /menu yazarsanız bütün konuları görürsünüz.
input-photo = Resimlere bakamıyorum, bu resmi de kaydetmedim. Lütfen kimlik veya diploma fotoğrafı göndermeyin. Bunun yerine birkaç kelime yazın.
input-voice = Sesli mesajları dinleyemiyorum. Lütfen sorunuzu yazın. Kısa yazmanız yeterli.
input-video = Videoları izleyemiyorum. Lütfen sorunuzu yazın. Kısa yazmanız yeterli.
input-document = Dosyaları açamıyorum, bu dosyayı da kaydetmedim. Lütfen diploma veya kimlik göndermeyin. Belgelerin tamam olup olmadığına danışma merkezi bakar.
input-sticker = Bu resimden ne demek istediğinizi maalesef anlayamıyorum. Lütfen bir düğmeye dokunun veya birkaç kelime yazın.
input-contact = İletişim bilgisine ihtiyacım yok, bunu da kaydetmedim. Lütfen başka insanların telefon numaralarını göndermeyin.
input-location = Konumunuza ihtiyacım yok, onu da kaydetmedim. Lütfen birkaç kelime yazın.
input-other = Bununla bir şey yapamıyorum. Lütfen birkaç kelime yazın veya bir düğmeye dokunun.
input-emoji = Bu işaretin anlamından emin olamadım. Lütfen bir düğmeye dokunun veya birkaç kelime yazın.

## Coming back, changing, deleting, stopping

resume-ask = Yeniden hoş geldiniz. Geçen sefer burada kalmıştık: “{ $flow }”. Oradan devam mı edelim, yoksa baştan mı başlayalım?
change-ask = Hangi cevabı değiştirmek istiyorsunuz?
change-line = { $name }: { $value }
change-nothing = Değiştirebileceğiniz bir cevap henüz yok.
back-nothing = Daha geriye gidemiyoruz. Burası başlangıç.
more-nothing = Hepsi bu kadardı.
delete-ask = Bu görüşmeyle ilgili bildiğim her şeyi sileyim mi? Cevaplarınız ve yol haritanız da silinir. Bunları kimse geri getiremez.
delete-done = Her şey silindi. Telefonunuzdaki mesaj geçmişini ben silemem, onu kendiniz silmelisiniz. Tekrar yazarsanız baştan başlarız.
delete-kept = Peki, her şey olduğu gibi kalıyor.
stop-said = Tamam, artık yazmayacağım. Cevaplarınız otuz gün daha kayıtlı kalır. Hemen silmek için: /delete. Devam etmek isterseniz yeniden yazmanız yeterli.
start-again = Baştan başlıyoruz.

## People and help

person-contact =
    Ben bir programım, şu anda arkamda bir ekip yok. Ama devletin ücretsiz danışma hattı var, orada sizinle bir insan konuşur:
    “Arbeiten und Leben in Deutschland” (Almanya’da çalışmak ve yaşamak) danışma hattı, Almanca ve İngilizce: { FACT("hotline_phone") }
    Denklik, vize, iş ve Almanca öğrenme konularında bilgi verir, yurt dışında yaşıyorsanız da arayabilirsiniz. Danışmanlık ücretsizdir. Telefon şirketiniz arama için ücret alabilir.
    İş günlerinde açıktır, ama bütün gün değil. Daha fazla bilgi:
    { FACT("dir_hotline_working_living_url") }
help-text =
    Lotse şöyle çalışır:
    • Bir düğmeye dokunun veya cevabın numarasını yazın.
    • Bir şeyi bilmiyor musunuz? Sorun değil: “Bilmiyorum” her zaman olur.
    • İstediğiniz zaman kendi cümlenizle soru sorabilirsiniz. Sonra kaldığımız yerden devam ederiz.
    Her zaman kullanabilirsiniz: /menu (bütün konular), /back (geri), /change (cevabı değiştir), /plan (yol haritası), /language (dil), /person (danışmanlık), /privacy (gizlilik), /delete (her şeyi sil).
    Lotse bilgi verir. İş bulmaz ve hukuki danışmanlık yapmaz.

## Privacy

privacy-text =
    Lotse’den sorumlu olan: { $operator }
    İletişim: { $contact }
    Ne için: Size uygun yol haritasını verebilmek için dilinizi ve cevaplarınızı kaydederim. Başka hiçbir şey için değil. Numaranız ve cevaplarınız şifreli olarak saklanır. Kendi cümlenizle sorduğunuz soruları yalnızca izin verirseniz saklarım. Konuşmaların konusunu ve bir cevabın işe yarayıp yaramadığını, sizinle bağlantı kurmadan sayarım.
    Cevaplayamadığım sorular: İzin verirseniz soruyu isim ve numara olmadan koordinasyona iletirim, en fazla otuz gün için. Ondan sonra sorunun kimden geldiğini kimse bilmez, /delete de onu silmez. İzniniz yoksa bir sonraki mesajınızla onu unuturum.
    Kim okuyabilir: Telegram ve WhatsApp’ta hizmeti sunan şirketler (Telegram, Meta) mesajlarınızı okuyabilir. İnternet sayfamızdaki sohbet daha gizlidir.
    Bir insanla görüşmek isterseniz: O andan sonra yazdıklarınızı ekipteki gönüllüler okur ve size cevap verir. Adınızı ve numaranızı görmezler. Bu görüşme şifrelidir ve bittikten en geç otuz gün sonra silinir.
    Bunun dışında ne kadar süre: son mesajınızdan sonra otuz gün. Yol haritası, isterseniz yüz seksen gün.
    Lütfen göndermeyin: kimlik belgesi, isim, sağlık, din veya siyasetle ilgili bilgi.
    Haklarınız: /delete ile her şeyi hemen silersiniz. Hakkınızda ne kayıtlı olduğunu yukarıdaki sorumluya sorabilirsiniz. Şikâyet için eyaletin veri koruma kurumuna (Datenschutz-Aufsicht) başvurabilirsiniz.

## Menu and road map

plan-none = Henüz bir yol haritanız yok. Menüde “Diploma ve meslek denkliği” düğmesine dokunun. Birkaç sorudan sonra yol haritanızı alırsınız.
plan-head =
    Yol haritası: **{ $title }**
    Bu bir bilgidir, hukuki danışmanlık değildir. Kararı yalnızca yetkili kurum (zuständige Stelle) verebilir.
plan-overview = { $number }. { $title }
plan-step = **{ $number }. { $title }**
plan-office = Kurum: { $text }
plan-papers = Belgeler: { $text }
plan-cost = Ücret: { $text }
plan-time = Süre: { $text }
plan-link =
    Bağlantı:
    { $url }
plan-checked = Kontrol tarihi: { $date }
plan-family_head =
    Lotse’den yol haritası: **{ $title }**
    Kısaca:
plan-family_foot =
    Tarih: { $date }. Bilgi amaçlıdır, hukuki danışmanlık değildir.
    Lütfen “garantili” vize için kimseye para vermeyin.
plan-kept = Tamam. Yol haritanız yüz seksen gün kayıtlı kalır. /plan yazarak bulabilirsiniz. İstediğiniz zaman /delete ile silebilirsiniz.
plan-after = Yol haritanızı /plan yazarak her zaman yeniden bulabilirsiniz. Şimdi ne yapmak istersiniz?

## Answers

answer-source =
    Kaynak:
    { $url }
answer-checked = Kontrol tarihi: { $date }
answer-offer = Ne demek istediğinizden emin değilim. Sorunuz bunlardan biri mi?
answer-abstain = Buna kesin bir cevabım yok, tahmin yürütmek de istemem. Lütfen başka kelimelerle, en iyisi kısa bir cümleyle sorun. Ya da “Danışmanlık” düğmesine dokunun: Orada size ücretsiz olarak bir insan yardım eder.
answer-general = Bu genel bilgidir, hukuki danışmanlık değildir.
answer-next = Başka bir sorunuz var mı? Doğrudan buraya yazabilirsiniz.
feedback-thanks = Teşekkür ederim, sevindim.
feedback-not_quite = Söylediğiniz için teşekkür ederim. Bu sorulardan biri daha yakın mı? Değilse lütfen başka kelimelerle bir daha sorun.
unanswered-offer =
    Sorunuzu adınız olmadan iletebilir miyim? Yalnızca şu sözler:
    “{ $question }”
    Koordinasyon bunları okur ve eksik cevapları yazar. En geç otuz gün sonra silinir. Daha önce silinemez, /delete ile de olmaz. Biri sizi bu sözlerden tanıyabilir mi? O zaman lütfen iletmeyin.
unanswered-thanks = Teşekkür ederim. Bu, eksik cevapları yazmamıza yardım eder. Bu yoldan size kimse cevap veremez. Bir insanla görüşmek isterseniz “Danışmanlık” düğmesine dokunun.

## Occupation and language

occupation-pick = Bu mesleklerden birini mi demek istediniz?
language-ask = Hangi dilde yazışalım?
language-changed = Bundan sonra Türkçe yazıyorum.
language-partly = Bu metin sizin dilinizde henüz yok. Bu yüzden burada başka bir dilde duruyor.

## Facts that need care

fact-stale = { $value } ({ $year } yılının bilgisi, lütfen yeniden kontrol edin)
fact-unconfirmed = { $value } (henüz resmî olarak doğrulanmadı)

## Groups and faults

group-notice =
    Gruplarda cevap vermiyorum: Orada yazılanı herkes okur. Lütfen bana özelden yazın:
    { $url }
error-sorry = Bende bir aksaklık oldu. Sizin hatanız değildi. Lütfen bir daha deneyin veya /menu ile menüye gidin.
