### The Opportunity Card (Chancenkarte): what is asked, the points with their reasons, and the road maps that follow.
### Figures come from the fact register only.

points-title = Tarjeta de Oportunidades: puntos
points-intro =
    Con la Tarjeta de Oportunidades (Chancenkarte) se puede venir a Alemania y buscar trabajo aquí. Unos necesitan puntos para eso, otros no.
    { $for ->
        [self] Le hago unas preguntas cortas. Después verá cuántos puntos tendría y qué falta todavía.
       *[other] Hago unas preguntas cortas sobre la persona. Después verá cuántos puntos tendría ella y qué falta todavía.
    }

## What is asked

points-passport =
    { $for ->
        [self] ¿Tiene usted
       *[other] ¿Tiene la persona
    } un pasaporte de la UE, de Islandia, Liechtenstein, Noruega o Suiza?
    .short = Pasaporte
    .eu = Sí, uno de esos
    .eu-words = sí, ue, pasaporte de la ue, pasaporte europeo, pasaporte español, pasaporte italiano, suiza, europa
    .other = No, otro pasaporte
    .other-words = no, otro pasaporte, otro, no ue, pasaporte de mi país
points-eu_passport = Entonces la Tarjeta de Oportunidades no hace falta: con un pasaporte así se puede vivir en Alemania, buscar trabajo y trabajar, sin visa y sin puntos. Solo para las profesiones reguladas, por ejemplo en enfermería, se necesita un reconocimiento. Para eso hay un camino propio en el menú.

points-reuse = Sobre el título, la profesión y el lugar de residencia ya tengo respuestas de antes. ¿Se trata de la misma persona y siguen siendo correctas?
    .short = Respuestas de antes
    .yes = Sí, usarlas
    .no = No, preguntar de nuevo
    .no-words = no, nop, nuevo, preguntar de nuevo, otra persona, no es correcto

points-recognition_status =
    ¿Ya ha revisado un organismo alemán el título?
    Si son estudios universitarios, también cuenta la base de datos anabin: la universidad con H+ y el título con «entspricht» (corresponde) o «gleichwertig» (equivalente).
    .short = Reconocimiento
    .germany = El título es de Alemania
    .germany-words = de alemania, hecho en alemania, título alemán
    .recognised = Sí, reconocido o comparable
    .recognised-words = sí, reconocido, reconocido por completo, equivalente, comparable, zeugnisbewertung, h+
    .partial = Sí, pero según la resolución falta algo
    .partial-words = en parte, parcial, parcialmente, reconocimiento parcial, falta algo, resolución, bescheid, curso de adaptación, examen de conocimientos
    .not_assessed = No, todavía no
    .not_assessed-words = no, aún no, sin revisar, no reconocido

points-training_recognised =
    ¿La formación está reconocida por el Estado en su país y duró al menos { FACT("oc_training_min") }?
    También puede contar un certificado de una cámara alemana de comercio en el extranjero (AHK), si la formación fue como en Alemania.
    .short = Reconocida por Estado
    .yes = Sí, las dos cosas
    .no = No
    .ahk = Hay un certificado AHK
    .ahk-words = ahk, certificado ahk, cámara alemana, cámara de comercio alemana, certificado de la cámara
points-degree_recognised = ¿Están terminados los estudios universitarios, y está el título reconocido por el Estado en su país?
    .short = Reconocido por Estado

points-shortage_group =
    No pasa nada. ¿La profesión pertenece a uno de estos grupos?
    • Ingeniería, ciencias naturales, matemáticas, arquitectura
    • Informática con estudios universitarios o de ese nivel
    • Medicina, odontología, veterinaria, farmacia, terapia
    • Enfermería y partería con estudios universitarios
    • Enseñanza y educación con estudios universitarios
    • Dirección en producción, construcción, logística, informática, salud, cuidado infantil o escuela
    .short = Profesión con escasez

