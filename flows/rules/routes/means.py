"""Conditions on training places and on means to live. Pure."""

from __future__ import annotations

from flows.rules.figures import Situation
from flows.rules.person import Person, TrainingKind, TrainingOffer
from flows.rules.routes.abilities import german
from flows.rules.verdicts import MET, Condition, State, Verdict, at_least, condition, either, known, opened

_NO_TRAINING = TrainingOffer()


def training_of(person: Person) -> TrainingOffer:
    """Return the training place, one of which nothing is known where there is none."""
    return person.training if isinstance(person.training, TrainingOffer) else _NO_TRAINING


def livelihood(id: str, series: str) -> Condition:
    """Ask for means to live on, per month: § 2 Abs. 3 AufenthG."""

    def decide(it: Situation) -> Verdict:
        return at_least(it.person.funds_month, it.figure(series), "funds")

    return Condition(id, decide, (series,))


@condition("livelihood_search", "oc_livelihood")
def livelihood_search(it: Situation) -> Verdict:
    """§ 5 Abs. 1 Nr. 1, § 20 AufenthG: no amount stands in the law, so less than the usual one stays open."""
    figure, funds = it.figure("oc_livelihood"), it.person.funds_month
    enough = True if funds is not None and funds >= figure.number else None
    return known(enough, f"means to live on, such as {figure}", figures=(figure,))


@condition("training_place")
def training_place(it: Situation) -> Verdict:
    """§ 16a Abs. 1, 2 AufenthG: a training contract or a place at a school."""
    return (
        MET
        if isinstance(it.person.training, TrainingOffer)
        else opened("a training contract or a school place")
    )


@condition("german_for_training", "apprenticeship_german")
def german_for_training(it: Situation) -> Verdict:
    """§ 16a Abs. 3 AufenthG: German B1, unless the provider tested it or a preparatory course is planned."""
    training = training_of(it.person)
    return either(
        german("", "apprenticeship_german").decide(it),
        known(training.german_tested, "German tested by the provider", "not tested"),
        known(training.preparatory_course, "a preparatory course", "no course"),
    )


@condition("livelihood_training", "apprenticeship_livelihood", "apprenticeship_livelihood_school")
def livelihood_training(it: Situation) -> Verdict:
    """§ 2 Abs. 3 AufenthG: means to live on during training; the pay counts."""
    kind, pay = training_of(it.person).kind, training_of(it.person).gross_month
    amounts = (it.figure("apprenticeship_livelihood"), it.figure("apprenticeship_livelihood_school"))
    figure = amounts[0] if kind is TrainingKind.IN_COMPANY else amounts[1]
    verdict = either(at_least(it.person.funds_month, figure, "funds"), at_least(pay, figure, "training pay"))
    return (
        opened(verdict.need, *verdict.figures) if kind is None and verdict.state is not State.MET else verdict
    )
