### A conversation handed to people, as the inquirer sees it: consent, what to expect, what becomes of it.

person-title = Chatear con una persona
person-who =
    Con gusto. Una persona voluntaria del equipo «{ $team }» leerá lo que usted escriba aquí y le responderá aquí, en el chat.
    Los voluntarios y las voluntarias informan. No ofrecen empleos ni dan asesoría legal.
    Nadie ve nombres, números ni fotos: usted no ve los del equipo, y el equipo no ve los suyos.
person-passed =
    Esto se pasa al equipo: su idioma, el tema y, si me lo ha dicho, su profesión, su región del mundo, su plan y la última respuesta que leyó.
    Por favor, no envíe documentos de identidad, direcciones, números de teléfono ni nada sobre salud, religión o política.
    La conversación se guarda cifrada y se borra a más tardar treinta días después de terminar. Para borrarla ahora mismo: /delete.
person-expect_hours =
    { $hours ->
        [one] La primera respuesta suele llegar después de una hora aproximadamente.
       *[other] La primera respuesta suele llegar después de unas { $hours } horas.
    }
person-expect_days =
    { $days ->
        [one] La primera respuesta suele llegar después de un día aproximadamente.
       *[other] La primera respuesta suele llegar después de unos { $days } días.
    }
person-expect_unknown = Todavía no sabemos cuánto tarda la primera respuesta. Si tarda más de un día, le aviso.
person-open_now = El equipo está disponible ahora.
person-open_next = El equipo vuelve a estar disponible el { $date } a las { $time } (hora de Alemania).
person-consent = ¿Está de acuerdo?
    .short = Acuerdo
    .yes = Sí, de acuerdo
    .yes-words = sí, de acuerdo, acepto, sí acepto, estoy de acuerdo, ok, okay, vale, dale, claro, bueno, sí por favor
    .hotline = Mejor por teléfono
    .hotline-words = la hotline, la línea, línea telefónica, la línea telefónica, por teléfono, teléfono, llamar, mejor llamar, prefiero llamar
    .no = No, volver
    .no-words = no, no gracias, mejor no, no quiero, no acepto
person-hotline =
    La línea telefónica «Arbeiten und Leben in Deutschland» (trabajar y vivir en Alemania) es un servicio gratuito del Estado alemán, en alemán e inglés: { FACT("hotline_phone") }
    También asesora a personas en el extranjero. Su compañía telefónica puede cobrarle la llamada. Más información:
    { FACT("dir_hotline_working_living_url") }
person-subject = ¿De qué se trata?
    .short = Tema
    .employer = Como empresa
    .recognition = Reconocer mi título
    .visa = Visa y entrada
    .job = Encontrar trabajo
    .language = Aprender alemán
    .family = Familia
    .arrival = Vivir en Alemania
    .rights = Derechos en el trabajo
    .other = Otra cosa
    .employer-words = empresa, mi empresa, empleador, empleadora, compañía, negocio, patrón
    .recognition-words = reconocimiento, reconocer, título, diploma, homologar, homologación, convalidar
    .visa-words = visa, visado, entrada, residencia, permiso de residencia, embajada
    .job-words = trabajo, empleo, buscar trabajo, puesto, chamba
    .language-words = alemán, curso de alemán, curso de idioma, clases de alemán
    .family-words = mi familia, traer a mi familia, reagrupación familiar, hijos, esposo, esposa
    .arrival-words = llegar, llegada, la vida en alemania, vivienda, departamento, piso
    .rights-words = derechos, mis derechos, salario, sueldo, contrato, despido
    .other-words = otro, otro tema, algo más

## Subjects and parts of the world, as volunteers declare them and cards show them

subject-recognition = Reconocimiento
subject-visa = Visa y entrada
subject-job = Encontrar trabajo
subject-language = Aprender alemán
subject-family = Familia
subject-arrival = Vivir en Alemania
subject-rights = Derechos en el trabajo
subject-employer = Empresas
subject-other = Otro
country_group-eu = UE y países vecinos
country_group-western_balkans = Balcanes Occidentales
country_group-eastern_europe = Europa del Este, Cáucaso
country_group-turkey = Turquía
country_group-middle_east = Medio Oriente
country_group-north_africa = Norte de África
country_group-africa = África subsahariana
country_group-south_asia = Sur de Asia
country_group-east_asia = Este y sudeste de Asia
country_group-americas = América
country_group-other = Otros países

## What becomes of the conversation

case-opened = Su solicitud está anotada. Por favor, escriba ahora lo que quiere saber. Desde ahora, todo lo que usted escribe va al equipo y no a mí.
case-kept = Lo he guardado. En cuanto alguien tenga tiempo, lo leerá.
case-taken = Ahora le atiende una persona y lee lo que usted ha escrito.
case-looking_again = La persona que le ha respondido hasta ahora no tiene tiempo en este momento. Busco a otra persona del equipo. Lo que usted escribió no se pierde.
case-waiting_on = Bien, seguimos esperando. Le aviso en cuanto haya alguien.
case-stays_open = Está de vuelta conmigo, el programa. Su solicitud al equipo sigue abierta. Le aviso en cuanto alguien responda.
case-reopened = Su conversación está abierta otra vez. Busco a alguien del equipo. Ya puede escribir.
case-closed = La persona voluntaria ha terminado la conversación. Desde ahora vuelvo a responder yo, el programa.
case-ended = Usted ha terminado la conversación. Desde ahora vuelvo a responder yo, el programa.
case-closed_quiet = Aquí nadie ha escrito desde hace unos días, por eso la conversación ha terminado. Desde ahora vuelvo a responder yo, el programa.
case-closed_long = Guardo una conversación noventa días como máximo. Esta empezó hace casi noventa días, por eso ha terminado. ¿Quiere escribir otra vez al equipo? Entonces empiece una conversación nueva: /person
case-closed_unanswered =
    Lo siento: nadie del equipo ha podido responderle, y la conversación ha terminado. En la línea telefónica del Estado alemán «Arbeiten und Leben in Deutschland» (trabajar y vivir en Alemania) le asesora gratis una persona, en alemán e inglés: { FACT("hotline_phone") }
