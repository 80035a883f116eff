"""Lints on the set of messages: none missing, none left over, the same in every language."""

from __future__ import annotations

from collections.abc import Iterator

from flows.lint.material import Material, within
from flows.lint.uses import Use, uses
from flows.model import Language, MessageId
from flows.problems import Problem, nearest
from flows.wording import Pattern, Wording

STANDARD = "for"
"""The argument that every message gets: for whom the person asks."""


def missing(material: Material) -> Iterator[Problem]:
    """Find messages that are needed, or that the source language has, and that a language lacks."""
    needed = [use for use in uses(material) if not use.optional]
    source = material.source
    for wording in material.wordings:
        lacking = {use.id: use for use in needed if not _has(wording, use)}
        known = source.messages if source else {}
        for id, use in lacking.items():
            if id not in known:
                yield _missing_use(wording, use, source)
        if wording is not source:
            for id, pattern in known.items():
                if id not in wording.messages and not (
                    id in lacking and "." in id and _parent(id) in lacking
                ):
                    yield _untranslated(wording.language, id, pattern, source)


def _has(wording: Wording, use: Use) -> bool:
    return use.id in wording.messages or use.also in wording.messages


def _missing_use(wording: Wording, use: Use, source: Wording | None) -> Problem:
    parent = _parent(use.id)
    what = (
        f"the attribute `.{use.id.split('.')[1]}` of `{parent}`"
        if "." in use.id
        else f"the message `{use.id}`"
    )
    other = f" (nor `{use.also}`)" if use.also else ""
    meant = "" if "." in use.id else nearest(use.id, wording.messages, otherwise=0)
    beside = (source.messages if source else {}).get(parent)
    place = f" after {beside.file}:{beside.line}" if beside else f" to locales/{wording.language}"
    text = f"{use.by[0].upper()}{use.by[1:]} needs {what}{other}, which is missing."
    advice = meant or f"Add it{place}."
    return Problem(
        use.place.file or f"locales/{wording.language}", use.place.line, text, advice, wording.language
    )


def _untranslated(language: Language, id: MessageId, pattern: Pattern, source: Wording | None) -> Problem:
    code = source.language if source else ""
    file = pattern.file.replace(f"/{code}/", f"/{language}/")
    text = f"`{id}` is missing; {pattern.file}:{pattern.line} has it."
    return Problem(file, 0, text, f"Translate it: {_shortened(pattern.text)}", language)


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return f"“{words if len(words) <= 60 else words[:59] + '…'}”"


def _parent(id: MessageId) -> MessageId:
    return MessageId(id.split(".")[0])


def only_in_translation(material: Material) -> Iterator[Problem]:
    """Find messages of a translation that its source does not have."""
    source = material.source
    for language, id, pattern in material.patterns():
        if source and language != source.language and id not in source.messages:
            text = f"`{id}` does not exist in the source language {source.language}."
            yield within(language, pattern, text, nearest(id, source.messages, otherwise=0))


def unused(material: Material) -> Iterator[Problem]:
    """Find messages of the source language that nothing says."""
    source = material.source
    if source is None:
        return
    used = {use.id for use in uses(material)} | {use.also for use in uses(material) if use.also}
    waiting = list(used)
    while waiting:
        pattern = source.messages.get(waiting.pop())
        fresh = pattern.references - used if pattern else frozenset()
        used |= fresh
        waiting.extend(fresh)
    for id, pattern in source.messages.items():
        if id not in used and not ("." in id and _parent(id) not in used):
            text = f"Nothing says `{id}`."
            advice = nearest(id, used, otherwise=0) or "Delete it, or use it in a flow."
            yield within(source.language, pattern, text, advice)


def different_variables(material: Material) -> Iterator[Problem]:
    """Find texts that use other variables or facts than their source. A translation may add `$for`, not drop it."""
    source = material.source
    for language, id, pattern in material.patterns():
        original = source.messages.get(id) if source and language != source.language else None
        if original is None:
            continue
        dropped = _names(original) - _names(pattern)
        added = _names(pattern) - _names(original) - {f"${STANDARD}"}
        if dropped or added:
            changes = [f"lacks {_listed(dropped)}"] * bool(dropped) + [f"adds {_listed(added)}"] * bool(added)
            text = f"`{id}` {' and '.join(changes)}, unlike {original.file}:{original.line}."
            yield within(language, pattern, text, "Use the same variables and facts in every language.")


def _names(pattern: Pattern) -> set[str]:
    return {f"${name}" for name in pattern.variables} | {f'FACT("{key}")' for key in pattern.facts}


def _listed(names: set[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))


def unknown_variables(material: Material) -> Iterator[Problem]:
    """Find texts of flows and answers that want an argument other than `$for`: they get no other."""
    own = {use.id for use in uses(material) if use.flow}
    for language, id, pattern in material.patterns():
        for name in sorted(pattern.variables - {STANDARD}) if id in own else ():
            text = f"`{id}` wants `${name}`, but a text of a flow is given `$for` only."
            yield within(language, pattern, text, 'Write it without, or use a fact: `{ FACT("key") }`.')
