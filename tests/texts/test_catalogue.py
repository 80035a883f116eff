"""The catalogue says messages, tells their language and hides no error."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.texts import Catalogue, MissingMessage, Text
from bot.texts.source import languages_in, packaged, parse, plain, read
from flows.facts import Confidence, Facts, Range, Unit
from flows.model import Language
from tests.texts.house import Clock, catalogue, fact, shown

DE, EN, AR = Language("de"), Language("en"), Language("ar")


def test_says_a_message_in_the_language_asked_for(tmp_path: Path) -> None:
    """A message comes from the language asked for if it has it."""
    texts = catalogue(tmp_path, {"de/a.ftl": "hello = Guten Tag", "en/a.ftl": "hello = Hello"})
    assert texts.format("en", "hello") == Text("Hello", EN)


def test_falls_back_message_by_message(tmp_path: Path) -> None:
    """What a language lacks comes from the first language, then from English, and says so."""
    texts = catalogue(
        tmp_path,
        {"de/a.ftl": "one = Eins", "en/a.ftl": "one = One\ntwo = Two", "ar/a.ftl": "three = ثلاثة"},
    )
    assert texts.format("ar", "one") == Text("Eins", DE)
    assert texts.format("ar", "two") == Text("Two", EN)
    assert texts.format("ar", "three") == Text("ثلاثة", AR)


def test_an_unknown_language_gets_the_first_one(tmp_path: Path) -> None:
    """A language that has no texts at all is no error."""
    assert catalogue(tmp_path, {"de/a.ftl": "one = Eins"}).format("xx", "one") == Text("Eins", DE)


def test_a_message_nobody_has_is_refused(tmp_path: Path) -> None:
    """Only where no language has a message there is an exception, and it names the message."""
    with pytest.raises(MissingMessage, match="nothing"):
        catalogue(tmp_path, {"de/a.ftl": "one = Eins"}).format("de", "nothing")


@pytest.mark.parametrize(
    "broken", ["one = { other }", "one = { $gone }", "one = { GONE() }", 'one = { FACT("gone") }', "one = {"]
)
def test_a_damaged_message_falls_back_and_is_logged_once(tmp_path: Path, broken: str) -> None:
    """A text with an error in it is not shown while another language has it; the log holds its id once."""
    texts = catalogue(tmp_path, {"de/a.ftl": "one = Eins", "en/a.ftl": broken})
    with capture_logs() as logs:
        assert [texts.format("en", "one") for _ in range(3)] == [Text("Eins", DE)] * 3
    assert len(logs) == 1
    assert (logs[0]["message_id"], logs[0]["where"]) == ("one", "en")


def test_a_message_damaged_everywhere_is_still_said(tmp_path: Path) -> None:
    """A missing argument crashes nobody: the language asked for is said as far as it goes."""
    texts = catalogue(tmp_path, {"de/a.ftl": "one = Eins { $x }", "en/a.ftl": "one = One { $x }"})
    assert texts.format("en", "one").text.startswith("One ")


def test_junk_spoils_only_itself(tmp_path: Path) -> None:
    """One entry that cannot be read does not take the others of its file along."""
    texts = catalogue(tmp_path, {"de/a.ftl": "one = { $\ntwo = Zwei\nthree =\n  { two } drei"})
    assert texts.format("de", "two").text == "Zwei"
    assert texts.format("de", "three").text == "Zwei drei"
    assert not texts.exists("de", "one")


def test_attributes_terms_and_references(tmp_path: Path) -> None:
    """`id.attribute` names an attribute; references to messages, attributes and terms are followed."""
    texts = catalogue(
        tmp_path,
        {"de/a.ftl": "-bot = Lotse\nask = Wo?\n    .here = Bei { -bot }\nall = { ask } { ask.here }"},
    )
    assert texts.format("de", "ask.here").text == "Bei Lotse"
    assert texts.format("de", "all").text == "Wo? Bei Lotse"
    assert not texts.exists("de", "ask.there")


@pytest.mark.parametrize(("asking_for", "said"), [(None, "Sie"), ("self", "Sie"), ("relative", "Person")])
def test_the_wording_follows_for_whom_she_asks(tmp_path: Path, asking_for: str | None, said: str) -> None:
    """Every message can select by `$for`; without an answer yet it is `self`."""
    texts = catalogue(
        tmp_path, {"de/a.ftl": "one = { $for ->\n    [self] Sie\n   *[other] Person\n }"}, [], None
    )
    assert texts.format("de", "one", asking_for=asking_for).text == said


def test_a_message_without_variables_is_formatted_once(tmp_path: Path) -> None:
    """The same text comes back as the same object, apart for each `$for`."""
    texts = catalogue(tmp_path, {"de/a.ftl": "one = { $for ->\n [self] A\n *[other] B\n }\ntwo = { $x }"})
    assert texts.format("de", "one") is texts.format("de", "one")
    assert texts.format("de", "one", asking_for="relative").text == "B"
    assert texts.format("de", "two", {"x": "1"}) != texts.format("de", "two", {"x": "2"})


def test_arguments_are_written_as_the_language_does(tmp_path: Path) -> None:
    """Days have the name of their month; numbers are grouped from five digits on, so that years stay years."""
    texts = catalogue(tmp_path, {"de/a.ftl": "one = { $x }."})
    assert texts.format("de", "one", {"x": date(2026, 11, 21)}).text == "21. November 2026."
    assert texts.format("de", "one", {"x": 2015}).text == "2015."
    assert texts.format("de", "one", {"x": 50000}).text == "50.000."


def test_arguments_select_and_make_nothing_bold(tmp_path: Path) -> None:
    """A string argument can be selected by, also in Arabic, and its bold marks vanish."""
    ftl = "one = { $x ->\n    [a] A\n   *[b] B\n }\ntwo = **{ $x }**"
    texts = catalogue(tmp_path, {"de/a.ftl": ftl, "ar/a.ftl": ftl})
    assert shown(texts.format("ar", "one", {"x": "a"}).text) == "⟨A⟩"
    assert texts.format("de", "two", {"x": "b**c**"}).text == "**bc**"


def test_values_are_isolated_in_arabic_but_addresses_are_not(tmp_path: Path) -> None:
    """In a right-to-left text a value is isolated, an address or a text of the same language is not."""
    texts = catalogue(tmp_path, {"ar/a.ftl": "one = قال { $x } نعم", "de/a.ftl": "one = Das { $x }"})
    assert shown(texts.format("ar", "one", {"x": "Meier"}).text) == "قال ⟨Meier⟩ نعم"
    assert shown(texts.format("ar", "one", {"x": "https://a.de/b"}).text) == "قال https://a.de/b نعم"
    assert shown(texts.format("ar", "one", {"x": Text("سلام", AR)}).text) == "قال سلام نعم"
    assert shown(texts.format("ar", "one", {"x": Text("Anerkennung", DE)}).text) == "قال ⟨Anerkennung⟩ نعم"
    assert shown(texts.format("de", "one", {"x": "Meier"}).text) == "Das Meier"
    assert shown(texts.format("de", "one", {"x": "ممرضة"}).text) == "Das ⟨ممرضة⟩"


FACTS = [
    fact("fee", 75, Unit.EUR),
    fact("old", 100, Unit.EUR, valid_until=date(2026, 12, 31)),
    fact("guess", Range(100, 600), Unit.EUR, confidence=Confidence.OWN_KNOWLEDGE),
    fact("doubt", 1, Unit.EUR, confidence=Confidence.UNSURE),
    fact("points", Range(1, 4), Unit.POINTS),
    fact("salary_2026", 50700, Unit.EUR_YEAR, valid_until=date(2026, 12, 31), series="salary"),
    fact("salary_2027", 53100, Unit.EUR_YEAR, valid_from=date(2027, 1, 1), series="salary"),
]
SAYING = """
    fee = Es kostet { FACT("fee") }.
    old = { FACT("old") }
    guess = { FACT("guess") }
    from = ab { FACT("guess", part: "from") }
    doubt = { FACT("doubt") }
    points = { FACT("points") }
    salary = { FACT("salary") }
    fact-stale = { $value } (Stand { $year })
    fact-unconfirmed = etwa { $value }
    unit-points = { $count ->
        [one] { $value } Punkt
       *[other] { $value } Punkte
    }
