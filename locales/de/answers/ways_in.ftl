answer-blue_card =
    Die Blaue Karte EU ist ein Aufenthaltstitel für Menschen mit Studium. In der Regel braucht man:
    • ein Studium, das in Deutschland anerkannt oder vergleichbar ist,
    • ein Job-Angebot, das dazu passt, für mindestens { FACT("blue_card_offer_months") },
    • ein Jahresgehalt von mindestens { FACT("blue_card_salary_general") } brutto. In Engpassberufen und kurz nach dem Studium genügen { FACT("blue_card_salary_reduced") }.
    Deutsch verlangt das Gesetz dafür nicht, eine Altersgrenze gibt es nicht.
    .title = Blaue Karte EU
    .detail =
        Engpassberufe sind hier zum Beispiel: Ingenieurwesen, Naturwissenschaft, IT, Medizin, Lehrkräfte. Elektriker, Köche und Fahrer gehören nicht dazu. Die Liste der Blauen Karte ist kürzer als andere Listen.
        „Kurz nach dem Studium“ heißt: Der Abschluss ist bei Antrag höchstens { FACT("blue_card_new_entrant") } alt. Für das niedrigere Gehalt muss die Bundesagentur für Arbeit zustimmen.
        IT ohne Studium: mindestens { FACT("blue_card_it_experience") } Erfahrung auf akademischem Niveau (es zählen die letzten { FACT("blue_card_it_experience_window") }) und mindestens das niedrigere Gehalt.
        In geschützten Berufen muss die Erlaubnis da oder zugesagt sein.
        Der Betrag ändert sich jedes Jahr. Planen Sie mit dem Betrag des Jahres, in dem der Titel erteilt wird.

answer-opportunity_card =
    Mit der Chancenkarte kann man nach Deutschland kommen und hier Arbeit suchen, höchstens { FACT("oc_duration") }. Es gibt zwei Wege:
    • Ist der Abschluss anerkannt oder vergleichbar, braucht man keine Punkte.
    • Sonst braucht man { FACT("oc_min_points") }, einen staatlich anerkannten Abschluss und Deutsch { FACT("oc_language_minimum") } oder Englisch { FACT("oc_language_minimum_english") }.
    Immer nötig ist Geld zum Leben: zur Zeit { FACT("oc_livelihood") } im Monat. Einen Anspruch gibt es nicht.
    .title = Chancenkarte zur Jobsuche
    .detail =
        Punkte gibt es zum Beispiel für Deutsch (B2: { FACT("oc_points_nr02") }, B1: { FACT("oc_points_nr03") }, A2: { FACT("oc_points_nr04") }), Berufserfahrung, jüngeres Alter, Engpassberufe oder einen früheren Aufenthalt. Eine teilweise Anerkennung bringt { FACT("oc_points_nr01") } und ersetzt den anderen Nachweis zum Abschluss. Englisch B2 ist nur eine Bedingung, es bringt keinen Punkt.
        Während der Suche darf man im Schnitt { FACT("oc_part_time_work") } pro Woche arbeiten und zur Probe, je Stelle höchstens { FACT("oc_trial_job") }.
        Beantragen muss man die Karte in der Regel aus dem Ausland. Wer als Tourist hier ist, kann nicht wechseln.

answer-skilled_vocational =
    Wer diese Bedingungen erfüllt, hat in der Regel Anspruch auf einen Titel als Fachkraft (§ 18a AufenthG):
    • eine Ausbildung, die in Deutschland **voll** anerkannt ist,
    • ein konkretes Angebot für qualifizierte Arbeit, auch in einem anderen Beruf,
    • die Zustimmung der Bundesagentur für Arbeit,
    • in geschützten Berufen die Erlaubnis für den Beruf.
    Ein festes Mindestgehalt gibt es erst ab { FACT("age45_age") }, Deutsch verlangt § 18a nicht. Der erste Schritt ist fast immer die Anerkennung.
    .title = Fachkraft mit Berufsausbildung
    .detail =
        Nur teilweise anerkannt? Dann passt § 18a noch nicht. Oft hilft eine Maßnahme zum Ausgleich oder die Anerkennungspartnerschaft (beides § 16d).
        Qualifizierte Arbeit ist Arbeit, für die man eine Ausbildung (mindestens { FACT("qualified_training_min") }) oder ein Studium braucht. Arbeit als Helferin oder Helfer zählt nicht.
        Die Bundesagentur für Arbeit prüft, ob Lohn und Bedingungen nicht schlechter sind als bei vergleichbaren Beschäftigten in Deutschland. Ob jemand anderes Vorrang hat, prüft sie hier nicht.
        Deutsch kann trotzdem nötig sein: für die Erlaubnis in einem geschützten Beruf und für den Betrieb.
        Ab { FACT("age45_age") } braucht man beim ersten Titel { FACT("age45_min_salary") } brutto im Jahr oder eine ausreichende Altersvorsorge.
        Der Titel gilt höchstens { FACT("work_title_duration_max") }. Ist der Vertrag kürzer, kommen zu seiner Dauer { FACT("work_title_surplus") } dazu.

