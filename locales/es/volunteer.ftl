### Training of volunteers: cards, code of conduct, quiz. The road map stands in roadmaps/volunteer.ftl.

volunteer-title = Curso para guías (Lotsen)
volunteer-start =
    Qué bien que quiera ayudar. El curso tiene nueve tarjetas cortas y al final un quiz con seis preguntas. Puede parar en cualquier momento y seguir más tarde.
    .short = Curso
    .cards = Empezar el curso
    .cards-words = curso, empezar curso, tarjetas, aprender, vamos
    .quiz = Ir directo al quiz
    .quiz-words = quiz, directo, preguntas, prueba, test

## Cards

volunteer-card_role = **Tarjeta 1 de 9: su papel**
    Usted acompaña a personas que quieren trabajar en Alemania. Escucha, explica el siguiente paso y muestra dónde hay ayuda.
    • No tiene que saberlo todo. Basta con saber dónde está escrito.
    • Usted no decide nada. Eso lo hacen las autoridades.
    • Usted ayuda de forma voluntaria y no cobra dinero por ello.
    .short = Tarjetas
volunteer-card_inform = **Tarjeta 2 de 9: informar, no captar**
    Cada persona decide por sí misma si Alemania es el camino correcto. Usted no convence a nadie.
    • Diga también lo que es difícil: tiempo, costos, idioma, nostalgia.
    • No consiga puestos y no busque a nadie para una empresa.
    • No acepte dinero ni regalos, de nadie.
    • Trate a todas las personas por igual.
    .short = Tarjetas
volunteer-card_say = **Tarjeta 3 de 9: esto sí puede decirlo**
    • Lo que está aquí en el chat, con fuente y fecha. Muestre ambas.
    • «Por lo general es así. En su caso decide la autoridad.»
    • «No lo sé. Voy a preguntar.» Es una buena respuesta.
    • Qué organismo es competente y qué asesoramiento ayuda gratis.
    .short = Tarjetas
volunteer-card_never = **Tarjeta 4 de 9: esto no lo hace**
    • No prometer nada: ni visa, ni puesto, ni duración.
    • Ninguna asesoría legal: no valorar el caso concreto, no redactar solicitudes, demandas ni cartas a autoridades.
    • No recibir, guardar ni fotografiar papeles.
    • No decir nombres, tampoco en la propia asociación.
    • No firmar por otros y no llenar formularios a solas.
    .short = Tarjetas
volunteer-card_roadmap = **Tarjeta 5 de 9: trabajar con el plan**
    • Elija al principio «Para alguien que conozco». Así las preguntas encajan.
    • Deje que la persona responda. «No lo sé» está permitido.
    • Lean el plan juntos, un paso tras otro.
    • El «Resumen para la familia» lo puede reenviar, no contiene nombres.
    • Fíjese en «Revisado». Si hace mucho tiempo, pregunte al organismo.
    .short = Tarjetas
volunteer-card_privacy = **Tarjeta 6 de 9: protección de datos**
    No anote nada por lo que se pueda reconocer a alguien: ni nombres, números, direcciones o fotos, ni nada sobre salud, religión o política. Tampoco aquí en el chat ni en grupos.
    ¿Alguien le envía un pasaporte o un título? Borre la imagen y explique con amabilidad por qué.
    En algunos países, ya la sola pregunta por Alemania puede ser peligrosa. Pregunte cómo y cuándo puede escribir.
    .short = Tarjetas
volunteer-card_scams = **Tarjeta 7 de 9: reconocer estafas**
    Señales de alerta son:
    • dinero antes de que haya un contrato de trabajo
    • una visa «garantizada» o una cita comprada
    • una oferta sin empresa, dirección, salario y horas
    • alguien quiere tener el pasaporte
    Diga: no pagar nada, no firmar nada, guardar los mensajes, pedir consejo a Faire Integration. En el menú pueden revisar juntos una oferta. Quien ya pagó no tiene por qué sentir vergüenza.
    .short = Tarjetas
