"""What the little bot says: the beginning of a conversation as people have it, in the languages of the page."""

from __future__ import annotations

from bot.ports import Button, Message

PDF = b"%PDF-1.4\n% a document that only has to arrive as it is\n%%EOF\n"
MENU = {
    "de": ("Menü", "Zurück", "Hilfe"),
    "en": ("Menu", "Back", "Help"),
    "ar": ("القائمة", "رجوع", "مساعدة"),
}


def message(language: str, text: str, *choices: str, prefix: str = "1") -> Message:
    """Make a message from a text with `**bold**` in it."""
    parts = text.split("**")
    bold = []
    length = 0
    for index, part in enumerate(parts):
        if index % 2:
            bold.append((length, len(part)))
        length += len(part)
    names = ("menu", "back", "help")
    rows = [Button(f"{prefix}.{number}", label) for number, label in enumerate(choices)]
    nav = [Button(f"~{name}", label, "nav") for name, label in zip(names, MENU[language], strict=True)]
    return Message("".join(parts), language, (*rows, *(nav if choices else ())), tuple(bold))


SCRIPTS: dict[str, dict[str, tuple[Message, ...]]] = {
    "de": {
        "start": (
            message(
                "de",
                "Guten Tag! Ich bin **Lotse**, ein Programm. Ich gebe erste Auskunft zum Arbeiten in Deutschland, "
                "kostenlos und in Ihrer Sprache.\n\nHier lesen nur Sie und Lotse mit. Bitte schicken Sie keine "
                "Ausweise und keine Angaben zu Gesundheit oder Politik.",
            ),
            message(
                "de",
                "Für wen fragen Sie?",
                "Für mich selbst",
                "Für jemanden aus meiner Familie",
                "Als Betrieb",
            ),
        ),
        "1.0": (
            message(
                "de",
                "Wo haben Sie Ihren Beruf gelernt?",
                "In Deutschland",
                "In einem Land der EU, in Island, Liechtenstein, Norwegen oder der Schweiz",
                "In einem anderen Land",
                "Das weiß ich nicht",
                prefix="2",
            ),
        ),
        "2.2": (
            message(
                "de",
                "**Ihr Weg zur Anerkennung**\n\n**1. Den richtigen Ort finden**\nDer Anerkennungs-Finder nennt die "
                "Stelle, die für Ihren Beruf zuständig ist.\nhttps://www.anerkennung-in-deutschland.de/de/finder\n\n"
                "**2. Unterlagen übersetzen lassen**\nZeugnisse, Ausweis, Lebenslauf. Übersetzen darf nur, wer dafür "
                "vereidigt ist.\n\n**3. Den Antrag stellen**\nSie können ihn von zu Hause aus stellen.\n\n"
                "Fragen? Die Hotline berät kostenlos: +49 30 1815-1111",
            ),
            message(
                "de", "Wie möchten Sie weitermachen?", "An meine Familie senden", "Mehr wissen", prefix="3"
            ),
        ),
    },
    "en": {
        "start": (
            message("en", "Hello! I am **Lotse**, a program. I give first answers about working in Germany."),
            message(
                "en", "For whom do you ask?", "For myself", "For somebody of my family", "As an employer"
            ),
        ),
        "1.0": (
            message("en", "Where did you learn your occupation?", "In Germany", "Elsewhere", prefix="2"),
        ),
    },
    "ar": {
        "start": (
            message(
                "ar",
                "مرحبًا! أنا **Lotse**، برنامج يقدّم معلومات أولية عن العمل في ألمانيا، مجانًا وبلغتك.\n\n"
                "لا يقرأ هنا سواك أنت و Lotse. نرجو عدم إرسال صور جوازات السفر أو معلومات عن الصحة أو السياسة.",
            ),
            message("ar", "لمن تسأل؟", "لنفسي", "لأحد أفراد عائلتي", "بصفتي صاحب عمل"),
        ),
        "1.0": (
            message(
                "ar",
                "أين تعلّمت مهنتك؟",
                "في ألمانيا",
                "في بلد من الاتحاد الأوروبي (EU)",
                "في بلد آخر",
                "لا أعرف",
                prefix="2",
            ),
        ),
        "2.2": (
            message(
                "ar",
                "**طريقك إلى الاعتراف بمهنتك**\n\n**1. العثور على الجهة المختصة**\nيدلّك موقع «Anerkennungs-Finder» على "
                "الجهة المسؤولة عن مهنتك.\nhttps://www.anerkennung-in-deutschland.de/ar/finder\n\n"
                "**2. ترجمة الوثائق**\nالشهادات وجواز السفر والسيرة الذاتية.\n\nالخط الساخن مجاني: +49 30 1815-1111",
            ),
            message("ar", "كيف تريد المتابعة؟", "إرسال إلى عائلتي", "معرفة المزيد", prefix="3"),
        ),
    },
}
