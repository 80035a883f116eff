### Volunteers and coordinators about themselves: joining the team, what they declare, /me, leaving.

## Joining the team

desk-join_welcome_volunteer = **Mirë se erdhët në ekipin “{ $region }”.** Gëzohem që dëshironi të ndihmoni.
    Këtu ju shkruajnë njerëz që dëshirojnë të punojnë në Gjermani. Ata nuk e shohin as emrin dhe as numrin tuaj, dhe ju nuk i shihni të tyret.
    Së pari kam katër pyetje të shkurtra, pastaj vjen një trajnim. Mund të ndaleni në çdo kohë dhe të vazhdoni më vonë.
desk-join_welcome_coordinator = **Mirë se erdhët në ekipin “{ $region }”.** Gëzohem që e koordinoni këtë ekip.
    Së pari kam katër pyetje të shkurtra, që edhe ju të mund të merrni kërkesa. Pastaj mund ta shihni trajnimin për vullnetarë, por nuk është e detyrueshme.
desk-join_again_volunteer = **Tani jeni në ekipin “{ $region }”.** Gëzohem që ndihmoni. Ato që më keni thënë tashmë vlejnë edhe këtu.
desk-join_again_coordinator = **Tani jeni në ekipin “{ $region }” dhe e koordinoni atë.** Ato që më keni thënë tashmë vlejnë edhe këtu.

desk-join_languages = **Në cilat gjuhë mund të ndihmoni?**
    Prekni të gjitha gjuhët në të cilat shkruani mirë. Nëse e prekni edhe një herë, gjuha hiqet.
desk-join_one_language = Më duhet të paktën një gjuhë. Përndryshe nuk e di kë mund të ndihmoni.
desk-join_subjects = **Cilat tema i njihni mirë?**
    Për këto tema ju pyes ju së pari. Nuk është e detyrueshme të zgjidhni diçka.
desk-join_origins = **Cilat vende i njihni mirë?**
    Ndoshta vini prej andej ose keni jetuar atje. Për njerëz nga këto vende ju pyes ju së pari. Nuk është e detyrueshme të zgjidhni diçka.
desk-join_hours = **Kur mund të përgjigjeni zakonisht?**
    • Gjatë ditës: nga e hëna deri të premten, ora { $daytime_opens } deri në orën { $daytime_closes }
    • Në mbrëmje: nga e hëna deri të premten, ora { $evening_opens } deri në orën { $evening_closes }
    • Në fundjavë: të shtunën dhe të dielën, ora { $weekend_opens } deri në orën { $weekend_closes }
    Vlen ora e Gjermanisë. Ju pyes vetëm në këto orë. Nëse nuk zgjidhni asgjë, vlen orari i rajonit tuaj.
desk-join_training = **Tani mungon vetëm trajnimi.**
    Ai ka karta të shkurtra, rregullat dhe një kuiz. Pas tij mund t’ju ofroj kërkesën e parë.
desk-join_done_volunteer = **Gati, dhe faleminderit nga zemra.** Jeni në ekip.
    Sapo dikush të ketë nevojë për ndihmën tuaj, ju shkruaj. Çdo herë vendosni ju nëse e merrni kërkesën.
    Për të ndryshuar të dhënat tuaja: /me. Për të bërë pushim: /away.
desk-join_done_coordinator = **Gati, dhe faleminderit nga zemra.** Tani ju e koordinoni ekipin.
    Ju shkruaj kur dikush pret përgjigje për një kohë tepër të gjatë. Çdo të hënë në mëngjes merrni një përmbledhje të javës.
    Për të ftuar vullnetarë: /invite. Për të ndryshuar të dhënat tuaja: /me. Për të bërë pushim: /away.

## Buttons

desk-begin = Fillojmë
desk-go_on = Vazhdo
desk-done = Gati
desk-start_training = Te trajnimi
desk-show_me = Të dhënat e mia
desk-change_languages = Ndrysho gjuhët
desk-change_subjects = Ndrysho temat
desk-change_origins = Ndrysho vendet
desk-change_hours = Ndrysho orarin
desk-change_language = Gjuha e programit
desk-back = Fshi pushimin
desk-leave = Largohu nga ekipi
desk-leave_yes = Po, largohem
desk-leave_no = Jo, qëndroj

desk-hours_daytime = Gjatë ditës
desk-hours_evening = Në mbrëmje
desk-hours_weekend = Në fundjavë

## What she declared (/me)

desk-me_head = **Të dhënat tuaja**
desk-me_languages = Gjuhët: { $list }
desk-me_no_languages = Gjuhët: ende asnjë
desk-me_subjects = Temat: { $list }
desk-me_no_subjects = Temat: asnjë në veçanti
desk-me_origins = Vendet: { $list }
desk-me_no_origins = Vendet: asnjë në veçanti
desk-me_hours = Orari: { $list }
desk-me_no_hours = Orari: si në rajonin tuaj
desk-me_language = Ju shkruaj në këtë gjuhë: { $language }
desk-me_away = Pushim: nga { $since } deri më { $until }
desk-me_trained = Trajnimi: i përfunduar
desk-me_not_trained = Trajnimi: ende i papërfunduar
desk-me_ask = Dëshironi të ndryshoni diçka?
desk-me_back = Pushimi juaj u fshi. Mirë që jeni këtu.

## Leaving the team

desk-leave_ask =
    Dëshironi vërtet të largoheni nga ekipi?
    Atëherë i fshij të dhënat tuaja. Bisedat tuaja të hapura ua ofroj të tjerëve. Për një pushim mjafton /away.
desk-leave_last =
    Përveç jush, askush nuk e koordinon ekipin “{ $team }”.
    Nëse largoheni, askush nuk do ta marrë vesh më që një kërkesë mbetet pa përgjigje, dhe askush nuk mund të ftojë të tjerë. Ai që e mban botin duhet atëherë të ftojë një koordinator të ri me komandën “lotse invite”. Dëshironi gjithsesi të largoheni?
desk-leave_done = Nuk jeni më në ekip, dhe të dhënat tuaja u fshinë. Faleminderit për kohën dhe ndihmën tuaj. Nëse dëshironi të ktheheni, kërkojuni koordinatorëve një lidhje të re.
desk-leave_kept = Mirë që qëndroni. Nuk ndryshon asgjë.
