### The road maps of the first weeks in Germany and of staying. Figures come from the fact register only.

plan-arrival = Les premières semaines en Allemagne
plan-arrival_longer = Rester en Allemagne

## First weeks

plan-arrive_before = Avant le voyage : préparer les papiers
    .what = Les originaux dans le bagage à main, les copies à part, de préférence aussi en photo sur son propre téléphone. Clarifier où l’on habite au début et si l’on peut y déclarer son adresse. Avoir une assurance maladie pour les premiers jours, jusqu’au début de l’assurance allemande. Ne donner son passeport à personne.
    .papers = Passeport avec visa, contrat de travail, actes de naissance et de mariage, diplômes, traductions, permis de conduire, carnet de vaccination, médicaments avec ordonnance
plan-arrive_register = Déclarer l’adresse (Anmeldung)
    .what = Quand on emménage, on déclare son adresse. Sans cette déclaration, presque rien n’avance : banque, numéro fiscal (Steuer-ID), titre de séjour. Réservez tôt le rendez-vous sur internet, il est gratuit. Ne payez personne pour un rendez-vous.
    .office = Mairie : Bürgeramt ou Einwohnermeldeamt de la ville
    .papers = Passeport, attestation du propriétaire (Wohnungsgeberbestätigung), en famille aussi actes de naissance et de mariage
    .time = au plus tard { FACT("registration_deadline") } après l’emménagement
plan-arrive_permit = Demander le titre de séjour
    .what = Le visa n’est valable qu’un temps limité. Demandez le titre de séjour (Aufenthaltstitel) avant sa fin, de préférence tout de suite : les rendez-vous prennent du temps. Avec un passeport de l’UE, ce n’est pas nécessaire.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie
    .papers = Passeport, photo, contrat de travail, déclaration de l’adresse, preuve de l’assurance maladie
    .cost = { FACT("residence_permit_fee") }
plan-arrive_insurance = Choisir une caisse maladie (Krankenkasse)
    .what = L’assurance maladie est obligatoire dès le premier jour. Un salarié choisit une caisse maladie et dit à l’employeur laquelle. La caisse envoie une carte pour le médecin. Déclarez aussi tout de suite les enfants et le conjoint, et demandez combien cela coûte.
    .office = une caisse publique d’assurance maladie
    .papers = Passeport, adresse, contrat de travail
    .cost = l’employeur paie environ la moitié, le reste est retiré du salaire
plan-arrive_bank = Ouvrir un compte bancaire
    .what = Le salaire arrive sur un compte. Comparez les prix : beaucoup de comptes coûtent quelque chose chaque mois. Si une banque dit non, demandez un « Basiskonto » (compte de base). Ne donnez jamais le code secret et la carte, et ne prêtez jamais le compte.
    .papers = Passeport, déclaration de l’adresse
plan-arrive_tax = Garder le numéro fiscal (Steuer-ID)
    .what = Après la déclaration de l’adresse arrive une lettre avec la Steuer-ID, un numéro pour toute la vie. L’employeur en a besoin, sinon il retire trop d’impôts. Si aucune lettre n’arrive, demandez au Finanzamt (centre des impôts). En cas de mariage, indiquez-y la classe d’impôt (Steuerklasse).
    .office = Finanzamt du lieu de vie
    .cost = rien
plan-arrive_children = Enfants : école, maternelle, allocations
    .what = Les enfants en âge scolaire doivent aller à l’école. La ville ou l’école dit comment les inscrire. Pour la maternelle ou la crèche (Kita), cherchez tout de suite une place, il y a des listes d’attente. Demandez les allocations familiales (Kindergeld) à la Familienkasse : cela dépend aussi du titre de séjour.
    .office = École ou Schulamt, Jugendamt (service de la jeunesse), Familienkasse
    .papers = Actes de naissance, carnet de vaccination, anciens bulletins
    .cost = école publique : rien ; maternelle : selon le lieu
plan-arrive_course = Apprendre l’allemand
    .what = Avec un premier titre de travail ou de famille, on a souvent droit à un cours d’intégration (Integrationskurs), si l’allemand est encore en dessous de B1. Délai pour utiliser ce droit : { FACT("integration_course_use_within") }. Pour le métier, il y a des cours de langue professionnelle (Berufssprachkurse), aussi à côté du travail.
    .office = Service des étrangers (Ausländerbehörde, pour le droit), école de langue, agence pour l’emploi
plan-arrive_letters = Ouvrir les lettres, même désagréables
    .what = En Allemagne, les choses importantes arrivent par la poste, souvent avec un délai. Mettez votre nom sur la boîte aux lettres. La lettre sur la redevance radio-télé (Rundfunkbeitrag) est vraie : { FACT("broadcasting_fee") } par mois, une fois par logement. Pour toute autre lettre qui demande de l’argent : d’abord demander, ensuite payer.
    .office = en cas de question : conseil aux migrants (Migrationsberatung)