points-german_level =
    { $for ->
        [self] ¿Qué nivel de alemán tiene usted?
       *[other] ¿Qué nivel de alemán tiene la persona?
    } Cuenta lo que se puede demostrar con un certificado.
    .short = Alemán
    .none = Todavía nada de alemán
    .none-words = nada, nada de alemán, no hablo alemán, cero
    .a1 = A1
    .a1-words = principiante, un poco, poquito, básico
    .a2 = A2
    .b1 = B1
    .b1-words = medio, intermedio
    .b2 = B2 o más
    .b2-words = b2, c1, c2, bien, bueno, muy bien, fluido, lengua materna
points-english_level =
    { $for ->
        [self] ¿Y qué nivel de inglés tiene usted?
       *[other] ¿Y qué nivel de inglés tiene la persona?
    }
    .short = Inglés
    .below = Menos de B2
    .below-words = nada de inglés, no hablo inglés, un poco, poco, a1, a2, b1, malo
    .b2 = B2
    .b2-words = bien, bueno
    .c1 = C1, C2 o lengua materna
    .c1-words = c1, c2, muy bien, fluido, lengua materna, nativo
points-experience =
    { $for ->
        [self] ¿Cuánto tiempo ha trabajado usted en esta profesión después del título?
       *[other] ¿Cuánto tiempo ha trabajado la persona en esta profesión después del título?
    }
    Para el tiempo más largo cuentan los últimos { FACT("oc_nr06_window") }; para el más corto, los últimos { FACT("oc_nr07_window") }.
    .short = Experiencia profesional
    .long = Al menos { FACT("oc_nr06_experience") }
    .long-words = mucho tiempo, muchos años, muchísimo
    .medium = Al menos { FACT("oc_nr07_experience") }
    .medium-words = algunos años, unos años, un par de años
    .less = Menos
    .less-words = menos, ninguna, nada, poco tiempo, sin experiencia
points-age =
    { $for ->
        [self] ¿Cuántos años tiene usted?
       *[other] ¿Cuántos años tiene la persona?
    } Por favor, escriba solo el número. Cuenta la edad el día de la solicitud.
    .short = Edad
    .invalid = No lo he entendido. Por favor, escriba solo la edad, por ejemplo: 34
points-stay_germany =
    { $for ->
        [self] ¿Ya ha vivido usted alguna vez con permiso en Alemania,
       *[other] ¿Ya ha vivido la persona alguna vez con permiso en Alemania,
    } al menos { FACT("oc_nr11_stay") } sin interrupción? Cuentan los últimos { FACT("oc_nr11_window") }.
    .short = Antes en Alemania
points-partner = ¿También el esposo o la esposa solicita la Tarjeta de Oportunidades, en el mismo organismo y para entrar juntos al país? Eso solo cuenta si ambos cumplen las condiciones.
    .short = Cónyuge
    .no = No, o sin matrimonio
    .no-words = no, nop, soltero, soltera, solo, sola, no estoy casado, no estoy casada, sin pareja
points-lives_in =
    { $for ->
        [self] ¿Dónde vive ahora?
       *[other] ¿Dónde vive ahora la persona?
    } De eso depende dónde se solicita la tarjeta.
    .short = Lugar de residencia
    .abroad = En el extranjero
    .abroad-words = extranjero, en el extranjero, fuera de alemania, todavía en mi país, en mi país, en casa, no en alemania
    .germany = En Alemania
    .germany-words = alemania, en alemania, aquí, acá, ya en alemania, ya estoy en alemania, ya estoy allá
points-permit =
    { $for ->
        [self] ¿Tiene usted
       *[other] ¿Tiene la persona
    } en Alemania un permiso de residencia (Aufenthaltserlaubnis) para estudios, formación, curso de idioma o trabajo? Una visa de turista no cuenta.
    .short = Permiso de residencia
