"""Which case a waiting message is about, and who may not begin another one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column and make the table."""
    op.add_column("outbox", sa.Column("about", sa.LargeBinary(16)))
    op.create_index("outbox_by_case", "outbox", ["about"])
    op.create_table(
        "blocked",
        sa.Column("session", sa.LargeBinary(16), primary_key=True),
        sa.Column("expires_on", sa.Integer, nullable=False),
    )
    op.create_index("blocked_by_expiry", "blocked", ["expires_on"])