plan-arrive_driving = Vérifier le permis de conduire
    .what = Un permis de l’UE reste valable. Les autres ne sont valables en Allemagne qu’un temps limité, ensuite il faut les échanger, parfois avec un examen. Demandez tôt, car après, conduire est puni par la loi.
    .office = Bureau des permis (Führerscheinstelle) de la ville ou du district
    .papers = Permis de conduire, souvent avec traduction
plan-arrive_work = Au travail : vérifier les papiers
    .what = Gardez le contrat et chaque fiche de paie, et notez vous-même les heures. Le salaire est d’au moins { FACT("min_wage") } brut par heure. Si quelque chose ne va pas, Faire Integration aide, gratuitement et en plusieurs langues. Dans le menu, il y a un parcours à part pour cela.
    .office = Faire Integration
    .cost = rien
plan-arrive_people = Rencontrer des gens et demander conseil
    .what = Associations, sport, voisins et associations de migrants aident à s’installer. Le conseil aux migrants (Migrationsberatung, MBE) conseille gratuitement sur le séjour, le travail, la famille et les cours d’allemand ; pour les jeunes, c’est le Jugendmigrationsdienst (JMD). Avec l’application mbeon, on peut écrire à des conseillères.
    .office = Conseil aux migrants près de chez soi
    .cost = rien

## Staying

plan-stay_extend = Prolonger le séjour à temps
    .what = Regardez quand le titre de séjour finit et demandez la prolongation avant. Si l’administration tarde : déposez la demande avec une preuve (gardez la confirmation) et demandez une attestation qui dit que l’on peut continuer à travailler. Les titres de travail sont valables le plus souvent au plus { FACT("work_title_duration_max") }.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie
    .papers = Passeport, contrat de travail, fiches de paie, contrat de location, assurance maladie
    .cost = { FACT("residence_permit_extension_fee") }
plan-stay_change = Changer d’employeur
    .what = D’abord demander, ensuite signer : certains titres sont liés à un poste. Avec la carte bleue (Blaue Karte EU), aucune autorisation n’est nécessaire. Mais pendant les premiers { FACT("blue_card_job_change_months") }, l’administration peut suspendre le changement ({ FACT("blue_card_job_change_suspension") }) et le refuser. Ne démissionnez pas avant que le nouveau contrat soit sûr.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie
plan-stay_lost = Si le travail se termine
    .what = Le titre de séjour ne finit pas le même jour. Il faut prévenir le service des étrangers. S’il raccourcit un titre de travail, il doit rester au moins { FACT("job_loss_months") }, mais pas plus longtemps que sa durée prévue. Inscrivez-vous tout de suite à l’agence pour l’emploi (Agentur für Arbeit), aussi pour l’allocation chômage (Arbeitslosengeld).
    .office = Service des étrangers (Ausländerbehörde), agence pour l’emploi
    .time = prévenir au plus tard { FACT("duty_notify_job_end_worker") } après la fin
plan-stay_permanent = Rester durablement : Niederlassungserlaubnis
    .what =
        La Niederlassungserlaubnis est le titre de séjour permanent.
        Travailleurs qualifiés : au moins { FACT("settlement_skilled_years") } avec le titre, { FACT("settlement_skilled_contributions") } de cotisations retraite et l’allemand { FACT("lang_settlement_skilled") }. Avec un diplôme d’Allemagne, il suffit de { FACT("settlement_skilled_german_years") }.
        Carte bleue : au moins { FACT("settlement_blue_card_months") } avec l’allemand { FACT("lang_settlement_blue_card") } ou { FACT("settlement_blue_card_months_b1") } avec l’allemand { FACT("lang_settlement_blue_card_early") }.
        D’autres conditions s’ajoutent, par exemple assez d’argent pour vivre.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie
    .cost = { FACT("settlement_permit_fee") }
plan-stay_citizenship = Devenir allemand (Einbürgerung)
    .what = Il faut le plus souvent au moins { FACT("citizenship_years") } de séjour autorisé, l’allemand { FACT("lang_citizenship") } et un revenu personnel. Du point de vue allemand, on peut garder l’ancien passeport. Certains titres ne suffisent pas, par exemple celui pour une formation ou la Chancenkarte.
    .office = Service de naturalisation (Einbürgerungsbehörde) de la ville ou du district
plan-stay_absence = Longtemps à l’étranger : demander avant
    .what = Après plus de { FACT("permit_absence") } à l’étranger, on perd le plus souvent son titre de séjour. Avec la carte bleue, c’est { FACT("blue_card_absence") }. Si un voyage plus long est nécessaire, demandez avant au service des étrangers.
    .office = Service des étrangers (Ausländerbehörde) du lieu de vie
plan-stay_family = Faire venir la famille
    .what = Le conjoint et les enfants de moins de dix-huit ans peuvent souvent venir. Le conjoint d’un travailleur qualifié n’a le plus souvent pas besoin d’allemand pour le visa. Il le demande à l’ambassade d’Allemagne du pays où il vit.
    .office = ambassade ou consulat d’Allemagne
