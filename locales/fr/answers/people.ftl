answer-counselling =
    Parler à une personne, gratuitement :
    Hotline « Travailler et vivre en Allemagne » (allemand, anglais), même depuis l’étranger : { FACT("hotline_phone") }
    Vous vivez déjà en Allemagne ? Alors le conseil aux migrants (Migrationsberatung, MBE) près de chez vous aide ; pour les plus jeunes, le Jugendmigrationsdienst (JMD). Avec l’application mbeon, vous pouvez écrire à des conseillères, en plusieurs langues.
    Questions de salaire et de contrat : Faire Integration.
    .title = Parler à une personne
    .detail =
        MBE veut dire : Migrationsberatung für erwachsene Zugewanderte, conseil aux migrants adultes. Il aide surtout dans les premières années, pour le séjour, le travail, le logement, la famille et les cours d’allemand.
        JMD veut dire : Jugendmigrationsdienst, pour les jeunes.
        Faire Integration conseille sur le salaire, le contrat et le licenciement, aussi les personnes à l’étranger, en plusieurs langues.
        Pour la reconnaissance, c’est le conseil IQ en Allemagne, et depuis l’étranger la ZSBA par la hotline.
        Conseiller n’est pas défendre : en cas de conflit avec une administration, une avocate ou un avocat peut être nécessaire.

answer-urgent_help =
    Quelqu’un est en danger ? En Allemagne, appelez, même sans papiers et sans allemand :
    Police : { FACT("emergency_police") }
    Secours et pompiers : { FACT("emergency_fire_ambulance") }
    Violence contre les femmes (anonyme, plusieurs langues) : { FACT("emergency_violence_against_women") }
    Hors d’Allemagne, c’est le numéro d’urgence du pays.
    Je suis un programme et je ne peux pas appeler de l’aide. Si quelqu’un lit vos messages : supprimez cette conversation.
    .title = Danger, menace, travail forcé
    .detail =
        Personne n’a le droit de garder votre passeport, de vous enfermer, de vous frapper, de vous faire travailler sans salaire ou de vous menacer d’expulsion. Cela peut être un crime grave, et ce n’est pas votre faute.
        Sans danger immédiat, Faire Integration aide en cas d’exploitation, gratuitement et en plusieurs langues. L’ambassade de votre pays aide aussi, par exemple avec un nouveau passeport, si c’est sans danger pour vous.
        Rassemblez des preuves si c’est sans danger : messages, heures de travail, noms d’entreprises, photos.
        Une personne exploitée qui travaille déjà en Allemagne ne perd pas tout de suite son séjour. Faites-vous conseiller avant de signer quelque chose.

answer-regional_help =
    Oui, dans beaucoup de régions, il y a de l’aide gratuite sur place :
    • réseau IQ : conseil sur la reconnaissance et les cours, aide aux entreprises
    • Welcome Center : installation, travail, démarches
    • conseil aux migrants (Migrationsberatung, MBE), pour les plus jeunes le Jugendmigrationsdienst (JMD)
    Les services de la région sont ici :
    { FACT("dir_iq_network_url") }
    Encore à l’étranger ? Dites à la hotline le lieu où vous voulez aller : { FACT("hotline_phone") }
    .title = Qui aide dans ma région ?
    .detail =
        Quelques exemples :
        • Thuringe : Welcome Center Thuringia
        • Mecklenburg-Vorpommern : IQ avec les réseaux RINIA et KIM
        • Hesse : IQ Netzwerk Hessen, à Wetzlar le Welcomecenter Mittelhessen
        Les offres et les adresses changent. Regardez la page ou appelez avant d’y aller.
        En Allemagne, pour la question « Quelle administration ? », il y a aussi le numéro des administrations { FACT("authority_phone") }.
        Le service des étrangers (Ausländerbehörde) est une administration : il décide du titre. Un service de conseil ne décide rien, il aide.
        Les associations de personnes de votre pays connaissent souvent aussi de bons services. Le conseil y est gratuit. Les gens qui veulent de l’argent pour un rendez-vous n’en font pas partie.
