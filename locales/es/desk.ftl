### The desk: what volunteers and coordinators see. The person they help is “the person”, never by name.

## Cards and offers

desk-offer = Nueva solicitud **{ $code }** para el equipo «{ $team }». ¿Quiere atenderla?
desk-card_language = Idioma: { $name }
desk-card_for = Pregunta para: { $name }
desk-card_subject = Tema: { $name }
desk-card_origin = Región del mundo: { $name }
desk-card_occupation = Profesión: { $name }
desk-card_plan = Tiene el plan: { $title }
desk-card_answer = Última respuesta leída: { $title }
desk-for_self = sí misma
desk-for_relative = familia o conocidos
desk-for_employer = una empresa
desk-for_volunteer = otros, como voluntario/a
desk-taken = La conversación **{ $code }** es ahora suya. Lo que usted escribe aquí va a la persona. Una línea que empieza con // se queda en el equipo.
desk-history = Escrito hasta ahora:
desk-nothing_yet = La persona todavía no ha escrito nada. Puede preguntarle de qué se trata.
desk-from_inquirer = **{ $code }**:
desk-from_volunteer = Voluntario/a:
desk-from_coordinator = Coordinación:
desk-from_bot = Respuesta revisada:
desk-note = Nota en el equipo:
desk-file = [archivo, no guardado]
desk-unreadable = [no se puede leer]
desk-changed = (modificado)
desk-talking = Ahora escribe a **{ $code }**.
desk-aside = Ahora mismo no escribe a nadie. Sus conversaciones: /cases

## Buttons

desk-do_take = La atiendo yo
desk-do_take_code = Atender { $code }
desk-do_pass = Ahora no
desk-do_talk = Escribir a { $code }
desk-do_answer = Respuesta revisada
desk-do_settled = No necesita respuesta
desk-do_hand_on = Pasar a otros
desk-do_close = Terminar
desk-do_urgent = Emergencia
desk-do_more = Más
desk-do_pause = Un momento al menú
desk-do_report = Reportar abuso
desk-do_send = Enviar a { $code }
desk-do_cancel = Cancelar
desk-do_yes = Sí
desk-do_answered = Respondida
desk-do_referred = Derivada a otra oficina
desk-do_unanswered = Sin respuesta posible
desk-do_volunteer = Voluntario/a
desk-do_coordinator = Coordinación

## What happened

desk-answer_sent = Enviado a **{ $code }**: { $title }
desk-note_kept = La nota está guardada. Se queda en el equipo.
desk-settled = Bien: nadie tiene que responder al último mensaje de **{ $code }**.
desk-passed = De acuerdo. Gracias por avisar.
desk-withdrawn = Alguien ya atiende **{ $code }**. ¡Gracias!
desk-handed_on = **{ $code }** vuelve al equipo. ¡Gracias por su ayuda hasta aquí!
desk-already_taken = Otra persona del equipo ya atiende **{ $code }**. De usted no se ha enviado nada.
desk-refused_no_access = Usted no es del equipo de esta conversación. No se ha enviado nada.
desk-refused_closed = Esta conversación ya ha terminado. No se ha enviado nada.
desk-refused_not_owner = Esta conversación la atiende ahora otra persona. No se ha enviado nada.
desk-refused_unavailable = Esta persona del equipo no está disponible ahora. La conversación se queda donde está.
desk-refused_unanswered = Todavía nadie ha respondido a esta solicitud. Por favor, responda primero.
desk-freed = **{ $code }** está otra vez en el equipo: estuvo mucho tiempo sin movimiento, o usted está en pausa.
desk-reassigned = La coordinación ha pasado **{ $code }** a otros.
desk-ended_by_inquirer = La persona ha terminado **{ $code }**. ¡Gracias por su ayuda!
desk-inquirer_gone = La persona ya no está: bloqueó el chat o borró todo. **{ $code }** ha terminado.
desk-closed_by_coordinator = La coordinación ha terminado **{ $code }**.
desk-closed_quietly = En **{ $code }** nadie ha escrito desde hace mucho. La conversación ha terminado. ¡Gracias!
desk-closed = **{ $code }** ha terminado. ¡Gracias por su ayuda!
desk-close_ask = ¿Cómo terminó **{ $code }**?
desk-hand_on_ask = ¿Quiere devolver **{ $code }** al equipo? Entonces se ofrece a otros.
desk-report_ask = ¿Reportar **{ $code }** como abuso? La conversación termina, la coordinación se entera, y esta persona no puede empezar otra durante treinta días.
desk-reported = Gracias. **{ $code }** ha terminado y la coordinación ya lo sabe.
desk-report_told = **{ $code }** se reportó como abuso y ha terminado. La persona no puede empezar ninguna conversación durante treinta días.
desk-undelivered = **{ $code }**: su último mensaje no llegó. La persona bloqueó o borró el chat.
desk-waits_for_page = **{ $code }**: la persona no tiene la página abierta ahora. Su mensaje se entrega en cuanto ella vuelva.
desk-left = **{ $code }**: ya no se puede contactar con la persona voluntaria. La conversación se ofrece a otros.
desk-contact = En su mensaje hay un número de teléfono, un correo electrónico o un nombre de usuario. Todavía no se ha enviado. Por favor, no pase nada privado. ¿Es un dato público, por ejemplo de una autoridad? Entonces envíe el mismo mensaje otra vez.
desk-menu_of = ¿Qué quiere hacer con **{ $code }**?

