answer-visa_appointment =
    Las citas las da solo la embajada o el consulado de Alemania que corresponde al lugar donde vive: en su página web o en el portal consular (Auslandsportal). La cita misma no cuesta nada; solo la visa tiene una tasa.
    ¿No hay citas? Muchas veces hay una lista de espera o la solicitud por internet. Un empleador puede iniciar el procedimiento acelerado (§ 81a).
    Nunca compre una cita. La lista de las embajadas está en la fuente.
    .title = Cita en la embajada
    .detail =
        Elija el tipo correcto: visa nacional, por ejemplo «Fachkraft» (profesional cualificado), «Blaue Karte EU», «Chancenkarte» o «Ausbildung» (formación). Con el tipo equivocado, la espera muchas veces empieza de nuevo.
        En algunos países, un centro de visas encargado recibe la solicitud y cobra por eso un precio propio. Cuál es está solo en la página de la embajada.
        En el procedimiento acelerado, la meta para la cita es: { FACT("fast_track_appointment_time") }. No es una garantía.
        Cada persona necesita su propia solicitud, también los niños. Anote a todos.
        En la cita los papeles tienen que estar completos. Quien no puede ir, cancela y reserva de nuevo.
        Si alguien vende citas, normalmente es un engaño: esas citas se pueden anular, y el dinero se pierde.

answer-visa_time =
    No hay un número seguro: cada embajada tarda distinto. Indica su tiempo de espera en su página web. Lo que más tiempo cuesta:
    • esperar la cita
    • papeles que faltan
    • las consultas a otras oficinas en Alemania
    Más rápido es el procedimiento acelerado (§ 81a), que inicia el empleador. Entonces las metas son: cita { FACT("fast_track_appointment_time") }, decisión { FACT("fast_track_visa_time") }.
    .title = ¿Cuánto tarda la visa?
    .detail =
        Esto ayuda: entregar todos los papeles de una vez, contestar enseguida las preguntas de la embajada, leer el correo electrónico cada día, también la carpeta de spam.
        El empleador puede pedir ya antes la aprobación de la Agencia Federal de Empleo (Bundesagentur für Arbeit). Si tiene que pedirla la embajada, vale: si la Agencia no pregunta nada, la aprobación cuenta como dada. Plazo: { FACT("ba_deemed_approval") }.
        Deje el trabajo y la vivienda, y compre el vuelo, solo cuando la visa esté en el pasaporte.
        Si ya pasó el tiempo habitual, pregunte una vez con amabilidad, con el número de la solicitud. Muchas preguntas no lo hacen más rápido.
        Nadie puede hacer más rápida una visa por dinero.

answer-visa_fee =
    Una visa para trabajar, buscar o aprender (visa nacional) cuesta { FACT("visa_fee") }, para niños { FACT("visa_fee_minor") }. Se paga en la embajada, normalmente el día de la cita.
    Más tarde se suma en Alemania el permiso de residencia: { FACT("residence_permit_fee") }.
    La cita misma es gratis. Si la visa se rechaza, por lo general no se devuelve la tasa.
    .title = ¿Cuánto cuesta la visa?
    .detail =
        En qué moneda y si con tarjeta o en efectivo está en la página de la embajada.
        En algunos países, un centro de visas encargado cobra además un precio. También eso está en la página de la embajada. Otros pagos para la visa no hacen falta.
        El procedimiento acelerado (§ 81a) cuesta { FACT("fast_track_fee") } y lo paga el empleador. La tasa de la visa se suma.
        El empleador puede pagar la tasa de la visa por usted, pero no está obligado. Pregunte por ello.
        Para ciudadanos turcos el permiso de residencia puede costar menos (§ 52a AufenthV).
        El reconocimiento, las traducciones y el seguro son gastos aparte.

answer-visa_documents =
    Cada embajada tiene su propia lista. Está en su página web y es la que vale. Normalmente incluye:
    • pasaporte válido, fotos, solicitud
    • contrato de trabajo u oferta vinculante
    • la «Erklärung zum Beschäftigungsverhältnis» del empleador
    • título y prueba de que está reconocido o es comparable
    • currículum, comprobantes de experiencia y de alemán
    • seguro médico
    Para la Tarjeta de Oportunidades (Chancenkarte) y la búsqueda también: dinero para vivir.
    .title = Papeles para la visa
    .detail =
        Prueba del título: con una formación profesional, la resolución (Bescheid) del reconocimiento; con estudios universitarios, la página impresa de anabin o la evaluación del título de la ZAB. En profesiones reguladas, además, el permiso o la promesa de darlo.
        La «Erklärung zum Beschäftigungsverhältnis» es un formulario de la Agencia Federal de Empleo (Bundesagentur für Arbeit). El salario y las horas tienen que ser iguales que en el contrato.
        Idioma: solo certificados de los exámenes que nombra la embajada.
        El pasaporte debe valer todavía mucho tiempo. Si vence pronto, consiga primero uno nuevo.
        Traducciones y certificaciones solo como lo quiere la lista. Llevar los originales a la cita, entregar copias.
        Nunca presentar algo falso ni callar algo, tampoco por consejo de un intermediario. Los papeles falsos llevan al rechazo y dañan también solicitudes futuras.
        Por favor, no me envíe papeles aquí.

