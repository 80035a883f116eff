"""Opening a database: addresses, settings, the schema."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

import storage.migrations
from storage import BadUrl, Keys, Newer, Store, Unavailable
from storage.database import Database, _kind
from storage.statements import Query
from storage.tables import metadata
from tests.storage.arrivals import Clock, obey, said
from tests.storage.raw import raw

TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
    "postgresql": "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
}


async def tables(url: str) -> set[str]:
    """Return the names of a database's tables."""
    return {name for (name,) in await raw(url, TABLES[url.split(":")[0]])}


async def test_migrations_make_the_tables(empty_url: str, keys: Keys, clock: Clock) -> None:
    """An empty database gets, at start, exactly the schema that the statements are written for."""
    store = await Store.open(empty_url, keys, clock)
    assert len((await store.commit([said(1)], obey)).pending) == 1

    def differences(connection: Connection) -> object:
        return compare_metadata(MigrationContext.configure(connection), metadata)

    await store.close()
    engine = _kind(empty_url).engine
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


def test_head_is_the_newest_revision() -> None:
    """The revision that a start compares with is the newest one there is."""
    config = Config()
    config.set_main_option("script_location", str(Path(storage.migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_heads() == [storage.migrations.HEAD]


async def test_two_instances_migrate_at_once(empty_url: str, keys: Keys, clock: Clock) -> None:
    """Instances that start on an empty database at once all come up, with the same secrets."""
    stores = await asyncio.gather(*[Store.open(empty_url, keys, clock) for _ in range(4)])
    assert len((await stores[0].commit([said("wamid.A")], obey)).pending) == 1
    assert len((await stores[1].commit([said("wamid.A")], obey)).duplicates) == 1
    for store in stores:
        await store.close()


async def test_refuses_a_newer_schema(url: str, keys: Keys, clock: Clock) -> None:
    """A database that a newer Lotse has migrated is refused in clear words and left as it is."""
    await (await Store.open(url, keys, clock)).close()
    await raw(url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Newer, match=r"schema 9999, this Lotse knows schemas up to .*install the newer Lotse"):
        await Store.open(url, keys, clock)
    assert await raw(url, "SELECT version_num FROM alembic_version") == [("9999",)]


async def test_a_failed_migration_changes_nothing(empty_url: str, keys: Keys, clock: Clock) -> None:
    """A migration that fails half-way leaves no table behind, and goes through once its cause is gone."""
    await raw(empty_url, "CREATE TABLE outbox (id INTEGER)")
    with pytest.raises(Exception, match="already exists"):
        await Store.open(empty_url, keys, clock)
    assert await tables(empty_url) == {"outbox"}
    await raw(empty_url, "DROP TABLE outbox")
    await (await Store.open(empty_url, keys, clock)).close()


async def test_sqlite_settings(sqlite_url: str) -> None:
    """SQLite syncs every commit, overwrites what is deleted, logs ahead, and waits for others."""
    database = await Database.open(sqlite_url)
    found = {
        name: (await database.read(Query(f"PRAGMA {name}", ())))[0][0]
        for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "busy_timeout")
    }
    await database.close()
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "expected sqlite"),
        ("lotse.db", "expected sqlite"),
        ("sqlite://", "path of a file"),
        ("sqlite:///:memory:", "path of a file"),
        ("mysql://root:geheim@localhost/lotse", "kind mysql"),
        ("postgresql://root:geheim@localhost:port/lotse", "expected sqlite"),
    ],
)
async def test_refuses_bad_addresses(url: str, reason: str, keys: Keys, clock: Clock) -> None:
    """An address that cannot be used is refused with what is expected, and without its password."""
    with pytest.raises(BadUrl, match=reason) as caught:
        await Store.open(url, keys, clock)
    assert "geheim" not in str(caught.value)


async def test_refuses_what_is_no_database(tmp_path: Path, keys: Keys, clock: Clock) -> None:
    """A folder, a file that is no database and a server that is not there are reported as unavailable."""
    wrong = tmp_path / "letter.txt"
    await asyncio.to_thread(wrong.write_text, "Sehr geehrte Damen und Herren, " * 100)
    for url in (f"sqlite:///{tmp_path}", f"sqlite:///{wrong}", f"postgresql://x@/x?host={tmp_path}"):
        with pytest.raises(Unavailable):
            await Store.open(url, keys, clock)


@pytest.mark.parametrize("prefix", ["postgres:", "postgresql+asyncpg:"])
async def test_spellings_of_postgres(postgres_url: str, prefix: str, keys: Keys, clock: Clock) -> None:
    """PostgreSQL's address is taken in the spellings that hosters give out, `sslmode` included."""
    url = f"{prefix}{postgres_url.split(':', 1)[1]}&sslmode=disable"
    store = await Store.open(url, keys, clock)
    assert len((await store.commit([said(1)], obey)).pending) == 1
    await store.close()
