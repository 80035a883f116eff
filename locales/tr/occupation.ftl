### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.

occupation-title = Mesleğim
occupation-ask = Hangi meslek? Lütfen yalnızca mesleği yazın, kendi dilinizde veya Almanca. Örneğin: hemşire, elektrikçi, aşçı.
    .short = Meslek
    .invalid = Bu mesleği bulamadım. Başka bir kelime deneyin veya mesleği Almanca ya da İngilizce yazın. Yoksa “Bilmiyorum” düğmesine dokunun: O zaman nerede bulunacağını gösteririm.
occupation-not_found =
    Sorun değil: Birçok mesleği bilirim, ama hepsini değil. Şöyle devam edebilirsiniz:
    • Anerkennungs-Finder’de (denklik arama sayfası) az bilinen meslekler de var, birkaç dilde. Mesleği ve Almanya’da bir yer girin. Mesleğin izne bağlı olup olmadığını ve kimin karar verdiğini gösterir:
    { FACT("recognition_finder") }
    • “Arbeiten und Leben in Deutschland” danışma hattı aramaya ücretsiz yardım eder, Almanca ve İngilizce: { FACT("hotline_phone") }
occupation-next = Nasıl devam etmek istersiniz?
    .short = Devamı
    .recognition = Yol haritası: denklik
    .recognition-words = denklik, denklik almak, diploma denkliği, anerkennung
    .points = Fırsat Kartı: puan
    .points-words = fırsat kartı, chancenkarte, puan, puan hesabı, puan hesapla
    .another = Başka meslek
    .another-words = başka bir meslek, bir meslek daha, mesleği değiştir, sonraki meslek
    .done = Tamam, kime danışayım?
    .done-words = tamam, bitti, hayır teşekkürler, yok teşekkürler, bu kadar, kim danışmanlık verir, kim yardım eder

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = Almancası: **{ $title }**
occupation-search = İlanlarda aranacak kelimeler: { $words }

occupation-regulated_yes = **İzne bağlı meslek: evet.** Almanya’da bu meslek ancak izin (Erlaubnis) veya denklikle (Anerkennung) yapılabilir (reglementierter Beruf).
occupation-regulated_no = **İzne bağlı meslek: hayır.** Denklik (Anerkennung) olmadan da çalışılabilir. Ama nitelikli eleman vizesi için diploma çoğu zaman tanınmış veya karşılaştırılabilir olmalıdır.
occupation-regulated_title = **İzne bağlı meslek: yalnızca unvan.** İzin olmadan da çalışılabilir. Ama herkes kendine bu adı veremez, örneğin “Ingenieur” (mühendis) veya “beeidigter Übersetzer” (yeminli tercüman). Nitelikli eleman vizesi için diploma çoğu zaman tanınmış veya karşılaştırılabilir olmalıdır.
occupation-regulated_own_business = **İzne bağlı meslek: yalnızca kendi iş yeri için.** Bir iş yerinde çalışan, izin olmadan çalışabilir. Kendi iş yerini yönetmek isteyen daha fazlasını göstermelidir. Nitelikli eleman vizesi için denklik (Anerkennung) çoğu zaman gerekir.
occupation-regulated_licence = **İzne bağlı meslek: Bir belge gerekir.** Bu bir ehliyet, lisans veya sınav olabilir. Yurt dışından alınan belgenin geçerli olup olmadığını önceden sormak gerekir.

occupation-body_land_health = **Kim karar verir?** Çalışmak istenen eyaletin sağlık kurumu (Gesundheitsbehörde).
occupation-body_land_school = **Kim karar verir?** Çalışmak istenen eyaletin okul dairesi (Schulbehörde).
occupation-body_land_education = **Kim karar verir?** Çalışmak istenen eyaletin bir kurumu. Hangisi olduğu eyalete göre değişir.
occupation-body_land_justice = **Kim karar verir?** Çalışmak istenen eyaletin adalet kurumu (Justizbehörde) veya barosu (Rechtsanwaltskammer).
occupation-body_chamber_of_architects = **Kim karar verir?** Çalışmak istenen eyaletin mimarlar odası (Architektenkammer).
occupation-body_chamber_of_physicians = **Kim karar verir?** Tabip odası (Ärztekammer).
occupation-body_chamber_of_agriculture = **Kim karar verir?** Ziraat odası (Landwirtschaftskammer) veya eyaletin bir kurumu.
occupation-body_hwk = **Kim karar verir?** Çoğu zaman o yerin zanaatkârlar odası (Handwerkskammer, HWK).
occupation-body_ihk_fosa = **Kim karar verir?** Meslek eğitimi için çoğu zaman IHK FOSA. Bu, sanayi ve ticaret odalarının merkezidir.
occupation-body_zab = **Kim karar verir?** Üniversite diplomasında: önce anabin veri tabanına bakın, yoksa ZAB (Zentralstelle für ausländisches Bildungswesen). Meslek eğitiminde: çoğu zaman IHK FOSA.
occupation-body_driving_licence_office = **Kim karar verir?** Ehliyete, Almanya’da oturulan yerdeki ehliyet dairesi (Führerscheinstelle).
occupation-body_professional_chamber = **Kim karar verir?** Bu meslek kolunun odası (Kammer). Adını Anerkennungs-Finder (denklik arama sayfası) gösterir.
occupation-body_transport_authority = **Kim karar verir?** Havacılık veya denizcilikten sorumlu federal kurum.

occupation-shortage_yes = **AB Mavi Kart’ın eleman açığı listesi: evet** (§ 18g AufenthG). İşe uyan bir üniversite diplomasıyla orada daha düşük maaş yeterlidir, yıllık brüt: { FACT("blue_card_salary_reduced") }.
occupation-shortage_academic = **AB Mavi Kart’ın eleman açığı listesi: yalnızca üniversiteyle** (§ 18g AufenthG). Bu düzeyde orada daha düşük maaş yeterlidir, yıllık brüt: { FACT("blue_card_salary_reduced") }. Meslek eğitimiyle başka yollar var.
occupation-shortage_it = Bilişimde üniversite olmadan da olabilir, üniversite düzeyinde en az { FACT("blue_card_it_experience") } tecrübeyle. Sayılan dönem: son { FACT("blue_card_it_experience_window") }.
occupation-shortage_no = **AB Mavi Kart’ın eleman açığı listesi: hayır** (§ 18g AufenthG). Bu, yol yok demek değildir: Nitelikli elemanlar (Fachkraft, §§ 18a, 18b) için bu liste sayılmaz.
occupation-shortage_list = Bu, Federal İş Kurumu’nun (Bundesagentur für Arbeit) eleman açığı olan meslekler listesi değildir. O çok daha uzundur ve burada geçerli değildir.

occupation-check = Bu ilk bir özettir ve henüz resmî olarak doğrulanmadı. Kesin bilgiyi Anerkennungs-Finder (denklik arama sayfası) verir: Oraya mesleği ve yeri girin.
