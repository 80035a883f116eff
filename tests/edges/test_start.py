"""A start that cannot be says why in one clear sentence; the command then ends with 1."""

from __future__ import annotations

import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import serve
from bot.opening import CannotStart
from bot.settings import Settings
from storage import Keys, Store
from tests.edges.commands import lotse
from tests.storage.arrivals import Clock
from tests.storage.raw import raw

CASES = {
    "taken port": "Cannot listen on 127.0.0.1:{port} (Address already in use). Set LOTSE_HOST or LOTSE_PORT.",
    "foreign host": "Cannot listen on 192.0.2.1:0 (Cannot assign requested address). Set LOTSE_HOST or LOTSE_PORT.",
    "kind of database": "LOTSE_DATABASE_URL: databases of the kind mysql are not supported: use sqlite or postgresql",
    "no address": "LOTSE_DATABASE_URL: expected sqlite:///path/to/file or postgresql://user@host/name",
    "server away": "The database cannot be opened: ",
    "no key": "LOTSE_KEY: key 1 has 15 bytes instead of 32",
    "other key": "LOTSE_KEY: the keys do not open this database",
    "key file": "{home}/lotse.key: entry 1 does not begin with a version such as `1:`",
    "newer schema": "The database cannot be opened: the database has schema 9999, this Lotse knows schemas up to",
    "no folder": "The database cannot be opened: ",
    "token": "a Telegram token looks like 123456:AA..., as @BotFather gave it",
    "secret": "the Telegram secret is 1 to 256 letters (A-Z, a-z), digits, _ or -",
}
CANARY = "canary-of-a-password"


async def made(file: Path) -> str:
    """Make a database and return its address."""
    await (await Store.open(f"sqlite:///{file}", Keys.generate(), Clock())).close()
    return f"sqlite:///{file}"


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody else listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


async def settings_of(case: str, home: Path, taken: int) -> Settings:
    """Prepare a start that must fail."""
    match case:
        case "taken port":
            return Settings(data_dir=home, port=taken)
        case "foreign host":
            return Settings(data_dir=home, port=0, host="192.0.2.1")
        case "kind of database":
            return Settings(data_dir=home, database_url=f"mysql://root:{CANARY}@127.0.0.1/lotse")
        case "no address":
            return Settings(data_dir=home, database_url=CANARY)
        case "server away":
            return Settings(data_dir=home, database_url=f"postgresql://lotse:{CANARY}@127.0.0.1:9/lotse")
        case "no key":
            return Settings(data_dir=home, key=SecretStr(f"1:{CANARY}"))
        case "other key":
            url = await made(home / "lotse.db")
            return Settings(data_dir=home, key=SecretStr("1:" + "A" * 43 + "="), database_url=url)
        case "key file":
            (home / "lotse.key").write_bytes(CANARY.encode() + b"\xff")
            return Settings(data_dir=home)
        case "newer schema":
            url = await made(home / "lotse.db")
            await raw(url, "UPDATE alembic_version SET version_num = '9999'")
            return Settings(data_dir=home, database_url=url)
        case "no folder":
            return Settings(data_dir=Path("/proc/lotse"))
        case "token":
            return Settings(data_dir=home, port=0, telegram_token=SecretStr(CANARY))
        case _:
            return Settings(
                data_dir=home,
                port=0,
                public_url="https://127.0.0.1",
                telegram_token=SecretStr("42:AAAA"),
                telegram_mode="webhook",
                telegram_secret=SecretStr(f"{CANARY} ä"),
            )


@pytest.mark.parametrize("case", CASES)
async def test_says_why(case: str, tmp_path: Path, taken: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence that names the setting or what is wrong, without a secret; nothing is said to run."""
    monkeypatch.chdir(tmp_path)
    settings = await settings_of(case, tmp_path, taken)
    said: list[str] = []
    with pytest.raises(CannotStart) as caught:
        await serve(settings, say=said.append)
    text = str(caught.value)
    assert text.startswith(CASES[case].format(port=taken, home=tmp_path))
    assert "\n" not in text
    assert len(text) > len("The database cannot be opened: ")
    assert CANARY not in text
    assert said == []


async def test_the_command_ends_with_1(tmp_path: Path, taken: int) -> None:
    """The sentence stands on stderr, alone: no traceback. The key made at the first start is only for its owner."""
    ended = await lotse("run", home=tmp_path, LOTSE_PORT=str(taken))
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == CASES["taken port"].format(port=taken) + "\n"
    key = tmp_path / "data" / "lotse.key"
    assert repr(Keys.parse(key.read_text(encoding="ascii").strip())) == "Keys(versions=(1,))"
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (key, key.parent)]
    assert modes == [0o600, 0o700]