answer-skilled_academic =
    Mit Studium und Job-Angebot gibt es zwei Titel: die Blaue Karte EU oder § 18b AufenthG. Für § 18b braucht man:
    • ein Studium aus Deutschland oder eines, das hier anerkannt oder vergleichbar ist,
    • ein konkretes Angebot für qualifizierte Arbeit, auch in einem anderen Fach,
    • die Zustimmung der Bundesagentur für Arbeit,
    • in geschützten Berufen die Erlaubnis.
    Wer das erfüllt, hat in der Regel Anspruch darauf. Ein festes Mindestgehalt gibt es erst ab { FACT("age45_age") }. Sehen Sie zuerst in anabin nach.
    .title = Fachkraft mit Studium (§ 18b)
    .detail =
        Was ist besser? Reicht das Gehalt ({ FACT("blue_card_salary_general") } brutto im Jahr, in manchen Fällen weniger) und passt die Stelle zum Studium, dann meist die Blaue Karte EU. Mit ihr kann man früher auf Dauer bleiben (§ 18c). Nötig sind { FACT("settlement_blue_card_months") }, mit Deutsch { FACT("lang_settlement_blue_card_early") } nur { FACT("settlement_blue_card_months_b1") }. Mit § 18b sind es { FACT("settlement_skilled_years") }.
        § 18b passt, wenn das Gehalt niedriger ist oder die Arbeit nicht zum Studium passt. Lohn und Bedingungen dürfen nicht schlechter sein als bei anderen mit gleicher Arbeit.
        Zeigt anabin das Studium nicht als passend, hilft die Zeugnisbewertung der ZAB.
        Deutsch verlangt das Gesetz für § 18b nicht. Für die Erlaubnis in einem geschützten Beruf, zum Beispiel als Ärztin, ist es nötig.
        Ab { FACT("age45_age") } gilt beim ersten Titel: { FACT("age45_min_salary") } brutto im Jahr oder eine ausreichende Altersvorsorge. Für die Blaue Karte gilt das nicht.

answer-experience_visa =
    Mit Berufserfahrung geht es auch ohne deutsche Anerkennung (§ 19c Abs. 2 AufenthG). Man braucht:
    • mindestens { FACT("experience_years") } Erfahrung, die für die Stelle befähigt (es zählen die letzten { FACT("experience_window") }),
    • eine Ausbildung (mindestens { FACT("experience_training_min") }) oder ein Studium, im Herkunftsland staatlich anerkannt,
    • ein Angebot für qualifizierte Arbeit mit mindestens { FACT("experience_6beschv_min_salary") } brutto im Jahr.
    In der IT braucht man keinen Abschluss. Geschützte Berufe, zum Beispiel Pflege, gehen so nicht ohne Erlaubnis.
    .title = Visum mit Berufserfahrung
    .detail =
        Was viele nicht wissen: Das Mindestgehalt fällt weg, wenn der Arbeitgeber an einen Tarifvertrag gebunden ist und danach bezahlt.
        Erfahrung allein genügt nur in der IT. Sonst muss eine deutsche Stelle (die ZAB) bestätigen, dass der Abschluss im Herkunftsland staatlich anerkannt ist. Auch ein Zeugnis einer deutschen Auslandshandelskammer (AHK) kann genügen.
        Die Bundesagentur für Arbeit muss zustimmen. Deutsch verlangt die Regel nicht, der Betrieb vielleicht schon.
        Ab { FACT("age45_age") } sind es { FACT("age45_min_salary") } brutto im Jahr oder eine ausreichende Altersvorsorge.
        Einen Anspruch gibt es nicht, die Behörde entscheidet. Ist der Abschluss schon anerkannt, ist der Titel als Fachkraft besser.
        IT nicht verwechseln: Für die Blaue Karte ohne Studium braucht man { FACT("blue_card_it_experience") } Erfahrung (es zählen die letzten { FACT("blue_card_it_experience_window") }).