"""


def test_facts_are_said_by_unit(tmp_path: Path) -> None:
    """`FACT` says the value of the register; what is not sure says so, what CLDR has no word for has a message."""
    texts = catalogue(tmp_path, {"de/a.ftl": SAYING}, FACTS)
    said = {name: texts.format("de", name).text for name in ("fee", "guess", "from", "points")}
    assert said == {
        "fee": "Es kostet 75\u00a0€.",
        "guess": "etwa 100–600\u00a0€",
        "from": "ab etwa 100\u00a0€",
        "points": "1–4 Punkte",
    }


def test_a_fact_grows_stale_at_midnight_in_germany(tmp_path: Path) -> None:
    """After its last day, as days go in Berlin, a fact is said with its year; a series goes on to its next figure."""
    clock = Clock(datetime(2026, 12, 31, 22, 59, tzinfo=UTC))
    texts = catalogue(tmp_path, {"de/a.ftl": SAYING}, FACTS, clock)
    assert texts.format("de", "old").text == "100\u00a0€"
    assert texts.format("de", "salary").text == "50.700\u00a0€"
    clock.now = datetime(2026, 12, 31, 23, 1, tzinfo=UTC)
    assert texts.format("de", "old").text == "100\u00a0€ (Stand 2026)"
    assert texts.format("de", "salary").text == "53.100\u00a0€"


def test_an_unsure_fact_is_never_said(tmp_path: Path) -> None:
    """The value of an unsure fact reaches nobody."""
    texts = catalogue(tmp_path, {"de/a.ftl": SAYING}, FACTS)
    assert "1" not in texts.format("de", "doubt").text


def test_facts_are_isolated_in_arabic(tmp_path: Path) -> None:
    """Money, ranges and phone numbers keep their order in a right-to-left text."""
    facts = [*FACTS, fact("phone", "+49 30 1815-1111", Unit.PHONE), fact("page", "https://a.de", Unit.URL)]
    said = 'one = السعر { FACT("fee") }، هاتف { FACT("phone") }\n    { FACT("page") }'
    texts = catalogue(tmp_path, {"ar/a.ftl": said, "de/a.ftl": ""}, facts, languages=("de", "ar"))
    assert shown(texts.format("ar", "one").text) == (
        "السعر ⟨\u200f75\u00a0€⟩، هاتف ⟨+49 30 1815-1111⟩\nhttps://a.de"
    )


def test_page_texts_are_those_with_the_prefix(tmp_path: Path) -> None:
    """The web page gets its own messages and no others, each in the best language there is."""
    texts = catalogue(
        tmp_path, {"de/w.ftl": "web-a = A\nweb-b = B\nother = X", "en/w.ftl": "web-a = A in English"}
    )
    assert texts.page_texts("en") == {"web-a": "A in English", "web-b": "B"}


def test_occupations_have_titles_and_fall_back(tmp_path: Path) -> None:
    """An occupation is called by its first name; without any it is its id."""
    texts = catalogue(
        tmp_path,
        {"de/a.ftl": "", "de/occupations.yaml": "nurse: [Pflegefachkraft, Schwester]", "en/a.ftl": ""},
    )
    assert texts.occupation("en", "nurse") == Text("Pflegefachkraft", DE)
    assert texts.occupation("en", "pilot") == Text("pilot", EN)


def test_the_languages_of_a_directory_start_with_the_source(tmp_path: Path) -> None:
    """German first, English second, the others by code; a folder without texts is no language."""
    catalogue(tmp_path, {f"{code}/a.ftl": "a = a" for code in ("tr", "de", "ar", "en")})
    (tmp_path / "xx").mkdir()
    assert languages_in(tmp_path) == ("de", "en", "ar", "tr")


@pytest.mark.parametrize("language", languages_in(packaged()))
def test_files_are_cut_where_fluent_does(language: Language) -> None:
    """Every entry cut out of the real files can be read alone."""
    for name, chunk in read(packaged(), language).chunks.items():
        entry = parse(chunk)
        assert entry is not None, f"{chunk.file}:{chunk.line}"
        assert entry.id.name == name.removeprefix("-")


@pytest.mark.parametrize("language", languages_in(packaged()))
def test_what_is_not_parsed_reads_as_if_it_were(language: Language) -> None:
    """A line taken as it stands is the value Fluent gives it, and no attribute is overlooked or made up."""
    for chunk in read(packaged(), language).chunks.values():
        entry = parse(chunk)
        assert entry is not None
        patterns = {attribute.id.name: attribute.value for attribute in entry.attributes}
        found = plain(chunk.text)
        assert set(found) == {"", *patterns}
        for name, text in found.items():
            pattern = patterns.get(name, entry.value)
            if text is not None and pattern is not None:
                assert [getattr(part, "value", None) for part in pattern.elements] == [text]


def test_the_packaged_texts_are_found() -> None:
    """Without a directory the catalogue reads the texts that come with Lotse."""
    assert Catalogue(Clock(), Facts()).format("de", "language-name") == Text("Deutsch", DE)
