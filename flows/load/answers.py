"""The files of curated answers: which facts, sources and flows stand behind each text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from yaml.nodes import Node

from flows.load.nodes import Fields, Page, items, parse
from flows.load.steps import ID_LIMIT
from flows.model import Answer, AnswerId, FactKey, FlowId
from flows.places import Places
from flows.problems import Problem, nearest

KEYS = ("id", "topic", "facts", "sources", "flow", "related", "refers", "detail")


class LoadedAnswers(NamedTuple):
    """The answers that could be built, everything that is wrong, and where each stands (path: its id)."""

    answers: Mapping[AnswerId, Answer]
    problems: list[Problem]
    places: Places


def load_answers(files: Mapping[str, str]) -> LoadedAnswers:
    """Read the files of answers (name -> text)."""
    places = Places()
    pages = {name: Page(name, places) for name in files}
    answers: dict[AnswerId, Answer] = {}
    for name, text in files.items():
        for answer in _answers(pages[name], text):
            answers[answer.id] = answer
    for answer in answers.values():
        _check_related(pages[places.of(answer.id).file], answer, answers)
    return LoadedAnswers(answers, sorted(each for page in pages.values() for each in page.problems), places)


def load_questions(file: str, text: str) -> tuple[Mapping[AnswerId, tuple[str, ...]], list[Problem]]:
    """Read how people ask in one language: a mapping from answers to lists of phrasings."""
    page = Page(file)
    root = parse(page, text)
    if root is None:
        return {}, page.problems
    fields = Fields(page, root, "the file of questions")
    questions = {AnswerId(id): fields.words(id) for id in fields}
    return questions, sorted(page.problems)


def _answers(page: Page, text: str) -> Iterator[Answer]:
    root = parse(page, text)
    for item in items(page, root, "The file of answers") if root is not None else []:
        answer = _read(page, item)
        if answer is None:
            continue
        first = page.places.of(answer.id)
        if first.line:
            where = f"The first is in {first.file} on line {first.line}; keep one."
            page.report(item, f"The answer `{answer.id}` stands twice.", where)
        else:
            page.place(item, answer.id)
            yield answer


def _read(page: Page, node: Node) -> Answer | None:
    fields = Fields(page, node, "an answer")
    fields.allow(KEYS)
    fields.need("id", "topic")
    id, topic = fields.identifier("id", ID_LIMIT), fields.identifier("topic", ID_LIMIT)
    fields.what = f"the answer `{id}`" if id else fields.what
    facts, sources, related = fields.words("facts"), fields.words("sources"), fields.words("related")
    flow = fields.identifier("flow", ID_LIMIT)
    refers, detail = fields.switch("refers", otherwise=False), fields.switch("detail", otherwise=False)
    for source in sources:
        if not re.fullmatch(r"https://[^\s]+", source):
            page.report(
                fields.key("sources"), f"`{source}` in {fields.what} is no address.", "Write `https://...`."
            )
    if id is None or topic is None:
        return None
    return Answer(
        id=AnswerId(id),
        topic=topic,
        facts=tuple(FactKey(key) for key in facts),
        sources=sources,
        flow=FlowId(flow) if flow else None,
        related=tuple(AnswerId(other) for other in related),
        refers=refers,
        detail=detail,
    )


def _check_related(page: Page, answer: Answer, answers: Mapping[AnswerId, Answer]) -> None:
    at = page.places.of(answer.id).line
    for other in answer.related:
        if other == answer.id:
            page.report(at, f"The answer `{other}` is related to itself.", "Delete it from `related`.")
        elif other not in answers:
            text = f"The answer `{answer.id}` is related to `{other}`, which does not exist."
            page.report(at, text, nearest(other, answers))
