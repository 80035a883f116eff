"""The groups where teams work, and which post in them belongs to which case."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "team_groups",
        sa.Column("region", sa.String(40), primary_key=True),
        sa.Column("chat", sa.LargeBinary(16), nullable=False),
        sa.Column("address", sa.LargeBinary, nullable=False),
        sa.Column("topics", sa.SmallInteger, nullable=False),
        sa.Column("language", sa.String(20), nullable=False),
    )
    op.create_index("team_groups_by_chat", "team_groups", ["chat"], unique=True)
    op.create_table(
        "case_posts",
        sa.Column("chat", sa.LargeBinary(16), primary_key=True),
        sa.Column("post", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("case_id", sa.LargeBinary(16), nullable=False),
    )
    op.create_index("case_posts_by_case", "case_posts", ["case_id"])
