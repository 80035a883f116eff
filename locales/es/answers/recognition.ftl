answer-recognition_needed =
    Depende de la profesión.
    Profesiones reguladas (reglementiert), por ejemplo enfermería, medicina, enseñanza: sin reconocimiento (Anerkennung) y permiso no se puede trabajar en ellas.
    Otras profesiones, por ejemplo en informática, comercio o muchos oficios: se puede trabajar sin reconocimiento. Pero para la visa de profesional cualificado (Fachkraft), el título normalmente tiene que estar reconocido o ser comparable.
    Si una profesión está regulada lo muestra el Anerkennungs-Finder.
    .title = ¿Necesito un reconocimiento?
    .detail =
        Sin reconocimiento alemán son posibles sobre todo estos caminos:
        • personas con experiencia profesional (§ 19c) en profesiones no reguladas, con título del país de origen y salario suficiente
        • especialistas en informática con experiencia profesional
        • el acuerdo de reconocimiento (Anerkennungspartnerschaft): primero entrar, después el reconocimiento
        • reglas especiales para algunos países
        Quien tiene un pasaporte de la UE necesita el reconocimiento solo en profesiones reguladas.
        En los oficios (Handwerk), como empleada o empleado normalmente se puede trabajar sin reconocimiento. Para una empresa propia valen reglas más estrictas.

answer-recognition_where =
    Así funciona:
    • Buscar la oficina que corresponde en el Anerkennungs-Finder.
    • Pedir asesoramiento; es gratis.
    • Reunir los papeles, después hacerlos traducir.
    • Presentar la solicitud.
    • Recibir la resolución (Bescheid): es la decisión por escrito.
    Según la profesión corresponde: IHK FOSA (industria, comercio), Handwerkskammer (oficios), una autoridad del estado federado (salud, escuela) o la ZAB (estudios universitarios).
    .title = ¿Dónde y cómo pido el reconocimiento?
    .detail =
        Hay tres resultados: reconocimiento completo, reconocimiento parcial (la resolución dice qué falta) o rechazo.
        Motivos frecuentes de un rechazo: las diferencias con la formación alemana son demasiado grandes, no hay un título reconocido por el Estado o faltan papeles importantes. La experiencia profesional puede compensar diferencias. Por eso, entregarla siempre también.
        Si faltan papeles, muchas veces es posible un análisis de cualificaciones (Qualifikationsanalyse): especialistas comprueban lo que usted sabe hacer.
        Después de un rechazo vale la pena el asesoramiento: a veces conviene mejor otra profesión alemana. Cómo se puede recurrir y hasta cuándo está en la resolución.

answer-recognition_cost =
    Es distinto según la oficina:
    • IHK FOSA o Handwerkskammer: aproximadamente { FACT("recognition_fee_chambers") }
    • evaluación del título universitario de la ZAB: { FACT("zab_statement_fee") }
    • profesiones reguladas: la autoridad del estado federado (Bundesland) fija la tasa.
    A esto se suman traducciones y copias. Pregunte antes de la solicitud por la tasa exacta y por quién puede ayudar. El asesoramiento es gratis.
    .title = ¿Cuánto cuesta el reconocimiento?
    .detail =
        Cada otra evaluación del título o duplicado de la ZAB cuesta { FACT("zab_statement_fee_further") }.
        anabin es gratis: si el título está allí bien valorado, quizás no necesita ninguna evaluación.
        Los cursos y exámenes para completar lo que falta pueden costar aparte. Muchas veces el empleador paga algo. Entonces debe estar por escrito en el contrato, con todas las condiciones.
        Si hay ahora una ayuda económica y para quién lo dice el asesoramiento sobre reconocimiento. Pregunte por ella antes de que haya gastos.

answer-recognition_time =
    El plazo empieza solo cuando están todos los papeles. Entonces vale por lo general:
    • profesiones de derecho federal: como máximo { FACT("bqfg_decision_time") }; es posible una prórroga
    • enfermería: como máximo { FACT("nursing_decision_time") }
    • evaluación del título universitario: unos { FACT("zab_statement_duration") }
    En el procedimiento acelerado con empleador, la meta es { FACT("bqfg_fast_track_time") }. A veces tarda más de todos modos.
    .title = ¿Cuánto tarda el reconocimiento?
    .detail =
        La oficina tiene que confirmar que recibió la solicitud, por lo general como máximo { FACT("bqfg_receipt_time") } después, y decir qué falta. Conteste rápido a esas cartas.
        Para profesiones de derecho de los estados federados, por ejemplo docentes, valen plazos propios.
        Si no llega respuesta: escribir con amabilidad y nombrar la fecha de la solicitud. El asesoramiento ayuda con eso.
        Los cursos, los exámenes y el alemán se suman a este tiempo.

