answer-nursing =
    En Alemania la profesión se llama Pflegefachfrau o Pflegefachmann. Se necesita un permiso del estado federado (Bundesland). Hace falta una formación equivalente (o completar lo que falta), salud, ningún delito grave y alemán, normalmente { FACT("nursing_language") }.
    Si hay diferencias, usted puede elegir: examen de conocimientos (Kenntnisprüfung) o curso de adaptación (Anpassungslehrgang).
    La autoridad decide por lo general como máximo { FACT("nursing_decision_time") } después de la solicitud completa.
    La hoja de ruta muestra todos los pasos.
    .title = Trabajar en enfermería
    .detail =
        El curso de adaptación dura como máximo { FACT("nursing_adaptation_max") } y termina con un examen.
        Puede renunciar a la comparación de los papeles y elegir directamente el examen o el curso. Eso puede ahorrar tiempo.
        Entrar antes del reconocimiento: es posible con el acuerdo de reconocimiento (Anerkennungspartnerschaft), desde alemán { FACT("lang_recognition_partnership") } y con un empleador adecuado. Hasta el permiso se trabaja entonces normalmente como auxiliar.
        Salario mínimo en cuidados, bruto por hora: enfermeras y enfermeros titulados { FACT("care_min_wage_nurse") }, auxiliares sin formación { FACT("care_min_wage_assistant") } (no en hospitales).
        No pague nunca por adelantado por un puesto. Cuidado con contratos en los que debe devolver mucho dinero al renunciar.

answer-doctor =
    Como médica o médico se necesita la Approbation. Es el permiso completo del estado federado (Bundesland). Para empezar puede haber un permiso temporal (Berufserlaubnis), como máximo { FACT("doctor_temporary_licence_max") }.
    Se compara con los estudios alemanes. Si hay diferencias importantes, sigue un examen de conocimientos (Kenntnisprüfung).
    Alemán: por lo general { FACT("doctor_language") } y un examen de lenguaje médico (Fachsprachprüfung) de nivel { FACT("doctor_language_medical") }.
    Las reglas pueden cambiar: preguntar a la autoridad.
    .title = Trabajar como médica o médico
    .detail =
        Para odontología, farmacia y veterinaria vale algo parecido: permiso del estado federado, comparación de la formación, alemán para la profesión.
        El examen de conocimientos tiene el nivel del examen estatal alemán. Hay cursos de preparación. El asesoramiento IQ ayuda a buscar.
        Corresponde la autoridad del estado federado donde quiere trabajar.
        El reconocimiento de una especialidad viene más tarde. Para eso corresponde el colegio de médicos (Ärztekammer).
        Con la Approbation es posible la Tarjeta Azul UE, si el salario alcanza.

answer-care_assistant =
    Auxiliar de cuidados (Pflegehelferin, Pflegeassistent) es una profesión propia, con menos nivel que enfermería. Para personas de fuera de la UE hay un camino (§ 22a BeschV):
    • una formación alemana de auxiliar regulada por el Estado, o una extranjera reconocida en Alemania como equivalente
    • una oferta de trabajo
    • la aprobación de la Bundesagentur für Arbeit
    La experiencia sola no basta para eso. A quien estudió enfermería le conviene más el reconocimiento de esa profesión.
    .title = Trabajar de auxiliar de cuidados
    .detail =
        Salario mínimo en cuidados, bruto por hora: sin formación { FACT("care_min_wage_assistant") }, con una verdadera formación de auxiliar (no solo un curso corto) { FACT("care_min_wage_trained_assistant") }. No vale en hospitales.
        Sobre el reconocimiento decide una autoridad del estado federado (Bundesland). El { FACT("watch_pflegefachassistenz") } empieza una nueva formación, igual en toda Alemania: Pflegefachassistenz. Sustituye poco a poco a las antiguas. Pregunte a la autoridad qué vale para usted.
        Desde los { FACT("age45_age") } se necesita un salario más alto o una previsión para la vejez.
        Quien hizo la formación en Alemania puede buscar trabajo después: como máximo { FACT("job_search_assistants") }, con una prórroga de como máximo { FACT("job_search_assistants_extension") } (§ 20 AufenthG).
        Otros caminos: la formación de enfermería en Alemania o, con algunos pasaportes, un trabajo de ayudante (regla de los Balcanes Occidentales).

