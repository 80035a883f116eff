### What Lotse does not answer. Short, polite, and with the right place. No detail, no source.

answer-off_greeting =
    Merhaba! Bana Almanya’da çalışmayla ilgili soru sorabilirsiniz: denklik, vize, dil, aile, iş.
    Konuyu kısaca yazmanız veya bir konuya dokunmanız yeterli.
    .title = Merhaba
answer-off_thanks = Rica ederim! Başka bir şey öğrenmek isterseniz bana yine yazın.
    .title = Teşekkür
answer-off_chitchat = Maalesef sohbet edemiyorum, ben bir programım. Ama Almanya’da çalışmayla ilgili kontrol edilmiş birçok cevabım var. Bana sorabilirsiniz.
    .title = Sohbet
answer-off_insult = Size yardımcı olamadıysam özür dilerim. Bir insanla konuşmayı tercih ederseniz “Danışmanlık” düğmesine dokunun.
    .title = Kızgınlık
answer-off_injection = Bunu yapamam: Kendim metin yazmam ve talimatlara uymam. Yalnızca Almanya’da çalışmayla ilgili kontrol edilmiş cevaplar veririm.
    .title = Programa verilen talimatlar
answer-off_asylum =
    İltica ve mültecilik konusunda danışmanlık yapmıyorum. İltica başvurusuna Federal Göç ve Mülteciler Dairesi (Bundesamt für Migration und Flüchtlinge, BAMF) karar verir.
    Başvurmadan önce ücretsiz ve bağımsız danışmanlık alın: iltica süreci danışmanlığından (Asylverfahrensberatung), örneğin bir sosyal yardım kuruluşunda.
    Almanya’da zaten koruma statünüz var ve çalışmak mı istiyorsunuz? Bu konuda bildiklerim var: Bana sorun.
    .title = İltica ve mültecilik
answer-off_tourism = Gezi ve ziyaretler konusunda danışmanlık yapmıyorum. Bunun için vize gerekip gerekmediğini ve nasıl başvurulacağını ülkenizdeki Alman büyükelçiliği veya konsolosluğu söyler.
    .title = Gezi ve ziyaret
answer-off_studies =
    Üniversite eğitiminin kendisi konusunda danışmanlık yapmıyorum: bölüm yeri, kabul, burs, yurt. Bunları üniversite (International Office) ve Alman Akademik Değişim Servisi (DAAD) bilir.
    Üniversite için vizeyi ve mezun olduktan sonra çalışmayı bana sorabilirsiniz.
    .title = Üniversite yeri ve burs
answer-off_other_country = Ben yalnızca Almanya’nın kurallarını biliyorum. Başka bir ülke için lütfen o ülkenin büyükelçiliğine sorun veya o ülkenin göç konusundaki resmî internet sayfasına bakın.
    .title = Başka ülkeler
answer-off_benefits =
    Devletten alınan paralar konusunda danışmanlık yapmıyorum, örneğin Jobcenter, kira yardımı (Wohngeld) veya emekli maaşı. Kurallar her kişi için farklıdır.
    Almanya’da mı yaşıyorsunuz? Göç danışmanlığı (MBE) size ücretsiz yardım eder ve hangi dairenin sorumlu olduğunu söyler.
    .title = Sosyal yardımlar ve emeklilik
answer-off_legal_dispute =
    Mahkemelik anlaşmazlık, boşanma, ceza veya borç konularında yardım edemem. Bunlar bir avukatın işidir.
    Parası az olan kişi Almanya’da sulh mahkemesine (Amtsgericht) hukuki danışma yardımını (Beratungshilfe) sorabilir.
    .title = Anlaşmazlık, mahkeme, ceza
answer-off_health =
    Hastalık ve tedavi konusunda bir şey söylememe izin yok. Lütfen bir doktora veya eczaneye sorun.
    Almanya’da acil durumda: { FACT("emergency_fire_ambulance") }
    .title = Hastalık ve tedavi
answer-off_my_file =
    Başvurunuzu göremiyorum ve ne aşamada olduğunu bilmiyorum. Bunu yalnızca başvurunuzun bulunduğu yer bilir: büyükelçilik veya konsolosluk, yabancılar dairesi (Ausländerbehörde) veya denklik kurumu.
    Orada dosya numaranızla sorun. Lütfen bana numara ve belge göndermeyin.
    .title = Başvurum ne durumda
answer-off_money =
    Kredi, yatırım, para transferi ve reklam konusunda bir şey söylemiyorum.
    Biri önceden para isterse veya hızlı kazanç vaat ederse lütfen dikkatli olun.
    .title = Kredi, yatırım, reklam
answer-off_everyday = Bundan anlamıyorum: Ben yalnızca Almanya’da çalışma konusunu biliyorum. Bununla ilgili bir sorunuz var mı?
    .title = Bambaşka sorular
answer-off_politics = Siyaset ve görüşler hakkında bir şey söylemiyorum. Yalnızca Almanya’da çalışmayla ilgili kontrol edilmiş bilgi veriyorum.
    .title = Siyaset ve görüşler
