answer-first_steps =
    Para las primeras semanas, mejor en este orden:
    • registrar la dirección, a más tardar { FACT("registration_deadline") } tras mudarse
    • elegir caja de salud (Krankenkasse) y decirla al empleador
    • abrir una cuenta bancaria
    • pedir cita en la Oficina de Extranjería (Ausländerbehörde) mucho antes de que termine la visa
    • esperar la carta con el número fiscal (Steuer-ID) y darlo al empleador
    • aclarar escuela, kita y curso de alemán
    Dudas sobre oficinas: teléfono { FACT("authority_phone") }. Asesoramiento en su lugar: Migrationsberatung (MBE), gratis.
    .title = Los primeros pasos en Alemania
    .detail =
        El registro es lo primero, porque casi todo lo demás necesita el certificado de registro (Meldebestätigung). Ponga su nombre en el buzón; si no, no llega el correo.
        La visa vale solo para el comienzo. El permiso de residencia, como tarjeta, lo da la Oficina de Extranjería. Tasa: { FACT("residence_permit_fee") }. Las citas libres muchas veces son escasas: pregunte ya en la primera semana y guarde la respuesta.
        Después del registro llega también una carta sobre la cuota de radio y televisión (Rundfunkbeitrag). No es una estafa: cada hogar paga { FACT("broadcasting_fee") } al mes, una vivienda paga solo una vez.
        A quien es contratado desde el extranjero, el empleador tiene que decirle a más tardar el primer día de trabajo dónde asesora Faire Integration.
        Junte todas las cartas y contratos en una carpeta. Para el registro, el Steuer-ID o una cita en una oficina no se necesita ningún ayudante pagado.

answer-address_registration =
    Quien se muda a una vivienda registra la dirección: a más tardar { FACT("registration_deadline") } después de mudarse, en el Bürgeramt (Einwohnermeldeamt) de la ciudad o del municipio. Llevar:
    • pasaporte y visa o permiso de residencia de todos los que se mudan
    • Wohnungsgeberbestätigung: un formulario que firma el dueño de la vivienda
    • actas de matrimonio y de nacimiento, si viene la familia
    Reserve la cita pronto, muchas veces es posible por internet. Guarde bien el certificado de registro.
    .title = Registrar la dirección
    .detail =
        El contrato de alquiler solo no basta. El dueño tiene que dar la confirmación (§ 19 BMG). Si vive con amigos, firma quien le da la vivienda.
        ¿Ya no hay citas en ese tiempo? Tome la siguiente libre y guarde la reserva como prueba.
        No se registre nunca en una dirección donde no vive y no le pague a nadie por eso. Está prohibido.
        El número fiscal (Steuer-ID) llega después solo, por correo. También llega una carta sobre la cuota de radio y televisión (Rundfunkbeitrag): { FACT("broadcasting_fee") } al mes por vivienda, no por persona.
        Si se muda, registre otra vez la nueva dirección, también en la Oficina de Extranjería. Si se va del todo de Alemania, dese de baja.

answer-health_insurance =
    El seguro médico es obligatorio desde el primer día. La mayoría de los empleados tiene seguro público. Usted elige la caja de salud (Krankenkasse) y el empleador le inscribe.
    La cuota es { FACT("health_insurance_rate") } del salario bruto, más en promedio { FACT("health_insurance_additional_rate") } de cuota adicional. La mitad la paga el empleador.
    Un seguro privado solo pueden tenerlo los empleados con un salario anual de más de { FACT("private_health_limit") }.
    Con la tarjeta de la caja va al médico.
    .title = Seguro médico en Alemania
    .detail =
        El cónyuge y los hijos sin ingresos propios muchas veces están asegurados gratis en la caja pública. Pregunte a la caja e inscriba a todos. Para los padres eso no vale.
        Las prestaciones de las cajas son casi iguales. Hay diferencias en la cuota adicional, en la ayuda en otros idiomas y en la aplicación.
        Hasta el primer día de trabajo necesita otro seguro, por ejemplo para el viaje. Después, un seguro de viaje ya no basta.
        El privado parece al principio más barato. Con la edad y con familia puede ser caro, y el camino de vuelta es difícil. Pida un consejo independiente, no solo al vendedor.
        Si se enferma: dígalo de inmediato al empleador y pregunte cuándo quiere un certificado del médico.

