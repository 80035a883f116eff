"""The CSV: complete, the same for every reader, and nothing in it is ever a formula."""

from __future__ import annotations

import csv
import io
import itertools

import pytest
from openpyxl import Workbook

from bot.report.csv import COLUMNS, table, written
from flows.statistics.summary import Summary
from tests.report import samples

SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
BODIES = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x.example","a")', "SUM(A1:A9)", '2+5";DROP')
BEFORE = ("", " ", "\u00a0", "\u200b", "\ufeff", '"', "'")
FORMULAS = [f"{blank}{sign}{body}" for blank, sign, body in itertools.product(BEFORE[:5], SIGNS, BODIES)]
CONTROLS = [f"{sign}=1+1" for sign in ("\t", "\r", "\n", "\r\n", "\x00")]


def read(data: bytes) -> list[list[str]]:
    """Read a file as a spreadsheet does."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def numbers(sample: Summary) -> int:
    """Return how many numbers there are to be told."""
    weeks = [week for week in sample.history if week.week != sample.week]
    lines = sum(len(found.lines) for found in sample.tables)
    return len(weeks) + lines + (sample.total is not None)


def test_at_least_100_formulas() -> None:
    """There are enough ways to write a formula in this test."""
    assert len({*FORMULAS, *CONTROLS}) >= 100


@pytest.mark.parametrize("text", [*FORMULAS, *CONTROLS])
def test_no_formula(text: str) -> None:
    """Whatever begins like a formula, blanks and full-width signs too, is a text that begins with an apostrophe."""
    [_, [cell, other]] = read(written(("a", "b"), [(text, "safe")]))
    assert cell.startswith("'")
    assert other == "safe"
    sheet = Workbook().active
    assert sheet is not None
    sheet["A1"] = cell
    assert sheet["A1"].data_type == "s"


@pytest.mark.parametrize(
    "text", ["Anerkennung", "a=b", "1-2", "أهلاً", 'with "quotes"', "two\nlines", "a,b;c"]
)
def test_texts_come_back(text: str) -> None:
    """Any other text is read as it was written."""
    assert read(written(("a",), [(text,)])) == [["a"], [text]]


def test_form_of_the_file() -> None:
    """UTF-8 with its mark, lines that end with CR LF, quoted texts, plain numbers, empty for what is not there."""
    assert written(("a", "b", "c"), [("x", 5, None)]) == b'\xef\xbb\xbf"a","b","c"\r\n"x",5,""\r\n'


@pytest.mark.parametrize("sample", samples.ALL.values(), ids=samples.ALL)
def test_all_numbers_are_there(sample: Summary) -> None:
    """There is a row for each number of a summary; one under 10 has no number, but says that it is under 10."""
    head, *rows = read(table(sample))
    assert tuple(head) == COLUMNS
    assert len(rows) == numbers(sample)
    for row in (dict(zip(head, values, strict=True)) for values in rows):
        assert (row["n"] == "") is (row["under_10"] == "yes")
        assert row["n"] == "" or int(row["n"]) >= 10
        assert row["before"] == "" or int(row["before"]) >= 10
        assert row["change"] in ("more", "fewer", "same", "unknown")
        assert row["margin"].isdigit()


def test_a_row() -> None:
    """A row says of when and of what, now and before."""
    lines = read(table(samples.FEW))
    assert ["2026-B11", "topic", "language", "", "15", "no", "15", "40", "8", "fewer"] in lines
    assert ["2026-B11", "topic_language", "recognition", "ar", "35", "no", "20", "", "", "unknown"] in lines
    assert ["2026-W46", "total", "", "", "50", "no", "10", "45", "5", "same"] in lines
    assert ["2026-W44", "total", "", "", "", "yes", "10", "", "", "unknown"] in lines
