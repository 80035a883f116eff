"""The trained matcher on the content that comes with Lotse: what it promises whatever it has learnt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import questions, read, trained
from bot.embedding import Worker, find
from flows.answers import model, pieces
from flows.answers.deciding import is_off
from flows.answers.trained import CAP
from flows.model import AnswerId, Language
from tests.languages import LANGUAGES

LOADED = read()
MODEL = trained()
MATCHER = LOADED.matcher(None)


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """The embedder."""
    worker = Worker(find)
    yield worker
    worker.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_somebody_foresaw_is_answered_for_certain(language: Language) -> None:
    """Every phrasing of several words finds its answer, with capitals and punctuation too."""
    for answer, ways in questions(LOADED.catalogue.root, language).items():
        for text in [ways[0], ways[-1]]:
            if " " in text.strip():
                matching = MATCHER.match(f"{text.upper()} !!", language)
                assert matching.outcome == "answer"
                assert matching.candidates[0].answer in _all_with(text, answer)


def _all_with(text: str, answer: AnswerId) -> set[AnswerId]:
    """Return the answers a text may be known for: the same words may ask for different things in two languages."""
    found = MATCHER.match(text, None).candidates
    return {answer, *(each.answer for each in found if each.score == 1.0)}


@pytest.mark.parametrize(
    "text", ["", "   ", "?!", "۰", "x" * 100_000, "\ud800", "🙂 🙂", "a" * 60 + " b", "ﷺ" * 50]
)
def test_any_text_has_an_outcome(text: str) -> None:
    """Nothing that can be typed breaks the matcher."""
    matching = MATCHER.match(text, Language("xx"))
    assert matching.outcome in {"answer", "offer", "abstain"}
    assert all(0 <= each.score <= 1 for each in matching.candidates)


@settings(max_examples=200)
@given(st.text(max_size=200), st.sampled_from([None, *LANGUAGES]))
def test_scores_are_shares(text: str, language: Language | None) -> None:
    """The scores of different answers, best first, add up to at most 1."""
    candidates = MATCHER.match(text, language).candidates
    scores = [each.score for each in candidates]
    assert scores == sorted(scores, reverse=True) or candidates[0].answer == "urgent_help"
    assert sum(scores) <= 1.0001
    assert len({each.answer for each in candidates}) == len(candidates)


def test_only_so_much_of_a_text_is_read() -> None:
    """What comes after the cap changes nothing."""
    head = "how long does the visa take " * (CAP // 28 + 1)
    assert MATCHER.match(head[:CAP], None) == MATCHER.match(head[:CAP] + " pizza", None)


FOLLOWING = (
    ("recognition_time", "how much is it", "recognition_cost"),
    ("visa_documents", "what is the fee?", "visa_fee"),
    ("visa_fee", "how long does it take", "visa_time"),
    ("recognition_cost", "and for nurses?", "nursing"),
    ("family_spouse", "and the children?", "family_children"),
    ("recognition_where", "wie lange dauert das", "recognition_time"),
    ("nursing", "und als arzt?", "doctor"),
    ("recognition_time", "was kostet das", "recognition_cost"),
    ("recognition_time", "ücreti ne kadar", "recognition_cost"),
    ("visa_fee", "ne kadar sürer", "visa_time"),
    ("recognition_cost", "كم يستغرق", "recognition_time"),
    ("visa_time", "كم التكلفة", "visa_fee"),
    ("recognition_time", "сколько это стоит", "recognition_cost"),
    ("visa_fee", "چقدر طول می‌کشد", "visa_time"),
    ("recognition_time", "¿y cuánto cuesta?", "recognition_cost"),
    ("family_spouse", "et les enfants ?", "family_children"),
    ("housing", "and registration?", "address_registration"),
)


@pytest.mark.parametrize(("after", "text", "wanted"), FOLLOWING)
def test_a_short_question_goes_on_from_the_answer_before(
    worker: Worker, after: str, text: str, wanted: str
) -> None:
    """“How much is it?” after an answer about recognition is about its cost, after one about the visa about its fee."""
    found = LOADED.matcher(worker).match(text, None, AnswerId(after))
    assert (found.candidates[0].answer, found.outcome != "abstain") == (wanted, True)


@pytest.mark.parametrize("text", ["and the weather?", "und das wetter?", "who won the match", "hava nasıl"])
def test_what_is_not_ours_does_not_follow(worker: Worker, text: str) -> None:
    """A short question about something else is not bent towards the answer before."""
    found = LOADED.matcher(worker).match(text, None, AnswerId("visa_time"))
    assert found.outcome == "abstain" or found.candidates[0].answer.startswith("off_")


def test_a_long_question_stands_for_itself() -> None:
    """What is asked in full does not depend on what was answered before."""
    text = "how much does the recognition of my diploma cost"
    assert MATCHER.match(text, None, AnswerId("visa_fee")) == MATCHER.match(text, None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wie lange dauert das", "de"),
        ("kam bidfa3 3al visa", "ar"),
        ("skolko stoit viza", "ru"),
        ("چقدر طول می‌کشد", "fa"),
        ("كم تستغرق التأشيرة", "ar"),
        ("скільки коштує віза", "uk"),
        ("वीज़ा में कितना समय लगता है", "hi"),
    ],
)
def test_the_language_of_a_text_is_guessed(text: str, language: str) -> None:
    """Also where it is typed in Latin letters."""
    assert MATCHER.match(text, Language("en")).language == language


def test_a_vector_changes_what_is_found_and_its_absence_does_not_break_it() -> None:
    """Where the embedder fails, letters decide alone, with thresholds of their own."""
    asked: list[str] = []

    def embed(text: str) -> Sequence[float] | None:
        asked.append(text)
        return None if "fail" in text else [1.0, *[0.0] * 383]

    matcher = LOADED.matcher(embed)
    assert matcher.match("fail to pay the visa", None) == MATCHER.match("fail to pay the visa", None)
    assert matcher.match("pay for the visa now", None) != MATCHER.match("pay for the visa now", None)
    assert asked == ["fail to pay the visa", "pay for the visa now"]


def test_what_is_not_ours_is_the_same_by_id_and_by_topic() -> None:
    """The matcher knows replies that are not our subject by their ids, the engine by their topic: they agree."""
    answers = LOADED.content.answers
    assert {id for id in answers if is_off(id)} == {
        id for id, answer in answers.items() if answer.off_subject
    }


def test_the_file_holds_what_was_learnt() -> None:
    """Reading and writing gives the same bytes: the same input makes the same file."""
    data = model.dump(MODEL)
    again = model.load(data)
    assert model.dump(again) == data
    assert np.array_equal(again.letters.weights, MODEL.letters.weights)
    assert set(MODEL.answers) == set(LOADED.content.answers)


def test_pieces_are_weighed_to_length_one() -> None:
    """A text is a vector of length 1 over rows; spelling habits do not change it."""
    at, weights = pieces.weigh(pieces.rows("Anerkennung für Ärzte"), MODEL.worth)
    assert float(np.linalg.norm(weights)) == pytest.approx(1, abs=1e-5)
    assert len(set(at.tolist())) == len(at)
    assert pieces.rows("ANERKENNUNG, fur arzte!") == pieces.rows("Anerkennung für Ärzte")
    assert pieces.weigh(pieces.rows(""), MODEL.worth)[0].size == 0
