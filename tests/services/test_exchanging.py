"""Translations out to a spreadsheet and back: what people write is checked, and nothing else changes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from bot.cli import app
from bot.services import exchanging, spreadsheet
from bot.services.checking import Roots, check
from bot.services.coverage import coverage, summary
from bot.services.exchanging import Imported
from bot.services.recording import do_record
from bot.services.spreadsheet import BadSheet, Row
from bot.texts import translation
from bot.texts.translation import State
from flows.model import Language
from flows.problems import Problem

HERE = Path(__file__).parents[2]
FA, TR = Language("fa"), Language("tr")


def _now() -> datetime:
    return datetime(2026, 11, 22, 12, tzinfo=UTC)


def _copy(to: Path) -> Path:
    for code in ("de", "tr"):
        shutil.copytree(HERE / "locales" / "de", to / "locales" / code)
    do_record(to / "locales", [TR])
    return to / "locales"


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """The texts in German, and a Turkish that says all of it in German: complete, whatever state Turkish is in."""
    return _copy(tmp_path)


Finding = Callable[..., list[Problem]]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Finding:
    """Return what is wrong or lacking that was not so before."""
    before = set(check(_now, _roots(_copy(tmp_path_factory.mktemp("before"))), complete=True))

    def finding(locales: Path, *, complete: bool = True) -> list[Problem]:
        problems = check(_now, _roots(locales), complete=complete)
        return [problem for problem in problems if problem not in before]

    return finding


Taking = Callable[[Mapping[str, str]], Imported]


@pytest.fixture
def take(locales: Path, tmp_path: Path) -> Taking:
    """Export, write new texts into the sheet, import it."""

    def taking(new: Mapping[str, str], language: Language = TR) -> Imported:
        file = tmp_path / "sheet.xlsx"
        rows = exchanging.rows(locales, language, "all")
        spreadsheet.write((row for row in rows if not new or row.id in new), language, file)
        fill_in(file, new)
        return exchanging.do_import(*spreadsheet.read(file), _now, _roots(locales), locales)

    return taking


def fill_in(file: Path, new: Mapping[str, str]) -> None:
    """Write into the column for new texts, as a person does."""
    book = load_workbook(file)
    for row in book.worksheets[0].iter_rows(min_row=2):
        if (id := str(row[0].value)) in new:
            row[4].value = new[id]
    book.save(file)


def _roots(locales: Path) -> Roots:
    return Roots(HERE / "flows", locales, HERE / "bot")


def everything(folder: Path) -> dict[str, bytes]:
    """Return every file with its bytes."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def edit(file: Path, piece: str, other: str) -> None:
    """Change a text."""
    text = file.read_text(encoding="utf-8")
    assert piece in text
    file.write_text(text.replace(piece, other, 1), encoding="utf-8")


def test_out_and_back_changes_no_byte(locales: Path, take: Taking) -> None:
    """Neither an untouched sheet nor one with every text copied over changes anything."""
    before = everything(locales)
    assert take({}) == Imported(TR)
    copied = {row.id: row.current for row in exchanging.rows(locales, TR, "all") if row.current}
    done = take(copied)
    assert (done.written, done.refused, len(done.confirmed)) == ((), (), len(copied))
    assert everything(locales) == before


def test_a_new_text_is_written_recorded_and_sound(locales: Path, take: Taking, found: Finding) -> None:
    """It stands where the old one stood; nothing is left to record, and the content is in order."""
    before = everything(locales)
    assert take({"main-title": "Ana menü"}).written == ("main-title",)
    changed = {name for name, content in everything(locales).items() if content != before[name]}
    assert changed == {"tr/main.ftl", "tr/translated.tsv"}
    assert "main-title = Ana menü\n" in (locales / "tr/main.ftl").read_text(encoding="utf-8")
    assert found(locales) == []


