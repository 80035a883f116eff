### The first steps of a volunteer after the training. Figures come from the fact register only.

plan-volunteer_first_steps = Sus primeros pasos como guía (Lotse)

plan-volunteer_team = Hablar con la coordinación
    .what = Diga a su asociación o a su coordinación que ha hecho el curso. Aclare: ¿cuándo está usted disponible? ¿Quién le reemplaza? ¿A quién pasa un caso? Recuerde siempre: informar, no captar.
    .office = su asociación o la coordinación en su región
plan-volunteer_practise = Probarlo una vez usted mismo
    .what = Recorra un ejemplo, por ejemplo una enfermera con formación en el extranjero: responder las preguntas, leer el plan, cambiar una respuesta. Haga también una pregunta con sus propias palabras.
plan-volunteer_listen = La primera conversación: escuchar
    .what = Pregunte: ¿qué desea usted? ¿Qué le preocupa? ¿Cómo y cuándo puedo escribirle? Explique que usted ayuda de forma voluntaria, no decide nada y no necesita papeles. No anote ningún nombre.
plan-volunteer_together = Hacer el plan juntos
    .what = Elija al principio «Para alguien que conozco» y deje que la persona responda. Hablen solo del siguiente paso. Pregunte otra vez después de unas semanas, si la persona lo desea.
plan-volunteer_refer = Conocer y usar el asesoramiento
    .what = Línea telefónica: visa, reconocimiento, trabajo, alemán, también desde el extranjero. Faire Integration: salario, contrato, explotación. En Alemania: asesoramiento migratorio (Migrationsberatung) para la vida aquí, asesoramiento IQ para el reconocimiento. Dé la dirección o llamen juntos.
    .office = línea telefónica { FACT("hotline_phone") }
    .cost = asesoramiento ninguno
plan-volunteer_urgent = Guardar los números de emergencia
    .what = En Alemania: policía { FACT("emergency_police") }, ambulancia y bomberos { FACT("emergency_fire_ambulance") }, violencia contra las mujeres { FACT("emergency_violence_against_women") }. La seguridad es lo primero. Después, informar al equipo.
plan-volunteer_care = Cuidarse a sí mismo
    .what = Horarios fijos, pausas, no demasiadas personas a la vez. Hable en el equipo de lo difícil, sin nombres. Repase las tarjetas de vez en cuando: las reglas cambian.
