### Menu and free question.

main-title = Menú
main-asking_for = ¿Para quién pregunta?
    .short = Para quién
    .self = Para mí
    .self-words = yo, para mí, mí, a mí, yo mismo, yo misma, para mí mismo, para mí misma
    .relative = Para alguien que conozco
    .relative-words = hermano, hermana, esposo, esposa, marido, mujer, hijo, hija, mamá, papá, madre, padre, primo, prima, tío, tía, amigo, amiga, pariente, familiar, novio, novia, conocido, para mi hermano, para mi hermana, para mi esposa, para mi esposo, para mi hijo, para mi hija, para otra persona, para alguien más
    .employer = Soy empleador
    .employer-words = empleador, empleadora, empresa, compañía, negocio, jefe, jefa, recursos humanos, rrhh, patrón, buscamos personal
    .volunteer = Ayudo como voluntario/a
    .volunteer-words = voluntario, voluntaria, voluntariado, ayudo, asociación, acompañante, guía

main-menu =
    ¿En qué puedo ayudar?
    También puede escribir su pregunta aquí mismo.
    .chance = ¿Qué posibilidades hay?
    .chance-words = posibilidades, posibilidad, oportunidad, oportunidades, mis posibilidades, qué posibilidades tengo, qué opciones tengo, opciones, puedo ir, puedo irme, qué caminos hay, qué es posible
    .recognition = Reconocer mi título
    .recognition-words = reconocimiento, reconocer, título, titulo, homologar, homologación, convalidar, convalidación, validar, diploma, homologar título, reconocer título
    .visa = Visa y papeles
    .visa-words = visa, visado, papeles, documentos, pedir visa, solicitar visa, trámite de visa, embajada, consulado, cita
    .job = Trabajo y ofertas
    .job-words = trabajo, empleo, buscar trabajo, encontrar trabajo, oferta, oferta de trabajo, revisar oferta, contrato, revisar contrato, chamba
    .language = Aprender alemán
    .language-words = alemán, aprender alemán, curso de alemán, curso de idioma, nivel de alemán, clases de alemán, goethe
    .family = Traer a la familia
    .family-words = familia, reagrupación familiar, reunificación familiar, cónyuge, hijos, traer a mi familia, traer a mi esposa, traer a mi esposo
    .arrival = Llegar a Alemania
    .arrival-words = llegar, llegada, después de llegar, primeros pasos, vivir en alemania, empadronamiento
    .employer = Contratar personal
    .employer-words = contratar, contratar personal, contratar trabajadores, personal extranjero, procedimiento acelerado
    .volunteer = Curso para voluntarios
    .volunteer-words = curso, capacitación, formación de voluntarios, tarjetas, quiz, aprender como voluntario
    .question = Hacer una pregunta
    .question-words = pregunta, hacer pregunta, preguntar, tengo una pregunta, tengo una duda, duda
    .topics = Más temas
    .topics-words = más temas, otros temas, otro tema, otra cosa, lo demás

main-topics = Más temas:
    .offices = Asesoramiento cerca
    .offices-words = oficinas, oficina, oficina cerca, dirección, direcciones, quién asesora, asesoramiento cerca de mí, ayuda cerca, dónde me ayudan
    .occupation = Mi profesión
    .occupation-words = profesión, profesiones, oficio, mi oficio, mi carrera, mi profesión está regulada, regulada, profesión con escasez
    .points = Puntos (Chancenkarte)
    .points-words = tarjeta de oportunidades, tarjeta de oportunidad, chancenkarte, puntos, calcular puntos, contar puntos, cuántos puntos, visa para buscar trabajo, opportunity card
    .rights = Derechos en el trabajo
    .rights-words = derechos, mis derechos, derecho laboral, no me pagan, despido, vacaciones, salario mínimo
    .employer = Contratar personal
    .employer-words = contratar, contratar personal, contratar trabajadores, personal extranjero, procedimiento acelerado
    .volunteer = Curso para voluntarios
    .volunteer-words = curso, capacitación, formación de voluntarios, tarjetas, quiz, aprender como voluntario
    .for_whom = Pregunto para otra persona
    .for_whom-words = para quién, para otro, para otra persona, para alguien más, al final para mí, cambiar de persona

question-title = Su pregunta
question-ask = Escriba su pregunta con sus propias palabras. Basta con que sea corta y los errores no importan. Por favor, sin nombres y sin números de documentos.
    .again = ¿Tiene otra pregunta? Escríbala aquí mismo.
    .invalid = No he podido leerlo. Por favor, escriba su pregunta en una frase corta.
