answer-blue_card =
    La Tarjeta Azul UE (Blaue Karte EU) es un permiso de residencia para personas con estudios universitarios. Por lo general se necesita:
    • estudios reconocidos o comparables en Alemania
    • una oferta de trabajo que corresponda a ellos, para al menos { FACT("blue_card_offer_months") }
    • un salario anual de al menos { FACT("blue_card_salary_general") } brutos. En profesiones con escasez y poco después de los estudios bastan { FACT("blue_card_salary_reduced") }.
    La ley no exige alemán para eso, y no hay límite de edad.
    .title = Tarjeta Azul UE
    .detail =
        Profesiones con escasez (Engpassberufe) son aquí por ejemplo: ingeniería, ciencias naturales, informática, medicina, docentes. Electricistas, cocineros y conductores no están incluidos. La lista de la Tarjeta Azul es más corta que otras listas.
        «Poco después de los estudios» significa: el título tiene como máximo { FACT("blue_card_new_entrant") } en el momento de la solicitud. Para el salario más bajo, la Agencia Federal de Empleo (Bundesagentur für Arbeit) tiene que dar su aprobación.
        Informática sin título: mínimo { FACT("blue_card_it_experience") } de experiencia de nivel académico (cuentan los últimos { FACT("blue_card_it_experience_window") }) y al menos el salario más bajo.
        En profesiones reguladas, el permiso tiene que estar dado o prometido.
        El importe cambia cada año. Cuente con el importe del año en que se da el permiso.

answer-opportunity_card =
    Con la Tarjeta de Oportunidades (Chancenkarte) se puede venir a Alemania y buscar trabajo aquí, como máximo { FACT("oc_duration") }. Hay dos caminos:
    • Si el título está reconocido o es comparable, no se necesitan puntos.
    • Si no, se necesitan { FACT("oc_min_points") }, un título reconocido por el Estado y alemán { FACT("oc_language_minimum") } o inglés { FACT("oc_language_minimum_english") }.
    Siempre se necesita dinero para vivir: por ahora { FACT("oc_livelihood") } al mes. No hay un derecho a la tarjeta.
    .title = Tarjeta de Oportunidades
    .detail =
        Hay puntos por ejemplo por el alemán (B2: { FACT("oc_points_nr02") }, B1: { FACT("oc_points_nr03") }, A2: { FACT("oc_points_nr04") }), experiencia profesional, ser más joven, profesiones con escasez o una estancia anterior. Un reconocimiento parcial da { FACT("oc_points_nr01") } y sustituye la otra prueba del título. El inglés B2 es solo una condición, no da puntos.
        Durante la búsqueda se puede trabajar en promedio { FACT("oc_part_time_work") } por semana y a prueba, por cada puesto como máximo { FACT("oc_trial_job") }.
        La tarjeta por lo general hay que solicitarla desde el extranjero. Quien está aquí como turista no puede cambiar.

answer-skilled_vocational =
    Quien cumple estas condiciones tiene por lo general derecho a un permiso como profesional cualificado (Fachkraft, § 18a AufenthG):
    • una formación reconocida **por completo** en Alemania
    • una oferta concreta de trabajo cualificado, también en otra profesión
    • la aprobación de la Bundesagentur für Arbeit
    • en profesiones reguladas, el permiso para la profesión
    Un salario mínimo fijo existe solo desde los { FACT("age45_age") }; el § 18a no exige alemán. El primer paso normalmente es el reconocimiento.
    .title = Profesional con formación
    .detail =
        ¿Reconocimiento solo parcial? Entonces el § 18a todavía no sirve. Muchas veces ayuda una medida para completar lo que falta o el acuerdo de reconocimiento (Anerkennungspartnerschaft; ambos § 16d).
        Trabajo cualificado es un trabajo para el que se necesita una formación (mínimo { FACT("qualified_training_min") }) o estudios universitarios. El trabajo de ayudante no cuenta.
        La Agencia Federal de Empleo (Bundesagentur für Arbeit) comprueba si el salario y las condiciones no son peores que los de empleados comparables en Alemania. Si otra persona tiene prioridad no lo comprueba aquí.
        El alemán puede ser necesario de todos modos: para el permiso en una profesión regulada y para la empresa.
        Desde los { FACT("age45_age") } se necesitan para el primer permiso { FACT("age45_min_salary") } brutos al año o una previsión suficiente para la vejez.
        El permiso vale como máximo { FACT("work_title_duration_max") }. Si el contrato es más corto, se suman a su duración { FACT("work_title_surplus") }.