case-closed_already = Esta conversación ya ha terminado.
case-thanks = Gracias por su opinión.
case-summary_head = Esto se lleva usted:
case-summary_answer = • Respuesta revisada: { $title }
case-summary_plan = • Su plan: { $title }. Lo encuentra con /plan.
case-again = ¿Quiere preguntar algo más después? Durante treinta días puede volver a abrir esta conversación.
case-rate = ¿Le ayudó la conversación?
case-unanswered =
    Lo siento: todavía no ha respondido nadie del equipo. La coordinación ya lo sabe.
    Si no quiere esperar: la línea telefónica del Estado alemán «Arbeiten und Leben in Deutschland» (trabajar y vivir en Alemania) asesora gratis en alemán e inglés: { FACT("hotline_phone") }
case-unanswered_again =
    Lo siento: todavía no ha respondido nadie del equipo a su último mensaje. La coordinación ya lo sabe.
    Si no quiere esperar: la línea telefónica del Estado alemán «Arbeiten und Leben in Deutschland» (trabajar y vivir en Alemania) asesora gratis en alemán e inglés: { FACT("hotline_phone") }
case-unanswered_ask = ¿Quiere seguir esperando?
case-end_ask = ¿Quiere volver al programa? Entonces su conversación con el equipo termina.
case-leave_ask = Todavía no ha respondido nadie. ¿Quiere que su solicitud siga abierta mientras usted continúa conmigo?
case-from_volunteer = Voluntario/a:
case-from_coordinator = Coordinación:
case-changed = (modificado)
case-reviewed = La persona voluntaria le envía una respuesta revisada:
case-file_later = Solo puedo pasar archivos cuando hay alguien del equipo. Por favor, escriba primero unas palabras. No he guardado el archivo.
case-contact = En su mensaje hay un número de teléfono, un correo electrónico o un nombre de usuario. Todavía no lo he pasado. Mejor escriba el mensaje sin ese dato. Si es un dato público, por ejemplo de una autoridad: envíe el mismo mensaje otra vez.
case-stay = Bien, usted sigue en la conversación con el equipo. Puede escribir directamente aquí.
case-slower = Eso fue mucho a la vez. Por favor, espere un minuto antes de seguir escribiendo.
case-dropped = No he pasado este mensaje: eran demasiados en un minuto. Lo que escriba justo después tampoco llega. Por favor, espere un minuto y envíelo otra vez.
case-too_many = Hoy ya ha pedido una conversación varias veces. Por favor, inténtelo otra vez mañana o llame a la línea telefónica.
case-not_possible = Por ahora, desde aquí no es posible una conversación con el equipo. Este asesoramiento está a su disposición:

choice-wait = Seguir esperando
    .words = esperar, espero, voy a esperar, esperar más
choice-end = Terminar conversación
    .words = terminar la conversación, cerrar, cerrar la conversación, cerrar el chat, acabar
choice-to_bot = Volver al programa
    .words = regresar al programa, volver al bot, al bot, al programa, programa, bot
choice-keep_open = Dejar abierta
    .words = dejar abierto, dejarla abierta, dejar la solicitud abierta, que siga abierta
choice-stay = Seguir aquí
    .words = quedarme, quedarme aquí, me quedo, seguir en la conversación
choice-reopen = Volver a abrir
    .words = abrir, abrir otra vez, abrir de nuevo, abrir la conversación, reabrir
choice-rate_yes = Sí, mucho
    .words = mucho, me ayudó mucho, muchísimo
choice-rate_partly = Un poco
    .words = en parte, algo, más o menos
choice-rate_no = No
    .words = nada, no mucho, no me ayudó nada

## Files that cannot be passed on, to either side

relay-kind = No paso este tipo de mensaje. Sí se puede: texto, foto, mensaje de voz y PDF.
relay-unknown = No he podido leer este mensaje y no lo he pasado. Sí se puede: texto, foto, mensaje de voz y PDF.
relay-empty = No había nada que ver, oír o leer. No he pasado nada.
relay-large = Es demasiado grande o demasiado largo. No lo he pasado. Por favor, envíe algo más corto o más pequeño.
relay-format = Este archivo no es una foto, ni un mensaje de voz, ni un PDF. No lo he pasado.
relay-damaged = Este archivo no se puede leer hasta el final. No lo he pasado.
relay-locked = Este PDF tiene una contraseña. No lo he pasado.
relay-slow = Este archivo tardó demasiado. No lo he pasado. Por favor, inténtelo con uno más pequeño.
relay-busy = Llegan demasiados archivos a la vez. No he pasado el suyo. Por favor, envíelo otra vez en unos minutos.
relay-hourly =
    { $minutes ->
        [one] Paso cinco archivos por hora como máximo. Este no lo he pasado. Por favor, envíelo otra vez dentro de un minuto aproximadamente.
       *[other] Paso cinco archivos por hora como máximo. Este no lo he pasado. Por favor, envíelo otra vez dentro de unos { $minutes } minutos.
    }