answer-physiotherapist_and_health =
    Muchas profesiones de la salud están reguladas: por ejemplo fisioterapia, terapia ocupacional, logopedia, matrona, laboratorio, radiología, técnico en emergencias, asistencia de quirófano. Se necesita un permiso del estado federado (Bundesland) donde se quiere trabajar.
    La autoridad compara la formación y cuenta también la experiencia. Si hay diferencias importantes, ayudan un examen o un curso de adaptación.
    Qué alemán se necesita lo dice la autoridad. El Anerkennungs-Finder la nombra.
    .title = Fisioterapia, matrona, laboratorio
    .detail =
        El curso dura por lo general como máximo { FACT("adaptation_max") }. Muchas veces se puede elegir entre curso y examen. Para algunas profesiones valen leyes propias.
        No están reguladas por ejemplo las profesiones del consultorio: asistente médica (Medizinische Fachangestellte; corresponde la Ärztekammer) y asistente dental (Zahnmedizinische Fachangestellte; corresponde la Zahnärztekammer). El masaje de bienestar no es una profesión de la salud; el de masajista con formación médica (Masseur und medizinischer Bademeister), sí.
        Psicología no está regulada; psicoterapia, sí.
        En muchos países la fisioterapia es una carrera universitaria; en Alemania, normalmente una formación profesional. No es una desventaja: se compara lo que se aprendió.
        La Tarjeta Azul UE solo es posible con estudios universitarios comparables y con el permiso o una promesa de darlo.
        Entrar antes del reconocimiento: quizás con el acuerdo de reconocimiento (Anerkennungspartnerschaft). Hasta el permiso solo se puede hacer trabajo más sencillo, y solo con ciertos empleadores, por ejemplo con convenio colectivo.

answer-teacher =
    Para trabajar como docente en una escuela se necesita por lo general el reconocimiento. Cada estado federado (Bundesland) tiene sus reglas. Por eso: primero elegir el estado, después preguntar a la autoridad escolar.
    Importan normalmente: estudios de docencia, las materias y muy buen alemán. Si falta algo, puede haber un curso o un examen.
    Para educadoras y educadores infantiles (Erzieher) vale algo parecido: también aquí decide una autoridad del estado.
    .title = Trabajar como docente o educadora
    .detail =
        En algunos países se aprende a ser docente de una sola materia. En Alemania los estados federados muchas veces exigen más. A veces se puede estudiar otra materia después.
        Qué nivel de alemán hace falta lo dice la autoridad escolar. Los plazos y las tasas los regula el estado.
        Las escuelas privadas y de idiomas tienen reglas propias: preguntar allí directamente. Algunos estados contratan también a personas sin estudios de docencia. Lo decide la autoridad escolar.
        Los docentes están entre las profesiones con escasez de la Tarjeta Azul UE: con estudios comparables y el permiso basta un salario anual de { FACT("blue_card_salary_reduced") } brutos.
        Para trabajar en una universidad no se necesita permiso para la profesión.
        La evaluación del título de la ZAB no basta para la escuela.

answer-engineer =
    En ingeniería se puede trabajar sin reconocimiento. Solo el título «Ingenieurin» o «Ingenieur» está protegido: quien quiere llamarse así pregunta a la cámara de ingenieros (Ingenieurkammer) del estado federado.
    Para la visa, los estudios tienen que estar reconocidos o ser comparables. Lo muestra anabin; si no, la evaluación del título de la ZAB.
    Las ingenierías están en la lista de la Tarjeta Azul UE: bastan al menos { FACT("blue_card_salary_reduced") } brutos al año. La ley no exige alemán para eso, pero muchos empleadores sí.
    .title = Trabajar en ingeniería
    .detail =
        Con el salario más bajo, la Agencia Federal de Empleo (Bundesagentur für Arbeit) tiene que dar su aprobación. Desde { FACT("blue_card_salary_general") } no hace falta.
        Para la Tarjeta Azul, el trabajo tiene que corresponder a los estudios, y el contrato tiene que valer al menos { FACT("blue_card_offer_months") }. Si no, existe el permiso de profesional con título universitario (§ 18b AufenthG): para cualquier trabajo cualificado.
        Ingeniería civil: para algunas tareas, por ejemplo presentar planos de obra, hay que estar en una lista. La cámara lo explica.
        Arquitectura y urbanismo: el título está protegido. Corresponde la cámara de arquitectos (Architektenkammer).
        Quien es técnica o técnico y no tiene estudios universitarios pregunta por el reconocimiento en la cámara. La Tarjeta Azul entonces casi nunca es posible.
        ¿Todavía sin puesto? Con estudios comparables no se necesitan puntos para la Tarjeta de Oportunidades (Chancenkarte).

