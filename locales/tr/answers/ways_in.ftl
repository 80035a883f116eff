answer-blue_card =
    AB Mavi Kart (Blaue Karte EU), üniversite okumuş kişiler için bir oturum iznidir (Aufenthaltstitel). Genellikle gerekenler:
    • Almanya’da tanınmış veya karşılaştırılabilir üniversite diploması,
    • buna uygun iş teklifi, en az { FACT("blue_card_offer_months") },
    • yıllık brüt maaş en az { FACT("blue_card_salary_general") }; eleman açığı olan mesleklerde ve mezuniyetten kısa süre sonra en az { FACT("blue_card_salary_reduced") }.
    Kanun bunun için Almanca istemez, yaş sınırı da yoktur.
    .title = AB Mavi Kart (Blaue Karte EU)
    .detail =
        Eleman açığı olan meslekler burada örneğin: mühendislik, fen bilimleri, bilişim, tıp, öğretmenlik. Elektrikçi, aşçı ve şoför bunlara girmez. Mavi Kart listesi diğer listelerden daha kısadır.
        “Mezuniyetten kısa süre sonra” şu demektir: Başvuru sırasında diploma en fazla { FACT("blue_card_new_entrant") } önce alınmıştır. Daha düşük maaş için Federal İş Kurumu’nun (Bundesagentur für Arbeit) onayı gerekir.
        Üniversitesiz bilişim: üniversite düzeyinde en az { FACT("blue_card_it_experience") } tecrübe (sayılan dönem: son { FACT("blue_card_it_experience_window") }) ve en az yukarıdaki daha düşük maaş.
        İzne bağlı mesleklerde izin alınmış veya söz verilmiş olmalıdır.
        Bu tutar her yıl değişir. Hesabınızı, iznin verileceği yılın tutarıyla yapın.

answer-opportunity_card =
    Fırsat Kartı (Chancenkarte) ile Almanya’ya gelip burada iş aranabilir, en fazla { FACT("oc_duration") }. İki yol var:
    • Diploma tanınmış veya karşılaştırılabilirse puan gerekmez.
    • Değilse en az { FACT("oc_min_points") }, devletin tanıdığı bir diploma ve Almanca { FACT("oc_language_minimum") } veya İngilizce { FACT("oc_language_minimum_english") } gerekir.
    Her zaman geçinecek para gerekir, şu anda ayda: { FACT("oc_livelihood") }. Bütün koşullar tamam olsa bile kartın verileceği kesin değildir.
    .title = İş aramak için Fırsat Kartı (Chancenkarte)
    .detail =
        Puan getirenler örneğin: Almanca (B2: { FACT("oc_points_nr02") }, B1: { FACT("oc_points_nr03") }, A2: { FACT("oc_points_nr04") }), iş tecrübesi, genç yaş, eleman açığı olan meslekler veya Almanya’da daha önce yaşamış olmak. Kısmi denkliğin getirdiği: { FACT("oc_points_nr01") }; ayrıca diplomayla ilgili diğer belgenin yerine geçer. İngilizce B2 yalnızca bir koşuldur, puan getirmez.
        İş ararken çalışmak için haftalık ortalama sınır: { FACT("oc_part_time_work") }. Deneme işi de mümkündür, her iş yerinde en fazla { FACT("oc_trial_job") }.
        Karta genellikle yurt dışından başvurulur. Turist olarak burada bulunan bu karta geçemez.
