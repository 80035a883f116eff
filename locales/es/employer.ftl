### An employer who wants to hire: what is asked. The road maps stand in roadmaps/employer.ftl.

employer-title = Contratar personal
employer-intro =
    Qué bien que quiera contratar a alguien del extranjero. Le hago unas preguntas cortas. Después recibe un plan: qué camino conviene, quién solicita qué, cuánto cuesta y qué obligaciones tiene usted.
    Por favor, no escriba el nombre de la persona.
employer-passport = ¿Qué pasaporte tiene la persona?
    .short = Pasaporte
    .eu = UE, EEE o Suiza
    .eu-words = ue, eee, suiza, pasaporte de la ue, pasaporte europeo, europa, unión europea
    .other = Otro pasaporte
    .other-words = otro pasaporte, otro, no ue, tercer país, fuera de la ue
employer-lives_in = ¿Dónde vive ahora la persona?
    .short = Lugar de residencia
    .abroad = En el extranjero
    .abroad-words = extranjero, en el extranjero, fuera de alemania, país de origen, no en alemania
    .germany = En Alemania
    .germany-words = alemania, en alemania, aquí, acá, ya está aquí, ya en alemania
employer-fast_track =
    ¿Quiere usar el procedimiento acelerado para profesionales cualificados (beschleunigtes Fachkräfteverfahren, § 81a AufenthG)?
    Entonces las autoridades trabajan con plazos más cortos, pero no están garantizados. Cuesta { FACT("fast_track_fee") }. Eso lo paga usted como empleador.
    .short = Procedimiento acelerado
employer-job_kind =
    ¿En qué profesión va a trabajar la persona?
    Regulada (reglementiert) significa: solo se puede trabajar con permiso, por ejemplo en enfermería, medicina, escuela y jardín de infancia.
    .short = Profesión
    .regulated = Profesión regulada
    .regulated-words = regulada, reglementiert, enfermería, enfermera, enfermero, médico, médica, medicina, maestro, maestra, profesor, profesora, educador, educadora, escuela, jardín infantil
    .it = Informática
    .it-words = it, ti, informática, sistemas, software, programador, programadora, desarrollador, desarrolladora
    .other = Otra profesión
    .other-words = otra, otra cosa, oficio, industria, electricista, cocinero, oficina, técnica, construcción, conductor
employer-hire_status =
    ¿Cómo va el reconocimiento?
    Un título universitario es comparable si está en anabin con H+ y «entspricht» (corresponde) o «gleichwertig» (equivalente), o si la ZAB lo ha evaluado.
    .short = Reconocimiento
    .recognised = Reconocido o alemán
    .recognised-words = reconocido, alemán, título alemán, reconocido por completo, equivalente, ya tiene permiso
    .comparable = Título comparable
    .comparable-words = comparable, universidad comparable, zab, anabin, h+, zeugnisbewertung
    .partial = Reconocido en parte
    .partial-words = en parte, parcial, reconocimiento parcial, falta algo, resolución, bescheid
    .not_yet = Aún sin revisar
    .not_yet-words = aún no, todavía no, sin revisar, no se ha hecho nada, no reconocido
    .none = Sin título
    .none-words = sin título, ninguno, sin formación, solo experiencia, ayudante
employer-hundred = ¿Quiere también la lista de control para los primeros cien días en la empresa? Sustituye entonces el plan que guardo para usted.
    .short = Lista de control
    .yes = Sí, mostrarla
    .yes-words = sí, mostrar, con gusto, por favor, lista, lista de control
    .no = No, gracias
    .no-words = no, nop, no gracias, más tarde
