answer-general_which_visa =
    Depende de tres cosas: pasaporte, título y oferta de trabajo.
    • Pasaporte de la UE, del EEE o de Suiza: no hace falta visa.
    • Título y oferta de trabajo: muchas veces un permiso para profesionales cualificados; con estudios universitarios, quizás la Tarjeta Azul UE.
    • Título, pero todavía sin puesto: quizás la Tarjeta de Oportunidades (Chancenkarte) para buscar.
    • Reconocimiento sin terminar: quizás entrar primero y terminarlo aquí.
    Lo mejor es aclarar primero cuánto vale el título en Alemania. La hoja de ruta ayuda con eso.
    .title = ¿Qué visa es para mí?
    .detail =
        Por lo general se necesita una oferta de trabajo concreta, un título reconocido o comparable y muchas veces la aprobación de la Agencia Federal de Empleo (Bundesagentur für Arbeit). La pide la autoridad, no usted.
        En profesiones reguladas, por ejemplo en enfermería, se añade el permiso para la profesión.
        Para personas con experiencia profesional hay un camino propio (§ 19c): sin reconocimiento alemán, pero con experiencia, un título del país de origen y salario suficiente. En informática es posible también sin título.
        Para algunos países hay reglas especiales, por ejemplo para los Balcanes Occidentales.
        Con una visa de visita no se puede trabajar. Quien viene como turista no puede solicitar la Tarjeta de Oportunidades en Alemania.

answer-no_qualification =
    Sin título hay menos caminos, pero los hay:
    • una formación profesional (Ausbildung) en Alemania, por lo general con alemán { FACT("apprenticeship_german") }
    • en informática: varios años de experiencia y salario suficiente
    • con algunos pasaportes, una oferta de trabajo, por ejemplo: { FACT("western_balkans_countries") }
    Mire bien: también una escuela técnica o un aprendizaje con examen estatal es un título.
    .title = Trabajar sin título ni formación
    .detail =
        Solo se puede reconocer un título, no la experiencia profesional sola.
        Regla de los Balcanes Occidentales: es posible cualquier trabajo si la Agencia Federal de Empleo (Bundesagentur für Arbeit) da su aprobación. Cada año el número es limitado y puede estar ya agotado.
        Algo parecido vale para pasaportes de estos países: { FACT("best_friends_rule") }.
        Formación profesional: se aprende en la empresa y en la escuela profesional, y normalmente ya se gana dinero. Los intermediarios no pueden pedir dinero a personas que buscan un puesto de formación.
        Todo trabajo regulado, por ejemplo el de enfermería, necesita de todos modos un permiso.

answer-total_cost =
    Puede contar con estas tasas:
    • visa: { FACT("visa_fee") }
    • permiso de residencia en Alemania: { FACT("residence_permit_fee") }
    • reconocimiento en una cámara: { FACT("recognition_fee_chambers") }
    • o evaluación del título universitario: { FACT("zab_statement_fee") }
    A esto se suman traducciones, curso de alemán y viaje. El procedimiento acelerado lo paga el empleador. Nadie puede «garantizar» una visa, tampoco por dinero.
    .title = ¿Cuánto cuesta todo junto?
    .detail =
        Las traducciones muchas veces cuestan más que las tasas. Por eso: primero preguntar qué papeles deben estar traducidos.
        En profesiones reguladas, la autoridad del estado federado (Bundesland) fija la tasa.
        El procedimiento acelerado (§ 81a) cuesta { FACT("fast_track_fee") }. El empleador lo paga a la Oficina de Extranjería (Ausländerbehörde).
        Para algunos caminos hay que demostrar que el dinero alcanza para vivir. Pero ese dinero sigue siendo suyo, no es una tasa.
        Los niños pagan por la visa { FACT("visa_fee_minor") }.
        Si hay una ayuda económica lo dice el asesoramiento. Pregunte por ella antes de que haya gastos.