answer-skilled_academic =
    Con estudios y oferta de trabajo hay dos permisos: la Tarjeta Azul UE o el § 18b AufenthG. Para el § 18b se necesita:
    • estudios de Alemania, o reconocidos o comparables aquí
    • una oferta concreta de trabajo cualificado, también en otra materia
    • la aprobación de la Bundesagentur für Arbeit
    • en profesiones reguladas, el permiso
    Quien lo cumple tiene por lo general derecho a él. Un salario mínimo fijo existe solo desde los { FACT("age45_age") }. Mire primero en anabin.
    .title = Profesional con estudios (§ 18b)
    .detail =
        ¿Qué es mejor? Si el salario alcanza ({ FACT("blue_card_salary_general") } brutos al año, en algunos casos menos) y el puesto corresponde a los estudios, normalmente la Tarjeta Azul UE. Con ella se puede obtener antes la residencia permanente (§ 18c). Se necesitan { FACT("settlement_blue_card_months") }, con alemán { FACT("lang_settlement_blue_card_early") } solo { FACT("settlement_blue_card_months_b1") }. Con el § 18b son { FACT("settlement_skilled_years") }.
        El § 18b conviene si el salario es más bajo o el trabajo no corresponde a los estudios. El salario y las condiciones no pueden ser peores que los de otros con el mismo trabajo.
        Si anabin no muestra los estudios como comparables, ayuda la evaluación del título de la ZAB.
        La ley no exige alemán para el § 18b. Para el permiso en una profesión regulada, por ejemplo medicina, es necesario.
        Desde los { FACT("age45_age") } vale para el primer permiso: { FACT("age45_min_salary") } brutos al año o una previsión suficiente para la vejez. Para la Tarjeta Azul eso no vale.

answer-experience_visa =
    Con experiencia profesional es posible también sin reconocimiento alemán (§ 19c Abs. 2 AufenthG). Se necesita:
    • mínimo { FACT("experience_years") } de experiencia que capacite para el puesto (cuentan los últimos { FACT("experience_window") })
    • formación (mínimo { FACT("experience_training_min") }) o estudios, reconocidos por el Estado en el país de origen
    • oferta de trabajo cualificado con mínimo { FACT("experience_6beschv_min_salary") } brutos al año
    En informática no se necesita título. Las profesiones reguladas, por ejemplo enfermería, no son posibles así sin permiso.
    .title = Visa con experiencia profesional
    .detail =
        Lo que muchos no saben: el salario mínimo no hace falta si el empleador está obligado por un convenio colectivo y paga según él.
        La experiencia sola basta únicamente en informática. Si no, una oficina alemana (la ZAB) tiene que confirmar que el título está reconocido por el Estado en el país de origen. También puede bastar un certificado de una cámara de comercio alemana en el extranjero (AHK).
        La Agencia Federal de Empleo (Bundesagentur für Arbeit) tiene que dar su aprobación. La regla no exige alemán; la empresa quizás sí.
        Desde los { FACT("age45_age") } son { FACT("age45_min_salary") } brutos al año o una previsión suficiente para la vejez.
        No hay un derecho a ello; decide la autoridad. Si el título ya está reconocido, es mejor el permiso como profesional cualificado.
        No confundir en informática: para la Tarjeta Azul sin título se necesitan { FACT("blue_card_it_experience") } de experiencia (cuentan los últimos { FACT("blue_card_it_experience_window") }).

answer-opportunity_card_work =
    Con la Tarjeta de Oportunidades (Chancenkarte), durante la búsqueda se puede
    • trabajar en promedio { FACT("oc_part_time_work") } por semana
    • trabajar a prueba, por cada puesto como máximo { FACT("oc_trial_job") }
    Más es posible solo cuando la Oficina de Extranjería (Ausländerbehörde) ha dado otro permiso, por ejemplo como profesional cualificado o la Tarjeta Azul UE. ¿Encontró un puesto? Solicite allí el cambio enseguida, antes de que venza la tarjeta. La tarjeta para buscar vale como máximo { FACT("oc_duration") }.
    .title = Tarjeta: trabajar y cambiar
    .detail =
        El trabajo a prueba tiene que ser cualificado, apuntar a una formación o corresponder a una medida para el reconocimiento.
        Para el cambio valen las condiciones del nuevo permiso. La tasa es { FACT("residence_permit_change_fee") }.
        Si todavía no sirve otro permiso, existe la segunda tarjeta (Folge-Chancenkarte): una vez, como máximo { FACT("oc_follow_up") }. Para eso se necesita un contrato o una oferta vinculante de trabajo cualificado y la aprobación de la Bundesagentur für Arbeit.
        La búsqueda misma no se prorroga. Una nueva tarjeta para buscar solo se da cuando se ha estado el mismo tiempo en el extranjero o aquí con otro permiso.
        Para traer a la familia, la Tarjeta de Oportunidades no tiene las ventajas de los profesionales cualificados. Cuente con que la familia quizás solo pueda venir más tarde.
        Trabajar más de las horas permitidas está prohibido y puede costar la residencia.

