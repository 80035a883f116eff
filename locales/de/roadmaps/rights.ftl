### The road maps about rights at work. Figures come from the fact register only.

plan-rights_not_paid = Wenn der Lohn fehlt
plan-rights_exploitation = Pass weg, Drohung, Zwang: sicher werden
plan-rights_hours = Arbeitszeit und Urlaub
plan-rights_sick = Krank bei der Arbeit
plan-rights_dismissed = Nach einer Kündigung
plan-rights_discrimination = Benachteiligung bei der Arbeit
plan-rights_know = Meine Rechte bei der Arbeit

## Evidence and advice

plan-right_write_down = Stunden aufschreiben, Papiere aufheben
    .what = Jeden Tag Beginn, Pausen und Ende aufschreiben, dazu Ort und Aufgabe. Arbeitsvertrag, Lohnabrechnungen, Dienstpläne und Nachrichten aufheben, Kopien nicht am Arbeitsplatz lassen. Ohne Beweise ist es später schwer.
    .papers = eigene Stundenliste, Vertrag, Lohnabrechnungen, Kontoauszüge, Nachrichten
    .cost = keine
plan-right_advice = Kostenlos Rat holen: Faire Integration
    .what = Faire Integration berät zu Lohn, Vertrag, Kündigung und Ausbeutung: kostenlos, vertraulich, in vielen Sprachen, auch Menschen im Ausland. Die Stelle entscheidet nicht selbst, aber sie sagt, was als Nächstes hilft.
    .office = Faire Integration, eine Stelle in jedem Bundesland
    .papers = Vertrag, Lohnabrechnungen, Stundenliste, Briefe
    .cost = keine
plan-right_union = Zusammen stärker: Gewerkschaft und Betriebsrat
    .what = Eine Gewerkschaft berät ihre Mitglieder und hilft auch vor Gericht. Jeder darf Mitglied sein, der Arbeitgeber darf es nicht verbieten. Gibt es im Betrieb einen Betriebsrat, kann man ihn um Hilfe bitten.
    .cost = Mitglieder zahlen einen Beitrag
plan-right_no_rush = Nichts unterschreiben, nicht selbst kündigen
    .what = Wer selbst kündigt oder einen Aufhebungsvertrag unterschreibt, verliert oft Rechte, auch beim Arbeitslosengeld. Man darf jedes Papier mitnehmen und erst Rat holen. Niemand muss sofort unterschreiben.

## Pay

plan-right_wage = Den Lohn vergleichen
    .what = Der Mindestlohn gilt fast für alle: { FACT("min_wage") } brutto pro Stunde, auch wenn im Vertrag weniger steht. In der Pflege gibt es einen höheren: für Pflegefachkräfte { FACT("care_min_wage_nurse") } (nicht in Krankenhäusern). Auf der Lohnabrechnung prüfen: Stunden, Lohn pro Stunde, Abzüge. Nicht jeder Abzug ist erlaubt, zum Beispiel für ein Zimmer oder Werkzeug.
plan-right_demand = Den Lohn schriftlich verlangen
    .what = Kurz schreiben: welcher Monat, wie viele Stunden, wie viel Geld fehlt, bis wann es kommen soll. Eine Kopie aufheben. Nicht lange warten: In vielen Verträgen stehen kurze Fristen, danach kann Geld verloren sein.
    .papers = Brief oder E-Mail, Stundenliste
plan-right_court = Wenn das nicht hilft: Arbeitsgericht
    .what = Beim Arbeitsgericht kann man den Lohn einklagen, zuerst auch ohne Anwalt. Das Gericht schreibt die Klage am Schalter mit auf. Vorher beraten lassen, was es kosten kann.
    .office = Arbeitsgericht in der Nähe

## Danger

plan-right_safe = Zuerst: in Sicherheit sein
    .what = In Gefahr die Polizei rufen: { FACT("emergency_police") }. Ohne gültigen Aufenthalt: wenn die Zeit reicht, zuerst mit einer Beratung sprechen. Frauen bekommen Tag und Nacht Rat beim Hilfetelefon: { FACT("emergency_violence_against_women") }. Einer Person vertrauen, die nicht zum Betrieb gehört. Nicht allein mit den Tätern reden. Diesen Chat löschen, wenn jemand mitliest.
    .office = Polizei, Hilfetelefon „Gewalt gegen Frauen“
    .cost = keine
plan-right_evidence = Beweise sichern, wenn es gefahrlos geht
    .what = Nachrichten, Arbeitszeiten, Adressen, Namen von Firmen und Fotos an einem sicheren Ort aufheben, zum Beispiel bei einer Freundin. Sicherheit geht immer vor.
plan-right_stay_exploitation = Der Aufenthalt: nicht sofort verloren
    .what = Viele bleiben aus Angst um den Aufenthalt. Endet die Arbeit wegen besonders schlimmer Ausbeutung, müssen nach dem Gesetz mindestens { FACT("job_loss_months_exploitation") } von einem Titel zum Arbeiten bleiben, aber nicht mehr, als er sowieso noch gilt. Dafür muss die Ausländerbehörde vom Ende der Arbeit wissen. Vorher mit Faire Integration sprechen.
    .office = Faire Integration, dann die Ausländerbehörde
    .time = Meldung höchstens { FACT("duty_notify_job_end_worker") } nach dem Ende der Arbeit

## Residence

