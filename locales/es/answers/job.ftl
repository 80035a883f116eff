answer-job_search =
    Buscar gratis y de forma oficial:
    • la búsqueda de empleo (Jobsuche) de la Agencia Federal de Empleo (Bundesagentur für Arbeit)
    • «Make it in Germany», el portal del gobierno federal
    • la ZAV, su servicio internacional, a través de la línea { FACT("hotline_phone") }
    Además: páginas de empresas y bolsas privadas. Busque con el nombre alemán de la profesión.
    Aclare primero cuánto vale el título: mejor si ya está en la solicitud. Nunca pagar por adelantado por un puesto.
    .title = Encontrar trabajo en Alemania
    .detail =
        Venir a Alemania a buscar solo es posible desde el extranjero con la Tarjeta de Oportunidades (Chancenkarte). La antigua visa para buscar trabajo ya no existe. Como turista no se puede cambiar.
        Quien ha estudiado o hecho una formación en Alemania, o ha obtenido aquí el reconocimiento, puede buscar después: como máximo { FACT("job_search_after_german_degree") } (§ 20 AufenthG).
        Intermediarios privados: como máximo { FACT("agent_fee_cap") }, con contrato por escrito y solo cuando hay contrato de trabajo. Muchos intermediarios serios cobran solo al empleador.
        Muchas empresas nunca han contratado a alguien del extranjero. Escriba en una frase qué permiso es posible y mencione el procedimiento acelerado (§ 81a).
        Los rechazos son normales. Muchas veces ayudan: mejor alemán, lugares más pequeños, empresas con experiencia.
        Yo no ofrezco puestos y no conozco plazas libres.

answer-application_cv =
    Una solicitud de empleo (Bewerbung) tiene normalmente tres partes: currículum, carta corta y títulos. Mejor todo en un archivo PDF.
    El currículum es una tabla: lo más reciente primero, con mes y año, empresa, lugar y tareas. Además, idiomas con nivel (A1 a C2) y el estado del reconocimiento. Explique los huecos con una palabra.
    Foto, religión, hijos y estado civil son voluntarios. No envíe nunca el pasaporte.
    .title = Solicitud de empleo y currículum
    .detail =
        La carta es corta: ¿por qué esta empresa? ¿Qué sabe hacer? ¿Desde cuándo? Nombre el puesto y a la persona, si su nombre está en el anuncio.
        Escriba la profesión con el nombre alemán y explique el título en una frase: cuánto duró, qué escuela, reconocido por el Estado.
        Escriba la verdad, también sobre el alemán. En la entrevista se nota enseguida.
        Un modelo gratuito en muchos idiomas es el Europass.
        La primera entrevista es muchas veces por video. Pregunte allí por el salario, las horas, el inicio y la ayuda con la visa.
        Para el reconocimiento se necesita un currículum en alemán, en forma de tabla. Así ya está listo.
        Para la solicitud de empleo bastan por lo general traducciones sencillas. Las traducciones juradas las necesita solo la autoridad.

answer-job_offer_check =
    Una buena oferta dice por escrito: empresa con dirección, tareas, lugar, salario bruto, horas por semana, vacaciones, inicio, duración y fin del contrato.
    El salario por lo general no puede ser menor de { FACT("min_wage") } brutos por hora. Y no puede ser peor que el de colegas comparables.
    No firme nada que no entienda. Faire Integration revisa ofertas gratis, en muchos idiomas y también para personas en el extranjero. Yo mismo no puedo revisar contratos.
    .title = ¿Está bien esta oferta?
    .detail =
        Fíjese en estos puntos:
        • Devolver dinero al renunciar: ¿por qué, cuánto, cuánto tiempo?
        • Vivienda del empleador: ¿cuánto cuesta y qué vale cuando termina el trabajo?
        • Descuentos del salario, horas extra sin pagar o trabajo de prueba sin salario
        • Tareas que no corresponden a la profesión de la visa
        Lo normal en Alemania son { FACT("working_time") } de trabajo al día. Hasta { FACT("working_time_max") } se permiten si después se compensa.
        Las condiciones más importantes las tiene que dar el empleador en forma de texto (§ 2 NachwG). Un intermediario tiene que informarle por escrito antes del contrato, en un idioma que usted entienda.
        Nadie puede quedarse con su pasaporte.
        ¿Es real la empresa? Llame al número que está en la página de la empresa, no al del mensaje.
        Bruto no es el dinero en la cuenta: todavía se descuentan impuestos y seguros.

