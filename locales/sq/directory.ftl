### Offices: what each does, and for whom. Names, numbers and pages stand in the register and in the directory.

offices-head = Këto zyra mund të ndihmojnë. Këshillimi është falas, kurset dhe procedurat shpesh kushtojnë. Për një thirrje mund t’ju marrë para kompania juaj telefonike.
offices-none = Për këtë nuk njoh ende asnjë zyrë këtu. Prekni “Këshillim”: linja telefonike e shtetit ju ndihmon më tej.
offices-name = **{ $name }**
offices-phone = Telefoni: { $number }
offices-checked = Kontrolluar për herë të fundit më { $date }. Që atëherë mund të ketë ndryshuar. Ju lutem shikoni në faqen e zyrës, para se të shkoni atje.
offices-unconfirmed = Disa nga këto të dhëna ende nuk kanë konfirmim zyrtar.
offices-missions = **Përfaqësitë gjermane jashtë vendit**
offices-missions_in = **Përfaqësia gjermane: { $cities }**
offices-missions_away =
    Në këtë vend tani nuk ka zyrë gjermane për viza. Përgjegjëse është një përfaqësi në një vend tjetër: { $cities }.
    Cila vlen për ju, shkruhet në faqe. Nisuni për udhë vetëm kur të keni takim.
offices-goethe_none = Në këtë vend nuk ka Goethe-Institut. Gjermanisht mund të mësoni online. Provime ka te partnerët ose në një vend fqinj. Pyetni më parë përfaqësinë gjermane cilën certifikatë pranon.

office-missions = Ambasada ose konsullata: këtu e kërkoni vizën. Cila përfaqësi është përgjegjëse për vendbanimin tuaj dhe a është e hapur zyra e vizave, shkruhet në faqe. Takimet nuk kushtojnë asgjë.
office-goethe = Kurse gjermanishteje dhe provime që pranohen për vizën. Ka kurse edhe online.
office-goethe_germany = Kurse gjermanishteje dhe provime në shumë qytete dhe online. Kurset kushtojnë.
office-zsba =
    Ndihmon falas për njohjen e diplomës njerëzit që jetojnë jashtë: cili profesion gjerman përshtatet, cila zyrë vendos, cilat dokumente mungojnë. Vetë nuk vendos.
    Sipas ligjit ajo ekziston deri më { FACT("zsba_end") }. A vazhdon pas kësaj, ende nuk dihet.
office-iq_network = Këshillim për njohjen dhe kualifikimin, për njerëz që jetojnë në Gjermani. Edhe për firma. Në faqe e gjeni zyrën afër jush.
office-mbe = Ndihmon të rriturit nga mosha { FACT("mbe_age") } pas mbërritjes: zyrat, banesa, kursi i gjermanishtes, puna, familja. Sidomos në vitet e para. Gjendet pothuajse kudo.
office-hotline = Këshillim me telefon për njohjen, vizën, punën dhe mësimin e gjermanishtes, gjermanisht dhe anglisht. Edhe për njerëz jashtë vendit.
office-faire_integration = Këshillim për të drejtat në punë: paga, orari, pushimi nga puna, kontratat e këqija. Për njerëz nga jashtë BE-së, edhe para hyrjes në Gjermani. Në çdo land (Bundesland) ka një zyrë.
office-mbeon = Bisedë (chat) me këshillimin për migrantë: falas, anonime, në disa gjuhë.
office-jmd = Ndihmon të rinjtë në moshën { FACT("jmd_age") }: shkolla, Ausbildung (formim profesional), gjuha, përditshmëria.
office-make_it_in_germany = Portali i shtetit gjerman për punëtorë të kualifikuar dhe firma: viza, puna dhe jeta, në shumë gjuhë.
office-anerkennung_portal = Gjen zyrën që vendos për njohjen, sipas profesionit dhe qytetit, në shumë gjuhë.
office-zab = Vlerëson diplomat universitare nga jashtë dhe mban bazën e të dhënave anabin.
office-ihk_fosa = Vendos për njohjen e profesioneve në industri, tregti, zyrë, hotel dhe gastronomi, për shumicën e dhomave.
office-hwk = Vendosin për njohjen e zanateve. Përgjegjëse është dhoma në vendbanim ose në vendin e punës.
office-ba_workers = Ndihmon për të kërkuar punë, nëse jeni tashmë në Gjermani. Thirrja është falas.
office-bamf_citizens = Informacion për kurset e integrimit dhe për qëndrimin në përgjithësi, gjermanisht dhe anglisht. Jo këshillim juridik.
office-authority_115 = Ju thotë cila zyrë është përgjegjëse dhe si ta kontaktoni. Numri vlen në Gjermani.
office-mozaik = Shoqëron punëtorë të kualifikuar dhe firma në Ostwestfalen-Lippe: njohja, hyrja, mbërritja. Trajnon vullnetarë nga shoqatat e migrantëve.
office-minden_luebbecke = Administrata e rrethit ndihmon për mbërritjen në rrethin Minden-Lübbecke dhe punon bashkë me MOZAIK.
office-integration_centres_nrw = Zyra të rretheve dhe qyteteve për integrimin: tregojnë ofertat në vend.
office-welcome_center_thuringia = Ndihmon punëtorë të kualifikuar dhe firma në Thüringen: puna, viza, njohja, mbërritja. Telefoni është centrali i LEG Thüringen: ju lutem kërkoni Welcome Center.
office-iq_suedhessen = Këshillon firma të vogla dhe të mesme në Südhessen: cila rrugë përshtatet, kush çfarë kërkon, si të fillohet mirë. Ju lutem pyetni më parë nëse oferta ekziston ende.
office-iq_hessen = Këshillim për njohjen dhe kualifikimin në Hessen, edhe për firma.
office-welcomecenter_mittelhessen = Zyrë në Wetzlar për punëtorë të kualifikuar dhe firma në Mittelhessen.
office-migra = Këshillim për njohjen dhe kualifikimin në Rostock, në rrethin Rostock dhe në Vorpommern-Rügen.
office-genres = Këshillim për njohjen në Neubrandenburg dhe Greifswald: për Mecklenburgische Seenplatte dhe Vorpommern-Greifswald. Ju lutem pyetni më parë nëse oferta ekziston ende.
office-iq_mv = Rrjetet IQ RINIA dhe KIM në Mecklenburg-Vorpommern: këshillim dhe kurse përshtatjeje, edhe për firma.
office-vsp = Këshillim për njohjen dhe kualifikimin në Schwerin dhe në perëndim të landit. Ju lutem pyetni më parë nëse oferta ekziston ende.
