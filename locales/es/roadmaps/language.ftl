### The road map of the language conversation: the goal, how and where to learn, the exam.

plan-language = Aprender alemán

plan-language_goal_health = Meta: alemán para una profesión de la salud
    .what = Para el permiso en enfermería, los estados federados (Bundesländer) exigen por lo general alemán { FACT("nursing_language") }. En otras profesiones de la salud, la autoridad dice qué nivel vale. A veces se añade un examen de lenguaje profesional.
    .office = autoridad de salud del estado federado
plan-language_goal_recognition = Meta: alemán para el trabajo y el reconocimiento
    .what = Para la Tarjeta Azul UE y para profesionales cualificados (Fachkräfte, §§ 18a, 18b) la ley no exige alemán, pero muchos empleadores sí. Para un curso o un examen de reconocimiento: por lo general { FACT("lang_16d1") }. Para el acuerdo de reconocimiento (Anerkennungspartnerschaft): al menos { FACT("lang_recognition_partnership") }. En las profesiones reguladas, el organismo competente dice qué hace falta.
plan-language_goal_card = Meta: alemán para la Tarjeta de Oportunidades
    .what =
        Quien necesita puntos tiene que demostrar al menos alemán { FACT("oc_language_minimum") } o inglés { FACT("oc_language_minimum_english") }. Más alemán da puntos:
        • A2: { FACT("oc_points_nr04") }
        • B1: { FACT("oc_points_nr03") }
        • B2 o más: { FACT("oc_points_nr02") }
        Con el reconocimiento completo, según la ley no se necesita certificado.
plan-language_goal_apprenticeship = Meta: alemán para la formación profesional
    .what = Por lo general se necesita { FACT("lang_apprenticeship") }. Excepción: la empresa o la escuela ha comprobado ella misma el alemán, o está previsto primero un curso de alemán. Para la visa para buscar una plaza de formación: { FACT("lang_training_search") }.
plan-language_goal_spouse = Meta: alemán para reunirse con el cónyuge
    .what =
        Depende del permiso de la persona en Alemania:
        • Tarjeta Azul UE, profesional cualificado (Fachkraft, §§ 18a, 18b), experiencia profesional (§ 19c Abs. 2): no hace falta alemán.
        • Otros permisos, por ejemplo por la regla de los Balcanes Occidentales: por lo general A1.
        Hay otras excepciones. Preguntar en la embajada antes de inscribirse en el examen.
    .office = Embajada o consulado de Alemania
plan-language_goal_daily = Meta: arreglárselas bien en la vida diaria
    .what = Con B1, por lo general uno se arregla bien en las oficinas, con el médico y en el trabajo. Quien quiere quedarse necesita alemán también más tarde: para la residencia permanente (Niederlassungserlaubnis) como profesional cualificado { FACT("lang_settlement_skilled") }, con la Tarjeta Azul al menos { FACT("lang_settlement_blue_card") }, para la nacionalidad { FACT("lang_citizenship") }.

plan-language_begin = Empezar hoy
    .what = Un poco cada día ayuda más que mucho una vez a la semana. Al principio es posible gratis por internet, por ejemplo con la Deutsche Welle o el vhs-Lernportal. Desde el principio, hablar en voz alta y con otras personas.
    .cost = ninguno
plan-language_further = Seguir aprendiendo en el siguiente nivel
    .what = Una prueba de nivel muestra qué curso conviene. Muchas escuelas tienen una prueba en internet. Lo mejor es un curso que lleve hasta el examen. Hablar tanto como sea posible: es lo que más falta.
plan-language_well = Demostrar el nivel y practicar el lenguaje profesional
    .what = Con B2 ya se ha logrado mucho. Si el certificado ya es antiguo: preguntar si todavía cuenta. Ahora vale la pena el alemán para la propia profesión: vocabulario, conversaciones, informes.
plan-language_abroad = Encontrar un curso en el propio país
    .what = El Goethe-Institut tiene cursos y exámenes en muchos países y en línea. En algunos países hay antes del viaje también asesoramiento y cursos gratuitos (Vorintegration). El Goethe-Institut sabe más. También hay otras buenas escuelas: comparar precios.
    .office = Goethe-Institut o escuela de idiomas
    .cost = según el país y el curso
plan-language_stay = Posible: entrar para un curso de idioma
    .what = Para un curso de alemán en Alemania puede haber una visa (§ 16f AufenthG). Se necesitan una plaza en el curso y dinero para vivir, por ahora { FACT("s16d_livelihood") } al mes. Durante el curso se puede trabajar { FACT("language_course_side_job") } por semana.
    .office = Embajada o consulado de Alemania
plan-language_integration = Preguntar por el curso de integración
    .what = Quien tiene su primer permiso como profesional cualificado, por experiencia profesional o con Tarjeta Azul, o viene a reunirse con su familia, tiene por lo general derecho a un curso (Integrationskurs) si todavía le falta B1. Usar pronto el derecho: a más tardar { FACT("integration_course_use_within") } después. Quien no tiene derecho no recibe por ahora una plaza libre, pero puede pagar por su cuenta.
    .office = Oficina de Extranjería (Ausländerbehörde), BAMF o asesoramiento migratorio (Migrationsberatung, MBE)
    .cost = una parte del costo; con poco dinero puede no pagarse
plan-language_job_courses = Aprender alemán para la profesión
    .what = Los cursos de alemán profesional (Berufssprachkurse) son para personas que trabajan, tienen un contrato de trabajo, buscan trabajo o están en el reconocimiento. Algunas empresas tienen cursos propios: preguntar por ellos.
    .office = agencia de empleo (Agentur für Arbeit) o empleador
plan-language_exam = Hacer el examen
    .what = Primero preguntar, después inscribirse: ¿qué examen acepta la embajada o la autoridad, qué nivel, y qué antigüedad puede tener el certificado? Por lo general cuentan los exámenes del Goethe-Institut, de telc, ÖSD o TestDaF. Nunca comprar un certificado: eso pone en peligro la visa.
    .office = centro de exámenes
    .papers = pasaporte; el nombre tiene que estar escrito igual en el certificado
    .cost = según el país y el examen
    .time = las fechas muchas veces se llenan pronto
