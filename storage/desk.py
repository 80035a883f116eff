"""What hands a conversation over to people, put together for one database."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.engine import Dialect

from storage.audit import Audit
from storage.casekeys import CaseKeys
from storage.cases import Cases
from storage.casestatements import CaseStatements
from storage.sealing import Chain, Pseudonyms, Sealer
from storage.statements import Statements
from storage.teamstatements import TeamStatements
from storage.volunteers import Volunteers


@dataclass(frozen=True, slots=True)
class Desk:
    """Cases, volunteers and audit. All of them work inside a transaction of `Database`, and hold nothing."""

    cases: Cases
    keys: CaseKeys
    volunteers: Volunteers
    audit: Audit
    case_statements: CaseStatements
    team_statements: TeamStatements

    @classmethod
    def make(cls, dialect: Dialect, statements: Statements, sealer: Sealer, root: bytes) -> Desk:
        """Compile the statements and derive the keys."""
        about_cases, about_team = CaseStatements(dialect), TeamStatements(dialect)
        keys = CaseKeys(about_cases, sealer)
        return cls(
            cases=Cases(about_cases, keys),
            keys=keys,
            volunteers=Volunteers(about_team, sealer, Pseudonyms(root)),
            audit=Audit(about_team, statements, Chain(root)),
            case_statements=about_cases,
            team_statements=about_team,
        )
