"""The tables. Whatever could tell who somebody is or what they said is a sealed column or a keyed hash."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, MetaData, SmallInteger, String, Table

metadata = MetaData()

_ROW_ID = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite makes only a column of the type INTEGER the row id itself, without an index of its own."""

meta = Table(
    "meta",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""What belongs to the database as a whole: `root`, the sealed secret of all pseudonyms."""

sources = Table(
    "sources",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("channel", String(40), nullable=False),
    Column("bot", String(200), nullable=False),
    Index("sources_by_name", "channel", "bot", unique=True),
)
"""The bots that events came from, as small numbers."""

seen_events = Table(
    "seen_events",
    metadata,
    Column("source", SmallInteger, primary_key=True, autoincrement=False),
    Column("event", BigInteger, primary_key=True, autoincrement=False),
    Column("day", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Events taken already: the platform's own integer, or a keyed hash. `day` is that of the commit."""

sessions = Table(
    "sessions",
    metadata,
    Column("key", LargeBinary(16), primary_key=True),
    Column("address", LargeBinary, nullable=False),
    Column("state", LargeBinary, nullable=False),
    Column("expires_on", Integer, nullable=False),
    Index("sessions_by_expiry", "expires_on"),
)
"""One row per inquirer. `address` and `state` are sealed; `expires_on` is the day from which the row must be gone."""

outbox = Table(
    "outbox",
    metadata,
    Column("id", _ROW_ID, primary_key=True, autoincrement=False),
    Column("session", LargeBinary(16), nullable=False),
    Column("address", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("attempts", SmallInteger, nullable=False),
    Column("due", BigInteger, nullable=False),
    Index("outbox_by_session", "session"),
)
"""What waits to be sent, in the order of `id`. `address` and `body` are sealed; a row goes when it is sent."""

quarantine = Table(
    "quarantine",
    metadata,
    Column("source", SmallInteger, primary_key=True, autoincrement=False),
    Column("event", BigInteger, primary_key=True, autoincrement=False),
    Column("hour", Integer, nullable=False),
    Column("reason", String(80), nullable=False),
)
"""Events that could not be taken: which, in which hour, and the class of the error. No content."""

answer_ratings = Table(
    "answer_ratings",
    metadata,
    Column("answer", String(40), primary_key=True),
    Column("revision", String(8), primary_key=True),
    Column("verdict", String(10), primary_key=True),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""How often an answer, as it read in a revision, got each verdict. Born with noise: the three rows of a revision come
at once, each with a number of its own drawn at random, which may be below 0. No time, no order, nobody's name.
"""
