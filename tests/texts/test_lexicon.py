"""The lexicon understands what people type, in every language and however their keyboard writes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.texts import build_lexicon
from flows.answers.spelling import fold
from flows.lexicon import Lexicon
from flows.model import (
    Ask,
    Choice,
    ChoiceId,
    Flow,
    FlowId,
    Input,
    InputKind,
    Language,
    MessageId,
    StepId,
    Variable,
)
from flows.words import Word
from tests.texts.house import catalogue

DE, TR = Language("de"), Language("tr")
FILES = {
    "de/a.ftl": """
        language-name = Deutsch
        language-words = German, Almanca, الألمانية
        word-back = Zurück
            .words = zurueck, einen Schritt zurück
        word-menu = Menü
        choice-yes = Ja
            .words = klar، genau
        choice-unknown = Weiß nicht
            .words = keine Ahnung
        where = Wo?
            .here = In Deutschland
            .here-words = hier, Ja
            .yes = Doch
        job = Beruf?
    """,
    "tr/a.ftl": """
        language-name = Türkçe
        language-words = Türkisch, Turkish
        word-back = Geri
        choice-yes = Evet
        where = Nerede?
            .here = Almanya'da
    """,
    "de/occupations.yaml": "nurse: [Pflegefachkraft, Schwester]\npilot: [Pilot]",
    "tr/occupations.yaml": "nurse: [Hemşire]",
    "de/countries.yaml": "GB: [England, UK]\nNO: [Norge]",
}


def flow() -> Flow:
    """Return a flow that asks once and takes free text once."""
    end = StepId("end")
    steps = (
        Ask(
            StepId("where"),
            MessageId("where"),
            tuple(Choice(ChoiceId(name)) for name in ("here", "yes", "unknown")),
            Variable("where"),
            end,
        ),
        Input(StepId("job"), MessageId("job"), InputKind.OCCUPATION, Variable("job"), end, otherwise=end),
    )
    return Flow(FlowId("test"), MessageId("test-title"), {step.id: step for step in steps})


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    """Build the lexicon of the texts above."""
    return build_lexicon(catalogue(tmp_path, FILES), [flow()], {"nurse"})


@pytest.mark.parametrize("said", ["Zurück", "zurueck", "ZURUCK!", "einen schritt zurueck", "geri"])
def test_reserved_words_work_in_every_language(lexicon: Lexicon, said: str) -> None:
    """Label and synonyms count, with and without umlauts, whatever language the person speaks."""
    assert lexicon.word(fold(said), TR) is Word.BACK


@pytest.mark.parametrize(
    ("said", "choice"),
    [
        ("in deutschland", "here"),
        ("hier", "here"),
        ("almanyada", None),
        ("almanya'da", "here"),
        ("doch", "yes"),
        ("genau", "yes"),
        ("keine ahnung", "unknown"),
    ],
)
def test_choices_have_their_own_words_or_the_shared_ones(
    lexicon: Lexicon, said: str, choice: str | None
) -> None:
    """A step's own label and words come before those of the shared choice."""
    assert lexicon.choice(fold(said), MessageId("where"), DE) == choice


def test_a_label_wins_over_a_synonym(lexicon: Lexicon, tmp_path: Path) -> None:
    """What is the label of one choice does not mean another one whose synonym it is."""
    files = {"de/a.ftl": "where = Wo?\n    .here = Hier\n    .here-words = dort\n    .yes = Dort"}
    other = build_lexicon(catalogue(tmp_path / "other", files), [flow()])
    assert other.choice("dort", MessageId("where"), DE) == "yes"
    assert lexicon.choice("ja", MessageId("where"), DE) == "here"


def test_shared_choices_and_unknown_are_found(lexicon: Lexicon) -> None:
    """The bot's own questions offer shared choices; a free-text step with a way out understands "don't know"."""
    assert lexicon.choice("klar", MessageId("choice"), TR) == "yes"
    assert lexicon.choice(fold("Weiß nicht"), MessageId("job"), TR) == "unknown"


@pytest.mark.parametrize(
    ("said", "code"),
    [("Türkçe", "tr"), ("tuerkisch", "tr"), ("Almanca", "de"), ("الالمانية", "de"), ("German", "de")],
)
def test_languages_are_known_by_all_their_names(lexicon: Lexicon, said: str, code: str) -> None:
    """A language is named in itself and in the others."""
    assert lexicon.languages[fold(said)] == code


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Türkei", "TR"),
        ("Tuerkei", "TR"),
        ("Suriye", "SY"),
        ("england", "GB"),
        ("uk", "GB"),
        ("norge", "NO"),
    ],
)
def test_countries_are_known_by_name_and_synonym(lexicon: Lexicon, said: str, code: str) -> None:
    """CLDR's names in all languages, what else people say, and the code."""
    assert lexicon.countries[fold(said)] == code


def test_a_code_is_no_country(lexicon: Lexicon) -> None:
    """What means "no" in many languages is not Norway, and "jo", which does in Albanian, is not Jordan."""
    assert {"no", "jo", "in", "me"}.isdisjoint(lexicon.countries)


def test_only_wanted_occupations_are_known(lexicon: Lexicon) -> None:
    """Every name of an occupation leads to it; one that the register does not have is left out."""
    assert {lexicon.occupations[fold(name)] for name in ("Schwester", "Hemşire")} == {"nurse"}
    assert "pilot" not in lexicon.occupations
