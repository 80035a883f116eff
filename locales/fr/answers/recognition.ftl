answer-recognition_needed =
    Cela dépend du métier.
    Professions réglementées (reglementiert), par exemple infirmier, médecin, enseignant : sans reconnaissance (Anerkennung) et autorisation, on n’a pas le droit d’y travailler.
    Autres métiers, par exemple dans l’IT, le commerce ou beaucoup de métiers de l’artisanat : on peut travailler sans reconnaissance. Mais pour le visa de travailleur qualifié (Fachkraft), le diplôme doit le plus souvent être reconnu ou comparable.
    L’Anerkennungs-Finder montre si une profession est réglementée.
    .title = Faut-il une reconnaissance ?
    .detail =
        Sans reconnaissance allemande, il y a surtout ces voies :
        • les personnes expérimentées (§ 19c) dans des métiers non réglementés, avec un diplôme du pays d’origine et un salaire suffisant,
        • les spécialistes de l’IT avec expérience,
        • le partenariat de reconnaissance (Anerkennungspartnerschaft) : d’abord entrer, la reconnaissance ensuite,
        • des règles à part pour certains pays.
        Avec un passeport de l’UE, la reconnaissance n’est nécessaire que dans les professions réglementées.
        Dans l’artisanat, un salarié peut le plus souvent travailler sans reconnaissance. Pour sa propre entreprise, les règles sont plus strictes.

answer-recognition_where =
    Voici comment cela se passe :
    • Chercher le service compétent dans l’Anerkennungs-Finder.
    • Se faire conseiller, c’est gratuit.
    • Rassembler les papiers, ensuite les faire traduire.
    • Déposer la demande.
    • Recevoir la décision écrite (Bescheid).
    Le service dépend du métier : IHK FOSA (industrie, commerce), chambre des métiers (Handwerkskammer, artisanat), une autorité du Land (santé, école) ou la ZAB (études supérieures).
    .title = Reconnaissance : où et comment ?
    .detail =
        Il y a trois résultats : reconnaissance complète, reconnaissance partielle (la décision dit ce qui manque) ou refus.
        Raisons fréquentes d’un refus : les différences avec la formation allemande sont trop grandes, il n’y a pas de diplôme reconnu par l’État, ou des papiers importants manquent. L’expérience professionnelle peut compenser des différences. Donnez-la donc toujours aussi.
        S’il manque des papiers, une analyse des compétences (Qualifikationsanalyse) est souvent possible : des spécialistes vérifient le savoir-faire.
        Après un refus, le conseil est utile : parfois, un autre métier allemand convient mieux. La décision dit comment on peut la contester et jusqu’à quand.

answer-recognition_cost =
    C’est différent selon le service :
    • IHK FOSA ou chambre des métiers (Handwerkskammer) : environ { FACT("recognition_fee_chambers") }
    • évaluation d’études par la ZAB (Zeugnisbewertung) : { FACT("zab_statement_fee") }
    • professions réglementées : c’est l’autorité du Land qui fixe les frais.
    S’y ajoutent traductions et copies. Avant la demande, demandez les frais exacts et qui peut aider. Le conseil est gratuit.
    .title = Combien coûte la reconnaissance ?
    .detail =
        Chaque évaluation ou duplicata de plus de la ZAB coûte { FACT("zab_statement_fee_further") }.
        anabin est gratuit : si le diplôme y est comme il faut, vous n’avez peut-être pas besoin d’évaluation.
        Les cours et les examens pour compenser peuvent coûter en plus. Souvent, l’employeur en paie une partie. Cela doit alors être écrit dans le contrat, avec toutes les conditions.
        Le conseil sur la reconnaissance dit s’il existe actuellement une aide financière et pour qui. Demandez-le avant de dépenser.

answer-recognition_time =
    Le délai ne commence que lorsque tous les papiers sont là. Alors, en général :
    • métiers de droit fédéral : au plus { FACT("bqfg_decision_time") }, une prolongation est possible
    • infirmier, infirmière : au plus { FACT("nursing_decision_time") }
    • évaluation d’études : environ { FACT("zab_statement_duration") }
    En procédure accélérée avec l’employeur, l’objectif est { FACT("bqfg_fast_track_time") }. Parfois, cela dure quand même plus longtemps.
    .title = Combien de temps cela dure-t-il ?
    .detail =
        Le service doit confirmer qu’il a reçu la demande, en général au plus tard { FACT("bqfg_receipt_time") } après, et dire ce qui manque. Répondez vite à ces lettres.
        Pour les métiers de droit régional (du Land), par exemple les enseignants, il y a d’autres délais.
        S’il n’y a pas de réponse : écrivez poliment et indiquez la date de la demande. Le conseil aide pour cela.
        Les cours, les examens et l’allemand s’ajoutent à ce temps.

