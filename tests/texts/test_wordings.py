"""What the lints are told about the texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.facts import Unit
from flows.model import Language, MessageId
from flows.wording import Pattern
from tests.texts.house import catalogue, fact

DE = Language("de")


def pattern(root: Path, ftl: str, name: str) -> Pattern:
    """Return a pattern of a file."""
    facts = [fact("fee", 75, Unit.EUR)]
    return catalogue(root, {"de/a.ftl": ftl}, facts).wordings()[DE].messages[MessageId(name)]


def test_every_variant_is_seen_once(tmp_path: Path) -> None:
    """The default rendering stands first; a selector chooses the same in the whole message."""
    ftl = """
        one = { $for ->
            [self] Sie
           *[other] Man
         } und { $for ->
            [self] Ihr Bruder
           *[other] der Bruder
         }, { $count ->
            [one] eins
           *[other] viele
         }
    """
    assert pattern(tmp_path, ftl, "one").renderings == (
        "Man und der Bruder, viele",
        "Sie und Ihr Bruder, viele",
        "Man und der Bruder, eins",
    )


def test_variants_within_variants_are_seen(tmp_path: Path) -> None:
    """A selector inside of a variant is chosen together with it."""
    ftl = """
        one = { $a ->
            [x] { $b ->
                [y] XY
               *[z] XZ
             }
           *[w] W
         }
    """
    assert pattern(tmp_path, ftl, "one").renderings == ("W", "XZ", "XY")


def test_what_a_pattern_needs_and_where_it_stands(tmp_path: Path) -> None:
    """Variables, facts, references, file and line; placeables stay visible; the length is estimated without marks."""
    ftl = """
        two = Zwei
        # about
        one = **Es** kostet { FACT("fee") } { two } { $x }
            .here = Da
    """
    found = pattern(tmp_path, ftl, "one")
    assert found == Pattern(
        renderings=('**Es** kostet {FACT("fee")} {two} {$x}',),
        length=len("Es kostet 75 € Zwei ") + 20,
        file="locales/de/a.ftl",
        line=3,
        variables=frozenset({"x"}),
        facts=frozenset({"fee"}),  # type: ignore[arg-type]
        references=frozenset({"two"}),  # type: ignore[arg-type]
    )
    assert pattern(tmp_path, ftl, "one.here").line == 4


@pytest.mark.parametrize(
    ("ftl", "line", "text"),
    [
        ("one = Eins\ntwo\nthree = 3", 2, "is not Fluent"),
        ("one = Eins\none = Eins", 2, "`one` stands here a second time"),
        ("one = Eins\n    .a = A\n    .a = B", 1, "`one.a` stands here a second time"),
        ("one = { twoo }\ntwo = Zwei", 1, "uses `twoo`"),
        ("one = { -brand }", 1, "uses `-brand`"),
        ("one = { FATC() }", 1, "calls `FATC`"),
        ('one = Eins\n    .a = { FACT("law") }', 2, "cannot be said"),
        ("one = **Eins", 1, "bold that is not closed"),
    ],
)
def test_problems_name_file_line_and_message(tmp_path: Path, ftl: str, line: int, text: str) -> None:
    """Each mistake is named with the place where it stands."""
    texts = catalogue(tmp_path, {"de/a.ftl": ftl}, [fact("law", "words", Unit.TEXT)])
    found = texts.problems()
    assert [(problem.file, problem.line, problem.language) for problem in found] == [
        ("locales/de/a.ftl", line, "de")
    ]
    assert text in found[0].text


def test_sound_texts_have_no_problems(tmp_path: Path) -> None:
    """References to messages, attributes and terms that exist are fine, also across files."""
    files = {
        "de/a.ftl": "one = { two.a } { -bot } { NUMBER($x) }",
        "de/b.ftl": "-bot = Lotse\ntwo = Zwei\n    .a = **A**",
    }
    assert catalogue(tmp_path, files).problems() == []