answer-technical_trades =
    Electricidad, plomería y calefacción, climatización, mecatrónica, solar, movilidad eléctrica: en estas profesiones se puede trabajar como empleada o empleado sin reconocimiento. Pero para la visa de profesional cualificado (§ 18a AufenthG) la formación tiene que estar reconocida por completo.
    Corresponde la Handwerkskammer (oficios) o la IHK FOSA (industria). Tasa: aproximadamente { FACT("recognition_fee_chambers") }.
    Atención: electricistas e instaladores no están en la lista de la Tarjeta Azul UE, aunque muchas empresas los buscan.
    .title = Electricidad, calefacción, solar
    .detail =
        Sin reconocimiento completo hay dos caminos, los dos con oferta de trabajo y aprobación de la Bundesagentur für Arbeit:
        • Acuerdo de reconocimiento (Anerkennungspartnerschaft): primero entrar y trabajar, después el reconocimiento. Desde alemán { FACT("lang_recognition_partnership") }.
        • Experiencia profesional (§ 19c AufenthG): formación reconocida por el Estado (mínimo { FACT("experience_training_min") }), además mínimo { FACT("experience_years") } de experiencia (cuentan los últimos { FACT("experience_window") }) y { FACT("experience_6beschv_min_salary") } brutos al año. El salario puede ser menor si el empleador está obligado por un convenio colectivo y paga según él.
        Desde los { FACT("age45_age") } vale para el primer permiso otra regla: más salario o una previsión para la vejez.
        Profesiones nuevas, por ejemplo solar o bombas de calor: la cámara busca la profesión alemana que mejor corresponde. Para soldar muchas veces no hay una profesión alemana propia.
        Si falta algo, la resolución (Bescheid) lo dice. Entonces ayuda práctica en una empresa o un curso. El asesoramiento IQ conoce cursos.
        Para una empresa propia, en muchas de estas profesiones hay que estar inscrito en la Handwerkskammer.

answer-it_without_degree =
    Sí, es posible. Hay dos caminos, los dos con oferta de trabajo y aprobación de la Bundesagentur für Arbeit:
    • Tarjeta Azul UE: mínimo { FACT("blue_card_it_experience") } de experiencia en informática de nivel académico (cuentan los últimos { FACT("blue_card_it_experience_window") }) y { FACT("blue_card_salary_reduced") } brutos al año.
    • Experiencia (§ 19c): mínimo { FACT("experience_years") } (cuentan los últimos { FACT("experience_window") }) y { FACT("experience_6beschv_min_salary") } o salario según convenio colectivo.
    No hace falta reconocimiento. La ley no exige alemán.
    .title = Informática sin título
    .detail =
        Comprobantes: cartas de empleadores con tareas y duración, contratos, recibos de salario. Un curso o un certificado no sustituye la experiencia.
        Para la Tarjeta Azul, también el nuevo trabajo tiene que ser de especialista o directivo en informática, por ejemplo desarrollo de software, redes o bases de datos. El soporte técnico solo no cuenta. El contrato tiene que valer al menos { FACT("blue_card_offer_months") }.
        La edad: en la Tarjeta Azul no importa. En el segundo camino se necesita desde los { FACT("age45_age") } un salario más alto o una previsión para la vejez.
        El segundo camino es una decisión de la autoridad («puede»); no hay un derecho a ello. En lugar del salario basta allí que el empleador esté obligado por un convenio colectivo y pague según él.
        Los importes cambian cada año.
        Con una formación profesional en informática (mínimo { FACT("qualified_training_min") }) es posible también el reconocimiento en la IHK FOSA.
        El trabajo por cuenta propia tiene otras reglas.

