"""Whether a job offer shows danger signs, from a handful of answers. Judges the answers, never an employer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flows.model import RuleId, Value, Variable
from flows.rules.rule import Known, Rule


@dataclass(frozen=True, slots=True)
class Sign:
    """Shows when every answer it names was given so."""

    basis: str
    answers: Mapping[str, str]

    def shows(self, known: Mapping[Variable, Value]) -> bool:
        """Tell whether the answers show it."""
        return all(known.get(Variable(name)) == value for name, value in self.answers.items())


FIRST = (
    Sign("§ 296 Abs. 2, § 297 SGB III: no payment in advance", {"offer_money": "before"}),
    Sign("§§ 232 ff. StGB: who keeps a passport exploits", {"offer_passport": "yes"}),
)
"""What is asked first: one of them, and no more needs to be asked."""

DANGER = (
    *FIRST,
    Sign("no employer behind the offer (red flags of the register)", {"offer_employer": "no"}),
    Sign("§ 1 MiLoG: less than the minimum wage", {"offer_pay_stated": "yes", "offer_pay_enough": "no"}),
    Sign(
        "§ 2 NachwG: neither a contract nor its essential terms",
        {"offer_contract": "no", "offer_pay_stated": "no"},
    ),
)
"""One of them is enough."""

GOOD = {
    "offer_money": "no",
    "offer_passport": "no",
    "offer_employer": "yes",
    "offer_contract": "yes",
    "offer_pay_stated": "yes",
    "offer_pay_enough": "yes",
}
"""What an offer must show to be good so far: all of it. What was not answered is open."""


def first_signs(known: Mapping[Variable, Value], _: Known, __: date) -> str:
    """Return whether the first two answers are enough; the others may be of an offer checked before this one."""
    return "danger" if any(sign.shows(known) for sign in FIRST) else "open"


def offer(known: Mapping[Variable, Value], _: Known, __: date) -> str:
    """Return `danger`, `good`, or `unclear` when something is open."""
    if any(sign.shows(known) for sign in DANGER):
        return "danger"
    return "good" if Sign("", GOOD).shows(known) else "unclear"


FIRST_SIGNS = Rule(RuleId("job_first_signs"), frozenset({"danger", "open"}), first_signs)
OFFER = Rule(RuleId("job_offer"), frozenset({"danger", "unclear", "good"}), offer)
