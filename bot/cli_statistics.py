"""The commands `lotse report` and `lotse simulate`. Each wires what exists; none decides anything itself."""

from __future__ import annotations

import asyncio
import sys
from functools import partial
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


@app.command()
def simulate(
    weeks: Annotated[int, typer.Option(min=1, max=104, help="So many full weeks until now.")] = 12,
    per_week: Annotated[int, typer.Option(min=1, max=20_000, help="About so many people a week.")] = 300,
    seed: Annotated[int, typer.Option(help="The same number makes the same people.")] = 1,
    data: Annotated[
        Path, typer.Option(help="An empty directory for the database; it is made if it is missing.")
    ] = Path("simulation"),
) -> None:
    """Fill a new database with made-up people who go through the whole bot, to try out the report."""
    from bot.opening import CannotStart
    from bot.simulation.running import Scale, simulate

    configured = read_settings().model_copy(update={"data_dir": data})
    say = partial(terminal.print, markup=False, soft_wrap=True)
    try:
        with asyncio.Runner() as runner:
            mode = runner.run(simulate(configured, Scale(weeks, per_week, seed), say))
    except CannotStart as error:
        fail(str(error))
    say("All of them were made up. What a coordinator is told of the last week:")
    counting = "" if mode == configured.statistics.mode else f"LOTSE_STATISTICS__MODE={mode} "
    database = "LOTSE_DATABASE_URL= " if configured.database_url else ""
    say(f"{database}LOTSE_DATA_DIR={data} {counting}lotse report")
