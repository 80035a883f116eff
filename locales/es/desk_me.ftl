### Volunteers and coordinators about themselves: joining the team, what they declare, /me, leaving.

## Joining the team

desk-join_welcome_volunteer = **Le damos la bienvenida al equipo «{ $region }».** Qué bien que quiera ayudar.
    Aquí le escriben personas que quieren trabajar en Alemania. Ellas no ven su nombre ni su número, y usted no ve los de ellas.
    Primero tengo cuatro preguntas cortas, después hay un curso. Puede parar en cualquier momento y seguir más tarde.
desk-join_welcome_coordinator = **Le damos la bienvenida al equipo «{ $region }».** Gracias por coordinarlo.
    Primero tengo cuatro preguntas cortas, para que también usted pueda atender solicitudes. Después puede ver el curso para el voluntariado, pero no es obligatorio.
desk-join_again_volunteer = **Ahora está en el equipo «{ $region }».** Gracias por su ayuda. Los datos que ya dio valen también aquí.
desk-join_again_coordinator = **Ahora está en el equipo «{ $region }» y lo coordina.** Los datos que ya dio valen también aquí.

desk-join_languages = **¿En qué idiomas puede ayudar?**
    Toque todos los idiomas en los que escribe bien. Para quitar un idioma, tóquelo otra vez.
desk-join_one_language = Necesito al menos un idioma. Si no, no sé a quién puede ayudar.
desk-join_subjects = **¿Qué temas conoce bien?**
    Sobre estos temas le pregunto primero a usted. No tiene que elegir nada.
desk-join_origins = **¿Qué países conoce bien?**
    Quizás usted viene de allí o ha vivido allí. Cuando se trata de personas de estos países, le pregunto primero a usted. No tiene que elegir nada.
desk-join_hours = **¿Cuándo puede responder normalmente?**
    • De día: de lunes a viernes, de { $daytime_opens }:00 a { $daytime_closes }:00
    • Tarde y noche: de lunes a viernes, de { $evening_opens }:00 a { $evening_closes }:00
    • Fin de semana: sábado y domingo, de { $weekend_opens }:00 a { $weekend_closes }:00
    Vale la hora de Alemania. Solo le pregunto en ese horario. Si no elige nada, vale el horario de su región.
desk-join_training = **Ahora solo falta el curso.**
    Tiene tarjetas cortas, las reglas y un quiz. Después le puedo ofrecer la primera solicitud.
desk-join_done_volunteer = **Listo, y muchas gracias.** Ya está en el equipo.
    En cuanto alguien necesite su ayuda, le escribo. Usted decide cada vez si atiende la solicitud.
    Cambiar sus datos: /me. Hacer una pausa: /away.
desk-join_done_coordinator = **Listo, y muchas gracias.** Ahora usted coordina el equipo.
    Le escribo cuando alguien espera demasiado tiempo una respuesta. Cada lunes por la mañana recibe un resumen de la semana.
    Invitar a voluntarios y voluntarias: /invite. Cambiar sus datos: /me. Hacer una pausa: /away.

## Buttons

desk-begin = Empezar
desk-go_on = Seguir
desk-done = Listo
desk-start_training = Ir al curso
desk-show_me = Mis datos
desk-change_languages = Cambiar idiomas
desk-change_subjects = Cambiar temas
desk-change_origins = Cambiar países
desk-change_hours = Cambiar horario
desk-change_language = Idioma del programa
desk-back = Cancelar la pausa
desk-leave = Dejar el equipo
desk-leave_yes = Sí, lo dejo
desk-leave_no = No, me quedo

desk-hours_daytime = De día
desk-hours_evening = Tarde y noche
desk-hours_weekend = Fin de semana

## What she declared (/me)

desk-me_head = **Sus datos**
desk-me_languages = Idiomas: { $list }
desk-me_no_languages = Idiomas: todavía ninguno
desk-me_subjects = Temas: { $list }
desk-me_no_subjects = Temas: ninguno en especial
desk-me_origins = Países: { $list }
desk-me_no_origins = Países: ninguno en especial
desk-me_hours = Horario: { $list }
desk-me_no_hours = Horario: como en su región
desk-me_language = Le escribo en este idioma: { $language }
desk-me_away = Pausa: del { $since } al { $until }
desk-me_trained = Curso: terminado
desk-me_not_trained = Curso: todavía sin terminar
desk-me_ask = ¿Quiere cambiar algo?
desk-me_back = Su pausa está cancelada. Qué bueno tenerle aquí.

## Leaving the team

desk-leave_ask =
    ¿De verdad quiere dejar el equipo?
    En ese caso borro sus datos y ofrezco sus conversaciones abiertas a otros. Para una pausa basta /away.
desk-leave_last =
    Nadie más que usted coordina el equipo «{ $team }».
    Si se va, nadie sabrá que una solicitud sigue sin respuesta, y nadie podrá invitar a otros. Quien administra el bot tendrá que invitar a una nueva coordinación con la orden «lotse invite». ¿Quiere irse de todas formas?
desk-leave_done = Usted ya no es del equipo y sus datos están borrados. Gracias por su tiempo y su ayuda. Si quiere volver, pida un enlace nuevo a su coordinación.
desk-leave_kept = Qué bien que se quede. No cambia nada.
