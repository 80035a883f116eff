### Rights at work: what is asked. The road maps stand in roadmaps/rights.ftl.

rights-title = Mis derechos en el trabajo
rights-matter =
    En Alemania, todas las personas tienen los mismos derechos en el trabajo, también sin pasaporte alemán. ¿De qué se trata?
    .short = Tema
    .not_paid = Falta el salario
    .not_paid-words = salario, sueldo, no me pagan, no me pagaron, pago, me pagan poco, falta sueldo, salario mínimo, horas extra sin pagar, explotación
    .hours = Horario y vacaciones
    .hours-words = horas, horario, vacaciones, horas extra, pausa, descanso, demasiado trabajo, libre
    .sick = Enfermedad
    .sick-words = enfermo, enferma, enfermedad, accidente, incapacidad, baja, baja médica
    .dismissed = Despido
    .dismissed-words = despedido, despedida, me despidieron, me echaron, me botaron, finiquito, aufhebungsvertrag
    .threatened = Sin pasaporte o amenaza
    .threatened-words = pasaporte, sin pasaporte, amenaza, amenazan, amenazado, violencia, miedo, encerrado, encerrada, golpes, me obligan, tiene mi pasaporte
    .discrimination = Discriminación
    .discrimination-words = racismo, discriminan, discriminado, discriminada, insultos, acoso, acosan, velo
    .know = Quiero informarme
    .know-words = informarme, información, info, en general, solo saber, mis derechos, derechos
rights-pressure =
    { $for ->
        [self] ¿Alguien tiene su pasaporte, le amenaza o no le deja irse?
       *[other] ¿Alguien tiene el pasaporte de la persona, la amenaza o no la deja irse?
    }
    .short = Pasaporte o amenaza
rights-dismissed =
    Por favor, no firme nada ahora. Contra un despido se puede demandar, pero solo durante pocas semanas. El plazo exacto está en el plan. Por eso es mejor pedir consejo hoy mismo.
