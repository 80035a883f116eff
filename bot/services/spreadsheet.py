"""Translations as a spreadsheet for people who work in one: every text a row, beside it the German one. Knows the
workbook and nothing of how texts are written; `openpyxl` is loaded only here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zipfile import BadZipFile

from bot.texts.bidi import is_rtl
from bot.texts.translation import State
from flows.model import Language

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

COLUMNS: Final = ("id", "context", "German", "current text", "new text", "state")
_WIDTHS: Final = (30, 36, 60, 60, 60, 11)
_NEW: Final = COLUMNS.index("new text") + 1
_FORMULA: Final = ("=", "+", "-", "@")
_SHEET: Final = "Texts"
_GREY, _WHITE, _YELLOW = "EEEEEE", "FFFFFF", "FFF6D6"
_LANGUAGE: Final = "language"

HELP: Final = (
    ("How to fill this in", ""),
    (
        "Where to write",
        "Only in the yellow column “new text”. Leave it empty where nothing is to be changed.",
    ),
    (
        "Outdated",
        "The German text has changed. Read all rows of that text again. If the old one still holds, copy it.",
    ),
    ("Tone", "Plain words, short sentences, polite, warm. Nothing that promises. No figures of your own."),
    (
        '{ FACT("visa_fee") }',
        "A figure, such as an amount or a period. Copy it as it is; move it where it fits.",
    ),
    (
        "{ $name }",
        "Something that is filled in later, such as a country. Copy it as it is; move it where it fits.",
    ),
    (
        "{ $for -> … }",
        "The wording depends on for whom a person asks. Translate only what follows the brackets.",
    ),
    (
        "[self] [relative] [employer]",
        "For herself, for a relative, as an employer. Do not translate these words.",
    ),
    ("*[other]", "All other cases. One line begins with a star; keep the star."),
    (
        "{ $count -> [one] … *[other] … }",
        "Singular and plural. Use the forms of your language: [one], [few], [many].",
    ),
    ("**bold**", "Two stars before and after what is important. Copy them."),
    ("• ", "A point of a list. Keep each on its own line."),
    (
        "An id that ends in “words”",
        "What people may type instead of pressing a button, with commas between. Not a "
        "translation: write what people really say, also slang and Latin letters.",
    ),
    ("German terms", "Write the German term in brackets the first time: people see it on forms and letters."),
    ("Too long", "Labels of buttons have 48 characters at most, better 24."),
)


class BadSheet(Exception):
    """A file that is no spreadsheet of ours; says why."""


@dataclass(frozen=True, slots=True)
class Row:
    """One text. `context` says where it is from, `new` is what a person wrote."""

    id: str
    context: str
    german: str
    current: str
    new: str = ""
    state: State = State.CURRENT


def write(rows: Iterable[Row], language: Language, file: Path) -> None:
    """Write a workbook; raise `OSError` where it cannot be written."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title = f"Lotse: {language}"
    book.properties.keywords = f"{_LANGUAGE}={language}"
    sheet = book.active
    sheet.title = f"{_SHEET} {language}"
    _fill(sheet, rows, language)
    _explain(book.create_sheet("Help"))
    book.save(file)


def read(file: Path) -> tuple[Language, list[Row]]:
    """Read a workbook that was exported; raise `BadSheet` or `OSError`."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(file)
    except (BadZipFile, InvalidFileException, KeyError, ValueError) as error:
        raise BadSheet(f"{file} is no spreadsheet (.xlsx).") from error
    for sheet in book.worksheets:
        name, _, language = sheet.title.partition(" ")
        if name == _SHEET and language:
            return Language(language), list(_rows(sheet, file))
    raise BadSheet(f"{file} has no sheet “{_SHEET} <language>”. Was it made by `lotse translations export`?")


def _fill(sheet: Any, rows: Iterable[Row], language: Language) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill, Protection
    from openpyxl.utils import get_column_letter

    top = Alignment(wrap_text=True, vertical="top")
    own = Alignment(wrap_text=True, vertical="top", readingOrder=2 if is_rtl(language) else 1)
    for column, (name, width) in enumerate(zip(COLUMNS, _WIDTHS, strict=True), start=1):
        sheet.cell(1, column, name).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for number, row in enumerate(rows, start=2):
        values = (row.id, row.context, row.german, row.current, row.new, row.state.value)
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(number, column)
            _put(cell, value)
            cell.alignment = own if column in (_NEW - 1, _NEW) else top
            cell.fill = PatternFill("solid", fgColor=_YELLOW if column == _NEW else _GREY)
            cell.protection = Protection(locked=column != _NEW)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
    _protect(sheet)


def _explain(sheet: Any) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for number, texts in enumerate(HELP, start=1):
        for column, text in enumerate(texts, start=1):
            cell = sheet.cell(number, column)
            _put(cell, text)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.fill = PatternFill("solid", fgColor=_GREY)
            cell.font = Font(bold=column == 1)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 90
    _protect(sheet)


def _put(cell: Any, text: str) -> None:
    """Write a text that stays one: no spreadsheet takes it for a formula, not even when it is edited."""
    cell.value = text or None
    cell.number_format = "@"
    if text:
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(_FORMULA)


def _protect(sheet: Any) -> None:
    """Lock what is not to be written in, without a password: against slips, not against people."""
    sheet.protection.sheet = True
    sheet.protection.autoFilter = False
    sheet.protection.sort = False
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False


def _rows(sheet: Worksheet, file: Path) -> Iterator[Row]:
    heads = [_text(cell.value) for cell in sheet[1]]
    if missing := [name for name in COLUMNS[:-1] if name not in heads]:
        raise BadSheet(f"{file} lacks the columns {', '.join(f'“{name}”' for name in missing)}.")
    places = [heads.index(name) for name in COLUMNS[:-1]]
    for cells in sheet.iter_rows(min_row=2):
        id, context, german, current, new = (_text(cells[place].value) for place in places)
        if id.strip():
            yield Row(id.strip(), context, german, current, new)


def _text(value: object) -> str:
    return "" if value is None else str(value).replace("_x000D_", "").replace("\r\n", "\n")
