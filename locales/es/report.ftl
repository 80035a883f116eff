### What coordinators read of a week: message, picture, page. The person helped is “the person”, never by name.

## The message

report-hello = ¡Hola! Esta fue la semana { $number } (del { $from } al { $to }). Equipo «{ $team }».
report-late = Este informe llega más tarde de lo previsto. Días de retraso: { $days }
report-incomplete = Una parte de la semana no se contó porque Lotse no funcionaba. Por eso los números son demasiado bajos.
report-asked = Preguntaron **{ $n }** personas, en todas las regiones juntas.
report-asked_changed = Preguntaron **{ $n }** personas, en todas las regiones juntas: { $change }.
report-asked_few = Fue una semana tranquila: preguntaron **menos de 10** personas, en todas las regiones juntas.
report-uncounted = Para esta semana no hay números, porque Lotse no contó.
report-span = Del { $from } al { $to }
report-top_1 = { $table }: { $name_1 } ({ $n_1 })
report-top_2 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-top_3 = { $table }: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-top_few = { $table }: menos de 10 en todo
report-margin = Estos números no son exactos: { $margin }
report-waiting_1 = Esperan ahora una respuesta: **{ $count }**. Los que más esperan: { $name_1 } ({ $n_1 })
report-waiting_2 = Esperan ahora una respuesta: **{ $count }**. Los que más esperan: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 })
report-waiting_3 = Esperan ahora una respuesta: **{ $count }**. Los que más esperan: { $name_1 } ({ $n_1 }), { $name_2 } ({ $n_2 }), { $name_3 } ({ $n_3 })
report-waiting_none = Ahora nadie espera una respuesta.
report-task_more = Más tareas en el archivo: { $count }
report-no_picture = Esta vez no se pudo dibujar la imagen. Todos los números están en el archivo.
report-file = Todos los números y tareas están en este archivo.

## What is to be done

report-tasks = Qué hay que hacer
report-tasks_head = **Qué hay que hacer:**
report-tasks_none = Ahora no hay nada que hacer.
report-task_overdue = • { $name } espera una respuesta desde hace demasiado tiempo: { $time }
report-task_channel = • Avería, los mensajes no pasan: { $name }
report-task_job = • Una tarea de fondo no funciona: { $name }
report-task_failed = • Mensajes que Lotse no pudo responder por un error propio: { $count }
report-task_no_volunteer = • Hay personas que preguntan en este idioma, pero nadie del equipo lo habla: { $language }
report-task_too_much = • { $name } tiene muchísimas conversaciones abiertas: { $count }
report-task_idle = • { $name } no tiene ninguna conversación desde hace cuatro semanas.
report-task_unanswered = • Lotse no tenía respuesta a esto: «{ $text }» (preguntas parecidas: { $count })
report-task_not_quite = • Esta respuesta a menudo no ayuda del todo: «{ $title }» (lo dicen { $share } de cada 100)
report-task_fact = • Este dato se debe revisar desde el { $date }: { $name }
report-task_translation = • Textos anticuados en el idioma { $language }: { $count }

## The picture. Titles are sentences; the subtitle says of when.

report-chart_top = Sobre lo que más se preguntó: { $items }.
report-chart_more = Más de lo habitual: { $items }.
report-chart_fewer = Menos de lo habitual: { $items }.
report-chart_same = Todo lo demás está como en los períodos anteriores.
report-chart_few = En cada tema fueron menos de 10.
report-chart_weeks = Cuántas personas preguntaron en las últimas semanas.
report-quiet = Una semana tranquila: preguntaron menos de 10 personas.
report-rounded = Números de todas las regiones, redondeados a 5
report-legend_now = tantas personas preguntaron
report-legend_before = habitual: media de los cuatro períodos anteriores
report-legend_margin = cuánto puede desviarse el número

## Names

report-under = menos de 10
report-week = Semana { $number }
report-other = Otros
report-other_country = Otros o no lo dijeron
report-change_more = más de lo habitual
report-change_fewer = menos de lo habitual
report-change_same = lo habitual
report-change_unknown = aún sin comparación
report-channel_telegram = Telegram
report-channel_web = Chat en la web
report-channel_whatsapp = WhatsApp
report-outcome_answered = Respuesta de Lotse
report-outcome_road_map = Recibieron un plan
report-outcome_handed_over = Pasaron al equipo
report-outcome_referred = Enviados a una oficina
report-outcome_left = Se fueron sin resultado
report-campaign_none = Sin campaña
report-table_topic = Temas
report-table_language = Idiomas
report-table_country_group = Regiones del mundo
report-table_channel = Caminos a Lotse
report-table_outcome = Resultados
report-table_topic_language = Temas e idiomas
report-table_topic_outcome = Temas y resultados
report-table_region = Regiones
report-table_campaign = Campañas

## The page

report-title = Informe semanal: { $team }
report-made = Hecho el { $date }
report-numbers = Quién preguntó
report-history = Las últimas semanas
report-column_now = Número
report-column_before = Habitual
report-column_change = Comparación
report-matrix_rest = Lo que aquí falta fue en cada caso menos de 10.
report-team = Su equipo, números exactos
report-op_opened = Conversaciones nuevas
report-op_answered = Respondidas
report-op_referred = Derivadas a otra oficina
report-op_unanswered = Terminadas sin respuesta
report-op_left = La persona se fue antes del final
report-op_first_reply = Tiempo hasta la primera respuesta (mediana)
report-op_rating = Valoración de 1 a 5 (cuántas)
report-cases = Conversaciones abiertas
report-cases_none = Ahora no hay ninguna conversación abierta.
report-case = Conversación
report-owner = Con quién
report-owner_waiting = aún con nadie
report-owner_volunteer = con voluntario/a
report-waits = Espera desde hace
report-overdue = demasiado
report-load = Quién tiene cuántas conversaciones
report-away = en pausa
report-download = Guardar los números como tabla (CSV)

## How to read the numbers

report-read = Cómo leer estos números
report-read_noise = Todos los números sobre quién preguntó son un poco inexactos a propósito: el azar cambia cada uno en unas pocas unidades. «{ $example }» significa: en 95 de cada 100 casos, el número verdadero está entre 30 y 50.
report-read_under = «Menos de 10» significa: tan pocos que no damos ningún número. Quizá no fue nadie.
report-read_change = «Más de lo habitual» aparece solo donde la diferencia con la media de los cuatro períodos anteriores es mayor de lo que hace el azar.
report-read_nobody = Nadie puede saber con certeza por estos números quién preguntó, tampoco nosotros. Solo se guardan sumas que el azar ya ha cambiado.
report-read_loss = Cuánto pueden revelar como máximo los números de cuatro semanas sobre una sola persona lo mide un valor llamado épsilon. Aquí es { $loss }. Cuanto más pequeño es, mejor protegidos están todos.
