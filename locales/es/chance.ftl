### "What chance do I have?": what is asked. The routes stand in routes.ftl, the road maps in roadmaps/chance.ftl.

chance-title = ¿Qué posibilidades tengo?
chance-intro =
    { $for ->
        [self] Solo pregunto lo que importa para su camino. Después verá qué caminos a Alemania están abiertos, qué falta todavía y cuál es el siguiente paso.
       *[other] Solo pregunto lo que importa para el camino de la persona. Después verá qué caminos a Alemania están abiertos, qué falta todavía y cuál es el siguiente paso.
    }
    Siempre puede responder «No lo sé».
chance-reuse = Todavía tengo respuestas de antes. ¿Se trata de la misma persona y siguen siendo correctas?
    .short = Respuestas de antes
    .yes = Sí, usarlas
    .no = No, preguntar de nuevo
    .no-words = no, nop, nuevo, preguntar de nuevo, otra persona, no es correcto

chance-nationality =
    { $for ->
        [self] ¿Qué pasaporte tiene usted?
       *[other] ¿Qué pasaporte tiene la persona?
    } Por favor, escriba el país, por ejemplo: Colombia. Si hay varios pasaportes: primero el de la UE, si existe.
    .short = Pasaporte
    .invalid = No he reconocido este país. Por favor, escriba solo el nombre del país, por ejemplo: Perú. O toque «No lo sé».
chance-passport_group =
    No pasa nada. ¿Está el país aquí?
    • Balcanes Occidentales: { FACT("western_balkans_countries") }
    • Países con una regla propia: { FACT("best_friends_rule") }
    .short = Grupo de países
    .eu = UE, EEE o Suiza
    .eu-words = ue, eee, suiza, unión europea, europa
    .western_balkans = Balcanes Occidentales
    .western_balkans-words = balcanes, balcanes occidentales
    .best_friends = País con regla propia
    .best_friends-words = regla propia, segunda lista
    .other = Otro país
    .other-words = otro país, ninguno de estos, no está, latinoamérica
chance-lives_in =
    { $for ->
        [self] ¿Dónde vive ahora?
       *[other] ¿Dónde vive ahora la persona?
    } De eso depende dónde se presenta la solicitud.
    .short = Lugar de residencia
    .abroad = En el extranjero
    .abroad-words = extranjero, en el extranjero, fuera de alemania, todavía en mi país, en mi país, en casa, no en alemania
    .germany = En Alemania
    .germany-words = alemania, en alemania, aquí, acá, ya en alemania, ya estoy en alemania, ya estoy allá

chance-field =
    { $for ->
        [self] ¿En qué área ha trabajado más tiempo?
       *[other] ¿En qué área ha trabajado más tiempo la persona?
    } Para algunas áreas hay caminos también sin título.
    .short = Área
    .it = Informática
    .it-words = informática, computadoras, ordenadores, computación, sistemas, it, ti, programación, software, páginas web, desarrollador, desarrolladora
    .driving = Chofer: camión o bus
    .driving-words = chofer, chófer, conductor, conductora, camión, camionero, bus, autobús, trailero, tráiler, mula
    .health = Salud y cuidados
    .health-words = salud, cuidados, enfermería, cuidado de ancianos, hospital, clínica, asilo
    .craft = Oficios y construcción
    .craft-words = oficios, oficio, construcción, obra, taller, peluquería, pintor, albañil
    .office = Oficina, comercio, hotel
    .office-words = oficina, comercio, ventas, cocina, cocinero, restaurante, hotel, gastronomía
    .other = Otra cosa
    .other-words = otra área, otra, otro, fábrica, bodega, almacén, agricultura, campo, otros
    .nothing = Aún no ha trabajado
    .nothing-words = nunca, no he trabajado, sin trabajo, aún no he trabajado, colegio, estudiante, escuela

