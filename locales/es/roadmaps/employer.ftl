### The road maps for employers: hiring, and the first hundred days. Figures come from the fact register only.

plan-employer_eu = Contratar: persona con pasaporte de la UE
plan-employer_skilled = Contratar: profesional con comprobante
plan-employer_recognition = Contratar con reconocimiento
plan-employer_it = Contratar en informática
plan-employer_assess = Contratar: primero aclarar el título
plan-employer_no_formal = Contratar sin título
plan-employer_first_hundred_days = Los primeros cien días en la empresa

## Which route

plan-hire_passport = Primero aclarar el pasaporte
    .what = Pregunte por la nacionalidad. Con un pasaporte de la UE, de Islandia, Liechtenstein, Noruega o Suiza, la persona no necesita visa ni permiso de residencia. En ese caso, empiece aquí otra vez. Para otros pasaportes valen los siguientes pasos.
plan-hire_eu = Sin visa, sin permiso de trabajo
    .what = La persona puede vivir y trabajar en Alemania como la gente del país. Usted no necesita la aprobación de ninguna autoridad.
    .papers = pasaporte o documento de identidad válido
plan-hire_eu_offer = Contrato de trabajo e inscripción
    .what = Las condiciones más importantes tienen que estar por escrito en el contrato. Valen las mismas reglas que para todos en la empresa, también en el salario (salario mínimo { FACT("min_wage") } brutos por hora). Inscriba a la persona en la seguridad social.
plan-hire_licence = Comprobar: ¿la profesión está regulada?
    .what = En una profesión regulada (reglementiert), la persona solo puede trabajar cuando tiene el permiso. Para la visa, el permiso tiene que estar concedido o prometido. El buscador de reconocimiento (Anerkennungs-Finder) muestra si la profesión está regulada y qué organismo es competente. La solicitud la presenta la persona misma o, con un poder, su empresa.
    .office = según la profesión: autoridad del estado federado (Bundesland) o cámara
plan-hire_title = Elegir el permiso de residencia adecuado
    .what =
        Tarjeta Azul UE (§ 18g): estudios universitarios, el trabajo corresponde a ellos, oferta de al menos { FACT("blue_card_offer_months") }, salario bruto anual de al menos { FACT("blue_card_salary_general") }; en profesiones con escasez y poco después de los estudios, { FACT("blue_card_salary_reduced") }.
        Profesional cualificado (Fachkraft, §§ 18a, 18b): formación reconocida o estudios comparables, cualquier trabajo cualificado. Desde los { FACT("age45_age") }, la persona necesita para el primer permiso un salario anual de al menos { FACT("age45_min_salary") } o una previsión para la vejez.
plan-hire_recognition = Empezar el reconocimiento
    .what = El competente es el organismo para la profesión en su estado federado (Bundesland); en profesiones no reguladas, por lo general una cámara. La solicitud la presenta la persona. Con su poder, usted puede ayudar. Una carta suya que diga que quiere contratar a la persona puede ser útil para la solicitud.
    .papers = documento de identidad, currículum, títulos con materias y horas, comprobantes de experiencia profesional, traducciones
    .cost = según el organismo, preguntar antes
    .time = según la ley federal como máximo { FACT("bqfg_decision_time") }, en cuanto estén todos los papeles, con prórroga más; acelerado (§ 81a), la meta es { FACT("bqfg_fast_track_time") }; en enfermería y según la ley del estado federado valen plazos propios
plan-hire_measure = Completar en Alemania lo que falta (§ 16d)
    .what = Si la resolución (Bescheid) dice qué falta, la persona puede venir para un curso, unas prácticas en la empresa o un examen. Se necesitan la resolución, una plaza en la medida, por lo general alemán { FACT("lang_16d1") } y dinero para vivir, por ejemplo el salario que usted paga. Trabajar junto a la medida es posible de forma limitada.
    .office = Embajada o consulado de Alemania; en Alemania, la Oficina de Extranjería (Ausländerbehörde)
    .time = primero { FACT("s16d1_duration") }, como máximo { FACT("s16d1_max") }
plan-hire_partnership = O bien: acuerdo de reconocimiento
    .what = La persona ya trabaja con usted mientras se hace el reconocimiento (Anerkennungspartnerschaft, § 16d Abs. 3). Se necesita: formación reconocida por el Estado o estudios universitarios, alemán al menos { FACT("lang_recognition_partnership") }, un contrato de trabajo, un acuerdo por escrito sobre el reconocimiento, una empresa adecuada y la aprobación de la Agencia Federal de Empleo (Bundesagentur für Arbeit). En enfermería, bajo ciertas condiciones, la persona puede trabajar primero como auxiliar.
    .office = Embajada o consulado de Alemania
    .time = primero como máximo { FACT("recognition_partnership_first") }, en total como máximo { FACT("recognition_partnership_max") }
