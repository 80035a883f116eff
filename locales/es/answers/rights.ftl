answer-scams =
    Tenga cuidado si alguien
    • «garantiza» una visa o una Tarjeta Azul,
    • pide dinero antes de que haya un contrato de trabajo,
    • escribe solo por WhatsApp o Telegram y no nombra una empresa con dirección,
    • quiere tener o quedarse con su pasaporte,
    • vende certificados o citas en la embajada.
    Reservar citas solo en la página de la embajada. Hacer revisar la oferta: Faire Integration asesora gratis, también en el extranjero.
    .title = Reconocer estafas y ofertas falsas
    .detail =
        Lo que está permitido: los intermediarios privados pueden cobrar a quienes buscan trabajo como máximo { FACT("agent_fee_cap") }, con contrato por escrito y solo cuando gracias a ellos se ha firmado un contrato de trabajo. Un anticipo está prohibido. A personas que buscan una plaza de formación no les pueden cobrar nada.
        Antes del contrato tienen que decir por escrito, en un idioma que usted entienda: quién es el empleador, dónde, cuánto salario, cuántas horas, cuántas vacaciones.
        ¿Ya pagó? No sienta vergüenza, les pasa a muchos. Guarde los mensajes y recibos y pregunte a Faire Integration. En Alemania ayuda también la policía.
        Una oferta real nombra la empresa, la dirección, el salario, las horas y las tareas.

answer-labour_rights =
    Estos derechos valen para todas las personas empleadas en Alemania, con cualquier pasaporte:
    • salario mínimo: { FACT("min_wage") } brutos por hora, con pocas excepciones
    • horario: por lo general { FACT("working_time") } al día, algunos días hasta { FACT("working_time_max") }, si el promedio se cumple
    • vacaciones pagadas, y salario también en caso de enfermedad
    • los puntos más importantes del contrato por escrito o en forma de texto
    En un conflicto pida consejo pronto: Faire Integration asesora gratis, en muchos idiomas, también en el extranjero.
    .title = Mis derechos en el trabajo
    .detail =
        Vacaciones: al menos { FACT("leave_minimum") } al año con cinco días de trabajo por semana. Muchos contratos dan más.
        Enfermedad: avise de inmediato. El empleador sigue pagando el salario, como máximo { FACT("sick_pay") }. En las primeras semanas de un puesto nuevo eso todavía no vale: entonces pregunte a la caja de salud (Krankenkasse).
        Despido: vale solo por escrito en papel, no por WhatsApp. Hay plazos; están en el contrato, en el convenio colectivo o en la ley. Para una demanda ante el tribunal laboral (Arbeitsgericht) hay poco tiempo, contado desde el despido por escrito: { FACT("dismissal_action") }
        En muchos permisos de trabajo, la Agencia Federal de Empleo (Bundesagentur für Arbeit) comprueba antes que el salario y las condiciones no sean peores que los de empleados comparables aquí.
        En algunos sectores, por ejemplo en cuidados, vale un salario mínimo más alto. Para aprendices valen reglas propias.
        Anote siempre usted mismo sus horas. No firme nada que no entienda.

answer-not_paid =
    Eso no está permitido. El empleador tiene que pagar cada hora trabajada y no puede quedarse con su pasaporte. Esto ayuda ahora:
    • Anote cada día: inicio, fin, pausas, lugar.
    • Guarde el contrato, las nóminas, los mensajes y las fotos.
    • No firme nada que no entienda.
    • Pregunte pronto a Faire Integration: gratis, en muchos idiomas, también desde el extranjero.
    ¿Le amenazan o le encierran? Policía en Alemania: { FACT("emergency_police") }
    .title = Sin salario, sin pasaporte, explotación
    .detail =
        Exija el salario por escrito, con una fecha hasta la que tiene que llegar. El asesoramiento ayuda a escribir. Después es posible una demanda ante el tribunal laboral (Arbeitsgericht), al principio también sin abogado.
        No espere mucho: en muchos contratos hay plazos cortos para reclamar.
        Como mínimo le corresponde normalmente el salario mínimo: { FACT("min_wage") } brutos por hora. Los descuentos por vivienda, herramientas o intermediación hay que hacerlos revisar.
        El pasaporte es suyo. Ayudan el asesoramiento, la policía y la embajada de su país, si eso es seguro para usted.
        ¿Miedo por la residencia? Si el trabajo termina antes y la Oficina de Extranjería (Ausländerbehörde) lo sabe, no puede terminar de inmediato el permiso de trabajo. Tiene que valer todavía al menos { FACT("job_loss_months") }; después de un trabajo con grave explotación, { FACT("job_loss_months_exploitation") }; pero no más de lo previsto al principio (§ 18 Abs. 5 AufenthG).
        También quien trabajó sin contrato o sin papeles puede tener derecho al salario. Pida entonces consejo antes de ir a una oficina.

answer-discrimination =
    Eso no debe pasar. La ley de igualdad de trato (AGG) protege en el trabajo y ya al buscar empleo: por ejemplo, si tratan peor a alguien por su origen, color de piel, religión, sexo, edad, discapacidad o identidad sexual.
    Para eso no soy el lugar adecuado. La oficina federal contra la discriminación (Antidiskriminierungsstelle des Bundes) asesora gratis.
    Anote lo que pasó: cuándo, dónde, quién estaba. No espere, los plazos son cortos.
    .title = Racismo y trato desigual
    .detail =
        En la empresa puede quejarse: ante la dirección, el comité de empresa (Betriebsrat) o la oficina de quejas. No pueden castigarle por una queja.
        También al buscar vivienda hay protección.
        Si se trata de salario, contrato o despido, ayuda también Faire Integration, gratis y en muchos idiomas.
        En muchas ciudades hay oficinas propias contra la discriminación. El asesoramiento migratorio (Migrationsberatung, MBE) las conoce.
        Si le amenazan o le golpean, llame a la policía.
