"""The tables. Whatever could tell who somebody is or what they said is a sealed column or a keyed hash."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    text,
)

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

AWAITED = text("leaves_on IS NOT NULL")

sessions = Table(
    "sessions",
    metadata,
    Column("key", LargeBinary(16), primary_key=True),
    Column("address", LargeBinary, nullable=False),
    Column("state", LargeBinary, nullable=False),
    Column("expires_on", Integer, nullable=False),
    Column("leaves_on", Integer),
    Index("sessions_by_expiry", "expires_on"),
    Index("sessions_by_leaving", "leaves_on", sqlite_where=AWAITED, postgresql_where=AWAITED),
)
"""One row per inquirer. `address` and `state` are sealed; `expires_on` is the day from which the row must be gone,
`leaves_on` the one from which an inquiry that came to nothing yet counts as left.
"""

outbox = Table(
    "outbox",
    metadata,
    Column("id", _ROW_ID, primary_key=True, autoincrement=False),
    Column("session", LargeBinary(16), nullable=False),
    Column("address", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("attempts", SmallInteger, nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("about", LargeBinary(16)),
    Index("outbox_by_session", "session"),
    Index("outbox_by_case", "about"),
)
"""What waits to be sent, in the order of `id`. `address` and `body` are sealed; a row goes when it is sent, or with the
case it is `about`.
"""

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

unanswered = Table(
    "unanswered",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("region", String(40), nullable=False),
    Column("language", String(20), nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("expires_on", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Questions nobody could answer, passed on by who asked them. `text` is sealed, the id drawn at random; `expires_on`,
the day from which the row must be gone, is the same for all of a week. Nothing leads to a person or tells an order.
"""

OPEN = text("owner <> 'closed'")