answer-social_security =
    Del salario bruto se descuentan cotizaciones a la seguridad social. A cambio tiene protección en caso de enfermedad, desempleo, dependencia y vejez. Usted y el empleador comparten las cotizaciones, normalmente por mitad:
    • pensión: { FACT("pension_rate") }
    • desempleo: { FACT("unemployment_rate") }
    • cuidados: { FACT("care_insurance_rate") }; sin hijos se suma { FACT("care_insurance_childless_rate") }
    • enfermedad: { FACT("health_insurance_rate") } y una cuota adicional
    El empleador le inscribe y transfiere todo.
    .title = Seguridad social: qué se descuenta
    .detail =
        Recibe por correo un número de seguridad social (Sozialversicherungsnummer). Guárdelo bien, vale toda la vida.
        El seguro por accidentes en el trabajo lo paga solo el empleador.
        Las cotizaciones a la pensión cuentan también para la residencia permanente (Niederlassungserlaubnis). Para profesionales cualificados son por lo general { FACT("settlement_skilled_contributions") }.
        Si más tarde regresa, las cotizaciones no se pierden sin más. Con muchos países hay acuerdos. La Deutsche Rentenversicherung asesora gratis.
        Minijob significa: como máximo { FACT("minijob_limit") } al mes. En un minijob no tiene seguro médico ni de desempleo completo.
        El trabajo sin inscripción («en negro») está prohibido. Entonces falta la protección en caso de accidente y enfermedad, y el tiempo no cuenta para la pensión.

answer-taxes_net_salary =
    En el contrato está normalmente el salario bruto. A la cuenta llega el neto: el empleador descuenta el impuesto sobre el salario (Lohnsteuer) y las cotizaciones sociales y los transfiere.
    Cuánto queda depende sobre todo del salario, la clase de impuestos, la caja de salud y el impuesto de iglesia. Calcúlelo **antes** de firmar, por ejemplo con la calculadora gratuita (Lohnsteuer-Rechner) del Ministerio de Hacienda alemán en internet.
    El número fiscal (Steuer-ID) llega por correo cuando ha registrado su dirección.
    .title = Bruto, neto e impuestos
    .detail =
        Clases de impuestos (Steuerklassen): I para solteros, II para quien cría solo a sus hijos, IV y IV o III y V para matrimonios. La clase cambia el neto del mes, pero no el impuesto de todo el año.
        ¿Su cónyuge vive todavía en el extranjero? Pregunte en la oficina de impuestos (Finanzamt) qué clase vale.
        Si al principio falta el Steuer-ID, muchas veces se descuenta demasiado impuesto. Después se compensa.
        Al registrarse, la oficina pregunta por la religión. Los miembros de algunas iglesias pagan impuesto de iglesia (Kirchensteuer).
        Con una declaración de impuestos voluntaria muchos recuperan dinero, sobre todo el primer año. Ayudan las asociaciones Lohnsteuerhilfevereine.
        Revise cada nómina: ¿son correctos las horas, el salario y los descuentos? Si descuentan vivienda o intermediación, haga que lo revise Faire Integration.

