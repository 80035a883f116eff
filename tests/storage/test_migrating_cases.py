"""From a database of the second revision to one with cases."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection

import storage.migrations
from flows.session import Session
from storage import Keys, Store
from storage.database import _kind
from storage.migrations import HEAD
from storage.tables import metadata
from tests.storage.arrivals import Clock, address, obey, said
from tests.storage.office import ADA, Office
from tests.storage.raw import raw

OLD = ("meta", "sources", "seen_events", "sessions", "outbox", "quarantine", "answer_ratings")
NEW = (
    "cases",
    "case_keys",
    "case_messages",
    "volunteers",
    "volunteer_roles",
    "invitations",
    "audit",
    "blocked",
    "team_groups",
    "case_posts",
    "periods",
    "open_periods",
    "counter_tables",
    "counters",
    "runs",
    "unanswered",
)


COLUMNS = {
    "outbox": "id, session, address, body, attempts, due",
    "sessions": "key, address, state, expires_on",
}
"""The columns of tables that have more today."""


async def rows_of(url: str, table: str) -> list[tuple[object, ...]]:
    """Return what a table held at the second revision."""
    return [tuple(row) for row in await raw(url, f"SELECT {COLUMNS.get(table, '*')} FROM {table}")]


def at_revision(connection: Connection) -> Config:
    """Return what Alembic needs to work on a connection."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(storage.migrations.__file__).parent))
    return config


async def test_a_database_with_people_gets_the_tables(empty_url: str, keys: Keys, clock: Clock) -> None:
    """Every row of the second revision stays, the schema is that of the statements, and cases work."""
    store = await Store.open(empty_url, keys, clock)
    await store.commit([said(1), said(2, chat="bo"), said("wamid.A", chat="cy")], obey)
    await store.quarantine(said(9), "ValueError")
    await store.close()
    for table in NEW:
        await raw(empty_url, f"DROP TABLE {table}")
    await raw(empty_url, "DROP INDEX outbox_by_case")
    await raw(empty_url, "ALTER TABLE outbox DROP COLUMN about")
    await raw(empty_url, "DROP INDEX sessions_by_leaving")
    await raw(empty_url, "ALTER TABLE sessions DROP COLUMN leaves_on")
    await raw(empty_url, "UPDATE alembic_version SET version_num = '0002'")
    await raw(empty_url, "INSERT INTO answer_ratings VALUES ('cost', '1a2b3c4d', 'helped', -3)")
    before = {table: await rows_of(empty_url, table) for table in OLD}
    assert all(before.values())

    store = await Store.open(empty_url, keys, clock)
    assert {table: await rows_of(empty_url, table) for table in OLD} == before
    assert await raw(empty_url, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    assert await store.session(address("bo")) == Session(serial=1)
    office = Office(store, clock)
    case = await office.open()
    await office.write(case, b"hello")
    assert (await office.claim(case, ADA)).moved
    await office.note("claimed")
    assert await office.bodies(case) == [b"hello"]
    assert await office.verify() is None
    await store.close()

    def differences(connection: Connection) -> object:
        return compare_metadata(MigrationContext.configure(connection), metadata)

    engine = _kind(empty_url).engine
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_the_second_revision_is_what_it_was(empty_url: str) -> None:
    """A database at the second revision has none of the tables that the third one makes."""
    engine = _kind(empty_url).engine
    async with engine.begin() as connection:
        await connection.run_sync(lambda each: command.upgrade(at_revision(each), "0002"))
    await engine.dispose()
    for table in NEW:
        with pytest.raises(Exception, match=r"no such table|does not exist"):
            await raw(empty_url, f"SELECT * FROM {table}")


async def test_open_cases_are_found_by_index(sqlite_url: str, keys: Keys, clock: Clock) -> None:
    """SQLite finds an inquirer's open case by the index that holds open cases alone."""
    store = await Store.open(sqlite_url, keys, clock)
    query = store._desk.case_statements.open_by_inquirers(2)
    plan = await raw(sqlite_url, f"EXPLAIN QUERY PLAN {query.sql}", b"one", b"two")
    await store.close()
    assert any("cases_open_by_inquirer" in row[-1] for row in plan)
