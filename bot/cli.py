"""The command `lotse`. Each command wires what exists; none decides anything itself."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import structlog
import typer

from bot import __version__, cli_matching, cli_statistics, cli_translations
from bot.cli_terminal import fail, note, read_settings, say_error, terminal
from bot.logs import configure

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Lotse: first answers about working in Germany, on Telegram and the web.",
)
app.add_typer(cli_translations.app, name="translations")
app.add_typer(cli_matching.app)
app.add_typer(cli_statistics.app)


def main() -> None:
    """Run the command line: the boundary of the whole program, which says what went wrong without a traceback."""
    configure("error", readable=True)
    try:
        app()
    except Exception as error:
        from bot.content import BadContent

        if isinstance(error, BadContent):
            say_error(str(error))
        else:
            structlog.get_logger().critical("crashed", exc_info=error)
            say_error("Lotse stopped because of a mistake of its own. The log says where.")
        sys.exit(1)


@app.command()
def run() -> None:
    """Start the bot: the web chat, and Telegram when LOTSE_TELEGRAM_TOKEN is set."""
    from bot.app import serve
    from bot.opening import CannotStart

    configured = read_settings()
    configure(configured.log_level, readable=configured.environment == "local")
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(serve(configured, say=partial(terminal.print, markup=False, soft_wrap=True)))
    except CannotStart as error:
        fail(str(error))


@app.command()
def invite(
    region: Annotated[str, typer.Option(help="The team's region, such as owl.")] = "germany",
    role: Annotated[Literal["coordinator", "volunteer"], typer.Option()] = "coordinator",
) -> None:
    """Print links that make one person a coordinator or volunteer: one for each place where Lotse is reached."""
    from bot.core import now
    from bot.opening import CannotStart
    from bot.operating import invitations

    try:
        with asyncio.Runner() as runner:
            links = runner.run(invitations(read_settings(), region, role, now))
    except CannotStart as error:
        fail(str(error))
    for place, link in links.items():
        terminal.print(f"{place:<10}{link}", markup=False, soft_wrap=True)
    terminal.print("Each link works once, within seven days. Give it to that person only.")


@app.command()
def audit() -> None:
    """Show who did what at the desk, by hour and without content; tell whether anything in it was changed."""
    from bot.core import now
    from bot.opening import CannotStart
    from bot.operating import audited

    try:
        with asyncio.Runner() as runner:
            entries, misfit = runner.run(audited(read_settings(), now))
    except CannotStart as error:
        fail(str(error))
    for entry in entries:
        line = f"{entry.number:>6}  {entry.at:%Y-%m-%d %H}h  {entry.who or 'Lotse':<16}  {entry.code:<3}  {entry.what}"
        terminal.print(line, markup=False, soft_wrap=True)
    if misfit is not None:
        fail(f"The audit does not fit from entry {misfit} on: somebody changed it.")
    terminal.print(f"{len(entries)} entries, none changed.")


@app.command()
def chat(
    lang: Annotated[str, typer.Option(help="Language to talk in, such as tr.")] = "en",
    as_json: Annotated[
        bool, typer.Option("--json", help="One input per line in, one JSON object per bot message out.")
    ] = False,
) -> None:
    """Talk to the bot here, without a messenger. Nothing is kept afterwards."""
    from bot.talk import talk

    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    with asyncio.Runner() as runner:
        try:
            known = runner.run(talk(lang, as_json=as_json, terminal=terminal))
        except KeyboardInterrupt:  # all is tidied up, but a thread still waits for a line: nobody can wake it
            os._exit(130)
    if not known:
        fail(f"There are no texts in “{lang}” yet.")


@app.command()
def check(
    complete: Annotated[
        bool, typer.Option("--complete", help="What a translation lacks is a problem, too.")
    ] = False,
) -> None:
    """Check flows, texts, facts and answers; name every problem with file and line."""
    from bot.core import now
    from bot.services.checking import check as find_problems
    from bot.services.coverage import coverage, summary
    from bot.texts.source import packaged

    problems = find_problems(now, complete=complete)
    for problem in problems:
        terminal.print(str(problem), markup=False, soft_wrap=True)
    for line in () if complete else filter(None, map(summary, coverage(packaged()))):
        terminal.print(line, markup=False, soft_wrap=True)
    if problems:
        fail(f"{len(problems)} problems")
    terminal.print("Content is in order.")


@app.command()
def graph(
    form: Annotated[Literal["svg", "mermaid"], typer.Option("--format")] = "svg",
    out: Annotated[Path | None, typer.Option(help="File to write; standard output if missing.")] = None,
) -> None:
    """Draw all flows as one picture."""
    from bot.content import read
    from flows.graph import mermaid, svg
    from flows.model import Language

    loaded = read()
    flows = tuple(loaded.content.flows.values())
    texts = {
        str(id): pattern.text for id, pattern in loaded.catalogue.wordings()[Language("en")].messages.items()
    }
    drawn = svg(flows, texts) if form == "svg" else mermaid(flows, texts)
    if out is None:
        sys.stdout.write(drawn)
        return
    try:
        out.write_text(drawn, encoding="utf-8")
    except OSError as error:
        fail(f"{out}: {error.strerror}")


@app.command()
def routes(
    as_json: Annotated[bool, typer.Option("--json", help="Write the results as JSON.")] = False,
) -> None:
    """Judge the routes to Germany for example persons: a JSON list on standard input."""
    from bot.services import routing

    text = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    results, report = routing.route(text, routing.register())
    for each in report.notes:
        note(each)
    if report.problems:
        fail("\n".join(report.problems))
    sys.stdout.write((routing.as_json if as_json else routing.as_text)(results) + "\n")


@app.command()
def facts(
    due: Annotated[bool, typer.Option("--due", help="Only what is to be reviewed.")] = False,
    today: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Another day, such as 2027-01-01.")
    ] = None,
) -> None:
    """List the facts with every route, flow, road map, answer and language that uses them."""
    from bot.content import now, read
    from bot.services import reviewing

    loaded, day = read(), (today or now()).date()
    reviews = reviewing.due(loaded, day) if due else reviewing.every(loaded)
    for review in reviews:
        for line in reviewing.lines(review):
            terminal.print(line, markup=False, soft_wrap=True)
    if due:
        terminal.print(f"{len(reviews)} facts to review on {day}.", markup=False)


@app.command(name="content")
def inventory(
    out: Annotated[Path | None, typer.Option(help="File to write; standard output if missing.")] = None,
    against: Annotated[
        Path | None,
        typer.Option("--check", help="A page to hold against the content instead of writing one."),
    ] = None,
) -> None:
    """Write down what Lotse holds: languages, answers, occupations, conversations, facts used and unused."""
    from bot.content import read
    from bot.services.inventory import markdown
    from bot.texts.source import packaged

    page, file = markdown(read(), packaged()), against or out
    try:
        if against is not None and against.read_text(encoding="utf-8") != page:
            fail(f"{against} is not what the content is. Run `lotse content --out {against}`.")
        elif against is None and out is not None:
            out.write_text(page, encoding="utf-8")
        elif against is None:
            sys.stdout.write(page)
    except OSError as error:
        fail(f"{file}: {error.strerror}")


@app.command()
def poster(
    region: Annotated[str, typer.Option(help="Region, such as owl.")] = "germany",
    campaign: Annotated[str, typer.Option(help="Campaign of the region, such as herbst.")] = "",
    lang: Annotated[str, typer.Option(help="Language of the poster, such as tr.")] = "de",
    form: Annotated[Literal["pdf", "png"], typer.Option("--format")] = "pdf",
    out: Annotated[
        Path | None, typer.Option(help="File to write; named after the campaign if missing.")
    ] = None,
) -> None:
    """Print an A4 poster with QR codes for Telegram, WhatsApp and the web chat."""
    from bot.content import read
    from bot.poster import NoPoster, make
    from bot.poster.printing import draw

    file = out or Path("-".join(filter(None, ("poster", region, campaign, lang))) + f".{form}")
    try:
        file.write_bytes(draw(make(read(), read_settings(), region, campaign, lang), form))
    except NoPoster as error:
        fail(str(error))
    except OSError as error:
        fail(f"{file}: {error.strerror}")
    terminal.print(str(file), markup=False, soft_wrap=True)


@app.command()
def key() -> None:
    """Make a new key for LOTSE_KEY."""
    from storage import Keys

    sys.stdout.write(f"{Keys.generate()}\n")


@app.command()
def health(url: Annotated[str, typer.Option(help="Where the bot listens.")] = "") -> None:
    """Ask a running bot how it is; for the container's health check."""
    from http.client import HTTPException
    from urllib.request import urlopen

    configured = read_settings()
    address = url or f"http://127.0.0.1:{configured.port}/health"
    try:
        with urlopen(address, timeout=5) as answer:  # noqa: S310 - the operator's own address
            sys.stdout.write(answer.read().decode() + "\n")
    except (OSError, HTTPException, ValueError) as error:
        fail(f"{address}: {getattr(error, 'reason', error)}")


@app.command()
def version() -> None:
    """Print the version."""
    sys.stdout.write(f"{__version__}\n")


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop
