"""Checks all content as it lies on disk: loads it, lints it, and returns one list of problems. Changes nothing.

What a translation lacks is a problem only where completeness is asked for: people are told in another language then.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.content import directory_files, yaml_in
from bot.texts import source, translation
from bot.texts.catalogue import Catalogue
from bot.texts.translation import Translation
from flows import directory, facts, lint, occupations
from flows.facts import Facts, Unit
from flows.load import load, load_answers, load_questions
from flows.messages import SYSTEM
from flows.model import AnswerId, Language
from flows.problems import Problem
from flows.rules import RULES
from flows.wording import Wording

FAMILIES = ("bot-", "command-", "web-")
"""Messages that are taken by their prefix, so their ids stand in no code."""

_SHOWN = 8
_ID = re.compile(r"[\"'`]([a-z][a-z0-9]*-[a-z0-9_-]+(?:\.[a-z_-]+)?)[\"'`]")


@dataclass(frozen=True, slots=True)
class Roots:
    """Where content lies: the directories `flows`, `locales` and `bot` (whose code names messages)."""

    flows: Traversable
    locales: Traversable
    code: Traversable


@dataclass(frozen=True, slots=True)
class Findings:
    """What is wrong, what translations lack, and what was looked at; no `material` if it could not be read."""

    broken: list[Problem]
    gaps: list[Problem]
    facts: Facts
    material: lint.Material | None = None


def packaged() -> Roots:
    """Return the directories that come with Lotse."""
    return Roots(files("flows"), files("locales"), files("bot"))


def check(
    clock: Callable[[], datetime], roots: Roots | None = None, *, complete: bool = False
) -> list[Problem]:
    """Return everything that is wrong with the content; if asked, also what translations lack."""
    findings = survey(clock, roots or packaged())
    return sorted({*findings.broken, *(findings.gaps if complete else ())})


def survey(clock: Callable[[], datetime], roots: Roots) -> Findings:
    """Read and lint flows, texts, answers and facts.

    Flows and answers that cannot be read are not linted: the lints would repeat in other words what is wrong.
    """
    register, problems = facts.load(*_knowledge(roots, "facts.yaml"))
    loaded = load(
        yaml_in(roots.flows / "definitions", "flows/definitions"),
        {id: rule.outcomes for id, rule in RULES.items()},
    )
    answers = load_answers(yaml_in(roots.flows / "knowledge" / "answers", "flows/knowledge/answers"))
    catalogue = Catalogue(clock, register, root=roots.locales)
    questions, asked = _questions(roots.locales, catalogue.languages)
    offices = directory.load(directory_files(roots.flows), register, loaded.flows)
    jobs, unnamed = _occupations(roots, register, catalogue.languages)
    outdated, forgotten = _translated(roots.locales, catalogue.languages)
    broken = [
        *problems,
        *offices.problems,
        *loaded.problems,
        *answers.problems,
        *asked,
        *catalogue.problems(),
        *jobs,
        *forgotten,
    ]
    gaps = [*_unasked(questions), *unnamed]
    if loaded.problems or answers.problems or offices.problems:
        return Findings(broken, gaps, register)
    wordings = tuple(catalogue.wordings().values())
    material = lint.Material(
        flows=loaded.flows,
        places=loaded.places,
        wordings=wordings,
        system=frozenset(SYSTEM) | _named(wordings, roots.code),
        facts=register.names,
        unsure=frozenset(key for key, fact in register.items() if not fact.publishable),
        links=frozenset(key for key, fact in register.items() if fact.unit is Unit.URL),
        answers=answers.answers,
        answer_places=answers.places,
        directory=offices.directory,
        regions=offices.regions,
        where=offices.where,
        questions=questions,
        outdated=outdated,
    )
    return Findings([*broken, *lint.check(material)], [*gaps, *lint.gaps(material)], register, material)


def _knowledge(roots: Roots, name: str) -> tuple[str, str]:
    file = roots.flows / "knowledge" / name
    return f"flows/knowledge/{name}", file.read_text(encoding="utf-8")


def _questions(
    locales: Traversable, languages: tuple[Language, ...]
) -> tuple[dict[Language, dict[AnswerId, tuple[str, ...]]], list[Problem]]:
    """Read how people ask in each language, and what is wrong in that."""
    found: dict[Language, dict[AnswerId, tuple[str, ...]]] = {}
    problems: list[Problem] = []
    for language in languages:
        own = found.setdefault(language, {})
        for name, text in yaml_in(locales / language / "questions", f"locales/{language}/questions").items():
            questions, trouble = load_questions(name, text)
            own.update({answer: (*own.get(answer, ()), *ways) for answer, ways in questions.items()})
            problems += trouble
    return found, problems


def _unasked(questions: Mapping[Language, Mapping[AnswerId, tuple[str, ...]]]) -> Iterator[Problem]:
    """Yield the languages in which nobody wrote down how people ask."""
    for language, ways in questions.items():
        if not ways:
            folder = f"locales/{language}/questions"
            yield Problem(folder, 0, "There are no files.", "Write how people ask.", language)


def _occupations(
    roots: Roots, register: Facts, languages: tuple[Language, ...]
) -> tuple[list[Problem], list[Problem]]:
    """Return what is wrong with occupations and their names, and those without a name in a language."""
    known, problems = occupations.load(*_knowledge(roots, "occupations.yaml"), register)
    gaps: list[Problem] = []
    for language in languages:
        file, name = roots.locales / language / "occupations.yaml", f"locales/{language}/occupations.yaml"
        if not file.is_file():
            gaps.append(Problem(name, 0, "The file is missing.", "Name every occupation.", language))
            continue
        names, trouble = occupations.load_names(name, file.read_text(encoding="utf-8"), known)
        problems = [*problems, *trouble]
        (problems if language == source.SOURCE else gaps).extend(occupations.unnamed(name, names, known))
    return problems, gaps


def _translated(
    locales: Traversable, languages: tuple[Language, ...]
) -> tuple[dict[Language, frozenset[str]], list[Problem]]:
    """Return what is outdated in each language, and what nobody recorded."""
    german = source.read(locales, source.SOURCE)
    outdated: dict[Language, frozenset[str]] = {}
    problems: list[Problem] = []
    for language in languages:
        there = translation.read(locales, language, german)
        outdated[language] = there.outdated
        problems += translation.broken_lines(locales, language)
        problems += _unrecorded(there)
    return outdated, problems


def _unrecorded(there: Translation) -> Iterator[Problem]:
    language = there.own.language
    file, command = f"locales/{language}/{translation.RECORD}", f"lotse translations record --lang {language}"
    for ids, trouble in (
        (there.unrecorded, "New or changed and not recorded"),
        (there.left_over, "Recorded, but no message any more"),
    ):
        if ids:
            shown = ", ".join(f"`{id}`" for id in ids[:_SHOWN]) + (", ..." if len(ids) > _SHOWN else "")
            yield Problem(file, 0, f"{trouble} ({len(ids)}): {shown}.", f"Run `{command}`.", language)


def _named(wordings: tuple[Wording, ...], code: Traversable) -> frozenset[str]:
    """Return the messages that code says."""
    quoted = frozenset(_mentioned(code))
    ids = wordings[0].messages if wordings else {}
    return frozenset(id for id in ids if id in quoted or id.startswith(FAMILIES))


def _mentioned(folder: Traversable) -> Iterator[str]:
    """Yield every quoted word in the code that looks like the id of a message."""
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _mentioned(entry)
        elif entry.name.endswith((".py", ".js", ".html")):
            yield from _ID.findall(entry.read_text(encoding="utf-8"))
