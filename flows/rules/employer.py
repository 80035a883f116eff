"""Which road map fits an employer who hires somebody without an EU passport: law and outcome, row by row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from flows.model import RuleId, Value, Variable
from flows.rules.rule import Known, Rule


@dataclass(frozen=True, slots=True)
class Row:
    """Fits when the kind of job and the state of the qualification are among those named; an empty column fits all."""

    outcome: str
    basis: str
    jobs: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()

    def fits(self, job: str, state: str) -> bool:
        """Tell whether the row is about them."""
        return (not self.jobs or job in self.jobs) and (not self.states or state in self.states)


_REGULATED = frozenset({"regulated"})

TABLE = (
    Row("skilled", "§ 18 Abs. 3, §§ 18a, 18b, 18g AufenthG", states=frozenset({"recognised"})),
    Row(
        "recognition",
        "§ 18 Abs. 2 Nr. 3 AufenthG: a comparable degree is no licence",
        _REGULATED,
        frozenset({"comparable"}),
    ),
    Row("skilled", "§ 18 Abs. 3 Nr. 2, §§ 18b, 18g AufenthG", states=frozenset({"comparable"})),
    Row("it", "§ 18g Abs. 2 AufenthG; § 6 Abs. 1 S. 3 BeschV: no formal qualification", frozenset({"it"})),
    Row("recognition", "§ 16d Abs. 1, 3 AufenthG: what is missing", states=frozenset({"partial"})),
    Row("no_formal", "§ 18 Abs. 3 AufenthG: no skilled worker", states=frozenset({"none"})),
    Row("recognition", "§ 18 Abs. 2 Nr. 3, § 16d AufenthG: the licence first", _REGULATED),
    Row("assess", "§ 18 Abs. 3, § 19c Abs. 2, § 16d Abs. 3 AufenthG: the qualification is open"),
)
"""The first row that fits decides; the last one fits always."""


def employer_route(known: Mapping[Variable, Value], _: Known, __: date) -> str:
    """Return the road map that fits the job and the state of the recognition."""
    job, state = (str(known.get(Variable(name), "")) for name in ("job_kind", "hire_status"))
    return next(row.outcome for row in TABLE if row.fits(job, state))


ROUTE = Rule(RuleId("employer_route"), frozenset(row.outcome for row in TABLE), employer_route)
