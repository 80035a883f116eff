"""What is known of the occupation a person named: what to show her of it. Says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flows.effects import ShowOccupation
from flows.model import Value, Variable
from flows.rules.figures import Situation
from flows.rules.person import Person
from flows.rules.rule import Known

_LIST, _IT, _SALARY = "blue_card_shortage_isco_groups", "blue_card_it_isco_groups", "blue_card_salary_reduced"


def show(known: Mapping[Variable, Value], content: Known, day: date) -> ShowOccupation | None:
    """Return what to show of the occupation among these answers, on a day; None where there is none."""
    occupation = content.occupations.get(str(known.get(Variable("occupation"))))
    if occupation is None:
        return None
    it = Situation(Person(isco=occupation.isco08.partition("/")[0]), content.facts, day).within(_IT) is True
    return ShowOccupation(
        occupation.id,
        occupation.regulated,
        occupation.shortage,
        occupation.body,
        it,
        (occupation.fact, _LIST, *(() if occupation.shortage == "no" else (_SALARY,))),
    )