answer-opportunity_card_work =
    Mit der Chancenkarte darf man während der Suche
    • im Schnitt { FACT("oc_part_time_work") } pro Woche arbeiten,
    • zur Probe arbeiten, je Stelle höchstens { FACT("oc_trial_job") }.
    Mehr geht erst, wenn die Ausländerbehörde einen anderen Titel erteilt hat, zum Beispiel als Fachkraft oder die Blaue Karte EU. Stelle gefunden? Dann gleich dort den Wechsel beantragen, bevor die Karte abläuft. Die Karte zur Suche gilt höchstens { FACT("oc_duration") }.
    .title = Chancenkarte: arbeiten und wechseln
    .detail =
        Die Probearbeit muss qualifiziert sein, auf eine Ausbildung zielen oder zu einer Maßnahme für die Anerkennung passen.
        Für den Wechsel gelten die Bedingungen des neuen Titels. Die Gebühr ist { FACT("residence_permit_change_fee") }.
        Passt noch kein anderer Titel, gibt es die Folge-Chancenkarte: einmal, höchstens { FACT("oc_follow_up") }. Dafür braucht man einen Vertrag oder ein verbindliches Angebot für qualifizierte Arbeit und die Zustimmung der Bundesagentur für Arbeit.
        Die Suche selbst verlängert man nicht. Eine neue Karte zur Suche gibt es erst, wenn man ebenso lange im Ausland oder mit einem anderen Titel hier war.
        Für den Nachzug der Familie hat die Chancenkarte nicht die Erleichterungen, die Fachkräfte haben. Rechnen Sie damit, dass die Familie erst später nachkommen kann.
        Arbeit über die erlaubten Stunden hinaus ist verboten und kann den Aufenthalt kosten.

answer-apprenticeship =
    Für eine Ausbildung in Deutschland (§ 16a AufenthG) braucht man noch keinen Beruf, aber:
    • einen Ausbildungsvertrag oder einen Platz in einer Berufsfachschule,
    • in der Regel Deutsch { FACT("apprenticeship_german") },
    • genug Geld zum Leben: im Betrieb zur Zeit { FACT("apprenticeship_livelihood") } im Monat. Der Ausbildungslohn zählt mit.
    Bewerben kann man sich aus dem Ausland, zum Beispiel über das Portal der Bundesagentur für Arbeit. Vermittler dürfen dafür kein Geld nehmen.
    .title = Ausbildung in Deutschland
    .detail =
        Deutsch { FACT("apprenticeship_german") } muss man nicht nachweisen, wenn der Betrieb oder die Schule das Deutsch selbst geprüft hat oder vor der Ausbildung ein Deutschkurs geplant ist. In der Berufsschule braucht man es trotzdem jeden Tag.
        An einer Schule ohne Lohn rechnet man zur Zeit mit { FACT("apprenticeship_livelihood_school") } im Monat. Reicht der Lohn nicht, kann man Geld auf einem Sperrkonto zeigen.
        Bei einer Ausbildung im Betrieb muss die Bundesagentur für Arbeit zustimmen. Darum kümmert sich die Behörde.
        Neben der Ausbildung darf man { FACT("apprenticeship_side_job") } pro Woche arbeiten.
        Die Altersgrenze von { FACT("training_search_age") } gilt nur für das Visum zur **Suche** eines Platzes, nicht für die Ausbildung mit Vertrag.
        Danach hat man einen deutschen Abschluss, braucht keine Anerkennung und kann hier Arbeit suchen, höchstens { FACT("job_search_after_german_degree") }.
        Wer schon einen Beruf gelernt hat: erst die Anerkennung prüfen. Das ist oft der kürzere Weg.