points-livelihood =
    Última pregunta: ¿hay dinero suficiente para vivir durante todo el tiempo de búsqueda?
    Por ahora se exigen { FACT("oc_livelihood") } al mes, por ejemplo en una cuenta bloqueada (Sperrkonto: el dinero queda fijo y cada mes se libera una parte). También puede contar un contrato de trabajo a tiempo parcial en Alemania o una declaración de compromiso (Verpflichtungserklärung): entonces paga alguien en Alemania.
    .short = Dinero para vivir
    .no = No, todavía no

## The result

points-total = **Tarjeta de Oportunidades: { $points }**
points-verdict_yes = Se necesitan { FACT("oc_min_points") }. Es suficiente. También las demás condiciones se cumplen según estas respuestas.
points-verdict_enough = Se necesitan { FACT("oc_min_points") }. Los puntos alcanzan. Pero todavía falta otra cosa o está por aclarar.
points-verdict_maybe = Se necesitan { FACT("oc_min_points") }. Si alcanza o no, depende de lo que todavía está por aclarar.
points-verdict_short = Se necesitan { FACT("oc_min_points") }. { $count ->
        [one] Todavía falta { $points }.
       *[other] Todavía faltan { $points }.
    }
points-counted = Así he contado (§ 20b AufenthG):
points-line = • { $reason }: { $points }
points-open = Aún por aclarar, esto puede sumarse:
points-line_open = • { $reason }: como máximo { $points }
points-gains = Esto daría más puntos:
points-line_gain = • { $reason }: { $points } más

points-nr_1 = Resolución sobre un reconocimiento parcial
points-nr_2 = Alemán B2 o más
points-nr_3 = Alemán B1
points-nr_4 = Alemán A2
points-nr_5 = Inglés C1 o más
points-nr_6 = Al menos { FACT("oc_nr06_experience") } de experiencia profesional (cuentan los últimos { FACT("oc_nr06_window") })
points-nr_7 = Al menos { FACT("oc_nr07_experience") } de experiencia profesional (cuentan los últimos { FACT("oc_nr07_window") })
points-nr_8 = Profesión con escasez según la lista de la Tarjeta Azul
points-nr_9 = Edad hasta { FACT("oc_nr09_age") }
points-nr_10 = Edad hasta { FACT("oc_nr10_age") }
points-nr_11 = Antes al menos { FACT("oc_nr11_stay") } con permiso en Alemania
points-nr_12 = El cónyuge también cumple las condiciones y viene también

points-note_age = Sobre la edad: en la ley dice «no mayor de». No está claro si todavía cuenta todo el año después de ese cumpleaños. Por eso calculo con prudencia. Pregunte en la embajada antes de la solicitud.
points-note_nursing = Sobre la enfermería: la enfermería con estudios universitarios está en la lista de profesiones con escasez. No está claro si también cuenta una formación profesional en enfermería: depende de cómo se clasifique el título. Pregunte en la embajada antes de la solicitud.
points-note_classification = Sobre la profesión con escasez: la lista se refiere a profesiones de nivel universitario. No está claro si este título cuenta. Pregunte en la embajada antes de la solicitud.

points-missing = Esto falta todavía:
points-unknown = Esto hay que aclararlo todavía:
points-item = • { $text }
points-need_basic_qualification = un título reconocido por el Estado en su país; una formación tiene que durar al menos { FACT("oc_training_min") }
points-need_german_or_english = un comprobante de alemán { FACT("oc_language_minimum") } o de inglés { FACT("oc_language_minimum_english") }: uno de los dos es obligatorio
points-need_livelihood_opportunity_card = dinero para vivir: por ahora { FACT("oc_livelihood") } al mes
points-need_abroad_or_title = el lugar correcto para la solicitud: desde el extranjero, o en Alemania con un permiso de residencia para estudios, formación, curso de idioma o trabajo