answer-apprenticeship =
    Para una formación profesional (Ausbildung) en Alemania (§ 16a AufenthG) no se necesita todavía una profesión, pero sí:
    • un contrato de formación o una plaza en una escuela profesional
    • por lo general, alemán { FACT("apprenticeship_german") }
    • dinero para vivir: en una empresa, por ahora { FACT("apprenticeship_livelihood") } al mes. El salario de la formación cuenta.
    Se puede solicitar desde el extranjero, por ejemplo en el portal de la Bundesagentur für Arbeit. Los intermediarios no pueden cobrar por eso.
    .title = Formación profesional en Alemania
    .detail =
        El alemán { FACT("apprenticeship_german") } no hay que demostrarlo si la empresa o la escuela ya lo comprobó, o si antes de la formación está previsto un curso de alemán. En la escuela profesional se necesita de todos modos cada día.
        En una escuela sin salario se cuenta por ahora con { FACT("apprenticeship_livelihood_school") } al mes. Si el salario no alcanza, se puede mostrar dinero en una cuenta bloqueada (Sperrkonto).
        En una formación en la empresa, la Agencia Federal de Empleo tiene que dar su aprobación. De eso se ocupa la autoridad.
        Además de la formación se puede trabajar { FACT("apprenticeship_side_job") } por semana.
        El límite de edad de { FACT("training_search_age") } vale solo para la visa para **buscar** una plaza, no para la formación con contrato.
        Después se tiene un título alemán, no se necesita reconocimiento y se puede buscar trabajo aquí, como máximo { FACT("job_search_after_german_degree") }.
        Quien ya aprendió una profesión: revisar primero el reconocimiento. Muchas veces es el camino más corto.

answer-apprenticeship_search =
    Sí, para buscar un puesto de formación hay una visa (§ 17 AufenthG), para como máximo { FACT("training_search_duration") }. Se necesita:
    • una edad menor de { FACT("training_search_age") }
    • alemán { FACT("training_search_german") }
    • un título escolar que permita estudiar en la universidad, o el de un colegio alemán en el extranjero
    • dinero para vivir: por ahora { FACT("s16d_livelihood") } al mes
    Es mejor encontrar el contrato ya desde casa. Entonces no se necesita esta visa.
    .title = Buscar formación en Alemania
    .detail =
        El título escolar tiene que permitir estudiar en la universidad: en Alemania o en el país donde se obtuvo.
        Se puede trabajar { FACT("training_search_side_job") } por semana y a prueba en empresas, en total como máximo { FACT("training_search_trial_work") }.
        ¿Encontró una plaza? Entonces se solicita en la Oficina de Extranjería (Ausländerbehörde) el permiso de residencia para la formación (§ 16a), antes de que venza la visa.
        ¿No encontró nada? Entonces por lo general hay que salir del país. Por eso, preséntese a empresas ya antes del viaje y ponga entrevistas y días de prueba en las primeras semanas.
        No confundir: la Tarjeta de Oportunidades (Chancenkarte) es para personas con profesión o estudios; esta visa, para personas que quieren aprender una profesión. La visa para un contrato que ya se tiene es otra: formación (§ 16a).