cases = Table(
    "cases",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("code", String(3), nullable=False),
    Column("inquirer", LargeBinary(16), nullable=False),
    Column("address", LargeBinary, nullable=False),
    Column("volunteer", String(16)),
    Column("region", String(40), nullable=False),
    Column("owner", String(10), nullable=False),
    Column("due", BigInteger),
    Column("state", LargeBinary, nullable=False),
    Column("last_message", Integer, nullable=False),
    Column("opened_on", Integer, nullable=False),
    Column("expires_on", Integer, nullable=False),
    Index("cases_open_by_code", "code", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
    Index("cases_open_by_inquirer", "inquirer", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
    Index("cases_by_inquirer", "inquirer"),
    Index("cases_by_volunteer", "volunteer"),
    Index("cases_by_due", "due"),
    Index("cases_by_expiry", "expires_on"),
)
"""Conversations handed to people. `inquirer` is a session's key; `address` (hers) and `state` are sealed under the
case's own key; `owner` is waiting, volunteer or closed; `due` is when the ladder ticks next, in milliseconds;
`expires_on` is the day from which the row must be gone. Of open cases there is one per code and one per inquirer.
"""

case_keys = Table(
    "case_keys",
    metadata,
    Column("case_id", LargeBinary(16), primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
)
"""The key of each case, sealed under the instance's. Where the row is gone, nothing of its case opens any more."""

case_messages = Table(
    "case_messages",
    metadata,
    Column("case_id", LargeBinary(16), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("sender", String(12), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""What was written in a case, numbered from 1. `body` is sealed under the case's key, bound to the other columns."""

volunteers = Table(
    "volunteers",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("session", LargeBinary(16)),
    Column("address", LargeBinary),
    Column("profile", LargeBinary),
    Column("removed_on", Integer),
    Index("volunteers_by_session", "session", unique=True),
    Index("volunteers_by_removal", "removed_on"),
)
"""Volunteers and coordinators. `session` is the key of the chat each works from, `address` and `profile` are sealed;
of one who was removed there is the id and the day.
"""

volunteer_roles = Table(
    "volunteer_roles",
    metadata,
    Column("volunteer", String(16), primary_key=True),
    Column("region", String(40), primary_key=True),
    Column("role", String(12), nullable=False),
    Index("volunteer_roles_by_region", "region"),
)
"""What each volunteer is in each of her regions: volunteer or coordinator."""

invitations = Table(
    "invitations",
    metadata,
    Column("token", LargeBinary(16), primary_key=True),
    Column("region", String(40), nullable=False),
    Column("role", String(12), nullable=False),
    Column("expires_on", Integer, nullable=False),
    Column("used", SmallInteger, nullable=False),
    Index("invitations_by_expiry", "expires_on"),
)
"""Links for volunteers. `token` is a keyed hash of what the link holds; `expires_on` is the first day it is refused."""

blocked = Table(
    "blocked",
    metadata,
    Column("session", LargeBinary(16), primary_key=True),
    Column("expires_on", Integer, nullable=False),
    Index("blocked_by_expiry", "expires_on"),
)
"""Chats that may not begin a conversation with people, by the key of their session; `expires_on` is the first day they
may again.
"""

team_groups = Table(
    "team_groups",
    metadata,
    Column("region", String(40), primary_key=True),
    Column("chat", LargeBinary(16), nullable=False),
    Column("address", LargeBinary, nullable=False),
    Column("topics", SmallInteger, nullable=False),
    Column("language", String(20), nullable=False),
    Index("team_groups_by_chat", "chat", unique=True),
)
"""The group where the team of a region works. `chat` is a keyed hash of its `address`, which is sealed; `topics` is 1
where every case has a topic of its own.
"""

case_posts = Table(
    "case_posts",
    metadata,
    Column("chat", LargeBinary(16), primary_key=True),
    Column("post", BigInteger, primary_key=True, autoincrement=False),
    Column("case_id", LargeBinary(16), nullable=False),
    Index("case_posts_by_case", "case_id"),
)
"""Which case a post in a group belongs to; a topic's `chat` is a keyed hash of its own, and `post` is 0. Goes with the
case.
"""

audit = Table(
    "audit",
    metadata,
    Column("number", _ROW_ID, primary_key=True, autoincrement=False),
    Column("who", String(16), nullable=False),
    Column("what", String(40), nullable=False),
    Column("code", String(3), nullable=False),
    Column("hour", Integer, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
)
"""Who (a volunteer's id, empty for the bot) did what in which case and hour. Only added to; each row's `digest` is a
keyed one of itself and of the digest before, and `meta` knows where the chain begins and ends.
"""

periods = Table(
    "periods",
    metadata,
    Column("name", String(8), primary_key=True),
    Column("mode", String(5), nullable=False),
    Column("complete", SmallInteger, nullable=False),
    sqlite_with_rowid=False,
)
"""Weeks and blocks of the statistics, by name. All but the open ones are closed: nothing of them changes any more."""

open_periods = Table(
    "open_periods",
    metadata,
    Column("length", String(5), primary_key=True),
    Column("period", String(8), nullable=False),
    sqlite_with_rowid=False,
)
"""The week and the block in which is counted: two rows, locked by whoever counts."""

counter_tables = Table(
    "counter_tables",
    metadata,
    Column("period", String(8), primary_key=True),
    Column("name", String(20), primary_key=True),
    Column("epsilon", String(40), nullable=False),
    sqlite_with_rowid=False,
)
"""The tables of each period, with the epsilon of the noise in their cells as a fraction (`3/10`)."""

counters = Table(
    "counters",
    metadata,
    Column("period", String(8), primary_key=True),
    Column("name", String(20), primary_key=True),
    Column("first", String(40), primary_key=True),
    Column("second", String(40), primary_key=True),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""How many inquiries fell into each category, or pair of them. Born with noise: all rows of a period come at once, each
with a number of its own drawn at random, which may be below 0. Nothing finer is counted anywhere.
"""

runs = Table(
    "runs",
    metadata,
    Column("job", String(20), primary_key=True),
    Column("period", String(8), primary_key=True),
    Column("recipient", String(64), primary_key=True),
    sqlite_with_rowid=False,
)
"""What was done once for a period and a recipient, written in the transaction that did it."""
