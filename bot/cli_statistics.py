"""The commands of `lotse` about the anonymous statistics."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from bot.cli_terminal import fail, read_settings, terminal

app = typer.Typer()


@app.command()
def report(
    region: Annotated[str, typer.Option(help="Region, such as owl.")] = "germany",
    week: Annotated[
        str, typer.Option(help="A week that is over, such as 2026-W46; the last one if empty.")
    ] = "",
    lang: Annotated[str, typer.Option(help="Language of the report, such as tr.")] = "de",
    form: Annotated[Literal["text", "json", "csv", "html", "png"], typer.Option("--format")] = "text",
    out: Annotated[Path | None, typer.Option(help="File to write; standard output if missing.")] = None,
) -> None:
    """Print the summary of a week with the numbers that coordinators are sent. The JSON: docs/report-json.md."""
    from bot.core import now
    from bot.opening import CannotStart
    from bot.reporting import report as written

    try:
        with asyncio.Runner() as runner:
            printed = runner.run(written(read_settings(), region, week, lang, form, now))
    except CannotStart as error:
        fail(str(error))
    if out is None:
        sys.stdout.buffer.write(printed)
        return
    try:
        out.write_bytes(printed)
    except OSError as error:
        fail(f"{out}: {error.strerror}")
    terminal.print(str(out), markup=False, soft_wrap=True)
