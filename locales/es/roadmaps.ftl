### The road maps of the recognition conversation: titles, and steps with what, office, papers, cost and time.
### Steps are shared between road maps. Figures come from the fact register only.

## Titles

plan-recognition_trained_here = Profesión con título alemán
plan-recognition_nursing = Reconocimiento en enfermería
plan-recognition_regulated_health = Reconocimiento en una profesión de la salud
plan-recognition_regulated_other = Reconocimiento en una profesión regulada
plan-recognition_vocational = Reconocimiento de una formación profesional
plan-recognition_degree = Reconocimiento de estudios universitarios
plan-recognition_it = Trabajar en informática
plan-recognition_no_formal = Trabajar sin título: lo que es posible
plan-recognition_unclear = Primeros pasos para el reconocimiento

## Advice

plan-advice_abroad = Usar el asesoramiento gratuito desde el extranjero
    .what = La ZSBA (Zentrale Servicestelle Berufsanerkennung) ayuda a personas que todavía viven en el extranjero: encuentra el organismo competente y revisa los papeles antes de la solicitud. No puede decidir. En la ley figura hasta: { FACT("zsba_end") }; después, por favor, pregunte a la línea telefónica.
    .office = ZSBA, a través de la línea «Arbeiten und Leben in Deutschland»: { FACT("hotline_phone") }
    .cost = ninguno
plan-advice_germany = Usar el asesoramiento en Alemania
    .what = { $for ->
            [self] Pida asesoramiento antes de la solicitud. El asesoramiento IQ (IQ-Beratung) ayuda con la solicitud y, si falta algo, a buscar un curso. También asesora la agencia de empleo (Agentur für Arbeit).
           *[other] La persona debería pedir asesoramiento antes de la solicitud. El asesoramiento IQ (IQ-Beratung) ayuda con la solicitud y, si falta algo, a buscar un curso. También asesora la agencia de empleo (Agentur für Arbeit).
        }
    .office = asesoramiento IQ en la región o agencia de empleo
    .cost = ninguno
plan-advice_hotline = Hablar con una persona
    .what = La línea telefónica «Arbeiten und Leben in Deutschland» asesora sobre reconocimiento, visa, trabajo y aprendizaje del alemán, en alemán e inglés.
    .office = línea telefónica { FACT("hotline_phone") }
    .cost = asesoramiento ninguno, la llamada puede costar algo

## Papers

plan-collect_papers = Reunir los papeles y hacerlos traducir
    .what = Primero preguntar, después traducir: el organismo dice qué necesita. Por lo general solo pueden traducir traductores jurados. Son profesionales autorizados por un tribunal. Nunca enviar originales por correo.
    .papers = documento de identidad, currículum en alemán, título final con materias y horas, comprobantes de experiencia profesional. Quien viene de fuera de la UE, del EEE y de Suiza demuestra también que quiere trabajar en Alemania, por ejemplo con una carta de un empleador o de la ZSBA.
    .cost = las traducciones se pagan aparte, comparar precios
plan-papers_missing = Si faltan papeles
    .what = Primero, pedir en la escuela, la universidad o el ministerio del país de origen un duplicado, es decir, un título nuevo y válido. Si no es posible, decir abiertamente al organismo qué falta y por qué. A veces son posibles entrevistas profesionales o exámenes. Nunca comprar un título falso: es un delito y pone en peligro la visa.
plan-skills_analysis = Si faltan papeles: demostrar lo que se sabe hacer
    .what = Si los papeles se perdieron y no se pueden conseguir de nuevo, muchas veces es posible un análisis de cualificaciones (Qualifikationsanalyse): especialistas comprueban los conocimientos con una muestra de trabajo, una entrevista profesional o una prueba.
    .office = el organismo que decide sobre el reconocimiento
    .time = estancia para ello como máximo { FACT("s16d6_skills_analysis") }, por lo general con alemán { FACT("s16d6_german") }

## Visa and staying

plan-recognition_visa = Solicitar la visa
    .what = Si todavía falta un curso o un examen, puede haber una visa para eso (§ 16d): por lo general con alemán { FACT("lang_16d1") }, una plaza en el curso y dinero para vivir. Con reconocimiento completo y oferta de trabajo puede haber una visa de profesional cualificado (Fachkraft). Reservar citas solo en la embajada, nunca comprarlas.
    .office = Embajada o consulado de Alemania, muchas veces por internet en el portal consular (Auslandsportal)
    .cost = visa { FACT("visa_fee") }
    .time = muy distinta según el país
