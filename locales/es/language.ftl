### Learning German: what is asked. The level is asked with `points-german_level`; the road map stands in roadmaps/.

language-title = Aprender alemán
language-purpose =
    { $for ->
        [self] ¿Para qué necesita usted el alemán?
       *[other] ¿Para qué necesita la persona el alemán?
    } De eso depende qué nivel cuenta. A1 es el comienzo, C2 el más alto.
    .short = Para qué
    .health = Enfermería, salud
    .health-words = enfermería, salud, enfermera, enfermero, partera, matrona, terapia, fisioterapia, cuidados
    .doctor = Médica o médico
    .doctor-words = médico, médica, doctor, doctora, medicina, approbation
    .recognition = Otra profesión, visa
    .recognition-words = otra profesión, profesión, trabajo, reconocimiento, visa, tarjeta azul, empleo
    .card = Tarjeta Oportunidades
    .card-words = tarjeta de oportunidades, chancenkarte, buscar trabajo
    .apprenticeship = Formación (Ausbildung)
    .apprenticeship-words = formación, ausbildung, formación profesional, aprendizaje, plaza de formación
    .spouse = Ir con mi cónyuge
    .spouse-words = cónyuge, esposo, esposa, marido, mujer, con mi esposo, con mi esposa, reagrupación familiar, matrimonio
    .daily = Vida diaria, quedarse
    .daily-words = vida diaria, día a día, vivir, quedarme, quedarse, nacionalidad, ciudadanía, residencia permanente
language-lives_in =
    { $for ->
        [self] ¿Dónde vive ahora?
       *[other] ¿Dónde vive ahora la persona?
    } De eso depende qué cursos hay.
    .short = Lugar de residencia
    .abroad = En el extranjero
    .abroad-words = extranjero, en el extranjero, fuera de alemania, todavía en mi país, en mi país, en casa, no en alemania
    .germany = En Alemania
    .germany-words = alemania, en alemania, aquí, acá, ya en alemania, ya estoy en alemania, ya estoy allá
