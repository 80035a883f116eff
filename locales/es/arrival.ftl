### Arriving and staying: what is asked. The road maps stand in roadmaps/arrival.ftl.

arrival-title = Llegar a Alemania
arrival-stage =
    { $for ->
        [self] ¿Cuánto tiempo lleva ya en Alemania?
       *[other] ¿Cuánto tiempo lleva ya la persona en Alemania?
    }
    .short = En Alemania
    .soon = Aún no, pero pronto
    .soon-words = aún no, todavía no, pronto, viajo pronto, el próximo mes, con visa
    .weeks = Desde hace poco
    .weeks-words = hace poco, recién llegado, recién llegada, acabo de llegar, soy nuevo aquí, unas semanas, unos días
    .longer = Ya más tiempo
    .longer-words = más tiempo, mucho tiempo, hace años, un año, varios años
arrival-children = ¿Vienen hijos también, o ya hay hijos aquí?
    .short = Hijos

arrival-more = ¿Sobre qué quiere saber más?
    .short = Saber más
    .address_registration = Registrar la vivienda
    .address_registration-words = registrar, registro, empadronamiento, empadronarme, anmeldung, registrar dirección
    .health_insurance = Seguro médico
    .health_insurance-words = seguro, seguro de salud, seguro médico, krankenkasse, médico
    .taxes_net_salary = Impuestos y sueldo neto
    .taxes_net_salary-words = impuesto, impuestos, neto, bruto, número fiscal, descuentos
    .bank_account = Cuenta bancaria
    .bank_account-words = cuenta, banco, abrir cuenta, cuenta de banco
    .housing = Buscar vivienda
    .housing-words = vivienda, apartamento, departamento, piso, alquiler, arriendo, renta, habitación, casero
    .driving_licence = Licencia de conducir
    .driving_licence-words = licencia, carné, carnet, carro, coche, auto, manejar, conducir, canjear licencia
    .school_kindergarten = Escuela, kita, Kindergeld
    .school_kindergarten-words = escuela, colegio, jardín infantil, guardería, kita, cuidado de niños, niños, hijos, kindergeld, familienkasse, dinero para niños
    .leisure_and_associations = Tiempo libre y clubes
    .leisure_and_associations-words = tiempo libre, club, asociación, asociaciones, deporte, encontrar amigos, hacer amigos
    .enough = Con esto basta
    .enough-words = suficiente, basta ya, con esto basta, listo, nada más, es todo
arrival-more_longer = ¿Sobre qué quiere saber más?
    .short = Saber más
    .residence_permit_extension = Prolongar el permiso
    .residence_permit_extension-words = prolongar, renovar, renovación, renovar permiso, se vence, vence
    .change_employer = Cambiar de empleador
    .change_employer-words = cambiar de trabajo, otro trabajo, trabajo nuevo, cambio de empleo
    .job_lost = Perdí el trabajo
    .job_lost-words = sin trabajo, desempleado, desempleada, me despidieron, despido, perdí mi trabajo
    .permanent_residence = Quedarse para siempre
    .permanent_residence-words = residencia permanente, permanente, indefinido, para siempre, quedarme, niederlassungserlaubnis
    .citizenship = Nacionalidad alemana
    .citizenship-words = pasaporte alemán, nacionalidad, ciudadanía, nacionalizarme, hacerme alemán
    .travel_absence = Mucho tiempo fuera
    .travel_absence-words = viajar, viaje, extranjero, visitar mi país, vacaciones en mi país
    .family_spouse = Traer a la familia
    .family_spouse-words = traer a mi familia, esposa, esposo, reagrupación familiar, pareja
    .social_security = Pensión y seguros
    .social_security-words = pensión, jubilación, seguridad social, seguro social, seguro de desempleo, seguros
    .enough = Con esto basta
    .enough-words = suficiente, basta ya, con esto basta, listo, nada más, es todo