plan-recognition_visa_offer = Solicitar la visa, el empleador puede ayudar
    .what = El empleador, con un poder, puede iniciar el procedimiento acelerado (§ 81a). Si todavía falta un curso o un examen, puede haber una visa para eso (§ 16d), por lo general con alemán { FACT("lang_16d1") }. Reservar citas solo en la embajada, nunca comprarlas.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de trabajo, después la embajada o el consulado de Alemania
    .cost = visa { FACT("visa_fee") }, procedimiento acelerado { FACT("fast_track_fee") } (lo paga el empleador)
    .time = acelerado: por lo general como máximo { FACT("fast_track_appointment_time") } hasta la cita y { FACT("fast_track_visa_time") } hasta la decisión; si no, según el país
plan-work_visa = Solicitar la visa de trabajo
    .what = Por lo general se necesitan una oferta de trabajo y el comprobante del título. El empleador puede ahorrar tiempo con el procedimiento acelerado (§ 81a). ¿Todavía no hay oferta de trabajo? Entonces la Tarjeta de Oportunidades (Chancenkarte) puede ser un camino: pregúnteme por ella. Reservar citas solo en la embajada, nunca comprarlas.
    .office = Embajada o consulado de Alemania, muchas veces por internet en el portal consular (Auslandsportal)
    .cost = visa { FACT("visa_fee") }, procedimiento acelerado { FACT("fast_track_fee") } (lo paga el empleador)
    .time = muy distinta según el país
plan-work_permit = Aclarar la residencia para trabajar
    .what = Quien tiene un pasaporte de la UE no necesita permiso de residencia. Para los demás vale: con el título y una oferta de trabajo puede haber un permiso de residencia para profesionales cualificados (Fachkräfte). El trabajo tiene que ser cualificado, pero no corresponder exactamente a la profesión aprendida.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia
    .cost = permiso de residencia { FACT("residence_permit_fee") }

## Trained in Germany

plan-german_certificate = El título alemán cuenta directamente
    .what = { $for ->
            [self] Usted no necesita ningún procedimiento de reconocimiento para este título.
           *[other] Para este título no hace falta ningún procedimiento de reconocimiento.
        } Un título de Alemania vale aquí de inmediato.
    .papers = guardar bien el título final y los certificados de trabajo
plan-german_licence = En algunas profesiones: solicitar el permiso
    .what = Para las profesiones reguladas, por ejemplo en enfermería o como médica, el título solo no basta. Se necesita también un permiso. El buscador de reconocimiento (Anerkennungs-Finder) muestra si una profesión está regulada.
    .office = la autoridad del estado federado (Bundesland) para esta profesión
plan-german_job_search = Aprovechar el tiempo para buscar
    .what = Quien no tiene un pasaporte de la UE y ha estudiado o hecho una formación en Alemania puede recibir un permiso de residencia para buscar trabajo. Importante: solicitarlo antes de que termine el permiso anterior.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia
    .time = búsqueda por lo general como máximo { FACT("job_search_after_german_degree") }

## Nursing

plan-nursing_language = Aprender alemán desde ya
    .what = En enfermería, los estados federados (Bundesländer) exigen por lo general alemán { FACT("nursing_language") }, algunos también un examen de lenguaje de enfermería. Lo exacto lo dice la autoridad. Empezar pronto ahorra mucho tiempo.
    .office = por ejemplo Goethe-Institut
plan-nursing_language_proof = Tener listo el certificado de alemán
    .what = En enfermería, los estados federados (Bundesländer) exigen por lo general alemán { FACT("nursing_language") }, algunos también un examen de lenguaje de enfermería. Preguntar antes qué certificado acepta la autoridad y qué antigüedad puede tener.
plan-nursing_papers = Reunir los papeles y hacerlos traducir
    .what = Primero preguntar a la autoridad, después hacer traducir: eso ahorra dinero. Por lo general solo pueden traducir traductores jurados (autorizados por un tribunal). Nunca enviar originales por correo. Más tarde se añaden comprobantes de salud y de no tener antecedentes penales.
    .papers = documento de identidad, currículum en alemán, título de enfermería con materias y horas, comprobantes de experiencia profesional
    .cost = las traducciones se pagan aparte, comparar precios
