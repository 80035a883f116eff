### An employer who wants to hire: what is asked. The road maps stand in roadmaps/employer.ftl.

employer-title = Embaucher une personne qualifiée
employer-intro =
    C’est bien de vouloir embaucher quelqu’un de l’étranger. Je pose quelques questions courtes. Ensuite, vous recevez une feuille de route : quelle voie convient, qui demande quoi, combien cela coûte et quelles sont vos obligations.
    N’écrivez pas le nom de la personne, s’il vous plaît.
employer-passport = Quel passeport la personne a-t-elle ?
    .short = Passeport
    .eu = UE, EEE ou Suisse
    .eu-words = ue, eee, suisse, passeport européen, passeport ue, europe, union européenne
    .other = Un autre passeport
    .other-words = autre passeport, autre, hors ue, pays tiers, pas de passeport européen
employer-lives_in = Où vit la personne maintenant ?
    .short = Lieu de vie
    .abroad = À l’étranger
    .abroad-words = étranger, etranger, encore à l'étranger, pas en allemagne, pays d'origine
    .germany = En Allemagne
    .germany-words = allemagne, en allemagne, ici, déjà là, deja la, déjà en allemagne
employer-fast_track =
    Voulez-vous utiliser la procédure accélérée pour travailleurs qualifiés (beschleunigtes Fachkräfteverfahren, § 81a AufenthG) ?
    Les services travaillent alors avec des délais plus courts, mais ceux-ci ne sont pas garantis. Coût : { FACT("fast_track_fee") }. C’est vous qui payez, comme employeur.
    .short = Procédure accélérée
employer-job_kind =
    Dans quel métier la personne doit-elle travailler ?
    Réglementé (reglementiert) veut dire : on ne peut travailler qu’avec une autorisation, par exemple dans les soins, la médecine, l’école et la maternelle.
    .short = Métier
    .regulated = Profession réglementée
    .regulated-words = réglementé, reglemente, réglementée, soins, infirmier, infirmière, médecin, medecin, médecine, enseignant, enseignante, éducateur, éducatrice, école, maternelle
    .it = Métier de l’IT
    .it-words = it, informatique, logiciel, programmeur, développeur, developpeur
    .other = Autre métier
    .other-words = autre, un autre, artisanat, industrie, électricien, electricien, cuisinier, bureau, technique, bâtiment, batiment, chauffeur
employer-hire_status =
    Où en est la reconnaissance ?
    Des études sont comparables si elles sont dans anabin avec H+ et « entspricht » ou « gleichwertig » (équivalent), ou si la ZAB les a évaluées.
    .short = Reconnaissance
    .recognised = Reconnu ou allemand
    .recognised-words = reconnu, allemand, diplôme allemand, entièrement reconnu, équivalent, equivalent, autorisation obtenue
    .comparable = Études, comparables
    .comparable-words = comparable, comparables, études comparables, zab, anabin, h+
    .partial = Reconnu en partie
    .partial-words = en partie, partiellement, reconnaissance partielle, il manque quelque chose, décision, bescheid
    .not_yet = Pas encore vérifié
    .not_yet-words = pas encore, pas vérifié, pas verifie, rien fait encore, pas reconnu
    .none = Aucun diplôme
    .none-words = pas de diplôme, pas de diplome, sans diplôme, pas de formation, seulement de l'expérience, manœuvre, manoeuvre
employer-hundred = Voulez-vous aussi la liste pour les cent premiers jours dans l’entreprise ? Elle remplace alors la feuille de route que je garde pour vous.
    .short = Liste
    .yes = Oui, la montrer
    .yes-words = oui, montrer, volontiers, avec plaisir, s'il vous plaît, liste
    .no = Non, merci
    .no-words = non, nan, non merci, merci non, plus tard