answer-recognition_partial =
    La reconnaissance partielle est un bon résultat intermédiaire, pas un refus. La décision (Bescheid) dit ce qui manque.
    On peut le compenser avec un cours, de la pratique en entreprise ou un examen. Pour cela, il peut y avoir un séjour (§ 16d), en tout au plus { FACT("s16d1_max") }. Le plus souvent, l’allemand { FACT("lang_16d1") } est nécessaire.
    Pour la Chancenkarte, la décision compte { FACT("oc_points_nr01") }.
    .title = Reconnu en partie : et après ?
    .detail =
        Dans les professions réglementées, on compense par un stage d’adaptation (Anpassungslehrgang, au plus { FACT("adaptation_max") }) ou un examen (Eignungsprüfung ou Kenntnisprüfung). Souvent, on peut choisir.
        Dans les autres métiers, cela s’appelle qualification d’adaptation (Anpassungsqualifizierung) : par exemple quelques mois en entreprise.
        Pour le séjour selon § 16d, il faut en général : la décision, une place dans une mesure adaptée, l’allemand et assez d’argent pour vivre.
        Ensuite, on fait une nouvelle demande au même service et on reçoit la reconnaissance complète si tout est compensé.
        Pour trouver un cours, le conseil IQ aide en Allemagne, la ZSBA à l’étranger.

answer-recognition_partnership =
    Partenariat de reconnaissance (Anerkennungspartnerschaft) : d’abord entrer et travailler, la reconnaissance se fait après. Il faut en général :
    • une formation (au moins { FACT("qualified_training_min") }) ou des études, reconnues par l’État dans le pays d’origine,
    • une offre d’emploi et un accord écrit avec un employeur adapté,
    • l’allemand au moins { FACT("lang_recognition_partnership") },
    • l’accord de l’Agence fédérale pour l’emploi.
    Le séjour dure d’abord au plus { FACT("recognition_partnership_first") }, en tout au plus { FACT("recognition_partnership_max") }.
    .title = D’abord entrer, puis reconnaître
    .detail =
        Le travail doit être qualifié et correspondre au domaine professionnel.
        Dans les professions réglementées, par exemple les soins infirmiers, on ne peut faire que des tâches plus simples jusqu’à l’autorisation. C’est possible chez des employeurs avec convention collective ou dans des établissements de soins agréés, et le salaire doit y correspondre.
        Dans l’accord, les deux s’engagent : vous faites la demande tout de suite après l’entrée, l’employeur rend la reconnaissance possible. Lisez bien qui paie quoi et ce qui se passe en cas de démission.
        Un travail à côté est permis. Maximum par semaine : { FACT("recognition_partnership_side_job") }.

answer-anabin_check =
    anabin est une base de données gratuite de la ZAB. Cherchez d’abord l’établissement, ensuite le diplôme.
    • H+ veut dire : l’établissement est reconnu en Allemagne.
    • H- veut dire : il n’est pas reconnu.
    • H+/- veut dire : cela dépend du diplôme.
    Pour le diplôme, « entspricht » ou « gleichwertig » (équivalent) est bon. H+ et un tel diplôme, les deux imprimés, suffisent souvent comme preuve. Sinon, l’évaluation (Zeugnisbewertung) aide.
    .title = anabin : H+, H- et H+/- ?
    .detail =
        « Bedingt vergleichbar » (comparable sous conditions) pour le diplôme ne suffit le plus souvent pas. Alors il faut une évaluation de la ZAB.
        L’établissement n’est pas dans anabin ? Cela ne veut pas dire qu’il est mauvais. Là aussi, l’évaluation aide.
        Conseil : cherchez avec le nom dans la langue du pays, et aussi avec l’ancien nom ou le nom de la ville.
        Pour les professions réglementées, par exemple médecin ou enseignant, anabin ne suffit pas. C’est l’autorité du Land qui décide.

answer-zab_statement =
    L’évaluation (Zeugnisbewertung) est une lettre de la ZAB (office central allemand pour les diplômes étrangers). Elle dit à quel diplôme allemand vos études correspondent. Beaucoup en ont besoin pour le visa.
    Demande : par internet, à la ZAB.
    Coût : { FACT("zab_statement_fee") }
    Durée : environ { FACT("zab_statement_duration") }, pour la carte bleue (Blaue Karte EU) environ { FACT("zab_statement_duration_blue_card") }. Cela peut durer plus longtemps.
    Pour les professions réglementées, elle ne suffit pas.
    .title = Évaluation de la ZAB
    .detail =
        L’évaluation est valable sans date de fin et dans tous les Länder. Elle existe seulement en allemand.
        Chaque évaluation de plus coûte { FACT("zab_statement_fee_further") }.
        En procédure accélérée avec l’employeur, elle dure environ { FACT("zab_statement_duration_fast_track") }.
        Regardez avant dans anabin : si le diplôme y est comme il faut, une impression gratuite suffit souvent.
        Pour une formation professionnelle, c’est un autre service qui décide, par exemple la chambre.

