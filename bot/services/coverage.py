"""Says how much of everything is translated, by group of texts and language. Reads files; changes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from bot.content import questions
from bot.texts import names, source, translation
from bot.texts.source import SOURCE, Source
from bot.texts.translation import State
from flows.lint import Limits
from flows.model import Language

QUESTIONS, OCCUPATIONS = "questions", "occupations"
_PHRASINGS = Limits().phrasings


@dataclass(frozen=True, slots=True)
class Item:
    """A message, the ways to ask for an answer, or the name of an occupation. `file` is where it is or belongs."""

    id: str
    group: str
    file: str
    state: State


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a language has of everything the source has. `offered`: people may choose it."""

    language: Language
    offered: bool
    items: Sequence[Item]

    def counted(self, *groups: str) -> Counter[State]:
        """Count the items of some groups, or all, by state."""
        return Counter(item.state for item in self.items if not groups or item.group in groups)

    def percent(self, *groups: str) -> int:
        """Return how much is current, rounded down: 100 means nothing is left to do."""
        counted = self.counted(*groups)
        return 100 * counted[State.CURRENT] // total if (total := counted.total()) else 100

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups, the conversations first."""
        found = dict.fromkeys(item.group for item in self.items)
        return tuple(
            sorted(found, key=lambda group: (group in (QUESTIONS, OCCUPATIONS), "/" in group, group))
        )

    @property
    def texts(self) -> tuple[str, ...]:
        """The groups of messages."""
        return tuple(group for group in self.groups if group not in (QUESTIONS, OCCUPATIONS))

    @property
    def open(self) -> tuple[Item, ...]:
        """Everything that is missing or outdated."""
        return tuple(item for item in self.items if item.state is not State.CURRENT)


def coverage(root: Traversable) -> tuple[Coverage, ...]:
    """Return the coverage of every language, the source itself left out."""
    german = source.read(root, SOURCE)
    offered = translation.offered(root)
    return tuple(
        Coverage(
            code, code in offered, (*_messages(root, code, german), *_asked(root, code), *_named(root, code))
        )
        for code in source.languages_in(root)
        if code != SOURCE
    )


def summary(each: Coverage) -> str:
    """Say in one line what a language lacks; nothing if nothing."""
    counted = each.counted()
    lacks = [f"{counted[state]} {state}" for state in (State.MISSING, State.OUTDATED) if counted[state]]
    if not lacks:
        return ""
    preparing = "" if each.offered else ", in preparation"
    return f"{each.language}: {' and '.join(lacks)} ({each.percent()} % current{preparing})."


def as_json(found: Sequence[Coverage]) -> dict[str, object]:
    """Return coverages as data: counts by group, and everything that is open."""
    return {
        each.language: {
            "offered": each.offered,
            "percent": each.percent(),
            **_counts(each.counted()),
            "groups": {
                group: {"percent": each.percent(group), **_counts(each.counted(group))}
                for group in each.groups
            },
            "open": [
                {"id": item.id, "group": item.group, "file": item.file, "state": item.state}
                for item in each.open
            ],
        }
        for each in found
    }


def _counts(counted: Mapping[State, int]) -> dict[str, int]:
    return {state.value: counted.get(state, 0) for state in State}


def group_of(file: str) -> str:
    """Return the group of a file of texts: `answers/rights` of `locales/de/answers/rights.ftl`."""
    return file.split("/", 2)[2].removesuffix(".ftl")


def _messages(root: Traversable, language: Language, german: Source) -> Iterator[Item]:
    there = translation.read(root, language, german)
    for id, chunk in german.chunks.items():
        if id[0] != "-":
            own = there.own.chunks.get(id)
            file = own.file if own else chunk.file.replace(f"/{SOURCE}/", f"/{language}/", 1)
            yield Item(id, group_of(chunk.file), file, there.state(id))


def _asked(root: Traversable, language: Language) -> Iterator[Item]:
    own = questions(root, language)
    for answer in questions(root, SOURCE):
        state = State.CURRENT if len(own.get(answer, ())) >= _PHRASINGS else State.MISSING
        yield Item(answer, QUESTIONS, f"locales/{language}/questions", state)


def _named(root: Traversable, language: Language) -> Iterator[Item]:
    own = names.occupations(root, language)
    for occupation in names.occupations(root, SOURCE):
        state = State.CURRENT if own.get(occupation) else State.MISSING
        yield Item(occupation, OCCUPATIONS, f"locales/{language}/occupations.yaml", state)