answer-bank_account =
    Para el salario y el alquiler necesita una cuenta con IBAN. Lleve el pasaporte, la visa o el permiso de residencia y normalmente el certificado de registro. Compare los costos, algunas cuentas son gratuitas.
    Si un banco dice que no, pregunte por una **Basiskonto** (cuenta básica). Por lo general tiene derecho a ella quien vive legalmente en la UE.
    No dé nunca la tarjeta, el PIN ni el TAN. Tampoco un banco de verdad los pide por teléfono.
    .title = Abrir una cuenta bancaria
    .detail =
        ¿Todavía sin dirección fija? Pregunte de todos modos por la Basiskonto. En los bancos en línea la inscripción no funciona con todos los pasaportes. Entonces ayuda un banco con sucursal, por ejemplo una Sparkasse o Volksbank.
        Una cuenta bloqueada (Sperrkonto) es otra cosa: ahí está el dinero para la visa. En Alemania se paga cada mes a su cuenta normal.
        No deje que nadie use su cuenta, tampoco por dinero. Puede ser lavado de dinero, y usted comete un delito.
        Enviar dinero a casa: compare la comisión **y** el tipo de cambio.
        Si el banco rechaza también la Basiskonto, pida los motivos por escrito. Ayudan el asesoramiento migratorio (Migrationsberatung, MBE) o la oficina de consumidores (Verbraucherzentrale).

answer-housing =
    Busque pronto y, para empezar, también una habitación o un piso compartido (WG). Pregunte al empleador, a empresas de vivienda de la ciudad, asociaciones y conocidos, y mire en los grandes portales de internet.
    Los dueños muchas veces quieren ver el contrato de trabajo, nóminas y un informe de la Schufa.
    Cuidado:
    • Ningún dinero antes de la visita y del contrato
    • Ninguna llave por correo a cambio de dinero
    • Sin Wohnungsgeberbestätigung no hay registro: preguntar antes
    .title = Encontrar una vivienda
    .detail =
        Kaltmiete es solo la vivienda. Warmmiete significa: con gastos, por ejemplo calefacción y agua. La luz y el internet muchas veces se pagan aparte.
        La fianza (Kaution) es una garantía para el dueño. La ley la limita, y se puede pagar en cuotas. Al irse se recupera, si no queda nada pendiente.
        Al entrar, anote todos los daños y haga fotos.
        Vivienda del empleador: lea qué se descuenta del salario y qué vale cuando termina el trabajo. Lo mejor es que alquiler y trabajo sean dos contratos.
        La dirección se registra: a más tardar { FACT("registration_deadline") } después de mudarse.
        Ayuda en un conflicto: asociación de inquilinos (Mieterverein). Ayuda para buscar: Migrationsberatung (MBE). Si le rechazan por su origen, asesora la oficina contra la discriminación (Antidiskriminierungsstelle).

answer-driving_licence =
    Una licencia de conducir de la UE o del EEE por lo general sigue valiendo en Alemania. Con otra licencia solo puede conducir un tiempo limitado después de mudarse. Después necesita una alemana.
    Por eso pregunte pronto en la oficina de licencias (Führerscheinstelle, Fahrerlaubnisbehörde) de su ciudad o distrito:
    • Para algunos países, la licencia se canjea sin examen.
    • Para otros se necesitan examen teórico y práctico.
    Quien conduce sin licencia válida comete un delito.
    .title = Canjear la licencia de conducir
    .detail =
        La oficina correcta la encuentra por teléfono { FACT("authority_phone") }. Pregunte: ¿hasta cuándo puedo conducir con mi licencia y qué exámenes necesito?
        Muchas veces hacen falta: pasaporte, certificado de registro, la licencia original, traducción, foto, prueba de la vista, curso de primeros auxilios. En el canje, la oficina normalmente se queda con la licencia anterior.
        El examen teórico existe en varios idiomas. Para los exámenes se necesita una autoescuela (Fahrschule).
        Las licencias «internacionales» o alemanas que se venden en internet sin examen son una estafa.
        Camión y bus como profesión: para eso hay una regla propia (§ 24a BeschV). Se necesitan licencia de la UE y cualificación, o el empleador ayuda a obtenerlas en Alemania. Tiempo para eso: { FACT("driver_licence_months") }