## Reminders, and what coordinators hear

desk-remind_offer = Recordatorio: **{ $code }** todavía espera a alguien. ¿Tiene tiempo?
desk-remind_reply = Recordatorio: **{ $code }** espera su respuesta.
desk-remind_close = En **{ $code }** no escribe nadie desde hace días. ¿Está todo respondido? Entonces termine la conversación, por favor.
desk-told_nobody = **{ $code }**: en el equipo no hay nadie que hable el idioma de esta solicitud. Por favor, busque a alguien.
desk-told_unanswered = **{ $code }**: la persona espera una respuesta desde hace más de un día. El programa le ha indicado la línea telefónica.
desk-told_closed = **{ $code }** terminó sin respuesta. El programa ha indicado la línea telefónica a la persona.

## Reviewed answers

desk-find_ask = ¿Qué busca? Escriba una palabra clave o una pregunta, por ejemplo «Tarjeta Azul». El resultado solo lo ve usted.
desk-find_none = Sobre eso no hay ninguna respuesta revisada. Pruebe con otras palabras: /a y una palabra clave.
desk-find_pick = ¿A qué respuesta se refiere?
desk-find_both = Así la lee la persona:
desk-find_send = ¿Quiere que envíe esta respuesta a **{ $code }**?
desk-offices = Oficinas de asesoramiento de la región
desk-find_no_case = Esta respuesta es solo para usted. Para enviarla, elija primero una conversación: /cases

## Cases, absence, invitations

desk-cases_none = Por ahora no tiene conversaciones. Las nuevas solicitudes le llegan solas.
desk-cases_head = Sus conversaciones:
desk-case_waits = **{ $code }** · { $language } · { $subject } · espera su respuesta
desk-case_answered = **{ $code }** · { $language } · { $subject } · respondida
desk-cases_ask = ¿Con cuál quiere seguir?
desk-open_head = Esperan a alguien del equipo:
desk-case_open = **{ $code }** · { $language } · { $subject }
desk-away_until = Bien, hasta el { $date } no recibirá nuevas solicitudes. ¿Vuelve antes? Escriba /away back
desk-away_back = Qué bueno tenerle de vuelta. Las nuevas solicitudes le llegan otra vez.
desk-away_unclear = No lo he entendido. Se escribe así: /away una semana, /away hasta el lunes, /away mañana o /away back
desk-invite_ask = ¿A quién quiere invitar, para el equipo «{ $team }»?
desk-invite_link =
    Este enlace vale una sola vez y durante siete días. Envíelo solo a esa persona:
    { $url }
desk-invite_none = Eso solo lo puede hacer la coordinación.
desk-invite_void = Este enlace de invitación ya no vale: ya se usó o pasó su plazo. Pida uno nuevo a la coordinación.
desk-team_head = Equipo «{ $team }»:
desk-team_line = **{ $name }** · { $role } · { $state } · { $languages } · conversaciones: { $load }
desk-team_ask = ¿Quiere sacar a alguien del equipo o invitar a alguien?
desk-do_remove_name = Sacar a { $name }
desk-do_invite = Invitar
desk-state_here = disponible
desk-state_away = en pausa
desk-state_joining = inscripción sin terminar
desk-removed = Usted ya no es del equipo «{ $team }». Sus datos están borrados. ¡Gracias por su ayuda!
desk-remove_ask = ¿Sacar de verdad a **{ $name }** del equipo? Las conversaciones abiertas vuelven al equipo.
desk-remove_done = **{ $name }** ya no es del equipo. Las conversaciones abiertas se ofrecen a otros.
desk-not_ready = Por favor, termine primero su inscripción: /me
desk-summary_coming = Estoy preparando el resumen de la semana pasada. Llegará en un minuto.
desk-help =
    Así se trabaja con Lotse:
    • Las nuevas solicitudes llegan solas. Toque «La atiendo yo».
    • Después, todo lo que usted escribe va a la persona. Una línea que empieza con // se queda en el equipo.
    • /a palabra clave: buscar una respuesta revisada y enviarla en el idioma de la persona
    • /cases: sus conversaciones, y cambiar de una a otra
    • /away hasta el lunes: hacer una pausa. /me: sus datos
desk-help_coordinator =
    • /invite: invitar a alguien
    • /team: quién está en el equipo
    • /summary: el último resumen semanal
