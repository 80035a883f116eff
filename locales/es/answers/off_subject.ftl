### What Lotse does not answer. Short, polite, and with the right place. No detail, no source.

answer-off_greeting =
    ¡Buenos días! Pregúnteme sobre trabajar en Alemania: reconocimiento, visa, idioma, familia, trabajo.
    Escriba simplemente de qué se trata o toque un tema.
    .title = Buenos días
answer-off_thanks = ¡Con gusto! Si quiere saber algo más, escríbame de nuevo.
    .title = Gracias
answer-off_chitchat = Lamentablemente no puedo charlar, soy un programa. Pero sobre trabajar en Alemania tengo muchas respuestas revisadas. Pregúnteme con confianza.
    .title = Charlar
answer-off_insult = Lo siento si no pude ayudarle. Si prefiere hablar con una persona, toque «Asesoramiento».
    .title = Enojo
answer-off_injection = Eso no funciona conmigo: no escribo textos propios ni sigo instrucciones. Solo doy respuestas revisadas sobre trabajar en Alemania.
    .title = Órdenes al programa
answer-off_asylum =
    Sobre asilo y refugio no asesoro. Sobre una solicitud de asilo decide la Oficina Federal de Migración y Refugiados (Bundesamt für Migration und Flüchtlinge, BAMF).
    Pida antes asesoramiento, gratis e independiente: en una oficina de asesoramiento sobre el procedimiento de asilo (Asylverfahrensberatung), por ejemplo de una organización de ayuda social.
    ¿Ya tiene protección en Alemania y quiere trabajar? De eso sí sé algo: pregúnteme.
    .title = Asilo y refugio
answer-off_tourism = Sobre viajes y visitas no asesoro. Si para eso se necesita una visa y cómo se solicita, lo dice la embajada o el consulado de Alemania en su país.
    .title = Viajes y visitas
answer-off_studies =
    Sobre los estudios mismos no asesoro: plaza en la universidad, admisión, beca, residencia estudiantil. Eso lo saben la universidad (International Office) y el Servicio Alemán de Intercambio Académico (DAAD).
    Sobre la visa para estudiar y sobre trabajar después puede preguntarme.
    .title = Universidad y becas
answer-off_other_country = Solo conozco las reglas de Alemania. Para otro país, pregunte por favor a su embajada o consulte la página oficial de ese país sobre inmigración.
    .title = Otros países
answer-off_benefits =
    Sobre dinero del Estado, por ejemplo del Jobcenter, sobre la ayuda para la vivienda (Wohngeld) o la pensión no asesoro. Las reglas son distintas para cada persona.
    ¿Vive en Alemania? El asesoramiento migratorio (Migrationsberatung, MBE) le ayuda gratis y le dice qué oficina es la competente.
    .title = Ayudas y pensión
answer-off_legal_dispute =
    En pleitos ante un tribunal, divorcio, sanciones o deudas no puedo ayudar. Eso es asunto de una abogada o un abogado.
    En Alemania, quien tiene poco dinero puede preguntar en el juzgado local (Amtsgericht) por la ayuda para asesoría legal (Beratungshilfe).
    .title = Pleitos y tribunales
answer-off_health =
    Sobre enfermedades y tratamientos no puedo decir nada. Pregunte por favor a una médica, a un médico o en una farmacia.
    En una emergencia en Alemania: { FACT("emergency_fire_ambulance") }
    .title = Enfermedad, tratamiento
answer-off_my_file =
    No puedo ver su solicitud y no sé cómo va. Eso lo sabe solo la oficina donde está: la embajada o el consulado, la Oficina de Extranjería (Ausländerbehörde) o la oficina de reconocimiento.
    Pregunte allí con su número de expediente. Por favor, no me mande números ni papeles.
    .title = Cómo va mi solicitud
answer-off_money =
    Sobre créditos, inversiones, envíos de dinero y publicidad no digo nada.
    Por favor, tenga cuidado si alguien pide dinero por adelantado o promete ganancias rápidas.
    .title = Créditos e inversiones
answer-off_everyday = De eso no sé nada: solo conozco el tema de trabajar en Alemania. ¿Tiene una pregunta sobre eso?
    .title = Otras preguntas
answer-off_politics = Sobre política y opiniones no digo nada. Solo doy información revisada sobre trabajar en Alemania.
    .title = Política y opiniones
