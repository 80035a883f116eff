"""What hands a conversation over to people, put together for one database."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.engine import Dialect

from storage.audit import Audit
from storage.casekeys import CaseKeys
from storage.cases import Cases
from storage.casestatements import CaseStatements
from storage.groups import Groups
from storage.groupstatements import GroupStatements
from storage.sealing import Chain, Pseudonyms, Sealer
from storage.statements import Statements
from storage.teamstatements import TeamStatements
from storage.volunteers import Volunteers


@dataclass(frozen=True, slots=True)
class Desk:
    """Cases, volunteers, groups and audit. All of them work inside a transaction of `Database`, and hold nothing."""

    cases: Cases
    keys: CaseKeys
    volunteers: Volunteers
    groups: Groups
    audit: Audit
    case_statements: CaseStatements
    team_statements: TeamStatements
    group_statements: GroupStatements

    @classmethod
    def make(cls, dialect: Dialect, statements: Statements, sealer: Sealer, root: bytes) -> Desk:
        """Compile the statements and derive the keys."""
        about_cases, about_team = CaseStatements(dialect), TeamStatements(dialect)
        about_groups = GroupStatements(dialect)
        keys = CaseKeys(about_cases, sealer)
        return cls(
            cases=Cases(about_cases, about_groups, keys),
            keys=keys,
            volunteers=Volunteers(about_team, sealer, Pseudonyms(root)),
            groups=Groups(about_groups, sealer, Pseudonyms(root)),
            audit=Audit(about_team, statements, Chain(root)),
            case_statements=about_cases,
            team_statements=about_team,
            group_statements=about_groups,
        )
