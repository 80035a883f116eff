"""A reply of the engine as the messages a channel sends: at most two, each at most 900 characters. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.ports import Button, Capabilities, Message
from bot.services import blocks
from bot.services.buttons import Keyboard, lay_out
from bot.services.paging import GAP, Rich, join, pages, units
from bot.services.speaking import Speaker
from bot.texts import Catalogue
from flows.content import Content
from flows.effects import Block, Offered, Prompt, Ref, Reply
from flows.model import Language
from flows.session import Session
from flows.words import Word

LIMIT = 900
"""The longest message, in UTF-16 units."""
_PER_TURN = 2
_LONGEST_MORE = 40


@dataclass(frozen=True, slots=True)
class Replies:
    """Renders replies. `known` are arguments of our own that any message may use: `operator`, `contact`. Besides,
    `channel` is `private` where nobody can read along, else `messenger`.
    """

    content: Content
    catalogue: Catalogue
    known: Mapping[str, str] = field(default_factory=dict)
    _places: dict[str, str] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for id, place in self.content.directory.places.items():
            self._places[str(id)] = place.names[0]

    def render(self, reply: Reply, session: Session, capabilities: Capabilities) -> tuple[Message, ...]:
        """Render a reply in the language of the session: the one after the turn, or before it if it is gone."""
        language = Language(session.language or session.offered)
        speaker = self.speaker(language, capabilities, session.asking_for)
        return _Rendering(self.content, speaker, capabilities, session.serial).messages(reply)

    def whole(
        self, said: tuple[Block, ...], language: Language, capabilities: Capabilities, asking_for: str | None
    ) -> tuple[Message, ...]:
        """Render blocks on as many messages as they take: nothing waits for "more". A prompt may be the last."""
        speaker = self.speaker(language, capabilities, asking_for)
        return _Rendering(self.content, speaker, capabilities, 0).whole(said)

    def speaker(
        self, language: Language, capabilities: Capabilities, asking_for: str | None = None
    ) -> Speaker:
        """Return who says messages to somebody on a channel."""
        known = {**self.known, "channel": "private" if capabilities.private else "messenger"}
        return Speaker(self.catalogue, language, asking_for, known, self._places)


@dataclass(frozen=True, slots=True)
class _Rendering:
    content: Content
    speaker: Speaker
    capabilities: Capabilities
    serial: int

    def messages(self, reply: Reply) -> tuple[Message, ...]:
        """Return the messages of one page of a reply."""
        last = reply.blocks[-1] if reply.blocks else None
        if isinstance(last, Prompt):
            return self._asking(reply.blocks[:-1], last, reply.page)
        return self._telling(reply.blocks, reply.page)

    def whole(self, said: tuple[Block, ...]) -> tuple[Message, ...]:
        """Return all messages that the blocks take, the prompt on the last of them if there is room."""
        prompt = said[-1] if said and isinstance(said[-1], Prompt) else None
        if prompt is None:
            return tuple(self._message(text) for text in self._pages(said, self._limit))
        keyboard = lay_out(prompt.choices, self.speaker, self.capabilities)
        asked = join(blocks.parts(prompt, self.content, self.speaker, self._limit))
        question = _below(_below(asked, keyboard.choices), keyboard.words)
        *before, last = self._merged(self._pages(said[:-1], self._limit), question)
        return (*(self._message(text) for text in before), self._message(last, keyboard.buttons))

    def _telling(self, said: tuple[Block, ...], page: int) -> tuple[Message, ...]:
        """Render a reply that asks nothing: two pages at a time."""
        keyboard = lay_out((self._more(page),), self.speaker, self.capabilities)
        texts = self._pages(said, self._limit - _room(keyboard.words))
        start = _PER_TURN * page
        if len(texts) > start + _PER_TURN:
            first, second = texts[start : start + _PER_TURN]
            return self._message(first), self._message(_below(second, keyboard.words), keyboard.buttons)
        shown = texts[start:] or ([self._nothing_more()] if page else [])
        return tuple(self._message(text) for text in shown)

    def _asking(self, said: tuple[Block, ...], prompt: Prompt, page: int) -> tuple[Message, ...]:
        """Render a reply that ends with a question: the next pages of what is said, the question below them."""
        last = lay_out(prompt.choices, self.speaker, self.capabilities, spare=1)
        only_buttons = len(prompt.choices) < self.capabilities.buttons
        room = 0 if only_buttons else _room(self._going_on(prompt, page).words)
        longest, question = self._question(prompt, last.choices, room)
        limits = (self._limit,) if longest else self._limits(question, room)
        texts = [*self._pages(said, *limits), *longest]
        shown = texts[len(limits) * page : len(limits) * (page + 1)]
        if page and not shown:
            shown = [self._nothing_more()]
        keyboard = self._going_on(prompt, page) if len(texts) > len(limits) * (page + 1) else last
        *before, final = self._merged(shown, _below(question, keyboard.words))
        return (*(self._message(text) for text in before), self._message(final, keyboard.buttons))

    def _going_on(self, prompt: Prompt, page: int) -> Keyboard:
        return lay_out((self._more(page), *prompt.choices), self.speaker, self.capabilities)

    def _question(self, prompt: Prompt, choices: Rich, room: int) -> tuple[list[Rich], Rich]:
        """Return the question; the start of one that is longer than a message is a page before it."""
        asked = join(blocks.parts(prompt, self.content, self.speaker, self._limit))
        *longest, question = pages([_below(asked, choices)], self._limit - room) or [asked]
        return longest, question

    def _limits(self, question: Rich, room: int) -> tuple[int, ...]:
        """Return how long the pages of one turn may be: the question stands below the second, if it leaves room."""
        left = self._limit - units(question.text) - room - len(GAP)
        return (self._limit, left) if left >= self._limit // 3 else (self._limit,)

    @property
    def _limit(self) -> int:
        return min(LIMIT, self.capabilities.text)

    def _pages(self, said: tuple[Block, ...], *limits: int) -> list[Rich]:
        parts = (
            part for block in said for part in blocks.parts(block, self.content, self.speaker, limits[0])
        )
        return pages(parts, *limits)

    def _merged(self, texts: list[Rich], question: Rich) -> list[Rich]:
        """Return the pages with the question on the last of them, if there is room."""
        if not texts or texts[-1].alone:
            return [*texts, question]
        together = join([texts[-1], question])
        fits = units(together.text) <= self._limit
        return [*texts[:-1], together] if fits else [*texts, question]

    def _nothing_more(self) -> Rich:
        return self.speaker.rich(self.speaker.say("more-nothing"))

    def _more(self, page: int) -> Offered:
        """Return the button for the next page. Its payload is another one on every page of every reply."""
        return Offered(f"{self.serial}{page + 1:02}~{Word.MORE}", Ref("message", f"word-{Word.MORE}"), "nav")

    def _message(self, rich: Rich, buttons: tuple[Button, ...] = ()) -> Message:
        bold = tuple((start, end - start) for start, end in rich.bold)
        return Message(rich.text, self._spoken(rich), buttons, bold)

    def _spoken(self, rich: Rich) -> str:
        """Return the language of most of a text."""
        foreign: Counter[str] = Counter()
        for start, end, language in rich.foreign:
            foreign[language] += end - start
        foreign[self.speaker.language] += len(rich.text) - foreign.total()
        return foreign.most_common(1)[0][0]


def _below(text: Rich, line: Rich) -> Rich:
    return join([text, line]) if line.text else text


def _room(words: Rich) -> int:
    """Return how many units to leave for the line of words, `more` added."""
    return units(words.text) + _LONGEST_MORE if words.text else 0
