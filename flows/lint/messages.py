"""Lints on the set of messages: none missing, none left over, the same in every language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from flows.lint.material import Material, within
from flows.lint.uses import Use, uses
from flows.model import MessageId
from flows.problems import Problem, nearest
from flows.wording import Pattern, Wording

STANDARD = frozenset({"for", "channel"})
"""The arguments that every message gets: for whom the person asks, and whether a messenger can read along."""

_SHOWN = re.compile(r"\{\s*\$([\w-]+)\s*\}")
_LIKENESS = 0.85
"""Ids of messages are alike by nature: only a slip of the pen is worth a suggestion."""


def missing(material: Material) -> Iterator[Problem]:
    """Find messages that are needed and that even the source language lacks."""
    source = material.source
    if source is None:
        return
    lacking = {use.id: use for use in uses(material) if not use.optional and not _has(source, use)}
    for use in lacking.values():
        yield _missing_use(source, use)


def untranslated(material: Material) -> Iterator[Problem]:
    """Find messages that the source language has and a translation lacks."""
    for wording in material.wordings[1:]:
        yield from _untranslated(wording, material.wordings[0])


def outdated(material: Material) -> Iterator[Problem]:
    """Find translations of what the source language does not say any more."""
    told: set[tuple[str, MessageId]] = set()
    for language, part, pattern in material.patterns():
        id, original = _parent(part), material.wordings[0].messages.get(part)
        if original and id in material.outdated.get(language, ()) and (language, id) not in told:
            told.add((language, id))
            text = f"`{id}` is outdated: {original.file}:{original.line} has changed since."
            advice = f"Compare them, then run `lotse translations record --lang {language} {id}`."
            yield within(language, pattern, text, advice)


def _has(wording: Wording, use: Use) -> bool:
    return use.id in wording.messages or use.also in wording.messages


def _missing_use(source: Wording, use: Use) -> Problem:
    parent, _, attribute = use.id.partition(".")
    what = f"the attribute `.{attribute}` of `{parent}`" if attribute else f"the message `{use.id}`"
    other = f" (nor `{use.also}`)" if use.also else ""
    text = f"{use.by[0].upper()}{use.by[1:]} needs {what}{other}, which is missing."
    meant = nearest(use.id, source.messages, otherwise=0, likeness=_LIKENESS) if not attribute else ""
    beside = source.messages.get(MessageId(parent))
    advice = (
        f"Add it after {beside.file}:{beside.line}." if beside else f"Add it to locales/{source.language}."
    )
    file = use.place.file or f"locales/{source.language}"
    return Problem(file, use.place.line, text, meant or advice, source.language)


def _untranslated(wording: Wording, source: Wording) -> Iterator[Problem]:
    """Yield what the source has and a translation lacks, a file that is missing as a whole only once."""
    files = {pattern.file for pattern in wording.messages.values()}
    whole: Counter[tuple[str, str]] = Counter()
    for id, pattern in source.messages.items():
        file = pattern.file.replace(f"/{source.language}/", f"/{wording.language}/")
        if id in wording.messages:
            continue
        if file in files:
            text = f"`{id}` is missing; {pattern.file}:{pattern.line} has it."
            yield Problem(file, 0, text, f"Translate it: {_shortened(pattern.text)}", wording.language)
        else:
            whole[file, pattern.file] += 1
    for (file, original), count in whole.items():
        text = f"The file is missing, and with it {count} texts."
        yield Problem(file, 0, text, f"Translate {original}.", wording.language)


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return f"“{words if len(words) <= 60 else words[:59] + '…'}”"


def _parent(id: MessageId) -> MessageId:
    return MessageId(id.split(".")[0])


def only_in_translation(material: Material) -> Iterator[Problem]:
    """Find messages of a translation that its source does not have. An attribute too many of an outdated one goes
    when that is translated anew.
    """
    source = material.source
    for language, id, pattern in material.patterns():
        outdated = _parent(id) in material.outdated.get(language, ())
        if source and language != source.language and id not in source.messages and not outdated:
            text = f"`{id}` does not exist in the source language {source.language}."
            yield within(
                language, pattern, text, nearest(id, source.messages, otherwise=0, likeness=_LIKENESS)
            )


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
            advice = nearest(id, used, otherwise=0, likeness=_LIKENESS) or "Delete it, or use it in a flow."
            yield within(source.language, pattern, text, advice)


def different_variables(material: Material) -> Iterator[Problem]:
    """Find texts that use other variables or facts than their source. A translation may add `$for`, not drop it.

    What is outdated was translated from another source, and nobody sees it.
    """
    source = material.source
    for language, id, pattern in material.patterns():
        original = source.messages.get(id) if source and language != source.language else None
        if original is None or _parent(id) in material.outdated.get(language, ()):
            continue
        dropped = _names(original) - _names(pattern)
        added = _names(pattern) - _names(original) - {f"${name}" for name in STANDARD}
        if dropped or added:
            changes = [f"lacks {_listed(dropped)}"] * bool(dropped) + [f"adds {_listed(added)}"] * bool(added)
            text = f"`{id}` {' and '.join(changes)}, unlike {original.file}:{original.line}."
            yield within(language, pattern, text, "Use the same variables and facts in every language.")


def _names(pattern: Pattern) -> set[str]:
    """Return what a text shows and which standard arguments it has words for. Other selectors are grammar: they may
    differ.
    """
    shown = {f"${name}" for rendering in pattern.renderings for name in _SHOWN.findall(rendering)}
    chosen = {f"${name}" for name in STANDARD & pattern.variables}
    return shown | chosen | {f'FACT("{key}")' for key in pattern.facts}


def _listed(names: set[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))


def unknown_variables(material: Material) -> Iterator[Problem]:
    """Find texts of flows and answers that want an argument beyond the standard ones: they get no other."""
    own = {use.id for use in uses(material) if use.flow}
    for language, id, pattern in material.patterns():
        for name in sorted(pattern.variables - STANDARD) if id in own else ():
            text = f"`{id}` wants `${name}`, but a text of a flow is given `$for` and `$channel` only."
            yield within(language, pattern, text, 'Write it without, or use a fact: `{ FACT("key") }`.')
