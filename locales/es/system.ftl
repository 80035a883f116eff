### Texts of the machinery: words that always work, buttons, hints, road-map frame, privacy.

## The language itself

language-name = Español
language-words = Español, castellano, lengua española, idioma español, Spanisch, Spanish, espagnol, spagnolo, espanhol, İspanyolca, ispanyolca, الإسبانية, اسباني, إسباني, isbani, espani, Испанский, ispanskiy, ispanskij, Іспанська, ispanska, spanjisht, spanjolle, španski, шпански, spaniolă, hiszpański, испански, ισπανικά, ispanika, اسپانیایی, espaniayi, îspanî, स्पेनिश, स्पैनिश, tiếng Tây Ban Nha, tieng tay ban nha, 西班牙语

## About the bot (profile texts of the messengers)

bot-about = Guía gratuita para reconocer su título o profesión en Alemania. Información, no asesoría legal.
bot-description =
    Le damos la bienvenida a Lotse.
    ¿Aprendió una profesión o estudió fuera de Alemania? ¿O pregunta por su hermano, su hermana o una amiga? Lotse explica con palabras sencillas cómo se puede reconocer un título en Alemania: paso a paso, con la oficina, los papeles, el costo, la duración y la fuente.
    Gratis. No ofrecemos empleos ni asesoría legal.
    Toque «Iniciar».

command-start = Empezar de nuevo
command-menu = Menú: todos los temas
command-plan = Mi plan
command-back = Un paso atrás
command-change = Cambiar una respuesta
command-language = Cambiar de idioma
command-person = Hablar con una persona
command-help = Cómo funciona Lotse
command-privacy = Qué pasa con sus datos
command-delete = Borrar mis datos
command-stop = No más mensajes

## Welcome

welcome-language =
    Bienvenida, bienvenido. ¿Qué idioma prefiere?
    Willkommen. Welche Sprache möchten Sie?
welcome-notice =
    Hola, soy Lotse, un programa de computadora. Aquí no responde ninguna persona y nadie de nuestro equipo lee sus mensajes, a menos que usted lo pida.
    { $channel ->
        [private] Este chat es confidencial. Aun así, por favor no envíe nombres, documentos de identidad ni datos sobre la salud.
       *[messenger] El servicio de mensajería (por ejemplo, Telegram) puede leer los mensajes: por favor, no envíe nombres, documentos de identidad ni datos sobre la salud.
    }

## Words that always work: label and what people type for it

word-menu = Menú
    .words = menú, menu, menú principal, ir al menú, inicio, todos los temas, temas, índice
word-back = Atrás
    .words = atrás, volver, regresar, un paso atrás, paso atrás, pregunta anterior, anterior, devolver, back
word-change = Corregir
    .words = cambiar, cambiar respuesta, cambiar mi respuesta, corregir, corrección, me equivoqué, respuesta equivocada, editar, modificar
word-plan = Mi plan
    .words = plan, mi plan, mis pasos, ver mi plan, hoja de ruta, mi hoja de ruta, roadmap, fahrplan
word-more = Más
    .words = más, ver más, mostrar más, leer más, seguir leyendo, el resto, la otra parte
word-language = Idioma
    .words = idioma, cambiar idioma, cambiar de idioma, otro idioma, idiomas, lengua, language
word-person = Asesoramiento
    .words = asesoramiento, asesoría, asesor, asesora, consejero, persona, una persona, persona real, humano, un humano, hablar con una persona, hablar con alguien, hablar con un asesor, agente, operador, operadora, llamar a alguien, hotline, línea de ayuda
word-help = Ayuda
    .words = ayuda, ayúdame, ayúdeme, cómo funciona, cómo funciona esto, qué puedes hacer, qué puede hacer, instrucciones, help
word-privacy = Privacidad
    .words = privacidad, protección de datos, mis datos, datos, datos personales, qué pasa con mis datos, quién lee esto, rgpd, aviso legal, privacy
