### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.

occupation-title = My profession
occupation-ask = Which profession is it about? Please write only the profession, in your own language or in German. For example: nurse, electrician, cook.
    .short = Profession
    .invalid = I did not find this profession. Try another word, or write it in German or English. Otherwise tap “I don't know”: then I will show you where to find it.
occupation-not_found =
    That does not matter: I know many professions, but not all. This is how to go on:
    • The Recognition Finder (Anerkennungs-Finder) also has rare professions, in several languages. Enter the profession and a place in Germany. It shows whether the profession is protected and who decides:
    { FACT("recognition_finder") }
    • The hotline “Working and Living in Germany” helps you search, free of charge, in German and English: { FACT("hotline_phone") }
occupation-next = How would you like to go on?
    .short = What next
    .recognition = Road map: recognition
    .recognition-words = recognition, recognise, recognize
    .points = Opportunity Card: points
    .points-words = opportunity card, points, count points, chancenkarte
    .another = Another profession
    .another-words = another, other profession, one more, next profession, another job
    .done = Done. Who can help me?
    .done-words = done, no thanks, that is all, who can help me, who helps me

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = In German: **{ $title }**
occupation-search = Words to search for in job ads: { $words }

occupation-regulated_yes = **Protected profession: yes.** In Germany you may only work in it once you have a licence or recognition (reglementierter Beruf).
occupation-regulated_no = **Protected profession: no.** You may work without recognition (Anerkennung). But for a visa as a skilled worker the qualification usually has to be recognised or comparable.
occupation-regulated_title = **Protected profession: only the title.** You may work without a licence. But not everybody may use the title, for example “Ingenieurin” (engineer) or “beeidigter Übersetzer” (sworn translator). For a visa as a skilled worker the qualification usually has to be recognised (Anerkennung) or comparable.
occupation-regulated_own_business = **Protected profession: only for your own business.** Employees may work without a licence. People who want to run a business of their own have to prove more. For a visa as a skilled worker recognition (Anerkennung) is usually needed.
occupation-regulated_licence = **Protected profession: a licence is needed.** It may be a driving licence, another licence or an exam. Ask beforehand whether a licence from abroad is valid.

occupation-body_land_health = **Who decides?** The health authority of the German state (Bundesland) where you want to work.
occupation-body_land_school = **Who decides?** The school authority of the German state (Bundesland) where you want to work.
occupation-body_land_education = **Who decides?** An authority of the German state (Bundesland) where you want to work. Which one differs from state to state.
occupation-body_land_justice = **Who decides?** The justice authority of the German state (Bundesland) where you want to work, or the bar association (Rechtsanwaltskammer).
occupation-body_chamber_of_architects = **Who decides?** The chamber of architects (Architektenkammer) of the German state where you want to work.
occupation-body_chamber_of_physicians = **Who decides?** The chamber of physicians (Ärztekammer).
occupation-body_chamber_of_agriculture = **Who decides?** The chamber of agriculture (Landwirtschaftskammer) or an authority of the German state.
occupation-body_hwk = **Who decides?** Usually the local chamber of crafts (Handwerkskammer, HWK).
occupation-body_ihk_fosa = **Who decides?** For the training, usually IHK FOSA. That is the office of the chambers of industry and commerce.
occupation-body_zab = **Who decides?** For a degree: first look in the database anabin, otherwise the ZAB (Central Office for Foreign Education). For vocational training: usually IHK FOSA.
occupation-body_driving_licence_office = **Who decides?** On the driving licence: the driving licence office (Führerscheinstelle) at the place where you live in Germany.
occupation-body_professional_chamber = **Who decides?** The chamber of this branch. The Recognition Finder gives its name.
occupation-body_transport_authority = **Who decides?** The federal authority for aviation or shipping.

occupation-shortage_yes = **Shortage list of the EU Blue Card: yes** (§ 18g AufenthG). With a degree that fits the job the lower salary is enough there: { FACT("blue_card_salary_reduced") } gross per year.
occupation-shortage_academic = **Shortage list of the EU Blue Card: only with a degree** (§ 18g AufenthG). At this level the lower salary is enough there: { FACT("blue_card_salary_reduced") } gross per year. With vocational training there are other ways.
occupation-shortage_it = In IT it can work without a degree too, with at least { FACT("blue_card_it_experience") } of experience at the level of a degree. The last { FACT("blue_card_it_experience_window") } count.
occupation-shortage_no = **Shortage list of the EU Blue Card: no** (§ 18g AufenthG). That does not mean that there is no way: for skilled workers (§§ 18a, 18b) this list does not matter.
occupation-shortage_list = This is not the list of shortage occupations of the Federal Employment Agency (Bundesagentur für Arbeit). That one is much longer and does not apply here.

occupation-check = This is a first overview and not officially confirmed yet. The Recognition Finder (Anerkennungs-Finder) says it exactly: enter the profession and a place there.
