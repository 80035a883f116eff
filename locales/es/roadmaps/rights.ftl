### The road maps about rights at work. Figures come from the fact register only.

plan-rights_not_paid = Si falta el salario
plan-rights_exploitation = Sin pasaporte, amenaza, trabajo forzado: ponerse a salvo
plan-rights_hours = Horario y vacaciones
plan-rights_sick = Enfermedad en el trabajo
plan-rights_dismissed = Después de un despido
plan-rights_discrimination = Trato peor en el trabajo
plan-rights_know = Mis derechos en el trabajo

## Evidence and advice

plan-right_write_down = Anotar las horas, guardar los papeles
    .what = Anotar cada día el inicio, las pausas y el fin, además del lugar y la tarea. Guardar el contrato de trabajo, las nóminas, los turnos y los mensajes; no dejar las copias en el lugar de trabajo. Sin pruebas, más tarde es difícil.
    .papers = lista propia de horas, contrato, nóminas, extractos bancarios, mensajes
    .cost = ninguno
plan-right_advice = Pedir consejo gratis: Faire Integration
    .what = Faire Integration asesora sobre salario, contrato, despido y explotación: gratis, de forma confidencial, en muchos idiomas, también a personas en el extranjero. La oficina no decide por sí misma, pero dice qué ayuda como siguiente paso.
    .office = Faire Integration, una oficina en cada estado federado (Bundesland)
    .papers = contrato, nóminas, lista de horas, cartas
    .cost = ninguno
plan-right_union = Juntos más fuertes: sindicato y comité de empresa
    .what = Un sindicato (Gewerkschaft) asesora a sus miembros y ayuda también ante el tribunal. Toda persona puede ser miembro, el empleador no puede prohibirlo. Si en la empresa hay un comité de empresa (Betriebsrat), se le puede pedir ayuda.
    .cost = los miembros pagan una cuota
plan-right_no_rush = No firmar nada, no renunciar uno mismo
    .what = Quien renuncia o firma un acuerdo de fin de contrato (Aufhebungsvertrag) muchas veces pierde derechos, también en el subsidio de desempleo (Arbeitslosengeld). Cada papel se puede llevar a casa para pedir consejo primero. Nadie tiene que firmar de inmediato.

## Pay

plan-right_wage = Comparar el salario
    .what = El salario mínimo vale para casi todos: { FACT("min_wage") } brutos por hora, aunque el contrato diga menos. En el sector de cuidados hay uno más alto: para enfermeras y enfermeros titulados { FACT("care_min_wage_nurse") } (no en hospitales). Revisar en la nómina: horas, salario por hora, descuentos. No todo descuento está permitido, por ejemplo por una habitación o herramientas.
plan-right_demand = Exigir el salario por escrito
    .what = Escribir brevemente: qué mes, cuántas horas, cuánto dinero falta, hasta cuándo debe llegar. Guardar una copia. No esperar mucho: en muchos contratos hay plazos cortos, después el dinero puede estar perdido.
    .papers = carta o correo electrónico, lista de horas
plan-right_court = Si eso no ayuda: tribunal laboral
    .what = Ante el tribunal laboral (Arbeitsgericht) se puede reclamar el salario, al principio también sin abogado. El tribunal ayuda a escribir la demanda en la ventanilla. Pedir asesoramiento antes sobre lo que puede costar.
    .office = Arbeitsgericht cercano

## Danger

plan-right_safe = Primero: estar a salvo
    .what = En peligro, llamar a la policía: { FACT("emergency_police") }. Sin residencia válida: si el tiempo alcanza, hablar primero con un servicio de asesoramiento. Las mujeres reciben consejo día y noche en la línea de ayuda: { FACT("emergency_violence_against_women") }. Confiar en una persona que no sea de la empresa. No hablar a solas con los agresores. Borrar este chat si alguien lo lee.
    .office = policía, línea de ayuda «Gewalt gegen Frauen» (violencia contra las mujeres)
    .cost = ninguno
plan-right_evidence = Guardar pruebas, si es posible sin peligro
    .what = Guardar mensajes, horarios, direcciones, nombres de empresas y fotos en un lugar seguro, por ejemplo con una amiga. La seguridad es siempre lo primero.
plan-right_stay_exploitation = La residencia: no se pierde de inmediato
    .what = Muchos se quedan por miedo a perder la residencia. Si el trabajo termina por una explotación especialmente grave, según la ley tienen que quedar al menos { FACT("job_loss_months_exploitation") } de un permiso para trabajar, pero no más de lo que todavía vale de todos modos. Para eso, la Oficina de Extranjería tiene que saber del fin del trabajo. Hablar antes con Faire Integration.
    .office = Faire Integration, después la Oficina de Extranjería (Ausländerbehörde)
    .time = aviso como máximo { FACT("duty_notify_job_end_worker") } después del fin del trabajo

## Residence

