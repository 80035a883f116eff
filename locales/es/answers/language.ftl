answer-language_level =
    Depende del camino:
    • Tarjeta Azul UE, profesionales cualificados (Fachkräfte): la ley no exige alemán, pero el empleador muchas veces sí.
    • Acuerdo de reconocimiento (Anerkennungspartnerschaft): al menos { FACT("lang_recognition_partnership") }
    • Curso o examen de reconocimiento: por lo general { FACT("lang_16d1") }
    • Formación profesional (Ausbildung): por lo general { FACT("apprenticeship_german") }
    • Enfermería: por lo general { FACT("nursing_language") }
    • Tarjeta de Oportunidades con puntos: alemán { FACT("oc_language_minimum") } o inglés { FACT("oc_language_minimum_english") }
    .title = ¿Cuánto alemán necesito?
    .detail =
        Los niveles: A1 y A2 son el comienzo, B1 significa que se arregla en la vida diaria, B2 que puede hablar bien en el trabajo, C1 y C2 son muy buenos.
        Médicas y médicos necesitan por lo general { FACT("doctor_language") } y un examen de lenguaje médico (Fachsprachprüfung) de nivel { FACT("doctor_language_medical") }.
        El certificado tiene que ser de un examen reconocido, por ejemplo Goethe-Institut, telc, ÖSD o TestDaF. Cuál acepta una embajada está en su página. Nunca comprar un certificado: eso pone en peligro la visa.
        Aunque no se exija alemán: con B1 encuentra más fácilmente trabajo, vivienda y amistades.

answer-language_certificate =
    Por lo general cuenta solo un certificado de un examen reconocido, por ejemplo Goethe-Institut, telc, ÖSD o TestDaF. Normalmente tiene que mostrar todas las partes: leer, escuchar, escribir, hablar.
    Antes de inscribirse, pregunte al organismo que lo recibe (embajada o autoridad):
    • ¿Qué examen aceptan?
    • ¿Qué nivel?
    • ¿Qué antigüedad puede tener el certificado?
    No compre nunca un certificado. Eso pone en peligro la visa.
    .title = ¿Qué certificado de idioma cuenta?
    .detail =
        Una confirmación de «curso realizado» no es un certificado de examen. Tampoco cuenta por lo general el resultado de una aplicación o de una prueba sin control de identidad.
        El examen lo puede hacer también sin curso. El nombre en el certificado debe estar escrito como en el pasaporte.
        ¿No aprobó? Se puede repetir. En algunos exámenes se puede repetir una sola parte: preguntar antes si el organismo lo acepta.
        Para profesiones de la salud se puede añadir un examen de lenguaje profesional. Eso lo dice la autoridad del estado federado (Bundesland).
        Inglés para la Tarjeta de Oportunidades: también aquí se necesita un examen reconocido. Cuál, lo dice la embajada.
        No todos los caminos necesitan un certificado: para la Tarjeta Azul UE y los permisos de profesional cualificado la ley no exige ninguno.

answer-language_learning =
    En el extranjero: el Goethe-Institut ofrece cursos y exámenes, en muchos países y en línea. Gratis se puede practicar en internet, por ejemplo con la Deutsche Welle o el vhs-Lernportal.
    En Alemania: muchos con un permiso de profesional cualificado tienen derecho a un curso de integración (Integrationskurs). Después hay cursos de alemán profesional (Berufssprachkurse).
    Un buen plan: un poco cada día, hablar con personas y buscar pronto una fecha para el examen.
    .title = ¿Dónde puedo aprender alemán?
    .detail =
        Curso de integración (§ 44 AufenthG): tienen derecho a él las personas con un primer permiso como profesional cualificado, con Tarjeta Azul o por experiencia profesional, que valga por más tiempo, y las familias que vienen después. No quien ya tiene B1. El derecho hay que usarlo pronto: a más tardar { FACT("integration_course_use_within") } después. Una parte la paga uno mismo; con poco dinero puede no pagarse.
        Quien no tiene derecho no recibe por ahora una plaza libre. Pagar por cuenta propia es posible.
        Los cursos de alemán profesional son para personas que trabajan, tienen un contrato, buscan trabajo o están en el reconocimiento.
        Venir solo para aprender alemán (§ 16f AufenthG): para eso se necesitan una plaza en el curso y dinero para vivir. Se puede trabajar { FACT("language_course_side_job") } por semana.
        En algunos países hay antes del viaje preparación gratuita (Vorintegration), muchas veces en el Goethe-Institut. Pregunte allí.
        También muchas asociaciones y bibliotecas tienen encuentros de idiomas.

answer-english_only =
    A veces basta el inglés. La ley no exige alemán para la Tarjeta Azul UE, para profesionales cualificados (§ 18a, § 18b) ni por experiencia profesional (§ 19c). Para la Tarjeta de Oportunidades con puntos basta inglés { FACT("oc_language_minimum_english") }.
    Puestos en inglés hay sobre todo en informática, técnica, investigación y grandes empresas.
    No sin alemán: enfermería y medicina, escuela, formación profesional (por lo general { FACT("apprenticeship_german") }), acuerdo de reconocimiento (al menos { FACT("lang_recognition_partnership") }).
    .title = Solo inglés, sin alemán
    .detail =
        La ley y el empleador son dos cosas: muchas empresas exigen alemán, aunque la visa no lo haga.
        En la Tarjeta de Oportunidades (Chancenkarte), el inglés { FACT("oc_language_minimum_english") } es solo una condición, no da ningún punto. Inglés C1 da { FACT("oc_points_nr05") }. Alemán desde B1 da más.
        Autoridades, consultorios y dueños de viviendas muchas veces hablan solo alemán. Unas pocas palabras ayudan desde el primer día.
        Quien quiere quedarse necesita alemán más tarde: para la residencia permanente (Niederlassungserlaubnis) como profesional cualificado { FACT("lang_settlement_skilled") }, con la Tarjeta Azul al menos { FACT("lang_settlement_blue_card") }.
        El esposo o la esposa de un profesional cualificado por lo general no tiene que demostrar alemán para venir.
        Consejo: buscar con palabras en inglés y mirar en el anuncio si dice «English-speaking».
