"""Questions nobody could answer, passed on by who asked them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "unanswered",
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("region", sa.String(40), nullable=False),
        sa.Column("language", sa.String(20), nullable=False),
        sa.Column("text", sa.LargeBinary, nullable=False),
        sa.Column("expires_on", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
