### The recognition conversation: what it asks. The road maps stand in roadmaps.ftl.

recognition-title = Reconnaissance du diplôme
recognition-intro =
    Reconnaissance (Anerkennung), cela veut dire : un service allemand vérifie si un diplôme étranger vaut autant qu’un diplôme allemand.
    { $for ->
        [self] Je pose quelques questions courtes. Ensuite, vous recevez votre feuille de route.
       *[other] Je pose quelques questions courtes sur la personne. Ensuite, vous recevez une feuille de route pour elle.
    }

recognition-trained_in =
    { $for ->
        [self] Où avez-vous appris votre métier ou fait vos études ?
       *[other] Où la personne a-t-elle appris son métier ou fait ses études ?
    }
    .short = Pays de formation
    .germany = En Allemagne
    .germany-words = Allemagne, en Allemagne, ici en Allemagne, ici, Deutschland, Germany
    .eu = UE, EEE ou Suisse
    .eu-words = UE, EEE, Union européenne, union europeenne, dans l'UE, Europe, Suisse, Autriche, Italie, Espagne, Portugal, France, Belgique, Pays-Bas, Hollande, Luxembourg, Danemark, Suède, Finlande, Norvège, Islande, Liechtenstein, Irlande, Pologne, Tchéquie, République tchèque, Slovaquie, Hongrie, Roumanie, Bulgarie, Grèce, Croatie, Slovénie, Estonie, Lettonie, Lituanie, Malte, Chypre
    .other = Dans un autre pays
    .other-words = autre pays, ailleurs, à l'étranger, étranger, hors de l'UE, hors UE, Maroc, Algérie, Algerie, Tunisie, Cameroun, Sénégal, Senegal, Togo, Bénin, Benin, Côte d'Ivoire, Cote d'Ivoire, Mali, Burkina Faso, Niger, Guinée, Guinee, Gabon, Congo, RDC, Madagascar, Rwanda, Mauritanie, Tchad, Haïti, Liban, Égypte, Egypte, Syrie, Irak, Iran, Jordanie, Turquie, Albanie, Kosovo, Serbie, Bosnie, Macédoine du Nord, Monténégro, Moldavie, Ukraine, Russie, Biélorussie, Géorgie, Arménie, Afghanistan, Pakistan, Inde, Népal, Sri Lanka, Philippines, Vietnam, Chine, Indonésie, Nigeria, Ghana, Kenya, Éthiopie, Brésil, Colombie, Venezuela, Mexique, Pérou, Angleterre, Royaume-Uni, USA, États-Unis, Amérique, Canada

recognition-occupation =
    { $for ->
        [self] Quel métier avez-vous appris ou étudié ?
       *[other] Quel métier la personne a-t-elle appris ou étudié ?
    } Écrivez seulement le métier, par exemple : infirmière, électricien, ingénieure.
    .short = Métier
    .invalid = Je ne trouve pas ce métier. Écrivez-le autrement, par exemple plus court ou en anglais. Ou appuyez sur « Je ne sais pas ».

recognition-occupation_group = Ce n’est pas grave. C’est dans quel domaine, à peu près ?
    .short = Domaine
    .health = Santé et soins
    .health-words = santé, sante, soins, hôpital, hopital, médecine, medecine, thérapie, maison de retraite, pharmacie, laboratoire
    .education = École et éducation
    .education-words = école, ecole, éducation, education, maternelle, crèche, enseignant, enseignante, professeur, social, enseignement
    .craft = Artisanat
    .craft-words = artisanat, artisan, bâtiment, batiment, chantier, coiffure, coiffeur, menuisier, peintre, maçon, macon, boulanger, atelier
    .technical = Technique, industrie
    .technical-words = technique, industrie, usine, machines, électricité, electricite, mécanique, mecanique, ingénieur, ingenieur
    .it = Informatique
    .it-words = informatique, ordinateur, it, programmation, logiciel, développeur, developpeur
    .office = Bureau, vente, hôtel
    .office-words = bureau, commerce, vente, administration, comptabilité, comptabilite, banque, hôtel, hotel, restaurant, cuisine, restauration
    .other = Un autre domaine
    .other-words = autre domaine, un autre, divers

recognition-qualification =
    { $for ->
        [self] Quel diplôme avez-vous ?
       *[other] Quel diplôme la personne a-t-elle ?
    }
    .short = Diplôme
    .vocational = Formation à un métier
    .vocational-words = formation, formation professionnelle, apprentissage, cap, bep, bts, bt, dut, dti, école professionnelle, ofppt, ista, ispits, technicien, technicien supérieur, lycée technique
    .degree = Études supérieures
    .degree-words = études, etudes, études supérieures, etudes superieures, université, universite, fac, faculté, école supérieure, licence, bachelor, master, maîtrise, ingénieur, doctorat, grande école
    .both = Formation et études
    .both-words = les deux, formation et études, formation et etudes
    .none = Aucun, que l’expérience
    .none-words = aucun, aucun diplôme, aucun diplome, pas de diplôme, pas de diplome, sans diplôme, sans diplome, seulement de l'expérience, expérience, experience, pas de formation, appris sur le tas

recognition-lives_in =
    { $for ->
        [self] Où vivez-vous maintenant ?
       *[other] Où vit la personne maintenant ?
    } Cela détermine qui conseille gratuitement.
    .short = Lieu de vie
    .abroad = À l’étranger
    .abroad-words = étranger, etranger, encore à l'étranger, pas en Allemagne, chez moi, au pays, dans mon pays
    .germany = En Allemagne
    .germany-words = Allemagne, en Allemagne, ici, déjà là, deja la, déjà en Allemagne

recognition-papers = Les papiers les plus importants sont-ils là ? Il s’agit du diplôme, de la liste des matières et des heures, et des preuves du travail fait ensuite.
    .short = Papiers
    .complete = Oui, tous sont là
    .complete-words = oui, tous, tous là, tout est là, tout est la, complet, complets, j'ai tout
    .some_missing = Non, il en manque
    .some_missing-words = non, il manque, manque, il en manque, perdu, perdus, brûlé, brule, pas tous, en partie, pas de diplôme

recognition-german =
    { $for ->
        [self] Quel est votre niveau d’allemand ?
       *[other] Quel est le niveau d’allemand de la personne ?
    }
    Les niveaux s’appellent A1 (début), A2, B1, B2 (bon), C1 et C2 (très bon).
    .short = Allemand
    .beginner = Pas d’allemand ou A1
    .beginner-words = pas d'allemand, pas encore d'allemand, pas du tout, rien, zéro, zero, a1, débutant, debutant, débutante, un peu
    .middle = A2 ou B1
    .middle-words = a2, b1, moyen, intermédiaire, intermediaire, ça va
    .advanced = B2 ou mieux
    .advanced-words = b2, c1, c2, bon, bien, très bien, tres bien, courant, parfait, langue maternelle

recognition-job_offer =
    { $for ->
        [employer] Avez-vous déjà fait une offre d’emploi à la personne ?
        [self] Avez-vous déjà une offre d’emploi en Allemagne ?
       *[other] La personne a-t-elle déjà une offre d’emploi en Allemagne ?
    }
    .short = Offre d’emploi
