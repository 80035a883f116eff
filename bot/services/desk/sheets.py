"""What everybody around one event is told: gathered by reader, then put into her language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from msgspec.structs import replace

from bot.ports import Button, File, Message, Receipt, Topic
from bot.services.buttons import lay_out
from bot.services.desk.office import Office
from bot.services.paging import Rich, join, pages, units
from bot.services.speaking import Speaker
from bot.services.turning import encode
from bot.texts import bidi
from flows.effects import Argument, Block, Offered, Prompt, Say
from flows.events import Address
from flows.model import Language
from storage import CaseId, Letter

ISOLATES = "\u2066\u2067\u2068\u2069"
"""What keeps scripts apart in a text; the name of a topic is shown without."""

BOLD = 50
"""Stretches of bold on a page of a transcript. Telegram shows a hundred, its own links included, and drops the rest."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who is told something, and in which language. `noted`: where she is told it is to be known."""

    address: Address
    language: Language
    asking_for: str | None = None
    noted: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """What one person wrote or sent, below a line `head` that names her role: passed on as it is."""

    head: str
    text: str
    args: dict[str, Argument] = field(default_factory=dict)
    changed: str = ""
    """The message that says so, where it replaces what she wrote before."""
    file: File | None = None
    below: tuple[Offered, ...] = ()
    receipt: Receipt | None = None
    """What is marked once these have arrived."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was written in a conversation, in order. Told on as few messages as the reader's channel takes."""

    entries: tuple[Words | Say, ...]


@dataclass(frozen=True, slots=True)
class TopicChange:
    """What becomes of a topic along with what is said, and what it is called from then on."""

    do: Literal["make", "reopen", "close", "delete"]
    name: Say | None = None


Said: TypeAlias = Block | Words | Transcript


@dataclass(slots=True)
class _Sheet:
    reader: Reader
    about: CaseId | None
    said: list[Said] = field(default_factory=list)
    topic: TopicChange | None = None
    again: Message | None = None


@dataclass(slots=True)
class Sheets:
    """The letters of one transaction in the making."""

    office: Office
    _sheets: list[_Sheet] = field(default_factory=list)

    def say(self, reader: Reader, about: CaseId | None, *said: Said) -> None:
        """Tell somebody something, if need be about a case."""
        mine = [sheet for sheet in self._sheets if sheet.reader.address == reader.address][-1:]
        if not mine or mine[0].topic or (mine[0].about, mine[0].reader) != (about, reader):
            mine = [_Sheet(reader, about)]
            self._sheets += mine
        mine[0].said += said

    def topic(self, reader: Reader, about: CaseId | None, topic: TopicChange, *said: Said) -> None:
        """Let something become of a topic along with what is said there."""
        self._sheets.append(_Sheet(reader, about, list(said), topic))

    def again(self, reader: Reader, about: CaseId | None, message: Message, *before: Said) -> None:
        """Say something elsewhere as it was to be said, with `before` above it."""
        self._sheets.append(_Sheet(reader, about, list(before), again=message))

    def letters(self) -> tuple[Letter, ...]:
        """Return everything rendered, to each in the order in which it was said."""
        return tuple(
            Letter(sheet.reader.address, encode(message), sheet.about)
            for sheet in self._sheets
            for message in self._rendered(sheet)
        )

    def _rendered(self, sheet: _Sheet) -> list[Message]:
        reader = sheet.reader
        shown = [message for part in _parts(sheet.said) for message in self._messages(reader, part)]
        if sheet.again is not None:
            shown.append(sheet.again)
        if reader.noted:
            shown = [replace(message, noted=True) for message in shown]
        if sheet.topic is None:
            return shown
        shown = shown or [Message("", reader.language)]
        place = -1 if sheet.topic.do == "close" else 0
        shown[place] = replace(shown[place], topic=self._topic(reader, sheet.topic))
        return shown

    def _topic(self, reader: Reader, topic: TopicChange) -> Topic:
        if topic.name is None:
            return Topic(topic.do)
        capabilities = self.office.capabilities[(reader.address.channel, reader.address.bot)]
        speaker = self.office.replies.speaker(reader.language, capabilities, None)
        name = speaker.rich(speaker.told(topic.name.message, topic.name.args)).text
        return Topic(topic.do, "".join(each for each in name if each not in ISOLATES))

    def _messages(self, reader: Reader, part: _Part) -> tuple[Message, ...]:
        capabilities = self.office.capabilities[(reader.address.channel, reader.address.bot)]
        if isinstance(part, tuple):
            return self.office.replies.whole(part, reader.language, capabilities, reader.asking_for)
        speaker = self.office.replies.speaker(reader.language, capabilities, reader.asking_for)
        if isinstance(part, Transcript):
            entries = [_entry(each, speaker) for each in part.entries]
            return tuple(_message(page, reader.language) for page in _gathered(entries, capabilities.text))
        keyboard = lay_out(part.below, speaker, capabilities)
        whole = _below(_head(part, speaker), part.text, reader.language)
        *before, last = pages(
            [join([whole, keyboard.words]) if keyboard.words.text else whole], capabilities.text
        )
        shown = [_message(text, reader.language) for text in before]
        ending = _message(last, reader.language, keyboard.buttons, part.file)
        return (*shown, replace(ending, receipt=part.receipt))