answer-apprenticeship_search =
    Ja, zur Suche eines Ausbildungsplatzes gibt es ein Visum (§ 17 AufenthG), für höchstens { FACT("training_search_duration") }. Man braucht:
    • ein Alter unter { FACT("training_search_age") },
    • Deutsch { FACT("training_search_german") },
    • einen Schulabschluss, mit dem man studieren darf, oder den einer deutschen Auslandsschule,
    • Geld zum Leben: zur Zeit { FACT("s16d_livelihood") } im Monat.
    Besser ist es, den Vertrag schon von zu Hause aus zu finden. Dann braucht man dieses Visum nicht.
    .title = Ausbildungsplatz vor Ort suchen
    .detail =
        Der Schulabschluss muss zum Studium berechtigen: in Deutschland oder in dem Land, in dem er gemacht wurde.
        Arbeiten darf man { FACT("training_search_side_job") } pro Woche und zur Probe in Betrieben, insgesamt höchstens { FACT("training_search_trial_work") }.
        Platz gefunden? Dann beantragt man bei der Ausländerbehörde die Aufenthaltserlaubnis für die Ausbildung (§ 16a), bevor das Visum abläuft.
        Nichts gefunden? Dann muss man in der Regel ausreisen. Bewerben Sie sich deshalb schon vor der Reise und legen Sie Gespräche und Probetage in die ersten Wochen.
        Nicht verwechseln: Die Chancenkarte ist für Menschen mit Beruf oder Studium, dieses Visum für Menschen, die erst einen Beruf lernen wollen. Das Visum für einen Vertrag, den man schon hat, ist ein anderes: Ausbildung (§ 16a).

answer-student_to_work =
    Wer in Deutschland ein Studium oder eine Ausbildung abgeschlossen hat, kann zur Arbeitssuche bleiben: höchstens { FACT("job_search_after_german_degree") } (§ 20 AufenthG). Das Geld zum Leben muss gesichert sein.
    Mit einer qualifizierten Stelle wechselt man dann: nach dem Studium in die Blaue Karte EU oder § 18b, nach der Ausbildung in § 18a. Den deutschen Abschluss muss niemand anerkennen.
    Wichtig: Den Antrag bei der Ausländerbehörde stellen, **bevor** der jetzige Titel abläuft.
    .title = Nach Studium oder Ausbildung bleiben
    .detail =
        Verlängern kann man diese Suche nicht. Hat man gleich eine Stelle, braucht man sie gar nicht und wechselt sofort. Die Gebühr für den Wechsel ist { FACT("residence_permit_change_fee") }.
        Ist der Hochschulabschluss höchstens { FACT("blue_card_new_entrant") } alt, genügt für die Blaue Karte EU das niedrigere Gehalt: { FACT("blue_card_salary_reduced") } brutto im Jahr.
        Dieselbe Zeit gibt es nach einer Tätigkeit in der Forschung und nach einer Anerkennung über § 16d. Für Pflege- und Gesundheitshelfer mit deutscher Ausbildung sind es { FACT("job_search_assistants") }, einmal verlängerbar um { FACT("job_search_assistants_extension") }.
        Mit deutschem Abschluss kann man früher auf Dauer bleiben. Nötig sind dann { FACT("settlement_skilled_german_years") } als Fachkraft, { FACT("settlement_skilled_german_contributions") } mit Beiträgen zur Rente und Deutsch { FACT("lang_settlement_skilled") }.
        Ohne Abschluss gilt das alles nicht. Dann kommt zum Beispiel eine Ausbildung in Frage. Lassen Sie sich beraten, bevor Sie die Hochschule verlassen.
        Wer schon ausgereist ist, sucht nicht mit § 20, sondern mit der Chancenkarte.

answer-western_balkans =
    Mit einem Pass aus diesen Ländern ist ein Visum für jede Arbeit möglich, ohne Abschluss und ohne Deutsch-Nachweis: { FACT("western_balkans_countries") }. Man braucht:
    • ein konkretes Job-Angebot,
    • die Zustimmung der Bundesagentur für Arbeit, mit Vorrangprüfung,
    • einen Antrag bei einer deutschen Botschaft in diesen Ländern.
    Es gibt höchstens { FACT("western_balkans_quota") } Zustimmungen im Jahr. Sie können früh vergeben sein. Einen Anspruch gibt es nicht.
    .title = Westbalkan-Regelung
    .detail =
        Vorrangprüfung heißt: Die Bundesagentur prüft, ob es für die Stelle schon jemanden in Deutschland oder der EU gibt.
        Sind die Plätze weg, wird der Antrag abgelehnt und nicht ins nächste Jahr mitgenommen. Man muss neu anfangen. Fragen Sie deshalb vorher, ob noch Plätze frei sind.
        Wer Leistungen nach dem Asylbewerberleistungsgesetz bekommen hat, muss danach { FACT("western_balkans_asylum_benefits") } warten.
        Ab { FACT("age45_age") } braucht man { FACT("age45_min_salary") } brutto im Jahr oder eine ausreichende Altersvorsorge. Ausnahmen gibt es nur in begründeten Einzelfällen.
        Geschützte Berufe, zum Beispiel Pflegefachkraft, brauchen trotzdem die Erlaubnis.
        Wer einen Beruf gelernt hat, sollte zuerst den Weg als Fachkraft prüfen: Dort gibt es keine begrenzte Zahl, und die Familie kann leichter nachkommen.
        Kaufen Sie keine Termine und keine Verträge.