answer-school_kindergarten =
    En Alemania todos los niños tienen que ir a la escuela. Las escuelas públicas no cobran matrícula. Muchas tienen clases o cursos para niños que todavía aprenden alemán.
    • Escuela: pregunte justo después de mudarse en la escuela cercana o en la oficina escolar (Schulamt).
    • Kita (guardería, jardín de infancia): busque pronto, las plazas son escasas. El Jugendamt de la ciudad dice cómo inscribirse.
    ¿No sabe qué oficina es? Teléfono { FACT("authority_phone") }
    .title = Escuela y jardín de infancia
    .detail =
        Cada estado federado (Bundesland) tiene sus reglas: desde qué edad, qué tipo de escuela, cuándo empiezan las clases.
        Llevar: pasaporte, acta de nacimiento, certificado de registro, boletines (mejor con traducción) y el carné de vacunas. En la kita y en la escuela hay que demostrar que el niño está protegido contra el sarampión.
        Desde cierta edad, un niño tiene derecho a una plaza en la kita o con una cuidadora de día. Escriba a varios centros y guarde las respuestas. Los costos son distintos según el lugar y los ingresos.
        ¿Poco dinero? Pregunte por ayuda para comida, excursiones y útiles escolares.
        A jóvenes de { FACT("jmd_age") } los asesora el Jugendmigrationsdienst (JMD), gratis: escuela, formación, alemán.

answer-child_benefit =
    El Kindergeld es dinero del Estado para familias, cada mes por cada hijo. Si usted lo recibe depende también del permiso de residencia. Con un permiso para trabajar muchas veces es posible.
    Solicitud: en la Familienkasse de la Agencia Federal de Empleo, también por internet. No cuesta nada.
    Por lo general se necesitan su Steuer-ID y el del hijo, acta de nacimiento y permiso de residencia.
    No espere: por meses pasados la caja paga solo un tiempo corto. El importe lo dice la Familienkasse.
    .title = Kindergeld (subsidio por hijos)
    .detail =
        Si el hijo vive todavía fuera de la UE, por lo general no hay Kindergeld. Para algunos países hay acuerdos. Pregunte en la Familienkasse.
        Con algunos permisos valen reglas más estrictas, por ejemplo para formación, estudios o búsqueda. También entonces: preguntar o presentar una solicitud y recibir una decisión por escrito.
        En el derecho de residencia, el Kindergeld no se considera una ayuda del Estado que perjudique (§ 2 Abs. 3 AufenthG).
        Si la Familienkasse dice que no, en la carta está cómo y hasta cuándo se puede reclamar. El asesoramiento migratorio (Migrationsberatung, MBE) ayuda.
        Si algo cambia (mudanza, el hijo se va, permiso nuevo), avise; si no, tendrá que devolver dinero.
        Otras ayudas se llaman, por ejemplo, Elterngeld, Kinderzuschlag y Wohngeld. Pregunte antes al asesoramiento si son compatibles con su permiso.

answer-leisure_and_associations =
    Conocer gente ayuda a llegar, con el alemán y muchas veces también con trabajo y vivienda. Buenos lugares:
    • clubes de deporte, música y cultura: simplemente ir a una clase de prueba
    • asociaciones de personas de su país o de su idioma
    • café de idiomas, biblioteca, universidad popular (Volkshochschule)
    • voluntariado, café de padres, comunidad de su religión
    Direcciones conocen el asesoramiento migratorio (Migrationsberatung, MBE) y la ciudad. Preguntar no cuesta nada.
    .title = Asociaciones, tiempo libre y amistades
    .detail =
        Un Verein es en Alemania un grupo con encuentros fijos. Normalmente se paga una cuota pequeña. Para niños y personas con poco dinero muchas veces hay ayuda.
        Quien recibe por primera vez un permiso como profesional cualificado o como familiar tiene muchas veces derecho a un curso de integración (Integrationskurs): alemán y vida en Alemania. Plazo para usarlo: { FACT("integration_course_use_within") }. Quien ya tiene B1 ya no tiene este derecho.
        Para jóvenes está el Jugendmigrationsdienst (JMD), con grupos y excursiones.
        Los primeros meses son solitarios para muchos. Es normal y por lo general mejora. Si se siente mal durante más tiempo, hable con su médica o médico de cabecera.