answer-salary_typical =
    No hay un salario para todos. Depende de la profesión, la región, la experiencia y de si hay convenio colectivo. Fijos son solo los límites mínimos:
    • salario mínimo: { FACT("min_wage") } brutos por hora
    • enfermeras y enfermeros titulados: { FACT("care_min_wage_nurse") } brutos por hora (no en hospitales)
    • Tarjeta Azul UE: { FACT("blue_card_salary_general") } brutos al año, en algunos casos menos
    Se puede comparar gratis en el Entgeltatlas de la Agencia Federal de Empleo (Bundesagentur für Arbeit).
    .title = ¿Cuánto se gana en Alemania?
    .detail =
        Bruto es el salario del contrato. El neto llega a la cuenta: antes se descuentan impuestos y cotizaciones para enfermedad, cuidados, pensión y desempleo. Cuánto depende de la familia y del salario. Pregunte siempre: ¿bruto o neto, por mes o por año?
        Para la visa de profesional cualificado (§ 18a, § 18b) no hay un salario mínimo fijo. Desde los { FACT("age45_age") } se necesitan para el primer permiso al menos { FACT("age45_min_salary") } brutos al año o una previsión para la vejez. Experiencia profesional (§ 19c): al menos { FACT("experience_6beschv_min_salary") } o salario según convenio colectivo.
        Siempre vale: el salario no puede ser peor que el de personas comparables de Alemania. Eso lo comprueba por lo general la Agencia Federal de Empleo.
        Cuente también el alquiler. En las ciudades grandes es mucho más alto que en el campo.
        Mientras falta el reconocimiento, el salario en profesiones reguladas muchas veces es más bajo. El contrato debe decir cuánto será después.

answer-employer_side =
    ¿Quiere contratar a alguien del extranjero? Así puede empezar:
    • aclarar: ¿la profesión está regulada? ¿Qué título hay?
    • hacer la oferta por escrito: tareas, salario, horas
    • llenar la «Erklärung zum Beschäftigungsverhältnis» (para la Agencia Federal de Empleo)
    • empezar pronto con el reconocimiento o la evaluación del título
    • si debe ser rápido: procedimiento acelerado (§ 81a), { FACT("fast_track_fee") }
    Gratis ayuda el Arbeitgeber-Service de la Bundesagentur für Arbeit.
    .title = Contratar a alguien como empresa
    .detail =
        ¿Quién solicita qué? La visa la solicita la persona en la embajada de Alemania. El procedimiento acelerado lo solicita usted en la Oficina de Extranjería (Ausländerbehörde), con un poder de la persona. Las metas son entonces: reconocimiento { FACT("fast_track_recognition_time") }, Bundesagentur { FACT("fast_track_ba_time") }, cita { FACT("fast_track_appointment_time") }, visa { FACT("fast_track_visa_time") }. No es una garantía.
        Sin este procedimiento puede pedir la aprobación previa (Vorabzustimmung) de la Bundesagentur. Vale { FACT("ba_pre_approval_validity") }.
        Con profesionales cualificados por lo general no se comprueba si otra persona tiene prioridad. Pero sí si el salario y el horario son tan buenos como los de empleados comparables.
        Si todavía falta el reconocimiento, puede convenir el acuerdo de reconocimiento (Anerkennungspartnerschaft).
        Más ayuda: Make it in Germany (páginas para empleadores), KOFA, IHK o Handwerkskammer, IQ Servicestellen Fachkräfteeinwanderung.
        Lotse no ofrece trabajadores. Piense también en la vivienda, el curso de alemán y una persona de contacto fija.

answer-employer_duties =
    Esto tienen que hacer sobre todo los empleadores:
    • revisar el permiso de residencia: ¿autoriza este trabajo? Guardar una copia (§ 4a AufenthG).
    • a quien se contrató en el extranjero: informarle en forma de texto, a más tardar el primer día de trabajo, sobre «Faire Integration», con el contacto de la oficina más cercana (§ 45c AufenthG).
    • si el trabajo termina antes de lo previsto: avisar a la Oficina de Extranjería, a más tardar { FACT("employer_report_time") } después.
    • no pagar peor que a empleados comparables.
    .title = Obligaciones de los empleadores
    .detail =
        A esto se suman las obligaciones que valen para todos: inscripción en la seguridad social y las condiciones más importantes del contrato en forma de texto (§ 2 NachwG).
        La información sobre Faire Integration no hace falta si ya la dio un intermediario según el § 299 SGB III. Darla de todos modos no perjudica.
        La dirección de la oficina más cercana está en la página de Faire Integration. Las organizaciones se eligieron de nuevo: no usar listas antiguas.
        Los empleadores no pueden quedarse con pasaportes ni documentos de identidad.
        Quien trata peor una y otra vez a empleados del extranjero o incumple obligaciones puede ser excluido por la Agencia Federal de Empleo (Bundesagentur für Arbeit), como máximo { FACT("employer_ban") }.
        También los empleados tienen que avisar si el trabajo termina antes: a la Oficina de Extranjería (Ausländerbehörde), a más tardar { FACT("duty_notify_job_end_worker") } después. Recuérdeselo.
        Con personas que tienen un pasaporte de la UE no hay que revisar el permiso de residencia.
