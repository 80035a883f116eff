"""Stories of three parties as tables: what somebody does, and who reads what because of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from flows.events import Pressed
from tests.desk.parties import Parties

Line: TypeAlias = tuple[str, list[str]]
"""A step, and what everybody reads then: in order for each person, people in any order."""

INQUIRERS = {"ina": ("sq", "web"), "ivo": ("tr", "telegram")}
TEAM: dict[str, dict[str, Any]] = {
    "vera": {"languages": "de sq", "channel": "telegram"},
    "emma": {"languages": "sq"},
    "tom": {"languages": "de tr"},
    "cora": {"languages": "de", "role": "coordinator"},
}
"""Whoever may be in a team: all read German and are there by day."""

_TIME = re.compile(r"\+(\d+)(m|h|d)")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
_WAY = re.compile(r"\w+ (asks|arrives).*")
_STEP = re.compile(
    r"(\w+)(?:: (?P<said>.*)| \[(?P<label>[\w.]+)\]| (?P<verb>\w+)(?: (?P<rest>.*))?)", re.DOTALL
)


@dataclass(frozen=True)
class Story:
    """Who is in the team, by the names of `TEAM`, and what happens. `fresh` are those who are not there yet."""

    team: str
    lines: Sequence[Line] = field(default_factory=tuple)
    fresh: str = ""


async def begin(house: Parties, story: Story) -> None:
    """Let the team and the inquirers be there."""
    for name, (language, channel) in INQUIRERS.items():
        house.person(name, language, channel)
    for name in (*story.team.split(), *story.fresh.split()):
        house.person(name, "de", TEAM[name].get("channel", "web"))
    for name in story.team.split():
        about = {key: value for key, value in TEAM[name].items() if key != "channel"}
        await house.volunteer(name, **about)


async def play(house: Parties, step: str) -> None:
    """Let one thing happen: `ina: text`, `vera [take]` presses a button, `vera takes ina` the one about the case of
    somebody, `+2h` lets time pass with a tick each hour, `later 20m` without.
    """
    if found := _TIME.fullmatch(step):
        await house.pass_by(**{_UNITS[found[2]]: int(found[1])})
        return
    if step.startswith("later "):
        found = _TIME.fullmatch("+" + step.removeprefix("later "))
        assert found
        house.clock.forward(**{_UNITS[found[2]]: int(found[1])})
        return
    if step == "tick":
        await house.tick()
        return
    match = _STEP.fullmatch(step)
    assert match, step
    name, rest = match[1], match["rest"] or ""
    if match["said"] is not None:
        await house.say(name, match["said"])
    elif match["label"]:
        await house.press(name, match["label"])
    else:
        await _verb(house, name, match["verb"], rest)


async def _verb(house: Parties, name: str, verb: str, rest: str) -> None:
    person = house.person(name)
    verbs: dict[str, Callable[[], Awaitable[None]]] = {
        "asks": lambda: house.asks(name, rest or "visa"),
        "arrives": lambda: house.arrives(name),
        "edits": lambda: house.edit(name, rest),
        "sends": lambda: house.send(name, rest or "photo"),
        "blocks": lambda: house.leave(name),
        "returns": lambda: house.come_back(name),
        "takes": lambda: _of(house, name, "take", rest),
        "talks": lambda: _of(house, name, "talk", rest),
        "closes": lambda: _of(house, name, "close", rest, "answered"),
        "removes": lambda: house.remove(name, rest),
        "invited": lambda: house.invited(name, "coordinator" if rest else "volunteer"),
    }
    if verb == "away":
        house.post_of(name).away.add(person.address.chat)
    elif verb == "vanishes":
        house.post_of(name).gone.add(person.address.chat)
    else:
        await verbs[verb]()


async def _of(house: Parties, name: str, act: str, inquirer: str, *more: str) -> None:
    """Press the button about the case of an inquirer."""
    found = await house.case(inquirer)
    assert found
    payload = f"!{act}.{found[0].code}"
    assert payload in house.offered(name)
    await house.event(name, Pressed(".".join((payload, *more))))


def by_person(lines: Sequence[str]) -> dict[str, list[str]]:
    """Return what each one reads, in order."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        name, _, said = line.partition(": ")
        found[name].append(said)
    return dict(found)


async def tell(house: Parties, story: Story, between: Callable[[], Awaitable[None]] | None = None) -> None:
    """Play a story, and compare what everybody reads after each step."""
    await begin(house, story)
    for step, expected in story.lines:
        await play(house, step)
        read = [line for line in house.read() if not on_the_way(step, line)]
        assert by_person(read) == by_person(expected), f"after {step!r}: {read}"
        if between is not None:
            await between()
            assert house.read() == [], f"said again after {step!r}"


def on_the_way(step: str, line: str) -> bool:
    """Tell whether a line belongs to the way from the first word to the open case, which others test."""
    _, _, said = line.partition(": ")
    return bool(_WAY.fullmatch(step)) and not said.startswith(("case-", "desk-", "card"))
