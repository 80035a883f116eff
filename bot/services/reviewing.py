"""Says which facts are to be reviewed on a day, and what uses each: routes, flows, road maps, answers, languages.

Reads content that is loaded already; changes nothing and decides nothing about a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot.content import Loaded
from flows.content import Content
from flows.facts import Fact, Range, Unit
from flows.lint.material import Material
from flows.lint.uses import PLAN_PARTS, uses
from flows.model import FactKey, Language, MessageId, RoadMap
from flows.rules.routes import ROUTES
from flows.wording import Wording

KINDS = ("route", "flow", "road map", "answer", "office", "occupation", "message")

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class User:
    """Something that uses facts: by its `messages`, or by naming them in its file."""

    kind: str
    id: str
    messages: tuple[MessageId, ...] = ()
    facts: frozenset[FactKey] = frozenset()


@dataclass(frozen=True, slots=True)
class Use:
    """Who uses a fact, and in which languages; a rule has none."""

    kind: str
    id: str
    languages: tuple[Language, ...] = ()

    def __str__(self) -> str:
        return f"{self.id} ({', '.join(self.languages)})" if self.languages else self.id


@dataclass(frozen=True, slots=True)
class Review:
    """A fact with everything that uses it."""

    fact: Fact
    uses: tuple[Use, ...]


def due(loaded: Loaded, today: date) -> tuple[Review, ...]:
    """Return what is to be reviewed on a day, most urgent first."""
    return _reviews(loaded, loaded.facts.due(today))


def every(loaded: Loaded) -> tuple[Review, ...]:
    """Return all facts in the order of the register."""
    return _reviews(loaded, loaded.facts.values())


def lines(review: Review) -> Iterator[str]:
    """Say a review in lines."""
    fact = review.fact
    series = f", series {fact.series}" if fact.series else ""
    until = f", valid until {fact.valid_until}" if fact.valid_until else ""
    yield f"{fact.key}: {_value(fact)}{series}{until}"
    yield f"  review by {fact.review_by}, checked on {fact.checked_on}, {fact.confidence}: {fact.source_url}"
    if not fact.publishable:
        yield "  said to nobody; once it is confirmed it concerns:"
    for kind in KINDS:
        if found := [str(use) for use in review.uses if use.kind == kind]:
            yield f"  {kind}s: {', '.join(found)}"
    if not review.uses:
        yield "  nothing uses it"


def _value(fact: Fact) -> str:
    if isinstance(fact.value, Range):
        return f"{fact.value.low}-{fact.value.high} {fact.unit}"
    if isinstance(fact.value, Mapping | tuple):
        return str(fact.unit)
    text = " ".join(str(fact.value).split())
    text = f"{text[:_SHOWN]}…" if len(text) > _SHOWN else text
    return text if fact.unit in (Unit.TEXT, Unit.URL) else f"{text} {fact.unit}"


def _reviews(loaded: Loaded, facts: Iterable[Fact]) -> tuple[Review, ...]:
    wordings = tuple(loaded.catalogue.wordings().values())
    users = (*_rules(), *_owners(loaded.content), *_others(loaded.content, wordings))
    said = [(wording.language, _facts_by_message(wording)) for wording in wordings]
    return tuple(Review(fact, tuple(_uses(fact, users, said))) for fact in facts)


def _uses(
    fact: Fact,
    users: Iterable[User],
    said: Iterable[tuple[Language, Mapping[MessageId, frozenset[FactKey]]]],
) -> Iterator[Use]:
    names = {fact.key, *([fact.series] if fact.series else ())}
    for user in users:
        named = bool(names & user.facts)
        languages = tuple(
            language
            for language, facts in said
            if any(message in facts and (named or names & facts[message]) for message in user.messages)
        )
        if named or languages:
            yield Use(user.kind, user.id, languages)


def _rules() -> Iterator[User]:
    for route in ROUTES:
        reads = frozenset(FactKey(name) for row in route.rows for name in row.condition.reads)
        yield User("route", route.id, facts=reads)


def _owners(content: Content) -> Iterator[User]:
    for flow in content.flows.values():
        alone = Material(flows={flow.id: replace(flow, roadmaps=())})
        yield User("flow", flow.id, tuple(dict.fromkeys(use.id for use in uses(alone))))
        yield from (_roadmap(roadmap) for roadmap in flow.roadmaps)
    for answer in content.answers.values():
        messages = tuple(use.id for use in uses(Material(answers={answer.id: answer})))
        yield User("answer", answer.id, messages, frozenset(answer.facts))
    for office in content.directory.offices.values():
        yield User("office", office.id, (MessageId(f"office-{office.id}"),), frozenset(office.facts))
    for occupation in content.occupations.values():
        yield User("occupation", occupation.id, facts=frozenset({occupation.fact}))


def _roadmap(roadmap: RoadMap) -> User:
    titles = [step.text for step in roadmap.steps]
    parts = [MessageId(f"{title}.{part}") for title in titles for part in PLAN_PARTS]
    named = {key for step in roadmap.steps for key in (*step.facts, *([step.link] if step.link else ()))}
    return User("road map", roadmap.id, (roadmap.title, *titles, *parts), frozenset(named))


def _others(content: Content, wordings: Iterable[Wording]) -> Iterator[User]:
    owned = {message for user in _owners(content) for message in user.messages}
    ids = dict.fromkeys(id for wording in wordings for id in wording.messages)
    return (User("message", id, (id,)) for id in ids if id not in owned)


def _facts_by_message(wording: Wording) -> dict[MessageId, frozenset[FactKey]]:
    """Return the facts each message of a language says, also by the messages it uses."""
    return {id: _facts_of(id, wording, frozenset()) for id in wording.messages}


def _facts_of(id: MessageId, wording: Wording, above: frozenset[MessageId]) -> frozenset[FactKey]:
    pattern = wording.messages.get(id)
    if pattern is None or id in above:
        return frozenset()
    within = (_facts_of(other, wording, above | {id}) for other in pattern.references)
    return pattern.facts.union(*within)