_Part: TypeAlias = Words | Transcript | tuple[Block, ...]


def _parts(said: Sequence[Said]) -> list[_Part]:
    """Return what becomes one reply each: words of people alone, blocks together up to a prompt."""
    parts: list[_Part] = []
    blocks: list[Block] = []

    def close() -> None:
        if blocks:
            parts.append(tuple(blocks))
            blocks.clear()

    for each in said:
        if isinstance(each, Words | Transcript):
            close()
            parts.append(each)
            continue
        blocks.append(each)
        if isinstance(each, Prompt):
            close()
    close()
    return parts


def _head(words: Words, speaker: Speaker) -> Rich:
    """Return the line that names whose words they are."""
    changed = [speaker.say(words.changed)] if words.changed else []
    return join([speaker.rich(line) for line in (speaker.told(words.head, words.args), *changed)], " ")


def _below(head: Rich, text: str, language: str) -> Rich:
    return join([head, Rich(_apart(text, language))], "\n") if text else head


def _entry(entry: Words | Say, speaker: Speaker) -> Rich:
    """Return one entry of a transcript. Heads are bold: nobody can write something that looks like one."""
    if isinstance(entry, Say):
        return speaker.rich(speaker.told(entry.message, entry.args))
    head = _head(entry, speaker).text
    return _below(Rich(head, ((0, len(head)),)), entry.text, speaker.language)


def _gathered(parts: Iterable[Rich], most: int) -> list[Rich]:
    """Put parts on as few pages of at most so many UTF-16 units, and `BOLD` stretches, as can be; only what is longer
    than one page is cut.
    """
    found: list[Rich] = []
    for piece in (piece for part in parts for piece in pages([part], most)):
        together = join([*found[-1:], piece])
        if found and units(together.text) <= most and len(together.bold) <= BOLD:
            found[-1] = together
        else:
            found.append(piece)
    return found


def _apart(text: str, language: str) -> str:
    """Return what somebody wrote with the lines isolated that run against the reader's language."""
    rtl = bidi.is_rtl(language)
    lines = (bidi.isolate(line) if bidi.has_rtl(line) != rtl else line for line in text.split("\n"))
    return "\n".join(lines)


def _message(
    rich: Rich, language: str, buttons: tuple[Button, ...] = (), file: File | None = None
) -> Message:
    bold = tuple((start, end - start) for start, end in rich.bold)
    return Message(rich.text, language, buttons, bold, file)
