"""Which questions the answers about the Opportunity Card leave to ask.

Decides no law of its own: what counts is in `flows.rules.opportunity_card` and `flows.rules.routes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flows.model import RuleId, Value, Variable
from flows.rules.answers import Answers
from flows.rules.person import NOTHING
from flows.rules.routes.learnt import basic_qualification, skilled_worker
from flows.rules.rule import Known, Rule
from flows.rules.verdicts import State


def questions(known: Mapping[Variable, Value], content: Known, day: date) -> str:
    """Return which questions decide, once the qualification is known: § 20a Abs. 3, 4 AufenthG."""
    it = Answers(known, content, day).situation()
    if it.person.qualification is NOTHING:
        return "none"
    if skilled_worker.decide(it).state is State.MET:
        return "skilled"
    return "closed" if basic_qualification.decide(it).state is State.FAILED else "points"


def occupation(known: Mapping[Variable, Value], content: Known, day: date) -> str:
    """Return whether the list of occupations tells the group of § 20b Abs. 1 Nr. 8 AufenthG, or she has to."""
    return "known" if Answers(known, content, day).occupation else "unknown"


QUESTIONS = Rule(RuleId("card_questions"), frozenset({"none", "skilled", "closed", "points"}), questions)
OCCUPATION = Rule(RuleId("card_occupation"), frozenset({"known", "unknown"}), occupation)
