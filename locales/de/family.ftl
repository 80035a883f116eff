### Family: what is asked. The road map stands in roadmaps/family.ftl.

family-title = Familie
family-who = Wer soll mit nach Deutschland kommen oder später nachkommen?
    .short = Wer kommt
    .spouse = Ehepartner
    .spouse-words = ehepartner, ehepartnerin, ehemann, ehefrau, mann, frau, partner
    .children = Kinder
    .children-words = kinder, kind, sohn, tochter
    .both = Ehepartner und Kinder
    .both-words = beide, alle, familie, ganze familie, frau und kinder, mann und kinder
    .parents = Eltern
    .parents-words = eltern, mutter, vater, schwiegereltern
family-residence =
    Zu wem? Es zählt der Titel der Person, die in Deutschland arbeitet oder arbeiten will: den sie hat oder beantragt.
    „Anderer Titel“ heißt zum Beispiel: Westbalkan-Regelung, Chancenkarte, Ausbildung, Studium.
    .short = Titel in Deutschland
    .blue_card = Blaue Karte EU
    .blue_card-words = blaue karte, blue card
    .skilled = Fachkraft (§§ 18a, 18b)
    .skilled-words = fachkraft, 18a, 18b, anerkannte fachkraft
    .experienced = Berufserfahren, § 19c (2)
    .experienced-words = berufserfahren, berufserfahrung, 19c, it ohne studium
    .other = Anderer Titel
    .other-words = anderer titel, westbalkan, chancenkarte, ausbildung, studium
    .eu = Pass aus der EU
    .eu-words = eu, eu-bürger, eu-pass, schweiz
    .german = Deutscher Pass
    .german-words = deutsch, deutscher, deutsche, deutscher pass
family-moment = Soll die Familie zusammen reisen oder später nachkommen?
    .short = Wann
    .together = Zusammen
    .together-words = zusammen, gleichzeitig, gemeinsam, mit mir
    .later = Später
    .later-words = später, nachkommen, nachholen, danach, ist schon da
family-eu = Für die Familie von Menschen mit einem Pass aus EU, EWR oder Schweiz gelten eigene Regeln der EU (Freizügigkeit). Sie sind meist einfacher, und ich erkläre sie hier nicht im Einzelnen. Fragen Sie die deutsche Botschaft oder die Beratung, bevor Sie ein Visum beantragen oder Geld ausgeben.
family-german = Für die Familie von Deutschen gelten eigene Regeln. Sie unterscheiden sich von denen für Fachkräfte, und ich erkläre sie hier nicht. Bitte fragen Sie die deutsche Botschaft oder die Beratung, vor allem nach dem nötigen Deutsch.
