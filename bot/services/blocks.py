"""Blocks of a reply as texts: messages, answers with their sources, road maps. Cuts nothing, knows no channel."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import assert_never

from bot.services import occupation, offices, points, routes
from bot.services.paging import Rich, join, shorten, units
from bot.services.speaking import Speaker
from bot.texts import Text
from flows.content import Content
from flows.effects import (
    Block,
    Lines,
    Prompt,
    Say,
    ShowAnswer,
    ShowOccupation,
    ShowOffices,
    ShowPlan,
    ShowPoints,
    ShowRoutes,
)
from flows.model import AnswerId, FactKey, RoadMap, RoadMapId, RoadMapStep

_MAX_SOURCES = 2
_LINES = ("office", "papers", "cost", "time")
_FAMILY_LINES = ("time", "cost")
_FAMILY_TITLES = (120, 60, 30, 10)
"""The longest title of a step; the first that makes the text short enough is taken."""


def parts(block: Block, content: Content, speaker: Speaker, limit: int) -> Iterator[Rich]:
    """Yield the texts of a block, each of which belongs together. Content that is gone says nothing."""
    match block:
        case Say(message=message, args=args) | Prompt(message=message, args=args):
            yield from speaker.noticed(speaker.told(message, args))
        case Lines(lines=lines):
            yield from speaker.noticed(*(speaker.told(line.message, line.args) for line in lines))
        case ShowAnswer(answer=answer, detail=detail):
            if answer in content.answers:
                yield from _answer(content, speaker, AnswerId(answer), detail=detail)
        case ShowPlan(roadmap=name, steps=given, form=form):
            if (roadmap := content.roadmaps.get(RoadMapId(name))) is not None:
                written = {step.id: step for step in roadmap.steps}
                steps = [written[step] for step in given if step in written]
                yield from (
                    _plan(speaker, roadmap, steps)
                    if form == "full"
                    else _family(speaker, roadmap, steps, limit)
                )
        case ShowPoints(facts=facts):
            yield from _report(speaker, points.parts(block, speaker), facts)
        case ShowOccupation(facts=facts):
            yield from _report(speaker, occupation.parts(block, speaker), facts)
        case ShowRoutes(facts=facts):
            yield from _report(speaker, routes.parts(block, speaker), facts)
        case ShowOffices():
            yield from offices.parts(block, content, speaker)
        case _:
            assert_never(block)


def _answer(content: Content, speaker: Speaker, answer: AnswerId, *, detail: bool) -> Iterator[Rich]:
    entry, message = content.answers[answer], f"answer-{answer}"
    if entry.off_subject:
        yield from speaker.noticed(speaker.say(message))
        return
    longer = detail and speaker.has(f"{message}.detail")
    title, text = speaker.say(f"{message}.title"), speaker.say(f"{message}.detail" if longer else message)
    *notice, said = speaker.noticed(title._replace(text=f"**{title.text}**"), text)
    yield from notice
    yield _sourced(speaker, said, entry.sources, entry.facts)


def _report(speaker: Speaker, said: Iterator[Rich], facts: Iterable[str]) -> Iterator[Rich]:
    *before, last = said
    yield from before
    yield _sourced(speaker, last, (), [FactKey(fact) for fact in facts])


def _sourced(speaker: Speaker, said: Rich, sources: Iterable[str], facts: Collection[FactKey]) -> Rich:
    """Return a text with the pages it was taken from and the day they were checked."""
    addresses = dict.fromkeys((*sources, *_addresses(speaker, facts)))
    origin: list[Text] = []
    if urls := list(itertools.islice(addresses, _MAX_SOURCES)):
        origin.append(speaker.say("answer-source", {"url": "\n".join(urls)}))
    if checked := _checked(speaker, facts):
        origin.append(speaker.say("answer-checked", {"date": checked}))
    return join([said, speaker.rich(*origin)] if origin else [said])


def _plan(speaker: Speaker, roadmap: RoadMap, steps: list[RoadMapStep]) -> Iterator[Rich]:
    """Yield the head with an overview of the steps, then step by step."""
    overview = [
        speaker.say("plan-overview", {"number": number, "title": speaker.say(step.text)})
        for number, step in enumerate(steps, start=1)
    ]
    yield from speaker.noticed(speaker.say("plan-head", {"title": speaker.say(roadmap.title)}), *overview)
    for number, step in enumerate(steps, start=1):
        yield from speaker.noticed(*_step(speaker, number, step))


def _step(speaker: Speaker, number: int, step: RoadMapStep) -> Iterator[Text]:
    yield speaker.say("plan-step", {"number": number, "title": speaker.say(step.text)})
    if speaker.has(what := f"{step.text}.what"):
        yield speaker.say(what)
    yield from _lines(speaker, step, _LINES)
    named = step.facts
    if step.link:
        named = (*named, step.link)
        yield from (speaker.say("plan-link", {"url": url}) for url in _addresses(speaker, [step.link]))
    if checked := _checked(speaker, named):
        yield speaker.say("plan-checked", {"date": checked})


def _lines(speaker: Speaker, step: RoadMapStep, names: Iterable[str]) -> Iterator[Text]:
    for name in names:
        if speaker.has(message := f"{step.text}.{name}"):
            yield speaker.say(f"plan-{name}", {"text": speaker.say(message)})


def _family(speaker: Speaker, roadmap: RoadMap, steps: list[RoadMapStep], limit: int) -> Iterator[Rich]:
    """Yield one text of at most `limit` units with nothing about the person in it, not even for whom she asks.

    Every step has its title; time and cost stand below it as far as there is room, the shortest first.
    """
    anybody = replace(speaker, asking_for=None)
    for longest in _FAMILY_TITLES:
        lines = _family_form(anybody, roadmap, steps, longest)
        if _fits(anybody, lines, limit):
            break
    while len(lines) > 2 and not _fits(anybody, lines, limit):
        del lines[-2]
    details = {
        number: Text(" · ".join(line.text.replace("\n", " ") for line in found), found[0].language)
        for number, step in enumerate(steps, start=1)
        if (found := list(_lines(anybody, step, _FAMILY_LINES)))
    }
    for number in sorted(details.keys() & range(len(lines) - 1), key=lambda at: len(details[at].text)):
        fuller = [*lines]
        fuller[number] = (*lines[number], details[number])
        if not _fits(anybody, fuller, limit):
            break
        lines = fuller
    yield replace(anybody.rich(*itertools.chain(*lines)), alone=True)


def _family_form(
    speaker: Speaker, roadmap: RoadMap, steps: list[RoadMapStep], longest: int
) -> list[tuple[Text, ...]]:
    """Return the lines by step: the head first, then the steps' titles, the foot last."""
    titles = [
        speaker.say(
            "plan-step", {"number": number, "title": title._replace(text=shorten(title.text, longest))}
        )
        for number, step in enumerate(steps, start=1)
        for title in [speaker.say(step.text)]
    ]
    checked = _checked(speaker, [fact for step in steps for fact in step.facts])
    foot = speaker.say("plan-family_foot", {"date": checked or speaker.catalogue.today()})
    head = speaker.say("plan-family_head", {"title": speaker.say(roadmap.title)})
    return [(head,), *((title,) for title in titles), (foot,)]


def _fits(speaker: Speaker, lines: list[tuple[Text, ...]], limit: int) -> bool:
    return units(speaker.rich(*itertools.chain(*lines)).text) <= limit


def _addresses(speaker: Speaker, facts: Iterable[FactKey]) -> Iterator[str]:
    register, today = speaker.catalogue.facts, speaker.catalogue.today()
    return (address for fact in facts if (address := register.at(fact, today).address))


def _checked(speaker: Speaker, facts: Iterable[FactKey]) -> date | None:
    return speaker.catalogue.facts.checked_on(facts, speaker.catalogue.today())
