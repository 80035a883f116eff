"""Sessions, seen events, outbox, quarantine."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "meta",
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "sources",
        sa.Column("id", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("bot", sa.String(200), nullable=False),
    )
    op.create_index("sources_by_name", "sources", ["channel", "bot"], unique=True)
    op.create_table(
        "seen_events",
        sa.Column("source", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("event", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("day", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sessions",
        sa.Column("key", sa.LargeBinary(16), primary_key=True),
        sa.Column("address", sa.LargeBinary, nullable=False),
        sa.Column("state", sa.LargeBinary, nullable=False),
        sa.Column("expires_on", sa.Integer, nullable=False),
    )
    op.create_index("sessions_by_expiry", "sessions", ["expires_on"])
    op.create_table(
        "outbox",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True, autoincrement=False
        ),
        sa.Column("session", sa.LargeBinary(16), nullable=False),
        sa.Column("address", sa.LargeBinary, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("attempts", sa.SmallInteger, nullable=False),
        sa.Column("due", sa.BigInteger, nullable=False),
    )
    op.create_index("outbox_by_session", "outbox", ["session"])
    op.create_table(
        "quarantine",
        sa.Column("source", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("event", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("reason", sa.String(80), nullable=False),
    )
