"""Lints on facts and answers: what is named exists, what is unsure is not said, people can ask for every answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flows.answers.spelling import fold
from flows.lint.material import Material, at, within
from flows.model import AnswerId, FactKey, GiveAnswer, Language, Show
from flows.places import Place
from flows.problems import Problem, nearest


def facts_in_texts(material: Material) -> Iterator[Problem]:
    """Find facts in texts that do not exist or that nobody may be told."""
    for language, id, pattern in material.patterns():
        for key in sorted(pattern.facts):
            if trouble := _trouble(material, key):
                yield within(language, pattern, f"`{id}` says the fact `{key}`, {trouble[0]}.", trouble[1])


def facts_in_flows(material: Material) -> Iterator[Problem]:
    """Find facts of road maps that do not exist or that nobody may be told."""
    for flow in material.flows.values():
        for roadmap in flow.roadmaps:
            for step in roadmap.steps:
                place = material.places.of(flow.id, f"roadmap:{roadmap.id}", step.id)
                link = (step.link,) if step.link else ()
                yield from _named(material, (*step.facts, *link), f"The road map step `{step.id}`", place)


def facts_in_answers(material: Material) -> Iterator[Problem]:
    """Find facts of answers that do not exist or that nobody may be told."""
    for answer in material.answers.values():
        place = material.answer_places.of(answer.id)
        yield from _named(material, answer.facts, f"The answer `{answer.id}`", place)


def _named(material: Material, keys: Iterable[FactKey], by: str, place: Place) -> Iterator[Problem]:
    for key in dict.fromkeys(keys):
        if trouble := _trouble(material, key):
            yield at(place, f"{by} names the fact `{key}`, {trouble[0]}.", trouble[1])


def _trouble(material: Material, key: FactKey) -> tuple[str, str] | None:
    if key not in material.facts:
        return "which does not exist", nearest(key, material.facts, otherwise=0)
    if key in material.unsure:
        return "which is unsure", "Find a source for it in the register, or do not say it."
    return None


def answers_in_flows(material: Material) -> Iterator[Problem]:
    """Find steps that say an answer that does not exist."""
    for flow in material.flows.values():
        for step in flow.steps.values():
            if isinstance(step, GiveAnswer) and step.answer not in material.answers:
                text = (
                    f"The step `{flow.id}.{step.id}` says the answer `{step.answer}`, which does not exist."
                )
                yield at(material.places.of(flow.id, step.id), text, nearest(step.answer, material.answers))


def answer_flows(material: Material) -> Iterator[Problem]:
    """Find answers that lead to a flow that does not exist."""
    for answer in material.answers.values():
        if answer.flow and answer.flow not in material.flows:
            text = f"The answer `{answer.id}` leads to the flow `{answer.flow}`, which does not exist."
            yield at(material.answer_places.of(answer.id), text, nearest(answer.flow, material.flows))


def office_topics(material: Material) -> Iterator[Problem]:
    """Find steps that show offices for a topic that no office has."""
    topics = {topic for office in material.directory.offices.values() for topic in office.topics}
    for flow in material.flows.values():
        for step in flow.steps.values():
            if isinstance(step, Show) and step.topic and step.topic not in topics:
                text = f"The step `{step.id}` shows offices for `{step.topic}`, which no office is for."
                yield at(material.places.of(flow.id, step.id), text, nearest(step.topic, topics))


def phrasings(material: Material) -> Iterator[Problem]:
    """Find ways of asking that lead to two answers or to none, and answers that too few lead to in the source."""
    for language, questions in material.questions.items():
        file = f"locales/{language}/questions"
        for id in questions:
            if id not in material.answers:
                text = f"There are questions for `{id}`, which is no answer."
                yield Problem(file, 0, text, nearest(id, material.answers), language)
        if material.source is not None and language == material.source.language:
            yield from _too_few(material, language)
        yield from _twice(language, file, ((id, way) for id, ways in questions.items() for way in ways))


def untold_phrasings(material: Material) -> Iterator[Problem]:
    """Find answers that too few ways of asking lead to in a translation."""
    for language in material.questions:
        if material.source is None or language != material.source.language:
            yield from _too_few(material, language)


def _too_few(material: Material, language: Language) -> Iterator[Problem]:
    questions = material.questions[language]
    for id in material.answers if questions else ():
        count, limit = len(questions.get(id, ())), material.limits.phrasings
        if count < limit:
            text = f"The answer `{id}` has {count} ways of asking, at least {limit} are needed."
            advice = "Add some, each about another situation."
            yield Problem(f"locales/{language}/questions", 0, text, advice, language)


def _twice(language: Language, file: str, ways: Iterable[tuple[AnswerId, str]]) -> Iterator[Problem]:
    seen: dict[str, AnswerId] = {}
    for id, way in ways:
        other = seen.setdefault(fold(way), id)
        if other != id:
            text = f"“{way}” asks for `{id}` and for `{other}`."
            yield Problem(file, 0, text, "Keep it where it fits better.", language)