word-delete = Borrar datos
    .words = borrar, borrar datos, borrar mis datos, borrar todo, eliminar, eliminar mis datos, olvídame, delete
word-stop = Parar
    .words = parar, stop, alto, basta, salir, terminar, no más mensajes, no me escriba más, no escribir más, dar de baja, darme de baja, adiós, chao, chau, fin
word-start = Empezar de nuevo
    .words = start, iniciar, empezar, empezar de nuevo, comenzar, comenzar de nuevo, reiniciar, desde el principio, volver a empezar

## Shared choices

choice-yes = Sí
    .words = sí, si, sip, claro, claro que sí, por supuesto, correcto, exacto, así es, ok, okay, vale, dale
choice-no = No
    .words = no, nop, nope, no gracias, todavía no, aún no, para nada
choice-unknown = No lo sé
    .words = no sé, no lo sé, ni idea, no tengo idea, no estoy seguro, no estoy segura, no sabe, desconozco, quién sabe, nose
choice-continue = Continuar
    .words = continuar, seguir, sigamos, continuar allí, seguir allí
choice-again = Otra vez
    .words = otra vez, una vez más, de nuevo, repetir
choice-change = Cambiar una respuesta
choice-plan = Ver mi plan
choice-person = Hablar con una persona
choice-none = Nada de esto
    .words = nada de esto, ninguno, ninguna, ninguno de estos, ninguna de estas, otra cosa, no es eso
choice-keep = Guardar más tiempo
    .words = guardar, guardar más tiempo, guardar mi plan, guardar el plan, conservar
choice-family = Resumen para la familia
    .words = familia, para la familia, reenviar, compartir, resumen, versión corta, enviar a mi familia
choice-detail = Explicar mejor
    .words = explicar mejor, explicar más, detalles, más detalles, más información, con más detalle, cuéntame más
choice-helped = Esto me ayuda
    .words = esto me ayuda, me ayuda, eso me ayuda, me ayudó, sí me ayudó, me sirve, me sirvió, muy útil, bien explicado
choice-not_quite = No me ayuda del todo
    .words = no me ayuda del todo, no del todo, no me ayuda, no me ayudó, no me sirve, no me sirvió, respuesta incorrecta, no es lo que pregunté, esa no era mi pregunta, no me refiero a eso
choice-pass_on = Pasar mi pregunta sin mi nombre
    .words = pasar mi pregunta, pasar la pregunta, pasar sin mi nombre, enviar mi pregunta, compartir mi pregunta

## What was sent cannot be used

input-empty = No había texto. Por favor, escriba unas palabras o toque un botón.
input-too_long = Es demasiado largo para mí. Por favor, escriba menos: como máximo { $max } caracteres.
input-not_understood = No lo he entendido. Por favor, toque un botón o escriba el número de la respuesta.
input-not_understood_again =
    Lo siento, otra vez no lo he entendido. Usted puede:
    • tocar un botón,
    • escribir el número de la respuesta,
    • o hacer su pregunta con sus propias palabras, por ejemplo: «¿Cuánto cuesta el reconocimiento?»