answer-student_to_work =
    Quien terminó en Alemania estudios o una formación puede quedarse para buscar trabajo: como máximo { FACT("job_search_after_german_degree") } (§ 20 AufenthG). El dinero para vivir tiene que estar asegurado.
    Con un puesto cualificado se cambia después: tras los estudios, a la Tarjeta Azul UE o al § 18b; tras la formación, al § 18a. Nadie tiene que reconocer el título alemán.
    Importante: presentar la solicitud en la Oficina de Extranjería (Ausländerbehörde) **antes** de que venza el permiso actual.
    .title = Quedarse después de estudiar
    .detail =
        Esta búsqueda no se puede prorrogar. Si se tiene enseguida un puesto, no se necesita y se cambia directamente. La tasa del cambio es { FACT("residence_permit_change_fee") }.
        Si el título universitario tiene como máximo { FACT("blue_card_new_entrant") }, para la Tarjeta Azul UE basta el salario más bajo: { FACT("blue_card_salary_reduced") } brutos al año.
        El mismo tiempo hay después de un trabajo de investigación y después de un reconocimiento por el § 16d. Para auxiliares de cuidados y de salud con formación alemana son { FACT("job_search_assistants") }, con una sola prórroga de { FACT("job_search_assistants_extension") }.
        Con un título alemán se puede obtener antes la residencia permanente. Entonces se necesitan { FACT("settlement_skilled_german_years") } como profesional cualificado, { FACT("settlement_skilled_german_contributions") } con cotizaciones para la pensión y alemán { FACT("lang_settlement_skilled") }.
        Sin título no vale nada de esto. Entonces es posible por ejemplo una formación profesional. Pida asesoramiento antes de dejar la universidad.
        Quien ya salió del país no busca con el § 20, sino con la Tarjeta de Oportunidades (Chancenkarte).

answer-western_balkans =
    Con un pasaporte de estos países es posible una visa para cualquier trabajo, sin título y sin prueba de alemán: { FACT("western_balkans_countries") }. Se necesita:
    • una oferta de trabajo concreta
    • la aprobación de la Bundesagentur für Arbeit, con comprobación de prioridad
    • una solicitud en una embajada de Alemania en estos países
    Hay como máximo { FACT("western_balkans_quota") } aprobaciones al año. Pueden agotarse pronto. No hay un derecho a ello.
    .title = Regla de los Balcanes Occidentales
    .detail =
        Comprobación de prioridad (Vorrangprüfung) significa: la Agencia Federal de Empleo (Bundesagentur für Arbeit) comprueba si ya hay alguien para el puesto en Alemania o en la UE.
        Si se acaban las plazas, la solicitud se rechaza y no pasa al año siguiente. Hay que empezar de nuevo. Por eso pregunte antes si todavía hay plazas.
        Quien recibió prestaciones según la ley de prestaciones para solicitantes de asilo (Asylbewerberleistungsgesetz) tiene que esperar después { FACT("western_balkans_asylum_benefits") }.
        Desde los { FACT("age45_age") } se necesitan { FACT("age45_min_salary") } brutos al año o una previsión suficiente para la vejez. Excepciones solo hay en casos individuales justificados.
        Las profesiones reguladas, por ejemplo enfermería, necesitan de todos modos el permiso.
        Quien aprendió una profesión debería revisar primero el camino como profesional cualificado: allí no hay un número limitado, y la familia puede venir más fácilmente.
        No compre citas ni contratos.

answer-best_friends_states =
    Con un pasaporte de estos países es posible un permiso para cualquier trabajo, también sin título (§ 26 Abs. 1 BeschV): { FACT("best_friends_rule") }.
    Se necesita una oferta de trabajo concreta y la aprobación de la Bundesagentur für Arbeit, con comprobación de prioridad. No hay un derecho a ello.
    Desde la mayoría de estos países se puede entrar sin visa y solicitar el permiso aquí. Solo después se puede trabajar.
    .title = Regla: EE. UU., Japón y otros
    .detail =
        Comprobación de prioridad (Vorrangprüfung) significa: la Agencia Federal de Empleo (Bundesagentur für Arbeit) comprueba si ya hay alguien para el puesto en Alemania o en la UE.
        Entrar sin visa y solicitar aquí, también para trabajar, vale para: { FACT("visa_free_entry_work") }. Tiempo para la solicitud después de entrar: { FACT("visa_free_application") }. Vaya pronto a la Oficina de Extranjería (Ausländerbehörde); la espera muchas veces es larga.
        Con un pasaporte de Andorra, Mónaco o San Marino se necesita una visa antes de entrar para trabajar.
        Antes del permiso no se puede trabajar ni un día, tampoco a prueba.
        La regla para personas desde los { FACT("age45_age") } no vale aquí.
        Con estudios o formación, la Tarjeta Azul UE y los permisos de profesional cualificado muchas veces son mejores: allí no se comprueba quién tiene prioridad.
        Las profesiones reguladas necesitan de todos modos un permiso. Los pasaportes británicos ya no cuentan como de la UE.