plan-right_stay = An den Aufenthaltstitel denken
    .what = Endet die Arbeit, muss man es der Ausländerbehörde sagen. Der Titel endet nicht am selben Tag: Kürzt die Behörde einen Titel zum Arbeiten, müssen mindestens { FACT("job_loss_months") } bleiben, aber nicht mehr, als er sowieso noch gilt. In dieser Zeit eine neue Stelle suchen. Ob der neue Arbeitgeber eine Erlaubnis braucht, hängt vom Titel ab: vorher fragen. Mit EU-Pass gilt das alles nicht.
    .office = Ausländerbehörde am Wohnort
    .time = Meldung höchstens { FACT("duty_notify_job_end_worker") } nach dem Ende der Arbeit

## Hours and leave

plan-right_time = Die Stunden vergleichen
    .what = In der Regel sind { FACT("working_time") } am Tag erlaubt, höchstens { FACT("working_time_max") }, wenn es später ausgeglichen wird. Pausen müssen sein, nach der Arbeit auch eine lange Ruhezeit. Im Vertrag steht, wie viele Stunden vereinbart sind und was mit Überstunden geschieht.
plan-right_leave = Urlaub nehmen
    .what = Bezahlten Urlaub haben alle, auch in Teilzeit und im Minijob. Das Minimum bei fünf Arbeitstagen pro Woche: { FACT("leave_minimum") } im Jahr. In der Pflege (nicht in Krankenhäusern) kommen { FACT("care_extra_leave") } dazu. Urlaub schriftlich beantragen und die Antwort aufheben. Nicht einfach wegbleiben.
plan-right_talk = Ruhig ansprechen, am besten schriftlich
    .what = Zuerst mit der Chefin oder dem Chef sprechen und danach kurz per E-Mail schreiben, was vereinbart ist. Hilft das nicht, den Betriebsrat fragen, wenn es einen gibt.

## Sick

plan-right_sick_tell = Sofort Bescheid sagen
    .what = Am ersten Tag vor Arbeitsbeginn anrufen oder schreiben: krank, und wie lange wohl. Die Krankheit selbst muss man nicht nennen. Die Nachricht aufheben.
plan-right_sick_doctor = Zum Arzt gehen und sich krankschreiben lassen
    .what = Im Vertrag steht, ab welchem Tag die Bescheinigung nötig ist. Der Arbeitgeber ruft sie bei gesetzlich Versicherten elektronisch ab. War es ein Unfall bei der Arbeit oder auf dem Weg, das dem Arzt und dem Betrieb sagen.
    .papers = Karte der Krankenkasse
plan-right_sick_pay = Der Lohn geht weiter
    .what = Wer schon einige Wochen im Betrieb ist, bekommt bei Krankheit den Lohn weiter, längstens für { FACT("sick_pay") }. Danach zahlt meist die Krankenkasse Krankengeld. Krank sein ist kein Fehler, und Urlaub muss man dafür nicht nehmen.

## Dismissal

plan-right_deadline = Die Frist für die Klage notieren
    .what = Den Tag aufschreiben, an dem die Kündigung ankam, und den Umschlag aufheben. Wer klagen will, muss die Klage in der Frist beim Arbeitsgericht einreichen. Danach gilt die Kündigung fast immer. Auch bei einer Kündigung per Nachricht oder am Telefon gleich Rat holen.
    .office = Arbeitsgericht; vorher Faire Integration, Gewerkschaft oder Anwältin
    .time = { FACT("dismissal_action") } ab dem Tag, an dem die schriftliche Kündigung ankommt
plan-right_agency = Sofort bei der Agentur für Arbeit melden
    .what = Sich arbeitsuchend melden, sobald die Kündigung da ist, nicht erst am letzten Tag. Sonst kann es beim Arbeitslosengeld Nachteile geben. Fragen, ob man einen Anspruch hat und ob er den Aufenthalt berührt.
    .office = Agentur für Arbeit am Wohnort
    .papers = Kündigung, Vertrag, Pass, Aufenthaltstitel
    .cost = keine
plan-right_last_papers = Die letzten Papiere verlangen
    .what = Schriftlich darum bitten: letzte Lohnabrechnung, Arbeitszeugnis, Bescheinigung für die Steuer und die Sozialversicherung. Resturlaub und offene Stunden auch nennen.

## Discrimination

plan-right_incident = Aufschreiben, was geschehen ist
    .what = Wann, wo, wer war dabei, was wurde gesagt? Nachrichten aufheben. Mit jemandem sprechen, der es gesehen hat.
plan-right_complain = Sich im Betrieb beschweren
    .what = Jeder Betrieb muss eine Stelle haben, bei der man sich beschweren kann. Das darf keine Nachteile bringen. Auch der Betriebsrat kann helfen.
plan-right_equal_treatment = Rat bei der Antidiskriminierungsstelle holen
    .what = Das Gleichbehandlungsgesetz (AGG) schützt bei der Arbeit, auch bei der Bewerbung. Die Antidiskriminierungsstelle des Bundes berät kostenlos. Nicht lange warten: Für Ansprüche gibt es kurze Fristen.
    .office = Antidiskriminierungsstelle des Bundes oder eine Beratungsstelle in der Nähe
    .cost = keine

## Knowing one's rights

plan-right_contract = Den Vertrag verstehen
    .what = Der Arbeitgeber muss die wichtigsten Bedingungen schriftlich geben: Lohn, Stunden, Ort, Urlaub, Kündigung. Nur unterschreiben, was man versteht. Eine Kopie gehört nach Hause.
    .papers = Arbeitsvertrag
plan-right_passport = Der Pass bleibt bei der Person
    .what = Niemand darf Pass oder Aufenthaltstitel behalten, auch nicht „zur Sicherheit“. Eine Kopie ist erlaubt. Wer den Pass nicht zurückgibt, kann sich strafbar machen.
    .office = Polizei, eigenes Konsulat, Faire Integration