answer-recognition_partial =
    El reconocimiento parcial es un buen resultado intermedio, no un rechazo. La resolución (Bescheid) dice qué falta.
    Eso se puede completar con un curso, con práctica en una empresa o con un examen. Para ello puede haber una estancia (§ 16d), en total como máximo { FACT("s16d1_max") }. Normalmente se necesita alemán { FACT("lang_16d1") }.
    Para la Tarjeta de Oportunidades (Chancenkarte), la resolución da { FACT("oc_points_nr01") }.
    .title = Reconocimiento parcial: ¿y ahora?
    .detail =
        En profesiones reguladas se completa con un curso de adaptación (Anpassungslehrgang, como máximo { FACT("adaptation_max") }) o un examen (Eignungsprüfung o Kenntnisprüfung). Muchas veces se puede elegir.
        En otras profesiones se llama Anpassungsqualifizierung: por ejemplo, algunos meses en una empresa.
        Para la estancia según el § 16d necesita por lo general: la resolución, una plaza en una medida adecuada, alemán y dinero suficiente para vivir.
        Después se presenta una nueva solicitud en la misma oficina y se obtiene el reconocimiento completo, si todo está completado.
        Para buscar un curso ayuda en Alemania el asesoramiento IQ; en el extranjero, la ZSBA.

answer-recognition_partnership =
    Acuerdo de reconocimiento (Anerkennungspartnerschaft) significa: primero entrar y trabajar; el reconocimiento se hace después. Por lo general se necesita:
    • formación (mínimo { FACT("qualified_training_min") }) o estudios, reconocidos por el Estado en el país de origen
    • oferta de trabajo y acuerdo escrito con un empleador adecuado
    • alemán, mínimo { FACT("lang_recognition_partnership") }
    • aprobación de la Bundesagentur für Arbeit
    La estancia vale primero como máximo { FACT("recognition_partnership_first") }, en total como máximo { FACT("recognition_partnership_max") }.
    .title = Primero entrar, después reconocer
    .detail =
        El trabajo tiene que ser cualificado y corresponder al campo profesional.
        En profesiones reguladas, por ejemplo en enfermería, hasta el permiso solo se pueden hacer tareas más sencillas. Es posible con empleadores con convenio colectivo o con centros de cuidados autorizados, y el salario tiene que corresponder.
        En el acuerdo se comprometen los dos: usted presenta la solicitud enseguida después de entrar; el empleador hace posible el reconocimiento. Lea bien quién paga qué y qué vale al renunciar.
        Un trabajo adicional se permite como máximo { FACT("recognition_partnership_side_job") } por semana.

answer-anabin_check =
    anabin es una base de datos gratuita de la ZAB. Busque primero la universidad, después el título.
    • H+ significa: la universidad está reconocida en Alemania.
    • H- significa: no está reconocida.
    • H+/- significa: depende del título.
    En el título, «entspricht» o «gleichwertig» es bueno. H+ y un título así, las dos páginas impresas, muchas veces bastan como prueba. Si no, ayuda la evaluación del título (Zeugnisbewertung).
    .title = anabin: ¿qué es H+, H- y H+/-?
    .detail =
        «Bedingt vergleichbar» (comparable con condiciones) en el título casi nunca basta. Entonces se necesita una evaluación del título de la ZAB.
        ¿La universidad no está en anabin? No significa que sea mala. También entonces ayuda la evaluación del título.
        Consejo: buscar con el nombre en el idioma del país, y también con el nombre antiguo o con el nombre de la ciudad.
        Para profesiones reguladas, por ejemplo medicina o enseñanza, anabin no basta. Allí decide la autoridad del estado federado (Bundesland).

answer-zab_statement =
    La evaluación del título (Zeugnisbewertung) es una carta de la ZAB (Zentralstelle für ausländisches Bildungswesen). Dice a qué título alemán corresponden sus estudios universitarios. Muchas personas la necesitan para la visa.
    Solicitud: por internet en la ZAB.
    Costo: { FACT("zab_statement_fee") }
    Duración: unos { FACT("zab_statement_duration") }; para la Tarjeta Azul UE: { FACT("zab_statement_duration_blue_card") } aproximadamente. Puede tardar más.
    Para profesiones reguladas no basta.
    .title = Evaluación del título de la ZAB
    .detail =
        La evaluación vale sin fecha de vencimiento y en todos los estados federados. Solo existe en alemán.
        Cada otra cuesta { FACT("zab_statement_fee_further") }.
        En el procedimiento acelerado con empleador la duración es: { FACT("zab_statement_duration_fast_track") } aproximadamente.
        Antes, mirar en anabin: si el título está allí bien valorado, muchas veces basta la página impresa, gratis.
        Con una formación profesional decide otra oficina, por ejemplo la cámara.