input-three_failures = Así no avanzamos, y lo siento. ¿Quiere hablar con una persona? El asesoramiento es gratuito. También puede saltarse la pregunta con «No lo sé» o ir al menú.
input-edited = Usted cambió su mensaje. Vale el texto nuevo.
input-stale = Este botón es de una pregunta anterior. Aquí está la pregunta en la que estamos ahora. Para cambiar una respuesta anterior, use «Corregir».
input-unknown_command = No conozco este comando. Con /menu verá todos los temas.
input-photo = No puedo ver imágenes y no he guardado esta. Por favor, no envíe fotos de documentos de identidad ni de títulos. Mejor escríbame unas palabras.
input-voice = No puedo escuchar mensajes de voz. Por favor, escriba su pregunta. Basta con que sea corta.
input-video = No puedo ver videos. Por favor, escriba su pregunta. Basta con que sea corta.
input-document = No puedo abrir archivos y no he guardado este. Por favor, no envíe títulos ni documentos de identidad. Si los papeles están completos lo revisa la oficina de asesoramiento.
input-sticker = Lo siento, una imagen no me dice nada. Por favor, toque un botón o escriba unas palabras.
input-contact = No necesito datos de contacto y no he guardado estos. Por favor, no envíe números de teléfono de otras personas.
input-location = No necesito su ubicación y no la he guardado. Por favor, escriba unas palabras.
input-other = Con esto no puedo hacer nada. Por favor, escriba unas palabras o toque un botón.
input-emoji = No sé con seguridad qué significa este símbolo. Por favor, toque un botón o escriba unas palabras.

## Coming back, changing, deleting, stopping

resume-ask = Qué bueno tenerle de vuelta. La última vez estábamos aquí: «{ $flow }». ¿Quiere continuar ahí o empezar otra vez desde el principio?
change-ask = ¿Qué respuesta quiere cambiar?
change-line = { $name }: { $value }
change-nothing = Todavía no hay ninguna respuesta que pueda cambiar.
back-nothing = No se puede ir más atrás. Este es el comienzo.
more-nothing = Eso era todo.
delete-ask = ¿Quiere que borre todo lo que sé de esta conversación? Sus respuestas y su plan se perderán. Nadie podrá recuperarlos.
delete-done = Todo está borrado. Los mensajes en su aplicación los tiene que borrar usted, yo no puedo hacerlo. Si vuelve a escribir, empezamos de cero.
delete-kept = Bien, todo queda como está.
stop-said = De acuerdo, no escribiré más. Sus respuestas quedan guardadas treinta días. Para borrarlas ahora mismo: /delete. Para continuar: simplemente vuelva a escribir.
start-again = Empezamos de nuevo.

## People and help

person-contact =
    Soy un programa y por ahora no hay un equipo detrás de mí. Pero existe asesoramiento gratuito de persona a persona, del Estado alemán:
    Línea telefónica «Arbeiten und Leben in Deutschland» (trabajar y vivir en Alemania), en alemán e inglés: { FACT("hotline_phone") }
    Informa sobre reconocimiento, visa, trabajo y aprendizaje del alemán, también si usted vive en el extranjero. El asesoramiento no cuesta nada. Su compañía telefónica puede cobrarle la llamada.
    Atiende los días laborables, pero no todo el día. Más información:
    { FACT("dir_hotline_working_living_url") }
help-text =
    Así funciona Lotse:
    • Toque un botón o escriba el número de la respuesta.
    • ¿No sabe algo? No pasa nada: «No lo sé» siempre vale.
    • Puede hacer una pregunta con sus propias palabras en cualquier momento. Después seguimos donde estábamos.
    Siempre es posible: /menu (todos los temas), /back (atrás), /change (cambiar respuesta), /plan (su plan), /language (idioma), /person (asesoramiento), /privacy (privacidad), /delete (borrar todo).
    Lotse informa. Lotse no ofrece empleos ni da asesoría legal.

## Privacy