points-hint_recognition = Sin ningún punto es posible si el título está reconocido por completo en Alemania o, si es universitario, vale como comparable.
points-hint_open = Aclare primero el reconocimiento: si el título ya está reconocido por completo en Alemania o, si es universitario, es comparable, no hacen falta puntos.

points-skilled = **Tarjeta de Oportunidades sin puntos**
    { $for ->
        [self] Con este título, usted se considera en Alemania profesional cualificado (Fachkraft). Por eso no necesita puntos
       *[other] Con este título, la persona se considera en Alemania profesional cualificado (Fachkraft). Por eso no necesita puntos
    } (§ 20a Abs. 3 Nr. 1 AufenthG). Para eso la ley tampoco exige un certificado de idioma.
    ¿Ya hay una oferta de trabajo? Entonces una visa de trabajo suele ser el mejor camino.
points-skilled_yes = También las demás condiciones se cumplen según estas respuestas.
points-none_qualification = **Tarjeta de Oportunidades: por ahora no es posible**
    Para la Tarjeta de Oportunidades se necesita un título: una formación reconocida por el Estado de al menos { FACT("oc_training_min") } o estudios universitarios (§ 20a Abs. 4 AufenthG). La experiencia profesional sola no basta, tampoco con muchos puntos.
    El plan muestra lo que es posible a pesar de eso.
points-none_basic_qualification = **Tarjeta de Oportunidades: por ahora no es posible**
    El título tiene que estar reconocido por el Estado en su país, y una formación tiene que durar al menos { FACT("oc_training_min") } (§ 20a Abs. 4 AufenthG). Los puntos no cambian eso.
    Hay una excepción: si un organismo alemán determina que solo falta una parte (reconocimiento parcial), esta condición desaparece, y la resolución (Bescheid) da { FACT("oc_points_nr01") }.

points-discretion = Este es un cálculo según estas respuestas, no una promesa ni asesoría legal. Aunque todo se cumpla, la autoridad decide según su propio criterio (§ 20a AufenthG).

## The road maps

plan-opportunity_card = Tarjeta de Oportunidades para buscar trabajo
plan-opportunity_card_later = Primero aclarar el título

plan-card_degree = Demostrar que los estudios cuentan
    .what = Primero, mirar gratis en anabin. Si la universidad tiene H+ y el título «entspricht» (corresponde) o «gleichwertig» (equivalente), los estudios valen como comparables: entonces no hacen falta puntos. Si no, la ZAB (Zentralstelle für ausländisches Bildungswesen) tiene que confirmar el título.
    .office = ZAB
    .papers = título final, lista de materias, copia impresa de anabin
    .cost = anabin ninguno, evaluación del título (Zeugnisbewertung) { FACT("zab_statement_fee") }
plan-card_training = Demostrar que la formación cuenta
    .what = Para la Tarjeta de Oportunidades con puntos, un organismo alemán especializado tiene que confirmar que la formación está reconocida por el Estado en su país y que duró al menos { FACT("oc_training_min") }. De eso se encarga la ZAB (Zentralstelle für ausländisches Bildungswesen). Un certificado de la AHK no necesita esta confirmación. Aún mejor es una solicitud de reconocimiento: con el reconocimiento completo no hacen falta puntos.
    .office = ZAB
    .papers = título final con duración y materias, comprobante de que la escuela está reconocida
    .cost = preguntar antes en la ZAB
plan-card_notice = Tener lista la resolución
    .what = La resolución (Bescheid) tiene que decir qué falta todavía para el reconocimiento completo. Da { FACT("oc_points_nr01") } y sustituye el otro comprobante del título. De todos modos se necesita alemán { FACT("oc_language_minimum") } o inglés { FACT("oc_language_minimum_english") }.
    .papers = resolución sobre el reconocimiento
plan-card_proof = Tener listo el comprobante del título
    .what = Puede ser: el título alemán, la resolución de reconocimiento completo, la evaluación del título (Zeugnisbewertung) de la ZAB o la copia impresa de anabin. Con eso es posible sin puntos.
    .papers = título final y uno de estos comprobantes