chance-licence =
    Esta profesión está regulada en Alemania: se necesita un permiso para ejercerla.
    { $for ->
        [self] ¿Tiene usted el permiso de una autoridad alemana, o ya se lo han prometido por escrito?
       *[other] ¿Tiene la persona el permiso de una autoridad alemana, o ya se lo han prometido por escrito?
    }
    .short = Permiso
    .yes = Sí, ya lo hay
    .promised = Está prometido
    .promised-words = prometido, promesa, está prometido, promesa por escrito
    .no = No, todavía no

chance-job_offer =
    { $for ->
        [employer] ¿Ya le ha ofrecido usted un puesto a la persona?
        [self] ¿Ya tiene una oferta firme de Alemania?
       *[other] ¿La persona ya tiene una oferta firme de Alemania?
    } Es decir, un contrato o una promesa por escrito.
    .short = Oferta
    .yes = Sí, para un trabajo
    .yes-words = sí, trabajo, un trabajo, un puesto, empleo, contrato de trabajo, oferta de trabajo
    .training = Para una Ausbildung
    .training-words = ausbildung, formación, formación profesional, aprendizaje, contrato de formación, plaza de formación
    .no = No, todavía no

chance-job_kind =
    ¿Qué tipo de trabajo es?
    Trabajo cualificado (Fachkraft) significa: normalmente se necesita para él una carrera universitaria o una formación de al menos { FACT("qualified_training_min") }.
    .short = Tipo de trabajo
    .fits = Corresponde al título
    .fits-words = corresponde, coincide, en mi profesión, mi profesión, misma profesión, adecuado
    .qualified = Otro cualificado
    .qualified-words = cualificado, calificado, otra profesión, otra área, trabajo cualificado, trabajo calificado
    .helper_field = Auxiliar de mi área
    .helper_field-words = auxiliar en la misma área, auxiliar, auxiliar de enfermería, ayudante en mi profesión
    .helper = Trabajo sencillo
    .helper-words = ayudante, trabajo sencillo, trabajo simple, peón, sin cualificación, sin calificación, bodega, almacén, limpieza

chance-salary =
    ¿Qué salario bruto anual dice la oferta?
    Bruto significa: antes de impuestos y seguros. Si solo aparece el salario mensual, sume todos los salarios mensuales de un año.
    .short = Salario anual
    .general = Desde { FACT("blue_card_salary_general") }
    .reduced = Desde { FACT("blue_card_salary_reduced") }
    .experience = Desde { FACT("experience_6beschv_min_salary") }
    .less = Menos
    .less-words = menos, poco, más bajo, menor
chance-recent_degree = ¿Se terminaron los estudios hace como máximo { FACT("blue_card_new_entrant") }?
    .short = Título reciente
chance-job_months = ¿El contrato es indefinido o dura al menos { FACT("blue_card_offer_months") }?
    .short = Duración del puesto
chance-collective_agreement = ¿El empleador está sujeto a un convenio colectivo (Tarifvertrag) y paga según él? Muchas veces está en el contrato de trabajo. Si no, pregunte al empleador.
    .short = Convenio colectivo
chance-partnership =
    ¿El empleador participa en un acuerdo de reconocimiento (Anerkennungspartnerschaft)?
    Es decir: trabajar y al mismo tiempo hacer reconocer el título. La empresa debe poder formar, y ambas partes firman un acuerdo.
    .short = Acuerdo reconocimiento
    .yes = Sí, participa
    .yes-words = sí, participa, acuerdo

chance-experience =
    { $for ->
        [self] ¿Cuánto tiempo ha trabajado en esta profesión?
       *[other] ¿Cuánto tiempo ha trabajado la persona en esta profesión?
    } Si hay un título, cuenta el tiempo después del título.
    Para el tiempo más largo cuentan los últimos { FACT("oc_nr06_window") }; para el más corto, los últimos { FACT("oc_nr07_window") }.
    .short = Experiencia profesional
    .long = Al menos { FACT("oc_nr06_experience") }
    .long-words = mucho tiempo, muchos años, muchísimo
    .medium = Al menos { FACT("oc_nr07_experience") }
    .medium-words = algunos años, unos años, un par de años
    .less = Menos
    .less-words = menos, ninguna, nada, poco tiempo, sin experiencia