privacy-text =
    Responsable de Lotse: { $operator }
    Contacto: { $contact }
    Para qué: guardo su idioma y sus respuestas para poder darle el plan adecuado. Para nada más. Su número y sus respuestas están cifrados. Las preguntas que hace con sus propias palabras las guardo solo si usted lo permite. Cuento de qué temas se habla y si una respuesta ayudó, sin relación con usted.
    Preguntas que no puedo responder: si usted lo permite, paso la pregunta a la coordinación, sin nombres ni números, por treinta días como máximo. A partir de entonces nadie sabe de quién es, y tampoco /delete la borra. Sin su permiso, la olvido con su siguiente mensaje.
    Quién puede leer: en Telegram y WhatsApp, las empresas (Telegram, Meta) pueden leer sus mensajes. El chat de nuestra página web es más confidencial.
    Si pide hablar con una persona: desde ese momento, voluntarios y voluntarias del equipo leen lo que usted escribe y le responden. No ven su nombre ni su número. Esta conversación está cifrada y se borra a más tardar treinta días después de terminar.
    Cuánto tiempo se guarda lo demás: treinta días después de su último mensaje. El plan, ciento ochenta días, si usted lo desea.
    Por favor, no envíe: documentos de identidad, nombres, datos sobre salud, religión o política.
    Sus derechos: con /delete borra todo de inmediato. El responsable indicado arriba le informa sobre sus datos. Puede presentar una queja ante la autoridad de protección de datos (Datenschutz-Aufsicht) del estado federado (Bundesland).

## Menu and road map

plan-none = Todavía no tiene un plan. En el menú, toque «Reconocer mi título». Después de unas preguntas recibirá su plan.
plan-head =
    Plan: **{ $title }**
    Esto es información, no asesoría legal. Solo puede decidir el organismo competente.
plan-overview = { $number }. { $title }
plan-step = **{ $number }. { $title }**
plan-office = Oficina: { $text }
plan-papers = Papeles: { $text }
plan-cost = Costo: { $text }
plan-time = Duración: { $text }
plan-link =
    Enlace:
    { $url }
plan-checked = Revisado: { $date }
plan-family_head =
    Plan de Lotse: **{ $title }**
    En resumen:
plan-family_foot =
    Fecha: { $date }. Información, no asesoría legal.
    Por favor, no le pague a nadie por una visa «garantizada».
plan-kept = Bien. Su plan queda guardado ciento ochenta días. Lo encuentra con /plan. Puede borrarlo en cualquier momento con /delete.
plan-after = Siempre puede volver a su plan con /plan. ¿Qué quiere hacer ahora?

## Answers

answer-source =
    Fuente:
    { $url }
answer-checked = Revisado: { $date }
answer-offer = No sé con seguridad qué quiere preguntar. ¿Es una de estas preguntas?
answer-abstain = No tengo una respuesta segura para eso y no quiero adivinar. Por favor, pregunte con otras palabras, mejor en una frase corta. O toque «Asesoramiento»: ahí le ayuda una persona, gratis.
answer-general = Esto es información general, no asesoría legal.
answer-next = ¿Tiene otra pregunta? Escríbala aquí mismo.
feedback-thanks = Gracias, me alegra.
feedback-not_quite = Gracias por decirlo. ¿Alguna de estas preguntas se acerca más? Si no, pregunte por favor otra vez con otras palabras.
unanswered-offer =
    ¿Puedo pasar su pregunta sin su nombre? Solo estas palabras:
    «{ $question }»
    La coordinación las lee y escribe las respuestas que faltan. Se borran a más tardar a los treinta días. Antes no es posible, tampoco con /delete. ¿Alguien podría reconocerle por estas palabras? Entonces, por favor, no las pase.
unanswered-thanks = Gracias. Eso nos ayuda a escribir las respuestas que faltan. Por esta vía nadie puede responderle. Si quiere hablar con una persona, toque «Asesoramiento».

## Occupation and language

occupation-pick = ¿Se refiere a una de estas profesiones?
language-ask = ¿Qué idioma prefiere?
language-changed = Desde ahora escribo en español.
language-partly = Este texto todavía no existe en su idioma. Por eso aparece aquí en otro.

## Facts that need care

fact-stale = { $value } (dato de { $year }, por favor compruébelo)
fact-unconfirmed = { $value } (aún sin confirmación oficial)

## Groups and faults

group-notice =
    En grupos no respondo: ahí leen todos. Por favor, escríbame a solas:
    { $url }
error-sorry = Algo ha fallado de mi parte. No fue culpa suya. Por favor, inténtelo otra vez o vaya al menú con /menu.