answer-visa_online =
    Sí: las visas para profesionales cualificados, formación, estudios y familia se pueden solicitar en principio en todo el mundo en el portal consular (Auslandsportal):
    { FACT("consular_portal") }
    Allí se responden preguntas, se suben los papeles y se ve qué falta. Al final hay que ir de todos modos una vez en persona, con pasaporte y originales.
    Si su embajada ya participa y para qué visa está en su página web.
    .title = Solicitar la visa por internet
    .detail =
        El portal mismo no cuesta nada; solo la visa tiene una tasa.
        Abra la cuenta usted mismo, con su propio correo electrónico y su propia contraseña. Quien la deja a un intermediario pierde fácilmente el control de la solicitud.
        Haga fotos o escaneos que se lean bien, cada página, sin bordes cortados. También se puede con el celular o móvil, con luz de frente.
        Otras páginas con un nombre parecido no son de las autoridades. La «Work-and-Stay-Agentur» planeada todavía no es una oficina donde se pueda solicitar algo.
        Si no funciona: pregunte a la embajada por la solicitud en papel.

answer-visa_rejected =
    Lea primero qué motivo dice la resolución (Bescheid). La queja ante la embajada (Remonstration) ya no existe desde el { FACT("remonstration_abolished_on") }. Quedan dos caminos:
    • una nueva solicitud con lo que faltaba
    • una demanda en el tribunal administrativo de Berlín (Verwaltungsgericht Berlin). Para eso corre un plazo corto.
    Si solo faltaban papeles, la nueva solicitud normalmente es más rápida. Si la decisión es incorrecta, pregunte enseguida a una abogada o un abogado.
    .title = Visa rechazada: ¿y ahora?
    .detail =
        Muchas páginas en internet todavía aconsejan la Remonstration. Eso es anticuado.
        El plazo para la demanda está en la resolución. Por lo general es: { FACT("visa_court_time") }. Cuente desde el día en que recibió la resolución, y no espere.
        Motivos frecuentes: el título no está reconocido o no es comparable, el salario es muy bajo, la Agencia Federal de Empleo (Bundesagentur für Arbeit) no dio su aprobación, faltan dinero o papeles, los datos no coinciden.
        Una nueva solicitud cuesta otra vez la tasa. Preséntela solo cuando el motivo esté resuelto, y no oculte el rechazo.
        Si el problema es el contrato, el empleador puede cambiarlo y preguntar otra vez a la Agencia.
        Para entender la carta ayuda la línea «Arbeiten und Leben in Deutschland»:
        { FACT("hotline_phone") }

answer-fast_track =
    El procedimiento acelerado (§ 81a AufenthG) lo inicia el empleador en la Oficina de Extranjería (Ausländerbehörde), con un poder del profesional. Paga por él { FACT("fast_track_fee") }. Las metas son:
    • reconocimiento: { FACT("fast_track_recognition_time") }
    • Agencia Federal de Empleo: { FACT("fast_track_ba_time") }
    • cita en la embajada: { FACT("fast_track_appointment_time") }
    • decisión sobre la visa: { FACT("fast_track_visa_time") }
    Son metas, no una garantía. Cada plazo empieza solo cuando los papeles están completos.
    .title = Procedimiento acelerado
    .detail =
        Vale para profesionales cualificados, la Tarjeta Azul UE, formación profesional, medidas para el reconocimiento y otros empleados cualificados. Para trabajo sin cualificación no vale.
        El cónyuge y los hijos menores de edad pueden incluirse si solicitan sus visas al mismo tiempo.
        Las tasas de la visa y del reconocimiento se suman.
        Corresponde la Oficina de Extranjería del lugar de trabajo; en muchos estados federados (Bundesländer), una oficina central. Allí el empleador pide primero una cita de asesoramiento.
        Las condiciones son las mismas: quien no las cumple tampoco recibe así una visa.
        Solo un empleador puede iniciarlo. Si alguien le vende un «procedimiento rápido», tenga cuidado.

answer-ba_approval =
    Para la mayoría de los permisos de trabajo, la Agencia Federal de Empleo (Bundesagentur für Arbeit, BA) tiene que dar su aprobación. Eso **no** lo solicita uno mismo: la embajada o la Oficina de Extranjería (Ausländerbehörde) pregunta a la BA. El empleador llena para eso la «Erklärung zum Beschäftigungsverhältnis».
    La BA comprueba sobre todo si el salario y las condiciones no son peores que los de empleados comparables en Alemania.
    No necesita aprobación la Tarjeta Azul UE desde { FACT("blue_card_salary_general") } brutos al año.
    .title = Aprobación de la BA
    .detail =
        Si alguien en Alemania o en la UE tiene prioridad no se comprueba con profesionales reconocidos ni con la Tarjeta Azul UE. Se comprueba en las reglas especiales para algunos países, por ejemplo la de los Balcanes Occidentales.
        Si la BA no pregunta nada, la aprobación cuenta como dada después de un tiempo fijo: { FACT("ba_deemed_approval") }; en el procedimiento acelerado, { FACT("ba_deemed_approval_fast_track") }.
        El empleador puede pedir la aprobación ya antes de la visa (Vorabzustimmung). Vale { FACT("ba_pre_approval_validity") }.
        Motivos frecuentes de un no: muy poco salario, trabajo que no es cualificado o un formulario con huecos. El empleador puede corregir y preguntar de nuevo.
        A empresas que tratan peor una y otra vez a empleados extranjeros, la BA puede excluirlas, como máximo { FACT("employer_ban") }.

