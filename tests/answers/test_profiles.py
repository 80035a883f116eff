"""Matching with a handful of texts: what is answered, offered and left alone."""

from __future__ import annotations

import time

import pytest

from flows.answers.index import build_index, pieces
from flows.answers.profiles import CAP, ProfileMatcher
from flows.model import AnswerId, Language

DE, EN, AR = Language("de"), Language("en"), Language("ar")
VISA, NURSE, COST = AnswerId("visa"), AnswerId("nurse"), AnswerId("cost")

MATCHER = ProfileMatcher(
    build_index(
        phrasings={
            DE: {
                VISA: ["Welches Visum brauche ich?", "brauche ich ein Visum für die Arbeit"],
                NURSE: ["ich bin Krankenschwester", "in der Pflege arbeiten"],
                COST: ["was kostet die Anerkennung", "Gebühren der Anerkennung"],
            },
            EN: {
                VISA: ["which visa do I need"],
                NURSE: ["I am a nurse"],
                COST: ["what does recognition cost"],
            },
            AR: {NURSE: ["أنا ممرّضة وأريد العمل"]},
        },
        titles={DE: {VISA: "Das richtige Visum", NURSE: "Pflege", COST: "Kosten der Anerkennung"}},
    )
)


def first(text: str, language: Language | None = DE) -> AnswerId | None:
    """Return the best candidate for a text."""
    candidates = MATCHER.match(text, language).candidates
    return candidates[0].answer if candidates else None


def test_a_phrasing_is_answered_whatever_its_spelling() -> None:
    """Exactly what somebody foresaw is answered with certainty, in capitals and without punctuation too."""
    matching = MATCHER.match("WELCHES VISUM BRAUCHE ICH", DE)
    assert (matching.outcome, matching.candidates[0].answer, matching.candidates[0].score) == (
        "answer",
        VISA,
        1.0,
    )


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Meine Schwester ist Krankenschwster", NURSE),
        ("Anerkennungsgebühren", COST),
        ("visum arbeit", VISA),
        ("ich brauche visa for work", VISA),
        ("انا ممرضة", NURSE),
    ],
)
def test_typos_compounds_and_mixed_languages_are_understood(text: str, answer: AnswerId) -> None:
    """Pieces of words carry the meaning: neither spelling nor word order nor one language is needed."""
    assert first(text) == answer


@pytest.mark.parametrize("word", ["visum", "Pflege", "Kosten", "nurse"])
def test_one_word_is_only_offered(word: str) -> None:
    """A single word says too little to be answered, even where it is the title of an answer."""
    assert MATCHER.match(word, DE).outcome == "offer"


@pytest.mark.parametrize("text", ["", " ", "?!", "🙂", "qqq zzz", "日本語", "x" * 100_000])
def test_what_has_nothing_in_common_is_left_alone(text: str) -> None:
    """A text of which nothing is known has no candidates, however long it is."""
    matching = MATCHER.match(text, None)
    assert (matching.outcome, matching.candidates) == ("abstain", ())


def test_the_language_is_a_hint_only() -> None:
    """A question is understood in another language than the chosen one, with a little less certainty."""
    right, wrong = (MATCHER.match("I am nurse", language) for language in (EN, DE))
    assert right.candidates[0].answer == wrong.candidates[0].answer == NURSE
    assert right.candidates[0].score > wrong.candidates[0].score


def test_candidates_are_few_and_ordered() -> None:
    """At most three, the best first, scores between 0 and 1."""
    candidates = MATCHER.match(
        "brauche ich ein visum und was kostet die anerkennung in der pflege", DE
    ).candidates
    assert 1 < len(candidates) <= 3
    assert list(candidates) == sorted(candidates, key=lambda each: -each.score)
    assert all(0 < each.score <= 1 for each in candidates)


def test_only_the_beginning_of_a_long_text_counts() -> None:
    """What stands behind the cap changes nothing."""
    text = "brauche ich ein visum ".ljust(CAP, "z")
    assert MATCHER.match(text, DE) == MATCHER.match(text + " krankenschwester" * 50, DE)


def test_an_empty_index_abstains() -> None:
    """Before there is any content, nothing is answered and nothing breaks."""
    assert ProfileMatcher(build_index({}, {})).match("brauche ich ein visum", DE).outcome == "abstain"


def test_pieces_know_where_words_end() -> None:
    """Runs of two to five characters, with the word's ends, never across two words."""
    assert pieces("h+ b1") == [" h", "h+", "+ ", " h+", "h+ ", " h+ ", " b", "b1", "1 ", " b1", "b1 ", " b1 "]


def test_a_large_index_is_built_and_asked_quickly() -> None:
    """1,500 texts are no reason to wait at start, and a question takes milliseconds (best of three)."""
    words = ["anerkennung", "visum", "pflege", "sprache", "arbeit", "gehalt", "kosten", "dauer", "familie"]
    texts = [
        " ".join(words[(at * step) % len(words)] + str(at % 50) for step in range(1, 8)) for at in range(1500)
    ]
    asked = {DE: {AnswerId(f"a{n}"): texts[n * 15 : n * 15 + 15] for n in range(100)}}
    built, matched = [], []
    for _ in range(3):
        begin = time.perf_counter()
        matcher = ProfileMatcher(build_index(asked, {}))
        built.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        for text in texts[:50]:
            matcher.match(text + " noch", DE)
        matched.append((time.perf_counter() - begin) / 50)
    assert min(built) < 1.5
    assert min(matched) < 0.02
