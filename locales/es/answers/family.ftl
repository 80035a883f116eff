answer-family_spouse =
    Sí, muchas veces es posible. Si alguien trabaja aquí con Tarjeta Azul UE, como profesional cualificado (Fachkraft, §§ 18a, 18b AufenthG) o por experiencia (§ 19c Abs. 2), el cónyuge por lo general puede venir. Entonces vale:
    • No hay que demostrar alemán.
    • No se revisa el tamaño de la vivienda.
    • Ambos están casados y son mayores de edad (desde { FACT("spouse_min_age") }).
    • El dinero alcanza para ambos, con seguro médico.
    La solicitud la presenta el cónyuge antes del viaje en la embajada de Alemania. Tasa: { FACT("visa_fee") }
    .title = Traer al esposo o a la esposa
    .detail =
        Estas ventajas dependen del permiso de la persona que trabaja aquí. Valen también para investigadores (§§ 18d, 18f) y autónomos (§ 21).
        Pero **no** valen para todo permiso de trabajo: quien trabaja por la regla de los Balcanes Occidentales no está en esta lista. Tampoco está la Tarjeta de Oportunidades. Entonces la autoridad exige por lo general alemán A1 y espacio suficiente.
        ¿Se casa cuando el permiso ya existe? Pregunte antes en la Oficina de Extranjería (Ausländerbehörde); entonces pueden valer otras condiciones. Ser novios o vivir juntos por lo general no basta.
        Papeles: sobre todo el acta de matrimonio, muchas veces con traducción y una confirmación de que es auténtica. La lista exacta está en la página de la embajada.
        Venir con visa de visita y quedarse: por lo general no es posible.
        Después de entrar: registrar la dirección y pedir el permiso de residencia en la Oficina de Extranjería. Tasa: { FACT("residence_permit_fee") }
        Si la embajada dice que no, pida consejo: es posible una demanda o una nueva solicitud con mejores papeles.

answer-family_children =
    Sí. Los hijos menores de edad y no casados por lo general pueden venir (§ 32 AufenthG).
    • Cada hijo necesita una solicitud propia y una visa antes del viaje. Tasa: { FACT("visa_fee_minor") }
    • El dinero tiene que alcanzar para todos, con seguro médico.
    • Para hijos desde { FACT("children_age_relaxed") } valen en otros casos reglas más estrictas. Con profesionales cualificados son menos estrictas.
    Solicite la visa a tiempo, antes de que el hijo sea mayor de edad.
    .title = Traer a los hijos
    .detail =
        Lo más fácil es que ambos padres vivan aquí o vengan también, o que el padre o la madre de aquí tenga la custodia exclusiva. Si el otro padre o madre se queda en el país de origen, por lo general se necesita su consentimiento, por escrito y certificado.
        Papeles: pasaporte del hijo, acta de nacimiento, comprobante de la custodia, normalmente con traducción. La lista exacta está en la página de la embajada.
        Si el hijo ya es casi adulto, no espere. Pregunte a la embajada qué día cuenta.
        Los hijos mayores de edad por lo general no pueden venir por sus padres. Necesitan un camino propio, por ejemplo una formación profesional.
        Si un hijo nace en Alemania, también el bebé necesita un permiso de residencia. Vaya pronto después del nacimiento a la Oficina de Extranjería (Ausländerbehörde).

