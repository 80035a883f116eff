answer-counselling =
    Hablar con una persona, gratis:
    Línea «Arbeiten und Leben in Deutschland» (alemán, inglés), también desde el extranjero: { FACT("hotline_phone") }
    ¿Ya vive en Alemania? Entonces ayuda el asesoramiento migratorio (Migrationsberatung, MBE) cercano; a jóvenes, el Jugendmigrationsdienst (JMD). Con la aplicación mbeon puede chatear con asesoras, en muchos idiomas.
    Preguntas sobre salario y contrato: Faire Integration.
    .title = Hablar con una persona
    .detail =
        MBE significa: asesoramiento migratorio para personas adultas (Migrationsberatung für erwachsene Zugewanderte). Ayuda sobre todo en los primeros años, con residencia, trabajo, vivienda, familia y curso de alemán.
        JMD significa: Jugendmigrationsdienst, para jóvenes.
        Faire Integration asesora sobre salario, contrato y despido, también a personas en el extranjero, en muchos idiomas.
        Sobre el reconocimiento asesora en Alemania el asesoramiento IQ; desde el extranjero, la ZSBA a través de la línea telefónica.
        Asesorar no es representar: en un conflicto con una autoridad puede hacer falta una abogada o un abogado.

answer-urgent_help =
    ¿Alguien está en peligro? En Alemania llame, por favor, también sin papeles y sin alemán:
    Policía: { FACT("emergency_police") }
    Ambulancia y bomberos: { FACT("emergency_fire_ambulance") }
    Violencia contra las mujeres (anónimo, muchos idiomas): { FACT("emergency_violence_against_women") }
    Fuera de Alemania vale el número de emergencia del país.
    Soy un programa y no puedo llamar a nadie para pedir ayuda. Si alguien lee sus mensajes: borre este chat.
    .title = En peligro, con amenazas o trabajo forzado
    .detail =
        Nadie puede quedarse con su pasaporte, encerrarle, golpearle, hacerle trabajar sin salario o amenazar con la expulsión. Puede ser un delito grave, y usted no tiene la culpa.
        Sin peligro inmediato, Faire Integration ayuda en casos de explotación, gratis y en muchos idiomas. También ayuda la embajada de su país, por ejemplo con un pasaporte nuevo, si eso es seguro para usted.
        Reúna pruebas, si es posible sin peligro: mensajes, horarios de trabajo, nombres de empresas, fotos.
        Quien ya trabaja en Alemania y sufre explotación no pierde de inmediato la residencia. Pida consejo antes de firmar algo.

answer-regional_help =
    Sí, en muchas regiones hay ayuda gratuita en el lugar:
    • IQ Netzwerk: asesoramiento sobre reconocimiento y cursos, ayuda para empresas
    • Welcome Center: llegada, trabajo, oficinas
    • Migrationsberatung (MBE); para jóvenes, Jugendmigrationsdienst (JMD)
    Las oficinas de la región están aquí:
    { FACT("dir_iq_network_url") }
    ¿Todavía en el extranjero? Diga a la línea telefónica a qué lugar quiere ir: { FACT("hotline_phone") }
    .title = ¿Quién ayuda en mi región?
    .detail =
        Algunos ejemplos:
        • Turingia (Thüringen): Welcome Center Thuringia
        • Mecklenburg-Vorpommern: IQ con las redes RINIA y KIM
        • Hesse (Hessen): IQ Netzwerk Hessen; en Wetzlar, el Welcomecenter Mittelhessen
        Las ofertas y direcciones cambian. Mire en la página o llame antes de ir.
        En Alemania, con la pregunta «¿qué oficina es?» ayuda también el número de las autoridades { FACT("authority_phone") }.
        La Oficina de Extranjería (Ausländerbehörde) es una autoridad: decide sobre el permiso. Una oficina de asesoramiento no decide nada, ayuda.
        También las asociaciones de personas de su país conocen muchas veces buenos lugares. El asesoramiento en estas oficinas no cuesta nada. Quien quiere dinero por una cita no es de ellas.