volunteer-card_limits = **Tarjeta 8 de 9: límites, también los suyos**
    Usted puede decir no, hacer pausas y pasar una solicitud a otros. Pasarla no es un fracaso:
    • Visa, reconocimiento, trabajo: línea telefónica { FACT("hotline_phone") }
    • Salario, contrato, despido: Faire Integration
    • Preguntas en Alemania sobre familia, vivienda, residencia: Migrationsberatung
    Fije cuándo está disponible. Si algo le pesa, hable con su equipo, sin nombres.
    .short = Tarjetas
volunteer-card_urgent = **Tarjeta 9 de 9: si alguien está en peligro**
    Violencia, amenaza, encierro, pasaporte quitado: la seguridad es lo primero.
    • En Alemania: policía { FACT("emergency_police") }, ambulancia { FACT("emergency_fire_ambulance") }, violencia contra las mujeres { FACT("emergency_violence_against_women") }. En otro lugar vale el número de emergencia del país.
    • Pregunte: «¿Puede hablar con seguridad?» No escriba nada que otros puedan leer.
    • No se ponga usted en peligro y no negocie con los agresores.
    • Avise después a su equipo.
    .short = Tarjetas

## Code of conduct

volunteer-code = **Las reglas. ¿Las acepta?**
    • Informo, no capto a nadie.
    • No prometo nada y no doy asesoría legal.
    • No acepto dinero ni regalos.
    • No recibo papeles y no paso a nadie nada por lo que se pueda reconocer a alguien.
    • Trato a todas las personas con respeto.
    • Lo que no puedo, lo paso a otros. Ante un peligro actúo de inmediato.
    .short = Reglas
    .yes = Sí, las acepto
    .yes-words = sí, acepto, las acepto, de acuerdo, sí acepto
    .no = No, todavía no
volunteer-code_refused = Está bien, y gracias por su sinceridad. Pero sin estas reglas no puede acompañar a personas como guía. Hable de ello con su asociación o su coordinación. Puede volver aquí en cualquier momento.

## Quiz

volunteer-quiz = Gracias. Ahora, seis preguntas de la vida diaria. Después de cada respuesta le digo por qué es correcta o no. Equivocarse está permitido.

volunteer-quiz_1 = **Pregunta 1 de 6**
    Su primo pregunta: «¿Me dan la visa con toda seguridad?» ¿Qué dice usted?
    .short = Pregunta 1
    .promise = Sí, con seguridad
    .promise-words = sí, seguro, prometer
    .authority = Decide la autoridad
    .authority-words = autoridad, la autoridad decide, embajada, eso lo decide la autoridad
    .refuse = No, sin posibilidad
    .refuse-words = no, sin posibilidad, desaconsejar
volunteer-quiz_1_right = Correcto. Solo decide la autoridad. Usted puede mostrar qué condiciones valen y dónde está escrito.
volunteer-quiz_1_wrong = No del todo. Prometer y negar son dos errores: solo decide la autoridad. Mejor muestre qué condiciones valen y dónde está escrito.

volunteer-quiz_2 = **Pregunta 2 de 6**
    Una empresa le ofrece dinero por cada enfermera o enfermero que usted traiga de entre sus conocidos. ¿Qué hace?
    .short = Pregunta 2
    .decline = Rechazarlo
    .decline-words = no, rechazar, no aceptar
    .accept = Aceptarlo
    .accept-words = sí, aceptar, tomar el dinero
volunteer-quiz_2_right = Correcto. Usted informa, no capta. Quien recibe dinero ya no aconseja con libertad. La empresa puede dirigirse al Arbeitgeber-Service o a la IQ Servicestelle.
volunteer-quiz_2_wrong = Por favor, rechácelo. Usted informa, no capta. Quien recibe dinero ya no aconseja con libertad. La empresa puede dirigirse al Arbeitgeber-Service o a la IQ Servicestelle.

volunteer-quiz_3 = **Pregunta 3 de 6**
    Una mujer le envía, sin que usted lo pida, una foto de su pasaporte. ¿Qué hace?
    .short = Pregunta 3
    .keep_it = Conservarla por si acaso
    .keep_it-words = por si acaso, para después, para el archivo, la guardo
    .send_on = Enviarla a la autoridad
    .send_on-words = autoridad, enviarla, a la autoridad
    .remove = Borrarla y explicar
    .remove-words = borrar la foto, borrar la imagen, borrar y explicar
