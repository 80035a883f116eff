"""Reads all content from disk once, at start: flows, texts, facts, answers, occupations. Refuses what is broken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.ports import Clock
from bot.texts import Catalogue, build_lexicon, source, translation
from flows import directory, facts, occupations
from flows.answers import model
from flows.answers.matching import Embed, Matcher
from flows.answers.trained import TrainedMatcher
from flows.content import Content
from flows.facts import Facts
from flows.load import load, load_answers, load_questions
from flows.model import Answer, AnswerId, Language
from flows.problems import Problem
from flows.rules import RULES

TRAINED = files("flows") / "answers" / "trained.npz"
"""What the matcher has learnt; written by `lotse train`."""
_DIGITS = 8
"""Of a revision: one answer has a handful of them, so these never meet."""


class BadContent(Exception):
    """Names every problem at once."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything read. `matcher` reads the trained file when called: that takes a moment."""

    content: Content
    catalogue: Catalogue
    facts: Facts
    matcher: Callable[[Embed | None], Matcher]


def now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def read(clock: Clock = now) -> Loaded:
    """Read the content that comes with Lotse; raise `BadContent` with everything that is wrong in it."""
    root = files("flows")
    register, trouble = facts.load(*_knowledge(root, "facts.yaml"))
    flows = load(
        yaml_in(root / "definitions", "flows/definitions"), {id: rule.outcomes for id, rule in RULES.items()}
    )
    answers = load_answers(yaml_in(root / "knowledge" / "answers", "flows/knowledge/answers"))
    jobs, more = occupations.load(*_knowledge(root, "occupations.yaml"), register)
    offices = directory.load(directory_files(root), register, flows.flows)
    problems = [*trouble, *flows.problems, *answers.problems, *more, *offices.problems]
    if problems:
        raise BadContent(sorted(problems))
    texts = source.packaged()
    catalogue = Catalogue(clock, register, root=texts, languages=translation.offered(texts))
    content = Content(
        flows=flows.flows,
        languages=catalogue.languages,
        answers=revised(answers.answers, catalogue.digests),
        occupations=jobs,
        facts=register,
        lexicon=build_lexicon(catalogue, flows.flows.values(), jobs, offices),
        regions=offices.regions,
        directory=offices.directory,
    )
    return Loaded(content, catalogue, register, partial(_matcher, catalogue, answers.answers))


def revised(answers: Mapping[AnswerId, Answer], digests: Mapping[str, str]) -> dict[AnswerId, Answer]:
    """Return answers with their revision: title, text and detail as the source has them, and the keys of the facts."""
    return {id: replace(answer, revision=_revision(answer, digests)) for id, answer in answers.items()}


def _revision(answer: Answer, digests: Mapping[str, str]) -> str:
    told = " ".join((digests.get(f"answer-{answer.id}", ""), *answer.facts))
    return sha256(told.encode()).hexdigest()[:_DIGITS]


def yaml_in(folder: Traversable, shown: str) -> dict[str, str]:
    """Read the YAML files of a directory, by name as it is shown, in the order of their names."""
    found = (
        sorted(file.name for file in folder.iterdir() if file.name.endswith(".yaml"))
        if folder.is_dir()
        else []
    )
    return {f"{shown}/{name}": (folder / name).read_text(encoding="utf-8") for name in found}


def questions(root: Traversable, language: Language) -> Mapping[AnswerId, tuple[str, ...]]:
    """Read how people ask in a language: phrasings by answer."""
    found: dict[AnswerId, tuple[str, ...]] = {}
    for name, text in yaml_in(root / language / "questions", f"locales/{language}/questions").items():
        for answer, ways in load_questions(name, text)[0].items():
            found[answer] = (*found.get(answer, ()), *ways)
    return found


def directory_files(root: Traversable) -> directory.Files:
    """Read the files of offices, countries, places and regions."""
    return directory.Files(
        _knowledge(root, "directory.yaml"),
        _knowledge(root, "countries.yaml"),
        _knowledge(root, "places.yaml"),
        yaml_in(root / "regions", "flows/regions"),
    )


def _knowledge(root: Traversable, name: str) -> tuple[str, str]:
    return f"flows/knowledge/{name}", (root / "knowledge" / name).read_text(encoding="utf-8")


def trained() -> model.Model:
    """Read the trained file; raise `ValueError` or `KeyError` where it is none."""
    return model.load(TRAINED.read_bytes())


def _matcher(catalogue: Catalogue, answers: Mapping[AnswerId, Answer], embed: Embed | None) -> Matcher:
    def title(language: Language, answer: AnswerId) -> str | None:
        return catalogue.own(language, f"answer-{answer}.title")

    return TrainedMatcher.of(trained(), answers, title, embed)
