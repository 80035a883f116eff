"""Brings the schema of a database up to this program's version, in one transaction. Refuses a newer schema.

Alembic is imported only where there is something to do: it would slow down every start.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, column, inspect, select, table, text

from storage.errors import Newer

HEAD = "0008"
"""The newest revision in `versions/`."""

_LOCK = 7_305_180_422
"""Any number, the same in all instances: one of them migrates, the others wait."""

_version = table("alembic_version", column("version_num"))


def migrate(connection: Connection) -> None:
    """Bring the schema up to `HEAD` inside the connection's transaction; raise `Newer`."""
    if revision(connection) == HEAD:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    found = revision(connection)
    if found != HEAD:
        _upgrade(connection, found)


def revision(connection: Connection) -> str | None:
    """Return the revision of the schema, None for an empty database."""
    if not inspect(connection).has_table(_version.name):
        return None
    return connection.execute(select(_version.c.version_num)).scalar()


def _upgrade(connection: Connection, found: str | None) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise Newer(found, HEAD)
    command.upgrade(config, HEAD)
