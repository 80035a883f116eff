### Finding work and checking an offer: what is asked and what is said. The road maps stand in roadmaps/job.ftl.

job-title = Encontrar trabajo, revisar oferta
job-topic =
    { $for ->
        [self] ¿En qué puedo ayudarle?
       *[other] ¿Qué necesita la persona?
    }
    .short = Tema
    .search = Buscar trabajo
    .search-words = buscar, trabajo, empleo, busco trabajo, buscar empleo, encontrar trabajo, necesito trabajo, chamba
    .application = Solicitud y currículum
    .application-words = currículum, curriculum, hoja de vida, cv, postular, postularme, aplicar, carta de presentación, candidatura, solicitud de empleo
    .check = Revisar una oferta
    .check-words = oferta, revisar oferta, contrato, revisar contrato, revisar, es real, es verdad, estafa, fraude, oferta de trabajo, contrato de trabajo

## Checking an offer

job-check =
    Hace bien en revisar antes. Le hago unas preguntas cortas sobre la oferta.
    Por favor, no escriba nombres y no envíe fotos del contrato.
job-money =
    ¿Alguien ha pedido dinero, por ejemplo por el puesto, el contrato, la visa o una cita?
    No se cuentan la tasa que se paga directamente en la embajada ni las traducciones que uno mismo encarga.
    .short = Piden dinero
    .no = No, nadie
    .no-words = no, nop, nadie, nada de dinero, nada
    .before = Sí, por adelantado
    .before-words = sí, por adelantado, antes, anticipo, adelanto, antes del contrato
    .after = Sí, tras el contrato
    .after-words = después del contrato, después, más tarde, cuando ya trabaje
job-passport_taken =
    { $for ->
        [self] ¿Le piden entregar su pasaporte u otros originales, o alguien quiere quedárselos?
       *[other] ¿Le piden a la persona entregar su pasaporte u otros originales, o alguien quiere quedárselos?
    } Una copia no cuenta.
    .short = Entregar pasaporte
job-employer_found =
    ¿Sabe usted el nombre y la dirección del empleador, y ha encontrado usted la empresa por su cuenta? Por ejemplo, en su página web (en el aviso legal, Impressum), en el registro mercantil (Handelsregister) o por teléfono.
    .short = Empleador
    .yes = Sí, encontrada
    .yes-words = sí, encontrada, la encontré, claro que sí, revisada
    .no = Busqué y no aparece
    .no-words = no, no aparece, no la encontré, no encontré nada, solo whatsapp, sin nombre, sin dirección
    .unknown = Aún no he buscado
    .unknown-words = aún no he buscado, todavía no, no he buscado, no sé, no lo sé, ni idea
job-contract =
    { $for ->
        [self] ¿Recibe usted el contrato de trabajo por escrito antes de viajar o de renunciar a su trabajo?
       *[other] ¿Recibe la persona el contrato de trabajo por escrito antes de viajar o de renunciar a su trabajo?
    }
    .short = Contrato antes
    .no = No, solo después
    .no-words = no, después, más tarde, solo en alemania, de palabra, verbal, solo por teléfono
job-pay_stated = ¿Dice la oferta el salario antes de impuestos (bruto) y las horas por semana?
    .short = Salario y horas
    .yes = Sí, las dos cosas
    .yes-words = sí, las dos, ambas, ahí está, está todo
    .no = No, falta algo
    .no-words = no, falta, falta algo, solo el salario, solo las horas
job-pay_enough =
    ¿El salario por hora es al menos igual al salario mínimo? Por ahora es de { FACT("min_wage") } brutos.
    Se calcula así: salario mensual por doce, dividido entre cincuenta y dos, dividido entre las horas por semana.
    .short = Salario mínimo
    .yes = Sí, al menos eso
    .yes-words = sí, al menos, igual, es más, por encima
    .no = No, es menos
    .no-words = no, menos, muy poco, por debajo

## What comes of it

job-danger = **Cuidado. En esta oferta veo señales de alerta.**
    Eso todavía no demuestra una estafa. Pero, por favor, ahora no firme, no pague nada y no entregue papeles.
job-danger_money = En Alemania, los intermediarios no pueden pedir dinero por adelantado por un puesto (§ 296 SGB III). Ningún empleador y ningún intermediario puede garantizar una visa: eso lo decide solo la autoridad.
job-danger_passport =
    Nadie puede quedarse con el pasaporte, ni un empleador ni un intermediario.
    ¿Alguien está en peligro o encerrado? En Alemania, llame a la policía: { FACT("emergency_police") }. En otro lugar vale el número de emergencia del país.
job-unclear = **La oferta puede ser buena. Pero todavía hay algo importante por aclarar.**
    No firme todavía. El plan muestra { $for ->
        [self] lo que debería preguntar usted al empleador.
       *[other] lo que la persona debería preguntar al empleador.
    } Un buen empleador responde con gusto.
job-good = **Según estas respuestas no veo señales de alerta.**
    Del todo seguro no es: no conozco ni el contrato ni la empresa. El plan muestra lo que todavía debería revisar antes de que alguien firme o renuncie a su trabajo.
