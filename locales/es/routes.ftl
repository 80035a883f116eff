### The routes to Germany as a person is told of them: title, one sentence, what is missing, what stands in the way.
### Figures come from the fact register only.

routes-possible = **Posible según estas respuestas:**
routes-possible_none = Por el momento, según estas respuestas, ningún camino está del todo abierto. Eso puede cambiar.
routes-possible_none_alone = Por el momento, según estas respuestas, todavía no veo ningún camino. Eso puede cambiar.
routes-open = **Posible si se añade algo más:**
routes-open_more = **También posible si se añade algo más:**
routes-further = También posible, pero con más pasos:
routes-blocked = **Lo que por ahora no es posible:**
routes-item = • { $text }
routes-way = **{ $title }**
routes-year = Los importes son los de { $year }. Los nuevos todavía no son seguros.
routes-discretion = Esta es una información según estas respuestas, no una promesa ni asesoría legal. Solo puede decidir la autoridad.

routes-approval_ba = La Agencia Federal de Empleo (Bundesagentur für Arbeit, BA) tiene que dar su aprobación.
routes-approval_priority = La Agencia Federal de Empleo (Bundesagentur für Arbeit, BA) tiene que dar su aprobación. Comprueba si otra persona tiene prioridad.
routes-approval_quota = La Agencia Federal de Empleo (Bundesagentur für Arbeit, BA) tiene que dar su aprobación. Cada año el número es limitado.
routes-approval_priority_and_quota = La Agencia Federal de Empleo (Bundesagentur für Arbeit, BA) tiene que dar su aprobación. Comprueba si otra persona tiene prioridad, y el número por año es limitado.

routes-note_licence = En profesiones reguladas, por ejemplo en enfermería, se necesita de todos modos el reconocimiento.
routes-note_nothing =
    Esto abre caminos:
    • un título: una formación de al menos { FACT("qualified_training_min") } o estudios universitarios
    • alemán, mejor hasta { FACT("apprenticeship_german") }
    • una oferta firme de trabajo o de formación
    • una conversación con un servicio de asesoramiento gratuito
routes-note_quota = Para los Balcanes Occidentales, el cupo de este año puede estar ya agotado. Pregunte antes en la embajada.
routes-note_visa_free_entry = Con este pasaporte se puede entrar sin visa y solicitar el permiso de residencia (Aufenthaltstitel) aquí, como máximo { FACT("visa_free_application") } después de la entrada. Solo se puede trabajar cuando ya se tiene el permiso.
routes-note_in_germany = **Importante:** Sin un permiso de residencia para estudios, formación o trabajo, la solicitud por lo general solo es posible desde el extranjero. Antes de salir del país, pida siempre asesoramiento, sobre todo en caso de asilo o Duldung.

## Titles, and what each route is

routes-title_eu_free_movement = Libre circulación (FreizügG/EU)
    .text = Con un pasaporte de la UE, del EEE o de Suiza se puede vivir y trabajar en Alemania, sin visa y sin permiso de trabajo.
routes-title_blue_card_general = Tarjeta Azul UE (§ 18g)
    .text = El permiso para un trabajo que corresponde a los estudios universitarios. No hace falta la aprobación de la Agencia Federal de Empleo, y la ley no exige alemán.
routes-title_blue_card_reduced = Tarjeta Azul UE, profesión con escasez (§ 18g)
    .text = La misma tarjeta con un salario menor: para profesiones con escasez de personal (Engpassberufe) y para quienes terminaron sus estudios hace poco.
routes-title_blue_card_it = Tarjeta Azul UE para informática sin título (§ 18g Abs. 2)
    .text = Aquí cuenta la experiencia en informática en lugar de un título.
routes-title_skilled_academic_18b = Profesional con título universitario (§ 18b)
    .text = Para cualquier trabajo cualificado. No tiene que corresponder exactamente a los estudios.
routes-title_skilled_vocational_18a = Profesional con formación profesional (§ 18a)
    .text = Para cualquier trabajo cualificado, si la formación está reconocida en Alemania.
routes-title_experience_19c2 = Trabajo con experiencia profesional (§ 19c Abs. 2)
    .text = Trabajar sin reconocimiento alemán: cuentan la experiencia, un título del propio país y el salario.
routes-title_experience_it_19c2 = Informática con experiencia (§ 19c Abs. 2)
    .text = Trabajar en informática sin ningún título: cuentan la experiencia y el salario.
routes-title_recognition_partnership_16d3 = Acuerdo de reconocimiento (Anerkennungspartnerschaft, § 16d Abs. 3)
    .text = Primero entrar y trabajar; el reconocimiento se hace al mismo tiempo en Alemania.
