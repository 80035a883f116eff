"""Every statement of a running store, written once in SQLAlchemy Core and compiled once for the engine in use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import bindparam, delete, func, insert, null, select, update
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.expression import BindParameter, ClauseElement

from storage.tables import (
    answer_ratings,
    meta,
    outbox,
    quarantine,
    seen_events,
    sessions,
    sources,
    unanswered,
)

T = TypeVar("T")

SLICE = 256
"""The most values of one `IN`, far below the limits of both engines."""


@dataclass(frozen=True, slots=True)
class Query:
    """A statement as text, its parameters by position."""

    sql: str
    names: tuple[str, ...]


def _p(name: str) -> BindParameter[Any]:
    """Stand for a parameter."""
    return bindparam(name)


def compiled(statement: ClauseElement, dialect: Dialect, *names: str) -> Query:
    """Compile a statement whose parameters come in the order of `names`."""
    text = statement.compile(dialect=dialect)
    order = tuple(getattr(text, "positiontup", None) or ())
    if names and order != names:
        raise TypeError(f"parameters stand in the order {order}")
    return Query(str(text), order)


def padded(values: Sequence[T]) -> tuple[T, ...]:
    """Repeat the last value up to a power of two, so that few texts of a statement exist."""
    size = 1 << (len(values) - 1).bit_length()
    return (*values, *[values[-1]] * (size - len(values)))


def slices(values: Sequence[T]) -> Iterator[tuple[T, ...]]:
    """Cut values into tuples of few different lengths, by repeating the last one."""
    for start in range(0, len(values), SLICE):
        yield padded(values[start : start + SLICE])


class Statements:
    """The statements for one dialect; each names its parameters in the order in which they are passed."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self.sessions_among = lru_cache(maxsize=16)(self._sessions_among)
        self.seen_among = lru_cache(maxsize=16)(self._seen_among)
        self._build_turns()
        self._build_ratings()
        self._build_unanswered()
        self._build_start()
        self._build_retention()
        self._build_leaving()
        self._build_rotation()

    def _build(self, statement: ClauseElement, names: str = "") -> Query:
        return compiled(statement, self._dialect, *names.split())

    def _sessions_among(self, count: int) -> Query:
        among = sessions.c.key.in_([_p(f"key{n}") for n in range(count)])
        return self._build(
            select(sessions.c.key, sessions.c.state).where(among).order_by(sessions.c.key).with_for_update()
        )

    def _seen_among(self, count: int) -> Query:
        among = seen_events.c.event.in_([_p(f"event{n}") for n in range(count)])
        return self._build(select(seen_events.c.event).where(seen_events.c.source == _p("from"), among))

    def _build_turns(self) -> None:
        build, row = self._build, _p("row")
        self.insert_seen = build(insert(seen_events), "source event day")
        self.insert_session = build(insert(sessions), "key address state expires_on leaves_on")
        self.update_session = build(
            update(sessions)
            .values(state=_p("sealed"), expires_on=_p("until"), leaves_on=_p("awaited"))
            .where(sessions.c.key == row),
            "sealed until awaited row",
        )
        self.delete_session = build(delete(sessions).where(sessions.c.key == row), "row")
        self.insert_outbox = build(insert(outbox), "id session address body attempts due about")
        self.cancel_outbox = build(delete(outbox).where(outbox.c.session == row), "row")
        self.cancel_about = build(delete(outbox).where(outbox.c.about == _p("case_")), "case_")
        self.delete_outbox = build(delete(outbox).where(outbox.c.id == row), "row")
        self.retry_outbox = build(
            update(outbox).values(attempts=_p("tried"), due=_p("again")).where(outbox.c.id == row),
            "tried again row",
        )
        self.insert_quarantine = build(insert(quarantine), "source event hour reason")
        self.count_quarantine = build(
            select(func.count()).where(quarantine.c.hour >= _p("since"), quarantine.c.hour < _p("until")),
            "since until",
        )
        self.session = build(select(sessions.c.state).where(sessions.c.key == row), "row")
        self.pending = build(
            select(
                outbox.c.id, outbox.c.address, outbox.c.body, outbox.c.attempts, outbox.c.due, outbox.c.about
            )
            .where(outbox.c.id > _p("after"))
            .order_by(outbox.c.id)
            .limit(_p("count"))
            .offset(_p("skip")),
            "after count skip",
        )
        self.outbox_row = build(select(outbox.c.id).where(outbox.c.id == row), "row")

    def _build_ratings(self) -> None:
        build, rated = self._build, answer_ratings
        self.rate = build(_rate(self._dialect), "answer revision verdict n more")
        self.ratings = build(select(rated.c.answer, rated.c.revision, rated.c.verdict, rated.c.n))

    def _build_unanswered(self) -> None:
        build, kept, row = self._build, unanswered, _p("row")
        columns = select(kept.c.id, kept.c.text).order_by(kept.c.id).limit(_p("count")).offset(_p("skip"))
        self.insert_unanswered = build(insert(kept), "id region language text expires_on")
        self.touch_unanswered = build(
            update(kept).values(expires_on=kept.c.expires_on).where(kept.c.expires_on > _p("after")), "after"
        )
        self.unanswered = build(
            select(kept.c.id, kept.c.language, kept.c.text)
            .where(kept.c.region == _p("where_"))
            .order_by(kept.c.id),
            "where_",
        )
        self.old_unanswered = build(
            select(kept.c.id).where(kept.c.expires_on < _p("before")).limit(_p("count")).offset(_p("skip")),
            "before count skip",
        )
        self.delete_unanswered = build(delete(kept).where(kept.c.id == row), "row")
        self.sealed_unanswered = build(columns.where(kept.c.id > _p("after")), "after count skip")
        self.reseal_unanswered = build(
            update(kept).values(text=_p("sealed")).where(kept.c.id == row), "sealed row"
        )

    def _build_start(self) -> None:
        build = self._build
        self.last_outbox = build(select(func.max(outbox.c.id)))
        self.sources = build(select(sources.c.id, sources.c.channel, sources.c.bot))
        self.insert_source = build(insert(sources), "id channel bot")
        self.meta = build(select(meta.c.value).where(meta.c.name == _p("row")), "row")
        self.insert_meta = build(insert(meta), "name value")
        self.update_meta = build(
            update(meta).values(value=_p("sealed")).where(meta.c.name == _p("row")),
            "sealed row",
        )

    def _build_retention(self) -> None:
        build, before, row = self._build, _p("before"), _p("row")
        count, skip = _p("count"), _p("skip")
        self.old_seen = build(
            select(seen_events.c.source, seen_events.c.event)
            .where(seen_events.c.day < before)
            .limit(count)
            .offset(skip),
            "before count skip",
        )
        self.delete_seen = build(
            delete(seen_events).where(seen_events.c.source == _p("from"), seen_events.c.event == row),
            "from row",
        )
        self.old_sessions = build(
            select(sessions.c.key, sessions.c.expires_on)
            .where(sessions.c.expires_on < before)
            .limit(count)
            .offset(skip),
            "before count skip",
        )
        self.delete_old_session = build(
            delete(sessions).where(sessions.c.key == row, sessions.c.expires_on == _p("until")),
            "row until",
        )
        self.old_outbox = build(
            select(outbox.c.id).where(outbox.c.id < before).limit(count).offset(skip), "before count skip"
        )
        self.old_quarantine = build(
            select(quarantine.c.source, quarantine.c.event)
            .where(quarantine.c.hour < before)
            .limit(count)
            .offset(skip),
            "before count skip",
        )
        self.delete_quarantine = build(
            delete(quarantine).where(quarantine.c.source == _p("from"), quarantine.c.event == row),
            "from row",
        )

    def _build_leaving(self) -> None:
        build, row = self._build, _p("row")
        self.leaving = build(
            select(sessions.c.key, sessions.c.address, sessions.c.state)
            .where(sessions.c.leaves_on < _p("before"))
            .order_by(sessions.c.key)
            .limit(_p("count"))
            .offset(_p("skip"))
            .with_for_update(),
            "before count skip",
        )
        self.stop_awaiting = build(
            update(sessions).values(leaves_on=null()).where(sessions.c.key == row), "row"
        )
        self.update_state = build(
            update(sessions).values(state=_p("sealed")).where(sessions.c.key == row), "sealed row"
        )

    def _build_rotation(self) -> None:
        build, old = self._build, _p("old")
        self.sealed_sessions = build(
            select(sessions.c.key, sessions.c.address, sessions.c.state)
            .where(sessions.c.key > _p("after"))
            .order_by(sessions.c.key)
            .limit(_p("count"))
            .offset(_p("skip")),
            "after count skip",
        )
        self.reseal_session = build(
            update(sessions)
            .values(address=_p("sealed"), state=_p("sealed_state"))
            .where(sessions.c.key == _p("row"), sessions.c.state == old),
            "sealed sealed_state row old",
        )
        self.reseal_outbox = build(
            update(outbox)
            .values(address=_p("sealed"), body=_p("sealed_body"))
            .where(outbox.c.id == _p("row")),
            "sealed sealed_body row",
        )


def _rate(dialect: Dialect) -> ClauseElement:
    """Return the one statement that is written differently for each engine; PostgreSQL's part is slow to import."""
    key, more = list(answer_ratings.primary_key), {"n": answer_ratings.c.n + _p("more")}
    if dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(answer_ratings).on_conflict_do_update(index_elements=key, set_=more)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(answer_ratings).on_conflict_do_update(index_elements=key, set_=more)
