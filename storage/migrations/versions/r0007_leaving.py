"""From which day on an inquiry that came to nothing counts as left."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the column."""
    op.add_column("sessions", sa.Column("leaves_on", sa.Integer))
    awaited = sa.text("leaves_on IS NOT NULL")
    op.create_index(
        "sessions_by_leaving", "sessions", ["leaves_on"], sqlite_where=awaited, postgresql_where=awaited
    )
