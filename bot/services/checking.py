"""Checks all content as it lies on disk: loads it, lints it, and returns one list of problems. Changes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.content import directory_files, yaml_in
from bot.texts.catalogue import Catalogue
from flows import directory, facts, lint, occupations
from flows.facts import Facts, Unit
from flows.load import Loaded, LoadedAnswers, load, load_answers, load_questions
from flows.messages import SYSTEM
from flows.model import AnswerId, Language
from flows.problems import Problem
from flows.rules import RULES
from flows.wording import Wording

FAMILIES = ("bot-", "command-", "web-")
"""Messages that are taken by their prefix, so their ids stand in no code."""

_ID = re.compile(r"[\"'`]([a-z][a-z0-9]*-[a-z0-9_-]+(?:\.[a-z_-]+)?)[\"'`]")


@dataclass(frozen=True, slots=True)
class Roots:
    """Where content lies: the directories `flows`, `locales` and `bot` (whose code names messages)."""

    flows: Traversable
    locales: Traversable
    code: Traversable


def packaged() -> Roots:
    """Return the directories that come with Lotse."""
    return Roots(files("flows"), files("locales"), files("bot"))


def check(clock: Callable[[], datetime], roots: Roots | None = None) -> list[Problem]:
    """Return everything that is wrong with flows, texts, answers and facts.

    Flows and answers that cannot be read are not linted: the lints would repeat in other words what is wrong.
    """
    roots = roots or packaged()
    register, problems = facts.load(*_knowledge(roots, "facts.yaml"))
    loaded = load(
        yaml_in(roots.flows / "definitions", "flows/definitions"),
        {id: rule.outcomes for id, rule in RULES.items()},
    )
    answers = load_answers(yaml_in(roots.flows / "knowledge" / "answers", "flows/knowledge/answers"))
    catalogue = Catalogue(clock, register, root=roots.locales)
    questions, asked = _questions(roots.locales, catalogue.languages)
    offices = directory.load(directory_files(roots.flows), register, loaded.flows)
    problems = [
        *problems,
        *offices.problems,
        *loaded.problems,
        *answers.problems,
        *asked,
        *catalogue.problems(),
    ]
    problems += _occupations(roots, register, catalogue.languages)
    if not loaded.problems and not answers.problems and not offices.problems:
        wordings = tuple(catalogue.wordings().values())
        code = frozenset(_mentioned(roots.code))
        problems += lint.check(_material(loaded, answers, offices, register, wordings, code, questions))
    return sorted(set(problems))


def _material(
    loaded: Loaded,
    answers: LoadedAnswers,
    offices: directory.Loaded,
    register: Facts,
    wordings: tuple[Wording, ...],
    code: frozenset[str],
    questions: dict[Language, dict[AnswerId, tuple[str, ...]]],
) -> lint.Material:
    ids = wordings[0].messages if wordings else {}
    named = {id for id in ids if id in code or id.startswith(FAMILIES)}
    return lint.Material(
        flows=loaded.flows,
        places=loaded.places,
        wordings=wordings,
        system=frozenset(SYSTEM) | named,
        facts=register.names,
        unsure=frozenset(key for key, fact in register.items() if not fact.publishable),
        links=frozenset(key for key, fact in register.items() if fact.unit is Unit.URL),
        answers=answers.answers,
        answer_places=answers.places,
        directory=offices.directory,
        regions=offices.regions,
        where=offices.where,
        questions=questions,
    )


def _knowledge(roots: Roots, name: str) -> tuple[str, str]:
    file = roots.flows / "knowledge" / name
    return f"flows/knowledge/{name}", file.read_text(encoding="utf-8")


def _questions(
    locales: Traversable, languages: tuple[Language, ...]
) -> tuple[dict[Language, dict[AnswerId, tuple[str, ...]]], list[Problem]]:
    found: dict[Language, dict[AnswerId, tuple[str, ...]]] = {}
    problems: list[Problem] = []
    for language in languages:
        folder = f"locales/{language}/questions"
        for name, text in yaml_in(locales / language / "questions", folder).items():
            questions, trouble = load_questions(name, text)
            own = found.setdefault(language, {})
            own.update({answer: (*own.get(answer, ()), *ways) for answer, ways in questions.items()})
            problems += trouble
        if language not in found:
            problems.append(Problem(folder, 0, "There are no files.", "Write how people ask.", language))
    return found, problems


def _occupations(roots: Roots, register: Facts, languages: tuple[Language, ...]) -> list[Problem]:
    known, problems = occupations.load(*_knowledge(roots, "occupations.yaml"), register)
    for language in languages:
        file, name = roots.locales / language / "occupations.yaml", f"locales/{language}/occupations.yaml"
        if file.is_file():
            problems += occupations.load_names(name, file.read_text(encoding="utf-8"), known)[1]
        else:
            problems.append(Problem(name, 0, "The file is missing.", "Name every occupation.", language))
    return problems


def _mentioned(folder: Traversable) -> Iterator[str]:
    """Yield every quoted word in the code that looks like the id of a message."""
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _mentioned(entry)
        elif entry.name.endswith((".py", ".js", ".html")):
            yield from _ID.findall(entry.read_text(encoding="utf-8"))
