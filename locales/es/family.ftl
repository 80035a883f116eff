### Family: what is asked. The road map stands in roadmaps/family.ftl.

family-title = Familia
family-who = ¿Quién debe venir también a Alemania, al mismo tiempo o más tarde?
    .short = Quién viene
    .spouse = Cónyuge
    .spouse-words = cónyuge, esposo, esposa, marido, mujer, pareja
    .children = Hijos
    .children-words = hijos, hijo, hija, niños, niño, niña
    .both = Cónyuge e hijos
    .both-words = ambos, todos, toda la familia, esposa e hijos, esposo e hijos
    .parents = Padres
    .parents-words = padres, mamá, papá, madre, padre, suegros, mis papás
family-residence =
    ¿Con quién? Cuenta el permiso de la persona que trabaja o quiere trabajar en Alemania: el que tiene o el que solicita.
    «Otro permiso» significa, por ejemplo: regla de los Balcanes Occidentales, Tarjeta de Oportunidades, formación, estudios.
    .short = Permiso en Alemania
    .blue_card = Tarjeta Azul UE
    .blue_card-words = tarjeta azul, blue card, blaue karte
    .skilled = Fachkraft (§§ 18a, 18b)
    .skilled-words = fachkraft, profesional cualificado, profesional calificado, 18a, 18b
    .experienced = Experiencia, § 19c (2)
    .experienced-words = experiencia, experiencia profesional, 19c, informática sin título
    .other = Otro permiso
    .other-words = otro permiso, balcanes, tarjeta de oportunidades, chancenkarte, formación, ausbildung, estudios
    .eu = Pasaporte de la UE
    .eu-words = ue, ciudadano de la ue, pasaporte europeo, pasaporte español, suiza
    .german = Pasaporte alemán
    .german-words = alemán, alemana, es alemán, es alemana, nacionalidad alemana
family-moment = ¿La familia viaja junta o viene más tarde?
    .short = Cuándo
    .together = Junta
    .together-words = juntos, junta, al mismo tiempo, a la vez, conmigo
    .later = Más tarde
    .later-words = más tarde, después, luego, ya está allá, ya está aquí
family-eu = Para la familia de personas con un pasaporte de la UE, del EEE o de Suiza valen reglas propias de la UE (libre circulación). Por lo general son más fáciles, y aquí no las explico en detalle. Pregunte en la embajada de Alemania o en un servicio de asesoramiento antes de solicitar una visa o gastar dinero.
family-german = Para la familia de personas alemanas valen reglas propias. Son distintas de las de los profesionales cualificados, y aquí no las explico. Por favor, pregunte en la embajada de Alemania o en un servicio de asesoramiento, sobre todo por el alemán necesario.