answer-it_with_degree =
    Las profesiones de informática no están reguladas: no se necesita permiso para la profesión. Para la visa, los estudios tienen que estar reconocidos o ser comparables (anabin o ZAB). Entonces hay estos caminos:
    • Tarjeta Azul UE: el trabajo corresponde a los estudios, salario anual de al menos { FACT("blue_card_salary_reduced") } brutos, contrato de al menos { FACT("blue_card_offer_months") }.
    • Profesional con título universitario (§ 18b): para cualquier trabajo cualificado.
    • Todavía sin puesto: Tarjeta de Oportunidades, sin puntos.
    .title = Informática con título
    .detail =
        Para el salario más bajo de la Tarjeta Azul, la Agencia Federal de Empleo (Bundesagentur für Arbeit) tiene que dar su aprobación. Desde { FACT("blue_card_salary_general") } no hace falta.
        En el § 18b no hay un salario mínimo fijo. Pero el salario no puede ser peor que el de colegas comparables. Desde los { FACT("age45_age") } se necesitan para el primer permiso al menos { FACT("age45_min_salary") } al año o una previsión para la vejez. Para la Tarjeta Azul eso no vale.
        ¿Los estudios no son comparables o eran de otra materia muy distinta? Entonces quizás ayuda el camino de la experiencia: vea «Informática sin título».
        La ley no exige alemán. En muchas empresas se habla inglés; en la vida diaria el alemán ayuda de todos modos.
        La Tarjeta de Oportunidades (Chancenkarte) necesita dinero para vivir: por ahora { FACT("oc_livelihood") } al mes. No hay un derecho a ella.

answer-cook_hospitality =
    En cocina, servicio y hotel se puede trabajar sin reconocimiento. Para la visa hay sobre todo estos caminos:
    • Profesional cualificado (§ 18a): formación reconocida por la IHK FOSA.
    • Acuerdo de reconocimiento: primero venir, después reconocer, desde alemán { FACT("lang_recognition_partnership") }.
    • Experiencia profesional (§ 19c): formación, experiencia y salario suficiente o convenio colectivo.
    • Cocinero de especialidades (§ 11 BeschV): tiempo completo en un restaurante de especialidades, como máximo { FACT("specialty_cooks_max") }.
    .title = Cocina, hotel, restaurante
    .detail =
        Los cocineros no están en la lista de la Tarjeta Azul UE.
        Con el cocinero de especialidades, la Agencia Federal de Empleo (Bundesagentur für Arbeit) comprueba primero si ya hay alguien para eso en Alemania (Vorrangprüfung).
        Personas con experiencia necesitan mínimo { FACT("experience_years") } de experiencia (cuentan los últimos { FACT("experience_window") }), una formación reconocida por el Estado (mínimo { FACT("experience_training_min") }) y { FACT("experience_6beschv_min_salary") } brutos al año. Con convenio colectivo puede ser menos. Desde los { FACT("age45_age") } se necesita más salario o una previsión para la vejez.
        Por poco tiempo (§ 15d BeschV): como máximo { FACT("short_term_months") } dentro de un año, mínimo { FACT("short_term_hours") } por semana, solo con empleadores con convenio colectivo. Ellos lo solicitan y pagan el viaje. Las plazas son limitadas.
        Sin formación, un trabajo de ayudante de cocina normalmente solo es posible con algunos pasaportes, por ejemplo de los Balcanes Occidentales. O con una formación profesional en Alemania.
        Salario mínimo: { FACT("min_wage") } brutos por hora. Muchas veces se trabaja por la noche y el fin de semana: anote usted mismo las horas.

