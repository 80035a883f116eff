"""The command `lotse simulate`. It wires what exists; it decides nothing itself."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_terminal import fail, read_settings, terminal

app = typer.Typer()


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
    say(f"LOTSE_DATA_DIR={data} {counting}lotse report")
