"""A case in hand, and what was written or sent about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec
import structlog

from bot.ports import File
from bot.services.desk.sheets import Reader
from flows.cases import file as files
from flows.cases.file import CaseFile
from flows.cases.model import Case
from flows.model import AnswerId
from storage.cases import Case as Row

_log = structlog.get_logger()


@dataclass(slots=True)
class Held:
    """A case in hand: its row as it is stored, and its file as it is by now."""

    row: Row
    file: CaseFile

    @property
    def case(self) -> Case:
        """The case as it is by now."""
        return self.file.case

    @property
    def inquirer(self) -> Reader:
        """Where and in which language the inquirer is told things."""
        address = self.row.address.within(self.file.thread)
        return Reader(address, self.case.language, self.case.asking_for or None)


def readable(rows: Iterable[Row]) -> Iterator[Held]:
    """Take stored cases in hand, without those whose file cannot be read: they hold up no other."""
    for row in rows:
        try:
            yield Held(row, files.parse(row.state))
        except msgspec.MsgspecError:
            _log.warning("case file unreadable")


@dataclass(frozen=True, slots=True)
class Message:
    """What was written or sent with an event: `text` or caption, a file, or a reviewed `answer`."""

    text: str = ""
    file: File | None = None
    answer: AnswerId | None = None
    changed: bool = False

    @property
    def kind(self) -> str:
        """How it is kept with the case: a file never is, only that there was one."""
        return "answer" if self.answer else "file" if self.file else "text"

    @property
    def body(self) -> bytes:
        """What is kept of it."""
        return (self.answer or self.text).encode()


NOTHING = Message()
