### The road maps about finding work and about an offer. Figures come from the fact register only.

plan-job_search = Encontrar trabajo en Alemania
plan-job_danger = Señales de alerta en la oferta: qué ayuda ahora
plan-job_unclear = Aclarar la oferta
plan-job_good = Antes de firmar: revisar esto

## Looking for work

plan-job_route = Primero saber qué cuenta para la visa
    .what = Para la mayoría de los caminos se necesita primero una oferta de trabajo y después la visa. Para buscar en Alemania existe la Tarjeta de Oportunidades (Chancenkarte). Quien tiene un pasaporte de la UE puede venir sin visa. Con una visa de turista no se puede trabajar.
plan-job_permit_first = Comprobar si el permiso de residencia autoriza el trabajo
    .what = Quien no tiene un pasaporte de la UE mira en el permiso de residencia o en la hoja adicional (Zusatzblatt): ahí dice qué trabajo está permitido. No empezar antes de que esté claro.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia
plan-job_qualification = Hacer revisar pronto el título
    .what = En las profesiones reguladas, por ejemplo en enfermería, solo se puede trabajar con permiso. Para otras, el comprobante por lo general es necesario para la visa. Muchos empleadores preguntan primero por él. En el menú hay un camino propio para eso.
plan-job_application = Currículum y solicitud en alemán
    .what = Un currículum corto: lo más reciente primero, nombrar con exactitud las tareas, indicar el alemán con el nivel (por ejemplo B1). Además, una carta corta para ese puesto concreto. Una foto no hace falta. Nunca decir algo que no sea cierto.
    .papers = currículum, carta, títulos y certificados de trabajo en copia, si es posible traducidos
    .cost = ninguno si escribe usted mismo; el asesoramiento ayuda gratis
plan-job_where = Buscar en las páginas oficiales
    .what = «Make it in Germany» es el portal del gobierno federal, con puestos para personas en el extranjero. También la búsqueda de empleo (Jobsuche) de la Agencia Federal de Empleo (Bundesagentur für Arbeit) es gratuita. Su servicio para el extranjero se llama ZAV. Preséntese directamente a la empresa.
    .office = ZAV (Zentrale Auslands- und Fachvermittlung), a través de la línea telefónica { FACT("hotline_phone") }
    .cost = ninguno
plan-job_where_here = Buscar en las páginas oficiales y en su lugar
    .what = La búsqueda de empleo (Jobsuche) de la Agencia Federal de Empleo (Bundesagentur für Arbeit) es gratuita, y la agencia de empleo del lugar de residencia asesora. Pregunte también en asociaciones, a conocidos y directamente en las empresas.
    .office = agencia de empleo (Agentur für Arbeit) del lugar de residencia
    .cost = ninguno
plan-job_language = Alemán para el trabajo
    .what = En muchas profesiones el alemán es decisivo, aunque la ley no lo exija. Un certificado hace más fuerte la solicitud. En Alemania hay también cursos de alemán para la profesión (Berufssprachkurse).
    .office = por ejemplo Goethe-Institut; en Alemania, preguntar en la agencia de empleo
plan-job_check = Revisar cada oferta antes de aceptar
    .what = Una oferta real nombra la empresa, la dirección, las tareas, el salario y las horas. El salario es de al menos { FACT("min_wage") } brutos por hora, en muchas profesiones más. Aquí en el chat puede revisar la oferta con unas preguntas.

## Danger signs

plan-job_halt = Ahora no pagar nada y no firmar nada
    .what = Diga que necesita tiempo. Quien presiona («solo hoy») quiere otra cosa que un buen trabajo. No entregue el pasaporte, ni originales, ni datos bancarios.
    .cost = un empleador no cobra dinero por un puesto
plan-job_paid = Si ya pidieron o se pagó dinero
    .what = Los intermediarios privados pueden cobrar a quienes buscan trabajo como máximo { FACT("agent_fee_cap") }, con contrato por escrito y solo cuando gracias a ellos se ha firmado un contrato de trabajo. Un anticipo no es válido, y por una plaza de formación no pueden cobrar nada. ¿Ya pagó? Les pasa a muchos. No pagar aún más para «recuperar» el dinero.
    .papers = recibos, transferencias, mensajes
plan-job_passport = Conservar el pasaporte o recuperarlo
    .what = Nadie puede quedarse con el pasaporte. Si ya no lo tiene, ayudan la policía, el propio consulado o un servicio de asesoramiento. Pregunte primero al asesoramiento si ir a la policía o al consulado puede ser peligroso.
plan-job_evidence = Guardar pruebas
    .what = Guardar mensajes, números, anuncios y contratos, mejor como captura de pantalla en un lugar seguro. No borrar nada antes de recibir asesoramiento. No discutir y no amenazar.
plan-job_faire_integration = Hacer revisar la oferta gratis
    .what = Faire Integration asesora sobre contrato de trabajo, salario e intermediarios, en muchos idiomas, también a personas en el extranjero. Hay una oficina en cada estado federado (Bundesland).
    .office = Faire Integration
    .papers = oferta o contrato, mensajes
    .cost = ninguno