BROKEN = {
    "answer-scams.title": ("Dolandırıcılık { $x", "This is not Fluent"),
    "answer-scams.detail": ("Hiçbir şey ödemeyin.", "does not take the same figures"),
    "answer-scams": ("500 euro isteyenlere dikkat.", "of its own: 500 euro"),
    "more-nothing": ("Ad: { $name }", "adds `$name`"),
    "main-menu.question": ("Soru sor " * 8, "a label has at most 48"),
    "main-menu.recognition": ("", "means `"),
    "main-title": ("**Menü", "bold that is not closed"),
    "no-such": ("Yok", "There is no such text"),
}


def test_what_breaks_a_rule_is_refused_with_a_reason(locales: Path) -> None:
    """The same lints judge as for everybody; the other rows of the sheet are taken all the same."""
    before = {row.id: row.current for row in exchanging.rows(locales, TR, "all")}
    rows = [Row(id, "", "", "", text or before["main-menu.question"]) for id, (text, _) in BROKEN.items()]
    good = Row("main-asking_for", "", "", "", "Kime soruyorsunuz?")
    done = exchanging.do_import(TR, [*rows, good], _now, _roots(locales), locales)
    reasons = {refusal.id: refusal.reason for refusal in done.refused}
    assert reasons.keys() == BROKEN.keys()
    assert [id for id, (_, reason) in BROKEN.items() if reason not in reasons[id]] == [], reasons
    after = {row.id: row.current for row in exchanging.rows(locales, TR, "all")}
    assert after == before | {good.id: good.new}


def test_an_outdated_text_is_shown_translated_and_current(
    locales: Path, take: Taking, found: Finding
) -> None:
    """The sheet holds what is to be done; a text that still holds is copied over, and counts as read."""
    edit(locales / "de/main.ftl", "main-title = Menü", "main-title = Hauptmenü")
    (row,) = exchanging.rows(locales, TR, "outdated")
    assert (row.id, row.german, row.current, row.state) == ("main-title", "Hauptmenü", "Menü", State.OUTDATED)
    (turkish,) = coverage(locales)
    assert "1 outdated" in summary(turkish)
    (problem,) = found(locales)
    assert "`main-title` is outdated" in problem.text
    assert take({"main-title": "Menü"}).confirmed == ("main-title",)
    assert list(exchanging.rows(locales, TR, "outdated")) == []


def test_a_sheet_of_an_older_german_text_leaves_it_outdated(locales: Path, tmp_path: Path) -> None:
    """The work is kept, but nobody takes it for a translation of what German says by now."""
    file = tmp_path / "sheet.xlsx"
    spreadsheet.write(
        (row for row in exchanging.rows(locales, TR, "all") if row.id == "main-title"), TR, file
    )
    fill_in(file, {"main-title": "Ana menü"})
    edit(locales / "de/main.ftl", "main-title = Menü", "main-title = Was möchten Sie?")
    done = exchanging.do_import(*spreadsheet.read(file), _now, _roots(locales), locales)
    assert (done.written, done.stale) == (("main-title",), ("main-title",))
    assert [row.id for row in exchanging.rows(locales, TR, "outdated")] == ["main-title"]


def test_a_language_begins_with_a_sheet(locales: Path, take: Callable[..., Imported], found: Finding) -> None:
    """A beginning is merged and breaks nothing; people are offered the language when the essentials are there."""
    done = take({"main-title": "منو", "web-title": "لوتسه"}, FA)
    assert (done.written, done.refused) == (("main-title", "web-title"), ())
    assert found(locales, complete=False) == []
    assert translation.offered(locales) == ("de", "tr")
    (persian,) = (each for each in coverage(locales) if each.language == FA)
    assert (persian.percent(), persian.offered) == (0, False)
    assert 0 < persian.percent("main") < 100
    assert persian.counted()[State.CURRENT] == 2


def test_a_language_is_offered_when_most_files_are_there(locales: Path) -> None:
    """While many files are not begun, people would be answered in German too often; one new file changes nothing."""
    answers = sorted((locales / "tr/answers").glob("*.ftl"))
    answers[0].unlink()
    assert translation.offered(locales) == ("de", "tr")
    for file in answers[1:]:
        file.unlink()
    assert translation.offered(locales) == ("de",)


