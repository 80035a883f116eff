"""The one writer of CSV: RFC 4180, for spreadsheets, in which nothing that is written can become a formula.

Columns and categories are ids, the same in every language; `docs/report-json.md` says what they mean.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from flows.statistics.comparing import Change, Line
from flows.statistics.showing import Shown
from flows.statistics.summary import Summary

Value: TypeAlias = str | int | None

COLUMNS = (
    "period",
    "table",
    "category_1",
    "category_2",
    "n",
    "under_10",
    "margin",
    "before",
    "before_margin",
    "change",
)
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_CONTROL = ("\t", "\r", "\n", "\x00")
_MARK = "\ufeff"


def table(summary: Summary) -> bytes:
    """Return all anonymous numbers of a summary, a row for each. `n` is empty for one under 10, `before` too."""
    return written(COLUMNS, _rows(summary))


def written(header: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """Write rows in UTF-8 with a byte order mark. Numbers stay numbers, every text is made safe and quoted."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerows([_safe(value) for value in row] for row in (header, *rows))
    return f"{_MARK}{text.getvalue()}".encode()


def _safe(value: Value) -> Value:
    """Put an apostrophe before what a spreadsheet may take for a formula (OWASP, CSV injection).

    What stands before it is looked through: spreadsheets skip blanks and invisible signs.
    """
    if not isinstance(value, str):
        return "" if value is None else value
    text = "".join(sign for sign in value if sign != "\x00")
    bare = "".join(sign for sign in text if sign.isprintable() and not sign.isspace())
    return f"'{text}" if bare.startswith(_FORMULA) or value.startswith(_CONTROL) else text


def _rows(summary: Summary) -> Iterator[Sequence[Value]]:
    for week in summary.history:
        if week.week != summary.week:
            yield _row(week.week, "total", (), week.total, None, "unknown")
    if summary.total is not None:
        yield _of(summary.week, "total", summary.total)
    for found in summary.tables:
        for line in found.lines:
            yield _of(found.period, found.name, line)


def _of(period: str, name: str, line: Line) -> Sequence[Value]:
    return _row(period, name, line.key, line.now, line.before, line.change)


def _row(
    period: str, name: str, key: Sequence[str], now: Shown, before: Shown | None, change: Change
) -> Sequence[Value]:
    first, second = (*key, "", "")[:2]
    past: tuple[Value, Value] = (None, None) if before is None else (before.n, before.margin)
    few = "yes" if now.n is None else "no"
    return period, name, first, second, now.n, few, now.margin, *past, change
