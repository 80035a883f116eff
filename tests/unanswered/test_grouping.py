"""Which of forty questions in four languages ask the same."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import combinations

import numpy as np
import pytest

from flows.unanswered.grouping import Group, group
from flows.unanswered.question import Unanswered
from tests.unanswered.questions import ALL, TOPICS

TOPIC = {
    Unanswered(language, text): text if topic == "alone" else topic
    for topic, languages in TOPICS.items()
    for language, texts in languages.items()
    for text in texts
}


def together(groups: Sequence[Group]) -> set[frozenset[Unanswered]]:
    """Return the pairs of questions that are in one group."""
    return {frozenset(pair) for each in groups for pair in combinations(each.questions, 2)}


def meant(text: str) -> Sequence[float]:
    """Stand in for the embedder: a topic is a direction, and no two texts are quite the same."""
    topics = sorted(set(TOPIC.values()))
    (topic,) = {topic for question, topic in TOPIC.items() if question.text == text}
    vector = np.full(len(topics), 0.01)
    vector[topics.index(topic)] = 1 + len(text) / 1000
    return list(vector / np.linalg.norm(vector))


def test_forty_questions() -> None:
    """The set is what its name says."""
    assert (len(ALL), len(set(ALL))) == (40, 40)
    assert {question.language for question in ALL} == {"de", "en", "tr", "uk"}


def test_letters_alone() -> None:
    """Letters find at least nine pairs of ten within a language, join none that ask different things."""
    found = together(group(ALL))
    same = {
        frozenset(pair)
        for pair in combinations(ALL, 2)
        if TOPIC[pair[0]] == TOPIC[pair[1]] and pair[0].language == pair[1].language
    }
    assert found <= same
    assert len(found) >= 0.9 * len(same)


def test_meaning_across_languages() -> None:
    """With vectors what asks the same is one group in all languages."""
    groups = group(ALL, meant)
    assert [len(each.questions) for each in groups[:3]] == [11, 10, 9]
    assert all(len({TOPIC[question] for question in each.questions}) == 1 for each in groups)
    assert len(groups) == len(set(TOPIC.values()))


def test_without_all_vectors_letters_decide() -> None:
    """An embedder that fails at one text is done without, as nothing compares with what it did not see."""
    assert group(ALL, lambda text: None if "Katze" in text else meant(text)) == group(ALL)


@pytest.mark.parametrize("embed", [None, meant])
def test_the_same_each_time(embed: None) -> None:
    """In whatever order they come, the groups are the same, the largest first, and nothing is lost."""
    groups = group(ALL, embed)
    for seed in range(5):
        assert group(random.Random(seed).sample(ALL, len(ALL)), embed) == groups
    sizes = [len(each.questions) for each in groups]
    assert sizes == sorted(sizes, reverse=True)
    assert sorted(question.text for each in groups for question in each.questions) == sorted(
        question.text for question in ALL
    )


def test_the_central_one_comes_first() -> None:
    """What stands for a group is the question that is nearest to the others."""
    asked = (
        Unanswered("en", "fishing licence price river"),
        Unanswered("en", "fishing licence"),
        Unanswered("en", "fishing licence exam date"),
    )
    (only,) = group(asked)
    assert only.central == asked[1]


def test_what_was_taken_out_makes_nothing_alike() -> None:
    """Two questions that share but a gap are two groups; so are none and one."""
    assert len(group([Unanswered("en", "[…] drums"), Unanswered("en", "[…] harbour")])) == 2
    assert group([]) == ()
    assert len(group([ALL[0]])) == 1


def test_the_same_question_often() -> None:
    """Equal questions are one group, however many."""
    (only,) = group([ALL[0]] * 30)
    assert only.questions == (ALL[0],) * 30
