### Visa and papers: what is asked. The road map stands in roadmaps/visa.ftl.

visa-title = Visa y papeles
visa-purpose = Para trabajar o hacer una formación, la mayoría necesita una visa, y antes del viaje. ¿Para qué sería?
    .short = Para qué
    .job = Trabajo, ya hay puesto
    .job-words = trabajo, trabajar, empleo, puesto, oferta de trabajo, contrato de trabajo, tarjeta azul, profesional cualificado
    .recognition = Reconocimiento, curso
    .recognition-words = reconocimiento, homologación, curso, examen, curso de adaptación, examen de conocimientos, acuerdo de reconocimiento
    .card = Buscar trabajo
    .card-words = tarjeta de oportunidades, chancenkarte, busco trabajo, visa para buscar trabajo, buscar empleo
    .apprenticeship = Formación (Ausbildung)
    .apprenticeship-words = formación, ausbildung, formación profesional, aprendizaje, plaza de formación, contrato de formación, fp dual
    .family = Familia
    .family-words = familia, cónyuge, hijos, reagrupación familiar, reunificación familiar, con mi esposo, con mi esposa
visa-country =
    { $for ->
        [self] ¿De qué país es su pasaporte?
       *[other] ¿De qué país es el pasaporte de la persona?
    } De eso depende si se necesita una visa. Por favor, escriba solo el país, por ejemplo: Colombia.
    .short = Pasaporte
    .invalid = No he reconocido este país. Por favor, escriba solo el nombre del país, por ejemplo: México.
visa-visa_free =
    Es bueno saberlo: con este pasaporte se puede entrar sin visa. El permiso de residencia (Aufenthaltstitel) se solicita entonces en la Oficina de Extranjería (Ausländerbehörde), a más tardar { FACT("visa_free_application") } después de la entrada (§ 41 AufenthV). Solo se puede trabajar cuando el permiso lo autoriza.
    Excepción: la Tarjeta de Oportunidades (Chancenkarte) se tiene que solicitar antes del viaje. También en otros casos la visa antes del viaje puede ser el camino más seguro.
visa-lives_in =
    { $for ->
        [self] ¿Dónde vive ahora?
       *[other] ¿Dónde vive ahora la persona?
    } De eso depende dónde se presenta la solicitud.
    .short = Lugar de residencia
    .abroad = En el extranjero
    .abroad-words = extranjero, en el extranjero, fuera de alemania, todavía en mi país, en mi país, en casa, no en alemania
    .germany = En Alemania
    .germany-words = alemania, en alemania, aquí, acá, ya en alemania, ya estoy en alemania, ya estoy allá
visa-employer =
    { $for ->
        [employer] ¿Quiere usted, como empleador,
       *[other] ¿Quiere el empleador
    } usar el procedimiento acelerado (§ 81a AufenthG)? Lo inicia en la Oficina de Extranjería (Ausländerbehörde) y paga por ello { FACT("fast_track_fee") }. Entonces la visa suele tardar menos.
    .short = Procedimiento rápido
    .yes = Sí
    .no = No
    .no-words = no, nop, todavía no hay empleador, sin empleador
visa-here = Quien ya vive en Alemania no solicita una visa en una embajada. La responsable es la Oficina de Extranjería (Ausländerbehörde) del lugar de residencia. Si es posible un permiso nuevo, depende del permiso actual.
