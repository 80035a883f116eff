"""The commands `lotse translations`. Each wires what exists; none decides anything itself."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.table import Table

from bot.cli_terminal import fail, terminal

if TYPE_CHECKING:
    from bot.services.coverage import Coverage
    from flows.model import Language

app = typer.Typer(help="How much is translated; record, export and import translations.")

Lang = Annotated[str, typer.Option(help="One language, such as tr.")]


@app.callback(invoke_without_command=True)
def show(
    context: typer.Context,
    lang: Lang = "",
    as_json: Annotated[bool, typer.Option("--json", help="Write it as JSON.")] = False,
) -> None:
    """Show how much is translated: percent that is current, by group and language."""
    if context.invoked_subcommand is not None:
        return
    from bot.services import coverage

    found = [each for each in coverage.coverage(_folder()) if lang in ("", each.language)]
    if lang and not found:
        fail(f"There are no texts in “{lang}”.")
    if as_json:
        sys.stdout.write(json.dumps(coverage.as_json(found), ensure_ascii=False, indent=2) + "\n")
        return
    terminal.print(_table(found))
    if preparing := ", ".join(each.language for each in found if not each.offered):
        terminal.print(
            f"In preparation, not offered to people yet: {preparing}", markup=False, soft_wrap=True
        )
    for each in found if lang else ():
        for item in each.open:
            terminal.print(f"{item.state:9} {item.file}  {item.id}", markup=False, soft_wrap=True)


@app.command()
def record(
    ids: Annotated[
        list[str] | None, typer.Argument(help="Outdated messages that still hold as they are.")
    ] = None,
    lang: Lang = "",
    everything: Annotated[
        bool,
        typer.Option("--all", help="Confirm all that is outdated: you have read it, and it still holds."),
    ] = False,
) -> None:
    """Record what the translations were made from: new messages and those whose own text has changed."""
    from bot.services.recording import do_record

    for recorded in do_record(_folder(), _languages(lang), ids or (), everything=everything):
        terminal.print(str(recorded), markup=False, soft_wrap=True)


@app.command()
def export(
    lang: Annotated[str, typer.Option(help="The language, such as tr; also one that is to be begun.")],
    out: Annotated[Path, typer.Option(help="The spreadsheet to write, such as tr.xlsx.")],
    what: Annotated[
        Literal["open", "outdated", "missing", "all"],
        typer.Option(help="Which texts: `open` is what is outdated or missing."),
    ] = "open",
) -> None:
    """Write texts as a spreadsheet that volunteers fill in."""
    from bot.services import exchanging, spreadsheet
    from flows.model import Language

    try:
        rows = list(exchanging.rows(_folder(), Language(lang), what))
        spreadsheet.write(rows, Language(lang), out)
    except exchanging.NoSuchLanguage:
        fail(f"“{lang}” is no language to translate into.")
    except OSError as error:
        fail(f"{out}: {error.strerror}")
    terminal.print(f"{len(rows)} texts in {out}.", markup=False, soft_wrap=True)


@app.command(name="import")
def take(
    file: Annotated[Path, typer.Argument(help="A spreadsheet that was exported and filled in.")],
) -> None:
    """Check the new texts of a spreadsheet and write those that hold; say why others do not."""
    from bot.content import now
    from bot.services import checking, exchanging, spreadsheet

    try:
        language, rows = spreadsheet.read(file)
        done = exchanging.do_import(language, rows, now, checking.packaged(), _folder())
    except exchanging.NoSuchLanguage as error:
        fail(f"“{error}” is no language to translate into.")
    except spreadsheet.BadSheet as error:
        fail(str(error))
    except OSError as error:
        fail(f"{file}: {error.strerror}")
    for refusal in done.refused:
        terminal.print(f"{refusal.id}: not taken. {refusal.reason}", markup=False, soft_wrap=True)
    if done.stale:
        stale = ", ".join(done.stale)
        terminal.print(
            f"German has changed since, so these stay outdated: {stale}", markup=False, soft_wrap=True
        )
    counts = f"{len(done.written)} written, {len(done.confirmed)} confirmed, {len(done.refused)} not taken."
    terminal.print(f"{language}: {counts}", markup=False)
    if done.refused:
        raise typer.Exit(1)


def _table(found: Sequence[Coverage]) -> Table:
    table = Table("current, %", box=None, padding=(0, 1, 0, 0))
    for each in found:
        table.add_column(each.language, justify="right")
    for group in dict.fromkeys(group for each in found for group in each.groups):
        table.add_row(group, *(_percent(each.percent(group)) for each in found))
    table.add_row("total", *(_percent(each.percent()) for each in found), style="bold")
    return table


def _percent(percent: int) -> str:
    colour = "green" if percent == 100 else "yellow" if percent else "red"
    return f"[{colour}]{percent}[/]"


def _folder() -> Path:
    from bot.texts import source

    return source.folder()


def _languages(lang: str) -> tuple[Language, ...]:
    from bot.texts import source

    known = source.languages_in(_folder())
    if lang and lang not in known:
        fail(f"There are no texts in “{lang}”.")
    return tuple(code for code in known if lang in ("", code))
