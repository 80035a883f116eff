"""Forty questions as they may be passed on, in four languages: a line each, topics apart."""

from __future__ import annotations

from flows.unanswered.question import Unanswered

TOPICS: dict[str, dict[str, tuple[str, ...]]] = {
    "pets": {
        "de": (
            "Darf ich meine Katze nach Deutschland mitbringen?",
            "Kann ich meine Katze mitbringen oder muss sie in Quarantäne?",
            "Welche Impfung braucht meine Katze für Deutschland?",
        ),
        "en": (
            "Can I bring my cat to Germany?",
            "Which vaccination does my cat need to come to Germany?",
            "May I bring my cat or must the cat stay behind?",
        ),
        "tr": (
            "Kedimi Almanya'ya getirebilir miyim?",
            "Kedim için Almanya'da hangi aşı lazım?",
            "Kedimi yanımda getirebilir miyim yoksa karantina mı var?",
        ),
        "uk": (
            "Чи можна взяти кота до Німеччини?",
            "Яке щеплення потрібне для кота в Німеччині?",
        ),
    },
    "swimming": {
        "de": (
            "Wo kann meine Tochter schwimmen lernen?",
            "Gibt es einen Schwimmkurs für Kinder und was kostet schwimmen lernen?",
            "Schwimmen lernen für Kinder, wo geht das?",
        ),
        "en": (
            "Where can my daughter learn to swim?",
            "Is there a swimming course for children, to learn to swim?",
            "Swimming lessons for children, where can they learn?",
        ),
        "tr": (
            "Kızım yüzme öğrenmek istiyor, yüzme kursu nerede?",
            "Çocuklar için yüzme kursu var mı?",
        ),
        "uk": (
            "Де доньці навчитися плавати, чи є курси плавання?",
            "Курси плавання для дітей, де вони є?",
        ),
    },
    "fishing": {
        "de": (
            "Brauche ich einen Angelschein zum Angeln?",
            "Angeln am Fluss: Wo bekomme ich den Angelschein?",
        ),
        "en": (
            "Do I need a fishing licence to go fishing?",
            "Where do I get the fishing licence for the river?",
            "Fishing licence: how long does it take?",
        ),
        "tr": (
            "Balık tutmak için balıkçılık belgesi gerekiyor mu?",
            "Balık tutmak için belge nereden alınır, balıkçılık belgesi?",
        ),
        "uk": (
            "Чи потрібен дозвіл на риболовлю?",
            "Де отримати дозвіл на риболовлю на річці?",
        ),
    },
    "alone": {
        "de": (
            "Wer bezahlt das Grab, wenn jemand stirbt?",
            "Mein Fahrrad wurde gestohlen, wohin damit?",
        ),
        "en": (
            "My neighbour plays the drums all night",
            "How do I register a drone?",
        ),
        "tr": (
            "Komşunun ağacı bahçeme giriyor",
            "Müze kartı nereden alınır?",
            "Bahçede mangal yakmak yasak mı?",
        ),
        "uk": (
            "Як зареєструвати велосипед?",
            "Сусід голосно грає на барабанах",
            "Чи можна збирати гриби в лісі?",
        ),
    },
}

ALL = tuple(
    Unanswered(language, text)
    for topic in TOPICS.values()
    for language, texts in topic.items()
    for text in texts
)