routes-title_adaptation_16d1 = Curso para el reconocimiento (§ 16d Abs. 1)
    .text = Una estancia en Alemania para completar lo que todavía falta según la resolución (Bescheid).
routes-title_exam_16d5 = Examen para el reconocimiento (§ 16d Abs. 5)
    .text = Una estancia corta solo para el examen. Durante ella no se puede trabajar.
routes-title_western_balkans_26_2 = Regla de los Balcanes Occidentales (§ 26 Abs. 2 BeschV)
    .text = Para cualquier trabajo con una oferta firme, también sin título y sin alemán. La solicitud se presenta en una representación alemana en la región.
routes-title_best_friends_26_1 = Regla para ciertos países (§ 26 Abs. 1 BeschV)
    .text = Con este pasaporte es posible cualquier trabajo con una oferta firme, también sin título.
routes-title_care_assistant_22a = Auxiliar de cuidados (§ 22a BeschV)
    .text = Para personas con una formación de auxiliar de enfermería o cuidados que vale en Alemania.
routes-title_driver_24a = Conductor de camión o bus (§ 24a BeschV)
    .text = Para conductores profesionales con un puesto. Algunas empresas ayudan a obtener la licencia de conducir de la UE.
routes-title_opportunity_card_skilled = Tarjeta de Oportunidades sin puntos (Chancenkarte, § 20a)
    .text = Entrar y buscar trabajo aquí. El título está reconocido o es comparable, por eso no hacen falta puntos.
routes-title_opportunity_card_points = Tarjeta de Oportunidades con puntos (Chancenkarte, § 20a)
    .text = Entrar y buscar trabajo aquí. Se necesitan { FACT("oc_min_points") }. En el menú, en «Más temas», los cuento con exactitud.
routes-title_apprenticeship_16a = Formación profesional en Alemania (Ausbildung, § 16a)
    .text = Aprender una profesión. En una formación en empresa ya se gana dinero mientras se aprende.
routes-title_training_search_17 = Buscar una plaza de formación (§ 17)
    .text = Como máximo { FACT("training_search_duration") } en Alemania para buscar una plaza de formación.
routes-title_job_search_20 = Buscar trabajo tras un título de aquí (§ 20)
    .text = Quien ha terminado aquí estudios, una formación, una investigación o el reconocimiento puede buscar trabajo en Alemania.
routes-title_short_term_15d = Empleo de corta duración (§ 15d BeschV)
    .text = Para un trabajo de pocos meses. El empleador presenta la solicitud y paga el viaje.
routes-title_ict_19 = Tarjeta ICT (§ 19)
    .text = Para un tiempo en Alemania dentro del mismo grupo de empresas.
routes-title_language_course_16f = Curso de alemán en Alemania (§ 16f)
    .text = Una estancia para aprender alemán, con algo de trabajo al lado.

## What is missing, by condition