plan-nursing_papers_missing = Reunir los papeles, aunque falte algo
    .what = Primero, pedir en la escuela o el ministerio un duplicado, es decir, un título nuevo y válido. En enfermería se puede renunciar a la comparación de los papeles: entonces se pasa directamente al examen de conocimientos (Kenntnisprüfung) o al curso de adaptación (Anpassungslehrgang). La autoridad dice qué se necesita de todos modos. Nunca comprar un título falso.
    .papers = documento de identidad, currículum en alemán, título o duplicado, comprobantes de experiencia profesional
    .cost = las traducciones se pagan aparte, comparar precios
plan-nursing_apply = Presentar la solicitud ante la autoridad
    .what = La profesión se llama aquí Pflegefachfrau o Pflegefachmann. Se necesita un permiso del estado federado (Bundesland) en el que se quiere trabajar. El buscador de reconocimiento (Anerkennungs-Finder) indica la autoridad.
    .office = autoridad de salud del estado federado
    .cost = según el estado federado, preguntar antes
    .time = como máximo { FACT("nursing_decision_time") }, en cuanto estén todos los papeles; acelerado con empleador (§ 81a), la meta es { FACT("nursing_fast_track_time") }
plan-nursing_differences = Compensar las diferencias: elegir uno mismo
    .what = Muchas veces la autoridad ve diferencias con la formación alemana; es normal. { $for ->
            [self] Entonces usted puede elegir: examen de conocimientos (Kenntnisprüfung) o curso de adaptación (Anpassungslehrgang: curso con práctica y examen al final). También puede elegir directamente, sin comparación de los papeles.
           *[other] Entonces la persona puede elegir: examen de conocimientos (Kenntnisprüfung) o curso de adaptación (Anpassungslehrgang: curso con práctica y examen al final). También puede elegir directamente, sin comparación de los papeles.
        }
    .time = curso como máximo { FACT("nursing_adaptation_max") }
plan-nursing_partnership = Posible: primero entrar, después reconocer
    .what = Se llama acuerdo de reconocimiento (Anerkennungspartnerschaft): trabajar en Alemania mientras se hace el reconocimiento. Se necesita: formación (al menos { FACT("qualified_training_min") }, reconocida por el Estado) o estudios universitarios, alemán al menos { FACT("lang_recognition_partnership") }, un empleador adecuado con acuerdo por escrito y la aprobación de la Agencia Federal de Empleo (Bundesagentur für Arbeit). Con algunos empleadores se trabaja mientras tanto como auxiliar.
    .office = empleador y embajada de Alemania
    .time = primero como máximo { FACT("recognition_partnership_first") }, en total como máximo { FACT("recognition_partnership_max") }
plan-nursing_work = Trabajar en enfermería
    .what = Con el permiso profesional y el permiso de residencia, la meta está alcanzada. En el sector de cuidados hay un salario mínimo propio para enfermeras y enfermeros titulados: { FACT("care_min_wage_nurse") } brutos por hora (no en hospitales). Nunca pagar por adelantado por un puesto.
    .office = si hay problemas con el salario o el contrato: Faire Integration, gratis, también en el extranjero

## Health professions

plan-health_language = Aprender alemán para la profesión
    .what = Para el permiso se necesita alemán. Qué nivel vale lo dice la autoridad para esta profesión. Empezar pronto es lo que más tiempo ahorra después.
    .office = por ejemplo Goethe-Institut
plan-doctor_language = Aprender alemán para la medicina
    .what = Los estados federados (Bundesländer) exigen por lo general alemán { FACT("doctor_language") } y además un examen de lenguaje médico (Fachsprachprüfung) de nivel { FACT("doctor_language_medical") }. Es una conversación con médicas y médicos sobre un tratamiento.
    .office = colegio de médicos del estado federado (Landesärztekammer) o autoridad del estado federado