plan-card_language = Demostrar el idioma
    .what = Como mínimo hay que tener alemán { FACT("oc_language_minimum") } o inglés { FACT("oc_language_minimum_english") }. Lo que más ayuda es el alemán: B2 da { FACT("oc_points_nr02") }. Obtener certificados solo con un examen reconocido, nunca comprarlos. Cuáles valen lo dice la embajada.
    .office = por ejemplo Goethe-Institut, telc, ÖSD
    .papers = certificado
plan-card_money = Demostrar el dinero para vivir
    .what = Por ahora se exigen { FACT("oc_livelihood") } al mes. En una cuenta bloqueada (Sperrkonto) son por ahora en total { FACT("blocked_account_oc") }. También puede contar un contrato de trabajo a tiempo parcial o una declaración de compromiso (Verpflichtungserklärung) de alguien en Alemania. Preguntar antes a la embajada qué acepta.
    .papers = confirmación de la cuenta bloqueada, contrato de trabajo o declaración de compromiso
plan-card_apply = Solicitar la visa
    .what = En muchos países la solicitud se hace por internet en el portal consular (Auslandsportal). Después hay una cita en la embajada. Reservar citas solo allí, nunca comprarlas. Viajar como turista no ayuda: la tarjeta se tiene que solicitar antes, desde el extranjero.
    .office = Embajada o consulado de Alemania
    .papers = pasaporte, currículum, todos los comprobantes de arriba
    .cost = visa { FACT("visa_fee") }
    .time = muy distinta según el país
plan-card_apply_here = Solicitar la tarjeta en Alemania
    .what = Eso solo es posible con un permiso de residencia para estudios, formación, curso de idioma o trabajo. Importante: solicitarla antes de que venza. Pedir asesoramiento antes: después de un título en Alemania muchas veces hay un permiso mejor.
    .office = Oficina de Extranjería (Ausländerbehörde) del lugar de residencia
    .papers = pasaporte, permiso de residencia, todos los comprobantes de arriba
    .cost = permiso de residencia { FACT("residence_permit_fee") }
plan-card_apply_later = Solicitar desde el extranjero
    .what = Desde Alemania, la solicitud solo es posible con un permiso de residencia para estudios, formación, curso de idioma o trabajo. Sin él, la tarjeta se tiene que solicitar desde el extranjero. Antes de salir del país, pedir siempre asesoramiento, sobre todo en caso de asilo o Duldung.
    .office = asesoramiento migratorio (Migrationsberatung) o asesoramiento IQ, después la embajada de Alemania
    .cost = asesoramiento ninguno, visa { FACT("visa_fee") }
plan-card_search = Llegar y buscar trabajo
    .what = Registrar la vivienda en la oficina municipal (plazo: { FACT("registration_deadline") }). Durante la búsqueda se puede trabajar en promedio { FACT("oc_part_time_work") } por semana y además a prueba, como máximo { FACT("oc_trial_job") } por puesto. La prueba debe corresponder a un trabajo cualificado, a una formación o al reconocimiento.
    .office = oficina de empadronamiento (Einwohnermeldeamt), agencia de empleo (Agentur für Arbeit)
    .time = la tarjeta vale como máximo { FACT("oc_duration") }
plan-card_work = Con un puesto, cambiar el permiso
    .what = Con una oferta de trabajo adecuada se cambia a un permiso para trabajar. Si todavía no hay ninguno adecuado, la tarjeta se puede prolongar una vez como máximo { FACT("oc_follow_up") }, si el trabajo es cualificado y la Agencia Federal de Empleo (Bundesagentur für Arbeit) da su aprobación. Nunca pagar por adelantado por un puesto.
    .office = Oficina de Extranjería (Ausländerbehörde); si hay problemas con el salario o el contrato: Faire Integration, gratis