answer-total_time =
    Nadie puede dar un número seguro. Lo que más tarda normalmente es aprender alemán, y después reunir los papeles.
    Para algunos pasos vale:
    • reconocimiento: por lo general como máximo { FACT("bqfg_decision_time") } desde que están todos los papeles
    • en enfermería: como máximo { FACT("nursing_decision_time") }
    • evaluación del título: unos { FACT("zab_statement_duration") }
    • visa: muy distinto según el país; la embajada indica su tiempo de espera.
    .title = ¿Cuánto tarda todo junto?
    .detail =
        Esto ayuda de verdad: empezar pronto con el alemán, pedir asesoramiento antes de la solicitud, entregar todos los papeles de una vez. El plazo empieza solo cuando ya no falta nada.
        Un empleador puede iniciar el procedimiento acelerado (§ 81a). Entonces las metas son: reconocimiento { FACT("fast_track_recognition_time") }, cita en la embajada { FACT("fast_track_appointment_time") }, decisión sobre la visa { FACT("fast_track_visa_time") }. Son metas, no una garantía.
        A veces se puede entrar y trabajar ya antes del reconocimiento (acuerdo de reconocimiento, Anerkennungspartnerschaft).

answer-documents_checklist =
    Normalmente se necesita:
    • documento de identidad o pasaporte
    • currículum en alemán, en forma de tabla
    • título con materias y horas
    • comprobantes de experiencia profesional
    • una declaración de si ya se presentó una solicitud
    • traducciones de traductores jurados
    La lista exacta la da la oficina que decide. Primero preguntar, después traducir. Por favor, no me envíe papeles aquí.
    .title = ¿Qué papeles necesito?
    .detail =
        Para el reconocimiento muchas veces bastan copias o archivos. Nunca enviar el original por correo.
        Quien viene de fuera de la UE, del EEE y de Suiza demuestra también que quiere trabajar en Alemania: por ejemplo, con una carta de un empleador o de la ZSBA (Zentrale Servicestelle Berufsanerkennung).
        En profesiones de la salud se piden más tarde comprobantes de salud y de antecedentes penales. Muchas veces no pueden ser viejos; por eso, no pedirlos demasiado pronto.
        Para la visa cada embajada tiene su propia lista. Está en su página web.
        El nombre debería estar escrito igual en todos los papeles. Si es diferente, preguntar a la oficina qué comprobante quiere.

answer-who_are_you =
    Soy Lotse, un programa de computadora. Aquí no responde una persona. Lotse no cuesta nada.
    No soy una autoridad. No decido nada, no consigo trabajo y no doy asesoría legal. Explico con palabras sencillas lo que dicen la ley y las páginas oficiales, y nombro la fuente y el día en que se revisó.
    Si no sé algo, lo digo. A una persona la encuentra en «Asesoramiento».
    .title = ¿Quién responde aquí?

answer-bot_privacy =
    Guardo solo su idioma, sus respuestas y su hoja de ruta, cifrados y durante treinta días desde el último mensaje. No necesito su nombre. Una pregunta que no puedo responder la paso solo si usted lo permite, sin su nombre.
    En Telegram y WhatsApp, el proveedor puede leer los mensajes. Más confidencial es el chat en nuestra página web.
    Por favor, no envíe documentos de identidad ni nada sobre salud, religión o política.
    Con /delete borra todo de inmediato. Todo lo demás está en /privacy.
    .title = ¿Qué pasa con mis datos?

answer-age_limit =
    No hay un límite de edad general. Pero en algunos caminos la edad cuenta:
    • Tarjeta Azul UE: la edad no importa.
    • Otros permisos para profesionales cualificados: desde los { FACT("age45_age") } se necesita para el primer permiso un salario anual de al menos { FACT("age45_min_salary") } brutos o una previsión adecuada para la vejez.
    • Tarjeta de Oportunidades (Chancenkarte): sin límite, pero los más jóvenes reciben más puntos.
    • Búsqueda de un puesto de formación: solo con menos de { FACT("training_search_age") }.
    .title = ¿Hay un límite de edad?
    .detail =
        La regla del salario más alto está en el § 18 AufenthG. Vale desde el día del cumpleaños y solo para el primer permiso. Vale también para personas con experiencia profesional (§ 19c), auxiliares de cuidados, conductores de camión y de autobús y la regla de los Balcanes Occidentales.
        Qué cuenta como previsión para la vejez lo dice la embajada o la Oficina de Extranjería (Ausländerbehörde).
        Hay excepciones posibles si existe un interés público, sobre todo si falta poco salario o si el límite se acaba de pasar. No se puede contar con ello. En los Balcanes Occidentales solo las hay en casos individuales justificados.
        Tarjeta de Oportunidades con puntos: con { FACT("oc_nr09_age") } como máximo: { FACT("oc_points_nr09") }; con { FACT("oc_nr10_age") } como máximo: { FACT("oc_points_nr10") }; después no hay ninguno. Quien está justo en el límite, mejor que pregunte.
        Para una formación con contrato (§ 16a) la ley no pone un límite de edad. Tampoco el reconocimiento de un título depende de la edad.