routes-missing-free_movement = un pasaporte de la UE, del EEE o de Suiza
routes-missing-third_country = un pasaporte de fuera de la UE
routes-missing-degree = estudios universitarios reconocidos o comparables en Alemania (anabin o ZAB)
routes-missing-fitting_job = una oferta de trabajo que corresponda a los estudios
routes-missing-offer_months = una oferta de trabajo de al menos { FACT("blue_card_offer_months") }
routes-missing-salary_blue_card_general = un salario anual de al menos { FACT("blue_card_salary_general") }
routes-missing-licence = el permiso para ejercer la profesión, si está regulada
routes-missing-shortage_or_recent_degree = una profesión con escasez (Engpassberuf), o un título de hace como máximo { FACT("blue_card_new_entrant") }
routes-missing-salary_blue_card_reduced = un salario anual de al menos { FACT("blue_card_salary_reduced") }
routes-missing-it_occupation = una profesión en informática
routes-missing-experience_it_blue_card = al menos { FACT("blue_card_it_experience") } de experiencia en informática con nivel de estudios universitarios (cuentan los últimos { FACT("blue_card_it_experience_window") })
routes-missing-qualified_job = una oferta de trabajo cualificado
routes-missing-age45 = por la edad (desde { FACT("age45_age") }): un salario anual de al menos { FACT("age45_min_salary") } o una previsión suficiente para la vejez
routes-missing-equivalence = el reconocimiento completo de la formación en Alemania
routes-missing-experience = al menos { FACT("experience_years") } de experiencia en la profesión (cuentan los últimos { FACT("experience_window") })
routes-missing-salary_or_agreement = un salario anual de al menos { FACT("experience_6beschv_min_salary") }, o un salario según convenio colectivo
routes-missing-experienced_qualification = un título reconocido por el Estado en el propio país (formación: al menos { FACT("experience_training_min") })
routes-missing-foreign_qualification = un título reconocido por el Estado en el propio país (formación: al menos { FACT("qualified_training_min") })
routes-missing-partnership_job = una oferta de trabajo en el mismo campo profesional
routes-missing-recognition_agreement = un empleador que participe y lo acuerde por escrito
routes-missing-suitable_employer = una empresa que pueda formar
routes-missing-german_a2 = alemán { FACT("lang_recognition_partnership") }
routes-missing-notice_of_measures = una resolución (Bescheid) que diga qué falta todavía para el reconocimiento
routes-missing-measure = una plaza en un curso adecuado
routes-missing-german_a2_usual = por lo general, alemán { FACT("lang_16d1") }
routes-missing-livelihood_recognition = dinero para vivir: { FACT("s16d_livelihood") } al mes
routes-missing-exam = un examen para el reconocimiento que se haga pronto
routes-missing-nationality = el pasaporte de un país para el que existe esta regla
routes-missing-job_offer = una oferta firme de trabajo
routes-missing-from_abroad = la solicitud desde el extranjero
routes-missing-asylum_benefits = ninguna ayuda según la ley de prestaciones para solicitantes de asilo (cuentan los últimos { FACT("western_balkans_asylum_benefits") })
routes-missing-care_assistant = una formación de auxiliar de cuidados reconocida en Alemania
routes-missing-driver = licencia de conducir de la UE con cualificación básica, o una empresa que ayude a obtenerla
routes-missing-skilled_worker = un título que en Alemania esté reconocido por completo o, si es universitario, valga como comparable
routes-missing-livelihood_opportunity_card = dinero para vivir: { FACT("oc_livelihood") } al mes
routes-missing-abroad_or_title = la solicitud desde el extranjero, o aquí con un permiso de residencia para estudios, formación o trabajo
routes-missing-basic_qualification = un título reconocido por el Estado en el propio país (formación: al menos { FACT("oc_training_min") })
routes-missing-german_or_english = alemán { FACT("oc_language_minimum") } o inglés { FACT("oc_language_minimum_english") }
routes-missing-points = más puntos (se necesitan: { FACT("oc_min_points") }), por ejemplo con un mejor alemán
routes-missing-training_place = un contrato de formación o una plaza en una escuela
routes-missing-german_for_training = alemán { FACT("apprenticeship_german") }, o una empresa que compruebe ella misma el alemán o planee un curso previo
routes-missing-livelihood_training = dinero para vivir; el salario de la formación también cuenta
routes-missing-under_age = una edad de menos de { FACT("training_search_age") }
routes-missing-livelihood_training_search = dinero para vivir: { FACT("s16d_livelihood") } al mes
routes-missing-school_certificate = un título escolar con el que se pueda ir a la universidad
routes-missing-german_b1 = alemán { FACT("lang_training_search") }
routes-missing-completed_stay = un título obtenido aquí en Alemania
routes-missing-livelihood_search = dinero suficiente para vivir
routes-missing-collective_agreement = un empleador con convenio colectivo
routes-missing-hours = al menos { FACT("short_term_hours") } de trabajo por semana
routes-missing-short_duration = un puesto de como máximo { FACT("short_term_months") }
routes-missing-travel_paid = un empleador que pague el viaje
routes-missing-transfer_role = un puesto de directivo, especialista o trainee en el grupo de empresas
routes-missing-transfer_months = al menos { FACT("ict_group_months") } en el grupo de empresas, justo antes
routes-missing-transfer_days = un traslado de más de { FACT("ict_transfer_days") }
routes-missing-language_course = una plaza en un curso de alemán
routes-missing-livelihood_language_course = dinero para vivir: { FACT("s16d_livelihood") } al mes

## What stands in the way for good, by condition

routes-blocked-skilled_worker = Sin título no hay visa de profesional cualificado ni Tarjeta de Oportunidades. La experiencia sola no basta para eso.
routes-blocked-basic_qualification = Para la Tarjeta de Oportunidades, el título tiene que estar reconocido por el Estado en el propio país; una formación tiene que durar al menos { FACT("oc_training_min") }.
routes-blocked-experience = Para el camino con experiencia profesional, la experiencia todavía no basta: se necesitan { FACT("experience_years") }.
routes-blocked-under_age = Buscar una plaza de formación solo es posible con menos de { FACT("training_search_age") }. La formación misma también es posible más tarde.
routes-blocked-school_certificate = Buscar una plaza de formación solo es posible con un título escolar con el que se pueda ir a la universidad. La formación misma también es posible sin él.
