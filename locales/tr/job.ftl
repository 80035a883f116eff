### Finding work and checking an offer: what is asked and what is said. The road maps stand in roadmaps/job.ftl.

job-title = İş bulmak, teklif kontrolü
job-topic =
    { $for ->
        [self] Size ne konuda yardım edebilirim?
       *[other] Bu kişiye ne gerekiyor?
    }
    .short = Konu
    .search = İş aramak
    .search-words = iş, iş ara, iş arıyorum, iş arama, iş bulmak, iş bul, çalışmak
    .application = İş başvurusu, özgeçmiş
    .application-words = başvuru, iş başvurusu, özgeçmiş, cv, ön yazı, lebenslauf, bewerbung
    .check = Teklifi kontrol etmek
    .check-words = teklif, iş teklifi, sözleşme, iş sözleşmesi, sözleşme kontrolü, kontrol, bu gerçek mi, dolandırıcılık, sahte mi

## Checking an offer

job-check =
    Önceden kontrol etmeniz iyi. Teklifle ilgili birkaç kısa soru soracağım.
    Lütfen isim yazmayın ve sözleşmenin fotoğrafını göndermeyin.
job-money =
    Biri para istedi mi, örneğin iş, sözleşme, vize veya randevu için?
    Doğrudan büyükelçiliğe ödenen ücret ve kendi yaptırdığınız çeviriler sayılmaz.
    .short = Para istendi mi
    .no = Hayır, kimse istemedi
    .no-words = hayır, hyr, yok, kimse, kimse istemedi, istemedi, istemediler, para yok
    .before = Evet, önceden
    .before-words = evet, evt, önceden, önce, peşin, avans, kapora, depozito, sözleşmeden önce
    .after = Evet, sözleşmeden sonra
    .after-words = sözleşmeden sonra, sonra, sonradan, daha sonra, çalışmaya başlayınca
job-passport_taken =
    { $for ->
        [self] Pasaportunuzu veya başka belgelerin asıllarını vermeniz mi isteniyor, ya da biri bunları alıkoymak mı istiyor?
       *[other] Bu kişinin pasaportunu veya başka belgelerin asıllarını vermesi mi isteniyor, ya da biri bunları alıkoymak mı istiyor?
    } Kopya sayılmaz.
    .short = Pasaport vermek
job-employer_found =
    İşverenin adını ve adresini biliyor musunuz ve firmayı kendiniz buldunuz mu? Örneğin internet sayfasında (künye, Impressum), ticaret sicilinde (Handelsregister) veya telefonla.
    .short = İşveren
    .yes = Evet, buldum
    .yes-words = evet, evt, buldum, bulduk, kontrol ettim, firma var
    .no = Aradım, bulamadım
    .no-words = hayır, hyr, yok, bulamadım, bulamadık, yalnızca whatsapp, sadece whatsapp, adı yok, adres yok
    .unknown = Henüz aramadım
    .unknown-words = aramadım, henüz aramadım, daha aramadım, bakmadım, bilmiyorum, bilmiyom, fikrim yok, henüz değil
job-contract =
    { $for ->
        [self] İş sözleşmesini yola çıkmadan veya işten çıkmadan önce yazılı olarak alıyor musunuz?
       *[other] Bu kişi iş sözleşmesini yola çıkmadan veya işten çıkmadan önce yazılı olarak alıyor mu?
    }
    .short = Sözleşme önceden
    .no = Hayır, ancak sonra
    .no-words = hayır, hyr, yok, sonra, daha sonra, almanya’da, almanyada, sözlü, sadece telefonda
job-pay_stated = Teklifte vergiden önceki ücret (brüt) ve haftalık saatler yazıyor mu?
    .short = Ücret ve saatler
    .yes = Evet, ikisi de
    .yes-words = evet, evt, ikisi de, yazıyor, hepsi var
    .no = Hayır, bir şey eksik
    .no-words = hayır, hyr, yok, eksik, bir şey eksik, yalnızca ücret, sadece ücret, yalnızca saatler, sadece saatler
job-pay_enough =
    Saat başına ücret en az asgari ücret kadar mı? Asgari ücret şu anda brüt { FACT("min_wage") }.
    Şöyle hesaplanır: aylık ücret çarpı on iki, bölü elli iki, bölü haftalık saat.
    .short = Asgari ücret
    .yes = Evet, en az o kadar
    .yes-words = evet, evt, en az, o kadar, aynı, daha çok, üstünde
    .no = Hayır, daha az
    .no-words = hayır, hyr, yok, daha az, az, çok az, altında

## What comes of it

job-danger = **Dikkat. Bu teklifte uyarı işaretleri görüyorum.**
    Bu henüz dolandırıcılık olduğunu kanıtlamaz. Ama lütfen şimdi hiçbir şey imzalamayın, ödemeyin ve belge vermeyin.
job-danger_money = Almanya’da aracılar bir iş için önceden para isteyemez (§ 296 SGB III). Hiçbir işveren ve hiçbir aracı vize garantisi veremez: Buna yalnızca resmî daire karar verir.
job-danger_passport =
    Kimse pasaportu alıkoyamaz, işveren de aracı da.
    Biri tehlikede veya kilit altında mı? Almanya’da polisi arayın: { FACT("emergency_police") }. Başka yerde o ülkenin acil numarası geçerlidir.
job-unclear = **Teklif iyi olabilir. Ama önemli bir şey henüz belli değil.**
    İmza için daha bekleyin. Yol haritası, { $for ->
        [self] işverene neleri sormanız gerektiğini gösterir.
       *[other] kişinin işverene neleri sorması gerektiğini gösterir.
    } İyi bir işveren seve seve cevap verir.
job-good = **Bu cevaplara göre uyarı işareti görmüyorum.**
    Bu kesin değildir: Ne sözleşmeyi ne de firmayı biliyorum. Yol haritası, biri imzalamadan veya işten çıkmadan önce nelerin daha kontrol edilmesi gerektiğini gösterir.
