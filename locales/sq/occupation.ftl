### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.

occupation-title = Profesioni im
occupation-ask = Për cilin profesion bëhet fjalë? Ju lutem shkruani vetëm profesionin, në gjuhën tuaj ose gjermanisht. Për shembull: infermiere, elektricist, kuzhinier.
    .short = Profesioni
    .invalid = Këtë profesion nuk e gjeta. Provoni një fjalë tjetër ose shkruajeni gjermanisht ose anglisht. Përndryshe prekni “Nuk e di”: atëherë tregoj ku gjendet.
occupation-not_found =
    S’ka problem: njoh shumë profesione, por jo të gjitha. Vazhdohet kështu:
    • Në Anerkennungs-Finder (kërkuesi i njohjes) janë edhe profesione të rralla, në disa gjuhë. Shkruani profesionin dhe një qytet në Gjermani. Ai tregon nëse profesioni është i rregulluar dhe kush vendos:
    { FACT("recognition_finder") }
    • Linja telefonike “Arbeiten und Leben in Deutschland” ndihmon në kërkim, falas, gjermanisht dhe anglisht: { FACT("hotline_phone") }
occupation-next = Si dëshironi të vazhdoni?
    .short = Si të vazhdojmë
    .recognition = Plani: njohja e diplomës
    .recognition-words = njohja, njohje, anerkennung, njohja e diplomës
    .points = Chancenkarte: pikët
    .points-words = chancenkarte, pikët, pike, numëro pikët
    .another = Profesion tjetër
    .another-words = një profesion tjetër, ndrysho profesionin, profesioni tjetër
    .done = Gati, kush këshillon?
    .done-words = gati, jo faleminderit, kaq ishte, kush më këshillon, kush më ndihmon

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = Gjermanisht: **{ $title }**
occupation-search = Fjalë për të kërkuar në shpallje: { $words }

occupation-regulated_yes = **Profesion i rregulluar: po.** Në Gjermani ushtrohet vetëm me licencë ose njohje (reglementierter Beruf).
occupation-regulated_no = **Profesion i rregulluar: jo.** Puna lejohet edhe pa njohje. Por për vizën si punëtor i kualifikuar (Fachkraft) diploma zakonisht duhet të jetë e njohur ose e krahasueshme.
occupation-regulated_title = **Profesion i rregulluar: vetëm titulli.** Puna lejohet edhe pa licencë. Por jo kushdo mund të quhet kështu, për shembull “inxhiniere” ose “përkthyes i betuar”. Për vizën si punëtor i kualifikuar (Fachkraft) diploma zakonisht duhet të jetë e njohur ose e krahasueshme.
occupation-regulated_own_business = **Profesion i rregulluar: vetëm për biznesin e vet.** Kush është i punësuar, lejohet të punojë pa licencë. Kush do të drejtojë vetë një biznes, duhet të vërtetojë më shumë. Për vizën si punëtor i kualifikuar (Fachkraft) njohja zakonisht duhet.
occupation-regulated_licence = **Profesion i rregulluar: duhet një dokument i posaçëm.** Mund të jetë një patentë, një licencë ose një provim. A vlen një dokument nga jashtë, duhet pyetur më parë.

occupation-body_land_health = **Kush vendos?** Autoriteti i shëndetësisë i landit (Bundesland) ku do të punohet.
occupation-body_land_school = **Kush vendos?** Autoriteti i arsimit i landit (Bundesland) ku do të punohet.
occupation-body_land_education = **Kush vendos?** Një autoritet i landit (Bundesland) ku do të punohet. Cili është, ndryshon nga landi në land.
occupation-body_land_justice = **Kush vendos?** Autoriteti i drejtësisë i landit (Bundesland) ku do të punohet, ose dhoma e avokatëve (Rechtsanwaltskammer).
occupation-body_chamber_of_architects = **Kush vendos?** Dhoma e arkitektëve (Architektenkammer) e landit (Bundesland) ku do të punohet.
occupation-body_chamber_of_physicians = **Kush vendos?** Dhoma e mjekëve (Ärztekammer).
occupation-body_chamber_of_agriculture = **Kush vendos?** Dhoma e bujqësisë (Landwirtschaftskammer) ose një autoritet i landit (Bundesland).
occupation-body_hwk = **Kush vendos?** Zakonisht dhoma e zanateve (Handwerkskammer, HWK) në atë vend.
occupation-body_ihk_fosa = **Kush vendos?** Për formimin profesional zakonisht IHK FOSA. Kjo është zyra e dhomave të industrisë dhe tregtisë.
occupation-body_zab = **Kush vendos?** Për studimet universitare: më parë shikoni në bazën e të dhënave anabin, përndryshe ZAB (Zentralstelle für ausländisches Bildungswesen). Për formimin profesional: zakonisht IHK FOSA.
occupation-body_driving_licence_office = **Kush vendos?** Për patentën: zyra e patentave (Führerscheinstelle) në vendbanimin në Gjermani.
occupation-body_professional_chamber = **Kush vendos?** Dhoma për këtë degë profesioni. Emrin e jep Anerkennungs-Finder.
occupation-body_transport_authority = **Kush vendos?** Autoriteti federal për aviacionin ose lundrimin.

occupation-shortage_yes = **Lista e Kartës Blu për profesione në mungesë: po** (Engpassliste, § 18g AufenthG). Me studime universitare që përputhen me punën, aty mjafton paga më e ulët: { FACT("blue_card_salary_reduced") } bruto në vit.
occupation-shortage_academic = **Lista e Kartës Blu për profesione në mungesë: vetëm me universitet** (Engpassliste, § 18g AufenthG). Në këtë nivel aty mjafton paga më e ulët: { FACT("blue_card_salary_reduced") } bruto në vit. Me formim profesional ka rrugë të tjera.
occupation-shortage_it = Në IT mund të bëhet edhe pa universitet, me të paktën { FACT("blue_card_it_experience") } përvojë në nivelin e studimeve universitare. Numërohet periudha e fundit: { FACT("blue_card_it_experience_window") }.
occupation-shortage_no = **Lista e Kartës Blu për profesione në mungesë: jo** (Engpassliste, § 18g AufenthG). Kjo nuk do të thotë se nuk ka rrugë: për punëtorët e kualifikuar (§§ 18a, 18b) kjo listë nuk vlen.
occupation-shortage_list = Kjo nuk është lista e profesioneve në mungesë e Agjencisë Federale të Punës (Bundesagentur für Arbeit). Ajo është shumë më e gjatë dhe këtu nuk vlen.

occupation-check = Kjo është një pamje e parë dhe ende pa konfirmim zyrtar. Saktësisht e thotë Anerkennungs-Finder: shkruani atje profesionin dhe qytetin.