answer-family_parents =
    A veces. Quien recibió por primera vez el permiso como profesional cualificado (Fachkraft), por experiencia (§ 19c Abs. 2) o la Tarjeta Azul UE el { FACT("parents_title_since") } o después, puede solicitar traer a sus padres (§ 36 Abs. 3 AufenthG). Si el cónyuge también vive aquí, vale también para los suegros.
    El sustento y el seguro médico de los padres tienen que estar asegurados. No hay un derecho a ello: la autoridad decide en cada caso.
    .title = Traer a los padres
    .detail =
        Quien ya tenía antes un permiso así por lo general no puede usar esta regla. Entonces queda solo el camino para casos de especial dificultad, y es muy estrecho.
        El seguro médico muchas veces es el punto más difícil. Aclare primero qué seguro acepta a los padres y cuánto cuesta. Un seguro de viaje no basta para vivir aquí.
        La regla vale para padres y suegros, no para abuelos, hermanos o hijos adultos.
        Venir de visita es otra cosa: para eso hay una visa de visita por poco tiempo. A veces la embajada exige una declaración de compromiso (Verpflichtungserklärung, tasa: { FACT("declaration_of_commitment") }). Con ella alguien en Alemania promete pagar todos los gastos. Fírmela solo si de verdad puede.
        Pregunte antes de la solicitud en la Oficina de Extranjería (Ausländerbehörde) o al asesoramiento migratorio (Migrationsberatung, MBE).

answer-spouse_work =
    Por lo general sí, de inmediato y cualquier trabajo. Quien vive aquí con un permiso de reagrupación familiar no necesita otro permiso de trabajo. En el permiso dice entonces «Erwerbstätigkeit erlaubt» o «gestattet».
    • Para profesiones reguladas, por ejemplo en enfermería, se necesita de todos modos el permiso para la profesión.
    • Con una visa de visita no se puede trabajar.
    Aprender alemán: por lo general hay derecho a un curso de integración (Integrationskurs). Plazo para usarlo: { FACT("integration_course_use_within") }
    .title = ¿Puede trabajar mi cónyuge?
    .detail =
        Por lo general se permiten tiempo completo, tiempo parcial, una formación y también una empresa propia. Lea siempre lo que dice el permiso o la hoja adicional.
        Si el cónyuge mismo aprendió una profesión, vale la pena el reconocimiento: para un mejor salario y para un permiso propio como profesional cualificado que no dependa del matrimonio.
        El curso de integración es para personas que todavía no tienen alemán B1. La Oficina de Extranjería o el asesoramiento migratorio (Migrationsberatung, MBE) ayuda con la inscripción.
        Más tarde: si la persona que trabaja aquí tiene, como profesional cualificado o con Tarjeta Azul, una residencia permanente (Niederlassungserlaubnis, § 18c), el cónyuge puede obtenerla también antes. Se necesitan, entre otras cosas, { FACT("settlement_spouse_years") } con permiso de residencia y al menos { FACT("settlement_spouse_hours") } de trabajo por semana (§ 9 Abs. 3a).
        En caso de separación: pida consejo antes de comunicar o firmar algo.

answer-family_together =
    Sí, es posible. Cada persona presenta su propia solicitud, mejor todas al mismo tiempo.
    En el procedimiento acelerado (§ 81a AufenthG) van incluidos el cónyuge y los hijos menores de edad, si solicitan al mismo tiempo. Lo inicia el empleador.
    La visa de trabajo es la base: sin ella tampoco hay visa para la familia.
    Tasas: { FACT("visa_fee") }, para niños { FACT("visa_fee_minor") }
    También es posible venir primero solo y traer después a la familia.
    .title = Venir juntos en familia
    .detail =
        Reserve una cita para cada persona, también para los niños, y solo en la página de la embajada. Tenga listas pronto el acta de matrimonio y las de nacimiento, con traducción.
        Procedimiento acelerado: la tasa es { FACT("fast_track_fee") }; la paga el empleador a la Oficina de Extranjería. Las metas: cita en la embajada como máximo { FACT("fast_track_appointment_time") }, decisión después por lo general como máximo { FACT("fast_track_visa_time") }. No es una garantía.
        Con la Tarjeta de Oportunidades (Chancenkarte) no valen las ventajas para familias. Planee traer a la familia mejor cuando haya un puesto y un permiso nuevo.
        A veces una visa llega antes que otra. Deje la vivienda y el trabajo solo cuando estén todas las visas.
        Muchos vienen primero solos, buscan una vivienda y traen después a la familia. Así el comienzo muchas veces es más fácil y más barato.
