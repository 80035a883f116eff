"""The decision tables of the flows: pure, each row with its section of the law. They decide, they say nothing."""

from __future__ import annotations

from collections.abc import Mapping

from flows.model import RuleId
from flows.rules import chance
from flows.rules.card import OCCUPATION, QUESTIONS
from flows.rules.employer import ROUTE
from flows.rules.job_offer import FIRST_SIGNS, OFFER
from flows.rules.passport import PASSPORT
from flows.rules.quiz import QUIZ
from flows.rules.recognition import PATH
from flows.rules.rule import Known, Rule

__all__ = ["RULES", "Known", "Rule"]

RULES: Mapping[RuleId, Rule] = {
    rule.id: rule
    for rule in (
        *(PATH, QUESTIONS, OCCUPATION, PASSPORT, FIRST_SIGNS, OFFER, ROUTE, QUIZ),
        *(chance.NEXT, chance.EARLIER_ANSWERS, chance.PATH),
    )
}