plan-health_apply = Solicitar el permiso para ejercer
    .what = Esta profesión solo se puede ejercer con permiso. La responsable es la autoridad del estado federado (Bundesland) en el que se quiere trabajar. El buscador de reconocimiento (Anerkennungs-Finder) la indica. La autoridad compara la formación y cuenta también la experiencia profesional.
    .office = autoridad del estado federado para profesiones de la salud
    .cost = según el estado federado, preguntar antes
    .time = según la profesión y el estado federado, preguntar antes
plan-doctor_apply = Solicitar la Approbation
    .what = La Approbation es el permiso completo para trabajar como médica o médico. La responsable es la autoridad del estado federado (Bundesland). Para el comienzo puede haber un permiso temporal (Berufserlaubnis), como máximo { FACT("doctor_temporary_licence_max") }. Las reglas pueden cambiar: preguntar a la autoridad qué vale ahora.
    .office = autoridad de Approbation del estado federado
    .cost = según el estado federado, preguntar antes
    .time = según el estado federado, preguntar antes
plan-health_differences = Compensar las diferencias
    .what = Si la autoridad ve diferencias importantes, la puerta no está cerrada. Escribe en una resolución (Bescheid) qué falta. Bescheid significa: decisión por escrito. Se puede compensar con un examen o un curso de adaptación (Anpassungslehrgang), según la profesión.
    .time = curso como máximo { FACT("adaptation_max") }; un examen debería ser posible como máximo { FACT("aptitude_test_within") } después de la decisión
plan-doctor_differences = Compensar las diferencias
    .what = Si la autoridad ve diferencias importantes, por lo general es posible un examen de conocimientos (Kenntnisprüfung). Tiene el nivel del examen de Estado alemán. En muchas ciudades hay cursos de preparación. El asesoramiento IQ ayuda a buscarlos.

## Other protected occupations

plan-regulated_finder = Encontrar el organismo competente
    .what = En una profesión regulada (reglementiert) solo se puede trabajar con permiso, o el nombre de la profesión está protegido. El buscador de reconocimiento (Anerkennungs-Finder) pregunta por profesión y lugar e indica el organismo. Para escuela y jardín de infancia decide cada estado federado (Bundesland).
    .office = según la profesión: autoridad del estado federado o cámara
plan-regulated_apply = Presentar la solicitud
    .what = Con los papeles, { $for ->
            [self] la solicitud se presenta ante este organismo. Pregunte antes por la tasa y por el nivel de alemán necesario.
           *[other] la persona presenta la solicitud ante este organismo. Debería preguntar antes por la tasa y por el nivel de alemán necesario.
        }
    .cost = según el organismo, preguntar antes
    .time = según la ley federal como máximo { FACT("bqfg_decision_time") }, en cuanto estén todos los papeles, con prórroga más; según la ley del estado federado, por favor preguntar
plan-regulated_differences = Compensar las diferencias
    .what = Si el organismo ve diferencias importantes, dice en la resolución (Bescheid) qué falta. Bescheid significa: decisión por escrito. Por lo general se puede elegir: un examen o un curso de adaptación (Anpassungslehrgang: curso con práctica).
    .time = curso como máximo { FACT("adaptation_max") }

## Vocational training

plan-vocational_finder = Encontrar la cámara competente
    .what = Para los oficios (Handwerk) es la cámara de oficios (Handwerkskammer); para la mayoría de las profesiones de industria, comercio y hostelería, la IHK FOSA. El buscador de reconocimiento (Anerkennungs-Finder) indica el organismo y la profesión alemana para comparar. Se puede trabajar también sin reconocimiento, pero para la visa de profesional cualificado (Fachkraft) por lo general es necesario.
    .office = IHK FOSA o Handwerkskammer
plan-vocational_apply = Presentar la solicitud ante la cámara
    .what = La cámara compara la formación con la profesión alemana. También cuenta la experiencia profesional.
    .cost = aproximadamente { FACT("recognition_fee_chambers") }, más traducciones; preguntar antes
    .time = como máximo { FACT("bqfg_decision_time") }, en cuanto estén todos los papeles, con prórroga más; acelerado (§ 81a), la meta es { FACT("bqfg_fast_track_time") }
plan-vocational_result = Leer la resolución
    .what = Resolución (Bescheid) significa: decisión por escrito. Reconocimiento completo: el título vale como uno alemán. Reconocimiento parcial: lo que falta se puede completar en un curso o en una empresa, y para la Tarjeta de Oportunidades (Chancenkarte) la resolución ya da { FACT("oc_points_nr01") }. Rechazo: buscar otros caminos con el asesoramiento.