plan-hire_assess = Hacer revisar el título
    .what =
        Estudios universitarios: mirar en la base de datos anabin. Si no aparecen ahí como corresponde, ayuda la evaluación del título (Zeugnisbewertung) de la ZAB.
        Formación profesional: la cámara o la IHK FOSA comprueba si es equivalente. El buscador de reconocimiento (Anerkennungs-Finder) indica el organismo.
        La solicitud la presenta la persona; con un poder, su empresa puede ayudar.
    .cost = evaluación del título { FACT("zab_statement_fee") }, cámara aproximadamente { FACT("recognition_fee_chambers") }
    .time = ZAB aproximadamente { FACT("zab_statement_duration") }, para la Tarjeta Azul aproximadamente { FACT("zab_statement_duration_blue_card") }; cámara como máximo { FACT("bqfg_decision_time") } desde que los papeles están completos, con prórroga más
plan-hire_experience = O bien: permiso por experiencia profesional
    .what = Sin reconocimiento alemán es posible así en profesiones no reguladas (§ 19c Abs. 2): al menos { FACT("experience_years") } de experiencia en la profesión, cuentan los últimos { FACT("experience_window") }. Además, un título reconocido por el Estado en el país de origen y un salario anual de al menos { FACT("experience_6beschv_min_salary") }, o el salario del convenio colectivo en una empresa sujeta a él. Desde los { FACT("age45_age") } valen otras condiciones.
plan-hire_training = O bien: formar usted mismo
    .what = Una formación profesional (Ausbildung) en su empresa puede ser el mejor camino. Se necesitan el contrato de formación, por lo general alemán { FACT("apprenticeship_german") } y la aprobación de la Agencia Federal de Empleo (Bundesagentur für Arbeit). A las personas que buscan una plaza de formación nadie puede cobrarles dinero.
    .office = cámara del lugar, agencia de empleo (Agentur für Arbeit)
plan-hire_special = Reglas propias: conducir y auxiliar de cuidados
    .what = Para conductoras y conductores de camión y bus hay un camino propio, aunque la persona obtenga la licencia de la UE y la cualificación solo con usted (como máximo { FACT("driver_licence_months") }). Para auxiliar de cuidados se necesita una formación alemana de auxiliar o una equivalente. La Agencia Federal de Empleo (Bundesagentur für Arbeit) tiene que dar su aprobación.
    .office = Arbeitgeber-Service de la agencia de empleo

## Who applies for what

plan-hire_offer = Oferta y declaración sobre el empleo
    .what = Usted escribe el contrato o una oferta vinculante. Además llena el formulario «Erklärung zum Beschäftigungsverhältnis»: salario, horas, vacaciones, tareas. Con él, la Agencia Federal de Empleo (Bundesagentur für Arbeit) comprueba si las condiciones son tan buenas como las de la gente del país con el mismo trabajo. Solo algunos permisos no necesitan aprobación, por ejemplo la Tarjeta Azul con el salario más alto.
    .office = formulario: Bundesagentur für Arbeit; va con la solicitud a la embajada o a la Oficina de Extranjería (Ausländerbehörde)
    .cost = ninguno
    .time = si la Bundesagentur no pregunta nada, la aprobación se considera concedida después de { FACT("ba_deemed_approval") }
plan-hire_fast_track = Procedimiento acelerado (§ 81a)
    .what = Usted actúa en nombre de la persona: con su poder, hace un acuerdo con la Oficina de Extranjería. La oficina se ocupa entonces del reconocimiento y de la aprobación de la Agencia Federal de Empleo (Bundesagentur für Arbeit). La visa la solicita la persona en la embajada. El cónyuge y los hijos menores de dieciocho años pueden ir incluidos si solicitan al mismo tiempo.
    .office = Oficina de Extranjería (Ausländerbehörde), en algunos estados federados una oficina central
    .papers = poder, contrato, «Erklärung zum Beschäftigungsverhältnis», comprobantes del título, copia del pasaporte
    .cost = { FACT("fast_track_fee") } (lo paga el empleador), visa { FACT("visa_fee") }, además reconocimiento y traducciones
    .time = metas, sin garantía: reconocimiento { FACT("fast_track_recognition_time") }, Bundesagentur { FACT("fast_track_ba_time") }, cita como máximo { FACT("fast_track_appointment_time") }, decisión por lo general { FACT("fast_track_visa_time") }
plan-hire_visa = La visa la solicita la persona
    .what = La solicitud la presenta la persona en la embajada de Alemania, muchas veces por internet en el portal consular (Auslandsportal). Usted le envía el contrato y la declaración. Usted puede pedir antes a la Agencia Federal de Empleo (Bundesagentur für Arbeit) una aprobación previa (Vorabzustimmung). Citas hay solo en la embajada. Nadie puede venderlas.
    .office = Embajada o consulado de Alemania
    .cost = visa { FACT("visa_fee") }
    .time = muy distinta según el país; la aprobación previa vale { FACT("ba_pre_approval_validity") }
