"""Which answers are said not to help: only what noise cannot have made up, and nothing about one person."""

from __future__ import annotations

from flows.statistics.summary import Task
from flows.statistics.verdicts import NAMED, Rating, not_quite

REVISIONS = {"cost": "b", "visa": "c", "job": "d"}


def ratings(answer: str, helped: int, bad: int, revision: str | None = None) -> list[Rating]:
    """Return the cells of an answer as they are stored."""
    known = revision or REVISIONS.get(answer, "a")
    return [
        (answer, known, "helped", helped),
        (answer, known, "not_quite", bad),
        (answer, known, "person", 90),
    ]


def test_the_worst_first_and_rounded() -> None:
    """The share of those who were not helped is told as the least it can be, where it is worth a look."""
    found = not_quite([*ratings("cost", 40, 40), *ratings("visa", 3, 29), *ratings("job", 80, 40)], REVISIONS)
    assert list(found) == [Task("not_quite", "visa", share=70), Task("not_quite", "cost", share=40)]


def test_small_numbers_tell_nothing() -> None:
    """Below 20 it may be noise, and it may be few people."""
    assert list(not_quite([*ratings("cost", 0, 19), *ratings("visa", -4, 12)], REVISIONS)) == []
    assert list(not_quite(ratings("visa", -4, 20), REVISIONS)) == [Task("not_quite", "visa", share=70)]


def test_a_revision_of_long_ago_is_done_with() -> None:
    """Only what is said today can be mended; an answer that is gone is not named."""
    old = [*ratings("cost", 0, 50, "z"), *ratings("gone", 0, 50)]
    assert list(not_quite(old, REVISIONS)) == []


def test_not_more_than_anybody_reads() -> None:
    """At most ten answers are named."""
    many = {f"a{number}": "r" for number in range(20)}
    found = not_quite([cell for answer in many for cell in ratings(answer, 0, 20, "r")], many)
    assert len(list(found)) == NAMED