plan-job_police = Denunciar la estafa
    .what = Quien exige o vende dinero, pasaportes, certificados o citas en la embajada puede cometer un delito. En Alemania la policía recibe la denuncia. En el extranjero ayuda la policía de allí; a la embajada de Alemania puede informarle sobre falsas ofertas de visa.
    .office = policía; en una emergencia en Alemania { FACT("emergency_police") }
plan-job_official = Seguir buscando por caminos seguros
    .what = En «Make it in Germany» y en la Agencia Federal de Empleo (Bundesagentur für Arbeit) la búsqueda no cuesta nada. Las preguntas sobre visa y trabajo las responde la línea telefónica.
    .office = línea telefónica { FACT("hotline_phone") }
    .cost = ninguno

## Open questions

plan-job_wait = Aún no renunciar, viajar ni pagar
    .what = Primero preguntar, después aceptar. Pregunte por escrito, por ejemplo por correo electrónico. Así la respuesta es más tarde una prueba.
plan-job_agent = Preguntar: ¿quién recibe dinero, y por qué?
    .what = Lo más seguro es no pagar nunca por un puesto. A un intermediario privado se le permite como máximo { FACT("agent_fee_cap") }, con contrato por escrito y solo después del contrato de trabajo. Antes del contrato tiene que decir por escrito, en un idioma que se entienda: empleador, lugar, salario, horas, vacaciones. Por una plaza de formación está prohibido cobrar cualquier dinero.
plan-job_passport_own = Preguntar: ¿me quedo yo con el pasaporte?
    .what = Una copia para el empleador es normal. El original solo se entrega a la autoridad, nunca al empleador ni al intermediario.
plan-job_find_employer = Buscar usted mismo al empleador
    .what = Buscar en internet la empresa, la calle y el lugar. Las empresas alemanas tienen un aviso legal (Impressum): ahí están la dirección y el teléfono. Llame a ese número, no al del mensaje, y pregunte por el puesto. El registro mercantil (Handelsregister) se puede ver gratis. Si no encuentra nada, es una señal de alerta.
    .cost = ninguno
plan-job_ask_contract = Preguntar: ¿cuándo llega el contrato?
    .what = Pida el contrato antes de viajar o de renunciar. Para la visa, una oferta concreta es necesaria de todos modos. El empleador tiene que dar por escrito las condiciones más importantes; un correo electrónico puede bastar.
    .papers = contrato de trabajo u oferta vinculante
plan-job_ask_pay = Preguntar: salario, horas, vacaciones
    .what = Pregunte: ¿cuánto es el salario bruto? ¿Cuántas horas por semana? ¿Cuántos días de vacaciones? ¿Cuánto cuesta la habitación, y es obligatorio tomarla? El salario es de al menos { FACT("min_wage") } brutos por hora y no puede ser peor que el de la gente del país con el mismo trabajo.
plan-job_compare_pay = Calcular el salario por hora
    .what = Salario mensual por doce, dividido entre cincuenta y dos, dividido entre las horas por semana. El resultado es de al menos { FACT("min_wage") } brutos. En muchas profesiones vale un salario de convenio más alto: pregunte por él.
plan-job_check_again = Después revisar aquí otra vez
    .what = Cuando tenga las respuestas, repase otra vez las preguntas. Si el empleador no responde o presiona, mejor diga que no.

## Good so far

plan-job_read = Leer todo el contrato
    .what = ¿Están las tareas, el lugar, el inicio, el salario, las horas, las vacaciones, el período de prueba y el fin del contrato? Firme solo lo que entiende y haga traducir las partes difíciles. Cuidado con multas por irse y con dinero que habría que devolver más tarde: pedir asesoramiento antes.
    .papers = contrato en un idioma que se entienda
plan-job_fits = Comprobar: ¿el puesto corresponde al permiso de residencia?
    .what = El trabajo por lo general tiene que ser cualificado. En las profesiones reguladas se necesita antes el permiso o una promesa por escrito. Para la Tarjeta Azul vale un salario anual de al menos { FACT("blue_card_salary_general") } brutos, en profesiones con escasez menos. La Agencia Federal de Empleo (Bundesagentur für Arbeit) por lo general comprueba si el salario y las horas son correctos.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de trabajo o embajada de Alemania
plan-job_visa = Con la oferta: solicitar la visa
    .what = Por lo general se necesitan el contrato, el comprobante del título y un formulario que llena el empleador («Erklärung zum Beschäftigungsverhältnis»). Con el procedimiento acelerado (§ 81a) puede ahorrar tiempo. Reservar citas solo en la embajada, nunca comprarlas. Con un pasaporte de la UE no se necesita visa.
    .office = Embajada o consulado de Alemania, muchas veces por internet en el portal consular (Auslandsportal)
    .cost = visa { FACT("visa_fee") }, procedimiento acelerado { FACT("fast_track_fee") } (lo paga el empleador)
    .time = muy distinta según el país
plan-job_copies = Hacer copias y conservar el pasaporte
    .what = Haga copias del contrato, los mensajes y las promesas, y deje una copia con la familia. El pasaporte no se lo da nunca al empleador.
plan-job_quit = Renunciar solo cuando esté la visa
    .what = Un contrato todavía no es una visa, y nadie puede garantizarla. Deje el trabajo y la vivienda solo cuando tenga el permiso y la fecha sea segura.