answer-best_friends_states =
    Mit einem Pass aus diesen Ländern ist ein Titel für jede Arbeit möglich, auch ohne Abschluss (§ 26 Abs. 1 BeschV): { FACT("best_friends_rule") }.
    Man braucht ein konkretes Job-Angebot und die Zustimmung der Bundesagentur für Arbeit, mit Vorrangprüfung. Einen Anspruch gibt es nicht.
    Aus den meisten dieser Länder kann man ohne Visum einreisen und den Titel hier beantragen. Arbeiten darf man erst danach.
    .title = Sonderregel: USA, Japan und andere
    .detail =
        Vorrangprüfung heißt: Die Bundesagentur prüft, ob es für die Stelle schon jemanden in Deutschland oder der EU gibt.
        Ohne Visum einreisen und hier beantragen, auch zum Arbeiten, das gilt für: { FACT("visa_free_entry_work") }. Zeit für den Antrag nach der Einreise: { FACT("visa_free_application") }. Gehen Sie früh zur Ausländerbehörde, die Wartezeit ist oft lang.
        Mit einem Pass aus Andorra, Monaco oder San Marino braucht man zum Arbeiten vor der Einreise ein Visum.
        Vor der Erlaubnis darf man keinen Tag arbeiten, auch nicht zur Probe.
        Die Regel für Menschen ab { FACT("age45_age") } gilt hier nicht.
        Mit Studium oder Ausbildung sind die Blaue Karte EU und die Titel als Fachkraft oft besser: Dort wird nicht geprüft, wer Vorrang hat.
        Geschützte Berufe brauchen trotzdem eine Erlaubnis. Britische Pässe zählen nicht mehr zur EU.

answer-seasonal_work =
    Für kurze Arbeit ohne Abschluss gibt es die kontingentierte Beschäftigung (§ 15d BeschV): höchstens { FACT("short_term_months") } innerhalb eines Jahres.
    • Der Arbeitgeber beantragt sie bei der Bundesagentur für Arbeit, nicht Sie.
    • Er ist an einen Tarifvertrag gebunden und zahlt die Reise.
    • Die Arbeit hat mindestens { FACT("short_term_hours") } pro Woche.
    Ernte und andere Saisonarbeit auf dem Land gehören nicht dazu, dafür gilt § 15a BeschV. Beides ist kein Weg zum Bleiben: Danach reist man aus.
    .title = Saisonarbeit und kurze Jobs
    .detail =
        Pro Jahr gibt es höchstens { FACT("short_term_contingent") } solche Stellen. Die Bundesagentur für Arbeit kann die Zahl jederzeit ändern.
        Ob Saisonarbeit in der Landwirtschaft für Ihren Pass offen ist, sagt die Hotline „Arbeiten und Leben in Deutschland“:
        { FACT("hotline_phone") }
        Auch für kurze Arbeit gilt in Deutschland der Mindestlohn, zur Zeit { FACT("min_wage") } brutto in der Stunde. Der Vertrag nennt Lohn, Stunden, Unterkunft und was davon abgezogen wird. Lesen Sie ihn, bevor Sie reisen.
        Probleme mit Lohn oder Unterkunft? Faire Integration berät kostenlos und in vielen Sprachen, auch vor der Reise.
        Mit einem Pass aus der EU braucht man für Saisonarbeit keine Erlaubnis.
        Wer einen Beruf gelernt hat, sollte prüfen, ob ein Weg als Fachkraft möglich ist. Damit kann man bleiben.