answer-driver =
    Para camión y autobús hay un camino propio (§ 24a BeschV). Se necesita:
    • una oferta de trabajo
    • licencia de conducir y cualificación como se exigen en la UE
    • la aprobación de la Agencia Federal de Empleo (Bundesagentur für Arbeit)
    ¿Falta todavía la licencia de la UE? Entonces el empleador puede ofrecer un programa: se obtienen las dos cosas en Alemania, como máximo en { FACT("driver_licence_months") }. Para eso se necesita la licencia del propio país y una oferta de trabajo para después.
    .title = Conducir camión o autobús
    .detail =
        La licencia de un país de fuera de la UE por lo general no basta para trabajar como conductor profesional. Corresponden la oficina de licencias (Führerscheinstelle) y la IHK.
        Lea bien el contrato: ¿quién paga la licencia y qué hay que devolver si se renuncia?
        Desde los { FACT("age45_age") } se necesita un salario más alto o una previsión para la vejez.
        Las conductoras y los conductores no están en la lista de la Tarjeta Azul UE.
        Para taxi, furgoneta de reparto o montacargas no está hecho este camino. Con algunos pasaportes es posible de todos modos cualquier trabajo, por ejemplo: { FACT("western_balkans_countries") } (regla de los Balcanes Occidentales).
        Los maquinistas de tren necesitan una licencia propia del Eisenbahn-Bundesamt.
        Para conductores hay muchas ofertas falsas. Nunca pagar por adelantado. Faire Integration revisa ofertas gratis.

answer-craft =
    En los oficios (Handwerk), por ejemplo albañil, carpintera, peluquero, panadera o mecánico, normalmente se puede trabajar como empleada o empleado sin reconocimiento. Pero para la visa de profesional cualificado (§ 18a AufenthG) la formación tiene que estar reconocida por completo.
    Eso lo hace la Handwerkskammer. Tasa: aproximadamente { FACT("recognition_fee_chambers") }. Decide por lo general como máximo { FACT("bqfg_decision_time") } después de la solicitud completa. La experiencia también cuenta.
    .title = Trabajar en un oficio
    .detail =
        La formación tiene que haber durado al menos { FACT("qualified_training_min") }. La experiencia sola, sin título, no se puede reconocer.
        ¿Reconocimiento solo parcial? Entonces muchas veces falta solo algo de práctica. Se puede completar en una empresa.
        Con el acuerdo de reconocimiento (Anerkennungspartnerschaft) se puede venir primero y trabajar, desde alemán { FACT("lang_recognition_partnership") }. Para personas con experiencia existe el § 19c AufenthG: con formación reconocida por el Estado, experiencia y salario suficiente o convenio colectivo.
        Una empresa propia es otra cosa: en muchos oficios hay que estar inscrito para eso en la Handwerkskammer. Las reglas son estrictas.
        También óptica, prótesis dental y ortopedia técnica son oficios en Alemania.
        Qué cámara corresponde lo muestra el Anerkennungs-Finder.
        Los oficios no están en la lista de la Tarjeta Azul UE. No es una desventaja: para profesionales con formación existe un permiso propio.

answer-shortage_occupations =
    Cuidado, hay dos listas:
    • La lista de la Tarjeta Azul UE (§ 18g AufenthG): técnica y ciencias naturales con estudios, arquitectura, informática, medicina, enfermería con estudios, otras profesiones de la salud con estudios, docentes y algunos directivos. Aquí basta un salario anual de { FACT("blue_card_salary_reduced") } brutos.
    • El análisis de escasez (Engpassanalyse) de la Bundesagentur für Arbeit: mucho más largo. Muestra dónde faltan personas. Para la Tarjeta Azul no cuenta.
    .title = Profesiones con escasez: ¿qué lista?
    .detail =
        Electricistas, cocineros y conductores no están en la lista de la Tarjeta Azul, aunque muchas páginas lo digan. Para ellos hay otros permisos; para eso no se necesita una lista.
        La profesión sola no basta: para la Tarjeta Azul se necesitan por lo general estudios universitarios comparables y, en profesiones reguladas, también el permiso. En informática es posible con experiencia.
        Directivos son por ejemplo quienes dirigen producción, obras, logística, informática, un hogar de mayores, una guardería o una escuela. La dirección de hoteles y restaurantes no está incluida.
        Enfermeras y enfermeros con formación profesional: si cuentan para la lista se decide en cada caso.
        ¿No está en la lista? Si el título tiene como máximo { FACT("blue_card_new_entrant") } en el momento de la solicitud, vale el salario más bajo en cualquier profesión. Si no, vale el salario normal de la Tarjeta Azul, o conviene más un permiso de profesional cualificado.
        En la Tarjeta de Oportunidades (Chancenkarte) con puntos, un título de esta lista da { FACT("oc_points_nr08") }.
