"""Anonymous counters by period, and what was done once for a period."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "periods",
        sa.Column("name", sa.String(8), primary_key=True),
        sa.Column("mode", sa.String(5), nullable=False),
        sa.Column("complete", sa.SmallInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "open_periods",
        sa.Column("length", sa.String(5), primary_key=True),
        sa.Column("period", sa.String(8), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "counter_tables",
        sa.Column("period", sa.String(8), primary_key=True),
        sa.Column("name", sa.String(20), primary_key=True),
        sa.Column("epsilon", sa.String(40), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "counters",
        sa.Column("period", sa.String(8), primary_key=True),
        sa.Column("name", sa.String(20), primary_key=True),
        sa.Column("first", sa.String(40), primary_key=True),
        sa.Column("second", sa.String(40), primary_key=True),
        sa.Column("n", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "runs",
        sa.Column("job", sa.String(20), primary_key=True),
        sa.Column("period", sa.String(8), primary_key=True),
        sa.Column("recipient", sa.String(64), primary_key=True),
        sqlite_with_rowid=False,
    )