plan-right_stay = Pensar en el permiso de residencia
    .what = Si termina el trabajo, hay que decirlo a la Oficina de Extranjería. El permiso no termina el mismo día: si la autoridad acorta un permiso para trabajar, tienen que quedar al menos { FACT("job_loss_months") }, pero no más de lo que todavía vale de todos modos. En ese tiempo, buscar un nuevo puesto. Si hace falta una autorización para el nuevo empleador, depende del permiso: preguntar antes. Con pasaporte de la UE, nada de esto vale.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia
    .time = aviso como máximo { FACT("duty_notify_job_end_worker") } después del fin del trabajo

## Hours and leave

plan-right_time = Comparar las horas
    .what = Por lo general se permiten { FACT("working_time") } al día, como máximo { FACT("working_time_max") } si después se compensa. Las pausas son obligatorias, y después del trabajo también un descanso largo. En el contrato dice cuántas horas se acordaron y qué pasa con las horas extra.
plan-right_leave = Tomar vacaciones
    .what = Vacaciones pagadas tienen todos, también a tiempo parcial y en un minijob. El mínimo con cinco días de trabajo por semana: { FACT("leave_minimum") } al año. En el sector de cuidados (no en hospitales) se añaden { FACT("care_extra_leave") }. Pedir las vacaciones por escrito y guardar la respuesta. No faltar sin más.
plan-right_talk = Hablarlo con calma, mejor por escrito
    .what = Hablar primero con la jefa o el jefe y después escribir brevemente por correo electrónico lo acordado. Si eso no ayuda, preguntar al comité de empresa (Betriebsrat), si lo hay.

## Sick

plan-right_sick_tell = Avisar de inmediato
    .what = El primer día, antes de empezar el trabajo, llamar o escribir: que hay enfermedad, y cuánto tiempo será más o menos. No hay que decir qué enfermedad es. Guardar el mensaje.
plan-right_sick_doctor = Ir al médico y pedir la baja médica
    .what = En el contrato dice desde qué día hace falta el certificado médico (Krankschreibung). Si el seguro es público, el empleador lo consulta de forma electrónica. Si fue un accidente en el trabajo o en el camino, decirlo al médico y a la empresa.
    .papers = tarjeta de la caja de salud (Krankenkasse)
plan-right_sick_pay = El salario continúa
    .what = Quien ya lleva unas semanas en la empresa sigue recibiendo el salario en caso de enfermedad, como máximo { FACT("sick_pay") }. Después paga por lo general la caja de salud (Krankengeld). Enfermarse no es una falta, y no hay que tomar vacaciones para eso.

## Dismissal

plan-right_deadline = Anotar el plazo para la demanda
    .what = Anotar el día en que llegó el despido y guardar el sobre. Quien quiere demandar tiene que presentar la demanda dentro del plazo ante el tribunal laboral (Arbeitsgericht). Después, el despido vale normalmente. También si el despido llega por mensaje o por teléfono, pedir consejo enseguida.
    .office = Arbeitsgericht; antes Faire Integration, sindicato o abogada
    .time = { FACT("dismissal_action") } desde el día en que llega el despido por escrito
plan-right_agency = Avisar de inmediato a la agencia de empleo
    .what = Registrarse como persona que busca trabajo en cuanto llegue el despido, no el último día. Si no, puede haber desventajas en el subsidio de desempleo (Arbeitslosengeld). Preguntar si hay derecho a él y si afecta a la residencia.
    .office = agencia de empleo (Agentur für Arbeit) del lugar de residencia
    .papers = carta de despido, contrato, pasaporte, permiso de residencia
    .cost = ninguno
plan-right_last_papers = Pedir los últimos papeles
    .what = Pedir por escrito: última nómina, certificado de trabajo (Arbeitszeugnis), certificado para los impuestos y la seguridad social. Mencionar también las vacaciones restantes y las horas pendientes.

## Discrimination

plan-right_incident = Anotar lo que pasó
    .what = ¿Cuándo, dónde, quién estaba, qué se dijo? Guardar los mensajes. Hablar con alguien que lo haya visto.
plan-right_complain = Quejarse en la empresa
    .what = Toda empresa tiene que tener un lugar donde uno se puede quejar. Eso no puede traer desventajas. También el comité de empresa (Betriebsrat) puede ayudar.
plan-right_equal_treatment = Pedir consejo a la oficina contra la discriminación
    .what = La ley de igualdad de trato (AGG) protege en el trabajo, también al buscar empleo. La oficina federal contra la discriminación (Antidiskriminierungsstelle des Bundes) asesora gratis. No esperar mucho: para reclamar hay plazos cortos.
    .office = Antidiskriminierungsstelle des Bundes o una oficina de asesoramiento cercana
    .cost = ninguno

## Knowing one's rights

plan-right_contract = Entender el contrato
    .what = El empleador tiene que dar por escrito las condiciones más importantes: salario, horas, lugar, vacaciones, fin del contrato. Firmar solo lo que se entiende. Una copia se guarda en casa.
    .papers = contrato de trabajo
plan-right_passport = El pasaporte se queda con la persona
    .what = Nadie puede quedarse con el pasaporte o el permiso de residencia, tampoco «por seguridad». Una copia está permitida. Quien no devuelve el pasaporte puede cometer un delito.
    .office = policía, propio consulado, Faire Integration
