### The road maps of the first weeks in Germany and of staying. Figures come from the fact register only.

plan-arrival = Las primeras semanas en Alemania
plan-arrival_longer = Quedarse en Alemania

## First weeks

plan-arrive_before = Antes del viaje: empacar los papeles
    .what = Originales en el equipaje de mano, copias aparte, mejor también como foto en el propio celular. Aclarar dónde se vive al principio y si es posible registrarse ahí. Para los primeros días, tener un seguro médico hasta que empiece el alemán. No soltar nunca el pasaporte.
    .papers = pasaporte con visa, contrato de trabajo, actas de nacimiento y de matrimonio, títulos, traducciones, licencia de conducir, carné de vacunas, medicinas con receta
plan-arrive_register = Registrar la vivienda
    .what = Quien se muda registra su dirección (Anmeldung). Sin registro no avanza casi nada: banco, número fiscal (Steuer-ID), permiso de residencia. Reservar la cita pronto por internet, es gratis. No pagarle a nadie por una cita.
    .office = Bürgeramt o Einwohnermeldeamt de la ciudad
    .papers = pasaporte, certificado del dueño de la vivienda (Wohnungsgeberbestätigung); con familia, también actas de nacimiento y de matrimonio
    .time = como máximo { FACT("registration_deadline") } después de mudarse
plan-arrive_permit = Solicitar el permiso de residencia
    .what = La visa vale solo un tiempo limitado. Solicitar el permiso de residencia (Aufenthaltstitel) antes de que termine, mejor de inmediato: las citas tardan. Quien tiene un pasaporte de la UE no lo necesita.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia
    .papers = pasaporte, foto, contrato de trabajo, registro de la vivienda, comprobante del seguro médico
    .cost = { FACT("residence_permit_fee") }
plan-arrive_insurance = Elegir un seguro médico
    .what = El seguro médico es obligatorio desde el primer día. Quien trabaja como empleado elige una caja de salud (Krankenkasse) y le dice al empleador cuál. La caja envía una tarjeta para ir al médico. Inscribir de una vez a los hijos y al cónyuge y preguntar cuánto cuesta.
    .office = una caja de salud pública (gesetzliche Krankenkasse)
    .papers = pasaporte, dirección, contrato de trabajo
    .cost = el empleador paga aproximadamente la mitad, el resto se descuenta del salario
plan-arrive_bank = Abrir una cuenta bancaria
    .what = El salario llega a una cuenta. Comparar precios: muchas cuentas cuestan algo cada mes. Si un banco dice que no, preguntar por una «Basiskonto» (cuenta básica). Nunca dar a nadie la clave ni la tarjeta, y nunca prestar la cuenta.
    .papers = pasaporte, registro de la vivienda
plan-arrive_tax = Guardar el número fiscal (Steuer-ID)
    .what = Después del registro llega una carta con el Steuer-ID, un número para toda la vida. El empleador lo necesita; si no, descuenta demasiados impuestos. Si no llega la carta, preguntar en la oficina de impuestos (Finanzamt). ¿Hay matrimonio? Indicar allí la clase de impuestos (Steuerklasse).
    .office = Finanzamt del lugar de residencia
    .cost = ninguno
plan-arrive_children = Hijos: escuela, jardín de infancia, Kindergeld
    .what = Los niños en edad escolar tienen que ir a la escuela. La ciudad o la escuela dice cómo inscribirlos. Para el jardín de infancia (Kita), buscar plaza de inmediato, hay listas de espera. Preguntar por el subsidio por hijos (Kindergeld) en la Familienkasse: si se recibe depende también del permiso de residencia.
    .office = escuela u oficina escolar (Schulamt), Jugendamt, Familienkasse
    .papers = actas de nacimiento, carné de vacunas, boletines anteriores
    .cost = escuela pública ninguno, jardín de infancia según el lugar
plan-arrive_course = Aprender alemán
    .what = Quien recibe por primera vez un permiso para trabajar o como familiar muchas veces tiene derecho a un curso de integración (Integrationskurs), si su alemán es todavía menor de B1. El derecho termina después de { FACT("integration_course_use_within") }. Para la profesión hay cursos de alemán profesional (Berufssprachkurse), también junto al trabajo.
    .office = Oficina de Extranjería (derecho al curso), escuela de idiomas, agencia de empleo
plan-arrive_letters = Abrir las cartas, también las desagradables
    .what = En Alemania lo importante llega por correo, muchas veces con un plazo. Poner el nombre en el buzón. La carta sobre la cuota de radio y televisión (Rundfunkbeitrag) es real: cuesta { FACT("broadcasting_fee") } al mes, una vez por vivienda. Con cualquier otra carta que pida dinero: primero preguntar, después pagar.
    .office = si hay preguntas: asesoramiento migratorio (Migrationsberatung)