answer-intra_company_transfer =
    Wer von der eigenen Firmengruppe nach Deutschland versetzt wird, kann die ICT-Karte bekommen (§ 19 AufenthG):
    • Führungskräfte und Spezialisten für höchstens { FACT("ict_max") }, Trainees für höchstens { FACT("ict_trainee_max") },
    • vorher mindestens { FACT("ict_group_months") } in der Firmengruppe,
    • die Versetzung dauert mehr als { FACT("ict_transfer_days") },
    • der Antrag wird im Ausland gestellt.
    Den Antrag bereitet meist die Firma vor. Fragen Sie dort nach der Personalabteilung.
    .title = Versetzung in der Firma (ICT-Karte)
    .detail =
        Die ICT-Karte kann man nicht in Deutschland beantragen. Das gilt auch für Pässe, mit denen man sonst ohne Visum einreist.
        Wer einen Arbeitsvertrag mit der deutschen Firma bekommt, sollte die Blaue Karte EU oder den Titel als Fachkraft prüfen. Damit kann man meist länger bleiben.
        Dauert die Versetzung weniger lang, gelten andere Regeln. Danach fragen Sie bitte die deutsche Botschaft, bevor Sie reisen.
        Auch bei einer Versetzung muss die Bezahlung stimmen: Sie darf nicht schlechter sein als bei vergleichbaren Beschäftigten in Deutschland.

answer-self_employment =
    Für Selbstständige, Gründerinnen und Freiberufler gibt es einen eigenen Titel (§ 21 AufenthG). Das ist nicht mein Thema, ich kenne mich nur mit Arbeit als Angestellte oder Angestellter aus.
    Hier sind Sie richtig:
    • das Portal „Make it in Germany“ (siehe Quelle),
    • die Industrie- und Handelskammer oder Handwerkskammer am Ort,
    • die deutsche Botschaft, in Deutschland die Ausländerbehörde.
    Bitte nicht ohne Erlaubnis anfangen, auch nicht nebenbei.
    .title = Selbstständig arbeiten
    .detail =
        Wer einen Titel als angestellte Fachkraft hat, fragt vor einem eigenen Gewerbe die Ausländerbehörde. Was erlaubt ist, steht auf der Karte oder dem Zusatzblatt.
        Im Handwerk gelten für den eigenen Betrieb strengere Regeln als für Angestellte.
        Vorsicht: Manche Firmen wollen, dass man „auf Rechnung“ arbeitet, obwohl man wie alle anderen zur Arbeit kommt und Anweisungen bekommt. Dann fehlen Versicherung, Urlaub und Lohn bei Krankheit, und der Aufenthalt kann falsch sein. Faire Integration berät dazu kostenlos.

answer-temporary_protection_switch =
    Ein Wechsel vom Schutz nach § 24 AufenthG kann möglich sein: in einen Titel als Fachkraft oder für eine Ausbildung. Dafür gelten dieselben Bedingungen wie für andere, zum Beispiel anerkannter Abschluss und Job-Angebot. Den Antrag stellt man bei der Ausländerbehörde.
    Nicht jeder Titel steht offen: Die Chancenkarte kann man mit § 24 nicht in Deutschland beantragen, und die Blaue Karte EU ist meist ausgeschlossen (§ 19f).
    Bitte vorher beraten lassen, und nie vorher auf den Schutz verzichten.
    .title = Von § 24 zu einem Arbeitstitel
    .detail =
        Wie lange der Schutz noch gilt, ändert sich durch Beschlüsse der EU. Fragen Sie die Ausländerbehörde und warten Sie mit dem Wechsel nicht bis zum letzten Tag.
        Ob man jetzt schon arbeiten darf, steht auf der Karte oder dem Zusatzblatt.
        Mit dem Wechsel können sich Rechte und Leistungen ändern, auch für die Familie. Für einen Titel zum Arbeiten muss der Lohn in der Regel zum Leben reichen.
        Die Gebühr für den Wechsel ist { FACT("residence_permit_change_fee") }.
        Mit der Anerkennung können Sie sofort anfangen. In Deutschland hilft dabei die IQ-Beratung, kostenlos.
        Zum Aufenthalt berät die Migrationsberatung (MBE), auch im Chat mit der App mbeon. Lehnt die Behörde ab, fragen Sie dort oder bei einer Anwältin nach, bevor die Frist im Bescheid endet.