def test_no_text_becomes_a_formula(tmp_path: Path) -> None:
    """A text that begins like a formula is written, kept and read as what it is."""
    file, texts = tmp_path / "sheet.xlsx", ("=1+1", "+49", "-ist", "@all", '=HYPERLINK("x")')
    spreadsheet.write([Row(text, text, text, text, text) for text in texts], TR, file)
    with ZipFile(file) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    language, rows = spreadsheet.read(file)
    assert language == TR
    assert [(row.id, row.german, row.new) for row in rows] == [(text, text, text) for text in texts]
    sheet = load_workbook(file).worksheets[0]
    assert all(cell.quotePrefix for row in sheet.iter_rows(min_row=2, max_col=5) for cell in row)


def test_only_the_new_texts_can_be_written_in(tmp_path: Path) -> None:
    """Everything else, the help sheet too, is locked and grey."""
    file = tmp_path / "sheet.xlsx"
    spreadsheet.write([Row("id", "file", "German", "own")], TR, file)
    texts, explained = load_workbook(file).worksheets
    assert texts.protection.sheet
    assert explained.protection.sheet
    assert [cell.protection.locked for cell in texts[2]] == [True, True, True, True, False, True]
    assert {cell.fill.fgColor.rgb[2:] for row in explained.iter_rows() for cell in row} == {"EEEEEE"}


@pytest.mark.parametrize("content", [b"no zip", b""])
def test_what_is_no_spreadsheet_is_said_so(content: bytes, tmp_path: Path) -> None:
    """A wrong file is named, not crashed on."""
    file = tmp_path / "sheet.xlsx"
    file.write_bytes(content)
    with pytest.raises(BadSheet, match="is no spreadsheet"):
        spreadsheet.read(file)


def test_recording_keeps_what_nobody_has_read(locales: Path, found: Finding) -> None:
    """New and changed texts are recorded; what is outdated only when somebody says that it still holds."""
    edit(locales / "de/main.ftl", "main-title = Menü", "main-title = Hauptmenü")
    edit(locales / "de/units.ftl", "{ $value } Jahren", "{ $value } Lebensjahren")
    edit(locales / "tr/web.ftl", "web-", "# Note\nweb-")
    record = translation.read_record(locales, TR)
    del record["web-title"]
    (locales / "tr/translated.tsv").write_text(
        translation.write_record({**record, "gone": record["main-title"]})
    )
    problems = found(locales, complete=False)
    assert [problem.file for problem in problems] == ["locales/tr/translated.tsv"] * 2
    (done,) = do_record(locales, [TR])
    assert (done.new, done.changed, done.dropped) == (("web-title",), (), ("gone",))
    assert done.left == ("main-title", "unit-age")
    (confirmed,) = do_record(locales, [TR], ["main-title"])
    assert (confirmed.confirmed, confirmed.left) == (("main-title",), ("unit-age",))
    assert do_record(locales, [TR], everything=True)[0].left == ()
    assert found(locales) == []


def test_the_table_and_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """`lotse translations` shows percent by group and language, also as JSON."""
    monkeypatch.setenv("COLUMNS", "120")
    shown = CliRunner().invoke(app, ["translations"])
    assert shown.exit_code == 0
    assert "answers/rights" in shown.output
    data = CliRunner().invoke(app, ["translations", "--lang", "tr", "--json"])
    assert '"percent"' in data.output
    assert CliRunner().invoke(app, ["translations", "--lang", "xx"]).exit_code == 1


def test_commands_name_what_is_wrong(tmp_path: Path) -> None:
    """A language that cannot be, a folder that is not there, a file that is none."""
    for arguments in (
        ["export", "--lang", "de", "--out", str(tmp_path / "x.xlsx")],
        ["export", "--lang", "../tr", "--out", str(tmp_path / "x.xlsx")],
        ["export", "--lang", "tr", "--out", str(tmp_path / "nowhere" / "x.xlsx")],
        ["import", str(tmp_path / "x.xlsx")],
        ["record", "--lang", "xx"],
    ):
        done = CliRunner().invoke(app, ["translations", *arguments])
        assert (done.exit_code, done.stdout) == (1, ""), arguments
