"""Lints on what a person presses or types: no label or synonym means two things, every button fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flows.answers.spelling import fold
from flows.lint.material import Material, at, within
from flows.lint.uses import label_of, word_ids
from flows.model import Ask, ChoiceId, Flow, Input, Language, MessageId, Variable
from flows.problems import Problem
from flows.wording import Pattern, Wording

FOR_WHOM = Variable("asking_for")
SERIAL = 10**9
"""No conversation has more questions than this; it is the prefix of a button's payload."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say a choice: folded, as written, in which language, and where."""

    folded: str
    written: str
    choice: str
    language: Language
    pattern: Pattern


def clashes(material: Material) -> Iterator[Problem]:
    """Find labels and synonyms that also mean a reserved word, a number, or another choice of the same step."""
    reserved = _reserved(material)
    for message, choices in _questions(material).items():
        forms = [form for wording in material.wordings for form in _forms(wording, message, choices)]
        meanings: dict[str, Form] = {}
        for form in forms:
            yield from _against_reserved(form, message, reserved)
            other = meanings.setdefault(form.folded, form)
            if other.choice != form.choice:
                there = "" if other.language == form.language else f" in {other.language}"
                text = (
                    f"“{form.written}” means `{form.choice}` of `{message}`, and `{other.choice}`{there} too."
                )
                yield within(form.language, form.pattern, text, "Word one of them differently.")


def _questions(material: Material) -> dict[MessageId, list[ChoiceId]]:
    """Return what may be chosen at each question; those that share a message are one."""
    found: dict[MessageId, list[ChoiceId]] = {}
    for flow in material.flows.values():
        for step in flow.steps.values():
            if isinstance(step, Ask):
                found.setdefault(step.message, []).extend(choice.id for choice in step.choices)
            elif isinstance(step, Input) and step.otherwise:
                found.setdefault(step.message, []).append(ChoiceId("unknown"))
    return found


def _forms(wording: Wording, message: MessageId, choices: list[ChoiceId]) -> Iterator[Form]:
    for choice in dict.fromkeys(choices):
        label, words = label_of(wording, message, choice)
        yield from _said(wording, choice, label, words)


def _said(wording: Wording, choice: str, label: MessageId, words: MessageId) -> Iterator[Form]:
    if pattern := wording.messages.get(label):
        yield from (Form(fold(text), text, choice, wording.language, pattern) for text in pattern.renderings)
    if pattern := wording.messages.get(words):
        for part in filter(None, (part.strip() for part in pattern.text.replace("،", ",").split(","))):
            yield Form(fold(part), part, choice, wording.language, pattern)


def _reserved(material: Material) -> dict[str, Form]:
    found: dict[str, Form] = {}
    for wording in material.wordings:
        for word, label, words in word_ids():
            for form in _said(wording, word, label, words):
                found.setdefault(form.folded, form)
    return found


def _against_reserved(form: Form, message: MessageId, reserved: dict[str, Form]) -> Iterator[Problem]:
    word = reserved.get(form.folded)
    if word and word.choice != form.choice:
        text = f"“{form.written}” (`{form.choice}` of `{message}`) is also the reserved word `{word.choice}`"
        advice = f"Word it differently; see {word.pattern.file}:{word.pattern.line}."
        yield within(form.language, form.pattern, f"{text} in {word.language}.", advice)
    if form.folded.isdecimal():
        text = f"“{form.written}” (`{form.choice}` of `{message}`) is a number, which chooses by position."
        yield within(form.language, form.pattern, text, "Add a word to it.")
    if not form.folded:
        text = f"“{form.written}” (`{form.choice}` of `{message}`) has no letter, so nobody can type it."
        yield within(form.language, form.pattern, text, "Use words.")


def reserved_words(material: Material) -> Iterator[Problem]:
    """Find words that stand for two reserved words, in one language or in two."""
    meanings: dict[str, Form] = {}
    for wording in material.wordings:
        for word, label, words in word_ids():
            for form in _said(wording, word, label, words):
                other = meanings.setdefault(form.folded, form)
                if other.choice != form.choice:
                    both = f"`{form.choice}`, and `{other.choice}` in {other.language}"
                    text = f"“{form.written}” is the reserved word {both}."
                    yield within(form.language, form.pattern, text, "Keep it for one of them.")


def too_many_choices(material: Material) -> Iterator[Problem]:
    """Find questions with more choices than a list of a messenger has rows."""
    limit = material.limits.choices
    for flow, step in _asks(material):
        if (most := _most(step)) > limit:
            text = f"The step `{step.id}` offers {most} choices, at most {limit} fit."
            yield at(material.places.of(flow.id, step.id), text, "Ask in two steps.")


def _most(step: Ask) -> int:
    """Return how many choices a step offers at most, whoever asks."""
    for_whom = {word for choice in step.choices for word in choice.condition.when.get(FOR_WHOM, ())}
    shown = (
        sum(whom in choice.condition.when.get(FOR_WHOM, (whom,)) for choice in step.choices)
        for whom in (None, *for_whom)
    )
    return max(shown)


def payloads(material: Material) -> Iterator[Problem]:
    """Find choices and flows whose button would be too long for a messenger."""
    limit = material.limits.payload
    for flow, step in _asks(material):
        for choice in step.choices:
            size = len(f"{SERIAL}.{choice.id}".encode())
            if size > limit:
                text = f"The button of `{choice.id}` takes {size} bytes, at most {limit} fit."
                yield at(material.places.of(flow.id, step.id, choice.id), text, "Shorten the id.")
    for flow in material.flows.values():
        size = len(f"{SERIAL}~go.{flow.id}".encode())
        if size > limit:
            text = f"The button of the flow `{flow.id}` takes {size} bytes, at most {limit} fit."
            yield at(material.places.of(flow.id), text, "Shorten the id.")


def _asks(material: Material) -> Iterator[tuple[Flow, Ask]]:
    for flow in material.flows.values():
        for step in flow.steps.values():
            if isinstance(step, Ask):
                yield flow, step
