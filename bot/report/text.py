"""The report of a week as plain text for a terminal: the same numbers as everywhere, a line for each."""

from __future__ import annotations

from collections.abc import Iterator

from bot.report import tasks
from bot.report.naming import Words
from bot.report.seen import asked, by_size, reading, seen, span
from flows.statistics.comparing import Line
from flows.statistics.summary import Operations, Summary, Tabulated


def text(summary: Summary, words: Words) -> str:
    """Return everything a summary holds, in parts with a blank line between them."""
    parts = (
        _head(summary, words),
        _tasks(summary, words),
        *(_table(found, words) for found in summary.tables),
        _weeks(summary, words),
        _team(summary.operations, words),
        _cases(summary.operations, words),
        _load(summary.operations, words),
        _reading(summary, words),
    )
    return "\n\n".join("\n".join(lines) for part in parts if (lines := list(part))) + "\n"


def _head(summary: Summary, words: Words) -> Iterator[str]:
    yield words.say("report-title", team=words.category("region", summary.region))
    days = words.say("report-span", **{"from": words.day(summary.begins), "to": words.day(summary.ends)})
    yield f"{words.week(summary.week)} · {days}"
    if summary.late:
        yield words.say("report-late", days=words.number(summary.late))
    if summary.partial:
        yield words.say("report-incomplete")
    yield asked(summary, words)
    yield from seen(summary, words).sentences
    yield words.say("report-rounded")


def _tasks(summary: Summary, words: Words) -> Iterator[str]:
    yield f"== {words.say('report-tasks')}"
    found = tasks.ordered(summary.tasks)
    yield from (tasks.line(task, words) for task in found) if found else (words.say("report-tasks_none"),)


def _table(found: Tabulated, words: Words) -> Iterator[str]:
    yield f"== {words.say(f'report-table_{found.name}')} · {span(found, words)}"
    if len(found.dimensions) > 1:
        yield from (_line(found, line, words) for line in found.lines if line.now.n is not None)
        yield words.say("report-matrix_rest")
    else:
        yield from (_line(found, line, words) for line in by_size(found.lines))


def _line(found: Tabulated, line: Line, words: Words) -> str:
    named = (
        words.category(dimension, key) for dimension, key in zip(found.dimensions, line.key, strict=True)
    )
    said = f"{' · '.join(named)}: {words.figure(line.now)}"
    if line.before is None:
        return said
    before = f"{words.say('report-column_before')}: {words.figure(line.before)}"
    return f"{said} ({before}; {words.say(f'report-change_{line.change}')})"


def _weeks(summary: Summary, words: Words) -> Iterator[str]:
    if summary.history:
        yield f"== {words.say('report-history')}"
        yield from (
            f"{words.week(week.week)}: {words.figure(week.total)}" for week in reversed(summary.history)
        )


def _team(found: Operations, words: Words) -> Iterator[str]:
    yield f"== {words.say('report-team')}"
    for name in ("opened", "answered", "referred", "unanswered", "left"):
        yield f"{words.say(f'report-op_{name}')}: {words.number(getattr(found, name))}"
    if found.first_reply_hours is not None:
        yield f"{words.say('report-op_first_reply')}: {words.duration(found.first_reply_hours)}"
    if found.rating is not None:
        yield f"{words.say('report-op_rating')}: {words.decimal(found.rating)} ({words.number(found.rated)})"


def _cases(found: Operations, words: Words) -> Iterator[str]:
    yield f"== {words.say('report-cases')}"
    if not found.open:
        yield words.say("report-cases_none")
    resting = [case for case in found.open if case.waits_hours is None]
    for case in (*found.waiting, *resting):
        parts = [
            case.code,
            words.tongue(case.language),
            words.subject(case.subject),
            words.say(f"report-owner_{case.owner}"),
        ]
        if case.waits_hours is not None:
            late = f" ({words.say('report-overdue')})" if case.overdue else ""
            parts.append(f"{words.say('report-waits')}: {words.duration(case.waits_hours)}{late}")
        yield " · ".join(parts)


def _load(found: Operations, words: Words) -> Iterator[str]:
    if found.team:
        yield f"== {words.say('report-load')}"
    for each in found.team:
        away = f" ({words.say('report-away')})" if each.away else ""
        yield f"{each.name}{away}: {words.number(each.cases)}"


def _reading(summary: Summary, words: Words) -> Iterator[str]:
    yield f"== {words.say('report-read')}"
    yield from reading(summary, words)
