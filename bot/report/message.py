"""The short message of a week, as blocks: what a coordinator reads first. What is left out stands in the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.report import tasks
from bot.report.naming import Words
from bot.report.seen import by_size
from flows.effects import Argument, Block, Lines, Ref, Say
from flows.statistics import periods
from flows.statistics.comparing import Line
from flows.statistics.summary import Summary, Tabulated

TABLES = ("topic", "language", "country_group", "outcome")
NAMED = 3
"""How many categories, waiting cases and tasks are named."""
_QUESTION = 70
"""Of how many signs a question may be."""


def message(summary: Summary, words: Words) -> tuple[Block, ...]:
    """Return the message of a week. Its arguments are said in the words' language already."""
    parts = (
        tuple(_head(summary, words)),
        tuple(_numbers(summary, words)),
        tuple(_waiting(summary, words)),
        tuple(_tasks(summary, words)),
    )
    return tuple(Lines(part) for part in parts if part)


def _head(summary: Summary, words: Words) -> Iterator[Say]:
    yield Say(
        "report-hello",
        {
            "number": str(periods.parse(summary.week).number),
            "from": Ref("date", summary.begins.isoformat()),
            "to": Ref("date", summary.ends.isoformat()),
            "team": words.category("region", summary.region),
        },
    )
    if summary.late:
        yield Say("report-late", {"days": words.number(summary.late)})
    if summary.partial:
        yield Say("report-incomplete")
    yield _asked(summary.total, words)


def _asked(total: Line | None, words: Words) -> Say:
    if total is None:
        return Say("report-uncounted")
    if total.now.n is None:
        return Say("report-asked_few")
    n = words.figure(total.now)
    if total.change == "unknown":
        return Say("report-asked", {"n": n})
    return Say("report-asked_changed", {"n": n, "change": words.say(f"report-change_{total.change}")})


def _numbers(summary: Summary, words: Words) -> Iterator[Say]:
    """Say a line for each table; those of one period have one margin. A quiet week says nothing more."""
    tables = [found for name in TABLES if (found := summary.table(name)) is not None and found.lines]
    if not tables or summary.total is None or summary.total.now.n is None:
        return
    if tables[0].period != summary.week:
        days = {"from": tables[0].begins, "to": tables[0].ends}
        yield Say("report-span", {name: Ref("date", day.isoformat()) for name, day in days.items()})
    for found in tables:
        yield _top(found, words)
    if known := [line.now.margin for found in tables for line in found.lines if line.now.n is not None]:
        yield Say("report-margin", {"margin": f"± {max(known)}"})


def _top(found: Tabulated, words: Words) -> Say:
    table = Ref("message", f"report-table_{found.name}")
    top = [line for line in by_size(found.lines) if line.now.n is not None][:NAMED]
    if not top:
        return Say("report-top_few", {"table": table})
    pairs = [(words.category(found.name, line.key[0]), words.number(line.now.n or 0)) for line in top]
    return _listed("report-top", {"table": table}, pairs)


def _waiting(summary: Summary, words: Words) -> Iterator[Say]:
    waiting = summary.operations.waiting
    if not waiting:
        yield Say("report-waiting_none")
        return
    pairs = [(case.code, words.duration(case.waits_hours or 0)) for case in waiting[:NAMED]]
    yield _listed("report-waiting", {"count": words.number(len(waiting))}, pairs)


def _listed(message: str, args: Mapping[str, Argument], pairs: Sequence[tuple[str, str]]) -> Say:
    """Say up to three names with what belongs to each: each is a value of its own, so that none can turn another."""
    named = {f"name_{at}": name for at, (name, _) in enumerate(pairs, start=1)}
    numbers = {f"n_{at}": n for at, (_, n) in enumerate(pairs, start=1)}
    return Say(f"{message}_{len(pairs)}", {**args, **named, **numbers})


def _tasks(summary: Summary, words: Words) -> Iterator[Say]:
    ordered = tasks.ordered(summary.tasks)
    if not ordered:
        return
    yield Say("report-tasks_head")
    for task in ordered[:NAMED]:
        yield tasks.told(task, words, _QUESTION)
    if len(ordered) > NAMED:
        yield Say("report-task_more", {"count": words.number(len(ordered) - NAMED)})
