answer-nursing =
    Bu mesleğin Almanya’daki adı Pflegefachfrau veya Pflegefachmann. Eyaletten meslek izni gerekir. Gerekenler: eşdeğer bir eğitim (veya eksiklerin tamamlanması), mesleğe uygun sağlık durumu, ağır suç kaydının olmaması ve Almanca, çoğu zaman { FACT("nursing_language") }.
    Farklar varsa seçebilirsiniz: bilgi sınavı (Kenntnisprüfung) veya tamamlama eğitimi (Anpassungslehrgang).
    Eksiksiz başvurudan karara kadar süre, genellikle en fazla { FACT("nursing_decision_time") }.
    Bütün adımlar yol haritasındadır.
    .title = Hemşire olarak çalışmak
    .detail =
        Tamamlama eğitimi en fazla { FACT("nursing_adaptation_max") } sürer ve sınavla biter.
        Belgelerin karşılaştırılmasından vazgeçip doğrudan sınavı veya eğitimi seçebilirsiniz. Bu zaman kazandırabilir.
        Denklikten önce gelmek: Denklik ortaklığıyla (Anerkennungspartnerschaft) ve uygun bir işverenle mümkündür. Gereken Almanca: en az { FACT("lang_recognition_partnership") }. İzin alınana kadar çoğu zaman yardımcı eleman olarak çalışılır.
        Bakımda asgari ücret, saat başına brüt: hemşireler { FACT("care_min_wage_nurse") }, eğitimsiz yardımcı elemanlar { FACT("care_min_wage_assistant") } (hastanelerde geçerli değildir).
        Bir iş için asla önceden para ödemeyin. İşten çıkınca çok para geri istenen sözleşmelere dikkat edin.

answer-doctor =
    Doktor olarak çalışmak için hekimlik izni (Approbation) gerekir. Bu, eyaletin verdiği tam izindir. Başlangıç için geçici bir meslek izni (Berufserlaubnis) mümkün olabilir, en fazla { FACT("doctor_temporary_licence_max") }.
    Eğitim, Almanya’daki tıp eğitimiyle karşılaştırılır. Önemli farklar varsa bilgi sınavı (Kenntnisprüfung) gelir.
    Almanca, genellikle: { FACT("doctor_language") } ve mesleki dil sınavı (Fachsprachprüfung), seviyesi { FACT("doctor_language_medical") }.
    Kurallar değişebilir: Kuruma sorun.
    .title = Doktor olarak çalışmak
    .detail =
        Diş hekimi, eczacı ve veteriner için de benzer: eyaletten izin, eğitimin karşılaştırılması, meslek için Almanca.
        Bilgi sınavı Almanya’daki devlet sınavı düzeyindedir. Hazırlık kursları vardır. Kurs ararken IQ danışmanlığı (IQ-Beratung) yardım eder.
        Çalışmak istediğiniz eyaletin kurumu sorumludur.
        Uzmanlığın tanınması daha sonra gelir. Bundan tabip odası (Ärztekammer) sorumludur.
        Approbation ile, maaş uygunsa AB Mavi Kart (Blaue Karte EU) mümkündür.
