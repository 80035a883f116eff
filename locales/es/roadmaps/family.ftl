### The road map of the family conversation: conditions by title, papers, visa, arrival.

plan-family = Con la familia a Alemania

plan-family_title = Primero aclarar el permiso
    .what = Las condiciones dependen del permiso de la persona en Alemania. Para la Tarjeta Azul UE, profesionales cualificados (Fachkräfte, §§ 18a, 18b) y personas con experiencia profesional (§ 19c Abs. 2) son más fáciles: sin alemán del cónyuge y sin revisión de la vivienda. El permiso está escrito en la tarjeta o en la visa.
plan-family_spouse_easier = Condiciones para el cónyuge
    .what =
        Con este permiso es más fácil:
        • El cónyuge no tiene que demostrar alemán.
        • No se revisa el tamaño de la vivienda.
        • Ambos están casados y son mayores de edad (desde { FACT("spouse_min_age") }).
        • El dinero alcanza para todos, con seguro médico.
        Quien se casa cuando el permiso ya existe pregunta antes en la Oficina de Extranjería (Ausländerbehörde).
plan-family_spouse = Condiciones para el cónyuge
    .what =
        Con otros permisos por lo general se exige más:
        • alemán sencillo, por lo general A1 (hay excepciones: preguntar en la embajada),
        • espacio suficiente en la vivienda,
        • dinero suficiente para todos, con seguro médico,
        • ambos casados y mayores de edad (desde { FACT("spouse_min_age") }).
        No con todos los permisos es posible de inmediato. Preguntar antes en la Oficina de Extranjería (Ausländerbehörde).
    .office = Oficina de Extranjería y embajada
plan-family_children = Condiciones para los hijos
    .what =
        • El hijo o la hija es menor de edad y no está casado o casada.
        • El dinero alcanza para todos, con seguro médico.
        • Si el otro padre o madre no vive también aquí, por lo general se necesita la custodia o su consentimiento.
        Para hijos desde { FACT("children_age_relaxed") } valen en otros casos reglas más estrictas; con profesionales cualificados son menos estrictas. Con hijos mayores, no esperar.
plan-family_parents = Condiciones para los padres
    .what = El permiso de la persona en Alemania tiene que haberse expedido por primera vez el { FACT("parents_title_since") } o después (§ 36 Abs. 3 AufenthG). Si el cónyuge también vive aquí, eso vale también para los suegros. El dinero para vivir y un seguro médico para los padres tienen que estar asegurados: muchas veces eso es lo más difícil. No hay un derecho a ello, la autoridad decide en cada caso.
    .office = Oficina de Extranjería (Ausländerbehörde) y embajada
plan-family_parents_rare = Padres: solo en casos raros
    .what = El camino propio para los padres existe solo con ciertos permisos, por ejemplo Tarjeta Azul UE y profesionales cualificados (Fachkräfte). Si no, los padres solo pueden venir en casos raros de especial dificultad. Pedir asesoramiento antes de gastar dinero. Una visita es otra cosa: para eso hay una visa de visita.
    .office = asesoramiento migratorio (Migrationsberatung) o embajada
plan-family_papers = Reunir los papeles
    .what = La lista exacta está en la página de la embajada. Las actas muchas veces necesitan una traducción y una confirmación de que son auténticas: eso tarda, por eso conviene empezar pronto.
    .papers = para cada persona, pasaporte y solicitud; acta de matrimonio; actas de nacimiento; con hijos, comprobante de la custodia; permiso o contrato de la persona en Alemania; comprobantes del dinero y del seguro, muchas veces también de la vivienda
plan-family_papers_parents = Reunir los papeles
    .what = La lista exacta está en la página de la embajada. Aclarar primero qué seguro médico acepta a los padres y cuánto cuesta. Un seguro de viaje no basta para vivir aquí.
    .papers = pasaportes y solicitudes de los padres, acta de nacimiento de la persona en Alemania, su permiso, comprobantes del dinero y del seguro médico
plan-family_together = Solicitar al mismo tiempo
    .what = Cada persona necesita su propia solicitud, también cada hijo. Lo mejor es que todos soliciten al mismo tiempo, con una cita para cada persona. Si el empleador usa el procedimiento acelerado (§ 81a), el cónyuge y los hijos menores de edad van incluidos. Dejar la vivienda y el trabajo solo cuando estén todas las visas.
    .time = en el procedimiento acelerado, meta: cita como máximo { FACT("fast_track_appointment_time") } después, decisión por lo general como máximo { FACT("fast_track_visa_time") } después de la cita; si no, según la embajada
plan-family_later = Venir más tarde: prepararlo bien
    .what = Muchos vienen primero solos, buscan una vivienda y traen después a la familia. Los papeles se pueden reunir ya antes, y la familia ya puede aprender alemán. Con la Tarjeta de Oportunidades (Chancenkarte) o en la formación muchas veces es mejor esperar hasta tener un permiso para trabajar.
plan-family_visa = Solicitar la visa
    .what = Antes del viaje, en la embajada de Alemania, por lo general por internet en el portal consular (Auslandsportal) y después en persona. Nunca comprar citas. Venir con una visa de visita y quedarse por lo general no es posible. Si la rechazan: la queja ante la embajada (Remonstration) ya no existe desde el { FACT("remonstration_abolished_on") }; es posible una nueva solicitud o una demanda.
    .office = Embajada o consulado de Alemania del lugar de residencia de la familia
    .cost = visa { FACT("visa_fee") }, para niños { FACT("visa_fee_minor") }
    .time = muy distinta según la embajada
plan-family_arrival = Llegar
    .what = Después de mudarse, registrar a todos (plazo: { FACT("registration_deadline") }). Luego, solicitar en la Oficina de Extranjería el permiso de residencia para cada persona, mucho antes de que termine la visa. Preguntar a la caja de salud (Krankenkasse) si la familia está asegurada sin pagar más.
    .office = Einwohnermeldeamt, Oficina de Extranjería (Ausländerbehörde), Krankenkasse
    .cost = permiso de residencia { FACT("residence_permit_fee") }
plan-family_work = Trabajo y alemán para el cónyuge
    .what = Con un permiso de reagrupación familiar se puede trabajar por lo general: está escrito en el permiso. En profesiones reguladas se necesita de todos modos el permiso para la profesión. Por lo general hay derecho a un curso de integración (Integrationskurs); hay que usarlo a más tardar { FACT("integration_course_use_within") } después.
    .office = Oficina de Extranjería, asesoramiento migratorio (Migrationsberatung, MBE)
plan-family_school = Escuela y jardín de infancia
    .what = En Alemania los niños tienen que ir a la escuela. Las escuelas públicas no cobran matrícula. Con la inscripción ayuda la escuela o la oficina escolar (Schulamt) del lugar de residencia. Las plazas en el jardín de infancia muchas veces son escasas: preguntar justo después de registrar la vivienda.
    .office = escuela, Schulamt o ciudad
    .papers = acta de nacimiento, registro de la vivienda, carné de vacunas, últimos boletines
