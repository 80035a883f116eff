"""Learning: what it is made from, noisy copies, and a model small enough to see what it does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content import read, trained
from bot.training import fit, material, noise, vectors
from bot.training.material import Asked, Material
from flows.answers import model
from flows.answers.matching import Matching
from flows.answers.model import Floats
from flows.answers.trained import TrainedMatcher
from flows.model import Answer, AnswerId, Language

VISA, COST, HOME = AnswerId("visa"), AnswerId("cost"), AnswerId("home")
TAUGHT = Material(
    tuple(
        Asked(Language(code), answer, text)
        for code, answer, text in [
            ("de", VISA, "Welches Visum brauche ich für die Arbeit?"),
            ("de", VISA, "Visum für meinen Mann"),
            ("de", COST, "Was kostet die Anerkennung?"),
            ("de", COST, "Gebühren der Anerkennung"),
            ("de", HOME, "eine wohnung finden"),
            ("en", HOME, "find a flat"),
            ("en", VISA, "which visa do I need for work"),
            ("en", COST, "what does the recognition cost"),
            ("ru", VISA, "какая виза мне нужна"),
            ("ru", COST, "сколько стоит признание диплома"),
            ("ru", VISA, "kakaya viza nuzhna"),
        ]
    )
)


def flat(taught: Material) -> Floats:
    """Return vectors that tell the answers apart."""
    rows = np.zeros((len(taught.asked), vectors.SIZE), np.float32)
    for at, each in enumerate(taught.asked):
        rows[at, (VISA, COST, HOME).index(each.answer)] = 1.0
    return rows


def matcher(taught: Material) -> TrainedMatcher:
    """Learn, write, read, and match by letters."""
    learnt = model.load(model.dump(fit.fit(taught, flat(taught))))
    answers = {id: Answer(id=id, topic="test", facts=()) for id in (VISA, COST, HOME)}
    return TrainedMatcher.of(learnt, answers, lambda language, answer: answer, None)


def test_a_small_model_finds_what_it_was_taught() -> None:
    """Phrasings and what is like them find their answer, with slips too."""
    taught = matcher(TAUGHT)

    def first(text: str) -> Matching:
        return taught.match(text, None)

    assert first("was kostet die anerkennung").candidates[0].answer == COST
    assert first("welchs visum brauch ich zur Arbeit").candidates[0].answer == VISA
    assert first("сколько стоит диплом").candidates[0].answer == COST


def test_the_same_material_makes_the_same_file() -> None:
    """Nothing in learning depends on chance or on the order of a set."""
    first, second = (model.dump(fit.fit(TAUGHT, flat(TAUGHT))) for _ in range(2))
    assert first == second


def test_any_change_of_the_material_is_noticed() -> None:
    """A phrasing more, another answer or language: the trained file is no longer current."""
    one, *others = TAUGHT.asked
    changed = [
        Material(tuple(others)),
        Material((Asked(one.language, COST, one.text), *others)),
        Material((Asked(Language("en"), one.answer, one.text), *others)),
        Material((Asked(one.language, one.answer, f"{one.text}?"), *others)),
    ]
    assert len({TAUGHT.digest, *(each.digest for each in changed)}) == 5


def test_the_trained_file_is_current() -> None:
    """The file in the repository was made from the phrasings in the repository: else run `make train`."""
    assert trained().inputs == material.gather(read()).digest


def test_a_phrasing_in_latin_letters_is_a_variety_of_its_own() -> None:
    """Russian typed in Latin letters is told apart from Russian and from English."""
    found = [fit.variety_of(each) for each in TAUGHT.asked]
    assert found == ["de"] * 5 + ["en"] * 3 + ["ru"] * 2 + ["ru-Latn"]


def test_words_that_stay_are_german_or_english() -> None:
    """What people mix into their own script, and long German words."""
    mixed = Material(
        (Asked(Language("ru"), COST, "сколько стоит Anerkennung в IHK, есть visa"), *TAUGHT.asked)
    )
    assert material.foreign(mixed, Language("ru")) == {
        "anerkennung",
        "visa",
        "welches",
        "gebuhren",
        "wohnung",
        "brauche",
        "ihk",
    }


@given(st.text(max_size=80))
def test_a_slip_is_small_and_always_the_same(text: str) -> None:
    """A copy differs by a letter or two for each slip, and asking again gives the same one."""
    slipped = noise.slip(text)
    assert slipped == noise.slip(text)
    slips = max(1, len(text) // noise.EVERY)
    assert abs(len(slipped) - len(text)) <= slips
    assert len(slipped.split(" ")) == len(text.split(" "))


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Gebühr für Ärzte", "Gebuhr fur Arzte"),
        ("çalışma ışığı", "calisma isigi"),
        ("điều kiện bảo lãnh", "dieu kien bao lanh"),
        ("άδεια εργασίας", "αδεια εργασιας"),
        ("किराया", "किराया"),
    ],
)
def test_marks_are_taken_off_where_people_leave_them_out(text: str, bare: str) -> None:
    """Devanagari keeps its vowel signs: without them it is another word."""
    assert noise.unmarked(text) == bare


def test_vectors_are_kept(tmp_path: Path) -> None:
    """What was embedded once is read from the file the next time."""
    kept, told = tmp_path / "new" / "vectors.npz", []
    first = vectors.embed(["visa", "cost", "visa"], kept, lambda done, all: told.append((done, all)))
    again = vectors.embed(["cost", "visa"], kept, lambda done, all: told.append((done, all)))
    assert told == [(2, 2)]
    assert first.shape == (3, vectors.SIZE)
    assert np.array_equal(first[0], first[2])
    assert np.array_equal(first[[1, 0]], again)
