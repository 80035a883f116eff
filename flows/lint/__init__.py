"""What the loaders cannot see: whether flows, texts, answers and facts fit together. Pure; each lint is a function.

What is broken is one thing, what a translation does not have yet another: a language that is begun breaks nothing.
"""

from __future__ import annotations

from flows.lint import figures, knowledge, labels, messages, shape, texts
from flows.lint.material import Limits, Material
from flows.problems import Problem

__all__ = ["Limits", "Material", "check", "gaps"]

LINTS = (
    shape.unreachable_steps,
    shape.unreachable_flows,
    shape.dead_ends,
    shape.loops_without_input,
    shape.empty_choices,
    messages.missing,
    messages.only_in_translation,
    messages.unused,
    messages.different_variables,
    messages.unknown_variables,
    labels.clashes,
    labels.reserved_words,
    labels.too_many_choices,
    labels.payloads,
    texts.too_long,
    texts.addresses_in_line,
    texts.other_markup,
    texts.invisible_characters,
    figures.bare_figures,
    knowledge.facts_in_texts,
    knowledge.facts_in_flows,
    knowledge.facts_in_answers,
    knowledge.answers_in_flows,
    knowledge.answer_flows,
    knowledge.office_topics,
    knowledge.phrasings,
)
COMPLETENESS = (messages.untranslated, messages.outdated, knowledge.untold_phrasings)


def check(material: Material) -> list[Problem]:
    """Return everything that is wrong, sorted by file and line."""
    return sorted({problem for lint in LINTS for problem in lint(material)})


def gaps(material: Material) -> list[Problem]:
    """Return what the translations lack, sorted by file and line."""
    return sorted({problem for lint in COMPLETENESS for problem in lint(material)})
