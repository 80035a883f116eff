### The team in a group on Telegram: topics, cards, what works and what is missing. The person helped is “the person”.

## Conversations in the group

desk-group_topic = { $code } · { $language } · { $subject }
desk-group_card = Quien responda primero atiende **{ $code }**. Su respuesta va a la persona. Si empieza con //, se queda en el equipo.
desk-group_free = **{ $code }** espera a alguien. ¿Quién la atiende?
desk-group_taken = { $name } atiende ahora **{ $code }**.
desk-group_closed = **{ $code }** ha terminado. ¡Gracias!
desk-group_reopened = La persona tiene otra pregunta. La conversación sigue como **{ $code }**.
desk-group_erased = **{ $code }**: la persona lo ha borrado todo. El tema se va a eliminar.
desk-group_yours = **{ $code }** es ahora suya. La conversación sigue en el grupo de su equipo.
desk-group_find = Escriba /a y una palabra clave, por ejemplo: /a Tarjeta Azul
desk-group_command = Ese comando no existe aquí. No se ha enviado nada. Si el texto es para la persona, escríbalo sin / al principio.
desk-group_nameless = Aquí usted escribe de forma anónima. No se ha enviado nada. Por favor, escriba con su propio nombre: desactive «Ser anónimo» en sus permisos de administrador.
desk-group_private = Esto solo le concierne a usted. La respuesta está en su propio chat conmigo.
desk-group_topic_gone = El tema de esta conversación se ha borrado. La conversación sigue aquí.
desk-group_still_open = La conversación **{ $code }** todavía sigue. Por eso el tema queda abierto. Para terminarla, use el botón «Terminar» en la ficha.

## Setting up the group

desk-group_which = ¿Para qué equipo es este grupo?
desk-group_topics =
    Aquí trabaja ahora el equipo «{ $team }». Cada conversación tiene su propio tema.
    • Lo que usted escribe en un tema va a la persona. Si empieza con //, se queda en el equipo.
    • Las fotos, los mensajes de voz y los PDF van en las dos direcciones. La otra parte no ve nombres ni números.
    • Escriba con su propio nombre, no de forma anónima. Para trabajar aquí hace falta una invitación: /invite
    • /desk off termina el trabajo en este grupo.
desk-group_replies =
    Aquí trabaja ahora el equipo «{ $team }».
    • Responda a un mensaje de una conversación y su respuesta va a la persona. Si empieza con //, se queda en el equipo.
    • Todo lo demás en este grupo se queda en el grupo.
    • Escriba con su propio nombre, no de forma anónima. Para trabajar aquí hace falta una invitación: /invite
    • /desk off termina el trabajo en este grupo.
desk-group_no_topics = Es más claro si cada conversación tiene su propio tema: active «Temas» en los ajustes del grupo, hágame administrador con el permiso «Gestionar temas» y escriba otra vez /desk
desk-group_no_rights = Me falta el permiso «Gestionar temas». Por favor, hágame administrador con este permiso y escriba otra vez /desk
desk-group_no_pin = Me falta el permiso «Fijar mensajes». Por eso las fichas de las conversaciones no se fijan.
desk-group_unheard = Aquí solo me llegan los comandos y las respuestas a mis mensajes. Eso basta para trabajar.
desk-group_unknown = No he podido comprobar qué puedo hacer en este grupo. Por favor, inténtelo más tarde otra vez: /desk
desk-group_off = El equipo «{ $team }» ya no trabaja en este grupo. Las conversaciones abiertas siguen en los chats personales conmigo.
desk-group_lost = Ya no encuentro el grupo del equipo «{ $team }», o no puedo escribir en él. Las conversaciones abiertas siguen en los chats personales conmigo. Si el grupo debe trabajar otra vez, añádame y escriba allí /desk
desk-group_failed = **{ $code }**: no he podido mostrar un mensaje en el grupo. Por favor, mire la conversación: /cases