answer-asylum_switch =
    Vom Asyl zu einem Titel für Arbeit: Das ist nicht mein Thema, und ein falscher Schritt kann hier viel kosten. Lassen Sie sich deshalb von Menschen beraten, **bevor** Sie einen Antrag stellen oder zurücknehmen oder ausreisen:
    • Migrationsberatung (MBE) oder Flüchtlingsberatung, kostenlos,
    • für junge Menschen: Jugendmigrationsdienst (JMD),
    • eine Anwältin oder ein Anwalt für Aufenthaltsrecht.
    Die Anerkennung des Berufs kann man meist schon jetzt beginnen.
    .title = Vom Asyl zur Arbeit
    .detail =
        Sicher ist: Die Chancenkarte kann man im Asylverfahren oder mit Duldung nicht in Deutschland beantragen. Auch in andere Titel kann man nur in wenigen Fällen wechseln. Manche nennen das „Spurwechsel“. Die Bedingungen sind streng.
        Für die Westbalkan-Regelung gilt: Wer Leistungen nach dem Asylbewerberleistungsgesetz bekommen hat, muss danach { FACT("western_balkans_asylum_benefits") } warten.
        Wer noch im Herkunftsland ist und arbeiten will: Asyl ist dafür nicht der Weg. Fragen Sie mich nach Anerkennung und Visum.
        Die Beratung behandelt alles vertraulich. Im Chat mit der App mbeon geht es auch anonym.

answer-study_visa =
    Das Studium in Deutschland ist nicht mein Thema, ich kenne mich mit Arbeit und Ausbildung aus. Hier sind Sie richtig:
    • DAAD (Deutscher Akademischer Austauschdienst) und das International Office der Hochschule: Zulassung, Deutsch, Stipendien,
    • die deutsche Botschaft: Visum (§ 16b AufenthG).
    Für das Visum zeigt man Geld zum Leben, meist ein Sperrkonto: zur Zeit { FACT("blocked_account_student") } für ein Jahr. Nach dem Abschluss kann man hier Arbeit suchen.
    .title = In Deutschland studieren
    .detail =
        Nach einem deutschen Abschluss hat man zur Suche höchstens { FACT("job_search_after_german_degree") } Zeit. Mehr dazu unter „Nach Studium oder Ausbildung bleiben“.
        Wer vor allem arbeiten will, sollte das Studium nicht als Umweg planen: Man braucht Zulassung, Geld und Zeit zum Lernen, und die Arbeit neben dem Studium ist begrenzt.
        Haben Sie schon einen Abschluss? Dann prüfen Sie zuerst, was er in Deutschland zählt. Vielleicht geht es ohne neues Studium.
        Eine Ausbildung ist eine gute Alternative: Man verdient dabei meist schon Geld.
        Vorsicht bei Agenturen, die eine Zulassung oder ein Visum „garantieren“.

answer-au_pair_volunteer_service =
    Au-pair, Freiwilliges Soziales Jahr (FSJ) und Bundesfreiwilligendienst (BFD) sind keine Arbeit als Fachkraft und nicht mein Thema. Es gibt dafür eigene Titel.
    Hier sind Sie richtig:
    • die Internetseite der deutschen Botschaft,
    • das Portal „Make it in Germany“ (siehe Quelle),
    • beim Freiwilligendienst der Träger, der Sie aufnimmt.
    Wer später einen Beruf lernen will: Danach kann eine Ausbildung folgen. Wer schon einen Beruf hat, sollte zuerst die Anerkennung prüfen.
    .title = Au-pair und Freiwilligendienst
    .detail =
        Man bekommt ein Taschengeld, keinen Lohn für den Unterhalt einer Familie.
        Wer danach bleiben will, braucht einen neuen Titel. Für eine Ausbildung sind das ein Vertrag und in der Regel Deutsch { FACT("apprenticeship_german") }. Ob man dafür ausreisen muss, sagt die Ausländerbehörde. Fragen Sie früh.
        Vorsicht: Wer als Au-pair den ganzen Tag arbeiten soll, seinen Pass abgeben muss oder vorher viel Geld zahlen soll, wird wahrscheinlich ausgenutzt. Holen Sie dann Hilfe.
        Telefonische Auskunft gibt die Hotline „Arbeiten und Leben in Deutschland“:
        { FACT("hotline_phone") }
