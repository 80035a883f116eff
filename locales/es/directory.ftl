### Offices: what each does, and for whom. Names, numbers and pages stand in the register and in the directory.

offices-head = Estas oficinas pueden ayudar. El asesoramiento es gratuito; los cursos y los procedimientos muchas veces cuestan dinero. Por una llamada su compañía telefónica puede cobrar algo.
offices-none = Para eso todavía no conozco aquí ninguna oficina. Toque «Asesoramiento»: la línea telefónica del Estado le ayuda a seguir.
offices-name = **{ $name }**
offices-phone = Teléfono: { $number }
offices-checked = Última revisión: { $date }. Puede haber cambiado desde entonces. Por favor, mire en la página de la oficina antes de ir.
offices-unconfirmed = Algunos de estos datos todavía no están confirmados oficialmente.
offices-missions = **Representaciones alemanas en el extranjero**
offices-missions_in = **Representación alemana: { $cities }**
offices-missions_away =
    En este país no hay por ahora ninguna oficina alemana de visas. La competente es una representación en otro país: { $cities }.
    Cuál vale para usted está en la página. Viaje solo cuando tenga una cita.
offices-goethe_none = En este país no hay Goethe-Institut. Puede aprender alemán en línea. Exámenes hay con socios o en un país vecino. Pregunte antes en la representación alemana qué certificado acepta.

office-missions = Embajada o consulado: aquí se solicita la visa. Qué representación es competente para su lugar de residencia y si la oficina de visas está abierta, lo dice la página. Las citas no cuestan nada.
office-goethe = Cursos de alemán y exámenes que están reconocidos para la visa. También hay cursos en línea.
office-goethe_germany = Cursos de alemán y exámenes en muchas ciudades y en línea. Los cursos cuestan dinero.
office-zsba =
    Ayuda gratis con el reconocimiento a personas que viven en el extranjero: qué profesión alemana corresponde, qué organismo decide, qué papeles faltan. No decide ella misma.
    Según la ley existe hasta: { FACT("zsba_end") }. Si continúa después, todavía no se sabe.
office-iq_network = Asesoramiento sobre reconocimiento y cualificación para personas que viven en Alemania. También para empresas. En la página encuentra la oficina cercana.
office-mbe = Ayuda a personas adultas desde { FACT("mbe_age") } después de la llegada: autoridades, vivienda, curso de alemán, trabajo, familia. Sobre todo en los primeros años. Existe casi en todas partes.
office-hotline = Asesoramiento por teléfono sobre reconocimiento, visa, trabajo y aprendizaje del alemán, en alemán e inglés. También para personas en el extranjero.
office-faire_integration = Asesoramiento sobre derechos en el trabajo: salario, horario, despido, malos contratos. Para personas de fuera de la UE, también ya antes de entrar. Hay una oficina en cada estado federado (Bundesland).
office-mbeon = Chat con el asesoramiento migratorio (Migrationsberatung): gratis, anónimo, en varios idiomas.
office-jmd = Ayuda a jóvenes de { FACT("jmd_age") }: escuela, formación, idioma, vida diaria.
office-make_it_in_germany = El portal del gobierno federal para profesionales cualificados y empresas: visa, trabajo y vida, en muchos idiomas.
office-anerkennung_portal = Encuentra el organismo que decide sobre el reconocimiento, según la profesión y el lugar, en muchos idiomas.
office-zab = Evalúa títulos universitarios del extranjero y lleva la base de datos anabin.
office-ihk_fosa = Decide sobre el reconocimiento de profesiones de industria, comercio, oficina, hotel y gastronomía, para la mayoría de las cámaras.
office-hwk = Deciden sobre el reconocimiento de oficios (Handwerk). La competente es la cámara del lugar de residencia o del lugar de trabajo.
office-ba_workers = Ayuda a buscar trabajo si usted ya está en Alemania. La llamada es gratuita.
office-bamf_citizens = Información sobre cursos de integración y sobre la residencia en general, en alemán e inglés. Sin asesoría legal.
office-authority_115 = Le dice qué oficina es competente y cómo contactarla. El número vale en Alemania.
office-mozaik = Acompaña a profesionales y empresas en Ostwestfalen-Lippe: reconocimiento, entrada, llegada. Forma a voluntarios de organizaciones de migrantes.
office-minden_luebbecke = La administración del distrito ayuda a la llegada en el Kreis Minden-Lübbecke y trabaja con MOZAIK.
office-integration_centres_nrw = Oficinas de integración de distritos y ciudades: orientan sobre las ofertas del lugar.
office-welcome_center_thuringia = Ayuda a profesionales y empresas en Thüringen: trabajo, visa, reconocimiento, llegada. El teléfono es la central de la LEG Thüringen: por favor, pregunte por el Welcome Center.
office-iq_suedhessen = Asesora a empresas pequeñas y medianas en el sur de Hessen: qué camino conviene, quién solicita qué, cómo empezar bien. Por favor, pregunte antes si el servicio todavía existe.
office-iq_hessen = Asesoramiento sobre reconocimiento y cualificación en Hessen, también para empresas.
office-welcomecenter_mittelhessen = Punto de atención en Wetzlar para profesionales y empresas en Mittelhessen.
office-migra = Asesoramiento sobre reconocimiento y cualificación en Rostock, en el Landkreis Rostock y en Vorpommern-Rügen.
office-genres = Asesoramiento sobre reconocimiento en Neubrandenburg y Greifswald: para la Mecklenburgische Seenplatte y Vorpommern-Greifswald. Por favor, pregunte antes si el servicio todavía existe.
office-iq_mv = Las redes IQ RINIA y KIM en Mecklenburg-Vorpommern: asesoramiento y cursos de adaptación, también para empresas.
office-vsp = Asesoramiento sobre reconocimiento y cualificación en Schwerin y en el oeste del estado federado. Por favor, pregunte antes si el servicio todavía existe.