plan-hire_here = En Alemania: a la Oficina de Extranjería
    .what = Mire primero el permiso de residencia: ¿ya permite este trabajo? Si no, la persona solicita el permiso adecuado. Solo puede empezar cuando el trabajo está permitido. Con una visa de turista o en un procedimiento de asilo valen reglas estrictas: pedir asesoramiento antes.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia de la persona
    .cost = permiso de residencia { FACT("residence_permit_fee") }, cambio de finalidad { FACT("residence_permit_change_fee") }

## Duties

plan-hire_inform = Informar sobre Faire Integration (§ 45c)
    .what = Quien contrata a alguien del extranjero tiene que informar sobre el asesoramiento gratuito de Faire Integration: a más tardar el primer día de trabajo, en forma de texto (por ejemplo, por correo electrónico), con la dirección de la oficina de asesoramiento más cercana. Guardar una copia.
    .time = a más tardar el primer día de trabajo
plan-hire_duties = Revisar el permiso, guardar copia, avisar del fin
    .what = Compruebe antes del primer día de trabajo si el permiso de residencia autoriza este trabajo y hasta cuándo vale. Guarde una copia (§ 4a AufenthG). El pasaporte no se lo queda nunca. Si el trabajo termina antes de lo previsto, avise a la Oficina de Extranjería. Quien trata peor a personas del extranjero varias veces puede ser excluido por la Agencia Federal de Empleo (Bundesagentur für Arbeit).
    .office = Oficina de Extranjería (Ausländerbehörde)
    .time = aviso como máximo { FACT("employer_report_time") } después del fin
plan-hire_advice = Pedir asesoramiento gratuito
    .what = Las oficinas IQ (IQ Servicestellen Fachkräfteeinwanderung) asesoran a empresas pequeñas y medianas. También ayudan el Arbeitgeber-Service de la agencia de empleo, su IHK o Handwerkskammer y la línea telefónica.
    .office =
        Línea «Arbeiten und Leben in Deutschland»: { FACT("hotline_phone") }
        Arbeitgeber-Service: { FACT("employer_hotline_ba") }
    .cost = ninguno

## The first hundred days

plan-onboard_before = Antes de la llegada
    .what = Nombrar a una persona de contacto fija, mejor con el mismo idioma o con experiencia propia. Ayudar con la habitación o la vivienda. Planear la recogida. Explicar qué se descuenta del salario bruto. Hacer posible un curso de alemán ya antes del viaje. Preparar al equipo.
    .papers = contrato, dirección, programa de la primera semana, si es posible en un idioma que la persona entienda
plan-onboard_before_here = Antes de empezar
    .what = Nombrar a una persona de contacto fija, mejor con el mismo idioma o con experiencia propia. Preguntar dónde hace falta ayuda: vivienda, curso de alemán, cuidado de los hijos, trayectos. Preparar al equipo.
plan-onboard_papers = Inscripciones para el salario
    .what = Inscribir en la seguridad social. La persona elige una caja de salud (Krankenkasse) y le dice a usted cuál. El número fiscal (Steuer-ID) llega por correo después de registrar la vivienda. Si todavía falta, pregunte a su asesoría fiscal o en la oficina de impuestos (Finanzamt). El primer salario debe llegar puntual.
    .papers = Krankenkasse, Steuer-ID, cuenta bancaria, copia del permiso de residencia (excepto con pasaporte de la UE)
plan-onboard_first_day = Primer día
    .what = Dar la bienvenida, mostrarlo todo, pronunciar bien los nombres. Explicar la seguridad en el trabajo de modo que la persona la entienda con certeza: mostrar, hacer repetir. Decir a quién se llama en caso de enfermedad, cuándo es la pausa, cuándo llega el salario.
plan-onboard_offices = Primeras semanas: oficinas y vida diaria
    .what = Dé tiempo libre para las citas y acompañe si la persona lo desea: registrar la vivienda (con el certificado del dueño), permiso de residencia, caja de salud, banco, escuela o jardín de infancia.
    .office = Bürgeramt, Oficina de Extranjería (Ausländerbehörde), Krankenkasse
    .time = registro de la vivienda como máximo { FACT("registration_deadline") } después de mudarse
plan-onboard_first_month = Primer mes: hablar y alemán
    .what = Cada semana una conversación corta: ¿qué va bien, qué falta? Frases claras y cortas en la empresa. Prever tiempo para un curso de alemán profesional (Berufssprachkurs). Reaccionar de inmediato ante burlas o mal trato.
    .office = cursos: preguntar en la agencia de empleo o en una escuela de idiomas
plan-onboard_review = Hasta el día cien: querer quedarse
    .what = Una conversación tranquila de balance: tareas, salario, vivienda, alemán, familia. Si hay un reconocimiento o un curso en marcha, revisar el calendario. Si la familia quiere venir, pedir asesoramiento pronto. Asociaciones, deporte y vecinos ayudan a sentirse en casa. Anotar cuándo termina el permiso de residencia y hablar a tiempo de la prórroga.
    .office = IQ Servicestelle, asesoramiento migratorio (Migrationsberatung), Welcome Center de la región
