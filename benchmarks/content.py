"""What the content costs: a turn with one language and with all, finding an answer, and checking all of it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from benchmarks.figures import Row, Table, median, percentile
from benchmarks.walk import AROUND, FIRST, text
from bot import content
from bot.content import Loaded
from bot.embedding import Worker, find
from bot.ports import Capabilities
from bot.services.checking import check
from bot.services.replies import Replies
from bot.texts import Catalogue, build_lexicon
from flows import session as sessions
from flows.answers.matching import Embed
from flows.content import Content
from flows.effects import Reply
from flows.engine import Question, advance
from flows.events import Address, Incoming, Said
from flows.model import Language
from flows.session import Session
from tests.answers.measuring import Item, items

CAPABILITIES = Capabilities(text=4096, label=64, payload=64, buttons=100)
ONE = Language("en")
_CHAT = Address("telegram", "42", "100000")
T = TypeVar("T")
_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Walker:
    """Takes the conversation through the engine and the texts, without network and storage."""

    content: Content
    replies: Replies

    def conversation(self) -> int:
        """Take the whole of it; return how many messages answered it."""
        state, messages = sessions.dump(Session()), 0
        for step in range(len(FIRST) + len(AROUND)):
            state, sent = self.turn(state, text(step), step)
            messages += len(sent)
        return messages

    def turn(self, state: bytes, said: str, number: int) -> tuple[bytes, list[bytes]]:
        """Take one text on a stored session; return the session to store and the messages to send."""
        now = datetime.now(UTC)
        turn = advance(
            self.content, sessions.parse(state), Incoming(number, _CHAT, now, Said(said), "en"), now
        )
        if isinstance(turn, Question) or turn.session is None:
            raise ValueError(f"{said!r} is no choice")
        rendered = [
            self.replies.render(effect, turn.session, CAPABILITIES)
            for effect in turn.effects
            if isinstance(effect, Reply)
        ]
        return sessions.dump(turn.session), [
            _encode(message) for messages in rendered for message in messages
        ]


def walker(loaded: Loaded, languages: Sequence[Language] = ()) -> Walker:
    """Return a walker through the content in some languages, in all if none is named."""
    known = {"operator": "Bench", "contact": "https://example.org"}
    if not languages:
        return Walker(loaded.content, Replies(loaded.content, loaded.catalogue, known))
    catalogue = Catalogue(content.now, loaded.facts, languages=languages)
    lexicon = build_lexicon(catalogue, loaded.content.flows.values(), loaded.content.occupations)
    fewer = replace(loaded.content, languages=catalogue.languages, lexicon=lexicon)
    return Walker(fewer, Replies(fewer, catalogue, known))


def run(rounds: int, count: int) -> list[Table]:
    """Measure everything."""
    loaded, load = _timed(content.read)
    return [_turns(loaded, rounds, count), _matching(loaded, rounds), _files(load, rounds)]


def _turns(loaded: Loaded, rounds: int, count: int) -> Table:
    walkers = [walker(loaded, [ONE]), walker(loaded)]
    times: dict[int, list[float]] = {len(one.content.languages): [] for one in walkers}
    steps = len(FIRST) + len(AROUND)
    conversations = max(count // steps, 1)
    for _ in range(rounds):
        for one in walkers:
            one.conversation()
            seconds = _timed(partial(_repeat, one.conversation, conversations))[1]
            times[len(one.content.languages)].append(seconds / conversations / steps * 1e6)
    rows: list[Row] = [
        {"languages": number, "answers": len(loaded.content.answers), "us/turn": median(found)}
        for number, found in times.items()
    ]
    return Table(
        "Engine and texts", rows, "A stored session read, one turn, its message rendered, both written."
    )


def _repeat(work: Callable[[], object], times: int) -> None:
    for _ in range(times):
        work()


def _matching(loaded: Loaded, rounds: int) -> Table:
    asked = items()
    with closing(Worker(find)) as worker:
        _, start = _timed(partial(worker, ""))
        rows = [_matched("letters", loaded, None, asked * rounds), _matched("both", loaded, worker, asked)]
        megabytes = _resident(worker.pid) / 1e6
    return Table(
        "Finding an answer",
        rows,
        f"In a thread beside the turns; `both` asks the embedder, a process of its own ({megabytes:.0f} MB, started in "
        f"{start * 1000:.0f} ms). Loaded after the start.",
    )


def _matched(name: str, loaded: Loaded, embed: Embed | None, asked: Sequence[Item]) -> Row:
    matcher, load = _timed(partial(loaded.matcher, embed))
    times = sorted(_timed(partial(matcher.match, item.text, item.language))[1] * 1000 for item in asked)
    shares = {f"p{share} ms": percentile(times, share) for share in (50, 95, 99)}
    return {"by": name, "questions": len(times), **shares, "loaded in ms": load * 1000}


def _resident(process: int) -> int:
    """Return the bytes of memory a process has."""
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _files(load: float, rounds: int) -> Table:
    lint = median(_timed(partial(check, content.now))[1] for _ in range(rounds))
    return Table("Content files", [{"read in ms": load * 1000, "checked in ms": lint * 1000}])


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    began = time.perf_counter()
    return work(), time.perf_counter() - began
