### Offices: what each does, and for whom. Names, numbers and pages stand in the register and in the directory.

offices-head = Ces services peuvent aider. Le conseil est gratuit, les cours et les procédures coûtent souvent de l’argent. Votre opérateur téléphonique peut faire payer l’appel.
offices-none = Pour cela, je ne connais pas encore de service ici. Appuyez sur « Conseil » : la hotline de l’État vous aide.
offices-name = **{ $name }**
offices-phone = Téléphone : { $number }
offices-checked = Dernière vérification le { $date }. Cela a pu changer depuis. Regardez la page du service avant d’y aller.
offices-unconfirmed = Certaines de ces informations ne sont pas encore confirmées officiellement.
offices-missions = **Représentations allemandes à l’étranger**
offices-missions_in = **Représentation allemande : { $cities }**
offices-missions_away =
    Dans ce pays, il n’y a actuellement pas de service allemand des visas. La représentation compétente est dans un autre pays : { $cities }.
    La page indique laquelle est la vôtre. Ne partez que lorsque vous avez un rendez-vous.
offices-goethe_none = Dans ce pays, il n’y a pas de Goethe-Institut. Vous pouvez apprendre l’allemand en ligne. Des examens existent chez des partenaires ou dans un pays voisin. Demandez avant à la représentation allemande quel certificat elle accepte.

office-missions = Ambassade ou consulat : c’est ici que vous demandez le visa. La page indique quelle représentation est compétente pour votre lieu de vie et si le service des visas est ouvert. Les rendez-vous ne coûtent rien.
office-goethe = Cours d’allemand et examens reconnus pour le visa. Il y a aussi des cours en ligne.
office-goethe_germany = Cours d’allemand et examens dans beaucoup de villes et en ligne. Les cours sont payants.
office-zsba =
    Aide gratuitement les personnes qui vivent à l’étranger pour la reconnaissance : quel métier allemand correspond, quel service décide, quels papiers manquent. Elle ne décide pas elle-même.
    D’après la loi, elle existe jusqu’au { FACT("zsba_end") }. On ne sait pas encore si elle continue après.
office-iq_network = Conseil sur la reconnaissance et la qualification pour les personnes qui vivent en Allemagne. Aussi pour les entreprises. Sur la page, vous trouvez le service près de chez vous.
office-mbe = Aide les adultes après l’arrivée (à partir de { FACT("mbe_age") }) : administration, logement, cours d’allemand, travail, famille. Surtout dans les premières années. Il existe presque partout.
office-hotline = Conseil par téléphone sur la reconnaissance, le visa, le travail et l’apprentissage de l’allemand, en allemand et en anglais. Aussi pour les personnes à l’étranger.
office-faire_integration = Conseil sur les droits au travail : salaire, horaires, licenciement, mauvais contrats. Pour les personnes venant d’un pays hors de l’UE, même avant l’arrivée. Il y a un service dans chaque Land.
office-mbeon = Chat avec le conseil aux migrants (Migrationsberatung) : gratuit, anonyme, en plusieurs langues.
office-jmd = Aide les jeunes (âge : { FACT("jmd_age") }) : école, formation, langue, vie quotidienne.
office-make_it_in_germany = Le portail de l’État fédéral pour les travailleurs qualifiés et les entreprises : visa, travail et vie, en plusieurs langues.
office-anerkennung_portal = Trouve le service qui décide de la reconnaissance, selon le métier et le lieu, en plusieurs langues.
office-zab = Évalue les diplômes universitaires étrangers et gère la base de données anabin.
office-ihk_fosa = Décide de la reconnaissance des métiers de l’industrie, du commerce, du bureau, de l’hôtellerie et de la restauration, pour la plupart des chambres.
office-hwk = Décident de la reconnaissance des métiers de l’artisanat. La chambre compétente est celle du lieu de vie ou du lieu de travail.
office-ba_workers = Aide à chercher du travail si vous êtes déjà en Allemagne. L’appel est gratuit.
office-bamf_citizens = Informations sur les cours d’intégration et sur le séjour en général, en allemand et en anglais. Pas de conseil juridique.
office-authority_115 = Vous dit quelle administration est compétente et comment la joindre. Le numéro est valable en Allemagne.
office-mozaik = Accompagne les travailleurs qualifiés et les entreprises en Ostwestfalen-Lippe : reconnaissance, entrée, installation. Forme des bénévoles d’associations de migrants.
office-minden_luebbecke = L’administration du district aide à s’installer dans le Kreis Minden-Lübbecke et travaille avec MOZAIK.
office-integration_centres_nrw = Services des districts et des villes pour l’intégration : ils orientent vers les offres sur place.
office-welcome_center_thuringia = Aide les travailleurs qualifiés et les entreprises en Thuringe : travail, visa, reconnaissance, installation. Le téléphone est le standard de la LEG Thüringen : demandez le Welcome Center.
office-iq_suedhessen = Conseille les petites et moyennes entreprises en Südhessen : quelle voie convient, qui demande quoi, comment réussir le début. Demandez avant si cette offre existe encore.
office-iq_hessen = Conseil sur la reconnaissance et la qualification en Hesse, aussi pour les entreprises.
office-welcomecenter_mittelhessen = Point d’accueil à Wetzlar pour les travailleurs qualifiés et les entreprises en Mittelhessen.
office-migra = Conseil sur la reconnaissance et la qualification à Rostock, dans le Landkreis Rostock et en Vorpommern-Rügen.
office-genres = Conseil sur la reconnaissance à Neubrandenburg et Greifswald : pour la Mecklenburgische Seenplatte et Vorpommern-Greifswald. Demandez avant si cette offre existe encore.
office-iq_mv = Les réseaux IQ RINIA et KIM en Mecklenburg-Vorpommern : conseil et cours d’adaptation, aussi pour les entreprises.
office-vsp = Conseil sur la reconnaissance et la qualification à Schwerin et dans l’ouest du Land. Demandez avant si cette offre existe encore.