plan-arrive_driving = Revisar la licencia de conducir
    .what = Una licencia de conducir de la UE sigue valiendo. Otras valen en Alemania solo un tiempo limitado; después hay que canjearlas, a veces con examen. Preguntar pronto, porque después conducir es un delito.
    .office = oficina de licencias (Führerscheinstelle) de la ciudad o del distrito
    .papers = licencia de conducir, muchas veces con traducción
plan-arrive_work = En el trabajo: revisar los papeles
    .what = Guardar el contrato y cada nómina y anotar uno mismo las horas. El salario es de al menos { FACT("min_wage") } brutos por hora. Si algo no está bien, ayuda Faire Integration, gratis y en muchos idiomas. En el menú hay un camino propio para eso.
    .office = Faire Integration
    .cost = ninguno
plan-arrive_people = Conocer gente y pedir consejo
    .what = Asociaciones, deporte, vecinos y organizaciones de migrantes ayudan al llegar. Consejo gratuito sobre residencia, trabajo, familia y curso de alemán lo da el asesoramiento migratorio (Migrationsberatung, MBE); a jóvenes, el Jugendmigrationsdienst (JMD). Con la aplicación mbeon se puede chatear con asesoras.
    .office = Migrationsberatung cercana
    .cost = ninguno

## Staying

plan-stay_extend = Prolongar la residencia a tiempo
    .what = Mirar cuándo termina el permiso de residencia y solicitar antes la prórroga. Si la autoridad tarda mucho: presentar la solicitud de forma demostrable (guardar la confirmación) y pedir un certificado de que se puede seguir trabajando. Los permisos para trabajar valen por lo general como máximo { FACT("work_title_duration_max") }.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia
    .papers = pasaporte, contrato de trabajo, nóminas, contrato de alquiler, seguro médico
    .cost = { FACT("residence_permit_extension_fee") }
plan-stay_change = Cambiar de empleador
    .what = Primero preguntar, después firmar: algunos permisos están ligados a un puesto. Con la Tarjeta Azul no hace falta autorización. Pero durante los primeros { FACT("blue_card_job_change_months") }, la autoridad puede detener el cambio durante { FACT("blue_card_job_change_suspension") } y rechazarlo. No renunciar antes de que el nuevo contrato sea seguro.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia
plan-stay_lost = Si termina el trabajo
    .what = El permiso de residencia no termina el mismo día. Hay que comunicarlo a la Oficina de Extranjería. Si esta acorta un permiso para trabajar, tienen que quedar todavía al menos { FACT("job_loss_months") }, pero no más de lo que vale de todos modos. Avisar de inmediato a la agencia de empleo (Agentur für Arbeit), también por el subsidio de desempleo (Arbeitslosengeld).
    .office = Oficina de Extranjería, agencia de empleo
    .time = aviso como máximo { FACT("duty_notify_job_end_worker") } después del fin
plan-stay_permanent = Quedarse para siempre: Niederlassungserlaubnis
    .what =
        Profesionales cualificados (Fachkräfte): al menos { FACT("settlement_skilled_years") } con el permiso, { FACT("settlement_skilled_contributions") } de cotizaciones a la pensión y alemán { FACT("lang_settlement_skilled") }. Con un título de Alemania bastan { FACT("settlement_skilled_german_years") }.
        Tarjeta Azul: al menos { FACT("settlement_blue_card_months") } con alemán { FACT("lang_settlement_blue_card") } o { FACT("settlement_blue_card_months_b1") } con alemán { FACT("lang_settlement_blue_card_early") }.
        A esto se suman otras condiciones, por ejemplo dinero suficiente para vivir.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia
    .cost = { FACT("settlement_permit_fee") }
plan-stay_citizenship = Nacionalidad alemana
    .what = Por lo general se necesitan al menos { FACT("citizenship_years") } de residencia legal, alemán { FACT("lang_citizenship") } e ingresos propios. Desde el punto de vista alemán se puede conservar el pasaporte anterior. Algunos permisos no bastan, por ejemplo el de formación o la Tarjeta de Oportunidades (Chancenkarte).
    .office = oficina de nacionalización (Einbürgerungsbehörde) de la ciudad o del distrito
plan-stay_absence = Mucho tiempo en el extranjero: preguntar antes
    .what = Quien está más de { FACT("permit_absence") } en el extranjero pierde por lo general el permiso de residencia. Con la Tarjeta Azul son { FACT("blue_card_absence") }. Si hace falta un viaje más largo, preguntar antes en la Oficina de Extranjería.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia
plan-stay_family = Traer a la familia
    .what = El cónyuge y los hijos menores de dieciocho años muchas veces pueden venir. Los cónyuges de profesionales cualificados por lo general no necesitan alemán para la visa. La solicitan en la embajada de Alemania del país en el que viven.
    .office = Embajada o consulado de Alemania
