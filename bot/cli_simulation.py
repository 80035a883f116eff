"""The command `lotse simulate`. It wires what exists; it decides nothing itself."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot import settings

app = typer.Typer()
_terminal = Console(highlight=False)
_errors = Console(stderr=True, highlight=False)


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
    from bot.simulation.running import Scale, closed_week, simulate

    try:
        configured = settings.read().model_copy(update={"data_dir": data})
        with asyncio.Runner() as runner:
            runner.run(
                simulate(configured, Scale(weeks, per_week, seed), partial(_terminal.print, markup=False))
            )
    except (settings.BadSettings, CannotStart) as error:
        _errors.print(str(error), style="red", markup=False, soft_wrap=True)
        raise typer.Exit(1) from None
    _terminal.print("All of them were made up. Now look at what a coordinator is told:")
    next_step = f"LOTSE_DATA_DIR={data} lotse report --region germany --week {closed_week()}"
    _terminal.print(next_step, markup=False, soft_wrap=True)
