"""Every statement about volunteers, their invitations and the audit, in the way of `storage.statements`."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, literal_column, null, select, update
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.expression import BindParameter, ClauseElement, ColumnElement

from storage.statements import Query, compiled
from storage.tables import audit, blocked, cases, invitations, meta, volunteer_roles, volunteers


def _p(name: str) -> BindParameter[Any]:
    """Stand for a parameter."""
    return bindparam(name)


class TeamStatements:
    """The statements for one dialect; each names its parameters in the order in which they are passed."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self.volunteers_by_sessions = lru_cache(maxsize=16)(self._volunteers_by_sessions)
        self.volunteers_by_ids = lru_cache(maxsize=16)(self._volunteers_by_ids)
        self.attended = lru_cache(maxsize=16)(self._attended)
        self._build_volunteers()
        self._build_ends()
        self._build_invitations()
        self._build_blocked()
        self._build_audit()

    def _build(self, statement: ClauseElement, names: str = "") -> Query:
        return compiled(statement, self._dialect, *names.split())

    def _volunteers_by_sessions(self, count: int) -> Query:
        found = _volunteers(_among(volunteers.c.session, count))
        return self._build(found.with_for_update(of=volunteers))

    def _volunteers_by_ids(self, count: int) -> Query:
        return self._build(_volunteers(_among(volunteers.c.id, count), volunteers.c.removed_on.is_(None)))

    def _attended(self, count: int) -> Query:
        """Find which of some sessions have an open case, and then which are a volunteer's: the keys come twice."""
        is_open = cases.c.owner != literal_column("'closed'")
        waiting = select(cases.c.inquirer).where(is_open, _among(cases.c.inquirer, count))
        helping = select(volunteers.c.session).where(_among(volunteers.c.session, count, "mate"))
        return self._build(waiting.union_all(helping))

    def _build_volunteers(self) -> None:
        build, row, roles = self._build, _p("row"), volunteer_roles
        self.insert_volunteer = build(insert(volunteers), "id session address profile removed_on")
        self.insert_role = build(insert(roles), "volunteer region role")
        self.delete_role = build(
            delete(roles).where(roles.c.volunteer == row, roles.c.region == _p("where")), "row where"
        )
        self.delete_roles = build(delete(roles).where(roles.c.volunteer == row), "row")
        there = select(roles.c.volunteer).where(roles.c.region == _p("where"))
        self.volunteers_in = build(_volunteers(volunteers.c.id.in_(there)), "where")
        self.save_profile = build(
            update(volunteers)
            .values(profile=_p("sealed"))
            .where(volunteers.c.id == row, volunteers.c.removed_on.is_(None))
            .returning(volunteers.c.id),
            "sealed row",
        )

    def _build_ends(self) -> None:
        build, row = self._build, _p("row")
        self.remove_volunteer = build(
            update(volunteers)
            .values(session=null(), address=null(), profile=null(), removed_on=_p("today"))
            .where(volunteers.c.id == row, volunteers.c.removed_on.is_(None))
            .returning(volunteers.c.id),
            "today row",
        )
        self.sealed_volunteers = build(
            select(volunteers.c.id, volunteers.c.address, volunteers.c.profile)
            .where(volunteers.c.id > _p("after"), volunteers.c.removed_on.is_(None))
            .order_by(volunteers.c.id)
            .limit(_p("count"))
            .offset(_p("skip")),
            "after count skip",
        )
        self.reseal_volunteer = build(
            update(volunteers)
            .values(address=_p("sealed"), profile=_p("sealed_profile"))
            .where(volunteers.c.id == row, volunteers.c.profile == _p("old")),
            "sealed sealed_profile row old",
        )
        self.old_volunteers = build(
            select(volunteers.c.id)
            .where(volunteers.c.removed_on < _p("before"))
            .limit(_p("count"))
            .offset(_p("skip")),
            "before count skip",
        )
        self.delete_volunteer = build(delete(volunteers).where(volunteers.c.id == row), "row")

    def _build_invitations(self) -> None:
        build, row = self._build, _p("row")
        self.insert_invitation = build(insert(invitations), "token region role expires_on used")
        self.redeem = build(
            update(invitations)
            .values(used=literal_column("1"))
            .where(
                invitations.c.token == row,
                invitations.c.used == literal_column("0"),
                invitations.c.expires_on > _p("today"),
            )
            .returning(invitations.c.region, invitations.c.role),
            "row today",
        )
        self.old_invitations = build(
            select(invitations.c.token)
            .where(invitations.c.expires_on < _p("before"))
            .limit(_p("count"))
            .offset(_p("skip")),
            "before count skip",
        )
        self.delete_invitation = build(delete(invitations).where(invitations.c.token == row), "row")

    def _build_blocked(self) -> None:
        build, row = self._build, _p("row")
        self.blocked = build(
            select(blocked.c.expires_on).where(blocked.c.session == row, blocked.c.expires_on > _p("today")),
            "row today",
        )
        self.block = build(insert(blocked), "session expires_on")
        self.unblock = build(delete(blocked).where(blocked.c.session == row), "row")
        self.old_blocked = build(
            select(blocked.c.session)
            .where(blocked.c.expires_on < _p("before"))
            .limit(_p("count"))
            .offset(_p("skip")),
            "before count skip",
        )

    def _build_audit(self) -> None:
        build, row = self._build, _p("row")
        self.audit_ends = build(select(meta.c.value).where(meta.c.name == row).with_for_update(), "row")
        self.insert_audit = build(insert(audit), "number who what code hour digest")
        self.audit_entries = build(
            select(audit)
            .where(audit.c.number > _p("after"))
            .order_by(audit.c.number)
            .limit(_p("count"))
            .offset(_p("skip")),
            "after count skip",
        )
        self.first_audit_since = build(
            select(audit.c.number)
            .where(audit.c.hour >= _p("since"))
            .order_by(audit.c.number)
            .limit(_p("count"))
            .offset(_p("skip")),
            "since count skip",
        )
        self.audit_digest = build(select(audit.c.digest).where(audit.c.number == row), "row")
        self.audit_range = build(select(func.min(audit.c.number), func.max(audit.c.number)))
        self.count_audit = build(
            select(func.count()).select_from(audit).where(audit.c.number <= _p("until")), "until"
        )
        self.delete_audit = build(delete(audit).where(audit.c.number <= _p("until")), "until")


def _among(column: ColumnElement[Any], count: int, name: str = "value") -> ColumnElement[bool]:
    return column.in_([_p(f"{name}{n}") for n in range(count)])


def _volunteers(*where: ColumnElement[bool]) -> Select[Any]:
    """Select volunteers, a row for each of their roles."""
    with_roles = volunteers.outerjoin(volunteer_roles, volunteer_roles.c.volunteer == volunteers.c.id)
    columns = volunteers.c.id, volunteers.c.session, volunteers.c.address, volunteers.c.profile
    return (
        select(*columns, volunteer_roles.c.region, volunteer_roles.c.role)
        .select_from(with_roles)
        .where(*where)
        .order_by(volunteers.c.id, volunteer_roles.c.region)
    )