plan-partnership = Posible: primero entrar, después reconocer
    .what = Se llama acuerdo de reconocimiento (Anerkennungspartnerschaft): trabajar en Alemania mientras se hace el reconocimiento. Se necesita: formación (al menos { FACT("qualified_training_min") }, reconocida por el Estado) o estudios universitarios, alemán al menos { FACT("lang_recognition_partnership") }, un empleador adecuado con acuerdo por escrito y la aprobación de la Agencia Federal de Empleo (Bundesagentur für Arbeit).
    .office = empleador y embajada de Alemania
    .time = primero como máximo { FACT("recognition_partnership_first") }, en total como máximo { FACT("recognition_partnership_max") }

## Degree

plan-anabin = Mirar en anabin
    .what = anabin es una base de datos gratuita sobre universidades en el extranjero. Si la universidad tiene H+ y el título «entspricht» (corresponde) o «gleichwertig» (equivalente), muchas veces basta una copia impresa de ambas cosas. H+/- significa: depende del título.
    .cost = ninguno
plan-zab_statement = Si no: evaluación del título de la ZAB
    .what = Si el título no aparece como corresponde en anabin, ayuda la evaluación del título (Zeugnisbewertung). Es un escrito de la ZAB (Zentralstelle für ausländisches Bildungswesen): dice a qué título alemán corresponden los estudios. Vale sin fecha de vencimiento en todos los estados federados (Bundesländer).
    .office = ZAB, solicitud por internet
    .papers = título final, lista de materias, documento de identidad, traducciones según el país
    .cost = { FACT("zab_statement_fee") }, cada una más { FACT("zab_statement_fee_further") }
    .time = aproximadamente { FACT("zab_statement_duration") }, para la Tarjeta Azul UE aproximadamente { FACT("zab_statement_duration_blue_card") }, a veces más
plan-degree_missing = Si faltan papeles
    .what = Primero, pedir en la universidad o el ministerio del país de origen un duplicado. Es un título nuevo y válido. Si no es posible, preguntar a la ZAB antes de la solicitud qué acepta en su lugar. Nunca comprar un título falso: es un delito y pone en peligro la visa.
    .office = ZAB
plan-degree_use = Para qué sirve el comprobante
    .what = Para trabajar no se necesita en muchas profesiones universitarias, pero para la visa por lo general sí. Importante: en profesiones reguladas, por ejemplo médica o profesor, no basta. También nombres como ingeniero o arquitecto pueden estar protegidos. Eso lo muestra el buscador de reconocimiento (Anerkennungs-Finder).
plan-degree_job = Encontrar un puesto adecuado
    .what = Dos caminos importantes: la Tarjeta Azul UE (el trabajo corresponde a los estudios, salario bruto anual de al menos { FACT("blue_card_salary_general") }; en profesiones con escasez y poco después de los estudios, { FACT("blue_card_salary_reduced") }) y el permiso para profesionales con título universitario (cualquier trabajo cualificado). Desde los { FACT("age45_age") }, en el segundo camino se necesita para el primer permiso un salario más alto o una previsión para la vejez.

## IT

plan-it_free = Trabajar está permitido sin reconocimiento
    .what = Las profesiones de informática no están reguladas. Nadie necesita un reconocimiento para trabajar en informática. Para el permiso de residencia cuentan los estudios universitarios, la formación o la experiencia profesional.
plan-it_degree = Demostrar los estudios universitarios
    .what = Mirar en anabin: si la universidad tiene H+ y el título «entspricht» (corresponde) o «gleichwertig» (equivalente), muchas veces basta una copia impresa. Si no, ayuda la evaluación del título (Zeugnisbewertung) de la ZAB.
    .office = ZAB (Zentralstelle für ausländisches Bildungswesen)
    .cost = anabin ninguno, evaluación del título { FACT("zab_statement_fee") }
plan-it_experience = Demostrar la experiencia profesional
    .what =
        Sin estudios universitarios hay dos caminos:
        Tarjeta Azul UE: al menos { FACT("blue_card_it_experience") } de experiencia en informática de nivel universitario. Cuentan los últimos { FACT("blue_card_it_experience_window") }.
        Permiso para personas con experiencia profesional (§ 19c): al menos { FACT("experience_years") } de experiencia en informática. Cuentan los últimos { FACT("experience_window") }.
    .papers = certificados de trabajo con tareas y duración, contratos, comprobantes de salario
