"""What a volunteer says of being away is understood in all languages, or not at all; it never lies in the past."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.texts import Catalogue
from bot.texts.days import day_words
from bot.texts.figures import locale
from bot.texts.source import languages_in, packaged
from flows.cases.pauses import LONGEST, Away, Back, read_in_order, read_pause
from flows.facts import Facts
from flows.model import Language
from tests.texts.house import Clock

BERLIN = ZoneInfo("Europe/Berlin")
SUNDAY = datetime(2026, 11, 22, 9, tzinfo=UTC)
ALL = languages_in(packaged())
WORDS = day_words(Catalogue(Clock(), Facts(()), languages=ALL))
DE, EN, TR = Language("de"), Language("en"), Language("tr")

MONDAY, TUESDAY, WEDNESDAY = "2026-11-23", "2026-11-24", "2026-11-25"
WEEK, TWO_WEEKS, CHRISTMAS = "2026-11-29", "2026-12-06", "2026-12-24"

quick = settings(max_examples=200, deadline=None, derandomize=True)

SAID = {
    "de": {
        MONDAY: "bis Montag|bis zum nächsten Montag|Mo|Mo.|morgen|bis morgen|1 Tag|MONTAG",
        TUESDAY: "übermorgen|uebermorgen|bis Dienstag|naechsten Dienstag",
        WEDNESDAY: "3 Tage|3Tage|für 3 Tage|3 Tg.|3 T",
        WEEK: "eine Woche|1 Woche|Woche|bis Sonntag",
        TWO_WEEKS: "2 Wochen|14 Tage|2 Wo.",
        CHRISTMAS: "24.12.|24.12|24. 12.|bis 24.12.|24.12.26|24.12.2026|24/12|2026-12-24|24. Dezember|bis zum 24. Dez.|"
        "Donnerstag, 24.12.|bis Do, den 24. Dezember 2026",
    },
    "en": {
        MONDAY: "until Monday|till mon|next Monday|tomorrow|until tomorrow",
        WEDNESDAY: "3 days|for 3 days|3d",
        WEEK: "a week|one week|1 week",
        TWO_WEEKS: "2 weeks|2w|2 wks",
        CHRISTMAS: "24/12|24 December|December 24|Dec 24th|the 24th of December|Thursday, December 24, 2026",
    },
    "fr": {
        MONDAY: "jusqu'à lundi|jusqu’au lundi|lundi prochain|demain",
        WEDNESDAY: "3 jours|3j|pendant 3 jours",
        TWO_WEEKS: "2 semaines",
        CHRISTMAS: "le 24 décembre|jusqu'au 24 decembre|jeudi 24 décembre",
        "2027-01-01": "1er janvier",
    },
    "es": {
        MONDAY: "hasta el lunes|hasta el próximo lunes|el lunes que viene|mañana|manana",
        WEDNESDAY: "3 días|3 dias",
        WEEK: "una semana",
        CHRISTMAS: "24 de diciembre|hasta el 24 de diciembre de 2026",
    },
    "el": {
        MONDAY: "μέχρι τη Δευτέρα|ως Δευτέρα|αύριο",
        WEDNESDAY: "3 μέρες|3 ημέρες",
        TWO_WEEKS: "2 εβδομάδες|2 βδομάδες",
        CHRISTMAS: "24 Δεκεμβρίου|μέχρι τις 24 Δεκεμβρίου",
    },
    "ru": {
        MONDAY: "до понедельника|до следующего понедельника|понедельник|пн|завтра|до завтра",
        WEDNESDAY: "3 дня|на 3 дня|3 дн.|до среды",
        WEEK: "на неделю|неделя",
        TWO_WEEKS: "2 недели|на 2 недели",
        CHRISTMAS: "24 декабря|до 24 декабря|до 24 декабря 2026 года",
    },
    "uk": {
        MONDAY: "до понеділка|понеділок|завтра",
        WEDNESDAY: "3 дні|на 3 дні|до середи",
        "2026-11-27": "до п'ятниці|до п’ятниці|пʼятниця",
        WEEK: "тиждень|на тиждень",
        CHRISTMAS: "24 грудня|до 24 грудня 2026 року",
    },
    "tr": {
        MONDAY: "pazartesiye kadar|Pazartesi'ye kadar|pazartesi|yarın|yarına kadar",
        TUESDAY: "salıya kadar|Salı|SALI",
        WEDNESDAY: "3 gün|3 günlüğüne",
        WEEK: "bir hafta|1 hafta|pazar",
        CHRISTMAS: "24 Aralık|24 ARALIK|24 Aralık'a kadar|24 aralığa kadar",
    },
    "sq": {
        MONDAY: "deri të hënën|e hënë|nesër|neser",
        WEDNESDAY: "3 ditë|3 dite|për 3 ditë",
        TWO_WEEKS: "2 javë",
        CHRISTMAS: "24 dhjetor|deri më 24 dhjetor",
    },
    "vi": {
        MONDAY: "đến thứ hai|thứ 2|T2|den thu hai|ngày mai",
        WEDNESDAY: "3 ngày|trong 3 ngày|thứ tư",
        WEEK: "chủ nhật|CN|một tuần",
        CHRISTMAS: "24 tháng 12|ngày 24 tháng 12|thứ năm ngày 24 tháng 12",
    },
    "ar": {
        MONDAY: "حتى الاثنين|حتى يوم الإثنين|غدًا|غدا",
        TUESDAY: "يومين|بعد غد",
        WEDNESDAY: "٣ أيام|3 أيام|لمدة 3 أيام",
        WEEK: "أسبوع|أسبوع واحد",
        TWO_WEEKS: "أسبوعين|أسبوعان",
        CHRISTMAS: "٢٤/١٢|24 ديسمبر|٢٤ كانون الأول",
    },
    "fa": {
        MONDAY: "تا دوشنبه|فردا",
        TUESDAY: "تا سه‌شنبه|تا سه شنبه|پس‌فردا|پس فردا",
        WEDNESDAY: "۳ روز|3 روز",
        TWO_WEEKS: "۲ هفته",
        CHRISTMAS: "۲۴/۱۲|۲۴ دسامبر",
    },
    "hi": {
        MONDAY: "सोमवार तक|अगले सोमवार तक|कल|कल तक|kal tak",
        WEDNESDAY: "३ दिन|3 दिन",
        TWO_WEEKS: "2 हफ़्ते|2 हफ्ते|२ सप्ताह",
        CHRISTMAS: "२४.१२.|24 दिसंबर",
    },
}
RETURNED = {
    "de": "zurück|zurueck|ich bin wieder da",
    "en": "I'm back|I’m back",
    "fr": "de retour",
    "es": "he vuelto|ya estoy",
    "el": "επέστρεψα|επεστρεψα",
    "ru": "вернулась|вернулся|я снова здесь",
    "uk": "повернулася|повернувся",
    "tr": "döndüm|DÖNDÜM",
    "sq": "u ktheva",
    "vi": "đã về",
    "ar": "رجعت|عدت",
    "fa": "برگشتم",
    "hi": "वापस",
}


def until(text: str, language: str = "de", now: datetime = SUNDAY) -> str | None:
    """Return the day somebody is back, None where she was not understood."""
    read = read_pause(text, WORDS[Language(language)], now)
    assert read != Back()
    return read.until.date().isoformat() if isinstance(read, Away) else None


def test_every_language_is_tried() -> None:
    """The tables have every language there is."""
    assert SAID.keys() == RETURNED.keys() == set(ALL)


@pytest.mark.parametrize("language", SAID)
def test_what_people_say(language: str) -> None:
    """Weekdays, numbers of days and dates are understood as people of a language write them."""
    expected = {text: day for day, texts in SAID[language].items() for text in texts.split("|")}
    assert {text: until(text, language) for text in expected} == expected


@pytest.mark.parametrize("language", RETURNED)
def test_back(language: str) -> None:
    """`off` and `back` end a pause in every language, and so do the words of the language."""
    for text in ("off", "back", "OFF", *RETURNED[language].split("|")):
        assert read_pause(text, WORDS[Language(language)], SUNDAY) == Back(), text


@pytest.mark.parametrize("text", ["", "  ", "\n", "\u200b"])
def test_nothing_said(text: str) -> None:
    """Who says nothing is away until told otherwise, for two weeks."""
    assert until(text) == TWO_WEEKS


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "🙂",
        "bis",
        "bald",
        "drei",
        "3",
        "ab Montag",
        "am Montag",
        "3 bis 5",
        "1,5 Wochen",
        "d",
        "Tage 3",
        "bis einschließlich Freitag",
        "bis Freitag, 24.12.",
        "12/24",
        "31.11.",
        "29.2.",
        "24.12.2025",
        "22.11.2026",
        "24.12.2027",
        "0 Tage",
        "7 Monate",
        "181 Tage",
        "9999 Tage",
        "9" * 5000 + " Tage",
        "24.12.99999999999",
        "1405/10/3",
    ],
)
def test_not_understood(text: str) -> None:
    """What is unclear, over or further away than half a year is not guessed at."""
    assert until(text) is None


def test_next_to_come() -> None:
    """A weekday or a day without a year is never today and never over."""
    assert until("Sonntag") == WEEK
    assert until("22.11.") is None
    assert until("21.11.") is None
    assert until("1.3.") == "2027-03-01"
    assert until("29.2.", now=datetime(2028, 1, 10, 9, tzinfo=UTC)) == "2028-02-29"


def test_the_furthest() -> None:
    """Half a year is understood, a day more is not."""
    assert until("180 Tage") == until("6 Monate") == until("21.5.") == "2027-05-21"
    assert until("22.5.") is None


def test_days_are_those_of_germany() -> None:
    """Half past eleven in the evening in UTC is tomorrow already, and midnight is that of Germany on its day."""
    late = datetime(2026, 3, 27, 23, 30, tzinfo=UTC)
    assert read_pause("morgen", WORDS[DE], late) == Away(datetime(2026, 3, 29, tzinfo=BERLIN))
    assert read_pause("2 Tage", WORDS[DE], late) == Away(datetime(2026, 3, 29, 22, tzinfo=UTC))


def test_her_language_first() -> None:
    """What is said in another language is understood too; what hers understands, hers decides."""
    assert read_in_order("until Monday", [WORDS[DE], WORDS[EN]], SUNDAY) == read_pause(
        MONDAY, WORDS[DE], SUNDAY
    )
    saturday, tuesday = (datetime(2026, 11, day, tzinfo=BERLIN) for day in (28, 24))
    assert read_in_order("Sa", [WORDS[DE], WORDS[TR]], SUNDAY) == Away(saturday)
    assert read_in_order("Sa", [WORDS[TR], WORDS[DE]], SUNDAY) == Away(tuesday)
    assert read_in_order("?!", WORDS.values(), SUNDAY) is None


languages = st.sampled_from(ALL)
moments = st.integers(0, 4 * 366 * 24).map(
    lambda hours: datetime(2026, 1, 1, tzinfo=UTC) + hours * timedelta(hours=1)
)
ahead = st.integers(1, LONGEST.days)
digits = st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९"])


@quick
@given(languages, moments, ahead, digits)
def test_dates_come_back(language: Language, now: datetime, days: int, native: str) -> None:
    """However a day is written by figures or by CLDR, in any digits, it is understood as that day."""
    day = now.astimezone(BERLIN).date() + timedelta(days=days)
    written = [f"{day:%d.%m.}", f"{day:%d/%m}", f"{day:%d.%m.%y}", f"{day:%Y-%m-%d}", f"{days} d"]
    words = WORDS[language]
    read = [
        read_pause(text.translate(str.maketrans("0123456789", native)), words, now) for text in written[:4]
    ]
    read += [read_pause(_written(day, pattern, language), words, now) for pattern in ("d MMMM", "d MMMM y")]
    assert read == [Away(datetime(day.year, day.month, day.day, tzinfo=BERLIN))] * 6


@quick
@given(languages, moments, st.integers(1, 7))
def test_weekdays_come_back(language: Language, now: datetime, days: int) -> None:
    """Every weekday is understood as the next one to come, from tomorrow to this day in a week."""
    day = now.astimezone(BERLIN).date() + timedelta(days=days)
    for pattern in ("EEEE", "cccc", "EEE"):
        assert until(_written(day, pattern, language), language, now) == day.isoformat()


anything = st.text(max_size=40) | st.lists(
    st.sampled_from(
        [
            form
            for words in WORDS.values()
            for table in (words.weekdays, words.months, words.units)
            for form in table
        ]
        + ["until", "bis", "1", "24", "12", "2027", ".", "/", "-", "٣", "²"]
    ),
    max_size=5,
).map(" ".join)


@quick
@given(languages, moments, anything)
@example(DE, SUNDAY, "²Tage")
def test_whatever_is_said(language: Language, now: datetime, text: str) -> None:
    """Whatever is said, a pause ends at midnight in Germany: tomorrow at the earliest, at the latest in half a year."""
    read = read_pause(text, WORDS[language], now)
    if isinstance(read, Away):
        assert read.until.utcoffset() is not None
        assert (read.until.hour, read.until.minute, read.until.tzinfo) == (0, 0, BERLIN)
        assert now < read.until <= now + LONGEST + timedelta(hours=1)


def _written(day: date, pattern: str, language: str) -> str:
    return format_date(day, pattern, locale=locale(language))