answer-blocked_account =
    Una cuenta bloqueada (Sperrkonto) solo se necesita cuando todavía no hay un salario para vivir. Quien viene con contrato de trabajo por lo general no la necesita. Por ahora vale:
    • Tarjeta de Oportunidades, para un año: { FACT("blocked_account_oc") }
    • estudios, para un año: { FACT("blocked_account_student") }
    • buscar un puesto de formación, curso de idioma o medida para el reconocimiento: { FACT("s16d_livelihood") } al mes
    El dinero sigue siendo suyo. Antes de transferir, pregunte a la embajada si el importe todavía vale.
    .title = Cuenta bloqueada y dinero
    .detail =
        Así funciona: se abre la cuenta con un proveedor que nombra la embajada, se deposita el dinero y se añade la confirmación a la solicitud. En Alemania se libera cada mes una parte.
        Muchas veces también es posible de otro modo: con una declaración de compromiso (Verpflichtungserklärung) de alguien en Alemania (tasa { FACT("declaration_of_commitment") }) o, con la Tarjeta de Oportunidades (Chancenkarte), con el contrato de un trabajo a tiempo parcial, que cuenta para el importe. En la formación profesional cuenta el salario.
        Quien da una declaración de compromiso responde con su propio dinero. Hay que pensarlo bien.
        Los importes cambian de un año a otro.
        No pida el dinero prestado a intermediarios y no lo pague nunca a la cuenta de una persona privada. Si la visa se rechaza, por lo general se devuelve el saldo; algunos proveedores se quedan con comisiones.

answer-age_45 =
    No hay un límite máximo fijo. Pero desde los { FACT("age45_age") } vale para el primer permiso una regla más. Se necesita
    • un salario de al menos { FACT("age45_min_salary") } brutos al año
    • **o** una previsión suficiente para la vejez.
    Vale para profesionales cualificados (§§ 18a, 18b), personas con experiencia, auxiliares de cuidados, conductores profesionales y la regla de los Balcanes Occidentales.
    La regla **no** vale para la Tarjeta Azul UE ni para la regla especial para países como EE. UU. y Japón.
    .title = La regla desde los 45
    .detail =
        Cuenta el cumpleaños: quien todavía no lo ha cumplido cuando se da el permiso no necesita esto. Al renovar no se pregunta otra vez; la regla vale para el primer permiso.
        Quien viene con la Tarjeta de Oportunidades (Chancenkarte) o para el reconocimiento encuentra la regla más tarde: al cambiar al permiso de profesional cualificado. Téngalo en cuenta.
        Qué basta como previsión para la vejez lo decide la autoridad: por ejemplo derechos de pensión, también del país de origen, seguros o patrimonio. Pregunte a la embajada qué comprobantes quiere.
        Hay excepciones posibles si existe un interés público, sobre todo si falta poco en el salario o la edad. En la regla de los Balcanes Occidentales solo las hay en casos individuales justificados.
        El importe cambia cada año. Cuente con el importe del año en que se da el permiso.
        Otras reglas de edad: la visa para buscar un puesto de formación es solo para personas con menos de { FACT("training_search_age") }. En la Tarjeta de Oportunidades, ser más joven da puntos.

answer-health_insurance_visa =
    En Alemania toda persona tiene que tener seguro médico, desde el primer día.
    • Quien está empleado aquí está normalmente en el seguro médico público. Empieza con el trabajo; la empresa le inscribe.
    • Para los días antes se necesita un seguro propio. La embajada normalmente quiere ver el comprobante con la solicitud.
    • Para la Tarjeta de Oportunidades y la búsqueda, el seguro tiene que valer todo el tiempo.
    Cuál basta está en la lista de la embajada.
    .title = Seguro médico para la visa
    .detail =
        Para los días hasta empezar el trabajo muchas veces basta un seguro de viaje o «incoming». Fíjese en la fecha: desde el día de entrada, sin huecos. Con la Tarjeta de Oportunidades (Chancenkarte) estos seguros a veces no bastan; pregunte antes.
        El seguro público cuesta { FACT("health_insurance_rate") } del salario y una cuota adicional, en promedio { FACT("health_insurance_additional_rate") }. La mitad la paga el empleador; la otra mitad se descuenta del salario.
        Los empleados solo pueden tener seguro privado con un salario de más de { FACT("private_health_limit") } al año. Volver después al público muchas veces es difícil. Pida antes asesoramiento.
        Después de entrar: elegir una caja de seguro (Krankenkasse), avisar a la empresa; la tarjeta llega por correo.
        También el cónyuge y los hijos necesitan un seguro desde la entrada.
