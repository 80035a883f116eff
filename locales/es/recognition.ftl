### The recognition conversation: what it asks. The road maps stand in roadmaps.ftl.

recognition-title = Reconocer mi título
recognition-intro =
    Reconocimiento (Anerkennung) significa: un organismo alemán comprueba si un título del extranjero vale lo mismo que uno alemán.
    { $for ->
        [self] Le hago unas preguntas cortas. Después recibe su plan.
       *[other] Hago unas preguntas cortas sobre la persona. Después usted recibe un plan para ella.
    }

recognition-trained_in =
    { $for ->
        [self] ¿Dónde aprendió o estudió su profesión?
       *[other] ¿Dónde aprendió o estudió la persona su profesión?
    }
    .short = País de formación
    .germany = En Alemania
    .germany-words = Alemania, en Alemania, aquí en Alemania, aquí, acá, acá en Alemania
    .eu = UE, EEE o Suiza
    .eu-words = UE, EEE, Unión Europea, en la UE, Europa, Suiza, Austria, Italia, España, Portugal, Francia, Bélgica, Países Bajos, Holanda, Luxemburgo, Dinamarca, Suecia, Finlandia, Noruega, Islandia, Liechtenstein, Irlanda, Polonia, Chequia, República Checa, Eslovaquia, Hungría, Rumania, Rumanía, Bulgaria, Grecia, Croacia, Eslovenia, Estonia, Letonia, Lituania, Malta, Chipre
    .other = En otro país
    .other-words = otro país, en otro lado, en el extranjero, fuera de la UE, en mi país, Colombia, Venezuela, México, Perú, Ecuador, Bolivia, Chile, Argentina, Uruguay, Paraguay, Brasil, Cuba, República Dominicana, Guatemala, Honduras, El Salvador, Nicaragua, Costa Rica, Panamá, Puerto Rico, Latinoamérica, América Latina, Guinea Ecuatorial, Marruecos, Albania, Kosovo, Serbia, Bosnia, Macedonia, Montenegro, Moldavia, Ucrania, Rusia, Georgia, Armenia, Turquía, Siria, Líbano, Irak, Irán, Afganistán, Pakistán, India, Nepal, Filipinas, Vietnam, China, Indonesia, Argelia, Túnez, Egipto, Nigeria, Ghana, Camerún, Kenia, Etiopía, Inglaterra, Reino Unido, Estados Unidos

recognition-occupation =
    { $for ->
        [self] ¿Qué profesión aprendió o estudió usted?
       *[other] ¿Qué profesión aprendió o estudió la persona?
    } Por favor, escriba solo la profesión, por ejemplo: enfermera, electricista, ingeniera.
    .short = Profesión
    .invalid = No encuentro esta profesión. Por favor, escríbala de otra manera, por ejemplo más corta o en inglés. O toque «No lo sé».

recognition-occupation_group = No pasa nada. ¿En qué área, más o menos?
    .short = Área
    .health = Salud y cuidados
    .health-words = salud, cuidados, enfermería, hospital, clínica, medicina, terapia, asilo, farmacia, laboratorio
    .education = Escuela y educación
    .education-words = escuela, educación, colegio, jardín infantil, kínder, guardería, maestro, maestra, profesor, profesora, docente, trabajo social
    .craft = Oficios y construcción
    .craft-words = oficios, oficio, artesanía, construcción, obra, peluquería, carpintero, pintor, albañil, panadero, taller
    .technical = Técnica e industria
    .technical-words = técnica, industria, fábrica, máquinas, eléctrico, electricidad, mecánica, ingeniero, ingeniería
    .it = Informática
    .it-words = informática, computadoras, ordenadores, computación, sistemas, it, ti, programación, software
    .office = Oficina, comercio, hotel
    .office-words = oficina, comercio, ventas, administración, contabilidad, banco, hotel, restaurante, cocina, gastronomía
    .other = Otra área
    .other-words = otra área, otra cosa, otro, otra, otros

recognition-qualification =
    { $for ->
        [self] ¿Qué título tiene usted?
       *[other] ¿Qué título tiene la persona?
    }
    .short = Título
    .vocational = Formación profesional
    .vocational-words = formación profesional, técnico, técnica, carrera técnica, fp, ciclo formativo, sena, tecnólogo, bachillerato técnico, instituto técnico, escuela técnica, oficio aprendido
    .degree = Estudios universitarios
    .degree-words = universidad, universitario, universitaria, estudios, carrera, licenciatura, licenciado, licenciada, pregrado, grado, bachelor, máster, maestría, doctorado, ingeniería
    .both = Formación y universidad
    .both-words = los dos, ambos, las dos cosas, ambas, técnico y universidad
    .none = Ninguno, solo experiencia
    .none-words = ninguno, ninguna, sin título, no tengo título, solo experiencia, experiencia, nada, sin estudios, empírico

recognition-lives_in =
    { $for ->
        [self] ¿Dónde vive ahora?
       *[other] ¿Dónde vive ahora la persona?
    } De eso depende quién asesora gratis.
    .short = Lugar de residencia
    .abroad = En el extranjero
    .abroad-words = extranjero, en el extranjero, fuera de alemania, todavía en mi país, en mi país, en casa, no en alemania
    .germany = En Alemania
    .germany-words = alemania, en alemania, aquí, acá, ya en alemania, ya estoy en alemania, ya estoy allá

recognition-papers = ¿Están los papeles más importantes? Son el título final, la lista de materias y horas, y los comprobantes del trabajo posterior.
    .short = Papeles
    .complete = Sí, están todos
    .complete-words = sí, todos, están todos, todo, completos, completo, tengo todo
    .some_missing = No, falta algo
    .some_missing-words = no, falta, faltan, falta algo, perdido, perdí, no todos, no tengo todo, en parte, sin título, sin diploma

recognition-german =
    { $for ->
        [self] ¿Qué tan bien habla usted alemán?
       *[other] ¿Qué tan bien habla alemán la persona?
    }
    Los niveles se llaman A1 (inicio), A2, B1, B2 (bueno), C1 y C2 (muy bueno).
    .short = Alemán
    .beginner = Aún nada, o A1
    .beginner-words = nada, nada de alemán, no hablo alemán, cero, a1, principiante, un poco, poquito, muy poco, básico
    .middle = A2 o B1
    .middle-words = a2, b1, medio, intermedio, más o menos, regular
    .advanced = B2 o más
    .advanced-words = b2, c1, c2, bien, bueno, muy bien, fluido, avanzado, perfecto, lengua materna

recognition-job_offer =
    { $for ->
        [employer] ¿Ya le ha hecho usted una oferta de trabajo a la persona?
        [self] ¿Ya tiene una oferta de trabajo de Alemania?
       *[other] ¿La persona ya tiene una oferta de trabajo de Alemania?
    }
    .short = Oferta de trabajo
