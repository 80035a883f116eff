"""The JSON of a summary: it comes back as it was, and every field of it is documented."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from bot.report.csv import COLUMNS
from flows.statistics.dimensions import CHANNELS, OUTCOMES
from flows.statistics.summary import VERSION, Summary
from flows.subjects import SUBJECTS
from tests.report import samples
from tests.report.describing import PAGE, TYPES, fields, replaced


@pytest.mark.parametrize("sample", samples.ALL.values(), ids=samples.ALL)
def test_it_comes_back(sample: Summary) -> None:
    """What is read from the JSON is the summary that was written."""
    assert msgspec.json.decode(msgspec.json.encode(sample), type=Summary) == sample
    assert msgspec.json.decode(msgspec.json.encode(sample))["version"] == VERSION


def test_every_field_is_documented() -> None:
    """The page says of every field what it is, as the types have it (`python -m tests.report.describing`)."""
    page = PAGE.read_text(encoding="utf-8")
    assert page == replaced(page)
    assert all(f"| `{name}` |" in page for of in TYPES for name, _ in fields(of))


def test_every_category_and_column_is_documented() -> None:
    """The page names what stands in a cell's key, and every column of the CSV."""
    page = Path(PAGE).read_text(encoding="utf-8")
    assert all(f"`{name}`" in page for name in (*SUBJECTS, *CHANNELS, *OUTCOMES, *COLUMNS))


def test_only_what_may_be_shown() -> None:
    """No anonymous number of the JSON is below 10 or between two multiples of 5."""
    for sample in samples.ALL.values():
        told = msgspec.json.decode(msgspec.json.encode(sample))
        lines = [line for table in told["tables"] for line in table["lines"]]
        numbers = [line[side]["n"] for line in lines for side in ("now", "before") if line[side]]
        assert all(n is None or (n >= 10 and n % 5 == 0) for n in numbers)