answer-change_employer =
    Depende del permiso:
    • Tarjeta Azul UE: no hace falta autorización. Solo al principio (durante { FACT("blue_card_job_change_months") }) la Oficina de Extranjería (Ausländerbehörde) puede detener el cambio { FACT("blue_card_job_change_suspension") } y rechazarlo.
    • Si en el permiso o en la hoja adicional hay un empleador: primero preguntar.
    • Residencia permanente, permiso familiar: por lo general libre.
    Renuncie mejor cuando todo esté claro. Si el trabajo termina antes de lo previsto, avise a la oficina. Plazo: { FACT("duty_notify_job_end_worker") }
    .title = Cambiar de empleador
    .detail =
        Con la Tarjeta Azul, también el nuevo puesto tiene que corresponder: al título y al salario necesario. Comunique el cambio a la Oficina de Extranjería.
        Como profesional cualificado (Fachkraft, §§ 18a, 18b AufenthG) es posible cualquier trabajo cualificado, no solo en la profesión aprendida. En profesiones reguladas se necesita el permiso para la profesión. Muchas veces la Agencia Federal de Empleo (Bundesagentur für Arbeit) tiene que aprobar otra vez; eso lo gestiona la autoridad.
        El acuerdo de reconocimiento, la formación y el curso de reconocimiento están ligados a un puesto determinado. Pregunte siempre antes.
        El empleador anterior también avisa del fin anticipado. Su plazo: { FACT("employer_report_time") }
        Respete el plazo para renunciar y pida un certificado de trabajo (Arbeitszeugnis). Si al renunciar hay que devolver dinero, Faire Integration revisa si eso vale. No firme nada antes.

answer-job_lost =
    Por lo general la residencia no termina de inmediato. Ahora es importante:
    • Avisar del fin del trabajo a la Oficina de Extranjería. Plazo: { FACT("duty_notify_job_end_worker") }
    • Avisar enseguida a la agencia de empleo (Agentur für Arbeit).
    • No firmar nada y hacer revisar el despido. Para demandar hay poco tiempo.
    Nuevo en la ley (§ 18 Abs. 5 AufenthG): si la autoridad lo sabe y acorta el permiso, este debe valer aún al menos { FACT("job_loss_months") }; tras un trabajo con grave explotación, { FACT("job_loss_months_exploitation") }. Nunca más de lo previsto.
    .title = Perdí el trabajo: ¿y ahora?
    .detail =
        Muchas páginas todavía no conocen esta regla nueva y dicen tiempos más cortos. Lo importante es que avise del fin, por escrito y con copia para usted.
        Tiempo para una demanda ante el tribunal laboral (Arbeitsgericht), contado desde el despido por escrito: { FACT("dismissal_action") }. Un mensaje de WhatsApp no es un despido válido.
        Un acuerdo de fin de contrato (Aufhebungsvertrag) termina el trabajo con su firma. Puede perjudicar en el subsidio de desempleo. Lléveselo a casa y pida consejo: Faire Integration ayuda gratis.
        Busque enseguida un nuevo puesto. Pregunte a la autoridad si tiene que aprobarlo antes del primer día de trabajo.
        El subsidio de desempleo (Arbeitslosengeld) viene del seguro. Otras ayudas del Estado pueden perjudicar la residencia. Pregunte antes de la solicitud al asesoramiento migratorio (Migrationsberatung, MBE).
        Los permisos de la familia normalmente dependen del suyo. En formación, reconocimiento y Tarjeta de Oportunidades valen otras reglas. Pregunte ahí de inmediato a la autoridad.

