"""What the picture of a week shows, in words and numbers: topics beside the periods before, or else whole weeks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.report.naming import Words
from flows.statistics.comparing import Change, Line
from flows.statistics.showing import Shown
from flows.statistics.summary import Summary, Tabulated

_NAMED = 3
"""How many topics a sentence names."""


@dataclass(frozen=True, slots=True)
class Row:
    """A bar: `before` is None where there is nothing to compare with."""

    label: str
    now: Shown
    before: Shown | None
    change: Change


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture in words: `sentences` say what is seen, `notes` of when and of whom."""

    sentences: tuple[str, ...]
    notes: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def alternative(self) -> str:
        """What somebody is told who does not see the picture."""
        return " ".join((*self.sentences, *(f"{note}." for note in self.notes)))


def seen(summary: Summary, words: Words) -> Seen:
    """Return what is to be drawn. A week in which fewer than 10 asked, or none was counted, says so."""
    topics = summary.table("topic")
    if summary.total is None:
        return _weeks(summary, words, "report-uncounted")
    if summary.total.now.n is None:
        return _weeks(summary, words, "report-quiet")
    if topics is None or not topics.lines:
        return _weeks(summary, words, "report-chart_weeks")
    return _topics(topics, words)


def by_size(lines: Iterable[Line]) -> list[Line]:
    """Return lines with the greatest number first; those under 10 stay in their order at the end."""
    return sorted(lines, key=lambda line: -(line.now.n or 0))


def _topics(table: Tabulated, words: Words) -> Seen:
    lines = by_size(table.lines)
    rows = tuple(_row(line, words) for line in lines)
    notes = (span(table, words), words.say("report-rounded"))
    top = [row.label for row in rows if row.now.n is not None][:1]
    if not top:
        return Seen((words.say("report-chart_few"),), notes, rows)
    said = [words.say("report-chart_top", items=words.listed(top)), *_changed(rows, words)]
    if len(said) == 1 and any(row.change == "same" for row in rows):
        said.append(words.say("report-chart_same"))
    return Seen(tuple(said), notes, rows)


def _changed(rows: Sequence[Row], words: Words) -> Iterator[str]:
    for change in ("more", "fewer"):
        if named := [row.label for row in rows if row.change == change][:_NAMED]:
            yield words.say(f"report-chart_{change}", items=words.listed(named))


def _row(line: Line, words: Words) -> Row:
    return Row(words.category("topic", line.key[0]), line.now, line.before, line.change)


def _weeks(summary: Summary, words: Words, message: str) -> Seen:
    rows = tuple(Row(words.week(each.week), each.total, None, "unknown") for each in summary.history)
    notes = (
        words.say("report-span", **{"from": words.day(summary.begins), "to": words.day(summary.ends)}),
        words.say("report-rounded"),
    )
    return Seen((words.say(message),), notes, rows)


def span(table: Tabulated, words: Words) -> str:
    """Say which days a table is about."""
    return words.say("report-span", **{"from": words.day(table.begins), "to": words.day(table.ends)})


def asked(summary: Summary, words: Words) -> str:
    """Say how many asked."""
    total = summary.total
    if total is None:
        return words.say("report-uncounted")
    if total.now.n is None:
        return words.say("report-asked_few")
    n = words.figure(total.now)
    if total.change == "unknown":
        return words.say("report-asked", n=n)
    return words.say("report-asked_changed", n=n, change=words.say(f"report-change_{total.change}"))


def reading(summary: Summary, words: Words) -> Iterator[str]:
    """Say how numbers are to be read, and what keeps people safe."""
    yield words.say("report-read_noise", example=words.figure(Shown(40, 10)))
    yield from (words.say(f"report-read_{part}") for part in ("under", "change", "nobody"))
    yield words.say("report-read_loss", loss=words.decimal(summary.loss))