answer-seasonal_work =
    Para trabajo corto sin título existe el empleo con cupo (kontingentierte Beschäftigung, § 15d BeschV): como máximo { FACT("short_term_months") } dentro de un año.
    • Lo solicita el empleador a la Bundesagentur für Arbeit, no usted.
    • Está obligado por un convenio colectivo y paga el viaje.
    • El trabajo tiene mínimo { FACT("short_term_hours") } por semana.
    La cosecha y otro trabajo de temporada en el campo no están incluidos; para eso vale el § 15a BeschV. Ninguno es un camino para quedarse: después se sale del país.
    .title = Trabajo de temporada
    .detail =
        Cada año hay como máximo { FACT("short_term_contingent") } de estos puestos. La Agencia Federal de Empleo puede cambiar el número en cualquier momento.
        Si el trabajo de temporada en la agricultura está abierto para su pasaporte lo dice la línea «Arbeiten und Leben in Deutschland»:
        { FACT("hotline_phone") }
        También para trabajo corto vale en Alemania el salario mínimo, por ahora { FACT("min_wage") } brutos por hora. El contrato indica salario, horas, alojamiento y qué se descuenta. Léalo antes de viajar.
        ¿Problemas con el salario o el alojamiento? Faire Integration asesora gratis y en muchos idiomas, también antes del viaje.
        Con un pasaporte de la UE no se necesita permiso para el trabajo de temporada.
        Quien aprendió una profesión debería revisar si es posible un camino como profesional cualificado. Con él se puede quedar.

answer-intra_company_transfer =
    A quien su propio grupo de empresas traslada a Alemania se le puede dar la tarjeta ICT (ICT-Karte, § 19 AufenthG):
    • directivos y especialistas como máximo { FACT("ict_max") }, trainees como máximo { FACT("ict_trainee_max") }
    • antes, mínimo { FACT("ict_group_months") } en el grupo de empresas
    • el traslado dura más de { FACT("ict_transfer_days") }
    • la solicitud se presenta en el extranjero
    La solicitud normalmente la prepara la empresa. Pregunte allí en recursos humanos.
    .title = Traslado en la empresa (ICT)
    .detail =
        La tarjeta ICT no se puede solicitar en Alemania. Eso vale también para pasaportes con los que normalmente se entra sin visa.
        Quien recibe un contrato de trabajo con la empresa alemana debería revisar la Tarjeta Azul UE o el permiso como profesional cualificado. Con ellos normalmente se puede quedar más tiempo.
        Si el traslado dura menos, valen otras reglas. Pregunte por ellas a la embajada de Alemania antes de viajar.
        También en un traslado el pago tiene que ser correcto: no puede ser peor que el de empleados comparables en Alemania.

answer-self_employment =
    Para autónomos, fundadoras de empresas y profesionales libres hay un permiso propio (§ 21 AufenthG). No es mi tema: solo conozco el trabajo como empleada o empleado.
    Aquí le ayudan:
    • el portal «Make it in Germany» (vea la fuente)
    • la cámara de industria y comercio (IHK) o la Handwerkskammer del lugar
    • la embajada de Alemania; en Alemania, la Oficina de Extranjería (Ausländerbehörde)
    Por favor, no empiece sin permiso, tampoco como trabajo adicional.
    .title = Trabajar por cuenta propia
    .detail =
        Quien tiene un permiso como profesional empleado pregunta a la Oficina de Extranjería antes de abrir un negocio propio. Qué se permite está en la tarjeta o en la hoja adicional.
        En los oficios (Handwerk) valen para la empresa propia reglas más estrictas que para empleados.
        Cuidado: algunas empresas quieren que se trabaje «con factura», aunque se va al trabajo como todos los demás y se reciben órdenes. Entonces faltan seguro, vacaciones y salario en caso de enfermedad, y la residencia puede ser incorrecta. Faire Integration asesora sobre eso gratis.

answer-temporary_protection_switch =
    Un cambio de la protección del § 24 AufenthG puede ser posible: a un permiso como profesional cualificado o para una formación. Valen las mismas condiciones que para otros, por ejemplo título reconocido y oferta de trabajo. La solicitud se presenta en la Oficina de Extranjería (Ausländerbehörde).
    No todos los permisos están abiertos: la Chancenkarte no se puede solicitar en Alemania con el § 24, y la Tarjeta Azul UE normalmente está excluida (§ 19f).
    Por favor, pida antes asesoramiento y nunca renuncie antes a la protección.
    .title = Del § 24 a un permiso de trabajo
    .detail =
        Cuánto tiempo vale todavía la protección cambia por decisiones de la UE. Pregunte a la Oficina de Extranjería y no espere con el cambio hasta el último día.
        Si ya se puede trabajar ahora está en la tarjeta o en la hoja adicional.
        Con el cambio pueden cambiar derechos y prestaciones, también para la familia. Para un permiso de trabajo, el salario por lo general tiene que alcanzar para vivir.
        La tasa del cambio es { FACT("residence_permit_change_fee") }.
        Con el reconocimiento puede empezar de inmediato. En Alemania ayuda con eso el asesoramiento IQ, gratis.
        Sobre la residencia asesora la Migrationsberatung (MBE), también por chat con la aplicación mbeon. Si la autoridad dice que no, pregunte allí o a una abogada antes de que termine el plazo de la resolución (Bescheid).

