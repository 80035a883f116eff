answer-scams =
    Seien Sie vorsichtig, wenn jemand
    • ein Visum oder eine Blaue Karte „garantiert“,
    • Geld verlangt, bevor es einen Arbeitsvertrag gibt,
    • nur über WhatsApp oder Telegram schreibt und keine Firma mit Adresse nennt,
    • Ihren Pass haben oder behalten will,
    • Zertifikate oder Termine bei der Botschaft verkauft.
    Termine nur auf der Seite der Botschaft buchen. Angebot prüfen lassen: Faire Integration berät kostenlos, auch im Ausland.
    .title = Betrug und falsche Angebote erkennen
    .detail =
        Was erlaubt ist: Private Vermittler dürfen von Arbeitsuchenden höchstens { FACT("agent_fee_cap") } nehmen, mit schriftlichem Vertrag und erst, wenn durch sie ein Arbeitsvertrag entstanden ist. Vorschuss ist verboten. Von Menschen, die einen Ausbildungsplatz suchen, dürfen sie nichts nehmen.
        Vor dem Vertrag müssen sie schriftlich sagen, in einer Sprache, die Sie verstehen: wer der Arbeitgeber ist, wo, wie viel Lohn, wie viele Stunden, wie viel Urlaub.
        Haben Sie schon gezahlt? Schämen Sie sich nicht, das passiert vielen. Bewahren Sie Nachrichten und Quittungen auf und fragen Sie Faire Integration. In Deutschland hilft auch die Polizei.
        Ein echtes Angebot nennt Firma, Adresse, Lohn, Stunden und Aufgaben.
