### The conversation about offices.

offices-title = Asesoramiento cerca
offices-lives_in =
    { $for ->
        [self] ¿Dónde vive ahora?
        [relative] ¿Dónde vive ahora la persona?
       *[other] ¿Para qué lugar busca asesoramiento?
    }
    .short = Lugar de residencia
    .abroad = En el extranjero
    .abroad-words = extranjero, en el extranjero, fuera de alemania, no en alemania, en mi país, todavía en mi país
    .germany = En Alemania
    .germany-words = alemania, en alemania, aquí en alemania, ya en alemania, ya estoy en alemania
offices-country =
    ¿En qué país? Se trata del país en el que { $for ->
        [self] usted vive ahora
       *[other] la persona vive ahora
    }. Escriba solo el nombre, por ejemplo: Colombia.
    .short = País
    .invalid = No encuentro este país. Por favor, escríbalo de otra manera. O toque «No lo sé».
offices-place = ¿En qué ciudad, distrito o estado federado (Bundesland)? Por ejemplo: Bielefeld, Rostock, Thüringen.
    .short = Lugar
    .invalid = No conozco este lugar. Por favor, escriba una ciudad más grande que esté cerca o el estado federado. O toque «No lo sé».
offices-region = ¿Es una de estas regiones?
    .short = Región
offices-topic = ¿De qué se trata?
    .short = Tema
    .recognition = Reconocimiento
    .recognition-words = título, diploma, homologar, homologación, reconocer mi profesión, reconocer título
    .visa = Visa y residencia
    .visa-words = visa, visado, residencia, permiso de residencia, extranjería, entrada
    .language = Aprender alemán
    .language-words = alemán, curso de alemán, curso de idioma, examen
    .work = Buscar trabajo
    .work-words = trabajo, empleo, puesto, busco trabajo, buscar empleo
    .rights = Derechos en el trabajo
    .rights-words = derechos, salario, despido, derecho laboral, el jefe no paga, contrato
    .arrival = Llegada y vida diaria
    .arrival-words = llegar, vivienda, trámites, familia, hijos, vida diaria
    .employer = Para empresas
    .employer-words = empresa, empresas, empleador, negocio, compañía
    .unknown = Otra cosa
    .unknown-words = otro, otros, no sé, en general, todo