answer-residence_permit_extension =
    Presente la solicitud en la Oficina de Extranjería (Ausländerbehörde) de su lugar de residencia, unos meses antes de que termine el permiso, en todo caso **antes** del último día. Quien solicita a tiempo puede por lo general seguir viviendo y trabajando aquí hasta la decisión (§ 81 Abs. 4 AufenthG). Lo muestra una Fiktionsbescheinigung.
    Por lo general: pasaporte, foto, contrato, últimas nóminas, seguro médico.
    Tasa: { FACT("residence_permit_extension_fee") }; por una prórroga corta { FACT("residence_permit_extension_short_fee") }
    .title = Prolongar el permiso de residencia
    .detail =
        ¿No consigue cita? Presente la solicitud de todos modos: por internet, correo electrónico o carta. Guarde una prueba con fecha.
        ¿El permiso ya venció? Vaya de inmediato a la autoridad y antes, si es posible, al asesoramiento.
        También el pasaporte tiene que ser válido. Pida pronto un pasaporte nuevo.
        Los permisos de trabajo valen por lo general tanto como el puesto y luego algo más: se añaden { FACT("work_title_surplus") }, en total como máximo { FACT("work_title_duration_max") }. Páginas antiguas dicen menos.
        Quien cambia de finalidad, por ejemplo de estudios a trabajo, paga { FACT("residence_permit_change_fee") }.
        La Tarjeta de Oportunidades no se prolonga sin más. Una segunda tarjeta (como máximo { FACT("oc_follow_up") }) existe solo una vez: con un contrato de trabajo cualificado y si no corresponde otro permiso de trabajo.
        Compruebe antes si ya es posible una residencia permanente (Niederlassungserlaubnis).
        Antes de un viaje con Fiktionsbescheinigung, pregunte siempre a la autoridad.

answer-permanent_residence =
    La Niederlassungserlaubnis (residencia permanente) no vence. Por lo general: ingresos seguros y
    • Tarjeta Azul UE: { FACT("settlement_blue_card_months") } con alemán { FACT("lang_settlement_blue_card") }, solo { FACT("settlement_blue_card_months_b1") } con { FACT("lang_settlement_blue_card_early") }
    • Fachkraft (§§ 18a, 18b): { FACT("settlement_skilled_years") }, { FACT("settlement_skilled_contributions") } de cotización a la pensión, { FACT("lang_settlement_skilled") }
    • con formación o estudios de Alemania: { FACT("settlement_skilled_german_years") }, { FACT("settlement_skilled_german_contributions") } de cotización
    • otros: { FACT("settlement_general_years") }, { FACT("settlement_general_contributions") } de cotización, { FACT("settlement_general_german") }
    Solicitud: Ausländerbehörde. Tasa normalmente { FACT("settlement_permit_fee") }
    .title = Quedarse para siempre
    .detail =
        Muchas páginas dicen para la Tarjeta Azul todavía un tiempo más largo. Es información vieja (§ 18c Abs. 2 AufenthG). Cuentan los meses en los que trabajó con la Tarjeta Azul y cotizó a la pensión.
        «Otros» son, por ejemplo, personas con experiencia profesional sin reconocimiento (§ 19c). Para ellas vale el § 9: también hay que demostrar que se sabe lo más importante sobre el derecho y la vida en Alemania, normalmente con la prueba «Leben in Deutschland».
        Los cónyuges de personas con Niederlassungserlaubnis según el § 18c pueden obtenerla antes: { FACT("settlement_spouse_years") } con permiso de residencia y al menos { FACT("settlement_spouse_hours") } de trabajo por semana (§ 9 Abs. 3a).
        Las cotizaciones están en el historial de seguro (Versicherungsverlauf). Lo da gratis la Deutsche Rentenversicherung. Revíselo pronto.
        También este permiso puede perderse si se está mucho tiempo en el extranjero.
        ¿Quiere directamente el pasaporte alemán? Para la nacionalidad valen reglas propias.

