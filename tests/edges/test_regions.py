"""A region with a Telegram bot of its own: one process, each chat answered by its bot and with its region."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import House
from bot.channels.telegram.api import Me
from bot.content import Loaded
from bot.core import set_aside
from bot.opening import CannotStart
from bot.settings import RegionSettings, Settings
from storage import Keys, Store
from tests.process.running import Running
from tests.process.test_telegram import free_port, settings
from tests.storage.arrivals import Clock
from tests.telegram.fake_api import FakeTelegram

OWN = "4711:OWL"


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_two_bots_in_one_process(mode: str, tmp_path: Path, loaded: Loaded) -> None:
    """Each bot answers the chats that wrote to it, and only they are greeted by its region; chat ids may be equal."""
    port = free_port()
    greeting = loaded.catalogue.format("en", "region-owl.greeting").text
    async with FakeTelegram() as shared, FakeTelegram(token=OWN) as own:
        environment = {
            **settings(shared, mode, port),
            "LOTSE_REGIONS__OWL__TELEGRAM_TOKEN": own.token,
            "LOTSE_REGIONS__OWL__TELEGRAM_API_URL": own.url,
        }
        async with Running(tmp_path, port, **environment) as bot:
            for telegram in (shared, own):
                telegram.say(1, "/start", "en")
                await telegram.wait_sent(1)
                telegram.say(1, "en", "en")
                await telegram.wait_sent(2)
            said = {
                name: "\n".join(m.text for m in fake.sent)
                for name, fake in (("shared", shared), ("own", own))
            }
            assert greeting not in said["shared"]
            assert greeting in said["own"]
            assert await bot.stop() == 0, bot.log
        assert "Traceback" not in bot.log


async def house(tmp_path: Path, loaded: Loaded, **own: RegionSettings) -> House:
    """Build a house with a shared bot and the given regions."""
    configured = Settings(telegram_token="1:A", regions=own, port=0, _env_file=None)  # type: ignore[arg-type,call-arg]
    store = await Store.open(f"sqlite+aiosqlite:///{tmp_path / 'lotse.db'}", Keys.generate(), Clock())
    try:
        return House(configured, store, set_aside(loaded), Clock())
    finally:
        await store.close()


async def test_a_region_that_does_not_exist(tmp_path: Path, loaded: Loaded) -> None:
    """A bot for a region that has no file is refused at the start, with the regions there are."""
    with pytest.raises(CannotStart, match=r"LOTSE_REGIONS__ATLANTIS.*owl"):
        await house(tmp_path, loaded, atlantis=RegionSettings())


async def test_a_bot_for_two_regions(tmp_path: Path, loaded: Loaded) -> None:
    """Two regions cannot share a token: nobody would know whose chat it is."""
    with pytest.raises(CannotStart, match="same Telegram bot"):
        await house(tmp_path, loaded, owl=RegionSettings(telegram_token="1:A"))  # type: ignore[arg-type]


async def test_a_region_without_a_bot_shares(tmp_path: Path, loaded: Loaded) -> None:
    """A region that brings only a number has no bot of its own."""
    assert list(
        (await house(tmp_path, loaded, owl=RegionSettings(whatsapp_number="+49 521 1234567"))).telegram
    ) == ["germany"]


async def test_where_a_team_comes_in(tmp_path: Path, loaded: Loaded) -> None:
    """Invitations open the bot of the region, else that of all, once its name is known; and the web in any case."""
    built = await house(tmp_path, loaded, owl=RegionSettings(telegram_token="2:B"))  # type: ignore[arg-type]
    web = {"desk-invite_web": f"{built.address}/?room=team&start="}
    assert built.link("owl") == web
    for region, bot in built.telegram.items():
        bot._translator.me = Me(1, f"{region}_bot")
    for each, name in (("owl", "owl_bot"), ("mv", "germany_bot")):
        assert built.link(each) == {"desk-invite_telegram": f"https://t.me/{name}?start=", **web}