answer-lost_documents =
    Los papeles perdidos no son el final.
    • Primero pedir un duplicado a la escuela, la universidad o el ministerio en el país de origen. Es un título nuevo y válido.
    • Si no es posible: en muchas profesiones de formación se puede hacer un análisis de cualificaciones (Qualifikationsanalyse). Especialistas comprueban lo que sabe hacer con una muestra de trabajo, una conversación o una prueba.
    • Diga abiertamente a la oficina qué falta y por qué.
    Por favor, no compre nunca un título falso. Es un delito y pone en peligro la visa.
    .title = Título perdido o no disponible
    .detail =
        Nadie tiene que ponerse en peligro para conseguir un papel. Quien no puede preguntar por motivos políticos, que lo diga al asesoramiento, no a mí.
        Otros comprobantes ayudan: cartas de empleadores, carnés de la cámara o del colegio profesional, fotos en el trabajo, carnés de estudiante, testigos.
        Para el análisis de cualificaciones puede haber una estancia, como máximo { FACT("s16d6_skills_analysis") }, normalmente con alemán { FACT("s16d6_german") }.
        En enfermería se puede renunciar a la comparación de los papeles y hacer directamente un examen de conocimientos (Kenntnisprüfung) o un curso de adaptación (Anpassungslehrgang).
        Con estudios universitarios: antes de la solicitud, preguntar a la ZAB qué acepta.

answer-translations =
    Normalmente tienen que traducir traductoras o traductores jurados. Son profesionales autorizados por un tribunal, en Alemania o en el país de origen.
    Primero preguntar, después traducir: la oficina dice qué papeles quiere en alemán. A veces basta el inglés o copias simples. Eso ahorra mucho dinero.
    No envíe nunca un original por correo. Las traducciones propias no valen.
    .title = Traducciones, copias, sellos
    .detail =
        Copia certificada (beglaubigte Kopie) significa: una autoridad o una notaría confirma que la copia es auténtica. En el extranjero lo hace por ejemplo la embajada de Alemania.
        Apostilla significa: un sello en el país de origen que confirma la firma en un documento. Para el reconocimiento no siempre hace falta. Por favor, pregunte antes: cuesta dinero y tiempo.
        Si vale una traducción del extranjero lo decide la oficina. Pregunte antes de pagar.
        El nombre debe estar escrito en todas partes como en el pasaporte.

answer-counselling_recognition =
    Asesoramiento gratuito sobre el reconocimiento:
    • Usted vive en el extranjero: ZSBA (Zentrale Servicestelle Berufsanerkennung), a través de la línea { FACT("hotline_phone") }. En la ley está prevista hasta el { FACT("zsba_end") }. Después, la línea dice quién ayuda.
    • Usted vive en Alemania: asesoramiento IQ en la región o Agentur für Arbeit.
    Las dos ayudan antes de la solicitud: ¿qué oficina, qué profesión alemana, qué papeles?
    .title = ¿Quién ayuda gratis a reconocer?
    .detail =
        Tenga listo para la conversación: profesión y título en el idioma del país, país y año del título, duración de la formación, experiencia profesional, lugar en Alemania (si ya conoce uno).
        La ZSBA revisa los papeles y ayuda a elegir el lugar. No puede decidir. Eso lo hace la oficina que corresponde.
        El asesoramiento nunca cuesta nada. Quien quiere dinero por la «plaza» o la «cita» no es de ellas.

answer-degree_not_in_anabin =
    No es una mala señal. Solo significa: en anabin el título todavía no está valorado.
    Entonces lo revisa la ZAB (Zentralstelle für ausländisches Bildungswesen) de forma individual. Eso se llama evaluación del título (Zeugnisbewertung).
    Costo: { FACT("zab_statement_fee") }
    Duración: unos { FACT("zab_statement_duration") }; para la Tarjeta Azul UE: { FACT("zab_statement_duration_blue_card") } aproximadamente; a veces más.
    Busque antes otra vez: en el idioma del país, con el nombre antiguo de la universidad y con el nombre de la ciudad.
    .title = Título o universidad sin anabin
    .detail =
        En anabin se necesitan dos cosas: la universidad con H+ y el título. Si falta una de las dos, ayuda la evaluación del título.
        ¿El título aparece varias veces? Depende del país, del tipo de título y de la duración de los estudios.
        Si la universidad está con H-, o el título es «bedingt vergleichbar»: pregunte a la ZAB o al asesoramiento antes de pagar la tasa.
        ¿Fue una formación profesional y no estudios universitarios? Entonces anabin no es el lugar correcto. Corresponde por ejemplo una cámara. Lo muestra el Anerkennungs-Finder.
        En profesiones reguladas, por ejemplo medicina o enseñanza, anabin no cuenta. Allí decide la autoridad del estado federado (Bundesland).
        Cuidado si alguien pide dinero para «inscribir» un título en anabin. Eso no se puede comprar.