plan-it_salary = Revisar la oferta de trabajo y el salario
    .what =
        Los dos caminos necesitan una oferta de trabajo y la aprobación de la Agencia Federal de Empleo (Bundesagentur für Arbeit).
        Tarjeta Azul: salario bruto anual de al menos { FACT("blue_card_salary_reduced") }, contrato de al menos { FACT("blue_card_offer_months") }.
        Experiencia profesional: al menos { FACT("experience_6beschv_min_salary") }, o el empleador paga según convenio colectivo. Desde los { FACT("age45_age") } se necesita ahí un salario más alto o una previsión para la vejez.

## No formal qualification

plan-no_formal_look = Mirar bien: ¿hay quizás un título?
    .what = Solo se puede reconocer un título. La experiencia profesional sola no basta para eso. Pero muchos tienen uno y no lo llaman así: una escuela técnica, un aprendizaje en una empresa con examen del Estado, un bachillerato profesional. Para profesionales cualificados (Fachkräfte), la formación tiene que durar al menos { FACT("qualified_training_min") }.
plan-no_formal_training = Pensar en una formación en Alemania
    .what = En una formación profesional (Ausbildung) se aprende la profesión en Alemania y por lo general ya se gana dinero. Por lo general se necesitan un contrato de formación y alemán { FACT("apprenticeship_german") }. Los intermediarios no pueden pedir dinero por buscar una plaza de formación.
    .office = empresas, escuelas profesionales, agencia de empleo (Agentur für Arbeit)
plan-no_formal_nationality = Preguntar por el pasaporte
    .what = Para algunos países hay caminos sin título, siempre con oferta de trabajo y aprobación de la Agencia Federal de Empleo (Bundesagentur für Arbeit). Balcanes Occidentales: { FACT("western_balkans_countries") }. Ahí el número por año es limitado y puede estar ya agotado. Otros países con una regla parecida: { FACT("best_friends_rule") }.
    .office = Embajada o consulado de Alemania
plan-no_formal_language = Aprender alemán
    .what = El alemán abre casi todos los caminos: formación, mejor trabajo, más salario. Lo que más vale la pena es un curso con examen reconocido.
    .office = por ejemplo Goethe-Institut
plan-no_formal_careful = Cuidado con ofertas a cambio de dinero
    .what = Nadie puede garantizar una visa. Por favor, no pagar nada por adelantado y no entregar nunca el pasaporte. Los intermediarios privados solo pueden cobrar a quienes buscan trabajo después de un contrato de trabajo, como máximo { FACT("agent_fee_cap") }. A personas que buscan una plaza de formación: nada.
    .office = preguntas sobre una oferta: Faire Integration, gratis, también desde el extranjero

## Unclear

plan-unclear_collect = Reunir lo que hay
    .what = ¿Cómo se llama el título en el idioma del país? ¿Cuánto duró la formación, en qué escuela? Eso es lo primero que pregunta todo asesoramiento.
    .papers = títulos, listas de materias, certificados de trabajo, también como foto en el propio celular
plan-unclear_finder = Buscar en el buscador de reconocimiento
    .what = El buscador de reconocimiento (Anerkennungs-Finder) está en el portal oficial «Anerkennung in Deutschland», en varios idiomas. Escribir profesión y lugar: muestra si la profesión está regulada y qué organismo es competente.
    .cost = ninguno
plan-unclear_anabin = Si son estudios universitarios: mirar en anabin
    .what = anabin es una base de datos gratuita sobre universidades en el extranjero. H+ en la universidad es una buena señal. Si no, ayuda la ZAB (Zentralstelle für ausländisches Bildungswesen) con una evaluación del título (Zeugnisbewertung).
    .cost = ninguno
plan-unclear_next = Después seguir aquí
    .what = { $for ->
            [self] Cuando sepa la profesión y el título, empiece aquí otra vez. Entonces recibe un plan más exacto.
           *[other] Cuando la profesión y el título estén claros, empiece aquí otra vez. Entonces hay un plan más exacto.
        }
