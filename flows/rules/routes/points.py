"""The condition of the Opportunity Card that counts points. Pure; the points themselves stand in `opportunity_card`."""

from __future__ import annotations

from flows.rules.figures import Situation
from flows.rules.opportunity_card import READS, tally
from flows.rules.verdicts import Verdict, condition, known


@condition("points", "oc_min_points", *READS)
def enough(it: Situation) -> Verdict:
    """§ 20a Abs. 3 Nr. 2, § 20b AufenthG: six points; open where a missing answer or two readings decide."""
    least, counted = it.figure("oc_min_points"), tally(it)
    sure, most = counted.points >= least.number, counted.highest >= least.number
    reached = True if sure else None if most else False
    why = f"{counted.points} < {least}"
    return known(reached, f"{least}, {counted.points} are sure", why, figures=(least,))