chance-experience_it =
    { $for ->
        [self] ¿Cuánto tiempo ha trabajado en informática?
       *[other] ¿Cuánto tiempo ha trabajado la persona en informática?
    }
    Para el tiempo más largo cuentan los últimos { FACT("oc_nr06_window") }; para los más cortos, los últimos { FACT("experience_window") }.
    .short = Experiencia informática
    .long = Al menos { FACT("oc_nr06_experience") }
    .long-words = mucho tiempo, muchos años, muchísimo
    .three = Al menos { FACT("blue_card_it_experience") }
    .three-words = algunos años
    .medium = Al menos { FACT("experience_years") }
    .medium-words = unos años, un par de años
    .less = Menos
    .less-words = menos, ninguna, nada, poco tiempo, sin experiencia
chance-age_group = No pasa nada. ¿Qué grupo corresponde?
    .short = Edad aproximada
    .young = Menos de { FACT("training_search_age") }
    .young-words = joven, más joven, menor
    .middle = Entre los dos
    .middle-words = medio, en medio, entre
    .older = Desde { FACT("age45_age") }
    .older-words = mayor, más edad, más viejo
chance-pension =
    Desde los { FACT("age45_age") }, la ley exige para el primer permiso una de dos cosas: un salario anual de al menos { FACT("age45_min_salary") } o una previsión suficiente para la vejez (Altersversorgung).
    ¿Se cumple una de las dos?
    .short = Salario o previsión
chance-asylum_benefits =
    { $for ->
        [self] ¿Ha recibido en Alemania dinero o ayuda según la ley de prestaciones para solicitantes de asilo (Asylbewerberleistungsgesetz)?
       *[other] ¿Ha recibido la persona en Alemania dinero o ayuda según la ley de prestaciones para solicitantes de asilo (Asylbewerberleistungsgesetz)?
    } Cuentan los últimos { FACT("western_balkans_asylum_benefits") }.
    .short = Ayuda por asilo
chance-driving =
    Para conducir se necesita una licencia de la UE para camión o bus y la cualificación básica (Grundqualifikation, un examen para conductores profesionales). ¿Qué hay ya?
    .short = Licencia de conducir
    .eu = Las dos cosas, de la UE
    .eu-words = ue, las dos, ambas, licencia de la ue, carné de la ue
    .programme = La empresa ayuda
    .programme-words = empresa, empleador, programa, el empleador ayuda
    .home = Solo la de mi país
    .home-words = mi país, licencia de mi país, solo la de acá
    .no = Ni camión ni bus
    .no-words = no, nop, ninguna, sin licencia
chance-measure =
    { $for ->
        [self] ¿Ya tiene una plaza en un curso para completar lo que falta según la resolución (Bescheid)?
       *[other] ¿La persona ya tiene una plaza en un curso para completar lo que falta según la resolución (Bescheid)?
    } Por ejemplo, un curso de adaptación (Anpassungslehrgang).
    .short = Plaza en el curso
chance-completed_stay =
    { $for ->
        [self] ¿Ha terminado usted algo aquí en Alemania?
       *[other] ¿Ha terminado la persona algo aquí en Alemania?
    } Por ejemplo, estudios, una formación profesional, una investigación o el reconocimiento de la profesión.
    .short = Terminado aquí
chance-school_certificate =
    { $for ->
        [self] ¿Tiene usted un título escolar con el que puede ir a la universidad
       *[other] ¿Tiene la persona un título escolar con el que puede ir a la universidad
    } en Alemania o en su propio país? También cuenta el título de un colegio alemán en el extranjero.
    .short = Título escolar
chance-livelihood =
    ¿Hay dinero para vivir? Por ahora se exigen, por lo general, { FACT("oc_livelihood") } al mes.
    Pueden contar una cuenta bloqueada (Sperrkonto: el dinero queda fijo y cada mes se libera una parte), un salario o alguien en Alemania que responda por los gastos.
    .short = Dinero para vivir
    .no = No, todavía no
