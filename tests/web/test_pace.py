"""The pace of one page, by a clock that the test moves."""

from __future__ import annotations

from bot.channels.web.pace import Pace


class _Time:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_burst_is_free_then_the_rate_holds() -> None:
    """The first frames pass at once; after that each waits for its share of a second."""
    pace = Pace(2, 3, _Time())
    assert [pace.wait() for _ in range(5)] == [0, 0, 0, 0.5, 1.0]


def test_rest_fills_the_bucket_but_not_over_its_rim() -> None:
    """Who rests may burst again, however long the rest was, only by the size of the burst."""
    time = _Time()
    pace = Pace(2, 3, time)
    for _ in range(5):
        pace.wait()
    time.now += 3600
    assert [pace.wait() for _ in range(4)] == [0, 0, 0, 0.5]


def test_tells_once_until_it_has_rested() -> None:
    """The person is told once; again only after half of the bucket was filled in between."""
    time = _Time()
    pace = Pace(2, 3, time)
    assert [pace.tell() for _ in range(6) if pace.wait()] == [True, False, False]
    time.now += 60
    assert [pace.wait() for _ in range(3)] == [0, 0, 0]
    assert pace.wait() > 0
    assert pace.tell()
