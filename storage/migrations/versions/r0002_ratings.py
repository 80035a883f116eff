"""Verdicts on answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of verdicts."""
    op.create_table(
        "answer_ratings",
        sa.Column("answer", sa.String(40), primary_key=True),
        sa.Column("revision", sa.String(8), primary_key=True),
        sa.Column("verdict", sa.String(10), primary_key=True),
        sa.Column("n", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
