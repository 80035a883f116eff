"""Talking to the engine in tests: short notation in, short notation out, the session reloaded before every turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from flows import session as sessions
from flows.answers.matching import Candidate, Matcher, Matching
from flows.cases.hours import Expectation
from flows.content import Content
from flows.effects import (
    Block,
    Count,
    Effect,
    Forget,
    Lines,
    OpenCase,
    PassOn,
    Prompt,
    Rated,
    Reply,
    Say,
    ShowAnswer,
    ShowOccupation,
    ShowOffices,
    ShowPlan,
    ShowPoints,
    ShowRoutes,
    StopSending,
)
from flows.engine import Question, Turn, advance
from flows.events import Address, Edited, Event, Incoming, Left, Opened, Pressed, Said, Sent
from flows.model import AnswerId, Language, RegionId
from flows.session import Session
from flows.statistics.inquiry import Inquiry

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
CHAT = Address("test", "main", "1")


@dataclass(frozen=True, slots=True)
class Known:
    """A matcher that knows texts by heart: `text -> answer` or `text -> several`. Of those that are `sure`, the first
    is the answer, whatever was found beside it.
    """

    texts: dict[str, tuple[str, ...]]
    sure: frozenset[str] = frozenset()

    def match(self, text: str, language: Language | None, after: AnswerId | None = None) -> Matching:
        """Return what is known of the text."""
        found = tuple(Candidate(AnswerId(answer), 0.9) for answer in self.texts.get(text, ()))
        clear = len(found) == 1 or text in self.sure
        return Matching("abstain" if not found else "answer" if clear else "offer", found)


@dataclass(slots=True)
class Talk:
    """One person's conversation. Inputs: text; `#choice` presses the last prompt's button; `@choice` too, where it
    stands behind "more topics" as well; `~word` a nav button; `!kind` sends something; `<payload>` presses a raw
    payload; `+3d` lets days pass; `(open payload)`; `(edit text)`;
    `(left)`.
    """

    content: Content
    matcher: Matcher = field(default_factory=lambda: Known({}))
    hint: str | None = None
    session: Session | None = None
    now: datetime = START
    prompt: Prompt | None = None
    effects: tuple[Effect, ...] = ()
    outcome: str = ""
    turns: int = 0
    teams: Mapping[RegionId, Expectation] = field(default_factory=dict)
    inquiries: list[Inquiry] = field(default_factory=list)
    """What was to be counted."""

    def says(self, *inputs: str) -> list[str]:
        """Take inputs one after the other; return what the last one led to, in short notation."""
        result: list[str] = []
        for text in inputs:
            if text.startswith("+"):
                self.now += timedelta(days=int(text[1:-1]))
            else:
                result = self._turn(self._event(self._reached(text)))
        return result

    def _reached(self, text: str) -> str:
        """Turn to the further topics of the menu where the choice is not in its first part."""
        if not text.startswith("@"):
            return text
        wanted = f"#{text[1:]}"
        assert self.prompt, "no buttons to press"
        if not any(offered.id.endswith(f".{text[1:]}") for offered in self.prompt.choices):
            self._turn(self._event("#topics"))
        return wanted

    def _event(self, text: str) -> Event:
        match text[:1], text:
            case "#", _:
                return Pressed(self._payload("." + text[1:]))
            case "~", _:
                return Pressed(self._payload(text))
            case "!", _:
                return Sent(text[1:])  # type: ignore[arg-type]  # tests name valid kinds
            case "<", _:
                return Pressed(text[1:-1])
            case _, "(left)":
                return Left()
            case _ if text.startswith("(open"):
                return Opened(text[6:-1])
            case _ if text.startswith("(edit "):
                return Edited(text[6:-1])
            case _:
                return Said(text)

    def _payload(self, ending: str) -> str:
        assert self.prompt, "no buttons to press"
        found = [offered.id for offered in self.prompt.choices if offered.id.lstrip("0123456789") == ending]
        assert found, f"no button {ending} among {[offered.id for offered in self.prompt.choices]}"
        return found[0]

    def _turn(self, event: Event) -> list[str]:
        self.turns += 1
        self.now += timedelta(seconds=1)
        incoming = Incoming(self.turns, CHAT, self.now, event, self.hint)
        if self.session is not None:
            self.session = sessions.parse(sessions.dump(self.session))
        turn = self._advance(incoming)
        if isinstance(turn, Question):
            turn = self._advance(incoming, self.matcher.match(turn.text, turn.language, turn.after))
        assert not isinstance(turn, Question), "the engine asks for candidates twice"
        self.session, self.effects, self.outcome = turn.session, turn.effects, turn.outcome
        return [line for effect in turn.effects for line in self._short(effect)]

    def _advance(self, incoming: Incoming, matching: Matching | None = None) -> Turn | Question:
        return advance(self.content, self.session, incoming, self.now, matching, teams=self.teams)

    def _short(self, effect: Effect) -> list[str]:
        match effect:
            case Reply(blocks=blocks, page=page):
                prompts = [block for block in blocks if isinstance(block, Prompt)]
                self.prompt = prompts[-1] if prompts else self.prompt
                return [short(block) for block in blocks] if not page else [f"page {page}"]
            case Forget():
                return ["forget"]
            case StopSending():
                return ["stop sending"]
            case Rated(answer=answer, verdict=verdict):
                return [f"rated {answer} {verdict}"]
            case PassOn(language=language, text=text):
                return [f"pass on {language} {text}"]
            case OpenCase(region=region, subject=subject):
                return [f"open case {region} {subject}".rstrip()]
            case Count(inquiry=inquiry):
                self.inquiries.append(inquiry)
                return []


def short(block: Block) -> str:
    """Write a block in short notation."""
    match block:
        case Say(message=message):
            return message
        case Lines(lines=lines):
            return " / ".join(line.message for line in lines)
        case ShowAnswer(answer=answer, detail=detail):
            return f"answer {answer}" + (" detail" if detail else "")
        case ShowOffices(offices=offices, country=country):
            return " ".join(("offices", *([country] if country else []), *offices))
        case ShowPlan(roadmap=roadmap, form=form):
            return f"{'plan' if form == 'full' else 'family'} {roadmap}"
        case ShowPoints(path=path, eligible=eligible, points=points, highest=highest):
            counted = f" {points}" + (f"-{highest}" if highest > points else "")
            return f"card {path} {eligible}" + (counted if path in ("points", "open") else "")
        case ShowRoutes(possible=possible, open=opening):
            return (
                f"routes {' '.join(way.route for way in possible)} | {' '.join(way.route for way in opening)}"
            )
        case ShowOccupation(occupation=named, regulated=regulated, shortage=shortage):
            return f"occupation {named} {regulated} {shortage}"
        case Prompt(message=message):
            return f"? {message}"
