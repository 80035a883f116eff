"""Opens the store with its keys, as the settings say. Makes a key for a local trial, and none for production."""

from __future__ import annotations

from pathlib import Path

from bot.ports import Clock
from bot.settings import Settings
from flows.content import Content
from flows.statistics.dimensions import dimensions
from storage import BadKeys, BadUrl, Census, Keys, Newer, Store, Unavailable


class CannotStart(Exception):
    """Something an operator must mend first; the text says what."""


async def open_store(settings: Settings, clock: Clock, content: Content | None = None) -> Store:
    """Open the database with its keys; inquiries are counted by the regions of `content`. Raise `CannotStart` with what
    to do.
    """
    lists = dimensions(content.regions.values() if content else ())
    try:
        return await Store.open(
            settings.database,
            _keys(settings),
            clock,
            census=Census(settings.statistics.plan, lists),
        )
    except BadUrl as error:
        raise CannotStart(f"LOTSE_DATABASE_URL: {error}") from error
    except BadKeys as error:
        place = "LOTSE_KEY" if settings.key else str(_key_file(settings))
        raise CannotStart(f"{place}: {error}") from error
    except (Newer, Unavailable, OSError) as error:
        raise CannotStart(f"The database cannot be opened: {error}") from error


def _keys(settings: Settings) -> Keys:
    """Return the keys: of the settings, or of a file made at the first start of a local run."""
    if settings.key:
        return Keys.parse(settings.key.get_secret_value())
    file = _key_file(settings)
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(f"{Keys.generate()}\n", encoding="ascii")
    return Keys.parse(file.read_text(encoding="ascii", errors="replace").strip())


def _key_file(settings: Settings) -> Path:
    return settings.data_dir / "lotse.key"
