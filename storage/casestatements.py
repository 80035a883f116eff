"""Every statement about cases, in the way of `storage.statements`."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, insert, literal_column, null, select, update
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.expression import BindParameter, ClauseElement, ColumnElement

from storage.statements import Query, compiled
from storage.tables import case_keys, case_messages, cases

_WAITING, _TAKEN, _CLOSED = (
    cases.c.owner == literal_column(f"'{owner}'") for owner in ("waiting", "volunteer", "closed")
)
_OPEN = cases.c.owner != literal_column("'closed'")
"""Written out, so that SQLite finds the index that holds open cases alone."""


def _p(name: str) -> BindParameter[Any]:
    """Stand for a parameter."""
    return bindparam(name)


class CaseStatements:
    """The statements for one dialect; each names its parameters in the order in which they are passed."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self.open_by_inquirers = lru_cache(maxsize=16)(self._open_by_inquirers)
        self.open_by_volunteers = lru_cache(maxsize=16)(self._open_by_volunteers)
        self.open_by_codes = lru_cache(maxsize=16)(self._open_by_codes)
        self.loads = lru_cache(maxsize=16)(self._loads)
        self._build_cases()
        self._build_ends()
        self._build_keys()
        self._build_messages()

    def _build(self, statement: ClauseElement, names: str = "") -> Query:
        return compiled(statement, self._dialect, *names.split())

    def _open_by_inquirers(self, count: int) -> Query:
        return self._build(_locked(_cases(_OPEN, _among(cases.c.inquirer, count))))

    def _open_by_volunteers(self, count: int) -> Query:
        return self._build(_locked(_cases(_OPEN, _among(cases.c.volunteer, count))))

    def _open_by_codes(self, count: int) -> Query:
        return self._build(_locked(_cases(_OPEN, _among(cases.c.code, count))))

    def _loads(self, count: int) -> Query:
        found = select(cases.c.volunteer, func.count()).where(_OPEN, _among(cases.c.volunteer, count))
        return self._build(found.group_by(cases.c.volunteer))

    def _build_cases(self) -> None:
        build, row, was = self._build, _p("row"), _p("was")
        count, skip = _p("count"), _p("skip")
        self.insert_case = build(
            insert(cases),
            "id code inquirer address volunteer region owner due state last_message opened_on expires_on",
        )
        self.clashes = build(
            select(cases.c.code, cases.c.inquirer).where(
                _OPEN, (cases.c.code == _p("code_")) | (cases.c.inquirer == _p("person"))
            ),
            "code_ person",
        )
        self.due_cases = build(
            _cases(_OPEN, cases.c.due <= _p("until"))
            .order_by(cases.c.due, cases.c.id)
            .limit(count)
            .offset(skip)
            .with_for_update(of=cases, skip_locked=True),
            "until count skip",
        )
        self.closed_of = build(
            _cases(cases.c.inquirer == _p("person"), _CLOSED)
            .order_by(cases.c.expires_on.desc(), cases.c.opened_on.desc(), cases.c.id)
            .with_for_update(of=cases),
            "person",
        )
        self.open_by_id = build(_locked(_cases(_OPEN, cases.c.id == row)), "row")
        self.waiting_in = build(
            _cases(_WAITING, cases.c.region == _p("where")).order_by(cases.c.opened_on, cases.c.id), "where"
        )
        self.recent_in = build(
            _cases(cases.c.region == _p("where"))
            .order_by(cases.c.opened_on.desc(), cases.c.id)
            .limit(count)
            .offset(skip),
            "where count skip",
        )
        self.save_case = build(
            update(cases)
            .values(due=_p("next"), state=_p("sealed"))
            .where(cases.c.id == row)
            .returning(cases.c.id),
            "next sealed row",
        )
        taken = update(cases).values(volunteer=_p("to"), owner=_p("by")).where(cases.c.id == row)
        self.claim = build(taken.where(_WAITING).returning(cases.c.id), "to by row")
        self.hand_on = build(
            taken.where(_TAKEN, cases.c.volunteer == was).returning(cases.c.id),
            "to by row was",
        )
        self.holder = build(select(cases.c.owner, cases.c.volunteer).where(cases.c.id == row), "row")

    def _build_ends(self) -> None:
        build, row, until = self._build, _p("row"), _p("until")
        self.close_case = build(
            update(cases)
            .values(owner=literal_column("'closed'"), due=null(), expires_on=until)
            .where(cases.c.id == row, _OPEN)
            .returning(cases.c.id),
            "until row",
        )
        self.reopen_case = build(
            update(cases)
            .values(
                code=_p("code_"),
                volunteer=null(),
                owner=literal_column("'waiting'"),
                due=_p("next"),
                expires_on=until,
            )
            .where(cases.c.id == row, _CLOSED)
            .returning(cases.c.id),
            "code_ next until row",
        )
        self.cases_of = build(
            select(cases.c.id, cases.c.code, cases.c.owner, cases.c.volunteer)
            .where(cases.c.inquirer == _p("person"))
            .order_by(cases.c.id)
            .with_for_update(),
            "person",
        )
        self.expired_cases = build(
            select(cases.c.id)
            .where(cases.c.expires_on < _p("before"))
            .order_by(cases.c.id)
            .limit(_p("count"))
            .offset(_p("skip"))
            .with_for_update(),
            "before count skip",
        )
        self.ending_cases = build(_locked(_cases(_CLOSED, cases.c.expires_on < _p("before"))), "before")
        self.delete_messages = build(delete(case_messages).where(case_messages.c.case_id == row), "row")
        self.delete_case = build(delete(cases).where(cases.c.id == row), "row")

    def _build_keys(self) -> None:
        build, row = self._build, _p("row")
        self.insert_key = build(insert(case_keys), "case_id wrapped")
        self.key = build(select(case_keys.c.wrapped).where(case_keys.c.case_id == row), "row")
        self.delete_key = build(delete(case_keys).where(case_keys.c.case_id == row), "row")
        self.sealed_keys = build(
            select(case_keys.c.case_id, case_keys.c.wrapped)
            .where(case_keys.c.case_id > _p("after"))
            .order_by(case_keys.c.case_id)
            .limit(_p("count"))
            .offset(_p("skip")),
            "after count skip",
        )
        self.rewrap_key = build(
            update(case_keys)
            .values(wrapped=_p("sealed"))
            .where(case_keys.c.case_id == row, case_keys.c.wrapped == _p("old")),
            "sealed row old",
        )

    def _build_messages(self) -> None:
        build, row = self._build, _p("row")
        self.next_message = build(
            update(cases)
            .values(last_message=cases.c.last_message + literal_column("1"))
            .where(cases.c.id == row)
            .returning(cases.c.last_message),
            "row",
        )
        self.insert_message = build(insert(case_messages), "case_id number sender kind body")
        self.messages = build(
            select(case_messages.c.number, case_messages.c.sender, case_messages.c.kind, case_messages.c.body)
            .where(case_messages.c.case_id == row, case_messages.c.number > _p("after"))
            .order_by(case_messages.c.number),
            "row after",
        )


def _among(column: ColumnElement[Any], count: int) -> ColumnElement[bool]:
    return column.in_([_p(f"value{n}") for n in range(count)])


def _cases(*where: ColumnElement[bool]) -> Select[Any]:
    """Select cases with their wrapped keys, also those whose key is gone."""
    with_keys = cases.outerjoin(case_keys, case_keys.c.case_id == cases.c.id)
    columns = [column for column in cases.c if column.name != "last_message"]
    return select(*columns, case_keys.c.wrapped).select_from(with_keys).where(*where)


def _locked(found: Select[Any]) -> Select[Any]:
    """Lock cases in the order of their ids, so that two instances do not wait for each other."""
    return found.order_by(cases.c.id).with_for_update(of=cases)