volunteer-quiz_3_right = Correcto. Borrar la imagen y decir con amabilidad por qué: los papeles son solo para los organismos competentes, y por la vía que ellos indican. Así nada cae en malas manos.
volunteer-quiz_3_wrong = Mejor: borrar la imagen y decir con amabilidad por qué. Los papeles son solo para los organismos competentes, y los envía la persona misma. Así nada cae en malas manos.

volunteer-quiz_4 = **Pregunta 4 de 6**
    Un intermediario le pide a un conocido dinero por adelantado, por una visa «segura». ¿Qué aconseja usted?
    .short = Pregunta 4
    .pay = Pagar, si ayuda
    .pay-words = pagar, pago, sí
    .ask_advice = No pagar, pedir consejo
    .ask_advice-words = no pagar, pedir consejo, faire integration, no
volunteer-quiz_4_right = Correcto. Nadie puede garantizar una visa, y pedir dinero por adelantado por un puesto no está permitido. Faire Integration revisa la oferta gratis.
volunteer-quiz_4_wrong = Por favor, no pagar. Nadie puede garantizar una visa, y pedir dinero por adelantado por un puesto no está permitido. Faire Integration revisa la oferta gratis.

volunteer-quiz_5 = **Pregunta 5 de 6**
    Rechazaron una visa. El hombre le pide que escriba la demanda por él. ¿Qué hace?
    .short = Pregunta 5
    .refer = Pasarlo a una asesoría
    .refer-words = buscar asesoría, abogado, abogada, pasarlo, a una asesoría
    .write_it = Escribirla usted
    .write_it-words = escribir, la escribo, escribirla yo
    .nothing = Esperar
    .nothing-words = esperar, no hacer nada
volunteer-quiz_5_right = Correcto. Eso es asesoría legal, y los plazos corren. Muéstrele enseguida una oficina de asesoramiento o una abogada. Usted puede acompañarlo a la cita.
volunteer-quiz_5_wrong = Mejor: pasarlo enseguida a una oficina de asesoramiento o a una abogada. Eso es asesoría legal, y los plazos corren. Un error puede perjudicarlo. Usted puede acompañarlo a la cita.

volunteer-quiz_6 = **Pregunta 6 de 6**
    Una mujer escribe: «El jefe tiene mi pasaporte, no me deja salir.» ¿Qué hace usted?
    .short = Pregunta 6
    .wait = Primero esperar
    .wait-words = esperar
    .talk_to_boss = Hablar con el jefe
    .talk_to_boss-words = jefe, con el jefe, hablar
    .safety = Emergencia y asesoría
    .safety-words = emergencia, policía, faire integration, pedir ayuda
volunteer-quiz_6_right =
    Correcto. Puede ser un delito grave. Pregunte si ella puede escribir con seguridad, dígale el número de emergencia { FACT("emergency_police") } y Faire Integration, y avise a su equipo.
volunteer-quiz_6_wrong =
    Aquí la seguridad es lo primero. Puede ser un delito grave, y hablar con el jefe puede ponerla en peligro. Pregunte si ella puede escribir con seguridad, dígale el número de emergencia { FACT("emergency_police") } y Faire Integration, y avise a su equipo.

volunteer-passed = **Aprobado. Gracias por haberse tomado el tiempo.** Ha entendido lo más importante. Aquí están sus primeros pasos.
volunteer-again =
    Todavía no del todo, y no pasa nada: se trata de personas, por eso preferimos practicar otra vez. ¿Qué quiere hacer?
    .short = Otra vez
    .quiz = Repetir el quiz
    .quiz-words = quiz, otro quiz, preguntas
    .cards = Releer las tarjetas
    .cards-words = tarjetas, leer, curso
    .later = Más tarde
    .later-words = más tarde, ahora no, otro día
volunteer-later = Bien. Vuelva cuando le convenga. Con preguntas sobre el curso, diríjase por favor a su asociación o a su coordinación. Para preguntas sobre el tema existe este asesoramiento:
