"""What is known of somebody's chance, and which of the routes are worth looking at for her. Says and asks nothing.

Decides no law of its own: that is in `flows.rules.routes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flows.model import Value, Variable
from flows.rules.answers import Answers
from flows.rules.figures import Situation
from flows.rules.person import JobOffer, Qualification, Qualified, Status
from flows.rules.routes import Assessment, Result, RouteId, assess
from flows.rules.routes.abilities import licence
from flows.rules.routes.assess import POINTS_CARD, SKILLED_CARD
from flows.rules.routes.learnt import basic_qualification, skilled_worker
from flows.rules.routes.table import SKILLED
from flows.rules.rule import Known
from flows.rules.verdicts import State


def _routes(*names: str) -> frozenset[RouteId]:
    return frozenset(map(RouteId, names))


EU = RouteId("eu_free_movement")
WESTERN_BALKANS = RouteId("western_balkans_26_2")
BY_PASSPORT = frozenset({WESTERN_BALKANS, RouteId("best_friends_26_1")})
BY_EXPERIENCE = _routes("experience_19c2", "experience_it_19c2")
TRAINING = _routes("apprenticeship_16a", "training_search_17", "language_course_16f")
PARTNERSHIP, ADAPTATION = RouteId("recognition_partnership_16d3"), RouteId("adaptation_16d1")
JOB_SEARCH, TRAINING_SEARCH = RouteId("job_search_20"), RouteId("training_search_17")
CARDS = frozenset({SKILLED_CARD, POINTS_CARD})
_RARE = _routes("exam_16d5", "short_term_15d", "ict_19")
"""Nobody is asked for what they need: an examination ahead, a seasonal employer, a transfer within a group."""
IN_IT = _routes("blue_card_it", "experience_it_19c2")
OF_AN_OCCUPATION = {
    **dict.fromkeys(IN_IT, "blue_card_it_isco_groups"),
    RouteId("care_assistant_22a"): "care_assistant_isco",
    RouteId("driver_24a"): "driver_isco",
}
_FOR_WHO_IS_NO_SKILLED_WORKER = frozenset({*BY_EXPERIENCE, RouteId("blue_card_it"), POINTS_CARD})
"""Nobody whose qualification counts in Germany needs them."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a person, and what follows."""

    answers: Answers
    judged: Assessment

    @property
    def it(self) -> Situation:
        """Who asks."""
        return self.judged.situation

    @property
    def counts(self) -> bool:
        """Whether the qualification counts in Germany: § 18 Abs. 3 AufenthG."""
        return skilled_worker.decide(self.it).state is State.MET

    @property
    def employed(self) -> bool:
        """Whether there is a job offer."""
        return isinstance(self.it.person.offer, JobOffer)

    def says(self, variable: str, *values: str) -> bool:
        """Tell whether an answer is one of these; without any, whether there is one."""
        said = self.answers.said(variable)
        return said in values if values else bool(said)


def look(known: Mapping[Variable, Value], content: Known, day: date) -> Seen:
    """Judge what is known on a day."""
    answers = Answers(known, content, day)
    it = answers.situation()
    return Seen(answers, assess(it.person, it.facts, day))


def view(seen: Seen) -> tuple[Result, ...]:
    """Return the routes to look at: not closed for good, not spared by another one, not of another occupation."""
    judged = seen.judged
    alive = [result for result in judged.results.values() if result.met or result.opens]
    found = [result for result in alive if _in_view(result.route.id, seen)]
    if not seen.says("qualification") or _needs_training(seen, found):
        return tuple(found)
    return tuple(result for result in found if result.route.id not in TRAINING)


def _in_view(id: RouteId, seen: Seen) -> bool:
    judged, it = seen.judged, seen.it
    if id in _RARE or id in judged.not_needed or (id in CARDS and JOB_SEARCH in judged.met):
        return False
    if any(by in judged.met for by in judged.results[id].route.spared_by):
        return False
    if id in OF_AN_OCCUPATION:
        asked = seen.says("occupation") or seen.says("occupation_group")
        if asked and not it.within(OF_AN_OCCUPATION[id]):
            return False
    if seen.counts and id in _FOR_WHO_IS_NO_SKILLED_WORKER:
        return False
    if id == PARTNERSHIP:
        return not seen.counts or licence.decide(it).state is State.FAILED
    learnt = it.person.qualification
    if id == ADAPTATION:
        return isinstance(learnt, Qualification) and learnt.status is Status.PARTIAL
    return id != SKILLED_CARD or learnt is None or _may_count(learnt)


def _may_count(learnt: Qualified) -> bool:
    """Tell whether the card without points is at hand: not while a procedure would have to come first."""
    return isinstance(learnt, Qualification) and learnt.status not in (Status.NOT_ASSESSED, Status.PARTIAL)


def _needs_training(seen: Seen, found: list[Result]) -> bool:
    """Tell whether training, or a course, is what is left: nobody else is asked for school and the like."""
    if seen.says("job_offer", "training"):
        return True
    ahead = {result.route.id for result in found} - TRAINING
    if not ahead or seen.employed or seen.judged.possible:
        return not ahead
    learnt_too_little = basic_qualification.decide(seen.it).state is State.FAILED
    return learnt_too_little and ahead <= BY_PASSPORT | set(SKILLED)
