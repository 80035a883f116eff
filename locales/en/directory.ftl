### Offices: what each does, and for whom. Names, numbers and pages stand in the register and in the directory.

offices-head = These offices can help. Advice is free; courses and procedures often cost money. Your phone company may charge for a call.
offices-none = I do not know an office for that here yet. Tap “Advice”: the government’s hotline will help.
offices-name = **{ $name }**
offices-phone = Phone: { $number }
offices-checked = Last checked on { $date }. This may have changed since. Please look at the office’s page before you go there.
offices-unconfirmed = Some of these details are not officially confirmed yet.
offices-missions = **German missions abroad**
offices-missions_in = **German mission: { $cities }**
offices-missions_away =
    There is no German visa office in this country at present. A mission in another country is responsible: { $cities }.
    The page says which one is yours. Do not travel before you have an appointment.
offices-goethe_none = There is no Goethe-Institut in this country. You can learn German online. Exams are held by partners or in a neighbouring country. Ask the German mission beforehand which certificate it accepts.

office-missions = Embassy or consulate: here you apply for the visa. The page says which mission is responsible for your place and whether its visa section is open. Appointments cost nothing.
office-goethe = German courses and exams that are accepted for the visa. There are online courses, too.
office-goethe_germany = German courses and exams in many towns and online. The courses cost money.
office-zsba =
    Helps people who live abroad with recognition (Anerkennung), free of charge: which German occupation fits, which office decides, which papers are missing. It does not decide itself.
    By law it exists until { FACT("zsba_end") }. Whether it goes on after that is still open.
office-iq_network = Advice on recognition and qualification for people who live in Germany. For companies, too. The page shows the office near you.
office-mbe = Helps adults (aged { FACT("mbe_age") } or more) after they arrive: authorities, housing, German course, work, family. Mostly in the first years. It is almost everywhere.
office-hotline = Advice by phone on recognition, visa, work and learning German, in German and English. Also for people abroad.
office-faire_integration = Advice on rights at work: pay, working hours, dismissal, bad contracts. For people from outside the EU, even before they enter Germany. There is one in every federal state (Land).
office-mbeon = Chat with the migration advice service: free, anonymous, in several languages.
office-jmd = Helps young people (age: { FACT("jmd_age") }): school, training, language, everyday life.
office-make_it_in_germany = The federal portal for skilled workers and companies: visa, work and life, in many languages.
office-anerkennung_portal = Finds the office that decides on recognition, by occupation and place, in many languages.
office-zab = Evaluates university degrees from abroad and runs the database anabin.
office-ihk_fosa = Decides on the recognition of occupations in industry, trade, offices, hotels and restaurants, for most chambers.
office-hwk = The chambers of crafts decide on the recognition of craft occupations. The chamber where you live or will work is responsible.
office-ba_workers = Helps you look for work once you are in Germany. The call is free.
office-bamf_citizens = Information on integration courses and on residence in general, in German and English. No legal advice.
office-authority_115 = Tells you which authority is responsible and how to reach it. The number works in Germany.
office-mozaik = Accompanies skilled workers and companies in Ostwestfalen-Lippe: recognition, entry, arrival. Trains volunteers of migrant organisations.
office-minden_luebbecke = The district administration helps newcomers in the Minden-Lübbecke district and works with MOZAIK.
office-integration_centres_nrw = Offices of districts and towns for integration: they know what there is near you.
office-welcome_center_thuringia = Helps skilled workers and companies in Thuringia: work, visa, recognition, arrival. The phone is the switchboard of LEG Thüringen: please ask for the Welcome Center.
office-iq_suedhessen = Advises small and medium companies in South Hesse: which route fits, who applies for what, how to begin well. Please ask first whether it is still offered.
office-iq_hessen = Advice on recognition and qualification in Hesse, also for companies.
office-welcomecenter_mittelhessen = Contact point in Wetzlar for skilled workers and companies in central Hesse.
office-migra = Advice on recognition and qualification in Rostock, the Rostock district and Vorpommern-Rügen.
office-genres = Advice on recognition in Neubrandenburg and Greifswald: for Mecklenburgische Seenplatte and Vorpommern-Greifswald. Please ask first whether it is still offered.
office-iq_mv = The IQ networks RINIA and KIM in Mecklenburg-Western Pomerania: advice and adaptation courses, also for companies.
office-vsp = Advice on recognition and qualification in Schwerin and the west of the Land. Please ask first whether it is still offered.
