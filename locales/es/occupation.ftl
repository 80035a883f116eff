### "My occupation": what is asked, and what is known of an occupation. Figures come from the fact register only.

occupation-title = Mi profesión
occupation-ask = ¿De qué profesión se trata? Por favor, escriba solo la profesión, en su idioma o en alemán. Por ejemplo: enfermera, electricista, cocinero.
    .short = Profesión
    .invalid = No he encontrado esta profesión. Pruebe con otra palabra, o escríbala en alemán o en inglés. Si no, toque «No lo sé»: entonces le muestro dónde encontrarla.
occupation-not_found =
    No pasa nada: conozco muchas profesiones, pero no todas. Así puede seguir:
    • En el buscador de reconocimiento (Anerkennungs-Finder) están también las profesiones poco comunes, en varios idiomas. Escriba la profesión y un lugar de Alemania. Muestra si la profesión está regulada y quién decide:
    { FACT("recognition_finder") }
    • La línea telefónica «Arbeiten und Leben in Deutschland» ayuda a buscar, gratis, en alemán e inglés: { FACT("hotline_phone") }
occupation-next = ¿Cómo quiere seguir?
    .short = Cómo seguir
    .recognition = Plan: reconocimiento
    .recognition-words = reconocimiento, reconocer, reconocer título, homologar
    .points = Puntos (Chancenkarte)
    .points-words = tarjeta de oportunidades, chancenkarte, puntos, calcular puntos
    .another = Otra profesión
    .another-words = otra, otro oficio, una profesión más, cambiar profesión, siguiente profesión
    .done = Listo, ¿quién asesora?
    .done-words = listo, no gracias, eso es todo, eso era todo, quién me asesora, quién me ayuda

## What is known of an occupation

occupation-name = **{ $name }**
occupation-german = En alemán: **{ $title }**
occupation-search = Palabras para buscar en los anuncios: { $words }

occupation-regulated_yes = **Profesión regulada: sí.** En Alemania solo se puede ejercer con un permiso o un reconocimiento (reglementierter Beruf).
occupation-regulated_no = **Profesión regulada: no.** Se puede trabajar también sin reconocimiento. Pero para la visa de profesional cualificado (Fachkraft), el título por lo general tiene que estar reconocido o ser comparable.
occupation-regulated_title = **Profesión regulada: solo el nombre.** Se puede trabajar también sin permiso. Pero no todos pueden llamarse así, por ejemplo «ingeniera» o «traductor jurado». Para la visa de profesional cualificado (Fachkraft), el título por lo general tiene que estar reconocido o ser comparable.
occupation-regulated_own_business = **Profesión regulada: solo para un negocio propio.** Quien trabaja como empleado puede trabajar sin permiso. Quien quiere llevar un negocio propio tiene que demostrar más. Para la visa de profesional cualificado (Fachkraft), el reconocimiento por lo general es necesario.
occupation-regulated_licence = **Profesión regulada: se necesita una licencia.** Puede ser una licencia de conducir, otra licencia o un examen. Si vale una licencia del extranjero, hay que preguntarlo antes.

occupation-body_land_health = **¿Quién decide?** La autoridad de salud del estado federado (Bundesland) en el que se quiere trabajar.
occupation-body_land_school = **¿Quién decide?** La autoridad escolar del estado federado (Bundesland) en el que se quiere trabajar.
occupation-body_land_education = **¿Quién decide?** Una autoridad del estado federado (Bundesland) en el que se quiere trabajar. Cuál es depende del estado federado.
occupation-body_land_justice = **¿Quién decide?** La autoridad de justicia del estado federado (Bundesland) en el que se quiere trabajar, o el colegio de abogados (Rechtsanwaltskammer).
occupation-body_chamber_of_architects = **¿Quién decide?** El colegio de arquitectos (Architektenkammer) del estado federado en el que se quiere trabajar.
occupation-body_chamber_of_physicians = **¿Quién decide?** El colegio de médicos (Ärztekammer).
occupation-body_chamber_of_agriculture = **¿Quién decide?** La cámara de agricultura (Landwirtschaftskammer) o una autoridad del estado federado.
occupation-body_hwk = **¿Quién decide?** Normalmente la cámara de oficios (Handwerkskammer, HWK) del lugar.
occupation-body_ihk_fosa = **¿Quién decide?** Para la formación, normalmente la IHK FOSA. Es el organismo de las cámaras de industria y comercio.
occupation-body_zab = **¿Quién decide?** Para estudios universitarios: mirar primero en la base de datos anabin, si no, la ZAB (Zentralstelle für ausländisches Bildungswesen). Para una formación profesional: normalmente la IHK FOSA.
occupation-body_driving_licence_office = **¿Quién decide?** Sobre la licencia de conducir, la oficina de licencias (Führerscheinstelle) del lugar de residencia en Alemania.
occupation-body_professional_chamber = **¿Quién decide?** La cámara de esta rama profesional. El nombre lo dice el buscador de reconocimiento (Anerkennungs-Finder).
occupation-body_transport_authority = **¿Quién decide?** La autoridad federal de aviación o de navegación.

occupation-shortage_yes = **Lista de escasez de la Tarjeta Azul UE: sí** (§ 18g AufenthG). Con estudios universitarios que corresponden al trabajo, ahí basta el salario más bajo: { FACT("blue_card_salary_reduced") } brutos al año.
occupation-shortage_academic = **Lista de escasez de la Tarjeta Azul UE: solo con estudios universitarios** (§ 18g AufenthG). En ese nivel basta ahí el salario más bajo: { FACT("blue_card_salary_reduced") } brutos al año. Con una formación profesional hay otros caminos.
occupation-shortage_it = En informática también puede ser posible sin estudios universitarios, con al menos { FACT("blue_card_it_experience") } de experiencia con nivel de estudios universitarios. Cuentan los últimos { FACT("blue_card_it_experience_window") }.
occupation-shortage_no = **Lista de escasez de la Tarjeta Azul UE: no** (§ 18g AufenthG). Eso no significa que no haya camino: para profesionales cualificados (§§ 18a, 18b) esta lista no cuenta.
occupation-shortage_list = Esta no es la lista de profesiones con escasez de la Agencia Federal de Empleo (Bundesagentur für Arbeit). Esa es mucho más larga y no vale aquí.

occupation-check = Esta es una primera orientación y todavía no está confirmada oficialmente. Lo exacto lo dice el buscador de reconocimiento (Anerkennungs-Finder): escriba ahí la profesión y el lugar.
