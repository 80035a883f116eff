"""Which way a qualification takes to recognition. The table is law in one column and outcome in the other.

What it knows of the occupation is its kind only: that decides whether a licence is needed at all (§ 3 Abs. 5 BQFG).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from flows.model import RuleId, Value, Variable
from flows.rules.rule import Known, Rule


class Kind(StrEnum):
    """What an occupation means for recognition."""

    NURSING = "nursing"
    HEALTH = "health"
    REGULATED = "regulated"
    IT = "it"
    FREE = "free"
    UNKNOWN = "unknown"


class Qualification(StrEnum):
    """What a person learnt; `both` is vocational training and a degree."""

    VOCATIONAL = "vocational"
    DEGREE = "degree"
    BOTH = "both"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Row:
    """Fits when the kind and the qualification are among those named; an empty column fits all."""

    outcome: str
    basis: str
    kinds: frozenset[Kind] = frozenset()
    qualifications: frozenset[Qualification] = frozenset()

    def fits(self, kind: Kind, qualification: Qualification) -> bool:
        """Tell whether the row is about them."""
        return (not self.kinds or kind in self.kinds) and (
            not self.qualifications or qualification in self.qualifications
        )


TRAINED_HERE = Row("trained_here", "§ 18 Abs. 3 AufenthG: a German qualification makes a skilled worker")

_NONE = frozenset({Qualification.NONE})
_DEGREE = frozenset({Qualification.DEGREE, Qualification.BOTH})

TABLE = (
    Row("it", "§ 18g Abs. 2 AufenthG; § 6 Abs. 1 S. 3 BeschV: no formal qualification", frozenset({Kind.IT})),
    Row("no_formal", "§ 18 Abs. 3 AufenthG: no skilled worker without a qualification", qualifications=_NONE),
    Row("nursing", "§§ 1, 2, 40 PflBG; § 43 PflAPrV", frozenset({Kind.NURSING})),
    Row(
        "regulated_health", "§ 18 Abs. 2 Nr. 3 AufenthG; §§ 3, 10 BÄO and its like", frozenset({Kind.HEALTH})
    ),
    Row(
        "regulated_other", "§ 18 Abs. 2 Nr. 3 AufenthG; §§ 9 ff. BQFG, Land law", frozenset({Kind.REGULATED})
    ),
    Row("unclear", "§ 3 Abs. 5 BQFG: regulated or not is open", frozenset({Kind.UNKNOWN})),
    Row("degree", "§ 18 Abs. 3 Nr. 2, § 18b AufenthG: comparable degree", frozenset({Kind.FREE}), _DEGREE),
    Row(
        "vocational",
        "§ 18 Abs. 3 Nr. 1, § 18a AufenthG; § 4 BQFG: equivalence",
        frozenset({Kind.FREE}),
        frozenset({Qualification.VOCATIONAL}),
    ),
    Row("unclear", "§ 18 Abs. 3 AufenthG: the kind of qualification is open"),
)
"""For everything learnt outside Germany. The first row that fits decides; the last one fits always."""

_GROUPS = {
    "health": Kind.HEALTH,
    "education": Kind.REGULATED,
    "it": Kind.IT,
    "craft": Kind.FREE,
    "technical": Kind.FREE,
    "office": Kind.FREE,
    "other": Kind.FREE,
}
"""What a field of work means when the occupation itself is not known."""


def recognition_path(known: Mapping[Variable, Value], content: Known, _: date) -> str:
    """Return the road map that fits a person's answers."""
    if known.get(Variable("trained_in")) == "germany":
        return TRAINED_HERE.outcome
    kind, qualification = _kind(known, content), _qualification(known)
    return next(row.outcome for row in TABLE if row.fits(kind, qualification))


def _kind(known: Mapping[Variable, Value], content: Known) -> Kind:
    occupation = content.occupations.get(str(known.get(Variable("occupation"), "")))
    if occupation is None:
        return _GROUPS.get(str(known.get(Variable("occupation_group"), "")), Kind.UNKNOWN)
    if occupation.group in {"nursing", "it"}:
        return Kind(occupation.group)
    if occupation.regulated != "yes":
        return Kind.FREE
    return Kind.HEALTH if occupation.group in {"doctor", "health"} else Kind.REGULATED


def _qualification(known: Mapping[Variable, Value]) -> Qualification:
    answer = str(known.get(Variable("qualification"), ""))
    return Qualification(answer) if answer in list(Qualification) else Qualification.UNKNOWN


PATH = Rule(
    RuleId("recognition_path"),
    frozenset(row.outcome for row in (TRAINED_HERE, *TABLE)),
    recognition_path,
)
