"""What the lints see of the texts: every variant a person can meet, and what is wrong with the syntax."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from fluent.syntax import FluentParser, ast

from bot.texts import figures, source
from flows.facts import Facts
from flows.model import FactKey, MessageId
from flows.problems import Problem, nearest
from flows.wording import Pattern, Wording

_PARSER = FluentParser()
_FUNCTIONS = frozenset({"FACT", "NUMBER", "DATETIME"})
_PLACEABLE = re.compile(r"\{(\$)?(?:FACT\(\"([^\"]*)\"\)|(-?[a-zA-Z][\w.-]*))\}")
_ESTIMATES = {"url": 80, "text": 120, "title": 40, "operator": 40, "contact": 40}
_ESTIMATE = 20

Chosen = Mapping[str, str]
"""From a selector to the key of the variant that is taken."""


def wording(texts: source.Source, facts: Facts) -> Wording:
    """Return all patterns of a language."""
    found: dict[MessageId, Pattern] = {}
    for file, text in texts.files.items():
        for entry in _PARSER.parse(text).body:
            if isinstance(entry, ast.Message):
                for name, owner in _patterns(entry):
                    found.setdefault(MessageId(name), _pattern(owner, file, text))
    lengths = {name: _length(pattern, texts.language, facts, found) for name, pattern in found.items()}
    return Wording(texts.language, {name: _measured(found[name], length) for name, length in lengths.items()})


def problems(texts: source.Source, facts: Facts) -> list[Problem]:
    """Return junk, duplicates, references and functions that do not exist, open bold, facts nobody can say."""
    known: set[str] = set()
    entries: list[tuple[str, str, Any]] = []
    found: list[Problem] = []
    for file, text in texts.files.items():
        for entry in _PARSER.parse(text).body:
            if isinstance(entry, ast.Junk):
                said = entry.annotations[0].message if entry.annotations else "cannot be read"
                found.append(
                    Problem(file, _line(text, entry), f"is not Fluent: {said}.", _HINT, texts.language)
                )
            elif isinstance(entry, ast.Message | ast.Term):
                names = [name for name, _ in _patterns(entry)]
                twice = [name for name, count in Counter(names).items() if count > 1 or name in known]
                found += [
                    Problem(
                        file, _line(text, entry), f"`{name}` stands here a second time.", "", texts.language
                    )
                    for name in twice
                ]
                known.update(names)
                entries.append((file, text, entry))
    for file, text, entry in entries:
        for name, owner in _patterns(entry):
            for said, suggestion in _faults(name, owner, known, facts, texts.language):
                found.append(Problem(file, _line(text, owner), said, suggestion, texts.language))
    return found


_HINT = "A message is `id = text`; further lines are indented."


def _faults(name: str, owner: Any, known: set[str], facts: Facts, language: str) -> Iterator[tuple[str, str]]:
    needs = source.needs(owner.value)
    for reference in sorted(needs.references - known):
        yield f"`{name}` uses `{reference}`, which does not exist.", nearest(reference, known)
    for function in sorted(source.functions(owner.value) - _FUNCTIONS):
        yield f"`{name}` calls `{function}`, which does not exist.", nearest(function, _FUNCTIONS)
    for key in sorted(needs.facts):
        if FactKey(key) in facts and (said := _unsayable(key, facts, language)):
            yield f"`{name}` says the fact `{key}`, but {said}.", ""
    if any(rendering.count("**") % 2 for rendering in _renderings(owner.value)):
        yield f"`{name}` has bold that is not closed.", "Write `**` before and after it."


def _unsayable(key: str, facts: Facts, language: str) -> str:
    fact = facts[FactKey(key)]
    try:
        figures.value(fact.value, fact.unit, language)
    except ValueError as error:
        return str(error)
    return ""


def _patterns(entry: Any) -> Iterator[tuple[str, Any]]:
    """Yield the message and its attributes: everything that has a `value`."""
    name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
    if entry.value is not None:
        yield name, entry
    for attribute in entry.attributes:
        yield f"{name}.{attribute.id.name}", attribute


def _pattern(owner: Any, file: str, text: str) -> Pattern:
    needs = source.needs(owner.value)
    return Pattern(
        renderings=_renderings(owner.value),
        length=0,
        file=file,
        line=_line(text, owner),
        variables=needs.variables,
        facts=frozenset(FactKey(key) for key in needs.facts),
        references=frozenset(MessageId(name) for name in needs.references if not name.startswith("-")),
    )


def _measured(pattern: Pattern, length: int) -> Pattern:
    return Pattern(
        pattern.renderings,
        length,
        pattern.file,
        pattern.line,
        pattern.variables,
        pattern.facts,
        pattern.references,
    )


def _length(
    pattern: Pattern, language: str, facts: Facts, known: Mapping[MessageId, Pattern], depth: int = 0
) -> int:
    def estimate(placeable: re.Match[str]) -> str:
        variable, fact, name = placeable.groups()
        if variable:
            return "x" * _ESTIMATES.get(name, _ESTIMATE)
        if fact is not None:
            return _fact_estimate(fact, facts, language)
        used = known.get(MessageId(name))
        return "x" * (_length(used, language, facts, known, depth + 1) if used and depth < 5 else _ESTIMATE)

    return max(
        (len(_PLACEABLE.sub(estimate, rendering).replace("**", "")) for rendering in pattern.renderings),
        default=0,
    )


def _fact_estimate(key: str, facts: Facts, language: str) -> str:
    if FactKey(key) in facts and not _unsayable(key, facts, language):
        fact = facts[FactKey(key)]
        return figures.value(fact.value, fact.unit, language)
    return "x" * _ESTIMATE


def _renderings(pattern: Any) -> tuple[str, ...]:
    choices = [{}, *_choices(pattern, {})]
    return tuple(dict.fromkeys(_render(pattern, chosen) for chosen in choices))


def _choices(pattern: Any, above: Chosen) -> Iterator[Chosen]:
    """Yield what must be chosen to see each variant; the same selector chooses the same everywhere."""
    for select in _selects(pattern):
        selector = _inline(select.selector, {})
        for variant in select.variants:
            chosen = {**above, selector: _key(variant)}
            yield chosen
            yield from _choices(variant.value, chosen)


def _selects(pattern: Any) -> Iterator[Any]:
    for element in pattern.elements:
        while isinstance(element, ast.Placeable):
            element = element.expression
        if isinstance(element, ast.SelectExpression):
            yield element


def _render(pattern: Any, chosen: Chosen) -> str:
    return "".join(
        element.value if isinstance(element, ast.TextElement) else _inline(element.expression, chosen)
        for element in pattern.elements
    )


def _inline(expression: Any, chosen: Chosen) -> str:
    match expression:
        case ast.Placeable():
            return _inline(expression.expression, chosen)
        case ast.SelectExpression():
            wanted = chosen.get(_inline(expression.selector, {}))
            default = next(variant for variant in expression.variants if variant.default)
            taken = next((variant for variant in expression.variants if _key(variant) == wanted), default)
            return _render(taken.value, chosen)
        case ast.StringLiteral():
            return str(expression.parse()["value"])
        case ast.NumberLiteral():
            return str(expression.value)
        case ast.VariableReference():
            return f"{{${expression.id.name}}}"
        case ast.FunctionReference():
            if (key := source.fact_key(expression)) is not None:
                return f'{{FACT("{key}")}}'
            return "".join(_inline(argument, chosen) for argument in expression.arguments.positional)
        case _:
            return f"{{{source.name(expression)}}}"


def _key(variant: Any) -> str:
    return str(variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value)


def _line(text: str, node: Any) -> int:
    """Return the line of an entry, of its id where it has one: a comment belongs to the entry."""
    start = getattr(node, "id", node).span.start
    return text.count("\n", 0, start) + 1