answer-entry_without_visa =
    Para trabajar, la mayoría de las personas necesita una visa, y antes del viaje. Sin visa pueden venir:
    • Personas con pasaporte de la UE, del EEE o de Suiza. Pueden trabajar de inmediato.
    • Personas con pasaporte de estos países: { FACT("visa_free_entry_work") }. Solicitan el permiso de residencia para el trabajo en Alemania, como máximo { FACT("visa_free_application") } después de entrar. Solo pueden trabajar cuando el permiso lo autoriza.
    .title = ¿Quién no necesita visa?
    .detail =
        El malentendido más frecuente: «sin visa de visita» no significa «sin visa para trabajar». También quien puede venir sin visa como turista, por ejemplo desde Albania o Serbia, necesita antes una visa nacional (visa D) para trabajar.
        Con un pasaporte de Andorra, Brasil, El Salvador, Honduras, Mónaco o San Marino, el permiso solo se puede solicitar en Alemania si no se quiere trabajar aquí (§ 41 AufenthV).
        También quien puede venir sin visa puede solicitar una antes. Muchas veces vale la pena, porque así se puede empezar más rápido.
        Un permiso de residencia de otro país de la UE no autoriza automáticamente a trabajar en Alemania. Por favor, pregunte antes.
        Quien trabaja sin permiso pone en peligro el permiso futuro.

answer-eu_citizens =
    Con un pasaporte de la UE, de Islandia, Liechtenstein, Noruega o Suiza no se necesita visa ni permiso de trabajo. Se puede entrar, buscar trabajo y empezar de inmediato.
    El reconocimiento solo hace falta en profesiones reguladas, por ejemplo en enfermería, medicina o enseñanza.
    Después de mudarse hay que registrar la vivienda, como máximo { FACT("registration_deadline") } después de entrar en ella.
    .title = Tengo un pasaporte de la UE
    .detail =
        Cuenta el pasaporte, no el lugar donde se vive. Quien vive por ejemplo en Italia, pero no tiene pasaporte de la UE, necesita un permiso propio para trabajar en Alemania.
        Un pasaporte británico ya no es un pasaporte de la UE. Para él valen reglas propias.
        Dónde se obtuvo el título es otra cuestión: también con pasaporte de la UE hay que revisar el diploma en las profesiones reguladas. También con un diploma de la UE se presenta para eso una solicitud.
        Para la familia sin pasaporte de la UE valen reglas especiales. Las explica la Oficina de Extranjería (Ausländerbehörde) o un servicio de asesoramiento.
        El salario mínimo, las vacaciones y la protección en caso de enfermedad valen para todos los que trabajan aquí.

answer-tourist_to_work =
    Por lo general no. Quien está aquí como turista o de visita, con o sin visa, no puede trabajar ni solicitar en Alemania la Tarjeta de Oportunidades (Chancenkarte, § 20a AufenthG). Normalmente hay que regresar y solicitar la visa en la embajada de Alemania.
    Excepción: con un pasaporte de estos países se puede solicitar aquí el permiso para un trabajo, como máximo { FACT("visa_free_application") } después de entrar: { FACT("visa_free_entry_work") }. También entonces vale: primero el permiso, después el trabajo.
    .title = Venir de turista y buscar trabajo
    .detail =
        Mirar y hablar con un empleador todavía no es trabajo. En cambio, trabajar a prueba por lo general sí es trabajo, también sin salario.
        Diga en la visa el verdadero motivo del viaje. Los datos falsos ponen en peligro cualquier visa futura. No se quede más tiempo del que permite el sello o la visa.
        Cuidado si alguien dice: «Ven de turista, los papeles los hacemos aquí». Muchas veces es un engaño o lleva al trabajo ilegal.
        Quien ya tiene aquí un permiso para estudios, formación o trabajo puede solicitar la Tarjeta de Oportunidades en Alemania.
        El mejor camino: buscar el puesto desde el extranjero; muchas entrevistas son por video. O solicitar la Tarjeta de Oportunidades antes del viaje.
