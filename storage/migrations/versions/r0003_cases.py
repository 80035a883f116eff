"""Cases with their keys and messages, volunteers and their invitations, audit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_OPEN = sa.text("owner <> 'closed'")


def upgrade() -> None:
    """Make the tables of the hand-over."""
    _cases()
    _volunteers()
    op.create_table(
        "audit",
        sa.Column(
            "number",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("who", sa.String(16), nullable=False),
        sa.Column("what", sa.String(40), nullable=False),
        sa.Column("code", sa.String(3), nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
    )


def _cases() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("code", sa.String(3), nullable=False),
        sa.Column("inquirer", sa.LargeBinary(16), nullable=False),
        sa.Column("address", sa.LargeBinary, nullable=False),
        sa.Column("volunteer", sa.String(16)),
        sa.Column("region", sa.String(40), nullable=False),
        sa.Column("owner", sa.String(10), nullable=False),
        sa.Column("due", sa.BigInteger),
        sa.Column("state", sa.LargeBinary, nullable=False),
        sa.Column("last_message", sa.Integer, nullable=False),
        sa.Column("opened_on", sa.Integer, nullable=False),
        sa.Column("expires_on", sa.Integer, nullable=False),
    )
    for name, column in (("cases_open_by_code", "code"), ("cases_open_by_inquirer", "inquirer")):
        op.create_index(name, "cases", [column], unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)
    op.create_index("cases_by_inquirer", "cases", ["inquirer"])
    op.create_index("cases_by_volunteer", "cases", ["volunteer"])
    op.create_index("cases_by_due", "cases", ["due"])
    op.create_index("cases_by_expiry", "cases", ["expires_on"])
    op.create_table(
        "case_keys",
        sa.Column("case_id", sa.LargeBinary(16), primary_key=True),
        sa.Column("wrapped", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "case_messages",
        sa.Column("case_id", sa.LargeBinary(16), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("sender", sa.String(12), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )


def _volunteers() -> None:
    op.create_table(
        "volunteers",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("session", sa.LargeBinary(16)),
        sa.Column("address", sa.LargeBinary),
        sa.Column("profile", sa.LargeBinary),
        sa.Column("removed_on", sa.Integer),
    )
    op.create_index("volunteers_by_session", "volunteers", ["session"], unique=True)
    op.create_index("volunteers_by_removal", "volunteers", ["removed_on"])
    op.create_table(
        "volunteer_roles",
        sa.Column("volunteer", sa.String(16), primary_key=True),
        sa.Column("region", sa.String(40), primary_key=True),
        sa.Column("role", sa.String(12), nullable=False),
    )
    op.create_index("volunteer_roles_by_region", "volunteer_roles", ["region"])
    op.create_table(
        "invitations",
        sa.Column("token", sa.LargeBinary(16), primary_key=True),
        sa.Column("region", sa.String(40), nullable=False),
        sa.Column("role", sa.String(12), nullable=False),
        sa.Column("expires_on", sa.Integer, nullable=False),
        sa.Column("used", sa.SmallInteger, nullable=False),
    )
    op.create_index("invitations_by_expiry", "invitations", ["expires_on"])
