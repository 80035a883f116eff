"""The report of a week: one HTML file for a phone's file viewer and for paper. No script, nothing from elsewhere.

Every value goes through `markup`, which escapes it. Besides, the file forbids itself to run or load anything.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from bot.report import csv, tables, tasks
from bot.report.markup import Html, element, together, void
from bot.report.naming import Words
from bot.report.seen import asked, reading, seen
from flows.statistics.summary import Summary

_PLACE = re.compile(r"\{\{(\w+)\}\}")


def page(summary: Summary, words: Words, svg: bytes | None) -> bytes:
    """Return the file; `svg` is the picture, None where there is none."""
    title = words.say("report-title", team=words.category("region", summary.region))
    body = (
        element("h1", title),
        *_head(summary, words),
        *_tasks(summary, words),
        *_numbers(summary, words, svg),
        *_team(summary, words),
        _reading(summary, words),
    )
    values = {
        "language": element("i", words.language),
        "direction": element("i", "rtl" if words.rtl else "ltr"),
        "title": element("i", title),
    }
    plain = {name: value.source.removeprefix("<i>").removesuffix("</i>") for name, value in values.items()}
    plain["body"] = together(body).source
    return _PLACE.sub(lambda found: plain[found[1]], _frame()).encode()


def name(summary: Summary, ending: str) -> str:
    """Return what a file of a summary is called: `lotse-owl-2026-W46.html`."""
    return f"lotse-{summary.region}-{summary.week}.{ending}"


@cache
def _frame() -> str:
    return (files(__package__) / "report.html").read_text(encoding="utf-8")


def _head(summary: Summary, words: Words) -> Iterator[Html]:
    span = words.say("report-span", **{"from": words.day(summary.begins), "to": words.day(summary.ends)})
    made = words.say("report-made", date=words.day(summary.made_at.date()))
    yield element("p", f"{words.week(summary.week)} · {span}", void("br"), made, class_="soft")
    if summary.late:
        yield element("p", words.say("report-late", days=words.number(summary.late)), class_="note")
    if summary.partial:
        yield element("p", words.say("report-incomplete"), class_="note")


def _tasks(summary: Summary, words: Words) -> Iterator[Html]:
    yield element("h2", words.say("report-tasks"))
    found = [element("li", tasks.line(task, words)) for task in tasks.ordered(summary.tasks)]
    if found:
        yield element("ul", *found, class_="tasks", role="list")
    else:
        yield element("p", words.say("report-tasks_none"))


def _numbers(summary: Summary, words: Words, svg: bytes | None) -> Iterator[Html]:
    yield element("h2", words.say("report-numbers"))
    yield element("p", asked(summary, words))
    if svg is None and summary.counted:
        yield element("p", words.say("report-no_picture"), class_="note")
    elif svg is not None:
        source = f"data:image/svg+xml;base64,{b64encode(svg).decode()}"
        yield void("img", src=source, alt=seen(summary, words).alternative)
    yield element("p", words.say("report-rounded"), class_="soft")
    for found in summary.tables:
        yield tables.matrix(found, words) if len(found.dimensions) == 2 else tables.list_of(found, words)
    if summary.history:
        yield tables.weeks(summary, words)
    link = f"data:text/csv;charset=utf-8;base64,{b64encode(csv.table(summary)).decode()}"
    saved = element(
        "a", words.say("report-download"), class_="save", href=link, download=name(summary, "csv")
    )
    yield element("p", saved)


def _team(summary: Summary, words: Words) -> Iterator[Html]:
    yield element("h2", words.say("report-team"))
    yield tables.operations(summary, words)
    yield tables.cases(summary.operations, words)
    if summary.operations.team:
        yield tables.load(summary.operations, words)


def _reading(summary: Summary, words: Words) -> Html:
    return element(
        "section",
        element("h2", words.say("report-read")),
        *(element("p", line) for line in reading(summary, words)),
        class_="read",
    )