answer-asylum_switch =
    Del asilo a un permiso de trabajo: no es mi tema, y un paso equivocado puede costar mucho aquí. Por eso pida asesoramiento a personas **antes** de presentar o retirar una solicitud o de salir del país:
    • asesoramiento migratorio (Migrationsberatung, MBE) o para refugiados, gratis
    • para jóvenes: Jugendmigrationsdienst (JMD)
    • una abogada o un abogado de derecho de extranjería
    El reconocimiento de la profesión normalmente se puede empezar ya ahora.
    .title = Del asilo al trabajo
    .detail =
        Seguro es: la Tarjeta de Oportunidades (Chancenkarte) no se puede solicitar en Alemania durante el procedimiento de asilo o con Duldung. También a otros permisos solo se puede cambiar en pocos casos. Algunos lo llaman «Spurwechsel». Las condiciones son estrictas.
        Para la regla de los Balcanes Occidentales vale: quien recibió prestaciones según la ley de prestaciones para solicitantes de asilo (Asylbewerberleistungsgesetz) tiene que esperar después { FACT("western_balkans_asylum_benefits") }.
        Quien todavía está en el país de origen y quiere trabajar: el asilo no es el camino para eso. Pregúnteme por el reconocimiento y la visa.
        El asesoramiento trata todo de forma confidencial. En el chat con la aplicación mbeon es posible también de forma anónima.

answer-study_visa =
    Estudiar en una universidad de Alemania no es mi tema; conozco el trabajo y la formación profesional. Aquí le ayudan:
    • el DAAD (Deutscher Akademischer Austauschdienst) y el International Office de la universidad: admisión, alemán, becas
    • la embajada de Alemania: visa (§ 16b AufenthG)
    Para la visa se muestra dinero para vivir, normalmente en una cuenta bloqueada (Sperrkonto): por ahora { FACT("blocked_account_student") } para un año. Después del título se puede buscar trabajo aquí.
    .title = Estudiar en Alemania
    .detail =
        Después de un título alemán se tiene para buscar como máximo { FACT("job_search_after_german_degree") }. Más en «Quedarse después de estudiar».
        Quien sobre todo quiere trabajar no debería planear los estudios como rodeo: se necesitan admisión, dinero y tiempo para estudiar, y el trabajo durante los estudios es limitado.
        ¿Ya tiene un título? Entonces revise primero cuánto vale en Alemania. Quizás es posible sin nuevos estudios.
        Una formación profesional (Ausbildung) es una buena alternativa: normalmente ya se gana dinero.
        Cuidado con agencias que «garantizan» una admisión o una visa.

answer-au_pair_volunteer_service =
    Au pair, año social voluntario (FSJ) y servicio voluntario federal (BFD) no son trabajo de profesional cualificado y no son mi tema. Para eso hay permisos propios.
    Aquí le ayudan:
    • la página web de la embajada de Alemania
    • el portal «Make it in Germany» (vea la fuente)
    • en el servicio voluntario, la organización que le recibe
    Quien quiere aprender una profesión más tarde: después puede seguir una formación. Quien ya tiene una profesión debería revisar primero el reconocimiento.
    .title = Au pair y servicio voluntario
    .detail =
        Se recibe dinero de bolsillo, no un salario para mantener a una familia.
        Quien quiere quedarse después necesita un nuevo permiso. Para una formación son un contrato y por lo general alemán { FACT("apprenticeship_german") }. Si hay que salir del país para eso lo dice la Oficina de Extranjería (Ausländerbehörde). Pregunte pronto.
        Cuidado: si una au pair debe trabajar todo el día, entregar su pasaporte o pagar antes mucho dinero, probablemente la están explotando. Busque entonces ayuda.
        Información por teléfono da la línea «Arbeiten und Leben in Deutschland»:
        { FACT("hotline_phone") }