answer-lost_documents =
    Des papiers perdus, ce n’est pas la fin.
    • Demandez d’abord un duplicata à l’école, à l’université ou au ministère du pays d’origine. C’est un nouveau document valable.
    • Si ce n’est pas possible : pour beaucoup de métiers, une analyse des compétences (Qualifikationsanalyse) existe. Des spécialistes vérifient le savoir-faire avec un travail pratique, un entretien ou un test.
    • Dites franchement au service ce qui manque et pourquoi.
    N’achetez jamais un faux diplôme. C’est puni par la loi et met le visa en danger.
    .title = Diplôme perdu ou introuvable
    .detail =
        Personne n’est obligé de se mettre en danger pour chercher un papier. Si vous ne pouvez pas demander pour des raisons politiques, dites-le au conseil, pas à moi.
        D’autres preuves aident : certificats de travail, cartes de la chambre, photos au travail, cartes d’étudiant, témoins.
        Pour l’analyse des compétences, il peut y avoir un séjour, au plus { FACT("s16d6_skills_analysis") }, le plus souvent avec l’allemand { FACT("s16d6_german") }.
        Dans les soins infirmiers, on peut renoncer à la comparaison des papiers et passer directement un examen de connaissances (Kenntnisprüfung) ou un stage d’adaptation (Anpassungslehrgang).
        Pour des études : demandez à la ZAB, avant la demande, ce qu’elle accepte.

answer-translations =
    Le plus souvent, les traductions doivent être faites par des traducteurs assermentés. Ce sont des professionnels autorisés par un tribunal, en Allemagne ou dans le pays d’origine.
    D’abord demander, ensuite traduire : le service dit quels papiers il veut en allemand. Parfois, l’anglais ou de simples copies suffisent. Cela économise beaucoup d’argent.
    N’envoyez jamais un original par la poste. Vos propres traductions ne comptent pas.
    .title = Traductions, copies, tampons
    .detail =
        Copie certifiée (beglaubigt) veut dire : une administration ou un notaire confirme que la copie est authentique. À l’étranger, l’ambassade d’Allemagne le fait par exemple.
        Apostille veut dire : un tampon dans le pays d’origine qui confirme la signature sur un acte. Pour la reconnaissance, elle n’est pas toujours nécessaire. Demandez avant, elle coûte de l’argent et du temps.
        C’est le service qui décide si une traduction de l’étranger est valable. Demandez avant de payer.
        Le nom doit être écrit partout comme dans le passeport.

answer-counselling_recognition =
    Conseil gratuit sur la reconnaissance :
    • Vous vivez à l’étranger : ZSBA (service central allemand pour la reconnaissance professionnelle), joignable par la hotline { FACT("hotline_phone") }. Dans la loi, elle existe jusqu’au { FACT("zsba_end") }. Ensuite, la hotline dit qui aide.
    • Vous vivez en Allemagne : conseil IQ de la région ou agence pour l’emploi (Agentur für Arbeit).
    Les deux aident avant la demande : quel service, quel métier allemand, quels papiers ?
    .title = Qui aide pour la reconnaissance ?
    .detail =
        Préparez pour l’entretien : métier et diplôme dans la langue du pays, pays et année du diplôme, durée de la formation, expérience professionnelle, lieu en Allemagne (si vous en connaissez déjà un).
        La ZSBA regarde les papiers et aide à choisir le lieu. Elle ne peut pas décider. C’est le service compétent qui le fait.
        Le conseil ne coûte jamais rien. Les gens qui veulent de l’argent pour la « place » ou le « rendez-vous » n’en font pas partie.

answer-degree_not_in_anabin =
    Ce n’est pas un mauvais signe. Cela veut seulement dire : dans anabin, le diplôme n’est pas encore évalué.
    Alors la ZAB (office central allemand pour les diplômes étrangers) le vérifie individuellement. Cela s’appelle Zeugnisbewertung.
    Coût : { FACT("zab_statement_fee") }
    Durée : environ { FACT("zab_statement_duration") }, pour la carte bleue (Blaue Karte EU) environ { FACT("zab_statement_duration_blue_card") }, parfois plus longtemps.
    Cherchez avant encore une fois : dans la langue du pays, avec l’ancien nom de l’établissement et le nom de la ville.
    .title = Diplôme ou fac absents d’anabin
    .detail =
        Il faut deux choses dans anabin : l’établissement avec H+ et le diplôme. S’il manque l’une des deux, l’évaluation (Zeugnisbewertung) aide.
        Le diplôme est là plusieurs fois ? Cela dépend du pays, du type de diplôme et de la durée des études.
        L’établissement est marqué H-, ou le diplôme est « bedingt vergleichbar » (comparable sous conditions) : demandez à la ZAB ou au conseil avant de payer les frais.
        C’était une formation professionnelle et pas des études ? Alors anabin n’est pas le bon endroit. Le service compétent est par exemple une chambre. L’Anerkennungs-Finder le montre.
        Dans les professions réglementées, par exemple médecin ou enseignant, anabin ne compte pas. C’est l’autorité du Land qui décide.
        Attention si quelqu’un prend de l’argent pour « inscrire » un diplôme dans anabin. Cela ne s’achète pas.
