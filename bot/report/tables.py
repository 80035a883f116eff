"""The tables of the report as HTML: headed, captioned, each number with how far it may be off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.report.markup import EMPTY, Html, Inside, element, together
from bot.report.naming import Words
from bot.report.seen import by_size, span
from flows.statistics.comparing import Line
from flows.statistics.showing import Shown
from flows.statistics.summary import Operations, Summary, Tabulated

MARKS = {"more": "▲ ", "fewer": "▼ "}


def list_of(found: Tabulated, words: Words) -> Html:
    """Return a one-way table, the greatest number first."""
    heads = (found.name, "now", "before", "change")
    columns = [_heading(head, words) for head in heads]
    rows = [_line(found.dimensions[0], line, words) for line in by_size(found.lines)]
    return _table(_caption(found, words), columns, rows)


def matrix(found: Tabulated, words: Words) -> Html:
    """Return a two-way table; rows and columns in which all is under 10 are left out, and that is said."""
    first, second = found.dimensions
    known = [line for line in found.lines if line.now.n is not None]
    down = list(dict.fromkeys(line.key[0] for line in known))
    across = list(
        dict.fromkeys(
            line.key[1] for line in found.lines if any(line.key[1] == each.key[1] for each in known)
        )
    )
    at = {line.key: line.now for line in found.lines}
    columns = ["", *(words.category(second, key) for key in across)]
    rows = [
        (
            element("th", words.category(first, one), scope="row"),
            *(_number(at[one, other], words) for other in across if (one, other) in at),
        )
        for one in down
    ]
    rest = element("p", words.say("report-matrix_rest"), class_="soft")
    if not known:
        return element("div", element("p", _caption(found, words)), rest)
    return element("div", _table(_caption(found, words), columns, rows, "tight"), rest)


def weeks(summary: Summary, words: Words) -> Html:
    """Return the weeks before and this one, the latest first."""
    columns = [words.say("report-history"), words.say("report-column_now")]
    rows = [
        (element("th", words.week(week.week), scope="row"), _number(week.total, words))
        for week in reversed(summary.history)
    ]
    return _table(words.say("report-history"), columns, rows)


def operations(summary: Summary, words: Words) -> Html:
    """Return what the team did in the week, exactly."""
    found = summary.operations
    none = "–"
    rows = [
        (name, words.number(getattr(found, name)))
        for name in ("opened", "answered", "referred", "unanswered", "left")
    ]
    first = none if found.first_reply_hours is None else words.duration(found.first_reply_hours)
    rating = none if found.rating is None else f"{words.decimal(found.rating)} ({words.number(found.rated)})"
    rows += [("first_reply", first), ("rating", rating)]
    return _table(
        words.week(summary.week),
        (),
        [
            (element("th", words.say(f"report-op_{name}"), scope="row"), element("td", value))
            for name, value in rows
        ],
    )


def cases(found: Operations, words: Words) -> Html:
    """Return the open cases, those that wait first."""
    if not found.open:
        return element("p", words.say("report-cases_none"))
    resting = [case for case in found.open if case.waits_hours is None]
    columns = [
        words.say(f"report-{each}") for each in ("case", "waits", "table_topic", "table_language", "owner")
    ]
    rows = []
    for case in (*found.waiting, *resting):
        waits = "–" if case.waits_hours is None else words.duration(case.waits_hours)
        late: Inside = element("strong", f" ({words.say('report-overdue')})") if case.overdue else EMPTY
        rows.append(
            (
                element("th", case.code, scope="row"),
                element("td", waits, late),
                element("td", words.subject(case.subject)),
                element("td", words.tongue(case.language)),
                element("td", words.say(f"report-owner_{case.owner}")),
            )
        )
    return _table(words.say("report-cases"), columns, rows, "tight")


def load(found: Operations, words: Words) -> Html:
    """Return who has how many cases."""
    columns = [words.say("report-load"), words.say("report-column_now")]
    rows = [
        (
            element(
                "th", f"{each.name} ({words.say('report-away')})" if each.away else each.name, scope="row"
            ),
            element("td", words.number(each.cases)),
        )
        for each in sorted(found.team, key=lambda each: -each.cases)
    ]
    return _table(words.say("report-load"), columns, rows)


def _heading(head: str, words: Words) -> str:
    return words.say(
        f"report-column_{head}" if head in ("now", "before", "change") else f"report-table_{head}"
    )


def _caption(found: Tabulated, words: Words) -> Html:
    name = words.say(f"report-table_{found.name}")
    return together((name, element("span", span(found, words))))


def _line(dimension: str, line: Line, words: Words) -> tuple[Html, ...]:
    before = element("td", "–") if line.before is None else _number(line.before, words)
    changed = line.change in MARKS
    said = f"{MARKS.get(line.change, '')}{words.say(f'report-change_{line.change}')}"
    return (
        element("th", words.category(dimension, line.key[0]), scope="row"),
        _number(line.now, words),
        before,
        element("td", said, class_="changed") if changed else element("td", said),
    )


def _number(shown: Shown, words: Words) -> Html:
    """Return a number in its cell: always from left to right, as digits and signs are read everywhere."""
    if shown.n is None:
        return element("td", words.figure(shown), class_="n few")
    return element("td", element("bdi", words.figure(shown), dir="ltr"), class_="n")


def _table(
    caption: Inside, columns: Sequence[str], rows: Iterable[Sequence[Html]], kind: str = "plain"
) -> Html:
    """Return a table that scrolls by itself, also with keys, where the page is too narrow for it."""
    heads = (element("th", column, scope="col") if column else element("td") for column in columns)
    head = element("thead", element("tr", *heads)) if columns else EMPTY
    body = element("tbody", *(element("tr", *row) for row in rows))
    found = element("table", element("caption", caption), head, body, class_=kind)
    return element("div", found, class_="wide", tabindex="0")