answer-citizenship =
    Por lo general se necesita:
    • residencia legal en Alemania: { FACT("citizenship_years") }
    • alemán { FACT("lang_citizenship") } y normalmente el examen de nacionalización (Einbürgerungstest)
    • dinero propio suficiente para vivir
    • un permiso que baste para ello, por ejemplo Niederlassungserlaubnis o Tarjeta Azul UE
    • ningún delito grave
    Desde el punto de vista alemán se puede conservar el pasaporte anterior. La vía rápida («Turbo-Einbürgerung») ya no existe. Solicitud: Einbürgerungsbehörde de su lugar.
    .title = Nacionalidad alemana
    .detail =
        La regla está en el § 10 StAG. También hay que declararse a favor de la Constitución (Grundgesetz), que son las reglas básicas de Alemania.
        Algunos permisos no bastan el día de la decisión: para formación, estudios, curso de reconocimiento, búsqueda de trabajo y la Tarjeta de Oportunidades (§§ 16a, 16b, 16d, 17, 20, 20a AufenthG). Entonces, primero cambiar de permiso.
        Si su país de origen permite dos pasaportes, pregúntelo allí **antes** de presentar la solicitud. Algunos países quitan su pasaporte.
        A quien estuvo mucho tiempo en el extranjero le puede faltar tiempo. El cónyuge y los hijos muchas veces pueden nacionalizarse también.
        El procedimiento tarda muy distinto según la ciudad. Muchas oficinas tienen asesoramiento o una prueba rápida en internet. Tasa: preguntar antes.

answer-travel_absence =
    Puede viajar con pasaporte y permiso válidos. Pero no se quede fuera demasiado: un permiso de residencia se pierde por lo general si se está más de { FACT("permit_absence") } en el extranjero. Con la Tarjeta Azul UE vale un tiempo más largo: { FACT("blue_card_absence") }, también para los permisos de la familia.
    ¿Tiene que irse más tiempo, por ejemplo por padres enfermos? Pida **antes** del viaje por escrito un plazo más largo a la Oficina de Extranjería.
    Quien se va del todo puede perder el permiso ya al salir (§ 51 AufenthG).
    .title = ¿Cuánto tiempo puedo estar fuera?
    .detail =
        Estos tiempos valen para la residencia, no para el trabajo. Las vacaciones las tiene que permitir el empleador. También el trabajo desde el extranjero (homeoffice) necesita su aprobación.
        Con un permiso de residencia alemán se puede viajar por lo general por poco tiempo a otros países de Schengen, pero no trabajar allí.
        Para la residencia permanente (Niederlassungserlaubnis) vale en principio lo mismo, con excepciones. Pregunte antes.
        Si el permiso vence mientras está fuera, quizás no pueda volver sin una nueva visa. Prolónguelo antes del viaje.
        Con una Fiktionsbescheinigung no siempre se puede volver a entrar. Pregunte a la autoridad antes de reservar.
        Mucho tiempo en el extranjero puede faltar también para la residencia permanente y la nacionalidad.

answer-eu_mobility =
    Un permiso de residencia alemán permite trabajar en Alemania, no en toda la UE. A otros países de Schengen puede viajar por lo general por poco tiempo, pero no trabajar allí. Para mudarse, pregunte antes a las autoridades del otro país.
    Al revés: con un permiso de otro país de la UE por lo general no se puede trabajar aquí sin más. Se necesita un permiso alemán.
    Con un pasaporte de la UE, del EEE o de Suiza hay libertad: sin visa, sin permiso de trabajo.
    .title = A otros países de la UE y de vuelta
    .detail =
        Con la Tarjeta Azul UE y con una residencia de larga duración UE («Daueraufenthalt-EU»), el cambio entre países de la UE muchas veces es más fácil. Las condiciones son distintas de un país a otro.
        Cuenta su pasaporte, no el país donde vivió por último. Quien tiene, por ejemplo, un permiso de residencia italiano no es por eso ciudadano de la UE.
        Los familiares de ciudadanos de la UE tienen derechos propios, también con otro pasaporte. Pregunte en la Oficina de Extranjería.
        Pueden trabajar libremente en Alemania las personas con un pasaporte de estos países: { FACT("free_movement_countries") }.
        Un reconocimiento de otro país de la UE no siempre vale aquí automáticamente. En profesiones reguladas lo comprueba el organismo alemán.
        Si una empresa de otro país de la UE le envía solo por un tiempo, valen reglas propias. Asesoramiento: línea telefónica { FACT("hotline_phone") }
