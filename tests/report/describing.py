"""What stands in `docs/report-json.md` of each field, made from the types: `python -m tests.report.describing`."""

from __future__ import annotations

import dataclasses
import inspect
import re
from pathlib import Path

import msgspec

from flows.statistics import comparing, showing, summary

PAGE = Path(__file__).parents[2] / "docs" / "report-json.md"
BEGIN, END = "<!-- made by tests.report.describing -->\n", "<!-- end -->\n"
TYPES = (
    summary.Summary,
    summary.Weekly,
    summary.Tabulated,
    comparing.Line,
    showing.Shown,
    summary.Operations,
    summary.OpenCase,
    summary.Load,
    summary.Task,
)


def described() -> str:
    """Return the tables of all types, each with what is said of it in the code."""
    return BEGIN + "".join(_described(each) for each in TYPES) + END


def fields(of: type) -> tuple[tuple[str, str], ...]:
    """Return the names and types of the fields of a struct or dataclass."""
    if dataclasses.is_dataclass(of):
        return tuple((field.name, str(field.type)) for field in dataclasses.fields(of))
    notes = inspect.get_annotations(of)
    return tuple((field.name, str(notes[field.name])) for field in msgspec.structs.fields(of))


def replaced(page: str) -> str:
    """Return the page with its part that is made as it would be made now."""
    return re.sub(f"{re.escape(BEGIN)}.*{re.escape(END)}", lambda _: described(), page, flags=re.DOTALL)


def _described(of: type) -> str:
    rows = "".join(f"| `{name}` | `{_type(kind)}` |\n" for name, kind in fields(of))
    note = _kinds() if of is summary.Task else ""
    return f"\n### {of.__name__}\n\n{inspect.getdoc(of)}\n{note}\n| field | type |\n|---|---|\n{rows}\n"


def _type(kind: str) -> str:
    return kind.replace("|", "or").replace("  ", " ")


def _kinds() -> str:
    """Return what is said of the kinds of tasks, which stands below their list."""
    text = (
        inspect.getsource(summary).partition("TaskKind: TypeAlias")[2].partition('"""')[2].partition('"""')[0]
    )
    return f"\n{text}"


if __name__ == "__main__":
    PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
